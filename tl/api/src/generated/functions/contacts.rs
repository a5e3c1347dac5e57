//! The calls of `contacts`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `contacts.acceptContact#f831a20f id:InputUser = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptContact {
    /// `id:InputUser`
    pub id: enums::InputUser,
}

impl Put for AcceptContact {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf831_a20f);
        self.id.put(writer);
    }
}

impl Encode for AcceptContact {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AcceptContact {
    type Answer = enums::Updates;
    const NAME: &'static str = "contacts.acceptContact";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.addContact#d9ba2e54 flags:# add_phone_privacy_exception:flags.0?true id:InputUser first_name:string last_name:string phone:string note:flags.1?TextWithEntities = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct AddContact<'a> {
    /// `add_phone_privacy_exception:flags.0?true`
    pub add_phone_privacy_exception: bool,
    /// `id:InputUser`
    pub id: enums::InputUser,
    /// `first_name:string`
    pub first_name: &'a str,
    /// `last_name:string`
    pub last_name: &'a str,
    /// `phone:string`
    pub phone: &'a str,
    /// `note:flags.1?TextWithEntities`
    pub note: Option<types::TextWithEntities>,
}

impl<'a> AddContact<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: enums::InputUser, first_name: &'a str, last_name: &'a str, phone: &'a str) -> Self {
        Self { add_phone_privacy_exception: false, id, first_name, last_name, phone, note: None }
    }
}

impl Put for AddContact<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd9ba_2e54);
        writer.u32(bit(self.add_phone_privacy_exception, 0) | bit(self.note.is_some(), 1));
        self.id.put(writer);
        self.first_name.put(writer);
        self.last_name.put(writer);
        self.phone.put(writer);
        self.note.put(writer);
    }
}

impl Encode for AddContact<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AddContact<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "contacts.addContact";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.block#2e2e8734 flags:# my_stories_from:flags.0?true id:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// `my_stories_from:flags.0?true`
    pub my_stories_from: bool,
    /// `id:InputPeer`
    pub id: enums::InputPeer,
}

impl Block {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: enums::InputPeer) -> Self {
        Self { my_stories_from: false, id }
    }
}

impl Put for Block {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2e2e_8734);
        writer.u32(bit(self.my_stories_from, 0));
        self.id.put(writer);
    }
}

impl Encode for Block {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for Block {
    type Answer = bool;
    const NAME: &'static str = "contacts.block";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.blockFromReplies#29a8962c flags:# delete_message:flags.0?true delete_history:flags.1?true report_spam:flags.2?true msg_id:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct BlockFromReplies {
    /// `delete_message:flags.0?true`
    pub delete_message: bool,
    /// `delete_history:flags.1?true`
    pub delete_history: bool,
    /// `report_spam:flags.2?true`
    pub report_spam: bool,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl BlockFromReplies {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(msg_id: i32) -> Self {
        Self { delete_message: false, delete_history: false, report_spam: false, msg_id }
    }
}

impl Put for BlockFromReplies {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x29a8_962c);
        writer.u32(bit(self.delete_message, 0) | bit(self.delete_history, 1) | bit(self.report_spam, 2));
        self.msg_id.put(writer);
    }
}

impl Encode for BlockFromReplies {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for BlockFromReplies {
    type Answer = enums::Updates;
    const NAME: &'static str = "contacts.blockFromReplies";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.deleteByPhones#1013fd9e phones:Vector<string> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteByPhones<'a> {
    /// `phones:Vector<string>`
    pub phones: &'a [&'a str],
}

impl Put for DeleteByPhones<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1013_fd9e);
        self.phones.put(writer);
    }
}

impl Encode for DeleteByPhones<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteByPhones<'_> {
    type Answer = bool;
    const NAME: &'static str = "contacts.deleteByPhones";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.deleteContacts#96a0e00 id:Vector<InputUser> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteContacts<'a> {
    /// `id:Vector<InputUser>`
    pub id: &'a [enums::InputUser],
}

impl Put for DeleteContacts<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x096a_0e00);
        self.id.put(writer);
    }
}

impl Encode for DeleteContacts<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteContacts<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "contacts.deleteContacts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.editCloseFriends#ba6705f0 id:Vector<long> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct EditCloseFriends<'a> {
    /// `id:Vector<long>`
    pub id: &'a [i64],
}

