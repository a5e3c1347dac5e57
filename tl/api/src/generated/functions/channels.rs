//! The calls of `channels`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `channels.checkSearchPostsFlood#22567115 flags:# query:flags.0?string = SearchPostsFlood`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckSearchPostsFlood<'a> {
    /// `query:flags.0?string`
    pub query: Option<&'a str>,
}

impl Put for CheckSearchPostsFlood<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2256_7115);
        writer.u32(bit(self.query.is_some(), 0));
        self.query.put(writer);
    }
}

impl Encode for CheckSearchPostsFlood<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckSearchPostsFlood<'_> {
    type Answer = types::SearchPostsFlood;
    const NAME: &'static str = "channels.checkSearchPostsFlood";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.checkUsername#10e6bd2c channel:InputChannel username:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckUsername<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `username:string`
    pub username: &'a str,
}

impl Put for CheckUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x10e6_bd2c);
        self.channel.put(writer);
        self.username.put(writer);
    }
}

impl Encode for CheckUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckUsername<'_> {
    type Answer = bool;
    const NAME: &'static str = "channels.checkUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.convertToGigagroup#b290c69 channel:InputChannel = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ConvertToGigagroup {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl Put for ConvertToGigagroup {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0b29_0c69);
        self.channel.put(writer);
    }
}

impl Encode for ConvertToGigagroup {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ConvertToGigagroup {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.convertToGigagroup";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.createChannel#91006707 flags:# broadcast:flags.0?true megagroup:flags.1?true for_import:flags.3?true forum:flags.5?true title:string about:string geo_point:flags.2?InputGeoPoint address:flags.2?string ttl_period:flags.4?int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateChannel<'a> {
    /// `broadcast:flags.0?true`
    pub broadcast: bool,
    /// `megagroup:flags.1?true`
    pub megagroup: bool,
    /// `for_import:flags.3?true`
    pub for_import: bool,
    /// `forum:flags.5?true`
    pub forum: bool,
    /// `title:string`
    pub title: &'a str,
    /// `about:string`
    pub about: &'a str,
    /// `geo_point:flags.2?InputGeoPoint`
    pub geo_point: Option<enums::InputGeoPoint>,
    /// `address:flags.2?string`
    pub address: Option<&'a str>,
    /// `ttl_period:flags.4?int`
    pub ttl_period: Option<i32>,
}

impl<'a> CreateChannel<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(title: &'a str, about: &'a str) -> Self {
        Self { broadcast: false, megagroup: false, for_import: false, forum: false, title, about, geo_point: None, address: None, ttl_period: None }
    }
}

impl Put for CreateChannel<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9100_6707);
        let flags_2 = self.geo_point.is_some() && self.address.is_some();
        writer.u32(bit(self.broadcast, 0) | bit(self.megagroup, 1) | bit(flags_2, 2) | bit(self.for_import, 3) | bit(self.ttl_period.is_some(), 4) | bit(self.forum, 5));
        self.title.put(writer);
        self.about.put(writer);
        put_if(flags_2, &self.geo_point, writer);
        put_if(flags_2, &self.address, writer);
        self.ttl_period.put(writer);
    }
}

impl Encode for CreateChannel<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateChannel<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.createChannel";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.deactivateAllUsernames#a245dd3 channel:InputChannel = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeactivateAllUsernames {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl Put for DeactivateAllUsernames {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0a24_5dd3);
        self.channel.put(writer);
    }
}

impl Encode for DeactivateAllUsernames {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeactivateAllUsernames {
    type Answer = bool;
    const NAME: &'static str = "channels.deactivateAllUsernames";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.deleteChannel#c0111fe3 channel:InputChannel = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteChannel {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl Put for DeleteChannel {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc011_1fe3);
        self.channel.put(writer);
    }
}

