//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputUser`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputUser {
        /// `inputUser#f21158c6 user_id:long access_hash:long = InputUser`
        InputUser(types::InputUser),
        /// `inputUserEmpty#b98886cf = InputUser`
        Empty,
        /// `inputUserFromMessage#1da448e2 peer:InputPeer msg_id:int user_id:long = InputUser`
        FromMessage(Box<types::InputUserFromMessage>),
        /// `inputUserSelf#f7c1b13f = InputUser`
        UserSelf,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputUser {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf211_58c6 => Self::InputUser(input.fields()?),
                0xb988_86cf => Self::Empty,
                0x1da4_48e2 => Self::FromMessage(input.boxed()?),
                0xf7c1_b13f => Self::UserSelf,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputUser {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputUser(value) => put_boxed(0xf211_58c6, value, writer),
                Self::Empty => writer.u32(0xb988_86cf),
                Self::FromMessage(value) => put_boxed(0x1da4_48e2, &**value, writer),
                Self::UserSelf => writer.u32(0xf7c1_b13f),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputUser);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputUser`
    pub static INPUT_USER: Layout = Layout::new("inputUser", 0xf211_58c6, &[
        Field::always("user_id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputUserEmpty`
    pub static INPUT_USER_EMPTY: Layout = Layout::new("inputUserEmpty", 0xb988_86cf, &[]);
    /// `inputUserFromMessage`
    pub static INPUT_USER_FROM_MESSAGE: Layout = Layout::new("inputUserFromMessage", 0x1da4_48e2, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("user_id", Shape::Long),
    ]);
    /// `inputUserSelf`
    pub static INPUT_USER_SELF: Layout = Layout::new("inputUserSelf", 0xf7c1_b13f, &[]);
    /// The constructors of `InputUser`, by number.
    pub static SUM_INPUT_USER: Sum = Sum::new("InputUser", &[
        (0x1da4_48e2, &layouts::INPUT_USER_FROM_MESSAGE),
        (0xb988_86cf, &layouts::INPUT_USER_EMPTY),
        (0xf211_58c6, &layouts::INPUT_USER),
        (0xf7c1_b13f, &layouts::INPUT_USER_SELF),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputUser#f21158c6 user_id:long access_hash:long = InputUser`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputUser {
        /// `user_id:long`
        pub user_id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputUser {
        const LAYOUT: &'static Layout = &layouts::INPUT_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputUser> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputUserFromMessage#1da448e2 peer:InputPeer msg_id:int user_id:long = InputUser`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputUserFromMessage {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for InputUserFromMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_USER_FROM_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, msg_id: input.take()?, user_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.user_id.put(writer);
        }
    }

    impl<'a> View<'a, InputUserFromMessage> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 1) }
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 2) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputUser`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputUser<'a> {
        /// `inputUser`
        InputUser(View<'a, types::InputUser>),
        /// `inputUserEmpty`
        Empty,
        /// `inputUserFromMessage`
        FromMessage(View<'a, types::InputUserFromMessage>),
        /// `inputUserSelf`
        UserSelf,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputUser<'a> {
        type Value = enums::InputUser;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_USER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf211_58c6 => Self::InputUser(raw.view()),
                0xb988_86cf => Self::Empty,
                0x1da4_48e2 => Self::FromMessage(raw.view()),
                0xf7c1_b13f => Self::UserSelf,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputUser, DecodeError> {
            Ok(match self {
                Self::InputUser(view) => enums::InputUser::InputUser(own(view)?),
                Self::Empty => enums::InputUser::Empty,
                Self::FromMessage(view) => enums::InputUser::FromMessage(own(view)?),
                Self::UserSelf => enums::InputUser::UserSelf,
                Self::Raw(raw) => enums::InputUser::Raw(raw.own()),
            })
        }
    }
}
