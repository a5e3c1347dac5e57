//! The calls of `communities`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `communities.create#a63859ec flags:# hidden:flags.1?true title:string about:flags.0?string peer:InputPeer = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct Create<'a> {
    /// `hidden:flags.1?true`
    pub hidden: bool,
    /// `title:string`
    pub title: &'a str,
    /// `about:flags.0?string`
    pub about: Option<&'a str>,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl<'a> Create<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(title: &'a str, peer: enums::InputPeer) -> Self {
        Self { hidden: false, title, about: None, peer }
    }
}

impl Put for Create<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa638_59ec);
        writer.u32(bit(self.about.is_some(), 0) | bit(self.hidden, 1));
        self.title.put(writer);
        self.about.put(writer);
        self.peer.put(writer);
    }
}

impl Encode for Create<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for Create<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "communities.create";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `communities.getJoinedCommunities#a663e830 = messages.Chats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetJoinedCommunities;

impl Put for GetJoinedCommunities {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa663_e830);
    }
}

impl Encode for GetJoinedCommunities {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetJoinedCommunities {
    type Answer = enums::messages::Chats;
    const NAME: &'static str = "communities.getJoinedCommunities";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `communities.getParticipantJoinedChats#f87eabab community:InputChannel participant:InputPeer = communities.ParticipantJoinedChats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetParticipantJoinedChats {
    /// `community:InputChannel`
    pub community: enums::InputChannel,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
}

impl Put for GetParticipantJoinedChats {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf87e_abab);
        self.community.put(writer);
        self.participant.put(writer);
    }
}

impl Encode for GetParticipantJoinedChats {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetParticipantJoinedChats {
    type Answer = types::communities::ParticipantJoinedChats;
    const NAME: &'static str = "communities.getParticipantJoinedChats";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `communities.getPeerLinkRequests#93773344 community:InputChannel offset:string limit:int = communities.PeerLinkRequests`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPeerLinkRequests<'a> {
    /// `community:InputChannel`
    pub community: enums::InputChannel,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetPeerLinkRequests<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9377_3344);
        self.community.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetPeerLinkRequests<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPeerLinkRequests<'_> {
    type Answer = types::communities::PeerLinkRequests;
    const NAME: &'static str = "communities.getPeerLinkRequests";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `communities.toggleAllPeerLinkRequestApproval#bfe3dd3d flags:# reject:flags.0?true community:InputChannel = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleAllPeerLinkRequestApproval {
    /// `reject:flags.0?true`
    pub reject: bool,
    /// `community:InputChannel`
    pub community: enums::InputChannel,
}

impl ToggleAllPeerLinkRequestApproval {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(community: enums::InputChannel) -> Self {
        Self { reject: false, community }
    }
}

impl Put for ToggleAllPeerLinkRequestApproval {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbfe3_dd3d);
        writer.u32(bit(self.reject, 0));
        self.community.put(writer);
    }
}

impl Encode for ToggleAllPeerLinkRequestApproval {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleAllPeerLinkRequestApproval {
    type Answer = bool;
    const NAME: &'static str = "communities.toggleAllPeerLinkRequestApproval";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `communities.toggleCommunityCollapsedInDialogs#d766e3ea flags:# collapsed:flags.0?true community:InputChannel = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleCommunityCollapsedInDialogs {
    /// `collapsed:flags.0?true`
    pub collapsed: bool,
    /// `community:InputChannel`
    pub community: enums::InputChannel,
}

impl ToggleCommunityCollapsedInDialogs {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(community: enums::InputChannel) -> Self {
        Self { collapsed: false, community }
    }
}

impl Put for ToggleCommunityCollapsedInDialogs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd766_e3ea);
        writer.u32(bit(self.collapsed, 0));
        self.community.put(writer);
    }
}

impl Encode for ToggleCommunityCollapsedInDialogs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleCommunityCollapsedInDialogs {
    type Answer = enums::Updates;
    const NAME: &'static str = "communities.toggleCommunityCollapsedInDialogs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `communities.toggleParticipantBanned#9967ad0f flags:# unban:flags.0?true community:InputChannel participant:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleParticipantBanned {
    /// `unban:flags.0?true`
    pub unban: bool,
    /// `community:InputChannel`
    pub community: enums::InputChannel,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
}

impl ToggleParticipantBanned {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(community: enums::InputChannel, participant: enums::InputPeer) -> Self {
        Self { unban: false, community, participant }
    }
}

impl Put for ToggleParticipantBanned {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9967_ad0f);
        writer.u32(bit(self.unban, 0));
        self.community.put(writer);
        self.participant.put(writer);
    }
}

impl Encode for ToggleParticipantBanned {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleParticipantBanned {
    type Answer = bool;
    const NAME: &'static str = "communities.toggleParticipantBanned";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `communities.togglePeerLink#736dcfea flags:# visible:flags.0?true hidden:flags.1?true deleted:flags.2?true community:InputChannel peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TogglePeerLink {
    /// `visible:flags.0?true`
    pub visible: bool,
    /// `hidden:flags.1?true`
    pub hidden: bool,
    /// `deleted:flags.2?true`
    pub deleted: bool,
    /// `community:InputChannel`
    pub community: enums::InputChannel,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl TogglePeerLink {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(community: enums::InputChannel, peer: enums::InputPeer) -> Self {
        Self { visible: false, hidden: false, deleted: false, community, peer }
    }
}

impl Put for TogglePeerLink {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x736d_cfea);
        writer.u32(bit(self.visible, 0) | bit(self.hidden, 1) | bit(self.deleted, 2));
        self.community.put(writer);
        self.peer.put(writer);
    }
}

impl Encode for TogglePeerLink {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TogglePeerLink {
    type Answer = bool;
    const NAME: &'static str = "communities.togglePeerLink";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `communities.togglePeerLinkRequestApproval#8c8219a8 flags:# reject:flags.0?true community:InputChannel peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TogglePeerLinkRequestApproval {
    /// `reject:flags.0?true`
    pub reject: bool,
    /// `community:InputChannel`
    pub community: enums::InputChannel,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl TogglePeerLinkRequestApproval {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(community: enums::InputChannel, peer: enums::InputPeer) -> Self {
        Self { reject: false, community, peer }
    }
}

impl Put for TogglePeerLinkRequestApproval {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8c82_19a8);
        writer.u32(bit(self.reject, 0));
        self.community.put(writer);
        self.peer.put(writer);
    }
}

impl Encode for TogglePeerLinkRequestApproval {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TogglePeerLinkRequestApproval {
    type Answer = bool;
    const NAME: &'static str = "communities.togglePeerLinkRequestApproval";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
