//! The calls of `stickers`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `stickers.addStickerToSet#8653febe stickerset:InputStickerSet sticker:InputStickerSetItem = messages.StickerSet`
#[derive(Clone, Debug, PartialEq)]
pub struct AddStickerToSet {
    /// `stickerset:InputStickerSet`
    pub stickerset: enums::InputStickerSet,
    /// `sticker:InputStickerSetItem`
    pub sticker: types::InputStickerSetItem,
}

impl Put for AddStickerToSet {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8653_febe);
        self.stickerset.put(writer);
        self.sticker.put(writer);
    }
}

impl Encode for AddStickerToSet {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AddStickerToSet {
    type Answer = enums::messages::StickerSet;
    const NAME: &'static str = "stickers.addStickerToSet";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.changeSticker#f5537ebc flags:# sticker:InputDocument emoji:flags.0?string mask_coords:flags.1?MaskCoords keywords:flags.2?string = messages.StickerSet`
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeSticker<'a> {
    /// `sticker:InputDocument`
    pub sticker: enums::InputDocument,
    /// `emoji:flags.0?string`
    pub emoji: Option<&'a str>,
    /// `mask_coords:flags.1?MaskCoords`
    pub mask_coords: Option<types::MaskCoords>,
    /// `keywords:flags.2?string`
    pub keywords: Option<&'a str>,
}

impl<'a> ChangeSticker<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(sticker: enums::InputDocument) -> Self {
        Self { sticker, emoji: None, mask_coords: None, keywords: None }
    }
}

impl Put for ChangeSticker<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf553_7ebc);
        writer.u32(bit(self.emoji.is_some(), 0) | bit(self.mask_coords.is_some(), 1) | bit(self.keywords.is_some(), 2));
        self.sticker.put(writer);
        self.emoji.put(writer);
        self.mask_coords.put(writer);
        self.keywords.put(writer);
    }
}

impl Encode for ChangeSticker<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ChangeSticker<'_> {
    type Answer = enums::messages::StickerSet;
    const NAME: &'static str = "stickers.changeSticker";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.changeStickerPosition#ffb6d4ca sticker:InputDocument position:int = messages.StickerSet`
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeStickerPosition {
    /// `sticker:InputDocument`
    pub sticker: enums::InputDocument,
    /// `position:int`
    pub position: i32,
}

impl Put for ChangeStickerPosition {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xffb6_d4ca);
        self.sticker.put(writer);
        self.position.put(writer);
    }
}

impl Encode for ChangeStickerPosition {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ChangeStickerPosition {
    type Answer = enums::messages::StickerSet;
    const NAME: &'static str = "stickers.changeStickerPosition";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.checkShortName#284b3639 short_name:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckShortName<'a> {
    /// `short_name:string`
    pub short_name: &'a str,
}

impl Put for CheckShortName<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x284b_3639);
        self.short_name.put(writer);
    }
}

impl Encode for CheckShortName<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckShortName<'_> {
    type Answer = bool;
    const NAME: &'static str = "stickers.checkShortName";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.createStickerSet#9021ab67 flags:# masks:flags.0?true emojis:flags.5?true text_color:flags.6?true user_id:InputUser title:string short_name:string thumb:flags.2?InputDocument stickers:Vector<InputStickerSetItem> software:flags.3?string = messages.StickerSet`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateStickerSet<'a> {
    /// `masks:flags.0?true`
    pub masks: bool,
    /// `emojis:flags.5?true`
    pub emojis: bool,
    /// `text_color:flags.6?true`
    pub text_color: bool,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `title:string`
    pub title: &'a str,
    /// `short_name:string`
    pub short_name: &'a str,
    /// `thumb:flags.2?InputDocument`
    pub thumb: Option<enums::InputDocument>,
    /// `stickers:Vector<InputStickerSetItem>`
    pub stickers: &'a [types::InputStickerSetItem],
    /// `software:flags.3?string`
    pub software: Option<&'a str>,
}

impl<'a> CreateStickerSet<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(user_id: enums::InputUser, title: &'a str, short_name: &'a str, stickers: &'a [types::InputStickerSetItem]) -> Self {
        Self { masks: false, emojis: false, text_color: false, user_id, title, short_name, thumb: None, stickers, software: None }
    }
}