impl Put for EditCloseFriends<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xba67_05f0);
        self.id.put(writer);
    }
}

impl Encode for EditCloseFriends<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditCloseFriends<'_> {
    type Answer = bool;
    const NAME: &'static str = "contacts.editCloseFriends";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.exportContactToken#f8654027 = ExportedContactToken`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportContactToken;

impl Put for ExportContactToken {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf865_4027);
    }
}

impl Encode for ExportContactToken {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportContactToken {
    type Answer = types::ExportedContactToken;
    const NAME: &'static str = "contacts.exportContactToken";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.getBirthdays#daeda864 = contacts.ContactBirthdays`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBirthdays;

impl Put for GetBirthdays {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdaed_a864);
    }
}

impl Encode for GetBirthdays {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBirthdays {
    type Answer = types::contacts::ContactBirthdays;
    const NAME: &'static str = "contacts.getBirthdays";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.getBlocked#9a868f80 flags:# my_stories_from:flags.0?true offset:int limit:int = contacts.Blocked`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBlocked {
    /// `my_stories_from:flags.0?true`
    pub my_stories_from: bool,
    /// `offset:int`
    pub offset: i32,
    /// `limit:int`
    pub limit: i32,
}

impl GetBlocked {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(offset: i32, limit: i32) -> Self {
        Self { my_stories_from: false, offset, limit }
    }
}

impl Put for GetBlocked {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9a86_8f80);
        writer.u32(bit(self.my_stories_from, 0));
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetBlocked {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBlocked {
    type Answer = enums::contacts::Blocked;
    const NAME: &'static str = "contacts.getBlocked";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.getContactIDs#7adc669d hash:long = Vector<int>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetContactIDs {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetContactIDs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7adc_669d);
        self.hash.put(writer);
    }
}

impl Encode for GetContactIDs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetContactIDs {
    type Answer = Vec<i32>;
    const NAME: &'static str = "contacts.getContactIDs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.getContacts#5dd69e12 hash:long = contacts.Contacts`
#[derive(Clone, Debug, PartialEq)]
pub struct GetContacts {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetContacts {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5dd6_9e12);
        self.hash.put(writer);
    }
}

impl Encode for GetContacts {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetContacts {
    type Answer = enums::contacts::Contacts;
    const NAME: &'static str = "contacts.getContacts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.getLocated#d348bc44 flags:# background:flags.1?true geo_point:InputGeoPoint self_expires:flags.0?int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetLocated {
    /// `background:flags.1?true`
    pub background: bool,
    /// `geo_point:InputGeoPoint`
    pub geo_point: enums::InputGeoPoint,
    /// `self_expires:flags.0?int`
    pub self_expires: Option<i32>,
}

impl GetLocated {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(geo_point: enums::InputGeoPoint) -> Self {
        Self { background: false, geo_point, self_expires: None }
    }
}

impl Put for GetLocated {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd348_bc44);
        writer.u32(bit(self.self_expires.is_some(), 0) | bit(self.background, 1));
        self.geo_point.put(writer);
        self.self_expires.put(writer);
    }
}

impl Encode for GetLocated {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetLocated {
    type Answer = enums::Updates;
    const NAME: &'static str = "contacts.getLocated";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.getSaved#82f1e39f = Vector<SavedContact>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSaved;

impl Put for GetSaved {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x82f1_e39f);
    }
}

impl Encode for GetSaved {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSaved {
    type Answer = Vec<types::SavedPhoneContact>;
    const NAME: &'static str = "contacts.getSaved";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.getSponsoredPeers#b6c8c393 q:string = contacts.SponsoredPeers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSponsoredPeers<'a> {
    /// `q:string`
    pub q: &'a str,
}

impl Put for GetSponsoredPeers<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb6c8_c393);
        self.q.put(writer);
    }
}

impl Encode for GetSponsoredPeers<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSponsoredPeers<'_> {
    type Answer = enums::contacts::SponsoredPeers;
    const NAME: &'static str = "contacts.getSponsoredPeers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.getStatuses#c4a353ee = Vector<ContactStatus>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStatuses;

impl Put for GetStatuses {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc4a3_53ee);
    }
}

