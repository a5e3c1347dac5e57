//! The calls of `stories`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `stories.activateStealthMode#57bbd166 flags:# past:flags.0?true future:flags.1?true = Updates`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivateStealthMode {
    /// `past:flags.0?true`
    pub past: bool,
    /// `future:flags.1?true`
    pub future: bool,
}

impl Put for ActivateStealthMode {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x57bb_d166);
        writer.u32(bit(self.past, 0) | bit(self.future, 1));
    }
}

impl Encode for ActivateStealthMode {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ActivateStealthMode {
    type Answer = enums::Updates;
    const NAME: &'static str = "stories.activateStealthMode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.canSendStory#30eb63f0 peer:InputPeer = stories.CanSendStoryCount`
#[derive(Clone, Debug, PartialEq)]
pub struct CanSendStory {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for CanSendStory {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x30eb_63f0);
        self.peer.put(writer);
    }
}

impl Encode for CanSendStory {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CanSendStory {
    type Answer = types::stories::CanSendStoryCount;
    const NAME: &'static str = "stories.canSendStory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.createAlbum#a36396e5 peer:InputPeer title:string stories:Vector<int> = StoryAlbum`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAlbum<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `title:string`
    pub title: &'a str,
    /// `stories:Vector<int>`
    pub stories: &'a [i32],
}

impl Put for CreateAlbum<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa363_96e5);
        self.peer.put(writer);
        self.title.put(writer);
        self.stories.put(writer);
    }
}

impl Encode for CreateAlbum<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateAlbum<'_> {
    type Answer = types::StoryAlbum;
    const NAME: &'static str = "stories.createAlbum";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.deleteAlbum#8d3456d0 peer:InputPeer album_id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAlbum {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `album_id:int`
    pub album_id: i32,
}

impl Put for DeleteAlbum {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8d34_56d0);
        self.peer.put(writer);
        self.album_id.put(writer);
    }
}

impl Encode for DeleteAlbum {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteAlbum {
    type Answer = bool;
    const NAME: &'static str = "stories.deleteAlbum";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.deleteStories#ae59db5f peer:InputPeer id:Vector<int> = Vector<int>`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteStories<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for DeleteStories<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xae59_db5f);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for DeleteStories<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteStories<'_> {
    type Answer = Vec<i32>;
    const NAME: &'static str = "stories.deleteStories";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.editStory#2c63a72b flags:# peer:InputPeer id:int media:flags.0?InputMedia media_areas:flags.3?Vector<MediaArea> caption:flags.1?string entities:flags.1?Vector<MessageEntity> privacy_rules:flags.2?Vector<InputPrivacyRule> music:flags.4?InputDocument = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct EditStory<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `media:flags.0?InputMedia`
    pub media: Option<enums::InputMedia>,
    /// `media_areas:flags.3?Vector<MediaArea>`
    pub media_areas: Option<&'a [enums::MediaArea]>,
    /// `caption:flags.1?string`
    pub caption: Option<&'a str>,
    /// `entities:flags.1?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `privacy_rules:flags.2?Vector<InputPrivacyRule>`
    pub privacy_rules: Option<&'a [enums::InputPrivacyRule]>,
    /// `music:flags.4?InputDocument`
    pub music: Option<enums::InputDocument>,
}

impl<'a> EditStory<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32) -> Self {
        Self { peer, id, media: None, media_areas: None, caption: None, entities: None, privacy_rules: None, music: None }
    }
}

impl Put for EditStory<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2c63_a72b);
        let flags_1 = self.caption.is_some() && self.entities.is_some();
        writer.u32(bit(self.media.is_some(), 0) | bit(flags_1, 1) | bit(self.privacy_rules.is_some(), 2) | bit(self.media_areas.is_some(), 3) | bit(self.music.is_some(), 4));
        self.peer.put(writer);
        self.id.put(writer);
        self.media.put(writer);
        self.media_areas.put(writer);
        put_if(flags_1, &self.caption, writer);
        put_if(flags_1, &self.entities, writer);
        self.privacy_rules.put(writer);
        self.music.put(writer);
    }
}

