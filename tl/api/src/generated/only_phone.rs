//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `groupCallDonor`
    pub static GROUP_CALL_DONOR: Layout = Layout::new("groupCallDonor", 0xee43_0c85, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "top", Shape::True),
        Field::when(0, 1, "my", Shape::True),
        Field::when(0, 3, "peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("stars", Shape::Long),
    ]);
    /// `groupCallStreamChannel`
    pub static GROUP_CALL_STREAM_CHANNEL: Layout = Layout::new("groupCallStreamChannel", 0x80eb_48af, &[
        Field::always("channel", Shape::Int),
        Field::always("scale", Shape::Int),
        Field::always("last_timestamp_ms", Shape::Long),
    ]);
    /// `inputPhoneCall`
    pub static INPUT_PHONE_CALL: Layout = Layout::new("inputPhoneCall", 0x1e36_fded, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `phone.exportedGroupCallInvite`
    pub static PHONE_EXPORTED_GROUP_CALL_INVITE: Layout = Layout::new("phone.exportedGroupCallInvite", 0x204b_d158, &[
        Field::always("link", Shape::Text),
    ]);
    /// `phone.groupCall`
    pub static PHONE_GROUP_CALL: Layout = Layout::new("phone.groupCall", 0x9e72_7aad, &[
        Field::always("call", Shape::Sum(&layouts::SUM_GROUP_CALL)),
        Field::always("participants", Shape::Vector(&Shape::Boxed(&layouts::GROUP_CALL_PARTICIPANT))),
        Field::always("participants_next_offset", Shape::Text),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `phone.groupCallStars`
    pub static PHONE_GROUP_CALL_STARS: Layout = Layout::new("phone.groupCallStars", 0x9d1d_bd26, &[
        Field::always("total_stars", Shape::Long),
        Field::always("top_donors", Shape::Vector(&Shape::Boxed(&layouts::GROUP_CALL_DONOR))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `phone.groupCallStreamChannels`
    pub static PHONE_GROUP_CALL_STREAM_CHANNELS: Layout = Layout::new("phone.groupCallStreamChannels", 0xd0e4_82b2, &[
        Field::always("channels", Shape::Vector(&Shape::Boxed(&layouts::GROUP_CALL_STREAM_CHANNEL))),
    ]);
    /// `phone.groupCallStreamRtmpUrl`
    pub static PHONE_GROUP_CALL_STREAM_RTMP_URL: Layout = Layout::new("phone.groupCallStreamRtmpUrl", 0x2dbf_3432, &[
        Field::always("url", Shape::Text),
        Field::always("key", Shape::Text),
    ]);
    /// `phone.groupParticipants`
    pub static PHONE_GROUP_PARTICIPANTS: Layout = Layout::new("phone.groupParticipants", 0xf477_51b6, &[
        Field::always("count", Shape::Int),
        Field::always("participants", Shape::Vector(&Shape::Boxed(&layouts::GROUP_CALL_PARTICIPANT))),
        Field::always("next_offset", Shape::Text),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("version", Shape::Int),
    ]);
    /// `phone.joinAsPeers`
    pub static PHONE_JOIN_AS_PEERS: Layout = Layout::new("phone.joinAsPeers", 0xafe5_623f, &[
        Field::always("peers", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `phone.phoneCall`
    pub static PHONE_PHONE_CALL: Layout = Layout::new("phone.phoneCall", 0xec82_e140, &[
        Field::always("phone_call", Shape::Sum(&layouts::SUM_PHONE_CALL)),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `groupCallDonor#ee430c85 flags:# top:flags.0?true my:flags.1?true peer_id:flags.3?Peer stars:long = GroupCallDonor`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallDonor {
        /// `top:flags.0?true`
        pub top: bool,
        /// `my:flags.1?true`
        pub my: bool,
        /// `peer_id:flags.3?Peer`
        pub peer_id: Option<enums::Peer>,
        /// `stars:long`
        pub stars: i64,
    }

    impl GroupCallDonor {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stars: i64) -> Self {
            Self { top: false, my: false, peer_id: None, stars }
        }
    }

    impl Fields for GroupCallDonor {
        const LAYOUT: &'static Layout = &layouts::GROUP_CALL_DONOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { top: has(flags, 0), my: has(flags, 1), peer_id: input.take_if(flags, 3)?, stars: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.top, 0) | bit(self.my, 1) | bit(self.peer_id.is_some(), 3));
            self.peer_id.put(writer);
            self.stars.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallDonor> {
        /// `top:flags.0?true`
        #[inline] pub fn top(self) -> bool { flag_at(self, 1) }
        /// `my:flags.1?true`
        #[inline] pub fn my(self) -> bool { flag_at(self, 2) }
        /// `peer_id:flags.3?Peer`
        #[inline] pub fn peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 3) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 4) }
    }

    boxed!(GroupCallDonor);

    /// `groupCallStreamChannel#80eb48af channel:int scale:int last_timestamp_ms:long = GroupCallStreamChannel`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallStreamChannel {
        /// `channel:int`
        pub channel: i32,
        /// `scale:int`
        pub scale: i32,
        /// `last_timestamp_ms:long`
        pub last_timestamp_ms: i64,
    }

    impl Fields for GroupCallStreamChannel {
        const LAYOUT: &'static Layout = &layouts::GROUP_CALL_STREAM_CHANNEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel: input.take()?, scale: input.take()?, last_timestamp_ms: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel.put(writer);
            self.scale.put(writer);
            self.last_timestamp_ms.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallStreamChannel> {
        /// `channel:int`
        #[inline] pub fn channel(self) -> i32 { at(self, 0) }
        /// `scale:int`
        #[inline] pub fn scale(self) -> i32 { at(self, 1) }
        /// `last_timestamp_ms:long`
        #[inline] pub fn last_timestamp_ms(self) -> i64 { at(self, 2) }
    }

    boxed!(GroupCallStreamChannel);

    /// `inputPhoneCall#1e36fded id:long access_hash:long = InputPhoneCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPhoneCall {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputPhoneCall {
        const LAYOUT: &'static Layout = &layouts::INPUT_PHONE_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputPhoneCall> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    boxed!(InputPhoneCall);
}

pub(super) mod types_phone {
    use crate::generated::names::*;

    /// `phone.exportedGroupCallInvite#204bd158 link:string = phone.ExportedGroupCallInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedGroupCallInvite {
        /// `link:string`
        pub link: String,
    }

    impl Fields for ExportedGroupCallInvite {
        const LAYOUT: &'static Layout = &layouts::PHONE_EXPORTED_GROUP_CALL_INVITE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { link: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.link.put(writer);
        }
    }

    impl<'a> View<'a, ExportedGroupCallInvite> {
        /// `link:string`
        #[inline] pub fn link(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(ExportedGroupCallInvite);

    /// `phone.groupCall#9e727aad call:GroupCall participants:Vector<GroupCallParticipant> participants_next_offset:string chats:Vector<Chat> users:Vector<User> = phone.GroupCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCall {
        /// `call:GroupCall`
        pub call: enums::GroupCall,
        /// `participants:Vector<GroupCallParticipant>`
        pub participants: Vec<types::GroupCallParticipant>,
        /// `participants_next_offset:string`
        pub participants_next_offset: String,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for GroupCall {
        const LAYOUT: &'static Layout = &layouts::PHONE_GROUP_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()?, participants: input.take()?, participants_next_offset: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
            self.participants.put(writer);
            self.participants_next_offset.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, GroupCall> {
        /// `call:GroupCall`
        #[inline] pub fn call(self) -> views::GroupCall<'a> { at(self, 0) }
        /// `participants:Vector<GroupCallParticipant>`
        #[inline] pub fn participants(self) -> Vector<'a, View<'a, types::GroupCallParticipant>> { at(self, 1) }
        /// `participants_next_offset:string`
        #[inline] pub fn participants_next_offset(self) -> Text<'a> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
    }

    boxed!(GroupCall);

    /// `phone.groupCallStars#9d1dbd26 total_stars:long top_donors:Vector<GroupCallDonor> chats:Vector<Chat> users:Vector<User> = phone.GroupCallStars`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallStars {
        /// `total_stars:long`
        pub total_stars: i64,
        /// `top_donors:Vector<GroupCallDonor>`
        pub top_donors: Vec<types::GroupCallDonor>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for GroupCallStars {
        const LAYOUT: &'static Layout = &layouts::PHONE_GROUP_CALL_STARS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { total_stars: input.take()?, top_donors: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.total_stars.put(writer);
            self.top_donors.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallStars> {
        /// `total_stars:long`
        #[inline] pub fn total_stars(self) -> i64 { at(self, 0) }
        /// `top_donors:Vector<GroupCallDonor>`
        #[inline] pub fn top_donors(self) -> Vector<'a, View<'a, types::GroupCallDonor>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    boxed!(GroupCallStars);

    /// `phone.groupCallStreamChannels#d0e482b2 channels:Vector<GroupCallStreamChannel> = phone.GroupCallStreamChannels`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallStreamChannels {
        /// `channels:Vector<GroupCallStreamChannel>`
        pub channels: Vec<types::GroupCallStreamChannel>,
    }

    impl Fields for GroupCallStreamChannels {
        const LAYOUT: &'static Layout = &layouts::PHONE_GROUP_CALL_STREAM_CHANNELS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channels: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channels.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallStreamChannels> {
        /// `channels:Vector<GroupCallStreamChannel>`
        #[inline] pub fn channels(self) -> Vector<'a, View<'a, types::GroupCallStreamChannel>> { at(self, 0) }
    }

    boxed!(GroupCallStreamChannels);

    /// `phone.groupCallStreamRtmpUrl#2dbf3432 url:string key:string = phone.GroupCallStreamRtmpUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupCallStreamRtmpUrl {
        /// `url:string`
        pub url: String,
        /// `key:string`
        pub key: String,
    }

    impl Fields for GroupCallStreamRtmpUrl {
        const LAYOUT: &'static Layout = &layouts::PHONE_GROUP_CALL_STREAM_RTMP_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, key: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.key.put(writer);
        }
    }

    impl<'a> View<'a, GroupCallStreamRtmpUrl> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `key:string`
        #[inline] pub fn key(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(GroupCallStreamRtmpUrl);

    /// `phone.groupParticipants#f47751b6 count:int participants:Vector<GroupCallParticipant> next_offset:string chats:Vector<Chat> users:Vector<User> version:int = phone.GroupParticipants`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GroupParticipants {
        /// `count:int`
        pub count: i32,
        /// `participants:Vector<GroupCallParticipant>`
        pub participants: Vec<types::GroupCallParticipant>,
        /// `next_offset:string`
        pub next_offset: String,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `version:int`
        pub version: i32,
    }

    impl Fields for GroupParticipants {
        const LAYOUT: &'static Layout = &layouts::PHONE_GROUP_PARTICIPANTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, participants: input.take()?, next_offset: input.take()?, chats: input.take()?, users: input.take()?, version: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.participants.put(writer);
            self.next_offset.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.version.put(writer);
        }
    }

    impl<'a> View<'a, GroupParticipants> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `participants:Vector<GroupCallParticipant>`
        #[inline] pub fn participants(self) -> Vector<'a, View<'a, types::GroupCallParticipant>> { at(self, 1) }
        /// `next_offset:string`
        #[inline] pub fn next_offset(self) -> Text<'a> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 5) }
    }

    boxed!(GroupParticipants);

    /// `phone.joinAsPeers#afe5623f peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = phone.JoinAsPeers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct JoinAsPeers {
        /// `peers:Vector<Peer>`
        pub peers: Vec<enums::Peer>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for JoinAsPeers {
        const LAYOUT: &'static Layout = &layouts::PHONE_JOIN_AS_PEERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peers: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peers.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, JoinAsPeers> {
        /// `peers:Vector<Peer>`
        #[inline] pub fn peers(self) -> Vector<'a, views::Peer<'a>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(JoinAsPeers);

    /// `phone.phoneCall#ec82e140 phone_call:PhoneCall users:Vector<User> = phone.PhoneCall`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneCall {
        /// `phone_call:PhoneCall`
        pub phone_call: enums::PhoneCall,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for PhoneCall {
        const LAYOUT: &'static Layout = &layouts::PHONE_PHONE_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone_call: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone_call.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PhoneCall> {
        /// `phone_call:PhoneCall`
        #[inline] pub fn phone_call(self) -> views::PhoneCall<'a> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(PhoneCall);
}
