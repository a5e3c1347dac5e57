//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputPrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputPrivacyRule {
        /// `inputPrivacyValueAllowAll#184b35ce = InputPrivacyRule`
        InputPrivacyValueAllowAll,
        /// `inputPrivacyValueAllowBots#5a4fcce5 = InputPrivacyRule`
        InputPrivacyValueAllowBots,
        /// `inputPrivacyValueAllowChatParticipants#840649cf chats:Vector<long> = InputPrivacyRule`
        InputPrivacyValueAllowChatParticipants(types::InputPrivacyValueAllowChatParticipants),
        /// `inputPrivacyValueAllowCloseFriends#2f453e49 = InputPrivacyRule`
        InputPrivacyValueAllowCloseFriends,
        /// `inputPrivacyValueAllowContacts#d09e07b = InputPrivacyRule`
        InputPrivacyValueAllowContacts,
        /// `inputPrivacyValueAllowPremium#77cdc9f1 = InputPrivacyRule`
        InputPrivacyValueAllowPremium,
        /// `inputPrivacyValueAllowUsers#131cc67f users:Vector<InputUser> = InputPrivacyRule`
        InputPrivacyValueAllowUsers(types::InputPrivacyValueAllowUsers),
        /// `inputPrivacyValueDisallowAll#d66b66c9 = InputPrivacyRule`
        InputPrivacyValueDisallowAll,
        /// `inputPrivacyValueDisallowBots#c4e57915 = InputPrivacyRule`
        InputPrivacyValueDisallowBots,
        /// `inputPrivacyValueDisallowChatParticipants#e94f0f86 chats:Vector<long> = InputPrivacyRule`
        InputPrivacyValueDisallowChatParticipants(types::InputPrivacyValueDisallowChatParticipants),
        /// `inputPrivacyValueDisallowContacts#ba52007 = InputPrivacyRule`
        InputPrivacyValueDisallowContacts,
        /// `inputPrivacyValueDisallowUsers#90110467 users:Vector<InputUser> = InputPrivacyRule`
        InputPrivacyValueDisallowUsers(types::InputPrivacyValueDisallowUsers),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputPrivacyRule {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x184b_35ce => Self::InputPrivacyValueAllowAll,
                0x5a4f_cce5 => Self::InputPrivacyValueAllowBots,
                0x8406_49cf => Self::InputPrivacyValueAllowChatParticipants(input.fields()?),
                0x2f45_3e49 => Self::InputPrivacyValueAllowCloseFriends,
                0x0d09_e07b => Self::InputPrivacyValueAllowContacts,
                0x77cd_c9f1 => Self::InputPrivacyValueAllowPremium,
                0x131c_c67f => Self::InputPrivacyValueAllowUsers(input.fields()?),
                0xd66b_66c9 => Self::InputPrivacyValueDisallowAll,
                0xc4e5_7915 => Self::InputPrivacyValueDisallowBots,
                0xe94f_0f86 => Self::InputPrivacyValueDisallowChatParticipants(input.fields()?),
                0x0ba5_2007 => Self::InputPrivacyValueDisallowContacts,
                0x9011_0467 => Self::InputPrivacyValueDisallowUsers(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputPrivacyRule {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputPrivacyValueAllowAll => writer.u32(0x184b_35ce),
                Self::InputPrivacyValueAllowBots => writer.u32(0x5a4f_cce5),
                Self::InputPrivacyValueAllowChatParticipants(value) => put_boxed(0x8406_49cf, value, writer),
                Self::InputPrivacyValueAllowCloseFriends => writer.u32(0x2f45_3e49),
                Self::InputPrivacyValueAllowContacts => writer.u32(0x0d09_e07b),
                Self::InputPrivacyValueAllowPremium => writer.u32(0x77cd_c9f1),
                Self::InputPrivacyValueAllowUsers(value) => put_boxed(0x131c_c67f, value, writer),
                Self::InputPrivacyValueDisallowAll => writer.u32(0xd66b_66c9),
                Self::InputPrivacyValueDisallowBots => writer.u32(0xc4e5_7915),
                Self::InputPrivacyValueDisallowChatParticipants(value) => put_boxed(0xe94f_0f86, value, writer),
                Self::InputPrivacyValueDisallowContacts => writer.u32(0x0ba5_2007),
                Self::InputPrivacyValueDisallowUsers(value) => put_boxed(0x9011_0467, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputPrivacyRule);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputPrivacyValueAllowAll`
    pub static INPUT_PRIVACY_VALUE_ALLOW_ALL: Layout = Layout::new("inputPrivacyValueAllowAll", 0x184b_35ce, &[]);
    /// `inputPrivacyValueAllowBots`
    pub static INPUT_PRIVACY_VALUE_ALLOW_BOTS: Layout = Layout::new("inputPrivacyValueAllowBots", 0x5a4f_cce5, &[]);
    /// `inputPrivacyValueAllowChatParticipants`
    pub static INPUT_PRIVACY_VALUE_ALLOW_CHAT_PARTICIPANTS: Layout = Layout::new("inputPrivacyValueAllowChatParticipants", 0x8406_49cf, &[
        Field::always("chats", Shape::Vector(&Shape::Long)),
    ]);
    /// `inputPrivacyValueAllowCloseFriends`
    pub static INPUT_PRIVACY_VALUE_ALLOW_CLOSE_FRIENDS: Layout = Layout::new("inputPrivacyValueAllowCloseFriends", 0x2f45_3e49, &[]);
    /// `inputPrivacyValueAllowContacts`
    pub static INPUT_PRIVACY_VALUE_ALLOW_CONTACTS: Layout = Layout::new("inputPrivacyValueAllowContacts", 0x0d09_e07b, &[]);
    /// `inputPrivacyValueAllowPremium`
    pub static INPUT_PRIVACY_VALUE_ALLOW_PREMIUM: Layout = Layout::new("inputPrivacyValueAllowPremium", 0x77cd_c9f1, &[]);
    /// `inputPrivacyValueAllowUsers`
    pub static INPUT_PRIVACY_VALUE_ALLOW_USERS: Layout = Layout::new("inputPrivacyValueAllowUsers", 0x131c_c67f, &[
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_USER))),
    ]);
    /// `inputPrivacyValueDisallowAll`
    pub static INPUT_PRIVACY_VALUE_DISALLOW_ALL: Layout = Layout::new("inputPrivacyValueDisallowAll", 0xd66b_66c9, &[]);
    /// `inputPrivacyValueDisallowBots`
    pub static INPUT_PRIVACY_VALUE_DISALLOW_BOTS: Layout = Layout::new("inputPrivacyValueDisallowBots", 0xc4e5_7915, &[]);
    /// `inputPrivacyValueDisallowChatParticipants`
    pub static INPUT_PRIVACY_VALUE_DISALLOW_CHAT_PARTICIPANTS: Layout = Layout::new("inputPrivacyValueDisallowChatParticipants", 0xe94f_0f86, &[
        Field::always("chats", Shape::Vector(&Shape::Long)),
    ]);
    /// `inputPrivacyValueDisallowContacts`
    pub static INPUT_PRIVACY_VALUE_DISALLOW_CONTACTS: Layout = Layout::new("inputPrivacyValueDisallowContacts", 0x0ba5_2007, &[]);
    /// `inputPrivacyValueDisallowUsers`
    pub static INPUT_PRIVACY_VALUE_DISALLOW_USERS: Layout = Layout::new("inputPrivacyValueDisallowUsers", 0x9011_0467, &[
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_USER))),
    ]);
    /// The constructors of `InputPrivacyRule`, by number.
    pub static SUM_INPUT_PRIVACY_RULE: Sum = Sum::new("InputPrivacyRule", &[
        (0x0ba5_2007, &layouts::INPUT_PRIVACY_VALUE_DISALLOW_CONTACTS),
        (0x0d09_e07b, &layouts::INPUT_PRIVACY_VALUE_ALLOW_CONTACTS),
        (0x131c_c67f, &layouts::INPUT_PRIVACY_VALUE_ALLOW_USERS),
        (0x184b_35ce, &layouts::INPUT_PRIVACY_VALUE_ALLOW_ALL),
        (0x2f45_3e49, &layouts::INPUT_PRIVACY_VALUE_ALLOW_CLOSE_FRIENDS),
        (0x5a4f_cce5, &layouts::INPUT_PRIVACY_VALUE_ALLOW_BOTS),
        (0x77cd_c9f1, &layouts::INPUT_PRIVACY_VALUE_ALLOW_PREMIUM),
        (0x8406_49cf, &layouts::INPUT_PRIVACY_VALUE_ALLOW_CHAT_PARTICIPANTS),
        (0x9011_0467, &layouts::INPUT_PRIVACY_VALUE_DISALLOW_USERS),
        (0xc4e5_7915, &layouts::INPUT_PRIVACY_VALUE_DISALLOW_BOTS),
        (0xd66b_66c9, &layouts::INPUT_PRIVACY_VALUE_DISALLOW_ALL),
        (0xe94f_0f86, &layouts::INPUT_PRIVACY_VALUE_DISALLOW_CHAT_PARTICIPANTS),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputPrivacyValueAllowChatParticipants#840649cf chats:Vector<long> = InputPrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPrivacyValueAllowChatParticipants {
        /// `chats:Vector<long>`
        pub chats: Vec<i64>,
    }

    impl Fields for InputPrivacyValueAllowChatParticipants {
        const LAYOUT: &'static Layout = &layouts::INPUT_PRIVACY_VALUE_ALLOW_CHAT_PARTICIPANTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chats: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chats.put(writer);
        }
    }

    impl<'a> View<'a, InputPrivacyValueAllowChatParticipants> {
        /// `chats:Vector<long>`
        #[inline] pub fn chats(self) -> Vector<'a, i64> { at(self, 0) }
    }

    /// `inputPrivacyValueAllowUsers#131cc67f users:Vector<InputUser> = InputPrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPrivacyValueAllowUsers {
        /// `users:Vector<InputUser>`
        pub users: Vec<enums::InputUser>,
    }

    impl Fields for InputPrivacyValueAllowUsers {
        const LAYOUT: &'static Layout = &layouts::INPUT_PRIVACY_VALUE_ALLOW_USERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, InputPrivacyValueAllowUsers> {
        /// `users:Vector<InputUser>`
        #[inline] pub fn users(self) -> Vector<'a, views::InputUser<'a>> { at(self, 0) }
    }

    /// `inputPrivacyValueDisallowChatParticipants#e94f0f86 chats:Vector<long> = InputPrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPrivacyValueDisallowChatParticipants {
        /// `chats:Vector<long>`
        pub chats: Vec<i64>,
    }

    impl Fields for InputPrivacyValueDisallowChatParticipants {
        const LAYOUT: &'static Layout = &layouts::INPUT_PRIVACY_VALUE_DISALLOW_CHAT_PARTICIPANTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { chats: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.chats.put(writer);
        }
    }

    impl<'a> View<'a, InputPrivacyValueDisallowChatParticipants> {
        /// `chats:Vector<long>`
        #[inline] pub fn chats(self) -> Vector<'a, i64> { at(self, 0) }
    }

    /// `inputPrivacyValueDisallowUsers#90110467 users:Vector<InputUser> = InputPrivacyRule`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPrivacyValueDisallowUsers {
        /// `users:Vector<InputUser>`
        pub users: Vec<enums::InputUser>,
    }

    impl Fields for InputPrivacyValueDisallowUsers {
        const LAYOUT: &'static Layout = &layouts::INPUT_PRIVACY_VALUE_DISALLOW_USERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, InputPrivacyValueDisallowUsers> {
        /// `users:Vector<InputUser>`
        #[inline] pub fn users(self) -> Vector<'a, views::InputUser<'a>> { at(self, 0) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputPrivacyRule`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputPrivacyRule<'a> {
        /// `inputPrivacyValueAllowAll`
        InputPrivacyValueAllowAll,
        /// `inputPrivacyValueAllowBots`
        InputPrivacyValueAllowBots,
        /// `inputPrivacyValueAllowChatParticipants`
        InputPrivacyValueAllowChatParticipants(View<'a, types::InputPrivacyValueAllowChatParticipants>),
        /// `inputPrivacyValueAllowCloseFriends`
        InputPrivacyValueAllowCloseFriends,
        /// `inputPrivacyValueAllowContacts`
        InputPrivacyValueAllowContacts,
        /// `inputPrivacyValueAllowPremium`
        InputPrivacyValueAllowPremium,
        /// `inputPrivacyValueAllowUsers`
        InputPrivacyValueAllowUsers(View<'a, types::InputPrivacyValueAllowUsers>),
        /// `inputPrivacyValueDisallowAll`
        InputPrivacyValueDisallowAll,
        /// `inputPrivacyValueDisallowBots`
        InputPrivacyValueDisallowBots,
        /// `inputPrivacyValueDisallowChatParticipants`
        InputPrivacyValueDisallowChatParticipants(View<'a, types::InputPrivacyValueDisallowChatParticipants>),
        /// `inputPrivacyValueDisallowContacts`
        InputPrivacyValueDisallowContacts,
        /// `inputPrivacyValueDisallowUsers`
        InputPrivacyValueDisallowUsers(View<'a, types::InputPrivacyValueDisallowUsers>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputPrivacyRule<'a> {
        type Value = enums::InputPrivacyRule;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_PRIVACY_RULE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x184b_35ce => Self::InputPrivacyValueAllowAll,
                0x5a4f_cce5 => Self::InputPrivacyValueAllowBots,
                0x8406_49cf => Self::InputPrivacyValueAllowChatParticipants(raw.view()),
                0x2f45_3e49 => Self::InputPrivacyValueAllowCloseFriends,
                0x0d09_e07b => Self::InputPrivacyValueAllowContacts,
                0x77cd_c9f1 => Self::InputPrivacyValueAllowPremium,
                0x131c_c67f => Self::InputPrivacyValueAllowUsers(raw.view()),
                0xd66b_66c9 => Self::InputPrivacyValueDisallowAll,
                0xc4e5_7915 => Self::InputPrivacyValueDisallowBots,
                0xe94f_0f86 => Self::InputPrivacyValueDisallowChatParticipants(raw.view()),
                0x0ba5_2007 => Self::InputPrivacyValueDisallowContacts,
                0x9011_0467 => Self::InputPrivacyValueDisallowUsers(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputPrivacyRule, DecodeError> {
            Ok(match self {
                Self::InputPrivacyValueAllowAll => enums::InputPrivacyRule::InputPrivacyValueAllowAll,
                Self::InputPrivacyValueAllowBots => enums::InputPrivacyRule::InputPrivacyValueAllowBots,
                Self::InputPrivacyValueAllowChatParticipants(view) => enums::InputPrivacyRule::InputPrivacyValueAllowChatParticipants(own(view)?),
                Self::InputPrivacyValueAllowCloseFriends => enums::InputPrivacyRule::InputPrivacyValueAllowCloseFriends,
                Self::InputPrivacyValueAllowContacts => enums::InputPrivacyRule::InputPrivacyValueAllowContacts,
                Self::InputPrivacyValueAllowPremium => enums::InputPrivacyRule::InputPrivacyValueAllowPremium,
                Self::InputPrivacyValueAllowUsers(view) => enums::InputPrivacyRule::InputPrivacyValueAllowUsers(own(view)?),
                Self::InputPrivacyValueDisallowAll => enums::InputPrivacyRule::InputPrivacyValueDisallowAll,
                Self::InputPrivacyValueDisallowBots => enums::InputPrivacyRule::InputPrivacyValueDisallowBots,
                Self::InputPrivacyValueDisallowChatParticipants(view) => enums::InputPrivacyRule::InputPrivacyValueDisallowChatParticipants(own(view)?),
                Self::InputPrivacyValueDisallowContacts => enums::InputPrivacyRule::InputPrivacyValueDisallowContacts,
                Self::InputPrivacyValueDisallowUsers(view) => enums::InputPrivacyRule::InputPrivacyValueDisallowUsers(own(view)?),
                Self::Raw(raw) => enums::InputPrivacyRule::Raw(raw.own()),
            })
        }
    }
}