impl Encode for DeleteChannel {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteChannel {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.deleteChannel";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.deleteHistory#9baa9647 flags:# for_everyone:flags.0?true channel:InputChannel max_id:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteHistory {
    /// `for_everyone:flags.0?true`
    pub for_everyone: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `max_id:int`
    pub max_id: i32,
}

impl DeleteHistory {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel, max_id: i32) -> Self {
        Self { for_everyone: false, channel, max_id }
    }
}

impl Put for DeleteHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9baa_9647);
        writer.u32(bit(self.for_everyone, 0));
        self.channel.put(writer);
        self.max_id.put(writer);
    }
}

impl Encode for DeleteHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteHistory {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.deleteHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.deleteMessages#84c1fd4e channel:InputChannel id:Vector<int> = messages.AffectedMessages`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteMessages<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for DeleteMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x84c1_fd4e);
        self.channel.put(writer);
        self.id.put(writer);
    }
}

impl Encode for DeleteMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteMessages<'_> {
    type Answer = types::messages::AffectedMessages;
    const NAME: &'static str = "channels.deleteMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.deleteParticipantHistory#367544db channel:InputChannel participant:InputPeer = messages.AffectedHistory`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteParticipantHistory {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
}

impl Put for DeleteParticipantHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3675_44db);
        self.channel.put(writer);
        self.participant.put(writer);
    }
}

impl Encode for DeleteParticipantHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteParticipantHistory {
    type Answer = types::messages::AffectedHistory;
    const NAME: &'static str = "channels.deleteParticipantHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.editAdmin#9a98ad68 flags:# channel:InputChannel user_id:InputUser admin_rights:ChatAdminRights rank:flags.0?string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditAdmin<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `admin_rights:ChatAdminRights`
    pub admin_rights: types::ChatAdminRights,
    /// `rank:flags.0?string`
    pub rank: Option<&'a str>,
}

impl<'a> EditAdmin<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel, user_id: enums::InputUser, admin_rights: types::ChatAdminRights) -> Self {
        Self { channel, user_id, admin_rights, rank: None }
    }
}

impl Put for EditAdmin<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9a98_ad68);
        writer.u32(bit(self.rank.is_some(), 0));
        self.channel.put(writer);
        self.user_id.put(writer);
        self.admin_rights.put(writer);
        self.rank.put(writer);
    }
}

impl Encode for EditAdmin<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditAdmin<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.editAdmin";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.editBanned#96e6cd81 channel:InputChannel participant:InputPeer banned_rights:ChatBannedRights = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditBanned {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
    /// `banned_rights:ChatBannedRights`
    pub banned_rights: types::ChatBannedRights,
}

impl Put for EditBanned {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x96e6_cd81);
        self.channel.put(writer);
        self.participant.put(writer);
        self.banned_rights.put(writer);
    }
}

impl Encode for EditBanned {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditBanned {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.editBanned";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.editLocation#58e63f6d channel:InputChannel geo_point:InputGeoPoint address:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct EditLocation<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `geo_point:InputGeoPoint`
    pub geo_point: enums::InputGeoPoint,
    /// `address:string`
    pub address: &'a str,
}

impl Put for EditLocation<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x58e6_3f6d);
        self.channel.put(writer);
        self.geo_point.put(writer);
        self.address.put(writer);
    }
}

impl Encode for EditLocation<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditLocation<'_> {
    type Answer = bool;
    const NAME: &'static str = "channels.editLocation";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.editPhoto#f12e57c9 channel:InputChannel photo:InputChatPhoto = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditPhoto {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `photo:InputChatPhoto`
    pub photo: enums::InputChatPhoto,
}

impl Put for EditPhoto {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf12e_57c9);
        self.channel.put(writer);
        self.photo.put(writer);
    }
}

impl Encode for EditPhoto {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditPhoto {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.editPhoto";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.editTitle#566decd0 channel:InputChannel title:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditTitle<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `title:string`
    pub title: &'a str,
}

impl Put for EditTitle<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x566d_ecd0);
        self.channel.put(writer);
        self.title.put(writer);
    }
}

