//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums_ephemeral {
    use crate::generated::names::*;

    /// `ephemeral.WelcomeMessages`
    #[derive(Clone, Debug, PartialEq)]
    pub enum WelcomeMessages {
        /// `ephemeral.welcomeMessages#104fc872 hash:long messages:Vector<EphemeralMessage> = ephemeral.WelcomeMessages`
        WelcomeMessages(Box<types::ephemeral::WelcomeMessages>),
        /// `ephemeral.welcomeMessagesNotModified#59ffdb31 = ephemeral.WelcomeMessages`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for WelcomeMessages {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x104f_c872 => Self::WelcomeMessages(input.boxed()?),
                0x59ff_db31 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for WelcomeMessages {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::WelcomeMessages(value) => put_boxed(0x104f_c872, &**value, writer),
                Self::NotModified => writer.u32(0x59ff_db31),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(WelcomeMessages);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `ephemeral.welcomeMessages`
    pub static EPHEMERAL_WELCOME_MESSAGES: Layout = Layout::new("ephemeral.welcomeMessages", 0x104f_c872, &[
        Field::always("hash", Shape::Long),
        Field::always("messages", Shape::Vector(&Shape::Boxed(&layouts::EPHEMERAL_MESSAGE))),
    ]);
    /// `ephemeral.welcomeMessagesNotModified`
    pub static EPHEMERAL_WELCOME_MESSAGES_NOT_MODIFIED: Layout = Layout::new("ephemeral.welcomeMessagesNotModified", 0x59ff_db31, &[]);
    /// The constructors of `ephemeral.WelcomeMessages`, by number.
    pub static SUM_EPHEMERAL_WELCOME_MESSAGES: Sum = Sum::new("ephemeral.WelcomeMessages", &[
        (0x104f_c872, &layouts::EPHEMERAL_WELCOME_MESSAGES),
        (0x59ff_db31, &layouts::EPHEMERAL_WELCOME_MESSAGES_NOT_MODIFIED),
    ]);
}

pub(super) mod types_ephemeral {
    use crate::generated::names::*;

    /// `ephemeral.welcomeMessages#104fc872 hash:long messages:Vector<EphemeralMessage> = ephemeral.WelcomeMessages`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WelcomeMessages {
        /// `hash:long`
        pub hash: i64,
        /// `messages:Vector<EphemeralMessage>`
        pub messages: Vec<types::EphemeralMessage>,
    }

    impl Fields for WelcomeMessages {
        const LAYOUT: &'static Layout = &layouts::EPHEMERAL_WELCOME_MESSAGES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, messages: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.messages.put(writer);
        }
    }

    impl<'a> View<'a, WelcomeMessages> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `messages:Vector<EphemeralMessage>`
        #[inline] pub fn messages(self) -> Vector<'a, View<'a, types::EphemeralMessage>> { at(self, 1) }
    }
}

pub(super) mod views_ephemeral {
    use crate::generated::names::*;

    /// `ephemeral.WelcomeMessages`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum WelcomeMessages<'a> {
        /// `ephemeral.welcomeMessages`
        WelcomeMessages(View<'a, types::ephemeral::WelcomeMessages>),
        /// `ephemeral.welcomeMessagesNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for WelcomeMessages<'a> {
        type Value = enums::ephemeral::WelcomeMessages;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_EPHEMERAL_WELCOME_MESSAGES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x104f_c872 => Self::WelcomeMessages(raw.view()),
                0x59ff_db31 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ephemeral::WelcomeMessages, DecodeError> {
            Ok(match self {
                Self::WelcomeMessages(view) => enums::ephemeral::WelcomeMessages::WelcomeMessages(own(view)?),
                Self::NotModified => enums::ephemeral::WelcomeMessages::NotModified,
                Self::Raw(raw) => enums::ephemeral::WelcomeMessages::Raw(raw.own()),
            })
        }
    }
}
