//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `EmailVerifyPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmailVerifyPurpose {
        /// `emailVerifyPurposeLoginChange#527d22eb = EmailVerifyPurpose`
        LoginChange,
        /// `emailVerifyPurposeLoginSetup#4345be73 phone_number:string phone_code_hash:string = EmailVerifyPurpose`
        LoginSetup(Box<types::EmailVerifyPurposeLoginSetup>),
        /// `emailVerifyPurposePassport#bbf51685 = EmailVerifyPurpose`
        Passport,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmailVerifyPurpose {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x527d_22eb => Self::LoginChange,
                0x4345_be73 => Self::LoginSetup(input.boxed()?),
                0xbbf5_1685 => Self::Passport,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmailVerifyPurpose {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::LoginChange => writer.u32(0x527d_22eb),
                Self::LoginSetup(value) => put_boxed(0x4345_be73, &**value, writer),
                Self::Passport => writer.u32(0xbbf5_1685),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmailVerifyPurpose);

    /// `InputNotifyPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputNotifyPeer {
        /// `inputNotifyBroadcasts#b1db7c7e = InputNotifyPeer`
        InputNotifyBroadcasts,
        /// `inputNotifyChats#4a95e84e = InputNotifyPeer`
        InputNotifyChats,
        /// `inputNotifyCommunity#27bb1adc community:InputChannel = InputNotifyPeer`
        InputNotifyCommunity(types::InputNotifyCommunity),
        /// `inputNotifyForumTopic#5c467992 peer:InputPeer top_msg_id:int = InputNotifyPeer`
        InputNotifyForumTopic(Box<types::InputNotifyForumTopic>),
        /// `inputNotifyPeer#b8bc5b0c peer:InputPeer = InputNotifyPeer`
        InputNotifyPeer(types::InputNotifyPeer),
        /// `inputNotifyUsers#193b4417 = InputNotifyPeer`
        InputNotifyUsers,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputNotifyPeer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb1db_7c7e => Self::InputNotifyBroadcasts,
                0x4a95_e84e => Self::InputNotifyChats,
                0x27bb_1adc => Self::InputNotifyCommunity(input.fields()?),
                0x5c46_7992 => Self::InputNotifyForumTopic(input.boxed()?),
                0xb8bc_5b0c => Self::InputNotifyPeer(input.fields()?),
                0x193b_4417 => Self::InputNotifyUsers,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputNotifyPeer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputNotifyBroadcasts => writer.u32(0xb1db_7c7e),
                Self::InputNotifyChats => writer.u32(0x4a95_e84e),
                Self::InputNotifyCommunity(value) => put_boxed(0x27bb_1adc, value, writer),
                Self::InputNotifyForumTopic(value) => put_boxed(0x5c46_7992, &**value, writer),
                Self::InputNotifyPeer(value) => put_boxed(0xb8bc_5b0c, value, writer),
                Self::InputNotifyUsers => writer.u32(0x193b_4417),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputNotifyPeer);

    /// `InputPrivacyKey`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputPrivacyKey {
        /// `inputPrivacyKeyAbout#3823cc40 = InputPrivacyKey`
        About,
        /// `inputPrivacyKeyAddedByPhone#d1219bdd = InputPrivacyKey`
        AddedByPhone,
        /// `inputPrivacyKeyBirthday#d65a11cc = InputPrivacyKey`
        Birthday,
        /// `inputPrivacyKeyChatInvite#bdfb0426 = InputPrivacyKey`
        ChatInvite,
        /// `inputPrivacyKeyForwards#a4dd4c08 = InputPrivacyKey`
        Forwards,
        /// `inputPrivacyKeyNoPaidMessages#bdc597b4 = InputPrivacyKey`
        NoPaidMessages,
        /// `inputPrivacyKeyPhoneCall#fabadc5f = InputPrivacyKey`
        PhoneCall,
        /// `inputPrivacyKeyPhoneNumber#352dafa = InputPrivacyKey`
        PhoneNumber,
        /// `inputPrivacyKeyPhoneP2P#db9e70d2 = InputPrivacyKey`
        PhoneP2P,
        /// `inputPrivacyKeyProfilePhoto#5719bacc = InputPrivacyKey`
        ProfilePhoto,
        /// `inputPrivacyKeySavedMusic#4dbe9226 = InputPrivacyKey`
        SavedMusic,
        /// `inputPrivacyKeyStarGiftsAutoSave#e1732341 = InputPrivacyKey`
        StarGiftsAutoSave,
        /// `inputPrivacyKeyStatusTimestamp#4f96cb18 = InputPrivacyKey`
        StatusTimestamp,
        /// `inputPrivacyKeyVoiceMessages#aee69d68 = InputPrivacyKey`
        VoiceMessages,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputPrivacyKey {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3823_cc40 => Self::About,
                0xd121_9bdd => Self::AddedByPhone,
                0xd65a_11cc => Self::Birthday,
                0xbdfb_0426 => Self::ChatInvite,
                0xa4dd_4c08 => Self::Forwards,
                0xbdc5_97b4 => Self::NoPaidMessages,
                0xfaba_dc5f => Self::PhoneCall,
                0x0352_dafa => Self::PhoneNumber,
                0xdb9e_70d2 => Self::PhoneP2P,
                0x5719_bacc => Self::ProfilePhoto,
                0x4dbe_9226 => Self::SavedMusic,
                0xe173_2341 => Self::StarGiftsAutoSave,
                0x4f96_cb18 => Self::StatusTimestamp,
                0xaee6_9d68 => Self::VoiceMessages,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputPrivacyKey {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::About => writer.u32(0x3823_cc40),
                Self::AddedByPhone => writer.u32(0xd121_9bdd),
                Self::Birthday => writer.u32(0xd65a_11cc),
                Self::ChatInvite => writer.u32(0xbdfb_0426),
                Self::Forwards => writer.u32(0xa4dd_4c08),
                Self::NoPaidMessages => writer.u32(0xbdc5_97b4),
                Self::PhoneCall => writer.u32(0xfaba_dc5f),
                Self::PhoneNumber => writer.u32(0x0352_dafa),
                Self::PhoneP2P => writer.u32(0xdb9e_70d2),
                Self::ProfilePhoto => writer.u32(0x5719_bacc),
                Self::SavedMusic => writer.u32(0x4dbe_9226),
                Self::StarGiftsAutoSave => writer.u32(0xe173_2341),
                Self::StatusTimestamp => writer.u32(0x4f96_cb18),
                Self::VoiceMessages => writer.u32(0xaee6_9d68),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputPrivacyKey);

    /// `InputSecureFile`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputSecureFile {
        /// `inputSecureFile#5367e5be id:long access_hash:long = InputSecureFile`
        InputSecureFile(types::InputSecureFile),
        /// `inputSecureFileUploaded#3334b0f0 id:long parts:int md5_checksum:string file_hash:bytes secret:bytes = InputSecureFile`
        Uploaded(Box<types::InputSecureFileUploaded>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputSecureFile {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x5367_e5be => Self::InputSecureFile(input.fields()?),
                0x3334_b0f0 => Self::Uploaded(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputSecureFile {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputSecureFile(value) => put_boxed(0x5367_e5be, value, writer),
                Self::Uploaded(value) => put_boxed(0x3334_b0f0, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputSecureFile);

    /// `InputTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputTheme {
        /// `inputTheme#3c5693e9 id:long access_hash:long = InputTheme`
        InputTheme(types::InputTheme),
        /// `inputThemeSlug#f5890df1 slug:string = InputTheme`
        Slug(types::InputThemeSlug),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputTheme {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3c56_93e9 => Self::InputTheme(input.fields()?),
                0xf589_0df1 => Self::Slug(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputTheme {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputTheme(value) => put_boxed(0x3c56_93e9, value, writer),
                Self::Slug(value) => put_boxed(0xf589_0df1, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputTheme);

    /// `ReactionNotificationsFrom`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReactionNotificationsFrom {
        /// `reactionNotificationsFromAll#4b9e22a0 = ReactionNotificationsFrom`
        All,
        /// `reactionNotificationsFromContacts#bac3a61a = ReactionNotificationsFrom`
        Contacts,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ReactionNotificationsFrom {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x4b9e_22a0 => Self::All,
                0xbac3_a61a => Self::Contacts,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ReactionNotificationsFrom {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::All => writer.u32(0x4b9e_22a0),
                Self::Contacts => writer.u32(0xbac3_a61a),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ReactionNotificationsFrom);

    /// `ReportReason`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ReportReason {
        /// `inputReportReasonChildAbuse#adf44ee3 = ReportReason`
        InputReportReasonChildAbuse,
        /// `inputReportReasonCopyright#9b89f93a = ReportReason`
        InputReportReasonCopyright,
        /// `inputReportReasonFake#f5ddd6e7 = ReportReason`
        InputReportReasonFake,
        /// `inputReportReasonGeoIrrelevant#dbd4feed = ReportReason`
        InputReportReasonGeoIrrelevant,
        /// `inputReportReasonIllegalDrugs#a8eb2be = ReportReason`
        InputReportReasonIllegalDrugs,
        /// `inputReportReasonOther#c1e4a2b1 = ReportReason`
        InputReportReasonOther,
        /// `inputReportReasonPersonalDetails#9ec7863d = ReportReason`
        InputReportReasonPersonalDetails,
        /// `inputReportReasonPornography#2e59d922 = ReportReason`
        InputReportReasonPornography,
        /// `inputReportReasonSpam#58dbcab8 = ReportReason`
        InputReportReasonSpam,
        /// `inputReportReasonViolence#1e22c78d = ReportReason`
        InputReportReasonViolence,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ReportReason {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xadf4_4ee3 => Self::InputReportReasonChildAbuse,
                0x9b89_f93a => Self::InputReportReasonCopyright,
                0xf5dd_d6e7 => Self::InputReportReasonFake,
                0xdbd4_feed => Self::InputReportReasonGeoIrrelevant,
                0x0a8e_b2be => Self::InputReportReasonIllegalDrugs,
                0xc1e4_a2b1 => Self::InputReportReasonOther,
                0x9ec7_863d => Self::InputReportReasonPersonalDetails,
                0x2e59_d922 => Self::InputReportReasonPornography,
                0x58db_cab8 => Self::InputReportReasonSpam,
                0x1e22_c78d => Self::InputReportReasonViolence,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ReportReason {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputReportReasonChildAbuse => writer.u32(0xadf4_4ee3),
                Self::InputReportReasonCopyright => writer.u32(0x9b89_f93a),
                Self::InputReportReasonFake => writer.u32(0xf5dd_d6e7),
                Self::InputReportReasonGeoIrrelevant => writer.u32(0xdbd4_feed),
                Self::InputReportReasonIllegalDrugs => writer.u32(0x0a8e_b2be),
                Self::InputReportReasonOther => writer.u32(0xc1e4_a2b1),
                Self::InputReportReasonPersonalDetails => writer.u32(0x9ec7_863d),
                Self::InputReportReasonPornography => writer.u32(0x2e59_d922),
                Self::InputReportReasonSpam => writer.u32(0x58db_cab8),
                Self::InputReportReasonViolence => writer.u32(0x1e22_c78d),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ReportReason);

    /// `SecureRequiredType`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SecureRequiredType {
        /// `secureRequiredType#829d99da flags:# native_names:flags.0?true selfie_required:flags.1?true translation_required:flags.2?true type:SecureValueType = SecureRequiredType`
        SecureRequiredType(types::SecureRequiredType),
        /// `secureRequiredTypeOneOf#27477b4 types:Vector<SecureRequiredType> = SecureRequiredType`
        OneOf(types::SecureRequiredTypeOneOf),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SecureRequiredType {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x829d_99da => Self::SecureRequiredType(input.fields()?),
                0x0274_77b4 => Self::OneOf(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SecureRequiredType {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SecureRequiredType(value) => put_boxed(0x829d_99da, value, writer),
                Self::OneOf(value) => put_boxed(0x0274_77b4, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SecureRequiredType);
}

pub(super) mod enums_account {
    use crate::generated::names::*;

    /// `account.ChatThemes`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ChatThemes {
        /// `account.chatThemes#be098173 flags:# hash:long themes:Vector<ChatTheme> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = account.ChatThemes`
        ChatThemes(Box<types::account::ChatThemes>),
        /// `account.chatThemesNotModified#e011e1c4 = account.ChatThemes`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ChatThemes {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xbe09_8173 => Self::ChatThemes(input.boxed()?),
                0xe011_e1c4 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ChatThemes {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ChatThemes(value) => put_boxed(0xbe09_8173, &**value, writer),
                Self::NotModified => writer.u32(0xe011_e1c4),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ChatThemes);

    /// `account.EmailVerified`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmailVerified {
        /// `account.emailVerified#2b96cd1b email:string = account.EmailVerified`
        EmailVerified(types::account::EmailVerified),
        /// `account.emailVerifiedLogin#e1bb0d61 email:string sent_code:auth.SentCode = account.EmailVerified`
        Login(Box<types::account::EmailVerifiedLogin>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmailVerified {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x2b96_cd1b => Self::EmailVerified(input.fields()?),
                0xe1bb_0d61 => Self::Login(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmailVerified {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EmailVerified(value) => put_boxed(0x2b96_cd1b, value, writer),
                Self::Login(value) => put_boxed(0xe1bb_0d61, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmailVerified);

    /// `account.EmojiStatuses`
    #[derive(Clone, Debug, PartialEq)]
    pub enum EmojiStatuses {
        /// `account.emojiStatuses#90c467d1 hash:long statuses:Vector<EmojiStatus> = account.EmojiStatuses`
        EmojiStatuses(Box<types::account::EmojiStatuses>),
        /// `account.emojiStatusesNotModified#d08ce645 = account.EmojiStatuses`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for EmojiStatuses {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x90c4_67d1 => Self::EmojiStatuses(input.boxed()?),
                0xd08c_e645 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for EmojiStatuses {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::EmojiStatuses(value) => put_boxed(0x90c4_67d1, &**value, writer),
                Self::NotModified => writer.u32(0xd08c_e645),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(EmojiStatuses);

    /// `account.ResetPasswordResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum ResetPasswordResult {
        /// `account.resetPasswordFailedWait#e3779861 retry_date:int = account.ResetPasswordResult`
        ResetPasswordFailedWait(types::account::ResetPasswordFailedWait),
        /// `account.resetPasswordOk#e926d63e = account.ResetPasswordResult`
        ResetPasswordOk,
        /// `account.resetPasswordRequestedWait#e9effc7d until_date:int = account.ResetPasswordResult`
        ResetPasswordRequestedWait(types::account::ResetPasswordRequestedWait),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for ResetPasswordResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xe377_9861 => Self::ResetPasswordFailedWait(input.fields()?),
                0xe926_d63e => Self::ResetPasswordOk,
                0xe9ef_fc7d => Self::ResetPasswordRequestedWait(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for ResetPasswordResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::ResetPasswordFailedWait(value) => put_boxed(0xe377_9861, value, writer),
                Self::ResetPasswordOk => writer.u32(0xe926_d63e),
                Self::ResetPasswordRequestedWait(value) => put_boxed(0xe9ef_fc7d, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(ResetPasswordResult);

    /// `account.SavedMusicIds`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SavedMusicIds {
        /// `account.savedMusicIds#998d6636 ids:Vector<long> = account.SavedMusicIds`
        SavedMusicIds(types::account::SavedMusicIds),
        /// `account.savedMusicIdsNotModified#4fc81d6e = account.SavedMusicIds`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SavedMusicIds {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x998d_6636 => Self::SavedMusicIds(input.fields()?),
                0x4fc8_1d6e => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SavedMusicIds {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SavedMusicIds(value) => put_boxed(0x998d_6636, value, writer),
                Self::NotModified => writer.u32(0x4fc8_1d6e),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SavedMusicIds);

    /// `account.SavedRingtone`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SavedRingtone {
        /// `account.savedRingtone#b7263f6d = account.SavedRingtone`
        SavedRingtone,
        /// `account.savedRingtoneConverted#1f307eb7 document:Document = account.SavedRingtone`
        Converted(types::account::SavedRingtoneConverted),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SavedRingtone {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xb726_3f6d => Self::SavedRingtone,
                0x1f30_7eb7 => Self::Converted(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SavedRingtone {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SavedRingtone => writer.u32(0xb726_3f6d),
                Self::Converted(value) => put_boxed(0x1f30_7eb7, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SavedRingtone);

    /// `account.SavedRingtones`
    #[derive(Clone, Debug, PartialEq)]
    pub enum SavedRingtones {
        /// `account.savedRingtones#c1e92cc5 hash:long ringtones:Vector<Document> = account.SavedRingtones`
        SavedRingtones(Box<types::account::SavedRingtones>),
        /// `account.savedRingtonesNotModified#fbf6e8b1 = account.SavedRingtones`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for SavedRingtones {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xc1e9_2cc5 => Self::SavedRingtones(input.boxed()?),
                0xfbf6_e8b1 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for SavedRingtones {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::SavedRingtones(value) => put_boxed(0xc1e9_2cc5, &**value, writer),
                Self::NotModified => writer.u32(0xfbf6_e8b1),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(SavedRingtones);

    /// `account.Themes`
    #[derive(Clone, Debug, PartialEq)]
    pub enum Themes {
        /// `account.themes#9a3d8c6d hash:long themes:Vector<Theme> = account.Themes`
        Themes(Box<types::account::Themes>),
        /// `account.themesNotModified#f41eb622 = account.Themes`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for Themes {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x9a3d_8c6d => Self::Themes(input.boxed()?),
                0xf41e_b622 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for Themes {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Themes(value) => put_boxed(0x9a3d_8c6d, &**value, writer),
                Self::NotModified => writer.u32(0xf41e_b622),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(Themes);

    /// `account.WallPapers`
    #[derive(Clone, Debug, PartialEq)]
    pub enum WallPapers {
        /// `account.wallPapers#cdc3858c hash:long wallpapers:Vector<WallPaper> = account.WallPapers`
        WallPapers(Box<types::account::WallPapers>),
        /// `account.wallPapersNotModified#1c199183 = account.WallPapers`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for WallPapers {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xcdc3_858c => Self::WallPapers(input.boxed()?),
                0x1c19_9183 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for WallPapers {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::WallPapers(value) => put_boxed(0xcdc3_858c, &**value, writer),
                Self::NotModified => writer.u32(0x1c19_9183),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(WallPapers);

    /// `account.WebBrowserSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub enum WebBrowserSettings {
        /// `account.webBrowserSettings#79eb8cb3 flags:# open_external_browser:flags.0?true display_close_button:flags.1?true external_exceptions:Vector<WebDomainException> inapp_exceptions:Vector<WebDomainException> hash:long = account.WebBrowserSettings`
        WebBrowserSettings(Box<types::account::WebBrowserSettings>),
        /// `account.webBrowserSettingsNotModified#c31c8f4e = account.WebBrowserSettings`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for WebBrowserSettings {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x79eb_8cb3 => Self::WebBrowserSettings(input.boxed()?),
                0xc31c_8f4e => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for WebBrowserSettings {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::WebBrowserSettings(value) => put_boxed(0x79eb_8cb3, &**value, writer),
                Self::NotModified => writer.u32(0xc31c_8f4e),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(WebBrowserSettings);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `accountDaysTTL`
    pub static ACCOUNT_DAYS_TTL: Layout = Layout::new("accountDaysTTL", 0xb8d0_afdf, &[
        Field::always("days", Shape::Int),
    ]);
    /// `autoDownloadSettings`
    pub static AUTO_DOWNLOAD_SETTINGS: Layout = Layout::new("autoDownloadSettings", 0xbaa5_7628, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "disabled", Shape::True),
        Field::when(0, 1, "video_preload_large", Shape::True),
        Field::when(0, 2, "audio_preload_next", Shape::True),
        Field::when(0, 3, "phonecalls_less_data", Shape::True),
        Field::when(0, 4, "stories_preload", Shape::True),
        Field::always("photo_size_max", Shape::Int),
        Field::always("video_size_max", Shape::Long),
        Field::always("file_size_max", Shape::Long),
        Field::always("video_upload_maxbitrate", Shape::Int),
        Field::always("small_queue_active_operations_max", Shape::Int),
        Field::always("large_queue_active_operations_max", Shape::Int),
    ]);
    /// `autoSaveException`
    pub static AUTO_SAVE_EXCEPTION: Layout = Layout::new("autoSaveException", 0x8160_2d47, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("settings", Shape::Boxed(&layouts::AUTO_SAVE_SETTINGS)),
    ]);
    /// `autoSaveSettings`
    pub static AUTO_SAVE_SETTINGS: Layout = Layout::new("autoSaveSettings", 0xc848_34ce, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "photos", Shape::True),
        Field::when(0, 1, "videos", Shape::True),
        Field::when(0, 2, "video_max_size", Shape::Long),
    ]);
    /// `businessBotRecipients`
    pub static BUSINESS_BOT_RECIPIENTS: Layout = Layout::new("businessBotRecipients", 0xb88c_f373, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "existing_chats", Shape::True),
        Field::when(0, 1, "new_chats", Shape::True),
        Field::when(0, 2, "contacts", Shape::True),
        Field::when(0, 3, "non_contacts", Shape::True),
        Field::when(0, 5, "exclude_selected", Shape::True),
        Field::when(0, 4, "users", Shape::Vector(&Shape::Long)),
        Field::when(0, 6, "exclude_users", Shape::Vector(&Shape::Long)),
    ]);
    /// `businessChatLink`
    pub static BUSINESS_CHAT_LINK: Layout = Layout::new("businessChatLink", 0xb4ae_666f, &[
        Field::always("flags", Shape::Flags),
        Field::always("link", Shape::Text),
        Field::always("message", Shape::Text),
        Field::when(0, 0, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 1, "title", Shape::Text),
        Field::always("views", Shape::Int),
    ]);
    /// `connectedBot`
    pub static CONNECTED_BOT: Layout = Layout::new("connectedBot", 0x033e_d001, &[
        Field::always("flags", Shape::Flags),
        Field::always("bot_id", Shape::Long),
        Field::always("recipients", Shape::Boxed(&layouts::BUSINESS_BOT_RECIPIENTS)),
        Field::always("rights", Shape::Boxed(&layouts::BUSINESS_BOT_RIGHTS)),
        Field::when(0, 0, "device", Shape::Text),
        Field::when(0, 1, "date", Shape::Int),
        Field::when(0, 2, "location", Shape::Text),
    ]);
    /// `emailVerifyPurposeLoginChange`
    pub static EMAIL_VERIFY_PURPOSE_LOGIN_CHANGE: Layout = Layout::new("emailVerifyPurposeLoginChange", 0x527d_22eb, &[]);
    /// `emailVerifyPurposeLoginSetup`
    pub static EMAIL_VERIFY_PURPOSE_LOGIN_SETUP: Layout = Layout::new("emailVerifyPurposeLoginSetup", 0x4345_be73, &[
        Field::always("phone_number", Shape::Text),
        Field::always("phone_code_hash", Shape::Text),
    ]);
    /// `emailVerifyPurposePassport`
    pub static EMAIL_VERIFY_PURPOSE_PASSPORT: Layout = Layout::new("emailVerifyPurposePassport", 0xbbf5_1685, &[]);
    /// The constructors of `EmailVerifyPurpose`, by number.
    pub static SUM_EMAIL_VERIFY_PURPOSE: Sum = Sum::new("EmailVerifyPurpose", &[
        (0x4345_be73, &layouts::EMAIL_VERIFY_PURPOSE_LOGIN_SETUP),
        (0x527d_22eb, &layouts::EMAIL_VERIFY_PURPOSE_LOGIN_CHANGE),
        (0xbbf5_1685, &layouts::EMAIL_VERIFY_PURPOSE_PASSPORT),
    ]);
    /// `globalPrivacySettings`
    pub static GLOBAL_PRIVACY_SETTINGS: Layout = Layout::new("globalPrivacySettings", 0xfe41_b34f, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "archive_and_mute_new_noncontact_peers", Shape::True),
        Field::when(0, 1, "keep_archived_unmuted", Shape::True),
        Field::when(0, 2, "keep_archived_folders", Shape::True),
        Field::when(0, 3, "hide_read_marks", Shape::True),
        Field::when(0, 4, "new_noncontact_peers_require_premium", Shape::True),
        Field::when(0, 7, "display_gifts_button", Shape::True),
        Field::when(0, 5, "noncontact_peers_paid_stars", Shape::Long),
        Field::when(0, 6, "disallowed_gifts", Shape::Boxed(&layouts::DISALLOWED_GIFTS_SETTINGS)),
    ]);
    /// `inputBusinessAwayMessage`
    pub static INPUT_BUSINESS_AWAY_MESSAGE: Layout = Layout::new("inputBusinessAwayMessage", 0x8321_75e0, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "offline_only", Shape::True),
        Field::always("shortcut_id", Shape::Int),
        Field::always("schedule", Shape::Sum(&layouts::SUM_BUSINESS_AWAY_MESSAGE_SCHEDULE)),
        Field::always("recipients", Shape::Boxed(&layouts::INPUT_BUSINESS_RECIPIENTS)),
    ]);
    /// `inputBusinessBotRecipients`
    pub static INPUT_BUSINESS_BOT_RECIPIENTS: Layout = Layout::new("inputBusinessBotRecipients", 0xc4e5_921e, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "existing_chats", Shape::True),
        Field::when(0, 1, "new_chats", Shape::True),
        Field::when(0, 2, "contacts", Shape::True),
        Field::when(0, 3, "non_contacts", Shape::True),
        Field::when(0, 5, "exclude_selected", Shape::True),
        Field::when(0, 4, "users", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_USER))),
        Field::when(0, 6, "exclude_users", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_USER))),
    ]);
    /// `inputBusinessChatLink`
    pub static INPUT_BUSINESS_CHAT_LINK: Layout = Layout::new("inputBusinessChatLink", 0x1167_9fa7, &[
        Field::always("flags", Shape::Flags),
        Field::always("message", Shape::Text),
        Field::when(0, 0, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::when(0, 1, "title", Shape::Text),
    ]);
    /// `inputBusinessGreetingMessage`
    pub static INPUT_BUSINESS_GREETING_MESSAGE: Layout = Layout::new("inputBusinessGreetingMessage", 0x0194_cb3b, &[
        Field::always("shortcut_id", Shape::Int),
        Field::always("recipients", Shape::Boxed(&layouts::INPUT_BUSINESS_RECIPIENTS)),
        Field::always("no_activity_days", Shape::Int),
    ]);
    /// `inputBusinessIntro`
    pub static INPUT_BUSINESS_INTRO: Layout = Layout::new("inputBusinessIntro", 0x09c4_69cd, &[
        Field::always("flags", Shape::Flags),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 0, "sticker", Shape::Sum(&layouts::SUM_INPUT_DOCUMENT)),
    ]);
    /// `inputBusinessRecipients`
    pub static INPUT_BUSINESS_RECIPIENTS: Layout = Layout::new("inputBusinessRecipients", 0x6f8b_32aa, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "existing_chats", Shape::True),
        Field::when(0, 1, "new_chats", Shape::True),
        Field::when(0, 2, "contacts", Shape::True),
        Field::when(0, 3, "non_contacts", Shape::True),
        Field::when(0, 5, "exclude_selected", Shape::True),
        Field::when(0, 4, "users", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_USER))),
    ]);
    /// `inputNotifyBroadcasts`
    pub static INPUT_NOTIFY_BROADCASTS: Layout = Layout::new("inputNotifyBroadcasts", 0xb1db_7c7e, &[]);
    /// `inputNotifyChats`
    pub static INPUT_NOTIFY_CHATS: Layout = Layout::new("inputNotifyChats", 0x4a95_e84e, &[]);
    /// `inputNotifyCommunity`
    pub static INPUT_NOTIFY_COMMUNITY: Layout = Layout::new("inputNotifyCommunity", 0x27bb_1adc, &[
        Field::always("community", Shape::Sum(&layouts::SUM_INPUT_CHANNEL)),
    ]);
    /// `inputNotifyForumTopic`
    pub static INPUT_NOTIFY_FORUM_TOPIC: Layout = Layout::new("inputNotifyForumTopic", 0x5c46_7992, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("top_msg_id", Shape::Int),
    ]);
    /// `inputNotifyPeer`
    pub static INPUT_NOTIFY_PEER: Layout = Layout::new("inputNotifyPeer", 0xb8bc_5b0c, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
    ]);
    /// `inputNotifyUsers`
    pub static INPUT_NOTIFY_USERS: Layout = Layout::new("inputNotifyUsers", 0x193b_4417, &[]);
    /// The constructors of `InputNotifyPeer`, by number.
    pub static SUM_INPUT_NOTIFY_PEER: Sum = Sum::new("InputNotifyPeer", &[
        (0x193b_4417, &layouts::INPUT_NOTIFY_USERS),
        (0x27bb_1adc, &layouts::INPUT_NOTIFY_COMMUNITY),
        (0x4a95_e84e, &layouts::INPUT_NOTIFY_CHATS),
        (0x5c46_7992, &layouts::INPUT_NOTIFY_FORUM_TOPIC),
        (0xb1db_7c7e, &layouts::INPUT_NOTIFY_BROADCASTS),
        (0xb8bc_5b0c, &layouts::INPUT_NOTIFY_PEER),
    ]);
    /// `inputPeerNotifySettings`
    pub static INPUT_PEER_NOTIFY_SETTINGS: Layout = Layout::new("inputPeerNotifySettings", 0xcacb_6ae2, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "show_previews", Shape::Bool),
        Field::when(0, 1, "silent", Shape::Bool),
        Field::when(0, 2, "mute_until", Shape::Int),
        Field::when(0, 3, "sound", Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND)),
        Field::when(0, 6, "stories_muted", Shape::Bool),
        Field::when(0, 7, "stories_hide_sender", Shape::Bool),
        Field::when(0, 8, "stories_sound", Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND)),
    ]);
    /// `inputPrivacyKeyAbout`
    pub static INPUT_PRIVACY_KEY_ABOUT: Layout = Layout::new("inputPrivacyKeyAbout", 0x3823_cc40, &[]);
    /// `inputPrivacyKeyAddedByPhone`
    pub static INPUT_PRIVACY_KEY_ADDED_BY_PHONE: Layout = Layout::new("inputPrivacyKeyAddedByPhone", 0xd121_9bdd, &[]);
    /// `inputPrivacyKeyBirthday`
    pub static INPUT_PRIVACY_KEY_BIRTHDAY: Layout = Layout::new("inputPrivacyKeyBirthday", 0xd65a_11cc, &[]);
    /// `inputPrivacyKeyChatInvite`
    pub static INPUT_PRIVACY_KEY_CHAT_INVITE: Layout = Layout::new("inputPrivacyKeyChatInvite", 0xbdfb_0426, &[]);
    /// `inputPrivacyKeyForwards`
    pub static INPUT_PRIVACY_KEY_FORWARDS: Layout = Layout::new("inputPrivacyKeyForwards", 0xa4dd_4c08, &[]);
    /// `inputPrivacyKeyNoPaidMessages`
    pub static INPUT_PRIVACY_KEY_NO_PAID_MESSAGES: Layout = Layout::new("inputPrivacyKeyNoPaidMessages", 0xbdc5_97b4, &[]);
    /// `inputPrivacyKeyPhoneCall`
    pub static INPUT_PRIVACY_KEY_PHONE_CALL: Layout = Layout::new("inputPrivacyKeyPhoneCall", 0xfaba_dc5f, &[]);
    /// `inputPrivacyKeyPhoneNumber`
    pub static INPUT_PRIVACY_KEY_PHONE_NUMBER: Layout = Layout::new("inputPrivacyKeyPhoneNumber", 0x0352_dafa, &[]);
    /// `inputPrivacyKeyPhoneP2P`
    pub static INPUT_PRIVACY_KEY_PHONE_P2_P: Layout = Layout::new("inputPrivacyKeyPhoneP2P", 0xdb9e_70d2, &[]);
    /// `inputPrivacyKeyProfilePhoto`
    pub static INPUT_PRIVACY_KEY_PROFILE_PHOTO: Layout = Layout::new("inputPrivacyKeyProfilePhoto", 0x5719_bacc, &[]);
    /// `inputPrivacyKeySavedMusic`
    pub static INPUT_PRIVACY_KEY_SAVED_MUSIC: Layout = Layout::new("inputPrivacyKeySavedMusic", 0x4dbe_9226, &[]);
    /// `inputPrivacyKeyStarGiftsAutoSave`
    pub static INPUT_PRIVACY_KEY_STAR_GIFTS_AUTO_SAVE: Layout = Layout::new("inputPrivacyKeyStarGiftsAutoSave", 0xe173_2341, &[]);
    /// `inputPrivacyKeyStatusTimestamp`
    pub static INPUT_PRIVACY_KEY_STATUS_TIMESTAMP: Layout = Layout::new("inputPrivacyKeyStatusTimestamp", 0x4f96_cb18, &[]);
    /// `inputPrivacyKeyVoiceMessages`
    pub static INPUT_PRIVACY_KEY_VOICE_MESSAGES: Layout = Layout::new("inputPrivacyKeyVoiceMessages", 0xaee6_9d68, &[]);
    /// The constructors of `InputPrivacyKey`, by number.
    pub static SUM_INPUT_PRIVACY_KEY: Sum = Sum::new("InputPrivacyKey", &[
        (0x0352_dafa, &layouts::INPUT_PRIVACY_KEY_PHONE_NUMBER),
        (0x3823_cc40, &layouts::INPUT_PRIVACY_KEY_ABOUT),
        (0x4dbe_9226, &layouts::INPUT_PRIVACY_KEY_SAVED_MUSIC),
        (0x4f96_cb18, &layouts::INPUT_PRIVACY_KEY_STATUS_TIMESTAMP),
        (0x5719_bacc, &layouts::INPUT_PRIVACY_KEY_PROFILE_PHOTO),
        (0xa4dd_4c08, &layouts::INPUT_PRIVACY_KEY_FORWARDS),
        (0xaee6_9d68, &layouts::INPUT_PRIVACY_KEY_VOICE_MESSAGES),
        (0xbdc5_97b4, &layouts::INPUT_PRIVACY_KEY_NO_PAID_MESSAGES),
        (0xbdfb_0426, &layouts::INPUT_PRIVACY_KEY_CHAT_INVITE),
        (0xd121_9bdd, &layouts::INPUT_PRIVACY_KEY_ADDED_BY_PHONE),
        (0xd65a_11cc, &layouts::INPUT_PRIVACY_KEY_BIRTHDAY),
        (0xdb9e_70d2, &layouts::INPUT_PRIVACY_KEY_PHONE_P2_P),
        (0xe173_2341, &layouts::INPUT_PRIVACY_KEY_STAR_GIFTS_AUTO_SAVE),
        (0xfaba_dc5f, &layouts::INPUT_PRIVACY_KEY_PHONE_CALL),
    ]);
    /// `inputSecureFile`
    pub static INPUT_SECURE_FILE: Layout = Layout::new("inputSecureFile", 0x5367_e5be, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputSecureFileUploaded`
    pub static INPUT_SECURE_FILE_UPLOADED: Layout = Layout::new("inputSecureFileUploaded", 0x3334_b0f0, &[
        Field::always("id", Shape::Long),
        Field::always("parts", Shape::Int),
        Field::always("md5_checksum", Shape::Text),
        Field::always("file_hash", Shape::Bytes),
        Field::always("secret", Shape::Bytes),
    ]);
    /// The constructors of `InputSecureFile`, by number.
    pub static SUM_INPUT_SECURE_FILE: Sum = Sum::new("InputSecureFile", &[
        (0x3334_b0f0, &layouts::INPUT_SECURE_FILE_UPLOADED),
        (0x5367_e5be, &layouts::INPUT_SECURE_FILE),
    ]);
    /// `inputSecureValue`
    pub static INPUT_SECURE_VALUE: Layout = Layout::new("inputSecureValue", 0xdb21_d0a7, &[
        Field::always("flags", Shape::Flags),
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::when(0, 0, "data", Shape::Boxed(&layouts::SECURE_DATA)),
        Field::when(0, 1, "front_side", Shape::Sum(&layouts::SUM_INPUT_SECURE_FILE)),
        Field::when(0, 2, "reverse_side", Shape::Sum(&layouts::SUM_INPUT_SECURE_FILE)),
        Field::when(0, 3, "selfie", Shape::Sum(&layouts::SUM_INPUT_SECURE_FILE)),
        Field::when(0, 6, "translation", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_SECURE_FILE))),
        Field::when(0, 4, "files", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_SECURE_FILE))),
        Field::when(0, 5, "plain_data", Shape::Sum(&layouts::SUM_SECURE_PLAIN_DATA)),
    ]);
    /// `inputTheme`
    pub static INPUT_THEME: Layout = Layout::new("inputTheme", 0x3c56_93e9, &[
        Field::always("id", Shape::Long),
        Field::always("access_hash", Shape::Long),
    ]);
    /// `inputThemeSlug`
    pub static INPUT_THEME_SLUG: Layout = Layout::new("inputThemeSlug", 0xf589_0df1, &[
        Field::always("slug", Shape::Text),
    ]);
    /// The constructors of `InputTheme`, by number.
    pub static SUM_INPUT_THEME: Sum = Sum::new("InputTheme", &[
        (0x3c56_93e9, &layouts::INPUT_THEME),
        (0xf589_0df1, &layouts::INPUT_THEME_SLUG),
    ]);
    /// `inputThemeSettings`
    pub static INPUT_THEME_SETTINGS: Layout = Layout::new("inputThemeSettings", 0x8fde_504f, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "message_colors_animated", Shape::True),
        Field::always("base_theme", Shape::Sum(&layouts::SUM_BASE_THEME)),
        Field::always("accent_color", Shape::Int),
        Field::when(0, 3, "outbox_accent_color", Shape::Int),
        Field::when(0, 0, "message_colors", Shape::Vector(&Shape::Int)),
        Field::when(0, 1, "wallpaper", Shape::Sum(&layouts::SUM_INPUT_WALL_PAPER)),
        Field::when(0, 1, "wallpaper_settings", Shape::Boxed(&layouts::WALL_PAPER_SETTINGS)),
    ]);
    /// `passkey`
    pub static PASSKEY: Layout = Layout::new("passkey", 0x9861_3ebf, &[
        Field::always("flags", Shape::Flags),
        Field::always("id", Shape::Text),
        Field::always("name", Shape::Text),
        Field::always("date", Shape::Int),
        Field::when(0, 0, "software_emoji_id", Shape::Long),
        Field::when(0, 1, "last_usage_date", Shape::Int),
    ]);
    /// `reactionNotificationsFromAll`
    pub static REACTION_NOTIFICATIONS_FROM_ALL: Layout = Layout::new("reactionNotificationsFromAll", 0x4b9e_22a0, &[]);
    /// `reactionNotificationsFromContacts`
    pub static REACTION_NOTIFICATIONS_FROM_CONTACTS: Layout = Layout::new("reactionNotificationsFromContacts", 0xbac3_a61a, &[]);
    /// The constructors of `ReactionNotificationsFrom`, by number.
    pub static SUM_REACTION_NOTIFICATIONS_FROM: Sum = Sum::new("ReactionNotificationsFrom", &[
        (0x4b9e_22a0, &layouts::REACTION_NOTIFICATIONS_FROM_ALL),
        (0xbac3_a61a, &layouts::REACTION_NOTIFICATIONS_FROM_CONTACTS),
    ]);
    /// `reactionsNotifySettings`
    pub static REACTIONS_NOTIFY_SETTINGS: Layout = Layout::new("reactionsNotifySettings", 0x71e4_ea58, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "messages_notify_from", Shape::Sum(&layouts::SUM_REACTION_NOTIFICATIONS_FROM)),
        Field::when(0, 1, "stories_notify_from", Shape::Sum(&layouts::SUM_REACTION_NOTIFICATIONS_FROM)),
        Field::when(0, 2, "poll_votes_notify_from", Shape::Sum(&layouts::SUM_REACTION_NOTIFICATIONS_FROM)),
        Field::always("sound", Shape::Sum(&layouts::SUM_NOTIFICATION_SOUND)),
        Field::always("show_previews", Shape::Bool),
    ]);
    /// `inputReportReasonChildAbuse`
    pub static INPUT_REPORT_REASON_CHILD_ABUSE: Layout = Layout::new("inputReportReasonChildAbuse", 0xadf4_4ee3, &[]);
    /// `inputReportReasonCopyright`
    pub static INPUT_REPORT_REASON_COPYRIGHT: Layout = Layout::new("inputReportReasonCopyright", 0x9b89_f93a, &[]);
    /// `inputReportReasonFake`
    pub static INPUT_REPORT_REASON_FAKE: Layout = Layout::new("inputReportReasonFake", 0xf5dd_d6e7, &[]);
    /// `inputReportReasonGeoIrrelevant`
    pub static INPUT_REPORT_REASON_GEO_IRRELEVANT: Layout = Layout::new("inputReportReasonGeoIrrelevant", 0xdbd4_feed, &[]);
    /// `inputReportReasonIllegalDrugs`
    pub static INPUT_REPORT_REASON_ILLEGAL_DRUGS: Layout = Layout::new("inputReportReasonIllegalDrugs", 0x0a8e_b2be, &[]);
    /// `inputReportReasonOther`
    pub static INPUT_REPORT_REASON_OTHER: Layout = Layout::new("inputReportReasonOther", 0xc1e4_a2b1, &[]);
    /// `inputReportReasonPersonalDetails`
    pub static INPUT_REPORT_REASON_PERSONAL_DETAILS: Layout = Layout::new("inputReportReasonPersonalDetails", 0x9ec7_863d, &[]);
    /// `inputReportReasonPornography`
    pub static INPUT_REPORT_REASON_PORNOGRAPHY: Layout = Layout::new("inputReportReasonPornography", 0x2e59_d922, &[]);
    /// `inputReportReasonSpam`
    pub static INPUT_REPORT_REASON_SPAM: Layout = Layout::new("inputReportReasonSpam", 0x58db_cab8, &[]);
    /// `inputReportReasonViolence`
    pub static INPUT_REPORT_REASON_VIOLENCE: Layout = Layout::new("inputReportReasonViolence", 0x1e22_c78d, &[]);
    /// The constructors of `ReportReason`, by number.
    pub static SUM_REPORT_REASON: Sum = Sum::new("ReportReason", &[
        (0x0a8e_b2be, &layouts::INPUT_REPORT_REASON_ILLEGAL_DRUGS),
        (0x1e22_c78d, &layouts::INPUT_REPORT_REASON_VIOLENCE),
        (0x2e59_d922, &layouts::INPUT_REPORT_REASON_PORNOGRAPHY),
        (0x58db_cab8, &layouts::INPUT_REPORT_REASON_SPAM),
        (0x9b89_f93a, &layouts::INPUT_REPORT_REASON_COPYRIGHT),
        (0x9ec7_863d, &layouts::INPUT_REPORT_REASON_PERSONAL_DETAILS),
        (0xadf4_4ee3, &layouts::INPUT_REPORT_REASON_CHILD_ABUSE),
        (0xc1e4_a2b1, &layouts::INPUT_REPORT_REASON_OTHER),
        (0xdbd4_feed, &layouts::INPUT_REPORT_REASON_GEO_IRRELEVANT),
        (0xf5dd_d6e7, &layouts::INPUT_REPORT_REASON_FAKE),
    ]);
    /// `secureRequiredType`
    pub static SECURE_REQUIRED_TYPE: Layout = Layout::new("secureRequiredType", 0x829d_99da, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "native_names", Shape::True),
        Field::when(0, 1, "selfie_required", Shape::True),
        Field::when(0, 2, "translation_required", Shape::True),
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
    ]);
    /// `secureRequiredTypeOneOf`
    pub static SECURE_REQUIRED_TYPE_ONE_OF: Layout = Layout::new("secureRequiredTypeOneOf", 0x0274_77b4, &[
        Field::always("types", Shape::Vector(&Shape::Sum(&layouts::SUM_SECURE_REQUIRED_TYPE))),
    ]);
    /// The constructors of `SecureRequiredType`, by number.
    pub static SUM_SECURE_REQUIRED_TYPE: Sum = Sum::new("SecureRequiredType", &[
        (0x0274_77b4, &layouts::SECURE_REQUIRED_TYPE_ONE_OF),
        (0x829d_99da, &layouts::SECURE_REQUIRED_TYPE),
    ]);
    /// `secureValueHash`
    pub static SECURE_VALUE_HASH: Layout = Layout::new("secureValueHash", 0xed1e_cdb0, &[
        Field::always("type", Shape::Sum(&layouts::SUM_SECURE_VALUE_TYPE)),
        Field::always("hash", Shape::Bytes),
    ]);
    /// `webAuthorization`
    pub static WEB_AUTHORIZATION: Layout = Layout::new("webAuthorization", 0xa6f8_f452, &[
        Field::always("hash", Shape::Long),
        Field::always("bot_id", Shape::Long),
        Field::always("domain", Shape::Text),
        Field::always("browser", Shape::Text),
        Field::always("platform", Shape::Text),
        Field::always("date_created", Shape::Int),
        Field::always("date_active", Shape::Int),
        Field::always("ip", Shape::Text),
        Field::always("region", Shape::Text),
    ]);
    /// `account.authorizationForm`
    pub static ACCOUNT_AUTHORIZATION_FORM: Layout = Layout::new("account.authorizationForm", 0xad2e_1cd8, &[
        Field::always("flags", Shape::Flags),
        Field::always("required_types", Shape::Vector(&Shape::Sum(&layouts::SUM_SECURE_REQUIRED_TYPE))),
        Field::always("values", Shape::Vector(&Shape::Boxed(&layouts::SECURE_VALUE))),
        Field::always("errors", Shape::Vector(&Shape::Sum(&layouts::SUM_SECURE_VALUE_ERROR))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::when(0, 0, "privacy_policy_url", Shape::Text),
    ]);
    /// `account.authorizations`
    pub static ACCOUNT_AUTHORIZATIONS: Layout = Layout::new("account.authorizations", 0x4bff_8ea0, &[
        Field::always("authorization_ttl_days", Shape::Int),
        Field::always("authorizations", Shape::Vector(&Shape::Boxed(&layouts::AUTHORIZATION))),
    ]);
    /// `account.autoDownloadSettings`
    pub static ACCOUNT_AUTO_DOWNLOAD_SETTINGS: Layout = Layout::new("account.autoDownloadSettings", 0x63ca_cf26, &[
        Field::always("low", Shape::Boxed(&layouts::AUTO_DOWNLOAD_SETTINGS)),
        Field::always("medium", Shape::Boxed(&layouts::AUTO_DOWNLOAD_SETTINGS)),
        Field::always("high", Shape::Boxed(&layouts::AUTO_DOWNLOAD_SETTINGS)),
    ]);
    /// `account.autoSaveSettings`
    pub static ACCOUNT_AUTO_SAVE_SETTINGS: Layout = Layout::new("account.autoSaveSettings", 0x4c3e_069d, &[
        Field::always("users_settings", Shape::Boxed(&layouts::AUTO_SAVE_SETTINGS)),
        Field::always("chats_settings", Shape::Boxed(&layouts::AUTO_SAVE_SETTINGS)),
        Field::always("broadcasts_settings", Shape::Boxed(&layouts::AUTO_SAVE_SETTINGS)),
        Field::always("exceptions", Shape::Vector(&Shape::Boxed(&layouts::AUTO_SAVE_EXCEPTION))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `account.businessChatLinks`
    pub static ACCOUNT_BUSINESS_CHAT_LINKS: Layout = Layout::new("account.businessChatLinks", 0xec43_a2d1, &[
        Field::always("links", Shape::Vector(&Shape::Boxed(&layouts::BUSINESS_CHAT_LINK))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `account.chatThemes`
    pub static ACCOUNT_CHAT_THEMES: Layout = Layout::new("account.chatThemes", 0xbe09_8173, &[
        Field::always("flags", Shape::Flags),
        Field::always("hash", Shape::Long),
        Field::always("themes", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT_THEME))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::when(0, 0, "next_offset", Shape::Text),
    ]);
    /// `account.chatThemesNotModified`
    pub static ACCOUNT_CHAT_THEMES_NOT_MODIFIED: Layout = Layout::new("account.chatThemesNotModified", 0xe011_e1c4, &[]);
    /// The constructors of `account.ChatThemes`, by number.
    pub static SUM_ACCOUNT_CHAT_THEMES: Sum = Sum::new("account.ChatThemes", &[
        (0xbe09_8173, &layouts::ACCOUNT_CHAT_THEMES),
        (0xe011_e1c4, &layouts::ACCOUNT_CHAT_THEMES_NOT_MODIFIED),
    ]);
    /// `account.connectedBots`
    pub static ACCOUNT_CONNECTED_BOTS: Layout = Layout::new("account.connectedBots", 0x17d7_f87b, &[
        Field::always("connected_bots", Shape::Vector(&Shape::Boxed(&layouts::CONNECTED_BOT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `account.contentSettings`
    pub static ACCOUNT_CONTENT_SETTINGS: Layout = Layout::new("account.contentSettings", 0x57e2_8221, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "sensitive_enabled", Shape::True),
        Field::when(0, 1, "sensitive_can_change", Shape::True),
    ]);
    /// `account.emailVerified`
    pub static ACCOUNT_EMAIL_VERIFIED: Layout = Layout::new("account.emailVerified", 0x2b96_cd1b, &[
        Field::always("email", Shape::Text),
    ]);
    /// `account.emailVerifiedLogin`
    pub static ACCOUNT_EMAIL_VERIFIED_LOGIN: Layout = Layout::new("account.emailVerifiedLogin", 0xe1bb_0d61, &[
        Field::always("email", Shape::Text),
        Field::always("sent_code", Shape::Sum(&layouts::SUM_AUTH_SENT_CODE)),
    ]);
    /// The constructors of `account.EmailVerified`, by number.
    pub static SUM_ACCOUNT_EMAIL_VERIFIED: Sum = Sum::new("account.EmailVerified", &[
        (0x2b96_cd1b, &layouts::ACCOUNT_EMAIL_VERIFIED),
        (0xe1bb_0d61, &layouts::ACCOUNT_EMAIL_VERIFIED_LOGIN),
    ]);
    /// `account.emojiStatuses`
    pub static ACCOUNT_EMOJI_STATUSES: Layout = Layout::new("account.emojiStatuses", 0x90c4_67d1, &[
        Field::always("hash", Shape::Long),
        Field::always("statuses", Shape::Vector(&Shape::Sum(&layouts::SUM_EMOJI_STATUS))),
    ]);
    /// `account.emojiStatusesNotModified`
    pub static ACCOUNT_EMOJI_STATUSES_NOT_MODIFIED: Layout = Layout::new("account.emojiStatusesNotModified", 0xd08c_e645, &[]);
    /// The constructors of `account.EmojiStatuses`, by number.
    pub static SUM_ACCOUNT_EMOJI_STATUSES: Sum = Sum::new("account.EmojiStatuses", &[
        (0x90c4_67d1, &layouts::ACCOUNT_EMOJI_STATUSES),
        (0xd08c_e645, &layouts::ACCOUNT_EMOJI_STATUSES_NOT_MODIFIED),
    ]);
    /// `account.paidMessagesRevenue`
    pub static ACCOUNT_PAID_MESSAGES_REVENUE: Layout = Layout::new("account.paidMessagesRevenue", 0x1e10_9708, &[
        Field::always("stars_amount", Shape::Long),
    ]);
    /// `account.passkeyRegistrationOptions`
    pub static ACCOUNT_PASSKEY_REGISTRATION_OPTIONS: Layout = Layout::new("account.passkeyRegistrationOptions", 0xe16b_5ce1, &[
        Field::always("options", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `account.passkeys`
    pub static ACCOUNT_PASSKEYS: Layout = Layout::new("account.passkeys", 0xf8e0_aa1c, &[
        Field::always("passkeys", Shape::Vector(&Shape::Boxed(&layouts::PASSKEY))),
    ]);
    /// `account.password`
    pub static ACCOUNT_PASSWORD: Layout = Layout::new("account.password", 0x957b_50fb, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "has_recovery", Shape::True),
        Field::when(0, 1, "has_secure_values", Shape::True),
        Field::when(0, 2, "has_password", Shape::True),
        Field::when(0, 2, "current_algo", Shape::Sum(&layouts::SUM_PASSWORD_KDF_ALGO)),
        Field::when(0, 2, "srp_B", Shape::Bytes),
        Field::when(0, 2, "srp_id", Shape::Long),
        Field::when(0, 3, "hint", Shape::Text),
        Field::when(0, 4, "email_unconfirmed_pattern", Shape::Text),
        Field::always("new_algo", Shape::Sum(&layouts::SUM_PASSWORD_KDF_ALGO)),
        Field::always("new_secure_algo", Shape::Sum(&layouts::SUM_SECURE_PASSWORD_KDF_ALGO)),
        Field::always("secure_random", Shape::Bytes),
        Field::when(0, 5, "pending_reset_date", Shape::Int),
        Field::when(0, 6, "login_email_pattern", Shape::Text),
    ]);
    /// `account.passwordSettings`
    pub static ACCOUNT_PASSWORD_SETTINGS: Layout = Layout::new("account.passwordSettings", 0x9a5c_33e5, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "email", Shape::Text),
        Field::when(0, 1, "secure_settings", Shape::Boxed(&layouts::SECURE_SECRET_SETTINGS)),
    ]);
    /// `account.privacyRules`
    pub static ACCOUNT_PRIVACY_RULES: Layout = Layout::new("account.privacyRules", 0x50a0_4e45, &[
        Field::always("rules", Shape::Vector(&Shape::Sum(&layouts::SUM_PRIVACY_RULE))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `account.resetPasswordFailedWait`
    pub static ACCOUNT_RESET_PASSWORD_FAILED_WAIT: Layout = Layout::new("account.resetPasswordFailedWait", 0xe377_9861, &[
        Field::always("retry_date", Shape::Int),
    ]);
    /// `account.resetPasswordOk`
    pub static ACCOUNT_RESET_PASSWORD_OK: Layout = Layout::new("account.resetPasswordOk", 0xe926_d63e, &[]);
    /// `account.resetPasswordRequestedWait`
    pub static ACCOUNT_RESET_PASSWORD_REQUESTED_WAIT: Layout = Layout::new("account.resetPasswordRequestedWait", 0xe9ef_fc7d, &[
        Field::always("until_date", Shape::Int),
    ]);
    /// The constructors of `account.ResetPasswordResult`, by number.
    pub static SUM_ACCOUNT_RESET_PASSWORD_RESULT: Sum = Sum::new("account.ResetPasswordResult", &[
        (0xe377_9861, &layouts::ACCOUNT_RESET_PASSWORD_FAILED_WAIT),
        (0xe926_d63e, &layouts::ACCOUNT_RESET_PASSWORD_OK),
        (0xe9ef_fc7d, &layouts::ACCOUNT_RESET_PASSWORD_REQUESTED_WAIT),
    ]);
    /// `account.resolvedBusinessChatLinks`
    pub static ACCOUNT_RESOLVED_BUSINESS_CHAT_LINKS: Layout = Layout::new("account.resolvedBusinessChatLinks", 0x9a23_af21, &[
        Field::always("flags", Shape::Flags),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("message", Shape::Text),
        Field::when(0, 0, "entities", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_ENTITY))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `account.savedMusicIds`
    pub static ACCOUNT_SAVED_MUSIC_IDS: Layout = Layout::new("account.savedMusicIds", 0x998d_6636, &[
        Field::always("ids", Shape::Vector(&Shape::Long)),
    ]);
    /// `account.savedMusicIdsNotModified`
    pub static ACCOUNT_SAVED_MUSIC_IDS_NOT_MODIFIED: Layout = Layout::new("account.savedMusicIdsNotModified", 0x4fc8_1d6e, &[]);
    /// The constructors of `account.SavedMusicIds`, by number.
    pub static SUM_ACCOUNT_SAVED_MUSIC_IDS: Sum = Sum::new("account.SavedMusicIds", &[
        (0x4fc8_1d6e, &layouts::ACCOUNT_SAVED_MUSIC_IDS_NOT_MODIFIED),
        (0x998d_6636, &layouts::ACCOUNT_SAVED_MUSIC_IDS),
    ]);
    /// `account.savedRingtone`
    pub static ACCOUNT_SAVED_RINGTONE: Layout = Layout::new("account.savedRingtone", 0xb726_3f6d, &[]);
    /// `account.savedRingtoneConverted`
    pub static ACCOUNT_SAVED_RINGTONE_CONVERTED: Layout = Layout::new("account.savedRingtoneConverted", 0x1f30_7eb7, &[
        Field::always("document", Shape::Sum(&layouts::SUM_DOCUMENT)),
    ]);
    /// The constructors of `account.SavedRingtone`, by number.
    pub static SUM_ACCOUNT_SAVED_RINGTONE: Sum = Sum::new("account.SavedRingtone", &[
        (0x1f30_7eb7, &layouts::ACCOUNT_SAVED_RINGTONE_CONVERTED),
        (0xb726_3f6d, &layouts::ACCOUNT_SAVED_RINGTONE),
    ]);
    /// `account.savedRingtones`
    pub static ACCOUNT_SAVED_RINGTONES: Layout = Layout::new("account.savedRingtones", 0xc1e9_2cc5, &[
        Field::always("hash", Shape::Long),
        Field::always("ringtones", Shape::Vector(&Shape::Sum(&layouts::SUM_DOCUMENT))),
    ]);
    /// `account.savedRingtonesNotModified`
    pub static ACCOUNT_SAVED_RINGTONES_NOT_MODIFIED: Layout = Layout::new("account.savedRingtonesNotModified", 0xfbf6_e8b1, &[]);
    /// The constructors of `account.SavedRingtones`, by number.
    pub static SUM_ACCOUNT_SAVED_RINGTONES: Sum = Sum::new("account.SavedRingtones", &[
        (0xc1e9_2cc5, &layouts::ACCOUNT_SAVED_RINGTONES),
        (0xfbf6_e8b1, &layouts::ACCOUNT_SAVED_RINGTONES_NOT_MODIFIED),
    ]);
    /// `account.sentEmailCode`
    pub static ACCOUNT_SENT_EMAIL_CODE: Layout = Layout::new("account.sentEmailCode", 0x811f_854f, &[
        Field::always("email_pattern", Shape::Text),
        Field::always("length", Shape::Int),
    ]);
    /// `account.takeout`
    pub static ACCOUNT_TAKEOUT: Layout = Layout::new("account.takeout", 0x4dba_4501, &[
        Field::always("id", Shape::Long),
    ]);
    /// `account.themes`
    pub static ACCOUNT_THEMES: Layout = Layout::new("account.themes", 0x9a3d_8c6d, &[
        Field::always("hash", Shape::Long),
        Field::always("themes", Shape::Vector(&Shape::Boxed(&layouts::THEME))),
    ]);
    /// `account.themesNotModified`
    pub static ACCOUNT_THEMES_NOT_MODIFIED: Layout = Layout::new("account.themesNotModified", 0xf41e_b622, &[]);
    /// The constructors of `account.Themes`, by number.
    pub static SUM_ACCOUNT_THEMES: Sum = Sum::new("account.Themes", &[
        (0x9a3d_8c6d, &layouts::ACCOUNT_THEMES),
        (0xf41e_b622, &layouts::ACCOUNT_THEMES_NOT_MODIFIED),
    ]);
    /// `account.tmpPassword`
    pub static ACCOUNT_TMP_PASSWORD: Layout = Layout::new("account.tmpPassword", 0xdb64_fd34, &[
        Field::always("tmp_password", Shape::Bytes),
        Field::always("valid_until", Shape::Int),
    ]);
    /// `account.wallPapers`
    pub static ACCOUNT_WALL_PAPERS: Layout = Layout::new("account.wallPapers", 0xcdc3_858c, &[
        Field::always("hash", Shape::Long),
        Field::always("wallpapers", Shape::Vector(&Shape::Sum(&layouts::SUM_WALL_PAPER))),
    ]);
    /// `account.wallPapersNotModified`
    pub static ACCOUNT_WALL_PAPERS_NOT_MODIFIED: Layout = Layout::new("account.wallPapersNotModified", 0x1c19_9183, &[]);
    /// The constructors of `account.WallPapers`, by number.
    pub static SUM_ACCOUNT_WALL_PAPERS: Sum = Sum::new("account.WallPapers", &[
        (0x1c19_9183, &layouts::ACCOUNT_WALL_PAPERS_NOT_MODIFIED),
        (0xcdc3_858c, &layouts::ACCOUNT_WALL_PAPERS),
    ]);
    /// `account.webAuthorizations`
    pub static ACCOUNT_WEB_AUTHORIZATIONS: Layout = Layout::new("account.webAuthorizations", 0xed56_c9fc, &[
        Field::always("authorizations", Shape::Vector(&Shape::Boxed(&layouts::WEB_AUTHORIZATION))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `account.webBrowserSettings`
    pub static ACCOUNT_WEB_BROWSER_SETTINGS: Layout = Layout::new("account.webBrowserSettings", 0x79eb_8cb3, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "open_external_browser", Shape::True),
        Field::when(0, 1, "display_close_button", Shape::True),
        Field::always("external_exceptions", Shape::Vector(&Shape::Boxed(&layouts::WEB_DOMAIN_EXCEPTION))),
        Field::always("inapp_exceptions", Shape::Vector(&Shape::Boxed(&layouts::WEB_DOMAIN_EXCEPTION))),
        Field::always("hash", Shape::Long),
    ]);
    /// `account.webBrowserSettingsNotModified`
    pub static ACCOUNT_WEB_BROWSER_SETTINGS_NOT_MODIFIED: Layout = Layout::new("account.webBrowserSettingsNotModified", 0xc31c_8f4e, &[]);
    /// The constructors of `account.WebBrowserSettings`, by number.
    pub static SUM_ACCOUNT_WEB_BROWSER_SETTINGS: Sum = Sum::new("account.WebBrowserSettings", &[
        (0x79eb_8cb3, &layouts::ACCOUNT_WEB_BROWSER_SETTINGS),
        (0xc31c_8f4e, &layouts::ACCOUNT_WEB_BROWSER_SETTINGS_NOT_MODIFIED),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `accountDaysTTL#b8d0afdf days:int = AccountDaysTTL`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AccountDaysTTL {
        /// `days:int`
        pub days: i32,
    }

    impl Fields for AccountDaysTTL {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_DAYS_TTL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { days: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.days.put(writer);
        }
    }

    impl<'a> View<'a, AccountDaysTTL> {
        /// `days:int`
        #[inline] pub fn days(self) -> i32 { at(self, 0) }
    }

    boxed!(AccountDaysTTL);

    /// `autoDownloadSettings#baa57628 flags:# disabled:flags.0?true video_preload_large:flags.1?true audio_preload_next:flags.2?true phonecalls_less_data:flags.3?true stories_preload:flags.4?true photo_size_max:int video_size_max:long file_size_max:long video_upload_maxbitrate:int small_queue_active_operations_max:int large_queue_active_operations_max:int = AutoDownloadSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AutoDownloadSettings {
        /// `disabled:flags.0?true`
        pub disabled: bool,
        /// `video_preload_large:flags.1?true`
        pub video_preload_large: bool,
        /// `audio_preload_next:flags.2?true`
        pub audio_preload_next: bool,
        /// `phonecalls_less_data:flags.3?true`
        pub phonecalls_less_data: bool,
        /// `stories_preload:flags.4?true`
        pub stories_preload: bool,
        /// `photo_size_max:int`
        pub photo_size_max: i32,
        /// `video_size_max:long`
        pub video_size_max: i64,
        /// `file_size_max:long`
        pub file_size_max: i64,
        /// `video_upload_maxbitrate:int`
        pub video_upload_maxbitrate: i32,
        /// `small_queue_active_operations_max:int`
        pub small_queue_active_operations_max: i32,
        /// `large_queue_active_operations_max:int`
        pub large_queue_active_operations_max: i32,
    }

    impl AutoDownloadSettings {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(photo_size_max: i32, video_size_max: i64, file_size_max: i64, video_upload_maxbitrate: i32, small_queue_active_operations_max: i32, large_queue_active_operations_max: i32) -> Self {
            Self { disabled: false, video_preload_large: false, audio_preload_next: false, phonecalls_less_data: false, stories_preload: false, photo_size_max, video_size_max, file_size_max, video_upload_maxbitrate, small_queue_active_operations_max, large_queue_active_operations_max }
        }
    }

    impl Fields for AutoDownloadSettings {
        const LAYOUT: &'static Layout = &layouts::AUTO_DOWNLOAD_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { disabled: has(flags, 0), video_preload_large: has(flags, 1), audio_preload_next: has(flags, 2), phonecalls_less_data: has(flags, 3), stories_preload: has(flags, 4), photo_size_max: input.take()?, video_size_max: input.take()?, file_size_max: input.take()?, video_upload_maxbitrate: input.take()?, small_queue_active_operations_max: input.take()?, large_queue_active_operations_max: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.disabled, 0) | bit(self.video_preload_large, 1) | bit(self.audio_preload_next, 2) | bit(self.phonecalls_less_data, 3) | bit(self.stories_preload, 4));
            self.photo_size_max.put(writer);
            self.video_size_max.put(writer);
            self.file_size_max.put(writer);
            self.video_upload_maxbitrate.put(writer);
            self.small_queue_active_operations_max.put(writer);
            self.large_queue_active_operations_max.put(writer);
        }
    }

    impl<'a> View<'a, AutoDownloadSettings> {
        /// `disabled:flags.0?true`
        #[inline] pub fn disabled(self) -> bool { flag_at(self, 1) }
        /// `video_preload_large:flags.1?true`
        #[inline] pub fn video_preload_large(self) -> bool { flag_at(self, 2) }
        /// `audio_preload_next:flags.2?true`
        #[inline] pub fn audio_preload_next(self) -> bool { flag_at(self, 3) }
        /// `phonecalls_less_data:flags.3?true`
        #[inline] pub fn phonecalls_less_data(self) -> bool { flag_at(self, 4) }
        /// `stories_preload:flags.4?true`
        #[inline] pub fn stories_preload(self) -> bool { flag_at(self, 5) }
        /// `photo_size_max:int`
        #[inline] pub fn photo_size_max(self) -> i32 { at(self, 6) }
        /// `video_size_max:long`
        #[inline] pub fn video_size_max(self) -> i64 { at(self, 7) }
        /// `file_size_max:long`
        #[inline] pub fn file_size_max(self) -> i64 { at(self, 8) }
        /// `video_upload_maxbitrate:int`
        #[inline] pub fn video_upload_maxbitrate(self) -> i32 { at(self, 9) }
        /// `small_queue_active_operations_max:int`
        #[inline] pub fn small_queue_active_operations_max(self) -> i32 { at(self, 10) }
        /// `large_queue_active_operations_max:int`
        #[inline] pub fn large_queue_active_operations_max(self) -> i32 { at(self, 11) }
    }

    boxed!(AutoDownloadSettings);

    /// `autoSaveException#81602d47 peer:Peer settings:AutoSaveSettings = AutoSaveException`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AutoSaveException {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `settings:AutoSaveSettings`
        pub settings: types::AutoSaveSettings,
    }

    impl Fields for AutoSaveException {
        const LAYOUT: &'static Layout = &layouts::AUTO_SAVE_EXCEPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, settings: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.settings.put(writer);
        }
    }

    impl<'a> View<'a, AutoSaveException> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
        /// `settings:AutoSaveSettings`
        #[inline] pub fn settings(self) -> View<'a, types::AutoSaveSettings> { at(self, 1) }
    }

    boxed!(AutoSaveException);

    /// `autoSaveSettings#c84834ce flags:# photos:flags.0?true videos:flags.1?true video_max_size:flags.2?long = AutoSaveSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AutoSaveSettings {
        /// `photos:flags.0?true`
        pub photos: bool,
        /// `videos:flags.1?true`
        pub videos: bool,
        /// `video_max_size:flags.2?long`
        pub video_max_size: Option<i64>,
    }

    impl Fields for AutoSaveSettings {
        const LAYOUT: &'static Layout = &layouts::AUTO_SAVE_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { photos: has(flags, 0), videos: has(flags, 1), video_max_size: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.photos, 0) | bit(self.videos, 1) | bit(self.video_max_size.is_some(), 2));
            self.video_max_size.put(writer);
        }
    }

    impl<'a> View<'a, AutoSaveSettings> {
        /// `photos:flags.0?true`
        #[inline] pub fn photos(self) -> bool { flag_at(self, 1) }
        /// `videos:flags.1?true`
        #[inline] pub fn videos(self) -> bool { flag_at(self, 2) }
        /// `video_max_size:flags.2?long`
        #[inline] pub fn video_max_size(self) -> Option<i64> { maybe_at(self, 3) }
    }

    boxed!(AutoSaveSettings);

    /// `businessBotRecipients#b88cf373 flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<long> exclude_users:flags.6?Vector<long> = BusinessBotRecipients`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct BusinessBotRecipients {
        /// `existing_chats:flags.0?true`
        pub existing_chats: bool,
        /// `new_chats:flags.1?true`
        pub new_chats: bool,
        /// `contacts:flags.2?true`
        pub contacts: bool,
        /// `non_contacts:flags.3?true`
        pub non_contacts: bool,
        /// `exclude_selected:flags.5?true`
        pub exclude_selected: bool,
        /// `users:flags.4?Vector<long>`
        pub users: Option<Vec<i64>>,
        /// `exclude_users:flags.6?Vector<long>`
        pub exclude_users: Option<Vec<i64>>,
    }

    impl Fields for BusinessBotRecipients {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_BOT_RECIPIENTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { existing_chats: has(flags, 0), new_chats: has(flags, 1), contacts: has(flags, 2), non_contacts: has(flags, 3), exclude_selected: has(flags, 5), users: input.take_if(flags, 4)?, exclude_users: input.take_if(flags, 6)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.existing_chats, 0) | bit(self.new_chats, 1) | bit(self.contacts, 2) | bit(self.non_contacts, 3) | bit(self.users.is_some(), 4) | bit(self.exclude_selected, 5) | bit(self.exclude_users.is_some(), 6));
            self.users.put(writer);
            self.exclude_users.put(writer);
        }
    }

    impl<'a> View<'a, BusinessBotRecipients> {
        /// `existing_chats:flags.0?true`
        #[inline] pub fn existing_chats(self) -> bool { flag_at(self, 1) }
        /// `new_chats:flags.1?true`
        #[inline] pub fn new_chats(self) -> bool { flag_at(self, 2) }
        /// `contacts:flags.2?true`
        #[inline] pub fn contacts(self) -> bool { flag_at(self, 3) }
        /// `non_contacts:flags.3?true`
        #[inline] pub fn non_contacts(self) -> bool { flag_at(self, 4) }
        /// `exclude_selected:flags.5?true`
        #[inline] pub fn exclude_selected(self) -> bool { flag_at(self, 5) }
        /// `users:flags.4?Vector<long>`
        #[inline] pub fn users(self) -> Option<Vector<'a, i64>> { maybe_at(self, 6) }
        /// `exclude_users:flags.6?Vector<long>`
        #[inline] pub fn exclude_users(self) -> Option<Vector<'a, i64>> { maybe_at(self, 7) }
    }

    boxed!(BusinessBotRecipients);

    /// `businessChatLink#b4ae666f flags:# link:string message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string views:int = BusinessChatLink`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BusinessChatLink {
        /// `link:string`
        pub link: String,
        /// `message:string`
        pub message: String,
        /// `entities:flags.0?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `title:flags.1?string`
        pub title: Option<String>,
        /// `views:int`
        pub views: i32,
    }

    impl BusinessChatLink {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(link: String, message: String, views: i32) -> Self {
            Self { link, message, entities: None, title: None, views }
        }
    }

    impl Fields for BusinessChatLink {
        const LAYOUT: &'static Layout = &layouts::BUSINESS_CHAT_LINK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { link: input.take()?, message: input.take()?, entities: input.take_if(flags, 0)?, title: input.take_if(flags, 1)?, views: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.entities.is_some(), 0) | bit(self.title.is_some(), 1));
            self.link.put(writer);
            self.message.put(writer);
            self.entities.put(writer);
            self.title.put(writer);
            self.views.put(writer);
        }
    }

    impl<'a> View<'a, BusinessChatLink> {
        /// `link:string`
        #[inline] pub fn link(self) -> Text<'a> { at(self, 1) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 2) }
        /// `entities:flags.0?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 3) }
        /// `title:flags.1?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `views:int`
        #[inline] pub fn views(self) -> i32 { at(self, 5) }
    }

    boxed!(BusinessChatLink);

    /// `connectedBot#33ed001 flags:# bot_id:long recipients:BusinessBotRecipients rights:BusinessBotRights device:flags.0?string date:flags.1?int location:flags.2?string = ConnectedBot`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnectedBot {
        /// `bot_id:long`
        pub bot_id: i64,
        /// `recipients:BusinessBotRecipients`
        pub recipients: types::BusinessBotRecipients,
        /// `rights:BusinessBotRights`
        pub rights: types::BusinessBotRights,
        /// `device:flags.0?string`
        pub device: Option<String>,
        /// `date:flags.1?int`
        pub date: Option<i32>,
        /// `location:flags.2?string`
        pub location: Option<String>,
    }

    impl ConnectedBot {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(bot_id: i64, recipients: types::BusinessBotRecipients, rights: types::BusinessBotRights) -> Self {
            Self { bot_id, recipients, rights, device: None, date: None, location: None }
        }
    }

    impl Fields for ConnectedBot {
        const LAYOUT: &'static Layout = &layouts::CONNECTED_BOT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { bot_id: input.take()?, recipients: input.take()?, rights: input.take()?, device: input.take_if(flags, 0)?, date: input.take_if(flags, 1)?, location: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.device.is_some(), 0) | bit(self.date.is_some(), 1) | bit(self.location.is_some(), 2));
            self.bot_id.put(writer);
            self.recipients.put(writer);
            self.rights.put(writer);
            self.device.put(writer);
            self.date.put(writer);
            self.location.put(writer);
        }
    }

    impl<'a> View<'a, ConnectedBot> {
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 1) }
        /// `recipients:BusinessBotRecipients`
        #[inline] pub fn recipients(self) -> View<'a, types::BusinessBotRecipients> { at(self, 2) }
        /// `rights:BusinessBotRights`
        #[inline] pub fn rights(self) -> View<'a, types::BusinessBotRights> { at(self, 3) }
        /// `device:flags.0?string`
        #[inline] pub fn device(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `date:flags.1?int`
        #[inline] pub fn date(self) -> Option<i32> { maybe_at(self, 5) }
        /// `location:flags.2?string`
        #[inline] pub fn location(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    boxed!(ConnectedBot);

    /// `emailVerifyPurposeLoginSetup#4345be73 phone_number:string phone_code_hash:string = EmailVerifyPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmailVerifyPurposeLoginSetup {
        /// `phone_number:string`
        pub phone_number: String,
        /// `phone_code_hash:string`
        pub phone_code_hash: String,
    }

    impl Fields for EmailVerifyPurposeLoginSetup {
        const LAYOUT: &'static Layout = &layouts::EMAIL_VERIFY_PURPOSE_LOGIN_SETUP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { phone_number: input.take()?, phone_code_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.phone_number.put(writer);
            self.phone_code_hash.put(writer);
        }
    }

    impl<'a> View<'a, EmailVerifyPurposeLoginSetup> {
        /// `phone_number:string`
        #[inline] pub fn phone_number(self) -> Text<'a> { at(self, 0) }
        /// `phone_code_hash:string`
        #[inline] pub fn phone_code_hash(self) -> Text<'a> { at(self, 1) }
    }

    /// `globalPrivacySettings#fe41b34f flags:# archive_and_mute_new_noncontact_peers:flags.0?true keep_archived_unmuted:flags.1?true keep_archived_folders:flags.2?true hide_read_marks:flags.3?true new_noncontact_peers_require_premium:flags.4?true display_gifts_button:flags.7?true noncontact_peers_paid_stars:flags.5?long disallowed_gifts:flags.6?DisallowedGiftsSettings = GlobalPrivacySettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GlobalPrivacySettings {
        /// `archive_and_mute_new_noncontact_peers:flags.0?true`
        pub archive_and_mute_new_noncontact_peers: bool,
        /// `keep_archived_unmuted:flags.1?true`
        pub keep_archived_unmuted: bool,
        /// `keep_archived_folders:flags.2?true`
        pub keep_archived_folders: bool,
        /// `hide_read_marks:flags.3?true`
        pub hide_read_marks: bool,
        /// `new_noncontact_peers_require_premium:flags.4?true`
        pub new_noncontact_peers_require_premium: bool,
        /// `display_gifts_button:flags.7?true`
        pub display_gifts_button: bool,
        /// `noncontact_peers_paid_stars:flags.5?long`
        pub noncontact_peers_paid_stars: Option<i64>,
        /// `disallowed_gifts:flags.6?DisallowedGiftsSettings`
        pub disallowed_gifts: Option<types::DisallowedGiftsSettings>,
    }

    impl Fields for GlobalPrivacySettings {
        const LAYOUT: &'static Layout = &layouts::GLOBAL_PRIVACY_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { archive_and_mute_new_noncontact_peers: has(flags, 0), keep_archived_unmuted: has(flags, 1), keep_archived_folders: has(flags, 2), hide_read_marks: has(flags, 3), new_noncontact_peers_require_premium: has(flags, 4), display_gifts_button: has(flags, 7), noncontact_peers_paid_stars: input.take_if(flags, 5)?, disallowed_gifts: input.take_if(flags, 6)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.archive_and_mute_new_noncontact_peers, 0) | bit(self.keep_archived_unmuted, 1) | bit(self.keep_archived_folders, 2) | bit(self.hide_read_marks, 3) | bit(self.new_noncontact_peers_require_premium, 4) | bit(self.noncontact_peers_paid_stars.is_some(), 5) | bit(self.disallowed_gifts.is_some(), 6) | bit(self.display_gifts_button, 7));
            self.noncontact_peers_paid_stars.put(writer);
            self.disallowed_gifts.put(writer);
        }
    }

    impl<'a> View<'a, GlobalPrivacySettings> {
        /// `archive_and_mute_new_noncontact_peers:flags.0?true`
        #[inline] pub fn archive_and_mute_new_noncontact_peers(self) -> bool { flag_at(self, 1) }
        /// `keep_archived_unmuted:flags.1?true`
        #[inline] pub fn keep_archived_unmuted(self) -> bool { flag_at(self, 2) }
        /// `keep_archived_folders:flags.2?true`
        #[inline] pub fn keep_archived_folders(self) -> bool { flag_at(self, 3) }
        /// `hide_read_marks:flags.3?true`
        #[inline] pub fn hide_read_marks(self) -> bool { flag_at(self, 4) }
        /// `new_noncontact_peers_require_premium:flags.4?true`
        #[inline] pub fn new_noncontact_peers_require_premium(self) -> bool { flag_at(self, 5) }
        /// `display_gifts_button:flags.7?true`
        #[inline] pub fn display_gifts_button(self) -> bool { flag_at(self, 6) }
        /// `noncontact_peers_paid_stars:flags.5?long`
        #[inline] pub fn noncontact_peers_paid_stars(self) -> Option<i64> { maybe_at(self, 7) }
        /// `disallowed_gifts:flags.6?DisallowedGiftsSettings`
        #[inline] pub fn disallowed_gifts(self) -> Option<View<'a, types::DisallowedGiftsSettings>> { maybe_at(self, 8) }
    }

    boxed!(GlobalPrivacySettings);

    /// `inputBusinessAwayMessage#832175e0 flags:# offline_only:flags.0?true shortcut_id:int schedule:BusinessAwayMessageSchedule recipients:InputBusinessRecipients = InputBusinessAwayMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBusinessAwayMessage {
        /// `offline_only:flags.0?true`
        pub offline_only: bool,
        /// `shortcut_id:int`
        pub shortcut_id: i32,
        /// `schedule:BusinessAwayMessageSchedule`
        pub schedule: enums::BusinessAwayMessageSchedule,
        /// `recipients:InputBusinessRecipients`
        pub recipients: types::InputBusinessRecipients,
    }

    impl InputBusinessAwayMessage {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(shortcut_id: i32, schedule: enums::BusinessAwayMessageSchedule, recipients: types::InputBusinessRecipients) -> Self {
            Self { offline_only: false, shortcut_id, schedule, recipients }
        }
    }

    impl Fields for InputBusinessAwayMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_BUSINESS_AWAY_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { offline_only: has(flags, 0), shortcut_id: input.take()?, schedule: input.take()?, recipients: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.offline_only, 0));
            self.shortcut_id.put(writer);
            self.schedule.put(writer);
            self.recipients.put(writer);
        }
    }

    impl<'a> View<'a, InputBusinessAwayMessage> {
        /// `offline_only:flags.0?true`
        #[inline] pub fn offline_only(self) -> bool { flag_at(self, 1) }
        /// `shortcut_id:int`
        #[inline] pub fn shortcut_id(self) -> i32 { at(self, 2) }
        /// `schedule:BusinessAwayMessageSchedule`
        #[inline] pub fn schedule(self) -> views::BusinessAwayMessageSchedule<'a> { at(self, 3) }
        /// `recipients:InputBusinessRecipients`
        #[inline] pub fn recipients(self) -> View<'a, types::InputBusinessRecipients> { at(self, 4) }
    }

    boxed!(InputBusinessAwayMessage);

    /// `inputBusinessBotRecipients#c4e5921e flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> exclude_users:flags.6?Vector<InputUser> = InputBusinessBotRecipients`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InputBusinessBotRecipients {
        /// `existing_chats:flags.0?true`
        pub existing_chats: bool,
        /// `new_chats:flags.1?true`
        pub new_chats: bool,
        /// `contacts:flags.2?true`
        pub contacts: bool,
        /// `non_contacts:flags.3?true`
        pub non_contacts: bool,
        /// `exclude_selected:flags.5?true`
        pub exclude_selected: bool,
        /// `users:flags.4?Vector<InputUser>`
        pub users: Option<Vec<enums::InputUser>>,
        /// `exclude_users:flags.6?Vector<InputUser>`
        pub exclude_users: Option<Vec<enums::InputUser>>,
    }

    impl Fields for InputBusinessBotRecipients {
        const LAYOUT: &'static Layout = &layouts::INPUT_BUSINESS_BOT_RECIPIENTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { existing_chats: has(flags, 0), new_chats: has(flags, 1), contacts: has(flags, 2), non_contacts: has(flags, 3), exclude_selected: has(flags, 5), users: input.take_if(flags, 4)?, exclude_users: input.take_if(flags, 6)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.existing_chats, 0) | bit(self.new_chats, 1) | bit(self.contacts, 2) | bit(self.non_contacts, 3) | bit(self.users.is_some(), 4) | bit(self.exclude_selected, 5) | bit(self.exclude_users.is_some(), 6));
            self.users.put(writer);
            self.exclude_users.put(writer);
        }
    }

    impl<'a> View<'a, InputBusinessBotRecipients> {
        /// `existing_chats:flags.0?true`
        #[inline] pub fn existing_chats(self) -> bool { flag_at(self, 1) }
        /// `new_chats:flags.1?true`
        #[inline] pub fn new_chats(self) -> bool { flag_at(self, 2) }
        /// `contacts:flags.2?true`
        #[inline] pub fn contacts(self) -> bool { flag_at(self, 3) }
        /// `non_contacts:flags.3?true`
        #[inline] pub fn non_contacts(self) -> bool { flag_at(self, 4) }
        /// `exclude_selected:flags.5?true`
        #[inline] pub fn exclude_selected(self) -> bool { flag_at(self, 5) }
        /// `users:flags.4?Vector<InputUser>`
        #[inline] pub fn users(self) -> Option<Vector<'a, views::InputUser<'a>>> { maybe_at(self, 6) }
        /// `exclude_users:flags.6?Vector<InputUser>`
        #[inline] pub fn exclude_users(self) -> Option<Vector<'a, views::InputUser<'a>>> { maybe_at(self, 7) }
    }

    boxed!(InputBusinessBotRecipients);

    /// `inputBusinessChatLink#11679fa7 flags:# message:string entities:flags.0?Vector<MessageEntity> title:flags.1?string = InputBusinessChatLink`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBusinessChatLink {
        /// `message:string`
        pub message: String,
        /// `entities:flags.0?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `title:flags.1?string`
        pub title: Option<String>,
    }

    impl InputBusinessChatLink {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(message: String) -> Self {
            Self { message, entities: None, title: None }
        }
    }

    impl Fields for InputBusinessChatLink {
        const LAYOUT: &'static Layout = &layouts::INPUT_BUSINESS_CHAT_LINK;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { message: input.take()?, entities: input.take_if(flags, 0)?, title: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.entities.is_some(), 0) | bit(self.title.is_some(), 1));
            self.message.put(writer);
            self.entities.put(writer);
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, InputBusinessChatLink> {
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 1) }
        /// `entities:flags.0?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 2) }
        /// `title:flags.1?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 3) }
    }

    boxed!(InputBusinessChatLink);

    /// `inputBusinessGreetingMessage#194cb3b shortcut_id:int recipients:InputBusinessRecipients no_activity_days:int = InputBusinessGreetingMessage`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBusinessGreetingMessage {
        /// `shortcut_id:int`
        pub shortcut_id: i32,
        /// `recipients:InputBusinessRecipients`
        pub recipients: types::InputBusinessRecipients,
        /// `no_activity_days:int`
        pub no_activity_days: i32,
    }

    impl Fields for InputBusinessGreetingMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_BUSINESS_GREETING_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { shortcut_id: input.take()?, recipients: input.take()?, no_activity_days: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.shortcut_id.put(writer);
            self.recipients.put(writer);
            self.no_activity_days.put(writer);
        }
    }

    impl<'a> View<'a, InputBusinessGreetingMessage> {
        /// `shortcut_id:int`
        #[inline] pub fn shortcut_id(self) -> i32 { at(self, 0) }
        /// `recipients:InputBusinessRecipients`
        #[inline] pub fn recipients(self) -> View<'a, types::InputBusinessRecipients> { at(self, 1) }
        /// `no_activity_days:int`
        #[inline] pub fn no_activity_days(self) -> i32 { at(self, 2) }
    }

    boxed!(InputBusinessGreetingMessage);

    /// `inputBusinessIntro#9c469cd flags:# title:string description:string sticker:flags.0?InputDocument = InputBusinessIntro`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputBusinessIntro {
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `sticker:flags.0?InputDocument`
        pub sticker: Option<enums::InputDocument>,
    }

    impl InputBusinessIntro {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(title: String, description: String) -> Self {
            Self { title, description, sticker: None }
        }
    }

    impl Fields for InputBusinessIntro {
        const LAYOUT: &'static Layout = &layouts::INPUT_BUSINESS_INTRO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { title: input.take()?, description: input.take()?, sticker: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.sticker.is_some(), 0));
            self.title.put(writer);
            self.description.put(writer);
            self.sticker.put(writer);
        }
    }

    impl<'a> View<'a, InputBusinessIntro> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 2) }
        /// `sticker:flags.0?InputDocument`
        #[inline] pub fn sticker(self) -> Option<views::InputDocument<'a>> { maybe_at(self, 3) }
    }

    boxed!(InputBusinessIntro);

    /// `inputBusinessRecipients#6f8b32aa flags:# existing_chats:flags.0?true new_chats:flags.1?true contacts:flags.2?true non_contacts:flags.3?true exclude_selected:flags.5?true users:flags.4?Vector<InputUser> = InputBusinessRecipients`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InputBusinessRecipients {
        /// `existing_chats:flags.0?true`
        pub existing_chats: bool,
        /// `new_chats:flags.1?true`
        pub new_chats: bool,
        /// `contacts:flags.2?true`
        pub contacts: bool,
        /// `non_contacts:flags.3?true`
        pub non_contacts: bool,
        /// `exclude_selected:flags.5?true`
        pub exclude_selected: bool,
        /// `users:flags.4?Vector<InputUser>`
        pub users: Option<Vec<enums::InputUser>>,
    }

    impl Fields for InputBusinessRecipients {
        const LAYOUT: &'static Layout = &layouts::INPUT_BUSINESS_RECIPIENTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { existing_chats: has(flags, 0), new_chats: has(flags, 1), contacts: has(flags, 2), non_contacts: has(flags, 3), exclude_selected: has(flags, 5), users: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.existing_chats, 0) | bit(self.new_chats, 1) | bit(self.contacts, 2) | bit(self.non_contacts, 3) | bit(self.users.is_some(), 4) | bit(self.exclude_selected, 5));
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, InputBusinessRecipients> {
        /// `existing_chats:flags.0?true`
        #[inline] pub fn existing_chats(self) -> bool { flag_at(self, 1) }
        /// `new_chats:flags.1?true`
        #[inline] pub fn new_chats(self) -> bool { flag_at(self, 2) }
        /// `contacts:flags.2?true`
        #[inline] pub fn contacts(self) -> bool { flag_at(self, 3) }
        /// `non_contacts:flags.3?true`
        #[inline] pub fn non_contacts(self) -> bool { flag_at(self, 4) }
        /// `exclude_selected:flags.5?true`
        #[inline] pub fn exclude_selected(self) -> bool { flag_at(self, 5) }
        /// `users:flags.4?Vector<InputUser>`
        #[inline] pub fn users(self) -> Option<Vector<'a, views::InputUser<'a>>> { maybe_at(self, 6) }
    }

    boxed!(InputBusinessRecipients);

    /// `inputNotifyCommunity#27bb1adc community:InputChannel = InputNotifyPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputNotifyCommunity {
        /// `community:InputChannel`
        pub community: enums::InputChannel,
    }

    impl Fields for InputNotifyCommunity {
        const LAYOUT: &'static Layout = &layouts::INPUT_NOTIFY_COMMUNITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { community: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.community.put(writer);
        }
    }

    impl<'a> View<'a, InputNotifyCommunity> {
        /// `community:InputChannel`
        #[inline] pub fn community(self) -> views::InputChannel<'a> { at(self, 0) }
    }

    /// `inputNotifyForumTopic#5c467992 peer:InputPeer top_msg_id:int = InputNotifyPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputNotifyForumTopic {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `top_msg_id:int`
        pub top_msg_id: i32,
    }

    impl Fields for InputNotifyForumTopic {
        const LAYOUT: &'static Layout = &layouts::INPUT_NOTIFY_FORUM_TOPIC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, top_msg_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.top_msg_id.put(writer);
        }
    }

    impl<'a> View<'a, InputNotifyForumTopic> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `top_msg_id:int`
        #[inline] pub fn top_msg_id(self) -> i32 { at(self, 1) }
    }

    /// `inputNotifyPeer#b8bc5b0c peer:InputPeer = InputNotifyPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputNotifyPeer {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
    }

    impl Fields for InputNotifyPeer {
        const LAYOUT: &'static Layout = &layouts::INPUT_NOTIFY_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, InputNotifyPeer> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
    }

    /// `inputPeerNotifySettings#cacb6ae2 flags:# show_previews:flags.0?Bool silent:flags.1?Bool mute_until:flags.2?int sound:flags.3?NotificationSound stories_muted:flags.6?Bool stories_hide_sender:flags.7?Bool stories_sound:flags.8?NotificationSound = InputPeerNotifySettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InputPeerNotifySettings {
        /// `show_previews:flags.0?Bool`
        pub show_previews: Option<bool>,
        /// `silent:flags.1?Bool`
        pub silent: Option<bool>,
        /// `mute_until:flags.2?int`
        pub mute_until: Option<i32>,
        /// `sound:flags.3?NotificationSound`
        pub sound: Option<enums::NotificationSound>,
        /// `stories_muted:flags.6?Bool`
        pub stories_muted: Option<bool>,
        /// `stories_hide_sender:flags.7?Bool`
        pub stories_hide_sender: Option<bool>,
        /// `stories_sound:flags.8?NotificationSound`
        pub stories_sound: Option<enums::NotificationSound>,
    }

    impl Fields for InputPeerNotifySettings {
        const LAYOUT: &'static Layout = &layouts::INPUT_PEER_NOTIFY_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { show_previews: input.take_if(flags, 0)?, silent: input.take_if(flags, 1)?, mute_until: input.take_if(flags, 2)?, sound: input.take_if(flags, 3)?, stories_muted: input.take_if(flags, 6)?, stories_hide_sender: input.take_if(flags, 7)?, stories_sound: input.take_if(flags, 8)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.show_previews.is_some(), 0) | bit(self.silent.is_some(), 1) | bit(self.mute_until.is_some(), 2) | bit(self.sound.is_some(), 3) | bit(self.stories_muted.is_some(), 6) | bit(self.stories_hide_sender.is_some(), 7) | bit(self.stories_sound.is_some(), 8));
            self.show_previews.put(writer);
            self.silent.put(writer);
            self.mute_until.put(writer);
            self.sound.put(writer);
            self.stories_muted.put(writer);
            self.stories_hide_sender.put(writer);
            self.stories_sound.put(writer);
        }
    }

    impl<'a> View<'a, InputPeerNotifySettings> {
        /// `show_previews:flags.0?Bool`
        #[inline] pub fn show_previews(self) -> Option<bool> { maybe_at(self, 1) }
        /// `silent:flags.1?Bool`
        #[inline] pub fn silent(self) -> Option<bool> { maybe_at(self, 2) }
        /// `mute_until:flags.2?int`
        #[inline] pub fn mute_until(self) -> Option<i32> { maybe_at(self, 3) }
        /// `sound:flags.3?NotificationSound`
        #[inline] pub fn sound(self) -> Option<views::NotificationSound<'a>> { maybe_at(self, 4) }
        /// `stories_muted:flags.6?Bool`
        #[inline] pub fn stories_muted(self) -> Option<bool> { maybe_at(self, 5) }
        /// `stories_hide_sender:flags.7?Bool`
        #[inline] pub fn stories_hide_sender(self) -> Option<bool> { maybe_at(self, 6) }
        /// `stories_sound:flags.8?NotificationSound`
        #[inline] pub fn stories_sound(self) -> Option<views::NotificationSound<'a>> { maybe_at(self, 7) }
    }

    boxed!(InputPeerNotifySettings);

    /// `inputSecureFile#5367e5be id:long access_hash:long = InputSecureFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputSecureFile {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputSecureFile {
        const LAYOUT: &'static Layout = &layouts::INPUT_SECURE_FILE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputSecureFile> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputSecureFileUploaded#3334b0f0 id:long parts:int md5_checksum:string file_hash:bytes secret:bytes = InputSecureFile`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputSecureFileUploaded {
        /// `id:long`
        pub id: i64,
        /// `parts:int`
        pub parts: i32,
        /// `md5_checksum:string`
        pub md5_checksum: String,
        /// `file_hash:bytes`
        pub file_hash: Vec<u8>,
        /// `secret:bytes`
        pub secret: Vec<u8>,
    }

    impl Fields for InputSecureFileUploaded {
        const LAYOUT: &'static Layout = &layouts::INPUT_SECURE_FILE_UPLOADED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, parts: input.take()?, md5_checksum: input.take()?, file_hash: input.take()?, secret: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.parts.put(writer);
            self.md5_checksum.put(writer);
            self.file_hash.put(writer);
            self.secret.put(writer);
        }
    }

    impl<'a> View<'a, InputSecureFileUploaded> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `parts:int`
        #[inline] pub fn parts(self) -> i32 { at(self, 1) }
        /// `md5_checksum:string`
        #[inline] pub fn md5_checksum(self) -> Text<'a> { at(self, 2) }
        /// `file_hash:bytes`
        #[inline] pub fn file_hash(self) -> &'a [u8] { at(self, 3) }
        /// `secret:bytes`
        #[inline] pub fn secret(self) -> &'a [u8] { at(self, 4) }
    }

    /// `inputSecureValue#db21d0a7 flags:# type:SecureValueType data:flags.0?SecureData front_side:flags.1?InputSecureFile reverse_side:flags.2?InputSecureFile selfie:flags.3?InputSecureFile translation:flags.6?Vector<InputSecureFile> files:flags.4?Vector<InputSecureFile> plain_data:flags.5?SecurePlainData = InputSecureValue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputSecureValue {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `data:flags.0?SecureData`
        pub data: Option<Box<types::SecureData>>,
        /// `front_side:flags.1?InputSecureFile`
        pub front_side: Option<enums::InputSecureFile>,
        /// `reverse_side:flags.2?InputSecureFile`
        pub reverse_side: Option<enums::InputSecureFile>,
        /// `selfie:flags.3?InputSecureFile`
        pub selfie: Option<enums::InputSecureFile>,
        /// `translation:flags.6?Vector<InputSecureFile>`
        pub translation: Option<Vec<enums::InputSecureFile>>,
        /// `files:flags.4?Vector<InputSecureFile>`
        pub files: Option<Vec<enums::InputSecureFile>>,
        /// `plain_data:flags.5?SecurePlainData`
        pub plain_data: Option<enums::SecurePlainData>,
    }

    impl InputSecureValue {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(r#type: enums::SecureValueType) -> Self {
            Self { r#type, data: None, front_side: None, reverse_side: None, selfie: None, translation: None, files: None, plain_data: None }
        }
    }

    impl Fields for InputSecureValue {
        const LAYOUT: &'static Layout = &layouts::INPUT_SECURE_VALUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { r#type: input.take()?, data: input.take_if(flags, 0)?, front_side: input.take_if(flags, 1)?, reverse_side: input.take_if(flags, 2)?, selfie: input.take_if(flags, 3)?, translation: input.take_if(flags, 6)?, files: input.take_if(flags, 4)?, plain_data: input.take_if(flags, 5)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.data.is_some(), 0) | bit(self.front_side.is_some(), 1) | bit(self.reverse_side.is_some(), 2) | bit(self.selfie.is_some(), 3) | bit(self.files.is_some(), 4) | bit(self.plain_data.is_some(), 5) | bit(self.translation.is_some(), 6));
            self.r#type.put(writer);
            self.data.put(writer);
            self.front_side.put(writer);
            self.reverse_side.put(writer);
            self.selfie.put(writer);
            self.translation.put(writer);
            self.files.put(writer);
            self.plain_data.put(writer);
        }
    }

    impl<'a> View<'a, InputSecureValue> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 1) }
        /// `data:flags.0?SecureData`
        #[inline] pub fn data(self) -> Option<View<'a, types::SecureData>> { maybe_at(self, 2) }
        /// `front_side:flags.1?InputSecureFile`
        #[inline] pub fn front_side(self) -> Option<views::InputSecureFile<'a>> { maybe_at(self, 3) }
        /// `reverse_side:flags.2?InputSecureFile`
        #[inline] pub fn reverse_side(self) -> Option<views::InputSecureFile<'a>> { maybe_at(self, 4) }
        /// `selfie:flags.3?InputSecureFile`
        #[inline] pub fn selfie(self) -> Option<views::InputSecureFile<'a>> { maybe_at(self, 5) }
        /// `translation:flags.6?Vector<InputSecureFile>`
        #[inline] pub fn translation(self) -> Option<Vector<'a, views::InputSecureFile<'a>>> { maybe_at(self, 6) }
        /// `files:flags.4?Vector<InputSecureFile>`
        #[inline] pub fn files(self) -> Option<Vector<'a, views::InputSecureFile<'a>>> { maybe_at(self, 7) }
        /// `plain_data:flags.5?SecurePlainData`
        #[inline] pub fn plain_data(self) -> Option<views::SecurePlainData<'a>> { maybe_at(self, 8) }
    }

    boxed!(InputSecureValue);

    /// `inputTheme#3c5693e9 id:long access_hash:long = InputTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputTheme {
        /// `id:long`
        pub id: i64,
        /// `access_hash:long`
        pub access_hash: i64,
    }

    impl Fields for InputTheme {
        const LAYOUT: &'static Layout = &layouts::INPUT_THEME;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, access_hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.access_hash.put(writer);
        }
    }

    impl<'a> View<'a, InputTheme> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
        /// `access_hash:long`
        #[inline] pub fn access_hash(self) -> i64 { at(self, 1) }
    }

    /// `inputThemeSlug#f5890df1 slug:string = InputTheme`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputThemeSlug {
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for InputThemeSlug {
        const LAYOUT: &'static Layout = &layouts::INPUT_THEME_SLUG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, InputThemeSlug> {
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputThemeSettings#8fde504f flags:# message_colors_animated:flags.2?true base_theme:BaseTheme accent_color:int outbox_accent_color:flags.3?int message_colors:flags.0?Vector<int> wallpaper:flags.1?InputWallPaper wallpaper_settings:flags.1?WallPaperSettings = InputThemeSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputThemeSettings {
        /// `message_colors_animated:flags.2?true`
        pub message_colors_animated: bool,
        /// `base_theme:BaseTheme`
        pub base_theme: enums::BaseTheme,
        /// `accent_color:int`
        pub accent_color: i32,
        /// `outbox_accent_color:flags.3?int`
        pub outbox_accent_color: Option<i32>,
        /// `message_colors:flags.0?Vector<int>`
        pub message_colors: Option<Vec<i32>>,
        /// `wallpaper:flags.1?InputWallPaper`
        pub wallpaper: Option<enums::InputWallPaper>,
        /// `wallpaper_settings:flags.1?WallPaperSettings`
        pub wallpaper_settings: Option<Box<types::WallPaperSettings>>,
    }

    impl InputThemeSettings {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(base_theme: enums::BaseTheme, accent_color: i32) -> Self {
            Self { message_colors_animated: false, base_theme, accent_color, outbox_accent_color: None, message_colors: None, wallpaper: None, wallpaper_settings: None }
        }
    }

    impl Fields for InputThemeSettings {
        const LAYOUT: &'static Layout = &layouts::INPUT_THEME_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { message_colors_animated: has(flags, 2), base_theme: input.take()?, accent_color: input.take()?, outbox_accent_color: input.take_if(flags, 3)?, message_colors: input.take_if(flags, 0)?, wallpaper: input.take_if(flags, 1)?, wallpaper_settings: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.wallpaper.is_some() && self.wallpaper_settings.is_some();
            writer.u32(bit(self.message_colors.is_some(), 0) | bit(flags_1, 1) | bit(self.message_colors_animated, 2) | bit(self.outbox_accent_color.is_some(), 3));
            self.base_theme.put(writer);
            self.accent_color.put(writer);
            self.outbox_accent_color.put(writer);
            self.message_colors.put(writer);
            put_if(flags_1, &self.wallpaper, writer);
            put_if(flags_1, &self.wallpaper_settings, writer);
        }
    }

    impl<'a> View<'a, InputThemeSettings> {
        /// `message_colors_animated:flags.2?true`
        #[inline] pub fn message_colors_animated(self) -> bool { flag_at(self, 1) }
        /// `base_theme:BaseTheme`
        #[inline] pub fn base_theme(self) -> views::BaseTheme<'a> { at(self, 2) }
        /// `accent_color:int`
        #[inline] pub fn accent_color(self) -> i32 { at(self, 3) }
        /// `outbox_accent_color:flags.3?int`
        #[inline] pub fn outbox_accent_color(self) -> Option<i32> { maybe_at(self, 4) }
        /// `message_colors:flags.0?Vector<int>`
        #[inline] pub fn message_colors(self) -> Option<Vector<'a, i32>> { maybe_at(self, 5) }
        /// `wallpaper:flags.1?InputWallPaper`
        #[inline] pub fn wallpaper(self) -> Option<views::InputWallPaper<'a>> { maybe_at(self, 6) }
        /// `wallpaper_settings:flags.1?WallPaperSettings`
        #[inline] pub fn wallpaper_settings(self) -> Option<View<'a, types::WallPaperSettings>> { maybe_at(self, 7) }
    }

    boxed!(InputThemeSettings);

    /// `passkey#98613ebf flags:# id:string name:string date:int software_emoji_id:flags.0?long last_usage_date:flags.1?int = Passkey`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Passkey {
        /// `id:string`
        pub id: String,
        /// `name:string`
        pub name: String,
        /// `date:int`
        pub date: i32,
        /// `software_emoji_id:flags.0?long`
        pub software_emoji_id: Option<i64>,
        /// `last_usage_date:flags.1?int`
        pub last_usage_date: Option<i32>,
    }

    impl Passkey {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, name: String, date: i32) -> Self {
            Self { id, name, date, software_emoji_id: None, last_usage_date: None }
        }
    }

    impl Fields for Passkey {
        const LAYOUT: &'static Layout = &layouts::PASSKEY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take()?, name: input.take()?, date: input.take()?, software_emoji_id: input.take_if(flags, 0)?, last_usage_date: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.software_emoji_id.is_some(), 0) | bit(self.last_usage_date.is_some(), 1));
            self.id.put(writer);
            self.name.put(writer);
            self.date.put(writer);
            self.software_emoji_id.put(writer);
            self.last_usage_date.put(writer);
        }
    }

    impl<'a> View<'a, Passkey> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 1) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `software_emoji_id:flags.0?long`
        #[inline] pub fn software_emoji_id(self) -> Option<i64> { maybe_at(self, 4) }
        /// `last_usage_date:flags.1?int`
        #[inline] pub fn last_usage_date(self) -> Option<i32> { maybe_at(self, 5) }
    }

    boxed!(Passkey);

    /// `reactionsNotifySettings#71e4ea58 flags:# messages_notify_from:flags.0?ReactionNotificationsFrom stories_notify_from:flags.1?ReactionNotificationsFrom poll_votes_notify_from:flags.2?ReactionNotificationsFrom sound:NotificationSound show_previews:Bool = ReactionsNotifySettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ReactionsNotifySettings {
        /// `messages_notify_from:flags.0?ReactionNotificationsFrom`
        pub messages_notify_from: Option<enums::ReactionNotificationsFrom>,
        /// `stories_notify_from:flags.1?ReactionNotificationsFrom`
        pub stories_notify_from: Option<enums::ReactionNotificationsFrom>,
        /// `poll_votes_notify_from:flags.2?ReactionNotificationsFrom`
        pub poll_votes_notify_from: Option<enums::ReactionNotificationsFrom>,
        /// `sound:NotificationSound`
        pub sound: enums::NotificationSound,
        /// `show_previews:Bool`
        pub show_previews: bool,
    }

    impl ReactionsNotifySettings {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(sound: enums::NotificationSound, show_previews: bool) -> Self {
            Self { messages_notify_from: None, stories_notify_from: None, poll_votes_notify_from: None, sound, show_previews }
        }
    }

    impl Fields for ReactionsNotifySettings {
        const LAYOUT: &'static Layout = &layouts::REACTIONS_NOTIFY_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { messages_notify_from: input.take_if(flags, 0)?, stories_notify_from: input.take_if(flags, 1)?, poll_votes_notify_from: input.take_if(flags, 2)?, sound: input.take()?, show_previews: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.messages_notify_from.is_some(), 0) | bit(self.stories_notify_from.is_some(), 1) | bit(self.poll_votes_notify_from.is_some(), 2));
            self.messages_notify_from.put(writer);
            self.stories_notify_from.put(writer);
            self.poll_votes_notify_from.put(writer);
            self.sound.put(writer);
            self.show_previews.put(writer);
        }
    }

    impl<'a> View<'a, ReactionsNotifySettings> {
        /// `messages_notify_from:flags.0?ReactionNotificationsFrom`
        #[inline] pub fn messages_notify_from(self) -> Option<views::ReactionNotificationsFrom<'a>> { maybe_at(self, 1) }
        /// `stories_notify_from:flags.1?ReactionNotificationsFrom`
        #[inline] pub fn stories_notify_from(self) -> Option<views::ReactionNotificationsFrom<'a>> { maybe_at(self, 2) }
        /// `poll_votes_notify_from:flags.2?ReactionNotificationsFrom`
        #[inline] pub fn poll_votes_notify_from(self) -> Option<views::ReactionNotificationsFrom<'a>> { maybe_at(self, 3) }
        /// `sound:NotificationSound`
        #[inline] pub fn sound(self) -> views::NotificationSound<'a> { at(self, 4) }
        /// `show_previews:Bool`
        #[inline] pub fn show_previews(self) -> bool { at(self, 5) }
    }

    boxed!(ReactionsNotifySettings);

    /// `secureRequiredType#829d99da flags:# native_names:flags.0?true selfie_required:flags.1?true translation_required:flags.2?true type:SecureValueType = SecureRequiredType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureRequiredType {
        /// `native_names:flags.0?true`
        pub native_names: bool,
        /// `selfie_required:flags.1?true`
        pub selfie_required: bool,
        /// `translation_required:flags.2?true`
        pub translation_required: bool,
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
    }

    impl SecureRequiredType {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(r#type: enums::SecureValueType) -> Self {
            Self { native_names: false, selfie_required: false, translation_required: false, r#type }
        }
    }

    impl Fields for SecureRequiredType {
        const LAYOUT: &'static Layout = &layouts::SECURE_REQUIRED_TYPE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { native_names: has(flags, 0), selfie_required: has(flags, 1), translation_required: has(flags, 2), r#type: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.native_names, 0) | bit(self.selfie_required, 1) | bit(self.translation_required, 2));
            self.r#type.put(writer);
        }
    }

    impl<'a> View<'a, SecureRequiredType> {
        /// `native_names:flags.0?true`
        #[inline] pub fn native_names(self) -> bool { flag_at(self, 1) }
        /// `selfie_required:flags.1?true`
        #[inline] pub fn selfie_required(self) -> bool { flag_at(self, 2) }
        /// `translation_required:flags.2?true`
        #[inline] pub fn translation_required(self) -> bool { flag_at(self, 3) }
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 4) }
    }

    /// `secureRequiredTypeOneOf#27477b4 types:Vector<SecureRequiredType> = SecureRequiredType`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureRequiredTypeOneOf {
        /// `types:Vector<SecureRequiredType>`
        pub types: Vec<enums::SecureRequiredType>,
    }

    impl Fields for SecureRequiredTypeOneOf {
        const LAYOUT: &'static Layout = &layouts::SECURE_REQUIRED_TYPE_ONE_OF;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { types: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.types.put(writer);
        }
    }

    impl<'a> View<'a, SecureRequiredTypeOneOf> {
        /// `types:Vector<SecureRequiredType>`
        #[inline] pub fn types(self) -> Vector<'a, views::SecureRequiredType<'a>> { at(self, 0) }
    }

    /// `secureValueHash#ed1ecdb0 type:SecureValueType hash:bytes = SecureValueHash`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecureValueHash {
        /// `type:SecureValueType`
        pub r#type: enums::SecureValueType,
        /// `hash:bytes`
        pub hash: Vec<u8>,
    }

    impl Fields for SecureValueHash {
        const LAYOUT: &'static Layout = &layouts::SECURE_VALUE_HASH;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { r#type: input.take()?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.r#type.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, SecureValueHash> {
        /// `type:SecureValueType`
        #[inline] pub fn r#type(self) -> views::SecureValueType<'a> { at(self, 0) }
        /// `hash:bytes`
        #[inline] pub fn hash(self) -> &'a [u8] { at(self, 1) }
    }

    boxed!(SecureValueHash);

    /// `webAuthorization#a6f8f452 hash:long bot_id:long domain:string browser:string platform:string date_created:int date_active:int ip:string region:string = WebAuthorization`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebAuthorization {
        /// `hash:long`
        pub hash: i64,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `domain:string`
        pub domain: String,
        /// `browser:string`
        pub browser: String,
        /// `platform:string`
        pub platform: String,
        /// `date_created:int`
        pub date_created: i32,
        /// `date_active:int`
        pub date_active: i32,
        /// `ip:string`
        pub ip: String,
        /// `region:string`
        pub region: String,
    }

    impl Fields for WebAuthorization {
        const LAYOUT: &'static Layout = &layouts::WEB_AUTHORIZATION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, bot_id: input.take()?, domain: input.take()?, browser: input.take()?, platform: input.take()?, date_created: input.take()?, date_active: input.take()?, ip: input.take()?, region: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.bot_id.put(writer);
            self.domain.put(writer);
            self.browser.put(writer);
            self.platform.put(writer);
            self.date_created.put(writer);
            self.date_active.put(writer);
            self.ip.put(writer);
            self.region.put(writer);
        }
    }

    impl<'a> View<'a, WebAuthorization> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 1) }
        /// `domain:string`
        #[inline] pub fn domain(self) -> Text<'a> { at(self, 2) }
        /// `browser:string`
        #[inline] pub fn browser(self) -> Text<'a> { at(self, 3) }
        /// `platform:string`
        #[inline] pub fn platform(self) -> Text<'a> { at(self, 4) }
        /// `date_created:int`
        #[inline] pub fn date_created(self) -> i32 { at(self, 5) }
        /// `date_active:int`
        #[inline] pub fn date_active(self) -> i32 { at(self, 6) }
        /// `ip:string`
        #[inline] pub fn ip(self) -> Text<'a> { at(self, 7) }
        /// `region:string`
        #[inline] pub fn region(self) -> Text<'a> { at(self, 8) }
    }

    boxed!(WebAuthorization);
}

