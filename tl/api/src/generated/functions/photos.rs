//! The calls of `photos`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `photos.deletePhotos#87cf7f2f id:Vector<InputPhoto> = Vector<long>`
#[derive(Clone, Debug, PartialEq)]
pub struct DeletePhotos<'a> {
    /// `id:Vector<InputPhoto>`
    pub id: &'a [enums::InputPhoto],
}

impl Put for DeletePhotos<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x87cf_7f2f);
        self.id.put(writer);
    }
}

impl Encode for DeletePhotos<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeletePhotos<'_> {
    type Answer = Vec<i64>;
    const NAME: &'static str = "photos.deletePhotos";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `photos.getUserPhotos#91cd32a8 user_id:InputUser offset:int max_id:long limit:int = photos.Photos`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserPhotos {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `offset:int`
    pub offset: i32,
    /// `max_id:long`
    pub max_id: i64,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetUserPhotos {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x91cd_32a8);
        self.user_id.put(writer);
        self.offset.put(writer);
        self.max_id.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetUserPhotos {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUserPhotos {
    type Answer = enums::photos::Photos;
    const NAME: &'static str = "photos.getUserPhotos";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `photos.updateProfilePhoto#9e82039 flags:# fallback:flags.0?true bot:flags.1?InputUser id:InputPhoto = photos.Photo`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateProfilePhoto {
    /// `fallback:flags.0?true`
    pub fallback: bool,
    /// `bot:flags.1?InputUser`
    pub bot: Option<enums::InputUser>,
    /// `id:InputPhoto`
    pub id: enums::InputPhoto,
}

impl UpdateProfilePhoto {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: enums::InputPhoto) -> Self {
        Self { fallback: false, bot: None, id }
    }
}

impl Put for UpdateProfilePhoto {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x09e8_2039);
        writer.u32(bit(self.fallback, 0) | bit(self.bot.is_some(), 1));
        self.bot.put(writer);
        self.id.put(writer);
    }
}

impl Encode for UpdateProfilePhoto {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateProfilePhoto {
    type Answer = types::photos::Photo;
    const NAME: &'static str = "photos.updateProfilePhoto";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `photos.uploadContactProfilePhoto#e14c4a71 flags:# suggest:flags.3?true save:flags.4?true user_id:InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.5?VideoSize = photos.Photo`
#[derive(Clone, Debug, PartialEq)]
pub struct UploadContactProfilePhoto {
    /// `suggest:flags.3?true`
    pub suggest: bool,
    /// `save:flags.4?true`
    pub save: bool,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `file:flags.0?InputFile`
    pub file: Option<enums::InputFile>,
    /// `video:flags.1?InputFile`
    pub video: Option<enums::InputFile>,
    /// `video_start_ts:flags.2?double`
    pub video_start_ts: Option<f64>,
    /// `video_emoji_markup:flags.5?VideoSize`
    pub video_emoji_markup: Option<enums::VideoSize>,
}

impl UploadContactProfilePhoto {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(user_id: enums::InputUser) -> Self {
        Self { suggest: false, save: false, user_id, file: None, video: None, video_start_ts: None, video_emoji_markup: None }
    }
}

impl Put for UploadContactProfilePhoto {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe14c_4a71);
        writer.u32(bit(self.file.is_some(), 0) | bit(self.video.is_some(), 1) | bit(self.video_start_ts.is_some(), 2) | bit(self.suggest, 3) | bit(self.save, 4) | bit(self.video_emoji_markup.is_some(), 5));
        self.user_id.put(writer);
        self.file.put(writer);
        self.video.put(writer);
        self.video_start_ts.put(writer);
        self.video_emoji_markup.put(writer);
    }
}

impl Encode for UploadContactProfilePhoto {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UploadContactProfilePhoto {
    type Answer = types::photos::Photo;
    const NAME: &'static str = "photos.uploadContactProfilePhoto";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `photos.uploadProfilePhoto#388a3b5 flags:# fallback:flags.3?true bot:flags.5?InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.4?VideoSize = photos.Photo`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadProfilePhoto {
    /// `fallback:flags.3?true`
    pub fallback: bool,
    /// `bot:flags.5?InputUser`
    pub bot: Option<enums::InputUser>,
    /// `file:flags.0?InputFile`
    pub file: Option<enums::InputFile>,
    /// `video:flags.1?InputFile`
    pub video: Option<enums::InputFile>,
    /// `video_start_ts:flags.2?double`
    pub video_start_ts: Option<f64>,
    /// `video_emoji_markup:flags.4?VideoSize`
    pub video_emoji_markup: Option<enums::VideoSize>,
}

impl Put for UploadProfilePhoto {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0388_a3b5);
        writer.u32(bit(self.file.is_some(), 0) | bit(self.video.is_some(), 1) | bit(self.video_start_ts.is_some(), 2) | bit(self.fallback, 3) | bit(self.video_emoji_markup.is_some(), 4) | bit(self.bot.is_some(), 5));
        self.bot.put(writer);
        self.file.put(writer);
        self.video.put(writer);
        self.video_start_ts.put(writer);
        self.video_emoji_markup.put(writer);
    }
}

impl Encode for UploadProfilePhoto {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UploadProfilePhoto {
    type Answer = types::photos::Photo;
    const NAME: &'static str = "photos.uploadProfilePhoto";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
