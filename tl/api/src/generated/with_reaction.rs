//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `Reaction`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Reaction {
        /// `reactionCustomEmoji#8935fc73 document_id:long = Reaction`
        CustomEmoji(types::ReactionCustomEmoji),
        /// `reactionEmoji#1b2286b8 emoticon:string = Reaction`
        Emoji(types::ReactionEmoji),
        /// `reactionEmpty#79f5d419 = Reaction`
        Empty,
        /// `reactionPaid#523da4eb = Reaction`
        Paid,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Reaction {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8935_fc73 => Self::CustomEmoji(input.fields()?),
                0x1b22_86b8 => Self::Emoji(input.fields()?),
                0x79f5_d419 => Self::Empty,
                0x523d_a4eb => Self::Paid,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Reaction {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::CustomEmoji(value) => put_boxed(0x8935_fc73, value, writer),
                Self::Emoji(value) => put_boxed(0x1b22_86b8, value, writer),
                Self::Empty => writer.u32(0x79f5_d419),
                Self::Paid => writer.u32(0x523d_a4eb),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Reaction);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `reactionCustomEmoji`
    pub static REACTION_CUSTOM_EMOJI: Layout = Layout::new("reactionCustomEmoji", 0x8935_fc73, &[
        Field::always("document_id", Shape::Long),
    ]);
    /// `reactionEmoji`
    pub static REACTION_EMOJI: Layout = Layout::new("reactionEmoji", 0x1b22_86b8, &[
        Field::always("emoticon", Shape::Text),
    ]);
    /// `reactionEmpty`
    pub static REACTION_EMPTY: Layout = Layout::new("reactionEmpty", 0x79f5_d419, &[]);
    /// `reactionPaid`
    pub static REACTION_PAID: Layout = Layout::new("reactionPaid", 0x523d_a4eb, &[]);
    /// The constructors of `Reaction`, by number.
    pub static SUM_REACTION: Sum = Sum::new("Reaction", &[
        (0x1b22_86b8, &layouts::REACTION_EMOJI),
        (0x523d_a4eb, &layouts::REACTION_PAID),
        (0x79f5_d419, &layouts::REACTION_EMPTY),
        (0x8935_fc73, &layouts::REACTION_CUSTOM_EMOJI),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `reactionCustomEmoji#8935fc73 document_id:long = Reaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReactionCustomEmoji {
        /// `document_id:long`
        pub document_id: i64,
    }

    impl Fields for ReactionCustomEmoji {
        const LAYOUT: &'static Layout = &layouts::REACTION_CUSTOM_EMOJI;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { document_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.document_id.put(writer);
        }
    }

    impl<'a> View<'a, ReactionCustomEmoji> {
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 0) }
    }

    /// `reactionEmoji#1b2286b8 emoticon:string = Reaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReactionEmoji {
        /// `emoticon:string`
        pub emoticon: String,
    }

    impl Fields for ReactionEmoji {
        const LAYOUT: &'static Layout = &layouts::REACTION_EMOJI;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { emoticon: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.emoticon.put(writer);
        }
    }

    impl<'a> View<'a, ReactionEmoji> {
        /// `emoticon:string`
        #[inline] pub fn emoticon(self) -> Text<'a> { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `Reaction`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Reaction<'a> {
        /// `reactionCustomEmoji`
        CustomEmoji(View<'a, types::ReactionCustomEmoji>),
        /// `reactionEmoji`
        Emoji(View<'a, types::ReactionEmoji>),
        /// `reactionEmpty`
        Empty,
        /// `reactionPaid`
        Paid,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Reaction<'a> {
        type Value = enums::Reaction;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_REACTION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8935_fc73 => Self::CustomEmoji(raw.view()),
                0x1b22_86b8 => Self::Emoji(raw.view()),
                0x79f5_d419 => Self::Empty,
                0x523d_a4eb => Self::Paid,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::Reaction, DecodeError> {
            Ok(match self {
                Self::CustomEmoji(view) => enums::Reaction::CustomEmoji(own(view)?),
                Self::Emoji(view) => enums::Reaction::Emoji(own(view)?),
                Self::Empty => enums::Reaction::Empty,
                Self::Paid => enums::Reaction::Paid,
                Self::Raw(raw) => enums::Reaction::Raw(raw.own()),
            })
        }
    }
}
