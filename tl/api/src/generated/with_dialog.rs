//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `Dialog`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Dialog {
        /// `dialog#fc89f7f3 flags:# pinned:flags.2?true unread_mark:flags.3?true view_forum_as_messages:flags.6?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int ttl_period:flags.5?int = Dialog`
        Dialog(Box<types::Dialog>),
        /// `dialogCommunity#f78a0973 flags:# pinned:flags.2?true community_id:long notify_settings:PeerNotifySettings = Dialog`
        Community(Box<types::DialogCommunity>),
        /// `dialogFolder#71bd134c flags:# pinned:flags.2?true folder:Folder peer:Peer top_message:int unread_muted_peers_count:int unread_unmuted_peers_count:int unread_muted_messages_count:int unread_unmuted_messages_count:int = Dialog`
        Folder(Box<types::DialogFolder>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Dialog {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xfc89_f7f3 => Self::Dialog(input.boxed()?),
                0xf78a_0973 => Self::Community(input.boxed()?),
                0x71bd_134c => Self::Folder(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Dialog {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Dialog(value) => put_boxed(0xfc89_f7f3, &**value, writer),
                Self::Community(value) => put_boxed(0xf78a_0973, &**value, writer),
                Self::Folder(value) => put_boxed(0x71bd_134c, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Dialog);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `dialog`
    pub static DIALOG: Layout = Layout::new("dialog", 0xfc89_f7f3, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "pinned", Shape::True),
        Field::when(0, 3, "unread_mark", Shape::True),
        Field::when(0, 6, "view_forum_as_messages", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("top_message", Shape::Int),
        Field::always("read_inbox_max_id", Shape::Int),
        Field::always("read_outbox_max_id", Shape::Int),
        Field::always("unread_count", Shape::Int),
        Field::always("unread_mentions_count", Shape::Int),
        Field::always("unread_reactions_count", Shape::Int),
        Field::always("unread_poll_votes_count", Shape::Int),
        Field::always("notify_settings", Shape::Boxed(&layouts::PEER_NOTIFY_SETTINGS)),
        Field::when(0, 0, "pts", Shape::Int),
        Field::when(0, 1, "draft", Shape::Sum(&layouts::SUM_DRAFT_MESSAGE)),
        Field::when(0, 4, "folder_id", Shape::Int),
        Field::when(0, 5, "ttl_period", Shape::Int),
    ]);
    /// `dialogCommunity`
    pub static DIALOG_COMMUNITY: Layout = Layout::new("dialogCommunity", 0xf78a_0973, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "pinned", Shape::True),
        Field::always("community_id", Shape::Long),
        Field::always("notify_settings", Shape::Boxed(&layouts::PEER_NOTIFY_SETTINGS)),
    ]);
    /// `dialogFolder`
    pub static DIALOG_FOLDER: Layout = Layout::new("dialogFolder", 0x71bd_134c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "pinned", Shape::True),
        Field::always("folder", Shape::Boxed(&layouts::FOLDER)),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("top_message", Shape::Int),
        Field::always("unread_muted_peers_count", Shape::Int),
        Field::always("unread_unmuted_peers_count", Shape::Int),
        Field::always("unread_muted_messages_count", Shape::Int),
        Field::always("unread_unmuted_messages_count", Shape::Int),
    ]);
    /// The constructors of `Dialog`, by number.
    pub static SUM_DIALOG: Sum = Sum::new("Dialog", &[
        (0x71bd_134c, &layouts::DIALOG_FOLDER),
        (0xf78a_0973, &layouts::DIALOG_COMMUNITY),
        (0xfc89_f7f3, &layouts::DIALOG),
    ]);
    /// `folder`
    pub static FOLDER: Layout = Layout::new("folder", 0xff54_4e65, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "autofill_new_broadcasts", Shape::True),
        Field::when(0, 1, "autofill_public_groups", Shape::True),
        Field::when(0, 2, "autofill_new_correspondents", Shape::True),
        Field::always("id", Shape::Int),
        Field::always("title", Shape::Text),
        Field::when(0, 3, "photo", Shape::Sum(&layouts::SUM_CHAT_PHOTO)),
    ]);
    /// `updates.state`
    pub static UPDATES_STATE: Layout = Layout::new("updates.state", 0xa56c_2a3e, &[
        Field::always("pts", Shape::Int),
        Field::always("qts", Shape::Int),
        Field::always("date", Shape::Int),
        Field::always("seq", Shape::Int),
        Field::always("unread_count", Shape::Int),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `dialog#fc89f7f3 flags:# pinned:flags.2?true unread_mark:flags.3?true view_forum_as_messages:flags.6?true peer:Peer top_message:int read_inbox_max_id:int read_outbox_max_id:int unread_count:int unread_mentions_count:int unread_reactions_count:int unread_poll_votes_count:int notify_settings:PeerNotifySettings pts:flags.0?int draft:flags.1?DraftMessage folder_id:flags.4?int ttl_period:flags.5?int = Dialog`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Dialog {
        /// `pinned:flags.2?true`
        pub pinned: bool,
        /// `unread_mark:flags.3?true`
        pub unread_mark: bool,
        /// `view_forum_as_messages:flags.6?true`
        pub view_forum_as_messages: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `top_message:int`
        pub top_message: i32,
        /// `read_inbox_max_id:int`
        pub read_inbox_max_id: i32,
        /// `read_outbox_max_id:int`
        pub read_outbox_max_id: i32,
        /// `unread_count:int`
        pub unread_count: i32,
        /// `unread_mentions_count:int`
        pub unread_mentions_count: i32,
        /// `unread_reactions_count:int`
        pub unread_reactions_count: i32,
        /// `unread_poll_votes_count:int`
        pub unread_poll_votes_count: i32,
        /// `notify_settings:PeerNotifySettings`
        pub notify_settings: types::PeerNotifySettings,
        /// `pts:flags.0?int`
        pub pts: Option<i32>,
        /// `draft:flags.1?DraftMessage`
        pub draft: Option<enums::DraftMessage>,
        /// `folder_id:flags.4?int`
        pub folder_id: Option<i32>,
        /// `ttl_period:flags.5?int`
        pub ttl_period: Option<i32>,
    }

    impl Dialog {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, top_message: i32, read_inbox_max_id: i32, read_outbox_max_id: i32, unread_count: i32, unread_mentions_count: i32, unread_reactions_count: i32, unread_poll_votes_count: i32, notify_settings: types::PeerNotifySettings) -> Self {
            Self { pinned: false, unread_mark: false, view_forum_as_messages: false, peer, top_message, read_inbox_max_id, read_outbox_max_id, unread_count, unread_mentions_count, unread_reactions_count, unread_poll_votes_count, notify_settings, pts: None, draft: None, folder_id: None, ttl_period: None }
        }
    }

    impl Fields for Dialog {
        const LAYOUT: &'static Layout = &layouts::DIALOG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 2), unread_mark: has(flags, 3), view_forum_as_messages: has(flags, 6), peer: input.take()?, top_message: input.take()?, read_inbox_max_id: input.take()?, read_outbox_max_id: input.take()?, unread_count: input.take()?, unread_mentions_count: input.take()?, unread_reactions_count: input.take()?, unread_poll_votes_count: input.take()?, notify_settings: input.take()?, pts: input.take_if(flags, 0)?, draft: input.take_if(flags, 1)?, folder_id: input.take_if(flags, 4)?, ttl_period: input.take_if(flags, 5)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pts.is_some(), 0) | bit(self.draft.is_some(), 1) | bit(self.pinned, 2) | bit(self.unread_mark, 3) | bit(self.folder_id.is_some(), 4) | bit(self.ttl_period.is_some(), 5) | bit(self.view_forum_as_messages, 6));
            self.peer.put(writer);
            self.top_message.put(writer);
            self.read_inbox_max_id.put(writer);
            self.read_outbox_max_id.put(writer);
            self.unread_count.put(writer);
            self.unread_mentions_count.put(writer);
            self.unread_reactions_count.put(writer);
            self.unread_poll_votes_count.put(writer);
            self.notify_settings.put(writer);
            self.pts.put(writer);
            self.draft.put(writer);
            self.folder_id.put(writer);
            self.ttl_period.put(writer);
        }
    }

    impl<'a> View<'a, Dialog> {
        /// `pinned:flags.2?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `unread_mark:flags.3?true`
        #[inline] pub fn unread_mark(self) -> bool { flag_at(self, 2) }
        /// `view_forum_as_messages:flags.6?true`
        #[inline] pub fn view_forum_as_messages(self) -> bool { flag_at(self, 3) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 4) }
        /// `top_message:int`
        #[inline] pub fn top_message(self) -> i32 { at(self, 5) }
        /// `read_inbox_max_id:int`
        #[inline] pub fn read_inbox_max_id(self) -> i32 { at(self, 6) }
        /// `read_outbox_max_id:int`
        #[inline] pub fn read_outbox_max_id(self) -> i32 { at(self, 7) }
        /// `unread_count:int`
        #[inline] pub fn unread_count(self) -> i32 { at(self, 8) }
        /// `unread_mentions_count:int`
        #[inline] pub fn unread_mentions_count(self) -> i32 { at(self, 9) }
        /// `unread_reactions_count:int`
        #[inline] pub fn unread_reactions_count(self) -> i32 { at(self, 10) }
        /// `unread_poll_votes_count:int`
        #[inline] pub fn unread_poll_votes_count(self) -> i32 { at(self, 11) }
        /// `notify_settings:PeerNotifySettings`
        #[inline] pub fn notify_settings(self) -> View<'a, types::PeerNotifySettings> { at(self, 12) }
        /// `pts:flags.0?int`
        #[inline] pub fn pts(self) -> Option<i32> { maybe_at(self, 13) }
        /// `draft:flags.1?DraftMessage`
        #[inline] pub fn draft(self) -> Option<views::DraftMessage<'a>> { maybe_at(self, 14) }
        /// `folder_id:flags.4?int`
        #[inline] pub fn folder_id(self) -> Option<i32> { maybe_at(self, 15) }
        /// `ttl_period:flags.5?int`
        #[inline] pub fn ttl_period(self) -> Option<i32> { maybe_at(self, 16) }
    }

    /// `dialogCommunity#f78a0973 flags:# pinned:flags.2?true community_id:long notify_settings:PeerNotifySettings = Dialog`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogCommunity {
        /// `pinned:flags.2?true`
        pub pinned: bool,
        /// `community_id:long`
        pub community_id: i64,
        /// `notify_settings:PeerNotifySettings`
        pub notify_settings: types::PeerNotifySettings,
    }

    impl DialogCommunity {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(community_id: i64, notify_settings: types::PeerNotifySettings) -> Self {
            Self { pinned: false, community_id, notify_settings }
        }
    }

    impl Fields for DialogCommunity {
        const LAYOUT: &'static Layout = &layouts::DIALOG_COMMUNITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 2), community_id: input.take()?, notify_settings: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pinned, 2));
            self.community_id.put(writer);
            self.notify_settings.put(writer);
        }
    }

    impl<'a> View<'a, DialogCommunity> {
        /// `pinned:flags.2?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `community_id:long`
        #[inline] pub fn community_id(self) -> i64 { at(self, 2) }
        /// `notify_settings:PeerNotifySettings`
        #[inline] pub fn notify_settings(self) -> View<'a, types::PeerNotifySettings> { at(self, 3) }
    }

    /// `dialogFolder#71bd134c flags:# pinned:flags.2?true folder:Folder peer:Peer top_message:int unread_muted_peers_count:int unread_unmuted_peers_count:int unread_muted_messages_count:int unread_unmuted_messages_count:int = Dialog`
    #[derive(Clone, Debug, PartialEq)]
    pub struct DialogFolder {
        /// `pinned:flags.2?true`
        pub pinned: bool,
        /// `folder:Folder`
        pub folder: types::Folder,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `top_message:int`
        pub top_message: i32,
        /// `unread_muted_peers_count:int`
        pub unread_muted_peers_count: i32,
        /// `unread_unmuted_peers_count:int`
        pub unread_unmuted_peers_count: i32,
        /// `unread_muted_messages_count:int`
        pub unread_muted_messages_count: i32,
        /// `unread_unmuted_messages_count:int`
        pub unread_unmuted_messages_count: i32,
    }

    impl DialogFolder {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(folder: types::Folder, peer: enums::Peer, top_message: i32, unread_muted_peers_count: i32, unread_unmuted_peers_count: i32, unread_muted_messages_count: i32, unread_unmuted_messages_count: i32) -> Self {
            Self { pinned: false, folder, peer, top_message, unread_muted_peers_count, unread_unmuted_peers_count, unread_muted_messages_count, unread_unmuted_messages_count }
        }
    }

    impl Fields for DialogFolder {
        const LAYOUT: &'static Layout = &layouts::DIALOG_FOLDER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { pinned: has(flags, 2), folder: input.take()?, peer: input.take()?, top_message: input.take()?, unread_muted_peers_count: input.take()?, unread_unmuted_peers_count: input.take()?, unread_muted_messages_count: input.take()?, unread_unmuted_messages_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.pinned, 2));
            self.folder.put(writer);
            self.peer.put(writer);
            self.top_message.put(writer);
            self.unread_muted_peers_count.put(writer);
            self.unread_unmuted_peers_count.put(writer);
            self.unread_muted_messages_count.put(writer);
            self.unread_unmuted_messages_count.put(writer);
        }
    }

    impl<'a> View<'a, DialogFolder> {
        /// `pinned:flags.2?true`
        #[inline] pub fn pinned(self) -> bool { flag_at(self, 1) }
        /// `folder:Folder`
        #[inline] pub fn folder(self) -> View<'a, types::Folder> { at(self, 2) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 3) }
        /// `top_message:int`
        #[inline] pub fn top_message(self) -> i32 { at(self, 4) }
        /// `unread_muted_peers_count:int`
        #[inline] pub fn unread_muted_peers_count(self) -> i32 { at(self, 5) }
        /// `unread_unmuted_peers_count:int`
        #[inline] pub fn unread_unmuted_peers_count(self) -> i32 { at(self, 6) }
        /// `unread_muted_messages_count:int`
        #[inline] pub fn unread_muted_messages_count(self) -> i32 { at(self, 7) }
        /// `unread_unmuted_messages_count:int`
        #[inline] pub fn unread_unmuted_messages_count(self) -> i32 { at(self, 8) }
    }

    /// `folder#ff544e65 flags:# autofill_new_broadcasts:flags.0?true autofill_public_groups:flags.1?true autofill_new_correspondents:flags.2?true id:int title:string photo:flags.3?ChatPhoto = Folder`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Folder {
        /// `autofill_new_broadcasts:flags.0?true`
        pub autofill_new_broadcasts: bool,
        /// `autofill_public_groups:flags.1?true`
        pub autofill_public_groups: bool,
        /// `autofill_new_correspondents:flags.2?true`
        pub autofill_new_correspondents: bool,
        /// `id:int`
        pub id: i32,
        /// `title:string`
        pub title: String,
        /// `photo:flags.3?ChatPhoto`
        pub photo: Option<enums::ChatPhoto>,
    }

    impl Folder {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: i32, title: String) -> Self {
            Self { autofill_new_broadcasts: false, autofill_public_groups: false, autofill_new_correspondents: false, id, title, photo: None }
        }
    }

    impl Fields for Folder {
        const LAYOUT: &'static Layout = &layouts::FOLDER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { autofill_new_broadcasts: has(flags, 0), autofill_public_groups: has(flags, 1), autofill_new_correspondents: has(flags, 2), id: input.take()?, title: input.take()?, photo: input.take_if(flags, 3)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.autofill_new_broadcasts, 0) | bit(self.autofill_public_groups, 1) | bit(self.autofill_new_correspondents, 2) | bit(self.photo.is_some(), 3));
            self.id.put(writer);
            self.title.put(writer);
            self.photo.put(writer);
        }
    }

    impl<'a> View<'a, Folder> {
        /// `autofill_new_broadcasts:flags.0?true`
        #[inline] pub fn autofill_new_broadcasts(self) -> bool { flag_at(self, 1) }
        /// `autofill_public_groups:flags.1?true`
        #[inline] pub fn autofill_public_groups(self) -> bool { flag_at(self, 2) }
        /// `autofill_new_correspondents:flags.2?true`
        #[inline] pub fn autofill_new_correspondents(self) -> bool { flag_at(self, 3) }
        /// `id:int`
        #[inline] pub fn id(self) -> i32 { at(self, 4) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 5) }
        /// `photo:flags.3?ChatPhoto`
        #[inline] pub fn photo(self) -> Option<views::ChatPhoto<'a>> { maybe_at(self, 6) }
    }

    boxed!(Folder);
}

