//! The API of layer 230. Written by `mtproto-tl-generator`.

/// The layer of the schema.
pub const LAYER: i32 = 230;

pub(crate) mod functions;
#[cfg(feature = "account")]
mod only_account;
#[cfg(feature = "aicompose")]
mod only_aicompose;
#[cfg(feature = "auth")]
mod only_auth;
#[cfg(feature = "bots")]
mod only_bots;
#[cfg(feature = "channels")]
mod only_channels;
#[cfg(feature = "chatlists")]
mod only_chatlists;
#[cfg(feature = "communities")]
mod only_communities;
#[cfg(feature = "contacts")]
mod only_contacts;
#[cfg(feature = "ephemeral")]
mod only_ephemeral;
#[cfg(feature = "folders")]
mod only_folders;
#[cfg(feature = "fragment")]
mod only_fragment;
#[cfg(feature = "help")]
mod only_help;
#[cfg(feature = "langpack")]
mod only_langpack;
#[cfg(feature = "messages")]
mod only_messages;
#[cfg(feature = "payments")]
mod only_payments;
#[cfg(feature = "phone")]
mod only_phone;
#[cfg(feature = "photos")]
mod only_photos;
#[cfg(feature = "premium")]
mod only_premium;
#[cfg(feature = "smsjobs")]
mod only_smsjobs;
#[cfg(feature = "stats")]
mod only_stats;
#[cfg(feature = "stickers")]
mod only_stickers;
#[cfg(feature = "stories")]
mod only_stories;
#[cfg(feature = "toncenter")]
mod only_toncenter;
#[cfg(feature = "updates")]
mod only_updates;
#[cfg(feature = "upload")]
mod only_upload;
#[cfg(feature = "users")]
mod only_users;
#[cfg(feature = "wallet")]
mod only_wallet;
#[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_auth_authorization;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "premium", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_boost;
#[cfg(any(feature = "channels", feature = "messages", feature = "users"))]
mod with_bot_info;
#[cfg(any(feature = "channels", feature = "help", feature = "messages", feature = "users"))]
mod with_bot_verification;
#[cfg(any(feature = "account", feature = "users"))]
mod with_business_away_message_schedule;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_chat;
#[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "toncenter", feature = "updates", feature = "users", feature = "wallet"))]
mod with_data_json;
#[cfg(any(feature = "messages", feature = "updates"))]
mod with_dialog;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_document;
#[cfg(feature = "full")]
mod with_error;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_exported_chat_invite;
#[cfg(any(feature = "channels", feature = "messages"))]
mod with_forum_topic;
#[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_help_terms_of_service;
#[cfg(any(feature = "aicompose", feature = "messages"))]
mod with_input_ai_compose_tone;
#[cfg(any(feature = "account", feature = "auth", feature = "messages", feature = "payments", feature = "wallet"))]
mod with_input_check_password_srp;
mod with_input_client_proxy;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
mod with_input_document;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
mod with_input_group_call;
#[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
mod with_input_peer;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_input_photo;
#[cfg(any(feature = "account", feature = "stories"))]
mod with_input_privacy_rule;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
mod with_input_sticker_set;
#[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_input_user;
#[cfg(any(feature = "account", feature = "messages"))]
mod with_input_wall_paper;
mod with_jsonvalue;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "langpack", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_lang_pack_difference;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_message;
#[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_message_entity;
mod with_message_range;
#[cfg(any(feature = "ephemeral", feature = "messages", feature = "stories"))]
mod with_message_report_option;
#[cfg(any(feature = "ephemeral", feature = "messages"))]
mod with_messages_bot_callback_answer;
#[cfg(any(feature = "channels", feature = "communities", feature = "messages", feature = "stories"))]
mod with_messages_chats;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_messages_sticker_set;
#[cfg(any(feature = "account", feature = "auth"))]
mod with_password_kdf_algo;
#[cfg(any(feature = "channels", feature = "messages", feature = "stories", feature = "users"))]
mod with_peer_stories;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_photo;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_photo_size;
#[cfg(any(feature = "account", feature = "channels", feature = "messages", feature = "users"))]
mod with_profile_tab;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_reaction;
#[cfg(any(feature = "messages", feature = "payments"))]
mod with_shipping_option;
#[cfg(any(feature = "bots", feature = "payments", feature = "users"))]
mod with_star_ref_program;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_stars_subscription_pricing;
#[cfg(any(feature = "payments", feature = "stats"))]
mod with_stats_graph;
#[cfg(any(feature = "premium", feature = "stats"))]
mod with_stats_percent_value;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_sticker_pack;
#[cfg(any(feature = "help", feature = "messages"))]
mod with_sticker_set_covered;
#[cfg(any(feature = "account", feature = "aicompose", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_text_with_entities;
#[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "users", feature = "wallet"))]
mod with_updates;
#[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
mod with_user;