impl Encode for EditTitle<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditTitle<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.editTitle";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.exportMessageLink#e63fadeb flags:# grouped:flags.0?true thread:flags.1?true channel:InputChannel id:int = ExportedMessageLink`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportMessageLink {
    /// `grouped:flags.0?true`
    pub grouped: bool,
    /// `thread:flags.1?true`
    pub thread: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `id:int`
    pub id: i32,
}

impl ExportMessageLink {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel, id: i32) -> Self {
        Self { grouped: false, thread: false, channel, id }
    }
}

impl Put for ExportMessageLink {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe63f_adeb);
        writer.u32(bit(self.grouped, 0) | bit(self.thread, 1));
        self.channel.put(writer);
        self.id.put(writer);
    }
}

impl Encode for ExportMessageLink {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportMessageLink {
    type Answer = types::ExportedMessageLink;
    const NAME: &'static str = "channels.exportMessageLink";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getAdminLog#33ddf480 flags:# channel:InputChannel q:string events_filter:flags.0?ChannelAdminLogEventsFilter admins:flags.1?Vector<InputUser> max_id:long min_id:long limit:int = channels.AdminLogResults`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAdminLog<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `q:string`
    pub q: &'a str,
    /// `events_filter:flags.0?ChannelAdminLogEventsFilter`
    pub events_filter: Option<types::ChannelAdminLogEventsFilter>,
    /// `admins:flags.1?Vector<InputUser>`
    pub admins: Option<&'a [enums::InputUser]>,
    /// `max_id:long`
    pub max_id: i64,
    /// `min_id:long`
    pub min_id: i64,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetAdminLog<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel, q: &'a str, max_id: i64, min_id: i64, limit: i32) -> Self {
        Self { channel, q, events_filter: None, admins: None, max_id, min_id, limit }
    }
}

impl Put for GetAdminLog<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x33dd_f480);
        writer.u32(bit(self.events_filter.is_some(), 0) | bit(self.admins.is_some(), 1));
        self.channel.put(writer);
        self.q.put(writer);
        self.events_filter.put(writer);
        self.admins.put(writer);
        self.max_id.put(writer);
        self.min_id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetAdminLog<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAdminLog<'_> {
    type Answer = types::channels::AdminLogResults;
    const NAME: &'static str = "channels.getAdminLog";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getAdminedPublicChannels#f8b036af flags:# by_location:flags.0?true check_limit:flags.1?true for_personal:flags.2?true for_community_peer:flags.3?true = messages.Chats`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAdminedPublicChannels {
    /// `by_location:flags.0?true`
    pub by_location: bool,
    /// `check_limit:flags.1?true`
    pub check_limit: bool,
    /// `for_personal:flags.2?true`
    pub for_personal: bool,
    /// `for_community_peer:flags.3?true`
    pub for_community_peer: bool,
}

impl Put for GetAdminedPublicChannels {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf8b0_36af);
        writer.u32(bit(self.by_location, 0) | bit(self.check_limit, 1) | bit(self.for_personal, 2) | bit(self.for_community_peer, 3));
    }
}

impl Encode for GetAdminedPublicChannels {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAdminedPublicChannels {
    type Answer = enums::messages::Chats;
    const NAME: &'static str = "channels.getAdminedPublicChannels";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getChannelRecommendations#25a71742 flags:# channel:flags.0?InputChannel = messages.Chats`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetChannelRecommendations {
    /// `channel:flags.0?InputChannel`
    pub channel: Option<enums::InputChannel>,
}

impl Put for GetChannelRecommendations {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x25a7_1742);
        writer.u32(bit(self.channel.is_some(), 0));
        self.channel.put(writer);
    }
}

impl Encode for GetChannelRecommendations {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChannelRecommendations {
    type Answer = enums::messages::Chats;
    const NAME: &'static str = "channels.getChannelRecommendations";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getChannels#a7f6bbb id:Vector<InputChannel> = messages.Chats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetChannels<'a> {
    /// `id:Vector<InputChannel>`
    pub id: &'a [enums::InputChannel],
}

impl Put for GetChannels<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0a7f_6bbb);
        self.id.put(writer);
    }
}

