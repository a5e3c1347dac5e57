//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `LangPackString`
    #[derive(Clone, Debug, PartialEq)]
    pub enum LangPackString {
        /// `langPackString#cad181f6 key:string value:string = LangPackString`
        LangPackString(Box<types::LangPackString>),
        /// `langPackStringDeleted#2979eeb2 key:string = LangPackString`
        Deleted(types::LangPackStringDeleted),
        /// `langPackStringPluralized#6c47ac9f flags:# key:string zero_value:flags.0?string one_value:flags.1?string two_value:flags.2?string few_value:flags.3?string many_value:flags.4?string other_value:string = LangPackString`
        Pluralized(Box<types::LangPackStringPluralized>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for LangPackString {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xcad1_81f6 => Self::LangPackString(input.boxed()?),
                0x2979_eeb2 => Self::Deleted(input.fields()?),
                0x6c47_ac9f => Self::Pluralized(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for LangPackString {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::LangPackString(value) => put_boxed(0xcad1_81f6, &**value, writer),
                Self::Deleted(value) => put_boxed(0x2979_eeb2, value, writer),
                Self::Pluralized(value) => put_boxed(0x6c47_ac9f, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(LangPackString);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `langPackDifference`
    pub static LANG_PACK_DIFFERENCE: Layout = Layout::new("langPackDifference", 0xf385_c1f6, &[
        Field::always("lang_code", Shape::Text),
        Field::always("from_version", Shape::Int),
        Field::always("version", Shape::Int),
        Field::always("strings", Shape::Vector(&Shape::Sum(&layouts::SUM_LANG_PACK_STRING))),
    ]);
    /// `langPackString`
    pub static LANG_PACK_STRING: Layout = Layout::new("langPackString", 0xcad1_81f6, &[
        Field::always("key", Shape::Text),
        Field::always("value", Shape::Text),
    ]);
    /// `langPackStringDeleted`
    pub static LANG_PACK_STRING_DELETED: Layout = Layout::new("langPackStringDeleted", 0x2979_eeb2, &[
        Field::always("key", Shape::Text),
    ]);
    /// `langPackStringPluralized`
    pub static LANG_PACK_STRING_PLURALIZED: Layout = Layout::new("langPackStringPluralized", 0x6c47_ac9f, &[
        Field::always("flags", Shape::Flags),
        Field::always("key", Shape::Text),
        Field::when(0, 0, "zero_value", Shape::Text),
        Field::when(0, 1, "one_value", Shape::Text),
        Field::when(0, 2, "two_value", Shape::Text),
        Field::when(0, 3, "few_value", Shape::Text),
        Field::when(0, 4, "many_value", Shape::Text),
        Field::always("other_value", Shape::Text),
    ]);
    /// The constructors of `LangPackString`, by number.
    pub static SUM_LANG_PACK_STRING: Sum = Sum::new("LangPackString", &[
        (0x2979_eeb2, &layouts::LANG_PACK_STRING_DELETED),
        (0x6c47_ac9f, &layouts::LANG_PACK_STRING_PLURALIZED),
        (0xcad1_81f6, &layouts::LANG_PACK_STRING),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `langPackDifference#f385c1f6 lang_code:string from_version:int version:int strings:Vector<LangPackString> = LangPackDifference`
    #[derive(Clone, Debug, PartialEq)]
    pub struct LangPackDifference {
        /// `lang_code:string`
        pub lang_code: String,
        /// `from_version:int`
        pub from_version: i32,
        /// `version:int`
        pub version: i32,
        /// `strings:Vector<LangPackString>`
        pub strings: Vec<enums::LangPackString>,
    }

    impl Fields for LangPackDifference {
        const LAYOUT: &'static Layout = &layouts::LANG_PACK_DIFFERENCE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { lang_code: input.take()?, from_version: input.take()?, version: input.take()?, strings: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.lang_code.put(writer);
            self.from_version.put(writer);
            self.version.put(writer);
            self.strings.put(writer);
        }
    }

    impl<'a> View<'a, LangPackDifference> {
        /// `lang_code:string`
        #[inline] pub fn lang_code(self) -> Text<'a> { at(self, 0) }
        /// `from_version:int`
        #[inline] pub fn from_version(self) -> i32 { at(self, 1) }
        /// `version:int`
        #[inline] pub fn version(self) -> i32 { at(self, 2) }
        /// `strings:Vector<LangPackString>`
        #[inline] pub fn strings(self) -> Vector<'a, views::LangPackString<'a>> { at(self, 3) }
    }

    boxed!(LangPackDifference);

    /// `langPackString#cad181f6 key:string value:string = LangPackString`
    #[derive(Clone, Debug, PartialEq)]
    pub struct LangPackString {
        /// `key:string`
        pub key: String,
        /// `value:string`
        pub value: String,
    }

    impl Fields for LangPackString {
        const LAYOUT: &'static Layout = &layouts::LANG_PACK_STRING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { key: input.take()?, value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.key.put(writer);
            self.value.put(writer);
        }
    }

    impl<'a> View<'a, LangPackString> {
        /// `key:string`
        #[inline] pub fn key(self) -> Text<'a> { at(self, 0) }
        /// `value:string`
        #[inline] pub fn value(self) -> Text<'a> { at(self, 1) }
    }

    /// `langPackStringDeleted#2979eeb2 key:string = LangPackString`
    #[derive(Clone, Debug, PartialEq)]
    pub struct LangPackStringDeleted {
        /// `key:string`
        pub key: String,
    }

    impl Fields for LangPackStringDeleted {
        const LAYOUT: &'static Layout = &layouts::LANG_PACK_STRING_DELETED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { key: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.key.put(writer);
        }
    }

    impl<'a> View<'a, LangPackStringDeleted> {
        /// `key:string`
        #[inline] pub fn key(self) -> Text<'a> { at(self, 0) }
    }

    /// `langPackStringPluralized#6c47ac9f flags:# key:string zero_value:flags.0?string one_value:flags.1?string two_value:flags.2?string few_value:flags.3?string many_value:flags.4?string other_value:string = LangPackString`
    #[derive(Clone, Debug, PartialEq)]
    pub struct LangPackStringPluralized {
        /// `key:string`
        pub key: String,
        /// `zero_value:flags.0?string`
        pub zero_value: Option<String>,
        /// `one_value:flags.1?string`
        pub one_value: Option<String>,
        /// `two_value:flags.2?string`
        pub two_value: Option<String>,
        /// `few_value:flags.3?string`
        pub few_value: Option<String>,
        /// `many_value:flags.4?string`
        pub many_value: Option<String>,
        /// `other_value:string`
        pub other_value: String,
    }

    impl LangPackStringPluralized {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(key: String, other_value: String) -> Self {
            Self { key, zero_value: None, one_value: None, two_value: None, few_value: None, many_value: None, other_value }
        }
    }

    impl Fields for LangPackStringPluralized {
        const LAYOUT: &'static Layout = &layouts::LANG_PACK_STRING_PLURALIZED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { key: input.take()?, zero_value: input.take_if(flags, 0)?, one_value: input.take_if(flags, 1)?, two_value: input.take_if(flags, 2)?, few_value: input.take_if(flags, 3)?, many_value: input.take_if(flags, 4)?, other_value: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.zero_value.is_some(), 0) | bit(self.one_value.is_some(), 1) | bit(self.two_value.is_some(), 2) | bit(self.few_value.is_some(), 3) | bit(self.many_value.is_some(), 4));
            self.key.put(writer);
            self.zero_value.put(writer);
            self.one_value.put(writer);
            self.two_value.put(writer);
            self.few_value.put(writer);
            self.many_value.put(writer);
            self.other_value.put(writer);
        }
    }

    impl<'a> View<'a, LangPackStringPluralized> {
        /// `key:string`
        #[inline] pub fn key(self) -> Text<'a> { at(self, 1) }
        /// `zero_value:flags.0?string`
        #[inline] pub fn zero_value(self) -> Option<Text<'a>> { maybe_at(self, 2) }
        /// `one_value:flags.1?string`
        #[inline] pub fn one_value(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `two_value:flags.2?string`
        #[inline] pub fn two_value(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `few_value:flags.3?string`
        #[inline] pub fn few_value(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `many_value:flags.4?string`
        #[inline] pub fn many_value(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `other_value:string`
        #[inline] pub fn other_value(self) -> Text<'a> { at(self, 7) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `LangPackString`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum LangPackString<'a> {
        /// `langPackString`
        LangPackString(View<'a, types::LangPackString>),
        /// `langPackStringDeleted`
        Deleted(View<'a, types::LangPackStringDeleted>),
        /// `langPackStringPluralized`
        Pluralized(View<'a, types::LangPackStringPluralized>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for LangPackString<'a> {
        type Value = enums::LangPackString;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_LANG_PACK_STRING);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xcad1_81f6 => Self::LangPackString(raw.view()),
                0x2979_eeb2 => Self::Deleted(raw.view()),
                0x6c47_ac9f => Self::Pluralized(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::LangPackString, DecodeError> {
            Ok(match self {
                Self::LangPackString(view) => enums::LangPackString::LangPackString(own(view)?),
                Self::Deleted(view) => enums::LangPackString::Deleted(own(view)?),
                Self::Pluralized(view) => enums::LangPackString::Pluralized(own(view)?),
                Self::Raw(raw) => enums::LangPackString::Raw(raw.own()),
            })
        }
    }
}
