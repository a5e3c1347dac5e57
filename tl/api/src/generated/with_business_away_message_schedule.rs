//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `BusinessAwayMessageSchedule`
    #[derive(Clone, Debug, PartialEq)]
    pub enum BusinessAwayMessageSchedule {
        /// `businessAwayMessageScheduleAlways#c9b9e2b9 = BusinessAwayMessageSchedule`
        Always,
        /// `businessAwayMessageScheduleCustom#cc4d9ecc start_date:int end_date:int = BusinessAwayMessageSchedule`
        Custom(types::BusinessAwayMessageScheduleCustom),
        /// `businessAwayMessageScheduleOutsideWorkHours#c3f2f501 = BusinessAwayMessageSchedule`
        OutsideWorkHours,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for BusinessAwayMessageSchedule {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc9b9_e2b9 => Self::Always,
                0xcc4d_9ecc => Self::Custom(input.fields()?),
                0xc3f2_f501 => Self::OutsideWorkHours,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for BusinessAwayMessageSchedule {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Always => writer.u32(0xc9b9_e2b9),
                Self::Custom(value) => put_boxed(0xcc4d_9ecc, value, writer),
                Self::OutsideWorkHours => writer.u32(0xc3f2_f501),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(BusinessAwayMessageSchedule);

    /// `SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SecureValueError {
        /// `secureValueError#869d758f type:SecureValueType hash:bytes text:string = SecureValueError`
        SecureValueError(Box<types::SecureValueError>),
        /// `secureValueErrorData#e8a40bd9 type:SecureValueType data_hash:bytes field:string text:string = SecureValueError`
        Data(Box<types::SecureValueErrorData>),
        /// `secureValueErrorFile#7a700873 type:SecureValueType file_hash:bytes text:string = SecureValueError`
        File(Box<types::SecureValueErrorFile>),
        /// `secureValueErrorFiles#666220e9 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError`
        Files(Box<types::SecureValueErrorFiles>),
        /// `secureValueErrorFrontSide#be3dfa type:SecureValueType file_hash:bytes text:string = SecureValueError`
        FrontSide(Box<types::SecureValueErrorFrontSide>),
        /// `secureValueErrorReverseSide#868a2aa5 type:SecureValueType file_hash:bytes text:string = SecureValueError`
        ReverseSide(Box<types::SecureValueErrorReverseSide>),
        /// `secureValueErrorSelfie#e537ced6 type:SecureValueType file_hash:bytes text:string = SecureValueError`
        Selfie(Box<types::SecureValueErrorSelfie>),
        /// `secureValueErrorTranslationFile#a1144770 type:SecureValueType file_hash:bytes text:string = SecureValueError`
        TranslationFile(Box<types::SecureValueErrorTranslationFile>),
        /// `secureValueErrorTranslationFiles#34636dd8 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError`
        TranslationFiles(Box<types::SecureValueErrorTranslationFiles>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SecureValueError {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x869d_758f => Self::SecureValueError(input.boxed()?),
                0xe8a4_0bd9 => Self::Data(input.boxed()?),
                0x7a70_0873 => Self::File(input.boxed()?),
                0x6662_20e9 => Self::Files(input.boxed()?),
                0x00be_3dfa => Self::FrontSide(input.boxed()?),
                0x868a_2aa5 => Self::ReverseSide(input.boxed()?),
                0xe537_ced6 => Self::Selfie(input.boxed()?),
                0xa114_4770 => Self::TranslationFile(input.boxed()?),
                0x3463_6dd8 => Self::TranslationFiles(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SecureValueError {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SecureValueError(value) => put_boxed(0x869d_758f, &**value, writer),
                Self::Data(value) => put_boxed(0xe8a4_0bd9, &**value, writer),
                Self::File(value) => put_boxed(0x7a70_0873, &**value, writer),
                Self::Files(value) => put_boxed(0x6662_20e9, &**value, writer),
                Self::FrontSide(value) => put_boxed(0x00be_3dfa, &**value, writer),
                Self::ReverseSide(value) => put_boxed(0x868a_2aa5, &**value, writer),
                Self::Selfie(value) => put_boxed(0xe537_ced6, &**value, writer),
                Self::TranslationFile(value) => put_boxed(0xa114_4770, &**value, writer),
                Self::TranslationFiles(value) => put_boxed(0x3463_6dd8, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SecureValueError);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `businessAwayMessageScheduleAlways`
    pub static BUSINESS_AWAY_MESSAGE_SCHEDULE_ALWAYS: Layout = Layout::new("businessAwayMessageScheduleAlways", 0xc9b9_e2b9, &[]);
    /// `businessAwayMessageScheduleCustom`
    pub static BUSINESS_AWAY_MESSAGE_SCHEDULE_CUSTOM: Layout = Layout::new("businessAwayMessageScheduleCustom", 0xcc4d_9ecc, &[
        Field::always("start_date", Shape::Int),
        Field::always("end_date", Shape::Int),
    ]);
    /// `businessAwayMessageScheduleOutsideWorkHours`
    pub static BUSINESS_AWAY_MESSAGE_SCHEDULE_OUTSIDE_WORK_HOURS: Layout = Layout::new("businessAwayMessageScheduleOutsideWorkHours", 0xc3f2_f501, &[]);
    /// The constructors of `BusinessAwayMessageSchedule`, by number.
    pub static SUM_BUSINESS_AWAY_MESSAGE_SCHEDULE: Sum = Sum::new("BusinessAwayMessageSchedule", &[
        (0xc3f2_f501, &layouts::BUSINESS_AWAY_MESSAGE_SCHEDULE_OUTSIDE_WORK_HOURS),
        (0xc9b9_e2b9, &layouts::BUSINESS_AWAY_MESSAGE_SCHEDULE_ALWAYS),
        (0xcc4d_9ecc, &layouts::BUSINESS_AWAY_MESSAGE_SCHEDULE_CUSTOM),
    ]);
    /// `businessWeeklyOpen`
    pub static BUSINESS_WEEKLY_OPEN: Layout = Layout::new("businessWeeklyOpen", 0x120b_1ab9, &[
        Field::always("start_minute", Shape::Int),
        Field::always("end_minute", Shape::Int),
    ]);
    /// `businessWorkHours`
    pub static BUSINESS_WORK_HOURS: Layout = Layout::new("businessWorkHours", 0x8c92_b098, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "open_now", Shape::True),
        Field::always("timezone_id", Shape::Text),
        Field::always("weekly_open", Shape::Vector(&Shape::Boxed(&layouts::BUSINESS_WEEKLY_OPEN))),
    ]);
    /// `disallowedGiftsSettings`
    pub static DISALLOWED_GIFTS_SETTINGS: Layout = Layout::new("disallowedGiftsSettings", 0x71f2_76c4, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "disallow_unlimited_stargifts", Shape::True),
        Field::when(0, 1, "disallow_limited_stargifts", Shape::True),
        Field::when(0, 2, "disallow_unique_stargifts", Shape::True),
        Field::when(0, 3, "disallow_premium_gifts", Shape::True),
        Field::when(0, 4, "disallow_stargifts_from_channels", Shape::True),
    ]);
    /// `secureValueError`
    pub static SECURE_VALUE_ERROR: Layout = Layout::new("secureValueError", 0x869d_758f, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("hash", Shape::Bytes),
        Field::always("text", Shape::Text),
    ]);
    /// `secureValueErrorData`
    pub static SECURE_VALUE_ERROR_DATA: Layout = Layout::new("secureValueErrorData", 0xe8a4_0bd9, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("data_hash", Shape::Bytes),
        Field::always("field", Shape::Text),
        Field::always("text", Shape::Text),
    ]);
    /// `secureValueErrorFile`
    pub static SECURE_VALUE_ERROR_FILE: Layout = Layout::new("secureValueErrorFile", 0x7a70_0873, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("file_hash", Shape::Bytes),
        Field::always("text", Shape::Text),
    ]);
    /// `secureValueErrorFiles`
    pub static SECURE_VALUE_ERROR_FILES: Layout = Layout::new("secureValueErrorFiles", 0x6662_20e9, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("file_hash", Shape::Vector(&Shape::Bytes)),
        Field::always("text", Shape::Text),
    ]);
    /// `secureValueErrorFrontSide`
    pub static SECURE_VALUE_ERROR_FRONT_SIDE: Layout = Layout::new("secureValueErrorFrontSide", 0x00be_3dfa, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("file_hash", Shape::Bytes),
        Field::always("text", Shape::Text),
    ]);
    /// `secureValueErrorReverseSide`
    pub static SECURE_VALUE_ERROR_REVERSE_SIDE: Layout = Layout::new("secureValueErrorReverseSide", 0x868a_2aa5, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("file_hash", Shape::Bytes),
        Field::always("text", Shape::Text),
    ]);
    /// `secureValueErrorSelfie`
    pub static SECURE_VALUE_ERROR_SELFIE: Layout = Layout::new("secureValueErrorSelfie", 0xe537_ced6, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("file_hash", Shape::Bytes),
        Field::always("text", Shape::Text),
    ]);
    /// `secureValueErrorTranslationFile`
    pub static SECURE_VALUE_ERROR_TRANSLATION_FILE: Layout = Layout::new("secureValueErrorTranslationFile", 0xa114_4770, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("file_hash", Shape::Bytes),
        Field::always("text", Shape::Text),
    ]);
    /// `secureValueErrorTranslationFiles`
    pub static SECURE_VALUE_ERROR_TRANSLATION_FILES: Layout = Layout::new("secureValueErrorTranslationFiles", 0x3463_6dd8, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("file_hash", Shape::Vector(&Shape::Bytes)),
        Field::always("text", Shape::Text),
    ]);
    /// The constructors of `SecureValueError`, by number.
    pub static SUM_SECURE_VALUE_ERROR: Sum = Sum::new("SecureValueError", &[
        (0x00be_3dfa, &layouts::SECURE_VALUE_ERROR_FRONT_SIDE),
        (0x3463_6dd8, &layouts::SECURE_VALUE_ERROR_TRANSLATION_FILES),
        (0x6662_20e9, &layouts::SECURE_VALUE_ERROR_FILES),
        (0x7a70_0873, &layouts::SECURE_VALUE_ERROR_FILE),
        (0x868a_2aa5, &layouts::SECURE_VALUE_ERROR_REVERSE_SIDE),
        (0x869d_758f, &layouts::SECURE_VALUE_ERROR),
        (0xa114_4770, &layouts::SECURE_VALUE_ERROR_TRANSLATION_FILE),
        (0xe537_ced6, &layouts::SECURE_VALUE_ERROR_SELFIE),
        (0xe8a4_0bd9, &layouts::SECURE_VALUE_ERROR_DATA),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `businessAwayMessageScheduleCustom#cc4d9ecc start_date:int end_date:int = BusinessAwayMessageSchedule`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BusinessAwayMessageScheduleCustom {
        /// `start_date:int`
        pub start_date: i32,
        /// `end_date:int`
        pub end_date: i32,
    }

    impl Fields for BusinessAwayMessageScheduleCustom {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_AWAY_MESSAGE_SCHEDULE_CUSTOM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { start_date: input.take()?, end_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.start_date.put(writer);
            self.end_date.put(writer);
        }
    }

    impl<'a> View<'a, BusinessAwayMessageScheduleCustom> {
        /// `start_date:int`
        #[inline] pub fn start_date(self) -> i32 { at(self, 0) }
        /// `end_date:int`
        #[inline] pub fn end_date(self) -> i32 { at(self, 1) }
    }

    /// `businessWeeklyOpen#120b1ab9 start_minute:int end_minute:int = BusinessWeeklyOpen`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BusinessWeeklyOpen {
        /// `start_minute:int`
        pub start_minute: i32,
        /// `end_minute:int`
        pub end_minute: i32,
    }

    impl Fields for BusinessWeeklyOpen {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_WEEKLY_OPEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { start_minute: input.take()?, end_minute: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.start_minute.put(writer);
            self.end_minute.put(writer);
        }
    }

    impl<'a> View<'a, BusinessWeeklyOpen> {
        /// `start_minute:int`
        #[inline] pub fn start_minute(self) -> i32 { at(self, 0) }
        /// `end_minute:int`
        #[inline] pub fn end_minute(self) -> i32 { at(self, 1) }
    }

    boxed!(BusinessWeeklyOpen);

    /// `businessWorkHours#8c92b098 flags:# open_now:flags.0?true timezone_id:string weekly_open:Vector<BusinessWeeklyOpen> = BusinessWorkHours`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BusinessWorkHours {
        /// `open_now:flags.0?true`
        pub open_now: bool,
        /// `timezone_id:string`
        pub timezone_id: String,
        /// `weekly_open:Vector<BusinessWeeklyOpen>`
        pub weekly_open: Vec<types::BusinessWeeklyOpen>,
    }

    impl BusinessWorkHours {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(timezone_id: String, weekly_open: Vec<types::BusinessWeeklyOpen>) -> Self {
            Self { open_now: false, timezone_id, weekly_open }
        }
    }

    impl Fields for BusinessWorkHours {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_WORK_HOURS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { open_now: has(flags, 0), timezone_id: input.take()?, weekly_open: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.open_now, 0));
            self.timezone_id.put(writer);
            self.weekly_open.put(writer);
        }
    }

    impl<'a> View<'a, BusinessWorkHours> {
        /// `open_now:flags.0?true`
        #[inline] pub fn open_now(self) -> bool { flag_at(self, 1) }
        /// `timezone_id:string`
        #[inline] pub fn timezone_id(self) -> Text<'a> { at(self, 2) }
        /// `weekly_open:Vector<BusinessWeeklyOpen>`
        #[inline] pub fn weekly_open(self) -> Vector<'a, View<'a, types::BusinessWeeklyOpen>> { at(self, 3) }
    }

    boxed!(BusinessWorkHours);

    /// `disallowedGiftsSettings#71f276c4 flags:# disallow_unlimited_stargifts:flags.0?true disallow_limited_stargifts:flags.1?true disallow_unique_stargifts:flags.2?true disallow_premium_gifts:flags.3?true disallow_stargifts_from_channels:flags.4?true = DisallowedGiftsSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DisallowedGiftsSettings {
        /// `disallow_unlimited_stargifts:flags.0?true`
        pub disallow_unlimited_stargifts: bool,
        /// `disallow_limited_stargifts:flags.1?true`
        pub disallow_limited_stargifts: bool,
        /// `disallow_unique_stargifts:flags.2?true`
        pub disallow_unique_stargifts: bool,
        /// `disallow_premium_gifts:flags.3?true`
        pub disallow_premium_gifts: bool,
        /// `disallow_stargifts_from_channels:flags.4?true`
        pub disallow_stargifts_from_channels: bool,
    }

    impl Fields for DisallowedGiftsSettings {
        const LAYOUT: &'static Layout = &layouts::DISALLOWED_GIFTS_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { disallow_unlimited_stargifts: has(flags, 0), disallow_limited_stargifts: has(flags, 1), disallow_unique_stargifts: has(flags, 2), disallow_premium_gifts: has(flags, 3), disallow_stargifts_from_channels: has(flags, 4) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.disallow_unlimited_stargifts, 0) | bit(self.disallow_limited_stargifts, 1) | bit(self.disallow_unique_stargifts, 2) | bit(self.disallow_premium_gifts, 3) | bit(self.disallow_stargifts_from_channels, 4));
        }
    }

    impl<'a> View<'a, DisallowedGiftsSettings> {
        /// `disallow_unlimited_stargifts:flags.0?true`
        #[inline] pub fn disallow_unlimited_stargifts(self) -> bool { flag_at(self, 1) }
        /// `disallow_limited_stargifts:flags.1?true`
        #[inline] pub fn disallow_limited_stargifts(self) -> bool { flag_at(self, 2) }
        /// `disallow_unique_stargifts:flags.2?true`
        #[inline] pub fn disallow_unique_stargifts(self) -> bool { flag_at(self, 3) }
        /// `disallow_premium_gifts:flags.3?true`
        #[inline] pub fn disallow_premium_gifts(self) -> bool { flag_at(self, 4) }
        /// `disallow_stargifts_from_channels:flags.4?true`
        #[inline] pub fn disallow_stargifts_from_channels(self) -> bool { flag_at(self, 5) }
    }

    boxed!(DisallowedGiftsSettings);

    /// `secureValueError#869d758f type:SecureValueType hash:bytes text:string = SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueError {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `hash:bytes`
        pub hash: Vec<u8>,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SecureValueError {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_ERROR;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, hash: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.hash.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueError> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `hash:bytes`
        #[inline] pub fn hash(self) -> &'a [u8] { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }

    /// `secureValueErrorData#e8a40bd9 type:SecureValueType data_hash:bytes field:string text:string = SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueErrorData {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `data_hash:bytes`
        pub data_hash: Vec<u8>,
        /// `field:string`
        pub field: String,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SecureValueErrorData {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_ERROR_DATA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, data_hash: input.take()?, field: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.data_hash.put(writer);
            self.field.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueErrorData> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `data_hash:bytes`
        #[inline] pub fn data_hash(self) -> &'a [u8] { at(self, 1) }
        /// `field:string`
        #[inline] pub fn field(self) -> Text<'a> { at(self, 2) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 3) }
    }

    /// `secureValueErrorFile#7a700873 type:SecureValueType file_hash:bytes text:string = SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueErrorFile {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `file_hash:bytes`
        pub file_hash: Vec<u8>,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SecureValueErrorFile {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_ERROR_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, file_hash: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.file_hash.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueErrorFile> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `file_hash:bytes`
        #[inline] pub fn file_hash(self) -> &'a [u8] { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }

    /// `secureValueErrorFiles#666220e9 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueErrorFiles {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `file_hash:Vector<bytes>`
        pub file_hash: Vec<Vec<u8>>,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SecureValueErrorFiles {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_ERROR_FILES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, file_hash: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.file_hash.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueErrorFiles> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `file_hash:Vector<bytes>`
        #[inline] pub fn file_hash(self) -> Vector<'a, &'a [u8]> { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }

    /// `secureValueErrorFrontSide#be3dfa type:SecureValueType file_hash:bytes text:string = SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueErrorFrontSide {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `file_hash:bytes`
        pub file_hash: Vec<u8>,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SecureValueErrorFrontSide {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_ERROR_FRONT_SIDE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, file_hash: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.file_hash.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueErrorFrontSide> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `file_hash:bytes`
        #[inline] pub fn file_hash(self) -> &'a [u8] { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }

    /// `secureValueErrorReverseSide#868a2aa5 type:SecureValueType file_hash:bytes text:string = SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueErrorReverseSide {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `file_hash:bytes`
        pub file_hash: Vec<u8>,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SecureValueErrorReverseSide {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_ERROR_REVERSE_SIDE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, file_hash: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.file_hash.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueErrorReverseSide> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `file_hash:bytes`
        #[inline] pub fn file_hash(self) -> &'a [u8] { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }

    /// `secureValueErrorSelfie#e537ced6 type:SecureValueType file_hash:bytes text:string = SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueErrorSelfie {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `file_hash:bytes`
        pub file_hash: Vec<u8>,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SecureValueErrorSelfie {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_ERROR_SELFIE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, file_hash: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.file_hash.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueErrorSelfie> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `file_hash:bytes`
        #[inline] pub fn file_hash(self) -> &'a [u8] { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }

    /// `secureValueErrorTranslationFile#a1144770 type:SecureValueType file_hash:bytes text:string = SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueErrorTranslationFile {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `file_hash:bytes`
        pub file_hash: Vec<u8>,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SecureValueErrorTranslationFile {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_ERROR_TRANSLATION_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, file_hash: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.file_hash.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueErrorTranslationFile> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `file_hash:bytes`
        #[inline] pub fn file_hash(self) -> &'a [u8] { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }

    /// `secureValueErrorTranslationFiles#34636dd8 type:SecureValueType file_hash:Vector<bytes> text:string = SecureValueError`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueErrorTranslationFiles {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `file_hash:Vector<bytes>`
        pub file_hash: Vec<Vec<u8>>,
        /// `text:string`
        pub text: String,
    }

    impl Fields for SecureValueErrorTranslationFiles {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_ERROR_TRANSLATION_FILES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, file_hash: input.take()?, text: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.file_hash.put(writer);
            self.text.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueErrorTranslationFiles> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `file_hash:Vector<bytes>`
        #[inline] pub fn file_hash(self) -> Vector<'a, &'a [u8]> { at(self, 1) }
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 2) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `BusinessAwayMessageSchedule`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum BusinessAwayMessageSchedule<'a> {
        /// `businessAwayMessageScheduleAlways`
        Always,
        /// `businessAwayMessageScheduleCustom`
        Custom(View<'a, types::BusinessAwayMessageScheduleCustom>),
        /// `businessAwayMessageScheduleOutsideWorkHours`
        OutsideWorkHours,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for BusinessAwayMessageSchedule<'a> {
        type Value = enums::BusinessAwayMessageSchedule;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_BUSINESS_AWAY_MESSAGE_SCHEDULE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc9b9_e2b9 => Self::Always,
                0xcc4d_9ecc => Self::Custom(raw.view()),
                0xc3f2_f501 => Self::OutsideWorkHours,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::BusinessAwayMessageSchedule, DecodeError> {
            Ok(match self {
                Self::Always => enums::BusinessAwayMessageSchedule::Always,
                Self::Custom(view) => enums::BusinessAwayMessageSchedule::Custom(own(view)?),
                Self::OutsideWorkHours => enums::BusinessAwayMessageSchedule::OutsideWorkHours,
                Self::Raw(raw) => enums::BusinessAwayMessageSchedule::Raw(raw.own()),
            })
        }
    }

    /// `SecureValueError`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SecureValueError<'a> {
        /// `secureValueError`
        SecureValueError(View<'a, types::SecureValueError>),
        /// `secureValueErrorData`
        Data(View<'a, types::SecureValueErrorData>),
        /// `secureValueErrorFile`
        File(View<'a, types::SecureValueErrorFile>),
        /// `secureValueErrorFiles`
        Files(View<'a, types::SecureValueErrorFiles>),
        /// `secureValueErrorFrontSide`
        FrontSide(View<'a, types::SecureValueErrorFrontSide>),
        /// `secureValueErrorReverseSide`
        ReverseSide(View<'a, types::SecureValueErrorReverseSide>),
        /// `secureValueErrorSelfie`
        Selfie(View<'a, types::SecureValueErrorSelfie>),
        /// `secureValueErrorTranslationFile`
        TranslationFile(View<'a, types::SecureValueErrorTranslationFile>),
        /// `secureValueErrorTranslationFiles`
        TranslationFiles(View<'a, types::SecureValueErrorTranslationFiles>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SecureValueError<'a> {
        type Value = enums::SecureValueError;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_SECURE_VALUE_ERROR);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x869d_758f => Self::SecureValueError(raw.view()),
                0xe8a4_0bd9 => Self::Data(raw.view()),
                0x7a70_0873 => Self::File(raw.view()),
                0x6662_20e9 => Self::Files(raw.view()),
                0x00be_3dfa => Self::FrontSide(raw.view()),
                0x868a_2aa5 => Self::ReverseSide(raw.view()),
                0xe537_ced6 => Self::Selfie(raw.view()),
                0xa114_4770 => Self::TranslationFile(raw.view()),
                0x3463_6dd8 => Self::TranslationFiles(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::SecureValueError, DecodeError> {
            Ok(match self {
                Self::SecureValueError(view) => enums::SecureValueError::SecureValueError(own(view)?),
                Self::Data(view) => enums::SecureValueError::Data(own(view)?),
                Self::File(view) => enums::SecureValueError::File(own(view)?),
                Self::Files(view) => enums::SecureValueError::Files(own(view)?),
                Self::FrontSide(view) => enums::SecureValueError::FrontSide(own(view)?),
                Self::ReverseSide(view) => enums::SecureValueError::ReverseSide(own(view)?),
                Self::Selfie(view) => enums::SecureValueError::Selfie(own(view)?),
                Self::TranslationFile(view) => enums::SecureValueError::TranslationFile(own(view)?),
                Self::TranslationFiles(view) => enums::SecureValueError::TranslationFiles(own(view)?),
                Self::Raw(raw) => enums::SecureValueError::Raw(raw.own()),
            })
        }
    }
}