impl Encode for GetChannels<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChannels<'_> {
    type Answer = enums::messages::Chats;
    const NAME: &'static str = "channels.getChannels";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getFullChannel#8736a09 channel:InputChannel = messages.ChatFull`
#[derive(Clone, Debug, PartialEq)]
pub struct GetFullChannel {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl Put for GetFullChannel {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0873_6a09);
        self.channel.put(writer);
    }
}

impl Encode for GetFullChannel {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetFullChannel {
    type Answer = types::messages::ChatFull;
    const NAME: &'static str = "channels.getFullChannel";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getGroupsForDiscussion#f5dad378 = messages.Chats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGroupsForDiscussion;

impl Put for GetGroupsForDiscussion {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf5da_d378);
    }
}

impl Encode for GetGroupsForDiscussion {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGroupsForDiscussion {
    type Answer = enums::messages::Chats;
    const NAME: &'static str = "channels.getGroupsForDiscussion";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getInactiveChannels#11e831ee = messages.InactiveChats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetInactiveChannels;

impl Put for GetInactiveChannels {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x11e8_31ee);
    }
}

impl Encode for GetInactiveChannels {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetInactiveChannels {
    type Answer = types::messages::InactiveChats;
    const NAME: &'static str = "channels.getInactiveChannels";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getLeftChannels#8341ecc0 offset:int = messages.Chats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetLeftChannels {
    /// `offset:int`
    pub offset: i32,
}

impl Put for GetLeftChannels {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8341_ecc0);
        self.offset.put(writer);
    }
}

impl Encode for GetLeftChannels {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetLeftChannels {
    type Answer = enums::messages::Chats;
    const NAME: &'static str = "channels.getLeftChannels";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getMessageAuthor#ece2a0e6 channel:InputChannel id:int = User`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessageAuthor {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `id:int`
    pub id: i32,
}

impl Put for GetMessageAuthor {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xece2_a0e6);
        self.channel.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetMessageAuthor {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessageAuthor {
    type Answer = enums::User;
    const NAME: &'static str = "channels.getMessageAuthor";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getMessages#ad8c9a23 channel:InputChannel id:Vector<InputMessage> = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct GetMessages<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `id:Vector<InputMessage>`
    pub id: &'a [enums::InputMessage],
}

impl Put for GetMessages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xad8c_9a23);
        self.channel.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetMessages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetMessages<'_> {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "channels.getMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getParticipant#a0ab6cc6 channel:InputChannel participant:InputPeer = channels.ChannelParticipant`
#[derive(Clone, Debug, PartialEq)]
pub struct GetParticipant {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
}

impl Put for GetParticipant {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa0ab_6cc6);
        self.channel.put(writer);
        self.participant.put(writer);
    }
}

impl Encode for GetParticipant {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetParticipant {
    type Answer = types::channels::ChannelParticipant;
    const NAME: &'static str = "channels.getParticipant";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getParticipants#77ced9d0 channel:InputChannel filter:ChannelParticipantsFilter offset:int limit:int hash:long = channels.ChannelParticipants`
#[derive(Clone, Debug, PartialEq)]
pub struct GetParticipants {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `filter:ChannelParticipantsFilter`
    pub filter: enums::ChannelParticipantsFilter,
    /// `offset:int`
    pub offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetParticipants {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x77ce_d9d0);
        self.channel.put(writer);
        self.filter.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetParticipants {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetParticipants {
    type Answer = enums::channels::ChannelParticipants;
    const NAME: &'static str = "channels.getParticipants";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.getSendAs#e785a43f flags:# for_paid_reactions:flags.0?true for_live_stories:flags.1?true peer:InputPeer = channels.SendAsPeers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSendAs {
    /// `for_paid_reactions:flags.0?true`
    pub for_paid_reactions: bool,
    /// `for_live_stories:flags.1?true`
    pub for_live_stories: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl GetSendAs {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { for_paid_reactions: false, for_live_stories: false, peer }
    }
}

impl Put for GetSendAs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe785_a43f);
        writer.u32(bit(self.for_paid_reactions, 0) | bit(self.for_live_stories, 1));
        self.peer.put(writer);
    }
}

impl Encode for GetSendAs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSendAs {
    type Answer = types::channels::SendAsPeers;
    const NAME: &'static str = "channels.getSendAs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.inviteToChannel#c9e33d54 channel:InputChannel users:Vector<InputUser> = messages.InvitedUsers`
#[derive(Clone, Debug, PartialEq)]
pub struct InviteToChannel<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `users:Vector<InputUser>`
    pub users: &'a [enums::InputUser],
}

impl Put for InviteToChannel<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc9e3_3d54);
        self.channel.put(writer);
        self.users.put(writer);
    }
}