/// What the other files use.
mod names {
    pub(super) use crate::runtime::*;
    pub(super) use crate::{enums, types, views};
    pub(super) use super::layouts;
}

/// What every constructor and every type looks like on the wire.
pub mod layouts {
    #[cfg(feature = "account")]
    pub use super::only_account::layouts::*;
    #[cfg(feature = "aicompose")]
    pub use super::only_aicompose::layouts::*;
    #[cfg(feature = "auth")]
    pub use super::only_auth::layouts::*;
    #[cfg(feature = "bots")]
    pub use super::only_bots::layouts::*;
    #[cfg(feature = "channels")]
    pub use super::only_channels::layouts::*;
    #[cfg(feature = "chatlists")]
    pub use super::only_chatlists::layouts::*;
    #[cfg(feature = "communities")]
    pub use super::only_communities::layouts::*;
    #[cfg(feature = "contacts")]
    pub use super::only_contacts::layouts::*;
    #[cfg(feature = "ephemeral")]
    pub use super::only_ephemeral::layouts::*;
    #[cfg(feature = "folders")]
    pub use super::only_folders::layouts::*;
    #[cfg(feature = "fragment")]
    pub use super::only_fragment::layouts::*;
    #[cfg(feature = "help")]
    pub use super::only_help::layouts::*;
    #[cfg(feature = "langpack")]
    pub use super::only_langpack::layouts::*;
    #[cfg(feature = "messages")]
    pub use super::only_messages::layouts::*;
    #[cfg(feature = "payments")]
    pub use super::only_payments::layouts::*;
    #[cfg(feature = "phone")]
    pub use super::only_phone::layouts::*;
    #[cfg(feature = "photos")]
    pub use super::only_photos::layouts::*;
    #[cfg(feature = "premium")]
    pub use super::only_premium::layouts::*;
    #[cfg(feature = "smsjobs")]
    pub use super::only_smsjobs::layouts::*;
    #[cfg(feature = "stats")]
    pub use super::only_stats::layouts::*;
    #[cfg(feature = "stickers")]
    pub use super::only_stickers::layouts::*;
    #[cfg(feature = "stories")]
    pub use super::only_stories::layouts::*;
    #[cfg(feature = "toncenter")]
    pub use super::only_toncenter::layouts::*;
    #[cfg(feature = "updates")]
    pub use super::only_updates::layouts::*;
    #[cfg(feature = "upload")]
    pub use super::only_upload::layouts::*;
    #[cfg(feature = "users")]
    pub use super::only_users::layouts::*;
    #[cfg(feature = "wallet")]
    pub use super::only_wallet::layouts::*;
    #[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_auth_authorization::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "premium", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_boost::layouts::*;
    #[cfg(any(feature = "channels", feature = "messages", feature = "users"))]
    pub use super::with_bot_info::layouts::*;
    #[cfg(any(feature = "channels", feature = "help", feature = "messages", feature = "users"))]
    pub use super::with_bot_verification::layouts::*;
    #[cfg(any(feature = "account", feature = "users"))]
    pub use super::with_business_away_message_schedule::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_chat::layouts::*;
    #[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "toncenter", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_data_json::layouts::*;
    #[cfg(any(feature = "messages", feature = "updates"))]
    pub use super::with_dialog::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_document::layouts::*;
    #[cfg(feature = "full")]
    pub use super::with_error::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_exported_chat_invite::layouts::*;
    #[cfg(any(feature = "channels", feature = "messages"))]
    pub use super::with_forum_topic::layouts::*;
    #[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_help_terms_of_service::layouts::*;
    #[cfg(any(feature = "aicompose", feature = "messages"))]
    pub use super::with_input_ai_compose_tone::layouts::*;
    #[cfg(any(feature = "account", feature = "auth", feature = "messages", feature = "payments", feature = "wallet"))]
    pub use super::with_input_check_password_srp::layouts::*;
    pub use super::with_input_client_proxy::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_document::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_group_call::layouts::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_peer::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_input_photo::layouts::*;
    #[cfg(any(feature = "account", feature = "stories"))]
    pub use super::with_input_privacy_rule::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_sticker_set::layouts::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_input_user::layouts::*;
    #[cfg(any(feature = "account", feature = "messages"))]
    pub use super::with_input_wall_paper::layouts::*;
    pub use super::with_jsonvalue::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "langpack", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_lang_pack_difference::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_message::layouts::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_message_entity::layouts::*;
    pub use super::with_message_range::layouts::*;
    #[cfg(any(feature = "ephemeral", feature = "messages", feature = "stories"))]
    pub use super::with_message_report_option::layouts::*;
    #[cfg(any(feature = "ephemeral", feature = "messages"))]
    pub use super::with_messages_bot_callback_answer::layouts::*;
    #[cfg(any(feature = "channels", feature = "communities", feature = "messages", feature = "stories"))]
    pub use super::with_messages_chats::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_messages_sticker_set::layouts::*;
    #[cfg(any(feature = "account", feature = "auth"))]
    pub use super::with_password_kdf_algo::layouts::*;
    #[cfg(any(feature = "channels", feature = "messages", feature = "stories", feature = "users"))]
    pub use super::with_peer_stories::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_photo::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_photo_size::layouts::*;
    #[cfg(any(feature = "account", feature = "channels", feature = "messages", feature = "users"))]
    pub use super::with_profile_tab::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_reaction::layouts::*;
    #[cfg(any(feature = "messages", feature = "payments"))]
    pub use super::with_shipping_option::layouts::*;
    #[cfg(any(feature = "bots", feature = "payments", feature = "users"))]
    pub use super::with_star_ref_program::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_stars_subscription_pricing::layouts::*;
    #[cfg(any(feature = "payments", feature = "stats"))]
    pub use super::with_stats_graph::layouts::*;
    #[cfg(any(feature = "premium", feature = "stats"))]
    pub use super::with_stats_percent_value::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_sticker_pack::layouts::*;
    #[cfg(any(feature = "help", feature = "messages"))]
    pub use super::with_sticker_set_covered::layouts::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_text_with_entities::layouts::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "users", feature = "wallet"))]
    pub use super::with_updates::layouts::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_user::layouts::*;
}

