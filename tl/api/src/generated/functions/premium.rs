//! The calls of `premium`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `premium.applyBoost#6b7da746 flags:# slots:flags.0?Vector<int> peer:InputPeer = premium.MyBoosts`
#[derive(Clone, Debug, PartialEq)]
pub struct ApplyBoost<'a> {
    /// `slots:flags.0?Vector<int>`
    pub slots: Option<&'a [i32]>,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl<'a> ApplyBoost<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { slots: None, peer }
    }
}

impl Put for ApplyBoost<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6b7d_a746);
        writer.u32(bit(self.slots.is_some(), 0));
        self.slots.put(writer);
        self.peer.put(writer);
    }
}

impl Encode for ApplyBoost<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ApplyBoost<'_> {
    type Answer = types::premium::MyBoosts;
    const NAME: &'static str = "premium.applyBoost";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `premium.getBoostsList#60f67660 flags:# gifts:flags.0?true peer:InputPeer offset:string limit:int = premium.BoostsList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBoostsList<'a> {
    /// `gifts:flags.0?true`
    pub gifts: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetBoostsList<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset: &'a str, limit: i32) -> Self {
        Self { gifts: false, peer, offset, limit }
    }
}

impl Put for GetBoostsList<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x60f6_7660);
        writer.u32(bit(self.gifts, 0));
        self.peer.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetBoostsList<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBoostsList<'_> {
    type Answer = types::premium::BoostsList;
    const NAME: &'static str = "premium.getBoostsList";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `premium.getBoostsStatus#42f1f61 peer:InputPeer = premium.BoostsStatus`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBoostsStatus {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for GetBoostsStatus {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x042f_1f61);
        self.peer.put(writer);
    }
}

impl Encode for GetBoostsStatus {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBoostsStatus {
    type Answer = types::premium::BoostsStatus;
    const NAME: &'static str = "premium.getBoostsStatus";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `premium.getMyBoosts#be77b4a = premium.MyBoosts`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMyBoosts;

impl Put for GetMyBoosts {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0be7_7b4a);
    }
}

impl Encode for GetMyBoosts {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMyBoosts {
    type Answer = types::premium::MyBoosts;
    const NAME: &'static str = "premium.getMyBoosts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `premium.getUserBoosts#39854d1f peer:InputPeer user_id:InputUser = premium.BoostsList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserBoosts {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
}

impl Put for GetUserBoosts {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3985_4d1f);
        self.peer.put(writer);
        self.user_id.put(writer);
    }
}

impl Encode for GetUserBoosts {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUserBoosts {
    type Answer = types::premium::BoostsList;
    const NAME: &'static str = "premium.getUserBoosts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