impl Encode for InviteToChannel<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for InviteToChannel<'_> {
    type Answer = types::messages::InvitedUsers;
    const NAME: &'static str = "channels.inviteToChannel";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.joinChannel#7f6a1e22 channel:InputChannel = messages.ChatInviteJoinResult`
#[derive(Clone, Debug, PartialEq)]
pub struct JoinChannel {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl Put for JoinChannel {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7f6a_1e22);
        self.channel.put(writer);
    }
}

impl Encode for JoinChannel {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for JoinChannel {
    type Answer = enums::messages::ChatInviteJoinResult;
    const NAME: &'static str = "channels.joinChannel";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.leaveChannel#f836aa95 channel:InputChannel = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct LeaveChannel {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl Put for LeaveChannel {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf836_aa95);
        self.channel.put(writer);
    }
}

impl Encode for LeaveChannel {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for LeaveChannel {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.leaveChannel";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.readHistory#cc104937 channel:InputChannel max_id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadHistory {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `max_id:int`
    pub max_id: i32,
}

impl Put for ReadHistory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcc10_4937);
        self.channel.put(writer);
        self.max_id.put(writer);
    }
}

impl Encode for ReadHistory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadHistory {
    type Answer = bool;
    const NAME: &'static str = "channels.readHistory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.readMessageContents#eab5dc38 channel:InputChannel id:Vector<int> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadMessageContents<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for ReadMessageContents<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xeab5_dc38);
        self.channel.put(writer);
        self.id.put(writer);
    }
}

impl Encode for ReadMessageContents<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadMessageContents<'_> {
    type Answer = bool;
    const NAME: &'static str = "channels.readMessageContents";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.reorderUsernames#b45ced1d channel:InputChannel order:Vector<string> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderUsernames<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `order:Vector<string>`
    pub order: &'a [&'a str],
}

impl Put for ReorderUsernames<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb45c_ed1d);
        self.channel.put(writer);
        self.order.put(writer);
    }
}

impl Encode for ReorderUsernames<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderUsernames<'_> {
    type Answer = bool;
    const NAME: &'static str = "channels.reorderUsernames";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.reportAntiSpamFalsePositive#a850a693 channel:InputChannel msg_id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportAntiSpamFalsePositive {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl Put for ReportAntiSpamFalsePositive {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa850_a693);
        self.channel.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for ReportAntiSpamFalsePositive {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportAntiSpamFalsePositive {
    type Answer = bool;
    const NAME: &'static str = "channels.reportAntiSpamFalsePositive";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.reportSpam#f44a8315 channel:InputChannel participant:InputPeer id:Vector<int> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReportSpam<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `participant:InputPeer`
    pub participant: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for ReportSpam<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf44a_8315);
        self.channel.put(writer);
        self.participant.put(writer);
        self.id.put(writer);
    }
}

impl Encode for ReportSpam<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReportSpam<'_> {
    type Answer = bool;
    const NAME: &'static str = "channels.reportSpam";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.restrictSponsoredMessages#9ae91519 channel:InputChannel restricted:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct RestrictSponsoredMessages {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `restricted:Bool`
    pub restricted: bool,
}

impl Put for RestrictSponsoredMessages {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9ae9_1519);
        self.channel.put(writer);
        self.restricted.put(writer);
    }
}