/// Constructors that own what they hold. Each has a [`View`](crate::View).
pub mod types {
    #[cfg(feature = "account")]
    pub use super::only_account::types::*;
    #[cfg(feature = "aicompose")]
    pub use super::only_aicompose::types::*;
    #[cfg(feature = "bots")]
    pub use super::only_bots::types::*;
    #[cfg(feature = "channels")]
    pub use super::only_channels::types::*;
    #[cfg(feature = "chatlists")]
    pub use super::only_chatlists::types::*;
    #[cfg(feature = "communities")]
    pub use super::only_communities::types::*;
    #[cfg(feature = "contacts")]
    pub use super::only_contacts::types::*;
    #[cfg(feature = "folders")]
    pub use super::only_folders::types::*;
    #[cfg(feature = "fragment")]
    pub use super::only_fragment::types::*;
    #[cfg(feature = "help")]
    pub use super::only_help::types::*;
    #[cfg(feature = "langpack")]
    pub use super::only_langpack::types::*;
    #[cfg(feature = "messages")]
    pub use super::only_messages::types::*;
    #[cfg(feature = "payments")]
    pub use super::only_payments::types::*;
    #[cfg(feature = "phone")]
    pub use super::only_phone::types::*;
    #[cfg(feature = "premium")]
    pub use super::only_premium::types::*;
    #[cfg(feature = "smsjobs")]
    pub use super::only_smsjobs::types::*;
    #[cfg(feature = "stats")]
    pub use super::only_stats::types::*;
    #[cfg(feature = "stickers")]
    pub use super::only_stickers::types::*;
    #[cfg(feature = "stories")]
    pub use super::only_stories::types::*;
    #[cfg(feature = "updates")]
    pub use super::only_updates::types::*;
    #[cfg(feature = "upload")]
    pub use super::only_upload::types::*;
    #[cfg(feature = "users")]
    pub use super::only_users::types::*;
    #[cfg(feature = "wallet")]
    pub use super::only_wallet::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "premium", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_boost::types::*;
    #[cfg(any(feature = "channels", feature = "messages", feature = "users"))]
    pub use super::with_bot_info::types::*;
    #[cfg(any(feature = "channels", feature = "help", feature = "messages", feature = "users"))]
    pub use super::with_bot_verification::types::*;
    #[cfg(any(feature = "account", feature = "users"))]
    pub use super::with_business_away_message_schedule::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_chat::types::*;
    #[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "toncenter", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_data_json::types::*;
    #[cfg(any(feature = "messages", feature = "updates"))]
    pub use super::with_dialog::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_document::types::*;
    #[cfg(feature = "full")]
    pub use super::with_error::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_exported_chat_invite::types::*;
    #[cfg(any(feature = "channels", feature = "messages"))]
    pub use super::with_forum_topic::types::*;
    #[cfg(any(feature = "aicompose", feature = "messages"))]
    pub use super::with_input_ai_compose_tone::types::*;
    #[cfg(any(feature = "account", feature = "auth", feature = "messages", feature = "payments", feature = "wallet"))]
    pub use super::with_input_check_password_srp::types::*;
    pub use super::with_input_client_proxy::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_document::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_group_call::types::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_peer::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_input_photo::types::*;
    #[cfg(any(feature = "account", feature = "stories"))]
    pub use super::with_input_privacy_rule::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_sticker_set::types::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_input_user::types::*;
    #[cfg(any(feature = "account", feature = "messages"))]
    pub use super::with_input_wall_paper::types::*;
    pub use super::with_jsonvalue::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "langpack", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_lang_pack_difference::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_message::types::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_message_entity::types::*;
    pub use super::with_message_range::types::*;
    #[cfg(any(feature = "ephemeral", feature = "messages", feature = "stories"))]
    pub use super::with_message_report_option::types::*;
    #[cfg(any(feature = "account", feature = "auth"))]
    pub use super::with_password_kdf_algo::types::*;
    #[cfg(any(feature = "channels", feature = "messages", feature = "stories", feature = "users"))]
    pub use super::with_peer_stories::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_photo::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_photo_size::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_reaction::types::*;
    #[cfg(any(feature = "messages", feature = "payments"))]
    pub use super::with_shipping_option::types::*;
    #[cfg(any(feature = "bots", feature = "payments", feature = "users"))]
    pub use super::with_star_ref_program::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_stars_subscription_pricing::types::*;
    #[cfg(any(feature = "payments", feature = "stats"))]
    pub use super::with_stats_graph::types::*;
    #[cfg(any(feature = "premium", feature = "stats"))]
    pub use super::with_stats_percent_value::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_sticker_pack::types::*;
    #[cfg(any(feature = "help", feature = "messages"))]
    pub use super::with_sticker_set_covered::types::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_text_with_entities::types::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "users", feature = "wallet"))]
    pub use super::with_updates::types::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_user::types::*;

    /// Of the namespace `account`.
    pub mod account {
        #[cfg(feature = "account")]
        pub use super::super::only_account::types_account::*;
        #[cfg(any(feature = "account", feature = "auth"))]
        pub use super::super::with_password_kdf_algo::types_account::*;
    }

    /// Of the namespace `aicompose`.
    pub mod aicompose {
        #[cfg(feature = "aicompose")]
        pub use super::super::only_aicompose::types_aicompose::*;
    }

    /// Of the namespace `auth`.
    pub mod auth {
        #[cfg(feature = "auth")]
        pub use super::super::only_auth::types_auth::*;
        #[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_auth_authorization::types_auth::*;
    }

    /// Of the namespace `bots`.
    pub mod bots {
        #[cfg(feature = "bots")]
        pub use super::super::only_bots::types_bots::*;
    }

    /// Of the namespace `channels`.
    pub mod channels {
        #[cfg(feature = "channels")]
        pub use super::super::only_channels::types_channels::*;
        #[cfg(feature = "messages")]
        pub use super::super::only_messages::types_channels::*;
    }

    /// Of the namespace `chatlists`.
    pub mod chatlists {
        #[cfg(feature = "chatlists")]
        pub use super::super::only_chatlists::types_chatlists::*;
    }

    /// Of the namespace `communities`.
    pub mod communities {
        #[cfg(feature = "communities")]
        pub use super::super::only_communities::types_communities::*;
    }

    /// Of the namespace `contacts`.
    pub mod contacts {
        #[cfg(feature = "contacts")]
        pub use super::super::only_contacts::types_contacts::*;
    }

    /// Of the namespace `ephemeral`.
    pub mod ephemeral {
        #[cfg(feature = "ephemeral")]
        pub use super::super::only_ephemeral::types_ephemeral::*;
    }

    /// Of the namespace `fragment`.
    pub mod fragment {
        #[cfg(feature = "fragment")]
        pub use super::super::only_fragment::types_fragment::*;
    }

    /// Of the namespace `help`.
    pub mod help {
        #[cfg(feature = "help")]
        pub use super::super::only_help::types_help::*;
        #[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_help_terms_of_service::types_help::*;
    }

    /// Of the namespace `messages`.
    pub mod messages {
        #[cfg(feature = "channels")]
        pub use super::super::only_channels::types_messages::*;
        #[cfg(feature = "messages")]
        pub use super::super::only_messages::types_messages::*;
        #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_exported_chat_invite::types_messages::*;
        #[cfg(any(feature = "channels", feature = "messages"))]
        pub use super::super::with_forum_topic::types_messages::*;
        #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_message::types_messages::*;
        #[cfg(any(feature = "ephemeral", feature = "messages"))]
        pub use super::super::with_messages_bot_callback_answer::types_messages::*;
        #[cfg(any(feature = "channels", feature = "communities", feature = "messages", feature = "stories"))]
        pub use super::super::with_messages_chats::types_messages::*;
        #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_messages_sticker_set::types_messages::*;
    }

    /// Of the namespace `payments`.
    pub mod payments {
        #[cfg(feature = "payments")]
        pub use super::super::only_payments::types_payments::*;
    }

    /// Of the namespace `phone`.
    pub mod phone {
        #[cfg(feature = "phone")]
        pub use super::super::only_phone::types_phone::*;
    }

    /// Of the namespace `photos`.
    pub mod photos {
        #[cfg(feature = "photos")]
        pub use super::super::only_photos::types_photos::*;
    }

    /// Of the namespace `premium`.
    pub mod premium {
        #[cfg(feature = "premium")]
        pub use super::super::only_premium::types_premium::*;
    }

    /// Of the namespace `smsjobs`.
    pub mod smsjobs {
        #[cfg(feature = "smsjobs")]
        pub use super::super::only_smsjobs::types_smsjobs::*;
    }

    /// Of the namespace `stats`.
    pub mod stats {
        #[cfg(feature = "stats")]
        pub use super::super::only_stats::types_stats::*;
    }

    /// Of the namespace `stickers`.
    pub mod stickers {
        #[cfg(feature = "stickers")]
        pub use super::super::only_stickers::types_stickers::*;
    }

    /// Of the namespace `stories`.
    pub mod stories {
        #[cfg(feature = "stories")]
        pub use super::super::only_stories::types_stories::*;
    }

    /// Of the namespace `toncenter`.
    pub mod toncenter {
        #[cfg(feature = "toncenter")]
        pub use super::super::only_toncenter::types_toncenter::*;
    }

    /// Of the namespace `updates`.
    pub mod updates {
        #[cfg(feature = "updates")]
        pub use super::super::only_updates::types_updates::*;
        #[cfg(any(feature = "messages", feature = "updates"))]
        pub use super::super::with_dialog::types_updates::*;
    }

    /// Of the namespace `upload`.
    pub mod upload {
        #[cfg(feature = "upload")]
        pub use super::super::only_upload::types_upload::*;
    }

    /// Of the namespace `users`.
    pub mod users {
        #[cfg(feature = "bots")]
        pub use super::super::only_bots::types_users::*;
        #[cfg(feature = "users")]
        pub use super::super::only_users::types_users::*;
    }

    /// Of the namespace `wallet`.
    pub mod wallet {
        #[cfg(feature = "wallet")]
        pub use super::super::only_wallet::types_wallet::*;
        #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_exported_chat_invite::types_wallet::*;
    }
}

