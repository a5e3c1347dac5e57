//! The few API calls and types a client needs to find its way, and a server to answer it.
//!
//! Everything else of the API is opaque bytes to this crate. The lines are those of layer 228.

use std::fmt;

use crate::constructor::{Decode, Encode};
use crate::error::DecodeError;
use crate::layout::Field;
use crate::primitive::{Item, List};
use crate::reader::Reader;
use crate::writer::Writer;

/// The layer whose lines these are; a client that speaks only them may claim it.
pub const API_LAYER: i32 = 228;

constructor! {
    /// Asks for the settings of the service, among them the addresses of its datacenters.
    "help.getConfig#c4f9186b = Config"
    pub struct HelpGetConfig;
}

constructor! {
    /// Asks which datacenter is the nearest. Cheap, and allowed without authorisation.
    "help.getNearestDc#1fb33026 = NearestDc"
    pub struct HelpGetNearestDc;
}

constructor! {
    /// Asks for a proof of the login, for another datacenter.
    ///
    /// spec: api/datacenter#authorization-transfer
    "auth.exportAuthorization#e5bfffcd dc_id:int = auth.ExportedAuthorization"
    pub struct AuthExportAuthorization {
        /// The datacenter it is for.
        pub dc_id: i32,
    }
}

constructor! {
    /// The answer to [`AuthExportAuthorization`]: good for one use, and soon.
    "auth.exportedAuthorization#b434e2b8 id:long bytes:bytes = auth.ExportedAuthorization"
    pub struct AuthExportedAuthorization<'a> {
        /// The user.
        pub id: i64,
        /// The proof.
        pub bytes: &'a [u8],
    }
}

constructor! {
    /// Logs in with a proof from another datacenter.
    ///
    /// spec: api/datacenter#authorization-transfer
    "auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization"
    pub struct AuthImportAuthorization<'a> {
        /// The user.
        pub id: i64,
        /// The proof.
        pub bytes: &'a [u8],
    }
}

constructor! {
    /// Logs a bot in.
    "auth.importBotAuthorization#67a3ff2c flags:int api_id:int api_hash:string bot_auth_token:string = auth.Authorization"
    pub struct AuthImportBotAuthorization<'a> {
        /// Always zero.
        pub flags: i32,
        /// The identifier the program was registered with.
        pub api_id: i32,
        /// The secret that came with the identifier.
        pub api_hash: &'a [u8],
        /// The token of the bot.
        pub bot_auth_token: &'a [u8],
    }
}

constructor! {
    /// The answer to [`HelpGetNearestDc`].
    "nearestDc#8e1a1775 country:string this_dc:int nearest_dc:int = NearestDc"
    pub struct NearestDc<'a> {
        /// Where the client seems to be: a country code of two letters.
        pub country: &'a [u8],
        /// The datacenter that answers.
        pub this_dc: i32,
        /// The nearest one.
        pub nearest_dc: i32,
    }
}

constructor! {
    /// One address of a datacenter.
    #[derive(Default)]
    "dcOption#18b7a10d flags:# ipv6:flags.0?true media_only:flags.1?true tcpo_only:flags.2?true cdn:flags.3?true static:flags.4?true this_port_only:flags.5?true id:int ip_address:string port:int secret:flags.10?bytes = DcOption"
    pub struct DcOption<'a> {
        flags: #,
        /// Whether the address is one of IPv6.
        pub ipv6: bool = flag 0,
        /// Whether it serves only files.
        pub media_only: bool = flag 1,
        /// Whether it must be spoken to in the obfuscated transport.
        pub tcpo_only: bool = flag 2,
        /// Whether it is a CDN.
        pub cdn: bool = flag 3,
        /// Whether it is meant for clients that connect through a proxy.
        pub r#static: bool = flag 4,
        /// Whether only this port is open.
        pub this_port_only: bool = flag 5,
        /// The datacenter.
        pub id: i32,
        /// The address as text.
        pub ip_address: &'a [u8],
        /// The port.
        pub port: i32,
        /// The secret for the obfuscated transport, if it is needed.
        pub secret: Option<&'a [u8]> = flag 10,
    }
}

impl<'a> Item<'a> for DcOption<'a> {
    const VECTOR: &'static str = "Vector<DcOption>";
    const VECTOR_IS_BOXED: bool = true;
    const BYTES_MIN: usize = 20;

    fn read_item(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        Self::decode(reader)
    }

    fn item_len(&self) -> usize {
        self.encoded_len()
    }

    fn write_item(&self, writer: &mut Writer<'_>) {
        self.encode(writer);
    }
}

