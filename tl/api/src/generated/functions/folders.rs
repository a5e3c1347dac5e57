//! The calls of `folders`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `folders.editPeerFolders#6847d0ab folder_peers:Vector<InputFolderPeer> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditPeerFolders<'a> {
    /// `folder_peers:Vector<InputFolderPeer>`
    pub folder_peers: &'a [types::InputFolderPeer],
}

impl Put for EditPeerFolders<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6847_d0ab);
        self.folder_peers.put(writer);
    }
}

impl Encode for EditPeerFolders<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditPeerFolders<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "folders.editPeerFolders";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