impl Encode for EditStory<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditStory<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "stories.editStory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.exportStoryLink#7b8def20 peer:InputPeer id:int = ExportedStoryLink`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportStoryLink {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
}

impl Put for ExportStoryLink {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7b8d_ef20);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for ExportStoryLink {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportStoryLink {
    type Answer = types::ExportedStoryLink;
    const NAME: &'static str = "stories.exportStoryLink";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getAlbumStories#ac806d61 peer:InputPeer album_id:int offset:int limit:int = stories.Stories`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAlbumStories {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `album_id:int`
    pub album_id: i32,
    /// `offset:int`
    pub offset: i32,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetAlbumStories {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xac80_6d61);
        self.peer.put(writer);
        self.album_id.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetAlbumStories {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAlbumStories {
    type Answer = types::stories::Stories;
    const NAME: &'static str = "stories.getAlbumStories";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getAlbums#25b3eac7 peer:InputPeer hash:long = stories.Albums`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAlbums {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetAlbums {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x25b3_eac7);
        self.peer.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetAlbums {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAlbums {
    type Answer = enums::stories::Albums;
    const NAME: &'static str = "stories.getAlbums";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getAllReadPeerStories#9b5ae7f9 = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetAllReadPeerStories;

impl Put for GetAllReadPeerStories {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9b5a_e7f9);
    }
}

impl Encode for GetAllReadPeerStories {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAllReadPeerStories {
    type Answer = enums::Updates;
    const NAME: &'static str = "stories.getAllReadPeerStories";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getAllStories#eeb0d625 flags:# next:flags.1?true hidden:flags.2?true state:flags.0?string = stories.AllStories`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAllStories<'a> {
    /// `next:flags.1?true`
    pub next: bool,
    /// `hidden:flags.2?true`
    pub hidden: bool,
    /// `state:flags.0?string`
    pub state: Option<&'a str>,
}

impl Put for GetAllStories<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xeeb0_d625);
        writer.u32(bit(self.state.is_some(), 0) | bit(self.next, 1) | bit(self.hidden, 2));
        self.state.put(writer);
    }
}

impl Encode for GetAllStories<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetAllStories<'_> {
    type Answer = enums::stories::AllStories;
    const NAME: &'static str = "stories.getAllStories";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getChatsToSend#a56a8b60 = messages.Chats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetChatsToSend;

impl Put for GetChatsToSend {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa56a_8b60);
    }
}

impl Encode for GetChatsToSend {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetChatsToSend {
    type Answer = enums::messages::Chats;
    const NAME: &'static str = "stories.getChatsToSend";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getPeerMaxIDs#78499170 id:Vector<InputPeer> = Vector<RecentStory>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPeerMaxIDs<'a> {
    /// `id:Vector<InputPeer>`
    pub id: &'a [enums::InputPeer],
}

impl Put for GetPeerMaxIDs<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7849_9170);
        self.id.put(writer);
    }
}

impl Encode for GetPeerMaxIDs<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPeerMaxIDs<'_> {
    type Answer = Vec<types::RecentStory>;
    const NAME: &'static str = "stories.getPeerMaxIDs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getPeerStories#2c4ada50 peer:InputPeer = stories.PeerStories`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPeerStories {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for GetPeerStories {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2c4a_da50);
        self.peer.put(writer);
    }
}