impl Encode for GetStatuses {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStatuses {
    type Answer = Vec<types::ContactStatus>;
    const NAME: &'static str = "contacts.getStatuses";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.getTopPeers#973478b6 flags:# correspondents:flags.0?true bots_pm:flags.1?true bots_inline:flags.2?true phone_calls:flags.3?true forward_users:flags.4?true forward_chats:flags.5?true groups:flags.10?true channels:flags.15?true bots_app:flags.16?true bots_guestchat:flags.17?true offset:int limit:int hash:long = contacts.TopPeers`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTopPeers {
    /// `correspondents:flags.0?true`
    pub correspondents: bool,
    /// `bots_pm:flags.1?true`
    pub bots_pm: bool,
    /// `bots_inline:flags.2?true`
    pub bots_inline: bool,
    /// `phone_calls:flags.3?true`
    pub phone_calls: bool,
    /// `forward_users:flags.4?true`
    pub forward_users: bool,
    /// `forward_chats:flags.5?true`
    pub forward_chats: bool,
    /// `groups:flags.10?true`
    pub groups: bool,
    /// `channels:flags.15?true`
    pub channels: bool,
    /// `bots_app:flags.16?true`
    pub bots_app: bool,
    /// `bots_guestchat:flags.17?true`
    pub bots_guestchat: bool,
    /// `offset:int`
    pub offset: i32,
    /// `limit:int`
    pub limit: i32,
    /// `hash:long`
    pub hash: i64,
}

impl GetTopPeers {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(offset: i32, limit: i32, hash: i64) -> Self {
        Self { correspondents: false, bots_pm: false, bots_inline: false, phone_calls: false, forward_users: false, forward_chats: false, groups: false, channels: false, bots_app: false, bots_guestchat: false, offset, limit, hash }
    }
}

impl Put for GetTopPeers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9734_78b6);
        writer.u32(bit(self.correspondents, 0) | bit(self.bots_pm, 1) | bit(self.bots_inline, 2) | bit(self.phone_calls, 3) | bit(self.forward_users, 4) | bit(self.forward_chats, 5) | bit(self.groups, 10) | bit(self.channels, 15) | bit(self.bots_app, 16) | bit(self.bots_guestchat, 17));
        self.offset.put(writer);
        self.limit.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetTopPeers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTopPeers {
    type Answer = enums::contacts::TopPeers;
    const NAME: &'static str = "contacts.getTopPeers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.importContactToken#13005788 token:string = User`
#[derive(Clone, Debug, PartialEq)]
pub struct ImportContactToken<'a> {
    /// `token:string`
    pub token: &'a str,
}

impl Put for ImportContactToken<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1300_5788);
        self.token.put(writer);
    }
}

impl Encode for ImportContactToken<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ImportContactToken<'_> {
    type Answer = enums::User;
    const NAME: &'static str = "contacts.importContactToken";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.importContacts#2c800be5 contacts:Vector<InputContact> = contacts.ImportedContacts`
#[derive(Clone, Debug, PartialEq)]
pub struct ImportContacts<'a> {
    /// `contacts:Vector<InputContact>`
    pub contacts: &'a [types::InputPhoneContact],
}

impl Put for ImportContacts<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2c80_0be5);
        self.contacts.put(writer);
    }
}

impl Encode for ImportContacts<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ImportContacts<'_> {
    type Answer = types::contacts::ImportedContacts;
    const NAME: &'static str = "contacts.importContacts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.resetSaved#879537f1 = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetSaved;

impl Put for ResetSaved {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8795_37f1);
    }
}

impl Encode for ResetSaved {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetSaved {
    type Answer = bool;
    const NAME: &'static str = "contacts.resetSaved";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.resetTopPeerRating#1ae373ac category:TopPeerCategory peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ResetTopPeerRating {
    /// `category:TopPeerCategory`
    pub category: enums::TopPeerCategory,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for ResetTopPeerRating {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1ae3_73ac);
        self.category.put(writer);
        self.peer.put(writer);
    }
}

impl Encode for ResetTopPeerRating {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResetTopPeerRating {
    type Answer = bool;
    const NAME: &'static str = "contacts.resetTopPeerRating";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.resolvePhone#8af94344 phone:string = contacts.ResolvedPeer`
#[derive(Clone, Debug, PartialEq)]
pub struct ResolvePhone<'a> {
    /// `phone:string`
    pub phone: &'a str,
}

impl Put for ResolvePhone<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8af9_4344);
        self.phone.put(writer);
    }
}

