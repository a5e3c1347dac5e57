//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputCheckPasswordSRP`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputCheckPasswordSRP {
        /// `inputCheckPasswordEmpty#9880f658 = InputCheckPasswordSRP`
        InputCheckPasswordEmpty,
        /// `inputCheckPasswordSRP#d27ff082 srp_id:long A:bytes M1:bytes = InputCheckPasswordSRP`
        InputCheckPasswordSRP(Box<types::InputCheckPasswordSRP>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputCheckPasswordSRP {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x9880_f658 => Self::InputCheckPasswordEmpty,
                0xd27f_f082 => Self::InputCheckPasswordSRP(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputCheckPasswordSRP {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputCheckPasswordEmpty => writer.u32(0x9880_f658),
                Self::InputCheckPasswordSRP(value) => put_boxed(0xd27f_f082, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputCheckPasswordSRP);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputCheckPasswordEmpty`
    pub static INPUT_CHECK_PASSWORD_EMPTY: Layout = Layout::new("inputCheckPasswordEmpty", 0x9880_f658, &[]);
    /// `inputCheckPasswordSRP`
    pub static INPUT_CHECK_PASSWORD_SRP: Layout = Layout::new("inputCheckPasswordSRP", 0xd27f_f082, &[
        Field::always("srp_id", Shape::Long),
        Field::always("A", Shape::Bytes),
        Field::always("M1", Shape::Bytes),
    ]);
    /// The constructors of `InputCheckPasswordSRP`, by number.
    pub static SUM_INPUT_CHECK_PASSWORD_SRP: Sum = Sum::new("InputCheckPasswordSRP", &[
        (0x9880_f658, &layouts::INPUT_CHECK_PASSWORD_EMPTY),
        (0xd27f_f082, &layouts::INPUT_CHECK_PASSWORD_SRP),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputCheckPasswordSRP#d27ff082 srp_id:long A:bytes M1:bytes = InputCheckPasswordSRP`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputCheckPasswordSRP {
        /// `srp_id:long`
        pub srp_id: i64,
        /// `A:bytes`
        pub a: Vec<u8>,
        /// `M1:bytes`
        pub m1: Vec<u8>,
    }

    impl Fields for InputCheckPasswordSRP {
        const LAYOUT: &'static Layout = &layouts::INPUT_CHECK_PASSWORD_SRP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { srp_id: input.take()?, a: input.take()?, m1: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.srp_id.put(writer);
            self.a.put(writer);
            self.m1.put(writer);
        }
    }

    impl<'a> View<'a, InputCheckPasswordSRP> {
        /// `srp_id:long`
        #[inline] pub fn srp_id(self) -> i64 { at(self, 0) }
        /// `A:bytes`
        #[inline] pub fn a(self) -> &'a [u8] { at(self, 1) }
        /// `M1:bytes`
        #[inline] pub fn m1(self) -> &'a [u8] { at(self, 2) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputCheckPasswordSRP`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputCheckPasswordSRP<'a> {
        /// `inputCheckPasswordEmpty`
        InputCheckPasswordEmpty,
        /// `inputCheckPasswordSRP`
        InputCheckPasswordSRP(View<'a, types::InputCheckPasswordSRP>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputCheckPasswordSRP<'a> {
        type Value = enums::InputCheckPasswordSRP;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_CHECK_PASSWORD_SRP);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x9880_f658 => Self::InputCheckPasswordEmpty,
                0xd27f_f082 => Self::InputCheckPasswordSRP(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputCheckPasswordSRP, DecodeError> {
            Ok(match self {
                Self::InputCheckPasswordEmpty => enums::InputCheckPasswordSRP::InputCheckPasswordEmpty,
                Self::InputCheckPasswordSRP(view) => enums::InputCheckPasswordSRP::InputCheckPasswordSRP(own(view)?),
                Self::Raw(raw) => enums::InputCheckPasswordSRP::Raw(raw.own()),
            })
        }
    }
}