impl Encode for GetPeerStories {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPeerStories {
    type Answer = types::stories::PeerStories;
    const NAME: &'static str = "stories.getPeerStories";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getPinnedStories#5821a5dc peer:InputPeer offset_id:int limit:int = stories.Stories`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPinnedStories {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetPinnedStories {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5821_a5dc);
        self.peer.put(writer);
        self.offset_id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetPinnedStories {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPinnedStories {
    type Answer = types::stories::Stories;
    const NAME: &'static str = "stories.getPinnedStories";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getStoriesArchive#b4352016 peer:InputPeer offset_id:int limit:int = stories.Stories`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStoriesArchive {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `offset_id:int`
    pub offset_id: i32,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetStoriesArchive {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb435_2016);
        self.peer.put(writer);
        self.offset_id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetStoriesArchive {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStoriesArchive {
    type Answer = types::stories::Stories;
    const NAME: &'static str = "stories.getStoriesArchive";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getStoriesByID#5774ca74 peer:InputPeer id:Vector<int> = stories.Stories`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStoriesByID<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for GetStoriesByID<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5774_ca74);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetStoriesByID<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStoriesByID<'_> {
    type Answer = types::stories::Stories;
    const NAME: &'static str = "stories.getStoriesByID";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getStoriesViews#28e16cc8 peer:InputPeer id:Vector<int> = stories.StoryViews`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStoriesViews<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for GetStoriesViews<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x28e1_6cc8);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetStoriesViews<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStoriesViews<'_> {
    type Answer = types::stories::StoryViews;
    const NAME: &'static str = "stories.getStoriesViews";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getStoryReactionsList#b9b2881f flags:# forwards_first:flags.2?true peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = stories.StoryReactionsList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStoryReactionsList<'a> {
    /// `forwards_first:flags.2?true`
    pub forwards_first: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:int`
    pub id: i32,
    /// `reaction:flags.0?Reaction`
    pub reaction: Option<enums::Reaction>,
    /// `offset:flags.1?string`
    pub offset: Option<&'a str>,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetStoryReactionsList<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32, limit: i32) -> Self {
        Self { forwards_first: false, peer, id, reaction: None, offset: None, limit }
    }
}

impl Put for GetStoryReactionsList<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb9b2_881f);
        writer.u32(bit(self.reaction.is_some(), 0) | bit(self.offset.is_some(), 1) | bit(self.forwards_first, 2));
        self.peer.put(writer);
        self.id.put(writer);
        self.reaction.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetStoryReactionsList<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStoryReactionsList<'_> {
    type Answer = types::stories::StoryReactionsList;
    const NAME: &'static str = "stories.getStoryReactionsList";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.getStoryViewsList#7ed23c57 flags:# just_contacts:flags.0?true reactions_first:flags.2?true forwards_first:flags.3?true peer:InputPeer q:flags.1?string id:int offset:string limit:int = stories.StoryViewsList`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStoryViewsList<'a> {
    /// `just_contacts:flags.0?true`
    pub just_contacts: bool,
    /// `reactions_first:flags.2?true`
    pub reactions_first: bool,
    /// `forwards_first:flags.3?true`
    pub forwards_first: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `q:flags.1?string`
    pub q: Option<&'a str>,
    /// `id:int`
    pub id: i32,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetStoryViewsList<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: i32, offset: &'a str, limit: i32) -> Self {
        Self { just_contacts: false, reactions_first: false, forwards_first: false, peer, q: None, id, offset, limit }
    }
}

impl Put for GetStoryViewsList<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7ed2_3c57);
        writer.u32(bit(self.just_contacts, 0) | bit(self.q.is_some(), 1) | bit(self.reactions_first, 2) | bit(self.forwards_first, 3));
        self.peer.put(writer);
        self.q.put(writer);
        self.id.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetStoryViewsList<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStoryViewsList<'_> {
    type Answer = types::stories::StoryViewsList;
    const NAME: &'static str = "stories.getStoryViewsList";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.incrementStoryViews#b2028afb peer:InputPeer id:Vector<int> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct IncrementStoryViews<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for IncrementStoryViews<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb202_8afb);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for IncrementStoryViews<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for IncrementStoryViews<'_> {
    type Answer = bool;
    const NAME: &'static str = "stories.incrementStoryViews";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.readStories#a556dac8 peer:InputPeer max_id:int = Vector<int>`
#[derive(Clone, Debug, PartialEq)]
pub struct ReadStories {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `max_id:int`
    pub max_id: i32,
}

impl Put for ReadStories {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa556_dac8);
        self.peer.put(writer);
        self.max_id.put(writer);
    }
}

impl Encode for ReadStories {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReadStories {
    type Answer = Vec<i32>;
    const NAME: &'static str = "stories.readStories";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.reorderAlbums#8535fbd9 peer:InputPeer order:Vector<int> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderAlbums<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `order:Vector<int>`
    pub order: &'a [i32],
}

impl Put for ReorderAlbums<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8535_fbd9);
        self.peer.put(writer);
        self.order.put(writer);
    }
}

impl Encode for ReorderAlbums<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderAlbums<'_> {
    type Answer = bool;
    const NAME: &'static str = "stories.reorderAlbums";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.report#19d8eb45 peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult`
#[derive(Clone, Debug, PartialEq)]
pub struct Report<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
    /// `option:bytes`
    pub option: &'a [u8],
    /// `message:string`
    pub message: &'a str,
}

impl Put for Report<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x19d8_eb45);
        self.peer.put(writer);
        self.id.put(writer);
        self.option.put(writer);
        self.message.put(writer);
    }
}

