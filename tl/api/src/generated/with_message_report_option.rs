//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `ReportResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReportResult {
        /// `reportResultAddComment#6f09ac31 flags:# optional:flags.0?true option:bytes = ReportResult`
        AddComment(Box<types::ReportResultAddComment>),
        /// `reportResultChooseOption#f0e4e0b6 title:string options:Vector<MessageReportOption> = ReportResult`
        ChooseOption(Box<types::ReportResultChooseOption>),
        /// `reportResultReported#8db33c4b = ReportResult`
        Reported,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ReportResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x6f09_ac31 => Self::AddComment(input.boxed()?),
                0xf0e4_e0b6 => Self::ChooseOption(input.boxed()?),
                0x8db3_3c4b => Self::Reported,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ReportResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::AddComment(value) => put_boxed(0x6f09_ac31, &**value, writer),
                Self::ChooseOption(value) => put_boxed(0xf0e4_e0b6, &**value, writer),
                Self::Reported => writer.u32(0x8db3_3c4b),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ReportResult);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `messageReportOption`
    pub static MESSAGE_REPORT_OPTION: Layout = Layout::new("messageReportOption", 0x7903_e3d9, &[
        Field::always("text", Shape::Text),
        Field::always("option", Shape::Bytes),
    ]);
    /// `reportResultAddComment`
    pub static REPORT_RESULT_ADD_COMMENT: Layout = Layout::new("reportResultAddComment", 0x6f09_ac31, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "optional", Shape::True),
        Field::always("option", Shape::Bytes),
    ]);
    /// `reportResultChooseOption`
    pub static REPORT_RESULT_CHOOSE_OPTION: Layout = Layout::new("reportResultChooseOption", 0xf0e4_e0b6, &[
        Field::always("title", Shape::Text),
        Field::always("options", Shape::Vector(&Shape::Boxed(&layouts::MESSAGE_REPORT_OPTION))),
    ]);
    /// `reportResultReported`
    pub static REPORT_RESULT_REPORTED: Layout = Layout::new("reportResultReported", 0x8db3_3c4b, &[]);
    /// The constructors of `ReportResult`, by number.
    pub static SUM_REPORT_RESULT: Sum = Sum::new("ReportResult", &[
        (0x6f09_ac31, &layouts::REPORT_RESULT_ADD_COMMENT),
        (0x8db3_3c4b, &layouts::REPORT_RESULT_REPORTED),
        (0xf0e4_e0b6, &layouts::REPORT_RESULT_CHOOSE_OPTION),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `messageReportOption#7903e3d9 text:string option:bytes = MessageReportOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct MessageReportOption {
        /// `text:string`
        pub text: String,
        /// `option:bytes`
        pub option: Vec<u8>,
    }

    impl Fields for MessageReportOption {
        const LAYOUT: &'static Layout = &layouts::MESSAGE_REPORT_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { text: input.take()?, option: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.text.put(writer);
            self.option.put(writer);
        }
    }

    impl<'a> View<'a, MessageReportOption> {
        /// `text:string`
        #[inline] pub fn text(self) -> Text<'a> { at(self, 0) }
        /// `option:bytes`
        #[inline] pub fn option(self) -> &'a [u8] { at(self, 1) }
    }

    boxed!(MessageReportOption);

    /// `reportResultAddComment#6f09ac31 flags:# optional:flags.0?true option:bytes = ReportResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReportResultAddComment {
        /// `optional:flags.0?true`
        pub optional: bool,
        /// `option:bytes`
        pub option: Vec<u8>,
    }

    impl ReportResultAddComment {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(option: Vec<u8>) -> Self {
            Self { optional: false, option }
        }
    }

    impl Fields for ReportResultAddComment {
        const LAYOUT: &'static Layout = &layouts::REPORT_RESULT_ADD_COMMENT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { optional: has(flags, 0), option: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.optional, 0));
            self.option.put(writer);
        }
    }

    impl<'a> View<'a, ReportResultAddComment> {
        /// `optional:flags.0?true`
        #[inline] pub fn optional(self) -> bool { flag_at(self, 1) }
        /// `option:bytes`
        #[inline] pub fn option(self) -> &'a [u8] { at(self, 2) }
    }

    /// `reportResultChooseOption#f0e4e0b6 title:string options:Vector<MessageReportOption> = ReportResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReportResultChooseOption {
        /// `title:string`
        pub title: String,
        /// `options:Vector<MessageReportOption>`
        pub options: Vec<types::MessageReportOption>,
    }

    impl Fields for ReportResultChooseOption {
        const LAYOUT: &'static Layout = &layouts::REPORT_RESULT_CHOOSE_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, options: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.options.put(writer);
        }
    }

    impl<'a> View<'a, ReportResultChooseOption> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
        /// `options:Vector<MessageReportOption>`
        #[inline] pub fn options(self) -> Vector<'a, View<'a, types::MessageReportOption>> { at(self, 1) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `ReportResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ReportResult<'a> {
        /// `reportResultAddComment`
        AddComment(View<'a, types::ReportResultAddComment>),
        /// `reportResultChooseOption`
        ChooseOption(View<'a, types::ReportResultChooseOption>),
        /// `reportResultReported`
        Reported,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ReportResult<'a> {
        type Value = enums::ReportResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_REPORT_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x6f09_ac31 => Self::AddComment(raw.view()),
                0xf0e4_e0b6 => Self::ChooseOption(raw.view()),
                0x8db3_3c4b => Self::Reported,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ReportResult, DecodeError> {
            Ok(match self {
                Self::AddComment(view) => enums::ReportResult::AddComment(own(view)?),
                Self::ChooseOption(view) => enums::ReportResult::ChooseOption(own(view)?),
                Self::Reported => enums::ReportResult::Reported,
                Self::Raw(raw) => enums::ReportResult::Raw(raw.own()),
            })
        }
    }
}