constructor! {
    /// The answer to [`HelpGetConfig`].
    ///
    /// Most of it concerns applications. Fields ending in `_ms` are milliseconds, other times are seconds.
    #[derive(Default)]
    "config#cc1a241e flags:# default_p2p_contacts:flags.3?true preload_featured_stickers:flags.4?true revoke_pm_inbox:flags.6?true blocked_mode:flags.8?true force_try_ipv6:flags.14?true date:int expires:int test_mode:Bool this_dc:int dc_options:Vector<DcOption> dc_txt_domain_name:string chat_size_max:int megagroup_size_max:int forwarded_count_max:int online_update_period_ms:int offline_blur_timeout_ms:int offline_idle_timeout_ms:int online_cloud_timeout_ms:int notify_cloud_delay_ms:int notify_default_delay_ms:int push_chat_period_ms:int push_chat_limit:int edit_time_limit:int revoke_time_limit:int revoke_pm_time_limit:int rating_e_decay:int stickers_recent_limit:int channels_read_media_period:int tmp_sessions:flags.0?int call_receive_timeout_ms:int call_ring_timeout_ms:int call_connect_timeout_ms:int call_packet_timeout_ms:int me_url_prefix:string autoupdate_url_prefix:flags.7?string gif_search_username:flags.9?string venue_search_username:flags.10?string img_search_username:flags.11?string static_maps_provider:flags.12?string caption_length_max:int message_length_max:int webfile_dc_id:int suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int reactions_default:flags.15?Reaction autologin_token:flags.16?string = Config"
    pub struct Config<'a> {
        flags: #,
        /// Whether calls go directly between contacts unless the user says otherwise.
        pub default_p2p_contacts: bool = flag 3,
        /// Whether to load featured stickers ahead.
        pub preload_featured_stickers: bool = flag 4,
        /// Whether messages received in private chats can be deleted for both sides.
        pub revoke_pm_inbox: bool = flag 6,
        /// Whether the service seems to be blocked where the client is.
        pub blocked_mode: bool = flag 8,
        /// Whether to try IPv6 even if it seems not to work.
        pub force_try_ipv6: bool = flag 14,
        /// The server's clock, in seconds of unix time.
        pub date: i32,
        /// When to ask again, in seconds of unix time.
        pub expires: i32,
        /// Whether this is a test server.
        pub test_mode: bool,
        /// The datacenter that answers.
        pub this_dc: i32,
        /// The addresses of all datacenters.
        pub dc_options: List<'a, DcOption<'a>>,
        /// A domain whose TXT record holds more addresses.
        pub dc_txt_domain_name: &'a [u8],
        /// Most members of a group.
        pub chat_size_max: i32,
        /// Most members of a supergroup.
        pub megagroup_size_max: i32,
        /// Most messages forwarded at once.
        pub forwarded_count_max: i32,
        /// How often to report being online.
        pub online_update_period_ms: i32,
        /// How long after losing focus to report being offline.
        pub offline_blur_timeout_ms: i32,
        /// How long after the last activity to report being offline.
        pub offline_idle_timeout_ms: i32,
        /// How long another client counts as online.
        pub online_cloud_timeout_ms: i32,
        /// How long to hold back a notification if another client is online.
        pub notify_cloud_delay_ms: i32,
        /// How long to hold back a notification otherwise.
        pub notify_default_delay_ms: i32,
        /// Unused.
        pub push_chat_period_ms: i32,
        /// Unused.
        pub push_chat_limit: i32,
        /// How long a message can be edited.
        pub edit_time_limit: i32,
        /// How long a message can be deleted for everybody.
        pub revoke_time_limit: i32,
        /// How long a message in a private chat can be deleted for both sides.
        pub revoke_pm_time_limit: i32,
        /// How fast the rating of top contacts decays.
        pub rating_e_decay: i32,
        /// Most recent stickers to keep.
        pub stickers_recent_limit: i32,
        /// After how long voice and video messages in channels count as played.
        pub channels_read_media_period: i32,
        /// How many temporary sessions there are.
        pub tmp_sessions: Option<i32> = flag 0,
        /// How long a call may wait for the other side to receive it.
        pub call_receive_timeout_ms: i32,
        /// How long a call may ring.
        pub call_ring_timeout_ms: i32,
        /// How long a call may take to connect.
        pub call_connect_timeout_ms: i32,
        /// How long a call may go without packets.
        pub call_packet_timeout_ms: i32,
        /// The beginning of links to users.
        pub me_url_prefix: &'a [u8],
        /// Where to look for newer versions.
        pub autoupdate_url_prefix: Option<&'a [u8]> = flag 7,
        /// The bot that finds animations.
        pub gif_search_username: Option<&'a [u8]> = flag 9,
        /// The bot that finds places.
        pub venue_search_username: Option<&'a [u8]> = flag 10,
        /// The bot that finds pictures.
        pub img_search_username: Option<&'a [u8]> = flag 11,
        /// Who draws maps.
        pub static_maps_provider: Option<&'a [u8]> = flag 12,
        /// Longest caption.
        pub caption_length_max: i32,
        /// Longest message.
        pub message_length_max: i32,
        /// The datacenter that fetches files from the web.
        pub webfile_dc_id: i32,
        /// The language the service suggests.
        pub language: Option<ConfigLanguage<'a>> = group 2,
        /// The reaction to send unless the user says otherwise.
        pub reactions_default: Option<Reaction<'a>> = flag 15,
        /// Lets links to the service's sites log in.
        pub autologin_token: Option<&'a [u8]> = flag 16,
    }
}

