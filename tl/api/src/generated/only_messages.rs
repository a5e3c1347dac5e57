//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `AttachMenuBots`
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttachMenuBots {
        /// `attachMenuBots#3c4301c0 hash:long bots:Vector<AttachMenuBot> users:Vector<User> = AttachMenuBots`
        AttachMenuBots(Box<types::AttachMenuBots>),
        /// `attachMenuBotsNotModified#f1d88a5c = AttachMenuBots`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for AttachMenuBots {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3c43_01c0 => Self::AttachMenuBots(input.boxed()?),
                0xf1d8_8a5c => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for AttachMenuBots {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AttachMenuBots(value) => put_boxed(0x3c43_01c0, &**value, writer),
                Self::NotModified => writer.u32(0xf1d8_8a5c),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(AttachMenuBots);

    /// `AttachMenuPeerType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum AttachMenuPeerType {
        /// `attachMenuPeerTypeBotPM#c32bfa1a = AttachMenuPeerType`
        BotPM,
        /// `attachMenuPeerTypeBroadcast#7bfbdefc = AttachMenuPeerType`
        Broadcast,
        /// `attachMenuPeerTypeChat#509113f = AttachMenuPeerType`
        Chat,
        /// `attachMenuPeerTypePM#f146d31f = AttachMenuPeerType`
        PM,
        /// `attachMenuPeerTypeSameBotPM#7d6be90e = AttachMenuPeerType`
        SameBotPM,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for AttachMenuPeerType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc32b_fa1a => Self::BotPM,
                0x7bfb_defc => Self::Broadcast,
                0x0509_113f => Self::Chat,
                0xf146_d31f => Self::PM,
                0x7d6b_e90e => Self::SameBotPM,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for AttachMenuPeerType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::BotPM => writer.u32(0xc32b_fa1a),
                Self::Broadcast => writer.u32(0x7bfb_defc),
                Self::Chat => writer.u32(0x0509_113f),
                Self::PM => writer.u32(0xf146_d31f),
                Self::SameBotPM => writer.u32(0x7d6b_e90e),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(AttachMenuPeerType);

    /// `BotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub enum BotInlineMessage {
        /// `botInlineMessageMediaAuto#764cf810 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
        MediaAuto(Box<types::BotInlineMessageMediaAuto>),
        /// `botInlineMessageMediaContact#18d1cdc2 flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
        MediaContact(Box<types::BotInlineMessageMediaContact>),
        /// `botInlineMessageMediaGeo#51846fd flags:# geo:GeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
        MediaGeo(Box<types::BotInlineMessageMediaGeo>),
        /// `botInlineMessageMediaInvoice#354a9b09 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument currency:string total_amount:long reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
        MediaInvoice(Box<types::BotInlineMessageMediaInvoice>),
        /// `botInlineMessageMediaVenue#8a86659c flags:# geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
        MediaVenue(Box<types::BotInlineMessageMediaVenue>),
        /// `botInlineMessageMediaWebPage#809ad9a6 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true manual:flags.7?true safe:flags.8?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
        MediaWebPage(Box<types::BotInlineMessageMediaWebPage>),
        /// `botInlineMessageRichMessage#a617e7b flags:# reply_markup:flags.2?ReplyMarkup rich_message:RichMessage = BotInlineMessage`
        RichMessage(Box<types::BotInlineMessageRichMessage>),
        /// `botInlineMessageText#8c7f65e2 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
        Text(Box<types::BotInlineMessageText>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for BotInlineMessage {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x764c_f810 => Self::MediaAuto(input.boxed()?),
                0x18d1_cdc2 => Self::MediaContact(input.boxed()?),
                0x0518_46fd => Self::MediaGeo(input.boxed()?),
                0x354a_9b09 => Self::MediaInvoice(input.boxed()?),
                0x8a86_659c => Self::MediaVenue(input.boxed()?),
                0x809a_d9a6 => Self::MediaWebPage(input.boxed()?),
                0x0a61_7e7b => Self::RichMessage(input.boxed()?),
                0x8c7f_65e2 => Self::Text(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for BotInlineMessage {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::MediaAuto(value) => put_boxed(0x764c_f810, &**value, writer),
                Self::MediaContact(value) => put_boxed(0x18d1_cdc2, &**value, writer),
                Self::MediaGeo(value) => put_boxed(0x0518_46fd, &**value, writer),
                Self::MediaInvoice(value) => put_boxed(0x354a_9b09, &**value, writer),
                Self::MediaVenue(value) => put_boxed(0x8a86_659c, &**value, writer),
                Self::MediaWebPage(value) => put_boxed(0x809a_d9a6, &**value, writer),
                Self::RichMessage(value) => put_boxed(0x0a61_7e7b, &**value, writer),
                Self::Text(value) => put_boxed(0x8c7f_65e2, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(BotInlineMessage);

    /// `BotInlineResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum BotInlineResult {
        /// `botInlineMediaResult#17db940b flags:# id:string type:string photo:flags.0?Photo document:flags.1?Document title:flags.2?string description:flags.3?string send_message:BotInlineMessage = BotInlineResult`
        BotInlineMediaResult(Box<types::BotInlineMediaResult>),
        /// `botInlineResult#11965f3a flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?WebDocument content:flags.5?WebDocument send_message:BotInlineMessage = BotInlineResult`
        BotInlineResult(Box<types::BotInlineResult>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for BotInlineResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x17db_940b => Self::BotInlineMediaResult(input.boxed()?),
                0x1196_5f3a => Self::BotInlineResult(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for BotInlineResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::BotInlineMediaResult(value) => put_boxed(0x17db_940b, &**value, writer),
                Self::BotInlineResult(value) => put_boxed(0x1196_5f3a, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(BotInlineResult);

    /// `EmojiGroup`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmojiGroup {
        /// `emojiGroup#7a9abda9 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup`
        EmojiGroup(Box<types::EmojiGroup>),
        /// `emojiGroupGreeting#80d26cc7 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup`
        Greeting(Box<types::EmojiGroupGreeting>),
        /// `emojiGroupPremium#93bcf34 title:string icon_emoji_id:long = EmojiGroup`
        Premium(Box<types::EmojiGroupPremium>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmojiGroup {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x7a9a_bda9 => Self::EmojiGroup(input.boxed()?),
                0x80d2_6cc7 => Self::Greeting(input.boxed()?),
                0x093b_cf34 => Self::Premium(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmojiGroup {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EmojiGroup(value) => put_boxed(0x7a9a_bda9, &**value, writer),
                Self::Greeting(value) => put_boxed(0x80d2_6cc7, &**value, writer),
                Self::Premium(value) => put_boxed(0x093b_cf34, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmojiGroup);

    /// `EmojiKeyword`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmojiKeyword {
        /// `emojiKeyword#d5b3b9f9 keyword:string emoticons:Vector<string> = EmojiKeyword`
        EmojiKeyword(Box<types::EmojiKeyword>),
        /// `emojiKeywordDeleted#236df622 keyword:string emoticons:Vector<string> = EmojiKeyword`
        Deleted(Box<types::EmojiKeywordDeleted>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmojiKeyword {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xd5b3_b9f9 => Self::EmojiKeyword(input.boxed()?),
                0x236d_f622 => Self::Deleted(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmojiKeyword {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EmojiKeyword(value) => put_boxed(0xd5b3_b9f9, &**value, writer),
                Self::Deleted(value) => put_boxed(0x236d_f622, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmojiKeyword);

    /// `InputBotApp`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputBotApp {
        /// `inputBotAppID#a920bd7a id:long access_hash:long = InputBotApp`
        ID(types::InputBotAppID),
        /// `inputBotAppShortName#908c0407 bot_id:InputUser short_name:string = InputBotApp`
        ShortName(Box<types::InputBotAppShortName>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputBotApp {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa920_bd7a => Self::ID(input.fields()?),
                0x908c_0407 => Self::ShortName(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputBotApp {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ID(value) => put_boxed(0xa920_bd7a, value, writer),
                Self::ShortName(value) => put_boxed(0x908c_0407, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputBotApp);

    /// `InputBotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputBotInlineMessage {
        /// `inputBotInlineMessageGame#4b425864 flags:# reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
        Game(types::InputBotInlineMessageGame),
        /// `inputBotInlineMessageMediaAuto#3380c786 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
        MediaAuto(Box<types::InputBotInlineMessageMediaAuto>),
        /// `inputBotInlineMessageMediaContact#a6edbffd flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
        MediaContact(Box<types::InputBotInlineMessageMediaContact>),
        /// `inputBotInlineMessageMediaGeo#96929a85 flags:# geo_point:InputGeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
        MediaGeo(Box<types::InputBotInlineMessageMediaGeo>),
        /// `inputBotInlineMessageMediaInvoice#d7e78225 flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:string provider_data:DataJSON reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
        MediaInvoice(Box<types::InputBotInlineMessageMediaInvoice>),
        /// `inputBotInlineMessageMediaVenue#417bbf11 flags:# geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
        MediaVenue(Box<types::InputBotInlineMessageMediaVenue>),
        /// `inputBotInlineMessageMediaWebPage#bddcc510 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true optional:flags.6?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
        MediaWebPage(Box<types::InputBotInlineMessageMediaWebPage>),
        /// `inputBotInlineMessageRichMessage#b43df56c flags:# reply_markup:flags.2?ReplyMarkup rich_message:InputRichMessage = InputBotInlineMessage`
        RichMessage(Box<types::InputBotInlineMessageRichMessage>),
        /// `inputBotInlineMessageText#3dcd7a87 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
        Text(Box<types::InputBotInlineMessageText>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputBotInlineMessage {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x4b42_5864 => Self::Game(input.fields()?),
                0x3380_c786 => Self::MediaAuto(input.boxed()?),
                0xa6ed_bffd => Self::MediaContact(input.boxed()?),
                0x9692_9a85 => Self::MediaGeo(input.boxed()?),
                0xd7e7_8225 => Self::MediaInvoice(input.boxed()?),
                0x417b_bf11 => Self::MediaVenue(input.boxed()?),
                0xbddc_c510 => Self::MediaWebPage(input.boxed()?),
                0xb43d_f56c => Self::RichMessage(input.boxed()?),
                0x3dcd_7a87 => Self::Text(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputBotInlineMessage {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Game(value) => put_boxed(0x4b42_5864, value, writer),
                Self::MediaAuto(value) => put_boxed(0x3380_c786, &**value, writer),
                Self::MediaContact(value) => put_boxed(0xa6ed_bffd, &**value, writer),
                Self::MediaGeo(value) => put_boxed(0x9692_9a85, &**value, writer),
                Self::MediaInvoice(value) => put_boxed(0xd7e7_8225, &**value, writer),
                Self::MediaVenue(value) => put_boxed(0x417b_bf11, &**value, writer),
                Self::MediaWebPage(value) => put_boxed(0xbddc_c510, &**value, writer),
                Self::RichMessage(value) => put_boxed(0xb43d_f56c, &**value, writer),
                Self::Text(value) => put_boxed(0x3dcd_7a87, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputBotInlineMessage);

    /// `InputBotInlineResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputBotInlineResult {
        /// `inputBotInlineResult#88bf9319 flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?InputWebDocument content:flags.5?InputWebDocument send_message:InputBotInlineMessage = InputBotInlineResult`
        InputBotInlineResult(Box<types::InputBotInlineResult>),
        /// `inputBotInlineResultDocument#fff8fdc4 flags:# id:string type:string title:flags.1?string description:flags.2?string document:InputDocument send_message:InputBotInlineMessage = InputBotInlineResult`
        Document(Box<types::InputBotInlineResultDocument>),
        /// `inputBotInlineResultGame#4fa417f2 id:string short_name:string send_message:InputBotInlineMessage = InputBotInlineResult`
        Game(Box<types::InputBotInlineResultGame>),
        /// `inputBotInlineResultPhoto#a8d864a7 id:string type:string photo:InputPhoto send_message:InputBotInlineMessage = InputBotInlineResult`
        Photo(Box<types::InputBotInlineResultPhoto>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputBotInlineResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x88bf_9319 => Self::InputBotInlineResult(input.boxed()?),
                0xfff8_fdc4 => Self::Document(input.boxed()?),
                0x4fa4_17f2 => Self::Game(input.boxed()?),
                0xa8d8_64a7 => Self::Photo(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputBotInlineResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputBotInlineResult(value) => put_boxed(0x88bf_9319, &**value, writer),
                Self::Document(value) => put_boxed(0xfff8_fdc4, &**value, writer),
                Self::Game(value) => put_boxed(0x4fa4_17f2, &**value, writer),
                Self::Photo(value) => put_boxed(0xa8d8_64a7, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputBotInlineResult);

    /// `InputChatTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputChatTheme {
        /// `inputChatTheme#c93de95c emoticon:string = InputChatTheme`
        InputChatTheme(types::InputChatTheme),
        /// `inputChatThemeEmpty#83268483 = InputChatTheme`
        Empty,
        /// `inputChatThemeUniqueGift#87e5dfe4 slug:string = InputChatTheme`
        UniqueGift(types::InputChatThemeUniqueGift),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputChatTheme {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc93d_e95c => Self::InputChatTheme(input.fields()?),
                0x8326_8483 => Self::Empty,
                0x87e5_dfe4 => Self::UniqueGift(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputChatTheme {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputChatTheme(value) => put_boxed(0xc93d_e95c, value, writer),
                Self::Empty => writer.u32(0x8326_8483),
                Self::UniqueGift(value) => put_boxed(0x87e5_dfe4, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputChatTheme);

    /// `InputDialogPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputDialogPeer {
        /// `inputDialogPeer#fcaafeb7 peer:InputPeer = InputDialogPeer`
        InputDialogPeer(types::InputDialogPeer),
        /// `inputDialogPeerCommunity#69ef72c4 community:InputChannel = InputDialogPeer`
        Community(types::InputDialogPeerCommunity),
        /// `inputDialogPeerFolder#64600527 folder_id:int = InputDialogPeer`
        Folder(types::InputDialogPeerFolder),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputDialogPeer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xfcaa_feb7 => Self::InputDialogPeer(input.fields()?),
                0x69ef_72c4 => Self::Community(input.fields()?),
                0x6460_0527 => Self::Folder(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputDialogPeer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputDialogPeer(value) => put_boxed(0xfcaa_feb7, value, writer),
                Self::Community(value) => put_boxed(0x69ef_72c4, value, writer),
                Self::Folder(value) => put_boxed(0x6460_0527, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputDialogPeer);

    /// `InputEncryptedFile`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputEncryptedFile {
        /// `inputEncryptedFile#5a17b5e5 id:long access_hash:long = InputEncryptedFile`
        InputEncryptedFile(types::InputEncryptedFile),
        /// `inputEncryptedFileBigUploaded#2dc173c8 id:long parts:int key_fingerprint:int = InputEncryptedFile`
        BigUploaded(types::InputEncryptedFileBigUploaded),
        /// `inputEncryptedFileEmpty#1837c364 = InputEncryptedFile`
        Empty,
        /// `inputEncryptedFileUploaded#64bd0306 id:long parts:int md5_checksum:string key_fingerprint:int = InputEncryptedFile`
        Uploaded(Box<types::InputEncryptedFileUploaded>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputEncryptedFile {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x5a17_b5e5 => Self::InputEncryptedFile(input.fields()?),
                0x2dc1_73c8 => Self::BigUploaded(input.fields()?),
                0x1837_c364 => Self::Empty,
                0x64bd_0306 => Self::Uploaded(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputEncryptedFile {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputEncryptedFile(value) => put_boxed(0x5a17_b5e5, value, writer),
                Self::BigUploaded(value) => put_boxed(0x2dc1_73c8, value, writer),
                Self::Empty => writer.u32(0x1837_c364),
                Self::Uploaded(value) => put_boxed(0x64bd_0306, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputEncryptedFile);

    /// `InputQuickReplyShortcut`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputQuickReplyShortcut {
        /// `inputQuickReplyShortcut#24596d41 shortcut:string = InputQuickReplyShortcut`
        InputQuickReplyShortcut(types::InputQuickReplyShortcut),
        /// `inputQuickReplyShortcutId#1190cf1 shortcut_id:int = InputQuickReplyShortcut`
        Id(types::InputQuickReplyShortcutId),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputQuickReplyShortcut {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x2459_6d41 => Self::InputQuickReplyShortcut(input.fields()?),
                0x0119_0cf1 => Self::Id(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputQuickReplyShortcut {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputQuickReplyShortcut(value) => put_boxed(0x2459_6d41, value, writer),
                Self::Id(value) => put_boxed(0x0119_0cf1, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputQuickReplyShortcut);

    /// `InputStickeredMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputStickeredMedia {
        /// `inputStickeredMediaDocument#438865b id:InputDocument = InputStickeredMedia`
        Document(types::InputStickeredMediaDocument),
        /// `inputStickeredMediaPhoto#4a992157 id:InputPhoto = InputStickeredMedia`
        Photo(types::InputStickeredMediaPhoto),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputStickeredMedia {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x0438_865b => Self::Document(input.fields()?),
                0x4a99_2157 => Self::Photo(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputStickeredMedia {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Document(value) => put_boxed(0x0438_865b, value, writer),
                Self::Photo(value) => put_boxed(0x4a99_2157, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputStickeredMedia);

    /// `MessagePeerVote`
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessagePeerVote {
        /// `messagePeerVote#b6cc2d5c peer:Peer option:bytes date:int = MessagePeerVote`
        MessagePeerVote(Box<types::MessagePeerVote>),
        /// `messagePeerVoteInputOption#74cda504 peer:Peer date:int = MessagePeerVote`
        InputOption(types::MessagePeerVoteInputOption),
        /// `messagePeerVoteMultiple#4628f6e6 peer:Peer options:Vector<bytes> date:int = MessagePeerVote`
        Multiple(Box<types::MessagePeerVoteMultiple>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for MessagePeerVote {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb6cc_2d5c => Self::MessagePeerVote(input.boxed()?),
                0x74cd_a504 => Self::InputOption(input.fields()?),
                0x4628_f6e6 => Self::Multiple(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for MessagePeerVote {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::MessagePeerVote(value) => put_boxed(0xb6cc_2d5c, &**value, writer),
                Self::InputOption(value) => put_boxed(0x74cd_a504, value, writer),
                Self::Multiple(value) => put_boxed(0x4628_f6e6, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(MessagePeerVote);

    /// `MessagesFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessagesFilter {
        /// `inputMessagesFilterChatPhotos#3a20ecb8 = MessagesFilter`
        InputMessagesFilterChatPhotos,
        /// `inputMessagesFilterContacts#e062db83 = MessagesFilter`
        InputMessagesFilterContacts,
        /// `inputMessagesFilterDocument#9eddf188 = MessagesFilter`
        InputMessagesFilterDocument,
        /// `inputMessagesFilterEmpty#57e2f66c = MessagesFilter`
        InputMessagesFilterEmpty,
        /// `inputMessagesFilterGeo#e7026d0d = MessagesFilter`
        InputMessagesFilterGeo,
        /// `inputMessagesFilterGif#ffc86587 = MessagesFilter`
        InputMessagesFilterGif,
        /// `inputMessagesFilterMusic#3751b49e = MessagesFilter`
        InputMessagesFilterMusic,
        /// `inputMessagesFilterMyMentions#c1f8e69a = MessagesFilter`
        InputMessagesFilterMyMentions,
        /// `inputMessagesFilterPhoneCalls#80c99768 flags:# missed:flags.0?true = MessagesFilter`
        InputMessagesFilterPhoneCalls(types::InputMessagesFilterPhoneCalls),
        /// `inputMessagesFilterPhotoVideo#56e9f0e4 = MessagesFilter`
        InputMessagesFilterPhotoVideo,
        /// `inputMessagesFilterPhotos#9609a51c = MessagesFilter`
        InputMessagesFilterPhotos,
        /// `inputMessagesFilterPinned#1bb00451 = MessagesFilter`
        InputMessagesFilterPinned,
        /// `inputMessagesFilterPoll#fa2bc90a = MessagesFilter`
        InputMessagesFilterPoll,
        /// `inputMessagesFilterRoundVideo#b549da53 = MessagesFilter`
        InputMessagesFilterRoundVideo,
        /// `inputMessagesFilterRoundVoice#7a7c17a4 = MessagesFilter`
        InputMessagesFilterRoundVoice,
        /// `inputMessagesFilterUrl#7ef0dd87 = MessagesFilter`
        InputMessagesFilterUrl,
        /// `inputMessagesFilterVideo#9fc00e65 = MessagesFilter`
        InputMessagesFilterVideo,
        /// `inputMessagesFilterVoice#50f5c392 = MessagesFilter`
        InputMessagesFilterVoice,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for MessagesFilter {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3a20_ecb8 => Self::InputMessagesFilterChatPhotos,
                0xe062_db83 => Self::InputMessagesFilterContacts,
                0x9edd_f188 => Self::InputMessagesFilterDocument,
                0x57e2_f66c => Self::InputMessagesFilterEmpty,
                0xe702_6d0d => Self::InputMessagesFilterGeo,
                0xffc8_6587 => Self::InputMessagesFilterGif,
                0x3751_b49e => Self::InputMessagesFilterMusic,
                0xc1f8_e69a => Self::InputMessagesFilterMyMentions,
                0x80c9_9768 => Self::InputMessagesFilterPhoneCalls(input.fields()?),
                0x56e9_f0e4 => Self::InputMessagesFilterPhotoVideo,
                0x9609_a51c => Self::InputMessagesFilterPhotos,
                0x1bb0_0451 => Self::InputMessagesFilterPinned,
                0xfa2b_c90a => Self::InputMessagesFilterPoll,
                0xb549_da53 => Self::InputMessagesFilterRoundVideo,
                0x7a7c_17a4 => Self::InputMessagesFilterRoundVoice,
                0x7ef0_dd87 => Self::InputMessagesFilterUrl,
                0x9fc0_0e65 => Self::InputMessagesFilterVideo,
                0x50f5_c392 => Self::InputMessagesFilterVoice,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for MessagesFilter {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputMessagesFilterChatPhotos => writer.u32(0x3a20_ecb8),
                Self::InputMessagesFilterContacts => writer.u32(0xe062_db83),
                Self::InputMessagesFilterDocument => writer.u32(0x9edd_f188),
                Self::InputMessagesFilterEmpty => writer.u32(0x57e2_f66c),
                Self::InputMessagesFilterGeo => writer.u32(0xe702_6d0d),
                Self::InputMessagesFilterGif => writer.u32(0xffc8_6587),
                Self::InputMessagesFilterMusic => writer.u32(0x3751_b49e),
                Self::InputMessagesFilterMyMentions => writer.u32(0xc1f8_e69a),
                Self::InputMessagesFilterPhoneCalls(value) => put_boxed(0x80c9_9768, value, writer),
                Self::InputMessagesFilterPhotoVideo => writer.u32(0x56e9_f0e4),
                Self::InputMessagesFilterPhotos => writer.u32(0x9609_a51c),
                Self::InputMessagesFilterPinned => writer.u32(0x1bb0_0451),
                Self::InputMessagesFilterPoll => writer.u32(0xfa2b_c90a),
                Self::InputMessagesFilterRoundVideo => writer.u32(0xb549_da53),
                Self::InputMessagesFilterRoundVoice => writer.u32(0x7a7c_17a4),
                Self::InputMessagesFilterUrl => writer.u32(0x7ef0_dd87),
                Self::InputMessagesFilterVideo => writer.u32(0x9fc0_0e65),
                Self::InputMessagesFilterVoice => writer.u32(0x50f5_c392),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(MessagesFilter);

    /// `SavedDialog`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SavedDialog {
        /// `monoForumDialog#64407ea7 flags:# unread_mark:flags.3?true nopaid_messages_exception:flags.4?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_reactions_count:int draft:flags.1?DraftMessage = SavedDialog`
        MonoForumDialog(Box<types::MonoForumDialog>),
        /// `savedDialog#bd87cb6c flags:# pinned:flags.2?true peer:Peer top_message:int = SavedDialog`
        SavedDialog(types::SavedDialog),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SavedDialog {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x6440_7ea7 => Self::MonoForumDialog(input.boxed()?),
                0xbd87_cb6c => Self::SavedDialog(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SavedDialog {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::MonoForumDialog(value) => put_boxed(0x6440_7ea7, &**value, writer),
                Self::SavedDialog(value) => put_boxed(0xbd87_cb6c, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SavedDialog);

    /// `UrlAuthResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum UrlAuthResult {
        /// `urlAuthResultAccepted#623a8fa0 flags:# url:flags.0?string = UrlAuthResult`
        Accepted(types::UrlAuthResultAccepted),
        /// `urlAuthResultDefault#a9d6db1f = UrlAuthResult`
        Default,
        /// `urlAuthResultRequest#3cd623ec flags:# request_write_access:flags.0?true request_phone_number:flags.1?true match_codes_first:flags.5?true is_app:flags.6?true bot:User domain:string browser:flags.2?string platform:flags.2?string ip:flags.2?string region:flags.2?string match_codes:flags.3?Vector<string> user_id_hint:flags.4?long verified_app_name:flags.7?string = UrlAuthResult`
        Request(Box<types::UrlAuthResultRequest>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for UrlAuthResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x623a_8fa0 => Self::Accepted(input.fields()?),
                0xa9d6_db1f => Self::Default,
                0x3cd6_23ec => Self::Request(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for UrlAuthResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Accepted(value) => put_boxed(0x623a_8fa0, value, writer),
                Self::Default => writer.u32(0xa9d6_db1f),
                Self::Request(value) => put_boxed(0x3cd6_23ec, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(UrlAuthResult);
}

pub(super) mod enums_channels {
    use crate::generated::names::*;

    /// `channels.SponsoredMessageReportResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SponsoredMessageReportResult {
        /// `channels.sponsoredMessageReportResultAdsHidden#3e3bcf2f = channels.SponsoredMessageReportResult`
        AdsHidden,
        /// `channels.sponsoredMessageReportResultChooseOption#846f9e42 title:string options:Vector<SponsoredMessageReportOption> = channels.SponsoredMessageReportResult`
        ChooseOption(Box<types::channels::SponsoredMessageReportResultChooseOption>),
        /// `channels.sponsoredMessageReportResultReported#ad798849 = channels.SponsoredMessageReportResult`
        Reported,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SponsoredMessageReportResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3e3b_cf2f => Self::AdsHidden,
                0x846f_9e42 => Self::ChooseOption(input.boxed()?),
                0xad79_8849 => Self::Reported,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SponsoredMessageReportResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AdsHidden => writer.u32(0x3e3b_cf2f),
                Self::ChooseOption(value) => put_boxed(0x846f_9e42, &**value, writer),
                Self::Reported => writer.u32(0xad79_8849),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SponsoredMessageReportResult);
}

pub(super) mod enums_messages {
    use crate::generated::names::*;

    /// `messages.AllStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub enum AllStickers {
        /// `messages.allStickers#cdbbcebb hash:long sets:Vector<StickerSet> = messages.AllStickers`
        AllStickers(Box<types::messages::AllStickers>),
        /// `messages.allStickersNotModified#e86602c3 = messages.AllStickers`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for AllStickers {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xcdbb_cebb => Self::AllStickers(input.boxed()?),
                0xe866_02c3 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for AllStickers {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AllStickers(value) => put_boxed(0xcdbb_cebb, &**value, writer),
                Self::NotModified => writer.u32(0xe866_02c3),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(AllStickers);

    /// `messages.AvailableEffects`
    #[derive(Clone, Debug, PartialEq)]
    pub enum AvailableEffects {
        /// `messages.availableEffects#bddb616e hash:int effects:Vector<AvailableEffect> documents:Vector<Document> = messages.AvailableEffects`
        AvailableEffects(Box<types::messages::AvailableEffects>),
        /// `messages.availableEffectsNotModified#d1ed9a5b = messages.AvailableEffects`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for AvailableEffects {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xbddb_616e => Self::AvailableEffects(input.boxed()?),
                0xd1ed_9a5b => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for AvailableEffects {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AvailableEffects(value) => put_boxed(0xbddb_616e, &**value, writer),
                Self::NotModified => writer.u32(0xd1ed_9a5b),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(AvailableEffects);

    /// `messages.AvailableReactions`
    #[derive(Clone, Debug, PartialEq)]
    pub enum AvailableReactions {
        /// `messages.availableReactions#768e3aad hash:int reactions:Vector<AvailableReaction> = messages.AvailableReactions`
        AvailableReactions(Box<types::messages::AvailableReactions>),
        /// `messages.availableReactionsNotModified#9f071957 = messages.AvailableReactions`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for AvailableReactions {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x768e_3aad => Self::AvailableReactions(input.boxed()?),
                0x9f07_1957 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for AvailableReactions {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AvailableReactions(value) => put_boxed(0x768e_3aad, &**value, writer),
                Self::NotModified => writer.u32(0x9f07_1957),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(AvailableReactions);

    /// `messages.DhConfig`
    #[derive(Clone, Debug, PartialEq)]
    pub enum DhConfig {
        /// `messages.dhConfig#2c221edd g:int p:bytes version:int random:bytes = messages.DhConfig`
        DhConfig(Box<types::messages::DhConfig>),
        /// `messages.dhConfigNotModified#c0e24635 random:bytes = messages.DhConfig`
        NotModified(types::messages::DhConfigNotModified),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for DhConfig {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x2c22_1edd => Self::DhConfig(input.boxed()?),
                0xc0e2_4635 => Self::NotModified(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for DhConfig {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::DhConfig(value) => put_boxed(0x2c22_1edd, &**value, writer),
                Self::NotModified(value) => put_boxed(0xc0e2_4635, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(DhConfig);

    /// `messages.Dialogs`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Dialogs {
        /// `messages.dialogs#15ba6c40 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs`
        Dialogs(Box<types::messages::Dialogs>),
        /// `messages.dialogsNotModified#f0e3e596 count:int = messages.Dialogs`
        NotModified(types::messages::DialogsNotModified),
        /// `messages.dialogsSlice#71e094f3 count:int dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs`
        Slice(Box<types::messages::DialogsSlice>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Dialogs {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x15ba_6c40 => Self::Dialogs(input.boxed()?),
                0xf0e3_e596 => Self::NotModified(input.fields()?),
                0x71e0_94f3 => Self::Slice(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Dialogs {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Dialogs(value) => put_boxed(0x15ba_6c40, &**value, writer),
                Self::NotModified(value) => put_boxed(0xf0e3_e596, value, writer),
                Self::Slice(value) => put_boxed(0x71e0_94f3, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Dialogs);

    /// `messages.EmojiGroups`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmojiGroups {
        /// `messages.emojiGroups#881fb94b hash:int groups:Vector<EmojiGroup> = messages.EmojiGroups`
        EmojiGroups(Box<types::messages::EmojiGroups>),
        /// `messages.emojiGroupsNotModified#6fb4ad87 = messages.EmojiGroups`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmojiGroups {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x881f_b94b => Self::EmojiGroups(input.boxed()?),
                0x6fb4_ad87 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmojiGroups {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EmojiGroups(value) => put_boxed(0x881f_b94b, &**value, writer),
                Self::NotModified => writer.u32(0x6fb4_ad87),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmojiGroups);

    /// `messages.ExportedChatInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ExportedChatInvite {
        /// `messages.exportedChatInvite#1871be50 invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite`
        ExportedChatInvite(Box<types::messages::ExportedChatInvite>),
        /// `messages.exportedChatInviteReplaced#222600ef invite:ExportedChatInvite new_invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite`
        Replaced(Box<types::messages::ExportedChatInviteReplaced>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ExportedChatInvite {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x1871_be50 => Self::ExportedChatInvite(input.boxed()?),
                0x2226_00ef => Self::Replaced(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ExportedChatInvite {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ExportedChatInvite(value) => put_boxed(0x1871_be50, &**value, writer),
                Self::Replaced(value) => put_boxed(0x2226_00ef, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ExportedChatInvite);

    /// `messages.FavedStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub enum FavedStickers {
        /// `messages.favedStickers#2cb51097 hash:long packs:Vector<StickerPack> stickers:Vector<Document> = messages.FavedStickers`
        FavedStickers(Box<types::messages::FavedStickers>),
        /// `messages.favedStickersNotModified#9e8fa6d3 = messages.FavedStickers`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for FavedStickers {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x2cb5_1097 => Self::FavedStickers(input.boxed()?),
                0x9e8f_a6d3 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for FavedStickers {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::FavedStickers(value) => put_boxed(0x2cb5_1097, &**value, writer),
                Self::NotModified => writer.u32(0x9e8f_a6d3),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(FavedStickers);

    /// `messages.FeaturedStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub enum FeaturedStickers {
        /// `messages.featuredStickers#be382906 flags:# premium:flags.0?true hash:long count:int sets:Vector<StickerSetCovered> unread:Vector<long> = messages.FeaturedStickers`
        FeaturedStickers(Box<types::messages::FeaturedStickers>),
        /// `messages.featuredStickersNotModified#c6dc0c66 count:int = messages.FeaturedStickers`
        NotModified(types::messages::FeaturedStickersNotModified),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for FeaturedStickers {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xbe38_2906 => Self::FeaturedStickers(input.boxed()?),
                0xc6dc_0c66 => Self::NotModified(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for FeaturedStickers {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::FeaturedStickers(value) => put_boxed(0xbe38_2906, &**value, writer),
                Self::NotModified(value) => put_boxed(0xc6dc_0c66, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(FeaturedStickers);

    /// `messages.FoundStickerSets`
    #[derive(Clone, Debug, PartialEq)]
    pub enum FoundStickerSets {
        /// `messages.foundStickerSets#8af09dd2 hash:long sets:Vector<StickerSetCovered> = messages.FoundStickerSets`
        FoundStickerSets(Box<types::messages::FoundStickerSets>),
        /// `messages.foundStickerSetsNotModified#d54b65d = messages.FoundStickerSets`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for FoundStickerSets {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8af0_9dd2 => Self::FoundStickerSets(input.boxed()?),
                0x0d54_b65d => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for FoundStickerSets {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::FoundStickerSets(value) => put_boxed(0x8af0_9dd2, &**value, writer),
                Self::NotModified => writer.u32(0x0d54_b65d),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(FoundStickerSets);

    /// `messages.FoundStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub enum FoundStickers {
        /// `messages.foundStickers#82c9e290 flags:# next_offset:flags.0?int hash:long stickers:Vector<Document> = messages.FoundStickers`
        FoundStickers(Box<types::messages::FoundStickers>),
        /// `messages.foundStickersNotModified#6010c534 flags:# next_offset:flags.0?int = messages.FoundStickers`
        NotModified(types::messages::FoundStickersNotModified),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for FoundStickers {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x82c9_e290 => Self::FoundStickers(input.boxed()?),
                0x6010_c534 => Self::NotModified(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for FoundStickers {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::FoundStickers(value) => put_boxed(0x82c9_e290, &**value, writer),
                Self::NotModified(value) => put_boxed(0x6010_c534, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(FoundStickers);

    /// `messages.QuickReplies`
    #[derive(Clone, Debug, PartialEq)]
    pub enum QuickReplies {
        /// `messages.quickReplies#c68d6695 quick_replies:Vector<QuickReply> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.QuickReplies`
        QuickReplies(Box<types::messages::QuickReplies>),
        /// `messages.quickRepliesNotModified#5f91eb5b = messages.QuickReplies`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for QuickReplies {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc68d_6695 => Self::QuickReplies(input.boxed()?),
                0x5f91_eb5b => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for QuickReplies {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::QuickReplies(value) => put_boxed(0xc68d_6695, &**value, writer),
                Self::NotModified => writer.u32(0x5f91_eb5b),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(QuickReplies);

    /// `messages.Reactions`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Reactions {
        /// `messages.reactions#eafdf716 hash:long reactions:Vector<Reaction> = messages.Reactions`
        Reactions(Box<types::messages::Reactions>),
        /// `messages.reactionsNotModified#b06fdbdf = messages.Reactions`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Reactions {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xeafd_f716 => Self::Reactions(input.boxed()?),
                0xb06f_dbdf => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Reactions {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Reactions(value) => put_boxed(0xeafd_f716, &**value, writer),
                Self::NotModified => writer.u32(0xb06f_dbdf),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Reactions);

    /// `messages.RecentStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub enum RecentStickers {
        /// `messages.recentStickers#88d37c56 hash:long packs:Vector<StickerPack> stickers:Vector<Document> dates:Vector<int> = messages.RecentStickers`
        RecentStickers(Box<types::messages::RecentStickers>),
        /// `messages.recentStickersNotModified#b17f890 = messages.RecentStickers`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for RecentStickers {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x88d3_7c56 => Self::RecentStickers(input.boxed()?),
                0x0b17_f890 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for RecentStickers {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::RecentStickers(value) => put_boxed(0x88d3_7c56, &**value, writer),
                Self::NotModified => writer.u32(0x0b17_f890),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(RecentStickers);

    /// `messages.SavedDialogs`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SavedDialogs {
        /// `messages.savedDialogs#f83ae221 dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs`
        SavedDialogs(Box<types::messages::SavedDialogs>),
        /// `messages.savedDialogsNotModified#c01f6fe8 count:int = messages.SavedDialogs`
        NotModified(types::messages::SavedDialogsNotModified),
        /// `messages.savedDialogsSlice#44ba9dd9 count:int dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs`
        Slice(Box<types::messages::SavedDialogsSlice>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SavedDialogs {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf83a_e221 => Self::SavedDialogs(input.boxed()?),
                0xc01f_6fe8 => Self::NotModified(input.fields()?),
                0x44ba_9dd9 => Self::Slice(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SavedDialogs {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SavedDialogs(value) => put_boxed(0xf83a_e221, &**value, writer),
                Self::NotModified(value) => put_boxed(0xc01f_6fe8, value, writer),
                Self::Slice(value) => put_boxed(0x44ba_9dd9, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SavedDialogs);

    /// `messages.SavedGifs`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SavedGifs {
        /// `messages.savedGifs#84a02a0d hash:long gifs:Vector<Document> = messages.SavedGifs`
        SavedGifs(Box<types::messages::SavedGifs>),
        /// `messages.savedGifsNotModified#e8025ca2 = messages.SavedGifs`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SavedGifs {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x84a0_2a0d => Self::SavedGifs(input.boxed()?),
                0xe802_5ca2 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SavedGifs {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SavedGifs(value) => put_boxed(0x84a0_2a0d, &**value, writer),
                Self::NotModified => writer.u32(0xe802_5ca2),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SavedGifs);

    /// `messages.SavedReactionTags`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SavedReactionTags {
        /// `messages.savedReactionTags#3259950a tags:Vector<SavedReactionTag> hash:long = messages.SavedReactionTags`
        SavedReactionTags(Box<types::messages::SavedReactionTags>),
        /// `messages.savedReactionTagsNotModified#889b59ef = messages.SavedReactionTags`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SavedReactionTags {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3259_950a => Self::SavedReactionTags(input.boxed()?),
                0x889b_59ef => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SavedReactionTags {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SavedReactionTags(value) => put_boxed(0x3259_950a, &**value, writer),
                Self::NotModified => writer.u32(0x889b_59ef),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SavedReactionTags);

    /// `messages.SentEncryptedMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SentEncryptedMessage {
        /// `messages.sentEncryptedFile#9493ff32 date:int file:EncryptedFile = messages.SentEncryptedMessage`
        SentEncryptedFile(types::messages::SentEncryptedFile),
        /// `messages.sentEncryptedMessage#560f8935 date:int = messages.SentEncryptedMessage`
        SentEncryptedMessage(types::messages::SentEncryptedMessage),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SentEncryptedMessage {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x9493_ff32 => Self::SentEncryptedFile(input.fields()?),
                0x560f_8935 => Self::SentEncryptedMessage(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SentEncryptedMessage {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SentEncryptedFile(value) => put_boxed(0x9493_ff32, value, writer),
                Self::SentEncryptedMessage(value) => put_boxed(0x560f_8935, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SentEncryptedMessage);

    /// `messages.SponsoredMessages`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SponsoredMessages {
        /// `messages.sponsoredMessages#ffda656d flags:# posts_between:flags.0?int start_delay:flags.1?int between_delay:flags.2?int messages:Vector<SponsoredMessage> chats:Vector<Chat> users:Vector<User> = messages.SponsoredMessages`
        SponsoredMessages(Box<types::messages::SponsoredMessages>),
        /// `messages.sponsoredMessagesEmpty#1839490f = messages.SponsoredMessages`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SponsoredMessages {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xffda_656d => Self::SponsoredMessages(input.boxed()?),
                0x1839_490f => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SponsoredMessages {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SponsoredMessages(value) => put_boxed(0xffda_656d, &**value, writer),
                Self::Empty => writer.u32(0x1839_490f),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SponsoredMessages);

    /// `messages.StickerSetInstallResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StickerSetInstallResult {
        /// `messages.stickerSetInstallResultArchive#35e410a8 sets:Vector<StickerSetCovered> = messages.StickerSetInstallResult`
        Archive(types::messages::StickerSetInstallResultArchive),
        /// `messages.stickerSetInstallResultSuccess#38641628 = messages.StickerSetInstallResult`
        Success,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StickerSetInstallResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x35e4_10a8 => Self::Archive(input.fields()?),
                0x3864_1628 => Self::Success,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StickerSetInstallResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Archive(value) => put_boxed(0x35e4_10a8, value, writer),
                Self::Success => writer.u32(0x3864_1628),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StickerSetInstallResult);

    /// `messages.Stickers`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Stickers {
        /// `messages.stickers#30a6ec7e hash:long stickers:Vector<Document> = messages.Stickers`
        Stickers(Box<types::messages::Stickers>),
        /// `messages.stickersNotModified#f1749a22 = messages.Stickers`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Stickers {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x30a6_ec7e => Self::Stickers(input.boxed()?),
                0xf174_9a22 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Stickers {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Stickers(value) => put_boxed(0x30a6_ec7e, &**value, writer),
                Self::NotModified => writer.u32(0xf174_9a22),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Stickers);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `attachMenuBot`
    pub static ATTACH_MENU_BOT: Layout = Layout::new("attachMenuBot", 0xd90d_8dfe, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "inactive", Shape::True),
        Field::when(0, 1, "has_settings", Shape::True),
        Field::when(0, 2, "request_write_access", Shape::True),
        Field::when(0, 3, "show_in_attach_menu", Shape::True),
        Field::when(0, 4, "show_in_side_menu", Shape::True),
        Field::when(0, 5, "side_menu_disclaimer_needed", Shape::True),
        Field::always("bot_id", Shape::Long),
        Field::always("short_name", Shape::Text),
        Field::when(0, 3, "peer_types", Shape::Vector(&Shape::Sum(&layouts::SUM_ATTACH_MENU_PEER_TYPE))),
        Field::always("icons", Shape::Vector(&Shape::Boxed(&layouts::ATTACH_MENU_BOT_ICON))),
    ]);
    /// `attachMenuBotIcon`
    pub static ATTACH_MENU_BOT_ICON: Layout = Layout::new("attachMenuBotIcon", 0xb2a7_386b, &[
        Field::always("flags", Shape::Flags),
        Field::always("name", Shape::Text),
        Field::always("icon", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 0, "colors", Shape::Vector(&Shape::Boxed(&layouts::ATTACH_MENU_BOT_ICON_COLOR))),
    ]);
    /// `attachMenuBotIconColor`
    pub static ATTACH_MENU_BOT_ICON_COLOR: Layout = Layout::new("attachMenuBotIconColor", 0x4576_f3f0, &[
        Field::always("name", Shape::Text),
        Field::always("color", Shape::Int),
    ]);
    /// `attachMenuBots`
    pub static ATTACH_MENU_BOTS: Layout = Layout::new("attachMenuBots", 0x3c43_01c0, &[
        Field::always("hash", Shape::Long),
        Field::always("bots", Shape::Vector(&Shape::Boxed(&layouts::ATTACH_MENU_BOT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `attachMenuBotsNotModified`
    pub static ATTACH_MENU_BOTS_NOT_MODIFIED: Layout = Layout::new("attachMenuBotsNotModified", 0xf1d8_8a5c, &[]);
    /// The constructors of `AttachMenuBots`, by number.
    pub static SUM_ATTACH_MENU_BOTS: Sum = Sum::new("AttachMenuBots", &[
        (0x3c43_01c0, &layouts::ATTACH_MENU_BOTS),
        (0xf1d8_8a5c, &layouts::ATTACH_MENU_BOTS_NOT_MODIFIED),
    ]);
    /// `attachMenuBotsBot`
    pub static ATTACH_MENU_BOTS_BOT: Layout = Layout::new("attachMenuBotsBot", 0x93bf_667f, &[
        Field::always("bot", Shape::Boxed(&layouts::ATTACH_MENU_BOT)),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `attachMenuPeerTypeBotPM`
    pub static ATTACH_MENU_PEER_TYPE_BOT_PM: Layout = Layout::new("attachMenuPeerTypeBotPM", 0xc32b_fa1a, &[]);
    /// `attachMenuPeerTypeBroadcast`
    pub static ATTACH_MENU_PEER_TYPE_BROADCAST: Layout = Layout::new("attachMenuPeerTypeBroadcast", 0x7bfb_defc, &[]);
    /// `attachMenuPeerTypeChat`
    pub static ATTACH_MENU_PEER_TYPE_CHAT: Layout = Layout::new("attachMenuPeerTypeChat", 0x0509_113f, &[]);
    /// `attachMenuPeerTypePM`
    pub static ATTACH_MENU_PEER_TYPE_PM: Layout = Layout::new("attachMenuPeerTypePM", 0xf146_d31f, &[]);
    /// `attachMenuPeerTypeSameBotPM`
    pub static ATTACH_MENU_PEER_TYPE_SAME_BOT_PM: Layout = Layout::new("attachMenuPeerTypeSameBotPM", 0x7d6b_e90e, &[]);
    /// The constructors of `AttachMenuPeerType`, by number.
    pub static SUM_ATTACH_MENU_PEER_TYPE: Sum = Sum::new("AttachMenuPeerType", &[
        (0x0509_113f, &layouts::ATTACH_MENU_PEER_TYPE_CHAT),
        (0x7bfb_defc, &layouts::ATTACH_MENU_PEER_TYPE_BROADCAST),
        (0x7d6b_e90e, &layouts::ATTACH_MENU_PEER_TYPE_SAME_BOT_PM),
        (0xc32b_fa1a, &layouts::ATTACH_MENU_PEER_TYPE_BOT_PM),
        (0xf146_d31f, &layouts::ATTACH_MENU_PEER_TYPE_PM),
    ]);
    /// `availableEffect`
    pub static AVAILABLE_EFFECT: Layout = Layout::new("availableEffect", 0x93c3_e27e, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "premium_required", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("emoticon", Shape::Text),
        Field::when(0, 0, "static_icon_id", Shape::Long),
        Field::always("effect_sticker_id", Shape::Long),
        Field::when(0, 1, "effect_animation_id", Shape::Long),
    ]);
    /// `availableReaction`
    pub static AVAILABLE_REACTION: Layout = Layout::new("availableReaction", 0xc077_ec01, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "inactive", Shape::True),
        Field::when(0, 2, "premium", Shape::True),
        Field::always("reaction", Shape::Text),
        Field::always("title", Shape::Text),
        Field::always("static_icon", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::always("appear_animation", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::always("select_animation", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::always("activate_animation", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::always("effect_animation", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 1, "around_animation", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 1, "center_icon", Shape::Sum(&layouts::SUM_DOCUMENT)),
    ]);
    /// `botInlineMessageMediaAuto`
    pub static BOT_INLINE_MESSAGE_MEDIA_AUTO: Layout = Layout::new("botInlineMessageMediaAuto", 0x764c_f810, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "invert_media", Shape::True),
        Field::always("message", Shape::Text),
        Field::when(0, 1, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `botInlineMessageMediaContact`
    pub static BOT_INLINE_MESSAGE_MEDIA_CONTACT: Layout = Layout::new("botInlineMessageMediaContact", 0x18d1_cdc2, &[
        Field::always("flags", Shape::Flags),
        Field::always("phone_number", Shape::Text),
        Field::always("first_name", Shape::Text),
        Field::always("last_name", Shape::Text),
        Field::always("vcard", Shape::Text),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `botInlineMessageMediaGeo`
    pub static BOT_INLINE_MESSAGE_MEDIA_GEO: Layout = Layout::new("botInlineMessageMediaGeo", 0x0518_46fd, &[
        Field::always("flags", Shape::Flags),
        Field::always("geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::when(0, 0, "heading", Shape::Int),
        Field::when(0, 1, "period", Shape::Int),
        Field::when(0, 3, "proximity_notification_radius", Shape::Int),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `botInlineMessageMediaInvoice`
    pub static BOT_INLINE_MESSAGE_MEDIA_INVOICE: Layout = Layout::new("botInlineMessageMediaInvoice", 0x354a_9b09, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "shipping_address_requested", Shape::True),
        Field::when(0, 3, "test", Shape::True),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 0, "photo", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::always("currency", Shape::Text),
        Field::always("total_amount", Shape::Long),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `botInlineMessageMediaVenue`
    pub static BOT_INLINE_MESSAGE_MEDIA_VENUE: Layout = Layout::new("botInlineMessageMediaVenue", 0x8a86_659c, &[
        Field::always("flags", Shape::Flags),
        Field::always("geo", Shape::Sum(&layouts::SUM_GEO_POINT)),
        Field::always("title", Shape::Text),
        Field::always("address", Shape::Text),
        Field::always("provider", Shape::Text),
        Field::always("venue_id", Shape::Text),
        Field::always("venue_type", Shape::Text),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `botInlineMessageMediaWebPage`
    pub static BOT_INLINE_MESSAGE_MEDIA_WEB_PAGE: Layout = Layout::new("botInlineMessageMediaWebPage", 0x809a_d9a6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "invert_media", Shape::True),
        Field::when(0, 4, "force_large_media", Shape::True),
        Field::when(0, 5, "force_small_media", Shape::True),
        Field::when(0, 7, "manual", Shape::True),
        Field::when(0, 8, "safe", Shape::True),
        Field::always("message", Shape::Text),
        Field::when(0, 1, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::always("url", Shape::Text),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `botInlineMessageRichMessage`
    pub static BOT_INLINE_MESSAGE_RICH_MESSAGE: Layout = Layout::new("botInlineMessageRichMessage", 0x0a61_7e7b, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
        Field::always("rich_message", Shape::Boxed(&layouts::RICH_MESSAGE)),
    ]);
    /// `botInlineMessageText`
    pub static BOT_INLINE_MESSAGE_TEXT: Layout = Layout::new("botInlineMessageText", 0x8c7f_65e2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "no_webpage", Shape::True),
        Field::when(0, 3, "invert_media", Shape::True),
        Field::always("message", Shape::Text),
        Field::when(0, 1, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// The constructors of `BotInlineMessage`, by number.
    pub static SUM_BOT_INLINE_MESSAGE: Sum = Sum::new("BotInlineMessage", &[
        (0x0518_46fd, &layouts::BOT_INLINE_MESSAGE_MEDIA_GEO),
        (0x0a61_7e7b, &layouts::BOT_INLINE_MESSAGE_RICH_MESSAGE),
        (0x18d1_cdc2, &layouts::BOT_INLINE_MESSAGE_MEDIA_CONTACT),
        (0x354a_9b09, &layouts::BOT_INLINE_MESSAGE_MEDIA_INVOICE),
        (0x764c_f810, &layouts::BOT_INLINE_MESSAGE_MEDIA_AUTO),
        (0x809a_d9a6, &layouts::BOT_INLINE_MESSAGE_MEDIA_WEB_PAGE),
        (0x8a86_659c, &layouts::BOT_INLINE_MESSAGE_MEDIA_VENUE),
        (0x8c7f_65e2, &layouts::BOT_INLINE_MESSAGE_TEXT),
    ]);
    /// `botInlineMediaResult`
    pub static BOT_INLINE_MEDIA_RESULT: Layout = Layout::new("botInlineMediaResult", 0x17db_940b, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Text),
        Field::always("type", Shape::Text),
        Field::when(0, 0, "photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 1, "document", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::when(0, 2, "title", Shape::Text),
        Field::when(0, 3, "description", Shape::Text),
        Field::always("send_message", Shape::Sum(&layouts::SUM_BOT_INLINE_MESSAGE)),
    ]);
    /// `botInlineResult`
    pub static BOT_INLINE_RESULT: Layout = Layout::new("botInlineResult", 0x1196_5f3a, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Text),
        Field::always("type", Shape::Text),
        Field::when(0, 1, "title", Shape::Text),
        Field::when(0, 2, "description", Shape::Text),
        Field::when(0, 3, "url", Shape::Text),
        Field::when(0, 4, "thumb", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::when(0, 5, "content", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::always("send_message", Shape::Sum(&layouts::SUM_BOT_INLINE_MESSAGE)),
    ]);
    /// The constructors of `BotInlineResult`, by number.
    pub static SUM_BOT_INLINE_RESULT: Sum = Sum::new("BotInlineResult", &[
        (0x1196_5f3a, &layouts::BOT_INLINE_RESULT),
        (0x17db_940b, &layouts::BOT_INLINE_MEDIA_RESULT),
    ]);
    /// `chatAdminWithInvites`
    pub static CHAT_ADMIN_WITH_INVITES: Layout = Layout::new("chatAdminWithInvites", 0xf2ec_ef23, &[
        Field::always("admin_id", Shape::Long),
        Field::always("invites_count", Shape::Int),
        Field::always("revoked_invites_count", Shape::Int),
    ]);
    /// `chatInviteImporter`
    pub static CHAT_INVITE_IMPORTER: Layout = Layout::new("chatInviteImporter", 0x8c5a_dfd9, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "requested", Shape::True),
        Field::when(0, 3, "via_chatlist", Shape::True),
        Field::always("user_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::when(0, 2, "about", Shape::Text),
        Field::when(0, 1, "approved_by", Shape::Long),
    ]);
    /// `chatOnlines`
    pub static CHAT_ONLINES: Layout = Layout::new("chatOnlines", 0xf041_e250, &[
        Field::always("onlines", Shape::Int),
    ]);
    /// `defaultHistoryTTL`
    pub static DEFAULT_HISTORY_TTL: Layout = Layout::new("defaultHistoryTTL", 0x43b4_6b20, &[
        Field::always("period", Shape::Int),
    ]);
    /// `dialogFilterSuggested`
    pub static DIALOG_FILTER_SUGGESTED: Layout = Layout::new("dialogFilterSuggested", 0x7774_4d4a, &[
        Field::always("filter", Shape::Sum(&layouts::SUM_DIALOG_FILTER)),
        Field::always("description", Shape::Text),
    ]);
    /// `emojiGroup`
    pub static EMOJI_GROUP: Layout = Layout::new("emojiGroup", 0x7a9a_bda9, &[
        Field::always("title", Shape::Text),
        Field::always("icon_emoji_id", Shape::Long),
        Field::always("emoticons", Shape::Vector(&Shape::Text)),
    ]);
    /// `emojiGroupGreeting`
    pub static EMOJI_GROUP_GREETING: Layout = Layout::new("emojiGroupGreeting", 0x80d2_6cc7, &[
        Field::always("title", Shape::Text),
        Field::always("icon_emoji_id", Shape::Long),
        Field::always("emoticons", Shape::Vector(&Shape::Text)),
    ]);
    /// `emojiGroupPremium`
    pub static EMOJI_GROUP_PREMIUM: Layout = Layout::new("emojiGroupPremium", 0x093b_cf34, &[
        Field::always("title", Shape::Text),
        Field::always("icon_emoji_id", Shape::Long),
    ]);
    /// The constructors of `EmojiGroup`, by number.
    pub static SUM_EMOJI_GROUP: Sum = Sum::new("EmojiGroup", &[
        (0x093b_cf34, &layouts::EMOJI_GROUP_PREMIUM),
        (0x7a9a_bda9, &layouts::EMOJI_GROUP),
        (0x80d2_6cc7, &layouts::EMOJI_GROUP_GREETING),
    ]);
    /// `emojiKeyword`
    pub static EMOJI_KEYWORD: Layout = Layout::new("emojiKeyword", 0xd5b3_b9f9, &[
        Field::always("keyword", Shape::Text),
        Field::always("emoticons", Shape::Vector(&Shape::Text)),
    ]);
    /// `emojiKeywordDeleted`
    pub static EMOJI_KEYWORD_DELETED: Layout = Layout::new("emojiKeywordDeleted", 0x236d_f622, &[
        Field::always("keyword", Shape::Text),
        Field::always("emoticons", Shape::Vector(&Shape::Text)),
    ]);
    /// The constructors of `EmojiKeyword`, by number.
    pub static SUM_EMOJI_KEYWORD: Sum = Sum::new("EmojiKeyword", &[
        (0x236d_f622, &layouts::EMOJI_KEYWORD_DELETED),
        (0xd5b3_b9f9, &layouts::EMOJI_KEYWORD),
    ]);
    /// `emojiKeywordsDifference`
    pub static EMOJI_KEYWORDS_DIFFERENCE: Layout = Layout::new("emojiKeywordsDifference", 0x5cc7_61bd, &[
        Field::always("lang_code", Shape::Text),
        Field::always("from_version", Shape::Int),
        Field::always("version", Shape::Int),
        Field::always("keywords", Shape::Vector(&Shape::Sum(&layouts::SUM_EMOJI_KEYWORD))),
    ]);
    /// `emojiLanguage`
    pub static EMOJI_LANGUAGE: Layout = Layout::new("emojiLanguage", 0xb3fb_5361, &[
        Field::always("lang_code", Shape::Text),
    ]);
    /// `emojiURL`
    pub static EMOJI_URL: Layout = Layout::new("emojiURL", 0xa575_739d, &[
        Field::always("url", Shape::Text),
    ]);
    /// `highScore`
    pub static HIGH_SCORE: Layout = Layout::new("highScore", 0x73a3_79eb, &[
        Field::always("pos", Shape::Int),
        Field::always("user_id", Shape::Long),
        Field::always("score", Shape::Int),
    ]);
    /// `inlineBotSwitchPM`
    pub static INLINE_BOT_SWITCH_PM: Layout = Layout::new("inlineBotSwitchPM", 0x3c20_629f, &[
        Field::always("text", Shape::Text),
        Field::always("start_param", Shape::Text),
    ]);
    /// `inlineBotWebView`
    pub static INLINE_BOT_WEB_VIEW: Layout = Layout::new("inlineBotWebView", 0xb572_95d5, &[
        Field::always("text", Shape::Text),
        Field::always("url", Shape::Text),
    ]);
    /// `inputBotAppID`
    pub static INPUT_BOT_APP_ID: Layout = Layout::new("inputBotAppID", 0xa920_bd7a, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputBotAppShortName`
    pub static INPUT_BOT_APP_SHORT_NAME: Layout = Layout::new("inputBotAppShortName", 0x908c_0407, &[
        Field::always("bot_id", Shape::Sum(&layouts::SUM_INPUT_USER)),
        Field::always("short_name", Shape::Text),
    ]);
    /// The constructors of `InputBotApp`, by number.
    pub static SUM_INPUT_BOT_APP: Sum = Sum::new("InputBotApp", &[
        (0x908c_0407, &layouts::INPUT_BOT_APP_SHORT_NAME),
        (0xa920_bd7a, &layouts::INPUT_BOT_APP_ID),
    ]);
    /// `inputBotInlineMessageGame`
    pub static INPUT_BOT_INLINE_MESSAGE_GAME: Layout = Layout::new("inputBotInlineMessageGame", 0x4b42_5864, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `inputBotInlineMessageMediaAuto`
    pub static INPUT_BOT_INLINE_MESSAGE_MEDIA_AUTO: Layout = Layout::new("inputBotInlineMessageMediaAuto", 0x3380_c786, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "invert_media", Shape::True),
        Field::always("message", Shape::Text),
        Field::when(0, 1, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `inputBotInlineMessageMediaContact`
    pub static INPUT_BOT_INLINE_MESSAGE_MEDIA_CONTACT: Layout = Layout::new("inputBotInlineMessageMediaContact", 0xa6ed_bffd, &[
        Field::always("flags", Shape::Flags),
        Field::always("phone_number", Shape::Text),
        Field::always("first_name", Shape::Text),
        Field::always("last_name", Shape::Text),
        Field::always("vcard", Shape::Text),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `inputBotInlineMessageMediaGeo`
    pub static INPUT_BOT_INLINE_MESSAGE_MEDIA_GEO: Layout = Layout::new("inputBotInlineMessageMediaGeo", 0x9692_9a85, &[
        Field::always("flags", Shape::Flags),
        Field::always("geo_point", Shape::Sum(&layouts::SUM_INPUT_GEO_POINT)),
        Field::when(0, 0, "heading", Shape::Int),
        Field::when(0, 1, "period", Shape::Int),
        Field::when(0, 3, "proximity_notification_radius", Shape::Int),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `inputBotInlineMessageMediaInvoice`
    pub static INPUT_BOT_INLINE_MESSAGE_MEDIA_INVOICE: Layout = Layout::new("inputBotInlineMessageMediaInvoice", 0xd7e7_8225, &[
        Field::always("flags", Shape::Flags),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 0, "photo", Shape::Boxed(&layouts::INPUT_WEB_DOCUMENT)),
        Field::always("invoice", Shape::Boxed(&layouts::INVOICE)),
        Field::always("payload", Shape::Bytes),
        Field::always("provider", Shape::Text),
        Field::always("provider_data", Shape::Boxed(&layouts::DATA_JSON)),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `inputBotInlineMessageMediaVenue`
    pub static INPUT_BOT_INLINE_MESSAGE_MEDIA_VENUE: Layout = Layout::new("inputBotInlineMessageMediaVenue", 0x417b_bf11, &[
        Field::always("flags", Shape::Flags),
        Field::always("geo_point", Shape::Sum(&layouts::SUM_INPUT_GEO_POINT)),
        Field::always("title", Shape::Text),
        Field::always("address", Shape::Text),
        Field::always("provider", Shape::Text),
        Field::always("venue_id", Shape::Text),
        Field::always("venue_type", Shape::Text),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `inputBotInlineMessageMediaWebPage`
    pub static INPUT_BOT_INLINE_MESSAGE_MEDIA_WEB_PAGE: Layout = Layout::new("inputBotInlineMessageMediaWebPage", 0xbddc_c510, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "invert_media", Shape::True),
        Field::when(0, 4, "force_large_media", Shape::True),
        Field::when(0, 5, "force_small_media", Shape::True),
        Field::when(0, 6, "optional", Shape::True),
        Field::always("message", Shape::Text),
        Field::when(0, 1, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::always("url", Shape::Text),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// `inputBotInlineMessageRichMessage`
    pub static INPUT_BOT_INLINE_MESSAGE_RICH_MESSAGE: Layout = Layout::new("inputBotInlineMessageRichMessage", 0xb43d_f56c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
        Field::always("rich_message", Shape::Sum(&layouts::SUM_INPUT_RICH_MESSAGE)),
    ]);
    /// `inputBotInlineMessageText`
    pub static INPUT_BOT_INLINE_MESSAGE_TEXT: Layout = Layout::new("inputBotInlineMessageText", 0x3dcd_7a87, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "no_webpage", Shape::True),
        Field::when(0, 3, "invert_media", Shape::True),
        Field::always("message", Shape::Text),
        Field::when(0, 1, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 2, "reply_markup", Shape::Sum(&layouts::SUM_REPLY_MARKUP)),
    ]);
    /// The constructors of `InputBotInlineMessage`, by number.
    pub static SUM_INPUT_BOT_INLINE_MESSAGE: Sum = Sum::new("InputBotInlineMessage", &[
        (0x3380_c786, &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_AUTO),
        (0x3dcd_7a87, &layouts::INPUT_BOT_INLINE_MESSAGE_TEXT),
        (0x417b_bf11, &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_VENUE),
        (0x4b42_5864, &layouts::INPUT_BOT_INLINE_MESSAGE_GAME),
        (0x9692_9a85, &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_GEO),
        (0xa6ed_bffd, &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_CONTACT),
        (0xb43d_f56c, &layouts::INPUT_BOT_INLINE_MESSAGE_RICH_MESSAGE),
        (0xbddc_c510, &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_WEB_PAGE),
        (0xd7e7_8225, &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_INVOICE),
    ]);
    /// `inputBotInlineResult`
    pub static INPUT_BOT_INLINE_RESULT: Layout = Layout::new("inputBotInlineResult", 0x88bf_9319, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Text),
        Field::always("type", Shape::Text),
        Field::when(0, 1, "title", Shape::Text),
        Field::when(0, 2, "description", Shape::Text),
        Field::when(0, 3, "url", Shape::Text),
        Field::when(0, 4, "thumb", Shape::Boxed(&layouts::INPUT_WEB_DOCUMENT)),
        Field::when(0, 5, "content", Shape::Boxed(&layouts::INPUT_WEB_DOCUMENT)),
        Field::always("send_message", Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_MESSAGE)),
    ]);
    /// `inputBotInlineResultDocument`
    pub static INPUT_BOT_INLINE_RESULT_DOCUMENT: Layout = Layout::new("inputBotInlineResultDocument", 0xfff8_fdc4, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Text),
        Field::always("type", Shape::Text),
        Field::when(0, 1, "title", Shape::Text),
        Field::when(0, 2, "description", Shape::Text),
        Field::always("document", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
        Field::always("send_message", Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_MESSAGE)),
    ]);
    /// `inputBotInlineResultGame`
    pub static INPUT_BOT_INLINE_RESULT_GAME: Layout = Layout::new("inputBotInlineResultGame", 0x4fa4_17f2, &[
        Field::always("id", Shape::Text),
        Field::always("short_name", Shape::Text),
        Field::always("send_message", Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_MESSAGE)),
    ]);
    /// `inputBotInlineResultPhoto`
    pub static INPUT_BOT_INLINE_RESULT_PHOTO: Layout = Layout::new("inputBotInlineResultPhoto", 0xa8d8_64a7, &[
        Field::always("id", Shape::Text),
        Field::always("type", Shape::Text),
        Field::always("photo", Shape::Sum(&layouts::SUM_INPUT_PHOTO)),
        Field::always("send_message", Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_MESSAGE)),
    ]);
    /// The constructors of `InputBotInlineResult`, by number.
    pub static SUM_INPUT_BOT_INLINE_RESULT: Sum = Sum::new("InputBotInlineResult", &[
        (0x4fa4_17f2, &layouts::INPUT_BOT_INLINE_RESULT_GAME),
        (0x88bf_9319, &layouts::INPUT_BOT_INLINE_RESULT),
        (0xa8d8_64a7, &layouts::INPUT_BOT_INLINE_RESULT_PHOTO),
        (0xfff8_fdc4, &layouts::INPUT_BOT_INLINE_RESULT_DOCUMENT),
    ]);
    /// `inputChatTheme`
    pub static INPUT_CHAT_THEME: Layout = Layout::new("inputChatTheme", 0xc93d_e95c, &[
        Field::always("emoticon", Shape::Text),
    ]);
    /// `inputChatThemeEmpty`
    pub static INPUT_CHAT_THEME_EMPTY: Layout = Layout::new("inputChatThemeEmpty", 0x8326_8483, &[]);
    /// `inputChatThemeUniqueGift`
    pub static INPUT_CHAT_THEME_UNIQUE_GIFT: Layout = Layout::new("inputChatThemeUniqueGift", 0x87e5_dfe4, &[
        Field::always("slug", Shape::Text),
    ]);
    /// The constructors of `InputChatTheme`, by number.
    pub static SUM_INPUT_CHAT_THEME: Sum = Sum::new("InputChatTheme", &[
        (0x8326_8483, &layouts::INPUT_CHAT_THEME_EMPTY),
        (0x87e5_dfe4, &layouts::INPUT_CHAT_THEME_UNIQUE_GIFT),
        (0xc93d_e95c, &layouts::INPUT_CHAT_THEME),
    ]);
    /// `inputDialogPeer`
    pub static INPUT_DIALOG_PEER: Layout = Layout::new("inputDialogPeer", 0xfcaa_feb7, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
    ]);
    /// `inputDialogPeerCommunity`
    pub static INPUT_DIALOG_PEER_COMMUNITY: Layout = Layout::new("inputDialogPeerCommunity", 0x69ef_72c4, &[
        Field::always("community", Shape::Sum(&layouts::SUM_INPUT_CHANNEL)),
    ]);
    /// `inputDialogPeerFolder`
    pub static INPUT_DIALOG_PEER_FOLDER: Layout = Layout::new("inputDialogPeerFolder", 0x6460_0527, &[
        Field::always("folder_id", Shape::Int),
    ]);
    /// The constructors of `InputDialogPeer`, by number.
    pub static SUM_INPUT_DIALOG_PEER: Sum = Sum::new("InputDialogPeer", &[
        (0x6460_0527, &layouts::INPUT_DIALOG_PEER_FOLDER),
        (0x69ef_72c4, &layouts::INPUT_DIALOG_PEER_COMMUNITY),
        (0xfcaa_feb7, &layouts::INPUT_DIALOG_PEER),
    ]);
    /// `inputEncryptedChat`
    pub static INPUT_ENCRYPTED_CHAT: Layout = Layout::new("inputEncryptedChat", 0xf141_b5e1, &[
        Field::always("chat_id", Shape::Int),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputEncryptedFile`
    pub static INPUT_ENCRYPTED_FILE: Layout = Layout::new("inputEncryptedFile", 0x5a17_b5e5, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputEncryptedFileBigUploaded`
    pub static INPUT_ENCRYPTED_FILE_BIG_UPLOADED: Layout = Layout::new("inputEncryptedFileBigUploaded", 0x2dc1_73c8, &[
        Field::always("id", Shape::Long),
        Field::always("parts", Shape::Int),
        Field::always("key_fingerprint", Shape::Int),
    ]);
    /// `inputEncryptedFileEmpty`
    pub static INPUT_ENCRYPTED_FILE_EMPTY: Layout = Layout::new("inputEncryptedFileEmpty", 0x1837_c364, &[]);
    /// `inputEncryptedFileUploaded`
    pub static INPUT_ENCRYPTED_FILE_UPLOADED: Layout = Layout::new("inputEncryptedFileUploaded", 0x64bd_0306, &[
        Field::always("id", Shape::Long),
        Field::always("parts", Shape::Int),
        Field::always("md5_checksum", Shape::Text),
        Field::always("key_fingerprint", Shape::Int),
    ]);
    /// The constructors of `InputEncryptedFile`, by number.
    pub static SUM_INPUT_ENCRYPTED_FILE: Sum = Sum::new("InputEncryptedFile", &[
        (0x1837_c364, &layouts::INPUT_ENCRYPTED_FILE_EMPTY),
        (0x2dc1_73c8, &layouts::INPUT_ENCRYPTED_FILE_BIG_UPLOADED),
        (0x5a17_b5e5, &layouts::INPUT_ENCRYPTED_FILE),
        (0x64bd_0306, &layouts::INPUT_ENCRYPTED_FILE_UPLOADED),
    ]);
    /// `inputMessageReadMetric`
    pub static INPUT_MESSAGE_READ_METRIC: Layout = Layout::new("inputMessageReadMetric", 0x402b_4495, &[
        Field::always("msg_id", Shape::Int),
        Field::always("view_id", Shape::Long),
        Field::always("time_in_view_ms", Shape::Int),
        Field::always("active_time_in_view_ms", Shape::Int),
        Field::always("height_to_viewport_ratio_permille", Shape::Int),
        Field::always("seen_range_ratio_permille", Shape::Int),
    ]);
    /// `inputQuickReplyShortcut`
    pub static INPUT_QUICK_REPLY_SHORTCUT: Layout = Layout::new("inputQuickReplyShortcut", 0x2459_6d41, &[
        Field::always("shortcut", Shape::Text),
    ]);
    /// `inputQuickReplyShortcutId`
    pub static INPUT_QUICK_REPLY_SHORTCUT_ID: Layout = Layout::new("inputQuickReplyShortcutId", 0x0119_0cf1, &[
        Field::always("shortcut_id", Shape::Int),
    ]);
    /// The constructors of `InputQuickReplyShortcut`, by number.
    pub static SUM_INPUT_QUICK_REPLY_SHORTCUT: Sum = Sum::new("InputQuickReplyShortcut", &[
        (0x0119_0cf1, &layouts::INPUT_QUICK_REPLY_SHORTCUT_ID),
        (0x2459_6d41, &layouts::INPUT_QUICK_REPLY_SHORTCUT),
    ]);
    /// `inputSingleMedia`
    pub static INPUT_SINGLE_MEDIA: Layout = Layout::new("inputSingleMedia", 0x1cc6_e91f, &[
        Field::always("flags", Shape::Flags),
        Field::always("media", Shape::Sum(&layouts::SUM_INPUT_MEDIA)),
        Field::always("random_id", Shape::Long),
        Field::always("message", Shape::Text),
        Field::when(0, 0, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
    ]);
    /// `inputStickeredMediaDocument`
    pub static INPUT_STICKERED_MEDIA_DOCUMENT: Layout = Layout::new("inputStickeredMediaDocument", 0x0438_865b, &[
        Field::always("id", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
    ]);
    /// `inputStickeredMediaPhoto`
    pub static INPUT_STICKERED_MEDIA_PHOTO: Layout = Layout::new("inputStickeredMediaPhoto", 0x4a99_2157, &[
        Field::always("id", Shape::Sum(&layouts::SUM_INPUT_PHOTO)),
    ]);
    /// The constructors of `InputStickeredMedia`, by number.
    pub static SUM_INPUT_STICKERED_MEDIA: Sum = Sum::new("InputStickeredMedia", &[
        (0x0438_865b, &layouts::INPUT_STICKERED_MEDIA_DOCUMENT),
        (0x4a99_2157, &layouts::INPUT_STICKERED_MEDIA_PHOTO),
    ]);
    /// `messagePeerVote`
    pub static MESSAGE_PEER_VOTE: Layout = Layout::new("messagePeerVote", 0xb6cc_2d5c, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("option", Shape::Bytes),
        Field::always("date", Shape::Int),
    ]);
    /// `messagePeerVoteInputOption`
    pub static MESSAGE_PEER_VOTE_INPUT_OPTION: Layout = Layout::new("messagePeerVoteInputOption", 0x74cd_a504, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
    ]);
    /// `messagePeerVoteMultiple`
    pub static MESSAGE_PEER_VOTE_MULTIPLE: Layout = Layout::new("messagePeerVoteMultiple", 0x4628_f6e6, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("options", Shape::Vector(&Shape::Bytes)),
        Field::always("date", Shape::Int),
    ]);
    /// The constructors of `MessagePeerVote`, by number.
    pub static SUM_MESSAGE_PEER_VOTE: Sum = Sum::new("MessagePeerVote", &[
        (0x4628_f6e6, &layouts::MESSAGE_PEER_VOTE_MULTIPLE),
        (0x74cd_a504, &layouts::MESSAGE_PEER_VOTE_INPUT_OPTION),
        (0xb6cc_2d5c, &layouts::MESSAGE_PEER_VOTE),
    ]);
    /// `messageViews`
    pub static MESSAGE_VIEWS: Layout = Layout::new("messageViews", 0x455b_853d, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "views", Shape::Int),
        Field::when(0, 1, "forwards", Shape::Int),
        Field::when(0, 2, "replies", Shape::Boxed(&layouts::MESSAGE_REPLIES)),
    ]);
    /// `inputMessagesFilterChatPhotos`
    pub static INPUT_MESSAGES_FILTER_CHAT_PHOTOS: Layout = Layout::new("inputMessagesFilterChatPhotos", 0x3a20_ecb8, &[]);
    /// `inputMessagesFilterContacts`
    pub static INPUT_MESSAGES_FILTER_CONTACTS: Layout = Layout::new("inputMessagesFilterContacts", 0xe062_db83, &[]);
    /// `inputMessagesFilterDocument`
    pub static INPUT_MESSAGES_FILTER_DOCUMENT: Layout = Layout::new("inputMessagesFilterDocument", 0x9edd_f188, &[]);
    /// `inputMessagesFilterEmpty`
    pub static INPUT_MESSAGES_FILTER_EMPTY: Layout = Layout::new("inputMessagesFilterEmpty", 0x57e2_f66c, &[]);
    /// `inputMessagesFilterGeo`
    pub static INPUT_MESSAGES_FILTER_GEO: Layout = Layout::new("inputMessagesFilterGeo", 0xe702_6d0d, &[]);
    /// `inputMessagesFilterGif`
    pub static INPUT_MESSAGES_FILTER_GIF: Layout = Layout::new("inputMessagesFilterGif", 0xffc8_6587, &[]);
    /// `inputMessagesFilterMusic`
    pub static INPUT_MESSAGES_FILTER_MUSIC: Layout = Layout::new("inputMessagesFilterMusic", 0x3751_b49e, &[]);
    /// `inputMessagesFilterMyMentions`
    pub static INPUT_MESSAGES_FILTER_MY_MENTIONS: Layout = Layout::new("inputMessagesFilterMyMentions", 0xc1f8_e69a, &[]);
    /// `inputMessagesFilterPhoneCalls`
    pub static INPUT_MESSAGES_FILTER_PHONE_CALLS: Layout = Layout::new("inputMessagesFilterPhoneCalls", 0x80c9_9768, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "missed", Shape::True),
    ]);
    /// `inputMessagesFilterPhotoVideo`
    pub static INPUT_MESSAGES_FILTER_PHOTO_VIDEO: Layout = Layout::new("inputMessagesFilterPhotoVideo", 0x56e9_f0e4, &[]);
    /// `inputMessagesFilterPhotos`
    pub static INPUT_MESSAGES_FILTER_PHOTOS: Layout = Layout::new("inputMessagesFilterPhotos", 0x9609_a51c, &[]);
    /// `inputMessagesFilterPinned`
    pub static INPUT_MESSAGES_FILTER_PINNED: Layout = Layout::new("inputMessagesFilterPinned", 0x1bb0_0451, &[]);
    /// `inputMessagesFilterPoll`
    pub static INPUT_MESSAGES_FILTER_POLL: Layout = Layout::new("inputMessagesFilterPoll", 0xfa2b_c90a, &[]);
    /// `inputMessagesFilterRoundVideo`
    pub static INPUT_MESSAGES_FILTER_ROUND_VIDEO: Layout = Layout::new("inputMessagesFilterRoundVideo", 0xb549_da53, &[]);
    /// `inputMessagesFilterRoundVoice`
    pub static INPUT_MESSAGES_FILTER_ROUND_VOICE: Layout = Layout::new("inputMessagesFilterRoundVoice", 0x7a7c_17a4, &[]);
    /// `inputMessagesFilterUrl`
    pub static INPUT_MESSAGES_FILTER_URL: Layout = Layout::new("inputMessagesFilterUrl", 0x7ef0_dd87, &[]);
    /// `inputMessagesFilterVideo`
    pub static INPUT_MESSAGES_FILTER_VIDEO: Layout = Layout::new("inputMessagesFilterVideo", 0x9fc0_0e65, &[]);
    /// `inputMessagesFilterVoice`
    pub static INPUT_MESSAGES_FILTER_VOICE: Layout = Layout::new("inputMessagesFilterVoice", 0x50f5_c392, &[]);
    /// The constructors of `MessagesFilter`, by number.
    pub static SUM_MESSAGES_FILTER: Sum = Sum::new("MessagesFilter", &[
        (0x1bb0_0451, &layouts::INPUT_MESSAGES_FILTER_PINNED),
        (0x3751_b49e, &layouts::INPUT_MESSAGES_FILTER_MUSIC),
        (0x3a20_ecb8, &layouts::INPUT_MESSAGES_FILTER_CHAT_PHOTOS),
        (0x50f5_c392, &layouts::INPUT_MESSAGES_FILTER_VOICE),
        (0x56e9_f0e4, &layouts::INPUT_MESSAGES_FILTER_PHOTO_VIDEO),
        (0x57e2_f66c, &layouts::INPUT_MESSAGES_FILTER_EMPTY),
        (0x7a7c_17a4, &layouts::INPUT_MESSAGES_FILTER_ROUND_VOICE),
        (0x7ef0_dd87, &layouts::INPUT_MESSAGES_FILTER_URL),
        (0x80c9_9768, &layouts::INPUT_MESSAGES_FILTER_PHONE_CALLS),
        (0x9609_a51c, &layouts::INPUT_MESSAGES_FILTER_PHOTOS),
        (0x9edd_f188, &layouts::INPUT_MESSAGES_FILTER_DOCUMENT),
        (0x9fc0_0e65, &layouts::INPUT_MESSAGES_FILTER_VIDEO),
        (0xb549_da53, &layouts::INPUT_MESSAGES_FILTER_ROUND_VIDEO),
        (0xc1f8_e69a, &layouts::INPUT_MESSAGES_FILTER_MY_MENTIONS),
        (0xe062_db83, &layouts::INPUT_MESSAGES_FILTER_CONTACTS),
        (0xe702_6d0d, &layouts::INPUT_MESSAGES_FILTER_GEO),
        (0xfa2b_c90a, &layouts::INPUT_MESSAGES_FILTER_POLL),
        (0xffc8_6587, &layouts::INPUT_MESSAGES_FILTER_GIF),
    ]);
    /// `outboxReadDate`
    pub static OUTBOX_READ_DATE: Layout = Layout::new("outboxReadDate", 0x3bb8_42ac, &[
        Field::always("date", Shape::Int),
    ]);
    /// `readParticipantDate`
    pub static READ_PARTICIPANT_DATE: Layout = Layout::new("readParticipantDate", 0x4a4f_f172, &[
        Field::always("user_id", Shape::Long),
        Field::always("date", Shape::Int),
    ]);
    /// `receivedNotifyMessage`
    pub static RECEIVED_NOTIFY_MESSAGE: Layout = Layout::new("receivedNotifyMessage", 0xa384_b779, &[
        Field::always("id", Shape::Int),
        Field::always("flags", Shape::Int),
    ]);
    /// `monoForumDialog`
    pub static MONO_FORUM_DIALOG: Layout = Layout::new("monoForumDialog", 0x6440_7ea7, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "unread_mark", Shape::True),
        Field::when(0, 4, "nopaid_messages_exception", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("top_message", Shape::Int),
        Field::always("read_inbox_max_id", Shape::Int),
        Field::always("read_outbox_max_id", Shape::Int),
        Field::always("unread_count", Shape::Int),
        Field::always("unread_reactions_count", Shape::Int),
        Field::when(0, 1, "draft", Shape::Sum(&layouts::SUM_DRAFT_MESSAGE)),
    ]);
    /// `savedDialog`
    pub static SAVED_DIALOG: Layout = Layout::new("savedDialog", 0xbd87_cb6c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "pinned", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("top_message", Shape::Int),
    ]);
    /// The constructors of `SavedDialog`, by number.
    pub static SUM_SAVED_DIALOG: Sum = Sum::new("SavedDialog", &[
        (0x6440_7ea7, &layouts::MONO_FORUM_DIALOG),
        (0xbd87_cb6c, &layouts::SAVED_DIALOG),
    ]);
    /// `savedReactionTag`
    pub static SAVED_REACTION_TAG: Layout = Layout::new("savedReactionTag", 0xcb6f_f828, &[
        Field::always("flags", Shape::Flags),
        Field::always("reaction", Shape::Sum(&layouts::SUM_REACTION)),
        Field::when(0, 0, "title", Shape::Text),
        Field::always("count", Shape::Int),
    ]);
    /// `searchResultsCalendarPeriod`
    pub static SEARCH_RESULTS_CALENDAR_PERIOD: Layout = Layout::new("searchResultsCalendarPeriod", 0xc9b0_539f, &[
        Field::always("date", Shape::Int),
        Field::always("min_msg_id", Shape::Int),
        Field::always("max_msg_id", Shape::Int),
        Field::always("count", Shape::Int),
    ]);
    /// `searchResultPosition`
    pub static SEARCH_RESULT_POSITION: Layout = Layout::new("searchResultPosition", 0x7f64_8b67, &[
        Field::always("msg_id", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("offset", Shape::Int),
    ]);
    /// `sponsoredMessage`
    pub static SPONSORED_MESSAGE: Layout = Layout::new("sponsoredMessage", 0x7dbf_8673, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 5, "recommended", Shape::True),
        Field::when(0, 12, "can_report", Shape::True),
        Field::always("random_id", Shape::Bytes),
        Field::always("url", Shape::Text),
        Field::always("title", Shape::Text),
        Field::always("message", Shape::Text),
        Field::when(0, 1, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 6, "photo", Shape::Sum(&layouts::SUM_PHOTO)),
        Field::when(0, 14, "media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
        Field::when(0, 13, "color", Shape::Sum(&layouts::SUM_PEER_COLOR)),
        Field::always("button_text", Shape::Text),
        Field::when(0, 7, "sponsor_info", Shape::Text),
        Field::when(0, 8, "additional_info", Shape::Text),
        Field::when(0, 15, "min_display_duration", Shape::Int),
        Field::when(0, 15, "max_display_duration", Shape::Int),
    ]);
    /// `sponsoredMessageReportOption`
    pub static SPONSORED_MESSAGE_REPORT_OPTION: Layout = Layout::new("sponsoredMessageReportOption", 0x430d_3150, &[
        Field::always("text", Shape::Text),
        Field::always("option", Shape::Bytes),
    ]);
    /// `urlAuthResultAccepted`
    pub static URL_AUTH_RESULT_ACCEPTED: Layout = Layout::new("urlAuthResultAccepted", 0x623a_8fa0, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "url", Shape::Text),
    ]);
    /// `urlAuthResultDefault`
    pub static URL_AUTH_RESULT_DEFAULT: Layout = Layout::new("urlAuthResultDefault", 0xa9d6_db1f, &[]);
    /// `urlAuthResultRequest`
    pub static URL_AUTH_RESULT_REQUEST: Layout = Layout::new("urlAuthResultRequest", 0x3cd6_23ec, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "request_write_access", Shape::True),
        Field::when(0, 1, "request_phone_number", Shape::True),
        Field::when(0, 5, "match_codes_first", Shape::True),
        Field::when(0, 6, "is_app", Shape::True),
        Field::always("bot", Shape::Sum(&layouts::SUM_USER)),
        Field::always("domain", Shape::Text),
        Field::when(0, 2, "browser", Shape::Text),
        Field::when(0, 2, "platform", Shape::Text),
        Field::when(0, 2, "ip", Shape::Text),
        Field::when(0, 2, "region", Shape::Text),
        Field::when(0, 3, "match_codes", Shape::Vector(&Shape::Text)),
        Field::when(0, 4, "user_id_hint", Shape::Long),
        Field::when(0, 7, "verified_app_name", Shape::Text),
    ]);
    /// The constructors of `UrlAuthResult`, by number.
    pub static SUM_URL_AUTH_RESULT: Sum = Sum::new("UrlAuthResult", &[
        (0x3cd6_23ec, &layouts::URL_AUTH_RESULT_REQUEST),
        (0x623a_8fa0, &layouts::URL_AUTH_RESULT_ACCEPTED),
        (0xa9d6_db1f, &layouts::URL_AUTH_RESULT_DEFAULT),
    ]);
    /// `webViewMessageSent`
    pub static WEB_VIEW_MESSAGE_SENT: Layout = Layout::new("webViewMessageSent", 0x0c94_511c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "msg_id", Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_MESSAGE_ID)),
    ]);
    /// `webViewResultUrl`
    pub static WEB_VIEW_RESULT_URL: Layout = Layout::new("webViewResultUrl", 0x4d22_ff98, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "fullsize", Shape::True),
        Field::when(0, 2, "fullscreen", Shape::True),
        Field::when(0, 3, "same_origin", Shape::True),
        Field::when(0, 0, "query_id", Shape::Long),
        Field::always("url", Shape::Text),
    ]);
    /// `channels.sponsoredMessageReportResultAdsHidden`
    pub static CHANNELS_SPONSORED_MESSAGE_REPORT_RESULT_ADS_HIDDEN: Layout = Layout::new("channels.sponsoredMessageReportResultAdsHidden", 0x3e3b_cf2f, &[]);
    /// `channels.sponsoredMessageReportResultChooseOption`
    pub static CHANNELS_SPONSORED_MESSAGE_REPORT_RESULT_CHOOSE_OPTION: Layout = Layout::new("channels.sponsoredMessageReportResultChooseOption", 0x846f_9e42, &[
        Field::always("title", Shape::Text),
        Field::always("options", Shape::Vector(&Shape::Boxed(&layouts::SPONSORED_MESSAGE_REPORT_OPTION))),
    ]);
    /// `channels.sponsoredMessageReportResultReported`
    pub static CHANNELS_SPONSORED_MESSAGE_REPORT_RESULT_REPORTED: Layout = Layout::new("channels.sponsoredMessageReportResultReported", 0xad79_8849, &[]);
    /// The constructors of `channels.SponsoredMessageReportResult`, by number.
    pub static SUM_CHANNELS_SPONSORED_MESSAGE_REPORT_RESULT: Sum = Sum::new("channels.SponsoredMessageReportResult", &[
        (0x3e3b_cf2f, &layouts::CHANNELS_SPONSORED_MESSAGE_REPORT_RESULT_ADS_HIDDEN),
        (0x846f_9e42, &layouts::CHANNELS_SPONSORED_MESSAGE_REPORT_RESULT_CHOOSE_OPTION),
        (0xad79_8849, &layouts::CHANNELS_SPONSORED_MESSAGE_REPORT_RESULT_REPORTED),
    ]);
    /// `messages.affectedFoundMessages`
    pub static MESSAGES_AFFECTED_FOUND_MESSAGES: Layout = Layout::new("messages.affectedFoundMessages", 0xef8d_3e6c, &[
        Field::always("pts", Shape::Int),
        Field::always("pts_count", Shape::Int),
        Field::always("offset", Shape::Int),
        Field::always("messages", Shape::Vector(&Shape::Int)),
    ]);
    /// `messages.allStickers`
    pub static MESSAGES_ALL_STICKERS: Layout = Layout::new("messages.allStickers", 0xcdbb_cebb, &[
        Field::always("hash", Shape::Long),
        Field::always("sets", Shape::Vector(&Shape::Boxed(&layouts::STICKER_SET))),
    ]);
    /// `messages.allStickersNotModified`
    pub static MESSAGES_ALL_STICKERS_NOT_MODIFIED: Layout = Layout::new("messages.allStickersNotModified", 0xe866_02c3, &[]);
    /// The constructors of `messages.AllStickers`, by number.
    pub static SUM_MESSAGES_ALL_STICKERS: Sum = Sum::new("messages.AllStickers", &[
        (0xcdbb_cebb, &layouts::MESSAGES_ALL_STICKERS),
        (0xe866_02c3, &layouts::MESSAGES_ALL_STICKERS_NOT_MODIFIED),
    ]);
    /// `messages.archivedStickers`
    pub static MESSAGES_ARCHIVED_STICKERS: Layout = Layout::new("messages.archivedStickers", 0x4fcb_a9c8, &[
        Field::always("count", Shape::Int),
        Field::always("sets", Shape::Vector(&Shape::Sum(&layouts::SUM_STICKER_SET_COVERED))),
    ]);
    /// `messages.availableEffects`
    pub static MESSAGES_AVAILABLE_EFFECTS: Layout = Layout::new("messages.availableEffects", 0xbddb_616e, &[
        Field::always("hash", Shape::Int),
        Field::always("effects", Shape::Vector(&Shape::Boxed(&layouts::AVAILABLE_EFFECT))),
        Field::always("documents", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `messages.availableEffectsNotModified`
    pub static MESSAGES_AVAILABLE_EFFECTS_NOT_MODIFIED: Layout = Layout::new("messages.availableEffectsNotModified", 0xd1ed_9a5b, &[]);
    /// The constructors of `messages.AvailableEffects`, by number.
    pub static SUM_MESSAGES_AVAILABLE_EFFECTS: Sum = Sum::new("messages.AvailableEffects", &[
        (0xbddb_616e, &layouts::MESSAGES_AVAILABLE_EFFECTS),
        (0xd1ed_9a5b, &layouts::MESSAGES_AVAILABLE_EFFECTS_NOT_MODIFIED),
    ]);
    /// `messages.availableReactions`
    pub static MESSAGES_AVAILABLE_REACTIONS: Layout = Layout::new("messages.availableReactions", 0x768e_3aad, &[
        Field::always("hash", Shape::Int),
        Field::always("reactions", Shape::Vector(&Shape::Boxed(&layouts::AVAILABLE_REACTION))),
    ]);
    /// `messages.availableReactionsNotModified`
    pub static MESSAGES_AVAILABLE_REACTIONS_NOT_MODIFIED: Layout = Layout::new("messages.availableReactionsNotModified", 0x9f07_1957, &[]);
    /// The constructors of `messages.AvailableReactions`, by number.
    pub static SUM_MESSAGES_AVAILABLE_REACTIONS: Sum = Sum::new("messages.AvailableReactions", &[
        (0x768e_3aad, &layouts::MESSAGES_AVAILABLE_REACTIONS),
        (0x9f07_1957, &layouts::MESSAGES_AVAILABLE_REACTIONS_NOT_MODIFIED),
    ]);
    /// `messages.botApp`
    pub static MESSAGES_BOT_APP: Layout = Layout::new("messages.botApp", 0xeb50_adf5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "inactive", Shape::True),
        Field::when(0, 1, "request_write_access", Shape::True),
        Field::when(0, 2, "has_settings", Shape::True),
        Field::always("app", Shape::Sum(&layouts::SUM_BOT_APP)),
    ]);
    /// `messages.botPreparedInlineMessage`
    pub static MESSAGES_BOT_PREPARED_INLINE_MESSAGE: Layout = Layout::new("messages.botPreparedInlineMessage", 0x8ecf_0511, &[
        Field::always("id", Shape::Text),
        Field::always("expire_date", Shape::Int),
    ]);
    /// `messages.botResults`
    pub static MESSAGES_BOT_RESULTS: Layout = Layout::new("messages.botResults", 0xe021_f2f6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "gallery", Shape::True),
        Field::always("query_id", Shape::Long),
        Field::when(0, 1, "next_offset", Shape::Text),
        Field::when(0, 2, "switch_pm", Shape::Boxed(&layouts::INLINE_BOT_SWITCH_PM)),
        Field::when(0, 3, "switch_webview", Shape::Boxed(&layouts::INLINE_BOT_WEB_VIEW)),
        Field::always("results", Shape::Vector(&Shape::Sum(&layouts::SUM_BOT_INLINE_RESULT))),
        Field::always("cache_time", Shape::Int),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.chatAdminsWithInvites`
    pub static MESSAGES_CHAT_ADMINS_WITH_INVITES: Layout = Layout::new("messages.chatAdminsWithInvites", 0xb69b_72d7, &[
        Field::always("admins", Shape::Vector(&Shape::Boxed(&layouts::CHAT_ADMIN_WITH_INVITES))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.chatInviteImporters`
    pub static MESSAGES_CHAT_INVITE_IMPORTERS: Layout = Layout::new("messages.chatInviteImporters", 0x81b6_b00a, &[
        Field::always("count", Shape::Int),
        Field::always("importers", Shape::Vector(&Shape::Boxed(&layouts::CHAT_INVITE_IMPORTER))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.checkedHistoryImportPeer`
    pub static MESSAGES_CHECKED_HISTORY_IMPORT_PEER: Layout = Layout::new("messages.checkedHistoryImportPeer", 0xa24d_e717, &[
        Field::always("confirm_text", Shape::Text),
    ]);
    /// `messages.composedMessageWithAI`
    pub static MESSAGES_COMPOSED_MESSAGE_WITH_AI: Layout = Layout::new("messages.composedMessageWithAI", 0x90d7_adfa, &[
        Field::always("flags", Shape::Flags),
        Field::always("result_text", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(0, 0, "diff_text", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `messages.composedRichMessageWithAI`
    pub static MESSAGES_COMPOSED_RICH_MESSAGE_WITH_AI: Layout = Layout::new("messages.composedRichMessageWithAI", 0x4c45_37c8, &[
        Field::always("result", Shape::Boxed(&layouts::RICH_MESSAGE)),
    ]);
    /// `messages.dhConfig`
    pub static MESSAGES_DH_CONFIG: Layout = Layout::new("messages.dhConfig", 0x2c22_1edd, &[
        Field::always("g", Shape::Int),
        Field::always("p", Shape::Bytes),
        Field::always("version", Shape::Int),
        Field::always("random", Shape::Bytes),
    ]);
    /// `messages.dhConfigNotModified`
    pub static MESSAGES_DH_CONFIG_NOT_MODIFIED: Layout = Layout::new("messages.dhConfigNotModified", 0xc0e2_4635, &[
        Field::always("random", Shape::Bytes),
    ]);
    /// The constructors of `messages.DhConfig`, by number.
    pub static SUM_MESSAGES_DH_CONFIG: Sum = Sum::new("messages.DhConfig", &[
        (0x2c22_1edd, &layouts::MESSAGES_DH_CONFIG),
        (0xc0e2_4635, &layouts::MESSAGES_DH_CONFIG_NOT_MODIFIED),
    ]);
    /// `messages.dialogFilters`
    pub static MESSAGES_DIALOG_FILTERS: Layout = Layout::new("messages.dialogFilters", 0x2ad9_3719, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "tags_enabled", Shape::True),
        Field::always("filters", Shape::Vector(&Shape::Sum(&layouts::SUM_DIALOG_FILTER))),
    ]);
    /// `messages.dialogs`
    pub static MESSAGES_DIALOGS: Layout = Layout::new("messages.dialogs", 0x15ba_6c40, &[
        Field::always("dialogs", Shape::Vector(&Shape::Sum(&layouts::SUM_DIALOG))),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.dialogsNotModified`
    pub static MESSAGES_DIALOGS_NOT_MODIFIED: Layout = Layout::new("messages.dialogsNotModified", 0xf0e3_e596, &[
        Field::always("count", Shape::Int),
    ]);
    /// `messages.dialogsSlice`
    pub static MESSAGES_DIALOGS_SLICE: Layout = Layout::new("messages.dialogsSlice", 0x71e0_94f3, &[
        Field::always("count", Shape::Int),
        Field::always("dialogs", Shape::Vector(&Shape::Sum(&layouts::SUM_DIALOG))),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `messages.Dialogs`, by number.
    pub static SUM_MESSAGES_DIALOGS: Sum = Sum::new("messages.Dialogs", &[
        (0x15ba_6c40, &layouts::MESSAGES_DIALOGS),
        (0x71e0_94f3, &layouts::MESSAGES_DIALOGS_SLICE),
        (0xf0e3_e596, &layouts::MESSAGES_DIALOGS_NOT_MODIFIED),
    ]);
    /// `messages.discussionMessage`
    pub static MESSAGES_DISCUSSION_MESSAGE: Layout = Layout::new("messages.discussionMessage", 0xa634_1782, &[
        Field::always("flags", Shape::Flags),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::when(0, 0, "max_id", Shape::Int),
        Field::when(0, 1, "read_inbox_max_id", Shape::Int),
        Field::when(0, 2, "read_outbox_max_id", Shape::Int),
        Field::always("unread_count", Shape::Int),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.emojiGroups`
    pub static MESSAGES_EMOJI_GROUPS: Layout = Layout::new("messages.emojiGroups", 0x881f_b94b, &[
        Field::always("hash", Shape::Int),
        Field::always("groups", Shape::Vector(&Shape::Sum(&layouts::SUM_EMOJI_GROUP))),
    ]);
    /// `messages.emojiGroupsNotModified`
    pub static MESSAGES_EMOJI_GROUPS_NOT_MODIFIED: Layout = Layout::new("messages.emojiGroupsNotModified", 0x6fb4_ad87, &[]);
    /// The constructors of `messages.EmojiGroups`, by number.
    pub static SUM_MESSAGES_EMOJI_GROUPS: Sum = Sum::new("messages.EmojiGroups", &[
        (0x6fb4_ad87, &layouts::MESSAGES_EMOJI_GROUPS_NOT_MODIFIED),
        (0x881f_b94b, &layouts::MESSAGES_EMOJI_GROUPS),
    ]);
    /// `messages.exportedChatInvite`
    pub static MESSAGES_EXPORTED_CHAT_INVITE: Layout = Layout::new("messages.exportedChatInvite", 0x1871_be50, &[
        Field::always("invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.exportedChatInviteReplaced`
    pub static MESSAGES_EXPORTED_CHAT_INVITE_REPLACED: Layout = Layout::new("messages.exportedChatInviteReplaced", 0x2226_00ef, &[
        Field::always("invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::always("new_invite", Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE)),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `messages.ExportedChatInvite`, by number.
    pub static SUM_MESSAGES_EXPORTED_CHAT_INVITE: Sum = Sum::new("messages.ExportedChatInvite", &[
        (0x1871_be50, &layouts::MESSAGES_EXPORTED_CHAT_INVITE),
        (0x2226_00ef, &layouts::MESSAGES_EXPORTED_CHAT_INVITE_REPLACED),
    ]);
    /// `messages.exportedChatInvites`
    pub static MESSAGES_EXPORTED_CHAT_INVITES: Layout = Layout::new("messages.exportedChatInvites", 0xbdc6_2dcc, &[
        Field::always("count", Shape::Int),
        Field::always("invites", Shape::Vector(&Shape::Sum(&layouts::SUM_EXPORTED_CHAT_INVITE))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.favedStickers`
    pub static MESSAGES_FAVED_STICKERS: Layout = Layout::new("messages.favedStickers", 0x2cb5_1097, &[
        Field::always("hash", Shape::Long),
        Field::always("packs", Shape::Vector(&Shape::Boxed(&layouts::STICKER_PACK))),
        Field::always("stickers", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `messages.favedStickersNotModified`
    pub static MESSAGES_FAVED_STICKERS_NOT_MODIFIED: Layout = Layout::new("messages.favedStickersNotModified", 0x9e8f_a6d3, &[]);
    /// The constructors of `messages.FavedStickers`, by number.
    pub static SUM_MESSAGES_FAVED_STICKERS: Sum = Sum::new("messages.FavedStickers", &[
        (0x2cb5_1097, &layouts::MESSAGES_FAVED_STICKERS),
        (0x9e8f_a6d3, &layouts::MESSAGES_FAVED_STICKERS_NOT_MODIFIED),
    ]);
    /// `messages.featuredStickers`
    pub static MESSAGES_FEATURED_STICKERS: Layout = Layout::new("messages.featuredStickers", 0xbe38_2906, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "premium", Shape::True),
        Field::always("hash", Shape::Long),
        Field::always("count", Shape::Int),
        Field::always("sets", Shape::Vector(&Shape::Sum(&layouts::SUM_STICKER_SET_COVERED))),
        Field::always("unread", Shape::Vector(&Shape::Long)),
    ]);
    /// `messages.featuredStickersNotModified`
    pub static MESSAGES_FEATURED_STICKERS_NOT_MODIFIED: Layout = Layout::new("messages.featuredStickersNotModified", 0xc6dc_0c66, &[
        Field::always("count", Shape::Int),
    ]);
    /// The constructors of `messages.FeaturedStickers`, by number.
    pub static SUM_MESSAGES_FEATURED_STICKERS: Sum = Sum::new("messages.FeaturedStickers", &[
        (0xbe38_2906, &layouts::MESSAGES_FEATURED_STICKERS),
        (0xc6dc_0c66, &layouts::MESSAGES_FEATURED_STICKERS_NOT_MODIFIED),
    ]);
    /// `messages.forumTopics`
    pub static MESSAGES_FORUM_TOPICS: Layout = Layout::new("messages.forumTopics", 0x3676_17d3, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "order_by_create_date", Shape::True),
        Field::always("count", Shape::Int),
        Field::always("topics", Shape::Vector(&Shape::Sum(&layouts::SUM_FORUM_TOPIC))),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("pts", Shape::Int),
    ]);
    /// `messages.foundStickerSets`
    pub static MESSAGES_FOUND_STICKER_SETS: Layout = Layout::new("messages.foundStickerSets", 0x8af0_9dd2, &[
        Field::always("hash", Shape::Long),
        Field::always("sets", Shape::Vector(&Shape::Sum(&layouts::SUM_STICKER_SET_COVERED))),
    ]);
    /// `messages.foundStickerSetsNotModified`
    pub static MESSAGES_FOUND_STICKER_SETS_NOT_MODIFIED: Layout = Layout::new("messages.foundStickerSetsNotModified", 0x0d54_b65d, &[]);
    /// The constructors of `messages.FoundStickerSets`, by number.
    pub static SUM_MESSAGES_FOUND_STICKER_SETS: Sum = Sum::new("messages.FoundStickerSets", &[
        (0x0d54_b65d, &layouts::MESSAGES_FOUND_STICKER_SETS_NOT_MODIFIED),
        (0x8af0_9dd2, &layouts::MESSAGES_FOUND_STICKER_SETS),
    ]);
    /// `messages.foundStickers`
    pub static MESSAGES_FOUND_STICKERS: Layout = Layout::new("messages.foundStickers", 0x82c9_e290, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "next_offset", Shape::Int),
        Field::always("hash", Shape::Long),
        Field::always("stickers", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `messages.foundStickersNotModified`
    pub static MESSAGES_FOUND_STICKERS_NOT_MODIFIED: Layout = Layout::new("messages.foundStickersNotModified", 0x6010_c534, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "next_offset", Shape::Int),
    ]);
    /// The constructors of `messages.FoundStickers`, by number.
    pub static SUM_MESSAGES_FOUND_STICKERS: Sum = Sum::new("messages.FoundStickers", &[
        (0x6010_c534, &layouts::MESSAGES_FOUND_STICKERS_NOT_MODIFIED),
        (0x82c9_e290, &layouts::MESSAGES_FOUND_STICKERS),
    ]);
    /// `messages.highScores`
    pub static MESSAGES_HIGH_SCORES: Layout = Layout::new("messages.highScores", 0x9a3b_fd99, &[
        Field::always("scores", Shape::Vector(&Shape::Boxed(&layouts::HIGH_SCORE))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.historyImport`
    pub static MESSAGES_HISTORY_IMPORT: Layout = Layout::new("messages.historyImport", 0x1662_af0b, &[
        Field::always("id", Shape::Long),
    ]);
    /// `messages.historyImportParsed`
    pub static MESSAGES_HISTORY_IMPORT_PARSED: Layout = Layout::new("messages.historyImportParsed", 0x5e0f_b7b9, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "pm", Shape::True),
        Field::when(0, 1, "group", Shape::True),
        Field::when(0, 2, "title", Shape::Text),
    ]);
    /// `messages.messageEditData`
    pub static MESSAGES_MESSAGE_EDIT_DATA: Layout = Layout::new("messages.messageEditData", 0x26b5_dde6, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "caption", Shape::True),
    ]);
    /// `messages.messageReactionsList`
    pub static MESSAGES_MESSAGE_REACTIONS_LIST: Layout = Layout::new("messages.messageReactionsList", 0x31bd_492d, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("reactions", Shape::Vector(&Shape::Boxed(&layouts::MESSAGE_PEER_REACTION))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::when(0, 0, "next_offset", Shape::Text),
    ]);
    /// `messages.messageViews`
    pub static MESSAGES_MESSAGE_VIEWS: Layout = Layout::new("messages.messageViews", 0xb6c4_f543, &[
        Field::always("views", Shape::Vector(&Shape::Boxed(&layouts::MESSAGE_VIEWS))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.myStickers`
    pub static MESSAGES_MY_STICKERS: Layout = Layout::new("messages.myStickers", 0xfaff_629d, &[
        Field::always("count", Shape::Int),
        Field::always("sets", Shape::Vector(&Shape::Sum(&layouts::SUM_STICKER_SET_COVERED))),
    ]);
    /// `messages.peerDialogs`
    pub static MESSAGES_PEER_DIALOGS: Layout = Layout::new("messages.peerDialogs", 0x3371_c354, &[
        Field::always("dialogs", Shape::Vector(&Shape::Sum(&layouts::SUM_DIALOG))),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("state", Shape::Boxed(&layouts::UPDATES_STATE)),
    ]);
    /// `messages.peerSettings`
    pub static MESSAGES_PEER_SETTINGS: Layout = Layout::new("messages.peerSettings", 0x6880_b94d, &[
        Field::always("settings", Shape::Boxed(&layouts::PEER_SETTINGS)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.preparedInlineMessage`
    pub static MESSAGES_PREPARED_INLINE_MESSAGE: Layout = Layout::new("messages.preparedInlineMessage", 0xff57_708d, &[
        Field::always("query_id", Shape::Long),
        Field::always("result", Shape::Sum(&layouts::SUM_BOT_INLINE_RESULT)),
        Field::always("peer_types", Shape::Vector(&Shape::Sum(&layouts::SUM_INLINE_QUERY_PEER_TYPE))),
        Field::always("cache_time", Shape::Int),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.quickReplies`
    pub static MESSAGES_QUICK_REPLIES: Layout = Layout::new("messages.quickReplies", 0xc68d_6695, &[
        Field::always("quick_replies", Shape::Vector(&Shape::Boxed(&layouts::QUICK_REPLY))),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.quickRepliesNotModified`
    pub static MESSAGES_QUICK_REPLIES_NOT_MODIFIED: Layout = Layout::new("messages.quickRepliesNotModified", 0x5f91_eb5b, &[]);
    /// The constructors of `messages.QuickReplies`, by number.
    pub static SUM_MESSAGES_QUICK_REPLIES: Sum = Sum::new("messages.QuickReplies", &[
        (0x5f91_eb5b, &layouts::MESSAGES_QUICK_REPLIES_NOT_MODIFIED),
        (0xc68d_6695, &layouts::MESSAGES_QUICK_REPLIES),
    ]);
    /// `messages.reactions`
    pub static MESSAGES_REACTIONS: Layout = Layout::new("messages.reactions", 0xeafd_f716, &[
        Field::always("hash", Shape::Long),
        Field::always("reactions", Shape::Vector(&Shape::Sum(&layouts::SUM_REACTION))),
    ]);
    /// `messages.reactionsNotModified`
    pub static MESSAGES_REACTIONS_NOT_MODIFIED: Layout = Layout::new("messages.reactionsNotModified", 0xb06f_dbdf, &[]);
    /// The constructors of `messages.Reactions`, by number.
    pub static SUM_MESSAGES_REACTIONS: Sum = Sum::new("messages.Reactions", &[
        (0xb06f_dbdf, &layouts::MESSAGES_REACTIONS_NOT_MODIFIED),
        (0xeafd_f716, &layouts::MESSAGES_REACTIONS),
    ]);
    /// `messages.recentStickers`
    pub static MESSAGES_RECENT_STICKERS: Layout = Layout::new("messages.recentStickers", 0x88d3_7c56, &[
        Field::always("hash", Shape::Long),
        Field::always("packs", Shape::Vector(&Shape::Boxed(&layouts::STICKER_PACK))),
        Field::always("stickers", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
        Field::always("dates", Shape::Vector(&Shape::Int)),
    ]);
    /// `messages.recentStickersNotModified`
    pub static MESSAGES_RECENT_STICKERS_NOT_MODIFIED: Layout = Layout::new("messages.recentStickersNotModified", 0x0b17_f890, &[]);
    /// The constructors of `messages.RecentStickers`, by number.
    pub static SUM_MESSAGES_RECENT_STICKERS: Sum = Sum::new("messages.RecentStickers", &[
        (0x0b17_f890, &layouts::MESSAGES_RECENT_STICKERS_NOT_MODIFIED),
        (0x88d3_7c56, &layouts::MESSAGES_RECENT_STICKERS),
    ]);
    /// `messages.savedDialogs`
    pub static MESSAGES_SAVED_DIALOGS: Layout = Layout::new("messages.savedDialogs", 0xf83a_e221, &[
        Field::always("dialogs", Shape::Vector(&Shape::Sum(&layouts::SUM_SAVED_DIALOG))),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.savedDialogsNotModified`
    pub static MESSAGES_SAVED_DIALOGS_NOT_MODIFIED: Layout = Layout::new("messages.savedDialogsNotModified", 0xc01f_6fe8, &[
        Field::always("count", Shape::Int),
    ]);
    /// `messages.savedDialogsSlice`
    pub static MESSAGES_SAVED_DIALOGS_SLICE: Layout = Layout::new("messages.savedDialogsSlice", 0x44ba_9dd9, &[
        Field::always("count", Shape::Int),
        Field::always("dialogs", Shape::Vector(&Shape::Sum(&layouts::SUM_SAVED_DIALOG))),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `messages.SavedDialogs`, by number.
    pub static SUM_MESSAGES_SAVED_DIALOGS: Sum = Sum::new("messages.SavedDialogs", &[
        (0x44ba_9dd9, &layouts::MESSAGES_SAVED_DIALOGS_SLICE),
        (0xc01f_6fe8, &layouts::MESSAGES_SAVED_DIALOGS_NOT_MODIFIED),
        (0xf83a_e221, &layouts::MESSAGES_SAVED_DIALOGS),
    ]);
    /// `messages.savedGifs`
    pub static MESSAGES_SAVED_GIFS: Layout = Layout::new("messages.savedGifs", 0x84a0_2a0d, &[
        Field::always("hash", Shape::Long),
        Field::always("gifs", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `messages.savedGifsNotModified`
    pub static MESSAGES_SAVED_GIFS_NOT_MODIFIED: Layout = Layout::new("messages.savedGifsNotModified", 0xe802_5ca2, &[]);
    /// The constructors of `messages.SavedGifs`, by number.
    pub static SUM_MESSAGES_SAVED_GIFS: Sum = Sum::new("messages.SavedGifs", &[
        (0x84a0_2a0d, &layouts::MESSAGES_SAVED_GIFS),
        (0xe802_5ca2, &layouts::MESSAGES_SAVED_GIFS_NOT_MODIFIED),
    ]);
    /// `messages.savedReactionTags`
    pub static MESSAGES_SAVED_REACTION_TAGS: Layout = Layout::new("messages.savedReactionTags", 0x3259_950a, &[
        Field::always("tags", Shape::Vector(&Shape::Boxed(&layouts::SAVED_REACTION_TAG))),
        Field::always("hash", Shape::Long),
    ]);
    /// `messages.savedReactionTagsNotModified`
    pub static MESSAGES_SAVED_REACTION_TAGS_NOT_MODIFIED: Layout = Layout::new("messages.savedReactionTagsNotModified", 0x889b_59ef, &[]);
    /// The constructors of `messages.SavedReactionTags`, by number.
    pub static SUM_MESSAGES_SAVED_REACTION_TAGS: Sum = Sum::new("messages.SavedReactionTags", &[
        (0x3259_950a, &layouts::MESSAGES_SAVED_REACTION_TAGS),
        (0x889b_59ef, &layouts::MESSAGES_SAVED_REACTION_TAGS_NOT_MODIFIED),
    ]);
    /// `messages.searchCounter`
    pub static MESSAGES_SEARCH_COUNTER: Layout = Layout::new("messages.searchCounter", 0xe844_ebff, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "inexact", Shape::True),
        Field::always("filter", Shape::Sum(&layouts::SUM_MESSAGES_FILTER)),
        Field::always("count", Shape::Int),
    ]);
    /// `messages.searchResultsCalendar`
    pub static MESSAGES_SEARCH_RESULTS_CALENDAR: Layout = Layout::new("messages.searchResultsCalendar", 0x147e_e23c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "inexact", Shape::True),
        Field::always("count", Shape::Int),
        Field::always("min_date", Shape::Int),
        Field::always("min_msg_id", Shape::Int),
        Field::when(0, 1, "offset_id_offset", Shape::Int),
        Field::always("periods", Shape::Vector(&Shape::Boxed(&layouts::SEARCH_RESULTS_CALENDAR_PERIOD))),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.searchResultsPositions`
    pub static MESSAGES_SEARCH_RESULTS_POSITIONS: Layout = Layout::new("messages.searchResultsPositions", 0x53b2_2baf, &[
        Field::always("count", Shape::Int),
        Field::always("positions", Shape::Vector(&Shape::Boxed(&layouts::SEARCH_RESULT_POSITION))),
    ]);
    /// `messages.sentEncryptedFile`
    pub static MESSAGES_SENT_ENCRYPTED_FILE: Layout = Layout::new("messages.sentEncryptedFile", 0x9493_ff32, &[
        Field::always("date", Shape::Int),
        Field::always("file", Shape::Sum(&layouts::SUM_ENCRYPTED_FILE)),
    ]);
    /// `messages.sentEncryptedMessage`
    pub static MESSAGES_SENT_ENCRYPTED_MESSAGE: Layout = Layout::new("messages.sentEncryptedMessage", 0x560f_8935, &[
        Field::always("date", Shape::Int),
    ]);
    /// The constructors of `messages.SentEncryptedMessage`, by number.
    pub static SUM_MESSAGES_SENT_ENCRYPTED_MESSAGE: Sum = Sum::new("messages.SentEncryptedMessage", &[
        (0x560f_8935, &layouts::MESSAGES_SENT_ENCRYPTED_MESSAGE),
        (0x9493_ff32, &layouts::MESSAGES_SENT_ENCRYPTED_FILE),
    ]);
    /// `messages.sponsoredMessages`
    pub static MESSAGES_SPONSORED_MESSAGES: Layout = Layout::new("messages.sponsoredMessages", 0xffda_656d, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "posts_between", Shape::Int),
        Field::when(0, 1, "start_delay", Shape::Int),
        Field::when(0, 2, "between_delay", Shape::Int),
        Field::always("messages", Shape::Vector(&Shape::Boxed(&layouts::SPONSORED_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.sponsoredMessagesEmpty`
    pub static MESSAGES_SPONSORED_MESSAGES_EMPTY: Layout = Layout::new("messages.sponsoredMessagesEmpty", 0x1839_490f, &[]);
    /// The constructors of `messages.SponsoredMessages`, by number.
    pub static SUM_MESSAGES_SPONSORED_MESSAGES: Sum = Sum::new("messages.SponsoredMessages", &[
        (0x1839_490f, &layouts::MESSAGES_SPONSORED_MESSAGES_EMPTY),
        (0xffda_656d, &layouts::MESSAGES_SPONSORED_MESSAGES),
    ]);
    /// `messages.stickerSetInstallResultArchive`
    pub static MESSAGES_STICKER_SET_INSTALL_RESULT_ARCHIVE: Layout = Layout::new("messages.stickerSetInstallResultArchive", 0x35e4_10a8, &[
        Field::always("sets", Shape::Vector(&Shape::Sum(&layouts::SUM_STICKER_SET_COVERED))),
    ]);
    /// `messages.stickerSetInstallResultSuccess`
    pub static MESSAGES_STICKER_SET_INSTALL_RESULT_SUCCESS: Layout = Layout::new("messages.stickerSetInstallResultSuccess", 0x3864_1628, &[]);
    /// The constructors of `messages.StickerSetInstallResult`, by number.
    pub static SUM_MESSAGES_STICKER_SET_INSTALL_RESULT: Sum = Sum::new("messages.StickerSetInstallResult", &[
        (0x35e4_10a8, &layouts::MESSAGES_STICKER_SET_INSTALL_RESULT_ARCHIVE),
        (0x3864_1628, &layouts::MESSAGES_STICKER_SET_INSTALL_RESULT_SUCCESS),
    ]);
    /// `messages.stickers`
    pub static MESSAGES_STICKERS: Layout = Layout::new("messages.stickers", 0x30a6_ec7e, &[
        Field::always("hash", Shape::Long),
        Field::always("stickers", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `messages.stickersNotModified`
    pub static MESSAGES_STICKERS_NOT_MODIFIED: Layout = Layout::new("messages.stickersNotModified", 0xf174_9a22, &[]);
    /// The constructors of `messages.Stickers`, by number.
    pub static SUM_MESSAGES_STICKERS: Sum = Sum::new("messages.Stickers", &[
        (0x30a6_ec7e, &layouts::MESSAGES_STICKERS),
        (0xf174_9a22, &layouts::MESSAGES_STICKERS_NOT_MODIFIED),
    ]);
    /// `messages.transcribedAudio`
    pub static MESSAGES_TRANSCRIBED_AUDIO: Layout = Layout::new("messages.transcribedAudio", 0xcfb9_d957, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "pending", Shape::True),
        Field::always("transcription_id", Shape::Long),
        Field::always("text", Shape::Text),
        Field::when(0, 1, "trial_remains_num", Shape::Int),
        Field::when(0, 1, "trial_remains_until_date", Shape::Int),
    ]);
    /// `messages.translatedRichMessage`
    pub static MESSAGES_TRANSLATED_RICH_MESSAGE: Layout = Layout::new("messages.translatedRichMessage", 0x4203_998f, &[
        Field::always("result", Shape::Vector(&Shape::Boxed(&layouts::RICH_MESSAGE))),
    ]);
    /// `messages.translateResult`
    pub static MESSAGES_TRANSLATE_RESULT: Layout = Layout::new("messages.translateResult", 0x33db_32f8, &[
        Field::always("result", Shape::Vector(&Shape::Boxed(&layouts::TEXT_WITH_ENTITIES))),
    ]);
    /// `messages.votesList`
    pub static MESSAGES_VOTES_LIST: Layout = Layout::new("messages.votesList", 0x4899_484e, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("votes", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_PEER_VOTE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::when(0, 0, "next_offset", Shape::Text),
    ]);
    /// `messages.webPage`
    pub static MESSAGES_WEB_PAGE: Layout = Layout::new("messages.webPage", 0xfd5e_12bd, &[
        Field::always("webpage", Shape::Sum(&layouts::SUM_WEB_PAGE)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `messages.webPagePreview`
    pub static MESSAGES_WEB_PAGE_PREVIEW: Layout = Layout::new("messages.webPagePreview", 0x8c9a_88ac, &[
        Field::always("media", Shape::Sum(&layouts::SUM_MESSAGE_MEDIA)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `attachMenuBot#d90d8dfe flags:# inactive:flags.0?true has_settings:flags.1?true request_write_access:flags.2?true show_in_attach_menu:flags.3?true show_in_side_menu:flags.4?true side_menu_disclaimer_needed:flags.5?true bot_id:long short_name:string peer_types:flags.3?Vector<AttachMenuPeerType> icons:Vector<AttachMenuBotIcon> = AttachMenuBot`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttachMenuBot {
        /// `inactive:flags.0?true`
        pub inactive: bool,
        /// `has_settings:flags.1?true`
        pub has_settings: bool,
        /// `request_write_access:flags.2?true`
        pub request_write_access: bool,
        /// `show_in_attach_menu:flags.3?true`
        pub show_in_attach_menu: bool,
        /// `show_in_side_menu:flags.4?true`
        pub show_in_side_menu: bool,
        /// `side_menu_disclaimer_needed:flags.5?true`
        pub side_menu_disclaimer_needed: bool,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `short_name:string`
        pub short_name: String,
        /// `peer_types:flags.3?Vector<AttachMenuPeerType>`
        pub peer_types: Option<Vec<enums::AttachMenuPeerType>>,
        /// `icons:Vector<AttachMenuBotIcon>`
        pub icons: Vec<types::AttachMenuBotIcon>,
    }

    impl AttachMenuBot {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(bot_id: i64, short_name: String, icons: Vec<types::AttachMenuBotIcon>) -> Self {
            Self { inactive: false, has_settings: false, request_write_access: false, show_in_attach_menu: false, show_in_side_menu: false, side_menu_disclaimer_needed: false, bot_id, short_name, peer_types: None, icons }
        }
    }

    impl Fields for AttachMenuBot {
        const LAYOUT: &'static Layout = &layouts::ATTACH_MENU_BOT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { inactive: has(flags, 0), has_settings: has(flags, 1), request_write_access: has(flags, 2), show_in_attach_menu: has(flags, 3), show_in_side_menu: has(flags, 4), side_menu_disclaimer_needed: has(flags, 5), bot_id: input.take()?, short_name: input.take()?, peer_types: input.take_if(flags, 3)?, icons: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.inactive, 0) | bit(self.has_settings, 1) | bit(self.request_write_access, 2) | bit(self.peer_types.is_some(), 3) | bit(self.show_in_side_menu, 4) | bit(self.side_menu_disclaimer_needed, 5));
            self.bot_id.put(writer);
            self.short_name.put(writer);
            self.peer_types.put(writer);
            self.icons.put(writer);
        }
    }

    impl<'a> View<'a, AttachMenuBot> {
        /// `inactive:flags.0?true`
        #[inline] pub fn inactive(self) -> bool { flag_at(self, 1) }
        /// `has_settings:flags.1?true`
        #[inline] pub fn has_settings(self) -> bool { flag_at(self, 2) }
        /// `request_write_access:flags.2?true`
        #[inline] pub fn request_write_access(self) -> bool { flag_at(self, 3) }
        /// `show_in_attach_menu:flags.3?true`
        #[inline] pub fn show_in_attach_menu(self) -> bool { flag_at(self, 4) }
        /// `show_in_side_menu:flags.4?true`
        #[inline] pub fn show_in_side_menu(self) -> bool { flag_at(self, 5) }
        /// `side_menu_disclaimer_needed:flags.5?true`
        #[inline] pub fn side_menu_disclaimer_needed(self) -> bool { flag_at(self, 6) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 7) }
        /// `short_name:string`
        #[inline] pub fn short_name(self) -> Text<'a> { at(self, 8) }
        /// `peer_types:flags.3?Vector<AttachMenuPeerType>`
        #[inline] pub fn peer_types(self) -> Option<Vector<'a, views::AttachMenuPeerType<'a>>> { maybe_at(self, 9) }
        /// `icons:Vector<AttachMenuBotIcon>`
        #[inline] pub fn icons(self) -> Vector<'a, View<'a, types::AttachMenuBotIcon>> { at(self, 10) }
    }

    boxed!(AttachMenuBot);

    /// `attachMenuBotIcon#b2a7386b flags:# name:string icon:Document colors:flags.0?Vector<AttachMenuBotIconColor> = AttachMenuBotIcon`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttachMenuBotIcon {
        /// `name:string`
        pub name: String,
        /// `icon:Document`
        pub icon: enums::Document,
        /// `colors:flags.0?Vector<AttachMenuBotIconColor>`
        pub colors: Option<Vec<types::AttachMenuBotIconColor>>,
    }

    impl AttachMenuBotIcon {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(name: String, icon: enums::Document) -> Self {
            Self { name, icon, colors: None }
        }
    }

    impl Fields for AttachMenuBotIcon {
        const LAYOUT: &'static Layout = &layouts::ATTACH_MENU_BOT_ICON;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { name: input.take()?, icon: input.take()?, colors: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.colors.is_some(), 0));
            self.name.put(writer);
            self.icon.put(writer);
            self.colors.put(writer);
        }
    }

    impl<'a> View<'a, AttachMenuBotIcon> {
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 1) }
        /// `icon:Document`
        #[inline] pub fn icon(self) -> views::Document<'a> { at(self, 2) }
        /// `colors:flags.0?Vector<AttachMenuBotIconColor>`
        #[inline] pub fn colors(self) -> Option<Vector<'a, View<'a, types::AttachMenuBotIconColor>>> { maybe_at(self, 3) }
    }

    boxed!(AttachMenuBotIcon);

    /// `attachMenuBotIconColor#4576f3f0 name:string color:int = AttachMenuBotIconColor`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttachMenuBotIconColor {
        /// `name:string`
        pub name: String,
        /// `color:int`
        pub color: i32,
    }

    impl Fields for AttachMenuBotIconColor {
        const LAYOUT: &'static Layout = &layouts::ATTACH_MENU_BOT_ICON_COLOR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { name: input.take()?, color: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.name.put(writer);
            self.color.put(writer);
        }
    }

    impl<'a> View<'a, AttachMenuBotIconColor> {
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 0) }
        /// `color:int`
        #[inline] pub fn color(self) -> i32 { at(self, 1) }
    }

    boxed!(AttachMenuBotIconColor);

    /// `attachMenuBots#3c4301c0 hash:long bots:Vector<AttachMenuBot> users:Vector<User> = AttachMenuBots`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttachMenuBots {
        /// `hash:long`
        pub hash: i64,
        /// `bots:Vector<AttachMenuBot>`
        pub bots: Vec<types::AttachMenuBot>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for AttachMenuBots {
        const LAYOUT: &'static Layout = &layouts::ATTACH_MENU_BOTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, bots: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.bots.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, AttachMenuBots> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `bots:Vector<AttachMenuBot>`
        #[inline] pub fn bots(self) -> Vector<'a, View<'a, types::AttachMenuBot>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    /// `attachMenuBotsBot#93bf667f bot:AttachMenuBot users:Vector<User> = AttachMenuBotsBot`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AttachMenuBotsBot {
        /// `bot:AttachMenuBot`
        pub bot: types::AttachMenuBot,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for AttachMenuBotsBot {
        const LAYOUT: &'static Layout = &layouts::ATTACH_MENU_BOTS_BOT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { bot: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.bot.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, AttachMenuBotsBot> {
        /// `bot:AttachMenuBot`
        #[inline] pub fn bot(self) -> View<'a, types::AttachMenuBot> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(AttachMenuBotsBot);

    /// `availableEffect#93c3e27e flags:# premium_required:flags.2?true id:long emoticon:string static_icon_id:flags.0?long effect_sticker_id:long effect_animation_id:flags.1?long = AvailableEffect`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AvailableEffect {
        /// `premium_required:flags.2?true`
        pub premium_required: bool,
        /// `id:long`
        pub id: i64,
        /// `emoticon:string`
        pub emoticon: String,
        /// `static_icon_id:flags.0?long`
        pub static_icon_id: Option<i64>,
        /// `effect_sticker_id:long`
        pub effect_sticker_id: i64,
        /// `effect_animation_id:flags.1?long`
        pub effect_animation_id: Option<i64>,
    }

    impl AvailableEffect {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, emoticon: String, effect_sticker_id: i64) -> Self {
            Self { premium_required: false, id, emoticon, static_icon_id: None, effect_sticker_id, effect_animation_id: None }
        }
    }

    impl Fields for AvailableEffect {
        const LAYOUT: &'static Layout = &layouts::AVAILABLE_EFFECT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { premium_required: has(flags, 2), id: input.take()?, emoticon: input.take()?, static_icon_id: input.take_if(flags, 0)?, effect_sticker_id: input.take()?, effect_animation_id: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.static_icon_id.is_some(), 0) | bit(self.effect_animation_id.is_some(), 1) | bit(self.premium_required, 2));
            self.id.put(writer);
            self.emoticon.put(writer);
            self.static_icon_id.put(writer);
            self.effect_sticker_id.put(writer);
            self.effect_animation_id.put(writer);
        }
    }

    impl<'a> View<'a, AvailableEffect> {
        /// `premium_required:flags.2?true`
        #[inline] pub fn premium_required(self) -> bool { flag_at(self, 1) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 2) }
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 3) }
        /// `static_icon_id:flags.0?long`
        #[inline] pub fn static_icon_id(self) -> Option<i64> { maybe_at(self, 4) }
        /// `effect_sticker_id:long`
        #[inline] pub fn effect_sticker_id(self) -> i64 { at(self, 5) }
        /// `effect_animation_id:flags.1?long`
        #[inline] pub fn effect_animation_id(self) -> Option<i64> { maybe_at(self, 6) }
    }

    boxed!(AvailableEffect);

    /// `availableReaction#c077ec01 flags:# inactive:flags.0?true premium:flags.2?true reaction:string title:string static_icon:Document appear_animation:Document select_animation:Document activate_animation:Document effect_animation:Document around_animation:flags.1?Document center_icon:flags.1?Document = AvailableReaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AvailableReaction {
        /// `inactive:flags.0?true`
        pub inactive: bool,
        /// `premium:flags.2?true`
        pub premium: bool,
        /// `reaction:string`
        pub reaction: String,
        /// `title:string`
        pub title: String,
        /// `static_icon:Document`
        pub static_icon: enums::Document,
        /// `appear_animation:Document`
        pub appear_animation: enums::Document,
        /// `select_animation:Document`
        pub select_animation: enums::Document,
        /// `activate_animation:Document`
        pub activate_animation: enums::Document,
        /// `effect_animation:Document`
        pub effect_animation: enums::Document,
        /// `around_animation:flags.1?Document`
        pub around_animation: Option<enums::Document>,
        /// `center_icon:flags.1?Document`
        pub center_icon: Option<enums::Document>,
    }

    impl AvailableReaction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(reaction: String, title: String, static_icon: enums::Document, appear_animation: enums::Document, select_animation: enums::Document, activate_animation: enums::Document, effect_animation: enums::Document) -> Self {
            Self { inactive: false, premium: false, reaction, title, static_icon, appear_animation, select_animation, activate_animation, effect_animation, around_animation: None, center_icon: None }
        }
    }

    impl Fields for AvailableReaction {
        const LAYOUT: &'static Layout = &layouts::AVAILABLE_REACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { inactive: has(flags, 0), premium: has(flags, 2), reaction: input.take()?, title: input.take()?, static_icon: input.take()?, appear_animation: input.take()?, select_animation: input.take()?, activate_animation: input.take()?, effect_animation: input.take()?, around_animation: input.take_if(flags, 1)?, center_icon: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.around_animation.is_some() && self.center_icon.is_some();
            writer.u32(bit(self.inactive, 0) | bit(flags_1, 1) | bit(self.premium, 2));
            self.reaction.put(writer);
            self.title.put(writer);
            self.static_icon.put(writer);
            self.appear_animation.put(writer);
            self.select_animation.put(writer);
            self.activate_animation.put(writer);
            self.effect_animation.put(writer);
            put_if(flags_1, &self.around_animation, writer);
            put_if(flags_1, &self.center_icon, writer);
        }
    }

    impl<'a> View<'a, AvailableReaction> {
        /// `inactive:flags.0?true`
        #[inline] pub fn inactive(self) -> bool { flag_at(self, 1) }
        /// `premium:flags.2?true`
        #[inline] pub fn premium(self) -> bool { flag_at(self, 2) }
        /// `reaction:string`
        #[inline] pub fn reaction(self) -> Text<'a> { at(self, 3) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 4) }
        /// `static_icon:Document`
        #[inline] pub fn static_icon(self) -> views::Document<'a> { at(self, 5) }
        /// `appear_animation:Document`
        #[inline] pub fn appear_animation(self) -> views::Document<'a> { at(self, 6) }
        /// `select_animation:Document`
        #[inline] pub fn select_animation(self) -> views::Document<'a> { at(self, 7) }
        /// `activate_animation:Document`
        #[inline] pub fn activate_animation(self) -> views::Document<'a> { at(self, 8) }
        /// `effect_animation:Document`
        #[inline] pub fn effect_animation(self) -> views::Document<'a> { at(self, 9) }
        /// `around_animation:flags.1?Document`
        #[inline] pub fn around_animation(self) -> Option<views::Document<'a>> { maybe_at(self, 10) }
        /// `center_icon:flags.1?Document`
        #[inline] pub fn center_icon(self) -> Option<views::Document<'a>> { maybe_at(self, 11) }
    }

    boxed!(AvailableReaction);

    /// `botInlineMessageMediaAuto#764cf810 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineMessageMediaAuto {
        /// `invert_media:flags.3?true`
        pub invert_media: bool,
        /// `message:string`
        pub message: String,
        /// `entities:flags.1?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl BotInlineMessageMediaAuto {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: String) -> Self {
            Self { invert_media: false, message, entities: None, reply_markup: None }
        }
    }

    impl Fields for BotInlineMessageMediaAuto {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_MESSAGE_MEDIA_AUTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { invert_media: has(flags, 3), message: input.take()?, entities: input.take_if(flags, 1)?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.entities.is_some(), 1) | bit(self.reply_markup.is_some(), 2) | bit(self.invert_media, 3));
            self.message.put(writer);
            self.entities.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineMessageMediaAuto> {
        /// `invert_media:flags.3?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 1) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 2) }
        /// `entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 3) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 4) }
    }

    /// `botInlineMessageMediaContact#18d1cdc2 flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineMessageMediaContact {
        /// `phone_number:string`
        pub phone_number: String,
        /// `first_name:string`
        pub first_name: String,
        /// `last_name:string`
        pub last_name: String,
        /// `vcard:string`
        pub vcard: String,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl BotInlineMessageMediaContact {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(phone_number: String, first_name: String, last_name: String, vcard: String) -> Self {
            Self { phone_number, first_name, last_name, vcard, reply_markup: None }
        }
    }

    impl Fields for BotInlineMessageMediaContact {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_MESSAGE_MEDIA_CONTACT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { phone_number: input.take()?, first_name: input.take()?, last_name: input.take()?, vcard: input.take()?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_markup.is_some(), 2));
            self.phone_number.put(writer);
            self.first_name.put(writer);
            self.last_name.put(writer);
            self.vcard.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineMessageMediaContact> {
        /// `phone_number:string`
        #[inline] pub fn phone_number(self) -> Text<'a> { at(self, 1) }
        /// `first_name:string`
        #[inline] pub fn first_name(self) -> Text<'a> { at(self, 2) }
        /// `last_name:string`
        #[inline] pub fn last_name(self) -> Text<'a> { at(self, 3) }
        /// `vcard:string`
        #[inline] pub fn vcard(self) -> Text<'a> { at(self, 4) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 5) }
    }

    /// `botInlineMessageMediaGeo#51846fd flags:# geo:GeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineMessageMediaGeo {
        /// `geo:GeoPoint`
        pub geo: enums::GeoPoint,
        /// `heading:flags.0?int`
        pub heading: Option<i32>,
        /// `period:flags.1?int`
        pub period: Option<i32>,
        /// `proximity_notification_radius:flags.3?int`
        pub proximity_notification_radius: Option<i32>,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl BotInlineMessageMediaGeo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(geo: enums::GeoPoint) -> Self {
            Self { geo, heading: None, period: None, proximity_notification_radius: None, reply_markup: None }
        }
    }

    impl Fields for BotInlineMessageMediaGeo {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_MESSAGE_MEDIA_GEO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { geo: input.take()?, heading: input.take_if(flags, 0)?, period: input.take_if(flags, 1)?, proximity_notification_radius: input.take_if(flags, 3)?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.heading.is_some(), 0) | bit(self.period.is_some(), 1) | bit(self.reply_markup.is_some(), 2) | bit(self.proximity_notification_radius.is_some(), 3));
            self.geo.put(writer);
            self.heading.put(writer);
            self.period.put(writer);
            self.proximity_notification_radius.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineMessageMediaGeo> {
        /// `geo:GeoPoint`
        #[inline] pub fn geo(self) -> views::GeoPoint<'a> { at(self, 1) }
        /// `heading:flags.0?int`
        #[inline] pub fn heading(self) -> Option<i32> { maybe_at(self, 2) }
        /// `period:flags.1?int`
        #[inline] pub fn period(self) -> Option<i32> { maybe_at(self, 3) }
        /// `proximity_notification_radius:flags.3?int`
        #[inline] pub fn proximity_notification_radius(self) -> Option<i32> { maybe_at(self, 4) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 5) }
    }

    /// `botInlineMessageMediaInvoice#354a9b09 flags:# shipping_address_requested:flags.1?true test:flags.3?true title:string description:string photo:flags.0?WebDocument currency:string total_amount:long reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineMessageMediaInvoice {
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
        /// `currency:string`
        pub currency: String,
        /// `total_amount:long`
        pub total_amount: i64,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl BotInlineMessageMediaInvoice {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: String, description: String, currency: String, total_amount: i64) -> Self {
            Self { shipping_address_requested: false, test: false, title, description, photo: None, currency, total_amount, reply_markup: None }
        }
    }

    impl Fields for BotInlineMessageMediaInvoice {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_MESSAGE_MEDIA_INVOICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { shipping_address_requested: has(flags, 1), test: has(flags, 3), title: input.take()?, description: input.take()?, photo: input.take_if(flags, 0)?, currency: input.take()?, total_amount: input.take()?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.photo.is_some(), 0) | bit(self.shipping_address_requested, 1) | bit(self.reply_markup.is_some(), 2) | bit(self.test, 3));
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.currency.put(writer);
            self.total_amount.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineMessageMediaInvoice> {
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
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 6) }
        /// `total_amount:long`
        #[inline] pub fn total_amount(self) -> i64 { at(self, 7) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 8) }
    }

    /// `botInlineMessageMediaVenue#8a86659c flags:# geo:GeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineMessageMediaVenue {
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
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl BotInlineMessageMediaVenue {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(geo: enums::GeoPoint, title: String, address: String, provider: String, venue_id: String, venue_type: String) -> Self {
            Self { geo, title, address, provider, venue_id, venue_type, reply_markup: None }
        }
    }

    impl Fields for BotInlineMessageMediaVenue {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_MESSAGE_MEDIA_VENUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { geo: input.take()?, title: input.take()?, address: input.take()?, provider: input.take()?, venue_id: input.take()?, venue_type: input.take()?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_markup.is_some(), 2));
            self.geo.put(writer);
            self.title.put(writer);
            self.address.put(writer);
            self.provider.put(writer);
            self.venue_id.put(writer);
            self.venue_type.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineMessageMediaVenue> {
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
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 7) }
    }

    /// `botInlineMessageMediaWebPage#809ad9a6 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true manual:flags.7?true safe:flags.8?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineMessageMediaWebPage {
        /// `invert_media:flags.3?true`
        pub invert_media: bool,
        /// `force_large_media:flags.4?true`
        pub force_large_media: bool,
        /// `force_small_media:flags.5?true`
        pub force_small_media: bool,
        /// `manual:flags.7?true`
        pub manual: bool,
        /// `safe:flags.8?true`
        pub safe: bool,
        /// `message:string`
        pub message: String,
        /// `entities:flags.1?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `url:string`
        pub url: String,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl BotInlineMessageMediaWebPage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: String, url: String) -> Self {
            Self { invert_media: false, force_large_media: false, force_small_media: false, manual: false, safe: false, message, entities: None, url, reply_markup: None }
        }
    }

    impl Fields for BotInlineMessageMediaWebPage {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_MESSAGE_MEDIA_WEB_PAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { invert_media: has(flags, 3), force_large_media: has(flags, 4), force_small_media: has(flags, 5), manual: has(flags, 7), safe: has(flags, 8), message: input.take()?, entities: input.take_if(flags, 1)?, url: input.take()?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.entities.is_some(), 1) | bit(self.reply_markup.is_some(), 2) | bit(self.invert_media, 3) | bit(self.force_large_media, 4) | bit(self.force_small_media, 5) | bit(self.manual, 7) | bit(self.safe, 8));
            self.message.put(writer);
            self.entities.put(writer);
            self.url.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineMessageMediaWebPage> {
        /// `invert_media:flags.3?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 1) }
        /// `force_large_media:flags.4?true`
        #[inline] pub fn force_large_media(self) -> bool { flag_at(self, 2) }
        /// `force_small_media:flags.5?true`
        #[inline] pub fn force_small_media(self) -> bool { flag_at(self, 3) }
        /// `manual:flags.7?true`
        #[inline] pub fn manual(self) -> bool { flag_at(self, 4) }
        /// `safe:flags.8?true`
        #[inline] pub fn safe(self) -> bool { flag_at(self, 5) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 6) }
        /// `entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 7) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 8) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 9) }
    }

    /// `botInlineMessageRichMessage#a617e7b flags:# reply_markup:flags.2?ReplyMarkup rich_message:RichMessage = BotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineMessageRichMessage {
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
        /// `rich_message:RichMessage`
        pub rich_message: types::RichMessage,
    }

    impl BotInlineMessageRichMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(rich_message: types::RichMessage) -> Self {
            Self { reply_markup: None, rich_message }
        }
    }

    impl Fields for BotInlineMessageRichMessage {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_MESSAGE_RICH_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { reply_markup: input.take_if(flags, 2)?, rich_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_markup.is_some(), 2));
            self.reply_markup.put(writer);
            self.rich_message.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineMessageRichMessage> {
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 1) }
        /// `rich_message:RichMessage`
        #[inline] pub fn rich_message(self) -> View<'a, types::RichMessage> { at(self, 2) }
    }

    /// `botInlineMessageText#8c7f65e2 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = BotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineMessageText {
        /// `no_webpage:flags.0?true`
        pub no_webpage: bool,
        /// `invert_media:flags.3?true`
        pub invert_media: bool,
        /// `message:string`
        pub message: String,
        /// `entities:flags.1?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl BotInlineMessageText {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: String) -> Self {
            Self { no_webpage: false, invert_media: false, message, entities: None, reply_markup: None }
        }
    }

    impl Fields for BotInlineMessageText {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_MESSAGE_TEXT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { no_webpage: has(flags, 0), invert_media: has(flags, 3), message: input.take()?, entities: input.take_if(flags, 1)?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.no_webpage, 0) | bit(self.entities.is_some(), 1) | bit(self.reply_markup.is_some(), 2) | bit(self.invert_media, 3));
            self.message.put(writer);
            self.entities.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineMessageText> {
        /// `no_webpage:flags.0?true`
        #[inline] pub fn no_webpage(self) -> bool { flag_at(self, 1) }
        /// `invert_media:flags.3?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 2) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 3) }
        /// `entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 4) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 5) }
    }

    /// `botInlineMediaResult#17db940b flags:# id:string type:string photo:flags.0?Photo document:flags.1?Document title:flags.2?string description:flags.3?string send_message:BotInlineMessage = BotInlineResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineMediaResult {
        /// `id:string`
        pub id: String,
        /// `type:string`
        pub r#type: String,
        /// `photo:flags.0?Photo`
        pub photo: Option<enums::Photo>,
        /// `document:flags.1?Document`
        pub document: Option<enums::Document>,
        /// `title:flags.2?string`
        pub title: Option<String>,
        /// `description:flags.3?string`
        pub description: Option<String>,
        /// `send_message:BotInlineMessage`
        pub send_message: enums::BotInlineMessage,
    }

    impl BotInlineMediaResult {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, r#type: String, send_message: enums::BotInlineMessage) -> Self {
            Self { id, r#type, photo: None, document: None, title: None, description: None, send_message }
        }
    }

    impl Fields for BotInlineMediaResult {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_MEDIA_RESULT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, r#type: input.take()?, photo: input.take_if(flags, 0)?, document: input.take_if(flags, 1)?, title: input.take_if(flags, 2)?, description: input.take_if(flags, 3)?, send_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.photo.is_some(), 0) | bit(self.document.is_some(), 1) | bit(self.title.is_some(), 2) | bit(self.description.is_some(), 3));
            self.id.put(writer);
            self.r#type.put(writer);
            self.photo.put(writer);
            self.document.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.send_message.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineMediaResult> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 1) }
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 2) }
        /// `photo:flags.0?Photo`
        #[inline] pub fn photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 3) }
        /// `document:flags.1?Document`
        #[inline] pub fn document(self) -> Option<views::Document<'a>> { maybe_at(self, 4) }
        /// `title:flags.2?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `description:flags.3?string`
        #[inline] pub fn description(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `send_message:BotInlineMessage`
        #[inline] pub fn send_message(self) -> views::BotInlineMessage<'a> { at(self, 7) }
    }

    /// `botInlineResult#11965f3a flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?WebDocument content:flags.5?WebDocument send_message:BotInlineMessage = BotInlineResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotInlineResult {
        /// `id:string`
        pub id: String,
        /// `type:string`
        pub r#type: String,
        /// `title:flags.1?string`
        pub title: Option<String>,
        /// `description:flags.2?string`
        pub description: Option<String>,
        /// `url:flags.3?string`
        pub url: Option<String>,
        /// `thumb:flags.4?WebDocument`
        pub thumb: Option<enums::WebDocument>,
        /// `content:flags.5?WebDocument`
        pub content: Option<enums::WebDocument>,
        /// `send_message:BotInlineMessage`
        pub send_message: enums::BotInlineMessage,
    }

    impl BotInlineResult {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, r#type: String, send_message: enums::BotInlineMessage) -> Self {
            Self { id, r#type, title: None, description: None, url: None, thumb: None, content: None, send_message }
        }
    }

    impl Fields for BotInlineResult {
        const LAYOUT: &'static Layout = &layouts::BOT_INLINE_RESULT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, r#type: input.take()?, title: input.take_if(flags, 1)?, description: input.take_if(flags, 2)?, url: input.take_if(flags, 3)?, thumb: input.take_if(flags, 4)?, content: input.take_if(flags, 5)?, send_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.title.is_some(), 1) | bit(self.description.is_some(), 2) | bit(self.url.is_some(), 3) | bit(self.thumb.is_some(), 4) | bit(self.content.is_some(), 5));
            self.id.put(writer);
            self.r#type.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.url.put(writer);
            self.thumb.put(writer);
            self.content.put(writer);
            self.send_message.put(writer);
        }
    }

    impl<'a> View<'a, BotInlineResult> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 1) }
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 2) }
        /// `title:flags.1?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `description:flags.2?string`
        #[inline] pub fn description(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `url:flags.3?string`
        #[inline] pub fn url(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `thumb:flags.4?WebDocument`
        #[inline] pub fn thumb(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 6) }
        /// `content:flags.5?WebDocument`
        #[inline] pub fn content(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 7) }
        /// `send_message:BotInlineMessage`
        #[inline] pub fn send_message(self) -> views::BotInlineMessage<'a> { at(self, 8) }
    }

    /// `chatAdminWithInvites#f2ecef23 admin_id:long invites_count:int revoked_invites_count:int = ChatAdminWithInvites`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatAdminWithInvites {
        /// `admin_id:long`
        pub admin_id: i64,
        /// `invites_count:int`
        pub invites_count: i32,
        /// `revoked_invites_count:int`
        pub revoked_invites_count: i32,
    }

    impl Fields for ChatAdminWithInvites {
        const LAYOUT: &'static Layout = &layouts::CHAT_ADMIN_WITH_INVITES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { admin_id: input.take()?, invites_count: input.take()?, revoked_invites_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.admin_id.put(writer);
            self.invites_count.put(writer);
            self.revoked_invites_count.put(writer);
        }
    }

    impl<'a> View<'a, ChatAdminWithInvites> {
        /// `admin_id:long`
        #[inline] pub fn admin_id(self) -> i64 { at(self, 0) }
        /// `invites_count:int`
        #[inline] pub fn invites_count(self) -> i32 { at(self, 1) }
        /// `revoked_invites_count:int`
        #[inline] pub fn revoked_invites_count(self) -> i32 { at(self, 2) }
    }

    boxed!(ChatAdminWithInvites);

    /// `chatInviteImporter#8c5adfd9 flags:# requested:flags.0?true via_chatlist:flags.3?true user_id:long date:int about:flags.2?string approved_by:flags.1?long = ChatInviteImporter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatInviteImporter {
        /// `requested:flags.0?true`
        pub requested: bool,
        /// `via_chatlist:flags.3?true`
        pub via_chatlist: bool,
        /// `user_id:long`
        pub user_id: i64,
        /// `date:int`
        pub date: i32,
        /// `about:flags.2?string`
        pub about: Option<String>,
        /// `approved_by:flags.1?long`
        pub approved_by: Option<i64>,
    }

    impl ChatInviteImporter {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: i64, date: i32) -> Self {
            Self { requested: false, via_chatlist: false, user_id, date, about: None, approved_by: None }
        }
    }

    impl Fields for ChatInviteImporter {
        const LAYOUT: &'static Layout = &layouts::CHAT_INVITE_IMPORTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { requested: has(flags, 0), via_chatlist: has(flags, 3), user_id: input.take()?, date: input.take()?, about: input.take_if(flags, 2)?, approved_by: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.requested, 0) | bit(self.approved_by.is_some(), 1) | bit(self.about.is_some(), 2) | bit(self.via_chatlist, 3));
            self.user_id.put(writer);
            self.date.put(writer);
            self.about.put(writer);
            self.approved_by.put(writer);
        }
    }

    impl<'a> View<'a, ChatInviteImporter> {
        /// `requested:flags.0?true`
        #[inline] pub fn requested(self) -> bool { flag_at(self, 1) }
        /// `via_chatlist:flags.3?true`
        #[inline] pub fn via_chatlist(self) -> bool { flag_at(self, 2) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 3) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 4) }
        /// `about:flags.2?string`
        #[inline] pub fn about(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `approved_by:flags.1?long`
        #[inline] pub fn approved_by(self) -> Option<i64> { maybe_at(self, 6) }
    }

    boxed!(ChatInviteImporter);

    /// `chatOnlines#f041e250 onlines:int = ChatOnlines`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatOnlines {
        /// `onlines:int`
        pub onlines: i32,
    }

    impl Fields for ChatOnlines {
        const LAYOUT: &'static Layout = &layouts::CHAT_ONLINES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { onlines: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.onlines.put(writer);
        }
    }

    impl<'a> View<'a, ChatOnlines> {
        /// `onlines:int`
        #[inline] pub fn onlines(self) -> i32 { at(self, 0) }
    }

    boxed!(ChatOnlines);

    /// `defaultHistoryTTL#43b46b20 period:int = DefaultHistoryTTL`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DefaultHistoryTTL {
        /// `period:int`
        pub period: i32,
    }

    impl Fields for DefaultHistoryTTL {
        const LAYOUT: &'static Layout = &layouts::DEFAULT_HISTORY_TTL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { period: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.period.put(writer);
        }
    }

    impl<'a> View<'a, DefaultHistoryTTL> {
        /// `period:int`
        #[inline] pub fn period(self) -> i32 { at(self, 0) }
    }

    boxed!(DefaultHistoryTTL);

    /// `dialogFilterSuggested#77744d4a filter:DialogFilter description:string = DialogFilterSuggested`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogFilterSuggested {
        /// `filter:DialogFilter`
        pub filter: enums::DialogFilter,
        /// `description:string`
        pub description: String,
    }

    impl Fields for DialogFilterSuggested {
        const LAYOUT: &'static Layout = &layouts::DIALOG_FILTER_SUGGESTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { filter: input.take()?, description: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.filter.put(writer);
            self.description.put(writer);
        }
    }

    impl<'a> View<'a, DialogFilterSuggested> {
        /// `filter:DialogFilter`
        #[inline] pub fn filter(self) -> views::DialogFilter<'a> { at(self, 0) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(DialogFilterSuggested);

    /// `emojiGroup#7a9abda9 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiGroup {
        /// `title:string`
        pub title: String,
        /// `icon_emoji_id:long`
        pub icon_emoji_id: i64,
        /// `emoticons:Vector<string>`
        pub emoticons: Vec<String>,
    }

    impl Fields for EmojiGroup {
        const LAYOUT: &'static Layout = &layouts::EMOJI_GROUP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, icon_emoji_id: input.take()?, emoticons: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.icon_emoji_id.put(writer);
            self.emoticons.put(writer);
        }
    }

    impl<'a> View<'a, EmojiGroup> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
        /// `icon_emoji_id:long`
        #[inline] pub fn icon_emoji_id(self) -> i64 { at(self, 1) }
        /// `emoticons:Vector<string>`
        #[inline] pub fn emoticons(self) -> Vector<'a, Text<'a>> { at(self, 2) }
    }

    /// `emojiGroupGreeting#80d26cc7 title:string icon_emoji_id:long emoticons:Vector<string> = EmojiGroup`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiGroupGreeting {
        /// `title:string`
        pub title: String,
        /// `icon_emoji_id:long`
        pub icon_emoji_id: i64,
        /// `emoticons:Vector<string>`
        pub emoticons: Vec<String>,
    }

    impl Fields for EmojiGroupGreeting {
        const LAYOUT: &'static Layout = &layouts::EMOJI_GROUP_GREETING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, icon_emoji_id: input.take()?, emoticons: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.icon_emoji_id.put(writer);
            self.emoticons.put(writer);
        }
    }

    impl<'a> View<'a, EmojiGroupGreeting> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
        /// `icon_emoji_id:long`
        #[inline] pub fn icon_emoji_id(self) -> i64 { at(self, 1) }
        /// `emoticons:Vector<string>`
        #[inline] pub fn emoticons(self) -> Vector<'a, Text<'a>> { at(self, 2) }
    }

    /// `emojiGroupPremium#93bcf34 title:string icon_emoji_id:long = EmojiGroup`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiGroupPremium {
        /// `title:string`
        pub title: String,
        /// `icon_emoji_id:long`
        pub icon_emoji_id: i64,
    }

    impl Fields for EmojiGroupPremium {
        const LAYOUT: &'static Layout = &layouts::EMOJI_GROUP_PREMIUM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, icon_emoji_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.icon_emoji_id.put(writer);
        }
    }

    impl<'a> View<'a, EmojiGroupPremium> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
        /// `icon_emoji_id:long`
        #[inline] pub fn icon_emoji_id(self) -> i64 { at(self, 1) }
    }

    /// `emojiKeyword#d5b3b9f9 keyword:string emoticons:Vector<string> = EmojiKeyword`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiKeyword {
        /// `keyword:string`
        pub keyword: String,
        /// `emoticons:Vector<string>`
        pub emoticons: Vec<String>,
    }

    impl Fields for EmojiKeyword {
        const LAYOUT: &'static Layout = &layouts::EMOJI_KEYWORD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { keyword: input.take()?, emoticons: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.keyword.put(writer);
            self.emoticons.put(writer);
        }
    }

    impl<'a> View<'a, EmojiKeyword> {
        /// `keyword:string`
        #[inline] pub fn keyword(self) -> Text<'a> { at(self, 0) }
        /// `emoticons:Vector<string>`
        #[inline] pub fn emoticons(self) -> Vector<'a, Text<'a>> { at(self, 1) }
    }

    /// `emojiKeywordDeleted#236df622 keyword:string emoticons:Vector<string> = EmojiKeyword`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiKeywordDeleted {
        /// `keyword:string`
        pub keyword: String,
        /// `emoticons:Vector<string>`
        pub emoticons: Vec<String>,
    }

    impl Fields for EmojiKeywordDeleted {
        const LAYOUT: &'static Layout = &layouts::EMOJI_KEYWORD_DELETED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { keyword: input.take()?, emoticons: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.keyword.put(writer);
            self.emoticons.put(writer);
        }
    }

    impl<'a> View<'a, EmojiKeywordDeleted> {
        /// `keyword:string`
        #[inline] pub fn keyword(self) -> Text<'a> { at(self, 0) }
        /// `emoticons:Vector<string>`
        #[inline] pub fn emoticons(self) -> Vector<'a, Text<'a>> { at(self, 1) }
    }

    /// `emojiKeywordsDifference#5cc761bd lang_code:string from_version:int version:int keywords:Vector<EmojiKeyword> = EmojiKeywordsDifference`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiKeywordsDifference {
        /// `lang_code:string`
        pub lang_code: String,
        /// `from_version:int`
        pub from_version: i32,
        /// `version:int`
        pub version: i32,
        /// `keywords:Vector<EmojiKeyword>`
        pub keywords: Vec<enums::EmojiKeyword>,
    }

    impl Fields for EmojiKeywordsDifference {
        const LAYOUT: &'static Layout = &layouts::EMOJI_KEYWORDS_DIFFERENCE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { lang_code: input.take()?, from_version: input.take()?, version: input.take()?, keywords: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.lang_code.put(writer);
            self.from_version.put(writer);
            self.version.put(writer);
            self.keywords.put(writer);
        }
    }

    impl<'a> View<'a, EmojiKeywordsDifference> {
        /// `lang_code:string`
        #[inline] pub fn lang_code(self) -> Text<'a> { at(self, 0) }
        /// `from_version:int`
        #[inline] pub fn from_version(self) -> i32 { at(self, 1) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 2) }
        /// `keywords:Vector<EmojiKeyword>`
        #[inline] pub fn keywords(self) -> Vector<'a, views::EmojiKeyword<'a>> { at(self, 3) }
    }

    boxed!(EmojiKeywordsDifference);

    /// `emojiLanguage#b3fb5361 lang_code:string = EmojiLanguage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiLanguage {
        /// `lang_code:string`
        pub lang_code: String,
    }

    impl Fields for EmojiLanguage {
        const LAYOUT: &'static Layout = &layouts::EMOJI_LANGUAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { lang_code: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.lang_code.put(writer);
        }
    }

    impl<'a> View<'a, EmojiLanguage> {
        /// `lang_code:string`
        #[inline] pub fn lang_code(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(EmojiLanguage);

    /// `emojiURL#a575739d url:string = EmojiURL`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiURL {
        /// `url:string`
        pub url: String,
    }

    impl Fields for EmojiURL {
        const LAYOUT: &'static Layout = &layouts::EMOJI_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, EmojiURL> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(EmojiURL);

    /// `highScore#73a379eb pos:int user_id:long score:int = HighScore`
    #[derive(Clone, Debug, PartialEq)]
    pub struct HighScore {
        /// `pos:int`
        pub pos: i32,
        /// `user_id:long`
        pub user_id: i64,
        /// `score:int`
        pub score: i32,
    }

    impl Fields for HighScore {
        const LAYOUT: &'static Layout = &layouts::HIGH_SCORE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { pos: input.take()?, user_id: input.take()?, score: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.pos.put(writer);
            self.user_id.put(writer);
            self.score.put(writer);
        }
    }

    impl<'a> View<'a, HighScore> {
        /// `pos:int`
        #[inline] pub fn pos(self) -> i32 { at(self, 0) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 1) }
        /// `score:int`
        #[inline] pub fn score(self) -> i32 { at(self, 2) }
    }

    boxed!(HighScore);

    /// `inlineBotSwitchPM#3c20629f text:string start_param:string = InlineBotSwitchPM`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineBotSwitchPM {
        /// `text:string`
        pub text: String,
        /// `start_param:string`
        pub start_param: String,
    }

    impl Fields for InlineBotSwitchPM {
        const LAYOUT: &'static Layout = &layouts::INLINE_BOT_SWITCH_PM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, start_param: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.start_param.put(writer);
        }
    }

    impl<'a> View<'a, InlineBotSwitchPM> {
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 0) }
        /// `start_param:string`
        #[inline] pub fn start_param(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(InlineBotSwitchPM);

    /// `inlineBotWebView#b57295d5 text:string url:string = InlineBotWebView`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InlineBotWebView {
        /// `text:string`
        pub text: String,
        /// `url:string`
        pub url: String,
    }

    impl Fields for InlineBotWebView {
        const LAYOUT: &'static Layout = &layouts::INLINE_BOT_WEB_VIEW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, InlineBotWebView> {
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 0) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(InlineBotWebView);

    /// `inputBotAppID#a920bd7a id:long access_hash:long = InputBotApp`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotAppID {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputBotAppID {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_APP_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputBotAppID> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputBotAppShortName#908c0407 bot_id:InputUser short_name:string = InputBotApp`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotAppShortName {
        /// `bot_id:InputUser`
        pub bot_id: enums::InputUser,
        /// `short_name:string`
        pub short_name: String,
    }

    impl Fields for InputBotAppShortName {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_APP_SHORT_NAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { bot_id: input.take()?, short_name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.bot_id.put(writer);
            self.short_name.put(writer);
        }
    }

    impl<'a> View<'a, InputBotAppShortName> {
        /// `bot_id:InputUser`
        #[inline] pub fn bot_id(self) -> views::InputUser<'a> { at(self, 0) }
        /// `short_name:string`
        #[inline] pub fn short_name(self) -> Text<'a> { at(self, 1) }
    }

    /// `inputBotInlineMessageGame#4b425864 flags:# reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InputBotInlineMessageGame {
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl Fields for InputBotInlineMessageGame {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_GAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_markup.is_some(), 2));
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageGame> {
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 1) }
    }

    /// `inputBotInlineMessageMediaAuto#3380c786 flags:# invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageMediaAuto {
        /// `invert_media:flags.3?true`
        pub invert_media: bool,
        /// `message:string`
        pub message: String,
        /// `entities:flags.1?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl InputBotInlineMessageMediaAuto {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: String) -> Self {
            Self { invert_media: false, message, entities: None, reply_markup: None }
        }
    }

    impl Fields for InputBotInlineMessageMediaAuto {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_AUTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { invert_media: has(flags, 3), message: input.take()?, entities: input.take_if(flags, 1)?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.entities.is_some(), 1) | bit(self.reply_markup.is_some(), 2) | bit(self.invert_media, 3));
            self.message.put(writer);
            self.entities.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageMediaAuto> {
        /// `invert_media:flags.3?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 1) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 2) }
        /// `entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 3) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 4) }
    }

    /// `inputBotInlineMessageMediaContact#a6edbffd flags:# phone_number:string first_name:string last_name:string vcard:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageMediaContact {
        /// `phone_number:string`
        pub phone_number: String,
        /// `first_name:string`
        pub first_name: String,
        /// `last_name:string`
        pub last_name: String,
        /// `vcard:string`
        pub vcard: String,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl InputBotInlineMessageMediaContact {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(phone_number: String, first_name: String, last_name: String, vcard: String) -> Self {
            Self { phone_number, first_name, last_name, vcard, reply_markup: None }
        }
    }

    impl Fields for InputBotInlineMessageMediaContact {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_CONTACT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { phone_number: input.take()?, first_name: input.take()?, last_name: input.take()?, vcard: input.take()?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_markup.is_some(), 2));
            self.phone_number.put(writer);
            self.first_name.put(writer);
            self.last_name.put(writer);
            self.vcard.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageMediaContact> {
        /// `phone_number:string`
        #[inline] pub fn phone_number(self) -> Text<'a> { at(self, 1) }
        /// `first_name:string`
        #[inline] pub fn first_name(self) -> Text<'a> { at(self, 2) }
        /// `last_name:string`
        #[inline] pub fn last_name(self) -> Text<'a> { at(self, 3) }
        /// `vcard:string`
        #[inline] pub fn vcard(self) -> Text<'a> { at(self, 4) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 5) }
    }

    /// `inputBotInlineMessageMediaGeo#96929a85 flags:# geo_point:InputGeoPoint heading:flags.0?int period:flags.1?int proximity_notification_radius:flags.3?int reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageMediaGeo {
        /// `geo_point:InputGeoPoint`
        pub geo_point: enums::InputGeoPoint,
        /// `heading:flags.0?int`
        pub heading: Option<i32>,
        /// `period:flags.1?int`
        pub period: Option<i32>,
        /// `proximity_notification_radius:flags.3?int`
        pub proximity_notification_radius: Option<i32>,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl InputBotInlineMessageMediaGeo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(geo_point: enums::InputGeoPoint) -> Self {
            Self { geo_point, heading: None, period: None, proximity_notification_radius: None, reply_markup: None }
        }
    }

    impl Fields for InputBotInlineMessageMediaGeo {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_GEO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { geo_point: input.take()?, heading: input.take_if(flags, 0)?, period: input.take_if(flags, 1)?, proximity_notification_radius: input.take_if(flags, 3)?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.heading.is_some(), 0) | bit(self.period.is_some(), 1) | bit(self.reply_markup.is_some(), 2) | bit(self.proximity_notification_radius.is_some(), 3));
            self.geo_point.put(writer);
            self.heading.put(writer);
            self.period.put(writer);
            self.proximity_notification_radius.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageMediaGeo> {
        /// `geo_point:InputGeoPoint`
        #[inline] pub fn geo_point(self) -> views::InputGeoPoint<'a> { at(self, 1) }
        /// `heading:flags.0?int`
        #[inline] pub fn heading(self) -> Option<i32> { maybe_at(self, 2) }
        /// `period:flags.1?int`
        #[inline] pub fn period(self) -> Option<i32> { maybe_at(self, 3) }
        /// `proximity_notification_radius:flags.3?int`
        #[inline] pub fn proximity_notification_radius(self) -> Option<i32> { maybe_at(self, 4) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 5) }
    }

    /// `inputBotInlineMessageMediaInvoice#d7e78225 flags:# title:string description:string photo:flags.0?InputWebDocument invoice:Invoice payload:bytes provider:string provider_data:DataJSON reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageMediaInvoice {
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
        /// `provider:string`
        pub provider: String,
        /// `provider_data:DataJSON`
        pub provider_data: types::DataJSON,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl InputBotInlineMessageMediaInvoice {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: String, description: String, invoice: types::Invoice, payload: Vec<u8>, provider: String, provider_data: types::DataJSON) -> Self {
            Self { title, description, photo: None, invoice, payload, provider, provider_data, reply_markup: None }
        }
    }

    impl Fields for InputBotInlineMessageMediaInvoice {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_INVOICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { title: input.take()?, description: input.take()?, photo: input.take_if(flags, 0)?, invoice: input.take()?, payload: input.take()?, provider: input.take()?, provider_data: input.take()?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.photo.is_some(), 0) | bit(self.reply_markup.is_some(), 2));
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.invoice.put(writer);
            self.payload.put(writer);
            self.provider.put(writer);
            self.provider_data.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageMediaInvoice> {
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
        /// `provider:string`
        #[inline] pub fn provider(self) -> Text<'a> { at(self, 6) }
        /// `provider_data:DataJSON`
        #[inline] pub fn provider_data(self) -> View<'a, types::DataJSON> { at(self, 7) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 8) }
    }

    /// `inputBotInlineMessageMediaVenue#417bbf11 flags:# geo_point:InputGeoPoint title:string address:string provider:string venue_id:string venue_type:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageMediaVenue {
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
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl InputBotInlineMessageMediaVenue {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(geo_point: enums::InputGeoPoint, title: String, address: String, provider: String, venue_id: String, venue_type: String) -> Self {
            Self { geo_point, title, address, provider, venue_id, venue_type, reply_markup: None }
        }
    }

    impl Fields for InputBotInlineMessageMediaVenue {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_VENUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { geo_point: input.take()?, title: input.take()?, address: input.take()?, provider: input.take()?, venue_id: input.take()?, venue_type: input.take()?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_markup.is_some(), 2));
            self.geo_point.put(writer);
            self.title.put(writer);
            self.address.put(writer);
            self.provider.put(writer);
            self.venue_id.put(writer);
            self.venue_type.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageMediaVenue> {
        /// `geo_point:InputGeoPoint`
        #[inline] pub fn geo_point(self) -> views::InputGeoPoint<'a> { at(self, 1) }
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
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 7) }
    }

    /// `inputBotInlineMessageMediaWebPage#bddcc510 flags:# invert_media:flags.3?true force_large_media:flags.4?true force_small_media:flags.5?true optional:flags.6?true message:string entities:flags.1?Vector<MessageEntity> url:string reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageMediaWebPage {
        /// `invert_media:flags.3?true`
        pub invert_media: bool,
        /// `force_large_media:flags.4?true`
        pub force_large_media: bool,
        /// `force_small_media:flags.5?true`
        pub force_small_media: bool,
        /// `optional:flags.6?true`
        pub optional: bool,
        /// `message:string`
        pub message: String,
        /// `entities:flags.1?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `url:string`
        pub url: String,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl InputBotInlineMessageMediaWebPage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: String, url: String) -> Self {
            Self { invert_media: false, force_large_media: false, force_small_media: false, optional: false, message, entities: None, url, reply_markup: None }
        }
    }

    impl Fields for InputBotInlineMessageMediaWebPage {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_MEDIA_WEB_PAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { invert_media: has(flags, 3), force_large_media: has(flags, 4), force_small_media: has(flags, 5), optional: has(flags, 6), message: input.take()?, entities: input.take_if(flags, 1)?, url: input.take()?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.entities.is_some(), 1) | bit(self.reply_markup.is_some(), 2) | bit(self.invert_media, 3) | bit(self.force_large_media, 4) | bit(self.force_small_media, 5) | bit(self.optional, 6));
            self.message.put(writer);
            self.entities.put(writer);
            self.url.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageMediaWebPage> {
        /// `invert_media:flags.3?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 1) }
        /// `force_large_media:flags.4?true`
        #[inline] pub fn force_large_media(self) -> bool { flag_at(self, 2) }
        /// `force_small_media:flags.5?true`
        #[inline] pub fn force_small_media(self) -> bool { flag_at(self, 3) }
        /// `optional:flags.6?true`
        #[inline] pub fn optional(self) -> bool { flag_at(self, 4) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 5) }
        /// `entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 6) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 7) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 8) }
    }

    /// `inputBotInlineMessageRichMessage#b43df56c flags:# reply_markup:flags.2?ReplyMarkup rich_message:InputRichMessage = InputBotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageRichMessage {
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
        /// `rich_message:InputRichMessage`
        pub rich_message: enums::InputRichMessage,
    }

    impl InputBotInlineMessageRichMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(rich_message: enums::InputRichMessage) -> Self {
            Self { reply_markup: None, rich_message }
        }
    }

    impl Fields for InputBotInlineMessageRichMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_RICH_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { reply_markup: input.take_if(flags, 2)?, rich_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.reply_markup.is_some(), 2));
            self.reply_markup.put(writer);
            self.rich_message.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageRichMessage> {
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 1) }
        /// `rich_message:InputRichMessage`
        #[inline] pub fn rich_message(self) -> views::InputRichMessage<'a> { at(self, 2) }
    }

    /// `inputBotInlineMessageText#3dcd7a87 flags:# no_webpage:flags.0?true invert_media:flags.3?true message:string entities:flags.1?Vector<MessageEntity> reply_markup:flags.2?ReplyMarkup = InputBotInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineMessageText {
        /// `no_webpage:flags.0?true`
        pub no_webpage: bool,
        /// `invert_media:flags.3?true`
        pub invert_media: bool,
        /// `message:string`
        pub message: String,
        /// `entities:flags.1?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `reply_markup:flags.2?ReplyMarkup`
        pub reply_markup: Option<enums::ReplyMarkup>,
    }

    impl InputBotInlineMessageText {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: String) -> Self {
            Self { no_webpage: false, invert_media: false, message, entities: None, reply_markup: None }
        }
    }

    impl Fields for InputBotInlineMessageText {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_MESSAGE_TEXT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { no_webpage: has(flags, 0), invert_media: has(flags, 3), message: input.take()?, entities: input.take_if(flags, 1)?, reply_markup: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.no_webpage, 0) | bit(self.entities.is_some(), 1) | bit(self.reply_markup.is_some(), 2) | bit(self.invert_media, 3));
            self.message.put(writer);
            self.entities.put(writer);
            self.reply_markup.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineMessageText> {
        /// `no_webpage:flags.0?true`
        #[inline] pub fn no_webpage(self) -> bool { flag_at(self, 1) }
        /// `invert_media:flags.3?true`
        #[inline] pub fn invert_media(self) -> bool { flag_at(self, 2) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 3) }
        /// `entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 4) }
        /// `reply_markup:flags.2?ReplyMarkup`
        #[inline] pub fn reply_markup(self) -> Option<views::ReplyMarkup<'a>> { maybe_at(self, 5) }
    }

    /// `inputBotInlineResult#88bf9319 flags:# id:string type:string title:flags.1?string description:flags.2?string url:flags.3?string thumb:flags.4?InputWebDocument content:flags.5?InputWebDocument send_message:InputBotInlineMessage = InputBotInlineResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineResult {
        /// `id:string`
        pub id: String,
        /// `type:string`
        pub r#type: String,
        /// `title:flags.1?string`
        pub title: Option<String>,
        /// `description:flags.2?string`
        pub description: Option<String>,
        /// `url:flags.3?string`
        pub url: Option<String>,
        /// `thumb:flags.4?InputWebDocument`
        pub thumb: Option<Box<types::InputWebDocument>>,
        /// `content:flags.5?InputWebDocument`
        pub content: Option<Box<types::InputWebDocument>>,
        /// `send_message:InputBotInlineMessage`
        pub send_message: enums::InputBotInlineMessage,
    }

    impl InputBotInlineResult {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, r#type: String, send_message: enums::InputBotInlineMessage) -> Self {
            Self { id, r#type, title: None, description: None, url: None, thumb: None, content: None, send_message }
        }
    }

    impl Fields for InputBotInlineResult {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_RESULT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, r#type: input.take()?, title: input.take_if(flags, 1)?, description: input.take_if(flags, 2)?, url: input.take_if(flags, 3)?, thumb: input.take_if(flags, 4)?, content: input.take_if(flags, 5)?, send_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.title.is_some(), 1) | bit(self.description.is_some(), 2) | bit(self.url.is_some(), 3) | bit(self.thumb.is_some(), 4) | bit(self.content.is_some(), 5));
            self.id.put(writer);
            self.r#type.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.url.put(writer);
            self.thumb.put(writer);
            self.content.put(writer);
            self.send_message.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineResult> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 1) }
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 2) }
        /// `title:flags.1?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `description:flags.2?string`
        #[inline] pub fn description(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `url:flags.3?string`
        #[inline] pub fn url(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `thumb:flags.4?InputWebDocument`
        #[inline] pub fn thumb(self) -> Option<View<'a, types::InputWebDocument>> { maybe_at(self, 6) }
        /// `content:flags.5?InputWebDocument`
        #[inline] pub fn content(self) -> Option<View<'a, types::InputWebDocument>> { maybe_at(self, 7) }
        /// `send_message:InputBotInlineMessage`
        #[inline] pub fn send_message(self) -> views::InputBotInlineMessage<'a> { at(self, 8) }
    }

    /// `inputBotInlineResultDocument#fff8fdc4 flags:# id:string type:string title:flags.1?string description:flags.2?string document:InputDocument send_message:InputBotInlineMessage = InputBotInlineResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineResultDocument {
        /// `id:string`
        pub id: String,
        /// `type:string`
        pub r#type: String,
        /// `title:flags.1?string`
        pub title: Option<String>,
        /// `description:flags.2?string`
        pub description: Option<String>,
        /// `document:InputDocument`
        pub document: enums::InputDocument,
        /// `send_message:InputBotInlineMessage`
        pub send_message: enums::InputBotInlineMessage,
    }

    impl InputBotInlineResultDocument {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, r#type: String, document: enums::InputDocument, send_message: enums::InputBotInlineMessage) -> Self {
            Self { id, r#type, title: None, description: None, document, send_message }
        }
    }

    impl Fields for InputBotInlineResultDocument {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_RESULT_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, r#type: input.take()?, title: input.take_if(flags, 1)?, description: input.take_if(flags, 2)?, document: input.take()?, send_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.title.is_some(), 1) | bit(self.description.is_some(), 2));
            self.id.put(writer);
            self.r#type.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.document.put(writer);
            self.send_message.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineResultDocument> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 1) }
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 2) }
        /// `title:flags.1?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `description:flags.2?string`
        #[inline] pub fn description(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `document:InputDocument`
        #[inline] pub fn document(self) -> views::InputDocument<'a> { at(self, 5) }
        /// `send_message:InputBotInlineMessage`
        #[inline] pub fn send_message(self) -> views::InputBotInlineMessage<'a> { at(self, 6) }
    }

    /// `inputBotInlineResultGame#4fa417f2 id:string short_name:string send_message:InputBotInlineMessage = InputBotInlineResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineResultGame {
        /// `id:string`
        pub id: String,
        /// `short_name:string`
        pub short_name: String,
        /// `send_message:InputBotInlineMessage`
        pub send_message: enums::InputBotInlineMessage,
    }

    impl Fields for InputBotInlineResultGame {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_RESULT_GAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, short_name: input.take()?, send_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.short_name.put(writer);
            self.send_message.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineResultGame> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `short_name:string`
        #[inline] pub fn short_name(self) -> Text<'a> { at(self, 1) }
        /// `send_message:InputBotInlineMessage`
        #[inline] pub fn send_message(self) -> views::InputBotInlineMessage<'a> { at(self, 2) }
    }

    /// `inputBotInlineResultPhoto#a8d864a7 id:string type:string photo:InputPhoto send_message:InputBotInlineMessage = InputBotInlineResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBotInlineResultPhoto {
        /// `id:string`
        pub id: String,
        /// `type:string`
        pub r#type: String,
        /// `photo:InputPhoto`
        pub photo: enums::InputPhoto,
        /// `send_message:InputBotInlineMessage`
        pub send_message: enums::InputBotInlineMessage,
    }

    impl Fields for InputBotInlineResultPhoto {
        const LAYOUT: &'static Layout = &layouts::INPUT_BOT_INLINE_RESULT_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, r#type: input.take()?, photo: input.take()?, send_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.r#type.put(writer);
            self.photo.put(writer);
            self.send_message.put(writer);
        }
    }

    impl<'a> View<'a, InputBotInlineResultPhoto> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `type:string`
        #[inline] pub fn r#type(self) -> Text<'a> { at(self, 1) }
        /// `photo:InputPhoto`
        #[inline] pub fn photo(self) -> views::InputPhoto<'a> { at(self, 2) }
        /// `send_message:InputBotInlineMessage`
        #[inline] pub fn send_message(self) -> views::InputBotInlineMessage<'a> { at(self, 3) }
    }

    /// `inputChatTheme#c93de95c emoticon:string = InputChatTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputChatTheme {
        /// `emoticon:string`
        pub emoticon: String,
    }

    impl Fields for InputChatTheme {
        const LAYOUT: &'static Layout = &layouts::INPUT_CHAT_THEME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoticon: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoticon.put(writer);
        }
    }

    impl<'a> View<'a, InputChatTheme> {
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputChatThemeUniqueGift#87e5dfe4 slug:string = InputChatTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputChatThemeUniqueGift {
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for InputChatThemeUniqueGift {
        const LAYOUT: &'static Layout = &layouts::INPUT_CHAT_THEME_UNIQUE_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, InputChatThemeUniqueGift> {
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputDialogPeer#fcaafeb7 peer:InputPeer = InputDialogPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputDialogPeer {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
    }

    impl Fields for InputDialogPeer {
        const LAYOUT: &'static Layout = &layouts::INPUT_DIALOG_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, InputDialogPeer> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
    }

    /// `inputDialogPeerCommunity#69ef72c4 community:InputChannel = InputDialogPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputDialogPeerCommunity {
        /// `community:InputChannel`
        pub community: enums::InputChannel,
    }

    impl Fields for InputDialogPeerCommunity {
        const LAYOUT: &'static Layout = &layouts::INPUT_DIALOG_PEER_COMMUNITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { community: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.community.put(writer);
        }
    }

    impl<'a> View<'a, InputDialogPeerCommunity> {
        /// `community:InputChannel`
        #[inline] pub fn community(self) -> views::InputChannel<'a> { at(self, 0) }
    }

    /// `inputDialogPeerFolder#64600527 folder_id:int = InputDialogPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputDialogPeerFolder {
        /// `folder_id:int`
        pub folder_id: i32,
    }

    impl Fields for InputDialogPeerFolder {
        const LAYOUT: &'static Layout = &layouts::INPUT_DIALOG_PEER_FOLDER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { folder_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.folder_id.put(writer);
        }
    }

    impl<'a> View<'a, InputDialogPeerFolder> {
        /// `folder_id:int`
        #[inline] pub fn folder_id(self) -> i32 { at(self, 0) }
    }

    /// `inputEncryptedChat#f141b5e1 chat_id:int access_hash:long = InputEncryptedChat`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputEncryptedChat {
        /// `chat_id:int`
        pub chat_id: i32,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputEncryptedChat {
        const LAYOUT: &'static Layout = &layouts::INPUT_ENCRYPTED_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputEncryptedChat> {
        /// `chat_id:int`
        #[inline] pub fn chat_id(self) -> i32 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    boxed!(InputEncryptedChat);

    /// `inputEncryptedFile#5a17b5e5 id:long access_hash:long = InputEncryptedFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputEncryptedFile {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputEncryptedFile {
        const LAYOUT: &'static Layout = &layouts::INPUT_ENCRYPTED_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputEncryptedFile> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputEncryptedFileBigUploaded#2dc173c8 id:long parts:int key_fingerprint:int = InputEncryptedFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputEncryptedFileBigUploaded {
        /// `id:long`
        pub id: i64,
        /// `parts:int`
        pub parts: i32,
        /// `key_fingerprint:int`
        pub key_fingerprint: i32,
    }

    impl Fields for InputEncryptedFileBigUploaded {
        const LAYOUT: &'static Layout = &layouts::INPUT_ENCRYPTED_FILE_BIG_UPLOADED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, parts: input.take()?, key_fingerprint: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.parts.put(writer);
            self.key_fingerprint.put(writer);
        }
    }

    impl<'a> View<'a, InputEncryptedFileBigUploaded> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `parts:int`
        #[inline] pub fn parts(self) -> i32 { at(self, 1) }
        /// `key_fingerprint:int`
        #[inline] pub fn key_fingerprint(self) -> i32 { at(self, 2) }
    }

    /// `inputEncryptedFileUploaded#64bd0306 id:long parts:int md5_checksum:string key_fingerprint:int = InputEncryptedFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputEncryptedFileUploaded {
        /// `id:long`
        pub id: i64,
        /// `parts:int`
        pub parts: i32,
        /// `md5_checksum:string`
        pub md5_checksum: String,
        /// `key_fingerprint:int`
        pub key_fingerprint: i32,
    }

    impl Fields for InputEncryptedFileUploaded {
        const LAYOUT: &'static Layout = &layouts::INPUT_ENCRYPTED_FILE_UPLOADED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, parts: input.take()?, md5_checksum: input.take()?, key_fingerprint: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.parts.put(writer);
            self.md5_checksum.put(writer);
            self.key_fingerprint.put(writer);
        }
    }

    impl<'a> View<'a, InputEncryptedFileUploaded> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `parts:int`
        #[inline] pub fn parts(self) -> i32 { at(self, 1) }
        /// `md5_checksum:string`
        #[inline] pub fn md5_checksum(self) -> Text<'a> { at(self, 2) }
        /// `key_fingerprint:int`
        #[inline] pub fn key_fingerprint(self) -> i32 { at(self, 3) }
    }

    /// `inputMessageReadMetric#402b4495 msg_id:int view_id:long time_in_view_ms:int active_time_in_view_ms:int height_to_viewport_ratio_permille:int seen_range_ratio_permille:int = InputMessageReadMetric`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMessageReadMetric {
        /// `msg_id:int`
        pub msg_id: i32,
        /// `view_id:long`
        pub view_id: i64,
        /// `time_in_view_ms:int`
        pub time_in_view_ms: i32,
        /// `active_time_in_view_ms:int`
        pub active_time_in_view_ms: i32,
        /// `height_to_viewport_ratio_permille:int`
        pub height_to_viewport_ratio_permille: i32,
        /// `seen_range_ratio_permille:int`
        pub seen_range_ratio_permille: i32,
    }

    impl Fields for InputMessageReadMetric {
        const LAYOUT: &'static Layout = &layouts::INPUT_MESSAGE_READ_METRIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { msg_id: input.take()?, view_id: input.take()?, time_in_view_ms: input.take()?, active_time_in_view_ms: input.take()?, height_to_viewport_ratio_permille: input.take()?, seen_range_ratio_permille: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.msg_id.put(writer);
            self.view_id.put(writer);
            self.time_in_view_ms.put(writer);
            self.active_time_in_view_ms.put(writer);
            self.height_to_viewport_ratio_permille.put(writer);
            self.seen_range_ratio_permille.put(writer);
        }
    }

    impl<'a> View<'a, InputMessageReadMetric> {
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 0) }
        /// `view_id:long`
        #[inline] pub fn view_id(self) -> i64 { at(self, 1) }
        /// `time_in_view_ms:int`
        #[inline] pub fn time_in_view_ms(self) -> i32 { at(self, 2) }
        /// `active_time_in_view_ms:int`
        #[inline] pub fn active_time_in_view_ms(self) -> i32 { at(self, 3) }
        /// `height_to_viewport_ratio_permille:int`
        #[inline] pub fn height_to_viewport_ratio_permille(self) -> i32 { at(self, 4) }
        /// `seen_range_ratio_permille:int`
        #[inline] pub fn seen_range_ratio_permille(self) -> i32 { at(self, 5) }
    }

    boxed!(InputMessageReadMetric);

    /// `inputQuickReplyShortcut#24596d41 shortcut:string = InputQuickReplyShortcut`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputQuickReplyShortcut {
        /// `shortcut:string`
        pub shortcut: String,
    }

    impl Fields for InputQuickReplyShortcut {
        const LAYOUT: &'static Layout = &layouts::INPUT_QUICK_REPLY_SHORTCUT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { shortcut: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.shortcut.put(writer);
        }
    }

    impl<'a> View<'a, InputQuickReplyShortcut> {
        /// `shortcut:string`
        #[inline] pub fn shortcut(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputQuickReplyShortcutId#1190cf1 shortcut_id:int = InputQuickReplyShortcut`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputQuickReplyShortcutId {
        /// `shortcut_id:int`
        pub shortcut_id: i32,
    }

    impl Fields for InputQuickReplyShortcutId {
        const LAYOUT: &'static Layout = &layouts::INPUT_QUICK_REPLY_SHORTCUT_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { shortcut_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.shortcut_id.put(writer);
        }
    }

    impl<'a> View<'a, InputQuickReplyShortcutId> {
        /// `shortcut_id:int`
        #[inline] pub fn shortcut_id(self) -> i32 { at(self, 0) }
    }

    /// `inputSingleMedia#1cc6e91f flags:# media:InputMedia random_id:long message:string entities:flags.0?Vector<MessageEntity> = InputSingleMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputSingleMedia {
        /// `media:InputMedia`
        pub media: enums::InputMedia,
        /// `random_id:long`
        pub random_id: i64,
        /// `message:string`
        pub message: String,
        /// `entities:flags.0?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
    }

    impl InputSingleMedia {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(media: enums::InputMedia, random_id: i64, message: String) -> Self {
            Self { media, random_id, message, entities: None }
        }
    }

    impl Fields for InputSingleMedia {
        const LAYOUT: &'static Layout = &layouts::INPUT_SINGLE_MEDIA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { media: input.take()?, random_id: input.take()?, message: input.take()?, entities: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.entities.is_some(), 0));
            self.media.put(writer);
            self.random_id.put(writer);
            self.message.put(writer);
            self.entities.put(writer);
        }
    }

    impl<'a> View<'a, InputSingleMedia> {
        /// `media:InputMedia`
        #[inline] pub fn media(self) -> views::InputMedia<'a> { at(self, 1) }
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 2) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 3) }
        /// `entities:flags.0?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 4) }
    }

    boxed!(InputSingleMedia);

    /// `inputStickeredMediaDocument#438865b id:InputDocument = InputStickeredMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStickeredMediaDocument {
        /// `id:InputDocument`
        pub id: enums::InputDocument,
    }

    impl Fields for InputStickeredMediaDocument {
        const LAYOUT: &'static Layout = &layouts::INPUT_STICKERED_MEDIA_DOCUMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputStickeredMediaDocument> {
        /// `id:InputDocument`
        #[inline] pub fn id(self) -> views::InputDocument<'a> { at(self, 0) }
    }

    /// `inputStickeredMediaPhoto#4a992157 id:InputPhoto = InputStickeredMedia`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStickeredMediaPhoto {
        /// `id:InputPhoto`
        pub id: enums::InputPhoto,
    }

    impl Fields for InputStickeredMediaPhoto {
        const LAYOUT: &'static Layout = &layouts::INPUT_STICKERED_MEDIA_PHOTO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputStickeredMediaPhoto> {
        /// `id:InputPhoto`
        #[inline] pub fn id(self) -> views::InputPhoto<'a> { at(self, 0) }
    }

    /// `messagePeerVote#b6cc2d5c peer:Peer option:bytes date:int = MessagePeerVote`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessagePeerVote {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `option:bytes`
        pub option: Vec<u8>,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for MessagePeerVote {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_PEER_VOTE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, option: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.option.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, MessagePeerVote> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `option:bytes`
        #[inline] pub fn option(self) -> &'a [u8] { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
    }

    /// `messagePeerVoteInputOption#74cda504 peer:Peer date:int = MessagePeerVote`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessagePeerVoteInputOption {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for MessagePeerVoteInputOption {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_PEER_VOTE_INPUT_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, MessagePeerVoteInputOption> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
    }

    /// `messagePeerVoteMultiple#4628f6e6 peer:Peer options:Vector<bytes> date:int = MessagePeerVote`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessagePeerVoteMultiple {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `options:Vector<bytes>`
        pub options: Vec<Vec<u8>>,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for MessagePeerVoteMultiple {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_PEER_VOTE_MULTIPLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, options: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.options.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, MessagePeerVoteMultiple> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `options:Vector<bytes>`
        #[inline] pub fn options(self) -> Vector<'a, &'a [u8]> { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
    }

    /// `messageViews#455b853d flags:# views:flags.0?int forwards:flags.1?int replies:flags.2?MessageReplies = MessageViews`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageViews {
        /// `views:flags.0?int`
        pub views: Option<i32>,
        /// `forwards:flags.1?int`
        pub forwards: Option<i32>,
        /// `replies:flags.2?MessageReplies`
        pub replies: Option<Box<types::MessageReplies>>,
    }

    impl Fields for MessageViews {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_VIEWS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { views: input.take_if(flags, 0)?, forwards: input.take_if(flags, 1)?, replies: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.views.is_some(), 0) | bit(self.forwards.is_some(), 1) | bit(self.replies.is_some(), 2));
            self.views.put(writer);
            self.forwards.put(writer);
            self.replies.put(writer);
        }
    }

    impl<'a> View<'a, MessageViews> {
        /// `views:flags.0?int`
        #[inline] pub fn views(self) -> Option<i32> { maybe_at(self, 1) }
        /// `forwards:flags.1?int`
        #[inline] pub fn forwards(self) -> Option<i32> { maybe_at(self, 2) }
        /// `replies:flags.2?MessageReplies`
        #[inline] pub fn replies(self) -> Option<View<'a, types::MessageReplies>> { maybe_at(self, 3) }
    }

    boxed!(MessageViews);

    /// `inputMessagesFilterPhoneCalls#80c99768 flags:# missed:flags.0?true = MessagesFilter`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InputMessagesFilterPhoneCalls {
        /// `missed:flags.0?true`
        pub missed: bool,
    }

    impl Fields for InputMessagesFilterPhoneCalls {
        const LAYOUT: &'static Layout = &layouts::INPUT_MESSAGES_FILTER_PHONE_CALLS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { missed: has(flags, 0) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.missed, 0));
        }
    }

    impl<'a> View<'a, InputMessagesFilterPhoneCalls> {
        /// `missed:flags.0?true`
        #[inline] pub fn missed(self) -> bool { flag_at(self, 1) }
    }

    /// `outboxReadDate#3bb842ac date:int = OutboxReadDate`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OutboxReadDate {
        /// `date:int`
        pub date: i32,
    }

    impl Fields for OutboxReadDate {
        const LAYOUT: &'static Layout = &layouts::OUTBOX_READ_DATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, OutboxReadDate> {
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 0) }
    }

    boxed!(OutboxReadDate);

    /// `readParticipantDate#4a4ff172 user_id:long date:int = ReadParticipantDate`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReadParticipantDate {
        /// `user_id:long`
        pub user_id: i64,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for ReadParticipantDate {
        const LAYOUT: &'static Layout = &layouts::READ_PARTICIPANT_DATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, ReadParticipantDate> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
    }

    boxed!(ReadParticipantDate);

    /// `receivedNotifyMessage#a384b779 id:int flags:int = ReceivedNotifyMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReceivedNotifyMessage {
        /// `id:int`
        pub id: i32,
        /// `flags:int`
        pub flags: i32,
    }

    impl Fields for ReceivedNotifyMessage {
        const LAYOUT: &'static Layout = &layouts::RECEIVED_NOTIFY_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, flags: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.flags.put(writer);
        }
    }

    impl<'a> View<'a, ReceivedNotifyMessage> {
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 0) }
        /// `flags:int`
        #[inline] pub fn flags(self) -> i32 { at(self, 1) }
    }

    boxed!(ReceivedNotifyMessage);

    /// `monoForumDialog#64407ea7 flags:# unread_mark:flags.3?true nopaid_messages_exception:flags.4?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_reactions_count:int draft:flags.1?DraftMessage = SavedDialog`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MonoForumDialog {
        /// `unread_mark:flags.3?true`
        pub unread_mark: bool,
        /// `nopaid_messages_exception:flags.4?true`
        pub nopaid_messages_exception: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `top_message:int`
        pub top_message: i32,
        /// `read_inbox_max_id:int`
        pub read_inbox_max_id: i32,
        /// `read_outbox_max_id:int`
        pub read_outbox_max_id: i32,
        /// `unread_count:int`
        pub unread_count: i32,
        /// `unread_reactions_count:int`
        pub unread_reactions_count: i32,
        /// `draft:flags.1?DraftMessage`
        pub draft: Option<enums::DraftMessage>,
    }

    impl MonoForumDialog {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, top_message: i32, read_inbox_max_id: i32, read_outbox_max_id: i32, unread_count: i32, unread_reactions_count: i32) -> Self {
            Self { unread_mark: false, nopaid_messages_exception: false, peer, top_message, read_inbox_max_id, read_outbox_max_id, unread_count, unread_reactions_count, draft: None }
        }
    }

    impl Fields for MonoForumDialog {
        const LAYOUT: &'static Layout = &layouts::MONO_FORUM_DIALOG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { unread_mark: has(flags, 3), nopaid_messages_exception: has(flags, 4), peer: input.take()?, top_message: input.take()?, read_inbox_max_id: input.take()?, read_outbox_max_id: input.take()?, unread_count: input.take()?, unread_reactions_count: input.take()?, draft: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.draft.is_some(), 1) | bit(self.unread_mark, 3) | bit(self.nopaid_messages_exception, 4));
            self.peer.put(writer);
            self.top_message.put(writer);
            self.read_inbox_max_id.put(writer);
            self.read_outbox_max_id.put(writer);
            self.unread_count.put(writer);
            self.unread_reactions_count.put(writer);
            self.draft.put(writer);
        }
    }

    impl<'a> View<'a, MonoForumDialog> {
        /// `unread_mark:flags.3?true`
        #[inline] pub fn unread_mark(self) -> bool { flag_at(self, 1) }
        /// `nopaid_messages_exception:flags.4?true`
        #[inline] pub fn nopaid_messages_exception(self) -> bool { flag_at(self, 2) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 3) }
        /// `top_message:int`
        #[inline] pub fn top_message(self) -> i32 { at(self, 4) }
        /// `read_inbox_max_id:int`
        #[inline] pub fn read_inbox_max_id(self) -> i32 { at(self, 5) }
        /// `read_outbox_max_id:int`
        #[inline] pub fn read_outbox_max_id(self) -> i32 { at(self, 6) }
        /// `unread_count:int`
        #[inline] pub fn unread_count(self) -> i32 { at(self, 7) }
        /// `unread_reactions_count:int`
        #[inline] pub fn unread_reactions_count(self) -> i32 { at(self, 8) }
        /// `draft:flags.1?DraftMessage`
        #[inline] pub fn draft(self) -> Option<views::DraftMessage<'a>> { maybe_at(self, 9) }
    }

    /// `savedDialog#bd87cb6c flags:# pinned:flags.2?true peer:Peer top_message:int = SavedDialog`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedDialog {
        /// `pinned:flags.2?true`
        pub pinned: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `top_message:int`
        pub top_message: i32,
    }

    impl SavedDialog {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, top_message: i32) -> Self {
            Self { pinned: false, peer, top_message }
        }
    }

    impl Fields for SavedDialog {
        const LAYOUT: &'static Layout = &layouts::SAVED_DIALOG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 2), peer: input.take()?, top_message: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pinned, 2));
            self.peer.put(writer);
            self.top_message.put(writer);
        }
    }

    impl<'a> View<'a, SavedDialog> {
        /// `pinned:flags.2?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `top_message:int`
        #[inline] pub fn top_message(self) -> i32 { at(self, 3) }
    }

    /// `savedReactionTag#cb6ff828 flags:# reaction:Reaction title:flags.0?string count:int = SavedReactionTag`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedReactionTag {
        /// `reaction:Reaction`
        pub reaction: enums::Reaction,
        /// `title:flags.0?string`
        pub title: Option<String>,
        /// `count:int`
        pub count: i32,
    }

    impl SavedReactionTag {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(reaction: enums::Reaction, count: i32) -> Self {
            Self { reaction, title: None, count }
        }
    }

    impl Fields for SavedReactionTag {
        const LAYOUT: &'static Layout = &layouts::SAVED_REACTION_TAG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { reaction: input.take()?, title: input.take_if(flags, 0)?, count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.title.is_some(), 0));
            self.reaction.put(writer);
            self.title.put(writer);
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, SavedReactionTag> {
        /// `reaction:Reaction`
        #[inline] pub fn reaction(self) -> views::Reaction<'a> { at(self, 1) }
        /// `title:flags.0?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 3) }
    }

    boxed!(SavedReactionTag);

    /// `searchResultsCalendarPeriod#c9b0539f date:int min_msg_id:int max_msg_id:int count:int = SearchResultsCalendarPeriod`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SearchResultsCalendarPeriod {
        /// `date:int`
        pub date: i32,
        /// `min_msg_id:int`
        pub min_msg_id: i32,
        /// `max_msg_id:int`
        pub max_msg_id: i32,
        /// `count:int`
        pub count: i32,
    }

    impl Fields for SearchResultsCalendarPeriod {
        const LAYOUT: &'static Layout = &layouts::SEARCH_RESULTS_CALENDAR_PERIOD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { date: input.take()?, min_msg_id: input.take()?, max_msg_id: input.take()?, count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.date.put(writer);
            self.min_msg_id.put(writer);
            self.max_msg_id.put(writer);
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, SearchResultsCalendarPeriod> {
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 0) }
        /// `min_msg_id:int`
        #[inline] pub fn min_msg_id(self) -> i32 { at(self, 1) }
        /// `max_msg_id:int`
        #[inline] pub fn max_msg_id(self) -> i32 { at(self, 2) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 3) }
    }

    boxed!(SearchResultsCalendarPeriod);

    /// `searchResultPosition#7f648b67 msg_id:int date:int offset:int = SearchResultsPosition`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SearchResultPosition {
        /// `msg_id:int`
        pub msg_id: i32,
        /// `date:int`
        pub date: i32,
        /// `offset:int`
        pub offset: i32,
    }

    impl Fields for SearchResultPosition {
        const LAYOUT: &'static Layout = &layouts::SEARCH_RESULT_POSITION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { msg_id: input.take()?, date: input.take()?, offset: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.msg_id.put(writer);
            self.date.put(writer);
            self.offset.put(writer);
        }
    }

    impl<'a> View<'a, SearchResultPosition> {
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 0) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 2) }
    }

    boxed!(SearchResultPosition);

    /// `sponsoredMessage#7dbf8673 flags:# recommended:flags.5?true can_report:flags.12?true random_id:bytes url:string title:string message:string entities:flags.1?Vector<MessageEntity> photo:flags.6?Photo media:flags.14?MessageMedia color:flags.13?PeerColor button_text:string sponsor_info:flags.7?string additional_info:flags.8?string min_display_duration:flags.15?int max_display_duration:flags.15?int = SponsoredMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SponsoredMessage {
        /// `recommended:flags.5?true`
        pub recommended: bool,
        /// `can_report:flags.12?true`
        pub can_report: bool,
        /// `random_id:bytes`
        pub random_id: Vec<u8>,
        /// `url:string`
        pub url: String,
        /// `title:string`
        pub title: String,
        /// `message:string`
        pub message: String,
        /// `entities:flags.1?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `photo:flags.6?Photo`
        pub photo: Option<enums::Photo>,
        /// `media:flags.14?MessageMedia`
        pub media: Option<enums::MessageMedia>,
        /// `color:flags.13?PeerColor`
        pub color: Option<enums::PeerColor>,
        /// `button_text:string`
        pub button_text: String,
        /// `sponsor_info:flags.7?string`
        pub sponsor_info: Option<String>,
        /// `additional_info:flags.8?string`
        pub additional_info: Option<String>,
        /// `min_display_duration:flags.15?int`
        pub min_display_duration: Option<i32>,
        /// `max_display_duration:flags.15?int`
        pub max_display_duration: Option<i32>,
    }

    impl SponsoredMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(random_id: Vec<u8>, url: String, title: String, message: String, button_text: String) -> Self {
            Self { recommended: false, can_report: false, random_id, url, title, message, entities: None, photo: None, media: None, color: None, button_text, sponsor_info: None, additional_info: None, min_display_duration: None, max_display_duration: None }
        }
    }

    impl Fields for SponsoredMessage {
        const LAYOUT: &'static Layout = &layouts::SPONSORED_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { recommended: has(flags, 5), can_report: has(flags, 12), random_id: input.take()?, url: input.take()?, title: input.take()?, message: input.take()?, entities: input.take_if(flags, 1)?, photo: input.take_if(flags, 6)?, media: input.take_if(flags, 14)?, color: input.take_if(flags, 13)?, button_text: input.take()?, sponsor_info: input.take_if(flags, 7)?, additional_info: input.take_if(flags, 8)?, min_display_duration: input.take_if(flags, 15)?, max_display_duration: input.take_if(flags, 15)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_15 = self.min_display_duration.is_some() && self.max_display_duration.is_some();
            writer.u32(bit(self.entities.is_some(), 1) | bit(self.recommended, 5) | bit(self.photo.is_some(), 6) | bit(self.sponsor_info.is_some(), 7) | bit(self.additional_info.is_some(), 8) | bit(self.can_report, 12) | bit(self.color.is_some(), 13) | bit(self.media.is_some(), 14) | bit(flags_15, 15));
            self.random_id.put(writer);
            self.url.put(writer);
            self.title.put(writer);
            self.message.put(writer);
            self.entities.put(writer);
            self.photo.put(writer);
            self.media.put(writer);
            self.color.put(writer);
            self.button_text.put(writer);
            self.sponsor_info.put(writer);
            self.additional_info.put(writer);
            put_if(flags_15, &self.min_display_duration, writer);
            put_if(flags_15, &self.max_display_duration, writer);
        }
    }

    impl<'a> View<'a, SponsoredMessage> {
        /// `recommended:flags.5?true`
        #[inline] pub fn recommended(self) -> bool { flag_at(self, 1) }
        /// `can_report:flags.12?true`
        #[inline] pub fn can_report(self) -> bool { flag_at(self, 2) }
        /// `random_id:bytes`
        #[inline] pub fn random_id(self) -> &'a [u8] { at(self, 3) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 4) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 5) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 6) }
        /// `entities:flags.1?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 7) }
        /// `photo:flags.6?Photo`
        #[inline] pub fn photo(self) -> Option<views::Photo<'a>> { maybe_at(self, 8) }
        /// `media:flags.14?MessageMedia`
        #[inline] pub fn media(self) -> Option<views::MessageMedia<'a>> { maybe_at(self, 9) }
        /// `color:flags.13?PeerColor`
        #[inline] pub fn color(self) -> Option<views::PeerColor<'a>> { maybe_at(self, 10) }
        /// `button_text:string`
        #[inline] pub fn button_text(self) -> Text<'a> { at(self, 11) }
        /// `sponsor_info:flags.7?string`
        #[inline] pub fn sponsor_info(self) -> Option<Text<'a>> { maybe_at(self, 12) }
        /// `additional_info:flags.8?string`
        #[inline] pub fn additional_info(self) -> Option<Text<'a>> { maybe_at(self, 13) }
        /// `min_display_duration:flags.15?int`
        #[inline] pub fn min_display_duration(self) -> Option<i32> { maybe_at(self, 14) }
        /// `max_display_duration:flags.15?int`
        #[inline] pub fn max_display_duration(self) -> Option<i32> { maybe_at(self, 15) }
    }

    boxed!(SponsoredMessage);

    /// `sponsoredMessageReportOption#430d3150 text:string option:bytes = SponsoredMessageReportOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SponsoredMessageReportOption {
        /// `text:string`
        pub text: String,
        /// `option:bytes`
        pub option: Vec<u8>,
    }

    impl Fields for SponsoredMessageReportOption {
        const LAYOUT: &'static Layout = &layouts::SPONSORED_MESSAGE_REPORT_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, option: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.option.put(writer);
        }
    }

    impl<'a> View<'a, SponsoredMessageReportOption> {
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 0) }
        /// `option:bytes`
        #[inline] pub fn option(self) -> &'a [u8] { at(self, 1) }
    }

    boxed!(SponsoredMessageReportOption);

    /// `urlAuthResultAccepted#623a8fa0 flags:# url:flags.0?string = UrlAuthResult`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct UrlAuthResultAccepted {
        /// `url:flags.0?string`
        pub url: Option<String>,
    }

    impl Fields for UrlAuthResultAccepted {
        const LAYOUT: &'static Layout = &layouts::URL_AUTH_RESULT_ACCEPTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { url: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.url.is_some(), 0));
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, UrlAuthResultAccepted> {
        /// `url:flags.0?string`
        #[inline] pub fn url(self) -> Option<Text<'a>> { maybe_at(self, 1) }
    }

    /// `urlAuthResultRequest#3cd623ec flags:# request_write_access:flags.0?true request_phone_number:flags.1?true match_codes_first:flags.5?true is_app:flags.6?true bot:User domain:string browser:flags.2?string platform:flags.2?string ip:flags.2?string region:flags.2?string match_codes:flags.3?Vector<string> user_id_hint:flags.4?long verified_app_name:flags.7?string = UrlAuthResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UrlAuthResultRequest {
        /// `request_write_access:flags.0?true`
        pub request_write_access: bool,
        /// `request_phone_number:flags.1?true`
        pub request_phone_number: bool,
        /// `match_codes_first:flags.5?true`
        pub match_codes_first: bool,
        /// `is_app:flags.6?true`
        pub is_app: bool,
        /// `bot:User`
        pub bot: enums::User,
        /// `domain:string`
        pub domain: String,
        /// `browser:flags.2?string`
        pub browser: Option<String>,
        /// `platform:flags.2?string`
        pub platform: Option<String>,
        /// `ip:flags.2?string`
        pub ip: Option<String>,
        /// `region:flags.2?string`
        pub region: Option<String>,
        /// `match_codes:flags.3?Vector<string>`
        pub match_codes: Option<Vec<String>>,
        /// `user_id_hint:flags.4?long`
        pub user_id_hint: Option<i64>,
        /// `verified_app_name:flags.7?string`
        pub verified_app_name: Option<String>,
    }

    impl UrlAuthResultRequest {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(bot: enums::User, domain: String) -> Self {
            Self { request_write_access: false, request_phone_number: false, match_codes_first: false, is_app: false, bot, domain, browser: None, platform: None, ip: None, region: None, match_codes: None, user_id_hint: None, verified_app_name: None }
        }
    }

    impl Fields for UrlAuthResultRequest {
        const LAYOUT: &'static Layout = &layouts::URL_AUTH_RESULT_REQUEST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { request_write_access: has(flags, 0), request_phone_number: has(flags, 1), match_codes_first: has(flags, 5), is_app: has(flags, 6), bot: input.take()?, domain: input.take()?, browser: input.take_if(flags, 2)?, platform: input.take_if(flags, 2)?, ip: input.take_if(flags, 2)?, region: input.take_if(flags, 2)?, match_codes: input.take_if(flags, 3)?, user_id_hint: input.take_if(flags, 4)?, verified_app_name: input.take_if(flags, 7)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_2 = self.browser.is_some() && self.platform.is_some() && self.ip.is_some() && self.region.is_some();
            writer.u32(bit(self.request_write_access, 0) | bit(self.request_phone_number, 1) | bit(flags_2, 2) | bit(self.match_codes.is_some(), 3) | bit(self.user_id_hint.is_some(), 4) | bit(self.match_codes_first, 5) | bit(self.is_app, 6) | bit(self.verified_app_name.is_some(), 7));
            self.bot.put(writer);
            self.domain.put(writer);
            put_if(flags_2, &self.browser, writer);
            put_if(flags_2, &self.platform, writer);
            put_if(flags_2, &self.ip, writer);
            put_if(flags_2, &self.region, writer);
            self.match_codes.put(writer);
            self.user_id_hint.put(writer);
            self.verified_app_name.put(writer);
        }
    }

    impl<'a> View<'a, UrlAuthResultRequest> {
        /// `request_write_access:flags.0?true`
        #[inline] pub fn request_write_access(self) -> bool { flag_at(self, 1) }
        /// `request_phone_number:flags.1?true`
        #[inline] pub fn request_phone_number(self) -> bool { flag_at(self, 2) }
        /// `match_codes_first:flags.5?true`
        #[inline] pub fn match_codes_first(self) -> bool { flag_at(self, 3) }
        /// `is_app:flags.6?true`
        #[inline] pub fn is_app(self) -> bool { flag_at(self, 4) }
        /// `bot:User`
        #[inline] pub fn bot(self) -> views::User<'a> { at(self, 5) }
        /// `domain:string`
        #[inline] pub fn domain(self) -> Text<'a> { at(self, 6) }
        /// `browser:flags.2?string`
        #[inline] pub fn browser(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `platform:flags.2?string`
        #[inline] pub fn platform(self) -> Option<Text<'a>> { maybe_at(self, 8) }
        /// `ip:flags.2?string`
        #[inline] pub fn ip(self) -> Option<Text<'a>> { maybe_at(self, 9) }
        /// `region:flags.2?string`
        #[inline] pub fn region(self) -> Option<Text<'a>> { maybe_at(self, 10) }
        /// `match_codes:flags.3?Vector<string>`
        #[inline] pub fn match_codes(self) -> Option<Vector<'a, Text<'a>>> { maybe_at(self, 11) }
        /// `user_id_hint:flags.4?long`
        #[inline] pub fn user_id_hint(self) -> Option<i64> { maybe_at(self, 12) }
        /// `verified_app_name:flags.7?string`
        #[inline] pub fn verified_app_name(self) -> Option<Text<'a>> { maybe_at(self, 13) }
    }

    /// `webViewMessageSent#c94511c flags:# msg_id:flags.0?InputBotInlineMessageID = WebViewMessageSent`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WebViewMessageSent {
        /// `msg_id:flags.0?InputBotInlineMessageID`
        pub msg_id: Option<enums::InputBotInlineMessageID>,
    }

    impl Fields for WebViewMessageSent {
        const LAYOUT: &'static Layout = &layouts::WEB_VIEW_MESSAGE_SENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { msg_id: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.msg_id.is_some(), 0));
            self.msg_id.put(writer);
        }
    }

    impl<'a> View<'a, WebViewMessageSent> {
        /// `msg_id:flags.0?InputBotInlineMessageID`
        #[inline] pub fn msg_id(self) -> Option<views::InputBotInlineMessageID<'a>> { maybe_at(self, 1) }
    }

    boxed!(WebViewMessageSent);

    /// `webViewResultUrl#4d22ff98 flags:# fullsize:flags.1?true fullscreen:flags.2?true same_origin:flags.3?true query_id:flags.0?long url:string = WebViewResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebViewResultUrl {
        /// `fullsize:flags.1?true`
        pub fullsize: bool,
        /// `fullscreen:flags.2?true`
        pub fullscreen: bool,
        /// `same_origin:flags.3?true`
        pub same_origin: bool,
        /// `query_id:flags.0?long`
        pub query_id: Option<i64>,
        /// `url:string`
        pub url: String,
    }

    impl WebViewResultUrl {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String) -> Self {
            Self { fullsize: false, fullscreen: false, same_origin: false, query_id: None, url }
        }
    }

    impl Fields for WebViewResultUrl {
        const LAYOUT: &'static Layout = &layouts::WEB_VIEW_RESULT_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { fullsize: has(flags, 1), fullscreen: has(flags, 2), same_origin: has(flags, 3), query_id: input.take_if(flags, 0)?, url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.query_id.is_some(), 0) | bit(self.fullsize, 1) | bit(self.fullscreen, 2) | bit(self.same_origin, 3));
            self.query_id.put(writer);
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, WebViewResultUrl> {
        /// `fullsize:flags.1?true`
        #[inline] pub fn fullsize(self) -> bool { flag_at(self, 1) }
        /// `fullscreen:flags.2?true`
        #[inline] pub fn fullscreen(self) -> bool { flag_at(self, 2) }
        /// `same_origin:flags.3?true`
        #[inline] pub fn same_origin(self) -> bool { flag_at(self, 3) }
        /// `query_id:flags.0?long`
        #[inline] pub fn query_id(self) -> Option<i64> { maybe_at(self, 4) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 5) }
    }

    boxed!(WebViewResultUrl);
}

