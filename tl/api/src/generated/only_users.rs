//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `RequirementToContact`
    #[derive(Clone, Debug, PartialEq)]
    pub enum RequirementToContact {
        /// `requirementToContactEmpty#50a9839 = RequirementToContact`
        Empty,
        /// `requirementToContactPaidMessages#b4f67e93 stars_amount:long = RequirementToContact`
        PaidMessages(types::RequirementToContactPaidMessages),
        /// `requirementToContactPremium#e581e4e9 = RequirementToContact`
        Premium,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for RequirementToContact {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x050a_9839 => Self::Empty,
                0xb4f6_7e93 => Self::PaidMessages(input.fields()?),
                0xe581_e4e9 => Self::Premium,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for RequirementToContact {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Empty => writer.u32(0x050a_9839),
                Self::PaidMessages(value) => put_boxed(0xb4f6_7e93, value, writer),
                Self::Premium => writer.u32(0xe581_e4e9),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(RequirementToContact);
}

pub(super) mod enums_users {
    use crate::generated::names::*;

    /// `users.SavedMusic`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SavedMusic {
        /// `users.savedMusic#34a2f297 count:int documents:Vector<Document> = users.SavedMusic`
        SavedMusic(Box<types::users::SavedMusic>),
        /// `users.savedMusicNotModified#e3878aa4 count:int = users.SavedMusic`
        NotModified(types::users::SavedMusicNotModified),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SavedMusic {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x34a2_f297 => Self::SavedMusic(input.boxed()?),
                0xe387_8aa4 => Self::NotModified(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SavedMusic {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SavedMusic(value) => put_boxed(0x34a2_f297, &**value, writer),
                Self::NotModified(value) => put_boxed(0xe387_8aa4, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SavedMusic);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `businessAwayMessage`
    pub static BUSINESS_AWAY_MESSAGE: Layout = Layout::new("businessAwayMessage", 0xef15_6a5c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "offline_only", Shape::True),
        Field::always("shortcut_id", Shape::Int),
        Field::always("schedule", Shape::Sum(&layouts::SUM_BUSINESS_AWAY_MESSAGE_SCHEDULE)),
        Field::always("recipients", Shape::Boxed(&layouts::BUSINESS_RECIPIENTS)),
    ]);
    /// `businessGreetingMessage`
    pub static BUSINESS_GREETING_MESSAGE: Layout = Layout::new("businessGreetingMessage", 0xe519_abab, &[
        Field::always("shortcut_id", Shape::Int),
        Field::always("recipients", Shape::Boxed(&layouts::BUSINESS_RECIPIENTS)),
        Field::always("no_activity_days", Shape::Int),
    ]);
    /// `businessIntro`
    pub static BUSINESS_INTRO: Layout = Layout::new("businessIntro", 0x5a0a_066d, &[
        Field::always("flags", Shape::Flags),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 0, "sticker", Shape::Sum(&layouts::SUM_DOCUMENT)),
    ]);
    /// `businessLocation`
    pub static BUSINESS_LOCATION: Layout = Layout::new("businessLocation", 0xac5c_1af7, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "geo_point", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::always("address", Shape::Text),
    ]);
    /// `businessRecipients`
    pub static BUSINESS_RECIPIENTS: Layout = Layout::new("businessRecipients", 0x2110_8ff7, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "existing_chats", Shape::True),
        Field::when(0, 1, "new_chats", Shape::True),
        Field::when(0, 2, "contacts", Shape::True),
        Field::when(0, 3, "non_contacts", Shape::True),
        Field::when(0, 5, "exclude_selected", Shape::True),
        Field::when(0, 4, "users", Shape::Vector(&Shape::Long)),
    ]);
    /// `requirementToContactEmpty`
    pub static REQUIREMENT_TO_CONTACT_EMPTY: Layout = Layout::new("requirementToContactEmpty", 0x050a_9839, &[]);
    /// `requirementToContactPaidMessages`
    pub static REQUIREMENT_TO_CONTACT_PAID_MESSAGES: Layout = Layout::new("requirementToContactPaidMessages", 0xb4f6_7e93, &[
        Field::always("stars_amount", Shape::Long),
    ]);
    /// `requirementToContactPremium`
    pub static REQUIREMENT_TO_CONTACT_PREMIUM: Layout = Layout::new("requirementToContactPremium", 0xe581_e4e9, &[]);
    /// The constructors of `RequirementToContact`, by number.
    pub static SUM_REQUIREMENT_TO_CONTACT: Sum = Sum::new("RequirementToContact", &[
        (0x050a_9839, &layouts::REQUIREMENT_TO_CONTACT_EMPTY),
        (0xb4f6_7e93, &layouts::REQUIREMENT_TO_CONTACT_PAID_MESSAGES),
        (0xe581_e4e9, &layouts::REQUIREMENT_TO_CONTACT_PREMIUM),
    ]);
    /// `starsRating`
    pub static STARS_RATING: Layout = Layout::new("starsRating", 0x1b0e_4f07, &[
        Field::always("flags", Shape::Flags),
        Field::always("level", Shape::Int),
        Field::always("current_level_stars", Shape::Long),
        Field::always("stars", Shape::Long),
        Field::when(0, 0, "next_level_stars", Shape::Long),
    ]);
    /// `userFull`
    pub static USER_FULL: Layout = Layout::new("userFull", 0x06cb_e645, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "blocked", Shape::True),
        Field::when(0, 4, "phone_calls_available", Shape::True),
        Field::when(0, 5, "phone_calls_private", Shape::True),
        Field::when(0, 7, "can_pin_message", Shape::True),
        Field::when(0, 12, "has_scheduled", Shape::True),
        Field::when(0, 13, "video_calls_available", Shape::True),
        Field::when(0, 20, "voice_messages_forbidden", Shape::True),
        Field::when(0, 23, "translations_disabled", Shape::True),
        Field::when(0, 26, "stories_pinned_available", Shape::True),
        Field::when(0, 27, "blocked_my_stories_from", Shape::True),
        Field::when(0, 28, "wallpaper_overridden", Shape::True),
        Field::when(0, 29, "contact_require_premium", Shape::True),
        Field::when(0, 30, "read_dates_private", Shape::True),
        Field::always("flags2", Shape::Flags),
        Field::when(1, 7, "sponsored_enabled", Shape::True),
        Field::when(1, 9, "can_view_revenue", Shape::True),
        Field::when(1, 10, "bot_can_manage_emoji_status", Shape::True),
        Field::when(1, 16, "display_gifts_button", Shape::True),
        Field::when(1, 23, "noforwards_my_enabled", Shape::True),
        Field::when(1, 24, "noforwards_peer_enabled", Shape::True),
        Field::when(1, 26, "unofficial_security_risk", Shape::True),
        Field::always("id", Shape::Long),
        Field::when(0, 1, "about", Shape::Text),
        Field::always("settings", Shape::Boxed(&layouts::PEER_SETTINGS)),
        Field::when(0, 21, "personal_photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 2, "profile_photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 22, "fallback_photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::always("notify_settings", Shape::Boxed(&layouts::PEER_NOTIFY_SETTINGS)),
        Field::when(0, 3, "bot_info", Shape::Boxed(&layouts::BOT_INFO)),
        Field::when(0, 6, "pinned_msg_id", Shape::Int),
        Field::always("common_chats_count", Shape::Int),
        Field::when(0, 11, "folder_id", Shape::Int),
        Field::when(0, 14, "ttl_period", Shape::Int),
        Field::when(0, 15, "theme", Shape::Sum(&layouts::SUM_CHAT_THEME)),
        Field::when(0, 16, "private_forward_name", Shape::Text),
        Field::when(0, 17, "bot_group_admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
        Field::when(0, 18, "bot_broadcast_admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
        Field::when(0, 24, "wallpaper", Shape::Sum(&layouts::SUM_WALL_PAPER)),
        Field::when(0, 25, "stories", Shape::Boxed(&layouts::PEER_STORIES)),
        Field::when(1, 0, "business_work_hours", Shape::Boxed(&layouts::BUSINESS_WORK_HOURS)),
        Field::when(1, 1, "business_location", Shape::Boxed(&layouts::BUSINESS_LOCATION)),
        Field::when(1, 2, "business_greeting_message", Shape::Boxed(&layouts::BUSINESS_GREETING_MESSAGE)),
        Field::when(1, 3, "business_away_message", Shape::Boxed(&layouts::BUSINESS_AWAY_MESSAGE)),
        Field::when(1, 4, "business_intro", Shape::Boxed(&layouts::BUSINESS_INTRO)),
        Field::when(1, 5, "birthday", Shape::Boxed(&layouts::BIRTHDAY)),
        Field::when(1, 6, "personal_channel_id", Shape::Long),
        Field::when(1, 6, "personal_channel_message", Shape::Int),
        Field::when(1, 8, "stargifts_count", Shape::Int),
        Field::when(1, 11, "starref_program", Shape::Boxed(&layouts::STAR_REF_PROGRAM)),
        Field::when(1, 12, "bot_verification", Shape::Boxed(&layouts::BOT_VERIFICATION)),
        Field::when(1, 14, "send_paid_messages_stars", Shape::Long),
        Field::when(1, 15, "disallowed_gifts", Shape::Boxed(&layouts::DISALLOWED_GIFTS_SETTINGS)),
        Field::when(1, 17, "stars_rating", Shape::Boxed(&layouts::STARS_RATING)),
        Field::when(1, 18, "stars_my_pending_rating", Shape::Boxed(&layouts::STARS_RATING)),
        Field::when(1, 18, "stars_my_pending_rating_date", Shape::Int),
        Field::when(1, 20, "main_tab", Shape::Sum(&layouts::SUM_PROFILE_TAB)),
        Field::when(1, 21, "saved_music", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(1, 22, "note", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(1, 25, "bot_manager_id", Shape::Long),
    ]);
    /// `users.savedMusic`
    pub static USERS_SAVED_MUSIC: Layout = Layout::new("users.savedMusic", 0x34a2_f297, &[
        Field::always("count", Shape::Int),
        Field::always("documents", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `users.savedMusicNotModified`
    pub static USERS_SAVED_MUSIC_NOT_MODIFIED: Layout = Layout::new("users.savedMusicNotModified", 0xe387_8aa4, &[
        Field::always("count", Shape::Int),
    ]);
    /// The constructors of `users.SavedMusic`, by number.
    pub static SUM_USERS_SAVED_MUSIC: Sum = Sum::new("users.SavedMusic", &[
        (0x34a2_f297, &layouts::USERS_SAVED_MUSIC),
        (0xe387_8aa4, &layouts::USERS_SAVED_MUSIC_NOT_MODIFIED),
    ]);
    /// `users.userFull`
    pub static USERS_USER_FULL: Layout = Layout::new("users.userFull", 0x3b6d_152e, &[
        Field::always("full_user", Shape::Boxed(&layouts::USER_FULL)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `businessAwayMessage#ef156a5c flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:BusinessRecipients = BusinessAwayMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BusinessAwayMessage {
        /// `offline_only:flags.0?true`
        pub offline_only: bool,
        /// `shortcut_id:int`
        pub shortcut_id: i32,
        /// `schedule:BusinessAwayMessageSchedule`
        pub schedule: enums::BusinessAwayMessageSchedule,
        /// `recipients:BusinessRecipients`
        pub recipients: types::BusinessRecipients,
    }

    impl BusinessAwayMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(shortcut_id: i32, schedule: enums::BusinessAwayMessageSchedule, recipients: types::BusinessRecipients) -> Self {
            Self { offline_only: false, shortcut_id, schedule, recipients }
        }
    }

    impl Fields for BusinessAwayMessage {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_AWAY_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { offline_only: has(flags, 0), shortcut_id: input.take()?, schedule: input.take()?, recipients: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.offline_only, 0));
            self.shortcut_id.put(writer);
            self.schedule.put(writer);
            self.recipients.put(writer);
        }
    }

    impl<'a> View<'a, BusinessAwayMessage> {
        /// `offline_only:flags.0?true`
        #[inline] pub fn offline_only(self) -> bool { flag_at(self, 1) }
        /// `shortcut_id:int`
        #[inline] pub fn shortcut_id(self) -> i32 { at(self, 2) }
        /// `schedule:BusinessAwayMessageSchedule`
        #[inline] pub fn schedule(self) -> views::BusinessAwayMessageSchedule<'a> { at(self, 3) }
        /// `recipients:BusinessRecipients`
        #[inline] pub fn recipients(self) -> View<'a, types::BusinessRecipients> { at(self, 4) }
    }

    boxed!(BusinessAwayMessage);

    /// `businessGreetingMessage#e519abab shortcut_id:int recipients:BusinessRecipients no_activity_days:int = BusinessGreetingMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BusinessGreetingMessage {
        /// `shortcut_id:int`
        pub shortcut_id: i32,
        /// `recipients:BusinessRecipients`
        pub recipients: types::BusinessRecipients,
        /// `no_activity_days:int`
        pub no_activity_days: i32,
    }

    impl Fields for BusinessGreetingMessage {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_GREETING_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { shortcut_id: input.take()?, recipients: input.take()?, no_activity_days: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.shortcut_id.put(writer);
            self.recipients.put(writer);
            self.no_activity_days.put(writer);
        }
    }

    impl<'a> View<'a, BusinessGreetingMessage> {
        /// `shortcut_id:int`
        #[inline] pub fn shortcut_id(self) -> i32 { at(self, 0) }
        /// `recipients:BusinessRecipients`
        #[inline] pub fn recipients(self) -> View<'a, types::BusinessRecipients> { at(self, 1) }
        /// `no_activity_days:int`
        #[inline] pub fn no_activity_days(self) -> i32 { at(self, 2) }
    }

    boxed!(BusinessGreetingMessage);

    /// `businessIntro#5a0a066d flags:# title:string description:string sticker:flags.0?Document = BusinessIntro`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BusinessIntro {
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `sticker:flags.0?Document`
        pub sticker: Option<enums::Document>,
    }

    impl BusinessIntro {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: String, description: String) -> Self {
            Self { title, description, sticker: None }
        }
    }

    impl Fields for BusinessIntro {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_INTRO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { title: input.take()?, description: input.take()?, sticker: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.sticker.is_some(), 0));
            self.title.put(writer);
            self.description.put(writer);
            self.sticker.put(writer);
        }
    }

    impl<'a> View<'a, BusinessIntro> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 2) }
        /// `sticker:flags.0?Document`
        #[inline] pub fn sticker(self) -> Option<views::Document<'a>> { maybe_at(self, 3) }
    }

    boxed!(BusinessIntro);

    /// `businessLocation#ac5c1af7 flags:# geo_point:flags.0?GeoPoint address:string = BusinessLocation`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BusinessLocation {
        /// `geo_point:flags.0?GeoPoint`
        pub geo_point: Option<enums::GeoPoint>,
        /// `address:string`
        pub address: String,
    }

    impl BusinessLocation {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(address: String) -> Self {
            Self { geo_point: None, address }
        }
    }

    impl Fields for BusinessLocation {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_LOCATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { geo_point: input.take_if(flags, 0)?, address: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.geo_point.is_some(), 0));
            self.geo_point.put(writer);
            self.address.put(writer);
        }
    }

    impl<'a> View<'a, BusinessLocation> {
        /// `geo_point:flags.0?GeoPoint`
        #[inline] pub fn geo_point(self) -> Option<views::GeoPoint<'a>> { maybe_at(self, 1) }
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 2) }
    }

    boxed!(BusinessLocation);

    /// `businessRecipients#21108ff7 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> = BusinessRecipients`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct BusinessRecipients {
        /// `existing_chats:flags.0?true`
        pub existing_chats: bool,
        /// `new_chats:flags.1?true`
        pub new_chats: bool,
        /// `contacts:flags.2?true`
        pub contacts: bool,
        /// `non_contacts:flags.3?true`
        pub non_contacts: bool,
        /// `exclude_selected:flags.5?true`
        pub exclude_selected: bool,
        /// `users:flags.4?Vector<long>`
        pub users: Option<Vec<i64>>,
    }

    impl Fields for BusinessRecipients {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_RECIPIENTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { existing_chats: has(flags, 0), new_chats: has(flags, 1), contacts: has(flags, 2), non_contacts: has(flags, 3), exclude_selected: has(flags, 5), users: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.existing_chats, 0) | bit(self.new_chats, 1) | bit(self.contacts, 2) | bit(self.non_contacts, 3) | bit(self.users.is_some(), 4) | bit(self.exclude_selected, 5));
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, BusinessRecipients> {
        /// `existing_chats:flags.0?true`
        #[inline] pub fn existing_chats(self) -> bool { flag_at(self, 1) }
        /// `new_chats:flags.1?true`
        #[inline] pub fn new_chats(self) -> bool { flag_at(self, 2) }
        /// `contacts:flags.2?true`
        #[inline] pub fn contacts(self) -> bool { flag_at(self, 3) }
        /// `non_contacts:flags.3?true`
        #[inline] pub fn non_contacts(self) -> bool { flag_at(self, 4) }
        /// `exclude_selected:flags.5?true`
        #[inline] pub fn exclude_selected(self) -> bool { flag_at(self, 5) }
        /// `users:flags.4?Vector<long>`
        #[inline] pub fn users(self) -> Option<Vector<'a, i64>> { maybe_at(self, 6) }
    }

    boxed!(BusinessRecipients);

    /// `requirementToContactPaidMessages#b4f67e93 stars_amount:long = RequirementToContact`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequirementToContactPaidMessages {
        /// `stars_amount:long`
        pub stars_amount: i64,
    }

    impl Fields for RequirementToContactPaidMessages {
        const LAYOUT: &'static Layout = &layouts::REQUIREMENT_TO_CONTACT_PAID_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stars_amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stars_amount.put(writer);
        }
    }

    impl<'a> View<'a, RequirementToContactPaidMessages> {
        /// `stars_amount:long`
        #[inline] pub fn stars_amount(self) -> i64 { at(self, 0) }
    }

    /// `starsRating#1b0e4f07 flags:# level:int current_level_stars:long stars:long next_level_stars:flags.0?long = StarsRating`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsRating {
        /// `level:int`
        pub level: i32,
        /// `current_level_stars:long`
        pub current_level_stars: i64,
        /// `stars:long`
        pub stars: i64,
        /// `next_level_stars:flags.0?long`
        pub next_level_stars: Option<i64>,
    }

    impl StarsRating {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(level: i32, current_level_stars: i64, stars: i64) -> Self {
            Self { level, current_level_stars, stars, next_level_stars: None }
        }
    }

    impl Fields for StarsRating {
        const LAYOUT: &'static Layout = &layouts::STARS_RATING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { level: input.take()?, current_level_stars: input.take()?, stars: input.take()?, next_level_stars: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_level_stars.is_some(), 0));
            self.level.put(writer);
            self.current_level_stars.put(writer);
            self.stars.put(writer);
            self.next_level_stars.put(writer);
        }
    }

    impl<'a> View<'a, StarsRating> {
        /// `level:int`
        #[inline] pub fn level(self) -> i32 { at(self, 1) }
        /// `current_level_stars:long`
        #[inline] pub fn current_level_stars(self) -> i64 { at(self, 2) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 3) }
        /// `next_level_stars:flags.0?long`
        #[inline] pub fn next_level_stars(self) -> Option<i64> { maybe_at(self, 4) }
    }

    boxed!(StarsRating);

    /// `userFull#6cbe645 flags:# blocked:flags.0?true phone_calls_available:flags.4?true phone_calls_private:flags.5?true can_pin_message:flags.7?true has_scheduled:flags.12?true video_calls_available:flags.13?true voice_messages_forbidden:flags.20?true translations_disabled:flags.23?true stories_pinned_available:flags.26?true blocked_my_stories_from:flags.27?true wallpaper_overridden:flags.28?true contact_require_premium:flags.29?true read_dates_private:flags.30?true flags2:# sponsored_enabled:flags2.7?true can_view_revenue:flags2.9?true bot_can_manage_emoji_status:flags2.10?true display_gifts_button:flags2.16?true noforwards_my_enabled:flags2.23?true noforwards_peer_enabled:flags2.24?true unofficial_security_risk:flags2.26?true id:long about:flags.1?string settings:PeerSettings personal_photo:flags.21?Photo profile_photo:flags.2?Photo fallback_photo:flags.22?Photo notify_settings:PeerNotifySettings bot_info:flags.3?BotInfo pinned_msg_id:flags.6?int common_chats_count:int folder_id:flags.11?int ttl_period:flags.14?int theme:flags.15?ChatTheme private_forward_name:flags.16?string bot_group_admin_rights:flags.17?ChatAdminRights bot_broadcast_admin_rights:flags.18?ChatAdminRights wallpaper:flags.24?WallPaper stories:flags.25?PeerStories business_work_hours:flags2.0?BusinessWorkHours business_location:flags2.1?BusinessLocation business_greeting_message:flags2.2?BusinessGreetingMessage business_away_message:flags2.3?BusinessAwayMessage business_intro:flags2.4?BusinessIntro birthday:flags2.5?Birthday personal_channel_id:flags2.6?long personal_channel_message:flags2.6?int stargifts_count:flags2.8?int starref_program:flags2.11?StarRefProgram bot_verification:flags2.12?BotVerification send_paid_messages_stars:flags2.14?long disallowed_gifts:flags2.15?DisallowedGiftsSettings stars_rating:flags2.17?StarsRating stars_my_pending_rating:flags2.18?StarsRating stars_my_pending_rating_date:flags2.18?int main_tab:flags2.20?ProfileTab saved_music:flags2.21?Document note:flags2.22?TextWithEntities bot_manager_id:flags2.25?long = UserFull`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserFull {
        /// `blocked:flags.0?true`
        pub blocked: bool,
        /// `phone_calls_available:flags.4?true`
        pub phone_calls_available: bool,
        /// `phone_calls_private:flags.5?true`
        pub phone_calls_private: bool,
        /// `can_pin_message:flags.7?true`
        pub can_pin_message: bool,
        /// `has_scheduled:flags.12?true`
        pub has_scheduled: bool,
        /// `video_calls_available:flags.13?true`
        pub video_calls_available: bool,
        /// `voice_messages_forbidden:flags.20?true`
        pub voice_messages_forbidden: bool,
        /// `translations_disabled:flags.23?true`
        pub translations_disabled: bool,
        /// `stories_pinned_available:flags.26?true`
        pub stories_pinned_available: bool,
        /// `blocked_my_stories_from:flags.27?true`
        pub blocked_my_stories_from: bool,
        /// `wallpaper_overridden:flags.28?true`
        pub wallpaper_overridden: bool,
        /// `contact_require_premium:flags.29?true`
        pub contact_require_premium: bool,
        /// `read_dates_private:flags.30?true`
        pub read_dates_private: bool,
        /// `sponsored_enabled:flags2.7?true`
        pub sponsored_enabled: bool,
        /// `can_view_revenue:flags2.9?true`
        pub can_view_revenue: bool,
        /// `bot_can_manage_emoji_status:flags2.10?true`
        pub bot_can_manage_emoji_status: bool,
        /// `display_gifts_button:flags2.16?true`
        pub display_gifts_button: bool,
        /// `noforwards_my_enabled:flags2.23?true`
        pub noforwards_my_enabled: bool,
        /// `noforwards_peer_enabled:flags2.24?true`
        pub noforwards_peer_enabled: bool,
        /// `unofficial_security_risk:flags2.26?true`
        pub unofficial_security_risk: bool,
        /// `id:long`
        pub id: i64,
        /// `about:flags.1?string`
        pub about: Option<String>,
        /// `settings:PeerSettings`
        pub settings: types::PeerSettings,
        /// `personal_photo:flags.21?Photo`
        pub personal_photo: Option<enums::Photo>,
        /// `profile_photo:flags.2?Photo`
        pub profile_photo: Option<enums::Photo>,
        /// `fallback_photo:flags.22?Photo`
        pub fallback_photo: Option<enums::Photo>,
        /// `notify_settings:PeerNotifySettings`
        pub notify_settings: types::PeerNotifySettings,
        /// `bot_info:flags.3?BotInfo`
        pub bot_info: Option<Box<types::BotInfo>>,
        /// `pinned_msg_id:flags.6?int`
        pub pinned_msg_id: Option<i32>,
        /// `common_chats_count:int`
        pub common_chats_count: i32,
        /// `folder_id:flags.11?int`
        pub folder_id: Option<i32>,
        /// `ttl_period:flags.14?int`
        pub ttl_period: Option<i32>,
        /// `theme:flags.15?ChatTheme`
        pub theme: Option<enums::ChatTheme>,
        /// `private_forward_name:flags.16?string`
        pub private_forward_name: Option<String>,
        /// `bot_group_admin_rights:flags.17?ChatAdminRights`
        pub bot_group_admin_rights: Option<types::ChatAdminRights>,
        /// `bot_broadcast_admin_rights:flags.18?ChatAdminRights`
        pub bot_broadcast_admin_rights: Option<types::ChatAdminRights>,
        /// `wallpaper:flags.24?WallPaper`
        pub wallpaper: Option<enums::WallPaper>,
        /// `stories:flags.25?PeerStories`
        pub stories: Option<types::PeerStories>,
        /// `business_work_hours:flags2.0?BusinessWorkHours`
        pub business_work_hours: Option<types::BusinessWorkHours>,
        /// `business_location:flags2.1?BusinessLocation`
        pub business_location: Option<types::BusinessLocation>,
        /// `business_greeting_message:flags2.2?BusinessGreetingMessage`
        pub business_greeting_message: Option<types::BusinessGreetingMessage>,
        /// `business_away_message:flags2.3?BusinessAwayMessage`
        pub business_away_message: Option<types::BusinessAwayMessage>,
        /// `business_intro:flags2.4?BusinessIntro`
        pub business_intro: Option<types::BusinessIntro>,
        /// `birthday:flags2.5?Birthday`
        pub birthday: Option<types::Birthday>,
        /// `personal_channel_id:flags2.6?long`
        pub personal_channel_id: Option<i64>,
        /// `personal_channel_message:flags2.6?int`
        pub personal_channel_message: Option<i32>,
        /// `stargifts_count:flags2.8?int`
        pub stargifts_count: Option<i32>,
        /// `starref_program:flags2.11?StarRefProgram`
        pub starref_program: Option<types::StarRefProgram>,
        /// `bot_verification:flags2.12?BotVerification`
        pub bot_verification: Option<types::BotVerification>,
        /// `send_paid_messages_stars:flags2.14?long`
        pub send_paid_messages_stars: Option<i64>,
        /// `disallowed_gifts:flags2.15?DisallowedGiftsSettings`
        pub disallowed_gifts: Option<types::DisallowedGiftsSettings>,
        /// `stars_rating:flags2.17?StarsRating`
        pub stars_rating: Option<types::StarsRating>,
        /// `stars_my_pending_rating:flags2.18?StarsRating`
        pub stars_my_pending_rating: Option<types::StarsRating>,
        /// `stars_my_pending_rating_date:flags2.18?int`
        pub stars_my_pending_rating_date: Option<i32>,
        /// `main_tab:flags2.20?ProfileTab`
        pub main_tab: Option<enums::ProfileTab>,
        /// `saved_music:flags2.21?Document`
        pub saved_music: Option<enums::Document>,
        /// `note:flags2.22?TextWithEntities`
        pub note: Option<types::TextWithEntities>,
        /// `bot_manager_id:flags2.25?long`
        pub bot_manager_id: Option<i64>,
    }

    impl UserFull {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, settings: types::PeerSettings, notify_settings: types::PeerNotifySettings, common_chats_count: i32) -> Self {
            Self { blocked: false, phone_calls_available: false, phone_calls_private: false, can_pin_message: false, has_scheduled: false, video_calls_available: false, voice_messages_forbidden: false, translations_disabled: false, stories_pinned_available: false, blocked_my_stories_from: false, wallpaper_overridden: false, contact_require_premium: false, read_dates_private: false, sponsored_enabled: false, can_view_revenue: false, bot_can_manage_emoji_status: false, display_gifts_button: false, noforwards_my_enabled: false, noforwards_peer_enabled: false, unofficial_security_risk: false, id, about: None, settings, personal_photo: None, profile_photo: None, fallback_photo: None, notify_settings, bot_info: None, pinned_msg_id: None, common_chats_count, folder_id: None, ttl_period: None, theme: None, private_forward_name: None, bot_group_admin_rights: None, bot_broadcast_admin_rights: None, wallpaper: None, stories: None, business_work_hours: None, business_location: None, business_greeting_message: None, business_away_message: None, business_intro: None, birthday: None, personal_channel_id: None, personal_channel_message: None, stargifts_count: None, starref_program: None, bot_verification: None, send_paid_messages_stars: None, disallowed_gifts: None, stars_rating: None, stars_my_pending_rating: None, stars_my_pending_rating_date: None, main_tab: None, saved_music: None, note: None, bot_manager_id: None }
        }
    }

    impl Fields for UserFull {
        const LAYOUT: &'static Layout = &layouts::USER_FULL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            let blocked = has(flags, 0);
            let phone_calls_available = has(flags, 4);
            let phone_calls_private = has(flags, 5);
            let can_pin_message = has(flags, 7);
            let has_scheduled = has(flags, 12);
            let video_calls_available = has(flags, 13);
            let voice_messages_forbidden = has(flags, 20);
            let translations_disabled = has(flags, 23);
            let stories_pinned_available = has(flags, 26);
            let blocked_my_stories_from = has(flags, 27);
            let wallpaper_overridden = has(flags, 28);
            let contact_require_premium = has(flags, 29);
            let read_dates_private = has(flags, 30);
            let flags2 = input.flags()?;
            Ok(Self { blocked, phone_calls_available, phone_calls_private, can_pin_message, has_scheduled, video_calls_available, voice_messages_forbidden, translations_disabled, stories_pinned_available, blocked_my_stories_from, wallpaper_overridden, contact_require_premium, read_dates_private, sponsored_enabled: has(flags2, 7), can_view_revenue: has(flags2, 9), bot_can_manage_emoji_status: has(flags2, 10), display_gifts_button: has(flags2, 16), noforwards_my_enabled: has(flags2, 23), noforwards_peer_enabled: has(flags2, 24), unofficial_security_risk: has(flags2, 26), id: input.take()?, about: input.take_if(flags, 1)?, settings: input.take()?, personal_photo: input.take_if(flags, 21)?, profile_photo: input.take_if(flags, 2)?, fallback_photo: input.take_if(flags, 22)?, notify_settings: input.take()?, bot_info: input.take_if(flags, 3)?, pinned_msg_id: input.take_if(flags, 6)?, common_chats_count: input.take()?, folder_id: input.take_if(flags, 11)?, ttl_period: input.take_if(flags, 14)?, theme: input.take_if(flags, 15)?, private_forward_name: input.take_if(flags, 16)?, bot_group_admin_rights: input.take_if(flags, 17)?, bot_broadcast_admin_rights: input.take_if(flags, 18)?, wallpaper: input.take_if(flags, 24)?, stories: input.take_if(flags, 25)?, business_work_hours: input.take_if(flags2, 0)?, business_location: input.take_if(flags2, 1)?, business_greeting_message: input.take_if(flags2, 2)?, business_away_message: input.take_if(flags2, 3)?, business_intro: input.take_if(flags2, 4)?, birthday: input.take_if(flags2, 5)?, personal_channel_id: input.take_if(flags2, 6)?, personal_channel_message: input.take_if(flags2, 6)?, stargifts_count: input.take_if(flags2, 8)?, starref_program: input.take_if(flags2, 11)?, bot_verification: input.take_if(flags2, 12)?, send_paid_messages_stars: input.take_if(flags2, 14)?, disallowed_gifts: input.take_if(flags2, 15)?, stars_rating: input.take_if(flags2, 17)?, stars_my_pending_rating: input.take_if(flags2, 18)?, stars_my_pending_rating_date: input.take_if(flags2, 18)?, main_tab: input.take_if(flags2, 20)?, saved_music: input.take_if(flags2, 21)?, note: input.take_if(flags2, 22)?, bot_manager_id: input.take_if(flags2, 25)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.blocked, 0) | bit(self.about.is_some(), 1) | bit(self.profile_photo.is_some(), 2) | bit(self.bot_info.is_some(), 3) | bit(self.phone_calls_available, 4) | bit(self.phone_calls_private, 5) | bit(self.pinned_msg_id.is_some(), 6) | bit(self.can_pin_message, 7) | bit(self.folder_id.is_some(), 11) | bit(self.has_scheduled, 12) | bit(self.video_calls_available, 13) | bit(self.ttl_period.is_some(), 14) | bit(self.theme.is_some(), 15) | bit(self.private_forward_name.is_some(), 16) | bit(self.bot_group_admin_rights.is_some(), 17) | bit(self.bot_broadcast_admin_rights.is_some(), 18) | bit(self.voice_messages_forbidden, 20) | bit(self.personal_photo.is_some(), 21) | bit(self.fallback_photo.is_some(), 22) | bit(self.translations_disabled, 23) | bit(self.wallpaper.is_some(), 24) | bit(self.stories.is_some(), 25) | bit(self.stories_pinned_available, 26) | bit(self.blocked_my_stories_from, 27) | bit(self.wallpaper_overridden, 28) | bit(self.contact_require_premium, 29) | bit(self.read_dates_private, 30));
            let flags2_6 = self.personal_channel_id.is_some() && self.personal_channel_message.is_some();
            let flags2_18 = self.stars_my_pending_rating.is_some() && self.stars_my_pending_rating_date.is_some();
            writer.u32(bit(self.business_work_hours.is_some(), 0) | bit(self.business_location.is_some(), 1) | bit(self.business_greeting_message.is_some(), 2) | bit(self.business_away_message.is_some(), 3) | bit(self.business_intro.is_some(), 4) | bit(self.birthday.is_some(), 5) | bit(flags2_6, 6) | bit(self.sponsored_enabled, 7) | bit(self.stargifts_count.is_some(), 8) | bit(self.can_view_revenue, 9) | bit(self.bot_can_manage_emoji_status, 10) | bit(self.starref_program.is_some(), 11) | bit(self.bot_verification.is_some(), 12) | bit(self.send_paid_messages_stars.is_some(), 14) | bit(self.disallowed_gifts.is_some(), 15) | bit(self.display_gifts_button, 16) | bit(self.stars_rating.is_some(), 17) | bit(flags2_18, 18) | bit(self.main_tab.is_some(), 20) | bit(self.saved_music.is_some(), 21) | bit(self.note.is_some(), 22) | bit(self.noforwards_my_enabled, 23) | bit(self.noforwards_peer_enabled, 24) | bit(self.bot_manager_id.is_some(), 25) | bit(self.unofficial_security_risk, 26));
            self.id.put(writer);
            self.about.put(writer);
            self.settings.put(writer);
            self.personal_photo.put(writer);
            self.profile_photo.put(writer);
            self.fallback_photo.put(writer);
            self.notify_settings.put(writer);
            self.bot_info.put(writer);
            self.pinned_msg_id.put(writer);
            self.common_chats_count.put(writer);
            self.folder_id.put(writer);
            self.ttl_period.put(writer);
            self.theme.put(writer);
            self.private_forward_name.put(writer);
            self.bot_group_admin_rights.put(writer);
            self.bot_broadcast_admin_rights.put(writer);
            self.wallpaper.put(writer);
            self.stories.put(writer);
            self.business_work_hours.put(writer);
            self.business_location.put(writer);
            self.business_greeting_message.put(writer);
            self.business_away_message.put(writer);
            self.business_intro.put(writer);
            self.birthday.put(writer);
            put_if(flags2_6, &self.personal_channel_id, writer);
            put_if(flags2_6, &self.personal_channel_message, writer);
            self.stargifts_count.put(writer);
            self.starref_program.put(writer);
            self.bot_verification.put(writer);
            self.send_paid_messages_stars.put(writer);
            self.disallowed_gifts.put(writer);
            self.stars_rating.put(writer);
            put_if(flags2_18, &self.stars_my_pending_rating, writer);
            put_if(flags2_18, &self.stars_my_pending_rating_date, writer);
            self.main_tab.put(writer);
            self.saved_music.put(writer);
            self.note.put(writer);
            self.bot_manager_id.put(writer);
        }
    }

    impl<'a> View<'a, UserFull> {
        /// `blocked:flags.0?true`
        #[inline] pub fn blocked(self) -> bool { flag_at(self, 1) }
        /// `phone_calls_available:flags.4?true`
        #[inline] pub fn phone_calls_available(self) -> bool { flag_at(self, 2) }
        /// `phone_calls_private:flags.5?true`
        #[inline] pub fn phone_calls_private(self) -> bool { flag_at(self, 3) }
        /// `can_pin_message:flags.7?true`
        #[inline] pub fn can_pin_message(self) -> bool { flag_at(self, 4) }
        /// `has_scheduled:flags.12?true`
        #[inline] pub fn has_scheduled(self) -> bool { flag_at(self, 5) }
        /// `video_calls_available:flags.13?true`
        #[inline] pub fn video_calls_available(self) -> bool { flag_at(self, 6) }
        /// `voice_messages_forbidden:flags.20?true`
        #[inline] pub fn voice_messages_forbidden(self) -> bool { flag_at(self, 7) }
        /// `translations_disabled:flags.23?true`
        #[inline] pub fn translations_disabled(self) -> bool { flag_at(self, 8) }
        /// `stories_pinned_available:flags.26?true`
        #[inline] pub fn stories_pinned_available(self) -> bool { flag_at(self, 9) }
        /// `blocked_my_stories_from:flags.27?true`
        #[inline] pub fn blocked_my_stories_from(self) -> bool { flag_at(self, 10) }
        /// `wallpaper_overridden:flags.28?true`
        #[inline] pub fn wallpaper_overridden(self) -> bool { flag_at(self, 11) }
        /// `contact_require_premium:flags.29?true`
        #[inline] pub fn contact_require_premium(self) -> bool { flag_at(self, 12) }
        /// `read_dates_private:flags.30?true`
        #[inline] pub fn read_dates_private(self) -> bool { flag_at(self, 13) }
        /// `sponsored_enabled:flags2.7?true`
        #[inline] pub fn sponsored_enabled(self) -> bool { flag_at(self, 15) }
        /// `can_view_revenue:flags2.9?true`
        #[inline] pub fn can_view_revenue(self) -> bool { flag_at(self, 16) }
        /// `bot_can_manage_emoji_status:flags2.10?true`
        #[inline] pub fn bot_can_manage_emoji_status(self) -> bool { flag_at(self, 17) }
        /// `display_gifts_button:flags2.16?true`
        #[inline] pub fn display_gifts_button(self) -> bool { flag_at(self, 18) }
        /// `noforwards_my_enabled:flags2.23?true`
        #[inline] pub fn noforwards_my_enabled(self) -> bool { flag_at(self, 19) }
        /// `noforwards_peer_enabled:flags2.24?true`
        #[inline] pub fn noforwards_peer_enabled(self) -> bool { flag_at(self, 20) }
        /// `unofficial_security_risk:flags2.26?true`
        #[inline] pub fn unofficial_security_risk(self) -> bool { flag_at(self, 21) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 22) }
        /// `about:flags.1?string`
        #[inline] pub fn about(self) -> Option<Text<'a>> { maybe_at(self, 23) }
        /// `settings:PeerSettings`
        #[inline] pub fn settings(self) -> View<'a, types::PeerSettings> { at(self, 24) }
        /// `personal_photo:flags.21?Photo`
        #[inline] pub fn personal_photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 25) }
        /// `profile_photo:flags.2?Photo`
        #[inline] pub fn profile_photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 26) }
        /// `fallback_photo:flags.22?Photo`
        #[inline] pub fn fallback_photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 27) }
        /// `notify_settings:PeerNotifySettings`
        #[inline] pub fn notify_settings(self) -> View<'a, types::PeerNotifySettings> { at(self, 28) }
        /// `bot_info:flags.3?BotInfo`
        #[inline] pub fn bot_info(self) -> Option<View<'a, types::BotInfo>> { maybe_at(self, 29) }
        /// `pinned_msg_id:flags.6?int`
        #[inline] pub fn pinned_msg_id(self) -> Option<i32> { maybe_at(self, 30) }
        /// `common_chats_count:int`
        #[inline] pub fn common_chats_count(self) -> i32 { at(self, 31) }
        /// `folder_id:flags.11?int`
        #[inline] pub fn folder_id(self) -> Option<i32> { maybe_at(self, 32) }
        /// `ttl_period:flags.14?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 33) }
        /// `theme:flags.15?ChatTheme`
        #[inline] pub fn theme(self) -> Option<views::ChatTheme<'a>> { maybe_at(self, 34) }
        /// `private_forward_name:flags.16?string`
        #[inline] pub fn private_forward_name(self) -> Option<Text<'a>> { maybe_at(self, 35) }
        /// `bot_group_admin_rights:flags.17?ChatAdminRights`
        #[inline] pub fn bot_group_admin_rights(self) -> Option<View<'a, types::ChatAdminRights>> { maybe_at(self, 36) }
        /// `bot_broadcast_admin_rights:flags.18?ChatAdminRights`
        #[inline] pub fn bot_broadcast_admin_rights(self) -> Option<View<'a, types::ChatAdminRights>> { maybe_at(self, 37) }
        /// `wallpaper:flags.24?WallPaper`
        #[inline] pub fn wallpaper(self) -> Option<views::WallPaper<'a>> { maybe_at(self, 38) }
        /// `stories:flags.25?PeerStories`
        #[inline] pub fn stories(self) -> Option<View<'a, types::PeerStories>> { maybe_at(self, 39) }
        /// `business_work_hours:flags2.0?BusinessWorkHours`
        #[inline] pub fn business_work_hours(self) -> Option<View<'a, types::BusinessWorkHours>> { maybe_at(self, 40) }
        /// `business_location:flags2.1?BusinessLocation`
        #[inline] pub fn business_location(self) -> Option<View<'a, types::BusinessLocation>> { maybe_at(self, 41) }
        /// `business_greeting_message:flags2.2?BusinessGreetingMessage`
        #[inline] pub fn business_greeting_message(self) -> Option<View<'a, types::BusinessGreetingMessage>> { maybe_at(self, 42) }
        /// `business_away_message:flags2.3?BusinessAwayMessage`
        #[inline] pub fn business_away_message(self) -> Option<View<'a, types::BusinessAwayMessage>> { maybe_at(self, 43) }
        /// `business_intro:flags2.4?BusinessIntro`
        #[inline] pub fn business_intro(self) -> Option<View<'a, types::BusinessIntro>> { maybe_at(self, 44) }
        /// `birthday:flags2.5?Birthday`
        #[inline] pub fn birthday(self) -> Option<View<'a, types::Birthday>> { maybe_at(self, 45) }
        /// `personal_channel_id:flags2.6?long`
        #[inline] pub fn personal_channel_id(self) -> Option<i64> { maybe_at(self, 46) }
        /// `personal_channel_message:flags2.6?int`
        #[inline] pub fn personal_channel_message(self) -> Option<i32> { maybe_at(self, 47) }
        /// `stargifts_count:flags2.8?int`
        #[inline] pub fn stargifts_count(self) -> Option<i32> { maybe_at(self, 48) }
        /// `starref_program:flags2.11?StarRefProgram`
        #[inline] pub fn starref_program(self) -> Option<View<'a, types::StarRefProgram>> { maybe_at(self, 49) }
        /// `bot_verification:flags2.12?BotVerification`
        #[inline] pub fn bot_verification(self) -> Option<View<'a, types::BotVerification>> { maybe_at(self, 50) }
        /// `send_paid_messages_stars:flags2.14?long`
        #[inline] pub fn send_paid_messages_stars(self) -> Option<i64> { maybe_at(self, 51) }
        /// `disallowed_gifts:flags2.15?DisallowedGiftsSettings`
        #[inline] pub fn disallowed_gifts(self) -> Option<View<'a, types::DisallowedGiftsSettings>> { maybe_at(self, 52) }
        /// `stars_rating:flags2.17?StarsRating`
        #[inline] pub fn stars_rating(self) -> Option<View<'a, types::StarsRating>> { maybe_at(self, 53) }
        /// `stars_my_pending_rating:flags2.18?StarsRating`
        #[inline] pub fn stars_my_pending_rating(self) -> Option<View<'a, types::StarsRating>> { maybe_at(self, 54) }
        /// `stars_my_pending_rating_date:flags2.18?int`
        #[inline] pub fn stars_my_pending_rating_date(self) -> Option<i32> { maybe_at(self, 55) }
        /// `main_tab:flags2.20?ProfileTab`
        #[inline] pub fn main_tab(self) -> Option<views::ProfileTab<'a>> { maybe_at(self, 56) }
        /// `saved_music:flags2.21?Document`
        #[inline] pub fn saved_music(self) -> Option<views::Document<'a>> { maybe_at(self, 57) }
        /// `note:flags2.22?TextWithEntities`
        #[inline] pub fn note(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 58) }
        /// `bot_manager_id:flags2.25?long`
        #[inline] pub fn bot_manager_id(self) -> Option<i64> { maybe_at(self, 59) }
    }

    boxed!(UserFull);
}

