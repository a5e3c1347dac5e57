//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `langPackLanguage`
    pub static LANG_PACK_LANGUAGE: Layout = Layout::new("langPackLanguage", 0xeeca_5ce3, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "official", Shape::True),
        Field::when(0, 2, "rtl", Shape::True),
        Field::when(0, 3, "beta", Shape::True),
        Field::always("name", Shape::Text),
        Field::always("native_name", Shape::Text),
        Field::always("lang_code", Shape::Text),
        Field::when(0, 1, "base_lang_code", Shape::Text),
        Field::always("plural_code", Shape::Text),
        Field::always("strings_count", Shape::Int),
        Field::always("translated_count", Shape::Int),
        Field::always("translations_url", Shape::Text),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `langPackLanguage#eeca5ce3 flags:# official:flags.0?true rtl:flags.2?true beta:flags.3?true name:string native_name:string lang_code:string base_lang_code:flags.1?string plural_code:string strings_count:int translated_count:int translations_url:string = LangPackLanguage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct LangPackLanguage {
        /// `official:flags.0?true`
        pub official: bool,
        /// `rtl:flags.2?true`
        pub rtl: bool,
        /// `beta:flags.3?true`
        pub beta: bool,
        /// `name:string`
        pub name: String,
        /// `native_name:string`
        pub native_name: String,
        /// `lang_code:string`
        pub lang_code: String,
        /// `base_lang_code:flags.1?string`
        pub base_lang_code: Option<String>,
        /// `plural_code:string`
        pub plural_code: String,
        /// `strings_count:int`
        pub strings_count: i32,
        /// `translated_count:int`
        pub translated_count: i32,
        /// `translations_url:string`
        pub translations_url: String,
    }

    impl LangPackLanguage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(name: String, native_name: String, lang_code: String, plural_code: String, strings_count: i32, translated_count: i32, translations_url: String) -> Self {
            Self { official: false, rtl: false, beta: false, name, native_name, lang_code, base_lang_code: None, plural_code, strings_count, translated_count, translations_url }
        }
    }

    impl Fields for LangPackLanguage {
        const LAYOUT: &'static Layout = &layouts::LANG_PACK_LANGUAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { official: has(flags, 0), rtl: has(flags, 2), beta: has(flags, 3), name: input.take()?, native_name: input.take()?, lang_code: input.take()?, base_lang_code: input.take_if(flags, 1)?, plural_code: input.take()?, strings_count: input.take()?, translated_count: input.take()?, translations_url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.official, 0) | bit(self.base_lang_code.is_some(), 1) | bit(self.rtl, 2) | bit(self.beta, 3));
            self.name.put(writer);
            self.native_name.put(writer);
            self.lang_code.put(writer);
            self.base_lang_code.put(writer);
            self.plural_code.put(writer);
            self.strings_count.put(writer);
            self.translated_count.put(writer);
            self.translations_url.put(writer);
        }
    }

    impl<'a> View<'a, LangPackLanguage> {
        /// `official:flags.0?true`
        #[inline] pub fn official(self) -> bool { flag_at(self, 1) }
        /// `rtl:flags.2?true`
        #[inline] pub fn rtl(self) -> bool { flag_at(self, 2) }
        /// `beta:flags.3?true`
        #[inline] pub fn beta(self) -> bool { flag_at(self, 3) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 4) }
        /// `native_name:string`
        #[inline] pub fn native_name(self) -> Text<'a> { at(self, 5) }
        /// `lang_code:string`
        #[inline] pub fn lang_code(self) -> Text<'a> { at(self, 6) }
        /// `base_lang_code:flags.1?string`
        #[inline] pub fn base_lang_code(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `plural_code:string`
        #[inline] pub fn plural_code(self) -> Text<'a> { at(self, 8) }
        /// `strings_count:int`
        #[inline] pub fn strings_count(self) -> i32 { at(self, 9) }
        /// `translated_count:int`
        #[inline] pub fn translated_count(self) -> i32 { at(self, 10) }
        /// `translations_url:string`
        #[inline] pub fn translations_url(self) -> Text<'a> { at(self, 11) }
    }

    boxed!(LangPackLanguage);
}