impl Encode for RestrictSponsoredMessages {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RestrictSponsoredMessages {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.restrictSponsoredMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.searchPosts#f2c4f24d flags:# hashtag:flags.0?string query:flags.1?string offset_rate:int offset_peer:InputPeer offset_id:int limit:int allow_paid_stars:flags.2?long = messages.Messages`
#[derive(Clone, Debug, PartialEq)]
pub struct SearchPosts<'a> {
    /// `hashtag:flags.0?string`
    pub hashtag: Option<&'a str>,
    /// `query:flags.1?string`
    pub query: Option<&'a str>,
    /// `offset_rate:int`
    pub offset_rate: i32,
    /// `offset_peer:InputPeer`
    pub offset_peer: enums::InputPeer,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `limit:int`
    pub limit: i32,
    /// `allow_paid_stars:flags.2?long`
    pub allow_paid_stars: Option<i64>,
}

impl<'a> SearchPosts<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(offset_rate: i32, offset_peer: enums::InputPeer, offset_id: i32, limit: i32) -> Self {
        Self { hashtag: None, query: None, offset_rate, offset_peer, offset_id, limit, allow_paid_stars: None }
    }
}

impl Put for SearchPosts<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf2c4_f24d);
        writer.u32(bit(self.hashtag.is_some(), 0) | bit(self.query.is_some(), 1) | bit(self.allow_paid_stars.is_some(), 2));
        self.hashtag.put(writer);
        self.query.put(writer);
        self.offset_rate.put(writer);
        self.offset_peer.put(writer);
        self.offset_id.put(writer);
        self.limit.put(writer);
        self.allow_paid_stars.put(writer);
    }
}

impl Encode for SearchPosts<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SearchPosts<'_> {
    type Answer = enums::messages::Messages;
    const NAME: &'static str = "channels.searchPosts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.setBoostsToUnblockRestrictions#ad399cee channel:InputChannel boosts:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBoostsToUnblockRestrictions {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `boosts:int`
    pub boosts: i32,
}

impl Put for SetBoostsToUnblockRestrictions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xad39_9cee);
        self.channel.put(writer);
        self.boosts.put(writer);
    }
}

impl Encode for SetBoostsToUnblockRestrictions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBoostsToUnblockRestrictions {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.setBoostsToUnblockRestrictions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.setDiscussionGroup#40582bb2 broadcast:InputChannel group:InputChannel = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetDiscussionGroup {
    /// `broadcast:InputChannel`
    pub broadcast: enums::InputChannel,
    /// `group:InputChannel`
    pub group: enums::InputChannel,
}

impl Put for SetDiscussionGroup {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4058_2bb2);
        self.broadcast.put(writer);
        self.group.put(writer);
    }
}

impl Encode for SetDiscussionGroup {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetDiscussionGroup {
    type Answer = bool;
    const NAME: &'static str = "channels.setDiscussionGroup";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.setEmojiStickers#3cd930b7 channel:InputChannel stickerset:InputStickerSet = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetEmojiStickers {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `stickerset:InputStickerSet`
    pub stickerset: enums::InputStickerSet,
}

impl Put for SetEmojiStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3cd9_30b7);
        self.channel.put(writer);
        self.stickerset.put(writer);
    }
}

impl Encode for SetEmojiStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetEmojiStickers {
    type Answer = bool;
    const NAME: &'static str = "channels.setEmojiStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.setMainProfileTab#3583fcb1 channel:InputChannel tab:ProfileTab = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetMainProfileTab {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `tab:ProfileTab`
    pub tab: enums::ProfileTab,
}

impl Put for SetMainProfileTab {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3583_fcb1);
        self.channel.put(writer);
        self.tab.put(writer);
    }
}

impl Encode for SetMainProfileTab {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetMainProfileTab {
    type Answer = bool;
    const NAME: &'static str = "channels.setMainProfileTab";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.setStickers#ea8ca4f9 channel:InputChannel stickerset:InputStickerSet = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetStickers {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `stickerset:InputStickerSet`
    pub stickerset: enums::InputStickerSet,
}

impl Put for SetStickers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xea8c_a4f9);
        self.channel.put(writer);
        self.stickerset.put(writer);
    }
}