pub(super) mod types_updates {
    use crate::generated::names::*;

    /// `updates.state#a56c2a3e pts:int qts:int date:int seq:int unread_count:int = updates.State`
    #[derive(Clone, Debug, PartialEq)]
    pub struct State {
        /// `pts:int`
        pub pts: i32,
        /// `qts:int`
        pub qts: i32,
        /// `date:int`
        pub date: i32,
        /// `seq:int`
        pub seq: i32,
        /// `unread_count:int`
        pub unread_count: i32,
    }

    impl Fields for State {
        const LAYOUT: &'static Layout = &layouts::UPDATES_STATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { pts: input.take()?, qts: input.take()?, date: input.take()?, seq: input.take()?, unread_count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.pts.put(writer);
            self.qts.put(writer);
            self.date.put(writer);
            self.seq.put(writer);
            self.unread_count.put(writer);
        }
    }

    impl<'a> View<'a, State> {
        /// `pts:int`
        #[inline] pub fn pts(self) -> i32 { at(self, 0) }
        /// `qts:int`
        #[inline] pub fn qts(self) -> i32 { at(self, 1) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 2) }
        /// `seq:int`
        #[inline] pub fn seq(self) -> i32 { at(self, 3) }
        /// `unread_count:int`
        #[inline] pub fn unread_count(self) -> i32 { at(self, 4) }
    }

    boxed!(State);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `Dialog`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Dialog<'a> {
        /// `dialog`
        Dialog(View<'a, types::Dialog>),
        /// `dialogCommunity`
        Community(View<'a, types::DialogCommunity>),
        /// `dialogFolder`
        Folder(View<'a, types::DialogFolder>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Dialog<'a> {
        type Value = enums::Dialog;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_DIALOG);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xfc89_f7f3 => Self::Dialog(raw.view()),
                0xf78a_0973 => Self::Community(raw.view()),
                0x71bd_134c => Self::Folder(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::Dialog, DecodeError> {
            Ok(match self {
                Self::Dialog(view) => enums::Dialog::Dialog(own(view)?),
                Self::Community(view) => enums::Dialog::Community(own(view)?),
                Self::Folder(view) => enums::Dialog::Folder(own(view)?),
                Self::Raw(raw) => enums::Dialog::Raw(raw.own()),
            })
        }
    }
}