/// The fields of [`Config`] about languages, which are there or missing together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConfigLanguage<'a> {
    /// The language the service suggests.
    pub suggested_lang_code: &'a [u8],
    /// The version of its texts.
    pub lang_pack_version: i32,
    /// The version of the texts it is based on.
    pub base_lang_pack_version: i32,
}

impl<'a> Field<'a> for ConfigLanguage<'a> {
    const TYPE: &'static str =
        "suggested_lang_code:flags.2?string lang_pack_version:flags.2?int base_lang_pack_version:flags.2?int";

    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        Ok(Self {
            suggested_lang_code: reader.bytes()?,
            lang_pack_version: reader.i32()?,
            base_lang_pack_version: reader.i32()?,
        })
    }

    fn field_len(&self) -> usize {
        self.suggested_lang_code.field_len() + 8
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.bytes(self.suggested_lang_code);
        writer.i32(self.lang_pack_version);
        writer.i32(self.base_lang_pack_version);
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

constructor! {
    /// No reaction.
    "reactionEmpty#79f5d419 = Reaction"
    pub struct ReactionEmpty;
}

constructor! {
    /// An emoji.
    "reactionEmoji#1b2286b8 emoticon:string = Reaction"
    pub struct ReactionEmoji<'a> {
        /// The emoji.
        pub emoticon: &'a [u8],
    }
}

constructor! {
    /// A picture used as an emoji.
    "reactionCustomEmoji#8935fc73 document_id:long = Reaction"
    pub struct ReactionCustomEmoji {
        /// The picture.
        pub document_id: i64,
    }
}

constructor! {
    /// A paid reaction.
    "reactionPaid#523da4eb = Reaction"
    pub struct ReactionPaid;
}

sum_type! {
    /// A reaction to a message; here only because [`Config`] names the usual one.
    pub enum Reaction<'a> {
        /// No reaction.
        Empty(ReactionEmpty),
        /// An emoji.
        Emoji(ReactionEmoji<'a>),
        /// A picture used as an emoji.
        CustomEmoji(ReactionCustomEmoji),
        /// A paid reaction.
        Paid(ReactionPaid),
    }
}

impl<'a> Field<'a> for Reaction<'a> {
    const TYPE: &'static str = "Reaction";

    fn read(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
        Self::decode(reader)
    }

    fn field_len(&self) -> usize {
        self.encoded_len()
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.encode(writer);
    }

    fn describe(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

constructor! {
    /// There were more updates than the server keeps; the client must ask for the difference.
    ///
    /// spec: api/updates
    "updatesTooLong#e317af7e = Updates"
    pub struct UpdatesTooLong;
}

constructor! {
    /// One update that does not matter for the order of others.
    ///
    /// spec: api/updates
    "updateShort#78d4dec1 update:Update date:int = Updates"
    pub struct UpdateShort<'a> {
        /// One boxed update.
        pub update: &'a [u8] = before 4,
        /// When it happened, in seconds of unix time.
        pub date: i32,
    }
}
