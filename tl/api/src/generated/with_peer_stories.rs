//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `peerStories`
    pub static PEER_STORIES: Layout = Layout::new("peerStories", 0x9a35_e999, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 0, "max_read_id", Shape::Int),
        Field::always("stories", Shape::Vector(&Shape::Sum(&layouts::SUM_STORY_ITEM))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `peerStories#9a35e999 flags:# peer:Peer max_read_id:flags.0?int stories:Vector<StoryItem> = PeerStories`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PeerStories {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `max_read_id:flags.0?int`
        pub max_read_id: Option<i32>,
        /// `stories:Vector<StoryItem>`
        pub stories: Vec<enums::StoryItem>,
    }

    impl PeerStories {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, stories: Vec<enums::StoryItem>) -> Self {
            Self { peer, max_read_id: None, stories }
        }
    }

    impl Fields for PeerStories {
        const LAYOUT: &'static Layout = &layouts::PEER_STORIES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, max_read_id: input.take_if(flags, 0)?, stories: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.max_read_id.is_some(), 0));
            self.peer.put(writer);
            self.max_read_id.put(writer);
            self.stories.put(writer);
        }
    }

    impl<'a> View<'a, PeerStories> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `max_read_id:flags.0?int`
        #[inline] pub fn max_read_id(self) -> Option<i32> { maybe_at(self, 2) }
        /// `stories:Vector<StoryItem>`
        #[inline] pub fn stories(self) -> Vector<'a, views::StoryItem<'a>> { at(self, 3) }
    }

    boxed!(PeerStories);
}