impl Encode for SetStickers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetStickers {
    type Answer = bool;
    const NAME: &'static str = "channels.setStickers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleAntiSpam#68f3e4eb channel:InputChannel enabled:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleAntiSpam {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for ToggleAntiSpam {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x68f3_e4eb);
        self.channel.put(writer);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleAntiSpam {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleAntiSpam {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.toggleAntiSpam";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleAutotranslation#167fc0a1 channel:InputChannel enabled:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleAutotranslation {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for ToggleAutotranslation {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x167f_c0a1);
        self.channel.put(writer);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleAutotranslation {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleAutotranslation {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.toggleAutotranslation";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleForum#3ff75734 channel:InputChannel enabled:Bool tabs:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleForum {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `enabled:Bool`
    pub enabled: bool,
    /// `tabs:Bool`
    pub tabs: bool,
}

impl Put for ToggleForum {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3ff7_5734);
        self.channel.put(writer);
        self.enabled.put(writer);
        self.tabs.put(writer);
    }
}

impl Encode for ToggleForum {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleForum {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.toggleForum";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleJoinRequest#ecc2618 flags:# apply_to_invites:flags.1?true channel:InputChannel enabled:Bool guard_bot:flags.0?InputUser = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleJoinRequest {
    /// `apply_to_invites:flags.1?true`
    pub apply_to_invites: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `enabled:Bool`
    pub enabled: bool,
    /// `guard_bot:flags.0?InputUser`
    pub guard_bot: Option<enums::InputUser>,
}

impl ToggleJoinRequest {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel, enabled: bool) -> Self {
        Self { apply_to_invites: false, channel, enabled, guard_bot: None }
    }
}

impl Put for ToggleJoinRequest {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0ecc_2618);
        writer.u32(bit(self.guard_bot.is_some(), 0) | bit(self.apply_to_invites, 1));
        self.channel.put(writer);
        self.enabled.put(writer);
        self.guard_bot.put(writer);
    }
}

impl Encode for ToggleJoinRequest {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleJoinRequest {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.toggleJoinRequest";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleJoinToSend#e4cb9580 channel:InputChannel enabled:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleJoinToSend {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for ToggleJoinToSend {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe4cb_9580);
        self.channel.put(writer);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleJoinToSend {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleJoinToSend {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.toggleJoinToSend";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleParticipantsHidden#6a6e7854 channel:InputChannel enabled:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleParticipantsHidden {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for ToggleParticipantsHidden {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6a6e_7854);
        self.channel.put(writer);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleParticipantsHidden {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleParticipantsHidden {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.toggleParticipantsHidden";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.togglePreHistoryHidden#eabbb94c channel:InputChannel enabled:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct TogglePreHistoryHidden {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for TogglePreHistoryHidden {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xeabb_b94c);
        self.channel.put(writer);
        self.enabled.put(writer);
    }
}

impl Encode for TogglePreHistoryHidden {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TogglePreHistoryHidden {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.togglePreHistoryHidden";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleSignatures#418d549c flags:# signatures_enabled:flags.0?true profiles_enabled:flags.1?true channel:InputChannel = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleSignatures {
    /// `signatures_enabled:flags.0?true`
    pub signatures_enabled: bool,
    /// `profiles_enabled:flags.1?true`
    pub profiles_enabled: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
}

impl ToggleSignatures {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel) -> Self {
        Self { signatures_enabled: false, profiles_enabled: false, channel }
    }
}

impl Put for ToggleSignatures {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x418d_549c);
        writer.u32(bit(self.signatures_enabled, 0) | bit(self.profiles_enabled, 1));
        self.channel.put(writer);
    }
}

impl Encode for ToggleSignatures {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleSignatures {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.toggleSignatures";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleSlowMode#edd49ef0 channel:InputChannel seconds:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleSlowMode {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `seconds:int`
    pub seconds: i32,
}

impl Put for ToggleSlowMode {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xedd4_9ef0);
        self.channel.put(writer);
        self.seconds.put(writer);
    }
}

impl Encode for ToggleSlowMode {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleSlowMode {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.toggleSlowMode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleUsername#50f24105 channel:InputChannel username:string active:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleUsername<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `username:string`
    pub username: &'a str,
    /// `active:Bool`
    pub active: bool,
}

impl Put for ToggleUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x50f2_4105);
        self.channel.put(writer);
        self.username.put(writer);
        self.active.put(writer);
    }
}

