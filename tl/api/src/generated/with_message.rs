//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `BaseTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub enum BaseTheme {
        /// `baseThemeArctic#5b11125a = BaseTheme`
        Arctic,
        /// `baseThemeClassic#c3a12462 = BaseTheme`
        Classic,
        /// `baseThemeDay#fbd81688 = BaseTheme`
        Day,
        /// `baseThemeNight#b7b31ea8 = BaseTheme`
        Night,
        /// `baseThemeTinted#6d5f77ee = BaseTheme`
        Tinted,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for BaseTheme {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x5b11_125a => Self::Arctic,
                0xc3a1_2462 => Self::Classic,
                0xfbd8_1688 => Self::Day,
                0xb7b3_1ea8 => Self::Night,
                0x6d5f_77ee => Self::Tinted,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for BaseTheme {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Arctic => writer.u32(0x5b11_125a),
                Self::Classic => writer.u32(0xc3a1_2462),
                Self::Day => writer.u32(0xfbd8_1688),
                Self::Night => writer.u32(0xb7b3_1ea8),
                Self::Tinted => writer.u32(0x6d5f_77ee),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(BaseTheme);

    /// `BotApp`
    #[derive(Clone, Debug, PartialEq)]
    pub enum BotApp {
        /// `botApp#95fcd1d6 flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document hash:long = BotApp`
        BotApp(Box<types::BotApp>),
        /// `botAppNotModified#5da674b7 = BotApp`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for BotApp {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x95fc_d1d6 => Self::BotApp(input.boxed()?),
                0x5da6_74b7 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for BotApp {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::BotApp(value) => put_boxed(0x95fc_d1d6, &**value, writer),
                Self::NotModified => writer.u32(0x5da6_74b7),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(BotApp);

    /// `ButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ButtonType {
        /// `buttonTypeDefault#c9dd90e9 = ButtonType`
        Default,
        /// `buttonTypeRequestGeoLocation#9beee140 = ButtonType`
        RequestGeoLocation,
        /// `buttonTypeRequestPeer#4f58a237 flags:# button_id:int peer_type:RequestPeerType max_quantity:int = ButtonType`
        RequestPeer(types::ButtonTypeRequestPeer),
        /// `buttonTypeRequestPhone#df3d36f9 = ButtonType`
        RequestPhone,
        /// `buttonTypeRequestPoll#aacfff84 flags:# quiz:flags.0?Bool = ButtonType`
        RequestPoll(types::ButtonTypeRequestPoll),
        /// `buttonTypeSimpleWebView#c01a597a url:string = ButtonType`
        SimpleWebView(types::ButtonTypeSimpleWebView),
        /// `inputButtonTypeRequestPeer#3fe268fe flags:# name_requested:flags.0?true username_requested:flags.1?true photo_requested:flags.2?true button_id:int peer_type:RequestPeerType max_quantity:int = ButtonType`
        InputButtonTypeRequestPeer(Box<types::InputButtonTypeRequestPeer>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ButtonType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc9dd_90e9 => Self::Default,
                0x9bee_e140 => Self::RequestGeoLocation,
                0x4f58_a237 => Self::RequestPeer(input.fields()?),
                0xdf3d_36f9 => Self::RequestPhone,
                0xaacf_ff84 => Self::RequestPoll(input.fields()?),
                0xc01a_597a => Self::SimpleWebView(input.fields()?),
                0x3fe2_68fe => Self::InputButtonTypeRequestPeer(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ButtonType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Default => writer.u32(0xc9dd_90e9),
                Self::RequestGeoLocation => writer.u32(0x9bee_e140),
                Self::RequestPeer(value) => put_boxed(0x4f58_a237, value, writer),
                Self::RequestPhone => writer.u32(0xdf3d_36f9),
                Self::RequestPoll(value) => put_boxed(0xaacf_ff84, value, writer),
                Self::SimpleWebView(value) => put_boxed(0xc01a_597a, value, writer),
                Self::InputButtonTypeRequestPeer(value) => put_boxed(0x3fe2_68fe, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ButtonType);

    /// `ChatTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatTheme {
        /// `chatTheme#c3dffc04 emoticon:string = ChatTheme`
        ChatTheme(types::ChatTheme),
        /// `chatThemeUniqueGift#3458f9c8 gift:StarGift theme_settings:Vector<ThemeSettings> = ChatTheme`
        UniqueGift(Box<types::ChatThemeUniqueGift>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatTheme {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc3df_fc04 => Self::ChatTheme(input.fields()?),
                0x3458_f9c8 => Self::UniqueGift(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatTheme {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChatTheme(value) => put_boxed(0xc3df_fc04, value, writer),
                Self::UniqueGift(value) => put_boxed(0x3458_f9c8, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatTheme);

    /// `GeoPoint`
    #[derive(Clone, Debug, PartialEq)]
    pub enum GeoPoint {
        /// `geoPoint#b2a2f663 flags:# long:double lat:double access_hash:long accuracy_radius:flags.0?int = GeoPoint`
        GeoPoint(Box<types::GeoPoint>),
        /// `geoPointEmpty#1117dd5f = GeoPoint`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for GeoPoint {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb2a2_f663 => Self::GeoPoint(input.boxed()?),
                0x1117_dd5f => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for GeoPoint {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::GeoPoint(value) => put_boxed(0xb2a2_f663, &**value, writer),
                Self::Empty => writer.u32(0x1117_dd5f),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(GeoPoint);

    /// `InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InlineButtonType {
        /// `inlineButtonTypeBuy#48bad7a5 = InlineButtonType`
        Buy,
        /// `inlineButtonTypeCallback#2955bc38 flags:# requires_password:flags.0?true data:bytes = InlineButtonType`
        Callback(Box<types::InlineButtonTypeCallback>),
        /// `inlineButtonTypeCopy#b41d3272 copy_text:string = InlineButtonType`
        Copy(types::InlineButtonTypeCopy),
        /// `inlineButtonTypeDisabled#a438619d = InlineButtonType`
        Disabled,
        /// `inlineButtonTypeGame#5cd3709d = InlineButtonType`
        Game,
        /// `inlineButtonTypeSwitchInline#93773ff5 flags:# same_peer:flags.0?true query:string peer_types:flags.1?Vector<InlineQueryPeerType> = InlineButtonType`
        SwitchInline(Box<types::InlineButtonTypeSwitchInline>),
        /// `inlineButtonTypeUrl#eca4f8d4 url:string = InlineButtonType`
        Url(types::InlineButtonTypeUrl),
        /// `inlineButtonTypeUrlAuth#bfd02da2 flags:# fwd_text:flags.0?string url:string button_id:int = InlineButtonType`
        UrlAuth(Box<types::InlineButtonTypeUrlAuth>),
        /// `inlineButtonTypeUserProfile#3fa33fcf user_id:long = InlineButtonType`
        UserProfile(types::InlineButtonTypeUserProfile),
        /// `inlineButtonTypeWebView#3bcab5b4 url:string = InlineButtonType`
        WebView(types::InlineButtonTypeWebView),
        /// `inputInlineButtonTypeUrlAuth#9961bcb4 flags:# request_write_access:flags.0?true fwd_text:flags.1?string url:string bot:flags.2?InputUser = InlineButtonType`
        InputInlineButtonTypeUrlAuth(Box<types::InputInlineButtonTypeUrlAuth>),
        /// `inputInlineButtonTypeUserProfile#53f3ce5a user_id:InputUser = InlineButtonType`
        InputInlineButtonTypeUserProfile(types::InputInlineButtonTypeUserProfile),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InlineButtonType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x48ba_d7a5 => Self::Buy,
                0x2955_bc38 => Self::Callback(input.boxed()?),
                0xb41d_3272 => Self::Copy(input.fields()?),
                0xa438_619d => Self::Disabled,
                0x5cd3_709d => Self::Game,
                0x9377_3ff5 => Self::SwitchInline(input.boxed()?),
                0xeca4_f8d4 => Self::Url(input.fields()?),
                0xbfd0_2da2 => Self::UrlAuth(input.boxed()?),
                0x3fa3_3fcf => Self::UserProfile(input.fields()?),
                0x3bca_b5b4 => Self::WebView(input.fields()?),
                0x9961_bcb4 => Self::InputInlineButtonTypeUrlAuth(input.boxed()?),
                0x53f3_ce5a => Self::InputInlineButtonTypeUserProfile(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InlineButtonType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Buy => writer.u32(0x48ba_d7a5),
                Self::Callback(value) => put_boxed(0x2955_bc38, &**value, writer),
                Self::Copy(value) => put_boxed(0xb41d_3272, value, writer),
                Self::Disabled => writer.u32(0xa438_619d),
                Self::Game => writer.u32(0x5cd3_709d),
                Self::SwitchInline(value) => put_boxed(0x9377_3ff5, &**value, writer),
                Self::Url(value) => put_boxed(0xeca4_f8d4, value, writer),
                Self::UrlAuth(value) => put_boxed(0xbfd0_2da2, &**value, writer),
                Self::UserProfile(value) => put_boxed(0x3fa3_3fcf, value, writer),
                Self::WebView(value) => put_boxed(0x3bca_b5b4, value, writer),
                Self::InputInlineButtonTypeUrlAuth(value) => put_boxed(0x9961_bcb4, &**value, writer),
                Self::InputInlineButtonTypeUserProfile(value) => put_boxed(0x53f3_ce5a, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InlineButtonType);

    /// `InlineQueryPeerType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InlineQueryPeerType {
        /// `inlineQueryPeerTypeBotPM#e3b2d0c = InlineQueryPeerType`
        BotPM,
        /// `inlineQueryPeerTypeBroadcast#6334ee9a = InlineQueryPeerType`
        Broadcast,
        /// `inlineQueryPeerTypeChat#d766c50a = InlineQueryPeerType`
        Chat,
        /// `inlineQueryPeerTypeMegagroup#5ec4be43 = InlineQueryPeerType`
        Megagroup,
        /// `inlineQueryPeerTypePM#833c0fac = InlineQueryPeerType`
        PM,
        /// `inlineQueryPeerTypeSameBotPM#3081ed9d = InlineQueryPeerType`
        SameBotPM,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InlineQueryPeerType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x0e3b_2d0c => Self::BotPM,
                0x6334_ee9a => Self::Broadcast,
                0xd766_c50a => Self::Chat,
                0x5ec4_be43 => Self::Megagroup,
                0x833c_0fac => Self::PM,
                0x3081_ed9d => Self::SameBotPM,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InlineQueryPeerType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::BotPM => writer.u32(0x0e3b_2d0c),
                Self::Broadcast => writer.u32(0x6334_ee9a),
                Self::Chat => writer.u32(0xd766_c50a),
                Self::Megagroup => writer.u32(0x5ec4_be43),
                Self::PM => writer.u32(0x833c_0fac),
                Self::SameBotPM => writer.u32(0x3081_ed9d),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InlineQueryPeerType);

    /// `InputGame`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputGame {
        /// `inputGameID#32c3e77 id:long access_hash:long = InputGame`
        ID(types::InputGameID),
        /// `inputGameShortName#c331e80a bot_id:InputUser short_name:string = InputGame`
        ShortName(Box<types::InputGameShortName>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputGame {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x032c_3e77 => Self::ID(input.fields()?),
                0xc331_e80a => Self::ShortName(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputGame {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ID(value) => put_boxed(0x032c_3e77, value, writer),
                Self::ShortName(value) => put_boxed(0xc331_e80a, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputGame);

    /// `InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputMedia {
        /// `inputMediaContact#f8ab7dfb phone_number:string first_name:string last_name:string vcard:string = InputMedia`
        Contact(Box<types::InputMediaContact>),
        /// `inputMediaDice#e66fbf7b emoticon:string = InputMedia`
        Dice(types::InputMediaDice),
        /// `inputMediaDocument#a8763ab5 flags:# spoiler:flags.2?true id:InputDocument video_cover:flags.3?InputPhoto video_timestamp:flags.4?int ttl_seconds:flags.0?int query:flags.1?string = InputMedia`
        Document(Box<types::InputMediaDocument>),
        /// `inputMediaDocumentExternal#779600f9 flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int video_cover:flags.2?InputPhoto video_timestamp:flags.3?int = InputMedia`
        DocumentExternal(Box<types::InputMediaDocumentExternal>),
        /// `inputMediaEmpty#9664f57f = InputMedia`
        Empty,
        /// `inputMediaGame#d33f43f3 id:InputGame = InputMedia`
        Game(types::InputMediaGame),
        /// `inputMediaGeoLive#971fa843 flags:# stopped:flags.0?true geo_point:InputGeoPoint heading:flags.2?int period:flags.1?int proximity_notification_radius:flags.3?int = InputMedia`
        GeoLive(Box<types::InputMediaGeoLive>),
        /// `inputMediaGeoPoint#f9c44144 geo_point:InputGeoPoint = InputMedia`
        GeoPoint(Box<types::InputMediaGeoPoint>),
        /// `inputMediaInvoice#405fef0d flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:flags.3?string provider_data:DataJSON start_param:flags.1?string extended_media:flags.2?InputMedia = InputMedia`
        Invoice(Box<types::InputMediaInvoice>),
        /// `inputMediaPaidMedia#c4103386 flags:# stars_amount:long extended_media:Vector<InputMedia> payload:flags.0?string = InputMedia`
        PaidMedia(Box<types::InputMediaPaidMedia>),
        /// `inputMediaPhoto#e3af4434 flags:# spoiler:flags.1?true live_photo:flags.2?true id:InputPhoto ttl_seconds:flags.0?int video:flags.2?InputDocument = InputMedia`
        Photo(Box<types::InputMediaPhoto>),
        /// `inputMediaPhotoExternal#e5bbfe1a flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int = InputMedia`
        PhotoExternal(Box<types::InputMediaPhotoExternal>),
        /// `inputMediaPoll#883a4108 flags:# poll:Poll correct_answers:flags.0?Vector<int> attached_media:flags.3?InputMedia solution:flags.1?string solution_entities:flags.1?Vector<MessageEntity> solution_media:flags.2?InputMedia = InputMedia`
        Poll(Box<types::InputMediaPoll>),
        /// `inputMediaStakeDice#f3a9244a game_hash:string ton_amount:long client_seed:bytes = InputMedia`
        StakeDice(Box<types::InputMediaStakeDice>),
        /// `inputMediaStory#89fdd778 peer:InputPeer id:int = InputMedia`
        Story(Box<types::InputMediaStory>),
        /// `inputMediaTodo#9fc55fde todo:TodoList = InputMedia`
        Todo(Box<types::InputMediaTodo>),
        /// `inputMediaUploadedDocument#37c9330 flags:# nosound_video:flags.3?true force_file:flags.4?true spoiler:flags.5?true file:InputFile thumb:flags.2?InputFile mime_type:string attributes:Vector<DocumentAttribute> stickers:flags.0?Vector<InputDocument> video_cover:flags.6?InputPhoto video_timestamp:flags.7?int ttl_seconds:flags.1?int = InputMedia`
        UploadedDocument(Box<types::InputMediaUploadedDocument>),
        /// `inputMediaUploadedPhoto#7d8375da flags:# spoiler:flags.2?true live_photo:flags.3?true file:InputFile stickers:flags.0?Vector<InputDocument> ttl_seconds:flags.1?int video:flags.3?InputDocument = InputMedia`
        UploadedPhoto(Box<types::InputMediaUploadedPhoto>),
        /// `inputMediaVenue#c13d1c11 geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string = InputMedia`
        Venue(Box<types::InputMediaVenue>),
        /// `inputMediaWebPage#c21b8849 flags:# force_large_media:flags.0?true force_small_media:flags.1?true optional:flags.2?true url:string = InputMedia`
        WebPage(Box<types::InputMediaWebPage>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputMedia {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf8ab_7dfb => Self::Contact(input.boxed()?),
                0xe66f_bf7b => Self::Dice(input.fields()?),
                0xa876_3ab5 => Self::Document(input.boxed()?),
                0x7796_00f9 => Self::DocumentExternal(input.boxed()?),
                0x9664_f57f => Self::Empty,
                0xd33f_43f3 => Self::Game(input.fields()?),
                0x971f_a843 => Self::GeoLive(input.boxed()?),
                0xf9c4_4144 => Self::GeoPoint(input.boxed()?),
                0x405f_ef0d => Self::Invoice(input.boxed()?),
                0xc410_3386 => Self::PaidMedia(input.boxed()?),
                0xe3af_4434 => Self::Photo(input.boxed()?),
                0xe5bb_fe1a => Self::PhotoExternal(input.boxed()?),
                0x883a_4108 => Self::Poll(input.boxed()?),
                0xf3a9_244a => Self::StakeDice(input.boxed()?),
                0x89fd_d778 => Self::Story(input.boxed()?),
                0x9fc5_5fde => Self::Todo(input.boxed()?),
                0x037c_9330 => Self::UploadedDocument(input.boxed()?),
                0x7d83_75da => Self::UploadedPhoto(input.boxed()?),
                0xc13d_1c11 => Self::Venue(input.boxed()?),
                0xc21b_8849 => Self::WebPage(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputMedia {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Contact(value) => put_boxed(0xf8ab_7dfb, &**value, writer),
                Self::Dice(value) => put_boxed(0xe66f_bf7b, value, writer),
                Self::Document(value) => put_boxed(0xa876_3ab5, &**value, writer),
                Self::DocumentExternal(value) => put_boxed(0x7796_00f9, &**value, writer),
                Self::Empty => writer.u32(0x9664_f57f),
                Self::Game(value) => put_boxed(0xd33f_43f3, value, writer),
                Self::GeoLive(value) => put_boxed(0x971f_a843, &**value, writer),
                Self::GeoPoint(value) => put_boxed(0xf9c4_4144, &**value, writer),
                Self::Invoice(value) => put_boxed(0x405f_ef0d, &**value, writer),
                Self::PaidMedia(value) => put_boxed(0xc410_3386, &**value, writer),
                Self::Photo(value) => put_boxed(0xe3af_4434, &**value, writer),
                Self::PhotoExternal(value) => put_boxed(0xe5bb_fe1a, &**value, writer),
                Self::Poll(value) => put_boxed(0x883a_4108, &**value, writer),
                Self::StakeDice(value) => put_boxed(0xf3a9_244a, &**value, writer),
                Self::Story(value) => put_boxed(0x89fd_d778, &**value, writer),
                Self::Todo(value) => put_boxed(0x9fc5_5fde, &**value, writer),
                Self::UploadedDocument(value) => put_boxed(0x037c_9330, &**value, writer),
                Self::UploadedPhoto(value) => put_boxed(0x7d83_75da, &**value, writer),
                Self::Venue(value) => put_boxed(0xc13d_1c11, &**value, writer),
                Self::WebPage(value) => put_boxed(0xc21b_8849, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputMedia);

    /// `MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub enum MediaArea {
        /// `inputMediaAreaChannelPost#2271f2bf coordinates:MediaAreaCoordinates channel:InputChannel msg_id:int = MediaArea`
        InputMediaAreaChannelPost(Box<types::InputMediaAreaChannelPost>),
        /// `inputMediaAreaVenue#b282217f coordinates:MediaAreaCoordinates query_id:long result_id:string = MediaArea`
        InputMediaAreaVenue(Box<types::InputMediaAreaVenue>),
        /// `mediaAreaChannelPost#770416af coordinates:MediaAreaCoordinates channel_id:long msg_id:int = MediaArea`
        ChannelPost(Box<types::MediaAreaChannelPost>),
        /// `mediaAreaGeoPoint#cad5452d flags:# coordinates:MediaAreaCoordinates geo:GeoPoint address:flags.0?GeoPointAddress = MediaArea`
        GeoPoint(Box<types::MediaAreaGeoPoint>),
        /// `mediaAreaStarGift#5787686d coordinates:MediaAreaCoordinates slug:string = MediaArea`
        StarGift(Box<types::MediaAreaStarGift>),
        /// `mediaAreaSuggestedReaction#14455871 flags:# dark:flags.0?true flipped:flags.1?true coordinates:MediaAreaCoordinates reaction:Reaction = MediaArea`
        SuggestedReaction(Box<types::MediaAreaSuggestedReaction>),
        /// `mediaAreaUrl#37381085 coordinates:MediaAreaCoordinates url:string = MediaArea`
        Url(Box<types::MediaAreaUrl>),
        /// `mediaAreaVenue#be82db9c coordinates:MediaAreaCoordinates geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MediaArea`
        Venue(Box<types::MediaAreaVenue>),
        /// `mediaAreaWeather#49a6549c coordinates:MediaAreaCoordinates emoji:string temperature_c:double color:int = MediaArea`
        Weather(Box<types::MediaAreaWeather>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for MediaArea {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x2271_f2bf => Self::InputMediaAreaChannelPost(input.boxed()?),
                0xb282_217f => Self::InputMediaAreaVenue(input.boxed()?),
                0x7704_16af => Self::ChannelPost(input.boxed()?),
                0xcad5_452d => Self::GeoPoint(input.boxed()?),
                0x5787_686d => Self::StarGift(input.boxed()?),
                0x1445_5871 => Self::SuggestedReaction(input.boxed()?),
                0x3738_1085 => Self::Url(input.boxed()?),
                0xbe82_db9c => Self::Venue(input.boxed()?),
                0x49a6_549c => Self::Weather(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for MediaArea {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputMediaAreaChannelPost(value) => put_boxed(0x2271_f2bf, &**value, writer),
                Self::InputMediaAreaVenue(value) => put_boxed(0xb282_217f, &**value, writer),
                Self::ChannelPost(value) => put_boxed(0x7704_16af, &**value, writer),
                Self::GeoPoint(value) => put_boxed(0xcad5_452d, &**value, writer),
                Self::StarGift(value) => put_boxed(0x5787_686d, &**value, writer),
                Self::SuggestedReaction(value) => put_boxed(0x1445_5871, &**value, writer),
                Self::Url(value) => put_boxed(0x3738_1085, &**value, writer),
                Self::Venue(value) => put_boxed(0xbe82_db9c, &**value, writer),
                Self::Weather(value) => put_boxed(0x49a6_549c, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(MediaArea);

    /// `Message`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Message {
        /// `message#7600b9d3 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true paid_suggested_post_stars:flags2.8?true paid_suggested_post_ton:flags2.9?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int from_rank:flags2.12?string peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long guestchat_via_from:flags2.19?Peer reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long suggested_post:flags2.7?SuggestedPost schedule_repeat_period:flags2.10?int summary_from_language:flags2.11?string rich_message:flags2.13?RichMessage = Message`
        Message(Box<types::Message>),
        /// `messageEmpty#90a6ca84 flags:# id:int peer_id:flags.0?Peer = Message`
        Empty(types::MessageEmpty),
        /// `messageService#7a800e0a flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true reactions_are_possible:flags.9?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?Peer peer_id:Peer saved_peer_id:flags.28?Peer reply_to:flags.3?MessageReplyHeader date:int action:MessageAction reactions:flags.20?MessageReactions ttl_period:flags.25?int = Message`
        Service(Box<types::MessageService>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Message {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x7600_b9d3 => Self::Message(input.boxed()?),
                0x90a6_ca84 => Self::Empty(input.fields()?),
                0x7a80_0e0a => Self::Service(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Message {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Message(value) => put_boxed(0x7600_b9d3, &**value, writer),
                Self::Empty(value) => put_boxed(0x90a6_ca84, value, writer),
                Self::Service(value) => put_boxed(0x7a80_0e0a, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Message);

    /// `MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageAction {
        /// `messageActionBoostApply#cc02aa6d boosts:int = MessageAction`
        BoostApply(types::MessageActionBoostApply),
        /// `messageActionBotAllowed#c516d679 flags:# attach_menu:flags.1?true from_request:flags.3?true domain:flags.0?string app:flags.2?BotApp = MessageAction`
        BotAllowed(Box<types::MessageActionBotAllowed>),
        /// `messageActionChangeCommunity#5d20bae8 flags:# community_id:flags.0?long = MessageAction`
        ChangeCommunity(types::MessageActionChangeCommunity),
        /// `messageActionChangeCreator#e188503b new_creator_id:long = MessageAction`
        ChangeCreator(types::MessageActionChangeCreator),
        /// `messageActionChannelCreate#95d2ac92 title:string = MessageAction`
        ChannelCreate(types::MessageActionChannelCreate),
        /// `messageActionChannelMigrateFrom#ea3948e9 title:string chat_id:long = MessageAction`
        ChannelMigrateFrom(Box<types::MessageActionChannelMigrateFrom>),
        /// `messageActionChatAddUser#15cefd00 users:Vector<long> = MessageAction`
        ChatAddUser(types::MessageActionChatAddUser),
        /// `messageActionChatCreate#bd47cbad title:string users:Vector<long> = MessageAction`
        ChatCreate(Box<types::MessageActionChatCreate>),
        /// `messageActionChatDeletePhoto#95e3fbef = MessageAction`
        ChatDeletePhoto,
        /// `messageActionChatDeleteUser#a43f30cc user_id:long = MessageAction`
        ChatDeleteUser(types::MessageActionChatDeleteUser),
        /// `messageActionChatEditPhoto#7fcb13a8 photo:Photo = MessageAction`
        ChatEditPhoto(types::MessageActionChatEditPhoto),
        /// `messageActionChatEditTitle#b5a1ce5a title:string = MessageAction`
        ChatEditTitle(types::MessageActionChatEditTitle),
        /// `messageActionChatJoinedByLink#31224c3 inviter_id:long = MessageAction`
        ChatJoinedByLink(types::MessageActionChatJoinedByLink),
        /// `messageActionChatJoinedByRequest#ebbca3cb = MessageAction`
        ChatJoinedByRequest,
        /// `messageActionChatJoinedViaCommunity#4a8bfe80 community_id:long = MessageAction`
        ChatJoinedViaCommunity(types::MessageActionChatJoinedViaCommunity),
        /// `messageActionChatMigrateTo#e1037f92 channel_id:long = MessageAction`
        ChatMigrateTo(types::MessageActionChatMigrateTo),
        /// `messageActionConferenceCall#2ffe2f7a flags:# missed:flags.0?true active:flags.1?true video:flags.4?true call_id:long duration:flags.2?int other_participants:flags.3?Vector<Peer> = MessageAction`
        ConferenceCall(Box<types::MessageActionConferenceCall>),
        /// `messageActionContactSignUp#f3f25f76 = MessageAction`
        ContactSignUp,
        /// `messageActionCustomAction#fae69f56 message:string = MessageAction`
        CustomAction(types::MessageActionCustomAction),
        /// `messageActionEmpty#b6aef7b0 = MessageAction`
        Empty,
        /// `messageActionGameScore#92a72876 game_id:long score:int = MessageAction`
        GameScore(types::MessageActionGameScore),
        /// `messageActionGeoProximityReached#98e0d697 from_id:Peer to_id:Peer distance:int = MessageAction`
        GeoProximityReached(Box<types::MessageActionGeoProximityReached>),
        /// `messageActionGiftCode#31c48347 flags:# via_giveaway:flags.0?true unclaimed:flags.5?true boost_peer:flags.1?Peer days:int slug:string currency:flags.2?string amount:flags.2?long crypto_currency:flags.3?string crypto_amount:flags.3?long message:flags.4?TextWithEntities = MessageAction`
        GiftCode(Box<types::MessageActionGiftCode>),
        /// `messageActionGiftPremium#48e91302 flags:# currency:string amount:long days:int crypto_currency:flags.0?string crypto_amount:flags.0?long message:flags.1?TextWithEntities = MessageAction`
        GiftPremium(Box<types::MessageActionGiftPremium>),
        /// `messageActionGiftStars#45d5b021 flags:# currency:string amount:long stars:long crypto_currency:flags.0?string crypto_amount:flags.0?long transaction_id:flags.1?string = MessageAction`
        GiftStars(Box<types::MessageActionGiftStars>),
        /// `messageActionGiftTon#a8a3c699 flags:# currency:string amount:long crypto_currency:string crypto_amount:long transaction_id:flags.0?string = MessageAction`
        GiftTon(Box<types::MessageActionGiftTon>),
        /// `messageActionGiveawayLaunch#a80f51e4 flags:# stars:flags.0?long = MessageAction`
        GiveawayLaunch(types::MessageActionGiveawayLaunch),
        /// `messageActionGiveawayResults#87e2f155 flags:# stars:flags.0?true winners_count:int unclaimed_count:int = MessageAction`
        GiveawayResults(types::MessageActionGiveawayResults),
        /// `messageActionGramTransfer#9329ea33 flags:# comment_encrypted:flags.1?true amount:long peer_address:string transaction_id:string comment:flags.0?string = MessageAction`
        GramTransfer(Box<types::MessageActionGramTransfer>),
        /// `messageActionGroupCall#7a0d7f42 flags:# call:InputGroupCall duration:flags.0?int = MessageAction`
        GroupCall(Box<types::MessageActionGroupCall>),
        /// `messageActionGroupCallScheduled#b3a07661 call:InputGroupCall schedule_date:int = MessageAction`
        GroupCallScheduled(Box<types::MessageActionGroupCallScheduled>),
        /// `messageActionHistoryClear#9fbab604 = MessageAction`
        HistoryClear,
        /// `messageActionInviteToGroupCall#502f92f7 call:InputGroupCall users:Vector<long> = MessageAction`
        InviteToGroupCall(Box<types::MessageActionInviteToGroupCall>),
        /// `messageActionManagedBotCreated#16605e3e bot_id:long = MessageAction`
        ManagedBotCreated(types::MessageActionManagedBotCreated),
        /// `messageActionNewCreatorPending#b07ed085 new_creator_id:long = MessageAction`
        NewCreatorPending(types::MessageActionNewCreatorPending),
        /// `messageActionNoForwardsRequest#3e2793ba flags:# expired:flags.0?true prev_value:Bool new_value:Bool = MessageAction`
        NoForwardsRequest(types::MessageActionNoForwardsRequest),
        /// `messageActionNoForwardsToggle#bf7d6572 prev_value:Bool new_value:Bool = MessageAction`
        NoForwardsToggle(types::MessageActionNoForwardsToggle),
        /// `messageActionPaidMessagesPrice#84b88578 flags:# broadcast_messages_allowed:flags.0?true stars:long = MessageAction`
        PaidMessagesPrice(types::MessageActionPaidMessagesPrice),
        /// `messageActionPaidMessagesRefunded#ac1f1fcd count:int stars:long = MessageAction`
        PaidMessagesRefunded(types::MessageActionPaidMessagesRefunded),
        /// `messageActionPaymentRefunded#41b3e202 flags:# peer:Peer currency:string total_amount:long payload:flags.0?bytes charge:PaymentCharge = MessageAction`
        PaymentRefunded(Box<types::MessageActionPaymentRefunded>),
        /// `messageActionPaymentSent#c624b16e flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long invoice_slug:flags.0?string subscription_until_date:flags.4?int = MessageAction`
        PaymentSent(Box<types::MessageActionPaymentSent>),
        /// `messageActionPaymentSentMe#ffa00ccc flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string charge:PaymentCharge subscription_until_date:flags.4?int = MessageAction`
        PaymentSentMe(Box<types::MessageActionPaymentSentMe>),
        /// `messageActionPhoneCall#80e11a7f flags:# video:flags.2?true call_id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = MessageAction`
        PhoneCall(Box<types::MessageActionPhoneCall>),
        /// `messageActionPinMessage#94bd38ed = MessageAction`
        PinMessage,
        /// `messageActionPollAppendAnswer#9da1cd6c answer:PollAnswer = MessageAction`
        PollAppendAnswer(types::MessageActionPollAppendAnswer),
        /// `messageActionPollDeleteAnswer#399674dc answer:PollAnswer = MessageAction`
        PollDeleteAnswer(types::MessageActionPollDeleteAnswer),
        /// `messageActionPrizeStars#b00c47a2 flags:# unclaimed:flags.0?true stars:long transaction_id:string boost_peer:Peer giveaway_msg_id:int = MessageAction`
        PrizeStars(Box<types::MessageActionPrizeStars>),
        /// `messageActionRequestedPeer#31518e9b button_id:int peers:Vector<Peer> = MessageAction`
        RequestedPeer(Box<types::MessageActionRequestedPeer>),
        /// `messageActionRequestedPeerSentMe#93b31848 button_id:int peers:Vector<RequestedPeer> = MessageAction`
        RequestedPeerSentMe(Box<types::MessageActionRequestedPeerSentMe>),
        /// `messageActionScreenshotTaken#4792929b = MessageAction`
        ScreenshotTaken,
        /// `messageActionSecureValuesSent#d95c6154 types:Vector<SecureValueType> = MessageAction`
        SecureValuesSent(types::MessageActionSecureValuesSent),
        /// `messageActionSecureValuesSentMe#1b287353 values:Vector<SecureValue> credentials:SecureCredentialsEncrypted = MessageAction`
        SecureValuesSentMe(Box<types::MessageActionSecureValuesSentMe>),
        /// `messageActionSetChatTheme#b91bbd3a theme:ChatTheme = MessageAction`
        SetChatTheme(Box<types::MessageActionSetChatTheme>),
        /// `messageActionSetChatWallPaper#5060a3f4 flags:# same:flags.0?true for_both:flags.1?true wallpaper:WallPaper = MessageAction`
        SetChatWallPaper(Box<types::MessageActionSetChatWallPaper>),
        /// `messageActionSetMessagesTTL#3c134d7b flags:# period:int auto_setting_from:flags.0?long = MessageAction`
        SetMessagesTTL(types::MessageActionSetMessagesTTL),
        /// `messageActionStarGift#ea2c31d3 flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true upgraded:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true prepaid_upgrade:flags.13?true upgrade_separate:flags.16?true auction_acquired:flags.17?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long from_id:flags.11?Peer peer:flags.12?Peer saved_id:flags.12?long prepaid_upgrade_hash:flags.14?string gift_msg_id:flags.15?int to_id:flags.18?Peer gift_num:flags.19?int = MessageAction`
        StarGift(Box<types::MessageActionStarGift>),
        /// `messageActionStarGiftPurchaseOffer#774278d4 flags:# accepted:flags.0?true declined:flags.1?true gift:StarGift price:StarsAmount expires_at:int = MessageAction`
        StarGiftPurchaseOffer(Box<types::MessageActionStarGiftPurchaseOffer>),
        /// `messageActionStarGiftPurchaseOfferDeclined#73ada76b flags:# expired:flags.0?true gift:StarGift price:StarsAmount = MessageAction`
        StarGiftPurchaseOfferDeclined(Box<types::MessageActionStarGiftPurchaseOfferDeclined>),
        /// `messageActionStarGiftUnique#7e1c1187 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true prepaid_upgrade:flags.11?true assigned:flags.13?true from_offer:flags.14?true craft:flags.16?true name_hidden:flags.17?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int can_resell_at:flags.10?int drop_original_details_stars:flags.12?long can_craft_at:flags.15?int message:flags.18?TextWithEntities = MessageAction`
        StarGiftUnique(Box<types::MessageActionStarGiftUnique>),
        /// `messageActionSuggestBirthday#2c8f2a25 birthday:Birthday = MessageAction`
        SuggestBirthday(types::MessageActionSuggestBirthday),
        /// `messageActionSuggestProfilePhoto#57de635e photo:Photo = MessageAction`
        SuggestProfilePhoto(types::MessageActionSuggestProfilePhoto),
        /// `messageActionSuggestedPostApproval#ee7a1596 flags:# rejected:flags.0?true balance_too_low:flags.1?true reject_comment:flags.2?string schedule_date:flags.3?int price:flags.4?StarsAmount = MessageAction`
        SuggestedPostApproval(Box<types::MessageActionSuggestedPostApproval>),
        /// `messageActionSuggestedPostRefund#69f916f8 flags:# payer_initiated:flags.0?true = MessageAction`
        SuggestedPostRefund(types::MessageActionSuggestedPostRefund),
        /// `messageActionSuggestedPostSuccess#95ddcf69 price:StarsAmount = MessageAction`
        SuggestedPostSuccess(types::MessageActionSuggestedPostSuccess),
        /// `messageActionTodoAppendTasks#c7edbc83 list:Vector<TodoItem> = MessageAction`
        TodoAppendTasks(types::MessageActionTodoAppendTasks),
        /// `messageActionTodoCompletions#cc7c5c89 completed:Vector<int> incompleted:Vector<int> = MessageAction`
        TodoCompletions(Box<types::MessageActionTodoCompletions>),
        /// `messageActionTopicCreate#d999256 flags:# title_missing:flags.1?true title:string icon_color:int icon_emoji_id:flags.0?long = MessageAction`
        TopicCreate(Box<types::MessageActionTopicCreate>),
        /// `messageActionTopicEdit#c0944820 flags:# title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = MessageAction`
        TopicEdit(Box<types::MessageActionTopicEdit>),
        /// `messageActionWalletTonConnectRequest#69b8c4bf flags:# accepted:flags.2?true declined:flags.3?true session_id:long expires:int topic:flags.0?string trace_id:flags.1?string dapp_name:flags.4?string = MessageAction`
        WalletTonConnectRequest(Box<types::MessageActionWalletTonConnectRequest>),
        /// `messageActionWebViewDataSent#b4c38cb5 text:string = MessageAction`
        WebViewDataSent(types::MessageActionWebViewDataSent),
        /// `messageActionWebViewDataSentMe#47dd8079 text:string data:string = MessageAction`
        WebViewDataSentMe(Box<types::MessageActionWebViewDataSentMe>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for MessageAction {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xcc02_aa6d => Self::BoostApply(input.fields()?),
                0xc516_d679 => Self::BotAllowed(input.boxed()?),
                0x5d20_bae8 => Self::ChangeCommunity(input.fields()?),
                0xe188_503b => Self::ChangeCreator(input.fields()?),
                0x95d2_ac92 => Self::ChannelCreate(input.fields()?),
                0xea39_48e9 => Self::ChannelMigrateFrom(input.boxed()?),
                0x15ce_fd00 => Self::ChatAddUser(input.fields()?),
                0xbd47_cbad => Self::ChatCreate(input.boxed()?),
                0x95e3_fbef => Self::ChatDeletePhoto,
                0xa43f_30cc => Self::ChatDeleteUser(input.fields()?),
                0x7fcb_13a8 => Self::ChatEditPhoto(input.fields()?),
                0xb5a1_ce5a => Self::ChatEditTitle(input.fields()?),
                0x0312_24c3 => Self::ChatJoinedByLink(input.fields()?),
                0xebbc_a3cb => Self::ChatJoinedByRequest,
                0x4a8b_fe80 => Self::ChatJoinedViaCommunity(input.fields()?),
                0xe103_7f92 => Self::ChatMigrateTo(input.fields()?),
                0x2ffe_2f7a => Self::ConferenceCall(input.boxed()?),
                0xf3f2_5f76 => Self::ContactSignUp,
                0xfae6_9f56 => Self::CustomAction(input.fields()?),
                0xb6ae_f7b0 => Self::Empty,
                0x92a7_2876 => Self::GameScore(input.fields()?),
                0x98e0_d697 => Self::GeoProximityReached(input.boxed()?),
                0x31c4_8347 => Self::GiftCode(input.boxed()?),
                0x48e9_1302 => Self::GiftPremium(input.boxed()?),
                0x45d5_b021 => Self::GiftStars(input.boxed()?),
                0xa8a3_c699 => Self::GiftTon(input.boxed()?),
                0xa80f_51e4 => Self::GiveawayLaunch(input.fields()?),
                0x87e2_f155 => Self::GiveawayResults(input.fields()?),
                0x9329_ea33 => Self::GramTransfer(input.boxed()?),
                0x7a0d_7f42 => Self::GroupCall(input.boxed()?),
                0xb3a0_7661 => Self::GroupCallScheduled(input.boxed()?),
                0x9fba_b604 => Self::HistoryClear,
                0x502f_92f7 => Self::InviteToGroupCall(input.boxed()?),
                0x1660_5e3e => Self::ManagedBotCreated(input.fields()?),
                0xb07e_d085 => Self::NewCreatorPending(input.fields()?),
                0x3e27_93ba => Self::NoForwardsRequest(input.fields()?),
                0xbf7d_6572 => Self::NoForwardsToggle(input.fields()?),
                0x84b8_8578 => Self::PaidMessagesPrice(input.fields()?),
                0xac1f_1fcd => Self::PaidMessagesRefunded(input.fields()?),
                0x41b3_e202 => Self::PaymentRefunded(input.boxed()?),
                0xc624_b16e => Self::PaymentSent(input.boxed()?),
                0xffa0_0ccc => Self::PaymentSentMe(input.boxed()?),
                0x80e1_1a7f => Self::PhoneCall(input.boxed()?),
                0x94bd_38ed => Self::PinMessage,
                0x9da1_cd6c => Self::PollAppendAnswer(input.fields()?),
                0x3996_74dc => Self::PollDeleteAnswer(input.fields()?),
                0xb00c_47a2 => Self::PrizeStars(input.boxed()?),
                0x3151_8e9b => Self::RequestedPeer(input.boxed()?),
                0x93b3_1848 => Self::RequestedPeerSentMe(input.boxed()?),
                0x4792_929b => Self::ScreenshotTaken,
                0xd95c_6154 => Self::SecureValuesSent(input.fields()?),
                0x1b28_7353 => Self::SecureValuesSentMe(input.boxed()?),
                0xb91b_bd3a => Self::SetChatTheme(input.boxed()?),
                0x5060_a3f4 => Self::SetChatWallPaper(input.boxed()?),
                0x3c13_4d7b => Self::SetMessagesTTL(input.fields()?),
                0xea2c_31d3 => Self::StarGift(input.boxed()?),
                0x7742_78d4 => Self::StarGiftPurchaseOffer(input.boxed()?),
                0x73ad_a76b => Self::StarGiftPurchaseOfferDeclined(input.boxed()?),
                0x7e1c_1187 => Self::StarGiftUnique(input.boxed()?),
                0x2c8f_2a25 => Self::SuggestBirthday(input.fields()?),
                0x57de_635e => Self::SuggestProfilePhoto(input.fields()?),
                0xee7a_1596 => Self::SuggestedPostApproval(input.boxed()?),
                0x69f9_16f8 => Self::SuggestedPostRefund(input.fields()?),
                0x95dd_cf69 => Self::SuggestedPostSuccess(input.fields()?),
                0xc7ed_bc83 => Self::TodoAppendTasks(input.fields()?),
                0xcc7c_5c89 => Self::TodoCompletions(input.boxed()?),
                0x0d99_9256 => Self::TopicCreate(input.boxed()?),
                0xc094_4820 => Self::TopicEdit(input.boxed()?),
                0x69b8_c4bf => Self::WalletTonConnectRequest(input.boxed()?),
                0xb4c3_8cb5 => Self::WebViewDataSent(input.fields()?),
                0x47dd_8079 => Self::WebViewDataSentMe(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for MessageAction {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::BoostApply(value) => put_boxed(0xcc02_aa6d, value, writer),
                Self::BotAllowed(value) => put_boxed(0xc516_d679, &**value, writer),
                Self::ChangeCommunity(value) => put_boxed(0x5d20_bae8, value, writer),
                Self::ChangeCreator(value) => put_boxed(0xe188_503b, value, writer),
                Self::ChannelCreate(value) => put_boxed(0x95d2_ac92, value, writer),
                Self::ChannelMigrateFrom(value) => put_boxed(0xea39_48e9, &**value, writer),
                Self::ChatAddUser(value) => put_boxed(0x15ce_fd00, value, writer),
                Self::ChatCreate(value) => put_boxed(0xbd47_cbad, &**value, writer),
                Self::ChatDeletePhoto => writer.u32(0x95e3_fbef),
                Self::ChatDeleteUser(value) => put_boxed(0xa43f_30cc, value, writer),
                Self::ChatEditPhoto(value) => put_boxed(0x7fcb_13a8, value, writer),
                Self::ChatEditTitle(value) => put_boxed(0xb5a1_ce5a, value, writer),
                Self::ChatJoinedByLink(value) => put_boxed(0x0312_24c3, value, writer),
                Self::ChatJoinedByRequest => writer.u32(0xebbc_a3cb),
                Self::ChatJoinedViaCommunity(value) => put_boxed(0x4a8b_fe80, value, writer),
                Self::ChatMigrateTo(value) => put_boxed(0xe103_7f92, value, writer),
                Self::ConferenceCall(value) => put_boxed(0x2ffe_2f7a, &**value, writer),
                Self::ContactSignUp => writer.u32(0xf3f2_5f76),
                Self::CustomAction(value) => put_boxed(0xfae6_9f56, value, writer),
                Self::Empty => writer.u32(0xb6ae_f7b0),
                Self::GameScore(value) => put_boxed(0x92a7_2876, value, writer),
                Self::GeoProximityReached(value) => put_boxed(0x98e0_d697, &**value, writer),
                Self::GiftCode(value) => put_boxed(0x31c4_8347, &**value, writer),
                Self::GiftPremium(value) => put_boxed(0x48e9_1302, &**value, writer),
                Self::GiftStars(value) => put_boxed(0x45d5_b021, &**value, writer),
                Self::GiftTon(value) => put_boxed(0xa8a3_c699, &**value, writer),
                Self::GiveawayLaunch(value) => put_boxed(0xa80f_51e4, value, writer),
                Self::GiveawayResults(value) => put_boxed(0x87e2_f155, value, writer),
                Self::GramTransfer(value) => put_boxed(0x9329_ea33, &**value, writer),
                Self::GroupCall(value) => put_boxed(0x7a0d_7f42, &**value, writer),
                Self::GroupCallScheduled(value) => put_boxed(0xb3a0_7661, &**value, writer),
                Self::HistoryClear => writer.u32(0x9fba_b604),
                Self::InviteToGroupCall(value) => put_boxed(0x502f_92f7, &**value, writer),
                Self::ManagedBotCreated(value) => put_boxed(0x1660_5e3e, value, writer),
                Self::NewCreatorPending(value) => put_boxed(0xb07e_d085, value, writer),
                Self::NoForwardsRequest(value) => put_boxed(0x3e27_93ba, value, writer),
                Self::NoForwardsToggle(value) => put_boxed(0xbf7d_6572, value, writer),
                Self::PaidMessagesPrice(value) => put_boxed(0x84b8_8578, value, writer),
                Self::PaidMessagesRefunded(value) => put_boxed(0xac1f_1fcd, value, writer),
                Self::PaymentRefunded(value) => put_boxed(0x41b3_e202, &**value, writer),
                Self::PaymentSent(value) => put_boxed(0xc624_b16e, &**value, writer),
                Self::PaymentSentMe(value) => put_boxed(0xffa0_0ccc, &**value, writer),
                Self::PhoneCall(value) => put_boxed(0x80e1_1a7f, &**value, writer),
                Self::PinMessage => writer.u32(0x94bd_38ed),
                Self::PollAppendAnswer(value) => put_boxed(0x9da1_cd6c, value, writer),
                Self::PollDeleteAnswer(value) => put_boxed(0x3996_74dc, value, writer),
                Self::PrizeStars(value) => put_boxed(0xb00c_47a2, &**value, writer),
                Self::RequestedPeer(value) => put_boxed(0x3151_8e9b, &**value, writer),
                Self::RequestedPeerSentMe(value) => put_boxed(0x93b3_1848, &**value, writer),
                Self::ScreenshotTaken => writer.u32(0x4792_929b),
                Self::SecureValuesSent(value) => put_boxed(0xd95c_6154, value, writer),
                Self::SecureValuesSentMe(value) => put_boxed(0x1b28_7353, &**value, writer),
                Self::SetChatTheme(value) => put_boxed(0xb91b_bd3a, &**value, writer),
                Self::SetChatWallPaper(value) => put_boxed(0x5060_a3f4, &**value, writer),
                Self::SetMessagesTTL(value) => put_boxed(0x3c13_4d7b, value, writer),
                Self::StarGift(value) => put_boxed(0xea2c_31d3, &**value, writer),
                Self::StarGiftPurchaseOffer(value) => put_boxed(0x7742_78d4, &**value, writer),
                Self::StarGiftPurchaseOfferDeclined(value) => put_boxed(0x73ad_a76b, &**value, writer),
                Self::StarGiftUnique(value) => put_boxed(0x7e1c_1187, &**value, writer),
                Self::SuggestBirthday(value) => put_boxed(0x2c8f_2a25, value, writer),
                Self::SuggestProfilePhoto(value) => put_boxed(0x57de_635e, value, writer),
                Self::SuggestedPostApproval(value) => put_boxed(0xee7a_1596, &**value, writer),
                Self::SuggestedPostRefund(value) => put_boxed(0x69f9_16f8, value, writer),
                Self::SuggestedPostSuccess(value) => put_boxed(0x95dd_cf69, value, writer),
                Self::TodoAppendTasks(value) => put_boxed(0xc7ed_bc83, value, writer),
                Self::TodoCompletions(value) => put_boxed(0xcc7c_5c89, &**value, writer),
                Self::TopicCreate(value) => put_boxed(0x0d99_9256, &**value, writer),
                Self::TopicEdit(value) => put_boxed(0xc094_4820, &**value, writer),
                Self::WalletTonConnectRequest(value) => put_boxed(0x69b8_c4bf, &**value, writer),
                Self::WebViewDataSent(value) => put_boxed(0xb4c3_8cb5, value, writer),
                Self::WebViewDataSentMe(value) => put_boxed(0x47dd_8079, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(MessageAction);

    /// `MessageExtendedMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageExtendedMedia {
        /// `messageExtendedMedia#ee479c64 media:MessageMedia = MessageExtendedMedia`
        MessageExtendedMedia(Box<types::MessageExtendedMedia>),
        /// `messageExtendedMediaPreview#ad628cc8 flags:# w:flags.0?int h:flags.0?int thumb:flags.1?PhotoSize video_duration:flags.2?int = MessageExtendedMedia`
        Preview(Box<types::MessageExtendedMediaPreview>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for MessageExtendedMedia {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xee47_9c64 => Self::MessageExtendedMedia(input.boxed()?),
                0xad62_8cc8 => Self::Preview(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for MessageExtendedMedia {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::MessageExtendedMedia(value) => put_boxed(0xee47_9c64, &**value, writer),
                Self::Preview(value) => put_boxed(0xad62_8cc8, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(MessageExtendedMedia);

    /// `MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageMedia {
        /// `messageMediaContact#70322949 phone_number:string first_name:string last_name:string vcard:string user_id:long = MessageMedia`
        Contact(Box<types::MessageMediaContact>),
        /// `messageMediaDice#8cbec07 flags:# value:int emoticon:string game_outcome:flags.0?messages.EmojiGameOutcome = MessageMedia`
        Dice(Box<types::MessageMediaDice>),
        /// `messageMediaDocument#52d8ccd9 flags:# nopremium:flags.3?true spoiler:flags.4?true video:flags.6?true round:flags.7?true voice:flags.8?true document:flags.0?Document alt_documents:flags.5?Vector<Document> video_cover:flags.9?Photo video_timestamp:flags.10?int ttl_seconds:flags.2?int = MessageMedia`
        Document(Box<types::MessageMediaDocument>),
        /// `messageMediaEmpty#3ded6320 = MessageMedia`
        Empty,
        /// `messageMediaGame#fdb19008 game:Game = MessageMedia`
        Game(Box<types::MessageMediaGame>),
        /// `messageMediaGeo#56e0d474 geo:GeoPoint = MessageMedia`
        Geo(types::MessageMediaGeo),
        /// `messageMediaGeoLive#b940c666 flags:# geo:GeoPoint heading:flags.0?int period:int proximity_notification_radius:flags.1?int = MessageMedia`
        GeoLive(Box<types::MessageMediaGeoLive>),
        /// `messageMediaGiveaway#aa073beb flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.2?true channels:Vector<long> countries_iso2:flags.1?Vector<string> prize_description:flags.3?string quantity:int months:flags.4?int stars:flags.5?long until_date:int = MessageMedia`
        Giveaway(Box<types::MessageMediaGiveaway>),
        /// `messageMediaGiveawayResults#ceaa3ea1 flags:# only_new_subscribers:flags.0?true refunded:flags.2?true channel_id:long additional_peers_count:flags.3?int launch_msg_id:int winners_count:int unclaimed_count:int winners:Vector<long> months:flags.4?int stars:flags.5?long prize_description:flags.1?string until_date:int = MessageMedia`
        GiveawayResults(Box<types::MessageMediaGiveawayResults>),
        /// `messageMediaInvoice#f6a548d3 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument receipt_msg_id:flags.2?int currency:string total_amount:long start_param:string extended_media:flags.4?MessageExtendedMedia = MessageMedia`
        Invoice(Box<types::MessageMediaInvoice>),
        /// `messageMediaPaidMedia#a8852491 stars_amount:long extended_media:Vector<MessageExtendedMedia> = MessageMedia`
        PaidMedia(Box<types::MessageMediaPaidMedia>),
        /// `messageMediaPhoto#e216eb63 flags:# spoiler:flags.3?true live_photo:flags.4?true photo:flags.0?Photo ttl_seconds:flags.2?int video:flags.4?Document = MessageMedia`
        Photo(Box<types::MessageMediaPhoto>),
        /// `messageMediaPoll#773f4e66 flags:# poll:Poll results:PollResults attached_media:flags.0?MessageMedia = MessageMedia`
        Poll(Box<types::MessageMediaPoll>),
        /// `messageMediaStory#68cb6283 flags:# via_mention:flags.1?true peer:Peer id:int story:flags.0?StoryItem = MessageMedia`
        Story(Box<types::MessageMediaStory>),
        /// `messageMediaToDo#8a53b014 flags:# todo:TodoList completions:flags.0?Vector<TodoCompletion> = MessageMedia`
        ToDo(Box<types::MessageMediaToDo>),
        /// `messageMediaUnsupported#9f84f49e = MessageMedia`
        Unsupported,
        /// `messageMediaVenue#2ec0533f geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MessageMedia`
        Venue(Box<types::MessageMediaVenue>),
        /// `messageMediaVideoStream#ca5cab89 flags:# rtmp_stream:flags.0?true call:InputGroupCall = MessageMedia`
        VideoStream(Box<types::MessageMediaVideoStream>),
        /// `messageMediaWebPage#ddf10c3b flags:# force_large_media:flags.0?true force_small_media:flags.1?true manual:flags.3?true safe:flags.4?true webpage:WebPage = MessageMedia`
        WebPage(types::MessageMediaWebPage),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for MessageMedia {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x7032_2949 => Self::Contact(input.boxed()?),
                0x08cb_ec07 => Self::Dice(input.boxed()?),
                0x52d8_ccd9 => Self::Document(input.boxed()?),
                0x3ded_6320 => Self::Empty,
                0xfdb1_9008 => Self::Game(input.boxed()?),
                0x56e0_d474 => Self::Geo(input.fields()?),
                0xb940_c666 => Self::GeoLive(input.boxed()?),
                0xaa07_3beb => Self::Giveaway(input.boxed()?),
                0xceaa_3ea1 => Self::GiveawayResults(input.boxed()?),
                0xf6a5_48d3 => Self::Invoice(input.boxed()?),
                0xa885_2491 => Self::PaidMedia(input.boxed()?),
                0xe216_eb63 => Self::Photo(input.boxed()?),
                0x773f_4e66 => Self::Poll(input.boxed()?),
                0x68cb_6283 => Self::Story(input.boxed()?),
                0x8a53_b014 => Self::ToDo(input.boxed()?),
                0x9f84_f49e => Self::Unsupported,
                0x2ec0_533f => Self::Venue(input.boxed()?),
                0xca5c_ab89 => Self::VideoStream(input.boxed()?),
                0xddf1_0c3b => Self::WebPage(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for MessageMedia {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Contact(value) => put_boxed(0x7032_2949, &**value, writer),
                Self::Dice(value) => put_boxed(0x08cb_ec07, &**value, writer),
                Self::Document(value) => put_boxed(0x52d8_ccd9, &**value, writer),
                Self::Empty => writer.u32(0x3ded_6320),
                Self::Game(value) => put_boxed(0xfdb1_9008, &**value, writer),
                Self::Geo(value) => put_boxed(0x56e0_d474, value, writer),
                Self::GeoLive(value) => put_boxed(0xb940_c666, &**value, writer),
                Self::Giveaway(value) => put_boxed(0xaa07_3beb, &**value, writer),
                Self::GiveawayResults(value) => put_boxed(0xceaa_3ea1, &**value, writer),
                Self::Invoice(value) => put_boxed(0xf6a5_48d3, &**value, writer),
                Self::PaidMedia(value) => put_boxed(0xa885_2491, &**value, writer),
                Self::Photo(value) => put_boxed(0xe216_eb63, &**value, writer),
                Self::Poll(value) => put_boxed(0x773f_4e66, &**value, writer),
                Self::Story(value) => put_boxed(0x68cb_6283, &**value, writer),
                Self::ToDo(value) => put_boxed(0x8a53_b014, &**value, writer),
                Self::Unsupported => writer.u32(0x9f84_f49e),
                Self::Venue(value) => put_boxed(0x2ec0_533f, &**value, writer),
                Self::VideoStream(value) => put_boxed(0xca5c_ab89, &**value, writer),
                Self::WebPage(value) => put_boxed(0xddf1_0c3b, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(MessageMedia);

    /// `MessageReplyHeader`
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageReplyHeader {
        /// `messageReplyHeader#1b97dd66 flags:# reply_to_scheduled:flags.2?true forum_topic:flags.3?true quote:flags.9?true reply_to_ephemeral:flags.13?true reply_to_msg_id:flags.4?int reply_to_peer_id:flags.0?Peer reply_from:flags.5?MessageFwdHeader reply_media:flags.8?MessageMedia reply_to_top_id:flags.1?int quote_text:flags.6?string quote_entities:flags.7?Vector<MessageEntity> quote_offset:flags.10?int todo_item_id:flags.11?int poll_option:flags.12?bytes = MessageReplyHeader`
        MessageReplyHeader(Box<types::MessageReplyHeader>),
        /// `messageReplyStoryHeader#e5af939 peer:Peer story_id:int = MessageReplyHeader`
        MessageReplyStoryHeader(types::MessageReplyStoryHeader),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for MessageReplyHeader {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x1b97_dd66 => Self::MessageReplyHeader(input.boxed()?),
                0x0e5a_f939 => Self::MessageReplyStoryHeader(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for MessageReplyHeader {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::MessageReplyHeader(value) => put_boxed(0x1b97_dd66, &**value, writer),
                Self::MessageReplyStoryHeader(value) => put_boxed(0x0e5a_f939, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(MessageReplyHeader);

    /// `PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PageBlock {
        /// `inputPageBlockMap#574b617f geo:InputGeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock`
        InputPageBlockMap(Box<types::InputPageBlockMap>),
        /// `pageBlockAnchor#ce0d37b0 name:string = PageBlock`
        Anchor(types::PageBlockAnchor),
        /// `pageBlockAudio#804361ea audio_id:long caption:PageCaption = PageBlock`
        Audio(Box<types::PageBlockAudio>),
        /// `pageBlockAuthorDate#baafe5e0 author:RichText published_date:int = PageBlock`
        AuthorDate(Box<types::PageBlockAuthorDate>),
        /// `pageBlockBlockquote#66d1670b flags:# collapsed:flags.0?true text:RichText caption:RichText = PageBlock`
        Blockquote(Box<types::PageBlockBlockquote>),
        /// `pageBlockBlockquoteBlocks#e6e47c4 blocks:Vector<PageBlock> caption:RichText = PageBlock`
        BlockquoteBlocks(Box<types::PageBlockBlockquoteBlocks>),
        /// `pageBlockButtonRow#6d640318 flags:# align_left:flags.0?true align_center:flags.1?true align_right:flags.2?true buttons:Vector<PageButton> = PageBlock`
        ButtonRow(Box<types::PageBlockButtonRow>),
        /// `pageBlockChannel#ef1751b5 channel:Chat = PageBlock`
        Channel(types::PageBlockChannel),
        /// `pageBlockCollage#65a0fa4d items:Vector<PageBlock> caption:PageCaption = PageBlock`
        Collage(Box<types::PageBlockCollage>),
        /// `pageBlockCover#39f23300 cover:PageBlock = PageBlock`
        Cover(Box<types::PageBlockCover>),
        /// `pageBlockDetails#76768bed flags:# open:flags.0?true blocks:Vector<PageBlock> title:RichText = PageBlock`
        Details(Box<types::PageBlockDetails>),
        /// `pageBlockDivider#db20b188 = PageBlock`
        Divider,
        /// `pageBlockDocument#38fa3ba3 document_id:long caption:PageCaption = PageBlock`
        Document(Box<types::PageBlockDocument>),
        /// `pageBlockEmbed#a8718dc5 flags:# full_width:flags.0?true allow_scrolling:flags.3?true url:flags.1?string html:flags.2?string poster_photo_id:flags.4?long w:flags.5?int h:flags.5?int caption:PageCaption = PageBlock`
        Embed(Box<types::PageBlockEmbed>),
        /// `pageBlockEmbedPost#f259a80b url:string webpage_id:long author_photo_id:long author:string date:int blocks:Vector<PageBlock> caption:PageCaption = PageBlock`
        EmbedPost(Box<types::PageBlockEmbedPost>),
        /// `pageBlockFooter#48870999 text:RichText = PageBlock`
        Footer(Box<types::PageBlockFooter>),
        /// `pageBlockHeader#bfd064ec text:RichText = PageBlock`
        Header(Box<types::PageBlockHeader>),
        /// `pageBlockHeading1#baff072f text:RichText = PageBlock`
        Heading1(Box<types::PageBlockHeading1>),
        /// `pageBlockHeading2#96b2aec text:RichText = PageBlock`
        Heading2(Box<types::PageBlockHeading2>),
        /// `pageBlockHeading3#67e731ad text:RichText = PageBlock`
        Heading3(Box<types::PageBlockHeading3>),
        /// `pageBlockHeading4#b532772b text:RichText = PageBlock`
        Heading4(Box<types::PageBlockHeading4>),
        /// `pageBlockHeading5#dbbe6c6a text:RichText = PageBlock`
        Heading5(Box<types::PageBlockHeading5>),
        /// `pageBlockHeading6#682a41a9 text:RichText = PageBlock`
        Heading6(Box<types::PageBlockHeading6>),
        /// `pageBlockKicker#1e148390 text:RichText = PageBlock`
        Kicker(Box<types::PageBlockKicker>),
        /// `pageBlockList#e4e88011 items:Vector<PageListItem> = PageBlock`
        List(types::PageBlockList),
        /// `pageBlockMap#a44f3ef6 geo:GeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock`
        Map(Box<types::PageBlockMap>),
        /// `pageBlockMath#59080c20 source:string = PageBlock`
        Math(types::PageBlockMath),
        /// `pageBlockOrderedList#1fd6f6c1 flags:# reversed:flags.2?true items:Vector<PageListOrderedItem> start:flags.0?int type:flags.1?string = PageBlock`
        OrderedList(Box<types::PageBlockOrderedList>),
        /// `pageBlockParagraph#467a0766 text:RichText = PageBlock`
        Paragraph(Box<types::PageBlockParagraph>),
        /// `pageBlockPhoto#1759c560 flags:# spoiler:flags.1?true photo_id:long caption:PageCaption url:flags.0?string webpage_id:flags.0?long = PageBlock`
        Photo(Box<types::PageBlockPhoto>),
        /// `pageBlockPreformatted#c070d93e text:RichText language:string = PageBlock`
        Preformatted(Box<types::PageBlockPreformatted>),
        /// `pageBlockPullquote#4f4456d3 text:RichText caption:RichText = PageBlock`
        Pullquote(Box<types::PageBlockPullquote>),
        /// `pageBlockRelatedArticles#16115a96 title:RichText articles:Vector<PageRelatedArticle> = PageBlock`
        RelatedArticles(Box<types::PageBlockRelatedArticles>),
        /// `pageBlockSlideshow#31f9590 items:Vector<PageBlock> caption:PageCaption = PageBlock`
        Slideshow(Box<types::PageBlockSlideshow>),
        /// `pageBlockSubheader#f12bb6e1 text:RichText = PageBlock`
        Subheader(Box<types::PageBlockSubheader>),
        /// `pageBlockSubtitle#8ffa9a1f text:RichText = PageBlock`
        Subtitle(Box<types::PageBlockSubtitle>),
        /// `pageBlockTable#bf4dea82 flags:# bordered:flags.0?true striped:flags.1?true compact:flags.2?true title:RichText rows:Vector<PageTableRow> = PageBlock`
        Table(Box<types::PageBlockTable>),
        /// `pageBlockThinking#3c29a3e2 text:RichText = PageBlock`
        Thinking(Box<types::PageBlockThinking>),
        /// `pageBlockTitle#70abc3fd text:RichText = PageBlock`
        Title(Box<types::PageBlockTitle>),
        /// `pageBlockUnsupported#13567e8a = PageBlock`
        Unsupported,
        /// `pageBlockVideo#7c8fe7b6 flags:# autoplay:flags.0?true loop:flags.1?true spoiler:flags.2?true video_id:long caption:PageCaption = PageBlock`
        Video(Box<types::PageBlockVideo>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PageBlock {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x574b_617f => Self::InputPageBlockMap(input.boxed()?),
                0xce0d_37b0 => Self::Anchor(input.fields()?),
                0x8043_61ea => Self::Audio(input.boxed()?),
                0xbaaf_e5e0 => Self::AuthorDate(input.boxed()?),
                0x66d1_670b => Self::Blockquote(input.boxed()?),
                0x0e6e_47c4 => Self::BlockquoteBlocks(input.boxed()?),
                0x6d64_0318 => Self::ButtonRow(input.boxed()?),
                0xef17_51b5 => Self::Channel(input.fields()?),
                0x65a0_fa4d => Self::Collage(input.boxed()?),
                0x39f2_3300 => Self::Cover(input.boxed()?),
                0x7676_8bed => Self::Details(input.boxed()?),
                0xdb20_b188 => Self::Divider,
                0x38fa_3ba3 => Self::Document(input.boxed()?),
                0xa871_8dc5 => Self::Embed(input.boxed()?),
                0xf259_a80b => Self::EmbedPost(input.boxed()?),
                0x4887_0999 => Self::Footer(input.boxed()?),
                0xbfd0_64ec => Self::Header(input.boxed()?),
                0xbaff_072f => Self::Heading1(input.boxed()?),
                0x096b_2aec => Self::Heading2(input.boxed()?),
                0x67e7_31ad => Self::Heading3(input.boxed()?),
                0xb532_772b => Self::Heading4(input.boxed()?),
                0xdbbe_6c6a => Self::Heading5(input.boxed()?),
                0x682a_41a9 => Self::Heading6(input.boxed()?),
                0x1e14_8390 => Self::Kicker(input.boxed()?),
                0xe4e8_8011 => Self::List(input.fields()?),
                0xa44f_3ef6 => Self::Map(input.boxed()?),
                0x5908_0c20 => Self::Math(input.fields()?),
                0x1fd6_f6c1 => Self::OrderedList(input.boxed()?),
                0x467a_0766 => Self::Paragraph(input.boxed()?),
                0x1759_c560 => Self::Photo(input.boxed()?),
                0xc070_d93e => Self::Preformatted(input.boxed()?),
                0x4f44_56d3 => Self::Pullquote(input.boxed()?),
                0x1611_5a96 => Self::RelatedArticles(input.boxed()?),
                0x031f_9590 => Self::Slideshow(input.boxed()?),
                0xf12b_b6e1 => Self::Subheader(input.boxed()?),
                0x8ffa_9a1f => Self::Subtitle(input.boxed()?),
                0xbf4d_ea82 => Self::Table(input.boxed()?),
                0x3c29_a3e2 => Self::Thinking(input.boxed()?),
                0x70ab_c3fd => Self::Title(input.boxed()?),
                0x1356_7e8a => Self::Unsupported,
                0x7c8f_e7b6 => Self::Video(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PageBlock {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputPageBlockMap(value) => put_boxed(0x574b_617f, &**value, writer),
                Self::Anchor(value) => put_boxed(0xce0d_37b0, value, writer),
                Self::Audio(value) => put_boxed(0x8043_61ea, &**value, writer),
                Self::AuthorDate(value) => put_boxed(0xbaaf_e5e0, &**value, writer),
                Self::Blockquote(value) => put_boxed(0x66d1_670b, &**value, writer),
                Self::BlockquoteBlocks(value) => put_boxed(0x0e6e_47c4, &**value, writer),
                Self::ButtonRow(value) => put_boxed(0x6d64_0318, &**value, writer),
                Self::Channel(value) => put_boxed(0xef17_51b5, value, writer),
                Self::Collage(value) => put_boxed(0x65a0_fa4d, &**value, writer),
                Self::Cover(value) => put_boxed(0x39f2_3300, &**value, writer),
                Self::Details(value) => put_boxed(0x7676_8bed, &**value, writer),
                Self::Divider => writer.u32(0xdb20_b188),
                Self::Document(value) => put_boxed(0x38fa_3ba3, &**value, writer),
                Self::Embed(value) => put_boxed(0xa871_8dc5, &**value, writer),
                Self::EmbedPost(value) => put_boxed(0xf259_a80b, &**value, writer),
                Self::Footer(value) => put_boxed(0x4887_0999, &**value, writer),
                Self::Header(value) => put_boxed(0xbfd0_64ec, &**value, writer),
                Self::Heading1(value) => put_boxed(0xbaff_072f, &**value, writer),
                Self::Heading2(value) => put_boxed(0x096b_2aec, &**value, writer),
                Self::Heading3(value) => put_boxed(0x67e7_31ad, &**value, writer),
                Self::Heading4(value) => put_boxed(0xb532_772b, &**value, writer),
                Self::Heading5(value) => put_boxed(0xdbbe_6c6a, &**value, writer),
                Self::Heading6(value) => put_boxed(0x682a_41a9, &**value, writer),
                Self::Kicker(value) => put_boxed(0x1e14_8390, &**value, writer),
                Self::List(value) => put_boxed(0xe4e8_8011, value, writer),
                Self::Map(value) => put_boxed(0xa44f_3ef6, &**value, writer),
                Self::Math(value) => put_boxed(0x5908_0c20, value, writer),
                Self::OrderedList(value) => put_boxed(0x1fd6_f6c1, &**value, writer),
                Self::Paragraph(value) => put_boxed(0x467a_0766, &**value, writer),
                Self::Photo(value) => put_boxed(0x1759_c560, &**value, writer),
                Self::Preformatted(value) => put_boxed(0xc070_d93e, &**value, writer),
                Self::Pullquote(value) => put_boxed(0x4f44_56d3, &**value, writer),
                Self::RelatedArticles(value) => put_boxed(0x1611_5a96, &**value, writer),
                Self::Slideshow(value) => put_boxed(0x031f_9590, &**value, writer),
                Self::Subheader(value) => put_boxed(0xf12b_b6e1, &**value, writer),
                Self::Subtitle(value) => put_boxed(0x8ffa_9a1f, &**value, writer),
                Self::Table(value) => put_boxed(0xbf4d_ea82, &**value, writer),
                Self::Thinking(value) => put_boxed(0x3c29_a3e2, &**value, writer),
                Self::Title(value) => put_boxed(0x70ab_c3fd, &**value, writer),
                Self::Unsupported => writer.u32(0x1356_7e8a),
                Self::Video(value) => put_boxed(0x7c8f_e7b6, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PageBlock);

    /// `PageListItem`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PageListItem {
        /// `pageListItemBlocks#63ca67aa flags:# checkbox:flags.0?true checked:flags.1?true blocks:Vector<PageBlock> = PageListItem`
        Blocks(Box<types::PageListItemBlocks>),
        /// `pageListItemText#2f58683c flags:# checkbox:flags.0?true checked:flags.1?true text:RichText = PageListItem`
        Text(Box<types::PageListItemText>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PageListItem {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x63ca_67aa => Self::Blocks(input.boxed()?),
                0x2f58_683c => Self::Text(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PageListItem {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Blocks(value) => put_boxed(0x63ca_67aa, &**value, writer),
                Self::Text(value) => put_boxed(0x2f58_683c, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PageListItem);

    /// `PageListOrderedItem`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PageListOrderedItem {
        /// `pageListOrderedItemBlocks#8ff2d5f0 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string blocks:Vector<PageBlock> value:flags.3?int type:flags.4?string = PageListOrderedItem`
        Blocks(Box<types::PageListOrderedItemBlocks>),
        /// `pageListOrderedItemText#15031189 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string text:RichText value:flags.3?int type:flags.4?string = PageListOrderedItem`
        Text(Box<types::PageListOrderedItemText>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PageListOrderedItem {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8ff2_d5f0 => Self::Blocks(input.boxed()?),
                0x1503_1189 => Self::Text(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PageListOrderedItem {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Blocks(value) => put_boxed(0x8ff2_d5f0, &**value, writer),
                Self::Text(value) => put_boxed(0x1503_1189, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PageListOrderedItem);

    /// `PhoneCallDiscardReason`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PhoneCallDiscardReason {
        /// `phoneCallDiscardReasonBusy#faf7e8c9 = PhoneCallDiscardReason`
        Busy,
        /// `phoneCallDiscardReasonDisconnect#e095c1a0 = PhoneCallDiscardReason`
        Disconnect,
        /// `phoneCallDiscardReasonHangup#57adc690 = PhoneCallDiscardReason`
        Hangup,
        /// `phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7 slug:string = PhoneCallDiscardReason`
        MigrateConferenceCall(types::PhoneCallDiscardReasonMigrateConferenceCall),
        /// `phoneCallDiscardReasonMissed#85e42301 = PhoneCallDiscardReason`
        Missed,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PhoneCallDiscardReason {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xfaf7_e8c9 => Self::Busy,
                0xe095_c1a0 => Self::Disconnect,
                0x57ad_c690 => Self::Hangup,
                0x9fbb_f1f7 => Self::MigrateConferenceCall(input.fields()?),
                0x85e4_2301 => Self::Missed,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PhoneCallDiscardReason {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Busy => writer.u32(0xfaf7_e8c9),
                Self::Disconnect => writer.u32(0xe095_c1a0),
                Self::Hangup => writer.u32(0x57ad_c690),
                Self::MigrateConferenceCall(value) => put_boxed(0x9fbb_f1f7, value, writer),
                Self::Missed => writer.u32(0x85e4_2301),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PhoneCallDiscardReason);

    /// `PollAnswer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PollAnswer {
        /// `inputPollAnswer#199fed96 flags:# text:TextWithEntities media:flags.0?InputMedia = PollAnswer`
        InputPollAnswer(Box<types::InputPollAnswer>),
        /// `pollAnswer#4b7d786a flags:# text:TextWithEntities option:bytes media:flags.0?MessageMedia added_by:flags.1?Peer date:flags.1?int = PollAnswer`
        PollAnswer(Box<types::PollAnswer>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PollAnswer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x199f_ed96 => Self::InputPollAnswer(input.boxed()?),
                0x4b7d_786a => Self::PollAnswer(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PollAnswer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputPollAnswer(value) => put_boxed(0x199f_ed96, &**value, writer),
                Self::PollAnswer(value) => put_boxed(0x4b7d_786a, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PollAnswer);

    /// `PrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PrivacyRule {
        /// `privacyValueAllowAll#65427b82 = PrivacyRule`
        PrivacyValueAllowAll,
        /// `privacyValueAllowBots#21461b5d = PrivacyRule`
        PrivacyValueAllowBots,
        /// `privacyValueAllowChatParticipants#6b134e8e chats:Vector<long> = PrivacyRule`
        PrivacyValueAllowChatParticipants(types::PrivacyValueAllowChatParticipants),
        /// `privacyValueAllowCloseFriends#f7e8d89b = PrivacyRule`
        PrivacyValueAllowCloseFriends,
        /// `privacyValueAllowContacts#fffe1bac = PrivacyRule`
        PrivacyValueAllowContacts,
        /// `privacyValueAllowPremium#ece9814b = PrivacyRule`
        PrivacyValueAllowPremium,
        /// `privacyValueAllowUsers#b8905fb2 users:Vector<long> = PrivacyRule`
        PrivacyValueAllowUsers(types::PrivacyValueAllowUsers),
        /// `privacyValueDisallowAll#8b73e763 = PrivacyRule`
        PrivacyValueDisallowAll,
        /// `privacyValueDisallowBots#f6a5f82f = PrivacyRule`
        PrivacyValueDisallowBots,
        /// `privacyValueDisallowChatParticipants#41c87565 chats:Vector<long> = PrivacyRule`
        PrivacyValueDisallowChatParticipants(types::PrivacyValueDisallowChatParticipants),
        /// `privacyValueDisallowContacts#f888fa1a = PrivacyRule`
        PrivacyValueDisallowContacts,
        /// `privacyValueDisallowUsers#e4621141 users:Vector<long> = PrivacyRule`
        PrivacyValueDisallowUsers(types::PrivacyValueDisallowUsers),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PrivacyRule {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x6542_7b82 => Self::PrivacyValueAllowAll,
                0x2146_1b5d => Self::PrivacyValueAllowBots,
                0x6b13_4e8e => Self::PrivacyValueAllowChatParticipants(input.fields()?),
                0xf7e8_d89b => Self::PrivacyValueAllowCloseFriends,
                0xfffe_1bac => Self::PrivacyValueAllowContacts,
                0xece9_814b => Self::PrivacyValueAllowPremium,
                0xb890_5fb2 => Self::PrivacyValueAllowUsers(input.fields()?),
                0x8b73_e763 => Self::PrivacyValueDisallowAll,
                0xf6a5_f82f => Self::PrivacyValueDisallowBots,
                0x41c8_7565 => Self::PrivacyValueDisallowChatParticipants(input.fields()?),
                0xf888_fa1a => Self::PrivacyValueDisallowContacts,
                0xe462_1141 => Self::PrivacyValueDisallowUsers(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PrivacyRule {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PrivacyValueAllowAll => writer.u32(0x6542_7b82),
                Self::PrivacyValueAllowBots => writer.u32(0x2146_1b5d),
                Self::PrivacyValueAllowChatParticipants(value) => put_boxed(0x6b13_4e8e, value, writer),
                Self::PrivacyValueAllowCloseFriends => writer.u32(0xf7e8_d89b),
                Self::PrivacyValueAllowContacts => writer.u32(0xfffe_1bac),
                Self::PrivacyValueAllowPremium => writer.u32(0xece9_814b),
                Self::PrivacyValueAllowUsers(value) => put_boxed(0xb890_5fb2, value, writer),
                Self::PrivacyValueDisallowAll => writer.u32(0x8b73_e763),
                Self::PrivacyValueDisallowBots => writer.u32(0xf6a5_f82f),
                Self::PrivacyValueDisallowChatParticipants(value) => put_boxed(0x41c8_7565, value, writer),
                Self::PrivacyValueDisallowContacts => writer.u32(0xf888_fa1a),
                Self::PrivacyValueDisallowUsers(value) => put_boxed(0xe462_1141, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PrivacyRule);

    /// `ReplyMarkup`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReplyMarkup {
        /// `replyInlineMarkup#b2b15770 flags:# force_reply:flags.5?true rows:Vector<KeyboardInlineButtonRow> = ReplyMarkup`
        ReplyInlineMarkup(Box<types::ReplyInlineMarkup>),
        /// `replyKeyboardForceReply#86b40b08 flags:# single_use:flags.1?true selective:flags.2?true placeholder:flags.3?string = ReplyMarkup`
        ReplyKeyboardForceReply(Box<types::ReplyKeyboardForceReply>),
        /// `replyKeyboardHide#a03e5b85 flags:# selective:flags.2?true = ReplyMarkup`
        ReplyKeyboardHide(types::ReplyKeyboardHide),
        /// `replyKeyboardMarkup#85dd99d1 flags:# resize:flags.0?true single_use:flags.1?true selective:flags.2?true persistent:flags.4?true force_reply:flags.5?true rows:Vector<KeyboardButtonRow> placeholder:flags.3?string = ReplyMarkup`
        ReplyKeyboardMarkup(Box<types::ReplyKeyboardMarkup>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ReplyMarkup {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb2b1_5770 => Self::ReplyInlineMarkup(input.boxed()?),
                0x86b4_0b08 => Self::ReplyKeyboardForceReply(input.boxed()?),
                0xa03e_5b85 => Self::ReplyKeyboardHide(input.fields()?),
                0x85dd_99d1 => Self::ReplyKeyboardMarkup(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ReplyMarkup {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ReplyInlineMarkup(value) => put_boxed(0xb2b1_5770, &**value, writer),
                Self::ReplyKeyboardForceReply(value) => put_boxed(0x86b4_0b08, &**value, writer),
                Self::ReplyKeyboardHide(value) => put_boxed(0xa03e_5b85, value, writer),
                Self::ReplyKeyboardMarkup(value) => put_boxed(0x85dd_99d1, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ReplyMarkup);

    /// `RequestPeerType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum RequestPeerType {
        /// `requestPeerTypeBroadcast#339bef6c flags:# creator:flags.0?true has_username:flags.3?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType`
        Broadcast(Box<types::RequestPeerTypeBroadcast>),
        /// `requestPeerTypeChat#c9f06e1b flags:# creator:flags.0?true bot_participant:flags.5?true has_username:flags.3?Bool forum:flags.4?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType`
        Chat(Box<types::RequestPeerTypeChat>),
        /// `requestPeerTypeCreateBot#3e81e078 flags:# bot_managed:flags.0?true suggested_name:flags.1?string suggested_username:flags.2?string = RequestPeerType`
        CreateBot(Box<types::RequestPeerTypeCreateBot>),
        /// `requestPeerTypeUser#5f3b8a00 flags:# bot:flags.0?Bool premium:flags.1?Bool = RequestPeerType`
        User(types::RequestPeerTypeUser),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for RequestPeerType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x339b_ef6c => Self::Broadcast(input.boxed()?),
                0xc9f0_6e1b => Self::Chat(input.boxed()?),
                0x3e81_e078 => Self::CreateBot(input.boxed()?),
                0x5f3b_8a00 => Self::User(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for RequestPeerType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Broadcast(value) => put_boxed(0x339b_ef6c, &**value, writer),
                Self::Chat(value) => put_boxed(0xc9f0_6e1b, &**value, writer),
                Self::CreateBot(value) => put_boxed(0x3e81_e078, &**value, writer),
                Self::User(value) => put_boxed(0x5f3b_8a00, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(RequestPeerType);

    /// `RequestedPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum RequestedPeer {
        /// `requestedPeerChannel#8ba403e4 flags:# channel_id:long title:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer`
        Channel(Box<types::RequestedPeerChannel>),
        /// `requestedPeerChat#7307544f flags:# chat_id:long title:flags.0?string photo:flags.2?Photo = RequestedPeer`
        Chat(Box<types::RequestedPeerChat>),
        /// `requestedPeerUser#d62ff46a flags:# user_id:long first_name:flags.0?string last_name:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer`
        User(Box<types::RequestedPeerUser>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for RequestedPeer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8ba4_03e4 => Self::Channel(input.boxed()?),
                0x7307_544f => Self::Chat(input.boxed()?),
                0xd62f_f46a => Self::User(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for RequestedPeer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Channel(value) => put_boxed(0x8ba4_03e4, &**value, writer),
                Self::Chat(value) => put_boxed(0x7307_544f, &**value, writer),
                Self::User(value) => put_boxed(0xd62f_f46a, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(RequestedPeer);

    /// `RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub enum RichText {
        /// `textAnchor#35553762 text:RichText name:string = RichText`
        TextAnchor(Box<types::TextAnchor>),
        /// `textAutoEmail#c556a45d text:RichText = RichText`
        TextAutoEmail(Box<types::TextAutoEmail>),
        /// `textAutoPhone#24c26789 text:RichText = RichText`
        TextAutoPhone(Box<types::TextAutoPhone>),
        /// `textAutoUrl#ac6a83aa text:RichText = RichText`
        TextAutoUrl(Box<types::TextAutoUrl>),
        /// `textBankCard#b956812d text:RichText = RichText`
        TextBankCard(Box<types::TextBankCard>),
        /// `textBold#6724abc4 text:RichText = RichText`
        TextBold(Box<types::TextBold>),
        /// `textBotCommand#2ff29d3 text:RichText = RichText`
        TextBotCommand(Box<types::TextBotCommand>),
        /// `textButton#afc79cd6 flags:# text:RichText type:InlineButtonType style:flags.0?RichButtonStyle = RichText`
        TextButton(Box<types::TextButton>),
        /// `textCashtag#7b9e1801 text:RichText = RichText`
        TextCashtag(Box<types::TextCashtag>),
        /// `textConcat#7e6260d7 texts:Vector<RichText> = RichText`
        TextConcat(types::TextConcat),
        /// `textCustomEmoji#a26156c0 document_id:long alt:string = RichText`
        TextCustomEmoji(Box<types::TextCustomEmoji>),
        /// `textDate#a5b45e2b flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true text:RichText date:int = RichText`
        TextDate(Box<types::TextDate>),
        /// `textDiff#9686cb50 text:RichText old_text:RichText = RichText`
        TextDiff(Box<types::TextDiff>),
        /// `textEmail#de5a0dd6 text:RichText email:string = RichText`
        TextEmail(Box<types::TextEmail>),
        /// `textEmpty#dc3d824f = RichText`
        TextEmpty,
        /// `textFixed#6c3f19b9 text:RichText = RichText`
        TextFixed(Box<types::TextFixed>),
        /// `textHashtag#519524ea text:RichText = RichText`
        TextHashtag(Box<types::TextHashtag>),
        /// `textImage#81ccf4f document_id:long w:int h:int = RichText`
        TextImage(types::TextImage),
        /// `textItalic#d912a59c text:RichText = RichText`
        TextItalic(Box<types::TextItalic>),
        /// `textMarked#34b8621 text:RichText = RichText`
        TextMarked(Box<types::TextMarked>),
        /// `textMath#9d2eac97 source:string = RichText`
        TextMath(types::TextMath),
        /// `textMention#cd24cf44 text:RichText = RichText`
        TextMention(Box<types::TextMention>),
        /// `textMentionName#1a9fbfc text:RichText user_id:long = RichText`
        TextMentionName(Box<types::TextMentionName>),
        /// `textPhone#1ccb966a text:RichText phone:string = RichText`
        TextPhone(Box<types::TextPhone>),
        /// `textPlain#744694e0 text:string = RichText`
        TextPlain(types::TextPlain),
        /// `textSpoiler#4c2a5d62 text:RichText = RichText`
        TextSpoiler(Box<types::TextSpoiler>),
        /// `textStrike#9bf8bb95 text:RichText = RichText`
        TextStrike(Box<types::TextStrike>),
        /// `textSubscript#ed6a8504 text:RichText = RichText`
        TextSubscript(Box<types::TextSubscript>),
        /// `textSuperscript#c7fb5e01 text:RichText = RichText`
        TextSuperscript(Box<types::TextSuperscript>),
        /// `textTonAddress#3cd2a36a text:RichText = RichText`
        TextTonAddress(Box<types::TextTonAddress>),
        /// `textUnderline#c12622c4 text:RichText = RichText`
        TextUnderline(Box<types::TextUnderline>),
        /// `textUrl#3c2884c1 text:RichText url:string webpage_id:long = RichText`
        TextUrl(Box<types::TextUrl>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for RichText {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3555_3762 => Self::TextAnchor(input.boxed()?),
                0xc556_a45d => Self::TextAutoEmail(input.boxed()?),
                0x24c2_6789 => Self::TextAutoPhone(input.boxed()?),
                0xac6a_83aa => Self::TextAutoUrl(input.boxed()?),
                0xb956_812d => Self::TextBankCard(input.boxed()?),
                0x6724_abc4 => Self::TextBold(input.boxed()?),
                0x02ff_29d3 => Self::TextBotCommand(input.boxed()?),
                0xafc7_9cd6 => Self::TextButton(input.boxed()?),
                0x7b9e_1801 => Self::TextCashtag(input.boxed()?),
                0x7e62_60d7 => Self::TextConcat(input.fields()?),
                0xa261_56c0 => Self::TextCustomEmoji(input.boxed()?),
                0xa5b4_5e2b => Self::TextDate(input.boxed()?),
                0x9686_cb50 => Self::TextDiff(input.boxed()?),
                0xde5a_0dd6 => Self::TextEmail(input.boxed()?),
                0xdc3d_824f => Self::TextEmpty,
                0x6c3f_19b9 => Self::TextFixed(input.boxed()?),
                0x5195_24ea => Self::TextHashtag(input.boxed()?),
                0x081c_cf4f => Self::TextImage(input.fields()?),
                0xd912_a59c => Self::TextItalic(input.boxed()?),
                0x034b_8621 => Self::TextMarked(input.boxed()?),
                0x9d2e_ac97 => Self::TextMath(input.fields()?),
                0xcd24_cf44 => Self::TextMention(input.boxed()?),
                0x01a9_fbfc => Self::TextMentionName(input.boxed()?),
                0x1ccb_966a => Self::TextPhone(input.boxed()?),
                0x7446_94e0 => Self::TextPlain(input.fields()?),
                0x4c2a_5d62 => Self::TextSpoiler(input.boxed()?),
                0x9bf8_bb95 => Self::TextStrike(input.boxed()?),
                0xed6a_8504 => Self::TextSubscript(input.boxed()?),
                0xc7fb_5e01 => Self::TextSuperscript(input.boxed()?),
                0x3cd2_a36a => Self::TextTonAddress(input.boxed()?),
                0xc126_22c4 => Self::TextUnderline(input.boxed()?),
                0x3c28_84c1 => Self::TextUrl(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for RichText {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::TextAnchor(value) => put_boxed(0x3555_3762, &**value, writer),
                Self::TextAutoEmail(value) => put_boxed(0xc556_a45d, &**value, writer),
                Self::TextAutoPhone(value) => put_boxed(0x24c2_6789, &**value, writer),
                Self::TextAutoUrl(value) => put_boxed(0xac6a_83aa, &**value, writer),
                Self::TextBankCard(value) => put_boxed(0xb956_812d, &**value, writer),
                Self::TextBold(value) => put_boxed(0x6724_abc4, &**value, writer),
                Self::TextBotCommand(value) => put_boxed(0x02ff_29d3, &**value, writer),
                Self::TextButton(value) => put_boxed(0xafc7_9cd6, &**value, writer),
                Self::TextCashtag(value) => put_boxed(0x7b9e_1801, &**value, writer),
                Self::TextConcat(value) => put_boxed(0x7e62_60d7, value, writer),
                Self::TextCustomEmoji(value) => put_boxed(0xa261_56c0, &**value, writer),
                Self::TextDate(value) => put_boxed(0xa5b4_5e2b, &**value, writer),
                Self::TextDiff(value) => put_boxed(0x9686_cb50, &**value, writer),
                Self::TextEmail(value) => put_boxed(0xde5a_0dd6, &**value, writer),
                Self::TextEmpty => writer.u32(0xdc3d_824f),
                Self::TextFixed(value) => put_boxed(0x6c3f_19b9, &**value, writer),
                Self::TextHashtag(value) => put_boxed(0x5195_24ea, &**value, writer),
                Self::TextImage(value) => put_boxed(0x081c_cf4f, value, writer),
                Self::TextItalic(value) => put_boxed(0xd912_a59c, &**value, writer),
                Self::TextMarked(value) => put_boxed(0x034b_8621, &**value, writer),
                Self::TextMath(value) => put_boxed(0x9d2e_ac97, value, writer),
                Self::TextMention(value) => put_boxed(0xcd24_cf44, &**value, writer),
                Self::TextMentionName(value) => put_boxed(0x01a9_fbfc, &**value, writer),
                Self::TextPhone(value) => put_boxed(0x1ccb_966a, &**value, writer),
                Self::TextPlain(value) => put_boxed(0x7446_94e0, value, writer),
                Self::TextSpoiler(value) => put_boxed(0x4c2a_5d62, &**value, writer),
                Self::TextStrike(value) => put_boxed(0x9bf8_bb95, &**value, writer),
                Self::TextSubscript(value) => put_boxed(0xed6a_8504, &**value, writer),
                Self::TextSuperscript(value) => put_boxed(0xc7fb_5e01, &**value, writer),
                Self::TextTonAddress(value) => put_boxed(0x3cd2_a36a, &**value, writer),
                Self::TextUnderline(value) => put_boxed(0xc126_22c4, &**value, writer),
                Self::TextUrl(value) => put_boxed(0x3c28_84c1, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(RichText);

    /// `SecureFile`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SecureFile {
        /// `secureFile#7d09c27e id:long access_hash:long size:long dc_id:int date:int file_hash:bytes secret:bytes = SecureFile`
        SecureFile(Box<types::SecureFile>),
        /// `secureFileEmpty#64199744 = SecureFile`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SecureFile {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x7d09_c27e => Self::SecureFile(input.boxed()?),
                0x6419_9744 => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SecureFile {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SecureFile(value) => put_boxed(0x7d09_c27e, &**value, writer),
                Self::Empty => writer.u32(0x6419_9744),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SecureFile);

    /// `SecurePlainData`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SecurePlainData {
        /// `securePlainEmail#21ec5a5f email:string = SecurePlainData`
        SecurePlainEmail(types::SecurePlainEmail),
        /// `securePlainPhone#7d6099dd phone:string = SecurePlainData`
        SecurePlainPhone(types::SecurePlainPhone),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SecurePlainData {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x21ec_5a5f => Self::SecurePlainEmail(input.fields()?),
                0x7d60_99dd => Self::SecurePlainPhone(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SecurePlainData {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SecurePlainEmail(value) => put_boxed(0x21ec_5a5f, value, writer),
                Self::SecurePlainPhone(value) => put_boxed(0x7d60_99dd, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SecurePlainData);

    /// `SecureValueType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SecureValueType {
        /// `secureValueTypeAddress#cbe31e26 = SecureValueType`
        Address,
        /// `secureValueTypeBankStatement#89137c0d = SecureValueType`
        BankStatement,
        /// `secureValueTypeDriverLicense#6e425c4 = SecureValueType`
        DriverLicense,
        /// `secureValueTypeEmail#8e3ca7ee = SecureValueType`
        Email,
        /// `secureValueTypeIdentityCard#a0d0744b = SecureValueType`
        IdentityCard,
        /// `secureValueTypeInternalPassport#99a48f23 = SecureValueType`
        InternalPassport,
        /// `secureValueTypePassport#3dac6a00 = SecureValueType`
        Passport,
        /// `secureValueTypePassportRegistration#99e3806a = SecureValueType`
        PassportRegistration,
        /// `secureValueTypePersonalDetails#9d2a81e3 = SecureValueType`
        PersonalDetails,
        /// `secureValueTypePhone#b320aadb = SecureValueType`
        Phone,
        /// `secureValueTypeRentalAgreement#8b883488 = SecureValueType`
        RentalAgreement,
        /// `secureValueTypeTemporaryRegistration#ea02ec33 = SecureValueType`
        TemporaryRegistration,
        /// `secureValueTypeUtilityBill#fc36954e = SecureValueType`
        UtilityBill,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SecureValueType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xcbe3_1e26 => Self::Address,
                0x8913_7c0d => Self::BankStatement,
                0x06e4_25c4 => Self::DriverLicense,
                0x8e3c_a7ee => Self::Email,
                0xa0d0_744b => Self::IdentityCard,
                0x99a4_8f23 => Self::InternalPassport,
                0x3dac_6a00 => Self::Passport,
                0x99e3_806a => Self::PassportRegistration,
                0x9d2a_81e3 => Self::PersonalDetails,
                0xb320_aadb => Self::Phone,
                0x8b88_3488 => Self::RentalAgreement,
                0xea02_ec33 => Self::TemporaryRegistration,
                0xfc36_954e => Self::UtilityBill,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SecureValueType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Address => writer.u32(0xcbe3_1e26),
                Self::BankStatement => writer.u32(0x8913_7c0d),
                Self::DriverLicense => writer.u32(0x06e4_25c4),
                Self::Email => writer.u32(0x8e3c_a7ee),
                Self::IdentityCard => writer.u32(0xa0d0_744b),
                Self::InternalPassport => writer.u32(0x99a4_8f23),
                Self::Passport => writer.u32(0x3dac_6a00),
                Self::PassportRegistration => writer.u32(0x99e3_806a),
                Self::PersonalDetails => writer.u32(0x9d2a_81e3),
                Self::Phone => writer.u32(0xb320_aadb),
                Self::RentalAgreement => writer.u32(0x8b88_3488),
                Self::TemporaryRegistration => writer.u32(0xea02_ec33),
                Self::UtilityBill => writer.u32(0xfc36_954e),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SecureValueType);

    /// `StarGift`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarGift {
        /// `starGift#313a9547 flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true require_premium:flags.7?true limited_per_user:flags.8?true peer_color_available:flags.10?true auction:flags.11?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int availability_resale:flags.4?long convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long resell_min_stars:flags.4?long title:flags.5?string released_by:flags.6?Peer per_user_total:flags.8?int per_user_remains:flags.8?int locked_until_date:flags.9?int auction_slug:flags.11?string gifts_per_round:flags.11?int auction_start_date:flags.11?int upgrade_variants:flags.12?int background:flags.13?StarGiftBackground = StarGift`
        StarGift(Box<types::StarGift>),
        /// `starGiftUnique#85f0a9cd flags:# require_premium:flags.6?true resale_ton_only:flags.7?true theme_available:flags.9?true burned:flags.14?true crafted:flags.15?true id:long gift_id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer value_amount:flags.8?long value_currency:flags.8?string value_usd_amount:flags.8?long theme_peer:flags.10?Peer peer_color:flags.11?PeerColor host_id:flags.12?Peer offer_min_stars:flags.13?int craft_chance_permille:flags.16?int = StarGift`
        Unique(Box<types::StarGiftUnique>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarGift {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x313a_9547 => Self::StarGift(input.boxed()?),
                0x85f0_a9cd => Self::Unique(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarGift {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StarGift(value) => put_boxed(0x313a_9547, &**value, writer),
                Self::Unique(value) => put_boxed(0x85f0_a9cd, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarGift);

    /// `StarGiftAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarGiftAttribute {
        /// `starGiftAttributeBackdrop#9f2504e4 name:string backdrop_id:int center_color:int edge_color:int pattern_color:int text_color:int rarity:StarGiftAttributeRarity = StarGiftAttribute`
        Backdrop(Box<types::StarGiftAttributeBackdrop>),
        /// `starGiftAttributeModel#565251e2 flags:# crafted:flags.0?true name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute`
        Model(Box<types::StarGiftAttributeModel>),
        /// `starGiftAttributeOriginalDetails#e0bff26c flags:# sender_id:flags.0?Peer recipient_id:Peer date:int message:flags.1?TextWithEntities = StarGiftAttribute`
        OriginalDetails(Box<types::StarGiftAttributeOriginalDetails>),
        /// `starGiftAttributePattern#4e7085ea name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute`
        Pattern(Box<types::StarGiftAttributePattern>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarGiftAttribute {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x9f25_04e4 => Self::Backdrop(input.boxed()?),
                0x5652_51e2 => Self::Model(input.boxed()?),
                0xe0bf_f26c => Self::OriginalDetails(input.boxed()?),
                0x4e70_85ea => Self::Pattern(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarGiftAttribute {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Backdrop(value) => put_boxed(0x9f25_04e4, &**value, writer),
                Self::Model(value) => put_boxed(0x5652_51e2, &**value, writer),
                Self::OriginalDetails(value) => put_boxed(0xe0bf_f26c, &**value, writer),
                Self::Pattern(value) => put_boxed(0x4e70_85ea, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarGiftAttribute);

    /// `StarGiftAttributeRarity`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarGiftAttributeRarity {
        /// `starGiftAttributeRarity#36437737 permille:int = StarGiftAttributeRarity`
        StarGiftAttributeRarity(types::StarGiftAttributeRarity),
        /// `starGiftAttributeRarityEpic#78fbf3a8 = StarGiftAttributeRarity`
        Epic,
        /// `starGiftAttributeRarityLegendary#cef7e7a8 = StarGiftAttributeRarity`
        Legendary,
        /// `starGiftAttributeRarityRare#f08d516b = StarGiftAttributeRarity`
        Rare,
        /// `starGiftAttributeRarityUncommon#dbce6389 = StarGiftAttributeRarity`
        Uncommon,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarGiftAttributeRarity {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3643_7737 => Self::StarGiftAttributeRarity(input.fields()?),
                0x78fb_f3a8 => Self::Epic,
                0xcef7_e7a8 => Self::Legendary,
                0xf08d_516b => Self::Rare,
                0xdbce_6389 => Self::Uncommon,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarGiftAttributeRarity {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StarGiftAttributeRarity(value) => put_boxed(0x3643_7737, value, writer),
                Self::Epic => writer.u32(0x78fb_f3a8),
                Self::Legendary => writer.u32(0xcef7_e7a8),
                Self::Rare => writer.u32(0xf08d_516b),
                Self::Uncommon => writer.u32(0xdbce_6389),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarGiftAttributeRarity);

    /// `StarsAmount`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarsAmount {
        /// `starsAmount#bbb6b4a3 amount:long nanos:int = StarsAmount`
        StarsAmount(types::StarsAmount),
        /// `starsTonAmount#74aee3e0 amount:long = StarsAmount`
        StarsTonAmount(types::StarsTonAmount),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarsAmount {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xbbb6_b4a3 => Self::StarsAmount(input.fields()?),
                0x74ae_e3e0 => Self::StarsTonAmount(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarsAmount {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StarsAmount(value) => put_boxed(0xbbb6_b4a3, value, writer),
                Self::StarsTonAmount(value) => put_boxed(0x74ae_e3e0, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarsAmount);

    /// `StoryItem`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StoryItem {
        /// `storyItem#16a4b93c flags:# pinned:flags.5?true public:flags.7?true close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true out:flags.16?true id:int date:int from_id:flags.18?Peer fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string entities:flags.1?Vector<MessageEntity> media:MessageMedia media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule> views:flags.3?StoryViews sent_reaction:flags.15?Reaction albums:flags.19?Vector<int> music:flags.20?Document = StoryItem`
        StoryItem(Box<types::StoryItem>),
        /// `storyItemDeleted#51e6ee4f id:int = StoryItem`
        Deleted(types::StoryItemDeleted),
        /// `storyItemSkipped#ffadc913 flags:# close_friends:flags.8?true live:flags.9?true id:int date:int expire_date:int = StoryItem`
        Skipped(types::StoryItemSkipped),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StoryItem {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x16a4_b93c => Self::StoryItem(input.boxed()?),
                0x51e6_ee4f => Self::Deleted(input.fields()?),
                0xffad_c913 => Self::Skipped(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StoryItem {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StoryItem(value) => put_boxed(0x16a4_b93c, &**value, writer),
                Self::Deleted(value) => put_boxed(0x51e6_ee4f, value, writer),
                Self::Skipped(value) => put_boxed(0xffad_c913, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StoryItem);

    /// `WallPaper`
    #[derive(Clone, Debug, PartialEq)]
    pub enum WallPaper {
        /// `wallPaper#a437c3ed id:long flags:# creator:flags.0?true default:flags.1?true pattern:flags.3?true dark:flags.4?true access_hash:long slug:string document:Document settings:flags.2?WallPaperSettings = WallPaper`
        WallPaper(Box<types::WallPaper>),
        /// `wallPaperNoFile#e0804116 id:long flags:# default:flags.1?true dark:flags.4?true settings:flags.2?WallPaperSettings = WallPaper`
        NoFile(types::WallPaperNoFile),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for WallPaper {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa437_c3ed => Self::WallPaper(input.boxed()?),
                0xe080_4116 => Self::NoFile(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for WallPaper {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::WallPaper(value) => put_boxed(0xa437_c3ed, &**value, writer),
                Self::NoFile(value) => put_boxed(0xe080_4116, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(WallPaper);

    /// `WebDocument`
    #[derive(Clone, Debug, PartialEq)]
    pub enum WebDocument {
        /// `webDocument#1c570ed1 url:string access_hash:long size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument`
        WebDocument(Box<types::WebDocument>),
        /// `webDocumentNoProxy#f9c8bcc6 url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument`
        NoProxy(Box<types::WebDocumentNoProxy>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for WebDocument {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x1c57_0ed1 => Self::WebDocument(input.boxed()?),
                0xf9c8_bcc6 => Self::NoProxy(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for WebDocument {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::WebDocument(value) => put_boxed(0x1c57_0ed1, &**value, writer),
                Self::NoProxy(value) => put_boxed(0xf9c8_bcc6, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(WebDocument);

    /// `WebPage`
    #[derive(Clone, Debug, PartialEq)]
    pub enum WebPage {
        /// `webPage#e89c45b2 flags:# has_large_media:flags.13?true video_cover_photo:flags.14?true id:long url:string display_url:string hash:int type:flags.0?string site_name:flags.1?string title:flags.2?string description:flags.3?string photo:flags.4?Photo embed_url:flags.5?string embed_type:flags.5?string embed_width:flags.6?int embed_height:flags.6?int duration:flags.7?int author:flags.8?string document:flags.9?Document cached_page:flags.10?Page attributes:flags.12?Vector<WebPageAttribute> = WebPage`
        WebPage(Box<types::WebPage>),
        /// `webPageEmpty#211a1788 flags:# id:long url:flags.0?string = WebPage`
        Empty(Box<types::WebPageEmpty>),
        /// `webPageNotModified#7311ca11 flags:# cached_page_views:flags.0?int = WebPage`
        NotModified(types::WebPageNotModified),
        /// `webPagePending#b0d13e47 flags:# id:long url:flags.0?string date:int = WebPage`
        Pending(Box<types::WebPagePending>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for WebPage {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xe89c_45b2 => Self::WebPage(input.boxed()?),
                0x211a_1788 => Self::Empty(input.boxed()?),
                0x7311_ca11 => Self::NotModified(input.fields()?),
                0xb0d1_3e47 => Self::Pending(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for WebPage {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::WebPage(value) => put_boxed(0xe89c_45b2, &**value, writer),
                Self::Empty(value) => put_boxed(0x211a_1788, &**value, writer),
                Self::NotModified(value) => put_boxed(0x7311_ca11, value, writer),
                Self::Pending(value) => put_boxed(0xb0d1_3e47, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(WebPage);

    /// `WebPageAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub enum WebPageAttribute {
        /// `webPageAttributeAiComposeTone#7781fe18 emoji_id:long = WebPageAttribute`
        AiComposeTone(types::WebPageAttributeAiComposeTone),
        /// `webPageAttributeStarGiftAuction#1c641c2 gift:StarGift end_date:int = WebPageAttribute`
        StarGiftAuction(types::WebPageAttributeStarGiftAuction),
        /// `webPageAttributeStarGiftCollection#31cad303 icons:Vector<Document> = WebPageAttribute`
        StarGiftCollection(types::WebPageAttributeStarGiftCollection),
        /// `webPageAttributeStickerSet#50cc03d3 flags:# emojis:flags.0?true text_color:flags.1?true stickers:Vector<Document> = WebPageAttribute`
        StickerSet(Box<types::WebPageAttributeStickerSet>),
        /// `webPageAttributeStory#2e94c3e7 flags:# peer:Peer id:int story:flags.0?StoryItem = WebPageAttribute`
        Story(Box<types::WebPageAttributeStory>),
        /// `webPageAttributeTheme#54b56617 flags:# documents:flags.0?Vector<Document> settings:flags.1?ThemeSettings = WebPageAttribute`
        Theme(Box<types::WebPageAttributeTheme>),
        /// `webPageAttributeUniqueStarGift#cf6f6db8 gift:StarGift = WebPageAttribute`
        UniqueStarGift(types::WebPageAttributeUniqueStarGift),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for WebPageAttribute {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x7781_fe18 => Self::AiComposeTone(input.fields()?),
                0x01c6_41c2 => Self::StarGiftAuction(input.fields()?),
                0x31ca_d303 => Self::StarGiftCollection(input.fields()?),
                0x50cc_03d3 => Self::StickerSet(input.boxed()?),
                0x2e94_c3e7 => Self::Story(input.boxed()?),
                0x54b5_6617 => Self::Theme(input.boxed()?),
                0xcf6f_6db8 => Self::UniqueStarGift(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for WebPageAttribute {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AiComposeTone(value) => put_boxed(0x7781_fe18, value, writer),
                Self::StarGiftAuction(value) => put_boxed(0x01c6_41c2, value, writer),
                Self::StarGiftCollection(value) => put_boxed(0x31ca_d303, value, writer),
                Self::StickerSet(value) => put_boxed(0x50cc_03d3, &**value, writer),
                Self::Story(value) => put_boxed(0x2e94_c3e7, &**value, writer),
                Self::Theme(value) => put_boxed(0x54b5_6617, &**value, writer),
                Self::UniqueStarGift(value) => put_boxed(0xcf6f_6db8, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(WebPageAttribute);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `baseThemeArctic`
    pub static BASE_THEME_ARCTIC: Layout = Layout::new("baseThemeArctic", 0x5b11_125a, &[]);
    /// `baseThemeClassic`
    pub static BASE_THEME_CLASSIC: Layout = Layout::new("baseThemeClassic", 0xc3a1_2462, &[]);
    /// `baseThemeDay`
    pub static BASE_THEME_DAY: Layout = Layout::new("baseThemeDay", 0xfbd8_1688, &[]);
    /// `baseThemeNight`
    pub static BASE_THEME_NIGHT: Layout = Layout::new("baseThemeNight", 0xb7b3_1ea8, &[]);
    /// `baseThemeTinted`
    pub static BASE_THEME_TINTED: Layout = Layout::new("baseThemeTinted", 0x6d5f_77ee, &[]);
    /// The constructors of `BaseTheme`, by number.
    pub static SUM_BASE_THEME: Sum = Sum::new("BaseTheme", &[
        (0x5b11_125a, &layouts::BASE_THEME_ARCTIC),
        (0x6d5f_77ee, &layouts::BASE_THEME_TINTED),
        (0xb7b3_1ea8, &layouts::BASE_THEME_NIGHT),
        (0xc3a1_2462, &layouts::BASE_THEME_CLASSIC),
        (0xfbd8_1688, &layouts::BASE_THEME_DAY),
    ]);
    /// `birthday`
    pub static BIRTHDAY: Layout = Layout::new("birthday", 0x6c8e_1e06, &[
        Field::always("flags", Shape::Flags),
        Field::always("day", Shape::Int),
        Field::always("month", Shape::Int),
        Field::when(0, 0, "year", Shape::Int),
    ]);
    /// `botApp`
    pub static BOT_APP: Layout = Layout::new("botApp", 0x95fc_d1d6, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("short_name", Shape::Text),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::always("photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 0, "document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::always("hash", Shape::Long),
    ]);
    /// `botAppNotModified`
    pub static BOT_APP_NOT_MODIFIED: Layout = Layout::new("botAppNotModified", 0x5da6_74b7, &[]);
    /// The constructors of `BotApp`, by number.
    pub static SUM_BOT_APP: Sum = Sum::new("BotApp", &[
        (0x5da6_74b7, &layouts::BOT_APP_NOT_MODIFIED),
        (0x95fc_d1d6, &layouts::BOT_APP),
    ]);
    /// `buttonTypeDefault`
    pub static BUTTON_TYPE_DEFAULT: Layout = Layout::new("buttonTypeDefault", 0xc9dd_90e9, &[]);
    /// `buttonTypeRequestGeoLocation`
    pub static BUTTON_TYPE_REQUEST_GEO_LOCATION: Layout = Layout::new("buttonTypeRequestGeoLocation", 0x9bee_e140, &[]);
    /// `buttonTypeRequestPeer`
    pub static BUTTON_TYPE_REQUEST_PEER: Layout = Layout::new("buttonTypeRequestPeer", 0x4f58_a237, &[
        Field::always("flags", Shape::Flags),
        Field::always("button_id", Shape::Int),
        Field::always("peer_type", Shape::Sum(&layouts::SUM_REQUEST_PEER_TYPE)),
        Field::always("max_quantity", Shape::Int),
    ]);
    /// `buttonTypeRequestPhone`
    pub static BUTTON_TYPE_REQUEST_PHONE: Layout = Layout::new("buttonTypeRequestPhone", 0xdf3d_36f9, &[]);
    /// `buttonTypeRequestPoll`
    pub static BUTTON_TYPE_REQUEST_POLL: Layout = Layout::new("buttonTypeRequestPoll", 0xaacf_ff84, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "quiz", Shape::Bool),
    ]);
    /// `buttonTypeSimpleWebView`
    pub static BUTTON_TYPE_SIMPLE_WEB_VIEW: Layout = Layout::new("buttonTypeSimpleWebView", 0xc01a_597a, &[
        Field::always("url", Shape::Text),
    ]);
    /// `inputButtonTypeRequestPeer`
    pub static INPUT_BUTTON_TYPE_REQUEST_PEER: Layout = Layout::new("inputButtonTypeRequestPeer", 0x3fe2_68fe, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "name_requested", Shape::True),
        Field::when(0, 1, "username_requested", Shape::True),
        Field::when(0, 2, "photo_requested", Shape::True),
        Field::always("button_id", Shape::Int),
        Field::always("peer_type", Shape::Sum(&layouts::SUM_REQUEST_PEER_TYPE)),
        Field::always("max_quantity", Shape::Int),
    ]);
    /// The constructors of `ButtonType`, by number.
    pub static SUM_BUTTON_TYPE: Sum = Sum::new("ButtonType", &[
        (0x3fe2_68fe, &layouts::INPUT_BUTTON_TYPE_REQUEST_PEER),
        (0x4f58_a237, &layouts::BUTTON_TYPE_REQUEST_PEER),
        (0x9bee_e140, &layouts::BUTTON_TYPE_REQUEST_GEO_LOCATION),
        (0xaacf_ff84, &layouts::BUTTON_TYPE_REQUEST_POLL),
        (0xc01a_597a, &layouts::BUTTON_TYPE_SIMPLE_WEB_VIEW),
        (0xc9dd_90e9, &layouts::BUTTON_TYPE_DEFAULT),
        (0xdf3d_36f9, &layouts::BUTTON_TYPE_REQUEST_PHONE),
    ]);
    /// `chatTheme`
    pub static CHAT_THEME: Layout = Layout::new("chatTheme", 0xc3df_fc04, &[
        Field::always("emoticon", Shape::Text),
    ]);
    /// `chatThemeUniqueGift`
    pub static CHAT_THEME_UNIQUE_GIFT: Layout = Layout::new("chatThemeUniqueGift", 0x3458_f9c8, &[
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::always("theme_settings", Shape::Vector(&Shape::Boxed(&layouts::THEME_SETTINGS))),
    ]);
    /// The constructors of `ChatTheme`, by number.
    pub static SUM_CHAT_THEME: Sum = Sum::new("ChatTheme", &[
        (0x3458_f9c8, &layouts::CHAT_THEME_UNIQUE_GIFT),
        (0xc3df_fc04, &layouts::CHAT_THEME),
    ]);
    /// `factCheck`
    pub static FACT_CHECK: Layout = Layout::new("factCheck", 0xb89b_fccf, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "need_check", Shape::True),
        Field::when(0, 1, "country", Shape::Text),
        Field::when(0, 1, "text", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::always("hash", Shape::Long),
    ]);
    /// `game`
    pub static GAME: Layout = Layout::new("game", 0xbdf9_653b, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("short_name", Shape::Text),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::always("photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 0, "document", Shape::Sum(&layouts::SUM_DOCUMENT)),
    ]);
    /// `geoPoint`
    pub static GEO_POINT: Layout = Layout::new("geoPoint", 0xb2a2_f663, &[
        Field::always("flags", Shape::Flags),
        Field::always("long", Shape::Double),
        Field::always("lat", Shape::Double),
        Field::always("access_hash", Shape::Long),
        Field::when(0, 0, "accuracy_radius", Shape::Int),
    ]);
    /// `geoPointEmpty`
    pub static GEO_POINT_EMPTY: Layout = Layout::new("geoPointEmpty", 0x1117_dd5f, &[]);
    /// The constructors of `GeoPoint`, by number.
    pub static SUM_GEO_POINT: Sum = Sum::new("GeoPoint", &[
        (0x1117_dd5f, &layouts::GEO_POINT_EMPTY),
        (0xb2a2_f663, &layouts::GEO_POINT),
    ]);
    /// `geoPointAddress`
    pub static GEO_POINT_ADDRESS: Layout = Layout::new("geoPointAddress", 0xde4c_5d93, &[
        Field::always("flags", Shape::Flags),
        Field::always("country_iso2", Shape::Text),
        Field::when(0, 0, "state", Shape::Text),
        Field::when(0, 1, "city", Shape::Text),
        Field::when(0, 2, "street", Shape::Text),
    ]);
    /// `inlineButtonTypeBuy`
    pub static INLINE_BUTTON_TYPE_BUY: Layout = Layout::new("inlineButtonTypeBuy", 0x48ba_d7a5, &[]);
    /// `inlineButtonTypeCallback`
    pub static INLINE_BUTTON_TYPE_CALLBACK: Layout = Layout::new("inlineButtonTypeCallback", 0x2955_bc38, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "requires_password", Shape::True),
        Field::always("data", Shape::Bytes),
    ]);
    /// `inlineButtonTypeCopy`
    pub static INLINE_BUTTON_TYPE_COPY: Layout = Layout::new("inlineButtonTypeCopy", 0xb41d_3272, &[
        Field::always("copy_text", Shape::Text),
    ]);
    /// `inlineButtonTypeDisabled`
    pub static INLINE_BUTTON_TYPE_DISABLED: Layout = Layout::new("inlineButtonTypeDisabled", 0xa438_619d, &[]);
    /// `inlineButtonTypeGame`
    pub static INLINE_BUTTON_TYPE_GAME: Layout = Layout::new("inlineButtonTypeGame", 0x5cd3_709d, &[]);
    /// `inlineButtonTypeSwitchInline`
    pub static INLINE_BUTTON_TYPE_SWITCH_INLINE: Layout = Layout::new("inlineButtonTypeSwitchInline", 0x9377_3ff5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "same_peer", Shape::True),
        Field::always("query", Shape::Text),
        Field::when(0, 1, "peer_types", Shape::Vector(&Shape::Sum(&layouts::SUM_INLINE_QUERY_PEER_TYPE))),
    ]);
    /// `inlineButtonTypeUrl`
    pub static INLINE_BUTTON_TYPE_URL: Layout = Layout::new("inlineButtonTypeUrl", 0xeca4_f8d4, &[
        Field::always("url", Shape::Text),
    ]);
    /// `inlineButtonTypeUrlAuth`
    pub static INLINE_BUTTON_TYPE_URL_AUTH: Layout = Layout::new("inlineButtonTypeUrlAuth", 0xbfd0_2da2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "fwd_text", Shape::Text),
        Field::always("url", Shape::Text),
        Field::always("button_id", Shape::Int),
    ]);
    /// `inlineButtonTypeUserProfile`
    pub static INLINE_BUTTON_TYPE_USER_PROFILE: Layout = Layout::new("inlineButtonTypeUserProfile", 0x3fa3_3fcf, &[
        Field::always("user_id", Shape::Long),
    ]);
    /// `inlineButtonTypeWebView`
    pub static INLINE_BUTTON_TYPE_WEB_VIEW: Layout = Layout::new("inlineButtonTypeWebView", 0x3bca_b5b4, &[
        Field::always("url", Shape::Text),
    ]);
    /// `inputInlineButtonTypeUrlAuth`
    pub static INPUT_INLINE_BUTTON_TYPE_URL_AUTH: Layout = Layout::new("inputInlineButtonTypeUrlAuth", 0x9961_bcb4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "request_write_access", Shape::True),
        Field::when(0, 1, "fwd_text", Shape::Text),
        Field::always("url", Shape::Text),
        Field::when(0, 2, "bot", Shape::Sum(&layouts::SUM_INPUT_USER)),
    ]);
    /// `inputInlineButtonTypeUserProfile`
    pub static INPUT_INLINE_BUTTON_TYPE_USER_PROFILE: Layout = Layout::new("inputInlineButtonTypeUserProfile", 0x53f3_ce5a, &[
        Field::always("user_id", Shape::Sum(&layouts::SUM_INPUT_USER)),
    ]);
    /// The constructors of `InlineButtonType`, by number.
    pub static SUM_INLINE_BUTTON_TYPE: Sum = Sum::new("InlineButtonType", &[
        (0x2955_bc38, &layouts::INLINE_BUTTON_TYPE_CALLBACK),
        (0x3bca_b5b4, &layouts::INLINE_BUTTON_TYPE_WEB_VIEW),
        (0x3fa3_3fcf, &layouts::INLINE_BUTTON_TYPE_USER_PROFILE),
        (0x48ba_d7a5, &layouts::INLINE_BUTTON_TYPE_BUY),
        (0x53f3_ce5a, &layouts::INPUT_INLINE_BUTTON_TYPE_USER_PROFILE),
        (0x5cd3_709d, &layouts::INLINE_BUTTON_TYPE_GAME),
        (0x9377_3ff5, &layouts::INLINE_BUTTON_TYPE_SWITCH_INLINE),
        (0x9961_bcb4, &layouts::INPUT_INLINE_BUTTON_TYPE_URL_AUTH),
        (0xa438_619d, &layouts::INLINE_BUTTON_TYPE_DISABLED),
        (0xb41d_3272, &layouts::INLINE_BUTTON_TYPE_COPY),
        (0xbfd0_2da2, &layouts::INLINE_BUTTON_TYPE_URL_AUTH),
        (0xeca4_f8d4, &layouts::INLINE_BUTTON_TYPE_URL),
    ]);
    /// `inlineQueryPeerTypeBotPM`
    pub static INLINE_QUERY_PEER_TYPE_BOT_PM: Layout = Layout::new("inlineQueryPeerTypeBotPM", 0x0e3b_2d0c, &[]);
    /// `inlineQueryPeerTypeBroadcast`
    pub static INLINE_QUERY_PEER_TYPE_BROADCAST: Layout = Layout::new("inlineQueryPeerTypeBroadcast", 0x6334_ee9a, &[]);
    /// `inlineQueryPeerTypeChat`
    pub static INLINE_QUERY_PEER_TYPE_CHAT: Layout = Layout::new("inlineQueryPeerTypeChat", 0xd766_c50a, &[]);
    /// `inlineQueryPeerTypeMegagroup`
    pub static INLINE_QUERY_PEER_TYPE_MEGAGROUP: Layout = Layout::new("inlineQueryPeerTypeMegagroup", 0x5ec4_be43, &[]);
    /// `inlineQueryPeerTypePM`
    pub static INLINE_QUERY_PEER_TYPE_PM: Layout = Layout::new("inlineQueryPeerTypePM", 0x833c_0fac, &[]);
    /// `inlineQueryPeerTypeSameBotPM`
    pub static INLINE_QUERY_PEER_TYPE_SAME_BOT_PM: Layout = Layout::new("inlineQueryPeerTypeSameBotPM", 0x3081_ed9d, &[]);
    /// The constructors of `InlineQueryPeerType`, by number.
    pub static SUM_INLINE_QUERY_PEER_TYPE: Sum = Sum::new("InlineQueryPeerType", &[
        (0x0e3b_2d0c, &layouts::INLINE_QUERY_PEER_TYPE_BOT_PM),
        (0x3081_ed9d, &layouts::INLINE_QUERY_PEER_TYPE_SAME_BOT_PM),
        (0x5ec4_be43, &layouts::INLINE_QUERY_PEER_TYPE_MEGAGROUP),
        (0x6334_ee9a, &layouts::INLINE_QUERY_PEER_TYPE_BROADCAST),
        (0x833c_0fac, &layouts::INLINE_QUERY_PEER_TYPE_PM),
        (0xd766_c50a, &layouts::INLINE_QUERY_PEER_TYPE_CHAT),
    ]);
    /// `inputGameID`
    pub static INPUT_GAME_ID: Layout = Layout::new("inputGameID", 0x032c_3e77, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputGameShortName`
    pub static INPUT_GAME_SHORT_NAME: Layout = Layout::new("inputGameShortName", 0xc331_e80a, &[
        Field::always("bot_id", Shape::Sum(&layouts::SUM_INPUT_USER)),
        Field::always("short_name", Shape::Text),
    ]);
    /// The constructors of `InputGame`, by number.
    pub static SUM_INPUT_GAME: Sum = Sum::new("InputGame", &[
        (0x032c_3e77, &layouts::INPUT_GAME_ID),
        (0xc331_e80a, &layouts::INPUT_GAME_SHORT_NAME),
    ]);
    /// `inputMediaContact`
    pub static INPUT_MEDIA_CONTACT: Layout = Layout::new("inputMediaContact", 0xf8ab_7dfb, &[
        Field::always("phone_number", Shape::Text),
        Field::always("first_name", Shape::Text),
        Field::always("last_name", Shape::Text),
        Field::always("vcard", Shape::Text),
    ]);
    /// `inputMediaDice`
    pub static INPUT_MEDIA_DICE: Layout = Layout::new("inputMediaDice", 0xe66f_bf7b, &[
        Field::always("emoticon", Shape::Text),
    ]);
    /// `inputMediaDocument`
    pub static INPUT_MEDIA_DOCUMENT: Layout = Layout::new("inputMediaDocument", 0xa876_3ab5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "spoiler", Shape::True),
        Field::always("id", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
        Field::when(0, 3, "video_cover", Shape::Sum(&layouts::SUM_INPUT_PHOTO)),
        Field::when(0, 4, "video_timestamp", Shape::Int),
        Field::when(0, 0, "ttl_seconds", Shape::Int),
        Field::when(0, 1, "query", Shape::Text),
    ]);
    /// `inputMediaDocumentExternal`
    pub static INPUT_MEDIA_DOCUMENT_EXTERNAL: Layout = Layout::new("inputMediaDocumentExternal", 0x7796_00f9, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "spoiler", Shape::True),
        Field::always("url", Shape::Text),
        Field::when(0, 0, "ttl_seconds", Shape::Int),
        Field::when(0, 2, "video_cover", Shape::Sum(&layouts::SUM_INPUT_PHOTO)),
        Field::when(0, 3, "video_timestamp", Shape::Int),
    ]);
    /// `inputMediaEmpty`
    pub static INPUT_MEDIA_EMPTY: Layout = Layout::new("inputMediaEmpty", 0x9664_f57f, &[]);
    /// `inputMediaGame`
    pub static INPUT_MEDIA_GAME: Layout = Layout::new("inputMediaGame", 0xd33f_43f3, &[
        Field::always("id", Shape::Sum(&layouts::SUM_INPUT_GAME)),
    ]);
    /// `inputMediaGeoLive`
    pub static INPUT_MEDIA_GEO_LIVE: Layout = Layout::new("inputMediaGeoLive", 0x971f_a843, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "stopped", Shape::True),
        Field::always("geo_point", Shape::Sum(&layouts::SUM_INPUT_GEO_POINT)),
        Field::when(0, 2, "heading", Shape::Int),
        Field::when(0, 1, "period", Shape::Int),
        Field::when(0, 3, "proximity_notification_radius", Shape::Int),
    ]);
    /// `inputMediaGeoPoint`
    pub static INPUT_MEDIA_GEO_POINT: Layout = Layout::new("inputMediaGeoPoint", 0xf9c4_4144, &[
        Field::always("geo_point", Shape::Sum(&layouts::SUM_INPUT_GEO_POINT)),
    ]);
    /// `inputMediaInvoice`
    pub static INPUT_MEDIA_INVOICE: Layout = Layout::new("inputMediaInvoice", 0x405f_ef0d, &[
        Field::always("flags", Shape::Flags),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 0, "photo", Shape::Boxed(&layouts::INPUT_WEB_DOCUMENT)),
        Field::always("invoice", Shape::Boxed(&layouts::INVOICE)),
        Field::always("payload", Shape::Bytes),
        Field::when(0, 3, "provider", Shape::Text),
        Field::always("provider_data", Shape::Boxed(&layouts::DATA_JSON)),
        Field::when(0, 1, "start_param", Shape::Text),
        Field::when(0, 2, "extended_media", Shape::Sum(&layouts::SUM_INPUT_MEDIA)),
    ]);
    /// `inputMediaPaidMedia`
    pub static INPUT_MEDIA_PAID_MEDIA: Layout = Layout::new("inputMediaPaidMedia", 0xc410_3386, &[
        Field::always("flags", Shape::Flags),
        Field::always("stars_amount", Shape::Long),
        Field::always("extended_media", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_MEDIA))),
        Field::when(0, 0, "payload", Shape::Text),
    ]);
    /// `inputMediaPhoto`
    pub static INPUT_MEDIA_PHOTO: Layout = Layout::new("inputMediaPhoto", 0xe3af_4434, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "spoiler", Shape::True),
        Field::when(0, 2, "live_photo", Shape::True),
        Field::always("id", Shape::Sum(&layouts::SUM_INPUT_PHOTO)),
        Field::when(0, 0, "ttl_seconds", Shape::Int),
        Field::when(0, 2, "video", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
    ]);
    /// `inputMediaPhotoExternal`
    pub static INPUT_MEDIA_PHOTO_EXTERNAL: Layout = Layout::new("inputMediaPhotoExternal", 0xe5bb_fe1a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "spoiler", Shape::True),
        Field::always("url", Shape::Text),
        Field::when(0, 0, "ttl_seconds", Shape::Int),
    ]);
    /// `inputMediaPoll`
    pub static INPUT_MEDIA_POLL: Layout = Layout::new("inputMediaPoll", 0x883a_4108, &[
        Field::always("flags", Shape::Flags),
        Field::always("poll", Shape::Boxed(&layouts::POLL)),
        Field::when(0, 0, "correct_answers", Shape::Vector(&Shape::Int)),
        Field::when(0, 3, "attached_media", Shape::Sum(&layouts::SUM_INPUT_MEDIA)),
        Field::when(0, 1, "solution", Shape::Text),
        Field::when(0, 1, "solution_entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 2, "solution_media", Shape::Sum(&layouts::SUM_INPUT_MEDIA)),
    ]);
    /// `inputMediaStakeDice`
    pub static INPUT_MEDIA_STAKE_DICE: Layout = Layout::new("inputMediaStakeDice", 0xf3a9_244a, &[
        Field::always("game_hash", Shape::Text),
        Field::always("ton_amount", Shape::Long),
        Field::always("client_seed", Shape::Bytes),
    ]);
    /// `inputMediaStory`
    pub static INPUT_MEDIA_STORY: Layout = Layout::new("inputMediaStory", 0x89fd_d778, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("id", Shape::Int),
    ]);
    /// `inputMediaTodo`
    pub static INPUT_MEDIA_TODO: Layout = Layout::new("inputMediaTodo", 0x9fc5_5fde, &[
        Field::always("todo", Shape::Boxed(&layouts::TODO_LIST)),
    ]);
    /// `inputMediaUploadedDocument`
    pub static INPUT_MEDIA_UPLOADED_DOCUMENT: Layout = Layout::new("inputMediaUploadedDocument", 0x037c_9330, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "nosound_video", Shape::True),
        Field::when(0, 4, "force_file", Shape::True),
        Field::when(0, 5, "spoiler", Shape::True),
        Field::always("file", Shape::Sum(&layouts::SUM_INPUT_FILE)),
        Field::when(0, 2, "thumb", Shape::Sum(&layouts::SUM_INPUT_FILE)),
        Field::always("mime_type", Shape::Text),
        Field::always("attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT_ATTRIBUTE))),
        Field::when(0, 0, "stickers", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_DOCUMENT))),
        Field::when(0, 6, "video_cover", Shape::Sum(&layouts::SUM_INPUT_PHOTO)),
        Field::when(0, 7, "video_timestamp", Shape::Int),
        Field::when(0, 1, "ttl_seconds", Shape::Int),
    ]);
    /// `inputMediaUploadedPhoto`
    pub static INPUT_MEDIA_UPLOADED_PHOTO: Layout = Layout::new("inputMediaUploadedPhoto", 0x7d83_75da, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "spoiler", Shape::True),
        Field::when(0, 3, "live_photo", Shape::True),
        Field::always("file", Shape::Sum(&layouts::SUM_INPUT_FILE)),
        Field::when(0, 0, "stickers", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_DOCUMENT))),
        Field::when(0, 1, "ttl_seconds", Shape::Int),
        Field::when(0, 3, "video", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
    ]);
    /// `inputMediaVenue`
    pub static INPUT_MEDIA_VENUE: Layout = Layout::new("inputMediaVenue", 0xc13d_1c11, &[
        Field::always("geo_point", Shape::Sum(&layouts::SUM_INPUT_GEO_POINT)),
        Field::always("title", Shape::Text),
        Field::always("address", Shape::Text),
        Field::always("provider", Shape::Text),
        Field::always("venue_id", Shape::Text),
        Field::always("venue_type", Shape::Text),
    ]);
    /// `inputMediaWebPage`
    pub static INPUT_MEDIA_WEB_PAGE: Layout = Layout::new("inputMediaWebPage", 0xc21b_8849, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "force_large_media", Shape::True),
        Field::when(0, 1, "force_small_media", Shape::True),
        Field::when(0, 2, "optional", Shape::True),
        Field::always("url", Shape::Text),
    ]);
    /// The constructors of `InputMedia`, by number.
    pub static SUM_INPUT_MEDIA: Sum = Sum::new("InputMedia", &[
        (0x037c_9330, &layouts::INPUT_MEDIA_UPLOADED_DOCUMENT),
        (0x405f_ef0d, &layouts::INPUT_MEDIA_INVOICE),
        (0x7796_00f9, &layouts::INPUT_MEDIA_DOCUMENT_EXTERNAL),
        (0x7d83_75da, &layouts::INPUT_MEDIA_UPLOADED_PHOTO),
        (0x883a_4108, &layouts::INPUT_MEDIA_POLL),
        (0x89fd_d778, &layouts::INPUT_MEDIA_STORY),
        (0x9664_f57f, &layouts::INPUT_MEDIA_EMPTY),
        (0x971f_a843, &layouts::INPUT_MEDIA_GEO_LIVE),
        (0x9fc5_5fde, &layouts::INPUT_MEDIA_TODO),
        (0xa876_3ab5, &layouts::INPUT_MEDIA_DOCUMENT),
        (0xc13d_1c11, &layouts::INPUT_MEDIA_VENUE),
        (0xc21b_8849, &layouts::INPUT_MEDIA_WEB_PAGE),
        (0xc410_3386, &layouts::INPUT_MEDIA_PAID_MEDIA),
        (0xd33f_43f3, &layouts::INPUT_MEDIA_GAME),
        (0xe3af_4434, &layouts::INPUT_MEDIA_PHOTO),
        (0xe5bb_fe1a, &layouts::INPUT_MEDIA_PHOTO_EXTERNAL),
        (0xe66f_bf7b, &layouts::INPUT_MEDIA_DICE),
        (0xf3a9_244a, &layouts::INPUT_MEDIA_STAKE_DICE),
        (0xf8ab_7dfb, &layouts::INPUT_MEDIA_CONTACT),
        (0xf9c4_4144, &layouts::INPUT_MEDIA_GEO_POINT),
    ]);
    /// `inputWebDocument`
    pub static INPUT_WEB_DOCUMENT: Layout = Layout::new("inputWebDocument", 0x9bed_434d, &[
        Field::always("url", Shape::Text),
        Field::always("size", Shape::Int),
        Field::always("mime_type", Shape::Text),
        Field::always("attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT_ATTRIBUTE))),
    ]);
    /// `invoice`
    pub static INVOICE: Layout = Layout::new("invoice", 0x049e_e584, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "test", Shape::True),
        Field::when(0, 1, "name_requested", Shape::True),
        Field::when(0, 2, "phone_requested", Shape::True),
        Field::when(0, 3, "email_requested", Shape::True),
        Field::when(0, 4, "shipping_address_requested", Shape::True),
        Field::when(0, 5, "flexible", Shape::True),
        Field::when(0, 6, "phone_to_provider", Shape::True),
        Field::when(0, 7, "email_to_provider", Shape::True),
        Field::when(0, 9, "recurring", Shape::True),
        Field::always("currency", Shape::Text),
        Field::always("prices", Shape::Vector(&Shape::Boxed(&layouts::LABELED_PRICE))),
        Field::when(0, 8, "max_tip_amount", Shape::Long),
        Field::when(0, 8, "suggested_tip_amounts", Shape::Vector(&Shape::Long)),
        Field::when(0, 10, "terms_url", Shape::Text),
        Field::when(0, 11, "subscription_period", Shape::Int),
    ]);
    /// `keyboardButton`
    pub static KEYBOARD_BUTTON: Layout = Layout::new("keyboardButton", 0x2f67_a72f, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 10, "style", Shape::Boxed(&layouts::KEYBOARD_BUTTON_STYLE)),
        Field::always("text", Shape::Text),
        Field::always("type", Shape::Sum(&layouts::SUM_BUTTON_TYPE)),
    ]);
    /// `keyboardButtonRow`
    pub static KEYBOARD_BUTTON_ROW: Layout = Layout::new("keyboardButtonRow", 0x7760_8b83, &[
        Field::always("buttons", Shape::Vector(&Shape::Boxed(&layouts::KEYBOARD_BUTTON))),
    ]);
    /// `keyboardButtonStyle`
    pub static KEYBOARD_BUTTON_STYLE: Layout = Layout::new("keyboardButtonStyle", 0x4fdd_3430, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "bg_primary", Shape::True),
        Field::when(0, 1, "bg_danger", Shape::True),
        Field::when(0, 2, "bg_success", Shape::True),
        Field::when(0, 3, "icon", Shape::Long),
    ]);
    /// `keyboardInlineButton`
    pub static KEYBOARD_INLINE_BUTTON: Layout = Layout::new("keyboardInlineButton", 0x11c1_a322, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 10, "style", Shape::Boxed(&layouts::KEYBOARD_BUTTON_STYLE)),
        Field::always("text", Shape::Text),
        Field::always("type", Shape::Sum(&layouts::SUM_INLINE_BUTTON_TYPE)),
    ]);
    /// `keyboardInlineButtonRow`
    pub static KEYBOARD_INLINE_BUTTON_ROW: Layout = Layout::new("keyboardInlineButtonRow", 0x1942_0af6, &[
        Field::always("buttons", Shape::Vector(&Shape::Boxed(&layouts::KEYBOARD_INLINE_BUTTON))),
    ]);
    /// `labeledPrice`
    pub static LABELED_PRICE: Layout = Layout::new("labeledPrice", 0xcb29_6bf8, &[
        Field::always("label", Shape::Text),
        Field::always("amount", Shape::Long),
    ]);
    /// `inputMediaAreaChannelPost`
    pub static INPUT_MEDIA_AREA_CHANNEL_POST: Layout = Layout::new("inputMediaAreaChannelPost", 0x2271_f2bf, &[
        Field::always("coordinates", Shape::Boxed(&layouts::MEDIA_AREA_COORDINATES)),
        Field::always("channel", Shape::Sum(&layouts::SUM_INPUT_CHANNEL)),
        Field::always("msg_id", Shape::Int),
    ]);
    /// `inputMediaAreaVenue`
    pub static INPUT_MEDIA_AREA_VENUE: Layout = Layout::new("inputMediaAreaVenue", 0xb282_217f, &[
        Field::always("coordinates", Shape::Boxed(&layouts::MEDIA_AREA_COORDINATES)),
        Field::always("query_id", Shape::Long),
        Field::always("result_id", Shape::Text),
    ]);
    /// `mediaAreaChannelPost`
    pub static MEDIA_AREA_CHANNEL_POST: Layout = Layout::new("mediaAreaChannelPost", 0x7704_16af, &[
        Field::always("coordinates", Shape::Boxed(&layouts::MEDIA_AREA_COORDINATES)),
        Field::always("channel_id", Shape::Long),
        Field::always("msg_id", Shape::Int),
    ]);
    /// `mediaAreaGeoPoint`
    pub static MEDIA_AREA_GEO_POINT: Layout = Layout::new("mediaAreaGeoPoint", 0xcad5_452d, &[
        Field::always("flags", Shape::Flags),
        Field::always("coordinates", Shape::Boxed(&layouts::MEDIA_AREA_COORDINATES)),
        Field::always("geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::when(0, 0, "address", Shape::Boxed(&layouts::GEO_POINT_ADDRESS)),
    ]);
    /// `mediaAreaStarGift`
    pub static MEDIA_AREA_STAR_GIFT: Layout = Layout::new("mediaAreaStarGift", 0x5787_686d, &[
        Field::always("coordinates", Shape::Boxed(&layouts::MEDIA_AREA_COORDINATES)),
        Field::always("slug", Shape::Text),
    ]);
    /// `mediaAreaSuggestedReaction`
    pub static MEDIA_AREA_SUGGESTED_REACTION: Layout = Layout::new("mediaAreaSuggestedReaction", 0x1445_5871, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "dark", Shape::True),
        Field::when(0, 1, "flipped", Shape::True),
        Field::always("coordinates", Shape::Boxed(&layouts::MEDIA_AREA_COORDINATES)),
        Field::always("reaction", Shape::Sum(&layouts::SUM_REACTION)),
    ]);
    /// `mediaAreaUrl`
    pub static MEDIA_AREA_URL: Layout = Layout::new("mediaAreaUrl", 0x3738_1085, &[
        Field::always("coordinates", Shape::Boxed(&layouts::MEDIA_AREA_COORDINATES)),
        Field::always("url", Shape::Text),
    ]);
    /// `mediaAreaVenue`
    pub static MEDIA_AREA_VENUE: Layout = Layout::new("mediaAreaVenue", 0xbe82_db9c, &[
        Field::always("coordinates", Shape::Boxed(&layouts::MEDIA_AREA_COORDINATES)),
        Field::always("geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::always("title", Shape::Text),
        Field::always("address", Shape::Text),
        Field::always("provider", Shape::Text),
        Field::always("venue_id", Shape::Text),
        Field::always("venue_type", Shape::Text),
    ]);
    /// `mediaAreaWeather`
    pub static MEDIA_AREA_WEATHER: Layout = Layout::new("mediaAreaWeather", 0x49a6_549c, &[
        Field::always("coordinates", Shape::Boxed(&layouts::MEDIA_AREA_COORDINATES)),
        Field::always("emoji", Shape::Text),
        Field::always("temperature_c", Shape::Double),
        Field::always("color", Shape::Int),
    ]);
    /// The constructors of `MediaArea`, by number.
    pub static SUM_MEDIA_AREA: Sum = Sum::new("MediaArea", &[
        (0x1445_5871, &layouts::MEDIA_AREA_SUGGESTED_REACTION),
        (0x2271_f2bf, &layouts::INPUT_MEDIA_AREA_CHANNEL_POST),
        (0x3738_1085, &layouts::MEDIA_AREA_URL),
        (0x49a6_549c, &layouts::MEDIA_AREA_WEATHER),
        (0x5787_686d, &layouts::MEDIA_AREA_STAR_GIFT),
        (0x7704_16af, &layouts::MEDIA_AREA_CHANNEL_POST),
        (0xb282_217f, &layouts::INPUT_MEDIA_AREA_VENUE),
        (0xbe82_db9c, &layouts::MEDIA_AREA_VENUE),
        (0xcad5_452d, &layouts::MEDIA_AREA_GEO_POINT),
    ]);
    /// `mediaAreaCoordinates`
    pub static MEDIA_AREA_COORDINATES: Layout = Layout::new("mediaAreaCoordinates", 0xcfc9_e002, &[
        Field::always("flags", Shape::Flags),
        Field::always("x", Shape::Double),
        Field::always("y", Shape::Double),
        Field::always("w", Shape::Double),
        Field::always("h", Shape::Double),
        Field::always("rotation", Shape::Double),
        Field::when(0, 0, "radius", Shape::Double),
    ]);
    /// `message`
    pub static MESSAGE: Layout = Layout::new("message", 0x7600_b9d3, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "out", Shape::True),
        Field::when(0, 4, "mentioned", Shape::True),
        Field::when(0, 5, "media_unread", Shape::True),
        Field::when(0, 13, "silent", Shape::True),
        Field::when(0, 14, "post", Shape::True),
        Field::when(0, 18, "from_scheduled", Shape::True),
        Field::when(0, 19, "legacy", Shape::True),
        Field::when(0, 21, "edit_hide", Shape::True),
        Field::when(0, 24, "pinned", Shape::True),
        Field::when(0, 26, "noforwards", Shape::True),
        Field::when(0, 27, "invert_media", Shape::True),
        Field::always("flags2", Shape::Flags),
        Field::when(1, 1, "offline", Shape::True),
        Field::when(1, 4, "video_processing_pending", Shape::True),
        Field::when(1, 8, "paid_suggested_post_stars", Shape::True),
        Field::when(1, 9, "paid_suggested_post_ton", Shape::True),
        Field::always("id", Shape::Int),
        Field::when(0, 8, "from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 29, "from_boosts_applied", Shape::Int),
        Field::when(1, 12, "from_rank", Shape::Text),
        Field::always("peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 28, "saved_peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 2, "fwd_from", Shape::Boxed(&layouts::MESSAGE_FWD_HEADER)),
        Field::when(0, 11, "via_bot_id", Shape::Long),
        Field::when(1, 0, "via_business_bot_id", Shape::Long),
        Field::when(1, 19, "guestchat_via_from", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 3, "reply_to", Shape::Sum(&layouts::SUM_MESSAGE_REPLY_HEADER)),
        Field::always("date", Shape::Int),
        Field::always("message", Shape::Text),
        Field::when(0, 9, "media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
        Field::when(0, 6, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
        Field::when(0, 7, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 10, "views", Shape::Int),
        Field::when(0, 10, "forwards", Shape::Int),
        Field::when(0, 23, "replies", Shape::Boxed(&layouts::MESSAGE_REPLIES)),
        Field::when(0, 15, "edit_date", Shape::Int),
        Field::when(0, 16, "post_author", Shape::Text),
        Field::when(0, 17, "grouped_id", Shape::Long),
        Field::when(0, 20, "reactions", Shape::Boxed(&layouts::MESSAGE_REACTIONS)),
        Field::when(0, 22, "restriction_reason", Shape::Vector(&Shape::Boxed(&layouts::RESTRICTION_REASON))),
        Field::when(0, 25, "ttl_period", Shape::Int),
        Field::when(0, 30, "quick_reply_shortcut_id", Shape::Int),
        Field::when(1, 2, "effect", Shape::Long),
        Field::when(1, 3, "factcheck", Shape::Boxed(&layouts::FACT_CHECK)),
        Field::when(1, 5, "report_delivery_until_date", Shape::Int),
        Field::when(1, 6, "paid_message_stars", Shape::Long),
        Field::when(1, 7, "suggested_post", Shape::Boxed(&layouts::SUGGESTED_POST)),
        Field::when(1, 10, "schedule_repeat_period", Shape::Int),
        Field::when(1, 11, "summary_from_language", Shape::Text),
        Field::when(1, 13, "rich_message", Shape::Boxed(&layouts::RICH_MESSAGE)),
    ]);
    /// `messageEmpty`
    pub static MESSAGE_EMPTY: Layout = Layout::new("messageEmpty", 0x90a6_ca84, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Int),
        Field::when(0, 0, "peer_id", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `messageService`
    pub static MESSAGE_SERVICE: Layout = Layout::new("messageService", 0x7a80_0e0a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "out", Shape::True),
        Field::when(0, 4, "mentioned", Shape::True),
        Field::when(0, 5, "media_unread", Shape::True),
        Field::when(0, 9, "reactions_are_possible", Shape::True),
        Field::when(0, 13, "silent", Shape::True),
        Field::when(0, 14, "post", Shape::True),
        Field::when(0, 19, "legacy", Shape::True),
        Field::always("id", Shape::Int),
        Field::when(0, 8, "from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 28, "saved_peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 3, "reply_to", Shape::Sum(&layouts::SUM_MESSAGE_REPLY_HEADER)),
        Field::always("date", Shape::Int),
        Field::always("action", Shape::Sum(&layouts::SUM_MESSAGE_ACTION)),
        Field::when(0, 20, "reactions", Shape::Boxed(&layouts::MESSAGE_REACTIONS)),
        Field::when(0, 25, "ttl_period", Shape::Int),
    ]);
    /// The constructors of `Message`, by number.
    pub static SUM_MESSAGE: Sum = Sum::new("Message", &[
        (0x7600_b9d3, &layouts::MESSAGE),
        (0x7a80_0e0a, &layouts::MESSAGE_SERVICE),
        (0x90a6_ca84, &layouts::MESSAGE_EMPTY),
    ]);
    /// `messageActionBoostApply`
    pub static MESSAGE_ACTION_BOOST_APPLY: Layout = Layout::new("messageActionBoostApply", 0xcc02_aa6d, &[
        Field::always("boosts", Shape::Int),
    ]);
    /// `messageActionBotAllowed`
    pub static MESSAGE_ACTION_BOT_ALLOWED: Layout = Layout::new("messageActionBotAllowed", 0xc516_d679, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "attach_menu", Shape::True),
        Field::when(0, 3, "from_request", Shape::True),
        Field::when(0, 0, "domain", Shape::Text),
        Field::when(0, 2, "app", Shape::Sum(&layouts::SUM_BOT_APP)),
    ]);
    /// `messageActionChangeCommunity`
    pub static MESSAGE_ACTION_CHANGE_COMMUNITY: Layout = Layout::new("messageActionChangeCommunity", 0x5d20_bae8, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "community_id", Shape::Long),
    ]);
    /// `messageActionChangeCreator`
    pub static MESSAGE_ACTION_CHANGE_CREATOR: Layout = Layout::new("messageActionChangeCreator", 0xe188_503b, &[
        Field::always("new_creator_id", Shape::Long),
    ]);
    /// `messageActionChannelCreate`
    pub static MESSAGE_ACTION_CHANNEL_CREATE: Layout = Layout::new("messageActionChannelCreate", 0x95d2_ac92, &[
        Field::always("title", Shape::Text),
    ]);
    /// `messageActionChannelMigrateFrom`
    pub static MESSAGE_ACTION_CHANNEL_MIGRATE_FROM: Layout = Layout::new("messageActionChannelMigrateFrom", 0xea39_48e9, &[
        Field::always("title", Shape::Text),
        Field::always("chat_id", Shape::Long),
    ]);
    /// `messageActionChatAddUser`
    pub static MESSAGE_ACTION_CHAT_ADD_USER: Layout = Layout::new("messageActionChatAddUser", 0x15ce_fd00, &[
        Field::always("users", Shape::Vector(&Shape::Long)),
    ]);
    /// `messageActionChatCreate`
    pub static MESSAGE_ACTION_CHAT_CREATE: Layout = Layout::new("messageActionChatCreate", 0xbd47_cbad, &[
        Field::always("title", Shape::Text),
        Field::always("users", Shape::Vector(&Shape::Long)),
    ]);
    /// `messageActionChatDeletePhoto`
    pub static MESSAGE_ACTION_CHAT_DELETE_PHOTO: Layout = Layout::new("messageActionChatDeletePhoto", 0x95e3_fbef, &[]);
    /// `messageActionChatDeleteUser`
    pub static MESSAGE_ACTION_CHAT_DELETE_USER: Layout = Layout::new("messageActionChatDeleteUser", 0xa43f_30cc, &[
        Field::always("user_id", Shape::Long),
    ]);
    /// `messageActionChatEditPhoto`
    pub static MESSAGE_ACTION_CHAT_EDIT_PHOTO: Layout = Layout::new("messageActionChatEditPhoto", 0x7fcb_13a8, &[
        Field::always("photo", Shape::Sum(&layouts::SUM_PHOTO)),
    ]);
    /// `messageActionChatEditTitle`
    pub static MESSAGE_ACTION_CHAT_EDIT_TITLE: Layout = Layout::new("messageActionChatEditTitle", 0xb5a1_ce5a, &[
        Field::always("title", Shape::Text),
    ]);
    /// `messageActionChatJoinedByLink`
    pub static MESSAGE_ACTION_CHAT_JOINED_BY_LINK: Layout = Layout::new("messageActionChatJoinedByLink", 0x0312_24c3, &[
        Field::always("inviter_id", Shape::Long),
    ]);
    /// `messageActionChatJoinedByRequest`
    pub static MESSAGE_ACTION_CHAT_JOINED_BY_REQUEST: Layout = Layout::new("messageActionChatJoinedByRequest", 0xebbc_a3cb, &[]);
    /// `messageActionChatJoinedViaCommunity`
    pub static MESSAGE_ACTION_CHAT_JOINED_VIA_COMMUNITY: Layout = Layout::new("messageActionChatJoinedViaCommunity", 0x4a8b_fe80, &[
        Field::always("community_id", Shape::Long),
    ]);
    /// `messageActionChatMigrateTo`
    pub static MESSAGE_ACTION_CHAT_MIGRATE_TO: Layout = Layout::new("messageActionChatMigrateTo", 0xe103_7f92, &[
        Field::always("channel_id", Shape::Long),
    ]);
    /// `messageActionConferenceCall`
    pub static MESSAGE_ACTION_CONFERENCE_CALL: Layout = Layout::new("messageActionConferenceCall", 0x2ffe_2f7a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "missed", Shape::True),
        Field::when(0, 1, "active", Shape::True),
        Field::when(0, 4, "video", Shape::True),
        Field::always("call_id", Shape::Long),
        Field::when(0, 2, "duration", Shape::Int),
        Field::when(0, 3, "other_participants", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
    ]);
    /// `messageActionContactSignUp`
    pub static MESSAGE_ACTION_CONTACT_SIGN_UP: Layout = Layout::new("messageActionContactSignUp", 0xf3f2_5f76, &[]);
    /// `messageActionCustomAction`
    pub static MESSAGE_ACTION_CUSTOM_ACTION: Layout = Layout::new("messageActionCustomAction", 0xfae6_9f56, &[
        Field::always("message", Shape::Text),
    ]);
    /// `messageActionEmpty`
    pub static MESSAGE_ACTION_EMPTY: Layout = Layout::new("messageActionEmpty", 0xb6ae_f7b0, &[]);
    /// `messageActionGameScore`
    pub static MESSAGE_ACTION_GAME_SCORE: Layout = Layout::new("messageActionGameScore", 0x92a7_2876, &[
        Field::always("game_id", Shape::Long),
        Field::always("score", Shape::Int),
    ]);
    /// `messageActionGeoProximityReached`
    pub static MESSAGE_ACTION_GEO_PROXIMITY_REACHED: Layout = Layout::new("messageActionGeoProximityReached", 0x98e0_d697, &[
        Field::always("from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("to_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("distance", Shape::Int),
    ]);
    /// `messageActionGiftCode`
    pub static MESSAGE_ACTION_GIFT_CODE: Layout = Layout::new("messageActionGiftCode", 0x31c4_8347, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "via_giveaway", Shape::True),
        Field::when(0, 5, "unclaimed", Shape::True),
        Field::when(0, 1, "boost_peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("days", Shape::Int),
        Field::always("slug", Shape::Text),
        Field::when(0, 2, "currency", Shape::Text),
        Field::when(0, 2, "amount", Shape::Long),
        Field::when(0, 3, "crypto_currency", Shape::Text),
        Field::when(0, 3, "crypto_amount", Shape::Long),
        Field::when(0, 4, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `messageActionGiftPremium`
    pub static MESSAGE_ACTION_GIFT_PREMIUM: Layout = Layout::new("messageActionGiftPremium", 0x48e9_1302, &[
        Field::always("flags", Shape::Flags),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::always("days", Shape::Int),
        Field::when(0, 0, "crypto_currency", Shape::Text),
        Field::when(0, 0, "crypto_amount", Shape::Long),
        Field::when(0, 1, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `messageActionGiftStars`
    pub static MESSAGE_ACTION_GIFT_STARS: Layout = Layout::new("messageActionGiftStars", 0x45d5_b021, &[
        Field::always("flags", Shape::Flags),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::always("stars", Shape::Long),
        Field::when(0, 0, "crypto_currency", Shape::Text),
        Field::when(0, 0, "crypto_amount", Shape::Long),
        Field::when(0, 1, "transaction_id", Shape::Text),
    ]);
    /// `messageActionGiftTon`
    pub static MESSAGE_ACTION_GIFT_TON: Layout = Layout::new("messageActionGiftTon", 0xa8a3_c699, &[
        Field::always("flags", Shape::Flags),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::always("crypto_currency", Shape::Text),
        Field::always("crypto_amount", Shape::Long),
        Field::when(0, 0, "transaction_id", Shape::Text),
    ]);
    /// `messageActionGiveawayLaunch`
    pub static MESSAGE_ACTION_GIVEAWAY_LAUNCH: Layout = Layout::new("messageActionGiveawayLaunch", 0xa80f_51e4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "stars", Shape::Long),
    ]);
    /// `messageActionGiveawayResults`
    pub static MESSAGE_ACTION_GIVEAWAY_RESULTS: Layout = Layout::new("messageActionGiveawayResults", 0x87e2_f155, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "stars", Shape::True),
        Field::always("winners_count", Shape::Int),
        Field::always("unclaimed_count", Shape::Int),
    ]);
    /// `messageActionGramTransfer`
    pub static MESSAGE_ACTION_GRAM_TRANSFER: Layout = Layout::new("messageActionGramTransfer", 0x9329_ea33, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "comment_encrypted", Shape::True),
        Field::always("amount", Shape::Long),
        Field::always("peer_address", Shape::Text),
        Field::always("transaction_id", Shape::Text),
        Field::when(0, 0, "comment", Shape::Text),
    ]);
    /// `messageActionGroupCall`
    pub static MESSAGE_ACTION_GROUP_CALL: Layout = Layout::new("messageActionGroupCall", 0x7a0d_7f42, &[
        Field::always("flags", Shape::Flags),
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::when(0, 0, "duration", Shape::Int),
    ]);
    /// `messageActionGroupCallScheduled`
    pub static MESSAGE_ACTION_GROUP_CALL_SCHEDULED: Layout = Layout::new("messageActionGroupCallScheduled", 0xb3a0_7661, &[
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::always("schedule_date", Shape::Int),
    ]);
    /// `messageActionHistoryClear`
    pub static MESSAGE_ACTION_HISTORY_CLEAR: Layout = Layout::new("messageActionHistoryClear", 0x9fba_b604, &[]);
    /// `messageActionInviteToGroupCall`
    pub static MESSAGE_ACTION_INVITE_TO_GROUP_CALL: Layout = Layout::new("messageActionInviteToGroupCall", 0x502f_92f7, &[
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
        Field::always("users", Shape::Vector(&Shape::Long)),
    ]);
    /// `messageActionManagedBotCreated`
    pub static MESSAGE_ACTION_MANAGED_BOT_CREATED: Layout = Layout::new("messageActionManagedBotCreated", 0x1660_5e3e, &[
        Field::always("bot_id", Shape::Long),
    ]);
    /// `messageActionNewCreatorPending`
    pub static MESSAGE_ACTION_NEW_CREATOR_PENDING: Layout = Layout::new("messageActionNewCreatorPending", 0xb07e_d085, &[
        Field::always("new_creator_id", Shape::Long),
    ]);
    /// `messageActionNoForwardsRequest`
    pub static MESSAGE_ACTION_NO_FORWARDS_REQUEST: Layout = Layout::new("messageActionNoForwardsRequest", 0x3e27_93ba, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "expired", Shape::True),
        Field::always("prev_value", Shape::Bool),
        Field::always("new_value", Shape::Bool),
    ]);
    /// `messageActionNoForwardsToggle`
    pub static MESSAGE_ACTION_NO_FORWARDS_TOGGLE: Layout = Layout::new("messageActionNoForwardsToggle", 0xbf7d_6572, &[
        Field::always("prev_value", Shape::Bool),
        Field::always("new_value", Shape::Bool),
    ]);
    /// `messageActionPaidMessagesPrice`
    pub static MESSAGE_ACTION_PAID_MESSAGES_PRICE: Layout = Layout::new("messageActionPaidMessagesPrice", 0x84b8_8578, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "broadcast_messages_allowed", Shape::True),
        Field::always("stars", Shape::Long),
    ]);
    /// `messageActionPaidMessagesRefunded`
    pub static MESSAGE_ACTION_PAID_MESSAGES_REFUNDED: Layout = Layout::new("messageActionPaidMessagesRefunded", 0xac1f_1fcd, &[
        Field::always("count", Shape::Int),
        Field::always("stars", Shape::Long),
    ]);
    /// `messageActionPaymentRefunded`
    pub static MESSAGE_ACTION_PAYMENT_REFUNDED: Layout = Layout::new("messageActionPaymentRefunded", 0x41b3_e202, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("currency", Shape::Text),
        Field::always("total_amount", Shape::Long),
        Field::when(0, 0, "payload", Shape::Bytes),
        Field::always("charge", Shape::Boxed(&layouts::PAYMENT_CHARGE)),
    ]);
    /// `messageActionPaymentSent`
    pub static MESSAGE_ACTION_PAYMENT_SENT: Layout = Layout::new("messageActionPaymentSent", 0xc624_b16e, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "recurring_init", Shape::True),
        Field::when(0, 3, "recurring_used", Shape::True),
        Field::always("currency", Shape::Text),
        Field::always("total_amount", Shape::Long),
        Field::when(0, 0, "invoice_slug", Shape::Text),
        Field::when(0, 4, "subscription_until_date", Shape::Int),
    ]);
    /// `messageActionPaymentSentMe`
    pub static MESSAGE_ACTION_PAYMENT_SENT_ME: Layout = Layout::new("messageActionPaymentSentMe", 0xffa0_0ccc, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "recurring_init", Shape::True),
        Field::when(0, 3, "recurring_used", Shape::True),
        Field::always("currency", Shape::Text),
        Field::always("total_amount", Shape::Long),
        Field::always("payload", Shape::Bytes),
        Field::when(0, 0, "info", Shape::Boxed(&layouts::PAYMENT_REQUESTED_INFO)),
        Field::when(0, 1, "shipping_option_id", Shape::Text),
        Field::always("charge", Shape::Boxed(&layouts::PAYMENT_CHARGE)),
        Field::when(0, 4, "subscription_until_date", Shape::Int),
    ]);
    /// `messageActionPhoneCall`
    pub static MESSAGE_ACTION_PHONE_CALL: Layout = Layout::new("messageActionPhoneCall", 0x80e1_1a7f, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "video", Shape::True),
        Field::always("call_id", Shape::Long),
        Field::when(0, 0, "reason", Shape::Sum(&layouts::SUM_PHONE_CALL_DISCARD_REASON)),
        Field::when(0, 1, "duration", Shape::Int),
    ]);
    /// `messageActionPinMessage`
    pub static MESSAGE_ACTION_PIN_MESSAGE: Layout = Layout::new("messageActionPinMessage", 0x94bd_38ed, &[]);
    /// `messageActionPollAppendAnswer`
    pub static MESSAGE_ACTION_POLL_APPEND_ANSWER: Layout = Layout::new("messageActionPollAppendAnswer", 0x9da1_cd6c, &[
        Field::always("answer", Shape::Sum(&layouts::SUM_POLL_ANSWER)),
    ]);
    /// `messageActionPollDeleteAnswer`
    pub static MESSAGE_ACTION_POLL_DELETE_ANSWER: Layout = Layout::new("messageActionPollDeleteAnswer", 0x3996_74dc, &[
        Field::always("answer", Shape::Sum(&layouts::SUM_POLL_ANSWER)),
    ]);
    /// `messageActionPrizeStars`
    pub static MESSAGE_ACTION_PRIZE_STARS: Layout = Layout::new("messageActionPrizeStars", 0xb00c_47a2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "unclaimed", Shape::True),
        Field::always("stars", Shape::Long),
        Field::always("transaction_id", Shape::Text),
        Field::always("boost_peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("giveaway_msg_id", Shape::Int),
    ]);
    /// `messageActionRequestedPeer`
    pub static MESSAGE_ACTION_REQUESTED_PEER: Layout = Layout::new("messageActionRequestedPeer", 0x3151_8e9b, &[
        Field::always("button_id", Shape::Int),
        Field::always("peers", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
    ]);
    /// `messageActionRequestedPeerSentMe`
    pub static MESSAGE_ACTION_REQUESTED_PEER_SENT_ME: Layout = Layout::new("messageActionRequestedPeerSentMe", 0x93b3_1848, &[
        Field::always("button_id", Shape::Int),
        Field::always("peers", Shape::Vector(&Shape::Sum(&layouts::SUM_REQUESTED_PEER))),
    ]);
    /// `messageActionScreenshotTaken`
    pub static MESSAGE_ACTION_SCREENSHOT_TAKEN: Layout = Layout::new("messageActionScreenshotTaken", 0x4792_929b, &[]);
    /// `messageActionSecureValuesSent`
    pub static MESSAGE_ACTION_SECURE_VALUES_SENT: Layout = Layout::new("messageActionSecureValuesSent", 0xd95c_6154, &[
        Field::always("types", Shape::Vector(&Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE))),
    ]);
    /// `messageActionSecureValuesSentMe`
    pub static MESSAGE_ACTION_SECURE_VALUES_SENT_ME: Layout = Layout::new("messageActionSecureValuesSentMe", 0x1b28_7353, &[
        Field::always("values", Shape::Vector(&Shape::Boxed(&layouts::SECURE_VALUE))),
        Field::always("credentials", Shape::Boxed(&layouts::SECURE_CREDENTIALS_ENCRYPTED)),
    ]);
    /// `messageActionSetChatTheme`
    pub static MESSAGE_ACTION_SET_CHAT_THEME: Layout = Layout::new("messageActionSetChatTheme", 0xb91b_bd3a, &[
        Field::always("theme", Shape::Sum(&layouts::SUM_CHAT_THEME)),
    ]);
    /// `messageActionSetChatWallPaper`
    pub static MESSAGE_ACTION_SET_CHAT_WALL_PAPER: Layout = Layout::new("messageActionSetChatWallPaper", 0x5060_a3f4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "same", Shape::True),
        Field::when(0, 1, "for_both", Shape::True),
        Field::always("wallpaper", Shape::Sum(&layouts::SUM_WALL_PAPER)),
    ]);
    /// `messageActionSetMessagesTTL`
    pub static MESSAGE_ACTION_SET_MESSAGES_TTL: Layout = Layout::new("messageActionSetMessagesTTL", 0x3c13_4d7b, &[
        Field::always("flags", Shape::Flags),
        Field::always("period", Shape::Int),
        Field::when(0, 0, "auto_setting_from", Shape::Long),
    ]);
    /// `messageActionStarGift`
    pub static MESSAGE_ACTION_STAR_GIFT: Layout = Layout::new("messageActionStarGift", 0xea2c_31d3, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "name_hidden", Shape::True),
        Field::when(0, 2, "saved", Shape::True),
        Field::when(0, 3, "converted", Shape::True),
        Field::when(0, 5, "upgraded", Shape::True),
        Field::when(0, 9, "refunded", Shape::True),
        Field::when(0, 10, "can_upgrade", Shape::True),
        Field::when(0, 13, "prepaid_upgrade", Shape::True),
        Field::when(0, 16, "upgrade_separate", Shape::True),
        Field::when(0, 17, "auction_acquired", Shape::True),
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::when(0, 1, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(0, 4, "convert_stars", Shape::Long),
        Field::when(0, 5, "upgrade_msg_id", Shape::Int),
        Field::when(0, 8, "upgrade_stars", Shape::Long),
        Field::when(0, 11, "from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 12, "peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 12, "saved_id", Shape::Long),
        Field::when(0, 14, "prepaid_upgrade_hash", Shape::Text),
        Field::when(0, 15, "gift_msg_id", Shape::Int),
        Field::when(0, 18, "to_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 19, "gift_num", Shape::Int),
    ]);
    /// `messageActionStarGiftPurchaseOffer`
    pub static MESSAGE_ACTION_STAR_GIFT_PURCHASE_OFFER: Layout = Layout::new("messageActionStarGiftPurchaseOffer", 0x7742_78d4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "accepted", Shape::True),
        Field::when(0, 1, "declined", Shape::True),
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::always("price", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
        Field::always("expires_at", Shape::Int),
    ]);
    /// `messageActionStarGiftPurchaseOfferDeclined`
    pub static MESSAGE_ACTION_STAR_GIFT_PURCHASE_OFFER_DECLINED: Layout = Layout::new("messageActionStarGiftPurchaseOfferDeclined", 0x73ad_a76b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "expired", Shape::True),
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::always("price", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
    ]);
    /// `messageActionStarGiftUnique`
    pub static MESSAGE_ACTION_STAR_GIFT_UNIQUE: Layout = Layout::new("messageActionStarGiftUnique", 0x7e1c_1187, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "upgrade", Shape::True),
        Field::when(0, 1, "transferred", Shape::True),
        Field::when(0, 2, "saved", Shape::True),
        Field::when(0, 5, "refunded", Shape::True),
        Field::when(0, 11, "prepaid_upgrade", Shape::True),
        Field::when(0, 13, "assigned", Shape::True),
        Field::when(0, 14, "from_offer", Shape::True),
        Field::when(0, 16, "craft", Shape::True),
        Field::when(0, 17, "name_hidden", Shape::True),
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::when(0, 3, "can_export_at", Shape::Int),
        Field::when(0, 4, "transfer_stars", Shape::Long),
        Field::when(0, 6, "from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 7, "peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 7, "saved_id", Shape::Long),
        Field::when(0, 8, "resale_amount", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
        Field::when(0, 9, "can_transfer_at", Shape::Int),
        Field::when(0, 10, "can_resell_at", Shape::Int),
        Field::when(0, 12, "drop_original_details_stars", Shape::Long),
        Field::when(0, 15, "can_craft_at", Shape::Int),
        Field::when(0, 18, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `messageActionSuggestBirthday`
    pub static MESSAGE_ACTION_SUGGEST_BIRTHDAY: Layout = Layout::new("messageActionSuggestBirthday", 0x2c8f_2a25, &[
        Field::always("birthday", Shape::Boxed(&layouts::BIRTHDAY)),
    ]);
    /// `messageActionSuggestProfilePhoto`
    pub static MESSAGE_ACTION_SUGGEST_PROFILE_PHOTO: Layout = Layout::new("messageActionSuggestProfilePhoto", 0x57de_635e, &[
        Field::always("photo", Shape::Sum(&layouts::SUM_PHOTO)),
    ]);
    /// `messageActionSuggestedPostApproval`
    pub static MESSAGE_ACTION_SUGGESTED_POST_APPROVAL: Layout = Layout::new("messageActionSuggestedPostApproval", 0xee7a_1596, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "rejected", Shape::True),
        Field::when(0, 1, "balance_too_low", Shape::True),
        Field::when(0, 2, "reject_comment", Shape::Text),
        Field::when(0, 3, "schedule_date", Shape::Int),
        Field::when(0, 4, "price", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
    ]);
    /// `messageActionSuggestedPostRefund`
    pub static MESSAGE_ACTION_SUGGESTED_POST_REFUND: Layout = Layout::new("messageActionSuggestedPostRefund", 0x69f9_16f8, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "payer_initiated", Shape::True),
    ]);
    /// `messageActionSuggestedPostSuccess`
    pub static MESSAGE_ACTION_SUGGESTED_POST_SUCCESS: Layout = Layout::new("messageActionSuggestedPostSuccess", 0x95dd_cf69, &[
        Field::always("price", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
    ]);
    /// `messageActionTodoAppendTasks`
    pub static MESSAGE_ACTION_TODO_APPEND_TASKS: Layout = Layout::new("messageActionTodoAppendTasks", 0xc7ed_bc83, &[
        Field::always("list", Shape::Vector(&Shape::Boxed(&layouts::TODO_ITEM))),
    ]);
    /// `messageActionTodoCompletions`
    pub static MESSAGE_ACTION_TODO_COMPLETIONS: Layout = Layout::new("messageActionTodoCompletions", 0xcc7c_5c89, &[
        Field::always("completed", Shape::Vector(&Shape::Int)),
        Field::always("incompleted", Shape::Vector(&Shape::Int)),
    ]);
    /// `messageActionTopicCreate`
    pub static MESSAGE_ACTION_TOPIC_CREATE: Layout = Layout::new("messageActionTopicCreate", 0x0d99_9256, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "title_missing", Shape::True),
        Field::always("title", Shape::Text),
        Field::always("icon_color", Shape::Int),
        Field::when(0, 0, "icon_emoji_id", Shape::Long),
    ]);
    /// `messageActionTopicEdit`
    pub static MESSAGE_ACTION_TOPIC_EDIT: Layout = Layout::new("messageActionTopicEdit", 0xc094_4820, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "title", Shape::Text),
        Field::when(0, 1, "icon_emoji_id", Shape::Long),
        Field::when(0, 2, "closed", Shape::Bool),
        Field::when(0, 3, "hidden", Shape::Bool),
    ]);
    /// `messageActionWalletTonConnectRequest`
    pub static MESSAGE_ACTION_WALLET_TON_CONNECT_REQUEST: Layout = Layout::new("messageActionWalletTonConnectRequest", 0x69b8_c4bf, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "accepted", Shape::True),
        Field::when(0, 3, "declined", Shape::True),
        Field::always("session_id", Shape::Long),
        Field::always("expires", Shape::Int),
        Field::when(0, 0, "topic", Shape::Text),
        Field::when(0, 1, "trace_id", Shape::Text),
        Field::when(0, 4, "dapp_name", Shape::Text),
    ]);
    /// `messageActionWebViewDataSent`
    pub static MESSAGE_ACTION_WEB_VIEW_DATA_SENT: Layout = Layout::new("messageActionWebViewDataSent", 0xb4c3_8cb5, &[
        Field::always("text", Shape::Text),
    ]);
    /// `messageActionWebViewDataSentMe`
    pub static MESSAGE_ACTION_WEB_VIEW_DATA_SENT_ME: Layout = Layout::new("messageActionWebViewDataSentMe", 0x47dd_8079, &[
        Field::always("text", Shape::Text),
        Field::always("data", Shape::Text),
    ]);
    /// The constructors of `MessageAction`, by number.
    pub static SUM_MESSAGE_ACTION: Sum = Sum::new("MessageAction", &[
        (0x0312_24c3, &layouts::MESSAGE_ACTION_CHAT_JOINED_BY_LINK),
        (0x0d99_9256, &layouts::MESSAGE_ACTION_TOPIC_CREATE),
        (0x15ce_fd00, &layouts::MESSAGE_ACTION_CHAT_ADD_USER),
        (0x1660_5e3e, &layouts::MESSAGE_ACTION_MANAGED_BOT_CREATED),
        (0x1b28_7353, &layouts::MESSAGE_ACTION_SECURE_VALUES_SENT_ME),
        (0x2c8f_2a25, &layouts::MESSAGE_ACTION_SUGGEST_BIRTHDAY),
        (0x2ffe_2f7a, &layouts::MESSAGE_ACTION_CONFERENCE_CALL),
        (0x3151_8e9b, &layouts::MESSAGE_ACTION_REQUESTED_PEER),
        (0x31c4_8347, &layouts::MESSAGE_ACTION_GIFT_CODE),
        (0x3996_74dc, &layouts::MESSAGE_ACTION_POLL_DELETE_ANSWER),
        (0x3c13_4d7b, &layouts::MESSAGE_ACTION_SET_MESSAGES_TTL),
        (0x3e27_93ba, &layouts::MESSAGE_ACTION_NO_FORWARDS_REQUEST),
        (0x41b3_e202, &layouts::MESSAGE_ACTION_PAYMENT_REFUNDED),
        (0x45d5_b021, &layouts::MESSAGE_ACTION_GIFT_STARS),
        (0x4792_929b, &layouts::MESSAGE_ACTION_SCREENSHOT_TAKEN),
        (0x47dd_8079, &layouts::MESSAGE_ACTION_WEB_VIEW_DATA_SENT_ME),
        (0x48e9_1302, &layouts::MESSAGE_ACTION_GIFT_PREMIUM),
        (0x4a8b_fe80, &layouts::MESSAGE_ACTION_CHAT_JOINED_VIA_COMMUNITY),
        (0x502f_92f7, &layouts::MESSAGE_ACTION_INVITE_TO_GROUP_CALL),
        (0x5060_a3f4, &layouts::MESSAGE_ACTION_SET_CHAT_WALL_PAPER),
        (0x57de_635e, &layouts::MESSAGE_ACTION_SUGGEST_PROFILE_PHOTO),
        (0x5d20_bae8, &layouts::MESSAGE_ACTION_CHANGE_COMMUNITY),
        (0x69b8_c4bf, &layouts::MESSAGE_ACTION_WALLET_TON_CONNECT_REQUEST),
        (0x69f9_16f8, &layouts::MESSAGE_ACTION_SUGGESTED_POST_REFUND),
        (0x73ad_a76b, &layouts::MESSAGE_ACTION_STAR_GIFT_PURCHASE_OFFER_DECLINED),
        (0x7742_78d4, &layouts::MESSAGE_ACTION_STAR_GIFT_PURCHASE_OFFER),
        (0x7a0d_7f42, &layouts::MESSAGE_ACTION_GROUP_CALL),
        (0x7e1c_1187, &layouts::MESSAGE_ACTION_STAR_GIFT_UNIQUE),
        (0x7fcb_13a8, &layouts::MESSAGE_ACTION_CHAT_EDIT_PHOTO),
        (0x80e1_1a7f, &layouts::MESSAGE_ACTION_PHONE_CALL),
        (0x84b8_8578, &layouts::MESSAGE_ACTION_PAID_MESSAGES_PRICE),
        (0x87e2_f155, &layouts::MESSAGE_ACTION_GIVEAWAY_RESULTS),
        (0x92a7_2876, &layouts::MESSAGE_ACTION_GAME_SCORE),
        (0x9329_ea33, &layouts::MESSAGE_ACTION_GRAM_TRANSFER),
        (0x93b3_1848, &layouts::MESSAGE_ACTION_REQUESTED_PEER_SENT_ME),
        (0x94bd_38ed, &layouts::MESSAGE_ACTION_PIN_MESSAGE),
        (0x95d2_ac92, &layouts::MESSAGE_ACTION_CHANNEL_CREATE),
        (0x95dd_cf69, &layouts::MESSAGE_ACTION_SUGGESTED_POST_SUCCESS),
        (0x95e3_fbef, &layouts::MESSAGE_ACTION_CHAT_DELETE_PHOTO),
        (0x98e0_d697, &layouts::MESSAGE_ACTION_GEO_PROXIMITY_REACHED),
        (0x9da1_cd6c, &layouts::MESSAGE_ACTION_POLL_APPEND_ANSWER),
        (0x9fba_b604, &layouts::MESSAGE_ACTION_HISTORY_CLEAR),
        (0xa43f_30cc, &layouts::MESSAGE_ACTION_CHAT_DELETE_USER),
        (0xa80f_51e4, &layouts::MESSAGE_ACTION_GIVEAWAY_LAUNCH),
        (0xa8a3_c699, &layouts::MESSAGE_ACTION_GIFT_TON),
        (0xac1f_1fcd, &layouts::MESSAGE_ACTION_PAID_MESSAGES_REFUNDED),
        (0xb00c_47a2, &layouts::MESSAGE_ACTION_PRIZE_STARS),
        (0xb07e_d085, &layouts::MESSAGE_ACTION_NEW_CREATOR_PENDING),
        (0xb3a0_7661, &layouts::MESSAGE_ACTION_GROUP_CALL_SCHEDULED),
        (0xb4c3_8cb5, &layouts::MESSAGE_ACTION_WEB_VIEW_DATA_SENT),
        (0xb5a1_ce5a, &layouts::MESSAGE_ACTION_CHAT_EDIT_TITLE),
        (0xb6ae_f7b0, &layouts::MESSAGE_ACTION_EMPTY),
        (0xb91b_bd3a, &layouts::MESSAGE_ACTION_SET_CHAT_THEME),
        (0xbd47_cbad, &layouts::MESSAGE_ACTION_CHAT_CREATE),
        (0xbf7d_6572, &layouts::MESSAGE_ACTION_NO_FORWARDS_TOGGLE),
        (0xc094_4820, &layouts::MESSAGE_ACTION_TOPIC_EDIT),
        (0xc516_d679, &layouts::MESSAGE_ACTION_BOT_ALLOWED),
        (0xc624_b16e, &layouts::MESSAGE_ACTION_PAYMENT_SENT),
        (0xc7ed_bc83, &layouts::MESSAGE_ACTION_TODO_APPEND_TASKS),
        (0xcc02_aa6d, &layouts::MESSAGE_ACTION_BOOST_APPLY),
        (0xcc7c_5c89, &layouts::MESSAGE_ACTION_TODO_COMPLETIONS),
        (0xd95c_6154, &layouts::MESSAGE_ACTION_SECURE_VALUES_SENT),
        (0xe103_7f92, &layouts::MESSAGE_ACTION_CHAT_MIGRATE_TO),
        (0xe188_503b, &layouts::MESSAGE_ACTION_CHANGE_CREATOR),
        (0xea2c_31d3, &layouts::MESSAGE_ACTION_STAR_GIFT),
        (0xea39_48e9, &layouts::MESSAGE_ACTION_CHANNEL_MIGRATE_FROM),
        (0xebbc_a3cb, &layouts::MESSAGE_ACTION_CHAT_JOINED_BY_REQUEST),
        (0xee7a_1596, &layouts::MESSAGE_ACTION_SUGGESTED_POST_APPROVAL),
        (0xf3f2_5f76, &layouts::MESSAGE_ACTION_CONTACT_SIGN_UP),
        (0xfae6_9f56, &layouts::MESSAGE_ACTION_CUSTOM_ACTION),
        (0xffa0_0ccc, &layouts::MESSAGE_ACTION_PAYMENT_SENT_ME),
    ]);
    /// `messageExtendedMedia`
    pub static MESSAGE_EXTENDED_MEDIA: Layout = Layout::new("messageExtendedMedia", 0xee47_9c64, &[
        Field::always("media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
    ]);
    /// `messageExtendedMediaPreview`
    pub static MESSAGE_EXTENDED_MEDIA_PREVIEW: Layout = Layout::new("messageExtendedMediaPreview", 0xad62_8cc8, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "w", Shape::Int),
        Field::when(0, 0, "h", Shape::Int),
        Field::when(0, 1, "thumb", Shape::Sum(&layouts::SUM_PHOTO_SIZE)),
        Field::when(0, 2, "video_duration", Shape::Int),
    ]);
    /// The constructors of `MessageExtendedMedia`, by number.
    pub static SUM_MESSAGE_EXTENDED_MEDIA: Sum = Sum::new("MessageExtendedMedia", &[
        (0xad62_8cc8, &layouts::MESSAGE_EXTENDED_MEDIA_PREVIEW),
        (0xee47_9c64, &layouts::MESSAGE_EXTENDED_MEDIA),
    ]);
    /// `messageFwdHeader`
    pub static MESSAGE_FWD_HEADER: Layout = Layout::new("messageFwdHeader", 0x4e4d_f4bb, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 7, "imported", Shape::True),
        Field::when(0, 11, "saved_out", Shape::True),
        Field::when(0, 0, "from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 5, "from_name", Shape::Text),
        Field::always("date", Shape::Int),
        Field::when(0, 2, "channel_post", Shape::Int),
        Field::when(0, 3, "post_author", Shape::Text),
        Field::when(0, 4, "saved_from_peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 4, "saved_from_msg_id", Shape::Int),
        Field::when(0, 8, "saved_from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 9, "saved_from_name", Shape::Text),
        Field::when(0, 10, "saved_date", Shape::Int),
        Field::when(0, 6, "psa_type", Shape::Text),
    ]);
    /// `messageMediaContact`
    pub static MESSAGE_MEDIA_CONTACT: Layout = Layout::new("messageMediaContact", 0x7032_2949, &[
        Field::always("phone_number", Shape::Text),
        Field::always("first_name", Shape::Text),
        Field::always("last_name", Shape::Text),
        Field::always("vcard", Shape::Text),
        Field::always("user_id", Shape::Long),
    ]);
    /// `messageMediaDice`
    pub static MESSAGE_MEDIA_DICE: Layout = Layout::new("messageMediaDice", 0x08cb_ec07, &[
        Field::always("flags", Shape::Flags),
        Field::always("value", Shape::Int),
        Field::always("emoticon", Shape::Text),
        Field::when(0, 0, "game_outcome", Shape::Boxed(&layouts::MESSAGES_EMOJI_GAME_OUTCOME)),
    ]);
    /// `messageMediaDocument`
    pub static MESSAGE_MEDIA_DOCUMENT: Layout = Layout::new("messageMediaDocument", 0x52d8_ccd9, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "nopremium", Shape::True),
        Field::when(0, 4, "spoiler", Shape::True),
        Field::when(0, 6, "video", Shape::True),
        Field::when(0, 7, "round", Shape::True),
        Field::when(0, 8, "voice", Shape::True),
        Field::when(0, 0, "document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 5, "alt_documents", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
        Field::when(0, 9, "video_cover", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 10, "video_timestamp", Shape::Int),
        Field::when(0, 2, "ttl_seconds", Shape::Int),
    ]);
    /// `messageMediaEmpty`
    pub static MESSAGE_MEDIA_EMPTY: Layout = Layout::new("messageMediaEmpty", 0x3ded_6320, &[]);
    /// `messageMediaGame`
    pub static MESSAGE_MEDIA_GAME: Layout = Layout::new("messageMediaGame", 0xfdb1_9008, &[
        Field::always("game", Shape::Boxed(&layouts::GAME)),
    ]);
    /// `messageMediaGeo`
    pub static MESSAGE_MEDIA_GEO: Layout = Layout::new("messageMediaGeo", 0x56e0_d474, &[
        Field::always("geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
    ]);
    /// `messageMediaGeoLive`
    pub static MESSAGE_MEDIA_GEO_LIVE: Layout = Layout::new("messageMediaGeoLive", 0xb940_c666, &[
        Field::always("flags", Shape::Flags),
        Field::always("geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::when(0, 0, "heading", Shape::Int),
        Field::always("period", Shape::Int),
        Field::when(0, 1, "proximity_notification_radius", Shape::Int),
    ]);
    /// `messageMediaGiveaway`
    pub static MESSAGE_MEDIA_GIVEAWAY: Layout = Layout::new("messageMediaGiveaway", 0xaa07_3beb, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "only_new_subscribers", Shape::True),
        Field::when(0, 2, "winners_are_visible", Shape::True),
        Field::always("channels", Shape::Vector(&Shape::Long)),
        Field::when(0, 1, "countries_iso2", Shape::Vector(&Shape::Text)),
        Field::when(0, 3, "prize_description", Shape::Text),
        Field::always("quantity", Shape::Int),
        Field::when(0, 4, "months", Shape::Int),
        Field::when(0, 5, "stars", Shape::Long),
        Field::always("until_date", Shape::Int),
    ]);
    /// `messageMediaGiveawayResults`
    pub static MESSAGE_MEDIA_GIVEAWAY_RESULTS: Layout = Layout::new("messageMediaGiveawayResults", 0xceaa_3ea1, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "only_new_subscribers", Shape::True),
        Field::when(0, 2, "refunded", Shape::True),
        Field::always("channel_id", Shape::Long),
        Field::when(0, 3, "additional_peers_count", Shape::Int),
        Field::always("launch_msg_id", Shape::Int),
        Field::always("winners_count", Shape::Int),
        Field::always("unclaimed_count", Shape::Int),
        Field::always("winners", Shape::Vector(&Shape::Long)),
        Field::when(0, 4, "months", Shape::Int),
        Field::when(0, 5, "stars", Shape::Long),
        Field::when(0, 1, "prize_description", Shape::Text),
        Field::always("until_date", Shape::Int),
    ]);
    /// `messageMediaInvoice`
    pub static MESSAGE_MEDIA_INVOICE: Layout = Layout::new("messageMediaInvoice", 0xf6a5_48d3, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "shipping_address_requested", Shape::True),
        Field::when(0, 3, "test", Shape::True),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 0, "photo", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::when(0, 2, "receipt_msg_id", Shape::Int),
        Field::always("currency", Shape::Text),
        Field::always("total_amount", Shape::Long),
        Field::always("start_param", Shape::Text),
        Field::when(0, 4, "extended_media", Shape::Sum(&layouts::SUM_MESSAGE_EXTENDED_MEDIA)),
    ]);
    /// `messageMediaPaidMedia`
    pub static MESSAGE_MEDIA_PAID_MEDIA: Layout = Layout::new("messageMediaPaidMedia", 0xa885_2491, &[
        Field::always("stars_amount", Shape::Long),
        Field::always("extended_media", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_EXTENDED_MEDIA))),
    ]);
    /// `messageMediaPhoto`
    pub static MESSAGE_MEDIA_PHOTO: Layout = Layout::new("messageMediaPhoto", 0xe216_eb63, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "spoiler", Shape::True),
        Field::when(0, 4, "live_photo", Shape::True),
        Field::when(0, 0, "photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 2, "ttl_seconds", Shape::Int),
        Field::when(0, 4, "video", Shape::Sum(&layouts::SUM_DOCUMENT)),
    ]);
    /// `messageMediaPoll`
    pub static MESSAGE_MEDIA_POLL: Layout = Layout::new("messageMediaPoll", 0x773f_4e66, &[
        Field::always("flags", Shape::Flags),
        Field::always("poll", Shape::Boxed(&layouts::POLL)),
        Field::always("results", Shape::Boxed(&layouts::POLL_RESULTS)),
        Field::when(0, 0, "attached_media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
    ]);
    /// `messageMediaStory`
    pub static MESSAGE_MEDIA_STORY: Layout = Layout::new("messageMediaStory", 0x68cb_6283, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "via_mention", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("id", Shape::Int),
        Field::when(0, 0, "story", Shape::Sum(&layouts::SUM_STORY_ITEM)),
    ]);
    /// `messageMediaToDo`
    pub static MESSAGE_MEDIA_TO_DO: Layout = Layout::new("messageMediaToDo", 0x8a53_b014, &[
        Field::always("flags", Shape::Flags),
        Field::always("todo", Shape::Boxed(&layouts::TODO_LIST)),
        Field::when(0, 0, "completions", Shape::Vector(&Shape::Boxed(&layouts::TODO_COMPLETION))),
    ]);
    /// `messageMediaUnsupported`
    pub static MESSAGE_MEDIA_UNSUPPORTED: Layout = Layout::new("messageMediaUnsupported", 0x9f84_f49e, &[]);
    /// `messageMediaVenue`
    pub static MESSAGE_MEDIA_VENUE: Layout = Layout::new("messageMediaVenue", 0x2ec0_533f, &[
        Field::always("geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::always("title", Shape::Text),
        Field::always("address", Shape::Text),
        Field::always("provider", Shape::Text),
        Field::always("venue_id", Shape::Text),
        Field::always("venue_type", Shape::Text),
    ]);
    /// `messageMediaVideoStream`
    pub static MESSAGE_MEDIA_VIDEO_STREAM: Layout = Layout::new("messageMediaVideoStream", 0xca5c_ab89, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "rtmp_stream", Shape::True),
        Field::always("call", Shape::Sum(&layouts::SUM_INPUT_GROUP_CALL)),
    ]);
    /// `messageMediaWebPage`
    pub static MESSAGE_MEDIA_WEB_PAGE: Layout = Layout::new("messageMediaWebPage", 0xddf1_0c3b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "force_large_media", Shape::True),
        Field::when(0, 1, "force_small_media", Shape::True),
        Field::when(0, 3, "manual", Shape::True),
        Field::when(0, 4, "safe", Shape::True),
        Field::always("webpage", Shape::Sum(&layouts::SUM_WEB_PAGE)),
    ]);
    /// The constructors of `MessageMedia`, by number.
    pub static SUM_MESSAGE_MEDIA: Sum = Sum::new("MessageMedia", &[
        (0x08cb_ec07, &layouts::MESSAGE_MEDIA_DICE),
        (0x2ec0_533f, &layouts::MESSAGE_MEDIA_VENUE),
        (0x3ded_6320, &layouts::MESSAGE_MEDIA_EMPTY),
        (0x52d8_ccd9, &layouts::MESSAGE_MEDIA_DOCUMENT),
        (0x56e0_d474, &layouts::MESSAGE_MEDIA_GEO),
        (0x68cb_6283, &layouts::MESSAGE_MEDIA_STORY),
        (0x7032_2949, &layouts::MESSAGE_MEDIA_CONTACT),
        (0x773f_4e66, &layouts::MESSAGE_MEDIA_POLL),
        (0x8a53_b014, &layouts::MESSAGE_MEDIA_TO_DO),
        (0x9f84_f49e, &layouts::MESSAGE_MEDIA_UNSUPPORTED),
        (0xa885_2491, &layouts::MESSAGE_MEDIA_PAID_MEDIA),
        (0xaa07_3beb, &layouts::MESSAGE_MEDIA_GIVEAWAY),
        (0xb940_c666, &layouts::MESSAGE_MEDIA_GEO_LIVE),
        (0xca5c_ab89, &layouts::MESSAGE_MEDIA_VIDEO_STREAM),
        (0xceaa_3ea1, &layouts::MESSAGE_MEDIA_GIVEAWAY_RESULTS),
        (0xddf1_0c3b, &layouts::MESSAGE_MEDIA_WEB_PAGE),
        (0xe216_eb63, &layouts::MESSAGE_MEDIA_PHOTO),
        (0xf6a5_48d3, &layouts::MESSAGE_MEDIA_INVOICE),
        (0xfdb1_9008, &layouts::MESSAGE_MEDIA_GAME),
    ]);
    /// `messagePeerReaction`
    pub static MESSAGE_PEER_REACTION: Layout = Layout::new("messagePeerReaction", 0x8c79_b63c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "big", Shape::True),
        Field::when(0, 1, "unread", Shape::True),
        Field::when(0, 2, "my", Shape::True),
        Field::always("peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
        Field::always("reaction", Shape::Sum(&layouts::SUM_REACTION)),
    ]);
    /// `messageReactions`
    pub static MESSAGE_REACTIONS: Layout = Layout::new("messageReactions", 0x0a33_9f0b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "min", Shape::True),
        Field::when(0, 2, "can_see_list", Shape::True),
        Field::when(0, 3, "reactions_as_tags", Shape::True),
        Field::always("results", Shape::Vector(&Shape::Boxed(&layouts::REACTION_COUNT))),
        Field::when(0, 1, "recent_reactions", Shape::Vector(&Shape::Boxed(&layouts::MESSAGE_PEER_REACTION))),
        Field::when(0, 4, "top_reactors", Shape::Vector(&Shape::Boxed(&layouts::MESSAGE_REACTOR))),
    ]);
    /// `messageReactor`
    pub static MESSAGE_REACTOR: Layout = Layout::new("messageReactor", 0x4ba3_a95a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "top", Shape::True),
        Field::when(0, 1, "my", Shape::True),
        Field::when(0, 2, "anonymous", Shape::True),
        Field::when(0, 3, "peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("count", Shape::Int),
    ]);
    /// `messageReplies`
    pub static MESSAGE_REPLIES: Layout = Layout::new("messageReplies", 0x83d6_0fc2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "comments", Shape::True),
        Field::always("replies", Shape::Int),
        Field::always("replies_pts", Shape::Int),
        Field::when(0, 1, "recent_repliers", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
        Field::when(0, 0, "channel_id", Shape::Long),
        Field::when(0, 2, "max_id", Shape::Int),
        Field::when(0, 3, "read_max_id", Shape::Int),
    ]);
    /// `messageReplyHeader`
    pub static MESSAGE_REPLY_HEADER: Layout = Layout::new("messageReplyHeader", 0x1b97_dd66, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "reply_to_scheduled", Shape::True),
        Field::when(0, 3, "forum_topic", Shape::True),
        Field::when(0, 9, "quote", Shape::True),
        Field::when(0, 13, "reply_to_ephemeral", Shape::True),
        Field::when(0, 4, "reply_to_msg_id", Shape::Int),
        Field::when(0, 0, "reply_to_peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 5, "reply_from", Shape::Boxed(&layouts::MESSAGE_FWD_HEADER)),
        Field::when(0, 8, "reply_media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
        Field::when(0, 1, "reply_to_top_id", Shape::Int),
        Field::when(0, 6, "quote_text", Shape::Text),
        Field::when(0, 7, "quote_entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 10, "quote_offset", Shape::Int),
        Field::when(0, 11, "todo_item_id", Shape::Int),
        Field::when(0, 12, "poll_option", Shape::Bytes),
    ]);
    /// `messageReplyStoryHeader`
    pub static MESSAGE_REPLY_STORY_HEADER: Layout = Layout::new("messageReplyStoryHeader", 0x0e5a_f939, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("story_id", Shape::Int),
    ]);
    /// The constructors of `MessageReplyHeader`, by number.
    pub static SUM_MESSAGE_REPLY_HEADER: Sum = Sum::new("MessageReplyHeader", &[
        (0x0e5a_f939, &layouts::MESSAGE_REPLY_STORY_HEADER),
        (0x1b97_dd66, &layouts::MESSAGE_REPLY_HEADER),
    ]);
    /// `page`
    pub static PAGE: Layout = Layout::new("page", 0x9865_7f0d, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "part", Shape::True),
        Field::when(0, 1, "rtl", Shape::True),
        Field::when(0, 2, "v2", Shape::True),
        Field::always("url", Shape::Text),
        Field::always("blocks", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
        Field::always("photos", Shape::Vector(&Shape::Sum(&layouts::SUM_PHOTO))),
        Field::always("documents", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
        Field::when(0, 3, "views", Shape::Int),
    ]);
    /// `inputPageBlockMap`
    pub static INPUT_PAGE_BLOCK_MAP: Layout = Layout::new("inputPageBlockMap", 0x574b_617f, &[
        Field::always("geo", Shape::Sum(&layouts::SUM_INPUT_GEO_POINT)),
        Field::always("zoom", Shape::Int),
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
    ]);
    /// `pageBlockAnchor`
    pub static PAGE_BLOCK_ANCHOR: Layout = Layout::new("pageBlockAnchor", 0xce0d_37b0, &[
        Field::always("name", Shape::Text),
    ]);
    /// `pageBlockAudio`
    pub static PAGE_BLOCK_AUDIO: Layout = Layout::new("pageBlockAudio", 0x8043_61ea, &[
        Field::always("audio_id", Shape::Long),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
    ]);
    /// `pageBlockAuthorDate`
    pub static PAGE_BLOCK_AUTHOR_DATE: Layout = Layout::new("pageBlockAuthorDate", 0xbaaf_e5e0, &[
        Field::always("author", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("published_date", Shape::Int),
    ]);
    /// `pageBlockBlockquote`
    pub static PAGE_BLOCK_BLOCKQUOTE: Layout = Layout::new("pageBlockBlockquote", 0x66d1_670b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "collapsed", Shape::True),
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("caption", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockBlockquoteBlocks`
    pub static PAGE_BLOCK_BLOCKQUOTE_BLOCKS: Layout = Layout::new("pageBlockBlockquoteBlocks", 0x0e6e_47c4, &[
        Field::always("blocks", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
        Field::always("caption", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockButtonRow`
    pub static PAGE_BLOCK_BUTTON_ROW: Layout = Layout::new("pageBlockButtonRow", 0x6d64_0318, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "align_left", Shape::True),
        Field::when(0, 1, "align_center", Shape::True),
        Field::when(0, 2, "align_right", Shape::True),
        Field::always("buttons", Shape::Vector(&Shape::Boxed(&layouts::PAGE_BUTTON))),
    ]);
    /// `pageBlockChannel`
    pub static PAGE_BLOCK_CHANNEL: Layout = Layout::new("pageBlockChannel", 0xef17_51b5, &[
        Field::always("channel", Shape::Sum(&layouts::SUM_CHAT)),
    ]);
    /// `pageBlockCollage`
    pub static PAGE_BLOCK_COLLAGE: Layout = Layout::new("pageBlockCollage", 0x65a0_fa4d, &[
        Field::always("items", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
    ]);
    /// `pageBlockCover`
    pub static PAGE_BLOCK_COVER: Layout = Layout::new("pageBlockCover", 0x39f2_3300, &[
        Field::always("cover", Shape::Sum(&layouts::SUM_PAGE_BLOCK)),
    ]);
    /// `pageBlockDetails`
    pub static PAGE_BLOCK_DETAILS: Layout = Layout::new("pageBlockDetails", 0x7676_8bed, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "open", Shape::True),
        Field::always("blocks", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
        Field::always("title", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockDivider`
    pub static PAGE_BLOCK_DIVIDER: Layout = Layout::new("pageBlockDivider", 0xdb20_b188, &[]);
    /// `pageBlockDocument`
    pub static PAGE_BLOCK_DOCUMENT: Layout = Layout::new("pageBlockDocument", 0x38fa_3ba3, &[
        Field::always("document_id", Shape::Long),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
    ]);
    /// `pageBlockEmbed`
    pub static PAGE_BLOCK_EMBED: Layout = Layout::new("pageBlockEmbed", 0xa871_8dc5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "full_width", Shape::True),
        Field::when(0, 3, "allow_scrolling", Shape::True),
        Field::when(0, 1, "url", Shape::Text),
        Field::when(0, 2, "html", Shape::Text),
        Field::when(0, 4, "poster_photo_id", Shape::Long),
        Field::when(0, 5, "w", Shape::Int),
        Field::when(0, 5, "h", Shape::Int),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
    ]);
    /// `pageBlockEmbedPost`
    pub static PAGE_BLOCK_EMBED_POST: Layout = Layout::new("pageBlockEmbedPost", 0xf259_a80b, &[
        Field::always("url", Shape::Text),
        Field::always("webpage_id", Shape::Long),
        Field::always("author_photo_id", Shape::Long),
        Field::always("author", Shape::Text),
        Field::always("date", Shape::Int),
        Field::always("blocks", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
    ]);
    /// `pageBlockFooter`
    pub static PAGE_BLOCK_FOOTER: Layout = Layout::new("pageBlockFooter", 0x4887_0999, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockHeader`
    pub static PAGE_BLOCK_HEADER: Layout = Layout::new("pageBlockHeader", 0xbfd0_64ec, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockHeading1`
    pub static PAGE_BLOCK_HEADING1: Layout = Layout::new("pageBlockHeading1", 0xbaff_072f, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockHeading2`
    pub static PAGE_BLOCK_HEADING2: Layout = Layout::new("pageBlockHeading2", 0x096b_2aec, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockHeading3`
    pub static PAGE_BLOCK_HEADING3: Layout = Layout::new("pageBlockHeading3", 0x67e7_31ad, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockHeading4`
    pub static PAGE_BLOCK_HEADING4: Layout = Layout::new("pageBlockHeading4", 0xb532_772b, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockHeading5`
    pub static PAGE_BLOCK_HEADING5: Layout = Layout::new("pageBlockHeading5", 0xdbbe_6c6a, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockHeading6`
    pub static PAGE_BLOCK_HEADING6: Layout = Layout::new("pageBlockHeading6", 0x682a_41a9, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockKicker`
    pub static PAGE_BLOCK_KICKER: Layout = Layout::new("pageBlockKicker", 0x1e14_8390, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockList`
    pub static PAGE_BLOCK_LIST: Layout = Layout::new("pageBlockList", 0xe4e8_8011, &[
        Field::always("items", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_LIST_ITEM))),
    ]);
    /// `pageBlockMap`
    pub static PAGE_BLOCK_MAP: Layout = Layout::new("pageBlockMap", 0xa44f_3ef6, &[
        Field::always("geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::always("zoom", Shape::Int),
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
    ]);
    /// `pageBlockMath`
    pub static PAGE_BLOCK_MATH: Layout = Layout::new("pageBlockMath", 0x5908_0c20, &[
        Field::always("source", Shape::Text),
    ]);
    /// `pageBlockOrderedList`
    pub static PAGE_BLOCK_ORDERED_LIST: Layout = Layout::new("pageBlockOrderedList", 0x1fd6_f6c1, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "reversed", Shape::True),
        Field::always("items", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_LIST_ORDERED_ITEM))),
        Field::when(0, 0, "start", Shape::Int),
        Field::when(0, 1, "type", Shape::Text),
    ]);
    /// `pageBlockParagraph`
    pub static PAGE_BLOCK_PARAGRAPH: Layout = Layout::new("pageBlockParagraph", 0x467a_0766, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockPhoto`
    pub static PAGE_BLOCK_PHOTO: Layout = Layout::new("pageBlockPhoto", 0x1759_c560, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "spoiler", Shape::True),
        Field::always("photo_id", Shape::Long),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
        Field::when(0, 0, "url", Shape::Text),
        Field::when(0, 0, "webpage_id", Shape::Long),
    ]);
    /// `pageBlockPreformatted`
    pub static PAGE_BLOCK_PREFORMATTED: Layout = Layout::new("pageBlockPreformatted", 0xc070_d93e, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("language", Shape::Text),
    ]);
    /// `pageBlockPullquote`
    pub static PAGE_BLOCK_PULLQUOTE: Layout = Layout::new("pageBlockPullquote", 0x4f44_56d3, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("caption", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockRelatedArticles`
    pub static PAGE_BLOCK_RELATED_ARTICLES: Layout = Layout::new("pageBlockRelatedArticles", 0x1611_5a96, &[
        Field::always("title", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("articles", Shape::Vector(&Shape::Boxed(&layouts::PAGE_RELATED_ARTICLE))),
    ]);
    /// `pageBlockSlideshow`
    pub static PAGE_BLOCK_SLIDESHOW: Layout = Layout::new("pageBlockSlideshow", 0x031f_9590, &[
        Field::always("items", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
    ]);
    /// `pageBlockSubheader`
    pub static PAGE_BLOCK_SUBHEADER: Layout = Layout::new("pageBlockSubheader", 0xf12b_b6e1, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockSubtitle`
    pub static PAGE_BLOCK_SUBTITLE: Layout = Layout::new("pageBlockSubtitle", 0x8ffa_9a1f, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockTable`
    pub static PAGE_BLOCK_TABLE: Layout = Layout::new("pageBlockTable", 0xbf4d_ea82, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "bordered", Shape::True),
        Field::when(0, 1, "striped", Shape::True),
        Field::when(0, 2, "compact", Shape::True),
        Field::always("title", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("rows", Shape::Vector(&Shape::Boxed(&layouts::PAGE_TABLE_ROW))),
    ]);
    /// `pageBlockThinking`
    pub static PAGE_BLOCK_THINKING: Layout = Layout::new("pageBlockThinking", 0x3c29_a3e2, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockTitle`
    pub static PAGE_BLOCK_TITLE: Layout = Layout::new("pageBlockTitle", 0x70ab_c3fd, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageBlockUnsupported`
    pub static PAGE_BLOCK_UNSUPPORTED: Layout = Layout::new("pageBlockUnsupported", 0x1356_7e8a, &[]);
    /// `pageBlockVideo`
    pub static PAGE_BLOCK_VIDEO: Layout = Layout::new("pageBlockVideo", 0x7c8f_e7b6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "autoplay", Shape::True),
        Field::when(0, 1, "loop", Shape::True),
        Field::when(0, 2, "spoiler", Shape::True),
        Field::always("video_id", Shape::Long),
        Field::always("caption", Shape::Boxed(&layouts::PAGE_CAPTION)),
    ]);
    /// The constructors of `PageBlock`, by number.
    pub static SUM_PAGE_BLOCK: Sum = Sum::new("PageBlock", &[
        (0x031f_9590, &layouts::PAGE_BLOCK_SLIDESHOW),
        (0x096b_2aec, &layouts::PAGE_BLOCK_HEADING2),
        (0x0e6e_47c4, &layouts::PAGE_BLOCK_BLOCKQUOTE_BLOCKS),
        (0x1356_7e8a, &layouts::PAGE_BLOCK_UNSUPPORTED),
        (0x1611_5a96, &layouts::PAGE_BLOCK_RELATED_ARTICLES),
        (0x1759_c560, &layouts::PAGE_BLOCK_PHOTO),
        (0x1e14_8390, &layouts::PAGE_BLOCK_KICKER),
        (0x1fd6_f6c1, &layouts::PAGE_BLOCK_ORDERED_LIST),
        (0x38fa_3ba3, &layouts::PAGE_BLOCK_DOCUMENT),
        (0x39f2_3300, &layouts::PAGE_BLOCK_COVER),
        (0x3c29_a3e2, &layouts::PAGE_BLOCK_THINKING),
        (0x467a_0766, &layouts::PAGE_BLOCK_PARAGRAPH),
        (0x4887_0999, &layouts::PAGE_BLOCK_FOOTER),
        (0x4f44_56d3, &layouts::PAGE_BLOCK_PULLQUOTE),
        (0x574b_617f, &layouts::INPUT_PAGE_BLOCK_MAP),
        (0x5908_0c20, &layouts::PAGE_BLOCK_MATH),
        (0x65a0_fa4d, &layouts::PAGE_BLOCK_COLLAGE),
        (0x66d1_670b, &layouts::PAGE_BLOCK_BLOCKQUOTE),
        (0x67e7_31ad, &layouts::PAGE_BLOCK_HEADING3),
        (0x682a_41a9, &layouts::PAGE_BLOCK_HEADING6),
        (0x6d64_0318, &layouts::PAGE_BLOCK_BUTTON_ROW),
        (0x70ab_c3fd, &layouts::PAGE_BLOCK_TITLE),
        (0x7676_8bed, &layouts::PAGE_BLOCK_DETAILS),
        (0x7c8f_e7b6, &layouts::PAGE_BLOCK_VIDEO),
        (0x8043_61ea, &layouts::PAGE_BLOCK_AUDIO),
        (0x8ffa_9a1f, &layouts::PAGE_BLOCK_SUBTITLE),
        (0xa44f_3ef6, &layouts::PAGE_BLOCK_MAP),
        (0xa871_8dc5, &layouts::PAGE_BLOCK_EMBED),
        (0xb532_772b, &layouts::PAGE_BLOCK_HEADING4),
        (0xbaaf_e5e0, &layouts::PAGE_BLOCK_AUTHOR_DATE),
        (0xbaff_072f, &layouts::PAGE_BLOCK_HEADING1),
        (0xbf4d_ea82, &layouts::PAGE_BLOCK_TABLE),
        (0xbfd0_64ec, &layouts::PAGE_BLOCK_HEADER),
        (0xc070_d93e, &layouts::PAGE_BLOCK_PREFORMATTED),
        (0xce0d_37b0, &layouts::PAGE_BLOCK_ANCHOR),
        (0xdb20_b188, &layouts::PAGE_BLOCK_DIVIDER),
        (0xdbbe_6c6a, &layouts::PAGE_BLOCK_HEADING5),
        (0xe4e8_8011, &layouts::PAGE_BLOCK_LIST),
        (0xef17_51b5, &layouts::PAGE_BLOCK_CHANNEL),
        (0xf12b_b6e1, &layouts::PAGE_BLOCK_SUBHEADER),
        (0xf259_a80b, &layouts::PAGE_BLOCK_EMBED_POST),
    ]);
    /// `pageButton`
    pub static PAGE_BUTTON: Layout = Layout::new("pageButton", 0x692a_5488, &[
        Field::always("flags", Shape::Flags),
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("type", Shape::Sum(&layouts::SUM_INLINE_BUTTON_TYPE)),
        Field::when(0, 0, "style", Shape::Boxed(&layouts::RICH_BUTTON_STYLE)),
    ]);
    /// `pageCaption`
    pub static PAGE_CAPTION: Layout = Layout::new("pageCaption", 0x6f74_7657, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("credit", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `pageListItemBlocks`
    pub static PAGE_LIST_ITEM_BLOCKS: Layout = Layout::new("pageListItemBlocks", 0x63ca_67aa, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "checkbox", Shape::True),
        Field::when(0, 1, "checked", Shape::True),
        Field::always("blocks", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
    ]);
    /// `pageListItemText`
    pub static PAGE_LIST_ITEM_TEXT: Layout = Layout::new("pageListItemText", 0x2f58_683c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "checkbox", Shape::True),
        Field::when(0, 1, "checked", Shape::True),
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// The constructors of `PageListItem`, by number.
    pub static SUM_PAGE_LIST_ITEM: Sum = Sum::new("PageListItem", &[
        (0x2f58_683c, &layouts::PAGE_LIST_ITEM_TEXT),
        (0x63ca_67aa, &layouts::PAGE_LIST_ITEM_BLOCKS),
    ]);
    /// `pageListOrderedItemBlocks`
    pub static PAGE_LIST_ORDERED_ITEM_BLOCKS: Layout = Layout::new("pageListOrderedItemBlocks", 0x8ff2_d5f0, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "checkbox", Shape::True),
        Field::when(0, 1, "checked", Shape::True),
        Field::when(0, 2, "num", Shape::Text),
        Field::always("blocks", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
        Field::when(0, 3, "value", Shape::Int),
        Field::when(0, 4, "type", Shape::Text),
    ]);
    /// `pageListOrderedItemText`
    pub static PAGE_LIST_ORDERED_ITEM_TEXT: Layout = Layout::new("pageListOrderedItemText", 0x1503_1189, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "checkbox", Shape::True),
        Field::when(0, 1, "checked", Shape::True),
        Field::when(0, 2, "num", Shape::Text),
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::when(0, 3, "value", Shape::Int),
        Field::when(0, 4, "type", Shape::Text),
    ]);
    /// The constructors of `PageListOrderedItem`, by number.
    pub static SUM_PAGE_LIST_ORDERED_ITEM: Sum = Sum::new("PageListOrderedItem", &[
        (0x1503_1189, &layouts::PAGE_LIST_ORDERED_ITEM_TEXT),
        (0x8ff2_d5f0, &layouts::PAGE_LIST_ORDERED_ITEM_BLOCKS),
    ]);
    /// `pageRelatedArticle`
    pub static PAGE_RELATED_ARTICLE: Layout = Layout::new("pageRelatedArticle", 0xb390_dc08, &[
        Field::always("flags", Shape::Flags),
        Field::always("url", Shape::Text),
        Field::always("webpage_id", Shape::Long),
        Field::when(0, 0, "title", Shape::Text),
        Field::when(0, 1, "description", Shape::Text),
        Field::when(0, 2, "photo_id", Shape::Long),
        Field::when(0, 3, "author", Shape::Text),
        Field::when(0, 4, "published_date", Shape::Int),
    ]);
    /// `pageTableCell`
    pub static PAGE_TABLE_CELL: Layout = Layout::new("pageTableCell", 0x3456_6b6a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "header", Shape::True),
        Field::when(0, 3, "align_center", Shape::True),
        Field::when(0, 4, "align_right", Shape::True),
        Field::when(0, 5, "valign_middle", Shape::True),
        Field::when(0, 6, "valign_bottom", Shape::True),
        Field::when(0, 7, "text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::when(0, 1, "colspan", Shape::Int),
        Field::when(0, 2, "rowspan", Shape::Int),
    ]);
    /// `pageTableRow`
    pub static PAGE_TABLE_ROW: Layout = Layout::new("pageTableRow", 0xe0c0_c5e5, &[
        Field::always("cells", Shape::Vector(&Shape::Boxed(&layouts::PAGE_TABLE_CELL))),
    ]);
    /// `paymentCharge`
    pub static PAYMENT_CHARGE: Layout = Layout::new("paymentCharge", 0xea02_c27e, &[
        Field::always("id", Shape::Text),
        Field::always("provider_charge_id", Shape::Text),
    ]);
    /// `paymentRequestedInfo`
    pub static PAYMENT_REQUESTED_INFO: Layout = Layout::new("paymentRequestedInfo", 0x909c_3f94, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "name", Shape::Text),
        Field::when(0, 1, "phone", Shape::Text),
        Field::when(0, 2, "email", Shape::Text),
        Field::when(0, 3, "shipping_address", Shape::Boxed(&layouts::POST_ADDRESS)),
    ]);
    /// `phoneCallDiscardReasonBusy`
    pub static PHONE_CALL_DISCARD_REASON_BUSY: Layout = Layout::new("phoneCallDiscardReasonBusy", 0xfaf7_e8c9, &[]);
    /// `phoneCallDiscardReasonDisconnect`
    pub static PHONE_CALL_DISCARD_REASON_DISCONNECT: Layout = Layout::new("phoneCallDiscardReasonDisconnect", 0xe095_c1a0, &[]);
    /// `phoneCallDiscardReasonHangup`
    pub static PHONE_CALL_DISCARD_REASON_HANGUP: Layout = Layout::new("phoneCallDiscardReasonHangup", 0x57ad_c690, &[]);
    /// `phoneCallDiscardReasonMigrateConferenceCall`
    pub static PHONE_CALL_DISCARD_REASON_MIGRATE_CONFERENCE_CALL: Layout = Layout::new("phoneCallDiscardReasonMigrateConferenceCall", 0x9fbb_f1f7, &[
        Field::always("slug", Shape::Text),
    ]);
    /// `phoneCallDiscardReasonMissed`
    pub static PHONE_CALL_DISCARD_REASON_MISSED: Layout = Layout::new("phoneCallDiscardReasonMissed", 0x85e4_2301, &[]);
    /// The constructors of `PhoneCallDiscardReason`, by number.
    pub static SUM_PHONE_CALL_DISCARD_REASON: Sum = Sum::new("PhoneCallDiscardReason", &[
        (0x57ad_c690, &layouts::PHONE_CALL_DISCARD_REASON_HANGUP),
        (0x85e4_2301, &layouts::PHONE_CALL_DISCARD_REASON_MISSED),
        (0x9fbb_f1f7, &layouts::PHONE_CALL_DISCARD_REASON_MIGRATE_CONFERENCE_CALL),
        (0xe095_c1a0, &layouts::PHONE_CALL_DISCARD_REASON_DISCONNECT),
        (0xfaf7_e8c9, &layouts::PHONE_CALL_DISCARD_REASON_BUSY),
    ]);
    /// `poll`
    pub static POLL: Layout = Layout::new("poll", 0x966e_2dbf, &[
        Field::always("id", Shape::Long),
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "closed", Shape::True),
        Field::when(0, 1, "public_voters", Shape::True),
        Field::when(0, 2, "multiple_choice", Shape::True),
        Field::when(0, 3, "quiz", Shape::True),
        Field::when(0, 6, "open_answers", Shape::True),
        Field::when(0, 7, "revoting_disabled", Shape::True),
        Field::when(0, 8, "shuffle_answers", Shape::True),
        Field::when(0, 9, "hide_results_until_close", Shape::True),
        Field::when(0, 10, "creator", Shape::True),
        Field::when(0, 11, "subscribers_only", Shape::True),
        Field::always("question", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::always("answers", Shape::Vector(&Shape::Sum(&layouts::SUM_POLL_ANSWER))),
        Field::when(0, 4, "close_period", Shape::Int),
        Field::when(0, 5, "close_date", Shape::Int),
        Field::when(0, 12, "countries_iso2", Shape::Vector(&Shape::Text)),
        Field::always("hash", Shape::Long),
    ]);
    /// `inputPollAnswer`
    pub static INPUT_POLL_ANSWER: Layout = Layout::new("inputPollAnswer", 0x199f_ed96, &[
        Field::always("flags", Shape::Flags),
        Field::always("text", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(0, 0, "media", Shape::Sum(&layouts::SUM_INPUT_MEDIA)),
    ]);
    /// `pollAnswer`
    pub static POLL_ANSWER: Layout = Layout::new("pollAnswer", 0x4b7d_786a, &[
        Field::always("flags", Shape::Flags),
        Field::always("text", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::always("option", Shape::Bytes),
        Field::when(0, 0, "media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
        Field::when(0, 1, "added_by", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 1, "date", Shape::Int),
    ]);
    /// The constructors of `PollAnswer`, by number.
    pub static SUM_POLL_ANSWER: Sum = Sum::new("PollAnswer", &[
        (0x199f_ed96, &layouts::INPUT_POLL_ANSWER),
        (0x4b7d_786a, &layouts::POLL_ANSWER),
    ]);
    /// `pollAnswerVoters`
    pub static POLL_ANSWER_VOTERS: Layout = Layout::new("pollAnswerVoters", 0x3645_230a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "chosen", Shape::True),
        Field::when(0, 1, "correct", Shape::True),
        Field::always("option", Shape::Bytes),
        Field::when(0, 2, "voters", Shape::Int),
        Field::when(0, 2, "recent_voters", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
    ]);
    /// `pollResults`
    pub static POLL_RESULTS: Layout = Layout::new("pollResults", 0xba7b_b15e, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "min", Shape::True),
        Field::when(0, 6, "has_unread_votes", Shape::True),
        Field::when(0, 7, "can_view_stats", Shape::True),
        Field::when(0, 1, "results", Shape::Vector(&Shape::Boxed(&layouts::POLL_ANSWER_VOTERS))),
        Field::when(0, 2, "total_voters", Shape::Int),
        Field::when(0, 3, "recent_voters", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
        Field::when(0, 4, "solution", Shape::Text),
        Field::when(0, 4, "solution_entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 5, "solution_media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
    ]);
    /// `postAddress`
    pub static POST_ADDRESS: Layout = Layout::new("postAddress", 0x1e8c_aaeb, &[
        Field::always("street_line1", Shape::Text),
        Field::always("street_line2", Shape::Text),
        Field::always("city", Shape::Text),
        Field::always("state", Shape::Text),
        Field::always("country_iso2", Shape::Text),
        Field::always("post_code", Shape::Text),
    ]);
    /// `privacyValueAllowAll`
    pub static PRIVACY_VALUE_ALLOW_ALL: Layout = Layout::new("privacyValueAllowAll", 0x6542_7b82, &[]);
    /// `privacyValueAllowBots`
    pub static PRIVACY_VALUE_ALLOW_BOTS: Layout = Layout::new("privacyValueAllowBots", 0x2146_1b5d, &[]);
    /// `privacyValueAllowChatParticipants`
    pub static PRIVACY_VALUE_ALLOW_CHAT_PARTICIPANTS: Layout = Layout::new("privacyValueAllowChatParticipants", 0x6b13_4e8e, &[
        Field::always("chats", Shape::Vector(&Shape::Long)),
    ]);
    /// `privacyValueAllowCloseFriends`
    pub static PRIVACY_VALUE_ALLOW_CLOSE_FRIENDS: Layout = Layout::new("privacyValueAllowCloseFriends", 0xf7e8_d89b, &[]);
    /// `privacyValueAllowContacts`
    pub static PRIVACY_VALUE_ALLOW_CONTACTS: Layout = Layout::new("privacyValueAllowContacts", 0xfffe_1bac, &[]);
    /// `privacyValueAllowPremium`
    pub static PRIVACY_VALUE_ALLOW_PREMIUM: Layout = Layout::new("privacyValueAllowPremium", 0xece9_814b, &[]);
    /// `privacyValueAllowUsers`
    pub static PRIVACY_VALUE_ALLOW_USERS: Layout = Layout::new("privacyValueAllowUsers", 0xb890_5fb2, &[
        Field::always("users", Shape::Vector(&Shape::Long)),
    ]);
    /// `privacyValueDisallowAll`
    pub static PRIVACY_VALUE_DISALLOW_ALL: Layout = Layout::new("privacyValueDisallowAll", 0x8b73_e763, &[]);
    /// `privacyValueDisallowBots`
    pub static PRIVACY_VALUE_DISALLOW_BOTS: Layout = Layout::new("privacyValueDisallowBots", 0xf6a5_f82f, &[]);
    /// `privacyValueDisallowChatParticipants`
    pub static PRIVACY_VALUE_DISALLOW_CHAT_PARTICIPANTS: Layout = Layout::new("privacyValueDisallowChatParticipants", 0x41c8_7565, &[
        Field::always("chats", Shape::Vector(&Shape::Long)),
    ]);
    /// `privacyValueDisallowContacts`
    pub static PRIVACY_VALUE_DISALLOW_CONTACTS: Layout = Layout::new("privacyValueDisallowContacts", 0xf888_fa1a, &[]);
    /// `privacyValueDisallowUsers`
    pub static PRIVACY_VALUE_DISALLOW_USERS: Layout = Layout::new("privacyValueDisallowUsers", 0xe462_1141, &[
        Field::always("users", Shape::Vector(&Shape::Long)),
    ]);
    /// The constructors of `PrivacyRule`, by number.
    pub static SUM_PRIVACY_RULE: Sum = Sum::new("PrivacyRule", &[
        (0x2146_1b5d, &layouts::PRIVACY_VALUE_ALLOW_BOTS),
        (0x41c8_7565, &layouts::PRIVACY_VALUE_DISALLOW_CHAT_PARTICIPANTS),
        (0x6542_7b82, &layouts::PRIVACY_VALUE_ALLOW_ALL),
        (0x6b13_4e8e, &layouts::PRIVACY_VALUE_ALLOW_CHAT_PARTICIPANTS),
        (0x8b73_e763, &layouts::PRIVACY_VALUE_DISALLOW_ALL),
        (0xb890_5fb2, &layouts::PRIVACY_VALUE_ALLOW_USERS),
        (0xe462_1141, &layouts::PRIVACY_VALUE_DISALLOW_USERS),
        (0xece9_814b, &layouts::PRIVACY_VALUE_ALLOW_PREMIUM),
        (0xf6a5_f82f, &layouts::PRIVACY_VALUE_DISALLOW_BOTS),
        (0xf7e8_d89b, &layouts::PRIVACY_VALUE_ALLOW_CLOSE_FRIENDS),
        (0xf888_fa1a, &layouts::PRIVACY_VALUE_DISALLOW_CONTACTS),
        (0xfffe_1bac, &layouts::PRIVACY_VALUE_ALLOW_CONTACTS),
    ]);
    /// `reactionCount`
    pub static REACTION_COUNT: Layout = Layout::new("reactionCount", 0xa3d1_cb80, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "chosen_order", Shape::Int),
        Field::always("reaction", Shape::Sum(&layouts::SUM_REACTION)),
        Field::always("count", Shape::Int),
    ]);
    /// `replyInlineMarkup`
    pub static REPLY_INLINE_MARKUP: Layout = Layout::new("replyInlineMarkup", 0xb2b1_5770, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 5, "force_reply", Shape::True),
        Field::always("rows", Shape::Vector(&Shape::Boxed(&layouts::KEYBOARD_INLINE_BUTTON_ROW))),
    ]);
    /// `replyKeyboardForceReply`
    pub static REPLY_KEYBOARD_FORCE_REPLY: Layout = Layout::new("replyKeyboardForceReply", 0x86b4_0b08, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "single_use", Shape::True),
        Field::when(0, 2, "selective", Shape::True),
        Field::when(0, 3, "placeholder", Shape::Text),
    ]);
    /// `replyKeyboardHide`
    pub static REPLY_KEYBOARD_HIDE: Layout = Layout::new("replyKeyboardHide", 0xa03e_5b85, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "selective", Shape::True),
    ]);
    /// `replyKeyboardMarkup`
    pub static REPLY_KEYBOARD_MARKUP: Layout = Layout::new("replyKeyboardMarkup", 0x85dd_99d1, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "resize", Shape::True),
        Field::when(0, 1, "single_use", Shape::True),
        Field::when(0, 2, "selective", Shape::True),
        Field::when(0, 4, "persistent", Shape::True),
        Field::when(0, 5, "force_reply", Shape::True),
        Field::always("rows", Shape::Vector(&Shape::Boxed(&layouts::KEYBOARD_BUTTON_ROW))),
        Field::when(0, 3, "placeholder", Shape::Text),
    ]);
    /// The constructors of `ReplyMarkup`, by number.
    pub static SUM_REPLY_MARKUP: Sum = Sum::new("ReplyMarkup", &[
        (0x85dd_99d1, &layouts::REPLY_KEYBOARD_MARKUP),
        (0x86b4_0b08, &layouts::REPLY_KEYBOARD_FORCE_REPLY),
        (0xa03e_5b85, &layouts::REPLY_KEYBOARD_HIDE),
        (0xb2b1_5770, &layouts::REPLY_INLINE_MARKUP),
    ]);
    /// `requestPeerTypeBroadcast`
    pub static REQUEST_PEER_TYPE_BROADCAST: Layout = Layout::new("requestPeerTypeBroadcast", 0x339b_ef6c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "creator", Shape::True),
        Field::when(0, 3, "has_username", Shape::Bool),
        Field::when(0, 1, "user_admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
        Field::when(0, 2, "bot_admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
    ]);
    /// `requestPeerTypeChat`
    pub static REQUEST_PEER_TYPE_CHAT: Layout = Layout::new("requestPeerTypeChat", 0xc9f0_6e1b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "creator", Shape::True),
        Field::when(0, 5, "bot_participant", Shape::True),
        Field::when(0, 3, "has_username", Shape::Bool),
        Field::when(0, 4, "forum", Shape::Bool),
        Field::when(0, 1, "user_admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
        Field::when(0, 2, "bot_admin_rights", Shape::Boxed(&layouts::CHAT_ADMIN_RIGHTS)),
    ]);
    /// `requestPeerTypeCreateBot`
    pub static REQUEST_PEER_TYPE_CREATE_BOT: Layout = Layout::new("requestPeerTypeCreateBot", 0x3e81_e078, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "bot_managed", Shape::True),
        Field::when(0, 1, "suggested_name", Shape::Text),
        Field::when(0, 2, "suggested_username", Shape::Text),
    ]);
    /// `requestPeerTypeUser`
    pub static REQUEST_PEER_TYPE_USER: Layout = Layout::new("requestPeerTypeUser", 0x5f3b_8a00, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "bot", Shape::Bool),
        Field::when(0, 1, "premium", Shape::Bool),
    ]);
    /// The constructors of `RequestPeerType`, by number.
    pub static SUM_REQUEST_PEER_TYPE: Sum = Sum::new("RequestPeerType", &[
        (0x339b_ef6c, &layouts::REQUEST_PEER_TYPE_BROADCAST),
        (0x3e81_e078, &layouts::REQUEST_PEER_TYPE_CREATE_BOT),
        (0x5f3b_8a00, &layouts::REQUEST_PEER_TYPE_USER),
        (0xc9f0_6e1b, &layouts::REQUEST_PEER_TYPE_CHAT),
    ]);
    /// `requestedPeerChannel`
    pub static REQUESTED_PEER_CHANNEL: Layout = Layout::new("requestedPeerChannel", 0x8ba4_03e4, &[
        Field::always("flags", Shape::Flags),
        Field::always("channel_id", Shape::Long),
        Field::when(0, 0, "title", Shape::Text),
        Field::when(0, 1, "username", Shape::Text),
        Field::when(0, 2, "photo", Shape::Sum(&layouts::SUM_PHOTO)),
    ]);
    /// `requestedPeerChat`
    pub static REQUESTED_PEER_CHAT: Layout = Layout::new("requestedPeerChat", 0x7307_544f, &[
        Field::always("flags", Shape::Flags),
        Field::always("chat_id", Shape::Long),
        Field::when(0, 0, "title", Shape::Text),
        Field::when(0, 2, "photo", Shape::Sum(&layouts::SUM_PHOTO)),
    ]);
    /// `requestedPeerUser`
    pub static REQUESTED_PEER_USER: Layout = Layout::new("requestedPeerUser", 0xd62f_f46a, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Long),
        Field::when(0, 0, "first_name", Shape::Text),
        Field::when(0, 0, "last_name", Shape::Text),
        Field::when(0, 1, "username", Shape::Text),
        Field::when(0, 2, "photo", Shape::Sum(&layouts::SUM_PHOTO)),
    ]);
    /// The constructors of `RequestedPeer`, by number.
    pub static SUM_REQUESTED_PEER: Sum = Sum::new("RequestedPeer", &[
        (0x7307_544f, &layouts::REQUESTED_PEER_CHAT),
        (0x8ba4_03e4, &layouts::REQUESTED_PEER_CHANNEL),
        (0xd62f_f46a, &layouts::REQUESTED_PEER_USER),
    ]);
    /// `richButtonStyle`
    pub static RICH_BUTTON_STYLE: Layout = Layout::new("richButtonStyle", 0x03c6_10bd, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "bg_primary", Shape::True),
        Field::when(0, 1, "bg_danger", Shape::True),
        Field::when(0, 2, "bg_success", Shape::True),
        Field::when(0, 3, "link", Shape::True),
    ]);
    /// `richMessage`
    pub static RICH_MESSAGE: Layout = Layout::new("richMessage", 0xbaf3_9d8b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "rtl", Shape::True),
        Field::when(0, 1, "part", Shape::True),
        Field::always("blocks", Shape::Vector(&Shape::Sum(&layouts::SUM_PAGE_BLOCK))),
        Field::always("photos", Shape::Vector(&Shape::Sum(&layouts::SUM_PHOTO))),
        Field::always("documents", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `textAnchor`
    pub static TEXT_ANCHOR: Layout = Layout::new("textAnchor", 0x3555_3762, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("name", Shape::Text),
    ]);
    /// `textAutoEmail`
    pub static TEXT_AUTO_EMAIL: Layout = Layout::new("textAutoEmail", 0xc556_a45d, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textAutoPhone`
    pub static TEXT_AUTO_PHONE: Layout = Layout::new("textAutoPhone", 0x24c2_6789, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textAutoUrl`
    pub static TEXT_AUTO_URL: Layout = Layout::new("textAutoUrl", 0xac6a_83aa, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textBankCard`
    pub static TEXT_BANK_CARD: Layout = Layout::new("textBankCard", 0xb956_812d, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textBold`
    pub static TEXT_BOLD: Layout = Layout::new("textBold", 0x6724_abc4, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textBotCommand`
    pub static TEXT_BOT_COMMAND: Layout = Layout::new("textBotCommand", 0x02ff_29d3, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textButton`
    pub static TEXT_BUTTON: Layout = Layout::new("textButton", 0xafc7_9cd6, &[
        Field::always("flags", Shape::Flags),
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("type", Shape::Sum(&layouts::SUM_INLINE_BUTTON_TYPE)),
        Field::when(0, 0, "style", Shape::Boxed(&layouts::RICH_BUTTON_STYLE)),
    ]);
    /// `textCashtag`
    pub static TEXT_CASHTAG: Layout = Layout::new("textCashtag", 0x7b9e_1801, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textConcat`
    pub static TEXT_CONCAT: Layout = Layout::new("textConcat", 0x7e62_60d7, &[
        Field::always("texts", Shape::Vector(&Shape::Sum(&layouts::SUM_RICH_TEXT))),
    ]);
    /// `textCustomEmoji`
    pub static TEXT_CUSTOM_EMOJI: Layout = Layout::new("textCustomEmoji", 0xa261_56c0, &[
        Field::always("document_id", Shape::Long),
        Field::always("alt", Shape::Text),
    ]);
    /// `textDate`
    pub static TEXT_DATE: Layout = Layout::new("textDate", 0xa5b4_5e2b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "relative", Shape::True),
        Field::when(0, 1, "short_time", Shape::True),
        Field::when(0, 2, "long_time", Shape::True),
        Field::when(0, 3, "short_date", Shape::True),
        Field::when(0, 4, "long_date", Shape::True),
        Field::when(0, 5, "day_of_week", Shape::True),
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("date", Shape::Int),
    ]);
    /// `textDiff`
    pub static TEXT_DIFF: Layout = Layout::new("textDiff", 0x9686_cb50, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("old_text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textEmail`
    pub static TEXT_EMAIL: Layout = Layout::new("textEmail", 0xde5a_0dd6, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("email", Shape::Text),
    ]);
    /// `textEmpty`
    pub static TEXT_EMPTY: Layout = Layout::new("textEmpty", 0xdc3d_824f, &[]);
    /// `textFixed`
    pub static TEXT_FIXED: Layout = Layout::new("textFixed", 0x6c3f_19b9, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textHashtag`
    pub static TEXT_HASHTAG: Layout = Layout::new("textHashtag", 0x5195_24ea, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textImage`
    pub static TEXT_IMAGE: Layout = Layout::new("textImage", 0x081c_cf4f, &[
        Field::always("document_id", Shape::Long),
        Field::always("w", Shape::Int),
        Field::always("h", Shape::Int),
    ]);
    /// `textItalic`
    pub static TEXT_ITALIC: Layout = Layout::new("textItalic", 0xd912_a59c, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textMarked`
    pub static TEXT_MARKED: Layout = Layout::new("textMarked", 0x034b_8621, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textMath`
    pub static TEXT_MATH: Layout = Layout::new("textMath", 0x9d2e_ac97, &[
        Field::always("source", Shape::Text),
    ]);
    /// `textMention`
    pub static TEXT_MENTION: Layout = Layout::new("textMention", 0xcd24_cf44, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textMentionName`
    pub static TEXT_MENTION_NAME: Layout = Layout::new("textMentionName", 0x01a9_fbfc, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("user_id", Shape::Long),
    ]);
    /// `textPhone`
    pub static TEXT_PHONE: Layout = Layout::new("textPhone", 0x1ccb_966a, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("phone", Shape::Text),
    ]);
    /// `textPlain`
    pub static TEXT_PLAIN: Layout = Layout::new("textPlain", 0x7446_94e0, &[
        Field::always("text", Shape::Text),
    ]);
    /// `textSpoiler`
    pub static TEXT_SPOILER: Layout = Layout::new("textSpoiler", 0x4c2a_5d62, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textStrike`
    pub static TEXT_STRIKE: Layout = Layout::new("textStrike", 0x9bf8_bb95, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textSubscript`
    pub static TEXT_SUBSCRIPT: Layout = Layout::new("textSubscript", 0xed6a_8504, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textSuperscript`
    pub static TEXT_SUPERSCRIPT: Layout = Layout::new("textSuperscript", 0xc7fb_5e01, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textTonAddress`
    pub static TEXT_TON_ADDRESS: Layout = Layout::new("textTonAddress", 0x3cd2_a36a, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textUnderline`
    pub static TEXT_UNDERLINE: Layout = Layout::new("textUnderline", 0xc126_22c4, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
    ]);
    /// `textUrl`
    pub static TEXT_URL: Layout = Layout::new("textUrl", 0x3c28_84c1, &[
        Field::always("text", Shape::Sum(&layouts::SUM_RICH_TEXT)),
        Field::always("url", Shape::Text),
        Field::always("webpage_id", Shape::Long),
    ]);
    /// The constructors of `RichText`, by number.
    pub static SUM_RICH_TEXT: Sum = Sum::new("RichText", &[
        (0x01a9_fbfc, &layouts::TEXT_MENTION_NAME),
        (0x02ff_29d3, &layouts::TEXT_BOT_COMMAND),
        (0x034b_8621, &layouts::TEXT_MARKED),
        (0x081c_cf4f, &layouts::TEXT_IMAGE),
        (0x1ccb_966a, &layouts::TEXT_PHONE),
        (0x24c2_6789, &layouts::TEXT_AUTO_PHONE),
        (0x3555_3762, &layouts::TEXT_ANCHOR),
        (0x3c28_84c1, &layouts::TEXT_URL),
        (0x3cd2_a36a, &layouts::TEXT_TON_ADDRESS),
        (0x4c2a_5d62, &layouts::TEXT_SPOILER),
        (0x5195_24ea, &layouts::TEXT_HASHTAG),
        (0x6724_abc4, &layouts::TEXT_BOLD),
        (0x6c3f_19b9, &layouts::TEXT_FIXED),
        (0x7446_94e0, &layouts::TEXT_PLAIN),
        (0x7b9e_1801, &layouts::TEXT_CASHTAG),
        (0x7e62_60d7, &layouts::TEXT_CONCAT),
        (0x9686_cb50, &layouts::TEXT_DIFF),
        (0x9bf8_bb95, &layouts::TEXT_STRIKE),
        (0x9d2e_ac97, &layouts::TEXT_MATH),
        (0xa261_56c0, &layouts::TEXT_CUSTOM_EMOJI),
        (0xa5b4_5e2b, &layouts::TEXT_DATE),
        (0xac6a_83aa, &layouts::TEXT_AUTO_URL),
        (0xafc7_9cd6, &layouts::TEXT_BUTTON),
        (0xb956_812d, &layouts::TEXT_BANK_CARD),
        (0xc126_22c4, &layouts::TEXT_UNDERLINE),
        (0xc556_a45d, &layouts::TEXT_AUTO_EMAIL),
        (0xc7fb_5e01, &layouts::TEXT_SUPERSCRIPT),
        (0xcd24_cf44, &layouts::TEXT_MENTION),
        (0xd912_a59c, &layouts::TEXT_ITALIC),
        (0xdc3d_824f, &layouts::TEXT_EMPTY),
        (0xde5a_0dd6, &layouts::TEXT_EMAIL),
        (0xed6a_8504, &layouts::TEXT_SUBSCRIPT),
    ]);
    /// `secureCredentialsEncrypted`
    pub static SECURE_CREDENTIALS_ENCRYPTED: Layout = Layout::new("secureCredentialsEncrypted", 0x33f0_ea47, &[
        Field::always("data", Shape::Bytes),
        Field::always("hash", Shape::Bytes),
        Field::always("secret", Shape::Bytes),
    ]);
    /// `secureData`
    pub static SECURE_DATA: Layout = Layout::new("secureData", 0x8aea_bec3, &[
        Field::always("data", Shape::Bytes),
        Field::always("data_hash", Shape::Bytes),
        Field::always("secret", Shape::Bytes),
    ]);
    /// `secureFile`
    pub static SECURE_FILE: Layout = Layout::new("secureFile", 0x7d09_c27e, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("size", Shape::Long),
        Field::always("dc_id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("file_hash", Shape::Bytes),
        Field::always("secret", Shape::Bytes),
    ]);
    /// `secureFileEmpty`
    pub static SECURE_FILE_EMPTY: Layout = Layout::new("secureFileEmpty", 0x6419_9744, &[]);
    /// The constructors of `SecureFile`, by number.
    pub static SUM_SECURE_FILE: Sum = Sum::new("SecureFile", &[
        (0x6419_9744, &layouts::SECURE_FILE_EMPTY),
        (0x7d09_c27e, &layouts::SECURE_FILE),
    ]);
    /// `securePlainEmail`
    pub static SECURE_PLAIN_EMAIL: Layout = Layout::new("securePlainEmail", 0x21ec_5a5f, &[
        Field::always("email", Shape::Text),
    ]);
    /// `securePlainPhone`
    pub static SECURE_PLAIN_PHONE: Layout = Layout::new("securePlainPhone", 0x7d60_99dd, &[
        Field::always("phone", Shape::Text),
    ]);
    /// The constructors of `SecurePlainData`, by number.
    pub static SUM_SECURE_PLAIN_DATA: Sum = Sum::new("SecurePlainData", &[
        (0x21ec_5a5f, &layouts::SECURE_PLAIN_EMAIL),
        (0x7d60_99dd, &layouts::SECURE_PLAIN_PHONE),
    ]);
    /// `secureValue`
    pub static SECURE_VALUE: Layout = Layout::new("secureValue", 0x187f_a0ca, &[
        Field::always("flags", Shape::Flags),
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::when(0, 0, "data", Shape::Boxed(&layouts::SECURE_DATA)),
        Field::when(0, 1, "front_side", Shape::Sum(&layouts::SUM_SECURE_FILE)),
        Field::when(0, 2, "reverse_side", Shape::Sum(&layouts::SUM_SECURE_FILE)),
        Field::when(0, 3, "selfie", Shape::Sum(&layouts::SUM_SECURE_FILE)),
        Field::when(0, 6, "translation", Shape::Vector(&Shape::Sum(&layouts::SUM_SECURE_FILE))),
        Field::when(0, 4, "files", Shape::Vector(&Shape::Sum(&layouts::SUM_SECURE_FILE))),
        Field::when(0, 5, "plain_data", Shape::Sum(&layouts::SUM_SECURE_PLAIN_DATA)),
        Field::always("hash", Shape::Bytes),
    ]);
    /// `secureValueTypeAddress`
    pub static SECURE_VALUE_TYPE_ADDRESS: Layout = Layout::new("secureValueTypeAddress", 0xcbe3_1e26, &[]);
    /// `secureValueTypeBankStatement`
    pub static SECURE_VALUE_TYPE_BANK_STATEMENT: Layout = Layout::new("secureValueTypeBankStatement", 0x8913_7c0d, &[]);
    /// `secureValueTypeDriverLicense`
    pub static SECURE_VALUE_TYPE_DRIVER_LICENSE: Layout = Layout::new("secureValueTypeDriverLicense", 0x06e4_25c4, &[]);
    /// `secureValueTypeEmail`
    pub static SECURE_VALUE_TYPE_EMAIL: Layout = Layout::new("secureValueTypeEmail", 0x8e3c_a7ee, &[]);
    /// `secureValueTypeIdentityCard`
    pub static SECURE_VALUE_TYPE_IDENTITY_CARD: Layout = Layout::new("secureValueTypeIdentityCard", 0xa0d0_744b, &[]);
    /// `secureValueTypeInternalPassport`
    pub static SECURE_VALUE_TYPE_INTERNAL_PASSPORT: Layout = Layout::new("secureValueTypeInternalPassport", 0x99a4_8f23, &[]);
    /// `secureValueTypePassport`
    pub static SECURE_VALUE_TYPE_PASSPORT: Layout = Layout::new("secureValueTypePassport", 0x3dac_6a00, &[]);
    /// `secureValueTypePassportRegistration`
    pub static SECURE_VALUE_TYPE_PASSPORT_REGISTRATION: Layout = Layout::new("secureValueTypePassportRegistration", 0x99e3_806a, &[]);
    /// `secureValueTypePersonalDetails`
    pub static SECURE_VALUE_TYPE_PERSONAL_DETAILS: Layout = Layout::new("secureValueTypePersonalDetails", 0x9d2a_81e3, &[]);
    /// `secureValueTypePhone`
    pub static SECURE_VALUE_TYPE_PHONE: Layout = Layout::new("secureValueTypePhone", 0xb320_aadb, &[]);
    /// `secureValueTypeRentalAgreement`
    pub static SECURE_VALUE_TYPE_RENTAL_AGREEMENT: Layout = Layout::new("secureValueTypeRentalAgreement", 0x8b88_3488, &[]);
    /// `secureValueTypeTemporaryRegistration`
    pub static SECURE_VALUE_TYPE_TEMPORARY_REGISTRATION: Layout = Layout::new("secureValueTypeTemporaryRegistration", 0xea02_ec33, &[]);
    /// `secureValueTypeUtilityBill`
    pub static SECURE_VALUE_TYPE_UTILITY_BILL: Layout = Layout::new("secureValueTypeUtilityBill", 0xfc36_954e, &[]);
    /// The constructors of `SecureValueType`, by number.
    pub static SUM_SECURE_VALUE_TYPE: Sum = Sum::new("SecureValueType", &[
        (0x06e4_25c4, &layouts::SECURE_VALUE_TYPE_DRIVER_LICENSE),
        (0x3dac_6a00, &layouts::SECURE_VALUE_TYPE_PASSPORT),
        (0x8913_7c0d, &layouts::SECURE_VALUE_TYPE_BANK_STATEMENT),
        (0x8b88_3488, &layouts::SECURE_VALUE_TYPE_RENTAL_AGREEMENT),
        (0x8e3c_a7ee, &layouts::SECURE_VALUE_TYPE_EMAIL),
        (0x99a4_8f23, &layouts::SECURE_VALUE_TYPE_INTERNAL_PASSPORT),
        (0x99e3_806a, &layouts::SECURE_VALUE_TYPE_PASSPORT_REGISTRATION),
        (0x9d2a_81e3, &layouts::SECURE_VALUE_TYPE_PERSONAL_DETAILS),
        (0xa0d0_744b, &layouts::SECURE_VALUE_TYPE_IDENTITY_CARD),
        (0xb320_aadb, &layouts::SECURE_VALUE_TYPE_PHONE),
        (0xcbe3_1e26, &layouts::SECURE_VALUE_TYPE_ADDRESS),
        (0xea02_ec33, &layouts::SECURE_VALUE_TYPE_TEMPORARY_REGISTRATION),
        (0xfc36_954e, &layouts::SECURE_VALUE_TYPE_UTILITY_BILL),
    ]);
    /// `starGift`
    pub static STAR_GIFT: Layout = Layout::new("starGift", 0x313a_9547, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "limited", Shape::True),
        Field::when(0, 1, "sold_out", Shape::True),
        Field::when(0, 2, "birthday", Shape::True),
        Field::when(0, 7, "require_premium", Shape::True),
        Field::when(0, 8, "limited_per_user", Shape::True),
        Field::when(0, 10, "peer_color_available", Shape::True),
        Field::when(0, 11, "auction", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("sticker", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::always("stars", Shape::Long),
        Field::when(0, 0, "availability_remains", Shape::Int),
        Field::when(0, 0, "availability_total", Shape::Int),
        Field::when(0, 4, "availability_resale", Shape::Long),
        Field::always("convert_stars", Shape::Long),
        Field::when(0, 1, "first_sale_date", Shape::Int),
        Field::when(0, 1, "last_sale_date", Shape::Int),
        Field::when(0, 3, "upgrade_stars", Shape::Long),
        Field::when(0, 4, "resell_min_stars", Shape::Long),
        Field::when(0, 5, "title", Shape::Text),
        Field::when(0, 6, "released_by", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 8, "per_user_total", Shape::Int),
        Field::when(0, 8, "per_user_remains", Shape::Int),
        Field::when(0, 9, "locked_until_date", Shape::Int),
        Field::when(0, 11, "auction_slug", Shape::Text),
        Field::when(0, 11, "gifts_per_round", Shape::Int),
        Field::when(0, 11, "auction_start_date", Shape::Int),
        Field::when(0, 12, "upgrade_variants", Shape::Int),
        Field::when(0, 13, "background", Shape::Boxed(&layouts::STAR_GIFT_BACKGROUND)),
    ]);
    /// `starGiftUnique`
    pub static STAR_GIFT_UNIQUE: Layout = Layout::new("starGiftUnique", 0x85f0_a9cd, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 6, "require_premium", Shape::True),
        Field::when(0, 7, "resale_ton_only", Shape::True),
        Field::when(0, 9, "theme_available", Shape::True),
        Field::when(0, 14, "burned", Shape::True),
        Field::when(0, 15, "crafted", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("gift_id", Shape::Long),
        Field::always("title", Shape::Text),
        Field::always("slug", Shape::Text),
        Field::always("num", Shape::Int),
        Field::when(0, 0, "owner_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 1, "owner_name", Shape::Text),
        Field::when(0, 2, "owner_address", Shape::Text),
        Field::always("attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE))),
        Field::always("availability_issued", Shape::Int),
        Field::always("availability_total", Shape::Int),
        Field::when(0, 3, "gift_address", Shape::Text),
        Field::when(0, 4, "resell_amount", Shape::Vector(&Shape::Sum(&layouts::SUM_STARS_AMOUNT))),
        Field::when(0, 5, "released_by", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 8, "value_amount", Shape::Long),
        Field::when(0, 8, "value_currency", Shape::Text),
        Field::when(0, 8, "value_usd_amount", Shape::Long),
        Field::when(0, 10, "theme_peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 11, "peer_color", Shape::Sum(&layouts::SUM_PEER_COLOR)),
        Field::when(0, 12, "host_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 13, "offer_min_stars", Shape::Int),
        Field::when(0, 16, "craft_chance_permille", Shape::Int),
    ]);
    /// The constructors of `StarGift`, by number.
    pub static SUM_STAR_GIFT: Sum = Sum::new("StarGift", &[
        (0x313a_9547, &layouts::STAR_GIFT),
        (0x85f0_a9cd, &layouts::STAR_GIFT_UNIQUE),
    ]);
    /// `starGiftAttributeBackdrop`
    pub static STAR_GIFT_ATTRIBUTE_BACKDROP: Layout = Layout::new("starGiftAttributeBackdrop", 0x9f25_04e4, &[
        Field::always("name", Shape::Text),
        Field::always("backdrop_id", Shape::Int),
        Field::always("center_color", Shape::Int),
        Field::always("edge_color", Shape::Int),
        Field::always("pattern_color", Shape::Int),
        Field::always("text_color", Shape::Int),
        Field::always("rarity", Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE_RARITY)),
    ]);
    /// `starGiftAttributeModel`
    pub static STAR_GIFT_ATTRIBUTE_MODEL: Layout = Layout::new("starGiftAttributeModel", 0x5652_51e2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "crafted", Shape::True),
        Field::always("name", Shape::Text),
        Field::always("document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::always("rarity", Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE_RARITY)),
    ]);
    /// `starGiftAttributeOriginalDetails`
    pub static STAR_GIFT_ATTRIBUTE_ORIGINAL_DETAILS: Layout = Layout::new("starGiftAttributeOriginalDetails", 0xe0bf_f26c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "sender_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("recipient_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
        Field::when(0, 1, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `starGiftAttributePattern`
    pub static STAR_GIFT_ATTRIBUTE_PATTERN: Layout = Layout::new("starGiftAttributePattern", 0x4e70_85ea, &[
        Field::always("name", Shape::Text),
        Field::always("document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::always("rarity", Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE_RARITY)),
    ]);
    /// The constructors of `StarGiftAttribute`, by number.
    pub static SUM_STAR_GIFT_ATTRIBUTE: Sum = Sum::new("StarGiftAttribute", &[
        (0x4e70_85ea, &layouts::STAR_GIFT_ATTRIBUTE_PATTERN),
        (0x5652_51e2, &layouts::STAR_GIFT_ATTRIBUTE_MODEL),
        (0x9f25_04e4, &layouts::STAR_GIFT_ATTRIBUTE_BACKDROP),
        (0xe0bf_f26c, &layouts::STAR_GIFT_ATTRIBUTE_ORIGINAL_DETAILS),
    ]);
    /// `starGiftAttributeRarity`
    pub static STAR_GIFT_ATTRIBUTE_RARITY: Layout = Layout::new("starGiftAttributeRarity", 0x3643_7737, &[
        Field::always("permille", Shape::Int),
    ]);
    /// `starGiftAttributeRarityEpic`
    pub static STAR_GIFT_ATTRIBUTE_RARITY_EPIC: Layout = Layout::new("starGiftAttributeRarityEpic", 0x78fb_f3a8, &[]);
    /// `starGiftAttributeRarityLegendary`
    pub static STAR_GIFT_ATTRIBUTE_RARITY_LEGENDARY: Layout = Layout::new("starGiftAttributeRarityLegendary", 0xcef7_e7a8, &[]);
    /// `starGiftAttributeRarityRare`
    pub static STAR_GIFT_ATTRIBUTE_RARITY_RARE: Layout = Layout::new("starGiftAttributeRarityRare", 0xf08d_516b, &[]);
    /// `starGiftAttributeRarityUncommon`
    pub static STAR_GIFT_ATTRIBUTE_RARITY_UNCOMMON: Layout = Layout::new("starGiftAttributeRarityUncommon", 0xdbce_6389, &[]);
    /// The constructors of `StarGiftAttributeRarity`, by number.
    pub static SUM_STAR_GIFT_ATTRIBUTE_RARITY: Sum = Sum::new("StarGiftAttributeRarity", &[
        (0x3643_7737, &layouts::STAR_GIFT_ATTRIBUTE_RARITY),
        (0x78fb_f3a8, &layouts::STAR_GIFT_ATTRIBUTE_RARITY_EPIC),
        (0xcef7_e7a8, &layouts::STAR_GIFT_ATTRIBUTE_RARITY_LEGENDARY),
        (0xdbce_6389, &layouts::STAR_GIFT_ATTRIBUTE_RARITY_UNCOMMON),
        (0xf08d_516b, &layouts::STAR_GIFT_ATTRIBUTE_RARITY_RARE),
    ]);
    /// `starGiftBackground`
    pub static STAR_GIFT_BACKGROUND: Layout = Layout::new("starGiftBackground", 0xaff5_6398, &[
        Field::always("center_color", Shape::Int),
        Field::always("edge_color", Shape::Int),
        Field::always("text_color", Shape::Int),
    ]);
    /// `starsAmount`
    pub static STARS_AMOUNT: Layout = Layout::new("starsAmount", 0xbbb6_b4a3, &[
        Field::always("amount", Shape::Long),
        Field::always("nanos", Shape::Int),
    ]);
    /// `starsTonAmount`
    pub static STARS_TON_AMOUNT: Layout = Layout::new("starsTonAmount", 0x74ae_e3e0, &[
        Field::always("amount", Shape::Long),
    ]);
    /// The constructors of `StarsAmount`, by number.
    pub static SUM_STARS_AMOUNT: Sum = Sum::new("StarsAmount", &[
        (0x74ae_e3e0, &layouts::STARS_TON_AMOUNT),
        (0xbbb6_b4a3, &layouts::STARS_AMOUNT),
    ]);
    /// `storyFwdHeader`
    pub static STORY_FWD_HEADER: Layout = Layout::new("storyFwdHeader", 0xb826_e150, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "modified", Shape::True),
        Field::when(0, 0, "from", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 1, "from_name", Shape::Text),
        Field::when(0, 2, "story_id", Shape::Int),
    ]);
    /// `storyItem`
    pub static STORY_ITEM: Layout = Layout::new("storyItem", 0x16a4_b93c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 5, "pinned", Shape::True),
        Field::when(0, 7, "public", Shape::True),
        Field::when(0, 8, "close_friends", Shape::True),
        Field::when(0, 9, "min", Shape::True),
        Field::when(0, 10, "noforwards", Shape::True),
        Field::when(0, 11, "edited", Shape::True),
        Field::when(0, 12, "contacts", Shape::True),
        Field::when(0, 13, "selected_contacts", Shape::True),
        Field::when(0, 16, "out", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::when(0, 18, "from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 17, "fwd_from", Shape::Boxed(&layouts::STORY_FWD_HEADER)),
        Field::always("expire_date", Shape::Int),
        Field::when(0, 0, "caption", Shape::Text),
        Field::when(0, 1, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::always("media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
        Field::when(0, 14, "media_areas", Shape::Vector(&Shape::Sum(&layouts::SUM_MEDIA_AREA))),
        Field::when(0, 2, "privacy", Shape::Vector(&Shape::Sum(&layouts::SUM_PRIVACY_RULE))),
        Field::when(0, 3, "views", Shape::Boxed(&layouts::STORY_VIEWS)),
        Field::when(0, 15, "sent_reaction", Shape::Sum(&layouts::SUM_REACTION)),
        Field::when(0, 19, "albums", Shape::Vector(&Shape::Int)),
        Field::when(0, 20, "music", Shape::Sum(&layouts::SUM_DOCUMENT)),
    ]);
    /// `storyItemDeleted`
    pub static STORY_ITEM_DELETED: Layout = Layout::new("storyItemDeleted", 0x51e6_ee4f, &[
        Field::always("id", Shape::Int),
    ]);
    /// `storyItemSkipped`
    pub static STORY_ITEM_SKIPPED: Layout = Layout::new("storyItemSkipped", 0xffad_c913, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 8, "close_friends", Shape::True),
        Field::when(0, 9, "live", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("expire_date", Shape::Int),
    ]);
    /// The constructors of `StoryItem`, by number.
    pub static SUM_STORY_ITEM: Sum = Sum::new("StoryItem", &[
        (0x16a4_b93c, &layouts::STORY_ITEM),
        (0x51e6_ee4f, &layouts::STORY_ITEM_DELETED),
        (0xffad_c913, &layouts::STORY_ITEM_SKIPPED),
    ]);
    /// `storyViews`
    pub static STORY_VIEWS: Layout = Layout::new("storyViews", 0x8d59_5cd6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "has_viewers", Shape::True),
        Field::always("views_count", Shape::Int),
        Field::when(0, 2, "forwards_count", Shape::Int),
        Field::when(0, 3, "reactions", Shape::Vector(&Shape::Boxed(&layouts::REACTION_COUNT))),
        Field::when(0, 4, "reactions_count", Shape::Int),
        Field::when(0, 0, "recent_viewers", Shape::Vector(&Shape::Long)),
    ]);
    /// `suggestedPost`
    pub static SUGGESTED_POST: Layout = Layout::new("suggestedPost", 0x0e8e_37e5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "accepted", Shape::True),
        Field::when(0, 2, "rejected", Shape::True),
        Field::when(0, 3, "price", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
        Field::when(0, 0, "schedule_date", Shape::Int),
    ]);
    /// `themeSettings`
    pub static THEME_SETTINGS: Layout = Layout::new("themeSettings", 0xfa58_b6d4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "message_colors_animated", Shape::True),
        Field::always("base_theme", Shape::Sum(&layouts::SUM_BASE_THEME)),
        Field::always("accent_color", Shape::Int),
        Field::when(0, 3, "outbox_accent_color", Shape::Int),
        Field::when(0, 0, "message_colors", Shape::Vector(&Shape::Int)),
        Field::when(0, 1, "wallpaper", Shape::Sum(&layouts::SUM_WALL_PAPER)),
    ]);
    /// `todoCompletion`
    pub static TODO_COMPLETION: Layout = Layout::new("todoCompletion", 0x221b_b5e4, &[
        Field::always("id", Shape::Int),
        Field::always("completed_by", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
    ]);
    /// `todoItem`
    pub static TODO_ITEM: Layout = Layout::new("todoItem", 0xcba9_a52f, &[
        Field::always("id", Shape::Int),
        Field::always("title", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `todoList`
    pub static TODO_LIST: Layout = Layout::new("todoList", 0x49b9_2a26, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "others_can_append", Shape::True),
        Field::when(0, 1, "others_can_complete", Shape::True),
        Field::always("title", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::always("list", Shape::Vector(&Shape::Boxed(&layouts::TODO_ITEM))),
    ]);
    /// `wallPaper`
    pub static WALL_PAPER: Layout = Layout::new("wallPaper", 0xa437_c3ed, &[
        Field::always("id", Shape::Long),
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "creator", Shape::True),
        Field::when(0, 1, "default", Shape::True),
        Field::when(0, 3, "pattern", Shape::True),
        Field::when(0, 4, "dark", Shape::True),
        Field::always("access_hash", Shape::Long),
        Field::always("slug", Shape::Text),
        Field::always("document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 2, "settings", Shape::Boxed(&layouts::WALL_PAPER_SETTINGS)),
    ]);
    /// `wallPaperNoFile`
    pub static WALL_PAPER_NO_FILE: Layout = Layout::new("wallPaperNoFile", 0xe080_4116, &[
        Field::always("id", Shape::Long),
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "default", Shape::True),
        Field::when(0, 4, "dark", Shape::True),
        Field::when(0, 2, "settings", Shape::Boxed(&layouts::WALL_PAPER_SETTINGS)),
    ]);
    /// The constructors of `WallPaper`, by number.
    pub static SUM_WALL_PAPER: Sum = Sum::new("WallPaper", &[
        (0xa437_c3ed, &layouts::WALL_PAPER),
        (0xe080_4116, &layouts::WALL_PAPER_NO_FILE),
    ]);
    /// `wallPaperSettings`
    pub static WALL_PAPER_SETTINGS: Layout = Layout::new("wallPaperSettings", 0x372e_fcd0, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "blur", Shape::True),
        Field::when(0, 2, "motion", Shape::True),
        Field::when(0, 0, "background_color", Shape::Int),
        Field::when(0, 4, "second_background_color", Shape::Int),
        Field::when(0, 5, "third_background_color", Shape::Int),
        Field::when(0, 6, "fourth_background_color", Shape::Int),
        Field::when(0, 3, "intensity", Shape::Int),
        Field::when(0, 4, "rotation", Shape::Int),
        Field::when(0, 7, "emoticon", Shape::Text),
    ]);
    /// `webDocument`
    pub static WEB_DOCUMENT: Layout = Layout::new("webDocument", 0x1c57_0ed1, &[
        Field::always("url", Shape::Text),
        Field::always("access_hash", Shape::Long),
        Field::always("size", Shape::Int),
        Field::always("mime_type", Shape::Text),
        Field::always("attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT_ATTRIBUTE))),
    ]);
    /// `webDocumentNoProxy`
    pub static WEB_DOCUMENT_NO_PROXY: Layout = Layout::new("webDocumentNoProxy", 0xf9c8_bcc6, &[
        Field::always("url", Shape::Text),
        Field::always("size", Shape::Int),
        Field::always("mime_type", Shape::Text),
        Field::always("attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT_ATTRIBUTE))),
    ]);
    /// The constructors of `WebDocument`, by number.
    pub static SUM_WEB_DOCUMENT: Sum = Sum::new("WebDocument", &[
        (0x1c57_0ed1, &layouts::WEB_DOCUMENT),
        (0xf9c8_bcc6, &layouts::WEB_DOCUMENT_NO_PROXY),
    ]);
    /// `webPage`
    pub static WEB_PAGE: Layout = Layout::new("webPage", 0xe89c_45b2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 13, "has_large_media", Shape::True),
        Field::when(0, 14, "video_cover_photo", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("url", Shape::Text),
        Field::always("display_url", Shape::Text),
        Field::always("hash", Shape::Int),
        Field::when(0, 0, "type", Shape::Text),
        Field::when(0, 1, "site_name", Shape::Text),
        Field::when(0, 2, "title", Shape::Text),
        Field::when(0, 3, "description", Shape::Text),
        Field::when(0, 4, "photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 5, "embed_url", Shape::Text),
        Field::when(0, 5, "embed_type", Shape::Text),
        Field::when(0, 6, "embed_width", Shape::Int),
        Field::when(0, 6, "embed_height", Shape::Int),
        Field::when(0, 7, "duration", Shape::Int),
        Field::when(0, 8, "author", Shape::Text),
        Field::when(0, 9, "document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 10, "cached_page", Shape::Boxed(&layouts::PAGE)),
        Field::when(0, 12, "attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_WEB_PAGE_ATTRIBUTE))),
    ]);
    /// `webPageEmpty`
    pub static WEB_PAGE_EMPTY: Layout = Layout::new("webPageEmpty", 0x211a_1788, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Long),
        Field::when(0, 0, "url", Shape::Text),
    ]);
    /// `webPageNotModified`
    pub static WEB_PAGE_NOT_MODIFIED: Layout = Layout::new("webPageNotModified", 0x7311_ca11, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "cached_page_views", Shape::Int),
    ]);
    /// `webPagePending`
    pub static WEB_PAGE_PENDING: Layout = Layout::new("webPagePending", 0xb0d1_3e47, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Long),
        Field::when(0, 0, "url", Shape::Text),
        Field::always("date", Shape::Int),
    ]);
    /// The constructors of `WebPage`, by number.
    pub static SUM_WEB_PAGE: Sum = Sum::new("WebPage", &[
        (0x211a_1788, &layouts::WEB_PAGE_EMPTY),
        (0x7311_ca11, &layouts::WEB_PAGE_NOT_MODIFIED),
        (0xb0d1_3e47, &layouts::WEB_PAGE_PENDING),
        (0xe89c_45b2, &layouts::WEB_PAGE),
    ]);
    /// `webPageAttributeAiComposeTone`
    pub static WEB_PAGE_ATTRIBUTE_AI_COMPOSE_TONE: Layout = Layout::new("webPageAttributeAiComposeTone", 0x7781_fe18, &[
        Field::always("emoji_id", Shape::Long),
    ]);
    /// `webPageAttributeStarGiftAuction`
    pub static WEB_PAGE_ATTRIBUTE_STAR_GIFT_AUCTION: Layout = Layout::new("webPageAttributeStarGiftAuction", 0x01c6_41c2, &[
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::always("end_date", Shape::Int),
    ]);
    /// `webPageAttributeStarGiftCollection`
    pub static WEB_PAGE_ATTRIBUTE_STAR_GIFT_COLLECTION: Layout = Layout::new("webPageAttributeStarGiftCollection", 0x31ca_d303, &[
        Field::always("icons", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `webPageAttributeStickerSet`
    pub static WEB_PAGE_ATTRIBUTE_STICKER_SET: Layout = Layout::new("webPageAttributeStickerSet", 0x50cc_03d3, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "emojis", Shape::True),
        Field::when(0, 1, "text_color", Shape::True),
        Field::always("stickers", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `webPageAttributeStory`
    pub static WEB_PAGE_ATTRIBUTE_STORY: Layout = Layout::new("webPageAttributeStory", 0x2e94_c3e7, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("id", Shape::Int),
        Field::when(0, 0, "story", Shape::Sum(&layouts::SUM_STORY_ITEM)),
    ]);
    /// `webPageAttributeTheme`
    pub static WEB_PAGE_ATTRIBUTE_THEME: Layout = Layout::new("webPageAttributeTheme", 0x54b5_6617, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "documents", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
        Field::when(0, 1, "settings", Shape::Boxed(&layouts::THEME_SETTINGS)),
    ]);
    /// `webPageAttributeUniqueStarGift`
    pub static WEB_PAGE_ATTRIBUTE_UNIQUE_STAR_GIFT: Layout = Layout::new("webPageAttributeUniqueStarGift", 0xcf6f_6db8, &[
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
    ]);
    /// The constructors of `WebPageAttribute`, by number.
    pub static SUM_WEB_PAGE_ATTRIBUTE: Sum = Sum::new("WebPageAttribute", &[
        (0x01c6_41c2, &layouts::WEB_PAGE_ATTRIBUTE_STAR_GIFT_AUCTION),
        (0x2e94_c3e7, &layouts::WEB_PAGE_ATTRIBUTE_STORY),
        (0x31ca_d303, &layouts::WEB_PAGE_ATTRIBUTE_STAR_GIFT_COLLECTION),
        (0x50cc_03d3, &layouts::WEB_PAGE_ATTRIBUTE_STICKER_SET),
        (0x54b5_6617, &layouts::WEB_PAGE_ATTRIBUTE_THEME),
        (0x7781_fe18, &layouts::WEB_PAGE_ATTRIBUTE_AI_COMPOSE_TONE),
        (0xcf6f_6db8, &layouts::WEB_PAGE_ATTRIBUTE_UNIQUE_STAR_GIFT),
    ]);
    /// `messages.emojiGameOutcome`
    pub static MESSAGES_EMOJI_GAME_OUTCOME: Layout = Layout::new("messages.emojiGameOutcome", 0xda2a_d647, &[
        Field::always("seed", Shape::Bytes),
        Field::always("stake_ton_amount", Shape::Long),
        Field::always("ton_amount", Shape::Long),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `birthday#6c8e1e06 flags:# day:int month:int year:flags.0?int = Birthday`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Birthday {
        /// `day:int`
        pub day: i32,
        /// `month:int`
        pub month: i32,
        /// `year:flags.0?int`
        pub year: Option<i32>,
    }

    impl Birthday {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(day: i32, month: i32) -> Self {
            Self { day, month, year: None }
        }
    }

    impl Fields for Birthday {
        const LAYOUT: &'static Layout = &layouts::BIRTHDAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { day: input.take()?, month: input.take()?, year: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.year.is_some(), 0));
            self.day.put(writer);
            self.month.put(writer);
            self.year.put(writer);
        }
    }

    impl<'a> View<'a, Birthday> {
        /// `day:int`
        #[inline] pub fn day(self) -> i32 { at(self, 1) }
        /// `month:int`
        #[inline] pub fn month(self) -> i32 { at(self, 2) }
        /// `year:flags.0?int`
        #[inline] pub fn year(self) -> Option<i32> { maybe_at(self, 3) }
    }

    boxed!(Birthday);

    /// `botApp#95fcd1d6 flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document hash:long = BotApp`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotApp {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `short_name:string`
        pub short_name: String,
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `photo:Photo`
        pub photo: enums::Photo,
        /// `document:flags.0?Document`
        pub document: Option<enums::Document>,
        /// `hash:long`
        pub hash: i64,
    }

    impl BotApp {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, short_name: String, title: String, description: String, photo: enums::Photo, hash: i64) -> Self {
            Self { id, access_hash, short_name, title, description, photo, document: None, hash }
        }
    }

    impl Fields for BotApp {
        const LAYOUT: &'static Layout = &layouts::BOT_APP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, access_hash: input.take()?, short_name: input.take()?, title: input.take()?, description: input.take()?, photo: input.take()?, document: input.take_if(flags, 0)?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.document.is_some(), 0));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.short_name.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.document.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, BotApp> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 1) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 2) }
        /// `short_name:string`
        #[inline] pub fn short_name(self) -> Text<'a> { at(self, 3) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 4) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 5) }
        /// `photo:Photo`
        #[inline] pub fn photo(self) -> views::Photo<'a> { at(self, 6) }
        /// `document:flags.0?Document`
        #[inline] pub fn document(self) -> Option<views::Document<'a>> { maybe_at(self, 7) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 8) }
    }

    /// `buttonTypeRequestPeer#4f58a237 flags:# button_id:int peer_type:RequestPeerType max_quantity:int = ButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ButtonTypeRequestPeer {
        /// `button_id:int`
        pub button_id: i32,
        /// `peer_type:RequestPeerType`
        pub peer_type: enums::RequestPeerType,
        /// `max_quantity:int`
        pub max_quantity: i32,
    }

    impl Fields for ButtonTypeRequestPeer {
        const LAYOUT: &'static Layout = &layouts::BUTTON_TYPE_REQUEST_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            input.flags()?;
            Ok(Self { button_id: input.take()?, peer_type: input.take()?, max_quantity: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(0_u32);
            self.button_id.put(writer);
            self.peer_type.put(writer);
            self.max_quantity.put(writer);
        }
    }

    impl<'a> View<'a, ButtonTypeRequestPeer> {
        /// `button_id:int`
        #[inline] pub fn button_id(self) -> i32 { at(self, 1) }
        /// `peer_type:RequestPeerType`
        #[inline] pub fn peer_type(self) -> views::RequestPeerType<'a> { at(self, 2) }
        /// `max_quantity:int`
        #[inline] pub fn max_quantity(self) -> i32 { at(self, 3) }
    }

    /// `buttonTypeRequestPoll#aacfff84 flags:# quiz:flags.0?Bool = ButtonType`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ButtonTypeRequestPoll {
        /// `quiz:flags.0?Bool`
        pub quiz: Option<bool>,
    }

    impl Fields for ButtonTypeRequestPoll {
        const LAYOUT: &'static Layout = &layouts::BUTTON_TYPE_REQUEST_POLL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { quiz: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.quiz.is_some(), 0));
            self.quiz.put(writer);
        }
    }

    impl<'a> View<'a, ButtonTypeRequestPoll> {
        /// `quiz:flags.0?Bool`
        #[inline] pub fn quiz(self) -> Option<bool> { maybe_at(self, 1) }
    }

    /// `buttonTypeSimpleWebView#c01a597a url:string = ButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ButtonTypeSimpleWebView {
        /// `url:string`
        pub url: String,
    }

    impl Fields for ButtonTypeSimpleWebView {
        const LAYOUT: &'static Layout = &layouts::BUTTON_TYPE_SIMPLE_WEB_VIEW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, ButtonTypeSimpleWebView> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputButtonTypeRequestPeer#3fe268fe flags:# name_requested:flags.0?true username_requested:flags.1?true photo_requested:flags.2?true button_id:int peer_type:RequestPeerType max_quantity:int = ButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputButtonTypeRequestPeer {
        /// `name_requested:flags.0?true`
        pub name_requested: bool,
        /// `username_requested:flags.1?true`
        pub username_requested: bool,
        /// `photo_requested:flags.2?true`
        pub photo_requested: bool,
        /// `button_id:int`
        pub button_id: i32,
        /// `peer_type:RequestPeerType`
        pub peer_type: enums::RequestPeerType,
        /// `max_quantity:int`
        pub max_quantity: i32,
    }

    impl InputButtonTypeRequestPeer {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(button_id: i32, peer_type: enums::RequestPeerType, max_quantity: i32) -> Self {
            Self { name_requested: false, username_requested: false, photo_requested: false, button_id, peer_type, max_quantity }
        }
    }

    impl Fields for InputButtonTypeRequestPeer {
        const LAYOUT: &'static Layout = &layouts::INPUT_BUTTON_TYPE_REQUEST_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { name_requested: has(flags, 0), username_requested: has(flags, 1), photo_requested: has(flags, 2), button_id: input.take()?, peer_type: input.take()?, max_quantity: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.name_requested, 0) | bit(self.username_requested, 1) | bit(self.photo_requested, 2));
            self.button_id.put(writer);
            self.peer_type.put(writer);
            self.max_quantity.put(writer);
        }
    }

    impl<'a> View<'a, InputButtonTypeRequestPeer> {
        /// `name_requested:flags.0?true`
        #[inline] pub fn name_requested(self) -> bool { flag_at(self, 1) }
        /// `username_requested:flags.1?true`
        #[inline] pub fn username_requested(self) -> bool { flag_at(self, 2) }
        /// `photo_requested:flags.2?true`
        #[inline] pub fn photo_requested(self) -> bool { flag_at(self, 3) }
        /// `button_id:int`
        #[inline] pub fn button_id(self) -> i32 { at(self, 4) }
        /// `peer_type:RequestPeerType`
        #[inline] pub fn peer_type(self) -> views::RequestPeerType<'a> { at(self, 5) }
        /// `max_quantity:int`
        #[inline] pub fn max_quantity(self) -> i32 { at(self, 6) }
    }

    /// `chatTheme#c3dffc04 emoticon:string = ChatTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatTheme {
        /// `emoticon:string`
        pub emoticon: String,
    }

    impl Fields for ChatTheme {
        const LAYOUT: &'static Layout = &layouts::CHAT_THEME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoticon: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoticon.put(writer);
        }
    }

    impl<'a> View<'a, ChatTheme> {
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 0) }
    }

    /// `chatThemeUniqueGift#3458f9c8 gift:StarGift theme_settings:Vector<ThemeSettings> = ChatTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatThemeUniqueGift {
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `theme_settings:Vector<ThemeSettings>`
        pub theme_settings: Vec<types::ThemeSettings>,
    }

    impl Fields for ChatThemeUniqueGift {
        const LAYOUT: &'static Layout = &layouts::CHAT_THEME_UNIQUE_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gift: input.take()?, theme_settings: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gift.put(writer);
            self.theme_settings.put(writer);
        }
    }

    impl<'a> View<'a, ChatThemeUniqueGift> {
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 0) }
        /// `theme_settings:Vector<ThemeSettings>`
        #[inline] pub fn theme_settings(self) -> Vector<'a, View<'a, types::ThemeSettings>> { at(self, 1) }
    }

    /// `factCheck#b89bfccf flags:# need_check:flags.0?true country:flags.1?string text:flags.1?TextWithEntities hash:long = FactCheck`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FactCheck {
        /// `need_check:flags.0?true`
        pub need_check: bool,
        /// `country:flags.1?string`
        pub country: Option<String>,
        /// `text:flags.1?TextWithEntities`
        pub text: Option<types::TextWithEntities>,
        /// `hash:long`
        pub hash: i64,
    }

    impl FactCheck {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(hash: i64) -> Self {
            Self { need_check: false, country: None, text: None, hash }
        }
    }

    impl Fields for FactCheck {
        const LAYOUT: &'static Layout = &layouts::FACT_CHECK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { need_check: has(flags, 0), country: input.take_if(flags, 1)?, text: input.take_if(flags, 1)?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.country.is_some() && self.text.is_some();
            writer.u32(bit(self.need_check, 0) | bit(flags_1, 1));
            put_if(flags_1, &self.country, writer);
            put_if(flags_1, &self.text, writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, FactCheck> {
        /// `need_check:flags.0?true`
        #[inline] pub fn need_check(self) -> bool { flag_at(self, 1) }
        /// `country:flags.1?string`
        #[inline] pub fn country(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `text:flags.1?TextWithEntities`
        #[inline] pub fn text(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 3) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 4) }
    }

    boxed!(FactCheck);

    /// `game#bdf9653b flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document = Game`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Game {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `short_name:string`
        pub short_name: String,
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `photo:Photo`
        pub photo: enums::Photo,
        /// `document:flags.0?Document`
        pub document: Option<enums::Document>,
    }

    impl Game {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, short_name: String, title: String, description: String, photo: enums::Photo) -> Self {
            Self { id, access_hash, short_name, title, description, photo, document: None }
        }
    }

    impl Fields for Game {
        const LAYOUT: &'static Layout = &layouts::GAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, access_hash: input.take()?, short_name: input.take()?, title: input.take()?, description: input.take()?, photo: input.take()?, document: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.document.is_some(), 0));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.short_name.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.document.put(writer);
        }
    }

    impl<'a> View<'a, Game> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 1) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 2) }
        /// `short_name:string`
        #[inline] pub fn short_name(self) -> Text<'a> { at(self, 3) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 4) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 5) }
        /// `photo:Photo`
        #[inline] pub fn photo(self) -> views::Photo<'a> { at(self, 6) }
        /// `document:flags.0?Document`
        #[inline] pub fn document(self) -> Option<views::Document<'a>> { maybe_at(self, 7) }
    }

    boxed!(Game);

    /// `geoPoint#b2a2f663 flags:# long:double lat:double access_hash:long accuracy_radius:flags.0?int = GeoPoint`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GeoPoint {
        /// `long:double`
        pub long: f64,
        /// `lat:double`
        pub lat: f64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `accuracy_radius:flags.0?int`
        pub accuracy_radius: Option<i32>,
    }

    impl GeoPoint {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(long: f64, lat: f64, access_hash: i64) -> Self {
            Self { long, lat, access_hash, accuracy_radius: None }
        }
    }

    impl Fields for GeoPoint {
        const LAYOUT: &'static Layout = &layouts::GEO_POINT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { long: input.take()?, lat: input.take()?, access_hash: input.take()?, accuracy_radius: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.accuracy_radius.is_some(), 0));
            self.long.put(writer);
            self.lat.put(writer);
            self.access_hash.put(writer);
            self.accuracy_radius.put(writer);
        }
    }

    impl<'a> View<'a, GeoPoint> {
        /// `long:double`
        #[inline] pub fn long(self) -> f64 { at(self, 1) }
        /// `lat:double`
        #[inline] pub fn lat(self) -> f64 { at(self, 2) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 3) }
        /// `accuracy_radius:flags.0?int`
        #[inline] pub fn accuracy_radius(self) -> Option<i32> { maybe_at(self, 4) }
    }

    /// `geoPointAddress#de4c5d93 flags:# country_iso2:string state:flags.0?string city:flags.1?string street:flags.2?string = GeoPointAddress`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GeoPointAddress {
        /// `country_iso2:string`
        pub country_iso2: String,
        /// `state:flags.0?string`
        pub state: Option<String>,
        /// `city:flags.1?string`
        pub city: Option<String>,
        /// `street:flags.2?string`
        pub street: Option<String>,
    }

    impl GeoPointAddress {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(country_iso2: String) -> Self {
            Self { country_iso2, state: None, city: None, street: None }
        }
    }

    impl Fields for GeoPointAddress {
        const LAYOUT: &'static Layout = &layouts::GEO_POINT_ADDRESS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { country_iso2: input.take()?, state: input.take_if(flags, 0)?, city: input.take_if(flags, 1)?, street: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.state.is_some(), 0) | bit(self.city.is_some(), 1) | bit(self.street.is_some(), 2));
            self.country_iso2.put(writer);
            self.state.put(writer);
            self.city.put(writer);
            self.street.put(writer);
        }
    }

    impl<'a> View<'a, GeoPointAddress> {
        /// `country_iso2:string`
        #[inline] pub fn country_iso2(self) -> Text<'a> { at(self, 1) }
        /// `state:flags.0?string`
        #[inline] pub fn state(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `city:flags.1?string`
        #[inline] pub fn city(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `street:flags.2?string`
        #[inline] pub fn street(self) -> Option<Text<'a>> { maybe_at(self, 4) }
    }

    boxed!(GeoPointAddress);

    /// `inlineButtonTypeCallback#2955bc38 flags:# requires_password:flags.0?true data:bytes = InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineButtonTypeCallback {
        /// `requires_password:flags.0?true`
        pub requires_password: bool,
        /// `data:bytes`
        pub data: Vec<u8>,
    }

    impl InlineButtonTypeCallback {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(data: Vec<u8>) -> Self {
            Self { requires_password: false, data }
        }
    }

    impl Fields for InlineButtonTypeCallback {
        const LAYOUT: &'static Layout = &layouts::INLINE_BUTTON_TYPE_CALLBACK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { requires_password: has(flags, 0), data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.requires_password, 0));
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, InlineButtonTypeCallback> {
        /// `requires_password:flags.0?true`
        #[inline] pub fn requires_password(self) -> bool { flag_at(self, 1) }
        /// `data:bytes`
        #[inline] pub fn data(self) -> &'a [u8] { at(self, 2) }
    }

    /// `inlineButtonTypeCopy#b41d3272 copy_text:string = InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineButtonTypeCopy {
        /// `copy_text:string`
        pub copy_text: String,
    }

    impl Fields for InlineButtonTypeCopy {
        const LAYOUT: &'static Layout = &layouts::INLINE_BUTTON_TYPE_COPY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { copy_text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.copy_text.put(writer);
        }
    }

    impl<'a> View<'a, InlineButtonTypeCopy> {
        /// `copy_text:string`
        #[inline] pub fn copy_text(self) -> Text<'a> { at(self, 0) }
    }

    /// `inlineButtonTypeSwitchInline#93773ff5 flags:# same_peer:flags.0?true query:string peer_types:flags.1?Vector<InlineQueryPeerType> = InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineButtonTypeSwitchInline {
        /// `same_peer:flags.0?true`
        pub same_peer: bool,
        /// `query:string`
        pub query: String,
        /// `peer_types:flags.1?Vector<InlineQueryPeerType>`
        pub peer_types: Option<Vec<enums::InlineQueryPeerType>>,
    }

    impl InlineButtonTypeSwitchInline {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(query: String) -> Self {
            Self { same_peer: false, query, peer_types: None }
        }
    }

    impl Fields for InlineButtonTypeSwitchInline {
        const LAYOUT: &'static Layout = &layouts::INLINE_BUTTON_TYPE_SWITCH_INLINE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { same_peer: has(flags, 0), query: input.take()?, peer_types: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.same_peer, 0) | bit(self.peer_types.is_some(), 1));
            self.query.put(writer);
            self.peer_types.put(writer);
        }
    }

    impl<'a> View<'a, InlineButtonTypeSwitchInline> {
        /// `same_peer:flags.0?true`
        #[inline] pub fn same_peer(self) -> bool { flag_at(self, 1) }
        /// `query:string`
        #[inline] pub fn query(self) -> Text<'a> { at(self, 2) }
        /// `peer_types:flags.1?Vector<InlineQueryPeerType>`
        #[inline] pub fn peer_types(self) -> Option<Vector<'a, views::InlineQueryPeerType<'a>>> { maybe_at(self, 3) }
    }

    /// `inlineButtonTypeUrl#eca4f8d4 url:string = InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineButtonTypeUrl {
        /// `url:string`
        pub url: String,
    }

    impl Fields for InlineButtonTypeUrl {
        const LAYOUT: &'static Layout = &layouts::INLINE_BUTTON_TYPE_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, InlineButtonTypeUrl> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    /// `inlineButtonTypeUrlAuth#bfd02da2 flags:# fwd_text:flags.0?string url:string button_id:int = InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineButtonTypeUrlAuth {
        /// `fwd_text:flags.0?string`
        pub fwd_text: Option<String>,
        /// `url:string`
        pub url: String,
        /// `button_id:int`
        pub button_id: i32,
    }

    impl InlineButtonTypeUrlAuth {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String, button_id: i32) -> Self {
            Self { fwd_text: None, url, button_id }
        }
    }

    impl Fields for InlineButtonTypeUrlAuth {
        const LAYOUT: &'static Layout = &layouts::INLINE_BUTTON_TYPE_URL_AUTH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { fwd_text: input.take_if(flags, 0)?, url: input.take()?, button_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.fwd_text.is_some(), 0));
            self.fwd_text.put(writer);
            self.url.put(writer);
            self.button_id.put(writer);
        }
    }

    impl<'a> View<'a, InlineButtonTypeUrlAuth> {
        /// `fwd_text:flags.0?string`
        #[inline] pub fn fwd_text(self) -> Option<Text<'a>> { maybe_at(self, 1) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 2) }
        /// `button_id:int`
        #[inline] pub fn button_id(self) -> i32 { at(self, 3) }
    }

    /// `inlineButtonTypeUserProfile#3fa33fcf user_id:long = InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineButtonTypeUserProfile {
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for InlineButtonTypeUserProfile {
        const LAYOUT: &'static Layout = &layouts::INLINE_BUTTON_TYPE_USER_PROFILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, InlineButtonTypeUserProfile> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
    }

    /// `inlineButtonTypeWebView#3bcab5b4 url:string = InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineButtonTypeWebView {
        /// `url:string`
        pub url: String,
    }

    impl Fields for InlineButtonTypeWebView {
        const LAYOUT: &'static Layout = &layouts::INLINE_BUTTON_TYPE_WEB_VIEW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, InlineButtonTypeWebView> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputInlineButtonTypeUrlAuth#9961bcb4 flags:# request_write_access:flags.0?true fwd_text:flags.1?string url:string bot:flags.2?InputUser = InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInlineButtonTypeUrlAuth {
        /// `request_write_access:flags.0?true`
        pub request_write_access: bool,
        /// `fwd_text:flags.1?string`
        pub fwd_text: Option<String>,
        /// `url:string`
        pub url: String,
        /// `bot:flags.2?InputUser`
        pub bot: Option<enums::InputUser>,
    }

    impl InputInlineButtonTypeUrlAuth {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String) -> Self {
            Self { request_write_access: false, fwd_text: None, url, bot: None }
        }
    }

    impl Fields for InputInlineButtonTypeUrlAuth {
        const LAYOUT: &'static Layout = &layouts::INPUT_INLINE_BUTTON_TYPE_URL_AUTH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { request_write_access: has(flags, 0), fwd_text: input.take_if(flags, 1)?, url: input.take()?, bot: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.request_write_access, 0) | bit(self.fwd_text.is_some(), 1) | bit(self.bot.is_some(), 2));
            self.fwd_text.put(writer);
            self.url.put(writer);
            self.bot.put(writer);
        }
    }

    impl<'a> View<'a, InputInlineButtonTypeUrlAuth> {
        /// `request_write_access:flags.0?true`
        #[inline] pub fn request_write_access(self) -> bool { flag_at(self, 1) }
        /// `fwd_text:flags.1?string`
        #[inline] pub fn fwd_text(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 3) }
        /// `bot:flags.2?InputUser`
        #[inline] pub fn bot(self) -> Option<views::InputUser<'a>> { maybe_at(self, 4) }
    }

    /// `inputInlineButtonTypeUserProfile#53f3ce5a user_id:InputUser = InlineButtonType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInlineButtonTypeUserProfile {
        /// `user_id:InputUser`
        pub user_id: enums::InputUser,
    }

    impl Fields for InputInlineButtonTypeUserProfile {
        const LAYOUT: &'static Layout = &layouts::INPUT_INLINE_BUTTON_TYPE_USER_PROFILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, InputInlineButtonTypeUserProfile> {
        /// `user_id:InputUser`
        #[inline] pub fn user_id(self) -> views::InputUser<'a> { at(self, 0) }
    }

    /// `inputGameID#32c3e77 id:long access_hash:long = InputGame`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputGameID {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputGameID {
        const LAYOUT: &'static Layout = &layouts::INPUT_GAME_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputGameID> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputGameShortName#c331e80a bot_id:InputUser short_name:string = InputGame`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputGameShortName {
        /// `bot_id:InputUser`
        pub bot_id: enums::InputUser,
        /// `short_name:string`
        pub short_name: String,
    }

    impl Fields for InputGameShortName {
        const LAYOUT: &'static Layout = &layouts::INPUT_GAME_SHORT_NAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { bot_id: input.take()?, short_name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.bot_id.put(writer);
            self.short_name.put(writer);
        }
    }

    impl<'a> View<'a, InputGameShortName> {
        /// `bot_id:InputUser`
        #[inline] pub fn bot_id(self) -> views::InputUser<'a> { at(self, 0) }
        /// `short_name:string`
        #[inline] pub fn short_name(self) -> Text<'a> { at(self, 1) }
    }

    /// `inputMediaContact#f8ab7dfb phone_number:string first_name:string last_name:string vcard:string = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaContact {
        /// `phone_number:string`
        pub phone_number: String,
        /// `first_name:string`
        pub first_name: String,
        /// `last_name:string`
        pub last_name: String,
        /// `vcard:string`
        pub vcard: String,
    }

    impl Fields for InputMediaContact {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_CONTACT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone_number: input.take()?, first_name: input.take()?, last_name: input.take()?, vcard: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone_number.put(writer);
            self.first_name.put(writer);
            self.last_name.put(writer);
            self.vcard.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaContact> {
        /// `phone_number:string`
        #[inline] pub fn phone_number(self) -> Text<'a> { at(self, 0) }
        /// `first_name:string`
        #[inline] pub fn first_name(self) -> Text<'a> { at(self, 1) }
        /// `last_name:string`
        #[inline] pub fn last_name(self) -> Text<'a> { at(self, 2) }
        /// `vcard:string`
        #[inline] pub fn vcard(self) -> Text<'a> { at(self, 3) }
    }

    /// `inputMediaDice#e66fbf7b emoticon:string = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaDice {
        /// `emoticon:string`
        pub emoticon: String,
    }

    impl Fields for InputMediaDice {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_DICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoticon: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoticon.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaDice> {
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputMediaDocument#a8763ab5 flags:# spoiler:flags.2?true id:InputDocument video_cover:flags.3?InputPhoto video_timestamp:flags.4?int ttl_seconds:flags.0?int query:flags.1?string = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaDocument {
        /// `spoiler:flags.2?true`
        pub spoiler: bool,
        /// `id:InputDocument`
        pub id: enums::InputDocument,
        /// `video_cover:flags.3?InputPhoto`
        pub video_cover: Option<enums::InputPhoto>,
        /// `video_timestamp:flags.4?int`
        pub video_timestamp: Option<i32>,
        /// `ttl_seconds:flags.0?int`
        pub ttl_seconds: Option<i32>,
        /// `query:flags.1?string`
        pub query: Option<String>,
    }

    impl InputMediaDocument {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: enums::InputDocument) -> Self {
            Self { spoiler: false, id, video_cover: None, video_timestamp: None, ttl_seconds: None, query: None }
        }
    }

    impl Fields for InputMediaDocument {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { spoiler: has(flags, 2), id: input.take()?, video_cover: input.take_if(flags, 3)?, video_timestamp: input.take_if(flags, 4)?, ttl_seconds: input.take_if(flags, 0)?, query: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.ttl_seconds.is_some(), 0) | bit(self.query.is_some(), 1) | bit(self.spoiler, 2) | bit(self.video_cover.is_some(), 3) | bit(self.video_timestamp.is_some(), 4));
            self.id.put(writer);
            self.video_cover.put(writer);
            self.video_timestamp.put(writer);
            self.ttl_seconds.put(writer);
            self.query.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaDocument> {
        /// `spoiler:flags.2?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 1) }
        /// `id:InputDocument`
        #[inline] pub fn id(self) -> views::InputDocument<'a> { at(self, 2) }
        /// `video_cover:flags.3?InputPhoto`
        #[inline] pub fn video_cover(self) -> Option<views::InputPhoto<'a>> { maybe_at(self, 3) }
        /// `video_timestamp:flags.4?int`
        #[inline] pub fn video_timestamp(self) -> Option<i32> { maybe_at(self, 4) }
        /// `ttl_seconds:flags.0?int`
        #[inline] pub fn ttl_seconds(self) -> Option<i32> { maybe_at(self, 5) }
        /// `query:flags.1?string`
        #[inline] pub fn query(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    /// `inputMediaDocumentExternal#779600f9 flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int video_cover:flags.2?InputPhoto video_timestamp:flags.3?int = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaDocumentExternal {
        /// `spoiler:flags.1?true`
        pub spoiler: bool,
        /// `url:string`
        pub url: String,
        /// `ttl_seconds:flags.0?int`
        pub ttl_seconds: Option<i32>,
        /// `video_cover:flags.2?InputPhoto`
        pub video_cover: Option<enums::InputPhoto>,
        /// `video_timestamp:flags.3?int`
        pub video_timestamp: Option<i32>,
    }

    impl InputMediaDocumentExternal {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String) -> Self {
            Self { spoiler: false, url, ttl_seconds: None, video_cover: None, video_timestamp: None }
        }
    }

    impl Fields for InputMediaDocumentExternal {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_DOCUMENT_EXTERNAL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { spoiler: has(flags, 1), url: input.take()?, ttl_seconds: input.take_if(flags, 0)?, video_cover: input.take_if(flags, 2)?, video_timestamp: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.ttl_seconds.is_some(), 0) | bit(self.spoiler, 1) | bit(self.video_cover.is_some(), 2) | bit(self.video_timestamp.is_some(), 3));
            self.url.put(writer);
            self.ttl_seconds.put(writer);
            self.video_cover.put(writer);
            self.video_timestamp.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaDocumentExternal> {
        /// `spoiler:flags.1?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 1) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 2) }
        /// `ttl_seconds:flags.0?int`
        #[inline] pub fn ttl_seconds(self) -> Option<i32> { maybe_at(self, 3) }
        /// `video_cover:flags.2?InputPhoto`
        #[inline] pub fn video_cover(self) -> Option<views::InputPhoto<'a>> { maybe_at(self, 4) }
        /// `video_timestamp:flags.3?int`
        #[inline] pub fn video_timestamp(self) -> Option<i32> { maybe_at(self, 5) }
    }

    /// `inputMediaGame#d33f43f3 id:InputGame = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaGame {
        /// `id:InputGame`
        pub id: enums::InputGame,
    }

    impl Fields for InputMediaGame {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_GAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaGame> {
        /// `id:InputGame`
        #[inline] pub fn id(self) -> views::InputGame<'a> { at(self, 0) }
    }

    /// `inputMediaGeoLive#971fa843 flags:# stopped:flags.0?true geo_point:InputGeoPoint heading:flags.2?int period:flags.1?int proximity_notification_radius:flags.3?int = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaGeoLive {
        /// `stopped:flags.0?true`
        pub stopped: bool,
        /// `geo_point:InputGeoPoint`
        pub geo_point: enums::InputGeoPoint,
        /// `heading:flags.2?int`
        pub heading: Option<i32>,
        /// `period:flags.1?int`
        pub period: Option<i32>,
        /// `proximity_notification_radius:flags.3?int`
        pub proximity_notification_radius: Option<i32>,
    }

    impl InputMediaGeoLive {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(geo_point: enums::InputGeoPoint) -> Self {
            Self { stopped: false, geo_point, heading: None, period: None, proximity_notification_radius: None }
        }
    }

    impl Fields for InputMediaGeoLive {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_GEO_LIVE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { stopped: has(flags, 0), geo_point: input.take()?, heading: input.take_if(flags, 2)?, period: input.take_if(flags, 1)?, proximity_notification_radius: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.stopped, 0) | bit(self.period.is_some(), 1) | bit(self.heading.is_some(), 2) | bit(self.proximity_notification_radius.is_some(), 3));
            self.geo_point.put(writer);
            self.heading.put(writer);
            self.period.put(writer);
            self.proximity_notification_radius.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaGeoLive> {
        /// `stopped:flags.0?true`
        #[inline] pub fn stopped(self) -> bool { flag_at(self, 1) }
        /// `geo_point:InputGeoPoint`
        #[inline] pub fn geo_point(self) -> views::InputGeoPoint<'a> { at(self, 2) }
        /// `heading:flags.2?int`
        #[inline] pub fn heading(self) -> Option<i32> { maybe_at(self, 3) }
        /// `period:flags.1?int`
        #[inline] pub fn period(self) -> Option<i32> { maybe_at(self, 4) }
        /// `proximity_notification_radius:flags.3?int`
        #[inline] pub fn proximity_notification_radius(self) -> Option<i32> { maybe_at(self, 5) }
    }

    /// `inputMediaGeoPoint#f9c44144 geo_point:InputGeoPoint = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaGeoPoint {
        /// `geo_point:InputGeoPoint`
        pub geo_point: enums::InputGeoPoint,
    }

    impl Fields for InputMediaGeoPoint {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_GEO_POINT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { geo_point: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.geo_point.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaGeoPoint> {
        /// `geo_point:InputGeoPoint`
        #[inline] pub fn geo_point(self) -> views::InputGeoPoint<'a> { at(self, 0) }
    }

    /// `inputMediaInvoice#405fef0d flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:flags.3?string provider_data:DataJSON start_param:flags.1?string extended_media:flags.2?InputMedia = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaInvoice {
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `photo:flags.0?InputWebDocument`
        pub photo: Option<Box<types::InputWebDocument>>,
        /// `invoice:Invoice`
        pub invoice: types::Invoice,
        /// `payload:bytes`
        pub payload: Vec<u8>,
        /// `provider:flags.3?string`
        pub provider: Option<String>,
        /// `provider_data:DataJSON`
        pub provider_data: types::DataJSON,
        /// `start_param:flags.1?string`
        pub start_param: Option<String>,
        /// `extended_media:flags.2?InputMedia`
        pub extended_media: Option<enums::InputMedia>,
    }

    impl InputMediaInvoice {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: String, description: String, invoice: types::Invoice, payload: Vec<u8>, provider_data: types::DataJSON) -> Self {
            Self { title, description, photo: None, invoice, payload, provider: None, provider_data, start_param: None, extended_media: None }
        }
    }

    impl Fields for InputMediaInvoice {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_INVOICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { title: input.take()?, description: input.take()?, photo: input.take_if(flags, 0)?, invoice: input.take()?, payload: input.take()?, provider: input.take_if(flags, 3)?, provider_data: input.take()?, start_param: input.take_if(flags, 1)?, extended_media: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.photo.is_some(), 0) | bit(self.start_param.is_some(), 1) | bit(self.extended_media.is_some(), 2) | bit(self.provider.is_some(), 3));
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.invoice.put(writer);
            self.payload.put(writer);
            self.provider.put(writer);
            self.provider_data.put(writer);
            self.start_param.put(writer);
            self.extended_media.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaInvoice> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 2) }
        /// `photo:flags.0?InputWebDocument`
        #[inline] pub fn photo(self) -> Option<View<'a, types::InputWebDocument>> { maybe_at(self, 3) }
        /// `invoice:Invoice`
        #[inline] pub fn invoice(self) -> View<'a, types::Invoice> { at(self, 4) }
        /// `payload:bytes`
        #[inline] pub fn payload(self) -> &'a [u8] { at(self, 5) }
        /// `provider:flags.3?string`
        #[inline] pub fn provider(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `provider_data:DataJSON`
        #[inline] pub fn provider_data(self) -> View<'a, types::DataJSON> { at(self, 7) }
        /// `start_param:flags.1?string`
        #[inline] pub fn start_param(self) -> Option<Text<'a>> { maybe_at(self, 8) }
        /// `extended_media:flags.2?InputMedia`
        #[inline] pub fn extended_media(self) -> Option<views::InputMedia<'a>> { maybe_at(self, 9) }
    }

    /// `inputMediaPaidMedia#c4103386 flags:# stars_amount:long extended_media:Vector<InputMedia> payload:flags.0?string = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaPaidMedia {
        /// `stars_amount:long`
        pub stars_amount: i64,
        /// `extended_media:Vector<InputMedia>`
        pub extended_media: Vec<enums::InputMedia>,
        /// `payload:flags.0?string`
        pub payload: Option<String>,
    }

    impl InputMediaPaidMedia {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stars_amount: i64, extended_media: Vec<enums::InputMedia>) -> Self {
            Self { stars_amount, extended_media, payload: None }
        }
    }

    impl Fields for InputMediaPaidMedia {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_PAID_MEDIA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { stars_amount: input.take()?, extended_media: input.take()?, payload: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.payload.is_some(), 0));
            self.stars_amount.put(writer);
            self.extended_media.put(writer);
            self.payload.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaPaidMedia> {
        /// `stars_amount:long`
        #[inline] pub fn stars_amount(self) -> i64 { at(self, 1) }
        /// `extended_media:Vector<InputMedia>`
        #[inline] pub fn extended_media(self) -> Vector<'a, views::InputMedia<'a>> { at(self, 2) }
        /// `payload:flags.0?string`
        #[inline] pub fn payload(self) -> Option<Text<'a>> { maybe_at(self, 3) }
    }

    /// `inputMediaPhoto#e3af4434 flags:# spoiler:flags.1?true live_photo:flags.2?true id:InputPhoto ttl_seconds:flags.0?int video:flags.2?InputDocument = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaPhoto {
        /// `spoiler:flags.1?true`
        pub spoiler: bool,
        /// `live_photo:flags.2?true`
        pub live_photo: bool,
        /// `id:InputPhoto`
        pub id: enums::InputPhoto,
        /// `ttl_seconds:flags.0?int`
        pub ttl_seconds: Option<i32>,
        /// `video:flags.2?InputDocument`
        pub video: Option<enums::InputDocument>,
    }

    impl InputMediaPhoto {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: enums::InputPhoto) -> Self {
            Self { spoiler: false, live_photo: false, id, ttl_seconds: None, video: None }
        }
    }

    impl Fields for InputMediaPhoto {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { spoiler: has(flags, 1), live_photo: has(flags, 2), id: input.take()?, ttl_seconds: input.take_if(flags, 0)?, video: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.ttl_seconds.is_some(), 0) | bit(self.spoiler, 1) | bit(self.video.is_some(), 2));
            self.id.put(writer);
            self.ttl_seconds.put(writer);
            self.video.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaPhoto> {
        /// `spoiler:flags.1?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 1) }
        /// `live_photo:flags.2?true`
        #[inline] pub fn live_photo(self) -> bool { flag_at(self, 2) }
        /// `id:InputPhoto`
        #[inline] pub fn id(self) -> views::InputPhoto<'a> { at(self, 3) }
        /// `ttl_seconds:flags.0?int`
        #[inline] pub fn ttl_seconds(self) -> Option<i32> { maybe_at(self, 4) }
        /// `video:flags.2?InputDocument`
        #[inline] pub fn video(self) -> Option<views::InputDocument<'a>> { maybe_at(self, 5) }
    }

    /// `inputMediaPhotoExternal#e5bbfe1a flags:# spoiler:flags.1?true url:string ttl_seconds:flags.0?int = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaPhotoExternal {
        /// `spoiler:flags.1?true`
        pub spoiler: bool,
        /// `url:string`
        pub url: String,
        /// `ttl_seconds:flags.0?int`
        pub ttl_seconds: Option<i32>,
    }

    impl InputMediaPhotoExternal {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String) -> Self {
            Self { spoiler: false, url, ttl_seconds: None }
        }
    }

    impl Fields for InputMediaPhotoExternal {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_PHOTO_EXTERNAL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { spoiler: has(flags, 1), url: input.take()?, ttl_seconds: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.ttl_seconds.is_some(), 0) | bit(self.spoiler, 1));
            self.url.put(writer);
            self.ttl_seconds.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaPhotoExternal> {
        /// `spoiler:flags.1?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 1) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 2) }
        /// `ttl_seconds:flags.0?int`
        #[inline] pub fn ttl_seconds(self) -> Option<i32> { maybe_at(self, 3) }
    }

    /// `inputMediaPoll#883a4108 flags:# poll:Poll correct_answers:flags.0?Vector<int> attached_media:flags.3?InputMedia solution:flags.1?string solution_entities:flags.1?Vector<MessageEntity> solution_media:flags.2?InputMedia = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaPoll {
        /// `poll:Poll`
        pub poll: types::Poll,
        /// `correct_answers:flags.0?Vector<int>`
        pub correct_answers: Option<Vec<i32>>,
        /// `attached_media:flags.3?InputMedia`
        pub attached_media: Option<enums::InputMedia>,
        /// `solution:flags.1?string`
        pub solution: Option<String>,
        /// `solution_entities:flags.1?Vector<MessageEntity>`
        pub solution_entities: Option<Vec<enums::MessageEntity>>,
        /// `solution_media:flags.2?InputMedia`
        pub solution_media: Option<enums::InputMedia>,
    }

    impl InputMediaPoll {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(poll: types::Poll) -> Self {
            Self { poll, correct_answers: None, attached_media: None, solution: None, solution_entities: None, solution_media: None }
        }
    }

    impl Fields for InputMediaPoll {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_POLL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { poll: input.take()?, correct_answers: input.take_if(flags, 0)?, attached_media: input.take_if(flags, 3)?, solution: input.take_if(flags, 1)?, solution_entities: input.take_if(flags, 1)?, solution_media: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.solution.is_some() && self.solution_entities.is_some();
            writer.u32(bit(self.correct_answers.is_some(), 0) | bit(flags_1, 1) | bit(self.solution_media.is_some(), 2) | bit(self.attached_media.is_some(), 3));
            self.poll.put(writer);
            self.correct_answers.put(writer);
            self.attached_media.put(writer);
            put_if(flags_1, &self.solution, writer);
            put_if(flags_1, &self.solution_entities, writer);
            self.solution_media.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaPoll> {
        /// `poll:Poll`
        #[inline] pub fn poll(self) -> View<'a, types::Poll> { at(self, 1) }
        /// `correct_answers:flags.0?Vector<int>`
        #[inline] pub fn correct_answers(self) -> Option<Vector<'a, i32>> { maybe_at(self, 2) }
        /// `attached_media:flags.3?InputMedia`
        #[inline] pub fn attached_media(self) -> Option<views::InputMedia<'a>> { maybe_at(self, 3) }
        /// `solution:flags.1?string`
        #[inline] pub fn solution(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `solution_entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn solution_entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 5) }
        /// `solution_media:flags.2?InputMedia`
        #[inline] pub fn solution_media(self) -> Option<views::InputMedia<'a>> { maybe_at(self, 6) }
    }

    /// `inputMediaStakeDice#f3a9244a game_hash:string ton_amount:long client_seed:bytes = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaStakeDice {
        /// `game_hash:string`
        pub game_hash: String,
        /// `ton_amount:long`
        pub ton_amount: i64,
        /// `client_seed:bytes`
        pub client_seed: Vec<u8>,
    }

    impl Fields for InputMediaStakeDice {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_STAKE_DICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { game_hash: input.take()?, ton_amount: input.take()?, client_seed: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.game_hash.put(writer);
            self.ton_amount.put(writer);
            self.client_seed.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaStakeDice> {
        /// `game_hash:string`
        #[inline] pub fn game_hash(self) -> Text<'a> { at(self, 0) }
        /// `ton_amount:long`
        #[inline] pub fn ton_amount(self) -> i64 { at(self, 1) }
        /// `client_seed:bytes`
        #[inline] pub fn client_seed(self) -> &'a [u8] { at(self, 2) }
    }

    /// `inputMediaStory#89fdd778 peer:InputPeer id:int = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaStory {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `id:int`
        pub id: i32,
    }

    impl Fields for InputMediaStory {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_STORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaStory> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 1) }
    }

    /// `inputMediaTodo#9fc55fde todo:TodoList = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaTodo {
        /// `todo:TodoList`
        pub todo: types::TodoList,
    }

    impl Fields for InputMediaTodo {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_TODO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { todo: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.todo.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaTodo> {
        /// `todo:TodoList`
        #[inline] pub fn todo(self) -> View<'a, types::TodoList> { at(self, 0) }
    }

    /// `inputMediaUploadedDocument#37c9330 flags:# nosound_video:flags.3?true force_file:flags.4?true spoiler:flags.5?true file:InputFile thumb:flags.2?InputFile mime_type:string attributes:Vector<DocumentAttribute> stickers:flags.0?Vector<InputDocument> video_cover:flags.6?InputPhoto video_timestamp:flags.7?int ttl_seconds:flags.1?int = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaUploadedDocument {
        /// `nosound_video:flags.3?true`
        pub nosound_video: bool,
        /// `force_file:flags.4?true`
        pub force_file: bool,
        /// `spoiler:flags.5?true`
        pub spoiler: bool,
        /// `file:InputFile`
        pub file: enums::InputFile,
        /// `thumb:flags.2?InputFile`
        pub thumb: Option<enums::InputFile>,
        /// `mime_type:string`
        pub mime_type: String,
        /// `attributes:Vector<DocumentAttribute>`
        pub attributes: Vec<enums::DocumentAttribute>,
        /// `stickers:flags.0?Vector<InputDocument>`
        pub stickers: Option<Vec<enums::InputDocument>>,
        /// `video_cover:flags.6?InputPhoto`
        pub video_cover: Option<enums::InputPhoto>,
        /// `video_timestamp:flags.7?int`
        pub video_timestamp: Option<i32>,
        /// `ttl_seconds:flags.1?int`
        pub ttl_seconds: Option<i32>,
    }

    impl InputMediaUploadedDocument {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(file: enums::InputFile, mime_type: String, attributes: Vec<enums::DocumentAttribute>) -> Self {
            Self { nosound_video: false, force_file: false, spoiler: false, file, thumb: None, mime_type, attributes, stickers: None, video_cover: None, video_timestamp: None, ttl_seconds: None }
        }
    }

    impl Fields for InputMediaUploadedDocument {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_UPLOADED_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { nosound_video: has(flags, 3), force_file: has(flags, 4), spoiler: has(flags, 5), file: input.take()?, thumb: input.take_if(flags, 2)?, mime_type: input.take()?, attributes: input.take()?, stickers: input.take_if(flags, 0)?, video_cover: input.take_if(flags, 6)?, video_timestamp: input.take_if(flags, 7)?, ttl_seconds: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.stickers.is_some(), 0) | bit(self.ttl_seconds.is_some(), 1) | bit(self.thumb.is_some(), 2) | bit(self.nosound_video, 3) | bit(self.force_file, 4) | bit(self.spoiler, 5) | bit(self.video_cover.is_some(), 6) | bit(self.video_timestamp.is_some(), 7));
            self.file.put(writer);
            self.thumb.put(writer);
            self.mime_type.put(writer);
            self.attributes.put(writer);
            self.stickers.put(writer);
            self.video_cover.put(writer);
            self.video_timestamp.put(writer);
            self.ttl_seconds.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaUploadedDocument> {
        /// `nosound_video:flags.3?true`
        #[inline] pub fn nosound_video(self) -> bool { flag_at(self, 1) }
        /// `force_file:flags.4?true`
        #[inline] pub fn force_file(self) -> bool { flag_at(self, 2) }
        /// `spoiler:flags.5?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 3) }
        /// `file:InputFile`
        #[inline] pub fn file(self) -> views::InputFile<'a> { at(self, 4) }
        /// `thumb:flags.2?InputFile`
        #[inline] pub fn thumb(self) -> Option<views::InputFile<'a>> { maybe_at(self, 5) }
        /// `mime_type:string`
        #[inline] pub fn mime_type(self) -> Text<'a> { at(self, 6) }
        /// `attributes:Vector<DocumentAttribute>`
        #[inline] pub fn attributes(self) -> Vector<'a, views::DocumentAttribute<'a>> { at(self, 7) }
        /// `stickers:flags.0?Vector<InputDocument>`
        #[inline] pub fn stickers(self) -> Option<Vector<'a, views::InputDocument<'a>>> { maybe_at(self, 8) }
        /// `video_cover:flags.6?InputPhoto`
        #[inline] pub fn video_cover(self) -> Option<views::InputPhoto<'a>> { maybe_at(self, 9) }
        /// `video_timestamp:flags.7?int`
        #[inline] pub fn video_timestamp(self) -> Option<i32> { maybe_at(self, 10) }
        /// `ttl_seconds:flags.1?int`
        #[inline] pub fn ttl_seconds(self) -> Option<i32> { maybe_at(self, 11) }
    }

    /// `inputMediaUploadedPhoto#7d8375da flags:# spoiler:flags.2?true live_photo:flags.3?true file:InputFile stickers:flags.0?Vector<InputDocument> ttl_seconds:flags.1?int video:flags.3?InputDocument = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaUploadedPhoto {
        /// `spoiler:flags.2?true`
        pub spoiler: bool,
        /// `live_photo:flags.3?true`
        pub live_photo: bool,
        /// `file:InputFile`
        pub file: enums::InputFile,
        /// `stickers:flags.0?Vector<InputDocument>`
        pub stickers: Option<Vec<enums::InputDocument>>,
        /// `ttl_seconds:flags.1?int`
        pub ttl_seconds: Option<i32>,
        /// `video:flags.3?InputDocument`
        pub video: Option<enums::InputDocument>,
    }

    impl InputMediaUploadedPhoto {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(file: enums::InputFile) -> Self {
            Self { spoiler: false, live_photo: false, file, stickers: None, ttl_seconds: None, video: None }
        }
    }

    impl Fields for InputMediaUploadedPhoto {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_UPLOADED_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { spoiler: has(flags, 2), live_photo: has(flags, 3), file: input.take()?, stickers: input.take_if(flags, 0)?, ttl_seconds: input.take_if(flags, 1)?, video: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.stickers.is_some(), 0) | bit(self.ttl_seconds.is_some(), 1) | bit(self.spoiler, 2) | bit(self.video.is_some(), 3));
            self.file.put(writer);
            self.stickers.put(writer);
            self.ttl_seconds.put(writer);
            self.video.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaUploadedPhoto> {
        /// `spoiler:flags.2?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 1) }
        /// `live_photo:flags.3?true`
        #[inline] pub fn live_photo(self) -> bool { flag_at(self, 2) }
        /// `file:InputFile`
        #[inline] pub fn file(self) -> views::InputFile<'a> { at(self, 3) }
        /// `stickers:flags.0?Vector<InputDocument>`
        #[inline] pub fn stickers(self) -> Option<Vector<'a, views::InputDocument<'a>>> { maybe_at(self, 4) }
        /// `ttl_seconds:flags.1?int`
        #[inline] pub fn ttl_seconds(self) -> Option<i32> { maybe_at(self, 5) }
        /// `video:flags.3?InputDocument`
        #[inline] pub fn video(self) -> Option<views::InputDocument<'a>> { maybe_at(self, 6) }
    }

    /// `inputMediaVenue#c13d1c11 geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaVenue {
        /// `geo_point:InputGeoPoint`
        pub geo_point: enums::InputGeoPoint,
        /// `title:string`
        pub title: String,
        /// `address:string`
        pub address: String,
        /// `provider:string`
        pub provider: String,
        /// `venue_id:string`
        pub venue_id: String,
        /// `venue_type:string`
        pub venue_type: String,
    }

    impl Fields for InputMediaVenue {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_VENUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { geo_point: input.take()?, title: input.take()?, address: input.take()?, provider: input.take()?, venue_id: input.take()?, venue_type: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.geo_point.put(writer);
            self.title.put(writer);
            self.address.put(writer);
            self.provider.put(writer);
            self.venue_id.put(writer);
            self.venue_type.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaVenue> {
        /// `geo_point:InputGeoPoint`
        #[inline] pub fn geo_point(self) -> views::InputGeoPoint<'a> { at(self, 0) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 2) }
        /// `provider:string`
        #[inline] pub fn provider(self) -> Text<'a> { at(self, 3) }
        /// `venue_id:string`
        #[inline] pub fn venue_id(self) -> Text<'a> { at(self, 4) }
        /// `venue_type:string`
        #[inline] pub fn venue_type(self) -> Text<'a> { at(self, 5) }
    }

    /// `inputMediaWebPage#c21b8849 flags:# force_large_media:flags.0?true force_small_media:flags.1?true optional:flags.2?true url:string = InputMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaWebPage {
        /// `force_large_media:flags.0?true`
        pub force_large_media: bool,
        /// `force_small_media:flags.1?true`
        pub force_small_media: bool,
        /// `optional:flags.2?true`
        pub optional: bool,
        /// `url:string`
        pub url: String,
    }

    impl InputMediaWebPage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String) -> Self {
            Self { force_large_media: false, force_small_media: false, optional: false, url }
        }
    }

    impl Fields for InputMediaWebPage {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_WEB_PAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { force_large_media: has(flags, 0), force_small_media: has(flags, 1), optional: has(flags, 2), url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.force_large_media, 0) | bit(self.force_small_media, 1) | bit(self.optional, 2));
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaWebPage> {
        /// `force_large_media:flags.0?true`
        #[inline] pub fn force_large_media(self) -> bool { flag_at(self, 1) }
        /// `force_small_media:flags.1?true`
        #[inline] pub fn force_small_media(self) -> bool { flag_at(self, 2) }
        /// `optional:flags.2?true`
        #[inline] pub fn optional(self) -> bool { flag_at(self, 3) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 4) }
    }

    /// `inputWebDocument#9bed434d url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = InputWebDocument`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputWebDocument {
        /// `url:string`
        pub url: String,
        /// `size:int`
        pub size: i32,
        /// `mime_type:string`
        pub mime_type: String,
        /// `attributes:Vector<DocumentAttribute>`
        pub attributes: Vec<enums::DocumentAttribute>,
    }

    impl Fields for InputWebDocument {
        const LAYOUT: &'static Layout = &layouts::INPUT_WEB_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, size: input.take()?, mime_type: input.take()?, attributes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.size.put(writer);
            self.mime_type.put(writer);
            self.attributes.put(writer);
        }
    }

    impl<'a> View<'a, InputWebDocument> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `size:int`
        #[inline] pub fn size(self) -> i32 { at(self, 1) }
        /// `mime_type:string`
        #[inline] pub fn mime_type(self) -> Text<'a> { at(self, 2) }
        /// `attributes:Vector<DocumentAttribute>`
        #[inline] pub fn attributes(self) -> Vector<'a, views::DocumentAttribute<'a>> { at(self, 3) }
    }

    boxed!(InputWebDocument);

    /// `invoice#49ee584 flags:# test:flags.0?true name_requested:flags.1?true phone_requested:flags.2?true email_requested:flags.3?true shipping_address_requested:flags.4?true flexible:flags.5?true phone_to_provider:flags.6?true email_to_provider:flags.7?true recurring:flags.9?true currency:string prices:Vector<LabeledPrice> max_tip_amount:flags.8?long suggested_tip_amounts:flags.8?Vector<long> terms_url:flags.10?string subscription_period:flags.11?int = Invoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Invoice {
        /// `test:flags.0?true`
        pub test: bool,
        /// `name_requested:flags.1?true`
        pub name_requested: bool,
        /// `phone_requested:flags.2?true`
        pub phone_requested: bool,
        /// `email_requested:flags.3?true`
        pub email_requested: bool,
        /// `shipping_address_requested:flags.4?true`
        pub shipping_address_requested: bool,
        /// `flexible:flags.5?true`
        pub flexible: bool,
        /// `phone_to_provider:flags.6?true`
        pub phone_to_provider: bool,
        /// `email_to_provider:flags.7?true`
        pub email_to_provider: bool,
        /// `recurring:flags.9?true`
        pub recurring: bool,
        /// `currency:string`
        pub currency: String,
        /// `prices:Vector<LabeledPrice>`
        pub prices: Vec<types::LabeledPrice>,
        /// `max_tip_amount:flags.8?long`
        pub max_tip_amount: Option<i64>,
        /// `suggested_tip_amounts:flags.8?Vector<long>`
        pub suggested_tip_amounts: Option<Vec<i64>>,
        /// `terms_url:flags.10?string`
        pub terms_url: Option<String>,
        /// `subscription_period:flags.11?int`
        pub subscription_period: Option<i32>,
    }

    impl Invoice {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(currency: String, prices: Vec<types::LabeledPrice>) -> Self {
            Self { test: false, name_requested: false, phone_requested: false, email_requested: false, shipping_address_requested: false, flexible: false, phone_to_provider: false, email_to_provider: false, recurring: false, currency, prices, max_tip_amount: None, suggested_tip_amounts: None, terms_url: None, subscription_period: None }
        }
    }

    impl Fields for Invoice {
        const LAYOUT: &'static Layout = &layouts::INVOICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { test: has(flags, 0), name_requested: has(flags, 1), phone_requested: has(flags, 2), email_requested: has(flags, 3), shipping_address_requested: has(flags, 4), flexible: has(flags, 5), phone_to_provider: has(flags, 6), email_to_provider: has(flags, 7), recurring: has(flags, 9), currency: input.take()?, prices: input.take()?, max_tip_amount: input.take_if(flags, 8)?, suggested_tip_amounts: input.take_if(flags, 8)?, terms_url: input.take_if(flags, 10)?, subscription_period: input.take_if(flags, 11)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_8 = self.max_tip_amount.is_some() && self.suggested_tip_amounts.is_some();
            writer.u32(bit(self.test, 0) | bit(self.name_requested, 1) | bit(self.phone_requested, 2) | bit(self.email_requested, 3) | bit(self.shipping_address_requested, 4) | bit(self.flexible, 5) | bit(self.phone_to_provider, 6) | bit(self.email_to_provider, 7) | bit(flags_8, 8) | bit(self.recurring, 9) | bit(self.terms_url.is_some(), 10) | bit(self.subscription_period.is_some(), 11));
            self.currency.put(writer);
            self.prices.put(writer);
            put_if(flags_8, &self.max_tip_amount, writer);
            put_if(flags_8, &self.suggested_tip_amounts, writer);
            self.terms_url.put(writer);
            self.subscription_period.put(writer);
        }
    }

    impl<'a> View<'a, Invoice> {
        /// `test:flags.0?true`
        #[inline] pub fn test(self) -> bool { flag_at(self, 1) }
        /// `name_requested:flags.1?true`
        #[inline] pub fn name_requested(self) -> bool { flag_at(self, 2) }
        /// `phone_requested:flags.2?true`
        #[inline] pub fn phone_requested(self) -> bool { flag_at(self, 3) }
        /// `email_requested:flags.3?true`
        #[inline] pub fn email_requested(self) -> bool { flag_at(self, 4) }
        /// `shipping_address_requested:flags.4?true`
        #[inline] pub fn shipping_address_requested(self) -> bool { flag_at(self, 5) }
        /// `flexible:flags.5?true`
        #[inline] pub fn flexible(self) -> bool { flag_at(self, 6) }
        /// `phone_to_provider:flags.6?true`
        #[inline] pub fn phone_to_provider(self) -> bool { flag_at(self, 7) }
        /// `email_to_provider:flags.7?true`
        #[inline] pub fn email_to_provider(self) -> bool { flag_at(self, 8) }
        /// `recurring:flags.9?true`
        #[inline] pub fn recurring(self) -> bool { flag_at(self, 9) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 10) }
        /// `prices:Vector<LabeledPrice>`
        #[inline] pub fn prices(self) -> Vector<'a, View<'a, types::LabeledPrice>> { at(self, 11) }
        /// `max_tip_amount:flags.8?long`
        #[inline] pub fn max_tip_amount(self) -> Option<i64> { maybe_at(self, 12) }
        /// `suggested_tip_amounts:flags.8?Vector<long>`
        #[inline] pub fn suggested_tip_amounts(self) -> Option<Vector<'a, i64>> { maybe_at(self, 13) }
        /// `terms_url:flags.10?string`
        #[inline] pub fn terms_url(self) -> Option<Text<'a>> { maybe_at(self, 14) }
        /// `subscription_period:flags.11?int`
        #[inline] pub fn subscription_period(self) -> Option<i32> { maybe_at(self, 15) }
    }

    boxed!(Invoice);

    /// `keyboardButton#2f67a72f flags:# style:flags.10?KeyboardButtonStyle text:string type:ButtonType = KeyboardButton`
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyboardButton {
        /// `style:flags.10?KeyboardButtonStyle`
        pub style: Option<types::KeyboardButtonStyle>,
        /// `text:string`
        pub text: String,
        /// `type:ButtonType`
        pub r#type: enums::ButtonType,
    }

    impl KeyboardButton {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: String, r#type: enums::ButtonType) -> Self {
            Self { style: None, text, r#type }
        }
    }

    impl Fields for KeyboardButton {
        const LAYOUT: &'static Layout = &layouts::KEYBOARD_BUTTON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { style: input.take_if(flags, 10)?, text: input.take()?, r#type: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.style.is_some(), 10));
            self.style.put(writer);
            self.text.put(writer);
            self.r#type.put(writer);
        }
    }

    impl<'a> View<'a, KeyboardButton> {
        /// `style:flags.10?KeyboardButtonStyle`
        #[inline] pub fn style(self) -> Option<View<'a, types::KeyboardButtonStyle>> { maybe_at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
        /// `type:ButtonType`
        #[inline] pub fn r#type(self) -> views::ButtonType<'a> { at(self, 3) }
    }

    boxed!(KeyboardButton);

    /// `keyboardButtonRow#77608b83 buttons:Vector<KeyboardButton> = KeyboardButtonRow`
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyboardButtonRow {
        /// `buttons:Vector<KeyboardButton>`
        pub buttons: Vec<types::KeyboardButton>,
    }

    impl Fields for KeyboardButtonRow {
        const LAYOUT: &'static Layout = &layouts::KEYBOARD_BUTTON_ROW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { buttons: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.buttons.put(writer);
        }
    }

    impl<'a> View<'a, KeyboardButtonRow> {
        /// `buttons:Vector<KeyboardButton>`
        #[inline] pub fn buttons(self) -> Vector<'a, View<'a, types::KeyboardButton>> { at(self, 0) }
    }

    boxed!(KeyboardButtonRow);

    /// `keyboardButtonStyle#4fdd3430 flags:# bg_primary:flags.0?true bg_danger:flags.1?true bg_success:flags.2?true icon:flags.3?long = KeyboardButtonStyle`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct KeyboardButtonStyle {
        /// `bg_primary:flags.0?true`
        pub bg_primary: bool,
        /// `bg_danger:flags.1?true`
        pub bg_danger: bool,
        /// `bg_success:flags.2?true`
        pub bg_success: bool,
        /// `icon:flags.3?long`
        pub icon: Option<i64>,
    }

    impl Fields for KeyboardButtonStyle {
        const LAYOUT: &'static Layout = &layouts::KEYBOARD_BUTTON_STYLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { bg_primary: has(flags, 0), bg_danger: has(flags, 1), bg_success: has(flags, 2), icon: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.bg_primary, 0) | bit(self.bg_danger, 1) | bit(self.bg_success, 2) | bit(self.icon.is_some(), 3));
            self.icon.put(writer);
        }
    }

    impl<'a> View<'a, KeyboardButtonStyle> {
        /// `bg_primary:flags.0?true`
        #[inline] pub fn bg_primary(self) -> bool { flag_at(self, 1) }
        /// `bg_danger:flags.1?true`
        #[inline] pub fn bg_danger(self) -> bool { flag_at(self, 2) }
        /// `bg_success:flags.2?true`
        #[inline] pub fn bg_success(self) -> bool { flag_at(self, 3) }
        /// `icon:flags.3?long`
        #[inline] pub fn icon(self) -> Option<i64> { maybe_at(self, 4) }
    }

    boxed!(KeyboardButtonStyle);

    /// `keyboardInlineButton#11c1a322 flags:# style:flags.10?KeyboardButtonStyle text:string type:InlineButtonType = KeyboardInlineButton`
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyboardInlineButton {
        /// `style:flags.10?KeyboardButtonStyle`
        pub style: Option<types::KeyboardButtonStyle>,
        /// `text:string`
        pub text: String,
        /// `type:InlineButtonType`
        pub r#type: enums::InlineButtonType,
    }

    impl KeyboardInlineButton {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: String, r#type: enums::InlineButtonType) -> Self {
            Self { style: None, text, r#type }
        }
    }

    impl Fields for KeyboardInlineButton {
        const LAYOUT: &'static Layout = &layouts::KEYBOARD_INLINE_BUTTON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { style: input.take_if(flags, 10)?, text: input.take()?, r#type: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.style.is_some(), 10));
            self.style.put(writer);
            self.text.put(writer);
            self.r#type.put(writer);
        }
    }

    impl<'a> View<'a, KeyboardInlineButton> {
        /// `style:flags.10?KeyboardButtonStyle`
        #[inline] pub fn style(self) -> Option<View<'a, types::KeyboardButtonStyle>> { maybe_at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
        /// `type:InlineButtonType`
        #[inline] pub fn r#type(self) -> views::InlineButtonType<'a> { at(self, 3) }
    }

    boxed!(KeyboardInlineButton);

    /// `keyboardInlineButtonRow#19420af6 buttons:Vector<KeyboardInlineButton> = KeyboardInlineButtonRow`
    #[derive(Clone, Debug, PartialEq)]
    pub struct KeyboardInlineButtonRow {
        /// `buttons:Vector<KeyboardInlineButton>`
        pub buttons: Vec<types::KeyboardInlineButton>,
    }

    impl Fields for KeyboardInlineButtonRow {
        const LAYOUT: &'static Layout = &layouts::KEYBOARD_INLINE_BUTTON_ROW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { buttons: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.buttons.put(writer);
        }
    }

    impl<'a> View<'a, KeyboardInlineButtonRow> {
        /// `buttons:Vector<KeyboardInlineButton>`
        #[inline] pub fn buttons(self) -> Vector<'a, View<'a, types::KeyboardInlineButton>> { at(self, 0) }
    }

    boxed!(KeyboardInlineButtonRow);

    /// `labeledPrice#cb296bf8 label:string amount:long = LabeledPrice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct LabeledPrice {
        /// `label:string`
        pub label: String,
        /// `amount:long`
        pub amount: i64,
    }

    impl Fields for LabeledPrice {
        const LAYOUT: &'static Layout = &layouts::LABELED_PRICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { label: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.label.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, LabeledPrice> {
        /// `label:string`
        #[inline] pub fn label(self) -> Text<'a> { at(self, 0) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 1) }
    }

    boxed!(LabeledPrice);

    /// `inputMediaAreaChannelPost#2271f2bf coordinates:MediaAreaCoordinates channel:InputChannel msg_id:int = MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaAreaChannelPost {
        /// `coordinates:MediaAreaCoordinates`
        pub coordinates: types::MediaAreaCoordinates,
        /// `channel:InputChannel`
        pub channel: enums::InputChannel,
        /// `msg_id:int`
        pub msg_id: i32,
    }

    impl Fields for InputMediaAreaChannelPost {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_AREA_CHANNEL_POST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { coordinates: input.take()?, channel: input.take()?, msg_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.coordinates.put(writer);
            self.channel.put(writer);
            self.msg_id.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaAreaChannelPost> {
        /// `coordinates:MediaAreaCoordinates`
        #[inline] pub fn coordinates(self) -> View<'a, types::MediaAreaCoordinates> { at(self, 0) }
        /// `channel:InputChannel`
        #[inline] pub fn channel(self) -> views::InputChannel<'a> { at(self, 1) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 2) }
    }

    /// `inputMediaAreaVenue#b282217f coordinates:MediaAreaCoordinates query_id:long result_id:string = MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMediaAreaVenue {
        /// `coordinates:MediaAreaCoordinates`
        pub coordinates: types::MediaAreaCoordinates,
        /// `query_id:long`
        pub query_id: i64,
        /// `result_id:string`
        pub result_id: String,
    }

    impl Fields for InputMediaAreaVenue {
        const LAYOUT: &'static Layout = &layouts::INPUT_MEDIA_AREA_VENUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { coordinates: input.take()?, query_id: input.take()?, result_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.coordinates.put(writer);
            self.query_id.put(writer);
            self.result_id.put(writer);
        }
    }

    impl<'a> View<'a, InputMediaAreaVenue> {
        /// `coordinates:MediaAreaCoordinates`
        #[inline] pub fn coordinates(self) -> View<'a, types::MediaAreaCoordinates> { at(self, 0) }
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 1) }
        /// `result_id:string`
        #[inline] pub fn result_id(self) -> Text<'a> { at(self, 2) }
    }

    /// `mediaAreaChannelPost#770416af coordinates:MediaAreaCoordinates channel_id:long msg_id:int = MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MediaAreaChannelPost {
        /// `coordinates:MediaAreaCoordinates`
        pub coordinates: types::MediaAreaCoordinates,
        /// `channel_id:long`
        pub channel_id: i64,
        /// `msg_id:int`
        pub msg_id: i32,
    }

    impl Fields for MediaAreaChannelPost {
        const LAYOUT: &'static Layout = &layouts::MEDIA_AREA_CHANNEL_POST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { coordinates: input.take()?, channel_id: input.take()?, msg_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.coordinates.put(writer);
            self.channel_id.put(writer);
            self.msg_id.put(writer);
        }
    }

    impl<'a> View<'a, MediaAreaChannelPost> {
        /// `coordinates:MediaAreaCoordinates`
        #[inline] pub fn coordinates(self) -> View<'a, types::MediaAreaCoordinates> { at(self, 0) }
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 1) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 2) }
    }

    /// `mediaAreaGeoPoint#cad5452d flags:# coordinates:MediaAreaCoordinates geo:GeoPoint address:flags.0?GeoPointAddress = MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MediaAreaGeoPoint {
        /// `coordinates:MediaAreaCoordinates`
        pub coordinates: types::MediaAreaCoordinates,
        /// `geo:GeoPoint`
        pub geo: enums::GeoPoint,
        /// `address:flags.0?GeoPointAddress`
        pub address: Option<Box<types::GeoPointAddress>>,
    }

    impl MediaAreaGeoPoint {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(coordinates: types::MediaAreaCoordinates, geo: enums::GeoPoint) -> Self {
            Self { coordinates, geo, address: None }
        }
    }

    impl Fields for MediaAreaGeoPoint {
        const LAYOUT: &'static Layout = &layouts::MEDIA_AREA_GEO_POINT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { coordinates: input.take()?, geo: input.take()?, address: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.address.is_some(), 0));
            self.coordinates.put(writer);
            self.geo.put(writer);
            self.address.put(writer);
        }
    }

    impl<'a> View<'a, MediaAreaGeoPoint> {
        /// `coordinates:MediaAreaCoordinates`
        #[inline] pub fn coordinates(self) -> View<'a, types::MediaAreaCoordinates> { at(self, 1) }
        /// `geo:GeoPoint`
        #[inline] pub fn geo(self) -> views::GeoPoint<'a> { at(self, 2) }
        /// `address:flags.0?GeoPointAddress`
        #[inline] pub fn address(self) -> Option<View<'a, types::GeoPointAddress>> { maybe_at(self, 3) }
    }

    /// `mediaAreaStarGift#5787686d coordinates:MediaAreaCoordinates slug:string = MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MediaAreaStarGift {
        /// `coordinates:MediaAreaCoordinates`
        pub coordinates: types::MediaAreaCoordinates,
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for MediaAreaStarGift {
        const LAYOUT: &'static Layout = &layouts::MEDIA_AREA_STAR_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { coordinates: input.take()?, slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.coordinates.put(writer);
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, MediaAreaStarGift> {
        /// `coordinates:MediaAreaCoordinates`
        #[inline] pub fn coordinates(self) -> View<'a, types::MediaAreaCoordinates> { at(self, 0) }
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 1) }
    }

    /// `mediaAreaSuggestedReaction#14455871 flags:# dark:flags.0?true flipped:flags.1?true coordinates:MediaAreaCoordinates reaction:Reaction = MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MediaAreaSuggestedReaction {
        /// `dark:flags.0?true`
        pub dark: bool,
        /// `flipped:flags.1?true`
        pub flipped: bool,
        /// `coordinates:MediaAreaCoordinates`
        pub coordinates: types::MediaAreaCoordinates,
        /// `reaction:Reaction`
        pub reaction: enums::Reaction,
    }

    impl MediaAreaSuggestedReaction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(coordinates: types::MediaAreaCoordinates, reaction: enums::Reaction) -> Self {
            Self { dark: false, flipped: false, coordinates, reaction }
        }
    }

    impl Fields for MediaAreaSuggestedReaction {
        const LAYOUT: &'static Layout = &layouts::MEDIA_AREA_SUGGESTED_REACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { dark: has(flags, 0), flipped: has(flags, 1), coordinates: input.take()?, reaction: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.dark, 0) | bit(self.flipped, 1));
            self.coordinates.put(writer);
            self.reaction.put(writer);
        }
    }

    impl<'a> View<'a, MediaAreaSuggestedReaction> {
        /// `dark:flags.0?true`
        #[inline] pub fn dark(self) -> bool { flag_at(self, 1) }
        /// `flipped:flags.1?true`
        #[inline] pub fn flipped(self) -> bool { flag_at(self, 2) }
        /// `coordinates:MediaAreaCoordinates`
        #[inline] pub fn coordinates(self) -> View<'a, types::MediaAreaCoordinates> { at(self, 3) }
        /// `reaction:Reaction`
        #[inline] pub fn reaction(self) -> views::Reaction<'a> { at(self, 4) }
    }

    /// `mediaAreaUrl#37381085 coordinates:MediaAreaCoordinates url:string = MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MediaAreaUrl {
        /// `coordinates:MediaAreaCoordinates`
        pub coordinates: types::MediaAreaCoordinates,
        /// `url:string`
        pub url: String,
    }

    impl Fields for MediaAreaUrl {
        const LAYOUT: &'static Layout = &layouts::MEDIA_AREA_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { coordinates: input.take()?, url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.coordinates.put(writer);
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, MediaAreaUrl> {
        /// `coordinates:MediaAreaCoordinates`
        #[inline] pub fn coordinates(self) -> View<'a, types::MediaAreaCoordinates> { at(self, 0) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 1) }
    }

    /// `mediaAreaVenue#be82db9c coordinates:MediaAreaCoordinates geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MediaAreaVenue {
        /// `coordinates:MediaAreaCoordinates`
        pub coordinates: types::MediaAreaCoordinates,
        /// `geo:GeoPoint`
        pub geo: enums::GeoPoint,
        /// `title:string`
        pub title: String,
        /// `address:string`
        pub address: String,
        /// `provider:string`
        pub provider: String,
        /// `venue_id:string`
        pub venue_id: String,
        /// `venue_type:string`
        pub venue_type: String,
    }

    impl Fields for MediaAreaVenue {
        const LAYOUT: &'static Layout = &layouts::MEDIA_AREA_VENUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { coordinates: input.take()?, geo: input.take()?, title: input.take()?, address: input.take()?, provider: input.take()?, venue_id: input.take()?, venue_type: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.coordinates.put(writer);
            self.geo.put(writer);
            self.title.put(writer);
            self.address.put(writer);
            self.provider.put(writer);
            self.venue_id.put(writer);
            self.venue_type.put(writer);
        }
    }

    impl<'a> View<'a, MediaAreaVenue> {
        /// `coordinates:MediaAreaCoordinates`
        #[inline] pub fn coordinates(self) -> View<'a, types::MediaAreaCoordinates> { at(self, 0) }
        /// `geo:GeoPoint`
        #[inline] pub fn geo(self) -> views::GeoPoint<'a> { at(self, 1) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 2) }
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 3) }
        /// `provider:string`
        #[inline] pub fn provider(self) -> Text<'a> { at(self, 4) }
        /// `venue_id:string`
        #[inline] pub fn venue_id(self) -> Text<'a> { at(self, 5) }
        /// `venue_type:string`
        #[inline] pub fn venue_type(self) -> Text<'a> { at(self, 6) }
    }

    /// `mediaAreaWeather#49a6549c coordinates:MediaAreaCoordinates emoji:string temperature_c:double color:int = MediaArea`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MediaAreaWeather {
        /// `coordinates:MediaAreaCoordinates`
        pub coordinates: types::MediaAreaCoordinates,
        /// `emoji:string`
        pub emoji: String,
        /// `temperature_c:double`
        pub temperature_c: f64,
        /// `color:int`
        pub color: i32,
    }

    impl Fields for MediaAreaWeather {
        const LAYOUT: &'static Layout = &layouts::MEDIA_AREA_WEATHER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { coordinates: input.take()?, emoji: input.take()?, temperature_c: input.take()?, color: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.coordinates.put(writer);
            self.emoji.put(writer);
            self.temperature_c.put(writer);
            self.color.put(writer);
        }
    }

    impl<'a> View<'a, MediaAreaWeather> {
        /// `coordinates:MediaAreaCoordinates`
        #[inline] pub fn coordinates(self) -> View<'a, types::MediaAreaCoordinates> { at(self, 0) }
        /// `emoji:string`
        #[inline] pub fn emoji(self) -> Text<'a> { at(self, 1) }
        /// `temperature_c:double`
        #[inline] pub fn temperature_c(self) -> f64 { at(self, 2) }
        /// `color:int`
        #[inline] pub fn color(self) -> i32 { at(self, 3) }
    }

    /// `mediaAreaCoordinates#cfc9e002 flags:# x:double y:double w:double h:double rotation:double radius:flags.0?double = MediaAreaCoordinates`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MediaAreaCoordinates {
        /// `x:double`
        pub x: f64,
        /// `y:double`
        pub y: f64,
        /// `w:double`
        pub w: f64,
        /// `h:double`
        pub h: f64,
        /// `rotation:double`
        pub rotation: f64,
        /// `radius:flags.0?double`
        pub radius: Option<f64>,
    }

    impl MediaAreaCoordinates {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(x: f64, y: f64, w: f64, h: f64, rotation: f64) -> Self {
            Self { x, y, w, h, rotation, radius: None }
        }
    }

    impl Fields for MediaAreaCoordinates {
        const LAYOUT: &'static Layout = &layouts::MEDIA_AREA_COORDINATES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { x: input.take()?, y: input.take()?, w: input.take()?, h: input.take()?, rotation: input.take()?, radius: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.radius.is_some(), 0));
            self.x.put(writer);
            self.y.put(writer);
            self.w.put(writer);
            self.h.put(writer);
            self.rotation.put(writer);
            self.radius.put(writer);
        }
    }

    impl<'a> View<'a, MediaAreaCoordinates> {
        /// `x:double`
        #[inline] pub fn x(self) -> f64 { at(self, 1) }
        /// `y:double`
        #[inline] pub fn y(self) -> f64 { at(self, 2) }
        /// `w:double`
        #[inline] pub fn w(self) -> f64 { at(self, 3) }
        /// `h:double`
        #[inline] pub fn h(self) -> f64 { at(self, 4) }
        /// `rotation:double`
        #[inline] pub fn rotation(self) -> f64 { at(self, 5) }
        /// `radius:flags.0?double`
        #[inline] pub fn radius(self) -> Option<f64> { maybe_at(self, 6) }
    }

    boxed!(MediaAreaCoordinates);

    /// `message#7600b9d3 flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true silent:flags.13?true post:flags.14?true from_scheduled:flags.18?true legacy:flags.19?true edit_hide:flags.21?true pinned:flags.24?true noforwards:flags.26?true invert_media:flags.27?true flags2:# offline:flags2.1?true video_processing_pending:flags2.4?true paid_suggested_post_stars:flags2.8?true paid_suggested_post_ton:flags2.9?true id:int from_id:flags.8?Peer from_boosts_applied:flags.29?int from_rank:flags2.12?string peer_id:Peer saved_peer_id:flags.28?Peer fwd_from:flags.2?MessageFwdHeader via_bot_id:flags.11?long via_business_bot_id:flags2.0?long guestchat_via_from:flags2.19?Peer reply_to:flags.3?MessageReplyHeader date:int message:string media:flags.9?MessageMedia reply_markup:flags.6?ReplyMarkup entities:flags.7?Vector<MessageEntity> views:flags.10?int forwards:flags.10?int replies:flags.23?MessageReplies edit_date:flags.15?int post_author:flags.16?string grouped_id:flags.17?long reactions:flags.20?MessageReactions restriction_reason:flags.22?Vector<RestrictionReason> ttl_period:flags.25?int quick_reply_shortcut_id:flags.30?int effect:flags2.2?long factcheck:flags2.3?FactCheck report_delivery_until_date:flags2.5?int paid_message_stars:flags2.6?long suggested_post:flags2.7?SuggestedPost schedule_repeat_period:flags2.10?int summary_from_language:flags2.11?string rich_message:flags2.13?RichMessage = Message`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Message {
        /// `out:flags.1?true`
        pub out: bool,
        /// `mentioned:flags.4?true`
        pub mentioned: bool,
        /// `media_unread:flags.5?true`
        pub media_unread: bool,
        /// `silent:flags.13?true`
        pub silent: bool,
        /// `post:flags.14?true`
        pub post: bool,
        /// `from_scheduled:flags.18?true`
        pub from_scheduled: bool,
        /// `legacy:flags.19?true`
        pub legacy: bool,
        /// `edit_hide:flags.21?true`
        pub edit_hide: bool,
        /// `pinned:flags.24?true`
        pub pinned: bool,
        /// `noforwards:flags.26?true`
        pub noforwards: bool,
        /// `invert_media:flags.27?true`
        pub invert_media: bool,
        /// `offline:flags2.1?true`
        pub offline: bool,
        /// `video_processing_pending:flags2.4?true`
        pub video_processing_pending: bool,
        /// `paid_suggested_post_stars:flags2.8?true`
        pub paid_suggested_post_stars: bool,
        /// `paid_suggested_post_ton:flags2.9?true`
        pub paid_suggested_post_ton: bool,
        /// `id:int`
        pub id: i32,
        /// `from_id:flags.8?Peer`
        pub from_id: Option<enums::Peer>,
        /// `from_boosts_applied:flags.29?int`
        pub from_boosts_applied: Option<i32>,
        /// `from_rank:flags2.12?string`
        pub from_rank: Option<String>,
        /// `peer_id:Peer`
        pub peer_id: enums::Peer,
        /// `saved_peer_id:flags.28?Peer`
        pub saved_peer_id: Option<enums::Peer>,
        /// `fwd_from:flags.2?MessageFwdHeader`
        pub fwd_from: Option<Box<types::MessageFwdHeader>>,
        /// `via_bot_id:flags.11?long`
        pub via_bot_id: Option<i64>,
        /// `via_business_bot_id:flags2.0?long`
        pub via_business_bot_id: Option<i64>,
        /// `guestchat_via_from:flags2.19?Peer`
        pub guestchat_via_from: Option<enums::Peer>,
        /// `reply_to:flags.3?MessageReplyHeader`
        pub reply_to: Option<enums::MessageReplyHeader>,
        /// `date:int`
        pub date: i32,
        /// `message:string`
        pub message: String,
        /// `media:flags.9?MessageMedia`
        pub media: Option<enums::MessageMedia>,
        /// `reply_markup:flags.6?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
        /// `entities:flags.7?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `views:flags.10?int`
        pub views: Option<i32>,
        /// `forwards:flags.10?int`
        pub forwards: Option<i32>,
        /// `replies:flags.23?MessageReplies`
        pub replies: Option<Box<types::MessageReplies>>,
        /// `edit_date:flags.15?int`
        pub edit_date: Option<i32>,
        /// `post_author:flags.16?string`
        pub post_author: Option<String>,
        /// `grouped_id:flags.17?long`
        pub grouped_id: Option<i64>,
        /// `reactions:flags.20?MessageReactions`
        pub reactions: Option<Box<types::MessageReactions>>,
        /// `restriction_reason:flags.22?Vector<RestrictionReason>`
        pub restriction_reason: Option<Vec<types::RestrictionReason>>,
        /// `ttl_period:flags.25?int`
        pub ttl_period: Option<i32>,
        /// `quick_reply_shortcut_id:flags.30?int`
        pub quick_reply_shortcut_id: Option<i32>,
        /// `effect:flags2.2?long`
        pub effect: Option<i64>,
        /// `factcheck:flags2.3?FactCheck`
        pub factcheck: Option<Box<types::FactCheck>>,
        /// `report_delivery_until_date:flags2.5?int`
        pub report_delivery_until_date: Option<i32>,
        /// `paid_message_stars:flags2.6?long`
        pub paid_message_stars: Option<i64>,
        /// `suggested_post:flags2.7?SuggestedPost`
        pub suggested_post: Option<types::SuggestedPost>,
        /// `schedule_repeat_period:flags2.10?int`
        pub schedule_repeat_period: Option<i32>,
        /// `summary_from_language:flags2.11?string`
        pub summary_from_language: Option<String>,
        /// `rich_message:flags2.13?RichMessage`
        pub rich_message: Option<Box<types::RichMessage>>,
    }

    impl Message {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, peer_id: enums::Peer, date: i32, message: String) -> Self {
            Self { out: false, mentioned: false, media_unread: false, silent: false, post: false, from_scheduled: false, legacy: false, edit_hide: false, pinned: false, noforwards: false, invert_media: false, offline: false, video_processing_pending: false, paid_suggested_post_stars: false, paid_suggested_post_ton: false, id, from_id: None, from_boosts_applied: None, from_rank: None, peer_id, saved_peer_id: None, fwd_from: None, via_bot_id: None, via_business_bot_id: None, guestchat_via_from: None, reply_to: None, date, message, media: None, reply_markup: None, entities: None, views: None, forwards: None, replies: None, edit_date: None, post_author: None, grouped_id: None, reactions: None, restriction_reason: None, ttl_period: None, quick_reply_shortcut_id: None, effect: None, factcheck: None, report_delivery_until_date: None, paid_message_stars: None, suggested_post: None, schedule_repeat_period: None, summary_from_language: None, rich_message: None }
        }
    }

    impl Fields for Message {
        const LAYOUT: &'static Layout = &layouts::MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            let out = has(flags, 1);
            let mentioned = has(flags, 4);
            let media_unread = has(flags, 5);
            let silent = has(flags, 13);
            let post = has(flags, 14);
            let from_scheduled = has(flags, 18);
            let legacy = has(flags, 19);
            let edit_hide = has(flags, 21);
            let pinned = has(flags, 24);
            let noforwards = has(flags, 26);
            let invert_media = has(flags, 27);
            let flags2 = input.flags()?;
            Ok(Self { out, mentioned, media_unread, silent, post, from_scheduled, legacy, edit_hide, pinned, noforwards, invert_media, offline: has(flags2, 1), video_processing_pending: has(flags2, 4), paid_suggested_post_stars: has(flags2, 8), paid_suggested_post_ton: has(flags2, 9), id: input.take()?, from_id: input.take_if(flags, 8)?, from_boosts_applied: input.take_if(flags, 29)?, from_rank: input.take_if(flags2, 12)?, peer_id: input.take()?, saved_peer_id: input.take_if(flags, 28)?, fwd_from: input.take_if(flags, 2)?, via_bot_id: input.take_if(flags, 11)?, via_business_bot_id: input.take_if(flags2, 0)?, guestchat_via_from: input.take_if(flags2, 19)?, reply_to: input.take_if(flags, 3)?, date: input.take()?, message: input.take()?, media: input.take_if(flags, 9)?, reply_markup: input.take_if(flags, 6)?, entities: input.take_if(flags, 7)?, views: input.take_if(flags, 10)?, forwards: input.take_if(flags, 10)?, replies: input.take_if(flags, 23)?, edit_date: input.take_if(flags, 15)?, post_author: input.take_if(flags, 16)?, grouped_id: input.take_if(flags, 17)?, reactions: input.take_if(flags, 20)?, restriction_reason: input.take_if(flags, 22)?, ttl_period: input.take_if(flags, 25)?, quick_reply_shortcut_id: input.take_if(flags, 30)?, effect: input.take_if(flags2, 2)?, factcheck: input.take_if(flags2, 3)?, report_delivery_until_date: input.take_if(flags2, 5)?, paid_message_stars: input.take_if(flags2, 6)?, suggested_post: input.take_if(flags2, 7)?, schedule_repeat_period: input.take_if(flags2, 10)?, summary_from_language: input.take_if(flags2, 11)?, rich_message: input.take_if(flags2, 13)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_10 = self.views.is_some() && self.forwards.is_some();
            writer.u32(bit(self.out, 1) | bit(self.fwd_from.is_some(), 2) | bit(self.reply_to.is_some(), 3) | bit(self.mentioned, 4) | bit(self.media_unread, 5) | bit(self.reply_markup.is_some(), 6) | bit(self.entities.is_some(), 7) | bit(self.from_id.is_some(), 8) | bit(self.media.is_some(), 9) | bit(flags_10, 10) | bit(self.via_bot_id.is_some(), 11) | bit(self.silent, 13) | bit(self.post, 14) | bit(self.edit_date.is_some(), 15) | bit(self.post_author.is_some(), 16) | bit(self.grouped_id.is_some(), 17) | bit(self.from_scheduled, 18) | bit(self.legacy, 19) | bit(self.reactions.is_some(), 20) | bit(self.edit_hide, 21) | bit(self.restriction_reason.is_some(), 22) | bit(self.replies.is_some(), 23) | bit(self.pinned, 24) | bit(self.ttl_period.is_some(), 25) | bit(self.noforwards, 26) | bit(self.invert_media, 27) | bit(self.saved_peer_id.is_some(), 28) | bit(self.from_boosts_applied.is_some(), 29) | bit(self.quick_reply_shortcut_id.is_some(), 30));
            writer.u32(bit(self.via_business_bot_id.is_some(), 0) | bit(self.offline, 1) | bit(self.effect.is_some(), 2) | bit(self.factcheck.is_some(), 3) | bit(self.video_processing_pending, 4) | bit(self.report_delivery_until_date.is_some(), 5) | bit(self.paid_message_stars.is_some(), 6) | bit(self.suggested_post.is_some(), 7) | bit(self.paid_suggested_post_stars, 8) | bit(self.paid_suggested_post_ton, 9) | bit(self.schedule_repeat_period.is_some(), 10) | bit(self.summary_from_language.is_some(), 11) | bit(self.from_rank.is_some(), 12) | bit(self.rich_message.is_some(), 13) | bit(self.guestchat_via_from.is_some(), 19));
            self.id.put(writer);
            self.from_id.put(writer);
            self.from_boosts_applied.put(writer);
            self.from_rank.put(writer);
            self.peer_id.put(writer);
            self.saved_peer_id.put(writer);
            self.fwd_from.put(writer);
            self.via_bot_id.put(writer);
            self.via_business_bot_id.put(writer);
            self.guestchat_via_from.put(writer);
            self.reply_to.put(writer);
            self.date.put(writer);
            self.message.put(writer);
            self.media.put(writer);
            self.reply_markup.put(writer);
            self.entities.put(writer);
            put_if(flags_10, &self.views, writer);
            put_if(flags_10, &self.forwards, writer);
            self.replies.put(writer);
            self.edit_date.put(writer);
            self.post_author.put(writer);
            self.grouped_id.put(writer);
            self.reactions.put(writer);
            self.restriction_reason.put(writer);
            self.ttl_period.put(writer);
            self.quick_reply_shortcut_id.put(writer);
            self.effect.put(writer);
            self.factcheck.put(writer);
            self.report_delivery_until_date.put(writer);
            self.paid_message_stars.put(writer);
            self.suggested_post.put(writer);
            self.schedule_repeat_period.put(writer);
            self.summary_from_language.put(writer);
            self.rich_message.put(writer);
        }
    }

    impl<'a> View<'a, Message> {
        /// `out:flags.1?true`
        #[inline] pub fn out(self) -> bool { flag_at(self, 1) }
        /// `mentioned:flags.4?true`
        #[inline] pub fn mentioned(self) -> bool { flag_at(self, 2) }
        /// `media_unread:flags.5?true`
        #[inline] pub fn media_unread(self) -> bool { flag_at(self, 3) }
        /// `silent:flags.13?true`
        #[inline] pub fn silent(self) -> bool { flag_at(self, 4) }
        /// `post:flags.14?true`
        #[inline] pub fn post(self) -> bool { flag_at(self, 5) }
        /// `from_scheduled:flags.18?true`
        #[inline] pub fn from_scheduled(self) -> bool { flag_at(self, 6) }
        /// `legacy:flags.19?true`
        #[inline] pub fn legacy(self) -> bool { flag_at(self, 7) }
        /// `edit_hide:flags.21?true`
        #[inline] pub fn edit_hide(self) -> bool { flag_at(self, 8) }
        /// `pinned:flags.24?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 9) }
        /// `noforwards:flags.26?true`
        #[inline] pub fn noforwards(self) -> bool { flag_at(self, 10) }
        /// `invert_media:flags.27?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 11) }
        /// `offline:flags2.1?true`
        #[inline] pub fn offline(self) -> bool { flag_at(self, 13) }
        /// `video_processing_pending:flags2.4?true`
        #[inline] pub fn video_processing_pending(self) -> bool { flag_at(self, 14) }
        /// `paid_suggested_post_stars:flags2.8?true`
        #[inline] pub fn paid_suggested_post_stars(self) -> bool { flag_at(self, 15) }
        /// `paid_suggested_post_ton:flags2.9?true`
        #[inline] pub fn paid_suggested_post_ton(self) -> bool { flag_at(self, 16) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 17) }
        /// `from_id:flags.8?Peer`
        #[inline] pub fn from_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 18) }
        /// `from_boosts_applied:flags.29?int`
        #[inline] pub fn from_boosts_applied(self) -> Option<i32> { maybe_at(self, 19) }
        /// `from_rank:flags2.12?string`
        #[inline] pub fn from_rank(self) -> Option<Text<'a>> { maybe_at(self, 20) }
        /// `peer_id:Peer`
        #[inline] pub fn peer_id(self) -> views::Peer<'a> { at(self, 21) }
        /// `saved_peer_id:flags.28?Peer`
        #[inline] pub fn saved_peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 22) }
        /// `fwd_from:flags.2?MessageFwdHeader`
        #[inline] pub fn fwd_from(self) -> Option<View<'a, types::MessageFwdHeader>> { maybe_at(self, 23) }
        /// `via_bot_id:flags.11?long`
        #[inline] pub fn via_bot_id(self) -> Option<i64> { maybe_at(self, 24) }
        /// `via_business_bot_id:flags2.0?long`
        #[inline] pub fn via_business_bot_id(self) -> Option<i64> { maybe_at(self, 25) }
        /// `guestchat_via_from:flags2.19?Peer`
        #[inline] pub fn guestchat_via_from(self) -> Option<views::Peer<'a>> { maybe_at(self, 26) }
        /// `reply_to:flags.3?MessageReplyHeader`
        #[inline] pub fn reply_to(self) -> Option<views::MessageReplyHeader<'a>> { maybe_at(self, 27) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 28) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 29) }
        /// `media:flags.9?MessageMedia`
        #[inline] pub fn media(self) -> Option<views::MessageMedia<'a>> { maybe_at(self, 30) }
        /// `reply_markup:flags.6?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 31) }
        /// `entities:flags.7?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 32) }
        /// `views:flags.10?int`
        #[inline] pub fn views(self) -> Option<i32> { maybe_at(self, 33) }
        /// `forwards:flags.10?int`
        #[inline] pub fn forwards(self) -> Option<i32> { maybe_at(self, 34) }
        /// `replies:flags.23?MessageReplies`
        #[inline] pub fn replies(self) -> Option<View<'a, types::MessageReplies>> { maybe_at(self, 35) }
        /// `edit_date:flags.15?int`
        #[inline] pub fn edit_date(self) -> Option<i32> { maybe_at(self, 36) }
        /// `post_author:flags.16?string`
        #[inline] pub fn post_author(self) -> Option<Text<'a>> { maybe_at(self, 37) }
        /// `grouped_id:flags.17?long`
        #[inline] pub fn grouped_id(self) -> Option<i64> { maybe_at(self, 38) }
        /// `reactions:flags.20?MessageReactions`
        #[inline] pub fn reactions(self) -> Option<View<'a, types::MessageReactions>> { maybe_at(self, 39) }
        /// `restriction_reason:flags.22?Vector<RestrictionReason>`
        #[inline] pub fn restriction_reason(self) -> Option<Vector<'a, View<'a, types::RestrictionReason>>> { maybe_at(self, 40) }
        /// `ttl_period:flags.25?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 41) }
        /// `quick_reply_shortcut_id:flags.30?int`
        #[inline] pub fn quick_reply_shortcut_id(self) -> Option<i32> { maybe_at(self, 42) }
        /// `effect:flags2.2?long`
        #[inline] pub fn effect(self) -> Option<i64> { maybe_at(self, 43) }
        /// `factcheck:flags2.3?FactCheck`
        #[inline] pub fn factcheck(self) -> Option<View<'a, types::FactCheck>> { maybe_at(self, 44) }
        /// `report_delivery_until_date:flags2.5?int`
        #[inline] pub fn report_delivery_until_date(self) -> Option<i32> { maybe_at(self, 45) }
        /// `paid_message_stars:flags2.6?long`
        #[inline] pub fn paid_message_stars(self) -> Option<i64> { maybe_at(self, 46) }
        /// `suggested_post:flags2.7?SuggestedPost`
        #[inline] pub fn suggested_post(self) -> Option<View<'a, types::SuggestedPost>> { maybe_at(self, 47) }
        /// `schedule_repeat_period:flags2.10?int`
        #[inline] pub fn schedule_repeat_period(self) -> Option<i32> { maybe_at(self, 48) }
        /// `summary_from_language:flags2.11?string`
        #[inline] pub fn summary_from_language(self) -> Option<Text<'a>> { maybe_at(self, 49) }
        /// `rich_message:flags2.13?RichMessage`
        #[inline] pub fn rich_message(self) -> Option<View<'a, types::RichMessage>> { maybe_at(self, 50) }
    }

    /// `messageEmpty#90a6ca84 flags:# id:int peer_id:flags.0?Peer = Message`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEmpty {
        /// `id:int`
        pub id: i32,
        /// `peer_id:flags.0?Peer`
        pub peer_id: Option<enums::Peer>,
    }

    impl MessageEmpty {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32) -> Self {
            Self { id, peer_id: None }
        }
    }

    impl Fields for MessageEmpty {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, peer_id: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.peer_id.is_some(), 0));
            self.id.put(writer);
            self.peer_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageEmpty> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 1) }
        /// `peer_id:flags.0?Peer`
        #[inline] pub fn peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 2) }
    }

    /// `messageService#7a800e0a flags:# out:flags.1?true mentioned:flags.4?true media_unread:flags.5?true reactions_are_possible:flags.9?true silent:flags.13?true post:flags.14?true legacy:flags.19?true id:int from_id:flags.8?Peer peer_id:Peer saved_peer_id:flags.28?Peer reply_to:flags.3?MessageReplyHeader date:int action:MessageAction reactions:flags.20?MessageReactions ttl_period:flags.25?int = Message`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageService {
        /// `out:flags.1?true`
        pub out: bool,
        /// `mentioned:flags.4?true`
        pub mentioned: bool,
        /// `media_unread:flags.5?true`
        pub media_unread: bool,
        /// `reactions_are_possible:flags.9?true`
        pub reactions_are_possible: bool,
        /// `silent:flags.13?true`
        pub silent: bool,
        /// `post:flags.14?true`
        pub post: bool,
        /// `legacy:flags.19?true`
        pub legacy: bool,
        /// `id:int`
        pub id: i32,
        /// `from_id:flags.8?Peer`
        pub from_id: Option<enums::Peer>,
        /// `peer_id:Peer`
        pub peer_id: enums::Peer,
        /// `saved_peer_id:flags.28?Peer`
        pub saved_peer_id: Option<enums::Peer>,
        /// `reply_to:flags.3?MessageReplyHeader`
        pub reply_to: Option<enums::MessageReplyHeader>,
        /// `date:int`
        pub date: i32,
        /// `action:MessageAction`
        pub action: enums::MessageAction,
        /// `reactions:flags.20?MessageReactions`
        pub reactions: Option<Box<types::MessageReactions>>,
        /// `ttl_period:flags.25?int`
        pub ttl_period: Option<i32>,
    }

    impl MessageService {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, peer_id: enums::Peer, date: i32, action: enums::MessageAction) -> Self {
            Self { out: false, mentioned: false, media_unread: false, reactions_are_possible: false, silent: false, post: false, legacy: false, id, from_id: None, peer_id, saved_peer_id: None, reply_to: None, date, action, reactions: None, ttl_period: None }
        }
    }

    impl Fields for MessageService {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_SERVICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { out: has(flags, 1), mentioned: has(flags, 4), media_unread: has(flags, 5), reactions_are_possible: has(flags, 9), silent: has(flags, 13), post: has(flags, 14), legacy: has(flags, 19), id: input.take()?, from_id: input.take_if(flags, 8)?, peer_id: input.take()?, saved_peer_id: input.take_if(flags, 28)?, reply_to: input.take_if(flags, 3)?, date: input.take()?, action: input.take()?, reactions: input.take_if(flags, 20)?, ttl_period: input.take_if(flags, 25)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.out, 1) | bit(self.reply_to.is_some(), 3) | bit(self.mentioned, 4) | bit(self.media_unread, 5) | bit(self.from_id.is_some(), 8) | bit(self.reactions_are_possible, 9) | bit(self.silent, 13) | bit(self.post, 14) | bit(self.legacy, 19) | bit(self.reactions.is_some(), 20) | bit(self.ttl_period.is_some(), 25) | bit(self.saved_peer_id.is_some(), 28));
            self.id.put(writer);
            self.from_id.put(writer);
            self.peer_id.put(writer);
            self.saved_peer_id.put(writer);
            self.reply_to.put(writer);
            self.date.put(writer);
            self.action.put(writer);
            self.reactions.put(writer);
            self.ttl_period.put(writer);
        }
    }

    impl<'a> View<'a, MessageService> {
        /// `out:flags.1?true`
        #[inline] pub fn out(self) -> bool { flag_at(self, 1) }
        /// `mentioned:flags.4?true`
        #[inline] pub fn mentioned(self) -> bool { flag_at(self, 2) }
        /// `media_unread:flags.5?true`
        #[inline] pub fn media_unread(self) -> bool { flag_at(self, 3) }
        /// `reactions_are_possible:flags.9?true`
        #[inline] pub fn reactions_are_possible(self) -> bool { flag_at(self, 4) }
        /// `silent:flags.13?true`
        #[inline] pub fn silent(self) -> bool { flag_at(self, 5) }
        /// `post:flags.14?true`
        #[inline] pub fn post(self) -> bool { flag_at(self, 6) }
        /// `legacy:flags.19?true`
        #[inline] pub fn legacy(self) -> bool { flag_at(self, 7) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 8) }
        /// `from_id:flags.8?Peer`
        #[inline] pub fn from_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 9) }
        /// `peer_id:Peer`
        #[inline] pub fn peer_id(self) -> views::Peer<'a> { at(self, 10) }
        /// `saved_peer_id:flags.28?Peer`
        #[inline] pub fn saved_peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 11) }
        /// `reply_to:flags.3?MessageReplyHeader`
        #[inline] pub fn reply_to(self) -> Option<views::MessageReplyHeader<'a>> { maybe_at(self, 12) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 13) }
        /// `action:MessageAction`
        #[inline] pub fn action(self) -> views::MessageAction<'a> { at(self, 14) }
        /// `reactions:flags.20?MessageReactions`
        #[inline] pub fn reactions(self) -> Option<View<'a, types::MessageReactions>> { maybe_at(self, 15) }
        /// `ttl_period:flags.25?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 16) }
    }

    /// `messageActionBoostApply#cc02aa6d boosts:int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionBoostApply {
        /// `boosts:int`
        pub boosts: i32,
    }

    impl Fields for MessageActionBoostApply {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_BOOST_APPLY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { boosts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.boosts.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionBoostApply> {
        /// `boosts:int`
        #[inline] pub fn boosts(self) -> i32 { at(self, 0) }
    }

    /// `messageActionBotAllowed#c516d679 flags:# attach_menu:flags.1?true from_request:flags.3?true domain:flags.0?string app:flags.2?BotApp = MessageAction`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageActionBotAllowed {
        /// `attach_menu:flags.1?true`
        pub attach_menu: bool,
        /// `from_request:flags.3?true`
        pub from_request: bool,
        /// `domain:flags.0?string`
        pub domain: Option<String>,
        /// `app:flags.2?BotApp`
        pub app: Option<enums::BotApp>,
    }

    impl Fields for MessageActionBotAllowed {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_BOT_ALLOWED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { attach_menu: has(flags, 1), from_request: has(flags, 3), domain: input.take_if(flags, 0)?, app: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.domain.is_some(), 0) | bit(self.attach_menu, 1) | bit(self.app.is_some(), 2) | bit(self.from_request, 3));
            self.domain.put(writer);
            self.app.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionBotAllowed> {
        /// `attach_menu:flags.1?true`
        #[inline] pub fn attach_menu(self) -> bool { flag_at(self, 1) }
        /// `from_request:flags.3?true`
        #[inline] pub fn from_request(self) -> bool { flag_at(self, 2) }
        /// `domain:flags.0?string`
        #[inline] pub fn domain(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `app:flags.2?BotApp`
        #[inline] pub fn app(self) -> Option<views::BotApp<'a>> { maybe_at(self, 4) }
    }

    /// `messageActionChangeCommunity#5d20bae8 flags:# community_id:flags.0?long = MessageAction`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageActionChangeCommunity {
        /// `community_id:flags.0?long`
        pub community_id: Option<i64>,
    }

    impl Fields for MessageActionChangeCommunity {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHANGE_COMMUNITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { community_id: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.community_id.is_some(), 0));
            self.community_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChangeCommunity> {
        /// `community_id:flags.0?long`
        #[inline] pub fn community_id(self) -> Option<i64> { maybe_at(self, 1) }
    }

    /// `messageActionChangeCreator#e188503b new_creator_id:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChangeCreator {
        /// `new_creator_id:long`
        pub new_creator_id: i64,
    }

    impl Fields for MessageActionChangeCreator {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHANGE_CREATOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_creator_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_creator_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChangeCreator> {
        /// `new_creator_id:long`
        #[inline] pub fn new_creator_id(self) -> i64 { at(self, 0) }
    }

    /// `messageActionChannelCreate#95d2ac92 title:string = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChannelCreate {
        /// `title:string`
        pub title: String,
    }

    impl Fields for MessageActionChannelCreate {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHANNEL_CREATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChannelCreate> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
    }

    /// `messageActionChannelMigrateFrom#ea3948e9 title:string chat_id:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChannelMigrateFrom {
        /// `title:string`
        pub title: String,
        /// `chat_id:long`
        pub chat_id: i64,
    }

    impl Fields for MessageActionChannelMigrateFrom {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHANNEL_MIGRATE_FROM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, chat_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.chat_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChannelMigrateFrom> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 1) }
    }

    /// `messageActionChatAddUser#15cefd00 users:Vector<long> = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChatAddUser {
        /// `users:Vector<long>`
        pub users: Vec<i64>,
    }

    impl Fields for MessageActionChatAddUser {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHAT_ADD_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChatAddUser> {
        /// `users:Vector<long>`
        #[inline] pub fn users(self) -> Vector<'a, i64> { at(self, 0) }
    }

    /// `messageActionChatCreate#bd47cbad title:string users:Vector<long> = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChatCreate {
        /// `title:string`
        pub title: String,
        /// `users:Vector<long>`
        pub users: Vec<i64>,
    }

    impl Fields for MessageActionChatCreate {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHAT_CREATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChatCreate> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
        /// `users:Vector<long>`
        #[inline] pub fn users(self) -> Vector<'a, i64> { at(self, 1) }
    }

    /// `messageActionChatDeleteUser#a43f30cc user_id:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChatDeleteUser {
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for MessageActionChatDeleteUser {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHAT_DELETE_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChatDeleteUser> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
    }

    /// `messageActionChatEditPhoto#7fcb13a8 photo:Photo = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChatEditPhoto {
        /// `photo:Photo`
        pub photo: enums::Photo,
    }

    impl Fields for MessageActionChatEditPhoto {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHAT_EDIT_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { photo: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.photo.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChatEditPhoto> {
        /// `photo:Photo`
        #[inline] pub fn photo(self) -> views::Photo<'a> { at(self, 0) }
    }

    /// `messageActionChatEditTitle#b5a1ce5a title:string = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChatEditTitle {
        /// `title:string`
        pub title: String,
    }

    impl Fields for MessageActionChatEditTitle {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHAT_EDIT_TITLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChatEditTitle> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
    }

    /// `messageActionChatJoinedByLink#31224c3 inviter_id:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChatJoinedByLink {
        /// `inviter_id:long`
        pub inviter_id: i64,
    }

    impl Fields for MessageActionChatJoinedByLink {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHAT_JOINED_BY_LINK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { inviter_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.inviter_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChatJoinedByLink> {
        /// `inviter_id:long`
        #[inline] pub fn inviter_id(self) -> i64 { at(self, 0) }
    }

    /// `messageActionChatJoinedViaCommunity#4a8bfe80 community_id:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChatJoinedViaCommunity {
        /// `community_id:long`
        pub community_id: i64,
    }

    impl Fields for MessageActionChatJoinedViaCommunity {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHAT_JOINED_VIA_COMMUNITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { community_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.community_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChatJoinedViaCommunity> {
        /// `community_id:long`
        #[inline] pub fn community_id(self) -> i64 { at(self, 0) }
    }

    /// `messageActionChatMigrateTo#e1037f92 channel_id:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionChatMigrateTo {
        /// `channel_id:long`
        pub channel_id: i64,
    }

    impl Fields for MessageActionChatMigrateTo {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CHAT_MIGRATE_TO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionChatMigrateTo> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
    }

    /// `messageActionConferenceCall#2ffe2f7a flags:# missed:flags.0?true active:flags.1?true video:flags.4?true call_id:long duration:flags.2?int other_participants:flags.3?Vector<Peer> = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionConferenceCall {
        /// `missed:flags.0?true`
        pub missed: bool,
        /// `active:flags.1?true`
        pub active: bool,
        /// `video:flags.4?true`
        pub video: bool,
        /// `call_id:long`
        pub call_id: i64,
        /// `duration:flags.2?int`
        pub duration: Option<i32>,
        /// `other_participants:flags.3?Vector<Peer>`
        pub other_participants: Option<Vec<enums::Peer>>,
    }

    impl MessageActionConferenceCall {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(call_id: i64) -> Self {
            Self { missed: false, active: false, video: false, call_id, duration: None, other_participants: None }
        }
    }

    impl Fields for MessageActionConferenceCall {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CONFERENCE_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { missed: has(flags, 0), active: has(flags, 1), video: has(flags, 4), call_id: input.take()?, duration: input.take_if(flags, 2)?, other_participants: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.missed, 0) | bit(self.active, 1) | bit(self.duration.is_some(), 2) | bit(self.other_participants.is_some(), 3) | bit(self.video, 4));
            self.call_id.put(writer);
            self.duration.put(writer);
            self.other_participants.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionConferenceCall> {
        /// `missed:flags.0?true`
        #[inline] pub fn missed(self) -> bool { flag_at(self, 1) }
        /// `active:flags.1?true`
        #[inline] pub fn active(self) -> bool { flag_at(self, 2) }
        /// `video:flags.4?true`
        #[inline] pub fn video(self) -> bool { flag_at(self, 3) }
        /// `call_id:long`
        #[inline] pub fn call_id(self) -> i64 { at(self, 4) }
        /// `duration:flags.2?int`
        #[inline] pub fn duration(self) -> Option<i32> { maybe_at(self, 5) }
        /// `other_participants:flags.3?Vector<Peer>`
        #[inline] pub fn other_participants(self) -> Option<Vector<'a, views::Peer<'a>>> { maybe_at(self, 6) }
    }

    /// `messageActionCustomAction#fae69f56 message:string = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionCustomAction {
        /// `message:string`
        pub message: String,
    }

    impl Fields for MessageActionCustomAction {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_CUSTOM_ACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionCustomAction> {
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 0) }
    }

    /// `messageActionGameScore#92a72876 game_id:long score:int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGameScore {
        /// `game_id:long`
        pub game_id: i64,
        /// `score:int`
        pub score: i32,
    }

    impl Fields for MessageActionGameScore {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GAME_SCORE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { game_id: input.take()?, score: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.game_id.put(writer);
            self.score.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGameScore> {
        /// `game_id:long`
        #[inline] pub fn game_id(self) -> i64 { at(self, 0) }
        /// `score:int`
        #[inline] pub fn score(self) -> i32 { at(self, 1) }
    }

    /// `messageActionGeoProximityReached#98e0d697 from_id:Peer to_id:Peer distance:int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGeoProximityReached {
        /// `from_id:Peer`
        pub from_id: enums::Peer,
        /// `to_id:Peer`
        pub to_id: enums::Peer,
        /// `distance:int`
        pub distance: i32,
    }

    impl Fields for MessageActionGeoProximityReached {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GEO_PROXIMITY_REACHED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { from_id: input.take()?, to_id: input.take()?, distance: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.from_id.put(writer);
            self.to_id.put(writer);
            self.distance.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGeoProximityReached> {
        /// `from_id:Peer`
        #[inline] pub fn from_id(self) -> views::Peer<'a> { at(self, 0) }
        /// `to_id:Peer`
        #[inline] pub fn to_id(self) -> views::Peer<'a> { at(self, 1) }
        /// `distance:int`
        #[inline] pub fn distance(self) -> i32 { at(self, 2) }
    }

    /// `messageActionGiftCode#31c48347 flags:# via_giveaway:flags.0?true unclaimed:flags.5?true boost_peer:flags.1?Peer days:int slug:string currency:flags.2?string amount:flags.2?long crypto_currency:flags.3?string crypto_amount:flags.3?long message:flags.4?TextWithEntities = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGiftCode {
        /// `via_giveaway:flags.0?true`
        pub via_giveaway: bool,
        /// `unclaimed:flags.5?true`
        pub unclaimed: bool,
        /// `boost_peer:flags.1?Peer`
        pub boost_peer: Option<enums::Peer>,
        /// `days:int`
        pub days: i32,
        /// `slug:string`
        pub slug: String,
        /// `currency:flags.2?string`
        pub currency: Option<String>,
        /// `amount:flags.2?long`
        pub amount: Option<i64>,
        /// `crypto_currency:flags.3?string`
        pub crypto_currency: Option<String>,
        /// `crypto_amount:flags.3?long`
        pub crypto_amount: Option<i64>,
        /// `message:flags.4?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
    }

    impl MessageActionGiftCode {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(days: i32, slug: String) -> Self {
            Self { via_giveaway: false, unclaimed: false, boost_peer: None, days, slug, currency: None, amount: None, crypto_currency: None, crypto_amount: None, message: None }
        }
    }

    impl Fields for MessageActionGiftCode {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GIFT_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { via_giveaway: has(flags, 0), unclaimed: has(flags, 5), boost_peer: input.take_if(flags, 1)?, days: input.take()?, slug: input.take()?, currency: input.take_if(flags, 2)?, amount: input.take_if(flags, 2)?, crypto_currency: input.take_if(flags, 3)?, crypto_amount: input.take_if(flags, 3)?, message: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_2 = self.currency.is_some() && self.amount.is_some();
            let flags_3 = self.crypto_currency.is_some() && self.crypto_amount.is_some();
            writer.u32(bit(self.via_giveaway, 0) | bit(self.boost_peer.is_some(), 1) | bit(flags_2, 2) | bit(flags_3, 3) | bit(self.message.is_some(), 4) | bit(self.unclaimed, 5));
            self.boost_peer.put(writer);
            self.days.put(writer);
            self.slug.put(writer);
            put_if(flags_2, &self.currency, writer);
            put_if(flags_2, &self.amount, writer);
            put_if(flags_3, &self.crypto_currency, writer);
            put_if(flags_3, &self.crypto_amount, writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGiftCode> {
        /// `via_giveaway:flags.0?true`
        #[inline] pub fn via_giveaway(self) -> bool { flag_at(self, 1) }
        /// `unclaimed:flags.5?true`
        #[inline] pub fn unclaimed(self) -> bool { flag_at(self, 2) }
        /// `boost_peer:flags.1?Peer`
        #[inline] pub fn boost_peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 3) }
        /// `days:int`
        #[inline] pub fn days(self) -> i32 { at(self, 4) }
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 5) }
        /// `currency:flags.2?string`
        #[inline] pub fn currency(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `amount:flags.2?long`
        #[inline] pub fn amount(self) -> Option<i64> { maybe_at(self, 7) }
        /// `crypto_currency:flags.3?string`
        #[inline] pub fn crypto_currency(self) -> Option<Text<'a>> { maybe_at(self, 8) }
        /// `crypto_amount:flags.3?long`
        #[inline] pub fn crypto_amount(self) -> Option<i64> { maybe_at(self, 9) }
        /// `message:flags.4?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 10) }
    }

    /// `messageActionGiftPremium#48e91302 flags:# currency:string amount:long days:int crypto_currency:flags.0?string crypto_amount:flags.0?long message:flags.1?TextWithEntities = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGiftPremium {
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
        /// `days:int`
        pub days: i32,
        /// `crypto_currency:flags.0?string`
        pub crypto_currency: Option<String>,
        /// `crypto_amount:flags.0?long`
        pub crypto_amount: Option<i64>,
        /// `message:flags.1?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
    }

    impl MessageActionGiftPremium {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(currency: String, amount: i64, days: i32) -> Self {
            Self { currency, amount, days, crypto_currency: None, crypto_amount: None, message: None }
        }
    }

    impl Fields for MessageActionGiftPremium {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GIFT_PREMIUM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { currency: input.take()?, amount: input.take()?, days: input.take()?, crypto_currency: input.take_if(flags, 0)?, crypto_amount: input.take_if(flags, 0)?, message: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.crypto_currency.is_some() && self.crypto_amount.is_some();
            writer.u32(bit(flags_0, 0) | bit(self.message.is_some(), 1));
            self.currency.put(writer);
            self.amount.put(writer);
            self.days.put(writer);
            put_if(flags_0, &self.crypto_currency, writer);
            put_if(flags_0, &self.crypto_amount, writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGiftPremium> {
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 1) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 2) }
        /// `days:int`
        #[inline] pub fn days(self) -> i32 { at(self, 3) }
        /// `crypto_currency:flags.0?string`
        #[inline] pub fn crypto_currency(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `crypto_amount:flags.0?long`
        #[inline] pub fn crypto_amount(self) -> Option<i64> { maybe_at(self, 5) }
        /// `message:flags.1?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 6) }
    }

    /// `messageActionGiftStars#45d5b021 flags:# currency:string amount:long stars:long crypto_currency:flags.0?string crypto_amount:flags.0?long transaction_id:flags.1?string = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGiftStars {
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
        /// `stars:long`
        pub stars: i64,
        /// `crypto_currency:flags.0?string`
        pub crypto_currency: Option<String>,
        /// `crypto_amount:flags.0?long`
        pub crypto_amount: Option<i64>,
        /// `transaction_id:flags.1?string`
        pub transaction_id: Option<String>,
    }

    impl MessageActionGiftStars {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(currency: String, amount: i64, stars: i64) -> Self {
            Self { currency, amount, stars, crypto_currency: None, crypto_amount: None, transaction_id: None }
        }
    }

    impl Fields for MessageActionGiftStars {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GIFT_STARS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { currency: input.take()?, amount: input.take()?, stars: input.take()?, crypto_currency: input.take_if(flags, 0)?, crypto_amount: input.take_if(flags, 0)?, transaction_id: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.crypto_currency.is_some() && self.crypto_amount.is_some();
            writer.u32(bit(flags_0, 0) | bit(self.transaction_id.is_some(), 1));
            self.currency.put(writer);
            self.amount.put(writer);
            self.stars.put(writer);
            put_if(flags_0, &self.crypto_currency, writer);
            put_if(flags_0, &self.crypto_amount, writer);
            self.transaction_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGiftStars> {
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 1) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 2) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 3) }
        /// `crypto_currency:flags.0?string`
        #[inline] pub fn crypto_currency(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `crypto_amount:flags.0?long`
        #[inline] pub fn crypto_amount(self) -> Option<i64> { maybe_at(self, 5) }
        /// `transaction_id:flags.1?string`
        #[inline] pub fn transaction_id(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    /// `messageActionGiftTon#a8a3c699 flags:# currency:string amount:long crypto_currency:string crypto_amount:long transaction_id:flags.0?string = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGiftTon {
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
        /// `crypto_currency:string`
        pub crypto_currency: String,
        /// `crypto_amount:long`
        pub crypto_amount: i64,
        /// `transaction_id:flags.0?string`
        pub transaction_id: Option<String>,
    }

    impl MessageActionGiftTon {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(currency: String, amount: i64, crypto_currency: String, crypto_amount: i64) -> Self {
            Self { currency, amount, crypto_currency, crypto_amount, transaction_id: None }
        }
    }

    impl Fields for MessageActionGiftTon {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GIFT_TON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { currency: input.take()?, amount: input.take()?, crypto_currency: input.take()?, crypto_amount: input.take()?, transaction_id: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.transaction_id.is_some(), 0));
            self.currency.put(writer);
            self.amount.put(writer);
            self.crypto_currency.put(writer);
            self.crypto_amount.put(writer);
            self.transaction_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGiftTon> {
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 1) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 2) }
        /// `crypto_currency:string`
        #[inline] pub fn crypto_currency(self) -> Text<'a> { at(self, 3) }
        /// `crypto_amount:long`
        #[inline] pub fn crypto_amount(self) -> i64 { at(self, 4) }
        /// `transaction_id:flags.0?string`
        #[inline] pub fn transaction_id(self) -> Option<Text<'a>> { maybe_at(self, 5) }
    }

    /// `messageActionGiveawayLaunch#a80f51e4 flags:# stars:flags.0?long = MessageAction`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageActionGiveawayLaunch {
        /// `stars:flags.0?long`
        pub stars: Option<i64>,
    }

    impl Fields for MessageActionGiveawayLaunch {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GIVEAWAY_LAUNCH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { stars: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.stars.is_some(), 0));
            self.stars.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGiveawayLaunch> {
        /// `stars:flags.0?long`
        #[inline] pub fn stars(self) -> Option<i64> { maybe_at(self, 1) }
    }

    /// `messageActionGiveawayResults#87e2f155 flags:# stars:flags.0?true winners_count:int unclaimed_count:int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGiveawayResults {
        /// `stars:flags.0?true`
        pub stars: bool,
        /// `winners_count:int`
        pub winners_count: i32,
        /// `unclaimed_count:int`
        pub unclaimed_count: i32,
    }

    impl MessageActionGiveawayResults {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(winners_count: i32, unclaimed_count: i32) -> Self {
            Self { stars: false, winners_count, unclaimed_count }
        }
    }

    impl Fields for MessageActionGiveawayResults {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GIVEAWAY_RESULTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { stars: has(flags, 0), winners_count: input.take()?, unclaimed_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.stars, 0));
            self.winners_count.put(writer);
            self.unclaimed_count.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGiveawayResults> {
        /// `stars:flags.0?true`
        #[inline] pub fn stars(self) -> bool { flag_at(self, 1) }
        /// `winners_count:int`
        #[inline] pub fn winners_count(self) -> i32 { at(self, 2) }
        /// `unclaimed_count:int`
        #[inline] pub fn unclaimed_count(self) -> i32 { at(self, 3) }
    }

    /// `messageActionGramTransfer#9329ea33 flags:# comment_encrypted:flags.1?true amount:long peer_address:string transaction_id:string comment:flags.0?string = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGramTransfer {
        /// `comment_encrypted:flags.1?true`
        pub comment_encrypted: bool,
        /// `amount:long`
        pub amount: i64,
        /// `peer_address:string`
        pub peer_address: String,
        /// `transaction_id:string`
        pub transaction_id: String,
        /// `comment:flags.0?string`
        pub comment: Option<String>,
    }

    impl MessageActionGramTransfer {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(amount: i64, peer_address: String, transaction_id: String) -> Self {
            Self { comment_encrypted: false, amount, peer_address, transaction_id, comment: None }
        }
    }

    impl Fields for MessageActionGramTransfer {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GRAM_TRANSFER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { comment_encrypted: has(flags, 1), amount: input.take()?, peer_address: input.take()?, transaction_id: input.take()?, comment: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.comment.is_some(), 0) | bit(self.comment_encrypted, 1));
            self.amount.put(writer);
            self.peer_address.put(writer);
            self.transaction_id.put(writer);
            self.comment.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGramTransfer> {
        /// `comment_encrypted:flags.1?true`
        #[inline] pub fn comment_encrypted(self) -> bool { flag_at(self, 1) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 2) }
        /// `peer_address:string`
        #[inline] pub fn peer_address(self) -> Text<'a> { at(self, 3) }
        /// `transaction_id:string`
        #[inline] pub fn transaction_id(self) -> Text<'a> { at(self, 4) }
        /// `comment:flags.0?string`
        #[inline] pub fn comment(self) -> Option<Text<'a>> { maybe_at(self, 5) }
    }

    /// `messageActionGroupCall#7a0d7f42 flags:# call:InputGroupCall duration:flags.0?int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGroupCall {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
        /// `duration:flags.0?int`
        pub duration: Option<i32>,
    }

    impl MessageActionGroupCall {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(call: enums::InputGroupCall) -> Self {
            Self { call, duration: None }
        }
    }

    impl Fields for MessageActionGroupCall {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GROUP_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { call: input.take()?, duration: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.duration.is_some(), 0));
            self.call.put(writer);
            self.duration.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGroupCall> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 1) }
        /// `duration:flags.0?int`
        #[inline] pub fn duration(self) -> Option<i32> { maybe_at(self, 2) }
    }

    /// `messageActionGroupCallScheduled#b3a07661 call:InputGroupCall schedule_date:int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionGroupCallScheduled {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
        /// `schedule_date:int`
        pub schedule_date: i32,
    }

    impl Fields for MessageActionGroupCallScheduled {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_GROUP_CALL_SCHEDULED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()?, schedule_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
            self.schedule_date.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionGroupCallScheduled> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 0) }
        /// `schedule_date:int`
        #[inline] pub fn schedule_date(self) -> i32 { at(self, 1) }
    }

    /// `messageActionInviteToGroupCall#502f92f7 call:InputGroupCall users:Vector<long> = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionInviteToGroupCall {
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
        /// `users:Vector<long>`
        pub users: Vec<i64>,
    }

    impl Fields for MessageActionInviteToGroupCall {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_INVITE_TO_GROUP_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { call: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.call.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionInviteToGroupCall> {
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 0) }
        /// `users:Vector<long>`
        #[inline] pub fn users(self) -> Vector<'a, i64> { at(self, 1) }
    }

    /// `messageActionManagedBotCreated#16605e3e bot_id:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionManagedBotCreated {
        /// `bot_id:long`
        pub bot_id: i64,
    }

    impl Fields for MessageActionManagedBotCreated {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_MANAGED_BOT_CREATED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { bot_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.bot_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionManagedBotCreated> {
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 0) }
    }

    /// `messageActionNewCreatorPending#b07ed085 new_creator_id:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionNewCreatorPending {
        /// `new_creator_id:long`
        pub new_creator_id: i64,
    }

    impl Fields for MessageActionNewCreatorPending {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_NEW_CREATOR_PENDING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_creator_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_creator_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionNewCreatorPending> {
        /// `new_creator_id:long`
        #[inline] pub fn new_creator_id(self) -> i64 { at(self, 0) }
    }

    /// `messageActionNoForwardsRequest#3e2793ba flags:# expired:flags.0?true prev_value:Bool new_value:Bool = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionNoForwardsRequest {
        /// `expired:flags.0?true`
        pub expired: bool,
        /// `prev_value:Bool`
        pub prev_value: bool,
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl MessageActionNoForwardsRequest {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(prev_value: bool, new_value: bool) -> Self {
            Self { expired: false, prev_value, new_value }
        }
    }

    impl Fields for MessageActionNoForwardsRequest {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_NO_FORWARDS_REQUEST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { expired: has(flags, 0), prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.expired, 0));
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionNoForwardsRequest> {
        /// `expired:flags.0?true`
        #[inline] pub fn expired(self) -> bool { flag_at(self, 1) }
        /// `prev_value:Bool`
        #[inline] pub fn prev_value(self) -> bool { at(self, 2) }
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 3) }
    }

    /// `messageActionNoForwardsToggle#bf7d6572 prev_value:Bool new_value:Bool = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionNoForwardsToggle {
        /// `prev_value:Bool`
        pub prev_value: bool,
        /// `new_value:Bool`
        pub new_value: bool,
    }

    impl Fields for MessageActionNoForwardsToggle {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_NO_FORWARDS_TOGGLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { prev_value: input.take()?, new_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.prev_value.put(writer);
            self.new_value.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionNoForwardsToggle> {
        /// `prev_value:Bool`
        #[inline] pub fn prev_value(self) -> bool { at(self, 0) }
        /// `new_value:Bool`
        #[inline] pub fn new_value(self) -> bool { at(self, 1) }
    }

    /// `messageActionPaidMessagesPrice#84b88578 flags:# broadcast_messages_allowed:flags.0?true stars:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionPaidMessagesPrice {
        /// `broadcast_messages_allowed:flags.0?true`
        pub broadcast_messages_allowed: bool,
        /// `stars:long`
        pub stars: i64,
    }

    impl MessageActionPaidMessagesPrice {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stars: i64) -> Self {
            Self { broadcast_messages_allowed: false, stars }
        }
    }

    impl Fields for MessageActionPaidMessagesPrice {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_PAID_MESSAGES_PRICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { broadcast_messages_allowed: has(flags, 0), stars: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.broadcast_messages_allowed, 0));
            self.stars.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionPaidMessagesPrice> {
        /// `broadcast_messages_allowed:flags.0?true`
        #[inline] pub fn broadcast_messages_allowed(self) -> bool { flag_at(self, 1) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 2) }
    }

    /// `messageActionPaidMessagesRefunded#ac1f1fcd count:int stars:long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionPaidMessagesRefunded {
        /// `count:int`
        pub count: i32,
        /// `stars:long`
        pub stars: i64,
    }

    impl Fields for MessageActionPaidMessagesRefunded {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_PAID_MESSAGES_REFUNDED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, stars: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.stars.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionPaidMessagesRefunded> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 1) }
    }

    /// `messageActionPaymentRefunded#41b3e202 flags:# peer:Peer currency:string total_amount:long payload:flags.0?bytes charge:PaymentCharge = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionPaymentRefunded {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `currency:string`
        pub currency: String,
        /// `total_amount:long`
        pub total_amount: i64,
        /// `payload:flags.0?bytes`
        pub payload: Option<Vec<u8>>,
        /// `charge:PaymentCharge`
        pub charge: types::PaymentCharge,
    }

    impl MessageActionPaymentRefunded {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, currency: String, total_amount: i64, charge: types::PaymentCharge) -> Self {
            Self { peer, currency, total_amount, payload: None, charge }
        }
    }

    impl Fields for MessageActionPaymentRefunded {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_PAYMENT_REFUNDED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, currency: input.take()?, total_amount: input.take()?, payload: input.take_if(flags, 0)?, charge: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.payload.is_some(), 0));
            self.peer.put(writer);
            self.currency.put(writer);
            self.total_amount.put(writer);
            self.payload.put(writer);
            self.charge.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionPaymentRefunded> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 2) }
        /// `total_amount:long`
        #[inline] pub fn total_amount(self) -> i64 { at(self, 3) }
        /// `payload:flags.0?bytes`
        #[inline] pub fn payload(self) -> Option<&'a [u8]> { maybe_at(self, 4) }
        /// `charge:PaymentCharge`
        #[inline] pub fn charge(self) -> View<'a, types::PaymentCharge> { at(self, 5) }
    }

    /// `messageActionPaymentSent#c624b16e flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long invoice_slug:flags.0?string subscription_until_date:flags.4?int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionPaymentSent {
        /// `recurring_init:flags.2?true`
        pub recurring_init: bool,
        /// `recurring_used:flags.3?true`
        pub recurring_used: bool,
        /// `currency:string`
        pub currency: String,
        /// `total_amount:long`
        pub total_amount: i64,
        /// `invoice_slug:flags.0?string`
        pub invoice_slug: Option<String>,
        /// `subscription_until_date:flags.4?int`
        pub subscription_until_date: Option<i32>,
    }

    impl MessageActionPaymentSent {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(currency: String, total_amount: i64) -> Self {
            Self { recurring_init: false, recurring_used: false, currency, total_amount, invoice_slug: None, subscription_until_date: None }
        }
    }

    impl Fields for MessageActionPaymentSent {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_PAYMENT_SENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { recurring_init: has(flags, 2), recurring_used: has(flags, 3), currency: input.take()?, total_amount: input.take()?, invoice_slug: input.take_if(flags, 0)?, subscription_until_date: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.invoice_slug.is_some(), 0) | bit(self.recurring_init, 2) | bit(self.recurring_used, 3) | bit(self.subscription_until_date.is_some(), 4));
            self.currency.put(writer);
            self.total_amount.put(writer);
            self.invoice_slug.put(writer);
            self.subscription_until_date.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionPaymentSent> {
        /// `recurring_init:flags.2?true`
        #[inline] pub fn recurring_init(self) -> bool { flag_at(self, 1) }
        /// `recurring_used:flags.3?true`
        #[inline] pub fn recurring_used(self) -> bool { flag_at(self, 2) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 3) }
        /// `total_amount:long`
        #[inline] pub fn total_amount(self) -> i64 { at(self, 4) }
        /// `invoice_slug:flags.0?string`
        #[inline] pub fn invoice_slug(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `subscription_until_date:flags.4?int`
        #[inline] pub fn subscription_until_date(self) -> Option<i32> { maybe_at(self, 6) }
    }

    /// `messageActionPaymentSentMe#ffa00ccc flags:# recurring_init:flags.2?true recurring_used:flags.3?true currency:string total_amount:long payload:bytes info:flags.0?PaymentRequestedInfo shipping_option_id:flags.1?string charge:PaymentCharge subscription_until_date:flags.4?int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionPaymentSentMe {
        /// `recurring_init:flags.2?true`
        pub recurring_init: bool,
        /// `recurring_used:flags.3?true`
        pub recurring_used: bool,
        /// `currency:string`
        pub currency: String,
        /// `total_amount:long`
        pub total_amount: i64,
        /// `payload:bytes`
        pub payload: Vec<u8>,
        /// `info:flags.0?PaymentRequestedInfo`
        pub info: Option<Box<types::PaymentRequestedInfo>>,
        /// `shipping_option_id:flags.1?string`
        pub shipping_option_id: Option<String>,
        /// `charge:PaymentCharge`
        pub charge: types::PaymentCharge,
        /// `subscription_until_date:flags.4?int`
        pub subscription_until_date: Option<i32>,
    }

    impl MessageActionPaymentSentMe {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(currency: String, total_amount: i64, payload: Vec<u8>, charge: types::PaymentCharge) -> Self {
            Self { recurring_init: false, recurring_used: false, currency, total_amount, payload, info: None, shipping_option_id: None, charge, subscription_until_date: None }
        }
    }

    impl Fields for MessageActionPaymentSentMe {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_PAYMENT_SENT_ME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { recurring_init: has(flags, 2), recurring_used: has(flags, 3), currency: input.take()?, total_amount: input.take()?, payload: input.take()?, info: input.take_if(flags, 0)?, shipping_option_id: input.take_if(flags, 1)?, charge: input.take()?, subscription_until_date: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.info.is_some(), 0) | bit(self.shipping_option_id.is_some(), 1) | bit(self.recurring_init, 2) | bit(self.recurring_used, 3) | bit(self.subscription_until_date.is_some(), 4));
            self.currency.put(writer);
            self.total_amount.put(writer);
            self.payload.put(writer);
            self.info.put(writer);
            self.shipping_option_id.put(writer);
            self.charge.put(writer);
            self.subscription_until_date.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionPaymentSentMe> {
        /// `recurring_init:flags.2?true`
        #[inline] pub fn recurring_init(self) -> bool { flag_at(self, 1) }
        /// `recurring_used:flags.3?true`
        #[inline] pub fn recurring_used(self) -> bool { flag_at(self, 2) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 3) }
        /// `total_amount:long`
        #[inline] pub fn total_amount(self) -> i64 { at(self, 4) }
        /// `payload:bytes`
        #[inline] pub fn payload(self) -> &'a [u8] { at(self, 5) }
        /// `info:flags.0?PaymentRequestedInfo`
        #[inline] pub fn info(self) -> Option<View<'a, types::PaymentRequestedInfo>> { maybe_at(self, 6) }
        /// `shipping_option_id:flags.1?string`
        #[inline] pub fn shipping_option_id(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `charge:PaymentCharge`
        #[inline] pub fn charge(self) -> View<'a, types::PaymentCharge> { at(self, 8) }
        /// `subscription_until_date:flags.4?int`
        #[inline] pub fn subscription_until_date(self) -> Option<i32> { maybe_at(self, 9) }
    }

    /// `messageActionPhoneCall#80e11a7f flags:# video:flags.2?true call_id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionPhoneCall {
        /// `video:flags.2?true`
        pub video: bool,
        /// `call_id:long`
        pub call_id: i64,
        /// `reason:flags.0?PhoneCallDiscardReason`
        pub reason: Option<enums::PhoneCallDiscardReason>,
        /// `duration:flags.1?int`
        pub duration: Option<i32>,
    }

    impl MessageActionPhoneCall {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(call_id: i64) -> Self {
            Self { video: false, call_id, reason: None, duration: None }
        }
    }

    impl Fields for MessageActionPhoneCall {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_PHONE_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { video: has(flags, 2), call_id: input.take()?, reason: input.take_if(flags, 0)?, duration: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reason.is_some(), 0) | bit(self.duration.is_some(), 1) | bit(self.video, 2));
            self.call_id.put(writer);
            self.reason.put(writer);
            self.duration.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionPhoneCall> {
        /// `video:flags.2?true`
        #[inline] pub fn video(self) -> bool { flag_at(self, 1) }
        /// `call_id:long`
        #[inline] pub fn call_id(self) -> i64 { at(self, 2) }
        /// `reason:flags.0?PhoneCallDiscardReason`
        #[inline] pub fn reason(self) -> Option<views::PhoneCallDiscardReason<'a>> { maybe_at(self, 3) }
        /// `duration:flags.1?int`
        #[inline] pub fn duration(self) -> Option<i32> { maybe_at(self, 4) }
    }

    /// `messageActionPollAppendAnswer#9da1cd6c answer:PollAnswer = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionPollAppendAnswer {
        /// `answer:PollAnswer`
        pub answer: enums::PollAnswer,
    }

    impl Fields for MessageActionPollAppendAnswer {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_POLL_APPEND_ANSWER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { answer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.answer.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionPollAppendAnswer> {
        /// `answer:PollAnswer`
        #[inline] pub fn answer(self) -> views::PollAnswer<'a> { at(self, 0) }
    }

    /// `messageActionPollDeleteAnswer#399674dc answer:PollAnswer = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionPollDeleteAnswer {
        /// `answer:PollAnswer`
        pub answer: enums::PollAnswer,
    }

    impl Fields for MessageActionPollDeleteAnswer {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_POLL_DELETE_ANSWER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { answer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.answer.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionPollDeleteAnswer> {
        /// `answer:PollAnswer`
        #[inline] pub fn answer(self) -> views::PollAnswer<'a> { at(self, 0) }
    }

    /// `messageActionPrizeStars#b00c47a2 flags:# unclaimed:flags.0?true stars:long transaction_id:string boost_peer:Peer giveaway_msg_id:int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionPrizeStars {
        /// `unclaimed:flags.0?true`
        pub unclaimed: bool,
        /// `stars:long`
        pub stars: i64,
        /// `transaction_id:string`
        pub transaction_id: String,
        /// `boost_peer:Peer`
        pub boost_peer: enums::Peer,
        /// `giveaway_msg_id:int`
        pub giveaway_msg_id: i32,
    }

    impl MessageActionPrizeStars {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stars: i64, transaction_id: String, boost_peer: enums::Peer, giveaway_msg_id: i32) -> Self {
            Self { unclaimed: false, stars, transaction_id, boost_peer, giveaway_msg_id }
        }
    }

    impl Fields for MessageActionPrizeStars {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_PRIZE_STARS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { unclaimed: has(flags, 0), stars: input.take()?, transaction_id: input.take()?, boost_peer: input.take()?, giveaway_msg_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.unclaimed, 0));
            self.stars.put(writer);
            self.transaction_id.put(writer);
            self.boost_peer.put(writer);
            self.giveaway_msg_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionPrizeStars> {
        /// `unclaimed:flags.0?true`
        #[inline] pub fn unclaimed(self) -> bool { flag_at(self, 1) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 2) }
        /// `transaction_id:string`
        #[inline] pub fn transaction_id(self) -> Text<'a> { at(self, 3) }
        /// `boost_peer:Peer`
        #[inline] pub fn boost_peer(self) -> views::Peer<'a> { at(self, 4) }
        /// `giveaway_msg_id:int`
        #[inline] pub fn giveaway_msg_id(self) -> i32 { at(self, 5) }
    }

    /// `messageActionRequestedPeer#31518e9b button_id:int peers:Vector<Peer> = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionRequestedPeer {
        /// `button_id:int`
        pub button_id: i32,
        /// `peers:Vector<Peer>`
        pub peers: Vec<enums::Peer>,
    }

    impl Fields for MessageActionRequestedPeer {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_REQUESTED_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { button_id: input.take()?, peers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.button_id.put(writer);
            self.peers.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionRequestedPeer> {
        /// `button_id:int`
        #[inline] pub fn button_id(self) -> i32 { at(self, 0) }
        /// `peers:Vector<Peer>`
        #[inline] pub fn peers(self) -> Vector<'a, views::Peer<'a>> { at(self, 1) }
    }

    /// `messageActionRequestedPeerSentMe#93b31848 button_id:int peers:Vector<RequestedPeer> = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionRequestedPeerSentMe {
        /// `button_id:int`
        pub button_id: i32,
        /// `peers:Vector<RequestedPeer>`
        pub peers: Vec<enums::RequestedPeer>,
    }

    impl Fields for MessageActionRequestedPeerSentMe {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_REQUESTED_PEER_SENT_ME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { button_id: input.take()?, peers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.button_id.put(writer);
            self.peers.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionRequestedPeerSentMe> {
        /// `button_id:int`
        #[inline] pub fn button_id(self) -> i32 { at(self, 0) }
        /// `peers:Vector<RequestedPeer>`
        #[inline] pub fn peers(self) -> Vector<'a, views::RequestedPeer<'a>> { at(self, 1) }
    }

    /// `messageActionSecureValuesSent#d95c6154 types:Vector<SecureValueType> = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionSecureValuesSent {
        /// `types:Vector<SecureValueType>`
        pub types: Vec<enums::SecureValueType>,
    }

    impl Fields for MessageActionSecureValuesSent {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SECURE_VALUES_SENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { types: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.types.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionSecureValuesSent> {
        /// `types:Vector<SecureValueType>`
        #[inline] pub fn types(self) -> Vector<'a, views::SecureValueType<'a>> { at(self, 0) }
    }

    /// `messageActionSecureValuesSentMe#1b287353 values:Vector<SecureValue> credentials:SecureCredentialsEncrypted = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionSecureValuesSentMe {
        /// `values:Vector<SecureValue>`
        pub values: Vec<types::SecureValue>,
        /// `credentials:SecureCredentialsEncrypted`
        pub credentials: types::SecureCredentialsEncrypted,
    }

    impl Fields for MessageActionSecureValuesSentMe {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SECURE_VALUES_SENT_ME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { values: input.take()?, credentials: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.values.put(writer);
            self.credentials.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionSecureValuesSentMe> {
        /// `values:Vector<SecureValue>`
        #[inline] pub fn values(self) -> Vector<'a, View<'a, types::SecureValue>> { at(self, 0) }
        /// `credentials:SecureCredentialsEncrypted`
        #[inline] pub fn credentials(self) -> View<'a, types::SecureCredentialsEncrypted> { at(self, 1) }
    }

    /// `messageActionSetChatTheme#b91bbd3a theme:ChatTheme = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionSetChatTheme {
        /// `theme:ChatTheme`
        pub theme: enums::ChatTheme,
    }

    impl Fields for MessageActionSetChatTheme {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SET_CHAT_THEME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { theme: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.theme.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionSetChatTheme> {
        /// `theme:ChatTheme`
        #[inline] pub fn theme(self) -> views::ChatTheme<'a> { at(self, 0) }
    }

    /// `messageActionSetChatWallPaper#5060a3f4 flags:# same:flags.0?true for_both:flags.1?true wallpaper:WallPaper = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionSetChatWallPaper {
        /// `same:flags.0?true`
        pub same: bool,
        /// `for_both:flags.1?true`
        pub for_both: bool,
        /// `wallpaper:WallPaper`
        pub wallpaper: enums::WallPaper,
    }

    impl MessageActionSetChatWallPaper {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(wallpaper: enums::WallPaper) -> Self {
            Self { same: false, for_both: false, wallpaper }
        }
    }

    impl Fields for MessageActionSetChatWallPaper {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SET_CHAT_WALL_PAPER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { same: has(flags, 0), for_both: has(flags, 1), wallpaper: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.same, 0) | bit(self.for_both, 1));
            self.wallpaper.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionSetChatWallPaper> {
        /// `same:flags.0?true`
        #[inline] pub fn same(self) -> bool { flag_at(self, 1) }
        /// `for_both:flags.1?true`
        #[inline] pub fn for_both(self) -> bool { flag_at(self, 2) }
        /// `wallpaper:WallPaper`
        #[inline] pub fn wallpaper(self) -> views::WallPaper<'a> { at(self, 3) }
    }

    /// `messageActionSetMessagesTTL#3c134d7b flags:# period:int auto_setting_from:flags.0?long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionSetMessagesTTL {
        /// `period:int`
        pub period: i32,
        /// `auto_setting_from:flags.0?long`
        pub auto_setting_from: Option<i64>,
    }

    impl MessageActionSetMessagesTTL {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(period: i32) -> Self {
            Self { period, auto_setting_from: None }
        }
    }

    impl Fields for MessageActionSetMessagesTTL {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SET_MESSAGES_TTL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { period: input.take()?, auto_setting_from: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.auto_setting_from.is_some(), 0));
            self.period.put(writer);
            self.auto_setting_from.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionSetMessagesTTL> {
        /// `period:int`
        #[inline] pub fn period(self) -> i32 { at(self, 1) }
        /// `auto_setting_from:flags.0?long`
        #[inline] pub fn auto_setting_from(self) -> Option<i64> { maybe_at(self, 2) }
    }

    /// `messageActionStarGift#ea2c31d3 flags:# name_hidden:flags.0?true saved:flags.2?true converted:flags.3?true upgraded:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true prepaid_upgrade:flags.13?true upgrade_separate:flags.16?true auction_acquired:flags.17?true gift:StarGift message:flags.1?TextWithEntities convert_stars:flags.4?long upgrade_msg_id:flags.5?int upgrade_stars:flags.8?long from_id:flags.11?Peer peer:flags.12?Peer saved_id:flags.12?long prepaid_upgrade_hash:flags.14?string gift_msg_id:flags.15?int to_id:flags.18?Peer gift_num:flags.19?int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionStarGift {
        /// `name_hidden:flags.0?true`
        pub name_hidden: bool,
        /// `saved:flags.2?true`
        pub saved: bool,
        /// `converted:flags.3?true`
        pub converted: bool,
        /// `upgraded:flags.5?true`
        pub upgraded: bool,
        /// `refunded:flags.9?true`
        pub refunded: bool,
        /// `can_upgrade:flags.10?true`
        pub can_upgrade: bool,
        /// `prepaid_upgrade:flags.13?true`
        pub prepaid_upgrade: bool,
        /// `upgrade_separate:flags.16?true`
        pub upgrade_separate: bool,
        /// `auction_acquired:flags.17?true`
        pub auction_acquired: bool,
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `message:flags.1?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
        /// `convert_stars:flags.4?long`
        pub convert_stars: Option<i64>,
        /// `upgrade_msg_id:flags.5?int`
        pub upgrade_msg_id: Option<i32>,
        /// `upgrade_stars:flags.8?long`
        pub upgrade_stars: Option<i64>,
        /// `from_id:flags.11?Peer`
        pub from_id: Option<enums::Peer>,
        /// `peer:flags.12?Peer`
        pub peer: Option<enums::Peer>,
        /// `saved_id:flags.12?long`
        pub saved_id: Option<i64>,
        /// `prepaid_upgrade_hash:flags.14?string`
        pub prepaid_upgrade_hash: Option<String>,
        /// `gift_msg_id:flags.15?int`
        pub gift_msg_id: Option<i32>,
        /// `to_id:flags.18?Peer`
        pub to_id: Option<enums::Peer>,
        /// `gift_num:flags.19?int`
        pub gift_num: Option<i32>,
    }

    impl MessageActionStarGift {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(gift: enums::StarGift) -> Self {
            Self { name_hidden: false, saved: false, converted: false, upgraded: false, refunded: false, can_upgrade: false, prepaid_upgrade: false, upgrade_separate: false, auction_acquired: false, gift, message: None, convert_stars: None, upgrade_msg_id: None, upgrade_stars: None, from_id: None, peer: None, saved_id: None, prepaid_upgrade_hash: None, gift_msg_id: None, to_id: None, gift_num: None }
        }
    }

    impl Fields for MessageActionStarGift {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_STAR_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { name_hidden: has(flags, 0), saved: has(flags, 2), converted: has(flags, 3), upgraded: has(flags, 5), refunded: has(flags, 9), can_upgrade: has(flags, 10), prepaid_upgrade: has(flags, 13), upgrade_separate: has(flags, 16), auction_acquired: has(flags, 17), gift: input.take()?, message: input.take_if(flags, 1)?, convert_stars: input.take_if(flags, 4)?, upgrade_msg_id: input.take_if(flags, 5)?, upgrade_stars: input.take_if(flags, 8)?, from_id: input.take_if(flags, 11)?, peer: input.take_if(flags, 12)?, saved_id: input.take_if(flags, 12)?, prepaid_upgrade_hash: input.take_if(flags, 14)?, gift_msg_id: input.take_if(flags, 15)?, to_id: input.take_if(flags, 18)?, gift_num: input.take_if(flags, 19)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_12 = self.peer.is_some() && self.saved_id.is_some();
            writer.u32(bit(self.name_hidden, 0) | bit(self.message.is_some(), 1) | bit(self.saved, 2) | bit(self.converted, 3) | bit(self.convert_stars.is_some(), 4) | bit(self.upgrade_msg_id.is_some(), 5) | bit(self.upgrade_stars.is_some(), 8) | bit(self.refunded, 9) | bit(self.can_upgrade, 10) | bit(self.from_id.is_some(), 11) | bit(flags_12, 12) | bit(self.prepaid_upgrade, 13) | bit(self.prepaid_upgrade_hash.is_some(), 14) | bit(self.gift_msg_id.is_some(), 15) | bit(self.upgrade_separate, 16) | bit(self.auction_acquired, 17) | bit(self.to_id.is_some(), 18) | bit(self.gift_num.is_some(), 19));
            self.gift.put(writer);
            self.message.put(writer);
            self.convert_stars.put(writer);
            self.upgrade_msg_id.put(writer);
            self.upgrade_stars.put(writer);
            self.from_id.put(writer);
            put_if(flags_12, &self.peer, writer);
            put_if(flags_12, &self.saved_id, writer);
            self.prepaid_upgrade_hash.put(writer);
            self.gift_msg_id.put(writer);
            self.to_id.put(writer);
            self.gift_num.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionStarGift> {
        /// `name_hidden:flags.0?true`
        #[inline] pub fn name_hidden(self) -> bool { flag_at(self, 1) }
        /// `saved:flags.2?true`
        #[inline] pub fn saved(self) -> bool { flag_at(self, 2) }
        /// `converted:flags.3?true`
        #[inline] pub fn converted(self) -> bool { flag_at(self, 3) }
        /// `upgraded:flags.5?true`
        #[inline] pub fn upgraded(self) -> bool { flag_at(self, 4) }
        /// `refunded:flags.9?true`
        #[inline] pub fn refunded(self) -> bool { flag_at(self, 5) }
        /// `can_upgrade:flags.10?true`
        #[inline] pub fn can_upgrade(self) -> bool { flag_at(self, 6) }
        /// `prepaid_upgrade:flags.13?true`
        #[inline] pub fn prepaid_upgrade(self) -> bool { flag_at(self, 7) }
        /// `upgrade_separate:flags.16?true`
        #[inline] pub fn upgrade_separate(self) -> bool { flag_at(self, 8) }
        /// `auction_acquired:flags.17?true`
        #[inline] pub fn auction_acquired(self) -> bool { flag_at(self, 9) }
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 10) }
        /// `message:flags.1?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 11) }
        /// `convert_stars:flags.4?long`
        #[inline] pub fn convert_stars(self) -> Option<i64> { maybe_at(self, 12) }
        /// `upgrade_msg_id:flags.5?int`
        #[inline] pub fn upgrade_msg_id(self) -> Option<i32> { maybe_at(self, 13) }
        /// `upgrade_stars:flags.8?long`
        #[inline] pub fn upgrade_stars(self) -> Option<i64> { maybe_at(self, 14) }
        /// `from_id:flags.11?Peer`
        #[inline] pub fn from_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 15) }
        /// `peer:flags.12?Peer`
        #[inline] pub fn peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 16) }
        /// `saved_id:flags.12?long`
        #[inline] pub fn saved_id(self) -> Option<i64> { maybe_at(self, 17) }
        /// `prepaid_upgrade_hash:flags.14?string`
        #[inline] pub fn prepaid_upgrade_hash(self) -> Option<Text<'a>> { maybe_at(self, 18) }
        /// `gift_msg_id:flags.15?int`
        #[inline] pub fn gift_msg_id(self) -> Option<i32> { maybe_at(self, 19) }
        /// `to_id:flags.18?Peer`
        #[inline] pub fn to_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 20) }
        /// `gift_num:flags.19?int`
        #[inline] pub fn gift_num(self) -> Option<i32> { maybe_at(self, 21) }
    }

    /// `messageActionStarGiftPurchaseOffer#774278d4 flags:# accepted:flags.0?true declined:flags.1?true gift:StarGift price:StarsAmount expires_at:int = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionStarGiftPurchaseOffer {
        /// `accepted:flags.0?true`
        pub accepted: bool,
        /// `declined:flags.1?true`
        pub declined: bool,
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `price:StarsAmount`
        pub price: enums::StarsAmount,
        /// `expires_at:int`
        pub expires_at: i32,
    }

    impl MessageActionStarGiftPurchaseOffer {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(gift: enums::StarGift, price: enums::StarsAmount, expires_at: i32) -> Self {
            Self { accepted: false, declined: false, gift, price, expires_at }
        }
    }

    impl Fields for MessageActionStarGiftPurchaseOffer {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_STAR_GIFT_PURCHASE_OFFER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { accepted: has(flags, 0), declined: has(flags, 1), gift: input.take()?, price: input.take()?, expires_at: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.accepted, 0) | bit(self.declined, 1));
            self.gift.put(writer);
            self.price.put(writer);
            self.expires_at.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionStarGiftPurchaseOffer> {
        /// `accepted:flags.0?true`
        #[inline] pub fn accepted(self) -> bool { flag_at(self, 1) }
        /// `declined:flags.1?true`
        #[inline] pub fn declined(self) -> bool { flag_at(self, 2) }
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 3) }
        /// `price:StarsAmount`
        #[inline] pub fn price(self) -> views::StarsAmount<'a> { at(self, 4) }
        /// `expires_at:int`
        #[inline] pub fn expires_at(self) -> i32 { at(self, 5) }
    }

    /// `messageActionStarGiftPurchaseOfferDeclined#73ada76b flags:# expired:flags.0?true gift:StarGift price:StarsAmount = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionStarGiftPurchaseOfferDeclined {
        /// `expired:flags.0?true`
        pub expired: bool,
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `price:StarsAmount`
        pub price: enums::StarsAmount,
    }

    impl MessageActionStarGiftPurchaseOfferDeclined {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(gift: enums::StarGift, price: enums::StarsAmount) -> Self {
            Self { expired: false, gift, price }
        }
    }

    impl Fields for MessageActionStarGiftPurchaseOfferDeclined {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_STAR_GIFT_PURCHASE_OFFER_DECLINED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { expired: has(flags, 0), gift: input.take()?, price: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.expired, 0));
            self.gift.put(writer);
            self.price.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionStarGiftPurchaseOfferDeclined> {
        /// `expired:flags.0?true`
        #[inline] pub fn expired(self) -> bool { flag_at(self, 1) }
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 2) }
        /// `price:StarsAmount`
        #[inline] pub fn price(self) -> views::StarsAmount<'a> { at(self, 3) }
    }

    /// `messageActionStarGiftUnique#7e1c1187 flags:# upgrade:flags.0?true transferred:flags.1?true saved:flags.2?true refunded:flags.5?true prepaid_upgrade:flags.11?true assigned:flags.13?true from_offer:flags.14?true craft:flags.16?true name_hidden:flags.17?true gift:StarGift can_export_at:flags.3?int transfer_stars:flags.4?long from_id:flags.6?Peer peer:flags.7?Peer saved_id:flags.7?long resale_amount:flags.8?StarsAmount can_transfer_at:flags.9?int can_resell_at:flags.10?int drop_original_details_stars:flags.12?long can_craft_at:flags.15?int message:flags.18?TextWithEntities = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionStarGiftUnique {
        /// `upgrade:flags.0?true`
        pub upgrade: bool,
        /// `transferred:flags.1?true`
        pub transferred: bool,
        /// `saved:flags.2?true`
        pub saved: bool,
        /// `refunded:flags.5?true`
        pub refunded: bool,
        /// `prepaid_upgrade:flags.11?true`
        pub prepaid_upgrade: bool,
        /// `assigned:flags.13?true`
        pub assigned: bool,
        /// `from_offer:flags.14?true`
        pub from_offer: bool,
        /// `craft:flags.16?true`
        pub craft: bool,
        /// `name_hidden:flags.17?true`
        pub name_hidden: bool,
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `can_export_at:flags.3?int`
        pub can_export_at: Option<i32>,
        /// `transfer_stars:flags.4?long`
        pub transfer_stars: Option<i64>,
        /// `from_id:flags.6?Peer`
        pub from_id: Option<enums::Peer>,
        /// `peer:flags.7?Peer`
        pub peer: Option<enums::Peer>,
        /// `saved_id:flags.7?long`
        pub saved_id: Option<i64>,
        /// `resale_amount:flags.8?StarsAmount`
        pub resale_amount: Option<enums::StarsAmount>,
        /// `can_transfer_at:flags.9?int`
        pub can_transfer_at: Option<i32>,
        /// `can_resell_at:flags.10?int`
        pub can_resell_at: Option<i32>,
        /// `drop_original_details_stars:flags.12?long`
        pub drop_original_details_stars: Option<i64>,
        /// `can_craft_at:flags.15?int`
        pub can_craft_at: Option<i32>,
        /// `message:flags.18?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
    }

    impl MessageActionStarGiftUnique {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(gift: enums::StarGift) -> Self {
            Self { upgrade: false, transferred: false, saved: false, refunded: false, prepaid_upgrade: false, assigned: false, from_offer: false, craft: false, name_hidden: false, gift, can_export_at: None, transfer_stars: None, from_id: None, peer: None, saved_id: None, resale_amount: None, can_transfer_at: None, can_resell_at: None, drop_original_details_stars: None, can_craft_at: None, message: None }
        }
    }

    impl Fields for MessageActionStarGiftUnique {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_STAR_GIFT_UNIQUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { upgrade: has(flags, 0), transferred: has(flags, 1), saved: has(flags, 2), refunded: has(flags, 5), prepaid_upgrade: has(flags, 11), assigned: has(flags, 13), from_offer: has(flags, 14), craft: has(flags, 16), name_hidden: has(flags, 17), gift: input.take()?, can_export_at: input.take_if(flags, 3)?, transfer_stars: input.take_if(flags, 4)?, from_id: input.take_if(flags, 6)?, peer: input.take_if(flags, 7)?, saved_id: input.take_if(flags, 7)?, resale_amount: input.take_if(flags, 8)?, can_transfer_at: input.take_if(flags, 9)?, can_resell_at: input.take_if(flags, 10)?, drop_original_details_stars: input.take_if(flags, 12)?, can_craft_at: input.take_if(flags, 15)?, message: input.take_if(flags, 18)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_7 = self.peer.is_some() && self.saved_id.is_some();
            writer.u32(bit(self.upgrade, 0) | bit(self.transferred, 1) | bit(self.saved, 2) | bit(self.can_export_at.is_some(), 3) | bit(self.transfer_stars.is_some(), 4) | bit(self.refunded, 5) | bit(self.from_id.is_some(), 6) | bit(flags_7, 7) | bit(self.resale_amount.is_some(), 8) | bit(self.can_transfer_at.is_some(), 9) | bit(self.can_resell_at.is_some(), 10) | bit(self.prepaid_upgrade, 11) | bit(self.drop_original_details_stars.is_some(), 12) | bit(self.assigned, 13) | bit(self.from_offer, 14) | bit(self.can_craft_at.is_some(), 15) | bit(self.craft, 16) | bit(self.name_hidden, 17) | bit(self.message.is_some(), 18));
            self.gift.put(writer);
            self.can_export_at.put(writer);
            self.transfer_stars.put(writer);
            self.from_id.put(writer);
            put_if(flags_7, &self.peer, writer);
            put_if(flags_7, &self.saved_id, writer);
            self.resale_amount.put(writer);
            self.can_transfer_at.put(writer);
            self.can_resell_at.put(writer);
            self.drop_original_details_stars.put(writer);
            self.can_craft_at.put(writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionStarGiftUnique> {
        /// `upgrade:flags.0?true`
        #[inline] pub fn upgrade(self) -> bool { flag_at(self, 1) }
        /// `transferred:flags.1?true`
        #[inline] pub fn transferred(self) -> bool { flag_at(self, 2) }
        /// `saved:flags.2?true`
        #[inline] pub fn saved(self) -> bool { flag_at(self, 3) }
        /// `refunded:flags.5?true`
        #[inline] pub fn refunded(self) -> bool { flag_at(self, 4) }
        /// `prepaid_upgrade:flags.11?true`
        #[inline] pub fn prepaid_upgrade(self) -> bool { flag_at(self, 5) }
        /// `assigned:flags.13?true`
        #[inline] pub fn assigned(self) -> bool { flag_at(self, 6) }
        /// `from_offer:flags.14?true`
        #[inline] pub fn from_offer(self) -> bool { flag_at(self, 7) }
        /// `craft:flags.16?true`
        #[inline] pub fn craft(self) -> bool { flag_at(self, 8) }
        /// `name_hidden:flags.17?true`
        #[inline] pub fn name_hidden(self) -> bool { flag_at(self, 9) }
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 10) }
        /// `can_export_at:flags.3?int`
        #[inline] pub fn can_export_at(self) -> Option<i32> { maybe_at(self, 11) }
        /// `transfer_stars:flags.4?long`
        #[inline] pub fn transfer_stars(self) -> Option<i64> { maybe_at(self, 12) }
        /// `from_id:flags.6?Peer`
        #[inline] pub fn from_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 13) }
        /// `peer:flags.7?Peer`
        #[inline] pub fn peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 14) }
        /// `saved_id:flags.7?long`
        #[inline] pub fn saved_id(self) -> Option<i64> { maybe_at(self, 15) }
        /// `resale_amount:flags.8?StarsAmount`
        #[inline] pub fn resale_amount(self) -> Option<views::StarsAmount<'a>> { maybe_at(self, 16) }
        /// `can_transfer_at:flags.9?int`
        #[inline] pub fn can_transfer_at(self) -> Option<i32> { maybe_at(self, 17) }
        /// `can_resell_at:flags.10?int`
        #[inline] pub fn can_resell_at(self) -> Option<i32> { maybe_at(self, 18) }
        /// `drop_original_details_stars:flags.12?long`
        #[inline] pub fn drop_original_details_stars(self) -> Option<i64> { maybe_at(self, 19) }
        /// `can_craft_at:flags.15?int`
        #[inline] pub fn can_craft_at(self) -> Option<i32> { maybe_at(self, 20) }
        /// `message:flags.18?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 21) }
    }

    /// `messageActionSuggestBirthday#2c8f2a25 birthday:Birthday = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionSuggestBirthday {
        /// `birthday:Birthday`
        pub birthday: types::Birthday,
    }

    impl Fields for MessageActionSuggestBirthday {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SUGGEST_BIRTHDAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { birthday: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.birthday.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionSuggestBirthday> {
        /// `birthday:Birthday`
        #[inline] pub fn birthday(self) -> View<'a, types::Birthday> { at(self, 0) }
    }

    /// `messageActionSuggestProfilePhoto#57de635e photo:Photo = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionSuggestProfilePhoto {
        /// `photo:Photo`
        pub photo: enums::Photo,
    }

    impl Fields for MessageActionSuggestProfilePhoto {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SUGGEST_PROFILE_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { photo: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.photo.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionSuggestProfilePhoto> {
        /// `photo:Photo`
        #[inline] pub fn photo(self) -> views::Photo<'a> { at(self, 0) }
    }

    /// `messageActionSuggestedPostApproval#ee7a1596 flags:# rejected:flags.0?true balance_too_low:flags.1?true reject_comment:flags.2?string schedule_date:flags.3?int price:flags.4?StarsAmount = MessageAction`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageActionSuggestedPostApproval {
        /// `rejected:flags.0?true`
        pub rejected: bool,
        /// `balance_too_low:flags.1?true`
        pub balance_too_low: bool,
        /// `reject_comment:flags.2?string`
        pub reject_comment: Option<String>,
        /// `schedule_date:flags.3?int`
        pub schedule_date: Option<i32>,
        /// `price:flags.4?StarsAmount`
        pub price: Option<enums::StarsAmount>,
    }

    impl Fields for MessageActionSuggestedPostApproval {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SUGGESTED_POST_APPROVAL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { rejected: has(flags, 0), balance_too_low: has(flags, 1), reject_comment: input.take_if(flags, 2)?, schedule_date: input.take_if(flags, 3)?, price: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rejected, 0) | bit(self.balance_too_low, 1) | bit(self.reject_comment.is_some(), 2) | bit(self.schedule_date.is_some(), 3) | bit(self.price.is_some(), 4));
            self.reject_comment.put(writer);
            self.schedule_date.put(writer);
            self.price.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionSuggestedPostApproval> {
        /// `rejected:flags.0?true`
        #[inline] pub fn rejected(self) -> bool { flag_at(self, 1) }
        /// `balance_too_low:flags.1?true`
        #[inline] pub fn balance_too_low(self) -> bool { flag_at(self, 2) }
        /// `reject_comment:flags.2?string`
        #[inline] pub fn reject_comment(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `schedule_date:flags.3?int`
        #[inline] pub fn schedule_date(self) -> Option<i32> { maybe_at(self, 4) }
        /// `price:flags.4?StarsAmount`
        #[inline] pub fn price(self) -> Option<views::StarsAmount<'a>> { maybe_at(self, 5) }
    }

    /// `messageActionSuggestedPostRefund#69f916f8 flags:# payer_initiated:flags.0?true = MessageAction`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageActionSuggestedPostRefund {
        /// `payer_initiated:flags.0?true`
        pub payer_initiated: bool,
    }

    impl Fields for MessageActionSuggestedPostRefund {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SUGGESTED_POST_REFUND;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { payer_initiated: has(flags, 0) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.payer_initiated, 0));
        }
    }

    impl<'a> View<'a, MessageActionSuggestedPostRefund> {
        /// `payer_initiated:flags.0?true`
        #[inline] pub fn payer_initiated(self) -> bool { flag_at(self, 1) }
    }

    /// `messageActionSuggestedPostSuccess#95ddcf69 price:StarsAmount = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionSuggestedPostSuccess {
        /// `price:StarsAmount`
        pub price: enums::StarsAmount,
    }

    impl Fields for MessageActionSuggestedPostSuccess {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_SUGGESTED_POST_SUCCESS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { price: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.price.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionSuggestedPostSuccess> {
        /// `price:StarsAmount`
        #[inline] pub fn price(self) -> views::StarsAmount<'a> { at(self, 0) }
    }

    /// `messageActionTodoAppendTasks#c7edbc83 list:Vector<TodoItem> = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionTodoAppendTasks {
        /// `list:Vector<TodoItem>`
        pub list: Vec<types::TodoItem>,
    }

    impl Fields for MessageActionTodoAppendTasks {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_TODO_APPEND_TASKS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { list: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.list.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionTodoAppendTasks> {
        /// `list:Vector<TodoItem>`
        #[inline] pub fn list(self) -> Vector<'a, View<'a, types::TodoItem>> { at(self, 0) }
    }

    /// `messageActionTodoCompletions#cc7c5c89 completed:Vector<int> incompleted:Vector<int> = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionTodoCompletions {
        /// `completed:Vector<int>`
        pub completed: Vec<i32>,
        /// `incompleted:Vector<int>`
        pub incompleted: Vec<i32>,
    }

    impl Fields for MessageActionTodoCompletions {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_TODO_COMPLETIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { completed: input.take()?, incompleted: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.completed.put(writer);
            self.incompleted.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionTodoCompletions> {
        /// `completed:Vector<int>`
        #[inline] pub fn completed(self) -> Vector<'a, i32> { at(self, 0) }
        /// `incompleted:Vector<int>`
        #[inline] pub fn incompleted(self) -> Vector<'a, i32> { at(self, 1) }
    }

    /// `messageActionTopicCreate#d999256 flags:# title_missing:flags.1?true title:string icon_color:int icon_emoji_id:flags.0?long = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionTopicCreate {
        /// `title_missing:flags.1?true`
        pub title_missing: bool,
        /// `title:string`
        pub title: String,
        /// `icon_color:int`
        pub icon_color: i32,
        /// `icon_emoji_id:flags.0?long`
        pub icon_emoji_id: Option<i64>,
    }

    impl MessageActionTopicCreate {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: String, icon_color: i32) -> Self {
            Self { title_missing: false, title, icon_color, icon_emoji_id: None }
        }
    }

    impl Fields for MessageActionTopicCreate {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_TOPIC_CREATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { title_missing: has(flags, 1), title: input.take()?, icon_color: input.take()?, icon_emoji_id: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.icon_emoji_id.is_some(), 0) | bit(self.title_missing, 1));
            self.title.put(writer);
            self.icon_color.put(writer);
            self.icon_emoji_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionTopicCreate> {
        /// `title_missing:flags.1?true`
        #[inline] pub fn title_missing(self) -> bool { flag_at(self, 1) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 2) }
        /// `icon_color:int`
        #[inline] pub fn icon_color(self) -> i32 { at(self, 3) }
        /// `icon_emoji_id:flags.0?long`
        #[inline] pub fn icon_emoji_id(self) -> Option<i64> { maybe_at(self, 4) }
    }

    /// `messageActionTopicEdit#c0944820 flags:# title:flags.0?string icon_emoji_id:flags.1?long closed:flags.2?Bool hidden:flags.3?Bool = MessageAction`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageActionTopicEdit {
        /// `title:flags.0?string`
        pub title: Option<String>,
        /// `icon_emoji_id:flags.1?long`
        pub icon_emoji_id: Option<i64>,
        /// `closed:flags.2?Bool`
        pub closed: Option<bool>,
        /// `hidden:flags.3?Bool`
        pub hidden: Option<bool>,
    }

    impl Fields for MessageActionTopicEdit {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_TOPIC_EDIT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { title: input.take_if(flags, 0)?, icon_emoji_id: input.take_if(flags, 1)?, closed: input.take_if(flags, 2)?, hidden: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.title.is_some(), 0) | bit(self.icon_emoji_id.is_some(), 1) | bit(self.closed.is_some(), 2) | bit(self.hidden.is_some(), 3));
            self.title.put(writer);
            self.icon_emoji_id.put(writer);
            self.closed.put(writer);
            self.hidden.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionTopicEdit> {
        /// `title:flags.0?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 1) }
        /// `icon_emoji_id:flags.1?long`
        #[inline] pub fn icon_emoji_id(self) -> Option<i64> { maybe_at(self, 2) }
        /// `closed:flags.2?Bool`
        #[inline] pub fn closed(self) -> Option<bool> { maybe_at(self, 3) }
        /// `hidden:flags.3?Bool`
        #[inline] pub fn hidden(self) -> Option<bool> { maybe_at(self, 4) }
    }

    /// `messageActionWalletTonConnectRequest#69b8c4bf flags:# accepted:flags.2?true declined:flags.3?true session_id:long expires:int topic:flags.0?string trace_id:flags.1?string dapp_name:flags.4?string = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionWalletTonConnectRequest {
        /// `accepted:flags.2?true`
        pub accepted: bool,
        /// `declined:flags.3?true`
        pub declined: bool,
        /// `session_id:long`
        pub session_id: i64,
        /// `expires:int`
        pub expires: i32,
        /// `topic:flags.0?string`
        pub topic: Option<String>,
        /// `trace_id:flags.1?string`
        pub trace_id: Option<String>,
        /// `dapp_name:flags.4?string`
        pub dapp_name: Option<String>,
    }

    impl MessageActionWalletTonConnectRequest {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(session_id: i64, expires: i32) -> Self {
            Self { accepted: false, declined: false, session_id, expires, topic: None, trace_id: None, dapp_name: None }
        }
    }

    impl Fields for MessageActionWalletTonConnectRequest {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_WALLET_TON_CONNECT_REQUEST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { accepted: has(flags, 2), declined: has(flags, 3), session_id: input.take()?, expires: input.take()?, topic: input.take_if(flags, 0)?, trace_id: input.take_if(flags, 1)?, dapp_name: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.topic.is_some(), 0) | bit(self.trace_id.is_some(), 1) | bit(self.accepted, 2) | bit(self.declined, 3) | bit(self.dapp_name.is_some(), 4));
            self.session_id.put(writer);
            self.expires.put(writer);
            self.topic.put(writer);
            self.trace_id.put(writer);
            self.dapp_name.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionWalletTonConnectRequest> {
        /// `accepted:flags.2?true`
        #[inline] pub fn accepted(self) -> bool { flag_at(self, 1) }
        /// `declined:flags.3?true`
        #[inline] pub fn declined(self) -> bool { flag_at(self, 2) }
        /// `session_id:long`
        #[inline] pub fn session_id(self) -> i64 { at(self, 3) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 4) }
        /// `topic:flags.0?string`
        #[inline] pub fn topic(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `trace_id:flags.1?string`
        #[inline] pub fn trace_id(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `dapp_name:flags.4?string`
        #[inline] pub fn dapp_name(self) -> Option<Text<'a>> { maybe_at(self, 7) }
    }

    /// `messageActionWebViewDataSent#b4c38cb5 text:string = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionWebViewDataSent {
        /// `text:string`
        pub text: String,
    }

    impl Fields for MessageActionWebViewDataSent {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_WEB_VIEW_DATA_SENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionWebViewDataSent> {
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 0) }
    }

    /// `messageActionWebViewDataSentMe#47dd8079 text:string data:string = MessageAction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageActionWebViewDataSentMe {
        /// `text:string`
        pub text: String,
        /// `data:string`
        pub data: String,
    }

    impl Fields for MessageActionWebViewDataSentMe {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ACTION_WEB_VIEW_DATA_SENT_ME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, MessageActionWebViewDataSentMe> {
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 0) }
        /// `data:string`
        #[inline] pub fn data(self) -> Text<'a> { at(self, 1) }
    }

    /// `messageExtendedMedia#ee479c64 media:MessageMedia = MessageExtendedMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageExtendedMedia {
        /// `media:MessageMedia`
        pub media: enums::MessageMedia,
    }

    impl Fields for MessageExtendedMedia {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_EXTENDED_MEDIA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { media: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.media.put(writer);
        }
    }

    impl<'a> View<'a, MessageExtendedMedia> {
        /// `media:MessageMedia`
        #[inline] pub fn media(self) -> views::MessageMedia<'a> { at(self, 0) }
    }

    /// `messageExtendedMediaPreview#ad628cc8 flags:# w:flags.0?int h:flags.0?int thumb:flags.1?PhotoSize video_duration:flags.2?int = MessageExtendedMedia`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageExtendedMediaPreview {
        /// `w:flags.0?int`
        pub w: Option<i32>,
        /// `h:flags.0?int`
        pub h: Option<i32>,
        /// `thumb:flags.1?PhotoSize`
        pub thumb: Option<enums::PhotoSize>,
        /// `video_duration:flags.2?int`
        pub video_duration: Option<i32>,
    }

    impl Fields for MessageExtendedMediaPreview {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_EXTENDED_MEDIA_PREVIEW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { w: input.take_if(flags, 0)?, h: input.take_if(flags, 0)?, thumb: input.take_if(flags, 1)?, video_duration: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.w.is_some() && self.h.is_some();
            writer.u32(bit(flags_0, 0) | bit(self.thumb.is_some(), 1) | bit(self.video_duration.is_some(), 2));
            put_if(flags_0, &self.w, writer);
            put_if(flags_0, &self.h, writer);
            self.thumb.put(writer);
            self.video_duration.put(writer);
        }
    }

    impl<'a> View<'a, MessageExtendedMediaPreview> {
        /// `w:flags.0?int`
        #[inline] pub fn w(self) -> Option<i32> { maybe_at(self, 1) }
        /// `h:flags.0?int`
        #[inline] pub fn h(self) -> Option<i32> { maybe_at(self, 2) }
        /// `thumb:flags.1?PhotoSize`
        #[inline] pub fn thumb(self) -> Option<views::PhotoSize<'a>> { maybe_at(self, 3) }
        /// `video_duration:flags.2?int`
        #[inline] pub fn video_duration(self) -> Option<i32> { maybe_at(self, 4) }
    }

    /// `messageFwdHeader#4e4df4bb flags:# imported:flags.7?true saved_out:flags.11?true from_id:flags.0?Peer from_name:flags.5?string date:int channel_post:flags.2?int post_author:flags.3?string saved_from_peer:flags.4?Peer saved_from_msg_id:flags.4?int saved_from_id:flags.8?Peer saved_from_name:flags.9?string saved_date:flags.10?int psa_type:flags.6?string = MessageFwdHeader`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageFwdHeader {
        /// `imported:flags.7?true`
        pub imported: bool,
        /// `saved_out:flags.11?true`
        pub saved_out: bool,
        /// `from_id:flags.0?Peer`
        pub from_id: Option<enums::Peer>,
        /// `from_name:flags.5?string`
        pub from_name: Option<String>,
        /// `date:int`
        pub date: i32,
        /// `channel_post:flags.2?int`
        pub channel_post: Option<i32>,
        /// `post_author:flags.3?string`
        pub post_author: Option<String>,
        /// `saved_from_peer:flags.4?Peer`
        pub saved_from_peer: Option<enums::Peer>,
        /// `saved_from_msg_id:flags.4?int`
        pub saved_from_msg_id: Option<i32>,
        /// `saved_from_id:flags.8?Peer`
        pub saved_from_id: Option<enums::Peer>,
        /// `saved_from_name:flags.9?string`
        pub saved_from_name: Option<String>,
        /// `saved_date:flags.10?int`
        pub saved_date: Option<i32>,
        /// `psa_type:flags.6?string`
        pub psa_type: Option<String>,
    }

    impl MessageFwdHeader {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(date: i32) -> Self {
            Self { imported: false, saved_out: false, from_id: None, from_name: None, date, channel_post: None, post_author: None, saved_from_peer: None, saved_from_msg_id: None, saved_from_id: None, saved_from_name: None, saved_date: None, psa_type: None }
        }
    }

    impl Fields for MessageFwdHeader {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_FWD_HEADER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { imported: has(flags, 7), saved_out: has(flags, 11), from_id: input.take_if(flags, 0)?, from_name: input.take_if(flags, 5)?, date: input.take()?, channel_post: input.take_if(flags, 2)?, post_author: input.take_if(flags, 3)?, saved_from_peer: input.take_if(flags, 4)?, saved_from_msg_id: input.take_if(flags, 4)?, saved_from_id: input.take_if(flags, 8)?, saved_from_name: input.take_if(flags, 9)?, saved_date: input.take_if(flags, 10)?, psa_type: input.take_if(flags, 6)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_4 = self.saved_from_peer.is_some() && self.saved_from_msg_id.is_some();
            writer.u32(bit(self.from_id.is_some(), 0) | bit(self.channel_post.is_some(), 2) | bit(self.post_author.is_some(), 3) | bit(flags_4, 4) | bit(self.from_name.is_some(), 5) | bit(self.psa_type.is_some(), 6) | bit(self.imported, 7) | bit(self.saved_from_id.is_some(), 8) | bit(self.saved_from_name.is_some(), 9) | bit(self.saved_date.is_some(), 10) | bit(self.saved_out, 11));
            self.from_id.put(writer);
            self.from_name.put(writer);
            self.date.put(writer);
            self.channel_post.put(writer);
            self.post_author.put(writer);
            put_if(flags_4, &self.saved_from_peer, writer);
            put_if(flags_4, &self.saved_from_msg_id, writer);
            self.saved_from_id.put(writer);
            self.saved_from_name.put(writer);
            self.saved_date.put(writer);
            self.psa_type.put(writer);
        }
    }

    impl<'a> View<'a, MessageFwdHeader> {
        /// `imported:flags.7?true`
        #[inline] pub fn imported(self) -> bool { flag_at(self, 1) }
        /// `saved_out:flags.11?true`
        #[inline] pub fn saved_out(self) -> bool { flag_at(self, 2) }
        /// `from_id:flags.0?Peer`
        #[inline] pub fn from_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 3) }
        /// `from_name:flags.5?string`
        #[inline] pub fn from_name(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 5) }
        /// `channel_post:flags.2?int`
        #[inline] pub fn channel_post(self) -> Option<i32> { maybe_at(self, 6) }
        /// `post_author:flags.3?string`
        #[inline] pub fn post_author(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `saved_from_peer:flags.4?Peer`
        #[inline] pub fn saved_from_peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 8) }
        /// `saved_from_msg_id:flags.4?int`
        #[inline] pub fn saved_from_msg_id(self) -> Option<i32> { maybe_at(self, 9) }
        /// `saved_from_id:flags.8?Peer`
        #[inline] pub fn saved_from_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 10) }
        /// `saved_from_name:flags.9?string`
        #[inline] pub fn saved_from_name(self) -> Option<Text<'a>> { maybe_at(self, 11) }
        /// `saved_date:flags.10?int`
        #[inline] pub fn saved_date(self) -> Option<i32> { maybe_at(self, 12) }
        /// `psa_type:flags.6?string`
        #[inline] pub fn psa_type(self) -> Option<Text<'a>> { maybe_at(self, 13) }
    }

    boxed!(MessageFwdHeader);

    /// `messageMediaContact#70322949 phone_number:string first_name:string last_name:string vcard:string user_id:long = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaContact {
        /// `phone_number:string`
        pub phone_number: String,
        /// `first_name:string`
        pub first_name: String,
        /// `last_name:string`
        pub last_name: String,
        /// `vcard:string`
        pub vcard: String,
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for MessageMediaContact {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_CONTACT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone_number: input.take()?, first_name: input.take()?, last_name: input.take()?, vcard: input.take()?, user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone_number.put(writer);
            self.first_name.put(writer);
            self.last_name.put(writer);
            self.vcard.put(writer);
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaContact> {
        /// `phone_number:string`
        #[inline] pub fn phone_number(self) -> Text<'a> { at(self, 0) }
        /// `first_name:string`
        #[inline] pub fn first_name(self) -> Text<'a> { at(self, 1) }
        /// `last_name:string`
        #[inline] pub fn last_name(self) -> Text<'a> { at(self, 2) }
        /// `vcard:string`
        #[inline] pub fn vcard(self) -> Text<'a> { at(self, 3) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 4) }
    }

    /// `messageMediaDice#8cbec07 flags:# value:int emoticon:string game_outcome:flags.0?messages.EmojiGameOutcome = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaDice {
        /// `value:int`
        pub value: i32,
        /// `emoticon:string`
        pub emoticon: String,
        /// `game_outcome:flags.0?messages.EmojiGameOutcome`
        pub game_outcome: Option<types::messages::EmojiGameOutcome>,
    }

    impl MessageMediaDice {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(value: i32, emoticon: String) -> Self {
            Self { value, emoticon, game_outcome: None }
        }
    }

    impl Fields for MessageMediaDice {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_DICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { value: input.take()?, emoticon: input.take()?, game_outcome: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.game_outcome.is_some(), 0));
            self.value.put(writer);
            self.emoticon.put(writer);
            self.game_outcome.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaDice> {
        /// `value:int`
        #[inline] pub fn value(self) -> i32 { at(self, 1) }
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 2) }
        /// `game_outcome:flags.0?messages.EmojiGameOutcome`
        #[inline] pub fn game_outcome(self) -> Option<View<'a, types::messages::EmojiGameOutcome>> { maybe_at(self, 3) }
    }

    /// `messageMediaDocument#52d8ccd9 flags:# nopremium:flags.3?true spoiler:flags.4?true video:flags.6?true round:flags.7?true voice:flags.8?true document:flags.0?Document alt_documents:flags.5?Vector<Document> video_cover:flags.9?Photo video_timestamp:flags.10?int ttl_seconds:flags.2?int = MessageMedia`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageMediaDocument {
        /// `nopremium:flags.3?true`
        pub nopremium: bool,
        /// `spoiler:flags.4?true`
        pub spoiler: bool,
        /// `video:flags.6?true`
        pub video: bool,
        /// `round:flags.7?true`
        pub round: bool,
        /// `voice:flags.8?true`
        pub voice: bool,
        /// `document:flags.0?Document`
        pub document: Option<enums::Document>,
        /// `alt_documents:flags.5?Vector<Document>`
        pub alt_documents: Option<Vec<enums::Document>>,
        /// `video_cover:flags.9?Photo`
        pub video_cover: Option<enums::Photo>,
        /// `video_timestamp:flags.10?int`
        pub video_timestamp: Option<i32>,
        /// `ttl_seconds:flags.2?int`
        pub ttl_seconds: Option<i32>,
    }

    impl Fields for MessageMediaDocument {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { nopremium: has(flags, 3), spoiler: has(flags, 4), video: has(flags, 6), round: has(flags, 7), voice: has(flags, 8), document: input.take_if(flags, 0)?, alt_documents: input.take_if(flags, 5)?, video_cover: input.take_if(flags, 9)?, video_timestamp: input.take_if(flags, 10)?, ttl_seconds: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.document.is_some(), 0) | bit(self.ttl_seconds.is_some(), 2) | bit(self.nopremium, 3) | bit(self.spoiler, 4) | bit(self.alt_documents.is_some(), 5) | bit(self.video, 6) | bit(self.round, 7) | bit(self.voice, 8) | bit(self.video_cover.is_some(), 9) | bit(self.video_timestamp.is_some(), 10));
            self.document.put(writer);
            self.alt_documents.put(writer);
            self.video_cover.put(writer);
            self.video_timestamp.put(writer);
            self.ttl_seconds.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaDocument> {
        /// `nopremium:flags.3?true`
        #[inline] pub fn nopremium(self) -> bool { flag_at(self, 1) }
        /// `spoiler:flags.4?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 2) }
        /// `video:flags.6?true`
        #[inline] pub fn video(self) -> bool { flag_at(self, 3) }
        /// `round:flags.7?true`
        #[inline] pub fn round(self) -> bool { flag_at(self, 4) }
        /// `voice:flags.8?true`
        #[inline] pub fn voice(self) -> bool { flag_at(self, 5) }
        /// `document:flags.0?Document`
        #[inline] pub fn document(self) -> Option<views::Document<'a>> { maybe_at(self, 6) }
        /// `alt_documents:flags.5?Vector<Document>`
        #[inline] pub fn alt_documents(self) -> Option<Vector<'a, views::Document<'a>>> { maybe_at(self, 7) }
        /// `video_cover:flags.9?Photo`
        #[inline] pub fn video_cover(self) -> Option<views::Photo<'a>> { maybe_at(self, 8) }
        /// `video_timestamp:flags.10?int`
        #[inline] pub fn video_timestamp(self) -> Option<i32> { maybe_at(self, 9) }
        /// `ttl_seconds:flags.2?int`
        #[inline] pub fn ttl_seconds(self) -> Option<i32> { maybe_at(self, 10) }
    }

    /// `messageMediaGame#fdb19008 game:Game = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaGame {
        /// `game:Game`
        pub game: types::Game,
    }

    impl Fields for MessageMediaGame {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_GAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { game: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.game.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaGame> {
        /// `game:Game`
        #[inline] pub fn game(self) -> View<'a, types::Game> { at(self, 0) }
    }

    /// `messageMediaGeo#56e0d474 geo:GeoPoint = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaGeo {
        /// `geo:GeoPoint`
        pub geo: enums::GeoPoint,
    }

    impl Fields for MessageMediaGeo {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_GEO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { geo: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.geo.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaGeo> {
        /// `geo:GeoPoint`
        #[inline] pub fn geo(self) -> views::GeoPoint<'a> { at(self, 0) }
    }

    /// `messageMediaGeoLive#b940c666 flags:# geo:GeoPoint heading:flags.0?int period:int proximity_notification_radius:flags.1?int = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaGeoLive {
        /// `geo:GeoPoint`
        pub geo: enums::GeoPoint,
        /// `heading:flags.0?int`
        pub heading: Option<i32>,
        /// `period:int`
        pub period: i32,
        /// `proximity_notification_radius:flags.1?int`
        pub proximity_notification_radius: Option<i32>,
    }

    impl MessageMediaGeoLive {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(geo: enums::GeoPoint, period: i32) -> Self {
            Self { geo, heading: None, period, proximity_notification_radius: None }
        }
    }

    impl Fields for MessageMediaGeoLive {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_GEO_LIVE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { geo: input.take()?, heading: input.take_if(flags, 0)?, period: input.take()?, proximity_notification_radius: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.heading.is_some(), 0) | bit(self.proximity_notification_radius.is_some(), 1));
            self.geo.put(writer);
            self.heading.put(writer);
            self.period.put(writer);
            self.proximity_notification_radius.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaGeoLive> {
        /// `geo:GeoPoint`
        #[inline] pub fn geo(self) -> views::GeoPoint<'a> { at(self, 1) }
        /// `heading:flags.0?int`
        #[inline] pub fn heading(self) -> Option<i32> { maybe_at(self, 2) }
        /// `period:int`
        #[inline] pub fn period(self) -> i32 { at(self, 3) }
        /// `proximity_notification_radius:flags.1?int`
        #[inline] pub fn proximity_notification_radius(self) -> Option<i32> { maybe_at(self, 4) }
    }

    /// `messageMediaGiveaway#aa073beb flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.2?true channels:Vector<long> countries_iso2:flags.1?Vector<string> prize_description:flags.3?string quantity:int months:flags.4?int stars:flags.5?long until_date:int = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaGiveaway {
        /// `only_new_subscribers:flags.0?true`
        pub only_new_subscribers: bool,
        /// `winners_are_visible:flags.2?true`
        pub winners_are_visible: bool,
        /// `channels:Vector<long>`
        pub channels: Vec<i64>,
        /// `countries_iso2:flags.1?Vector<string>`
        pub countries_iso2: Option<Vec<String>>,
        /// `prize_description:flags.3?string`
        pub prize_description: Option<String>,
        /// `quantity:int`
        pub quantity: i32,
        /// `months:flags.4?int`
        pub months: Option<i32>,
        /// `stars:flags.5?long`
        pub stars: Option<i64>,
        /// `until_date:int`
        pub until_date: i32,
    }

    impl MessageMediaGiveaway {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channels: Vec<i64>, quantity: i32, until_date: i32) -> Self {
            Self { only_new_subscribers: false, winners_are_visible: false, channels, countries_iso2: None, prize_description: None, quantity, months: None, stars: None, until_date }
        }
    }

    impl Fields for MessageMediaGiveaway {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_GIVEAWAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { only_new_subscribers: has(flags, 0), winners_are_visible: has(flags, 2), channels: input.take()?, countries_iso2: input.take_if(flags, 1)?, prize_description: input.take_if(flags, 3)?, quantity: input.take()?, months: input.take_if(flags, 4)?, stars: input.take_if(flags, 5)?, until_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.only_new_subscribers, 0) | bit(self.countries_iso2.is_some(), 1) | bit(self.winners_are_visible, 2) | bit(self.prize_description.is_some(), 3) | bit(self.months.is_some(), 4) | bit(self.stars.is_some(), 5));
            self.channels.put(writer);
            self.countries_iso2.put(writer);
            self.prize_description.put(writer);
            self.quantity.put(writer);
            self.months.put(writer);
            self.stars.put(writer);
            self.until_date.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaGiveaway> {
        /// `only_new_subscribers:flags.0?true`
        #[inline] pub fn only_new_subscribers(self) -> bool { flag_at(self, 1) }
        /// `winners_are_visible:flags.2?true`
        #[inline] pub fn winners_are_visible(self) -> bool { flag_at(self, 2) }
        /// `channels:Vector<long>`
        #[inline] pub fn channels(self) -> Vector<'a, i64> { at(self, 3) }
        /// `countries_iso2:flags.1?Vector<string>`
        #[inline] pub fn countries_iso2(self) -> Option<Vector<'a, Text<'a>>> { maybe_at(self, 4) }
        /// `prize_description:flags.3?string`
        #[inline] pub fn prize_description(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `quantity:int`
        #[inline] pub fn quantity(self) -> i32 { at(self, 6) }
        /// `months:flags.4?int`
        #[inline] pub fn months(self) -> Option<i32> { maybe_at(self, 7) }
        /// `stars:flags.5?long`
        #[inline] pub fn stars(self) -> Option<i64> { maybe_at(self, 8) }
        /// `until_date:int`
        #[inline] pub fn until_date(self) -> i32 { at(self, 9) }
    }

    /// `messageMediaGiveawayResults#ceaa3ea1 flags:# only_new_subscribers:flags.0?true refunded:flags.2?true channel_id:long additional_peers_count:flags.3?int launch_msg_id:int winners_count:int unclaimed_count:int winners:Vector<long> months:flags.4?int stars:flags.5?long prize_description:flags.1?string until_date:int = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaGiveawayResults {
        /// `only_new_subscribers:flags.0?true`
        pub only_new_subscribers: bool,
        /// `refunded:flags.2?true`
        pub refunded: bool,
        /// `channel_id:long`
        pub channel_id: i64,
        /// `additional_peers_count:flags.3?int`
        pub additional_peers_count: Option<i32>,
        /// `launch_msg_id:int`
        pub launch_msg_id: i32,
        /// `winners_count:int`
        pub winners_count: i32,
        /// `unclaimed_count:int`
        pub unclaimed_count: i32,
        /// `winners:Vector<long>`
        pub winners: Vec<i64>,
        /// `months:flags.4?int`
        pub months: Option<i32>,
        /// `stars:flags.5?long`
        pub stars: Option<i64>,
        /// `prize_description:flags.1?string`
        pub prize_description: Option<String>,
        /// `until_date:int`
        pub until_date: i32,
    }

    impl MessageMediaGiveawayResults {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64, launch_msg_id: i32, winners_count: i32, unclaimed_count: i32, winners: Vec<i64>, until_date: i32) -> Self {
            Self { only_new_subscribers: false, refunded: false, channel_id, additional_peers_count: None, launch_msg_id, winners_count, unclaimed_count, winners, months: None, stars: None, prize_description: None, until_date }
        }
    }

    impl Fields for MessageMediaGiveawayResults {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_GIVEAWAY_RESULTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { only_new_subscribers: has(flags, 0), refunded: has(flags, 2), channel_id: input.take()?, additional_peers_count: input.take_if(flags, 3)?, launch_msg_id: input.take()?, winners_count: input.take()?, unclaimed_count: input.take()?, winners: input.take()?, months: input.take_if(flags, 4)?, stars: input.take_if(flags, 5)?, prize_description: input.take_if(flags, 1)?, until_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.only_new_subscribers, 0) | bit(self.prize_description.is_some(), 1) | bit(self.refunded, 2) | bit(self.additional_peers_count.is_some(), 3) | bit(self.months.is_some(), 4) | bit(self.stars.is_some(), 5));
            self.channel_id.put(writer);
            self.additional_peers_count.put(writer);
            self.launch_msg_id.put(writer);
            self.winners_count.put(writer);
            self.unclaimed_count.put(writer);
            self.winners.put(writer);
            self.months.put(writer);
            self.stars.put(writer);
            self.prize_description.put(writer);
            self.until_date.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaGiveawayResults> {
        /// `only_new_subscribers:flags.0?true`
        #[inline] pub fn only_new_subscribers(self) -> bool { flag_at(self, 1) }
        /// `refunded:flags.2?true`
        #[inline] pub fn refunded(self) -> bool { flag_at(self, 2) }
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 3) }
        /// `additional_peers_count:flags.3?int`
        #[inline] pub fn additional_peers_count(self) -> Option<i32> { maybe_at(self, 4) }
        /// `launch_msg_id:int`
        #[inline] pub fn launch_msg_id(self) -> i32 { at(self, 5) }
        /// `winners_count:int`
        #[inline] pub fn winners_count(self) -> i32 { at(self, 6) }
        /// `unclaimed_count:int`
        #[inline] pub fn unclaimed_count(self) -> i32 { at(self, 7) }
        /// `winners:Vector<long>`
        #[inline] pub fn winners(self) -> Vector<'a, i64> { at(self, 8) }
        /// `months:flags.4?int`
        #[inline] pub fn months(self) -> Option<i32> { maybe_at(self, 9) }
        /// `stars:flags.5?long`
        #[inline] pub fn stars(self) -> Option<i64> { maybe_at(self, 10) }
        /// `prize_description:flags.1?string`
        #[inline] pub fn prize_description(self) -> Option<Text<'a>> { maybe_at(self, 11) }
        /// `until_date:int`
        #[inline] pub fn until_date(self) -> i32 { at(self, 12) }
    }

    /// `messageMediaInvoice#f6a548d3 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument receipt_msg_id:flags.2?int currency:string total_amount:long start_param:string extended_media:flags.4?MessageExtendedMedia = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaInvoice {
        /// `shipping_address_requested:flags.1?true`
        pub shipping_address_requested: bool,
        /// `test:flags.3?true`
        pub test: bool,
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `photo:flags.0?WebDocument`
        pub photo: Option<enums::WebDocument>,
        /// `receipt_msg_id:flags.2?int`
        pub receipt_msg_id: Option<i32>,
        /// `currency:string`
        pub currency: String,
        /// `total_amount:long`
        pub total_amount: i64,
        /// `start_param:string`
        pub start_param: String,
        /// `extended_media:flags.4?MessageExtendedMedia`
        pub extended_media: Option<enums::MessageExtendedMedia>,
    }

    impl MessageMediaInvoice {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: String, description: String, currency: String, total_amount: i64, start_param: String) -> Self {
            Self { shipping_address_requested: false, test: false, title, description, photo: None, receipt_msg_id: None, currency, total_amount, start_param, extended_media: None }
        }
    }

    impl Fields for MessageMediaInvoice {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_INVOICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { shipping_address_requested: has(flags, 1), test: has(flags, 3), title: input.take()?, description: input.take()?, photo: input.take_if(flags, 0)?, receipt_msg_id: input.take_if(flags, 2)?, currency: input.take()?, total_amount: input.take()?, start_param: input.take()?, extended_media: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.photo.is_some(), 0) | bit(self.shipping_address_requested, 1) | bit(self.receipt_msg_id.is_some(), 2) | bit(self.test, 3) | bit(self.extended_media.is_some(), 4));
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.receipt_msg_id.put(writer);
            self.currency.put(writer);
            self.total_amount.put(writer);
            self.start_param.put(writer);
            self.extended_media.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaInvoice> {
        /// `shipping_address_requested:flags.1?true`
        #[inline] pub fn shipping_address_requested(self) -> bool { flag_at(self, 1) }
        /// `test:flags.3?true`
        #[inline] pub fn test(self) -> bool { flag_at(self, 2) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 3) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 4) }
        /// `photo:flags.0?WebDocument`
        #[inline] pub fn photo(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 5) }
        /// `receipt_msg_id:flags.2?int`
        #[inline] pub fn receipt_msg_id(self) -> Option<i32> { maybe_at(self, 6) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 7) }
        /// `total_amount:long`
        #[inline] pub fn total_amount(self) -> i64 { at(self, 8) }
        /// `start_param:string`
        #[inline] pub fn start_param(self) -> Text<'a> { at(self, 9) }
        /// `extended_media:flags.4?MessageExtendedMedia`
        #[inline] pub fn extended_media(self) -> Option<views::MessageExtendedMedia<'a>> { maybe_at(self, 10) }
    }

    /// `messageMediaPaidMedia#a8852491 stars_amount:long extended_media:Vector<MessageExtendedMedia> = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaPaidMedia {
        /// `stars_amount:long`
        pub stars_amount: i64,
        /// `extended_media:Vector<MessageExtendedMedia>`
        pub extended_media: Vec<enums::MessageExtendedMedia>,
    }

    impl Fields for MessageMediaPaidMedia {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_PAID_MEDIA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stars_amount: input.take()?, extended_media: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stars_amount.put(writer);
            self.extended_media.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaPaidMedia> {
        /// `stars_amount:long`
        #[inline] pub fn stars_amount(self) -> i64 { at(self, 0) }
        /// `extended_media:Vector<MessageExtendedMedia>`
        #[inline] pub fn extended_media(self) -> Vector<'a, views::MessageExtendedMedia<'a>> { at(self, 1) }
    }

    /// `messageMediaPhoto#e216eb63 flags:# spoiler:flags.3?true live_photo:flags.4?true photo:flags.0?Photo ttl_seconds:flags.2?int video:flags.4?Document = MessageMedia`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageMediaPhoto {
        /// `spoiler:flags.3?true`
        pub spoiler: bool,
        /// `live_photo:flags.4?true`
        pub live_photo: bool,
        /// `photo:flags.0?Photo`
        pub photo: Option<enums::Photo>,
        /// `ttl_seconds:flags.2?int`
        pub ttl_seconds: Option<i32>,
        /// `video:flags.4?Document`
        pub video: Option<enums::Document>,
    }

    impl Fields for MessageMediaPhoto {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { spoiler: has(flags, 3), live_photo: has(flags, 4), photo: input.take_if(flags, 0)?, ttl_seconds: input.take_if(flags, 2)?, video: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.photo.is_some(), 0) | bit(self.ttl_seconds.is_some(), 2) | bit(self.spoiler, 3) | bit(self.video.is_some(), 4));
            self.photo.put(writer);
            self.ttl_seconds.put(writer);
            self.video.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaPhoto> {
        /// `spoiler:flags.3?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 1) }
        /// `live_photo:flags.4?true`
        #[inline] pub fn live_photo(self) -> bool { flag_at(self, 2) }
        /// `photo:flags.0?Photo`
        #[inline] pub fn photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 3) }
        /// `ttl_seconds:flags.2?int`
        #[inline] pub fn ttl_seconds(self) -> Option<i32> { maybe_at(self, 4) }
        /// `video:flags.4?Document`
        #[inline] pub fn video(self) -> Option<views::Document<'a>> { maybe_at(self, 5) }
    }

    /// `messageMediaPoll#773f4e66 flags:# poll:Poll results:PollResults attached_media:flags.0?MessageMedia = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaPoll {
        /// `poll:Poll`
        pub poll: types::Poll,
        /// `results:PollResults`
        pub results: types::PollResults,
        /// `attached_media:flags.0?MessageMedia`
        pub attached_media: Option<enums::MessageMedia>,
    }

    impl MessageMediaPoll {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(poll: types::Poll, results: types::PollResults) -> Self {
            Self { poll, results, attached_media: None }
        }
    }

    impl Fields for MessageMediaPoll {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_POLL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { poll: input.take()?, results: input.take()?, attached_media: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.attached_media.is_some(), 0));
            self.poll.put(writer);
            self.results.put(writer);
            self.attached_media.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaPoll> {
        /// `poll:Poll`
        #[inline] pub fn poll(self) -> View<'a, types::Poll> { at(self, 1) }
        /// `results:PollResults`
        #[inline] pub fn results(self) -> View<'a, types::PollResults> { at(self, 2) }
        /// `attached_media:flags.0?MessageMedia`
        #[inline] pub fn attached_media(self) -> Option<views::MessageMedia<'a>> { maybe_at(self, 3) }
    }

    /// `messageMediaStory#68cb6283 flags:# via_mention:flags.1?true peer:Peer id:int story:flags.0?StoryItem = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaStory {
        /// `via_mention:flags.1?true`
        pub via_mention: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `id:int`
        pub id: i32,
        /// `story:flags.0?StoryItem`
        pub story: Option<enums::StoryItem>,
    }

    impl MessageMediaStory {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, id: i32) -> Self {
            Self { via_mention: false, peer, id, story: None }
        }
    }

    impl Fields for MessageMediaStory {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_STORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { via_mention: has(flags, 1), peer: input.take()?, id: input.take()?, story: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.story.is_some(), 0) | bit(self.via_mention, 1));
            self.peer.put(writer);
            self.id.put(writer);
            self.story.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaStory> {
        /// `via_mention:flags.1?true`
        #[inline] pub fn via_mention(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 3) }
        /// `story:flags.0?StoryItem`
        #[inline] pub fn story(self) -> Option<views::StoryItem<'a>> { maybe_at(self, 4) }
    }

    /// `messageMediaToDo#8a53b014 flags:# todo:TodoList completions:flags.0?Vector<TodoCompletion> = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaToDo {
        /// `todo:TodoList`
        pub todo: types::TodoList,
        /// `completions:flags.0?Vector<TodoCompletion>`
        pub completions: Option<Vec<types::TodoCompletion>>,
    }

    impl MessageMediaToDo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(todo: types::TodoList) -> Self {
            Self { todo, completions: None }
        }
    }

    impl Fields for MessageMediaToDo {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_TO_DO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { todo: input.take()?, completions: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.completions.is_some(), 0));
            self.todo.put(writer);
            self.completions.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaToDo> {
        /// `todo:TodoList`
        #[inline] pub fn todo(self) -> View<'a, types::TodoList> { at(self, 1) }
        /// `completions:flags.0?Vector<TodoCompletion>`
        #[inline] pub fn completions(self) -> Option<Vector<'a, View<'a, types::TodoCompletion>>> { maybe_at(self, 2) }
    }

    /// `messageMediaVenue#2ec0533f geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaVenue {
        /// `geo:GeoPoint`
        pub geo: enums::GeoPoint,
        /// `title:string`
        pub title: String,
        /// `address:string`
        pub address: String,
        /// `provider:string`
        pub provider: String,
        /// `venue_id:string`
        pub venue_id: String,
        /// `venue_type:string`
        pub venue_type: String,
    }

    impl Fields for MessageMediaVenue {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_VENUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { geo: input.take()?, title: input.take()?, address: input.take()?, provider: input.take()?, venue_id: input.take()?, venue_type: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.geo.put(writer);
            self.title.put(writer);
            self.address.put(writer);
            self.provider.put(writer);
            self.venue_id.put(writer);
            self.venue_type.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaVenue> {
        /// `geo:GeoPoint`
        #[inline] pub fn geo(self) -> views::GeoPoint<'a> { at(self, 0) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 2) }
        /// `provider:string`
        #[inline] pub fn provider(self) -> Text<'a> { at(self, 3) }
        /// `venue_id:string`
        #[inline] pub fn venue_id(self) -> Text<'a> { at(self, 4) }
        /// `venue_type:string`
        #[inline] pub fn venue_type(self) -> Text<'a> { at(self, 5) }
    }

    /// `messageMediaVideoStream#ca5cab89 flags:# rtmp_stream:flags.0?true call:InputGroupCall = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaVideoStream {
        /// `rtmp_stream:flags.0?true`
        pub rtmp_stream: bool,
        /// `call:InputGroupCall`
        pub call: enums::InputGroupCall,
    }

    impl MessageMediaVideoStream {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(call: enums::InputGroupCall) -> Self {
            Self { rtmp_stream: false, call }
        }
    }

    impl Fields for MessageMediaVideoStream {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_VIDEO_STREAM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { rtmp_stream: has(flags, 0), call: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rtmp_stream, 0));
            self.call.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaVideoStream> {
        /// `rtmp_stream:flags.0?true`
        #[inline] pub fn rtmp_stream(self) -> bool { flag_at(self, 1) }
        /// `call:InputGroupCall`
        #[inline] pub fn call(self) -> views::InputGroupCall<'a> { at(self, 2) }
    }

    /// `messageMediaWebPage#ddf10c3b flags:# force_large_media:flags.0?true force_small_media:flags.1?true manual:flags.3?true safe:flags.4?true webpage:WebPage = MessageMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageMediaWebPage {
        /// `force_large_media:flags.0?true`
        pub force_large_media: bool,
        /// `force_small_media:flags.1?true`
        pub force_small_media: bool,
        /// `manual:flags.3?true`
        pub manual: bool,
        /// `safe:flags.4?true`
        pub safe: bool,
        /// `webpage:WebPage`
        pub webpage: enums::WebPage,
    }

    impl MessageMediaWebPage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(webpage: enums::WebPage) -> Self {
            Self { force_large_media: false, force_small_media: false, manual: false, safe: false, webpage }
        }
    }

    impl Fields for MessageMediaWebPage {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_MEDIA_WEB_PAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { force_large_media: has(flags, 0), force_small_media: has(flags, 1), manual: has(flags, 3), safe: has(flags, 4), webpage: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.force_large_media, 0) | bit(self.force_small_media, 1) | bit(self.manual, 3) | bit(self.safe, 4));
            self.webpage.put(writer);
        }
    }

    impl<'a> View<'a, MessageMediaWebPage> {
        /// `force_large_media:flags.0?true`
        #[inline] pub fn force_large_media(self) -> bool { flag_at(self, 1) }
        /// `force_small_media:flags.1?true`
        #[inline] pub fn force_small_media(self) -> bool { flag_at(self, 2) }
        /// `manual:flags.3?true`
        #[inline] pub fn manual(self) -> bool { flag_at(self, 3) }
        /// `safe:flags.4?true`
        #[inline] pub fn safe(self) -> bool { flag_at(self, 4) }
        /// `webpage:WebPage`
        #[inline] pub fn webpage(self) -> views::WebPage<'a> { at(self, 5) }
    }

    /// `messagePeerReaction#8c79b63c flags:# big:flags.0?true unread:flags.1?true my:flags.2?true peer_id:Peer date:int reaction:Reaction = MessagePeerReaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessagePeerReaction {
        /// `big:flags.0?true`
        pub big: bool,
        /// `unread:flags.1?true`
        pub unread: bool,
        /// `my:flags.2?true`
        pub my: bool,
        /// `peer_id:Peer`
        pub peer_id: enums::Peer,
        /// `date:int`
        pub date: i32,
        /// `reaction:Reaction`
        pub reaction: enums::Reaction,
    }

    impl MessagePeerReaction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer_id: enums::Peer, date: i32, reaction: enums::Reaction) -> Self {
            Self { big: false, unread: false, my: false, peer_id, date, reaction }
        }
    }

    impl Fields for MessagePeerReaction {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_PEER_REACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { big: has(flags, 0), unread: has(flags, 1), my: has(flags, 2), peer_id: input.take()?, date: input.take()?, reaction: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.big, 0) | bit(self.unread, 1) | bit(self.my, 2));
            self.peer_id.put(writer);
            self.date.put(writer);
            self.reaction.put(writer);
        }
    }

    impl<'a> View<'a, MessagePeerReaction> {
        /// `big:flags.0?true`
        #[inline] pub fn big(self) -> bool { flag_at(self, 1) }
        /// `unread:flags.1?true`
        #[inline] pub fn unread(self) -> bool { flag_at(self, 2) }
        /// `my:flags.2?true`
        #[inline] pub fn my(self) -> bool { flag_at(self, 3) }
        /// `peer_id:Peer`
        #[inline] pub fn peer_id(self) -> views::Peer<'a> { at(self, 4) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 5) }
        /// `reaction:Reaction`
        #[inline] pub fn reaction(self) -> views::Reaction<'a> { at(self, 6) }
    }

    boxed!(MessagePeerReaction);

    /// `messageReactions#a339f0b flags:# min:flags.0?true can_see_list:flags.2?true reactions_as_tags:flags.3?true results:Vector<ReactionCount> recent_reactions:flags.1?Vector<MessagePeerReaction> top_reactors:flags.4?Vector<MessageReactor> = MessageReactions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageReactions {
        /// `min:flags.0?true`
        pub min: bool,
        /// `can_see_list:flags.2?true`
        pub can_see_list: bool,
        /// `reactions_as_tags:flags.3?true`
        pub reactions_as_tags: bool,
        /// `results:Vector<ReactionCount>`
        pub results: Vec<types::ReactionCount>,
        /// `recent_reactions:flags.1?Vector<MessagePeerReaction>`
        pub recent_reactions: Option<Vec<types::MessagePeerReaction>>,
        /// `top_reactors:flags.4?Vector<MessageReactor>`
        pub top_reactors: Option<Vec<types::MessageReactor>>,
    }

    impl MessageReactions {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(results: Vec<types::ReactionCount>) -> Self {
            Self { min: false, can_see_list: false, reactions_as_tags: false, results, recent_reactions: None, top_reactors: None }
        }
    }

    impl Fields for MessageReactions {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_REACTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { min: has(flags, 0), can_see_list: has(flags, 2), reactions_as_tags: has(flags, 3), results: input.take()?, recent_reactions: input.take_if(flags, 1)?, top_reactors: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.min, 0) | bit(self.recent_reactions.is_some(), 1) | bit(self.can_see_list, 2) | bit(self.reactions_as_tags, 3) | bit(self.top_reactors.is_some(), 4));
            self.results.put(writer);
            self.recent_reactions.put(writer);
            self.top_reactors.put(writer);
        }
    }

    impl<'a> View<'a, MessageReactions> {
        /// `min:flags.0?true`
        #[inline] pub fn min(self) -> bool { flag_at(self, 1) }
        /// `can_see_list:flags.2?true`
        #[inline] pub fn can_see_list(self) -> bool { flag_at(self, 2) }
        /// `reactions_as_tags:flags.3?true`
        #[inline] pub fn reactions_as_tags(self) -> bool { flag_at(self, 3) }
        /// `results:Vector<ReactionCount>`
        #[inline] pub fn results(self) -> Vector<'a, View<'a, types::ReactionCount>> { at(self, 4) }
        /// `recent_reactions:flags.1?Vector<MessagePeerReaction>`
        #[inline] pub fn recent_reactions(self) -> Option<Vector<'a, View<'a, types::MessagePeerReaction>>> { maybe_at(self, 5) }
        /// `top_reactors:flags.4?Vector<MessageReactor>`
        #[inline] pub fn top_reactors(self) -> Option<Vector<'a, View<'a, types::MessageReactor>>> { maybe_at(self, 6) }
    }

    boxed!(MessageReactions);

    /// `messageReactor#4ba3a95a flags:# top:flags.0?true my:flags.1?true anonymous:flags.2?true peer_id:flags.3?Peer count:int = MessageReactor`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageReactor {
        /// `top:flags.0?true`
        pub top: bool,
        /// `my:flags.1?true`
        pub my: bool,
        /// `anonymous:flags.2?true`
        pub anonymous: bool,
        /// `peer_id:flags.3?Peer`
        pub peer_id: Option<enums::Peer>,
        /// `count:int`
        pub count: i32,
    }

    impl MessageReactor {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32) -> Self {
            Self { top: false, my: false, anonymous: false, peer_id: None, count }
        }
    }

    impl Fields for MessageReactor {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_REACTOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { top: has(flags, 0), my: has(flags, 1), anonymous: has(flags, 2), peer_id: input.take_if(flags, 3)?, count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.top, 0) | bit(self.my, 1) | bit(self.anonymous, 2) | bit(self.peer_id.is_some(), 3));
            self.peer_id.put(writer);
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, MessageReactor> {
        /// `top:flags.0?true`
        #[inline] pub fn top(self) -> bool { flag_at(self, 1) }
        /// `my:flags.1?true`
        #[inline] pub fn my(self) -> bool { flag_at(self, 2) }
        /// `anonymous:flags.2?true`
        #[inline] pub fn anonymous(self) -> bool { flag_at(self, 3) }
        /// `peer_id:flags.3?Peer`
        #[inline] pub fn peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 4) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 5) }
    }

    boxed!(MessageReactor);

    /// `messageReplies#83d60fc2 flags:# comments:flags.0?true replies:int replies_pts:int recent_repliers:flags.1?Vector<Peer> channel_id:flags.0?long max_id:flags.2?int read_max_id:flags.3?int = MessageReplies`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageReplies {
        /// `comments:flags.0?true`
        pub comments: bool,
        /// `replies:int`
        pub replies: i32,
        /// `replies_pts:int`
        pub replies_pts: i32,
        /// `recent_repliers:flags.1?Vector<Peer>`
        pub recent_repliers: Option<Vec<enums::Peer>>,
        /// `channel_id:flags.0?long`
        pub channel_id: Option<i64>,
        /// `max_id:flags.2?int`
        pub max_id: Option<i32>,
        /// `read_max_id:flags.3?int`
        pub read_max_id: Option<i32>,
    }

    impl MessageReplies {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(replies: i32, replies_pts: i32) -> Self {
            Self { comments: false, replies, replies_pts, recent_repliers: None, channel_id: None, max_id: None, read_max_id: None }
        }
    }

    impl Fields for MessageReplies {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_REPLIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { comments: has(flags, 0), replies: input.take()?, replies_pts: input.take()?, recent_repliers: input.take_if(flags, 1)?, channel_id: input.take_if(flags, 0)?, max_id: input.take_if(flags, 2)?, read_max_id: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.channel_id.is_some(), 0) | bit(self.recent_repliers.is_some(), 1) | bit(self.max_id.is_some(), 2) | bit(self.read_max_id.is_some(), 3));
            self.replies.put(writer);
            self.replies_pts.put(writer);
            self.recent_repliers.put(writer);
            self.channel_id.put(writer);
            self.max_id.put(writer);
            self.read_max_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageReplies> {
        /// `comments:flags.0?true`
        #[inline] pub fn comments(self) -> bool { flag_at(self, 1) }
        /// `replies:int`
        #[inline] pub fn replies(self) -> i32 { at(self, 2) }
        /// `replies_pts:int`
        #[inline] pub fn replies_pts(self) -> i32 { at(self, 3) }
        /// `recent_repliers:flags.1?Vector<Peer>`
        #[inline] pub fn recent_repliers(self) -> Option<Vector<'a, views::Peer<'a>>> { maybe_at(self, 4) }
        /// `channel_id:flags.0?long`
        #[inline] pub fn channel_id(self) -> Option<i64> { maybe_at(self, 5) }
        /// `max_id:flags.2?int`
        #[inline] pub fn max_id(self) -> Option<i32> { maybe_at(self, 6) }
        /// `read_max_id:flags.3?int`
        #[inline] pub fn read_max_id(self) -> Option<i32> { maybe_at(self, 7) }
    }

    boxed!(MessageReplies);

    /// `messageReplyHeader#1b97dd66 flags:# reply_to_scheduled:flags.2?true forum_topic:flags.3?true quote:flags.9?true reply_to_ephemeral:flags.13?true reply_to_msg_id:flags.4?int reply_to_peer_id:flags.0?Peer reply_from:flags.5?MessageFwdHeader reply_media:flags.8?MessageMedia reply_to_top_id:flags.1?int quote_text:flags.6?string quote_entities:flags.7?Vector<MessageEntity> quote_offset:flags.10?int todo_item_id:flags.11?int poll_option:flags.12?bytes = MessageReplyHeader`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageReplyHeader {
        /// `reply_to_scheduled:flags.2?true`
        pub reply_to_scheduled: bool,
        /// `forum_topic:flags.3?true`
        pub forum_topic: bool,
        /// `quote:flags.9?true`
        pub quote: bool,
        /// `reply_to_ephemeral:flags.13?true`
        pub reply_to_ephemeral: bool,
        /// `reply_to_msg_id:flags.4?int`
        pub reply_to_msg_id: Option<i32>,
        /// `reply_to_peer_id:flags.0?Peer`
        pub reply_to_peer_id: Option<enums::Peer>,
        /// `reply_from:flags.5?MessageFwdHeader`
        pub reply_from: Option<Box<types::MessageFwdHeader>>,
        /// `reply_media:flags.8?MessageMedia`
        pub reply_media: Option<enums::MessageMedia>,
        /// `reply_to_top_id:flags.1?int`
        pub reply_to_top_id: Option<i32>,
        /// `quote_text:flags.6?string`
        pub quote_text: Option<String>,
        /// `quote_entities:flags.7?Vector<MessageEntity>`
        pub quote_entities: Option<Vec<enums::MessageEntity>>,
        /// `quote_offset:flags.10?int`
        pub quote_offset: Option<i32>,
        /// `todo_item_id:flags.11?int`
        pub todo_item_id: Option<i32>,
        /// `poll_option:flags.12?bytes`
        pub poll_option: Option<Vec<u8>>,
    }

    impl Fields for MessageReplyHeader {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_REPLY_HEADER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { reply_to_scheduled: has(flags, 2), forum_topic: has(flags, 3), quote: has(flags, 9), reply_to_ephemeral: has(flags, 13), reply_to_msg_id: input.take_if(flags, 4)?, reply_to_peer_id: input.take_if(flags, 0)?, reply_from: input.take_if(flags, 5)?, reply_media: input.take_if(flags, 8)?, reply_to_top_id: input.take_if(flags, 1)?, quote_text: input.take_if(flags, 6)?, quote_entities: input.take_if(flags, 7)?, quote_offset: input.take_if(flags, 10)?, todo_item_id: input.take_if(flags, 11)?, poll_option: input.take_if(flags, 12)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_to_peer_id.is_some(), 0) | bit(self.reply_to_top_id.is_some(), 1) | bit(self.reply_to_scheduled, 2) | bit(self.forum_topic, 3) | bit(self.reply_to_msg_id.is_some(), 4) | bit(self.reply_from.is_some(), 5) | bit(self.quote_text.is_some(), 6) | bit(self.quote_entities.is_some(), 7) | bit(self.reply_media.is_some(), 8) | bit(self.quote, 9) | bit(self.quote_offset.is_some(), 10) | bit(self.todo_item_id.is_some(), 11) | bit(self.poll_option.is_some(), 12) | bit(self.reply_to_ephemeral, 13));
            self.reply_to_msg_id.put(writer);
            self.reply_to_peer_id.put(writer);
            self.reply_from.put(writer);
            self.reply_media.put(writer);
            self.reply_to_top_id.put(writer);
            self.quote_text.put(writer);
            self.quote_entities.put(writer);
            self.quote_offset.put(writer);
            self.todo_item_id.put(writer);
            self.poll_option.put(writer);
        }
    }

    impl<'a> View<'a, MessageReplyHeader> {
        /// `reply_to_scheduled:flags.2?true`
        #[inline] pub fn reply_to_scheduled(self) -> bool { flag_at(self, 1) }
        /// `forum_topic:flags.3?true`
        #[inline] pub fn forum_topic(self) -> bool { flag_at(self, 2) }
        /// `quote:flags.9?true`
        #[inline] pub fn quote(self) -> bool { flag_at(self, 3) }
        /// `reply_to_ephemeral:flags.13?true`
        #[inline] pub fn reply_to_ephemeral(self) -> bool { flag_at(self, 4) }
        /// `reply_to_msg_id:flags.4?int`
        #[inline] pub fn reply_to_msg_id(self) -> Option<i32> { maybe_at(self, 5) }
        /// `reply_to_peer_id:flags.0?Peer`
        #[inline] pub fn reply_to_peer_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 6) }
        /// `reply_from:flags.5?MessageFwdHeader`
        #[inline] pub fn reply_from(self) -> Option<View<'a, types::MessageFwdHeader>> { maybe_at(self, 7) }
        /// `reply_media:flags.8?MessageMedia`
        #[inline] pub fn reply_media(self) -> Option<views::MessageMedia<'a>> { maybe_at(self, 8) }
        /// `reply_to_top_id:flags.1?int`
        #[inline] pub fn reply_to_top_id(self) -> Option<i32> { maybe_at(self, 9) }
        /// `quote_text:flags.6?string`
        #[inline] pub fn quote_text(self) -> Option<Text<'a>> { maybe_at(self, 10) }
        /// `quote_entities:flags.7?Vector<MessageEntity>`
        #[inline] pub fn quote_entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 11) }
        /// `quote_offset:flags.10?int`
        #[inline] pub fn quote_offset(self) -> Option<i32> { maybe_at(self, 12) }
        /// `todo_item_id:flags.11?int`
        #[inline] pub fn todo_item_id(self) -> Option<i32> { maybe_at(self, 13) }
        /// `poll_option:flags.12?bytes`
        #[inline] pub fn poll_option(self) -> Option<&'a [u8]> { maybe_at(self, 14) }
    }

    /// `messageReplyStoryHeader#e5af939 peer:Peer story_id:int = MessageReplyHeader`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageReplyStoryHeader {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `story_id:int`
        pub story_id: i32,
    }

    impl Fields for MessageReplyStoryHeader {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_REPLY_STORY_HEADER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, story_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.story_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageReplyStoryHeader> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `story_id:int`
        #[inline] pub fn story_id(self) -> i32 { at(self, 1) }
    }

    /// `page#98657f0d flags:# part:flags.0?true rtl:flags.1?true v2:flags.2?true url:string blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> views:flags.3?int = Page`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Page {
        /// `part:flags.0?true`
        pub part: bool,
        /// `rtl:flags.1?true`
        pub rtl: bool,
        /// `v2:flags.2?true`
        pub v2: bool,
        /// `url:string`
        pub url: String,
        /// `blocks:Vector<PageBlock>`
        pub blocks: Vec<enums::PageBlock>,
        /// `photos:Vector<Photo>`
        pub photos: Vec<enums::Photo>,
        /// `documents:Vector<Document>`
        pub documents: Vec<enums::Document>,
        /// `views:flags.3?int`
        pub views: Option<i32>,
    }

    impl Page {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String, blocks: Vec<enums::PageBlock>, photos: Vec<enums::Photo>, documents: Vec<enums::Document>) -> Self {
            Self { part: false, rtl: false, v2: false, url, blocks, photos, documents, views: None }
        }
    }

    impl Fields for Page {
        const LAYOUT: &'static Layout = &layouts::PAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { part: has(flags, 0), rtl: has(flags, 1), v2: has(flags, 2), url: input.take()?, blocks: input.take()?, photos: input.take()?, documents: input.take()?, views: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.part, 0) | bit(self.rtl, 1) | bit(self.v2, 2) | bit(self.views.is_some(), 3));
            self.url.put(writer);
            self.blocks.put(writer);
            self.photos.put(writer);
            self.documents.put(writer);
            self.views.put(writer);
        }
    }

    impl<'a> View<'a, Page> {
        /// `part:flags.0?true`
        #[inline] pub fn part(self) -> bool { flag_at(self, 1) }
        /// `rtl:flags.1?true`
        #[inline] pub fn rtl(self) -> bool { flag_at(self, 2) }
        /// `v2:flags.2?true`
        #[inline] pub fn v2(self) -> bool { flag_at(self, 3) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 4) }
        /// `blocks:Vector<PageBlock>`
        #[inline] pub fn blocks(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 5) }
        /// `photos:Vector<Photo>`
        #[inline] pub fn photos(self) -> Vector<'a, views::Photo<'a>> { at(self, 6) }
        /// `documents:Vector<Document>`
        #[inline] pub fn documents(self) -> Vector<'a, views::Document<'a>> { at(self, 7) }
        /// `views:flags.3?int`
        #[inline] pub fn views(self) -> Option<i32> { maybe_at(self, 8) }
    }

    boxed!(Page);

    /// `inputPageBlockMap#574b617f geo:InputGeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPageBlockMap {
        /// `geo:InputGeoPoint`
        pub geo: enums::InputGeoPoint,
        /// `zoom:int`
        pub zoom: i32,
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
    }

    impl Fields for InputPageBlockMap {
        const LAYOUT: &'static Layout = &layouts::INPUT_PAGE_BLOCK_MAP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { geo: input.take()?, zoom: input.take()?, w: input.take()?, h: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.geo.put(writer);
            self.zoom.put(writer);
            self.w.put(writer);
            self.h.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, InputPageBlockMap> {
        /// `geo:InputGeoPoint`
        #[inline] pub fn geo(self) -> views::InputGeoPoint<'a> { at(self, 0) }
        /// `zoom:int`
        #[inline] pub fn zoom(self) -> i32 { at(self, 1) }
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 2) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 3) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 4) }
    }

    /// `pageBlockAnchor#ce0d37b0 name:string = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockAnchor {
        /// `name:string`
        pub name: String,
    }

    impl Fields for PageBlockAnchor {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_ANCHOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.name.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockAnchor> {
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 0) }
    }

    /// `pageBlockAudio#804361ea audio_id:long caption:PageCaption = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockAudio {
        /// `audio_id:long`
        pub audio_id: i64,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
    }

    impl Fields for PageBlockAudio {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_AUDIO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { audio_id: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.audio_id.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockAudio> {
        /// `audio_id:long`
        #[inline] pub fn audio_id(self) -> i64 { at(self, 0) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 1) }
    }

    /// `pageBlockAuthorDate#baafe5e0 author:RichText published_date:int = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockAuthorDate {
        /// `author:RichText`
        pub author: enums::RichText,
        /// `published_date:int`
        pub published_date: i32,
    }

    impl Fields for PageBlockAuthorDate {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_AUTHOR_DATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { author: input.take()?, published_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.author.put(writer);
            self.published_date.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockAuthorDate> {
        /// `author:RichText`
        #[inline] pub fn author(self) -> views::RichText<'a> { at(self, 0) }
        /// `published_date:int`
        #[inline] pub fn published_date(self) -> i32 { at(self, 1) }
    }

    /// `pageBlockBlockquote#66d1670b flags:# collapsed:flags.0?true text:RichText caption:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockBlockquote {
        /// `collapsed:flags.0?true`
        pub collapsed: bool,
        /// `text:RichText`
        pub text: enums::RichText,
        /// `caption:RichText`
        pub caption: enums::RichText,
    }

    impl PageBlockBlockquote {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: enums::RichText, caption: enums::RichText) -> Self {
            Self { collapsed: false, text, caption }
        }
    }

    impl Fields for PageBlockBlockquote {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_BLOCKQUOTE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { collapsed: has(flags, 0), text: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.collapsed, 0));
            self.text.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockBlockquote> {
        /// `collapsed:flags.0?true`
        #[inline] pub fn collapsed(self) -> bool { flag_at(self, 1) }
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 2) }
        /// `caption:RichText`
        #[inline] pub fn caption(self) -> views::RichText<'a> { at(self, 3) }
    }

    /// `pageBlockBlockquoteBlocks#e6e47c4 blocks:Vector<PageBlock> caption:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockBlockquoteBlocks {
        /// `blocks:Vector<PageBlock>`
        pub blocks: Vec<enums::PageBlock>,
        /// `caption:RichText`
        pub caption: enums::RichText,
    }

    impl Fields for PageBlockBlockquoteBlocks {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_BLOCKQUOTE_BLOCKS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { blocks: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.blocks.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockBlockquoteBlocks> {
        /// `blocks:Vector<PageBlock>`
        #[inline] pub fn blocks(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 0) }
        /// `caption:RichText`
        #[inline] pub fn caption(self) -> views::RichText<'a> { at(self, 1) }
    }

    /// `pageBlockButtonRow#6d640318 flags:# align_left:flags.0?true align_center:flags.1?true align_right:flags.2?true buttons:Vector<PageButton> = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockButtonRow {
        /// `align_left:flags.0?true`
        pub align_left: bool,
        /// `align_center:flags.1?true`
        pub align_center: bool,
        /// `align_right:flags.2?true`
        pub align_right: bool,
        /// `buttons:Vector<PageButton>`
        pub buttons: Vec<types::PageButton>,
    }

    impl PageBlockButtonRow {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(buttons: Vec<types::PageButton>) -> Self {
            Self { align_left: false, align_center: false, align_right: false, buttons }
        }
    }

    impl Fields for PageBlockButtonRow {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_BUTTON_ROW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { align_left: has(flags, 0), align_center: has(flags, 1), align_right: has(flags, 2), buttons: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.align_left, 0) | bit(self.align_center, 1) | bit(self.align_right, 2));
            self.buttons.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockButtonRow> {
        /// `align_left:flags.0?true`
        #[inline] pub fn align_left(self) -> bool { flag_at(self, 1) }
        /// `align_center:flags.1?true`
        #[inline] pub fn align_center(self) -> bool { flag_at(self, 2) }
        /// `align_right:flags.2?true`
        #[inline] pub fn align_right(self) -> bool { flag_at(self, 3) }
        /// `buttons:Vector<PageButton>`
        #[inline] pub fn buttons(self) -> Vector<'a, View<'a, types::PageButton>> { at(self, 4) }
    }

    /// `pageBlockChannel#ef1751b5 channel:Chat = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockChannel {
        /// `channel:Chat`
        pub channel: enums::Chat,
    }

    impl Fields for PageBlockChannel {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_CHANNEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockChannel> {
        /// `channel:Chat`
        #[inline] pub fn channel(self) -> views::Chat<'a> { at(self, 0) }
    }

    /// `pageBlockCollage#65a0fa4d items:Vector<PageBlock> caption:PageCaption = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockCollage {
        /// `items:Vector<PageBlock>`
        pub items: Vec<enums::PageBlock>,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
    }

    impl Fields for PageBlockCollage {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_COLLAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { items: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.items.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockCollage> {
        /// `items:Vector<PageBlock>`
        #[inline] pub fn items(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 0) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 1) }
    }

    /// `pageBlockCover#39f23300 cover:PageBlock = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockCover {
        /// `cover:PageBlock`
        pub cover: enums::PageBlock,
    }

    impl Fields for PageBlockCover {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_COVER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { cover: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.cover.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockCover> {
        /// `cover:PageBlock`
        #[inline] pub fn cover(self) -> views::PageBlock<'a> { at(self, 0) }
    }

    /// `pageBlockDetails#76768bed flags:# open:flags.0?true blocks:Vector<PageBlock> title:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockDetails {
        /// `open:flags.0?true`
        pub open: bool,
        /// `blocks:Vector<PageBlock>`
        pub blocks: Vec<enums::PageBlock>,
        /// `title:RichText`
        pub title: enums::RichText,
    }

    impl PageBlockDetails {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(blocks: Vec<enums::PageBlock>, title: enums::RichText) -> Self {
            Self { open: false, blocks, title }
        }
    }

    impl Fields for PageBlockDetails {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_DETAILS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { open: has(flags, 0), blocks: input.take()?, title: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.open, 0));
            self.blocks.put(writer);
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockDetails> {
        /// `open:flags.0?true`
        #[inline] pub fn open(self) -> bool { flag_at(self, 1) }
        /// `blocks:Vector<PageBlock>`
        #[inline] pub fn blocks(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 2) }
        /// `title:RichText`
        #[inline] pub fn title(self) -> views::RichText<'a> { at(self, 3) }
    }

    /// `pageBlockDocument#38fa3ba3 document_id:long caption:PageCaption = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockDocument {
        /// `document_id:long`
        pub document_id: i64,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
    }

    impl Fields for PageBlockDocument {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { document_id: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.document_id.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockDocument> {
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 0) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 1) }
    }

    /// `pageBlockEmbed#a8718dc5 flags:# full_width:flags.0?true allow_scrolling:flags.3?true url:flags.1?string html:flags.2?string poster_photo_id:flags.4?long w:flags.5?int h:flags.5?int caption:PageCaption = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockEmbed {
        /// `full_width:flags.0?true`
        pub full_width: bool,
        /// `allow_scrolling:flags.3?true`
        pub allow_scrolling: bool,
        /// `url:flags.1?string`
        pub url: Option<String>,
        /// `html:flags.2?string`
        pub html: Option<String>,
        /// `poster_photo_id:flags.4?long`
        pub poster_photo_id: Option<i64>,
        /// `w:flags.5?int`
        pub w: Option<i32>,
        /// `h:flags.5?int`
        pub h: Option<i32>,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
    }

    impl PageBlockEmbed {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(caption: types::PageCaption) -> Self {
            Self { full_width: false, allow_scrolling: false, url: None, html: None, poster_photo_id: None, w: None, h: None, caption }
        }
    }

    impl Fields for PageBlockEmbed {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_EMBED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { full_width: has(flags, 0), allow_scrolling: has(flags, 3), url: input.take_if(flags, 1)?, html: input.take_if(flags, 2)?, poster_photo_id: input.take_if(flags, 4)?, w: input.take_if(flags, 5)?, h: input.take_if(flags, 5)?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_5 = self.w.is_some() && self.h.is_some();
            writer.u32(bit(self.full_width, 0) | bit(self.url.is_some(), 1) | bit(self.html.is_some(), 2) | bit(self.allow_scrolling, 3) | bit(self.poster_photo_id.is_some(), 4) | bit(flags_5, 5));
            self.url.put(writer);
            self.html.put(writer);
            self.poster_photo_id.put(writer);
            put_if(flags_5, &self.w, writer);
            put_if(flags_5, &self.h, writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockEmbed> {
        /// `full_width:flags.0?true`
        #[inline] pub fn full_width(self) -> bool { flag_at(self, 1) }
        /// `allow_scrolling:flags.3?true`
        #[inline] pub fn allow_scrolling(self) -> bool { flag_at(self, 2) }
        /// `url:flags.1?string`
        #[inline] pub fn url(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `html:flags.2?string`
        #[inline] pub fn html(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `poster_photo_id:flags.4?long`
        #[inline] pub fn poster_photo_id(self) -> Option<i64> { maybe_at(self, 5) }
        /// `w:flags.5?int`
        #[inline] pub fn w(self) -> Option<i32> { maybe_at(self, 6) }
        /// `h:flags.5?int`
        #[inline] pub fn h(self) -> Option<i32> { maybe_at(self, 7) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 8) }
    }

    /// `pageBlockEmbedPost#f259a80b url:string webpage_id:long author_photo_id:long author:string date:int blocks:Vector<PageBlock> caption:PageCaption = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockEmbedPost {
        /// `url:string`
        pub url: String,
        /// `webpage_id:long`
        pub webpage_id: i64,
        /// `author_photo_id:long`
        pub author_photo_id: i64,
        /// `author:string`
        pub author: String,
        /// `date:int`
        pub date: i32,
        /// `blocks:Vector<PageBlock>`
        pub blocks: Vec<enums::PageBlock>,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
    }

    impl Fields for PageBlockEmbedPost {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_EMBED_POST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, webpage_id: input.take()?, author_photo_id: input.take()?, author: input.take()?, date: input.take()?, blocks: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.webpage_id.put(writer);
            self.author_photo_id.put(writer);
            self.author.put(writer);
            self.date.put(writer);
            self.blocks.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockEmbedPost> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `webpage_id:long`
        #[inline] pub fn webpage_id(self) -> i64 { at(self, 1) }
        /// `author_photo_id:long`
        #[inline] pub fn author_photo_id(self) -> i64 { at(self, 2) }
        /// `author:string`
        #[inline] pub fn author(self) -> Text<'a> { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `blocks:Vector<PageBlock>`
        #[inline] pub fn blocks(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 5) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 6) }
    }

    /// `pageBlockFooter#48870999 text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockFooter {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockFooter {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_FOOTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockFooter> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockHeader#bfd064ec text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockHeader {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockHeader {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_HEADER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockHeader> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockHeading1#baff072f text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockHeading1 {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockHeading1 {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_HEADING1;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockHeading1> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockHeading2#96b2aec text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockHeading2 {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockHeading2 {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_HEADING2;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockHeading2> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockHeading3#67e731ad text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockHeading3 {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockHeading3 {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_HEADING3;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockHeading3> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockHeading4#b532772b text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockHeading4 {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockHeading4 {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_HEADING4;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockHeading4> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockHeading5#dbbe6c6a text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockHeading5 {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockHeading5 {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_HEADING5;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockHeading5> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockHeading6#682a41a9 text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockHeading6 {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockHeading6 {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_HEADING6;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockHeading6> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockKicker#1e148390 text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockKicker {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockKicker {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_KICKER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockKicker> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockList#e4e88011 items:Vector<PageListItem> = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockList {
        /// `items:Vector<PageListItem>`
        pub items: Vec<enums::PageListItem>,
    }

    impl Fields for PageBlockList {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { items: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.items.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockList> {
        /// `items:Vector<PageListItem>`
        #[inline] pub fn items(self) -> Vector<'a, views::PageListItem<'a>> { at(self, 0) }
    }

    /// `pageBlockMap#a44f3ef6 geo:GeoPoint zoom:int w:int h:int caption:PageCaption = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockMap {
        /// `geo:GeoPoint`
        pub geo: enums::GeoPoint,
        /// `zoom:int`
        pub zoom: i32,
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
    }

    impl Fields for PageBlockMap {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_MAP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { geo: input.take()?, zoom: input.take()?, w: input.take()?, h: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.geo.put(writer);
            self.zoom.put(writer);
            self.w.put(writer);
            self.h.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockMap> {
        /// `geo:GeoPoint`
        #[inline] pub fn geo(self) -> views::GeoPoint<'a> { at(self, 0) }
        /// `zoom:int`
        #[inline] pub fn zoom(self) -> i32 { at(self, 1) }
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 2) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 3) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 4) }
    }

    /// `pageBlockMath#59080c20 source:string = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockMath {
        /// `source:string`
        pub source: String,
    }

    impl Fields for PageBlockMath {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_MATH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { source: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.source.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockMath> {
        /// `source:string`
        #[inline] pub fn source(self) -> Text<'a> { at(self, 0) }
    }

    /// `pageBlockOrderedList#1fd6f6c1 flags:# reversed:flags.2?true items:Vector<PageListOrderedItem> start:flags.0?int type:flags.1?string = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockOrderedList {
        /// `reversed:flags.2?true`
        pub reversed: bool,
        /// `items:Vector<PageListOrderedItem>`
        pub items: Vec<enums::PageListOrderedItem>,
        /// `start:flags.0?int`
        pub start: Option<i32>,
        /// `type:flags.1?string`
        pub r#type: Option<String>,
    }

    impl PageBlockOrderedList {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(items: Vec<enums::PageListOrderedItem>) -> Self {
            Self { reversed: false, items, start: None, r#type: None }
        }
    }

    impl Fields for PageBlockOrderedList {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_ORDERED_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { reversed: has(flags, 2), items: input.take()?, start: input.take_if(flags, 0)?, r#type: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.start.is_some(), 0) | bit(self.r#type.is_some(), 1) | bit(self.reversed, 2));
            self.items.put(writer);
            self.start.put(writer);
            self.r#type.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockOrderedList> {
        /// `reversed:flags.2?true`
        #[inline] pub fn reversed(self) -> bool { flag_at(self, 1) }
        /// `items:Vector<PageListOrderedItem>`
        #[inline] pub fn items(self) -> Vector<'a, views::PageListOrderedItem<'a>> { at(self, 2) }
        /// `start:flags.0?int`
        #[inline] pub fn start(self) -> Option<i32> { maybe_at(self, 3) }
        /// `type:flags.1?string`
        #[inline] pub fn r#type(self) -> Option<Text<'a>> { maybe_at(self, 4) }
    }

    /// `pageBlockParagraph#467a0766 text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockParagraph {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockParagraph {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_PARAGRAPH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockParagraph> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockPhoto#1759c560 flags:# spoiler:flags.1?true photo_id:long caption:PageCaption url:flags.0?string webpage_id:flags.0?long = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockPhoto {
        /// `spoiler:flags.1?true`
        pub spoiler: bool,
        /// `photo_id:long`
        pub photo_id: i64,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
        /// `url:flags.0?string`
        pub url: Option<String>,
        /// `webpage_id:flags.0?long`
        pub webpage_id: Option<i64>,
    }

    impl PageBlockPhoto {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(photo_id: i64, caption: types::PageCaption) -> Self {
            Self { spoiler: false, photo_id, caption, url: None, webpage_id: None }
        }
    }

    impl Fields for PageBlockPhoto {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { spoiler: has(flags, 1), photo_id: input.take()?, caption: input.take()?, url: input.take_if(flags, 0)?, webpage_id: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.url.is_some() && self.webpage_id.is_some();
            writer.u32(bit(flags_0, 0) | bit(self.spoiler, 1));
            self.photo_id.put(writer);
            self.caption.put(writer);
            put_if(flags_0, &self.url, writer);
            put_if(flags_0, &self.webpage_id, writer);
        }
    }

    impl<'a> View<'a, PageBlockPhoto> {
        /// `spoiler:flags.1?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 1) }
        /// `photo_id:long`
        #[inline] pub fn photo_id(self) -> i64 { at(self, 2) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 3) }
        /// `url:flags.0?string`
        #[inline] pub fn url(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `webpage_id:flags.0?long`
        #[inline] pub fn webpage_id(self) -> Option<i64> { maybe_at(self, 5) }
    }

    /// `pageBlockPreformatted#c070d93e text:RichText language:string = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockPreformatted {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `language:string`
        pub language: String,
    }

    impl Fields for PageBlockPreformatted {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_PREFORMATTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, language: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.language.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockPreformatted> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
        /// `language:string`
        #[inline] pub fn language(self) -> Text<'a> { at(self, 1) }
    }

    /// `pageBlockPullquote#4f4456d3 text:RichText caption:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockPullquote {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `caption:RichText`
        pub caption: enums::RichText,
    }

    impl Fields for PageBlockPullquote {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_PULLQUOTE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockPullquote> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
        /// `caption:RichText`
        #[inline] pub fn caption(self) -> views::RichText<'a> { at(self, 1) }
    }

    /// `pageBlockRelatedArticles#16115a96 title:RichText articles:Vector<PageRelatedArticle> = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockRelatedArticles {
        /// `title:RichText`
        pub title: enums::RichText,
        /// `articles:Vector<PageRelatedArticle>`
        pub articles: Vec<types::PageRelatedArticle>,
    }

    impl Fields for PageBlockRelatedArticles {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_RELATED_ARTICLES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, articles: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.articles.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockRelatedArticles> {
        /// `title:RichText`
        #[inline] pub fn title(self) -> views::RichText<'a> { at(self, 0) }
        /// `articles:Vector<PageRelatedArticle>`
        #[inline] pub fn articles(self) -> Vector<'a, View<'a, types::PageRelatedArticle>> { at(self, 1) }
    }

    /// `pageBlockSlideshow#31f9590 items:Vector<PageBlock> caption:PageCaption = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockSlideshow {
        /// `items:Vector<PageBlock>`
        pub items: Vec<enums::PageBlock>,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
    }

    impl Fields for PageBlockSlideshow {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_SLIDESHOW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { items: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.items.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockSlideshow> {
        /// `items:Vector<PageBlock>`
        #[inline] pub fn items(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 0) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 1) }
    }

    /// `pageBlockSubheader#f12bb6e1 text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockSubheader {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockSubheader {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_SUBHEADER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockSubheader> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockSubtitle#8ffa9a1f text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockSubtitle {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockSubtitle {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_SUBTITLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockSubtitle> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockTable#bf4dea82 flags:# bordered:flags.0?true striped:flags.1?true compact:flags.2?true title:RichText rows:Vector<PageTableRow> = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockTable {
        /// `bordered:flags.0?true`
        pub bordered: bool,
        /// `striped:flags.1?true`
        pub striped: bool,
        /// `compact:flags.2?true`
        pub compact: bool,
        /// `title:RichText`
        pub title: enums::RichText,
        /// `rows:Vector<PageTableRow>`
        pub rows: Vec<types::PageTableRow>,
    }

    impl PageBlockTable {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: enums::RichText, rows: Vec<types::PageTableRow>) -> Self {
            Self { bordered: false, striped: false, compact: false, title, rows }
        }
    }

    impl Fields for PageBlockTable {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_TABLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { bordered: has(flags, 0), striped: has(flags, 1), compact: has(flags, 2), title: input.take()?, rows: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.bordered, 0) | bit(self.striped, 1) | bit(self.compact, 2));
            self.title.put(writer);
            self.rows.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockTable> {
        /// `bordered:flags.0?true`
        #[inline] pub fn bordered(self) -> bool { flag_at(self, 1) }
        /// `striped:flags.1?true`
        #[inline] pub fn striped(self) -> bool { flag_at(self, 2) }
        /// `compact:flags.2?true`
        #[inline] pub fn compact(self) -> bool { flag_at(self, 3) }
        /// `title:RichText`
        #[inline] pub fn title(self) -> views::RichText<'a> { at(self, 4) }
        /// `rows:Vector<PageTableRow>`
        #[inline] pub fn rows(self) -> Vector<'a, View<'a, types::PageTableRow>> { at(self, 5) }
    }

    /// `pageBlockThinking#3c29a3e2 text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockThinking {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockThinking {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_THINKING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockThinking> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockTitle#70abc3fd text:RichText = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockTitle {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for PageBlockTitle {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_TITLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockTitle> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `pageBlockVideo#7c8fe7b6 flags:# autoplay:flags.0?true loop:flags.1?true spoiler:flags.2?true video_id:long caption:PageCaption = PageBlock`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageBlockVideo {
        /// `autoplay:flags.0?true`
        pub autoplay: bool,
        /// `loop:flags.1?true`
        pub r#loop: bool,
        /// `spoiler:flags.2?true`
        pub spoiler: bool,
        /// `video_id:long`
        pub video_id: i64,
        /// `caption:PageCaption`
        pub caption: types::PageCaption,
    }

    impl PageBlockVideo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(video_id: i64, caption: types::PageCaption) -> Self {
            Self { autoplay: false, r#loop: false, spoiler: false, video_id, caption }
        }
    }

    impl Fields for PageBlockVideo {
        const LAYOUT: &'static Layout = &layouts::PAGE_BLOCK_VIDEO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { autoplay: has(flags, 0), r#loop: has(flags, 1), spoiler: has(flags, 2), video_id: input.take()?, caption: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.autoplay, 0) | bit(self.r#loop, 1) | bit(self.spoiler, 2));
            self.video_id.put(writer);
            self.caption.put(writer);
        }
    }

    impl<'a> View<'a, PageBlockVideo> {
        /// `autoplay:flags.0?true`
        #[inline] pub fn autoplay(self) -> bool { flag_at(self, 1) }
        /// `loop:flags.1?true`
        #[inline] pub fn r#loop(self) -> bool { flag_at(self, 2) }
        /// `spoiler:flags.2?true`
        #[inline] pub fn spoiler(self) -> bool { flag_at(self, 3) }
        /// `video_id:long`
        #[inline] pub fn video_id(self) -> i64 { at(self, 4) }
        /// `caption:PageCaption`
        #[inline] pub fn caption(self) -> View<'a, types::PageCaption> { at(self, 5) }
    }

    /// `pageButton#692a5488 flags:# text:RichText type:InlineButtonType style:flags.0?RichButtonStyle = PageButton`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageButton {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `type:InlineButtonType`
        pub r#type: enums::InlineButtonType,
        /// `style:flags.0?RichButtonStyle`
        pub style: Option<types::RichButtonStyle>,
    }

    impl PageButton {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: enums::RichText, r#type: enums::InlineButtonType) -> Self {
            Self { text, r#type, style: None }
        }
    }

    impl Fields for PageButton {
        const LAYOUT: &'static Layout = &layouts::PAGE_BUTTON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { text: input.take()?, r#type: input.take()?, style: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.style.is_some(), 0));
            self.text.put(writer);
            self.r#type.put(writer);
            self.style.put(writer);
        }
    }

    impl<'a> View<'a, PageButton> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 1) }
        /// `type:InlineButtonType`
        #[inline] pub fn r#type(self) -> views::InlineButtonType<'a> { at(self, 2) }
        /// `style:flags.0?RichButtonStyle`
        #[inline] pub fn style(self) -> Option<View<'a, types::RichButtonStyle>> { maybe_at(self, 3) }
    }

    boxed!(PageButton);

    /// `pageCaption#6f747657 text:RichText credit:RichText = PageCaption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageCaption {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `credit:RichText`
        pub credit: enums::RichText,
    }

    impl Fields for PageCaption {
        const LAYOUT: &'static Layout = &layouts::PAGE_CAPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, credit: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.credit.put(writer);
        }
    }

    impl<'a> View<'a, PageCaption> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
        /// `credit:RichText`
        #[inline] pub fn credit(self) -> views::RichText<'a> { at(self, 1) }
    }

    boxed!(PageCaption);

    /// `pageListItemBlocks#63ca67aa flags:# checkbox:flags.0?true checked:flags.1?true blocks:Vector<PageBlock> = PageListItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageListItemBlocks {
        /// `checkbox:flags.0?true`
        pub checkbox: bool,
        /// `checked:flags.1?true`
        pub checked: bool,
        /// `blocks:Vector<PageBlock>`
        pub blocks: Vec<enums::PageBlock>,
    }

    impl PageListItemBlocks {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(blocks: Vec<enums::PageBlock>) -> Self {
            Self { checkbox: false, checked: false, blocks }
        }
    }

    impl Fields for PageListItemBlocks {
        const LAYOUT: &'static Layout = &layouts::PAGE_LIST_ITEM_BLOCKS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { checkbox: has(flags, 0), checked: has(flags, 1), blocks: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.checkbox, 0) | bit(self.checked, 1));
            self.blocks.put(writer);
        }
    }

    impl<'a> View<'a, PageListItemBlocks> {
        /// `checkbox:flags.0?true`
        #[inline] pub fn checkbox(self) -> bool { flag_at(self, 1) }
        /// `checked:flags.1?true`
        #[inline] pub fn checked(self) -> bool { flag_at(self, 2) }
        /// `blocks:Vector<PageBlock>`
        #[inline] pub fn blocks(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 3) }
    }

    /// `pageListItemText#2f58683c flags:# checkbox:flags.0?true checked:flags.1?true text:RichText = PageListItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageListItemText {
        /// `checkbox:flags.0?true`
        pub checkbox: bool,
        /// `checked:flags.1?true`
        pub checked: bool,
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl PageListItemText {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: enums::RichText) -> Self {
            Self { checkbox: false, checked: false, text }
        }
    }

    impl Fields for PageListItemText {
        const LAYOUT: &'static Layout = &layouts::PAGE_LIST_ITEM_TEXT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { checkbox: has(flags, 0), checked: has(flags, 1), text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.checkbox, 0) | bit(self.checked, 1));
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, PageListItemText> {
        /// `checkbox:flags.0?true`
        #[inline] pub fn checkbox(self) -> bool { flag_at(self, 1) }
        /// `checked:flags.1?true`
        #[inline] pub fn checked(self) -> bool { flag_at(self, 2) }
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 3) }
    }

    /// `pageListOrderedItemBlocks#8ff2d5f0 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string blocks:Vector<PageBlock> value:flags.3?int type:flags.4?string = PageListOrderedItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageListOrderedItemBlocks {
        /// `checkbox:flags.0?true`
        pub checkbox: bool,
        /// `checked:flags.1?true`
        pub checked: bool,
        /// `num:flags.2?string`
        pub num: Option<String>,
        /// `blocks:Vector<PageBlock>`
        pub blocks: Vec<enums::PageBlock>,
        /// `value:flags.3?int`
        pub value: Option<i32>,
        /// `type:flags.4?string`
        pub r#type: Option<String>,
    }

    impl PageListOrderedItemBlocks {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(blocks: Vec<enums::PageBlock>) -> Self {
            Self { checkbox: false, checked: false, num: None, blocks, value: None, r#type: None }
        }
    }

    impl Fields for PageListOrderedItemBlocks {
        const LAYOUT: &'static Layout = &layouts::PAGE_LIST_ORDERED_ITEM_BLOCKS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { checkbox: has(flags, 0), checked: has(flags, 1), num: input.take_if(flags, 2)?, blocks: input.take()?, value: input.take_if(flags, 3)?, r#type: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.checkbox, 0) | bit(self.checked, 1) | bit(self.num.is_some(), 2) | bit(self.value.is_some(), 3) | bit(self.r#type.is_some(), 4));
            self.num.put(writer);
            self.blocks.put(writer);
            self.value.put(writer);
            self.r#type.put(writer);
        }
    }

    impl<'a> View<'a, PageListOrderedItemBlocks> {
        /// `checkbox:flags.0?true`
        #[inline] pub fn checkbox(self) -> bool { flag_at(self, 1) }
        /// `checked:flags.1?true`
        #[inline] pub fn checked(self) -> bool { flag_at(self, 2) }
        /// `num:flags.2?string`
        #[inline] pub fn num(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `blocks:Vector<PageBlock>`
        #[inline] pub fn blocks(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 4) }
        /// `value:flags.3?int`
        #[inline] pub fn value(self) -> Option<i32> { maybe_at(self, 5) }
        /// `type:flags.4?string`
        #[inline] pub fn r#type(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    /// `pageListOrderedItemText#15031189 flags:# checkbox:flags.0?true checked:flags.1?true num:flags.2?string text:RichText value:flags.3?int type:flags.4?string = PageListOrderedItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageListOrderedItemText {
        /// `checkbox:flags.0?true`
        pub checkbox: bool,
        /// `checked:flags.1?true`
        pub checked: bool,
        /// `num:flags.2?string`
        pub num: Option<String>,
        /// `text:RichText`
        pub text: enums::RichText,
        /// `value:flags.3?int`
        pub value: Option<i32>,
        /// `type:flags.4?string`
        pub r#type: Option<String>,
    }

    impl PageListOrderedItemText {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: enums::RichText) -> Self {
            Self { checkbox: false, checked: false, num: None, text, value: None, r#type: None }
        }
    }

    impl Fields for PageListOrderedItemText {
        const LAYOUT: &'static Layout = &layouts::PAGE_LIST_ORDERED_ITEM_TEXT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { checkbox: has(flags, 0), checked: has(flags, 1), num: input.take_if(flags, 2)?, text: input.take()?, value: input.take_if(flags, 3)?, r#type: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.checkbox, 0) | bit(self.checked, 1) | bit(self.num.is_some(), 2) | bit(self.value.is_some(), 3) | bit(self.r#type.is_some(), 4));
            self.num.put(writer);
            self.text.put(writer);
            self.value.put(writer);
            self.r#type.put(writer);
        }
    }

    impl<'a> View<'a, PageListOrderedItemText> {
        /// `checkbox:flags.0?true`
        #[inline] pub fn checkbox(self) -> bool { flag_at(self, 1) }
        /// `checked:flags.1?true`
        #[inline] pub fn checked(self) -> bool { flag_at(self, 2) }
        /// `num:flags.2?string`
        #[inline] pub fn num(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 4) }
        /// `value:flags.3?int`
        #[inline] pub fn value(self) -> Option<i32> { maybe_at(self, 5) }
        /// `type:flags.4?string`
        #[inline] pub fn r#type(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    /// `pageRelatedArticle#b390dc08 flags:# url:string webpage_id:long title:flags.0?string description:flags.1?string photo_id:flags.2?long author:flags.3?string published_date:flags.4?int = PageRelatedArticle`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageRelatedArticle {
        /// `url:string`
        pub url: String,
        /// `webpage_id:long`
        pub webpage_id: i64,
        /// `title:flags.0?string`
        pub title: Option<String>,
        /// `description:flags.1?string`
        pub description: Option<String>,
        /// `photo_id:flags.2?long`
        pub photo_id: Option<i64>,
        /// `author:flags.3?string`
        pub author: Option<String>,
        /// `published_date:flags.4?int`
        pub published_date: Option<i32>,
    }

    impl PageRelatedArticle {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String, webpage_id: i64) -> Self {
            Self { url, webpage_id, title: None, description: None, photo_id: None, author: None, published_date: None }
        }
    }

    impl Fields for PageRelatedArticle {
        const LAYOUT: &'static Layout = &layouts::PAGE_RELATED_ARTICLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { url: input.take()?, webpage_id: input.take()?, title: input.take_if(flags, 0)?, description: input.take_if(flags, 1)?, photo_id: input.take_if(flags, 2)?, author: input.take_if(flags, 3)?, published_date: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.title.is_some(), 0) | bit(self.description.is_some(), 1) | bit(self.photo_id.is_some(), 2) | bit(self.author.is_some(), 3) | bit(self.published_date.is_some(), 4));
            self.url.put(writer);
            self.webpage_id.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.photo_id.put(writer);
            self.author.put(writer);
            self.published_date.put(writer);
        }
    }

    impl<'a> View<'a, PageRelatedArticle> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 1) }
        /// `webpage_id:long`
        #[inline] pub fn webpage_id(self) -> i64 { at(self, 2) }
        /// `title:flags.0?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `description:flags.1?string`
        #[inline] pub fn description(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `photo_id:flags.2?long`
        #[inline] pub fn photo_id(self) -> Option<i64> { maybe_at(self, 5) }
        /// `author:flags.3?string`
        #[inline] pub fn author(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `published_date:flags.4?int`
        #[inline] pub fn published_date(self) -> Option<i32> { maybe_at(self, 7) }
    }

    boxed!(PageRelatedArticle);

    /// `pageTableCell#34566b6a flags:# header:flags.0?true align_center:flags.3?true align_right:flags.4?true valign_middle:flags.5?true valign_bottom:flags.6?true text:flags.7?RichText colspan:flags.1?int rowspan:flags.2?int = PageTableCell`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PageTableCell {
        /// `header:flags.0?true`
        pub header: bool,
        /// `align_center:flags.3?true`
        pub align_center: bool,
        /// `align_right:flags.4?true`
        pub align_right: bool,
        /// `valign_middle:flags.5?true`
        pub valign_middle: bool,
        /// `valign_bottom:flags.6?true`
        pub valign_bottom: bool,
        /// `text:flags.7?RichText`
        pub text: Option<enums::RichText>,
        /// `colspan:flags.1?int`
        pub colspan: Option<i32>,
        /// `rowspan:flags.2?int`
        pub rowspan: Option<i32>,
    }

    impl Fields for PageTableCell {
        const LAYOUT: &'static Layout = &layouts::PAGE_TABLE_CELL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { header: has(flags, 0), align_center: has(flags, 3), align_right: has(flags, 4), valign_middle: has(flags, 5), valign_bottom: has(flags, 6), text: input.take_if(flags, 7)?, colspan: input.take_if(flags, 1)?, rowspan: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.header, 0) | bit(self.colspan.is_some(), 1) | bit(self.rowspan.is_some(), 2) | bit(self.align_center, 3) | bit(self.align_right, 4) | bit(self.valign_middle, 5) | bit(self.valign_bottom, 6) | bit(self.text.is_some(), 7));
            self.text.put(writer);
            self.colspan.put(writer);
            self.rowspan.put(writer);
        }
    }

    impl<'a> View<'a, PageTableCell> {
        /// `header:flags.0?true`
        #[inline] pub fn header(self) -> bool { flag_at(self, 1) }
        /// `align_center:flags.3?true`
        #[inline] pub fn align_center(self) -> bool { flag_at(self, 2) }
        /// `align_right:flags.4?true`
        #[inline] pub fn align_right(self) -> bool { flag_at(self, 3) }
        /// `valign_middle:flags.5?true`
        #[inline] pub fn valign_middle(self) -> bool { flag_at(self, 4) }
        /// `valign_bottom:flags.6?true`
        #[inline] pub fn valign_bottom(self) -> bool { flag_at(self, 5) }
        /// `text:flags.7?RichText`
        #[inline] pub fn text(self) -> Option<views::RichText<'a>> { maybe_at(self, 6) }
        /// `colspan:flags.1?int`
        #[inline] pub fn colspan(self) -> Option<i32> { maybe_at(self, 7) }
        /// `rowspan:flags.2?int`
        #[inline] pub fn rowspan(self) -> Option<i32> { maybe_at(self, 8) }
    }

    boxed!(PageTableCell);

    /// `pageTableRow#e0c0c5e5 cells:Vector<PageTableCell> = PageTableRow`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PageTableRow {
        /// `cells:Vector<PageTableCell>`
        pub cells: Vec<types::PageTableCell>,
    }

    impl Fields for PageTableRow {
        const LAYOUT: &'static Layout = &layouts::PAGE_TABLE_ROW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { cells: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.cells.put(writer);
        }
    }

    impl<'a> View<'a, PageTableRow> {
        /// `cells:Vector<PageTableCell>`
        #[inline] pub fn cells(self) -> Vector<'a, View<'a, types::PageTableCell>> { at(self, 0) }
    }

    boxed!(PageTableRow);

    /// `paymentCharge#ea02c27e id:string provider_charge_id:string = PaymentCharge`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentCharge {
        /// `id:string`
        pub id: String,
        /// `provider_charge_id:string`
        pub provider_charge_id: String,
    }

    impl Fields for PaymentCharge {
        const LAYOUT: &'static Layout = &layouts::PAYMENT_CHARGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, provider_charge_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.provider_charge_id.put(writer);
        }
    }

    impl<'a> View<'a, PaymentCharge> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `provider_charge_id:string`
        #[inline] pub fn provider_charge_id(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(PaymentCharge);

    /// `paymentRequestedInfo#909c3f94 flags:# name:flags.0?string phone:flags.1?string email:flags.2?string shipping_address:flags.3?PostAddress = PaymentRequestedInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PaymentRequestedInfo {
        /// `name:flags.0?string`
        pub name: Option<String>,
        /// `phone:flags.1?string`
        pub phone: Option<String>,
        /// `email:flags.2?string`
        pub email: Option<String>,
        /// `shipping_address:flags.3?PostAddress`
        pub shipping_address: Option<Box<types::PostAddress>>,
    }

    impl Fields for PaymentRequestedInfo {
        const LAYOUT: &'static Layout = &layouts::PAYMENT_REQUESTED_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { name: input.take_if(flags, 0)?, phone: input.take_if(flags, 1)?, email: input.take_if(flags, 2)?, shipping_address: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.name.is_some(), 0) | bit(self.phone.is_some(), 1) | bit(self.email.is_some(), 2) | bit(self.shipping_address.is_some(), 3));
            self.name.put(writer);
            self.phone.put(writer);
            self.email.put(writer);
            self.shipping_address.put(writer);
        }
    }

    impl<'a> View<'a, PaymentRequestedInfo> {
        /// `name:flags.0?string`
        #[inline] pub fn name(self) -> Option<Text<'a>> { maybe_at(self, 1) }
        /// `phone:flags.1?string`
        #[inline] pub fn phone(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `email:flags.2?string`
        #[inline] pub fn email(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `shipping_address:flags.3?PostAddress`
        #[inline] pub fn shipping_address(self) -> Option<View<'a, types::PostAddress>> { maybe_at(self, 4) }
    }

    boxed!(PaymentRequestedInfo);

    /// `phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7 slug:string = PhoneCallDiscardReason`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PhoneCallDiscardReasonMigrateConferenceCall {
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for PhoneCallDiscardReasonMigrateConferenceCall {
        const LAYOUT: &'static Layout = &layouts::PHONE_CALL_DISCARD_REASON_MIGRATE_CONFERENCE_CALL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, PhoneCallDiscardReasonMigrateConferenceCall> {
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 0) }
    }

    /// `poll#966e2dbf id:long flags:# closed:flags.0?true public_voters:flags.1?true multiple_choice:flags.2?true quiz:flags.3?true open_answers:flags.6?true revoting_disabled:flags.7?true shuffle_answers:flags.8?true hide_results_until_close:flags.9?true creator:flags.10?true subscribers_only:flags.11?true question:TextWithEntities answers:Vector<PollAnswer> close_period:flags.4?int close_date:flags.5?int countries_iso2:flags.12?Vector<string> hash:long = Poll`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Poll {
        /// `id:long`
        pub id: i64,
        /// `closed:flags.0?true`
        pub closed: bool,
        /// `public_voters:flags.1?true`
        pub public_voters: bool,
        /// `multiple_choice:flags.2?true`
        pub multiple_choice: bool,
        /// `quiz:flags.3?true`
        pub quiz: bool,
        /// `open_answers:flags.6?true`
        pub open_answers: bool,
        /// `revoting_disabled:flags.7?true`
        pub revoting_disabled: bool,
        /// `shuffle_answers:flags.8?true`
        pub shuffle_answers: bool,
        /// `hide_results_until_close:flags.9?true`
        pub hide_results_until_close: bool,
        /// `creator:flags.10?true`
        pub creator: bool,
        /// `subscribers_only:flags.11?true`
        pub subscribers_only: bool,
        /// `question:TextWithEntities`
        pub question: types::TextWithEntities,
        /// `answers:Vector<PollAnswer>`
        pub answers: Vec<enums::PollAnswer>,
        /// `close_period:flags.4?int`
        pub close_period: Option<i32>,
        /// `close_date:flags.5?int`
        pub close_date: Option<i32>,
        /// `countries_iso2:flags.12?Vector<string>`
        pub countries_iso2: Option<Vec<String>>,
        /// `hash:long`
        pub hash: i64,
    }

    impl Poll {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, question: types::TextWithEntities, answers: Vec<enums::PollAnswer>, hash: i64) -> Self {
            Self { id, closed: false, public_voters: false, multiple_choice: false, quiz: false, open_answers: false, revoting_disabled: false, shuffle_answers: false, hide_results_until_close: false, creator: false, subscribers_only: false, question, answers, close_period: None, close_date: None, countries_iso2: None, hash }
        }
    }

    impl Fields for Poll {
        const LAYOUT: &'static Layout = &layouts::POLL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let id = input.take()?;
            let flags = input.flags()?;
            Ok(Self { id, closed: has(flags, 0), public_voters: has(flags, 1), multiple_choice: has(flags, 2), quiz: has(flags, 3), open_answers: has(flags, 6), revoting_disabled: has(flags, 7), shuffle_answers: has(flags, 8), hide_results_until_close: has(flags, 9), creator: has(flags, 10), subscribers_only: has(flags, 11), question: input.take()?, answers: input.take()?, close_period: input.take_if(flags, 4)?, close_date: input.take_if(flags, 5)?, countries_iso2: input.take_if(flags, 12)?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            writer.u32(bit(self.closed, 0) | bit(self.public_voters, 1) | bit(self.multiple_choice, 2) | bit(self.quiz, 3) | bit(self.close_period.is_some(), 4) | bit(self.close_date.is_some(), 5) | bit(self.open_answers, 6) | bit(self.revoting_disabled, 7) | bit(self.shuffle_answers, 8) | bit(self.hide_results_until_close, 9) | bit(self.creator, 10) | bit(self.subscribers_only, 11) | bit(self.countries_iso2.is_some(), 12));
            self.question.put(writer);
            self.answers.put(writer);
            self.close_period.put(writer);
            self.close_date.put(writer);
            self.countries_iso2.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, Poll> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `closed:flags.0?true`
        #[inline] pub fn closed(self) -> bool { flag_at(self, 2) }
        /// `public_voters:flags.1?true`
        #[inline] pub fn public_voters(self) -> bool { flag_at(self, 3) }
        /// `multiple_choice:flags.2?true`
        #[inline] pub fn multiple_choice(self) -> bool { flag_at(self, 4) }
        /// `quiz:flags.3?true`
        #[inline] pub fn quiz(self) -> bool { flag_at(self, 5) }
        /// `open_answers:flags.6?true`
        #[inline] pub fn open_answers(self) -> bool { flag_at(self, 6) }
        /// `revoting_disabled:flags.7?true`
        #[inline] pub fn revoting_disabled(self) -> bool { flag_at(self, 7) }
        /// `shuffle_answers:flags.8?true`
        #[inline] pub fn shuffle_answers(self) -> bool { flag_at(self, 8) }
        /// `hide_results_until_close:flags.9?true`
        #[inline] pub fn hide_results_until_close(self) -> bool { flag_at(self, 9) }
        /// `creator:flags.10?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 10) }
        /// `subscribers_only:flags.11?true`
        #[inline] pub fn subscribers_only(self) -> bool { flag_at(self, 11) }
        /// `question:TextWithEntities`
        #[inline] pub fn question(self) -> View<'a, types::TextWithEntities> { at(self, 12) }
        /// `answers:Vector<PollAnswer>`
        #[inline] pub fn answers(self) -> Vector<'a, views::PollAnswer<'a>> { at(self, 13) }
        /// `close_period:flags.4?int`
        #[inline] pub fn close_period(self) -> Option<i32> { maybe_at(self, 14) }
        /// `close_date:flags.5?int`
        #[inline] pub fn close_date(self) -> Option<i32> { maybe_at(self, 15) }
        /// `countries_iso2:flags.12?Vector<string>`
        #[inline] pub fn countries_iso2(self) -> Option<Vector<'a, Text<'a>>> { maybe_at(self, 16) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 17) }
    }

    boxed!(Poll);

    /// `inputPollAnswer#199fed96 flags:# text:TextWithEntities media:flags.0?InputMedia = PollAnswer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPollAnswer {
        /// `text:TextWithEntities`
        pub text: types::TextWithEntities,
        /// `media:flags.0?InputMedia`
        pub media: Option<enums::InputMedia>,
    }

    impl InputPollAnswer {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: types::TextWithEntities) -> Self {
            Self { text, media: None }
        }
    }

    impl Fields for InputPollAnswer {
        const LAYOUT: &'static Layout = &layouts::INPUT_POLL_ANSWER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { text: input.take()?, media: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.media.is_some(), 0));
            self.text.put(writer);
            self.media.put(writer);
        }
    }

    impl<'a> View<'a, InputPollAnswer> {
        /// `text:TextWithEntities`
        #[inline] pub fn text(self) -> View<'a, types::TextWithEntities> { at(self, 1) }
        /// `media:flags.0?InputMedia`
        #[inline] pub fn media(self) -> Option<views::InputMedia<'a>> { maybe_at(self, 2) }
    }

    /// `pollAnswer#4b7d786a flags:# text:TextWithEntities option:bytes media:flags.0?MessageMedia added_by:flags.1?Peer date:flags.1?int = PollAnswer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PollAnswer {
        /// `text:TextWithEntities`
        pub text: types::TextWithEntities,
        /// `option:bytes`
        pub option: Vec<u8>,
        /// `media:flags.0?MessageMedia`
        pub media: Option<enums::MessageMedia>,
        /// `added_by:flags.1?Peer`
        pub added_by: Option<enums::Peer>,
        /// `date:flags.1?int`
        pub date: Option<i32>,
    }

    impl PollAnswer {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: types::TextWithEntities, option: Vec<u8>) -> Self {
            Self { text, option, media: None, added_by: None, date: None }
        }
    }

    impl Fields for PollAnswer {
        const LAYOUT: &'static Layout = &layouts::POLL_ANSWER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { text: input.take()?, option: input.take()?, media: input.take_if(flags, 0)?, added_by: input.take_if(flags, 1)?, date: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.added_by.is_some() && self.date.is_some();
            writer.u32(bit(self.media.is_some(), 0) | bit(flags_1, 1));
            self.text.put(writer);
            self.option.put(writer);
            self.media.put(writer);
            put_if(flags_1, &self.added_by, writer);
            put_if(flags_1, &self.date, writer);
        }
    }

    impl<'a> View<'a, PollAnswer> {
        /// `text:TextWithEntities`
        #[inline] pub fn text(self) -> View<'a, types::TextWithEntities> { at(self, 1) }
        /// `option:bytes`
        #[inline] pub fn option(self) -> &'a [u8] { at(self, 2) }
        /// `media:flags.0?MessageMedia`
        #[inline] pub fn media(self) -> Option<views::MessageMedia<'a>> { maybe_at(self, 3) }
        /// `added_by:flags.1?Peer`
        #[inline] pub fn added_by(self) -> Option<views::Peer<'a>> { maybe_at(self, 4) }
        /// `date:flags.1?int`
        #[inline] pub fn date(self) -> Option<i32> { maybe_at(self, 5) }
    }

    /// `pollAnswerVoters#3645230a flags:# chosen:flags.0?true correct:flags.1?true option:bytes voters:flags.2?int recent_voters:flags.2?Vector<Peer> = PollAnswerVoters`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PollAnswerVoters {
        /// `chosen:flags.0?true`
        pub chosen: bool,
        /// `correct:flags.1?true`
        pub correct: bool,
        /// `option:bytes`
        pub option: Vec<u8>,
        /// `voters:flags.2?int`
        pub voters: Option<i32>,
        /// `recent_voters:flags.2?Vector<Peer>`
        pub recent_voters: Option<Vec<enums::Peer>>,
    }

    impl PollAnswerVoters {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(option: Vec<u8>) -> Self {
            Self { chosen: false, correct: false, option, voters: None, recent_voters: None }
        }
    }

    impl Fields for PollAnswerVoters {
        const LAYOUT: &'static Layout = &layouts::POLL_ANSWER_VOTERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { chosen: has(flags, 0), correct: has(flags, 1), option: input.take()?, voters: input.take_if(flags, 2)?, recent_voters: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_2 = self.voters.is_some() && self.recent_voters.is_some();
            writer.u32(bit(self.chosen, 0) | bit(self.correct, 1) | bit(flags_2, 2));
            self.option.put(writer);
            put_if(flags_2, &self.voters, writer);
            put_if(flags_2, &self.recent_voters, writer);
        }
    }

    impl<'a> View<'a, PollAnswerVoters> {
        /// `chosen:flags.0?true`
        #[inline] pub fn chosen(self) -> bool { flag_at(self, 1) }
        /// `correct:flags.1?true`
        #[inline] pub fn correct(self) -> bool { flag_at(self, 2) }
        /// `option:bytes`
        #[inline] pub fn option(self) -> &'a [u8] { at(self, 3) }
        /// `voters:flags.2?int`
        #[inline] pub fn voters(self) -> Option<i32> { maybe_at(self, 4) }
        /// `recent_voters:flags.2?Vector<Peer>`
        #[inline] pub fn recent_voters(self) -> Option<Vector<'a, views::Peer<'a>>> { maybe_at(self, 5) }
    }

    boxed!(PollAnswerVoters);

    /// `pollResults#ba7bb15e flags:# min:flags.0?true has_unread_votes:flags.6?true can_view_stats:flags.7?true results:flags.1?Vector<PollAnswerVoters> total_voters:flags.2?int recent_voters:flags.3?Vector<Peer> solution:flags.4?string solution_entities:flags.4?Vector<MessageEntity> solution_media:flags.5?MessageMedia = PollResults`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PollResults {
        /// `min:flags.0?true`
        pub min: bool,
        /// `has_unread_votes:flags.6?true`
        pub has_unread_votes: bool,
        /// `can_view_stats:flags.7?true`
        pub can_view_stats: bool,
        /// `results:flags.1?Vector<PollAnswerVoters>`
        pub results: Option<Vec<types::PollAnswerVoters>>,
        /// `total_voters:flags.2?int`
        pub total_voters: Option<i32>,
        /// `recent_voters:flags.3?Vector<Peer>`
        pub recent_voters: Option<Vec<enums::Peer>>,
        /// `solution:flags.4?string`
        pub solution: Option<String>,
        /// `solution_entities:flags.4?Vector<MessageEntity>`
        pub solution_entities: Option<Vec<enums::MessageEntity>>,
        /// `solution_media:flags.5?MessageMedia`
        pub solution_media: Option<enums::MessageMedia>,
    }

    impl Fields for PollResults {
        const LAYOUT: &'static Layout = &layouts::POLL_RESULTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { min: has(flags, 0), has_unread_votes: has(flags, 6), can_view_stats: has(flags, 7), results: input.take_if(flags, 1)?, total_voters: input.take_if(flags, 2)?, recent_voters: input.take_if(flags, 3)?, solution: input.take_if(flags, 4)?, solution_entities: input.take_if(flags, 4)?, solution_media: input.take_if(flags, 5)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_4 = self.solution.is_some() && self.solution_entities.is_some();
            writer.u32(bit(self.min, 0) | bit(self.results.is_some(), 1) | bit(self.total_voters.is_some(), 2) | bit(self.recent_voters.is_some(), 3) | bit(flags_4, 4) | bit(self.solution_media.is_some(), 5) | bit(self.has_unread_votes, 6) | bit(self.can_view_stats, 7));
            self.results.put(writer);
            self.total_voters.put(writer);
            self.recent_voters.put(writer);
            put_if(flags_4, &self.solution, writer);
            put_if(flags_4, &self.solution_entities, writer);
            self.solution_media.put(writer);
        }
    }

    impl<'a> View<'a, PollResults> {
        /// `min:flags.0?true`
        #[inline] pub fn min(self) -> bool { flag_at(self, 1) }
        /// `has_unread_votes:flags.6?true`
        #[inline] pub fn has_unread_votes(self) -> bool { flag_at(self, 2) }
        /// `can_view_stats:flags.7?true`
        #[inline] pub fn can_view_stats(self) -> bool { flag_at(self, 3) }
        /// `results:flags.1?Vector<PollAnswerVoters>`
        #[inline] pub fn results(self) -> Option<Vector<'a, View<'a, types::PollAnswerVoters>>> { maybe_at(self, 4) }
        /// `total_voters:flags.2?int`
        #[inline] pub fn total_voters(self) -> Option<i32> { maybe_at(self, 5) }
        /// `recent_voters:flags.3?Vector<Peer>`
        #[inline] pub fn recent_voters(self) -> Option<Vector<'a, views::Peer<'a>>> { maybe_at(self, 6) }
        /// `solution:flags.4?string`
        #[inline] pub fn solution(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `solution_entities:flags.4?Vector<MessageEntity>`
        #[inline] pub fn solution_entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 8) }
        /// `solution_media:flags.5?MessageMedia`
        #[inline] pub fn solution_media(self) -> Option<views::MessageMedia<'a>> { maybe_at(self, 9) }
    }

    boxed!(PollResults);

    /// `postAddress#1e8caaeb street_line1:string street_line2:string city:string state:string country_iso2:string post_code:string = PostAddress`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostAddress {
        /// `street_line1:string`
        pub street_line1: String,
        /// `street_line2:string`
        pub street_line2: String,
        /// `city:string`
        pub city: String,
        /// `state:string`
        pub state: String,
        /// `country_iso2:string`
        pub country_iso2: String,
        /// `post_code:string`
        pub post_code: String,
    }

    impl Fields for PostAddress {
        const LAYOUT: &'static Layout = &layouts::POST_ADDRESS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { street_line1: input.take()?, street_line2: input.take()?, city: input.take()?, state: input.take()?, country_iso2: input.take()?, post_code: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.street_line1.put(writer);
            self.street_line2.put(writer);
            self.city.put(writer);
            self.state.put(writer);
            self.country_iso2.put(writer);
            self.post_code.put(writer);
        }
    }

    impl<'a> View<'a, PostAddress> {
        /// `street_line1:string`
        #[inline] pub fn street_line1(self) -> Text<'a> { at(self, 0) }
        /// `street_line2:string`
        #[inline] pub fn street_line2(self) -> Text<'a> { at(self, 1) }
        /// `city:string`
        #[inline] pub fn city(self) -> Text<'a> { at(self, 2) }
        /// `state:string`
        #[inline] pub fn state(self) -> Text<'a> { at(self, 3) }
        /// `country_iso2:string`
        #[inline] pub fn country_iso2(self) -> Text<'a> { at(self, 4) }
        /// `post_code:string`
        #[inline] pub fn post_code(self) -> Text<'a> { at(self, 5) }
    }

    boxed!(PostAddress);

    /// `privacyValueAllowChatParticipants#6b134e8e chats:Vector<long> = PrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrivacyValueAllowChatParticipants {
        /// `chats:Vector<long>`
        pub chats: Vec<i64>,
    }

    impl Fields for PrivacyValueAllowChatParticipants {
        const LAYOUT: &'static Layout = &layouts::PRIVACY_VALUE_ALLOW_CHAT_PARTICIPANTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chats: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chats.put(writer);
        }
    }

    impl<'a> View<'a, PrivacyValueAllowChatParticipants> {
        /// `chats:Vector<long>`
        #[inline] pub fn chats(self) -> Vector<'a, i64> { at(self, 0) }
    }

    /// `privacyValueAllowUsers#b8905fb2 users:Vector<long> = PrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrivacyValueAllowUsers {
        /// `users:Vector<long>`
        pub users: Vec<i64>,
    }

    impl Fields for PrivacyValueAllowUsers {
        const LAYOUT: &'static Layout = &layouts::PRIVACY_VALUE_ALLOW_USERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PrivacyValueAllowUsers> {
        /// `users:Vector<long>`
        #[inline] pub fn users(self) -> Vector<'a, i64> { at(self, 0) }
    }

    /// `privacyValueDisallowChatParticipants#41c87565 chats:Vector<long> = PrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrivacyValueDisallowChatParticipants {
        /// `chats:Vector<long>`
        pub chats: Vec<i64>,
    }

    impl Fields for PrivacyValueDisallowChatParticipants {
        const LAYOUT: &'static Layout = &layouts::PRIVACY_VALUE_DISALLOW_CHAT_PARTICIPANTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chats: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chats.put(writer);
        }
    }

    impl<'a> View<'a, PrivacyValueDisallowChatParticipants> {
        /// `chats:Vector<long>`
        #[inline] pub fn chats(self) -> Vector<'a, i64> { at(self, 0) }
    }

    /// `privacyValueDisallowUsers#e4621141 users:Vector<long> = PrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrivacyValueDisallowUsers {
        /// `users:Vector<long>`
        pub users: Vec<i64>,
    }

    impl Fields for PrivacyValueDisallowUsers {
        const LAYOUT: &'static Layout = &layouts::PRIVACY_VALUE_DISALLOW_USERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PrivacyValueDisallowUsers> {
        /// `users:Vector<long>`
        #[inline] pub fn users(self) -> Vector<'a, i64> { at(self, 0) }
    }

    /// `reactionCount#a3d1cb80 flags:# chosen_order:flags.0?int reaction:Reaction count:int = ReactionCount`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReactionCount {
        /// `chosen_order:flags.0?int`
        pub chosen_order: Option<i32>,
        /// `reaction:Reaction`
        pub reaction: enums::Reaction,
        /// `count:int`
        pub count: i32,
    }

    impl ReactionCount {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(reaction: enums::Reaction, count: i32) -> Self {
            Self { chosen_order: None, reaction, count }
        }
    }

    impl Fields for ReactionCount {
        const LAYOUT: &'static Layout = &layouts::REACTION_COUNT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { chosen_order: input.take_if(flags, 0)?, reaction: input.take()?, count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.chosen_order.is_some(), 0));
            self.chosen_order.put(writer);
            self.reaction.put(writer);
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, ReactionCount> {
        /// `chosen_order:flags.0?int`
        #[inline] pub fn chosen_order(self) -> Option<i32> { maybe_at(self, 1) }
        /// `reaction:Reaction`
        #[inline] pub fn reaction(self) -> views::Reaction<'a> { at(self, 2) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 3) }
    }

    boxed!(ReactionCount);

    /// `replyInlineMarkup#b2b15770 flags:# force_reply:flags.5?true rows:Vector<KeyboardInlineButtonRow> = ReplyMarkup`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplyInlineMarkup {
        /// `force_reply:flags.5?true`
        pub force_reply: bool,
        /// `rows:Vector<KeyboardInlineButtonRow>`
        pub rows: Vec<types::KeyboardInlineButtonRow>,
    }

    impl ReplyInlineMarkup {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(rows: Vec<types::KeyboardInlineButtonRow>) -> Self {
            Self { force_reply: false, rows }
        }
    }

    impl Fields for ReplyInlineMarkup {
        const LAYOUT: &'static Layout = &layouts::REPLY_INLINE_MARKUP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { force_reply: has(flags, 5), rows: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.force_reply, 5));
            self.rows.put(writer);
        }
    }

    impl<'a> View<'a, ReplyInlineMarkup> {
        /// `force_reply:flags.5?true`
        #[inline] pub fn force_reply(self) -> bool { flag_at(self, 1) }
        /// `rows:Vector<KeyboardInlineButtonRow>`
        #[inline] pub fn rows(self) -> Vector<'a, View<'a, types::KeyboardInlineButtonRow>> { at(self, 2) }
    }

    /// `replyKeyboardForceReply#86b40b08 flags:# single_use:flags.1?true selective:flags.2?true placeholder:flags.3?string = ReplyMarkup`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReplyKeyboardForceReply {
        /// `single_use:flags.1?true`
        pub single_use: bool,
        /// `selective:flags.2?true`
        pub selective: bool,
        /// `placeholder:flags.3?string`
        pub placeholder: Option<String>,
    }

    impl Fields for ReplyKeyboardForceReply {
        const LAYOUT: &'static Layout = &layouts::REPLY_KEYBOARD_FORCE_REPLY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { single_use: has(flags, 1), selective: has(flags, 2), placeholder: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.single_use, 1) | bit(self.selective, 2) | bit(self.placeholder.is_some(), 3));
            self.placeholder.put(writer);
        }
    }

    impl<'a> View<'a, ReplyKeyboardForceReply> {
        /// `single_use:flags.1?true`
        #[inline] pub fn single_use(self) -> bool { flag_at(self, 1) }
        /// `selective:flags.2?true`
        #[inline] pub fn selective(self) -> bool { flag_at(self, 2) }
        /// `placeholder:flags.3?string`
        #[inline] pub fn placeholder(self) -> Option<Text<'a>> { maybe_at(self, 3) }
    }

    /// `replyKeyboardHide#a03e5b85 flags:# selective:flags.2?true = ReplyMarkup`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ReplyKeyboardHide {
        /// `selective:flags.2?true`
        pub selective: bool,
    }

    impl Fields for ReplyKeyboardHide {
        const LAYOUT: &'static Layout = &layouts::REPLY_KEYBOARD_HIDE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { selective: has(flags, 2) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.selective, 2));
        }
    }

    impl<'a> View<'a, ReplyKeyboardHide> {
        /// `selective:flags.2?true`
        #[inline] pub fn selective(self) -> bool { flag_at(self, 1) }
    }

    /// `replyKeyboardMarkup#85dd99d1 flags:# resize:flags.0?true single_use:flags.1?true selective:flags.2?true persistent:flags.4?true force_reply:flags.5?true rows:Vector<KeyboardButtonRow> placeholder:flags.3?string = ReplyMarkup`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReplyKeyboardMarkup {
        /// `resize:flags.0?true`
        pub resize: bool,
        /// `single_use:flags.1?true`
        pub single_use: bool,
        /// `selective:flags.2?true`
        pub selective: bool,
        /// `persistent:flags.4?true`
        pub persistent: bool,
        /// `force_reply:flags.5?true`
        pub force_reply: bool,
        /// `rows:Vector<KeyboardButtonRow>`
        pub rows: Vec<types::KeyboardButtonRow>,
        /// `placeholder:flags.3?string`
        pub placeholder: Option<String>,
    }

    impl ReplyKeyboardMarkup {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(rows: Vec<types::KeyboardButtonRow>) -> Self {
            Self { resize: false, single_use: false, selective: false, persistent: false, force_reply: false, rows, placeholder: None }
        }
    }

    impl Fields for ReplyKeyboardMarkup {
        const LAYOUT: &'static Layout = &layouts::REPLY_KEYBOARD_MARKUP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { resize: has(flags, 0), single_use: has(flags, 1), selective: has(flags, 2), persistent: has(flags, 4), force_reply: has(flags, 5), rows: input.take()?, placeholder: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.resize, 0) | bit(self.single_use, 1) | bit(self.selective, 2) | bit(self.placeholder.is_some(), 3) | bit(self.persistent, 4) | bit(self.force_reply, 5));
            self.rows.put(writer);
            self.placeholder.put(writer);
        }
    }

    impl<'a> View<'a, ReplyKeyboardMarkup> {
        /// `resize:flags.0?true`
        #[inline] pub fn resize(self) -> bool { flag_at(self, 1) }
        /// `single_use:flags.1?true`
        #[inline] pub fn single_use(self) -> bool { flag_at(self, 2) }
        /// `selective:flags.2?true`
        #[inline] pub fn selective(self) -> bool { flag_at(self, 3) }
        /// `persistent:flags.4?true`
        #[inline] pub fn persistent(self) -> bool { flag_at(self, 4) }
        /// `force_reply:flags.5?true`
        #[inline] pub fn force_reply(self) -> bool { flag_at(self, 5) }
        /// `rows:Vector<KeyboardButtonRow>`
        #[inline] pub fn rows(self) -> Vector<'a, View<'a, types::KeyboardButtonRow>> { at(self, 6) }
        /// `placeholder:flags.3?string`
        #[inline] pub fn placeholder(self) -> Option<Text<'a>> { maybe_at(self, 7) }
    }

    /// `requestPeerTypeBroadcast#339bef6c flags:# creator:flags.0?true has_username:flags.3?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RequestPeerTypeBroadcast {
        /// `creator:flags.0?true`
        pub creator: bool,
        /// `has_username:flags.3?Bool`
        pub has_username: Option<bool>,
        /// `user_admin_rights:flags.1?ChatAdminRights`
        pub user_admin_rights: Option<types::ChatAdminRights>,
        /// `bot_admin_rights:flags.2?ChatAdminRights`
        pub bot_admin_rights: Option<types::ChatAdminRights>,
    }

    impl Fields for RequestPeerTypeBroadcast {
        const LAYOUT: &'static Layout = &layouts::REQUEST_PEER_TYPE_BROADCAST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { creator: has(flags, 0), has_username: input.take_if(flags, 3)?, user_admin_rights: input.take_if(flags, 1)?, bot_admin_rights: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.creator, 0) | bit(self.user_admin_rights.is_some(), 1) | bit(self.bot_admin_rights.is_some(), 2) | bit(self.has_username.is_some(), 3));
            self.has_username.put(writer);
            self.user_admin_rights.put(writer);
            self.bot_admin_rights.put(writer);
        }
    }

    impl<'a> View<'a, RequestPeerTypeBroadcast> {
        /// `creator:flags.0?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 1) }
        /// `has_username:flags.3?Bool`
        #[inline] pub fn has_username(self) -> Option<bool> { maybe_at(self, 2) }
        /// `user_admin_rights:flags.1?ChatAdminRights`
        #[inline] pub fn user_admin_rights(self) -> Option<View<'a, types::ChatAdminRights>> { maybe_at(self, 3) }
        /// `bot_admin_rights:flags.2?ChatAdminRights`
        #[inline] pub fn bot_admin_rights(self) -> Option<View<'a, types::ChatAdminRights>> { maybe_at(self, 4) }
    }

    /// `requestPeerTypeChat#c9f06e1b flags:# creator:flags.0?true bot_participant:flags.5?true has_username:flags.3?Bool forum:flags.4?Bool user_admin_rights:flags.1?ChatAdminRights bot_admin_rights:flags.2?ChatAdminRights = RequestPeerType`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RequestPeerTypeChat {
        /// `creator:flags.0?true`
        pub creator: bool,
        /// `bot_participant:flags.5?true`
        pub bot_participant: bool,
        /// `has_username:flags.3?Bool`
        pub has_username: Option<bool>,
        /// `forum:flags.4?Bool`
        pub forum: Option<bool>,
        /// `user_admin_rights:flags.1?ChatAdminRights`
        pub user_admin_rights: Option<types::ChatAdminRights>,
        /// `bot_admin_rights:flags.2?ChatAdminRights`
        pub bot_admin_rights: Option<types::ChatAdminRights>,
    }

    impl Fields for RequestPeerTypeChat {
        const LAYOUT: &'static Layout = &layouts::REQUEST_PEER_TYPE_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { creator: has(flags, 0), bot_participant: has(flags, 5), has_username: input.take_if(flags, 3)?, forum: input.take_if(flags, 4)?, user_admin_rights: input.take_if(flags, 1)?, bot_admin_rights: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.creator, 0) | bit(self.user_admin_rights.is_some(), 1) | bit(self.bot_admin_rights.is_some(), 2) | bit(self.has_username.is_some(), 3) | bit(self.forum.is_some(), 4) | bit(self.bot_participant, 5));
            self.has_username.put(writer);
            self.forum.put(writer);
            self.user_admin_rights.put(writer);
            self.bot_admin_rights.put(writer);
        }
    }

    impl<'a> View<'a, RequestPeerTypeChat> {
        /// `creator:flags.0?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 1) }
        /// `bot_participant:flags.5?true`
        #[inline] pub fn bot_participant(self) -> bool { flag_at(self, 2) }
        /// `has_username:flags.3?Bool`
        #[inline] pub fn has_username(self) -> Option<bool> { maybe_at(self, 3) }
        /// `forum:flags.4?Bool`
        #[inline] pub fn forum(self) -> Option<bool> { maybe_at(self, 4) }
        /// `user_admin_rights:flags.1?ChatAdminRights`
        #[inline] pub fn user_admin_rights(self) -> Option<View<'a, types::ChatAdminRights>> { maybe_at(self, 5) }
        /// `bot_admin_rights:flags.2?ChatAdminRights`
        #[inline] pub fn bot_admin_rights(self) -> Option<View<'a, types::ChatAdminRights>> { maybe_at(self, 6) }
    }

    /// `requestPeerTypeCreateBot#3e81e078 flags:# bot_managed:flags.0?true suggested_name:flags.1?string suggested_username:flags.2?string = RequestPeerType`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RequestPeerTypeCreateBot {
        /// `bot_managed:flags.0?true`
        pub bot_managed: bool,
        /// `suggested_name:flags.1?string`
        pub suggested_name: Option<String>,
        /// `suggested_username:flags.2?string`
        pub suggested_username: Option<String>,
    }

    impl Fields for RequestPeerTypeCreateBot {
        const LAYOUT: &'static Layout = &layouts::REQUEST_PEER_TYPE_CREATE_BOT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { bot_managed: has(flags, 0), suggested_name: input.take_if(flags, 1)?, suggested_username: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.bot_managed, 0) | bit(self.suggested_name.is_some(), 1) | bit(self.suggested_username.is_some(), 2));
            self.suggested_name.put(writer);
            self.suggested_username.put(writer);
        }
    }

    impl<'a> View<'a, RequestPeerTypeCreateBot> {
        /// `bot_managed:flags.0?true`
        #[inline] pub fn bot_managed(self) -> bool { flag_at(self, 1) }
        /// `suggested_name:flags.1?string`
        #[inline] pub fn suggested_name(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `suggested_username:flags.2?string`
        #[inline] pub fn suggested_username(self) -> Option<Text<'a>> { maybe_at(self, 3) }
    }

    /// `requestPeerTypeUser#5f3b8a00 flags:# bot:flags.0?Bool premium:flags.1?Bool = RequestPeerType`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RequestPeerTypeUser {
        /// `bot:flags.0?Bool`
        pub bot: Option<bool>,
        /// `premium:flags.1?Bool`
        pub premium: Option<bool>,
    }

    impl Fields for RequestPeerTypeUser {
        const LAYOUT: &'static Layout = &layouts::REQUEST_PEER_TYPE_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { bot: input.take_if(flags, 0)?, premium: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.bot.is_some(), 0) | bit(self.premium.is_some(), 1));
            self.bot.put(writer);
            self.premium.put(writer);
        }
    }

    impl<'a> View<'a, RequestPeerTypeUser> {
        /// `bot:flags.0?Bool`
        #[inline] pub fn bot(self) -> Option<bool> { maybe_at(self, 1) }
        /// `premium:flags.1?Bool`
        #[inline] pub fn premium(self) -> Option<bool> { maybe_at(self, 2) }
    }

    /// `requestedPeerChannel#8ba403e4 flags:# channel_id:long title:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequestedPeerChannel {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `title:flags.0?string`
        pub title: Option<String>,
        /// `username:flags.1?string`
        pub username: Option<String>,
        /// `photo:flags.2?Photo`
        pub photo: Option<enums::Photo>,
    }

    impl RequestedPeerChannel {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(channel_id: i64) -> Self {
            Self { channel_id, title: None, username: None, photo: None }
        }
    }

    impl Fields for RequestedPeerChannel {
        const LAYOUT: &'static Layout = &layouts::REQUESTED_PEER_CHANNEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { channel_id: input.take()?, title: input.take_if(flags, 0)?, username: input.take_if(flags, 1)?, photo: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.title.is_some(), 0) | bit(self.username.is_some(), 1) | bit(self.photo.is_some(), 2));
            self.channel_id.put(writer);
            self.title.put(writer);
            self.username.put(writer);
            self.photo.put(writer);
        }
    }

    impl<'a> View<'a, RequestedPeerChannel> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 1) }
        /// `title:flags.0?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `username:flags.1?string`
        #[inline] pub fn username(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `photo:flags.2?Photo`
        #[inline] pub fn photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 4) }
    }

    /// `requestedPeerChat#7307544f flags:# chat_id:long title:flags.0?string photo:flags.2?Photo = RequestedPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequestedPeerChat {
        /// `chat_id:long`
        pub chat_id: i64,
        /// `title:flags.0?string`
        pub title: Option<String>,
        /// `photo:flags.2?Photo`
        pub photo: Option<enums::Photo>,
    }

    impl RequestedPeerChat {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(chat_id: i64) -> Self {
            Self { chat_id, title: None, photo: None }
        }
    }

    impl Fields for RequestedPeerChat {
        const LAYOUT: &'static Layout = &layouts::REQUESTED_PEER_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { chat_id: input.take()?, title: input.take_if(flags, 0)?, photo: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.title.is_some(), 0) | bit(self.photo.is_some(), 2));
            self.chat_id.put(writer);
            self.title.put(writer);
            self.photo.put(writer);
        }
    }

    impl<'a> View<'a, RequestedPeerChat> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 1) }
        /// `title:flags.0?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `photo:flags.2?Photo`
        #[inline] pub fn photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 3) }
    }

    /// `requestedPeerUser#d62ff46a flags:# user_id:long first_name:flags.0?string last_name:flags.0?string username:flags.1?string photo:flags.2?Photo = RequestedPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequestedPeerUser {
        /// `user_id:long`
        pub user_id: i64,
        /// `first_name:flags.0?string`
        pub first_name: Option<String>,
        /// `last_name:flags.0?string`
        pub last_name: Option<String>,
        /// `username:flags.1?string`
        pub username: Option<String>,
        /// `photo:flags.2?Photo`
        pub photo: Option<enums::Photo>,
    }

    impl RequestedPeerUser {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64) -> Self {
            Self { user_id, first_name: None, last_name: None, username: None, photo: None }
        }
    }

    impl Fields for RequestedPeerUser {
        const LAYOUT: &'static Layout = &layouts::REQUESTED_PEER_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, first_name: input.take_if(flags, 0)?, last_name: input.take_if(flags, 0)?, username: input.take_if(flags, 1)?, photo: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.first_name.is_some() && self.last_name.is_some();
            writer.u32(bit(flags_0, 0) | bit(self.username.is_some(), 1) | bit(self.photo.is_some(), 2));
            self.user_id.put(writer);
            put_if(flags_0, &self.first_name, writer);
            put_if(flags_0, &self.last_name, writer);
            self.username.put(writer);
            self.photo.put(writer);
        }
    }

    impl<'a> View<'a, RequestedPeerUser> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `first_name:flags.0?string`
        #[inline] pub fn first_name(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `last_name:flags.0?string`
        #[inline] pub fn last_name(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `username:flags.1?string`
        #[inline] pub fn username(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `photo:flags.2?Photo`
        #[inline] pub fn photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 5) }
    }

    /// `richButtonStyle#3c610bd flags:# bg_primary:flags.0?true bg_danger:flags.1?true bg_success:flags.2?true link:flags.3?true = RichButtonStyle`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct RichButtonStyle {
        /// `bg_primary:flags.0?true`
        pub bg_primary: bool,
        /// `bg_danger:flags.1?true`
        pub bg_danger: bool,
        /// `bg_success:flags.2?true`
        pub bg_success: bool,
        /// `link:flags.3?true`
        pub link: bool,
    }

    impl Fields for RichButtonStyle {
        const LAYOUT: &'static Layout = &layouts::RICH_BUTTON_STYLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { bg_primary: has(flags, 0), bg_danger: has(flags, 1), bg_success: has(flags, 2), link: has(flags, 3) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.bg_primary, 0) | bit(self.bg_danger, 1) | bit(self.bg_success, 2) | bit(self.link, 3));
        }
    }

    impl<'a> View<'a, RichButtonStyle> {
        /// `bg_primary:flags.0?true`
        #[inline] pub fn bg_primary(self) -> bool { flag_at(self, 1) }
        /// `bg_danger:flags.1?true`
        #[inline] pub fn bg_danger(self) -> bool { flag_at(self, 2) }
        /// `bg_success:flags.2?true`
        #[inline] pub fn bg_success(self) -> bool { flag_at(self, 3) }
        /// `link:flags.3?true`
        #[inline] pub fn link(self) -> bool { flag_at(self, 4) }
    }

    boxed!(RichButtonStyle);

    /// `richMessage#baf39d8b flags:# rtl:flags.0?true part:flags.1?true blocks:Vector<PageBlock> photos:Vector<Photo> documents:Vector<Document> = RichMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RichMessage {
        /// `rtl:flags.0?true`
        pub rtl: bool,
        /// `part:flags.1?true`
        pub part: bool,
        /// `blocks:Vector<PageBlock>`
        pub blocks: Vec<enums::PageBlock>,
        /// `photos:Vector<Photo>`
        pub photos: Vec<enums::Photo>,
        /// `documents:Vector<Document>`
        pub documents: Vec<enums::Document>,
    }

    impl RichMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(blocks: Vec<enums::PageBlock>, photos: Vec<enums::Photo>, documents: Vec<enums::Document>) -> Self {
            Self { rtl: false, part: false, blocks, photos, documents }
        }
    }

    impl Fields for RichMessage {
        const LAYOUT: &'static Layout = &layouts::RICH_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { rtl: has(flags, 0), part: has(flags, 1), blocks: input.take()?, photos: input.take()?, documents: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.rtl, 0) | bit(self.part, 1));
            self.blocks.put(writer);
            self.photos.put(writer);
            self.documents.put(writer);
        }
    }

    impl<'a> View<'a, RichMessage> {
        /// `rtl:flags.0?true`
        #[inline] pub fn rtl(self) -> bool { flag_at(self, 1) }
        /// `part:flags.1?true`
        #[inline] pub fn part(self) -> bool { flag_at(self, 2) }
        /// `blocks:Vector<PageBlock>`
        #[inline] pub fn blocks(self) -> Vector<'a, views::PageBlock<'a>> { at(self, 3) }
        /// `photos:Vector<Photo>`
        #[inline] pub fn photos(self) -> Vector<'a, views::Photo<'a>> { at(self, 4) }
        /// `documents:Vector<Document>`
        #[inline] pub fn documents(self) -> Vector<'a, views::Document<'a>> { at(self, 5) }
    }

    boxed!(RichMessage);

    /// `textAnchor#35553762 text:RichText name:string = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextAnchor {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `name:string`
        pub name: String,
    }

    impl Fields for TextAnchor {
        const LAYOUT: &'static Layout = &layouts::TEXT_ANCHOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.name.put(writer);
        }
    }

    impl<'a> View<'a, TextAnchor> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 1) }
    }

    /// `textAutoEmail#c556a45d text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextAutoEmail {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextAutoEmail {
        const LAYOUT: &'static Layout = &layouts::TEXT_AUTO_EMAIL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextAutoEmail> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textAutoPhone#24c26789 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextAutoPhone {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextAutoPhone {
        const LAYOUT: &'static Layout = &layouts::TEXT_AUTO_PHONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextAutoPhone> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textAutoUrl#ac6a83aa text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextAutoUrl {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextAutoUrl {
        const LAYOUT: &'static Layout = &layouts::TEXT_AUTO_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextAutoUrl> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textBankCard#b956812d text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextBankCard {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextBankCard {
        const LAYOUT: &'static Layout = &layouts::TEXT_BANK_CARD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextBankCard> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textBold#6724abc4 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextBold {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextBold {
        const LAYOUT: &'static Layout = &layouts::TEXT_BOLD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextBold> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textBotCommand#2ff29d3 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextBotCommand {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextBotCommand {
        const LAYOUT: &'static Layout = &layouts::TEXT_BOT_COMMAND;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextBotCommand> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textButton#afc79cd6 flags:# text:RichText type:InlineButtonType style:flags.0?RichButtonStyle = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextButton {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `type:InlineButtonType`
        pub r#type: enums::InlineButtonType,
        /// `style:flags.0?RichButtonStyle`
        pub style: Option<types::RichButtonStyle>,
    }

    impl TextButton {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: enums::RichText, r#type: enums::InlineButtonType) -> Self {
            Self { text, r#type, style: None }
        }
    }

    impl Fields for TextButton {
        const LAYOUT: &'static Layout = &layouts::TEXT_BUTTON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { text: input.take()?, r#type: input.take()?, style: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.style.is_some(), 0));
            self.text.put(writer);
            self.r#type.put(writer);
            self.style.put(writer);
        }
    }

    impl<'a> View<'a, TextButton> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 1) }
        /// `type:InlineButtonType`
        #[inline] pub fn r#type(self) -> views::InlineButtonType<'a> { at(self, 2) }
        /// `style:flags.0?RichButtonStyle`
        #[inline] pub fn style(self) -> Option<View<'a, types::RichButtonStyle>> { maybe_at(self, 3) }
    }

    /// `textCashtag#7b9e1801 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextCashtag {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextCashtag {
        const LAYOUT: &'static Layout = &layouts::TEXT_CASHTAG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextCashtag> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textConcat#7e6260d7 texts:Vector<RichText> = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextConcat {
        /// `texts:Vector<RichText>`
        pub texts: Vec<enums::RichText>,
    }

    impl Fields for TextConcat {
        const LAYOUT: &'static Layout = &layouts::TEXT_CONCAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { texts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.texts.put(writer);
        }
    }

    impl<'a> View<'a, TextConcat> {
        /// `texts:Vector<RichText>`
        #[inline] pub fn texts(self) -> Vector<'a, views::RichText<'a>> { at(self, 0) }
    }

    /// `textCustomEmoji#a26156c0 document_id:long alt:string = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextCustomEmoji {
        /// `document_id:long`
        pub document_id: i64,
        /// `alt:string`
        pub alt: String,
    }

    impl Fields for TextCustomEmoji {
        const LAYOUT: &'static Layout = &layouts::TEXT_CUSTOM_EMOJI;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { document_id: input.take()?, alt: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.document_id.put(writer);
            self.alt.put(writer);
        }
    }

    impl<'a> View<'a, TextCustomEmoji> {
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 0) }
        /// `alt:string`
        #[inline] pub fn alt(self) -> Text<'a> { at(self, 1) }
    }

    /// `textDate#a5b45e2b flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true text:RichText date:int = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextDate {
        /// `relative:flags.0?true`
        pub relative: bool,
        /// `short_time:flags.1?true`
        pub short_time: bool,
        /// `long_time:flags.2?true`
        pub long_time: bool,
        /// `short_date:flags.3?true`
        pub short_date: bool,
        /// `long_date:flags.4?true`
        pub long_date: bool,
        /// `day_of_week:flags.5?true`
        pub day_of_week: bool,
        /// `text:RichText`
        pub text: enums::RichText,
        /// `date:int`
        pub date: i32,
    }

    impl TextDate {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(text: enums::RichText, date: i32) -> Self {
            Self { relative: false, short_time: false, long_time: false, short_date: false, long_date: false, day_of_week: false, text, date }
        }
    }

    impl Fields for TextDate {
        const LAYOUT: &'static Layout = &layouts::TEXT_DATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { relative: has(flags, 0), short_time: has(flags, 1), long_time: has(flags, 2), short_date: has(flags, 3), long_date: has(flags, 4), day_of_week: has(flags, 5), text: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.relative, 0) | bit(self.short_time, 1) | bit(self.long_time, 2) | bit(self.short_date, 3) | bit(self.long_date, 4) | bit(self.day_of_week, 5));
            self.text.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, TextDate> {
        /// `relative:flags.0?true`
        #[inline] pub fn relative(self) -> bool { flag_at(self, 1) }
        /// `short_time:flags.1?true`
        #[inline] pub fn short_time(self) -> bool { flag_at(self, 2) }
        /// `long_time:flags.2?true`
        #[inline] pub fn long_time(self) -> bool { flag_at(self, 3) }
        /// `short_date:flags.3?true`
        #[inline] pub fn short_date(self) -> bool { flag_at(self, 4) }
        /// `long_date:flags.4?true`
        #[inline] pub fn long_date(self) -> bool { flag_at(self, 5) }
        /// `day_of_week:flags.5?true`
        #[inline] pub fn day_of_week(self) -> bool { flag_at(self, 6) }
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 7) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 8) }
    }

    /// `textDiff#9686cb50 text:RichText old_text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextDiff {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `old_text:RichText`
        pub old_text: enums::RichText,
    }

    impl Fields for TextDiff {
        const LAYOUT: &'static Layout = &layouts::TEXT_DIFF;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, old_text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.old_text.put(writer);
        }
    }

    impl<'a> View<'a, TextDiff> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
        /// `old_text:RichText`
        #[inline] pub fn old_text(self) -> views::RichText<'a> { at(self, 1) }
    }

    /// `textEmail#de5a0dd6 text:RichText email:string = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextEmail {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `email:string`
        pub email: String,
    }

    impl Fields for TextEmail {
        const LAYOUT: &'static Layout = &layouts::TEXT_EMAIL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, email: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.email.put(writer);
        }
    }

    impl<'a> View<'a, TextEmail> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
        /// `email:string`
        #[inline] pub fn email(self) -> Text<'a> { at(self, 1) }
    }

    /// `textFixed#6c3f19b9 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextFixed {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextFixed {
        const LAYOUT: &'static Layout = &layouts::TEXT_FIXED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextFixed> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textHashtag#519524ea text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextHashtag {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextHashtag {
        const LAYOUT: &'static Layout = &layouts::TEXT_HASHTAG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextHashtag> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textImage#81ccf4f document_id:long w:int h:int = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextImage {
        /// `document_id:long`
        pub document_id: i64,
        /// `w:int`
        pub w: i32,
        /// `h:int`
        pub h: i32,
    }

    impl Fields for TextImage {
        const LAYOUT: &'static Layout = &layouts::TEXT_IMAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { document_id: input.take()?, w: input.take()?, h: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.document_id.put(writer);
            self.w.put(writer);
            self.h.put(writer);
        }
    }

    impl<'a> View<'a, TextImage> {
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 0) }
        /// `w:int`
        #[inline] pub fn w(self) -> i32 { at(self, 1) }
        /// `h:int`
        #[inline] pub fn h(self) -> i32 { at(self, 2) }
    }

    /// `textItalic#d912a59c text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextItalic {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextItalic {
        const LAYOUT: &'static Layout = &layouts::TEXT_ITALIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextItalic> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textMarked#34b8621 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextMarked {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextMarked {
        const LAYOUT: &'static Layout = &layouts::TEXT_MARKED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextMarked> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textMath#9d2eac97 source:string = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextMath {
        /// `source:string`
        pub source: String,
    }

    impl Fields for TextMath {
        const LAYOUT: &'static Layout = &layouts::TEXT_MATH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { source: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.source.put(writer);
        }
    }

    impl<'a> View<'a, TextMath> {
        /// `source:string`
        #[inline] pub fn source(self) -> Text<'a> { at(self, 0) }
    }

    /// `textMention#cd24cf44 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextMention {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextMention {
        const LAYOUT: &'static Layout = &layouts::TEXT_MENTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextMention> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textMentionName#1a9fbfc text:RichText user_id:long = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextMentionName {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for TextMentionName {
        const LAYOUT: &'static Layout = &layouts::TEXT_MENTION_NAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, TextMentionName> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
    }

    /// `textPhone#1ccb966a text:RichText phone:string = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextPhone {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `phone:string`
        pub phone: String,
    }

    impl Fields for TextPhone {
        const LAYOUT: &'static Layout = &layouts::TEXT_PHONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, phone: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.phone.put(writer);
        }
    }

    impl<'a> View<'a, TextPhone> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
        /// `phone:string`
        #[inline] pub fn phone(self) -> Text<'a> { at(self, 1) }
    }

    /// `textPlain#744694e0 text:string = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextPlain {
        /// `text:string`
        pub text: String,
    }

    impl Fields for TextPlain {
        const LAYOUT: &'static Layout = &layouts::TEXT_PLAIN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextPlain> {
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 0) }
    }

    /// `textSpoiler#4c2a5d62 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextSpoiler {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextSpoiler {
        const LAYOUT: &'static Layout = &layouts::TEXT_SPOILER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextSpoiler> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textStrike#9bf8bb95 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextStrike {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextStrike {
        const LAYOUT: &'static Layout = &layouts::TEXT_STRIKE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextStrike> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textSubscript#ed6a8504 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextSubscript {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextSubscript {
        const LAYOUT: &'static Layout = &layouts::TEXT_SUBSCRIPT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextSubscript> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textSuperscript#c7fb5e01 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextSuperscript {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextSuperscript {
        const LAYOUT: &'static Layout = &layouts::TEXT_SUPERSCRIPT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextSuperscript> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textTonAddress#3cd2a36a text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextTonAddress {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextTonAddress {
        const LAYOUT: &'static Layout = &layouts::TEXT_TON_ADDRESS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextTonAddress> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textUnderline#c12622c4 text:RichText = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextUnderline {
        /// `text:RichText`
        pub text: enums::RichText,
    }

    impl Fields for TextUnderline {
        const LAYOUT: &'static Layout = &layouts::TEXT_UNDERLINE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, TextUnderline> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
    }

    /// `textUrl#3c2884c1 text:RichText url:string webpage_id:long = RichText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TextUrl {
        /// `text:RichText`
        pub text: enums::RichText,
        /// `url:string`
        pub url: String,
        /// `webpage_id:long`
        pub webpage_id: i64,
    }

    impl Fields for TextUrl {
        const LAYOUT: &'static Layout = &layouts::TEXT_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, url: input.take()?, webpage_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.url.put(writer);
            self.webpage_id.put(writer);
        }
    }

    impl<'a> View<'a, TextUrl> {
        /// `text:RichText`
        #[inline] pub fn text(self) -> views::RichText<'a> { at(self, 0) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 1) }
        /// `webpage_id:long`
        #[inline] pub fn webpage_id(self) -> i64 { at(self, 2) }
    }

    /// `secureCredentialsEncrypted#33f0ea47 data:bytes hash:bytes secret:bytes = SecureCredentialsEncrypted`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureCredentialsEncrypted {
        /// `data:bytes`
        pub data: Vec<u8>,
        /// `hash:bytes`
        pub hash: Vec<u8>,
        /// `secret:bytes`
        pub secret: Vec<u8>,
    }

    impl Fields for SecureCredentialsEncrypted {
        const LAYOUT: &'static Layout = &layouts::SECURE_CREDENTIALS_ENCRYPTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { data: input.take()?, hash: input.take()?, secret: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.data.put(writer);
            self.hash.put(writer);
            self.secret.put(writer);
        }
    }

    impl<'a> View<'a, SecureCredentialsEncrypted> {
        /// `data:bytes`
        #[inline] pub fn data(self) -> &'a [u8] { at(self, 0) }
        /// `hash:bytes`
        #[inline] pub fn hash(self) -> &'a [u8] { at(self, 1) }
        /// `secret:bytes`
        #[inline] pub fn secret(self) -> &'a [u8] { at(self, 2) }
    }

    boxed!(SecureCredentialsEncrypted);

    /// `secureData#8aeabec3 data:bytes data_hash:bytes secret:bytes = SecureData`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureData {
        /// `data:bytes`
        pub data: Vec<u8>,
        /// `data_hash:bytes`
        pub data_hash: Vec<u8>,
        /// `secret:bytes`
        pub secret: Vec<u8>,
    }

    impl Fields for SecureData {
        const LAYOUT: &'static Layout = &layouts::SECURE_DATA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { data: input.take()?, data_hash: input.take()?, secret: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.data.put(writer);
            self.data_hash.put(writer);
            self.secret.put(writer);
        }
    }

    impl<'a> View<'a, SecureData> {
        /// `data:bytes`
        #[inline] pub fn data(self) -> &'a [u8] { at(self, 0) }
        /// `data_hash:bytes`
        #[inline] pub fn data_hash(self) -> &'a [u8] { at(self, 1) }
        /// `secret:bytes`
        #[inline] pub fn secret(self) -> &'a [u8] { at(self, 2) }
    }

    boxed!(SecureData);

    /// `secureFile#7d09c27e id:long access_hash:long size:long dc_id:int date:int file_hash:bytes secret:bytes = SecureFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureFile {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `size:long`
        pub size: i64,
        /// `dc_id:int`
        pub dc_id: i32,
        /// `date:int`
        pub date: i32,
        /// `file_hash:bytes`
        pub file_hash: Vec<u8>,
        /// `secret:bytes`
        pub secret: Vec<u8>,
    }

    impl Fields for SecureFile {
        const LAYOUT: &'static Layout = &layouts::SECURE_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()?, size: input.take()?, dc_id: input.take()?, date: input.take()?, file_hash: input.take()?, secret: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
            self.size.put(writer);
            self.dc_id.put(writer);
            self.date.put(writer);
            self.file_hash.put(writer);
            self.secret.put(writer);
        }
    }

    impl<'a> View<'a, SecureFile> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `size:long`
        #[inline] pub fn size(self) -> i64 { at(self, 2) }
        /// `dc_id:int`
        #[inline] pub fn dc_id(self) -> i32 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `file_hash:bytes`
        #[inline] pub fn file_hash(self) -> &'a [u8] { at(self, 5) }
        /// `secret:bytes`
        #[inline] pub fn secret(self) -> &'a [u8] { at(self, 6) }
    }

    /// `securePlainEmail#21ec5a5f email:string = SecurePlainData`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecurePlainEmail {
        /// `email:string`
        pub email: String,
    }

    impl Fields for SecurePlainEmail {
        const LAYOUT: &'static Layout = &layouts::SECURE_PLAIN_EMAIL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { email: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.email.put(writer);
        }
    }

    impl<'a> View<'a, SecurePlainEmail> {
        /// `email:string`
        #[inline] pub fn email(self) -> Text<'a> { at(self, 0) }
    }

    /// `securePlainPhone#7d6099dd phone:string = SecurePlainData`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecurePlainPhone {
        /// `phone:string`
        pub phone: String,
    }

    impl Fields for SecurePlainPhone {
        const LAYOUT: &'static Layout = &layouts::SECURE_PLAIN_PHONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone.put(writer);
        }
    }

    impl<'a> View<'a, SecurePlainPhone> {
        /// `phone:string`
        #[inline] pub fn phone(self) -> Text<'a> { at(self, 0) }
    }

    /// `secureValue#187fa0ca flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?SecureFile reverse_side:flags.2?SecureFile selfie:flags.3?SecureFile translation:flags.6?Vector<SecureFile> files:flags.4?Vector<SecureFile> plain_data:flags.5?SecurePlainData hash:bytes = SecureValue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValue {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `data:flags.0?SecureData`
        pub data: Option<Box<types::SecureData>>,
        /// `front_side:flags.1?SecureFile`
        pub front_side: Option<enums::SecureFile>,
        /// `reverse_side:flags.2?SecureFile`
        pub reverse_side: Option<enums::SecureFile>,
        /// `selfie:flags.3?SecureFile`
        pub selfie: Option<enums::SecureFile>,
        /// `translation:flags.6?Vector<SecureFile>`
        pub translation: Option<Vec<enums::SecureFile>>,
        /// `files:flags.4?Vector<SecureFile>`
        pub files: Option<Vec<enums::SecureFile>>,
        /// `plain_data:flags.5?SecurePlainData`
        pub plain_data: Option<enums::SecurePlainData>,
        /// `hash:bytes`
        pub hash: Vec<u8>,
    }

    impl SecureValue {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(r#type: enums::SecureValueType, hash: Vec<u8>) -> Self {
            Self { r#type, data: None, front_side: None, reverse_side: None, selfie: None, translation: None, files: None, plain_data: None, hash }
        }
    }

    impl Fields for SecureValue {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { r#type: input.take()?, data: input.take_if(flags, 0)?, front_side: input.take_if(flags, 1)?, reverse_side: input.take_if(flags, 2)?, selfie: input.take_if(flags, 3)?, translation: input.take_if(flags, 6)?, files: input.take_if(flags, 4)?, plain_data: input.take_if(flags, 5)?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.data.is_some(), 0) | bit(self.front_side.is_some(), 1) | bit(self.reverse_side.is_some(), 2) | bit(self.selfie.is_some(), 3) | bit(self.files.is_some(), 4) | bit(self.plain_data.is_some(), 5) | bit(self.translation.is_some(), 6));
            self.r#type.put(writer);
            self.data.put(writer);
            self.front_side.put(writer);
            self.reverse_side.put(writer);
            self.selfie.put(writer);
            self.translation.put(writer);
            self.files.put(writer);
            self.plain_data.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, SecureValue> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 1) }
        /// `data:flags.0?SecureData`
        #[inline] pub fn data(self) -> Option<View<'a, types::SecureData>> { maybe_at(self, 2) }
        /// `front_side:flags.1?SecureFile`
        #[inline] pub fn front_side(self) -> Option<views::SecureFile<'a>> { maybe_at(self, 3) }
        /// `reverse_side:flags.2?SecureFile`
        #[inline] pub fn reverse_side(self) -> Option<views::SecureFile<'a>> { maybe_at(self, 4) }
        /// `selfie:flags.3?SecureFile`
        #[inline] pub fn selfie(self) -> Option<views::SecureFile<'a>> { maybe_at(self, 5) }
        /// `translation:flags.6?Vector<SecureFile>`
        #[inline] pub fn translation(self) -> Option<Vector<'a, views::SecureFile<'a>>> { maybe_at(self, 6) }
        /// `files:flags.4?Vector<SecureFile>`
        #[inline] pub fn files(self) -> Option<Vector<'a, views::SecureFile<'a>>> { maybe_at(self, 7) }
        /// `plain_data:flags.5?SecurePlainData`
        #[inline] pub fn plain_data(self) -> Option<views::SecurePlainData<'a>> { maybe_at(self, 8) }
        /// `hash:bytes`
        #[inline] pub fn hash(self) -> &'a [u8] { at(self, 9) }
    }

    boxed!(SecureValue);

    /// `starGift#313a9547 flags:# limited:flags.0?true sold_out:flags.1?true birthday:flags.2?true require_premium:flags.7?true limited_per_user:flags.8?true peer_color_available:flags.10?true auction:flags.11?true id:long sticker:Document stars:long availability_remains:flags.0?int availability_total:flags.0?int availability_resale:flags.4?long convert_stars:long first_sale_date:flags.1?int last_sale_date:flags.1?int upgrade_stars:flags.3?long resell_min_stars:flags.4?long title:flags.5?string released_by:flags.6?Peer per_user_total:flags.8?int per_user_remains:flags.8?int locked_until_date:flags.9?int auction_slug:flags.11?string gifts_per_round:flags.11?int auction_start_date:flags.11?int upgrade_variants:flags.12?int background:flags.13?StarGiftBackground = StarGift`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGift {
        /// `limited:flags.0?true`
        pub limited: bool,
        /// `sold_out:flags.1?true`
        pub sold_out: bool,
        /// `birthday:flags.2?true`
        pub birthday: bool,
        /// `require_premium:flags.7?true`
        pub require_premium: bool,
        /// `limited_per_user:flags.8?true`
        pub limited_per_user: bool,
        /// `peer_color_available:flags.10?true`
        pub peer_color_available: bool,
        /// `auction:flags.11?true`
        pub auction: bool,
        /// `id:long`
        pub id: i64,
        /// `sticker:Document`
        pub sticker: enums::Document,
        /// `stars:long`
        pub stars: i64,
        /// `availability_remains:flags.0?int`
        pub availability_remains: Option<i32>,
        /// `availability_total:flags.0?int`
        pub availability_total: Option<i32>,
        /// `availability_resale:flags.4?long`
        pub availability_resale: Option<i64>,
        /// `convert_stars:long`
        pub convert_stars: i64,
        /// `first_sale_date:flags.1?int`
        pub first_sale_date: Option<i32>,
        /// `last_sale_date:flags.1?int`
        pub last_sale_date: Option<i32>,
        /// `upgrade_stars:flags.3?long`
        pub upgrade_stars: Option<i64>,
        /// `resell_min_stars:flags.4?long`
        pub resell_min_stars: Option<i64>,
        /// `title:flags.5?string`
        pub title: Option<String>,
        /// `released_by:flags.6?Peer`
        pub released_by: Option<enums::Peer>,
        /// `per_user_total:flags.8?int`
        pub per_user_total: Option<i32>,
        /// `per_user_remains:flags.8?int`
        pub per_user_remains: Option<i32>,
        /// `locked_until_date:flags.9?int`
        pub locked_until_date: Option<i32>,
        /// `auction_slug:flags.11?string`
        pub auction_slug: Option<String>,
        /// `gifts_per_round:flags.11?int`
        pub gifts_per_round: Option<i32>,
        /// `auction_start_date:flags.11?int`
        pub auction_start_date: Option<i32>,
        /// `upgrade_variants:flags.12?int`
        pub upgrade_variants: Option<i32>,
        /// `background:flags.13?StarGiftBackground`
        pub background: Option<types::StarGiftBackground>,
    }

    impl StarGift {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, sticker: enums::Document, stars: i64, convert_stars: i64) -> Self {
            Self { limited: false, sold_out: false, birthday: false, require_premium: false, limited_per_user: false, peer_color_available: false, auction: false, id, sticker, stars, availability_remains: None, availability_total: None, availability_resale: None, convert_stars, first_sale_date: None, last_sale_date: None, upgrade_stars: None, resell_min_stars: None, title: None, released_by: None, per_user_total: None, per_user_remains: None, locked_until_date: None, auction_slug: None, gifts_per_round: None, auction_start_date: None, upgrade_variants: None, background: None }
        }
    }

    impl Fields for StarGift {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { limited: has(flags, 0), sold_out: has(flags, 1), birthday: has(flags, 2), require_premium: has(flags, 7), limited_per_user: has(flags, 8), peer_color_available: has(flags, 10), auction: has(flags, 11), id: input.take()?, sticker: input.take()?, stars: input.take()?, availability_remains: input.take_if(flags, 0)?, availability_total: input.take_if(flags, 0)?, availability_resale: input.take_if(flags, 4)?, convert_stars: input.take()?, first_sale_date: input.take_if(flags, 1)?, last_sale_date: input.take_if(flags, 1)?, upgrade_stars: input.take_if(flags, 3)?, resell_min_stars: input.take_if(flags, 4)?, title: input.take_if(flags, 5)?, released_by: input.take_if(flags, 6)?, per_user_total: input.take_if(flags, 8)?, per_user_remains: input.take_if(flags, 8)?, locked_until_date: input.take_if(flags, 9)?, auction_slug: input.take_if(flags, 11)?, gifts_per_round: input.take_if(flags, 11)?, auction_start_date: input.take_if(flags, 11)?, upgrade_variants: input.take_if(flags, 12)?, background: input.take_if(flags, 13)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.availability_remains.is_some() && self.availability_total.is_some();
            let flags_1 = self.first_sale_date.is_some() && self.last_sale_date.is_some();
            let flags_4 = self.availability_resale.is_some() && self.resell_min_stars.is_some();
            let flags_8 = self.per_user_total.is_some() && self.per_user_remains.is_some();
            let flags_11 = self.auction_slug.is_some() && self.gifts_per_round.is_some() && self.auction_start_date.is_some();
            writer.u32(bit(flags_0, 0) | bit(flags_1, 1) | bit(self.birthday, 2) | bit(self.upgrade_stars.is_some(), 3) | bit(flags_4, 4) | bit(self.title.is_some(), 5) | bit(self.released_by.is_some(), 6) | bit(self.require_premium, 7) | bit(flags_8, 8) | bit(self.locked_until_date.is_some(), 9) | bit(self.peer_color_available, 10) | bit(flags_11, 11) | bit(self.upgrade_variants.is_some(), 12) | bit(self.background.is_some(), 13));
            self.id.put(writer);
            self.sticker.put(writer);
            self.stars.put(writer);
            put_if(flags_0, &self.availability_remains, writer);
            put_if(flags_0, &self.availability_total, writer);
            put_if(flags_4, &self.availability_resale, writer);
            self.convert_stars.put(writer);
            put_if(flags_1, &self.first_sale_date, writer);
            put_if(flags_1, &self.last_sale_date, writer);
            self.upgrade_stars.put(writer);
            put_if(flags_4, &self.resell_min_stars, writer);
            self.title.put(writer);
            self.released_by.put(writer);
            put_if(flags_8, &self.per_user_total, writer);
            put_if(flags_8, &self.per_user_remains, writer);
            self.locked_until_date.put(writer);
            put_if(flags_11, &self.auction_slug, writer);
            put_if(flags_11, &self.gifts_per_round, writer);
            put_if(flags_11, &self.auction_start_date, writer);
            self.upgrade_variants.put(writer);
            self.background.put(writer);
        }
    }

    impl<'a> View<'a, StarGift> {
        /// `limited:flags.0?true`
        #[inline] pub fn limited(self) -> bool { flag_at(self, 1) }
        /// `sold_out:flags.1?true`
        #[inline] pub fn sold_out(self) -> bool { flag_at(self, 2) }
        /// `birthday:flags.2?true`
        #[inline] pub fn birthday(self) -> bool { flag_at(self, 3) }
        /// `require_premium:flags.7?true`
        #[inline] pub fn require_premium(self) -> bool { flag_at(self, 4) }
        /// `limited_per_user:flags.8?true`
        #[inline] pub fn limited_per_user(self) -> bool { flag_at(self, 5) }
        /// `peer_color_available:flags.10?true`
        #[inline] pub fn peer_color_available(self) -> bool { flag_at(self, 6) }
        /// `auction:flags.11?true`
        #[inline] pub fn auction(self) -> bool { flag_at(self, 7) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 8) }
        /// `sticker:Document`
        #[inline] pub fn sticker(self) -> views::Document<'a> { at(self, 9) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 10) }
        /// `availability_remains:flags.0?int`
        #[inline] pub fn availability_remains(self) -> Option<i32> { maybe_at(self, 11) }
        /// `availability_total:flags.0?int`
        #[inline] pub fn availability_total(self) -> Option<i32> { maybe_at(self, 12) }
        /// `availability_resale:flags.4?long`
        #[inline] pub fn availability_resale(self) -> Option<i64> { maybe_at(self, 13) }
        /// `convert_stars:long`
        #[inline] pub fn convert_stars(self) -> i64 { at(self, 14) }
        /// `first_sale_date:flags.1?int`
        #[inline] pub fn first_sale_date(self) -> Option<i32> { maybe_at(self, 15) }
        /// `last_sale_date:flags.1?int`
        #[inline] pub fn last_sale_date(self) -> Option<i32> { maybe_at(self, 16) }
        /// `upgrade_stars:flags.3?long`
        #[inline] pub fn upgrade_stars(self) -> Option<i64> { maybe_at(self, 17) }
        /// `resell_min_stars:flags.4?long`
        #[inline] pub fn resell_min_stars(self) -> Option<i64> { maybe_at(self, 18) }
        /// `title:flags.5?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 19) }
        /// `released_by:flags.6?Peer`
        #[inline] pub fn released_by(self) -> Option<views::Peer<'a>> { maybe_at(self, 20) }
        /// `per_user_total:flags.8?int`
        #[inline] pub fn per_user_total(self) -> Option<i32> { maybe_at(self, 21) }
        /// `per_user_remains:flags.8?int`
        #[inline] pub fn per_user_remains(self) -> Option<i32> { maybe_at(self, 22) }
        /// `locked_until_date:flags.9?int`
        #[inline] pub fn locked_until_date(self) -> Option<i32> { maybe_at(self, 23) }
        /// `auction_slug:flags.11?string`
        #[inline] pub fn auction_slug(self) -> Option<Text<'a>> { maybe_at(self, 24) }
        /// `gifts_per_round:flags.11?int`
        #[inline] pub fn gifts_per_round(self) -> Option<i32> { maybe_at(self, 25) }
        /// `auction_start_date:flags.11?int`
        #[inline] pub fn auction_start_date(self) -> Option<i32> { maybe_at(self, 26) }
        /// `upgrade_variants:flags.12?int`
        #[inline] pub fn upgrade_variants(self) -> Option<i32> { maybe_at(self, 27) }
        /// `background:flags.13?StarGiftBackground`
        #[inline] pub fn background(self) -> Option<View<'a, types::StarGiftBackground>> { maybe_at(self, 28) }
    }

    /// `starGiftUnique#85f0a9cd flags:# require_premium:flags.6?true resale_ton_only:flags.7?true theme_available:flags.9?true burned:flags.14?true crafted:flags.15?true id:long gift_id:long title:string slug:string num:int owner_id:flags.0?Peer owner_name:flags.1?string owner_address:flags.2?string attributes:Vector<StarGiftAttribute> availability_issued:int availability_total:int gift_address:flags.3?string resell_amount:flags.4?Vector<StarsAmount> released_by:flags.5?Peer value_amount:flags.8?long value_currency:flags.8?string value_usd_amount:flags.8?long theme_peer:flags.10?Peer peer_color:flags.11?PeerColor host_id:flags.12?Peer offer_min_stars:flags.13?int craft_chance_permille:flags.16?int = StarGift`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftUnique {
        /// `require_premium:flags.6?true`
        pub require_premium: bool,
        /// `resale_ton_only:flags.7?true`
        pub resale_ton_only: bool,
        /// `theme_available:flags.9?true`
        pub theme_available: bool,
        /// `burned:flags.14?true`
        pub burned: bool,
        /// `crafted:flags.15?true`
        pub crafted: bool,
        /// `id:long`
        pub id: i64,
        /// `gift_id:long`
        pub gift_id: i64,
        /// `title:string`
        pub title: String,
        /// `slug:string`
        pub slug: String,
        /// `num:int`
        pub num: i32,
        /// `owner_id:flags.0?Peer`
        pub owner_id: Option<enums::Peer>,
        /// `owner_name:flags.1?string`
        pub owner_name: Option<String>,
        /// `owner_address:flags.2?string`
        pub owner_address: Option<String>,
        /// `attributes:Vector<StarGiftAttribute>`
        pub attributes: Vec<enums::StarGiftAttribute>,
        /// `availability_issued:int`
        pub availability_issued: i32,
        /// `availability_total:int`
        pub availability_total: i32,
        /// `gift_address:flags.3?string`
        pub gift_address: Option<String>,
        /// `resell_amount:flags.4?Vector<StarsAmount>`
        pub resell_amount: Option<Vec<enums::StarsAmount>>,
        /// `released_by:flags.5?Peer`
        pub released_by: Option<enums::Peer>,
        /// `value_amount:flags.8?long`
        pub value_amount: Option<i64>,
        /// `value_currency:flags.8?string`
        pub value_currency: Option<String>,
        /// `value_usd_amount:flags.8?long`
        pub value_usd_amount: Option<i64>,
        /// `theme_peer:flags.10?Peer`
        pub theme_peer: Option<enums::Peer>,
        /// `peer_color:flags.11?PeerColor`
        pub peer_color: Option<enums::PeerColor>,
        /// `host_id:flags.12?Peer`
        pub host_id: Option<enums::Peer>,
        /// `offer_min_stars:flags.13?int`
        pub offer_min_stars: Option<i32>,
        /// `craft_chance_permille:flags.16?int`
        pub craft_chance_permille: Option<i32>,
    }

    impl StarGiftUnique {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, gift_id: i64, title: String, slug: String, num: i32, attributes: Vec<enums::StarGiftAttribute>, availability_issued: i32, availability_total: i32) -> Self {
            Self { require_premium: false, resale_ton_only: false, theme_available: false, burned: false, crafted: false, id, gift_id, title, slug, num, owner_id: None, owner_name: None, owner_address: None, attributes, availability_issued, availability_total, gift_address: None, resell_amount: None, released_by: None, value_amount: None, value_currency: None, value_usd_amount: None, theme_peer: None, peer_color: None, host_id: None, offer_min_stars: None, craft_chance_permille: None }
        }
    }

    impl Fields for StarGiftUnique {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_UNIQUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { require_premium: has(flags, 6), resale_ton_only: has(flags, 7), theme_available: has(flags, 9), burned: has(flags, 14), crafted: has(flags, 15), id: input.take()?, gift_id: input.take()?, title: input.take()?, slug: input.take()?, num: input.take()?, owner_id: input.take_if(flags, 0)?, owner_name: input.take_if(flags, 1)?, owner_address: input.take_if(flags, 2)?, attributes: input.take()?, availability_issued: input.take()?, availability_total: input.take()?, gift_address: input.take_if(flags, 3)?, resell_amount: input.take_if(flags, 4)?, released_by: input.take_if(flags, 5)?, value_amount: input.take_if(flags, 8)?, value_currency: input.take_if(flags, 8)?, value_usd_amount: input.take_if(flags, 8)?, theme_peer: input.take_if(flags, 10)?, peer_color: input.take_if(flags, 11)?, host_id: input.take_if(flags, 12)?, offer_min_stars: input.take_if(flags, 13)?, craft_chance_permille: input.take_if(flags, 16)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_8 = self.value_amount.is_some() && self.value_currency.is_some() && self.value_usd_amount.is_some();
            writer.u32(bit(self.owner_id.is_some(), 0) | bit(self.owner_name.is_some(), 1) | bit(self.owner_address.is_some(), 2) | bit(self.gift_address.is_some(), 3) | bit(self.resell_amount.is_some(), 4) | bit(self.released_by.is_some(), 5) | bit(self.require_premium, 6) | bit(self.resale_ton_only, 7) | bit(flags_8, 8) | bit(self.theme_available, 9) | bit(self.theme_peer.is_some(), 10) | bit(self.peer_color.is_some(), 11) | bit(self.host_id.is_some(), 12) | bit(self.offer_min_stars.is_some(), 13) | bit(self.burned, 14) | bit(self.crafted, 15) | bit(self.craft_chance_permille.is_some(), 16));
            self.id.put(writer);
            self.gift_id.put(writer);
            self.title.put(writer);
            self.slug.put(writer);
            self.num.put(writer);
            self.owner_id.put(writer);
            self.owner_name.put(writer);
            self.owner_address.put(writer);
            self.attributes.put(writer);
            self.availability_issued.put(writer);
            self.availability_total.put(writer);
            self.gift_address.put(writer);
            self.resell_amount.put(writer);
            self.released_by.put(writer);
            put_if(flags_8, &self.value_amount, writer);
            put_if(flags_8, &self.value_currency, writer);
            put_if(flags_8, &self.value_usd_amount, writer);
            self.theme_peer.put(writer);
            self.peer_color.put(writer);
            self.host_id.put(writer);
            self.offer_min_stars.put(writer);
            self.craft_chance_permille.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftUnique> {
        /// `require_premium:flags.6?true`
        #[inline] pub fn require_premium(self) -> bool { flag_at(self, 1) }
        /// `resale_ton_only:flags.7?true`
        #[inline] pub fn resale_ton_only(self) -> bool { flag_at(self, 2) }
        /// `theme_available:flags.9?true`
        #[inline] pub fn theme_available(self) -> bool { flag_at(self, 3) }
        /// `burned:flags.14?true`
        #[inline] pub fn burned(self) -> bool { flag_at(self, 4) }
        /// `crafted:flags.15?true`
        #[inline] pub fn crafted(self) -> bool { flag_at(self, 5) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 6) }
        /// `gift_id:long`
        #[inline] pub fn gift_id(self) -> i64 { at(self, 7) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 8) }
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 9) }
        /// `num:int`
        #[inline] pub fn num(self) -> i32 { at(self, 10) }
        /// `owner_id:flags.0?Peer`
        #[inline] pub fn owner_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 11) }
        /// `owner_name:flags.1?string`
        #[inline] pub fn owner_name(self) -> Option<Text<'a>> { maybe_at(self, 12) }
        /// `owner_address:flags.2?string`
        #[inline] pub fn owner_address(self) -> Option<Text<'a>> { maybe_at(self, 13) }
        /// `attributes:Vector<StarGiftAttribute>`
        #[inline] pub fn attributes(self) -> Vector<'a, views::StarGiftAttribute<'a>> { at(self, 14) }
        /// `availability_issued:int`
        #[inline] pub fn availability_issued(self) -> i32 { at(self, 15) }
        /// `availability_total:int`
        #[inline] pub fn availability_total(self) -> i32 { at(self, 16) }
        /// `gift_address:flags.3?string`
        #[inline] pub fn gift_address(self) -> Option<Text<'a>> { maybe_at(self, 17) }
        /// `resell_amount:flags.4?Vector<StarsAmount>`
        #[inline] pub fn resell_amount(self) -> Option<Vector<'a, views::StarsAmount<'a>>> { maybe_at(self, 18) }
        /// `released_by:flags.5?Peer`
        #[inline] pub fn released_by(self) -> Option<views::Peer<'a>> { maybe_at(self, 19) }
        /// `value_amount:flags.8?long`
        #[inline] pub fn value_amount(self) -> Option<i64> { maybe_at(self, 20) }
        /// `value_currency:flags.8?string`
        #[inline] pub fn value_currency(self) -> Option<Text<'a>> { maybe_at(self, 21) }
        /// `value_usd_amount:flags.8?long`
        #[inline] pub fn value_usd_amount(self) -> Option<i64> { maybe_at(self, 22) }
        /// `theme_peer:flags.10?Peer`
        #[inline] pub fn theme_peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 23) }
        /// `peer_color:flags.11?PeerColor`
        #[inline] pub fn peer_color(self) -> Option<views::PeerColor<'a>> { maybe_at(self, 24) }
        /// `host_id:flags.12?Peer`
        #[inline] pub fn host_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 25) }
        /// `offer_min_stars:flags.13?int`
        #[inline] pub fn offer_min_stars(self) -> Option<i32> { maybe_at(self, 26) }
        /// `craft_chance_permille:flags.16?int`
        #[inline] pub fn craft_chance_permille(self) -> Option<i32> { maybe_at(self, 27) }
    }

    /// `starGiftAttributeBackdrop#9f2504e4 name:string backdrop_id:int center_color:int edge_color:int pattern_color:int text_color:int rarity:StarGiftAttributeRarity = StarGiftAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAttributeBackdrop {
        /// `name:string`
        pub name: String,
        /// `backdrop_id:int`
        pub backdrop_id: i32,
        /// `center_color:int`
        pub center_color: i32,
        /// `edge_color:int`
        pub edge_color: i32,
        /// `pattern_color:int`
        pub pattern_color: i32,
        /// `text_color:int`
        pub text_color: i32,
        /// `rarity:StarGiftAttributeRarity`
        pub rarity: enums::StarGiftAttributeRarity,
    }

    impl Fields for StarGiftAttributeBackdrop {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ATTRIBUTE_BACKDROP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { name: input.take()?, backdrop_id: input.take()?, center_color: input.take()?, edge_color: input.take()?, pattern_color: input.take()?, text_color: input.take()?, rarity: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.name.put(writer);
            self.backdrop_id.put(writer);
            self.center_color.put(writer);
            self.edge_color.put(writer);
            self.pattern_color.put(writer);
            self.text_color.put(writer);
            self.rarity.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAttributeBackdrop> {
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 0) }
        /// `backdrop_id:int`
        #[inline] pub fn backdrop_id(self) -> i32 { at(self, 1) }
        /// `center_color:int`
        #[inline] pub fn center_color(self) -> i32 { at(self, 2) }
        /// `edge_color:int`
        #[inline] pub fn edge_color(self) -> i32 { at(self, 3) }
        /// `pattern_color:int`
        #[inline] pub fn pattern_color(self) -> i32 { at(self, 4) }
        /// `text_color:int`
        #[inline] pub fn text_color(self) -> i32 { at(self, 5) }
        /// `rarity:StarGiftAttributeRarity`
        #[inline] pub fn rarity(self) -> views::StarGiftAttributeRarity<'a> { at(self, 6) }
    }

    /// `starGiftAttributeModel#565251e2 flags:# crafted:flags.0?true name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAttributeModel {
        /// `crafted:flags.0?true`
        pub crafted: bool,
        /// `name:string`
        pub name: String,
        /// `document:Document`
        pub document: enums::Document,
        /// `rarity:StarGiftAttributeRarity`
        pub rarity: enums::StarGiftAttributeRarity,
    }

    impl StarGiftAttributeModel {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(name: String, document: enums::Document, rarity: enums::StarGiftAttributeRarity) -> Self {
            Self { crafted: false, name, document, rarity }
        }
    }

    impl Fields for StarGiftAttributeModel {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ATTRIBUTE_MODEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { crafted: has(flags, 0), name: input.take()?, document: input.take()?, rarity: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.crafted, 0));
            self.name.put(writer);
            self.document.put(writer);
            self.rarity.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAttributeModel> {
        /// `crafted:flags.0?true`
        #[inline] pub fn crafted(self) -> bool { flag_at(self, 1) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 2) }
        /// `document:Document`
        #[inline] pub fn document(self) -> views::Document<'a> { at(self, 3) }
        /// `rarity:StarGiftAttributeRarity`
        #[inline] pub fn rarity(self) -> views::StarGiftAttributeRarity<'a> { at(self, 4) }
    }

    /// `starGiftAttributeOriginalDetails#e0bff26c flags:# sender_id:flags.0?Peer recipient_id:Peer date:int message:flags.1?TextWithEntities = StarGiftAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAttributeOriginalDetails {
        /// `sender_id:flags.0?Peer`
        pub sender_id: Option<enums::Peer>,
        /// `recipient_id:Peer`
        pub recipient_id: enums::Peer,
        /// `date:int`
        pub date: i32,
        /// `message:flags.1?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
    }

    impl StarGiftAttributeOriginalDetails {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(recipient_id: enums::Peer, date: i32) -> Self {
            Self { sender_id: None, recipient_id, date, message: None }
        }
    }

    impl Fields for StarGiftAttributeOriginalDetails {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ATTRIBUTE_ORIGINAL_DETAILS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { sender_id: input.take_if(flags, 0)?, recipient_id: input.take()?, date: input.take()?, message: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.sender_id.is_some(), 0) | bit(self.message.is_some(), 1));
            self.sender_id.put(writer);
            self.recipient_id.put(writer);
            self.date.put(writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAttributeOriginalDetails> {
        /// `sender_id:flags.0?Peer`
        #[inline] pub fn sender_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 1) }
        /// `recipient_id:Peer`
        #[inline] pub fn recipient_id(self) -> views::Peer<'a> { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `message:flags.1?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 4) }
    }

    /// `starGiftAttributePattern#4e7085ea name:string document:Document rarity:StarGiftAttributeRarity = StarGiftAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAttributePattern {
        /// `name:string`
        pub name: String,
        /// `document:Document`
        pub document: enums::Document,
        /// `rarity:StarGiftAttributeRarity`
        pub rarity: enums::StarGiftAttributeRarity,
    }

    impl Fields for StarGiftAttributePattern {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ATTRIBUTE_PATTERN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { name: input.take()?, document: input.take()?, rarity: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.name.put(writer);
            self.document.put(writer);
            self.rarity.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAttributePattern> {
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 0) }
        /// `document:Document`
        #[inline] pub fn document(self) -> views::Document<'a> { at(self, 1) }
        /// `rarity:StarGiftAttributeRarity`
        #[inline] pub fn rarity(self) -> views::StarGiftAttributeRarity<'a> { at(self, 2) }
    }

    /// `starGiftAttributeRarity#36437737 permille:int = StarGiftAttributeRarity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAttributeRarity {
        /// `permille:int`
        pub permille: i32,
    }

    impl Fields for StarGiftAttributeRarity {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ATTRIBUTE_RARITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { permille: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.permille.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAttributeRarity> {
        /// `permille:int`
        #[inline] pub fn permille(self) -> i32 { at(self, 0) }
    }

    /// `starGiftBackground#aff56398 center_color:int edge_color:int text_color:int = StarGiftBackground`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftBackground {
        /// `center_color:int`
        pub center_color: i32,
        /// `edge_color:int`
        pub edge_color: i32,
        /// `text_color:int`
        pub text_color: i32,
    }

    impl Fields for StarGiftBackground {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_BACKGROUND;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { center_color: input.take()?, edge_color: input.take()?, text_color: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.center_color.put(writer);
            self.edge_color.put(writer);
            self.text_color.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftBackground> {
        /// `center_color:int`
        #[inline] pub fn center_color(self) -> i32 { at(self, 0) }
        /// `edge_color:int`
        #[inline] pub fn edge_color(self) -> i32 { at(self, 1) }
        /// `text_color:int`
        #[inline] pub fn text_color(self) -> i32 { at(self, 2) }
    }

    boxed!(StarGiftBackground);

    /// `starsAmount#bbb6b4a3 amount:long nanos:int = StarsAmount`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsAmount {
        /// `amount:long`
        pub amount: i64,
        /// `nanos:int`
        pub nanos: i32,
    }

    impl Fields for StarsAmount {
        const LAYOUT: &'static Layout = &layouts::STARS_AMOUNT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { amount: input.take()?, nanos: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.amount.put(writer);
            self.nanos.put(writer);
        }
    }

    impl<'a> View<'a, StarsAmount> {
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 0) }
        /// `nanos:int`
        #[inline] pub fn nanos(self) -> i32 { at(self, 1) }
    }

    /// `starsTonAmount#74aee3e0 amount:long = StarsAmount`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsTonAmount {
        /// `amount:long`
        pub amount: i64,
    }

    impl Fields for StarsTonAmount {
        const LAYOUT: &'static Layout = &layouts::STARS_TON_AMOUNT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, StarsTonAmount> {
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 0) }
    }

    /// `storyFwdHeader#b826e150 flags:# modified:flags.3?true from:flags.0?Peer from_name:flags.1?string story_id:flags.2?int = StoryFwdHeader`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct StoryFwdHeader {
        /// `modified:flags.3?true`
        pub modified: bool,
        /// `from:flags.0?Peer`
        pub from: Option<enums::Peer>,
        /// `from_name:flags.1?string`
        pub from_name: Option<String>,
        /// `story_id:flags.2?int`
        pub story_id: Option<i32>,
    }

    impl Fields for StoryFwdHeader {
        const LAYOUT: &'static Layout = &layouts::STORY_FWD_HEADER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { modified: has(flags, 3), from: input.take_if(flags, 0)?, from_name: input.take_if(flags, 1)?, story_id: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.from.is_some(), 0) | bit(self.from_name.is_some(), 1) | bit(self.story_id.is_some(), 2) | bit(self.modified, 3));
            self.from.put(writer);
            self.from_name.put(writer);
            self.story_id.put(writer);
        }
    }

    impl<'a> View<'a, StoryFwdHeader> {
        /// `modified:flags.3?true`
        #[inline] pub fn modified(self) -> bool { flag_at(self, 1) }
        /// `from:flags.0?Peer`
        #[inline] pub fn from(self) -> Option<views::Peer<'a>> { maybe_at(self, 2) }
        /// `from_name:flags.1?string`
        #[inline] pub fn from_name(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `story_id:flags.2?int`
        #[inline] pub fn story_id(self) -> Option<i32> { maybe_at(self, 4) }
    }

    boxed!(StoryFwdHeader);

    /// `storyItem#16a4b93c flags:# pinned:flags.5?true public:flags.7?true close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true out:flags.16?true id:int date:int from_id:flags.18?Peer fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string entities:flags.1?Vector<MessageEntity> media:MessageMedia media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule> views:flags.3?StoryViews sent_reaction:flags.15?Reaction albums:flags.19?Vector<int> music:flags.20?Document = StoryItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryItem {
        /// `pinned:flags.5?true`
        pub pinned: bool,
        /// `public:flags.7?true`
        pub public: bool,
        /// `close_friends:flags.8?true`
        pub close_friends: bool,
        /// `min:flags.9?true`
        pub min: bool,
        /// `noforwards:flags.10?true`
        pub noforwards: bool,
        /// `edited:flags.11?true`
        pub edited: bool,
        /// `contacts:flags.12?true`
        pub contacts: bool,
        /// `selected_contacts:flags.13?true`
        pub selected_contacts: bool,
        /// `out:flags.16?true`
        pub out: bool,
        /// `id:int`
        pub id: i32,
        /// `date:int`
        pub date: i32,
        /// `from_id:flags.18?Peer`
        pub from_id: Option<enums::Peer>,
        /// `fwd_from:flags.17?StoryFwdHeader`
        pub fwd_from: Option<types::StoryFwdHeader>,
        /// `expire_date:int`
        pub expire_date: i32,
        /// `caption:flags.0?string`
        pub caption: Option<String>,
        /// `entities:flags.1?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `media:MessageMedia`
        pub media: enums::MessageMedia,
        /// `media_areas:flags.14?Vector<MediaArea>`
        pub media_areas: Option<Vec<enums::MediaArea>>,
        /// `privacy:flags.2?Vector<PrivacyRule>`
        pub privacy: Option<Vec<enums::PrivacyRule>>,
        /// `views:flags.3?StoryViews`
        pub views: Option<Box<types::StoryViews>>,
        /// `sent_reaction:flags.15?Reaction`
        pub sent_reaction: Option<enums::Reaction>,
        /// `albums:flags.19?Vector<int>`
        pub albums: Option<Vec<i32>>,
        /// `music:flags.20?Document`
        pub music: Option<enums::Document>,
    }

    impl StoryItem {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, date: i32, expire_date: i32, media: enums::MessageMedia) -> Self {
            Self { pinned: false, public: false, close_friends: false, min: false, noforwards: false, edited: false, contacts: false, selected_contacts: false, out: false, id, date, from_id: None, fwd_from: None, expire_date, caption: None, entities: None, media, media_areas: None, privacy: None, views: None, sent_reaction: None, albums: None, music: None }
        }
    }

    impl Fields for StoryItem {
        const LAYOUT: &'static Layout = &layouts::STORY_ITEM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 5), public: has(flags, 7), close_friends: has(flags, 8), min: has(flags, 9), noforwards: has(flags, 10), edited: has(flags, 11), contacts: has(flags, 12), selected_contacts: has(flags, 13), out: has(flags, 16), id: input.take()?, date: input.take()?, from_id: input.take_if(flags, 18)?, fwd_from: input.take_if(flags, 17)?, expire_date: input.take()?, caption: input.take_if(flags, 0)?, entities: input.take_if(flags, 1)?, media: input.take()?, media_areas: input.take_if(flags, 14)?, privacy: input.take_if(flags, 2)?, views: input.take_if(flags, 3)?, sent_reaction: input.take_if(flags, 15)?, albums: input.take_if(flags, 19)?, music: input.take_if(flags, 20)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.caption.is_some(), 0) | bit(self.entities.is_some(), 1) | bit(self.privacy.is_some(), 2) | bit(self.views.is_some(), 3) | bit(self.pinned, 5) | bit(self.public, 7) | bit(self.close_friends, 8) | bit(self.min, 9) | bit(self.noforwards, 10) | bit(self.edited, 11) | bit(self.contacts, 12) | bit(self.selected_contacts, 13) | bit(self.media_areas.is_some(), 14) | bit(self.sent_reaction.is_some(), 15) | bit(self.out, 16) | bit(self.fwd_from.is_some(), 17) | bit(self.from_id.is_some(), 18) | bit(self.albums.is_some(), 19) | bit(self.music.is_some(), 20));
            self.id.put(writer);
            self.date.put(writer);
            self.from_id.put(writer);
            self.fwd_from.put(writer);
            self.expire_date.put(writer);
            self.caption.put(writer);
            self.entities.put(writer);
            self.media.put(writer);
            self.media_areas.put(writer);
            self.privacy.put(writer);
            self.views.put(writer);
            self.sent_reaction.put(writer);
            self.albums.put(writer);
            self.music.put(writer);
        }
    }

    impl<'a> View<'a, StoryItem> {
        /// `pinned:flags.5?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `public:flags.7?true`
        #[inline] pub fn public(self) -> bool { flag_at(self, 2) }
        /// `close_friends:flags.8?true`
        #[inline] pub fn close_friends(self) -> bool { flag_at(self, 3) }
        /// `min:flags.9?true`
        #[inline] pub fn min(self) -> bool { flag_at(self, 4) }
        /// `noforwards:flags.10?true`
        #[inline] pub fn noforwards(self) -> bool { flag_at(self, 5) }
        /// `edited:flags.11?true`
        #[inline] pub fn edited(self) -> bool { flag_at(self, 6) }
        /// `contacts:flags.12?true`
        #[inline] pub fn contacts(self) -> bool { flag_at(self, 7) }
        /// `selected_contacts:flags.13?true`
        #[inline] pub fn selected_contacts(self) -> bool { flag_at(self, 8) }
        /// `out:flags.16?true`
        #[inline] pub fn out(self) -> bool { flag_at(self, 9) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 10) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 11) }
        /// `from_id:flags.18?Peer`
        #[inline] pub fn from_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 12) }
        /// `fwd_from:flags.17?StoryFwdHeader`
        #[inline] pub fn fwd_from(self) -> Option<View<'a, types::StoryFwdHeader>> { maybe_at(self, 13) }
        /// `expire_date:int`
        #[inline] pub fn expire_date(self) -> i32 { at(self, 14) }
        /// `caption:flags.0?string`
        #[inline] pub fn caption(self) -> Option<Text<'a>> { maybe_at(self, 15) }
        /// `entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 16) }
        /// `media:MessageMedia`
        #[inline] pub fn media(self) -> views::MessageMedia<'a> { at(self, 17) }
        /// `media_areas:flags.14?Vector<MediaArea>`
        #[inline] pub fn media_areas(self) -> Option<Vector<'a, views::MediaArea<'a>>> { maybe_at(self, 18) }
        /// `privacy:flags.2?Vector<PrivacyRule>`
        #[inline] pub fn privacy(self) -> Option<Vector<'a, views::PrivacyRule<'a>>> { maybe_at(self, 19) }
        /// `views:flags.3?StoryViews`
        #[inline] pub fn views(self) -> Option<View<'a, types::StoryViews>> { maybe_at(self, 20) }
        /// `sent_reaction:flags.15?Reaction`
        #[inline] pub fn sent_reaction(self) -> Option<views::Reaction<'a>> { maybe_at(self, 21) }
        /// `albums:flags.19?Vector<int>`
        #[inline] pub fn albums(self) -> Option<Vector<'a, i32>> { maybe_at(self, 22) }
        /// `music:flags.20?Document`
        #[inline] pub fn music(self) -> Option<views::Document<'a>> { maybe_at(self, 23) }
    }

    /// `storyItemDeleted#51e6ee4f id:int = StoryItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryItemDeleted {
        /// `id:int`
        pub id: i32,
    }

    impl Fields for StoryItemDeleted {
        const LAYOUT: &'static Layout = &layouts::STORY_ITEM_DELETED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, StoryItemDeleted> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
    }

    /// `storyItemSkipped#ffadc913 flags:# close_friends:flags.8?true live:flags.9?true id:int date:int expire_date:int = StoryItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryItemSkipped {
        /// `close_friends:flags.8?true`
        pub close_friends: bool,
        /// `live:flags.9?true`
        pub live: bool,
        /// `id:int`
        pub id: i32,
        /// `date:int`
        pub date: i32,
        /// `expire_date:int`
        pub expire_date: i32,
    }

    impl StoryItemSkipped {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, date: i32, expire_date: i32) -> Self {
            Self { close_friends: false, live: false, id, date, expire_date }
        }
    }

    impl Fields for StoryItemSkipped {
        const LAYOUT: &'static Layout = &layouts::STORY_ITEM_SKIPPED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { close_friends: has(flags, 8), live: has(flags, 9), id: input.take()?, date: input.take()?, expire_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.close_friends, 8) | bit(self.live, 9));
            self.id.put(writer);
            self.date.put(writer);
            self.expire_date.put(writer);
        }
    }

    impl<'a> View<'a, StoryItemSkipped> {
        /// `close_friends:flags.8?true`
        #[inline] pub fn close_friends(self) -> bool { flag_at(self, 1) }
        /// `live:flags.9?true`
        #[inline] pub fn live(self) -> bool { flag_at(self, 2) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `expire_date:int`
        #[inline] pub fn expire_date(self) -> i32 { at(self, 5) }
    }

    /// `storyViews#8d595cd6 flags:# has_viewers:flags.1?true views_count:int forwards_count:flags.2?int reactions:flags.3?Vector<ReactionCount> reactions_count:flags.4?int recent_viewers:flags.0?Vector<long> = StoryViews`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StoryViews {
        /// `has_viewers:flags.1?true`
        pub has_viewers: bool,
        /// `views_count:int`
        pub views_count: i32,
        /// `forwards_count:flags.2?int`
        pub forwards_count: Option<i32>,
        /// `reactions:flags.3?Vector<ReactionCount>`
        pub reactions: Option<Vec<types::ReactionCount>>,
        /// `reactions_count:flags.4?int`
        pub reactions_count: Option<i32>,
        /// `recent_viewers:flags.0?Vector<long>`
        pub recent_viewers: Option<Vec<i64>>,
    }

    impl StoryViews {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(views_count: i32) -> Self {
            Self { has_viewers: false, views_count, forwards_count: None, reactions: None, reactions_count: None, recent_viewers: None }
        }
    }

    impl Fields for StoryViews {
        const LAYOUT: &'static Layout = &layouts::STORY_VIEWS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_viewers: has(flags, 1), views_count: input.take()?, forwards_count: input.take_if(flags, 2)?, reactions: input.take_if(flags, 3)?, reactions_count: input.take_if(flags, 4)?, recent_viewers: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.recent_viewers.is_some(), 0) | bit(self.has_viewers, 1) | bit(self.forwards_count.is_some(), 2) | bit(self.reactions.is_some(), 3) | bit(self.reactions_count.is_some(), 4));
            self.views_count.put(writer);
            self.forwards_count.put(writer);
            self.reactions.put(writer);
            self.reactions_count.put(writer);
            self.recent_viewers.put(writer);
        }
    }

    impl<'a> View<'a, StoryViews> {
        /// `has_viewers:flags.1?true`
        #[inline] pub fn has_viewers(self) -> bool { flag_at(self, 1) }
        /// `views_count:int`
        #[inline] pub fn views_count(self) -> i32 { at(self, 2) }
        /// `forwards_count:flags.2?int`
        #[inline] pub fn forwards_count(self) -> Option<i32> { maybe_at(self, 3) }
        /// `reactions:flags.3?Vector<ReactionCount>`
        #[inline] pub fn reactions(self) -> Option<Vector<'a, View<'a, types::ReactionCount>>> { maybe_at(self, 4) }
        /// `reactions_count:flags.4?int`
        #[inline] pub fn reactions_count(self) -> Option<i32> { maybe_at(self, 5) }
        /// `recent_viewers:flags.0?Vector<long>`
        #[inline] pub fn recent_viewers(self) -> Option<Vector<'a, i64>> { maybe_at(self, 6) }
    }

    boxed!(StoryViews);

    /// `suggestedPost#e8e37e5 flags:# accepted:flags.1?true rejected:flags.2?true price:flags.3?StarsAmount schedule_date:flags.0?int = SuggestedPost`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SuggestedPost {
        /// `accepted:flags.1?true`
        pub accepted: bool,
        /// `rejected:flags.2?true`
        pub rejected: bool,
        /// `price:flags.3?StarsAmount`
        pub price: Option<enums::StarsAmount>,
        /// `schedule_date:flags.0?int`
        pub schedule_date: Option<i32>,
    }

    impl Fields for SuggestedPost {
        const LAYOUT: &'static Layout = &layouts::SUGGESTED_POST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { accepted: has(flags, 1), rejected: has(flags, 2), price: input.take_if(flags, 3)?, schedule_date: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.schedule_date.is_some(), 0) | bit(self.accepted, 1) | bit(self.rejected, 2) | bit(self.price.is_some(), 3));
            self.price.put(writer);
            self.schedule_date.put(writer);
        }
    }

    impl<'a> View<'a, SuggestedPost> {
        /// `accepted:flags.1?true`
        #[inline] pub fn accepted(self) -> bool { flag_at(self, 1) }
        /// `rejected:flags.2?true`
        #[inline] pub fn rejected(self) -> bool { flag_at(self, 2) }
        /// `price:flags.3?StarsAmount`
        #[inline] pub fn price(self) -> Option<views::StarsAmount<'a>> { maybe_at(self, 3) }
        /// `schedule_date:flags.0?int`
        #[inline] pub fn schedule_date(self) -> Option<i32> { maybe_at(self, 4) }
    }

    boxed!(SuggestedPost);

    /// `themeSettings#fa58b6d4 flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?WallPaper = ThemeSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ThemeSettings {
        /// `message_colors_animated:flags.2?true`
        pub message_colors_animated: bool,
        /// `base_theme:BaseTheme`
        pub base_theme: enums::BaseTheme,
        /// `accent_color:int`
        pub accent_color: i32,
        /// `outbox_accent_color:flags.3?int`
        pub outbox_accent_color: Option<i32>,
        /// `message_colors:flags.0?Vector<int>`
        pub message_colors: Option<Vec<i32>>,
        /// `wallpaper:flags.1?WallPaper`
        pub wallpaper: Option<enums::WallPaper>,
    }

    impl ThemeSettings {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(base_theme: enums::BaseTheme, accent_color: i32) -> Self {
            Self { message_colors_animated: false, base_theme, accent_color, outbox_accent_color: None, message_colors: None, wallpaper: None }
        }
    }

    impl Fields for ThemeSettings {
        const LAYOUT: &'static Layout = &layouts::THEME_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { message_colors_animated: has(flags, 2), base_theme: input.take()?, accent_color: input.take()?, outbox_accent_color: input.take_if(flags, 3)?, message_colors: input.take_if(flags, 0)?, wallpaper: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.message_colors.is_some(), 0) | bit(self.wallpaper.is_some(), 1) | bit(self.message_colors_animated, 2) | bit(self.outbox_accent_color.is_some(), 3));
            self.base_theme.put(writer);
            self.accent_color.put(writer);
            self.outbox_accent_color.put(writer);
            self.message_colors.put(writer);
            self.wallpaper.put(writer);
        }
    }

    impl<'a> View<'a, ThemeSettings> {
        /// `message_colors_animated:flags.2?true`
        #[inline] pub fn message_colors_animated(self) -> bool { flag_at(self, 1) }
        /// `base_theme:BaseTheme`
        #[inline] pub fn base_theme(self) -> views::BaseTheme<'a> { at(self, 2) }
        /// `accent_color:int`
        #[inline] pub fn accent_color(self) -> i32 { at(self, 3) }
        /// `outbox_accent_color:flags.3?int`
        #[inline] pub fn outbox_accent_color(self) -> Option<i32> { maybe_at(self, 4) }
        /// `message_colors:flags.0?Vector<int>`
        #[inline] pub fn message_colors(self) -> Option<Vector<'a, i32>> { maybe_at(self, 5) }
        /// `wallpaper:flags.1?WallPaper`
        #[inline] pub fn wallpaper(self) -> Option<views::WallPaper<'a>> { maybe_at(self, 6) }
    }

    boxed!(ThemeSettings);

    /// `todoCompletion#221bb5e4 id:int completed_by:Peer date:int = TodoCompletion`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TodoCompletion {
        /// `id:int`
        pub id: i32,
        /// `completed_by:Peer`
        pub completed_by: enums::Peer,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for TodoCompletion {
        const LAYOUT: &'static Layout = &layouts::TODO_COMPLETION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, completed_by: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.completed_by.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, TodoCompletion> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
        /// `completed_by:Peer`
        #[inline] pub fn completed_by(self) -> views::Peer<'a> { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
    }

    boxed!(TodoCompletion);

    /// `todoItem#cba9a52f id:int title:TextWithEntities = TodoItem`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TodoItem {
        /// `id:int`
        pub id: i32,
        /// `title:TextWithEntities`
        pub title: types::TextWithEntities,
    }

    impl Fields for TodoItem {
        const LAYOUT: &'static Layout = &layouts::TODO_ITEM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, title: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, TodoItem> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
        /// `title:TextWithEntities`
        #[inline] pub fn title(self) -> View<'a, types::TextWithEntities> { at(self, 1) }
    }

    boxed!(TodoItem);

    /// `todoList#49b92a26 flags:# others_can_append:flags.0?true others_can_complete:flags.1?true title:TextWithEntities list:Vector<TodoItem> = TodoList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TodoList {
        /// `others_can_append:flags.0?true`
        pub others_can_append: bool,
        /// `others_can_complete:flags.1?true`
        pub others_can_complete: bool,
        /// `title:TextWithEntities`
        pub title: types::TextWithEntities,
        /// `list:Vector<TodoItem>`
        pub list: Vec<types::TodoItem>,
    }

    impl TodoList {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: types::TextWithEntities, list: Vec<types::TodoItem>) -> Self {
            Self { others_can_append: false, others_can_complete: false, title, list }
        }
    }

    impl Fields for TodoList {
        const LAYOUT: &'static Layout = &layouts::TODO_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { others_can_append: has(flags, 0), others_can_complete: has(flags, 1), title: input.take()?, list: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.others_can_append, 0) | bit(self.others_can_complete, 1));
            self.title.put(writer);
            self.list.put(writer);
        }
    }

    impl<'a> View<'a, TodoList> {
        /// `others_can_append:flags.0?true`
        #[inline] pub fn others_can_append(self) -> bool { flag_at(self, 1) }
        /// `others_can_complete:flags.1?true`
        #[inline] pub fn others_can_complete(self) -> bool { flag_at(self, 2) }
        /// `title:TextWithEntities`
        #[inline] pub fn title(self) -> View<'a, types::TextWithEntities> { at(self, 3) }
        /// `list:Vector<TodoItem>`
        #[inline] pub fn list(self) -> Vector<'a, View<'a, types::TodoItem>> { at(self, 4) }
    }

    boxed!(TodoList);

    /// `wallPaper#a437c3ed id:long flags:# creator:flags.0?true default:flags.1?true pattern:flags.3?true dark:flags.4?true access_hash:long slug:string document:Document settings:flags.2?WallPaperSettings = WallPaper`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WallPaper {
        /// `id:long`
        pub id: i64,
        /// `creator:flags.0?true`
        pub creator: bool,
        /// `default:flags.1?true`
        pub default: bool,
        /// `pattern:flags.3?true`
        pub pattern: bool,
        /// `dark:flags.4?true`
        pub dark: bool,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `slug:string`
        pub slug: String,
        /// `document:Document`
        pub document: enums::Document,
        /// `settings:flags.2?WallPaperSettings`
        pub settings: Option<Box<types::WallPaperSettings>>,
    }

    impl WallPaper {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, slug: String, document: enums::Document) -> Self {
            Self { id, creator: false, default: false, pattern: false, dark: false, access_hash, slug, document, settings: None }
        }
    }

    impl Fields for WallPaper {
        const LAYOUT: &'static Layout = &layouts::WALL_PAPER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let id = input.take()?;
            let flags = input.flags()?;
            Ok(Self { id, creator: has(flags, 0), default: has(flags, 1), pattern: has(flags, 3), dark: has(flags, 4), access_hash: input.take()?, slug: input.take()?, document: input.take()?, settings: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            writer.u32(bit(self.creator, 0) | bit(self.default, 1) | bit(self.settings.is_some(), 2) | bit(self.pattern, 3) | bit(self.dark, 4));
            self.access_hash.put(writer);
            self.slug.put(writer);
            self.document.put(writer);
            self.settings.put(writer);
        }
    }

    impl<'a> View<'a, WallPaper> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `creator:flags.0?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 2) }
        /// `default:flags.1?true`
        #[inline] pub fn default(self) -> bool { flag_at(self, 3) }
        /// `pattern:flags.3?true`
        #[inline] pub fn pattern(self) -> bool { flag_at(self, 4) }
        /// `dark:flags.4?true`
        #[inline] pub fn dark(self) -> bool { flag_at(self, 5) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 6) }
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 7) }
        /// `document:Document`
        #[inline] pub fn document(self) -> views::Document<'a> { at(self, 8) }
        /// `settings:flags.2?WallPaperSettings`
        #[inline] pub fn settings(self) -> Option<View<'a, types::WallPaperSettings>> { maybe_at(self, 9) }
    }

    /// `wallPaperNoFile#e0804116 id:long flags:# default:flags.1?true dark:flags.4?true settings:flags.2?WallPaperSettings = WallPaper`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WallPaperNoFile {
        /// `id:long`
        pub id: i64,
        /// `default:flags.1?true`
        pub default: bool,
        /// `dark:flags.4?true`
        pub dark: bool,
        /// `settings:flags.2?WallPaperSettings`
        pub settings: Option<Box<types::WallPaperSettings>>,
    }

    impl WallPaperNoFile {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64) -> Self {
            Self { id, default: false, dark: false, settings: None }
        }
    }

    impl Fields for WallPaperNoFile {
        const LAYOUT: &'static Layout = &layouts::WALL_PAPER_NO_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let id = input.take()?;
            let flags = input.flags()?;
            Ok(Self { id, default: has(flags, 1), dark: has(flags, 4), settings: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            writer.u32(bit(self.default, 1) | bit(self.settings.is_some(), 2) | bit(self.dark, 4));
            self.settings.put(writer);
        }
    }

    impl<'a> View<'a, WallPaperNoFile> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `default:flags.1?true`
        #[inline] pub fn default(self) -> bool { flag_at(self, 2) }
        /// `dark:flags.4?true`
        #[inline] pub fn dark(self) -> bool { flag_at(self, 3) }
        /// `settings:flags.2?WallPaperSettings`
        #[inline] pub fn settings(self) -> Option<View<'a, types::WallPaperSettings>> { maybe_at(self, 4) }
    }

    /// `wallPaperSettings#372efcd0 flags:# blur:flags.1?true motion:flags.2?true background_color:flags.0?int second_background_color:flags.4?int third_background_color:flags.5?int fourth_background_color:flags.6?int intensity:flags.3?int rotation:flags.4?int emoticon:flags.7?string = WallPaperSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WallPaperSettings {
        /// `blur:flags.1?true`
        pub blur: bool,
        /// `motion:flags.2?true`
        pub motion: bool,
        /// `background_color:flags.0?int`
        pub background_color: Option<i32>,
        /// `second_background_color:flags.4?int`
        pub second_background_color: Option<i32>,
        /// `third_background_color:flags.5?int`
        pub third_background_color: Option<i32>,
        /// `fourth_background_color:flags.6?int`
        pub fourth_background_color: Option<i32>,
        /// `intensity:flags.3?int`
        pub intensity: Option<i32>,
        /// `rotation:flags.4?int`
        pub rotation: Option<i32>,
        /// `emoticon:flags.7?string`
        pub emoticon: Option<String>,
    }

    impl Fields for WallPaperSettings {
        const LAYOUT: &'static Layout = &layouts::WALL_PAPER_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { blur: has(flags, 1), motion: has(flags, 2), background_color: input.take_if(flags, 0)?, second_background_color: input.take_if(flags, 4)?, third_background_color: input.take_if(flags, 5)?, fourth_background_color: input.take_if(flags, 6)?, intensity: input.take_if(flags, 3)?, rotation: input.take_if(flags, 4)?, emoticon: input.take_if(flags, 7)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_4 = self.second_background_color.is_some() && self.rotation.is_some();
            writer.u32(bit(self.background_color.is_some(), 0) | bit(self.blur, 1) | bit(self.motion, 2) | bit(self.intensity.is_some(), 3) | bit(flags_4, 4) | bit(self.third_background_color.is_some(), 5) | bit(self.fourth_background_color.is_some(), 6) | bit(self.emoticon.is_some(), 7));
            self.background_color.put(writer);
            put_if(flags_4, &self.second_background_color, writer);
            self.third_background_color.put(writer);
            self.fourth_background_color.put(writer);
            self.intensity.put(writer);
            put_if(flags_4, &self.rotation, writer);
            self.emoticon.put(writer);
        }
    }

    impl<'a> View<'a, WallPaperSettings> {
        /// `blur:flags.1?true`
        #[inline] pub fn blur(self) -> bool { flag_at(self, 1) }
        /// `motion:flags.2?true`
        #[inline] pub fn motion(self) -> bool { flag_at(self, 2) }
        /// `background_color:flags.0?int`
        #[inline] pub fn background_color(self) -> Option<i32> { maybe_at(self, 3) }
        /// `second_background_color:flags.4?int`
        #[inline] pub fn second_background_color(self) -> Option<i32> { maybe_at(self, 4) }
        /// `third_background_color:flags.5?int`
        #[inline] pub fn third_background_color(self) -> Option<i32> { maybe_at(self, 5) }
        /// `fourth_background_color:flags.6?int`
        #[inline] pub fn fourth_background_color(self) -> Option<i32> { maybe_at(self, 6) }
        /// `intensity:flags.3?int`
        #[inline] pub fn intensity(self) -> Option<i32> { maybe_at(self, 7) }
        /// `rotation:flags.4?int`
        #[inline] pub fn rotation(self) -> Option<i32> { maybe_at(self, 8) }
        /// `emoticon:flags.7?string`
        #[inline] pub fn emoticon(self) -> Option<Text<'a>> { maybe_at(self, 9) }
    }

    boxed!(WallPaperSettings);

    /// `webDocument#1c570ed1 url:string access_hash:long size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebDocument {
        /// `url:string`
        pub url: String,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `size:int`
        pub size: i32,
        /// `mime_type:string`
        pub mime_type: String,
        /// `attributes:Vector<DocumentAttribute>`
        pub attributes: Vec<enums::DocumentAttribute>,
    }

    impl Fields for WebDocument {
        const LAYOUT: &'static Layout = &layouts::WEB_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, access_hash: input.take()?, size: input.take()?, mime_type: input.take()?, attributes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.access_hash.put(writer);
            self.size.put(writer);
            self.mime_type.put(writer);
            self.attributes.put(writer);
        }
    }

    impl<'a> View<'a, WebDocument> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
        /// `size:int`
        #[inline] pub fn size(self) -> i32 { at(self, 2) }
        /// `mime_type:string`
        #[inline] pub fn mime_type(self) -> Text<'a> { at(self, 3) }
        /// `attributes:Vector<DocumentAttribute>`
        #[inline] pub fn attributes(self) -> Vector<'a, views::DocumentAttribute<'a>> { at(self, 4) }
    }

    /// `webDocumentNoProxy#f9c8bcc6 url:string size:int mime_type:string attributes:Vector<DocumentAttribute> = WebDocument`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebDocumentNoProxy {
        /// `url:string`
        pub url: String,
        /// `size:int`
        pub size: i32,
        /// `mime_type:string`
        pub mime_type: String,
        /// `attributes:Vector<DocumentAttribute>`
        pub attributes: Vec<enums::DocumentAttribute>,
    }

    impl Fields for WebDocumentNoProxy {
        const LAYOUT: &'static Layout = &layouts::WEB_DOCUMENT_NO_PROXY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, size: input.take()?, mime_type: input.take()?, attributes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.size.put(writer);
            self.mime_type.put(writer);
            self.attributes.put(writer);
        }
    }

    impl<'a> View<'a, WebDocumentNoProxy> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `size:int`
        #[inline] pub fn size(self) -> i32 { at(self, 1) }
        /// `mime_type:string`
        #[inline] pub fn mime_type(self) -> Text<'a> { at(self, 2) }
        /// `attributes:Vector<DocumentAttribute>`
        #[inline] pub fn attributes(self) -> Vector<'a, views::DocumentAttribute<'a>> { at(self, 3) }
    }

    /// `webPage#e89c45b2 flags:# has_large_media:flags.13?true video_cover_photo:flags.14?true id:long url:string display_url:string hash:int type:flags.0?string site_name:flags.1?string title:flags.2?string description:flags.3?string photo:flags.4?Photo embed_url:flags.5?string embed_type:flags.5?string embed_width:flags.6?int embed_height:flags.6?int duration:flags.7?int author:flags.8?string document:flags.9?Document cached_page:flags.10?Page attributes:flags.12?Vector<WebPageAttribute> = WebPage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPage {
        /// `has_large_media:flags.13?true`
        pub has_large_media: bool,
        /// `video_cover_photo:flags.14?true`
        pub video_cover_photo: bool,
        /// `id:long`
        pub id: i64,
        /// `url:string`
        pub url: String,
        /// `display_url:string`
        pub display_url: String,
        /// `hash:int`
        pub hash: i32,
        /// `type:flags.0?string`
        pub r#type: Option<String>,
        /// `site_name:flags.1?string`
        pub site_name: Option<String>,
        /// `title:flags.2?string`
        pub title: Option<String>,
        /// `description:flags.3?string`
        pub description: Option<String>,
        /// `photo:flags.4?Photo`
        pub photo: Option<enums::Photo>,
        /// `embed_url:flags.5?string`
        pub embed_url: Option<String>,
        /// `embed_type:flags.5?string`
        pub embed_type: Option<String>,
        /// `embed_width:flags.6?int`
        pub embed_width: Option<i32>,
        /// `embed_height:flags.6?int`
        pub embed_height: Option<i32>,
        /// `duration:flags.7?int`
        pub duration: Option<i32>,
        /// `author:flags.8?string`
        pub author: Option<String>,
        /// `document:flags.9?Document`
        pub document: Option<enums::Document>,
        /// `cached_page:flags.10?Page`
        pub cached_page: Option<Box<types::Page>>,
        /// `attributes:flags.12?Vector<WebPageAttribute>`
        pub attributes: Option<Vec<enums::WebPageAttribute>>,
    }

    impl WebPage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, url: String, display_url: String, hash: i32) -> Self {
            Self { has_large_media: false, video_cover_photo: false, id, url, display_url, hash, r#type: None, site_name: None, title: None, description: None, photo: None, embed_url: None, embed_type: None, embed_width: None, embed_height: None, duration: None, author: None, document: None, cached_page: None, attributes: None }
        }
    }

    impl Fields for WebPage {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_large_media: has(flags, 13), video_cover_photo: has(flags, 14), id: input.take()?, url: input.take()?, display_url: input.take()?, hash: input.take()?, r#type: input.take_if(flags, 0)?, site_name: input.take_if(flags, 1)?, title: input.take_if(flags, 2)?, description: input.take_if(flags, 3)?, photo: input.take_if(flags, 4)?, embed_url: input.take_if(flags, 5)?, embed_type: input.take_if(flags, 5)?, embed_width: input.take_if(flags, 6)?, embed_height: input.take_if(flags, 6)?, duration: input.take_if(flags, 7)?, author: input.take_if(flags, 8)?, document: input.take_if(flags, 9)?, cached_page: input.take_if(flags, 10)?, attributes: input.take_if(flags, 12)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_5 = self.embed_url.is_some() && self.embed_type.is_some();
            let flags_6 = self.embed_width.is_some() && self.embed_height.is_some();
            writer.u32(bit(self.r#type.is_some(), 0) | bit(self.site_name.is_some(), 1) | bit(self.title.is_some(), 2) | bit(self.description.is_some(), 3) | bit(self.photo.is_some(), 4) | bit(flags_5, 5) | bit(flags_6, 6) | bit(self.duration.is_some(), 7) | bit(self.author.is_some(), 8) | bit(self.document.is_some(), 9) | bit(self.cached_page.is_some(), 10) | bit(self.attributes.is_some(), 12) | bit(self.has_large_media, 13) | bit(self.video_cover_photo, 14));
            self.id.put(writer);
            self.url.put(writer);
            self.display_url.put(writer);
            self.hash.put(writer);
            self.r#type.put(writer);
            self.site_name.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            put_if(flags_5, &self.embed_url, writer);
            put_if(flags_5, &self.embed_type, writer);
            put_if(flags_6, &self.embed_width, writer);
            put_if(flags_6, &self.embed_height, writer);
            self.duration.put(writer);
            self.author.put(writer);
            self.document.put(writer);
            self.cached_page.put(writer);
            self.attributes.put(writer);
        }
    }

    impl<'a> View<'a, WebPage> {
        /// `has_large_media:flags.13?true`
        #[inline] pub fn has_large_media(self) -> bool { flag_at(self, 1) }
        /// `video_cover_photo:flags.14?true`
        #[inline] pub fn video_cover_photo(self) -> bool { flag_at(self, 2) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 3) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 4) }
        /// `display_url:string`
        #[inline] pub fn display_url(self) -> Text<'a> { at(self, 5) }
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 6) }
        /// `type:flags.0?string`
        #[inline] pub fn r#type(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `site_name:flags.1?string`
        #[inline] pub fn site_name(self) -> Option<Text<'a>> { maybe_at(self, 8) }
        /// `title:flags.2?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 9) }
        /// `description:flags.3?string`
        #[inline] pub fn description(self) -> Option<Text<'a>> { maybe_at(self, 10) }
        /// `photo:flags.4?Photo`
        #[inline] pub fn photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 11) }
        /// `embed_url:flags.5?string`
        #[inline] pub fn embed_url(self) -> Option<Text<'a>> { maybe_at(self, 12) }
        /// `embed_type:flags.5?string`
        #[inline] pub fn embed_type(self) -> Option<Text<'a>> { maybe_at(self, 13) }
        /// `embed_width:flags.6?int`
        #[inline] pub fn embed_width(self) -> Option<i32> { maybe_at(self, 14) }
        /// `embed_height:flags.6?int`
        #[inline] pub fn embed_height(self) -> Option<i32> { maybe_at(self, 15) }
        /// `duration:flags.7?int`
        #[inline] pub fn duration(self) -> Option<i32> { maybe_at(self, 16) }
        /// `author:flags.8?string`
        #[inline] pub fn author(self) -> Option<Text<'a>> { maybe_at(self, 17) }
        /// `document:flags.9?Document`
        #[inline] pub fn document(self) -> Option<views::Document<'a>> { maybe_at(self, 18) }
        /// `cached_page:flags.10?Page`
        #[inline] pub fn cached_page(self) -> Option<View<'a, types::Page>> { maybe_at(self, 19) }
        /// `attributes:flags.12?Vector<WebPageAttribute>`
        #[inline] pub fn attributes(self) -> Option<Vector<'a, views::WebPageAttribute<'a>>> { maybe_at(self, 20) }
    }

    /// `webPageEmpty#211a1788 flags:# id:long url:flags.0?string = WebPage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPageEmpty {
        /// `id:long`
        pub id: i64,
        /// `url:flags.0?string`
        pub url: Option<String>,
    }

    impl WebPageEmpty {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64) -> Self {
            Self { id, url: None }
        }
    }

    impl Fields for WebPageEmpty {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, url: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.url.is_some(), 0));
            self.id.put(writer);
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, WebPageEmpty> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 1) }
        /// `url:flags.0?string`
        #[inline] pub fn url(self) -> Option<Text<'a>> { maybe_at(self, 2) }
    }

    /// `webPageNotModified#7311ca11 flags:# cached_page_views:flags.0?int = WebPage`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WebPageNotModified {
        /// `cached_page_views:flags.0?int`
        pub cached_page_views: Option<i32>,
    }

    impl Fields for WebPageNotModified {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_NOT_MODIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { cached_page_views: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.cached_page_views.is_some(), 0));
            self.cached_page_views.put(writer);
        }
    }

    impl<'a> View<'a, WebPageNotModified> {
        /// `cached_page_views:flags.0?int`
        #[inline] pub fn cached_page_views(self) -> Option<i32> { maybe_at(self, 1) }
    }

    /// `webPagePending#b0d13e47 flags:# id:long url:flags.0?string date:int = WebPage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPagePending {
        /// `id:long`
        pub id: i64,
        /// `url:flags.0?string`
        pub url: Option<String>,
        /// `date:int`
        pub date: i32,
    }

    impl WebPagePending {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, date: i32) -> Self {
            Self { id, url: None, date }
        }
    }

    impl Fields for WebPagePending {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_PENDING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, url: input.take_if(flags, 0)?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.url.is_some(), 0));
            self.id.put(writer);
            self.url.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, WebPagePending> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 1) }
        /// `url:flags.0?string`
        #[inline] pub fn url(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
    }

    /// `webPageAttributeAiComposeTone#7781fe18 emoji_id:long = WebPageAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPageAttributeAiComposeTone {
        /// `emoji_id:long`
        pub emoji_id: i64,
    }

    impl Fields for WebPageAttributeAiComposeTone {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_ATTRIBUTE_AI_COMPOSE_TONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoji_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoji_id.put(writer);
        }
    }

    impl<'a> View<'a, WebPageAttributeAiComposeTone> {
        /// `emoji_id:long`
        #[inline] pub fn emoji_id(self) -> i64 { at(self, 0) }
    }

    /// `webPageAttributeStarGiftAuction#1c641c2 gift:StarGift end_date:int = WebPageAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPageAttributeStarGiftAuction {
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `end_date:int`
        pub end_date: i32,
    }

    impl Fields for WebPageAttributeStarGiftAuction {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_ATTRIBUTE_STAR_GIFT_AUCTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gift: input.take()?, end_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gift.put(writer);
            self.end_date.put(writer);
        }
    }

    impl<'a> View<'a, WebPageAttributeStarGiftAuction> {
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 0) }
        /// `end_date:int`
        #[inline] pub fn end_date(self) -> i32 { at(self, 1) }
    }

    /// `webPageAttributeStarGiftCollection#31cad303 icons:Vector<Document> = WebPageAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPageAttributeStarGiftCollection {
        /// `icons:Vector<Document>`
        pub icons: Vec<enums::Document>,
    }

    impl Fields for WebPageAttributeStarGiftCollection {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_ATTRIBUTE_STAR_GIFT_COLLECTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { icons: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.icons.put(writer);
        }
    }

    impl<'a> View<'a, WebPageAttributeStarGiftCollection> {
        /// `icons:Vector<Document>`
        #[inline] pub fn icons(self) -> Vector<'a, views::Document<'a>> { at(self, 0) }
    }

    /// `webPageAttributeStickerSet#50cc03d3 flags:# emojis:flags.0?true text_color:flags.1?true stickers:Vector<Document> = WebPageAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPageAttributeStickerSet {
        /// `emojis:flags.0?true`
        pub emojis: bool,
        /// `text_color:flags.1?true`
        pub text_color: bool,
        /// `stickers:Vector<Document>`
        pub stickers: Vec<enums::Document>,
    }

    impl WebPageAttributeStickerSet {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stickers: Vec<enums::Document>) -> Self {
            Self { emojis: false, text_color: false, stickers }
        }
    }

    impl Fields for WebPageAttributeStickerSet {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_ATTRIBUTE_STICKER_SET;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { emojis: has(flags, 0), text_color: has(flags, 1), stickers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.emojis, 0) | bit(self.text_color, 1));
            self.stickers.put(writer);
        }
    }

    impl<'a> View<'a, WebPageAttributeStickerSet> {
        /// `emojis:flags.0?true`
        #[inline] pub fn emojis(self) -> bool { flag_at(self, 1) }
        /// `text_color:flags.1?true`
        #[inline] pub fn text_color(self) -> bool { flag_at(self, 2) }
        /// `stickers:Vector<Document>`
        #[inline] pub fn stickers(self) -> Vector<'a, views::Document<'a>> { at(self, 3) }
    }

    /// `webPageAttributeStory#2e94c3e7 flags:# peer:Peer id:int story:flags.0?StoryItem = WebPageAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPageAttributeStory {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `id:int`
        pub id: i32,
        /// `story:flags.0?StoryItem`
        pub story: Option<enums::StoryItem>,
    }

    impl WebPageAttributeStory {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, id: i32) -> Self {
            Self { peer, id, story: None }
        }
    }

    impl Fields for WebPageAttributeStory {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_ATTRIBUTE_STORY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, id: input.take()?, story: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.story.is_some(), 0));
            self.peer.put(writer);
            self.id.put(writer);
            self.story.put(writer);
        }
    }

    impl<'a> View<'a, WebPageAttributeStory> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 2) }
        /// `story:flags.0?StoryItem`
        #[inline] pub fn story(self) -> Option<views::StoryItem<'a>> { maybe_at(self, 3) }
    }

    /// `webPageAttributeTheme#54b56617 flags:# documents:flags.0?Vector<Document> settings:flags.1?ThemeSettings = WebPageAttribute`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WebPageAttributeTheme {
        /// `documents:flags.0?Vector<Document>`
        pub documents: Option<Vec<enums::Document>>,
        /// `settings:flags.1?ThemeSettings`
        pub settings: Option<Box<types::ThemeSettings>>,
    }

    impl Fields for WebPageAttributeTheme {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_ATTRIBUTE_THEME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { documents: input.take_if(flags, 0)?, settings: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.documents.is_some(), 0) | bit(self.settings.is_some(), 1));
            self.documents.put(writer);
            self.settings.put(writer);
        }
    }

    impl<'a> View<'a, WebPageAttributeTheme> {
        /// `documents:flags.0?Vector<Document>`
        #[inline] pub fn documents(self) -> Option<Vector<'a, views::Document<'a>>> { maybe_at(self, 1) }
        /// `settings:flags.1?ThemeSettings`
        #[inline] pub fn settings(self) -> Option<View<'a, types::ThemeSettings>> { maybe_at(self, 2) }
    }

    /// `webPageAttributeUniqueStarGift#cf6f6db8 gift:StarGift = WebPageAttribute`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPageAttributeUniqueStarGift {
        /// `gift:StarGift`
        pub gift: enums::StarGift,
    }

    impl Fields for WebPageAttributeUniqueStarGift {
        const LAYOUT: &'static Layout = &layouts::WEB_PAGE_ATTRIBUTE_UNIQUE_STAR_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gift: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gift.put(writer);
        }
    }

    impl<'a> View<'a, WebPageAttributeUniqueStarGift> {
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 0) }
    }
}

pub(super) mod types_messages {
    use crate::generated::names::*;

    /// `messages.emojiGameOutcome#da2ad647 seed:bytes stake_ton_amount:long ton_amount:long = messages.EmojiGameOutcome`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiGameOutcome {
        /// `seed:bytes`
        pub seed: Vec<u8>,
        /// `stake_ton_amount:long`
        pub stake_ton_amount: i64,
        /// `ton_amount:long`
        pub ton_amount: i64,
    }

    impl Fields for EmojiGameOutcome {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_EMOJI_GAME_OUTCOME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { seed: input.take()?, stake_ton_amount: input.take()?, ton_amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.seed.put(writer);
            self.stake_ton_amount.put(writer);
            self.ton_amount.put(writer);
        }
    }

    impl<'a> View<'a, EmojiGameOutcome> {
        /// `seed:bytes`
        #[inline] pub fn seed(self) -> &'a [u8] { at(self, 0) }
        /// `stake_ton_amount:long`
        #[inline] pub fn stake_ton_amount(self) -> i64 { at(self, 1) }
        /// `ton_amount:long`
        #[inline] pub fn ton_amount(self) -> i64 { at(self, 2) }
    }

    boxed!(EmojiGameOutcome);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `BaseTheme`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum BaseTheme<'a> {
        /// `baseThemeArctic`
        Arctic,
        /// `baseThemeClassic`
        Classic,
        /// `baseThemeDay`
        Day,
        /// `baseThemeNight`
        Night,
        /// `baseThemeTinted`
        Tinted,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for BaseTheme<'a> {
        type Value = enums::BaseTheme;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_BASE_THEME);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x5b11_125a => Self::Arctic,
                0xc3a1_2462 => Self::Classic,
                0xfbd8_1688 => Self::Day,
                0xb7b3_1ea8 => Self::Night,
                0x6d5f_77ee => Self::Tinted,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::BaseTheme, DecodeError> {
            Ok(match self {
                Self::Arctic => enums::BaseTheme::Arctic,
                Self::Classic => enums::BaseTheme::Classic,
                Self::Day => enums::BaseTheme::Day,
                Self::Night => enums::BaseTheme::Night,
                Self::Tinted => enums::BaseTheme::Tinted,
                Self::Raw(raw) => enums::BaseTheme::Raw(raw.own()),
            })
        }
    }

    /// `BotApp`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum BotApp<'a> {
        /// `botApp`
        BotApp(View<'a, types::BotApp>),
        /// `botAppNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for BotApp<'a> {
        type Value = enums::BotApp;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_BOT_APP);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x95fc_d1d6 => Self::BotApp(raw.view()),
                0x5da6_74b7 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::BotApp, DecodeError> {
            Ok(match self {
                Self::BotApp(view) => enums::BotApp::BotApp(own(view)?),
                Self::NotModified => enums::BotApp::NotModified,
                Self::Raw(raw) => enums::BotApp::Raw(raw.own()),
            })
        }
    }

    /// `ButtonType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ButtonType<'a> {
        /// `buttonTypeDefault`
        Default,
        /// `buttonTypeRequestGeoLocation`
        RequestGeoLocation,
        /// `buttonTypeRequestPeer`
        RequestPeer(View<'a, types::ButtonTypeRequestPeer>),
        /// `buttonTypeRequestPhone`
        RequestPhone,
        /// `buttonTypeRequestPoll`
        RequestPoll(View<'a, types::ButtonTypeRequestPoll>),
        /// `buttonTypeSimpleWebView`
        SimpleWebView(View<'a, types::ButtonTypeSimpleWebView>),
        /// `inputButtonTypeRequestPeer`
        InputButtonTypeRequestPeer(View<'a, types::InputButtonTypeRequestPeer>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ButtonType<'a> {
        type Value = enums::ButtonType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_BUTTON_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc9dd_90e9 => Self::Default,
                0x9bee_e140 => Self::RequestGeoLocation,
                0x4f58_a237 => Self::RequestPeer(raw.view()),
                0xdf3d_36f9 => Self::RequestPhone,
                0xaacf_ff84 => Self::RequestPoll(raw.view()),
                0xc01a_597a => Self::SimpleWebView(raw.view()),
                0x3fe2_68fe => Self::InputButtonTypeRequestPeer(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ButtonType, DecodeError> {
            Ok(match self {
                Self::Default => enums::ButtonType::Default,
                Self::RequestGeoLocation => enums::ButtonType::RequestGeoLocation,
                Self::RequestPeer(view) => enums::ButtonType::RequestPeer(own(view)?),
                Self::RequestPhone => enums::ButtonType::RequestPhone,
                Self::RequestPoll(view) => enums::ButtonType::RequestPoll(own(view)?),
                Self::SimpleWebView(view) => enums::ButtonType::SimpleWebView(own(view)?),
                Self::InputButtonTypeRequestPeer(view) => enums::ButtonType::InputButtonTypeRequestPeer(own(view)?),
                Self::Raw(raw) => enums::ButtonType::Raw(raw.own()),
            })
        }
    }

    /// `ChatTheme`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatTheme<'a> {
        /// `chatTheme`
        ChatTheme(View<'a, types::ChatTheme>),
        /// `chatThemeUniqueGift`
        UniqueGift(View<'a, types::ChatThemeUniqueGift>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatTheme<'a> {
        type Value = enums::ChatTheme;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHAT_THEME);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc3df_fc04 => Self::ChatTheme(raw.view()),
                0x3458_f9c8 => Self::UniqueGift(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChatTheme, DecodeError> {
            Ok(match self {
                Self::ChatTheme(view) => enums::ChatTheme::ChatTheme(own(view)?),
                Self::UniqueGift(view) => enums::ChatTheme::UniqueGift(own(view)?),
                Self::Raw(raw) => enums::ChatTheme::Raw(raw.own()),
            })
        }
    }

    /// `GeoPoint`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum GeoPoint<'a> {
        /// `geoPoint`
        GeoPoint(View<'a, types::GeoPoint>),
        /// `geoPointEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for GeoPoint<'a> {
        type Value = enums::GeoPoint;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_GEO_POINT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb2a2_f663 => Self::GeoPoint(raw.view()),
                0x1117_dd5f => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::GeoPoint, DecodeError> {
            Ok(match self {
                Self::GeoPoint(view) => enums::GeoPoint::GeoPoint(own(view)?),
                Self::Empty => enums::GeoPoint::Empty,
                Self::Raw(raw) => enums::GeoPoint::Raw(raw.own()),
            })
        }
    }

    /// `InlineButtonType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InlineButtonType<'a> {
        /// `inlineButtonTypeBuy`
        Buy,
        /// `inlineButtonTypeCallback`
        Callback(View<'a, types::InlineButtonTypeCallback>),
        /// `inlineButtonTypeCopy`
        Copy(View<'a, types::InlineButtonTypeCopy>),
        /// `inlineButtonTypeDisabled`
        Disabled,
        /// `inlineButtonTypeGame`
        Game,
        /// `inlineButtonTypeSwitchInline`
        SwitchInline(View<'a, types::InlineButtonTypeSwitchInline>),
        /// `inlineButtonTypeUrl`
        Url(View<'a, types::InlineButtonTypeUrl>),
        /// `inlineButtonTypeUrlAuth`
        UrlAuth(View<'a, types::InlineButtonTypeUrlAuth>),
        /// `inlineButtonTypeUserProfile`
        UserProfile(View<'a, types::InlineButtonTypeUserProfile>),
        /// `inlineButtonTypeWebView`
        WebView(View<'a, types::InlineButtonTypeWebView>),
        /// `inputInlineButtonTypeUrlAuth`
        InputInlineButtonTypeUrlAuth(View<'a, types::InputInlineButtonTypeUrlAuth>),
        /// `inputInlineButtonTypeUserProfile`
        InputInlineButtonTypeUserProfile(View<'a, types::InputInlineButtonTypeUserProfile>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InlineButtonType<'a> {
        type Value = enums::InlineButtonType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INLINE_BUTTON_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x48ba_d7a5 => Self::Buy,
                0x2955_bc38 => Self::Callback(raw.view()),
                0xb41d_3272 => Self::Copy(raw.view()),
                0xa438_619d => Self::Disabled,
                0x5cd3_709d => Self::Game,
                0x9377_3ff5 => Self::SwitchInline(raw.view()),
                0xeca4_f8d4 => Self::Url(raw.view()),
                0xbfd0_2da2 => Self::UrlAuth(raw.view()),
                0x3fa3_3fcf => Self::UserProfile(raw.view()),
                0x3bca_b5b4 => Self::WebView(raw.view()),
                0x9961_bcb4 => Self::InputInlineButtonTypeUrlAuth(raw.view()),
                0x53f3_ce5a => Self::InputInlineButtonTypeUserProfile(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InlineButtonType, DecodeError> {
            Ok(match self {
                Self::Buy => enums::InlineButtonType::Buy,
                Self::Callback(view) => enums::InlineButtonType::Callback(own(view)?),
                Self::Copy(view) => enums::InlineButtonType::Copy(own(view)?),
                Self::Disabled => enums::InlineButtonType::Disabled,
                Self::Game => enums::InlineButtonType::Game,
                Self::SwitchInline(view) => enums::InlineButtonType::SwitchInline(own(view)?),
                Self::Url(view) => enums::InlineButtonType::Url(own(view)?),
                Self::UrlAuth(view) => enums::InlineButtonType::UrlAuth(own(view)?),
                Self::UserProfile(view) => enums::InlineButtonType::UserProfile(own(view)?),
                Self::WebView(view) => enums::InlineButtonType::WebView(own(view)?),
                Self::InputInlineButtonTypeUrlAuth(view) => enums::InlineButtonType::InputInlineButtonTypeUrlAuth(own(view)?),
                Self::InputInlineButtonTypeUserProfile(view) => enums::InlineButtonType::InputInlineButtonTypeUserProfile(own(view)?),
                Self::Raw(raw) => enums::InlineButtonType::Raw(raw.own()),
            })
        }
    }

    /// `InlineQueryPeerType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InlineQueryPeerType<'a> {
        /// `inlineQueryPeerTypeBotPM`
        BotPM,
        /// `inlineQueryPeerTypeBroadcast`
        Broadcast,
        /// `inlineQueryPeerTypeChat`
        Chat,
        /// `inlineQueryPeerTypeMegagroup`
        Megagroup,
        /// `inlineQueryPeerTypePM`
        PM,
        /// `inlineQueryPeerTypeSameBotPM`
        SameBotPM,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InlineQueryPeerType<'a> {
        type Value = enums::InlineQueryPeerType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INLINE_QUERY_PEER_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x0e3b_2d0c => Self::BotPM,
                0x6334_ee9a => Self::Broadcast,
                0xd766_c50a => Self::Chat,
                0x5ec4_be43 => Self::Megagroup,
                0x833c_0fac => Self::PM,
                0x3081_ed9d => Self::SameBotPM,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InlineQueryPeerType, DecodeError> {
            Ok(match self {
                Self::BotPM => enums::InlineQueryPeerType::BotPM,
                Self::Broadcast => enums::InlineQueryPeerType::Broadcast,
                Self::Chat => enums::InlineQueryPeerType::Chat,
                Self::Megagroup => enums::InlineQueryPeerType::Megagroup,
                Self::PM => enums::InlineQueryPeerType::PM,
                Self::SameBotPM => enums::InlineQueryPeerType::SameBotPM,
                Self::Raw(raw) => enums::InlineQueryPeerType::Raw(raw.own()),
            })
        }
    }

    /// `InputGame`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputGame<'a> {
        /// `inputGameID`
        ID(View<'a, types::InputGameID>),
        /// `inputGameShortName`
        ShortName(View<'a, types::InputGameShortName>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputGame<'a> {
        type Value = enums::InputGame;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_GAME);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x032c_3e77 => Self::ID(raw.view()),
                0xc331_e80a => Self::ShortName(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputGame, DecodeError> {
            Ok(match self {
                Self::ID(view) => enums::InputGame::ID(own(view)?),
                Self::ShortName(view) => enums::InputGame::ShortName(own(view)?),
                Self::Raw(raw) => enums::InputGame::Raw(raw.own()),
            })
        }
    }

    /// `InputMedia`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputMedia<'a> {
        /// `inputMediaContact`
        Contact(View<'a, types::InputMediaContact>),
        /// `inputMediaDice`
        Dice(View<'a, types::InputMediaDice>),
        /// `inputMediaDocument`
        Document(View<'a, types::InputMediaDocument>),
        /// `inputMediaDocumentExternal`
        DocumentExternal(View<'a, types::InputMediaDocumentExternal>),
        /// `inputMediaEmpty`
        Empty,
        /// `inputMediaGame`
        Game(View<'a, types::InputMediaGame>),
        /// `inputMediaGeoLive`
        GeoLive(View<'a, types::InputMediaGeoLive>),
        /// `inputMediaGeoPoint`
        GeoPoint(View<'a, types::InputMediaGeoPoint>),
        /// `inputMediaInvoice`
        Invoice(View<'a, types::InputMediaInvoice>),
        /// `inputMediaPaidMedia`
        PaidMedia(View<'a, types::InputMediaPaidMedia>),
        /// `inputMediaPhoto`
        Photo(View<'a, types::InputMediaPhoto>),
        /// `inputMediaPhotoExternal`
        PhotoExternal(View<'a, types::InputMediaPhotoExternal>),
        /// `inputMediaPoll`
        Poll(View<'a, types::InputMediaPoll>),
        /// `inputMediaStakeDice`
        StakeDice(View<'a, types::InputMediaStakeDice>),
        /// `inputMediaStory`
        Story(View<'a, types::InputMediaStory>),
        /// `inputMediaTodo`
        Todo(View<'a, types::InputMediaTodo>),
        /// `inputMediaUploadedDocument`
        UploadedDocument(View<'a, types::InputMediaUploadedDocument>),
        /// `inputMediaUploadedPhoto`
        UploadedPhoto(View<'a, types::InputMediaUploadedPhoto>),
        /// `inputMediaVenue`
        Venue(View<'a, types::InputMediaVenue>),
        /// `inputMediaWebPage`
        WebPage(View<'a, types::InputMediaWebPage>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputMedia<'a> {
        type Value = enums::InputMedia;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_MEDIA);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf8ab_7dfb => Self::Contact(raw.view()),
                0xe66f_bf7b => Self::Dice(raw.view()),
                0xa876_3ab5 => Self::Document(raw.view()),
                0x7796_00f9 => Self::DocumentExternal(raw.view()),
                0x9664_f57f => Self::Empty,
                0xd33f_43f3 => Self::Game(raw.view()),
                0x971f_a843 => Self::GeoLive(raw.view()),
                0xf9c4_4144 => Self::GeoPoint(raw.view()),
                0x405f_ef0d => Self::Invoice(raw.view()),
                0xc410_3386 => Self::PaidMedia(raw.view()),
                0xe3af_4434 => Self::Photo(raw.view()),
                0xe5bb_fe1a => Self::PhotoExternal(raw.view()),
                0x883a_4108 => Self::Poll(raw.view()),
                0xf3a9_244a => Self::StakeDice(raw.view()),
                0x89fd_d778 => Self::Story(raw.view()),
                0x9fc5_5fde => Self::Todo(raw.view()),
                0x037c_9330 => Self::UploadedDocument(raw.view()),
                0x7d83_75da => Self::UploadedPhoto(raw.view()),
                0xc13d_1c11 => Self::Venue(raw.view()),
                0xc21b_8849 => Self::WebPage(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputMedia, DecodeError> {
            Ok(match self {
                Self::Contact(view) => enums::InputMedia::Contact(own(view)?),
                Self::Dice(view) => enums::InputMedia::Dice(own(view)?),
                Self::Document(view) => enums::InputMedia::Document(own(view)?),
                Self::DocumentExternal(view) => enums::InputMedia::DocumentExternal(own(view)?),
                Self::Empty => enums::InputMedia::Empty,
                Self::Game(view) => enums::InputMedia::Game(own(view)?),
                Self::GeoLive(view) => enums::InputMedia::GeoLive(own(view)?),
                Self::GeoPoint(view) => enums::InputMedia::GeoPoint(own(view)?),
                Self::Invoice(view) => enums::InputMedia::Invoice(own(view)?),
                Self::PaidMedia(view) => enums::InputMedia::PaidMedia(own(view)?),
                Self::Photo(view) => enums::InputMedia::Photo(own(view)?),
                Self::PhotoExternal(view) => enums::InputMedia::PhotoExternal(own(view)?),
                Self::Poll(view) => enums::InputMedia::Poll(own(view)?),
                Self::StakeDice(view) => enums::InputMedia::StakeDice(own(view)?),
                Self::Story(view) => enums::InputMedia::Story(own(view)?),
                Self::Todo(view) => enums::InputMedia::Todo(own(view)?),
                Self::UploadedDocument(view) => enums::InputMedia::UploadedDocument(own(view)?),
                Self::UploadedPhoto(view) => enums::InputMedia::UploadedPhoto(own(view)?),
                Self::Venue(view) => enums::InputMedia::Venue(own(view)?),
                Self::WebPage(view) => enums::InputMedia::WebPage(own(view)?),
                Self::Raw(raw) => enums::InputMedia::Raw(raw.own()),
            })
        }
    }

    /// `MediaArea`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum MediaArea<'a> {
        /// `inputMediaAreaChannelPost`
        InputMediaAreaChannelPost(View<'a, types::InputMediaAreaChannelPost>),
        /// `inputMediaAreaVenue`
        InputMediaAreaVenue(View<'a, types::InputMediaAreaVenue>),
        /// `mediaAreaChannelPost`
        ChannelPost(View<'a, types::MediaAreaChannelPost>),
        /// `mediaAreaGeoPoint`
        GeoPoint(View<'a, types::MediaAreaGeoPoint>),
        /// `mediaAreaStarGift`
        StarGift(View<'a, types::MediaAreaStarGift>),
        /// `mediaAreaSuggestedReaction`
        SuggestedReaction(View<'a, types::MediaAreaSuggestedReaction>),
        /// `mediaAreaUrl`
        Url(View<'a, types::MediaAreaUrl>),
        /// `mediaAreaVenue`
        Venue(View<'a, types::MediaAreaVenue>),
        /// `mediaAreaWeather`
        Weather(View<'a, types::MediaAreaWeather>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for MediaArea<'a> {
        type Value = enums::MediaArea;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MEDIA_AREA);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x2271_f2bf => Self::InputMediaAreaChannelPost(raw.view()),
                0xb282_217f => Self::InputMediaAreaVenue(raw.view()),
                0x7704_16af => Self::ChannelPost(raw.view()),
                0xcad5_452d => Self::GeoPoint(raw.view()),
                0x5787_686d => Self::StarGift(raw.view()),
                0x1445_5871 => Self::SuggestedReaction(raw.view()),
                0x3738_1085 => Self::Url(raw.view()),
                0xbe82_db9c => Self::Venue(raw.view()),
                0x49a6_549c => Self::Weather(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::MediaArea, DecodeError> {
            Ok(match self {
                Self::InputMediaAreaChannelPost(view) => enums::MediaArea::InputMediaAreaChannelPost(own(view)?),
                Self::InputMediaAreaVenue(view) => enums::MediaArea::InputMediaAreaVenue(own(view)?),
                Self::ChannelPost(view) => enums::MediaArea::ChannelPost(own(view)?),
                Self::GeoPoint(view) => enums::MediaArea::GeoPoint(own(view)?),
                Self::StarGift(view) => enums::MediaArea::StarGift(own(view)?),
                Self::SuggestedReaction(view) => enums::MediaArea::SuggestedReaction(own(view)?),
                Self::Url(view) => enums::MediaArea::Url(own(view)?),
                Self::Venue(view) => enums::MediaArea::Venue(own(view)?),
                Self::Weather(view) => enums::MediaArea::Weather(own(view)?),
                Self::Raw(raw) => enums::MediaArea::Raw(raw.own()),
            })
        }
    }

    /// `Message`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Message<'a> {
        /// `message`
        Message(View<'a, types::Message>),
        /// `messageEmpty`
        Empty(View<'a, types::MessageEmpty>),
        /// `messageService`
        Service(View<'a, types::MessageService>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Message<'a> {
        type Value = enums::Message;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x7600_b9d3 => Self::Message(raw.view()),
                0x90a6_ca84 => Self::Empty(raw.view()),
                0x7a80_0e0a => Self::Service(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::Message, DecodeError> {
            Ok(match self {
                Self::Message(view) => enums::Message::Message(own(view)?),
                Self::Empty(view) => enums::Message::Empty(own(view)?),
                Self::Service(view) => enums::Message::Service(own(view)?),
                Self::Raw(raw) => enums::Message::Raw(raw.own()),
            })
        }
    }

    /// `MessageAction`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum MessageAction<'a> {
        /// `messageActionBoostApply`
        BoostApply(View<'a, types::MessageActionBoostApply>),
        /// `messageActionBotAllowed`
        BotAllowed(View<'a, types::MessageActionBotAllowed>),
        /// `messageActionChangeCommunity`
        ChangeCommunity(View<'a, types::MessageActionChangeCommunity>),
        /// `messageActionChangeCreator`
        ChangeCreator(View<'a, types::MessageActionChangeCreator>),
        /// `messageActionChannelCreate`
        ChannelCreate(View<'a, types::MessageActionChannelCreate>),
        /// `messageActionChannelMigrateFrom`
        ChannelMigrateFrom(View<'a, types::MessageActionChannelMigrateFrom>),
        /// `messageActionChatAddUser`
        ChatAddUser(View<'a, types::MessageActionChatAddUser>),
        /// `messageActionChatCreate`
        ChatCreate(View<'a, types::MessageActionChatCreate>),
        /// `messageActionChatDeletePhoto`
        ChatDeletePhoto,
        /// `messageActionChatDeleteUser`
        ChatDeleteUser(View<'a, types::MessageActionChatDeleteUser>),
        /// `messageActionChatEditPhoto`
        ChatEditPhoto(View<'a, types::MessageActionChatEditPhoto>),
        /// `messageActionChatEditTitle`
        ChatEditTitle(View<'a, types::MessageActionChatEditTitle>),
        /// `messageActionChatJoinedByLink`
        ChatJoinedByLink(View<'a, types::MessageActionChatJoinedByLink>),
        /// `messageActionChatJoinedByRequest`
        ChatJoinedByRequest,
        /// `messageActionChatJoinedViaCommunity`
        ChatJoinedViaCommunity(View<'a, types::MessageActionChatJoinedViaCommunity>),
        /// `messageActionChatMigrateTo`
        ChatMigrateTo(View<'a, types::MessageActionChatMigrateTo>),
        /// `messageActionConferenceCall`
        ConferenceCall(View<'a, types::MessageActionConferenceCall>),
        /// `messageActionContactSignUp`
        ContactSignUp,
        /// `messageActionCustomAction`
        CustomAction(View<'a, types::MessageActionCustomAction>),
        /// `messageActionEmpty`
        Empty,
        /// `messageActionGameScore`
        GameScore(View<'a, types::MessageActionGameScore>),
        /// `messageActionGeoProximityReached`
        GeoProximityReached(View<'a, types::MessageActionGeoProximityReached>),
        /// `messageActionGiftCode`
        GiftCode(View<'a, types::MessageActionGiftCode>),
        /// `messageActionGiftPremium`
        GiftPremium(View<'a, types::MessageActionGiftPremium>),
        /// `messageActionGiftStars`
        GiftStars(View<'a, types::MessageActionGiftStars>),
        /// `messageActionGiftTon`
        GiftTon(View<'a, types::MessageActionGiftTon>),
        /// `messageActionGiveawayLaunch`
        GiveawayLaunch(View<'a, types::MessageActionGiveawayLaunch>),
        /// `messageActionGiveawayResults`
        GiveawayResults(View<'a, types::MessageActionGiveawayResults>),
        /// `messageActionGramTransfer`
        GramTransfer(View<'a, types::MessageActionGramTransfer>),
        /// `messageActionGroupCall`
        GroupCall(View<'a, types::MessageActionGroupCall>),
        /// `messageActionGroupCallScheduled`
        GroupCallScheduled(View<'a, types::MessageActionGroupCallScheduled>),
        /// `messageActionHistoryClear`
        HistoryClear,
        /// `messageActionInviteToGroupCall`
        InviteToGroupCall(View<'a, types::MessageActionInviteToGroupCall>),
        /// `messageActionManagedBotCreated`
        ManagedBotCreated(View<'a, types::MessageActionManagedBotCreated>),
        /// `messageActionNewCreatorPending`
        NewCreatorPending(View<'a, types::MessageActionNewCreatorPending>),
        /// `messageActionNoForwardsRequest`
        NoForwardsRequest(View<'a, types::MessageActionNoForwardsRequest>),
        /// `messageActionNoForwardsToggle`
        NoForwardsToggle(View<'a, types::MessageActionNoForwardsToggle>),
        /// `messageActionPaidMessagesPrice`
        PaidMessagesPrice(View<'a, types::MessageActionPaidMessagesPrice>),
        /// `messageActionPaidMessagesRefunded`
        PaidMessagesRefunded(View<'a, types::MessageActionPaidMessagesRefunded>),
        /// `messageActionPaymentRefunded`
        PaymentRefunded(View<'a, types::MessageActionPaymentRefunded>),
        /// `messageActionPaymentSent`
        PaymentSent(View<'a, types::MessageActionPaymentSent>),
        /// `messageActionPaymentSentMe`
        PaymentSentMe(View<'a, types::MessageActionPaymentSentMe>),
        /// `messageActionPhoneCall`
        PhoneCall(View<'a, types::MessageActionPhoneCall>),
        /// `messageActionPinMessage`
        PinMessage,
        /// `messageActionPollAppendAnswer`
        PollAppendAnswer(View<'a, types::MessageActionPollAppendAnswer>),
        /// `messageActionPollDeleteAnswer`
        PollDeleteAnswer(View<'a, types::MessageActionPollDeleteAnswer>),
        /// `messageActionPrizeStars`
        PrizeStars(View<'a, types::MessageActionPrizeStars>),
        /// `messageActionRequestedPeer`
        RequestedPeer(View<'a, types::MessageActionRequestedPeer>),
        /// `messageActionRequestedPeerSentMe`
        RequestedPeerSentMe(View<'a, types::MessageActionRequestedPeerSentMe>),
        /// `messageActionScreenshotTaken`
        ScreenshotTaken,
        /// `messageActionSecureValuesSent`
        SecureValuesSent(View<'a, types::MessageActionSecureValuesSent>),
        /// `messageActionSecureValuesSentMe`
        SecureValuesSentMe(View<'a, types::MessageActionSecureValuesSentMe>),
        /// `messageActionSetChatTheme`
        SetChatTheme(View<'a, types::MessageActionSetChatTheme>),
        /// `messageActionSetChatWallPaper`
        SetChatWallPaper(View<'a, types::MessageActionSetChatWallPaper>),
        /// `messageActionSetMessagesTTL`
        SetMessagesTTL(View<'a, types::MessageActionSetMessagesTTL>),
        /// `messageActionStarGift`
        StarGift(View<'a, types::MessageActionStarGift>),
        /// `messageActionStarGiftPurchaseOffer`
        StarGiftPurchaseOffer(View<'a, types::MessageActionStarGiftPurchaseOffer>),
        /// `messageActionStarGiftPurchaseOfferDeclined`
        StarGiftPurchaseOfferDeclined(View<'a, types::MessageActionStarGiftPurchaseOfferDeclined>),
        /// `messageActionStarGiftUnique`
        StarGiftUnique(View<'a, types::MessageActionStarGiftUnique>),
        /// `messageActionSuggestBirthday`
        SuggestBirthday(View<'a, types::MessageActionSuggestBirthday>),
        /// `messageActionSuggestProfilePhoto`
        SuggestProfilePhoto(View<'a, types::MessageActionSuggestProfilePhoto>),
        /// `messageActionSuggestedPostApproval`
        SuggestedPostApproval(View<'a, types::MessageActionSuggestedPostApproval>),
        /// `messageActionSuggestedPostRefund`
        SuggestedPostRefund(View<'a, types::MessageActionSuggestedPostRefund>),
        /// `messageActionSuggestedPostSuccess`
        SuggestedPostSuccess(View<'a, types::MessageActionSuggestedPostSuccess>),
        /// `messageActionTodoAppendTasks`
        TodoAppendTasks(View<'a, types::MessageActionTodoAppendTasks>),
        /// `messageActionTodoCompletions`
        TodoCompletions(View<'a, types::MessageActionTodoCompletions>),
        /// `messageActionTopicCreate`
        TopicCreate(View<'a, types::MessageActionTopicCreate>),
        /// `messageActionTopicEdit`
        TopicEdit(View<'a, types::MessageActionTopicEdit>),
        /// `messageActionWalletTonConnectRequest`
        WalletTonConnectRequest(View<'a, types::MessageActionWalletTonConnectRequest>),
        /// `messageActionWebViewDataSent`
        WebViewDataSent(View<'a, types::MessageActionWebViewDataSent>),
        /// `messageActionWebViewDataSentMe`
        WebViewDataSentMe(View<'a, types::MessageActionWebViewDataSentMe>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for MessageAction<'a> {
        type Value = enums::MessageAction;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGE_ACTION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xcc02_aa6d => Self::BoostApply(raw.view()),
                0xc516_d679 => Self::BotAllowed(raw.view()),
                0x5d20_bae8 => Self::ChangeCommunity(raw.view()),
                0xe188_503b => Self::ChangeCreator(raw.view()),
                0x95d2_ac92 => Self::ChannelCreate(raw.view()),
                0xea39_48e9 => Self::ChannelMigrateFrom(raw.view()),
                0x15ce_fd00 => Self::ChatAddUser(raw.view()),
                0xbd47_cbad => Self::ChatCreate(raw.view()),
                0x95e3_fbef => Self::ChatDeletePhoto,
                0xa43f_30cc => Self::ChatDeleteUser(raw.view()),
                0x7fcb_13a8 => Self::ChatEditPhoto(raw.view()),
                0xb5a1_ce5a => Self::ChatEditTitle(raw.view()),
                0x0312_24c3 => Self::ChatJoinedByLink(raw.view()),
                0xebbc_a3cb => Self::ChatJoinedByRequest,
                0x4a8b_fe80 => Self::ChatJoinedViaCommunity(raw.view()),
                0xe103_7f92 => Self::ChatMigrateTo(raw.view()),
                0x2ffe_2f7a => Self::ConferenceCall(raw.view()),
                0xf3f2_5f76 => Self::ContactSignUp,
                0xfae6_9f56 => Self::CustomAction(raw.view()),
                0xb6ae_f7b0 => Self::Empty,
                0x92a7_2876 => Self::GameScore(raw.view()),
                0x98e0_d697 => Self::GeoProximityReached(raw.view()),
                0x31c4_8347 => Self::GiftCode(raw.view()),
                0x48e9_1302 => Self::GiftPremium(raw.view()),
                0x45d5_b021 => Self::GiftStars(raw.view()),
                0xa8a3_c699 => Self::GiftTon(raw.view()),
                0xa80f_51e4 => Self::GiveawayLaunch(raw.view()),
                0x87e2_f155 => Self::GiveawayResults(raw.view()),
                0x9329_ea33 => Self::GramTransfer(raw.view()),
                0x7a0d_7f42 => Self::GroupCall(raw.view()),
                0xb3a0_7661 => Self::GroupCallScheduled(raw.view()),
                0x9fba_b604 => Self::HistoryClear,
                0x502f_92f7 => Self::InviteToGroupCall(raw.view()),
                0x1660_5e3e => Self::ManagedBotCreated(raw.view()),
                0xb07e_d085 => Self::NewCreatorPending(raw.view()),
                0x3e27_93ba => Self::NoForwardsRequest(raw.view()),
                0xbf7d_6572 => Self::NoForwardsToggle(raw.view()),
                0x84b8_8578 => Self::PaidMessagesPrice(raw.view()),
                0xac1f_1fcd => Self::PaidMessagesRefunded(raw.view()),
                0x41b3_e202 => Self::PaymentRefunded(raw.view()),
                0xc624_b16e => Self::PaymentSent(raw.view()),
                0xffa0_0ccc => Self::PaymentSentMe(raw.view()),
                0x80e1_1a7f => Self::PhoneCall(raw.view()),
                0x94bd_38ed => Self::PinMessage,
                0x9da1_cd6c => Self::PollAppendAnswer(raw.view()),
                0x3996_74dc => Self::PollDeleteAnswer(raw.view()),
                0xb00c_47a2 => Self::PrizeStars(raw.view()),
                0x3151_8e9b => Self::RequestedPeer(raw.view()),
                0x93b3_1848 => Self::RequestedPeerSentMe(raw.view()),
                0x4792_929b => Self::ScreenshotTaken,
                0xd95c_6154 => Self::SecureValuesSent(raw.view()),
                0x1b28_7353 => Self::SecureValuesSentMe(raw.view()),
                0xb91b_bd3a => Self::SetChatTheme(raw.view()),
                0x5060_a3f4 => Self::SetChatWallPaper(raw.view()),
                0x3c13_4d7b => Self::SetMessagesTTL(raw.view()),
                0xea2c_31d3 => Self::StarGift(raw.view()),
                0x7742_78d4 => Self::StarGiftPurchaseOffer(raw.view()),
                0x73ad_a76b => Self::StarGiftPurchaseOfferDeclined(raw.view()),
                0x7e1c_1187 => Self::StarGiftUnique(raw.view()),
                0x2c8f_2a25 => Self::SuggestBirthday(raw.view()),
                0x57de_635e => Self::SuggestProfilePhoto(raw.view()),
                0xee7a_1596 => Self::SuggestedPostApproval(raw.view()),
                0x69f9_16f8 => Self::SuggestedPostRefund(raw.view()),
                0x95dd_cf69 => Self::SuggestedPostSuccess(raw.view()),
                0xc7ed_bc83 => Self::TodoAppendTasks(raw.view()),
                0xcc7c_5c89 => Self::TodoCompletions(raw.view()),
                0x0d99_9256 => Self::TopicCreate(raw.view()),
                0xc094_4820 => Self::TopicEdit(raw.view()),
                0x69b8_c4bf => Self::WalletTonConnectRequest(raw.view()),
                0xb4c3_8cb5 => Self::WebViewDataSent(raw.view()),
                0x47dd_8079 => Self::WebViewDataSentMe(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::MessageAction, DecodeError> {
            Ok(match self {
                Self::BoostApply(view) => enums::MessageAction::BoostApply(own(view)?),
                Self::BotAllowed(view) => enums::MessageAction::BotAllowed(own(view)?),
                Self::ChangeCommunity(view) => enums::MessageAction::ChangeCommunity(own(view)?),
                Self::ChangeCreator(view) => enums::MessageAction::ChangeCreator(own(view)?),
                Self::ChannelCreate(view) => enums::MessageAction::ChannelCreate(own(view)?),
                Self::ChannelMigrateFrom(view) => enums::MessageAction::ChannelMigrateFrom(own(view)?),
                Self::ChatAddUser(view) => enums::MessageAction::ChatAddUser(own(view)?),
                Self::ChatCreate(view) => enums::MessageAction::ChatCreate(own(view)?),
                Self::ChatDeletePhoto => enums::MessageAction::ChatDeletePhoto,
                Self::ChatDeleteUser(view) => enums::MessageAction::ChatDeleteUser(own(view)?),
                Self::ChatEditPhoto(view) => enums::MessageAction::ChatEditPhoto(own(view)?),
                Self::ChatEditTitle(view) => enums::MessageAction::ChatEditTitle(own(view)?),
                Self::ChatJoinedByLink(view) => enums::MessageAction::ChatJoinedByLink(own(view)?),
                Self::ChatJoinedByRequest => enums::MessageAction::ChatJoinedByRequest,
                Self::ChatJoinedViaCommunity(view) => enums::MessageAction::ChatJoinedViaCommunity(own(view)?),
                Self::ChatMigrateTo(view) => enums::MessageAction::ChatMigrateTo(own(view)?),
                Self::ConferenceCall(view) => enums::MessageAction::ConferenceCall(own(view)?),
                Self::ContactSignUp => enums::MessageAction::ContactSignUp,
                Self::CustomAction(view) => enums::MessageAction::CustomAction(own(view)?),
                Self::Empty => enums::MessageAction::Empty,
                Self::GameScore(view) => enums::MessageAction::GameScore(own(view)?),
                Self::GeoProximityReached(view) => enums::MessageAction::GeoProximityReached(own(view)?),
                Self::GiftCode(view) => enums::MessageAction::GiftCode(own(view)?),
                Self::GiftPremium(view) => enums::MessageAction::GiftPremium(own(view)?),
                Self::GiftStars(view) => enums::MessageAction::GiftStars(own(view)?),
                Self::GiftTon(view) => enums::MessageAction::GiftTon(own(view)?),
                Self::GiveawayLaunch(view) => enums::MessageAction::GiveawayLaunch(own(view)?),
                Self::GiveawayResults(view) => enums::MessageAction::GiveawayResults(own(view)?),
                Self::GramTransfer(view) => enums::MessageAction::GramTransfer(own(view)?),
                Self::GroupCall(view) => enums::MessageAction::GroupCall(own(view)?),
                Self::GroupCallScheduled(view) => enums::MessageAction::GroupCallScheduled(own(view)?),
                Self::HistoryClear => enums::MessageAction::HistoryClear,
                Self::InviteToGroupCall(view) => enums::MessageAction::InviteToGroupCall(own(view)?),
                Self::ManagedBotCreated(view) => enums::MessageAction::ManagedBotCreated(own(view)?),
                Self::NewCreatorPending(view) => enums::MessageAction::NewCreatorPending(own(view)?),
                Self::NoForwardsRequest(view) => enums::MessageAction::NoForwardsRequest(own(view)?),
                Self::NoForwardsToggle(view) => enums::MessageAction::NoForwardsToggle(own(view)?),
                Self::PaidMessagesPrice(view) => enums::MessageAction::PaidMessagesPrice(own(view)?),
                Self::PaidMessagesRefunded(view) => enums::MessageAction::PaidMessagesRefunded(own(view)?),
                Self::PaymentRefunded(view) => enums::MessageAction::PaymentRefunded(own(view)?),
                Self::PaymentSent(view) => enums::MessageAction::PaymentSent(own(view)?),
                Self::PaymentSentMe(view) => enums::MessageAction::PaymentSentMe(own(view)?),
                Self::PhoneCall(view) => enums::MessageAction::PhoneCall(own(view)?),
                Self::PinMessage => enums::MessageAction::PinMessage,
                Self::PollAppendAnswer(view) => enums::MessageAction::PollAppendAnswer(own(view)?),
                Self::PollDeleteAnswer(view) => enums::MessageAction::PollDeleteAnswer(own(view)?),
                Self::PrizeStars(view) => enums::MessageAction::PrizeStars(own(view)?),
                Self::RequestedPeer(view) => enums::MessageAction::RequestedPeer(own(view)?),
                Self::RequestedPeerSentMe(view) => enums::MessageAction::RequestedPeerSentMe(own(view)?),
                Self::ScreenshotTaken => enums::MessageAction::ScreenshotTaken,
                Self::SecureValuesSent(view) => enums::MessageAction::SecureValuesSent(own(view)?),
                Self::SecureValuesSentMe(view) => enums::MessageAction::SecureValuesSentMe(own(view)?),
                Self::SetChatTheme(view) => enums::MessageAction::SetChatTheme(own(view)?),
                Self::SetChatWallPaper(view) => enums::MessageAction::SetChatWallPaper(own(view)?),
                Self::SetMessagesTTL(view) => enums::MessageAction::SetMessagesTTL(own(view)?),
                Self::StarGift(view) => enums::MessageAction::StarGift(own(view)?),
                Self::StarGiftPurchaseOffer(view) => enums::MessageAction::StarGiftPurchaseOffer(own(view)?),
                Self::StarGiftPurchaseOfferDeclined(view) => enums::MessageAction::StarGiftPurchaseOfferDeclined(own(view)?),
                Self::StarGiftUnique(view) => enums::MessageAction::StarGiftUnique(own(view)?),
                Self::SuggestBirthday(view) => enums::MessageAction::SuggestBirthday(own(view)?),
                Self::SuggestProfilePhoto(view) => enums::MessageAction::SuggestProfilePhoto(own(view)?),
                Self::SuggestedPostApproval(view) => enums::MessageAction::SuggestedPostApproval(own(view)?),
                Self::SuggestedPostRefund(view) => enums::MessageAction::SuggestedPostRefund(own(view)?),
                Self::SuggestedPostSuccess(view) => enums::MessageAction::SuggestedPostSuccess(own(view)?),
                Self::TodoAppendTasks(view) => enums::MessageAction::TodoAppendTasks(own(view)?),
                Self::TodoCompletions(view) => enums::MessageAction::TodoCompletions(own(view)?),
                Self::TopicCreate(view) => enums::MessageAction::TopicCreate(own(view)?),
                Self::TopicEdit(view) => enums::MessageAction::TopicEdit(own(view)?),
                Self::WalletTonConnectRequest(view) => enums::MessageAction::WalletTonConnectRequest(own(view)?),
                Self::WebViewDataSent(view) => enums::MessageAction::WebViewDataSent(own(view)?),
                Self::WebViewDataSentMe(view) => enums::MessageAction::WebViewDataSentMe(own(view)?),
                Self::Raw(raw) => enums::MessageAction::Raw(raw.own()),
            })
        }
    }

    /// `MessageExtendedMedia`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum MessageExtendedMedia<'a> {
        /// `messageExtendedMedia`
        MessageExtendedMedia(View<'a, types::MessageExtendedMedia>),
        /// `messageExtendedMediaPreview`
        Preview(View<'a, types::MessageExtendedMediaPreview>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for MessageExtendedMedia<'a> {
        type Value = enums::MessageExtendedMedia;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGE_EXTENDED_MEDIA);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xee47_9c64 => Self::MessageExtendedMedia(raw.view()),
                0xad62_8cc8 => Self::Preview(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::MessageExtendedMedia, DecodeError> {
            Ok(match self {
                Self::MessageExtendedMedia(view) => enums::MessageExtendedMedia::MessageExtendedMedia(own(view)?),
                Self::Preview(view) => enums::MessageExtendedMedia::Preview(own(view)?),
                Self::Raw(raw) => enums::MessageExtendedMedia::Raw(raw.own()),
            })
        }
    }

    /// `MessageMedia`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum MessageMedia<'a> {
        /// `messageMediaContact`
        Contact(View<'a, types::MessageMediaContact>),
        /// `messageMediaDice`
        Dice(View<'a, types::MessageMediaDice>),
        /// `messageMediaDocument`
        Document(View<'a, types::MessageMediaDocument>),
        /// `messageMediaEmpty`
        Empty,
        /// `messageMediaGame`
        Game(View<'a, types::MessageMediaGame>),
        /// `messageMediaGeo`
        Geo(View<'a, types::MessageMediaGeo>),
        /// `messageMediaGeoLive`
        GeoLive(View<'a, types::MessageMediaGeoLive>),
        /// `messageMediaGiveaway`
        Giveaway(View<'a, types::MessageMediaGiveaway>),
        /// `messageMediaGiveawayResults`
        GiveawayResults(View<'a, types::MessageMediaGiveawayResults>),
        /// `messageMediaInvoice`
        Invoice(View<'a, types::MessageMediaInvoice>),
        /// `messageMediaPaidMedia`
        PaidMedia(View<'a, types::MessageMediaPaidMedia>),
        /// `messageMediaPhoto`
        Photo(View<'a, types::MessageMediaPhoto>),
        /// `messageMediaPoll`
        Poll(View<'a, types::MessageMediaPoll>),
        /// `messageMediaStory`
        Story(View<'a, types::MessageMediaStory>),
        /// `messageMediaToDo`
        ToDo(View<'a, types::MessageMediaToDo>),
        /// `messageMediaUnsupported`
        Unsupported,
        /// `messageMediaVenue`
        Venue(View<'a, types::MessageMediaVenue>),
        /// `messageMediaVideoStream`
        VideoStream(View<'a, types::MessageMediaVideoStream>),
        /// `messageMediaWebPage`
        WebPage(View<'a, types::MessageMediaWebPage>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for MessageMedia<'a> {
        type Value = enums::MessageMedia;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGE_MEDIA);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x7032_2949 => Self::Contact(raw.view()),
                0x08cb_ec07 => Self::Dice(raw.view()),
                0x52d8_ccd9 => Self::Document(raw.view()),
                0x3ded_6320 => Self::Empty,
                0xfdb1_9008 => Self::Game(raw.view()),
                0x56e0_d474 => Self::Geo(raw.view()),
                0xb940_c666 => Self::GeoLive(raw.view()),
                0xaa07_3beb => Self::Giveaway(raw.view()),
                0xceaa_3ea1 => Self::GiveawayResults(raw.view()),
                0xf6a5_48d3 => Self::Invoice(raw.view()),
                0xa885_2491 => Self::PaidMedia(raw.view()),
                0xe216_eb63 => Self::Photo(raw.view()),
                0x773f_4e66 => Self::Poll(raw.view()),
                0x68cb_6283 => Self::Story(raw.view()),
                0x8a53_b014 => Self::ToDo(raw.view()),
                0x9f84_f49e => Self::Unsupported,
                0x2ec0_533f => Self::Venue(raw.view()),
                0xca5c_ab89 => Self::VideoStream(raw.view()),
                0xddf1_0c3b => Self::WebPage(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::MessageMedia, DecodeError> {
            Ok(match self {
                Self::Contact(view) => enums::MessageMedia::Contact(own(view)?),
                Self::Dice(view) => enums::MessageMedia::Dice(own(view)?),
                Self::Document(view) => enums::MessageMedia::Document(own(view)?),
                Self::Empty => enums::MessageMedia::Empty,
                Self::Game(view) => enums::MessageMedia::Game(own(view)?),
                Self::Geo(view) => enums::MessageMedia::Geo(own(view)?),
                Self::GeoLive(view) => enums::MessageMedia::GeoLive(own(view)?),
                Self::Giveaway(view) => enums::MessageMedia::Giveaway(own(view)?),
                Self::GiveawayResults(view) => enums::MessageMedia::GiveawayResults(own(view)?),
                Self::Invoice(view) => enums::MessageMedia::Invoice(own(view)?),
                Self::PaidMedia(view) => enums::MessageMedia::PaidMedia(own(view)?),
                Self::Photo(view) => enums::MessageMedia::Photo(own(view)?),
                Self::Poll(view) => enums::MessageMedia::Poll(own(view)?),
                Self::Story(view) => enums::MessageMedia::Story(own(view)?),
                Self::ToDo(view) => enums::MessageMedia::ToDo(own(view)?),
                Self::Unsupported => enums::MessageMedia::Unsupported,
                Self::Venue(view) => enums::MessageMedia::Venue(own(view)?),
                Self::VideoStream(view) => enums::MessageMedia::VideoStream(own(view)?),
                Self::WebPage(view) => enums::MessageMedia::WebPage(own(view)?),
                Self::Raw(raw) => enums::MessageMedia::Raw(raw.own()),
            })
        }
    }

    /// `MessageReplyHeader`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum MessageReplyHeader<'a> {
        /// `messageReplyHeader`
        MessageReplyHeader(View<'a, types::MessageReplyHeader>),
        /// `messageReplyStoryHeader`
        MessageReplyStoryHeader(View<'a, types::MessageReplyStoryHeader>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for MessageReplyHeader<'a> {
        type Value = enums::MessageReplyHeader;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGE_REPLY_HEADER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x1b97_dd66 => Self::MessageReplyHeader(raw.view()),
                0x0e5a_f939 => Self::MessageReplyStoryHeader(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::MessageReplyHeader, DecodeError> {
            Ok(match self {
                Self::MessageReplyHeader(view) => enums::MessageReplyHeader::MessageReplyHeader(own(view)?),
                Self::MessageReplyStoryHeader(view) => enums::MessageReplyHeader::MessageReplyStoryHeader(own(view)?),
                Self::Raw(raw) => enums::MessageReplyHeader::Raw(raw.own()),
            })
        }
    }

    /// `PageBlock`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PageBlock<'a> {
        /// `inputPageBlockMap`
        InputPageBlockMap(View<'a, types::InputPageBlockMap>),
        /// `pageBlockAnchor`
        Anchor(View<'a, types::PageBlockAnchor>),
        /// `pageBlockAudio`
        Audio(View<'a, types::PageBlockAudio>),
        /// `pageBlockAuthorDate`
        AuthorDate(View<'a, types::PageBlockAuthorDate>),
        /// `pageBlockBlockquote`
        Blockquote(View<'a, types::PageBlockBlockquote>),
        /// `pageBlockBlockquoteBlocks`
        BlockquoteBlocks(View<'a, types::PageBlockBlockquoteBlocks>),
        /// `pageBlockButtonRow`
        ButtonRow(View<'a, types::PageBlockButtonRow>),
        /// `pageBlockChannel`
        Channel(View<'a, types::PageBlockChannel>),
        /// `pageBlockCollage`
        Collage(View<'a, types::PageBlockCollage>),
        /// `pageBlockCover`
        Cover(View<'a, types::PageBlockCover>),
        /// `pageBlockDetails`
        Details(View<'a, types::PageBlockDetails>),
        /// `pageBlockDivider`
        Divider,
        /// `pageBlockDocument`
        Document(View<'a, types::PageBlockDocument>),
        /// `pageBlockEmbed`
        Embed(View<'a, types::PageBlockEmbed>),
        /// `pageBlockEmbedPost`
        EmbedPost(View<'a, types::PageBlockEmbedPost>),
        /// `pageBlockFooter`
        Footer(View<'a, types::PageBlockFooter>),
        /// `pageBlockHeader`
        Header(View<'a, types::PageBlockHeader>),
        /// `pageBlockHeading1`
        Heading1(View<'a, types::PageBlockHeading1>),
        /// `pageBlockHeading2`
        Heading2(View<'a, types::PageBlockHeading2>),
        /// `pageBlockHeading3`
        Heading3(View<'a, types::PageBlockHeading3>),
        /// `pageBlockHeading4`
        Heading4(View<'a, types::PageBlockHeading4>),
        /// `pageBlockHeading5`
        Heading5(View<'a, types::PageBlockHeading5>),
        /// `pageBlockHeading6`
        Heading6(View<'a, types::PageBlockHeading6>),
        /// `pageBlockKicker`
        Kicker(View<'a, types::PageBlockKicker>),
        /// `pageBlockList`
        List(View<'a, types::PageBlockList>),
        /// `pageBlockMap`
        Map(View<'a, types::PageBlockMap>),
        /// `pageBlockMath`
        Math(View<'a, types::PageBlockMath>),
        /// `pageBlockOrderedList`
        OrderedList(View<'a, types::PageBlockOrderedList>),
        /// `pageBlockParagraph`
        Paragraph(View<'a, types::PageBlockParagraph>),
        /// `pageBlockPhoto`
        Photo(View<'a, types::PageBlockPhoto>),
        /// `pageBlockPreformatted`
        Preformatted(View<'a, types::PageBlockPreformatted>),
        /// `pageBlockPullquote`
        Pullquote(View<'a, types::PageBlockPullquote>),
        /// `pageBlockRelatedArticles`
        RelatedArticles(View<'a, types::PageBlockRelatedArticles>),
        /// `pageBlockSlideshow`
        Slideshow(View<'a, types::PageBlockSlideshow>),
        /// `pageBlockSubheader`
        Subheader(View<'a, types::PageBlockSubheader>),
        /// `pageBlockSubtitle`
        Subtitle(View<'a, types::PageBlockSubtitle>),
        /// `pageBlockTable`
        Table(View<'a, types::PageBlockTable>),
        /// `pageBlockThinking`
        Thinking(View<'a, types::PageBlockThinking>),
        /// `pageBlockTitle`
        Title(View<'a, types::PageBlockTitle>),
        /// `pageBlockUnsupported`
        Unsupported,
        /// `pageBlockVideo`
        Video(View<'a, types::PageBlockVideo>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PageBlock<'a> {
        type Value = enums::PageBlock;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAGE_BLOCK);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x574b_617f => Self::InputPageBlockMap(raw.view()),
                0xce0d_37b0 => Self::Anchor(raw.view()),
                0x8043_61ea => Self::Audio(raw.view()),
                0xbaaf_e5e0 => Self::AuthorDate(raw.view()),
                0x66d1_670b => Self::Blockquote(raw.view()),
                0x0e6e_47c4 => Self::BlockquoteBlocks(raw.view()),
                0x6d64_0318 => Self::ButtonRow(raw.view()),
                0xef17_51b5 => Self::Channel(raw.view()),
                0x65a0_fa4d => Self::Collage(raw.view()),
                0x39f2_3300 => Self::Cover(raw.view()),
                0x7676_8bed => Self::Details(raw.view()),
                0xdb20_b188 => Self::Divider,
                0x38fa_3ba3 => Self::Document(raw.view()),
                0xa871_8dc5 => Self::Embed(raw.view()),
                0xf259_a80b => Self::EmbedPost(raw.view()),
                0x4887_0999 => Self::Footer(raw.view()),
                0xbfd0_64ec => Self::Header(raw.view()),
                0xbaff_072f => Self::Heading1(raw.view()),
                0x096b_2aec => Self::Heading2(raw.view()),
                0x67e7_31ad => Self::Heading3(raw.view()),
                0xb532_772b => Self::Heading4(raw.view()),
                0xdbbe_6c6a => Self::Heading5(raw.view()),
                0x682a_41a9 => Self::Heading6(raw.view()),
                0x1e14_8390 => Self::Kicker(raw.view()),
                0xe4e8_8011 => Self::List(raw.view()),
                0xa44f_3ef6 => Self::Map(raw.view()),
                0x5908_0c20 => Self::Math(raw.view()),
                0x1fd6_f6c1 => Self::OrderedList(raw.view()),
                0x467a_0766 => Self::Paragraph(raw.view()),
                0x1759_c560 => Self::Photo(raw.view()),
                0xc070_d93e => Self::Preformatted(raw.view()),
                0x4f44_56d3 => Self::Pullquote(raw.view()),
                0x1611_5a96 => Self::RelatedArticles(raw.view()),
                0x031f_9590 => Self::Slideshow(raw.view()),
                0xf12b_b6e1 => Self::Subheader(raw.view()),
                0x8ffa_9a1f => Self::Subtitle(raw.view()),
                0xbf4d_ea82 => Self::Table(raw.view()),
                0x3c29_a3e2 => Self::Thinking(raw.view()),
                0x70ab_c3fd => Self::Title(raw.view()),
                0x1356_7e8a => Self::Unsupported,
                0x7c8f_e7b6 => Self::Video(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PageBlock, DecodeError> {
            Ok(match self {
                Self::InputPageBlockMap(view) => enums::PageBlock::InputPageBlockMap(own(view)?),
                Self::Anchor(view) => enums::PageBlock::Anchor(own(view)?),
                Self::Audio(view) => enums::PageBlock::Audio(own(view)?),
                Self::AuthorDate(view) => enums::PageBlock::AuthorDate(own(view)?),
                Self::Blockquote(view) => enums::PageBlock::Blockquote(own(view)?),
                Self::BlockquoteBlocks(view) => enums::PageBlock::BlockquoteBlocks(own(view)?),
                Self::ButtonRow(view) => enums::PageBlock::ButtonRow(own(view)?),
                Self::Channel(view) => enums::PageBlock::Channel(own(view)?),
                Self::Collage(view) => enums::PageBlock::Collage(own(view)?),
                Self::Cover(view) => enums::PageBlock::Cover(own(view)?),
                Self::Details(view) => enums::PageBlock::Details(own(view)?),
                Self::Divider => enums::PageBlock::Divider,
                Self::Document(view) => enums::PageBlock::Document(own(view)?),
                Self::Embed(view) => enums::PageBlock::Embed(own(view)?),
                Self::EmbedPost(view) => enums::PageBlock::EmbedPost(own(view)?),
                Self::Footer(view) => enums::PageBlock::Footer(own(view)?),
                Self::Header(view) => enums::PageBlock::Header(own(view)?),
                Self::Heading1(view) => enums::PageBlock::Heading1(own(view)?),
                Self::Heading2(view) => enums::PageBlock::Heading2(own(view)?),
                Self::Heading3(view) => enums::PageBlock::Heading3(own(view)?),
                Self::Heading4(view) => enums::PageBlock::Heading4(own(view)?),
                Self::Heading5(view) => enums::PageBlock::Heading5(own(view)?),
                Self::Heading6(view) => enums::PageBlock::Heading6(own(view)?),
                Self::Kicker(view) => enums::PageBlock::Kicker(own(view)?),
                Self::List(view) => enums::PageBlock::List(own(view)?),
                Self::Map(view) => enums::PageBlock::Map(own(view)?),
                Self::Math(view) => enums::PageBlock::Math(own(view)?),
                Self::OrderedList(view) => enums::PageBlock::OrderedList(own(view)?),
                Self::Paragraph(view) => enums::PageBlock::Paragraph(own(view)?),
                Self::Photo(view) => enums::PageBlock::Photo(own(view)?),
                Self::Preformatted(view) => enums::PageBlock::Preformatted(own(view)?),
                Self::Pullquote(view) => enums::PageBlock::Pullquote(own(view)?),
                Self::RelatedArticles(view) => enums::PageBlock::RelatedArticles(own(view)?),
                Self::Slideshow(view) => enums::PageBlock::Slideshow(own(view)?),
                Self::Subheader(view) => enums::PageBlock::Subheader(own(view)?),
                Self::Subtitle(view) => enums::PageBlock::Subtitle(own(view)?),
                Self::Table(view) => enums::PageBlock::Table(own(view)?),
                Self::Thinking(view) => enums::PageBlock::Thinking(own(view)?),
                Self::Title(view) => enums::PageBlock::Title(own(view)?),
                Self::Unsupported => enums::PageBlock::Unsupported,
                Self::Video(view) => enums::PageBlock::Video(own(view)?),
                Self::Raw(raw) => enums::PageBlock::Raw(raw.own()),
            })
        }
    }

    /// `PageListItem`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PageListItem<'a> {
        /// `pageListItemBlocks`
        Blocks(View<'a, types::PageListItemBlocks>),
        /// `pageListItemText`
        Text(View<'a, types::PageListItemText>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PageListItem<'a> {
        type Value = enums::PageListItem;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAGE_LIST_ITEM);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x63ca_67aa => Self::Blocks(raw.view()),
                0x2f58_683c => Self::Text(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PageListItem, DecodeError> {
            Ok(match self {
                Self::Blocks(view) => enums::PageListItem::Blocks(own(view)?),
                Self::Text(view) => enums::PageListItem::Text(own(view)?),
                Self::Raw(raw) => enums::PageListItem::Raw(raw.own()),
            })
        }
    }

    /// `PageListOrderedItem`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PageListOrderedItem<'a> {
        /// `pageListOrderedItemBlocks`
        Blocks(View<'a, types::PageListOrderedItemBlocks>),
        /// `pageListOrderedItemText`
        Text(View<'a, types::PageListOrderedItemText>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PageListOrderedItem<'a> {
        type Value = enums::PageListOrderedItem;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAGE_LIST_ORDERED_ITEM);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8ff2_d5f0 => Self::Blocks(raw.view()),
                0x1503_1189 => Self::Text(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PageListOrderedItem, DecodeError> {
            Ok(match self {
                Self::Blocks(view) => enums::PageListOrderedItem::Blocks(own(view)?),
                Self::Text(view) => enums::PageListOrderedItem::Text(own(view)?),
                Self::Raw(raw) => enums::PageListOrderedItem::Raw(raw.own()),
            })
        }
    }

    /// `PhoneCallDiscardReason`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PhoneCallDiscardReason<'a> {
        /// `phoneCallDiscardReasonBusy`
        Busy,
        /// `phoneCallDiscardReasonDisconnect`
        Disconnect,
        /// `phoneCallDiscardReasonHangup`
        Hangup,
        /// `phoneCallDiscardReasonMigrateConferenceCall`
        MigrateConferenceCall(View<'a, types::PhoneCallDiscardReasonMigrateConferenceCall>),
        /// `phoneCallDiscardReasonMissed`
        Missed,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PhoneCallDiscardReason<'a> {
        type Value = enums::PhoneCallDiscardReason;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PHONE_CALL_DISCARD_REASON);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xfaf7_e8c9 => Self::Busy,
                0xe095_c1a0 => Self::Disconnect,
                0x57ad_c690 => Self::Hangup,
                0x9fbb_f1f7 => Self::MigrateConferenceCall(raw.view()),
                0x85e4_2301 => Self::Missed,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PhoneCallDiscardReason, DecodeError> {
            Ok(match self {
                Self::Busy => enums::PhoneCallDiscardReason::Busy,
                Self::Disconnect => enums::PhoneCallDiscardReason::Disconnect,
                Self::Hangup => enums::PhoneCallDiscardReason::Hangup,
                Self::MigrateConferenceCall(view) => enums::PhoneCallDiscardReason::MigrateConferenceCall(own(view)?),
                Self::Missed => enums::PhoneCallDiscardReason::Missed,
                Self::Raw(raw) => enums::PhoneCallDiscardReason::Raw(raw.own()),
            })
        }
    }

    /// `PollAnswer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PollAnswer<'a> {
        /// `inputPollAnswer`
        InputPollAnswer(View<'a, types::InputPollAnswer>),
        /// `pollAnswer`
        PollAnswer(View<'a, types::PollAnswer>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PollAnswer<'a> {
        type Value = enums::PollAnswer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_POLL_ANSWER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x199f_ed96 => Self::InputPollAnswer(raw.view()),
                0x4b7d_786a => Self::PollAnswer(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PollAnswer, DecodeError> {
            Ok(match self {
                Self::InputPollAnswer(view) => enums::PollAnswer::InputPollAnswer(own(view)?),
                Self::PollAnswer(view) => enums::PollAnswer::PollAnswer(own(view)?),
                Self::Raw(raw) => enums::PollAnswer::Raw(raw.own()),
            })
        }
    }

    /// `PrivacyRule`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PrivacyRule<'a> {
        /// `privacyValueAllowAll`
        PrivacyValueAllowAll,
        /// `privacyValueAllowBots`
        PrivacyValueAllowBots,
        /// `privacyValueAllowChatParticipants`
        PrivacyValueAllowChatParticipants(View<'a, types::PrivacyValueAllowChatParticipants>),
        /// `privacyValueAllowCloseFriends`
        PrivacyValueAllowCloseFriends,
        /// `privacyValueAllowContacts`
        PrivacyValueAllowContacts,
        /// `privacyValueAllowPremium`
        PrivacyValueAllowPremium,
        /// `privacyValueAllowUsers`
        PrivacyValueAllowUsers(View<'a, types::PrivacyValueAllowUsers>),
        /// `privacyValueDisallowAll`
        PrivacyValueDisallowAll,
        /// `privacyValueDisallowBots`
        PrivacyValueDisallowBots,
        /// `privacyValueDisallowChatParticipants`
        PrivacyValueDisallowChatParticipants(View<'a, types::PrivacyValueDisallowChatParticipants>),
        /// `privacyValueDisallowContacts`
        PrivacyValueDisallowContacts,
        /// `privacyValueDisallowUsers`
        PrivacyValueDisallowUsers(View<'a, types::PrivacyValueDisallowUsers>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PrivacyRule<'a> {
        type Value = enums::PrivacyRule;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PRIVACY_RULE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x6542_7b82 => Self::PrivacyValueAllowAll,
                0x2146_1b5d => Self::PrivacyValueAllowBots,
                0x6b13_4e8e => Self::PrivacyValueAllowChatParticipants(raw.view()),
                0xf7e8_d89b => Self::PrivacyValueAllowCloseFriends,
                0xfffe_1bac => Self::PrivacyValueAllowContacts,
                0xece9_814b => Self::PrivacyValueAllowPremium,
                0xb890_5fb2 => Self::PrivacyValueAllowUsers(raw.view()),
                0x8b73_e763 => Self::PrivacyValueDisallowAll,
                0xf6a5_f82f => Self::PrivacyValueDisallowBots,
                0x41c8_7565 => Self::PrivacyValueDisallowChatParticipants(raw.view()),
                0xf888_fa1a => Self::PrivacyValueDisallowContacts,
                0xe462_1141 => Self::PrivacyValueDisallowUsers(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::PrivacyRule, DecodeError> {
            Ok(match self {
                Self::PrivacyValueAllowAll => enums::PrivacyRule::PrivacyValueAllowAll,
                Self::PrivacyValueAllowBots => enums::PrivacyRule::PrivacyValueAllowBots,
                Self::PrivacyValueAllowChatParticipants(view) => enums::PrivacyRule::PrivacyValueAllowChatParticipants(own(view)?),
                Self::PrivacyValueAllowCloseFriends => enums::PrivacyRule::PrivacyValueAllowCloseFriends,
                Self::PrivacyValueAllowContacts => enums::PrivacyRule::PrivacyValueAllowContacts,
                Self::PrivacyValueAllowPremium => enums::PrivacyRule::PrivacyValueAllowPremium,
                Self::PrivacyValueAllowUsers(view) => enums::PrivacyRule::PrivacyValueAllowUsers(own(view)?),
                Self::PrivacyValueDisallowAll => enums::PrivacyRule::PrivacyValueDisallowAll,
                Self::PrivacyValueDisallowBots => enums::PrivacyRule::PrivacyValueDisallowBots,
                Self::PrivacyValueDisallowChatParticipants(view) => enums::PrivacyRule::PrivacyValueDisallowChatParticipants(own(view)?),
                Self::PrivacyValueDisallowContacts => enums::PrivacyRule::PrivacyValueDisallowContacts,
                Self::PrivacyValueDisallowUsers(view) => enums::PrivacyRule::PrivacyValueDisallowUsers(own(view)?),
                Self::Raw(raw) => enums::PrivacyRule::Raw(raw.own()),
            })
        }
    }

    /// `ReplyMarkup`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ReplyMarkup<'a> {
        /// `replyInlineMarkup`
        ReplyInlineMarkup(View<'a, types::ReplyInlineMarkup>),
        /// `replyKeyboardForceReply`
        ReplyKeyboardForceReply(View<'a, types::ReplyKeyboardForceReply>),
        /// `replyKeyboardHide`
        ReplyKeyboardHide(View<'a, types::ReplyKeyboardHide>),
        /// `replyKeyboardMarkup`
        ReplyKeyboardMarkup(View<'a, types::ReplyKeyboardMarkup>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ReplyMarkup<'a> {
        type Value = enums::ReplyMarkup;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_REPLY_MARKUP);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb2b1_5770 => Self::ReplyInlineMarkup(raw.view()),
                0x86b4_0b08 => Self::ReplyKeyboardForceReply(raw.view()),
                0xa03e_5b85 => Self::ReplyKeyboardHide(raw.view()),
                0x85dd_99d1 => Self::ReplyKeyboardMarkup(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ReplyMarkup, DecodeError> {
            Ok(match self {
                Self::ReplyInlineMarkup(view) => enums::ReplyMarkup::ReplyInlineMarkup(own(view)?),
                Self::ReplyKeyboardForceReply(view) => enums::ReplyMarkup::ReplyKeyboardForceReply(own(view)?),
                Self::ReplyKeyboardHide(view) => enums::ReplyMarkup::ReplyKeyboardHide(own(view)?),
                Self::ReplyKeyboardMarkup(view) => enums::ReplyMarkup::ReplyKeyboardMarkup(own(view)?),
                Self::Raw(raw) => enums::ReplyMarkup::Raw(raw.own()),
            })
        }
    }

    /// `RequestPeerType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum RequestPeerType<'a> {
        /// `requestPeerTypeBroadcast`
        Broadcast(View<'a, types::RequestPeerTypeBroadcast>),
        /// `requestPeerTypeChat`
        Chat(View<'a, types::RequestPeerTypeChat>),
        /// `requestPeerTypeCreateBot`
        CreateBot(View<'a, types::RequestPeerTypeCreateBot>),
        /// `requestPeerTypeUser`
        User(View<'a, types::RequestPeerTypeUser>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for RequestPeerType<'a> {
        type Value = enums::RequestPeerType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_REQUEST_PEER_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x339b_ef6c => Self::Broadcast(raw.view()),
                0xc9f0_6e1b => Self::Chat(raw.view()),
                0x3e81_e078 => Self::CreateBot(raw.view()),
                0x5f3b_8a00 => Self::User(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::RequestPeerType, DecodeError> {
            Ok(match self {
                Self::Broadcast(view) => enums::RequestPeerType::Broadcast(own(view)?),
                Self::Chat(view) => enums::RequestPeerType::Chat(own(view)?),
                Self::CreateBot(view) => enums::RequestPeerType::CreateBot(own(view)?),
                Self::User(view) => enums::RequestPeerType::User(own(view)?),
                Self::Raw(raw) => enums::RequestPeerType::Raw(raw.own()),
            })
        }
    }

    /// `RequestedPeer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum RequestedPeer<'a> {
        /// `requestedPeerChannel`
        Channel(View<'a, types::RequestedPeerChannel>),
        /// `requestedPeerChat`
        Chat(View<'a, types::RequestedPeerChat>),
        /// `requestedPeerUser`
        User(View<'a, types::RequestedPeerUser>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for RequestedPeer<'a> {
        type Value = enums::RequestedPeer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_REQUESTED_PEER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8ba4_03e4 => Self::Channel(raw.view()),
                0x7307_544f => Self::Chat(raw.view()),
                0xd62f_f46a => Self::User(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::RequestedPeer, DecodeError> {
            Ok(match self {
                Self::Channel(view) => enums::RequestedPeer::Channel(own(view)?),
                Self::Chat(view) => enums::RequestedPeer::Chat(own(view)?),
                Self::User(view) => enums::RequestedPeer::User(own(view)?),
                Self::Raw(raw) => enums::RequestedPeer::Raw(raw.own()),
            })
        }
    }

    /// `RichText`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum RichText<'a> {
        /// `textAnchor`
        TextAnchor(View<'a, types::TextAnchor>),
        /// `textAutoEmail`
        TextAutoEmail(View<'a, types::TextAutoEmail>),
        /// `textAutoPhone`
        TextAutoPhone(View<'a, types::TextAutoPhone>),
        /// `textAutoUrl`
        TextAutoUrl(View<'a, types::TextAutoUrl>),
        /// `textBankCard`
        TextBankCard(View<'a, types::TextBankCard>),
        /// `textBold`
        TextBold(View<'a, types::TextBold>),
        /// `textBotCommand`
        TextBotCommand(View<'a, types::TextBotCommand>),
        /// `textButton`
        TextButton(View<'a, types::TextButton>),
        /// `textCashtag`
        TextCashtag(View<'a, types::TextCashtag>),
        /// `textConcat`
        TextConcat(View<'a, types::TextConcat>),
        /// `textCustomEmoji`
        TextCustomEmoji(View<'a, types::TextCustomEmoji>),
        /// `textDate`
        TextDate(View<'a, types::TextDate>),
        /// `textDiff`
        TextDiff(View<'a, types::TextDiff>),
        /// `textEmail`
        TextEmail(View<'a, types::TextEmail>),
        /// `textEmpty`
        TextEmpty,
        /// `textFixed`
        TextFixed(View<'a, types::TextFixed>),
        /// `textHashtag`
        TextHashtag(View<'a, types::TextHashtag>),
        /// `textImage`
        TextImage(View<'a, types::TextImage>),
        /// `textItalic`
        TextItalic(View<'a, types::TextItalic>),
        /// `textMarked`
        TextMarked(View<'a, types::TextMarked>),
        /// `textMath`
        TextMath(View<'a, types::TextMath>),
        /// `textMention`
        TextMention(View<'a, types::TextMention>),
        /// `textMentionName`
        TextMentionName(View<'a, types::TextMentionName>),
        /// `textPhone`
        TextPhone(View<'a, types::TextPhone>),
        /// `textPlain`
        TextPlain(View<'a, types::TextPlain>),
        /// `textSpoiler`
        TextSpoiler(View<'a, types::TextSpoiler>),
        /// `textStrike`
        TextStrike(View<'a, types::TextStrike>),
        /// `textSubscript`
        TextSubscript(View<'a, types::TextSubscript>),
        /// `textSuperscript`
        TextSuperscript(View<'a, types::TextSuperscript>),
        /// `textTonAddress`
        TextTonAddress(View<'a, types::TextTonAddress>),
        /// `textUnderline`
        TextUnderline(View<'a, types::TextUnderline>),
        /// `textUrl`
        TextUrl(View<'a, types::TextUrl>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for RichText<'a> {
        type Value = enums::RichText;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_RICH_TEXT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3555_3762 => Self::TextAnchor(raw.view()),
                0xc556_a45d => Self::TextAutoEmail(raw.view()),
                0x24c2_6789 => Self::TextAutoPhone(raw.view()),
                0xac6a_83aa => Self::TextAutoUrl(raw.view()),
                0xb956_812d => Self::TextBankCard(raw.view()),
                0x6724_abc4 => Self::TextBold(raw.view()),
                0x02ff_29d3 => Self::TextBotCommand(raw.view()),
                0xafc7_9cd6 => Self::TextButton(raw.view()),
                0x7b9e_1801 => Self::TextCashtag(raw.view()),
                0x7e62_60d7 => Self::TextConcat(raw.view()),
                0xa261_56c0 => Self::TextCustomEmoji(raw.view()),
                0xa5b4_5e2b => Self::TextDate(raw.view()),
                0x9686_cb50 => Self::TextDiff(raw.view()),
                0xde5a_0dd6 => Self::TextEmail(raw.view()),
                0xdc3d_824f => Self::TextEmpty,
                0x6c3f_19b9 => Self::TextFixed(raw.view()),
                0x5195_24ea => Self::TextHashtag(raw.view()),
                0x081c_cf4f => Self::TextImage(raw.view()),
                0xd912_a59c => Self::TextItalic(raw.view()),
                0x034b_8621 => Self::TextMarked(raw.view()),
                0x9d2e_ac97 => Self::TextMath(raw.view()),
                0xcd24_cf44 => Self::TextMention(raw.view()),
                0x01a9_fbfc => Self::TextMentionName(raw.view()),
                0x1ccb_966a => Self::TextPhone(raw.view()),
                0x7446_94e0 => Self::TextPlain(raw.view()),
                0x4c2a_5d62 => Self::TextSpoiler(raw.view()),
                0x9bf8_bb95 => Self::TextStrike(raw.view()),
                0xed6a_8504 => Self::TextSubscript(raw.view()),
                0xc7fb_5e01 => Self::TextSuperscript(raw.view()),
                0x3cd2_a36a => Self::TextTonAddress(raw.view()),
                0xc126_22c4 => Self::TextUnderline(raw.view()),
                0x3c28_84c1 => Self::TextUrl(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::RichText, DecodeError> {
            Ok(match self {
                Self::TextAnchor(view) => enums::RichText::TextAnchor(own(view)?),
                Self::TextAutoEmail(view) => enums::RichText::TextAutoEmail(own(view)?),
                Self::TextAutoPhone(view) => enums::RichText::TextAutoPhone(own(view)?),
                Self::TextAutoUrl(view) => enums::RichText::TextAutoUrl(own(view)?),
                Self::TextBankCard(view) => enums::RichText::TextBankCard(own(view)?),
                Self::TextBold(view) => enums::RichText::TextBold(own(view)?),
                Self::TextBotCommand(view) => enums::RichText::TextBotCommand(own(view)?),
                Self::TextButton(view) => enums::RichText::TextButton(own(view)?),
                Self::TextCashtag(view) => enums::RichText::TextCashtag(own(view)?),
                Self::TextConcat(view) => enums::RichText::TextConcat(own(view)?),
                Self::TextCustomEmoji(view) => enums::RichText::TextCustomEmoji(own(view)?),
                Self::TextDate(view) => enums::RichText::TextDate(own(view)?),
                Self::TextDiff(view) => enums::RichText::TextDiff(own(view)?),
                Self::TextEmail(view) => enums::RichText::TextEmail(own(view)?),
                Self::TextEmpty => enums::RichText::TextEmpty,
                Self::TextFixed(view) => enums::RichText::TextFixed(own(view)?),
                Self::TextHashtag(view) => enums::RichText::TextHashtag(own(view)?),
                Self::TextImage(view) => enums::RichText::TextImage(own(view)?),
                Self::TextItalic(view) => enums::RichText::TextItalic(own(view)?),
                Self::TextMarked(view) => enums::RichText::TextMarked(own(view)?),
                Self::TextMath(view) => enums::RichText::TextMath(own(view)?),
                Self::TextMention(view) => enums::RichText::TextMention(own(view)?),
                Self::TextMentionName(view) => enums::RichText::TextMentionName(own(view)?),
                Self::TextPhone(view) => enums::RichText::TextPhone(own(view)?),
                Self::TextPlain(view) => enums::RichText::TextPlain(own(view)?),
                Self::TextSpoiler(view) => enums::RichText::TextSpoiler(own(view)?),
                Self::TextStrike(view) => enums::RichText::TextStrike(own(view)?),
                Self::TextSubscript(view) => enums::RichText::TextSubscript(own(view)?),
                Self::TextSuperscript(view) => enums::RichText::TextSuperscript(own(view)?),
                Self::TextTonAddress(view) => enums::RichText::TextTonAddress(own(view)?),
                Self::TextUnderline(view) => enums::RichText::TextUnderline(own(view)?),
                Self::TextUrl(view) => enums::RichText::TextUrl(own(view)?),
                Self::Raw(raw) => enums::RichText::Raw(raw.own()),
            })
        }
    }

    /// `SecureFile`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SecureFile<'a> {
        /// `secureFile`
        SecureFile(View<'a, types::SecureFile>),
        /// `secureFileEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SecureFile<'a> {
        type Value = enums::SecureFile;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_SECURE_FILE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x7d09_c27e => Self::SecureFile(raw.view()),
                0x6419_9744 => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::SecureFile, DecodeError> {
            Ok(match self {
                Self::SecureFile(view) => enums::SecureFile::SecureFile(own(view)?),
                Self::Empty => enums::SecureFile::Empty,
                Self::Raw(raw) => enums::SecureFile::Raw(raw.own()),
            })
        }
    }

    /// `SecurePlainData`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SecurePlainData<'a> {
        /// `securePlainEmail`
        SecurePlainEmail(View<'a, types::SecurePlainEmail>),
        /// `securePlainPhone`
        SecurePlainPhone(View<'a, types::SecurePlainPhone>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SecurePlainData<'a> {
        type Value = enums::SecurePlainData;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_SECURE_PLAIN_DATA);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x21ec_5a5f => Self::SecurePlainEmail(raw.view()),
                0x7d60_99dd => Self::SecurePlainPhone(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::SecurePlainData, DecodeError> {
            Ok(match self {
                Self::SecurePlainEmail(view) => enums::SecurePlainData::SecurePlainEmail(own(view)?),
                Self::SecurePlainPhone(view) => enums::SecurePlainData::SecurePlainPhone(own(view)?),
                Self::Raw(raw) => enums::SecurePlainData::Raw(raw.own()),
            })
        }
    }

    /// `SecureValueType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SecureValueType<'a> {
        /// `secureValueTypeAddress`
        Address,
        /// `secureValueTypeBankStatement`
        BankStatement,
        /// `secureValueTypeDriverLicense`
        DriverLicense,
        /// `secureValueTypeEmail`
        Email,
        /// `secureValueTypeIdentityCard`
        IdentityCard,
        /// `secureValueTypeInternalPassport`
        InternalPassport,
        /// `secureValueTypePassport`
        Passport,
        /// `secureValueTypePassportRegistration`
        PassportRegistration,
        /// `secureValueTypePersonalDetails`
        PersonalDetails,
        /// `secureValueTypePhone`
        Phone,
        /// `secureValueTypeRentalAgreement`
        RentalAgreement,
        /// `secureValueTypeTemporaryRegistration`
        TemporaryRegistration,
        /// `secureValueTypeUtilityBill`
        UtilityBill,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SecureValueType<'a> {
        type Value = enums::SecureValueType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xcbe3_1e26 => Self::Address,
                0x8913_7c0d => Self::BankStatement,
                0x06e4_25c4 => Self::DriverLicense,
                0x8e3c_a7ee => Self::Email,
                0xa0d0_744b => Self::IdentityCard,
                0x99a4_8f23 => Self::InternalPassport,
                0x3dac_6a00 => Self::Passport,
                0x99e3_806a => Self::PassportRegistration,
                0x9d2a_81e3 => Self::PersonalDetails,
                0xb320_aadb => Self::Phone,
                0x8b88_3488 => Self::RentalAgreement,
                0xea02_ec33 => Self::TemporaryRegistration,
                0xfc36_954e => Self::UtilityBill,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::SecureValueType, DecodeError> {
            Ok(match self {
                Self::Address => enums::SecureValueType::Address,
                Self::BankStatement => enums::SecureValueType::BankStatement,
                Self::DriverLicense => enums::SecureValueType::DriverLicense,
                Self::Email => enums::SecureValueType::Email,
                Self::IdentityCard => enums::SecureValueType::IdentityCard,
                Self::InternalPassport => enums::SecureValueType::InternalPassport,
                Self::Passport => enums::SecureValueType::Passport,
                Self::PassportRegistration => enums::SecureValueType::PassportRegistration,
                Self::PersonalDetails => enums::SecureValueType::PersonalDetails,
                Self::Phone => enums::SecureValueType::Phone,
                Self::RentalAgreement => enums::SecureValueType::RentalAgreement,
                Self::TemporaryRegistration => enums::SecureValueType::TemporaryRegistration,
                Self::UtilityBill => enums::SecureValueType::UtilityBill,
                Self::Raw(raw) => enums::SecureValueType::Raw(raw.own()),
            })
        }
    }

    /// `StarGift`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarGift<'a> {
        /// `starGift`
        StarGift(View<'a, types::StarGift>),
        /// `starGiftUnique`
        Unique(View<'a, types::StarGiftUnique>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarGift<'a> {
        type Value = enums::StarGift;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STAR_GIFT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x313a_9547 => Self::StarGift(raw.view()),
                0x85f0_a9cd => Self::Unique(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StarGift, DecodeError> {
            Ok(match self {
                Self::StarGift(view) => enums::StarGift::StarGift(own(view)?),
                Self::Unique(view) => enums::StarGift::Unique(own(view)?),
                Self::Raw(raw) => enums::StarGift::Raw(raw.own()),
            })
        }
    }

    /// `StarGiftAttribute`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarGiftAttribute<'a> {
        /// `starGiftAttributeBackdrop`
        Backdrop(View<'a, types::StarGiftAttributeBackdrop>),
        /// `starGiftAttributeModel`
        Model(View<'a, types::StarGiftAttributeModel>),
        /// `starGiftAttributeOriginalDetails`
        OriginalDetails(View<'a, types::StarGiftAttributeOriginalDetails>),
        /// `starGiftAttributePattern`
        Pattern(View<'a, types::StarGiftAttributePattern>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarGiftAttribute<'a> {
        type Value = enums::StarGiftAttribute;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x9f25_04e4 => Self::Backdrop(raw.view()),
                0x5652_51e2 => Self::Model(raw.view()),
                0xe0bf_f26c => Self::OriginalDetails(raw.view()),
                0x4e70_85ea => Self::Pattern(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StarGiftAttribute, DecodeError> {
            Ok(match self {
                Self::Backdrop(view) => enums::StarGiftAttribute::Backdrop(own(view)?),
                Self::Model(view) => enums::StarGiftAttribute::Model(own(view)?),
                Self::OriginalDetails(view) => enums::StarGiftAttribute::OriginalDetails(own(view)?),
                Self::Pattern(view) => enums::StarGiftAttribute::Pattern(own(view)?),
                Self::Raw(raw) => enums::StarGiftAttribute::Raw(raw.own()),
            })
        }
    }

    /// `StarGiftAttributeRarity`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarGiftAttributeRarity<'a> {
        /// `starGiftAttributeRarity`
        StarGiftAttributeRarity(View<'a, types::StarGiftAttributeRarity>),
        /// `starGiftAttributeRarityEpic`
        Epic,
        /// `starGiftAttributeRarityLegendary`
        Legendary,
        /// `starGiftAttributeRarityRare`
        Rare,
        /// `starGiftAttributeRarityUncommon`
        Uncommon,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarGiftAttributeRarity<'a> {
        type Value = enums::StarGiftAttributeRarity;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE_RARITY);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3643_7737 => Self::StarGiftAttributeRarity(raw.view()),
                0x78fb_f3a8 => Self::Epic,
                0xcef7_e7a8 => Self::Legendary,
                0xf08d_516b => Self::Rare,
                0xdbce_6389 => Self::Uncommon,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StarGiftAttributeRarity, DecodeError> {
            Ok(match self {
                Self::StarGiftAttributeRarity(view) => enums::StarGiftAttributeRarity::StarGiftAttributeRarity(own(view)?),
                Self::Epic => enums::StarGiftAttributeRarity::Epic,
                Self::Legendary => enums::StarGiftAttributeRarity::Legendary,
                Self::Rare => enums::StarGiftAttributeRarity::Rare,
                Self::Uncommon => enums::StarGiftAttributeRarity::Uncommon,
                Self::Raw(raw) => enums::StarGiftAttributeRarity::Raw(raw.own()),
            })
        }
    }

    /// `StarsAmount`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarsAmount<'a> {
        /// `starsAmount`
        StarsAmount(View<'a, types::StarsAmount>),
        /// `starsTonAmount`
        StarsTonAmount(View<'a, types::StarsTonAmount>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarsAmount<'a> {
        type Value = enums::StarsAmount;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STARS_AMOUNT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xbbb6_b4a3 => Self::StarsAmount(raw.view()),
                0x74ae_e3e0 => Self::StarsTonAmount(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StarsAmount, DecodeError> {
            Ok(match self {
                Self::StarsAmount(view) => enums::StarsAmount::StarsAmount(own(view)?),
                Self::StarsTonAmount(view) => enums::StarsAmount::StarsTonAmount(own(view)?),
                Self::Raw(raw) => enums::StarsAmount::Raw(raw.own()),
            })
        }
    }

    /// `StoryItem`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StoryItem<'a> {
        /// `storyItem`
        StoryItem(View<'a, types::StoryItem>),
        /// `storyItemDeleted`
        Deleted(View<'a, types::StoryItemDeleted>),
        /// `storyItemSkipped`
        Skipped(View<'a, types::StoryItemSkipped>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StoryItem<'a> {
        type Value = enums::StoryItem;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STORY_ITEM);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x16a4_b93c => Self::StoryItem(raw.view()),
                0x51e6_ee4f => Self::Deleted(raw.view()),
                0xffad_c913 => Self::Skipped(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StoryItem, DecodeError> {
            Ok(match self {
                Self::StoryItem(view) => enums::StoryItem::StoryItem(own(view)?),
                Self::Deleted(view) => enums::StoryItem::Deleted(own(view)?),
                Self::Skipped(view) => enums::StoryItem::Skipped(own(view)?),
                Self::Raw(raw) => enums::StoryItem::Raw(raw.own()),
            })
        }
    }

    /// `WallPaper`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum WallPaper<'a> {
        /// `wallPaper`
        WallPaper(View<'a, types::WallPaper>),
        /// `wallPaperNoFile`
        NoFile(View<'a, types::WallPaperNoFile>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for WallPaper<'a> {
        type Value = enums::WallPaper;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_WALL_PAPER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa437_c3ed => Self::WallPaper(raw.view()),
                0xe080_4116 => Self::NoFile(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::WallPaper, DecodeError> {
            Ok(match self {
                Self::WallPaper(view) => enums::WallPaper::WallPaper(own(view)?),
                Self::NoFile(view) => enums::WallPaper::NoFile(own(view)?),
                Self::Raw(raw) => enums::WallPaper::Raw(raw.own()),
            })
        }
    }

    /// `WebDocument`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum WebDocument<'a> {
        /// `webDocument`
        WebDocument(View<'a, types::WebDocument>),
        /// `webDocumentNoProxy`
        NoProxy(View<'a, types::WebDocumentNoProxy>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for WebDocument<'a> {
        type Value = enums::WebDocument;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_WEB_DOCUMENT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x1c57_0ed1 => Self::WebDocument(raw.view()),
                0xf9c8_bcc6 => Self::NoProxy(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::WebDocument, DecodeError> {
            Ok(match self {
                Self::WebDocument(view) => enums::WebDocument::WebDocument(own(view)?),
                Self::NoProxy(view) => enums::WebDocument::NoProxy(own(view)?),
                Self::Raw(raw) => enums::WebDocument::Raw(raw.own()),
            })
        }
    }

    /// `WebPage`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum WebPage<'a> {
        /// `webPage`
        WebPage(View<'a, types::WebPage>),
        /// `webPageEmpty`
        Empty(View<'a, types::WebPageEmpty>),
        /// `webPageNotModified`
        NotModified(View<'a, types::WebPageNotModified>),
        /// `webPagePending`
        Pending(View<'a, types::WebPagePending>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for WebPage<'a> {
        type Value = enums::WebPage;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_WEB_PAGE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xe89c_45b2 => Self::WebPage(raw.view()),
                0x211a_1788 => Self::Empty(raw.view()),
                0x7311_ca11 => Self::NotModified(raw.view()),
                0xb0d1_3e47 => Self::Pending(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::WebPage, DecodeError> {
            Ok(match self {
                Self::WebPage(view) => enums::WebPage::WebPage(own(view)?),
                Self::Empty(view) => enums::WebPage::Empty(own(view)?),
                Self::NotModified(view) => enums::WebPage::NotModified(own(view)?),
                Self::Pending(view) => enums::WebPage::Pending(own(view)?),
                Self::Raw(raw) => enums::WebPage::Raw(raw.own()),
            })
        }
    }

    /// `WebPageAttribute`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum WebPageAttribute<'a> {
        /// `webPageAttributeAiComposeTone`
        AiComposeTone(View<'a, types::WebPageAttributeAiComposeTone>),
        /// `webPageAttributeStarGiftAuction`
        StarGiftAuction(View<'a, types::WebPageAttributeStarGiftAuction>),
        /// `webPageAttributeStarGiftCollection`
        StarGiftCollection(View<'a, types::WebPageAttributeStarGiftCollection>),
        /// `webPageAttributeStickerSet`
        StickerSet(View<'a, types::WebPageAttributeStickerSet>),
        /// `webPageAttributeStory`
        Story(View<'a, types::WebPageAttributeStory>),
        /// `webPageAttributeTheme`
        Theme(View<'a, types::WebPageAttributeTheme>),
        /// `webPageAttributeUniqueStarGift`
        UniqueStarGift(View<'a, types::WebPageAttributeUniqueStarGift>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for WebPageAttribute<'a> {
        type Value = enums::WebPageAttribute;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_WEB_PAGE_ATTRIBUTE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x7781_fe18 => Self::AiComposeTone(raw.view()),
                0x01c6_41c2 => Self::StarGiftAuction(raw.view()),
                0x31ca_d303 => Self::StarGiftCollection(raw.view()),
                0x50cc_03d3 => Self::StickerSet(raw.view()),
                0x2e94_c3e7 => Self::Story(raw.view()),
                0x54b5_6617 => Self::Theme(raw.view()),
                0xcf6f_6db8 => Self::UniqueStarGift(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::WebPageAttribute, DecodeError> {
            Ok(match self {
                Self::AiComposeTone(view) => enums::WebPageAttribute::AiComposeTone(own(view)?),
                Self::StarGiftAuction(view) => enums::WebPageAttribute::StarGiftAuction(own(view)?),
                Self::StarGiftCollection(view) => enums::WebPageAttribute::StarGiftCollection(own(view)?),
                Self::StickerSet(view) => enums::WebPageAttribute::StickerSet(own(view)?),
                Self::Story(view) => enums::WebPageAttribute::Story(own(view)?),
                Self::Theme(view) => enums::WebPageAttribute::Theme(own(view)?),
                Self::UniqueStarGift(view) => enums::WebPageAttribute::UniqueStarGift(own(view)?),
                Self::Raw(raw) => enums::WebPageAttribute::Raw(raw.own()),
            })
        }
    }
}
