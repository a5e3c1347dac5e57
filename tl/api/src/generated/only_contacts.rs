//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `TopPeerCategory`
    #[derive(Clone, Debug, PartialEq)]
    pub enum TopPeerCategory {
        /// `topPeerCategoryBotsApp#fd9e7bec = TopPeerCategory`
        BotsApp,
        /// `topPeerCategoryBotsGuestChat#6c24f3dd = TopPeerCategory`
        BotsGuestChat,
        /// `topPeerCategoryBotsInline#148677e2 = TopPeerCategory`
        BotsInline,
        /// `topPeerCategoryBotsPM#ab661b5b = TopPeerCategory`
        BotsPM,
        /// `topPeerCategoryChannels#161d9628 = TopPeerCategory`
        Channels,
        /// `topPeerCategoryCorrespondents#637b7ed = TopPeerCategory`
        Correspondents,
        /// `topPeerCategoryForwardChats#fbeec0f0 = TopPeerCategory`
        ForwardChats,
        /// `topPeerCategoryForwardUsers#a8406ca9 = TopPeerCategory`
        ForwardUsers,
        /// `topPeerCategoryGroups#bd17a14a = TopPeerCategory`
        Groups,
        /// `topPeerCategoryPhoneCalls#1e76a78c = TopPeerCategory`
        PhoneCalls,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for TopPeerCategory {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xfd9e_7bec => Self::BotsApp,
                0x6c24_f3dd => Self::BotsGuestChat,
                0x1486_77e2 => Self::BotsInline,
                0xab66_1b5b => Self::BotsPM,
                0x161d_9628 => Self::Channels,
                0x0637_b7ed => Self::Correspondents,
                0xfbee_c0f0 => Self::ForwardChats,
                0xa840_6ca9 => Self::ForwardUsers,
                0xbd17_a14a => Self::Groups,
                0x1e76_a78c => Self::PhoneCalls,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for TopPeerCategory {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::BotsApp => writer.u32(0xfd9e_7bec),
                Self::BotsGuestChat => writer.u32(0x6c24_f3dd),
                Self::BotsInline => writer.u32(0x1486_77e2),
                Self::BotsPM => writer.u32(0xab66_1b5b),
                Self::Channels => writer.u32(0x161d_9628),
                Self::Correspondents => writer.u32(0x0637_b7ed),
                Self::ForwardChats => writer.u32(0xfbee_c0f0),
                Self::ForwardUsers => writer.u32(0xa840_6ca9),
                Self::Groups => writer.u32(0xbd17_a14a),
                Self::PhoneCalls => writer.u32(0x1e76_a78c),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(TopPeerCategory);
}

pub(super) mod enums_contacts {
    use crate::generated::names::*;

    /// `contacts.Blocked`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Blocked {
        /// `contacts.blocked#ade1591 blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked`
        Blocked(Box<types::contacts::Blocked>),
        /// `contacts.blockedSlice#e1664194 count:int blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked`
        Slice(Box<types::contacts::BlockedSlice>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Blocked {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x0ade_1591 => Self::Blocked(input.boxed()?),
                0xe166_4194 => Self::Slice(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Blocked {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Blocked(value) => put_boxed(0x0ade_1591, &**value, writer),
                Self::Slice(value) => put_boxed(0xe166_4194, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Blocked);

    /// `contacts.Contacts`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Contacts {
        /// `contacts.contacts#eae87e42 contacts:Vector<Contact> saved_count:int users:Vector<User> = contacts.Contacts`
        Contacts(Box<types::contacts::Contacts>),
        /// `contacts.contactsNotModified#b74ba9d2 = contacts.Contacts`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Contacts {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xeae8_7e42 => Self::Contacts(input.boxed()?),
                0xb74b_a9d2 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Contacts {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Contacts(value) => put_boxed(0xeae8_7e42, &**value, writer),
                Self::NotModified => writer.u32(0xb74b_a9d2),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Contacts);

    /// `contacts.SponsoredPeers`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SponsoredPeers {
        /// `contacts.sponsoredPeers#eb032884 peers:Vector<SponsoredPeer> chats:Vector<Chat> users:Vector<User> = contacts.SponsoredPeers`
        SponsoredPeers(Box<types::contacts::SponsoredPeers>),
        /// `contacts.sponsoredPeersEmpty#ea32b4b1 = contacts.SponsoredPeers`
        Empty,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SponsoredPeers {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xeb03_2884 => Self::SponsoredPeers(input.boxed()?),
                0xea32_b4b1 => Self::Empty,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SponsoredPeers {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SponsoredPeers(value) => put_boxed(0xeb03_2884, &**value, writer),
                Self::Empty => writer.u32(0xea32_b4b1),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SponsoredPeers);

    /// `contacts.TopPeers`
    #[derive(Clone, Debug, PartialEq)]
    pub enum TopPeers {
        /// `contacts.topPeers#70b772a8 categories:Vector<TopPeerCategoryPeers> chats:Vector<Chat> users:Vector<User> = contacts.TopPeers`
        TopPeers(Box<types::contacts::TopPeers>),
        /// `contacts.topPeersDisabled#b52c939d = contacts.TopPeers`
        Disabled,
        /// `contacts.topPeersNotModified#de266ef5 = contacts.TopPeers`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for TopPeers {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x70b7_72a8 => Self::TopPeers(input.boxed()?),
                0xb52c_939d => Self::Disabled,
                0xde26_6ef5 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for TopPeers {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::TopPeers(value) => put_boxed(0x70b7_72a8, &**value, writer),
                Self::Disabled => writer.u32(0xb52c_939d),
                Self::NotModified => writer.u32(0xde26_6ef5),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(TopPeers);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `contact`
    pub static CONTACT: Layout = Layout::new("contact", 0x145a_de0b, &[
        Field::always("user_id", Shape::Long),
        Field::always("mutual", Shape::Bool),
    ]);
    /// `contactBirthday`
    pub static CONTACT_BIRTHDAY: Layout = Layout::new("contactBirthday", 0x1d99_8733, &[
        Field::always("contact_id", Shape::Long),
        Field::always("birthday", Shape::Boxed(&layouts::BIRTHDAY)),
    ]);
    /// `contactStatus`
    pub static CONTACT_STATUS: Layout = Layout::new("contactStatus", 0x16d9_703b, &[
        Field::always("user_id", Shape::Long),
        Field::always("status", Shape::Sum(&layouts::SUM_USER_STATUS)),
    ]);
    /// `exportedContactToken`
    pub static EXPORTED_CONTACT_TOKEN: Layout = Layout::new("exportedContactToken", 0x41bf_109b, &[
        Field::always("url", Shape::Text),
        Field::always("expires", Shape::Int),
    ]);
    /// `importedContact`
    pub static IMPORTED_CONTACT: Layout = Layout::new("importedContact", 0xc13e_3c50, &[
        Field::always("user_id", Shape::Long),
        Field::always("client_id", Shape::Long),
    ]);
    /// `inputPhoneContact`
    pub static INPUT_PHONE_CONTACT: Layout = Layout::new("inputPhoneContact", 0x6a1d_c4be, &[
        Field::always("flags", Shape::Flags),
        Field::always("client_id", Shape::Long),
        Field::always("phone", Shape::Text),
        Field::always("first_name", Shape::Text),
        Field::always("last_name", Shape::Text),
        Field::when(0, 0, "note", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `peerBlocked`
    pub static PEER_BLOCKED: Layout = Layout::new("peerBlocked", 0xe8fd_8014, &[
        Field::always("peer_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
    ]);
    /// `popularContact`
    pub static POPULAR_CONTACT: Layout = Layout::new("popularContact", 0x5ce1_4175, &[
        Field::always("client_id", Shape::Long),
        Field::always("importers", Shape::Int),
    ]);
    /// `savedPhoneContact`
    pub static SAVED_PHONE_CONTACT: Layout = Layout::new("savedPhoneContact", 0x1142_bd56, &[
        Field::always("phone", Shape::Text),
        Field::always("first_name", Shape::Text),
        Field::always("last_name", Shape::Text),
        Field::always("date", Shape::Int),
    ]);
    /// `sponsoredPeer`
    pub static SPONSORED_PEER: Layout = Layout::new("sponsoredPeer", 0xc697_08d3, &[
        Field::always("flags", Shape::Flags),
        Field::always("random_id", Shape::Bytes),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 0, "sponsor_info", Shape::Text),
        Field::when(0, 1, "additional_info", Shape::Text),
    ]);
    /// `topPeer`
    pub static TOP_PEER: Layout = Layout::new("topPeer", 0xedcd_c05b, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("rating", Shape::Double),
    ]);
    /// `topPeerCategoryBotsApp`
    pub static TOP_PEER_CATEGORY_BOTS_APP: Layout = Layout::new("topPeerCategoryBotsApp", 0xfd9e_7bec, &[]);
    /// `topPeerCategoryBotsGuestChat`
    pub static TOP_PEER_CATEGORY_BOTS_GUEST_CHAT: Layout = Layout::new("topPeerCategoryBotsGuestChat", 0x6c24_f3dd, &[]);
    /// `topPeerCategoryBotsInline`
    pub static TOP_PEER_CATEGORY_BOTS_INLINE: Layout = Layout::new("topPeerCategoryBotsInline", 0x1486_77e2, &[]);
    /// `topPeerCategoryBotsPM`
    pub static TOP_PEER_CATEGORY_BOTS_PM: Layout = Layout::new("topPeerCategoryBotsPM", 0xab66_1b5b, &[]);
    /// `topPeerCategoryChannels`
    pub static TOP_PEER_CATEGORY_CHANNELS: Layout = Layout::new("topPeerCategoryChannels", 0x161d_9628, &[]);
    /// `topPeerCategoryCorrespondents`
    pub static TOP_PEER_CATEGORY_CORRESPONDENTS: Layout = Layout::new("topPeerCategoryCorrespondents", 0x0637_b7ed, &[]);
    /// `topPeerCategoryForwardChats`
    pub static TOP_PEER_CATEGORY_FORWARD_CHATS: Layout = Layout::new("topPeerCategoryForwardChats", 0xfbee_c0f0, &[]);
    /// `topPeerCategoryForwardUsers`
    pub static TOP_PEER_CATEGORY_FORWARD_USERS: Layout = Layout::new("topPeerCategoryForwardUsers", 0xa840_6ca9, &[]);
    /// `topPeerCategoryGroups`
    pub static TOP_PEER_CATEGORY_GROUPS: Layout = Layout::new("topPeerCategoryGroups", 0xbd17_a14a, &[]);
    /// `topPeerCategoryPhoneCalls`
    pub static TOP_PEER_CATEGORY_PHONE_CALLS: Layout = Layout::new("topPeerCategoryPhoneCalls", 0x1e76_a78c, &[]);
    /// The constructors of `TopPeerCategory`, by number.
    pub static SUM_TOP_PEER_CATEGORY: Sum = Sum::new("TopPeerCategory", &[
        (0x0637_b7ed, &layouts::TOP_PEER_CATEGORY_CORRESPONDENTS),
        (0x1486_77e2, &layouts::TOP_PEER_CATEGORY_BOTS_INLINE),
        (0x161d_9628, &layouts::TOP_PEER_CATEGORY_CHANNELS),
        (0x1e76_a78c, &layouts::TOP_PEER_CATEGORY_PHONE_CALLS),
        (0x6c24_f3dd, &layouts::TOP_PEER_CATEGORY_BOTS_GUEST_CHAT),
        (0xa840_6ca9, &layouts::TOP_PEER_CATEGORY_FORWARD_USERS),
        (0xab66_1b5b, &layouts::TOP_PEER_CATEGORY_BOTS_PM),
        (0xbd17_a14a, &layouts::TOP_PEER_CATEGORY_GROUPS),
        (0xfbee_c0f0, &layouts::TOP_PEER_CATEGORY_FORWARD_CHATS),
        (0xfd9e_7bec, &layouts::TOP_PEER_CATEGORY_BOTS_APP),
    ]);
    /// `topPeerCategoryPeers`
    pub static TOP_PEER_CATEGORY_PEERS: Layout = Layout::new("topPeerCategoryPeers", 0xfb83_4291, &[
        Field::always("category", Shape::Sum(&layouts::SUM_TOP_PEER_CATEGORY)),
        Field::always("count", Shape::Int),
        Field::always("peers", Shape::Vector(&Shape::Boxed(&layouts::TOP_PEER))),
    ]);
    /// `contacts.blocked`
    pub static CONTACTS_BLOCKED: Layout = Layout::new("contacts.blocked", 0x0ade_1591, &[
        Field::always("blocked", Shape::Vector(&Shape::Boxed(&layouts::PEER_BLOCKED))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `contacts.blockedSlice`
    pub static CONTACTS_BLOCKED_SLICE: Layout = Layout::new("contacts.blockedSlice", 0xe166_4194, &[
        Field::always("count", Shape::Int),
        Field::always("blocked", Shape::Vector(&Shape::Boxed(&layouts::PEER_BLOCKED))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `contacts.Blocked`, by number.
    pub static SUM_CONTACTS_BLOCKED: Sum = Sum::new("contacts.Blocked", &[
        (0x0ade_1591, &layouts::CONTACTS_BLOCKED),
        (0xe166_4194, &layouts::CONTACTS_BLOCKED_SLICE),
    ]);
    /// `contacts.contactBirthdays`
    pub static CONTACTS_CONTACT_BIRTHDAYS: Layout = Layout::new("contacts.contactBirthdays", 0x114f_f30d, &[
        Field::always("contacts", Shape::Vector(&Shape::Boxed(&layouts::CONTACT_BIRTHDAY))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `contacts.contacts`
    pub static CONTACTS_CONTACTS: Layout = Layout::new("contacts.contacts", 0xeae8_7e42, &[
        Field::always("contacts", Shape::Vector(&Shape::Boxed(&layouts::CONTACT))),
        Field::always("saved_count", Shape::Int),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `contacts.contactsNotModified`
    pub static CONTACTS_CONTACTS_NOT_MODIFIED: Layout = Layout::new("contacts.contactsNotModified", 0xb74b_a9d2, &[]);
    /// The constructors of `contacts.Contacts`, by number.
    pub static SUM_CONTACTS_CONTACTS: Sum = Sum::new("contacts.Contacts", &[
        (0xb74b_a9d2, &layouts::CONTACTS_CONTACTS_NOT_MODIFIED),
        (0xeae8_7e42, &layouts::CONTACTS_CONTACTS),
    ]);
    /// `contacts.found`
    pub static CONTACTS_FOUND: Layout = Layout::new("contacts.found", 0xb313_4d9d, &[
        Field::always("my_results", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
        Field::always("results", Shape::Vector(&Shape::Sum(&layouts::SUM_PEER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `contacts.importedContacts`
    pub static CONTACTS_IMPORTED_CONTACTS: Layout = Layout::new("contacts.importedContacts", 0x77d0_1c3b, &[
        Field::always("imported", Shape::Vector(&Shape::Boxed(&layouts::IMPORTED_CONTACT))),
        Field::always("popular_invites", Shape::Vector(&Shape::Boxed(&layouts::POPULAR_CONTACT))),
        Field::always("retry_contacts", Shape::Vector(&Shape::Long)),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `contacts.resolvedPeer`
    pub static CONTACTS_RESOLVED_PEER: Layout = Layout::new("contacts.resolvedPeer", 0x7f07_7ad9, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `contacts.sponsoredPeers`
    pub static CONTACTS_SPONSORED_PEERS: Layout = Layout::new("contacts.sponsoredPeers", 0xeb03_2884, &[
        Field::always("peers", Shape::Vector(&Shape::Boxed(&layouts::SPONSORED_PEER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `contacts.sponsoredPeersEmpty`
    pub static CONTACTS_SPONSORED_PEERS_EMPTY: Layout = Layout::new("contacts.sponsoredPeersEmpty", 0xea32_b4b1, &[]);
    /// The constructors of `contacts.SponsoredPeers`, by number.
    pub static SUM_CONTACTS_SPONSORED_PEERS: Sum = Sum::new("contacts.SponsoredPeers", &[
        (0xea32_b4b1, &layouts::CONTACTS_SPONSORED_PEERS_EMPTY),
        (0xeb03_2884, &layouts::CONTACTS_SPONSORED_PEERS),
    ]);
    /// `contacts.topPeers`
    pub static CONTACTS_TOP_PEERS: Layout = Layout::new("contacts.topPeers", 0x70b7_72a8, &[
        Field::always("categories", Shape::Vector(&Shape::Boxed(&layouts::TOP_PEER_CATEGORY_PEERS))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `contacts.topPeersDisabled`
    pub static CONTACTS_TOP_PEERS_DISABLED: Layout = Layout::new("contacts.topPeersDisabled", 0xb52c_939d, &[]);
    /// `contacts.topPeersNotModified`
    pub static CONTACTS_TOP_PEERS_NOT_MODIFIED: Layout = Layout::new("contacts.topPeersNotModified", 0xde26_6ef5, &[]);
    /// The constructors of `contacts.TopPeers`, by number.
    pub static SUM_CONTACTS_TOP_PEERS: Sum = Sum::new("contacts.TopPeers", &[
        (0x70b7_72a8, &layouts::CONTACTS_TOP_PEERS),
        (0xb52c_939d, &layouts::CONTACTS_TOP_PEERS_DISABLED),
        (0xde26_6ef5, &layouts::CONTACTS_TOP_PEERS_NOT_MODIFIED),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `contact#145ade0b user_id:long mutual:Bool = Contact`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Contact {
        /// `user_id:long`
        pub user_id: i64,
        /// `mutual:Bool`
        pub mutual: bool,
    }

    impl Fields for Contact {
        const LAYOUT: &'static Layout = &layouts::CONTACT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, mutual: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.mutual.put(writer);
        }
    }

    impl<'a> View<'a, Contact> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `mutual:Bool`
        #[inline] pub fn mutual(self) -> bool { at(self, 1) }
    }

    boxed!(Contact);

    /// `contactBirthday#1d998733 contact_id:long birthday:Birthday = ContactBirthday`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContactBirthday {
        /// `contact_id:long`
        pub contact_id: i64,
        /// `birthday:Birthday`
        pub birthday: types::Birthday,
    }

    impl Fields for ContactBirthday {
        const LAYOUT: &'static Layout = &layouts::CONTACT_BIRTHDAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { contact_id: input.take()?, birthday: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.contact_id.put(writer);
            self.birthday.put(writer);
        }
    }

    impl<'a> View<'a, ContactBirthday> {
        /// `contact_id:long`
        #[inline] pub fn contact_id(self) -> i64 { at(self, 0) }
        /// `birthday:Birthday`
        #[inline] pub fn birthday(self) -> View<'a, types::Birthday> { at(self, 1) }
    }

    boxed!(ContactBirthday);

    /// `contactStatus#16d9703b user_id:long status:UserStatus = ContactStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContactStatus {
        /// `user_id:long`
        pub user_id: i64,
        /// `status:UserStatus`
        pub status: enums::UserStatus,
    }

    impl Fields for ContactStatus {
        const LAYOUT: &'static Layout = &layouts::CONTACT_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, status: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.status.put(writer);
        }
    }

    impl<'a> View<'a, ContactStatus> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `status:UserStatus`
        #[inline] pub fn status(self) -> views::UserStatus<'a> { at(self, 1) }
    }

    boxed!(ContactStatus);

    /// `exportedContactToken#41bf109b url:string expires:int = ExportedContactToken`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedContactToken {
        /// `url:string`
        pub url: String,
        /// `expires:int`
        pub expires: i32,
    }

    impl Fields for ExportedContactToken {
        const LAYOUT: &'static Layout = &layouts::EXPORTED_CONTACT_TOKEN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, expires: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.expires.put(writer);
        }
    }

    impl<'a> View<'a, ExportedContactToken> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 1) }
    }

    boxed!(ExportedContactToken);

    /// `importedContact#c13e3c50 user_id:long client_id:long = ImportedContact`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImportedContact {
        /// `user_id:long`
        pub user_id: i64,
        /// `client_id:long`
        pub client_id: i64,
    }

    impl Fields for ImportedContact {
        const LAYOUT: &'static Layout = &layouts::IMPORTED_CONTACT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, client_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.client_id.put(writer);
        }
    }

    impl<'a> View<'a, ImportedContact> {
        /// `user_id:long`
        #[inline] pub fn user_id(self) -> i64 { at(self, 0) }
        /// `client_id:long`
        #[inline] pub fn client_id(self) -> i64 { at(self, 1) }
    }

    boxed!(ImportedContact);

    /// `inputPhoneContact#6a1dc4be flags:# client_id:long phone:string first_name:string last_name:string note:flags.0?TextWithEntities = InputContact`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPhoneContact {
        /// `client_id:long`
        pub client_id: i64,
        /// `phone:string`
        pub phone: String,
        /// `first_name:string`
        pub first_name: String,
        /// `last_name:string`
        pub last_name: String,
        /// `note:flags.0?TextWithEntities`
        pub note: Option<types::TextWithEntities>,
    }

    impl InputPhoneContact {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(client_id: i64, phone: String, first_name: String, last_name: String) -> Self {
            Self { client_id, phone, first_name, last_name, note: None }
        }
    }

    impl Fields for InputPhoneContact {
        const LAYOUT: &'static Layout = &layouts::INPUT_PHONE_CONTACT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { client_id: input.take()?, phone: input.take()?, first_name: input.take()?, last_name: input.take()?, note: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.note.is_some(), 0));
            self.client_id.put(writer);
            self.phone.put(writer);
            self.first_name.put(writer);
            self.last_name.put(writer);
            self.note.put(writer);
        }
    }

    impl<'a> View<'a, InputPhoneContact> {
        /// `client_id:long`
        #[inline] pub fn client_id(self) -> i64 { at(self, 1) }
        /// `phone:string`
        #[inline] pub fn phone(self) -> Text<'a> { at(self, 2) }
        /// `first_name:string`
        #[inline] pub fn first_name(self) -> Text<'a> { at(self, 3) }
        /// `last_name:string`
        #[inline] pub fn last_name(self) -> Text<'a> { at(self, 4) }
        /// `note:flags.0?TextWithEntities`
        #[inline] pub fn note(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 5) }
    }

    boxed!(InputPhoneContact);

    /// `peerBlocked#e8fd8014 peer_id:Peer date:int = PeerBlocked`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerBlocked {
        /// `peer_id:Peer`
        pub peer_id: enums::Peer,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for PeerBlocked {
        const LAYOUT: &'static Layout = &layouts::PEER_BLOCKED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer_id: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer_id.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, PeerBlocked> {
        /// `peer_id:Peer`
        #[inline] pub fn peer_id(self) -> views::Peer<'a> { at(self, 0) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
    }

    boxed!(PeerBlocked);

    /// `popularContact#5ce14175 client_id:long importers:int = PopularContact`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PopularContact {
        /// `client_id:long`
        pub client_id: i64,
        /// `importers:int`
        pub importers: i32,
    }

    impl Fields for PopularContact {
        const LAYOUT: &'static Layout = &layouts::POPULAR_CONTACT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { client_id: input.take()?, importers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.client_id.put(writer);
            self.importers.put(writer);
        }
    }

    impl<'a> View<'a, PopularContact> {
        /// `client_id:long`
        #[inline] pub fn client_id(self) -> i64 { at(self, 0) }
        /// `importers:int`
        #[inline] pub fn importers(self) -> i32 { at(self, 1) }
    }

    boxed!(PopularContact);

    /// `savedPhoneContact#1142bd56 phone:string first_name:string last_name:string date:int = SavedContact`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedPhoneContact {
        /// `phone:string`
        pub phone: String,
        /// `first_name:string`
        pub first_name: String,
        /// `last_name:string`
        pub last_name: String,
        /// `date:int`
        pub date: i32,
    }

    impl Fields for SavedPhoneContact {
        const LAYOUT: &'static Layout = &layouts::SAVED_PHONE_CONTACT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone: input.take()?, first_name: input.take()?, last_name: input.take()?, date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone.put(writer);
            self.first_name.put(writer);
            self.last_name.put(writer);
            self.date.put(writer);
        }
    }

    impl<'a> View<'a, SavedPhoneContact> {
        /// `phone:string`
        #[inline] pub fn phone(self) -> Text<'a> { at(self, 0) }
        /// `first_name:string`
        #[inline] pub fn first_name(self) -> Text<'a> { at(self, 1) }
        /// `last_name:string`
        #[inline] pub fn last_name(self) -> Text<'a> { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
    }

    boxed!(SavedPhoneContact);

    /// `sponsoredPeer#c69708d3 flags:# random_id:bytes peer:Peer sponsor_info:flags.0?string additional_info:flags.1?string = SponsoredPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SponsoredPeer {
        /// `random_id:bytes`
        pub random_id: Vec<u8>,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `sponsor_info:flags.0?string`
        pub sponsor_info: Option<String>,
        /// `additional_info:flags.1?string`
        pub additional_info: Option<String>,
    }

    impl SponsoredPeer {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(random_id: Vec<u8>, peer: enums::Peer) -> Self {
            Self { random_id, peer, sponsor_info: None, additional_info: None }
        }
    }

    impl Fields for SponsoredPeer {
        const LAYOUT: &'static Layout = &layouts::SPONSORED_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { random_id: input.take()?, peer: input.take()?, sponsor_info: input.take_if(flags, 0)?, additional_info: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.sponsor_info.is_some(), 0) | bit(self.additional_info.is_some(), 1));
            self.random_id.put(writer);
            self.peer.put(writer);
            self.sponsor_info.put(writer);
            self.additional_info.put(writer);
        }
    }

    impl<'a> View<'a, SponsoredPeer> {
        /// `random_id:bytes`
        #[inline] pub fn random_id(self) -> &'a [u8] { at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `sponsor_info:flags.0?string`
        #[inline] pub fn sponsor_info(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `additional_info:flags.1?string`
        #[inline] pub fn additional_info(self) -> Option<Text<'a>> { maybe_at(self, 4) }
    }

    boxed!(SponsoredPeer);

    /// `topPeer#edcdc05b peer:Peer rating:double = TopPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TopPeer {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `rating:double`
        pub rating: f64,
    }

    impl Fields for TopPeer {
        const LAYOUT: &'static Layout = &layouts::TOP_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, rating: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.rating.put(writer);
        }
    }

    impl<'a> View<'a, TopPeer> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `rating:double`
        #[inline] pub fn rating(self) -> f64 { at(self, 1) }
    }

    boxed!(TopPeer);

    /// `topPeerCategoryPeers#fb834291 category:TopPeerCategory count:int peers:Vector<TopPeer> = TopPeerCategoryPeers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TopPeerCategoryPeers {
        /// `category:TopPeerCategory`
        pub category: enums::TopPeerCategory,
        /// `count:int`
        pub count: i32,
        /// `peers:Vector<TopPeer>`
        pub peers: Vec<types::TopPeer>,
    }

    impl Fields for TopPeerCategoryPeers {
        const LAYOUT: &'static Layout = &layouts::TOP_PEER_CATEGORY_PEERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { category: input.take()?, count: input.take()?, peers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.category.put(writer);
            self.count.put(writer);
            self.peers.put(writer);
        }
    }

    impl<'a> View<'a, TopPeerCategoryPeers> {
        /// `category:TopPeerCategory`
        #[inline] pub fn category(self) -> views::TopPeerCategory<'a> { at(self, 0) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `peers:Vector<TopPeer>`
        #[inline] pub fn peers(self) -> Vector<'a, View<'a, types::TopPeer>> { at(self, 2) }
    }

    boxed!(TopPeerCategoryPeers);
}

pub(super) mod types_contacts {
    use crate::generated::names::*;

    /// `contacts.blocked#ade1591 blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Blocked {
        /// `blocked:Vector<PeerBlocked>`
        pub blocked: Vec<types::PeerBlocked>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for Blocked {
        const LAYOUT: &'static Layout = &layouts::CONTACTS_BLOCKED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { blocked: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.blocked.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Blocked> {
        /// `blocked:Vector<PeerBlocked>`
        #[inline] pub fn blocked(self) -> Vector<'a, View<'a, types::PeerBlocked>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    /// `contacts.blockedSlice#e1664194 count:int blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BlockedSlice {
        /// `count:int`
        pub count: i32,
        /// `blocked:Vector<PeerBlocked>`
        pub blocked: Vec<types::PeerBlocked>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for BlockedSlice {
        const LAYOUT: &'static Layout = &layouts::CONTACTS_BLOCKED_SLICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, blocked: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.blocked.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, BlockedSlice> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `blocked:Vector<PeerBlocked>`
        #[inline] pub fn blocked(self) -> Vector<'a, View<'a, types::PeerBlocked>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    /// `contacts.contactBirthdays#114ff30d contacts:Vector<ContactBirthday> users:Vector<User> = contacts.ContactBirthdays`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ContactBirthdays {
        /// `contacts:Vector<ContactBirthday>`
        pub contacts: Vec<types::ContactBirthday>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ContactBirthdays {
        const LAYOUT: &'static Layout = &layouts::CONTACTS_CONTACT_BIRTHDAYS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { contacts: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.contacts.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ContactBirthdays> {
        /// `contacts:Vector<ContactBirthday>`
        #[inline] pub fn contacts(self) -> Vector<'a, View<'a, types::ContactBirthday>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(ContactBirthdays);

    /// `contacts.contacts#eae87e42 contacts:Vector<Contact> saved_count:int users:Vector<User> = contacts.Contacts`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Contacts {
        /// `contacts:Vector<Contact>`
        pub contacts: Vec<types::Contact>,
        /// `saved_count:int`
        pub saved_count: i32,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for Contacts {
        const LAYOUT: &'static Layout = &layouts::CONTACTS_CONTACTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { contacts: input.take()?, saved_count: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.contacts.put(writer);
            self.saved_count.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Contacts> {
        /// `contacts:Vector<Contact>`
        #[inline] pub fn contacts(self) -> Vector<'a, View<'a, types::Contact>> { at(self, 0) }
        /// `saved_count:int`
        #[inline] pub fn saved_count(self) -> i32 { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    /// `contacts.found#b3134d9d my_results:Vector<Peer> results:Vector<Peer> chats:Vector<Chat> users:Vector<User> = contacts.Found`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Found {
        /// `my_results:Vector<Peer>`
        pub my_results: Vec<enums::Peer>,
        /// `results:Vector<Peer>`
        pub results: Vec<enums::Peer>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for Found {
        const LAYOUT: &'static Layout = &layouts::CONTACTS_FOUND;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { my_results: input.take()?, results: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.my_results.put(writer);
            self.results.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Found> {
        /// `my_results:Vector<Peer>`
        #[inline] pub fn my_results(self) -> Vector<'a, views::Peer<'a>> { at(self, 0) }
        /// `results:Vector<Peer>`
        #[inline] pub fn results(self) -> Vector<'a, views::Peer<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    boxed!(Found);

    /// `contacts.importedContacts#77d01c3b imported:Vector<ImportedContact> popular_invites:Vector<PopularContact> retry_contacts:Vector<long> users:Vector<User> = contacts.ImportedContacts`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ImportedContacts {
        /// `imported:Vector<ImportedContact>`
        pub imported: Vec<types::ImportedContact>,
        /// `popular_invites:Vector<PopularContact>`
        pub popular_invites: Vec<types::PopularContact>,
        /// `retry_contacts:Vector<long>`
        pub retry_contacts: Vec<i64>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ImportedContacts {
        const LAYOUT: &'static Layout = &layouts::CONTACTS_IMPORTED_CONTACTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { imported: input.take()?, popular_invites: input.take()?, retry_contacts: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.imported.put(writer);
            self.popular_invites.put(writer);
            self.retry_contacts.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ImportedContacts> {
        /// `imported:Vector<ImportedContact>`
        #[inline] pub fn imported(self) -> Vector<'a, View<'a, types::ImportedContact>> { at(self, 0) }
        /// `popular_invites:Vector<PopularContact>`
        #[inline] pub fn popular_invites(self) -> Vector<'a, View<'a, types::PopularContact>> { at(self, 1) }
        /// `retry_contacts:Vector<long>`
        #[inline] pub fn retry_contacts(self) -> Vector<'a, i64> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    boxed!(ImportedContacts);

    /// `contacts.resolvedPeer#7f077ad9 peer:Peer chats:Vector<Chat> users:Vector<User> = contacts.ResolvedPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResolvedPeer {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ResolvedPeer {
        const LAYOUT: &'static Layout = &layouts::CONTACTS_RESOLVED_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ResolvedPeer> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(ResolvedPeer);

    /// `contacts.sponsoredPeers#eb032884 peers:Vector<SponsoredPeer> chats:Vector<Chat> users:Vector<User> = contacts.SponsoredPeers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SponsoredPeers {
        /// `peers:Vector<SponsoredPeer>`
        pub peers: Vec<types::SponsoredPeer>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for SponsoredPeers {
        const LAYOUT: &'static Layout = &layouts::CONTACTS_SPONSORED_PEERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peers: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peers.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, SponsoredPeers> {
        /// `peers:Vector<SponsoredPeer>`
        #[inline] pub fn peers(self) -> Vector<'a, View<'a, types::SponsoredPeer>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    /// `contacts.topPeers#70b772a8 categories:Vector<TopPeerCategoryPeers> chats:Vector<Chat> users:Vector<User> = contacts.TopPeers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TopPeers {
        /// `categories:Vector<TopPeerCategoryPeers>`
        pub categories: Vec<types::TopPeerCategoryPeers>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for TopPeers {
        const LAYOUT: &'static Layout = &layouts::CONTACTS_TOP_PEERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { categories: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.categories.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, TopPeers> {
        /// `categories:Vector<TopPeerCategoryPeers>`
        #[inline] pub fn categories(self) -> Vector<'a, View<'a, types::TopPeerCategoryPeers>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `TopPeerCategory`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum TopPeerCategory<'a> {
        /// `topPeerCategoryBotsApp`
        BotsApp,
        /// `topPeerCategoryBotsGuestChat`
        BotsGuestChat,
        /// `topPeerCategoryBotsInline`
        BotsInline,
        /// `topPeerCategoryBotsPM`
        BotsPM,
        /// `topPeerCategoryChannels`
        Channels,
        /// `topPeerCategoryCorrespondents`
        Correspondents,
        /// `topPeerCategoryForwardChats`
        ForwardChats,
        /// `topPeerCategoryForwardUsers`
        ForwardUsers,
        /// `topPeerCategoryGroups`
        Groups,
        /// `topPeerCategoryPhoneCalls`
        PhoneCalls,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for TopPeerCategory<'a> {
        type Value = enums::TopPeerCategory;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_TOP_PEER_CATEGORY);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xfd9e_7bec => Self::BotsApp,
                0x6c24_f3dd => Self::BotsGuestChat,
                0x1486_77e2 => Self::BotsInline,
                0xab66_1b5b => Self::BotsPM,
                0x161d_9628 => Self::Channels,
                0x0637_b7ed => Self::Correspondents,
                0xfbee_c0f0 => Self::ForwardChats,
                0xa840_6ca9 => Self::ForwardUsers,
                0xbd17_a14a => Self::Groups,
                0x1e76_a78c => Self::PhoneCalls,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::TopPeerCategory, DecodeError> {
            Ok(match self {
                Self::BotsApp => enums::TopPeerCategory::BotsApp,
                Self::BotsGuestChat => enums::TopPeerCategory::BotsGuestChat,
                Self::BotsInline => enums::TopPeerCategory::BotsInline,
                Self::BotsPM => enums::TopPeerCategory::BotsPM,
                Self::Channels => enums::TopPeerCategory::Channels,
                Self::Correspondents => enums::TopPeerCategory::Correspondents,
                Self::ForwardChats => enums::TopPeerCategory::ForwardChats,
                Self::ForwardUsers => enums::TopPeerCategory::ForwardUsers,
                Self::Groups => enums::TopPeerCategory::Groups,
                Self::PhoneCalls => enums::TopPeerCategory::PhoneCalls,
                Self::Raw(raw) => enums::TopPeerCategory::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_contacts {
    use crate::generated::names::*;

    /// `contacts.Blocked`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Blocked<'a> {
        /// `contacts.blocked`
        Blocked(View<'a, types::contacts::Blocked>),
        /// `contacts.blockedSlice`
        Slice(View<'a, types::contacts::BlockedSlice>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Blocked<'a> {
        type Value = enums::contacts::Blocked;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CONTACTS_BLOCKED);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x0ade_1591 => Self::Blocked(raw.view()),
                0xe166_4194 => Self::Slice(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::contacts::Blocked, DecodeError> {
            Ok(match self {
                Self::Blocked(view) => enums::contacts::Blocked::Blocked(own(view)?),
                Self::Slice(view) => enums::contacts::Blocked::Slice(own(view)?),
                Self::Raw(raw) => enums::contacts::Blocked::Raw(raw.own()),
            })
        }
    }

    /// `contacts.Contacts`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Contacts<'a> {
        /// `contacts.contacts`
        Contacts(View<'a, types::contacts::Contacts>),
        /// `contacts.contactsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Contacts<'a> {
        type Value = enums::contacts::Contacts;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CONTACTS_CONTACTS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xeae8_7e42 => Self::Contacts(raw.view()),
                0xb74b_a9d2 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::contacts::Contacts, DecodeError> {
            Ok(match self {
                Self::Contacts(view) => enums::contacts::Contacts::Contacts(own(view)?),
                Self::NotModified => enums::contacts::Contacts::NotModified,
                Self::Raw(raw) => enums::contacts::Contacts::Raw(raw.own()),
            })
        }
    }

    /// `contacts.SponsoredPeers`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SponsoredPeers<'a> {
        /// `contacts.sponsoredPeers`
        SponsoredPeers(View<'a, types::contacts::SponsoredPeers>),
        /// `contacts.sponsoredPeersEmpty`
        Empty,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SponsoredPeers<'a> {
        type Value = enums::contacts::SponsoredPeers;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CONTACTS_SPONSORED_PEERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xeb03_2884 => Self::SponsoredPeers(raw.view()),
                0xea32_b4b1 => Self::Empty,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::contacts::SponsoredPeers, DecodeError> {
            Ok(match self {
                Self::SponsoredPeers(view) => enums::contacts::SponsoredPeers::SponsoredPeers(own(view)?),
                Self::Empty => enums::contacts::SponsoredPeers::Empty,
                Self::Raw(raw) => enums::contacts::SponsoredPeers::Raw(raw.own()),
            })
        }
    }

    /// `contacts.TopPeers`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum TopPeers<'a> {
        /// `contacts.topPeers`
        TopPeers(View<'a, types::contacts::TopPeers>),
        /// `contacts.topPeersDisabled`
        Disabled,
        /// `contacts.topPeersNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for TopPeers<'a> {
        type Value = enums::contacts::TopPeers;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_CONTACTS_TOP_PEERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x70b7_72a8 => Self::TopPeers(raw.view()),
                0xb52c_939d => Self::Disabled,
                0xde26_6ef5 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::contacts::TopPeers, DecodeError> {
            Ok(match self {
                Self::TopPeers(view) => enums::contacts::TopPeers::TopPeers(own(view)?),
                Self::Disabled => enums::contacts::TopPeers::Disabled,
                Self::NotModified => enums::contacts::TopPeers::NotModified,
                Self::Raw(raw) => enums::contacts::TopPeers::Raw(raw.own()),
            })
        }
    }
}
