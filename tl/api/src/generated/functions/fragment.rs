//! The calls of `fragment`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `fragment.getCollectibleInfo#be1e85ba collectible:InputCollectible = fragment.CollectibleInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCollectibleInfo {
    /// `collectible:InputCollectible`
    pub collectible: enums::InputCollectible,
}

impl Put for GetCollectibleInfo {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbe1e_85ba);
        self.collectible.put(writer);
    }
}

impl Encode for GetCollectibleInfo {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCollectibleInfo {
    type Answer = types::fragment::CollectibleInfo;
    const NAME: &'static str = "fragment.getCollectibleInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
