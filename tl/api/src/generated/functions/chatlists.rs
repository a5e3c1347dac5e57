//! The calls of `chatlists`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `chatlists.checkChatlistInvite#41c10fff slug:string = chatlists.ChatlistInvite`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckChatlistInvite<'a> {
    /// `slug:string`
    pub slug: &'a str,
}

impl Put for CheckChatlistInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x41c1_0fff);
        self.slug.put(writer);
    }
}

impl Encode for CheckChatlistInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckChatlistInvite<'_> {
    type Answer = enums::chatlists::ChatlistInvite;
    const NAME: &'static str = "chatlists.checkChatlistInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.deleteExportedInvite#719c5c5e chatlist:InputChatlist slug:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteExportedInvite<'a> {
    /// `chatlist:InputChatlist`
    pub chatlist: types::InputChatlistDialogFilter,
    /// `slug:string`
    pub slug: &'a str,
}

impl Put for DeleteExportedInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x719c_5c5e);
        self.chatlist.put(writer);
        self.slug.put(writer);
    }
}

impl Encode for DeleteExportedInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteExportedInvite<'_> {
    type Answer = bool;
    const NAME: &'static str = "chatlists.deleteExportedInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.editExportedInvite#653db63d flags:# chatlist:InputChatlist slug:string title:flags.1?string peers:flags.2?Vector<InputPeer> = ExportedChatlistInvite`
#[derive(Clone, Debug, PartialEq)]
pub struct EditExportedInvite<'a> {
    /// `chatlist:InputChatlist`
    pub chatlist: types::InputChatlistDialogFilter,
    /// `slug:string`
    pub slug: &'a str,
    /// `title:flags.1?string`
    pub title: Option<&'a str>,
    /// `peers:flags.2?Vector<InputPeer>`
    pub peers: Option<&'a [enums::InputPeer]>,
}

impl<'a> EditExportedInvite<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(chatlist: types::InputChatlistDialogFilter, slug: &'a str) -> Self {
        Self { chatlist, slug, title: None, peers: None }
    }
}

impl Put for EditExportedInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x653d_b63d);
        writer.u32(bit(self.title.is_some(), 1) | bit(self.peers.is_some(), 2));
        self.chatlist.put(writer);
        self.slug.put(writer);
        self.title.put(writer);
        self.peers.put(writer);
    }
}

impl Encode for EditExportedInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditExportedInvite<'_> {
    type Answer = types::ExportedChatlistInvite;
    const NAME: &'static str = "chatlists.editExportedInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.exportChatlistInvite#8472478e chatlist:InputChatlist title:string peers:Vector<InputPeer> = chatlists.ExportedChatlistInvite`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportChatlistInvite<'a> {
    /// `chatlist:InputChatlist`
    pub chatlist: types::InputChatlistDialogFilter,
    /// `title:string`
    pub title: &'a str,
    /// `peers:Vector<InputPeer>`
    pub peers: &'a [enums::InputPeer],
}

impl Put for ExportChatlistInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8472_478e);
        self.chatlist.put(writer);
        self.title.put(writer);
        self.peers.put(writer);
    }
}

impl Encode for ExportChatlistInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportChatlistInvite<'_> {
    type Answer = types::chatlists::ExportedChatlistInvite;
    const NAME: &'static str = "chatlists.exportChatlistInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.getChatlistUpdates#89419521 chatlist:InputChatlist = chatlists.ChatlistUpdates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetChatlistUpdates {
    /// `chatlist:InputChatlist`
    pub chatlist: types::InputChatlistDialogFilter,
}

impl Put for GetChatlistUpdates {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8941_9521);
        self.chatlist.put(writer);
    }
}

impl Encode for GetChatlistUpdates {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChatlistUpdates {
    type Answer = types::chatlists::ChatlistUpdates;
    const NAME: &'static str = "chatlists.getChatlistUpdates";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.getExportedInvites#ce03da83 chatlist:InputChatlist = chatlists.ExportedInvites`
#[derive(Clone, Debug, PartialEq)]
pub struct GetExportedInvites {
    /// `chatlist:InputChatlist`
    pub chatlist: types::InputChatlistDialogFilter,
}

impl Put for GetExportedInvites {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xce03_da83);
        self.chatlist.put(writer);
    }
}

impl Encode for GetExportedInvites {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetExportedInvites {
    type Answer = types::chatlists::ExportedInvites;
    const NAME: &'static str = "chatlists.getExportedInvites";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.getLeaveChatlistSuggestions#fdbcd714 chatlist:InputChatlist = Vector<Peer>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetLeaveChatlistSuggestions {
    /// `chatlist:InputChatlist`
    pub chatlist: types::InputChatlistDialogFilter,
}

impl Put for GetLeaveChatlistSuggestions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfdbc_d714);
        self.chatlist.put(writer);
    }
}

impl Encode for GetLeaveChatlistSuggestions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetLeaveChatlistSuggestions {
    type Answer = Vec<enums::Peer>;
    const NAME: &'static str = "chatlists.getLeaveChatlistSuggestions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.hideChatlistUpdates#66e486fb chatlist:InputChatlist = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct HideChatlistUpdates {
    /// `chatlist:InputChatlist`
    pub chatlist: types::InputChatlistDialogFilter,
}

impl Put for HideChatlistUpdates {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x66e4_86fb);
        self.chatlist.put(writer);
    }
}

impl Encode for HideChatlistUpdates {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for HideChatlistUpdates {
    type Answer = bool;
    const NAME: &'static str = "chatlists.hideChatlistUpdates";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.joinChatlistInvite#a6b1e39a slug:string peers:Vector<InputPeer> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct JoinChatlistInvite<'a> {
    /// `slug:string`
    pub slug: &'a str,
    /// `peers:Vector<InputPeer>`
    pub peers: &'a [enums::InputPeer],
}

impl Put for JoinChatlistInvite<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa6b1_e39a);
        self.slug.put(writer);
        self.peers.put(writer);
    }
}

impl Encode for JoinChatlistInvite<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for JoinChatlistInvite<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "chatlists.joinChatlistInvite";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.joinChatlistUpdates#e089f8f5 chatlist:InputChatlist peers:Vector<InputPeer> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct JoinChatlistUpdates<'a> {
    /// `chatlist:InputChatlist`
    pub chatlist: types::InputChatlistDialogFilter,
    /// `peers:Vector<InputPeer>`
    pub peers: &'a [enums::InputPeer],
}

impl Put for JoinChatlistUpdates<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe089_f8f5);
        self.chatlist.put(writer);
        self.peers.put(writer);
    }
}

impl Encode for JoinChatlistUpdates<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for JoinChatlistUpdates<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "chatlists.joinChatlistUpdates";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `chatlists.leaveChatlist#74fae13a chatlist:InputChatlist peers:Vector<InputPeer> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct LeaveChatlist<'a> {
    /// `chatlist:InputChatlist`
    pub chatlist: types::InputChatlistDialogFilter,
    /// `peers:Vector<InputPeer>`
    pub peers: &'a [enums::InputPeer],
}

impl Put for LeaveChatlist<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x74fa_e13a);
        self.chatlist.put(writer);
        self.peers.put(writer);
    }
}

impl Encode for LeaveChatlist<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for LeaveChatlist<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "chatlists.leaveChatlist";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
