//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub enum MessageEntity {
        /// `inputMessageEntityMentionName#208e68c9 offset:int length:int user_id:InputUser = MessageEntity`
        InputMessageEntityMentionName(Box<types::InputMessageEntityMentionName>),
        /// `messageEntityBankCard#761e6af4 offset:int length:int = MessageEntity`
        BankCard(types::MessageEntityBankCard),
        /// `messageEntityBlockquote#f1ccaaac flags:# collapsed:flags.0?true offset:int length:int = MessageEntity`
        Blockquote(types::MessageEntityBlockquote),
        /// `messageEntityBold#bd610bc9 offset:int length:int = MessageEntity`
        Bold(types::MessageEntityBold),
        /// `messageEntityBotCommand#6cef8ac7 offset:int length:int = MessageEntity`
        BotCommand(types::MessageEntityBotCommand),
        /// `messageEntityCashtag#4c4e743f offset:int length:int = MessageEntity`
        Cashtag(types::MessageEntityCashtag),
        /// `messageEntityCode#28a20571 offset:int length:int = MessageEntity`
        Code(types::MessageEntityCode),
        /// `messageEntityCustomEmoji#c8cf05f8 offset:int length:int document_id:long = MessageEntity`
        CustomEmoji(types::MessageEntityCustomEmoji),
        /// `messageEntityDiffDelete#652c1c5 offset:int length:int = MessageEntity`
        DiffDelete(types::MessageEntityDiffDelete),
        /// `messageEntityDiffInsert#71777116 offset:int length:int = MessageEntity`
        DiffInsert(types::MessageEntityDiffInsert),
        /// `messageEntityDiffReplace#c6c1e5a7 offset:int length:int old_text:string = MessageEntity`
        DiffReplace(Box<types::MessageEntityDiffReplace>),
        /// `messageEntityEmail#64e475c2 offset:int length:int = MessageEntity`
        Email(types::MessageEntityEmail),
        /// `messageEntityFormattedDate#904ac7c7 flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true offset:int length:int date:int = MessageEntity`
        FormattedDate(types::MessageEntityFormattedDate),
        /// `messageEntityHashtag#6f635b0d offset:int length:int = MessageEntity`
        Hashtag(types::MessageEntityHashtag),
        /// `messageEntityItalic#826f8b60 offset:int length:int = MessageEntity`
        Italic(types::MessageEntityItalic),
        /// `messageEntityMention#fa04579d offset:int length:int = MessageEntity`
        Mention(types::MessageEntityMention),
        /// `messageEntityMentionName#dc7b1140 offset:int length:int user_id:long = MessageEntity`
        MentionName(types::MessageEntityMentionName),
        /// `messageEntityPhone#9b69e34b offset:int length:int = MessageEntity`
        Phone(types::MessageEntityPhone),
        /// `messageEntityPre#73924be0 offset:int length:int language:string = MessageEntity`
        Pre(Box<types::MessageEntityPre>),
        /// `messageEntitySpoiler#32ca960f offset:int length:int = MessageEntity`
        Spoiler(types::MessageEntitySpoiler),
        /// `messageEntityStrike#bf0693d4 offset:int length:int = MessageEntity`
        Strike(types::MessageEntityStrike),
        /// `messageEntityTextUrl#76a6d327 offset:int length:int url:string = MessageEntity`
        TextUrl(Box<types::MessageEntityTextUrl>),
        /// `messageEntityTonAddress#fdabbfcd offset:int length:int = MessageEntity`
        TonAddress(types::MessageEntityTonAddress),
        /// `messageEntityUnderline#9c4e7e8b offset:int length:int = MessageEntity`
        Underline(types::MessageEntityUnderline),
        /// `messageEntityUnknown#bb92ba95 offset:int length:int = MessageEntity`
        Unknown(types::MessageEntityUnknown),
        /// `messageEntityUrl#6ed02538 offset:int length:int = MessageEntity`
        Url(types::MessageEntityUrl),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for MessageEntity {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x208e_68c9 => Self::InputMessageEntityMentionName(input.boxed()?),
                0x761e_6af4 => Self::BankCard(input.fields()?),
                0xf1cc_aaac => Self::Blockquote(input.fields()?),
                0xbd61_0bc9 => Self::Bold(input.fields()?),
                0x6cef_8ac7 => Self::BotCommand(input.fields()?),
                0x4c4e_743f => Self::Cashtag(input.fields()?),
                0x28a2_0571 => Self::Code(input.fields()?),
                0xc8cf_05f8 => Self::CustomEmoji(input.fields()?),
                0x0652_c1c5 => Self::DiffDelete(input.fields()?),
                0x7177_7116 => Self::DiffInsert(input.fields()?),
                0xc6c1_e5a7 => Self::DiffReplace(input.boxed()?),
                0x64e4_75c2 => Self::Email(input.fields()?),
                0x904a_c7c7 => Self::FormattedDate(input.fields()?),
                0x6f63_5b0d => Self::Hashtag(input.fields()?),
                0x826f_8b60 => Self::Italic(input.fields()?),
                0xfa04_579d => Self::Mention(input.fields()?),
                0xdc7b_1140 => Self::MentionName(input.fields()?),
                0x9b69_e34b => Self::Phone(input.fields()?),
                0x7392_4be0 => Self::Pre(input.boxed()?),
                0x32ca_960f => Self::Spoiler(input.fields()?),
                0xbf06_93d4 => Self::Strike(input.fields()?),
                0x76a6_d327 => Self::TextUrl(input.boxed()?),
                0xfdab_bfcd => Self::TonAddress(input.fields()?),
                0x9c4e_7e8b => Self::Underline(input.fields()?),
                0xbb92_ba95 => Self::Unknown(input.fields()?),
                0x6ed0_2538 => Self::Url(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for MessageEntity {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputMessageEntityMentionName(value) => put_boxed(0x208e_68c9, &**value, writer),
                Self::BankCard(value) => put_boxed(0x761e_6af4, value, writer),
                Self::Blockquote(value) => put_boxed(0xf1cc_aaac, value, writer),
                Self::Bold(value) => put_boxed(0xbd61_0bc9, value, writer),
                Self::BotCommand(value) => put_boxed(0x6cef_8ac7, value, writer),
                Self::Cashtag(value) => put_boxed(0x4c4e_743f, value, writer),
                Self::Code(value) => put_boxed(0x28a2_0571, value, writer),
                Self::CustomEmoji(value) => put_boxed(0xc8cf_05f8, value, writer),
                Self::DiffDelete(value) => put_boxed(0x0652_c1c5, value, writer),
                Self::DiffInsert(value) => put_boxed(0x7177_7116, value, writer),
                Self::DiffReplace(value) => put_boxed(0xc6c1_e5a7, &**value, writer),
                Self::Email(value) => put_boxed(0x64e4_75c2, value, writer),
                Self::FormattedDate(value) => put_boxed(0x904a_c7c7, value, writer),
                Self::Hashtag(value) => put_boxed(0x6f63_5b0d, value, writer),
                Self::Italic(value) => put_boxed(0x826f_8b60, value, writer),
                Self::Mention(value) => put_boxed(0xfa04_579d, value, writer),
                Self::MentionName(value) => put_boxed(0xdc7b_1140, value, writer),
                Self::Phone(value) => put_boxed(0x9b69_e34b, value, writer),
                Self::Pre(value) => put_boxed(0x7392_4be0, &**value, writer),
                Self::Spoiler(value) => put_boxed(0x32ca_960f, value, writer),
                Self::Strike(value) => put_boxed(0xbf06_93d4, value, writer),
                Self::TextUrl(value) => put_boxed(0x76a6_d327, &**value, writer),
                Self::TonAddress(value) => put_boxed(0xfdab_bfcd, value, writer),
                Self::Underline(value) => put_boxed(0x9c4e_7e8b, value, writer),
                Self::Unknown(value) => put_boxed(0xbb92_ba95, value, writer),
                Self::Url(value) => put_boxed(0x6ed0_2538, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(MessageEntity);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputMessageEntityMentionName`
    pub static INPUT_MESSAGE_ENTITY_MENTION_NAME: Layout = Layout::new("inputMessageEntityMentionName", 0x208e_68c9, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
        Field::always("user_id", Shape::Sum(&layouts::SUM_INPUT_USER)),
    ]);
    /// `messageEntityBankCard`
    pub static MESSAGE_ENTITY_BANK_CARD: Layout = Layout::new("messageEntityBankCard", 0x761e_6af4, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityBlockquote`
    pub static MESSAGE_ENTITY_BLOCKQUOTE: Layout = Layout::new("messageEntityBlockquote", 0xf1cc_aaac, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "collapsed", Shape::True),
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityBold`
    pub static MESSAGE_ENTITY_BOLD: Layout = Layout::new("messageEntityBold", 0xbd61_0bc9, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityBotCommand`
    pub static MESSAGE_ENTITY_BOT_COMMAND: Layout = Layout::new("messageEntityBotCommand", 0x6cef_8ac7, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityCashtag`
    pub static MESSAGE_ENTITY_CASHTAG: Layout = Layout::new("messageEntityCashtag", 0x4c4e_743f, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityCode`
    pub static MESSAGE_ENTITY_CODE: Layout = Layout::new("messageEntityCode", 0x28a2_0571, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityCustomEmoji`
    pub static MESSAGE_ENTITY_CUSTOM_EMOJI: Layout = Layout::new("messageEntityCustomEmoji", 0xc8cf_05f8, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
        Field::always("document_id", Shape::Long),
    ]);
    /// `messageEntityDiffDelete`
    pub static MESSAGE_ENTITY_DIFF_DELETE: Layout = Layout::new("messageEntityDiffDelete", 0x0652_c1c5, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityDiffInsert`
    pub static MESSAGE_ENTITY_DIFF_INSERT: Layout = Layout::new("messageEntityDiffInsert", 0x7177_7116, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityDiffReplace`
    pub static MESSAGE_ENTITY_DIFF_REPLACE: Layout = Layout::new("messageEntityDiffReplace", 0xc6c1_e5a7, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
        Field::always("old_text", Shape::Text),
    ]);
    /// `messageEntityEmail`
    pub static MESSAGE_ENTITY_EMAIL: Layout = Layout::new("messageEntityEmail", 0x64e4_75c2, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityFormattedDate`
    pub static MESSAGE_ENTITY_FORMATTED_DATE: Layout = Layout::new("messageEntityFormattedDate", 0x904a_c7c7, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "relative", Shape::True),
        Field::when(0, 1, "short_time", Shape::True),
        Field::when(0, 2, "long_time", Shape::True),
        Field::when(0, 3, "short_date", Shape::True),
        Field::when(0, 4, "long_date", Shape::True),
        Field::when(0, 5, "day_of_week", Shape::True),
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
        Field::always("date", Shape::Int),
    ]);
    /// `messageEntityHashtag`
    pub static MESSAGE_ENTITY_HASHTAG: Layout = Layout::new("messageEntityHashtag", 0x6f63_5b0d, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityItalic`
    pub static MESSAGE_ENTITY_ITALIC: Layout = Layout::new("messageEntityItalic", 0x826f_8b60, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityMention`
    pub static MESSAGE_ENTITY_MENTION: Layout = Layout::new("messageEntityMention", 0xfa04_579d, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityMentionName`
    pub static MESSAGE_ENTITY_MENTION_NAME: Layout = Layout::new("messageEntityMentionName", 0xdc7b_1140, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
        Field::always("user_id", Shape::Long),
    ]);
    /// `messageEntityPhone`
    pub static MESSAGE_ENTITY_PHONE: Layout = Layout::new("messageEntityPhone", 0x9b69_e34b, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityPre`
    pub static MESSAGE_ENTITY_PRE: Layout = Layout::new("messageEntityPre", 0x7392_4be0, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
        Field::always("language", Shape::Text),
    ]);
    /// `messageEntitySpoiler`
    pub static MESSAGE_ENTITY_SPOILER: Layout = Layout::new("messageEntitySpoiler", 0x32ca_960f, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityStrike`
    pub static MESSAGE_ENTITY_STRIKE: Layout = Layout::new("messageEntityStrike", 0xbf06_93d4, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityTextUrl`
    pub static MESSAGE_ENTITY_TEXT_URL: Layout = Layout::new("messageEntityTextUrl", 0x76a6_d327, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
        Field::always("url", Shape::Text),
    ]);
    /// `messageEntityTonAddress`
    pub static MESSAGE_ENTITY_TON_ADDRESS: Layout = Layout::new("messageEntityTonAddress", 0xfdab_bfcd, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityUnderline`
    pub static MESSAGE_ENTITY_UNDERLINE: Layout = Layout::new("messageEntityUnderline", 0x9c4e_7e8b, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityUnknown`
    pub static MESSAGE_ENTITY_UNKNOWN: Layout = Layout::new("messageEntityUnknown", 0xbb92_ba95, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// `messageEntityUrl`
    pub static MESSAGE_ENTITY_URL: Layout = Layout::new("messageEntityUrl", 0x6ed0_2538, &[
        Field::always("offset", Shape::Int),
        Field::always("length", Shape::Int),
    ]);
    /// The constructors of `MessageEntity`, by number.
    pub static SUM_MESSAGE_ENTITY: Sum = Sum::new("MessageEntity", &[
        (0x0652_c1c5, &layouts::MESSAGE_ENTITY_DIFF_DELETE),
        (0x208e_68c9, &layouts::INPUT_MESSAGE_ENTITY_MENTION_NAME),
        (0x28a2_0571, &layouts::MESSAGE_ENTITY_CODE),
        (0x32ca_960f, &layouts::MESSAGE_ENTITY_SPOILER),
        (0x4c4e_743f, &layouts::MESSAGE_ENTITY_CASHTAG),
        (0x64e4_75c2, &layouts::MESSAGE_ENTITY_EMAIL),
        (0x6cef_8ac7, &layouts::MESSAGE_ENTITY_BOT_COMMAND),
        (0x6ed0_2538, &layouts::MESSAGE_ENTITY_URL),
        (0x6f63_5b0d, &layouts::MESSAGE_ENTITY_HASHTAG),
        (0x7177_7116, &layouts::MESSAGE_ENTITY_DIFF_INSERT),
        (0x7392_4be0, &layouts::MESSAGE_ENTITY_PRE),
        (0x761e_6af4, &layouts::MESSAGE_ENTITY_BANK_CARD),
        (0x76a6_d327, &layouts::MESSAGE_ENTITY_TEXT_URL),
        (0x826f_8b60, &layouts::MESSAGE_ENTITY_ITALIC),
        (0x904a_c7c7, &layouts::MESSAGE_ENTITY_FORMATTED_DATE),
        (0x9b69_e34b, &layouts::MESSAGE_ENTITY_PHONE),
        (0x9c4e_7e8b, &layouts::MESSAGE_ENTITY_UNDERLINE),
        (0xbb92_ba95, &layouts::MESSAGE_ENTITY_UNKNOWN),
        (0xbd61_0bc9, &layouts::MESSAGE_ENTITY_BOLD),
        (0xbf06_93d4, &layouts::MESSAGE_ENTITY_STRIKE),
        (0xc6c1_e5a7, &layouts::MESSAGE_ENTITY_DIFF_REPLACE),
        (0xc8cf_05f8, &layouts::MESSAGE_ENTITY_CUSTOM_EMOJI),
        (0xdc7b_1140, &layouts::MESSAGE_ENTITY_MENTION_NAME),
        (0xf1cc_aaac, &layouts::MESSAGE_ENTITY_BLOCKQUOTE),
        (0xfa04_579d, &layouts::MESSAGE_ENTITY_MENTION),
        (0xfdab_bfcd, &layouts::MESSAGE_ENTITY_TON_ADDRESS),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputMessageEntityMentionName#208e68c9 offset:int length:int user_id:InputUser = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputMessageEntityMentionName {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
        /// `user_id:InputUser`
        pub user_id: enums::InputUser,
    }

    impl Fields for InputMessageEntityMentionName {
        const LAYOUT: &'static Layout = &layouts::INPUT_MESSAGE_ENTITY_MENTION_NAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()?, user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, InputMessageEntityMentionName> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
        /// `user_id:InputUser`
        #[inline] pub fn user_id(self) -> views::InputUser<'a> { at(self, 2) }
    }

    /// `messageEntityBankCard#761e6af4 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityBankCard {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityBankCard {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_BANK_CARD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityBankCard> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityBlockquote#f1ccaaac flags:# collapsed:flags.0?true offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityBlockquote {
        /// `collapsed:flags.0?true`
        pub collapsed: bool,
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl MessageEntityBlockquote {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(offset: i32, length: i32) -> Self {
            Self { collapsed: false, offset, length }
        }
    }

    impl Fields for MessageEntityBlockquote {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_BLOCKQUOTE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { collapsed: has(flags, 0), offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.collapsed, 0));
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityBlockquote> {
        /// `collapsed:flags.0?true`
        #[inline] pub fn collapsed(self) -> bool { flag_at(self, 1) }
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 2) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 3) }
    }

    /// `messageEntityBold#bd610bc9 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityBold {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityBold {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_BOLD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityBold> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityBotCommand#6cef8ac7 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityBotCommand {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityBotCommand {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_BOT_COMMAND;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityBotCommand> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityCashtag#4c4e743f offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityCashtag {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityCashtag {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_CASHTAG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityCashtag> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityCode#28a20571 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityCode {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityCode {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityCode> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityCustomEmoji#c8cf05f8 offset:int length:int document_id:long = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityCustomEmoji {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
        /// `document_id:long`
        pub document_id: i64,
    }

    impl Fields for MessageEntityCustomEmoji {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_CUSTOM_EMOJI;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()?, document_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
            self.document_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityCustomEmoji> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 2) }
    }

    /// `messageEntityDiffDelete#652c1c5 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityDiffDelete {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityDiffDelete {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_DIFF_DELETE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityDiffDelete> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityDiffInsert#71777116 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityDiffInsert {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityDiffInsert {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_DIFF_INSERT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityDiffInsert> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityDiffReplace#c6c1e5a7 offset:int length:int old_text:string = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityDiffReplace {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
        /// `old_text:string`
        pub old_text: String,
    }

    impl Fields for MessageEntityDiffReplace {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_DIFF_REPLACE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()?, old_text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
            self.old_text.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityDiffReplace> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
        /// `old_text:string`
        #[inline] pub fn old_text(self) -> Text<'a> { at(self, 2) }
    }

    /// `messageEntityEmail#64e475c2 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityEmail {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityEmail {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_EMAIL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityEmail> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityFormattedDate#904ac7c7 flags:# relative:flags.0?true short_time:flags.1?true long_time:flags.2?true short_date:flags.3?true long_date:flags.4?true day_of_week:flags.5?true offset:int length:int date:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityFormattedDate {
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
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
        /// `date:int`
        pub date: i32,
    }

    impl MessageEntityFormattedDate {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(offset: i32, length: i32, date: i32) -> Self {
            Self { relative: false, short_time: false, long_time: false, short_date: false, long_date: false, day_of_week: false, offset, length, date }
        }
    }

    impl Fields for MessageEntityFormattedDate {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_FORMATTED_DATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { relative: has(flags, 0), short_time: has(flags, 1), long_time: has(flags, 2), short_date: has(flags, 3), long_date: has(flags, 4), day_of_week: has(flags, 5), offset: input.take()?, length: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.relative, 0) | bit(self.short_time, 1) | bit(self.long_time, 2) | bit(self.short_date, 3) | bit(self.long_date, 4) | bit(self.day_of_week, 5));
            self.offset.put(writer);
            self.length.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityFormattedDate> {
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
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 7) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 8) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 9) }
    }

    /// `messageEntityHashtag#6f635b0d offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityHashtag {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityHashtag {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_HASHTAG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityHashtag> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityItalic#826f8b60 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityItalic {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityItalic {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_ITALIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityItalic> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityMention#fa04579d offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityMention {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityMention {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_MENTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityMention> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityMentionName#dc7b1140 offset:int length:int user_id:long = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityMentionName {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for MessageEntityMentionName {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_MENTION_NAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()?, user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityMentionName> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
    }

    /// `messageEntityPhone#9b69e34b offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityPhone {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityPhone {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_PHONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityPhone> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityPre#73924be0 offset:int length:int language:string = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityPre {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
        /// `language:string`
        pub language: String,
    }

    impl Fields for MessageEntityPre {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_PRE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()?, language: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
            self.language.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityPre> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
        /// `language:string`
        #[inline] pub fn language(self) -> Text<'a> { at(self, 2) }
    }

    /// `messageEntitySpoiler#32ca960f offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntitySpoiler {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntitySpoiler {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_SPOILER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntitySpoiler> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityStrike#bf0693d4 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityStrike {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityStrike {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_STRIKE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityStrike> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityTextUrl#76a6d327 offset:int length:int url:string = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityTextUrl {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
        /// `url:string`
        pub url: String,
    }

    impl Fields for MessageEntityTextUrl {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_TEXT_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()?, url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityTextUrl> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 2) }
    }

    /// `messageEntityTonAddress#fdabbfcd offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityTonAddress {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityTonAddress {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_TON_ADDRESS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityTonAddress> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityUnderline#9c4e7e8b offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityUnderline {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityUnderline {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_UNDERLINE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityUnderline> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityUnknown#bb92ba95 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityUnknown {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityUnknown {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_UNKNOWN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityUnknown> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    /// `messageEntityUrl#6ed02538 offset:int length:int = MessageEntity`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageEntityUrl {
        /// `offset:int`
        pub offset: i32,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for MessageEntityUrl {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_ENTITY_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { offset: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.offset.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, MessageEntityUrl> {
        /// `offset:int`
        #[inline] pub fn offset(self) -> i32 { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `MessageEntity`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum MessageEntity<'a> {
        /// `inputMessageEntityMentionName`
        InputMessageEntityMentionName(View<'a, types::InputMessageEntityMentionName>),
        /// `messageEntityBankCard`
        BankCard(View<'a, types::MessageEntityBankCard>),
        /// `messageEntityBlockquote`
        Blockquote(View<'a, types::MessageEntityBlockquote>),
        /// `messageEntityBold`
        Bold(View<'a, types::MessageEntityBold>),
        /// `messageEntityBotCommand`
        BotCommand(View<'a, types::MessageEntityBotCommand>),
        /// `messageEntityCashtag`
        Cashtag(View<'a, types::MessageEntityCashtag>),
        /// `messageEntityCode`
        Code(View<'a, types::MessageEntityCode>),
        /// `messageEntityCustomEmoji`
        CustomEmoji(View<'a, types::MessageEntityCustomEmoji>),
        /// `messageEntityDiffDelete`
        DiffDelete(View<'a, types::MessageEntityDiffDelete>),
        /// `messageEntityDiffInsert`
        DiffInsert(View<'a, types::MessageEntityDiffInsert>),
        /// `messageEntityDiffReplace`
        DiffReplace(View<'a, types::MessageEntityDiffReplace>),
        /// `messageEntityEmail`
        Email(View<'a, types::MessageEntityEmail>),
        /// `messageEntityFormattedDate`
        FormattedDate(View<'a, types::MessageEntityFormattedDate>),
        /// `messageEntityHashtag`
        Hashtag(View<'a, types::MessageEntityHashtag>),
        /// `messageEntityItalic`
        Italic(View<'a, types::MessageEntityItalic>),
        /// `messageEntityMention`
        Mention(View<'a, types::MessageEntityMention>),
        /// `messageEntityMentionName`
        MentionName(View<'a, types::MessageEntityMentionName>),
        /// `messageEntityPhone`
        Phone(View<'a, types::MessageEntityPhone>),
        /// `messageEntityPre`
        Pre(View<'a, types::MessageEntityPre>),
        /// `messageEntitySpoiler`
        Spoiler(View<'a, types::MessageEntitySpoiler>),
        /// `messageEntityStrike`
        Strike(View<'a, types::MessageEntityStrike>),
        /// `messageEntityTextUrl`
        TextUrl(View<'a, types::MessageEntityTextUrl>),
        /// `messageEntityTonAddress`
        TonAddress(View<'a, types::MessageEntityTonAddress>),
        /// `messageEntityUnderline`
        Underline(View<'a, types::MessageEntityUnderline>),
        /// `messageEntityUnknown`
        Unknown(View<'a, types::MessageEntityUnknown>),
        /// `messageEntityUrl`
        Url(View<'a, types::MessageEntityUrl>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for MessageEntity<'a> {
        type Value = enums::MessageEntity;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGE_ENTITY);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x208e_68c9 => Self::InputMessageEntityMentionName(raw.view()),
                0x761e_6af4 => Self::BankCard(raw.view()),
                0xf1cc_aaac => Self::Blockquote(raw.view()),
                0xbd61_0bc9 => Self::Bold(raw.view()),
                0x6cef_8ac7 => Self::BotCommand(raw.view()),
                0x4c4e_743f => Self::Cashtag(raw.view()),
                0x28a2_0571 => Self::Code(raw.view()),
                0xc8cf_05f8 => Self::CustomEmoji(raw.view()),
                0x0652_c1c5 => Self::DiffDelete(raw.view()),
                0x7177_7116 => Self::DiffInsert(raw.view()),
                0xc6c1_e5a7 => Self::DiffReplace(raw.view()),
                0x64e4_75c2 => Self::Email(raw.view()),
                0x904a_c7c7 => Self::FormattedDate(raw.view()),
                0x6f63_5b0d => Self::Hashtag(raw.view()),
                0x826f_8b60 => Self::Italic(raw.view()),
                0xfa04_579d => Self::Mention(raw.view()),
                0xdc7b_1140 => Self::MentionName(raw.view()),
                0x9b69_e34b => Self::Phone(raw.view()),
                0x7392_4be0 => Self::Pre(raw.view()),
                0x32ca_960f => Self::Spoiler(raw.view()),
                0xbf06_93d4 => Self::Strike(raw.view()),
                0x76a6_d327 => Self::TextUrl(raw.view()),
                0xfdab_bfcd => Self::TonAddress(raw.view()),
                0x9c4e_7e8b => Self::Underline(raw.view()),
                0xbb92_ba95 => Self::Unknown(raw.view()),
                0x6ed0_2538 => Self::Url(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::MessageEntity, DecodeError> {
            Ok(match self {
                Self::InputMessageEntityMentionName(view) => enums::MessageEntity::InputMessageEntityMentionName(own(view)?),
                Self::BankCard(view) => enums::MessageEntity::BankCard(own(view)?),
                Self::Blockquote(view) => enums::MessageEntity::Blockquote(own(view)?),
                Self::Bold(view) => enums::MessageEntity::Bold(own(view)?),
                Self::BotCommand(view) => enums::MessageEntity::BotCommand(own(view)?),
                Self::Cashtag(view) => enums::MessageEntity::Cashtag(own(view)?),
                Self::Code(view) => enums::MessageEntity::Code(own(view)?),
                Self::CustomEmoji(view) => enums::MessageEntity::CustomEmoji(own(view)?),
                Self::DiffDelete(view) => enums::MessageEntity::DiffDelete(own(view)?),
                Self::DiffInsert(view) => enums::MessageEntity::DiffInsert(own(view)?),
                Self::DiffReplace(view) => enums::MessageEntity::DiffReplace(own(view)?),
                Self::Email(view) => enums::MessageEntity::Email(own(view)?),
                Self::FormattedDate(view) => enums::MessageEntity::FormattedDate(own(view)?),
                Self::Hashtag(view) => enums::MessageEntity::Hashtag(own(view)?),
                Self::Italic(view) => enums::MessageEntity::Italic(own(view)?),
                Self::Mention(view) => enums::MessageEntity::Mention(own(view)?),
                Self::MentionName(view) => enums::MessageEntity::MentionName(own(view)?),
                Self::Phone(view) => enums::MessageEntity::Phone(own(view)?),
                Self::Pre(view) => enums::MessageEntity::Pre(own(view)?),
                Self::Spoiler(view) => enums::MessageEntity::Spoiler(own(view)?),
                Self::Strike(view) => enums::MessageEntity::Strike(own(view)?),
                Self::TextUrl(view) => enums::MessageEntity::TextUrl(own(view)?),
                Self::TonAddress(view) => enums::MessageEntity::TonAddress(own(view)?),
                Self::Underline(view) => enums::MessageEntity::Underline(own(view)?),
                Self::Unknown(view) => enums::MessageEntity::Unknown(own(view)?),
                Self::Url(view) => enums::MessageEntity::Url(own(view)?),
                Self::Raw(raw) => enums::MessageEntity::Raw(raw.own()),
            })
        }
    }
}