impl Put for CreateStickerSet<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9021_ab67);
        writer.u32(bit(self.masks, 0) | bit(self.thumb.is_some(), 2) | bit(self.software.is_some(), 3) | bit(self.emojis, 5) | bit(self.text_color, 6));
        self.user_id.put(writer);
        self.title.put(writer);
        self.short_name.put(writer);
        self.thumb.put(writer);
        self.stickers.put(writer);
        self.software.put(writer);
    }
}

impl Encode for CreateStickerSet<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateStickerSet<'_> {
    type Answer = enums::messages::StickerSet;
    const NAME: &'static str = "stickers.createStickerSet";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.deleteStickerSet#87704394 stickerset:InputStickerSet = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteStickerSet {
    /// `stickerset:InputStickerSet`
    pub stickerset: enums::InputStickerSet,
}

impl Put for DeleteStickerSet {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8770_4394);
        self.stickerset.put(writer);
    }
}

impl Encode for DeleteStickerSet {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteStickerSet {
    type Answer = bool;
    const NAME: &'static str = "stickers.deleteStickerSet";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.removeStickerFromSet#f7760f51 sticker:InputDocument = messages.StickerSet`
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveStickerFromSet {
    /// `sticker:InputDocument`
    pub sticker: enums::InputDocument,
}

impl Put for RemoveStickerFromSet {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf776_0f51);
        self.sticker.put(writer);
    }
}

impl Encode for RemoveStickerFromSet {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RemoveStickerFromSet {
    type Answer = enums::messages::StickerSet;
    const NAME: &'static str = "stickers.removeStickerFromSet";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.renameStickerSet#124b1c00 stickerset:InputStickerSet title:string = messages.StickerSet`
#[derive(Clone, Debug, PartialEq)]
pub struct RenameStickerSet<'a> {
    /// `stickerset:InputStickerSet`
    pub stickerset: enums::InputStickerSet,
    /// `title:string`
    pub title: &'a str,
}

impl Put for RenameStickerSet<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x124b_1c00);
        self.stickerset.put(writer);
        self.title.put(writer);
    }
}

impl Encode for RenameStickerSet<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RenameStickerSet<'_> {
    type Answer = enums::messages::StickerSet;
    const NAME: &'static str = "stickers.renameStickerSet";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.replaceSticker#4696459a sticker:InputDocument new_sticker:InputStickerSetItem = messages.StickerSet`
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceSticker {
    /// `sticker:InputDocument`
    pub sticker: enums::InputDocument,
    /// `new_sticker:InputStickerSetItem`
    pub new_sticker: types::InputStickerSetItem,
}

impl Put for ReplaceSticker {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4696_459a);
        self.sticker.put(writer);
        self.new_sticker.put(writer);
    }
}

impl Encode for ReplaceSticker {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReplaceSticker {
    type Answer = enums::messages::StickerSet;
    const NAME: &'static str = "stickers.replaceSticker";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.setStickerSetThumb#a76a5392 flags:# stickerset:InputStickerSet thumb:flags.0?InputDocument thumb_document_id:flags.1?long = messages.StickerSet`
#[derive(Clone, Debug, PartialEq)]
pub struct SetStickerSetThumb {
    /// `stickerset:InputStickerSet`
    pub stickerset: enums::InputStickerSet,
    /// `thumb:flags.0?InputDocument`
    pub thumb: Option<enums::InputDocument>,
    /// `thumb_document_id:flags.1?long`
    pub thumb_document_id: Option<i64>,
}

impl SetStickerSetThumb {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(stickerset: enums::InputStickerSet) -> Self {
        Self { stickerset, thumb: None, thumb_document_id: None }
    }
}

impl Put for SetStickerSetThumb {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa76a_5392);
        writer.u32(bit(self.thumb.is_some(), 0) | bit(self.thumb_document_id.is_some(), 1));
        self.stickerset.put(writer);
        self.thumb.put(writer);
        self.thumb_document_id.put(writer);
    }
}

impl Encode for SetStickerSetThumb {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SetStickerSetThumb {
    type Answer = enums::messages::StickerSet;
    const NAME: &'static str = "stickers.setStickerSetThumb";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `stickers.suggestShortName#4dafc503 title:string = stickers.SuggestedShortName`
#[derive(Clone, Debug, PartialEq)]
pub struct SuggestShortName<'a> {
    /// `title:string`
    pub title: &'a str,
}

impl Put for SuggestShortName<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4daf_c503);
        self.title.put(writer);
    }
}

impl Encode for SuggestShortName<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SuggestShortName<'_> {
    type Answer = types::stickers::SuggestedShortName;
    const NAME: &'static str = "stickers.suggestShortName";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
