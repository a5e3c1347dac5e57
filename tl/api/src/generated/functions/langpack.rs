//! The calls of `langpack`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `langpack.getDifference#cd984aa5 lang_pack:string lang_code:string from_version:int = LangPackDifference`
#[derive(Clone, Debug, PartialEq)]
pub struct GetDifference<'a> {
    /// `lang_pack:string`
    pub lang_pack: &'a str,
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `from_version:int`
    pub from_version: i32,
}

impl Put for GetDifference<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcd98_4aa5);
        self.lang_pack.put(writer);
        self.lang_code.put(writer);
        self.from_version.put(writer);
    }
}

impl Encode for GetDifference<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetDifference<'_> {
    type Answer = types::LangPackDifference;
    const NAME: &'static str = "langpack.getDifference";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `langpack.getLangPack#f2f2330a lang_pack:string lang_code:string = LangPackDifference`
#[derive(Clone, Debug, PartialEq)]
pub struct GetLangPack<'a> {
    /// `lang_pack:string`
    pub lang_pack: &'a str,
    /// `lang_code:string`
    pub lang_code: &'a str,
}

impl Put for GetLangPack<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf2f2_330a);
        self.lang_pack.put(writer);
        self.lang_code.put(writer);
    }
}

impl Encode for GetLangPack<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetLangPack<'_> {
    type Answer = types::LangPackDifference;
    const NAME: &'static str = "langpack.getLangPack";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `langpack.getLanguage#6a596502 lang_pack:string lang_code:string = LangPackLanguage`
#[derive(Clone, Debug, PartialEq)]
pub struct GetLanguage<'a> {
    /// `lang_pack:string`
    pub lang_pack: &'a str,
    /// `lang_code:string`
    pub lang_code: &'a str,
}

impl Put for GetLanguage<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6a59_6502);
        self.lang_pack.put(writer);
        self.lang_code.put(writer);
    }
}

impl Encode for GetLanguage<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetLanguage<'_> {
    type Answer = types::LangPackLanguage;
    const NAME: &'static str = "langpack.getLanguage";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `langpack.getLanguages#42c6978f lang_pack:string = Vector<LangPackLanguage>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetLanguages<'a> {
    /// `lang_pack:string`
    pub lang_pack: &'a str,
}

impl Put for GetLanguages<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x42c6_978f);
        self.lang_pack.put(writer);
    }
}

impl Encode for GetLanguages<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetLanguages<'_> {
    type Answer = Vec<types::LangPackLanguage>;
    const NAME: &'static str = "langpack.getLanguages";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `langpack.getStrings#efea3803 lang_pack:string lang_code:string keys:Vector<string> = Vector<LangPackString>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStrings<'a> {
    /// `lang_pack:string`
    pub lang_pack: &'a str,
    /// `lang_code:string`
    pub lang_code: &'a str,
    /// `keys:Vector<string>`
    pub keys: &'a [&'a str],
}

impl Put for GetStrings<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xefea_3803);
        self.lang_pack.put(writer);
        self.lang_code.put(writer);
        self.keys.put(writer);
    }
}

impl Encode for GetStrings<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStrings<'_> {
    type Answer = Vec<enums::LangPackString>;
    const NAME: &'static str = "langpack.getStrings";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
