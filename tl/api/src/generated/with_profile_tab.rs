//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `ProfileTab`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ProfileTab {
        /// `profileTabFiles#ab339c00 = ProfileTab`
        Files,
        /// `profileTabGifs#a2c0f695 = ProfileTab`
        Gifs,
        /// `profileTabGifts#4d4bd46a = ProfileTab`
        Gifts,
        /// `profileTabLinks#d3656499 = ProfileTab`
        Links,
        /// `profileTabMedia#72c64955 = ProfileTab`
        Media,
        /// `profileTabMusic#9f27d26e = ProfileTab`
        Music,
        /// `profileTabPosts#b98cd696 = ProfileTab`
        Posts,
        /// `profileTabVoice#e477092e = ProfileTab`
        Voice,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ProfileTab {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xab33_9c00 => Self::Files,
                0xa2c0_f695 => Self::Gifs,
                0x4d4b_d46a => Self::Gifts,
                0xd365_6499 => Self::Links,
                0x72c6_4955 => Self::Media,
                0x9f27_d26e => Self::Music,
                0xb98c_d696 => Self::Posts,
                0xe477_092e => Self::Voice,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ProfileTab {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Files => writer.u32(0xab33_9c00),
                Self::Gifs => writer.u32(0xa2c0_f695),
                Self::Gifts => writer.u32(0x4d4b_d46a),
                Self::Links => writer.u32(0xd365_6499),
                Self::Media => writer.u32(0x72c6_4955),
                Self::Music => writer.u32(0x9f27_d26e),
                Self::Posts => writer.u32(0xb98c_d696),
                Self::Voice => writer.u32(0xe477_092e),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ProfileTab);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `profileTabFiles`
    pub static PROFILE_TAB_FILES: Layout = Layout::new("profileTabFiles", 0xab33_9c00, &[]);
    /// `profileTabGifs`
    pub static PROFILE_TAB_GIFS: Layout = Layout::new("profileTabGifs", 0xa2c0_f695, &[]);
    /// `profileTabGifts`
    pub static PROFILE_TAB_GIFTS: Layout = Layout::new("profileTabGifts", 0x4d4b_d46a, &[]);
    /// `profileTabLinks`
    pub static PROFILE_TAB_LINKS: Layout = Layout::new("profileTabLinks", 0xd365_6499, &[]);
    /// `profileTabMedia`
    pub static PROFILE_TAB_MEDIA: Layout = Layout::new("profileTabMedia", 0x72c6_4955, &[]);
    /// `profileTabMusic`
    pub static PROFILE_TAB_MUSIC: Layout = Layout::new("profileTabMusic", 0x9f27_d26e, &[]);
    /// `profileTabPosts`
    pub static PROFILE_TAB_POSTS: Layout = Layout::new("profileTabPosts", 0xb98c_d696, &[]);
    /// `profileTabVoice`
    pub static PROFILE_TAB_VOICE: Layout = Layout::new("profileTabVoice", 0xe477_092e, &[]);
    /// The constructors of `ProfileTab`, by number.
    pub static SUM_PROFILE_TAB: Sum = Sum::new("ProfileTab", &[
        (0x4d4b_d46a, &layouts::PROFILE_TAB_GIFTS),
        (0x72c6_4955, &layouts::PROFILE_TAB_MEDIA),
        (0x9f27_d26e, &layouts::PROFILE_TAB_MUSIC),
        (0xa2c0_f695, &layouts::PROFILE_TAB_GIFS),
        (0xab33_9c00, &layouts::PROFILE_TAB_FILES),
        (0xb98c_d696, &layouts::PROFILE_TAB_POSTS),
        (0xd365_6499, &layouts::PROFILE_TAB_LINKS),
        (0xe477_092e, &layouts::PROFILE_TAB_VOICE),
    ]);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `ProfileTab`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ProfileTab<'a> {
        /// `profileTabFiles`
        Files,
        /// `profileTabGifs`
        Gifs,
        /// `profileTabGifts`
        Gifts,
        /// `profileTabLinks`
        Links,
        /// `profileTabMedia`
        Media,
        /// `profileTabMusic`
        Music,
        /// `profileTabPosts`
        Posts,
        /// `profileTabVoice`
        Voice,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ProfileTab<'a> {
        type Value = enums::ProfileTab;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PROFILE_TAB);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xab33_9c00 => Self::Files,
                0xa2c0_f695 => Self::Gifs,
                0x4d4b_d46a => Self::Gifts,
                0xd365_6499 => Self::Links,
                0x72c6_4955 => Self::Media,
                0x9f27_d26e => Self::Music,
                0xb98c_d696 => Self::Posts,
                0xe477_092e => Self::Voice,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ProfileTab, DecodeError> {
            Ok(match self {
                Self::Files => enums::ProfileTab::Files,
                Self::Gifs => enums::ProfileTab::Gifs,
                Self::Gifts => enums::ProfileTab::Gifts,
                Self::Links => enums::ProfileTab::Links,
                Self::Media => enums::ProfileTab::Media,
                Self::Music => enums::ProfileTab::Music,
                Self::Posts => enums::ProfileTab::Posts,
                Self::Voice => enums::ProfileTab::Voice,
                Self::Raw(raw) => enums::ProfileTab::Raw(raw.own()),
            })
        }
    }
}
