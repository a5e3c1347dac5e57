//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `AiComposeTone`
    #[derive(Clone, Debug, PartialEq)]
    pub enum AiComposeTone {
        /// `aiComposeTone#cff63ea9 flags:# creator:flags.0?true id:long access_hash:long slug:string title:string emoji_id:flags.1?long prompt:flags.4?string installs_count:flags.2?int author_id:flags.3?long example_english:flags.5?AiComposeToneExample = AiComposeTone`
        AiComposeTone(Box<types::AiComposeTone>),
        /// `aiComposeToneDefault#9bad6414 tone:string emoji_id:long title:string = AiComposeTone`
        Default(Box<types::AiComposeToneDefault>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for AiComposeTone {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xcff6_3ea9 => Self::AiComposeTone(input.boxed()?),
                0x9bad_6414 => Self::Default(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for AiComposeTone {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AiComposeTone(value) => put_boxed(0xcff6_3ea9, &**value, writer),
                Self::Default(value) => put_boxed(0x9bad_6414, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(AiComposeTone);
}

pub(super) mod enums_aicompose {
    use crate::generated::names::*;

    /// `aicompose.Tones`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Tones {
        /// `aicompose.tones#6c9d0efe hash:long tones:Vector<AiComposeTone> users:Vector<User> = aicompose.Tones`
        Tones(Box<types::aicompose::Tones>),
        /// `aicompose.tonesNotModified#c1f46103 = aicompose.Tones`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Tones {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x6c9d_0efe => Self::Tones(input.boxed()?),
                0xc1f4_6103 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Tones {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Tones(value) => put_boxed(0x6c9d_0efe, &**value, writer),
                Self::NotModified => writer.u32(0xc1f4_6103),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Tones);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `aiComposeTone`
    pub static AI_COMPOSE_TONE: Layout = Layout::new("aiComposeTone", 0xcff6_3ea9, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "creator", Shape::True),
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
        Field::always("slug", Shape::Text),
        Field::always("title", Shape::Text),
        Field::when(0, 1, "emoji_id", Shape::Long),
        Field::when(0, 4, "prompt", Shape::Text),
        Field::when(0, 2, "installs_count", Shape::Int),
        Field::when(0, 3, "author_id", Shape::Long),
        Field::when(0, 5, "example_english", Shape::Boxed(&layouts::AI_COMPOSE_TONE_EXAMPLE)),
    ]);
    /// `aiComposeToneDefault`
    pub static AI_COMPOSE_TONE_DEFAULT: Layout = Layout::new("aiComposeToneDefault", 0x9bad_6414, &[
        Field::always("tone", Shape::Text),
        Field::always("emoji_id", Shape::Long),
        Field::always("title", Shape::Text),
    ]);
    /// The constructors of `AiComposeTone`, by number.
    pub static SUM_AI_COMPOSE_TONE: Sum = Sum::new("AiComposeTone", &[
        (0x9bad_6414, &layouts::AI_COMPOSE_TONE_DEFAULT),
        (0xcff6_3ea9, &layouts::AI_COMPOSE_TONE),
    ]);
    /// `aiComposeToneExample`
    pub static AI_COMPOSE_TONE_EXAMPLE: Layout = Layout::new("aiComposeToneExample", 0xf1d6_28ec, &[
        Field::always("from", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::always("to", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `aicompose.tones`
    pub static AICOMPOSE_TONES: Layout = Layout::new("aicompose.tones", 0x6c9d_0efe, &[
        Field::always("hash", Shape::Long),
        Field::always("tones", Shape::Vector(&Shape::Sum(&layouts::SUM_AI_COMPOSE_TONE))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `aicompose.tonesNotModified`
    pub static AICOMPOSE_TONES_NOT_MODIFIED: Layout = Layout::new("aicompose.tonesNotModified", 0xc1f4_6103, &[]);
    /// The constructors of `aicompose.Tones`, by number.
    pub static SUM_AICOMPOSE_TONES: Sum = Sum::new("aicompose.Tones", &[
        (0x6c9d_0efe, &layouts::AICOMPOSE_TONES),
        (0xc1f4_6103, &layouts::AICOMPOSE_TONES_NOT_MODIFIED),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `aiComposeTone#cff63ea9 flags:# creator:flags.0?true id:long access_hash:long slug:string title:string emoji_id:flags.1?long prompt:flags.4?string installs_count:flags.2?int author_id:flags.3?long example_english:flags.5?AiComposeToneExample = AiComposeTone`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AiComposeTone {
        /// `creator:flags.0?true`
        pub creator: bool,
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
        /// `slug:string`
        pub slug: String,
        /// `title:string`
        pub title: String,
        /// `emoji_id:flags.1?long`
        pub emoji_id: Option<i64>,
        /// `prompt:flags.4?string`
        pub prompt: Option<String>,
        /// `installs_count:flags.2?int`
        pub installs_count: Option<i32>,
        /// `author_id:flags.3?long`
        pub author_id: Option<i64>,
        /// `example_english:flags.5?AiComposeToneExample`
        pub example_english: Option<Box<types::AiComposeToneExample>>,
    }

    impl AiComposeTone {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i64, access_hash: i64, slug: String, title: String) -> Self {
            Self { creator: false, id, access_hash, slug, title, emoji_id: None, prompt: None, installs_count: None, author_id: None, example_english: None }
        }
    }

    impl Fields for AiComposeTone {
        const LAYOUT: &'static Layout = &layouts::AI_COMPOSE_TONE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { creator: has(flags, 0), id: input.take()?, access_hash: input.take()?, slug: input.take()?, title: input.take()?, emoji_id: input.take_if(flags, 1)?, prompt: input.take_if(flags, 4)?, installs_count: input.take_if(flags, 2)?, author_id: input.take_if(flags, 3)?, example_english: input.take_if(flags, 5)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.creator, 0) | bit(self.emoji_id.is_some(), 1) | bit(self.installs_count.is_some(), 2) | bit(self.author_id.is_some(), 3) | bit(self.prompt.is_some(), 4) | bit(self.example_english.is_some(), 5));
            self.id.put(writer);
            self.access_hash.put(writer);
            self.slug.put(writer);
            self.title.put(writer);
            self.emoji_id.put(writer);
            self.prompt.put(writer);
            self.installs_count.put(writer);
            self.author_id.put(writer);
            self.example_english.put(writer);
        }
    }

    impl<'a> View<'a, AiComposeTone> {
        /// `creator:flags.0?true`
        #[inline] pub fn creator(self) -> bool { flag_at(self, 1) }
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 2) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 3) }
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 4) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 5) }
        /// `emoji_id:flags.1?long`
        #[inline] pub fn emoji_id(self) -> Option<i64> { maybe_at(self, 6) }
        /// `prompt:flags.4?string`
        #[inline] pub fn prompt(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `installs_count:flags.2?int`
        #[inline] pub fn installs_count(self) -> Option<i32> { maybe_at(self, 8) }
        /// `author_id:flags.3?long`
        #[inline] pub fn author_id(self) -> Option<i64> { maybe_at(self, 9) }
        /// `example_english:flags.5?AiComposeToneExample`
        #[inline] pub fn example_english(self) -> Option<View<'a, types::AiComposeToneExample>> { maybe_at(self, 10) }
    }

    /// `aiComposeToneDefault#9bad6414 tone:string emoji_id:long title:string = AiComposeTone`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AiComposeToneDefault {
        /// `tone:string`
        pub tone: String,
        /// `emoji_id:long`
        pub emoji_id: i64,
        /// `title:string`
        pub title: String,
    }

    impl Fields for AiComposeToneDefault {
        const LAYOUT: &'static Layout = &layouts::AI_COMPOSE_TONE_DEFAULT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { tone: input.take()?, emoji_id: input.take()?, title: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.tone.put(writer);
            self.emoji_id.put(writer);
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, AiComposeToneDefault> {
        /// `tone:string`
        #[inline] pub fn tone(self) -> Text<'a> { at(self, 0) }
        /// `emoji_id:long`
        #[inline] pub fn emoji_id(self) -> i64 { at(self, 1) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 2) }
    }

    /// `aiComposeToneExample#f1d628ec from:TextWithEntities to:TextWithEntities = AiComposeToneExample`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AiComposeToneExample {
        /// `from:TextWithEntities`
        pub from: types::TextWithEntities,
        /// `to:TextWithEntities`
        pub to: types::TextWithEntities,
    }

    impl Fields for AiComposeToneExample {
        const LAYOUT: &'static Layout = &layouts::AI_COMPOSE_TONE_EXAMPLE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { from: input.take()?, to: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.from.put(writer);
            self.to.put(writer);
        }
    }

    impl<'a> View<'a, AiComposeToneExample> {
        /// `from:TextWithEntities`
        #[inline] pub fn from(self) -> View<'a, types::TextWithEntities> { at(self, 0) }
        /// `to:TextWithEntities`
        #[inline] pub fn to(self) -> View<'a, types::TextWithEntities> { at(self, 1) }
    }

    boxed!(AiComposeToneExample);
}

pub(super) mod types_aicompose {
    use crate::generated::names::*;

    /// `aicompose.tones#6c9d0efe hash:long tones:Vector<AiComposeTone> users:Vector<User> = aicompose.Tones`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tones {
        /// `hash:long`
        pub hash: i64,
        /// `tones:Vector<AiComposeTone>`
        pub tones: Vec<enums::AiComposeTone>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for Tones {
        const LAYOUT: &'static Layout = &layouts::AICOMPOSE_TONES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, tones: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.tones.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Tones> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `tones:Vector<AiComposeTone>`
        #[inline] pub fn tones(self) -> Vector<'a, views::AiComposeTone<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `AiComposeTone`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum AiComposeTone<'a> {
        /// `aiComposeTone`
        AiComposeTone(View<'a, types::AiComposeTone>),
        /// `aiComposeToneDefault`
        Default(View<'a, types::AiComposeToneDefault>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for AiComposeTone<'a> {
        type Value = enums::AiComposeTone;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_AI_COMPOSE_TONE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xcff6_3ea9 => Self::AiComposeTone(raw.view()),
                0x9bad_6414 => Self::Default(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::AiComposeTone, DecodeError> {
            Ok(match self {
                Self::AiComposeTone(view) => enums::AiComposeTone::AiComposeTone(own(view)?),
                Self::Default(view) => enums::AiComposeTone::Default(own(view)?),
                Self::Raw(raw) => enums::AiComposeTone::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_aicompose {
    use crate::generated::names::*;

    /// `aicompose.Tones`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Tones<'a> {
        /// `aicompose.tones`
        Tones(View<'a, types::aicompose::Tones>),
        /// `aicompose.tonesNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Tones<'a> {
        type Value = enums::aicompose::Tones;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_AICOMPOSE_TONES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x6c9d_0efe => Self::Tones(raw.view()),
                0xc1f4_6103 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::aicompose::Tones, DecodeError> {
            Ok(match self {
                Self::Tones(view) => enums::aicompose::Tones::Tones(own(view)?),
                Self::NotModified => enums::aicompose::Tones::NotModified,
                Self::Raw(raw) => enums::aicompose::Tones::Raw(raw.own()),
            })
        }
    }
}