/// Types with several constructors, which own what they hold.
pub mod enums {
    #[cfg(feature = "account")]
    pub use super::only_account::enums::*;
    #[cfg(feature = "aicompose")]
    pub use super::only_aicompose::enums::*;
    #[cfg(feature = "bots")]
    pub use super::only_bots::enums::*;
    #[cfg(feature = "channels")]
    pub use super::only_channels::enums::*;
    #[cfg(feature = "contacts")]
    pub use super::only_contacts::enums::*;
    #[cfg(feature = "fragment")]
    pub use super::only_fragment::enums::*;
    #[cfg(feature = "help")]
    pub use super::only_help::enums::*;
    #[cfg(feature = "messages")]
    pub use super::only_messages::enums::*;
    #[cfg(feature = "payments")]
    pub use super::only_payments::enums::*;
    #[cfg(feature = "premium")]
    pub use super::only_premium::enums::*;
    #[cfg(feature = "stats")]
    pub use super::only_stats::enums::*;
    #[cfg(feature = "stories")]
    pub use super::only_stories::enums::*;
    #[cfg(feature = "updates")]
    pub use super::only_updates::enums::*;
    #[cfg(feature = "upload")]
    pub use super::only_upload::enums::*;
    #[cfg(feature = "users")]
    pub use super::only_users::enums::*;
    #[cfg(feature = "wallet")]
    pub use super::only_wallet::enums::*;
    #[cfg(any(feature = "account", feature = "users"))]
    pub use super::with_business_away_message_schedule::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_chat::enums::*;
    #[cfg(any(feature = "messages", feature = "updates"))]
    pub use super::with_dialog::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_document::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_exported_chat_invite::enums::*;
    #[cfg(any(feature = "channels", feature = "messages"))]
    pub use super::with_forum_topic::enums::*;
    #[cfg(any(feature = "aicompose", feature = "messages"))]
    pub use super::with_input_ai_compose_tone::enums::*;
    #[cfg(any(feature = "account", feature = "auth", feature = "messages", feature = "payments", feature = "wallet"))]
    pub use super::with_input_check_password_srp::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_document::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_group_call::enums::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_peer::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_input_photo::enums::*;
    #[cfg(any(feature = "account", feature = "stories"))]
    pub use super::with_input_privacy_rule::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_sticker_set::enums::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_input_user::enums::*;
    #[cfg(any(feature = "account", feature = "messages"))]
    pub use super::with_input_wall_paper::enums::*;
    pub use super::with_jsonvalue::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "langpack", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_lang_pack_difference::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_message::enums::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_message_entity::enums::*;
    #[cfg(any(feature = "ephemeral", feature = "messages", feature = "stories"))]
    pub use super::with_message_report_option::enums::*;
    #[cfg(any(feature = "account", feature = "auth"))]
    pub use super::with_password_kdf_algo::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_photo::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_photo_size::enums::*;
    #[cfg(any(feature = "account", feature = "channels", feature = "messages", feature = "users"))]
    pub use super::with_profile_tab::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_reaction::enums::*;
    #[cfg(any(feature = "payments", feature = "stats"))]
    pub use super::with_stats_graph::enums::*;
    #[cfg(any(feature = "help", feature = "messages"))]
    pub use super::with_sticker_set_covered::enums::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "users", feature = "wallet"))]
    pub use super::with_updates::enums::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_user::enums::*;

    /// Of the namespace `account`.
    pub mod account {
        #[cfg(feature = "account")]
        pub use super::super::only_account::enums_account::*;
    }

    /// Of the namespace `aicompose`.
    pub mod aicompose {
        #[cfg(feature = "aicompose")]
        pub use super::super::only_aicompose::enums_aicompose::*;
    }

    /// Of the namespace `auth`.
    pub mod auth {
        #[cfg(feature = "auth")]
        pub use super::super::only_auth::enums_auth::*;
        #[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_auth_authorization::enums_auth::*;
    }

    /// Of the namespace `channels`.
    pub mod channels {
        #[cfg(feature = "channels")]
        pub use super::super::only_channels::enums_channels::*;
        #[cfg(feature = "messages")]
        pub use super::super::only_messages::enums_channels::*;
    }

    /// Of the namespace `chatlists`.
    pub mod chatlists {
        #[cfg(feature = "chatlists")]
        pub use super::super::only_chatlists::enums_chatlists::*;
    }

    /// Of the namespace `contacts`.
    pub mod contacts {
        #[cfg(feature = "contacts")]
        pub use super::super::only_contacts::enums_contacts::*;
    }

    /// Of the namespace `ephemeral`.
    pub mod ephemeral {
        #[cfg(feature = "ephemeral")]
        pub use super::super::only_ephemeral::enums_ephemeral::*;
    }

    /// Of the namespace `help`.
    pub mod help {
        #[cfg(feature = "help")]
        pub use super::super::only_help::enums_help::*;
    }

    /// Of the namespace `messages`.
    pub mod messages {
        #[cfg(feature = "messages")]
        pub use super::super::only_messages::enums_messages::*;
        #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_exported_chat_invite::enums_messages::*;
        #[cfg(any(feature = "channels", feature = "messages"))]
        pub use super::super::with_forum_topic::enums_messages::*;
        #[cfg(any(feature = "channels", feature = "communities", feature = "messages", feature = "stories"))]
        pub use super::super::with_messages_chats::enums_messages::*;
        #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_messages_sticker_set::enums_messages::*;
    }

    /// Of the namespace `payments`.
    pub mod payments {
        #[cfg(feature = "payments")]
        pub use super::super::only_payments::enums_payments::*;
    }

    /// Of the namespace `photos`.
    pub mod photos {
        #[cfg(feature = "photos")]
        pub use super::super::only_photos::enums_photos::*;
    }

    /// Of the namespace `storage`.
    pub mod storage {
        #[cfg(feature = "upload")]
        pub use super::super::only_upload::enums_storage::*;
    }

    /// Of the namespace `stories`.
    pub mod stories {
        #[cfg(feature = "stories")]
        pub use super::super::only_stories::enums_stories::*;
    }

    /// Of the namespace `updates`.
    pub mod updates {
        #[cfg(feature = "updates")]
        pub use super::super::only_updates::enums_updates::*;
    }

    /// Of the namespace `upload`.
    pub mod upload {
        #[cfg(feature = "upload")]
        pub use super::super::only_upload::enums_upload::*;
    }

    /// Of the namespace `users`.
    pub mod users {
        #[cfg(feature = "bots")]
        pub use super::super::only_bots::enums_users::*;
        #[cfg(feature = "users")]
        pub use super::super::only_users::enums_users::*;
    }
}