pub(super) mod types_users {
    use crate::generated::names::*;

    /// `users.savedMusic#34a2f297 count:int documents:Vector<Document> = users.SavedMusic`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedMusic {
        /// `count:int`
        pub count: i32,
        /// `documents:Vector<Document>`
        pub documents: Vec<enums::Document>,
    }

    impl Fields for SavedMusic {
        const LAYOUT: &'static Layout = &layouts::USERS_SAVED_MUSIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, documents: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.documents.put(writer);
        }
    }

    impl<'a> View<'a, SavedMusic> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `documents:Vector<Document>`
        #[inline] pub fn documents(self) -> Vector<'a, views::Document<'a>> { at(self, 1) }
    }

    /// `users.savedMusicNotModified#e3878aa4 count:int = users.SavedMusic`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedMusicNotModified {
        /// `count:int`
        pub count: i32,
    }

    impl Fields for SavedMusicNotModified {
        const LAYOUT: &'static Layout = &layouts::USERS_SAVED_MUSIC_NOT_MODIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, SavedMusicNotModified> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
    }

    /// `users.userFull#3b6d152e full_user:UserFull chats:Vector<Chat> users:Vector<User> = users.UserFull`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserFull {
        /// `full_user:UserFull`
        pub full_user: types::UserFull,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for UserFull {
        const LAYOUT: &'static Layout = &layouts::USERS_USER_FULL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { full_user: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.full_user.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, UserFull> {
        /// `full_user:UserFull`
        #[inline] pub fn full_user(self) -> View<'a, types::UserFull> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(UserFull);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `RequirementToContact`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum RequirementToContact<'a> {
        /// `requirementToContactEmpty`
        Empty,
        /// `requirementToContactPaidMessages`
        PaidMessages(View<'a, types::RequirementToContactPaidMessages>),
        /// `requirementToContactPremium`
        Premium,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for RequirementToContact<'a> {
        type Value = enums::RequirementToContact;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_REQUIREMENT_TO_CONTACT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x050a_9839 => Self::Empty,
                0xb4f6_7e93 => Self::PaidMessages(raw.view()),
                0xe581_e4e9 => Self::Premium,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::RequirementToContact, DecodeError> {
            Ok(match self {
                Self::Empty => enums::RequirementToContact::Empty,
                Self::PaidMessages(view) => enums::RequirementToContact::PaidMessages(own(view)?),
                Self::Premium => enums::RequirementToContact::Premium,
                Self::Raw(raw) => enums::RequirementToContact::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_users {
    use crate::generated::names::*;

    /// `users.SavedMusic`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SavedMusic<'a> {
        /// `users.savedMusic`
        SavedMusic(View<'a, types::users::SavedMusic>),
        /// `users.savedMusicNotModified`
        NotModified(View<'a, types::users::SavedMusicNotModified>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SavedMusic<'a> {
        type Value = enums::users::SavedMusic;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_USERS_SAVED_MUSIC);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x34a2_f297 => Self::SavedMusic(raw.view()),
                0xe387_8aa4 => Self::NotModified(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::users::SavedMusic, DecodeError> {
            Ok(match self {
                Self::SavedMusic(view) => enums::users::SavedMusic::SavedMusic(own(view)?),
                Self::NotModified(view) => enums::users::SavedMusic::NotModified(own(view)?),
                Self::Raw(raw) => enums::users::SavedMusic::Raw(raw.own()),
            })
        }
    }
}