impl Encode for Report<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for Report<'_> {
    type Answer = enums::ReportResult;
    const NAME: &'static str = "stories.report";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.searchPosts#d1810907 flags:# hashtag:flags.0?string area:flags.1?MediaArea peer:flags.2?InputPeer offset:string limit:int = stories.FoundStories`
#[derive(Clone, Debug, PartialEq)]
pub struct SearchPosts<'a> {
    /// `hashtag:flags.0?string`
    pub hashtag: Option<&'a str>,
    /// `area:flags.1?MediaArea`
    pub area: Option<enums::MediaArea>,
    /// `peer:flags.2?InputPeer`
    pub peer: Option<enums::InputPeer>,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> SearchPosts<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(offset: &'a str, limit: i32) -> Self {
        Self { hashtag: None, area: None, peer: None, offset, limit }
    }
}

impl Put for SearchPosts<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd181_0907);
        writer.u32(bit(self.hashtag.is_some(), 0) | bit(self.area.is_some(), 1) | bit(self.peer.is_some(), 2));
        self.hashtag.put(writer);
        self.area.put(writer);
        self.peer.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for SearchPosts<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SearchPosts<'_> {
    type Answer = types::stories::FoundStories;
    const NAME: &'static str = "stories.searchPosts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.sendReaction#7fd736b2 flags:# add_to_recent:flags.0?true peer:InputPeer story_id:int reaction:Reaction = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendReaction {
    /// `add_to_recent:flags.0?true`
    pub add_to_recent: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `story_id:int`
    pub story_id: i32,
    /// `reaction:Reaction`
    pub reaction: enums::Reaction,
}

impl SendReaction {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, story_id: i32, reaction: enums::Reaction) -> Self {
        Self { add_to_recent: false, peer, story_id, reaction }
    }
}

impl Put for SendReaction {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7fd7_36b2);
        writer.u32(bit(self.add_to_recent, 0));
        self.peer.put(writer);
        self.story_id.put(writer);
        self.reaction.put(writer);
    }
}

