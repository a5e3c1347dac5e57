//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `communityPeerRequest`
    pub static COMMUNITY_PEER_REQUEST: Layout = Layout::new("communityPeerRequest", 0x7bea_fa85, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "visible", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("requested_by", Shape::Long),
        Field::always("date", Shape::Int),
    ]);
    /// `communities.participantJoinedChats`
    pub static COMMUNITIES_PARTICIPANT_JOINED_CHATS: Layout = Layout::new("communities.participantJoinedChats", 0x8d78_512a, &[
        Field::always("creator_chat_ids", Shape::Vector(&Shape::Long)),
        Field::always("joined_chat_ids", Shape::Vector(&Shape::Long)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `communities.peerLinkRequests`
    pub static COMMUNITIES_PEER_LINK_REQUESTS: Layout = Layout::new("communities.peerLinkRequests", 0x2244_afad, &[
        Field::always("flags", Shape::Flags),
        Field::always("total_count", Shape::Int),
        Field::always("requests", Shape::Vector(&Shape::Boxed(&layouts::COMMUNITY_PEER_REQUEST))),
        Field::when(0, 0, "next_offset", Shape::Text),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `communityPeerRequest#7beafa85 flags:# visible:flags.0?true peer:Peer requested_by:long date:int = CommunityPeerRequest`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CommunityPeerRequest {
        /// `visible:flags.0?true`
        pub visible: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `requested_by:long`
        pub requested_by: i64,
        /// `date:int`
        pub date: i32,
    }

    impl CommunityPeerRequest {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, requested_by: i64, date: i32) -> Self {
            Self { visible: false, peer, requested_by, date }
        }
    }

    impl Fields for CommunityPeerRequest {
        const LAYOUT: &'static Layout = &layouts::COMMUNITY_PEER_REQUEST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { visible: has(flags, 0), peer: input.take()?, requested_by: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.visible, 0));
            self.peer.put(writer);
            self.requested_by.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, CommunityPeerRequest> {
        /// `visible:flags.0?true`
        #[inline] pub fn visible(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `requested_by:long`
        #[inline] pub fn requested_by(self) -> i64 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
    }

    boxed!(CommunityPeerRequest);
}

pub(super) mod types_communities {
    use crate::generated::names::*;

    /// `communities.participantJoinedChats#8d78512a creator_chat_ids:Vector<long> joined_chat_ids:Vector<long> chats:Vector<Chat> users:Vector<User> = communities.ParticipantJoinedChats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ParticipantJoinedChats {
        /// `creator_chat_ids:Vector<long>`
        pub creator_chat_ids: Vec<i64>,
        /// `joined_chat_ids:Vector<long>`
        pub joined_chat_ids: Vec<i64>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ParticipantJoinedChats {
        const LAYOUT: &'static Layout = &layouts::COMMUNITIES_PARTICIPANT_JOINED_CHATS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { creator_chat_ids: input.take()?, joined_chat_ids: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.creator_chat_ids.put(writer);
            self.joined_chat_ids.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ParticipantJoinedChats> {
        /// `creator_chat_ids:Vector<long>`
        #[inline] pub fn creator_chat_ids(self) -> Vector<'a, i64> { at(self, 0) }
        /// `joined_chat_ids:Vector<long>`
        #[inline] pub fn joined_chat_ids(self) -> Vector<'a, i64> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    boxed!(ParticipantJoinedChats);

    /// `communities.peerLinkRequests#2244afad flags:# total_count:int requests:Vector<CommunityPeerRequest> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = communities.PeerLinkRequests`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerLinkRequests {
        /// `total_count:int`
        pub total_count: i32,
        /// `requests:Vector<CommunityPeerRequest>`
        pub requests: Vec<types::CommunityPeerRequest>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl PeerLinkRequests {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(total_count: i32, requests: Vec<types::CommunityPeerRequest>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { total_count, requests, next_offset: None, chats, users }
        }
    }

    impl Fields for PeerLinkRequests {
        const LAYOUT: &'static Layout = &layouts::COMMUNITIES_PEER_LINK_REQUESTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { total_count: input.take()?, requests: input.take()?, next_offset: input.take_if(flags, 0)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.total_count.put(writer);
            self.requests.put(writer);
            self.next_offset.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PeerLinkRequests> {
        /// `total_count:int`
        #[inline] pub fn total_count(self) -> i32 { at(self, 1) }
        /// `requests:Vector<CommunityPeerRequest>`
        #[inline] pub fn requests(self) -> Vector<'a, View<'a, types::CommunityPeerRequest>> { at(self, 2) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 4) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 5) }
    }

    boxed!(PeerLinkRequests);
}