/// Types with several constructors, borrowed from the bytes of a message.
pub mod views {
    #[cfg(feature = "account")]
    pub use super::only_account::views::*;
    #[cfg(feature = "aicompose")]
    pub use super::only_aicompose::views::*;
    #[cfg(feature = "bots")]
    pub use super::only_bots::views::*;
    #[cfg(feature = "channels")]
    pub use super::only_channels::views::*;
    #[cfg(feature = "contacts")]
    pub use super::only_contacts::views::*;
    #[cfg(feature = "fragment")]
    pub use super::only_fragment::views::*;
    #[cfg(feature = "help")]
    pub use super::only_help::views::*;
    #[cfg(feature = "messages")]
    pub use super::only_messages::views::*;
    #[cfg(feature = "payments")]
    pub use super::only_payments::views::*;
    #[cfg(feature = "premium")]
    pub use super::only_premium::views::*;
    #[cfg(feature = "stats")]
    pub use super::only_stats::views::*;
    #[cfg(feature = "stories")]
    pub use super::only_stories::views::*;
    #[cfg(feature = "updates")]
    pub use super::only_updates::views::*;
    #[cfg(feature = "upload")]
    pub use super::only_upload::views::*;
    #[cfg(feature = "users")]
    pub use super::only_users::views::*;
    #[cfg(feature = "wallet")]
    pub use super::only_wallet::views::*;
    #[cfg(any(feature = "account", feature = "users"))]
    pub use super::with_business_away_message_schedule::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_chat::views::*;
    #[cfg(any(feature = "messages", feature = "updates"))]
    pub use super::with_dialog::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_document::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_exported_chat_invite::views::*;
    #[cfg(any(feature = "channels", feature = "messages"))]
    pub use super::with_forum_topic::views::*;
    #[cfg(any(feature = "aicompose", feature = "messages"))]
    pub use super::with_input_ai_compose_tone::views::*;
    #[cfg(any(feature = "account", feature = "auth", feature = "messages", feature = "payments", feature = "wallet"))]
    pub use super::with_input_check_password_srp::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_document::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_group_call::views::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_peer::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_input_photo::views::*;
    #[cfg(any(feature = "account", feature = "stories"))]
    pub use super::with_input_privacy_rule::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "upload", feature = "users", feature = "wallet"))]
    pub use super::with_input_sticker_set::views::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_input_user::views::*;
    #[cfg(any(feature = "account", feature = "messages"))]
    pub use super::with_input_wall_paper::views::*;
    pub use super::with_jsonvalue::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "langpack", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_lang_pack_difference::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_message::views::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_message_entity::views::*;
    #[cfg(any(feature = "ephemeral", feature = "messages", feature = "stories"))]
    pub use super::with_message_report_option::views::*;
    #[cfg(any(feature = "account", feature = "auth"))]
    pub use super::with_password_kdf_algo::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_photo::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "stats", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_photo_size::views::*;
    #[cfg(any(feature = "account", feature = "channels", feature = "messages", feature = "users"))]
    pub use super::with_profile_tab::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_reaction::views::*;
    #[cfg(any(feature = "payments", feature = "stats"))]
    pub use super::with_stats_graph::views::*;
    #[cfg(any(feature = "help", feature = "messages"))]
    pub use super::with_sticker_set_covered::views::*;
    #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "users", feature = "wallet"))]
    pub use super::with_updates::views::*;
    #[cfg(any(feature = "account", feature = "aicompose", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "help", feature = "messages", feature = "payments", feature = "phone", feature = "photos", feature = "premium", feature = "stats", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
    pub use super::with_user::views::*;

    /// Of the namespace `account`.
    pub mod account {
        #[cfg(feature = "account")]
        pub use super::super::only_account::views_account::*;
    }

    /// Of the namespace `aicompose`.
    pub mod aicompose {
        #[cfg(feature = "aicompose")]
        pub use super::super::only_aicompose::views_aicompose::*;
    }

    /// Of the namespace `auth`.
    pub mod auth {
        #[cfg(feature = "auth")]
        pub use super::super::only_auth::views_auth::*;
        #[cfg(any(feature = "account", feature = "auth", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_auth_authorization::views_auth::*;
    }

    /// Of the namespace `channels`.
    pub mod channels {
        #[cfg(feature = "channels")]
        pub use super::super::only_channels::views_channels::*;
        #[cfg(feature = "messages")]
        pub use super::super::only_messages::views_channels::*;
    }

    /// Of the namespace `chatlists`.
    pub mod chatlists {
        #[cfg(feature = "chatlists")]
        pub use super::super::only_chatlists::views_chatlists::*;
    }

    /// Of the namespace `contacts`.
    pub mod contacts {
        #[cfg(feature = "contacts")]
        pub use super::super::only_contacts::views_contacts::*;
    }

    /// Of the namespace `ephemeral`.
    pub mod ephemeral {
        #[cfg(feature = "ephemeral")]
        pub use super::super::only_ephemeral::views_ephemeral::*;
    }

    /// Of the namespace `help`.
    pub mod help {
        #[cfg(feature = "help")]
        pub use super::super::only_help::views_help::*;
    }

    /// Of the namespace `messages`.
    pub mod messages {
        #[cfg(feature = "messages")]
        pub use super::super::only_messages::views_messages::*;
        #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_exported_chat_invite::views_messages::*;
        #[cfg(any(feature = "channels", feature = "messages"))]
        pub use super::super::with_forum_topic::views_messages::*;
        #[cfg(any(feature = "channels", feature = "communities", feature = "messages", feature = "stories"))]
        pub use super::super::with_messages_chats::views_messages::*;
        #[cfg(any(feature = "account", feature = "bots", feature = "channels", feature = "chatlists", feature = "communities", feature = "contacts", feature = "ephemeral", feature = "folders", feature = "messages", feature = "payments", feature = "phone", feature = "stickers", feature = "stories", feature = "updates", feature = "users", feature = "wallet"))]
        pub use super::super::with_messages_sticker_set::views_messages::*;
    }

    /// Of the namespace `payments`.
    pub mod payments {
        #[cfg(feature = "payments")]
        pub use super::super::only_payments::views_payments::*;
    }

    /// Of the namespace `photos`.
    pub mod photos {
        #[cfg(feature = "photos")]
        pub use super::super::only_photos::views_photos::*;
    }

    /// Of the namespace `storage`.
    pub mod storage {
        #[cfg(feature = "upload")]
        pub use super::super::only_upload::views_storage::*;
    }

    /// Of the namespace `stories`.
    pub mod stories {
        #[cfg(feature = "stories")]
        pub use super::super::only_stories::views_stories::*;
    }

    /// Of the namespace `updates`.
    pub mod updates {
        #[cfg(feature = "updates")]
        pub use super::super::only_updates::views_updates::*;
    }

    /// Of the namespace `upload`.
    pub mod upload {
        #[cfg(feature = "upload")]
        pub use super::super::only_upload::views_upload::*;
    }

    /// Of the namespace `users`.
    pub mod users {
        #[cfg(feature = "bots")]
        pub use super::super::only_bots::views_users::*;
        #[cfg(feature = "users")]
        pub use super::super::only_users::views_users::*;
    }
}
