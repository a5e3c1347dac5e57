//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `PostInteractionCounters`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PostInteractionCounters {
        /// `postInteractionCountersMessage#e7058e7f msg_id:int views:int forwards:int reactions:int = PostInteractionCounters`
        Message(types::PostInteractionCountersMessage),
        /// `postInteractionCountersStory#8a480e27 story_id:int views:int forwards:int reactions:int = PostInteractionCounters`
        Story(types::PostInteractionCountersStory),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PostInteractionCounters {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xe705_8e7f => Self::Message(input.fields()?),
                0x8a48_0e27 => Self::Story(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PostInteractionCounters {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Message(value) => put_boxed(0xe705_8e7f, value, writer),
                Self::Story(value) => put_boxed(0x8a48_0e27, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PostInteractionCounters);

    /// `PublicForward`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PublicForward {
        /// `publicForwardMessage#1f2bf4a message:Message = PublicForward`
        Message(Box<types::PublicForwardMessage>),
        /// `publicForwardStory#edf3add0 peer:Peer story:StoryItem = PublicForward`
        Story(Box<types::PublicForwardStory>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PublicForward {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x01f2_bf4a => Self::Message(input.boxed()?),
                0xedf3_add0 => Self::Story(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PublicForward {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Message(value) => put_boxed(0x01f2_bf4a, &**value, writer),
                Self::Story(value) => put_boxed(0xedf3_add0, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PublicForward);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `postInteractionCountersMessage`
    pub static POST_INTERACTION_COUNTERS_MESSAGE: Layout = Layout::new("postInteractionCountersMessage", 0xe705_8e7f, &[
        Field::always("msg_id", Shape::Int),
        Field::always("views", Shape::Int),
        Field::always("forwards", Shape::Int),
        Field::always("reactions", Shape::Int),
    ]);
    /// `postInteractionCountersStory`
    pub static POST_INTERACTION_COUNTERS_STORY: Layout = Layout::new("postInteractionCountersStory", 0x8a48_0e27, &[
        Field::always("story_id", Shape::Int),
        Field::always("views", Shape::Int),
        Field::always("forwards", Shape::Int),
        Field::always("reactions", Shape::Int),
    ]);
    /// The constructors of `PostInteractionCounters`, by number.
    pub static SUM_POST_INTERACTION_COUNTERS: Sum = Sum::new("PostInteractionCounters", &[
        (0x8a48_0e27, &layouts::POST_INTERACTION_COUNTERS_STORY),
        (0xe705_8e7f, &layouts::POST_INTERACTION_COUNTERS_MESSAGE),
    ]);
    /// `publicForwardMessage`
    pub static PUBLIC_FORWARD_MESSAGE: Layout = Layout::new("publicForwardMessage", 0x01f2_bf4a, &[
        Field::always("message", Shape::Sum(&layouts::SUM_MESSAGE)),
    ]);
    /// `publicForwardStory`
    pub static PUBLIC_FORWARD_STORY: Layout = Layout::new("publicForwardStory", 0xedf3_add0, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("story", Shape::Sum(&layouts::SUM_STORY_ITEM)),
    ]);
    /// The constructors of `PublicForward`, by number.
    pub static SUM_PUBLIC_FORWARD: Sum = Sum::new("PublicForward", &[
        (0x01f2_bf4a, &layouts::PUBLIC_FORWARD_MESSAGE),
        (0xedf3_add0, &layouts::PUBLIC_FORWARD_STORY),
    ]);
    /// `statsAbsValueAndPrev`
    pub static STATS_ABS_VALUE_AND_PREV: Layout = Layout::new("statsAbsValueAndPrev", 0xcb43_acde, &[
        Field::always("current", Shape::Double),
        Field::always("previous", Shape::Double),
    ]);
    /// `statsDateRangeDays`
    pub static STATS_DATE_RANGE_DAYS: Layout = Layout::new("statsDateRangeDays", 0xb637_edaf, &[
        Field::always("min_date", Shape::Int),
        Field::always("max_date", Shape::Int),
    ]);
    /// `statsGroupTopAdmin`
    pub static STATS_GROUP_TOP_ADMIN: Layout = Layout::new("statsGroupTopAdmin", 0xd758_4c87, &[
        Field::always("user_id", Shape::Long),
        Field::always("deleted", Shape::Int),
        Field::always("kicked", Shape::Int),
        Field::always("banned", Shape::Int),
    ]);
    /// `statsGroupTopInviter`
    pub static STATS_GROUP_TOP_INVITER: Layout = Layout::new("statsGroupTopInviter", 0x535f_779d, &[
        Field::always("user_id", Shape::Long),
        Field::always("invitations", Shape::Int),
    ]);
    /// `statsGroupTopPoster`
    pub static STATS_GROUP_TOP_POSTER: Layout = Layout::new("statsGroupTopPoster", 0x9d04_af9b, &[
        Field::always("user_id", Shape::Long),
        Field::always("messages", Shape::Int),
        Field::always("avg_chars", Shape::Int),
    ]);
    /// `stats.broadcastStats`
    pub static STATS_BROADCAST_STATS: Layout = Layout::new("stats.broadcastStats", 0x396c_a5fc, &[
        Field::always("period", Shape::Boxed(&layouts::STATS_DATE_RANGE_DAYS)),
        Field::always("followers", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("views_per_post", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("shares_per_post", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("reactions_per_post", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("views_per_story", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("shares_per_story", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("reactions_per_story", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("enabled_notifications", Shape::Boxed(&layouts::STATS_PERCENT_VALUE)),
        Field::always("growth_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("followers_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("mute_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("top_hours_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("interactions_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("iv_interactions_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("views_by_source_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("new_followers_by_source_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("languages_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("reactions_by_emotion_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("story_interactions_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("story_reactions_by_emotion_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("recent_posts_interactions", Shape::Vector(&Shape::Sum(&layouts::SUM_POST_INTERACTION_COUNTERS))),
    ]);
    /// `stats.megagroupStats`
    pub static STATS_MEGAGROUP_STATS: Layout = Layout::new("stats.megagroupStats", 0xef7f_f916, &[
        Field::always("period", Shape::Boxed(&layouts::STATS_DATE_RANGE_DAYS)),
        Field::always("members", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("messages", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("viewers", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("posters", Shape::Boxed(&layouts::STATS_ABS_VALUE_AND_PREV)),
        Field::always("growth_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("members_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("new_members_by_source_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("languages_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("messages_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("actions_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("top_hours_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("weekdays_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("top_posters", Shape::Vector(&Shape::Boxed(&layouts::STATS_GROUP_TOP_POSTER))),
        Field::always("top_admins", Shape::Vector(&Shape::Boxed(&layouts::STATS_GROUP_TOP_ADMIN))),
        Field::always("top_inviters", Shape::Vector(&Shape::Boxed(&layouts::STATS_GROUP_TOP_INVITER))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `stats.messageStats`
    pub static STATS_MESSAGE_STATS: Layout = Layout::new("stats.messageStats", 0x7fe9_1c14, &[
        Field::always("views_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("reactions_by_emotion_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
    ]);
    /// `stats.pollStats`
    pub static STATS_POLL_STATS: Layout = Layout::new("stats.pollStats", 0x2999_beed, &[
        Field::always("votes_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
    ]);
    /// `stats.publicForwards`
    pub static STATS_PUBLIC_FORWARDS: Layout = Layout::new("stats.publicForwards", 0x9303_7e20, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("forwards", Shape::Vector(&Shape::Sum(&layouts::SUM_PUBLIC_FORWARD))),
        Field::when(0, 0, "next_offset", Shape::Text),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `stats.storyStats`
    pub static STATS_STORY_STATS: Layout = Layout::new("stats.storyStats", 0x50cd_067c, &[
        Field::always("views_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("reactions_by_emotion_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `postInteractionCountersMessage#e7058e7f msg_id:int views:int forwards:int reactions:int = PostInteractionCounters`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostInteractionCountersMessage {
        /// `msg_id:int`
        pub msg_id: i32,
        /// `views:int`
        pub views: i32,
        /// `forwards:int`
        pub forwards: i32,
        /// `reactions:int`
        pub reactions: i32,
    }

    impl Fields for PostInteractionCountersMessage {
        const LAYOUT: &'static Layout = &layouts::POST_INTERACTION_COUNTERS_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { msg_id: input.take()?, views: input.take()?, forwards: input.take()?, reactions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.msg_id.put(writer);
            self.views.put(writer);
            self.forwards.put(writer);
            self.reactions.put(writer);
        }
    }

    impl<'a> View<'a, PostInteractionCountersMessage> {
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 0) }
        /// `views:int`
        #[inline] pub fn views(self) -> i32 { at(self, 1) }
        /// `forwards:int`
        #[inline] pub fn forwards(self) -> i32 { at(self, 2) }
        /// `reactions:int`
        #[inline] pub fn reactions(self) -> i32 { at(self, 3) }
    }

    /// `postInteractionCountersStory#8a480e27 story_id:int views:int forwards:int reactions:int = PostInteractionCounters`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostInteractionCountersStory {
        /// `story_id:int`
        pub story_id: i32,
        /// `views:int`
        pub views: i32,
        /// `forwards:int`
        pub forwards: i32,
        /// `reactions:int`
        pub reactions: i32,
    }

    impl Fields for PostInteractionCountersStory {
        const LAYOUT: &'static Layout = &layouts::POST_INTERACTION_COUNTERS_STORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { story_id: input.take()?, views: input.take()?, forwards: input.take()?, reactions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.story_id.put(writer);
            self.views.put(writer);
            self.forwards.put(writer);
            self.reactions.put(writer);
        }
    }

    impl<'a> View<'a, PostInteractionCountersStory> {
        /// `story_id:int`
        #[inline] pub fn story_id(self) -> i32 { at(self, 0) }
        /// `views:int`
        #[inline] pub fn views(self) -> i32 { at(self, 1) }
        /// `forwards:int`
        #[inline] pub fn forwards(self) -> i32 { at(self, 2) }
        /// `reactions:int`
        #[inline] pub fn reactions(self) -> i32 { at(self, 3) }
    }

    /// `publicForwardMessage#1f2bf4a message:Message = PublicForward`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PublicForwardMessage {
        /// `message:Message`
        pub message: enums::Message,
    }

    impl Fields for PublicForwardMessage {
        const LAYOUT: &'static Layout = &layouts::PUBLIC_FORWARD_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, PublicForwardMessage> {
        /// `message:Message`
        #[inline] pub fn message(self) -> views::Message<'a> { at(self, 0) }
    }

    /// `publicForwardStory#edf3add0 peer:Peer story:StoryItem = PublicForward`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PublicForwardStory {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `story:StoryItem`
        pub story: enums::StoryItem,
    }

    impl Fields for PublicForwardStory {
        const LAYOUT: &'static Layout = &layouts::PUBLIC_FORWARD_STORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, story: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.story.put(writer);
        }
    }

    impl<'a> View<'a, PublicForwardStory> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `story:StoryItem`
        #[inline] pub fn story(self) -> views::StoryItem<'a> { at(self, 1) }
    }

    /// `statsAbsValueAndPrev#cb43acde current:double previous:double = StatsAbsValueAndPrev`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsAbsValueAndPrev {
        /// `current:double`
        pub current: f64,
        /// `previous:double`
        pub previous: f64,
    }

    impl Fields for StatsAbsValueAndPrev {
        const LAYOUT: &'static Layout = &layouts::STATS_ABS_VALUE_AND_PREV;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { current: input.take()?, previous: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.current.put(writer);
            self.previous.put(writer);
        }
    }

    impl<'a> View<'a, StatsAbsValueAndPrev> {
        /// `current:double`
        #[inline] pub fn current(self) -> f64 { at(self, 0) }
        /// `previous:double`
        #[inline] pub fn previous(self) -> f64 { at(self, 1) }
    }

    boxed!(StatsAbsValueAndPrev);

    /// `statsDateRangeDays#b637edaf min_date:int max_date:int = StatsDateRangeDays`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsDateRangeDays {
        /// `min_date:int`
        pub min_date: i32,
        /// `max_date:int`
        pub max_date: i32,
    }

    impl Fields for StatsDateRangeDays {
        const LAYOUT: &'static Layout = &layouts::STATS_DATE_RANGE_DAYS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { min_date: input.take()?, max_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.min_date.put(writer);
            self.max_date.put(writer);
        }
    }

    impl<'a> View<'a, StatsDateRangeDays> {
        /// `min_date:int`
        #[inline] pub fn min_date(self) -> i32 { at(self, 0) }
        /// `max_date:int`
        #[inline] pub fn max_date(self) -> i32 { at(self, 1) }
    }

    boxed!(StatsDateRangeDays);

    /// `statsGroupTopAdmin#d7584c87 user_id:long deleted:int kicked:int banned:int = StatsGroupTopAdmin`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsGroupTopAdmin {
        /// `user_id:long`
        pub user_id: i64,
        /// `deleted:int`
        pub deleted: i32,
        /// `kicked:int`
        pub kicked: i32,
        /// `banned:int`
        pub banned: i32,
    }

    impl Fields for StatsGroupTopAdmin {
        const LAYOUT: &'static Layout = &layouts::STATS_GROUP_TOP_ADMIN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, deleted: input.take()?, kicked: input.take()?, banned: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.deleted.put(writer);
            self.kicked.put(writer);
            self.banned.put(writer);
        }
    }

    impl<'a> View<'a, StatsGroupTopAdmin> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `deleted:int`
        #[inline] pub fn deleted(self) -> i32 { at(self, 1) }
        /// `kicked:int`
        #[inline] pub fn kicked(self) -> i32 { at(self, 2) }
        /// `banned:int`
        #[inline] pub fn banned(self) -> i32 { at(self, 3) }
    }

    boxed!(StatsGroupTopAdmin);

    /// `statsGroupTopInviter#535f779d user_id:long invitations:int = StatsGroupTopInviter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsGroupTopInviter {
        /// `user_id:long`
        pub user_id: i64,
        /// `invitations:int`
        pub invitations: i32,
    }

    impl Fields for StatsGroupTopInviter {
        const LAYOUT: &'static Layout = &layouts::STATS_GROUP_TOP_INVITER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, invitations: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.invitations.put(writer);
        }
    }

    impl<'a> View<'a, StatsGroupTopInviter> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `invitations:int`
        #[inline] pub fn invitations(self) -> i32 { at(self, 1) }
    }

    boxed!(StatsGroupTopInviter);

    /// `statsGroupTopPoster#9d04af9b user_id:long messages:int avg_chars:int = StatsGroupTopPoster`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StatsGroupTopPoster {
        /// `user_id:long`
        pub user_id: i64,
        /// `messages:int`
        pub messages: i32,
        /// `avg_chars:int`
        pub avg_chars: i32,
    }

    impl Fields for StatsGroupTopPoster {
        const LAYOUT: &'static Layout = &layouts::STATS_GROUP_TOP_POSTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, messages: input.take()?, avg_chars: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.messages.put(writer);
            self.avg_chars.put(writer);
        }
    }

    impl<'a> View<'a, StatsGroupTopPoster> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `messages:int`
        #[inline] pub fn messages(self) -> i32 { at(self, 1) }
        /// `avg_chars:int`
        #[inline] pub fn avg_chars(self) -> i32 { at(self, 2) }
    }

    boxed!(StatsGroupTopPoster);
}

pub(super) mod types_stats {
    use crate::generated::names::*;

    /// `stats.broadcastStats#396ca5fc period:StatsDateRangeDays followers:StatsAbsValueAndPrev views_per_post:StatsAbsValueAndPrev shares_per_post:StatsAbsValueAndPrev reactions_per_post:StatsAbsValueAndPrev views_per_story:StatsAbsValueAndPrev shares_per_story:StatsAbsValueAndPrev reactions_per_story:StatsAbsValueAndPrev enabled_notifications:StatsPercentValue growth_graph:StatsGraph followers_graph:StatsGraph mute_graph:StatsGraph top_hours_graph:StatsGraph interactions_graph:StatsGraph iv_interactions_graph:StatsGraph views_by_source_graph:StatsGraph new_followers_by_source_graph:StatsGraph languages_graph:StatsGraph reactions_by_emotion_graph:StatsGraph story_interactions_graph:StatsGraph story_reactions_by_emotion_graph:StatsGraph recent_posts_interactions:Vector<PostInteractionCounters> = stats.BroadcastStats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BroadcastStats {
        /// `period:StatsDateRangeDays`
        pub period: types::StatsDateRangeDays,
        /// `followers:StatsAbsValueAndPrev`
        pub followers: types::StatsAbsValueAndPrev,
        /// `views_per_post:StatsAbsValueAndPrev`
        pub views_per_post: types::StatsAbsValueAndPrev,
        /// `shares_per_post:StatsAbsValueAndPrev`
        pub shares_per_post: types::StatsAbsValueAndPrev,
        /// `reactions_per_post:StatsAbsValueAndPrev`
        pub reactions_per_post: types::StatsAbsValueAndPrev,
        /// `views_per_story:StatsAbsValueAndPrev`
        pub views_per_story: types::StatsAbsValueAndPrev,
        /// `shares_per_story:StatsAbsValueAndPrev`
        pub shares_per_story: types::StatsAbsValueAndPrev,
        /// `reactions_per_story:StatsAbsValueAndPrev`
        pub reactions_per_story: types::StatsAbsValueAndPrev,
        /// `enabled_notifications:StatsPercentValue`
        pub enabled_notifications: types::StatsPercentValue,
        /// `growth_graph:StatsGraph`
        pub growth_graph: enums::StatsGraph,
        /// `followers_graph:StatsGraph`
        pub followers_graph: enums::StatsGraph,
        /// `mute_graph:StatsGraph`
        pub mute_graph: enums::StatsGraph,
        /// `top_hours_graph:StatsGraph`
        pub top_hours_graph: enums::StatsGraph,
        /// `interactions_graph:StatsGraph`
        pub interactions_graph: enums::StatsGraph,
        /// `iv_interactions_graph:StatsGraph`
        pub iv_interactions_graph: enums::StatsGraph,
        /// `views_by_source_graph:StatsGraph`
        pub views_by_source_graph: enums::StatsGraph,
        /// `new_followers_by_source_graph:StatsGraph`
        pub new_followers_by_source_graph: enums::StatsGraph,
        /// `languages_graph:StatsGraph`
        pub languages_graph: enums::StatsGraph,
        /// `reactions_by_emotion_graph:StatsGraph`
        pub reactions_by_emotion_graph: enums::StatsGraph,
        /// `story_interactions_graph:StatsGraph`
        pub story_interactions_graph: enums::StatsGraph,
        /// `story_reactions_by_emotion_graph:StatsGraph`
        pub story_reactions_by_emotion_graph: enums::StatsGraph,
        /// `recent_posts_interactions:Vector<PostInteractionCounters>`
        pub recent_posts_interactions: Vec<enums::PostInteractionCounters>,
    }

    impl Fields for BroadcastStats {
        const LAYOUT: &'static Layout = &layouts::STATS_BROADCAST_STATS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { period: input.take()?, followers: input.take()?, views_per_post: input.take()?, shares_per_post: input.take()?, reactions_per_post: input.take()?, views_per_story: input.take()?, shares_per_story: input.take()?, reactions_per_story: input.take()?, enabled_notifications: input.take()?, growth_graph: input.take()?, followers_graph: input.take()?, mute_graph: input.take()?, top_hours_graph: input.take()?, interactions_graph: input.take()?, iv_interactions_graph: input.take()?, views_by_source_graph: input.take()?, new_followers_by_source_graph: input.take()?, languages_graph: input.take()?, reactions_by_emotion_graph: input.take()?, story_interactions_graph: input.take()?, story_reactions_by_emotion_graph: input.take()?, recent_posts_interactions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.period.put(writer);
            self.followers.put(writer);
            self.views_per_post.put(writer);
            self.shares_per_post.put(writer);
            self.reactions_per_post.put(writer);
            self.views_per_story.put(writer);
            self.shares_per_story.put(writer);
            self.reactions_per_story.put(writer);
            self.enabled_notifications.put(writer);
            self.growth_graph.put(writer);
            self.followers_graph.put(writer);
            self.mute_graph.put(writer);
            self.top_hours_graph.put(writer);
            self.interactions_graph.put(writer);
            self.iv_interactions_graph.put(writer);
            self.views_by_source_graph.put(writer);
            self.new_followers_by_source_graph.put(writer);
            self.languages_graph.put(writer);
            self.reactions_by_emotion_graph.put(writer);
            self.story_interactions_graph.put(writer);
            self.story_reactions_by_emotion_graph.put(writer);
            self.recent_posts_interactions.put(writer);
        }
    }

    impl<'a> View<'a, BroadcastStats> {
        /// `period:StatsDateRangeDays`
        #[inline] pub fn period(self) -> View<'a, types::StatsDateRangeDays> { at(self, 0) }
        /// `followers:StatsAbsValueAndPrev`
        #[inline] pub fn followers(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 1) }
        /// `views_per_post:StatsAbsValueAndPrev`
        #[inline] pub fn views_per_post(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 2) }
        /// `shares_per_post:StatsAbsValueAndPrev`
        #[inline] pub fn shares_per_post(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 3) }
        /// `reactions_per_post:StatsAbsValueAndPrev`
        #[inline] pub fn reactions_per_post(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 4) }
        /// `views_per_story:StatsAbsValueAndPrev`
        #[inline] pub fn views_per_story(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 5) }
        /// `shares_per_story:StatsAbsValueAndPrev`
        #[inline] pub fn shares_per_story(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 6) }
        /// `reactions_per_story:StatsAbsValueAndPrev`
        #[inline] pub fn reactions_per_story(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 7) }
        /// `enabled_notifications:StatsPercentValue`
        #[inline] pub fn enabled_notifications(self) -> View<'a, types::StatsPercentValue> { at(self, 8) }
        /// `growth_graph:StatsGraph`
        #[inline] pub fn growth_graph(self) -> views::StatsGraph<'a> { at(self, 9) }
        /// `followers_graph:StatsGraph`
        #[inline] pub fn followers_graph(self) -> views::StatsGraph<'a> { at(self, 10) }
        /// `mute_graph:StatsGraph`
        #[inline] pub fn mute_graph(self) -> views::StatsGraph<'a> { at(self, 11) }
        /// `top_hours_graph:StatsGraph`
        #[inline] pub fn top_hours_graph(self) -> views::StatsGraph<'a> { at(self, 12) }
        /// `interactions_graph:StatsGraph`
        #[inline] pub fn interactions_graph(self) -> views::StatsGraph<'a> { at(self, 13) }
        /// `iv_interactions_graph:StatsGraph`
        #[inline] pub fn iv_interactions_graph(self) -> views::StatsGraph<'a> { at(self, 14) }
        /// `views_by_source_graph:StatsGraph`
        #[inline] pub fn views_by_source_graph(self) -> views::StatsGraph<'a> { at(self, 15) }
        /// `new_followers_by_source_graph:StatsGraph`
        #[inline] pub fn new_followers_by_source_graph(self) -> views::StatsGraph<'a> { at(self, 16) }
        /// `languages_graph:StatsGraph`
        #[inline] pub fn languages_graph(self) -> views::StatsGraph<'a> { at(self, 17) }
        /// `reactions_by_emotion_graph:StatsGraph`
        #[inline] pub fn reactions_by_emotion_graph(self) -> views::StatsGraph<'a> { at(self, 18) }
        /// `story_interactions_graph:StatsGraph`
        #[inline] pub fn story_interactions_graph(self) -> views::StatsGraph<'a> { at(self, 19) }
        /// `story_reactions_by_emotion_graph:StatsGraph`
        #[inline] pub fn story_reactions_by_emotion_graph(self) -> views::StatsGraph<'a> { at(self, 20) }
        /// `recent_posts_interactions:Vector<PostInteractionCounters>`
        #[inline] pub fn recent_posts_interactions(self) -> Vector<'a, views::PostInteractionCounters<'a>> { at(self, 21) }
    }

    boxed!(BroadcastStats);

    /// `stats.megagroupStats#ef7ff916 period:StatsDateRangeDays members:StatsAbsValueAndPrev messages:StatsAbsValueAndPrev viewers:StatsAbsValueAndPrev posters:StatsAbsValueAndPrev growth_graph:StatsGraph members_graph:StatsGraph new_members_by_source_graph:StatsGraph languages_graph:StatsGraph messages_graph:StatsGraph actions_graph:StatsGraph top_hours_graph:StatsGraph weekdays_graph:StatsGraph top_posters:Vector<StatsGroupTopPoster> top_admins:Vector<StatsGroupTopAdmin> top_inviters:Vector<StatsGroupTopInviter> users:Vector<User> = stats.MegagroupStats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MegagroupStats {
        /// `period:StatsDateRangeDays`
        pub period: types::StatsDateRangeDays,
        /// `members:StatsAbsValueAndPrev`
        pub members: types::StatsAbsValueAndPrev,
        /// `messages:StatsAbsValueAndPrev`
        pub messages: types::StatsAbsValueAndPrev,
        /// `viewers:StatsAbsValueAndPrev`
        pub viewers: types::StatsAbsValueAndPrev,
        /// `posters:StatsAbsValueAndPrev`
        pub posters: types::StatsAbsValueAndPrev,
        /// `growth_graph:StatsGraph`
        pub growth_graph: enums::StatsGraph,
        /// `members_graph:StatsGraph`
        pub members_graph: enums::StatsGraph,
        /// `new_members_by_source_graph:StatsGraph`
        pub new_members_by_source_graph: enums::StatsGraph,
        /// `languages_graph:StatsGraph`
        pub languages_graph: enums::StatsGraph,
        /// `messages_graph:StatsGraph`
        pub messages_graph: enums::StatsGraph,
        /// `actions_graph:StatsGraph`
        pub actions_graph: enums::StatsGraph,
        /// `top_hours_graph:StatsGraph`
        pub top_hours_graph: enums::StatsGraph,
        /// `weekdays_graph:StatsGraph`
        pub weekdays_graph: enums::StatsGraph,
        /// `top_posters:Vector<StatsGroupTopPoster>`
        pub top_posters: Vec<types::StatsGroupTopPoster>,
        /// `top_admins:Vector<StatsGroupTopAdmin>`
        pub top_admins: Vec<types::StatsGroupTopAdmin>,
        /// `top_inviters:Vector<StatsGroupTopInviter>`
        pub top_inviters: Vec<types::StatsGroupTopInviter>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for MegagroupStats {
        const LAYOUT: &'static Layout = &layouts::STATS_MEGAGROUP_STATS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { period: input.take()?, members: input.take()?, messages: input.take()?, viewers: input.take()?, posters: input.take()?, growth_graph: input.take()?, members_graph: input.take()?, new_members_by_source_graph: input.take()?, languages_graph: input.take()?, messages_graph: input.take()?, actions_graph: input.take()?, top_hours_graph: input.take()?, weekdays_graph: input.take()?, top_posters: input.take()?, top_admins: input.take()?, top_inviters: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.period.put(writer);
            self.members.put(writer);
            self.messages.put(writer);
            self.viewers.put(writer);
            self.posters.put(writer);
            self.growth_graph.put(writer);
            self.members_graph.put(writer);
            self.new_members_by_source_graph.put(writer);
            self.languages_graph.put(writer);
            self.messages_graph.put(writer);
            self.actions_graph.put(writer);
            self.top_hours_graph.put(writer);
            self.weekdays_graph.put(writer);
            self.top_posters.put(writer);
            self.top_admins.put(writer);
            self.top_inviters.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, MegagroupStats> {
        /// `period:StatsDateRangeDays`
        #[inline] pub fn period(self) -> View<'a, types::StatsDateRangeDays> { at(self, 0) }
        /// `members:StatsAbsValueAndPrev`
        #[inline] pub fn members(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 1) }
        /// `messages:StatsAbsValueAndPrev`
        #[inline] pub fn messages(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 2) }
        /// `viewers:StatsAbsValueAndPrev`
        #[inline] pub fn viewers(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 3) }
        /// `posters:StatsAbsValueAndPrev`
        #[inline] pub fn posters(self) -> View<'a, types::StatsAbsValueAndPrev> { at(self, 4) }
        /// `growth_graph:StatsGraph`
        #[inline] pub fn growth_graph(self) -> views::StatsGraph<'a> { at(self, 5) }
        /// `members_graph:StatsGraph`
        #[inline] pub fn members_graph(self) -> views::StatsGraph<'a> { at(self, 6) }
        /// `new_members_by_source_graph:StatsGraph`
        #[inline] pub fn new_members_by_source_graph(self) -> views::StatsGraph<'a> { at(self, 7) }
        /// `languages_graph:StatsGraph`
        #[inline] pub fn languages_graph(self) -> views::StatsGraph<'a> { at(self, 8) }
        /// `messages_graph:StatsGraph`
        #[inline] pub fn messages_graph(self) -> views::StatsGraph<'a> { at(self, 9) }
        /// `actions_graph:StatsGraph`
        #[inline] pub fn actions_graph(self) -> views::StatsGraph<'a> { at(self, 10) }
        /// `top_hours_graph:StatsGraph`
        #[inline] pub fn top_hours_graph(self) -> views::StatsGraph<'a> { at(self, 11) }
        /// `weekdays_graph:StatsGraph`
        #[inline] pub fn weekdays_graph(self) -> views::StatsGraph<'a> { at(self, 12) }
        /// `top_posters:Vector<StatsGroupTopPoster>`
        #[inline] pub fn top_posters(self) -> Vector<'a, View<'a, types::StatsGroupTopPoster>> { at(self, 13) }
        /// `top_admins:Vector<StatsGroupTopAdmin>`
        #[inline] pub fn top_admins(self) -> Vector<'a, View<'a, types::StatsGroupTopAdmin>> { at(self, 14) }
        /// `top_inviters:Vector<StatsGroupTopInviter>`
        #[inline] pub fn top_inviters(self) -> Vector<'a, View<'a, types::StatsGroupTopInviter>> { at(self, 15) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 16) }
    }

    boxed!(MegagroupStats);

    /// `stats.messageStats#7fe91c14 views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.MessageStats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageStats {
        /// `views_graph:StatsGraph`
        pub views_graph: enums::StatsGraph,
        /// `reactions_by_emotion_graph:StatsGraph`
        pub reactions_by_emotion_graph: enums::StatsGraph,
    }

    impl Fields for MessageStats {
        const LAYOUT: &'static Layout = &layouts::STATS_MESSAGE_STATS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { views_graph: input.take()?, reactions_by_emotion_graph: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.views_graph.put(writer);
            self.reactions_by_emotion_graph.put(writer);
        }
    }

    impl<'a> View<'a, MessageStats> {
        /// `views_graph:StatsGraph`
        #[inline] pub fn views_graph(self) -> views::StatsGraph<'a> { at(self, 0) }
        /// `reactions_by_emotion_graph:StatsGraph`
        #[inline] pub fn reactions_by_emotion_graph(self) -> views::StatsGraph<'a> { at(self, 1) }
    }

    boxed!(MessageStats);

    /// `stats.pollStats#2999beed votes_graph:StatsGraph = stats.PollStats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PollStats {
        /// `votes_graph:StatsGraph`
        pub votes_graph: enums::StatsGraph,
    }

    impl Fields for PollStats {
        const LAYOUT: &'static Layout = &layouts::STATS_POLL_STATS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { votes_graph: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.votes_graph.put(writer);
        }
    }

    impl<'a> View<'a, PollStats> {
        /// `votes_graph:StatsGraph`
        #[inline] pub fn votes_graph(self) -> views::StatsGraph<'a> { at(self, 0) }
    }

    boxed!(PollStats);

    /// `stats.publicForwards#93037e20 flags:# count:int forwards:Vector<PublicForward> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stats.PublicForwards`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PublicForwards {
        /// `count:int`
        pub count: i32,
        /// `forwards:Vector<PublicForward>`
        pub forwards: Vec<enums::PublicForward>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl PublicForwards {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, forwards: Vec<enums::PublicForward>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { count, forwards, next_offset: None, chats, users }
        }
    }

    impl Fields for PublicForwards {
        const LAYOUT: &'static Layout = &layouts::STATS_PUBLIC_FORWARDS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, forwards: input.take()?, next_offset: input.take_if(flags, 0)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.count.put(writer);
            self.forwards.put(writer);
            self.next_offset.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PublicForwards> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `forwards:Vector<PublicForward>`
        #[inline] pub fn forwards(self) -> Vector<'a, views::PublicForward<'a>> { at(self, 2) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 4) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 5) }
    }

    boxed!(PublicForwards);

    /// `stats.storyStats#50cd067c views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.StoryStats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryStats {
        /// `views_graph:StatsGraph`
        pub views_graph: enums::StatsGraph,
        /// `reactions_by_emotion_graph:StatsGraph`
        pub reactions_by_emotion_graph: enums::StatsGraph,
    }

    impl Fields for StoryStats {
        const LAYOUT: &'static Layout = &layouts::STATS_STORY_STATS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { views_graph: input.take()?, reactions_by_emotion_graph: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.views_graph.put(writer);
            self.reactions_by_emotion_graph.put(writer);
        }
    }

    impl<'a> View<'a, StoryStats> {
        /// `views_graph:StatsGraph`
        #[inline] pub fn views_graph(self) -> views::StatsGraph<'a> { at(self, 0) }
        /// `reactions_by_emotion_graph:StatsGraph`
        #[inline] pub fn reactions_by_emotion_graph(self) -> views::StatsGraph<'a> { at(self, 1) }
    }

    boxed!(StoryStats);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `PostInteractionCounters`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PostInteractionCounters<'a> {
        /// `postInteractionCountersMessage`
        Message(View<'a, types::PostInteractionCountersMessage>),
        /// `postInteractionCountersStory`
        Story(View<'a, types::PostInteractionCountersStory>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PostInteractionCounters<'a> {
        type Value = enums::PostInteractionCounters;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_POST_INTERACTION_COUNTERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xe705_8e7f => Self::Message(raw.view()),
                0x8a48_0e27 => Self::Story(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PostInteractionCounters, DecodeError> {
            Ok(match self {
                Self::Message(view) => enums::PostInteractionCounters::Message(own(view)?),
                Self::Story(view) => enums::PostInteractionCounters::Story(own(view)?),
                Self::Raw(raw) => enums::PostInteractionCounters::Raw(raw.own()),
            })
        }
    }

    /// `PublicForward`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PublicForward<'a> {
        /// `publicForwardMessage`
        Message(View<'a, types::PublicForwardMessage>),
        /// `publicForwardStory`
        Story(View<'a, types::PublicForwardStory>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PublicForward<'a> {
        type Value = enums::PublicForward;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PUBLIC_FORWARD);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x01f2_bf4a => Self::Message(raw.view()),
                0xedf3_add0 => Self::Story(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PublicForward, DecodeError> {
            Ok(match self {
                Self::Message(view) => enums::PublicForward::Message(own(view)?),
                Self::Story(view) => enums::PublicForward::Story(own(view)?),
                Self::Raw(raw) => enums::PublicForward::Raw(raw.own()),
            })
        }
    }
}