impl Encode for ToggleUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleUsername<'_> {
    type Answer = bool;
    const NAME: &'static str = "channels.toggleUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.toggleViewForumAsMessages#9738bb15 channel:InputChannel enabled:Bool = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleViewForumAsMessages {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for ToggleViewForumAsMessages {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9738_bb15);
        self.channel.put(writer);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleViewForumAsMessages {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleViewForumAsMessages {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.toggleViewForumAsMessages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.updateColor#d8aa3671 flags:# for_profile:flags.1?true channel:InputChannel color:flags.2?int background_emoji_id:flags.0?long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateColor {
    /// `for_profile:flags.1?true`
    pub for_profile: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `color:flags.2?int`
    pub color: Option<i32>,
    /// `background_emoji_id:flags.0?long`
    pub background_emoji_id: Option<i64>,
}

impl UpdateColor {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel) -> Self {
        Self { for_profile: false, channel, color: None, background_emoji_id: None }
    }
}

impl Put for UpdateColor {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd8aa_3671);
        writer.u32(bit(self.background_emoji_id.is_some(), 0) | bit(self.for_profile, 1) | bit(self.color.is_some(), 2));
        self.channel.put(writer);
        self.color.put(writer);
        self.background_emoji_id.put(writer);
    }
}

impl Encode for UpdateColor {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateColor {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.updateColor";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.updateEmojiStatus#f0d3e6a8 channel:InputChannel emoji_status:EmojiStatus = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateEmojiStatus {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `emoji_status:EmojiStatus`
    pub emoji_status: enums::EmojiStatus,
}

impl Put for UpdateEmojiStatus {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf0d3_e6a8);
        self.channel.put(writer);
        self.emoji_status.put(writer);
    }
}

impl Encode for UpdateEmojiStatus {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateEmojiStatus {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.updateEmojiStatus";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.updatePaidMessagesPrice#4b12327b flags:# broadcast_messages_allowed:flags.0?true channel:InputChannel send_paid_messages_stars:long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdatePaidMessagesPrice {
    /// `broadcast_messages_allowed:flags.0?true`
    pub broadcast_messages_allowed: bool,
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `send_paid_messages_stars:long`
    pub send_paid_messages_stars: i64,
}

impl UpdatePaidMessagesPrice {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(channel: enums::InputChannel, send_paid_messages_stars: i64) -> Self {
        Self { broadcast_messages_allowed: false, channel, send_paid_messages_stars }
    }
}

impl Put for UpdatePaidMessagesPrice {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4b12_327b);
        writer.u32(bit(self.broadcast_messages_allowed, 0));
        self.channel.put(writer);
        self.send_paid_messages_stars.put(writer);
    }
}

impl Encode for UpdatePaidMessagesPrice {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdatePaidMessagesPrice {
    type Answer = enums::Updates;
    const NAME: &'static str = "channels.updatePaidMessagesPrice";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `channels.updateUsername#3514b3de channel:InputChannel username:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateUsername<'a> {
    /// `channel:InputChannel`
    pub channel: enums::InputChannel,
    /// `username:string`
    pub username: &'a str,
}

impl Put for UpdateUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3514_b3de);
        self.channel.put(writer);
        self.username.put(writer);
    }
}

impl Encode for UpdateUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateUsername<'_> {
    type Answer = bool;
    const NAME: &'static str = "channels.updateUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