impl Encode for SendReaction {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendReaction {
    type Answer = enums::Updates;
    const NAME: &'static str = "stories.sendReaction";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.sendStory#8f9e6898 flags:# pinned:flags.2?true noforwards:flags.4?true fwd_modified:flags.7?true peer:InputPeer media:InputMedia media_areas:flags.5?Vector<MediaArea> caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long period:flags.3?int fwd_from_id:flags.6?InputPeer fwd_from_story:flags.6?int albums:flags.8?Vector<int> music:flags.9?InputDocument = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendStory<'a> {
    /// `pinned:flags.2?true`
    pub pinned: bool,
    /// `noforwards:flags.4?true`
    pub noforwards: bool,
    /// `fwd_modified:flags.7?true`
    pub fwd_modified: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `media:InputMedia`
    pub media: enums::InputMedia,
    /// `media_areas:flags.5?Vector<MediaArea>`
    pub media_areas: Option<&'a [enums::MediaArea]>,
    /// `caption:flags.0?string`
    pub caption: Option<&'a str>,
    /// `entities:flags.1?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `privacy_rules:Vector<InputPrivacyRule>`
    pub privacy_rules: &'a [enums::InputPrivacyRule],
    /// `random_id:long`
    pub random_id: i64,
    /// `period:flags.3?int`
    pub period: Option<i32>,
    /// `fwd_from_id:flags.6?InputPeer`
    pub fwd_from_id: Option<enums::InputPeer>,
    /// `fwd_from_story:flags.6?int`
    pub fwd_from_story: Option<i32>,
    /// `albums:flags.8?Vector<int>`
    pub albums: Option<&'a [i32]>,
    /// `music:flags.9?InputDocument`
    pub music: Option<enums::InputDocument>,
}

impl<'a> SendStory<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, media: enums::InputMedia, privacy_rules: &'a [enums::InputPrivacyRule], random_id: i64) -> Self {
        Self { pinned: false, noforwards: false, fwd_modified: false, peer, media, media_areas: None, caption: None, entities: None, privacy_rules, random_id, period: None, fwd_from_id: None, fwd_from_story: None, albums: None, music: None }
    }
}

impl Put for SendStory<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8f9e_6898);
        let flags_6 = self.fwd_from_id.is_some() && self.fwd_from_story.is_some();
        writer.u32(bit(self.caption.is_some(), 0) | bit(self.entities.is_some(), 1) | bit(self.pinned, 2) | bit(self.period.is_some(), 3) | bit(self.noforwards, 4) | bit(self.media_areas.is_some(), 5) | bit(flags_6, 6) | bit(self.fwd_modified, 7) | bit(self.albums.is_some(), 8) | bit(self.music.is_some(), 9));
        self.peer.put(writer);
        self.media.put(writer);
        self.media_areas.put(writer);
        self.caption.put(writer);
        self.entities.put(writer);
        self.privacy_rules.put(writer);
        self.random_id.put(writer);
        self.period.put(writer);
        put_if(flags_6, &self.fwd_from_id, writer);
        put_if(flags_6, &self.fwd_from_story, writer);
        self.albums.put(writer);
        self.music.put(writer);
    }
}

impl Encode for SendStory<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendStory<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "stories.sendStory";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.startLive#d069ccde flags:# pinned:flags.2?true noforwards:flags.4?true rtmp_stream:flags.5?true peer:InputPeer caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long messages_enabled:flags.6?Bool send_paid_messages_stars:flags.7?long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct StartLive<'a> {
    /// `pinned:flags.2?true`
    pub pinned: bool,
    /// `noforwards:flags.4?true`
    pub noforwards: bool,
    /// `rtmp_stream:flags.5?true`
    pub rtmp_stream: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `caption:flags.0?string`
    pub caption: Option<&'a str>,
    /// `entities:flags.1?Vector<MessageEntity>`
    pub entities: Option<&'a [enums::MessageEntity]>,
    /// `privacy_rules:Vector<InputPrivacyRule>`
    pub privacy_rules: &'a [enums::InputPrivacyRule],
    /// `random_id:long`
    pub random_id: i64,
    /// `messages_enabled:flags.6?Bool`
    pub messages_enabled: Option<bool>,
    /// `send_paid_messages_stars:flags.7?long`
    pub send_paid_messages_stars: Option<i64>,
}

impl<'a> StartLive<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, privacy_rules: &'a [enums::InputPrivacyRule], random_id: i64) -> Self {
        Self { pinned: false, noforwards: false, rtmp_stream: false, peer, caption: None, entities: None, privacy_rules, random_id, messages_enabled: None, send_paid_messages_stars: None }
    }
}

