//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `ChannelMessagesFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChannelMessagesFilter {
        /// `channelMessagesFilter#cd77d957 flags:# exclude_new_messages:flags.1?true ranges:Vector<MessageRange> = ChannelMessagesFilter`
        ChannelMessagesFilter(Box<types::ChannelMessagesFilter>),
        /// `channelMessagesFilterEmpty#94d42ee7 = ChannelMessagesFilter`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChannelMessagesFilter {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xcd77_d957 => Self::ChannelMessagesFilter(input.boxed()?),
                0x94d4_2ee7 => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChannelMessagesFilter {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChannelMessagesFilter(value) => put_boxed(0xcd77_d957, &**value, writer),
                Self::Empty => writer.u32(0x94d4_2ee7),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChannelMessagesFilter);
}

pub(super) mod enums_updates {
    use crate::generated::names::*;

    /// `updates.ChannelDifference`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChannelDifference {
        /// `updates.channelDifference#2064674e flags:# final:flags.0?true pts:int timeout:flags.1?int new_messages:Vector<Message> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference`
        ChannelDifference(Box<types::updates::ChannelDifference>),
        /// `updates.channelDifferenceEmpty#3e11affb flags:# final:flags.0?true pts:int timeout:flags.1?int = updates.ChannelDifference`
        Empty(types::updates::ChannelDifferenceEmpty),
        /// `updates.channelDifferenceTooLong#a4bcc6fe flags:# final:flags.0?true timeout:flags.1?int dialog:Dialog messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference`
        TooLong(Box<types::updates::ChannelDifferenceTooLong>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChannelDifference {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x2064_674e => Self::ChannelDifference(input.boxed()?),
                0x3e11_affb => Self::Empty(input.fields()?),
                0xa4bc_c6fe => Self::TooLong(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChannelDifference {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChannelDifference(value) => put_boxed(0x2064_674e, &**value, writer),
                Self::Empty(value) => put_boxed(0x3e11_affb, value, writer),
                Self::TooLong(value) => put_boxed(0xa4bc_c6fe, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChannelDifference);

    /// `updates.Difference`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Difference {
        /// `updates.difference#f49ca0 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> state:updates.State = updates.Difference`
        Difference(Box<types::updates::Difference>),
        /// `updates.differenceEmpty#5d75a138 date:int seq:int = updates.Difference`
        Empty(types::updates::DifferenceEmpty),
        /// `updates.differenceSlice#a8fb1981 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> intermediate_state:updates.State = updates.Difference`
        Slice(Box<types::updates::DifferenceSlice>),
        /// `updates.differenceTooLong#4afe8f6d pts:int = updates.Difference`
        TooLong(types::updates::DifferenceTooLong),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Difference {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x00f4_9ca0 => Self::Difference(input.boxed()?),
                0x5d75_a138 => Self::Empty(input.fields()?),
                0xa8fb_1981 => Self::Slice(input.boxed()?),
                0x4afe_8f6d => Self::TooLong(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Difference {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Difference(value) => put_boxed(0x00f4_9ca0, &**value, writer),
                Self::Empty(value) => put_boxed(0x5d75_a138, value, writer),
                Self::Slice(value) => put_boxed(0xa8fb_1981, &**value, writer),
                Self::TooLong(value) => put_boxed(0x4afe_8f6d, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Difference);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `channelMessagesFilter`
    pub static CHANNEL_MESSAGES_FILTER: Layout = Layout::new("channelMessagesFilter", 0xcd77_d957, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "exclude_new_messages", Shape::True),
        Field::always("ranges", Shape::Vector(&Shape::Boxed(&layouts::MESSAGE_RANGE))),
    ]);
    /// `channelMessagesFilterEmpty`
    pub static CHANNEL_MESSAGES_FILTER_EMPTY: Layout = Layout::new("channelMessagesFilterEmpty", 0x94d4_2ee7, &[]);
    /// The constructors of `ChannelMessagesFilter`, by number.
    pub static SUM_CHANNEL_MESSAGES_FILTER: Sum = Sum::new("ChannelMessagesFilter", &[
        (0x94d4_2ee7, &layouts::CHANNEL_MESSAGES_FILTER_EMPTY),
        (0xcd77_d957, &layouts::CHANNEL_MESSAGES_FILTER),
    ]);
    /// `updates.channelDifference`
    pub static UPDATES_CHANNEL_DIFFERENCE: Layout = Layout::new("updates.channelDifference", 0x2064_674e, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "final", Shape::True),
        Field::always("pts", Shape::Int),
        Field::when(0, 1, "timeout", Shape::Int),
        Field::always("new_messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("other_updates", Shape::Vector(&Shape::Sum(&layouts::SUM_UPDATE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `updates.channelDifferenceEmpty`
    pub static UPDATES_CHANNEL_DIFFERENCE_EMPTY: Layout = Layout::new("updates.channelDifferenceEmpty", 0x3e11_affb, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "final", Shape::True),
        Field::always("pts", Shape::Int),
        Field::when(0, 1, "timeout", Shape::Int),
    ]);
    /// `updates.channelDifferenceTooLong`
    pub static UPDATES_CHANNEL_DIFFERENCE_TOO_LONG: Layout = Layout::new("updates.channelDifferenceTooLong", 0xa4bc_c6fe, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "final", Shape::True),
        Field::when(0, 1, "timeout", Shape::Int),
        Field::always("dialog", Shape::Sum(&layouts::SUM_DIALOG)),
        Field::always("messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `updates.ChannelDifference`, by number.
    pub static SUM_UPDATES_CHANNEL_DIFFERENCE: Sum = Sum::new("updates.ChannelDifference", &[
        (0x2064_674e, &layouts::UPDATES_CHANNEL_DIFFERENCE),
        (0x3e11_affb, &layouts::UPDATES_CHANNEL_DIFFERENCE_EMPTY),
        (0xa4bc_c6fe, &layouts::UPDATES_CHANNEL_DIFFERENCE_TOO_LONG),
    ]);
    /// `updates.difference`
    pub static UPDATES_DIFFERENCE: Layout = Layout::new("updates.difference", 0x00f4_9ca0, &[
        Field::always("new_messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("new_encrypted_messages", Shape::Vector(&Shape::Sum(&layouts::SUM_ENCRYPTED_MESSAGE))),
        Field::always("other_updates", Shape::Vector(&Shape::Sum(&layouts::SUM_UPDATE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("state", Shape::Boxed(&layouts::UPDATES_STATE)),
    ]);
    /// `updates.differenceEmpty`
    pub static UPDATES_DIFFERENCE_EMPTY: Layout = Layout::new("updates.differenceEmpty", 0x5d75_a138, &[
        Field::always("date", Shape::Int),
        Field::always("seq", Shape::Int),
    ]);
    /// `updates.differenceSlice`
    pub static UPDATES_DIFFERENCE_SLICE: Layout = Layout::new("updates.differenceSlice", 0xa8fb_1981, &[
        Field::always("new_messages", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE))),
        Field::always("new_encrypted_messages", Shape::Vector(&Shape::Sum(&layouts::SUM_ENCRYPTED_MESSAGE))),
        Field::always("other_updates", Shape::Vector(&Shape::Sum(&layouts::SUM_UPDATE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("intermediate_state", Shape::Boxed(&layouts::UPDATES_STATE)),
    ]);
    /// `updates.differenceTooLong`
    pub static UPDATES_DIFFERENCE_TOO_LONG: Layout = Layout::new("updates.differenceTooLong", 0x4afe_8f6d, &[
        Field::always("pts", Shape::Int),
    ]);
    /// The constructors of `updates.Difference`, by number.
    pub static SUM_UPDATES_DIFFERENCE: Sum = Sum::new("updates.Difference", &[
        (0x00f4_9ca0, &layouts::UPDATES_DIFFERENCE),
        (0x4afe_8f6d, &layouts::UPDATES_DIFFERENCE_TOO_LONG),
        (0x5d75_a138, &layouts::UPDATES_DIFFERENCE_EMPTY),
        (0xa8fb_1981, &layouts::UPDATES_DIFFERENCE_SLICE),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `channelMessagesFilter#cd77d957 flags:# exclude_new_messages:flags.1?true ranges:Vector<MessageRange> = ChannelMessagesFilter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelMessagesFilter {
        /// `exclude_new_messages:flags.1?true`
        pub exclude_new_messages: bool,
        /// `ranges:Vector<MessageRange>`
        pub ranges: Vec<types::MessageRange>,
    }

    impl ChannelMessagesFilter {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(ranges: Vec<types::MessageRange>) -> Self {
            Self { exclude_new_messages: false, ranges }
        }
    }

    impl Fields for ChannelMessagesFilter {
        const LAYOUT: &'static Layout = &layouts::CHANNEL_MESSAGES_FILTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { exclude_new_messages: has(flags, 1), ranges: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.exclude_new_messages, 1));
            self.ranges.put(writer);
        }
    }

    impl<'a> View<'a, ChannelMessagesFilter> {
        /// `exclude_new_messages:flags.1?true`
        #[inline] pub fn exclude_new_messages(self) -> bool { flag_at(self, 1) }
        /// `ranges:Vector<MessageRange>`
        #[inline] pub fn ranges(self) -> Vector<'a, View<'a, types::MessageRange>> { at(self, 2) }
    }
}

pub(super) mod types_updates {
    use crate::generated::names::*;

    /// `updates.channelDifference#2064674e flags:# final:flags.0?true pts:int timeout:flags.1?int new_messages:Vector<Message> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelDifference {
        /// `final:flags.0?true`
        pub r#final: bool,
        /// `pts:int`
        pub pts: i32,
        /// `timeout:flags.1?int`
        pub timeout: Option<i32>,
        /// `new_messages:Vector<Message>`
        pub new_messages: Vec<enums::Message>,
        /// `other_updates:Vector<Update>`
        pub other_updates: Vec<enums::Update>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl ChannelDifference {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(pts: i32, new_messages: Vec<enums::Message>, other_updates: Vec<enums::Update>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { r#final: false, pts, timeout: None, new_messages, other_updates, chats, users }
        }
    }

    impl Fields for ChannelDifference {
        const LAYOUT: &'static Layout = &layouts::UPDATES_CHANNEL_DIFFERENCE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { r#final: has(flags, 0), pts: input.take()?, timeout: input.take_if(flags, 1)?, new_messages: input.take()?, other_updates: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.r#final, 0) | bit(self.timeout.is_some(), 1));
            self.pts.put(writer);
            self.timeout.put(writer);
            self.new_messages.put(writer);
            self.other_updates.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChannelDifference> {
        /// `final:flags.0?true`
        #[inline] pub fn r#final(self) -> bool { flag_at(self, 1) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 2) }
        /// `timeout:flags.1?int`
        #[inline] pub fn timeout(self) -> Option<i32> { maybe_at(self, 3) }
        /// `new_messages:Vector<Message>`
        #[inline] pub fn new_messages(self) -> Vector<'a, views::Message<'a>> { at(self, 4) }
        /// `other_updates:Vector<Update>`
        #[inline] pub fn other_updates(self) -> Vector<'a, views::Update<'a>> { at(self, 5) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 6) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 7) }
    }

    /// `updates.channelDifferenceEmpty#3e11affb flags:# final:flags.0?true pts:int timeout:flags.1?int = updates.ChannelDifference`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelDifferenceEmpty {
        /// `final:flags.0?true`
        pub r#final: bool,
        /// `pts:int`
        pub pts: i32,
        /// `timeout:flags.1?int`
        pub timeout: Option<i32>,
    }

    impl ChannelDifferenceEmpty {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(pts: i32) -> Self {
            Self { r#final: false, pts, timeout: None }
        }
    }

    impl Fields for ChannelDifferenceEmpty {
        const LAYOUT: &'static Layout = &layouts::UPDATES_CHANNEL_DIFFERENCE_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { r#final: has(flags, 0), pts: input.take()?, timeout: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.r#final, 0) | bit(self.timeout.is_some(), 1));
            self.pts.put(writer);
            self.timeout.put(writer);
        }
    }

    impl<'a> View<'a, ChannelDifferenceEmpty> {
        /// `final:flags.0?true`
        #[inline] pub fn r#final(self) -> bool { flag_at(self, 1) }
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 2) }
        /// `timeout:flags.1?int`
        #[inline] pub fn timeout(self) -> Option<i32> { maybe_at(self, 3) }
    }

    /// `updates.channelDifferenceTooLong#a4bcc6fe flags:# final:flags.0?true timeout:flags.1?int dialog:Dialog messages:Vector<Message> chats:Vector<Chat> users:Vector<User> = updates.ChannelDifference`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChannelDifferenceTooLong {
        /// `final:flags.0?true`
        pub r#final: bool,
        /// `timeout:flags.1?int`
        pub timeout: Option<i32>,
        /// `dialog:Dialog`
        pub dialog: enums::Dialog,
        /// `messages:Vector<Message>`
        pub messages: Vec<enums::Message>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl ChannelDifferenceTooLong {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(dialog: enums::Dialog, messages: Vec<enums::Message>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { r#final: false, timeout: None, dialog, messages, chats, users }
        }
    }

    impl Fields for ChannelDifferenceTooLong {
        const LAYOUT: &'static Layout = &layouts::UPDATES_CHANNEL_DIFFERENCE_TOO_LONG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { r#final: has(flags, 0), timeout: input.take_if(flags, 1)?, dialog: input.take()?, messages: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.r#final, 0) | bit(self.timeout.is_some(), 1));
            self.timeout.put(writer);
            self.dialog.put(writer);
            self.messages.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChannelDifferenceTooLong> {
        /// `final:flags.0?true`
        #[inline] pub fn r#final(self) -> bool { flag_at(self, 1) }
        /// `timeout:flags.1?int`
        #[inline] pub fn timeout(self) -> Option<i32> { maybe_at(self, 2) }
        /// `dialog:Dialog`
        #[inline] pub fn dialog(self) -> views::Dialog<'a> { at(self, 3) }
        /// `messages:Vector<Message>`
        #[inline] pub fn messages(self) -> Vector<'a, views::Message<'a>> { at(self, 4) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 5) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 6) }
    }

    /// `updates.difference#f49ca0 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> state:updates.State = updates.Difference`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Difference {
        /// `new_messages:Vector<Message>`
        pub new_messages: Vec<enums::Message>,
        /// `new_encrypted_messages:Vector<EncryptedMessage>`
        pub new_encrypted_messages: Vec<enums::EncryptedMessage>,
        /// `other_updates:Vector<Update>`
        pub other_updates: Vec<enums::Update>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `state:updates.State`
        pub state: types::updates::State,
    }

    impl Fields for Difference {
        const LAYOUT: &'static Layout = &layouts::UPDATES_DIFFERENCE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_messages: input.take()?, new_encrypted_messages: input.take()?, other_updates: input.take()?, chats: input.take()?, users: input.take()?, state: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_messages.put(writer);
            self.new_encrypted_messages.put(writer);
            self.other_updates.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.state.put(writer);
        }
    }

    impl<'a> View<'a, Difference> {
        /// `new_messages:Vector<Message>`
        #[inline] pub fn new_messages(self) -> Vector<'a, views::Message<'a>> { at(self, 0) }
        /// `new_encrypted_messages:Vector<EncryptedMessage>`
        #[inline] pub fn new_encrypted_messages(self) -> Vector<'a, views::EncryptedMessage<'a>> { at(self, 1) }
        /// `other_updates:Vector<Update>`
        #[inline] pub fn other_updates(self) -> Vector<'a, views::Update<'a>> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
        /// `state:updates.State`
        #[inline] pub fn state(self) -> View<'a, types::updates::State> { at(self, 5) }
    }

    /// `updates.differenceEmpty#5d75a138 date:int seq:int = updates.Difference`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DifferenceEmpty {
        /// `date:int`
        pub date: i32,
        /// `seq:int`
        pub seq: i32,
    }

    impl Fields for DifferenceEmpty {
        const LAYOUT: &'static Layout = &layouts::UPDATES_DIFFERENCE_EMPTY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { date: input.take()?, seq: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.date.put(writer);
            self.seq.put(writer);
        }
    }

    impl<'a> View<'a, DifferenceEmpty> {
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 0) }
        /// `seq:int`
        #[inline] pub fn seq(self) -> i32 { at(self, 1) }
    }

    /// `updates.differenceSlice#a8fb1981 new_messages:Vector<Message> new_encrypted_messages:Vector<EncryptedMessage> other_updates:Vector<Update> chats:Vector<Chat> users:Vector<User> intermediate_state:updates.State = updates.Difference`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DifferenceSlice {
        /// `new_messages:Vector<Message>`
        pub new_messages: Vec<enums::Message>,
        /// `new_encrypted_messages:Vector<EncryptedMessage>`
        pub new_encrypted_messages: Vec<enums::EncryptedMessage>,
        /// `other_updates:Vector<Update>`
        pub other_updates: Vec<enums::Update>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `intermediate_state:updates.State`
        pub intermediate_state: types::updates::State,
    }

    impl Fields for DifferenceSlice {
        const LAYOUT: &'static Layout = &layouts::UPDATES_DIFFERENCE_SLICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { new_messages: input.take()?, new_encrypted_messages: input.take()?, other_updates: input.take()?, chats: input.take()?, users: input.take()?, intermediate_state: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.new_messages.put(writer);
            self.new_encrypted_messages.put(writer);
            self.other_updates.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.intermediate_state.put(writer);
        }
    }

    impl<'a> View<'a, DifferenceSlice> {
        /// `new_messages:Vector<Message>`
        #[inline] pub fn new_messages(self) -> Vector<'a, views::Message<'a>> { at(self, 0) }
        /// `new_encrypted_messages:Vector<EncryptedMessage>`
        #[inline] pub fn new_encrypted_messages(self) -> Vector<'a, views::EncryptedMessage<'a>> { at(self, 1) }
        /// `other_updates:Vector<Update>`
        #[inline] pub fn other_updates(self) -> Vector<'a, views::Update<'a>> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
        /// `intermediate_state:updates.State`
        #[inline] pub fn intermediate_state(self) -> View<'a, types::updates::State> { at(self, 5) }
    }

    /// `updates.differenceTooLong#4afe8f6d pts:int = updates.Difference`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DifferenceTooLong {
        /// `pts:int`
        pub pts: i32,
    }

    impl Fields for DifferenceTooLong {
        const LAYOUT: &'static Layout = &layouts::UPDATES_DIFFERENCE_TOO_LONG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { pts: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.pts.put(writer);
        }
    }

    impl<'a> View<'a, DifferenceTooLong> {
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `ChannelMessagesFilter`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChannelMessagesFilter<'a> {
        /// `channelMessagesFilter`
        ChannelMessagesFilter(View<'a, types::ChannelMessagesFilter>),
        /// `channelMessagesFilterEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChannelMessagesFilter<'a> {
        type Value = enums::ChannelMessagesFilter;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHANNEL_MESSAGES_FILTER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xcd77_d957 => Self::ChannelMessagesFilter(raw.view()),
                0x94d4_2ee7 => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ChannelMessagesFilter, DecodeError> {
            Ok(match self {
                Self::ChannelMessagesFilter(view) => enums::ChannelMessagesFilter::ChannelMessagesFilter(own(view)?),
                Self::Empty => enums::ChannelMessagesFilter::Empty,
                Self::Raw(raw) => enums::ChannelMessagesFilter::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_updates {
    use crate::generated::names::*;

    /// `updates.ChannelDifference`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChannelDifference<'a> {
        /// `updates.channelDifference`
        ChannelDifference(View<'a, types::updates::ChannelDifference>),
        /// `updates.channelDifferenceEmpty`
        Empty(View<'a, types::updates::ChannelDifferenceEmpty>),
        /// `updates.channelDifferenceTooLong`
        TooLong(View<'a, types::updates::ChannelDifferenceTooLong>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChannelDifference<'a> {
        type Value = enums::updates::ChannelDifference;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_UPDATES_CHANNEL_DIFFERENCE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x2064_674e => Self::ChannelDifference(raw.view()),
                0x3e11_affb => Self::Empty(raw.view()),
                0xa4bc_c6fe => Self::TooLong(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::updates::ChannelDifference, DecodeError> {
            Ok(match self {
                Self::ChannelDifference(view) => enums::updates::ChannelDifference::ChannelDifference(own(view)?),
                Self::Empty(view) => enums::updates::ChannelDifference::Empty(own(view)?),
                Self::TooLong(view) => enums::updates::ChannelDifference::TooLong(own(view)?),
                Self::Raw(raw) => enums::updates::ChannelDifference::Raw(raw.own()),
            })
        }
    }

    /// `updates.Difference`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Difference<'a> {
        /// `updates.difference`
        Difference(View<'a, types::updates::Difference>),
        /// `updates.differenceEmpty`
        Empty(View<'a, types::updates::DifferenceEmpty>),
        /// `updates.differenceSlice`
        Slice(View<'a, types::updates::DifferenceSlice>),
        /// `updates.differenceTooLong`
        TooLong(View<'a, types::updates::DifferenceTooLong>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Difference<'a> {
        type Value = enums::updates::Difference;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_UPDATES_DIFFERENCE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x00f4_9ca0 => Self::Difference(raw.view()),
                0x5d75_a138 => Self::Empty(raw.view()),
                0xa8fb_1981 => Self::Slice(raw.view()),
                0x4afe_8f6d => Self::TooLong(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::updates::Difference, DecodeError> {
            Ok(match self {
                Self::Difference(view) => enums::updates::Difference::Difference(own(view)?),
                Self::Empty(view) => enums::updates::Difference::Empty(own(view)?),
                Self::Slice(view) => enums::updates::Difference::Slice(own(view)?),
                Self::TooLong(view) => enums::updates::Difference::TooLong(own(view)?),
                Self::Raw(raw) => enums::updates::Difference::Raw(raw.own()),
            })
        }
    }
}
