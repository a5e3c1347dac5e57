//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputPeer {
        /// `inputPeerChannel#27bcbbfc channel_id:long access_hash:long = InputPeer`
        Channel(types::InputPeerChannel),
        /// `inputPeerChannelFromMessage#bd2a0840 peer:InputPeer msg_id:int channel_id:long = InputPeer`
        ChannelFromMessage(Box<types::InputPeerChannelFromMessage>),
        /// `inputPeerChat#35a95cb9 chat_id:long = InputPeer`
        Chat(types::InputPeerChat),
        /// `inputPeerEmpty#7f3b18ea = InputPeer`
        Empty,
        /// `inputPeerSelf#7da07ec9 = InputPeer`
        PeerSelf,
        /// `inputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer`
        User(types::InputPeerUser),
        /// `inputPeerUserFromMessage#a87b0a1c peer:InputPeer msg_id:int user_id:long = InputPeer`
        UserFromMessage(Box<types::InputPeerUserFromMessage>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputPeer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x27bc_bbfc => Self::Channel(input.fields()?),
                0xbd2a_0840 => Self::ChannelFromMessage(input.boxed()?),
                0x35a9_5cb9 => Self::Chat(input.fields()?),
                0x7f3b_18ea => Self::Empty,
                0x7da0_7ec9 => Self::PeerSelf,
                0xdde8_a54c => Self::User(input.fields()?),
                0xa87b_0a1c => Self::UserFromMessage(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputPeer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Channel(value) => put_boxed(0x27bc_bbfc, value, writer),
                Self::ChannelFromMessage(value) => put_boxed(0xbd2a_0840, &**value, writer),
                Self::Chat(value) => put_boxed(0x35a9_5cb9, value, writer),
                Self::Empty => writer.u32(0x7f3b_18ea),
                Self::PeerSelf => writer.u32(0x7da0_7ec9),
                Self::User(value) => put_boxed(0xdde8_a54c, value, writer),
                Self::UserFromMessage(value) => put_boxed(0xa87b_0a1c, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputPeer);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputPeerChannel`
    pub static INPUT_PEER_CHANNEL: Layout = Layout::new("inputPeerChannel", 0x27bc_bbfc, &[
        Field::always("channel_id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputPeerChannelFromMessage`
    pub static INPUT_PEER_CHANNEL_FROM_MESSAGE: Layout = Layout::new("inputPeerChannelFromMessage", 0xbd2a_0840, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("channel_id", Shape::Long),
    ]);
    /// `inputPeerChat`
    pub static INPUT_PEER_CHAT: Layout = Layout::new("inputPeerChat", 0x35a9_5cb9, &[
        Field::always("chat_id", Shape::Long),
    ]);
    /// `inputPeerEmpty`
    pub static INPUT_PEER_EMPTY: Layout = Layout::new("inputPeerEmpty", 0x7f3b_18ea, &[]);
    /// `inputPeerSelf`
    pub static INPUT_PEER_SELF: Layout = Layout::new("inputPeerSelf", 0x7da0_7ec9, &[]);
    /// `inputPeerUser`
    pub static INPUT_PEER_USER: Layout = Layout::new("inputPeerUser", 0xdde8_a54c, &[
        Field::always("user_id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputPeerUserFromMessage`
    pub static INPUT_PEER_USER_FROM_MESSAGE: Layout = Layout::new("inputPeerUserFromMessage", 0xa87b_0a1c, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("msg_id", Shape::Int),
        Field::always("user_id", Shape::Long),
    ]);
    /// The constructors of `InputPeer`, by number.
    pub static SUM_INPUT_PEER: Sum = Sum::new("InputPeer", &[
        (0x27bc_bbfc, &layouts::INPUT_PEER_CHANNEL),
        (0x35a9_5cb9, &layouts::INPUT_PEER_CHAT),
        (0x7da0_7ec9, &layouts::INPUT_PEER_SELF),
        (0x7f3b_18ea, &layouts::INPUT_PEER_EMPTY),
        (0xa87b_0a1c, &layouts::INPUT_PEER_USER_FROM_MESSAGE),
        (0xbd2a_0840, &layouts::INPUT_PEER_CHANNEL_FROM_MESSAGE),
        (0xdde8_a54c, &layouts::INPUT_PEER_USER),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputPeerChannel#27bcbbfc channel_id:long access_hash:long = InputPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPeerChannel {
        /// `channel_id:long`
        pub channel_id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputPeerChannel {
        const LAYOUT: &'static Layout = &layouts::INPUT_PEER_CHANNEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { channel_id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.channel_id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputPeerChannel> {
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputPeerChannelFromMessage#bd2a0840 peer:InputPeer msg_id:int channel_id:long = InputPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPeerChannelFromMessage {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `channel_id:long`
        pub channel_id: i64,
    }

    impl Fields for InputPeerChannelFromMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_PEER_CHANNEL_FROM_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, msg_id: input.take()?, channel_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.msg_id.put(writer);
            self.channel_id.put(writer);
        }
    }

    impl<'a> View<'a, InputPeerChannelFromMessage> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 1) }
        /// `channel_id:long`
        #[inline] pub fn channel_id(self) -> i64 { at(self, 2) }
    }

    /// `inputPeerChat#35a95cb9 chat_id:long = InputPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPeerChat {
        /// `chat_id:long`
        pub chat_id: i64,
    }

    impl Fields for InputPeerChat {
        const LAYOUT: &'static Layout = &layouts::INPUT_PEER_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chat_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chat_id.put(writer);
        }
    }

    impl<'a> View<'a, InputPeerChat> {
        /// `chat_id:long`
        #[inline] pub fn chat_id(self) -> i64 { at(self, 0) }
    }

    /// `inputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPeerUser {
        /// `user_id:long`
        pub user_id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputPeerUser {
        const LAYOUT: &'static Layout = &layouts::INPUT_PEER_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputPeerUser> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputPeerUserFromMessage#a87b0a1c peer:InputPeer msg_id:int user_id:long = InputPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPeerUserFromMessage {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `user_id:long`
        pub user_id: i64,
    }

    impl Fields for InputPeerUserFromMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_PEER_USER_FROM_MESSAGE;
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

    impl<'a> View<'a, InputPeerUserFromMessage> {
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

    /// `InputPeer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputPeer<'a> {
        /// `inputPeerChannel`
        Channel(View<'a, types::InputPeerChannel>),
        /// `inputPeerChannelFromMessage`
        ChannelFromMessage(View<'a, types::InputPeerChannelFromMessage>),
        /// `inputPeerChat`
        Chat(View<'a, types::InputPeerChat>),
        /// `inputPeerEmpty`
        Empty,
        /// `inputPeerSelf`
        PeerSelf,
        /// `inputPeerUser`
        User(View<'a, types::InputPeerUser>),
        /// `inputPeerUserFromMessage`
        UserFromMessage(View<'a, types::InputPeerUserFromMessage>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputPeer<'a> {
        type Value = enums::InputPeer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_PEER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x27bc_bbfc => Self::Channel(raw.view()),
                0xbd2a_0840 => Self::ChannelFromMessage(raw.view()),
                0x35a9_5cb9 => Self::Chat(raw.view()),
                0x7f3b_18ea => Self::Empty,
                0x7da0_7ec9 => Self::PeerSelf,
                0xdde8_a54c => Self::User(raw.view()),
                0xa87b_0a1c => Self::UserFromMessage(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputPeer, DecodeError> {
            Ok(match self {
                Self::Channel(view) => enums::InputPeer::Channel(own(view)?),
                Self::ChannelFromMessage(view) => enums::InputPeer::ChannelFromMessage(own(view)?),
                Self::Chat(view) => enums::InputPeer::Chat(own(view)?),
                Self::Empty => enums::InputPeer::Empty,
                Self::PeerSelf => enums::InputPeer::PeerSelf,
                Self::User(view) => enums::InputPeer::User(own(view)?),
                Self::UserFromMessage(view) => enums::InputPeer::UserFromMessage(own(view)?),
                Self::Raw(raw) => enums::InputPeer::Raw(raw.own()),
            })
        }
    }
}
