//! The calls of `aicompose`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `aicompose.createTone#4aa83913 flags:# display_author:flags.0?true emoji_id:long title:string prompt:string = AiComposeTone`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateTone<'a> {
    /// `display_author:flags.0?true`
    pub display_author: bool,
    /// `emoji_id:long`
    pub emoji_id: i64,
    /// `title:string`
    pub title: &'a str,
    /// `prompt:string`
    pub prompt: &'a str,
}

impl<'a> CreateTone<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(emoji_id: i64, title: &'a str, prompt: &'a str) -> Self {
        Self { display_author: false, emoji_id, title, prompt }
    }
}

impl Put for CreateTone<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4aa8_3913);
        writer.u32(bit(self.display_author, 0));
        self.emoji_id.put(writer);
        self.title.put(writer);
        self.prompt.put(writer);
    }
}

impl Encode for CreateTone<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateTone<'_> {
    type Answer = enums::AiComposeTone;
    const NAME: &'static str = "aicompose.createTone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `aicompose.deleteTone#dd39316a tone:InputAiComposeTone = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteTone {
    /// `tone:InputAiComposeTone`
    pub tone: enums::InputAiComposeTone,
}

impl Put for DeleteTone {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdd39_316a);
        self.tone.put(writer);
    }
}

impl Encode for DeleteTone {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteTone {
    type Answer = bool;
    const NAME: &'static str = "aicompose.deleteTone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `aicompose.getTone#b2e8ba03 tone:InputAiComposeTone = aicompose.Tones`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTone {
    /// `tone:InputAiComposeTone`
    pub tone: enums::InputAiComposeTone,
}

impl Put for GetTone {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb2e8_ba03);
        self.tone.put(writer);
    }
}

impl Encode for GetTone {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTone {
    type Answer = enums::aicompose::Tones;
    const NAME: &'static str = "aicompose.getTone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `aicompose.getToneExample#d1b4ab14 tone:InputAiComposeTone num:int = AiComposeToneExample`
#[derive(Clone, Debug, PartialEq)]
pub struct GetToneExample {
    /// `tone:InputAiComposeTone`
    pub tone: enums::InputAiComposeTone,
    /// `num:int`
    pub num: i32,
}

impl Put for GetToneExample {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd1b4_ab14);
        self.tone.put(writer);
        self.num.put(writer);
    }
}

impl Encode for GetToneExample {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetToneExample {
    type Answer = types::AiComposeToneExample;
    const NAME: &'static str = "aicompose.getToneExample";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `aicompose.getTones#abd59201 hash:long = aicompose.Tones`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTones {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetTones {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xabd5_9201);
        self.hash.put(writer);
    }
}

impl Encode for GetTones {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTones {
    type Answer = enums::aicompose::Tones;
    const NAME: &'static str = "aicompose.getTones";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `aicompose.saveTone#1782cbb1 tone:InputAiComposeTone unsave:Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveTone {
    /// `tone:InputAiComposeTone`
    pub tone: enums::InputAiComposeTone,
    /// `unsave:Bool`
    pub unsave: bool,
}

impl Put for SaveTone {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1782_cbb1);
        self.tone.put(writer);
        self.unsave.put(writer);
    }
}

impl Encode for SaveTone {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveTone {
    type Answer = bool;
    const NAME: &'static str = "aicompose.saveTone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `aicompose.updateTone#903bcf59 flags:# tone:InputAiComposeTone display_author:flags.0?Bool emoji_id:flags.1?long title:flags.2?string prompt:flags.3?string = AiComposeTone`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateTone<'a> {
    /// `tone:InputAiComposeTone`
    pub tone: enums::InputAiComposeTone,
    /// `display_author:flags.0?Bool`
    pub display_author: Option<bool>,
    /// `emoji_id:flags.1?long`
    pub emoji_id: Option<i64>,
    /// `title:flags.2?string`
    pub title: Option<&'a str>,
    /// `prompt:flags.3?string`
    pub prompt: Option<&'a str>,
}

impl<'a> UpdateTone<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(tone: enums::InputAiComposeTone) -> Self {
        Self { tone, display_author: None, emoji_id: None, title: None, prompt: None }
    }
}

impl Put for UpdateTone<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x903b_cf59);
        writer.u32(bit(self.display_author.is_some(), 0) | bit(self.emoji_id.is_some(), 1) | bit(self.title.is_some(), 2) | bit(self.prompt.is_some(), 3));
        self.tone.put(writer);
        self.display_author.put(writer);
        self.emoji_id.put(writer);
        self.title.put(writer);
        self.prompt.put(writer);
    }
}

impl Encode for UpdateTone<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateTone<'_> {
    type Answer = enums::AiComposeTone;
    const NAME: &'static str = "aicompose.updateTone";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
