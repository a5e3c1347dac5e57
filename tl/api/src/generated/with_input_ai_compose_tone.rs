//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputAiComposeTone`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputAiComposeTone {
        /// `inputAiComposeToneDefault#1fe9a9bf tone:string = InputAiComposeTone`
        Default(types::InputAiComposeToneDefault),
        /// `inputAiComposeToneID#773c080 id:long access_hash:long = InputAiComposeTone`
        ID(types::InputAiComposeToneID),
        /// `inputAiComposeToneSingleUse#e0c35af custom_prompt:string = InputAiComposeTone`
        SingleUse(types::InputAiComposeToneSingleUse),
        /// `inputAiComposeToneSlug#1fa01357 slug:string = InputAiComposeTone`
        Slug(types::InputAiComposeToneSlug),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputAiComposeTone {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x1fe9_a9bf => Self::Default(input.fields()?),
                0x0773_c080 => Self::ID(input.fields()?),
                0x0e0c_35af => Self::SingleUse(input.fields()?),
                0x1fa0_1357 => Self::Slug(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputAiComposeTone {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Default(value) => put_boxed(0x1fe9_a9bf, value, writer),
                Self::ID(value) => put_boxed(0x0773_c080, value, writer),
                Self::SingleUse(value) => put_boxed(0x0e0c_35af, value, writer),
                Self::Slug(value) => put_boxed(0x1fa0_1357, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputAiComposeTone);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputAiComposeToneDefault`
    pub static INPUT_AI_COMPOSE_TONE_DEFAULT: Layout = Layout::new("inputAiComposeToneDefault", 0x1fe9_a9bf, &[
        Field::always("tone", Shape::Text),
    ]);
    /// `inputAiComposeToneID`
    pub static INPUT_AI_COMPOSE_TONE_ID: Layout = Layout::new("inputAiComposeToneID", 0x0773_c080, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputAiComposeToneSingleUse`
    pub static INPUT_AI_COMPOSE_TONE_SINGLE_USE: Layout = Layout::new("inputAiComposeToneSingleUse", 0x0e0c_35af, &[
        Field::always("custom_prompt", Shape::Text),
    ]);
    /// `inputAiComposeToneSlug`
    pub static INPUT_AI_COMPOSE_TONE_SLUG: Layout = Layout::new("inputAiComposeToneSlug", 0x1fa0_1357, &[
        Field::always("slug", Shape::Text),
    ]);
    /// The constructors of `InputAiComposeTone`, by number.
    pub static SUM_INPUT_AI_COMPOSE_TONE: Sum = Sum::new("InputAiComposeTone", &[
        (0x0773_c080, &layouts::INPUT_AI_COMPOSE_TONE_ID),
        (0x0e0c_35af, &layouts::INPUT_AI_COMPOSE_TONE_SINGLE_USE),
        (0x1fa0_1357, &layouts::INPUT_AI_COMPOSE_TONE_SLUG),
        (0x1fe9_a9bf, &layouts::INPUT_AI_COMPOSE_TONE_DEFAULT),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputAiComposeToneDefault#1fe9a9bf tone:string = InputAiComposeTone`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputAiComposeToneDefault {
        /// `tone:string`
        pub tone: String,
    }

    impl Fields for InputAiComposeToneDefault {
        const LAYOUT: &'static Layout = &layouts::INPUT_AI_COMPOSE_TONE_DEFAULT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { tone: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.tone.put(writer);
        }
    }

    impl<'a> View<'a, InputAiComposeToneDefault> {
        /// `tone:string`
        #[inline] pub fn tone(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputAiComposeToneID#773c080 id:long access_hash:long = InputAiComposeTone`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputAiComposeToneID {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputAiComposeToneID {
        const LAYOUT: &'static Layout = &layouts::INPUT_AI_COMPOSE_TONE_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputAiComposeToneID> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputAiComposeToneSingleUse#e0c35af custom_prompt:string = InputAiComposeTone`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputAiComposeToneSingleUse {
        /// `custom_prompt:string`
        pub custom_prompt: String,
    }

    impl Fields for InputAiComposeToneSingleUse {
        const LAYOUT: &'static Layout = &layouts::INPUT_AI_COMPOSE_TONE_SINGLE_USE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { custom_prompt: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.custom_prompt.put(writer);
        }
    }

    impl<'a> View<'a, InputAiComposeToneSingleUse> {
        /// `custom_prompt:string`
        #[inline] pub fn custom_prompt(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputAiComposeToneSlug#1fa01357 slug:string = InputAiComposeTone`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputAiComposeToneSlug {
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for InputAiComposeToneSlug {
        const LAYOUT: &'static Layout = &layouts::INPUT_AI_COMPOSE_TONE_SLUG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, InputAiComposeToneSlug> {
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputAiComposeTone`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputAiComposeTone<'a> {
        /// `inputAiComposeToneDefault`
        Default(View<'a, types::InputAiComposeToneDefault>),
        /// `inputAiComposeToneID`
        ID(View<'a, types::InputAiComposeToneID>),
        /// `inputAiComposeToneSingleUse`
        SingleUse(View<'a, types::InputAiComposeToneSingleUse>),
        /// `inputAiComposeToneSlug`
        Slug(View<'a, types::InputAiComposeToneSlug>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputAiComposeTone<'a> {
        type Value = enums::InputAiComposeTone;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_AI_COMPOSE_TONE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x1fe9_a9bf => Self::Default(raw.view()),
                0x0773_c080 => Self::ID(raw.view()),
                0x0e0c_35af => Self::SingleUse(raw.view()),
                0x1fa0_1357 => Self::Slug(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputAiComposeTone, DecodeError> {
            Ok(match self {
                Self::Default(view) => enums::InputAiComposeTone::Default(own(view)?),
                Self::ID(view) => enums::InputAiComposeTone::ID(own(view)?),
                Self::SingleUse(view) => enums::InputAiComposeTone::SingleUse(own(view)?),
                Self::Slug(view) => enums::InputAiComposeTone::Slug(own(view)?),
                Self::Raw(raw) => enums::InputAiComposeTone::Raw(raw.own()),
            })
        }
    }
}
