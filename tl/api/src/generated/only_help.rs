//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `RecentMeUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub enum RecentMeUrl {
        /// `recentMeUrlChat#b2da71d2 url:string chat_id:long = RecentMeUrl`
        Chat(Box<types::RecentMeUrlChat>),
        /// `recentMeUrlChatInvite#eb49081d url:string chat_invite:ChatInvite = RecentMeUrl`
        ChatInvite(Box<types::RecentMeUrlChatInvite>),
        /// `recentMeUrlStickerSet#bc0a57dc url:string set:StickerSetCovered = RecentMeUrl`
        StickerSet(Box<types::RecentMeUrlStickerSet>),
        /// `recentMeUrlUnknown#46e1d13d url:string = RecentMeUrl`
        Unknown(types::RecentMeUrlUnknown),
        /// `recentMeUrlUser#b92c09e2 url:string user_id:long = RecentMeUrl`
        User(Box<types::RecentMeUrlUser>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for RecentMeUrl {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb2da_71d2 => Self::Chat(input.boxed()?),
                0xeb49_081d => Self::ChatInvite(input.boxed()?),
                0xbc0a_57dc => Self::StickerSet(input.boxed()?),
                0x46e1_d13d => Self::Unknown(input.fields()?),
                0xb92c_09e2 => Self::User(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for RecentMeUrl {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Chat(value) => put_boxed(0xb2da_71d2, &**value, writer),
                Self::ChatInvite(value) => put_boxed(0xeb49_081d, &**value, writer),
                Self::StickerSet(value) => put_boxed(0xbc0a_57dc, &**value, writer),
                Self::Unknown(value) => put_boxed(0x46e1_d13d, value, writer),
                Self::User(value) => put_boxed(0xb92c_09e2, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(RecentMeUrl);
}

pub(super) mod enums_help {
    use crate::generated::names::*;

    /// `help.AppConfig`
    #[derive(Clone, Debug, PartialEq)]
    pub enum AppConfig {
        /// `help.appConfig#dd18782e hash:int config:JSONValue = help.AppConfig`
        AppConfig(Box<types::help::AppConfig>),
        /// `help.appConfigNotModified#7cde641d = help.AppConfig`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for AppConfig {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xdd18_782e => Self::AppConfig(input.boxed()?),
                0x7cde_641d => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for AppConfig {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AppConfig(value) => put_boxed(0xdd18_782e, &**value, writer),
                Self::NotModified => writer.u32(0x7cde_641d),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(AppConfig);

    /// `help.AppUpdate`
    #[derive(Clone, Debug, PartialEq)]
    pub enum AppUpdate {
        /// `help.appUpdate#ccbbce30 flags:# can_not_skip:flags.0?true id:int version:string text:string entities:Vector<MessageEntity> document:flags.1?Document url:flags.2?string sticker:flags.3?Document = help.AppUpdate`
        AppUpdate(Box<types::help::AppUpdate>),
        /// `help.noAppUpdate#c45a6536 = help.AppUpdate`
        NoAppUpdate,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for AppUpdate {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xccbb_ce30 => Self::AppUpdate(input.boxed()?),
                0xc45a_6536 => Self::NoAppUpdate,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for AppUpdate {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AppUpdate(value) => put_boxed(0xccbb_ce30, &**value, writer),
                Self::NoAppUpdate => writer.u32(0xc45a_6536),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(AppUpdate);

    /// `help.CountriesList`
    #[derive(Clone, Debug, PartialEq)]
    pub enum CountriesList {
        /// `help.countriesList#87d0759e countries:Vector<help.Country> hash:int = help.CountriesList`
        CountriesList(Box<types::help::CountriesList>),
        /// `help.countriesListNotModified#93cc1f32 = help.CountriesList`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for CountriesList {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x87d0_759e => Self::CountriesList(input.boxed()?),
                0x93cc_1f32 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for CountriesList {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::CountriesList(value) => put_boxed(0x87d0_759e, &**value, writer),
                Self::NotModified => writer.u32(0x93cc_1f32),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(CountriesList);

    /// `help.DeepLinkInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub enum DeepLinkInfo {
        /// `help.deepLinkInfo#6a4ee832 flags:# update_app:flags.0?true message:string entities:flags.1?Vector<MessageEntity> = help.DeepLinkInfo`
        DeepLinkInfo(Box<types::help::DeepLinkInfo>),
        /// `help.deepLinkInfoEmpty#66afa166 = help.DeepLinkInfo`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for DeepLinkInfo {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x6a4e_e832 => Self::DeepLinkInfo(input.boxed()?),
                0x66af_a166 => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for DeepLinkInfo {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::DeepLinkInfo(value) => put_boxed(0x6a4e_e832, &**value, writer),
                Self::Empty => writer.u32(0x66af_a166),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(DeepLinkInfo);

    /// `help.PassportConfig`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PassportConfig {
        /// `help.passportConfig#a098d6af hash:int countries_langs:DataJSON = help.PassportConfig`
        PassportConfig(Box<types::help::PassportConfig>),
        /// `help.passportConfigNotModified#bfb9f457 = help.PassportConfig`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PassportConfig {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa098_d6af => Self::PassportConfig(input.boxed()?),
                0xbfb9_f457 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PassportConfig {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PassportConfig(value) => put_boxed(0xa098_d6af, &**value, writer),
                Self::NotModified => writer.u32(0xbfb9_f457),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PassportConfig);

    /// `help.PeerColorSet`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PeerColorSet {
        /// `help.peerColorProfileSet#767d61eb palette_colors:Vector<int> bg_colors:Vector<int> story_colors:Vector<int> = help.PeerColorSet`
        PeerColorProfileSet(Box<types::help::PeerColorProfileSet>),
        /// `help.peerColorSet#26219a58 colors:Vector<int> = help.PeerColorSet`
        PeerColorSet(types::help::PeerColorSet),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PeerColorSet {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x767d_61eb => Self::PeerColorProfileSet(input.boxed()?),
                0x2621_9a58 => Self::PeerColorSet(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PeerColorSet {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PeerColorProfileSet(value) => put_boxed(0x767d_61eb, &**value, writer),
                Self::PeerColorSet(value) => put_boxed(0x2621_9a58, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PeerColorSet);

    /// `help.PeerColors`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PeerColors {
        /// `help.peerColors#f8ed08 hash:int colors:Vector<help.PeerColorOption> = help.PeerColors`
        PeerColors(Box<types::help::PeerColors>),
        /// `help.peerColorsNotModified#2ba1f5ce = help.PeerColors`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PeerColors {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x00f8_ed08 => Self::PeerColors(input.boxed()?),
                0x2ba1_f5ce => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PeerColors {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PeerColors(value) => put_boxed(0x00f8_ed08, &**value, writer),
                Self::NotModified => writer.u32(0x2ba1_f5ce),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PeerColors);

    /// `help.PromoData`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PromoData {
        /// `help.promoData#8a4d87a flags:# proxy:flags.0?true expires:int peer:flags.3?Peer psa_type:flags.1?string psa_message:flags.2?string pending_suggestions:Vector<string> dismissed_suggestions:Vector<string> custom_pending_suggestion:flags.4?PendingSuggestion chats:Vector<Chat> users:Vector<User> = help.PromoData`
        PromoData(Box<types::help::PromoData>),
        /// `help.promoDataEmpty#98f6ac75 expires:int = help.PromoData`
        Empty(types::help::PromoDataEmpty),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PromoData {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x08a4_d87a => Self::PromoData(input.boxed()?),
                0x98f6_ac75 => Self::Empty(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PromoData {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PromoData(value) => put_boxed(0x08a4_d87a, &**value, writer),
                Self::Empty(value) => put_boxed(0x98f6_ac75, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PromoData);

    /// `help.TermsOfServiceUpdate`
    #[derive(Clone, Debug, PartialEq)]
    pub enum TermsOfServiceUpdate {
        /// `help.termsOfServiceUpdate#28ecf961 expires:int terms_of_service:help.TermsOfService = help.TermsOfServiceUpdate`
        TermsOfServiceUpdate(Box<types::help::TermsOfServiceUpdate>),
        /// `help.termsOfServiceUpdateEmpty#e3309f7f expires:int = help.TermsOfServiceUpdate`
        Empty(types::help::TermsOfServiceUpdateEmpty),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for TermsOfServiceUpdate {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x28ec_f961 => Self::TermsOfServiceUpdate(input.boxed()?),
                0xe330_9f7f => Self::Empty(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for TermsOfServiceUpdate {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::TermsOfServiceUpdate(value) => put_boxed(0x28ec_f961, &**value, writer),
                Self::Empty(value) => put_boxed(0xe330_9f7f, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(TermsOfServiceUpdate);

    /// `help.TimezonesList`
    #[derive(Clone, Debug, PartialEq)]
    pub enum TimezonesList {
        /// `help.timezonesList#7b74ed71 timezones:Vector<Timezone> hash:int = help.TimezonesList`
        TimezonesList(Box<types::help::TimezonesList>),
        /// `help.timezonesListNotModified#970708cc = help.TimezonesList`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for TimezonesList {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x7b74_ed71 => Self::TimezonesList(input.boxed()?),
                0x9707_08cc => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for TimezonesList {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::TimezonesList(value) => put_boxed(0x7b74_ed71, &**value, writer),
                Self::NotModified => writer.u32(0x9707_08cc),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(TimezonesList);

    /// `help.UserInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub enum UserInfo {
        /// `help.userInfo#1eb3758 message:string entities:Vector<MessageEntity> author:string date:int = help.UserInfo`
        UserInfo(Box<types::help::UserInfo>),
        /// `help.userInfoEmpty#f3ae2eed = help.UserInfo`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for UserInfo {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x01eb_3758 => Self::UserInfo(input.boxed()?),
                0xf3ae_2eed => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for UserInfo {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::UserInfo(value) => put_boxed(0x01eb_3758, &**value, writer),
                Self::Empty => writer.u32(0xf3ae_2eed),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(UserInfo);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `cdnConfig`
    pub static CDN_CONFIG: Layout = Layout::new("cdnConfig", 0x5725_e40a, &[
        Field::always("public_keys", Shape::Vector(&Shape::Boxed(&layouts::CDN_PUBLIC_KEY))),
    ]);
    /// `cdnPublicKey`
    pub static CDN_PUBLIC_KEY: Layout = Layout::new("cdnPublicKey", 0xc982_eaba, &[
        Field::always("dc_id", Shape::Int),
        Field::always("public_key", Shape::Text),
    ]);
    /// `config`
    pub static CONFIG: Layout = Layout::new("config", 0xcc1a_241e, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "default_p2p_contacts", Shape::True),
        Field::when(0, 4, "preload_featured_stickers", Shape::True),
        Field::when(0, 6, "revoke_pm_inbox", Shape::True),
        Field::when(0, 8, "blocked_mode", Shape::True),
        Field::when(0, 14, "force_try_ipv6", Shape::True),
        Field::always("date", Shape::Int),
        Field::always("expires", Shape::Int),
        Field::always("test_mode", Shape::Bool),
        Field::always("this_dc", Shape::Int),
        Field::always("dc_options", Shape::Vector(&Shape::Boxed(&layouts::DC_OPTION))),
        Field::always("dc_txt_domain_name", Shape::Text),
        Field::always("chat_size_max", Shape::Int),
        Field::always("megagroup_size_max", Shape::Int),
        Field::always("forwarded_count_max", Shape::Int),
        Field::always("online_update_period_ms", Shape::Int),
        Field::always("offline_blur_timeout_ms", Shape::Int),
        Field::always("offline_idle_timeout_ms", Shape::Int),
        Field::always("online_cloud_timeout_ms", Shape::Int),
        Field::always("notify_cloud_delay_ms", Shape::Int),
        Field::always("notify_default_delay_ms", Shape::Int),
        Field::always("push_chat_period_ms", Shape::Int),
        Field::always("push_chat_limit", Shape::Int),
        Field::always("edit_time_limit", Shape::Int),
        Field::always("revoke_time_limit", Shape::Int),
        Field::always("revoke_pm_time_limit", Shape::Int),
        Field::always("rating_e_decay", Shape::Int),
        Field::always("stickers_recent_limit", Shape::Int),
        Field::always("channels_read_media_period", Shape::Int),
        Field::when(0, 0, "tmp_sessions", Shape::Int),
        Field::always("call_receive_timeout_ms", Shape::Int),
        Field::always("call_ring_timeout_ms", Shape::Int),
        Field::always("call_connect_timeout_ms", Shape::Int),
        Field::always("call_packet_timeout_ms", Shape::Int),
        Field::always("me_url_prefix", Shape::Text),
        Field::when(0, 7, "autoupdate_url_prefix", Shape::Text),
        Field::when(0, 9, "gif_search_username", Shape::Text),
        Field::when(0, 10, "venue_search_username", Shape::Text),
        Field::when(0, 11, "img_search_username", Shape::Text),
        Field::when(0, 12, "static_maps_provider", Shape::Text),
        Field::always("caption_length_max", Shape::Int),
        Field::always("message_length_max", Shape::Int),
        Field::always("webfile_dc_id", Shape::Int),
        Field::when(0, 2, "suggested_lang_code", Shape::Text),
        Field::when(0, 2, "lang_pack_version", Shape::Int),
        Field::when(0, 2, "base_lang_pack_version", Shape::Int),
        Field::when(0, 15, "reactions_default", Shape::Sum(&layouts::SUM_REACTION)),
        Field::when(0, 16, "autologin_token", Shape::Text),
    ]);
    /// `inputAppEvent`
    pub static INPUT_APP_EVENT: Layout = Layout::new("inputAppEvent", 0x1d1b_1245, &[
        Field::always("time", Shape::Double),
        Field::always("type", Shape::Text),
        Field::always("peer", Shape::Long),
        Field::always("data", Shape::Sum(&layouts::SUM_JSONVALUE)),
    ]);
    /// `nearestDc`
    pub static NEAREST_DC: Layout = Layout::new("nearestDc", 0x8e1a_1775, &[
        Field::always("country", Shape::Text),
        Field::always("this_dc", Shape::Int),
        Field::always("nearest_dc", Shape::Int),
    ]);
    /// `pendingSuggestion`
    pub static PENDING_SUGGESTION: Layout = Layout::new("pendingSuggestion", 0xe7e8_2e12, &[
        Field::always("suggestion", Shape::Text),
        Field::always("title", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::always("description", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::always("url", Shape::Text),
    ]);
    /// `premiumSubscriptionOption`
    pub static PREMIUM_SUBSCRIPTION_OPTION: Layout = Layout::new("premiumSubscriptionOption", 0x5f2d_1df2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "current", Shape::True),
        Field::when(0, 2, "can_purchase_upgrade", Shape::True),
        Field::when(0, 3, "transaction", Shape::Text),
        Field::always("months", Shape::Int),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::always("bot_url", Shape::Text),
        Field::when(0, 0, "store_product", Shape::Text),
    ]);
    /// `recentMeUrlChat`
    pub static RECENT_ME_URL_CHAT: Layout = Layout::new("recentMeUrlChat", 0xb2da_71d2, &[
        Field::always("url", Shape::Text),
        Field::always("chat_id", Shape::Long),
    ]);
    /// `recentMeUrlChatInvite`
    pub static RECENT_ME_URL_CHAT_INVITE: Layout = Layout::new("recentMeUrlChatInvite", 0xeb49_081d, &[
        Field::always("url", Shape::Text),
        Field::always("chat_invite", Shape::Sum(&layouts::SUM_CHAT_INVITE)),
    ]);
    /// `recentMeUrlStickerSet`
    pub static RECENT_ME_URL_STICKER_SET: Layout = Layout::new("recentMeUrlStickerSet", 0xbc0a_57dc, &[
        Field::always("url", Shape::Text),
        Field::always("set", Shape::Sum(&layouts::SUM_STICKER_SET_COVERED)),
    ]);
    /// `recentMeUrlUnknown`
    pub static RECENT_ME_URL_UNKNOWN: Layout = Layout::new("recentMeUrlUnknown", 0x46e1_d13d, &[
        Field::always("url", Shape::Text),
    ]);
    /// `recentMeUrlUser`
    pub static RECENT_ME_URL_USER: Layout = Layout::new("recentMeUrlUser", 0xb92c_09e2, &[
        Field::always("url", Shape::Text),
        Field::always("user_id", Shape::Long),
    ]);
    /// The constructors of `RecentMeUrl`, by number.
    pub static SUM_RECENT_ME_URL: Sum = Sum::new("RecentMeUrl", &[
        (0x46e1_d13d, &layouts::RECENT_ME_URL_UNKNOWN),
        (0xb2da_71d2, &layouts::RECENT_ME_URL_CHAT),
        (0xb92c_09e2, &layouts::RECENT_ME_URL_USER),
        (0xbc0a_57dc, &layouts::RECENT_ME_URL_STICKER_SET),
        (0xeb49_081d, &layouts::RECENT_ME_URL_CHAT_INVITE),
    ]);
    /// `timezone`
    pub static TIMEZONE: Layout = Layout::new("timezone", 0xff92_89f5, &[
        Field::always("id", Shape::Text),
        Field::always("name", Shape::Text),
        Field::always("utc_offset", Shape::Int),
    ]);
    /// `help.appConfig`
    pub static HELP_APP_CONFIG: Layout = Layout::new("help.appConfig", 0xdd18_782e, &[
        Field::always("hash", Shape::Int),
        Field::always("config", Shape::Sum(&layouts::SUM_JSONVALUE)),
    ]);
    /// `help.appConfigNotModified`
    pub static HELP_APP_CONFIG_NOT_MODIFIED: Layout = Layout::new("help.appConfigNotModified", 0x7cde_641d, &[]);
    /// The constructors of `help.AppConfig`, by number.
    pub static SUM_HELP_APP_CONFIG: Sum = Sum::new("help.AppConfig", &[
        (0x7cde_641d, &layouts::HELP_APP_CONFIG_NOT_MODIFIED),
        (0xdd18_782e, &layouts::HELP_APP_CONFIG),
    ]);
    /// `help.appUpdate`
    pub static HELP_APP_UPDATE: Layout = Layout::new("help.appUpdate", 0xccbb_ce30, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "can_not_skip", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("version", Shape::Text),
        Field::always("text", Shape::Text),
        Field::always("entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 1, "document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 2, "url", Shape::Text),
        Field::when(0, 3, "sticker", Shape::Sum(&layouts::SUM_DOCUMENT)),
    ]);
    /// `help.noAppUpdate`
    pub static HELP_NO_APP_UPDATE: Layout = Layout::new("help.noAppUpdate", 0xc45a_6536, &[]);
    /// The constructors of `help.AppUpdate`, by number.
    pub static SUM_HELP_APP_UPDATE: Sum = Sum::new("help.AppUpdate", &[
        (0xc45a_6536, &layouts::HELP_NO_APP_UPDATE),
        (0xccbb_ce30, &layouts::HELP_APP_UPDATE),
    ]);
    /// `help.countriesList`
    pub static HELP_COUNTRIES_LIST: Layout = Layout::new("help.countriesList", 0x87d0_759e, &[
        Field::always("countries", Shape::Vector(&Shape::Boxed(&layouts::HELP_COUNTRY))),
        Field::always("hash", Shape::Int),
    ]);
    /// `help.countriesListNotModified`
    pub static HELP_COUNTRIES_LIST_NOT_MODIFIED: Layout = Layout::new("help.countriesListNotModified", 0x93cc_1f32, &[]);
    /// The constructors of `help.CountriesList`, by number.
    pub static SUM_HELP_COUNTRIES_LIST: Sum = Sum::new("help.CountriesList", &[
        (0x87d0_759e, &layouts::HELP_COUNTRIES_LIST),
        (0x93cc_1f32, &layouts::HELP_COUNTRIES_LIST_NOT_MODIFIED),
    ]);
    /// `help.country`
    pub static HELP_COUNTRY: Layout = Layout::new("help.country", 0xc387_8e23, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "hidden", Shape::True),
        Field::always("iso2", Shape::Text),
        Field::always("default_name", Shape::Text),
        Field::when(0, 1, "name", Shape::Text),
        Field::always("country_codes", Shape::Vector(&Shape::Boxed(&layouts::HELP_COUNTRY_CODE))),
    ]);
    /// `help.countryCode`
    pub static HELP_COUNTRY_CODE: Layout = Layout::new("help.countryCode", 0x4203_c5ef, &[
        Field::always("flags", Shape::Flags),
        Field::always("country_code", Shape::Text),
        Field::when(0, 0, "prefixes", Shape::Vector(&Shape::Text)),
        Field::when(0, 1, "patterns", Shape::Vector(&Shape::Text)),
    ]);
    /// `help.deepLinkInfo`
    pub static HELP_DEEP_LINK_INFO: Layout = Layout::new("help.deepLinkInfo", 0x6a4e_e832, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "update_app", Shape::True),
        Field::always("message", Shape::Text),
        Field::when(0, 1, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
    ]);
    /// `help.deepLinkInfoEmpty`
    pub static HELP_DEEP_LINK_INFO_EMPTY: Layout = Layout::new("help.deepLinkInfoEmpty", 0x66af_a166, &[]);
    /// The constructors of `help.DeepLinkInfo`, by number.
    pub static SUM_HELP_DEEP_LINK_INFO: Sum = Sum::new("help.DeepLinkInfo", &[
        (0x66af_a166, &layouts::HELP_DEEP_LINK_INFO_EMPTY),
        (0x6a4e_e832, &layouts::HELP_DEEP_LINK_INFO),
    ]);
    /// `help.inviteText`
    pub static HELP_INVITE_TEXT: Layout = Layout::new("help.inviteText", 0x18cb_9f78, &[
        Field::always("message", Shape::Text),
    ]);
    /// `help.passportConfig`
    pub static HELP_PASSPORT_CONFIG: Layout = Layout::new("help.passportConfig", 0xa098_d6af, &[
        Field::always("hash", Shape::Int),
        Field::always("countries_langs", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `help.passportConfigNotModified`
    pub static HELP_PASSPORT_CONFIG_NOT_MODIFIED: Layout = Layout::new("help.passportConfigNotModified", 0xbfb9_f457, &[]);
    /// The constructors of `help.PassportConfig`, by number.
    pub static SUM_HELP_PASSPORT_CONFIG: Sum = Sum::new("help.PassportConfig", &[
        (0xa098_d6af, &layouts::HELP_PASSPORT_CONFIG),
        (0xbfb9_f457, &layouts::HELP_PASSPORT_CONFIG_NOT_MODIFIED),
    ]);
    /// `help.peerColorOption`
    pub static HELP_PEER_COLOR_OPTION: Layout = Layout::new("help.peerColorOption", 0xadec_6ebe, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "hidden", Shape::True),
        Field::always("color_id", Shape::Int),
        Field::when(0, 1, "colors", Shape::Sum(&layouts::SUM_HELP_PEER_COLOR_SET)),
        Field::when(0, 2, "dark_colors", Shape::Sum(&layouts::SUM_HELP_PEER_COLOR_SET)),
        Field::when(0, 3, "channel_min_level", Shape::Int),
        Field::when(0, 4, "group_min_level", Shape::Int),
    ]);
    /// `help.peerColorProfileSet`
    pub static HELP_PEER_COLOR_PROFILE_SET: Layout = Layout::new("help.peerColorProfileSet", 0x767d_61eb, &[
        Field::always("palette_colors", Shape::Vector(&Shape::Int)),
        Field::always("bg_colors", Shape::Vector(&Shape::Int)),
        Field::always("story_colors", Shape::Vector(&Shape::Int)),
    ]);
    /// `help.peerColorSet`
    pub static HELP_PEER_COLOR_SET: Layout = Layout::new("help.peerColorSet", 0x2621_9a58, &[
        Field::always("colors", Shape::Vector(&Shape::Int)),
    ]);
    /// The constructors of `help.PeerColorSet`, by number.
    pub static SUM_HELP_PEER_COLOR_SET: Sum = Sum::new("help.PeerColorSet", &[
        (0x2621_9a58, &layouts::HELP_PEER_COLOR_SET),
        (0x767d_61eb, &layouts::HELP_PEER_COLOR_PROFILE_SET),
    ]);
    /// `help.peerColors`
    pub static HELP_PEER_COLORS: Layout = Layout::new("help.peerColors", 0x00f8_ed08, &[
        Field::always("hash", Shape::Int),
        Field::always("colors", Shape::Vector(&Shape::Boxed(&layouts::HELP_PEER_COLOR_OPTION))),
    ]);
    /// `help.peerColorsNotModified`
    pub static HELP_PEER_COLORS_NOT_MODIFIED: Layout = Layout::new("help.peerColorsNotModified", 0x2ba1_f5ce, &[]);
    /// The constructors of `help.PeerColors`, by number.
    pub static SUM_HELP_PEER_COLORS: Sum = Sum::new("help.PeerColors", &[
        (0x00f8_ed08, &layouts::HELP_PEER_COLORS),
        (0x2ba1_f5ce, &layouts::HELP_PEER_COLORS_NOT_MODIFIED),
    ]);
    /// `help.premiumPromo`
    pub static HELP_PREMIUM_PROMO: Layout = Layout::new("help.premiumPromo", 0x5334_759c, &[
        Field::always("status_text", Shape::Text),
        Field::always("status_entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::always("video_sections", Shape::Vector(&Shape::Text)),
        Field::always("videos", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
        Field::always("period_options", Shape::Vector(&Shape::Boxed(&layouts::PREMIUM_SUBSCRIPTION_OPTION))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `help.promoData`
    pub static HELP_PROMO_DATA: Layout = Layout::new("help.promoData", 0x08a4_d87a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "proxy", Shape::True),
        Field::always("expires", Shape::Int),
        Field::when(0, 3, "peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 1, "psa_type", Shape::Text),
        Field::when(0, 2, "psa_message", Shape::Text),
        Field::always("pending_suggestions", Shape::Vector(&Shape::Text)),
        Field::always("dismissed_suggestions", Shape::Vector(&Shape::Text)),
        Field::when(0, 4, "custom_pending_suggestion", Shape::Boxed(&layouts::PENDING_SUGGESTION)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `help.promoDataEmpty`
    pub static HELP_PROMO_DATA_EMPTY: Layout = Layout::new("help.promoDataEmpty", 0x98f6_ac75, &[
        Field::always("expires", Shape::Int),
    ]);
    /// The constructors of `help.PromoData`, by number.
    pub static SUM_HELP_PROMO_DATA: Sum = Sum::new("help.PromoData", &[
        (0x08a4_d87a, &layouts::HELP_PROMO_DATA),
        (0x98f6_ac75, &layouts::HELP_PROMO_DATA_EMPTY),
    ]);
    /// `help.recentMeUrls`
    pub static HELP_RECENT_ME_URLS: Layout = Layout::new("help.recentMeUrls", 0x0e03_10d7, &[
        Field::always("urls", Shape::Vector(&Shape::Sum(&layouts::SUM_RECENT_ME_URL))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `help.support`
    pub static HELP_SUPPORT: Layout = Layout::new("help.support", 0x17c6_b5f6, &[
        Field::always("phone_number", Shape::Text),
        Field::always("user", Shape::Sum(&layouts::SUM_USER)),
    ]);
    /// `help.supportName`
    pub static HELP_SUPPORT_NAME: Layout = Layout::new("help.supportName", 0x8c05_f1c9, &[
        Field::always("name", Shape::Text),
    ]);
    /// `help.termsOfServiceUpdate`
    pub static HELP_TERMS_OF_SERVICE_UPDATE: Layout = Layout::new("help.termsOfServiceUpdate", 0x28ec_f961, &[
        Field::always("expires", Shape::Int),
        Field::always("terms_of_service", Shape::Boxed(&layouts::HELP_TERMS_OF_SERVICE)),
    ]);
    /// `help.termsOfServiceUpdateEmpty`
    pub static HELP_TERMS_OF_SERVICE_UPDATE_EMPTY: Layout = Layout::new("help.termsOfServiceUpdateEmpty", 0xe330_9f7f, &[
        Field::always("expires", Shape::Int),
    ]);
    /// The constructors of `help.TermsOfServiceUpdate`, by number.
    pub static SUM_HELP_TERMS_OF_SERVICE_UPDATE: Sum = Sum::new("help.TermsOfServiceUpdate", &[
        (0x28ec_f961, &layouts::HELP_TERMS_OF_SERVICE_UPDATE),
        (0xe330_9f7f, &layouts::HELP_TERMS_OF_SERVICE_UPDATE_EMPTY),
    ]);
    /// `help.timezonesList`
    pub static HELP_TIMEZONES_LIST: Layout = Layout::new("help.timezonesList", 0x7b74_ed71, &[
        Field::always("timezones", Shape::Vector(&Shape::Boxed(&layouts::TIMEZONE))),
        Field::always("hash", Shape::Int),
    ]);
    /// `help.timezonesListNotModified`
    pub static HELP_TIMEZONES_LIST_NOT_MODIFIED: Layout = Layout::new("help.timezonesListNotModified", 0x9707_08cc, &[]);
    /// The constructors of `help.TimezonesList`, by number.
    pub static SUM_HELP_TIMEZONES_LIST: Sum = Sum::new("help.TimezonesList", &[
        (0x7b74_ed71, &layouts::HELP_TIMEZONES_LIST),
        (0x9707_08cc, &layouts::HELP_TIMEZONES_LIST_NOT_MODIFIED),
    ]);
    /// `help.userInfo`
    pub static HELP_USER_INFO: Layout = Layout::new("help.userInfo", 0x01eb_3758, &[
        Field::always("message", Shape::Text),
        Field::always("entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::always("author", Shape::Text),
        Field::always("date", Shape::Int),
    ]);
    /// `help.userInfoEmpty`
    pub static HELP_USER_INFO_EMPTY: Layout = Layout::new("help.userInfoEmpty", 0xf3ae_2eed, &[]);
    /// The constructors of `help.UserInfo`, by number.
    pub static SUM_HELP_USER_INFO: Sum = Sum::new("help.UserInfo", &[
        (0x01eb_3758, &layouts::HELP_USER_INFO),
        (0xf3ae_2eed, &layouts::HELP_USER_INFO_EMPTY),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `cdnConfig#5725e40a public_keys:Vector<CdnPublicKey> = CdnConfig`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CdnConfig {
        /// `public_keys:Vector<CdnPublicKey>`
        pub public_keys: Vec<types::CdnPublicKey>,
    }

    impl Fields for CdnConfig {
        const LAYOUT: &'static Layout = &layouts::CDN_CONFIG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { public_keys: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.public_keys.put(writer);
        }
    }

    impl<'a> View<'a, CdnConfig> {
        /// `public_keys:Vector<CdnPublicKey>`
        #[inline] pub fn public_keys(self) -> Vector<'a, View<'a, types::CdnPublicKey>> { at(self, 0) }
    }

    boxed!(CdnConfig);

    /// `cdnPublicKey#c982eaba dc_id:int public_key:string = CdnPublicKey`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CdnPublicKey {
        /// `dc_id:int`
        pub dc_id: i32,
        /// `public_key:string`
        pub public_key: String,
    }

    impl Fields for CdnPublicKey {
        const LAYOUT: &'static Layout = &layouts::CDN_PUBLIC_KEY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dc_id: input.take()?, public_key: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dc_id.put(writer);
            self.public_key.put(writer);
        }
    }

    impl<'a> View<'a, CdnPublicKey> {
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 0) }
        /// `public_key:string`
        #[inline] pub fn public_key(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(CdnPublicKey);

    /// `config#cc1a241e flags:# default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true force_try_ipv6:flags.14?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int channels_read_media_period:int tmp_sessions:flags.0?int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int reactions_default:flags.15?Reaction autologin_token:flags.16?string = Config`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Config {
        /// `default_p2p_contacts:flags.3?true`
        pub default_p2p_contacts: bool,
        /// `preload_featured_stickers:flags.4?true`
        pub preload_featured_stickers: bool,
        /// `revoke_pm_inbox:flags.6?true`
        pub revoke_pm_inbox: bool,
        /// `blocked_mode:flags.8?true`
        pub blocked_mode: bool,
        /// `force_try_ipv6:flags.14?true`
        pub force_try_ipv6: bool,
        /// `date:int`
        pub date: i32,
        /// `expires:int`
        pub expires: i32,
        /// `test_mode:Bool`
        pub test_mode: bool,
        /// `this_dc:int`
        pub this_dc: i32,
        /// `dc_options:Vector<DcOption>`
        pub dc_options: Vec<types::DcOption>,
        /// `dc_txt_domain_name:string`
        pub dc_txt_domain_name: String,
        /// `chat_size_max:int`
        pub chat_size_max: i32,
        /// `megagroup_size_max:int`
        pub megagroup_size_max: i32,
        /// `forwarded_count_max:int`
        pub forwarded_count_max: i32,
        /// `online_update_period_ms:int`
        pub online_update_period_ms: i32,
        /// `offline_blur_timeout_ms:int`
        pub offline_blur_timeout_ms: i32,
        /// `offline_idle_timeout_ms:int`
        pub offline_idle_timeout_ms: i32,
        /// `online_cloud_timeout_ms:int`
        pub online_cloud_timeout_ms: i32,
        /// `notify_cloud_delay_ms:int`
        pub notify_cloud_delay_ms: i32,
        /// `notify_default_delay_ms:int`
        pub notify_default_delay_ms: i32,
        /// `push_chat_period_ms:int`
        pub push_chat_period_ms: i32,
        /// `push_chat_limit:int`
        pub push_chat_limit: i32,
        /// `edit_time_limit:int`
        pub edit_time_limit: i32,
        /// `revoke_time_limit:int`
        pub revoke_time_limit: i32,
        /// `revoke_pm_time_limit:int`
        pub revoke_pm_time_limit: i32,
        /// `rating_e_decay:int`
        pub rating_e_decay: i32,
        /// `stickers_recent_limit:int`
        pub stickers_recent_limit: i32,
        /// `channels_read_media_period:int`
        pub channels_read_media_period: i32,
        /// `tmp_sessions:flags.0?int`
        pub tmp_sessions: Option<i32>,
        /// `call_receive_timeout_ms:int`
        pub call_receive_timeout_ms: i32,
        /// `call_ring_timeout_ms:int`
        pub call_ring_timeout_ms: i32,
        /// `call_connect_timeout_ms:int`
        pub call_connect_timeout_ms: i32,
        /// `call_packet_timeout_ms:int`
        pub call_packet_timeout_ms: i32,
        /// `me_url_prefix:string`
        pub me_url_prefix: String,
        /// `autoupdate_url_prefix:flags.7?string`
        pub autoupdate_url_prefix: Option<String>,
        /// `gif_search_username:flags.9?string`
        pub gif_search_username: Option<String>,
        /// `venue_search_username:flags.10?string`
        pub venue_search_username: Option<String>,
        /// `img_search_username:flags.11?string`
        pub img_search_username: Option<String>,
        /// `static_maps_provider:flags.12?string`
        pub static_maps_provider: Option<String>,
        /// `caption_length_max:int`
        pub caption_length_max: i32,
        /// `message_length_max:int`
        pub message_length_max: i32,
        /// `webfile_dc_id:int`
        pub webfile_dc_id: i32,
        /// `suggested_lang_code:flags.2?string`
        pub suggested_lang_code: Option<String>,
        /// `lang_pack_version:flags.2?int`
        pub lang_pack_version: Option<i32>,
        /// `base_lang_pack_version:flags.2?int`
        pub base_lang_pack_version: Option<i32>,
        /// `reactions_default:flags.15?Reaction`
        pub reactions_default: Option<enums::Reaction>,
        /// `autologin_token:flags.16?string`
        pub autologin_token: Option<String>,
    }

    impl Config {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(date: i32, expires: i32, test_mode: bool, this_dc: i32, dc_options: Vec<types::DcOption>, dc_txt_domain_name: String, chat_size_max: i32, megagroup_size_max: i32, forwarded_count_max: i32, online_update_period_ms: i32, offline_blur_timeout_ms: i32, offline_idle_timeout_ms: i32, online_cloud_timeout_ms: i32, notify_cloud_delay_ms: i32, notify_default_delay_ms: i32, push_chat_period_ms: i32, push_chat_limit: i32, edit_time_limit: i32, revoke_time_limit: i32, revoke_pm_time_limit: i32, rating_e_decay: i32, stickers_recent_limit: i32, channels_read_media_period: i32, call_receive_timeout_ms: i32, call_ring_timeout_ms: i32, call_connect_timeout_ms: i32, call_packet_timeout_ms: i32, me_url_prefix: String, caption_length_max: i32, message_length_max: i32, webfile_dc_id: i32) -> Self {
            Self { default_p2p_contacts: false, preload_featured_stickers: false, revoke_pm_inbox: false, blocked_mode: false, force_try_ipv6: false, date, expires, test_mode, this_dc, dc_options, dc_txt_domain_name, chat_size_max, megagroup_size_max, forwarded_count_max, online_update_period_ms, offline_blur_timeout_ms, offline_idle_timeout_ms, online_cloud_timeout_ms, notify_cloud_delay_ms, notify_default_delay_ms, push_chat_period_ms, push_chat_limit, edit_time_limit, revoke_time_limit, revoke_pm_time_limit, rating_e_decay, stickers_recent_limit, channels_read_media_period, tmp_sessions: None, call_receive_timeout_ms, call_ring_timeout_ms, call_connect_timeout_ms, call_packet_timeout_ms, me_url_prefix, autoupdate_url_prefix: None, gif_search_username: None, venue_search_username: None, img_search_username: None, static_maps_provider: None, caption_length_max, message_length_max, webfile_dc_id, suggested_lang_code: None, lang_pack_version: None, base_lang_pack_version: None, reactions_default: None, autologin_token: None }
        }
    }

    impl Fields for Config {
        const LAYOUT: &'static Layout = &layouts::CONFIG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { default_p2p_contacts: has(flags, 3), preload_featured_stickers: has(flags, 4), revoke_pm_inbox: has(flags, 6), blocked_mode: has(flags, 8), force_try_ipv6: has(flags, 14), date: input.take()?, expires: input.take()?, test_mode: input.take()?, this_dc: input.take()?, dc_options: input.take()?, dc_txt_domain_name: input.take()?, chat_size_max: input.take()?, megagroup_size_max: input.take()?, forwarded_count_max: input.take()?, online_update_period_ms: input.take()?, offline_blur_timeout_ms: input.take()?, offline_idle_timeout_ms: input.take()?, online_cloud_timeout_ms: input.take()?, notify_cloud_delay_ms: input.take()?, notify_default_delay_ms: input.take()?, push_chat_period_ms: input.take()?, push_chat_limit: input.take()?, edit_time_limit: input.take()?, revoke_time_limit: input.take()?, revoke_pm_time_limit: input.take()?, rating_e_decay: input.take()?, stickers_recent_limit: input.take()?, channels_read_media_period: input.take()?, tmp_sessions: input.take_if(flags, 0)?, call_receive_timeout_ms: input.take()?, call_ring_timeout_ms: input.take()?, call_connect_timeout_ms: input.take()?, call_packet_timeout_ms: input.take()?, me_url_prefix: input.take()?, autoupdate_url_prefix: input.take_if(flags, 7)?, gif_search_username: input.take_if(flags, 9)?, venue_search_username: input.take_if(flags, 10)?, img_search_username: input.take_if(flags, 11)?, static_maps_provider: input.take_if(flags, 12)?, caption_length_max: input.take()?, message_length_max: input.take()?, webfile_dc_id: input.take()?, suggested_lang_code: input.take_if(flags, 2)?, lang_pack_version: input.take_if(flags, 2)?, base_lang_pack_version: input.take_if(flags, 2)?, reactions_default: input.take_if(flags, 15)?, autologin_token: input.take_if(flags, 16)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_2 = self.suggested_lang_code.is_some() && self.lang_pack_version.is_some() && self.base_lang_pack_version.is_some();
            writer.u32(bit(self.tmp_sessions.is_some(), 0) | bit(flags_2, 2) | bit(self.default_p2p_contacts, 3) | bit(self.preload_featured_stickers, 4) | bit(self.revoke_pm_inbox, 6) | bit(self.autoupdate_url_prefix.is_some(), 7) | bit(self.blocked_mode, 8) | bit(self.gif_search_username.is_some(), 9) | bit(self.venue_search_username.is_some(), 10) | bit(self.img_search_username.is_some(), 11) | bit(self.static_maps_provider.is_some(), 12) | bit(self.force_try_ipv6, 14) | bit(self.reactions_default.is_some(), 15) | bit(self.autologin_token.is_some(), 16));
            self.date.put(writer);
            self.expires.put(writer);
            self.test_mode.put(writer);
            self.this_dc.put(writer);
            self.dc_options.put(writer);
            self.dc_txt_domain_name.put(writer);
            self.chat_size_max.put(writer);
            self.megagroup_size_max.put(writer);
            self.forwarded_count_max.put(writer);
            self.online_update_period_ms.put(writer);
            self.offline_blur_timeout_ms.put(writer);
            self.offline_idle_timeout_ms.put(writer);
            self.online_cloud_timeout_ms.put(writer);
            self.notify_cloud_delay_ms.put(writer);
            self.notify_default_delay_ms.put(writer);
            self.push_chat_period_ms.put(writer);
            self.push_chat_limit.put(writer);
            self.edit_time_limit.put(writer);
            self.revoke_time_limit.put(writer);
            self.revoke_pm_time_limit.put(writer);
            self.rating_e_decay.put(writer);
            self.stickers_recent_limit.put(writer);
            self.channels_read_media_period.put(writer);
            self.tmp_sessions.put(writer);
            self.call_receive_timeout_ms.put(writer);
            self.call_ring_timeout_ms.put(writer);
            self.call_connect_timeout_ms.put(writer);
            self.call_packet_timeout_ms.put(writer);
            self.me_url_prefix.put(writer);
            self.autoupdate_url_prefix.put(writer);
            self.gif_search_username.put(writer);
            self.venue_search_username.put(writer);
            self.img_search_username.put(writer);
            self.static_maps_provider.put(writer);
            self.caption_length_max.put(writer);
            self.message_length_max.put(writer);
            self.webfile_dc_id.put(writer);
            put_if(flags_2, &self.suggested_lang_code, writer);
            put_if(flags_2, &self.lang_pack_version, writer);
            put_if(flags_2, &self.base_lang_pack_version, writer);
            self.reactions_default.put(writer);
            self.autologin_token.put(writer);
        }
    }

    impl<'a> View<'a, Config> {
        /// `default_p2p_contacts:flags.3?true`
        #[inline] pub fn default_p2p_contacts(self) -> bool { flag_at(self, 1) }
        /// `preload_featured_stickers:flags.4?true`
        #[inline] pub fn preload_featured_stickers(self) -> bool { flag_at(self, 2) }
        /// `revoke_pm_inbox:flags.6?true`
        #[inline] pub fn revoke_pm_inbox(self) -> bool { flag_at(self, 3) }
        /// `blocked_mode:flags.8?true`
        #[inline] pub fn blocked_mode(self) -> bool { flag_at(self, 4) }
        /// `force_try_ipv6:flags.14?true`
        #[inline] pub fn force_try_ipv6(self) -> bool { flag_at(self, 5) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 6) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 7) }
        /// `test_mode:Bool`
        #[inline] pub fn test_mode(self) -> bool { at(self, 8) }
        /// `this_dc:int`
        #[inline] pub fn this_dc(self) -> i32 { at(self, 9) }
        /// `dc_options:Vector<DcOption>`
        #[inline] pub fn dc_options(self) -> Vector<'a, View<'a, types::DcOption>> { at(self, 10) }
        /// `dc_txt_domain_name:string`
        #[inline] pub fn dc_txt_domain_name(self) -> Text<'a> { at(self, 11) }
        /// `chat_size_max:int`
        #[inline] pub fn chat_size_max(self) -> i32 { at(self, 12) }
        /// `megagroup_size_max:int`
        #[inline] pub fn megagroup_size_max(self) -> i32 { at(self, 13) }
        /// `forwarded_count_max:int`
        #[inline] pub fn forwarded_count_max(self) -> i32 { at(self, 14) }
        /// `online_update_period_ms:int`
        #[inline] pub fn online_update_period_ms(self) -> i32 { at(self, 15) }
        /// `offline_blur_timeout_ms:int`
        #[inline] pub fn offline_blur_timeout_ms(self) -> i32 { at(self, 16) }
        /// `offline_idle_timeout_ms:int`
        #[inline] pub fn offline_idle_timeout_ms(self) -> i32 { at(self, 17) }
        /// `online_cloud_timeout_ms:int`
        #[inline] pub fn online_cloud_timeout_ms(self) -> i32 { at(self, 18) }
        /// `notify_cloud_delay_ms:int`
        #[inline] pub fn notify_cloud_delay_ms(self) -> i32 { at(self, 19) }
        /// `notify_default_delay_ms:int`
        #[inline] pub fn notify_default_delay_ms(self) -> i32 { at(self, 20) }
        /// `push_chat_period_ms:int`
        #[inline] pub fn push_chat_period_ms(self) -> i32 { at(self, 21) }
        /// `push_chat_limit:int`
        #[inline] pub fn push_chat_limit(self) -> i32 { at(self, 22) }
        /// `edit_time_limit:int`
        #[inline] pub fn edit_time_limit(self) -> i32 { at(self, 23) }
        /// `revoke_time_limit:int`
        #[inline] pub fn revoke_time_limit(self) -> i32 { at(self, 24) }
        /// `revoke_pm_time_limit:int`
        #[inline] pub fn revoke_pm_time_limit(self) -> i32 { at(self, 25) }
        /// `rating_e_decay:int`
        #[inline] pub fn rating_e_decay(self) -> i32 { at(self, 26) }
        /// `stickers_recent_limit:int`
        #[inline] pub fn stickers_recent_limit(self) -> i32 { at(self, 27) }
        /// `channels_read_media_period:int`
        #[inline] pub fn channels_read_media_period(self) -> i32 { at(self, 28) }
        /// `tmp_sessions:flags.0?int`
        #[inline] pub fn tmp_sessions(self) -> Option<i32> { maybe_at(self, 29) }
        /// `call_receive_timeout_ms:int`
        #[inline] pub fn call_receive_timeout_ms(self) -> i32 { at(self, 30) }
        /// `call_ring_timeout_ms:int`
        #[inline] pub fn call_ring_timeout_ms(self) -> i32 { at(self, 31) }
        /// `call_connect_timeout_ms:int`
        #[inline] pub fn call_connect_timeout_ms(self) -> i32 { at(self, 32) }
        /// `call_packet_timeout_ms:int`
        #[inline] pub fn call_packet_timeout_ms(self) -> i32 { at(self, 33) }
        /// `me_url_prefix:string`
        #[inline] pub fn me_url_prefix(self) -> Text<'a> { at(self, 34) }
        /// `autoupdate_url_prefix:flags.7?string`
        #[inline] pub fn autoupdate_url_prefix(self) -> Option<Text<'a>> { maybe_at(self, 35) }
        /// `gif_search_username:flags.9?string`
        #[inline] pub fn gif_search_username(self) -> Option<Text<'a>> { maybe_at(self, 36) }
        /// `venue_search_username:flags.10?string`
        #[inline] pub fn venue_search_username(self) -> Option<Text<'a>> { maybe_at(self, 37) }
        /// `img_search_username:flags.11?string`
        #[inline] pub fn img_search_username(self) -> Option<Text<'a>> { maybe_at(self, 38) }
        /// `static_maps_provider:flags.12?string`
        #[inline] pub fn static_maps_provider(self) -> Option<Text<'a>> { maybe_at(self, 39) }
        /// `caption_length_max:int`
        #[inline] pub fn caption_length_max(self) -> i32 { at(self, 40) }
        /// `message_length_max:int`
        #[inline] pub fn message_length_max(self) -> i32 { at(self, 41) }
        /// `webfile_dc_id:int`
        #[inline] pub fn webfile_dc_id(self) -> i32 { at(self, 42) }
        /// `suggested_lang_code:flags.2?string`
        #[inline] pub fn suggested_lang_code(self) -> Option<Text<'a>> { maybe_at(self, 43) }
        /// `lang_pack_version:flags.2?int`
        #[inline] pub fn lang_pack_version(self) -> Option<i32> { maybe_at(self, 44) }
        /// `base_lang_pack_version:flags.2?int`
        #[inline] pub fn base_lang_pack_version(self) -> Option<i32> { maybe_at(self, 45) }
        /// `reactions_default:flags.15?Reaction`
        #[inline] pub fn reactions_default(self) -> Option<views::Reaction<'a>> { maybe_at(self, 46) }
        /// `autologin_token:flags.16?string`
        #[inline] pub fn autologin_token(self) -> Option<Text<'a>> { maybe_at(self, 47) }
    }

    boxed!(Config);

    /// `inputAppEvent#1d1b1245 time:double type:string peer:long data:JSONValue = InputAppEvent`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputAppEvent {
        /// `time:double`
        pub time: f64,
        /// `type:string`
        pub r#type: String,
        /// `peer:long`
        pub peer: i64,
        /// `data:JSONValue`
        pub data: enums::JSONValue,
    }

    impl Fields for InputAppEvent {
        const LAYOUT: &'static Layout = &layouts::INPUT_APP_EVENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { time: input.take()?, r#type: input.take()?, peer: input.take()?, data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.time.put(writer);
            self.r#type.put(writer);
            self.peer.put(writer);
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, InputAppEvent> {
        /// `time:double`
        #[inline] pub fn time(self) -> f64 { at(self, 0) }
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 1) }
        /// `peer:long`
        #[inline] pub fn peer(self) -> i64 { at(self, 2) }
        /// `data:JSONValue`
        #[inline] pub fn data(self) -> views::JSONValue<'a> { at(self, 3) }
    }

    boxed!(InputAppEvent);

    /// `nearestDc#8e1a1775 country:string this_dc:int nearest_dc:int = NearestDc`
    #[derive(Clone, Debug, PartialEq)]
    pub struct NearestDc {
        /// `country:string`
        pub country: String,
        /// `this_dc:int`
        pub this_dc: i32,
        /// `nearest_dc:int`
        pub nearest_dc: i32,
    }

    impl Fields for NearestDc {
        const LAYOUT: &'static Layout = &layouts::NEAREST_DC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { country: input.take()?, this_dc: input.take()?, nearest_dc: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.country.put(writer);
            self.this_dc.put(writer);
            self.nearest_dc.put(writer);
        }
    }

    impl<'a> View<'a, NearestDc> {
        /// `country:string`
        #[inline] pub fn country(self) -> Text<'a> { at(self, 0) }
        /// `this_dc:int`
        #[inline] pub fn this_dc(self) -> i32 { at(self, 1) }
        /// `nearest_dc:int`
        #[inline] pub fn nearest_dc(self) -> i32 { at(self, 2) }
    }

    boxed!(NearestDc);

    /// `pendingSuggestion#e7e82e12 suggestion:string title:TextWithEntities description:TextWithEntities url:string = PendingSuggestion`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PendingSuggestion {
        /// `suggestion:string`
        pub suggestion: String,
        /// `title:TextWithEntities`
        pub title: types::TextWithEntities,
        /// `description:TextWithEntities`
        pub description: types::TextWithEntities,
        /// `url:string`
        pub url: String,
    }

    impl Fields for PendingSuggestion {
        const LAYOUT: &'static Layout = &layouts::PENDING_SUGGESTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { suggestion: input.take()?, title: input.take()?, description: input.take()?, url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.suggestion.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, PendingSuggestion> {
        /// `suggestion:string`
        #[inline] pub fn suggestion(self) -> Text<'a> { at(self, 0) }
        /// `title:TextWithEntities`
        #[inline] pub fn title(self) -> View<'a, types::TextWithEntities> { at(self, 1) }
        /// `description:TextWithEntities`
        #[inline] pub fn description(self) -> View<'a, types::TextWithEntities> { at(self, 2) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 3) }
    }

    boxed!(PendingSuggestion);

    /// `premiumSubscriptionOption#5f2d1df2 flags:# current:flags.1?true can_purchase_upgrade:flags.2?true transaction:flags.3?string months:int currency:string amount:long bot_url:string store_product:flags.0?string = PremiumSubscriptionOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PremiumSubscriptionOption {
        /// `current:flags.1?true`
        pub current: bool,
        /// `can_purchase_upgrade:flags.2?true`
        pub can_purchase_upgrade: bool,
        /// `transaction:flags.3?string`
        pub transaction: Option<String>,
        /// `months:int`
        pub months: i32,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
        /// `bot_url:string`
        pub bot_url: String,
        /// `store_product:flags.0?string`
        pub store_product: Option<String>,
    }

    impl PremiumSubscriptionOption {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(months: i32, currency: String, amount: i64, bot_url: String) -> Self {
            Self { current: false, can_purchase_upgrade: false, transaction: None, months, currency, amount, bot_url, store_product: None }
        }
    }

    impl Fields for PremiumSubscriptionOption {
        const LAYOUT: &'static Layout = &layouts::PREMIUM_SUBSCRIPTION_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { current: has(flags, 1), can_purchase_upgrade: has(flags, 2), transaction: input.take_if(flags, 3)?, months: input.take()?, currency: input.take()?, amount: input.take()?, bot_url: input.take()?, store_product: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.store_product.is_some(), 0) | bit(self.current, 1) | bit(self.can_purchase_upgrade, 2) | bit(self.transaction.is_some(), 3));
            self.transaction.put(writer);
            self.months.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
            self.bot_url.put(writer);
            self.store_product.put(writer);
        }
    }

    impl<'a> View<'a, PremiumSubscriptionOption> {
        /// `current:flags.1?true`
        #[inline] pub fn current(self) -> bool { flag_at(self, 1) }
        /// `can_purchase_upgrade:flags.2?true`
        #[inline] pub fn can_purchase_upgrade(self) -> bool { flag_at(self, 2) }
        /// `transaction:flags.3?string`
        #[inline] pub fn transaction(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `months:int`
        #[inline] pub fn months(self) -> i32 { at(self, 4) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 5) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 6) }
        /// `bot_url:string`
        #[inline] pub fn bot_url(self) -> Text<'a> { at(self, 7) }
        /// `store_product:flags.0?string`
        #[inline] pub fn store_product(self) -> Option<Text<'a>> { maybe_at(self, 8) }
    }

    boxed!(PremiumSubscriptionOption);

    /// `recentMeUrlChat#b2da71d2 url:string chat_id:long = RecentMeUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecentMeUrlChat {
        /// `url:string`
        pub url: String,
        /// `chat_id:long`
        pub chat_id: i64,
    }

    impl Fields for RecentMeUrlChat {
        const LAYOUT: &'static Layout = &layouts::RECENT_ME_URL_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, chat_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.chat_id.put(writer);
        }
    }

    impl<'a> View<'a, RecentMeUrlChat> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 1) }
    }

    /// `recentMeUrlChatInvite#eb49081d url:string chat_invite:ChatInvite = RecentMeUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecentMeUrlChatInvite {
        /// `url:string`
        pub url: String,
        /// `chat_invite:ChatInvite`
        pub chat_invite: enums::ChatInvite,
    }

    impl Fields for RecentMeUrlChatInvite {
        const LAYOUT: &'static Layout = &layouts::RECENT_ME_URL_CHAT_INVITE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, chat_invite: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.chat_invite.put(writer);
        }
    }

    impl<'a> View<'a, RecentMeUrlChatInvite> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `chat_invite:ChatInvite`
        #[inline] pub fn chat_invite(self) -> views::ChatInvite<'a> { at(self, 1) }
    }

    /// `recentMeUrlStickerSet#bc0a57dc url:string set:StickerSetCovered = RecentMeUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecentMeUrlStickerSet {
        /// `url:string`
        pub url: String,
        /// `set:StickerSetCovered`
        pub set: enums::StickerSetCovered,
    }

    impl Fields for RecentMeUrlStickerSet {
        const LAYOUT: &'static Layout = &layouts::RECENT_ME_URL_STICKER_SET;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, set: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.set.put(writer);
        }
    }

    impl<'a> View<'a, RecentMeUrlStickerSet> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `set:StickerSetCovered`
        #[inline] pub fn set(self) -> views::StickerSetCovered<'a> { at(self, 1) }
    }

    /// `recentMeUrlUnknown#46e1d13d url:string = RecentMeUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecentMeUrlUnknown {
        /// `url:string`
        pub url: String,
    }

    impl Fields for RecentMeUrlUnknown {
        const LAYOUT: &'static Layout = &layouts::RECENT_ME_URL_UNKNOWN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, RecentMeUrlUnknown> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    /// `recentMeUrlUser#b92c09e2 url:string user_id:long = RecentMeUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecentMeUrlUser {
        /// `url:string`
        pub url: String,
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for RecentMeUrlUser {
        const LAYOUT: &'static Layout = &layouts::RECENT_ME_URL_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, RecentMeUrlUser> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
    }

    /// `timezone#ff9289f5 id:string name:string utc_offset:int = Timezone`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Timezone {
        /// `id:string`
        pub id: String,
        /// `name:string`
        pub name: String,
        /// `utc_offset:int`
        pub utc_offset: i32,
    }

    impl Fields for Timezone {
        const LAYOUT: &'static Layout = &layouts::TIMEZONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, name: input.take()?, utc_offset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.name.put(writer);
            self.utc_offset.put(writer);
        }
    }

    impl<'a> View<'a, Timezone> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 1) }
        /// `utc_offset:int`
        #[inline] pub fn utc_offset(self) -> i32 { at(self, 2) }
    }

    boxed!(Timezone);
}

pub(super) mod types_help {
    use crate::generated::names::*;

    /// `help.appConfig#dd18782e hash:int config:JSONValue = help.AppConfig`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AppConfig {
        /// `hash:int`
        pub hash: i32,
        /// `config:JSONValue`
        pub config: enums::JSONValue,
    }

    impl Fields for AppConfig {
        const LAYOUT: &'static Layout = &layouts::HELP_APP_CONFIG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, config: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.config.put(writer);
        }
    }

    impl<'a> View<'a, AppConfig> {
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 0) }
        /// `config:JSONValue`
        #[inline] pub fn config(self) -> views::JSONValue<'a> { at(self, 1) }
    }

    /// `help.appUpdate#ccbbce30 flags:# can_not_skip:flags.0?true id:int version:string text:string entities:Vector<MessageEntity> document:flags.1?Document url:flags.2?string sticker:flags.3?Document = help.AppUpdate`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AppUpdate {
        /// `can_not_skip:flags.0?true`
        pub can_not_skip: bool,
        /// `id:int`
        pub id: i32,
        /// `version:string`
        pub version: String,
        /// `text:string`
        pub text: String,
        /// `entities:Vector<MessageEntity>`
        pub entities: Vec<enums::MessageEntity>,
        /// `document:flags.1?Document`
        pub document: Option<enums::Document>,
        /// `url:flags.2?string`
        pub url: Option<String>,
        /// `sticker:flags.3?Document`
        pub sticker: Option<enums::Document>,
    }

    impl AppUpdate {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, version: String, text: String, entities: Vec<enums::MessageEntity>) -> Self {
            Self { can_not_skip: false, id, version, text, entities, document: None, url: None, sticker: None }
        }
    }

    impl Fields for AppUpdate {
        const LAYOUT: &'static Layout = &layouts::HELP_APP_UPDATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { can_not_skip: has(flags, 0), id: input.take()?, version: input.take()?, text: input.take()?, entities: input.take()?, document: input.take_if(flags, 1)?, url: input.take_if(flags, 2)?, sticker: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.can_not_skip, 0) | bit(self.document.is_some(), 1) | bit(self.url.is_some(), 2) | bit(self.sticker.is_some(), 3));
            self.id.put(writer);
            self.version.put(writer);
            self.text.put(writer);
            self.entities.put(writer);
            self.document.put(writer);
            self.url.put(writer);
            self.sticker.put(writer);
        }
    }

    impl<'a> View<'a, AppUpdate> {
        /// `can_not_skip:flags.0?true`
        #[inline] pub fn can_not_skip(self) -> bool { flag_at(self, 1) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 2) }
        /// `version:string`
        #[inline] pub fn version(self) -> Text<'a> { at(self, 3) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 4) }
        /// `entities:Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Vector<'a, views::MessageEntity<'a>> { at(self, 5) }
        /// `document:flags.1?Document`
        #[inline] pub fn document(self) -> Option<views::Document<'a>> { maybe_at(self, 6) }
        /// `url:flags.2?string`
        #[inline] pub fn url(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `sticker:flags.3?Document`
        #[inline] pub fn sticker(self) -> Option<views::Document<'a>> { maybe_at(self, 8) }
    }

    /// `help.countriesList#87d0759e countries:Vector<help.Country> hash:int = help.CountriesList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CountriesList {
        /// `countries:Vector<help.Country>`
        pub countries: Vec<types::help::Country>,
        /// `hash:int`
        pub hash: i32,
    }

    impl Fields for CountriesList {
        const LAYOUT: &'static Layout = &layouts::HELP_COUNTRIES_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { countries: input.take()?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.countries.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, CountriesList> {
        /// `countries:Vector<help.Country>`
        #[inline] pub fn countries(self) -> Vector<'a, View<'a, types::help::Country>> { at(self, 0) }
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 1) }
    }

    /// `help.country#c3878e23 flags:# hidden:flags.0?true iso2:string default_name:string name:flags.1?string country_codes:Vector<help.CountryCode> = help.Country`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Country {
        /// `hidden:flags.0?true`
        pub hidden: bool,
        /// `iso2:string`
        pub iso2: String,
        /// `default_name:string`
        pub default_name: String,
        /// `name:flags.1?string`
        pub name: Option<String>,
        /// `country_codes:Vector<help.CountryCode>`
        pub country_codes: Vec<types::help::CountryCode>,
    }

    impl Country {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(iso2: String, default_name: String, country_codes: Vec<types::help::CountryCode>) -> Self {
            Self { hidden: false, iso2, default_name, name: None, country_codes }
        }
    }

    impl Fields for Country {
        const LAYOUT: &'static Layout = &layouts::HELP_COUNTRY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { hidden: has(flags, 0), iso2: input.take()?, default_name: input.take()?, name: input.take_if(flags, 1)?, country_codes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.hidden, 0) | bit(self.name.is_some(), 1));
            self.iso2.put(writer);
            self.default_name.put(writer);
            self.name.put(writer);
            self.country_codes.put(writer);
        }
    }

    impl<'a> View<'a, Country> {
        /// `hidden:flags.0?true`
        #[inline] pub fn hidden(self) -> bool { flag_at(self, 1) }
        /// `iso2:string`
        #[inline] pub fn iso2(self) -> Text<'a> { at(self, 2) }
        /// `default_name:string`
        #[inline] pub fn default_name(self) -> Text<'a> { at(self, 3) }
        /// `name:flags.1?string`
        #[inline] pub fn name(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `country_codes:Vector<help.CountryCode>`
        #[inline] pub fn country_codes(self) -> Vector<'a, View<'a, types::help::CountryCode>> { at(self, 5) }
    }

    boxed!(Country);

    /// `help.countryCode#4203c5ef flags:# country_code:string prefixes:flags.0?Vector<string> patterns:flags.1?Vector<string> = help.CountryCode`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CountryCode {
        /// `country_code:string`
        pub country_code: String,
        /// `prefixes:flags.0?Vector<string>`
        pub prefixes: Option<Vec<String>>,
        /// `patterns:flags.1?Vector<string>`
        pub patterns: Option<Vec<String>>,
    }

    impl CountryCode {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(country_code: String) -> Self {
            Self { country_code, prefixes: None, patterns: None }
        }
    }

    impl Fields for CountryCode {
        const LAYOUT: &'static Layout = &layouts::HELP_COUNTRY_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { country_code: input.take()?, prefixes: input.take_if(flags, 0)?, patterns: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.prefixes.is_some(), 0) | bit(self.patterns.is_some(), 1));
            self.country_code.put(writer);
            self.prefixes.put(writer);
            self.patterns.put(writer);
        }
    }

    impl<'a> View<'a, CountryCode> {
        /// `country_code:string`
        #[inline] pub fn country_code(self) -> Text<'a> { at(self, 1) }
        /// `prefixes:flags.0?Vector<string>`
        #[inline] pub fn prefixes(self) -> Option<Vector<'a, Text<'a>>> { maybe_at(self, 2) }
        /// `patterns:flags.1?Vector<string>`
        #[inline] pub fn patterns(self) -> Option<Vector<'a, Text<'a>>> { maybe_at(self, 3) }
    }

    boxed!(CountryCode);

    /// `help.deepLinkInfo#6a4ee832 flags:# update_app:flags.0?true message:string entities:flags.1?Vector<MessageEntity> = help.DeepLinkInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeepLinkInfo {
        /// `update_app:flags.0?true`
        pub update_app: bool,
        /// `message:string`
        pub message: String,
        /// `entities:flags.1?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
    }

    impl DeepLinkInfo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: String) -> Self {
            Self { update_app: false, message, entities: None }
        }
    }

    impl Fields for DeepLinkInfo {
        const LAYOUT: &'static Layout = &layouts::HELP_DEEP_LINK_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { update_app: has(flags, 0), message: input.take()?, entities: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.update_app, 0) | bit(self.entities.is_some(), 1));
            self.message.put(writer);
            self.entities.put(writer);
        }
    }

    impl<'a> View<'a, DeepLinkInfo> {
        /// `update_app:flags.0?true`
        #[inline] pub fn update_app(self) -> bool { flag_at(self, 1) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 2) }
        /// `entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 3) }
    }

    /// `help.inviteText#18cb9f78 message:string = help.InviteText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InviteText {
        /// `message:string`
        pub message: String,
    }

    impl Fields for InviteText {
        const LAYOUT: &'static Layout = &layouts::HELP_INVITE_TEXT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, InviteText> {
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(InviteText);

    /// `help.passportConfig#a098d6af hash:int countries_langs:DataJSON = help.PassportConfig`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PassportConfig {
        /// `hash:int`
        pub hash: i32,
        /// `countries_langs:DataJSON`
        pub countries_langs: types::DataJSON,
    }

    impl Fields for PassportConfig {
        const LAYOUT: &'static Layout = &layouts::HELP_PASSPORT_CONFIG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, countries_langs: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.countries_langs.put(writer);
        }
    }

    impl<'a> View<'a, PassportConfig> {
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 0) }
        /// `countries_langs:DataJSON`
        #[inline] pub fn countries_langs(self) -> View<'a, types::DataJSON> { at(self, 1) }
    }

    /// `help.peerColorOption#adec6ebe flags:# hidden:flags.0?true color_id:int colors:flags.1?help.PeerColorSet dark_colors:flags.2?help.PeerColorSet channel_min_level:flags.3?int group_min_level:flags.4?int = help.PeerColorOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerColorOption {
        /// `hidden:flags.0?true`
        pub hidden: bool,
        /// `color_id:int`
        pub color_id: i32,
        /// `colors:flags.1?help.PeerColorSet`
        pub colors: Option<enums::help::PeerColorSet>,
        /// `dark_colors:flags.2?help.PeerColorSet`
        pub dark_colors: Option<enums::help::PeerColorSet>,
        /// `channel_min_level:flags.3?int`
        pub channel_min_level: Option<i32>,
        /// `group_min_level:flags.4?int`
        pub group_min_level: Option<i32>,
    }

    impl PeerColorOption {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(color_id: i32) -> Self {
            Self { hidden: false, color_id, colors: None, dark_colors: None, channel_min_level: None, group_min_level: None }
        }
    }

    impl Fields for PeerColorOption {
        const LAYOUT: &'static Layout = &layouts::HELP_PEER_COLOR_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { hidden: has(flags, 0), color_id: input.take()?, colors: input.take_if(flags, 1)?, dark_colors: input.take_if(flags, 2)?, channel_min_level: input.take_if(flags, 3)?, group_min_level: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.hidden, 0) | bit(self.colors.is_some(), 1) | bit(self.dark_colors.is_some(), 2) | bit(self.channel_min_level.is_some(), 3) | bit(self.group_min_level.is_some(), 4));
            self.color_id.put(writer);
            self.colors.put(writer);
            self.dark_colors.put(writer);
            self.channel_min_level.put(writer);
            self.group_min_level.put(writer);
        }
    }

    impl<'a> View<'a, PeerColorOption> {
        /// `hidden:flags.0?true`
        #[inline] pub fn hidden(self) -> bool { flag_at(self, 1) }
        /// `color_id:int`
        #[inline] pub fn color_id(self) -> i32 { at(self, 2) }
        /// `colors:flags.1?help.PeerColorSet`
        #[inline] pub fn colors(self) -> Option<views::help::PeerColorSet<'a>> { maybe_at(self, 3) }
        /// `dark_colors:flags.2?help.PeerColorSet`
        #[inline] pub fn dark_colors(self) -> Option<views::help::PeerColorSet<'a>> { maybe_at(self, 4) }
        /// `channel_min_level:flags.3?int`
        #[inline] pub fn channel_min_level(self) -> Option<i32> { maybe_at(self, 5) }
        /// `group_min_level:flags.4?int`
        #[inline] pub fn group_min_level(self) -> Option<i32> { maybe_at(self, 6) }
    }

    boxed!(PeerColorOption);

    /// `help.peerColorProfileSet#767d61eb palette_colors:Vector<int> bg_colors:Vector<int> story_colors:Vector<int> = help.PeerColorSet`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerColorProfileSet {
        /// `palette_colors:Vector<int>`
        pub palette_colors: Vec<i32>,
        /// `bg_colors:Vector<int>`
        pub bg_colors: Vec<i32>,
        /// `story_colors:Vector<int>`
        pub story_colors: Vec<i32>,
    }

    impl Fields for PeerColorProfileSet {
        const LAYOUT: &'static Layout = &layouts::HELP_PEER_COLOR_PROFILE_SET;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { palette_colors: input.take()?, bg_colors: input.take()?, story_colors: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.palette_colors.put(writer);
            self.bg_colors.put(writer);
            self.story_colors.put(writer);
        }
    }

    impl<'a> View<'a, PeerColorProfileSet> {
        /// `palette_colors:Vector<int>`
        #[inline] pub fn palette_colors(self) -> Vector<'a, i32> { at(self, 0) }
        /// `bg_colors:Vector<int>`
        #[inline] pub fn bg_colors(self) -> Vector<'a, i32> { at(self, 1) }
        /// `story_colors:Vector<int>`
        #[inline] pub fn story_colors(self) -> Vector<'a, i32> { at(self, 2) }
    }

    /// `help.peerColorSet#26219a58 colors:Vector<int> = help.PeerColorSet`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerColorSet {
        /// `colors:Vector<int>`
        pub colors: Vec<i32>,
    }

    impl Fields for PeerColorSet {
        const LAYOUT: &'static Layout = &layouts::HELP_PEER_COLOR_SET;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { colors: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.colors.put(writer);
        }
    }

    impl<'a> View<'a, PeerColorSet> {
        /// `colors:Vector<int>`
        #[inline] pub fn colors(self) -> Vector<'a, i32> { at(self, 0) }
    }

    /// `help.peerColors#f8ed08 hash:int colors:Vector<help.PeerColorOption> = help.PeerColors`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerColors {
        /// `hash:int`
        pub hash: i32,
        /// `colors:Vector<help.PeerColorOption>`
        pub colors: Vec<types::help::PeerColorOption>,
    }

    impl Fields for PeerColors {
        const LAYOUT: &'static Layout = &layouts::HELP_PEER_COLORS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, colors: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.colors.put(writer);
        }
    }

    impl<'a> View<'a, PeerColors> {
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 0) }
        /// `colors:Vector<help.PeerColorOption>`
        #[inline] pub fn colors(self) -> Vector<'a, View<'a, types::help::PeerColorOption>> { at(self, 1) }
    }

    /// `help.premiumPromo#5334759c status_text:string status_entities:Vector<MessageEntity> video_sections:Vector<string> videos:Vector<Document> period_options:Vector<PremiumSubscriptionOption> users:Vector<User> = help.PremiumPromo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PremiumPromo {
        /// `status_text:string`
        pub status_text: String,
        /// `status_entities:Vector<MessageEntity>`
        pub status_entities: Vec<enums::MessageEntity>,
        /// `video_sections:Vector<string>`
        pub video_sections: Vec<String>,
        /// `videos:Vector<Document>`
        pub videos: Vec<enums::Document>,
        /// `period_options:Vector<PremiumSubscriptionOption>`
        pub period_options: Vec<types::PremiumSubscriptionOption>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for PremiumPromo {
        const LAYOUT: &'static Layout = &layouts::HELP_PREMIUM_PROMO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { status_text: input.take()?, status_entities: input.take()?, video_sections: input.take()?, videos: input.take()?, period_options: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.status_text.put(writer);
            self.status_entities.put(writer);
            self.video_sections.put(writer);
            self.videos.put(writer);
            self.period_options.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PremiumPromo> {
        /// `status_text:string`
        #[inline] pub fn status_text(self) -> Text<'a> { at(self, 0) }
        /// `status_entities:Vector<MessageEntity>`
        #[inline] pub fn status_entities(self) -> Vector<'a, views::MessageEntity<'a>> { at(self, 1) }
        /// `video_sections:Vector<string>`
        #[inline] pub fn video_sections(self) -> Vector<'a, Text<'a>> { at(self, 2) }
        /// `videos:Vector<Document>`
        #[inline] pub fn videos(self) -> Vector<'a, views::Document<'a>> { at(self, 3) }
        /// `period_options:Vector<PremiumSubscriptionOption>`
        #[inline] pub fn period_options(self) -> Vector<'a, View<'a, types::PremiumSubscriptionOption>> { at(self, 4) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 5) }
    }

    boxed!(PremiumPromo);

    /// `help.promoData#8a4d87a flags:# proxy:flags.0?true expires:int peer:flags.3?Peer psa_type:flags.1?string psa_message:flags.2?string pending_suggestions:Vector<string> dismissed_suggestions:Vector<string> custom_pending_suggestion:flags.4?PendingSuggestion chats:Vector<Chat> users:Vector<User> = help.PromoData`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PromoData {
        /// `proxy:flags.0?true`
        pub proxy: bool,
        /// `expires:int`
        pub expires: i32,
        /// `peer:flags.3?Peer`
        pub peer: Option<enums::Peer>,
        /// `psa_type:flags.1?string`
        pub psa_type: Option<String>,
        /// `psa_message:flags.2?string`
        pub psa_message: Option<String>,
        /// `pending_suggestions:Vector<string>`
        pub pending_suggestions: Vec<String>,
        /// `dismissed_suggestions:Vector<string>`
        pub dismissed_suggestions: Vec<String>,
        /// `custom_pending_suggestion:flags.4?PendingSuggestion`
        pub custom_pending_suggestion: Option<Box<types::PendingSuggestion>>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl PromoData {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(expires: i32, pending_suggestions: Vec<String>, dismissed_suggestions: Vec<String>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { proxy: false, expires, peer: None, psa_type: None, psa_message: None, pending_suggestions, dismissed_suggestions, custom_pending_suggestion: None, chats, users }
        }
    }

    impl Fields for PromoData {
        const LAYOUT: &'static Layout = &layouts::HELP_PROMO_DATA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { proxy: has(flags, 0), expires: input.take()?, peer: input.take_if(flags, 3)?, psa_type: input.take_if(flags, 1)?, psa_message: input.take_if(flags, 2)?, pending_suggestions: input.take()?, dismissed_suggestions: input.take()?, custom_pending_suggestion: input.take_if(flags, 4)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.proxy, 0) | bit(self.psa_type.is_some(), 1) | bit(self.psa_message.is_some(), 2) | bit(self.peer.is_some(), 3) | bit(self.custom_pending_suggestion.is_some(), 4));
            self.expires.put(writer);
            self.peer.put(writer);
            self.psa_type.put(writer);
            self.psa_message.put(writer);
            self.pending_suggestions.put(writer);
            self.dismissed_suggestions.put(writer);
            self.custom_pending_suggestion.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PromoData> {
        /// `proxy:flags.0?true`
        #[inline] pub fn proxy(self) -> bool { flag_at(self, 1) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 2) }
        /// `peer:flags.3?Peer`
        #[inline] pub fn peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 3) }
        /// `psa_type:flags.1?string`
        #[inline] pub fn psa_type(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `psa_message:flags.2?string`
        #[inline] pub fn psa_message(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `pending_suggestions:Vector<string>`
        #[inline] pub fn pending_suggestions(self) -> Vector<'a, Text<'a>> { at(self, 6) }
        /// `dismissed_suggestions:Vector<string>`
        #[inline] pub fn dismissed_suggestions(self) -> Vector<'a, Text<'a>> { at(self, 7) }
        /// `custom_pending_suggestion:flags.4?PendingSuggestion`
        #[inline] pub fn custom_pending_suggestion(self) -> Option<View<'a, types::PendingSuggestion>> { maybe_at(self, 8) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 9) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 10) }
    }

    /// `help.promoDataEmpty#98f6ac75 expires:int = help.PromoData`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PromoDataEmpty {
        /// `expires:int`
        pub expires: i32,
    }

    impl Fields for PromoDataEmpty {
        const LAYOUT: &'static Layout = &layouts::HELP_PROMO_DATA_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { expires: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.expires.put(writer);
        }
    }

    impl<'a> View<'a, PromoDataEmpty> {
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 0) }
    }

    /// `help.recentMeUrls#e0310d7 urls:Vector<RecentMeUrl> chats:Vector<Chat> users:Vector<User> = help.RecentMeUrls`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecentMeUrls {
        /// `urls:Vector<RecentMeUrl>`
        pub urls: Vec<enums::RecentMeUrl>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for RecentMeUrls {
        const LAYOUT: &'static Layout = &layouts::HELP_RECENT_ME_URLS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { urls: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.urls.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, RecentMeUrls> {
        /// `urls:Vector<RecentMeUrl>`
        #[inline] pub fn urls(self) -> Vector<'a, views::RecentMeUrl<'a>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(RecentMeUrls);

    /// `help.support#17c6b5f6 phone_number:string user:User = help.Support`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Support {
        /// `phone_number:string`
        pub phone_number: String,
        /// `user:User`
        pub user: enums::User,
    }

    impl Fields for Support {
        const LAYOUT: &'static Layout = &layouts::HELP_SUPPORT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone_number: input.take()?, user: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone_number.put(writer);
            self.user.put(writer);
        }
    }

    impl<'a> View<'a, Support> {
        /// `phone_number:string`
        #[inline] pub fn phone_number(self) -> Text<'a> { at(self, 0) }
        /// `user:User`
        #[inline] pub fn user(self) -> views::User<'a> { at(self, 1) }
    }

    boxed!(Support);

    /// `help.supportName#8c05f1c9 name:string = help.SupportName`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SupportName {
        /// `name:string`
        pub name: String,
    }

    impl Fields for SupportName {
        const LAYOUT: &'static Layout = &layouts::HELP_SUPPORT_NAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.name.put(writer);
        }
    }

    impl<'a> View<'a, SupportName> {
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(SupportName);

    /// `help.termsOfServiceUpdate#28ecf961 expires:int terms_of_service:help.TermsOfService = help.TermsOfServiceUpdate`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TermsOfServiceUpdate {
        /// `expires:int`
        pub expires: i32,
        /// `terms_of_service:help.TermsOfService`
        pub terms_of_service: types::help::TermsOfService,
    }

    impl Fields for TermsOfServiceUpdate {
        const LAYOUT: &'static Layout = &layouts::HELP_TERMS_OF_SERVICE_UPDATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { expires: input.take()?, terms_of_service: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.expires.put(writer);
            self.terms_of_service.put(writer);
        }
    }

    impl<'a> View<'a, TermsOfServiceUpdate> {
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 0) }
        /// `terms_of_service:help.TermsOfService`
        #[inline] pub fn terms_of_service(self) -> View<'a, types::help::TermsOfService> { at(self, 1) }
    }

    /// `help.termsOfServiceUpdateEmpty#e3309f7f expires:int = help.TermsOfServiceUpdate`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TermsOfServiceUpdateEmpty {
        /// `expires:int`
        pub expires: i32,
    }

    impl Fields for TermsOfServiceUpdateEmpty {
        const LAYOUT: &'static Layout = &layouts::HELP_TERMS_OF_SERVICE_UPDATE_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { expires: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.expires.put(writer);
        }
    }

    impl<'a> View<'a, TermsOfServiceUpdateEmpty> {
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 0) }
    }

    /// `help.timezonesList#7b74ed71 timezones:Vector<Timezone> hash:int = help.TimezonesList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TimezonesList {
        /// `timezones:Vector<Timezone>`
        pub timezones: Vec<types::Timezone>,
        /// `hash:int`
        pub hash: i32,
    }

    impl Fields for TimezonesList {
        const LAYOUT: &'static Layout = &layouts::HELP_TIMEZONES_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { timezones: input.take()?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.timezones.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, TimezonesList> {
        /// `timezones:Vector<Timezone>`
        #[inline] pub fn timezones(self) -> Vector<'a, View<'a, types::Timezone>> { at(self, 0) }
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 1) }
    }

    /// `help.userInfo#1eb3758 message:string entities:Vector<MessageEntity> author:string date:int = help.UserInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserInfo {
        /// `message:string`
        pub message: String,
        /// `entities:Vector<MessageEntity>`
        pub entities: Vec<enums::MessageEntity>,
        /// `author:string`
        pub author: String,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for UserInfo {
        const LAYOUT: &'static Layout = &layouts::HELP_USER_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()?, entities: input.take()?, author: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
            self.entities.put(writer);
            self.author.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, UserInfo> {
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 0) }
        /// `entities:Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Vector<'a, views::MessageEntity<'a>> { at(self, 1) }
        /// `author:string`
        #[inline] pub fn author(self) -> Text<'a> { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `RecentMeUrl`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum RecentMeUrl<'a> {
        /// `recentMeUrlChat`
        Chat(View<'a, types::RecentMeUrlChat>),
        /// `recentMeUrlChatInvite`
        ChatInvite(View<'a, types::RecentMeUrlChatInvite>),
        /// `recentMeUrlStickerSet`
        StickerSet(View<'a, types::RecentMeUrlStickerSet>),
        /// `recentMeUrlUnknown`
        Unknown(View<'a, types::RecentMeUrlUnknown>),
        /// `recentMeUrlUser`
        User(View<'a, types::RecentMeUrlUser>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for RecentMeUrl<'a> {
        type Value = enums::RecentMeUrl;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_RECENT_ME_URL);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb2da_71d2 => Self::Chat(raw.view()),
                0xeb49_081d => Self::ChatInvite(raw.view()),
                0xbc0a_57dc => Self::StickerSet(raw.view()),
                0x46e1_d13d => Self::Unknown(raw.view()),
                0xb92c_09e2 => Self::User(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::RecentMeUrl, DecodeError> {
            Ok(match self {
                Self::Chat(view) => enums::RecentMeUrl::Chat(own(view)?),
                Self::ChatInvite(view) => enums::RecentMeUrl::ChatInvite(own(view)?),
                Self::StickerSet(view) => enums::RecentMeUrl::StickerSet(own(view)?),
                Self::Unknown(view) => enums::RecentMeUrl::Unknown(own(view)?),
                Self::User(view) => enums::RecentMeUrl::User(own(view)?),
                Self::Raw(raw) => enums::RecentMeUrl::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_help {
    use crate::generated::names::*;

    /// `help.AppConfig`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum AppConfig<'a> {
        /// `help.appConfig`
        AppConfig(View<'a, types::help::AppConfig>),
        /// `help.appConfigNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for AppConfig<'a> {
        type Value = enums::help::AppConfig;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_APP_CONFIG);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xdd18_782e => Self::AppConfig(raw.view()),
                0x7cde_641d => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::AppConfig, DecodeError> {
            Ok(match self {
                Self::AppConfig(view) => enums::help::AppConfig::AppConfig(own(view)?),
                Self::NotModified => enums::help::AppConfig::NotModified,
                Self::Raw(raw) => enums::help::AppConfig::Raw(raw.own()),
            })
        }
    }

    /// `help.AppUpdate`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum AppUpdate<'a> {
        /// `help.appUpdate`
        AppUpdate(View<'a, types::help::AppUpdate>),
        /// `help.noAppUpdate`
        NoAppUpdate,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for AppUpdate<'a> {
        type Value = enums::help::AppUpdate;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_APP_UPDATE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xccbb_ce30 => Self::AppUpdate(raw.view()),
                0xc45a_6536 => Self::NoAppUpdate,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::AppUpdate, DecodeError> {
            Ok(match self {
                Self::AppUpdate(view) => enums::help::AppUpdate::AppUpdate(own(view)?),
                Self::NoAppUpdate => enums::help::AppUpdate::NoAppUpdate,
                Self::Raw(raw) => enums::help::AppUpdate::Raw(raw.own()),
            })
        }
    }

    /// `help.CountriesList`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum CountriesList<'a> {
        /// `help.countriesList`
        CountriesList(View<'a, types::help::CountriesList>),
        /// `help.countriesListNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for CountriesList<'a> {
        type Value = enums::help::CountriesList;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_COUNTRIES_LIST);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x87d0_759e => Self::CountriesList(raw.view()),
                0x93cc_1f32 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::CountriesList, DecodeError> {
            Ok(match self {
                Self::CountriesList(view) => enums::help::CountriesList::CountriesList(own(view)?),
                Self::NotModified => enums::help::CountriesList::NotModified,
                Self::Raw(raw) => enums::help::CountriesList::Raw(raw.own()),
            })
        }
    }

    /// `help.DeepLinkInfo`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum DeepLinkInfo<'a> {
        /// `help.deepLinkInfo`
        DeepLinkInfo(View<'a, types::help::DeepLinkInfo>),
        /// `help.deepLinkInfoEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for DeepLinkInfo<'a> {
        type Value = enums::help::DeepLinkInfo;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_DEEP_LINK_INFO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x6a4e_e832 => Self::DeepLinkInfo(raw.view()),
                0x66af_a166 => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::DeepLinkInfo, DecodeError> {
            Ok(match self {
                Self::DeepLinkInfo(view) => enums::help::DeepLinkInfo::DeepLinkInfo(own(view)?),
                Self::Empty => enums::help::DeepLinkInfo::Empty,
                Self::Raw(raw) => enums::help::DeepLinkInfo::Raw(raw.own()),
            })
        }
    }

    /// `help.PassportConfig`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PassportConfig<'a> {
        /// `help.passportConfig`
        PassportConfig(View<'a, types::help::PassportConfig>),
        /// `help.passportConfigNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PassportConfig<'a> {
        type Value = enums::help::PassportConfig;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_PASSPORT_CONFIG);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa098_d6af => Self::PassportConfig(raw.view()),
                0xbfb9_f457 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::PassportConfig, DecodeError> {
            Ok(match self {
                Self::PassportConfig(view) => enums::help::PassportConfig::PassportConfig(own(view)?),
                Self::NotModified => enums::help::PassportConfig::NotModified,
                Self::Raw(raw) => enums::help::PassportConfig::Raw(raw.own()),
            })
        }
    }

    /// `help.PeerColorSet`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PeerColorSet<'a> {
        /// `help.peerColorProfileSet`
        PeerColorProfileSet(View<'a, types::help::PeerColorProfileSet>),
        /// `help.peerColorSet`
        PeerColorSet(View<'a, types::help::PeerColorSet>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PeerColorSet<'a> {
        type Value = enums::help::PeerColorSet;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_PEER_COLOR_SET);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x767d_61eb => Self::PeerColorProfileSet(raw.view()),
                0x2621_9a58 => Self::PeerColorSet(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::PeerColorSet, DecodeError> {
            Ok(match self {
                Self::PeerColorProfileSet(view) => enums::help::PeerColorSet::PeerColorProfileSet(own(view)?),
                Self::PeerColorSet(view) => enums::help::PeerColorSet::PeerColorSet(own(view)?),
                Self::Raw(raw) => enums::help::PeerColorSet::Raw(raw.own()),
            })
        }
    }

    /// `help.PeerColors`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PeerColors<'a> {
        /// `help.peerColors`
        PeerColors(View<'a, types::help::PeerColors>),
        /// `help.peerColorsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PeerColors<'a> {
        type Value = enums::help::PeerColors;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_PEER_COLORS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x00f8_ed08 => Self::PeerColors(raw.view()),
                0x2ba1_f5ce => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::PeerColors, DecodeError> {
            Ok(match self {
                Self::PeerColors(view) => enums::help::PeerColors::PeerColors(own(view)?),
                Self::NotModified => enums::help::PeerColors::NotModified,
                Self::Raw(raw) => enums::help::PeerColors::Raw(raw.own()),
            })
        }
    }

    /// `help.PromoData`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PromoData<'a> {
        /// `help.promoData`
        PromoData(View<'a, types::help::PromoData>),
        /// `help.promoDataEmpty`
        Empty(View<'a, types::help::PromoDataEmpty>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PromoData<'a> {
        type Value = enums::help::PromoData;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_PROMO_DATA);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x08a4_d87a => Self::PromoData(raw.view()),
                0x98f6_ac75 => Self::Empty(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::PromoData, DecodeError> {
            Ok(match self {
                Self::PromoData(view) => enums::help::PromoData::PromoData(own(view)?),
                Self::Empty(view) => enums::help::PromoData::Empty(own(view)?),
                Self::Raw(raw) => enums::help::PromoData::Raw(raw.own()),
            })
        }
    }

    /// `help.TermsOfServiceUpdate`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum TermsOfServiceUpdate<'a> {
        /// `help.termsOfServiceUpdate`
        TermsOfServiceUpdate(View<'a, types::help::TermsOfServiceUpdate>),
        /// `help.termsOfServiceUpdateEmpty`
        Empty(View<'a, types::help::TermsOfServiceUpdateEmpty>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for TermsOfServiceUpdate<'a> {
        type Value = enums::help::TermsOfServiceUpdate;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_TERMS_OF_SERVICE_UPDATE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x28ec_f961 => Self::TermsOfServiceUpdate(raw.view()),
                0xe330_9f7f => Self::Empty(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::TermsOfServiceUpdate, DecodeError> {
            Ok(match self {
                Self::TermsOfServiceUpdate(view) => enums::help::TermsOfServiceUpdate::TermsOfServiceUpdate(own(view)?),
                Self::Empty(view) => enums::help::TermsOfServiceUpdate::Empty(own(view)?),
                Self::Raw(raw) => enums::help::TermsOfServiceUpdate::Raw(raw.own()),
            })
        }
    }

    /// `help.TimezonesList`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum TimezonesList<'a> {
        /// `help.timezonesList`
        TimezonesList(View<'a, types::help::TimezonesList>),
        /// `help.timezonesListNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for TimezonesList<'a> {
        type Value = enums::help::TimezonesList;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_TIMEZONES_LIST);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x7b74_ed71 => Self::TimezonesList(raw.view()),
                0x9707_08cc => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::TimezonesList, DecodeError> {
            Ok(match self {
                Self::TimezonesList(view) => enums::help::TimezonesList::TimezonesList(own(view)?),
                Self::NotModified => enums::help::TimezonesList::NotModified,
                Self::Raw(raw) => enums::help::TimezonesList::Raw(raw.own()),
            })
        }
    }

    /// `help.UserInfo`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum UserInfo<'a> {
        /// `help.userInfo`
        UserInfo(View<'a, types::help::UserInfo>),
        /// `help.userInfoEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for UserInfo<'a> {
        type Value = enums::help::UserInfo;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_HELP_USER_INFO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x01eb_3758 => Self::UserInfo(raw.view()),
                0xf3ae_2eed => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::help::UserInfo, DecodeError> {
            Ok(match self {
                Self::UserInfo(view) => enums::help::UserInfo::UserInfo(own(view)?),
                Self::Empty => enums::help::UserInfo::Empty,
                Self::Raw(raw) => enums::help::UserInfo::Raw(raw.own()),
            })
        }
    }
}