impl Encode for ResolvePhone<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResolvePhone<'_> {
    type Answer = types::contacts::ResolvedPeer;
    const NAME: &'static str = "contacts.resolvePhone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.resolveUsername#725afbbc flags:# username:string referer:flags.0?string = contacts.ResolvedPeer`
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveUsername<'a> {
    /// `username:string`
    pub username: &'a str,
    /// `referer:flags.0?string`
    pub referer: Option<&'a str>,
}

impl<'a> ResolveUsername<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(username: &'a str) -> Self {
        Self { username, referer: None }
    }
}

impl Put for ResolveUsername<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x725a_fbbc);
        writer.u32(bit(self.referer.is_some(), 0));
        self.username.put(writer);
        self.referer.put(writer);
    }
}

impl Encode for ResolveUsername<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResolveUsername<'_> {
    type Answer = types::contacts::ResolvedPeer;
    const NAME: &'static str = "contacts.resolveUsername";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.search#5f58d0f flags:# broadcasts:flags.0?true bots:flags.1?true q:string limit:int = contacts.Found`
#[derive(Clone, Debug, PartialEq)]
pub struct Search<'a> {
    /// `broadcasts:flags.0?true`
    pub broadcasts: bool,
    /// `bots:flags.1?true`
    pub bots: bool,
    /// `q:string`
    pub q: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> Search<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(q: &'a str, limit: i32) -> Self {
        Self { broadcasts: false, bots: false, q, limit }
    }
}

impl Put for Search<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x05f5_8d0f);
        writer.u32(bit(self.broadcasts, 0) | bit(self.bots, 1));
        self.q.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for Search<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for Search<'_> {
    type Answer = types::contacts::Found;
    const NAME: &'static str = "contacts.search";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.setBlocked#94c65c76 flags:# my_stories_from:flags.0?true id:Vector<InputPeer> limit:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SetBlocked<'a> {
    /// `my_stories_from:flags.0?true`
    pub my_stories_from: bool,
    /// `id:Vector<InputPeer>`
    pub id: &'a [enums::InputPeer],
    /// `limit:int`
    pub limit: i32,
}

impl<'a> SetBlocked<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: &'a [enums::InputPeer], limit: i32) -> Self {
        Self { my_stories_from: false, id, limit }
    }
}

impl Put for SetBlocked<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x94c6_5c76);
        writer.u32(bit(self.my_stories_from, 0));
        self.id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for SetBlocked<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetBlocked<'_> {
    type Answer = bool;
    const NAME: &'static str = "contacts.setBlocked";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.toggleTopPeers#8514bdda enabled:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleTopPeers {
    /// `enabled:Bool`
    pub enabled: bool,
}

impl Put for ToggleTopPeers {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8514_bdda);
        self.enabled.put(writer);
    }
}

impl Encode for ToggleTopPeers {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleTopPeers {
    type Answer = bool;
    const NAME: &'static str = "contacts.toggleTopPeers";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.unblock#b550d328 flags:# my_stories_from:flags.0?true id:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct Unblock {
    /// `my_stories_from:flags.0?true`
    pub my_stories_from: bool,
    /// `id:InputPeer`
    pub id: enums::InputPeer,
}

impl Unblock {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: enums::InputPeer) -> Self {
        Self { my_stories_from: false, id }
    }
}

impl Put for Unblock {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb550_d328);
        writer.u32(bit(self.my_stories_from, 0));
        self.id.put(writer);
    }
}

impl Encode for Unblock {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for Unblock {
    type Answer = bool;
    const NAME: &'static str = "contacts.unblock";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `contacts.updateContactNote#139f63fb id:InputUser note:TextWithEntities = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateContactNote {
    /// `id:InputUser`
    pub id: enums::InputUser,
    /// `note:TextWithEntities`
    pub note: types::TextWithEntities,
}

impl Put for UpdateContactNote {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x139f_63fb);
        self.id.put(writer);
        self.note.put(writer);
    }
}

impl Encode for UpdateContactNote {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateContactNote {
    type Answer = bool;
    const NAME: &'static str = "contacts.updateContactNote";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