pub(super) mod types_channels {
    use crate::generated::names::*;

    /// `channels.sponsoredMessageReportResultChooseOption#846f9e42 title:string options:Vector<SponsoredMessageReportOption> = channels.SponsoredMessageReportResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SponsoredMessageReportResultChooseOption {
        /// `title:string`
        pub title: String,
        /// `options:Vector<SponsoredMessageReportOption>`
        pub options: Vec<types::SponsoredMessageReportOption>,
    }

    impl Fields for SponsoredMessageReportResultChooseOption {
        const LAYOUT: &'static Layout = &layouts::CHANNELS_SPONSORED_MESSAGE_REPORT_RESULT_CHOOSE_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, options: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.options.put(writer);
        }
    }

    impl<'a> View<'a, SponsoredMessageReportResultChooseOption> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
        /// `options:Vector<SponsoredMessageReportOption>`
        #[inline] pub fn options(self) -> Vector<'a, View<'a, types::SponsoredMessageReportOption>> { at(self, 1) }
    }
}

pub(super) mod types_messages {
    use crate::generated::names::*;

    /// `messages.affectedFoundMessages#ef8d3e6c pts:int pts_count:int offset:int messages:Vector<int> = messages.AffectedFoundMessages`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AffectedFoundMessages {
        /// `pts:int`
        pub pts: i32,
        /// `pts_count:int`
        pub pts_count: i32,
        /// `offset:int`
        pub offset: i32,
        /// `messages:Vector<int>`
        pub messages: Vec<i32>,
    }

    impl Fields for AffectedFoundMessages {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_AFFECTED_FOUND_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { pts: input.take()?, pts_count: input.take()?, offset: input.take()?, messages: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.pts.put(writer);
            self.pts_count.put(writer);
            self.offset.put(writer);
            self.messages.put(writer);
        }
    }

    impl<'a> View<'a, AffectedFoundMessages> {
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 0) }
        /// `pts_count:int`
        #[inline] pub fn pts_count(self) -> i32 { at(self, 1) }
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 2) }
        /// `messages:Vector<int>`
        #[inline] pub fn messages(self) -> Vector<'a, i32> { at(self, 3) }
    }

    boxed!(AffectedFoundMessages);

    /// `messages.allStickers#cdbbcebb hash:long sets:Vector<StickerSet> = messages.AllStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AllStickers {
        /// `hash:long`
        pub hash: i64,
        /// `sets:Vector<StickerSet>`
        pub sets: Vec<types::StickerSet>,
    }

    impl Fields for AllStickers {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_ALL_STICKERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, sets: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.sets.put(writer);
        }
    }

    impl<'a> View<'a, AllStickers> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `sets:Vector<StickerSet>`
        #[inline] pub fn sets(self) -> Vector<'a, View<'a, types::StickerSet>> { at(self, 1) }
    }

    /// `messages.archivedStickers#4fcba9c8 count:int sets:Vector<StickerSetCovered> = messages.ArchivedStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ArchivedStickers {
        /// `count:int`
        pub count: i32,
        /// `sets:Vector<StickerSetCovered>`
        pub sets: Vec<enums::StickerSetCovered>,
    }

    impl Fields for ArchivedStickers {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_ARCHIVED_STICKERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, sets: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.sets.put(writer);
        }
    }

    impl<'a> View<'a, ArchivedStickers> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `sets:Vector<StickerSetCovered>`
        #[inline] pub fn sets(self) -> Vector<'a, views::StickerSetCovered<'a>> { at(self, 1) }
    }

    boxed!(ArchivedStickers);

    /// `messages.availableEffects#bddb616e hash:int effects:Vector<AvailableEffect> documents:Vector<Document> = messages.AvailableEffects`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AvailableEffects {
        /// `hash:int`
        pub hash: i32,
        /// `effects:Vector<AvailableEffect>`
        pub effects: Vec<types::AvailableEffect>,
        /// `documents:Vector<Document>`
        pub documents: Vec<enums::Document>,
    }

    impl Fields for AvailableEffects {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_AVAILABLE_EFFECTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, effects: input.take()?, documents: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.effects.put(writer);
            self.documents.put(writer);
        }
    }

    impl<'a> View<'a, AvailableEffects> {
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 0) }
        /// `effects:Vector<AvailableEffect>`
        #[inline] pub fn effects(self) -> Vector<'a, View<'a, types::AvailableEffect>> { at(self, 1) }
        /// `documents:Vector<Document>`
        #[inline] pub fn documents(self) -> Vector<'a, views::Document<'a>> { at(self, 2) }
    }

    /// `messages.availableReactions#768e3aad hash:int reactions:Vector<AvailableReaction> = messages.AvailableReactions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AvailableReactions {
        /// `hash:int`
        pub hash: i32,
        /// `reactions:Vector<AvailableReaction>`
        pub reactions: Vec<types::AvailableReaction>,
    }

    impl Fields for AvailableReactions {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_AVAILABLE_REACTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, reactions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.reactions.put(writer);
        }
    }

    impl<'a> View<'a, AvailableReactions> {
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 0) }
        /// `reactions:Vector<AvailableReaction>`
        #[inline] pub fn reactions(self) -> Vector<'a, View<'a, types::AvailableReaction>> { at(self, 1) }
    }

    /// `messages.botApp#eb50adf5 flags:# inactive:flags.0?true request_write_access:flags.1?true has_settings:flags.2?true app:BotApp = messages.BotApp`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotApp {
        /// `inactive:flags.0?true`
        pub inactive: bool,
        /// `request_write_access:flags.1?true`
        pub request_write_access: bool,
        /// `has_settings:flags.2?true`
        pub has_settings: bool,
        /// `app:BotApp`
        pub app: enums::BotApp,
    }

    impl BotApp {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(app: enums::BotApp) -> Self {
            Self { inactive: false, request_write_access: false, has_settings: false, app }
        }
    }

    impl Fields for BotApp {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_BOT_APP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { inactive: has(flags, 0), request_write_access: has(flags, 1), has_settings: has(flags, 2), app: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.inactive, 0) | bit(self.request_write_access, 1) | bit(self.has_settings, 2));
            self.app.put(writer);
        }
    }

    impl<'a> View<'a, BotApp> {
        /// `inactive:flags.0?true`
        #[inline] pub fn inactive(self) -> bool { flag_at(self, 1) }
        /// `request_write_access:flags.1?true`
        #[inline] pub fn request_write_access(self) -> bool { flag_at(self, 2) }
        /// `has_settings:flags.2?true`
        #[inline] pub fn has_settings(self) -> bool { flag_at(self, 3) }
        /// `app:BotApp`
        #[inline] pub fn app(self) -> views::BotApp<'a> { at(self, 4) }
    }

    boxed!(BotApp);

    /// `messages.botPreparedInlineMessage#8ecf0511 id:string expire_date:int = messages.BotPreparedInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotPreparedInlineMessage {
        /// `id:string`
        pub id: String,
        /// `expire_date:int`
        pub expire_date: i32,
    }

    impl Fields for BotPreparedInlineMessage {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_BOT_PREPARED_INLINE_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, expire_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.expire_date.put(writer);
        }
    }

    impl<'a> View<'a, BotPreparedInlineMessage> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `expire_date:int`
        #[inline] pub fn expire_date(self) -> i32 { at(self, 1) }
    }

    boxed!(BotPreparedInlineMessage);

    /// `messages.botResults#e021f2f6 flags:# gallery:flags.0?true query_id:long next_offset:flags.1?string switch_pm:flags.2?InlineBotSwitchPM switch_webview:flags.3?InlineBotWebView results:Vector<BotInlineResult> cache_time:int users:Vector<User> = messages.BotResults`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BotResults {
        /// `gallery:flags.0?true`
        pub gallery: bool,
        /// `query_id:long`
        pub query_id: i64,
        /// `next_offset:flags.1?string`
        pub next_offset: Option<String>,
        /// `switch_pm:flags.2?InlineBotSwitchPM`
        pub switch_pm: Option<types::InlineBotSwitchPM>,
        /// `switch_webview:flags.3?InlineBotWebView`
        pub switch_webview: Option<types::InlineBotWebView>,
        /// `results:Vector<BotInlineResult>`
        pub results: Vec<enums::BotInlineResult>,
        /// `cache_time:int`
        pub cache_time: i32,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl BotResults {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(query_id: i64, results: Vec<enums::BotInlineResult>, cache_time: i32, users: Vec<enums::User>) -> Self {
            Self { gallery: false, query_id, next_offset: None, switch_pm: None, switch_webview: None, results, cache_time, users }
        }
    }

    impl Fields for BotResults {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_BOT_RESULTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { gallery: has(flags, 0), query_id: input.take()?, next_offset: input.take_if(flags, 1)?, switch_pm: input.take_if(flags, 2)?, switch_webview: input.take_if(flags, 3)?, results: input.take()?, cache_time: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.gallery, 0) | bit(self.next_offset.is_some(), 1) | bit(self.switch_pm.is_some(), 2) | bit(self.switch_webview.is_some(), 3));
            self.query_id.put(writer);
            self.next_offset.put(writer);
            self.switch_pm.put(writer);
            self.switch_webview.put(writer);
            self.results.put(writer);
            self.cache_time.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, BotResults> {
        /// `gallery:flags.0?true`
        #[inline] pub fn gallery(self) -> bool { flag_at(self, 1) }
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 2) }
        /// `next_offset:flags.1?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `switch_pm:flags.2?InlineBotSwitchPM`
        #[inline] pub fn switch_pm(self) -> Option<View<'a, types::InlineBotSwitchPM>> { maybe_at(self, 4) }
        /// `switch_webview:flags.3?InlineBotWebView`
        #[inline] pub fn switch_webview(self) -> Option<View<'a, types::InlineBotWebView>> { maybe_at(self, 5) }
        /// `results:Vector<BotInlineResult>`
        #[inline] pub fn results(self) -> Vector<'a, views::BotInlineResult<'a>> { at(self, 6) }
        /// `cache_time:int`
        #[inline] pub fn cache_time(self) -> i32 { at(self, 7) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 8) }
    }

    boxed!(BotResults);

    /// `messages.chatAdminsWithInvites#b69b72d7 admins:Vector<ChatAdminWithInvites> users:Vector<User> = messages.ChatAdminsWithInvites`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatAdminsWithInvites {
        /// `admins:Vector<ChatAdminWithInvites>`
        pub admins: Vec<types::ChatAdminWithInvites>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ChatAdminsWithInvites {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_CHAT_ADMINS_WITH_INVITES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { admins: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.admins.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChatAdminsWithInvites> {
        /// `admins:Vector<ChatAdminWithInvites>`
        #[inline] pub fn admins(self) -> Vector<'a, View<'a, types::ChatAdminWithInvites>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(ChatAdminsWithInvites);

    /// `messages.chatInviteImporters#81b6b00a count:int importers:Vector<ChatInviteImporter> users:Vector<User> = messages.ChatInviteImporters`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatInviteImporters {
        /// `count:int`
        pub count: i32,
        /// `importers:Vector<ChatInviteImporter>`
        pub importers: Vec<types::ChatInviteImporter>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ChatInviteImporters {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_CHAT_INVITE_IMPORTERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, importers: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.importers.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChatInviteImporters> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `importers:Vector<ChatInviteImporter>`
        #[inline] pub fn importers(self) -> Vector<'a, View<'a, types::ChatInviteImporter>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(ChatInviteImporters);

    /// `messages.checkedHistoryImportPeer#a24de717 confirm_text:string = messages.CheckedHistoryImportPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CheckedHistoryImportPeer {
        /// `confirm_text:string`
        pub confirm_text: String,
    }

    impl Fields for CheckedHistoryImportPeer {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_CHECKED_HISTORY_IMPORT_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { confirm_text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.confirm_text.put(writer);
        }
    }

    impl<'a> View<'a, CheckedHistoryImportPeer> {
        /// `confirm_text:string`
        #[inline] pub fn confirm_text(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(CheckedHistoryImportPeer);

    /// `messages.composedMessageWithAI#90d7adfa flags:# result_text:TextWithEntities diff_text:flags.0?TextWithEntities = messages.ComposedMessageWithAI`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ComposedMessageWithAI {
        /// `result_text:TextWithEntities`
        pub result_text: types::TextWithEntities,
        /// `diff_text:flags.0?TextWithEntities`
        pub diff_text: Option<types::TextWithEntities>,
    }

    impl ComposedMessageWithAI {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(result_text: types::TextWithEntities) -> Self {
            Self { result_text, diff_text: None }
        }
    }

    impl Fields for ComposedMessageWithAI {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_COMPOSED_MESSAGE_WITH_AI;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { result_text: input.take()?, diff_text: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.diff_text.is_some(), 0));
            self.result_text.put(writer);
            self.diff_text.put(writer);
        }
    }

    impl<'a> View<'a, ComposedMessageWithAI> {
        /// `result_text:TextWithEntities`
        #[inline] pub fn result_text(self) -> View<'a, types::TextWithEntities> { at(self, 1) }
        /// `diff_text:flags.0?TextWithEntities`
        #[inline] pub fn diff_text(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 2) }
    }

    boxed!(ComposedMessageWithAI);

    /// `messages.composedRichMessageWithAI#4c4537c8 result:RichMessage = messages.ComposedRichMessageWithAI`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ComposedRichMessageWithAI {
        /// `result:RichMessage`
        pub result: types::RichMessage,
    }

    impl Fields for ComposedRichMessageWithAI {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_COMPOSED_RICH_MESSAGE_WITH_AI;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { result: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.result.put(writer);
        }
    }

    impl<'a> View<'a, ComposedRichMessageWithAI> {
        /// `result:RichMessage`
        #[inline] pub fn result(self) -> View<'a, types::RichMessage> { at(self, 0) }
    }

    boxed!(ComposedRichMessageWithAI);

    /// `messages.dhConfig#2c221edd g:int p:bytes version:int random:bytes = messages.DhConfig`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DhConfig {
        /// `g:int`
        pub g: i32,
        /// `p:bytes`
        pub p: Vec<u8>,
        /// `version:int`
        pub version: i32,
        /// `random:bytes`
        pub random: Vec<u8>,
    }

    impl Fields for DhConfig {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_DH_CONFIG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { g: input.take()?, p: input.take()?, version: input.take()?, random: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.g.put(writer);
            self.p.put(writer);
            self.version.put(writer);
            self.random.put(writer);
        }
    }

    impl<'a> View<'a, DhConfig> {
        /// `g:int`
        #[inline] pub fn g(self) -> i32 { at(self, 0) }
        /// `p:bytes`
        #[inline] pub fn p(self) -> &'a [u8] { at(self, 1) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 2) }
        /// `random:bytes`
        #[inline] pub fn random(self) -> &'a [u8] { at(self, 3) }
    }

    /// `messages.dhConfigNotModified#c0e24635 random:bytes = messages.DhConfig`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DhConfigNotModified {
        /// `random:bytes`
        pub random: Vec<u8>,
    }

    impl Fields for DhConfigNotModified {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_DH_CONFIG_NOT_MODIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { random: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.random.put(writer);
        }
    }

    impl<'a> View<'a, DhConfigNotModified> {
        /// `random:bytes`
        #[inline] pub fn random(self) -> &'a [u8] { at(self, 0) }
    }

    /// `messages.dialogFilters#2ad93719 flags:# tags_enabled:flags.0?true filters:Vector<DialogFilter> = messages.DialogFilters`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogFilters {
        /// `tags_enabled:flags.0?true`
        pub tags_enabled: bool,
        /// `filters:Vector<DialogFilter>`
        pub filters: Vec<enums::DialogFilter>,
    }

    impl DialogFilters {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(filters: Vec<enums::DialogFilter>) -> Self {
            Self { tags_enabled: false, filters }
        }
    }

    impl Fields for DialogFilters {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_DIALOG_FILTERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { tags_enabled: has(flags, 0), filters: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.tags_enabled, 0));
            self.filters.put(writer);
        }
    }

    impl<'a> View<'a, DialogFilters> {
        /// `tags_enabled:flags.0?true`
        #[inline] pub fn tags_enabled(self) -> bool { flag_at(self, 1) }
        /// `filters:Vector<DialogFilter>`
        #[inline] pub fn filters(self) -> Vector<'a, views::DialogFilter<'a>> { at(self, 2) }
    }

    boxed!(DialogFilters);

    /// `messages.dialogs#15ba6c40 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Dialogs {
        /// `dialogs:Vector<Dialog>`
        pub dialogs: Vec<enums::Dialog>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for Dialogs {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_DIALOGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dialogs: input.take()?, messages: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dialogs.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Dialogs> {
        /// `dialogs:Vector<Dialog>`
        #[inline] pub fn dialogs(self) -> Vector<'a, views::Dialog<'a>> { at(self, 0) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    /// `messages.dialogsNotModified#f0e3e596 count:int = messages.Dialogs`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogsNotModified {
        /// `count:int`
        pub count: i32,
    }

    impl Fields for DialogsNotModified {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_DIALOGS_NOT_MODIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, DialogsNotModified> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
    }

    /// `messages.dialogsSlice#71e094f3 count:int dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.Dialogs`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogsSlice {
        /// `count:int`
        pub count: i32,
        /// `dialogs:Vector<Dialog>`
        pub dialogs: Vec<enums::Dialog>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for DialogsSlice {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_DIALOGS_SLICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, dialogs: input.take()?, messages: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.dialogs.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, DialogsSlice> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `dialogs:Vector<Dialog>`
        #[inline] pub fn dialogs(self) -> Vector<'a, views::Dialog<'a>> { at(self, 1) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
    }

    /// `messages.discussionMessage#a6341782 flags:# messages:Vector<Message> max_id:flags.0?int read_inbox_max_id:flags.1?int read_outbox_max_id:flags.2?int unread_count:int chats:Vector<Chat> users:Vector<User> = messages.DiscussionMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DiscussionMessage {
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `max_id:flags.0?int`
        pub max_id: Option<i32>,
        /// `read_inbox_max_id:flags.1?int`
        pub read_inbox_max_id: Option<i32>,
        /// `read_outbox_max_id:flags.2?int`
        pub read_outbox_max_id: Option<i32>,
        /// `unread_count:int`
        pub unread_count: i32,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl DiscussionMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(messages: Vec<enums::Message>, unread_count: i32, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { messages, max_id: None, read_inbox_max_id: None, read_outbox_max_id: None, unread_count, chats, users }
        }
    }

    impl Fields for DiscussionMessage {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_DISCUSSION_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { messages: input.take()?, max_id: input.take_if(flags, 0)?, read_inbox_max_id: input.take_if(flags, 1)?, read_outbox_max_id: input.take_if(flags, 2)?, unread_count: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.max_id.is_some(), 0) | bit(self.read_inbox_max_id.is_some(), 1) | bit(self.read_outbox_max_id.is_some(), 2));
            self.messages.put(writer);
            self.max_id.put(writer);
            self.read_inbox_max_id.put(writer);
            self.read_outbox_max_id.put(writer);
            self.unread_count.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, DiscussionMessage> {
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 1) }
        /// `max_id:flags.0?int`
        #[inline] pub fn max_id(self) -> Option<i32> { maybe_at(self, 2) }
        /// `read_inbox_max_id:flags.1?int`
        #[inline] pub fn read_inbox_max_id(self) -> Option<i32> { maybe_at(self, 3) }
        /// `read_outbox_max_id:flags.2?int`
        #[inline] pub fn read_outbox_max_id(self) -> Option<i32> { maybe_at(self, 4) }
        /// `unread_count:int`
        #[inline] pub fn unread_count(self) -> i32 { at(self, 5) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 6) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 7) }
    }

    boxed!(DiscussionMessage);

    /// `messages.emojiGroups#881fb94b hash:int groups:Vector<EmojiGroup> = messages.EmojiGroups`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiGroups {
        /// `hash:int`
        pub hash: i32,
        /// `groups:Vector<EmojiGroup>`
        pub groups: Vec<enums::EmojiGroup>,
    }

    impl Fields for EmojiGroups {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_EMOJI_GROUPS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, groups: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.groups.put(writer);
        }
    }

    impl<'a> View<'a, EmojiGroups> {
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 0) }
        /// `groups:Vector<EmojiGroup>`
        #[inline] pub fn groups(self) -> Vector<'a, views::EmojiGroup<'a>> { at(self, 1) }
    }

    /// `messages.exportedChatInvite#1871be50 invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedChatInvite {
        /// `invite:ExportedChatInvite`
        pub invite: enums::ExportedChatInvite,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ExportedChatInvite {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_EXPORTED_CHAT_INVITE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { invite: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.invite.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ExportedChatInvite> {
        /// `invite:ExportedChatInvite`
        #[inline] pub fn invite(self) -> views::ExportedChatInvite<'a> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    /// `messages.exportedChatInviteReplaced#222600ef invite:ExportedChatInvite new_invite:ExportedChatInvite users:Vector<User> = messages.ExportedChatInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedChatInviteReplaced {
        /// `invite:ExportedChatInvite`
        pub invite: enums::ExportedChatInvite,
        /// `new_invite:ExportedChatInvite`
        pub new_invite: enums::ExportedChatInvite,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ExportedChatInviteReplaced {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_EXPORTED_CHAT_INVITE_REPLACED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { invite: input.take()?, new_invite: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.invite.put(writer);
            self.new_invite.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ExportedChatInviteReplaced> {
        /// `invite:ExportedChatInvite`
        #[inline] pub fn invite(self) -> views::ExportedChatInvite<'a> { at(self, 0) }
        /// `new_invite:ExportedChatInvite`
        #[inline] pub fn new_invite(self) -> views::ExportedChatInvite<'a> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    /// `messages.exportedChatInvites#bdc62dcc count:int invites:Vector<ExportedChatInvite> users:Vector<User> = messages.ExportedChatInvites`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedChatInvites {
        /// `count:int`
        pub count: i32,
        /// `invites:Vector<ExportedChatInvite>`
        pub invites: Vec<enums::ExportedChatInvite>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ExportedChatInvites {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_EXPORTED_CHAT_INVITES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, invites: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.invites.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ExportedChatInvites> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `invites:Vector<ExportedChatInvite>`
        #[inline] pub fn invites(self) -> Vector<'a, views::ExportedChatInvite<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(ExportedChatInvites);

    /// `messages.favedStickers#2cb51097 hash:long packs:Vector<StickerPack> stickers:Vector<Document> = messages.FavedStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FavedStickers {
        /// `hash:long`
        pub hash: i64,
        /// `packs:Vector<StickerPack>`
        pub packs: Vec<types::StickerPack>,
        /// `stickers:Vector<Document>`
        pub stickers: Vec<enums::Document>,
    }

    impl Fields for FavedStickers {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_FAVED_STICKERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, packs: input.take()?, stickers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.packs.put(writer);
            self.stickers.put(writer);
        }
    }

    impl<'a> View<'a, FavedStickers> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `packs:Vector<StickerPack>`
        #[inline] pub fn packs(self) -> Vector<'a, View<'a, types::StickerPack>> { at(self, 1) }
        /// `stickers:Vector<Document>`
        #[inline] pub fn stickers(self) -> Vector<'a, views::Document<'a>> { at(self, 2) }
    }

    /// `messages.featuredStickers#be382906 flags:# premium:flags.0?true hash:long count:int sets:Vector<StickerSetCovered> unread:Vector<long> = messages.FeaturedStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FeaturedStickers {
        /// `premium:flags.0?true`
        pub premium: bool,
        /// `hash:long`
        pub hash: i64,
        /// `count:int`
        pub count: i32,
        /// `sets:Vector<StickerSetCovered>`
        pub sets: Vec<enums::StickerSetCovered>,
        /// `unread:Vector<long>`
        pub unread: Vec<i64>,
    }

    impl FeaturedStickers {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(hash: i64, count: i32, sets: Vec<enums::StickerSetCovered>, unread: Vec<i64>) -> Self {
            Self { premium: false, hash, count, sets, unread }
        }
    }

    impl Fields for FeaturedStickers {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_FEATURED_STICKERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { premium: has(flags, 0), hash: input.take()?, count: input.take()?, sets: input.take()?, unread: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.premium, 0));
            self.hash.put(writer);
            self.count.put(writer);
            self.sets.put(writer);
            self.unread.put(writer);
        }
    }

    impl<'a> View<'a, FeaturedStickers> {
        /// `premium:flags.0?true`
        #[inline] pub fn premium(self) -> bool { flag_at(self, 1) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 2) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 3) }
        /// `sets:Vector<StickerSetCovered>`
        #[inline] pub fn sets(self) -> Vector<'a, views::StickerSetCovered<'a>> { at(self, 4) }
        /// `unread:Vector<long>`
        #[inline] pub fn unread(self) -> Vector<'a, i64> { at(self, 5) }
    }

    /// `messages.featuredStickersNotModified#c6dc0c66 count:int = messages.FeaturedStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FeaturedStickersNotModified {
        /// `count:int`
        pub count: i32,
    }

    impl Fields for FeaturedStickersNotModified {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_FEATURED_STICKERS_NOT_MODIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, FeaturedStickersNotModified> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
    }

    /// `messages.forumTopics#367617d3 flags:# order_by_create_date:flags.0?true count:int topics:Vector<ForumTopic> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> pts:int = messages.ForumTopics`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ForumTopics {
        /// `order_by_create_date:flags.0?true`
        pub order_by_create_date: bool,
        /// `count:int`
        pub count: i32,
        /// `topics:Vector<ForumTopic>`
        pub topics: Vec<enums::ForumTopic>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `pts:int`
        pub pts: i32,
    }

    impl ForumTopics {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, topics: Vec<enums::ForumTopic>, messages: Vec<enums::Message>, chats: Vec<enums::Chat>, users: Vec<enums::User>, pts: i32) -> Self {
            Self { order_by_create_date: false, count, topics, messages, chats, users, pts }
        }
    }

    impl Fields for ForumTopics {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_FORUM_TOPICS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { order_by_create_date: has(flags, 0), count: input.take()?, topics: input.take()?, messages: input.take()?, chats: input.take()?, users: input.take()?, pts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.order_by_create_date, 0));
            self.count.put(writer);
            self.topics.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.pts.put(writer);
        }
    }

    impl<'a> View<'a, ForumTopics> {
        /// `order_by_create_date:flags.0?true`
        #[inline] pub fn order_by_create_date(self) -> bool { flag_at(self, 1) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 2) }
        /// `topics:Vector<ForumTopic>`
        #[inline] pub fn topics(self) -> Vector<'a, views::ForumTopic<'a>> { at(self, 3) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 4) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 5) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 6) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 7) }
    }

    boxed!(ForumTopics);

    /// `messages.foundStickerSets#8af09dd2 hash:long sets:Vector<StickerSetCovered> = messages.FoundStickerSets`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FoundStickerSets {
        /// `hash:long`
        pub hash: i64,
        /// `sets:Vector<StickerSetCovered>`
        pub sets: Vec<enums::StickerSetCovered>,
    }

    impl Fields for FoundStickerSets {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_FOUND_STICKER_SETS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, sets: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.sets.put(writer);
        }
    }

    impl<'a> View<'a, FoundStickerSets> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `sets:Vector<StickerSetCovered>`
        #[inline] pub fn sets(self) -> Vector<'a, views::StickerSetCovered<'a>> { at(self, 1) }
    }

    /// `messages.foundStickers#82c9e290 flags:# next_offset:flags.0?int hash:long stickers:Vector<Document> = messages.FoundStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct FoundStickers {
        /// `next_offset:flags.0?int`
        pub next_offset: Option<i32>,
        /// `hash:long`
        pub hash: i64,
        /// `stickers:Vector<Document>`
        pub stickers: Vec<enums::Document>,
    }

    impl FoundStickers {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(hash: i64, stickers: Vec<enums::Document>) -> Self {
            Self { next_offset: None, hash, stickers }
        }
    }

    impl Fields for FoundStickers {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_FOUND_STICKERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { next_offset: input.take_if(flags, 0)?, hash: input.take()?, stickers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.next_offset.put(writer);
            self.hash.put(writer);
            self.stickers.put(writer);
        }
    }

    impl<'a> View<'a, FoundStickers> {
        /// `next_offset:flags.0?int`
        #[inline] pub fn next_offset(self) -> Option<i32> { maybe_at(self, 1) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 2) }
        /// `stickers:Vector<Document>`
        #[inline] pub fn stickers(self) -> Vector<'a, views::Document<'a>> { at(self, 3) }
    }

    /// `messages.foundStickersNotModified#6010c534 flags:# next_offset:flags.0?int = messages.FoundStickers`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct FoundStickersNotModified {
        /// `next_offset:flags.0?int`
        pub next_offset: Option<i32>,
    }

    impl Fields for FoundStickersNotModified {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_FOUND_STICKERS_NOT_MODIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { next_offset: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.next_offset.put(writer);
        }
    }

    impl<'a> View<'a, FoundStickersNotModified> {
        /// `next_offset:flags.0?int`
        #[inline] pub fn next_offset(self) -> Option<i32> { maybe_at(self, 1) }
    }

    /// `messages.highScores#9a3bfd99 scores:Vector<HighScore> users:Vector<User> = messages.HighScores`
    #[derive(Clone, Debug, PartialEq)]
    pub struct HighScores {
        /// `scores:Vector<HighScore>`
        pub scores: Vec<types::HighScore>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for HighScores {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_HIGH_SCORES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { scores: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.scores.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, HighScores> {
        /// `scores:Vector<HighScore>`
        #[inline] pub fn scores(self) -> Vector<'a, View<'a, types::HighScore>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(HighScores);

    /// `messages.historyImport#1662af0b id:long = messages.HistoryImport`
    #[derive(Clone, Debug, PartialEq)]
    pub struct HistoryImport {
        /// `id:long`
        pub id: i64,
    }

    impl Fields for HistoryImport {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_HISTORY_IMPORT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, HistoryImport> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
    }

    boxed!(HistoryImport);

    /// `messages.historyImportParsed#5e0fb7b9 flags:# pm:flags.0?true group:flags.1?true title:flags.2?string = messages.HistoryImportParsed`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HistoryImportParsed {
        /// `pm:flags.0?true`
        pub pm: bool,
        /// `group:flags.1?true`
        pub group: bool,
        /// `title:flags.2?string`
        pub title: Option<String>,
    }

    impl Fields for HistoryImportParsed {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_HISTORY_IMPORT_PARSED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pm: has(flags, 0), group: has(flags, 1), title: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pm, 0) | bit(self.group, 1) | bit(self.title.is_some(), 2));
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, HistoryImportParsed> {
        /// `pm:flags.0?true`
        #[inline] pub fn pm(self) -> bool { flag_at(self, 1) }
        /// `group:flags.1?true`
        #[inline] pub fn group(self) -> bool { flag_at(self, 2) }
        /// `title:flags.2?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 3) }
    }

    boxed!(HistoryImportParsed);

    /// `messages.messageEditData#26b5dde6 flags:# caption:flags.0?true = messages.MessageEditData`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct MessageEditData {
        /// `caption:flags.0?true`
        pub caption: bool,
    }

    impl Fields for MessageEditData {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_MESSAGE_EDIT_DATA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { caption: has(flags, 0) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.caption, 0));
        }
    }

    impl<'a> View<'a, MessageEditData> {
        /// `caption:flags.0?true`
        #[inline] pub fn caption(self) -> bool { flag_at(self, 1) }
    }

    boxed!(MessageEditData);

    /// `messages.messageReactionsList#31bd492d flags:# count:int reactions:Vector<MessagePeerReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.MessageReactionsList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageReactionsList {
        /// `count:int`
        pub count: i32,
        /// `reactions:Vector<MessagePeerReaction>`
        pub reactions: Vec<types::MessagePeerReaction>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
    }

    impl MessageReactionsList {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, reactions: Vec<types::MessagePeerReaction>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { count, reactions, chats, users, next_offset: None }
        }
    }

    impl Fields for MessageReactionsList {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_MESSAGE_REACTIONS_LIST;
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

    impl<'a> View<'a, MessageReactionsList> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `reactions:Vector<MessagePeerReaction>`
        #[inline] pub fn reactions(self) -> Vector<'a, View<'a, types::MessagePeerReaction>> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 5) }
    }

    boxed!(MessageReactionsList);

    /// `messages.messageViews#b6c4f543 views:Vector<MessageViews> chats:Vector<Chat> users:Vector<User> = messages.MessageViews`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageViews {
        /// `views:Vector<MessageViews>`
        pub views: Vec<types::MessageViews>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for MessageViews {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_MESSAGE_VIEWS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { views: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.views.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, MessageViews> {
        /// `views:Vector<MessageViews>`
        #[inline] pub fn views(self) -> Vector<'a, View<'a, types::MessageViews>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(MessageViews);

    /// `messages.myStickers#faff629d count:int sets:Vector<StickerSetCovered> = messages.MyStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MyStickers {
        /// `count:int`
        pub count: i32,
        /// `sets:Vector<StickerSetCovered>`
        pub sets: Vec<enums::StickerSetCovered>,
    }

    impl Fields for MyStickers {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_MY_STICKERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, sets: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.sets.put(writer);
        }
    }

    impl<'a> View<'a, MyStickers> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `sets:Vector<StickerSetCovered>`
        #[inline] pub fn sets(self) -> Vector<'a, views::StickerSetCovered<'a>> { at(self, 1) }
    }

    boxed!(MyStickers);

    /// `messages.peerDialogs#3371c354 dialogs:Vector<Dialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> state:updates.State = messages.PeerDialogs`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerDialogs {
        /// `dialogs:Vector<Dialog>`
        pub dialogs: Vec<enums::Dialog>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `state:updates.State`
        pub state: types::updates::State,
    }

    impl Fields for PeerDialogs {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_PEER_DIALOGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dialogs: input.take()?, messages: input.take()?, chats: input.take()?, users: input.take()?, state: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dialogs.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.state.put(writer);
        }
    }

    impl<'a> View<'a, PeerDialogs> {
        /// `dialogs:Vector<Dialog>`
        #[inline] pub fn dialogs(self) -> Vector<'a, views::Dialog<'a>> { at(self, 0) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
        /// `state:updates.State`
        #[inline] pub fn state(self) -> View<'a, types::updates::State> { at(self, 4) }
    }

    boxed!(PeerDialogs);

    /// `messages.peerSettings#6880b94d settings:PeerSettings chats:Vector<Chat> users:Vector<User> = messages.PeerSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerSettings {
        /// `settings:PeerSettings`
        pub settings: types::PeerSettings,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for PeerSettings {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_PEER_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { settings: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.settings.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PeerSettings> {
        /// `settings:PeerSettings`
        #[inline] pub fn settings(self) -> View<'a, types::PeerSettings> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(PeerSettings);

    /// `messages.preparedInlineMessage#ff57708d query_id:long result:BotInlineResult peer_types:Vector<InlineQueryPeerType> cache_time:int users:Vector<User> = messages.PreparedInlineMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PreparedInlineMessage {
        /// `query_id:long`
        pub query_id: i64,
        /// `result:BotInlineResult`
        pub result: enums::BotInlineResult,
        /// `peer_types:Vector<InlineQueryPeerType>`
        pub peer_types: Vec<enums::InlineQueryPeerType>,
        /// `cache_time:int`
        pub cache_time: i32,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for PreparedInlineMessage {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_PREPARED_INLINE_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { query_id: input.take()?, result: input.take()?, peer_types: input.take()?, cache_time: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.query_id.put(writer);
            self.result.put(writer);
            self.peer_types.put(writer);
            self.cache_time.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PreparedInlineMessage> {
        /// `query_id:long`
        #[inline] pub fn query_id(self) -> i64 { at(self, 0) }
        /// `result:BotInlineResult`
        #[inline] pub fn result(self) -> views::BotInlineResult<'a> { at(self, 1) }
        /// `peer_types:Vector<InlineQueryPeerType>`
        #[inline] pub fn peer_types(self) -> Vector<'a, views::InlineQueryPeerType<'a>> { at(self, 2) }
        /// `cache_time:int`
        #[inline] pub fn cache_time(self) -> i32 { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
    }

    boxed!(PreparedInlineMessage);

    /// `messages.quickReplies#c68d6695 quick_replies:Vector<QuickReply> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.QuickReplies`
    #[derive(Clone, Debug, PartialEq)]
    pub struct QuickReplies {
        /// `quick_replies:Vector<QuickReply>`
        pub quick_replies: Vec<types::QuickReply>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for QuickReplies {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_QUICK_REPLIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { quick_replies: input.take()?, messages: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.quick_replies.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, QuickReplies> {
        /// `quick_replies:Vector<QuickReply>`
        #[inline] pub fn quick_replies(self) -> Vector<'a, View<'a, types::QuickReply>> { at(self, 0) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    /// `messages.reactions#eafdf716 hash:long reactions:Vector<Reaction> = messages.Reactions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Reactions {
        /// `hash:long`
        pub hash: i64,
        /// `reactions:Vector<Reaction>`
        pub reactions: Vec<enums::Reaction>,
    }

    impl Fields for Reactions {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_REACTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, reactions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.reactions.put(writer);
        }
    }

    impl<'a> View<'a, Reactions> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `reactions:Vector<Reaction>`
        #[inline] pub fn reactions(self) -> Vector<'a, views::Reaction<'a>> { at(self, 1) }
    }

    /// `messages.recentStickers#88d37c56 hash:long packs:Vector<StickerPack> stickers:Vector<Document> dates:Vector<int> = messages.RecentStickers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct RecentStickers {
        /// `hash:long`
        pub hash: i64,
        /// `packs:Vector<StickerPack>`
        pub packs: Vec<types::StickerPack>,
        /// `stickers:Vector<Document>`
        pub stickers: Vec<enums::Document>,
        /// `dates:Vector<int>`
        pub dates: Vec<i32>,
    }

    impl Fields for RecentStickers {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_RECENT_STICKERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, packs: input.take()?, stickers: input.take()?, dates: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.packs.put(writer);
            self.stickers.put(writer);
            self.dates.put(writer);
        }
    }

    impl<'a> View<'a, RecentStickers> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `packs:Vector<StickerPack>`
        #[inline] pub fn packs(self) -> Vector<'a, View<'a, types::StickerPack>> { at(self, 1) }
        /// `stickers:Vector<Document>`
        #[inline] pub fn stickers(self) -> Vector<'a, views::Document<'a>> { at(self, 2) }
        /// `dates:Vector<int>`
        #[inline] pub fn dates(self) -> Vector<'a, i32> { at(self, 3) }
    }

    /// `messages.savedDialogs#f83ae221 dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedDialogs {
        /// `dialogs:Vector<SavedDialog>`
        pub dialogs: Vec<enums::SavedDialog>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for SavedDialogs {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SAVED_DIALOGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dialogs: input.take()?, messages: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dialogs.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, SavedDialogs> {
        /// `dialogs:Vector<SavedDialog>`
        #[inline] pub fn dialogs(self) -> Vector<'a, views::SavedDialog<'a>> { at(self, 0) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    /// `messages.savedDialogsNotModified#c01f6fe8 count:int = messages.SavedDialogs`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedDialogsNotModified {
        /// `count:int`
        pub count: i32,
    }

    impl Fields for SavedDialogsNotModified {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SAVED_DIALOGS_NOT_MODIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, SavedDialogsNotModified> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
    }

    /// `messages.savedDialogsSlice#44ba9dd9 count:int dialogs:Vector<SavedDialog> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SavedDialogs`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedDialogsSlice {
        /// `count:int`
        pub count: i32,
        /// `dialogs:Vector<SavedDialog>`
        pub dialogs: Vec<enums::SavedDialog>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for SavedDialogsSlice {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SAVED_DIALOGS_SLICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, dialogs: input.take()?, messages: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.dialogs.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, SavedDialogsSlice> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `dialogs:Vector<SavedDialog>`
        #[inline] pub fn dialogs(self) -> Vector<'a, views::SavedDialog<'a>> { at(self, 1) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
    }

    /// `messages.savedGifs#84a02a0d hash:long gifs:Vector<Document> = messages.SavedGifs`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedGifs {
        /// `hash:long`
        pub hash: i64,
        /// `gifs:Vector<Document>`
        pub gifs: Vec<enums::Document>,
    }

    impl Fields for SavedGifs {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SAVED_GIFS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, gifs: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.gifs.put(writer);
        }
    }

    impl<'a> View<'a, SavedGifs> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `gifs:Vector<Document>`
        #[inline] pub fn gifs(self) -> Vector<'a, views::Document<'a>> { at(self, 1) }
    }

    /// `messages.savedReactionTags#3259950a tags:Vector<SavedReactionTag> hash:long = messages.SavedReactionTags`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedReactionTags {
        /// `tags:Vector<SavedReactionTag>`
        pub tags: Vec<types::SavedReactionTag>,
        /// `hash:long`
        pub hash: i64,
    }

    impl Fields for SavedReactionTags {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SAVED_REACTION_TAGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { tags: input.take()?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.tags.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, SavedReactionTags> {
        /// `tags:Vector<SavedReactionTag>`
        #[inline] pub fn tags(self) -> Vector<'a, View<'a, types::SavedReactionTag>> { at(self, 0) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 1) }
    }

    /// `messages.searchCounter#e844ebff flags:# inexact:flags.1?true filter:MessagesFilter count:int = messages.SearchCounter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SearchCounter {
        /// `inexact:flags.1?true`
        pub inexact: bool,
        /// `filter:MessagesFilter`
        pub filter: enums::MessagesFilter,
        /// `count:int`
        pub count: i32,
    }

    impl SearchCounter {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(filter: enums::MessagesFilter, count: i32) -> Self {
            Self { inexact: false, filter, count }
        }
    }

    impl Fields for SearchCounter {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SEARCH_COUNTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { inexact: has(flags, 1), filter: input.take()?, count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.inexact, 1));
            self.filter.put(writer);
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, SearchCounter> {
        /// `inexact:flags.1?true`
        #[inline] pub fn inexact(self) -> bool { flag_at(self, 1) }
        /// `filter:MessagesFilter`
        #[inline] pub fn filter(self) -> views::MessagesFilter<'a> { at(self, 2) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 3) }
    }

    boxed!(SearchCounter);

    /// `messages.searchResultsCalendar#147ee23c flags:# inexact:flags.0?true count:int min_date:int min_msg_id:int offset_id_offset:flags.1?int periods:Vector<SearchResultsCalendarPeriod> messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = messages.SearchResultsCalendar`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SearchResultsCalendar {
        /// `inexact:flags.0?true`
        pub inexact: bool,
        /// `count:int`
        pub count: i32,
        /// `min_date:int`
        pub min_date: i32,
        /// `min_msg_id:int`
        pub min_msg_id: i32,
        /// `offset_id_offset:flags.1?int`
        pub offset_id_offset: Option<i32>,
        /// `periods:Vector<SearchResultsCalendarPeriod>`
        pub periods: Vec<types::SearchResultsCalendarPeriod>,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl SearchResultsCalendar {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, min_date: i32, min_msg_id: i32, periods: Vec<types::SearchResultsCalendarPeriod>, messages: Vec<enums::Message>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { inexact: false, count, min_date, min_msg_id, offset_id_offset: None, periods, messages, chats, users }
        }
    }

    impl Fields for SearchResultsCalendar {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SEARCH_RESULTS_CALENDAR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { inexact: has(flags, 0), count: input.take()?, min_date: input.take()?, min_msg_id: input.take()?, offset_id_offset: input.take_if(flags, 1)?, periods: input.take()?, messages: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.inexact, 0) | bit(self.offset_id_offset.is_some(), 1));
            self.count.put(writer);
            self.min_date.put(writer);
            self.min_msg_id.put(writer);
            self.offset_id_offset.put(writer);
            self.periods.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, SearchResultsCalendar> {
        /// `inexact:flags.0?true`
        #[inline] pub fn inexact(self) -> bool { flag_at(self, 1) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 2) }
        /// `min_date:int`
        #[inline] pub fn min_date(self) -> i32 { at(self, 3) }
        /// `min_msg_id:int`
        #[inline] pub fn min_msg_id(self) -> i32 { at(self, 4) }
        /// `offset_id_offset:flags.1?int`
        #[inline] pub fn offset_id_offset(self) -> Option<i32> { maybe_at(self, 5) }
        /// `periods:Vector<SearchResultsCalendarPeriod>`
        #[inline] pub fn periods(self) -> Vector<'a, View<'a, types::SearchResultsCalendarPeriod>> { at(self, 6) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 7) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 8) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 9) }
    }

    boxed!(SearchResultsCalendar);

    /// `messages.searchResultsPositions#53b22baf count:int positions:Vector<SearchResultsPosition> = messages.SearchResultsPositions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SearchResultsPositions {
        /// `count:int`
        pub count: i32,
        /// `positions:Vector<SearchResultsPosition>`
        pub positions: Vec<types::SearchResultPosition>,
    }

    impl Fields for SearchResultsPositions {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SEARCH_RESULTS_POSITIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, positions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.positions.put(writer);
        }
    }

    impl<'a> View<'a, SearchResultsPositions> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `positions:Vector<SearchResultsPosition>`
        #[inline] pub fn positions(self) -> Vector<'a, View<'a, types::SearchResultPosition>> { at(self, 1) }
    }

    boxed!(SearchResultsPositions);

    /// `messages.sentEncryptedFile#9493ff32 date:int file:EncryptedFile = messages.SentEncryptedMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentEncryptedFile {
        /// `date:int`
        pub date: i32,
        /// `file:EncryptedFile`
        pub file: enums::EncryptedFile,
    }

    impl Fields for SentEncryptedFile {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SENT_ENCRYPTED_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { date: input.take()?, file: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.date.put(writer);
            self.file.put(writer);
        }
    }

    impl<'a> View<'a, SentEncryptedFile> {
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 0) }
        /// `file:EncryptedFile`
        #[inline] pub fn file(self) -> views::EncryptedFile<'a> { at(self, 1) }
    }

    /// `messages.sentEncryptedMessage#560f8935 date:int = messages.SentEncryptedMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentEncryptedMessage {
        /// `date:int`
        pub date: i32,
    }

    impl Fields for SentEncryptedMessage {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SENT_ENCRYPTED_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, SentEncryptedMessage> {
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 0) }
    }

    /// `messages.sponsoredMessages#ffda656d flags:# posts_between:flags.0?int start_delay:flags.1?int between_delay:flags.2?int messages:Vector<SponsoredMessage> chats:Vector<Chat> users:Vector<User> = messages.SponsoredMessages`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SponsoredMessages {
        /// `posts_between:flags.0?int`
        pub posts_between: Option<i32>,
        /// `start_delay:flags.1?int`
        pub start_delay: Option<i32>,
        /// `between_delay:flags.2?int`
        pub between_delay: Option<i32>,
        /// `messages:Vector<SponsoredMessage>`
        pub messages: Vec<types::SponsoredMessage>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl SponsoredMessages {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(messages: Vec<types::SponsoredMessage>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { posts_between: None, start_delay: None, between_delay: None, messages, chats, users }
        }
    }

    impl Fields for SponsoredMessages {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_SPONSORED_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { posts_between: input.take_if(flags, 0)?, start_delay: input.take_if(flags, 1)?, between_delay: input.take_if(flags, 2)?, messages: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.posts_between.is_some(), 0) | bit(self.start_delay.is_some(), 1) | bit(self.between_delay.is_some(), 2));
            self.posts_between.put(writer);
            self.start_delay.put(writer);
            self.between_delay.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, SponsoredMessages> {
        /// `posts_between:flags.0?int`
        #[inline] pub fn posts_between(self) -> Option<i32> { maybe_at(self, 1) }
        /// `start_delay:flags.1?int`
        #[inline] pub fn start_delay(self) -> Option<i32> { maybe_at(self, 2) }
        /// `between_delay:flags.2?int`
        #[inline] pub fn between_delay(self) -> Option<i32> { maybe_at(self, 3) }
        /// `messages:Vector<SponsoredMessage>`
        #[inline] pub fn messages(self) -> Vector<'a, View<'a, types::SponsoredMessage>> { at(self, 4) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 5) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 6) }
    }

    /// `messages.stickerSetInstallResultArchive#35e410a8 sets:Vector<StickerSetCovered> = messages.StickerSetInstallResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StickerSetInstallResultArchive {
        /// `sets:Vector<StickerSetCovered>`
        pub sets: Vec<enums::StickerSetCovered>,
    }

    impl Fields for StickerSetInstallResultArchive {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_STICKER_SET_INSTALL_RESULT_ARCHIVE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { sets: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.sets.put(writer);
        }
    }

    impl<'a> View<'a, StickerSetInstallResultArchive> {
        /// `sets:Vector<StickerSetCovered>`
        #[inline] pub fn sets(self) -> Vector<'a, views::StickerSetCovered<'a>> { at(self, 0) }
    }

    /// `messages.stickers#30a6ec7e hash:long stickers:Vector<Document> = messages.Stickers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Stickers {
        /// `hash:long`
        pub hash: i64,
        /// `stickers:Vector<Document>`
        pub stickers: Vec<enums::Document>,
    }

    impl Fields for Stickers {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_STICKERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, stickers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.stickers.put(writer);
        }
    }

    impl<'a> View<'a, Stickers> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `stickers:Vector<Document>`
        #[inline] pub fn stickers(self) -> Vector<'a, views::Document<'a>> { at(self, 1) }
    }

    /// `messages.transcribedAudio#cfb9d957 flags:# pending:flags.0?true transcription_id:long text:string trial_remains_num:flags.1?int trial_remains_until_date:flags.1?int = messages.TranscribedAudio`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TranscribedAudio {
        /// `pending:flags.0?true`
        pub pending: bool,
        /// `transcription_id:long`
        pub transcription_id: i64,
        /// `text:string`
        pub text: String,
        /// `trial_remains_num:flags.1?int`
        pub trial_remains_num: Option<i32>,
        /// `trial_remains_until_date:flags.1?int`
        pub trial_remains_until_date: Option<i32>,
    }

    impl TranscribedAudio {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(transcription_id: i64, text: String) -> Self {
            Self { pending: false, transcription_id, text, trial_remains_num: None, trial_remains_until_date: None }
        }
    }

    impl Fields for TranscribedAudio {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_TRANSCRIBED_AUDIO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pending: has(flags, 0), transcription_id: input.take()?, text: input.take()?, trial_remains_num: input.take_if(flags, 1)?, trial_remains_until_date: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.trial_remains_num.is_some() && self.trial_remains_until_date.is_some();
            writer.u32(bit(self.pending, 0) | bit(flags_1, 1));
            self.transcription_id.put(writer);
            self.text.put(writer);
            put_if(flags_1, &self.trial_remains_num, writer);
            put_if(flags_1, &self.trial_remains_until_date, writer);
        }
    }

    impl<'a> View<'a, TranscribedAudio> {
        /// `pending:flags.0?true`
        #[inline] pub fn pending(self) -> bool { flag_at(self, 1) }
        /// `transcription_id:long`
        #[inline] pub fn transcription_id(self) -> i64 { at(self, 2) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 3) }
        /// `trial_remains_num:flags.1?int`
        #[inline] pub fn trial_remains_num(self) -> Option<i32> { maybe_at(self, 4) }
        /// `trial_remains_until_date:flags.1?int`
        #[inline] pub fn trial_remains_until_date(self) -> Option<i32> { maybe_at(self, 5) }
    }

    boxed!(TranscribedAudio);

    /// `messages.translatedRichMessage#4203998f result:Vector<RichMessage> = messages.TranslatedRichMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TranslatedRichMessage {
        /// `result:Vector<RichMessage>`
        pub result: Vec<types::RichMessage>,
    }

    impl Fields for TranslatedRichMessage {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_TRANSLATED_RICH_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { result: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.result.put(writer);
        }
    }

    impl<'a> View<'a, TranslatedRichMessage> {
        /// `result:Vector<RichMessage>`
        #[inline] pub fn result(self) -> Vector<'a, View<'a, types::RichMessage>> { at(self, 0) }
    }

    boxed!(TranslatedRichMessage);

    /// `messages.translateResult#33db32f8 result:Vector<TextWithEntities> = messages.TranslatedText`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TranslateResult {
        /// `result:Vector<TextWithEntities>`
        pub result: Vec<types::TextWithEntities>,
    }

    impl Fields for TranslateResult {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_TRANSLATE_RESULT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { result: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.result.put(writer);
        }
    }

    impl<'a> View<'a, TranslateResult> {
        /// `result:Vector<TextWithEntities>`
        #[inline] pub fn result(self) -> Vector<'a, View<'a, types::TextWithEntities>> { at(self, 0) }
    }

    boxed!(TranslateResult);

    /// `messages.votesList#4899484e flags:# count:int votes:Vector<MessagePeerVote> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = messages.VotesList`
    #[derive(Clone, Debug, PartialEq)]
    pub struct VotesList {
        /// `count:int`
        pub count: i32,
        /// `votes:Vector<MessagePeerVote>`
        pub votes: Vec<enums::MessagePeerVote>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
    }

    impl VotesList {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, votes: Vec<enums::MessagePeerVote>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { count, votes, chats, users, next_offset: None }
        }
    }

    impl Fields for VotesList {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_VOTES_LIST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, votes: input.take()?, chats: input.take()?, users: input.take()?, next_offset: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.count.put(writer);
            self.votes.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.next_offset.put(writer);
        }
    }

    impl<'a> View<'a, VotesList> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `votes:Vector<MessagePeerVote>`
        #[inline] pub fn votes(self) -> Vector<'a, views::MessagePeerVote<'a>> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 5) }
    }

    boxed!(VotesList);

    /// `messages.webPage#fd5e12bd webpage:WebPage chats:Vector<Chat> users:Vector<User> = messages.WebPage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPage {
        /// `webpage:WebPage`
        pub webpage: enums::WebPage,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for WebPage {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_WEB_PAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { webpage: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.webpage.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, WebPage> {
        /// `webpage:WebPage`
        #[inline] pub fn webpage(self) -> views::WebPage<'a> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(WebPage);

    /// `messages.webPagePreview#8c9a88ac media:MessageMedia chats:Vector<Chat> users:Vector<User> = messages.WebPagePreview`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebPagePreview {
        /// `media:MessageMedia`
        pub media: enums::MessageMedia,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for WebPagePreview {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_WEB_PAGE_PREVIEW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { media: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.media.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, WebPagePreview> {
        /// `media:MessageMedia`
        #[inline] pub fn media(self) -> views::MessageMedia<'a> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(WebPagePreview);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `AttachMenuBots`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum AttachMenuBots<'a> {
        /// `attachMenuBots`
        AttachMenuBots(View<'a, types::AttachMenuBots>),
        /// `attachMenuBotsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for AttachMenuBots<'a> {
        type Value = enums::AttachMenuBots;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ATTACH_MENU_BOTS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3c43_01c0 => Self::AttachMenuBots(raw.view()),
                0xf1d8_8a5c => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::AttachMenuBots, DecodeError> {
            Ok(match self {
                Self::AttachMenuBots(view) => enums::AttachMenuBots::AttachMenuBots(own(view)?),
                Self::NotModified => enums::AttachMenuBots::NotModified,
                Self::Raw(raw) => enums::AttachMenuBots::Raw(raw.own()),
            })
        }
    }

    /// `AttachMenuPeerType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum AttachMenuPeerType<'a> {
        /// `attachMenuPeerTypeBotPM`
        BotPM,
        /// `attachMenuPeerTypeBroadcast`
        Broadcast,
        /// `attachMenuPeerTypeChat`
        Chat,
        /// `attachMenuPeerTypePM`
        PM,
        /// `attachMenuPeerTypeSameBotPM`
        SameBotPM,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for AttachMenuPeerType<'a> {
        type Value = enums::AttachMenuPeerType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ATTACH_MENU_PEER_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc32b_fa1a => Self::BotPM,
                0x7bfb_defc => Self::Broadcast,
                0x0509_113f => Self::Chat,
                0xf146_d31f => Self::PM,
                0x7d6b_e90e => Self::SameBotPM,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::AttachMenuPeerType, DecodeError> {
            Ok(match self {
                Self::BotPM => enums::AttachMenuPeerType::BotPM,
                Self::Broadcast => enums::AttachMenuPeerType::Broadcast,
                Self::Chat => enums::AttachMenuPeerType::Chat,
                Self::PM => enums::AttachMenuPeerType::PM,
                Self::SameBotPM => enums::AttachMenuPeerType::SameBotPM,
                Self::Raw(raw) => enums::AttachMenuPeerType::Raw(raw.own()),
            })
        }
    }

    /// `BotInlineMessage`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum BotInlineMessage<'a> {
        /// `botInlineMessageMediaAuto`
        MediaAuto(View<'a, types::BotInlineMessageMediaAuto>),
        /// `botInlineMessageMediaContact`
        MediaContact(View<'a, types::BotInlineMessageMediaContact>),
        /// `botInlineMessageMediaGeo`
        MediaGeo(View<'a, types::BotInlineMessageMediaGeo>),
        /// `botInlineMessageMediaInvoice`
        MediaInvoice(View<'a, types::BotInlineMessageMediaInvoice>),
        /// `botInlineMessageMediaVenue`
        MediaVenue(View<'a, types::BotInlineMessageMediaVenue>),
        /// `botInlineMessageMediaWebPage`
        MediaWebPage(View<'a, types::BotInlineMessageMediaWebPage>),
        /// `botInlineMessageRichMessage`
        RichMessage(View<'a, types::BotInlineMessageRichMessage>),
        /// `botInlineMessageText`
        Text(View<'a, types::BotInlineMessageText>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for BotInlineMessage<'a> {
        type Value = enums::BotInlineMessage;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_BOT_INLINE_MESSAGE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x764c_f810 => Self::MediaAuto(raw.view()),
                0x18d1_cdc2 => Self::MediaContact(raw.view()),
                0x0518_46fd => Self::MediaGeo(raw.view()),
                0x354a_9b09 => Self::MediaInvoice(raw.view()),
                0x8a86_659c => Self::MediaVenue(raw.view()),
                0x809a_d9a6 => Self::MediaWebPage(raw.view()),
                0x0a61_7e7b => Self::RichMessage(raw.view()),
                0x8c7f_65e2 => Self::Text(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::BotInlineMessage, DecodeError> {
            Ok(match self {
                Self::MediaAuto(view) => enums::BotInlineMessage::MediaAuto(own(view)?),
                Self::MediaContact(view) => enums::BotInlineMessage::MediaContact(own(view)?),
                Self::MediaGeo(view) => enums::BotInlineMessage::MediaGeo(own(view)?),
                Self::MediaInvoice(view) => enums::BotInlineMessage::MediaInvoice(own(view)?),
                Self::MediaVenue(view) => enums::BotInlineMessage::MediaVenue(own(view)?),
                Self::MediaWebPage(view) => enums::BotInlineMessage::MediaWebPage(own(view)?),
                Self::RichMessage(view) => enums::BotInlineMessage::RichMessage(own(view)?),
                Self::Text(view) => enums::BotInlineMessage::Text(own(view)?),
                Self::Raw(raw) => enums::BotInlineMessage::Raw(raw.own()),
            })
        }
    }

    /// `BotInlineResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum BotInlineResult<'a> {
        /// `botInlineMediaResult`
        BotInlineMediaResult(View<'a, types::BotInlineMediaResult>),
        /// `botInlineResult`
        BotInlineResult(View<'a, types::BotInlineResult>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for BotInlineResult<'a> {
        type Value = enums::BotInlineResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_BOT_INLINE_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x17db_940b => Self::BotInlineMediaResult(raw.view()),
                0x1196_5f3a => Self::BotInlineResult(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::BotInlineResult, DecodeError> {
            Ok(match self {
                Self::BotInlineMediaResult(view) => enums::BotInlineResult::BotInlineMediaResult(own(view)?),
                Self::BotInlineResult(view) => enums::BotInlineResult::BotInlineResult(own(view)?),
                Self::Raw(raw) => enums::BotInlineResult::Raw(raw.own()),
            })
        }
    }

    /// `EmojiGroup`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmojiGroup<'a> {
        /// `emojiGroup`
        EmojiGroup(View<'a, types::EmojiGroup>),
        /// `emojiGroupGreeting`
        Greeting(View<'a, types::EmojiGroupGreeting>),
        /// `emojiGroupPremium`
        Premium(View<'a, types::EmojiGroupPremium>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmojiGroup<'a> {
        type Value = enums::EmojiGroup;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_EMOJI_GROUP);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x7a9a_bda9 => Self::EmojiGroup(raw.view()),
                0x80d2_6cc7 => Self::Greeting(raw.view()),
                0x093b_cf34 => Self::Premium(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::EmojiGroup, DecodeError> {
            Ok(match self {
                Self::EmojiGroup(view) => enums::EmojiGroup::EmojiGroup(own(view)?),
                Self::Greeting(view) => enums::EmojiGroup::Greeting(own(view)?),
                Self::Premium(view) => enums::EmojiGroup::Premium(own(view)?),
                Self::Raw(raw) => enums::EmojiGroup::Raw(raw.own()),
            })
        }
    }

    /// `EmojiKeyword`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmojiKeyword<'a> {
        /// `emojiKeyword`
        EmojiKeyword(View<'a, types::EmojiKeyword>),
        /// `emojiKeywordDeleted`
        Deleted(View<'a, types::EmojiKeywordDeleted>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmojiKeyword<'a> {
        type Value = enums::EmojiKeyword;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_EMOJI_KEYWORD);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xd5b3_b9f9 => Self::EmojiKeyword(raw.view()),
                0x236d_f622 => Self::Deleted(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::EmojiKeyword, DecodeError> {
            Ok(match self {
                Self::EmojiKeyword(view) => enums::EmojiKeyword::EmojiKeyword(own(view)?),
                Self::Deleted(view) => enums::EmojiKeyword::Deleted(own(view)?),
                Self::Raw(raw) => enums::EmojiKeyword::Raw(raw.own()),
            })
        }
    }

    /// `InputBotApp`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputBotApp<'a> {
        /// `inputBotAppID`
        ID(View<'a, types::InputBotAppID>),
        /// `inputBotAppShortName`
        ShortName(View<'a, types::InputBotAppShortName>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputBotApp<'a> {
        type Value = enums::InputBotApp;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_BOT_APP);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa920_bd7a => Self::ID(raw.view()),
                0x908c_0407 => Self::ShortName(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputBotApp, DecodeError> {
            Ok(match self {
                Self::ID(view) => enums::InputBotApp::ID(own(view)?),
                Self::ShortName(view) => enums::InputBotApp::ShortName(own(view)?),
                Self::Raw(raw) => enums::InputBotApp::Raw(raw.own()),
            })
        }
    }

    /// `InputBotInlineMessage`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputBotInlineMessage<'a> {
        /// `inputBotInlineMessageGame`
        Game(View<'a, types::InputBotInlineMessageGame>),
        /// `inputBotInlineMessageMediaAuto`
        MediaAuto(View<'a, types::InputBotInlineMessageMediaAuto>),
        /// `inputBotInlineMessageMediaContact`
        MediaContact(View<'a, types::InputBotInlineMessageMediaContact>),
        /// `inputBotInlineMessageMediaGeo`
        MediaGeo(View<'a, types::InputBotInlineMessageMediaGeo>),
        /// `inputBotInlineMessageMediaInvoice`
        MediaInvoice(View<'a, types::InputBotInlineMessageMediaInvoice>),
        /// `inputBotInlineMessageMediaVenue`
        MediaVenue(View<'a, types::InputBotInlineMessageMediaVenue>),
        /// `inputBotInlineMessageMediaWebPage`
        MediaWebPage(View<'a, types::InputBotInlineMessageMediaWebPage>),
        /// `inputBotInlineMessageRichMessage`
        RichMessage(View<'a, types::InputBotInlineMessageRichMessage>),
        /// `inputBotInlineMessageText`
        Text(View<'a, types::InputBotInlineMessageText>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputBotInlineMessage<'a> {
        type Value = enums::InputBotInlineMessage;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_MESSAGE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x4b42_5864 => Self::Game(raw.view()),
                0x3380_c786 => Self::MediaAuto(raw.view()),
                0xa6ed_bffd => Self::MediaContact(raw.view()),
                0x9692_9a85 => Self::MediaGeo(raw.view()),
                0xd7e7_8225 => Self::MediaInvoice(raw.view()),
                0x417b_bf11 => Self::MediaVenue(raw.view()),
                0xbddc_c510 => Self::MediaWebPage(raw.view()),
                0xb43d_f56c => Self::RichMessage(raw.view()),
                0x3dcd_7a87 => Self::Text(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputBotInlineMessage, DecodeError> {
            Ok(match self {
                Self::Game(view) => enums::InputBotInlineMessage::Game(own(view)?),
                Self::MediaAuto(view) => enums::InputBotInlineMessage::MediaAuto(own(view)?),
                Self::MediaContact(view) => enums::InputBotInlineMessage::MediaContact(own(view)?),
                Self::MediaGeo(view) => enums::InputBotInlineMessage::MediaGeo(own(view)?),
                Self::MediaInvoice(view) => enums::InputBotInlineMessage::MediaInvoice(own(view)?),
                Self::MediaVenue(view) => enums::InputBotInlineMessage::MediaVenue(own(view)?),
                Self::MediaWebPage(view) => enums::InputBotInlineMessage::MediaWebPage(own(view)?),
                Self::RichMessage(view) => enums::InputBotInlineMessage::RichMessage(own(view)?),
                Self::Text(view) => enums::InputBotInlineMessage::Text(own(view)?),
                Self::Raw(raw) => enums::InputBotInlineMessage::Raw(raw.own()),
            })
        }
    }

    /// `InputBotInlineResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputBotInlineResult<'a> {
        /// `inputBotInlineResult`
        InputBotInlineResult(View<'a, types::InputBotInlineResult>),
        /// `inputBotInlineResultDocument`
        Document(View<'a, types::InputBotInlineResultDocument>),
        /// `inputBotInlineResultGame`
        Game(View<'a, types::InputBotInlineResultGame>),
        /// `inputBotInlineResultPhoto`
        Photo(View<'a, types::InputBotInlineResultPhoto>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputBotInlineResult<'a> {
        type Value = enums::InputBotInlineResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_BOT_INLINE_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x88bf_9319 => Self::InputBotInlineResult(raw.view()),
                0xfff8_fdc4 => Self::Document(raw.view()),
                0x4fa4_17f2 => Self::Game(raw.view()),
                0xa8d8_64a7 => Self::Photo(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputBotInlineResult, DecodeError> {
            Ok(match self {
                Self::InputBotInlineResult(view) => enums::InputBotInlineResult::InputBotInlineResult(own(view)?),
                Self::Document(view) => enums::InputBotInlineResult::Document(own(view)?),
                Self::Game(view) => enums::InputBotInlineResult::Game(own(view)?),
                Self::Photo(view) => enums::InputBotInlineResult::Photo(own(view)?),
                Self::Raw(raw) => enums::InputBotInlineResult::Raw(raw.own()),
            })
        }
    }

    /// `InputChatTheme`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputChatTheme<'a> {
        /// `inputChatTheme`
        InputChatTheme(View<'a, types::InputChatTheme>),
        /// `inputChatThemeEmpty`
        Empty,
        /// `inputChatThemeUniqueGift`
        UniqueGift(View<'a, types::InputChatThemeUniqueGift>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputChatTheme<'a> {
        type Value = enums::InputChatTheme;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_CHAT_THEME);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc93d_e95c => Self::InputChatTheme(raw.view()),
                0x8326_8483 => Self::Empty,
                0x87e5_dfe4 => Self::UniqueGift(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputChatTheme, DecodeError> {
            Ok(match self {
                Self::InputChatTheme(view) => enums::InputChatTheme::InputChatTheme(own(view)?),
                Self::Empty => enums::InputChatTheme::Empty,
                Self::UniqueGift(view) => enums::InputChatTheme::UniqueGift(own(view)?),
                Self::Raw(raw) => enums::InputChatTheme::Raw(raw.own()),
            })
        }
    }

    /// `InputDialogPeer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputDialogPeer<'a> {
        /// `inputDialogPeer`
        InputDialogPeer(View<'a, types::InputDialogPeer>),
        /// `inputDialogPeerCommunity`
        Community(View<'a, types::InputDialogPeerCommunity>),
        /// `inputDialogPeerFolder`
        Folder(View<'a, types::InputDialogPeerFolder>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputDialogPeer<'a> {
        type Value = enums::InputDialogPeer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_DIALOG_PEER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xfcaa_feb7 => Self::InputDialogPeer(raw.view()),
                0x69ef_72c4 => Self::Community(raw.view()),
                0x6460_0527 => Self::Folder(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputDialogPeer, DecodeError> {
            Ok(match self {
                Self::InputDialogPeer(view) => enums::InputDialogPeer::InputDialogPeer(own(view)?),
                Self::Community(view) => enums::InputDialogPeer::Community(own(view)?),
                Self::Folder(view) => enums::InputDialogPeer::Folder(own(view)?),
                Self::Raw(raw) => enums::InputDialogPeer::Raw(raw.own()),
            })
        }
    }

    /// `InputEncryptedFile`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputEncryptedFile<'a> {
        /// `inputEncryptedFile`
        InputEncryptedFile(View<'a, types::InputEncryptedFile>),
        /// `inputEncryptedFileBigUploaded`
        BigUploaded(View<'a, types::InputEncryptedFileBigUploaded>),
        /// `inputEncryptedFileEmpty`
        Empty,
        /// `inputEncryptedFileUploaded`
        Uploaded(View<'a, types::InputEncryptedFileUploaded>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputEncryptedFile<'a> {
        type Value = enums::InputEncryptedFile;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_ENCRYPTED_FILE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x5a17_b5e5 => Self::InputEncryptedFile(raw.view()),
                0x2dc1_73c8 => Self::BigUploaded(raw.view()),
                0x1837_c364 => Self::Empty,
                0x64bd_0306 => Self::Uploaded(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputEncryptedFile, DecodeError> {
            Ok(match self {
                Self::InputEncryptedFile(view) => enums::InputEncryptedFile::InputEncryptedFile(own(view)?),
                Self::BigUploaded(view) => enums::InputEncryptedFile::BigUploaded(own(view)?),
                Self::Empty => enums::InputEncryptedFile::Empty,
                Self::Uploaded(view) => enums::InputEncryptedFile::Uploaded(own(view)?),
                Self::Raw(raw) => enums::InputEncryptedFile::Raw(raw.own()),
            })
        }
    }

    /// `InputQuickReplyShortcut`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputQuickReplyShortcut<'a> {
        /// `inputQuickReplyShortcut`
        InputQuickReplyShortcut(View<'a, types::InputQuickReplyShortcut>),
        /// `inputQuickReplyShortcutId`
        Id(View<'a, types::InputQuickReplyShortcutId>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputQuickReplyShortcut<'a> {
        type Value = enums::InputQuickReplyShortcut;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_QUICK_REPLY_SHORTCUT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x2459_6d41 => Self::InputQuickReplyShortcut(raw.view()),
                0x0119_0cf1 => Self::Id(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputQuickReplyShortcut, DecodeError> {
            Ok(match self {
                Self::InputQuickReplyShortcut(view) => enums::InputQuickReplyShortcut::InputQuickReplyShortcut(own(view)?),
                Self::Id(view) => enums::InputQuickReplyShortcut::Id(own(view)?),
                Self::Raw(raw) => enums::InputQuickReplyShortcut::Raw(raw.own()),
            })
        }
    }

    /// `InputStickeredMedia`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputStickeredMedia<'a> {
        /// `inputStickeredMediaDocument`
        Document(View<'a, types::InputStickeredMediaDocument>),
        /// `inputStickeredMediaPhoto`
        Photo(View<'a, types::InputStickeredMediaPhoto>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputStickeredMedia<'a> {
        type Value = enums::InputStickeredMedia;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_STICKERED_MEDIA);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x0438_865b => Self::Document(raw.view()),
                0x4a99_2157 => Self::Photo(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputStickeredMedia, DecodeError> {
            Ok(match self {
                Self::Document(view) => enums::InputStickeredMedia::Document(own(view)?),
                Self::Photo(view) => enums::InputStickeredMedia::Photo(own(view)?),
                Self::Raw(raw) => enums::InputStickeredMedia::Raw(raw.own()),
            })
        }
    }

    /// `MessagePeerVote`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum MessagePeerVote<'a> {
        /// `messagePeerVote`
        MessagePeerVote(View<'a, types::MessagePeerVote>),
        /// `messagePeerVoteInputOption`
        InputOption(View<'a, types::MessagePeerVoteInputOption>),
        /// `messagePeerVoteMultiple`
        Multiple(View<'a, types::MessagePeerVoteMultiple>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for MessagePeerVote<'a> {
        type Value = enums::MessagePeerVote;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGE_PEER_VOTE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb6cc_2d5c => Self::MessagePeerVote(raw.view()),
                0x74cd_a504 => Self::InputOption(raw.view()),
                0x4628_f6e6 => Self::Multiple(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::MessagePeerVote, DecodeError> {
            Ok(match self {
                Self::MessagePeerVote(view) => enums::MessagePeerVote::MessagePeerVote(own(view)?),
                Self::InputOption(view) => enums::MessagePeerVote::InputOption(own(view)?),
                Self::Multiple(view) => enums::MessagePeerVote::Multiple(own(view)?),
                Self::Raw(raw) => enums::MessagePeerVote::Raw(raw.own()),
            })
        }
    }

    /// `MessagesFilter`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum MessagesFilter<'a> {
        /// `inputMessagesFilterChatPhotos`
        InputMessagesFilterChatPhotos,
        /// `inputMessagesFilterContacts`
        InputMessagesFilterContacts,
        /// `inputMessagesFilterDocument`
        InputMessagesFilterDocument,
        /// `inputMessagesFilterEmpty`
        InputMessagesFilterEmpty,
        /// `inputMessagesFilterGeo`
        InputMessagesFilterGeo,
        /// `inputMessagesFilterGif`
        InputMessagesFilterGif,
        /// `inputMessagesFilterMusic`
        InputMessagesFilterMusic,
        /// `inputMessagesFilterMyMentions`
        InputMessagesFilterMyMentions,
        /// `inputMessagesFilterPhoneCalls`
        InputMessagesFilterPhoneCalls(View<'a, types::InputMessagesFilterPhoneCalls>),
        /// `inputMessagesFilterPhotoVideo`
        InputMessagesFilterPhotoVideo,
        /// `inputMessagesFilterPhotos`
        InputMessagesFilterPhotos,
        /// `inputMessagesFilterPinned`
        InputMessagesFilterPinned,
        /// `inputMessagesFilterPoll`
        InputMessagesFilterPoll,
        /// `inputMessagesFilterRoundVideo`
        InputMessagesFilterRoundVideo,
        /// `inputMessagesFilterRoundVoice`
        InputMessagesFilterRoundVoice,
        /// `inputMessagesFilterUrl`
        InputMessagesFilterUrl,
        /// `inputMessagesFilterVideo`
        InputMessagesFilterVideo,
        /// `inputMessagesFilterVoice`
        InputMessagesFilterVoice,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for MessagesFilter<'a> {
        type Value = enums::MessagesFilter;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_FILTER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3a20_ecb8 => Self::InputMessagesFilterChatPhotos,
                0xe062_db83 => Self::InputMessagesFilterContacts,
                0x9edd_f188 => Self::InputMessagesFilterDocument,
                0x57e2_f66c => Self::InputMessagesFilterEmpty,
                0xe702_6d0d => Self::InputMessagesFilterGeo,
                0xffc8_6587 => Self::InputMessagesFilterGif,
                0x3751_b49e => Self::InputMessagesFilterMusic,
                0xc1f8_e69a => Self::InputMessagesFilterMyMentions,
                0x80c9_9768 => Self::InputMessagesFilterPhoneCalls(raw.view()),
                0x56e9_f0e4 => Self::InputMessagesFilterPhotoVideo,
                0x9609_a51c => Self::InputMessagesFilterPhotos,
                0x1bb0_0451 => Self::InputMessagesFilterPinned,
                0xfa2b_c90a => Self::InputMessagesFilterPoll,
                0xb549_da53 => Self::InputMessagesFilterRoundVideo,
                0x7a7c_17a4 => Self::InputMessagesFilterRoundVoice,
                0x7ef0_dd87 => Self::InputMessagesFilterUrl,
                0x9fc0_0e65 => Self::InputMessagesFilterVideo,
                0x50f5_c392 => Self::InputMessagesFilterVoice,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::MessagesFilter, DecodeError> {
            Ok(match self {
                Self::InputMessagesFilterChatPhotos => enums::MessagesFilter::InputMessagesFilterChatPhotos,
                Self::InputMessagesFilterContacts => enums::MessagesFilter::InputMessagesFilterContacts,
                Self::InputMessagesFilterDocument => enums::MessagesFilter::InputMessagesFilterDocument,
                Self::InputMessagesFilterEmpty => enums::MessagesFilter::InputMessagesFilterEmpty,
                Self::InputMessagesFilterGeo => enums::MessagesFilter::InputMessagesFilterGeo,
                Self::InputMessagesFilterGif => enums::MessagesFilter::InputMessagesFilterGif,
                Self::InputMessagesFilterMusic => enums::MessagesFilter::InputMessagesFilterMusic,
                Self::InputMessagesFilterMyMentions => enums::MessagesFilter::InputMessagesFilterMyMentions,
                Self::InputMessagesFilterPhoneCalls(view) => enums::MessagesFilter::InputMessagesFilterPhoneCalls(own(view)?),
                Self::InputMessagesFilterPhotoVideo => enums::MessagesFilter::InputMessagesFilterPhotoVideo,
                Self::InputMessagesFilterPhotos => enums::MessagesFilter::InputMessagesFilterPhotos,
                Self::InputMessagesFilterPinned => enums::MessagesFilter::InputMessagesFilterPinned,
                Self::InputMessagesFilterPoll => enums::MessagesFilter::InputMessagesFilterPoll,
                Self::InputMessagesFilterRoundVideo => enums::MessagesFilter::InputMessagesFilterRoundVideo,
                Self::InputMessagesFilterRoundVoice => enums::MessagesFilter::InputMessagesFilterRoundVoice,
                Self::InputMessagesFilterUrl => enums::MessagesFilter::InputMessagesFilterUrl,
                Self::InputMessagesFilterVideo => enums::MessagesFilter::InputMessagesFilterVideo,
                Self::InputMessagesFilterVoice => enums::MessagesFilter::InputMessagesFilterVoice,
                Self::Raw(raw) => enums::MessagesFilter::Raw(raw.own()),
            })
        }
    }

    /// `SavedDialog`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SavedDialog<'a> {
        /// `monoForumDialog`
        MonoForumDialog(View<'a, types::MonoForumDialog>),
        /// `savedDialog`
        SavedDialog(View<'a, types::SavedDialog>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SavedDialog<'a> {
        type Value = enums::SavedDialog;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_SAVED_DIALOG);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x6440_7ea7 => Self::MonoForumDialog(raw.view()),
                0xbd87_cb6c => Self::SavedDialog(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::SavedDialog, DecodeError> {
            Ok(match self {
                Self::MonoForumDialog(view) => enums::SavedDialog::MonoForumDialog(own(view)?),
                Self::SavedDialog(view) => enums::SavedDialog::SavedDialog(own(view)?),
                Self::Raw(raw) => enums::SavedDialog::Raw(raw.own()),
            })
        }
    }

    /// `UrlAuthResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum UrlAuthResult<'a> {
        /// `urlAuthResultAccepted`
        Accepted(View<'a, types::UrlAuthResultAccepted>),
        /// `urlAuthResultDefault`
        Default,
        /// `urlAuthResultRequest`
        Request(View<'a, types::UrlAuthResultRequest>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for UrlAuthResult<'a> {
        type Value = enums::UrlAuthResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_URL_AUTH_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x623a_8fa0 => Self::Accepted(raw.view()),
                0xa9d6_db1f => Self::Default,
                0x3cd6_23ec => Self::Request(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::UrlAuthResult, DecodeError> {
            Ok(match self {
                Self::Accepted(view) => enums::UrlAuthResult::Accepted(own(view)?),
                Self::Default => enums::UrlAuthResult::Default,
                Self::Request(view) => enums::UrlAuthResult::Request(own(view)?),
                Self::Raw(raw) => enums::UrlAuthResult::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_channels {
    use crate::generated::names::*;

    /// `channels.SponsoredMessageReportResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SponsoredMessageReportResult<'a> {
        /// `channels.sponsoredMessageReportResultAdsHidden`
        AdsHidden,
        /// `channels.sponsoredMessageReportResultChooseOption`
        ChooseOption(View<'a, types::channels::SponsoredMessageReportResultChooseOption>),
        /// `channels.sponsoredMessageReportResultReported`
        Reported,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SponsoredMessageReportResult<'a> {
        type Value = enums::channels::SponsoredMessageReportResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHANNELS_SPONSORED_MESSAGE_REPORT_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3e3b_cf2f => Self::AdsHidden,
                0x846f_9e42 => Self::ChooseOption(raw.view()),
                0xad79_8849 => Self::Reported,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::channels::SponsoredMessageReportResult, DecodeError> {
            Ok(match self {
                Self::AdsHidden => enums::channels::SponsoredMessageReportResult::AdsHidden,
                Self::ChooseOption(view) => enums::channels::SponsoredMessageReportResult::ChooseOption(own(view)?),
                Self::Reported => enums::channels::SponsoredMessageReportResult::Reported,
                Self::Raw(raw) => enums::channels::SponsoredMessageReportResult::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_messages {
    use crate::generated::names::*;

    /// `messages.AllStickers`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum AllStickers<'a> {
        /// `messages.allStickers`
        AllStickers(View<'a, types::messages::AllStickers>),
        /// `messages.allStickersNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for AllStickers<'a> {
        type Value = enums::messages::AllStickers;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_ALL_STICKERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xcdbb_cebb => Self::AllStickers(raw.view()),
                0xe866_02c3 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::AllStickers, DecodeError> {
            Ok(match self {
                Self::AllStickers(view) => enums::messages::AllStickers::AllStickers(own(view)?),
                Self::NotModified => enums::messages::AllStickers::NotModified,
                Self::Raw(raw) => enums::messages::AllStickers::Raw(raw.own()),
            })
        }
    }

    /// `messages.AvailableEffects`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum AvailableEffects<'a> {
        /// `messages.availableEffects`
        AvailableEffects(View<'a, types::messages::AvailableEffects>),
        /// `messages.availableEffectsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for AvailableEffects<'a> {
        type Value = enums::messages::AvailableEffects;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_AVAILABLE_EFFECTS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xbddb_616e => Self::AvailableEffects(raw.view()),
                0xd1ed_9a5b => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::AvailableEffects, DecodeError> {
            Ok(match self {
                Self::AvailableEffects(view) => enums::messages::AvailableEffects::AvailableEffects(own(view)?),
                Self::NotModified => enums::messages::AvailableEffects::NotModified,
                Self::Raw(raw) => enums::messages::AvailableEffects::Raw(raw.own()),
            })
        }
    }

    /// `messages.AvailableReactions`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum AvailableReactions<'a> {
        /// `messages.availableReactions`
        AvailableReactions(View<'a, types::messages::AvailableReactions>),
        /// `messages.availableReactionsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for AvailableReactions<'a> {
        type Value = enums::messages::AvailableReactions;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_AVAILABLE_REACTIONS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x768e_3aad => Self::AvailableReactions(raw.view()),
                0x9f07_1957 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::AvailableReactions, DecodeError> {
            Ok(match self {
                Self::AvailableReactions(view) => enums::messages::AvailableReactions::AvailableReactions(own(view)?),
                Self::NotModified => enums::messages::AvailableReactions::NotModified,
                Self::Raw(raw) => enums::messages::AvailableReactions::Raw(raw.own()),
            })
        }
    }

    /// `messages.DhConfig`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum DhConfig<'a> {
        /// `messages.dhConfig`
        DhConfig(View<'a, types::messages::DhConfig>),
        /// `messages.dhConfigNotModified`
        NotModified(View<'a, types::messages::DhConfigNotModified>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for DhConfig<'a> {
        type Value = enums::messages::DhConfig;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_DH_CONFIG);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x2c22_1edd => Self::DhConfig(raw.view()),
                0xc0e2_4635 => Self::NotModified(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::DhConfig, DecodeError> {
            Ok(match self {
                Self::DhConfig(view) => enums::messages::DhConfig::DhConfig(own(view)?),
                Self::NotModified(view) => enums::messages::DhConfig::NotModified(own(view)?),
                Self::Raw(raw) => enums::messages::DhConfig::Raw(raw.own()),
            })
        }
    }

    /// `messages.Dialogs`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Dialogs<'a> {
        /// `messages.dialogs`
        Dialogs(View<'a, types::messages::Dialogs>),
        /// `messages.dialogsNotModified`
        NotModified(View<'a, types::messages::DialogsNotModified>),
        /// `messages.dialogsSlice`
        Slice(View<'a, types::messages::DialogsSlice>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Dialogs<'a> {
        type Value = enums::messages::Dialogs;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_DIALOGS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x15ba_6c40 => Self::Dialogs(raw.view()),
                0xf0e3_e596 => Self::NotModified(raw.view()),
                0x71e0_94f3 => Self::Slice(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::Dialogs, DecodeError> {
            Ok(match self {
                Self::Dialogs(view) => enums::messages::Dialogs::Dialogs(own(view)?),
                Self::NotModified(view) => enums::messages::Dialogs::NotModified(own(view)?),
                Self::Slice(view) => enums::messages::Dialogs::Slice(own(view)?),
                Self::Raw(raw) => enums::messages::Dialogs::Raw(raw.own()),
            })
        }
    }

    /// `messages.EmojiGroups`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmojiGroups<'a> {
        /// `messages.emojiGroups`
        EmojiGroups(View<'a, types::messages::EmojiGroups>),
        /// `messages.emojiGroupsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmojiGroups<'a> {
        type Value = enums::messages::EmojiGroups;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_EMOJI_GROUPS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x881f_b94b => Self::EmojiGroups(raw.view()),
                0x6fb4_ad87 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::EmojiGroups, DecodeError> {
            Ok(match self {
                Self::EmojiGroups(view) => enums::messages::EmojiGroups::EmojiGroups(own(view)?),
                Self::NotModified => enums::messages::EmojiGroups::NotModified,
                Self::Raw(raw) => enums::messages::EmojiGroups::Raw(raw.own()),
            })
        }
    }

    /// `messages.ExportedChatInvite`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ExportedChatInvite<'a> {
        /// `messages.exportedChatInvite`
        ExportedChatInvite(View<'a, types::messages::ExportedChatInvite>),
        /// `messages.exportedChatInviteReplaced`
        Replaced(View<'a, types::messages::ExportedChatInviteReplaced>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ExportedChatInvite<'a> {
        type Value = enums::messages::ExportedChatInvite;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_EXPORTED_CHAT_INVITE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x1871_be50 => Self::ExportedChatInvite(raw.view()),
                0x2226_00ef => Self::Replaced(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::ExportedChatInvite, DecodeError> {
            Ok(match self {
                Self::ExportedChatInvite(view) => enums::messages::ExportedChatInvite::ExportedChatInvite(own(view)?),
                Self::Replaced(view) => enums::messages::ExportedChatInvite::Replaced(own(view)?),
                Self::Raw(raw) => enums::messages::ExportedChatInvite::Raw(raw.own()),
            })
        }
    }

    /// `messages.FavedStickers`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum FavedStickers<'a> {
        /// `messages.favedStickers`
        FavedStickers(View<'a, types::messages::FavedStickers>),
        /// `messages.favedStickersNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for FavedStickers<'a> {
        type Value = enums::messages::FavedStickers;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_FAVED_STICKERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x2cb5_1097 => Self::FavedStickers(raw.view()),
                0x9e8f_a6d3 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::FavedStickers, DecodeError> {
            Ok(match self {
                Self::FavedStickers(view) => enums::messages::FavedStickers::FavedStickers(own(view)?),
                Self::NotModified => enums::messages::FavedStickers::NotModified,
                Self::Raw(raw) => enums::messages::FavedStickers::Raw(raw.own()),
            })
        }
    }

    /// `messages.FeaturedStickers`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum FeaturedStickers<'a> {
        /// `messages.featuredStickers`
        FeaturedStickers(View<'a, types::messages::FeaturedStickers>),
        /// `messages.featuredStickersNotModified`
        NotModified(View<'a, types::messages::FeaturedStickersNotModified>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for FeaturedStickers<'a> {
        type Value = enums::messages::FeaturedStickers;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_FEATURED_STICKERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xbe38_2906 => Self::FeaturedStickers(raw.view()),
                0xc6dc_0c66 => Self::NotModified(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::FeaturedStickers, DecodeError> {
            Ok(match self {
                Self::FeaturedStickers(view) => enums::messages::FeaturedStickers::FeaturedStickers(own(view)?),
                Self::NotModified(view) => enums::messages::FeaturedStickers::NotModified(own(view)?),
                Self::Raw(raw) => enums::messages::FeaturedStickers::Raw(raw.own()),
            })
        }
    }

    /// `messages.FoundStickerSets`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum FoundStickerSets<'a> {
        /// `messages.foundStickerSets`
        FoundStickerSets(View<'a, types::messages::FoundStickerSets>),
        /// `messages.foundStickerSetsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for FoundStickerSets<'a> {
        type Value = enums::messages::FoundStickerSets;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_FOUND_STICKER_SETS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8af0_9dd2 => Self::FoundStickerSets(raw.view()),
                0x0d54_b65d => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::FoundStickerSets, DecodeError> {
            Ok(match self {
                Self::FoundStickerSets(view) => enums::messages::FoundStickerSets::FoundStickerSets(own(view)?),
                Self::NotModified => enums::messages::FoundStickerSets::NotModified,
                Self::Raw(raw) => enums::messages::FoundStickerSets::Raw(raw.own()),
            })
        }
    }

    /// `messages.FoundStickers`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum FoundStickers<'a> {
        /// `messages.foundStickers`
        FoundStickers(View<'a, types::messages::FoundStickers>),
        /// `messages.foundStickersNotModified`
        NotModified(View<'a, types::messages::FoundStickersNotModified>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for FoundStickers<'a> {
        type Value = enums::messages::FoundStickers;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_FOUND_STICKERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x82c9_e290 => Self::FoundStickers(raw.view()),
                0x6010_c534 => Self::NotModified(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::FoundStickers, DecodeError> {
            Ok(match self {
                Self::FoundStickers(view) => enums::messages::FoundStickers::FoundStickers(own(view)?),
                Self::NotModified(view) => enums::messages::FoundStickers::NotModified(own(view)?),
                Self::Raw(raw) => enums::messages::FoundStickers::Raw(raw.own()),
            })
        }
    }

    /// `messages.QuickReplies`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum QuickReplies<'a> {
        /// `messages.quickReplies`
        QuickReplies(View<'a, types::messages::QuickReplies>),
        /// `messages.quickRepliesNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for QuickReplies<'a> {
        type Value = enums::messages::QuickReplies;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_QUICK_REPLIES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc68d_6695 => Self::QuickReplies(raw.view()),
                0x5f91_eb5b => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::QuickReplies, DecodeError> {
            Ok(match self {
                Self::QuickReplies(view) => enums::messages::QuickReplies::QuickReplies(own(view)?),
                Self::NotModified => enums::messages::QuickReplies::NotModified,
                Self::Raw(raw) => enums::messages::QuickReplies::Raw(raw.own()),
            })
        }
    }

    /// `messages.Reactions`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Reactions<'a> {
        /// `messages.reactions`
        Reactions(View<'a, types::messages::Reactions>),
        /// `messages.reactionsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Reactions<'a> {
        type Value = enums::messages::Reactions;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_REACTIONS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xeafd_f716 => Self::Reactions(raw.view()),
                0xb06f_dbdf => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::Reactions, DecodeError> {
            Ok(match self {
                Self::Reactions(view) => enums::messages::Reactions::Reactions(own(view)?),
                Self::NotModified => enums::messages::Reactions::NotModified,
                Self::Raw(raw) => enums::messages::Reactions::Raw(raw.own()),
            })
        }
    }

    /// `messages.RecentStickers`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum RecentStickers<'a> {
        /// `messages.recentStickers`
        RecentStickers(View<'a, types::messages::RecentStickers>),
        /// `messages.recentStickersNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for RecentStickers<'a> {
        type Value = enums::messages::RecentStickers;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_RECENT_STICKERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x88d3_7c56 => Self::RecentStickers(raw.view()),
                0x0b17_f890 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::RecentStickers, DecodeError> {
            Ok(match self {
                Self::RecentStickers(view) => enums::messages::RecentStickers::RecentStickers(own(view)?),
                Self::NotModified => enums::messages::RecentStickers::NotModified,
                Self::Raw(raw) => enums::messages::RecentStickers::Raw(raw.own()),
            })
        }
    }

    /// `messages.SavedDialogs`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SavedDialogs<'a> {
        /// `messages.savedDialogs`
        SavedDialogs(View<'a, types::messages::SavedDialogs>),
        /// `messages.savedDialogsNotModified`
        NotModified(View<'a, types::messages::SavedDialogsNotModified>),
        /// `messages.savedDialogsSlice`
        Slice(View<'a, types::messages::SavedDialogsSlice>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SavedDialogs<'a> {
        type Value = enums::messages::SavedDialogs;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_SAVED_DIALOGS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf83a_e221 => Self::SavedDialogs(raw.view()),
                0xc01f_6fe8 => Self::NotModified(raw.view()),
                0x44ba_9dd9 => Self::Slice(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::SavedDialogs, DecodeError> {
            Ok(match self {
                Self::SavedDialogs(view) => enums::messages::SavedDialogs::SavedDialogs(own(view)?),
                Self::NotModified(view) => enums::messages::SavedDialogs::NotModified(own(view)?),
                Self::Slice(view) => enums::messages::SavedDialogs::Slice(own(view)?),
                Self::Raw(raw) => enums::messages::SavedDialogs::Raw(raw.own()),
            })
        }
    }

    /// `messages.SavedGifs`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SavedGifs<'a> {
        /// `messages.savedGifs`
        SavedGifs(View<'a, types::messages::SavedGifs>),
        /// `messages.savedGifsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SavedGifs<'a> {
        type Value = enums::messages::SavedGifs;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_SAVED_GIFS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x84a0_2a0d => Self::SavedGifs(raw.view()),
                0xe802_5ca2 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::SavedGifs, DecodeError> {
            Ok(match self {
                Self::SavedGifs(view) => enums::messages::SavedGifs::SavedGifs(own(view)?),
                Self::NotModified => enums::messages::SavedGifs::NotModified,
                Self::Raw(raw) => enums::messages::SavedGifs::Raw(raw.own()),
            })
        }
    }

    /// `messages.SavedReactionTags`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SavedReactionTags<'a> {
        /// `messages.savedReactionTags`
        SavedReactionTags(View<'a, types::messages::SavedReactionTags>),
        /// `messages.savedReactionTagsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SavedReactionTags<'a> {
        type Value = enums::messages::SavedReactionTags;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_SAVED_REACTION_TAGS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3259_950a => Self::SavedReactionTags(raw.view()),
                0x889b_59ef => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::SavedReactionTags, DecodeError> {
            Ok(match self {
                Self::SavedReactionTags(view) => enums::messages::SavedReactionTags::SavedReactionTags(own(view)?),
                Self::NotModified => enums::messages::SavedReactionTags::NotModified,
                Self::Raw(raw) => enums::messages::SavedReactionTags::Raw(raw.own()),
            })
        }
    }

    /// `messages.SentEncryptedMessage`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SentEncryptedMessage<'a> {
        /// `messages.sentEncryptedFile`
        SentEncryptedFile(View<'a, types::messages::SentEncryptedFile>),
        /// `messages.sentEncryptedMessage`
        SentEncryptedMessage(View<'a, types::messages::SentEncryptedMessage>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SentEncryptedMessage<'a> {
        type Value = enums::messages::SentEncryptedMessage;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_SENT_ENCRYPTED_MESSAGE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x9493_ff32 => Self::SentEncryptedFile(raw.view()),
                0x560f_8935 => Self::SentEncryptedMessage(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::SentEncryptedMessage, DecodeError> {
            Ok(match self {
                Self::SentEncryptedFile(view) => enums::messages::SentEncryptedMessage::SentEncryptedFile(own(view)?),
                Self::SentEncryptedMessage(view) => enums::messages::SentEncryptedMessage::SentEncryptedMessage(own(view)?),
                Self::Raw(raw) => enums::messages::SentEncryptedMessage::Raw(raw.own()),
            })
        }
    }

    /// `messages.SponsoredMessages`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SponsoredMessages<'a> {
        /// `messages.sponsoredMessages`
        SponsoredMessages(View<'a, types::messages::SponsoredMessages>),
        /// `messages.sponsoredMessagesEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SponsoredMessages<'a> {
        type Value = enums::messages::SponsoredMessages;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_SPONSORED_MESSAGES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xffda_656d => Self::SponsoredMessages(raw.view()),
                0x1839_490f => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::SponsoredMessages, DecodeError> {
            Ok(match self {
                Self::SponsoredMessages(view) => enums::messages::SponsoredMessages::SponsoredMessages(own(view)?),
                Self::Empty => enums::messages::SponsoredMessages::Empty,
                Self::Raw(raw) => enums::messages::SponsoredMessages::Raw(raw.own()),
            })
        }
    }

    /// `messages.StickerSetInstallResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StickerSetInstallResult<'a> {
        /// `messages.stickerSetInstallResultArchive`
        Archive(View<'a, types::messages::StickerSetInstallResultArchive>),
        /// `messages.stickerSetInstallResultSuccess`
        Success,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StickerSetInstallResult<'a> {
        type Value = enums::messages::StickerSetInstallResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_STICKER_SET_INSTALL_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x35e4_10a8 => Self::Archive(raw.view()),
                0x3864_1628 => Self::Success,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::StickerSetInstallResult, DecodeError> {
            Ok(match self {
                Self::Archive(view) => enums::messages::StickerSetInstallResult::Archive(own(view)?),
                Self::Success => enums::messages::StickerSetInstallResult::Success,
                Self::Raw(raw) => enums::messages::StickerSetInstallResult::Raw(raw.own()),
            })
        }
    }

    /// `messages.Stickers`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Stickers<'a> {
        /// `messages.stickers`
        Stickers(View<'a, types::messages::Stickers>),
        /// `messages.stickersNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Stickers<'a> {
        type Value = enums::messages::Stickers;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_STICKERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x30a6_ec7e => Self::Stickers(raw.view()),
                0xf174_9a22 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::Stickers, DecodeError> {
            Ok(match self {
                Self::Stickers(view) => enums::messages::Stickers::Stickers(own(view)?),
                Self::NotModified => enums::messages::Stickers::NotModified,
                Self::Raw(raw) => enums::messages::Stickers::Raw(raw.own()),
            })
        }
    }
}
