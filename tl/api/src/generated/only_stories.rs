//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `StoryReaction`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StoryReaction {
        /// `storyReaction#6090d6d5 peer_id:Peer date:int reaction:Reaction = StoryReaction`
        StoryReaction(Box<types::StoryReaction>),
        /// `storyReactionPublicForward#bbab2643 message:Message = StoryReaction`
        PublicForward(Box<types::StoryReactionPublicForward>),
        /// `storyReactionPublicRepost#cfcd0f13 peer_id:Peer story:StoryItem = StoryReaction`
        PublicRepost(Box<types::StoryReactionPublicRepost>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StoryReaction {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x6090_d6d5 => Self::StoryReaction(input.boxed()?),
                0xbbab_2643 => Self::PublicForward(input.boxed()?),
                0xcfcd_0f13 => Self::PublicRepost(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StoryReaction {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StoryReaction(value) => put_boxed(0x6090_d6d5, &**value, writer),
                Self::PublicForward(value) => put_boxed(0xbbab_2643, &**value, writer),
                Self::PublicRepost(value) => put_boxed(0xcfcd_0f13, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StoryReaction);

    /// `StoryView`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StoryView {
        /// `storyView#b0bdeac5 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true user_id:long date:int reaction:flags.2?Reaction = StoryView`
        StoryView(Box<types::StoryView>),
        /// `storyViewPublicForward#9083670b flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true message:Message = StoryView`
        PublicForward(Box<types::StoryViewPublicForward>),
        /// `storyViewPublicRepost#bd74cf49 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer story:StoryItem = StoryView`
        PublicRepost(Box<types::StoryViewPublicRepost>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StoryView {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb0bd_eac5 => Self::StoryView(input.boxed()?),
                0x9083_670b => Self::PublicForward(input.boxed()?),
                0xbd74_cf49 => Self::PublicRepost(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StoryView {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StoryView(value) => put_boxed(0xb0bd_eac5, &**value, writer),
                Self::PublicForward(value) => put_boxed(0x9083_670b, &**value, writer),
                Self::PublicRepost(value) => put_boxed(0xbd74_cf49, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StoryView);
}

pub(super) mod enums_stories {
    use crate::generated::names::*;

    /// `stories.Albums`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Albums {
        /// `stories.albums#c3987a3a hash:long albums:Vector<StoryAlbum> = stories.Albums`
        Albums(Box<types::stories::Albums>),
        /// `stories.albumsNotModified#564edaeb = stories.Albums`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Albums {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc398_7a3a => Self::Albums(input.boxed()?),
                0x564e_daeb => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Albums {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Albums(value) => put_boxed(0xc398_7a3a, &**value, writer),
                Self::NotModified => writer.u32(0x564e_daeb),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Albums);

    /// `stories.AllStories`
    #[derive(Clone, Debug, PartialEq)]
    pub enum AllStories {
        /// `stories.allStories#6efc5e81 flags:# has_more:flags.0?true count:int state:string peer_stories:Vector<PeerStories> chats:Vector<Chat> users:Vector<User> stealth_mode:StoriesStealthMode = stories.AllStories`
        AllStories(Box<types::stories::AllStories>),
        /// `stories.allStoriesNotModified#1158fe3e flags:# state:string stealth_mode:StoriesStealthMode = stories.AllStories`
        NotModified(Box<types::stories::AllStoriesNotModified>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for AllStories {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x6efc_5e81 => Self::AllStories(input.boxed()?),
                0x1158_fe3e => Self::NotModified(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for AllStories {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AllStories(value) => put_boxed(0x6efc_5e81, &**value, writer),
                Self::NotModified(value) => put_boxed(0x1158_fe3e, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(AllStories);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `exportedStoryLink`
    pub static EXPORTED_STORY_LINK: Layout = Layout::new("exportedStoryLink", 0x3fc9_053b, &[
        Field::always("link", Shape::Text),
    ]);
    /// `foundStory`
    pub static FOUND_STORY: Layout = Layout::new("foundStory", 0xe87a_cbc0, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("story", Shape::Sum(&layouts::SUM_STORY_ITEM)),
    ]);
    /// `storyAlbum`
    pub static STORY_ALBUM: Layout = Layout::new("storyAlbum", 0x9325_705a, &[
        Field::always("flags", Shape::Flags),
        Field::always("album_id", Shape::Int),
        Field::always("title", Shape::Text),
        Field::when(0, 0, "icon_photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 1, "icon_video", Shape::Sum(&layouts::SUM_DOCUMENT)),
    ]);
    /// `storyReaction`
    pub static STORY_REACTION: Layout = Layout::new("storyReaction", 0x6090_d6d5, &[
        Field::always("peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
        Field::always("reaction", Shape::Sum(&layouts::SUM_REACTION)),
    ]);
    /// `storyReactionPublicForward`
    pub static STORY_REACTION_PUBLIC_FORWARD: Layout = Layout::new("storyReactionPublicForward", 0xbbab_2643, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// `storyReactionPublicRepost`
    pub static STORY_REACTION_PUBLIC_REPOST: Layout = Layout::new("storyReactionPublicRepost", 0xcfcd_0f13, &[
        Field::always("peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("story", Shape::Sum(&layouts::SUM_STORY_ITEM)),
    ]);
    /// The constructors of `StoryReaction`, by number.
    pub static SUM_STORY_REACTION: Sum = Sum::new("StoryReaction", &[
        (0x6090_d6d5, &layouts::STORY_REACTION),
        (0xbbab_2643, &layouts::STORY_REACTION_PUBLIC_FORWARD),
        (0xcfcd_0f13, &layouts::STORY_REACTION_PUBLIC_REPOST),
    ]);
    /// `storyView`
    pub static STORY_VIEW: Layout = Layout::new("storyView", 0xb0bd_eac5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "blocked", Shape::True),
        Field::when(0, 1, "blocked_my_stories_from", Shape::True),
        Field::always("user_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::when(0, 2, "reaction", Shape::Sum(&layouts::SUM_REACTION)),
    ]);
    /// `storyViewPublicForward`
    pub static STORY_VIEW_PUBLIC_FORWARD: Layout = Layout::new("storyViewPublicForward", 0x9083_670b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "blocked", Shape::True),
        Field::when(0, 1, "blocked_my_stories_from", Shape::True),
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// `storyViewPublicRepost`
    pub static STORY_VIEW_PUBLIC_REPOST: Layout = Layout::new("storyViewPublicRepost", 0xbd74_cf49, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "blocked", Shape::True),
        Field::when(0, 1, "blocked_my_stories_from", Shape::True),
        Field::always("peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("story", Shape::Sum(&layouts::SUM_STORY_ITEM)),
    ]);
    /// The constructors of `StoryView`, by number.
    pub static SUM_STORY_VIEW: Sum = Sum::new("StoryView", &[
        (0x9083_670b, &layouts::STORY_VIEW_PUBLIC_FORWARD),
        (0xb0bd_eac5, &layouts::STORY_VIEW),
        (0xbd74_cf49, &layouts::STORY_VIEW_PUBLIC_REPOST),
    ]);
    /// `stories.albums`
    pub static STORIES_ALBUMS: Layout = Layout::new("stories.albums", 0xc398_7a3a, &[
        Field::always("hash", Shape::Long),
        Field::always("albums", Shape::Vector(&Shape::Boxed(&layouts::STORY_ALBUM))),
    ]);
    /// `stories.albumsNotModified`
    pub static STORIES_ALBUMS_NOT_MODIFIED: Layout = Layout::new("stories.albumsNotModified", 0x564e_daeb, &[]);
    /// The constructors of `stories.Albums`, by number.
    pub static SUM_STORIES_ALBUMS: Sum = Sum::new("stories.Albums", &[
        (0x564e_daeb, &layouts::STORIES_ALBUMS_NOT_MODIFIED),
        (0xc398_7a3a, &layouts::STORIES_ALBUMS),
    ]);
    /// `stories.allStories`
    pub static STORIES_ALL_STORIES: Layout = Layout::new("stories.allStories", 0x6efc_5e81, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "has_more", Shape::True),
        Field::always("count", Shape::Int),
        Field::always("state", Shape::Text),
        Field::always("peer_stories", Shape::Vector(&Shape::Boxed(&layouts::PEER_STORIES))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("stealth_mode", Shape::Boxed(&layouts::STORIES_STEALTH_MODE)),
    ]);
    /// `stories.allStoriesNotModified`
    pub static STORIES_ALL_STORIES_NOT_MODIFIED: Layout = Layout::new("stories.allStoriesNotModified", 0x1158_fe3e, &[
        Field::always("flags", Shape::Flags),
        Field::always("state", Shape::Text),
        Field::always("stealth_mode", Shape::Boxed(&layouts::STORIES_STEALTH_MODE)),
    ]);
    /// The constructors of `stories.AllStories`, by number.
    pub static SUM_STORIES_ALL_STORIES: Sum = Sum::new("stories.AllStories", &[
        (0x1158_fe3e, &layouts::STORIES_ALL_STORIES_NOT_MODIFIED),
        (0x6efc_5e81, &layouts::STORIES_ALL_STORIES),
    ]);
    /// `stories.canSendStoryCount`
    pub static STORIES_CAN_SEND_STORY_COUNT: Layout = Layout::new("stories.canSendStoryCount", 0xc387_c04e, &[
        Field::always("count_remains", Shape::Int),
    ]);
    /// `stories.foundStories`
    pub static STORIES_FOUND_STORIES: Layout = Layout::new("stories.foundStories", 0xe2de_7737, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("stories", Shape::Vector(&Shape::Boxed(&layouts::FOUND_STORY))),
        Field::when(0, 0, "next_offset", Shape::Text),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `stories.peerStories`
    pub static STORIES_PEER_STORIES: Layout = Layout::new("stories.peerStories", 0xcae6_8768, &[
        Field::always("stories", Shape::Boxed(&layouts::PEER_STORIES)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `stories.stories`
    pub static STORIES_STORIES: Layout = Layout::new("stories.stories", 0x63c3_dd0a, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("stories", Shape::Vector(&Shape::Sum(&layouts::SUM_STORY_ITEM))),
        Field::when(0, 0, "pinned_to_top", Shape::Vector(&Shape::Int)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `stories.storyReactionsList`
    pub static STORIES_STORY_REACTIONS_LIST: Layout = Layout::new("stories.storyReactionsList", 0xaa5f_789c, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("reactions", Shape::Vector(&Shape::Sum(&layouts::SUM_STORY_REACTION))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::when(0, 0, "next_offset", Shape::Text),
    ]);
    /// `stories.storyViews`
    pub static STORIES_STORY_VIEWS: Layout = Layout::new("stories.storyViews", 0xde9e_ed1d, &[
        Field::always("views", Shape::Vector(&Shape::Boxed(&layouts::STORY_VIEWS))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `stories.storyViewsList`
    pub static STORIES_STORY_VIEWS_LIST: Layout = Layout::new("stories.storyViewsList", 0x59d7_8fc5, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("views_count", Shape::Int),
        Field::always("forwards_count", Shape::Int),
        Field::always("reactions_count", Shape::Int),
        Field::always("views", Shape::Vector(&Shape::Sum(&layouts::SUM_STORY_VIEW))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::when(0, 0, "next_offset", Shape::Text),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `exportedStoryLink#3fc9053b link:string = ExportedStoryLink`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedStoryLink {
        /// `link:string`
        pub link: String,
    }

    impl Fields for ExportedStoryLink {
        const LAYOUT: &'static Layout = &layouts::EXPORTED_STORY_LINK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { link: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.link.put(writer);
        }
    }

    impl<'a> View<'a, ExportedStoryLink> {
        /// `link:string`
        #[inline] pub fn link(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(ExportedStoryLink);

    /// `foundStory#e87acbc0 peer:Peer story:StoryItem = FoundStory`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FoundStory {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `story:StoryItem`
        pub story: enums::StoryItem,
    }

    impl Fields for FoundStory {
        const LAYOUT: &'static Layout = &layouts::FOUND_STORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, story: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.story.put(writer);
        }
    }

    impl<'a> View<'a, FoundStory> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `story:StoryItem`
        #[inline] pub fn story(self) -> views::StoryItem<'a> { at(self, 1) }
    }

    boxed!(FoundStory);

    /// `storyAlbum#9325705a flags:# album_id:int title:string icon_photo:flags.0?Photo icon_video:flags.1?Document = StoryAlbum`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryAlbum {
        /// `album_id:int`
        pub album_id: i32,
        /// `title:string`
        pub title: String,
        /// `icon_photo:flags.0?Photo`
        pub icon_photo: Option<enums::Photo>,
        /// `icon_video:flags.1?Document`
        pub icon_video: Option<enums::Document>,
    }

    impl StoryAlbum {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(album_id: i32, title: String) -> Self {
            Self { album_id, title, icon_photo: None, icon_video: None }
        }
    }

    impl Fields for StoryAlbum {
        const LAYOUT: &'static Layout = &layouts::STORY_ALBUM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { album_id: input.take()?, title: input.take()?, icon_photo: input.take_if(flags, 0)?, icon_video: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.icon_photo.is_some(), 0) | bit(self.icon_video.is_some(), 1));
            self.album_id.put(writer);
            self.title.put(writer);
            self.icon_photo.put(writer);
            self.icon_video.put(writer);
        }
    }

    impl<'a> View<'a, StoryAlbum> {
        /// `album_id:int`
        #[inline] pub fn album_id(self) -> i32 { at(self, 1) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 2) }
        /// `icon_photo:flags.0?Photo`
        #[inline] pub fn icon_photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 3) }
        /// `icon_video:flags.1?Document`
        #[inline] pub fn icon_video(self) -> Option<views::Document<'a>> { maybe_at(self, 4) }
    }

    boxed!(StoryAlbum);

    /// `storyReaction#6090d6d5 peer_id:Peer date:int reaction:Reaction = StoryReaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryReaction {
        /// `peer_id:Peer`
        pub peer_id: enums::Peer,
        /// `date:int`
        pub date: i32,
        /// `reaction:Reaction`
        pub reaction: enums::Reaction,
    }

    impl Fields for StoryReaction {
        const LAYOUT: &'static Layout = &layouts::STORY_REACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer_id: input.take()?, date: input.take()?, reaction: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer_id.put(writer);
            self.date.put(writer);
            self.reaction.put(writer);
        }
    }

    impl<'a> View<'a, StoryReaction> {
        /// `peer_id:Peer`
        #[inline] pub fn peer_id(self) -> views::Peer<'a> { at(self, 0) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
        /// `reaction:Reaction`
        #[inline] pub fn reaction(self) -> views::Reaction<'a> { at(self, 2) }
    }

    /// `storyReactionPublicForward#bbab2643 message:Message = StoryReaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryReactionPublicForward {
        /// `message:Message`
        pub message: enums::Message,
    }

    impl Fields for StoryReactionPublicForward {
        const LAYOUT: &'static Layout = &layouts::STORY_REACTION_PUBLIC_FORWARD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, StoryReactionPublicForward> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
    }

    /// `storyReactionPublicRepost#cfcd0f13 peer_id:Peer story:StoryItem = StoryReaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryReactionPublicRepost {
        /// `peer_id:Peer`
        pub peer_id: enums::Peer,
        /// `story:StoryItem`
        pub story: enums::StoryItem,
    }

    impl Fields for StoryReactionPublicRepost {
        const LAYOUT: &'static Layout = &layouts::STORY_REACTION_PUBLIC_REPOST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer_id: input.take()?, story: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer_id.put(writer);
            self.story.put(writer);
        }
    }

    impl<'a> View<'a, StoryReactionPublicRepost> {
        /// `peer_id:Peer`
        #[inline] pub fn peer_id(self) -> views::Peer<'a> { at(self, 0) }
        /// `story:StoryItem`
        #[inline] pub fn story(self) -> views::StoryItem<'a> { at(self, 1) }
    }

    /// `storyView#b0bdeac5 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true user_id:long date:int reaction:flags.2?Reaction = StoryView`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryView {
        /// `blocked:flags.0?true`
        pub blocked: bool,
        /// `blocked_my_stories_from:flags.1?true`
        pub blocked_my_stories_from: bool,
        /// `user_id:long`
        pub user_id: i64,
        /// `date:int`
        pub date: i32,
        /// `reaction:flags.2?Reaction`
        pub reaction: Option<enums::Reaction>,
    }

    impl StoryView {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, date: i32) -> Self {
            Self { blocked: false, blocked_my_stories_from: false, user_id, date, reaction: None }
        }
    }

    impl Fields for StoryView {
        const LAYOUT: &'static Layout = &layouts::STORY_VIEW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { blocked: has(flags, 0), blocked_my_stories_from: has(flags, 1), user_id: input.take()?, date: input.take()?, reaction: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.blocked, 0) | bit(self.blocked_my_stories_from, 1) | bit(self.reaction.is_some(), 2));
            self.user_id.put(writer);
            self.date.put(writer);
            self.reaction.put(writer);
        }
    }

    impl<'a> View<'a, StoryView> {
        /// `blocked:flags.0?true`
        #[inline] pub fn blocked(self) -> bool { flag_at(self, 1) }
        /// `blocked_my_stories_from:flags.1?true`
        #[inline] pub fn blocked_my_stories_from(self) -> bool { flag_at(self, 2) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `reaction:flags.2?Reaction`
        #[inline] pub fn reaction(self) -> Option<views::Reaction<'a>> { maybe_at(self, 5) }
    }

    /// `storyViewPublicForward#9083670b flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true message:Message = StoryView`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryViewPublicForward {
        /// `blocked:flags.0?true`
        pub blocked: bool,
        /// `blocked_my_stories_from:flags.1?true`
        pub blocked_my_stories_from: bool,
        /// `message:Message`
        pub message: enums::Message,
    }

    impl StoryViewPublicForward {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: enums::Message) -> Self {
            Self { blocked: false, blocked_my_stories_from: false, message }
        }
    }

    impl Fields for StoryViewPublicForward {
        const LAYOUT: &'static Layout = &layouts::STORY_VIEW_PUBLIC_FORWARD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { blocked: has(flags, 0), blocked_my_stories_from: has(flags, 1), message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.blocked, 0) | bit(self.blocked_my_stories_from, 1));
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, StoryViewPublicForward> {
        /// `blocked:flags.0?true`
        #[inline] pub fn blocked(self) -> bool { flag_at(self, 1) }
        /// `blocked_my_stories_from:flags.1?true`
        #[inline] pub fn blocked_my_stories_from(self) -> bool { flag_at(self, 2) }
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 3) }
    }

    /// `storyViewPublicRepost#bd74cf49 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer story:StoryItem = StoryView`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryViewPublicRepost {
        /// `blocked:flags.0?true`
        pub blocked: bool,
        /// `blocked_my_stories_from:flags.1?true`
        pub blocked_my_stories_from: bool,
        /// `peer_id:Peer`
        pub peer_id: enums::Peer,
        /// `story:StoryItem`
        pub story: enums::StoryItem,
    }

    impl StoryViewPublicRepost {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer_id: enums::Peer, story: enums::StoryItem) -> Self {
            Self { blocked: false, blocked_my_stories_from: false, peer_id, story }
        }
    }

    impl Fields for StoryViewPublicRepost {
        const LAYOUT: &'static Layout = &layouts::STORY_VIEW_PUBLIC_REPOST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { blocked: has(flags, 0), blocked_my_stories_from: has(flags, 1), peer_id: input.take()?, story: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.blocked, 0) | bit(self.blocked_my_stories_from, 1));
            self.peer_id.put(writer);
            self.story.put(writer);
        }
    }

    impl<'a> View<'a, StoryViewPublicRepost> {
        /// `blocked:flags.0?true`
        #[inline] pub fn blocked(self) -> bool { flag_at(self, 1) }
        /// `blocked_my_stories_from:flags.1?true`
        #[inline] pub fn blocked_my_stories_from(self) -> bool { flag_at(self, 2) }
        /// `peer_id:Peer`
        #[inline] pub fn peer_id(self) -> views::Peer<'a> { at(self, 3) }
        /// `story:StoryItem`
        #[inline] pub fn story(self) -> views::StoryItem<'a> { at(self, 4) }
    }
}

pub(super) mod types_stories {
    use crate::generated::names::*;

    /// `stories.albums#c3987a3a hash:long albums:Vector<StoryAlbum> = stories.Albums`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Albums {
        /// `hash:long`
        pub hash: i64,
        /// `albums:Vector<StoryAlbum>`
        pub albums: Vec<types::StoryAlbum>,
    }

    impl Fields for Albums {
        const LAYOUT: &'static Layout = &layouts::STORIES_ALBUMS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, albums: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.albums.put(writer);
        }
    }

    impl<'a> View<'a, Albums> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `albums:Vector<StoryAlbum>`
        #[inline] pub fn albums(self) -> Vector<'a, View<'a, types::StoryAlbum>> { at(self, 1) }
    }

    /// `stories.allStories#6efc5e81 flags:# has_more:flags.0?true count:int state:string peer_stories:Vector<PeerStories> chats:Vector<Chat> users:Vector<User> stealth_mode:StoriesStealthMode = stories.AllStories`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllStories {
        /// `has_more:flags.0?true`
        pub has_more: bool,
        /// `count:int`
        pub count: i32,
        /// `state:string`
        pub state: String,
        /// `peer_stories:Vector<PeerStories>`
        pub peer_stories: Vec<types::PeerStories>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `stealth_mode:StoriesStealthMode`
        pub stealth_mode: types::StoriesStealthMode,
    }

    impl AllStories {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, state: String, peer_stories: Vec<types::PeerStories>, chats: Vec<enums::Chat>, users: Vec<enums::User>, stealth_mode: types::StoriesStealthMode) -> Self {
            Self { has_more: false, count, state, peer_stories, chats, users, stealth_mode }
        }
    }

    impl Fields for AllStories {
        const LAYOUT: &'static Layout = &layouts::STORIES_ALL_STORIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_more: has(flags, 0), count: input.take()?, state: input.take()?, peer_stories: input.take()?, chats: input.take()?, users: input.take()?, stealth_mode: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.has_more, 0));
            self.count.put(writer);
            self.state.put(writer);
            self.peer_stories.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.stealth_mode.put(writer);
        }
    }

    impl<'a> View<'a, AllStories> {
        /// `has_more:flags.0?true`
        #[inline] pub fn has_more(self) -> bool { flag_at(self, 1) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 2) }
        /// `state:string`
        #[inline] pub fn state(self) -> Text<'a> { at(self, 3) }
        /// `peer_stories:Vector<PeerStories>`
        #[inline] pub fn peer_stories(self) -> Vector<'a, View<'a, types::PeerStories>> { at(self, 4) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 5) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 6) }
        /// `stealth_mode:StoriesStealthMode`
        #[inline] pub fn stealth_mode(self) -> View<'a, types::StoriesStealthMode> { at(self, 7) }
    }

    /// `stories.allStoriesNotModified#1158fe3e flags:# state:string stealth_mode:StoriesStealthMode = stories.AllStories`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllStoriesNotModified {
        /// `state:string`
        pub state: String,
        /// `stealth_mode:StoriesStealthMode`
        pub stealth_mode: types::StoriesStealthMode,
    }

    impl Fields for AllStoriesNotModified {
        const LAYOUT: &'static Layout = &layouts::STORIES_ALL_STORIES_NOT_MODIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            input.flags()?;
            Ok(Self { state: input.take()?, stealth_mode: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(0_u32);
            self.state.put(writer);
            self.stealth_mode.put(writer);
        }
    }

    impl<'a> View<'a, AllStoriesNotModified> {
        /// `state:string`
        #[inline] pub fn state(self) -> Text<'a> { at(self, 1) }
        /// `stealth_mode:StoriesStealthMode`
        #[inline] pub fn stealth_mode(self) -> View<'a, types::StoriesStealthMode> { at(self, 2) }
    }

    /// `stories.canSendStoryCount#c387c04e count_remains:int = stories.CanSendStoryCount`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CanSendStoryCount {
        /// `count_remains:int`
        pub count_remains: i32,
    }

    impl Fields for CanSendStoryCount {
        const LAYOUT: &'static Layout = &layouts::STORIES_CAN_SEND_STORY_COUNT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count_remains: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count_remains.put(writer);
        }
    }

    impl<'a> View<'a, CanSendStoryCount> {
        /// `count_remains:int`
        #[inline] pub fn count_remains(self) -> i32 { at(self, 0) }
    }

    boxed!(CanSendStoryCount);

    /// `stories.foundStories#e2de7737 flags:# count:int stories:Vector<FoundStory> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stories.FoundStories`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FoundStories {
        /// `count:int`
        pub count: i32,
        /// `stories:Vector<FoundStory>`
        pub stories: Vec<types::FoundStory>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl FoundStories {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, stories: Vec<types::FoundStory>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { count, stories, next_offset: None, chats, users }
        }
    }

    impl Fields for FoundStories {
        const LAYOUT: &'static Layout = &layouts::STORIES_FOUND_STORIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, stories: input.take()?, next_offset: input.take_if(flags, 0)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.count.put(writer);
            self.stories.put(writer);
            self.next_offset.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, FoundStories> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `stories:Vector<FoundStory>`
        #[inline] pub fn stories(self) -> Vector<'a, View<'a, types::FoundStory>> { at(self, 2) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 4) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 5) }
    }

    boxed!(FoundStories);

    /// `stories.peerStories#cae68768 stories:PeerStories chats:Vector<Chat> users:Vector<User> = stories.PeerStories`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerStories {
        /// `stories:PeerStories`
        pub stories: types::PeerStories,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for PeerStories {
        const LAYOUT: &'static Layout = &layouts::STORIES_PEER_STORIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stories: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stories.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PeerStories> {
        /// `stories:PeerStories`
        #[inline] pub fn stories(self) -> View<'a, types::PeerStories> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(PeerStories);

    /// `stories.stories#63c3dd0a flags:# count:int stories:Vector<StoryItem> pinned_to_top:flags.0?Vector<int> chats:Vector<Chat> users:Vector<User> = stories.Stories`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Stories {
        /// `count:int`
        pub count: i32,
        /// `stories:Vector<StoryItem>`
        pub stories: Vec<enums::StoryItem>,
        /// `pinned_to_top:flags.0?Vector<int>`
        pub pinned_to_top: Option<Vec<i32>>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Stories {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, stories: Vec<enums::StoryItem>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { count, stories, pinned_to_top: None, chats, users }
        }
    }

    impl Fields for Stories {
        const LAYOUT: &'static Layout = &layouts::STORIES_STORIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, stories: input.take()?, pinned_to_top: input.take_if(flags, 0)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pinned_to_top.is_some(), 0));
            self.count.put(writer);
            self.stories.put(writer);
            self.pinned_to_top.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Stories> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `stories:Vector<StoryItem>`
        #[inline] pub fn stories(self) -> Vector<'a, views::StoryItem<'a>> { at(self, 2) }
        /// `pinned_to_top:flags.0?Vector<int>`
        #[inline] pub fn pinned_to_top(self) -> Option<Vector<'a, i32>> { maybe_at(self, 3) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 4) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 5) }
    }

    boxed!(Stories);

    /// `stories.storyReactionsList#aa5f789c flags:# count:int reactions:Vector<StoryReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryReactionsList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryReactionsList {
        /// `count:int`
        pub count: i32,
        /// `reactions:Vector<StoryReaction>`
        pub reactions: Vec<enums::StoryReaction>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
    }

    impl StoryReactionsList {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, reactions: Vec<enums::StoryReaction>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { count, reactions, chats, users, next_offset: None }
        }
    }

    impl Fields for StoryReactionsList {
        const LAYOUT: &'static Layout = &layouts::STORIES_STORY_REACTIONS_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, reactions: input.take()?, chats: input.take()?, users: input.take()?, next_offset: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.count.put(writer);
            self.reactions.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.next_offset.put(writer);
        }
    }

    impl<'a> View<'a, StoryReactionsList> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `reactions:Vector<StoryReaction>`
        #[inline] pub fn reactions(self) -> Vector<'a, views::StoryReaction<'a>> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 5) }
    }

    boxed!(StoryReactionsList);

    /// `stories.storyViews#de9eed1d views:Vector<StoryViews> users:Vector<User> = stories.StoryViews`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryViews {
        /// `views:Vector<StoryViews>`
        pub views: Vec<types::StoryViews>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for StoryViews {
        const LAYOUT: &'static Layout = &layouts::STORIES_STORY_VIEWS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { views: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.views.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, StoryViews> {
        /// `views:Vector<StoryViews>`
        #[inline] pub fn views(self) -> Vector<'a, View<'a, types::StoryViews>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(StoryViews);

    /// `stories.storyViewsList#59d78fc5 flags:# count:int views_count:int forwards_count:int reactions_count:int views:Vector<StoryView> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryViewsList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryViewsList {
        /// `count:int`
        pub count: i32,
        /// `views_count:int`
        pub views_count: i32,
        /// `forwards_count:int`
        pub forwards_count: i32,
        /// `reactions_count:int`
        pub reactions_count: i32,
        /// `views:Vector<StoryView>`
        pub views: Vec<enums::StoryView>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
    }

    impl StoryViewsList {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, views_count: i32, forwards_count: i32, reactions_count: i32, views: Vec<enums::StoryView>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { count, views_count, forwards_count, reactions_count, views, chats, users, next_offset: None }
        }
    }

    impl Fields for StoryViewsList {
        const LAYOUT: &'static Layout = &layouts::STORIES_STORY_VIEWS_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, views_count: input.take()?, forwards_count: input.take()?, reactions_count: input.take()?, views: input.take()?, chats: input.take()?, users: input.take()?, next_offset: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.count.put(writer);
            self.views_count.put(writer);
            self.forwards_count.put(writer);
            self.reactions_count.put(writer);
            self.views.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.next_offset.put(writer);
        }
    }

    impl<'a> View<'a, StoryViewsList> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `views_count:int`
        #[inline] pub fn views_count(self) -> i32 { at(self, 2) }
        /// `forwards_count:int`
        #[inline] pub fn forwards_count(self) -> i32 { at(self, 3) }
        /// `reactions_count:int`
        #[inline] pub fn reactions_count(self) -> i32 { at(self, 4) }
        /// `views:Vector<StoryView>`
        #[inline] pub fn views(self) -> Vector<'a, views::StoryView<'a>> { at(self, 5) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 6) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 7) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 8) }
    }

    boxed!(StoryViewsList);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `StoryReaction`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StoryReaction<'a> {
        /// `storyReaction`
        StoryReaction(View<'a, types::StoryReaction>),
        /// `storyReactionPublicForward`
        PublicForward(View<'a, types::StoryReactionPublicForward>),
        /// `storyReactionPublicRepost`
        PublicRepost(View<'a, types::StoryReactionPublicRepost>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StoryReaction<'a> {
        type Value = enums::StoryReaction;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STORY_REACTION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x6090_d6d5 => Self::StoryReaction(raw.view()),
                0xbbab_2643 => Self::PublicForward(raw.view()),
                0xcfcd_0f13 => Self::PublicRepost(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StoryReaction, DecodeError> {
            Ok(match self {
                Self::StoryReaction(view) => enums::StoryReaction::StoryReaction(own(view)?),
                Self::PublicForward(view) => enums::StoryReaction::PublicForward(own(view)?),
                Self::PublicRepost(view) => enums::StoryReaction::PublicRepost(own(view)?),
                Self::Raw(raw) => enums::StoryReaction::Raw(raw.own()),
            })
        }
    }

    /// `StoryView`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StoryView<'a> {
        /// `storyView`
        StoryView(View<'a, types::StoryView>),
        /// `storyViewPublicForward`
        PublicForward(View<'a, types::StoryViewPublicForward>),
        /// `storyViewPublicRepost`
        PublicRepost(View<'a, types::StoryViewPublicRepost>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StoryView<'a> {
        type Value = enums::StoryView;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STORY_VIEW);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb0bd_eac5 => Self::StoryView(raw.view()),
                0x9083_670b => Self::PublicForward(raw.view()),
                0xbd74_cf49 => Self::PublicRepost(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StoryView, DecodeError> {
            Ok(match self {
                Self::StoryView(view) => enums::StoryView::StoryView(own(view)?),
                Self::PublicForward(view) => enums::StoryView::PublicForward(own(view)?),
                Self::PublicRepost(view) => enums::StoryView::PublicRepost(own(view)?),
                Self::Raw(raw) => enums::StoryView::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_stories {
    use crate::generated::names::*;

    /// `stories.Albums`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Albums<'a> {
        /// `stories.albums`
        Albums(View<'a, types::stories::Albums>),
        /// `stories.albumsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Albums<'a> {
        type Value = enums::stories::Albums;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STORIES_ALBUMS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc398_7a3a => Self::Albums(raw.view()),
                0x564e_daeb => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::stories::Albums, DecodeError> {
            Ok(match self {
                Self::Albums(view) => enums::stories::Albums::Albums(own(view)?),
                Self::NotModified => enums::stories::Albums::NotModified,
                Self::Raw(raw) => enums::stories::Albums::Raw(raw.own()),
            })
        }
    }

    /// `stories.AllStories`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum AllStories<'a> {
        /// `stories.allStories`
        AllStories(View<'a, types::stories::AllStories>),
        /// `stories.allStoriesNotModified`
        NotModified(View<'a, types::stories::AllStoriesNotModified>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for AllStories<'a> {
        type Value = enums::stories::AllStories;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STORIES_ALL_STORIES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x6efc_5e81 => Self::AllStories(raw.view()),
                0x1158_fe3e => Self::NotModified(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::stories::AllStories, DecodeError> {
            Ok(match self {
                Self::AllStories(view) => enums::stories::AllStories::AllStories(own(view)?),
                Self::NotModified(view) => enums::stories::AllStories::NotModified(own(view)?),
                Self::Raw(raw) => enums::stories::AllStories::Raw(raw.own()),
            })
        }
    }
}
