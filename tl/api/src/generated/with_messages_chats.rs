//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums_messages {
    use crate::generated::names::*;

    /// `messages.Chats`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Chats {
        /// `messages.chats#64ff9fd5 chats:Vector<Chat> = messages.Chats`
        Chats(types::messages::Chats),
        /// `messages.chatsSlice#9cd81144 count:int chats:Vector<Chat> = messages.Chats`
        Slice(Box<types::messages::ChatsSlice>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Chats {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x64ff_9fd5 => Self::Chats(input.fields()?),
                0x9cd8_1144 => Self::Slice(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Chats {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Chats(value) => put_boxed(0x64ff_9fd5, value, writer),
                Self::Slice(value) => put_boxed(0x9cd8_1144, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Chats);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `messages.chats`
    pub static MESSAGES_CHATS: Layout = Layout::new("messages.chats", 0x64ff_9fd5, &[
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
    ]);
    /// `messages.chatsSlice`
    pub static MESSAGES_CHATS_SLICE: Layout = Layout::new("messages.chatsSlice", 0x9cd8_1144, &[
        Field::always("count", Shape::Int),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
    ]);
    /// The constructors of `messages.Chats`, by number.
    pub static SUM_MESSAGES_CHATS: Sum = Sum::new("messages.Chats", &[
        (0x64ff_9fd5, &layouts::MESSAGES_CHATS),
        (0x9cd8_1144, &layouts::MESSAGES_CHATS_SLICE),
    ]);
}

pub(super) mod types_messages {
    use crate::generated::names::*;

    /// `messages.chats#64ff9fd5 chats:Vector<Chat> = messages.Chats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Chats {
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
    }

    impl Fields for Chats {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_CHATS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chats: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chats.put(writer);
        }
    }

    impl<'a> View<'a, Chats> {
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 0) }
    }

    /// `messages.chatsSlice#9cd81144 count:int chats:Vector<Chat> = messages.Chats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatsSlice {
        /// `count:int`
        pub count: i32,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
    }

    impl Fields for ChatsSlice {
        const LAYOUT: &'static Layout = &layouts::MESSAGES_CHATS_SLICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, chats: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.chats.put(writer);
        }
    }

    impl<'a> View<'a, ChatsSlice> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
    }
}

pub(super) mod views_messages {
    use crate::generated::names::*;

    /// `messages.Chats`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Chats<'a> {
        /// `messages.chats`
        Chats(View<'a, types::messages::Chats>),
        /// `messages.chatsSlice`
        Slice(View<'a, types::messages::ChatsSlice>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Chats<'a> {
        type Value = enums::messages::Chats;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_MESSAGES_CHATS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x64ff_9fd5 => Self::Chats(raw.view()),
                0x9cd8_1144 => Self::Slice(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::messages::Chats, DecodeError> {
            Ok(match self {
                Self::Chats(view) => enums::messages::Chats::Chats(own(view)?),
                Self::Slice(view) => enums::messages::Chats::Slice(own(view)?),
                Self::Raw(raw) => enums::messages::Chats::Raw(raw.own()),
            })
        }
    }
}
