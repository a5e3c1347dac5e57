//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums_chatlists {
    use crate::generated::names::*;

    /// `chatlists.ChatlistInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatlistInvite {
        /// `chatlists.chatlistInvite#f10ece2f flags:# title_noanimate:flags.1?true title:TextWithEntities emoticon:flags.0?string peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite`
        ChatlistInvite(Box<types::chatlists::ChatlistInvite>),
        /// `chatlists.chatlistInviteAlready#fa87f659 filter_id:int missing_peers:Vector<Peer> already_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite`
        Already(Box<types::chatlists::ChatlistInviteAlready>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatlistInvite {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf10e_ce2f => Self::ChatlistInvite(input.boxed()?),
                0xfa87_f659 => Self::Already(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatlistInvite {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChatlistInvite(value) => put_boxed(0xf10e_ce2f, &**value, writer),
                Self::Already(value) => put_boxed(0xfa87_f659, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatlistInvite);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `exportedChatlistInvite`
    pub static EXPORTED_CHATLIST_INVITE: Layout = Layout::new("exportedChatlistInvite", 0x0c51_81ac, &[
        Field::always("flags", Shape::Flags),
        Field::always("title", Shape::Text),
        Field::always("url", Shape::Text),
        Field::always("peers", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
    ]);
    /// `inputChatlistDialogFilter`
    pub static INPUT_CHATLIST_DIALOG_FILTER: Layout = Layout::new("inputChatlistDialogFilter", 0xf3e0_da33, &[
        Field::always("filter_id", Shape::Int),
    ]);
    /// `chatlists.chatlistInvite`
    pub static CHATLISTS_CHATLIST_INVITE: Layout = Layout::new("chatlists.chatlistInvite", 0xf10e_ce2f, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "title_noanimate", Shape::True),
        Field::always("title", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(0, 0, "emoticon", Shape::Text),
        Field::always("peers", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `chatlists.chatlistInviteAlready`
    pub static CHATLISTS_CHATLIST_INVITE_ALREADY: Layout = Layout::new("chatlists.chatlistInviteAlready", 0xfa87_f659, &[
        Field::always("filter_id", Shape::Int),
        Field::always("missing_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
        Field::always("already_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `chatlists.ChatlistInvite`, by number.
    pub static SUM_CHATLISTS_CHATLIST_INVITE: Sum = Sum::new("chatlists.ChatlistInvite", &[
        (0xf10e_ce2f, &layouts::CHATLISTS_CHATLIST_INVITE),
        (0xfa87_f659, &layouts::CHATLISTS_CHATLIST_INVITE_ALREADY),
    ]);
    /// `chatlists.chatlistUpdates`
    pub static CHATLISTS_CHATLIST_UPDATES: Layout = Layout::new("chatlists.chatlistUpdates", 0x93bd_878d, &[
        Field::always("missing_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `chatlists.exportedChatlistInvite`
    pub static CHATLISTS_EXPORTED_CHATLIST_INVITE: Layout = Layout::new("chatlists.exportedChatlistInvite", 0x10e6_e3a6, &[
        Field::always("filter", Shape::Sum(&layouts::SUM_DIALOG_FILTER)),
        Field::always("invite", Shape::Boxed(&layouts::EXPORTED_CHATLIST_INVITE)),
    ]);
    /// `chatlists.exportedInvites`
    pub static CHATLISTS_EXPORTED_INVITES: Layout = Layout::new("chatlists.exportedInvites", 0x10ab_6dc7, &[
        Field::always("invites", Shape::Vector(&Shape::Boxed(&layouts::EXPORTED_CHATLIST_INVITE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `exportedChatlistInvite#c5181ac flags:# title:string url:string peers:Vector<Peer> = ExportedChatlistInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedChatlistInvite {
        /// `title:string`
        pub title: String,
        /// `url:string`
        pub url: String,
        /// `peers:Vector<Peer>`
        pub peers: Vec<enums::Peer>,
    }

    impl Fields for ExportedChatlistInvite {
        const LAYOUT: &'static Layout = &layouts::EXPORTED_CHATLIST_INVITE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            input.flags()?;
            Ok(Self { title: input.take()?, url: input.take()?, peers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(0_u32);
            self.title.put(writer);
            self.url.put(writer);
            self.peers.put(writer);
        }
    }

    impl<'a> View<'a, ExportedChatlistInvite> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 2) }
        /// `peers:Vector<Peer>`
        #[inline] pub fn peers(self) -> Vector<'a, views::Peer<'a>> { at(self, 3) }
    }

    boxed!(ExportedChatlistInvite);

    /// `inputChatlistDialogFilter#f3e0da33 filter_id:int = InputChatlist`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputChatlistDialogFilter {
        /// `filter_id:int`
        pub filter_id: i32,
    }

    impl Fields for InputChatlistDialogFilter {
        const LAYOUT: &'static Layout = &layouts::INPUT_CHATLIST_DIALOG_FILTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { filter_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.filter_id.put(writer);
        }
    }

    impl<'a> View<'a, InputChatlistDialogFilter> {
        /// `filter_id:int`
        #[inline] pub fn filter_id(self) -> i32 { at(self, 0) }
    }

    boxed!(InputChatlistDialogFilter);
}

pub(super) mod types_chatlists {
    use crate::generated::names::*;

    /// `chatlists.chatlistInvite#f10ece2f flags:# title_noanimate:flags.1?true title:TextWithEntities emoticon:flags.0?string peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatlistInvite {
        /// `title_noanimate:flags.1?true`
        pub title_noanimate: bool,
        /// `title:TextWithEntities`
        pub title: types::TextWithEntities,
        /// `emoticon:flags.0?string`
        pub emoticon: Option<String>,
        /// `peers:Vector<Peer>`
        pub peers: Vec<enums::Peer>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl ChatlistInvite {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: types::TextWithEntities, peers: Vec<enums::Peer>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { title_noanimate: false, title, emoticon: None, peers, chats, users }
        }
    }

    impl Fields for ChatlistInvite {
        const LAYOUT: &'static Layout = &layouts::CHATLISTS_CHATLIST_INVITE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { title_noanimate: has(flags, 1), title: input.take()?, emoticon: input.take_if(flags, 0)?, peers: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.emoticon.is_some(), 0) | bit(self.title_noanimate, 1));
            self.title.put(writer);
            self.emoticon.put(writer);
            self.peers.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChatlistInvite> {
        /// `title_noanimate:flags.1?true`
        #[inline] pub fn title_noanimate(self) -> bool { flag_at(self, 1) }
        /// `title:TextWithEntities`
        #[inline] pub fn title(self) -> View<'a, types::TextWithEntities> { at(self, 2) }
        /// `emoticon:flags.0?string`
        #[inline] pub fn emoticon(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `peers:Vector<Peer>`
        #[inline] pub fn peers(self) -> Vector<'a, views::Peer<'a>> { at(self, 4) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 5) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 6) }
    }

    /// `chatlists.chatlistInviteAlready#fa87f659 filter_id:int missing_peers:Vector<Peer> already_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatlistInviteAlready {
        /// `filter_id:int`
        pub filter_id: i32,
        /// `missing_peers:Vector<Peer>`
        pub missing_peers: Vec<enums::Peer>,
        /// `already_peers:Vector<Peer>`
        pub already_peers: Vec<enums::Peer>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ChatlistInviteAlready {
        const LAYOUT: &'static Layout = &layouts::CHATLISTS_CHATLIST_INVITE_ALREADY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { filter_id: input.take()?, missing_peers: input.take()?, already_peers: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.filter_id.put(writer);
            self.missing_peers.put(writer);
            self.already_peers.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChatlistInviteAlready> {
        /// `filter_id:int`
        #[inline] pub fn filter_id(self) -> i32 { at(self, 0) }
        /// `missing_peers:Vector<Peer>`
        #[inline] pub fn missing_peers(self) -> Vector<'a, views::Peer<'a>> { at(self, 1) }
        /// `already_peers:Vector<Peer>`
        #[inline] pub fn already_peers(self) -> Vector<'a, views::Peer<'a>> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
    }

    /// `chatlists.chatlistUpdates#93bd878d missing_peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = chatlists.ChatlistUpdates`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatlistUpdates {
        /// `missing_peers:Vector<Peer>`
        pub missing_peers: Vec<enums::Peer>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ChatlistUpdates {
        const LAYOUT: &'static Layout = &layouts::CHATLISTS_CHATLIST_UPDATES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { missing_peers: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.missing_peers.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ChatlistUpdates> {
        /// `missing_peers:Vector<Peer>`
        #[inline] pub fn missing_peers(self) -> Vector<'a, views::Peer<'a>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(ChatlistUpdates);

    /// `chatlists.exportedChatlistInvite#10e6e3a6 filter:DialogFilter invite:ExportedChatlistInvite = chatlists.ExportedChatlistInvite`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedChatlistInvite {
        /// `filter:DialogFilter`
        pub filter: enums::DialogFilter,
        /// `invite:ExportedChatlistInvite`
        pub invite: types::ExportedChatlistInvite,
    }

    impl Fields for ExportedChatlistInvite {
        const LAYOUT: &'static Layout = &layouts::CHATLISTS_EXPORTED_CHATLIST_INVITE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { filter: input.take()?, invite: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.filter.put(writer);
            self.invite.put(writer);
        }
    }

    impl<'a> View<'a, ExportedChatlistInvite> {
        /// `filter:DialogFilter`
        #[inline] pub fn filter(self) -> views::DialogFilter<'a> { at(self, 0) }
        /// `invite:ExportedChatlistInvite`
        #[inline] pub fn invite(self) -> View<'a, types::ExportedChatlistInvite> { at(self, 1) }
    }

    boxed!(ExportedChatlistInvite);

    /// `chatlists.exportedInvites#10ab6dc7 invites:Vector<ExportedChatlistInvite> chats:Vector<Chat> users:Vector<User> = chatlists.ExportedInvites`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedInvites {
        /// `invites:Vector<ExportedChatlistInvite>`
        pub invites: Vec<types::ExportedChatlistInvite>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ExportedInvites {
        const LAYOUT: &'static Layout = &layouts::CHATLISTS_EXPORTED_INVITES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { invites: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.invites.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ExportedInvites> {
        /// `invites:Vector<ExportedChatlistInvite>`
        #[inline] pub fn invites(self) -> Vector<'a, View<'a, types::ExportedChatlistInvite>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(ExportedInvites);
}

pub(super) mod views_chatlists {
    use crate::generated::names::*;

    /// `chatlists.ChatlistInvite`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatlistInvite<'a> {
        /// `chatlists.chatlistInvite`
        ChatlistInvite(View<'a, types::chatlists::ChatlistInvite>),
        /// `chatlists.chatlistInviteAlready`
        Already(View<'a, types::chatlists::ChatlistInviteAlready>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatlistInvite<'a> {
        type Value = enums::chatlists::ChatlistInvite;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CHATLISTS_CHATLIST_INVITE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf10e_ce2f => Self::ChatlistInvite(raw.view()),
                0xfa87_f659 => Self::Already(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::chatlists::ChatlistInvite, DecodeError> {
            Ok(match self {
                Self::ChatlistInvite(view) => enums::chatlists::ChatlistInvite::ChatlistInvite(own(view)?),
                Self::Already(view) => enums::chatlists::ChatlistInvite::Already(own(view)?),
                Self::Raw(raw) => enums::chatlists::ChatlistInvite::Raw(raw.own()),
            })
        }
    }
}