pub(super) mod types_account {
    use crate::generated::names::*;

    /// `account.authorizationForm#ad2e1cd8 flags:# required_types:Vector<SecureRequiredType> values:Vector<SecureValue> errors:Vector<SecureValueError> users:Vector<User> privacy_policy_url:flags.0?string = account.AuthorizationForm`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AuthorizationForm {
        /// `required_types:Vector<SecureRequiredType>`
        pub required_types: Vec<enums::SecureRequiredType>,
        /// `values:Vector<SecureValue>`
        pub values: Vec<types::SecureValue>,
        /// `errors:Vector<SecureValueError>`
        pub errors: Vec<enums::SecureValueError>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `privacy_policy_url:flags.0?string`
        pub privacy_policy_url: Option<String>,
    }

    impl AuthorizationForm {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(required_types: Vec<enums::SecureRequiredType>, values: Vec<types::SecureValue>, errors: Vec<enums::SecureValueError>, users: Vec<enums::User>) -> Self {
            Self { required_types, values, errors, users, privacy_policy_url: None }
        }
    }

    impl Fields for AuthorizationForm {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_AUTHORIZATION_FORM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { required_types: input.take()?, values: input.take()?, errors: input.take()?, users: input.take()?, privacy_policy_url: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.privacy_policy_url.is_some(), 0));
            self.required_types.put(writer);
            self.values.put(writer);
            self.errors.put(writer);
            self.users.put(writer);
            self.privacy_policy_url.put(writer);
        }
    }

    impl<'a> View<'a, AuthorizationForm> {
        /// `required_types:Vector<SecureRequiredType>`
        #[inline] pub fn required_types(self) -> Vector<'a, views::SecureRequiredType<'a>> { at(self, 1) }
        /// `values:Vector<SecureValue>`
        #[inline] pub fn values(self) -> Vector<'a, View<'a, types::SecureValue>> { at(self, 2) }
        /// `errors:Vector<SecureValueError>`
        #[inline] pub fn errors(self) -> Vector<'a, views::SecureValueError<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
        /// `privacy_policy_url:flags.0?string`
        #[inline] pub fn privacy_policy_url(self) -> Option<Text<'a>> { maybe_at(self, 5) }
    }

    boxed!(AuthorizationForm);

    /// `account.authorizations#4bff8ea0 authorization_ttl_days:int authorizations:Vector<Authorization> = account.Authorizations`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Authorizations {
        /// `authorization_ttl_days:int`
        pub authorization_ttl_days: i32,
        /// `authorizations:Vector<Authorization>`
        pub authorizations: Vec<types::Authorization>,
    }

    impl Fields for Authorizations {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_AUTHORIZATIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { authorization_ttl_days: input.take()?, authorizations: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.authorization_ttl_days.put(writer);
            self.authorizations.put(writer);
        }
    }

    impl<'a> View<'a, Authorizations> {
        /// `authorization_ttl_days:int`
        #[inline] pub fn authorization_ttl_days(self) -> i32 { at(self, 0) }
        /// `authorizations:Vector<Authorization>`
        #[inline] pub fn authorizations(self) -> Vector<'a, View<'a, types::Authorization>> { at(self, 1) }
    }

    boxed!(Authorizations);

    /// `account.autoDownloadSettings#63cacf26 low:AutoDownloadSettings medium:AutoDownloadSettings high:AutoDownloadSettings = account.AutoDownloadSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AutoDownloadSettings {
        /// `low:AutoDownloadSettings`
        pub low: types::AutoDownloadSettings,
        /// `medium:AutoDownloadSettings`
        pub medium: types::AutoDownloadSettings,
        /// `high:AutoDownloadSettings`
        pub high: types::AutoDownloadSettings,
    }

    impl Fields for AutoDownloadSettings {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_AUTO_DOWNLOAD_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { low: input.take()?, medium: input.take()?, high: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.low.put(writer);
            self.medium.put(writer);
            self.high.put(writer);
        }
    }

    impl<'a> View<'a, AutoDownloadSettings> {
        /// `low:AutoDownloadSettings`
        #[inline] pub fn low(self) -> View<'a, types::AutoDownloadSettings> { at(self, 0) }
        /// `medium:AutoDownloadSettings`
        #[inline] pub fn medium(self) -> View<'a, types::AutoDownloadSettings> { at(self, 1) }
        /// `high:AutoDownloadSettings`
        #[inline] pub fn high(self) -> View<'a, types::AutoDownloadSettings> { at(self, 2) }
    }

    boxed!(AutoDownloadSettings);

    /// `account.autoSaveSettings#4c3e069d users_settings:AutoSaveSettings chats_settings:AutoSaveSettings broadcasts_settings:AutoSaveSettings exceptions:Vector<AutoSaveException> chats:Vector<Chat> users:Vector<User> = account.AutoSaveSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct AutoSaveSettings {
        /// `users_settings:AutoSaveSettings`
        pub users_settings: types::AutoSaveSettings,
        /// `chats_settings:AutoSaveSettings`
        pub chats_settings: types::AutoSaveSettings,
        /// `broadcasts_settings:AutoSaveSettings`
        pub broadcasts_settings: types::AutoSaveSettings,
        /// `exceptions:Vector<AutoSaveException>`
        pub exceptions: Vec<types::AutoSaveException>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for AutoSaveSettings {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_AUTO_SAVE_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { users_settings: input.take()?, chats_settings: input.take()?, broadcasts_settings: input.take()?, exceptions: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.users_settings.put(writer);
            self.chats_settings.put(writer);
            self.broadcasts_settings.put(writer);
            self.exceptions.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, AutoSaveSettings> {
        /// `users_settings:AutoSaveSettings`
        #[inline] pub fn users_settings(self) -> View<'a, types::AutoSaveSettings> { at(self, 0) }
        /// `chats_settings:AutoSaveSettings`
        #[inline] pub fn chats_settings(self) -> View<'a, types::AutoSaveSettings> { at(self, 1) }
        /// `broadcasts_settings:AutoSaveSettings`
        #[inline] pub fn broadcasts_settings(self) -> View<'a, types::AutoSaveSettings> { at(self, 2) }
        /// `exceptions:Vector<AutoSaveException>`
        #[inline] pub fn exceptions(self) -> Vector<'a, View<'a, types::AutoSaveException>> { at(self, 3) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 4) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 5) }
    }

    boxed!(AutoSaveSettings);

    /// `account.businessChatLinks#ec43a2d1 links:Vector<BusinessChatLink> chats:Vector<Chat> users:Vector<User> = account.BusinessChatLinks`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BusinessChatLinks {
        /// `links:Vector<BusinessChatLink>`
        pub links: Vec<types::BusinessChatLink>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for BusinessChatLinks {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_BUSINESS_CHAT_LINKS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { links: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.links.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, BusinessChatLinks> {
        /// `links:Vector<BusinessChatLink>`
        #[inline] pub fn links(self) -> Vector<'a, View<'a, types::BusinessChatLink>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(BusinessChatLinks);

    /// `account.chatThemes#be098173 flags:# hash:long themes:Vector<ChatTheme> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = account.ChatThemes`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ChatThemes {
        /// `hash:long`
        pub hash: i64,
        /// `themes:Vector<ChatTheme>`
        pub themes: Vec<enums::ChatTheme>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
    }

    impl ChatThemes {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(hash: i64, themes: Vec<enums::ChatTheme>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { hash, themes, chats, users, next_offset: None }
        }
    }

    impl Fields for ChatThemes {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_CHAT_THEMES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { hash: input.take()?, themes: input.take()?, chats: input.take()?, users: input.take()?, next_offset: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.hash.put(writer);
            self.themes.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
            self.next_offset.put(writer);
        }
    }

    impl<'a> View<'a, ChatThemes> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 1) }
        /// `themes:Vector<ChatTheme>`
        #[inline] pub fn themes(self) -> Vector<'a, views::ChatTheme<'a>> { at(self, 2) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 5) }
    }

    /// `account.connectedBots#17d7f87b connected_bots:Vector<ConnectedBot> users:Vector<User> = account.ConnectedBots`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnectedBots {
        /// `connected_bots:Vector<ConnectedBot>`
        pub connected_bots: Vec<types::ConnectedBot>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ConnectedBots {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_CONNECTED_BOTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { connected_bots: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.connected_bots.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ConnectedBots> {
        /// `connected_bots:Vector<ConnectedBot>`
        #[inline] pub fn connected_bots(self) -> Vector<'a, View<'a, types::ConnectedBot>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(ConnectedBots);

    /// `account.contentSettings#57e28221 flags:# sensitive_enabled:flags.0?true sensitive_can_change:flags.1?true = account.ContentSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContentSettings {
        /// `sensitive_enabled:flags.0?true`
        pub sensitive_enabled: bool,
        /// `sensitive_can_change:flags.1?true`
        pub sensitive_can_change: bool,
    }

    impl Fields for ContentSettings {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_CONTENT_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { sensitive_enabled: has(flags, 0), sensitive_can_change: has(flags, 1) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.sensitive_enabled, 0) | bit(self.sensitive_can_change, 1));
        }
    }

    impl<'a> View<'a, ContentSettings> {
        /// `sensitive_enabled:flags.0?true`
        #[inline] pub fn sensitive_enabled(self) -> bool { flag_at(self, 1) }
        /// `sensitive_can_change:flags.1?true`
        #[inline] pub fn sensitive_can_change(self) -> bool { flag_at(self, 2) }
    }

    boxed!(ContentSettings);

    /// `account.emailVerified#2b96cd1b email:string = account.EmailVerified`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmailVerified {
        /// `email:string`
        pub email: String,
    }

    impl Fields for EmailVerified {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_EMAIL_VERIFIED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { email: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.email.put(writer);
        }
    }

    impl<'a> View<'a, EmailVerified> {
        /// `email:string`
        #[inline] pub fn email(self) -> Text<'a> { at(self, 0) }
    }

    /// `account.emailVerifiedLogin#e1bb0d61 email:string sent_code:auth.SentCode = account.EmailVerified`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmailVerifiedLogin {
        /// `email:string`
        pub email: String,
        /// `sent_code:auth.SentCode`
        pub sent_code: enums::auth::SentCode,
    }

    impl Fields for EmailVerifiedLogin {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_EMAIL_VERIFIED_LOGIN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { email: input.take()?, sent_code: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.email.put(writer);
            self.sent_code.put(writer);
        }
    }

    impl<'a> View<'a, EmailVerifiedLogin> {
        /// `email:string`
        #[inline] pub fn email(self) -> Text<'a> { at(self, 0) }
        /// `sent_code:auth.SentCode`
        #[inline] pub fn sent_code(self) -> views::auth::SentCode<'a> { at(self, 1) }
    }

    /// `account.emojiStatuses#90c467d1 hash:long statuses:Vector<EmojiStatus> = account.EmojiStatuses`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EmojiStatuses {
        /// `hash:long`
        pub hash: i64,
        /// `statuses:Vector<EmojiStatus>`
        pub statuses: Vec<enums::EmojiStatus>,
    }

    impl Fields for EmojiStatuses {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_EMOJI_STATUSES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, statuses: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.statuses.put(writer);
        }
    }

    impl<'a> View<'a, EmojiStatuses> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `statuses:Vector<EmojiStatus>`
        #[inline] pub fn statuses(self) -> Vector<'a, views::EmojiStatus<'a>> { at(self, 1) }
    }

    /// `account.paidMessagesRevenue#1e109708 stars_amount:long = account.PaidMessagesRevenue`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaidMessagesRevenue {
        /// `stars_amount:long`
        pub stars_amount: i64,
    }

    impl Fields for PaidMessagesRevenue {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_PAID_MESSAGES_REVENUE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stars_amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stars_amount.put(writer);
        }
    }

    impl<'a> View<'a, PaidMessagesRevenue> {
        /// `stars_amount:long`
        #[inline] pub fn stars_amount(self) -> i64 { at(self, 0) }
    }

    boxed!(PaidMessagesRevenue);

    /// `account.passkeyRegistrationOptions#e16b5ce1 options:DataJSON = account.PasskeyRegistrationOptions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PasskeyRegistrationOptions {
        /// `options:DataJSON`
        pub options: types::DataJSON,
    }

    impl Fields for PasskeyRegistrationOptions {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_PASSKEY_REGISTRATION_OPTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { options: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.options.put(writer);
        }
    }

    impl<'a> View<'a, PasskeyRegistrationOptions> {
        /// `options:DataJSON`
        #[inline] pub fn options(self) -> View<'a, types::DataJSON> { at(self, 0) }
    }

    boxed!(PasskeyRegistrationOptions);

    /// `account.passkeys#f8e0aa1c passkeys:Vector<Passkey> = account.Passkeys`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Passkeys {
        /// `passkeys:Vector<Passkey>`
        pub passkeys: Vec<types::Passkey>,
    }

    impl Fields for Passkeys {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_PASSKEYS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { passkeys: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.passkeys.put(writer);
        }
    }

    impl<'a> View<'a, Passkeys> {
        /// `passkeys:Vector<Passkey>`
        #[inline] pub fn passkeys(self) -> Vector<'a, View<'a, types::Passkey>> { at(self, 0) }
    }

    boxed!(Passkeys);

    /// `account.password#957b50fb flags:# has_recovery:flags.0?true has_secure_values:flags.1?true has_password:flags.2?true current_algo:flags.2?PasswordKdfAlgo srp_B:flags.2?bytes srp_id:flags.2?long hint:flags.3?string email_unconfirmed_pattern:flags.4?string new_algo:PasswordKdfAlgo new_secure_algo:SecurePasswordKdfAlgo secure_random:bytes pending_reset_date:flags.5?int login_email_pattern:flags.6?string = account.Password`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Password {
        /// `has_recovery:flags.0?true`
        pub has_recovery: bool,
        /// `has_secure_values:flags.1?true`
        pub has_secure_values: bool,
        /// `has_password:flags.2?true`
        pub has_password: bool,
        /// `current_algo:flags.2?PasswordKdfAlgo`
        pub current_algo: Option<enums::PasswordKdfAlgo>,
        /// `srp_B:flags.2?bytes`
        pub srp_b: Option<Vec<u8>>,
        /// `srp_id:flags.2?long`
        pub srp_id: Option<i64>,
        /// `hint:flags.3?string`
        pub hint: Option<String>,
        /// `email_unconfirmed_pattern:flags.4?string`
        pub email_unconfirmed_pattern: Option<String>,
        /// `new_algo:PasswordKdfAlgo`
        pub new_algo: enums::PasswordKdfAlgo,
        /// `new_secure_algo:SecurePasswordKdfAlgo`
        pub new_secure_algo: enums::SecurePasswordKdfAlgo,
        /// `secure_random:bytes`
        pub secure_random: Vec<u8>,
        /// `pending_reset_date:flags.5?int`
        pub pending_reset_date: Option<i32>,
        /// `login_email_pattern:flags.6?string`
        pub login_email_pattern: Option<String>,
    }

    impl Password {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(new_algo: enums::PasswordKdfAlgo, new_secure_algo: enums::SecurePasswordKdfAlgo, secure_random: Vec<u8>) -> Self {
            Self { has_recovery: false, has_secure_values: false, has_password: false, current_algo: None, srp_b: None, srp_id: None, hint: None, email_unconfirmed_pattern: None, new_algo, new_secure_algo, secure_random, pending_reset_date: None, login_email_pattern: None }
        }
    }

    impl Fields for Password {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_PASSWORD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_recovery: has(flags, 0), has_secure_values: has(flags, 1), has_password: has(flags, 2), current_algo: input.take_if(flags, 2)?, srp_b: input.take_if(flags, 2)?, srp_id: input.take_if(flags, 2)?, hint: input.take_if(flags, 3)?, email_unconfirmed_pattern: input.take_if(flags, 4)?, new_algo: input.take()?, new_secure_algo: input.take()?, secure_random: input.take()?, pending_reset_date: input.take_if(flags, 5)?, login_email_pattern: input.take_if(flags, 6)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_2 = self.current_algo.is_some() && self.srp_b.is_some() && self.srp_id.is_some();
            writer.u32(bit(self.has_recovery, 0) | bit(self.has_secure_values, 1) | bit(flags_2, 2) | bit(self.hint.is_some(), 3) | bit(self.email_unconfirmed_pattern.is_some(), 4) | bit(self.pending_reset_date.is_some(), 5) | bit(self.login_email_pattern.is_some(), 6));
            put_if(flags_2, &self.current_algo, writer);
            put_if(flags_2, &self.srp_b, writer);
            put_if(flags_2, &self.srp_id, writer);
            self.hint.put(writer);
            self.email_unconfirmed_pattern.put(writer);
            self.new_algo.put(writer);
            self.new_secure_algo.put(writer);
            self.secure_random.put(writer);
            self.pending_reset_date.put(writer);
            self.login_email_pattern.put(writer);
        }
    }

    impl<'a> View<'a, Password> {
        /// `has_recovery:flags.0?true`
        #[inline] pub fn has_recovery(self) -> bool { flag_at(self, 1) }
        /// `has_secure_values:flags.1?true`
        #[inline] pub fn has_secure_values(self) -> bool { flag_at(self, 2) }
        /// `has_password:flags.2?true`
        #[inline] pub fn has_password(self) -> bool { flag_at(self, 3) }
        /// `current_algo:flags.2?PasswordKdfAlgo`
        #[inline] pub fn current_algo(self) -> Option<views::PasswordKdfAlgo<'a>> { maybe_at(self, 4) }
        /// `srp_B:flags.2?bytes`
        #[inline] pub fn srp_b(self) -> Option<&'a [u8]> { maybe_at(self, 5) }
        /// `srp_id:flags.2?long`
        #[inline] pub fn srp_id(self) -> Option<i64> { maybe_at(self, 6) }
        /// `hint:flags.3?string`
        #[inline] pub fn hint(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `email_unconfirmed_pattern:flags.4?string`
        #[inline] pub fn email_unconfirmed_pattern(self) -> Option<Text<'a>> { maybe_at(self, 8) }
        /// `new_algo:PasswordKdfAlgo`
        #[inline] pub fn new_algo(self) -> views::PasswordKdfAlgo<'a> { at(self, 9) }
        /// `new_secure_algo:SecurePasswordKdfAlgo`
        #[inline] pub fn new_secure_algo(self) -> views::SecurePasswordKdfAlgo<'a> { at(self, 10) }
        /// `secure_random:bytes`
        #[inline] pub fn secure_random(self) -> &'a [u8] { at(self, 11) }
        /// `pending_reset_date:flags.5?int`
        #[inline] pub fn pending_reset_date(self) -> Option<i32> { maybe_at(self, 12) }
        /// `login_email_pattern:flags.6?string`
        #[inline] pub fn login_email_pattern(self) -> Option<Text<'a>> { maybe_at(self, 13) }
    }

    boxed!(Password);

    /// `account.passwordSettings#9a5c33e5 flags:# email:flags.0?string secure_settings:flags.1?SecureSecretSettings = account.PasswordSettings`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PasswordSettings {
        /// `email:flags.0?string`
        pub email: Option<String>,
        /// `secure_settings:flags.1?SecureSecretSettings`
        pub secure_settings: Option<types::SecureSecretSettings>,
    }

    impl Fields for PasswordSettings {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_PASSWORD_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { email: input.take_if(flags, 0)?, secure_settings: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.email.is_some(), 0) | bit(self.secure_settings.is_some(), 1));
            self.email.put(writer);
            self.secure_settings.put(writer);
        }
    }

    impl<'a> View<'a, PasswordSettings> {
        /// `email:flags.0?string`
        #[inline] pub fn email(self) -> Option<Text<'a>> { maybe_at(self, 1) }
        /// `secure_settings:flags.1?SecureSecretSettings`
        #[inline] pub fn secure_settings(self) -> Option<View<'a, types::SecureSecretSettings>> { maybe_at(self, 2) }
    }

    boxed!(PasswordSettings);

    /// `account.privacyRules#50a04e45 rules:Vector<PrivacyRule> chats:Vector<Chat> users:Vector<User> = account.PrivacyRules`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PrivacyRules {
        /// `rules:Vector<PrivacyRule>`
        pub rules: Vec<enums::PrivacyRule>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for PrivacyRules {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_PRIVACY_RULES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { rules: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.rules.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PrivacyRules> {
        /// `rules:Vector<PrivacyRule>`
        #[inline] pub fn rules(self) -> Vector<'a, views::PrivacyRule<'a>> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(PrivacyRules);

    /// `account.resetPasswordFailedWait#e3779861 retry_date:int = account.ResetPasswordResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResetPasswordFailedWait {
        /// `retry_date:int`
        pub retry_date: i32,
    }

    impl Fields for ResetPasswordFailedWait {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_RESET_PASSWORD_FAILED_WAIT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { retry_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.retry_date.put(writer);
        }
    }

    impl<'a> View<'a, ResetPasswordFailedWait> {
        /// `retry_date:int`
        #[inline] pub fn retry_date(self) -> i32 { at(self, 0) }
    }

    /// `account.resetPasswordRequestedWait#e9effc7d until_date:int = account.ResetPasswordResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResetPasswordRequestedWait {
        /// `until_date:int`
        pub until_date: i32,
    }

    impl Fields for ResetPasswordRequestedWait {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_RESET_PASSWORD_REQUESTED_WAIT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { until_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.until_date.put(writer);
        }
    }

    impl<'a> View<'a, ResetPasswordRequestedWait> {
        /// `until_date:int`
        #[inline] pub fn until_date(self) -> i32 { at(self, 0) }
    }

    /// `account.resolvedBusinessChatLinks#9a23af21 flags:# peer:Peer message:string entities:flags.0?Vector<MessageEntity> chats:Vector<Chat> users:Vector<User> = account.ResolvedBusinessChatLinks`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResolvedBusinessChatLinks {
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `message:string`
        pub message: String,
        /// `entities:flags.0?Vector<MessageEntity>`
        pub entities: Option<Vec<enums::MessageEntity>>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl ResolvedBusinessChatLinks {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, message: String, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { peer, message, entities: None, chats, users }
        }
    }

    impl Fields for ResolvedBusinessChatLinks {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_RESOLVED_BUSINESS_CHAT_LINKS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { peer: input.take()?, message: input.take()?, entities: input.take_if(flags, 0)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.entities.is_some(), 0));
            self.peer.put(writer);
            self.message.put(writer);
            self.entities.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ResolvedBusinessChatLinks> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 1) }
        /// `message:string`
        #[inline] pub fn message(self) -> Text<'a> { at(self, 2) }
        /// `entities:flags.0?Vector<MessageEntity>`
        #[inline] pub fn entities(self) -> Option<Vector<'a, views::MessageEntity<'a>>> { maybe_at(self, 3) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 4) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 5) }
    }

    boxed!(ResolvedBusinessChatLinks);

    /// `account.savedMusicIds#998d6636 ids:Vector<long> = account.SavedMusicIds`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedMusicIds {
        /// `ids:Vector<long>`
        pub ids: Vec<i64>,
    }

    impl Fields for SavedMusicIds {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_SAVED_MUSIC_IDS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { ids: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.ids.put(writer);
        }
    }

    impl<'a> View<'a, SavedMusicIds> {
        /// `ids:Vector<long>`
        #[inline] pub fn ids(self) -> Vector<'a, i64> { at(self, 0) }
    }

    /// `account.savedRingtoneConverted#1f307eb7 document:Document = account.SavedRingtone`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedRingtoneConverted {
        /// `document:Document`
        pub document: enums::Document,
    }

    impl Fields for SavedRingtoneConverted {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_SAVED_RINGTONE_CONVERTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { document: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.document.put(writer);
        }
    }

    impl<'a> View<'a, SavedRingtoneConverted> {
        /// `document:Document`
        #[inline] pub fn document(self) -> views::Document<'a> { at(self, 0) }
    }

    /// `account.savedRingtones#c1e92cc5 hash:long ringtones:Vector<Document> = account.SavedRingtones`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedRingtones {
        /// `hash:long`
        pub hash: i64,
        /// `ringtones:Vector<Document>`
        pub ringtones: Vec<enums::Document>,
    }

    impl Fields for SavedRingtones {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_SAVED_RINGTONES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, ringtones: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.ringtones.put(writer);
        }
    }

    impl<'a> View<'a, SavedRingtones> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `ringtones:Vector<Document>`
        #[inline] pub fn ringtones(self) -> Vector<'a, views::Document<'a>> { at(self, 1) }
    }

    /// `account.sentEmailCode#811f854f email_pattern:string length:int = account.SentEmailCode`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SentEmailCode {
        /// `email_pattern:string`
        pub email_pattern: String,
        /// `length:int`
        pub length: i32,
    }

    impl Fields for SentEmailCode {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_SENT_EMAIL_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { email_pattern: input.take()?, length: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.email_pattern.put(writer);
            self.length.put(writer);
        }
    }

    impl<'a> View<'a, SentEmailCode> {
        /// `email_pattern:string`
        #[inline] pub fn email_pattern(self) -> Text<'a> { at(self, 0) }
        /// `length:int`
        #[inline] pub fn length(self) -> i32 { at(self, 1) }
    }

    boxed!(SentEmailCode);

    /// `account.takeout#4dba4501 id:long = account.Takeout`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Takeout {
        /// `id:long`
        pub id: i64,
    }

    impl Fields for Takeout {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_TAKEOUT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, Takeout> {
        /// `id:long`
        #[inline] pub fn id(self) -> i64 { at(self, 0) }
    }

    boxed!(Takeout);

    /// `account.themes#9a3d8c6d hash:long themes:Vector<Theme> = account.Themes`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Themes {
        /// `hash:long`
        pub hash: i64,
        /// `themes:Vector<Theme>`
        pub themes: Vec<types::Theme>,
    }

    impl Fields for Themes {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_THEMES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, themes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.themes.put(writer);
        }
    }

    impl<'a> View<'a, Themes> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `themes:Vector<Theme>`
        #[inline] pub fn themes(self) -> Vector<'a, View<'a, types::Theme>> { at(self, 1) }
    }

    /// `account.tmpPassword#db64fd34 tmp_password:bytes valid_until:int = account.TmpPassword`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TmpPassword {
        /// `tmp_password:bytes`
        pub tmp_password: Vec<u8>,
        /// `valid_until:int`
        pub valid_until: i32,
    }

    impl Fields for TmpPassword {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_TMP_PASSWORD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { tmp_password: input.take()?, valid_until: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.tmp_password.put(writer);
            self.valid_until.put(writer);
        }
    }

    impl<'a> View<'a, TmpPassword> {
        /// `tmp_password:bytes`
        #[inline] pub fn tmp_password(self) -> &'a [u8] { at(self, 0) }
        /// `valid_until:int`
        #[inline] pub fn valid_until(self) -> i32 { at(self, 1) }
    }

    boxed!(TmpPassword);

    /// `account.wallPapers#cdc3858c hash:long wallpapers:Vector<WallPaper> = account.WallPapers`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WallPapers {
        /// `hash:long`
        pub hash: i64,
        /// `wallpapers:Vector<WallPaper>`
        pub wallpapers: Vec<enums::WallPaper>,
    }

    impl Fields for WallPapers {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_WALL_PAPERS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, wallpapers: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.wallpapers.put(writer);
        }
    }

    impl<'a> View<'a, WallPapers> {
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 0) }
        /// `wallpapers:Vector<WallPaper>`
        #[inline] pub fn wallpapers(self) -> Vector<'a, views::WallPaper<'a>> { at(self, 1) }
    }

    /// `account.webAuthorizations#ed56c9fc authorizations:Vector<WebAuthorization> users:Vector<User> = account.WebAuthorizations`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebAuthorizations {
        /// `authorizations:Vector<WebAuthorization>`
        pub authorizations: Vec<types::WebAuthorization>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for WebAuthorizations {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_WEB_AUTHORIZATIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { authorizations: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.authorizations.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, WebAuthorizations> {
        /// `authorizations:Vector<WebAuthorization>`
        #[inline] pub fn authorizations(self) -> Vector<'a, View<'a, types::WebAuthorization>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(WebAuthorizations);

    /// `account.webBrowserSettings#79eb8cb3 flags:# open_external_browser:flags.0?true display_close_button:flags.1?true external_exceptions:Vector<WebDomainException> inapp_exceptions:Vector<WebDomainException> hash:long = account.WebBrowserSettings`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WebBrowserSettings {
        /// `open_external_browser:flags.0?true`
        pub open_external_browser: bool,
        /// `display_close_button:flags.1?true`
        pub display_close_button: bool,
        /// `external_exceptions:Vector<WebDomainException>`
        pub external_exceptions: Vec<types::WebDomainException>,
        /// `inapp_exceptions:Vector<WebDomainException>`
        pub inapp_exceptions: Vec<types::WebDomainException>,
        /// `hash:long`
        pub hash: i64,
    }

    impl WebBrowserSettings {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(external_exceptions: Vec<types::WebDomainException>, inapp_exceptions: Vec<types::WebDomainException>, hash: i64) -> Self {
            Self { open_external_browser: false, display_close_button: false, external_exceptions, inapp_exceptions, hash }
        }
    }

    impl Fields for WebBrowserSettings {
        const LAYOUT: &'static Layout = &layouts::ACCOUNT_WEB_BROWSER_SETTINGS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { open_external_browser: has(flags, 0), display_close_button: has(flags, 1), external_exceptions: input.take()?, inapp_exceptions: input.take()?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.open_external_browser, 0) | bit(self.display_close_button, 1));
            self.external_exceptions.put(writer);
            self.inapp_exceptions.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, WebBrowserSettings> {
        /// `open_external_browser:flags.0?true`
        #[inline] pub fn open_external_browser(self) -> bool { flag_at(self, 1) }
        /// `display_close_button:flags.1?true`
        #[inline] pub fn display_close_button(self) -> bool { flag_at(self, 2) }
        /// `external_exceptions:Vector<WebDomainException>`
        #[inline] pub fn external_exceptions(self) -> Vector<'a, View<'a, types::WebDomainException>> { at(self, 3) }
        /// `inapp_exceptions:Vector<WebDomainException>`
        #[inline] pub fn inapp_exceptions(self) -> Vector<'a, View<'a, types::WebDomainException>> { at(self, 4) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 5) }
    }
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `EmailVerifyPurpose`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmailVerifyPurpose<'a> {
        /// `emailVerifyPurposeLoginChange`
        LoginChange,
        /// `emailVerifyPurposeLoginSetup`
        LoginSetup(View<'a, types::EmailVerifyPurposeLoginSetup>),
        /// `emailVerifyPurposePassport`
        Passport,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmailVerifyPurpose<'a> {
        type Value = enums::EmailVerifyPurpose;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_EMAIL_VERIFY_PURPOSE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x527d_22eb => Self::LoginChange,
                0x4345_be73 => Self::LoginSetup(raw.view()),
                0xbbf5_1685 => Self::Passport,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::EmailVerifyPurpose, DecodeError> {
            Ok(match self {
                Self::LoginChange => enums::EmailVerifyPurpose::LoginChange,
                Self::LoginSetup(view) => enums::EmailVerifyPurpose::LoginSetup(own(view)?),
                Self::Passport => enums::EmailVerifyPurpose::Passport,
                Self::Raw(raw) => enums::EmailVerifyPurpose::Raw(raw.own()),
            })
        }
    }

    /// `InputNotifyPeer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputNotifyPeer<'a> {
        /// `inputNotifyBroadcasts`
        InputNotifyBroadcasts,
        /// `inputNotifyChats`
        InputNotifyChats,
        /// `inputNotifyCommunity`
        InputNotifyCommunity(View<'a, types::InputNotifyCommunity>),
        /// `inputNotifyForumTopic`
        InputNotifyForumTopic(View<'a, types::InputNotifyForumTopic>),
        /// `inputNotifyPeer`
        InputNotifyPeer(View<'a, types::InputNotifyPeer>),
        /// `inputNotifyUsers`
        InputNotifyUsers,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputNotifyPeer<'a> {
        type Value = enums::InputNotifyPeer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_NOTIFY_PEER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb1db_7c7e => Self::InputNotifyBroadcasts,
                0x4a95_e84e => Self::InputNotifyChats,
                0x27bb_1adc => Self::InputNotifyCommunity(raw.view()),
                0x5c46_7992 => Self::InputNotifyForumTopic(raw.view()),
                0xb8bc_5b0c => Self::InputNotifyPeer(raw.view()),
                0x193b_4417 => Self::InputNotifyUsers,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputNotifyPeer, DecodeError> {
            Ok(match self {
                Self::InputNotifyBroadcasts => enums::InputNotifyPeer::InputNotifyBroadcasts,
                Self::InputNotifyChats => enums::InputNotifyPeer::InputNotifyChats,
                Self::InputNotifyCommunity(view) => enums::InputNotifyPeer::InputNotifyCommunity(own(view)?),
                Self::InputNotifyForumTopic(view) => enums::InputNotifyPeer::InputNotifyForumTopic(own(view)?),
                Self::InputNotifyPeer(view) => enums::InputNotifyPeer::InputNotifyPeer(own(view)?),
                Self::InputNotifyUsers => enums::InputNotifyPeer::InputNotifyUsers,
                Self::Raw(raw) => enums::InputNotifyPeer::Raw(raw.own()),
            })
        }
    }

    /// `InputPrivacyKey`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputPrivacyKey<'a> {
        /// `inputPrivacyKeyAbout`
        About,
        /// `inputPrivacyKeyAddedByPhone`
        AddedByPhone,
        /// `inputPrivacyKeyBirthday`
        Birthday,
        /// `inputPrivacyKeyChatInvite`
        ChatInvite,
        /// `inputPrivacyKeyForwards`
        Forwards,
        /// `inputPrivacyKeyNoPaidMessages`
        NoPaidMessages,
        /// `inputPrivacyKeyPhoneCall`
        PhoneCall,
        /// `inputPrivacyKeyPhoneNumber`
        PhoneNumber,
        /// `inputPrivacyKeyPhoneP2P`
        PhoneP2P,
        /// `inputPrivacyKeyProfilePhoto`
        ProfilePhoto,
        /// `inputPrivacyKeySavedMusic`
        SavedMusic,
        /// `inputPrivacyKeyStarGiftsAutoSave`
        StarGiftsAutoSave,
        /// `inputPrivacyKeyStatusTimestamp`
        StatusTimestamp,
        /// `inputPrivacyKeyVoiceMessages`
        VoiceMessages,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputPrivacyKey<'a> {
        type Value = enums::InputPrivacyKey;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_PRIVACY_KEY);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3823_cc40 => Self::About,
                0xd121_9bdd => Self::AddedByPhone,
                0xd65a_11cc => Self::Birthday,
                0xbdfb_0426 => Self::ChatInvite,
                0xa4dd_4c08 => Self::Forwards,
                0xbdc5_97b4 => Self::NoPaidMessages,
                0xfaba_dc5f => Self::PhoneCall,
                0x0352_dafa => Self::PhoneNumber,
                0xdb9e_70d2 => Self::PhoneP2P,
                0x5719_bacc => Self::ProfilePhoto,
                0x4dbe_9226 => Self::SavedMusic,
                0xe173_2341 => Self::StarGiftsAutoSave,
                0x4f96_cb18 => Self::StatusTimestamp,
                0xaee6_9d68 => Self::VoiceMessages,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputPrivacyKey, DecodeError> {
            Ok(match self {
                Self::About => enums::InputPrivacyKey::About,
                Self::AddedByPhone => enums::InputPrivacyKey::AddedByPhone,
                Self::Birthday => enums::InputPrivacyKey::Birthday,
                Self::ChatInvite => enums::InputPrivacyKey::ChatInvite,
                Self::Forwards => enums::InputPrivacyKey::Forwards,
                Self::NoPaidMessages => enums::InputPrivacyKey::NoPaidMessages,
                Self::PhoneCall => enums::InputPrivacyKey::PhoneCall,
                Self::PhoneNumber => enums::InputPrivacyKey::PhoneNumber,
                Self::PhoneP2P => enums::InputPrivacyKey::PhoneP2P,
                Self::ProfilePhoto => enums::InputPrivacyKey::ProfilePhoto,
                Self::SavedMusic => enums::InputPrivacyKey::SavedMusic,
                Self::StarGiftsAutoSave => enums::InputPrivacyKey::StarGiftsAutoSave,
                Self::StatusTimestamp => enums::InputPrivacyKey::StatusTimestamp,
                Self::VoiceMessages => enums::InputPrivacyKey::VoiceMessages,
                Self::Raw(raw) => enums::InputPrivacyKey::Raw(raw.own()),
            })
        }
    }

    /// `InputSecureFile`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputSecureFile<'a> {
        /// `inputSecureFile`
        InputSecureFile(View<'a, types::InputSecureFile>),
        /// `inputSecureFileUploaded`
        Uploaded(View<'a, types::InputSecureFileUploaded>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputSecureFile<'a> {
        type Value = enums::InputSecureFile;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_SECURE_FILE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x5367_e5be => Self::InputSecureFile(raw.view()),
                0x3334_b0f0 => Self::Uploaded(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputSecureFile, DecodeError> {
            Ok(match self {
                Self::InputSecureFile(view) => enums::InputSecureFile::InputSecureFile(own(view)?),
                Self::Uploaded(view) => enums::InputSecureFile::Uploaded(own(view)?),
                Self::Raw(raw) => enums::InputSecureFile::Raw(raw.own()),
            })
        }
    }

    /// `InputTheme`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputTheme<'a> {
        /// `inputTheme`
        InputTheme(View<'a, types::InputTheme>),
        /// `inputThemeSlug`
        Slug(View<'a, types::InputThemeSlug>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputTheme<'a> {
        type Value = enums::InputTheme;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_THEME);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3c56_93e9 => Self::InputTheme(raw.view()),
                0xf589_0df1 => Self::Slug(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputTheme, DecodeError> {
            Ok(match self {
                Self::InputTheme(view) => enums::InputTheme::InputTheme(own(view)?),
                Self::Slug(view) => enums::InputTheme::Slug(own(view)?),
                Self::Raw(raw) => enums::InputTheme::Raw(raw.own()),
            })
        }
    }

    /// `ReactionNotificationsFrom`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ReactionNotificationsFrom<'a> {
        /// `reactionNotificationsFromAll`
        All,
        /// `reactionNotificationsFromContacts`
        Contacts,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ReactionNotificationsFrom<'a> {
        type Value = enums::ReactionNotificationsFrom;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_REACTION_NOTIFICATIONS_FROM);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x4b9e_22a0 => Self::All,
                0xbac3_a61a => Self::Contacts,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ReactionNotificationsFrom, DecodeError> {
            Ok(match self {
                Self::All => enums::ReactionNotificationsFrom::All,
                Self::Contacts => enums::ReactionNotificationsFrom::Contacts,
                Self::Raw(raw) => enums::ReactionNotificationsFrom::Raw(raw.own()),
            })
        }
    }

    /// `ReportReason`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ReportReason<'a> {
        /// `inputReportReasonChildAbuse`
        InputReportReasonChildAbuse,
        /// `inputReportReasonCopyright`
        InputReportReasonCopyright,
        /// `inputReportReasonFake`
        InputReportReasonFake,
        /// `inputReportReasonGeoIrrelevant`
        InputReportReasonGeoIrrelevant,
        /// `inputReportReasonIllegalDrugs`
        InputReportReasonIllegalDrugs,
        /// `inputReportReasonOther`
        InputReportReasonOther,
        /// `inputReportReasonPersonalDetails`
        InputReportReasonPersonalDetails,
        /// `inputReportReasonPornography`
        InputReportReasonPornography,
        /// `inputReportReasonSpam`
        InputReportReasonSpam,
        /// `inputReportReasonViolence`
        InputReportReasonViolence,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ReportReason<'a> {
        type Value = enums::ReportReason;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_REPORT_REASON);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xadf4_4ee3 => Self::InputReportReasonChildAbuse,
                0x9b89_f93a => Self::InputReportReasonCopyright,
                0xf5dd_d6e7 => Self::InputReportReasonFake,
                0xdbd4_feed => Self::InputReportReasonGeoIrrelevant,
                0x0a8e_b2be => Self::InputReportReasonIllegalDrugs,
                0xc1e4_a2b1 => Self::InputReportReasonOther,
                0x9ec7_863d => Self::InputReportReasonPersonalDetails,
                0x2e59_d922 => Self::InputReportReasonPornography,
                0x58db_cab8 => Self::InputReportReasonSpam,
                0x1e22_c78d => Self::InputReportReasonViolence,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::ReportReason, DecodeError> {
            Ok(match self {
                Self::InputReportReasonChildAbuse => enums::ReportReason::InputReportReasonChildAbuse,
                Self::InputReportReasonCopyright => enums::ReportReason::InputReportReasonCopyright,
                Self::InputReportReasonFake => enums::ReportReason::InputReportReasonFake,
                Self::InputReportReasonGeoIrrelevant => enums::ReportReason::InputReportReasonGeoIrrelevant,
                Self::InputReportReasonIllegalDrugs => enums::ReportReason::InputReportReasonIllegalDrugs,
                Self::InputReportReasonOther => enums::ReportReason::InputReportReasonOther,
                Self::InputReportReasonPersonalDetails => enums::ReportReason::InputReportReasonPersonalDetails,
                Self::InputReportReasonPornography => enums::ReportReason::InputReportReasonPornography,
                Self::InputReportReasonSpam => enums::ReportReason::InputReportReasonSpam,
                Self::InputReportReasonViolence => enums::ReportReason::InputReportReasonViolence,
                Self::Raw(raw) => enums::ReportReason::Raw(raw.own()),
            })
        }
    }

    /// `SecureRequiredType`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SecureRequiredType<'a> {
        /// `secureRequiredType`
        SecureRequiredType(View<'a, types::SecureRequiredType>),
        /// `secureRequiredTypeOneOf`
        OneOf(View<'a, types::SecureRequiredTypeOneOf>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SecureRequiredType<'a> {
        type Value = enums::SecureRequiredType;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_SECURE_REQUIRED_TYPE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x829d_99da => Self::SecureRequiredType(raw.view()),
                0x0274_77b4 => Self::OneOf(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::SecureRequiredType, DecodeError> {
            Ok(match self {
                Self::SecureRequiredType(view) => enums::SecureRequiredType::SecureRequiredType(own(view)?),
                Self::OneOf(view) => enums::SecureRequiredType::OneOf(own(view)?),
                Self::Raw(raw) => enums::SecureRequiredType::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_account {
    use crate::generated::names::*;

    /// `account.ChatThemes`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ChatThemes<'a> {
        /// `account.chatThemes`
        ChatThemes(View<'a, types::account::ChatThemes>),
        /// `account.chatThemesNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ChatThemes<'a> {
        type Value = enums::account::ChatThemes;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_CHAT_THEMES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xbe09_8173 => Self::ChatThemes(raw.view()),
                0xe011_e1c4 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::ChatThemes, DecodeError> {
            Ok(match self {
                Self::ChatThemes(view) => enums::account::ChatThemes::ChatThemes(own(view)?),
                Self::NotModified => enums::account::ChatThemes::NotModified,
                Self::Raw(raw) => enums::account::ChatThemes::Raw(raw.own()),
            })
        }
    }

    /// `account.EmailVerified`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmailVerified<'a> {
        /// `account.emailVerified`
        EmailVerified(View<'a, types::account::EmailVerified>),
        /// `account.emailVerifiedLogin`
        Login(View<'a, types::account::EmailVerifiedLogin>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmailVerified<'a> {
        type Value = enums::account::EmailVerified;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_EMAIL_VERIFIED);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x2b96_cd1b => Self::EmailVerified(raw.view()),
                0xe1bb_0d61 => Self::Login(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::EmailVerified, DecodeError> {
            Ok(match self {
                Self::EmailVerified(view) => enums::account::EmailVerified::EmailVerified(own(view)?),
                Self::Login(view) => enums::account::EmailVerified::Login(own(view)?),
                Self::Raw(raw) => enums::account::EmailVerified::Raw(raw.own()),
            })
        }
    }

    /// `account.EmojiStatuses`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum EmojiStatuses<'a> {
        /// `account.emojiStatuses`
        EmojiStatuses(View<'a, types::account::EmojiStatuses>),
        /// `account.emojiStatusesNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for EmojiStatuses<'a> {
        type Value = enums::account::EmojiStatuses;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_EMOJI_STATUSES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x90c4_67d1 => Self::EmojiStatuses(raw.view()),
                0xd08c_e645 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::EmojiStatuses, DecodeError> {
            Ok(match self {
                Self::EmojiStatuses(view) => enums::account::EmojiStatuses::EmojiStatuses(own(view)?),
                Self::NotModified => enums::account::EmojiStatuses::NotModified,
                Self::Raw(raw) => enums::account::EmojiStatuses::Raw(raw.own()),
            })
        }
    }

    /// `account.ResetPasswordResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum ResetPasswordResult<'a> {
        /// `account.resetPasswordFailedWait`
        ResetPasswordFailedWait(View<'a, types::account::ResetPasswordFailedWait>),
        /// `account.resetPasswordOk`
        ResetPasswordOk,
        /// `account.resetPasswordRequestedWait`
        ResetPasswordRequestedWait(View<'a, types::account::ResetPasswordRequestedWait>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for ResetPasswordResult<'a> {
        type Value = enums::account::ResetPasswordResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_RESET_PASSWORD_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xe377_9861 => Self::ResetPasswordFailedWait(raw.view()),
                0xe926_d63e => Self::ResetPasswordOk,
                0xe9ef_fc7d => Self::ResetPasswordRequestedWait(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::ResetPasswordResult, DecodeError> {
            Ok(match self {
                Self::ResetPasswordFailedWait(view) => enums::account::ResetPasswordResult::ResetPasswordFailedWait(own(view)?),
                Self::ResetPasswordOk => enums::account::ResetPasswordResult::ResetPasswordOk,
                Self::ResetPasswordRequestedWait(view) => enums::account::ResetPasswordResult::ResetPasswordRequestedWait(own(view)?),
                Self::Raw(raw) => enums::account::ResetPasswordResult::Raw(raw.own()),
            })
        }
    }

    /// `account.SavedMusicIds`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SavedMusicIds<'a> {
        /// `account.savedMusicIds`
        SavedMusicIds(View<'a, types::account::SavedMusicIds>),
        /// `account.savedMusicIdsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SavedMusicIds<'a> {
        type Value = enums::account::SavedMusicIds;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_SAVED_MUSIC_IDS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x998d_6636 => Self::SavedMusicIds(raw.view()),
                0x4fc8_1d6e => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::SavedMusicIds, DecodeError> {
            Ok(match self {
                Self::SavedMusicIds(view) => enums::account::SavedMusicIds::SavedMusicIds(own(view)?),
                Self::NotModified => enums::account::SavedMusicIds::NotModified,
                Self::Raw(raw) => enums::account::SavedMusicIds::Raw(raw.own()),
            })
        }
    }

    /// `account.SavedRingtone`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SavedRingtone<'a> {
        /// `account.savedRingtone`
        SavedRingtone,
        /// `account.savedRingtoneConverted`
        Converted(View<'a, types::account::SavedRingtoneConverted>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SavedRingtone<'a> {
        type Value = enums::account::SavedRingtone;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_SAVED_RINGTONE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xb726_3f6d => Self::SavedRingtone,
                0x1f30_7eb7 => Self::Converted(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::SavedRingtone, DecodeError> {
            Ok(match self {
                Self::SavedRingtone => enums::account::SavedRingtone::SavedRingtone,
                Self::Converted(view) => enums::account::SavedRingtone::Converted(own(view)?),
                Self::Raw(raw) => enums::account::SavedRingtone::Raw(raw.own()),
            })
        }
    }

    /// `account.SavedRingtones`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum SavedRingtones<'a> {
        /// `account.savedRingtones`
        SavedRingtones(View<'a, types::account::SavedRingtones>),
        /// `account.savedRingtonesNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for SavedRingtones<'a> {
        type Value = enums::account::SavedRingtones;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_SAVED_RINGTONES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xc1e9_2cc5 => Self::SavedRingtones(raw.view()),
                0xfbf6_e8b1 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::SavedRingtones, DecodeError> {
            Ok(match self {
                Self::SavedRingtones(view) => enums::account::SavedRingtones::SavedRingtones(own(view)?),
                Self::NotModified => enums::account::SavedRingtones::NotModified,
                Self::Raw(raw) => enums::account::SavedRingtones::Raw(raw.own()),
            })
        }
    }

    /// `account.Themes`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum Themes<'a> {
        /// `account.themes`
        Themes(View<'a, types::account::Themes>),
        /// `account.themesNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for Themes<'a> {
        type Value = enums::account::Themes;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_THEMES);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x9a3d_8c6d => Self::Themes(raw.view()),
                0xf41e_b622 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::Themes, DecodeError> {
            Ok(match self {
                Self::Themes(view) => enums::account::Themes::Themes(own(view)?),
                Self::NotModified => enums::account::Themes::NotModified,
                Self::Raw(raw) => enums::account::Themes::Raw(raw.own()),
            })
        }
    }

    /// `account.WallPapers`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum WallPapers<'a> {
        /// `account.wallPapers`
        WallPapers(View<'a, types::account::WallPapers>),
        /// `account.wallPapersNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for WallPapers<'a> {
        type Value = enums::account::WallPapers;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_WALL_PAPERS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xcdc3_858c => Self::WallPapers(raw.view()),
                0x1c19_9183 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::WallPapers, DecodeError> {
            Ok(match self {
                Self::WallPapers(view) => enums::account::WallPapers::WallPapers(own(view)?),
                Self::NotModified => enums::account::WallPapers::NotModified,
                Self::Raw(raw) => enums::account::WallPapers::Raw(raw.own()),
            })
        }
    }

    /// `account.WebBrowserSettings`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum WebBrowserSettings<'a> {
        /// `account.webBrowserSettings`
        WebBrowserSettings(View<'a, types::account::WebBrowserSettings>),
        /// `account.webBrowserSettingsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for WebBrowserSettings<'a> {
        type Value = enums::account::WebBrowserSettings;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_ACCOUNT_WEB_BROWSER_SETTINGS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x79eb_8cb3 => Self::WebBrowserSettings(raw.view()),
                0xc31c_8f4e => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::account::WebBrowserSettings, DecodeError> {
            Ok(match self {
                Self::WebBrowserSettings(view) => enums::account::WebBrowserSettings::WebBrowserSettings(own(view)?),
                Self::NotModified => enums::account::WebBrowserSettings::NotModified,
                Self::Raw(raw) => enums::account::WebBrowserSettings::Raw(raw.own()),
            })
        }
    }
}
