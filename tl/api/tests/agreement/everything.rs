//! Every constructor and every call, written by `mtproto-tl-generator`.

use mtproto_api::*;
use mtproto_tl::Encode;

use crate::checks::{Check, agree, agree_maybe};

#[rustfmt::skip]
pub(crate) fn everything(check: &mut Check) {
    part_0(check);
    part_1(check);
    part_2(check);
    part_3(check);
    part_4(check);
    part_5(check);
    part_6(check);
    part_7(check);
    part_8(check);
    part_9(check);
    part_10(check);
    part_11(check);
    part_12(check);
    part_13(check);
    part_14(check);
    part_15(check);
    part_16(check);
    part_17(check);
    part_18(check);
    part_19(check);
    part_20(check);
    part_21(check);
    part_22(check);
    part_23(check);
    part_24(check);
    part_25(check);
    part_26(check);
    part_27(check);
    part_28(check);
    part_29(check);
    part_30(check);
    part_31(check);
    part_32(check);
    part_33(check);
    part_34(check);
    part_35(check);
    part_36(check);
    part_37(check);
    part_38(check);
    part_39(check);
    part_40(check);
    part_41(check);
    part_42(check);
    part_43(check);
    part_44(check);
    part_45(check);
    part_46(check);
    part_47(check);
    part_48(check);
    part_49(check);
    part_50(check);
    part_51(check);
    part_52(check);
    part_53(check);
    part_54(check);
    part_55(check);
    part_56(check);
    part_57(check);
    part_58(check);
    part_59(check);
    part_60(check);
    part_61(check);
}

#[rustfmt::skip]
fn part_0(check: &mut Check) {
    check.constructor::<types::AccountDaysTTL>("accountDaysTTL", |view, value| {
        agree(view.days(), &value.days);
    });
    check.sum("AiComposeTone", |bytes| views::AiComposeTone::read(bytes)?.to_value());
    check.constructor::<types::AiComposeTone>("aiComposeTone", |view, value| {
        agree(view.creator(), &value.creator);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.slug(), &value.slug);
        agree(view.title(), &value.title);
        agree_maybe(view.emoji_id(), value.emoji_id.as_ref());
        agree_maybe(view.prompt(), value.prompt.as_ref());
        agree_maybe(view.installs_count(), value.installs_count.as_ref());
        agree_maybe(view.author_id(), value.author_id.as_ref());
        agree_maybe(view.example_english(), value.example_english.as_deref());
    });
    check.constructor::<types::AiComposeToneDefault>("aiComposeToneDefault", |view, value| {
        agree(view.tone(), &value.tone);
        agree(view.emoji_id(), &value.emoji_id);
        agree(view.title(), &value.title);
    });
    check.constructor::<types::AiComposeToneExample>("aiComposeToneExample", |view, value| {
        agree(view.from(), &value.from);
        agree(view.to(), &value.to);
    });
    check.constructor::<types::AttachMenuBot>("attachMenuBot", |view, value| {
        agree(view.inactive(), &value.inactive);
        agree(view.has_settings(), &value.has_settings);
        agree(view.request_write_access(), &value.request_write_access);
        agree(view.show_in_attach_menu(), &value.show_in_attach_menu);
        agree(view.show_in_side_menu(), &value.show_in_side_menu);
        agree(view.side_menu_disclaimer_needed(), &value.side_menu_disclaimer_needed);
        agree(view.bot_id(), &value.bot_id);
        agree(view.short_name(), &value.short_name);
        agree_maybe(view.peer_types(), value.peer_types.as_ref());
        agree(view.icons(), &value.icons);
    });
    check.constructor::<types::AttachMenuBotIcon>("attachMenuBotIcon", |view, value| {
        agree(view.name(), &value.name);
        agree(view.icon(), &value.icon);
        agree_maybe(view.colors(), value.colors.as_ref());
    });
    check.constructor::<types::AttachMenuBotIconColor>("attachMenuBotIconColor", |view, value| {
        agree(view.name(), &value.name);
        agree(view.color(), &value.color);
    });
    check.sum("AttachMenuBots", |bytes| views::AttachMenuBots::read(bytes)?.to_value());
    check.constructor::<types::AttachMenuBots>("attachMenuBots", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.bots(), &value.bots);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::AttachMenuBotsBot>("attachMenuBotsBot", |view, value| {
        agree(view.bot(), &value.bot);
        agree(view.users(), &value.users);
    });
    check.sum("AttachMenuPeerType", |bytes| views::AttachMenuPeerType::read(bytes)?.to_value());
    check.constructor::<types::AuctionBidLevel>("auctionBidLevel", |view, value| {
        agree(view.pos(), &value.pos);
        agree(view.amount(), &value.amount);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::Authorization>("authorization", |view, value| {
        agree(view.current(), &value.current);
        agree(view.official_app(), &value.official_app);
        agree(view.password_pending(), &value.password_pending);
        agree(view.encrypted_requests_disabled(), &value.encrypted_requests_disabled);
        agree(view.call_requests_disabled(), &value.call_requests_disabled);
        agree(view.unconfirmed(), &value.unconfirmed);
        agree(view.hash(), &value.hash);
        agree(view.device_model(), &value.device_model);
        agree(view.platform(), &value.platform);
        agree(view.system_version(), &value.system_version);
        agree(view.api_id(), &value.api_id);
        agree(view.app_name(), &value.app_name);
        agree(view.app_version(), &value.app_version);
        agree(view.date_created(), &value.date_created);
        agree(view.date_active(), &value.date_active);
        agree(view.ip(), &value.ip);
        agree(view.country(), &value.country);
        agree(view.region(), &value.region);
    });
    check.constructor::<types::AutoDownloadSettings>("autoDownloadSettings", |view, value| {
        agree(view.disabled(), &value.disabled);
        agree(view.video_preload_large(), &value.video_preload_large);
        agree(view.audio_preload_next(), &value.audio_preload_next);
        agree(view.phonecalls_less_data(), &value.phonecalls_less_data);
        agree(view.stories_preload(), &value.stories_preload);
        agree(view.photo_size_max(), &value.photo_size_max);
        agree(view.video_size_max(), &value.video_size_max);
        agree(view.file_size_max(), &value.file_size_max);
        agree(view.video_upload_maxbitrate(), &value.video_upload_maxbitrate);
        agree(view.small_queue_active_operations_max(), &value.small_queue_active_operations_max);
        agree(view.large_queue_active_operations_max(), &value.large_queue_active_operations_max);
    });
    check.constructor::<types::AutoSaveException>("autoSaveException", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.settings(), &value.settings);
    });
    check.constructor::<types::AutoSaveSettings>("autoSaveSettings", |view, value| {
        agree(view.photos(), &value.photos);
        agree(view.videos(), &value.videos);
        agree_maybe(view.video_max_size(), value.video_max_size.as_ref());
    });
    check.constructor::<types::AvailableEffect>("availableEffect", |view, value| {
        agree(view.premium_required(), &value.premium_required);
        agree(view.id(), &value.id);
        agree(view.emoticon(), &value.emoticon);
        agree_maybe(view.static_icon_id(), value.static_icon_id.as_ref());
        agree(view.effect_sticker_id(), &value.effect_sticker_id);
        agree_maybe(view.effect_animation_id(), value.effect_animation_id.as_ref());
    });
    check.constructor::<types::AvailableReaction>("availableReaction", |view, value| {
        agree(view.inactive(), &value.inactive);
        agree(view.premium(), &value.premium);
        agree(view.reaction(), &value.reaction);
        agree(view.title(), &value.title);
        agree(view.static_icon(), &value.static_icon);
        agree(view.appear_animation(), &value.appear_animation);
        agree(view.select_animation(), &value.select_animation);
        agree(view.activate_animation(), &value.activate_animation);
        agree(view.effect_animation(), &value.effect_animation);
        agree_maybe(view.around_animation(), value.around_animation.as_ref());
        agree_maybe(view.center_icon(), value.center_icon.as_ref());
    });
    check.constructor::<types::BankCardOpenUrl>("bankCardOpenUrl", |view, value| {
        agree(view.url(), &value.url);
        agree(view.name(), &value.name);
    });
    check.sum("BaseTheme", |bytes| views::BaseTheme::read(bytes)?.to_value());
    check.constructor::<types::Birthday>("birthday", |view, value| {
        agree(view.day(), &value.day);
        agree(view.month(), &value.month);
        agree_maybe(view.year(), value.year.as_ref());
    });
    check.constructor::<types::Boost>("boost", |view, value| {
        agree(view.gift(), &value.gift);
        agree(view.giveaway(), &value.giveaway);
        agree(view.unclaimed(), &value.unclaimed);
        agree(view.id(), &value.id);
        agree_maybe(view.user_id(), value.user_id.as_ref());
        agree_maybe(view.giveaway_msg_id(), value.giveaway_msg_id.as_ref());
        agree(view.date(), &value.date);
        agree(view.expires(), &value.expires);
        agree_maybe(view.used_gift_slug(), value.used_gift_slug.as_ref());
        agree_maybe(view.multiplier(), value.multiplier.as_ref());
        agree_maybe(view.stars(), value.stars.as_ref());
    });
    check.sum("BotApp", |bytes| views::BotApp::read(bytes)?.to_value());
    check.constructor::<types::BotApp>("botApp", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.short_name(), &value.short_name);
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree(view.photo(), &value.photo);
        agree_maybe(view.document(), value.document.as_ref());
        agree(view.hash(), &value.hash);
    });
    check.constructor::<types::BotAppSettings>("botAppSettings", |view, value| {
        agree_maybe(view.placeholder_path(), value.placeholder_path.as_ref());
        agree_maybe(view.background_color(), value.background_color.as_ref());
        agree_maybe(view.background_dark_color(), value.background_dark_color.as_ref());
        agree_maybe(view.header_color(), value.header_color.as_ref());
        agree_maybe(view.header_dark_color(), value.header_dark_color.as_ref());
    });
    check.constructor::<types::BotBusinessConnection>("botBusinessConnection", |view, value| {
        agree(view.disabled(), &value.disabled);
        agree(view.connection_id(), &value.connection_id);
        agree(view.user_id(), &value.user_id);
        agree(view.dc_id(), &value.dc_id);
        agree(view.date(), &value.date);
        agree_maybe(view.rights(), value.rights.as_ref());
    });
    check.constructor::<types::BotCommand>("botCommand", |view, value| {
        agree(view.ephemeral(), &value.ephemeral);
        agree(view.command(), &value.command);
        agree(view.description(), &value.description);
    });
    check.sum("BotCommandScope", |bytes| views::BotCommandScope::read(bytes)?.to_value());
    check.constructor::<types::BotCommandScopePeer>("botCommandScopePeer", |view, value| {
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::BotCommandScopePeerAdmins>("botCommandScopePeerAdmins", |view, value| {
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::BotCommandScopePeerUser>("botCommandScopePeerUser", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::BotInfo>("botInfo", |view, value| {
        agree(view.has_preview_medias(), &value.has_preview_medias);
        agree_maybe(view.user_id(), value.user_id.as_ref());
        agree_maybe(view.description(), value.description.as_ref());
        agree_maybe(view.description_photo(), value.description_photo.as_ref());
        agree_maybe(view.description_document(), value.description_document.as_ref());
        agree_maybe(view.commands(), value.commands.as_ref());
        agree_maybe(view.menu_button(), value.menu_button.as_ref());
        agree_maybe(view.privacy_policy_url(), value.privacy_policy_url.as_ref());
        agree_maybe(view.app_settings(), value.app_settings.as_ref());
        agree_maybe(view.verifier_settings(), value.verifier_settings.as_deref());
    });
    check.sum("BotInlineMessage", |bytes| views::BotInlineMessage::read(bytes)?.to_value());
    check.constructor::<types::BotInlineMessageMediaAuto>("botInlineMessageMediaAuto", |view, value| {
        agree(view.invert_media(), &value.invert_media);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::BotInlineMessageMediaContact>("botInlineMessageMediaContact", |view, value| {
        agree(view.phone_number(), &value.phone_number);
        agree(view.first_name(), &value.first_name);
        agree(view.last_name(), &value.last_name);
        agree(view.vcard(), &value.vcard);
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::BotInlineMessageMediaGeo>("botInlineMessageMediaGeo", |view, value| {
        agree(view.geo(), &value.geo);
        agree_maybe(view.heading(), value.heading.as_ref());
        agree_maybe(view.period(), value.period.as_ref());
        agree_maybe(view.proximity_notification_radius(), value.proximity_notification_radius.as_ref());
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::BotInlineMessageMediaInvoice>("botInlineMessageMediaInvoice", |view, value| {
        agree(view.shipping_address_requested(), &value.shipping_address_requested);
        agree(view.test(), &value.test);
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.photo(), value.photo.as_ref());
        agree(view.currency(), &value.currency);
        agree(view.total_amount(), &value.total_amount);
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::BotInlineMessageMediaVenue>("botInlineMessageMediaVenue", |view, value| {
        agree(view.geo(), &value.geo);
        agree(view.title(), &value.title);
        agree(view.address(), &value.address);
        agree(view.provider(), &value.provider);
        agree(view.venue_id(), &value.venue_id);
        agree(view.venue_type(), &value.venue_type);
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::BotInlineMessageMediaWebPage>("botInlineMessageMediaWebPage", |view, value| {
        agree(view.invert_media(), &value.invert_media);
        agree(view.force_large_media(), &value.force_large_media);
        agree(view.force_small_media(), &value.force_small_media);
        agree(view.manual(), &value.manual);
        agree(view.safe(), &value.safe);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree(view.url(), &value.url);
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
}

#[rustfmt::skip]
fn part_1(check: &mut Check) {
    check.constructor::<types::BotInlineMessageRichMessage>("botInlineMessageRichMessage", |view, value| {
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
        agree(view.rich_message(), &value.rich_message);
    });
    check.constructor::<types::BotInlineMessageText>("botInlineMessageText", |view, value| {
        agree(view.no_webpage(), &value.no_webpage);
        agree(view.invert_media(), &value.invert_media);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.sum("BotInlineResult", |bytes| views::BotInlineResult::read(bytes)?.to_value());
    check.constructor::<types::BotInlineMediaResult>("botInlineMediaResult", |view, value| {
        agree(view.id(), &value.id);
        agree(view.r#type(), &value.r#type);
        agree_maybe(view.photo(), value.photo.as_ref());
        agree_maybe(view.document(), value.document.as_ref());
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.description(), value.description.as_ref());
        agree(view.send_message(), &value.send_message);
    });
    check.constructor::<types::BotInlineResult>("botInlineResult", |view, value| {
        agree(view.id(), &value.id);
        agree(view.r#type(), &value.r#type);
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.description(), value.description.as_ref());
        agree_maybe(view.url(), value.url.as_ref());
        agree_maybe(view.thumb(), value.thumb.as_ref());
        agree_maybe(view.content(), value.content.as_ref());
        agree(view.send_message(), &value.send_message);
    });
    check.sum("BotMenuButton", |bytes| views::BotMenuButton::read(bytes)?.to_value());
    check.constructor::<types::BotMenuButton>("botMenuButton", |view, value| {
        agree(view.text(), &value.text);
        agree(view.url(), &value.url);
    });
    check.constructor::<types::BotPreviewMedia>("botPreviewMedia", |view, value| {
        agree(view.date(), &value.date);
        agree(view.media(), &value.media);
    });
    check.constructor::<types::BotVerification>("botVerification", |view, value| {
        agree(view.bot_id(), &value.bot_id);
        agree(view.icon(), &value.icon);
        agree(view.description(), &value.description);
    });
    check.constructor::<types::BotVerifierSettings>("botVerifierSettings", |view, value| {
        agree(view.can_modify_custom_description(), &value.can_modify_custom_description);
        agree(view.icon(), &value.icon);
        agree(view.company(), &value.company);
        agree_maybe(view.custom_description(), value.custom_description.as_ref());
    });
    check.constructor::<types::BusinessAwayMessage>("businessAwayMessage", |view, value| {
        agree(view.offline_only(), &value.offline_only);
        agree(view.shortcut_id(), &value.shortcut_id);
        agree(view.schedule(), &value.schedule);
        agree(view.recipients(), &value.recipients);
    });
    check.sum("BusinessAwayMessageSchedule", |bytes| views::BusinessAwayMessageSchedule::read(bytes)?.to_value());
    check.constructor::<types::BusinessAwayMessageScheduleCustom>("businessAwayMessageScheduleCustom", |view, value| {
        agree(view.start_date(), &value.start_date);
        agree(view.end_date(), &value.end_date);
    });
    check.constructor::<types::BusinessBotRecipients>("businessBotRecipients", |view, value| {
        agree(view.existing_chats(), &value.existing_chats);
        agree(view.new_chats(), &value.new_chats);
        agree(view.contacts(), &value.contacts);
        agree(view.non_contacts(), &value.non_contacts);
        agree(view.exclude_selected(), &value.exclude_selected);
        agree_maybe(view.users(), value.users.as_ref());
        agree_maybe(view.exclude_users(), value.exclude_users.as_ref());
    });
    check.constructor::<types::BusinessBotRights>("businessBotRights", |view, value| {
        agree(view.reply(), &value.reply);
        agree(view.read_messages(), &value.read_messages);
        agree(view.delete_sent_messages(), &value.delete_sent_messages);
        agree(view.delete_received_messages(), &value.delete_received_messages);
        agree(view.edit_name(), &value.edit_name);
        agree(view.edit_bio(), &value.edit_bio);
        agree(view.edit_profile_photo(), &value.edit_profile_photo);
        agree(view.edit_username(), &value.edit_username);
        agree(view.view_gifts(), &value.view_gifts);
        agree(view.sell_gifts(), &value.sell_gifts);
        agree(view.change_gift_settings(), &value.change_gift_settings);
        agree(view.transfer_and_upgrade_gifts(), &value.transfer_and_upgrade_gifts);
        agree(view.transfer_stars(), &value.transfer_stars);
        agree(view.manage_stories(), &value.manage_stories);
    });
    check.constructor::<types::BusinessChatLink>("businessChatLink", |view, value| {
        agree(view.link(), &value.link);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.title(), value.title.as_ref());
        agree(view.views(), &value.views);
    });
    check.constructor::<types::BusinessGreetingMessage>("businessGreetingMessage", |view, value| {
        agree(view.shortcut_id(), &value.shortcut_id);
        agree(view.recipients(), &value.recipients);
        agree(view.no_activity_days(), &value.no_activity_days);
    });
    check.constructor::<types::BusinessIntro>("businessIntro", |view, value| {
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.sticker(), value.sticker.as_ref());
    });
    check.constructor::<types::BusinessLocation>("businessLocation", |view, value| {
        agree_maybe(view.geo_point(), value.geo_point.as_ref());
        agree(view.address(), &value.address);
    });
    check.constructor::<types::BusinessRecipients>("businessRecipients", |view, value| {
        agree(view.existing_chats(), &value.existing_chats);
        agree(view.new_chats(), &value.new_chats);
        agree(view.contacts(), &value.contacts);
        agree(view.non_contacts(), &value.non_contacts);
        agree(view.exclude_selected(), &value.exclude_selected);
        agree_maybe(view.users(), value.users.as_ref());
    });
    check.constructor::<types::BusinessWeeklyOpen>("businessWeeklyOpen", |view, value| {
        agree(view.start_minute(), &value.start_minute);
        agree(view.end_minute(), &value.end_minute);
    });
    check.constructor::<types::BusinessWorkHours>("businessWorkHours", |view, value| {
        agree(view.open_now(), &value.open_now);
        agree(view.timezone_id(), &value.timezone_id);
        agree(view.weekly_open(), &value.weekly_open);
    });
    check.sum("ButtonType", |bytes| views::ButtonType::read(bytes)?.to_value());
    check.constructor::<types::ButtonTypeRequestPeer>("buttonTypeRequestPeer", |view, value| {
        agree(view.button_id(), &value.button_id);
        agree(view.peer_type(), &value.peer_type);
        agree(view.max_quantity(), &value.max_quantity);
    });
    check.constructor::<types::ButtonTypeRequestPoll>("buttonTypeRequestPoll", |view, value| {
        agree_maybe(view.quiz(), value.quiz.as_ref());
    });
    check.constructor::<types::ButtonTypeSimpleWebView>("buttonTypeSimpleWebView", |view, value| {
        agree(view.url(), &value.url);
    });
    check.constructor::<types::InputButtonTypeRequestPeer>("inputButtonTypeRequestPeer", |view, value| {
        agree(view.name_requested(), &value.name_requested);
        agree(view.username_requested(), &value.username_requested);
        agree(view.photo_requested(), &value.photo_requested);
        agree(view.button_id(), &value.button_id);
        agree(view.peer_type(), &value.peer_type);
        agree(view.max_quantity(), &value.max_quantity);
    });
    check.constructor::<types::CdnConfig>("cdnConfig", |view, value| {
        agree(view.public_keys(), &value.public_keys);
    });
    check.constructor::<types::CdnPublicKey>("cdnPublicKey", |view, value| {
        agree(view.dc_id(), &value.dc_id);
        agree(view.public_key(), &value.public_key);
    });
    check.constructor::<types::ChannelAdminLogEvent>("channelAdminLogEvent", |view, value| {
        agree(view.id(), &value.id);
        agree(view.date(), &value.date);
        agree(view.user_id(), &value.user_id);
        agree(view.action(), &value.action);
    });
    check.sum("ChannelAdminLogEventAction", |bytes| views::ChannelAdminLogEventAction::read(bytes)?.to_value());
    check.constructor::<types::ChannelAdminLogEventActionChangeAbout>("channelAdminLogEventActionChangeAbout", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeAvailableReactions>("channelAdminLogEventActionChangeAvailableReactions", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeEmojiStatus>("channelAdminLogEventActionChangeEmojiStatus", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeEmojiStickerSet>("channelAdminLogEventActionChangeEmojiStickerSet", |view, value| {
        agree(view.prev_stickerset(), &value.prev_stickerset);
        agree(view.new_stickerset(), &value.new_stickerset);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeHistoryTTL>("channelAdminLogEventActionChangeHistoryTTL", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeLinkedChat>("channelAdminLogEventActionChangeLinkedChat", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeLocation>("channelAdminLogEventActionChangeLocation", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangePeerColor>("channelAdminLogEventActionChangePeerColor", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangePhoto>("channelAdminLogEventActionChangePhoto", |view, value| {
        agree(view.prev_photo(), &value.prev_photo);
        agree(view.new_photo(), &value.new_photo);
    });
}

#[rustfmt::skip]
fn part_2(check: &mut Check) {
    check.constructor::<types::ChannelAdminLogEventActionChangeProfilePeerColor>("channelAdminLogEventActionChangeProfilePeerColor", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeStickerSet>("channelAdminLogEventActionChangeStickerSet", |view, value| {
        agree(view.prev_stickerset(), &value.prev_stickerset);
        agree(view.new_stickerset(), &value.new_stickerset);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeTitle>("channelAdminLogEventActionChangeTitle", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeUsername>("channelAdminLogEventActionChangeUsername", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeUsernames>("channelAdminLogEventActionChangeUsernames", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionChangeWallpaper>("channelAdminLogEventActionChangeWallpaper", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionCreateTopic>("channelAdminLogEventActionCreateTopic", |view, value| {
        agree(view.topic(), &value.topic);
    });
    check.constructor::<types::ChannelAdminLogEventActionDefaultBannedRights>("channelAdminLogEventActionDefaultBannedRights", |view, value| {
        agree(view.prev_banned_rights(), &value.prev_banned_rights);
        agree(view.new_banned_rights(), &value.new_banned_rights);
    });
    check.constructor::<types::ChannelAdminLogEventActionDeleteMessage>("channelAdminLogEventActionDeleteMessage", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::ChannelAdminLogEventActionDeleteTopic>("channelAdminLogEventActionDeleteTopic", |view, value| {
        agree(view.topic(), &value.topic);
    });
    check.constructor::<types::ChannelAdminLogEventActionDiscardGroupCall>("channelAdminLogEventActionDiscardGroupCall", |view, value| {
        agree(view.call(), &value.call);
    });
    check.constructor::<types::ChannelAdminLogEventActionEditMessage>("channelAdminLogEventActionEditMessage", |view, value| {
        agree(view.prev_message(), &value.prev_message);
        agree(view.new_message(), &value.new_message);
    });
    check.constructor::<types::ChannelAdminLogEventActionEditTopic>("channelAdminLogEventActionEditTopic", |view, value| {
        agree(view.prev_topic(), &value.prev_topic);
        agree(view.new_topic(), &value.new_topic);
    });
    check.constructor::<types::ChannelAdminLogEventActionExportedInviteDelete>("channelAdminLogEventActionExportedInviteDelete", |view, value| {
        agree(view.invite(), &value.invite);
    });
    check.constructor::<types::ChannelAdminLogEventActionExportedInviteEdit>("channelAdminLogEventActionExportedInviteEdit", |view, value| {
        agree(view.prev_invite(), &value.prev_invite);
        agree(view.new_invite(), &value.new_invite);
    });
    check.constructor::<types::ChannelAdminLogEventActionExportedInviteRevoke>("channelAdminLogEventActionExportedInviteRevoke", |view, value| {
        agree(view.invite(), &value.invite);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantEditRank>("channelAdminLogEventActionParticipantEditRank", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.prev_rank(), &value.prev_rank);
        agree(view.new_rank(), &value.new_rank);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantInvite>("channelAdminLogEventActionParticipantInvite", |view, value| {
        agree(view.participant(), &value.participant);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantJoinByInvite>("channelAdminLogEventActionParticipantJoinByInvite", |view, value| {
        agree(view.via_chatlist(), &value.via_chatlist);
        agree(view.invite(), &value.invite);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantJoinByRequest>("channelAdminLogEventActionParticipantJoinByRequest", |view, value| {
        agree(view.invite(), &value.invite);
        agree(view.approved_by(), &value.approved_by);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantMute>("channelAdminLogEventActionParticipantMute", |view, value| {
        agree(view.participant(), &value.participant);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantSubExtend>("channelAdminLogEventActionParticipantSubExtend", |view, value| {
        agree(view.prev_participant(), &value.prev_participant);
        agree(view.new_participant(), &value.new_participant);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantToggleAdmin>("channelAdminLogEventActionParticipantToggleAdmin", |view, value| {
        agree(view.prev_participant(), &value.prev_participant);
        agree(view.new_participant(), &value.new_participant);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantToggleBan>("channelAdminLogEventActionParticipantToggleBan", |view, value| {
        agree(view.prev_participant(), &value.prev_participant);
        agree(view.new_participant(), &value.new_participant);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantUnmute>("channelAdminLogEventActionParticipantUnmute", |view, value| {
        agree(view.participant(), &value.participant);
    });
    check.constructor::<types::ChannelAdminLogEventActionParticipantVolume>("channelAdminLogEventActionParticipantVolume", |view, value| {
        agree(view.participant(), &value.participant);
    });
    check.constructor::<types::ChannelAdminLogEventActionPinTopic>("channelAdminLogEventActionPinTopic", |view, value| {
        agree_maybe(view.prev_topic(), value.prev_topic.as_ref());
        agree_maybe(view.new_topic(), value.new_topic.as_ref());
    });
    check.constructor::<types::ChannelAdminLogEventActionSendMessage>("channelAdminLogEventActionSendMessage", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::ChannelAdminLogEventActionStartGroupCall>("channelAdminLogEventActionStartGroupCall", |view, value| {
        agree(view.call(), &value.call);
    });
    check.constructor::<types::ChannelAdminLogEventActionStopPoll>("channelAdminLogEventActionStopPoll", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::ChannelAdminLogEventActionToggleAntiSpam>("channelAdminLogEventActionToggleAntiSpam", |view, value| {
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionToggleAutotranslation>("channelAdminLogEventActionToggleAutotranslation", |view, value| {
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionToggleForum>("channelAdminLogEventActionToggleForum", |view, value| {
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionToggleGroupCallSetting>("channelAdminLogEventActionToggleGroupCallSetting", |view, value| {
        agree(view.join_muted(), &value.join_muted);
    });
    check.constructor::<types::ChannelAdminLogEventActionToggleInvites>("channelAdminLogEventActionToggleInvites", |view, value| {
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionToggleNoForwards>("channelAdminLogEventActionToggleNoForwards", |view, value| {
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionTogglePreHistoryHidden>("channelAdminLogEventActionTogglePreHistoryHidden", |view, value| {
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionToggleSignatureProfiles>("channelAdminLogEventActionToggleSignatureProfiles", |view, value| {
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionToggleSignatures>("channelAdminLogEventActionToggleSignatures", |view, value| {
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::ChannelAdminLogEventActionToggleSlowMode>("channelAdminLogEventActionToggleSlowMode", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
}

#[rustfmt::skip]
fn part_3(check: &mut Check) {
    check.constructor::<types::ChannelAdminLogEventActionUpdatePinned>("channelAdminLogEventActionUpdatePinned", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::ChannelAdminLogEventsFilter>("channelAdminLogEventsFilter", |view, value| {
        agree(view.join(), &value.join);
        agree(view.leave(), &value.leave);
        agree(view.invite(), &value.invite);
        agree(view.ban(), &value.ban);
        agree(view.unban(), &value.unban);
        agree(view.kick(), &value.kick);
        agree(view.unkick(), &value.unkick);
        agree(view.promote(), &value.promote);
        agree(view.demote(), &value.demote);
        agree(view.info(), &value.info);
        agree(view.settings(), &value.settings);
        agree(view.pinned(), &value.pinned);
        agree(view.edit(), &value.edit);
        agree(view.delete(), &value.delete);
        agree(view.group_call(), &value.group_call);
        agree(view.invites(), &value.invites);
        agree(view.send(), &value.send);
        agree(view.forums(), &value.forums);
        agree(view.sub_extend(), &value.sub_extend);
        agree(view.edit_rank(), &value.edit_rank);
    });
    check.sum("ChannelLocation", |bytes| views::ChannelLocation::read(bytes)?.to_value());
    check.constructor::<types::ChannelLocation>("channelLocation", |view, value| {
        agree(view.geo_point(), &value.geo_point);
        agree(view.address(), &value.address);
    });
    check.sum("ChannelMessagesFilter", |bytes| views::ChannelMessagesFilter::read(bytes)?.to_value());
    check.constructor::<types::ChannelMessagesFilter>("channelMessagesFilter", |view, value| {
        agree(view.exclude_new_messages(), &value.exclude_new_messages);
        agree(view.ranges(), &value.ranges);
    });
    check.sum("ChannelParticipant", |bytes| views::ChannelParticipant::read(bytes)?.to_value());
    check.constructor::<types::ChannelParticipant>("channelParticipant", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.date(), &value.date);
        agree_maybe(view.subscription_until_date(), value.subscription_until_date.as_ref());
        agree_maybe(view.rank(), value.rank.as_ref());
    });
    check.constructor::<types::ChannelParticipantAdmin>("channelParticipantAdmin", |view, value| {
        agree(view.can_edit(), &value.can_edit);
        agree(view.is_self(), &value.is_self);
        agree(view.user_id(), &value.user_id);
        agree_maybe(view.inviter_id(), value.inviter_id.as_ref());
        agree(view.promoted_by(), &value.promoted_by);
        agree(view.date(), &value.date);
        agree(view.admin_rights(), &value.admin_rights);
        agree_maybe(view.rank(), value.rank.as_ref());
    });
    check.constructor::<types::ChannelParticipantBanned>("channelParticipantBanned", |view, value| {
        agree(view.left(), &value.left);
        agree(view.peer(), &value.peer);
        agree(view.kicked_by(), &value.kicked_by);
        agree(view.date(), &value.date);
        agree(view.banned_rights(), &value.banned_rights);
        agree_maybe(view.rank(), value.rank.as_ref());
    });
    check.constructor::<types::ChannelParticipantCreator>("channelParticipantCreator", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.admin_rights(), &value.admin_rights);
        agree_maybe(view.rank(), value.rank.as_ref());
    });
    check.constructor::<types::ChannelParticipantLeft>("channelParticipantLeft", |view, value| {
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::ChannelParticipantSelf>("channelParticipantSelf", |view, value| {
        agree(view.via_request(), &value.via_request);
        agree(view.user_id(), &value.user_id);
        agree(view.inviter_id(), &value.inviter_id);
        agree(view.date(), &value.date);
        agree_maybe(view.subscription_until_date(), value.subscription_until_date.as_ref());
        agree_maybe(view.rank(), value.rank.as_ref());
    });
    check.sum("ChannelParticipantsFilter", |bytes| views::ChannelParticipantsFilter::read(bytes)?.to_value());
    check.constructor::<types::ChannelParticipantsBanned>("channelParticipantsBanned", |view, value| {
        agree(view.q(), &value.q);
    });
    check.constructor::<types::ChannelParticipantsContacts>("channelParticipantsContacts", |view, value| {
        agree(view.q(), &value.q);
    });
    check.constructor::<types::ChannelParticipantsKicked>("channelParticipantsKicked", |view, value| {
        agree(view.q(), &value.q);
    });
    check.constructor::<types::ChannelParticipantsMentions>("channelParticipantsMentions", |view, value| {
        agree_maybe(view.q(), value.q.as_ref());
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
    });
    check.constructor::<types::ChannelParticipantsSearch>("channelParticipantsSearch", |view, value| {
        agree(view.q(), &value.q);
    });
    check.sum("Chat", |bytes| views::Chat::read(bytes)?.to_value());
    check.constructor::<types::Channel>("channel", |view, value| {
        agree(view.creator(), &value.creator);
        agree(view.left(), &value.left);
        agree(view.broadcast(), &value.broadcast);
        agree(view.verified(), &value.verified);
        agree(view.megagroup(), &value.megagroup);
        agree(view.restricted(), &value.restricted);
        agree(view.signatures(), &value.signatures);
        agree(view.min(), &value.min);
        agree(view.scam(), &value.scam);
        agree(view.has_link(), &value.has_link);
        agree(view.has_geo(), &value.has_geo);
        agree(view.slowmode_enabled(), &value.slowmode_enabled);
        agree(view.call_active(), &value.call_active);
        agree(view.call_not_empty(), &value.call_not_empty);
        agree(view.fake(), &value.fake);
        agree(view.gigagroup(), &value.gigagroup);
        agree(view.noforwards(), &value.noforwards);
        agree(view.join_to_send(), &value.join_to_send);
        agree(view.join_request(), &value.join_request);
        agree(view.forum(), &value.forum);
        agree(view.stories_hidden(), &value.stories_hidden);
        agree(view.stories_hidden_min(), &value.stories_hidden_min);
        agree(view.stories_unavailable(), &value.stories_unavailable);
        agree(view.signature_profiles(), &value.signature_profiles);
        agree(view.autotranslation(), &value.autotranslation);
        agree(view.broadcast_messages_allowed(), &value.broadcast_messages_allowed);
        agree(view.monoforum(), &value.monoforum);
        agree(view.forum_tabs(), &value.forum_tabs);
        agree(view.id(), &value.id);
        agree_maybe(view.access_hash(), value.access_hash.as_ref());
        agree(view.title(), &value.title);
        agree_maybe(view.username(), value.username.as_ref());
        agree(view.photo(), &value.photo);
        agree(view.date(), &value.date);
        agree_maybe(view.restriction_reason(), value.restriction_reason.as_ref());
        agree_maybe(view.admin_rights(), value.admin_rights.as_ref());
        agree_maybe(view.banned_rights(), value.banned_rights.as_ref());
        agree_maybe(view.default_banned_rights(), value.default_banned_rights.as_ref());
        agree_maybe(view.participants_count(), value.participants_count.as_ref());
        agree_maybe(view.usernames(), value.usernames.as_ref());
        agree_maybe(view.stories_max_id(), value.stories_max_id.as_ref());
        agree_maybe(view.color(), value.color.as_ref());
        agree_maybe(view.profile_color(), value.profile_color.as_ref());
        agree_maybe(view.emoji_status(), value.emoji_status.as_ref());
        agree_maybe(view.level(), value.level.as_ref());
        agree_maybe(view.subscription_until_date(), value.subscription_until_date.as_ref());
        agree_maybe(view.bot_verification_icon(), value.bot_verification_icon.as_ref());
        agree_maybe(view.send_paid_messages_stars(), value.send_paid_messages_stars.as_ref());
        agree_maybe(view.linked_monoforum_id(), value.linked_monoforum_id.as_ref());
        agree_maybe(view.linked_community_id(), value.linked_community_id.as_ref());
    });
    check.constructor::<types::ChannelForbidden>("channelForbidden", |view, value| {
        agree(view.broadcast(), &value.broadcast);
        agree(view.megagroup(), &value.megagroup);
        agree(view.monoforum(), &value.monoforum);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.title(), &value.title);
        agree_maybe(view.until_date(), value.until_date.as_ref());
    });
    check.constructor::<types::Chat>("chat", |view, value| {
        agree(view.creator(), &value.creator);
        agree(view.left(), &value.left);
        agree(view.deactivated(), &value.deactivated);
        agree(view.call_active(), &value.call_active);
        agree(view.call_not_empty(), &value.call_not_empty);
        agree(view.noforwards(), &value.noforwards);
        agree(view.id(), &value.id);
        agree(view.title(), &value.title);
        agree(view.photo(), &value.photo);
        agree(view.participants_count(), &value.participants_count);
        agree(view.date(), &value.date);
        agree(view.version(), &value.version);
        agree_maybe(view.migrated_to(), value.migrated_to.as_ref());
        agree_maybe(view.admin_rights(), value.admin_rights.as_ref());
        agree_maybe(view.default_banned_rights(), value.default_banned_rights.as_ref());
    });
    check.constructor::<types::ChatEmpty>("chatEmpty", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::ChatForbidden>("chatForbidden", |view, value| {
        agree(view.id(), &value.id);
        agree(view.title(), &value.title);
    });
    check.constructor::<types::Community>("community", |view, value| {
        agree(view.creator(), &value.creator);
        agree(view.left(), &value.left);
        agree(view.min(), &value.min);
        agree(view.collapsed_in_dialogs(), &value.collapsed_in_dialogs);
        agree(view.id(), &value.id);
        agree_maybe(view.access_hash(), value.access_hash.as_ref());
        agree(view.title(), &value.title);
        agree(view.photo(), &value.photo);
        agree(view.date(), &value.date);
        agree_maybe(view.admin_rights(), value.admin_rights.as_ref());
        agree_maybe(view.default_banned_rights(), value.default_banned_rights.as_ref());
    });
    check.constructor::<types::CommunityForbidden>("communityForbidden", |view, value| {
        agree(view.id(), &value.id);
        agree_maybe(view.access_hash(), value.access_hash.as_ref());
        agree(view.title(), &value.title);
    });
    check.constructor::<types::ChatAdminRights>("chatAdminRights", |view, value| {
        agree(view.change_info(), &value.change_info);
        agree(view.post_messages(), &value.post_messages);
        agree(view.edit_messages(), &value.edit_messages);
        agree(view.delete_messages(), &value.delete_messages);
        agree(view.ban_users(), &value.ban_users);
        agree(view.invite_users(), &value.invite_users);
        agree(view.pin_messages(), &value.pin_messages);
        agree(view.add_admins(), &value.add_admins);
        agree(view.anonymous(), &value.anonymous);
        agree(view.manage_call(), &value.manage_call);
        agree(view.other(), &value.other);
        agree(view.manage_topics(), &value.manage_topics);
        agree(view.post_stories(), &value.post_stories);
        agree(view.edit_stories(), &value.edit_stories);
        agree(view.delete_stories(), &value.delete_stories);
        agree(view.manage_direct_messages(), &value.manage_direct_messages);
        agree(view.manage_ranks(), &value.manage_ranks);
        agree(view.manage_linked_peers(), &value.manage_linked_peers);
        agree(view.manage_welcome_messages(), &value.manage_welcome_messages);
    });
    check.constructor::<types::ChatAdminWithInvites>("chatAdminWithInvites", |view, value| {
        agree(view.admin_id(), &value.admin_id);
        agree(view.invites_count(), &value.invites_count);
        agree(view.revoked_invites_count(), &value.revoked_invites_count);
    });
    check.constructor::<types::ChatBannedRights>("chatBannedRights", |view, value| {
        agree(view.view_messages(), &value.view_messages);
        agree(view.send_messages(), &value.send_messages);
        agree(view.send_media(), &value.send_media);
        agree(view.send_stickers(), &value.send_stickers);
        agree(view.send_gifs(), &value.send_gifs);
        agree(view.send_games(), &value.send_games);
        agree(view.send_inline(), &value.send_inline);
        agree(view.embed_links(), &value.embed_links);
        agree(view.send_polls(), &value.send_polls);
        agree(view.change_info(), &value.change_info);
        agree(view.invite_users(), &value.invite_users);
        agree(view.pin_messages(), &value.pin_messages);
        agree(view.manage_topics(), &value.manage_topics);
        agree(view.send_photos(), &value.send_photos);
        agree(view.send_videos(), &value.send_videos);
        agree(view.send_roundvideos(), &value.send_roundvideos);
        agree(view.send_audios(), &value.send_audios);
        agree(view.send_voices(), &value.send_voices);
        agree(view.send_docs(), &value.send_docs);
        agree(view.send_plain(), &value.send_plain);
        agree(view.edit_rank(), &value.edit_rank);
        agree(view.send_reactions(), &value.send_reactions);
        agree(view.manage_linked_peers(), &value.manage_linked_peers);
        agree(view.until_date(), &value.until_date);
    });
    check.sum("ChatFull", |bytes| views::ChatFull::read(bytes)?.to_value());
    check.constructor::<types::ChannelFull>("channelFull", |view, value| {
        agree(view.can_view_participants(), &value.can_view_participants);
        agree(view.can_set_username(), &value.can_set_username);
        agree(view.can_set_stickers(), &value.can_set_stickers);
        agree(view.hidden_prehistory(), &value.hidden_prehistory);
        agree(view.can_set_location(), &value.can_set_location);
        agree(view.has_scheduled(), &value.has_scheduled);
        agree(view.can_view_stats(), &value.can_view_stats);
        agree(view.blocked(), &value.blocked);
        agree(view.can_delete_channel(), &value.can_delete_channel);
        agree(view.antispam(), &value.antispam);
        agree(view.participants_hidden(), &value.participants_hidden);
        agree(view.translations_disabled(), &value.translations_disabled);
        agree(view.stories_pinned_available(), &value.stories_pinned_available);
        agree(view.view_forum_as_messages(), &value.view_forum_as_messages);
        agree(view.restricted_sponsored(), &value.restricted_sponsored);
        agree(view.can_view_revenue(), &value.can_view_revenue);
        agree(view.paid_media_allowed(), &value.paid_media_allowed);
        agree(view.can_view_stars_revenue(), &value.can_view_stars_revenue);
        agree(view.paid_reactions_available(), &value.paid_reactions_available);
        agree(view.stargifts_available(), &value.stargifts_available);
        agree(view.paid_messages_available(), &value.paid_messages_available);
        agree(view.has_welcome_messages(), &value.has_welcome_messages);
        agree(view.id(), &value.id);
        agree(view.about(), &value.about);
        agree_maybe(view.participants_count(), value.participants_count.as_ref());
        agree_maybe(view.admins_count(), value.admins_count.as_ref());
        agree_maybe(view.kicked_count(), value.kicked_count.as_ref());
        agree_maybe(view.banned_count(), value.banned_count.as_ref());
        agree_maybe(view.online_count(), value.online_count.as_ref());
        agree(view.read_inbox_max_id(), &value.read_inbox_max_id);
        agree(view.read_outbox_max_id(), &value.read_outbox_max_id);
        agree(view.unread_count(), &value.unread_count);
        agree(view.chat_photo(), &value.chat_photo);
        agree(view.notify_settings(), &value.notify_settings);
        agree_maybe(view.exported_invite(), value.exported_invite.as_ref());
        agree(view.bot_info(), &value.bot_info);
        agree_maybe(view.migrated_from_chat_id(), value.migrated_from_chat_id.as_ref());
        agree_maybe(view.migrated_from_max_id(), value.migrated_from_max_id.as_ref());
        agree_maybe(view.pinned_msg_id(), value.pinned_msg_id.as_ref());
        agree_maybe(view.stickerset(), value.stickerset.as_deref());
        agree_maybe(view.available_min_id(), value.available_min_id.as_ref());
        agree_maybe(view.folder_id(), value.folder_id.as_ref());
        agree_maybe(view.linked_chat_id(), value.linked_chat_id.as_ref());
        agree_maybe(view.location(), value.location.as_ref());
        agree_maybe(view.slowmode_seconds(), value.slowmode_seconds.as_ref());
        agree_maybe(view.slowmode_next_send_date(), value.slowmode_next_send_date.as_ref());
        agree_maybe(view.stats_dc(), value.stats_dc.as_ref());
        agree(view.pts(), &value.pts);
        agree_maybe(view.call(), value.call.as_ref());
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
        agree_maybe(view.pending_suggestions(), value.pending_suggestions.as_ref());
        agree_maybe(view.groupcall_default_join_as(), value.groupcall_default_join_as.as_ref());
        agree_maybe(view.theme_emoticon(), value.theme_emoticon.as_ref());
        agree_maybe(view.requests_pending(), value.requests_pending.as_ref());
        agree_maybe(view.recent_requesters(), value.recent_requesters.as_ref());
        agree_maybe(view.default_send_as(), value.default_send_as.as_ref());
        agree_maybe(view.available_reactions(), value.available_reactions.as_ref());
        agree_maybe(view.reactions_limit(), value.reactions_limit.as_ref());
        agree_maybe(view.stories(), value.stories.as_ref());
        agree_maybe(view.wallpaper(), value.wallpaper.as_ref());
        agree_maybe(view.boosts_applied(), value.boosts_applied.as_ref());
        agree_maybe(view.boosts_unrestrict(), value.boosts_unrestrict.as_ref());
        agree_maybe(view.emojiset(), value.emojiset.as_deref());
        agree_maybe(view.bot_verification(), value.bot_verification.as_ref());
        agree_maybe(view.stargifts_count(), value.stargifts_count.as_ref());
        agree_maybe(view.send_paid_messages_stars(), value.send_paid_messages_stars.as_ref());
        agree_maybe(view.main_tab(), value.main_tab.as_ref());
        agree_maybe(view.guard_bot_id(), value.guard_bot_id.as_ref());
    });
    check.constructor::<types::ChatFull>("chatFull", |view, value| {
        agree(view.can_set_username(), &value.can_set_username);
        agree(view.has_scheduled(), &value.has_scheduled);
        agree(view.translations_disabled(), &value.translations_disabled);
        agree(view.has_welcome_messages(), &value.has_welcome_messages);
        agree(view.id(), &value.id);
        agree(view.about(), &value.about);
        agree(view.participants(), &value.participants);
        agree_maybe(view.chat_photo(), value.chat_photo.as_ref());
        agree(view.notify_settings(), &value.notify_settings);
        agree_maybe(view.exported_invite(), value.exported_invite.as_ref());
        agree_maybe(view.bot_info(), value.bot_info.as_ref());
        agree_maybe(view.pinned_msg_id(), value.pinned_msg_id.as_ref());
        agree_maybe(view.folder_id(), value.folder_id.as_ref());
        agree_maybe(view.call(), value.call.as_ref());
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
        agree_maybe(view.groupcall_default_join_as(), value.groupcall_default_join_as.as_ref());
        agree_maybe(view.theme_emoticon(), value.theme_emoticon.as_ref());
        agree_maybe(view.requests_pending(), value.requests_pending.as_ref());
        agree_maybe(view.recent_requesters(), value.recent_requesters.as_ref());
        agree_maybe(view.available_reactions(), value.available_reactions.as_ref());
        agree_maybe(view.reactions_limit(), value.reactions_limit.as_ref());
    });
    check.constructor::<types::CommunityFull>("communityFull", |view, value| {
        agree(view.id(), &value.id);
        agree(view.about(), &value.about);
        agree(view.chat_photo(), &value.chat_photo);
        agree(view.linked_peers(), &value.linked_peers);
        agree_maybe(view.admins_count(), value.admins_count.as_ref());
        agree_maybe(view.kicked_count(), value.kicked_count.as_ref());
        agree_maybe(view.peer_link_requests_pending(), value.peer_link_requests_pending.as_ref());
    });
    check.sum("ChatInvite", |bytes| views::ChatInvite::read(bytes)?.to_value());
    check.constructor::<types::ChatInvite>("chatInvite", |view, value| {
        agree(view.channel(), &value.channel);
        agree(view.broadcast(), &value.broadcast);
        agree(view.public(), &value.public);
        agree(view.megagroup(), &value.megagroup);
        agree(view.request_needed(), &value.request_needed);
        agree(view.verified(), &value.verified);
        agree(view.scam(), &value.scam);
        agree(view.fake(), &value.fake);
        agree(view.can_refulfill_subscription(), &value.can_refulfill_subscription);
        agree(view.title(), &value.title);
        agree_maybe(view.about(), value.about.as_ref());
        agree(view.photo(), &value.photo);
        agree(view.participants_count(), &value.participants_count);
        agree_maybe(view.participants(), value.participants.as_ref());
        agree(view.color(), &value.color);
        agree_maybe(view.subscription_pricing(), value.subscription_pricing.as_ref());
        agree_maybe(view.subscription_form_id(), value.subscription_form_id.as_ref());
        agree_maybe(view.bot_verification(), value.bot_verification.as_ref());
    });
    check.constructor::<types::ChatInviteAlready>("chatInviteAlready", |view, value| {
        agree(view.chat(), &value.chat);
    });
    check.constructor::<types::ChatInvitePeek>("chatInvitePeek", |view, value| {
        agree(view.chat(), &value.chat);
        agree(view.expires(), &value.expires);
    });
    check.constructor::<types::ChatInviteImporter>("chatInviteImporter", |view, value| {
        agree(view.requested(), &value.requested);
        agree(view.via_chatlist(), &value.via_chatlist);
        agree(view.user_id(), &value.user_id);
        agree(view.date(), &value.date);
        agree_maybe(view.about(), value.about.as_ref());
        agree_maybe(view.approved_by(), value.approved_by.as_ref());
    });
    check.constructor::<types::ChatOnlines>("chatOnlines", |view, value| {
        agree(view.onlines(), &value.onlines);
    });
}

#[rustfmt::skip]
fn part_4(check: &mut Check) {
    check.sum("ChatParticipant", |bytes| views::ChatParticipant::read(bytes)?.to_value());
    check.constructor::<types::ChatParticipant>("chatParticipant", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.inviter_id(), &value.inviter_id);
        agree(view.date(), &value.date);
        agree_maybe(view.rank(), value.rank.as_ref());
    });
    check.constructor::<types::ChatParticipantAdmin>("chatParticipantAdmin", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.inviter_id(), &value.inviter_id);
        agree(view.date(), &value.date);
        agree_maybe(view.rank(), value.rank.as_ref());
    });
    check.constructor::<types::ChatParticipantCreator>("chatParticipantCreator", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree_maybe(view.rank(), value.rank.as_ref());
    });
    check.sum("ChatParticipants", |bytes| views::ChatParticipants::read(bytes)?.to_value());
    check.constructor::<types::ChatParticipants>("chatParticipants", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree(view.participants(), &value.participants);
        agree(view.version(), &value.version);
    });
    check.constructor::<types::ChatParticipantsForbidden>("chatParticipantsForbidden", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree_maybe(view.self_participant(), value.self_participant.as_ref());
    });
    check.sum("ChatPhoto", |bytes| views::ChatPhoto::read(bytes)?.to_value());
    check.constructor::<types::ChatPhoto>("chatPhoto", |view, value| {
        agree(view.has_video(), &value.has_video);
        agree(view.photo_id(), &value.photo_id);
        agree_maybe(view.stripped_thumb(), value.stripped_thumb.as_ref());
        agree(view.dc_id(), &value.dc_id);
    });
    check.sum("ChatReactions", |bytes| views::ChatReactions::read(bytes)?.to_value());
    check.constructor::<types::ChatReactionsAll>("chatReactionsAll", |view, value| {
        agree(view.allow_custom(), &value.allow_custom);
    });
    check.constructor::<types::ChatReactionsSome>("chatReactionsSome", |view, value| {
        agree(view.reactions(), &value.reactions);
    });
    check.sum("ChatTheme", |bytes| views::ChatTheme::read(bytes)?.to_value());
    check.constructor::<types::ChatTheme>("chatTheme", |view, value| {
        agree(view.emoticon(), &value.emoticon);
    });
    check.constructor::<types::ChatThemeUniqueGift>("chatThemeUniqueGift", |view, value| {
        agree(view.gift(), &value.gift);
        agree(view.theme_settings(), &value.theme_settings);
    });
    check.constructor::<types::CodeSettings>("codeSettings", |view, value| {
        agree(view.allow_flashcall(), &value.allow_flashcall);
        agree(view.current_number(), &value.current_number);
        agree(view.allow_app_hash(), &value.allow_app_hash);
        agree(view.allow_missed_call(), &value.allow_missed_call);
        agree(view.allow_firebase(), &value.allow_firebase);
        agree(view.unknown_number(), &value.unknown_number);
        agree_maybe(view.logout_tokens(), value.logout_tokens.as_ref());
        agree_maybe(view.token(), value.token.as_ref());
        agree_maybe(view.app_sandbox(), value.app_sandbox.as_ref());
    });
    check.constructor::<types::CommunityPeer>("communityPeer", |view, value| {
        agree(view.can_view_history(), &value.can_view_history);
        agree_maybe(view.visible(), value.visible.as_ref());
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::CommunityPeerRequest>("communityPeerRequest", |view, value| {
        agree(view.visible(), &value.visible);
        agree(view.peer(), &value.peer);
        agree(view.requested_by(), &value.requested_by);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::Config>("config", |view, value| {
        agree(view.default_p2p_contacts(), &value.default_p2p_contacts);
        agree(view.preload_featured_stickers(), &value.preload_featured_stickers);
        agree(view.revoke_pm_inbox(), &value.revoke_pm_inbox);
        agree(view.blocked_mode(), &value.blocked_mode);
        agree(view.force_try_ipv6(), &value.force_try_ipv6);
        agree(view.date(), &value.date);
        agree(view.expires(), &value.expires);
        agree(view.test_mode(), &value.test_mode);
        agree(view.this_dc(), &value.this_dc);
        agree(view.dc_options(), &value.dc_options);
        agree(view.dc_txt_domain_name(), &value.dc_txt_domain_name);
        agree(view.chat_size_max(), &value.chat_size_max);
        agree(view.megagroup_size_max(), &value.megagroup_size_max);
        agree(view.forwarded_count_max(), &value.forwarded_count_max);
        agree(view.online_update_period_ms(), &value.online_update_period_ms);
        agree(view.offline_blur_timeout_ms(), &value.offline_blur_timeout_ms);
        agree(view.offline_idle_timeout_ms(), &value.offline_idle_timeout_ms);
        agree(view.online_cloud_timeout_ms(), &value.online_cloud_timeout_ms);
        agree(view.notify_cloud_delay_ms(), &value.notify_cloud_delay_ms);
        agree(view.notify_default_delay_ms(), &value.notify_default_delay_ms);
        agree(view.push_chat_period_ms(), &value.push_chat_period_ms);
        agree(view.push_chat_limit(), &value.push_chat_limit);
        agree(view.edit_time_limit(), &value.edit_time_limit);
        agree(view.revoke_time_limit(), &value.revoke_time_limit);
        agree(view.revoke_pm_time_limit(), &value.revoke_pm_time_limit);
        agree(view.rating_e_decay(), &value.rating_e_decay);
        agree(view.stickers_recent_limit(), &value.stickers_recent_limit);
        agree(view.channels_read_media_period(), &value.channels_read_media_period);
        agree_maybe(view.tmp_sessions(), value.tmp_sessions.as_ref());
        agree(view.call_receive_timeout_ms(), &value.call_receive_timeout_ms);
        agree(view.call_ring_timeout_ms(), &value.call_ring_timeout_ms);
        agree(view.call_connect_timeout_ms(), &value.call_connect_timeout_ms);
        agree(view.call_packet_timeout_ms(), &value.call_packet_timeout_ms);
        agree(view.me_url_prefix(), &value.me_url_prefix);
        agree_maybe(view.autoupdate_url_prefix(), value.autoupdate_url_prefix.as_ref());
        agree_maybe(view.gif_search_username(), value.gif_search_username.as_ref());
        agree_maybe(view.venue_search_username(), value.venue_search_username.as_ref());
        agree_maybe(view.img_search_username(), value.img_search_username.as_ref());
        agree_maybe(view.static_maps_provider(), value.static_maps_provider.as_ref());
        agree(view.caption_length_max(), &value.caption_length_max);
        agree(view.message_length_max(), &value.message_length_max);
        agree(view.webfile_dc_id(), &value.webfile_dc_id);
        agree_maybe(view.suggested_lang_code(), value.suggested_lang_code.as_ref());
        agree_maybe(view.lang_pack_version(), value.lang_pack_version.as_ref());
        agree_maybe(view.base_lang_pack_version(), value.base_lang_pack_version.as_ref());
        agree_maybe(view.reactions_default(), value.reactions_default.as_ref());
        agree_maybe(view.autologin_token(), value.autologin_token.as_ref());
    });
    check.constructor::<types::ConnectedBot>("connectedBot", |view, value| {
        agree(view.bot_id(), &value.bot_id);
        agree(view.recipients(), &value.recipients);
        agree(view.rights(), &value.rights);
        agree_maybe(view.device(), value.device.as_ref());
        agree_maybe(view.date(), value.date.as_ref());
        agree_maybe(view.location(), value.location.as_ref());
    });
    check.constructor::<types::ConnectedBotStarRef>("connectedBotStarRef", |view, value| {
        agree(view.revoked(), &value.revoked);
        agree(view.url(), &value.url);
        agree(view.date(), &value.date);
        agree(view.bot_id(), &value.bot_id);
        agree(view.commission_permille(), &value.commission_permille);
        agree_maybe(view.duration_months(), value.duration_months.as_ref());
        agree(view.participants(), &value.participants);
        agree(view.revenue(), &value.revenue);
    });
    check.constructor::<types::Contact>("contact", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.mutual(), &value.mutual);
    });
    check.constructor::<types::ContactBirthday>("contactBirthday", |view, value| {
        agree(view.contact_id(), &value.contact_id);
        agree(view.birthday(), &value.birthday);
    });
    check.constructor::<types::ContactStatus>("contactStatus", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.status(), &value.status);
    });
    check.constructor::<types::CurrencyRate>("currencyRate", |view, value| {
        agree(view.currency(), &value.currency);
        agree(view.rate(), &value.rate);
    });
    check.constructor::<types::DataJSON>("dataJSON", |view, value| {
        agree(view.data(), &value.data);
    });
    check.constructor::<types::DcOption>("dcOption", |view, value| {
        agree(view.ipv6(), &value.ipv6);
        agree(view.media_only(), &value.media_only);
        agree(view.tcpo_only(), &value.tcpo_only);
        agree(view.cdn(), &value.cdn);
        agree(view.r#static(), &value.r#static);
        agree(view.this_port_only(), &value.this_port_only);
        agree(view.id(), &value.id);
        agree(view.ip_address(), &value.ip_address);
        agree(view.port(), &value.port);
        agree_maybe(view.secret(), value.secret.as_ref());
    });
    check.constructor::<types::DefaultHistoryTTL>("defaultHistoryTTL", |view, value| {
        agree(view.period(), &value.period);
    });
    check.sum("Dialog", |bytes| views::Dialog::read(bytes)?.to_value());
    check.constructor::<types::Dialog>("dialog", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree(view.unread_mark(), &value.unread_mark);
        agree(view.view_forum_as_messages(), &value.view_forum_as_messages);
        agree(view.peer(), &value.peer);
        agree(view.top_message(), &value.top_message);
        agree(view.read_inbox_max_id(), &value.read_inbox_max_id);
        agree(view.read_outbox_max_id(), &value.read_outbox_max_id);
        agree(view.unread_count(), &value.unread_count);
        agree(view.unread_mentions_count(), &value.unread_mentions_count);
        agree(view.unread_reactions_count(), &value.unread_reactions_count);
        agree(view.unread_poll_votes_count(), &value.unread_poll_votes_count);
        agree(view.notify_settings(), &value.notify_settings);
        agree_maybe(view.pts(), value.pts.as_ref());
        agree_maybe(view.draft(), value.draft.as_ref());
        agree_maybe(view.folder_id(), value.folder_id.as_ref());
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
    });
    check.constructor::<types::DialogCommunity>("dialogCommunity", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree(view.community_id(), &value.community_id);
        agree(view.notify_settings(), &value.notify_settings);
    });
    check.constructor::<types::DialogFolder>("dialogFolder", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree(view.folder(), &value.folder);
        agree(view.peer(), &value.peer);
        agree(view.top_message(), &value.top_message);
        agree(view.unread_muted_peers_count(), &value.unread_muted_peers_count);
        agree(view.unread_unmuted_peers_count(), &value.unread_unmuted_peers_count);
        agree(view.unread_muted_messages_count(), &value.unread_muted_messages_count);
        agree(view.unread_unmuted_messages_count(), &value.unread_unmuted_messages_count);
    });
    check.sum("DialogFilter", |bytes| views::DialogFilter::read(bytes)?.to_value());
    check.constructor::<types::DialogFilter>("dialogFilter", |view, value| {
        agree(view.contacts(), &value.contacts);
        agree(view.non_contacts(), &value.non_contacts);
        agree(view.groups(), &value.groups);
        agree(view.broadcasts(), &value.broadcasts);
        agree(view.bots(), &value.bots);
        agree(view.exclude_muted(), &value.exclude_muted);
        agree(view.exclude_read(), &value.exclude_read);
        agree(view.exclude_archived(), &value.exclude_archived);
        agree(view.title_noanimate(), &value.title_noanimate);
        agree(view.id(), &value.id);
        agree(view.title(), &value.title);
        agree_maybe(view.emoticon(), value.emoticon.as_ref());
        agree_maybe(view.color(), value.color.as_ref());
        agree(view.pinned_peers(), &value.pinned_peers);
        agree(view.include_peers(), &value.include_peers);
        agree(view.exclude_peers(), &value.exclude_peers);
    });
    check.constructor::<types::DialogFilterChatlist>("dialogFilterChatlist", |view, value| {
        agree(view.has_my_invites(), &value.has_my_invites);
        agree(view.title_noanimate(), &value.title_noanimate);
        agree(view.id(), &value.id);
        agree(view.title(), &value.title);
        agree_maybe(view.emoticon(), value.emoticon.as_ref());
        agree_maybe(view.color(), value.color.as_ref());
        agree(view.pinned_peers(), &value.pinned_peers);
        agree(view.include_peers(), &value.include_peers);
    });
    check.constructor::<types::DialogFilterSuggested>("dialogFilterSuggested", |view, value| {
        agree(view.filter(), &value.filter);
        agree(view.description(), &value.description);
    });
    check.sum("DialogPeer", |bytes| views::DialogPeer::read(bytes)?.to_value());
    check.constructor::<types::DialogPeer>("dialogPeer", |view, value| {
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::DialogPeerCommunity>("dialogPeerCommunity", |view, value| {
        agree(view.community_id(), &value.community_id);
    });
    check.constructor::<types::DialogPeerFolder>("dialogPeerFolder", |view, value| {
        agree(view.folder_id(), &value.folder_id);
    });
}

#[rustfmt::skip]
fn part_5(check: &mut Check) {
    check.constructor::<types::DisallowedGiftsSettings>("disallowedGiftsSettings", |view, value| {
        agree(view.disallow_unlimited_stargifts(), &value.disallow_unlimited_stargifts);
        agree(view.disallow_limited_stargifts(), &value.disallow_limited_stargifts);
        agree(view.disallow_unique_stargifts(), &value.disallow_unique_stargifts);
        agree(view.disallow_premium_gifts(), &value.disallow_premium_gifts);
        agree(view.disallow_stargifts_from_channels(), &value.disallow_stargifts_from_channels);
    });
    check.sum("Document", |bytes| views::Document::read(bytes)?.to_value());
    check.constructor::<types::Document>("document", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.file_reference(), &value.file_reference);
        agree(view.date(), &value.date);
        agree(view.mime_type(), &value.mime_type);
        agree(view.size(), &value.size);
        agree_maybe(view.thumbs(), value.thumbs.as_ref());
        agree_maybe(view.video_thumbs(), value.video_thumbs.as_ref());
        agree(view.dc_id(), &value.dc_id);
        agree(view.attributes(), &value.attributes);
    });
    check.constructor::<types::DocumentEmpty>("documentEmpty", |view, value| {
        agree(view.id(), &value.id);
    });
    check.sum("DocumentAttribute", |bytes| views::DocumentAttribute::read(bytes)?.to_value());
    check.constructor::<types::DocumentAttributeAudio>("documentAttributeAudio", |view, value| {
        agree(view.voice(), &value.voice);
        agree(view.duration(), &value.duration);
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.performer(), value.performer.as_ref());
        agree_maybe(view.waveform(), value.waveform.as_ref());
    });
    check.constructor::<types::DocumentAttributeCustomEmoji>("documentAttributeCustomEmoji", |view, value| {
        agree(view.free(), &value.free);
        agree(view.text_color(), &value.text_color);
        agree(view.alt(), &value.alt);
        agree(view.stickerset(), &value.stickerset);
    });
    check.constructor::<types::DocumentAttributeFilename>("documentAttributeFilename", |view, value| {
        agree(view.file_name(), &value.file_name);
    });
    check.constructor::<types::DocumentAttributeImageSize>("documentAttributeImageSize", |view, value| {
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
    });
    check.constructor::<types::DocumentAttributeSticker>("documentAttributeSticker", |view, value| {
        agree(view.mask(), &value.mask);
        agree(view.alt(), &value.alt);
        agree(view.stickerset(), &value.stickerset);
        agree_maybe(view.mask_coords(), value.mask_coords.as_ref());
    });
    check.constructor::<types::DocumentAttributeVideo>("documentAttributeVideo", |view, value| {
        agree(view.round_message(), &value.round_message);
        agree(view.supports_streaming(), &value.supports_streaming);
        agree(view.nosound(), &value.nosound);
        agree(view.duration(), &value.duration);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
        agree_maybe(view.preload_prefix_size(), value.preload_prefix_size.as_ref());
        agree_maybe(view.video_start_ts(), value.video_start_ts.as_ref());
        agree_maybe(view.video_codec(), value.video_codec.as_ref());
    });
    check.sum("DraftMessage", |bytes| views::DraftMessage::read(bytes)?.to_value());
    check.constructor::<types::DraftMessage>("draftMessage", |view, value| {
        agree(view.no_webpage(), &value.no_webpage);
        agree(view.invert_media(), &value.invert_media);
        agree_maybe(view.reply_to(), value.reply_to.as_ref());
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.media(), value.media.as_ref());
        agree(view.date(), &value.date);
        agree_maybe(view.effect(), value.effect.as_ref());
        agree_maybe(view.suggested_post(), value.suggested_post.as_ref());
        agree_maybe(view.rich_message(), value.rich_message.as_deref());
    });
    check.constructor::<types::DraftMessageEmpty>("draftMessageEmpty", |view, value| {
        agree_maybe(view.date(), value.date.as_ref());
    });
    check.sum("EmailVerification", |bytes| views::EmailVerification::read(bytes)?.to_value());
    check.constructor::<types::EmailVerificationApple>("emailVerificationApple", |view, value| {
        agree(view.token(), &value.token);
    });
    check.constructor::<types::EmailVerificationCode>("emailVerificationCode", |view, value| {
        agree(view.code(), &value.code);
    });
    check.constructor::<types::EmailVerificationGoogle>("emailVerificationGoogle", |view, value| {
        agree(view.token(), &value.token);
    });
    check.sum("EmailVerifyPurpose", |bytes| views::EmailVerifyPurpose::read(bytes)?.to_value());
    check.constructor::<types::EmailVerifyPurposeLoginSetup>("emailVerifyPurposeLoginSetup", |view, value| {
        agree(view.phone_number(), &value.phone_number);
        agree(view.phone_code_hash(), &value.phone_code_hash);
    });
    check.sum("EmojiGroup", |bytes| views::EmojiGroup::read(bytes)?.to_value());
    check.constructor::<types::EmojiGroup>("emojiGroup", |view, value| {
        agree(view.title(), &value.title);
        agree(view.icon_emoji_id(), &value.icon_emoji_id);
        agree(view.emoticons(), &value.emoticons);
    });
    check.constructor::<types::EmojiGroupGreeting>("emojiGroupGreeting", |view, value| {
        agree(view.title(), &value.title);
        agree(view.icon_emoji_id(), &value.icon_emoji_id);
        agree(view.emoticons(), &value.emoticons);
    });
    check.constructor::<types::EmojiGroupPremium>("emojiGroupPremium", |view, value| {
        agree(view.title(), &value.title);
        agree(view.icon_emoji_id(), &value.icon_emoji_id);
    });
    check.sum("EmojiKeyword", |bytes| views::EmojiKeyword::read(bytes)?.to_value());
    check.constructor::<types::EmojiKeyword>("emojiKeyword", |view, value| {
        agree(view.keyword(), &value.keyword);
        agree(view.emoticons(), &value.emoticons);
    });
    check.constructor::<types::EmojiKeywordDeleted>("emojiKeywordDeleted", |view, value| {
        agree(view.keyword(), &value.keyword);
        agree(view.emoticons(), &value.emoticons);
    });
    check.constructor::<types::EmojiKeywordsDifference>("emojiKeywordsDifference", |view, value| {
        agree(view.lang_code(), &value.lang_code);
        agree(view.from_version(), &value.from_version);
        agree(view.version(), &value.version);
        agree(view.keywords(), &value.keywords);
    });
    check.constructor::<types::EmojiLanguage>("emojiLanguage", |view, value| {
        agree(view.lang_code(), &value.lang_code);
    });
    check.sum("EmojiList", |bytes| views::EmojiList::read(bytes)?.to_value());
    check.constructor::<types::EmojiList>("emojiList", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.document_id(), &value.document_id);
    });
    check.sum("EmojiStatus", |bytes| views::EmojiStatus::read(bytes)?.to_value());
    check.constructor::<types::EmojiStatus>("emojiStatus", |view, value| {
        agree(view.document_id(), &value.document_id);
        agree_maybe(view.until(), value.until.as_ref());
    });
    check.constructor::<types::EmojiStatusCollectible>("emojiStatusCollectible", |view, value| {
        agree(view.collectible_id(), &value.collectible_id);
        agree(view.document_id(), &value.document_id);
        agree(view.title(), &value.title);
        agree(view.slug(), &value.slug);
        agree(view.pattern_document_id(), &value.pattern_document_id);
        agree(view.center_color(), &value.center_color);
        agree(view.edge_color(), &value.edge_color);
        agree(view.pattern_color(), &value.pattern_color);
        agree(view.text_color(), &value.text_color);
        agree_maybe(view.until(), value.until.as_ref());
    });
    check.constructor::<types::InputEmojiStatusCollectible>("inputEmojiStatusCollectible", |view, value| {
        agree(view.collectible_id(), &value.collectible_id);
        agree_maybe(view.until(), value.until.as_ref());
    });
    check.constructor::<types::EmojiURL>("emojiURL", |view, value| {
        agree(view.url(), &value.url);
    });
    check.sum("EncryptedChat", |bytes| views::EncryptedChat::read(bytes)?.to_value());
    check.constructor::<types::EncryptedChat>("encryptedChat", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.date(), &value.date);
        agree(view.admin_id(), &value.admin_id);
        agree(view.participant_id(), &value.participant_id);
        agree(view.g_a_or_b(), &value.g_a_or_b);
        agree(view.key_fingerprint(), &value.key_fingerprint);
    });
    check.constructor::<types::EncryptedChatDiscarded>("encryptedChatDiscarded", |view, value| {
        agree(view.history_deleted(), &value.history_deleted);
        agree(view.id(), &value.id);
    });
    check.constructor::<types::EncryptedChatEmpty>("encryptedChatEmpty", |view, value| {
        agree(view.id(), &value.id);
    });
}

#[rustfmt::skip]
fn part_6(check: &mut Check) {
    check.constructor::<types::EncryptedChatRequested>("encryptedChatRequested", |view, value| {
        agree_maybe(view.folder_id(), value.folder_id.as_ref());
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.date(), &value.date);
        agree(view.admin_id(), &value.admin_id);
        agree(view.participant_id(), &value.participant_id);
        agree(view.g_a(), &value.g_a);
    });
    check.constructor::<types::EncryptedChatWaiting>("encryptedChatWaiting", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.date(), &value.date);
        agree(view.admin_id(), &value.admin_id);
        agree(view.participant_id(), &value.participant_id);
    });
    check.sum("EncryptedFile", |bytes| views::EncryptedFile::read(bytes)?.to_value());
    check.constructor::<types::EncryptedFile>("encryptedFile", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.size(), &value.size);
        agree(view.dc_id(), &value.dc_id);
        agree(view.key_fingerprint(), &value.key_fingerprint);
    });
    check.sum("EncryptedMessage", |bytes| views::EncryptedMessage::read(bytes)?.to_value());
    check.constructor::<types::EncryptedMessage>("encryptedMessage", |view, value| {
        agree(view.random_id(), &value.random_id);
        agree(view.chat_id(), &value.chat_id);
        agree(view.date(), &value.date);
        agree(view.bytes(), &value.bytes);
        agree(view.file(), &value.file);
    });
    check.constructor::<types::EncryptedMessageService>("encryptedMessageService", |view, value| {
        agree(view.random_id(), &value.random_id);
        agree(view.chat_id(), &value.chat_id);
        agree(view.date(), &value.date);
        agree(view.bytes(), &value.bytes);
    });
    check.constructor::<types::EphemeralMessage>("ephemeralMessage", |view, value| {
        agree(view.out(), &value.out);
        agree(view.welcome_template(), &value.welcome_template);
        agree(view.invert_media(), &value.invert_media);
        agree(view.noforwards(), &value.noforwards);
        agree(view.id(), &value.id);
        agree(view.from_id(), &value.from_id);
        agree_maybe(view.peer_id(), value.peer_id.as_ref());
        agree(view.receiver_id(), &value.receiver_id);
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
        agree(view.date(), &value.date);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.media(), value.media.as_ref());
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
        agree_maybe(view.reply_to(), value.reply_to.as_ref());
        agree_maybe(view.rich_message(), value.rich_message.as_deref());
        agree_maybe(view.chat_instance(), value.chat_instance.as_ref());
        agree_maybe(view.anchor_msg_id(), value.anchor_msg_id.as_ref());
    });
    check.constructor::<types::Error>("error", |view, value| {
        agree(view.code(), &value.code);
        agree(view.text(), &value.text);
    });
    check.sum("ExportedChatInvite", |bytes| views::ExportedChatInvite::read(bytes)?.to_value());
    check.constructor::<types::ChatInviteExported>("chatInviteExported", |view, value| {
        agree(view.revoked(), &value.revoked);
        agree(view.permanent(), &value.permanent);
        agree(view.request_needed(), &value.request_needed);
        agree(view.link(), &value.link);
        agree(view.admin_id(), &value.admin_id);
        agree(view.date(), &value.date);
        agree_maybe(view.start_date(), value.start_date.as_ref());
        agree_maybe(view.expire_date(), value.expire_date.as_ref());
        agree_maybe(view.usage_limit(), value.usage_limit.as_ref());
        agree_maybe(view.usage(), value.usage.as_ref());
        agree_maybe(view.requested(), value.requested.as_ref());
        agree_maybe(view.subscription_expired(), value.subscription_expired.as_ref());
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.subscription_pricing(), value.subscription_pricing.as_ref());
    });
    check.constructor::<types::ExportedChatlistInvite>("exportedChatlistInvite", |view, value| {
        agree(view.title(), &value.title);
        agree(view.url(), &value.url);
        agree(view.peers(), &value.peers);
    });
    check.constructor::<types::ExportedContactToken>("exportedContactToken", |view, value| {
        agree(view.url(), &value.url);
        agree(view.expires(), &value.expires);
    });
    check.constructor::<types::ExportedMessageLink>("exportedMessageLink", |view, value| {
        agree(view.link(), &value.link);
        agree(view.html(), &value.html);
    });
    check.constructor::<types::ExportedStoryLink>("exportedStoryLink", |view, value| {
        agree(view.link(), &value.link);
    });
    check.constructor::<types::FactCheck>("factCheck", |view, value| {
        agree(view.need_check(), &value.need_check);
        agree_maybe(view.country(), value.country.as_ref());
        agree_maybe(view.text(), value.text.as_ref());
        agree(view.hash(), &value.hash);
    });
    check.constructor::<types::FileHash>("fileHash", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.limit(), &value.limit);
        agree(view.hash(), &value.hash);
    });
    check.constructor::<types::Folder>("folder", |view, value| {
        agree(view.autofill_new_broadcasts(), &value.autofill_new_broadcasts);
        agree(view.autofill_public_groups(), &value.autofill_public_groups);
        agree(view.autofill_new_correspondents(), &value.autofill_new_correspondents);
        agree(view.id(), &value.id);
        agree(view.title(), &value.title);
        agree_maybe(view.photo(), value.photo.as_ref());
    });
    check.constructor::<types::FolderPeer>("folderPeer", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.folder_id(), &value.folder_id);
    });
    check.sum("ForumTopic", |bytes| views::ForumTopic::read(bytes)?.to_value());
    check.constructor::<types::ForumTopic>("forumTopic", |view, value| {
        agree(view.my(), &value.my);
        agree(view.closed(), &value.closed);
        agree(view.pinned(), &value.pinned);
        agree(view.short(), &value.short);
        agree(view.hidden(), &value.hidden);
        agree(view.title_missing(), &value.title_missing);
        agree(view.id(), &value.id);
        agree(view.date(), &value.date);
        agree(view.peer(), &value.peer);
        agree(view.title(), &value.title);
        agree(view.icon_color(), &value.icon_color);
        agree_maybe(view.icon_emoji_id(), value.icon_emoji_id.as_ref());
        agree(view.top_message(), &value.top_message);
        agree(view.read_inbox_max_id(), &value.read_inbox_max_id);
        agree(view.read_outbox_max_id(), &value.read_outbox_max_id);
        agree(view.unread_count(), &value.unread_count);
        agree(view.unread_mentions_count(), &value.unread_mentions_count);
        agree(view.unread_reactions_count(), &value.unread_reactions_count);
        agree(view.unread_poll_votes_count(), &value.unread_poll_votes_count);
        agree(view.from_id(), &value.from_id);
        agree(view.notify_settings(), &value.notify_settings);
        agree_maybe(view.draft(), value.draft.as_ref());
    });
    check.constructor::<types::ForumTopicDeleted>("forumTopicDeleted", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::FoundStory>("foundStory", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.story(), &value.story);
    });
    check.constructor::<types::Game>("game", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.short_name(), &value.short_name);
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree(view.photo(), &value.photo);
        agree_maybe(view.document(), value.document.as_ref());
    });
    check.sum("GeoPoint", |bytes| views::GeoPoint::read(bytes)?.to_value());
    check.constructor::<types::GeoPoint>("geoPoint", |view, value| {
        agree(view.long(), &value.long);
        agree(view.lat(), &value.lat);
        agree(view.access_hash(), &value.access_hash);
        agree_maybe(view.accuracy_radius(), value.accuracy_radius.as_ref());
    });
    check.constructor::<types::GeoPointAddress>("geoPointAddress", |view, value| {
        agree(view.country_iso2(), &value.country_iso2);
        agree_maybe(view.state(), value.state.as_ref());
        agree_maybe(view.city(), value.city.as_ref());
        agree_maybe(view.street(), value.street.as_ref());
    });
    check.constructor::<types::GlobalPrivacySettings>("globalPrivacySettings", |view, value| {
        agree(view.archive_and_mute_new_noncontact_peers(), &value.archive_and_mute_new_noncontact_peers);
        agree(view.keep_archived_unmuted(), &value.keep_archived_unmuted);
        agree(view.keep_archived_folders(), &value.keep_archived_folders);
        agree(view.hide_read_marks(), &value.hide_read_marks);
        agree(view.new_noncontact_peers_require_premium(), &value.new_noncontact_peers_require_premium);
        agree(view.display_gifts_button(), &value.display_gifts_button);
        agree_maybe(view.noncontact_peers_paid_stars(), value.noncontact_peers_paid_stars.as_ref());
        agree_maybe(view.disallowed_gifts(), value.disallowed_gifts.as_ref());
    });
    check.sum("GroupCall", |bytes| views::GroupCall::read(bytes)?.to_value());
    check.constructor::<types::GroupCall>("groupCall", |view, value| {
        agree(view.join_muted(), &value.join_muted);
        agree(view.can_change_join_muted(), &value.can_change_join_muted);
        agree(view.join_date_asc(), &value.join_date_asc);
        agree(view.schedule_start_subscribed(), &value.schedule_start_subscribed);
        agree(view.can_start_video(), &value.can_start_video);
        agree(view.record_video_active(), &value.record_video_active);
        agree(view.rtmp_stream(), &value.rtmp_stream);
        agree(view.listeners_hidden(), &value.listeners_hidden);
        agree(view.conference(), &value.conference);
        agree(view.creator(), &value.creator);
        agree(view.messages_enabled(), &value.messages_enabled);
        agree(view.can_change_messages_enabled(), &value.can_change_messages_enabled);
        agree(view.min(), &value.min);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.participants_count(), &value.participants_count);
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.stream_dc_id(), value.stream_dc_id.as_ref());
        agree_maybe(view.record_start_date(), value.record_start_date.as_ref());
        agree_maybe(view.schedule_date(), value.schedule_date.as_ref());
        agree_maybe(view.unmuted_video_count(), value.unmuted_video_count.as_ref());
        agree(view.unmuted_video_limit(), &value.unmuted_video_limit);
        agree(view.version(), &value.version);
        agree_maybe(view.invite_link(), value.invite_link.as_ref());
        agree_maybe(view.send_paid_messages_stars(), value.send_paid_messages_stars.as_ref());
        agree_maybe(view.default_send_as(), value.default_send_as.as_ref());
    });
    check.constructor::<types::GroupCallDiscarded>("groupCallDiscarded", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.duration(), &value.duration);
    });
    check.constructor::<types::GroupCallDonor>("groupCallDonor", |view, value| {
        agree(view.top(), &value.top);
        agree(view.my(), &value.my);
        agree_maybe(view.peer_id(), value.peer_id.as_ref());
        agree(view.stars(), &value.stars);
    });
    check.constructor::<types::GroupCallMessage>("groupCallMessage", |view, value| {
        agree(view.from_admin(), &value.from_admin);
        agree(view.id(), &value.id);
        agree(view.from_id(), &value.from_id);
        agree(view.date(), &value.date);
        agree(view.message(), &value.message);
        agree_maybe(view.paid_message_stars(), value.paid_message_stars.as_ref());
    });
    check.constructor::<types::GroupCallParticipant>("groupCallParticipant", |view, value| {
        agree(view.muted(), &value.muted);
        agree(view.left(), &value.left);
        agree(view.can_self_unmute(), &value.can_self_unmute);
        agree(view.just_joined(), &value.just_joined);
        agree(view.versioned(), &value.versioned);
        agree(view.min(), &value.min);
        agree(view.muted_by_you(), &value.muted_by_you);
        agree(view.volume_by_admin(), &value.volume_by_admin);
        agree(view.is_self(), &value.is_self);
        agree(view.video_joined(), &value.video_joined);
        agree(view.peer(), &value.peer);
        agree(view.date(), &value.date);
        agree_maybe(view.active_date(), value.active_date.as_ref());
        agree(view.source(), &value.source);
        agree_maybe(view.volume(), value.volume.as_ref());
        agree_maybe(view.about(), value.about.as_ref());
        agree_maybe(view.raise_hand_rating(), value.raise_hand_rating.as_ref());
        agree_maybe(view.video(), value.video.as_ref());
        agree_maybe(view.presentation(), value.presentation.as_ref());
        agree_maybe(view.paid_stars_total(), value.paid_stars_total.as_ref());
    });
    check.constructor::<types::GroupCallParticipantVideo>("groupCallParticipantVideo", |view, value| {
        agree(view.paused(), &value.paused);
        agree(view.endpoint(), &value.endpoint);
        agree(view.source_groups(), &value.source_groups);
        agree_maybe(view.audio_source(), value.audio_source.as_ref());
    });
    check.constructor::<types::GroupCallParticipantVideoSourceGroup>("groupCallParticipantVideoSourceGroup", |view, value| {
        agree(view.semantics(), &value.semantics);
        agree(view.sources(), &value.sources);
    });
    check.constructor::<types::GroupCallStreamChannel>("groupCallStreamChannel", |view, value| {
        agree(view.channel(), &value.channel);
        agree(view.scale(), &value.scale);
        agree(view.last_timestamp_ms(), &value.last_timestamp_ms);
    });
    check.constructor::<types::HighScore>("highScore", |view, value| {
        agree(view.pos(), &value.pos);
        agree(view.user_id(), &value.user_id);
        agree(view.score(), &value.score);
    });
    check.constructor::<types::ImportedContact>("importedContact", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.client_id(), &value.client_id);
    });
    check.constructor::<types::InlineBotSwitchPM>("inlineBotSwitchPM", |view, value| {
        agree(view.text(), &value.text);
        agree(view.start_param(), &value.start_param);
    });
}

#[rustfmt::skip]
fn part_7(check: &mut Check) {
    check.constructor::<types::InlineBotWebView>("inlineBotWebView", |view, value| {
        agree(view.text(), &value.text);
        agree(view.url(), &value.url);
    });
    check.sum("InlineButtonType", |bytes| views::InlineButtonType::read(bytes)?.to_value());
    check.constructor::<types::InlineButtonTypeCallback>("inlineButtonTypeCallback", |view, value| {
        agree(view.requires_password(), &value.requires_password);
        agree(view.data(), &value.data);
    });
    check.constructor::<types::InlineButtonTypeCopy>("inlineButtonTypeCopy", |view, value| {
        agree(view.copy_text(), &value.copy_text);
    });
    check.constructor::<types::InlineButtonTypeSwitchInline>("inlineButtonTypeSwitchInline", |view, value| {
        agree(view.same_peer(), &value.same_peer);
        agree(view.query(), &value.query);
        agree_maybe(view.peer_types(), value.peer_types.as_ref());
    });
    check.constructor::<types::InlineButtonTypeUrl>("inlineButtonTypeUrl", |view, value| {
        agree(view.url(), &value.url);
    });
    check.constructor::<types::InlineButtonTypeUrlAuth>("inlineButtonTypeUrlAuth", |view, value| {
        agree_maybe(view.fwd_text(), value.fwd_text.as_ref());
        agree(view.url(), &value.url);
        agree(view.button_id(), &value.button_id);
    });
    check.constructor::<types::InlineButtonTypeUserProfile>("inlineButtonTypeUserProfile", |view, value| {
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::InlineButtonTypeWebView>("inlineButtonTypeWebView", |view, value| {
        agree(view.url(), &value.url);
    });
    check.constructor::<types::InputInlineButtonTypeUrlAuth>("inputInlineButtonTypeUrlAuth", |view, value| {
        agree(view.request_write_access(), &value.request_write_access);
        agree_maybe(view.fwd_text(), value.fwd_text.as_ref());
        agree(view.url(), &value.url);
        agree_maybe(view.bot(), value.bot.as_ref());
    });
    check.constructor::<types::InputInlineButtonTypeUserProfile>("inputInlineButtonTypeUserProfile", |view, value| {
        agree(view.user_id(), &value.user_id);
    });
    check.sum("InlineQueryPeerType", |bytes| views::InlineQueryPeerType::read(bytes)?.to_value());
    check.sum("InputAiComposeTone", |bytes| views::InputAiComposeTone::read(bytes)?.to_value());
    check.constructor::<types::InputAiComposeToneDefault>("inputAiComposeToneDefault", |view, value| {
        agree(view.tone(), &value.tone);
    });
    check.constructor::<types::InputAiComposeToneID>("inputAiComposeToneID", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputAiComposeToneSingleUse>("inputAiComposeToneSingleUse", |view, value| {
        agree(view.custom_prompt(), &value.custom_prompt);
    });
    check.constructor::<types::InputAiComposeToneSlug>("inputAiComposeToneSlug", |view, value| {
        agree(view.slug(), &value.slug);
    });
    check.constructor::<types::InputAppEvent>("inputAppEvent", |view, value| {
        agree(view.time(), &value.time);
        agree(view.r#type(), &value.r#type);
        agree(view.peer(), &value.peer);
        agree(view.data(), &value.data);
    });
    check.sum("InputBotApp", |bytes| views::InputBotApp::read(bytes)?.to_value());
    check.constructor::<types::InputBotAppID>("inputBotAppID", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputBotAppShortName>("inputBotAppShortName", |view, value| {
        agree(view.bot_id(), &value.bot_id);
        agree(view.short_name(), &value.short_name);
    });
    check.sum("InputBotInlineMessage", |bytes| views::InputBotInlineMessage::read(bytes)?.to_value());
    check.constructor::<types::InputBotInlineMessageGame>("inputBotInlineMessageGame", |view, value| {
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::InputBotInlineMessageMediaAuto>("inputBotInlineMessageMediaAuto", |view, value| {
        agree(view.invert_media(), &value.invert_media);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::InputBotInlineMessageMediaContact>("inputBotInlineMessageMediaContact", |view, value| {
        agree(view.phone_number(), &value.phone_number);
        agree(view.first_name(), &value.first_name);
        agree(view.last_name(), &value.last_name);
        agree(view.vcard(), &value.vcard);
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::InputBotInlineMessageMediaGeo>("inputBotInlineMessageMediaGeo", |view, value| {
        agree(view.geo_point(), &value.geo_point);
        agree_maybe(view.heading(), value.heading.as_ref());
        agree_maybe(view.period(), value.period.as_ref());
        agree_maybe(view.proximity_notification_radius(), value.proximity_notification_radius.as_ref());
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::InputBotInlineMessageMediaInvoice>("inputBotInlineMessageMediaInvoice", |view, value| {
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.photo(), value.photo.as_deref());
        agree(view.invoice(), &value.invoice);
        agree(view.payload(), &value.payload);
        agree(view.provider(), &value.provider);
        agree(view.provider_data(), &value.provider_data);
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::InputBotInlineMessageMediaVenue>("inputBotInlineMessageMediaVenue", |view, value| {
        agree(view.geo_point(), &value.geo_point);
        agree(view.title(), &value.title);
        agree(view.address(), &value.address);
        agree(view.provider(), &value.provider);
        agree(view.venue_id(), &value.venue_id);
        agree(view.venue_type(), &value.venue_type);
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::InputBotInlineMessageMediaWebPage>("inputBotInlineMessageMediaWebPage", |view, value| {
        agree(view.invert_media(), &value.invert_media);
        agree(view.force_large_media(), &value.force_large_media);
        agree(view.force_small_media(), &value.force_small_media);
        agree(view.optional(), &value.optional);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree(view.url(), &value.url);
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.constructor::<types::InputBotInlineMessageRichMessage>("inputBotInlineMessageRichMessage", |view, value| {
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
        agree(view.rich_message(), &value.rich_message);
    });
    check.constructor::<types::InputBotInlineMessageText>("inputBotInlineMessageText", |view, value| {
        agree(view.no_webpage(), &value.no_webpage);
        agree(view.invert_media(), &value.invert_media);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
    });
    check.sum("InputBotInlineMessageID", |bytes| views::InputBotInlineMessageID::read(bytes)?.to_value());
    check.constructor::<types::InputBotInlineMessageID>("inputBotInlineMessageID", |view, value| {
        agree(view.dc_id(), &value.dc_id);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputBotInlineMessageID64>("inputBotInlineMessageID64", |view, value| {
        agree(view.dc_id(), &value.dc_id);
        agree(view.owner_id(), &value.owner_id);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.sum("InputBotInlineResult", |bytes| views::InputBotInlineResult::read(bytes)?.to_value());
    check.constructor::<types::InputBotInlineResult>("inputBotInlineResult", |view, value| {
        agree(view.id(), &value.id);
        agree(view.r#type(), &value.r#type);
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.description(), value.description.as_ref());
        agree_maybe(view.url(), value.url.as_ref());
        agree_maybe(view.thumb(), value.thumb.as_deref());
        agree_maybe(view.content(), value.content.as_deref());
        agree(view.send_message(), &value.send_message);
    });
    check.constructor::<types::InputBotInlineResultDocument>("inputBotInlineResultDocument", |view, value| {
        agree(view.id(), &value.id);
        agree(view.r#type(), &value.r#type);
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.description(), value.description.as_ref());
        agree(view.document(), &value.document);
        agree(view.send_message(), &value.send_message);
    });
    check.constructor::<types::InputBotInlineResultGame>("inputBotInlineResultGame", |view, value| {
        agree(view.id(), &value.id);
        agree(view.short_name(), &value.short_name);
        agree(view.send_message(), &value.send_message);
    });
    check.constructor::<types::InputBotInlineResultPhoto>("inputBotInlineResultPhoto", |view, value| {
        agree(view.id(), &value.id);
        agree(view.r#type(), &value.r#type);
        agree(view.photo(), &value.photo);
        agree(view.send_message(), &value.send_message);
    });
    check.constructor::<types::InputBusinessAwayMessage>("inputBusinessAwayMessage", |view, value| {
        agree(view.offline_only(), &value.offline_only);
        agree(view.shortcut_id(), &value.shortcut_id);
        agree(view.schedule(), &value.schedule);
        agree(view.recipients(), &value.recipients);
    });
}

#[rustfmt::skip]
fn part_8(check: &mut Check) {
    check.constructor::<types::InputBusinessBotRecipients>("inputBusinessBotRecipients", |view, value| {
        agree(view.existing_chats(), &value.existing_chats);
        agree(view.new_chats(), &value.new_chats);
        agree(view.contacts(), &value.contacts);
        agree(view.non_contacts(), &value.non_contacts);
        agree(view.exclude_selected(), &value.exclude_selected);
        agree_maybe(view.users(), value.users.as_ref());
        agree_maybe(view.exclude_users(), value.exclude_users.as_ref());
    });
    check.constructor::<types::InputBusinessChatLink>("inputBusinessChatLink", |view, value| {
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.title(), value.title.as_ref());
    });
    check.constructor::<types::InputBusinessGreetingMessage>("inputBusinessGreetingMessage", |view, value| {
        agree(view.shortcut_id(), &value.shortcut_id);
        agree(view.recipients(), &value.recipients);
        agree(view.no_activity_days(), &value.no_activity_days);
    });
    check.constructor::<types::InputBusinessIntro>("inputBusinessIntro", |view, value| {
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.sticker(), value.sticker.as_ref());
    });
    check.constructor::<types::InputBusinessRecipients>("inputBusinessRecipients", |view, value| {
        agree(view.existing_chats(), &value.existing_chats);
        agree(view.new_chats(), &value.new_chats);
        agree(view.contacts(), &value.contacts);
        agree(view.non_contacts(), &value.non_contacts);
        agree(view.exclude_selected(), &value.exclude_selected);
        agree_maybe(view.users(), value.users.as_ref());
    });
    check.sum("InputChannel", |bytes| views::InputChannel::read(bytes)?.to_value());
    check.constructor::<types::InputChannel>("inputChannel", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputChannelFromMessage>("inputChannelFromMessage", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree(view.channel_id(), &value.channel_id);
    });
    check.sum("InputChatPhoto", |bytes| views::InputChatPhoto::read(bytes)?.to_value());
    check.constructor::<types::InputChatPhoto>("inputChatPhoto", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::InputChatUploadedPhoto>("inputChatUploadedPhoto", |view, value| {
        agree_maybe(view.file(), value.file.as_ref());
        agree_maybe(view.video(), value.video.as_ref());
        agree_maybe(view.video_start_ts(), value.video_start_ts.as_ref());
        agree_maybe(view.video_emoji_markup(), value.video_emoji_markup.as_ref());
    });
    check.sum("InputChatTheme", |bytes| views::InputChatTheme::read(bytes)?.to_value());
    check.constructor::<types::InputChatTheme>("inputChatTheme", |view, value| {
        agree(view.emoticon(), &value.emoticon);
    });
    check.constructor::<types::InputChatThemeUniqueGift>("inputChatThemeUniqueGift", |view, value| {
        agree(view.slug(), &value.slug);
    });
    check.constructor::<types::InputChatlistDialogFilter>("inputChatlistDialogFilter", |view, value| {
        agree(view.filter_id(), &value.filter_id);
    });
    check.sum("InputCheckPasswordSRP", |bytes| views::InputCheckPasswordSRP::read(bytes)?.to_value());
    check.constructor::<types::InputCheckPasswordSRP>("inputCheckPasswordSRP", |view, value| {
        agree(view.srp_id(), &value.srp_id);
        agree(view.a(), &value.a);
        agree(view.m1(), &value.m1);
    });
    check.constructor::<types::InputClientProxy>("inputClientProxy", |view, value| {
        agree(view.address(), &value.address);
        agree(view.port(), &value.port);
    });
    check.sum("InputCollectible", |bytes| views::InputCollectible::read(bytes)?.to_value());
    check.constructor::<types::InputCollectiblePhone>("inputCollectiblePhone", |view, value| {
        agree(view.phone(), &value.phone);
    });
    check.constructor::<types::InputCollectibleUsername>("inputCollectibleUsername", |view, value| {
        agree(view.username(), &value.username);
    });
    check.constructor::<types::InputPhoneContact>("inputPhoneContact", |view, value| {
        agree(view.client_id(), &value.client_id);
        agree(view.phone(), &value.phone);
        agree(view.first_name(), &value.first_name);
        agree(view.last_name(), &value.last_name);
        agree_maybe(view.note(), value.note.as_ref());
    });
    check.sum("InputDialogPeer", |bytes| views::InputDialogPeer::read(bytes)?.to_value());
    check.constructor::<types::InputDialogPeer>("inputDialogPeer", |view, value| {
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::InputDialogPeerCommunity>("inputDialogPeerCommunity", |view, value| {
        agree(view.community(), &value.community);
    });
    check.constructor::<types::InputDialogPeerFolder>("inputDialogPeerFolder", |view, value| {
        agree(view.folder_id(), &value.folder_id);
    });
    check.sum("InputDocument", |bytes| views::InputDocument::read(bytes)?.to_value());
    check.constructor::<types::InputDocument>("inputDocument", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.file_reference(), &value.file_reference);
    });
    check.constructor::<types::InputEncryptedChat>("inputEncryptedChat", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.sum("InputEncryptedFile", |bytes| views::InputEncryptedFile::read(bytes)?.to_value());
    check.constructor::<types::InputEncryptedFile>("inputEncryptedFile", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputEncryptedFileBigUploaded>("inputEncryptedFileBigUploaded", |view, value| {
        agree(view.id(), &value.id);
        agree(view.parts(), &value.parts);
        agree(view.key_fingerprint(), &value.key_fingerprint);
    });
    check.constructor::<types::InputEncryptedFileUploaded>("inputEncryptedFileUploaded", |view, value| {
        agree(view.id(), &value.id);
        agree(view.parts(), &value.parts);
        agree(view.md5_checksum(), &value.md5_checksum);
        agree(view.key_fingerprint(), &value.key_fingerprint);
    });
    check.sum("InputFile", |bytes| views::InputFile::read(bytes)?.to_value());
    check.constructor::<types::InputFile>("inputFile", |view, value| {
        agree(view.id(), &value.id);
        agree(view.parts(), &value.parts);
        agree(view.name(), &value.name);
        agree(view.md5_checksum(), &value.md5_checksum);
    });
    check.constructor::<types::InputFileBig>("inputFileBig", |view, value| {
        agree(view.id(), &value.id);
        agree(view.parts(), &value.parts);
        agree(view.name(), &value.name);
    });
    check.constructor::<types::InputFileStoryDocument>("inputFileStoryDocument", |view, value| {
        agree(view.id(), &value.id);
    });
    check.sum("InputFileLocation", |bytes| views::InputFileLocation::read(bytes)?.to_value());
    check.constructor::<types::InputDocumentFileLocation>("inputDocumentFileLocation", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.file_reference(), &value.file_reference);
        agree(view.thumb_size(), &value.thumb_size);
    });
    check.constructor::<types::InputEncryptedFileLocation>("inputEncryptedFileLocation", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
}

#[rustfmt::skip]
fn part_9(check: &mut Check) {
    check.constructor::<types::InputFileLocation>("inputFileLocation", |view, value| {
        agree(view.volume_id(), &value.volume_id);
        agree(view.local_id(), &value.local_id);
        agree(view.secret(), &value.secret);
        agree(view.file_reference(), &value.file_reference);
    });
    check.constructor::<types::InputGroupCallStream>("inputGroupCallStream", |view, value| {
        agree(view.call(), &value.call);
        agree(view.time_ms(), &value.time_ms);
        agree(view.scale(), &value.scale);
        agree_maybe(view.video_channel(), value.video_channel.as_ref());
        agree_maybe(view.video_quality(), value.video_quality.as_ref());
    });
    check.constructor::<types::InputPeerPhotoFileLocation>("inputPeerPhotoFileLocation", |view, value| {
        agree(view.big(), &value.big);
        agree(view.peer(), &value.peer);
        agree(view.photo_id(), &value.photo_id);
    });
    check.constructor::<types::InputPhotoFileLocation>("inputPhotoFileLocation", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.file_reference(), &value.file_reference);
        agree(view.thumb_size(), &value.thumb_size);
    });
    check.constructor::<types::InputPhotoLegacyFileLocation>("inputPhotoLegacyFileLocation", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.file_reference(), &value.file_reference);
        agree(view.volume_id(), &value.volume_id);
        agree(view.local_id(), &value.local_id);
        agree(view.secret(), &value.secret);
    });
    check.constructor::<types::InputSecureFileLocation>("inputSecureFileLocation", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputStickerSetThumb>("inputStickerSetThumb", |view, value| {
        agree(view.stickerset(), &value.stickerset);
        agree(view.thumb_version(), &value.thumb_version);
    });
    check.constructor::<types::InputFolderPeer>("inputFolderPeer", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.folder_id(), &value.folder_id);
    });
    check.sum("InputGame", |bytes| views::InputGame::read(bytes)?.to_value());
    check.constructor::<types::InputGameID>("inputGameID", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputGameShortName>("inputGameShortName", |view, value| {
        agree(view.bot_id(), &value.bot_id);
        agree(view.short_name(), &value.short_name);
    });
    check.sum("InputGeoPoint", |bytes| views::InputGeoPoint::read(bytes)?.to_value());
    check.constructor::<types::InputGeoPoint>("inputGeoPoint", |view, value| {
        agree(view.lat(), &value.lat);
        agree(view.long(), &value.long);
        agree_maybe(view.accuracy_radius(), value.accuracy_radius.as_ref());
    });
    check.sum("InputGroupCall", |bytes| views::InputGroupCall::read(bytes)?.to_value());
    check.constructor::<types::InputGroupCall>("inputGroupCall", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputGroupCallInviteMessage>("inputGroupCallInviteMessage", |view, value| {
        agree(view.msg_id(), &value.msg_id);
    });
    check.constructor::<types::InputGroupCallSlug>("inputGroupCallSlug", |view, value| {
        agree(view.slug(), &value.slug);
    });
    check.sum("InputInvoice", |bytes| views::InputInvoice::read(bytes)?.to_value());
    check.constructor::<types::InputInvoiceBusinessBotTransferStars>("inputInvoiceBusinessBotTransferStars", |view, value| {
        agree(view.bot(), &value.bot);
        agree(view.stars(), &value.stars);
    });
    check.constructor::<types::InputInvoiceChatInviteSubscription>("inputInvoiceChatInviteSubscription", |view, value| {
        agree(view.hash(), &value.hash);
    });
    check.constructor::<types::InputInvoiceMessage>("inputInvoiceMessage", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
    });
    check.constructor::<types::InputInvoicePremiumAuthCode>("inputInvoicePremiumAuthCode", |view, value| {
        agree(view.purpose(), &value.purpose);
    });
    check.constructor::<types::InputInvoicePremiumGiftCode>("inputInvoicePremiumGiftCode", |view, value| {
        agree(view.purpose(), &value.purpose);
        agree(view.option(), &value.option);
    });
    check.constructor::<types::InputInvoicePremiumGiftStars>("inputInvoicePremiumGiftStars", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.months(), &value.months);
        agree_maybe(view.message(), value.message.as_ref());
    });
    check.constructor::<types::InputInvoiceSlug>("inputInvoiceSlug", |view, value| {
        agree(view.slug(), &value.slug);
    });
    check.constructor::<types::InputInvoiceStarGift>("inputInvoiceStarGift", |view, value| {
        agree(view.hide_name(), &value.hide_name);
        agree(view.include_upgrade(), &value.include_upgrade);
        agree(view.peer(), &value.peer);
        agree(view.gift_id(), &value.gift_id);
        agree_maybe(view.message(), value.message.as_ref());
    });
    check.constructor::<types::InputInvoiceStarGiftAuctionBid>("inputInvoiceStarGiftAuctionBid", |view, value| {
        agree(view.hide_name(), &value.hide_name);
        agree(view.update_bid(), &value.update_bid);
        agree_maybe(view.peer(), value.peer.as_ref());
        agree(view.gift_id(), &value.gift_id);
        agree(view.bid_amount(), &value.bid_amount);
        agree_maybe(view.message(), value.message.as_ref());
    });
    check.constructor::<types::InputInvoiceStarGiftDropOriginalDetails>("inputInvoiceStarGiftDropOriginalDetails", |view, value| {
        agree(view.stargift(), &value.stargift);
    });
    check.constructor::<types::InputInvoiceStarGiftPrepaidUpgrade>("inputInvoiceStarGiftPrepaidUpgrade", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.hash(), &value.hash);
    });
    check.constructor::<types::InputInvoiceStarGiftResale>("inputInvoiceStarGiftResale", |view, value| {
        agree(view.ton(), &value.ton);
        agree(view.show_name(), &value.show_name);
        agree(view.slug(), &value.slug);
        agree(view.to_id(), &value.to_id);
        agree_maybe(view.message(), value.message.as_ref());
    });
    check.constructor::<types::InputInvoiceStarGiftTransfer>("inputInvoiceStarGiftTransfer", |view, value| {
        agree(view.stargift(), &value.stargift);
        agree(view.to_id(), &value.to_id);
    });
    check.constructor::<types::InputInvoiceStarGiftUpgrade>("inputInvoiceStarGiftUpgrade", |view, value| {
        agree(view.keep_original_details(), &value.keep_original_details);
        agree(view.stargift(), &value.stargift);
    });
    check.constructor::<types::InputInvoiceStars>("inputInvoiceStars", |view, value| {
        agree(view.purpose(), &value.purpose);
    });
    check.sum("InputMedia", |bytes| views::InputMedia::read(bytes)?.to_value());
    check.constructor::<types::InputMediaContact>("inputMediaContact", |view, value| {
        agree(view.phone_number(), &value.phone_number);
        agree(view.first_name(), &value.first_name);
        agree(view.last_name(), &value.last_name);
        agree(view.vcard(), &value.vcard);
    });
    check.constructor::<types::InputMediaDice>("inputMediaDice", |view, value| {
        agree(view.emoticon(), &value.emoticon);
    });
    check.constructor::<types::InputMediaDocument>("inputMediaDocument", |view, value| {
        agree(view.spoiler(), &value.spoiler);
        agree(view.id(), &value.id);
        agree_maybe(view.video_cover(), value.video_cover.as_ref());
        agree_maybe(view.video_timestamp(), value.video_timestamp.as_ref());
        agree_maybe(view.ttl_seconds(), value.ttl_seconds.as_ref());
        agree_maybe(view.query(), value.query.as_ref());
    });
    check.constructor::<types::InputMediaDocumentExternal>("inputMediaDocumentExternal", |view, value| {
        agree(view.spoiler(), &value.spoiler);
        agree(view.url(), &value.url);
        agree_maybe(view.ttl_seconds(), value.ttl_seconds.as_ref());
        agree_maybe(view.video_cover(), value.video_cover.as_ref());
        agree_maybe(view.video_timestamp(), value.video_timestamp.as_ref());
    });
    check.constructor::<types::InputMediaGame>("inputMediaGame", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::InputMediaGeoLive>("inputMediaGeoLive", |view, value| {
        agree(view.stopped(), &value.stopped);
        agree(view.geo_point(), &value.geo_point);
        agree_maybe(view.heading(), value.heading.as_ref());
        agree_maybe(view.period(), value.period.as_ref());
        agree_maybe(view.proximity_notification_radius(), value.proximity_notification_radius.as_ref());
    });
}

#[rustfmt::skip]
fn part_10(check: &mut Check) {
    check.constructor::<types::InputMediaGeoPoint>("inputMediaGeoPoint", |view, value| {
        agree(view.geo_point(), &value.geo_point);
    });
    check.constructor::<types::InputMediaInvoice>("inputMediaInvoice", |view, value| {
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.photo(), value.photo.as_deref());
        agree(view.invoice(), &value.invoice);
        agree(view.payload(), &value.payload);
        agree_maybe(view.provider(), value.provider.as_ref());
        agree(view.provider_data(), &value.provider_data);
        agree_maybe(view.start_param(), value.start_param.as_ref());
        agree_maybe(view.extended_media(), value.extended_media.as_ref());
    });
    check.constructor::<types::InputMediaPaidMedia>("inputMediaPaidMedia", |view, value| {
        agree(view.stars_amount(), &value.stars_amount);
        agree(view.extended_media(), &value.extended_media);
        agree_maybe(view.payload(), value.payload.as_ref());
    });
    check.constructor::<types::InputMediaPhoto>("inputMediaPhoto", |view, value| {
        agree(view.spoiler(), &value.spoiler);
        agree(view.live_photo(), &value.live_photo);
        agree(view.id(), &value.id);
        agree_maybe(view.ttl_seconds(), value.ttl_seconds.as_ref());
        agree_maybe(view.video(), value.video.as_ref());
    });
    check.constructor::<types::InputMediaPhotoExternal>("inputMediaPhotoExternal", |view, value| {
        agree(view.spoiler(), &value.spoiler);
        agree(view.url(), &value.url);
        agree_maybe(view.ttl_seconds(), value.ttl_seconds.as_ref());
    });
    check.constructor::<types::InputMediaPoll>("inputMediaPoll", |view, value| {
        agree(view.poll(), &value.poll);
        agree_maybe(view.correct_answers(), value.correct_answers.as_ref());
        agree_maybe(view.attached_media(), value.attached_media.as_ref());
        agree_maybe(view.solution(), value.solution.as_ref());
        agree_maybe(view.solution_entities(), value.solution_entities.as_ref());
        agree_maybe(view.solution_media(), value.solution_media.as_ref());
    });
    check.constructor::<types::InputMediaStakeDice>("inputMediaStakeDice", |view, value| {
        agree(view.game_hash(), &value.game_hash);
        agree(view.ton_amount(), &value.ton_amount);
        agree(view.client_seed(), &value.client_seed);
    });
    check.constructor::<types::InputMediaStory>("inputMediaStory", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.id(), &value.id);
    });
    check.constructor::<types::InputMediaTodo>("inputMediaTodo", |view, value| {
        agree(view.todo(), &value.todo);
    });
    check.constructor::<types::InputMediaUploadedDocument>("inputMediaUploadedDocument", |view, value| {
        agree(view.nosound_video(), &value.nosound_video);
        agree(view.force_file(), &value.force_file);
        agree(view.spoiler(), &value.spoiler);
        agree(view.file(), &value.file);
        agree_maybe(view.thumb(), value.thumb.as_ref());
        agree(view.mime_type(), &value.mime_type);
        agree(view.attributes(), &value.attributes);
        agree_maybe(view.stickers(), value.stickers.as_ref());
        agree_maybe(view.video_cover(), value.video_cover.as_ref());
        agree_maybe(view.video_timestamp(), value.video_timestamp.as_ref());
        agree_maybe(view.ttl_seconds(), value.ttl_seconds.as_ref());
    });
    check.constructor::<types::InputMediaUploadedPhoto>("inputMediaUploadedPhoto", |view, value| {
        agree(view.spoiler(), &value.spoiler);
        agree(view.live_photo(), &value.live_photo);
        agree(view.file(), &value.file);
        agree_maybe(view.stickers(), value.stickers.as_ref());
        agree_maybe(view.ttl_seconds(), value.ttl_seconds.as_ref());
        agree_maybe(view.video(), value.video.as_ref());
    });
    check.constructor::<types::InputMediaVenue>("inputMediaVenue", |view, value| {
        agree(view.geo_point(), &value.geo_point);
        agree(view.title(), &value.title);
        agree(view.address(), &value.address);
        agree(view.provider(), &value.provider);
        agree(view.venue_id(), &value.venue_id);
        agree(view.venue_type(), &value.venue_type);
    });
    check.constructor::<types::InputMediaWebPage>("inputMediaWebPage", |view, value| {
        agree(view.force_large_media(), &value.force_large_media);
        agree(view.force_small_media(), &value.force_small_media);
        agree(view.optional(), &value.optional);
        agree(view.url(), &value.url);
    });
    check.sum("InputMessage", |bytes| views::InputMessage::read(bytes)?.to_value());
    check.constructor::<types::InputMessageCallbackQuery>("inputMessageCallbackQuery", |view, value| {
        agree(view.id(), &value.id);
        agree(view.query_id(), &value.query_id);
    });
    check.constructor::<types::InputMessageID>("inputMessageID", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::InputMessageReplyTo>("inputMessageReplyTo", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::InputMessageReadMetric>("inputMessageReadMetric", |view, value| {
        agree(view.msg_id(), &value.msg_id);
        agree(view.view_id(), &value.view_id);
        agree(view.time_in_view_ms(), &value.time_in_view_ms);
        agree(view.active_time_in_view_ms(), &value.active_time_in_view_ms);
        agree(view.height_to_viewport_ratio_permille(), &value.height_to_viewport_ratio_permille);
        agree(view.seen_range_ratio_permille(), &value.seen_range_ratio_permille);
    });
    check.sum("InputNotifyPeer", |bytes| views::InputNotifyPeer::read(bytes)?.to_value());
    check.constructor::<types::InputNotifyCommunity>("inputNotifyCommunity", |view, value| {
        agree(view.community(), &value.community);
    });
    check.constructor::<types::InputNotifyForumTopic>("inputNotifyForumTopic", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.top_msg_id(), &value.top_msg_id);
    });
    check.constructor::<types::InputNotifyPeer>("inputNotifyPeer", |view, value| {
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::InputPasskeyCredentialPublicKey>("inputPasskeyCredentialPublicKey", |view, value| {
        agree(view.id(), &value.id);
        agree(view.raw_id(), &value.raw_id);
        agree(view.response(), &value.response);
    });
    check.sum("InputPasskeyResponse", |bytes| views::InputPasskeyResponse::read(bytes)?.to_value());
    check.constructor::<types::InputPasskeyResponseLogin>("inputPasskeyResponseLogin", |view, value| {
        agree(view.client_data(), &value.client_data);
        agree(view.authenticator_data(), &value.authenticator_data);
        agree(view.signature(), &value.signature);
        agree(view.user_handle(), &value.user_handle);
    });
    check.constructor::<types::InputPasskeyResponseRegister>("inputPasskeyResponseRegister", |view, value| {
        agree(view.client_data(), &value.client_data);
        agree(view.attestation_data(), &value.attestation_data);
    });
    check.sum("InputPaymentCredentials", |bytes| views::InputPaymentCredentials::read(bytes)?.to_value());
    check.constructor::<types::InputPaymentCredentials>("inputPaymentCredentials", |view, value| {
        agree(view.save(), &value.save);
        agree(view.data(), &value.data);
    });
    check.constructor::<types::InputPaymentCredentialsApplePay>("inputPaymentCredentialsApplePay", |view, value| {
        agree(view.payment_data(), &value.payment_data);
    });
    check.constructor::<types::InputPaymentCredentialsGooglePay>("inputPaymentCredentialsGooglePay", |view, value| {
        agree(view.payment_token(), &value.payment_token);
    });
    check.constructor::<types::InputPaymentCredentialsSaved>("inputPaymentCredentialsSaved", |view, value| {
        agree(view.id(), &value.id);
        agree(view.tmp_password(), &value.tmp_password);
    });
    check.sum("InputPeer", |bytes| views::InputPeer::read(bytes)?.to_value());
    check.constructor::<types::InputPeerChannel>("inputPeerChannel", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputPeerChannelFromMessage>("inputPeerChannelFromMessage", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree(view.channel_id(), &value.channel_id);
    });
    check.constructor::<types::InputPeerChat>("inputPeerChat", |view, value| {
        agree(view.chat_id(), &value.chat_id);
    });
    check.constructor::<types::InputPeerUser>("inputPeerUser", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputPeerUserFromMessage>("inputPeerUserFromMessage", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::InputPeerNotifySettings>("inputPeerNotifySettings", |view, value| {
        agree_maybe(view.show_previews(), value.show_previews.as_ref());
        agree_maybe(view.silent(), value.silent.as_ref());
        agree_maybe(view.mute_until(), value.mute_until.as_ref());
        agree_maybe(view.sound(), value.sound.as_ref());
        agree_maybe(view.stories_muted(), value.stories_muted.as_ref());
        agree_maybe(view.stories_hide_sender(), value.stories_hide_sender.as_ref());
        agree_maybe(view.stories_sound(), value.stories_sound.as_ref());
    });
    check.constructor::<types::InputPhoneCall>("inputPhoneCall", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.sum("InputPhoto", |bytes| views::InputPhoto::read(bytes)?.to_value());
}

#[rustfmt::skip]
fn part_11(check: &mut Check) {
    check.constructor::<types::InputPhoto>("inputPhoto", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.file_reference(), &value.file_reference);
    });
    check.sum("InputPrivacyKey", |bytes| views::InputPrivacyKey::read(bytes)?.to_value());
    check.sum("InputPrivacyRule", |bytes| views::InputPrivacyRule::read(bytes)?.to_value());
    check.constructor::<types::InputPrivacyValueAllowChatParticipants>("inputPrivacyValueAllowChatParticipants", |view, value| {
        agree(view.chats(), &value.chats);
    });
    check.constructor::<types::InputPrivacyValueAllowUsers>("inputPrivacyValueAllowUsers", |view, value| {
        agree(view.users(), &value.users);
    });
    check.constructor::<types::InputPrivacyValueDisallowChatParticipants>("inputPrivacyValueDisallowChatParticipants", |view, value| {
        agree(view.chats(), &value.chats);
    });
    check.constructor::<types::InputPrivacyValueDisallowUsers>("inputPrivacyValueDisallowUsers", |view, value| {
        agree(view.users(), &value.users);
    });
    check.sum("InputQuickReplyShortcut", |bytes| views::InputQuickReplyShortcut::read(bytes)?.to_value());
    check.constructor::<types::InputQuickReplyShortcut>("inputQuickReplyShortcut", |view, value| {
        agree(view.shortcut(), &value.shortcut);
    });
    check.constructor::<types::InputQuickReplyShortcutId>("inputQuickReplyShortcutId", |view, value| {
        agree(view.shortcut_id(), &value.shortcut_id);
    });
    check.sum("InputReplyTo", |bytes| views::InputReplyTo::read(bytes)?.to_value());
    check.constructor::<types::InputReplyToEphemeralMessage>("inputReplyToEphemeralMessage", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::InputReplyToMessage>("inputReplyToMessage", |view, value| {
        agree(view.reply_to_msg_id(), &value.reply_to_msg_id);
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
        agree_maybe(view.reply_to_peer_id(), value.reply_to_peer_id.as_ref());
        agree_maybe(view.quote_text(), value.quote_text.as_ref());
        agree_maybe(view.quote_entities(), value.quote_entities.as_ref());
        agree_maybe(view.quote_offset(), value.quote_offset.as_ref());
        agree_maybe(view.monoforum_peer_id(), value.monoforum_peer_id.as_ref());
        agree_maybe(view.todo_item_id(), value.todo_item_id.as_ref());
        agree_maybe(view.poll_option(), value.poll_option.as_ref());
    });
    check.constructor::<types::InputReplyToMonoForum>("inputReplyToMonoForum", |view, value| {
        agree(view.monoforum_peer_id(), &value.monoforum_peer_id);
    });
    check.constructor::<types::InputReplyToStory>("inputReplyToStory", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.story_id(), &value.story_id);
    });
    check.sum("InputRichFile", |bytes| views::InputRichFile::read(bytes)?.to_value());
    check.constructor::<types::InputRichFileDocument>("inputRichFileDocument", |view, value| {
        agree(view.id(), &value.id);
        agree(view.document(), &value.document);
    });
    check.constructor::<types::InputRichFilePhoto>("inputRichFilePhoto", |view, value| {
        agree(view.id(), &value.id);
        agree(view.photo(), &value.photo);
    });
    check.sum("InputRichMessage", |bytes| views::InputRichMessage::read(bytes)?.to_value());
    check.constructor::<types::InputRichMessage>("inputRichMessage", |view, value| {
        agree(view.rtl(), &value.rtl);
        agree(view.noautolink(), &value.noautolink);
        agree(view.blocks(), &value.blocks);
        agree_maybe(view.photos(), value.photos.as_ref());
        agree_maybe(view.documents(), value.documents.as_ref());
        agree_maybe(view.users(), value.users.as_ref());
    });
    check.constructor::<types::InputRichMessageHTML>("inputRichMessageHTML", |view, value| {
        agree(view.rtl(), &value.rtl);
        agree(view.noautolink(), &value.noautolink);
        agree(view.html(), &value.html);
        agree_maybe(view.files(), value.files.as_ref());
    });
    check.constructor::<types::InputRichMessageMarkdown>("inputRichMessageMarkdown", |view, value| {
        agree(view.rtl(), &value.rtl);
        agree(view.noautolink(), &value.noautolink);
        agree(view.markdown(), &value.markdown);
        agree_maybe(view.files(), value.files.as_ref());
    });
    check.sum("InputSavedStarGift", |bytes| views::InputSavedStarGift::read(bytes)?.to_value());
    check.constructor::<types::InputSavedStarGiftChat>("inputSavedStarGiftChat", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.saved_id(), &value.saved_id);
    });
    check.constructor::<types::InputSavedStarGiftSlug>("inputSavedStarGiftSlug", |view, value| {
        agree(view.slug(), &value.slug);
    });
    check.constructor::<types::InputSavedStarGiftUser>("inputSavedStarGiftUser", |view, value| {
        agree(view.msg_id(), &value.msg_id);
    });
    check.sum("InputSecureFile", |bytes| views::InputSecureFile::read(bytes)?.to_value());
    check.constructor::<types::InputSecureFile>("inputSecureFile", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputSecureFileUploaded>("inputSecureFileUploaded", |view, value| {
        agree(view.id(), &value.id);
        agree(view.parts(), &value.parts);
        agree(view.md5_checksum(), &value.md5_checksum);
        agree(view.file_hash(), &value.file_hash);
        agree(view.secret(), &value.secret);
    });
    check.constructor::<types::InputSecureValue>("inputSecureValue", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree_maybe(view.data(), value.data.as_deref());
        agree_maybe(view.front_side(), value.front_side.as_ref());
        agree_maybe(view.reverse_side(), value.reverse_side.as_ref());
        agree_maybe(view.selfie(), value.selfie.as_ref());
        agree_maybe(view.translation(), value.translation.as_ref());
        agree_maybe(view.files(), value.files.as_ref());
        agree_maybe(view.plain_data(), value.plain_data.as_ref());
    });
    check.constructor::<types::InputSingleMedia>("inputSingleMedia", |view, value| {
        agree(view.media(), &value.media);
        agree(view.random_id(), &value.random_id);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
    });
    check.sum("InputStarGiftAuction", |bytes| views::InputStarGiftAuction::read(bytes)?.to_value());
    check.constructor::<types::InputStarGiftAuction>("inputStarGiftAuction", |view, value| {
        agree(view.gift_id(), &value.gift_id);
    });
    check.constructor::<types::InputStarGiftAuctionSlug>("inputStarGiftAuctionSlug", |view, value| {
        agree(view.slug(), &value.slug);
    });
    check.constructor::<types::InputStarsTransaction>("inputStarsTransaction", |view, value| {
        agree(view.refund(), &value.refund);
        agree(view.id(), &value.id);
    });
    check.sum("InputStickerSet", |bytes| views::InputStickerSet::read(bytes)?.to_value());
    check.constructor::<types::InputStickerSetDice>("inputStickerSetDice", |view, value| {
        agree(view.emoticon(), &value.emoticon);
    });
    check.constructor::<types::InputStickerSetID>("inputStickerSetID", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputStickerSetShortName>("inputStickerSetShortName", |view, value| {
        agree(view.short_name(), &value.short_name);
    });
    check.constructor::<types::InputStickerSetItem>("inputStickerSetItem", |view, value| {
        agree(view.document(), &value.document);
        agree(view.emoji(), &value.emoji);
        agree_maybe(view.mask_coords(), value.mask_coords.as_ref());
        agree_maybe(view.keywords(), value.keywords.as_ref());
    });
}

#[rustfmt::skip]
fn part_12(check: &mut Check) {
    check.sum("InputStickeredMedia", |bytes| views::InputStickeredMedia::read(bytes)?.to_value());
    check.constructor::<types::InputStickeredMediaDocument>("inputStickeredMediaDocument", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::InputStickeredMediaPhoto>("inputStickeredMediaPhoto", |view, value| {
        agree(view.id(), &value.id);
    });
    check.sum("InputStorePaymentPurpose", |bytes| views::InputStorePaymentPurpose::read(bytes)?.to_value());
    check.constructor::<types::InputStorePaymentAuthCode>("inputStorePaymentAuthCode", |view, value| {
        agree(view.restore(), &value.restore);
        agree(view.phone_number(), &value.phone_number);
        agree(view.phone_code_hash(), &value.phone_code_hash);
        agree(view.premium_days(), &value.premium_days);
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::InputStorePaymentGiftPremium>("inputStorePaymentGiftPremium", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::InputStorePaymentPremiumGiftCode>("inputStorePaymentPremiumGiftCode", |view, value| {
        agree(view.users(), &value.users);
        agree_maybe(view.boost_peer(), value.boost_peer.as_ref());
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
        agree_maybe(view.message(), value.message.as_ref());
    });
    check.constructor::<types::InputStorePaymentPremiumGiveaway>("inputStorePaymentPremiumGiveaway", |view, value| {
        agree(view.only_new_subscribers(), &value.only_new_subscribers);
        agree(view.winners_are_visible(), &value.winners_are_visible);
        agree(view.boost_peer(), &value.boost_peer);
        agree_maybe(view.additional_peers(), value.additional_peers.as_ref());
        agree_maybe(view.countries_iso2(), value.countries_iso2.as_ref());
        agree_maybe(view.prize_description(), value.prize_description.as_ref());
        agree(view.random_id(), &value.random_id);
        agree(view.until_date(), &value.until_date);
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::InputStorePaymentPremiumSubscription>("inputStorePaymentPremiumSubscription", |view, value| {
        agree(view.restore(), &value.restore);
        agree(view.upgrade(), &value.upgrade);
    });
    check.constructor::<types::InputStorePaymentStarsGift>("inputStorePaymentStarsGift", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.stars(), &value.stars);
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::InputStorePaymentStarsGiveaway>("inputStorePaymentStarsGiveaway", |view, value| {
        agree(view.only_new_subscribers(), &value.only_new_subscribers);
        agree(view.winners_are_visible(), &value.winners_are_visible);
        agree(view.stars(), &value.stars);
        agree(view.boost_peer(), &value.boost_peer);
        agree_maybe(view.additional_peers(), value.additional_peers.as_ref());
        agree_maybe(view.countries_iso2(), value.countries_iso2.as_ref());
        agree_maybe(view.prize_description(), value.prize_description.as_ref());
        agree(view.random_id(), &value.random_id);
        agree(view.until_date(), &value.until_date);
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::InputStorePaymentStarsTopup>("inputStorePaymentStarsTopup", |view, value| {
        agree(view.stars(), &value.stars);
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
        agree_maybe(view.spend_purpose_peer(), value.spend_purpose_peer.as_ref());
    });
    check.sum("InputTheme", |bytes| views::InputTheme::read(bytes)?.to_value());
    check.constructor::<types::InputTheme>("inputTheme", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputThemeSlug>("inputThemeSlug", |view, value| {
        agree(view.slug(), &value.slug);
    });
    check.constructor::<types::InputThemeSettings>("inputThemeSettings", |view, value| {
        agree(view.message_colors_animated(), &value.message_colors_animated);
        agree(view.base_theme(), &value.base_theme);
        agree(view.accent_color(), &value.accent_color);
        agree_maybe(view.outbox_accent_color(), value.outbox_accent_color.as_ref());
        agree_maybe(view.message_colors(), value.message_colors.as_ref());
        agree_maybe(view.wallpaper(), value.wallpaper.as_ref());
        agree_maybe(view.wallpaper_settings(), value.wallpaper_settings.as_deref());
    });
    check.sum("InputUser", |bytes| views::InputUser::read(bytes)?.to_value());
    check.constructor::<types::InputUser>("inputUser", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputUserFromMessage>("inputUserFromMessage", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree(view.user_id(), &value.user_id);
    });
    check.sum("InputWallPaper", |bytes| views::InputWallPaper::read(bytes)?.to_value());
    check.constructor::<types::InputWallPaper>("inputWallPaper", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::InputWallPaperNoFile>("inputWallPaperNoFile", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::InputWallPaperSlug>("inputWallPaperSlug", |view, value| {
        agree(view.slug(), &value.slug);
    });
    check.sum("InputWalletReplacement", |bytes| views::InputWalletReplacement::read(bytes)?.to_value());
    check.constructor::<types::InputWalletImported>("inputWalletImported", |view, value| {
        agree(view.public_key(), &value.public_key);
        agree_maybe(view.anchor_public_key(), value.anchor_public_key.as_ref());
        agree(view.proof(), &value.proof);
    });
    check.constructor::<types::InputWebDocument>("inputWebDocument", |view, value| {
        agree(view.url(), &value.url);
        agree(view.size(), &value.size);
        agree(view.mime_type(), &value.mime_type);
        agree(view.attributes(), &value.attributes);
    });
    check.sum("InputWebFileLocation", |bytes| views::InputWebFileLocation::read(bytes)?.to_value());
    check.constructor::<types::InputWebFileAudioAlbumThumbLocation>("inputWebFileAudioAlbumThumbLocation", |view, value| {
        agree(view.small(), &value.small);
        agree_maybe(view.document(), value.document.as_ref());
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.performer(), value.performer.as_ref());
    });
    check.constructor::<types::InputWebFileGeoPointLocation>("inputWebFileGeoPointLocation", |view, value| {
        agree(view.geo_point(), &value.geo_point);
        agree(view.access_hash(), &value.access_hash);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
        agree(view.zoom(), &value.zoom);
        agree(view.scale(), &value.scale);
    });
    check.constructor::<types::InputWebFileLocation>("inputWebFileLocation", |view, value| {
        agree(view.url(), &value.url);
        agree(view.access_hash(), &value.access_hash);
    });
    check.constructor::<types::Invoice>("invoice", |view, value| {
        agree(view.test(), &value.test);
        agree(view.name_requested(), &value.name_requested);
        agree(view.phone_requested(), &value.phone_requested);
        agree(view.email_requested(), &value.email_requested);
        agree(view.shipping_address_requested(), &value.shipping_address_requested);
        agree(view.flexible(), &value.flexible);
        agree(view.phone_to_provider(), &value.phone_to_provider);
        agree(view.email_to_provider(), &value.email_to_provider);
        agree(view.recurring(), &value.recurring);
        agree(view.currency(), &value.currency);
        agree(view.prices(), &value.prices);
        agree_maybe(view.max_tip_amount(), value.max_tip_amount.as_ref());
        agree_maybe(view.suggested_tip_amounts(), value.suggested_tip_amounts.as_ref());
        agree_maybe(view.terms_url(), value.terms_url.as_ref());
        agree_maybe(view.subscription_period(), value.subscription_period.as_ref());
    });
    check.constructor::<types::JsonObjectValue>("jsonObjectValue", |view, value| {
        agree(view.key(), &value.key);
        agree(view.value(), &value.value);
    });
    check.sum("JSONValue", |bytes| views::JSONValue::read(bytes)?.to_value());
    check.constructor::<types::JsonArray>("jsonArray", |view, value| {
        agree(view.value(), &value.value);
    });
    check.constructor::<types::JsonBool>("jsonBool", |view, value| {
        agree(view.value(), &value.value);
    });
    check.constructor::<types::JsonNumber>("jsonNumber", |view, value| {
        agree(view.value(), &value.value);
    });
    check.constructor::<types::JsonObject>("jsonObject", |view, value| {
        agree(view.value(), &value.value);
    });
    check.constructor::<types::JsonString>("jsonString", |view, value| {
        agree(view.value(), &value.value);
    });
    check.sum("JoinChatBotResult", |bytes| views::JoinChatBotResult::read(bytes)?.to_value());
    check.constructor::<types::JoinChatBotResultWebView>("joinChatBotResultWebView", |view, value| {
        agree(view.url(), &value.url);
    });
}

#[rustfmt::skip]
fn part_13(check: &mut Check) {
    check.constructor::<types::KeyboardButton>("keyboardButton", |view, value| {
        agree_maybe(view.style(), value.style.as_ref());
        agree(view.text(), &value.text);
        agree(view.r#type(), &value.r#type);
    });
    check.constructor::<types::KeyboardButtonRow>("keyboardButtonRow", |view, value| {
        agree(view.buttons(), &value.buttons);
    });
    check.constructor::<types::KeyboardButtonStyle>("keyboardButtonStyle", |view, value| {
        agree(view.bg_primary(), &value.bg_primary);
        agree(view.bg_danger(), &value.bg_danger);
        agree(view.bg_success(), &value.bg_success);
        agree_maybe(view.icon(), value.icon.as_ref());
    });
    check.constructor::<types::KeyboardInlineButton>("keyboardInlineButton", |view, value| {
        agree_maybe(view.style(), value.style.as_ref());
        agree(view.text(), &value.text);
        agree(view.r#type(), &value.r#type);
    });
    check.constructor::<types::KeyboardInlineButtonRow>("keyboardInlineButtonRow", |view, value| {
        agree(view.buttons(), &value.buttons);
    });
    check.constructor::<types::LabeledPrice>("labeledPrice", |view, value| {
        agree(view.label(), &value.label);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::LangPackDifference>("langPackDifference", |view, value| {
        agree(view.lang_code(), &value.lang_code);
        agree(view.from_version(), &value.from_version);
        agree(view.version(), &value.version);
        agree(view.strings(), &value.strings);
    });
    check.constructor::<types::LangPackLanguage>("langPackLanguage", |view, value| {
        agree(view.official(), &value.official);
        agree(view.rtl(), &value.rtl);
        agree(view.beta(), &value.beta);
        agree(view.name(), &value.name);
        agree(view.native_name(), &value.native_name);
        agree(view.lang_code(), &value.lang_code);
        agree_maybe(view.base_lang_code(), value.base_lang_code.as_ref());
        agree(view.plural_code(), &value.plural_code);
        agree(view.strings_count(), &value.strings_count);
        agree(view.translated_count(), &value.translated_count);
        agree(view.translations_url(), &value.translations_url);
    });
    check.sum("LangPackString", |bytes| views::LangPackString::read(bytes)?.to_value());
    check.constructor::<types::LangPackString>("langPackString", |view, value| {
        agree(view.key(), &value.key);
        agree(view.value(), &value.value);
    });
    check.constructor::<types::LangPackStringDeleted>("langPackStringDeleted", |view, value| {
        agree(view.key(), &value.key);
    });
    check.constructor::<types::LangPackStringPluralized>("langPackStringPluralized", |view, value| {
        agree(view.key(), &value.key);
        agree_maybe(view.zero_value(), value.zero_value.as_ref());
        agree_maybe(view.one_value(), value.one_value.as_ref());
        agree_maybe(view.two_value(), value.two_value.as_ref());
        agree_maybe(view.few_value(), value.few_value.as_ref());
        agree_maybe(view.many_value(), value.many_value.as_ref());
        agree(view.other_value(), &value.other_value);
    });
    check.constructor::<types::MaskCoords>("maskCoords", |view, value| {
        agree(view.n(), &value.n);
        agree(view.x(), &value.x);
        agree(view.y(), &value.y);
        agree(view.zoom(), &value.zoom);
    });
    check.sum("MediaArea", |bytes| views::MediaArea::read(bytes)?.to_value());
    check.constructor::<types::InputMediaAreaChannelPost>("inputMediaAreaChannelPost", |view, value| {
        agree(view.coordinates(), &value.coordinates);
        agree(view.channel(), &value.channel);
        agree(view.msg_id(), &value.msg_id);
    });
    check.constructor::<types::InputMediaAreaVenue>("inputMediaAreaVenue", |view, value| {
        agree(view.coordinates(), &value.coordinates);
        agree(view.query_id(), &value.query_id);
        agree(view.result_id(), &value.result_id);
    });
    check.constructor::<types::MediaAreaChannelPost>("mediaAreaChannelPost", |view, value| {
        agree(view.coordinates(), &value.coordinates);
        agree(view.channel_id(), &value.channel_id);
        agree(view.msg_id(), &value.msg_id);
    });
    check.constructor::<types::MediaAreaGeoPoint>("mediaAreaGeoPoint", |view, value| {
        agree(view.coordinates(), &value.coordinates);
        agree(view.geo(), &value.geo);
        agree_maybe(view.address(), value.address.as_deref());
    });
    check.constructor::<types::MediaAreaStarGift>("mediaAreaStarGift", |view, value| {
        agree(view.coordinates(), &value.coordinates);
        agree(view.slug(), &value.slug);
    });
    check.constructor::<types::MediaAreaSuggestedReaction>("mediaAreaSuggestedReaction", |view, value| {
        agree(view.dark(), &value.dark);
        agree(view.flipped(), &value.flipped);
        agree(view.coordinates(), &value.coordinates);
        agree(view.reaction(), &value.reaction);
    });
    check.constructor::<types::MediaAreaUrl>("mediaAreaUrl", |view, value| {
        agree(view.coordinates(), &value.coordinates);
        agree(view.url(), &value.url);
    });
    check.constructor::<types::MediaAreaVenue>("mediaAreaVenue", |view, value| {
        agree(view.coordinates(), &value.coordinates);
        agree(view.geo(), &value.geo);
        agree(view.title(), &value.title);
        agree(view.address(), &value.address);
        agree(view.provider(), &value.provider);
        agree(view.venue_id(), &value.venue_id);
        agree(view.venue_type(), &value.venue_type);
    });
    check.constructor::<types::MediaAreaWeather>("mediaAreaWeather", |view, value| {
        agree(view.coordinates(), &value.coordinates);
        agree(view.emoji(), &value.emoji);
        agree(view.temperature_c(), &value.temperature_c);
        agree(view.color(), &value.color);
    });
    check.constructor::<types::MediaAreaCoordinates>("mediaAreaCoordinates", |view, value| {
        agree(view.x(), &value.x);
        agree(view.y(), &value.y);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
        agree(view.rotation(), &value.rotation);
        agree_maybe(view.radius(), value.radius.as_ref());
    });
    check.sum("Message", |bytes| views::Message::read(bytes)?.to_value());
    check.constructor::<types::Message>("message", |view, value| {
        agree(view.out(), &value.out);
        agree(view.mentioned(), &value.mentioned);
        agree(view.media_unread(), &value.media_unread);
        agree(view.silent(), &value.silent);
        agree(view.post(), &value.post);
        agree(view.from_scheduled(), &value.from_scheduled);
        agree(view.legacy(), &value.legacy);
        agree(view.edit_hide(), &value.edit_hide);
        agree(view.pinned(), &value.pinned);
        agree(view.noforwards(), &value.noforwards);
        agree(view.invert_media(), &value.invert_media);
        agree(view.offline(), &value.offline);
        agree(view.video_processing_pending(), &value.video_processing_pending);
        agree(view.paid_suggested_post_stars(), &value.paid_suggested_post_stars);
        agree(view.paid_suggested_post_ton(), &value.paid_suggested_post_ton);
        agree(view.id(), &value.id);
        agree_maybe(view.from_id(), value.from_id.as_ref());
        agree_maybe(view.from_boosts_applied(), value.from_boosts_applied.as_ref());
        agree_maybe(view.from_rank(), value.from_rank.as_ref());
        agree(view.peer_id(), &value.peer_id);
        agree_maybe(view.saved_peer_id(), value.saved_peer_id.as_ref());
        agree_maybe(view.fwd_from(), value.fwd_from.as_deref());
        agree_maybe(view.via_bot_id(), value.via_bot_id.as_ref());
        agree_maybe(view.via_business_bot_id(), value.via_business_bot_id.as_ref());
        agree_maybe(view.guestchat_via_from(), value.guestchat_via_from.as_ref());
        agree_maybe(view.reply_to(), value.reply_to.as_ref());
        agree(view.date(), &value.date);
        agree(view.message(), &value.message);
        agree_maybe(view.media(), value.media.as_ref());
        agree_maybe(view.reply_markup(), value.reply_markup.as_ref());
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.views(), value.views.as_ref());
        agree_maybe(view.forwards(), value.forwards.as_ref());
        agree_maybe(view.replies(), value.replies.as_deref());
        agree_maybe(view.edit_date(), value.edit_date.as_ref());
        agree_maybe(view.post_author(), value.post_author.as_ref());
        agree_maybe(view.grouped_id(), value.grouped_id.as_ref());
        agree_maybe(view.reactions(), value.reactions.as_deref());
        agree_maybe(view.restriction_reason(), value.restriction_reason.as_ref());
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
        agree_maybe(view.quick_reply_shortcut_id(), value.quick_reply_shortcut_id.as_ref());
        agree_maybe(view.effect(), value.effect.as_ref());
        agree_maybe(view.factcheck(), value.factcheck.as_deref());
        agree_maybe(view.report_delivery_until_date(), value.report_delivery_until_date.as_ref());
        agree_maybe(view.paid_message_stars(), value.paid_message_stars.as_ref());
        agree_maybe(view.suggested_post(), value.suggested_post.as_ref());
        agree_maybe(view.schedule_repeat_period(), value.schedule_repeat_period.as_ref());
        agree_maybe(view.summary_from_language(), value.summary_from_language.as_ref());
        agree_maybe(view.rich_message(), value.rich_message.as_deref());
    });
    check.constructor::<types::MessageEmpty>("messageEmpty", |view, value| {
        agree(view.id(), &value.id);
        agree_maybe(view.peer_id(), value.peer_id.as_ref());
    });
    check.constructor::<types::MessageService>("messageService", |view, value| {
        agree(view.out(), &value.out);
        agree(view.mentioned(), &value.mentioned);
        agree(view.media_unread(), &value.media_unread);
        agree(view.reactions_are_possible(), &value.reactions_are_possible);
        agree(view.silent(), &value.silent);
        agree(view.post(), &value.post);
        agree(view.legacy(), &value.legacy);
        agree(view.id(), &value.id);
        agree_maybe(view.from_id(), value.from_id.as_ref());
        agree(view.peer_id(), &value.peer_id);
        agree_maybe(view.saved_peer_id(), value.saved_peer_id.as_ref());
        agree_maybe(view.reply_to(), value.reply_to.as_ref());
        agree(view.date(), &value.date);
        agree(view.action(), &value.action);
        agree_maybe(view.reactions(), value.reactions.as_deref());
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
    });
    check.sum("MessageAction", |bytes| views::MessageAction::read(bytes)?.to_value());
    check.constructor::<types::MessageActionBoostApply>("messageActionBoostApply", |view, value| {
        agree(view.boosts(), &value.boosts);
    });
    check.constructor::<types::MessageActionBotAllowed>("messageActionBotAllowed", |view, value| {
        agree(view.attach_menu(), &value.attach_menu);
        agree(view.from_request(), &value.from_request);
        agree_maybe(view.domain(), value.domain.as_ref());
        agree_maybe(view.app(), value.app.as_ref());
    });
    check.constructor::<types::MessageActionChangeCommunity>("messageActionChangeCommunity", |view, value| {
        agree_maybe(view.community_id(), value.community_id.as_ref());
    });
    check.constructor::<types::MessageActionChangeCreator>("messageActionChangeCreator", |view, value| {
        agree(view.new_creator_id(), &value.new_creator_id);
    });
    check.constructor::<types::MessageActionChannelCreate>("messageActionChannelCreate", |view, value| {
        agree(view.title(), &value.title);
    });
    check.constructor::<types::MessageActionChannelMigrateFrom>("messageActionChannelMigrateFrom", |view, value| {
        agree(view.title(), &value.title);
        agree(view.chat_id(), &value.chat_id);
    });
    check.constructor::<types::MessageActionChatAddUser>("messageActionChatAddUser", |view, value| {
        agree(view.users(), &value.users);
    });
    check.constructor::<types::MessageActionChatCreate>("messageActionChatCreate", |view, value| {
        agree(view.title(), &value.title);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::MessageActionChatDeleteUser>("messageActionChatDeleteUser", |view, value| {
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::MessageActionChatEditPhoto>("messageActionChatEditPhoto", |view, value| {
        agree(view.photo(), &value.photo);
    });
    check.constructor::<types::MessageActionChatEditTitle>("messageActionChatEditTitle", |view, value| {
        agree(view.title(), &value.title);
    });
}

#[rustfmt::skip]
fn part_14(check: &mut Check) {
    check.constructor::<types::MessageActionChatJoinedByLink>("messageActionChatJoinedByLink", |view, value| {
        agree(view.inviter_id(), &value.inviter_id);
    });
    check.constructor::<types::MessageActionChatJoinedViaCommunity>("messageActionChatJoinedViaCommunity", |view, value| {
        agree(view.community_id(), &value.community_id);
    });
    check.constructor::<types::MessageActionChatMigrateTo>("messageActionChatMigrateTo", |view, value| {
        agree(view.channel_id(), &value.channel_id);
    });
    check.constructor::<types::MessageActionConferenceCall>("messageActionConferenceCall", |view, value| {
        agree(view.missed(), &value.missed);
        agree(view.active(), &value.active);
        agree(view.video(), &value.video);
        agree(view.call_id(), &value.call_id);
        agree_maybe(view.duration(), value.duration.as_ref());
        agree_maybe(view.other_participants(), value.other_participants.as_ref());
    });
    check.constructor::<types::MessageActionCustomAction>("messageActionCustomAction", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::MessageActionGameScore>("messageActionGameScore", |view, value| {
        agree(view.game_id(), &value.game_id);
        agree(view.score(), &value.score);
    });
    check.constructor::<types::MessageActionGeoProximityReached>("messageActionGeoProximityReached", |view, value| {
        agree(view.from_id(), &value.from_id);
        agree(view.to_id(), &value.to_id);
        agree(view.distance(), &value.distance);
    });
    check.constructor::<types::MessageActionGiftCode>("messageActionGiftCode", |view, value| {
        agree(view.via_giveaway(), &value.via_giveaway);
        agree(view.unclaimed(), &value.unclaimed);
        agree_maybe(view.boost_peer(), value.boost_peer.as_ref());
        agree(view.days(), &value.days);
        agree(view.slug(), &value.slug);
        agree_maybe(view.currency(), value.currency.as_ref());
        agree_maybe(view.amount(), value.amount.as_ref());
        agree_maybe(view.crypto_currency(), value.crypto_currency.as_ref());
        agree_maybe(view.crypto_amount(), value.crypto_amount.as_ref());
        agree_maybe(view.message(), value.message.as_ref());
    });
    check.constructor::<types::MessageActionGiftPremium>("messageActionGiftPremium", |view, value| {
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
        agree(view.days(), &value.days);
        agree_maybe(view.crypto_currency(), value.crypto_currency.as_ref());
        agree_maybe(view.crypto_amount(), value.crypto_amount.as_ref());
        agree_maybe(view.message(), value.message.as_ref());
    });
    check.constructor::<types::MessageActionGiftStars>("messageActionGiftStars", |view, value| {
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
        agree(view.stars(), &value.stars);
        agree_maybe(view.crypto_currency(), value.crypto_currency.as_ref());
        agree_maybe(view.crypto_amount(), value.crypto_amount.as_ref());
        agree_maybe(view.transaction_id(), value.transaction_id.as_ref());
    });
    check.constructor::<types::MessageActionGiftTon>("messageActionGiftTon", |view, value| {
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
        agree(view.crypto_currency(), &value.crypto_currency);
        agree(view.crypto_amount(), &value.crypto_amount);
        agree_maybe(view.transaction_id(), value.transaction_id.as_ref());
    });
    check.constructor::<types::MessageActionGiveawayLaunch>("messageActionGiveawayLaunch", |view, value| {
        agree_maybe(view.stars(), value.stars.as_ref());
    });
    check.constructor::<types::MessageActionGiveawayResults>("messageActionGiveawayResults", |view, value| {
        agree(view.stars(), &value.stars);
        agree(view.winners_count(), &value.winners_count);
        agree(view.unclaimed_count(), &value.unclaimed_count);
    });
    check.constructor::<types::MessageActionGramTransfer>("messageActionGramTransfer", |view, value| {
        agree(view.comment_encrypted(), &value.comment_encrypted);
        agree(view.amount(), &value.amount);
        agree(view.peer_address(), &value.peer_address);
        agree(view.transaction_id(), &value.transaction_id);
        agree_maybe(view.comment(), value.comment.as_ref());
    });
    check.constructor::<types::MessageActionGroupCall>("messageActionGroupCall", |view, value| {
        agree(view.call(), &value.call);
        agree_maybe(view.duration(), value.duration.as_ref());
    });
    check.constructor::<types::MessageActionGroupCallScheduled>("messageActionGroupCallScheduled", |view, value| {
        agree(view.call(), &value.call);
        agree(view.schedule_date(), &value.schedule_date);
    });
    check.constructor::<types::MessageActionInviteToGroupCall>("messageActionInviteToGroupCall", |view, value| {
        agree(view.call(), &value.call);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::MessageActionManagedBotCreated>("messageActionManagedBotCreated", |view, value| {
        agree(view.bot_id(), &value.bot_id);
    });
    check.constructor::<types::MessageActionNewCreatorPending>("messageActionNewCreatorPending", |view, value| {
        agree(view.new_creator_id(), &value.new_creator_id);
    });
    check.constructor::<types::MessageActionNoForwardsRequest>("messageActionNoForwardsRequest", |view, value| {
        agree(view.expired(), &value.expired);
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::MessageActionNoForwardsToggle>("messageActionNoForwardsToggle", |view, value| {
        agree(view.prev_value(), &value.prev_value);
        agree(view.new_value(), &value.new_value);
    });
    check.constructor::<types::MessageActionPaidMessagesPrice>("messageActionPaidMessagesPrice", |view, value| {
        agree(view.broadcast_messages_allowed(), &value.broadcast_messages_allowed);
        agree(view.stars(), &value.stars);
    });
    check.constructor::<types::MessageActionPaidMessagesRefunded>("messageActionPaidMessagesRefunded", |view, value| {
        agree(view.count(), &value.count);
        agree(view.stars(), &value.stars);
    });
    check.constructor::<types::MessageActionPaymentRefunded>("messageActionPaymentRefunded", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.currency(), &value.currency);
        agree(view.total_amount(), &value.total_amount);
        agree_maybe(view.payload(), value.payload.as_ref());
        agree(view.charge(), &value.charge);
    });
    check.constructor::<types::MessageActionPaymentSent>("messageActionPaymentSent", |view, value| {
        agree(view.recurring_init(), &value.recurring_init);
        agree(view.recurring_used(), &value.recurring_used);
        agree(view.currency(), &value.currency);
        agree(view.total_amount(), &value.total_amount);
        agree_maybe(view.invoice_slug(), value.invoice_slug.as_ref());
        agree_maybe(view.subscription_until_date(), value.subscription_until_date.as_ref());
    });
    check.constructor::<types::MessageActionPaymentSentMe>("messageActionPaymentSentMe", |view, value| {
        agree(view.recurring_init(), &value.recurring_init);
        agree(view.recurring_used(), &value.recurring_used);
        agree(view.currency(), &value.currency);
        agree(view.total_amount(), &value.total_amount);
        agree(view.payload(), &value.payload);
        agree_maybe(view.info(), value.info.as_deref());
        agree_maybe(view.shipping_option_id(), value.shipping_option_id.as_ref());
        agree(view.charge(), &value.charge);
        agree_maybe(view.subscription_until_date(), value.subscription_until_date.as_ref());
    });
    check.constructor::<types::MessageActionPhoneCall>("messageActionPhoneCall", |view, value| {
        agree(view.video(), &value.video);
        agree(view.call_id(), &value.call_id);
        agree_maybe(view.reason(), value.reason.as_ref());
        agree_maybe(view.duration(), value.duration.as_ref());
    });
    check.constructor::<types::MessageActionPollAppendAnswer>("messageActionPollAppendAnswer", |view, value| {
        agree(view.answer(), &value.answer);
    });
    check.constructor::<types::MessageActionPollDeleteAnswer>("messageActionPollDeleteAnswer", |view, value| {
        agree(view.answer(), &value.answer);
    });
    check.constructor::<types::MessageActionPrizeStars>("messageActionPrizeStars", |view, value| {
        agree(view.unclaimed(), &value.unclaimed);
        agree(view.stars(), &value.stars);
        agree(view.transaction_id(), &value.transaction_id);
        agree(view.boost_peer(), &value.boost_peer);
        agree(view.giveaway_msg_id(), &value.giveaway_msg_id);
    });
    check.constructor::<types::MessageActionRequestedPeer>("messageActionRequestedPeer", |view, value| {
        agree(view.button_id(), &value.button_id);
        agree(view.peers(), &value.peers);
    });
    check.constructor::<types::MessageActionRequestedPeerSentMe>("messageActionRequestedPeerSentMe", |view, value| {
        agree(view.button_id(), &value.button_id);
        agree(view.peers(), &value.peers);
    });
    check.constructor::<types::MessageActionSecureValuesSent>("messageActionSecureValuesSent", |view, value| {
        agree(view.types(), &value.types);
    });
    check.constructor::<types::MessageActionSecureValuesSentMe>("messageActionSecureValuesSentMe", |view, value| {
        agree(view.values(), &value.values);
        agree(view.credentials(), &value.credentials);
    });
    check.constructor::<types::MessageActionSetChatTheme>("messageActionSetChatTheme", |view, value| {
        agree(view.theme(), &value.theme);
    });
    check.constructor::<types::MessageActionSetChatWallPaper>("messageActionSetChatWallPaper", |view, value| {
        agree(view.same(), &value.same);
        agree(view.for_both(), &value.for_both);
        agree(view.wallpaper(), &value.wallpaper);
    });
    check.constructor::<types::MessageActionSetMessagesTTL>("messageActionSetMessagesTTL", |view, value| {
        agree(view.period(), &value.period);
        agree_maybe(view.auto_setting_from(), value.auto_setting_from.as_ref());
    });
    check.constructor::<types::MessageActionStarGift>("messageActionStarGift", |view, value| {
        agree(view.name_hidden(), &value.name_hidden);
        agree(view.saved(), &value.saved);
        agree(view.converted(), &value.converted);
        agree(view.upgraded(), &value.upgraded);
        agree(view.refunded(), &value.refunded);
        agree(view.can_upgrade(), &value.can_upgrade);
        agree(view.prepaid_upgrade(), &value.prepaid_upgrade);
        agree(view.upgrade_separate(), &value.upgrade_separate);
        agree(view.auction_acquired(), &value.auction_acquired);
        agree(view.gift(), &value.gift);
        agree_maybe(view.message(), value.message.as_ref());
        agree_maybe(view.convert_stars(), value.convert_stars.as_ref());
        agree_maybe(view.upgrade_msg_id(), value.upgrade_msg_id.as_ref());
        agree_maybe(view.upgrade_stars(), value.upgrade_stars.as_ref());
        agree_maybe(view.from_id(), value.from_id.as_ref());
        agree_maybe(view.peer(), value.peer.as_ref());
        agree_maybe(view.saved_id(), value.saved_id.as_ref());
        agree_maybe(view.prepaid_upgrade_hash(), value.prepaid_upgrade_hash.as_ref());
        agree_maybe(view.gift_msg_id(), value.gift_msg_id.as_ref());
        agree_maybe(view.to_id(), value.to_id.as_ref());
        agree_maybe(view.gift_num(), value.gift_num.as_ref());
    });
    check.constructor::<types::MessageActionStarGiftPurchaseOffer>("messageActionStarGiftPurchaseOffer", |view, value| {
        agree(view.accepted(), &value.accepted);
        agree(view.declined(), &value.declined);
        agree(view.gift(), &value.gift);
        agree(view.price(), &value.price);
        agree(view.expires_at(), &value.expires_at);
    });
    check.constructor::<types::MessageActionStarGiftPurchaseOfferDeclined>("messageActionStarGiftPurchaseOfferDeclined", |view, value| {
        agree(view.expired(), &value.expired);
        agree(view.gift(), &value.gift);
        agree(view.price(), &value.price);
    });
}

#[rustfmt::skip]
fn part_15(check: &mut Check) {
    check.constructor::<types::MessageActionStarGiftUnique>("messageActionStarGiftUnique", |view, value| {
        agree(view.upgrade(), &value.upgrade);
        agree(view.transferred(), &value.transferred);
        agree(view.saved(), &value.saved);
        agree(view.refunded(), &value.refunded);
        agree(view.prepaid_upgrade(), &value.prepaid_upgrade);
        agree(view.assigned(), &value.assigned);
        agree(view.from_offer(), &value.from_offer);
        agree(view.craft(), &value.craft);
        agree(view.name_hidden(), &value.name_hidden);
        agree(view.gift(), &value.gift);
        agree_maybe(view.can_export_at(), value.can_export_at.as_ref());
        agree_maybe(view.transfer_stars(), value.transfer_stars.as_ref());
        agree_maybe(view.from_id(), value.from_id.as_ref());
        agree_maybe(view.peer(), value.peer.as_ref());
        agree_maybe(view.saved_id(), value.saved_id.as_ref());
        agree_maybe(view.resale_amount(), value.resale_amount.as_ref());
        agree_maybe(view.can_transfer_at(), value.can_transfer_at.as_ref());
        agree_maybe(view.can_resell_at(), value.can_resell_at.as_ref());
        agree_maybe(view.drop_original_details_stars(), value.drop_original_details_stars.as_ref());
        agree_maybe(view.can_craft_at(), value.can_craft_at.as_ref());
        agree_maybe(view.message(), value.message.as_ref());
    });
    check.constructor::<types::MessageActionSuggestBirthday>("messageActionSuggestBirthday", |view, value| {
        agree(view.birthday(), &value.birthday);
    });
    check.constructor::<types::MessageActionSuggestProfilePhoto>("messageActionSuggestProfilePhoto", |view, value| {
        agree(view.photo(), &value.photo);
    });
    check.constructor::<types::MessageActionSuggestedPostApproval>("messageActionSuggestedPostApproval", |view, value| {
        agree(view.rejected(), &value.rejected);
        agree(view.balance_too_low(), &value.balance_too_low);
        agree_maybe(view.reject_comment(), value.reject_comment.as_ref());
        agree_maybe(view.schedule_date(), value.schedule_date.as_ref());
        agree_maybe(view.price(), value.price.as_ref());
    });
    check.constructor::<types::MessageActionSuggestedPostRefund>("messageActionSuggestedPostRefund", |view, value| {
        agree(view.payer_initiated(), &value.payer_initiated);
    });
    check.constructor::<types::MessageActionSuggestedPostSuccess>("messageActionSuggestedPostSuccess", |view, value| {
        agree(view.price(), &value.price);
    });
    check.constructor::<types::MessageActionTodoAppendTasks>("messageActionTodoAppendTasks", |view, value| {
        agree(view.list(), &value.list);
    });
    check.constructor::<types::MessageActionTodoCompletions>("messageActionTodoCompletions", |view, value| {
        agree(view.completed(), &value.completed);
        agree(view.incompleted(), &value.incompleted);
    });
    check.constructor::<types::MessageActionTopicCreate>("messageActionTopicCreate", |view, value| {
        agree(view.title_missing(), &value.title_missing);
        agree(view.title(), &value.title);
        agree(view.icon_color(), &value.icon_color);
        agree_maybe(view.icon_emoji_id(), value.icon_emoji_id.as_ref());
    });
    check.constructor::<types::MessageActionTopicEdit>("messageActionTopicEdit", |view, value| {
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.icon_emoji_id(), value.icon_emoji_id.as_ref());
        agree_maybe(view.closed(), value.closed.as_ref());
        agree_maybe(view.hidden(), value.hidden.as_ref());
    });
    check.constructor::<types::MessageActionWalletTonConnectRequest>("messageActionWalletTonConnectRequest", |view, value| {
        agree(view.accepted(), &value.accepted);
        agree(view.declined(), &value.declined);
        agree(view.session_id(), &value.session_id);
        agree(view.expires(), &value.expires);
        agree_maybe(view.topic(), value.topic.as_ref());
        agree_maybe(view.trace_id(), value.trace_id.as_ref());
        agree_maybe(view.dapp_name(), value.dapp_name.as_ref());
    });
    check.constructor::<types::MessageActionWebViewDataSent>("messageActionWebViewDataSent", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::MessageActionWebViewDataSentMe>("messageActionWebViewDataSentMe", |view, value| {
        agree(view.text(), &value.text);
        agree(view.data(), &value.data);
    });
    check.sum("MessageEntity", |bytes| views::MessageEntity::read(bytes)?.to_value());
    check.constructor::<types::InputMessageEntityMentionName>("inputMessageEntityMentionName", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::MessageEntityBankCard>("messageEntityBankCard", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityBlockquote>("messageEntityBlockquote", |view, value| {
        agree(view.collapsed(), &value.collapsed);
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityBold>("messageEntityBold", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityBotCommand>("messageEntityBotCommand", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityCashtag>("messageEntityCashtag", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityCode>("messageEntityCode", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityCustomEmoji>("messageEntityCustomEmoji", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
        agree(view.document_id(), &value.document_id);
    });
    check.constructor::<types::MessageEntityDiffDelete>("messageEntityDiffDelete", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityDiffInsert>("messageEntityDiffInsert", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityDiffReplace>("messageEntityDiffReplace", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
        agree(view.old_text(), &value.old_text);
    });
    check.constructor::<types::MessageEntityEmail>("messageEntityEmail", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityFormattedDate>("messageEntityFormattedDate", |view, value| {
        agree(view.relative(), &value.relative);
        agree(view.short_time(), &value.short_time);
        agree(view.long_time(), &value.long_time);
        agree(view.short_date(), &value.short_date);
        agree(view.long_date(), &value.long_date);
        agree(view.day_of_week(), &value.day_of_week);
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::MessageEntityHashtag>("messageEntityHashtag", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityItalic>("messageEntityItalic", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityMention>("messageEntityMention", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityMentionName>("messageEntityMentionName", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::MessageEntityPhone>("messageEntityPhone", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityPre>("messageEntityPre", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
        agree(view.language(), &value.language);
    });
    check.constructor::<types::MessageEntitySpoiler>("messageEntitySpoiler", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityStrike>("messageEntityStrike", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityTextUrl>("messageEntityTextUrl", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
        agree(view.url(), &value.url);
    });
    check.constructor::<types::MessageEntityTonAddress>("messageEntityTonAddress", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityUnderline>("messageEntityUnderline", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityUnknown>("messageEntityUnknown", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::MessageEntityUrl>("messageEntityUrl", |view, value| {
        agree(view.offset(), &value.offset);
        agree(view.length(), &value.length);
    });
}

#[rustfmt::skip]
fn part_16(check: &mut Check) {
    check.sum("MessageExtendedMedia", |bytes| views::MessageExtendedMedia::read(bytes)?.to_value());
    check.constructor::<types::MessageExtendedMedia>("messageExtendedMedia", |view, value| {
        agree(view.media(), &value.media);
    });
    check.constructor::<types::MessageExtendedMediaPreview>("messageExtendedMediaPreview", |view, value| {
        agree_maybe(view.w(), value.w.as_ref());
        agree_maybe(view.h(), value.h.as_ref());
        agree_maybe(view.thumb(), value.thumb.as_ref());
        agree_maybe(view.video_duration(), value.video_duration.as_ref());
    });
    check.constructor::<types::MessageFwdHeader>("messageFwdHeader", |view, value| {
        agree(view.imported(), &value.imported);
        agree(view.saved_out(), &value.saved_out);
        agree_maybe(view.from_id(), value.from_id.as_ref());
        agree_maybe(view.from_name(), value.from_name.as_ref());
        agree(view.date(), &value.date);
        agree_maybe(view.channel_post(), value.channel_post.as_ref());
        agree_maybe(view.post_author(), value.post_author.as_ref());
        agree_maybe(view.saved_from_peer(), value.saved_from_peer.as_ref());
        agree_maybe(view.saved_from_msg_id(), value.saved_from_msg_id.as_ref());
        agree_maybe(view.saved_from_id(), value.saved_from_id.as_ref());
        agree_maybe(view.saved_from_name(), value.saved_from_name.as_ref());
        agree_maybe(view.saved_date(), value.saved_date.as_ref());
        agree_maybe(view.psa_type(), value.psa_type.as_ref());
    });
    check.sum("MessageMedia", |bytes| views::MessageMedia::read(bytes)?.to_value());
    check.constructor::<types::MessageMediaContact>("messageMediaContact", |view, value| {
        agree(view.phone_number(), &value.phone_number);
        agree(view.first_name(), &value.first_name);
        agree(view.last_name(), &value.last_name);
        agree(view.vcard(), &value.vcard);
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::MessageMediaDice>("messageMediaDice", |view, value| {
        agree(view.value(), &value.value);
        agree(view.emoticon(), &value.emoticon);
        agree_maybe(view.game_outcome(), value.game_outcome.as_ref());
    });
    check.constructor::<types::MessageMediaDocument>("messageMediaDocument", |view, value| {
        agree(view.nopremium(), &value.nopremium);
        agree(view.spoiler(), &value.spoiler);
        agree(view.video(), &value.video);
        agree(view.round(), &value.round);
        agree(view.voice(), &value.voice);
        agree_maybe(view.document(), value.document.as_ref());
        agree_maybe(view.alt_documents(), value.alt_documents.as_ref());
        agree_maybe(view.video_cover(), value.video_cover.as_ref());
        agree_maybe(view.video_timestamp(), value.video_timestamp.as_ref());
        agree_maybe(view.ttl_seconds(), value.ttl_seconds.as_ref());
    });
    check.constructor::<types::MessageMediaGame>("messageMediaGame", |view, value| {
        agree(view.game(), &value.game);
    });
    check.constructor::<types::MessageMediaGeo>("messageMediaGeo", |view, value| {
        agree(view.geo(), &value.geo);
    });
    check.constructor::<types::MessageMediaGeoLive>("messageMediaGeoLive", |view, value| {
        agree(view.geo(), &value.geo);
        agree_maybe(view.heading(), value.heading.as_ref());
        agree(view.period(), &value.period);
        agree_maybe(view.proximity_notification_radius(), value.proximity_notification_radius.as_ref());
    });
    check.constructor::<types::MessageMediaGiveaway>("messageMediaGiveaway", |view, value| {
        agree(view.only_new_subscribers(), &value.only_new_subscribers);
        agree(view.winners_are_visible(), &value.winners_are_visible);
        agree(view.channels(), &value.channels);
        agree_maybe(view.countries_iso2(), value.countries_iso2.as_ref());
        agree_maybe(view.prize_description(), value.prize_description.as_ref());
        agree(view.quantity(), &value.quantity);
        agree_maybe(view.months(), value.months.as_ref());
        agree_maybe(view.stars(), value.stars.as_ref());
        agree(view.until_date(), &value.until_date);
    });
    check.constructor::<types::MessageMediaGiveawayResults>("messageMediaGiveawayResults", |view, value| {
        agree(view.only_new_subscribers(), &value.only_new_subscribers);
        agree(view.refunded(), &value.refunded);
        agree(view.channel_id(), &value.channel_id);
        agree_maybe(view.additional_peers_count(), value.additional_peers_count.as_ref());
        agree(view.launch_msg_id(), &value.launch_msg_id);
        agree(view.winners_count(), &value.winners_count);
        agree(view.unclaimed_count(), &value.unclaimed_count);
        agree(view.winners(), &value.winners);
        agree_maybe(view.months(), value.months.as_ref());
        agree_maybe(view.stars(), value.stars.as_ref());
        agree_maybe(view.prize_description(), value.prize_description.as_ref());
        agree(view.until_date(), &value.until_date);
    });
    check.constructor::<types::MessageMediaInvoice>("messageMediaInvoice", |view, value| {
        agree(view.shipping_address_requested(), &value.shipping_address_requested);
        agree(view.test(), &value.test);
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.photo(), value.photo.as_ref());
        agree_maybe(view.receipt_msg_id(), value.receipt_msg_id.as_ref());
        agree(view.currency(), &value.currency);
        agree(view.total_amount(), &value.total_amount);
        agree(view.start_param(), &value.start_param);
        agree_maybe(view.extended_media(), value.extended_media.as_ref());
    });
    check.constructor::<types::MessageMediaPaidMedia>("messageMediaPaidMedia", |view, value| {
        agree(view.stars_amount(), &value.stars_amount);
        agree(view.extended_media(), &value.extended_media);
    });
    check.constructor::<types::MessageMediaPhoto>("messageMediaPhoto", |view, value| {
        agree(view.spoiler(), &value.spoiler);
        agree(view.live_photo(), &value.live_photo);
        agree_maybe(view.photo(), value.photo.as_ref());
        agree_maybe(view.ttl_seconds(), value.ttl_seconds.as_ref());
        agree_maybe(view.video(), value.video.as_ref());
    });
    check.constructor::<types::MessageMediaPoll>("messageMediaPoll", |view, value| {
        agree(view.poll(), &value.poll);
        agree(view.results(), &value.results);
        agree_maybe(view.attached_media(), value.attached_media.as_ref());
    });
    check.constructor::<types::MessageMediaStory>("messageMediaStory", |view, value| {
        agree(view.via_mention(), &value.via_mention);
        agree(view.peer(), &value.peer);
        agree(view.id(), &value.id);
        agree_maybe(view.story(), value.story.as_ref());
    });
    check.constructor::<types::MessageMediaToDo>("messageMediaToDo", |view, value| {
        agree(view.todo(), &value.todo);
        agree_maybe(view.completions(), value.completions.as_ref());
    });
    check.constructor::<types::MessageMediaVenue>("messageMediaVenue", |view, value| {
        agree(view.geo(), &value.geo);
        agree(view.title(), &value.title);
        agree(view.address(), &value.address);
        agree(view.provider(), &value.provider);
        agree(view.venue_id(), &value.venue_id);
        agree(view.venue_type(), &value.venue_type);
    });
    check.constructor::<types::MessageMediaVideoStream>("messageMediaVideoStream", |view, value| {
        agree(view.rtmp_stream(), &value.rtmp_stream);
        agree(view.call(), &value.call);
    });
    check.constructor::<types::MessageMediaWebPage>("messageMediaWebPage", |view, value| {
        agree(view.force_large_media(), &value.force_large_media);
        agree(view.force_small_media(), &value.force_small_media);
        agree(view.manual(), &value.manual);
        agree(view.safe(), &value.safe);
        agree(view.webpage(), &value.webpage);
    });
    check.constructor::<types::MessagePeerReaction>("messagePeerReaction", |view, value| {
        agree(view.big(), &value.big);
        agree(view.unread(), &value.unread);
        agree(view.my(), &value.my);
        agree(view.peer_id(), &value.peer_id);
        agree(view.date(), &value.date);
        agree(view.reaction(), &value.reaction);
    });
    check.sum("MessagePeerVote", |bytes| views::MessagePeerVote::read(bytes)?.to_value());
    check.constructor::<types::MessagePeerVote>("messagePeerVote", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.option(), &value.option);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::MessagePeerVoteInputOption>("messagePeerVoteInputOption", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::MessagePeerVoteMultiple>("messagePeerVoteMultiple", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.options(), &value.options);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::MessageRange>("messageRange", |view, value| {
        agree(view.min_id(), &value.min_id);
        agree(view.max_id(), &value.max_id);
    });
    check.constructor::<types::MessageReactions>("messageReactions", |view, value| {
        agree(view.min(), &value.min);
        agree(view.can_see_list(), &value.can_see_list);
        agree(view.reactions_as_tags(), &value.reactions_as_tags);
        agree(view.results(), &value.results);
        agree_maybe(view.recent_reactions(), value.recent_reactions.as_ref());
        agree_maybe(view.top_reactors(), value.top_reactors.as_ref());
    });
    check.constructor::<types::MessageReactor>("messageReactor", |view, value| {
        agree(view.top(), &value.top);
        agree(view.my(), &value.my);
        agree(view.anonymous(), &value.anonymous);
        agree_maybe(view.peer_id(), value.peer_id.as_ref());
        agree(view.count(), &value.count);
    });
    check.constructor::<types::MessageReplies>("messageReplies", |view, value| {
        agree(view.comments(), &value.comments);
        agree(view.replies(), &value.replies);
        agree(view.replies_pts(), &value.replies_pts);
        agree_maybe(view.recent_repliers(), value.recent_repliers.as_ref());
        agree_maybe(view.channel_id(), value.channel_id.as_ref());
        agree_maybe(view.max_id(), value.max_id.as_ref());
        agree_maybe(view.read_max_id(), value.read_max_id.as_ref());
    });
    check.sum("MessageReplyHeader", |bytes| views::MessageReplyHeader::read(bytes)?.to_value());
    check.constructor::<types::MessageReplyHeader>("messageReplyHeader", |view, value| {
        agree(view.reply_to_scheduled(), &value.reply_to_scheduled);
        agree(view.forum_topic(), &value.forum_topic);
        agree(view.quote(), &value.quote);
        agree(view.reply_to_ephemeral(), &value.reply_to_ephemeral);
        agree_maybe(view.reply_to_msg_id(), value.reply_to_msg_id.as_ref());
        agree_maybe(view.reply_to_peer_id(), value.reply_to_peer_id.as_ref());
        agree_maybe(view.reply_from(), value.reply_from.as_deref());
        agree_maybe(view.reply_media(), value.reply_media.as_ref());
        agree_maybe(view.reply_to_top_id(), value.reply_to_top_id.as_ref());
        agree_maybe(view.quote_text(), value.quote_text.as_ref());
        agree_maybe(view.quote_entities(), value.quote_entities.as_ref());
        agree_maybe(view.quote_offset(), value.quote_offset.as_ref());
        agree_maybe(view.todo_item_id(), value.todo_item_id.as_ref());
        agree_maybe(view.poll_option(), value.poll_option.as_ref());
    });
    check.constructor::<types::MessageReplyStoryHeader>("messageReplyStoryHeader", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.story_id(), &value.story_id);
    });
    check.constructor::<types::MessageReportOption>("messageReportOption", |view, value| {
        agree(view.text(), &value.text);
        agree(view.option(), &value.option);
    });
    check.constructor::<types::MessageViews>("messageViews", |view, value| {
        agree_maybe(view.views(), value.views.as_ref());
        agree_maybe(view.forwards(), value.forwards.as_ref());
        agree_maybe(view.replies(), value.replies.as_deref());
    });
    check.sum("MessagesFilter", |bytes| views::MessagesFilter::read(bytes)?.to_value());
    check.constructor::<types::InputMessagesFilterPhoneCalls>("inputMessagesFilterPhoneCalls", |view, value| {
        agree(view.missed(), &value.missed);
    });
    check.constructor::<types::MissingInvitee>("missingInvitee", |view, value| {
        agree(view.premium_would_allow_invite(), &value.premium_would_allow_invite);
        agree(view.premium_required_for_pm(), &value.premium_required_for_pm);
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::MyBoost>("myBoost", |view, value| {
        agree(view.slot(), &value.slot);
        agree_maybe(view.peer(), value.peer.as_ref());
        agree(view.date(), &value.date);
        agree(view.expires(), &value.expires);
        agree_maybe(view.cooldown_until_date(), value.cooldown_until_date.as_ref());
    });
}

#[rustfmt::skip]
fn part_17(check: &mut Check) {
    check.constructor::<types::NearestDc>("nearestDc", |view, value| {
        agree(view.country(), &value.country);
        agree(view.this_dc(), &value.this_dc);
        agree(view.nearest_dc(), &value.nearest_dc);
    });
    check.sum("NotificationSound", |bytes| views::NotificationSound::read(bytes)?.to_value());
    check.constructor::<types::NotificationSoundLocal>("notificationSoundLocal", |view, value| {
        agree(view.title(), &value.title);
        agree(view.data(), &value.data);
    });
    check.constructor::<types::NotificationSoundRingtone>("notificationSoundRingtone", |view, value| {
        agree(view.id(), &value.id);
    });
    check.sum("NotifyPeer", |bytes| views::NotifyPeer::read(bytes)?.to_value());
    check.constructor::<types::NotifyCommunity>("notifyCommunity", |view, value| {
        agree(view.community_id(), &value.community_id);
    });
    check.constructor::<types::NotifyForumTopic>("notifyForumTopic", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.top_msg_id(), &value.top_msg_id);
    });
    check.constructor::<types::NotifyPeer>("notifyPeer", |view, value| {
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::OnrampAvailability>("onrampAvailability", |view, value| {
        agree(view.allowed(), &value.allowed);
        agree(view.buy_allowed(), &value.buy_allowed);
        agree(view.country_code(), &value.country_code);
        agree_maybe(view.state(), value.state.as_ref());
        agree(view.methods(), &value.methods);
    });
    check.constructor::<types::OnrampLimits>("onrampLimits", |view, value| {
        agree(view.base_currency(), &value.base_currency);
        agree(view.base_min_amount(), &value.base_min_amount);
        agree(view.base_max_amount(), &value.base_max_amount);
        agree(view.crypto_min_amount(), &value.crypto_min_amount);
        agree(view.crypto_max_amount(), &value.crypto_max_amount);
        agree(view.payment_method(), &value.payment_method);
    });
    check.constructor::<types::OnrampMethodAvailability>("onrampMethodAvailability", |view, value| {
        agree(view.available(), &value.available);
        agree(view.payment_method(), &value.payment_method);
    });
    check.constructor::<types::OnrampProviderInfo>("onrampProviderInfo", |view, value| {
        agree(view.supports_base_currencies(), &value.supports_base_currencies);
        agree(view.supports_limits(), &value.supports_limits);
        agree(view.supports_quote(), &value.supports_quote);
        agree(view.id(), &value.id);
        agree(view.name(), &value.name);
        agree(view.crypto_currencies(), &value.crypto_currencies);
    });
    check.constructor::<types::OnrampQuote>("onrampQuote", |view, value| {
        agree(view.base_currency(), &value.base_currency);
        agree(view.base_amount(), &value.base_amount);
        agree(view.crypto_currency(), &value.crypto_currency);
        agree(view.crypto_amount(), &value.crypto_amount);
        agree(view.crypto_price(), &value.crypto_price);
        agree(view.fee_amount(), &value.fee_amount);
        agree(view.extra_fee_amount(), &value.extra_fee_amount);
        agree(view.network_fee_amount(), &value.network_fee_amount);
        agree(view.total_amount(), &value.total_amount);
        agree(view.payment_method(), &value.payment_method);
        agree(view.expires_date(), &value.expires_date);
    });
    check.constructor::<types::OnrampSession>("onrampSession", |view, value| {
        agree(view.provider(), &value.provider);
        agree(view.session_id(), &value.session_id);
        agree(view.url(), &value.url);
        agree(view.expires_date(), &value.expires_date);
    });
    check.constructor::<types::OutboxReadDate>("outboxReadDate", |view, value| {
        agree(view.date(), &value.date);
    });
    check.constructor::<types::Page>("page", |view, value| {
        agree(view.part(), &value.part);
        agree(view.rtl(), &value.rtl);
        agree(view.v2(), &value.v2);
        agree(view.url(), &value.url);
        agree(view.blocks(), &value.blocks);
        agree(view.photos(), &value.photos);
        agree(view.documents(), &value.documents);
        agree_maybe(view.views(), value.views.as_ref());
    });
    check.sum("PageBlock", |bytes| views::PageBlock::read(bytes)?.to_value());
    check.constructor::<types::InputPageBlockMap>("inputPageBlockMap", |view, value| {
        agree(view.geo(), &value.geo);
        agree(view.zoom(), &value.zoom);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockAnchor>("pageBlockAnchor", |view, value| {
        agree(view.name(), &value.name);
    });
    check.constructor::<types::PageBlockAudio>("pageBlockAudio", |view, value| {
        agree(view.audio_id(), &value.audio_id);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockAuthorDate>("pageBlockAuthorDate", |view, value| {
        agree(view.author(), &value.author);
        agree(view.published_date(), &value.published_date);
    });
    check.constructor::<types::PageBlockBlockquote>("pageBlockBlockquote", |view, value| {
        agree(view.collapsed(), &value.collapsed);
        agree(view.text(), &value.text);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockBlockquoteBlocks>("pageBlockBlockquoteBlocks", |view, value| {
        agree(view.blocks(), &value.blocks);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockButtonRow>("pageBlockButtonRow", |view, value| {
        agree(view.align_left(), &value.align_left);
        agree(view.align_center(), &value.align_center);
        agree(view.align_right(), &value.align_right);
        agree(view.buttons(), &value.buttons);
    });
    check.constructor::<types::PageBlockChannel>("pageBlockChannel", |view, value| {
        agree(view.channel(), &value.channel);
    });
    check.constructor::<types::PageBlockCollage>("pageBlockCollage", |view, value| {
        agree(view.items(), &value.items);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockCover>("pageBlockCover", |view, value| {
        agree(view.cover(), &value.cover);
    });
    check.constructor::<types::PageBlockDetails>("pageBlockDetails", |view, value| {
        agree(view.open(), &value.open);
        agree(view.blocks(), &value.blocks);
        agree(view.title(), &value.title);
    });
    check.constructor::<types::PageBlockDocument>("pageBlockDocument", |view, value| {
        agree(view.document_id(), &value.document_id);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockEmbed>("pageBlockEmbed", |view, value| {
        agree(view.full_width(), &value.full_width);
        agree(view.allow_scrolling(), &value.allow_scrolling);
        agree_maybe(view.url(), value.url.as_ref());
        agree_maybe(view.html(), value.html.as_ref());
        agree_maybe(view.poster_photo_id(), value.poster_photo_id.as_ref());
        agree_maybe(view.w(), value.w.as_ref());
        agree_maybe(view.h(), value.h.as_ref());
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockEmbedPost>("pageBlockEmbedPost", |view, value| {
        agree(view.url(), &value.url);
        agree(view.webpage_id(), &value.webpage_id);
        agree(view.author_photo_id(), &value.author_photo_id);
        agree(view.author(), &value.author);
        agree(view.date(), &value.date);
        agree(view.blocks(), &value.blocks);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockFooter>("pageBlockFooter", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockHeader>("pageBlockHeader", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockHeading1>("pageBlockHeading1", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockHeading2>("pageBlockHeading2", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockHeading3>("pageBlockHeading3", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockHeading4>("pageBlockHeading4", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockHeading5>("pageBlockHeading5", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockHeading6>("pageBlockHeading6", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockKicker>("pageBlockKicker", |view, value| {
        agree(view.text(), &value.text);
    });
}

#[rustfmt::skip]
fn part_18(check: &mut Check) {
    check.constructor::<types::PageBlockList>("pageBlockList", |view, value| {
        agree(view.items(), &value.items);
    });
    check.constructor::<types::PageBlockMap>("pageBlockMap", |view, value| {
        agree(view.geo(), &value.geo);
        agree(view.zoom(), &value.zoom);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockMath>("pageBlockMath", |view, value| {
        agree(view.source(), &value.source);
    });
    check.constructor::<types::PageBlockOrderedList>("pageBlockOrderedList", |view, value| {
        agree(view.reversed(), &value.reversed);
        agree(view.items(), &value.items);
        agree_maybe(view.start(), value.start.as_ref());
        agree_maybe(view.r#type(), value.r#type.as_ref());
    });
    check.constructor::<types::PageBlockParagraph>("pageBlockParagraph", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockPhoto>("pageBlockPhoto", |view, value| {
        agree(view.spoiler(), &value.spoiler);
        agree(view.photo_id(), &value.photo_id);
        agree(view.caption(), &value.caption);
        agree_maybe(view.url(), value.url.as_ref());
        agree_maybe(view.webpage_id(), value.webpage_id.as_ref());
    });
    check.constructor::<types::PageBlockPreformatted>("pageBlockPreformatted", |view, value| {
        agree(view.text(), &value.text);
        agree(view.language(), &value.language);
    });
    check.constructor::<types::PageBlockPullquote>("pageBlockPullquote", |view, value| {
        agree(view.text(), &value.text);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockRelatedArticles>("pageBlockRelatedArticles", |view, value| {
        agree(view.title(), &value.title);
        agree(view.articles(), &value.articles);
    });
    check.constructor::<types::PageBlockSlideshow>("pageBlockSlideshow", |view, value| {
        agree(view.items(), &value.items);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageBlockSubheader>("pageBlockSubheader", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockSubtitle>("pageBlockSubtitle", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockTable>("pageBlockTable", |view, value| {
        agree(view.bordered(), &value.bordered);
        agree(view.striped(), &value.striped);
        agree(view.compact(), &value.compact);
        agree(view.title(), &value.title);
        agree(view.rows(), &value.rows);
    });
    check.constructor::<types::PageBlockThinking>("pageBlockThinking", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockTitle>("pageBlockTitle", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::PageBlockVideo>("pageBlockVideo", |view, value| {
        agree(view.autoplay(), &value.autoplay);
        agree(view.r#loop(), &value.r#loop);
        agree(view.spoiler(), &value.spoiler);
        agree(view.video_id(), &value.video_id);
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::PageButton>("pageButton", |view, value| {
        agree(view.text(), &value.text);
        agree(view.r#type(), &value.r#type);
        agree_maybe(view.style(), value.style.as_ref());
    });
    check.constructor::<types::PageCaption>("pageCaption", |view, value| {
        agree(view.text(), &value.text);
        agree(view.credit(), &value.credit);
    });
    check.sum("PageListItem", |bytes| views::PageListItem::read(bytes)?.to_value());
    check.constructor::<types::PageListItemBlocks>("pageListItemBlocks", |view, value| {
        agree(view.checkbox(), &value.checkbox);
        agree(view.checked(), &value.checked);
        agree(view.blocks(), &value.blocks);
    });
    check.constructor::<types::PageListItemText>("pageListItemText", |view, value| {
        agree(view.checkbox(), &value.checkbox);
        agree(view.checked(), &value.checked);
        agree(view.text(), &value.text);
    });
    check.sum("PageListOrderedItem", |bytes| views::PageListOrderedItem::read(bytes)?.to_value());
    check.constructor::<types::PageListOrderedItemBlocks>("pageListOrderedItemBlocks", |view, value| {
        agree(view.checkbox(), &value.checkbox);
        agree(view.checked(), &value.checked);
        agree_maybe(view.num(), value.num.as_ref());
        agree(view.blocks(), &value.blocks);
        agree_maybe(view.value(), value.value.as_ref());
        agree_maybe(view.r#type(), value.r#type.as_ref());
    });
    check.constructor::<types::PageListOrderedItemText>("pageListOrderedItemText", |view, value| {
        agree(view.checkbox(), &value.checkbox);
        agree(view.checked(), &value.checked);
        agree_maybe(view.num(), value.num.as_ref());
        agree(view.text(), &value.text);
        agree_maybe(view.value(), value.value.as_ref());
        agree_maybe(view.r#type(), value.r#type.as_ref());
    });
    check.constructor::<types::PageRelatedArticle>("pageRelatedArticle", |view, value| {
        agree(view.url(), &value.url);
        agree(view.webpage_id(), &value.webpage_id);
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.description(), value.description.as_ref());
        agree_maybe(view.photo_id(), value.photo_id.as_ref());
        agree_maybe(view.author(), value.author.as_ref());
        agree_maybe(view.published_date(), value.published_date.as_ref());
    });
    check.constructor::<types::PageTableCell>("pageTableCell", |view, value| {
        agree(view.header(), &value.header);
        agree(view.align_center(), &value.align_center);
        agree(view.align_right(), &value.align_right);
        agree(view.valign_middle(), &value.valign_middle);
        agree(view.valign_bottom(), &value.valign_bottom);
        agree_maybe(view.text(), value.text.as_ref());
        agree_maybe(view.colspan(), value.colspan.as_ref());
        agree_maybe(view.rowspan(), value.rowspan.as_ref());
    });
    check.constructor::<types::PageTableRow>("pageTableRow", |view, value| {
        agree(view.cells(), &value.cells);
    });
    check.sum("PaidReactionPrivacy", |bytes| views::PaidReactionPrivacy::read(bytes)?.to_value());
    check.constructor::<types::PaidReactionPrivacyPeer>("paidReactionPrivacyPeer", |view, value| {
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::Passkey>("passkey", |view, value| {
        agree(view.id(), &value.id);
        agree(view.name(), &value.name);
        agree(view.date(), &value.date);
        agree_maybe(view.software_emoji_id(), value.software_emoji_id.as_ref());
        agree_maybe(view.last_usage_date(), value.last_usage_date.as_ref());
    });
    check.sum("PasswordKdfAlgo", |bytes| views::PasswordKdfAlgo::read(bytes)?.to_value());
    check.constructor::<types::PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow>("passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow", |view, value| {
        agree(view.salt1(), &value.salt1);
        agree(view.salt2(), &value.salt2);
        agree(view.g(), &value.g);
        agree(view.p(), &value.p);
    });
    check.constructor::<types::PaymentCharge>("paymentCharge", |view, value| {
        agree(view.id(), &value.id);
        agree(view.provider_charge_id(), &value.provider_charge_id);
    });
    check.constructor::<types::PaymentFormMethod>("paymentFormMethod", |view, value| {
        agree(view.url(), &value.url);
        agree(view.title(), &value.title);
    });
    check.constructor::<types::PaymentRequestedInfo>("paymentRequestedInfo", |view, value| {
        agree_maybe(view.name(), value.name.as_ref());
        agree_maybe(view.phone(), value.phone.as_ref());
        agree_maybe(view.email(), value.email.as_ref());
        agree_maybe(view.shipping_address(), value.shipping_address.as_deref());
    });
    check.constructor::<types::PaymentSavedCredentialsCard>("paymentSavedCredentialsCard", |view, value| {
        agree(view.id(), &value.id);
        agree(view.title(), &value.title);
    });
    check.sum("Peer", |bytes| views::Peer::read(bytes)?.to_value());
    check.constructor::<types::PeerChannel>("peerChannel", |view, value| {
        agree(view.channel_id(), &value.channel_id);
    });
    check.constructor::<types::PeerChat>("peerChat", |view, value| {
        agree(view.chat_id(), &value.chat_id);
    });
    check.constructor::<types::PeerUser>("peerUser", |view, value| {
        agree(view.user_id(), &value.user_id);
    });
}

#[rustfmt::skip]
fn part_19(check: &mut Check) {
    check.constructor::<types::PeerBlocked>("peerBlocked", |view, value| {
        agree(view.peer_id(), &value.peer_id);
        agree(view.date(), &value.date);
    });
    check.sum("PeerColor", |bytes| views::PeerColor::read(bytes)?.to_value());
    check.constructor::<types::InputPeerColorCollectible>("inputPeerColorCollectible", |view, value| {
        agree(view.collectible_id(), &value.collectible_id);
    });
    check.constructor::<types::PeerColor>("peerColor", |view, value| {
        agree_maybe(view.color(), value.color.as_ref());
        agree_maybe(view.background_emoji_id(), value.background_emoji_id.as_ref());
    });
    check.constructor::<types::PeerColorCollectible>("peerColorCollectible", |view, value| {
        agree(view.collectible_id(), &value.collectible_id);
        agree(view.gift_emoji_id(), &value.gift_emoji_id);
        agree(view.background_emoji_id(), &value.background_emoji_id);
        agree(view.accent_color(), &value.accent_color);
        agree(view.colors(), &value.colors);
        agree_maybe(view.dark_accent_color(), value.dark_accent_color.as_ref());
        agree_maybe(view.dark_colors(), value.dark_colors.as_ref());
    });
    check.sum("PeerLocated", |bytes| views::PeerLocated::read(bytes)?.to_value());
    check.constructor::<types::PeerLocated>("peerLocated", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.expires(), &value.expires);
        agree(view.distance(), &value.distance);
    });
    check.constructor::<types::PeerSelfLocated>("peerSelfLocated", |view, value| {
        agree(view.expires(), &value.expires);
    });
    check.constructor::<types::PeerNotifySettings>("peerNotifySettings", |view, value| {
        agree_maybe(view.show_previews(), value.show_previews.as_ref());
        agree_maybe(view.silent(), value.silent.as_ref());
        agree_maybe(view.mute_until(), value.mute_until.as_ref());
        agree_maybe(view.ios_sound(), value.ios_sound.as_ref());
        agree_maybe(view.android_sound(), value.android_sound.as_ref());
        agree_maybe(view.other_sound(), value.other_sound.as_ref());
        agree_maybe(view.stories_muted(), value.stories_muted.as_ref());
        agree_maybe(view.stories_hide_sender(), value.stories_hide_sender.as_ref());
        agree_maybe(view.stories_ios_sound(), value.stories_ios_sound.as_ref());
        agree_maybe(view.stories_android_sound(), value.stories_android_sound.as_ref());
        agree_maybe(view.stories_other_sound(), value.stories_other_sound.as_ref());
    });
    check.constructor::<types::PeerSettings>("peerSettings", |view, value| {
        agree(view.report_spam(), &value.report_spam);
        agree(view.add_contact(), &value.add_contact);
        agree(view.block_contact(), &value.block_contact);
        agree(view.share_contact(), &value.share_contact);
        agree(view.need_contacts_exception(), &value.need_contacts_exception);
        agree(view.report_geo(), &value.report_geo);
        agree(view.autoarchived(), &value.autoarchived);
        agree(view.invite_members(), &value.invite_members);
        agree(view.request_chat_broadcast(), &value.request_chat_broadcast);
        agree(view.business_bot_paused(), &value.business_bot_paused);
        agree(view.business_bot_can_reply(), &value.business_bot_can_reply);
        agree_maybe(view.geo_distance(), value.geo_distance.as_ref());
        agree_maybe(view.request_chat_title(), value.request_chat_title.as_ref());
        agree_maybe(view.request_chat_date(), value.request_chat_date.as_ref());
        agree_maybe(view.business_bot_id(), value.business_bot_id.as_ref());
        agree_maybe(view.business_bot_manage_url(), value.business_bot_manage_url.as_ref());
        agree_maybe(view.charge_paid_message_stars(), value.charge_paid_message_stars.as_ref());
        agree_maybe(view.registration_month(), value.registration_month.as_ref());
        agree_maybe(view.phone_country(), value.phone_country.as_ref());
        agree_maybe(view.name_change_date(), value.name_change_date.as_ref());
        agree_maybe(view.photo_change_date(), value.photo_change_date.as_ref());
    });
    check.constructor::<types::PeerStories>("peerStories", |view, value| {
        agree(view.peer(), &value.peer);
        agree_maybe(view.max_read_id(), value.max_read_id.as_ref());
        agree(view.stories(), &value.stories);
    });
    check.constructor::<types::PendingSuggestion>("pendingSuggestion", |view, value| {
        agree(view.suggestion(), &value.suggestion);
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree(view.url(), &value.url);
    });
    check.sum("PhoneCall", |bytes| views::PhoneCall::read(bytes)?.to_value());
    check.constructor::<types::PhoneCall>("phoneCall", |view, value| {
        agree(view.p2p_allowed(), &value.p2p_allowed);
        agree(view.video(), &value.video);
        agree(view.conference_supported(), &value.conference_supported);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.date(), &value.date);
        agree(view.admin_id(), &value.admin_id);
        agree(view.participant_id(), &value.participant_id);
        agree(view.g_a_or_b(), &value.g_a_or_b);
        agree(view.key_fingerprint(), &value.key_fingerprint);
        agree(view.protocol(), &value.protocol);
        agree(view.connections(), &value.connections);
        agree(view.start_date(), &value.start_date);
        agree_maybe(view.custom_parameters(), value.custom_parameters.as_ref());
    });
    check.constructor::<types::PhoneCallAccepted>("phoneCallAccepted", |view, value| {
        agree(view.video(), &value.video);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.date(), &value.date);
        agree(view.admin_id(), &value.admin_id);
        agree(view.participant_id(), &value.participant_id);
        agree(view.g_b(), &value.g_b);
        agree(view.protocol(), &value.protocol);
    });
    check.constructor::<types::PhoneCallDiscarded>("phoneCallDiscarded", |view, value| {
        agree(view.need_rating(), &value.need_rating);
        agree(view.need_debug(), &value.need_debug);
        agree(view.video(), &value.video);
        agree(view.id(), &value.id);
        agree_maybe(view.reason(), value.reason.as_ref());
        agree_maybe(view.duration(), value.duration.as_ref());
    });
    check.constructor::<types::PhoneCallEmpty>("phoneCallEmpty", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::PhoneCallRequested>("phoneCallRequested", |view, value| {
        agree(view.video(), &value.video);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.date(), &value.date);
        agree(view.admin_id(), &value.admin_id);
        agree(view.participant_id(), &value.participant_id);
        agree(view.g_a_hash(), &value.g_a_hash);
        agree(view.protocol(), &value.protocol);
    });
    check.constructor::<types::PhoneCallWaiting>("phoneCallWaiting", |view, value| {
        agree(view.video(), &value.video);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.date(), &value.date);
        agree(view.admin_id(), &value.admin_id);
        agree(view.participant_id(), &value.participant_id);
        agree(view.protocol(), &value.protocol);
        agree_maybe(view.receive_date(), value.receive_date.as_ref());
    });
    check.sum("PhoneCallDiscardReason", |bytes| views::PhoneCallDiscardReason::read(bytes)?.to_value());
    check.constructor::<types::PhoneCallDiscardReasonMigrateConferenceCall>("phoneCallDiscardReasonMigrateConferenceCall", |view, value| {
        agree(view.slug(), &value.slug);
    });
    check.constructor::<types::PhoneCallProtocol>("phoneCallProtocol", |view, value| {
        agree(view.udp_p2p(), &value.udp_p2p);
        agree(view.udp_reflector(), &value.udp_reflector);
        agree(view.min_layer(), &value.min_layer);
        agree(view.max_layer(), &value.max_layer);
        agree(view.library_versions(), &value.library_versions);
    });
    check.sum("PhoneConnection", |bytes| views::PhoneConnection::read(bytes)?.to_value());
    check.constructor::<types::PhoneConnection>("phoneConnection", |view, value| {
        agree(view.tcp(), &value.tcp);
        agree(view.id(), &value.id);
        agree(view.ip(), &value.ip);
        agree(view.ipv6(), &value.ipv6);
        agree(view.port(), &value.port);
        agree(view.peer_tag(), &value.peer_tag);
    });
    check.constructor::<types::PhoneConnectionWebrtc>("phoneConnectionWebrtc", |view, value| {
        agree(view.turn(), &value.turn);
        agree(view.stun(), &value.stun);
        agree(view.id(), &value.id);
        agree(view.ip(), &value.ip);
        agree(view.ipv6(), &value.ipv6);
        agree(view.port(), &value.port);
        agree(view.username(), &value.username);
        agree(view.password(), &value.password);
    });
    check.sum("Photo", |bytes| views::Photo::read(bytes)?.to_value());
    check.constructor::<types::Photo>("photo", |view, value| {
        agree(view.has_stickers(), &value.has_stickers);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.file_reference(), &value.file_reference);
        agree(view.date(), &value.date);
        agree(view.sizes(), &value.sizes);
        agree_maybe(view.video_sizes(), value.video_sizes.as_ref());
        agree(view.dc_id(), &value.dc_id);
    });
    check.constructor::<types::PhotoEmpty>("photoEmpty", |view, value| {
        agree(view.id(), &value.id);
    });
    check.sum("PhotoSize", |bytes| views::PhotoSize::read(bytes)?.to_value());
    check.constructor::<types::PhotoCachedSize>("photoCachedSize", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
        agree(view.bytes(), &value.bytes);
    });
    check.constructor::<types::PhotoPathSize>("photoPathSize", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.bytes(), &value.bytes);
    });
    check.constructor::<types::PhotoSize>("photoSize", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
        agree(view.size(), &value.size);
    });
    check.constructor::<types::PhotoSizeEmpty>("photoSizeEmpty", |view, value| {
        agree(view.r#type(), &value.r#type);
    });
    check.constructor::<types::PhotoSizeProgressive>("photoSizeProgressive", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
        agree(view.sizes(), &value.sizes);
    });
    check.constructor::<types::PhotoStrippedSize>("photoStrippedSize", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.bytes(), &value.bytes);
    });
    check.constructor::<types::Poll>("poll", |view, value| {
        agree(view.id(), &value.id);
        agree(view.closed(), &value.closed);
        agree(view.public_voters(), &value.public_voters);
        agree(view.multiple_choice(), &value.multiple_choice);
        agree(view.quiz(), &value.quiz);
        agree(view.open_answers(), &value.open_answers);
        agree(view.revoting_disabled(), &value.revoting_disabled);
        agree(view.shuffle_answers(), &value.shuffle_answers);
        agree(view.hide_results_until_close(), &value.hide_results_until_close);
        agree(view.creator(), &value.creator);
        agree(view.subscribers_only(), &value.subscribers_only);
        agree(view.question(), &value.question);
        agree(view.answers(), &value.answers);
        agree_maybe(view.close_period(), value.close_period.as_ref());
        agree_maybe(view.close_date(), value.close_date.as_ref());
        agree_maybe(view.countries_iso2(), value.countries_iso2.as_ref());
        agree(view.hash(), &value.hash);
    });
    check.sum("PollAnswer", |bytes| views::PollAnswer::read(bytes)?.to_value());
    check.constructor::<types::InputPollAnswer>("inputPollAnswer", |view, value| {
        agree(view.text(), &value.text);
        agree_maybe(view.media(), value.media.as_ref());
    });
    check.constructor::<types::PollAnswer>("pollAnswer", |view, value| {
        agree(view.text(), &value.text);
        agree(view.option(), &value.option);
        agree_maybe(view.media(), value.media.as_ref());
        agree_maybe(view.added_by(), value.added_by.as_ref());
        agree_maybe(view.date(), value.date.as_ref());
    });
    check.constructor::<types::PollAnswerVoters>("pollAnswerVoters", |view, value| {
        agree(view.chosen(), &value.chosen);
        agree(view.correct(), &value.correct);
        agree(view.option(), &value.option);
        agree_maybe(view.voters(), value.voters.as_ref());
        agree_maybe(view.recent_voters(), value.recent_voters.as_ref());
    });
}

#[rustfmt::skip]
fn part_20(check: &mut Check) {
    check.constructor::<types::PollResults>("pollResults", |view, value| {
        agree(view.min(), &value.min);
        agree(view.has_unread_votes(), &value.has_unread_votes);
        agree(view.can_view_stats(), &value.can_view_stats);
        agree_maybe(view.results(), value.results.as_ref());
        agree_maybe(view.total_voters(), value.total_voters.as_ref());
        agree_maybe(view.recent_voters(), value.recent_voters.as_ref());
        agree_maybe(view.solution(), value.solution.as_ref());
        agree_maybe(view.solution_entities(), value.solution_entities.as_ref());
        agree_maybe(view.solution_media(), value.solution_media.as_ref());
    });
    check.constructor::<types::PopularContact>("popularContact", |view, value| {
        agree(view.client_id(), &value.client_id);
        agree(view.importers(), &value.importers);
    });
    check.constructor::<types::PostAddress>("postAddress", |view, value| {
        agree(view.street_line1(), &value.street_line1);
        agree(view.street_line2(), &value.street_line2);
        agree(view.city(), &value.city);
        agree(view.state(), &value.state);
        agree(view.country_iso2(), &value.country_iso2);
        agree(view.post_code(), &value.post_code);
    });
    check.sum("PostInteractionCounters", |bytes| views::PostInteractionCounters::read(bytes)?.to_value());
    check.constructor::<types::PostInteractionCountersMessage>("postInteractionCountersMessage", |view, value| {
        agree(view.msg_id(), &value.msg_id);
        agree(view.views(), &value.views);
        agree(view.forwards(), &value.forwards);
        agree(view.reactions(), &value.reactions);
    });
    check.constructor::<types::PostInteractionCountersStory>("postInteractionCountersStory", |view, value| {
        agree(view.story_id(), &value.story_id);
        agree(view.views(), &value.views);
        agree(view.forwards(), &value.forwards);
        agree(view.reactions(), &value.reactions);
    });
    check.constructor::<types::PremiumGiftCodeOption>("premiumGiftCodeOption", |view, value| {
        agree(view.users(), &value.users);
        agree(view.months(), &value.months);
        agree_maybe(view.store_product(), value.store_product.as_ref());
        agree_maybe(view.store_quantity(), value.store_quantity.as_ref());
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::PremiumSubscriptionOption>("premiumSubscriptionOption", |view, value| {
        agree(view.current(), &value.current);
        agree(view.can_purchase_upgrade(), &value.can_purchase_upgrade);
        agree_maybe(view.transaction(), value.transaction.as_ref());
        agree(view.months(), &value.months);
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
        agree(view.bot_url(), &value.bot_url);
        agree_maybe(view.store_product(), value.store_product.as_ref());
    });
    check.sum("PrepaidGiveaway", |bytes| views::PrepaidGiveaway::read(bytes)?.to_value());
    check.constructor::<types::PrepaidGiveaway>("prepaidGiveaway", |view, value| {
        agree(view.id(), &value.id);
        agree(view.months(), &value.months);
        agree(view.quantity(), &value.quantity);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::PrepaidStarsGiveaway>("prepaidStarsGiveaway", |view, value| {
        agree(view.id(), &value.id);
        agree(view.stars(), &value.stars);
        agree(view.quantity(), &value.quantity);
        agree(view.boosts(), &value.boosts);
        agree(view.date(), &value.date);
    });
    check.sum("PrivacyKey", |bytes| views::PrivacyKey::read(bytes)?.to_value());
    check.sum("PrivacyRule", |bytes| views::PrivacyRule::read(bytes)?.to_value());
    check.constructor::<types::PrivacyValueAllowChatParticipants>("privacyValueAllowChatParticipants", |view, value| {
        agree(view.chats(), &value.chats);
    });
    check.constructor::<types::PrivacyValueAllowUsers>("privacyValueAllowUsers", |view, value| {
        agree(view.users(), &value.users);
    });
    check.constructor::<types::PrivacyValueDisallowChatParticipants>("privacyValueDisallowChatParticipants", |view, value| {
        agree(view.chats(), &value.chats);
    });
    check.constructor::<types::PrivacyValueDisallowUsers>("privacyValueDisallowUsers", |view, value| {
        agree(view.users(), &value.users);
    });
    check.sum("ProfileTab", |bytes| views::ProfileTab::read(bytes)?.to_value());
    check.sum("PublicForward", |bytes| views::PublicForward::read(bytes)?.to_value());
    check.constructor::<types::PublicForwardMessage>("publicForwardMessage", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::PublicForwardStory>("publicForwardStory", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.story(), &value.story);
    });
    check.constructor::<types::QuickReply>("quickReply", |view, value| {
        agree(view.shortcut_id(), &value.shortcut_id);
        agree(view.shortcut(), &value.shortcut);
        agree(view.top_message(), &value.top_message);
        agree(view.count(), &value.count);
    });
    check.sum("Reaction", |bytes| views::Reaction::read(bytes)?.to_value());
    check.constructor::<types::ReactionCustomEmoji>("reactionCustomEmoji", |view, value| {
        agree(view.document_id(), &value.document_id);
    });
    check.constructor::<types::ReactionEmoji>("reactionEmoji", |view, value| {
        agree(view.emoticon(), &value.emoticon);
    });
    check.constructor::<types::ReactionCount>("reactionCount", |view, value| {
        agree_maybe(view.chosen_order(), value.chosen_order.as_ref());
        agree(view.reaction(), &value.reaction);
        agree(view.count(), &value.count);
    });
    check.sum("ReactionNotificationsFrom", |bytes| views::ReactionNotificationsFrom::read(bytes)?.to_value());
    check.constructor::<types::ReactionsNotifySettings>("reactionsNotifySettings", |view, value| {
        agree_maybe(view.messages_notify_from(), value.messages_notify_from.as_ref());
        agree_maybe(view.stories_notify_from(), value.stories_notify_from.as_ref());
        agree_maybe(view.poll_votes_notify_from(), value.poll_votes_notify_from.as_ref());
        agree(view.sound(), &value.sound);
        agree(view.show_previews(), &value.show_previews);
    });
    check.constructor::<types::ReadParticipantDate>("readParticipantDate", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::ReceivedNotifyMessage>("receivedNotifyMessage", |view, value| {
        agree(view.id(), &value.id);
        agree(view.flags(), &value.flags);
    });
    check.sum("RecentMeUrl", |bytes| views::RecentMeUrl::read(bytes)?.to_value());
    check.constructor::<types::RecentMeUrlChat>("recentMeUrlChat", |view, value| {
        agree(view.url(), &value.url);
        agree(view.chat_id(), &value.chat_id);
    });
    check.constructor::<types::RecentMeUrlChatInvite>("recentMeUrlChatInvite", |view, value| {
        agree(view.url(), &value.url);
        agree(view.chat_invite(), &value.chat_invite);
    });
    check.constructor::<types::RecentMeUrlStickerSet>("recentMeUrlStickerSet", |view, value| {
        agree(view.url(), &value.url);
        agree(view.set(), &value.set);
    });
    check.constructor::<types::RecentMeUrlUnknown>("recentMeUrlUnknown", |view, value| {
        agree(view.url(), &value.url);
    });
    check.constructor::<types::RecentMeUrlUser>("recentMeUrlUser", |view, value| {
        agree(view.url(), &value.url);
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::RecentStory>("recentStory", |view, value| {
        agree(view.live(), &value.live);
        agree_maybe(view.max_id(), value.max_id.as_ref());
    });
    check.sum("ReplyMarkup", |bytes| views::ReplyMarkup::read(bytes)?.to_value());
    check.constructor::<types::ReplyInlineMarkup>("replyInlineMarkup", |view, value| {
        agree(view.force_reply(), &value.force_reply);
        agree(view.rows(), &value.rows);
    });
    check.constructor::<types::ReplyKeyboardForceReply>("replyKeyboardForceReply", |view, value| {
        agree(view.single_use(), &value.single_use);
        agree(view.selective(), &value.selective);
        agree_maybe(view.placeholder(), value.placeholder.as_ref());
    });
}

#[rustfmt::skip]
fn part_21(check: &mut Check) {
    check.constructor::<types::ReplyKeyboardHide>("replyKeyboardHide", |view, value| {
        agree(view.selective(), &value.selective);
    });
    check.constructor::<types::ReplyKeyboardMarkup>("replyKeyboardMarkup", |view, value| {
        agree(view.resize(), &value.resize);
        agree(view.single_use(), &value.single_use);
        agree(view.selective(), &value.selective);
        agree(view.persistent(), &value.persistent);
        agree(view.force_reply(), &value.force_reply);
        agree(view.rows(), &value.rows);
        agree_maybe(view.placeholder(), value.placeholder.as_ref());
    });
    check.sum("ReportReason", |bytes| views::ReportReason::read(bytes)?.to_value());
    check.sum("ReportResult", |bytes| views::ReportResult::read(bytes)?.to_value());
    check.constructor::<types::ReportResultAddComment>("reportResultAddComment", |view, value| {
        agree(view.optional(), &value.optional);
        agree(view.option(), &value.option);
    });
    check.constructor::<types::ReportResultChooseOption>("reportResultChooseOption", |view, value| {
        agree(view.title(), &value.title);
        agree(view.options(), &value.options);
    });
    check.sum("RequestPeerType", |bytes| views::RequestPeerType::read(bytes)?.to_value());
    check.constructor::<types::RequestPeerTypeBroadcast>("requestPeerTypeBroadcast", |view, value| {
        agree(view.creator(), &value.creator);
        agree_maybe(view.has_username(), value.has_username.as_ref());
        agree_maybe(view.user_admin_rights(), value.user_admin_rights.as_ref());
        agree_maybe(view.bot_admin_rights(), value.bot_admin_rights.as_ref());
    });
    check.constructor::<types::RequestPeerTypeChat>("requestPeerTypeChat", |view, value| {
        agree(view.creator(), &value.creator);
        agree(view.bot_participant(), &value.bot_participant);
        agree_maybe(view.has_username(), value.has_username.as_ref());
        agree_maybe(view.forum(), value.forum.as_ref());
        agree_maybe(view.user_admin_rights(), value.user_admin_rights.as_ref());
        agree_maybe(view.bot_admin_rights(), value.bot_admin_rights.as_ref());
    });
    check.constructor::<types::RequestPeerTypeCreateBot>("requestPeerTypeCreateBot", |view, value| {
        agree(view.bot_managed(), &value.bot_managed);
        agree_maybe(view.suggested_name(), value.suggested_name.as_ref());
        agree_maybe(view.suggested_username(), value.suggested_username.as_ref());
    });
    check.constructor::<types::RequestPeerTypeUser>("requestPeerTypeUser", |view, value| {
        agree_maybe(view.bot(), value.bot.as_ref());
        agree_maybe(view.premium(), value.premium.as_ref());
    });
    check.sum("RequestedPeer", |bytes| views::RequestedPeer::read(bytes)?.to_value());
    check.constructor::<types::RequestedPeerChannel>("requestedPeerChannel", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.username(), value.username.as_ref());
        agree_maybe(view.photo(), value.photo.as_ref());
    });
    check.constructor::<types::RequestedPeerChat>("requestedPeerChat", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.photo(), value.photo.as_ref());
    });
    check.constructor::<types::RequestedPeerUser>("requestedPeerUser", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree_maybe(view.first_name(), value.first_name.as_ref());
        agree_maybe(view.last_name(), value.last_name.as_ref());
        agree_maybe(view.username(), value.username.as_ref());
        agree_maybe(view.photo(), value.photo.as_ref());
    });
    check.sum("RequirementToContact", |bytes| views::RequirementToContact::read(bytes)?.to_value());
    check.constructor::<types::RequirementToContactPaidMessages>("requirementToContactPaidMessages", |view, value| {
        agree(view.stars_amount(), &value.stars_amount);
    });
    check.constructor::<types::RestrictionReason>("restrictionReason", |view, value| {
        agree(view.platform(), &value.platform);
        agree(view.reason(), &value.reason);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::RichButtonStyle>("richButtonStyle", |view, value| {
        agree(view.bg_primary(), &value.bg_primary);
        agree(view.bg_danger(), &value.bg_danger);
        agree(view.bg_success(), &value.bg_success);
        agree(view.link(), &value.link);
    });
    check.constructor::<types::RichMessage>("richMessage", |view, value| {
        agree(view.rtl(), &value.rtl);
        agree(view.part(), &value.part);
        agree(view.blocks(), &value.blocks);
        agree(view.photos(), &value.photos);
        agree(view.documents(), &value.documents);
    });
    check.sum("RichText", |bytes| views::RichText::read(bytes)?.to_value());
    check.constructor::<types::TextAnchor>("textAnchor", |view, value| {
        agree(view.text(), &value.text);
        agree(view.name(), &value.name);
    });
    check.constructor::<types::TextAutoEmail>("textAutoEmail", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextAutoPhone>("textAutoPhone", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextAutoUrl>("textAutoUrl", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextBankCard>("textBankCard", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextBold>("textBold", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextBotCommand>("textBotCommand", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextButton>("textButton", |view, value| {
        agree(view.text(), &value.text);
        agree(view.r#type(), &value.r#type);
        agree_maybe(view.style(), value.style.as_ref());
    });
    check.constructor::<types::TextCashtag>("textCashtag", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextConcat>("textConcat", |view, value| {
        agree(view.texts(), &value.texts);
    });
    check.constructor::<types::TextCustomEmoji>("textCustomEmoji", |view, value| {
        agree(view.document_id(), &value.document_id);
        agree(view.alt(), &value.alt);
    });
    check.constructor::<types::TextDate>("textDate", |view, value| {
        agree(view.relative(), &value.relative);
        agree(view.short_time(), &value.short_time);
        agree(view.long_time(), &value.long_time);
        agree(view.short_date(), &value.short_date);
        agree(view.long_date(), &value.long_date);
        agree(view.day_of_week(), &value.day_of_week);
        agree(view.text(), &value.text);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::TextDiff>("textDiff", |view, value| {
        agree(view.text(), &value.text);
        agree(view.old_text(), &value.old_text);
    });
    check.constructor::<types::TextEmail>("textEmail", |view, value| {
        agree(view.text(), &value.text);
        agree(view.email(), &value.email);
    });
    check.constructor::<types::TextFixed>("textFixed", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextHashtag>("textHashtag", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextImage>("textImage", |view, value| {
        agree(view.document_id(), &value.document_id);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
    });
    check.constructor::<types::TextItalic>("textItalic", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextMarked>("textMarked", |view, value| {
        agree(view.text(), &value.text);
    });
}

#[rustfmt::skip]
fn part_22(check: &mut Check) {
    check.constructor::<types::TextMath>("textMath", |view, value| {
        agree(view.source(), &value.source);
    });
    check.constructor::<types::TextMention>("textMention", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextMentionName>("textMentionName", |view, value| {
        agree(view.text(), &value.text);
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::TextPhone>("textPhone", |view, value| {
        agree(view.text(), &value.text);
        agree(view.phone(), &value.phone);
    });
    check.constructor::<types::TextPlain>("textPlain", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextSpoiler>("textSpoiler", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextStrike>("textStrike", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextSubscript>("textSubscript", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextSuperscript>("textSuperscript", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextTonAddress>("textTonAddress", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextUnderline>("textUnderline", |view, value| {
        agree(view.text(), &value.text);
    });
    check.constructor::<types::TextUrl>("textUrl", |view, value| {
        agree(view.text(), &value.text);
        agree(view.url(), &value.url);
        agree(view.webpage_id(), &value.webpage_id);
    });
    check.constructor::<types::SavedPhoneContact>("savedPhoneContact", |view, value| {
        agree(view.phone(), &value.phone);
        agree(view.first_name(), &value.first_name);
        agree(view.last_name(), &value.last_name);
        agree(view.date(), &value.date);
    });
    check.sum("SavedDialog", |bytes| views::SavedDialog::read(bytes)?.to_value());
    check.constructor::<types::MonoForumDialog>("monoForumDialog", |view, value| {
        agree(view.unread_mark(), &value.unread_mark);
        agree(view.nopaid_messages_exception(), &value.nopaid_messages_exception);
        agree(view.peer(), &value.peer);
        agree(view.top_message(), &value.top_message);
        agree(view.read_inbox_max_id(), &value.read_inbox_max_id);
        agree(view.read_outbox_max_id(), &value.read_outbox_max_id);
        agree(view.unread_count(), &value.unread_count);
        agree(view.unread_reactions_count(), &value.unread_reactions_count);
        agree_maybe(view.draft(), value.draft.as_ref());
    });
    check.constructor::<types::SavedDialog>("savedDialog", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree(view.peer(), &value.peer);
        agree(view.top_message(), &value.top_message);
    });
    check.constructor::<types::SavedReactionTag>("savedReactionTag", |view, value| {
        agree(view.reaction(), &value.reaction);
        agree_maybe(view.title(), value.title.as_ref());
        agree(view.count(), &value.count);
    });
    check.constructor::<types::SavedStarGift>("savedStarGift", |view, value| {
        agree(view.name_hidden(), &value.name_hidden);
        agree(view.unsaved(), &value.unsaved);
        agree(view.refunded(), &value.refunded);
        agree(view.can_upgrade(), &value.can_upgrade);
        agree(view.pinned_to_top(), &value.pinned_to_top);
        agree(view.upgrade_separate(), &value.upgrade_separate);
        agree_maybe(view.from_id(), value.from_id.as_ref());
        agree(view.date(), &value.date);
        agree(view.gift(), &value.gift);
        agree_maybe(view.message(), value.message.as_ref());
        agree_maybe(view.msg_id(), value.msg_id.as_ref());
        agree_maybe(view.saved_id(), value.saved_id.as_ref());
        agree_maybe(view.convert_stars(), value.convert_stars.as_ref());
        agree_maybe(view.upgrade_stars(), value.upgrade_stars.as_ref());
        agree_maybe(view.can_export_at(), value.can_export_at.as_ref());
        agree_maybe(view.transfer_stars(), value.transfer_stars.as_ref());
        agree_maybe(view.can_transfer_at(), value.can_transfer_at.as_ref());
        agree_maybe(view.can_resell_at(), value.can_resell_at.as_ref());
        agree_maybe(view.collection_id(), value.collection_id.as_ref());
        agree_maybe(view.prepaid_upgrade_hash(), value.prepaid_upgrade_hash.as_ref());
        agree_maybe(view.drop_original_details_stars(), value.drop_original_details_stars.as_ref());
        agree_maybe(view.gift_num(), value.gift_num.as_ref());
        agree_maybe(view.can_craft_at(), value.can_craft_at.as_ref());
    });
    check.constructor::<types::SearchPostsFlood>("searchPostsFlood", |view, value| {
        agree(view.query_is_free(), &value.query_is_free);
        agree(view.total_daily(), &value.total_daily);
        agree(view.remains(), &value.remains);
        agree_maybe(view.wait_till(), value.wait_till.as_ref());
        agree(view.stars_amount(), &value.stars_amount);
    });
    check.constructor::<types::SearchResultsCalendarPeriod>("searchResultsCalendarPeriod", |view, value| {
        agree(view.date(), &value.date);
        agree(view.min_msg_id(), &value.min_msg_id);
        agree(view.max_msg_id(), &value.max_msg_id);
        agree(view.count(), &value.count);
    });
    check.constructor::<types::SearchResultPosition>("searchResultPosition", |view, value| {
        agree(view.msg_id(), &value.msg_id);
        agree(view.date(), &value.date);
        agree(view.offset(), &value.offset);
    });
    check.constructor::<types::SecureCredentialsEncrypted>("secureCredentialsEncrypted", |view, value| {
        agree(view.data(), &value.data);
        agree(view.hash(), &value.hash);
        agree(view.secret(), &value.secret);
    });
    check.constructor::<types::SecureData>("secureData", |view, value| {
        agree(view.data(), &value.data);
        agree(view.data_hash(), &value.data_hash);
        agree(view.secret(), &value.secret);
    });
    check.sum("SecureFile", |bytes| views::SecureFile::read(bytes)?.to_value());
    check.constructor::<types::SecureFile>("secureFile", |view, value| {
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.size(), &value.size);
        agree(view.dc_id(), &value.dc_id);
        agree(view.date(), &value.date);
        agree(view.file_hash(), &value.file_hash);
        agree(view.secret(), &value.secret);
    });
    check.sum("SecurePasswordKdfAlgo", |bytes| views::SecurePasswordKdfAlgo::read(bytes)?.to_value());
    check.constructor::<types::SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000>("securePasswordKdfAlgoPBKDF2HMACSHA512iter100000", |view, value| {
        agree(view.salt(), &value.salt);
    });
    check.constructor::<types::SecurePasswordKdfAlgoSHA512>("securePasswordKdfAlgoSHA512", |view, value| {
        agree(view.salt(), &value.salt);
    });
    check.sum("SecurePlainData", |bytes| views::SecurePlainData::read(bytes)?.to_value());
    check.constructor::<types::SecurePlainEmail>("securePlainEmail", |view, value| {
        agree(view.email(), &value.email);
    });
    check.constructor::<types::SecurePlainPhone>("securePlainPhone", |view, value| {
        agree(view.phone(), &value.phone);
    });
    check.sum("SecureRequiredType", |bytes| views::SecureRequiredType::read(bytes)?.to_value());
    check.constructor::<types::SecureRequiredType>("secureRequiredType", |view, value| {
        agree(view.native_names(), &value.native_names);
        agree(view.selfie_required(), &value.selfie_required);
        agree(view.translation_required(), &value.translation_required);
        agree(view.r#type(), &value.r#type);
    });
    check.constructor::<types::SecureRequiredTypeOneOf>("secureRequiredTypeOneOf", |view, value| {
        agree(view.types(), &value.types);
    });
    check.constructor::<types::SecureSecretSettings>("secureSecretSettings", |view, value| {
        agree(view.secure_algo(), &value.secure_algo);
        agree(view.secure_secret(), &value.secure_secret);
        agree(view.secure_secret_id(), &value.secure_secret_id);
    });
    check.constructor::<types::SecureValue>("secureValue", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree_maybe(view.data(), value.data.as_deref());
        agree_maybe(view.front_side(), value.front_side.as_ref());
        agree_maybe(view.reverse_side(), value.reverse_side.as_ref());
        agree_maybe(view.selfie(), value.selfie.as_ref());
        agree_maybe(view.translation(), value.translation.as_ref());
        agree_maybe(view.files(), value.files.as_ref());
        agree_maybe(view.plain_data(), value.plain_data.as_ref());
        agree(view.hash(), &value.hash);
    });
    check.sum("SecureValueError", |bytes| views::SecureValueError::read(bytes)?.to_value());
    check.constructor::<types::SecureValueError>("secureValueError", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.hash(), &value.hash);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SecureValueErrorData>("secureValueErrorData", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.data_hash(), &value.data_hash);
        agree(view.field(), &value.field);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SecureValueErrorFile>("secureValueErrorFile", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.file_hash(), &value.file_hash);
        agree(view.text(), &value.text);
    });
}

#[rustfmt::skip]
fn part_23(check: &mut Check) {
    check.constructor::<types::SecureValueErrorFiles>("secureValueErrorFiles", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.file_hash(), &value.file_hash);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SecureValueErrorFrontSide>("secureValueErrorFrontSide", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.file_hash(), &value.file_hash);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SecureValueErrorReverseSide>("secureValueErrorReverseSide", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.file_hash(), &value.file_hash);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SecureValueErrorSelfie>("secureValueErrorSelfie", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.file_hash(), &value.file_hash);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SecureValueErrorTranslationFile>("secureValueErrorTranslationFile", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.file_hash(), &value.file_hash);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SecureValueErrorTranslationFiles>("secureValueErrorTranslationFiles", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.file_hash(), &value.file_hash);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SecureValueHash>("secureValueHash", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.hash(), &value.hash);
    });
    check.sum("SecureValueType", |bytes| views::SecureValueType::read(bytes)?.to_value());
    check.constructor::<types::SendAsPeer>("sendAsPeer", |view, value| {
        agree(view.premium_required(), &value.premium_required);
        agree(view.peer(), &value.peer);
    });
    check.sum("SendMessageAction", |bytes| views::SendMessageAction::read(bytes)?.to_value());
    check.constructor::<types::InputSendMessageRichMessageDraftAction>("inputSendMessageRichMessageDraftAction", |view, value| {
        agree(view.can_stop(), &value.can_stop);
        agree(view.keep_on_stop(), &value.keep_on_stop);
        agree(view.random_id(), &value.random_id);
        agree(view.rich_message(), &value.rich_message);
    });
    check.constructor::<types::SendMessageEmojiInteraction>("sendMessageEmojiInteraction", |view, value| {
        agree(view.emoticon(), &value.emoticon);
        agree(view.msg_id(), &value.msg_id);
        agree(view.interaction(), &value.interaction);
    });
    check.constructor::<types::SendMessageEmojiInteractionSeen>("sendMessageEmojiInteractionSeen", |view, value| {
        agree(view.emoticon(), &value.emoticon);
    });
    check.constructor::<types::SendMessageHistoryImportAction>("sendMessageHistoryImportAction", |view, value| {
        agree(view.progress(), &value.progress);
    });
    check.constructor::<types::SendMessageRichMessageDraftAction>("sendMessageRichMessageDraftAction", |view, value| {
        agree(view.can_stop(), &value.can_stop);
        agree(view.keep_on_stop(), &value.keep_on_stop);
        agree(view.random_id(), &value.random_id);
        agree(view.rich_message(), &value.rich_message);
    });
    check.constructor::<types::SendMessageStopDraftAction>("sendMessageStopDraftAction", |view, value| {
        agree(view.random_id(), &value.random_id);
    });
    check.constructor::<types::SendMessageTextDraftAction>("sendMessageTextDraftAction", |view, value| {
        agree(view.can_stop(), &value.can_stop);
        agree(view.keep_on_stop(), &value.keep_on_stop);
        agree(view.random_id(), &value.random_id);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SendMessageUploadAudioAction>("sendMessageUploadAudioAction", |view, value| {
        agree(view.progress(), &value.progress);
    });
    check.constructor::<types::SendMessageUploadDocumentAction>("sendMessageUploadDocumentAction", |view, value| {
        agree(view.progress(), &value.progress);
    });
    check.constructor::<types::SendMessageUploadPhotoAction>("sendMessageUploadPhotoAction", |view, value| {
        agree(view.progress(), &value.progress);
    });
    check.constructor::<types::SendMessageUploadRoundAction>("sendMessageUploadRoundAction", |view, value| {
        agree(view.progress(), &value.progress);
    });
    check.constructor::<types::SendMessageUploadVideoAction>("sendMessageUploadVideoAction", |view, value| {
        agree(view.progress(), &value.progress);
    });
    check.constructor::<types::ShippingOption>("shippingOption", |view, value| {
        agree(view.id(), &value.id);
        agree(view.title(), &value.title);
        agree(view.prices(), &value.prices);
    });
    check.constructor::<types::SmsJob>("smsJob", |view, value| {
        agree(view.job_id(), &value.job_id);
        agree(view.phone_number(), &value.phone_number);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::SponsoredMessage>("sponsoredMessage", |view, value| {
        agree(view.recommended(), &value.recommended);
        agree(view.can_report(), &value.can_report);
        agree(view.random_id(), &value.random_id);
        agree(view.url(), &value.url);
        agree(view.title(), &value.title);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.photo(), value.photo.as_ref());
        agree_maybe(view.media(), value.media.as_ref());
        agree_maybe(view.color(), value.color.as_ref());
        agree(view.button_text(), &value.button_text);
        agree_maybe(view.sponsor_info(), value.sponsor_info.as_ref());
        agree_maybe(view.additional_info(), value.additional_info.as_ref());
        agree_maybe(view.min_display_duration(), value.min_display_duration.as_ref());
        agree_maybe(view.max_display_duration(), value.max_display_duration.as_ref());
    });
    check.constructor::<types::SponsoredMessageReportOption>("sponsoredMessageReportOption", |view, value| {
        agree(view.text(), &value.text);
        agree(view.option(), &value.option);
    });
    check.constructor::<types::SponsoredPeer>("sponsoredPeer", |view, value| {
        agree(view.random_id(), &value.random_id);
        agree(view.peer(), &value.peer);
        agree_maybe(view.sponsor_info(), value.sponsor_info.as_ref());
        agree_maybe(view.additional_info(), value.additional_info.as_ref());
    });
    check.sum("StarGift", |bytes| views::StarGift::read(bytes)?.to_value());
    check.constructor::<types::StarGift>("starGift", |view, value| {
        agree(view.limited(), &value.limited);
        agree(view.sold_out(), &value.sold_out);
        agree(view.birthday(), &value.birthday);
        agree(view.require_premium(), &value.require_premium);
        agree(view.limited_per_user(), &value.limited_per_user);
        agree(view.peer_color_available(), &value.peer_color_available);
        agree(view.auction(), &value.auction);
        agree(view.id(), &value.id);
        agree(view.sticker(), &value.sticker);
        agree(view.stars(), &value.stars);
        agree_maybe(view.availability_remains(), value.availability_remains.as_ref());
        agree_maybe(view.availability_total(), value.availability_total.as_ref());
        agree_maybe(view.availability_resale(), value.availability_resale.as_ref());
        agree(view.convert_stars(), &value.convert_stars);
        agree_maybe(view.first_sale_date(), value.first_sale_date.as_ref());
        agree_maybe(view.last_sale_date(), value.last_sale_date.as_ref());
        agree_maybe(view.upgrade_stars(), value.upgrade_stars.as_ref());
        agree_maybe(view.resell_min_stars(), value.resell_min_stars.as_ref());
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.released_by(), value.released_by.as_ref());
        agree_maybe(view.per_user_total(), value.per_user_total.as_ref());
        agree_maybe(view.per_user_remains(), value.per_user_remains.as_ref());
        agree_maybe(view.locked_until_date(), value.locked_until_date.as_ref());
        agree_maybe(view.auction_slug(), value.auction_slug.as_ref());
        agree_maybe(view.gifts_per_round(), value.gifts_per_round.as_ref());
        agree_maybe(view.auction_start_date(), value.auction_start_date.as_ref());
        agree_maybe(view.upgrade_variants(), value.upgrade_variants.as_ref());
        agree_maybe(view.background(), value.background.as_ref());
    });
    check.constructor::<types::StarGiftUnique>("starGiftUnique", |view, value| {
        agree(view.require_premium(), &value.require_premium);
        agree(view.resale_ton_only(), &value.resale_ton_only);
        agree(view.theme_available(), &value.theme_available);
        agree(view.burned(), &value.burned);
        agree(view.crafted(), &value.crafted);
        agree(view.id(), &value.id);
        agree(view.gift_id(), &value.gift_id);
        agree(view.title(), &value.title);
        agree(view.slug(), &value.slug);
        agree(view.num(), &value.num);
        agree_maybe(view.owner_id(), value.owner_id.as_ref());
        agree_maybe(view.owner_name(), value.owner_name.as_ref());
        agree_maybe(view.owner_address(), value.owner_address.as_ref());
        agree(view.attributes(), &value.attributes);
        agree(view.availability_issued(), &value.availability_issued);
        agree(view.availability_total(), &value.availability_total);
        agree_maybe(view.gift_address(), value.gift_address.as_ref());
        agree_maybe(view.resell_amount(), value.resell_amount.as_ref());
        agree_maybe(view.released_by(), value.released_by.as_ref());
        agree_maybe(view.value_amount(), value.value_amount.as_ref());
        agree_maybe(view.value_currency(), value.value_currency.as_ref());
        agree_maybe(view.value_usd_amount(), value.value_usd_amount.as_ref());
        agree_maybe(view.theme_peer(), value.theme_peer.as_ref());
        agree_maybe(view.peer_color(), value.peer_color.as_ref());
        agree_maybe(view.host_id(), value.host_id.as_ref());
        agree_maybe(view.offer_min_stars(), value.offer_min_stars.as_ref());
        agree_maybe(view.craft_chance_permille(), value.craft_chance_permille.as_ref());
    });
    check.constructor::<types::StarGiftActiveAuctionState>("starGiftActiveAuctionState", |view, value| {
        agree(view.gift(), &value.gift);
        agree(view.state(), &value.state);
        agree(view.user_state(), &value.user_state);
    });
    check.sum("StarGiftAttribute", |bytes| views::StarGiftAttribute::read(bytes)?.to_value());
    check.constructor::<types::StarGiftAttributeBackdrop>("starGiftAttributeBackdrop", |view, value| {
        agree(view.name(), &value.name);
        agree(view.backdrop_id(), &value.backdrop_id);
        agree(view.center_color(), &value.center_color);
        agree(view.edge_color(), &value.edge_color);
        agree(view.pattern_color(), &value.pattern_color);
        agree(view.text_color(), &value.text_color);
        agree(view.rarity(), &value.rarity);
    });
    check.constructor::<types::StarGiftAttributeModel>("starGiftAttributeModel", |view, value| {
        agree(view.crafted(), &value.crafted);
        agree(view.name(), &value.name);
        agree(view.document(), &value.document);
        agree(view.rarity(), &value.rarity);
    });
    check.constructor::<types::StarGiftAttributeOriginalDetails>("starGiftAttributeOriginalDetails", |view, value| {
        agree_maybe(view.sender_id(), value.sender_id.as_ref());
        agree(view.recipient_id(), &value.recipient_id);
        agree(view.date(), &value.date);
        agree_maybe(view.message(), value.message.as_ref());
    });
    check.constructor::<types::StarGiftAttributePattern>("starGiftAttributePattern", |view, value| {
        agree(view.name(), &value.name);
        agree(view.document(), &value.document);
        agree(view.rarity(), &value.rarity);
    });
    check.constructor::<types::StarGiftAttributeCounter>("starGiftAttributeCounter", |view, value| {
        agree(view.attribute(), &value.attribute);
        agree(view.count(), &value.count);
    });
    check.sum("StarGiftAttributeId", |bytes| views::StarGiftAttributeId::read(bytes)?.to_value());
    check.constructor::<types::StarGiftAttributeIdBackdrop>("starGiftAttributeIdBackdrop", |view, value| {
        agree(view.backdrop_id(), &value.backdrop_id);
    });
    check.constructor::<types::StarGiftAttributeIdModel>("starGiftAttributeIdModel", |view, value| {
        agree(view.document_id(), &value.document_id);
    });
}

#[rustfmt::skip]
fn part_24(check: &mut Check) {
    check.constructor::<types::StarGiftAttributeIdPattern>("starGiftAttributeIdPattern", |view, value| {
        agree(view.document_id(), &value.document_id);
    });
    check.sum("StarGiftAttributeRarity", |bytes| views::StarGiftAttributeRarity::read(bytes)?.to_value());
    check.constructor::<types::StarGiftAttributeRarity>("starGiftAttributeRarity", |view, value| {
        agree(view.permille(), &value.permille);
    });
    check.constructor::<types::StarGiftAuctionAcquiredGift>("starGiftAuctionAcquiredGift", |view, value| {
        agree(view.name_hidden(), &value.name_hidden);
        agree(view.peer(), &value.peer);
        agree(view.date(), &value.date);
        agree(view.bid_amount(), &value.bid_amount);
        agree(view.round(), &value.round);
        agree(view.pos(), &value.pos);
        agree_maybe(view.message(), value.message.as_ref());
        agree_maybe(view.gift_num(), value.gift_num.as_ref());
    });
    check.sum("StarGiftAuctionRound", |bytes| views::StarGiftAuctionRound::read(bytes)?.to_value());
    check.constructor::<types::StarGiftAuctionRound>("starGiftAuctionRound", |view, value| {
        agree(view.num(), &value.num);
        agree(view.duration(), &value.duration);
    });
    check.constructor::<types::StarGiftAuctionRoundExtendable>("starGiftAuctionRoundExtendable", |view, value| {
        agree(view.num(), &value.num);
        agree(view.duration(), &value.duration);
        agree(view.extend_top(), &value.extend_top);
        agree(view.extend_window(), &value.extend_window);
    });
    check.sum("StarGiftAuctionState", |bytes| views::StarGiftAuctionState::read(bytes)?.to_value());
    check.constructor::<types::StarGiftAuctionState>("starGiftAuctionState", |view, value| {
        agree(view.version(), &value.version);
        agree(view.start_date(), &value.start_date);
        agree(view.end_date(), &value.end_date);
        agree(view.min_bid_amount(), &value.min_bid_amount);
        agree(view.bid_levels(), &value.bid_levels);
        agree(view.top_bidders(), &value.top_bidders);
        agree(view.next_round_at(), &value.next_round_at);
        agree(view.last_gift_num(), &value.last_gift_num);
        agree(view.gifts_left(), &value.gifts_left);
        agree(view.current_round(), &value.current_round);
        agree(view.total_rounds(), &value.total_rounds);
        agree(view.rounds(), &value.rounds);
    });
    check.constructor::<types::StarGiftAuctionStateFinished>("starGiftAuctionStateFinished", |view, value| {
        agree(view.start_date(), &value.start_date);
        agree(view.end_date(), &value.end_date);
        agree(view.average_price(), &value.average_price);
        agree_maybe(view.listed_count(), value.listed_count.as_ref());
        agree_maybe(view.fragment_listed_count(), value.fragment_listed_count.as_ref());
        agree_maybe(view.fragment_listed_url(), value.fragment_listed_url.as_ref());
    });
    check.constructor::<types::StarGiftAuctionUserState>("starGiftAuctionUserState", |view, value| {
        agree(view.returned(), &value.returned);
        agree_maybe(view.bid_amount(), value.bid_amount.as_ref());
        agree_maybe(view.bid_date(), value.bid_date.as_ref());
        agree_maybe(view.min_bid_amount(), value.min_bid_amount.as_ref());
        agree_maybe(view.bid_peer(), value.bid_peer.as_ref());
        agree(view.acquired_count(), &value.acquired_count);
    });
    check.constructor::<types::StarGiftBackground>("starGiftBackground", |view, value| {
        agree(view.center_color(), &value.center_color);
        agree(view.edge_color(), &value.edge_color);
        agree(view.text_color(), &value.text_color);
    });
    check.constructor::<types::StarGiftCollection>("starGiftCollection", |view, value| {
        agree(view.collection_id(), &value.collection_id);
        agree(view.title(), &value.title);
        agree_maybe(view.icon(), value.icon.as_ref());
        agree(view.gifts_count(), &value.gifts_count);
        agree(view.hash(), &value.hash);
    });
    check.constructor::<types::StarGiftUpgradePrice>("starGiftUpgradePrice", |view, value| {
        agree(view.date(), &value.date);
        agree(view.upgrade_stars(), &value.upgrade_stars);
    });
    check.constructor::<types::StarRefProgram>("starRefProgram", |view, value| {
        agree(view.bot_id(), &value.bot_id);
        agree(view.commission_permille(), &value.commission_permille);
        agree_maybe(view.duration_months(), value.duration_months.as_ref());
        agree_maybe(view.end_date(), value.end_date.as_ref());
        agree_maybe(view.daily_revenue_per_user(), value.daily_revenue_per_user.as_ref());
    });
    check.sum("StarsAmount", |bytes| views::StarsAmount::read(bytes)?.to_value());
    check.constructor::<types::StarsAmount>("starsAmount", |view, value| {
        agree(view.amount(), &value.amount);
        agree(view.nanos(), &value.nanos);
    });
    check.constructor::<types::StarsTonAmount>("starsTonAmount", |view, value| {
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::StarsGiftOption>("starsGiftOption", |view, value| {
        agree(view.extended(), &value.extended);
        agree(view.stars(), &value.stars);
        agree_maybe(view.store_product(), value.store_product.as_ref());
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::StarsGiveawayOption>("starsGiveawayOption", |view, value| {
        agree(view.extended(), &value.extended);
        agree(view.default(), &value.default);
        agree(view.stars(), &value.stars);
        agree(view.yearly_boosts(), &value.yearly_boosts);
        agree_maybe(view.store_product(), value.store_product.as_ref());
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
        agree(view.winners(), &value.winners);
    });
    check.constructor::<types::StarsGiveawayWinnersOption>("starsGiveawayWinnersOption", |view, value| {
        agree(view.default(), &value.default);
        agree(view.users(), &value.users);
        agree(view.per_user_stars(), &value.per_user_stars);
    });
    check.constructor::<types::StarsRating>("starsRating", |view, value| {
        agree(view.level(), &value.level);
        agree(view.current_level_stars(), &value.current_level_stars);
        agree(view.stars(), &value.stars);
        agree_maybe(view.next_level_stars(), value.next_level_stars.as_ref());
    });
    check.constructor::<types::StarsRevenueStatus>("starsRevenueStatus", |view, value| {
        agree(view.withdrawal_enabled(), &value.withdrawal_enabled);
        agree(view.current_balance(), &value.current_balance);
        agree(view.available_balance(), &value.available_balance);
        agree(view.overall_revenue(), &value.overall_revenue);
        agree_maybe(view.next_withdrawal_at(), value.next_withdrawal_at.as_ref());
    });
    check.constructor::<types::StarsSubscription>("starsSubscription", |view, value| {
        agree(view.canceled(), &value.canceled);
        agree(view.can_refulfill(), &value.can_refulfill);
        agree(view.missing_balance(), &value.missing_balance);
        agree(view.bot_canceled(), &value.bot_canceled);
        agree(view.id(), &value.id);
        agree(view.peer(), &value.peer);
        agree(view.until_date(), &value.until_date);
        agree(view.pricing(), &value.pricing);
        agree_maybe(view.chat_invite_hash(), value.chat_invite_hash.as_ref());
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.photo(), value.photo.as_ref());
        agree_maybe(view.invoice_slug(), value.invoice_slug.as_ref());
    });
    check.constructor::<types::StarsSubscriptionPricing>("starsSubscriptionPricing", |view, value| {
        agree(view.period(), &value.period);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::StarsTopupOption>("starsTopupOption", |view, value| {
        agree(view.extended(), &value.extended);
        agree(view.stars(), &value.stars);
        agree_maybe(view.store_product(), value.store_product.as_ref());
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::StarsTransaction>("starsTransaction", |view, value| {
        agree(view.refund(), &value.refund);
        agree(view.pending(), &value.pending);
        agree(view.failed(), &value.failed);
        agree(view.gift(), &value.gift);
        agree(view.reaction(), &value.reaction);
        agree(view.stargift_upgrade(), &value.stargift_upgrade);
        agree(view.business_transfer(), &value.business_transfer);
        agree(view.stargift_resale(), &value.stargift_resale);
        agree(view.posts_search(), &value.posts_search);
        agree(view.stargift_prepaid_upgrade(), &value.stargift_prepaid_upgrade);
        agree(view.stargift_drop_original_details(), &value.stargift_drop_original_details);
        agree(view.phonegroup_message(), &value.phonegroup_message);
        agree(view.stargift_auction_bid(), &value.stargift_auction_bid);
        agree(view.offer(), &value.offer);
        agree(view.id(), &value.id);
        agree(view.amount(), &value.amount);
        agree(view.date(), &value.date);
        agree(view.peer(), &value.peer);
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.description(), value.description.as_ref());
        agree_maybe(view.photo(), value.photo.as_ref());
        agree_maybe(view.transaction_date(), value.transaction_date.as_ref());
        agree_maybe(view.transaction_url(), value.transaction_url.as_ref());
        agree_maybe(view.bot_payload(), value.bot_payload.as_ref());
        agree_maybe(view.msg_id(), value.msg_id.as_ref());
        agree_maybe(view.extended_media(), value.extended_media.as_ref());
        agree_maybe(view.subscription_period(), value.subscription_period.as_ref());
        agree_maybe(view.giveaway_post_id(), value.giveaway_post_id.as_ref());
        agree_maybe(view.stargift(), value.stargift.as_ref());
        agree_maybe(view.floodskip_number(), value.floodskip_number.as_ref());
        agree_maybe(view.starref_commission_permille(), value.starref_commission_permille.as_ref());
        agree_maybe(view.starref_peer(), value.starref_peer.as_ref());
        agree_maybe(view.starref_amount(), value.starref_amount.as_ref());
        agree_maybe(view.paid_messages(), value.paid_messages.as_ref());
        agree_maybe(view.premium_gift_months(), value.premium_gift_months.as_ref());
        agree_maybe(view.ads_proceeds_from_date(), value.ads_proceeds_from_date.as_ref());
        agree_maybe(view.ads_proceeds_to_date(), value.ads_proceeds_to_date.as_ref());
    });
    check.sum("StarsTransactionPeer", |bytes| views::StarsTransactionPeer::read(bytes)?.to_value());
    check.constructor::<types::StarsTransactionPeer>("starsTransactionPeer", |view, value| {
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::StatsAbsValueAndPrev>("statsAbsValueAndPrev", |view, value| {
        agree(view.current(), &value.current);
        agree(view.previous(), &value.previous);
    });
    check.constructor::<types::StatsDateRangeDays>("statsDateRangeDays", |view, value| {
        agree(view.min_date(), &value.min_date);
        agree(view.max_date(), &value.max_date);
    });
    check.sum("StatsGraph", |bytes| views::StatsGraph::read(bytes)?.to_value());
    check.constructor::<types::StatsGraph>("statsGraph", |view, value| {
        agree(view.json(), &value.json);
        agree_maybe(view.zoom_token(), value.zoom_token.as_ref());
    });
    check.constructor::<types::StatsGraphAsync>("statsGraphAsync", |view, value| {
        agree(view.token(), &value.token);
    });
    check.constructor::<types::StatsGraphError>("statsGraphError", |view, value| {
        agree(view.error(), &value.error);
    });
    check.constructor::<types::StatsGroupTopAdmin>("statsGroupTopAdmin", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.deleted(), &value.deleted);
        agree(view.kicked(), &value.kicked);
        agree(view.banned(), &value.banned);
    });
    check.constructor::<types::StatsGroupTopInviter>("statsGroupTopInviter", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.invitations(), &value.invitations);
    });
    check.constructor::<types::StatsGroupTopPoster>("statsGroupTopPoster", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.messages(), &value.messages);
        agree(view.avg_chars(), &value.avg_chars);
    });
    check.constructor::<types::StatsPercentValue>("statsPercentValue", |view, value| {
        agree(view.part(), &value.part);
        agree(view.total(), &value.total);
    });
    check.constructor::<types::StatsURL>("statsURL", |view, value| {
        agree(view.url(), &value.url);
    });
}

#[rustfmt::skip]
fn part_25(check: &mut Check) {
    check.constructor::<types::StickerKeyword>("stickerKeyword", |view, value| {
        agree(view.document_id(), &value.document_id);
        agree(view.keyword(), &value.keyword);
    });
    check.constructor::<types::StickerPack>("stickerPack", |view, value| {
        agree(view.emoticon(), &value.emoticon);
        agree(view.documents(), &value.documents);
    });
    check.constructor::<types::StickerSet>("stickerSet", |view, value| {
        agree(view.archived(), &value.archived);
        agree(view.official(), &value.official);
        agree(view.masks(), &value.masks);
        agree(view.emojis(), &value.emojis);
        agree(view.text_color(), &value.text_color);
        agree(view.channel_emoji_status(), &value.channel_emoji_status);
        agree(view.creator(), &value.creator);
        agree_maybe(view.installed_date(), value.installed_date.as_ref());
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.title(), &value.title);
        agree(view.short_name(), &value.short_name);
        agree_maybe(view.thumbs(), value.thumbs.as_ref());
        agree_maybe(view.thumb_dc_id(), value.thumb_dc_id.as_ref());
        agree_maybe(view.thumb_version(), value.thumb_version.as_ref());
        agree_maybe(view.thumb_document_id(), value.thumb_document_id.as_ref());
        agree(view.count(), &value.count);
        agree(view.hash(), &value.hash);
    });
    check.sum("StickerSetCovered", |bytes| views::StickerSetCovered::read(bytes)?.to_value());
    check.constructor::<types::StickerSetCovered>("stickerSetCovered", |view, value| {
        agree(view.set(), &value.set);
        agree(view.cover(), &value.cover);
    });
    check.constructor::<types::StickerSetFullCovered>("stickerSetFullCovered", |view, value| {
        agree(view.set(), &value.set);
        agree(view.packs(), &value.packs);
        agree(view.keywords(), &value.keywords);
        agree(view.documents(), &value.documents);
    });
    check.constructor::<types::StickerSetMultiCovered>("stickerSetMultiCovered", |view, value| {
        agree(view.set(), &value.set);
        agree(view.covers(), &value.covers);
    });
    check.constructor::<types::StickerSetNoCovered>("stickerSetNoCovered", |view, value| {
        agree(view.set(), &value.set);
    });
    check.constructor::<types::StoriesStealthMode>("storiesStealthMode", |view, value| {
        agree_maybe(view.active_until_date(), value.active_until_date.as_ref());
        agree_maybe(view.cooldown_until_date(), value.cooldown_until_date.as_ref());
    });
    check.constructor::<types::StoryAlbum>("storyAlbum", |view, value| {
        agree(view.album_id(), &value.album_id);
        agree(view.title(), &value.title);
        agree_maybe(view.icon_photo(), value.icon_photo.as_ref());
        agree_maybe(view.icon_video(), value.icon_video.as_ref());
    });
    check.constructor::<types::StoryFwdHeader>("storyFwdHeader", |view, value| {
        agree(view.modified(), &value.modified);
        agree_maybe(view.from(), value.from.as_ref());
        agree_maybe(view.from_name(), value.from_name.as_ref());
        agree_maybe(view.story_id(), value.story_id.as_ref());
    });
    check.sum("StoryItem", |bytes| views::StoryItem::read(bytes)?.to_value());
    check.constructor::<types::StoryItem>("storyItem", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree(view.public(), &value.public);
        agree(view.close_friends(), &value.close_friends);
        agree(view.min(), &value.min);
        agree(view.noforwards(), &value.noforwards);
        agree(view.edited(), &value.edited);
        agree(view.contacts(), &value.contacts);
        agree(view.selected_contacts(), &value.selected_contacts);
        agree(view.out(), &value.out);
        agree(view.id(), &value.id);
        agree(view.date(), &value.date);
        agree_maybe(view.from_id(), value.from_id.as_ref());
        agree_maybe(view.fwd_from(), value.fwd_from.as_ref());
        agree(view.expire_date(), &value.expire_date);
        agree_maybe(view.caption(), value.caption.as_ref());
        agree_maybe(view.entities(), value.entities.as_ref());
        agree(view.media(), &value.media);
        agree_maybe(view.media_areas(), value.media_areas.as_ref());
        agree_maybe(view.privacy(), value.privacy.as_ref());
        agree_maybe(view.views(), value.views.as_deref());
        agree_maybe(view.sent_reaction(), value.sent_reaction.as_ref());
        agree_maybe(view.albums(), value.albums.as_ref());
        agree_maybe(view.music(), value.music.as_ref());
    });
    check.constructor::<types::StoryItemDeleted>("storyItemDeleted", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::StoryItemSkipped>("storyItemSkipped", |view, value| {
        agree(view.close_friends(), &value.close_friends);
        agree(view.live(), &value.live);
        agree(view.id(), &value.id);
        agree(view.date(), &value.date);
        agree(view.expire_date(), &value.expire_date);
    });
    check.sum("StoryReaction", |bytes| views::StoryReaction::read(bytes)?.to_value());
    check.constructor::<types::StoryReaction>("storyReaction", |view, value| {
        agree(view.peer_id(), &value.peer_id);
        agree(view.date(), &value.date);
        agree(view.reaction(), &value.reaction);
    });
    check.constructor::<types::StoryReactionPublicForward>("storyReactionPublicForward", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::StoryReactionPublicRepost>("storyReactionPublicRepost", |view, value| {
        agree(view.peer_id(), &value.peer_id);
        agree(view.story(), &value.story);
    });
    check.sum("StoryView", |bytes| views::StoryView::read(bytes)?.to_value());
    check.constructor::<types::StoryView>("storyView", |view, value| {
        agree(view.blocked(), &value.blocked);
        agree(view.blocked_my_stories_from(), &value.blocked_my_stories_from);
        agree(view.user_id(), &value.user_id);
        agree(view.date(), &value.date);
        agree_maybe(view.reaction(), value.reaction.as_ref());
    });
    check.constructor::<types::StoryViewPublicForward>("storyViewPublicForward", |view, value| {
        agree(view.blocked(), &value.blocked);
        agree(view.blocked_my_stories_from(), &value.blocked_my_stories_from);
        agree(view.message(), &value.message);
    });
    check.constructor::<types::StoryViewPublicRepost>("storyViewPublicRepost", |view, value| {
        agree(view.blocked(), &value.blocked);
        agree(view.blocked_my_stories_from(), &value.blocked_my_stories_from);
        agree(view.peer_id(), &value.peer_id);
        agree(view.story(), &value.story);
    });
    check.constructor::<types::StoryViews>("storyViews", |view, value| {
        agree(view.has_viewers(), &value.has_viewers);
        agree(view.views_count(), &value.views_count);
        agree_maybe(view.forwards_count(), value.forwards_count.as_ref());
        agree_maybe(view.reactions(), value.reactions.as_ref());
        agree_maybe(view.reactions_count(), value.reactions_count.as_ref());
        agree_maybe(view.recent_viewers(), value.recent_viewers.as_ref());
    });
    check.constructor::<types::SuggestedPost>("suggestedPost", |view, value| {
        agree(view.accepted(), &value.accepted);
        agree(view.rejected(), &value.rejected);
        agree_maybe(view.price(), value.price.as_ref());
        agree_maybe(view.schedule_date(), value.schedule_date.as_ref());
    });
    check.constructor::<types::TextWithEntities>("textWithEntities", |view, value| {
        agree(view.text(), &value.text);
        agree(view.entities(), &value.entities);
    });
    check.constructor::<types::Theme>("theme", |view, value| {
        agree(view.creator(), &value.creator);
        agree(view.default(), &value.default);
        agree(view.for_chat(), &value.for_chat);
        agree(view.id(), &value.id);
        agree(view.access_hash(), &value.access_hash);
        agree(view.slug(), &value.slug);
        agree(view.title(), &value.title);
        agree_maybe(view.document(), value.document.as_ref());
        agree_maybe(view.settings(), value.settings.as_ref());
        agree_maybe(view.emoticon(), value.emoticon.as_ref());
        agree_maybe(view.installs_count(), value.installs_count.as_ref());
    });
    check.constructor::<types::ThemeSettings>("themeSettings", |view, value| {
        agree(view.message_colors_animated(), &value.message_colors_animated);
        agree(view.base_theme(), &value.base_theme);
        agree(view.accent_color(), &value.accent_color);
        agree_maybe(view.outbox_accent_color(), value.outbox_accent_color.as_ref());
        agree_maybe(view.message_colors(), value.message_colors.as_ref());
        agree_maybe(view.wallpaper(), value.wallpaper.as_ref());
    });
    check.constructor::<types::Timezone>("timezone", |view, value| {
        agree(view.id(), &value.id);
        agree(view.name(), &value.name);
        agree(view.utc_offset(), &value.utc_offset);
    });
    check.constructor::<types::TodoCompletion>("todoCompletion", |view, value| {
        agree(view.id(), &value.id);
        agree(view.completed_by(), &value.completed_by);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::TodoItem>("todoItem", |view, value| {
        agree(view.id(), &value.id);
        agree(view.title(), &value.title);
    });
    check.constructor::<types::TodoList>("todoList", |view, value| {
        agree(view.others_can_append(), &value.others_can_append);
        agree(view.others_can_complete(), &value.others_can_complete);
        agree(view.title(), &value.title);
        agree(view.list(), &value.list);
    });
    check.constructor::<types::TonConnectManifest>("tonConnectManifest", |view, value| {
        agree(view.url(), &value.url);
        agree(view.name(), &value.name);
        agree_maybe(view.icon(), value.icon.as_ref());
    });
    check.constructor::<types::TonConnectNextEventId>("tonConnectNextEventId", |view, value| {
        agree(view.event_id(), &value.event_id);
    });
    check.constructor::<types::TonConnectRequest>("tonConnectRequest", |view, value| {
        agree(view.session_id(), &value.session_id);
        agree(view.msg_id(), &value.msg_id);
        agree(view.body(), &value.body);
        agree(view.expires(), &value.expires);
        agree_maybe(view.topic(), value.topic.as_ref());
        agree_maybe(view.trace_id(), value.trace_id.as_ref());
    });
    check.constructor::<types::TonConnectSession>("tonConnectSession", |view, value| {
        agree(view.pending(), &value.pending);
        agree(view.closing(), &value.closing);
        agree(view.closed(), &value.closed);
        agree(view.id(), &value.id);
        agree(view.dapp_client_id(), &value.dapp_client_id);
        agree_maybe(view.client_id(), value.client_id.as_ref());
        agree(view.nonce(), &value.nonce);
        agree_maybe(view.manifest(), value.manifest.as_ref());
        agree_maybe(view.manifest_error(), value.manifest_error.as_ref());
        agree(view.date(), &value.date);
    });
    check.constructor::<types::TopPeer>("topPeer", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.rating(), &value.rating);
    });
    check.sum("TopPeerCategory", |bytes| views::TopPeerCategory::read(bytes)?.to_value());
    check.constructor::<types::TopPeerCategoryPeers>("topPeerCategoryPeers", |view, value| {
        agree(view.category(), &value.category);
        agree(view.count(), &value.count);
        agree(view.peers(), &value.peers);
    });
    check.sum("Update", |bytes| views::Update::read(bytes)?.to_value());
}

#[rustfmt::skip]
fn part_26(check: &mut Check) {
    check.constructor::<types::UpdateBotBusinessConnect>("updateBotBusinessConnect", |view, value| {
        agree(view.connection(), &value.connection);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotCallbackQuery>("updateBotCallbackQuery", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.user_id(), &value.user_id);
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree(view.chat_instance(), &value.chat_instance);
        agree_maybe(view.data(), value.data.as_ref());
        agree_maybe(view.game_short_name(), value.game_short_name.as_ref());
    });
    check.constructor::<types::UpdateBotChatBoost>("updateBotChatBoost", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.boost(), &value.boost);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotChatInviteRequester>("updateBotChatInviteRequester", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.date(), &value.date);
        agree(view.user_id(), &value.user_id);
        agree(view.about(), &value.about);
        agree(view.invite(), &value.invite);
        agree(view.qts(), &value.qts);
        agree_maybe(view.query_id(), value.query_id.as_ref());
    });
    check.constructor::<types::UpdateBotCommands>("updateBotCommands", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.bot_id(), &value.bot_id);
        agree(view.commands(), &value.commands);
    });
    check.constructor::<types::UpdateBotDeleteBusinessMessage>("updateBotDeleteBusinessMessage", |view, value| {
        agree(view.connection_id(), &value.connection_id);
        agree(view.peer(), &value.peer);
        agree(view.messages(), &value.messages);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotEditBusinessMessage>("updateBotEditBusinessMessage", |view, value| {
        agree(view.connection_id(), &value.connection_id);
        agree(view.message(), &value.message);
        agree_maybe(view.reply_to_message(), value.reply_to_message.as_ref());
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotGuestChatQuery>("updateBotGuestChatQuery", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.message(), &value.message);
        agree_maybe(view.reference_messages(), value.reference_messages.as_ref());
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotInlineQuery>("updateBotInlineQuery", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.user_id(), &value.user_id);
        agree(view.query(), &value.query);
        agree_maybe(view.geo(), value.geo.as_ref());
        agree_maybe(view.peer_type(), value.peer_type.as_ref());
        agree(view.offset(), &value.offset);
    });
    check.constructor::<types::UpdateBotInlineSend>("updateBotInlineSend", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.query(), &value.query);
        agree_maybe(view.geo(), value.geo.as_ref());
        agree(view.id(), &value.id);
        agree_maybe(view.msg_id(), value.msg_id.as_ref());
    });
    check.constructor::<types::UpdateBotMenuButton>("updateBotMenuButton", |view, value| {
        agree(view.bot_id(), &value.bot_id);
        agree(view.button(), &value.button);
    });
    check.constructor::<types::UpdateBotMessageReaction>("updateBotMessageReaction", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree(view.date(), &value.date);
        agree(view.actor(), &value.actor);
        agree(view.old_reactions(), &value.old_reactions);
        agree(view.new_reactions(), &value.new_reactions);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotMessageReactions>("updateBotMessageReactions", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree(view.date(), &value.date);
        agree(view.reactions(), &value.reactions);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotNewBusinessMessage>("updateBotNewBusinessMessage", |view, value| {
        agree(view.connection_id(), &value.connection_id);
        agree(view.message(), &value.message);
        agree_maybe(view.reply_to_message(), value.reply_to_message.as_ref());
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotPrecheckoutQuery>("updateBotPrecheckoutQuery", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.user_id(), &value.user_id);
        agree(view.payload(), &value.payload);
        agree_maybe(view.info(), value.info.as_deref());
        agree_maybe(view.shipping_option_id(), value.shipping_option_id.as_ref());
        agree(view.currency(), &value.currency);
        agree(view.total_amount(), &value.total_amount);
    });
    check.constructor::<types::UpdateBotPurchasedPaidMedia>("updateBotPurchasedPaidMedia", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.payload(), &value.payload);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotShippingQuery>("updateBotShippingQuery", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.user_id(), &value.user_id);
        agree(view.payload(), &value.payload);
        agree(view.shipping_address(), &value.shipping_address);
    });
    check.constructor::<types::UpdateBotStarsSubscription>("updateBotStarsSubscription", |view, value| {
        agree(view.canceled(), &value.canceled);
        agree(view.payment_failed(), &value.payment_failed);
        agree(view.restored(), &value.restored);
        agree(view.user_id(), &value.user_id);
        agree(view.payload(), &value.payload);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotStopped>("updateBotStopped", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.date(), &value.date);
        agree(view.stopped(), &value.stopped);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateBotWebhookJSON>("updateBotWebhookJSON", |view, value| {
        agree(view.data(), &value.data);
    });
    check.constructor::<types::UpdateBotWebhookJSONQuery>("updateBotWebhookJSONQuery", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.data(), &value.data);
        agree(view.timeout(), &value.timeout);
    });
    check.constructor::<types::UpdateBusinessBotCallbackQuery>("updateBusinessBotCallbackQuery", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.user_id(), &value.user_id);
        agree(view.connection_id(), &value.connection_id);
        agree(view.message(), &value.message);
        agree_maybe(view.reply_to_message(), value.reply_to_message.as_ref());
        agree(view.chat_instance(), &value.chat_instance);
        agree_maybe(view.data(), value.data.as_ref());
    });
    check.constructor::<types::UpdateChannel>("updateChannel", |view, value| {
        agree(view.channel_id(), &value.channel_id);
    });
    check.constructor::<types::UpdateChannelAvailableMessages>("updateChannelAvailableMessages", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.available_min_id(), &value.available_min_id);
    });
    check.constructor::<types::UpdateChannelMessageForwards>("updateChannelMessageForwards", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.id(), &value.id);
        agree(view.forwards(), &value.forwards);
    });
    check.constructor::<types::UpdateChannelMessageViews>("updateChannelMessageViews", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.id(), &value.id);
        agree(view.views(), &value.views);
    });
    check.constructor::<types::UpdateChannelParticipant>("updateChannelParticipant", |view, value| {
        agree(view.via_chatlist(), &value.via_chatlist);
        agree(view.channel_id(), &value.channel_id);
        agree(view.date(), &value.date);
        agree(view.actor_id(), &value.actor_id);
        agree(view.user_id(), &value.user_id);
        agree_maybe(view.prev_participant(), value.prev_participant.as_ref());
        agree_maybe(view.new_participant(), value.new_participant.as_ref());
        agree_maybe(view.invite(), value.invite.as_ref());
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateChannelReadMessagesContents>("updateChannelReadMessagesContents", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
        agree_maybe(view.saved_peer_id(), value.saved_peer_id.as_ref());
        agree(view.messages(), &value.messages);
    });
    check.constructor::<types::UpdateChannelTooLong>("updateChannelTooLong", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree_maybe(view.pts(), value.pts.as_ref());
    });
    check.constructor::<types::UpdateChannelUserTyping>("updateChannelUserTyping", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
        agree(view.from_id(), &value.from_id);
        agree(view.action(), &value.action);
    });
    check.constructor::<types::UpdateChannelViewForumAsMessages>("updateChannelViewForumAsMessages", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.enabled(), &value.enabled);
    });
    check.constructor::<types::UpdateChannelWebPage>("updateChannelWebPage", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.webpage(), &value.webpage);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateChat>("updateChat", |view, value| {
        agree(view.chat_id(), &value.chat_id);
    });
    check.constructor::<types::UpdateChatDefaultBannedRights>("updateChatDefaultBannedRights", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.default_banned_rights(), &value.default_banned_rights);
        agree(view.version(), &value.version);
    });
    check.constructor::<types::UpdateChatParticipant>("updateChatParticipant", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree(view.date(), &value.date);
        agree(view.actor_id(), &value.actor_id);
        agree(view.user_id(), &value.user_id);
        agree_maybe(view.prev_participant(), value.prev_participant.as_ref());
        agree_maybe(view.new_participant(), value.new_participant.as_ref());
        agree_maybe(view.invite(), value.invite.as_ref());
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateChatParticipantAdd>("updateChatParticipantAdd", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree(view.user_id(), &value.user_id);
        agree(view.inviter_id(), &value.inviter_id);
        agree(view.date(), &value.date);
        agree(view.version(), &value.version);
    });
    check.constructor::<types::UpdateChatParticipantAdmin>("updateChatParticipantAdmin", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree(view.user_id(), &value.user_id);
        agree(view.is_admin(), &value.is_admin);
        agree(view.version(), &value.version);
    });
    check.constructor::<types::UpdateChatParticipantDelete>("updateChatParticipantDelete", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree(view.user_id(), &value.user_id);
        agree(view.version(), &value.version);
    });
    check.constructor::<types::UpdateChatParticipantRank>("updateChatParticipantRank", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree(view.user_id(), &value.user_id);
        agree(view.rank(), &value.rank);
        agree(view.version(), &value.version);
    });
    check.constructor::<types::UpdateChatParticipants>("updateChatParticipants", |view, value| {
        agree(view.participants(), &value.participants);
    });
}

#[rustfmt::skip]
fn part_27(check: &mut Check) {
    check.constructor::<types::UpdateChatUserTyping>("updateChatUserTyping", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree(view.from_id(), &value.from_id);
        agree(view.action(), &value.action);
    });
    check.constructor::<types::UpdateDcOptions>("updateDcOptions", |view, value| {
        agree(view.dc_options(), &value.dc_options);
    });
    check.constructor::<types::UpdateDeleteChannelMessages>("updateDeleteChannelMessages", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.messages(), &value.messages);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateDeleteEphemeralMessages>("updateDeleteEphemeralMessages", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.ids(), &value.ids);
    });
    check.constructor::<types::UpdateDeleteGroupCallMessages>("updateDeleteGroupCallMessages", |view, value| {
        agree(view.call(), &value.call);
        agree(view.messages(), &value.messages);
    });
    check.constructor::<types::UpdateDeleteMessages>("updateDeleteMessages", |view, value| {
        agree(view.messages(), &value.messages);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateDeleteQuickReply>("updateDeleteQuickReply", |view, value| {
        agree(view.shortcut_id(), &value.shortcut_id);
    });
    check.constructor::<types::UpdateDeleteQuickReplyMessages>("updateDeleteQuickReplyMessages", |view, value| {
        agree(view.shortcut_id(), &value.shortcut_id);
        agree(view.messages(), &value.messages);
    });
    check.constructor::<types::UpdateDeleteScheduledMessages>("updateDeleteScheduledMessages", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.messages(), &value.messages);
        agree_maybe(view.sent_messages(), value.sent_messages.as_ref());
    });
    check.constructor::<types::UpdateDialogFilter>("updateDialogFilter", |view, value| {
        agree(view.id(), &value.id);
        agree_maybe(view.filter(), value.filter.as_ref());
    });
    check.constructor::<types::UpdateDialogFilterOrder>("updateDialogFilterOrder", |view, value| {
        agree(view.order(), &value.order);
    });
    check.constructor::<types::UpdateDialogPinned>("updateDialogPinned", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree_maybe(view.folder_id(), value.folder_id.as_ref());
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::UpdateDialogUnreadMark>("updateDialogUnreadMark", |view, value| {
        agree(view.unread(), &value.unread);
        agree(view.peer(), &value.peer);
        agree_maybe(view.saved_peer_id(), value.saved_peer_id.as_ref());
    });
    check.constructor::<types::UpdateDraftMessage>("updateDraftMessage", |view, value| {
        agree(view.peer(), &value.peer);
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
        agree_maybe(view.saved_peer_id(), value.saved_peer_id.as_ref());
        agree(view.draft(), &value.draft);
    });
    check.constructor::<types::UpdateEditChannelMessage>("updateEditChannelMessage", |view, value| {
        agree(view.message(), &value.message);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateEditEphemeralMessage>("updateEditEphemeralMessage", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::UpdateEditMessage>("updateEditMessage", |view, value| {
        agree(view.message(), &value.message);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateEmojiGameInfo>("updateEmojiGameInfo", |view, value| {
        agree(view.info(), &value.info);
    });
    check.constructor::<types::UpdateEncryptedChatTyping>("updateEncryptedChatTyping", |view, value| {
        agree(view.chat_id(), &value.chat_id);
    });
    check.constructor::<types::UpdateEncryptedMessagesRead>("updateEncryptedMessagesRead", |view, value| {
        agree(view.chat_id(), &value.chat_id);
        agree(view.max_date(), &value.max_date);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::UpdateEncryption>("updateEncryption", |view, value| {
        agree(view.chat(), &value.chat);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::UpdateEphemeralBotCallbackQuery>("updateEphemeralBotCallbackQuery", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.user_id(), &value.user_id);
        agree_maybe(view.peer(), value.peer.as_ref());
        agree(view.msg_id(), &value.msg_id);
        agree(view.data(), &value.data);
        agree_maybe(view.chat_instance(), value.chat_instance.as_ref());
        agree(view.message(), &value.message);
    });
    check.constructor::<types::UpdateFolderPeers>("updateFolderPeers", |view, value| {
        agree(view.folder_peers(), &value.folder_peers);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateGeoLiveViewed>("updateGeoLiveViewed", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
    });
    check.constructor::<types::UpdateGroupCall>("updateGroupCall", |view, value| {
        agree(view.live_story(), &value.live_story);
        agree_maybe(view.peer(), value.peer.as_ref());
        agree(view.call(), &value.call);
    });
    check.constructor::<types::UpdateGroupCallChainBlocks>("updateGroupCallChainBlocks", |view, value| {
        agree(view.call(), &value.call);
        agree(view.sub_chain_id(), &value.sub_chain_id);
        agree(view.blocks(), &value.blocks);
        agree(view.next_offset(), &value.next_offset);
    });
    check.constructor::<types::UpdateGroupCallConnection>("updateGroupCallConnection", |view, value| {
        agree(view.presentation(), &value.presentation);
        agree(view.params(), &value.params);
    });
    check.constructor::<types::UpdateGroupCallEncryptedMessage>("updateGroupCallEncryptedMessage", |view, value| {
        agree(view.call(), &value.call);
        agree(view.from_id(), &value.from_id);
        agree(view.encrypted_message(), &value.encrypted_message);
    });
    check.constructor::<types::UpdateGroupCallMessage>("updateGroupCallMessage", |view, value| {
        agree(view.call(), &value.call);
        agree(view.message(), &value.message);
    });
    check.constructor::<types::UpdateGroupCallParticipants>("updateGroupCallParticipants", |view, value| {
        agree(view.call(), &value.call);
        agree(view.participants(), &value.participants);
        agree(view.version(), &value.version);
    });
    check.constructor::<types::UpdateInlineBotCallbackQuery>("updateInlineBotCallbackQuery", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.user_id(), &value.user_id);
        agree(view.msg_id(), &value.msg_id);
        agree(view.chat_instance(), &value.chat_instance);
        agree_maybe(view.data(), value.data.as_ref());
        agree_maybe(view.game_short_name(), value.game_short_name.as_ref());
    });
    check.constructor::<types::UpdateJoinChatWebViewDecision>("updateJoinChatWebViewDecision", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.query_id(), &value.query_id);
        agree(view.result(), &value.result);
    });
    check.constructor::<types::UpdateLangPack>("updateLangPack", |view, value| {
        agree(view.difference(), &value.difference);
    });
    check.constructor::<types::UpdateLangPackTooLong>("updateLangPackTooLong", |view, value| {
        agree(view.lang_code(), &value.lang_code);
    });
    check.constructor::<types::UpdateManagedBot>("updateManagedBot", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.bot_id(), &value.bot_id);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateMessageExtendedMedia>("updateMessageExtendedMedia", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree(view.extended_media(), &value.extended_media);
    });
    check.constructor::<types::UpdateMessageID>("updateMessageID", |view, value| {
        agree(view.id(), &value.id);
        agree(view.random_id(), &value.random_id);
    });
    check.constructor::<types::UpdateMessagePoll>("updateMessagePoll", |view, value| {
        agree_maybe(view.peer(), value.peer.as_ref());
        agree_maybe(view.msg_id(), value.msg_id.as_ref());
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
        agree(view.poll_id(), &value.poll_id);
        agree_maybe(view.poll(), value.poll.as_deref());
        agree(view.results(), &value.results);
    });
    check.constructor::<types::UpdateMessagePollVote>("updateMessagePollVote", |view, value| {
        agree(view.poll_id(), &value.poll_id);
        agree(view.peer(), &value.peer);
        agree(view.options(), &value.options);
        agree(view.positions(), &value.positions);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateMessageReactions>("updateMessageReactions", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
        agree_maybe(view.saved_peer_id(), value.saved_peer_id.as_ref());
        agree(view.reactions(), &value.reactions);
    });
}

#[rustfmt::skip]
fn part_28(check: &mut Check) {
    check.constructor::<types::UpdateMonoForumNoPaidException>("updateMonoForumNoPaidException", |view, value| {
        agree(view.exception(), &value.exception);
        agree(view.channel_id(), &value.channel_id);
        agree(view.saved_peer_id(), &value.saved_peer_id);
    });
    check.constructor::<types::UpdateMoveStickerSetToTop>("updateMoveStickerSetToTop", |view, value| {
        agree(view.masks(), &value.masks);
        agree(view.emojis(), &value.emojis);
        agree(view.stickerset(), &value.stickerset);
    });
    check.constructor::<types::UpdateNewAuthorization>("updateNewAuthorization", |view, value| {
        agree(view.unconfirmed(), &value.unconfirmed);
        agree(view.hash(), &value.hash);
        agree_maybe(view.date(), value.date.as_ref());
        agree_maybe(view.device(), value.device.as_ref());
        agree_maybe(view.location(), value.location.as_ref());
    });
    check.constructor::<types::UpdateNewBotConnection>("updateNewBotConnection", |view, value| {
        agree(view.confirmed(), &value.confirmed);
        agree(view.bot_id(), &value.bot_id);
        agree_maybe(view.date(), value.date.as_ref());
        agree_maybe(view.device(), value.device.as_ref());
        agree_maybe(view.location(), value.location.as_ref());
    });
    check.constructor::<types::UpdateNewChannelMessage>("updateNewChannelMessage", |view, value| {
        agree(view.message(), &value.message);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateNewEncryptedMessage>("updateNewEncryptedMessage", |view, value| {
        agree(view.message(), &value.message);
        agree(view.qts(), &value.qts);
    });
    check.constructor::<types::UpdateNewEphemeralMessage>("updateNewEphemeralMessage", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::UpdateNewMessage>("updateNewMessage", |view, value| {
        agree(view.message(), &value.message);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateNewQuickReply>("updateNewQuickReply", |view, value| {
        agree(view.quick_reply(), &value.quick_reply);
    });
    check.constructor::<types::UpdateNewScheduledMessage>("updateNewScheduledMessage", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::UpdateNewStickerSet>("updateNewStickerSet", |view, value| {
        agree(view.stickerset(), &value.stickerset);
    });
    check.constructor::<types::UpdateNewStoryReaction>("updateNewStoryReaction", |view, value| {
        agree(view.story_id(), &value.story_id);
        agree(view.peer(), &value.peer);
        agree(view.reaction(), &value.reaction);
    });
    check.constructor::<types::UpdateNotifySettings>("updateNotifySettings", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.notify_settings(), &value.notify_settings);
    });
    check.constructor::<types::UpdatePaidReactionPrivacy>("updatePaidReactionPrivacy", |view, value| {
        agree(view.private(), &value.private);
    });
    check.constructor::<types::UpdatePeerBlocked>("updatePeerBlocked", |view, value| {
        agree(view.blocked(), &value.blocked);
        agree(view.blocked_my_stories_from(), &value.blocked_my_stories_from);
        agree(view.peer_id(), &value.peer_id);
    });
    check.constructor::<types::UpdatePeerHistoryTTL>("updatePeerHistoryTTL", |view, value| {
        agree(view.peer(), &value.peer);
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
    });
    check.constructor::<types::UpdatePeerLocated>("updatePeerLocated", |view, value| {
        agree(view.peers(), &value.peers);
    });
    check.constructor::<types::UpdatePeerSettings>("updatePeerSettings", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.settings(), &value.settings);
    });
    check.constructor::<types::UpdatePeerWallpaper>("updatePeerWallpaper", |view, value| {
        agree(view.wallpaper_overridden(), &value.wallpaper_overridden);
        agree(view.peer(), &value.peer);
        agree_maybe(view.wallpaper(), value.wallpaper.as_ref());
    });
    check.constructor::<types::UpdatePendingJoinRequests>("updatePendingJoinRequests", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.requests_pending(), &value.requests_pending);
        agree(view.recent_requesters(), &value.recent_requesters);
    });
    check.constructor::<types::UpdatePhoneCall>("updatePhoneCall", |view, value| {
        agree(view.phone_call(), &value.phone_call);
    });
    check.constructor::<types::UpdatePhoneCallSignalingData>("updatePhoneCallSignalingData", |view, value| {
        agree(view.phone_call_id(), &value.phone_call_id);
        agree(view.data(), &value.data);
    });
    check.constructor::<types::UpdatePinnedChannelMessages>("updatePinnedChannelMessages", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree(view.channel_id(), &value.channel_id);
        agree(view.messages(), &value.messages);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdatePinnedDialogs>("updatePinnedDialogs", |view, value| {
        agree_maybe(view.folder_id(), value.folder_id.as_ref());
        agree_maybe(view.order(), value.order.as_ref());
    });
    check.constructor::<types::UpdatePinnedForumTopic>("updatePinnedForumTopic", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree(view.peer(), &value.peer);
        agree(view.topic_id(), &value.topic_id);
    });
    check.constructor::<types::UpdatePinnedForumTopics>("updatePinnedForumTopics", |view, value| {
        agree(view.peer(), &value.peer);
        agree_maybe(view.order(), value.order.as_ref());
    });
    check.constructor::<types::UpdatePinnedMessages>("updatePinnedMessages", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree(view.peer(), &value.peer);
        agree(view.messages(), &value.messages);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdatePinnedSavedDialogs>("updatePinnedSavedDialogs", |view, value| {
        agree_maybe(view.order(), value.order.as_ref());
    });
    check.constructor::<types::UpdatePrivacy>("updatePrivacy", |view, value| {
        agree(view.key(), &value.key);
        agree(view.rules(), &value.rules);
    });
    check.constructor::<types::UpdateQuickReplies>("updateQuickReplies", |view, value| {
        agree(view.quick_replies(), &value.quick_replies);
    });
    check.constructor::<types::UpdateQuickReplyMessage>("updateQuickReplyMessage", |view, value| {
        agree(view.message(), &value.message);
    });
    check.constructor::<types::UpdateReadChannelDiscussionInbox>("updateReadChannelDiscussionInbox", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.top_msg_id(), &value.top_msg_id);
        agree(view.read_max_id(), &value.read_max_id);
        agree_maybe(view.broadcast_id(), value.broadcast_id.as_ref());
        agree_maybe(view.broadcast_post(), value.broadcast_post.as_ref());
    });
    check.constructor::<types::UpdateReadChannelDiscussionOutbox>("updateReadChannelDiscussionOutbox", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.top_msg_id(), &value.top_msg_id);
        agree(view.read_max_id(), &value.read_max_id);
    });
    check.constructor::<types::UpdateReadChannelInbox>("updateReadChannelInbox", |view, value| {
        agree_maybe(view.folder_id(), value.folder_id.as_ref());
        agree(view.channel_id(), &value.channel_id);
        agree(view.max_id(), &value.max_id);
        agree(view.still_unread_count(), &value.still_unread_count);
        agree(view.pts(), &value.pts);
    });
    check.constructor::<types::UpdateReadChannelOutbox>("updateReadChannelOutbox", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.max_id(), &value.max_id);
    });
    check.constructor::<types::UpdateReadHistoryInbox>("updateReadHistoryInbox", |view, value| {
        agree_maybe(view.folder_id(), value.folder_id.as_ref());
        agree(view.peer(), &value.peer);
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
        agree(view.max_id(), &value.max_id);
        agree(view.still_unread_count(), &value.still_unread_count);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateReadHistoryOutbox>("updateReadHistoryOutbox", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.max_id(), &value.max_id);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateReadMessagesContents>("updateReadMessagesContents", |view, value| {
        agree(view.messages(), &value.messages);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
        agree_maybe(view.date(), value.date.as_ref());
    });
    check.constructor::<types::UpdateReadMonoForumInbox>("updateReadMonoForumInbox", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.saved_peer_id(), &value.saved_peer_id);
        agree(view.read_max_id(), &value.read_max_id);
    });
    check.constructor::<types::UpdateReadMonoForumOutbox>("updateReadMonoForumOutbox", |view, value| {
        agree(view.channel_id(), &value.channel_id);
        agree(view.saved_peer_id(), &value.saved_peer_id);
        agree(view.read_max_id(), &value.read_max_id);
    });
}

#[rustfmt::skip]
fn part_29(check: &mut Check) {
    check.constructor::<types::UpdateReadStories>("updateReadStories", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.max_id(), &value.max_id);
    });
    check.constructor::<types::UpdateSavedDialogPinned>("updateSavedDialogPinned", |view, value| {
        agree(view.pinned(), &value.pinned);
        agree(view.peer(), &value.peer);
    });
    check.constructor::<types::UpdateSentPhoneCode>("updateSentPhoneCode", |view, value| {
        agree(view.sent_code(), &value.sent_code);
    });
    check.constructor::<types::UpdateSentStoryReaction>("updateSentStoryReaction", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.story_id(), &value.story_id);
        agree(view.reaction(), &value.reaction);
    });
    check.constructor::<types::UpdateSentWalletTransaction>("updateSentWalletTransaction", |view, value| {
        agree(view.gasless(), &value.gasless);
        agree(view.msg_hash(), &value.msg_hash);
        agree_maybe(view.transaction(), value.transaction.as_deref());
    });
    check.constructor::<types::UpdateServiceNotification>("updateServiceNotification", |view, value| {
        agree(view.popup(), &value.popup);
        agree(view.invert_media(), &value.invert_media);
        agree_maybe(view.inbox_date(), value.inbox_date.as_ref());
        agree(view.r#type(), &value.r#type);
        agree(view.message(), &value.message);
        agree(view.media(), &value.media);
        agree(view.entities(), &value.entities);
    });
    check.constructor::<types::UpdateSmsJob>("updateSmsJob", |view, value| {
        agree(view.job_id(), &value.job_id);
    });
    check.constructor::<types::UpdateStarGiftAuctionState>("updateStarGiftAuctionState", |view, value| {
        agree(view.gift_id(), &value.gift_id);
        agree(view.state(), &value.state);
    });
    check.constructor::<types::UpdateStarGiftAuctionUserState>("updateStarGiftAuctionUserState", |view, value| {
        agree(view.gift_id(), &value.gift_id);
        agree(view.user_state(), &value.user_state);
    });
    check.constructor::<types::UpdateStarsBalance>("updateStarsBalance", |view, value| {
        agree(view.balance(), &value.balance);
    });
    check.constructor::<types::UpdateStarsRevenueStatus>("updateStarsRevenueStatus", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.status(), &value.status);
    });
    check.constructor::<types::UpdateStickerSets>("updateStickerSets", |view, value| {
        agree(view.masks(), &value.masks);
        agree(view.emojis(), &value.emojis);
    });
    check.constructor::<types::UpdateStickerSetsOrder>("updateStickerSetsOrder", |view, value| {
        agree(view.masks(), &value.masks);
        agree(view.emojis(), &value.emojis);
        agree(view.order(), &value.order);
    });
    check.constructor::<types::UpdateStoriesStealthMode>("updateStoriesStealthMode", |view, value| {
        agree(view.stealth_mode(), &value.stealth_mode);
    });
    check.constructor::<types::UpdateStory>("updateStory", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.story(), &value.story);
    });
    check.constructor::<types::UpdateStoryID>("updateStoryID", |view, value| {
        agree(view.id(), &value.id);
        agree(view.random_id(), &value.random_id);
    });
    check.constructor::<types::UpdateTheme>("updateTheme", |view, value| {
        agree(view.theme(), &value.theme);
    });
    check.constructor::<types::UpdateTranscribedAudio>("updateTranscribedAudio", |view, value| {
        agree(view.pending(), &value.pending);
        agree(view.peer(), &value.peer);
        agree(view.msg_id(), &value.msg_id);
        agree(view.transcription_id(), &value.transcription_id);
        agree(view.text(), &value.text);
    });
    check.constructor::<types::UpdateUser>("updateUser", |view, value| {
        agree(view.user_id(), &value.user_id);
    });
    check.constructor::<types::UpdateUserEmojiStatus>("updateUserEmojiStatus", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.emoji_status(), &value.emoji_status);
    });
    check.constructor::<types::UpdateUserName>("updateUserName", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.first_name(), &value.first_name);
        agree(view.last_name(), &value.last_name);
        agree(view.usernames(), &value.usernames);
    });
    check.constructor::<types::UpdateUserPhone>("updateUserPhone", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.phone(), &value.phone);
    });
    check.constructor::<types::UpdateUserStatus>("updateUserStatus", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.status(), &value.status);
    });
    check.constructor::<types::UpdateUserTyping>("updateUserTyping", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree_maybe(view.top_msg_id(), value.top_msg_id.as_ref());
        agree(view.action(), &value.action);
    });
    check.constructor::<types::UpdateWalletGaslessInfo>("updateWalletGaslessInfo", |view, value| {
        agree(view.available(), &value.available);
        agree(view.left(), &value.left);
        agree(view.reset_at(), &value.reset_at);
        agree(view.min_amount(), &value.min_amount);
        agree(view.relayer_address(), &value.relayer_address);
    });
    check.constructor::<types::UpdateWalletState>("updateWalletState", |view, value| {
        agree(view.state(), &value.state);
    });
    check.constructor::<types::UpdateWalletTonConnectPendingDisconnect>("updateWalletTonConnectPendingDisconnect", |view, value| {
        agree(view.session_ids(), &value.session_ids);
    });
    check.constructor::<types::UpdateWalletTonConnectSession>("updateWalletTonConnectSession", |view, value| {
        agree(view.session(), &value.session);
    });
    check.constructor::<types::UpdateWebBrowserException>("updateWebBrowserException", |view, value| {
        agree(view.delete(), &value.delete);
        agree_maybe(view.open_external_browser(), value.open_external_browser.as_ref());
        agree(view.exception(), &value.exception);
    });
    check.constructor::<types::UpdateWebBrowserSettings>("updateWebBrowserSettings", |view, value| {
        agree(view.open_external_browser(), &value.open_external_browser);
        agree(view.display_close_button(), &value.display_close_button);
    });
    check.constructor::<types::UpdateWebPage>("updateWebPage", |view, value| {
        agree(view.webpage(), &value.webpage);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.constructor::<types::UpdateWebViewResultSent>("updateWebViewResultSent", |view, value| {
        agree(view.query_id(), &value.query_id);
    });
    check.sum("Updates", |bytes| views::Updates::read(bytes)?.to_value());
    check.constructor::<types::UpdateShort>("updateShort", |view, value| {
        agree(view.update(), &value.update);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::UpdateShortChatMessage>("updateShortChatMessage", |view, value| {
        agree(view.out(), &value.out);
        agree(view.mentioned(), &value.mentioned);
        agree(view.media_unread(), &value.media_unread);
        agree(view.silent(), &value.silent);
        agree(view.id(), &value.id);
        agree(view.from_id(), &value.from_id);
        agree(view.chat_id(), &value.chat_id);
        agree(view.message(), &value.message);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
        agree(view.date(), &value.date);
        agree_maybe(view.fwd_from(), value.fwd_from.as_deref());
        agree_maybe(view.via_bot_id(), value.via_bot_id.as_ref());
        agree_maybe(view.reply_to(), value.reply_to.as_ref());
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
    });
    check.constructor::<types::UpdateShortMessage>("updateShortMessage", |view, value| {
        agree(view.out(), &value.out);
        agree(view.mentioned(), &value.mentioned);
        agree(view.media_unread(), &value.media_unread);
        agree(view.silent(), &value.silent);
        agree(view.id(), &value.id);
        agree(view.user_id(), &value.user_id);
        agree(view.message(), &value.message);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
        agree(view.date(), &value.date);
        agree_maybe(view.fwd_from(), value.fwd_from.as_deref());
        agree_maybe(view.via_bot_id(), value.via_bot_id.as_ref());
        agree_maybe(view.reply_to(), value.reply_to.as_ref());
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
    });
    check.constructor::<types::UpdateShortSentMessage>("updateShortSentMessage", |view, value| {
        agree(view.out(), &value.out);
        agree(view.id(), &value.id);
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
        agree(view.date(), &value.date);
        agree_maybe(view.media(), value.media.as_ref());
        agree_maybe(view.entities(), value.entities.as_ref());
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
    });
    check.constructor::<types::Updates>("updates", |view, value| {
        agree(view.updates(), &value.updates);
        agree(view.users(), &value.users);
        agree(view.chats(), &value.chats);
        agree(view.date(), &value.date);
        agree(view.seq(), &value.seq);
    });
    check.constructor::<types::UpdatesCombined>("updatesCombined", |view, value| {
        agree(view.updates(), &value.updates);
        agree(view.users(), &value.users);
        agree(view.chats(), &value.chats);
        agree(view.date(), &value.date);
        agree(view.seq_start(), &value.seq_start);
        agree(view.seq(), &value.seq);
    });
    check.sum("UrlAuthResult", |bytes| views::UrlAuthResult::read(bytes)?.to_value());
}

#[rustfmt::skip]
fn part_30(check: &mut Check) {
    check.constructor::<types::UrlAuthResultAccepted>("urlAuthResultAccepted", |view, value| {
        agree_maybe(view.url(), value.url.as_ref());
    });
    check.constructor::<types::UrlAuthResultRequest>("urlAuthResultRequest", |view, value| {
        agree(view.request_write_access(), &value.request_write_access);
        agree(view.request_phone_number(), &value.request_phone_number);
        agree(view.match_codes_first(), &value.match_codes_first);
        agree(view.is_app(), &value.is_app);
        agree(view.bot(), &value.bot);
        agree(view.domain(), &value.domain);
        agree_maybe(view.browser(), value.browser.as_ref());
        agree_maybe(view.platform(), value.platform.as_ref());
        agree_maybe(view.ip(), value.ip.as_ref());
        agree_maybe(view.region(), value.region.as_ref());
        agree_maybe(view.match_codes(), value.match_codes.as_ref());
        agree_maybe(view.user_id_hint(), value.user_id_hint.as_ref());
        agree_maybe(view.verified_app_name(), value.verified_app_name.as_ref());
    });
    check.sum("User", |bytes| views::User::read(bytes)?.to_value());
    check.constructor::<types::User>("user", |view, value| {
        agree(view.is_self(), &value.is_self);
        agree(view.contact(), &value.contact);
        agree(view.mutual_contact(), &value.mutual_contact);
        agree(view.deleted(), &value.deleted);
        agree(view.bot(), &value.bot);
        agree(view.bot_chat_history(), &value.bot_chat_history);
        agree(view.bot_nochats(), &value.bot_nochats);
        agree(view.verified(), &value.verified);
        agree(view.restricted(), &value.restricted);
        agree(view.min(), &value.min);
        agree(view.bot_inline_geo(), &value.bot_inline_geo);
        agree(view.support(), &value.support);
        agree(view.scam(), &value.scam);
        agree(view.apply_min_photo(), &value.apply_min_photo);
        agree(view.fake(), &value.fake);
        agree(view.bot_attach_menu(), &value.bot_attach_menu);
        agree(view.premium(), &value.premium);
        agree(view.attach_menu_enabled(), &value.attach_menu_enabled);
        agree(view.bot_can_edit(), &value.bot_can_edit);
        agree(view.close_friend(), &value.close_friend);
        agree(view.stories_hidden(), &value.stories_hidden);
        agree(view.stories_unavailable(), &value.stories_unavailable);
        agree(view.contact_require_premium(), &value.contact_require_premium);
        agree(view.bot_business(), &value.bot_business);
        agree(view.bot_has_main_app(), &value.bot_has_main_app);
        agree(view.bot_forum_view(), &value.bot_forum_view);
        agree(view.bot_forum_can_manage_topics(), &value.bot_forum_can_manage_topics);
        agree(view.bot_can_manage_bots(), &value.bot_can_manage_bots);
        agree(view.bot_guestchat(), &value.bot_guestchat);
        agree(view.bot_guard(), &value.bot_guard);
        agree(view.id(), &value.id);
        agree_maybe(view.access_hash(), value.access_hash.as_ref());
        agree_maybe(view.first_name(), value.first_name.as_ref());
        agree_maybe(view.last_name(), value.last_name.as_ref());
        agree_maybe(view.username(), value.username.as_ref());
        agree_maybe(view.phone(), value.phone.as_ref());
        agree_maybe(view.photo(), value.photo.as_ref());
        agree_maybe(view.status(), value.status.as_ref());
        agree_maybe(view.bot_info_version(), value.bot_info_version.as_ref());
        agree_maybe(view.restriction_reason(), value.restriction_reason.as_ref());
        agree_maybe(view.bot_inline_placeholder(), value.bot_inline_placeholder.as_ref());
        agree_maybe(view.lang_code(), value.lang_code.as_ref());
        agree_maybe(view.emoji_status(), value.emoji_status.as_ref());
        agree_maybe(view.usernames(), value.usernames.as_ref());
        agree_maybe(view.stories_max_id(), value.stories_max_id.as_ref());
        agree_maybe(view.color(), value.color.as_ref());
        agree_maybe(view.profile_color(), value.profile_color.as_ref());
        agree_maybe(view.bot_active_users(), value.bot_active_users.as_ref());
        agree_maybe(view.bot_verification_icon(), value.bot_verification_icon.as_ref());
        agree_maybe(view.send_paid_messages_stars(), value.send_paid_messages_stars.as_ref());
        agree_maybe(view.linked_community_id(), value.linked_community_id.as_ref());
    });
    check.constructor::<types::UserEmpty>("userEmpty", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::UserFull>("userFull", |view, value| {
        agree(view.blocked(), &value.blocked);
        agree(view.phone_calls_available(), &value.phone_calls_available);
        agree(view.phone_calls_private(), &value.phone_calls_private);
        agree(view.can_pin_message(), &value.can_pin_message);
        agree(view.has_scheduled(), &value.has_scheduled);
        agree(view.video_calls_available(), &value.video_calls_available);
        agree(view.voice_messages_forbidden(), &value.voice_messages_forbidden);
        agree(view.translations_disabled(), &value.translations_disabled);
        agree(view.stories_pinned_available(), &value.stories_pinned_available);
        agree(view.blocked_my_stories_from(), &value.blocked_my_stories_from);
        agree(view.wallpaper_overridden(), &value.wallpaper_overridden);
        agree(view.contact_require_premium(), &value.contact_require_premium);
        agree(view.read_dates_private(), &value.read_dates_private);
        agree(view.sponsored_enabled(), &value.sponsored_enabled);
        agree(view.can_view_revenue(), &value.can_view_revenue);
        agree(view.bot_can_manage_emoji_status(), &value.bot_can_manage_emoji_status);
        agree(view.display_gifts_button(), &value.display_gifts_button);
        agree(view.noforwards_my_enabled(), &value.noforwards_my_enabled);
        agree(view.noforwards_peer_enabled(), &value.noforwards_peer_enabled);
        agree(view.unofficial_security_risk(), &value.unofficial_security_risk);
        agree(view.id(), &value.id);
        agree_maybe(view.about(), value.about.as_ref());
        agree(view.settings(), &value.settings);
        agree_maybe(view.personal_photo(), value.personal_photo.as_ref());
        agree_maybe(view.profile_photo(), value.profile_photo.as_ref());
        agree_maybe(view.fallback_photo(), value.fallback_photo.as_ref());
        agree(view.notify_settings(), &value.notify_settings);
        agree_maybe(view.bot_info(), value.bot_info.as_deref());
        agree_maybe(view.pinned_msg_id(), value.pinned_msg_id.as_ref());
        agree(view.common_chats_count(), &value.common_chats_count);
        agree_maybe(view.folder_id(), value.folder_id.as_ref());
        agree_maybe(view.ttl_period(), value.ttl_period.as_ref());
        agree_maybe(view.theme(), value.theme.as_ref());
        agree_maybe(view.private_forward_name(), value.private_forward_name.as_ref());
        agree_maybe(view.bot_group_admin_rights(), value.bot_group_admin_rights.as_ref());
        agree_maybe(view.bot_broadcast_admin_rights(), value.bot_broadcast_admin_rights.as_ref());
        agree_maybe(view.wallpaper(), value.wallpaper.as_ref());
        agree_maybe(view.stories(), value.stories.as_ref());
        agree_maybe(view.business_work_hours(), value.business_work_hours.as_ref());
        agree_maybe(view.business_location(), value.business_location.as_ref());
        agree_maybe(view.business_greeting_message(), value.business_greeting_message.as_ref());
        agree_maybe(view.business_away_message(), value.business_away_message.as_ref());
        agree_maybe(view.business_intro(), value.business_intro.as_ref());
        agree_maybe(view.birthday(), value.birthday.as_ref());
        agree_maybe(view.personal_channel_id(), value.personal_channel_id.as_ref());
        agree_maybe(view.personal_channel_message(), value.personal_channel_message.as_ref());
        agree_maybe(view.stargifts_count(), value.stargifts_count.as_ref());
        agree_maybe(view.starref_program(), value.starref_program.as_ref());
        agree_maybe(view.bot_verification(), value.bot_verification.as_ref());
        agree_maybe(view.send_paid_messages_stars(), value.send_paid_messages_stars.as_ref());
        agree_maybe(view.disallowed_gifts(), value.disallowed_gifts.as_ref());
        agree_maybe(view.stars_rating(), value.stars_rating.as_ref());
        agree_maybe(view.stars_my_pending_rating(), value.stars_my_pending_rating.as_ref());
        agree_maybe(view.stars_my_pending_rating_date(), value.stars_my_pending_rating_date.as_ref());
        agree_maybe(view.main_tab(), value.main_tab.as_ref());
        agree_maybe(view.saved_music(), value.saved_music.as_ref());
        agree_maybe(view.note(), value.note.as_ref());
        agree_maybe(view.bot_manager_id(), value.bot_manager_id.as_ref());
    });
    check.sum("UserProfilePhoto", |bytes| views::UserProfilePhoto::read(bytes)?.to_value());
    check.constructor::<types::UserProfilePhoto>("userProfilePhoto", |view, value| {
        agree(view.has_video(), &value.has_video);
        agree(view.personal(), &value.personal);
        agree(view.photo_id(), &value.photo_id);
        agree_maybe(view.stripped_thumb(), value.stripped_thumb.as_ref());
        agree(view.dc_id(), &value.dc_id);
    });
    check.sum("UserStatus", |bytes| views::UserStatus::read(bytes)?.to_value());
    check.constructor::<types::UserStatusLastMonth>("userStatusLastMonth", |view, value| {
        agree(view.by_me(), &value.by_me);
    });
    check.constructor::<types::UserStatusLastWeek>("userStatusLastWeek", |view, value| {
        agree(view.by_me(), &value.by_me);
    });
    check.constructor::<types::UserStatusOffline>("userStatusOffline", |view, value| {
        agree(view.was_online(), &value.was_online);
    });
    check.constructor::<types::UserStatusOnline>("userStatusOnline", |view, value| {
        agree(view.expires(), &value.expires);
    });
    check.constructor::<types::UserStatusRecently>("userStatusRecently", |view, value| {
        agree(view.by_me(), &value.by_me);
    });
    check.constructor::<types::Username>("username", |view, value| {
        agree(view.editable(), &value.editable);
        agree(view.active(), &value.active);
        agree(view.deletable(), &value.deletable);
        agree(view.expired(), &value.expired);
        agree(view.username(), &value.username);
    });
    check.sum("VideoSize", |bytes| views::VideoSize::read(bytes)?.to_value());
    check.constructor::<types::VideoSize>("videoSize", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.w(), &value.w);
        agree(view.h(), &value.h);
        agree(view.size(), &value.size);
        agree_maybe(view.video_start_ts(), value.video_start_ts.as_ref());
    });
    check.constructor::<types::VideoSizeEmojiMarkup>("videoSizeEmojiMarkup", |view, value| {
        agree(view.emoji_id(), &value.emoji_id);
        agree(view.background_colors(), &value.background_colors);
    });
    check.constructor::<types::VideoSizeStickerMarkup>("videoSizeStickerMarkup", |view, value| {
        agree(view.stickerset(), &value.stickerset);
        agree(view.sticker_id(), &value.sticker_id);
        agree(view.background_colors(), &value.background_colors);
    });
    check.sum("WallPaper", |bytes| views::WallPaper::read(bytes)?.to_value());
    check.constructor::<types::WallPaper>("wallPaper", |view, value| {
        agree(view.id(), &value.id);
        agree(view.creator(), &value.creator);
        agree(view.default(), &value.default);
        agree(view.pattern(), &value.pattern);
        agree(view.dark(), &value.dark);
        agree(view.access_hash(), &value.access_hash);
        agree(view.slug(), &value.slug);
        agree(view.document(), &value.document);
        agree_maybe(view.settings(), value.settings.as_deref());
    });
    check.constructor::<types::WallPaperNoFile>("wallPaperNoFile", |view, value| {
        agree(view.id(), &value.id);
        agree(view.default(), &value.default);
        agree(view.dark(), &value.dark);
        agree_maybe(view.settings(), value.settings.as_deref());
    });
    check.constructor::<types::WallPaperSettings>("wallPaperSettings", |view, value| {
        agree(view.blur(), &value.blur);
        agree(view.motion(), &value.motion);
        agree_maybe(view.background_color(), value.background_color.as_ref());
        agree_maybe(view.second_background_color(), value.second_background_color.as_ref());
        agree_maybe(view.third_background_color(), value.third_background_color.as_ref());
        agree_maybe(view.fourth_background_color(), value.fourth_background_color.as_ref());
        agree_maybe(view.intensity(), value.intensity.as_ref());
        agree_maybe(view.rotation(), value.rotation.as_ref());
        agree_maybe(view.emoticon(), value.emoticon.as_ref());
    });
    check.constructor::<types::WalletOwnershipProof>("walletOwnershipProof", |view, value| {
        agree(view.timestamp(), &value.timestamp);
        agree(view.signature(), &value.signature);
    });
    check.sum("WalletState", |bytes| views::WalletState::read(bytes)?.to_value());
    check.constructor::<types::WalletState>("walletState", |view, value| {
        agree(view.backup_enabled(), &value.backup_enabled);
        agree(view.can_export_phrase(), &value.can_export_phrase);
        agree(view.can_enable_backup(), &value.can_enable_backup);
        agree(view.address(), &value.address);
        agree(view.public_key(), &value.public_key);
        agree(view.balance(), &value.balance);
    });
    check.constructor::<types::WalletStateEmpty>("walletStateEmpty", |view, value| {
        agree(view.creating(), &value.creating);
    });
    check.constructor::<types::WalletTransaction>("walletTransaction", |view, value| {
        agree(view.incoming(), &value.incoming);
        agree(view.gasless(), &value.gasless);
        agree(view.failed(), &value.failed);
        agree(view.key_change(), &value.key_change);
        agree(view.comment_encrypted(), &value.comment_encrypted);
        agree(view.id(), &value.id);
        agree(view.amount(), &value.amount);
        agree(view.fee(), &value.fee);
        agree(view.date(), &value.date);
        agree(view.peer(), &value.peer);
        agree_maybe(view.comment(), value.comment.as_ref());
        agree_maybe(view.tx_hash(), value.tx_hash.as_ref());
        agree_maybe(view.nft(), value.nft.as_deref());
    });
    check.sum("WalletTransactionPeer", |bytes| views::WalletTransactionPeer::read(bytes)?.to_value());
    check.constructor::<types::WalletTransactionPeerAddress>("walletTransactionPeerAddress", |view, value| {
        agree(view.address(), &value.address);
        agree_maybe(view.domain(), value.domain.as_ref());
    });
    check.constructor::<types::WalletTransactionPeerOnramp>("walletTransactionPeerOnramp", |view, value| {
        agree(view.address(), &value.address);
        agree_maybe(view.domain(), value.domain.as_ref());
        agree(view.provider_name(), &value.provider_name);
    });
    check.constructor::<types::WalletTransactionPeerUser>("walletTransactionPeerUser", |view, value| {
        agree(view.user_id(), &value.user_id);
        agree(view.address(), &value.address);
        agree_maybe(view.domain(), value.domain.as_ref());
    });
    check.constructor::<types::WalletUserAddress>("walletUserAddress", |view, value| {
        agree_maybe(view.user_id(), value.user_id.as_ref());
        agree(view.address(), &value.address);
        agree(view.public_key(), &value.public_key);
    });
    check.constructor::<types::WebAuthorization>("webAuthorization", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.bot_id(), &value.bot_id);
        agree(view.domain(), &value.domain);
        agree(view.browser(), &value.browser);
        agree(view.platform(), &value.platform);
        agree(view.date_created(), &value.date_created);
        agree(view.date_active(), &value.date_active);
        agree(view.ip(), &value.ip);
        agree(view.region(), &value.region);
    });
    check.sum("WebDocument", |bytes| views::WebDocument::read(bytes)?.to_value());
    check.constructor::<types::WebDocument>("webDocument", |view, value| {
        agree(view.url(), &value.url);
        agree(view.access_hash(), &value.access_hash);
        agree(view.size(), &value.size);
        agree(view.mime_type(), &value.mime_type);
        agree(view.attributes(), &value.attributes);
    });
    check.constructor::<types::WebDocumentNoProxy>("webDocumentNoProxy", |view, value| {
        agree(view.url(), &value.url);
        agree(view.size(), &value.size);
        agree(view.mime_type(), &value.mime_type);
        agree(view.attributes(), &value.attributes);
    });
    check.constructor::<types::WebDomainException>("webDomainException", |view, value| {
        agree(view.domain(), &value.domain);
        agree(view.url(), &value.url);
        agree(view.title(), &value.title);
        agree_maybe(view.favicon(), value.favicon.as_ref());
    });
    check.sum("WebPage", |bytes| views::WebPage::read(bytes)?.to_value());
    check.constructor::<types::WebPage>("webPage", |view, value| {
        agree(view.has_large_media(), &value.has_large_media);
        agree(view.video_cover_photo(), &value.video_cover_photo);
        agree(view.id(), &value.id);
        agree(view.url(), &value.url);
        agree(view.display_url(), &value.display_url);
        agree(view.hash(), &value.hash);
        agree_maybe(view.r#type(), value.r#type.as_ref());
        agree_maybe(view.site_name(), value.site_name.as_ref());
        agree_maybe(view.title(), value.title.as_ref());
        agree_maybe(view.description(), value.description.as_ref());
        agree_maybe(view.photo(), value.photo.as_ref());
        agree_maybe(view.embed_url(), value.embed_url.as_ref());
        agree_maybe(view.embed_type(), value.embed_type.as_ref());
        agree_maybe(view.embed_width(), value.embed_width.as_ref());
        agree_maybe(view.embed_height(), value.embed_height.as_ref());
        agree_maybe(view.duration(), value.duration.as_ref());
        agree_maybe(view.author(), value.author.as_ref());
        agree_maybe(view.document(), value.document.as_ref());
        agree_maybe(view.cached_page(), value.cached_page.as_deref());
        agree_maybe(view.attributes(), value.attributes.as_ref());
    });
}

#[rustfmt::skip]
fn part_31(check: &mut Check) {
    check.constructor::<types::WebPageEmpty>("webPageEmpty", |view, value| {
        agree(view.id(), &value.id);
        agree_maybe(view.url(), value.url.as_ref());
    });
    check.constructor::<types::WebPageNotModified>("webPageNotModified", |view, value| {
        agree_maybe(view.cached_page_views(), value.cached_page_views.as_ref());
    });
    check.constructor::<types::WebPagePending>("webPagePending", |view, value| {
        agree(view.id(), &value.id);
        agree_maybe(view.url(), value.url.as_ref());
        agree(view.date(), &value.date);
    });
    check.sum("WebPageAttribute", |bytes| views::WebPageAttribute::read(bytes)?.to_value());
    check.constructor::<types::WebPageAttributeAiComposeTone>("webPageAttributeAiComposeTone", |view, value| {
        agree(view.emoji_id(), &value.emoji_id);
    });
    check.constructor::<types::WebPageAttributeStarGiftAuction>("webPageAttributeStarGiftAuction", |view, value| {
        agree(view.gift(), &value.gift);
        agree(view.end_date(), &value.end_date);
    });
    check.constructor::<types::WebPageAttributeStarGiftCollection>("webPageAttributeStarGiftCollection", |view, value| {
        agree(view.icons(), &value.icons);
    });
    check.constructor::<types::WebPageAttributeStickerSet>("webPageAttributeStickerSet", |view, value| {
        agree(view.emojis(), &value.emojis);
        agree(view.text_color(), &value.text_color);
        agree(view.stickers(), &value.stickers);
    });
    check.constructor::<types::WebPageAttributeStory>("webPageAttributeStory", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.id(), &value.id);
        agree_maybe(view.story(), value.story.as_ref());
    });
    check.constructor::<types::WebPageAttributeTheme>("webPageAttributeTheme", |view, value| {
        agree_maybe(view.documents(), value.documents.as_ref());
        agree_maybe(view.settings(), value.settings.as_deref());
    });
    check.constructor::<types::WebPageAttributeUniqueStarGift>("webPageAttributeUniqueStarGift", |view, value| {
        agree(view.gift(), &value.gift);
    });
    check.constructor::<types::WebViewMessageSent>("webViewMessageSent", |view, value| {
        agree_maybe(view.msg_id(), value.msg_id.as_ref());
    });
    check.constructor::<types::WebViewResultUrl>("webViewResultUrl", |view, value| {
        agree(view.fullsize(), &value.fullsize);
        agree(view.fullscreen(), &value.fullscreen);
        agree(view.same_origin(), &value.same_origin);
        agree_maybe(view.query_id(), value.query_id.as_ref());
        agree(view.url(), &value.url);
    });
    check.constructor::<types::account::AuthorizationForm>("account.authorizationForm", |view, value| {
        agree(view.required_types(), &value.required_types);
        agree(view.values(), &value.values);
        agree(view.errors(), &value.errors);
        agree(view.users(), &value.users);
        agree_maybe(view.privacy_policy_url(), value.privacy_policy_url.as_ref());
    });
    check.constructor::<types::account::Authorizations>("account.authorizations", |view, value| {
        agree(view.authorization_ttl_days(), &value.authorization_ttl_days);
        agree(view.authorizations(), &value.authorizations);
    });
    check.constructor::<types::account::AutoDownloadSettings>("account.autoDownloadSettings", |view, value| {
        agree(view.low(), &value.low);
        agree(view.medium(), &value.medium);
        agree(view.high(), &value.high);
    });
    check.constructor::<types::account::AutoSaveSettings>("account.autoSaveSettings", |view, value| {
        agree(view.users_settings(), &value.users_settings);
        agree(view.chats_settings(), &value.chats_settings);
        agree(view.broadcasts_settings(), &value.broadcasts_settings);
        agree(view.exceptions(), &value.exceptions);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::account::BusinessChatLinks>("account.businessChatLinks", |view, value| {
        agree(view.links(), &value.links);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("account.ChatThemes", |bytes| views::account::ChatThemes::read(bytes)?.to_value());
    check.constructor::<types::account::ChatThemes>("account.chatThemes", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.themes(), &value.themes);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
    });
    check.constructor::<types::account::ConnectedBots>("account.connectedBots", |view, value| {
        agree(view.connected_bots(), &value.connected_bots);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::account::ContentSettings>("account.contentSettings", |view, value| {
        agree(view.sensitive_enabled(), &value.sensitive_enabled);
        agree(view.sensitive_can_change(), &value.sensitive_can_change);
    });
    check.sum("account.EmailVerified", |bytes| views::account::EmailVerified::read(bytes)?.to_value());
    check.constructor::<types::account::EmailVerified>("account.emailVerified", |view, value| {
        agree(view.email(), &value.email);
    });
    check.constructor::<types::account::EmailVerifiedLogin>("account.emailVerifiedLogin", |view, value| {
        agree(view.email(), &value.email);
        agree(view.sent_code(), &value.sent_code);
    });
    check.sum("account.EmojiStatuses", |bytes| views::account::EmojiStatuses::read(bytes)?.to_value());
    check.constructor::<types::account::EmojiStatuses>("account.emojiStatuses", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.statuses(), &value.statuses);
    });
    check.constructor::<types::account::PaidMessagesRevenue>("account.paidMessagesRevenue", |view, value| {
        agree(view.stars_amount(), &value.stars_amount);
    });
    check.constructor::<types::account::PasskeyRegistrationOptions>("account.passkeyRegistrationOptions", |view, value| {
        agree(view.options(), &value.options);
    });
    check.constructor::<types::account::Passkeys>("account.passkeys", |view, value| {
        agree(view.passkeys(), &value.passkeys);
    });
    check.constructor::<types::account::Password>("account.password", |view, value| {
        agree(view.has_recovery(), &value.has_recovery);
        agree(view.has_secure_values(), &value.has_secure_values);
        agree(view.has_password(), &value.has_password);
        agree_maybe(view.current_algo(), value.current_algo.as_ref());
        agree_maybe(view.srp_b(), value.srp_b.as_ref());
        agree_maybe(view.srp_id(), value.srp_id.as_ref());
        agree_maybe(view.hint(), value.hint.as_ref());
        agree_maybe(view.email_unconfirmed_pattern(), value.email_unconfirmed_pattern.as_ref());
        agree(view.new_algo(), &value.new_algo);
        agree(view.new_secure_algo(), &value.new_secure_algo);
        agree(view.secure_random(), &value.secure_random);
        agree_maybe(view.pending_reset_date(), value.pending_reset_date.as_ref());
        agree_maybe(view.login_email_pattern(), value.login_email_pattern.as_ref());
    });
    check.constructor::<types::account::PasswordInputSettings>("account.passwordInputSettings", |view, value| {
        agree_maybe(view.new_algo(), value.new_algo.as_ref());
        agree_maybe(view.new_password_hash(), value.new_password_hash.as_ref());
        agree_maybe(view.hint(), value.hint.as_ref());
        agree_maybe(view.email(), value.email.as_ref());
        agree_maybe(view.new_secure_settings(), value.new_secure_settings.as_ref());
    });
    check.constructor::<types::account::PasswordSettings>("account.passwordSettings", |view, value| {
        agree_maybe(view.email(), value.email.as_ref());
        agree_maybe(view.secure_settings(), value.secure_settings.as_ref());
    });
    check.constructor::<types::account::PrivacyRules>("account.privacyRules", |view, value| {
        agree(view.rules(), &value.rules);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("account.ResetPasswordResult", |bytes| views::account::ResetPasswordResult::read(bytes)?.to_value());
    check.constructor::<types::account::ResetPasswordFailedWait>("account.resetPasswordFailedWait", |view, value| {
        agree(view.retry_date(), &value.retry_date);
    });
    check.constructor::<types::account::ResetPasswordRequestedWait>("account.resetPasswordRequestedWait", |view, value| {
        agree(view.until_date(), &value.until_date);
    });
    check.constructor::<types::account::ResolvedBusinessChatLinks>("account.resolvedBusinessChatLinks", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("account.SavedMusicIds", |bytes| views::account::SavedMusicIds::read(bytes)?.to_value());
    check.constructor::<types::account::SavedMusicIds>("account.savedMusicIds", |view, value| {
        agree(view.ids(), &value.ids);
    });
}

#[rustfmt::skip]
fn part_32(check: &mut Check) {
    check.sum("account.SavedRingtone", |bytes| views::account::SavedRingtone::read(bytes)?.to_value());
    check.constructor::<types::account::SavedRingtoneConverted>("account.savedRingtoneConverted", |view, value| {
        agree(view.document(), &value.document);
    });
    check.sum("account.SavedRingtones", |bytes| views::account::SavedRingtones::read(bytes)?.to_value());
    check.constructor::<types::account::SavedRingtones>("account.savedRingtones", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.ringtones(), &value.ringtones);
    });
    check.constructor::<types::account::SentEmailCode>("account.sentEmailCode", |view, value| {
        agree(view.email_pattern(), &value.email_pattern);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::account::Takeout>("account.takeout", |view, value| {
        agree(view.id(), &value.id);
    });
    check.sum("account.Themes", |bytes| views::account::Themes::read(bytes)?.to_value());
    check.constructor::<types::account::Themes>("account.themes", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.themes(), &value.themes);
    });
    check.constructor::<types::account::TmpPassword>("account.tmpPassword", |view, value| {
        agree(view.tmp_password(), &value.tmp_password);
        agree(view.valid_until(), &value.valid_until);
    });
    check.sum("account.WallPapers", |bytes| views::account::WallPapers::read(bytes)?.to_value());
    check.constructor::<types::account::WallPapers>("account.wallPapers", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.wallpapers(), &value.wallpapers);
    });
    check.constructor::<types::account::WebAuthorizations>("account.webAuthorizations", |view, value| {
        agree(view.authorizations(), &value.authorizations);
        agree(view.users(), &value.users);
    });
    check.sum("account.WebBrowserSettings", |bytes| views::account::WebBrowserSettings::read(bytes)?.to_value());
    check.constructor::<types::account::WebBrowserSettings>("account.webBrowserSettings", |view, value| {
        agree(view.open_external_browser(), &value.open_external_browser);
        agree(view.display_close_button(), &value.display_close_button);
        agree(view.external_exceptions(), &value.external_exceptions);
        agree(view.inapp_exceptions(), &value.inapp_exceptions);
        agree(view.hash(), &value.hash);
    });
    check.sum("aicompose.Tones", |bytes| views::aicompose::Tones::read(bytes)?.to_value());
    check.constructor::<types::aicompose::Tones>("aicompose.tones", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.tones(), &value.tones);
        agree(view.users(), &value.users);
    });
    check.sum("auth.Authorization", |bytes| views::auth::Authorization::read(bytes)?.to_value());
    check.constructor::<types::auth::Authorization>("auth.authorization", |view, value| {
        agree(view.setup_password_required(), &value.setup_password_required);
        agree_maybe(view.otherwise_relogin_days(), value.otherwise_relogin_days.as_ref());
        agree_maybe(view.tmp_sessions(), value.tmp_sessions.as_ref());
        agree_maybe(view.future_auth_token(), value.future_auth_token.as_ref());
        agree(view.user(), &value.user);
    });
    check.constructor::<types::auth::AuthorizationSignUpRequired>("auth.authorizationSignUpRequired", |view, value| {
        agree_maybe(view.terms_of_service(), value.terms_of_service.as_deref());
    });
    check.sum("auth.CodeType", |bytes| views::auth::CodeType::read(bytes)?.to_value());
    check.constructor::<types::auth::ExportedAuthorization>("auth.exportedAuthorization", |view, value| {
        agree(view.id(), &value.id);
        agree(view.bytes(), &value.bytes);
    });
    check.constructor::<types::auth::FirebasePnvIntent>("auth.firebasePnvIntent", |view, value| {
        agree(view.nonce(), &value.nonce);
        agree(view.digital_credential_payload(), &value.digital_credential_payload);
    });
    check.constructor::<types::auth::LoggedOut>("auth.loggedOut", |view, value| {
        agree_maybe(view.future_auth_token(), value.future_auth_token.as_ref());
    });
    check.sum("auth.LoginToken", |bytes| views::auth::LoginToken::read(bytes)?.to_value());
    check.constructor::<types::auth::LoginToken>("auth.loginToken", |view, value| {
        agree(view.expires(), &value.expires);
        agree(view.token(), &value.token);
    });
    check.constructor::<types::auth::LoginTokenMigrateTo>("auth.loginTokenMigrateTo", |view, value| {
        agree(view.dc_id(), &value.dc_id);
        agree(view.token(), &value.token);
    });
    check.constructor::<types::auth::LoginTokenSuccess>("auth.loginTokenSuccess", |view, value| {
        agree(view.authorization(), &value.authorization);
    });
    check.constructor::<types::auth::PasskeyLoginOptions>("auth.passkeyLoginOptions", |view, value| {
        agree(view.options(), &value.options);
    });
    check.constructor::<types::auth::PasswordRecovery>("auth.passwordRecovery", |view, value| {
        agree(view.email_pattern(), &value.email_pattern);
    });
    check.sum("auth.SentCode", |bytes| views::auth::SentCode::read(bytes)?.to_value());
    check.constructor::<types::auth::SentCode>("auth.sentCode", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.phone_code_hash(), &value.phone_code_hash);
        agree_maybe(view.next_type(), value.next_type.as_ref());
        agree_maybe(view.timeout(), value.timeout.as_ref());
    });
    check.constructor::<types::auth::SentCodePaymentRequired>("auth.sentCodePaymentRequired", |view, value| {
        agree(view.store_product(), &value.store_product);
        agree(view.phone_code_hash(), &value.phone_code_hash);
        agree(view.support_email_address(), &value.support_email_address);
        agree(view.support_email_subject(), &value.support_email_subject);
        agree(view.premium_days(), &value.premium_days);
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
    });
    check.constructor::<types::auth::SentCodeSuccess>("auth.sentCodeSuccess", |view, value| {
        agree(view.authorization(), &value.authorization);
    });
    check.sum("auth.SentCodeType", |bytes| views::auth::SentCodeType::read(bytes)?.to_value());
    check.constructor::<types::auth::SentCodeTypeApp>("auth.sentCodeTypeApp", |view, value| {
        agree(view.length(), &value.length);
    });
    check.constructor::<types::auth::SentCodeTypeCall>("auth.sentCodeTypeCall", |view, value| {
        agree(view.length(), &value.length);
    });
    check.constructor::<types::auth::SentCodeTypeEmailCode>("auth.sentCodeTypeEmailCode", |view, value| {
        agree(view.apple_signin_allowed(), &value.apple_signin_allowed);
        agree(view.google_signin_allowed(), &value.google_signin_allowed);
        agree(view.email_pattern(), &value.email_pattern);
        agree(view.length(), &value.length);
        agree_maybe(view.reset_available_period(), value.reset_available_period.as_ref());
        agree_maybe(view.reset_pending_date(), value.reset_pending_date.as_ref());
    });
    check.constructor::<types::auth::SentCodeTypeFirebaseSms>("auth.sentCodeTypeFirebaseSms", |view, value| {
        agree_maybe(view.nonce(), value.nonce.as_ref());
        agree_maybe(view.play_integrity_project_id(), value.play_integrity_project_id.as_ref());
        agree_maybe(view.play_integrity_nonce(), value.play_integrity_nonce.as_ref());
        agree_maybe(view.receipt(), value.receipt.as_ref());
        agree_maybe(view.push_timeout(), value.push_timeout.as_ref());
        agree(view.length(), &value.length);
    });
    check.constructor::<types::auth::SentCodeTypeFlashCall>("auth.sentCodeTypeFlashCall", |view, value| {
        agree(view.pattern(), &value.pattern);
    });
    check.constructor::<types::auth::SentCodeTypeFragmentSms>("auth.sentCodeTypeFragmentSms", |view, value| {
        agree(view.url(), &value.url);
        agree(view.length(), &value.length);
    });
}

#[rustfmt::skip]
fn part_33(check: &mut Check) {
    check.constructor::<types::auth::SentCodeTypeMissedCall>("auth.sentCodeTypeMissedCall", |view, value| {
        agree(view.prefix(), &value.prefix);
        agree(view.length(), &value.length);
    });
    check.constructor::<types::auth::SentCodeTypeSetUpEmailRequired>("auth.sentCodeTypeSetUpEmailRequired", |view, value| {
        agree(view.apple_signin_allowed(), &value.apple_signin_allowed);
        agree(view.google_signin_allowed(), &value.google_signin_allowed);
    });
    check.constructor::<types::auth::SentCodeTypeSms>("auth.sentCodeTypeSms", |view, value| {
        agree(view.length(), &value.length);
    });
    check.constructor::<types::auth::SentCodeTypeSmsPhrase>("auth.sentCodeTypeSmsPhrase", |view, value| {
        agree_maybe(view.beginning(), value.beginning.as_ref());
    });
    check.constructor::<types::auth::SentCodeTypeSmsWord>("auth.sentCodeTypeSmsWord", |view, value| {
        agree_maybe(view.beginning(), value.beginning.as_ref());
    });
    check.constructor::<types::bots::AccessSettings>("bots.accessSettings", |view, value| {
        agree(view.restricted(), &value.restricted);
        agree_maybe(view.add_users(), value.add_users.as_ref());
    });
    check.constructor::<types::bots::BotInfo>("bots.botInfo", |view, value| {
        agree(view.name(), &value.name);
        agree(view.about(), &value.about);
        agree(view.description(), &value.description);
    });
    check.constructor::<types::bots::ExportedBotToken>("bots.exportedBotToken", |view, value| {
        agree(view.token(), &value.token);
    });
    check.constructor::<types::bots::PopularAppBots>("bots.popularAppBots", |view, value| {
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree(view.users(), &value.users);
    });
    check.constructor::<types::bots::PreviewInfo>("bots.previewInfo", |view, value| {
        agree(view.media(), &value.media);
        agree(view.lang_codes(), &value.lang_codes);
    });
    check.constructor::<types::bots::RequestedButton>("bots.requestedButton", |view, value| {
        agree(view.webapp_req_id(), &value.webapp_req_id);
    });
    check.constructor::<types::channels::AdminLogResults>("channels.adminLogResults", |view, value| {
        agree(view.events(), &value.events);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::channels::ChannelParticipant>("channels.channelParticipant", |view, value| {
        agree(view.participant(), &value.participant);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("channels.ChannelParticipants", |bytes| views::channels::ChannelParticipants::read(bytes)?.to_value());
    check.constructor::<types::channels::ChannelParticipants>("channels.channelParticipants", |view, value| {
        agree(view.count(), &value.count);
        agree(view.participants(), &value.participants);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::channels::SendAsPeers>("channels.sendAsPeers", |view, value| {
        agree(view.peers(), &value.peers);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("channels.SponsoredMessageReportResult", |bytes| views::channels::SponsoredMessageReportResult::read(bytes)?.to_value());
    check.constructor::<types::channels::SponsoredMessageReportResultChooseOption>("channels.sponsoredMessageReportResultChooseOption", |view, value| {
        agree(view.title(), &value.title);
        agree(view.options(), &value.options);
    });
    check.sum("chatlists.ChatlistInvite", |bytes| views::chatlists::ChatlistInvite::read(bytes)?.to_value());
    check.constructor::<types::chatlists::ChatlistInvite>("chatlists.chatlistInvite", |view, value| {
        agree(view.title_noanimate(), &value.title_noanimate);
        agree(view.title(), &value.title);
        agree_maybe(view.emoticon(), value.emoticon.as_ref());
        agree(view.peers(), &value.peers);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::chatlists::ChatlistInviteAlready>("chatlists.chatlistInviteAlready", |view, value| {
        agree(view.filter_id(), &value.filter_id);
        agree(view.missing_peers(), &value.missing_peers);
        agree(view.already_peers(), &value.already_peers);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::chatlists::ChatlistUpdates>("chatlists.chatlistUpdates", |view, value| {
        agree(view.missing_peers(), &value.missing_peers);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::chatlists::ExportedChatlistInvite>("chatlists.exportedChatlistInvite", |view, value| {
        agree(view.filter(), &value.filter);
        agree(view.invite(), &value.invite);
    });
    check.constructor::<types::chatlists::ExportedInvites>("chatlists.exportedInvites", |view, value| {
        agree(view.invites(), &value.invites);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::communities::ParticipantJoinedChats>("communities.participantJoinedChats", |view, value| {
        agree(view.creator_chat_ids(), &value.creator_chat_ids);
        agree(view.joined_chat_ids(), &value.joined_chat_ids);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::communities::PeerLinkRequests>("communities.peerLinkRequests", |view, value| {
        agree(view.total_count(), &value.total_count);
        agree(view.requests(), &value.requests);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("contacts.Blocked", |bytes| views::contacts::Blocked::read(bytes)?.to_value());
    check.constructor::<types::contacts::Blocked>("contacts.blocked", |view, value| {
        agree(view.blocked(), &value.blocked);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::contacts::BlockedSlice>("contacts.blockedSlice", |view, value| {
        agree(view.count(), &value.count);
        agree(view.blocked(), &value.blocked);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::contacts::ContactBirthdays>("contacts.contactBirthdays", |view, value| {
        agree(view.contacts(), &value.contacts);
        agree(view.users(), &value.users);
    });
    check.sum("contacts.Contacts", |bytes| views::contacts::Contacts::read(bytes)?.to_value());
    check.constructor::<types::contacts::Contacts>("contacts.contacts", |view, value| {
        agree(view.contacts(), &value.contacts);
        agree(view.saved_count(), &value.saved_count);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::contacts::Found>("contacts.found", |view, value| {
        agree(view.my_results(), &value.my_results);
        agree(view.results(), &value.results);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::contacts::ImportedContacts>("contacts.importedContacts", |view, value| {
        agree(view.imported(), &value.imported);
        agree(view.popular_invites(), &value.popular_invites);
        agree(view.retry_contacts(), &value.retry_contacts);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::contacts::ResolvedPeer>("contacts.resolvedPeer", |view, value| {
        agree(view.peer(), &value.peer);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("contacts.SponsoredPeers", |bytes| views::contacts::SponsoredPeers::read(bytes)?.to_value());
    check.constructor::<types::contacts::SponsoredPeers>("contacts.sponsoredPeers", |view, value| {
        agree(view.peers(), &value.peers);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("contacts.TopPeers", |bytes| views::contacts::TopPeers::read(bytes)?.to_value());
    check.constructor::<types::contacts::TopPeers>("contacts.topPeers", |view, value| {
        agree(view.categories(), &value.categories);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("ephemeral.WelcomeMessages", |bytes| views::ephemeral::WelcomeMessages::read(bytes)?.to_value());
}

#[rustfmt::skip]
fn part_34(check: &mut Check) {
    check.constructor::<types::ephemeral::WelcomeMessages>("ephemeral.welcomeMessages", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.messages(), &value.messages);
    });
    check.constructor::<types::fragment::CollectibleInfo>("fragment.collectibleInfo", |view, value| {
        agree(view.purchase_date(), &value.purchase_date);
        agree(view.currency(), &value.currency);
        agree(view.amount(), &value.amount);
        agree(view.crypto_currency(), &value.crypto_currency);
        agree(view.crypto_amount(), &value.crypto_amount);
        agree(view.url(), &value.url);
    });
    check.sum("help.AppConfig", |bytes| views::help::AppConfig::read(bytes)?.to_value());
    check.constructor::<types::help::AppConfig>("help.appConfig", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.config(), &value.config);
    });
    check.sum("help.AppUpdate", |bytes| views::help::AppUpdate::read(bytes)?.to_value());
    check.constructor::<types::help::AppUpdate>("help.appUpdate", |view, value| {
        agree(view.can_not_skip(), &value.can_not_skip);
        agree(view.id(), &value.id);
        agree(view.version(), &value.version);
        agree(view.text(), &value.text);
        agree(view.entities(), &value.entities);
        agree_maybe(view.document(), value.document.as_ref());
        agree_maybe(view.url(), value.url.as_ref());
        agree_maybe(view.sticker(), value.sticker.as_ref());
    });
    check.sum("help.CountriesList", |bytes| views::help::CountriesList::read(bytes)?.to_value());
    check.constructor::<types::help::CountriesList>("help.countriesList", |view, value| {
        agree(view.countries(), &value.countries);
        agree(view.hash(), &value.hash);
    });
    check.constructor::<types::help::Country>("help.country", |view, value| {
        agree(view.hidden(), &value.hidden);
        agree(view.iso2(), &value.iso2);
        agree(view.default_name(), &value.default_name);
        agree_maybe(view.name(), value.name.as_ref());
        agree(view.country_codes(), &value.country_codes);
    });
    check.constructor::<types::help::CountryCode>("help.countryCode", |view, value| {
        agree(view.country_code(), &value.country_code);
        agree_maybe(view.prefixes(), value.prefixes.as_ref());
        agree_maybe(view.patterns(), value.patterns.as_ref());
    });
    check.sum("help.DeepLinkInfo", |bytes| views::help::DeepLinkInfo::read(bytes)?.to_value());
    check.constructor::<types::help::DeepLinkInfo>("help.deepLinkInfo", |view, value| {
        agree(view.update_app(), &value.update_app);
        agree(view.message(), &value.message);
        agree_maybe(view.entities(), value.entities.as_ref());
    });
    check.constructor::<types::help::InviteText>("help.inviteText", |view, value| {
        agree(view.message(), &value.message);
    });
    check.sum("help.PassportConfig", |bytes| views::help::PassportConfig::read(bytes)?.to_value());
    check.constructor::<types::help::PassportConfig>("help.passportConfig", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.countries_langs(), &value.countries_langs);
    });
    check.constructor::<types::help::PeerColorOption>("help.peerColorOption", |view, value| {
        agree(view.hidden(), &value.hidden);
        agree(view.color_id(), &value.color_id);
        agree_maybe(view.colors(), value.colors.as_ref());
        agree_maybe(view.dark_colors(), value.dark_colors.as_ref());
        agree_maybe(view.channel_min_level(), value.channel_min_level.as_ref());
        agree_maybe(view.group_min_level(), value.group_min_level.as_ref());
    });
    check.sum("help.PeerColorSet", |bytes| views::help::PeerColorSet::read(bytes)?.to_value());
    check.constructor::<types::help::PeerColorProfileSet>("help.peerColorProfileSet", |view, value| {
        agree(view.palette_colors(), &value.palette_colors);
        agree(view.bg_colors(), &value.bg_colors);
        agree(view.story_colors(), &value.story_colors);
    });
    check.constructor::<types::help::PeerColorSet>("help.peerColorSet", |view, value| {
        agree(view.colors(), &value.colors);
    });
    check.sum("help.PeerColors", |bytes| views::help::PeerColors::read(bytes)?.to_value());
    check.constructor::<types::help::PeerColors>("help.peerColors", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.colors(), &value.colors);
    });
    check.constructor::<types::help::PremiumPromo>("help.premiumPromo", |view, value| {
        agree(view.status_text(), &value.status_text);
        agree(view.status_entities(), &value.status_entities);
        agree(view.video_sections(), &value.video_sections);
        agree(view.videos(), &value.videos);
        agree(view.period_options(), &value.period_options);
        agree(view.users(), &value.users);
    });
    check.sum("help.PromoData", |bytes| views::help::PromoData::read(bytes)?.to_value());
    check.constructor::<types::help::PromoData>("help.promoData", |view, value| {
        agree(view.proxy(), &value.proxy);
        agree(view.expires(), &value.expires);
        agree_maybe(view.peer(), value.peer.as_ref());
        agree_maybe(view.psa_type(), value.psa_type.as_ref());
        agree_maybe(view.psa_message(), value.psa_message.as_ref());
        agree(view.pending_suggestions(), &value.pending_suggestions);
        agree(view.dismissed_suggestions(), &value.dismissed_suggestions);
        agree_maybe(view.custom_pending_suggestion(), value.custom_pending_suggestion.as_deref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::help::PromoDataEmpty>("help.promoDataEmpty", |view, value| {
        agree(view.expires(), &value.expires);
    });
    check.constructor::<types::help::RecentMeUrls>("help.recentMeUrls", |view, value| {
        agree(view.urls(), &value.urls);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::help::Support>("help.support", |view, value| {
        agree(view.phone_number(), &value.phone_number);
        agree(view.user(), &value.user);
    });
    check.constructor::<types::help::SupportName>("help.supportName", |view, value| {
        agree(view.name(), &value.name);
    });
    check.constructor::<types::help::TermsOfService>("help.termsOfService", |view, value| {
        agree(view.popup(), &value.popup);
        agree(view.id(), &value.id);
        agree(view.text(), &value.text);
        agree(view.entities(), &value.entities);
        agree_maybe(view.min_age_confirm(), value.min_age_confirm.as_ref());
    });
    check.sum("help.TermsOfServiceUpdate", |bytes| views::help::TermsOfServiceUpdate::read(bytes)?.to_value());
    check.constructor::<types::help::TermsOfServiceUpdate>("help.termsOfServiceUpdate", |view, value| {
        agree(view.expires(), &value.expires);
        agree(view.terms_of_service(), &value.terms_of_service);
    });
    check.constructor::<types::help::TermsOfServiceUpdateEmpty>("help.termsOfServiceUpdateEmpty", |view, value| {
        agree(view.expires(), &value.expires);
    });
    check.sum("help.TimezonesList", |bytes| views::help::TimezonesList::read(bytes)?.to_value());
    check.constructor::<types::help::TimezonesList>("help.timezonesList", |view, value| {
        agree(view.timezones(), &value.timezones);
        agree(view.hash(), &value.hash);
    });
    check.sum("help.UserInfo", |bytes| views::help::UserInfo::read(bytes)?.to_value());
    check.constructor::<types::help::UserInfo>("help.userInfo", |view, value| {
        agree(view.message(), &value.message);
        agree(view.entities(), &value.entities);
        agree(view.author(), &value.author);
        agree(view.date(), &value.date);
    });
    check.constructor::<types::messages::AffectedFoundMessages>("messages.affectedFoundMessages", |view, value| {
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
        agree(view.offset(), &value.offset);
        agree(view.messages(), &value.messages);
    });
    check.constructor::<types::messages::AffectedHistory>("messages.affectedHistory", |view, value| {
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
        agree(view.offset(), &value.offset);
    });
    check.constructor::<types::messages::AffectedMessages>("messages.affectedMessages", |view, value| {
        agree(view.pts(), &value.pts);
        agree(view.pts_count(), &value.pts_count);
    });
    check.sum("messages.AllStickers", |bytes| views::messages::AllStickers::read(bytes)?.to_value());
}

#[rustfmt::skip]
fn part_35(check: &mut Check) {
    check.constructor::<types::messages::AllStickers>("messages.allStickers", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.sets(), &value.sets);
    });
    check.constructor::<types::messages::ArchivedStickers>("messages.archivedStickers", |view, value| {
        agree(view.count(), &value.count);
        agree(view.sets(), &value.sets);
    });
    check.sum("messages.AvailableEffects", |bytes| views::messages::AvailableEffects::read(bytes)?.to_value());
    check.constructor::<types::messages::AvailableEffects>("messages.availableEffects", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.effects(), &value.effects);
        agree(view.documents(), &value.documents);
    });
    check.sum("messages.AvailableReactions", |bytes| views::messages::AvailableReactions::read(bytes)?.to_value());
    check.constructor::<types::messages::AvailableReactions>("messages.availableReactions", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.reactions(), &value.reactions);
    });
    check.constructor::<types::messages::BotApp>("messages.botApp", |view, value| {
        agree(view.inactive(), &value.inactive);
        agree(view.request_write_access(), &value.request_write_access);
        agree(view.has_settings(), &value.has_settings);
        agree(view.app(), &value.app);
    });
    check.constructor::<types::messages::BotCallbackAnswer>("messages.botCallbackAnswer", |view, value| {
        agree(view.alert(), &value.alert);
        agree(view.has_url(), &value.has_url);
        agree(view.native_ui(), &value.native_ui);
        agree_maybe(view.message(), value.message.as_ref());
        agree_maybe(view.url(), value.url.as_ref());
        agree(view.cache_time(), &value.cache_time);
    });
    check.constructor::<types::messages::BotPreparedInlineMessage>("messages.botPreparedInlineMessage", |view, value| {
        agree(view.id(), &value.id);
        agree(view.expire_date(), &value.expire_date);
    });
    check.constructor::<types::messages::BotResults>("messages.botResults", |view, value| {
        agree(view.gallery(), &value.gallery);
        agree(view.query_id(), &value.query_id);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree_maybe(view.switch_pm(), value.switch_pm.as_ref());
        agree_maybe(view.switch_webview(), value.switch_webview.as_ref());
        agree(view.results(), &value.results);
        agree(view.cache_time(), &value.cache_time);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::ChatAdminsWithInvites>("messages.chatAdminsWithInvites", |view, value| {
        agree(view.admins(), &value.admins);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::ChatFull>("messages.chatFull", |view, value| {
        agree(view.full_chat(), &value.full_chat);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::ChatInviteImporters>("messages.chatInviteImporters", |view, value| {
        agree(view.count(), &value.count);
        agree(view.importers(), &value.importers);
        agree(view.users(), &value.users);
    });
    check.sum("messages.ChatInviteJoinResult", |bytes| views::messages::ChatInviteJoinResult::read(bytes)?.to_value());
    check.constructor::<types::messages::ChatInviteJoinResultOk>("messages.chatInviteJoinResultOk", |view, value| {
        agree(view.updates(), &value.updates);
    });
    check.constructor::<types::messages::ChatInviteJoinResultWebView>("messages.chatInviteJoinResultWebView", |view, value| {
        agree(view.bot_id(), &value.bot_id);
        agree(view.query_id(), &value.query_id);
        agree(view.users(), &value.users);
    });
    check.sum("messages.Chats", |bytes| views::messages::Chats::read(bytes)?.to_value());
    check.constructor::<types::messages::Chats>("messages.chats", |view, value| {
        agree(view.chats(), &value.chats);
    });
    check.constructor::<types::messages::ChatsSlice>("messages.chatsSlice", |view, value| {
        agree(view.count(), &value.count);
        agree(view.chats(), &value.chats);
    });
    check.constructor::<types::messages::CheckedHistoryImportPeer>("messages.checkedHistoryImportPeer", |view, value| {
        agree(view.confirm_text(), &value.confirm_text);
    });
    check.constructor::<types::messages::ComposedMessageWithAI>("messages.composedMessageWithAI", |view, value| {
        agree(view.result_text(), &value.result_text);
        agree_maybe(view.diff_text(), value.diff_text.as_ref());
    });
    check.constructor::<types::messages::ComposedRichMessageWithAI>("messages.composedRichMessageWithAI", |view, value| {
        agree(view.result(), &value.result);
    });
    check.sum("messages.DhConfig", |bytes| views::messages::DhConfig::read(bytes)?.to_value());
    check.constructor::<types::messages::DhConfig>("messages.dhConfig", |view, value| {
        agree(view.g(), &value.g);
        agree(view.p(), &value.p);
        agree(view.version(), &value.version);
        agree(view.random(), &value.random);
    });
    check.constructor::<types::messages::DhConfigNotModified>("messages.dhConfigNotModified", |view, value| {
        agree(view.random(), &value.random);
    });
    check.constructor::<types::messages::DialogFilters>("messages.dialogFilters", |view, value| {
        agree(view.tags_enabled(), &value.tags_enabled);
        agree(view.filters(), &value.filters);
    });
    check.sum("messages.Dialogs", |bytes| views::messages::Dialogs::read(bytes)?.to_value());
    check.constructor::<types::messages::Dialogs>("messages.dialogs", |view, value| {
        agree(view.dialogs(), &value.dialogs);
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::DialogsNotModified>("messages.dialogsNotModified", |view, value| {
        agree(view.count(), &value.count);
    });
    check.constructor::<types::messages::DialogsSlice>("messages.dialogsSlice", |view, value| {
        agree(view.count(), &value.count);
        agree(view.dialogs(), &value.dialogs);
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::DiscussionMessage>("messages.discussionMessage", |view, value| {
        agree(view.messages(), &value.messages);
        agree_maybe(view.max_id(), value.max_id.as_ref());
        agree_maybe(view.read_inbox_max_id(), value.read_inbox_max_id.as_ref());
        agree_maybe(view.read_outbox_max_id(), value.read_outbox_max_id.as_ref());
        agree(view.unread_count(), &value.unread_count);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("messages.EmojiGameInfo", |bytes| views::messages::EmojiGameInfo::read(bytes)?.to_value());
    check.constructor::<types::messages::EmojiGameDiceInfo>("messages.emojiGameDiceInfo", |view, value| {
        agree(view.game_hash(), &value.game_hash);
        agree(view.prev_stake(), &value.prev_stake);
        agree(view.current_streak(), &value.current_streak);
        agree(view.params(), &value.params);
        agree_maybe(view.plays_left(), value.plays_left.as_ref());
    });
    check.constructor::<types::messages::EmojiGameOutcome>("messages.emojiGameOutcome", |view, value| {
        agree(view.seed(), &value.seed);
        agree(view.stake_ton_amount(), &value.stake_ton_amount);
        agree(view.ton_amount(), &value.ton_amount);
    });
    check.sum("messages.EmojiGroups", |bytes| views::messages::EmojiGroups::read(bytes)?.to_value());
    check.constructor::<types::messages::EmojiGroups>("messages.emojiGroups", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.groups(), &value.groups);
    });
    check.sum("messages.ExportedChatInvite", |bytes| views::messages::ExportedChatInvite::read(bytes)?.to_value());
    check.constructor::<types::messages::ExportedChatInvite>("messages.exportedChatInvite", |view, value| {
        agree(view.invite(), &value.invite);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::ExportedChatInviteReplaced>("messages.exportedChatInviteReplaced", |view, value| {
        agree(view.invite(), &value.invite);
        agree(view.new_invite(), &value.new_invite);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::ExportedChatInvites>("messages.exportedChatInvites", |view, value| {
        agree(view.count(), &value.count);
        agree(view.invites(), &value.invites);
        agree(view.users(), &value.users);
    });
}

#[rustfmt::skip]
fn part_36(check: &mut Check) {
    check.sum("messages.FavedStickers", |bytes| views::messages::FavedStickers::read(bytes)?.to_value());
    check.constructor::<types::messages::FavedStickers>("messages.favedStickers", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.packs(), &value.packs);
        agree(view.stickers(), &value.stickers);
    });
    check.sum("messages.FeaturedStickers", |bytes| views::messages::FeaturedStickers::read(bytes)?.to_value());
    check.constructor::<types::messages::FeaturedStickers>("messages.featuredStickers", |view, value| {
        agree(view.premium(), &value.premium);
        agree(view.hash(), &value.hash);
        agree(view.count(), &value.count);
        agree(view.sets(), &value.sets);
        agree(view.unread(), &value.unread);
    });
    check.constructor::<types::messages::FeaturedStickersNotModified>("messages.featuredStickersNotModified", |view, value| {
        agree(view.count(), &value.count);
    });
    check.constructor::<types::messages::ForumTopics>("messages.forumTopics", |view, value| {
        agree(view.order_by_create_date(), &value.order_by_create_date);
        agree(view.count(), &value.count);
        agree(view.topics(), &value.topics);
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree(view.pts(), &value.pts);
    });
    check.sum("messages.FoundStickerSets", |bytes| views::messages::FoundStickerSets::read(bytes)?.to_value());
    check.constructor::<types::messages::FoundStickerSets>("messages.foundStickerSets", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.sets(), &value.sets);
    });
    check.sum("messages.FoundStickers", |bytes| views::messages::FoundStickers::read(bytes)?.to_value());
    check.constructor::<types::messages::FoundStickers>("messages.foundStickers", |view, value| {
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree(view.hash(), &value.hash);
        agree(view.stickers(), &value.stickers);
    });
    check.constructor::<types::messages::FoundStickersNotModified>("messages.foundStickersNotModified", |view, value| {
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
    });
    check.constructor::<types::messages::HighScores>("messages.highScores", |view, value| {
        agree(view.scores(), &value.scores);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::HistoryImport>("messages.historyImport", |view, value| {
        agree(view.id(), &value.id);
    });
    check.constructor::<types::messages::HistoryImportParsed>("messages.historyImportParsed", |view, value| {
        agree(view.pm(), &value.pm);
        agree(view.group(), &value.group);
        agree_maybe(view.title(), value.title.as_ref());
    });
    check.constructor::<types::messages::InactiveChats>("messages.inactiveChats", |view, value| {
        agree(view.dates(), &value.dates);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::InvitedUsers>("messages.invitedUsers", |view, value| {
        agree(view.updates(), &value.updates);
        agree(view.missing_invitees(), &value.missing_invitees);
    });
    check.constructor::<types::messages::MessageEditData>("messages.messageEditData", |view, value| {
        agree(view.caption(), &value.caption);
    });
    check.constructor::<types::messages::MessageReactionsList>("messages.messageReactionsList", |view, value| {
        agree(view.count(), &value.count);
        agree(view.reactions(), &value.reactions);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
    });
    check.constructor::<types::messages::MessageViews>("messages.messageViews", |view, value| {
        agree(view.views(), &value.views);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("messages.Messages", |bytes| views::messages::Messages::read(bytes)?.to_value());
    check.constructor::<types::messages::ChannelMessages>("messages.channelMessages", |view, value| {
        agree(view.inexact(), &value.inexact);
        agree(view.pts(), &value.pts);
        agree(view.count(), &value.count);
        agree_maybe(view.offset_id_offset(), value.offset_id_offset.as_ref());
        agree(view.messages(), &value.messages);
        agree(view.topics(), &value.topics);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::Messages>("messages.messages", |view, value| {
        agree(view.messages(), &value.messages);
        agree(view.topics(), &value.topics);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::MessagesNotModified>("messages.messagesNotModified", |view, value| {
        agree(view.count(), &value.count);
    });
    check.constructor::<types::messages::MessagesSlice>("messages.messagesSlice", |view, value| {
        agree(view.inexact(), &value.inexact);
        agree(view.count(), &value.count);
        agree_maybe(view.next_rate(), value.next_rate.as_ref());
        agree_maybe(view.offset_id_offset(), value.offset_id_offset.as_ref());
        agree_maybe(view.search_flood(), value.search_flood.as_ref());
        agree(view.messages(), &value.messages);
        agree(view.topics(), &value.topics);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::MyStickers>("messages.myStickers", |view, value| {
        agree(view.count(), &value.count);
        agree(view.sets(), &value.sets);
    });
    check.constructor::<types::messages::PeerDialogs>("messages.peerDialogs", |view, value| {
        agree(view.dialogs(), &value.dialogs);
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree(view.state(), &value.state);
    });
    check.constructor::<types::messages::PeerSettings>("messages.peerSettings", |view, value| {
        agree(view.settings(), &value.settings);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::PreparedInlineMessage>("messages.preparedInlineMessage", |view, value| {
        agree(view.query_id(), &value.query_id);
        agree(view.result(), &value.result);
        agree(view.peer_types(), &value.peer_types);
        agree(view.cache_time(), &value.cache_time);
        agree(view.users(), &value.users);
    });
    check.sum("messages.QuickReplies", |bytes| views::messages::QuickReplies::read(bytes)?.to_value());
    check.constructor::<types::messages::QuickReplies>("messages.quickReplies", |view, value| {
        agree(view.quick_replies(), &value.quick_replies);
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("messages.Reactions", |bytes| views::messages::Reactions::read(bytes)?.to_value());
    check.constructor::<types::messages::Reactions>("messages.reactions", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.reactions(), &value.reactions);
    });
    check.sum("messages.RecentStickers", |bytes| views::messages::RecentStickers::read(bytes)?.to_value());
    check.constructor::<types::messages::RecentStickers>("messages.recentStickers", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.packs(), &value.packs);
        agree(view.stickers(), &value.stickers);
        agree(view.dates(), &value.dates);
    });
    check.sum("messages.SavedDialogs", |bytes| views::messages::SavedDialogs::read(bytes)?.to_value());
    check.constructor::<types::messages::SavedDialogs>("messages.savedDialogs", |view, value| {
        agree(view.dialogs(), &value.dialogs);
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::SavedDialogsNotModified>("messages.savedDialogsNotModified", |view, value| {
        agree(view.count(), &value.count);
    });
    check.constructor::<types::messages::SavedDialogsSlice>("messages.savedDialogsSlice", |view, value| {
        agree(view.count(), &value.count);
        agree(view.dialogs(), &value.dialogs);
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("messages.SavedGifs", |bytes| views::messages::SavedGifs::read(bytes)?.to_value());
    check.constructor::<types::messages::SavedGifs>("messages.savedGifs", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.gifs(), &value.gifs);
    });
}

#[rustfmt::skip]
fn part_37(check: &mut Check) {
    check.sum("messages.SavedReactionTags", |bytes| views::messages::SavedReactionTags::read(bytes)?.to_value());
    check.constructor::<types::messages::SavedReactionTags>("messages.savedReactionTags", |view, value| {
        agree(view.tags(), &value.tags);
        agree(view.hash(), &value.hash);
    });
    check.constructor::<types::messages::SearchCounter>("messages.searchCounter", |view, value| {
        agree(view.inexact(), &value.inexact);
        agree(view.filter(), &value.filter);
        agree(view.count(), &value.count);
    });
    check.constructor::<types::messages::SearchResultsCalendar>("messages.searchResultsCalendar", |view, value| {
        agree(view.inexact(), &value.inexact);
        agree(view.count(), &value.count);
        agree(view.min_date(), &value.min_date);
        agree(view.min_msg_id(), &value.min_msg_id);
        agree_maybe(view.offset_id_offset(), value.offset_id_offset.as_ref());
        agree(view.periods(), &value.periods);
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::SearchResultsPositions>("messages.searchResultsPositions", |view, value| {
        agree(view.count(), &value.count);
        agree(view.positions(), &value.positions);
    });
    check.sum("messages.SentEncryptedMessage", |bytes| views::messages::SentEncryptedMessage::read(bytes)?.to_value());
    check.constructor::<types::messages::SentEncryptedFile>("messages.sentEncryptedFile", |view, value| {
        agree(view.date(), &value.date);
        agree(view.file(), &value.file);
    });
    check.constructor::<types::messages::SentEncryptedMessage>("messages.sentEncryptedMessage", |view, value| {
        agree(view.date(), &value.date);
    });
    check.sum("messages.SponsoredMessages", |bytes| views::messages::SponsoredMessages::read(bytes)?.to_value());
    check.constructor::<types::messages::SponsoredMessages>("messages.sponsoredMessages", |view, value| {
        agree_maybe(view.posts_between(), value.posts_between.as_ref());
        agree_maybe(view.start_delay(), value.start_delay.as_ref());
        agree_maybe(view.between_delay(), value.between_delay.as_ref());
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("messages.StickerSet", |bytes| views::messages::StickerSet::read(bytes)?.to_value());
    check.constructor::<types::messages::StickerSet>("messages.stickerSet", |view, value| {
        agree(view.set(), &value.set);
        agree(view.packs(), &value.packs);
        agree(view.keywords(), &value.keywords);
        agree(view.documents(), &value.documents);
    });
    check.sum("messages.StickerSetInstallResult", |bytes| views::messages::StickerSetInstallResult::read(bytes)?.to_value());
    check.constructor::<types::messages::StickerSetInstallResultArchive>("messages.stickerSetInstallResultArchive", |view, value| {
        agree(view.sets(), &value.sets);
    });
    check.sum("messages.Stickers", |bytes| views::messages::Stickers::read(bytes)?.to_value());
    check.constructor::<types::messages::Stickers>("messages.stickers", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.stickers(), &value.stickers);
    });
    check.constructor::<types::messages::TranscribedAudio>("messages.transcribedAudio", |view, value| {
        agree(view.pending(), &value.pending);
        agree(view.transcription_id(), &value.transcription_id);
        agree(view.text(), &value.text);
        agree_maybe(view.trial_remains_num(), value.trial_remains_num.as_ref());
        agree_maybe(view.trial_remains_until_date(), value.trial_remains_until_date.as_ref());
    });
    check.constructor::<types::messages::TranslatedRichMessage>("messages.translatedRichMessage", |view, value| {
        agree(view.result(), &value.result);
    });
    check.constructor::<types::messages::TranslateResult>("messages.translateResult", |view, value| {
        agree(view.result(), &value.result);
    });
    check.constructor::<types::messages::VotesList>("messages.votesList", |view, value| {
        agree(view.count(), &value.count);
        agree(view.votes(), &value.votes);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
    });
    check.constructor::<types::messages::WebPage>("messages.webPage", |view, value| {
        agree(view.webpage(), &value.webpage);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::messages::WebPagePreview>("messages.webPagePreview", |view, value| {
        agree(view.media(), &value.media);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::payments::BankCardData>("payments.bankCardData", |view, value| {
        agree(view.title(), &value.title);
        agree(view.open_urls(), &value.open_urls);
    });
    check.sum("payments.CheckCanSendGiftResult", |bytes| views::payments::CheckCanSendGiftResult::read(bytes)?.to_value());
    check.constructor::<types::payments::CheckCanSendGiftResultFail>("payments.checkCanSendGiftResultFail", |view, value| {
        agree(view.reason(), &value.reason);
    });
    check.constructor::<types::payments::CheckedGiftCode>("payments.checkedGiftCode", |view, value| {
        agree(view.via_giveaway(), &value.via_giveaway);
        agree_maybe(view.from_id(), value.from_id.as_ref());
        agree_maybe(view.giveaway_msg_id(), value.giveaway_msg_id.as_ref());
        agree_maybe(view.to_id(), value.to_id.as_ref());
        agree(view.date(), &value.date);
        agree(view.days(), &value.days);
        agree_maybe(view.used_date(), value.used_date.as_ref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::payments::ConnectedStarRefBots>("payments.connectedStarRefBots", |view, value| {
        agree(view.count(), &value.count);
        agree(view.connected_bots(), &value.connected_bots);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::payments::CurrencyRates>("payments.currencyRates", |view, value| {
        agree(view.rates(), &value.rates);
    });
    check.constructor::<types::payments::ExportedInvoice>("payments.exportedInvoice", |view, value| {
        agree(view.url(), &value.url);
    });
    check.sum("payments.GiveawayInfo", |bytes| views::payments::GiveawayInfo::read(bytes)?.to_value());
    check.constructor::<types::payments::GiveawayInfo>("payments.giveawayInfo", |view, value| {
        agree(view.participating(), &value.participating);
        agree(view.preparing_results(), &value.preparing_results);
        agree(view.start_date(), &value.start_date);
        agree_maybe(view.joined_too_early_date(), value.joined_too_early_date.as_ref());
        agree_maybe(view.admin_disallowed_chat_id(), value.admin_disallowed_chat_id.as_ref());
        agree_maybe(view.disallowed_country(), value.disallowed_country.as_ref());
    });
    check.constructor::<types::payments::GiveawayInfoResults>("payments.giveawayInfoResults", |view, value| {
        agree(view.winner(), &value.winner);
        agree(view.refunded(), &value.refunded);
        agree(view.start_date(), &value.start_date);
        agree_maybe(view.gift_code_slug(), value.gift_code_slug.as_ref());
        agree_maybe(view.stars_prize(), value.stars_prize.as_ref());
        agree(view.finish_date(), &value.finish_date);
        agree(view.winners_count(), &value.winners_count);
        agree_maybe(view.activated_count(), value.activated_count.as_ref());
    });
    check.sum("payments.PaymentForm", |bytes| views::payments::PaymentForm::read(bytes)?.to_value());
    check.constructor::<types::payments::PaymentForm>("payments.paymentForm", |view, value| {
        agree(view.can_save_credentials(), &value.can_save_credentials);
        agree(view.password_missing(), &value.password_missing);
        agree(view.form_id(), &value.form_id);
        agree(view.bot_id(), &value.bot_id);
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.photo(), value.photo.as_ref());
        agree(view.invoice(), &value.invoice);
        agree(view.provider_id(), &value.provider_id);
        agree(view.url(), &value.url);
        agree_maybe(view.native_provider(), value.native_provider.as_ref());
        agree_maybe(view.native_params(), value.native_params.as_ref());
        agree_maybe(view.additional_methods(), value.additional_methods.as_ref());
        agree_maybe(view.saved_info(), value.saved_info.as_deref());
        agree_maybe(view.saved_credentials(), value.saved_credentials.as_ref());
        agree(view.users(), &value.users);
    });
    check.constructor::<types::payments::PaymentFormStarGift>("payments.paymentFormStarGift", |view, value| {
        agree(view.form_id(), &value.form_id);
        agree(view.invoice(), &value.invoice);
    });
    check.constructor::<types::payments::PaymentFormStars>("payments.paymentFormStars", |view, value| {
        agree(view.form_id(), &value.form_id);
        agree(view.bot_id(), &value.bot_id);
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.photo(), value.photo.as_ref());
        agree(view.invoice(), &value.invoice);
        agree(view.users(), &value.users);
    });
    check.sum("payments.PaymentReceipt", |bytes| views::payments::PaymentReceipt::read(bytes)?.to_value());
    check.constructor::<types::payments::PaymentReceipt>("payments.paymentReceipt", |view, value| {
        agree(view.date(), &value.date);
        agree(view.bot_id(), &value.bot_id);
        agree(view.provider_id(), &value.provider_id);
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.photo(), value.photo.as_ref());
        agree(view.invoice(), &value.invoice);
        agree_maybe(view.info(), value.info.as_deref());
        agree_maybe(view.shipping(), value.shipping.as_deref());
        agree_maybe(view.tip_amount(), value.tip_amount.as_ref());
        agree(view.currency(), &value.currency);
        agree(view.total_amount(), &value.total_amount);
        agree(view.credentials_title(), &value.credentials_title);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::payments::PaymentReceiptStars>("payments.paymentReceiptStars", |view, value| {
        agree(view.date(), &value.date);
        agree(view.bot_id(), &value.bot_id);
        agree(view.title(), &value.title);
        agree(view.description(), &value.description);
        agree_maybe(view.photo(), value.photo.as_ref());
        agree(view.invoice(), &value.invoice);
        agree(view.currency(), &value.currency);
        agree(view.total_amount(), &value.total_amount);
        agree(view.transaction_id(), &value.transaction_id);
        agree(view.users(), &value.users);
    });
    check.sum("payments.PaymentResult", |bytes| views::payments::PaymentResult::read(bytes)?.to_value());
}

#[rustfmt::skip]
fn part_38(check: &mut Check) {
    check.constructor::<types::payments::PaymentResult>("payments.paymentResult", |view, value| {
        agree(view.updates(), &value.updates);
    });
    check.constructor::<types::payments::PaymentVerificationNeeded>("payments.paymentVerificationNeeded", |view, value| {
        agree(view.url(), &value.url);
    });
    check.constructor::<types::payments::ResaleStarGifts>("payments.resaleStarGifts", |view, value| {
        agree(view.count(), &value.count);
        agree(view.gifts(), &value.gifts);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree_maybe(view.attributes(), value.attributes.as_ref());
        agree_maybe(view.attributes_hash(), value.attributes_hash.as_ref());
        agree(view.chats(), &value.chats);
        agree_maybe(view.counters(), value.counters.as_ref());
        agree(view.users(), &value.users);
    });
    check.constructor::<types::payments::SavedInfo>("payments.savedInfo", |view, value| {
        agree(view.has_saved_credentials(), &value.has_saved_credentials);
        agree_maybe(view.saved_info(), value.saved_info.as_deref());
    });
    check.constructor::<types::payments::SavedStarGifts>("payments.savedStarGifts", |view, value| {
        agree(view.count(), &value.count);
        agree_maybe(view.chat_notifications_enabled(), value.chat_notifications_enabled.as_ref());
        agree(view.gifts(), &value.gifts);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("payments.StarGiftActiveAuctions", |bytes| views::payments::StarGiftActiveAuctions::read(bytes)?.to_value());
    check.constructor::<types::payments::StarGiftActiveAuctions>("payments.starGiftActiveAuctions", |view, value| {
        agree(view.auctions(), &value.auctions);
        agree(view.users(), &value.users);
        agree(view.chats(), &value.chats);
    });
    check.constructor::<types::payments::StarGiftAuctionAcquiredGifts>("payments.starGiftAuctionAcquiredGifts", |view, value| {
        agree(view.gifts(), &value.gifts);
        agree(view.users(), &value.users);
        agree(view.chats(), &value.chats);
    });
    check.constructor::<types::payments::StarGiftAuctionState>("payments.starGiftAuctionState", |view, value| {
        agree(view.gift(), &value.gift);
        agree(view.state(), &value.state);
        agree(view.user_state(), &value.user_state);
        agree(view.timeout(), &value.timeout);
        agree(view.users(), &value.users);
        agree(view.chats(), &value.chats);
    });
    check.sum("payments.StarGiftCollections", |bytes| views::payments::StarGiftCollections::read(bytes)?.to_value());
    check.constructor::<types::payments::StarGiftCollections>("payments.starGiftCollections", |view, value| {
        agree(view.collections(), &value.collections);
    });
    check.constructor::<types::payments::StarGiftUpgradeAttributes>("payments.starGiftUpgradeAttributes", |view, value| {
        agree(view.attributes(), &value.attributes);
    });
    check.constructor::<types::payments::StarGiftUpgradePreview>("payments.starGiftUpgradePreview", |view, value| {
        agree(view.sample_attributes(), &value.sample_attributes);
        agree(view.prices(), &value.prices);
        agree(view.next_prices(), &value.next_prices);
    });
    check.constructor::<types::payments::StarGiftWithdrawalUrl>("payments.starGiftWithdrawalUrl", |view, value| {
        agree(view.url(), &value.url);
    });
    check.sum("payments.StarGifts", |bytes| views::payments::StarGifts::read(bytes)?.to_value());
    check.constructor::<types::payments::StarGifts>("payments.starGifts", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.gifts(), &value.gifts);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::payments::StarsRevenueAdsAccountUrl>("payments.starsRevenueAdsAccountUrl", |view, value| {
        agree(view.url(), &value.url);
    });
    check.constructor::<types::payments::StarsRevenueStats>("payments.starsRevenueStats", |view, value| {
        agree_maybe(view.top_hours_graph(), value.top_hours_graph.as_ref());
        agree(view.revenue_graph(), &value.revenue_graph);
        agree(view.status(), &value.status);
        agree(view.usd_rate(), &value.usd_rate);
    });
    check.constructor::<types::payments::StarsRevenueWithdrawalUrl>("payments.starsRevenueWithdrawalUrl", |view, value| {
        agree(view.url(), &value.url);
    });
    check.constructor::<types::payments::StarsStatus>("payments.starsStatus", |view, value| {
        agree(view.balance(), &value.balance);
        agree_maybe(view.subscriptions(), value.subscriptions.as_ref());
        agree_maybe(view.subscriptions_next_offset(), value.subscriptions_next_offset.as_ref());
        agree_maybe(view.subscriptions_missing_balance(), value.subscriptions_missing_balance.as_ref());
        agree_maybe(view.history(), value.history.as_ref());
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::payments::SuggestedStarRefBots>("payments.suggestedStarRefBots", |view, value| {
        agree(view.count(), &value.count);
        agree(view.suggested_bots(), &value.suggested_bots);
        agree(view.users(), &value.users);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
    });
    check.constructor::<types::payments::UniqueStarGift>("payments.uniqueStarGift", |view, value| {
        agree(view.gift(), &value.gift);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::payments::UniqueStarGiftValueInfo>("payments.uniqueStarGiftValueInfo", |view, value| {
        agree(view.last_sale_on_fragment(), &value.last_sale_on_fragment);
        agree(view.value_is_average(), &value.value_is_average);
        agree(view.currency(), &value.currency);
        agree(view.value(), &value.value);
        agree(view.initial_sale_date(), &value.initial_sale_date);
        agree(view.initial_sale_stars(), &value.initial_sale_stars);
        agree(view.initial_sale_price(), &value.initial_sale_price);
        agree_maybe(view.last_sale_date(), value.last_sale_date.as_ref());
        agree_maybe(view.last_sale_price(), value.last_sale_price.as_ref());
        agree_maybe(view.floor_price(), value.floor_price.as_ref());
        agree_maybe(view.average_price(), value.average_price.as_ref());
        agree_maybe(view.listed_count(), value.listed_count.as_ref());
        agree_maybe(view.fragment_listed_count(), value.fragment_listed_count.as_ref());
        agree_maybe(view.fragment_listed_url(), value.fragment_listed_url.as_ref());
    });
    check.constructor::<types::payments::ValidatedRequestedInfo>("payments.validatedRequestedInfo", |view, value| {
        agree_maybe(view.id(), value.id.as_ref());
        agree_maybe(view.shipping_options(), value.shipping_options.as_ref());
    });
    check.constructor::<types::phone::ExportedGroupCallInvite>("phone.exportedGroupCallInvite", |view, value| {
        agree(view.link(), &value.link);
    });
    check.constructor::<types::phone::GroupCall>("phone.groupCall", |view, value| {
        agree(view.call(), &value.call);
        agree(view.participants(), &value.participants);
        agree(view.participants_next_offset(), &value.participants_next_offset);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::phone::GroupCallStars>("phone.groupCallStars", |view, value| {
        agree(view.total_stars(), &value.total_stars);
        agree(view.top_donors(), &value.top_donors);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::phone::GroupCallStreamChannels>("phone.groupCallStreamChannels", |view, value| {
        agree(view.channels(), &value.channels);
    });
    check.constructor::<types::phone::GroupCallStreamRtmpUrl>("phone.groupCallStreamRtmpUrl", |view, value| {
        agree(view.url(), &value.url);
        agree(view.key(), &value.key);
    });
    check.constructor::<types::phone::GroupParticipants>("phone.groupParticipants", |view, value| {
        agree(view.count(), &value.count);
        agree(view.participants(), &value.participants);
        agree(view.next_offset(), &value.next_offset);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree(view.version(), &value.version);
    });
    check.constructor::<types::phone::JoinAsPeers>("phone.joinAsPeers", |view, value| {
        agree(view.peers(), &value.peers);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::phone::PhoneCall>("phone.phoneCall", |view, value| {
        agree(view.phone_call(), &value.phone_call);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::photos::Photo>("photos.photo", |view, value| {
        agree(view.photo(), &value.photo);
        agree(view.users(), &value.users);
    });
    check.sum("photos.Photos", |bytes| views::photos::Photos::read(bytes)?.to_value());
    check.constructor::<types::photos::Photos>("photos.photos", |view, value| {
        agree(view.photos(), &value.photos);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::photos::PhotosSlice>("photos.photosSlice", |view, value| {
        agree(view.count(), &value.count);
        agree(view.photos(), &value.photos);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::premium::BoostsList>("premium.boostsList", |view, value| {
        agree(view.count(), &value.count);
        agree(view.boosts(), &value.boosts);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree(view.users(), &value.users);
    });
    check.constructor::<types::premium::BoostsStatus>("premium.boostsStatus", |view, value| {
        agree(view.my_boost(), &value.my_boost);
        agree(view.level(), &value.level);
        agree(view.current_level_boosts(), &value.current_level_boosts);
        agree(view.boosts(), &value.boosts);
        agree_maybe(view.gift_boosts(), value.gift_boosts.as_ref());
        agree_maybe(view.next_level_boosts(), value.next_level_boosts.as_ref());
        agree_maybe(view.premium_audience(), value.premium_audience.as_ref());
        agree(view.boost_url(), &value.boost_url);
        agree_maybe(view.prepaid_giveaways(), value.prepaid_giveaways.as_ref());
        agree_maybe(view.my_boost_slots(), value.my_boost_slots.as_ref());
    });
    check.constructor::<types::premium::MyBoosts>("premium.myBoosts", |view, value| {
        agree(view.my_boosts(), &value.my_boosts);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::smsjobs::EligibleToJoin>("smsjobs.eligibleToJoin", |view, value| {
        agree(view.terms_url(), &value.terms_url);
        agree(view.monthly_sent_sms(), &value.monthly_sent_sms);
    });
}

#[rustfmt::skip]
fn part_39(check: &mut Check) {
    check.constructor::<types::smsjobs::Status>("smsjobs.status", |view, value| {
        agree(view.allow_international(), &value.allow_international);
        agree(view.recent_sent(), &value.recent_sent);
        agree(view.recent_since(), &value.recent_since);
        agree(view.recent_remains(), &value.recent_remains);
        agree(view.total_sent(), &value.total_sent);
        agree(view.total_since(), &value.total_since);
        agree_maybe(view.last_gift_slug(), value.last_gift_slug.as_ref());
        agree(view.terms_url(), &value.terms_url);
    });
    check.constructor::<types::stats::BroadcastStats>("stats.broadcastStats", |view, value| {
        agree(view.period(), &value.period);
        agree(view.followers(), &value.followers);
        agree(view.views_per_post(), &value.views_per_post);
        agree(view.shares_per_post(), &value.shares_per_post);
        agree(view.reactions_per_post(), &value.reactions_per_post);
        agree(view.views_per_story(), &value.views_per_story);
        agree(view.shares_per_story(), &value.shares_per_story);
        agree(view.reactions_per_story(), &value.reactions_per_story);
        agree(view.enabled_notifications(), &value.enabled_notifications);
        agree(view.growth_graph(), &value.growth_graph);
        agree(view.followers_graph(), &value.followers_graph);
        agree(view.mute_graph(), &value.mute_graph);
        agree(view.top_hours_graph(), &value.top_hours_graph);
        agree(view.interactions_graph(), &value.interactions_graph);
        agree(view.iv_interactions_graph(), &value.iv_interactions_graph);
        agree(view.views_by_source_graph(), &value.views_by_source_graph);
        agree(view.new_followers_by_source_graph(), &value.new_followers_by_source_graph);
        agree(view.languages_graph(), &value.languages_graph);
        agree(view.reactions_by_emotion_graph(), &value.reactions_by_emotion_graph);
        agree(view.story_interactions_graph(), &value.story_interactions_graph);
        agree(view.story_reactions_by_emotion_graph(), &value.story_reactions_by_emotion_graph);
        agree(view.recent_posts_interactions(), &value.recent_posts_interactions);
    });
    check.constructor::<types::stats::MegagroupStats>("stats.megagroupStats", |view, value| {
        agree(view.period(), &value.period);
        agree(view.members(), &value.members);
        agree(view.messages(), &value.messages);
        agree(view.viewers(), &value.viewers);
        agree(view.posters(), &value.posters);
        agree(view.growth_graph(), &value.growth_graph);
        agree(view.members_graph(), &value.members_graph);
        agree(view.new_members_by_source_graph(), &value.new_members_by_source_graph);
        agree(view.languages_graph(), &value.languages_graph);
        agree(view.messages_graph(), &value.messages_graph);
        agree(view.actions_graph(), &value.actions_graph);
        agree(view.top_hours_graph(), &value.top_hours_graph);
        agree(view.weekdays_graph(), &value.weekdays_graph);
        agree(view.top_posters(), &value.top_posters);
        agree(view.top_admins(), &value.top_admins);
        agree(view.top_inviters(), &value.top_inviters);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::stats::MessageStats>("stats.messageStats", |view, value| {
        agree(view.views_graph(), &value.views_graph);
        agree(view.reactions_by_emotion_graph(), &value.reactions_by_emotion_graph);
    });
    check.constructor::<types::stats::PollStats>("stats.pollStats", |view, value| {
        agree(view.votes_graph(), &value.votes_graph);
    });
    check.constructor::<types::stats::PublicForwards>("stats.publicForwards", |view, value| {
        agree(view.count(), &value.count);
        agree(view.forwards(), &value.forwards);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::stats::StoryStats>("stats.storyStats", |view, value| {
        agree(view.views_graph(), &value.views_graph);
        agree(view.reactions_by_emotion_graph(), &value.reactions_by_emotion_graph);
    });
    check.constructor::<types::stickers::SuggestedShortName>("stickers.suggestedShortName", |view, value| {
        agree(view.short_name(), &value.short_name);
    });
    check.sum("storage.FileType", |bytes| views::storage::FileType::read(bytes)?.to_value());
    check.sum("stories.Albums", |bytes| views::stories::Albums::read(bytes)?.to_value());
    check.constructor::<types::stories::Albums>("stories.albums", |view, value| {
        agree(view.hash(), &value.hash);
        agree(view.albums(), &value.albums);
    });
    check.sum("stories.AllStories", |bytes| views::stories::AllStories::read(bytes)?.to_value());
    check.constructor::<types::stories::AllStories>("stories.allStories", |view, value| {
        agree(view.has_more(), &value.has_more);
        agree(view.count(), &value.count);
        agree(view.state(), &value.state);
        agree(view.peer_stories(), &value.peer_stories);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree(view.stealth_mode(), &value.stealth_mode);
    });
    check.constructor::<types::stories::AllStoriesNotModified>("stories.allStoriesNotModified", |view, value| {
        agree(view.state(), &value.state);
        agree(view.stealth_mode(), &value.stealth_mode);
    });
    check.constructor::<types::stories::CanSendStoryCount>("stories.canSendStoryCount", |view, value| {
        agree(view.count_remains(), &value.count_remains);
    });
    check.constructor::<types::stories::FoundStories>("stories.foundStories", |view, value| {
        agree(view.count(), &value.count);
        agree(view.stories(), &value.stories);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::stories::PeerStories>("stories.peerStories", |view, value| {
        agree(view.stories(), &value.stories);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::stories::Stories>("stories.stories", |view, value| {
        agree(view.count(), &value.count);
        agree(view.stories(), &value.stories);
        agree_maybe(view.pinned_to_top(), value.pinned_to_top.as_ref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::stories::StoryReactionsList>("stories.storyReactionsList", |view, value| {
        agree(view.count(), &value.count);
        agree(view.reactions(), &value.reactions);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
    });
    check.constructor::<types::stories::StoryViews>("stories.storyViews", |view, value| {
        agree(view.views(), &value.views);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::stories::StoryViewsList>("stories.storyViewsList", |view, value| {
        agree(view.count(), &value.count);
        agree(view.views_count(), &value.views_count);
        agree(view.forwards_count(), &value.forwards_count);
        agree(view.reactions_count(), &value.reactions_count);
        agree(view.views(), &value.views);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
    });
    check.constructor::<types::toncenter::ApiResponse>("toncenter.apiResponse", |view, value| {
        agree(view.response(), &value.response);
    });
    check.constructor::<types::toncenter::StreamingUrl>("toncenter.streamingUrl", |view, value| {
        agree(view.url(), &value.url);
        agree(view.expires(), &value.expires);
    });
    check.sum("updates.ChannelDifference", |bytes| views::updates::ChannelDifference::read(bytes)?.to_value());
    check.constructor::<types::updates::ChannelDifference>("updates.channelDifference", |view, value| {
        agree(view.r#final(), &value.r#final);
        agree(view.pts(), &value.pts);
        agree_maybe(view.timeout(), value.timeout.as_ref());
        agree(view.new_messages(), &value.new_messages);
        agree(view.other_updates(), &value.other_updates);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::updates::ChannelDifferenceEmpty>("updates.channelDifferenceEmpty", |view, value| {
        agree(view.r#final(), &value.r#final);
        agree(view.pts(), &value.pts);
        agree_maybe(view.timeout(), value.timeout.as_ref());
    });
    check.constructor::<types::updates::ChannelDifferenceTooLong>("updates.channelDifferenceTooLong", |view, value| {
        agree(view.r#final(), &value.r#final);
        agree_maybe(view.timeout(), value.timeout.as_ref());
        agree(view.dialog(), &value.dialog);
        agree(view.messages(), &value.messages);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("updates.Difference", |bytes| views::updates::Difference::read(bytes)?.to_value());
    check.constructor::<types::updates::Difference>("updates.difference", |view, value| {
        agree(view.new_messages(), &value.new_messages);
        agree(view.new_encrypted_messages(), &value.new_encrypted_messages);
        agree(view.other_updates(), &value.other_updates);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree(view.state(), &value.state);
    });
    check.constructor::<types::updates::DifferenceEmpty>("updates.differenceEmpty", |view, value| {
        agree(view.date(), &value.date);
        agree(view.seq(), &value.seq);
    });
    check.constructor::<types::updates::DifferenceSlice>("updates.differenceSlice", |view, value| {
        agree(view.new_messages(), &value.new_messages);
        agree(view.new_encrypted_messages(), &value.new_encrypted_messages);
        agree(view.other_updates(), &value.other_updates);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
        agree(view.intermediate_state(), &value.intermediate_state);
    });
    check.constructor::<types::updates::DifferenceTooLong>("updates.differenceTooLong", |view, value| {
        agree(view.pts(), &value.pts);
    });
    check.constructor::<types::updates::State>("updates.state", |view, value| {
        agree(view.pts(), &value.pts);
        agree(view.qts(), &value.qts);
        agree(view.date(), &value.date);
        agree(view.seq(), &value.seq);
        agree(view.unread_count(), &value.unread_count);
    });
    check.sum("upload.CdnFile", |bytes| views::upload::CdnFile::read(bytes)?.to_value());
    check.constructor::<types::upload::CdnFile>("upload.cdnFile", |view, value| {
        agree(view.bytes(), &value.bytes);
    });
    check.constructor::<types::upload::CdnFileReuploadNeeded>("upload.cdnFileReuploadNeeded", |view, value| {
        agree(view.request_token(), &value.request_token);
    });
    check.sum("upload.File", |bytes| views::upload::File::read(bytes)?.to_value());
    check.constructor::<types::upload::File>("upload.file", |view, value| {
        agree(view.r#type(), &value.r#type);
        agree(view.mtime(), &value.mtime);
        agree(view.bytes(), &value.bytes);
    });
    check.constructor::<types::upload::FileCdnRedirect>("upload.fileCdnRedirect", |view, value| {
        agree(view.dc_id(), &value.dc_id);
        agree(view.file_token(), &value.file_token);
        agree(view.encryption_key(), &value.encryption_key);
        agree(view.encryption_iv(), &value.encryption_iv);
        agree(view.file_hashes(), &value.file_hashes);
    });
    check.constructor::<types::upload::WebFile>("upload.webFile", |view, value| {
        agree(view.size(), &value.size);
        agree(view.mime_type(), &value.mime_type);
        agree(view.file_type(), &value.file_type);
        agree(view.mtime(), &value.mtime);
        agree(view.bytes(), &value.bytes);
    });
}

#[rustfmt::skip]
fn part_40(check: &mut Check) {
    check.sum("users.SavedMusic", |bytes| views::users::SavedMusic::read(bytes)?.to_value());
    check.constructor::<types::users::SavedMusic>("users.savedMusic", |view, value| {
        agree(view.count(), &value.count);
        agree(view.documents(), &value.documents);
    });
    check.constructor::<types::users::SavedMusicNotModified>("users.savedMusicNotModified", |view, value| {
        agree(view.count(), &value.count);
    });
    check.constructor::<types::users::UserFull>("users.userFull", |view, value| {
        agree(view.full_user(), &value.full_user);
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.sum("users.Users", |bytes| views::users::Users::read(bytes)?.to_value());
    check.constructor::<types::users::Users>("users.users", |view, value| {
        agree(view.users(), &value.users);
    });
    check.constructor::<types::users::UsersSlice>("users.usersSlice", |view, value| {
        agree(view.count(), &value.count);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::wallet::EncryptedSecretPhrasePart>("wallet.encryptedSecretPhrasePart", |view, value| {
        agree(view.data(), &value.data);
    });
    check.constructor::<types::wallet::ExistingBalance>("wallet.existingBalance", |view, value| {
        agree(view.has_balance(), &value.has_balance);
        agree(view.url(), &value.url);
    });
    check.constructor::<types::wallet::HolderDc>("wallet.holderDc", |view, value| {
        agree(view.dc(), &value.dc);
        agree(view.public_key(), &value.public_key);
    });
    check.constructor::<types::wallet::NftAttribute>("wallet.nftAttribute", |view, value| {
        agree(view.trait_type(), &value.trait_type);
        agree(view.value(), &value.value);
    });
    check.constructor::<types::wallet::NftItem>("wallet.nftItem", |view, value| {
        agree_maybe(view.collection_address(), value.collection_address.as_ref());
        agree(view.address(), &value.address);
        agree(view.owner_address(), &value.owner_address);
        agree(view.index(), &value.index);
        agree_maybe(view.name(), value.name.as_ref());
        agree_maybe(view.description(), value.description.as_ref());
        agree_maybe(view.image(), value.image.as_ref());
        agree_maybe(view.image_small(), value.image_small.as_ref());
        agree_maybe(view.content_url(), value.content_url.as_ref());
        agree_maybe(view.lottie(), value.lottie.as_ref());
        agree_maybe(view.attributes(), value.attributes.as_ref());
        agree_maybe(view.extra(), value.extra.as_ref());
    });
    check.constructor::<types::wallet::NftItems>("wallet.nftItems", |view, value| {
        agree(view.items(), &value.items);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
    });
    check.constructor::<types::wallet::ProofChallenge>("wallet.proofChallenge", |view, value| {
        agree(view.payload(), &value.payload);
        agree(view.expires(), &value.expires);
        agree(view.domain(), &value.domain);
    });
    check.constructor::<types::wallet::SecretPhraseParts>("wallet.secretPhraseParts", |view, value| {
        agree(view.token(), &value.token);
        agree(view.dcs(), &value.dcs);
    });
    check.constructor::<types::wallet::TonConnectChallenge>("wallet.tonConnectChallenge", |view, value| {
        agree(view.challenge(), &value.challenge);
        agree(view.event_id(), &value.event_id);
    });
    check.constructor::<types::wallet::TonConnectPending>("wallet.tonConnectPending", |view, value| {
        agree(view.session(), &value.session);
        agree(view.requests(), &value.requests);
    });
    check.constructor::<types::wallet::TonConnectSessions>("wallet.tonConnectSessions", |view, value| {
        agree(view.sessions(), &value.sessions);
    });
    check.constructor::<types::wallet::Transactions>("wallet.transactions", |view, value| {
        agree(view.balance(), &value.balance);
        agree(view.transactions(), &value.transactions);
        agree_maybe(view.next_offset(), value.next_offset.as_ref());
        agree(view.chats(), &value.chats);
        agree(view.users(), &value.users);
    });
    check.constructor::<types::wallet::UserAddresses>("wallet.userAddresses", |view, value| {
        agree(view.addresses(), &value.addresses);
        agree(view.users(), &value.users);
    });
    check.call("account.acceptAuthorization", 0xf3ed_4c73, |input| {
        let bot_id: i64 = input.take()?;
        let scope: String = input.take()?;
        let public_key: String = input.take()?;
        let value_hashes: Vec<types::SecureValueHash> = input.take()?;
        let credentials: types::SecureCredentialsEncrypted = input.take()?;
        Ok(account::AcceptAuthorization { bot_id, scope: &scope, public_key: &public_key, value_hashes: &value_hashes, credentials }.to_vec())
    });
    check.call("account.cancelPasswordEmail", 0xc1cb_d5b6, |_| {
        Ok(account::CancelPasswordEmail.to_vec())
    });
    check.call("account.changeAuthorizationSettings", 0x40f4_8462, |input| {
        let flags = input.flags()?;
        let hash: i64 = input.take()?;
        let encrypted_requests_disabled: Option<bool> = input.take_if(flags, 0)?;
        let call_requests_disabled: Option<bool> = input.take_if(flags, 1)?;
        Ok(account::ChangeAuthorizationSettings { confirmed: has(flags, 3), hash, encrypted_requests_disabled, call_requests_disabled }.to_vec())
    });
    check.call("account.changePhone", 0x70c3_2edb, |input| {
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        let phone_code: String = input.take()?;
        Ok(account::ChangePhone { phone_number: &phone_number, phone_code_hash: &phone_code_hash, phone_code: &phone_code }.to_vec())
    });
    check.call("account.checkUsername", 0x2714_d86c, |input| {
        let username: String = input.take()?;
        Ok(account::CheckUsername { username: &username }.to_vec())
    });
    check.call("account.clearRecentEmojiStatuses", 0x1820_1aae, |_| {
        Ok(account::ClearRecentEmojiStatuses.to_vec())
    });
    check.call("account.confirmBotConnection", 0x67ed_1f68, |input| {
        let bot_id: enums::InputUser = input.take()?;
        Ok(account::ConfirmBotConnection { bot_id }.to_vec())
    });
    check.call("account.confirmPasswordEmail", 0x8fdf_1920, |input| {
        let code: String = input.take()?;
        Ok(account::ConfirmPasswordEmail { code: &code }.to_vec())
    });
    check.call("account.confirmPhone", 0x5f21_78c3, |input| {
        let phone_code_hash: String = input.take()?;
        let phone_code: String = input.take()?;
        Ok(account::ConfirmPhone { phone_code_hash: &phone_code_hash, phone_code: &phone_code }.to_vec())
    });
    check.call("account.createBusinessChatLink", 0x8851_e68e, |input| {
        let link: types::InputBusinessChatLink = input.take()?;
        Ok(account::CreateBusinessChatLink { link }.to_vec())
    });
    check.call("account.createTheme", 0x652e_4400, |input| {
        let flags = input.flags()?;
        let slug: String = input.take()?;
        let title: String = input.take()?;
        let document: Option<enums::InputDocument> = input.take_if(flags, 2)?;
        let settings: Option<Vec<types::InputThemeSettings>> = input.take_if(flags, 3)?;
        Ok(account::CreateTheme { slug: &slug, title: &title, document, settings: settings.as_deref() }.to_vec())
    });
    check.call("account.declinePasswordReset", 0x4c94_09f6, |_| {
        Ok(account::DeclinePasswordReset.to_vec())
    });
    check.call("account.deleteAccount", 0xa2c0_cf74, |input| {
        let flags = input.flags()?;
        let reason: String = input.take()?;
        let password: Option<enums::InputCheckPasswordSRP> = input.take_if(flags, 0)?;
        Ok(account::DeleteAccount { reason: &reason, password }.to_vec())
    });
    check.call("account.deleteAutoSaveExceptions", 0x53bc_0020, |_| {
        Ok(account::DeleteAutoSaveExceptions.to_vec())
    });
    check.call("account.deleteBusinessChatLink", 0x6007_3674, |input| {
        let slug: String = input.take()?;
        Ok(account::DeleteBusinessChatLink { slug: &slug }.to_vec())
    });
    check.call("account.deletePasskey", 0xf5b5_563f, |input| {
        let id: String = input.take()?;
        Ok(account::DeletePasskey { id: &id }.to_vec())
    });
    check.call("account.deleteSecureValue", 0xb880_bc4b, |input| {
        let types: Vec<enums::SecureValueType> = input.take()?;
        Ok(account::DeleteSecureValue { types: &types }.to_vec())
    });
    check.call("account.deleteWebBrowserSettingsExceptions", 0x86a0_765d, |_| {
        Ok(account::DeleteWebBrowserSettingsExceptions.to_vec())
    });
    check.call("account.disablePeerConnectedBot", 0x5e43_7ed9, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(account::DisablePeerConnectedBot { peer }.to_vec())
    });
    check.call("account.editBusinessChatLink", 0x8c34_10af, |input| {
        let slug: String = input.take()?;
        let link: types::InputBusinessChatLink = input.take()?;
        Ok(account::EditBusinessChatLink { slug: &slug, link }.to_vec())
    });
}

#[rustfmt::skip]
fn part_41(check: &mut Check) {
    check.call("account.finishTakeoutSession", 0x1d26_52ee, |input| {
        let flags = input.flags()?;
        Ok(account::FinishTakeoutSession { success: has(flags, 0) }.to_vec())
    });
    check.call("account.getAccountTTL", 0x08fc_711d, |_| {
        Ok(account::GetAccountTTL.to_vec())
    });
    check.call("account.getAllSecureValues", 0xb288_bc7d, |_| {
        Ok(account::GetAllSecureValues.to_vec())
    });
    check.call("account.getAuthorizationForm", 0xa929_597a, |input| {
        let bot_id: i64 = input.take()?;
        let scope: String = input.take()?;
        let public_key: String = input.take()?;
        Ok(account::GetAuthorizationForm { bot_id, scope: &scope, public_key: &public_key }.to_vec())
    });
    check.call("account.getAuthorizations", 0xe320_c158, |_| {
        Ok(account::GetAuthorizations.to_vec())
    });
    check.call("account.getAutoDownloadSettings", 0x56da_0b3f, |_| {
        Ok(account::GetAutoDownloadSettings.to_vec())
    });
    check.call("account.getAutoSaveSettings", 0xadcb_bcda, |_| {
        Ok(account::GetAutoSaveSettings.to_vec())
    });
    check.call("account.getBotBusinessConnection", 0x76a8_6270, |input| {
        let connection_id: String = input.take()?;
        Ok(account::GetBotBusinessConnection { connection_id: &connection_id }.to_vec())
    });
    check.call("account.getBusinessChatLinks", 0x6f70_dde1, |_| {
        Ok(account::GetBusinessChatLinks.to_vec())
    });
    check.call("account.getChannelDefaultEmojiStatuses", 0x7727_a7d5, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetChannelDefaultEmojiStatuses { hash }.to_vec())
    });
    check.call("account.getChannelRestrictedStatusEmojis", 0x35a9_e0d5, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetChannelRestrictedStatusEmojis { hash }.to_vec())
    });
    check.call("account.getChatThemes", 0xd638_de89, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetChatThemes { hash }.to_vec())
    });
    check.call("account.getCollectibleEmojiStatuses", 0x2e7b_4543, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetCollectibleEmojiStatuses { hash }.to_vec())
    });
    check.call("account.getConnectedBots", 0x4ea4_c80f, |_| {
        Ok(account::GetConnectedBots.to_vec())
    });
    check.call("account.getContactSignUpNotification", 0x9f07_c728, |_| {
        Ok(account::GetContactSignUpNotification.to_vec())
    });
    check.call("account.getContentSettings", 0x8b9b_4dae, |_| {
        Ok(account::GetContentSettings.to_vec())
    });
    check.call("account.getDefaultBackgroundEmojis", 0xa60a_b9ce, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetDefaultBackgroundEmojis { hash }.to_vec())
    });
    check.call("account.getDefaultEmojiStatuses", 0xd675_3386, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetDefaultEmojiStatuses { hash }.to_vec())
    });
    check.call("account.getDefaultGroupPhotoEmojis", 0x9158_60ae, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetDefaultGroupPhotoEmojis { hash }.to_vec())
    });
    check.call("account.getDefaultProfilePhotoEmojis", 0xe275_0328, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetDefaultProfilePhotoEmojis { hash }.to_vec())
    });
    check.call("account.getGlobalPrivacySettings", 0xeb2b_4cf6, |_| {
        Ok(account::GetGlobalPrivacySettings.to_vec())
    });
    check.call("account.getMultiWallPapers", 0x65ad_71dc, |input| {
        let wallpapers: Vec<enums::InputWallPaper> = input.take()?;
        Ok(account::GetMultiWallPapers { wallpapers: &wallpapers }.to_vec())
    });
    check.call("account.getNotifyExceptions", 0x5357_7479, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputNotifyPeer> = input.take_if(flags, 0)?;
        Ok(account::GetNotifyExceptions { compare_sound: has(flags, 1), compare_stories: has(flags, 2), peer }.to_vec())
    });
    check.call("account.getNotifySettings", 0x12b3_ad31, |input| {
        let peer: enums::InputNotifyPeer = input.take()?;
        Ok(account::GetNotifySettings { peer }.to_vec())
    });
    check.call("account.getPaidMessagesRevenue", 0x19ba_4a67, |input| {
        let flags = input.flags()?;
        let parent_peer: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        let user_id: enums::InputUser = input.take()?;
        Ok(account::GetPaidMessagesRevenue { parent_peer, user_id }.to_vec())
    });
    check.call("account.getPasskeys", 0xea1f_0c52, |_| {
        Ok(account::GetPasskeys.to_vec())
    });
    check.call("account.getPassword", 0x548a_30f5, |_| {
        Ok(account::GetPassword.to_vec())
    });
    check.call("account.getPasswordSettings", 0x9cd4_eaf9, |input| {
        let password: enums::InputCheckPasswordSRP = input.take()?;
        Ok(account::GetPasswordSettings { password }.to_vec())
    });
    check.call("account.getPrivacy", 0xdadb_c950, |input| {
        let key: enums::InputPrivacyKey = input.take()?;
        Ok(account::GetPrivacy { key }.to_vec())
    });
    check.call("account.getReactionsNotifySettings", 0x06dd_654c, |_| {
        Ok(account::GetReactionsNotifySettings.to_vec())
    });
    check.call("account.getRecentEmojiStatuses", 0x0f57_8105, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetRecentEmojiStatuses { hash }.to_vec())
    });
    check.call("account.getSavedMusicIds", 0xe09d_5faf, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetSavedMusicIds { hash }.to_vec())
    });
    check.call("account.getSavedRingtones", 0xe190_2288, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetSavedRingtones { hash }.to_vec())
    });
    check.call("account.getSecureValue", 0x7366_5bc2, |input| {
        let types: Vec<enums::SecureValueType> = input.take()?;
        Ok(account::GetSecureValue { types: &types }.to_vec())
    });
    check.call("account.getTheme", 0x3a58_69ec, |input| {
        let format: String = input.take()?;
        let theme: enums::InputTheme = input.take()?;
        Ok(account::GetTheme { format: &format, theme }.to_vec())
    });
    check.call("account.getThemes", 0x7206_e458, |input| {
        let format: String = input.take()?;
        let hash: i64 = input.take()?;
        Ok(account::GetThemes { format: &format, hash }.to_vec())
    });
    check.call("account.getTmpPassword", 0x449e_0b51, |input| {
        let password: enums::InputCheckPasswordSRP = input.take()?;
        let period: i32 = input.take()?;
        Ok(account::GetTmpPassword { password, period }.to_vec())
    });
    check.call("account.getUniqueGiftChatThemes", 0xe42c_e9c9, |input| {
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(account::GetUniqueGiftChatThemes { offset: &offset, limit, hash }.to_vec())
    });
    check.call("account.getWallPaper", 0xfc8d_dbea, |input| {
        let wallpaper: enums::InputWallPaper = input.take()?;
        Ok(account::GetWallPaper { wallpaper }.to_vec())
    });
    check.call("account.getWallPapers", 0x0796_7d36, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetWallPapers { hash }.to_vec())
    });
}

#[rustfmt::skip]
fn part_42(check: &mut Check) {
    check.call("account.getWebAuthorizations", 0x182e_6d6f, |_| {
        Ok(account::GetWebAuthorizations.to_vec())
    });
    check.call("account.getWebBrowserSettings", 0x5665_5768, |input| {
        let hash: i64 = input.take()?;
        Ok(account::GetWebBrowserSettings { hash }.to_vec())
    });
    check.call("account.initPasskeyRegistration", 0x4295_47e8, |_| {
        Ok(account::InitPasskeyRegistration.to_vec())
    });
    check.call("account.initTakeoutSession", 0x8ef3_eab0, |input| {
        let flags = input.flags()?;
        let file_max_size: Option<i64> = input.take_if(flags, 5)?;
        Ok(account::InitTakeoutSession { contacts: has(flags, 0), message_users: has(flags, 1), message_chats: has(flags, 2), message_megagroups: has(flags, 3), message_channels: has(flags, 4), files: has(flags, 5), file_max_size }.to_vec())
    });
    check.call("account.installTheme", 0xc727_bb3b, |input| {
        let flags = input.flags()?;
        let theme: Option<enums::InputTheme> = input.take_if(flags, 1)?;
        let format: Option<String> = input.take_if(flags, 2)?;
        let base_theme: Option<enums::BaseTheme> = input.take_if(flags, 3)?;
        Ok(account::InstallTheme { dark: has(flags, 0), theme, format: format.as_deref(), base_theme }.to_vec())
    });
    check.call("account.installWallPaper", 0xfeed_5769, |input| {
        let wallpaper: enums::InputWallPaper = input.take()?;
        let settings: types::WallPaperSettings = input.take()?;
        Ok(account::InstallWallPaper { wallpaper, settings }.to_vec())
    });
    check.call("account.invalidateSignInCodes", 0xca8a_e8ba, |input| {
        let codes: Vec<String> = input.take()?;
        let codes = codes.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(account::InvalidateSignInCodes { codes: &codes }.to_vec())
    });
    check.call("account.registerDevice", 0xec86_017a, |input| {
        let flags = input.flags()?;
        let token_type: i32 = input.take()?;
        let token: String = input.take()?;
        let app_sandbox: bool = input.take()?;
        let secret: Vec<u8> = input.take()?;
        let other_uids: Vec<i64> = input.take()?;
        Ok(account::RegisterDevice { no_muted: has(flags, 0), token_type, token: &token, app_sandbox, secret: &secret, other_uids: &other_uids }.to_vec())
    });
    check.call("account.registerPasskey", 0x55b4_1fd6, |input| {
        let credential: types::InputPasskeyCredentialPublicKey = input.take()?;
        Ok(account::RegisterPasskey { credential }.to_vec())
    });
    check.call("account.reorderUsernames", 0xef50_0eab, |input| {
        let order: Vec<String> = input.take()?;
        let order = order.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(account::ReorderUsernames { order: &order }.to_vec())
    });
    check.call("account.reportPeer", 0xc5ba_3d86, |input| {
        let peer: enums::InputPeer = input.take()?;
        let reason: enums::ReportReason = input.take()?;
        let message: String = input.take()?;
        Ok(account::ReportPeer { peer, reason, message: &message }.to_vec())
    });
    check.call("account.reportProfilePhoto", 0xfa8c_c6f5, |input| {
        let peer: enums::InputPeer = input.take()?;
        let photo_id: enums::InputPhoto = input.take()?;
        let reason: enums::ReportReason = input.take()?;
        let message: String = input.take()?;
        Ok(account::ReportProfilePhoto { peer, photo_id, reason, message: &message }.to_vec())
    });
    check.call("account.resendPasswordEmail", 0x7a7f_2a15, |_| {
        Ok(account::ResendPasswordEmail.to_vec())
    });
    check.call("account.resetAuthorization", 0xdf77_f3bc, |input| {
        let hash: i64 = input.take()?;
        Ok(account::ResetAuthorization { hash }.to_vec())
    });
    check.call("account.resetNotifySettings", 0xdb7e_1747, |_| {
        Ok(account::ResetNotifySettings.to_vec())
    });
    check.call("account.resetPassword", 0x9308_ce1b, |_| {
        Ok(account::ResetPassword.to_vec())
    });
    check.call("account.resetWallPapers", 0xbb3b_9804, |_| {
        Ok(account::ResetWallPapers.to_vec())
    });
    check.call("account.resetWebAuthorization", 0x2d01_b9ef, |input| {
        let hash: i64 = input.take()?;
        Ok(account::ResetWebAuthorization { hash }.to_vec())
    });
    check.call("account.resetWebAuthorizations", 0x682d_2594, |_| {
        Ok(account::ResetWebAuthorizations.to_vec())
    });
    check.call("account.resolveBusinessChatLink", 0x5492_e5ee, |input| {
        let slug: String = input.take()?;
        Ok(account::ResolveBusinessChatLink { slug: &slug }.to_vec())
    });
    check.call("account.saveAutoDownloadSettings", 0x76f3_6233, |input| {
        let flags = input.flags()?;
        let settings: types::AutoDownloadSettings = input.take()?;
        Ok(account::SaveAutoDownloadSettings { low: has(flags, 0), high: has(flags, 1), settings }.to_vec())
    });
    check.call("account.saveAutoSaveSettings", 0xd69b_8361, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 3)?;
        let settings: types::AutoSaveSettings = input.take()?;
        Ok(account::SaveAutoSaveSettings { users: has(flags, 0), chats: has(flags, 1), broadcasts: has(flags, 2), peer, settings }.to_vec())
    });
    check.call("account.saveMusic", 0xb267_32a9, |input| {
        let flags = input.flags()?;
        let id: enums::InputDocument = input.take()?;
        let after_id: Option<enums::InputDocument> = input.take_if(flags, 1)?;
        Ok(account::SaveMusic { unsave: has(flags, 0), id, after_id }.to_vec())
    });
    check.call("account.saveRingtone", 0x3dea_5b03, |input| {
        let id: enums::InputDocument = input.take()?;
        let unsave: bool = input.take()?;
        Ok(account::SaveRingtone { id, unsave }.to_vec())
    });
    check.call("account.saveSecureValue", 0x899f_e31d, |input| {
        let value: types::InputSecureValue = input.take()?;
        let secure_secret_id: i64 = input.take()?;
        Ok(account::SaveSecureValue { value, secure_secret_id }.to_vec())
    });
    check.call("account.saveTheme", 0xf257_106c, |input| {
        let theme: enums::InputTheme = input.take()?;
        let unsave: bool = input.take()?;
        Ok(account::SaveTheme { theme, unsave }.to_vec())
    });
    check.call("account.saveWallPaper", 0x6c5a_5b37, |input| {
        let wallpaper: enums::InputWallPaper = input.take()?;
        let unsave: bool = input.take()?;
        let settings: types::WallPaperSettings = input.take()?;
        Ok(account::SaveWallPaper { wallpaper, unsave, settings }.to_vec())
    });
    check.call("account.sendChangePhoneCode", 0x8257_4ae5, |input| {
        let phone_number: String = input.take()?;
        let settings: types::CodeSettings = input.take()?;
        Ok(account::SendChangePhoneCode { phone_number: &phone_number, settings }.to_vec())
    });
    check.call("account.sendConfirmPhoneCode", 0x1b3f_aa88, |input| {
        let hash: String = input.take()?;
        let settings: types::CodeSettings = input.take()?;
        Ok(account::SendConfirmPhoneCode { hash: &hash, settings }.to_vec())
    });
    check.call("account.sendVerifyEmailCode", 0x98e0_37bb, |input| {
        let purpose: enums::EmailVerifyPurpose = input.take()?;
        let email: String = input.take()?;
        Ok(account::SendVerifyEmailCode { purpose, email: &email }.to_vec())
    });
    check.call("account.sendVerifyPhoneCode", 0xa5a3_56f9, |input| {
        let phone_number: String = input.take()?;
        let settings: types::CodeSettings = input.take()?;
        Ok(account::SendVerifyPhoneCode { phone_number: &phone_number, settings }.to_vec())
    });
    check.call("account.setAccountTTL", 0x2442_485e, |input| {
        let ttl: types::AccountDaysTTL = input.take()?;
        Ok(account::SetAccountTTL { ttl }.to_vec())
    });
    check.call("account.setAuthorizationTTL", 0xbf89_9aa0, |input| {
        let authorization_ttl_days: i32 = input.take()?;
        Ok(account::SetAuthorizationTTL { authorization_ttl_days }.to_vec())
    });
    check.call("account.setContactSignUpNotification", 0xcff4_3f61, |input| {
        let silent: bool = input.take()?;
        Ok(account::SetContactSignUpNotification { silent }.to_vec())
    });
    check.call("account.setContentSettings", 0xb574_b16b, |input| {
        let flags = input.flags()?;
        Ok(account::SetContentSettings { sensitive_enabled: has(flags, 0) }.to_vec())
    });
    check.call("account.setGlobalPrivacySettings", 0x1eda_aac2, |input| {
        let settings: types::GlobalPrivacySettings = input.take()?;
        Ok(account::SetGlobalPrivacySettings { settings }.to_vec())
    });
    check.call("account.setMainProfileTab", 0x5dee_78b0, |input| {
        let tab: enums::ProfileTab = input.take()?;
        Ok(account::SetMainProfileTab { tab }.to_vec())
    });
    check.call("account.setPrivacy", 0xc9f8_1ce8, |input| {
        let key: enums::InputPrivacyKey = input.take()?;
        let rules: Vec<enums::InputPrivacyRule> = input.take()?;
        Ok(account::SetPrivacy { key, rules: &rules }.to_vec())
    });
    check.call("account.setReactionsNotifySettings", 0x316c_e548, |input| {
        let settings: types::ReactionsNotifySettings = input.take()?;
        Ok(account::SetReactionsNotifySettings { settings }.to_vec())
    });
    check.call("account.toggleConnectedBotPaused", 0x646e_1097, |input| {
        let peer: enums::InputPeer = input.take()?;
        let paused: bool = input.take()?;
        Ok(account::ToggleConnectedBotPaused { peer, paused }.to_vec())
    });
}

#[rustfmt::skip]
fn part_43(check: &mut Check) {
    check.call("account.toggleNoPaidMessagesException", 0xfe2e_da76, |input| {
        let flags = input.flags()?;
        let parent_peer: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        let user_id: enums::InputUser = input.take()?;
        Ok(account::ToggleNoPaidMessagesException { refund_charged: has(flags, 0), require_payment: has(flags, 2), parent_peer, user_id }.to_vec())
    });
    check.call("account.toggleSponsoredMessages", 0xb9d9_a38d, |input| {
        let enabled: bool = input.take()?;
        Ok(account::ToggleSponsoredMessages { enabled }.to_vec())
    });
    check.call("account.toggleUsername", 0x58d6_b376, |input| {
        let username: String = input.take()?;
        let active: bool = input.take()?;
        Ok(account::ToggleUsername { username: &username, active }.to_vec())
    });
    check.call("account.toggleWebBrowserSettingsException", 0x60ed_4229, |input| {
        let flags = input.flags()?;
        let open_external_browser: Option<bool> = input.take_if(flags, 0)?;
        let url: String = input.take()?;
        Ok(account::ToggleWebBrowserSettingsException { delete: has(flags, 1), open_external_browser, url: &url }.to_vec())
    });
    check.call("account.unregisterDevice", 0x6a0d_3206, |input| {
        let token_type: i32 = input.take()?;
        let token: String = input.take()?;
        let other_uids: Vec<i64> = input.take()?;
        Ok(account::UnregisterDevice { token_type, token: &token, other_uids: &other_uids }.to_vec())
    });
    check.call("account.updateBirthday", 0xcc6e_0c11, |input| {
        let flags = input.flags()?;
        let birthday: Option<types::Birthday> = input.take_if(flags, 0)?;
        Ok(account::UpdateBirthday { birthday }.to_vec())
    });
    check.call("account.updateBusinessAwayMessage", 0xa26a_7fa5, |input| {
        let flags = input.flags()?;
        let message: Option<types::InputBusinessAwayMessage> = input.take_if(flags, 0)?;
        Ok(account::UpdateBusinessAwayMessage { message }.to_vec())
    });
    check.call("account.updateBusinessGreetingMessage", 0x66cd_afc4, |input| {
        let flags = input.flags()?;
        let message: Option<types::InputBusinessGreetingMessage> = input.take_if(flags, 0)?;
        Ok(account::UpdateBusinessGreetingMessage { message }.to_vec())
    });
    check.call("account.updateBusinessIntro", 0xa614_d034, |input| {
        let flags = input.flags()?;
        let intro: Option<types::InputBusinessIntro> = input.take_if(flags, 0)?;
        Ok(account::UpdateBusinessIntro { intro }.to_vec())
    });
    check.call("account.updateBusinessLocation", 0x9e6b_131a, |input| {
        let flags = input.flags()?;
        let geo_point: Option<enums::InputGeoPoint> = input.take_if(flags, 1)?;
        let address: Option<String> = input.take_if(flags, 0)?;
        Ok(account::UpdateBusinessLocation { geo_point, address: address.as_deref() }.to_vec())
    });
    check.call("account.updateBusinessWorkHours", 0x4b00_e066, |input| {
        let flags = input.flags()?;
        let business_work_hours: Option<types::BusinessWorkHours> = input.take_if(flags, 0)?;
        Ok(account::UpdateBusinessWorkHours { business_work_hours }.to_vec())
    });
    check.call("account.updateColor", 0x684d_214e, |input| {
        let flags = input.flags()?;
        let color: Option<enums::PeerColor> = input.take_if(flags, 2)?;
        Ok(account::UpdateColor { for_profile: has(flags, 1), color }.to_vec())
    });
    check.call("account.updateConnectedBot", 0x66a0_8c7e, |input| {
        let flags = input.flags()?;
        let rights: Option<types::BusinessBotRights> = input.take_if(flags, 0)?;
        let bot: enums::InputUser = input.take()?;
        let recipients: types::InputBusinessBotRecipients = input.take()?;
        Ok(account::UpdateConnectedBot { deleted: has(flags, 1), rights, bot, recipients }.to_vec())
    });
    check.call("account.updateDeviceLocked", 0x38df_3532, |input| {
        let period: i32 = input.take()?;
        Ok(account::UpdateDeviceLocked { period }.to_vec())
    });
    check.call("account.updateEmojiStatus", 0xfbd3_de6b, |input| {
        let emoji_status: enums::EmojiStatus = input.take()?;
        Ok(account::UpdateEmojiStatus { emoji_status }.to_vec())
    });
    check.call("account.updateNotifySettings", 0x84be_5b93, |input| {
        let peer: enums::InputNotifyPeer = input.take()?;
        let settings: types::InputPeerNotifySettings = input.take()?;
        Ok(account::UpdateNotifySettings { peer, settings }.to_vec())
    });
    check.call("account.updatePasswordSettings", 0xa59b_102f, |input| {
        let password: enums::InputCheckPasswordSRP = input.take()?;
        let new_settings: types::account::PasswordInputSettings = input.take()?;
        Ok(account::UpdatePasswordSettings { password, new_settings }.to_vec())
    });
    check.call("account.updatePersonalChannel", 0xd943_05e0, |input| {
        let channel: enums::InputChannel = input.take()?;
        Ok(account::UpdatePersonalChannel { channel }.to_vec())
    });
    check.call("account.updateProfile", 0x7851_5775, |input| {
        let flags = input.flags()?;
        let first_name: Option<String> = input.take_if(flags, 0)?;
        let last_name: Option<String> = input.take_if(flags, 1)?;
        let about: Option<String> = input.take_if(flags, 2)?;
        Ok(account::UpdateProfile { first_name: first_name.as_deref(), last_name: last_name.as_deref(), about: about.as_deref() }.to_vec())
    });
    check.call("account.updateStatus", 0x6628_562c, |input| {
        let offline: bool = input.take()?;
        Ok(account::UpdateStatus { offline }.to_vec())
    });
    check.call("account.updateTheme", 0x2bf4_0ccc, |input| {
        let flags = input.flags()?;
        let format: String = input.take()?;
        let theme: enums::InputTheme = input.take()?;
        let slug: Option<String> = input.take_if(flags, 0)?;
        let title: Option<String> = input.take_if(flags, 1)?;
        let document: Option<enums::InputDocument> = input.take_if(flags, 2)?;
        let settings: Option<Vec<types::InputThemeSettings>> = input.take_if(flags, 3)?;
        Ok(account::UpdateTheme { format: &format, theme, slug: slug.as_deref(), title: title.as_deref(), document, settings: settings.as_deref() }.to_vec())
    });
    check.call("account.updateUsername", 0x3e0b_dd7c, |input| {
        let username: String = input.take()?;
        Ok(account::UpdateUsername { username: &username }.to_vec())
    });
    check.call("account.updateWebBrowserSettings", 0x9adf_82fe, |input| {
        let flags = input.flags()?;
        Ok(account::UpdateWebBrowserSettings { open_external_browser: has(flags, 0), display_close_button: has(flags, 1) }.to_vec())
    });
    check.call("account.uploadRingtone", 0x831a_83a2, |input| {
        let file: enums::InputFile = input.take()?;
        let file_name: String = input.take()?;
        let mime_type: String = input.take()?;
        Ok(account::UploadRingtone { file, file_name: &file_name, mime_type: &mime_type }.to_vec())
    });
    check.call("account.uploadTheme", 0x1c3d_b333, |input| {
        let flags = input.flags()?;
        let file: enums::InputFile = input.take()?;
        let thumb: Option<enums::InputFile> = input.take_if(flags, 0)?;
        let file_name: String = input.take()?;
        let mime_type: String = input.take()?;
        Ok(account::UploadTheme { file, thumb, file_name: &file_name, mime_type: &mime_type }.to_vec())
    });
    check.call("account.uploadWallPaper", 0xe39a_8f03, |input| {
        let flags = input.flags()?;
        let file: enums::InputFile = input.take()?;
        let mime_type: String = input.take()?;
        let settings: types::WallPaperSettings = input.take()?;
        Ok(account::UploadWallPaper { for_chat: has(flags, 0), file, mime_type: &mime_type, settings }.to_vec())
    });
    check.call("account.verifyEmail", 0x032d_a4cf, |input| {
        let purpose: enums::EmailVerifyPurpose = input.take()?;
        let verification: enums::EmailVerification = input.take()?;
        Ok(account::VerifyEmail { purpose, verification }.to_vec())
    });
    check.call("account.verifyPhone", 0x4dd3_a7f6, |input| {
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        let phone_code: String = input.take()?;
        Ok(account::VerifyPhone { phone_number: &phone_number, phone_code_hash: &phone_code_hash, phone_code: &phone_code }.to_vec())
    });
    check.call("aicompose.createTone", 0x4aa8_3913, |input| {
        let flags = input.flags()?;
        let emoji_id: i64 = input.take()?;
        let title: String = input.take()?;
        let prompt: String = input.take()?;
        Ok(aicompose::CreateTone { display_author: has(flags, 0), emoji_id, title: &title, prompt: &prompt }.to_vec())
    });
    check.call("aicompose.deleteTone", 0xdd39_316a, |input| {
        let tone: enums::InputAiComposeTone = input.take()?;
        Ok(aicompose::DeleteTone { tone }.to_vec())
    });
    check.call("aicompose.getTone", 0xb2e8_ba03, |input| {
        let tone: enums::InputAiComposeTone = input.take()?;
        Ok(aicompose::GetTone { tone }.to_vec())
    });
    check.call("aicompose.getToneExample", 0xd1b4_ab14, |input| {
        let tone: enums::InputAiComposeTone = input.take()?;
        let num: i32 = input.take()?;
        Ok(aicompose::GetToneExample { tone, num }.to_vec())
    });
    check.call("aicompose.getTones", 0xabd5_9201, |input| {
        let hash: i64 = input.take()?;
        Ok(aicompose::GetTones { hash }.to_vec())
    });
    check.call("aicompose.saveTone", 0x1782_cbb1, |input| {
        let tone: enums::InputAiComposeTone = input.take()?;
        let unsave: bool = input.take()?;
        Ok(aicompose::SaveTone { tone, unsave }.to_vec())
    });
    check.call("aicompose.updateTone", 0x903b_cf59, |input| {
        let flags = input.flags()?;
        let tone: enums::InputAiComposeTone = input.take()?;
        let display_author: Option<bool> = input.take_if(flags, 0)?;
        let emoji_id: Option<i64> = input.take_if(flags, 1)?;
        let title: Option<String> = input.take_if(flags, 2)?;
        let prompt: Option<String> = input.take_if(flags, 3)?;
        Ok(aicompose::UpdateTone { tone, display_author, emoji_id, title: title.as_deref(), prompt: prompt.as_deref() }.to_vec())
    });
    check.call("auth.acceptLoginToken", 0xe894_ad4d, |input| {
        let token: Vec<u8> = input.take()?;
        Ok(auth::AcceptLoginToken { token: &token }.to_vec())
    });
    check.call("auth.bindTempAuthKey", 0xcdd4_2a05, |input| {
        let perm_auth_key_id: i64 = input.take()?;
        let nonce: i64 = input.take()?;
        let expires_at: i32 = input.take()?;
        let encrypted_message: Vec<u8> = input.take()?;
        Ok(auth::BindTempAuthKey { perm_auth_key_id, nonce, expires_at, encrypted_message: &encrypted_message }.to_vec())
    });
    check.call("auth.cancelCode", 0x1f04_0578, |input| {
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        Ok(auth::CancelCode { phone_number: &phone_number, phone_code_hash: &phone_code_hash }.to_vec())
    });
    check.call("auth.cancelWebTokenAuthorization", 0x490d_ada1, |input| {
        let web_auth_token: String = input.take()?;
        Ok(auth::CancelWebTokenAuthorization { web_auth_token: &web_auth_token }.to_vec())
    });
    check.call("auth.checkPaidAuth", 0x56e5_9f9c, |input| {
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        let form_id: i64 = input.take()?;
        Ok(auth::CheckPaidAuth { phone_number: &phone_number, phone_code_hash: &phone_code_hash, form_id }.to_vec())
    });
}

#[rustfmt::skip]
fn part_44(check: &mut Check) {
    check.call("auth.checkPassword", 0xd18b_4d16, |input| {
        let password: enums::InputCheckPasswordSRP = input.take()?;
        Ok(auth::CheckPassword { password }.to_vec())
    });
    check.call("auth.checkRecoveryPassword", 0x0d36_bf79, |input| {
        let code: String = input.take()?;
        Ok(auth::CheckRecoveryPassword { code: &code }.to_vec())
    });
    check.call("auth.dropTempAuthKeys", 0x8e48_a188, |input| {
        let except_auth_keys: Vec<i64> = input.take()?;
        Ok(auth::DropTempAuthKeys { except_auth_keys: &except_auth_keys }.to_vec())
    });
    check.call("auth.exportAuthorization", 0xe5bf_ffcd, |input| {
        let dc_id: i32 = input.take()?;
        Ok(auth::ExportAuthorization { dc_id }.to_vec())
    });
    check.call("auth.exportLoginToken", 0xb7e0_85fe, |input| {
        let api_id: i32 = input.take()?;
        let api_hash: String = input.take()?;
        let except_ids: Vec<i64> = input.take()?;
        Ok(auth::ExportLoginToken { api_id, api_hash: &api_hash, except_ids: &except_ids }.to_vec())
    });
    check.call("auth.finishFirebasePnvLogin", 0x2c85_094c, |input| {
        let google_token: String = input.take()?;
        Ok(auth::FinishFirebasePnvLogin { google_token: &google_token }.to_vec())
    });
    check.call("auth.finishPasskeyLogin", 0x9857_ad07, |input| {
        let flags = input.flags()?;
        let credential: types::InputPasskeyCredentialPublicKey = input.take()?;
        let from_dc_id: Option<i32> = input.take_if(flags, 0)?;
        let from_auth_key_id: Option<i64> = input.take_if(flags, 0)?;
        Ok(auth::FinishPasskeyLogin { credential, from_dc_id, from_auth_key_id }.to_vec())
    });
    check.call("auth.firebasePnvSignUp", 0x783f_6b56, |input| {
        let flags = input.flags()?;
        let first_name: String = input.take()?;
        let last_name: String = input.take()?;
        Ok(auth::FirebasePnvSignUp { no_joined_notifications: has(flags, 0), first_name: &first_name, last_name: &last_name }.to_vec())
    });
    check.call("auth.importAuthorization", 0xa57a_7dad, |input| {
        let id: i64 = input.take()?;
        let bytes: Vec<u8> = input.take()?;
        Ok(auth::ImportAuthorization { id, bytes: &bytes }.to_vec())
    });
    check.call("auth.importBotAuthorization", 0x67a3_ff2c, |input| {
        let flags: i32 = input.take()?;
        let api_id: i32 = input.take()?;
        let api_hash: String = input.take()?;
        let bot_auth_token: String = input.take()?;
        Ok(auth::ImportBotAuthorization { flags, api_id, api_hash: &api_hash, bot_auth_token: &bot_auth_token }.to_vec())
    });
    check.call("auth.importLoginToken", 0x95ac_5ce4, |input| {
        let token: Vec<u8> = input.take()?;
        Ok(auth::ImportLoginToken { token: &token }.to_vec())
    });
    check.call("auth.importWebTokenAuthorization", 0x2db8_73a9, |input| {
        let api_id: i32 = input.take()?;
        let api_hash: String = input.take()?;
        let web_auth_token: String = input.take()?;
        Ok(auth::ImportWebTokenAuthorization { api_id, api_hash: &api_hash, web_auth_token: &web_auth_token }.to_vec())
    });
    check.call("auth.initFirebasePnvLogin", 0x644f_15c0, |input| {
        let flags = input.flags()?;
        let except_ids: Option<Vec<i64>> = input.take_if(flags, 0)?;
        let api_id: i32 = input.take()?;
        let api_hash: String = input.take()?;
        Ok(auth::InitFirebasePnvLogin { except_ids: except_ids.as_deref(), api_id, api_hash: &api_hash }.to_vec())
    });
    check.call("auth.initPasskeyLogin", 0x518a_d0b7, |input| {
        let api_id: i32 = input.take()?;
        let api_hash: String = input.take()?;
        Ok(auth::InitPasskeyLogin { api_id, api_hash: &api_hash }.to_vec())
    });
    check.call("auth.logOut", 0x3e72_ba19, |_| {
        Ok(auth::LogOut.to_vec())
    });
    check.call("auth.recoverPassword", 0x3709_6c70, |input| {
        let flags = input.flags()?;
        let code: String = input.take()?;
        let new_settings: Option<types::account::PasswordInputSettings> = input.take_if(flags, 0)?;
        Ok(auth::RecoverPassword { code: &code, new_settings }.to_vec())
    });
    check.call("auth.reportMissingCode", 0xcb9d_eff6, |input| {
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        let mnc: String = input.take()?;
        Ok(auth::ReportMissingCode { phone_number: &phone_number, phone_code_hash: &phone_code_hash, mnc: &mnc }.to_vec())
    });
    check.call("auth.requestFirebaseSms", 0x8e39_261e, |input| {
        let flags = input.flags()?;
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        let safety_net_token: Option<String> = input.take_if(flags, 0)?;
        let play_integrity_token: Option<String> = input.take_if(flags, 2)?;
        let ios_push_secret: Option<String> = input.take_if(flags, 1)?;
        Ok(auth::RequestFirebaseSms { phone_number: &phone_number, phone_code_hash: &phone_code_hash, safety_net_token: safety_net_token.as_deref(), play_integrity_token: play_integrity_token.as_deref(), ios_push_secret: ios_push_secret.as_deref() }.to_vec())
    });
    check.call("auth.requestPasswordRecovery", 0xd897_bc66, |_| {
        Ok(auth::RequestPasswordRecovery.to_vec())
    });
    check.call("auth.resendCode", 0xcae4_7523, |input| {
        let flags = input.flags()?;
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        let reason: Option<String> = input.take_if(flags, 0)?;
        Ok(auth::ResendCode { phone_number: &phone_number, phone_code_hash: &phone_code_hash, reason: reason.as_deref() }.to_vec())
    });
    check.call("auth.resetAuthorizations", 0x9fab_0d1a, |_| {
        Ok(auth::ResetAuthorizations.to_vec())
    });
    check.call("auth.resetLoginEmail", 0x7e96_0193, |input| {
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        Ok(auth::ResetLoginEmail { phone_number: &phone_number, phone_code_hash: &phone_code_hash }.to_vec())
    });
    check.call("auth.sendCode", 0xa677_244f, |input| {
        let phone_number: String = input.take()?;
        let api_id: i32 = input.take()?;
        let api_hash: String = input.take()?;
        let settings: types::CodeSettings = input.take()?;
        Ok(auth::SendCode { phone_number: &phone_number, api_id, api_hash: &api_hash, settings }.to_vec())
    });
    check.call("auth.signIn", 0x8d52_a951, |input| {
        let flags = input.flags()?;
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        let phone_code: Option<String> = input.take_if(flags, 0)?;
        let email_verification: Option<enums::EmailVerification> = input.take_if(flags, 1)?;
        Ok(auth::SignIn { phone_number: &phone_number, phone_code_hash: &phone_code_hash, phone_code: phone_code.as_deref(), email_verification }.to_vec())
    });
    check.call("auth.signUp", 0xaac7_b717, |input| {
        let flags = input.flags()?;
        let phone_number: String = input.take()?;
        let phone_code_hash: String = input.take()?;
        let first_name: String = input.take()?;
        let last_name: String = input.take()?;
        Ok(auth::SignUp { no_joined_notifications: has(flags, 0), phone_number: &phone_number, phone_code_hash: &phone_code_hash, first_name: &first_name, last_name: &last_name }.to_vec())
    });
    check.call("bots.addPreviewMedia", 0x17ae_b75a, |input| {
        let bot: enums::InputUser = input.take()?;
        let lang_code: String = input.take()?;
        let media: enums::InputMedia = input.take()?;
        Ok(bots::AddPreviewMedia { bot, lang_code: &lang_code, media }.to_vec())
    });
    check.call("bots.addUsername", 0x3501_c08a, |input| {
        let bot: enums::InputUser = input.take()?;
        let username: String = input.take()?;
        Ok(bots::AddUsername { bot, username: &username }.to_vec())
    });
    check.call("bots.allowSendMessage", 0xf132_e3ef, |input| {
        let bot: enums::InputUser = input.take()?;
        Ok(bots::AllowSendMessage { bot }.to_vec())
    });
    check.call("bots.answerWebhookJSONQuery", 0xe621_3f4d, |input| {
        let query_id: i64 = input.take()?;
        let data: types::DataJSON = input.take()?;
        Ok(bots::AnswerWebhookJSONQuery { query_id, data }.to_vec())
    });
    check.call("bots.canSendMessage", 0x1359_f4e6, |input| {
        let bot: enums::InputUser = input.take()?;
        Ok(bots::CanSendMessage { bot }.to_vec())
    });
    check.call("bots.checkDownloadFileParams", 0x5007_7589, |input| {
        let bot: enums::InputUser = input.take()?;
        let file_name: String = input.take()?;
        let url: String = input.take()?;
        Ok(bots::CheckDownloadFileParams { bot, file_name: &file_name, url: &url }.to_vec())
    });
    check.call("bots.checkUsername", 0xe3ac_4c61, |input| {
        let flags = input.flags()?;
        let username: String = input.take()?;
        Ok(bots::CheckUsername { additional: has(flags, 0), username: &username }.to_vec())
    });
    check.call("bots.createBot", 0xe5b1_7f2b, |input| {
        let flags = input.flags()?;
        let name: String = input.take()?;
        let username: String = input.take()?;
        let manager_id: enums::InputUser = input.take()?;
        Ok(bots::CreateBot { via_deeplink: has(flags, 0), name: &name, username: &username, manager_id }.to_vec())
    });
    check.call("bots.deletePreviewMedia", 0x2d01_35b3, |input| {
        let bot: enums::InputUser = input.take()?;
        let lang_code: String = input.take()?;
        let media: Vec<enums::InputMedia> = input.take()?;
        Ok(bots::DeletePreviewMedia { bot, lang_code: &lang_code, media: &media }.to_vec())
    });
    check.call("bots.editAccessSettings", 0x3181_3cd8, |input| {
        let flags = input.flags()?;
        let bot: enums::InputUser = input.take()?;
        let add_users: Option<Vec<enums::InputUser>> = input.take_if(flags, 1)?;
        Ok(bots::EditAccessSettings { restricted: has(flags, 0), bot, add_users: add_users.as_deref() }.to_vec())
    });
    check.call("bots.editPreviewMedia", 0x8525_606f, |input| {
        let bot: enums::InputUser = input.take()?;
        let lang_code: String = input.take()?;
        let media: enums::InputMedia = input.take()?;
        let new_media: enums::InputMedia = input.take()?;
        Ok(bots::EditPreviewMedia { bot, lang_code: &lang_code, media, new_media }.to_vec())
    });
    check.call("bots.exportBotToken", 0xbd0d_99eb, |input| {
        let bot: enums::InputUser = input.take()?;
        let revoke: bool = input.take()?;
        Ok(bots::ExportBotToken { bot, revoke }.to_vec())
    });
    check.call("bots.getAccessSettings", 0x2138_53a3, |input| {
        let bot: enums::InputUser = input.take()?;
        Ok(bots::GetAccessSettings { bot }.to_vec())
    });
    check.call("bots.getAdminedBots", 0xb071_1d83, |_| {
        Ok(bots::GetAdminedBots.to_vec())
    });
    check.call("bots.getBotCommands", 0xe34c_0dd6, |input| {
        let scope: enums::BotCommandScope = input.take()?;
        let lang_code: String = input.take()?;
        Ok(bots::GetBotCommands { scope, lang_code: &lang_code }.to_vec())
    });
}

#[rustfmt::skip]
fn part_45(check: &mut Check) {
    check.call("bots.getBotInfo", 0xdcd9_14fd, |input| {
        let flags = input.flags()?;
        let bot: Option<enums::InputUser> = input.take_if(flags, 0)?;
        let lang_code: String = input.take()?;
        Ok(bots::GetBotInfo { bot, lang_code: &lang_code }.to_vec())
    });
    check.call("bots.getBotMenuButton", 0x9c60_eb28, |input| {
        let user_id: enums::InputUser = input.take()?;
        Ok(bots::GetBotMenuButton { user_id }.to_vec())
    });
    check.call("bots.getBotRecommendations", 0xa1b7_0815, |input| {
        let bot: enums::InputUser = input.take()?;
        Ok(bots::GetBotRecommendations { bot }.to_vec())
    });
    check.call("bots.getPopularAppBots", 0xc251_0192, |input| {
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(bots::GetPopularAppBots { offset: &offset, limit }.to_vec())
    });
    check.call("bots.getPreviewInfo", 0x423a_b3ad, |input| {
        let bot: enums::InputUser = input.take()?;
        let lang_code: String = input.take()?;
        Ok(bots::GetPreviewInfo { bot, lang_code: &lang_code }.to_vec())
    });
    check.call("bots.getPreviewMedias", 0xa2a5_594d, |input| {
        let bot: enums::InputUser = input.take()?;
        Ok(bots::GetPreviewMedias { bot }.to_vec())
    });
    check.call("bots.getRequestedWebViewButton", 0xbf25_b7f3, |input| {
        let bot: enums::InputUser = input.take()?;
        let webapp_req_id: String = input.take()?;
        Ok(bots::GetRequestedWebViewButton { bot, webapp_req_id: &webapp_req_id }.to_vec())
    });
    check.call("bots.invokeWebViewCustomMethod", 0x087f_c5e7, |input| {
        let bot: enums::InputUser = input.take()?;
        let custom_method: String = input.take()?;
        let params: types::DataJSON = input.take()?;
        Ok(bots::InvokeWebViewCustomMethod { bot, custom_method: &custom_method, params }.to_vec())
    });
    check.call("bots.removeUsername", 0xc704_147d, |input| {
        let bot: enums::InputUser = input.take()?;
        let username: String = input.take()?;
        Ok(bots::RemoveUsername { bot, username: &username }.to_vec())
    });
    check.call("bots.reorderPreviewMedias", 0xb627_f3aa, |input| {
        let bot: enums::InputUser = input.take()?;
        let lang_code: String = input.take()?;
        let order: Vec<enums::InputMedia> = input.take()?;
        Ok(bots::ReorderPreviewMedias { bot, lang_code: &lang_code, order: &order }.to_vec())
    });
    check.call("bots.reorderUsernames", 0x9709_b1c2, |input| {
        let bot: enums::InputUser = input.take()?;
        let order: Vec<String> = input.take()?;
        let order = order.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(bots::ReorderUsernames { bot, order: &order }.to_vec())
    });
    check.call("bots.requestWebViewButton", 0x31a2_a35e, |input| {
        let user_id: enums::InputUser = input.take()?;
        let button: types::KeyboardButton = input.take()?;
        Ok(bots::RequestWebViewButton { user_id, button }.to_vec())
    });
    check.call("bots.resetBotCommands", 0x3d8d_e0f9, |input| {
        let scope: enums::BotCommandScope = input.take()?;
        let lang_code: String = input.take()?;
        Ok(bots::ResetBotCommands { scope, lang_code: &lang_code }.to_vec())
    });
    check.call("bots.sendCustomRequest", 0xaa27_69ed, |input| {
        let custom_method: String = input.take()?;
        let params: types::DataJSON = input.take()?;
        Ok(bots::SendCustomRequest { custom_method: &custom_method, params }.to_vec())
    });
    check.call("bots.setBotBroadcastDefaultAdminRights", 0x7884_64e1, |input| {
        let admin_rights: types::ChatAdminRights = input.take()?;
        Ok(bots::SetBotBroadcastDefaultAdminRights { admin_rights }.to_vec())
    });
    check.call("bots.setBotCommands", 0x0517_165a, |input| {
        let scope: enums::BotCommandScope = input.take()?;
        let lang_code: String = input.take()?;
        let commands: Vec<types::BotCommand> = input.take()?;
        Ok(bots::SetBotCommands { scope, lang_code: &lang_code, commands: &commands }.to_vec())
    });
    check.call("bots.setBotGroupDefaultAdminRights", 0x925e_c9ea, |input| {
        let admin_rights: types::ChatAdminRights = input.take()?;
        Ok(bots::SetBotGroupDefaultAdminRights { admin_rights }.to_vec())
    });
    check.call("bots.setBotInfo", 0x10cf_3123, |input| {
        let flags = input.flags()?;
        let bot: Option<enums::InputUser> = input.take_if(flags, 2)?;
        let lang_code: String = input.take()?;
        let name: Option<String> = input.take_if(flags, 3)?;
        let about: Option<String> = input.take_if(flags, 0)?;
        let description: Option<String> = input.take_if(flags, 1)?;
        Ok(bots::SetBotInfo { bot, lang_code: &lang_code, name: name.as_deref(), about: about.as_deref(), description: description.as_deref() }.to_vec())
    });
    check.call("bots.setBotMenuButton", 0x4504_d54f, |input| {
        let user_id: enums::InputUser = input.take()?;
        let button: enums::BotMenuButton = input.take()?;
        Ok(bots::SetBotMenuButton { user_id, button }.to_vec())
    });
    check.call("bots.setCustomVerification", 0xf494_6757, |input| {
        let flags = input.flags()?;
        let bot: Option<enums::InputUser> = input.take_if(flags, 0)?;
        let peer: enums::InputPeer = input.take()?;
        let custom_description: Option<types::TextWithEntities> = input.take_if(flags, 2)?;
        Ok(bots::SetCustomVerification { enabled: has(flags, 1), bot, peer, custom_description }.to_vec())
    });
    check.call("bots.setJoinChatResults", 0xe71a_4810, |input| {
        let query_id: i64 = input.take()?;
        let result: enums::JoinChatBotResult = input.take()?;
        Ok(bots::SetJoinChatResults { query_id, result }.to_vec())
    });
    check.call("bots.toggleUserEmojiStatusPermission", 0x06de_6392, |input| {
        let bot: enums::InputUser = input.take()?;
        let enabled: bool = input.take()?;
        Ok(bots::ToggleUserEmojiStatusPermission { bot, enabled }.to_vec())
    });
    check.call("bots.toggleUsername", 0x053c_a973, |input| {
        let bot: enums::InputUser = input.take()?;
        let username: String = input.take()?;
        let active: bool = input.take()?;
        Ok(bots::ToggleUsername { bot, username: &username, active }.to_vec())
    });
    check.call("bots.updateStarRefProgram", 0x778b_5ab3, |input| {
        let flags = input.flags()?;
        let bot: enums::InputUser = input.take()?;
        let commission_permille: i32 = input.take()?;
        let duration_months: Option<i32> = input.take_if(flags, 0)?;
        Ok(bots::UpdateStarRefProgram { bot, commission_permille, duration_months }.to_vec())
    });
    check.call("bots.updateUserEmojiStatus", 0xed9f_30c5, |input| {
        let user_id: enums::InputUser = input.take()?;
        let emoji_status: enums::EmojiStatus = input.take()?;
        Ok(bots::UpdateUserEmojiStatus { user_id, emoji_status }.to_vec())
    });
    check.call("channels.checkSearchPostsFlood", 0x2256_7115, |input| {
        let flags = input.flags()?;
        let query: Option<String> = input.take_if(flags, 0)?;
        Ok(channels::CheckSearchPostsFlood { query: query.as_deref() }.to_vec())
    });
    check.call("channels.checkUsername", 0x10e6_bd2c, |input| {
        let channel: enums::InputChannel = input.take()?;
        let username: String = input.take()?;
        Ok(channels::CheckUsername { channel, username: &username }.to_vec())
    });
    check.call("channels.convertToGigagroup", 0x0b29_0c69, |input| {
        let channel: enums::InputChannel = input.take()?;
        Ok(channels::ConvertToGigagroup { channel }.to_vec())
    });
    check.call("channels.createChannel", 0x9100_6707, |input| {
        let flags = input.flags()?;
        let title: String = input.take()?;
        let about: String = input.take()?;
        let geo_point: Option<enums::InputGeoPoint> = input.take_if(flags, 2)?;
        let address: Option<String> = input.take_if(flags, 2)?;
        let ttl_period: Option<i32> = input.take_if(flags, 4)?;
        Ok(channels::CreateChannel { broadcast: has(flags, 0), megagroup: has(flags, 1), for_import: has(flags, 3), forum: has(flags, 5), title: &title, about: &about, geo_point, address: address.as_deref(), ttl_period }.to_vec())
    });
    check.call("channels.deactivateAllUsernames", 0x0a24_5dd3, |input| {
        let channel: enums::InputChannel = input.take()?;
        Ok(channels::DeactivateAllUsernames { channel }.to_vec())
    });
    check.call("channels.deleteChannel", 0xc011_1fe3, |input| {
        let channel: enums::InputChannel = input.take()?;
        Ok(channels::DeleteChannel { channel }.to_vec())
    });
    check.call("channels.deleteHistory", 0x9baa_9647, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        let max_id: i32 = input.take()?;
        Ok(channels::DeleteHistory { for_everyone: has(flags, 0), channel, max_id }.to_vec())
    });
    check.call("channels.deleteMessages", 0x84c1_fd4e, |input| {
        let channel: enums::InputChannel = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(channels::DeleteMessages { channel, id: &id }.to_vec())
    });
    check.call("channels.deleteParticipantHistory", 0x3675_44db, |input| {
        let channel: enums::InputChannel = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        Ok(channels::DeleteParticipantHistory { channel, participant }.to_vec())
    });
    check.call("channels.editAdmin", 0x9a98_ad68, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        let admin_rights: types::ChatAdminRights = input.take()?;
        let rank: Option<String> = input.take_if(flags, 0)?;
        Ok(channels::EditAdmin { channel, user_id, admin_rights, rank: rank.as_deref() }.to_vec())
    });
    check.call("channels.editBanned", 0x96e6_cd81, |input| {
        let channel: enums::InputChannel = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        let banned_rights: types::ChatBannedRights = input.take()?;
        Ok(channels::EditBanned { channel, participant, banned_rights }.to_vec())
    });
    check.call("channels.editLocation", 0x58e6_3f6d, |input| {
        let channel: enums::InputChannel = input.take()?;
        let geo_point: enums::InputGeoPoint = input.take()?;
        let address: String = input.take()?;
        Ok(channels::EditLocation { channel, geo_point, address: &address }.to_vec())
    });
    check.call("channels.editPhoto", 0xf12e_57c9, |input| {
        let channel: enums::InputChannel = input.take()?;
        let photo: enums::InputChatPhoto = input.take()?;
        Ok(channels::EditPhoto { channel, photo }.to_vec())
    });
    check.call("channels.editTitle", 0x566d_ecd0, |input| {
        let channel: enums::InputChannel = input.take()?;
        let title: String = input.take()?;
        Ok(channels::EditTitle { channel, title: &title }.to_vec())
    });
    check.call("channels.exportMessageLink", 0xe63f_adeb, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        let id: i32 = input.take()?;
        Ok(channels::ExportMessageLink { grouped: has(flags, 0), thread: has(flags, 1), channel, id }.to_vec())
    });
}

#[rustfmt::skip]
fn part_46(check: &mut Check) {
    check.call("channels.getAdminLog", 0x33dd_f480, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        let q: String = input.take()?;
        let events_filter: Option<types::ChannelAdminLogEventsFilter> = input.take_if(flags, 0)?;
        let admins: Option<Vec<enums::InputUser>> = input.take_if(flags, 1)?;
        let max_id: i64 = input.take()?;
        let min_id: i64 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(channels::GetAdminLog { channel, q: &q, events_filter, admins: admins.as_deref(), max_id, min_id, limit }.to_vec())
    });
    check.call("channels.getAdminedPublicChannels", 0xf8b0_36af, |input| {
        let flags = input.flags()?;
        Ok(channels::GetAdminedPublicChannels { by_location: has(flags, 0), check_limit: has(flags, 1), for_personal: has(flags, 2), for_community_peer: has(flags, 3) }.to_vec())
    });
    check.call("channels.getChannelRecommendations", 0x25a7_1742, |input| {
        let flags = input.flags()?;
        let channel: Option<enums::InputChannel> = input.take_if(flags, 0)?;
        Ok(channels::GetChannelRecommendations { channel }.to_vec())
    });
    check.call("channels.getChannels", 0x0a7f_6bbb, |input| {
        let id: Vec<enums::InputChannel> = input.take()?;
        Ok(channels::GetChannels { id: &id }.to_vec())
    });
    check.call("channels.getFullChannel", 0x0873_6a09, |input| {
        let channel: enums::InputChannel = input.take()?;
        Ok(channels::GetFullChannel { channel }.to_vec())
    });
    check.call("channels.getGroupsForDiscussion", 0xf5da_d378, |_| {
        Ok(channels::GetGroupsForDiscussion.to_vec())
    });
    check.call("channels.getInactiveChannels", 0x11e8_31ee, |_| {
        Ok(channels::GetInactiveChannels.to_vec())
    });
    check.call("channels.getLeftChannels", 0x8341_ecc0, |input| {
        let offset: i32 = input.take()?;
        Ok(channels::GetLeftChannels { offset }.to_vec())
    });
    check.call("channels.getMessageAuthor", 0xece2_a0e6, |input| {
        let channel: enums::InputChannel = input.take()?;
        let id: i32 = input.take()?;
        Ok(channels::GetMessageAuthor { channel, id }.to_vec())
    });
    check.call("channels.getMessages", 0xad8c_9a23, |input| {
        let channel: enums::InputChannel = input.take()?;
        let id: Vec<enums::InputMessage> = input.take()?;
        Ok(channels::GetMessages { channel, id: &id }.to_vec())
    });
    check.call("channels.getParticipant", 0xa0ab_6cc6, |input| {
        let channel: enums::InputChannel = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        Ok(channels::GetParticipant { channel, participant }.to_vec())
    });
    check.call("channels.getParticipants", 0x77ce_d9d0, |input| {
        let channel: enums::InputChannel = input.take()?;
        let filter: enums::ChannelParticipantsFilter = input.take()?;
        let offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(channels::GetParticipants { channel, filter, offset, limit, hash }.to_vec())
    });
    check.call("channels.getSendAs", 0xe785_a43f, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        Ok(channels::GetSendAs { for_paid_reactions: has(flags, 0), for_live_stories: has(flags, 1), peer }.to_vec())
    });
    check.call("channels.inviteToChannel", 0xc9e3_3d54, |input| {
        let channel: enums::InputChannel = input.take()?;
        let users: Vec<enums::InputUser> = input.take()?;
        Ok(channels::InviteToChannel { channel, users: &users }.to_vec())
    });
    check.call("channels.joinChannel", 0x7f6a_1e22, |input| {
        let channel: enums::InputChannel = input.take()?;
        Ok(channels::JoinChannel { channel }.to_vec())
    });
    check.call("channels.leaveChannel", 0xf836_aa95, |input| {
        let channel: enums::InputChannel = input.take()?;
        Ok(channels::LeaveChannel { channel }.to_vec())
    });
    check.call("channels.readHistory", 0xcc10_4937, |input| {
        let channel: enums::InputChannel = input.take()?;
        let max_id: i32 = input.take()?;
        Ok(channels::ReadHistory { channel, max_id }.to_vec())
    });
    check.call("channels.readMessageContents", 0xeab5_dc38, |input| {
        let channel: enums::InputChannel = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(channels::ReadMessageContents { channel, id: &id }.to_vec())
    });
    check.call("channels.reorderUsernames", 0xb45c_ed1d, |input| {
        let channel: enums::InputChannel = input.take()?;
        let order: Vec<String> = input.take()?;
        let order = order.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(channels::ReorderUsernames { channel, order: &order }.to_vec())
    });
    check.call("channels.reportAntiSpamFalsePositive", 0xa850_a693, |input| {
        let channel: enums::InputChannel = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(channels::ReportAntiSpamFalsePositive { channel, msg_id }.to_vec())
    });
    check.call("channels.reportSpam", 0xf44a_8315, |input| {
        let channel: enums::InputChannel = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(channels::ReportSpam { channel, participant, id: &id }.to_vec())
    });
    check.call("channels.restrictSponsoredMessages", 0x9ae9_1519, |input| {
        let channel: enums::InputChannel = input.take()?;
        let restricted: bool = input.take()?;
        Ok(channels::RestrictSponsoredMessages { channel, restricted }.to_vec())
    });
    check.call("channels.searchPosts", 0xf2c4_f24d, |input| {
        let flags = input.flags()?;
        let hashtag: Option<String> = input.take_if(flags, 0)?;
        let query: Option<String> = input.take_if(flags, 1)?;
        let offset_rate: i32 = input.take()?;
        let offset_peer: enums::InputPeer = input.take()?;
        let offset_id: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let allow_paid_stars: Option<i64> = input.take_if(flags, 2)?;
        Ok(channels::SearchPosts { hashtag: hashtag.as_deref(), query: query.as_deref(), offset_rate, offset_peer, offset_id, limit, allow_paid_stars }.to_vec())
    });
    check.call("channels.setBoostsToUnblockRestrictions", 0xad39_9cee, |input| {
        let channel: enums::InputChannel = input.take()?;
        let boosts: i32 = input.take()?;
        Ok(channels::SetBoostsToUnblockRestrictions { channel, boosts }.to_vec())
    });
    check.call("channels.setDiscussionGroup", 0x4058_2bb2, |input| {
        let broadcast: enums::InputChannel = input.take()?;
        let group: enums::InputChannel = input.take()?;
        Ok(channels::SetDiscussionGroup { broadcast, group }.to_vec())
    });
    check.call("channels.setEmojiStickers", 0x3cd9_30b7, |input| {
        let channel: enums::InputChannel = input.take()?;
        let stickerset: enums::InputStickerSet = input.take()?;
        Ok(channels::SetEmojiStickers { channel, stickerset }.to_vec())
    });
    check.call("channels.setMainProfileTab", 0x3583_fcb1, |input| {
        let channel: enums::InputChannel = input.take()?;
        let tab: enums::ProfileTab = input.take()?;
        Ok(channels::SetMainProfileTab { channel, tab }.to_vec())
    });
    check.call("channels.setStickers", 0xea8c_a4f9, |input| {
        let channel: enums::InputChannel = input.take()?;
        let stickerset: enums::InputStickerSet = input.take()?;
        Ok(channels::SetStickers { channel, stickerset }.to_vec())
    });
    check.call("channels.toggleAntiSpam", 0x68f3_e4eb, |input| {
        let channel: enums::InputChannel = input.take()?;
        let enabled: bool = input.take()?;
        Ok(channels::ToggleAntiSpam { channel, enabled }.to_vec())
    });
    check.call("channels.toggleAutotranslation", 0x167f_c0a1, |input| {
        let channel: enums::InputChannel = input.take()?;
        let enabled: bool = input.take()?;
        Ok(channels::ToggleAutotranslation { channel, enabled }.to_vec())
    });
    check.call("channels.toggleForum", 0x3ff7_5734, |input| {
        let channel: enums::InputChannel = input.take()?;
        let enabled: bool = input.take()?;
        let tabs: bool = input.take()?;
        Ok(channels::ToggleForum { channel, enabled, tabs }.to_vec())
    });
    check.call("channels.toggleJoinRequest", 0x0ecc_2618, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        let enabled: bool = input.take()?;
        let guard_bot: Option<enums::InputUser> = input.take_if(flags, 0)?;
        Ok(channels::ToggleJoinRequest { apply_to_invites: has(flags, 1), channel, enabled, guard_bot }.to_vec())
    });
    check.call("channels.toggleJoinToSend", 0xe4cb_9580, |input| {
        let channel: enums::InputChannel = input.take()?;
        let enabled: bool = input.take()?;
        Ok(channels::ToggleJoinToSend { channel, enabled }.to_vec())
    });
    check.call("channels.toggleParticipantsHidden", 0x6a6e_7854, |input| {
        let channel: enums::InputChannel = input.take()?;
        let enabled: bool = input.take()?;
        Ok(channels::ToggleParticipantsHidden { channel, enabled }.to_vec())
    });
    check.call("channels.togglePreHistoryHidden", 0xeabb_b94c, |input| {
        let channel: enums::InputChannel = input.take()?;
        let enabled: bool = input.take()?;
        Ok(channels::TogglePreHistoryHidden { channel, enabled }.to_vec())
    });
    check.call("channels.toggleSignatures", 0x418d_549c, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        Ok(channels::ToggleSignatures { signatures_enabled: has(flags, 0), profiles_enabled: has(flags, 1), channel }.to_vec())
    });
    check.call("channels.toggleSlowMode", 0xedd4_9ef0, |input| {
        let channel: enums::InputChannel = input.take()?;
        let seconds: i32 = input.take()?;
        Ok(channels::ToggleSlowMode { channel, seconds }.to_vec())
    });
    check.call("channels.toggleUsername", 0x50f2_4105, |input| {
        let channel: enums::InputChannel = input.take()?;
        let username: String = input.take()?;
        let active: bool = input.take()?;
        Ok(channels::ToggleUsername { channel, username: &username, active }.to_vec())
    });
    check.call("channels.toggleViewForumAsMessages", 0x9738_bb15, |input| {
        let channel: enums::InputChannel = input.take()?;
        let enabled: bool = input.take()?;
        Ok(channels::ToggleViewForumAsMessages { channel, enabled }.to_vec())
    });
    check.call("channels.updateColor", 0xd8aa_3671, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        let color: Option<i32> = input.take_if(flags, 2)?;
        let background_emoji_id: Option<i64> = input.take_if(flags, 0)?;
        Ok(channels::UpdateColor { for_profile: has(flags, 1), channel, color, background_emoji_id }.to_vec())
    });
}

#[rustfmt::skip]
fn part_47(check: &mut Check) {
    check.call("channels.updateEmojiStatus", 0xf0d3_e6a8, |input| {
        let channel: enums::InputChannel = input.take()?;
        let emoji_status: enums::EmojiStatus = input.take()?;
        Ok(channels::UpdateEmojiStatus { channel, emoji_status }.to_vec())
    });
    check.call("channels.updatePaidMessagesPrice", 0x4b12_327b, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        let send_paid_messages_stars: i64 = input.take()?;
        Ok(channels::UpdatePaidMessagesPrice { broadcast_messages_allowed: has(flags, 0), channel, send_paid_messages_stars }.to_vec())
    });
    check.call("channels.updateUsername", 0x3514_b3de, |input| {
        let channel: enums::InputChannel = input.take()?;
        let username: String = input.take()?;
        Ok(channels::UpdateUsername { channel, username: &username }.to_vec())
    });
    check.call("chatlists.checkChatlistInvite", 0x41c1_0fff, |input| {
        let slug: String = input.take()?;
        Ok(chatlists::CheckChatlistInvite { slug: &slug }.to_vec())
    });
    check.call("chatlists.deleteExportedInvite", 0x719c_5c5e, |input| {
        let chatlist: types::InputChatlistDialogFilter = input.take()?;
        let slug: String = input.take()?;
        Ok(chatlists::DeleteExportedInvite { chatlist, slug: &slug }.to_vec())
    });
    check.call("chatlists.editExportedInvite", 0x653d_b63d, |input| {
        let flags = input.flags()?;
        let chatlist: types::InputChatlistDialogFilter = input.take()?;
        let slug: String = input.take()?;
        let title: Option<String> = input.take_if(flags, 1)?;
        let peers: Option<Vec<enums::InputPeer>> = input.take_if(flags, 2)?;
        Ok(chatlists::EditExportedInvite { chatlist, slug: &slug, title: title.as_deref(), peers: peers.as_deref() }.to_vec())
    });
    check.call("chatlists.exportChatlistInvite", 0x8472_478e, |input| {
        let chatlist: types::InputChatlistDialogFilter = input.take()?;
        let title: String = input.take()?;
        let peers: Vec<enums::InputPeer> = input.take()?;
        Ok(chatlists::ExportChatlistInvite { chatlist, title: &title, peers: &peers }.to_vec())
    });
    check.call("chatlists.getChatlistUpdates", 0x8941_9521, |input| {
        let chatlist: types::InputChatlistDialogFilter = input.take()?;
        Ok(chatlists::GetChatlistUpdates { chatlist }.to_vec())
    });
    check.call("chatlists.getExportedInvites", 0xce03_da83, |input| {
        let chatlist: types::InputChatlistDialogFilter = input.take()?;
        Ok(chatlists::GetExportedInvites { chatlist }.to_vec())
    });
    check.call("chatlists.getLeaveChatlistSuggestions", 0xfdbc_d714, |input| {
        let chatlist: types::InputChatlistDialogFilter = input.take()?;
        Ok(chatlists::GetLeaveChatlistSuggestions { chatlist }.to_vec())
    });
    check.call("chatlists.hideChatlistUpdates", 0x66e4_86fb, |input| {
        let chatlist: types::InputChatlistDialogFilter = input.take()?;
        Ok(chatlists::HideChatlistUpdates { chatlist }.to_vec())
    });
    check.call("chatlists.joinChatlistInvite", 0xa6b1_e39a, |input| {
        let slug: String = input.take()?;
        let peers: Vec<enums::InputPeer> = input.take()?;
        Ok(chatlists::JoinChatlistInvite { slug: &slug, peers: &peers }.to_vec())
    });
    check.call("chatlists.joinChatlistUpdates", 0xe089_f8f5, |input| {
        let chatlist: types::InputChatlistDialogFilter = input.take()?;
        let peers: Vec<enums::InputPeer> = input.take()?;
        Ok(chatlists::JoinChatlistUpdates { chatlist, peers: &peers }.to_vec())
    });
    check.call("chatlists.leaveChatlist", 0x74fa_e13a, |input| {
        let chatlist: types::InputChatlistDialogFilter = input.take()?;
        let peers: Vec<enums::InputPeer> = input.take()?;
        Ok(chatlists::LeaveChatlist { chatlist, peers: &peers }.to_vec())
    });
    check.call("communities.create", 0xa638_59ec, |input| {
        let flags = input.flags()?;
        let title: String = input.take()?;
        let about: Option<String> = input.take_if(flags, 0)?;
        let peer: enums::InputPeer = input.take()?;
        Ok(communities::Create { hidden: has(flags, 1), title: &title, about: about.as_deref(), peer }.to_vec())
    });
    check.call("communities.getJoinedCommunities", 0xa663_e830, |_| {
        Ok(communities::GetJoinedCommunities.to_vec())
    });
    check.call("communities.getParticipantJoinedChats", 0xf87e_abab, |input| {
        let community: enums::InputChannel = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        Ok(communities::GetParticipantJoinedChats { community, participant }.to_vec())
    });
    check.call("communities.getPeerLinkRequests", 0x9377_3344, |input| {
        let community: enums::InputChannel = input.take()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(communities::GetPeerLinkRequests { community, offset: &offset, limit }.to_vec())
    });
    check.call("communities.toggleAllPeerLinkRequestApproval", 0xbfe3_dd3d, |input| {
        let flags = input.flags()?;
        let community: enums::InputChannel = input.take()?;
        Ok(communities::ToggleAllPeerLinkRequestApproval { reject: has(flags, 0), community }.to_vec())
    });
    check.call("communities.toggleCommunityCollapsedInDialogs", 0xd766_e3ea, |input| {
        let flags = input.flags()?;
        let community: enums::InputChannel = input.take()?;
        Ok(communities::ToggleCommunityCollapsedInDialogs { collapsed: has(flags, 0), community }.to_vec())
    });
    check.call("communities.toggleParticipantBanned", 0x9967_ad0f, |input| {
        let flags = input.flags()?;
        let community: enums::InputChannel = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        Ok(communities::ToggleParticipantBanned { unban: has(flags, 0), community, participant }.to_vec())
    });
    check.call("communities.togglePeerLink", 0x736d_cfea, |input| {
        let flags = input.flags()?;
        let community: enums::InputChannel = input.take()?;
        let peer: enums::InputPeer = input.take()?;
        Ok(communities::TogglePeerLink { visible: has(flags, 0), hidden: has(flags, 1), deleted: has(flags, 2), community, peer }.to_vec())
    });
    check.call("communities.togglePeerLinkRequestApproval", 0x8c82_19a8, |input| {
        let flags = input.flags()?;
        let community: enums::InputChannel = input.take()?;
        let peer: enums::InputPeer = input.take()?;
        Ok(communities::TogglePeerLinkRequestApproval { reject: has(flags, 0), community, peer }.to_vec())
    });
    check.call("contacts.acceptContact", 0xf831_a20f, |input| {
        let id: enums::InputUser = input.take()?;
        Ok(contacts::AcceptContact { id }.to_vec())
    });
    check.call("contacts.addContact", 0xd9ba_2e54, |input| {
        let flags = input.flags()?;
        let id: enums::InputUser = input.take()?;
        let first_name: String = input.take()?;
        let last_name: String = input.take()?;
        let phone: String = input.take()?;
        let note: Option<types::TextWithEntities> = input.take_if(flags, 1)?;
        Ok(contacts::AddContact { add_phone_privacy_exception: has(flags, 0), id, first_name: &first_name, last_name: &last_name, phone: &phone, note }.to_vec())
    });
    check.call("contacts.block", 0x2e2e_8734, |input| {
        let flags = input.flags()?;
        let id: enums::InputPeer = input.take()?;
        Ok(contacts::Block { my_stories_from: has(flags, 0), id }.to_vec())
    });
    check.call("contacts.blockFromReplies", 0x29a8_962c, |input| {
        let flags = input.flags()?;
        let msg_id: i32 = input.take()?;
        Ok(contacts::BlockFromReplies { delete_message: has(flags, 0), delete_history: has(flags, 1), report_spam: has(flags, 2), msg_id }.to_vec())
    });
    check.call("contacts.deleteByPhones", 0x1013_fd9e, |input| {
        let phones: Vec<String> = input.take()?;
        let phones = phones.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(contacts::DeleteByPhones { phones: &phones }.to_vec())
    });
    check.call("contacts.deleteContacts", 0x096a_0e00, |input| {
        let id: Vec<enums::InputUser> = input.take()?;
        Ok(contacts::DeleteContacts { id: &id }.to_vec())
    });
    check.call("contacts.editCloseFriends", 0xba67_05f0, |input| {
        let id: Vec<i64> = input.take()?;
        Ok(contacts::EditCloseFriends { id: &id }.to_vec())
    });
    check.call("contacts.exportContactToken", 0xf865_4027, |_| {
        Ok(contacts::ExportContactToken.to_vec())
    });
    check.call("contacts.getBirthdays", 0xdaed_a864, |_| {
        Ok(contacts::GetBirthdays.to_vec())
    });
    check.call("contacts.getBlocked", 0x9a86_8f80, |input| {
        let flags = input.flags()?;
        let offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(contacts::GetBlocked { my_stories_from: has(flags, 0), offset, limit }.to_vec())
    });
    check.call("contacts.getContactIDs", 0x7adc_669d, |input| {
        let hash: i64 = input.take()?;
        Ok(contacts::GetContactIDs { hash }.to_vec())
    });
    check.call("contacts.getContacts", 0x5dd6_9e12, |input| {
        let hash: i64 = input.take()?;
        Ok(contacts::GetContacts { hash }.to_vec())
    });
    check.call("contacts.getLocated", 0xd348_bc44, |input| {
        let flags = input.flags()?;
        let geo_point: enums::InputGeoPoint = input.take()?;
        let self_expires: Option<i32> = input.take_if(flags, 0)?;
        Ok(contacts::GetLocated { background: has(flags, 1), geo_point, self_expires }.to_vec())
    });
    check.call("contacts.getSaved", 0x82f1_e39f, |_| {
        Ok(contacts::GetSaved.to_vec())
    });
    check.call("contacts.getSponsoredPeers", 0xb6c8_c393, |input| {
        let q: String = input.take()?;
        Ok(contacts::GetSponsoredPeers { q: &q }.to_vec())
    });
    check.call("contacts.getStatuses", 0xc4a3_53ee, |_| {
        Ok(contacts::GetStatuses.to_vec())
    });
    check.call("contacts.getTopPeers", 0x9734_78b6, |input| {
        let flags = input.flags()?;
        let offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(contacts::GetTopPeers { correspondents: has(flags, 0), bots_pm: has(flags, 1), bots_inline: has(flags, 2), phone_calls: has(flags, 3), forward_users: has(flags, 4), forward_chats: has(flags, 5), groups: has(flags, 10), channels: has(flags, 15), bots_app: has(flags, 16), bots_guestchat: has(flags, 17), offset, limit, hash }.to_vec())
    });
}

#[rustfmt::skip]
fn part_48(check: &mut Check) {
    check.call("contacts.importContactToken", 0x1300_5788, |input| {
        let token: String = input.take()?;
        Ok(contacts::ImportContactToken { token: &token }.to_vec())
    });
    check.call("contacts.importContacts", 0x2c80_0be5, |input| {
        let contacts: Vec<types::InputPhoneContact> = input.take()?;
        Ok(contacts::ImportContacts { contacts: &contacts }.to_vec())
    });
    check.call("contacts.resetSaved", 0x8795_37f1, |_| {
        Ok(contacts::ResetSaved.to_vec())
    });
    check.call("contacts.resetTopPeerRating", 0x1ae3_73ac, |input| {
        let category: enums::TopPeerCategory = input.take()?;
        let peer: enums::InputPeer = input.take()?;
        Ok(contacts::ResetTopPeerRating { category, peer }.to_vec())
    });
    check.call("contacts.resolvePhone", 0x8af9_4344, |input| {
        let phone: String = input.take()?;
        Ok(contacts::ResolvePhone { phone: &phone }.to_vec())
    });
    check.call("contacts.resolveUsername", 0x725a_fbbc, |input| {
        let flags = input.flags()?;
        let username: String = input.take()?;
        let referer: Option<String> = input.take_if(flags, 0)?;
        Ok(contacts::ResolveUsername { username: &username, referer: referer.as_deref() }.to_vec())
    });
    check.call("contacts.search", 0x05f5_8d0f, |input| {
        let flags = input.flags()?;
        let q: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(contacts::Search { broadcasts: has(flags, 0), bots: has(flags, 1), q: &q, limit }.to_vec())
    });
    check.call("contacts.setBlocked", 0x94c6_5c76, |input| {
        let flags = input.flags()?;
        let id: Vec<enums::InputPeer> = input.take()?;
        let limit: i32 = input.take()?;
        Ok(contacts::SetBlocked { my_stories_from: has(flags, 0), id: &id, limit }.to_vec())
    });
    check.call("contacts.toggleTopPeers", 0x8514_bdda, |input| {
        let enabled: bool = input.take()?;
        Ok(contacts::ToggleTopPeers { enabled }.to_vec())
    });
    check.call("contacts.unblock", 0xb550_d328, |input| {
        let flags = input.flags()?;
        let id: enums::InputPeer = input.take()?;
        Ok(contacts::Unblock { my_stories_from: has(flags, 0), id }.to_vec())
    });
    check.call("contacts.updateContactNote", 0x139f_63fb, |input| {
        let id: enums::InputUser = input.take()?;
        let note: types::TextWithEntities = input.take()?;
        Ok(contacts::UpdateContactNote { id, note }.to_vec())
    });
    check.call("ephemeral.deleteAllWelcomeMessages", 0x734f_9721, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(ephemeral::DeleteAllWelcomeMessages { peer }.to_vec())
    });
    check.call("ephemeral.deleteMessage", 0x92f6_e797, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        let receiver_id: enums::InputUser = input.take()?;
        let id: i32 = input.take()?;
        Ok(ephemeral::DeleteMessage { peer, receiver_id, id }.to_vec())
    });
    check.call("ephemeral.deleteWelcomeMessage", 0xe882_a9e1, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        Ok(ephemeral::DeleteWelcomeMessage { peer, id }.to_vec())
    });
    check.call("ephemeral.editMessage", 0xcf9c_725b, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 7)?;
        let receiver_id: enums::InputUser = input.take()?;
        let id: i32 = input.take()?;
        let message: Option<String> = input.take_if(flags, 0)?;
        let media: Option<enums::InputMedia> = input.take_if(flags, 3)?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 1)?;
        let reply_markup: Option<enums::ReplyMarkup> = input.take_if(flags, 2)?;
        let rich_message: Option<enums::InputRichMessage> = input.take_if(flags, 4)?;
        Ok(ephemeral::EditMessage { invert_media: has(flags, 5), welcome: has(flags, 6), peer, receiver_id, id, message: message.as_deref(), media, entities: entities.as_deref(), reply_markup, rich_message }.to_vec())
    });
    check.call("ephemeral.getCallbackAnswer", 0x3fa4_64c8, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let data: Option<Vec<u8>> = input.take_if(flags, 1)?;
        Ok(ephemeral::GetCallbackAnswer { peer, id, data: data.as_deref() }.to_vec())
    });
    check.call("ephemeral.getWelcomeMessages", 0xdb9a_c18d, |input| {
        let peer: enums::InputPeer = input.take()?;
        let hash: i64 = input.take()?;
        Ok(ephemeral::GetWelcomeMessages { peer, hash }.to_vec())
    });
    check.call("ephemeral.reportMessage", 0x8704_f2bf, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let option: Vec<u8> = input.take()?;
        let message: String = input.take()?;
        Ok(ephemeral::ReportMessage { peer, id, option: &option, message: &message }.to_vec())
    });
    check.call("ephemeral.sendMessage", 0xba8d_5f35, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 8)?;
        let receiver_id: enums::InputUser = input.take()?;
        let query_id: Option<i64> = input.take_if(flags, 0)?;
        let message: String = input.take()?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 1)?;
        let media: Option<enums::InputMedia> = input.take_if(flags, 2)?;
        let reply_markup: Option<enums::ReplyMarkup> = input.take_if(flags, 3)?;
        let rich_message: Option<enums::InputRichMessage> = input.take_if(flags, 4)?;
        let random_id: i64 = input.take()?;
        let reply_to: Option<enums::InputReplyTo> = input.take_if(flags, 5)?;
        Ok(ephemeral::SendMessage { invert_media: has(flags, 6), welcome: has(flags, 7), anchor: has(flags, 9), noforwards: has(flags, 10), peer, receiver_id, query_id, message: &message, entities: entities.as_deref(), media, reply_markup, rich_message, random_id, reply_to }.to_vec())
    });
    check.call("folders.editPeerFolders", 0x6847_d0ab, |input| {
        let folder_peers: Vec<types::InputFolderPeer> = input.take()?;
        Ok(folders::EditPeerFolders { folder_peers: &folder_peers }.to_vec())
    });
    check.call("fragment.getCollectibleInfo", 0xbe1e_85ba, |input| {
        let collectible: enums::InputCollectible = input.take()?;
        Ok(fragment::GetCollectibleInfo { collectible }.to_vec())
    });
    check.call("help.acceptTermsOfService", 0xee72_f79a, |input| {
        let id: types::DataJSON = input.take()?;
        Ok(help::AcceptTermsOfService { id }.to_vec())
    });
    check.call("help.dismissSuggestion", 0xf50d_baa1, |input| {
        let peer: enums::InputPeer = input.take()?;
        let suggestion: String = input.take()?;
        Ok(help::DismissSuggestion { peer, suggestion: &suggestion }.to_vec())
    });
    check.call("help.editUserInfo", 0x66b9_1b70, |input| {
        let user_id: enums::InputUser = input.take()?;
        let message: String = input.take()?;
        let entities: Vec<enums::MessageEntity> = input.take()?;
        Ok(help::EditUserInfo { user_id, message: &message, entities: &entities }.to_vec())
    });
    check.call("help.getAppConfig", 0x61e3_f854, |input| {
        let hash: i32 = input.take()?;
        Ok(help::GetAppConfig { hash }.to_vec())
    });
    check.call("help.getAppUpdate", 0x522d_5a7d, |input| {
        let source: String = input.take()?;
        Ok(help::GetAppUpdate { source: &source }.to_vec())
    });
    check.call("help.getCdnConfig", 0x5202_9342, |_| {
        Ok(help::GetCdnConfig.to_vec())
    });
    check.call("help.getConfig", 0xc4f9_186b, |_| {
        Ok(help::GetConfig.to_vec())
    });
    check.call("help.getCountriesList", 0x7357_87a8, |input| {
        let lang_code: String = input.take()?;
        let hash: i32 = input.take()?;
        Ok(help::GetCountriesList { lang_code: &lang_code, hash }.to_vec())
    });
    check.call("help.getDeepLinkInfo", 0x3fed_c75f, |input| {
        let path: String = input.take()?;
        Ok(help::GetDeepLinkInfo { path: &path }.to_vec())
    });
    check.call("help.getInviteText", 0x4d39_2343, |_| {
        Ok(help::GetInviteText.to_vec())
    });
    check.call("help.getNearestDc", 0x1fb3_3026, |_| {
        Ok(help::GetNearestDc.to_vec())
    });
    check.call("help.getPassportConfig", 0xc661_ad08, |input| {
        let hash: i32 = input.take()?;
        Ok(help::GetPassportConfig { hash }.to_vec())
    });
    check.call("help.getPeerColors", 0xda80_f42f, |input| {
        let hash: i32 = input.take()?;
        Ok(help::GetPeerColors { hash }.to_vec())
    });
    check.call("help.getPeerProfileColors", 0xabcf_a9fd, |input| {
        let hash: i32 = input.take()?;
        Ok(help::GetPeerProfileColors { hash }.to_vec())
    });
    check.call("help.getPremiumPromo", 0xb81b_93d4, |_| {
        Ok(help::GetPremiumPromo.to_vec())
    });
    check.call("help.getPromoData", 0xc097_7421, |_| {
        Ok(help::GetPromoData.to_vec())
    });
    check.call("help.getRecentMeUrls", 0x3dc0_f114, |input| {
        let referer: String = input.take()?;
        Ok(help::GetRecentMeUrls { referer: &referer }.to_vec())
    });
    check.call("help.getSupport", 0x9cdf_08cd, |_| {
        Ok(help::GetSupport.to_vec())
    });
    check.call("help.getSupportName", 0xd360_e72c, |_| {
        Ok(help::GetSupportName.to_vec())
    });
}

#[rustfmt::skip]
fn part_49(check: &mut Check) {
    check.call("help.getTermsOfServiceUpdate", 0x2ca5_1fd1, |_| {
        Ok(help::GetTermsOfServiceUpdate.to_vec())
    });
    check.call("help.getTimezonesList", 0x49b3_0240, |input| {
        let hash: i32 = input.take()?;
        Ok(help::GetTimezonesList { hash }.to_vec())
    });
    check.call("help.getUserInfo", 0x038a_08d3, |input| {
        let user_id: enums::InputUser = input.take()?;
        Ok(help::GetUserInfo { user_id }.to_vec())
    });
    check.call("help.hidePromoData", 0x1e25_1c95, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(help::HidePromoData { peer }.to_vec())
    });
    check.call("help.saveAppLog", 0x6f02_f748, |input| {
        let events: Vec<types::InputAppEvent> = input.take()?;
        Ok(help::SaveAppLog { events: &events }.to_vec())
    });
    check.call("help.setBotUpdatesStatus", 0xec22_cfcd, |input| {
        let pending_updates_count: i32 = input.take()?;
        let message: String = input.take()?;
        Ok(help::SetBotUpdatesStatus { pending_updates_count, message: &message }.to_vec())
    });
    check.call("langpack.getDifference", 0xcd98_4aa5, |input| {
        let lang_pack: String = input.take()?;
        let lang_code: String = input.take()?;
        let from_version: i32 = input.take()?;
        Ok(langpack::GetDifference { lang_pack: &lang_pack, lang_code: &lang_code, from_version }.to_vec())
    });
    check.call("langpack.getLangPack", 0xf2f2_330a, |input| {
        let lang_pack: String = input.take()?;
        let lang_code: String = input.take()?;
        Ok(langpack::GetLangPack { lang_pack: &lang_pack, lang_code: &lang_code }.to_vec())
    });
    check.call("langpack.getLanguage", 0x6a59_6502, |input| {
        let lang_pack: String = input.take()?;
        let lang_code: String = input.take()?;
        Ok(langpack::GetLanguage { lang_pack: &lang_pack, lang_code: &lang_code }.to_vec())
    });
    check.call("langpack.getLanguages", 0x42c6_978f, |input| {
        let lang_pack: String = input.take()?;
        Ok(langpack::GetLanguages { lang_pack: &lang_pack }.to_vec())
    });
    check.call("langpack.getStrings", 0xefea_3803, |input| {
        let lang_pack: String = input.take()?;
        let lang_code: String = input.take()?;
        let keys: Vec<String> = input.take()?;
        let keys = keys.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(langpack::GetStrings { lang_pack: &lang_pack, lang_code: &lang_code, keys: &keys }.to_vec())
    });
    check.call("messages.acceptEncryption", 0x3dbc_0415, |input| {
        let peer: types::InputEncryptedChat = input.take()?;
        let g_b: Vec<u8> = input.take()?;
        let key_fingerprint: i64 = input.take()?;
        Ok(messages::AcceptEncryption { peer, g_b: &g_b, key_fingerprint }.to_vec())
    });
    check.call("messages.acceptUrlAuth", 0x67a3_f0de, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        let msg_id: Option<i32> = input.take_if(flags, 1)?;
        let button_id: Option<i32> = input.take_if(flags, 1)?;
        let url: Option<String> = input.take_if(flags, 2)?;
        let match_code: Option<String> = input.take_if(flags, 4)?;
        Ok(messages::AcceptUrlAuth { write_allowed: has(flags, 0), share_phone_number: has(flags, 3), peer, msg_id, button_id, url: url.as_deref(), match_code: match_code.as_deref() }.to_vec())
    });
    check.call("messages.addChatUser", 0xcbc6_d107, |input| {
        let chat_id: i64 = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        let fwd_limit: i32 = input.take()?;
        Ok(messages::AddChatUser { chat_id, user_id, fwd_limit }.to_vec())
    });
    check.call("messages.addPollAnswer", 0x19bc_4b6d, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let answer: enums::PollAnswer = input.take()?;
        Ok(messages::AddPollAnswer { peer, msg_id, answer }.to_vec())
    });
    check.call("messages.appendTodoList", 0x21a6_1057, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let list: Vec<types::TodoItem> = input.take()?;
        Ok(messages::AppendTodoList { peer, msg_id, list: &list }.to_vec())
    });
    check.call("messages.checkChatInvite", 0x3ead_b1bb, |input| {
        let hash: String = input.take()?;
        Ok(messages::CheckChatInvite { hash: &hash }.to_vec())
    });
    check.call("messages.checkHistoryImport", 0x43fe_19f3, |input| {
        let import_head: String = input.take()?;
        Ok(messages::CheckHistoryImport { import_head: &import_head }.to_vec())
    });
    check.call("messages.checkHistoryImportPeer", 0x5dc6_0f03, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(messages::CheckHistoryImportPeer { peer }.to_vec())
    });
    check.call("messages.checkQuickReplyShortcut", 0xf1d0_fbd3, |input| {
        let shortcut: String = input.take()?;
        Ok(messages::CheckQuickReplyShortcut { shortcut: &shortcut }.to_vec())
    });
    check.call("messages.checkUrlAuthMatchCode", 0xc9a4_7b0b, |input| {
        let url: String = input.take()?;
        let match_code: String = input.take()?;
        Ok(messages::CheckUrlAuthMatchCode { url: &url, match_code: &match_code }.to_vec())
    });
    check.call("messages.clearAllDrafts", 0x7e58_ee9c, |_| {
        Ok(messages::ClearAllDrafts.to_vec())
    });
    check.call("messages.clearRecentReactions", 0x9dfe_efb4, |_| {
        Ok(messages::ClearRecentReactions.to_vec())
    });
    check.call("messages.clearRecentStickers", 0x8999_602d, |input| {
        let flags = input.flags()?;
        Ok(messages::ClearRecentStickers { attached: has(flags, 0) }.to_vec())
    });
    check.call("messages.clickSponsoredMessage", 0x8235_057e, |input| {
        let flags = input.flags()?;
        let random_id: Vec<u8> = input.take()?;
        Ok(messages::ClickSponsoredMessage { media: has(flags, 0), fullscreen: has(flags, 1), random_id: &random_id }.to_vec())
    });
    check.call("messages.composeMessageWithAI", 0xdaec_c589, |input| {
        let flags = input.flags()?;
        let text: types::TextWithEntities = input.take()?;
        let translate_to_lang: Option<String> = input.take_if(flags, 1)?;
        let tone: Option<enums::InputAiComposeTone> = input.take_if(flags, 2)?;
        Ok(messages::ComposeMessageWithAI { proofread: has(flags, 0), emojify: has(flags, 3), text, translate_to_lang: translate_to_lang.as_deref(), tone }.to_vec())
    });
    check.call("messages.composeRichMessageWithAI", 0x8d7a_e6af, |input| {
        let flags = input.flags()?;
        let text: Option<enums::InputRichMessage> = input.take_if(flags, 4)?;
        let translate_to_lang: Option<String> = input.take_if(flags, 1)?;
        let tone: Option<enums::InputAiComposeTone> = input.take_if(flags, 2)?;
        Ok(messages::ComposeRichMessageWithAI { proofread: has(flags, 0), emojify: has(flags, 3), text, translate_to_lang: translate_to_lang.as_deref(), tone }.to_vec())
    });
    check.call("messages.createChat", 0x92ce_ddd4, |input| {
        let flags = input.flags()?;
        let users: Vec<enums::InputUser> = input.take()?;
        let title: String = input.take()?;
        let ttl_period: Option<i32> = input.take_if(flags, 0)?;
        Ok(messages::CreateChat { users: &users, title: &title, ttl_period }.to_vec())
    });
    check.call("messages.createForumTopic", 0x2f98_c3d5, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let title: String = input.take()?;
        let icon_color: Option<i32> = input.take_if(flags, 0)?;
        let icon_emoji_id: Option<i64> = input.take_if(flags, 3)?;
        let random_id: i64 = input.take()?;
        let send_as: Option<enums::InputPeer> = input.take_if(flags, 2)?;
        Ok(messages::CreateForumTopic { title_missing: has(flags, 4), peer, title: &title, icon_color, icon_emoji_id, random_id, send_as }.to_vec())
    });
    check.call("messages.declineUrlAuth", 0x3543_6bbc, |input| {
        let url: String = input.take()?;
        Ok(messages::DeclineUrlAuth { url: &url }.to_vec())
    });
    check.call("messages.deleteChat", 0x5bd0_ee50, |input| {
        let chat_id: i64 = input.take()?;
        Ok(messages::DeleteChat { chat_id }.to_vec())
    });
    check.call("messages.deleteChatUser", 0xa218_5cab, |input| {
        let flags = input.flags()?;
        let chat_id: i64 = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        Ok(messages::DeleteChatUser { revoke_history: has(flags, 0), chat_id, user_id }.to_vec())
    });
    check.call("messages.deleteExportedChatInvite", 0xd464_a42b, |input| {
        let peer: enums::InputPeer = input.take()?;
        let link: String = input.take()?;
        Ok(messages::DeleteExportedChatInvite { peer, link: &link }.to_vec())
    });
    check.call("messages.deleteFactCheck", 0xd1da_940c, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(messages::DeleteFactCheck { peer, msg_id }.to_vec())
    });
    check.call("messages.deleteHistory", 0xb08f_922a, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let max_id: i32 = input.take()?;
        let min_date: Option<i32> = input.take_if(flags, 2)?;
        let max_date: Option<i32> = input.take_if(flags, 3)?;
        Ok(messages::DeleteHistory { just_clear: has(flags, 0), revoke: has(flags, 1), peer, max_id, min_date, max_date }.to_vec())
    });
    check.call("messages.deleteMessages", 0xe58e_95d2, |input| {
        let flags = input.flags()?;
        let id: Vec<i32> = input.take()?;
        Ok(messages::DeleteMessages { revoke: has(flags, 0), id: &id }.to_vec())
    });
    check.call("messages.deleteParticipantReaction", 0xe3b7_f82c, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        Ok(messages::DeleteParticipantReaction { peer, msg_id, participant }.to_vec())
    });
    check.call("messages.deleteParticipantReactions", 0xa0b8_0cf8, |input| {
        let peer: enums::InputPeer = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        Ok(messages::DeleteParticipantReactions { peer, participant }.to_vec())
    });
    check.call("messages.deletePhoneCallHistory", 0xf9cb_e409, |input| {
        let flags = input.flags()?;
        Ok(messages::DeletePhoneCallHistory { revoke: has(flags, 0) }.to_vec())
    });
    check.call("messages.deletePollAnswer", 0xac85_05a5, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let option: Vec<u8> = input.take()?;
        Ok(messages::DeletePollAnswer { peer, msg_id, option: &option }.to_vec())
    });
}

#[rustfmt::skip]
fn part_50(check: &mut Check) {
    check.call("messages.deleteQuickReplyMessages", 0xe105_e910, |input| {
        let shortcut_id: i32 = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(messages::DeleteQuickReplyMessages { shortcut_id, id: &id }.to_vec())
    });
    check.call("messages.deleteQuickReplyShortcut", 0x3cc0_4740, |input| {
        let shortcut_id: i32 = input.take()?;
        Ok(messages::DeleteQuickReplyShortcut { shortcut_id }.to_vec())
    });
    check.call("messages.deleteRevokedExportedChatInvites", 0x5698_7bd5, |input| {
        let peer: enums::InputPeer = input.take()?;
        let admin_id: enums::InputUser = input.take()?;
        Ok(messages::DeleteRevokedExportedChatInvites { peer, admin_id }.to_vec())
    });
    check.call("messages.deleteSavedHistory", 0x4dc5_085f, |input| {
        let flags = input.flags()?;
        let parent_peer: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        let peer: enums::InputPeer = input.take()?;
        let max_id: i32 = input.take()?;
        let min_date: Option<i32> = input.take_if(flags, 2)?;
        let max_date: Option<i32> = input.take_if(flags, 3)?;
        Ok(messages::DeleteSavedHistory { parent_peer, peer, max_id, min_date, max_date }.to_vec())
    });
    check.call("messages.deleteScheduledMessages", 0x59ae_2b16, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(messages::DeleteScheduledMessages { peer, id: &id }.to_vec())
    });
    check.call("messages.deleteTopicHistory", 0xd281_6f10, |input| {
        let peer: enums::InputPeer = input.take()?;
        let top_msg_id: i32 = input.take()?;
        Ok(messages::DeleteTopicHistory { peer, top_msg_id }.to_vec())
    });
    check.call("messages.discardEncryption", 0xf393_aea0, |input| {
        let flags = input.flags()?;
        let chat_id: i32 = input.take()?;
        Ok(messages::DiscardEncryption { delete_history: has(flags, 0), chat_id }.to_vec())
    });
    check.call("messages.editChatAbout", 0xdef6_0797, |input| {
        let peer: enums::InputPeer = input.take()?;
        let about: String = input.take()?;
        Ok(messages::EditChatAbout { peer, about: &about }.to_vec())
    });
    check.call("messages.editChatAdmin", 0xa85b_d1c2, |input| {
        let chat_id: i64 = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        let is_admin: bool = input.take()?;
        Ok(messages::EditChatAdmin { chat_id, user_id, is_admin }.to_vec())
    });
    check.call("messages.editChatCreator", 0xf743_b857, |input| {
        let peer: enums::InputPeer = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        let password: enums::InputCheckPasswordSRP = input.take()?;
        Ok(messages::EditChatCreator { peer, user_id, password }.to_vec())
    });
    check.call("messages.editChatDefaultBannedRights", 0xa586_6b41, |input| {
        let peer: enums::InputPeer = input.take()?;
        let banned_rights: types::ChatBannedRights = input.take()?;
        Ok(messages::EditChatDefaultBannedRights { peer, banned_rights }.to_vec())
    });
    check.call("messages.editChatParticipantRank", 0xa00f_32b0, |input| {
        let peer: enums::InputPeer = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        let rank: String = input.take()?;
        Ok(messages::EditChatParticipantRank { peer, participant, rank: &rank }.to_vec())
    });
    check.call("messages.editChatPhoto", 0x35dd_d674, |input| {
        let chat_id: i64 = input.take()?;
        let photo: enums::InputChatPhoto = input.take()?;
        Ok(messages::EditChatPhoto { chat_id, photo }.to_vec())
    });
    check.call("messages.editChatTitle", 0x7378_3ffd, |input| {
        let chat_id: i64 = input.take()?;
        let title: String = input.take()?;
        Ok(messages::EditChatTitle { chat_id, title: &title }.to_vec())
    });
    check.call("messages.editExportedChatInvite", 0xbdca_2f75, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let link: String = input.take()?;
        let expire_date: Option<i32> = input.take_if(flags, 0)?;
        let usage_limit: Option<i32> = input.take_if(flags, 1)?;
        let request_needed: Option<bool> = input.take_if(flags, 3)?;
        let title: Option<String> = input.take_if(flags, 4)?;
        Ok(messages::EditExportedChatInvite { revoked: has(flags, 2), peer, link: &link, expire_date, usage_limit, request_needed, title: title.as_deref() }.to_vec())
    });
    check.call("messages.editFactCheck", 0x0589_ee75, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let text: types::TextWithEntities = input.take()?;
        Ok(messages::EditFactCheck { peer, msg_id, text }.to_vec())
    });
    check.call("messages.editForumTopic", 0xcecc_1134, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let topic_id: i32 = input.take()?;
        let title: Option<String> = input.take_if(flags, 0)?;
        let icon_emoji_id: Option<i64> = input.take_if(flags, 1)?;
        let closed: Option<bool> = input.take_if(flags, 2)?;
        let hidden: Option<bool> = input.take_if(flags, 3)?;
        Ok(messages::EditForumTopic { peer, topic_id, title: title.as_deref(), icon_emoji_id, closed, hidden }.to_vec())
    });
    check.call("messages.editInlineBotMessage", 0xa423_bb51, |input| {
        let flags = input.flags()?;
        let id: enums::InputBotInlineMessageID = input.take()?;
        let message: Option<String> = input.take_if(flags, 11)?;
        let media: Option<enums::InputMedia> = input.take_if(flags, 14)?;
        let reply_markup: Option<enums::ReplyMarkup> = input.take_if(flags, 2)?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 3)?;
        let rich_message: Option<enums::InputRichMessage> = input.take_if(flags, 23)?;
        Ok(messages::EditInlineBotMessage { no_webpage: has(flags, 1), invert_media: has(flags, 16), id, message: message.as_deref(), media, reply_markup, entities: entities.as_deref(), rich_message }.to_vec())
    });
    check.call("messages.editMessage", 0xb106_e66c, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let message: Option<String> = input.take_if(flags, 11)?;
        let media: Option<enums::InputMedia> = input.take_if(flags, 14)?;
        let reply_markup: Option<enums::ReplyMarkup> = input.take_if(flags, 2)?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 3)?;
        let schedule_date: Option<i32> = input.take_if(flags, 15)?;
        let schedule_repeat_period: Option<i32> = input.take_if(flags, 18)?;
        let quick_reply_shortcut_id: Option<i32> = input.take_if(flags, 17)?;
        let rich_message: Option<enums::InputRichMessage> = input.take_if(flags, 23)?;
        Ok(messages::EditMessage { no_webpage: has(flags, 1), invert_media: has(flags, 16), peer, id, message: message.as_deref(), media, reply_markup, entities: entities.as_deref(), schedule_date, schedule_repeat_period, quick_reply_shortcut_id, rich_message }.to_vec())
    });
    check.call("messages.editQuickReplyShortcut", 0x5c00_3cef, |input| {
        let shortcut_id: i32 = input.take()?;
        let shortcut: String = input.take()?;
        Ok(messages::EditQuickReplyShortcut { shortcut_id, shortcut: &shortcut }.to_vec())
    });
    check.call("messages.exportChatInvite", 0xa455_de90, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let expire_date: Option<i32> = input.take_if(flags, 0)?;
        let usage_limit: Option<i32> = input.take_if(flags, 1)?;
        let title: Option<String> = input.take_if(flags, 4)?;
        let subscription_pricing: Option<types::StarsSubscriptionPricing> = input.take_if(flags, 5)?;
        Ok(messages::ExportChatInvite { legacy_revoke_permanent: has(flags, 2), request_needed: has(flags, 3), peer, expire_date, usage_limit, title: title.as_deref(), subscription_pricing }.to_vec())
    });
    check.call("messages.faveSticker", 0xb9ff_c55b, |input| {
        let id: enums::InputDocument = input.take()?;
        let unfave: bool = input.take()?;
        Ok(messages::FaveSticker { id, unfave }.to_vec())
    });
    check.call("messages.forwardMessages", 0x1370_4a7c, |input| {
        let flags = input.flags()?;
        let from_peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        let random_id: Vec<i64> = input.take()?;
        let to_peer: enums::InputPeer = input.take()?;
        let top_msg_id: Option<i32> = input.take_if(flags, 9)?;
        let reply_to: Option<enums::InputReplyTo> = input.take_if(flags, 22)?;
        let schedule_date: Option<i32> = input.take_if(flags, 10)?;
        let schedule_repeat_period: Option<i32> = input.take_if(flags, 24)?;
        let send_as: Option<enums::InputPeer> = input.take_if(flags, 13)?;
        let quick_reply_shortcut: Option<enums::InputQuickReplyShortcut> = input.take_if(flags, 17)?;
        let effect: Option<i64> = input.take_if(flags, 18)?;
        let video_timestamp: Option<i32> = input.take_if(flags, 20)?;
        let allow_paid_stars: Option<i64> = input.take_if(flags, 21)?;
        let suggested_post: Option<types::SuggestedPost> = input.take_if(flags, 23)?;
        Ok(messages::ForwardMessages { silent: has(flags, 5), background: has(flags, 6), with_my_score: has(flags, 8), drop_author: has(flags, 11), drop_media_captions: has(flags, 12), noforwards: has(flags, 14), allow_paid_floodskip: has(flags, 19), from_ephemeral: has(flags, 25), from_peer, id: &id, random_id: &random_id, to_peer, top_msg_id, reply_to, schedule_date, schedule_repeat_period, send_as, quick_reply_shortcut, effect, video_timestamp, allow_paid_stars, suggested_post }.to_vec())
    });
    check.call("messages.getAdminsWithInvites", 0x3920_e6ef, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(messages::GetAdminsWithInvites { peer }.to_vec())
    });
    check.call("messages.getAllDrafts", 0x6a3f_8d65, |_| {
        Ok(messages::GetAllDrafts.to_vec())
    });
    check.call("messages.getAllStickers", 0xb8a0_a1a8, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetAllStickers { hash }.to_vec())
    });
    check.call("messages.getArchivedStickers", 0x57f1_7692, |input| {
        let flags = input.flags()?;
        let offset_id: i64 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(messages::GetArchivedStickers { masks: has(flags, 0), emojis: has(flags, 1), offset_id, limit }.to_vec())
    });
    check.call("messages.getAttachMenuBot", 0x7721_6192, |input| {
        let bot: enums::InputUser = input.take()?;
        Ok(messages::GetAttachMenuBot { bot }.to_vec())
    });
    check.call("messages.getAttachMenuBots", 0x16fc_c2cb, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetAttachMenuBots { hash }.to_vec())
    });
    check.call("messages.getAttachedStickers", 0xcc5b_67cc, |input| {
        let media: enums::InputStickeredMedia = input.take()?;
        Ok(messages::GetAttachedStickers { media }.to_vec())
    });
    check.call("messages.getAvailableEffects", 0xdea2_0a39, |input| {
        let hash: i32 = input.take()?;
        Ok(messages::GetAvailableEffects { hash }.to_vec())
    });
    check.call("messages.getAvailableReactions", 0x18de_a0ac, |input| {
        let hash: i32 = input.take()?;
        Ok(messages::GetAvailableReactions { hash }.to_vec())
    });
    check.call("messages.getBotApp", 0x34fd_c5c3, |input| {
        let app: enums::InputBotApp = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetBotApp { app, hash }.to_vec())
    });
    check.call("messages.getBotCallbackAnswer", 0x9342_ca07, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let data: Option<Vec<u8>> = input.take_if(flags, 0)?;
        let password: Option<enums::InputCheckPasswordSRP> = input.take_if(flags, 2)?;
        Ok(messages::GetBotCallbackAnswer { game: has(flags, 1), peer, msg_id, data: data.as_deref(), password }.to_vec())
    });
    check.call("messages.getChatInviteImporters", 0xdf04_dd4e, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let link: Option<String> = input.take_if(flags, 1)?;
        let q: Option<String> = input.take_if(flags, 2)?;
        let offset_date: i32 = input.take()?;
        let offset_user: enums::InputUser = input.take()?;
        let limit: i32 = input.take()?;
        Ok(messages::GetChatInviteImporters { requested: has(flags, 0), subscription_expired: has(flags, 3), peer, link: link.as_deref(), q: q.as_deref(), offset_date, offset_user, limit }.to_vec())
    });
    check.call("messages.getChats", 0x49e9_528f, |input| {
        let id: Vec<i64> = input.take()?;
        Ok(messages::GetChats { id: &id }.to_vec())
    });
    check.call("messages.getCommonChats", 0xe40c_a104, |input| {
        let user_id: enums::InputUser = input.take()?;
        let max_id: i64 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(messages::GetCommonChats { user_id, max_id, limit }.to_vec())
    });
    check.call("messages.getCustomEmojiDocuments", 0xd9ab_0f54, |input| {
        let document_id: Vec<i64> = input.take()?;
        Ok(messages::GetCustomEmojiDocuments { document_id: &document_id }.to_vec())
    });
    check.call("messages.getDefaultHistoryTTL", 0x658b_7188, |_| {
        Ok(messages::GetDefaultHistoryTTL.to_vec())
    });
    check.call("messages.getDefaultTagReactions", 0xbdf9_3428, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetDefaultTagReactions { hash }.to_vec())
    });
}

#[rustfmt::skip]
fn part_51(check: &mut Check) {
    check.call("messages.getDhConfig", 0x26cf_8950, |input| {
        let version: i32 = input.take()?;
        let random_length: i32 = input.take()?;
        Ok(messages::GetDhConfig { version, random_length }.to_vec())
    });
    check.call("messages.getDialogFilters", 0xefd4_8c89, |_| {
        Ok(messages::GetDialogFilters.to_vec())
    });
    check.call("messages.getDialogUnreadMarks", 0x2120_2222, |input| {
        let flags = input.flags()?;
        let parent_peer: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        Ok(messages::GetDialogUnreadMarks { parent_peer }.to_vec())
    });
    check.call("messages.getDialogs", 0xa0f4_cb4f, |input| {
        let flags = input.flags()?;
        let folder_id: Option<i32> = input.take_if(flags, 1)?;
        let offset_date: i32 = input.take()?;
        let offset_id: i32 = input.take()?;
        let offset_peer: enums::InputPeer = input.take()?;
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetDialogs { exclude_pinned: has(flags, 0), folder_id, offset_date, offset_id, offset_peer, limit, hash }.to_vec())
    });
    check.call("messages.getDiscussionMessage", 0x4469_72fd, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(messages::GetDiscussionMessage { peer, msg_id }.to_vec())
    });
    check.call("messages.getDocumentByHash", 0xb1f2_061f, |input| {
        let sha256: Vec<u8> = input.take()?;
        let size: i64 = input.take()?;
        let mime_type: String = input.take()?;
        Ok(messages::GetDocumentByHash { sha256: &sha256, size, mime_type: &mime_type }.to_vec())
    });
    check.call("messages.getEmojiGameInfo", 0xfb7e_8ca7, |_| {
        Ok(messages::GetEmojiGameInfo.to_vec())
    });
    check.call("messages.getEmojiGroups", 0x7488_ce5b, |input| {
        let hash: i32 = input.take()?;
        Ok(messages::GetEmojiGroups { hash }.to_vec())
    });
    check.call("messages.getEmojiKeywords", 0x35a0_e062, |input| {
        let lang_code: String = input.take()?;
        Ok(messages::GetEmojiKeywords { lang_code: &lang_code }.to_vec())
    });
    check.call("messages.getEmojiKeywordsDifference", 0x1508_b6af, |input| {
        let lang_code: String = input.take()?;
        let from_version: i32 = input.take()?;
        Ok(messages::GetEmojiKeywordsDifference { lang_code: &lang_code, from_version }.to_vec())
    });
    check.call("messages.getEmojiKeywordsLanguages", 0x4e99_63b2, |input| {
        let lang_codes: Vec<String> = input.take()?;
        let lang_codes = lang_codes.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(messages::GetEmojiKeywordsLanguages { lang_codes: &lang_codes }.to_vec())
    });
    check.call("messages.getEmojiProfilePhotoGroups", 0x21a5_48f3, |input| {
        let hash: i32 = input.take()?;
        Ok(messages::GetEmojiProfilePhotoGroups { hash }.to_vec())
    });
    check.call("messages.getEmojiStatusGroups", 0x2ecd_56cd, |input| {
        let hash: i32 = input.take()?;
        Ok(messages::GetEmojiStatusGroups { hash }.to_vec())
    });
    check.call("messages.getEmojiStickerGroups", 0x1dd8_40f5, |input| {
        let hash: i32 = input.take()?;
        Ok(messages::GetEmojiStickerGroups { hash }.to_vec())
    });
    check.call("messages.getEmojiStickers", 0xfbfc_a18f, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetEmojiStickers { hash }.to_vec())
    });
    check.call("messages.getEmojiURL", 0xd5b1_0c26, |input| {
        let lang_code: String = input.take()?;
        Ok(messages::GetEmojiURL { lang_code: &lang_code }.to_vec())
    });
    check.call("messages.getExportedChatInvite", 0x7374_6f5c, |input| {
        let peer: enums::InputPeer = input.take()?;
        let link: String = input.take()?;
        Ok(messages::GetExportedChatInvite { peer, link: &link }.to_vec())
    });
    check.call("messages.getExportedChatInvites", 0xa2b5_a3f6, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let admin_id: enums::InputUser = input.take()?;
        let offset_date: Option<i32> = input.take_if(flags, 2)?;
        let offset_link: Option<String> = input.take_if(flags, 2)?;
        let limit: i32 = input.take()?;
        Ok(messages::GetExportedChatInvites { revoked: has(flags, 3), peer, admin_id, offset_date, offset_link: offset_link.as_deref(), limit }.to_vec())
    });
    check.call("messages.getExtendedMedia", 0x84f8_0814, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(messages::GetExtendedMedia { peer, id: &id }.to_vec())
    });
    check.call("messages.getFactCheck", 0xb9cd_c5ee, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: Vec<i32> = input.take()?;
        Ok(messages::GetFactCheck { peer, msg_id: &msg_id }.to_vec())
    });
    check.call("messages.getFavedStickers", 0x04f1_aaa9, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetFavedStickers { hash }.to_vec())
    });
    check.call("messages.getFeaturedEmojiStickers", 0x0ecf_6736, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetFeaturedEmojiStickers { hash }.to_vec())
    });
    check.call("messages.getFeaturedStickers", 0x6478_0b14, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetFeaturedStickers { hash }.to_vec())
    });
    check.call("messages.getForumTopics", 0x3ba4_7bff, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let q: Option<String> = input.take_if(flags, 0)?;
        let offset_date: i32 = input.take()?;
        let offset_id: i32 = input.take()?;
        let offset_topic: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(messages::GetForumTopics { peer, q: q.as_deref(), offset_date, offset_id, offset_topic, limit }.to_vec())
    });
    check.call("messages.getForumTopicsByID", 0xaf0a_4a08, |input| {
        let peer: enums::InputPeer = input.take()?;
        let topics: Vec<i32> = input.take()?;
        Ok(messages::GetForumTopicsByID { peer, topics: &topics }.to_vec())
    });
    check.call("messages.getFullChat", 0xaeb0_0b34, |input| {
        let chat_id: i64 = input.take()?;
        Ok(messages::GetFullChat { chat_id }.to_vec())
    });
    check.call("messages.getFutureChatCreatorAfterLeave", 0x3b7d_0ea6, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(messages::GetFutureChatCreatorAfterLeave { peer }.to_vec())
    });
    check.call("messages.getGameHighScores", 0xe822_649d, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        Ok(messages::GetGameHighScores { peer, id, user_id }.to_vec())
    });
    check.call("messages.getHistory", 0x4423_e6c5, |input| {
        let peer: enums::InputPeer = input.take()?;
        let offset_id: i32 = input.take()?;
        let offset_date: i32 = input.take()?;
        let add_offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let max_id: i32 = input.take()?;
        let min_id: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetHistory { peer, offset_id, offset_date, add_offset, limit, max_id, min_id, hash }.to_vec())
    });
    check.call("messages.getInlineBotResults", 0x514e_999d, |input| {
        let flags = input.flags()?;
        let bot: enums::InputUser = input.take()?;
        let peer: enums::InputPeer = input.take()?;
        let geo_point: Option<enums::InputGeoPoint> = input.take_if(flags, 0)?;
        let query: String = input.take()?;
        let offset: String = input.take()?;
        Ok(messages::GetInlineBotResults { bot, peer, geo_point, query: &query, offset: &offset }.to_vec())
    });
    check.call("messages.getInlineGameHighScores", 0x0f63_5e1b, |input| {
        let id: enums::InputBotInlineMessageID = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        Ok(messages::GetInlineGameHighScores { id, user_id }.to_vec())
    });
    check.call("messages.getMaskStickers", 0x640f_82b8, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetMaskStickers { hash }.to_vec())
    });
    check.call("messages.getMessageEditData", 0xfda6_8d36, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        Ok(messages::GetMessageEditData { peer, id }.to_vec())
    });
    check.call("messages.getMessageReactionsList", 0x461b_3f48, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let reaction: Option<enums::Reaction> = input.take_if(flags, 0)?;
        let offset: Option<String> = input.take_if(flags, 1)?;
        let limit: i32 = input.take()?;
        Ok(messages::GetMessageReactionsList { peer, id, reaction, offset: offset.as_deref(), limit }.to_vec())
    });
    check.call("messages.getMessageReadParticipants", 0x31c1_c44f, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(messages::GetMessageReadParticipants { peer, msg_id }.to_vec())
    });
    check.call("messages.getMessages", 0x63c6_6506, |input| {
        let id: Vec<enums::InputMessage> = input.take()?;
        Ok(messages::GetMessages { id: &id }.to_vec())
    });
    check.call("messages.getMessagesReactions", 0x8bba_90e6, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(messages::GetMessagesReactions { peer, id: &id }.to_vec())
    });
    check.call("messages.getMessagesViews", 0x5784_d3e1, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        let increment: bool = input.take()?;
        Ok(messages::GetMessagesViews { peer, id: &id, increment }.to_vec())
    });
    check.call("messages.getMyStickers", 0xd0b5_e1fc, |input| {
        let offset_id: i64 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(messages::GetMyStickers { offset_id, limit }.to_vec())
    });
    check.call("messages.getOldFeaturedStickers", 0x7ed0_94a1, |input| {
        let offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetOldFeaturedStickers { offset, limit, hash }.to_vec())
    });
}

#[rustfmt::skip]
fn part_52(check: &mut Check) {
    check.call("messages.getOnlines", 0x6e2b_e050, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(messages::GetOnlines { peer }.to_vec())
    });
    check.call("messages.getOutboxReadDate", 0x8c4b_fe5d, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(messages::GetOutboxReadDate { peer, msg_id }.to_vec())
    });
    check.call("messages.getPaidReactionPrivacy", 0x4724_55aa, |_| {
        Ok(messages::GetPaidReactionPrivacy.to_vec())
    });
    check.call("messages.getPeerDialogs", 0xe470_bcfd, |input| {
        let peers: Vec<enums::InputDialogPeer> = input.take()?;
        Ok(messages::GetPeerDialogs { peers: &peers }.to_vec())
    });
    check.call("messages.getPeerSettings", 0xefd9_a6a2, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(messages::GetPeerSettings { peer }.to_vec())
    });
    check.call("messages.getPersonalChannelHistory", 0x55fb_0996, |input| {
        let user_id: enums::InputUser = input.take()?;
        let limit: i32 = input.take()?;
        let max_id: i32 = input.take()?;
        let min_id: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetPersonalChannelHistory { user_id, limit, max_id, min_id, hash }.to_vec())
    });
    check.call("messages.getPinnedDialogs", 0xd6b9_4df2, |input| {
        let folder_id: i32 = input.take()?;
        Ok(messages::GetPinnedDialogs { folder_id }.to_vec())
    });
    check.call("messages.getPinnedSavedDialogs", 0xd63d_94e0, |_| {
        Ok(messages::GetPinnedSavedDialogs.to_vec())
    });
    check.call("messages.getPollResults", 0xeda3_e33b, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let poll_hash: i64 = input.take()?;
        Ok(messages::GetPollResults { peer, msg_id, poll_hash }.to_vec())
    });
    check.call("messages.getPollVotes", 0xb86e_380e, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let option: Option<Vec<u8>> = input.take_if(flags, 0)?;
        let offset: Option<String> = input.take_if(flags, 1)?;
        let limit: i32 = input.take()?;
        Ok(messages::GetPollVotes { peer, id, option: option.as_deref(), offset: offset.as_deref(), limit }.to_vec())
    });
    check.call("messages.getPreparedInlineMessage", 0x857e_bdb8, |input| {
        let bot: enums::InputUser = input.take()?;
        let id: String = input.take()?;
        Ok(messages::GetPreparedInlineMessage { bot, id: &id }.to_vec())
    });
    check.call("messages.getQuickReplies", 0xd483_f2a8, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetQuickReplies { hash }.to_vec())
    });
    check.call("messages.getQuickReplyMessages", 0x94a4_95c3, |input| {
        let flags = input.flags()?;
        let shortcut_id: i32 = input.take()?;
        let id: Option<Vec<i32>> = input.take_if(flags, 0)?;
        let hash: i64 = input.take()?;
        Ok(messages::GetQuickReplyMessages { shortcut_id, id: id.as_deref(), hash }.to_vec())
    });
    check.call("messages.getRecentLocations", 0x702a_40e0, |input| {
        let peer: enums::InputPeer = input.take()?;
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetRecentLocations { peer, limit, hash }.to_vec())
    });
    check.call("messages.getRecentReactions", 0x3946_1db2, |input| {
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetRecentReactions { limit, hash }.to_vec())
    });
    check.call("messages.getRecentStickers", 0x9da9_403b, |input| {
        let flags = input.flags()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetRecentStickers { attached: has(flags, 0), hash }.to_vec())
    });
    check.call("messages.getReplies", 0x22dd_d30c, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let offset_id: i32 = input.take()?;
        let offset_date: i32 = input.take()?;
        let add_offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let max_id: i32 = input.take()?;
        let min_id: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetReplies { peer, msg_id, offset_id, offset_date, add_offset, limit, max_id, min_id, hash }.to_vec())
    });
    check.call("messages.getRichMessage", 0x5015_69cf, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        Ok(messages::GetRichMessage { peer, id }.to_vec())
    });
    check.call("messages.getSavedDialogs", 0x1e91_fc99, |input| {
        let flags = input.flags()?;
        let parent_peer: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        let offset_date: i32 = input.take()?;
        let offset_id: i32 = input.take()?;
        let offset_peer: enums::InputPeer = input.take()?;
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetSavedDialogs { exclude_pinned: has(flags, 0), parent_peer, offset_date, offset_id, offset_peer, limit, hash }.to_vec())
    });
    check.call("messages.getSavedDialogsByID", 0x6f6f_9c96, |input| {
        let flags = input.flags()?;
        let parent_peer: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        let ids: Vec<enums::InputPeer> = input.take()?;
        Ok(messages::GetSavedDialogsByID { parent_peer, ids: &ids }.to_vec())
    });
    check.call("messages.getSavedGifs", 0x5cf0_9635, |input| {
        let hash: i64 = input.take()?;
        Ok(messages::GetSavedGifs { hash }.to_vec())
    });
    check.call("messages.getSavedHistory", 0x998a_b009, |input| {
        let flags = input.flags()?;
        let parent_peer: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        let peer: enums::InputPeer = input.take()?;
        let offset_id: i32 = input.take()?;
        let offset_date: i32 = input.take()?;
        let add_offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let max_id: i32 = input.take()?;
        let min_id: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetSavedHistory { parent_peer, peer, offset_id, offset_date, add_offset, limit, max_id, min_id, hash }.to_vec())
    });
    check.call("messages.getSavedReactionTags", 0x3637_e05b, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        let hash: i64 = input.take()?;
        Ok(messages::GetSavedReactionTags { peer, hash }.to_vec())
    });
    check.call("messages.getScheduledHistory", 0xf516_760b, |input| {
        let peer: enums::InputPeer = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetScheduledHistory { peer, hash }.to_vec())
    });
    check.call("messages.getScheduledMessages", 0xbdbb_0464, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(messages::GetScheduledMessages { peer, id: &id }.to_vec())
    });
    check.call("messages.getSearchCounters", 0x1bbc_f300, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let saved_peer_id: Option<enums::InputPeer> = input.take_if(flags, 2)?;
        let top_msg_id: Option<i32> = input.take_if(flags, 0)?;
        let filters: Vec<enums::MessagesFilter> = input.take()?;
        Ok(messages::GetSearchCounters { peer, saved_peer_id, top_msg_id, filters: &filters }.to_vec())
    });
    check.call("messages.getSearchResultsCalendar", 0x6aa3_f6bd, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let saved_peer_id: Option<enums::InputPeer> = input.take_if(flags, 2)?;
        let filter: enums::MessagesFilter = input.take()?;
        let offset_id: i32 = input.take()?;
        let offset_date: i32 = input.take()?;
        Ok(messages::GetSearchResultsCalendar { peer, saved_peer_id, filter, offset_id, offset_date }.to_vec())
    });
    check.call("messages.getSearchResultsPositions", 0x9c7f_2f10, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let saved_peer_id: Option<enums::InputPeer> = input.take_if(flags, 2)?;
        let filter: enums::MessagesFilter = input.take()?;
        let offset_id: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(messages::GetSearchResultsPositions { peer, saved_peer_id, filter, offset_id, limit }.to_vec())
    });
    check.call("messages.getSplitRanges", 0x1cff_7e08, |_| {
        Ok(messages::GetSplitRanges.to_vec())
    });
    check.call("messages.getSponsoredMessages", 0x3d6c_e850, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let msg_id: Option<i32> = input.take_if(flags, 0)?;
        Ok(messages::GetSponsoredMessages { peer, msg_id }.to_vec())
    });
    check.call("messages.getStickerSet", 0xc8a0_ec74, |input| {
        let stickerset: enums::InputStickerSet = input.take()?;
        let hash: i32 = input.take()?;
        Ok(messages::GetStickerSet { stickerset, hash }.to_vec())
    });
    check.call("messages.getStickers", 0xd5a5_d3a1, |input| {
        let emoticon: String = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetStickers { emoticon: &emoticon, hash }.to_vec())
    });
    check.call("messages.getSuggestedDialogFilters", 0xa29c_d42c, |_| {
        Ok(messages::GetSuggestedDialogFilters.to_vec())
    });
    check.call("messages.getTopReactions", 0xbb81_25ba, |input| {
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::GetTopReactions { limit, hash }.to_vec())
    });
    check.call("messages.getUnreadMentions", 0xf107_e790, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let top_msg_id: Option<i32> = input.take_if(flags, 0)?;
        let offset_id: i32 = input.take()?;
        let add_offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let max_id: i32 = input.take()?;
        let min_id: i32 = input.take()?;
        Ok(messages::GetUnreadMentions { peer, top_msg_id, offset_id, add_offset, limit, max_id, min_id }.to_vec())
    });
    check.call("messages.getUnreadPollVotes", 0x4328_6cf2, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let top_msg_id: Option<i32> = input.take_if(flags, 0)?;
        let offset_id: i32 = input.take()?;
        let add_offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let max_id: i32 = input.take()?;
        let min_id: i32 = input.take()?;
        Ok(messages::GetUnreadPollVotes { peer, top_msg_id, offset_id, add_offset, limit, max_id, min_id }.to_vec())
    });
    check.call("messages.getUnreadReactions", 0xbd7f_90ac, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let top_msg_id: Option<i32> = input.take_if(flags, 0)?;
        let saved_peer_id: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        let offset_id: i32 = input.take()?;
        let add_offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let max_id: i32 = input.take()?;
        let min_id: i32 = input.take()?;
        Ok(messages::GetUnreadReactions { peer, top_msg_id, saved_peer_id, offset_id, add_offset, limit, max_id, min_id }.to_vec())
    });
    check.call("messages.getWebPage", 0x8d96_92a3, |input| {
        let url: String = input.take()?;
        let hash: i32 = input.take()?;
        Ok(messages::GetWebPage { url: &url, hash }.to_vec())
    });
    check.call("messages.getWebPagePreview", 0x570d_6f6f, |input| {
        let flags = input.flags()?;
        let message: String = input.take()?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 3)?;
        Ok(messages::GetWebPagePreview { message: &message, entities: entities.as_deref() }.to_vec())
    });
    check.call("messages.hideAllChatJoinRequests", 0xe085_f4ea, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let link: Option<String> = input.take_if(flags, 1)?;
        Ok(messages::HideAllChatJoinRequests { approved: has(flags, 0), peer, link: link.as_deref() }.to_vec())
    });
}

#[rustfmt::skip]
fn part_53(check: &mut Check) {
    check.call("messages.hideChatJoinRequest", 0x7fe7_e815, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        Ok(messages::HideChatJoinRequest { approved: has(flags, 0), peer, user_id }.to_vec())
    });
    check.call("messages.hidePeerSettingsBar", 0x4fac_b138, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(messages::HidePeerSettingsBar { peer }.to_vec())
    });
    check.call("messages.importChatInvite", 0xde91_436e, |input| {
        let hash: String = input.take()?;
        Ok(messages::ImportChatInvite { hash: &hash }.to_vec())
    });
    check.call("messages.initHistoryImport", 0x3409_0c3b, |input| {
        let peer: enums::InputPeer = input.take()?;
        let file: enums::InputFile = input.take()?;
        let media_count: i32 = input.take()?;
        Ok(messages::InitHistoryImport { peer, file, media_count }.to_vec())
    });
    check.call("messages.installStickerSet", 0xc78f_e460, |input| {
        let stickerset: enums::InputStickerSet = input.take()?;
        let archived: bool = input.take()?;
        Ok(messages::InstallStickerSet { stickerset, archived }.to_vec())
    });
    check.call("messages.markDialogUnread", 0x8c50_06f8, |input| {
        let flags = input.flags()?;
        let parent_peer: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        let peer: enums::InputDialogPeer = input.take()?;
        Ok(messages::MarkDialogUnread { unread: has(flags, 0), parent_peer, peer }.to_vec())
    });
    check.call("messages.migrateChat", 0xa287_5319, |input| {
        let chat_id: i64 = input.take()?;
        Ok(messages::MigrateChat { chat_id }.to_vec())
    });
    check.call("messages.prolongWebView", 0xb0d8_1a83, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let bot: enums::InputUser = input.take()?;
        let query_id: i64 = input.take()?;
        let reply_to: Option<enums::InputReplyTo> = input.take_if(flags, 0)?;
        let send_as: Option<enums::InputPeer> = input.take_if(flags, 13)?;
        Ok(messages::ProlongWebView { silent: has(flags, 5), peer, bot, query_id, reply_to, send_as }.to_vec())
    });
    check.call("messages.rateTranscribedAudio", 0x7f1d_072f, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let transcription_id: i64 = input.take()?;
        let good: bool = input.take()?;
        Ok(messages::RateTranscribedAudio { peer, msg_id, transcription_id, good }.to_vec())
    });
    check.call("messages.readDiscussion", 0xf731_a9f4, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let read_max_id: i32 = input.take()?;
        Ok(messages::ReadDiscussion { peer, msg_id, read_max_id }.to_vec())
    });
    check.call("messages.readEncryptedHistory", 0x7f4b_690a, |input| {
        let peer: types::InputEncryptedChat = input.take()?;
        let max_date: i32 = input.take()?;
        Ok(messages::ReadEncryptedHistory { peer, max_date }.to_vec())
    });
    check.call("messages.readFeaturedStickers", 0x5b11_8126, |input| {
        let id: Vec<i64> = input.take()?;
        Ok(messages::ReadFeaturedStickers { id: &id }.to_vec())
    });
    check.call("messages.readHistory", 0x0e30_6d3a, |input| {
        let peer: enums::InputPeer = input.take()?;
        let max_id: i32 = input.take()?;
        Ok(messages::ReadHistory { peer, max_id }.to_vec())
    });
    check.call("messages.readMentions", 0x36e5_bf4d, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let top_msg_id: Option<i32> = input.take_if(flags, 0)?;
        Ok(messages::ReadMentions { peer, top_msg_id }.to_vec())
    });
    check.call("messages.readMessageContents", 0x36a7_3f77, |input| {
        let id: Vec<i32> = input.take()?;
        Ok(messages::ReadMessageContents { id: &id }.to_vec())
    });
    check.call("messages.readPollVotes", 0x1720_b4d8, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let top_msg_id: Option<i32> = input.take_if(flags, 0)?;
        Ok(messages::ReadPollVotes { peer, top_msg_id }.to_vec())
    });
    check.call("messages.readReactions", 0x9ec4_4f93, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let top_msg_id: Option<i32> = input.take_if(flags, 0)?;
        let saved_peer_id: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        Ok(messages::ReadReactions { peer, top_msg_id, saved_peer_id }.to_vec())
    });
    check.call("messages.readSavedHistory", 0xba4a_3b5b, |input| {
        let parent_peer: enums::InputPeer = input.take()?;
        let peer: enums::InputPeer = input.take()?;
        let max_id: i32 = input.take()?;
        Ok(messages::ReadSavedHistory { parent_peer, peer, max_id }.to_vec())
    });
    check.call("messages.receivedMessages", 0x05a9_54c0, |input| {
        let max_id: i32 = input.take()?;
        Ok(messages::ReceivedMessages { max_id }.to_vec())
    });
    check.call("messages.receivedQueue", 0x55a5_bb66, |input| {
        let max_qts: i32 = input.take()?;
        Ok(messages::ReceivedQueue { max_qts }.to_vec())
    });
    check.call("messages.reorderPinnedDialogs", 0x3b1a_df37, |input| {
        let flags = input.flags()?;
        let folder_id: i32 = input.take()?;
        let order: Vec<enums::InputDialogPeer> = input.take()?;
        Ok(messages::ReorderPinnedDialogs { force: has(flags, 0), folder_id, order: &order }.to_vec())
    });
    check.call("messages.reorderPinnedForumTopics", 0x0e78_41f0, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let order: Vec<i32> = input.take()?;
        Ok(messages::ReorderPinnedForumTopics { force: has(flags, 0), peer, order: &order }.to_vec())
    });
    check.call("messages.reorderPinnedSavedDialogs", 0x8b71_6587, |input| {
        let flags = input.flags()?;
        let order: Vec<enums::InputDialogPeer> = input.take()?;
        Ok(messages::ReorderPinnedSavedDialogs { force: has(flags, 0), order: &order }.to_vec())
    });
    check.call("messages.reorderQuickReplies", 0x6033_1907, |input| {
        let order: Vec<i32> = input.take()?;
        Ok(messages::ReorderQuickReplies { order: &order }.to_vec())
    });
    check.call("messages.reorderStickerSets", 0x7833_7739, |input| {
        let flags = input.flags()?;
        let order: Vec<i64> = input.take()?;
        Ok(messages::ReorderStickerSets { masks: has(flags, 0), emojis: has(flags, 1), order: &order }.to_vec())
    });
    check.call("messages.report", 0xfc78_af9b, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        let option: Vec<u8> = input.take()?;
        let message: String = input.take()?;
        Ok(messages::Report { peer, id: &id, option: &option, message: &message }.to_vec())
    });
    check.call("messages.reportEncryptedSpam", 0x4b0c_8c0f, |input| {
        let peer: types::InputEncryptedChat = input.take()?;
        Ok(messages::ReportEncryptedSpam { peer }.to_vec())
    });
    check.call("messages.reportMessagesDelivery", 0x5a6d_7395, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(messages::ReportMessagesDelivery { push: has(flags, 0), peer, id: &id }.to_vec())
    });
    check.call("messages.reportMusicListen", 0xddbc_d819, |input| {
        let id: enums::InputDocument = input.take()?;
        let listened_duration: i32 = input.take()?;
        Ok(messages::ReportMusicListen { id, listened_duration }.to_vec())
    });
    check.call("messages.reportReaction", 0x3f64_c076, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let reaction_peer: enums::InputPeer = input.take()?;
        Ok(messages::ReportReaction { peer, id, reaction_peer }.to_vec())
    });
    check.call("messages.reportReadMetrics", 0x4067_c5e6, |input| {
        let peer: enums::InputPeer = input.take()?;
        let metrics: Vec<types::InputMessageReadMetric> = input.take()?;
        Ok(messages::ReportReadMetrics { peer, metrics: &metrics }.to_vec())
    });
    check.call("messages.reportSpam", 0xcf15_92db, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(messages::ReportSpam { peer }.to_vec())
    });
    check.call("messages.reportSponsoredMessage", 0x12cb_f0c4, |input| {
        let random_id: Vec<u8> = input.take()?;
        let option: Vec<u8> = input.take()?;
        Ok(messages::ReportSponsoredMessage { random_id: &random_id, option: &option }.to_vec())
    });
    check.call("messages.requestAppWebView", 0x5361_8bce, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let app: enums::InputBotApp = input.take()?;
        let start_param: Option<String> = input.take_if(flags, 1)?;
        let theme_params: Option<types::DataJSON> = input.take_if(flags, 2)?;
        let platform: String = input.take()?;
        Ok(messages::RequestAppWebView { write_allowed: has(flags, 0), compact: has(flags, 7), fullscreen: has(flags, 8), peer, app, start_param: start_param.as_deref(), theme_params, platform: &platform }.to_vec())
    });
    check.call("messages.requestChatJoinWebView", 0xba9e_e679, |input| {
        let flags = input.flags()?;
        let query_id: i64 = input.take()?;
        let theme_params: Option<types::DataJSON> = input.take_if(flags, 0)?;
        let platform: String = input.take()?;
        Ok(messages::RequestChatJoinWebView { query_id, theme_params, platform: &platform }.to_vec())
    });
    check.call("messages.requestEncryption", 0xf64d_af43, |input| {
        let user_id: enums::InputUser = input.take()?;
        let random_id: i32 = input.take()?;
        let g_a: Vec<u8> = input.take()?;
        Ok(messages::RequestEncryption { user_id, random_id, g_a: &g_a }.to_vec())
    });
    check.call("messages.requestMainWebView", 0xc9e0_1e7b, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let bot: enums::InputUser = input.take()?;
        let start_param: Option<String> = input.take_if(flags, 1)?;
        let theme_params: Option<types::DataJSON> = input.take_if(flags, 0)?;
        let platform: String = input.take()?;
        Ok(messages::RequestMainWebView { compact: has(flags, 7), fullscreen: has(flags, 8), peer, bot, start_param: start_param.as_deref(), theme_params, platform: &platform }.to_vec())
    });
    check.call("messages.requestSimpleWebView", 0x413a_3e73, |input| {
        let flags = input.flags()?;
        let bot: enums::InputUser = input.take()?;
        let url: Option<String> = input.take_if(flags, 3)?;
        let start_param: Option<String> = input.take_if(flags, 4)?;
        let theme_params: Option<types::DataJSON> = input.take_if(flags, 0)?;
        let platform: String = input.take()?;
        Ok(messages::RequestSimpleWebView { from_switch_webview: has(flags, 1), from_side_menu: has(flags, 2), compact: has(flags, 7), fullscreen: has(flags, 8), bot, url: url.as_deref(), start_param: start_param.as_deref(), theme_params, platform: &platform }.to_vec())
    });
    check.call("messages.requestUrlAuth", 0x894c_c99c, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        let msg_id: Option<i32> = input.take_if(flags, 1)?;
        let button_id: Option<i32> = input.take_if(flags, 1)?;
        let url: Option<String> = input.take_if(flags, 2)?;
        let in_app_origin: Option<String> = input.take_if(flags, 3)?;
        Ok(messages::RequestUrlAuth { peer, msg_id, button_id, url: url.as_deref(), in_app_origin: in_app_origin.as_deref() }.to_vec())
    });
    check.call("messages.requestWebView", 0x269d_c2c1, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let bot: enums::InputUser = input.take()?;
        let url: Option<String> = input.take_if(flags, 1)?;
        let start_param: Option<String> = input.take_if(flags, 3)?;
        let theme_params: Option<types::DataJSON> = input.take_if(flags, 2)?;
        let platform: String = input.take()?;
        let reply_to: Option<enums::InputReplyTo> = input.take_if(flags, 0)?;
        let send_as: Option<enums::InputPeer> = input.take_if(flags, 13)?;
        Ok(messages::RequestWebView { from_bot_menu: has(flags, 4), silent: has(flags, 5), compact: has(flags, 7), fullscreen: has(flags, 8), peer, bot, url: url.as_deref(), start_param: start_param.as_deref(), theme_params, platform: &platform, reply_to, send_as }.to_vec())
    });
}

#[rustfmt::skip]
fn part_54(check: &mut Check) {
    check.call("messages.saveDefaultSendAs", 0xccfd_df96, |input| {
        let peer: enums::InputPeer = input.take()?;
        let send_as: enums::InputPeer = input.take()?;
        Ok(messages::SaveDefaultSendAs { peer, send_as }.to_vec())
    });
    check.call("messages.saveDraft", 0xad0f_a15c, |input| {
        let flags = input.flags()?;
        let reply_to: Option<enums::InputReplyTo> = input.take_if(flags, 4)?;
        let peer: enums::InputPeer = input.take()?;
        let message: String = input.take()?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 3)?;
        let media: Option<enums::InputMedia> = input.take_if(flags, 5)?;
        let effect: Option<i64> = input.take_if(flags, 7)?;
        let suggested_post: Option<types::SuggestedPost> = input.take_if(flags, 8)?;
        let rich_message: Option<enums::InputRichMessage> = input.take_if(flags, 9)?;
        Ok(messages::SaveDraft { no_webpage: has(flags, 1), invert_media: has(flags, 6), reply_to, peer, message: &message, entities: entities.as_deref(), media, effect, suggested_post, rich_message }.to_vec())
    });
    check.call("messages.saveGif", 0x327a_30cb, |input| {
        let id: enums::InputDocument = input.take()?;
        let unsave: bool = input.take()?;
        Ok(messages::SaveGif { id, unsave }.to_vec())
    });
    check.call("messages.savePreparedInlineMessage", 0xf21f_7f2f, |input| {
        let flags = input.flags()?;
        let result: enums::InputBotInlineResult = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        let peer_types: Option<Vec<enums::InlineQueryPeerType>> = input.take_if(flags, 0)?;
        Ok(messages::SavePreparedInlineMessage { result, user_id, peer_types: peer_types.as_deref() }.to_vec())
    });
    check.call("messages.saveRecentSticker", 0x3927_18f8, |input| {
        let flags = input.flags()?;
        let id: enums::InputDocument = input.take()?;
        let unsave: bool = input.take()?;
        Ok(messages::SaveRecentSticker { attached: has(flags, 0), id, unsave }.to_vec())
    });
    check.call("messages.search", 0x29ee_847a, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let q: String = input.take()?;
        let from_id: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        let saved_peer_id: Option<enums::InputPeer> = input.take_if(flags, 2)?;
        let saved_reaction: Option<Vec<enums::Reaction>> = input.take_if(flags, 3)?;
        let top_msg_id: Option<i32> = input.take_if(flags, 1)?;
        let filter: enums::MessagesFilter = input.take()?;
        let min_date: i32 = input.take()?;
        let max_date: i32 = input.take()?;
        let offset_id: i32 = input.take()?;
        let add_offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let max_id: i32 = input.take()?;
        let min_id: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::Search { peer, q: &q, from_id, saved_peer_id, saved_reaction: saved_reaction.as_deref(), top_msg_id, filter, min_date, max_date, offset_id, add_offset, limit, max_id, min_id, hash }.to_vec())
    });
    check.call("messages.searchCustomEmoji", 0x2c11_c0d7, |input| {
        let emoticon: String = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::SearchCustomEmoji { emoticon: &emoticon, hash }.to_vec())
    });
    check.call("messages.searchEmojiStickerSets", 0x92b4_494c, |input| {
        let flags = input.flags()?;
        let q: String = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::SearchEmojiStickerSets { exclude_featured: has(flags, 0), q: &q, hash }.to_vec())
    });
    check.call("messages.searchGlobal", 0x6126_a43c, |input| {
        let flags = input.flags()?;
        let folder_id: Option<i32> = input.take_if(flags, 0)?;
        let community: Option<enums::InputChannel> = input.take_if(flags, 4)?;
        let q: String = input.take()?;
        let filter: enums::MessagesFilter = input.take()?;
        let min_date: i32 = input.take()?;
        let max_date: i32 = input.take()?;
        let offset_rate: i32 = input.take()?;
        let offset_peer: enums::InputPeer = input.take()?;
        let offset_id: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(messages::SearchGlobal { broadcasts_only: has(flags, 1), groups_only: has(flags, 2), users_only: has(flags, 3), folder_id, community, q: &q, filter, min_date, max_date, offset_rate, offset_peer, offset_id, limit }.to_vec())
    });
    check.call("messages.searchSentMedia", 0x107e_31a0, |input| {
        let q: String = input.take()?;
        let filter: enums::MessagesFilter = input.take()?;
        let limit: i32 = input.take()?;
        Ok(messages::SearchSentMedia { q: &q, filter, limit }.to_vec())
    });
    check.call("messages.searchStickerSets", 0x3570_5b8a, |input| {
        let flags = input.flags()?;
        let q: String = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::SearchStickerSets { exclude_featured: has(flags, 0), q: &q, hash }.to_vec())
    });
    check.call("messages.searchStickers", 0x29b1_c66a, |input| {
        let flags = input.flags()?;
        let q: String = input.take()?;
        let emoticon: String = input.take()?;
        let lang_code: Vec<String> = input.take()?;
        let lang_code = lang_code.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        let offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(messages::SearchStickers { emojis: has(flags, 0), q: &q, emoticon: &emoticon, lang_code: &lang_code, offset, limit, hash }.to_vec())
    });
    check.call("messages.sendBotRequestedPeer", 0x6c5c_f2a7, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let msg_id: Option<i32> = input.take_if(flags, 0)?;
        let webapp_req_id: Option<String> = input.take_if(flags, 1)?;
        let button_id: i32 = input.take()?;
        let requested_peers: Vec<enums::InputPeer> = input.take()?;
        Ok(messages::SendBotRequestedPeer { peer, msg_id, webapp_req_id: webapp_req_id.as_deref(), button_id, requested_peers: &requested_peers }.to_vec())
    });
    check.call("messages.sendEncrypted", 0x44fa_7a15, |input| {
        let flags = input.flags()?;
        let peer: types::InputEncryptedChat = input.take()?;
        let random_id: i64 = input.take()?;
        let data: Vec<u8> = input.take()?;
        Ok(messages::SendEncrypted { silent: has(flags, 0), peer, random_id, data: &data }.to_vec())
    });
    check.call("messages.sendEncryptedFile", 0x5559_481d, |input| {
        let flags = input.flags()?;
        let peer: types::InputEncryptedChat = input.take()?;
        let random_id: i64 = input.take()?;
        let data: Vec<u8> = input.take()?;
        let file: enums::InputEncryptedFile = input.take()?;
        Ok(messages::SendEncryptedFile { silent: has(flags, 0), peer, random_id, data: &data, file }.to_vec())
    });
    check.call("messages.sendEncryptedService", 0x32d4_39a4, |input| {
        let peer: types::InputEncryptedChat = input.take()?;
        let random_id: i64 = input.take()?;
        let data: Vec<u8> = input.take()?;
        Ok(messages::SendEncryptedService { peer, random_id, data: &data }.to_vec())
    });
    check.call("messages.sendInlineBotResult", 0xc0cf_7646, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let reply_to: Option<enums::InputReplyTo> = input.take_if(flags, 0)?;
        let random_id: i64 = input.take()?;
        let query_id: i64 = input.take()?;
        let id: String = input.take()?;
        let schedule_date: Option<i32> = input.take_if(flags, 10)?;
        let send_as: Option<enums::InputPeer> = input.take_if(flags, 13)?;
        let quick_reply_shortcut: Option<enums::InputQuickReplyShortcut> = input.take_if(flags, 17)?;
        let allow_paid_stars: Option<i64> = input.take_if(flags, 21)?;
        Ok(messages::SendInlineBotResult { silent: has(flags, 5), background: has(flags, 6), clear_draft: has(flags, 7), hide_via: has(flags, 11), peer, reply_to, random_id, query_id, id: &id, schedule_date, send_as, quick_reply_shortcut, allow_paid_stars }.to_vec())
    });
    check.call("messages.sendMedia", 0x0330_e77f, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let reply_to: Option<enums::InputReplyTo> = input.take_if(flags, 0)?;
        let media: enums::InputMedia = input.take()?;
        let message: String = input.take()?;
        let random_id: i64 = input.take()?;
        let reply_markup: Option<enums::ReplyMarkup> = input.take_if(flags, 2)?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 3)?;
        let schedule_date: Option<i32> = input.take_if(flags, 10)?;
        let schedule_repeat_period: Option<i32> = input.take_if(flags, 24)?;
        let send_as: Option<enums::InputPeer> = input.take_if(flags, 13)?;
        let quick_reply_shortcut: Option<enums::InputQuickReplyShortcut> = input.take_if(flags, 17)?;
        let effect: Option<i64> = input.take_if(flags, 18)?;
        let allow_paid_stars: Option<i64> = input.take_if(flags, 21)?;
        let suggested_post: Option<types::SuggestedPost> = input.take_if(flags, 22)?;
        Ok(messages::SendMedia { silent: has(flags, 5), background: has(flags, 6), clear_draft: has(flags, 7), noforwards: has(flags, 14), update_stickersets_order: has(flags, 15), invert_media: has(flags, 16), allow_paid_floodskip: has(flags, 19), peer, reply_to, media, message: &message, random_id, reply_markup, entities: entities.as_deref(), schedule_date, schedule_repeat_period, send_as, quick_reply_shortcut, effect, allow_paid_stars, suggested_post }.to_vec())
    });
    check.call("messages.sendMessage", 0xfef4_8f62, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let reply_to: Option<enums::InputReplyTo> = input.take_if(flags, 0)?;
        let message: String = input.take()?;
        let random_id: i64 = input.take()?;
        let reply_markup: Option<enums::ReplyMarkup> = input.take_if(flags, 2)?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 3)?;
        let schedule_date: Option<i32> = input.take_if(flags, 10)?;
        let schedule_repeat_period: Option<i32> = input.take_if(flags, 24)?;
        let send_as: Option<enums::InputPeer> = input.take_if(flags, 13)?;
        let quick_reply_shortcut: Option<enums::InputQuickReplyShortcut> = input.take_if(flags, 17)?;
        let effect: Option<i64> = input.take_if(flags, 18)?;
        let allow_paid_stars: Option<i64> = input.take_if(flags, 21)?;
        let suggested_post: Option<types::SuggestedPost> = input.take_if(flags, 22)?;
        let rich_message: Option<enums::InputRichMessage> = input.take_if(flags, 23)?;
        Ok(messages::SendMessage { no_webpage: has(flags, 1), silent: has(flags, 5), background: has(flags, 6), clear_draft: has(flags, 7), noforwards: has(flags, 14), update_stickersets_order: has(flags, 15), invert_media: has(flags, 16), allow_paid_floodskip: has(flags, 19), peer, reply_to, message: &message, random_id, reply_markup, entities: entities.as_deref(), schedule_date, schedule_repeat_period, send_as, quick_reply_shortcut, effect, allow_paid_stars, suggested_post, rich_message }.to_vec())
    });
    check.call("messages.sendMultiMedia", 0x1bf8_9d74, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let reply_to: Option<enums::InputReplyTo> = input.take_if(flags, 0)?;
        let multi_media: Vec<types::InputSingleMedia> = input.take()?;
        let schedule_date: Option<i32> = input.take_if(flags, 10)?;
        let send_as: Option<enums::InputPeer> = input.take_if(flags, 13)?;
        let quick_reply_shortcut: Option<enums::InputQuickReplyShortcut> = input.take_if(flags, 17)?;
        let effect: Option<i64> = input.take_if(flags, 18)?;
        let allow_paid_stars: Option<i64> = input.take_if(flags, 21)?;
        Ok(messages::SendMultiMedia { silent: has(flags, 5), background: has(flags, 6), clear_draft: has(flags, 7), noforwards: has(flags, 14), update_stickersets_order: has(flags, 15), invert_media: has(flags, 16), allow_paid_floodskip: has(flags, 19), peer, reply_to, multi_media: &multi_media, schedule_date, send_as, quick_reply_shortcut, effect, allow_paid_stars }.to_vec())
    });
    check.call("messages.sendPaidReaction", 0x58bb_cb50, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let count: i32 = input.take()?;
        let random_id: i64 = input.take()?;
        let private: Option<enums::PaidReactionPrivacy> = input.take_if(flags, 0)?;
        Ok(messages::SendPaidReaction { peer, msg_id, count, random_id, private }.to_vec())
    });
    check.call("messages.sendQuickReplyMessages", 0x6c75_0de1, |input| {
        let peer: enums::InputPeer = input.take()?;
        let shortcut_id: i32 = input.take()?;
        let id: Vec<i32> = input.take()?;
        let random_id: Vec<i64> = input.take()?;
        Ok(messages::SendQuickReplyMessages { peer, shortcut_id, id: &id, random_id: &random_id }.to_vec())
    });
    check.call("messages.sendReaction", 0xd30d_78d4, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let reaction: Option<Vec<enums::Reaction>> = input.take_if(flags, 0)?;
        Ok(messages::SendReaction { big: has(flags, 1), add_to_recent: has(flags, 2), peer, msg_id, reaction: reaction.as_deref() }.to_vec())
    });
    check.call("messages.sendScheduledMessages", 0xbd38_850a, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(messages::SendScheduledMessages { peer, id: &id }.to_vec())
    });
    check.call("messages.sendScreenshotNotification", 0xa140_5817, |input| {
        let peer: enums::InputPeer = input.take()?;
        let reply_to: enums::InputReplyTo = input.take()?;
        let random_id: i64 = input.take()?;
        Ok(messages::SendScreenshotNotification { peer, reply_to, random_id }.to_vec())
    });
    check.call("messages.sendVote", 0x10ea_6184, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let options: Vec<Vec<u8>> = input.take()?;
        let options = options.iter().map(|item| item.as_slice()).collect::<Vec<_>>();
        Ok(messages::SendVote { peer, msg_id, options: &options }.to_vec())
    });
    check.call("messages.sendWebViewData", 0xdc02_42c8, |input| {
        let bot: enums::InputUser = input.take()?;
        let random_id: i64 = input.take()?;
        let button_text: String = input.take()?;
        let data: String = input.take()?;
        Ok(messages::SendWebViewData { bot, random_id, button_text: &button_text, data: &data }.to_vec())
    });
    check.call("messages.sendWebViewResultMessage", 0x0a43_14f5, |input| {
        let bot_query_id: String = input.take()?;
        let result: enums::InputBotInlineResult = input.take()?;
        Ok(messages::SendWebViewResultMessage { bot_query_id: &bot_query_id, result }.to_vec())
    });
    check.call("messages.setBotCallbackAnswer", 0xd58f_130a, |input| {
        let flags = input.flags()?;
        let query_id: i64 = input.take()?;
        let message: Option<String> = input.take_if(flags, 0)?;
        let url: Option<String> = input.take_if(flags, 2)?;
        let cache_time: i32 = input.take()?;
        Ok(messages::SetBotCallbackAnswer { alert: has(flags, 1), query_id, message: message.as_deref(), url: url.as_deref(), cache_time }.to_vec())
    });
    check.call("messages.setBotGuestChatResult", 0xb8f1_06e3, |input| {
        let query_id: i64 = input.take()?;
        let result: enums::InputBotInlineResult = input.take()?;
        Ok(messages::SetBotGuestChatResult { query_id, result }.to_vec())
    });
    check.call("messages.setBotPrecheckoutResults", 0x09c2_dd95, |input| {
        let flags = input.flags()?;
        let query_id: i64 = input.take()?;
        let error: Option<String> = input.take_if(flags, 0)?;
        Ok(messages::SetBotPrecheckoutResults { success: has(flags, 1), query_id, error: error.as_deref() }.to_vec())
    });
    check.call("messages.setBotShippingResults", 0xe5f6_72fa, |input| {
        let flags = input.flags()?;
        let query_id: i64 = input.take()?;
        let error: Option<String> = input.take_if(flags, 0)?;
        let shipping_options: Option<Vec<types::ShippingOption>> = input.take_if(flags, 1)?;
        Ok(messages::SetBotShippingResults { query_id, error: error.as_deref(), shipping_options: shipping_options.as_deref() }.to_vec())
    });
    check.call("messages.setChatAvailableReactions", 0x864b_2581, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let available_reactions: enums::ChatReactions = input.take()?;
        let reactions_limit: Option<i32> = input.take_if(flags, 0)?;
        let paid_enabled: Option<bool> = input.take_if(flags, 1)?;
        Ok(messages::SetChatAvailableReactions { peer, available_reactions, reactions_limit, paid_enabled }.to_vec())
    });
    check.call("messages.setChatTheme", 0x0812_02c9, |input| {
        let peer: enums::InputPeer = input.take()?;
        let theme: enums::InputChatTheme = input.take()?;
        Ok(messages::SetChatTheme { peer, theme }.to_vec())
    });
    check.call("messages.setChatWallPaper", 0x8ffa_cae1, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let wallpaper: Option<enums::InputWallPaper> = input.take_if(flags, 0)?;
        let settings: Option<types::WallPaperSettings> = input.take_if(flags, 2)?;
        let id: Option<i32> = input.take_if(flags, 1)?;
        Ok(messages::SetChatWallPaper { for_both: has(flags, 3), revert: has(flags, 4), peer, wallpaper, settings, id }.to_vec())
    });
    check.call("messages.setDefaultHistoryTTL", 0x9eb5_1445, |input| {
        let period: i32 = input.take()?;
        Ok(messages::SetDefaultHistoryTTL { period }.to_vec())
    });
    check.call("messages.setDefaultReaction", 0x4f47_a016, |input| {
        let reaction: enums::Reaction = input.take()?;
        Ok(messages::SetDefaultReaction { reaction }.to_vec())
    });
    check.call("messages.setEncryptedTyping", 0x7914_51ed, |input| {
        let peer: types::InputEncryptedChat = input.take()?;
        let typing: bool = input.take()?;
        Ok(messages::SetEncryptedTyping { peer, typing }.to_vec())
    });
    check.call("messages.setGameScore", 0x8ef8_ecc0, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        let score: i32 = input.take()?;
        Ok(messages::SetGameScore { edit_message: has(flags, 0), force: has(flags, 1), peer, id, user_id, score }.to_vec())
    });
    check.call("messages.setHistoryTTL", 0xb80e_5fe4, |input| {
        let peer: enums::InputPeer = input.take()?;
        let period: i32 = input.take()?;
        Ok(messages::SetHistoryTTL { peer, period }.to_vec())
    });
}

#[rustfmt::skip]
fn part_55(check: &mut Check) {
    check.call("messages.setInlineBotResults", 0xbb12_a419, |input| {
        let flags = input.flags()?;
        let query_id: i64 = input.take()?;
        let results: Vec<enums::InputBotInlineResult> = input.take()?;
        let cache_time: i32 = input.take()?;
        let next_offset: Option<String> = input.take_if(flags, 2)?;
        let switch_pm: Option<types::InlineBotSwitchPM> = input.take_if(flags, 3)?;
        let switch_webview: Option<types::InlineBotWebView> = input.take_if(flags, 4)?;
        Ok(messages::SetInlineBotResults { gallery: has(flags, 0), private: has(flags, 1), query_id, results: &results, cache_time, next_offset: next_offset.as_deref(), switch_pm, switch_webview }.to_vec())
    });
    check.call("messages.setInlineGameScore", 0x15ad_9f64, |input| {
        let flags = input.flags()?;
        let id: enums::InputBotInlineMessageID = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        let score: i32 = input.take()?;
        Ok(messages::SetInlineGameScore { edit_message: has(flags, 0), force: has(flags, 1), id, user_id, score }.to_vec())
    });
    check.call("messages.setTyping", 0x5894_3ee2, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let top_msg_id: Option<i32> = input.take_if(flags, 0)?;
        let action: enums::SendMessageAction = input.take()?;
        Ok(messages::SetTyping { peer, top_msg_id, action }.to_vec())
    });
    check.call("messages.startBot", 0xe6df_7378, |input| {
        let bot: enums::InputUser = input.take()?;
        let peer: enums::InputPeer = input.take()?;
        let random_id: i64 = input.take()?;
        let start_param: String = input.take()?;
        Ok(messages::StartBot { bot, peer, random_id, start_param: &start_param }.to_vec())
    });
    check.call("messages.startHistoryImport", 0xb43d_f344, |input| {
        let peer: enums::InputPeer = input.take()?;
        let import_id: i64 = input.take()?;
        Ok(messages::StartHistoryImport { peer, import_id }.to_vec())
    });
    check.call("messages.summarizeText", 0xabbb_d346, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let to_lang: Option<String> = input.take_if(flags, 0)?;
        let tone: Option<String> = input.take_if(flags, 2)?;
        Ok(messages::SummarizeText { peer, id, to_lang: to_lang.as_deref(), tone: tone.as_deref() }.to_vec())
    });
    check.call("messages.toggleBotInAttachMenu", 0x69f5_9d69, |input| {
        let flags = input.flags()?;
        let bot: enums::InputUser = input.take()?;
        let enabled: bool = input.take()?;
        Ok(messages::ToggleBotInAttachMenu { write_allowed: has(flags, 0), bot, enabled }.to_vec())
    });
    check.call("messages.toggleDialogFilterTags", 0xfd2d_da49, |input| {
        let enabled: bool = input.take()?;
        Ok(messages::ToggleDialogFilterTags { enabled }.to_vec())
    });
    check.call("messages.toggleDialogPin", 0xa731_e257, |input| {
        let flags = input.flags()?;
        let peer: enums::InputDialogPeer = input.take()?;
        Ok(messages::ToggleDialogPin { pinned: has(flags, 0), peer }.to_vec())
    });
    check.call("messages.toggleNoForwards", 0xb208_1a35, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let enabled: bool = input.take()?;
        let request_msg_id: Option<i32> = input.take_if(flags, 0)?;
        Ok(messages::ToggleNoForwards { peer, enabled, request_msg_id }.to_vec())
    });
    check.call("messages.togglePaidReactionPrivacy", 0x4358_85b5, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let private: enums::PaidReactionPrivacy = input.take()?;
        Ok(messages::TogglePaidReactionPrivacy { peer, msg_id, private }.to_vec())
    });
    check.call("messages.togglePeerTranslations", 0xe47c_b579, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        Ok(messages::TogglePeerTranslations { disabled: has(flags, 0), peer }.to_vec())
    });
    check.call("messages.toggleSavedDialogPin", 0xac81_bbde, |input| {
        let flags = input.flags()?;
        let peer: enums::InputDialogPeer = input.take()?;
        Ok(messages::ToggleSavedDialogPin { pinned: has(flags, 0), peer }.to_vec())
    });
    check.call("messages.toggleStickerSets", 0xb505_2fea, |input| {
        let flags = input.flags()?;
        let stickersets: Vec<enums::InputStickerSet> = input.take()?;
        Ok(messages::ToggleStickerSets { uninstall: has(flags, 0), archive: has(flags, 1), unarchive: has(flags, 2), stickersets: &stickersets }.to_vec())
    });
    check.call("messages.toggleSuggestedPostApproval", 0x8107_455c, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let schedule_date: Option<i32> = input.take_if(flags, 0)?;
        let reject_comment: Option<String> = input.take_if(flags, 2)?;
        Ok(messages::ToggleSuggestedPostApproval { reject: has(flags, 1), peer, msg_id, schedule_date, reject_comment: reject_comment.as_deref() }.to_vec())
    });
    check.call("messages.toggleTodoCompleted", 0xd3e0_3124, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        let completed: Vec<i32> = input.take()?;
        let incompleted: Vec<i32> = input.take()?;
        Ok(messages::ToggleTodoCompleted { peer, msg_id, completed: &completed, incompleted: &incompleted }.to_vec())
    });
    check.call("messages.transcribeAudio", 0x269e_9a49, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(messages::TranscribeAudio { peer, msg_id }.to_vec())
    });
    check.call("messages.translateRichMessage", 0x1a54_2004, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        let id: Option<Vec<i32>> = input.take_if(flags, 0)?;
        let text: Option<Vec<enums::InputRichMessage>> = input.take_if(flags, 1)?;
        let to_lang: String = input.take()?;
        let tone: Option<String> = input.take_if(flags, 2)?;
        Ok(messages::TranslateRichMessage { peer, id: id.as_deref(), text: text.as_deref(), to_lang: &to_lang, tone: tone.as_deref() }.to_vec())
    });
    check.call("messages.translateText", 0xa5ee_c345, |input| {
        let flags = input.flags()?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        let id: Option<Vec<i32>> = input.take_if(flags, 0)?;
        let text: Option<Vec<types::TextWithEntities>> = input.take_if(flags, 1)?;
        let to_lang: String = input.take()?;
        let tone: Option<String> = input.take_if(flags, 2)?;
        Ok(messages::TranslateText { peer, id: id.as_deref(), text: text.as_deref(), to_lang: &to_lang, tone: tone.as_deref() }.to_vec())
    });
    check.call("messages.uninstallStickerSet", 0xf96e_55de, |input| {
        let stickerset: enums::InputStickerSet = input.take()?;
        Ok(messages::UninstallStickerSet { stickerset }.to_vec())
    });
    check.call("messages.unpinAllMessages", 0x062d_d747, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let top_msg_id: Option<i32> = input.take_if(flags, 0)?;
        let saved_peer_id: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        Ok(messages::UnpinAllMessages { peer, top_msg_id, saved_peer_id }.to_vec())
    });
    check.call("messages.updateDialogFilter", 0x1ad4_a04a, |input| {
        let flags = input.flags()?;
        let id: i32 = input.take()?;
        let filter: Option<enums::DialogFilter> = input.take_if(flags, 0)?;
        Ok(messages::UpdateDialogFilter { id, filter }.to_vec())
    });
    check.call("messages.updateDialogFiltersOrder", 0xc563_c1e4, |input| {
        let order: Vec<i32> = input.take()?;
        Ok(messages::UpdateDialogFiltersOrder { order: &order }.to_vec())
    });
    check.call("messages.updatePinnedForumTopic", 0x175d_f251, |input| {
        let peer: enums::InputPeer = input.take()?;
        let topic_id: i32 = input.take()?;
        let pinned: bool = input.take()?;
        Ok(messages::UpdatePinnedForumTopic { peer, topic_id, pinned }.to_vec())
    });
    check.call("messages.updatePinnedMessage", 0xd2aa_f7ec, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        Ok(messages::UpdatePinnedMessage { silent: has(flags, 0), unpin: has(flags, 1), pm_oneside: has(flags, 2), peer, id }.to_vec())
    });
    check.call("messages.updateSavedReactionTag", 0x6029_7dec, |input| {
        let flags = input.flags()?;
        let reaction: enums::Reaction = input.take()?;
        let title: Option<String> = input.take_if(flags, 0)?;
        Ok(messages::UpdateSavedReactionTag { reaction, title: title.as_deref() }.to_vec())
    });
    check.call("messages.uploadEncryptedFile", 0x5057_c497, |input| {
        let peer: types::InputEncryptedChat = input.take()?;
        let file: enums::InputEncryptedFile = input.take()?;
        Ok(messages::UploadEncryptedFile { peer, file }.to_vec())
    });
    check.call("messages.uploadImportedMedia", 0x2a86_2092, |input| {
        let peer: enums::InputPeer = input.take()?;
        let import_id: i64 = input.take()?;
        let file_name: String = input.take()?;
        let media: enums::InputMedia = input.take()?;
        Ok(messages::UploadImportedMedia { peer, import_id, file_name: &file_name, media }.to_vec())
    });
    check.call("messages.uploadMedia", 0x1496_7978, |input| {
        let flags = input.flags()?;
        let business_connection_id: Option<String> = input.take_if(flags, 0)?;
        let peer: enums::InputPeer = input.take()?;
        let media: enums::InputMedia = input.take()?;
        Ok(messages::UploadMedia { business_connection_id: business_connection_id.as_deref(), peer, media }.to_vec())
    });
    check.call("messages.viewSponsoredMessage", 0x269e_3643, |input| {
        let random_id: Vec<u8> = input.take()?;
        Ok(messages::ViewSponsoredMessage { random_id: &random_id }.to_vec())
    });
    check.call("payments.applyGiftCode", 0xf6e2_6854, |input| {
        let slug: String = input.take()?;
        Ok(payments::ApplyGiftCode { slug: &slug }.to_vec())
    });
    check.call("payments.assignAppStoreTransaction", 0x80ed_747d, |input| {
        let receipt: Vec<u8> = input.take()?;
        let purpose: enums::InputStorePaymentPurpose = input.take()?;
        Ok(payments::AssignAppStoreTransaction { receipt: &receipt, purpose }.to_vec())
    });
    check.call("payments.assignPlayMarketTransaction", 0xdffd_50d3, |input| {
        let receipt: types::DataJSON = input.take()?;
        let purpose: enums::InputStorePaymentPurpose = input.take()?;
        Ok(payments::AssignPlayMarketTransaction { receipt, purpose }.to_vec())
    });
    check.call("payments.botCancelStarsSubscription", 0x6dfa_0622, |input| {
        let flags = input.flags()?;
        let user_id: enums::InputUser = input.take()?;
        let charge_id: String = input.take()?;
        Ok(payments::BotCancelStarsSubscription { restore: has(flags, 0), user_id, charge_id: &charge_id }.to_vec())
    });
    check.call("payments.canPurchaseStore", 0x4fdc_5ea7, |input| {
        let purpose: enums::InputStorePaymentPurpose = input.take()?;
        Ok(payments::CanPurchaseStore { purpose }.to_vec())
    });
    check.call("payments.changeStarsSubscription", 0xc777_0878, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let subscription_id: String = input.take()?;
        let canceled: Option<bool> = input.take_if(flags, 0)?;
        Ok(payments::ChangeStarsSubscription { peer, subscription_id: &subscription_id, canceled }.to_vec())
    });
    check.call("payments.checkCanSendGift", 0xc0c4_edc9, |input| {
        let gift_id: i64 = input.take()?;
        Ok(payments::CheckCanSendGift { gift_id }.to_vec())
    });
    check.call("payments.checkGiftCode", 0x8e51_b4c1, |input| {
        let slug: String = input.take()?;
        Ok(payments::CheckGiftCode { slug: &slug }.to_vec())
    });
    check.call("payments.clearSavedInfo", 0xd83d_70c1, |input| {
        let flags = input.flags()?;
        Ok(payments::ClearSavedInfo { credentials: has(flags, 0), info: has(flags, 1) }.to_vec())
    });
    check.call("payments.connectStarRefBot", 0x7ed5_348a, |input| {
        let peer: enums::InputPeer = input.take()?;
        let bot: enums::InputUser = input.take()?;
        Ok(payments::ConnectStarRefBot { peer, bot }.to_vec())
    });
}

#[rustfmt::skip]
fn part_56(check: &mut Check) {
    check.call("payments.convertStarGift", 0x74bf_076b, |input| {
        let stargift: enums::InputSavedStarGift = input.take()?;
        Ok(payments::ConvertStarGift { stargift }.to_vec())
    });
    check.call("payments.craftStarGift", 0xb0f9_684f, |input| {
        let stargift: Vec<enums::InputSavedStarGift> = input.take()?;
        Ok(payments::CraftStarGift { stargift: &stargift }.to_vec())
    });
    check.call("payments.createOnrampSession", 0xa219_7cf6, |input| {
        let flags = input.flags()?;
        let provider: String = input.take()?;
        let crypto_currency: String = input.take()?;
        let address: String = input.take()?;
        let payment_method: Option<String> = input.take_if(flags, 0)?;
        let base_currency: Option<String> = input.take_if(flags, 1)?;
        let base_amount: Option<String> = input.take_if(flags, 2)?;
        let memo: Option<String> = input.take_if(flags, 3)?;
        let theme: Option<String> = input.take_if(flags, 4)?;
        let success_return_url: Option<String> = input.take_if(flags, 5)?;
        let fail_return_url: Option<String> = input.take_if(flags, 6)?;
        let crypto_amount: Option<String> = input.take_if(flags, 7)?;
        Ok(payments::CreateOnrampSession { provider: &provider, crypto_currency: &crypto_currency, address: &address, payment_method: payment_method.as_deref(), base_currency: base_currency.as_deref(), base_amount: base_amount.as_deref(), memo: memo.as_deref(), theme: theme.as_deref(), success_return_url: success_return_url.as_deref(), fail_return_url: fail_return_url.as_deref(), crypto_amount: crypto_amount.as_deref() }.to_vec())
    });
    check.call("payments.createStarGiftCollection", 0x1f4a_0e87, |input| {
        let peer: enums::InputPeer = input.take()?;
        let title: String = input.take()?;
        let stargift: Vec<enums::InputSavedStarGift> = input.take()?;
        Ok(payments::CreateStarGiftCollection { peer, title: &title, stargift: &stargift }.to_vec())
    });
    check.call("payments.deleteStarGiftCollection", 0xad56_48e8, |input| {
        let peer: enums::InputPeer = input.take()?;
        let collection_id: i32 = input.take()?;
        Ok(payments::DeleteStarGiftCollection { peer, collection_id }.to_vec())
    });
    check.call("payments.editConnectedStarRefBot", 0xe4fc_a4a3, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let link: String = input.take()?;
        Ok(payments::EditConnectedStarRefBot { revoked: has(flags, 0), peer, link: &link }.to_vec())
    });
    check.call("payments.exportInvoice", 0x0f91_b065, |input| {
        let invoice_media: enums::InputMedia = input.take()?;
        Ok(payments::ExportInvoice { invoice_media }.to_vec())
    });
    check.call("payments.fulfillStarsSubscription", 0xcc5b_ebb3, |input| {
        let peer: enums::InputPeer = input.take()?;
        let subscription_id: String = input.take()?;
        Ok(payments::FulfillStarsSubscription { peer, subscription_id: &subscription_id }.to_vec())
    });
    check.call("payments.getBankCardData", 0x2e79_d779, |input| {
        let number: String = input.take()?;
        Ok(payments::GetBankCardData { number: &number }.to_vec())
    });
    check.call("payments.getConnectedStarRefBot", 0xb7d9_98f0, |input| {
        let peer: enums::InputPeer = input.take()?;
        let bot: enums::InputUser = input.take()?;
        Ok(payments::GetConnectedStarRefBot { peer, bot }.to_vec())
    });
    check.call("payments.getConnectedStarRefBots", 0x5869_a553, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let offset_date: Option<i32> = input.take_if(flags, 2)?;
        let offset_link: Option<String> = input.take_if(flags, 2)?;
        let limit: i32 = input.take()?;
        Ok(payments::GetConnectedStarRefBots { peer, offset_date, offset_link: offset_link.as_deref(), limit }.to_vec())
    });
    check.call("payments.getCraftStarGifts", 0xfd05_dd00, |input| {
        let gift_id: i64 = input.take()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(payments::GetCraftStarGifts { gift_id, offset: &offset, limit }.to_vec())
    });
    check.call("payments.getCurrencyRates", 0xd359_83e8, |_| {
        Ok(payments::GetCurrencyRates.to_vec())
    });
    check.call("payments.getGiveawayInfo", 0xf423_9425, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(payments::GetGiveawayInfo { peer, msg_id }.to_vec())
    });
    check.call("payments.getOnrampAvailability", 0x2ec2_9951, |input| {
        let flags = input.flags()?;
        let provider: String = input.take()?;
        let crypto_currency: String = input.take()?;
        let base_currency: Option<String> = input.take_if(flags, 0)?;
        Ok(payments::GetOnrampAvailability { provider: &provider, crypto_currency: &crypto_currency, base_currency: base_currency.as_deref() }.to_vec())
    });
    check.call("payments.getOnrampBaseCurrencies", 0x1c8b_edf3, |input| {
        let provider: String = input.take()?;
        let crypto_currency: String = input.take()?;
        Ok(payments::GetOnrampBaseCurrencies { provider: &provider, crypto_currency: &crypto_currency }.to_vec())
    });
    check.call("payments.getOnrampLimits", 0x80e8_51fd, |input| {
        let flags = input.flags()?;
        let provider: String = input.take()?;
        let crypto_currency: String = input.take()?;
        let base_currency: String = input.take()?;
        let payment_method: Option<String> = input.take_if(flags, 0)?;
        Ok(payments::GetOnrampLimits { provider: &provider, crypto_currency: &crypto_currency, base_currency: &base_currency, payment_method: payment_method.as_deref() }.to_vec())
    });
    check.call("payments.getOnrampProviders", 0x3f3e_00dc, |input| {
        let flags = input.flags()?;
        let crypto_currency: Option<String> = input.take_if(flags, 0)?;
        Ok(payments::GetOnrampProviders { crypto_currency: crypto_currency.as_deref() }.to_vec())
    });
    check.call("payments.getOnrampQuote", 0xe066_45fa, |input| {
        let flags = input.flags()?;
        let provider: String = input.take()?;
        let crypto_currency: String = input.take()?;
        let base_currency: String = input.take()?;
        let base_amount: Option<String> = input.take_if(flags, 0)?;
        let crypto_amount: Option<String> = input.take_if(flags, 1)?;
        let payment_method: Option<String> = input.take_if(flags, 2)?;
        Ok(payments::GetOnrampQuote { provider: &provider, crypto_currency: &crypto_currency, base_currency: &base_currency, base_amount: base_amount.as_deref(), crypto_amount: crypto_amount.as_deref(), payment_method: payment_method.as_deref() }.to_vec())
    });
    check.call("payments.getPaymentForm", 0x3714_8dbb, |input| {
        let flags = input.flags()?;
        let invoice: enums::InputInvoice = input.take()?;
        let theme_params: Option<types::DataJSON> = input.take_if(flags, 0)?;
        Ok(payments::GetPaymentForm { invoice, theme_params }.to_vec())
    });
    check.call("payments.getPaymentReceipt", 0x2478_d1cc, |input| {
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(payments::GetPaymentReceipt { peer, msg_id }.to_vec())
    });
    check.call("payments.getPremiumGiftCodeOptions", 0x2757_ba54, |input| {
        let flags = input.flags()?;
        let boost_peer: Option<enums::InputPeer> = input.take_if(flags, 0)?;
        Ok(payments::GetPremiumGiftCodeOptions { boost_peer }.to_vec())
    });
    check.call("payments.getResaleStarGifts", 0x7a5f_a236, |input| {
        let flags = input.flags()?;
        let attributes_hash: Option<i64> = input.take_if(flags, 0)?;
        let gift_id: i64 = input.take()?;
        let attributes: Option<Vec<enums::StarGiftAttributeId>> = input.take_if(flags, 3)?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(payments::GetResaleStarGifts { sort_by_price: has(flags, 1), sort_by_num: has(flags, 2), for_craft: has(flags, 4), stars_only: has(flags, 5), attributes_hash, gift_id, attributes: attributes.as_deref(), offset: &offset, limit }.to_vec())
    });
    check.call("payments.getSavedInfo", 0x227d_824b, |_| {
        Ok(payments::GetSavedInfo.to_vec())
    });
    check.call("payments.getSavedStarGift", 0xb455_a106, |input| {
        let stargift: Vec<enums::InputSavedStarGift> = input.take()?;
        Ok(payments::GetSavedStarGift { stargift: &stargift }.to_vec())
    });
    check.call("payments.getSavedStarGifts", 0xa319_e569, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let collection_id: Option<i32> = input.take_if(flags, 6)?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(payments::GetSavedStarGifts { exclude_unsaved: has(flags, 0), exclude_saved: has(flags, 1), exclude_unlimited: has(flags, 2), exclude_unique: has(flags, 4), sort_by_value: has(flags, 5), exclude_upgradable: has(flags, 7), exclude_unupgradable: has(flags, 8), peer_color_available: has(flags, 9), exclude_hosted: has(flags, 10), peer, collection_id, offset: &offset, limit }.to_vec())
    });
    check.call("payments.getStarGiftActiveAuctions", 0xa5d0_514d, |input| {
        let hash: i64 = input.take()?;
        Ok(payments::GetStarGiftActiveAuctions { hash }.to_vec())
    });
    check.call("payments.getStarGiftAuctionAcquiredGifts", 0x6ba2_cbec, |input| {
        let gift_id: i64 = input.take()?;
        Ok(payments::GetStarGiftAuctionAcquiredGifts { gift_id }.to_vec())
    });
    check.call("payments.getStarGiftAuctionState", 0x5c9f_f4d6, |input| {
        let auction: enums::InputStarGiftAuction = input.take()?;
        let version: i32 = input.take()?;
        Ok(payments::GetStarGiftAuctionState { auction, version }.to_vec())
    });
    check.call("payments.getStarGiftCollections", 0x981b_91dd, |input| {
        let peer: enums::InputPeer = input.take()?;
        let hash: i64 = input.take()?;
        Ok(payments::GetStarGiftCollections { peer, hash }.to_vec())
    });
    check.call("payments.getStarGiftUpgradeAttributes", 0x6d03_8b58, |input| {
        let gift_id: i64 = input.take()?;
        Ok(payments::GetStarGiftUpgradeAttributes { gift_id }.to_vec())
    });
    check.call("payments.getStarGiftUpgradePreview", 0x9c9a_bcb1, |input| {
        let gift_id: i64 = input.take()?;
        Ok(payments::GetStarGiftUpgradePreview { gift_id }.to_vec())
    });
    check.call("payments.getStarGiftWithdrawalUrl", 0xd06e_93a8, |input| {
        let stargift: enums::InputSavedStarGift = input.take()?;
        let password: enums::InputCheckPasswordSRP = input.take()?;
        Ok(payments::GetStarGiftWithdrawalUrl { stargift, password }.to_vec())
    });
    check.call("payments.getStarGifts", 0xc456_3590, |input| {
        let hash: i32 = input.take()?;
        Ok(payments::GetStarGifts { hash }.to_vec())
    });
    check.call("payments.getStarsGiftOptions", 0xd3c9_6bc8, |input| {
        let flags = input.flags()?;
        let user_id: Option<enums::InputUser> = input.take_if(flags, 0)?;
        Ok(payments::GetStarsGiftOptions { user_id }.to_vec())
    });
    check.call("payments.getStarsGiveawayOptions", 0xbd1e_fd3e, |_| {
        Ok(payments::GetStarsGiveawayOptions.to_vec())
    });
    check.call("payments.getStarsRevenueAdsAccountUrl", 0xd1d7_efc5, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(payments::GetStarsRevenueAdsAccountUrl { peer }.to_vec())
    });
    check.call("payments.getStarsRevenueStats", 0xd91f_fad6, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        Ok(payments::GetStarsRevenueStats { dark: has(flags, 0), ton: has(flags, 1), peer }.to_vec())
    });
    check.call("payments.getStarsRevenueWithdrawalUrl", 0x2433_dc92, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let amount: Option<i64> = input.take_if(flags, 1)?;
        let password: enums::InputCheckPasswordSRP = input.take()?;
        Ok(payments::GetStarsRevenueWithdrawalUrl { ton: has(flags, 0), peer, amount, password }.to_vec())
    });
    check.call("payments.getStarsStatus", 0x4ea9_b3bf, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        Ok(payments::GetStarsStatus { ton: has(flags, 0), peer }.to_vec())
    });
}

#[rustfmt::skip]
fn part_57(check: &mut Check) {
    check.call("payments.getStarsSubscriptions", 0x0325_12c5, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let offset: String = input.take()?;
        Ok(payments::GetStarsSubscriptions { missing_balance: has(flags, 0), peer, offset: &offset }.to_vec())
    });
    check.call("payments.getStarsTopupOptions", 0xc00e_c7d3, |_| {
        Ok(payments::GetStarsTopupOptions.to_vec())
    });
    check.call("payments.getStarsTransactions", 0x69da_4557, |input| {
        let flags = input.flags()?;
        let subscription_id: Option<String> = input.take_if(flags, 3)?;
        let peer: enums::InputPeer = input.take()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(payments::GetStarsTransactions { inbound: has(flags, 0), outbound: has(flags, 1), ascending: has(flags, 2), ton: has(flags, 4), subscription_id: subscription_id.as_deref(), peer, offset: &offset, limit }.to_vec())
    });
    check.call("payments.getStarsTransactionsByID", 0x2dca_16b8, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<types::InputStarsTransaction> = input.take()?;
        Ok(payments::GetStarsTransactionsByID { ton: has(flags, 0), peer, id: &id }.to_vec())
    });
    check.call("payments.getSuggestedStarRefBots", 0x0d6b_48f7, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(payments::GetSuggestedStarRefBots { order_by_revenue: has(flags, 0), order_by_date: has(flags, 1), peer, offset: &offset, limit }.to_vec())
    });
    check.call("payments.getUniqueStarGift", 0xa197_4d72, |input| {
        let slug: String = input.take()?;
        Ok(payments::GetUniqueStarGift { slug: &slug }.to_vec())
    });
    check.call("payments.getUniqueStarGiftValueInfo", 0x4365_af6b, |input| {
        let slug: String = input.take()?;
        Ok(payments::GetUniqueStarGiftValueInfo { slug: &slug }.to_vec())
    });
    check.call("payments.launchPrepaidGiveaway", 0x5ff5_8f20, |input| {
        let peer: enums::InputPeer = input.take()?;
        let giveaway_id: i64 = input.take()?;
        let purpose: enums::InputStorePaymentPurpose = input.take()?;
        Ok(payments::LaunchPrepaidGiveaway { peer, giveaway_id, purpose }.to_vec())
    });
    check.call("payments.refundStarsCharge", 0x25ae_8f4a, |input| {
        let user_id: enums::InputUser = input.take()?;
        let charge_id: String = input.take()?;
        Ok(payments::RefundStarsCharge { user_id, charge_id: &charge_id }.to_vec())
    });
    check.call("payments.reorderStarGiftCollections", 0xc32a_f4cc, |input| {
        let peer: enums::InputPeer = input.take()?;
        let order: Vec<i32> = input.take()?;
        Ok(payments::ReorderStarGiftCollections { peer, order: &order }.to_vec())
    });
    check.call("payments.resolveStarGiftOffer", 0xe9ce_781c, |input| {
        let flags = input.flags()?;
        let offer_msg_id: i32 = input.take()?;
        Ok(payments::ResolveStarGiftOffer { decline: has(flags, 0), offer_msg_id }.to_vec())
    });
    check.call("payments.saveStarGift", 0x2a2a_697c, |input| {
        let flags = input.flags()?;
        let stargift: enums::InputSavedStarGift = input.take()?;
        Ok(payments::SaveStarGift { unsave: has(flags, 0), stargift }.to_vec())
    });
    check.call("payments.sendPaymentForm", 0x2d03_522f, |input| {
        let flags = input.flags()?;
        let form_id: i64 = input.take()?;
        let invoice: enums::InputInvoice = input.take()?;
        let requested_info_id: Option<String> = input.take_if(flags, 0)?;
        let shipping_option_id: Option<String> = input.take_if(flags, 1)?;
        let credentials: enums::InputPaymentCredentials = input.take()?;
        let tip_amount: Option<i64> = input.take_if(flags, 2)?;
        Ok(payments::SendPaymentForm { form_id, invoice, requested_info_id: requested_info_id.as_deref(), shipping_option_id: shipping_option_id.as_deref(), credentials, tip_amount }.to_vec())
    });
    check.call("payments.sendStarGiftOffer", 0x8fb8_6b41, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let slug: String = input.take()?;
        let price: enums::StarsAmount = input.take()?;
        let duration: i32 = input.take()?;
        let random_id: i64 = input.take()?;
        let allow_paid_stars: Option<i64> = input.take_if(flags, 0)?;
        Ok(payments::SendStarGiftOffer { peer, slug: &slug, price, duration, random_id, allow_paid_stars }.to_vec())
    });
    check.call("payments.sendStarsForm", 0x7998_c914, |input| {
        let form_id: i64 = input.take()?;
        let invoice: enums::InputInvoice = input.take()?;
        Ok(payments::SendStarsForm { form_id, invoice }.to_vec())
    });
    check.call("payments.toggleChatStarGiftNotifications", 0x60ea_efa1, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        Ok(payments::ToggleChatStarGiftNotifications { enabled: has(flags, 0), peer }.to_vec())
    });
    check.call("payments.toggleStarGiftsPinnedToTop", 0x1513_e7b0, |input| {
        let peer: enums::InputPeer = input.take()?;
        let stargift: Vec<enums::InputSavedStarGift> = input.take()?;
        Ok(payments::ToggleStarGiftsPinnedToTop { peer, stargift: &stargift }.to_vec())
    });
    check.call("payments.transferStarGift", 0x7f18_176a, |input| {
        let stargift: enums::InputSavedStarGift = input.take()?;
        let to_id: enums::InputPeer = input.take()?;
        Ok(payments::TransferStarGift { stargift, to_id }.to_vec())
    });
    check.call("payments.updateStarGiftCollection", 0x4fdd_bee7, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let collection_id: i32 = input.take()?;
        let title: Option<String> = input.take_if(flags, 0)?;
        let delete_stargift: Option<Vec<enums::InputSavedStarGift>> = input.take_if(flags, 1)?;
        let add_stargift: Option<Vec<enums::InputSavedStarGift>> = input.take_if(flags, 2)?;
        let order: Option<Vec<enums::InputSavedStarGift>> = input.take_if(flags, 3)?;
        Ok(payments::UpdateStarGiftCollection { peer, collection_id, title: title.as_deref(), delete_stargift: delete_stargift.as_deref(), add_stargift: add_stargift.as_deref(), order: order.as_deref() }.to_vec())
    });
    check.call("payments.updateStarGiftPrice", 0xedbe_6ccb, |input| {
        let stargift: enums::InputSavedStarGift = input.take()?;
        let resell_amount: enums::StarsAmount = input.take()?;
        Ok(payments::UpdateStarGiftPrice { stargift, resell_amount }.to_vec())
    });
    check.call("payments.upgradeStarGift", 0xaed6_e4f5, |input| {
        let flags = input.flags()?;
        let stargift: enums::InputSavedStarGift = input.take()?;
        Ok(payments::UpgradeStarGift { keep_original_details: has(flags, 0), stargift }.to_vec())
    });
    check.call("payments.validateRequestedInfo", 0xb6c8_f12b, |input| {
        let flags = input.flags()?;
        let invoice: enums::InputInvoice = input.take()?;
        let info: types::PaymentRequestedInfo = input.take()?;
        Ok(payments::ValidateRequestedInfo { save: has(flags, 0), invoice, info }.to_vec())
    });
    check.call("phone.acceptCall", 0x3bd2_b4a0, |input| {
        let peer: types::InputPhoneCall = input.take()?;
        let g_b: Vec<u8> = input.take()?;
        let protocol: types::PhoneCallProtocol = input.take()?;
        Ok(phone::AcceptCall { peer, g_b: &g_b, protocol }.to_vec())
    });
    check.call("phone.checkGroupCall", 0xb59c_f977, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let sources: Vec<i32> = input.take()?;
        Ok(phone::CheckGroupCall { call, sources: &sources }.to_vec())
    });
    check.call("phone.confirmCall", 0x2efe_1722, |input| {
        let peer: types::InputPhoneCall = input.take()?;
        let g_a: Vec<u8> = input.take()?;
        let key_fingerprint: i64 = input.take()?;
        let protocol: types::PhoneCallProtocol = input.take()?;
        Ok(phone::ConfirmCall { peer, g_a: &g_a, key_fingerprint, protocol }.to_vec())
    });
    check.call("phone.createConferenceCall", 0x7d04_44bb, |input| {
        let flags = input.flags()?;
        let random_id: i32 = input.take()?;
        let public_key: Option<[u8; 32]> = input.take_if(flags, 3)?;
        let block: Option<Vec<u8>> = input.take_if(flags, 3)?;
        let params: Option<types::DataJSON> = input.take_if(flags, 3)?;
        Ok(phone::CreateConferenceCall { muted: has(flags, 0), video_stopped: has(flags, 2), join: has(flags, 3), random_id, public_key, block: block.as_deref(), params }.to_vec())
    });
    check.call("phone.createGroupCall", 0x48cd_c6d8, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let random_id: i32 = input.take()?;
        let title: Option<String> = input.take_if(flags, 0)?;
        let schedule_date: Option<i32> = input.take_if(flags, 1)?;
        Ok(phone::CreateGroupCall { rtmp_stream: has(flags, 2), peer, random_id, title: title.as_deref(), schedule_date }.to_vec())
    });
    check.call("phone.declineConferenceCallInvite", 0x3c47_9971, |input| {
        let msg_id: i32 = input.take()?;
        Ok(phone::DeclineConferenceCallInvite { msg_id }.to_vec())
    });
    check.call("phone.deleteConferenceCallParticipants", 0x8ca6_0525, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        let ids: Vec<i64> = input.take()?;
        let block: Vec<u8> = input.take()?;
        Ok(phone::DeleteConferenceCallParticipants { only_left: has(flags, 0), kick: has(flags, 1), call, ids: &ids, block: &block }.to_vec())
    });
    check.call("phone.deleteGroupCallMessages", 0xf64f_54f7, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        let messages: Vec<i32> = input.take()?;
        Ok(phone::DeleteGroupCallMessages { report_spam: has(flags, 0), call, messages: &messages }.to_vec())
    });
    check.call("phone.deleteGroupCallParticipantMessages", 0x1dbf_eca0, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        Ok(phone::DeleteGroupCallParticipantMessages { report_spam: has(flags, 0), call, participant }.to_vec())
    });
    check.call("phone.discardCall", 0xb2cb_c1c0, |input| {
        let flags = input.flags()?;
        let peer: types::InputPhoneCall = input.take()?;
        let duration: i32 = input.take()?;
        let reason: enums::PhoneCallDiscardReason = input.take()?;
        let connection_id: i64 = input.take()?;
        Ok(phone::DiscardCall { video: has(flags, 0), peer, duration, reason, connection_id }.to_vec())
    });
    check.call("phone.discardGroupCall", 0x7a77_7135, |input| {
        let call: enums::InputGroupCall = input.take()?;
        Ok(phone::DiscardGroupCall { call }.to_vec())
    });
    check.call("phone.editGroupCallParticipant", 0xa527_3abf, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        let participant: enums::InputPeer = input.take()?;
        let muted: Option<bool> = input.take_if(flags, 0)?;
        let volume: Option<i32> = input.take_if(flags, 1)?;
        let raise_hand: Option<bool> = input.take_if(flags, 2)?;
        let video_stopped: Option<bool> = input.take_if(flags, 3)?;
        let video_paused: Option<bool> = input.take_if(flags, 4)?;
        let presentation_paused: Option<bool> = input.take_if(flags, 5)?;
        Ok(phone::EditGroupCallParticipant { call, participant, muted, volume, raise_hand, video_stopped, video_paused, presentation_paused }.to_vec())
    });
    check.call("phone.editGroupCallTitle", 0x1ca6_ac0a, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let title: String = input.take()?;
        Ok(phone::EditGroupCallTitle { call, title: &title }.to_vec())
    });
    check.call("phone.exportGroupCallInvite", 0xe6aa_647f, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        Ok(phone::ExportGroupCallInvite { can_self_unmute: has(flags, 0), call }.to_vec())
    });
    check.call("phone.getCallConfig", 0x5545_1fa9, |_| {
        Ok(phone::GetCallConfig.to_vec())
    });
    check.call("phone.getGroupCall", 0x0418_45db, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let limit: i32 = input.take()?;
        Ok(phone::GetGroupCall { call, limit }.to_vec())
    });
    check.call("phone.getGroupCallChainBlocks", 0xee9f_88a6, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let sub_chain_id: i32 = input.take()?;
        let offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(phone::GetGroupCallChainBlocks { call, sub_chain_id, offset, limit }.to_vec())
    });
    check.call("phone.getGroupCallJoinAs", 0xef7c_213a, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(phone::GetGroupCallJoinAs { peer }.to_vec())
    });
}

#[rustfmt::skip]
fn part_58(check: &mut Check) {
    check.call("phone.getGroupCallStars", 0x6f63_6302, |input| {
        let call: enums::InputGroupCall = input.take()?;
        Ok(phone::GetGroupCallStars { call }.to_vec())
    });
    check.call("phone.getGroupCallStreamChannels", 0x1ab2_1940, |input| {
        let call: enums::InputGroupCall = input.take()?;
        Ok(phone::GetGroupCallStreamChannels { call }.to_vec())
    });
    check.call("phone.getGroupCallStreamRtmpUrl", 0x5af4_c73a, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let revoke: bool = input.take()?;
        Ok(phone::GetGroupCallStreamRtmpUrl { live_story: has(flags, 0), peer, revoke }.to_vec())
    });
    check.call("phone.getGroupParticipants", 0xc558_d8ab, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let ids: Vec<enums::InputPeer> = input.take()?;
        let sources: Vec<i32> = input.take()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(phone::GetGroupParticipants { call, ids: &ids, sources: &sources, offset: &offset, limit }.to_vec())
    });
    check.call("phone.inviteConferenceCallParticipant", 0xbcf2_2685, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        Ok(phone::InviteConferenceCallParticipant { video: has(flags, 0), call, user_id }.to_vec())
    });
    check.call("phone.inviteToGroupCall", 0x7b39_3160, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let users: Vec<enums::InputUser> = input.take()?;
        Ok(phone::InviteToGroupCall { call, users: &users }.to_vec())
    });
    check.call("phone.joinGroupCall", 0x8fb5_3057, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        let join_as: enums::InputPeer = input.take()?;
        let invite_hash: Option<String> = input.take_if(flags, 1)?;
        let public_key: Option<[u8; 32]> = input.take_if(flags, 3)?;
        let block: Option<Vec<u8>> = input.take_if(flags, 3)?;
        let params: types::DataJSON = input.take()?;
        Ok(phone::JoinGroupCall { muted: has(flags, 0), video_stopped: has(flags, 2), call, join_as, invite_hash: invite_hash.as_deref(), public_key, block: block.as_deref(), params }.to_vec())
    });
    check.call("phone.joinGroupCallPresentation", 0xcbea_6bc4, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let params: types::DataJSON = input.take()?;
        Ok(phone::JoinGroupCallPresentation { call, params }.to_vec())
    });
    check.call("phone.leaveGroupCall", 0x5003_77f9, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let source: i32 = input.take()?;
        Ok(phone::LeaveGroupCall { call, source }.to_vec())
    });
    check.call("phone.leaveGroupCallPresentation", 0x1c50_d144, |input| {
        let call: enums::InputGroupCall = input.take()?;
        Ok(phone::LeaveGroupCallPresentation { call }.to_vec())
    });
    check.call("phone.receivedCall", 0x17d5_4f61, |input| {
        let peer: types::InputPhoneCall = input.take()?;
        Ok(phone::ReceivedCall { peer }.to_vec())
    });
    check.call("phone.requestCall", 0x42ff_96ed, |input| {
        let flags = input.flags()?;
        let user_id: enums::InputUser = input.take()?;
        let random_id: i32 = input.take()?;
        let g_a_hash: Vec<u8> = input.take()?;
        let protocol: types::PhoneCallProtocol = input.take()?;
        Ok(phone::RequestCall { video: has(flags, 0), user_id, random_id, g_a_hash: &g_a_hash, protocol }.to_vec())
    });
    check.call("phone.saveCallDebug", 0x277a_dd7e, |input| {
        let peer: types::InputPhoneCall = input.take()?;
        let debug: types::DataJSON = input.take()?;
        Ok(phone::SaveCallDebug { peer, debug }.to_vec())
    });
    check.call("phone.saveCallLog", 0x4124_8786, |input| {
        let peer: types::InputPhoneCall = input.take()?;
        let file: enums::InputFile = input.take()?;
        Ok(phone::SaveCallLog { peer, file }.to_vec())
    });
    check.call("phone.saveDefaultGroupCallJoinAs", 0x575e_1f8c, |input| {
        let peer: enums::InputPeer = input.take()?;
        let join_as: enums::InputPeer = input.take()?;
        Ok(phone::SaveDefaultGroupCallJoinAs { peer, join_as }.to_vec())
    });
    check.call("phone.saveDefaultSendAs", 0x4167_add1, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let send_as: enums::InputPeer = input.take()?;
        Ok(phone::SaveDefaultSendAs { call, send_as }.to_vec())
    });
    check.call("phone.sendConferenceCallBroadcast", 0xc670_1900, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let block: Vec<u8> = input.take()?;
        Ok(phone::SendConferenceCallBroadcast { call, block: &block }.to_vec())
    });
    check.call("phone.sendGroupCallEncryptedMessage", 0xe5af_a56d, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let encrypted_message: Vec<u8> = input.take()?;
        Ok(phone::SendGroupCallEncryptedMessage { call, encrypted_message: &encrypted_message }.to_vec())
    });
    check.call("phone.sendGroupCallMessage", 0xb1d1_1410, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        let random_id: i64 = input.take()?;
        let message: types::TextWithEntities = input.take()?;
        let allow_paid_stars: Option<i64> = input.take_if(flags, 0)?;
        let send_as: Option<enums::InputPeer> = input.take_if(flags, 1)?;
        Ok(phone::SendGroupCallMessage { call, random_id, message, allow_paid_stars, send_as }.to_vec())
    });
    check.call("phone.sendSignalingData", 0xff7a_9383, |input| {
        let peer: types::InputPhoneCall = input.take()?;
        let data: Vec<u8> = input.take()?;
        Ok(phone::SendSignalingData { peer, data: &data }.to_vec())
    });
    check.call("phone.setCallRating", 0x59ea_d627, |input| {
        let flags = input.flags()?;
        let peer: types::InputPhoneCall = input.take()?;
        let rating: i32 = input.take()?;
        let comment: String = input.take()?;
        Ok(phone::SetCallRating { user_initiative: has(flags, 0), peer, rating, comment: &comment }.to_vec())
    });
    check.call("phone.startScheduledGroupCall", 0x5680_e342, |input| {
        let call: enums::InputGroupCall = input.take()?;
        Ok(phone::StartScheduledGroupCall { call }.to_vec())
    });
    check.call("phone.toggleGroupCallRecord", 0xf128_c708, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        let title: Option<String> = input.take_if(flags, 1)?;
        let video_portrait: Option<bool> = input.take_if(flags, 2)?;
        Ok(phone::ToggleGroupCallRecord { start: has(flags, 0), video: has(flags, 2), call, title: title.as_deref(), video_portrait }.to_vec())
    });
    check.call("phone.toggleGroupCallSettings", 0x9743_92f2, |input| {
        let flags = input.flags()?;
        let call: enums::InputGroupCall = input.take()?;
        let join_muted: Option<bool> = input.take_if(flags, 0)?;
        let messages_enabled: Option<bool> = input.take_if(flags, 2)?;
        let send_paid_messages_stars: Option<i64> = input.take_if(flags, 3)?;
        Ok(phone::ToggleGroupCallSettings { reset_invite_hash: has(flags, 1), call, join_muted, messages_enabled, send_paid_messages_stars }.to_vec())
    });
    check.call("phone.toggleGroupCallStartSubscription", 0x219c_34e6, |input| {
        let call: enums::InputGroupCall = input.take()?;
        let subscribed: bool = input.take()?;
        Ok(phone::ToggleGroupCallStartSubscription { call, subscribed }.to_vec())
    });
    check.call("photos.deletePhotos", 0x87cf_7f2f, |input| {
        let id: Vec<enums::InputPhoto> = input.take()?;
        Ok(photos::DeletePhotos { id: &id }.to_vec())
    });
    check.call("photos.getUserPhotos", 0x91cd_32a8, |input| {
        let user_id: enums::InputUser = input.take()?;
        let offset: i32 = input.take()?;
        let max_id: i64 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(photos::GetUserPhotos { user_id, offset, max_id, limit }.to_vec())
    });
    check.call("photos.updateProfilePhoto", 0x09e8_2039, |input| {
        let flags = input.flags()?;
        let bot: Option<enums::InputUser> = input.take_if(flags, 1)?;
        let id: enums::InputPhoto = input.take()?;
        Ok(photos::UpdateProfilePhoto { fallback: has(flags, 0), bot, id }.to_vec())
    });
    check.call("photos.uploadContactProfilePhoto", 0xe14c_4a71, |input| {
        let flags = input.flags()?;
        let user_id: enums::InputUser = input.take()?;
        let file: Option<enums::InputFile> = input.take_if(flags, 0)?;
        let video: Option<enums::InputFile> = input.take_if(flags, 1)?;
        let video_start_ts: Option<f64> = input.take_if(flags, 2)?;
        let video_emoji_markup: Option<enums::VideoSize> = input.take_if(flags, 5)?;
        Ok(photos::UploadContactProfilePhoto { suggest: has(flags, 3), save: has(flags, 4), user_id, file, video, video_start_ts, video_emoji_markup }.to_vec())
    });
    check.call("photos.uploadProfilePhoto", 0x0388_a3b5, |input| {
        let flags = input.flags()?;
        let bot: Option<enums::InputUser> = input.take_if(flags, 5)?;
        let file: Option<enums::InputFile> = input.take_if(flags, 0)?;
        let video: Option<enums::InputFile> = input.take_if(flags, 1)?;
        let video_start_ts: Option<f64> = input.take_if(flags, 2)?;
        let video_emoji_markup: Option<enums::VideoSize> = input.take_if(flags, 4)?;
        Ok(photos::UploadProfilePhoto { fallback: has(flags, 3), bot, file, video, video_start_ts, video_emoji_markup }.to_vec())
    });
    check.call("premium.applyBoost", 0x6b7d_a746, |input| {
        let flags = input.flags()?;
        let slots: Option<Vec<i32>> = input.take_if(flags, 0)?;
        let peer: enums::InputPeer = input.take()?;
        Ok(premium::ApplyBoost { slots: slots.as_deref(), peer }.to_vec())
    });
    check.call("premium.getBoostsList", 0x60f6_7660, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(premium::GetBoostsList { gifts: has(flags, 0), peer, offset: &offset, limit }.to_vec())
    });
    check.call("premium.getBoostsStatus", 0x042f_1f61, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(premium::GetBoostsStatus { peer }.to_vec())
    });
    check.call("premium.getMyBoosts", 0x0be7_7b4a, |_| {
        Ok(premium::GetMyBoosts.to_vec())
    });
    check.call("premium.getUserBoosts", 0x3985_4d1f, |input| {
        let peer: enums::InputPeer = input.take()?;
        let user_id: enums::InputUser = input.take()?;
        Ok(premium::GetUserBoosts { peer, user_id }.to_vec())
    });
    check.call("smsjobs.finishJob", 0x4f1e_bf24, |input| {
        let flags = input.flags()?;
        let job_id: String = input.take()?;
        let error: Option<String> = input.take_if(flags, 0)?;
        Ok(smsjobs::FinishJob { job_id: &job_id, error: error.as_deref() }.to_vec())
    });
    check.call("smsjobs.getSmsJob", 0x778d_902f, |input| {
        let job_id: String = input.take()?;
        Ok(smsjobs::GetSmsJob { job_id: &job_id }.to_vec())
    });
    check.call("smsjobs.getStatus", 0x10a6_98e8, |_| {
        Ok(smsjobs::GetStatus.to_vec())
    });
    check.call("smsjobs.isEligibleToJoin", 0x0edc_39d0, |_| {
        Ok(smsjobs::IsEligibleToJoin.to_vec())
    });
    check.call("smsjobs.join", 0xa74e_ce2d, |_| {
        Ok(smsjobs::Join.to_vec())
    });
}

#[rustfmt::skip]
fn part_59(check: &mut Check) {
    check.call("smsjobs.leave", 0x9898_ad73, |_| {
        Ok(smsjobs::Leave.to_vec())
    });
    check.call("smsjobs.updateSettings", 0x093f_a0bf, |input| {
        let flags = input.flags()?;
        Ok(smsjobs::UpdateSettings { allow_international: has(flags, 0) }.to_vec())
    });
    check.call("stats.getBroadcastStats", 0xab42_441a, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        Ok(stats::GetBroadcastStats { dark: has(flags, 0), channel }.to_vec())
    });
    check.call("stats.getMegagroupStats", 0xdcdf_8607, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        Ok(stats::GetMegagroupStats { dark: has(flags, 0), channel }.to_vec())
    });
    check.call("stats.getMessagePublicForwards", 0x5f15_0144, |input| {
        let channel: enums::InputChannel = input.take()?;
        let msg_id: i32 = input.take()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(stats::GetMessagePublicForwards { channel, msg_id, offset: &offset, limit }.to_vec())
    });
    check.call("stats.getMessageStats", 0xb6e0_a3f5, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(stats::GetMessageStats { dark: has(flags, 0), channel, msg_id }.to_vec())
    });
    check.call("stats.getPollStats", 0xc27d_fa68, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let msg_id: i32 = input.take()?;
        Ok(stats::GetPollStats { dark: has(flags, 0), peer, msg_id }.to_vec())
    });
    check.call("stats.getStoryPublicForwards", 0xa643_7ef6, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(stats::GetStoryPublicForwards { peer, id, offset: &offset, limit }.to_vec())
    });
    check.call("stats.getStoryStats", 0x374f_ef40, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        Ok(stats::GetStoryStats { dark: has(flags, 0), peer, id }.to_vec())
    });
    check.call("stats.loadAsyncGraph", 0x621d_5fa0, |input| {
        let flags = input.flags()?;
        let token: String = input.take()?;
        let x: Option<i64> = input.take_if(flags, 0)?;
        Ok(stats::LoadAsyncGraph { token: &token, x }.to_vec())
    });
    check.call("stickers.addStickerToSet", 0x8653_febe, |input| {
        let stickerset: enums::InputStickerSet = input.take()?;
        let sticker: types::InputStickerSetItem = input.take()?;
        Ok(stickers::AddStickerToSet { stickerset, sticker }.to_vec())
    });
    check.call("stickers.changeSticker", 0xf553_7ebc, |input| {
        let flags = input.flags()?;
        let sticker: enums::InputDocument = input.take()?;
        let emoji: Option<String> = input.take_if(flags, 0)?;
        let mask_coords: Option<types::MaskCoords> = input.take_if(flags, 1)?;
        let keywords: Option<String> = input.take_if(flags, 2)?;
        Ok(stickers::ChangeSticker { sticker, emoji: emoji.as_deref(), mask_coords, keywords: keywords.as_deref() }.to_vec())
    });
    check.call("stickers.changeStickerPosition", 0xffb6_d4ca, |input| {
        let sticker: enums::InputDocument = input.take()?;
        let position: i32 = input.take()?;
        Ok(stickers::ChangeStickerPosition { sticker, position }.to_vec())
    });
    check.call("stickers.checkShortName", 0x284b_3639, |input| {
        let short_name: String = input.take()?;
        Ok(stickers::CheckShortName { short_name: &short_name }.to_vec())
    });
    check.call("stickers.createStickerSet", 0x9021_ab67, |input| {
        let flags = input.flags()?;
        let user_id: enums::InputUser = input.take()?;
        let title: String = input.take()?;
        let short_name: String = input.take()?;
        let thumb: Option<enums::InputDocument> = input.take_if(flags, 2)?;
        let stickers: Vec<types::InputStickerSetItem> = input.take()?;
        let software: Option<String> = input.take_if(flags, 3)?;
        Ok(stickers::CreateStickerSet { masks: has(flags, 0), emojis: has(flags, 5), text_color: has(flags, 6), user_id, title: &title, short_name: &short_name, thumb, stickers: &stickers, software: software.as_deref() }.to_vec())
    });
    check.call("stickers.deleteStickerSet", 0x8770_4394, |input| {
        let stickerset: enums::InputStickerSet = input.take()?;
        Ok(stickers::DeleteStickerSet { stickerset }.to_vec())
    });
    check.call("stickers.removeStickerFromSet", 0xf776_0f51, |input| {
        let sticker: enums::InputDocument = input.take()?;
        Ok(stickers::RemoveStickerFromSet { sticker }.to_vec())
    });
    check.call("stickers.renameStickerSet", 0x124b_1c00, |input| {
        let stickerset: enums::InputStickerSet = input.take()?;
        let title: String = input.take()?;
        Ok(stickers::RenameStickerSet { stickerset, title: &title }.to_vec())
    });
    check.call("stickers.replaceSticker", 0x4696_459a, |input| {
        let sticker: enums::InputDocument = input.take()?;
        let new_sticker: types::InputStickerSetItem = input.take()?;
        Ok(stickers::ReplaceSticker { sticker, new_sticker }.to_vec())
    });
    check.call("stickers.setStickerSetThumb", 0xa76a_5392, |input| {
        let flags = input.flags()?;
        let stickerset: enums::InputStickerSet = input.take()?;
        let thumb: Option<enums::InputDocument> = input.take_if(flags, 0)?;
        let thumb_document_id: Option<i64> = input.take_if(flags, 1)?;
        Ok(stickers::SetStickerSetThumb { stickerset, thumb, thumb_document_id }.to_vec())
    });
    check.call("stickers.suggestShortName", 0x4daf_c503, |input| {
        let title: String = input.take()?;
        Ok(stickers::SuggestShortName { title: &title }.to_vec())
    });
    check.call("stories.activateStealthMode", 0x57bb_d166, |input| {
        let flags = input.flags()?;
        Ok(stories::ActivateStealthMode { past: has(flags, 0), future: has(flags, 1) }.to_vec())
    });
    check.call("stories.canSendStory", 0x30eb_63f0, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(stories::CanSendStory { peer }.to_vec())
    });
    check.call("stories.createAlbum", 0xa363_96e5, |input| {
        let peer: enums::InputPeer = input.take()?;
        let title: String = input.take()?;
        let stories: Vec<i32> = input.take()?;
        Ok(stories::CreateAlbum { peer, title: &title, stories: &stories }.to_vec())
    });
    check.call("stories.deleteAlbum", 0x8d34_56d0, |input| {
        let peer: enums::InputPeer = input.take()?;
        let album_id: i32 = input.take()?;
        Ok(stories::DeleteAlbum { peer, album_id }.to_vec())
    });
    check.call("stories.deleteStories", 0xae59_db5f, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(stories::DeleteStories { peer, id: &id }.to_vec())
    });
    check.call("stories.editStory", 0x2c63_a72b, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let media: Option<enums::InputMedia> = input.take_if(flags, 0)?;
        let media_areas: Option<Vec<enums::MediaArea>> = input.take_if(flags, 3)?;
        let caption: Option<String> = input.take_if(flags, 1)?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 1)?;
        let privacy_rules: Option<Vec<enums::InputPrivacyRule>> = input.take_if(flags, 2)?;
        let music: Option<enums::InputDocument> = input.take_if(flags, 4)?;
        Ok(stories::EditStory { peer, id, media, media_areas: media_areas.as_deref(), caption: caption.as_deref(), entities: entities.as_deref(), privacy_rules: privacy_rules.as_deref(), music }.to_vec())
    });
    check.call("stories.exportStoryLink", 0x7b8d_ef20, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        Ok(stories::ExportStoryLink { peer, id }.to_vec())
    });
    check.call("stories.getAlbumStories", 0xac80_6d61, |input| {
        let peer: enums::InputPeer = input.take()?;
        let album_id: i32 = input.take()?;
        let offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(stories::GetAlbumStories { peer, album_id, offset, limit }.to_vec())
    });
    check.call("stories.getAlbums", 0x25b3_eac7, |input| {
        let peer: enums::InputPeer = input.take()?;
        let hash: i64 = input.take()?;
        Ok(stories::GetAlbums { peer, hash }.to_vec())
    });
    check.call("stories.getAllReadPeerStories", 0x9b5a_e7f9, |_| {
        Ok(stories::GetAllReadPeerStories.to_vec())
    });
    check.call("stories.getAllStories", 0xeeb0_d625, |input| {
        let flags = input.flags()?;
        let state: Option<String> = input.take_if(flags, 0)?;
        Ok(stories::GetAllStories { next: has(flags, 1), hidden: has(flags, 2), state: state.as_deref() }.to_vec())
    });
    check.call("stories.getChatsToSend", 0xa56a_8b60, |_| {
        Ok(stories::GetChatsToSend.to_vec())
    });
    check.call("stories.getPeerMaxIDs", 0x7849_9170, |input| {
        let id: Vec<enums::InputPeer> = input.take()?;
        Ok(stories::GetPeerMaxIDs { id: &id }.to_vec())
    });
    check.call("stories.getPeerStories", 0x2c4a_da50, |input| {
        let peer: enums::InputPeer = input.take()?;
        Ok(stories::GetPeerStories { peer }.to_vec())
    });
    check.call("stories.getPinnedStories", 0x5821_a5dc, |input| {
        let peer: enums::InputPeer = input.take()?;
        let offset_id: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(stories::GetPinnedStories { peer, offset_id, limit }.to_vec())
    });
    check.call("stories.getStoriesArchive", 0xb435_2016, |input| {
        let peer: enums::InputPeer = input.take()?;
        let offset_id: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(stories::GetStoriesArchive { peer, offset_id, limit }.to_vec())
    });
    check.call("stories.getStoriesByID", 0x5774_ca74, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(stories::GetStoriesByID { peer, id: &id }.to_vec())
    });
    check.call("stories.getStoriesViews", 0x28e1_6cc8, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(stories::GetStoriesViews { peer, id: &id }.to_vec())
    });
    check.call("stories.getStoryReactionsList", 0xb9b2_881f, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let id: i32 = input.take()?;
        let reaction: Option<enums::Reaction> = input.take_if(flags, 0)?;
        let offset: Option<String> = input.take_if(flags, 1)?;
        let limit: i32 = input.take()?;
        Ok(stories::GetStoryReactionsList { forwards_first: has(flags, 2), peer, id, reaction, offset: offset.as_deref(), limit }.to_vec())
    });
}

#[rustfmt::skip]
fn part_60(check: &mut Check) {
    check.call("stories.getStoryViewsList", 0x7ed2_3c57, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let q: Option<String> = input.take_if(flags, 1)?;
        let id: i32 = input.take()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(stories::GetStoryViewsList { just_contacts: has(flags, 0), reactions_first: has(flags, 2), forwards_first: has(flags, 3), peer, q: q.as_deref(), id, offset: &offset, limit }.to_vec())
    });
    check.call("stories.incrementStoryViews", 0xb202_8afb, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(stories::IncrementStoryViews { peer, id: &id }.to_vec())
    });
    check.call("stories.readStories", 0xa556_dac8, |input| {
        let peer: enums::InputPeer = input.take()?;
        let max_id: i32 = input.take()?;
        Ok(stories::ReadStories { peer, max_id }.to_vec())
    });
    check.call("stories.reorderAlbums", 0x8535_fbd9, |input| {
        let peer: enums::InputPeer = input.take()?;
        let order: Vec<i32> = input.take()?;
        Ok(stories::ReorderAlbums { peer, order: &order }.to_vec())
    });
    check.call("stories.report", 0x19d8_eb45, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        let option: Vec<u8> = input.take()?;
        let message: String = input.take()?;
        Ok(stories::Report { peer, id: &id, option: &option, message: &message }.to_vec())
    });
    check.call("stories.searchPosts", 0xd181_0907, |input| {
        let flags = input.flags()?;
        let hashtag: Option<String> = input.take_if(flags, 0)?;
        let area: Option<enums::MediaArea> = input.take_if(flags, 1)?;
        let peer: Option<enums::InputPeer> = input.take_if(flags, 2)?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(stories::SearchPosts { hashtag: hashtag.as_deref(), area, peer, offset: &offset, limit }.to_vec())
    });
    check.call("stories.sendReaction", 0x7fd7_36b2, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let story_id: i32 = input.take()?;
        let reaction: enums::Reaction = input.take()?;
        Ok(stories::SendReaction { add_to_recent: has(flags, 0), peer, story_id, reaction }.to_vec())
    });
    check.call("stories.sendStory", 0x8f9e_6898, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let media: enums::InputMedia = input.take()?;
        let media_areas: Option<Vec<enums::MediaArea>> = input.take_if(flags, 5)?;
        let caption: Option<String> = input.take_if(flags, 0)?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 1)?;
        let privacy_rules: Vec<enums::InputPrivacyRule> = input.take()?;
        let random_id: i64 = input.take()?;
        let period: Option<i32> = input.take_if(flags, 3)?;
        let fwd_from_id: Option<enums::InputPeer> = input.take_if(flags, 6)?;
        let fwd_from_story: Option<i32> = input.take_if(flags, 6)?;
        let albums: Option<Vec<i32>> = input.take_if(flags, 8)?;
        let music: Option<enums::InputDocument> = input.take_if(flags, 9)?;
        Ok(stories::SendStory { pinned: has(flags, 2), noforwards: has(flags, 4), fwd_modified: has(flags, 7), peer, media, media_areas: media_areas.as_deref(), caption: caption.as_deref(), entities: entities.as_deref(), privacy_rules: &privacy_rules, random_id, period, fwd_from_id, fwd_from_story, albums: albums.as_deref(), music }.to_vec())
    });
    check.call("stories.startLive", 0xd069_ccde, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let caption: Option<String> = input.take_if(flags, 0)?;
        let entities: Option<Vec<enums::MessageEntity>> = input.take_if(flags, 1)?;
        let privacy_rules: Vec<enums::InputPrivacyRule> = input.take()?;
        let random_id: i64 = input.take()?;
        let messages_enabled: Option<bool> = input.take_if(flags, 6)?;
        let send_paid_messages_stars: Option<i64> = input.take_if(flags, 7)?;
        Ok(stories::StartLive { pinned: has(flags, 2), noforwards: has(flags, 4), rtmp_stream: has(flags, 5), peer, caption: caption.as_deref(), entities: entities.as_deref(), privacy_rules: &privacy_rules, random_id, messages_enabled, send_paid_messages_stars }.to_vec())
    });
    check.call("stories.toggleAllStoriesHidden", 0x7c25_57c4, |input| {
        let hidden: bool = input.take()?;
        Ok(stories::ToggleAllStoriesHidden { hidden }.to_vec())
    });
    check.call("stories.togglePeerStoriesHidden", 0xbd04_15c4, |input| {
        let peer: enums::InputPeer = input.take()?;
        let hidden: bool = input.take()?;
        Ok(stories::TogglePeerStoriesHidden { peer, hidden }.to_vec())
    });
    check.call("stories.togglePinned", 0x9a75_a1ef, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        let pinned: bool = input.take()?;
        Ok(stories::TogglePinned { peer, id: &id, pinned }.to_vec())
    });
    check.call("stories.togglePinnedToTop", 0x0b29_7e9b, |input| {
        let peer: enums::InputPeer = input.take()?;
        let id: Vec<i32> = input.take()?;
        Ok(stories::TogglePinnedToTop { peer, id: &id }.to_vec())
    });
    check.call("stories.updateAlbum", 0x5e52_59b6, |input| {
        let flags = input.flags()?;
        let peer: enums::InputPeer = input.take()?;
        let album_id: i32 = input.take()?;
        let title: Option<String> = input.take_if(flags, 0)?;
        let delete_stories: Option<Vec<i32>> = input.take_if(flags, 1)?;
        let add_stories: Option<Vec<i32>> = input.take_if(flags, 2)?;
        let order: Option<Vec<i32>> = input.take_if(flags, 3)?;
        Ok(stories::UpdateAlbum { peer, album_id, title: title.as_deref(), delete_stories: delete_stories.as_deref(), add_stories: add_stories.as_deref(), order: order.as_deref() }.to_vec())
    });
    check.call("toncenter.getStreamingUrl", 0xcdaf_63c7, |_| {
        Ok(toncenter::GetStreamingUrl.to_vec())
    });
    check.call("toncenter.performApiRequest", 0x8d7b_dd61, |input| {
        let flags = input.flags()?;
        let endpoint: String = input.take()?;
        let query: Option<String> = input.take_if(flags, 1)?;
        let payload: Option<String> = input.take_if(flags, 2)?;
        Ok(toncenter::PerformApiRequest { post: has(flags, 0), endpoint: &endpoint, query: query.as_deref(), payload: payload.as_deref() }.to_vec())
    });
    check.call("updates.getChannelDifference", 0x0317_3d78, |input| {
        let flags = input.flags()?;
        let channel: enums::InputChannel = input.take()?;
        let filter: enums::ChannelMessagesFilter = input.take()?;
        let pts: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(updates::GetChannelDifference { force: has(flags, 0), channel, filter, pts, limit }.to_vec())
    });
    check.call("updates.getDifference", 0x19c2_f763, |input| {
        let flags = input.flags()?;
        let pts: i32 = input.take()?;
        let pts_limit: Option<i32> = input.take_if(flags, 1)?;
        let pts_total_limit: Option<i32> = input.take_if(flags, 0)?;
        let date: i32 = input.take()?;
        let qts: i32 = input.take()?;
        let qts_limit: Option<i32> = input.take_if(flags, 2)?;
        Ok(updates::GetDifference { pts, pts_limit, pts_total_limit, date, qts, qts_limit }.to_vec())
    });
    check.call("updates.getState", 0xedd4_882a, |_| {
        Ok(updates::GetState.to_vec())
    });
    check.call("upload.getCdnFile", 0x395f_69da, |input| {
        let file_token: Vec<u8> = input.take()?;
        let offset: i64 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(upload::GetCdnFile { file_token: &file_token, offset, limit }.to_vec())
    });
    check.call("upload.getCdnFileHashes", 0x91dc_3f31, |input| {
        let file_token: Vec<u8> = input.take()?;
        let offset: i64 = input.take()?;
        Ok(upload::GetCdnFileHashes { file_token: &file_token, offset }.to_vec())
    });
    check.call("upload.getFile", 0xbe53_35be, |input| {
        let flags = input.flags()?;
        let location: enums::InputFileLocation = input.take()?;
        let offset: i64 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(upload::GetFile { precise: has(flags, 0), cdn_supported: has(flags, 1), location, offset, limit }.to_vec())
    });
    check.call("upload.getFileHashes", 0x9156_982a, |input| {
        let location: enums::InputFileLocation = input.take()?;
        let offset: i64 = input.take()?;
        Ok(upload::GetFileHashes { location, offset }.to_vec())
    });
    check.call("upload.getWebFile", 0x24e6_818d, |input| {
        let location: enums::InputWebFileLocation = input.take()?;
        let offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        Ok(upload::GetWebFile { location, offset, limit }.to_vec())
    });
    check.call("upload.reuploadCdnFile", 0x9b27_54a8, |input| {
        let file_token: Vec<u8> = input.take()?;
        let request_token: Vec<u8> = input.take()?;
        Ok(upload::ReuploadCdnFile { file_token: &file_token, request_token: &request_token }.to_vec())
    });
    check.call("upload.saveBigFilePart", 0xde7b_673d, |input| {
        let file_id: i64 = input.take()?;
        let file_part: i32 = input.take()?;
        let file_total_parts: i32 = input.take()?;
        let bytes: Vec<u8> = input.take()?;
        Ok(upload::SaveBigFilePart { file_id, file_part, file_total_parts, bytes: &bytes }.to_vec())
    });
    check.call("upload.saveFilePart", 0xb304_a621, |input| {
        let file_id: i64 = input.take()?;
        let file_part: i32 = input.take()?;
        let bytes: Vec<u8> = input.take()?;
        Ok(upload::SaveFilePart { file_id, file_part, bytes: &bytes }.to_vec())
    });
    check.call("users.getFullUser", 0xb60f_5918, |input| {
        let id: enums::InputUser = input.take()?;
        Ok(users::GetFullUser { id }.to_vec())
    });
    check.call("users.getRequirementsToContact", 0xd89a_83a3, |input| {
        let id: Vec<enums::InputUser> = input.take()?;
        Ok(users::GetRequirementsToContact { id: &id }.to_vec())
    });
    check.call("users.getSavedMusic", 0x788d_7fe3, |input| {
        let id: enums::InputUser = input.take()?;
        let offset: i32 = input.take()?;
        let limit: i32 = input.take()?;
        let hash: i64 = input.take()?;
        Ok(users::GetSavedMusic { id, offset, limit, hash }.to_vec())
    });
    check.call("users.getSavedMusicByID", 0x7573_a4e9, |input| {
        let id: enums::InputUser = input.take()?;
        let documents: Vec<enums::InputDocument> = input.take()?;
        Ok(users::GetSavedMusicByID { id, documents: &documents }.to_vec())
    });
    check.call("users.getUsers", 0x0d91_a548, |input| {
        let id: Vec<enums::InputUser> = input.take()?;
        Ok(users::GetUsers { id: &id }.to_vec())
    });
    check.call("users.setSecureValueErrors", 0x90c8_94b5, |input| {
        let id: enums::InputUser = input.take()?;
        let errors: Vec<enums::SecureValueError> = input.take()?;
        Ok(users::SetSecureValueErrors { id, errors: &errors }.to_vec())
    });
    check.call("users.suggestBirthday", 0xfc53_3372, |input| {
        let id: enums::InputUser = input.take()?;
        let birthday: types::Birthday = input.take()?;
        Ok(users::SuggestBirthday { id, birthday }.to_vec())
    });
    check.call("wallet.disableBackup", 0x0b0b_f0da, |input| {
        let flags = input.flags()?;
        let password: Option<enums::InputCheckPasswordSRP> = input.take_if(flags, 0)?;
        let new_public_key: Option<Vec<u8>> = input.take_if(flags, 1)?;
        let proof: Option<types::WalletOwnershipProof> = input.take_if(flags, 2)?;
        Ok(wallet::DisableBackup { password, new_public_key: new_public_key.as_deref(), proof }.to_vec())
    });
    check.call("wallet.enableBackup", 0x4500_c525, |input| {
        let flags = input.flags()?;
        let parts: Vec<Vec<u8>> = input.take()?;
        let parts = parts.iter().map(|item| item.as_slice()).collect::<Vec<_>>();
        let new_public_key: Option<Vec<u8>> = input.take_if(flags, 1)?;
        let proof: Option<types::WalletOwnershipProof> = input.take_if(flags, 2)?;
        Ok(wallet::EnableBackup { parts: &parts, new_public_key: new_public_key.as_deref(), proof }.to_vec())
    });
    check.call("wallet.exportSecretPhrase", 0x9077_c9ac, |input| {
        let flags = input.flags()?;
        let password: Option<enums::InputCheckPasswordSRP> = input.take_if(flags, 0)?;
        Ok(wallet::ExportSecretPhrase { password }.to_vec())
    });
    check.call("wallet.fetchEncryptedSecretPhrasePart", 0xf539_25cf, |input| {
        let token: String = input.take()?;
        let public_key: Vec<u8> = input.take()?;
        Ok(wallet::FetchEncryptedSecretPhrasePart { token: &token, public_key: &public_key }.to_vec())
    });
    check.call("wallet.getBackupHolderDcs", 0xd179_d494, |_| {
        Ok(wallet::GetBackupHolderDcs.to_vec())
    });
    check.call("wallet.getExistingWaltBalance", 0x691f_4360, |_| {
        Ok(wallet::GetExistingWaltBalance.to_vec())
    });
}

#[rustfmt::skip]
fn part_61(check: &mut Check) {
    check.call("wallet.getGaslessInfo", 0x742d_f0a1, |_| {
        Ok(wallet::GetGaslessInfo.to_vec())
    });
    check.call("wallet.getNfts", 0x8c12_f3a4, |input| {
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(wallet::GetNfts { offset: &offset, limit }.to_vec())
    });
    check.call("wallet.getProofChallenge", 0x2025_e697, |_| {
        Ok(wallet::GetProofChallenge.to_vec())
    });
    check.call("wallet.getState", 0xab83_b33a, |_| {
        Ok(wallet::GetState.to_vec())
    });
    check.call("wallet.getTransactions", 0xa883_0a83, |input| {
        let flags = input.flags()?;
        let offset: String = input.take()?;
        let limit: i32 = input.take()?;
        Ok(wallet::GetTransactions { inbound: has(flags, 0), outbound: has(flags, 1), offset: &offset, limit }.to_vec())
    });
    check.call("wallet.getTransactionsByIDs", 0x811c_eab6, |input| {
        let id: Vec<String> = input.take()?;
        let id = id.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(wallet::GetTransactionsByIDs { id: &id }.to_vec())
    });
    check.call("wallet.getTransactionsByMsgHash", 0xa6bb_795d, |input| {
        let msg_hash: Vec<String> = input.take()?;
        let msg_hash = msg_hash.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(wallet::GetTransactionsByMsgHash { msg_hash: &msg_hash }.to_vec())
    });
    check.call("wallet.getUserAddresses", 0x5275_dfdd, |input| {
        let flags = input.flags()?;
        let id: Vec<enums::InputUser> = input.take()?;
        let addresses: Vec<String> = input.take()?;
        let addresses = addresses.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        Ok(wallet::GetUserAddresses { force: has(flags, 0), id: &id, addresses: &addresses }.to_vec())
    });
    check.call("wallet.replaceWallet", 0xd8c7_2eec, |input| {
        let flags = input.flags()?;
        let wallet: enums::InputWalletReplacement = input.take()?;
        let password: Option<enums::InputCheckPasswordSRP> = input.take_if(flags, 0)?;
        Ok(wallet::ReplaceWallet { wallet, password }.to_vec())
    });
    check.call("wallet.sendTransfer", 0xd9e5_d9e2, |input| {
        let flags = input.flags()?;
        let data_normal: Vec<u8> = input.take()?;
        let data_gasless: Option<Vec<u8>> = input.take_if(flags, 0)?;
        let user_id: enums::InputUser = input.take()?;
        let random_id: i64 = input.take()?;
        Ok(wallet::SendTransfer { data_normal: &data_normal, data_gasless: data_gasless.as_deref(), user_id, random_id }.to_vec())
    });
    check.call("wallet.tonConnectClaimRequest", 0x66b5_7b41, |input| {
        let flags = input.flags()?;
        let session_id: i64 = input.take()?;
        let msg_id: i32 = input.take()?;
        let app_request_id: String = input.take()?;
        let challenge_answer: Option<Vec<u8>> = input.take_if(flags, 0)?;
        Ok(wallet::TonConnectClaimRequest { declined: has(flags, 1), session_id, msg_id, app_request_id: &app_request_id, challenge_answer: challenge_answer.as_deref() }.to_vec())
    });
    check.call("wallet.tonConnectCloseSession", 0xd63f_61ce, |input| {
        let flags = input.flags()?;
        let session_id: i64 = input.take()?;
        let body: Option<Vec<u8>> = input.take_if(flags, 0)?;
        Ok(wallet::TonConnectCloseSession { session_id, body: body.as_deref() }.to_vec())
    });
    check.call("wallet.tonConnectCreateSession", 0xcc93_1046, |input| {
        let dapp_client_id: String = input.take()?;
        let manifest_url: String = input.take()?;
        Ok(wallet::TonConnectCreateSession { dapp_client_id: &dapp_client_id, manifest_url: &manifest_url }.to_vec())
    });
    check.call("wallet.tonConnectGetPending", 0x11ae_e065, |input| {
        let flags = input.flags()?;
        let dapp_client_id: Option<String> = input.take_if(flags, 0)?;
        let session_id: Option<i64> = input.take_if(flags, 1)?;
        Ok(wallet::TonConnectGetPending { dapp_client_id: dapp_client_id.as_deref(), session_id }.to_vec())
    });
    check.call("wallet.tonConnectGetSessions", 0xa7ff_b56e, |_| {
        Ok(wallet::TonConnectGetSessions.to_vec())
    });
    check.call("wallet.tonConnectNextEventId", 0x775d_7244, |input| {
        let session_id: i64 = input.take()?;
        Ok(wallet::TonConnectNextEventId { session_id }.to_vec())
    });
    check.call("wallet.tonConnectRegisterKey", 0x338b_cf1c, |input| {
        let session_id: i64 = input.take()?;
        let client_id: String = input.take()?;
        Ok(wallet::TonConnectRegisterKey { session_id, client_id: &client_id }.to_vec())
    });
    check.call("wallet.tonConnectSubmitConnectResult", 0xc2c0_0779, |input| {
        let flags = input.flags()?;
        let session_id: i64 = input.take()?;
        let challenge_answer: Vec<u8> = input.take()?;
        let body: Vec<u8> = input.take()?;
        let trace_id: Option<String> = input.take_if(flags, 1)?;
        Ok(wallet::TonConnectSubmitConnectResult { error: has(flags, 0), session_id, challenge_answer: &challenge_answer, body: &body, trace_id: trace_id.as_deref() }.to_vec())
    });
    check.call("wallet.tonConnectSubmitResponse", 0xfac6_7d3c, |input| {
        let flags = input.flags()?;
        let session_id: i64 = input.take()?;
        let msg_id: i32 = input.take()?;
        let body: Vec<u8> = input.take()?;
        let trace_id: Option<String> = input.take_if(flags, 0)?;
        Ok(wallet::TonConnectSubmitResponse { session_id, msg_id, body: &body, trace_id: trace_id.as_deref() }.to_vec())
    });
}