impl Put for StartLive<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd069_ccde);
        writer.u32(bit(self.caption.is_some(), 0) | bit(self.entities.is_some(), 1) | bit(self.pinned, 2) | bit(self.noforwards, 4) | bit(self.rtmp_stream, 5) | bit(self.messages_enabled.is_some(), 6) | bit(self.send_paid_messages_stars.is_some(), 7));
        self.peer.put(writer);
        self.caption.put(writer);
        self.entities.put(writer);
        self.privacy_rules.put(writer);
        self.random_id.put(writer);
        self.messages_enabled.put(writer);
        self.send_paid_messages_stars.put(writer);
    }
}

impl Encode for StartLive<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for StartLive<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "stories.startLive";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.toggleAllStoriesHidden#7c2557c4 hidden:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleAllStoriesHidden {
    /// `hidden:Bool`
    pub hidden: bool,
}

impl Put for ToggleAllStoriesHidden {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7c25_57c4);
        self.hidden.put(writer);
    }
}

impl Encode for ToggleAllStoriesHidden {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleAllStoriesHidden {
    type Answer = bool;
    const NAME: &'static str = "stories.toggleAllStoriesHidden";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.togglePeerStoriesHidden#bd0415c4 peer:InputPeer hidden:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TogglePeerStoriesHidden {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `hidden:Bool`
    pub hidden: bool,
}

impl Put for TogglePeerStoriesHidden {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbd04_15c4);
        self.peer.put(writer);
        self.hidden.put(writer);
    }
}

impl Encode for TogglePeerStoriesHidden {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TogglePeerStoriesHidden {
    type Answer = bool;
    const NAME: &'static str = "stories.togglePeerStoriesHidden";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.togglePinned#9a75a1ef peer:InputPeer id:Vector<int> pinned:Bool = Vector<int>`
#[derive(Clone, Debug, PartialEq)]
pub struct TogglePinned<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
    /// `pinned:Bool`
    pub pinned: bool,
}

impl Put for TogglePinned<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9a75_a1ef);
        self.peer.put(writer);
        self.id.put(writer);
        self.pinned.put(writer);
    }
}

impl Encode for TogglePinned<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TogglePinned<'_> {
    type Answer = Vec<i32>;
    const NAME: &'static str = "stories.togglePinned";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.togglePinnedToTop#b297e9b peer:InputPeer id:Vector<int> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TogglePinnedToTop<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<int>`
    pub id: &'a [i32],
}

impl Put for TogglePinnedToTop<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0b29_7e9b);
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for TogglePinnedToTop<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TogglePinnedToTop<'_> {
    type Answer = bool;
    const NAME: &'static str = "stories.togglePinnedToTop";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stories.updateAlbum#5e5259b6 flags:# peer:InputPeer album_id:int title:flags.0?string delete_stories:flags.1?Vector<int> add_stories:flags.2?Vector<int> order:flags.3?Vector<int> = StoryAlbum`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateAlbum<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `album_id:int`
    pub album_id: i32,
    /// `title:flags.0?string`
    pub title: Option<&'a str>,
    /// `delete_stories:flags.1?Vector<int>`
    pub delete_stories: Option<&'a [i32]>,
    /// `add_stories:flags.2?Vector<int>`
    pub add_stories: Option<&'a [i32]>,
    /// `order:flags.3?Vector<int>`
    pub order: Option<&'a [i32]>,
}

impl<'a> UpdateAlbum<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, album_id: i32) -> Self {
        Self { peer, album_id, title: None, delete_stories: None, add_stories: None, order: None }
    }
}

impl Put for UpdateAlbum<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5e52_59b6);
        writer.u32(bit(self.title.is_some(), 0) | bit(self.delete_stories.is_some(), 1) | bit(self.add_stories.is_some(), 2) | bit(self.order.is_some(), 3));
        self.peer.put(writer);
        self.album_id.put(writer);
        self.title.put(writer);
        self.delete_stories.put(writer);
        self.add_stories.put(writer);
        self.order.put(writer);
    }
}

impl Encode for UpdateAlbum<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateAlbum<'_> {
    type Answer = types::StoryAlbum;
    const NAME: &'static str = "stories.updateAlbum";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
