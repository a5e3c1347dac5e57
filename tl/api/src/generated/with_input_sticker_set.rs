//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputStickerSet`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputStickerSet {
        /// `inputStickerSetAnimatedEmoji#28703c8 = InputStickerSet`
        AnimatedEmoji,
        /// `inputStickerSetAnimatedEmojiAnimations#cde3739 = InputStickerSet`
        AnimatedEmojiAnimations,
        /// `inputStickerSetDice#e67f520e emoticon:string = InputStickerSet`
        Dice(types::InputStickerSetDice),
        /// `inputStickerSetEmojiChannelDefaultStatuses#49748553 = InputStickerSet`
        EmojiChannelDefaultStatuses,
        /// `inputStickerSetEmojiDefaultStatuses#29d0f5ee = InputStickerSet`
        EmojiDefaultStatuses,
        /// `inputStickerSetEmojiDefaultTopicIcons#44c1f8e9 = InputStickerSet`
        EmojiDefaultTopicIcons,
        /// `inputStickerSetEmojiGenericAnimations#4c4d4ce = InputStickerSet`
        EmojiGenericAnimations,
        /// `inputStickerSetEmpty#ffb62b95 = InputStickerSet`
        Empty,
        /// `inputStickerSetID#9de7a269 id:long access_hash:long = InputStickerSet`
        ID(types::InputStickerSetID),
        /// `inputStickerSetPremiumGifts#c88b3b02 = InputStickerSet`
        PremiumGifts,
        /// `inputStickerSetShortName#861cc8a0 short_name:string = InputStickerSet`
        ShortName(types::InputStickerSetShortName),
        /// `inputStickerSetTonGifts#1cf671a0 = InputStickerSet`
        TonGifts,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputStickerSet {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x0287_03c8 => Self::AnimatedEmoji,
                0x0cde_3739 => Self::AnimatedEmojiAnimations,
                0xe67f_520e => Self::Dice(input.fields()?),
                0x4974_8553 => Self::EmojiChannelDefaultStatuses,
                0x29d0_f5ee => Self::EmojiDefaultStatuses,
                0x44c1_f8e9 => Self::EmojiDefaultTopicIcons,
                0x04c4_d4ce => Self::EmojiGenericAnimations,
                0xffb6_2b95 => Self::Empty,
                0x9de7_a269 => Self::ID(input.fields()?),
                0xc88b_3b02 => Self::PremiumGifts,
                0x861c_c8a0 => Self::ShortName(input.fields()?),
                0x1cf6_71a0 => Self::TonGifts,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputStickerSet {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AnimatedEmoji => writer.u32(0x0287_03c8),
                Self::AnimatedEmojiAnimations => writer.u32(0x0cde_3739),
                Self::Dice(value) => put_boxed(0xe67f_520e, value, writer),
                Self::EmojiChannelDefaultStatuses => writer.u32(0x4974_8553),
                Self::EmojiDefaultStatuses => writer.u32(0x29d0_f5ee),
                Self::EmojiDefaultTopicIcons => writer.u32(0x44c1_f8e9),
                Self::EmojiGenericAnimations => writer.u32(0x04c4_d4ce),
                Self::Empty => writer.u32(0xffb6_2b95),
                Self::ID(value) => put_boxed(0x9de7_a269, value, writer),
                Self::PremiumGifts => writer.u32(0xc88b_3b02),
                Self::ShortName(value) => put_boxed(0x861c_c8a0, value, writer),
                Self::TonGifts => writer.u32(0x1cf6_71a0),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputStickerSet);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputStickerSetAnimatedEmoji`
    pub static INPUT_STICKER_SET_ANIMATED_EMOJI: Layout = Layout::new("inputStickerSetAnimatedEmoji", 0x0287_03c8, &[]);
    /// `inputStickerSetAnimatedEmojiAnimations`
    pub static INPUT_STICKER_SET_ANIMATED_EMOJI_ANIMATIONS: Layout = Layout::new("inputStickerSetAnimatedEmojiAnimations", 0x0cde_3739, &[]);
    /// `inputStickerSetDice`
    pub static INPUT_STICKER_SET_DICE: Layout = Layout::new("inputStickerSetDice", 0xe67f_520e, &[
        Field::always("emoticon", Shape::Text),
    ]);
    /// `inputStickerSetEmojiChannelDefaultStatuses`
    pub static INPUT_STICKER_SET_EMOJI_CHANNEL_DEFAULT_STATUSES: Layout = Layout::new("inputStickerSetEmojiChannelDefaultStatuses", 0x4974_8553, &[]);
    /// `inputStickerSetEmojiDefaultStatuses`
    pub static INPUT_STICKER_SET_EMOJI_DEFAULT_STATUSES: Layout = Layout::new("inputStickerSetEmojiDefaultStatuses", 0x29d0_f5ee, &[]);
    /// `inputStickerSetEmojiDefaultTopicIcons`
    pub static INPUT_STICKER_SET_EMOJI_DEFAULT_TOPIC_ICONS: Layout = Layout::new("inputStickerSetEmojiDefaultTopicIcons", 0x44c1_f8e9, &[]);
    /// `inputStickerSetEmojiGenericAnimations`
    pub static INPUT_STICKER_SET_EMOJI_GENERIC_ANIMATIONS: Layout = Layout::new("inputStickerSetEmojiGenericAnimations", 0x04c4_d4ce, &[]);
    /// `inputStickerSetEmpty`
    pub static INPUT_STICKER_SET_EMPTY: Layout = Layout::new("inputStickerSetEmpty", 0xffb6_2b95, &[]);
    /// `inputStickerSetID`
    pub static INPUT_STICKER_SET_ID: Layout = Layout::new("inputStickerSetID", 0x9de7_a269, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputStickerSetPremiumGifts`
    pub static INPUT_STICKER_SET_PREMIUM_GIFTS: Layout = Layout::new("inputStickerSetPremiumGifts", 0xc88b_3b02, &[]);
    /// `inputStickerSetShortName`
    pub static INPUT_STICKER_SET_SHORT_NAME: Layout = Layout::new("inputStickerSetShortName", 0x861c_c8a0, &[
        Field::always("short_name", Shape::Text),
    ]);
    /// `inputStickerSetTonGifts`
    pub static INPUT_STICKER_SET_TON_GIFTS: Layout = Layout::new("inputStickerSetTonGifts", 0x1cf6_71a0, &[]);
    /// The constructors of `InputStickerSet`, by number.
    pub static SUM_INPUT_STICKER_SET: Sum = Sum::new("InputStickerSet", &[
        (0x0287_03c8, &layouts::INPUT_STICKER_SET_ANIMATED_EMOJI),
        (0x04c4_d4ce, &layouts::INPUT_STICKER_SET_EMOJI_GENERIC_ANIMATIONS),
        (0x0cde_3739, &layouts::INPUT_STICKER_SET_ANIMATED_EMOJI_ANIMATIONS),
        (0x1cf6_71a0, &layouts::INPUT_STICKER_SET_TON_GIFTS),
        (0x29d0_f5ee, &layouts::INPUT_STICKER_SET_EMOJI_DEFAULT_STATUSES),
        (0x44c1_f8e9, &layouts::INPUT_STICKER_SET_EMOJI_DEFAULT_TOPIC_ICONS),
        (0x4974_8553, &layouts::INPUT_STICKER_SET_EMOJI_CHANNEL_DEFAULT_STATUSES),
        (0x861c_c8a0, &layouts::INPUT_STICKER_SET_SHORT_NAME),
        (0x9de7_a269, &layouts::INPUT_STICKER_SET_ID),
        (0xc88b_3b02, &layouts::INPUT_STICKER_SET_PREMIUM_GIFTS),
        (0xe67f_520e, &layouts::INPUT_STICKER_SET_DICE),
        (0xffb6_2b95, &layouts::INPUT_STICKER_SET_EMPTY),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputStickerSetDice#e67f520e emoticon:string = InputStickerSet`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStickerSetDice {
        /// `emoticon:string`
        pub emoticon: String,
    }

    impl Fields for InputStickerSetDice {
        const LAYOUT: &'static Layout = &layouts::INPUT_STICKER_SET_DICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoticon: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoticon.put(writer);
        }
    }

    impl<'a> View<'a, InputStickerSetDice> {
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputStickerSetID#9de7a269 id:long access_hash:long = InputStickerSet`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStickerSetID {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputStickerSetID {
        const LAYOUT: &'static Layout = &layouts::INPUT_STICKER_SET_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputStickerSetID> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputStickerSetShortName#861cc8a0 short_name:string = InputStickerSet`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStickerSetShortName {
        /// `short_name:string`
        pub short_name: String,
    }

    impl Fields for InputStickerSetShortName {
        const LAYOUT: &'static Layout = &layouts::INPUT_STICKER_SET_SHORT_NAME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { short_name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.short_name.put(writer);
        }
    }

    impl<'a> View<'a, InputStickerSetShortName> {
        /// `short_name:string`
        #[inline] pub fn short_name(self) -> Text<'a> { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputStickerSet`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputStickerSet<'a> {
        /// `inputStickerSetAnimatedEmoji`
        AnimatedEmoji,
        /// `inputStickerSetAnimatedEmojiAnimations`
        AnimatedEmojiAnimations,
        /// `inputStickerSetDice`
        Dice(View<'a, types::InputStickerSetDice>),
        /// `inputStickerSetEmojiChannelDefaultStatuses`
        EmojiChannelDefaultStatuses,
        /// `inputStickerSetEmojiDefaultStatuses`
        EmojiDefaultStatuses,
        /// `inputStickerSetEmojiDefaultTopicIcons`
        EmojiDefaultTopicIcons,
        /// `inputStickerSetEmojiGenericAnimations`
        EmojiGenericAnimations,
        /// `inputStickerSetEmpty`
        Empty,
        /// `inputStickerSetID`
        ID(View<'a, types::InputStickerSetID>),
        /// `inputStickerSetPremiumGifts`
        PremiumGifts,
        /// `inputStickerSetShortName`
        ShortName(View<'a, types::InputStickerSetShortName>),
        /// `inputStickerSetTonGifts`
        TonGifts,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputStickerSet<'a> {
        type Value = enums::InputStickerSet;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_STICKER_SET);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x0287_03c8 => Self::AnimatedEmoji,
                0x0cde_3739 => Self::AnimatedEmojiAnimations,
                0xe67f_520e => Self::Dice(raw.view()),
                0x4974_8553 => Self::EmojiChannelDefaultStatuses,
                0x29d0_f5ee => Self::EmojiDefaultStatuses,
                0x44c1_f8e9 => Self::EmojiDefaultTopicIcons,
                0x04c4_d4ce => Self::EmojiGenericAnimations,
                0xffb6_2b95 => Self::Empty,
                0x9de7_a269 => Self::ID(raw.view()),
                0xc88b_3b02 => Self::PremiumGifts,
                0x861c_c8a0 => Self::ShortName(raw.view()),
                0x1cf6_71a0 => Self::TonGifts,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputStickerSet, DecodeError> {
            Ok(match self {
                Self::AnimatedEmoji => enums::InputStickerSet::AnimatedEmoji,
                Self::AnimatedEmojiAnimations => enums::InputStickerSet::AnimatedEmojiAnimations,
                Self::Dice(view) => enums::InputStickerSet::Dice(own(view)?),
                Self::EmojiChannelDefaultStatuses => enums::InputStickerSet::EmojiChannelDefaultStatuses,
                Self::EmojiDefaultStatuses => enums::InputStickerSet::EmojiDefaultStatuses,
                Self::EmojiDefaultTopicIcons => enums::InputStickerSet::EmojiDefaultTopicIcons,
                Self::EmojiGenericAnimations => enums::InputStickerSet::EmojiGenericAnimations,
                Self::Empty => enums::InputStickerSet::Empty,
                Self::ID(view) => enums::InputStickerSet::ID(own(view)?),
                Self::PremiumGifts => enums::InputStickerSet::PremiumGifts,
                Self::ShortName(view) => enums::InputStickerSet::ShortName(own(view)?),
                Self::TonGifts => enums::InputStickerSet::TonGifts,
                Self::Raw(raw) => enums::InputStickerSet::Raw(raw.own()),
            })
        }
    }
}
