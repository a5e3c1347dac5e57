//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputInvoice {
        /// `inputInvoiceBusinessBotTransferStars#f4997e42 bot:InputUser stars:long = InputInvoice`
        BusinessBotTransferStars(Box<types::InputInvoiceBusinessBotTransferStars>),
        /// `inputInvoiceChatInviteSubscription#34e793f1 hash:string = InputInvoice`
        ChatInviteSubscription(types::InputInvoiceChatInviteSubscription),
        /// `inputInvoiceMessage#c5b56859 peer:InputPeer msg_id:int = InputInvoice`
        Message(Box<types::InputInvoiceMessage>),
        /// `inputInvoicePremiumAuthCode#3e77f614 purpose:InputStorePaymentPurpose = InputInvoice`
        PremiumAuthCode(types::InputInvoicePremiumAuthCode),
        /// `inputInvoicePremiumGiftCode#98986c0d purpose:InputStorePaymentPurpose option:PremiumGiftCodeOption = InputInvoice`
        PremiumGiftCode(Box<types::InputInvoicePremiumGiftCode>),
        /// `inputInvoicePremiumGiftStars#dabab2ef flags:# user_id:InputUser months:int message:flags.0?TextWithEntities = InputInvoice`
        PremiumGiftStars(Box<types::InputInvoicePremiumGiftStars>),
        /// `inputInvoiceSlug#c326caef slug:string = InputInvoice`
        Slug(types::InputInvoiceSlug),
        /// `inputInvoiceStarGift#e8625e92 flags:# hide_name:flags.0?true include_upgrade:flags.2?true peer:InputPeer gift_id:long message:flags.1?TextWithEntities = InputInvoice`
        StarGift(Box<types::InputInvoiceStarGift>),
        /// `inputInvoiceStarGiftAuctionBid#1ecafa10 flags:# hide_name:flags.0?true update_bid:flags.2?true peer:flags.3?InputPeer gift_id:long bid_amount:long message:flags.1?TextWithEntities = InputInvoice`
        StarGiftAuctionBid(Box<types::InputInvoiceStarGiftAuctionBid>),
        /// `inputInvoiceStarGiftDropOriginalDetails#923d8d1 stargift:InputSavedStarGift = InputInvoice`
        StarGiftDropOriginalDetails(Box<types::InputInvoiceStarGiftDropOriginalDetails>),
        /// `inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8 peer:InputPeer hash:string = InputInvoice`
        StarGiftPrepaidUpgrade(Box<types::InputInvoiceStarGiftPrepaidUpgrade>),
        /// `inputInvoiceStarGiftResale#e9b0c658 flags:# ton:flags.0?true show_name:flags.2?true slug:string to_id:InputPeer message:flags.1?TextWithEntities = InputInvoice`
        StarGiftResale(Box<types::InputInvoiceStarGiftResale>),
        /// `inputInvoiceStarGiftTransfer#4a5f5bd9 stargift:InputSavedStarGift to_id:InputPeer = InputInvoice`
        StarGiftTransfer(Box<types::InputInvoiceStarGiftTransfer>),
        /// `inputInvoiceStarGiftUpgrade#4d818d5d flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = InputInvoice`
        StarGiftUpgrade(Box<types::InputInvoiceStarGiftUpgrade>),
        /// `inputInvoiceStars#65f00ce3 purpose:InputStorePaymentPurpose = InputInvoice`
        Stars(types::InputInvoiceStars),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputInvoice {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf499_7e42 => Self::BusinessBotTransferStars(input.boxed()?),
                0x34e7_93f1 => Self::ChatInviteSubscription(input.fields()?),
                0xc5b5_6859 => Self::Message(input.boxed()?),
                0x3e77_f614 => Self::PremiumAuthCode(input.fields()?),
                0x9898_6c0d => Self::PremiumGiftCode(input.boxed()?),
                0xdaba_b2ef => Self::PremiumGiftStars(input.boxed()?),
                0xc326_caef => Self::Slug(input.fields()?),
                0xe862_5e92 => Self::StarGift(input.boxed()?),
                0x1eca_fa10 => Self::StarGiftAuctionBid(input.boxed()?),
                0x0923_d8d1 => Self::StarGiftDropOriginalDetails(input.boxed()?),
                0x9a0b_48b8 => Self::StarGiftPrepaidUpgrade(input.boxed()?),
                0xe9b0_c658 => Self::StarGiftResale(input.boxed()?),
                0x4a5f_5bd9 => Self::StarGiftTransfer(input.boxed()?),
                0x4d81_8d5d => Self::StarGiftUpgrade(input.boxed()?),
                0x65f0_0ce3 => Self::Stars(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputInvoice {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::BusinessBotTransferStars(value) => put_boxed(0xf499_7e42, &**value, writer),
                Self::ChatInviteSubscription(value) => put_boxed(0x34e7_93f1, value, writer),
                Self::Message(value) => put_boxed(0xc5b5_6859, &**value, writer),
                Self::PremiumAuthCode(value) => put_boxed(0x3e77_f614, value, writer),
                Self::PremiumGiftCode(value) => put_boxed(0x9898_6c0d, &**value, writer),
                Self::PremiumGiftStars(value) => put_boxed(0xdaba_b2ef, &**value, writer),
                Self::Slug(value) => put_boxed(0xc326_caef, value, writer),
                Self::StarGift(value) => put_boxed(0xe862_5e92, &**value, writer),
                Self::StarGiftAuctionBid(value) => put_boxed(0x1eca_fa10, &**value, writer),
                Self::StarGiftDropOriginalDetails(value) => put_boxed(0x0923_d8d1, &**value, writer),
                Self::StarGiftPrepaidUpgrade(value) => put_boxed(0x9a0b_48b8, &**value, writer),
                Self::StarGiftResale(value) => put_boxed(0xe9b0_c658, &**value, writer),
                Self::StarGiftTransfer(value) => put_boxed(0x4a5f_5bd9, &**value, writer),
                Self::StarGiftUpgrade(value) => put_boxed(0x4d81_8d5d, &**value, writer),
                Self::Stars(value) => put_boxed(0x65f0_0ce3, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputInvoice);

    /// `InputPaymentCredentials`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputPaymentCredentials {
        /// `inputPaymentCredentials#3417d728 flags:# save:flags.0?true data:DataJSON = InputPaymentCredentials`
        InputPaymentCredentials(Box<types::InputPaymentCredentials>),
        /// `inputPaymentCredentialsApplePay#aa1c39f payment_data:DataJSON = InputPaymentCredentials`
        ApplePay(types::InputPaymentCredentialsApplePay),
        /// `inputPaymentCredentialsGooglePay#8ac32801 payment_token:DataJSON = InputPaymentCredentials`
        GooglePay(types::InputPaymentCredentialsGooglePay),
        /// `inputPaymentCredentialsSaved#c10eb2cf id:string tmp_password:bytes = InputPaymentCredentials`
        Saved(Box<types::InputPaymentCredentialsSaved>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputPaymentCredentials {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3417_d728 => Self::InputPaymentCredentials(input.boxed()?),
                0x0aa1_c39f => Self::ApplePay(input.fields()?),
                0x8ac3_2801 => Self::GooglePay(input.fields()?),
                0xc10e_b2cf => Self::Saved(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputPaymentCredentials {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputPaymentCredentials(value) => put_boxed(0x3417_d728, &**value, writer),
                Self::ApplePay(value) => put_boxed(0x0aa1_c39f, value, writer),
                Self::GooglePay(value) => put_boxed(0x8ac3_2801, value, writer),
                Self::Saved(value) => put_boxed(0xc10e_b2cf, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputPaymentCredentials);

    /// `InputSavedStarGift`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputSavedStarGift {
        /// `inputSavedStarGiftChat#f101aa7f peer:InputPeer saved_id:long = InputSavedStarGift`
        Chat(Box<types::InputSavedStarGiftChat>),
        /// `inputSavedStarGiftSlug#2085c238 slug:string = InputSavedStarGift`
        Slug(types::InputSavedStarGiftSlug),
        /// `inputSavedStarGiftUser#69279795 msg_id:int = InputSavedStarGift`
        User(types::InputSavedStarGiftUser),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputSavedStarGift {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xf101_aa7f => Self::Chat(input.boxed()?),
                0x2085_c238 => Self::Slug(input.fields()?),
                0x6927_9795 => Self::User(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputSavedStarGift {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Chat(value) => put_boxed(0xf101_aa7f, &**value, writer),
                Self::Slug(value) => put_boxed(0x2085_c238, value, writer),
                Self::User(value) => put_boxed(0x6927_9795, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputSavedStarGift);

    /// `InputStarGiftAuction`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputStarGiftAuction {
        /// `inputStarGiftAuction#2e16c98 gift_id:long = InputStarGiftAuction`
        InputStarGiftAuction(types::InputStarGiftAuction),
        /// `inputStarGiftAuctionSlug#7ab58308 slug:string = InputStarGiftAuction`
        Slug(types::InputStarGiftAuctionSlug),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputStarGiftAuction {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x02e1_6c98 => Self::InputStarGiftAuction(input.fields()?),
                0x7ab5_8308 => Self::Slug(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputStarGiftAuction {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputStarGiftAuction(value) => put_boxed(0x02e1_6c98, value, writer),
                Self::Slug(value) => put_boxed(0x7ab5_8308, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputStarGiftAuction);

    /// `InputStorePaymentPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputStorePaymentPurpose {
        /// `inputStorePaymentAuthCode#3fc18057 flags:# restore:flags.0?true phone_number:string phone_code_hash:string premium_days:int currency:string amount:long = InputStorePaymentPurpose`
        InputStorePaymentAuthCode(Box<types::InputStorePaymentAuthCode>),
        /// `inputStorePaymentGiftPremium#616f7fe8 user_id:InputUser currency:string amount:long = InputStorePaymentPurpose`
        InputStorePaymentGiftPremium(Box<types::InputStorePaymentGiftPremium>),
        /// `inputStorePaymentPremiumGiftCode#fb790393 flags:# users:Vector<InputUser> boost_peer:flags.0?InputPeer currency:string amount:long message:flags.1?TextWithEntities = InputStorePaymentPurpose`
        InputStorePaymentPremiumGiftCode(Box<types::InputStorePaymentPremiumGiftCode>),
        /// `inputStorePaymentPremiumGiveaway#160544ca flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long = InputStorePaymentPurpose`
        InputStorePaymentPremiumGiveaway(Box<types::InputStorePaymentPremiumGiveaway>),
        /// `inputStorePaymentPremiumSubscription#a6751e66 flags:# restore:flags.0?true upgrade:flags.1?true = InputStorePaymentPurpose`
        InputStorePaymentPremiumSubscription(types::InputStorePaymentPremiumSubscription),
        /// `inputStorePaymentStarsGift#1d741ef7 user_id:InputUser stars:long currency:string amount:long = InputStorePaymentPurpose`
        InputStorePaymentStarsGift(Box<types::InputStorePaymentStarsGift>),
        /// `inputStorePaymentStarsGiveaway#751f08fa flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true stars:long boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long users:int = InputStorePaymentPurpose`
        InputStorePaymentStarsGiveaway(Box<types::InputStorePaymentStarsGiveaway>),
        /// `inputStorePaymentStarsTopup#f9a2a6cb flags:# stars:long currency:string amount:long spend_purpose_peer:flags.0?InputPeer = InputStorePaymentPurpose`
        InputStorePaymentStarsTopup(Box<types::InputStorePaymentStarsTopup>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputStorePaymentPurpose {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x3fc1_8057 => Self::InputStorePaymentAuthCode(input.boxed()?),
                0x616f_7fe8 => Self::InputStorePaymentGiftPremium(input.boxed()?),
                0xfb79_0393 => Self::InputStorePaymentPremiumGiftCode(input.boxed()?),
                0x1605_44ca => Self::InputStorePaymentPremiumGiveaway(input.boxed()?),
                0xa675_1e66 => Self::InputStorePaymentPremiumSubscription(input.fields()?),
                0x1d74_1ef7 => Self::InputStorePaymentStarsGift(input.boxed()?),
                0x751f_08fa => Self::InputStorePaymentStarsGiveaway(input.boxed()?),
                0xf9a2_a6cb => Self::InputStorePaymentStarsTopup(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputStorePaymentPurpose {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputStorePaymentAuthCode(value) => put_boxed(0x3fc1_8057, &**value, writer),
                Self::InputStorePaymentGiftPremium(value) => put_boxed(0x616f_7fe8, &**value, writer),
                Self::InputStorePaymentPremiumGiftCode(value) => put_boxed(0xfb79_0393, &**value, writer),
                Self::InputStorePaymentPremiumGiveaway(value) => put_boxed(0x1605_44ca, &**value, writer),
                Self::InputStorePaymentPremiumSubscription(value) => put_boxed(0xa675_1e66, value, writer),
                Self::InputStorePaymentStarsGift(value) => put_boxed(0x1d74_1ef7, &**value, writer),
                Self::InputStorePaymentStarsGiveaway(value) => put_boxed(0x751f_08fa, &**value, writer),
                Self::InputStorePaymentStarsTopup(value) => put_boxed(0xf9a2_a6cb, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputStorePaymentPurpose);

    /// `StarGiftAttributeId`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarGiftAttributeId {
        /// `starGiftAttributeIdBackdrop#1f01c757 backdrop_id:int = StarGiftAttributeId`
        Backdrop(types::StarGiftAttributeIdBackdrop),
        /// `starGiftAttributeIdModel#48aaae3c document_id:long = StarGiftAttributeId`
        Model(types::StarGiftAttributeIdModel),
        /// `starGiftAttributeIdPattern#4a162433 document_id:long = StarGiftAttributeId`
        Pattern(types::StarGiftAttributeIdPattern),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarGiftAttributeId {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x1f01_c757 => Self::Backdrop(input.fields()?),
                0x48aa_ae3c => Self::Model(input.fields()?),
                0x4a16_2433 => Self::Pattern(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarGiftAttributeId {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Backdrop(value) => put_boxed(0x1f01_c757, value, writer),
                Self::Model(value) => put_boxed(0x48aa_ae3c, value, writer),
                Self::Pattern(value) => put_boxed(0x4a16_2433, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarGiftAttributeId);

    /// `StarsTransactionPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarsTransactionPeer {
        /// `starsTransactionPeer#d80da15d peer:Peer = StarsTransactionPeer`
        StarsTransactionPeer(types::StarsTransactionPeer),
        /// `starsTransactionPeerAPI#f9677aad = StarsTransactionPeer`
        API,
        /// `starsTransactionPeerAds#60682812 = StarsTransactionPeer`
        Ads,
        /// `starsTransactionPeerAppStore#b457b375 = StarsTransactionPeer`
        AppStore,
        /// `starsTransactionPeerFragment#e92fd902 = StarsTransactionPeer`
        Fragment,
        /// `starsTransactionPeerPlayMarket#7b560a0b = StarsTransactionPeer`
        PlayMarket,
        /// `starsTransactionPeerPremiumBot#250dbaf8 = StarsTransactionPeer`
        PremiumBot,
        /// `starsTransactionPeerUnsupported#95f2bfe4 = StarsTransactionPeer`
        Unsupported,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarsTransactionPeer {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xd80d_a15d => Self::StarsTransactionPeer(input.fields()?),
                0xf967_7aad => Self::API,
                0x6068_2812 => Self::Ads,
                0xb457_b375 => Self::AppStore,
                0xe92f_d902 => Self::Fragment,
                0x7b56_0a0b => Self::PlayMarket,
                0x250d_baf8 => Self::PremiumBot,
                0x95f2_bfe4 => Self::Unsupported,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarsTransactionPeer {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StarsTransactionPeer(value) => put_boxed(0xd80d_a15d, value, writer),
                Self::API => writer.u32(0xf967_7aad),
                Self::Ads => writer.u32(0x6068_2812),
                Self::AppStore => writer.u32(0xb457_b375),
                Self::Fragment => writer.u32(0xe92f_d902),
                Self::PlayMarket => writer.u32(0x7b56_0a0b),
                Self::PremiumBot => writer.u32(0x250d_baf8),
                Self::Unsupported => writer.u32(0x95f2_bfe4),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarsTransactionPeer);
}

pub(super) mod enums_payments {
    use crate::generated::names::*;

    /// `payments.CheckCanSendGiftResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum CheckCanSendGiftResult {
        /// `payments.checkCanSendGiftResultFail#d5e58274 reason:TextWithEntities = payments.CheckCanSendGiftResult`
        Fail(Box<types::payments::CheckCanSendGiftResultFail>),
        /// `payments.checkCanSendGiftResultOk#374fa7ad = payments.CheckCanSendGiftResult`
        Ok,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for CheckCanSendGiftResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xd5e5_8274 => Self::Fail(input.boxed()?),
                0x374f_a7ad => Self::Ok,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for CheckCanSendGiftResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::Fail(value) => put_boxed(0xd5e5_8274, &**value, writer),
                Self::Ok => writer.u32(0x374f_a7ad),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(CheckCanSendGiftResult);

    /// `payments.GiveawayInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub enum GiveawayInfo {
        /// `payments.giveawayInfo#4367daa0 flags:# participating:flags.0?true preparing_results:flags.3?true start_date:int joined_too_early_date:flags.1?int admin_disallowed_chat_id:flags.2?long disallowed_country:flags.4?string = payments.GiveawayInfo`
        GiveawayInfo(Box<types::payments::GiveawayInfo>),
        /// `payments.giveawayInfoResults#e175e66f flags:# winner:flags.0?true refunded:flags.1?true start_date:int gift_code_slug:flags.3?string stars_prize:flags.4?long finish_date:int winners_count:int activated_count:flags.2?int = payments.GiveawayInfo`
        Results(Box<types::payments::GiveawayInfoResults>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for GiveawayInfo {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x4367_daa0 => Self::GiveawayInfo(input.boxed()?),
                0xe175_e66f => Self::Results(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for GiveawayInfo {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::GiveawayInfo(value) => put_boxed(0x4367_daa0, &**value, writer),
                Self::Results(value) => put_boxed(0xe175_e66f, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(GiveawayInfo);

    /// `payments.PaymentForm`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PaymentForm {
        /// `payments.paymentForm#a0058751 flags:# can_save_credentials:flags.2?true password_missing:flags.3?true form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice provider_id:long url:string native_provider:flags.4?string native_params:flags.4?DataJSON additional_methods:flags.6?Vector<PaymentFormMethod> saved_info:flags.0?PaymentRequestedInfo saved_credentials:flags.1?Vector<PaymentSavedCredentials> users:Vector<User> = payments.PaymentForm`
        PaymentForm(Box<types::payments::PaymentForm>),
        /// `payments.paymentFormStarGift#b425cfe1 form_id:long invoice:Invoice = payments.PaymentForm`
        StarGift(Box<types::payments::PaymentFormStarGift>),
        /// `payments.paymentFormStars#7bf6b15c flags:# form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice users:Vector<User> = payments.PaymentForm`
        Stars(Box<types::payments::PaymentFormStars>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PaymentForm {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xa005_8751 => Self::PaymentForm(input.boxed()?),
                0xb425_cfe1 => Self::StarGift(input.boxed()?),
                0x7bf6_b15c => Self::Stars(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PaymentForm {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PaymentForm(value) => put_boxed(0xa005_8751, &**value, writer),
                Self::StarGift(value) => put_boxed(0xb425_cfe1, &**value, writer),
                Self::Stars(value) => put_boxed(0x7bf6_b15c, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PaymentForm);

    /// `payments.PaymentReceipt`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PaymentReceipt {
        /// `payments.paymentReceipt#70c4fe03 flags:# date:int bot_id:long provider_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice info:flags.0?PaymentRequestedInfo shipping:flags.1?ShippingOption tip_amount:flags.3?long currency:string total_amount:long credentials_title:string users:Vector<User> = payments.PaymentReceipt`
        PaymentReceipt(Box<types::payments::PaymentReceipt>),
        /// `payments.paymentReceiptStars#dabbf83a flags:# date:int bot_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice currency:string total_amount:long transaction_id:string users:Vector<User> = payments.PaymentReceipt`
        Stars(Box<types::payments::PaymentReceiptStars>),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PaymentReceipt {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x70c4_fe03 => Self::PaymentReceipt(input.boxed()?),
                0xdabb_f83a => Self::Stars(input.boxed()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PaymentReceipt {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PaymentReceipt(value) => put_boxed(0x70c4_fe03, &**value, writer),
                Self::Stars(value) => put_boxed(0xdabb_f83a, &**value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PaymentReceipt);

    /// `payments.PaymentResult`
    #[derive(Clone, Debug, PartialEq)]
    pub enum PaymentResult {
        /// `payments.paymentResult#4e5f810d updates:Updates = payments.PaymentResult`
        PaymentResult(types::payments::PaymentResult),
        /// `payments.paymentVerificationNeeded#d8411139 url:string = payments.PaymentResult`
        PaymentVerificationNeeded(types::payments::PaymentVerificationNeeded),
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for PaymentResult {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x4e5f_810d => Self::PaymentResult(input.fields()?),
                0xd841_1139 => Self::PaymentVerificationNeeded(input.fields()?),
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for PaymentResult {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::PaymentResult(value) => put_boxed(0x4e5f_810d, value, writer),
                Self::PaymentVerificationNeeded(value) => put_boxed(0xd841_1139, value, writer),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(PaymentResult);

    /// `payments.StarGiftActiveAuctions`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarGiftActiveAuctions {
        /// `payments.starGiftActiveAuctions#aef6abbc auctions:Vector<StarGiftActiveAuctionState> users:Vector<User> chats:Vector<Chat> = payments.StarGiftActiveAuctions`
        StarGiftActiveAuctions(Box<types::payments::StarGiftActiveAuctions>),
        /// `payments.starGiftActiveAuctionsNotModified#db33dad0 = payments.StarGiftActiveAuctions`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarGiftActiveAuctions {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0xaef6_abbc => Self::StarGiftActiveAuctions(input.boxed()?),
                0xdb33_dad0 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarGiftActiveAuctions {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StarGiftActiveAuctions(value) => put_boxed(0xaef6_abbc, &**value, writer),
                Self::NotModified => writer.u32(0xdb33_dad0),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarGiftActiveAuctions);

    /// `payments.StarGiftCollections`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarGiftCollections {
        /// `payments.starGiftCollections#8a2932f3 collections:Vector<StarGiftCollection> = payments.StarGiftCollections`
        StarGiftCollections(types::payments::StarGiftCollections),
        /// `payments.starGiftCollectionsNotModified#a0ba4f17 = payments.StarGiftCollections`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarGiftCollections {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x8a29_32f3 => Self::StarGiftCollections(input.fields()?),
                0xa0ba_4f17 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarGiftCollections {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StarGiftCollections(value) => put_boxed(0x8a29_32f3, value, writer),
                Self::NotModified => writer.u32(0xa0ba_4f17),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarGiftCollections);

    /// `payments.StarGifts`
    #[derive(Clone, Debug, PartialEq)]
    pub enum StarGifts {
        /// `payments.starGifts#2ed82995 hash:int gifts:Vector<StarGift> chats:Vector<Chat> users:Vector<User> = payments.StarGifts`
        StarGifts(Box<types::payments::StarGifts>),
        /// `payments.starGiftsNotModified#a388a368 = payments.StarGifts`
        NotModified,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for StarGifts {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x2ed8_2995 => Self::StarGifts(input.boxed()?),
                0xa388_a368 => Self::NotModified,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for StarGifts {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::StarGifts(value) => put_boxed(0x2ed8_2995, &**value, writer),
                Self::NotModified => writer.u32(0xa388_a368),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(StarGifts);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `bankCardOpenUrl`
    pub static BANK_CARD_OPEN_URL: Layout = Layout::new("bankCardOpenUrl", 0xf568_028a, &[
        Field::always("url", Shape::Text),
        Field::always("name", Shape::Text),
    ]);
    /// `connectedBotStarRef`
    pub static CONNECTED_BOT_STAR_REF: Layout = Layout::new("connectedBotStarRef", 0x19a1_3f71, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "revoked", Shape::True),
        Field::always("url", Shape::Text),
        Field::always("date", Shape::Int),
        Field::always("bot_id", Shape::Long),
        Field::always("commission_permille", Shape::Int),
        Field::when(0, 0, "duration_months", Shape::Int),
        Field::always("participants", Shape::Long),
        Field::always("revenue", Shape::Long),
    ]);
    /// `currencyRate`
    pub static CURRENCY_RATE: Layout = Layout::new("currencyRate", 0x30d9_743c, &[
        Field::always("currency", Shape::Text),
        Field::always("rate", Shape::Double),
    ]);
    /// `inputInvoiceBusinessBotTransferStars`
    pub static INPUT_INVOICE_BUSINESS_BOT_TRANSFER_STARS: Layout = Layout::new("inputInvoiceBusinessBotTransferStars", 0xf499_7e42, &[
        Field::always("bot", Shape::Sum(&layouts::SUM_INPUT_USER)),
        Field::always("stars", Shape::Long),
    ]);
    /// `inputInvoiceChatInviteSubscription`
    pub static INPUT_INVOICE_CHAT_INVITE_SUBSCRIPTION: Layout = Layout::new("inputInvoiceChatInviteSubscription", 0x34e7_93f1, &[
        Field::always("hash", Shape::Text),
    ]);
    /// `inputInvoiceMessage`
    pub static INPUT_INVOICE_MESSAGE: Layout = Layout::new("inputInvoiceMessage", 0xc5b5_6859, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("msg_id", Shape::Int),
    ]);
    /// `inputInvoicePremiumAuthCode`
    pub static INPUT_INVOICE_PREMIUM_AUTH_CODE: Layout = Layout::new("inputInvoicePremiumAuthCode", 0x3e77_f614, &[
        Field::always("purpose", Shape::Sum(&layouts::SUM_INPUT_STORE_PAYMENT_PURPOSE)),
    ]);
    /// `inputInvoicePremiumGiftCode`
    pub static INPUT_INVOICE_PREMIUM_GIFT_CODE: Layout = Layout::new("inputInvoicePremiumGiftCode", 0x9898_6c0d, &[
        Field::always("purpose", Shape::Sum(&layouts::SUM_INPUT_STORE_PAYMENT_PURPOSE)),
        Field::always("option", Shape::Boxed(&layouts::PREMIUM_GIFT_CODE_OPTION)),
    ]);
    /// `inputInvoicePremiumGiftStars`
    pub static INPUT_INVOICE_PREMIUM_GIFT_STARS: Layout = Layout::new("inputInvoicePremiumGiftStars", 0xdaba_b2ef, &[
        Field::always("flags", Shape::Flags),
        Field::always("user_id", Shape::Sum(&layouts::SUM_INPUT_USER)),
        Field::always("months", Shape::Int),
        Field::when(0, 0, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `inputInvoiceSlug`
    pub static INPUT_INVOICE_SLUG: Layout = Layout::new("inputInvoiceSlug", 0xc326_caef, &[
        Field::always("slug", Shape::Text),
    ]);
    /// `inputInvoiceStarGift`
    pub static INPUT_INVOICE_STAR_GIFT: Layout = Layout::new("inputInvoiceStarGift", 0xe862_5e92, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "hide_name", Shape::True),
        Field::when(0, 2, "include_upgrade", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("gift_id", Shape::Long),
        Field::when(0, 1, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `inputInvoiceStarGiftAuctionBid`
    pub static INPUT_INVOICE_STAR_GIFT_AUCTION_BID: Layout = Layout::new("inputInvoiceStarGiftAuctionBid", 0x1eca_fa10, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "hide_name", Shape::True),
        Field::when(0, 2, "update_bid", Shape::True),
        Field::when(0, 3, "peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("gift_id", Shape::Long),
        Field::always("bid_amount", Shape::Long),
        Field::when(0, 1, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `inputInvoiceStarGiftDropOriginalDetails`
    pub static INPUT_INVOICE_STAR_GIFT_DROP_ORIGINAL_DETAILS: Layout = Layout::new("inputInvoiceStarGiftDropOriginalDetails", 0x0923_d8d1, &[
        Field::always("stargift", Shape::Sum(&layouts::SUM_INPUT_SAVED_STAR_GIFT)),
    ]);
    /// `inputInvoiceStarGiftPrepaidUpgrade`
    pub static INPUT_INVOICE_STAR_GIFT_PREPAID_UPGRADE: Layout = Layout::new("inputInvoiceStarGiftPrepaidUpgrade", 0x9a0b_48b8, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("hash", Shape::Text),
    ]);
    /// `inputInvoiceStarGiftResale`
    pub static INPUT_INVOICE_STAR_GIFT_RESALE: Layout = Layout::new("inputInvoiceStarGiftResale", 0xe9b0_c658, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "ton", Shape::True),
        Field::when(0, 2, "show_name", Shape::True),
        Field::always("slug", Shape::Text),
        Field::always("to_id", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::when(0, 1, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `inputInvoiceStarGiftTransfer`
    pub static INPUT_INVOICE_STAR_GIFT_TRANSFER: Layout = Layout::new("inputInvoiceStarGiftTransfer", 0x4a5f_5bd9, &[
        Field::always("stargift", Shape::Sum(&layouts::SUM_INPUT_SAVED_STAR_GIFT)),
        Field::always("to_id", Shape::Sum(&layouts::SUM_INPUT_PEER)),
    ]);
    /// `inputInvoiceStarGiftUpgrade`
    pub static INPUT_INVOICE_STAR_GIFT_UPGRADE: Layout = Layout::new("inputInvoiceStarGiftUpgrade", 0x4d81_8d5d, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "keep_original_details", Shape::True),
        Field::always("stargift", Shape::Sum(&layouts::SUM_INPUT_SAVED_STAR_GIFT)),
    ]);
    /// `inputInvoiceStars`
    pub static INPUT_INVOICE_STARS: Layout = Layout::new("inputInvoiceStars", 0x65f0_0ce3, &[
        Field::always("purpose", Shape::Sum(&layouts::SUM_INPUT_STORE_PAYMENT_PURPOSE)),
    ]);
    /// The constructors of `InputInvoice`, by number.
    pub static SUM_INPUT_INVOICE: Sum = Sum::new("InputInvoice", &[
        (0x0923_d8d1, &layouts::INPUT_INVOICE_STAR_GIFT_DROP_ORIGINAL_DETAILS),
        (0x1eca_fa10, &layouts::INPUT_INVOICE_STAR_GIFT_AUCTION_BID),
        (0x34e7_93f1, &layouts::INPUT_INVOICE_CHAT_INVITE_SUBSCRIPTION),
        (0x3e77_f614, &layouts::INPUT_INVOICE_PREMIUM_AUTH_CODE),
        (0x4a5f_5bd9, &layouts::INPUT_INVOICE_STAR_GIFT_TRANSFER),
        (0x4d81_8d5d, &layouts::INPUT_INVOICE_STAR_GIFT_UPGRADE),
        (0x65f0_0ce3, &layouts::INPUT_INVOICE_STARS),
        (0x9898_6c0d, &layouts::INPUT_INVOICE_PREMIUM_GIFT_CODE),
        (0x9a0b_48b8, &layouts::INPUT_INVOICE_STAR_GIFT_PREPAID_UPGRADE),
        (0xc326_caef, &layouts::INPUT_INVOICE_SLUG),
        (0xc5b5_6859, &layouts::INPUT_INVOICE_MESSAGE),
        (0xdaba_b2ef, &layouts::INPUT_INVOICE_PREMIUM_GIFT_STARS),
        (0xe862_5e92, &layouts::INPUT_INVOICE_STAR_GIFT),
        (0xe9b0_c658, &layouts::INPUT_INVOICE_STAR_GIFT_RESALE),
        (0xf499_7e42, &layouts::INPUT_INVOICE_BUSINESS_BOT_TRANSFER_STARS),
    ]);
    /// `inputPaymentCredentials`
    pub static INPUT_PAYMENT_CREDENTIALS: Layout = Layout::new("inputPaymentCredentials", 0x3417_d728, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "save", Shape::True),
        Field::always("data", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `inputPaymentCredentialsApplePay`
    pub static INPUT_PAYMENT_CREDENTIALS_APPLE_PAY: Layout = Layout::new("inputPaymentCredentialsApplePay", 0x0aa1_c39f, &[
        Field::always("payment_data", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `inputPaymentCredentialsGooglePay`
    pub static INPUT_PAYMENT_CREDENTIALS_GOOGLE_PAY: Layout = Layout::new("inputPaymentCredentialsGooglePay", 0x8ac3_2801, &[
        Field::always("payment_token", Shape::Boxed(&layouts::DATA_JSON)),
    ]);
    /// `inputPaymentCredentialsSaved`
    pub static INPUT_PAYMENT_CREDENTIALS_SAVED: Layout = Layout::new("inputPaymentCredentialsSaved", 0xc10e_b2cf, &[
        Field::always("id", Shape::Text),
        Field::always("tmp_password", Shape::Bytes),
    ]);
    /// The constructors of `InputPaymentCredentials`, by number.
    pub static SUM_INPUT_PAYMENT_CREDENTIALS: Sum = Sum::new("InputPaymentCredentials", &[
        (0x0aa1_c39f, &layouts::INPUT_PAYMENT_CREDENTIALS_APPLE_PAY),
        (0x3417_d728, &layouts::INPUT_PAYMENT_CREDENTIALS),
        (0x8ac3_2801, &layouts::INPUT_PAYMENT_CREDENTIALS_GOOGLE_PAY),
        (0xc10e_b2cf, &layouts::INPUT_PAYMENT_CREDENTIALS_SAVED),
    ]);
    /// `inputSavedStarGiftChat`
    pub static INPUT_SAVED_STAR_GIFT_CHAT: Layout = Layout::new("inputSavedStarGiftChat", 0xf101_aa7f, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("saved_id", Shape::Long),
    ]);
    /// `inputSavedStarGiftSlug`
    pub static INPUT_SAVED_STAR_GIFT_SLUG: Layout = Layout::new("inputSavedStarGiftSlug", 0x2085_c238, &[
        Field::always("slug", Shape::Text),
    ]);
    /// `inputSavedStarGiftUser`
    pub static INPUT_SAVED_STAR_GIFT_USER: Layout = Layout::new("inputSavedStarGiftUser", 0x6927_9795, &[
        Field::always("msg_id", Shape::Int),
    ]);
    /// The constructors of `InputSavedStarGift`, by number.
    pub static SUM_INPUT_SAVED_STAR_GIFT: Sum = Sum::new("InputSavedStarGift", &[
        (0x2085_c238, &layouts::INPUT_SAVED_STAR_GIFT_SLUG),
        (0x6927_9795, &layouts::INPUT_SAVED_STAR_GIFT_USER),
        (0xf101_aa7f, &layouts::INPUT_SAVED_STAR_GIFT_CHAT),
    ]);
    /// `inputStarGiftAuction`
    pub static INPUT_STAR_GIFT_AUCTION: Layout = Layout::new("inputStarGiftAuction", 0x02e1_6c98, &[
        Field::always("gift_id", Shape::Long),
    ]);
    /// `inputStarGiftAuctionSlug`
    pub static INPUT_STAR_GIFT_AUCTION_SLUG: Layout = Layout::new("inputStarGiftAuctionSlug", 0x7ab5_8308, &[
        Field::always("slug", Shape::Text),
    ]);
    /// The constructors of `InputStarGiftAuction`, by number.
    pub static SUM_INPUT_STAR_GIFT_AUCTION: Sum = Sum::new("InputStarGiftAuction", &[
        (0x02e1_6c98, &layouts::INPUT_STAR_GIFT_AUCTION),
        (0x7ab5_8308, &layouts::INPUT_STAR_GIFT_AUCTION_SLUG),
    ]);
    /// `inputStarsTransaction`
    pub static INPUT_STARS_TRANSACTION: Layout = Layout::new("inputStarsTransaction", 0x206a_e6d1, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "refund", Shape::True),
        Field::always("id", Shape::Text),
    ]);
    /// `inputStorePaymentAuthCode`
    pub static INPUT_STORE_PAYMENT_AUTH_CODE: Layout = Layout::new("inputStorePaymentAuthCode", 0x3fc1_8057, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "restore", Shape::True),
        Field::always("phone_number", Shape::Text),
        Field::always("phone_code_hash", Shape::Text),
        Field::always("premium_days", Shape::Int),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
    ]);
    /// `inputStorePaymentGiftPremium`
    pub static INPUT_STORE_PAYMENT_GIFT_PREMIUM: Layout = Layout::new("inputStorePaymentGiftPremium", 0x616f_7fe8, &[
        Field::always("user_id", Shape::Sum(&layouts::SUM_INPUT_USER)),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
    ]);
    /// `inputStorePaymentPremiumGiftCode`
    pub static INPUT_STORE_PAYMENT_PREMIUM_GIFT_CODE: Layout = Layout::new("inputStorePaymentPremiumGiftCode", 0xfb79_0393, &[
        Field::always("flags", Shape::Flags),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_USER))),
        Field::when(0, 0, "boost_peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::when(0, 1, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `inputStorePaymentPremiumGiveaway`
    pub static INPUT_STORE_PAYMENT_PREMIUM_GIVEAWAY: Layout = Layout::new("inputStorePaymentPremiumGiveaway", 0x1605_44ca, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "only_new_subscribers", Shape::True),
        Field::when(0, 3, "winners_are_visible", Shape::True),
        Field::always("boost_peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::when(0, 1, "additional_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_PEER))),
        Field::when(0, 2, "countries_iso2", Shape::Vector(&Shape::Text)),
        Field::when(0, 4, "prize_description", Shape::Text),
        Field::always("random_id", Shape::Long),
        Field::always("until_date", Shape::Int),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
    ]);
    /// `inputStorePaymentPremiumSubscription`
    pub static INPUT_STORE_PAYMENT_PREMIUM_SUBSCRIPTION: Layout = Layout::new("inputStorePaymentPremiumSubscription", 0xa675_1e66, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "restore", Shape::True),
        Field::when(0, 1, "upgrade", Shape::True),
    ]);
    /// `inputStorePaymentStarsGift`
    pub static INPUT_STORE_PAYMENT_STARS_GIFT: Layout = Layout::new("inputStorePaymentStarsGift", 0x1d74_1ef7, &[
        Field::always("user_id", Shape::Sum(&layouts::SUM_INPUT_USER)),
        Field::always("stars", Shape::Long),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
    ]);
    /// `inputStorePaymentStarsGiveaway`
    pub static INPUT_STORE_PAYMENT_STARS_GIVEAWAY: Layout = Layout::new("inputStorePaymentStarsGiveaway", 0x751f_08fa, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "only_new_subscribers", Shape::True),
        Field::when(0, 3, "winners_are_visible", Shape::True),
        Field::always("stars", Shape::Long),
        Field::always("boost_peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
        Field::when(0, 1, "additional_peers", Shape::Vector(&Shape::Sum(&layouts::SUM_INPUT_PEER))),
        Field::when(0, 2, "countries_iso2", Shape::Vector(&Shape::Text)),
        Field::when(0, 4, "prize_description", Shape::Text),
        Field::always("random_id", Shape::Long),
        Field::always("until_date", Shape::Int),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::always("users", Shape::Int),
    ]);
    /// `inputStorePaymentStarsTopup`
    pub static INPUT_STORE_PAYMENT_STARS_TOPUP: Layout = Layout::new("inputStorePaymentStarsTopup", 0xf9a2_a6cb, &[
        Field::always("flags", Shape::Flags),
        Field::always("stars", Shape::Long),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::when(0, 0, "spend_purpose_peer", Shape::Sum(&layouts::SUM_INPUT_PEER)),
    ]);
    /// The constructors of `InputStorePaymentPurpose`, by number.
    pub static SUM_INPUT_STORE_PAYMENT_PURPOSE: Sum = Sum::new("InputStorePaymentPurpose", &[
        (0x1605_44ca, &layouts::INPUT_STORE_PAYMENT_PREMIUM_GIVEAWAY),
        (0x1d74_1ef7, &layouts::INPUT_STORE_PAYMENT_STARS_GIFT),
        (0x3fc1_8057, &layouts::INPUT_STORE_PAYMENT_AUTH_CODE),
        (0x616f_7fe8, &layouts::INPUT_STORE_PAYMENT_GIFT_PREMIUM),
        (0x751f_08fa, &layouts::INPUT_STORE_PAYMENT_STARS_GIVEAWAY),
        (0xa675_1e66, &layouts::INPUT_STORE_PAYMENT_PREMIUM_SUBSCRIPTION),
        (0xf9a2_a6cb, &layouts::INPUT_STORE_PAYMENT_STARS_TOPUP),
        (0xfb79_0393, &layouts::INPUT_STORE_PAYMENT_PREMIUM_GIFT_CODE),
    ]);
    /// `onrampAvailability`
    pub static ONRAMP_AVAILABILITY: Layout = Layout::new("onrampAvailability", 0xf9c8_4973, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "allowed", Shape::True),
        Field::when(0, 1, "buy_allowed", Shape::True),
        Field::always("country_code", Shape::Text),
        Field::when(0, 2, "state", Shape::Text),
        Field::always("methods", Shape::Vector(&Shape::Boxed(&layouts::ONRAMP_METHOD_AVAILABILITY))),
    ]);
    /// `onrampLimits`
    pub static ONRAMP_LIMITS: Layout = Layout::new("onrampLimits", 0x7be2_677e, &[
        Field::always("base_currency", Shape::Text),
        Field::always("base_min_amount", Shape::Text),
        Field::always("base_max_amount", Shape::Text),
        Field::always("crypto_min_amount", Shape::Text),
        Field::always("crypto_max_amount", Shape::Text),
        Field::always("payment_method", Shape::Text),
    ]);
    /// `onrampMethodAvailability`
    pub static ONRAMP_METHOD_AVAILABILITY: Layout = Layout::new("onrampMethodAvailability", 0x9ec8_c6a8, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "available", Shape::True),
        Field::always("payment_method", Shape::Text),
    ]);
    /// `onrampProviderInfo`
    pub static ONRAMP_PROVIDER_INFO: Layout = Layout::new("onrampProviderInfo", 0x0dc2_7582, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "supports_base_currencies", Shape::True),
        Field::when(0, 1, "supports_limits", Shape::True),
        Field::when(0, 2, "supports_quote", Shape::True),
        Field::always("id", Shape::Text),
        Field::always("name", Shape::Text),
        Field::always("crypto_currencies", Shape::Vector(&Shape::Text)),
    ]);
    /// `onrampQuote`
    pub static ONRAMP_QUOTE: Layout = Layout::new("onrampQuote", 0x7a80_11e9, &[
        Field::always("base_currency", Shape::Text),
        Field::always("base_amount", Shape::Text),
        Field::always("crypto_currency", Shape::Text),
        Field::always("crypto_amount", Shape::Text),
        Field::always("crypto_price", Shape::Text),
        Field::always("fee_amount", Shape::Text),
        Field::always("extra_fee_amount", Shape::Text),
        Field::always("network_fee_amount", Shape::Text),
        Field::always("total_amount", Shape::Text),
        Field::always("payment_method", Shape::Text),
        Field::always("expires_date", Shape::Int),
    ]);
    /// `onrampSession`
    pub static ONRAMP_SESSION: Layout = Layout::new("onrampSession", 0xd1e4_2e24, &[
        Field::always("provider", Shape::Text),
        Field::always("session_id", Shape::Text),
        Field::always("url", Shape::Text),
        Field::always("expires_date", Shape::Int),
    ]);
    /// `paymentFormMethod`
    pub static PAYMENT_FORM_METHOD: Layout = Layout::new("paymentFormMethod", 0x88f8_f21b, &[
        Field::always("url", Shape::Text),
        Field::always("title", Shape::Text),
    ]);
    /// `paymentSavedCredentialsCard`
    pub static PAYMENT_SAVED_CREDENTIALS_CARD: Layout = Layout::new("paymentSavedCredentialsCard", 0xcdc2_7a1f, &[
        Field::always("id", Shape::Text),
        Field::always("title", Shape::Text),
    ]);
    /// `premiumGiftCodeOption`
    pub static PREMIUM_GIFT_CODE_OPTION: Layout = Layout::new("premiumGiftCodeOption", 0x257e_962b, &[
        Field::always("flags", Shape::Flags),
        Field::always("users", Shape::Int),
        Field::always("months", Shape::Int),
        Field::when(0, 0, "store_product", Shape::Text),
        Field::when(0, 1, "store_quantity", Shape::Int),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
    ]);
    /// `savedStarGift`
    pub static SAVED_STAR_GIFT: Layout = Layout::new("savedStarGift", 0x41df_43fc, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "name_hidden", Shape::True),
        Field::when(0, 5, "unsaved", Shape::True),
        Field::when(0, 9, "refunded", Shape::True),
        Field::when(0, 10, "can_upgrade", Shape::True),
        Field::when(0, 12, "pinned_to_top", Shape::True),
        Field::when(0, 17, "upgrade_separate", Shape::True),
        Field::when(0, 1, "from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::when(0, 2, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(0, 3, "msg_id", Shape::Int),
        Field::when(0, 11, "saved_id", Shape::Long),
        Field::when(0, 4, "convert_stars", Shape::Long),
        Field::when(0, 6, "upgrade_stars", Shape::Long),
        Field::when(0, 7, "can_export_at", Shape::Int),
        Field::when(0, 8, "transfer_stars", Shape::Long),
        Field::when(0, 13, "can_transfer_at", Shape::Int),
        Field::when(0, 14, "can_resell_at", Shape::Int),
        Field::when(0, 15, "collection_id", Shape::Vector(&Shape::Int)),
        Field::when(0, 16, "prepaid_upgrade_hash", Shape::Text),
        Field::when(0, 18, "drop_original_details_stars", Shape::Long),
        Field::when(0, 19, "gift_num", Shape::Int),
        Field::when(0, 20, "can_craft_at", Shape::Int),
    ]);
    /// `starGiftActiveAuctionState`
    pub static STAR_GIFT_ACTIVE_AUCTION_STATE: Layout = Layout::new("starGiftActiveAuctionState", 0xd31b_c45d, &[
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::always("state", Shape::Sum(&layouts::SUM_STAR_GIFT_AUCTION_STATE)),
        Field::always("user_state", Shape::Boxed(&layouts::STAR_GIFT_AUCTION_USER_STATE)),
    ]);
    /// `starGiftAttributeCounter`
    pub static STAR_GIFT_ATTRIBUTE_COUNTER: Layout = Layout::new("starGiftAttributeCounter", 0x2eb1_b658, &[
        Field::always("attribute", Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE_ID)),
        Field::always("count", Shape::Int),
    ]);
    /// `starGiftAttributeIdBackdrop`
    pub static STAR_GIFT_ATTRIBUTE_ID_BACKDROP: Layout = Layout::new("starGiftAttributeIdBackdrop", 0x1f01_c757, &[
        Field::always("backdrop_id", Shape::Int),
    ]);
    /// `starGiftAttributeIdModel`
    pub static STAR_GIFT_ATTRIBUTE_ID_MODEL: Layout = Layout::new("starGiftAttributeIdModel", 0x48aa_ae3c, &[
        Field::always("document_id", Shape::Long),
    ]);
    /// `starGiftAttributeIdPattern`
    pub static STAR_GIFT_ATTRIBUTE_ID_PATTERN: Layout = Layout::new("starGiftAttributeIdPattern", 0x4a16_2433, &[
        Field::always("document_id", Shape::Long),
    ]);
    /// The constructors of `StarGiftAttributeId`, by number.
    pub static SUM_STAR_GIFT_ATTRIBUTE_ID: Sum = Sum::new("StarGiftAttributeId", &[
        (0x1f01_c757, &layouts::STAR_GIFT_ATTRIBUTE_ID_BACKDROP),
        (0x48aa_ae3c, &layouts::STAR_GIFT_ATTRIBUTE_ID_MODEL),
        (0x4a16_2433, &layouts::STAR_GIFT_ATTRIBUTE_ID_PATTERN),
    ]);
    /// `starGiftAuctionAcquiredGift`
    pub static STAR_GIFT_AUCTION_ACQUIRED_GIFT: Layout = Layout::new("starGiftAuctionAcquiredGift", 0x42b0_0348, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "name_hidden", Shape::True),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("date", Shape::Int),
        Field::always("bid_amount", Shape::Long),
        Field::always("round", Shape::Int),
        Field::always("pos", Shape::Int),
        Field::when(0, 1, "message", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
        Field::when(0, 2, "gift_num", Shape::Int),
    ]);
    /// `starGiftCollection`
    pub static STAR_GIFT_COLLECTION: Layout = Layout::new("starGiftCollection", 0x9d6b_13b0, &[
        Field::always("flags", Shape::Flags),
        Field::always("collection_id", Shape::Int),
        Field::always("title", Shape::Text),
        Field::when(0, 0, "icon", Shape::Sum(&layouts::SUM_DOCUMENT)),
        Field::always("gifts_count", Shape::Int),
        Field::always("hash", Shape::Long),
    ]);
    /// `starGiftUpgradePrice`
    pub static STAR_GIFT_UPGRADE_PRICE: Layout = Layout::new("starGiftUpgradePrice", 0x99ea_331d, &[
        Field::always("date", Shape::Int),
        Field::always("upgrade_stars", Shape::Long),
    ]);
    /// `starsGiftOption`
    pub static STARS_GIFT_OPTION: Layout = Layout::new("starsGiftOption", 0x5e05_89f1, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "extended", Shape::True),
        Field::always("stars", Shape::Long),
        Field::when(0, 0, "store_product", Shape::Text),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
    ]);
    /// `starsGiveawayOption`
    pub static STARS_GIVEAWAY_OPTION: Layout = Layout::new("starsGiveawayOption", 0x94ce_852a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "extended", Shape::True),
        Field::when(0, 1, "default", Shape::True),
        Field::always("stars", Shape::Long),
        Field::always("yearly_boosts", Shape::Int),
        Field::when(0, 2, "store_product", Shape::Text),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
        Field::always("winners", Shape::Vector(&Shape::Boxed(&layouts::STARS_GIVEAWAY_WINNERS_OPTION))),
    ]);
    /// `starsGiveawayWinnersOption`
    pub static STARS_GIVEAWAY_WINNERS_OPTION: Layout = Layout::new("starsGiveawayWinnersOption", 0x5423_6209, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "default", Shape::True),
        Field::always("users", Shape::Int),
        Field::always("per_user_stars", Shape::Long),
    ]);
    /// `starsSubscription`
    pub static STARS_SUBSCRIPTION: Layout = Layout::new("starsSubscription", 0x2e6e_ab1a, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "canceled", Shape::True),
        Field::when(0, 1, "can_refulfill", Shape::True),
        Field::when(0, 2, "missing_balance", Shape::True),
        Field::when(0, 7, "bot_canceled", Shape::True),
        Field::always("id", Shape::Text),
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::always("until_date", Shape::Int),
        Field::always("pricing", Shape::Boxed(&layouts::STARS_SUBSCRIPTION_PRICING)),
        Field::when(0, 3, "chat_invite_hash", Shape::Text),
        Field::when(0, 4, "title", Shape::Text),
        Field::when(0, 5, "photo", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::when(0, 6, "invoice_slug", Shape::Text),
    ]);
    /// `starsTopupOption`
    pub static STARS_TOPUP_OPTION: Layout = Layout::new("starsTopupOption", 0x0bd9_15c0, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "extended", Shape::True),
        Field::always("stars", Shape::Long),
        Field::when(0, 0, "store_product", Shape::Text),
        Field::always("currency", Shape::Text),
        Field::always("amount", Shape::Long),
    ]);
    /// `starsTransaction`
    pub static STARS_TRANSACTION: Layout = Layout::new("starsTransaction", 0x1365_9eb0, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 3, "refund", Shape::True),
        Field::when(0, 4, "pending", Shape::True),
        Field::when(0, 6, "failed", Shape::True),
        Field::when(0, 10, "gift", Shape::True),
        Field::when(0, 11, "reaction", Shape::True),
        Field::when(0, 18, "stargift_upgrade", Shape::True),
        Field::when(0, 21, "business_transfer", Shape::True),
        Field::when(0, 22, "stargift_resale", Shape::True),
        Field::when(0, 24, "posts_search", Shape::True),
        Field::when(0, 25, "stargift_prepaid_upgrade", Shape::True),
        Field::when(0, 26, "stargift_drop_original_details", Shape::True),
        Field::when(0, 27, "phonegroup_message", Shape::True),
        Field::when(0, 28, "stargift_auction_bid", Shape::True),
        Field::when(0, 29, "offer", Shape::True),
        Field::always("id", Shape::Text),
        Field::always("amount", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
        Field::always("date", Shape::Int),
        Field::always("peer", Shape::Sum(&layouts::SUM_STARS_TRANSACTION_PEER)),
        Field::when(0, 0, "title", Shape::Text),
        Field::when(0, 1, "description", Shape::Text),
        Field::when(0, 2, "photo", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::when(0, 5, "transaction_date", Shape::Int),
        Field::when(0, 5, "transaction_url", Shape::Text),
        Field::when(0, 7, "bot_payload", Shape::Bytes),
        Field::when(0, 8, "msg_id", Shape::Int),
        Field::when(0, 9, "extended_media", Shape::Vector(&Shape::Sum(&layouts::SUM_MESSAGE_MEDIA))),
        Field::when(0, 12, "subscription_period", Shape::Int),
        Field::when(0, 13, "giveaway_post_id", Shape::Int),
        Field::when(0, 14, "stargift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::when(0, 15, "floodskip_number", Shape::Int),
        Field::when(0, 16, "starref_commission_permille", Shape::Int),
        Field::when(0, 17, "starref_peer", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 17, "starref_amount", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
        Field::when(0, 19, "paid_messages", Shape::Int),
        Field::when(0, 20, "premium_gift_months", Shape::Int),
        Field::when(0, 23, "ads_proceeds_from_date", Shape::Int),
        Field::when(0, 23, "ads_proceeds_to_date", Shape::Int),
    ]);
    /// `starsTransactionPeer`
    pub static STARS_TRANSACTION_PEER: Layout = Layout::new("starsTransactionPeer", 0xd80d_a15d, &[
        Field::always("peer", Shape::Sum(&layouts::SUM_PEER)),
    ]);
    /// `starsTransactionPeerAPI`
    pub static STARS_TRANSACTION_PEER_API: Layout = Layout::new("starsTransactionPeerAPI", 0xf967_7aad, &[]);
    /// `starsTransactionPeerAds`
    pub static STARS_TRANSACTION_PEER_ADS: Layout = Layout::new("starsTransactionPeerAds", 0x6068_2812, &[]);
    /// `starsTransactionPeerAppStore`
    pub static STARS_TRANSACTION_PEER_APP_STORE: Layout = Layout::new("starsTransactionPeerAppStore", 0xb457_b375, &[]);
    /// `starsTransactionPeerFragment`
    pub static STARS_TRANSACTION_PEER_FRAGMENT: Layout = Layout::new("starsTransactionPeerFragment", 0xe92f_d902, &[]);
    /// `starsTransactionPeerPlayMarket`
    pub static STARS_TRANSACTION_PEER_PLAY_MARKET: Layout = Layout::new("starsTransactionPeerPlayMarket", 0x7b56_0a0b, &[]);
    /// `starsTransactionPeerPremiumBot`
    pub static STARS_TRANSACTION_PEER_PREMIUM_BOT: Layout = Layout::new("starsTransactionPeerPremiumBot", 0x250d_baf8, &[]);
    /// `starsTransactionPeerUnsupported`
    pub static STARS_TRANSACTION_PEER_UNSUPPORTED: Layout = Layout::new("starsTransactionPeerUnsupported", 0x95f2_bfe4, &[]);
    /// The constructors of `StarsTransactionPeer`, by number.
    pub static SUM_STARS_TRANSACTION_PEER: Sum = Sum::new("StarsTransactionPeer", &[
        (0x250d_baf8, &layouts::STARS_TRANSACTION_PEER_PREMIUM_BOT),
        (0x6068_2812, &layouts::STARS_TRANSACTION_PEER_ADS),
        (0x7b56_0a0b, &layouts::STARS_TRANSACTION_PEER_PLAY_MARKET),
        (0x95f2_bfe4, &layouts::STARS_TRANSACTION_PEER_UNSUPPORTED),
        (0xb457_b375, &layouts::STARS_TRANSACTION_PEER_APP_STORE),
        (0xd80d_a15d, &layouts::STARS_TRANSACTION_PEER),
        (0xe92f_d902, &layouts::STARS_TRANSACTION_PEER_FRAGMENT),
        (0xf967_7aad, &layouts::STARS_TRANSACTION_PEER_API),
    ]);
    /// `payments.bankCardData`
    pub static PAYMENTS_BANK_CARD_DATA: Layout = Layout::new("payments.bankCardData", 0x3e24_e573, &[
        Field::always("title", Shape::Text),
        Field::always("open_urls", Shape::Vector(&Shape::Boxed(&layouts::BANK_CARD_OPEN_URL))),
    ]);
    /// `payments.checkCanSendGiftResultFail`
    pub static PAYMENTS_CHECK_CAN_SEND_GIFT_RESULT_FAIL: Layout = Layout::new("payments.checkCanSendGiftResultFail", 0xd5e5_8274, &[
        Field::always("reason", Shape::Boxed(&layouts::TEXT_WITH_ENTITIES)),
    ]);
    /// `payments.checkCanSendGiftResultOk`
    pub static PAYMENTS_CHECK_CAN_SEND_GIFT_RESULT_OK: Layout = Layout::new("payments.checkCanSendGiftResultOk", 0x374f_a7ad, &[]);
    /// The constructors of `payments.CheckCanSendGiftResult`, by number.
    pub static SUM_PAYMENTS_CHECK_CAN_SEND_GIFT_RESULT: Sum = Sum::new("payments.CheckCanSendGiftResult", &[
        (0x374f_a7ad, &layouts::PAYMENTS_CHECK_CAN_SEND_GIFT_RESULT_OK),
        (0xd5e5_8274, &layouts::PAYMENTS_CHECK_CAN_SEND_GIFT_RESULT_FAIL),
    ]);
    /// `payments.checkedGiftCode`
    pub static PAYMENTS_CHECKED_GIFT_CODE: Layout = Layout::new("payments.checkedGiftCode", 0xeb98_3f8f, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "via_giveaway", Shape::True),
        Field::when(0, 4, "from_id", Shape::Sum(&layouts::SUM_PEER)),
        Field::when(0, 3, "giveaway_msg_id", Shape::Int),
        Field::when(0, 0, "to_id", Shape::Long),
        Field::always("date", Shape::Int),
        Field::always("days", Shape::Int),
        Field::when(0, 1, "used_date", Shape::Int),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `payments.connectedStarRefBots`
    pub static PAYMENTS_CONNECTED_STAR_REF_BOTS: Layout = Layout::new("payments.connectedStarRefBots", 0x98d5_ea1d, &[
        Field::always("count", Shape::Int),
        Field::always("connected_bots", Shape::Vector(&Shape::Boxed(&layouts::CONNECTED_BOT_STAR_REF))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `payments.currencyRates`
    pub static PAYMENTS_CURRENCY_RATES: Layout = Layout::new("payments.currencyRates", 0xbbcc_e4c2, &[
        Field::always("rates", Shape::Vector(&Shape::Boxed(&layouts::CURRENCY_RATE))),
    ]);
    /// `payments.exportedInvoice`
    pub static PAYMENTS_EXPORTED_INVOICE: Layout = Layout::new("payments.exportedInvoice", 0xaed0_cbd9, &[
        Field::always("url", Shape::Text),
    ]);
    /// `payments.giveawayInfo`
    pub static PAYMENTS_GIVEAWAY_INFO: Layout = Layout::new("payments.giveawayInfo", 0x4367_daa0, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "participating", Shape::True),
        Field::when(0, 3, "preparing_results", Shape::True),
        Field::always("start_date", Shape::Int),
        Field::when(0, 1, "joined_too_early_date", Shape::Int),
        Field::when(0, 2, "admin_disallowed_chat_id", Shape::Long),
        Field::when(0, 4, "disallowed_country", Shape::Text),
    ]);
    /// `payments.giveawayInfoResults`
    pub static PAYMENTS_GIVEAWAY_INFO_RESULTS: Layout = Layout::new("payments.giveawayInfoResults", 0xe175_e66f, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "winner", Shape::True),
        Field::when(0, 1, "refunded", Shape::True),
        Field::always("start_date", Shape::Int),
        Field::when(0, 3, "gift_code_slug", Shape::Text),
        Field::when(0, 4, "stars_prize", Shape::Long),
        Field::always("finish_date", Shape::Int),
        Field::always("winners_count", Shape::Int),
        Field::when(0, 2, "activated_count", Shape::Int),
    ]);
    /// The constructors of `payments.GiveawayInfo`, by number.
    pub static SUM_PAYMENTS_GIVEAWAY_INFO: Sum = Sum::new("payments.GiveawayInfo", &[
        (0x4367_daa0, &layouts::PAYMENTS_GIVEAWAY_INFO),
        (0xe175_e66f, &layouts::PAYMENTS_GIVEAWAY_INFO_RESULTS),
    ]);
    /// `payments.paymentForm`
    pub static PAYMENTS_PAYMENT_FORM: Layout = Layout::new("payments.paymentForm", 0xa005_8751, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 2, "can_save_credentials", Shape::True),
        Field::when(0, 3, "password_missing", Shape::True),
        Field::always("form_id", Shape::Long),
        Field::always("bot_id", Shape::Long),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 5, "photo", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::always("invoice", Shape::Boxed(&layouts::INVOICE)),
        Field::always("provider_id", Shape::Long),
        Field::always("url", Shape::Text),
        Field::when(0, 4, "native_provider", Shape::Text),
        Field::when(0, 4, "native_params", Shape::Boxed(&layouts::DATA_JSON)),
        Field::when(0, 6, "additional_methods", Shape::Vector(&Shape::Boxed(&layouts::PAYMENT_FORM_METHOD))),
        Field::when(0, 0, "saved_info", Shape::Boxed(&layouts::PAYMENT_REQUESTED_INFO)),
        Field::when(0, 1, "saved_credentials", Shape::Vector(&Shape::Boxed(&layouts::PAYMENT_SAVED_CREDENTIALS_CARD))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `payments.paymentFormStarGift`
    pub static PAYMENTS_PAYMENT_FORM_STAR_GIFT: Layout = Layout::new("payments.paymentFormStarGift", 0xb425_cfe1, &[
        Field::always("form_id", Shape::Long),
        Field::always("invoice", Shape::Boxed(&layouts::INVOICE)),
    ]);
    /// `payments.paymentFormStars`
    pub static PAYMENTS_PAYMENT_FORM_STARS: Layout = Layout::new("payments.paymentFormStars", 0x7bf6_b15c, &[
        Field::always("flags", Shape::Flags),
        Field::always("form_id", Shape::Long),
        Field::always("bot_id", Shape::Long),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 5, "photo", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::always("invoice", Shape::Boxed(&layouts::INVOICE)),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `payments.PaymentForm`, by number.
    pub static SUM_PAYMENTS_PAYMENT_FORM: Sum = Sum::new("payments.PaymentForm", &[
        (0x7bf6_b15c, &layouts::PAYMENTS_PAYMENT_FORM_STARS),
        (0xa005_8751, &layouts::PAYMENTS_PAYMENT_FORM),
        (0xb425_cfe1, &layouts::PAYMENTS_PAYMENT_FORM_STAR_GIFT),
    ]);
    /// `payments.paymentReceipt`
    pub static PAYMENTS_PAYMENT_RECEIPT: Layout = Layout::new("payments.paymentReceipt", 0x70c4_fe03, &[
        Field::always("flags", Shape::Flags),
        Field::always("date", Shape::Int),
        Field::always("bot_id", Shape::Long),
        Field::always("provider_id", Shape::Long),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 2, "photo", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::always("invoice", Shape::Boxed(&layouts::INVOICE)),
        Field::when(0, 0, "info", Shape::Boxed(&layouts::PAYMENT_REQUESTED_INFO)),
        Field::when(0, 1, "shipping", Shape::Boxed(&layouts::SHIPPING_OPTION)),
        Field::when(0, 3, "tip_amount", Shape::Long),
        Field::always("currency", Shape::Text),
        Field::always("total_amount", Shape::Long),
        Field::always("credentials_title", Shape::Text),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `payments.paymentReceiptStars`
    pub static PAYMENTS_PAYMENT_RECEIPT_STARS: Layout = Layout::new("payments.paymentReceiptStars", 0xdabb_f83a, &[
        Field::always("flags", Shape::Flags),
        Field::always("date", Shape::Int),
        Field::always("bot_id", Shape::Long),
        Field::always("title", Shape::Text),
        Field::always("description", Shape::Text),
        Field::when(0, 2, "photo", Shape::Sum(&layouts::SUM_WEB_DOCUMENT)),
        Field::always("invoice", Shape::Boxed(&layouts::INVOICE)),
        Field::always("currency", Shape::Text),
        Field::always("total_amount", Shape::Long),
        Field::always("transaction_id", Shape::Text),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// The constructors of `payments.PaymentReceipt`, by number.
    pub static SUM_PAYMENTS_PAYMENT_RECEIPT: Sum = Sum::new("payments.PaymentReceipt", &[
        (0x70c4_fe03, &layouts::PAYMENTS_PAYMENT_RECEIPT),
        (0xdabb_f83a, &layouts::PAYMENTS_PAYMENT_RECEIPT_STARS),
    ]);
    /// `payments.paymentResult`
    pub static PAYMENTS_PAYMENT_RESULT: Layout = Layout::new("payments.paymentResult", 0x4e5f_810d, &[
        Field::always("updates", Shape::Sum(&layouts::SUM_UPDATES)),
    ]);
    /// `payments.paymentVerificationNeeded`
    pub static PAYMENTS_PAYMENT_VERIFICATION_NEEDED: Layout = Layout::new("payments.paymentVerificationNeeded", 0xd841_1139, &[
        Field::always("url", Shape::Text),
    ]);
    /// The constructors of `payments.PaymentResult`, by number.
    pub static SUM_PAYMENTS_PAYMENT_RESULT: Sum = Sum::new("payments.PaymentResult", &[
        (0x4e5f_810d, &layouts::PAYMENTS_PAYMENT_RESULT),
        (0xd841_1139, &layouts::PAYMENTS_PAYMENT_VERIFICATION_NEEDED),
    ]);
    /// `payments.resaleStarGifts`
    pub static PAYMENTS_RESALE_STAR_GIFTS: Layout = Layout::new("payments.resaleStarGifts", 0x947a_12df, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("gifts", Shape::Vector(&Shape::Sum(&layouts::SUM_STAR_GIFT))),
        Field::when(0, 0, "next_offset", Shape::Text),
        Field::when(0, 1, "attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE))),
        Field::when(0, 1, "attributes_hash", Shape::Long),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::when(0, 2, "counters", Shape::Vector(&Shape::Boxed(&layouts::STAR_GIFT_ATTRIBUTE_COUNTER))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `payments.savedInfo`
    pub static PAYMENTS_SAVED_INFO: Layout = Layout::new("payments.savedInfo", 0xfb8f_e43c, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "has_saved_credentials", Shape::True),
        Field::when(0, 0, "saved_info", Shape::Boxed(&layouts::PAYMENT_REQUESTED_INFO)),
    ]);
    /// `payments.savedStarGifts`
    pub static PAYMENTS_SAVED_STAR_GIFTS: Layout = Layout::new("payments.savedStarGifts", 0x95f3_89b1, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::when(0, 1, "chat_notifications_enabled", Shape::Bool),
        Field::always("gifts", Shape::Vector(&Shape::Boxed(&layouts::SAVED_STAR_GIFT))),
        Field::when(0, 0, "next_offset", Shape::Text),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `payments.starGiftActiveAuctions`
    pub static PAYMENTS_STAR_GIFT_ACTIVE_AUCTIONS: Layout = Layout::new("payments.starGiftActiveAuctions", 0xaef6_abbc, &[
        Field::always("auctions", Shape::Vector(&Shape::Boxed(&layouts::STAR_GIFT_ACTIVE_AUCTION_STATE))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
    ]);
    /// `payments.starGiftActiveAuctionsNotModified`
    pub static PAYMENTS_STAR_GIFT_ACTIVE_AUCTIONS_NOT_MODIFIED: Layout = Layout::new("payments.starGiftActiveAuctionsNotModified", 0xdb33_dad0, &[]);
    /// The constructors of `payments.StarGiftActiveAuctions`, by number.
    pub static SUM_PAYMENTS_STAR_GIFT_ACTIVE_AUCTIONS: Sum = Sum::new("payments.StarGiftActiveAuctions", &[
        (0xaef6_abbc, &layouts::PAYMENTS_STAR_GIFT_ACTIVE_AUCTIONS),
        (0xdb33_dad0, &layouts::PAYMENTS_STAR_GIFT_ACTIVE_AUCTIONS_NOT_MODIFIED),
    ]);
    /// `payments.starGiftAuctionAcquiredGifts`
    pub static PAYMENTS_STAR_GIFT_AUCTION_ACQUIRED_GIFTS: Layout = Layout::new("payments.starGiftAuctionAcquiredGifts", 0x7d5b_d1f0, &[
        Field::always("gifts", Shape::Vector(&Shape::Boxed(&layouts::STAR_GIFT_AUCTION_ACQUIRED_GIFT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
    ]);
    /// `payments.starGiftAuctionState`
    pub static PAYMENTS_STAR_GIFT_AUCTION_STATE: Layout = Layout::new("payments.starGiftAuctionState", 0x6b39_f4ec, &[
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::always("state", Shape::Sum(&layouts::SUM_STAR_GIFT_AUCTION_STATE)),
        Field::always("user_state", Shape::Boxed(&layouts::STAR_GIFT_AUCTION_USER_STATE)),
        Field::always("timeout", Shape::Int),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
    ]);
    /// `payments.starGiftCollections`
    pub static PAYMENTS_STAR_GIFT_COLLECTIONS: Layout = Layout::new("payments.starGiftCollections", 0x8a29_32f3, &[
        Field::always("collections", Shape::Vector(&Shape::Boxed(&layouts::STAR_GIFT_COLLECTION))),
    ]);
    /// `payments.starGiftCollectionsNotModified`
    pub static PAYMENTS_STAR_GIFT_COLLECTIONS_NOT_MODIFIED: Layout = Layout::new("payments.starGiftCollectionsNotModified", 0xa0ba_4f17, &[]);
    /// The constructors of `payments.StarGiftCollections`, by number.
    pub static SUM_PAYMENTS_STAR_GIFT_COLLECTIONS: Sum = Sum::new("payments.StarGiftCollections", &[
        (0x8a29_32f3, &layouts::PAYMENTS_STAR_GIFT_COLLECTIONS),
        (0xa0ba_4f17, &layouts::PAYMENTS_STAR_GIFT_COLLECTIONS_NOT_MODIFIED),
    ]);
    /// `payments.starGiftUpgradeAttributes`
    pub static PAYMENTS_STAR_GIFT_UPGRADE_ATTRIBUTES: Layout = Layout::new("payments.starGiftUpgradeAttributes", 0x46c6_e36f, &[
        Field::always("attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE))),
    ]);
    /// `payments.starGiftUpgradePreview`
    pub static PAYMENTS_STAR_GIFT_UPGRADE_PREVIEW: Layout = Layout::new("payments.starGiftUpgradePreview", 0x3de1_dfed, &[
        Field::always("sample_attributes", Shape::Vector(&Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE))),
        Field::always("prices", Shape::Vector(&Shape::Boxed(&layouts::STAR_GIFT_UPGRADE_PRICE))),
        Field::always("next_prices", Shape::Vector(&Shape::Boxed(&layouts::STAR_GIFT_UPGRADE_PRICE))),
    ]);
    /// `payments.starGiftWithdrawalUrl`
    pub static PAYMENTS_STAR_GIFT_WITHDRAWAL_URL: Layout = Layout::new("payments.starGiftWithdrawalUrl", 0x84aa_3a9c, &[
        Field::always("url", Shape::Text),
    ]);
    /// `payments.starGifts`
    pub static PAYMENTS_STAR_GIFTS: Layout = Layout::new("payments.starGifts", 0x2ed8_2995, &[
        Field::always("hash", Shape::Int),
        Field::always("gifts", Shape::Vector(&Shape::Sum(&layouts::SUM_STAR_GIFT))),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `payments.starGiftsNotModified`
    pub static PAYMENTS_STAR_GIFTS_NOT_MODIFIED: Layout = Layout::new("payments.starGiftsNotModified", 0xa388_a368, &[]);
    /// The constructors of `payments.StarGifts`, by number.
    pub static SUM_PAYMENTS_STAR_GIFTS: Sum = Sum::new("payments.StarGifts", &[
        (0x2ed8_2995, &layouts::PAYMENTS_STAR_GIFTS),
        (0xa388_a368, &layouts::PAYMENTS_STAR_GIFTS_NOT_MODIFIED),
    ]);
    /// `payments.starsRevenueAdsAccountUrl`
    pub static PAYMENTS_STARS_REVENUE_ADS_ACCOUNT_URL: Layout = Layout::new("payments.starsRevenueAdsAccountUrl", 0x394e_7f21, &[
        Field::always("url", Shape::Text),
    ]);
    /// `payments.starsRevenueStats`
    pub static PAYMENTS_STARS_REVENUE_STATS: Layout = Layout::new("payments.starsRevenueStats", 0x6c20_7376, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "top_hours_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("revenue_graph", Shape::Sum(&layouts::SUM_STATS_GRAPH)),
        Field::always("status", Shape::Boxed(&layouts::STARS_REVENUE_STATUS)),
        Field::always("usd_rate", Shape::Double),
    ]);
    /// `payments.starsRevenueWithdrawalUrl`
    pub static PAYMENTS_STARS_REVENUE_WITHDRAWAL_URL: Layout = Layout::new("payments.starsRevenueWithdrawalUrl", 0x1dab_80b7, &[
        Field::always("url", Shape::Text),
    ]);
    /// `payments.starsStatus`
    pub static PAYMENTS_STARS_STATUS: Layout = Layout::new("payments.starsStatus", 0x6c9c_e8ed, &[
        Field::always("flags", Shape::Flags),
        Field::always("balance", Shape::Sum(&layouts::SUM_STARS_AMOUNT)),
        Field::when(0, 1, "subscriptions", Shape::Vector(&Shape::Boxed(&layouts::STARS_SUBSCRIPTION))),
        Field::when(0, 2, "subscriptions_next_offset", Shape::Text),
        Field::when(0, 4, "subscriptions_missing_balance", Shape::Long),
        Field::when(0, 3, "history", Shape::Vector(&Shape::Boxed(&layouts::STARS_TRANSACTION))),
        Field::when(0, 0, "next_offset", Shape::Text),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `payments.suggestedStarRefBots`
    pub static PAYMENTS_SUGGESTED_STAR_REF_BOTS: Layout = Layout::new("payments.suggestedStarRefBots", 0xb4d5_d859, &[
        Field::always("flags", Shape::Flags),
        Field::always("count", Shape::Int),
        Field::always("suggested_bots", Shape::Vector(&Shape::Boxed(&layouts::STAR_REF_PROGRAM))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
        Field::when(0, 0, "next_offset", Shape::Text),
    ]);
    /// `payments.uniqueStarGift`
    pub static PAYMENTS_UNIQUE_STAR_GIFT: Layout = Layout::new("payments.uniqueStarGift", 0x416c_56e8, &[
        Field::always("gift", Shape::Sum(&layouts::SUM_STAR_GIFT)),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `payments.uniqueStarGiftValueInfo`
    pub static PAYMENTS_UNIQUE_STAR_GIFT_VALUE_INFO: Layout = Layout::new("payments.uniqueStarGiftValueInfo", 0x512f_e446, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 1, "last_sale_on_fragment", Shape::True),
        Field::when(0, 6, "value_is_average", Shape::True),
        Field::always("currency", Shape::Text),
        Field::always("value", Shape::Long),
        Field::always("initial_sale_date", Shape::Int),
        Field::always("initial_sale_stars", Shape::Long),
        Field::always("initial_sale_price", Shape::Long),
        Field::when(0, 0, "last_sale_date", Shape::Int),
        Field::when(0, 0, "last_sale_price", Shape::Long),
        Field::when(0, 2, "floor_price", Shape::Long),
        Field::when(0, 3, "average_price", Shape::Long),
        Field::when(0, 4, "listed_count", Shape::Int),
        Field::when(0, 5, "fragment_listed_count", Shape::Int),
        Field::when(0, 5, "fragment_listed_url", Shape::Text),
    ]);
    /// `payments.validatedRequestedInfo`
    pub static PAYMENTS_VALIDATED_REQUESTED_INFO: Layout = Layout::new("payments.validatedRequestedInfo", 0xd145_1883, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "id", Shape::Text),
        Field::when(0, 1, "shipping_options", Shape::Vector(&Shape::Boxed(&layouts::SHIPPING_OPTION))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `bankCardOpenUrl#f568028a url:string name:string = BankCardOpenUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BankCardOpenUrl {
        /// `url:string`
        pub url: String,
        /// `name:string`
        pub name: String,
    }

    impl Fields for BankCardOpenUrl {
        const LAYOUT: &'static Layout = &layouts::BANK_CARD_OPEN_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, name: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.name.put(writer);
        }
    }

    impl<'a> View<'a, BankCardOpenUrl> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(BankCardOpenUrl);

    /// `connectedBotStarRef#19a13f71 flags:# revoked:flags.1?true url:string date:int bot_id:long commission_permille:int duration_months:flags.0?int participants:long revenue:long = ConnectedBotStarRef`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnectedBotStarRef {
        /// `revoked:flags.1?true`
        pub revoked: bool,
        /// `url:string`
        pub url: String,
        /// `date:int`
        pub date: i32,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `commission_permille:int`
        pub commission_permille: i32,
        /// `duration_months:flags.0?int`
        pub duration_months: Option<i32>,
        /// `participants:long`
        pub participants: i64,
        /// `revenue:long`
        pub revenue: i64,
    }

    impl ConnectedBotStarRef {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String, date: i32, bot_id: i64, commission_permille: i32, participants: i64, revenue: i64) -> Self {
            Self { revoked: false, url, date, bot_id, commission_permille, duration_months: None, participants, revenue }
        }
    }

    impl Fields for ConnectedBotStarRef {
        const LAYOUT: &'static Layout = &layouts::CONNECTED_BOT_STAR_REF;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { revoked: has(flags, 1), url: input.take()?, date: input.take()?, bot_id: input.take()?, commission_permille: input.take()?, duration_months: input.take_if(flags, 0)?, participants: input.take()?, revenue: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.duration_months.is_some(), 0) | bit(self.revoked, 1));
            self.url.put(writer);
            self.date.put(writer);
            self.bot_id.put(writer);
            self.commission_permille.put(writer);
            self.duration_months.put(writer);
            self.participants.put(writer);
            self.revenue.put(writer);
        }
    }

    impl<'a> View<'a, ConnectedBotStarRef> {
        /// `revoked:flags.1?true`
        #[inline] pub fn revoked(self) -> bool { flag_at(self, 1) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 4) }
        /// `commission_permille:int`
        #[inline] pub fn commission_permille(self) -> i32 { at(self, 5) }
        /// `duration_months:flags.0?int`
        #[inline] pub fn duration_months(self) -> Option<i32> { maybe_at(self, 6) }
        /// `participants:long`
        #[inline] pub fn participants(self) -> i64 { at(self, 7) }
        /// `revenue:long`
        #[inline] pub fn revenue(self) -> i64 { at(self, 8) }
    }

    boxed!(ConnectedBotStarRef);

    /// `currencyRate#30d9743c currency:string rate:double = CurrencyRate`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CurrencyRate {
        /// `currency:string`
        pub currency: String,
        /// `rate:double`
        pub rate: f64,
    }

    impl Fields for CurrencyRate {
        const LAYOUT: &'static Layout = &layouts::CURRENCY_RATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { currency: input.take()?, rate: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.currency.put(writer);
            self.rate.put(writer);
        }
    }

    impl<'a> View<'a, CurrencyRate> {
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 0) }
        /// `rate:double`
        #[inline] pub fn rate(self) -> f64 { at(self, 1) }
    }

    boxed!(CurrencyRate);

    /// `inputInvoiceBusinessBotTransferStars#f4997e42 bot:InputUser stars:long = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceBusinessBotTransferStars {
        /// `bot:InputUser`
        pub bot: enums::InputUser,
        /// `stars:long`
        pub stars: i64,
    }

    impl Fields for InputInvoiceBusinessBotTransferStars {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_BUSINESS_BOT_TRANSFER_STARS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { bot: input.take()?, stars: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.bot.put(writer);
            self.stars.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceBusinessBotTransferStars> {
        /// `bot:InputUser`
        #[inline] pub fn bot(self) -> views::InputUser<'a> { at(self, 0) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 1) }
    }

    /// `inputInvoiceChatInviteSubscription#34e793f1 hash:string = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceChatInviteSubscription {
        /// `hash:string`
        pub hash: String,
    }

    impl Fields for InputInvoiceChatInviteSubscription {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_CHAT_INVITE_SUBSCRIPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceChatInviteSubscription> {
        /// `hash:string`
        #[inline] pub fn hash(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputInvoiceMessage#c5b56859 peer:InputPeer msg_id:int = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceMessage {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `msg_id:int`
        pub msg_id: i32,
    }

    impl Fields for InputInvoiceMessage {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_MESSAGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, msg_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.msg_id.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceMessage> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 1) }
    }

    /// `inputInvoicePremiumAuthCode#3e77f614 purpose:InputStorePaymentPurpose = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoicePremiumAuthCode {
        /// `purpose:InputStorePaymentPurpose`
        pub purpose: enums::InputStorePaymentPurpose,
    }

    impl Fields for InputInvoicePremiumAuthCode {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_PREMIUM_AUTH_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { purpose: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.purpose.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoicePremiumAuthCode> {
        /// `purpose:InputStorePaymentPurpose`
        #[inline] pub fn purpose(self) -> views::InputStorePaymentPurpose<'a> { at(self, 0) }
    }

    /// `inputInvoicePremiumGiftCode#98986c0d purpose:InputStorePaymentPurpose option:PremiumGiftCodeOption = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoicePremiumGiftCode {
        /// `purpose:InputStorePaymentPurpose`
        pub purpose: enums::InputStorePaymentPurpose,
        /// `option:PremiumGiftCodeOption`
        pub option: types::PremiumGiftCodeOption,
    }

    impl Fields for InputInvoicePremiumGiftCode {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_PREMIUM_GIFT_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { purpose: input.take()?, option: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.purpose.put(writer);
            self.option.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoicePremiumGiftCode> {
        /// `purpose:InputStorePaymentPurpose`
        #[inline] pub fn purpose(self) -> views::InputStorePaymentPurpose<'a> { at(self, 0) }
        /// `option:PremiumGiftCodeOption`
        #[inline] pub fn option(self) -> View<'a, types::PremiumGiftCodeOption> { at(self, 1) }
    }

    /// `inputInvoicePremiumGiftStars#dabab2ef flags:# user_id:InputUser months:int message:flags.0?TextWithEntities = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoicePremiumGiftStars {
        /// `user_id:InputUser`
        pub user_id: enums::InputUser,
        /// `months:int`
        pub months: i32,
        /// `message:flags.0?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
    }

    impl InputInvoicePremiumGiftStars {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(user_id: enums::InputUser, months: i32) -> Self {
            Self { user_id, months, message: None }
        }
    }

    impl Fields for InputInvoicePremiumGiftStars {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_PREMIUM_GIFT_STARS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take()?, months: input.take()?, message: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.message.is_some(), 0));
            self.user_id.put(writer);
            self.months.put(writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoicePremiumGiftStars> {
        /// `user_id:InputUser`
        #[inline] pub fn user_id(self) -> views::InputUser<'a> { at(self, 1) }
        /// `months:int`
        #[inline] pub fn months(self) -> i32 { at(self, 2) }
        /// `message:flags.0?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 3) }
    }

    /// `inputInvoiceSlug#c326caef slug:string = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceSlug {
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for InputInvoiceSlug {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_SLUG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceSlug> {
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputInvoiceStarGift#e8625e92 flags:# hide_name:flags.0?true include_upgrade:flags.2?true peer:InputPeer gift_id:long message:flags.1?TextWithEntities = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceStarGift {
        /// `hide_name:flags.0?true`
        pub hide_name: bool,
        /// `include_upgrade:flags.2?true`
        pub include_upgrade: bool,
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `gift_id:long`
        pub gift_id: i64,
        /// `message:flags.1?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
    }

    impl InputInvoiceStarGift {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::InputPeer, gift_id: i64) -> Self {
            Self { hide_name: false, include_upgrade: false, peer, gift_id, message: None }
        }
    }

    impl Fields for InputInvoiceStarGift {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_STAR_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { hide_name: has(flags, 0), include_upgrade: has(flags, 2), peer: input.take()?, gift_id: input.take()?, message: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.hide_name, 0) | bit(self.message.is_some(), 1) | bit(self.include_upgrade, 2));
            self.peer.put(writer);
            self.gift_id.put(writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceStarGift> {
        /// `hide_name:flags.0?true`
        #[inline] pub fn hide_name(self) -> bool { flag_at(self, 1) }
        /// `include_upgrade:flags.2?true`
        #[inline] pub fn include_upgrade(self) -> bool { flag_at(self, 2) }
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 3) }
        /// `gift_id:long`
        #[inline] pub fn gift_id(self) -> i64 { at(self, 4) }
        /// `message:flags.1?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 5) }
    }

    /// `inputInvoiceStarGiftAuctionBid#1ecafa10 flags:# hide_name:flags.0?true update_bid:flags.2?true peer:flags.3?InputPeer gift_id:long bid_amount:long message:flags.1?TextWithEntities = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceStarGiftAuctionBid {
        /// `hide_name:flags.0?true`
        pub hide_name: bool,
        /// `update_bid:flags.2?true`
        pub update_bid: bool,
        /// `peer:flags.3?InputPeer`
        pub peer: Option<enums::InputPeer>,
        /// `gift_id:long`
        pub gift_id: i64,
        /// `bid_amount:long`
        pub bid_amount: i64,
        /// `message:flags.1?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
    }

    impl InputInvoiceStarGiftAuctionBid {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(gift_id: i64, bid_amount: i64) -> Self {
            Self { hide_name: false, update_bid: false, peer: None, gift_id, bid_amount, message: None }
        }
    }

    impl Fields for InputInvoiceStarGiftAuctionBid {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_STAR_GIFT_AUCTION_BID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { hide_name: has(flags, 0), update_bid: has(flags, 2), peer: input.take_if(flags, 3)?, gift_id: input.take()?, bid_amount: input.take()?, message: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.hide_name, 0) | bit(self.message.is_some(), 1) | bit(self.update_bid, 2) | bit(self.peer.is_some(), 3));
            self.peer.put(writer);
            self.gift_id.put(writer);
            self.bid_amount.put(writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceStarGiftAuctionBid> {
        /// `hide_name:flags.0?true`
        #[inline] pub fn hide_name(self) -> bool { flag_at(self, 1) }
        /// `update_bid:flags.2?true`
        #[inline] pub fn update_bid(self) -> bool { flag_at(self, 2) }
        /// `peer:flags.3?InputPeer`
        #[inline] pub fn peer(self) -> Option<views::InputPeer<'a>> { maybe_at(self, 3) }
        /// `gift_id:long`
        #[inline] pub fn gift_id(self) -> i64 { at(self, 4) }
        /// `bid_amount:long`
        #[inline] pub fn bid_amount(self) -> i64 { at(self, 5) }
        /// `message:flags.1?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 6) }
    }

    /// `inputInvoiceStarGiftDropOriginalDetails#923d8d1 stargift:InputSavedStarGift = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceStarGiftDropOriginalDetails {
        /// `stargift:InputSavedStarGift`
        pub stargift: enums::InputSavedStarGift,
    }

    impl Fields for InputInvoiceStarGiftDropOriginalDetails {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_STAR_GIFT_DROP_ORIGINAL_DETAILS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stargift: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stargift.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceStarGiftDropOriginalDetails> {
        /// `stargift:InputSavedStarGift`
        #[inline] pub fn stargift(self) -> views::InputSavedStarGift<'a> { at(self, 0) }
    }

    /// `inputInvoiceStarGiftPrepaidUpgrade#9a0b48b8 peer:InputPeer hash:string = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceStarGiftPrepaidUpgrade {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `hash:string`
        pub hash: String,
    }

    impl Fields for InputInvoiceStarGiftPrepaidUpgrade {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_STAR_GIFT_PREPAID_UPGRADE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceStarGiftPrepaidUpgrade> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `hash:string`
        #[inline] pub fn hash(self) -> Text<'a> { at(self, 1) }
    }

    /// `inputInvoiceStarGiftResale#e9b0c658 flags:# ton:flags.0?true show_name:flags.2?true slug:string to_id:InputPeer message:flags.1?TextWithEntities = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceStarGiftResale {
        /// `ton:flags.0?true`
        pub ton: bool,
        /// `show_name:flags.2?true`
        pub show_name: bool,
        /// `slug:string`
        pub slug: String,
        /// `to_id:InputPeer`
        pub to_id: enums::InputPeer,
        /// `message:flags.1?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
    }

    impl InputInvoiceStarGiftResale {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(slug: String, to_id: enums::InputPeer) -> Self {
            Self { ton: false, show_name: false, slug, to_id, message: None }
        }
    }

    impl Fields for InputInvoiceStarGiftResale {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_STAR_GIFT_RESALE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { ton: has(flags, 0), show_name: has(flags, 2), slug: input.take()?, to_id: input.take()?, message: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.ton, 0) | bit(self.message.is_some(), 1) | bit(self.show_name, 2));
            self.slug.put(writer);
            self.to_id.put(writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceStarGiftResale> {
        /// `ton:flags.0?true`
        #[inline] pub fn ton(self) -> bool { flag_at(self, 1) }
        /// `show_name:flags.2?true`
        #[inline] pub fn show_name(self) -> bool { flag_at(self, 2) }
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 3) }
        /// `to_id:InputPeer`
        #[inline] pub fn to_id(self) -> views::InputPeer<'a> { at(self, 4) }
        /// `message:flags.1?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 5) }
    }

    /// `inputInvoiceStarGiftTransfer#4a5f5bd9 stargift:InputSavedStarGift to_id:InputPeer = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceStarGiftTransfer {
        /// `stargift:InputSavedStarGift`
        pub stargift: enums::InputSavedStarGift,
        /// `to_id:InputPeer`
        pub to_id: enums::InputPeer,
    }

    impl Fields for InputInvoiceStarGiftTransfer {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_STAR_GIFT_TRANSFER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { stargift: input.take()?, to_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.stargift.put(writer);
            self.to_id.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceStarGiftTransfer> {
        /// `stargift:InputSavedStarGift`
        #[inline] pub fn stargift(self) -> views::InputSavedStarGift<'a> { at(self, 0) }
        /// `to_id:InputPeer`
        #[inline] pub fn to_id(self) -> views::InputPeer<'a> { at(self, 1) }
    }

    /// `inputInvoiceStarGiftUpgrade#4d818d5d flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceStarGiftUpgrade {
        /// `keep_original_details:flags.0?true`
        pub keep_original_details: bool,
        /// `stargift:InputSavedStarGift`
        pub stargift: enums::InputSavedStarGift,
    }

    impl InputInvoiceStarGiftUpgrade {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stargift: enums::InputSavedStarGift) -> Self {
            Self { keep_original_details: false, stargift }
        }
    }

    impl Fields for InputInvoiceStarGiftUpgrade {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_STAR_GIFT_UPGRADE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { keep_original_details: has(flags, 0), stargift: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.keep_original_details, 0));
            self.stargift.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceStarGiftUpgrade> {
        /// `keep_original_details:flags.0?true`
        #[inline] pub fn keep_original_details(self) -> bool { flag_at(self, 1) }
        /// `stargift:InputSavedStarGift`
        #[inline] pub fn stargift(self) -> views::InputSavedStarGift<'a> { at(self, 2) }
    }

    /// `inputInvoiceStars#65f00ce3 purpose:InputStorePaymentPurpose = InputInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputInvoiceStars {
        /// `purpose:InputStorePaymentPurpose`
        pub purpose: enums::InputStorePaymentPurpose,
    }

    impl Fields for InputInvoiceStars {
        const LAYOUT: &'static Layout = &layouts::INPUT_INVOICE_STARS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { purpose: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.purpose.put(writer);
        }
    }

    impl<'a> View<'a, InputInvoiceStars> {
        /// `purpose:InputStorePaymentPurpose`
        #[inline] pub fn purpose(self) -> views::InputStorePaymentPurpose<'a> { at(self, 0) }
    }

    /// `inputPaymentCredentials#3417d728 flags:# save:flags.0?true data:DataJSON = InputPaymentCredentials`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPaymentCredentials {
        /// `save:flags.0?true`
        pub save: bool,
        /// `data:DataJSON`
        pub data: types::DataJSON,
    }

    impl InputPaymentCredentials {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(data: types::DataJSON) -> Self {
            Self { save: false, data }
        }
    }

    impl Fields for InputPaymentCredentials {
        const LAYOUT: &'static Layout = &layouts::INPUT_PAYMENT_CREDENTIALS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { save: has(flags, 0), data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.save, 0));
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, InputPaymentCredentials> {
        /// `save:flags.0?true`
        #[inline] pub fn save(self) -> bool { flag_at(self, 1) }
        /// `data:DataJSON`
        #[inline] pub fn data(self) -> View<'a, types::DataJSON> { at(self, 2) }
    }

    /// `inputPaymentCredentialsApplePay#aa1c39f payment_data:DataJSON = InputPaymentCredentials`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPaymentCredentialsApplePay {
        /// `payment_data:DataJSON`
        pub payment_data: types::DataJSON,
    }

    impl Fields for InputPaymentCredentialsApplePay {
        const LAYOUT: &'static Layout = &layouts::INPUT_PAYMENT_CREDENTIALS_APPLE_PAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { payment_data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.payment_data.put(writer);
        }
    }

    impl<'a> View<'a, InputPaymentCredentialsApplePay> {
        /// `payment_data:DataJSON`
        #[inline] pub fn payment_data(self) -> View<'a, types::DataJSON> { at(self, 0) }
    }

    /// `inputPaymentCredentialsGooglePay#8ac32801 payment_token:DataJSON = InputPaymentCredentials`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPaymentCredentialsGooglePay {
        /// `payment_token:DataJSON`
        pub payment_token: types::DataJSON,
    }

    impl Fields for InputPaymentCredentialsGooglePay {
        const LAYOUT: &'static Layout = &layouts::INPUT_PAYMENT_CREDENTIALS_GOOGLE_PAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { payment_token: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.payment_token.put(writer);
        }
    }

    impl<'a> View<'a, InputPaymentCredentialsGooglePay> {
        /// `payment_token:DataJSON`
        #[inline] pub fn payment_token(self) -> View<'a, types::DataJSON> { at(self, 0) }
    }

    /// `inputPaymentCredentialsSaved#c10eb2cf id:string tmp_password:bytes = InputPaymentCredentials`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputPaymentCredentialsSaved {
        /// `id:string`
        pub id: String,
        /// `tmp_password:bytes`
        pub tmp_password: Vec<u8>,
    }

    impl Fields for InputPaymentCredentialsSaved {
        const LAYOUT: &'static Layout = &layouts::INPUT_PAYMENT_CREDENTIALS_SAVED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, tmp_password: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.tmp_password.put(writer);
        }
    }

    impl<'a> View<'a, InputPaymentCredentialsSaved> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `tmp_password:bytes`
        #[inline] pub fn tmp_password(self) -> &'a [u8] { at(self, 1) }
    }

    /// `inputSavedStarGiftChat#f101aa7f peer:InputPeer saved_id:long = InputSavedStarGift`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputSavedStarGiftChat {
        /// `peer:InputPeer`
        pub peer: enums::InputPeer,
        /// `saved_id:long`
        pub saved_id: i64,
    }

    impl Fields for InputSavedStarGiftChat {
        const LAYOUT: &'static Layout = &layouts::INPUT_SAVED_STAR_GIFT_CHAT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()?, saved_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
            self.saved_id.put(writer);
        }
    }

    impl<'a> View<'a, InputSavedStarGiftChat> {
        /// `peer:InputPeer`
        #[inline] pub fn peer(self) -> views::InputPeer<'a> { at(self, 0) }
        /// `saved_id:long`
        #[inline] pub fn saved_id(self) -> i64 { at(self, 1) }
    }

    /// `inputSavedStarGiftSlug#2085c238 slug:string = InputSavedStarGift`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputSavedStarGiftSlug {
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for InputSavedStarGiftSlug {
        const LAYOUT: &'static Layout = &layouts::INPUT_SAVED_STAR_GIFT_SLUG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, InputSavedStarGiftSlug> {
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputSavedStarGiftUser#69279795 msg_id:int = InputSavedStarGift`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputSavedStarGiftUser {
        /// `msg_id:int`
        pub msg_id: i32,
    }

    impl Fields for InputSavedStarGiftUser {
        const LAYOUT: &'static Layout = &layouts::INPUT_SAVED_STAR_GIFT_USER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { msg_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.msg_id.put(writer);
        }
    }

    impl<'a> View<'a, InputSavedStarGiftUser> {
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 0) }
    }

    /// `inputStarGiftAuction#2e16c98 gift_id:long = InputStarGiftAuction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStarGiftAuction {
        /// `gift_id:long`
        pub gift_id: i64,
    }

    impl Fields for InputStarGiftAuction {
        const LAYOUT: &'static Layout = &layouts::INPUT_STAR_GIFT_AUCTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gift_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gift_id.put(writer);
        }
    }

    impl<'a> View<'a, InputStarGiftAuction> {
        /// `gift_id:long`
        #[inline] pub fn gift_id(self) -> i64 { at(self, 0) }
    }

    /// `inputStarGiftAuctionSlug#7ab58308 slug:string = InputStarGiftAuction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStarGiftAuctionSlug {
        /// `slug:string`
        pub slug: String,
    }

    impl Fields for InputStarGiftAuctionSlug {
        const LAYOUT: &'static Layout = &layouts::INPUT_STAR_GIFT_AUCTION_SLUG;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { slug: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.slug.put(writer);
        }
    }

    impl<'a> View<'a, InputStarGiftAuctionSlug> {
        /// `slug:string`
        #[inline] pub fn slug(self) -> Text<'a> { at(self, 0) }
    }

    /// `inputStarsTransaction#206ae6d1 flags:# refund:flags.0?true id:string = InputStarsTransaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStarsTransaction {
        /// `refund:flags.0?true`
        pub refund: bool,
        /// `id:string`
        pub id: String,
    }

    impl InputStarsTransaction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String) -> Self {
            Self { refund: false, id }
        }
    }

    impl Fields for InputStarsTransaction {
        const LAYOUT: &'static Layout = &layouts::INPUT_STARS_TRANSACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { refund: has(flags, 0), id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.refund, 0));
            self.id.put(writer);
        }
    }

    impl<'a> View<'a, InputStarsTransaction> {
        /// `refund:flags.0?true`
        #[inline] pub fn refund(self) -> bool { flag_at(self, 1) }
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 2) }
    }

    boxed!(InputStarsTransaction);

    /// `inputStorePaymentAuthCode#3fc18057 flags:# restore:flags.0?true phone_number:string phone_code_hash:string premium_days:int currency:string amount:long = InputStorePaymentPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStorePaymentAuthCode {
        /// `restore:flags.0?true`
        pub restore: bool,
        /// `phone_number:string`
        pub phone_number: String,
        /// `phone_code_hash:string`
        pub phone_code_hash: String,
        /// `premium_days:int`
        pub premium_days: i32,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
    }

    impl InputStorePaymentAuthCode {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(phone_number: String, phone_code_hash: String, premium_days: i32, currency: String, amount: i64) -> Self {
            Self { restore: false, phone_number, phone_code_hash, premium_days, currency, amount }
        }
    }

    impl Fields for InputStorePaymentAuthCode {
        const LAYOUT: &'static Layout = &layouts::INPUT_STORE_PAYMENT_AUTH_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { restore: has(flags, 0), phone_number: input.take()?, phone_code_hash: input.take()?, premium_days: input.take()?, currency: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.restore, 0));
            self.phone_number.put(writer);
            self.phone_code_hash.put(writer);
            self.premium_days.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, InputStorePaymentAuthCode> {
        /// `restore:flags.0?true`
        #[inline] pub fn restore(self) -> bool { flag_at(self, 1) }
        /// `phone_number:string`
        #[inline] pub fn phone_number(self) -> Text<'a> { at(self, 2) }
        /// `phone_code_hash:string`
        #[inline] pub fn phone_code_hash(self) -> Text<'a> { at(self, 3) }
        /// `premium_days:int`
        #[inline] pub fn premium_days(self) -> i32 { at(self, 4) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 5) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 6) }
    }

    /// `inputStorePaymentGiftPremium#616f7fe8 user_id:InputUser currency:string amount:long = InputStorePaymentPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStorePaymentGiftPremium {
        /// `user_id:InputUser`
        pub user_id: enums::InputUser,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
    }

    impl Fields for InputStorePaymentGiftPremium {
        const LAYOUT: &'static Layout = &layouts::INPUT_STORE_PAYMENT_GIFT_PREMIUM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, currency: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, InputStorePaymentGiftPremium> {
        /// `user_id:InputUser`
        #[inline] pub fn user_id(self) -> views::InputUser<'a> { at(self, 0) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 1) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 2) }
    }

    /// `inputStorePaymentPremiumGiftCode#fb790393 flags:# users:Vector<InputUser> boost_peer:flags.0?InputPeer currency:string amount:long message:flags.1?TextWithEntities = InputStorePaymentPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStorePaymentPremiumGiftCode {
        /// `users:Vector<InputUser>`
        pub users: Vec<enums::InputUser>,
        /// `boost_peer:flags.0?InputPeer`
        pub boost_peer: Option<enums::InputPeer>,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
        /// `message:flags.1?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
    }

    impl InputStorePaymentPremiumGiftCode {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(users: Vec<enums::InputUser>, currency: String, amount: i64) -> Self {
            Self { users, boost_peer: None, currency, amount, message: None }
        }
    }

    impl Fields for InputStorePaymentPremiumGiftCode {
        const LAYOUT: &'static Layout = &layouts::INPUT_STORE_PAYMENT_PREMIUM_GIFT_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { users: input.take()?, boost_peer: input.take_if(flags, 0)?, currency: input.take()?, amount: input.take()?, message: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.boost_peer.is_some(), 0) | bit(self.message.is_some(), 1));
            self.users.put(writer);
            self.boost_peer.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
            self.message.put(writer);
        }
    }

    impl<'a> View<'a, InputStorePaymentPremiumGiftCode> {
        /// `users:Vector<InputUser>`
        #[inline] pub fn users(self) -> Vector<'a, views::InputUser<'a>> { at(self, 1) }
        /// `boost_peer:flags.0?InputPeer`
        #[inline] pub fn boost_peer(self) -> Option<views::InputPeer<'a>> { maybe_at(self, 2) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 3) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 4) }
        /// `message:flags.1?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 5) }
    }

    /// `inputStorePaymentPremiumGiveaway#160544ca flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long = InputStorePaymentPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStorePaymentPremiumGiveaway {
        /// `only_new_subscribers:flags.0?true`
        pub only_new_subscribers: bool,
        /// `winners_are_visible:flags.3?true`
        pub winners_are_visible: bool,
        /// `boost_peer:InputPeer`
        pub boost_peer: enums::InputPeer,
        /// `additional_peers:flags.1?Vector<InputPeer>`
        pub additional_peers: Option<Vec<enums::InputPeer>>,
        /// `countries_iso2:flags.2?Vector<string>`
        pub countries_iso2: Option<Vec<String>>,
        /// `prize_description:flags.4?string`
        pub prize_description: Option<String>,
        /// `random_id:long`
        pub random_id: i64,
        /// `until_date:int`
        pub until_date: i32,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
    }

    impl InputStorePaymentPremiumGiveaway {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(boost_peer: enums::InputPeer, random_id: i64, until_date: i32, currency: String, amount: i64) -> Self {
            Self { only_new_subscribers: false, winners_are_visible: false, boost_peer, additional_peers: None, countries_iso2: None, prize_description: None, random_id, until_date, currency, amount }
        }
    }

    impl Fields for InputStorePaymentPremiumGiveaway {
        const LAYOUT: &'static Layout = &layouts::INPUT_STORE_PAYMENT_PREMIUM_GIVEAWAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { only_new_subscribers: has(flags, 0), winners_are_visible: has(flags, 3), boost_peer: input.take()?, additional_peers: input.take_if(flags, 1)?, countries_iso2: input.take_if(flags, 2)?, prize_description: input.take_if(flags, 4)?, random_id: input.take()?, until_date: input.take()?, currency: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.only_new_subscribers, 0) | bit(self.additional_peers.is_some(), 1) | bit(self.countries_iso2.is_some(), 2) | bit(self.winners_are_visible, 3) | bit(self.prize_description.is_some(), 4));
            self.boost_peer.put(writer);
            self.additional_peers.put(writer);
            self.countries_iso2.put(writer);
            self.prize_description.put(writer);
            self.random_id.put(writer);
            self.until_date.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, InputStorePaymentPremiumGiveaway> {
        /// `only_new_subscribers:flags.0?true`
        #[inline] pub fn only_new_subscribers(self) -> bool { flag_at(self, 1) }
        /// `winners_are_visible:flags.3?true`
        #[inline] pub fn winners_are_visible(self) -> bool { flag_at(self, 2) }
        /// `boost_peer:InputPeer`
        #[inline] pub fn boost_peer(self) -> views::InputPeer<'a> { at(self, 3) }
        /// `additional_peers:flags.1?Vector<InputPeer>`
        #[inline] pub fn additional_peers(self) -> Option<Vector<'a, views::InputPeer<'a>>> { maybe_at(self, 4) }
        /// `countries_iso2:flags.2?Vector<string>`
        #[inline] pub fn countries_iso2(self) -> Option<Vector<'a, Text<'a>>> { maybe_at(self, 5) }
        /// `prize_description:flags.4?string`
        #[inline] pub fn prize_description(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 7) }
        /// `until_date:int`
        #[inline] pub fn until_date(self) -> i32 { at(self, 8) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 9) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 10) }
    }

    /// `inputStorePaymentPremiumSubscription#a6751e66 flags:# restore:flags.0?true upgrade:flags.1?true = InputStorePaymentPurpose`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct InputStorePaymentPremiumSubscription {
        /// `restore:flags.0?true`
        pub restore: bool,
        /// `upgrade:flags.1?true`
        pub upgrade: bool,
    }

    impl Fields for InputStorePaymentPremiumSubscription {
        const LAYOUT: &'static Layout = &layouts::INPUT_STORE_PAYMENT_PREMIUM_SUBSCRIPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { restore: has(flags, 0), upgrade: has(flags, 1) })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.restore, 0) | bit(self.upgrade, 1));
        }
    }

    impl<'a> View<'a, InputStorePaymentPremiumSubscription> {
        /// `restore:flags.0?true`
        #[inline] pub fn restore(self) -> bool { flag_at(self, 1) }
        /// `upgrade:flags.1?true`
        #[inline] pub fn upgrade(self) -> bool { flag_at(self, 2) }
    }

    /// `inputStorePaymentStarsGift#1d741ef7 user_id:InputUser stars:long currency:string amount:long = InputStorePaymentPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStorePaymentStarsGift {
        /// `user_id:InputUser`
        pub user_id: enums::InputUser,
        /// `stars:long`
        pub stars: i64,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
    }

    impl Fields for InputStorePaymentStarsGift {
        const LAYOUT: &'static Layout = &layouts::INPUT_STORE_PAYMENT_STARS_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { user_id: input.take()?, stars: input.take()?, currency: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.user_id.put(writer);
            self.stars.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, InputStorePaymentStarsGift> {
        /// `user_id:InputUser`
        #[inline] pub fn user_id(self) -> views::InputUser<'a> { at(self, 0) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 1) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 2) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 3) }
    }

    /// `inputStorePaymentStarsGiveaway#751f08fa flags:# only_new_subscribers:flags.0?true winners_are_visible:flags.3?true stars:long boost_peer:InputPeer additional_peers:flags.1?Vector<InputPeer> countries_iso2:flags.2?Vector<string> prize_description:flags.4?string random_id:long until_date:int currency:string amount:long users:int = InputStorePaymentPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStorePaymentStarsGiveaway {
        /// `only_new_subscribers:flags.0?true`
        pub only_new_subscribers: bool,
        /// `winners_are_visible:flags.3?true`
        pub winners_are_visible: bool,
        /// `stars:long`
        pub stars: i64,
        /// `boost_peer:InputPeer`
        pub boost_peer: enums::InputPeer,
        /// `additional_peers:flags.1?Vector<InputPeer>`
        pub additional_peers: Option<Vec<enums::InputPeer>>,
        /// `countries_iso2:flags.2?Vector<string>`
        pub countries_iso2: Option<Vec<String>>,
        /// `prize_description:flags.4?string`
        pub prize_description: Option<String>,
        /// `random_id:long`
        pub random_id: i64,
        /// `until_date:int`
        pub until_date: i32,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
        /// `users:int`
        pub users: i32,
    }

    impl InputStorePaymentStarsGiveaway {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stars: i64, boost_peer: enums::InputPeer, random_id: i64, until_date: i32, currency: String, amount: i64, users: i32) -> Self {
            Self { only_new_subscribers: false, winners_are_visible: false, stars, boost_peer, additional_peers: None, countries_iso2: None, prize_description: None, random_id, until_date, currency, amount, users }
        }
    }

    impl Fields for InputStorePaymentStarsGiveaway {
        const LAYOUT: &'static Layout = &layouts::INPUT_STORE_PAYMENT_STARS_GIVEAWAY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { only_new_subscribers: has(flags, 0), winners_are_visible: has(flags, 3), stars: input.take()?, boost_peer: input.take()?, additional_peers: input.take_if(flags, 1)?, countries_iso2: input.take_if(flags, 2)?, prize_description: input.take_if(flags, 4)?, random_id: input.take()?, until_date: input.take()?, currency: input.take()?, amount: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.only_new_subscribers, 0) | bit(self.additional_peers.is_some(), 1) | bit(self.countries_iso2.is_some(), 2) | bit(self.winners_are_visible, 3) | bit(self.prize_description.is_some(), 4));
            self.stars.put(writer);
            self.boost_peer.put(writer);
            self.additional_peers.put(writer);
            self.countries_iso2.put(writer);
            self.prize_description.put(writer);
            self.random_id.put(writer);
            self.until_date.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, InputStorePaymentStarsGiveaway> {
        /// `only_new_subscribers:flags.0?true`
        #[inline] pub fn only_new_subscribers(self) -> bool { flag_at(self, 1) }
        /// `winners_are_visible:flags.3?true`
        #[inline] pub fn winners_are_visible(self) -> bool { flag_at(self, 2) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 3) }
        /// `boost_peer:InputPeer`
        #[inline] pub fn boost_peer(self) -> views::InputPeer<'a> { at(self, 4) }
        /// `additional_peers:flags.1?Vector<InputPeer>`
        #[inline] pub fn additional_peers(self) -> Option<Vector<'a, views::InputPeer<'a>>> { maybe_at(self, 5) }
        /// `countries_iso2:flags.2?Vector<string>`
        #[inline] pub fn countries_iso2(self) -> Option<Vector<'a, Text<'a>>> { maybe_at(self, 6) }
        /// `prize_description:flags.4?string`
        #[inline] pub fn prize_description(self) -> Option<Text<'a>> { maybe_at(self, 7) }
        /// `random_id:long`
        #[inline] pub fn random_id(self) -> i64 { at(self, 8) }
        /// `until_date:int`
        #[inline] pub fn until_date(self) -> i32 { at(self, 9) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 10) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 11) }
        /// `users:int`
        #[inline] pub fn users(self) -> i32 { at(self, 12) }
    }

    /// `inputStorePaymentStarsTopup#f9a2a6cb flags:# stars:long currency:string amount:long spend_purpose_peer:flags.0?InputPeer = InputStorePaymentPurpose`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputStorePaymentStarsTopup {
        /// `stars:long`
        pub stars: i64,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
        /// `spend_purpose_peer:flags.0?InputPeer`
        pub spend_purpose_peer: Option<enums::InputPeer>,
    }

    impl InputStorePaymentStarsTopup {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stars: i64, currency: String, amount: i64) -> Self {
            Self { stars, currency, amount, spend_purpose_peer: None }
        }
    }

    impl Fields for InputStorePaymentStarsTopup {
        const LAYOUT: &'static Layout = &layouts::INPUT_STORE_PAYMENT_STARS_TOPUP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { stars: input.take()?, currency: input.take()?, amount: input.take()?, spend_purpose_peer: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.spend_purpose_peer.is_some(), 0));
            self.stars.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
            self.spend_purpose_peer.put(writer);
        }
    }

    impl<'a> View<'a, InputStorePaymentStarsTopup> {
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 1) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 2) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 3) }
        /// `spend_purpose_peer:flags.0?InputPeer`
        #[inline] pub fn spend_purpose_peer(self) -> Option<views::InputPeer<'a>> { maybe_at(self, 4) }
    }

    /// `onrampAvailability#f9c84973 flags:# allowed:flags.0?true buy_allowed:flags.1?true country_code:string state:flags.2?string methods:Vector<OnrampMethodAvailability> = OnrampAvailability`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnrampAvailability {
        /// `allowed:flags.0?true`
        pub allowed: bool,
        /// `buy_allowed:flags.1?true`
        pub buy_allowed: bool,
        /// `country_code:string`
        pub country_code: String,
        /// `state:flags.2?string`
        pub state: Option<String>,
        /// `methods:Vector<OnrampMethodAvailability>`
        pub methods: Vec<types::OnrampMethodAvailability>,
    }

    impl OnrampAvailability {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(country_code: String, methods: Vec<types::OnrampMethodAvailability>) -> Self {
            Self { allowed: false, buy_allowed: false, country_code, state: None, methods }
        }
    }

    impl Fields for OnrampAvailability {
        const LAYOUT: &'static Layout = &layouts::ONRAMP_AVAILABILITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { allowed: has(flags, 0), buy_allowed: has(flags, 1), country_code: input.take()?, state: input.take_if(flags, 2)?, methods: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.allowed, 0) | bit(self.buy_allowed, 1) | bit(self.state.is_some(), 2));
            self.country_code.put(writer);
            self.state.put(writer);
            self.methods.put(writer);
        }
    }

    impl<'a> View<'a, OnrampAvailability> {
        /// `allowed:flags.0?true`
        #[inline] pub fn allowed(self) -> bool { flag_at(self, 1) }
        /// `buy_allowed:flags.1?true`
        #[inline] pub fn buy_allowed(self) -> bool { flag_at(self, 2) }
        /// `country_code:string`
        #[inline] pub fn country_code(self) -> Text<'a> { at(self, 3) }
        /// `state:flags.2?string`
        #[inline] pub fn state(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `methods:Vector<OnrampMethodAvailability>`
        #[inline] pub fn methods(self) -> Vector<'a, View<'a, types::OnrampMethodAvailability>> { at(self, 5) }
    }

    boxed!(OnrampAvailability);

    /// `onrampLimits#7be2677e base_currency:string base_min_amount:string base_max_amount:string crypto_min_amount:string crypto_max_amount:string payment_method:string = OnrampLimits`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnrampLimits {
        /// `base_currency:string`
        pub base_currency: String,
        /// `base_min_amount:string`
        pub base_min_amount: String,
        /// `base_max_amount:string`
        pub base_max_amount: String,
        /// `crypto_min_amount:string`
        pub crypto_min_amount: String,
        /// `crypto_max_amount:string`
        pub crypto_max_amount: String,
        /// `payment_method:string`
        pub payment_method: String,
    }

    impl Fields for OnrampLimits {
        const LAYOUT: &'static Layout = &layouts::ONRAMP_LIMITS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { base_currency: input.take()?, base_min_amount: input.take()?, base_max_amount: input.take()?, crypto_min_amount: input.take()?, crypto_max_amount: input.take()?, payment_method: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.base_currency.put(writer);
            self.base_min_amount.put(writer);
            self.base_max_amount.put(writer);
            self.crypto_min_amount.put(writer);
            self.crypto_max_amount.put(writer);
            self.payment_method.put(writer);
        }
    }

    impl<'a> View<'a, OnrampLimits> {
        /// `base_currency:string`
        #[inline] pub fn base_currency(self) -> Text<'a> { at(self, 0) }
        /// `base_min_amount:string`
        #[inline] pub fn base_min_amount(self) -> Text<'a> { at(self, 1) }
        /// `base_max_amount:string`
        #[inline] pub fn base_max_amount(self) -> Text<'a> { at(self, 2) }
        /// `crypto_min_amount:string`
        #[inline] pub fn crypto_min_amount(self) -> Text<'a> { at(self, 3) }
        /// `crypto_max_amount:string`
        #[inline] pub fn crypto_max_amount(self) -> Text<'a> { at(self, 4) }
        /// `payment_method:string`
        #[inline] pub fn payment_method(self) -> Text<'a> { at(self, 5) }
    }

    boxed!(OnrampLimits);

    /// `onrampMethodAvailability#9ec8c6a8 flags:# available:flags.0?true payment_method:string = OnrampMethodAvailability`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnrampMethodAvailability {
        /// `available:flags.0?true`
        pub available: bool,
        /// `payment_method:string`
        pub payment_method: String,
    }

    impl OnrampMethodAvailability {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(payment_method: String) -> Self {
            Self { available: false, payment_method }
        }
    }

    impl Fields for OnrampMethodAvailability {
        const LAYOUT: &'static Layout = &layouts::ONRAMP_METHOD_AVAILABILITY;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { available: has(flags, 0), payment_method: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.available, 0));
            self.payment_method.put(writer);
        }
    }

    impl<'a> View<'a, OnrampMethodAvailability> {
        /// `available:flags.0?true`
        #[inline] pub fn available(self) -> bool { flag_at(self, 1) }
        /// `payment_method:string`
        #[inline] pub fn payment_method(self) -> Text<'a> { at(self, 2) }
    }

    boxed!(OnrampMethodAvailability);

    /// `onrampProviderInfo#dc27582 flags:# supports_base_currencies:flags.0?true supports_limits:flags.1?true supports_quote:flags.2?true id:string name:string crypto_currencies:Vector<string> = OnrampProviderInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnrampProviderInfo {
        /// `supports_base_currencies:flags.0?true`
        pub supports_base_currencies: bool,
        /// `supports_limits:flags.1?true`
        pub supports_limits: bool,
        /// `supports_quote:flags.2?true`
        pub supports_quote: bool,
        /// `id:string`
        pub id: String,
        /// `name:string`
        pub name: String,
        /// `crypto_currencies:Vector<string>`
        pub crypto_currencies: Vec<String>,
    }

    impl OnrampProviderInfo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, name: String, crypto_currencies: Vec<String>) -> Self {
            Self { supports_base_currencies: false, supports_limits: false, supports_quote: false, id, name, crypto_currencies }
        }
    }

    impl Fields for OnrampProviderInfo {
        const LAYOUT: &'static Layout = &layouts::ONRAMP_PROVIDER_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { supports_base_currencies: has(flags, 0), supports_limits: has(flags, 1), supports_quote: has(flags, 2), id: input.take()?, name: input.take()?, crypto_currencies: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.supports_base_currencies, 0) | bit(self.supports_limits, 1) | bit(self.supports_quote, 2));
            self.id.put(writer);
            self.name.put(writer);
            self.crypto_currencies.put(writer);
        }
    }

    impl<'a> View<'a, OnrampProviderInfo> {
        /// `supports_base_currencies:flags.0?true`
        #[inline] pub fn supports_base_currencies(self) -> bool { flag_at(self, 1) }
        /// `supports_limits:flags.1?true`
        #[inline] pub fn supports_limits(self) -> bool { flag_at(self, 2) }
        /// `supports_quote:flags.2?true`
        #[inline] pub fn supports_quote(self) -> bool { flag_at(self, 3) }
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 4) }
        /// `name:string`
        #[inline] pub fn name(self) -> Text<'a> { at(self, 5) }
        /// `crypto_currencies:Vector<string>`
        #[inline] pub fn crypto_currencies(self) -> Vector<'a, Text<'a>> { at(self, 6) }
    }

    boxed!(OnrampProviderInfo);

    /// `onrampQuote#7a8011e9 base_currency:string base_amount:string crypto_currency:string crypto_amount:string crypto_price:string fee_amount:string extra_fee_amount:string network_fee_amount:string total_amount:string payment_method:string expires_date:int = OnrampQuote`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnrampQuote {
        /// `base_currency:string`
        pub base_currency: String,
        /// `base_amount:string`
        pub base_amount: String,
        /// `crypto_currency:string`
        pub crypto_currency: String,
        /// `crypto_amount:string`
        pub crypto_amount: String,
        /// `crypto_price:string`
        pub crypto_price: String,
        /// `fee_amount:string`
        pub fee_amount: String,
        /// `extra_fee_amount:string`
        pub extra_fee_amount: String,
        /// `network_fee_amount:string`
        pub network_fee_amount: String,
        /// `total_amount:string`
        pub total_amount: String,
        /// `payment_method:string`
        pub payment_method: String,
        /// `expires_date:int`
        pub expires_date: i32,
    }

    impl Fields for OnrampQuote {
        const LAYOUT: &'static Layout = &layouts::ONRAMP_QUOTE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { base_currency: input.take()?, base_amount: input.take()?, crypto_currency: input.take()?, crypto_amount: input.take()?, crypto_price: input.take()?, fee_amount: input.take()?, extra_fee_amount: input.take()?, network_fee_amount: input.take()?, total_amount: input.take()?, payment_method: input.take()?, expires_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.base_currency.put(writer);
            self.base_amount.put(writer);
            self.crypto_currency.put(writer);
            self.crypto_amount.put(writer);
            self.crypto_price.put(writer);
            self.fee_amount.put(writer);
            self.extra_fee_amount.put(writer);
            self.network_fee_amount.put(writer);
            self.total_amount.put(writer);
            self.payment_method.put(writer);
            self.expires_date.put(writer);
        }
    }

    impl<'a> View<'a, OnrampQuote> {
        /// `base_currency:string`
        #[inline] pub fn base_currency(self) -> Text<'a> { at(self, 0) }
        /// `base_amount:string`
        #[inline] pub fn base_amount(self) -> Text<'a> { at(self, 1) }
        /// `crypto_currency:string`
        #[inline] pub fn crypto_currency(self) -> Text<'a> { at(self, 2) }
        /// `crypto_amount:string`
        #[inline] pub fn crypto_amount(self) -> Text<'a> { at(self, 3) }
        /// `crypto_price:string`
        #[inline] pub fn crypto_price(self) -> Text<'a> { at(self, 4) }
        /// `fee_amount:string`
        #[inline] pub fn fee_amount(self) -> Text<'a> { at(self, 5) }
        /// `extra_fee_amount:string`
        #[inline] pub fn extra_fee_amount(self) -> Text<'a> { at(self, 6) }
        /// `network_fee_amount:string`
        #[inline] pub fn network_fee_amount(self) -> Text<'a> { at(self, 7) }
        /// `total_amount:string`
        #[inline] pub fn total_amount(self) -> Text<'a> { at(self, 8) }
        /// `payment_method:string`
        #[inline] pub fn payment_method(self) -> Text<'a> { at(self, 9) }
        /// `expires_date:int`
        #[inline] pub fn expires_date(self) -> i32 { at(self, 10) }
    }

    boxed!(OnrampQuote);

    /// `onrampSession#d1e42e24 provider:string session_id:string url:string expires_date:int = OnrampSession`
    #[derive(Clone, Debug, PartialEq)]
    pub struct OnrampSession {
        /// `provider:string`
        pub provider: String,
        /// `session_id:string`
        pub session_id: String,
        /// `url:string`
        pub url: String,
        /// `expires_date:int`
        pub expires_date: i32,
    }

    impl Fields for OnrampSession {
        const LAYOUT: &'static Layout = &layouts::ONRAMP_SESSION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { provider: input.take()?, session_id: input.take()?, url: input.take()?, expires_date: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.provider.put(writer);
            self.session_id.put(writer);
            self.url.put(writer);
            self.expires_date.put(writer);
        }
    }

    impl<'a> View<'a, OnrampSession> {
        /// `provider:string`
        #[inline] pub fn provider(self) -> Text<'a> { at(self, 0) }
        /// `session_id:string`
        #[inline] pub fn session_id(self) -> Text<'a> { at(self, 1) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 2) }
        /// `expires_date:int`
        #[inline] pub fn expires_date(self) -> i32 { at(self, 3) }
    }

    boxed!(OnrampSession);

    /// `paymentFormMethod#88f8f21b url:string title:string = PaymentFormMethod`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentFormMethod {
        /// `url:string`
        pub url: String,
        /// `title:string`
        pub title: String,
    }

    impl Fields for PaymentFormMethod {
        const LAYOUT: &'static Layout = &layouts::PAYMENT_FORM_METHOD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()?, title: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, PaymentFormMethod> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(PaymentFormMethod);

    /// `paymentSavedCredentialsCard#cdc27a1f id:string title:string = PaymentSavedCredentials`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentSavedCredentialsCard {
        /// `id:string`
        pub id: String,
        /// `title:string`
        pub title: String,
    }

    impl Fields for PaymentSavedCredentialsCard {
        const LAYOUT: &'static Layout = &layouts::PAYMENT_SAVED_CREDENTIALS_CARD;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { id: input.take()?, title: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.id.put(writer);
            self.title.put(writer);
        }
    }

    impl<'a> View<'a, PaymentSavedCredentialsCard> {
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 0) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 1) }
    }

    boxed!(PaymentSavedCredentialsCard);

    /// `premiumGiftCodeOption#257e962b flags:# users:int months:int store_product:flags.0?string store_quantity:flags.1?int currency:string amount:long = PremiumGiftCodeOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PremiumGiftCodeOption {
        /// `users:int`
        pub users: i32,
        /// `months:int`
        pub months: i32,
        /// `store_product:flags.0?string`
        pub store_product: Option<String>,
        /// `store_quantity:flags.1?int`
        pub store_quantity: Option<i32>,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
    }

    impl PremiumGiftCodeOption {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(users: i32, months: i32, currency: String, amount: i64) -> Self {
            Self { users, months, store_product: None, store_quantity: None, currency, amount }
        }
    }

    impl Fields for PremiumGiftCodeOption {
        const LAYOUT: &'static Layout = &layouts::PREMIUM_GIFT_CODE_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { users: input.take()?, months: input.take()?, store_product: input.take_if(flags, 0)?, store_quantity: input.take_if(flags, 1)?, currency: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.store_product.is_some(), 0) | bit(self.store_quantity.is_some(), 1));
            self.users.put(writer);
            self.months.put(writer);
            self.store_product.put(writer);
            self.store_quantity.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, PremiumGiftCodeOption> {
        /// `users:int`
        #[inline] pub fn users(self) -> i32 { at(self, 1) }
        /// `months:int`
        #[inline] pub fn months(self) -> i32 { at(self, 2) }
        /// `store_product:flags.0?string`
        #[inline] pub fn store_product(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `store_quantity:flags.1?int`
        #[inline] pub fn store_quantity(self) -> Option<i32> { maybe_at(self, 4) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 5) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 6) }
    }

    boxed!(PremiumGiftCodeOption);

    /// `savedStarGift#41df43fc flags:# name_hidden:flags.0?true unsaved:flags.5?true refunded:flags.9?true can_upgrade:flags.10?true pinned_to_top:flags.12?true upgrade_separate:flags.17?true from_id:flags.1?Peer date:int gift:StarGift message:flags.2?TextWithEntities msg_id:flags.3?int saved_id:flags.11?long convert_stars:flags.4?long upgrade_stars:flags.6?long can_export_at:flags.7?int transfer_stars:flags.8?long can_transfer_at:flags.13?int can_resell_at:flags.14?int collection_id:flags.15?Vector<int> prepaid_upgrade_hash:flags.16?string drop_original_details_stars:flags.18?long gift_num:flags.19?int can_craft_at:flags.20?int = SavedStarGift`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedStarGift {
        /// `name_hidden:flags.0?true`
        pub name_hidden: bool,
        /// `unsaved:flags.5?true`
        pub unsaved: bool,
        /// `refunded:flags.9?true`
        pub refunded: bool,
        /// `can_upgrade:flags.10?true`
        pub can_upgrade: bool,
        /// `pinned_to_top:flags.12?true`
        pub pinned_to_top: bool,
        /// `upgrade_separate:flags.17?true`
        pub upgrade_separate: bool,
        /// `from_id:flags.1?Peer`
        pub from_id: Option<enums::Peer>,
        /// `date:int`
        pub date: i32,
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `message:flags.2?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
        /// `msg_id:flags.3?int`
        pub msg_id: Option<i32>,
        /// `saved_id:flags.11?long`
        pub saved_id: Option<i64>,
        /// `convert_stars:flags.4?long`
        pub convert_stars: Option<i64>,
        /// `upgrade_stars:flags.6?long`
        pub upgrade_stars: Option<i64>,
        /// `can_export_at:flags.7?int`
        pub can_export_at: Option<i32>,
        /// `transfer_stars:flags.8?long`
        pub transfer_stars: Option<i64>,
        /// `can_transfer_at:flags.13?int`
        pub can_transfer_at: Option<i32>,
        /// `can_resell_at:flags.14?int`
        pub can_resell_at: Option<i32>,
        /// `collection_id:flags.15?Vector<int>`
        pub collection_id: Option<Vec<i32>>,
        /// `prepaid_upgrade_hash:flags.16?string`
        pub prepaid_upgrade_hash: Option<String>,
        /// `drop_original_details_stars:flags.18?long`
        pub drop_original_details_stars: Option<i64>,
        /// `gift_num:flags.19?int`
        pub gift_num: Option<i32>,
        /// `can_craft_at:flags.20?int`
        pub can_craft_at: Option<i32>,
    }

    impl SavedStarGift {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(date: i32, gift: enums::StarGift) -> Self {
            Self { name_hidden: false, unsaved: false, refunded: false, can_upgrade: false, pinned_to_top: false, upgrade_separate: false, from_id: None, date, gift, message: None, msg_id: None, saved_id: None, convert_stars: None, upgrade_stars: None, can_export_at: None, transfer_stars: None, can_transfer_at: None, can_resell_at: None, collection_id: None, prepaid_upgrade_hash: None, drop_original_details_stars: None, gift_num: None, can_craft_at: None }
        }
    }

    impl Fields for SavedStarGift {
        const LAYOUT: &'static Layout = &layouts::SAVED_STAR_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { name_hidden: has(flags, 0), unsaved: has(flags, 5), refunded: has(flags, 9), can_upgrade: has(flags, 10), pinned_to_top: has(flags, 12), upgrade_separate: has(flags, 17), from_id: input.take_if(flags, 1)?, date: input.take()?, gift: input.take()?, message: input.take_if(flags, 2)?, msg_id: input.take_if(flags, 3)?, saved_id: input.take_if(flags, 11)?, convert_stars: input.take_if(flags, 4)?, upgrade_stars: input.take_if(flags, 6)?, can_export_at: input.take_if(flags, 7)?, transfer_stars: input.take_if(flags, 8)?, can_transfer_at: input.take_if(flags, 13)?, can_resell_at: input.take_if(flags, 14)?, collection_id: input.take_if(flags, 15)?, prepaid_upgrade_hash: input.take_if(flags, 16)?, drop_original_details_stars: input.take_if(flags, 18)?, gift_num: input.take_if(flags, 19)?, can_craft_at: input.take_if(flags, 20)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.name_hidden, 0) | bit(self.from_id.is_some(), 1) | bit(self.message.is_some(), 2) | bit(self.msg_id.is_some(), 3) | bit(self.convert_stars.is_some(), 4) | bit(self.unsaved, 5) | bit(self.upgrade_stars.is_some(), 6) | bit(self.can_export_at.is_some(), 7) | bit(self.transfer_stars.is_some(), 8) | bit(self.refunded, 9) | bit(self.can_upgrade, 10) | bit(self.saved_id.is_some(), 11) | bit(self.pinned_to_top, 12) | bit(self.can_transfer_at.is_some(), 13) | bit(self.can_resell_at.is_some(), 14) | bit(self.collection_id.is_some(), 15) | bit(self.prepaid_upgrade_hash.is_some(), 16) | bit(self.upgrade_separate, 17) | bit(self.drop_original_details_stars.is_some(), 18) | bit(self.gift_num.is_some(), 19) | bit(self.can_craft_at.is_some(), 20));
            self.from_id.put(writer);
            self.date.put(writer);
            self.gift.put(writer);
            self.message.put(writer);
            self.msg_id.put(writer);
            self.saved_id.put(writer);
            self.convert_stars.put(writer);
            self.upgrade_stars.put(writer);
            self.can_export_at.put(writer);
            self.transfer_stars.put(writer);
            self.can_transfer_at.put(writer);
            self.can_resell_at.put(writer);
            self.collection_id.put(writer);
            self.prepaid_upgrade_hash.put(writer);
            self.drop_original_details_stars.put(writer);
            self.gift_num.put(writer);
            self.can_craft_at.put(writer);
        }
    }

    impl<'a> View<'a, SavedStarGift> {
        /// `name_hidden:flags.0?true`
        #[inline] pub fn name_hidden(self) -> bool { flag_at(self, 1) }
        /// `unsaved:flags.5?true`
        #[inline] pub fn unsaved(self) -> bool { flag_at(self, 2) }
        /// `refunded:flags.9?true`
        #[inline] pub fn refunded(self) -> bool { flag_at(self, 3) }
        /// `can_upgrade:flags.10?true`
        #[inline] pub fn can_upgrade(self) -> bool { flag_at(self, 4) }
        /// `pinned_to_top:flags.12?true`
        #[inline] pub fn pinned_to_top(self) -> bool { flag_at(self, 5) }
        /// `upgrade_separate:flags.17?true`
        #[inline] pub fn upgrade_separate(self) -> bool { flag_at(self, 6) }
        /// `from_id:flags.1?Peer`
        #[inline] pub fn from_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 7) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 8) }
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 9) }
        /// `message:flags.2?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 10) }
        /// `msg_id:flags.3?int`
        #[inline] pub fn msg_id(self) -> Option<i32> { maybe_at(self, 11) }
        /// `saved_id:flags.11?long`
        #[inline] pub fn saved_id(self) -> Option<i64> { maybe_at(self, 12) }
        /// `convert_stars:flags.4?long`
        #[inline] pub fn convert_stars(self) -> Option<i64> { maybe_at(self, 13) }
        /// `upgrade_stars:flags.6?long`
        #[inline] pub fn upgrade_stars(self) -> Option<i64> { maybe_at(self, 14) }
        /// `can_export_at:flags.7?int`
        #[inline] pub fn can_export_at(self) -> Option<i32> { maybe_at(self, 15) }
        /// `transfer_stars:flags.8?long`
        #[inline] pub fn transfer_stars(self) -> Option<i64> { maybe_at(self, 16) }
        /// `can_transfer_at:flags.13?int`
        #[inline] pub fn can_transfer_at(self) -> Option<i32> { maybe_at(self, 17) }
        /// `can_resell_at:flags.14?int`
        #[inline] pub fn can_resell_at(self) -> Option<i32> { maybe_at(self, 18) }
        /// `collection_id:flags.15?Vector<int>`
        #[inline] pub fn collection_id(self) -> Option<Vector<'a, i32>> { maybe_at(self, 19) }
        /// `prepaid_upgrade_hash:flags.16?string`
        #[inline] pub fn prepaid_upgrade_hash(self) -> Option<Text<'a>> { maybe_at(self, 20) }
        /// `drop_original_details_stars:flags.18?long`
        #[inline] pub fn drop_original_details_stars(self) -> Option<i64> { maybe_at(self, 21) }
        /// `gift_num:flags.19?int`
        #[inline] pub fn gift_num(self) -> Option<i32> { maybe_at(self, 22) }
        /// `can_craft_at:flags.20?int`
        #[inline] pub fn can_craft_at(self) -> Option<i32> { maybe_at(self, 23) }
    }

    boxed!(SavedStarGift);

    /// `starGiftActiveAuctionState#d31bc45d gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState = StarGiftActiveAuctionState`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftActiveAuctionState {
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `state:StarGiftAuctionState`
        pub state: enums::StarGiftAuctionState,
        /// `user_state:StarGiftAuctionUserState`
        pub user_state: types::StarGiftAuctionUserState,
    }

    impl Fields for StarGiftActiveAuctionState {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ACTIVE_AUCTION_STATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gift: input.take()?, state: input.take()?, user_state: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gift.put(writer);
            self.state.put(writer);
            self.user_state.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftActiveAuctionState> {
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 0) }
        /// `state:StarGiftAuctionState`
        #[inline] pub fn state(self) -> views::StarGiftAuctionState<'a> { at(self, 1) }
        /// `user_state:StarGiftAuctionUserState`
        #[inline] pub fn user_state(self) -> View<'a, types::StarGiftAuctionUserState> { at(self, 2) }
    }

    boxed!(StarGiftActiveAuctionState);

    /// `starGiftAttributeCounter#2eb1b658 attribute:StarGiftAttributeId count:int = StarGiftAttributeCounter`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAttributeCounter {
        /// `attribute:StarGiftAttributeId`
        pub attribute: enums::StarGiftAttributeId,
        /// `count:int`
        pub count: i32,
    }

    impl Fields for StarGiftAttributeCounter {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ATTRIBUTE_COUNTER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { attribute: input.take()?, count: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.attribute.put(writer);
            self.count.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAttributeCounter> {
        /// `attribute:StarGiftAttributeId`
        #[inline] pub fn attribute(self) -> views::StarGiftAttributeId<'a> { at(self, 0) }
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
    }

    boxed!(StarGiftAttributeCounter);

    /// `starGiftAttributeIdBackdrop#1f01c757 backdrop_id:int = StarGiftAttributeId`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAttributeIdBackdrop {
        /// `backdrop_id:int`
        pub backdrop_id: i32,
    }

    impl Fields for StarGiftAttributeIdBackdrop {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ATTRIBUTE_ID_BACKDROP;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { backdrop_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.backdrop_id.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAttributeIdBackdrop> {
        /// `backdrop_id:int`
        #[inline] pub fn backdrop_id(self) -> i32 { at(self, 0) }
    }

    /// `starGiftAttributeIdModel#48aaae3c document_id:long = StarGiftAttributeId`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAttributeIdModel {
        /// `document_id:long`
        pub document_id: i64,
    }

    impl Fields for StarGiftAttributeIdModel {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ATTRIBUTE_ID_MODEL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { document_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.document_id.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAttributeIdModel> {
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 0) }
    }

    /// `starGiftAttributeIdPattern#4a162433 document_id:long = StarGiftAttributeId`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAttributeIdPattern {
        /// `document_id:long`
        pub document_id: i64,
    }

    impl Fields for StarGiftAttributeIdPattern {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_ATTRIBUTE_ID_PATTERN;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { document_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.document_id.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAttributeIdPattern> {
        /// `document_id:long`
        #[inline] pub fn document_id(self) -> i64 { at(self, 0) }
    }

    /// `starGiftAuctionAcquiredGift#42b00348 flags:# name_hidden:flags.0?true peer:Peer date:int bid_amount:long round:int pos:int message:flags.1?TextWithEntities gift_num:flags.2?int = StarGiftAuctionAcquiredGift`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAuctionAcquiredGift {
        /// `name_hidden:flags.0?true`
        pub name_hidden: bool,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `date:int`
        pub date: i32,
        /// `bid_amount:long`
        pub bid_amount: i64,
        /// `round:int`
        pub round: i32,
        /// `pos:int`
        pub pos: i32,
        /// `message:flags.1?TextWithEntities`
        pub message: Option<types::TextWithEntities>,
        /// `gift_num:flags.2?int`
        pub gift_num: Option<i32>,
    }

    impl StarGiftAuctionAcquiredGift {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(peer: enums::Peer, date: i32, bid_amount: i64, round: i32, pos: i32) -> Self {
            Self { name_hidden: false, peer, date, bid_amount, round, pos, message: None, gift_num: None }
        }
    }

    impl Fields for StarGiftAuctionAcquiredGift {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_AUCTION_ACQUIRED_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { name_hidden: has(flags, 0), peer: input.take()?, date: input.take()?, bid_amount: input.take()?, round: input.take()?, pos: input.take()?, message: input.take_if(flags, 1)?, gift_num: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.name_hidden, 0) | bit(self.message.is_some(), 1) | bit(self.gift_num.is_some(), 2));
            self.peer.put(writer);
            self.date.put(writer);
            self.bid_amount.put(writer);
            self.round.put(writer);
            self.pos.put(writer);
            self.message.put(writer);
            self.gift_num.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAuctionAcquiredGift> {
        /// `name_hidden:flags.0?true`
        #[inline] pub fn name_hidden(self) -> bool { flag_at(self, 1) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 2) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 3) }
        /// `bid_amount:long`
        #[inline] pub fn bid_amount(self) -> i64 { at(self, 4) }
        /// `round:int`
        #[inline] pub fn round(self) -> i32 { at(self, 5) }
        /// `pos:int`
        #[inline] pub fn pos(self) -> i32 { at(self, 6) }
        /// `message:flags.1?TextWithEntities`
        #[inline] pub fn message(self) -> Option<View<'a, types::TextWithEntities>> { maybe_at(self, 7) }
        /// `gift_num:flags.2?int`
        #[inline] pub fn gift_num(self) -> Option<i32> { maybe_at(self, 8) }
    }

    boxed!(StarGiftAuctionAcquiredGift);

    /// `starGiftCollection#9d6b13b0 flags:# collection_id:int title:string icon:flags.0?Document gifts_count:int hash:long = StarGiftCollection`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftCollection {
        /// `collection_id:int`
        pub collection_id: i32,
        /// `title:string`
        pub title: String,
        /// `icon:flags.0?Document`
        pub icon: Option<enums::Document>,
        /// `gifts_count:int`
        pub gifts_count: i32,
        /// `hash:long`
        pub hash: i64,
    }

    impl StarGiftCollection {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(collection_id: i32, title: String, gifts_count: i32, hash: i64) -> Self {
            Self { collection_id, title, icon: None, gifts_count, hash }
        }
    }

    impl Fields for StarGiftCollection {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_COLLECTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { collection_id: input.take()?, title: input.take()?, icon: input.take_if(flags, 0)?, gifts_count: input.take()?, hash: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.icon.is_some(), 0));
            self.collection_id.put(writer);
            self.title.put(writer);
            self.icon.put(writer);
            self.gifts_count.put(writer);
            self.hash.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftCollection> {
        /// `collection_id:int`
        #[inline] pub fn collection_id(self) -> i32 { at(self, 1) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 2) }
        /// `icon:flags.0?Document`
        #[inline] pub fn icon(self) -> Option<views::Document<'a>> { maybe_at(self, 3) }
        /// `gifts_count:int`
        #[inline] pub fn gifts_count(self) -> i32 { at(self, 4) }
        /// `hash:long`
        #[inline] pub fn hash(self) -> i64 { at(self, 5) }
    }

    boxed!(StarGiftCollection);

    /// `starGiftUpgradePrice#99ea331d date:int upgrade_stars:long = StarGiftUpgradePrice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftUpgradePrice {
        /// `date:int`
        pub date: i32,
        /// `upgrade_stars:long`
        pub upgrade_stars: i64,
    }

    impl Fields for StarGiftUpgradePrice {
        const LAYOUT: &'static Layout = &layouts::STAR_GIFT_UPGRADE_PRICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { date: input.take()?, upgrade_stars: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.date.put(writer);
            self.upgrade_stars.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftUpgradePrice> {
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 0) }
        /// `upgrade_stars:long`
        #[inline] pub fn upgrade_stars(self) -> i64 { at(self, 1) }
    }

    boxed!(StarGiftUpgradePrice);

    /// `starsGiftOption#5e0589f1 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsGiftOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsGiftOption {
        /// `extended:flags.1?true`
        pub extended: bool,
        /// `stars:long`
        pub stars: i64,
        /// `store_product:flags.0?string`
        pub store_product: Option<String>,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
    }

    impl StarsGiftOption {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stars: i64, currency: String, amount: i64) -> Self {
            Self { extended: false, stars, store_product: None, currency, amount }
        }
    }

    impl Fields for StarsGiftOption {
        const LAYOUT: &'static Layout = &layouts::STARS_GIFT_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { extended: has(flags, 1), stars: input.take()?, store_product: input.take_if(flags, 0)?, currency: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.store_product.is_some(), 0) | bit(self.extended, 1));
            self.stars.put(writer);
            self.store_product.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, StarsGiftOption> {
        /// `extended:flags.1?true`
        #[inline] pub fn extended(self) -> bool { flag_at(self, 1) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 2) }
        /// `store_product:flags.0?string`
        #[inline] pub fn store_product(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 4) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 5) }
    }

    boxed!(StarsGiftOption);

    /// `starsGiveawayOption#94ce852a flags:# extended:flags.0?true default:flags.1?true stars:long yearly_boosts:int store_product:flags.2?string currency:string amount:long winners:Vector<StarsGiveawayWinnersOption> = StarsGiveawayOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsGiveawayOption {
        /// `extended:flags.0?true`
        pub extended: bool,
        /// `default:flags.1?true`
        pub default: bool,
        /// `stars:long`
        pub stars: i64,
        /// `yearly_boosts:int`
        pub yearly_boosts: i32,
        /// `store_product:flags.2?string`
        pub store_product: Option<String>,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
        /// `winners:Vector<StarsGiveawayWinnersOption>`
        pub winners: Vec<types::StarsGiveawayWinnersOption>,
    }

    impl StarsGiveawayOption {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stars: i64, yearly_boosts: i32, currency: String, amount: i64, winners: Vec<types::StarsGiveawayWinnersOption>) -> Self {
            Self { extended: false, default: false, stars, yearly_boosts, store_product: None, currency, amount, winners }
        }
    }

    impl Fields for StarsGiveawayOption {
        const LAYOUT: &'static Layout = &layouts::STARS_GIVEAWAY_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { extended: has(flags, 0), default: has(flags, 1), stars: input.take()?, yearly_boosts: input.take()?, store_product: input.take_if(flags, 2)?, currency: input.take()?, amount: input.take()?, winners: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.extended, 0) | bit(self.default, 1) | bit(self.store_product.is_some(), 2));
            self.stars.put(writer);
            self.yearly_boosts.put(writer);
            self.store_product.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
            self.winners.put(writer);
        }
    }

    impl<'a> View<'a, StarsGiveawayOption> {
        /// `extended:flags.0?true`
        #[inline] pub fn extended(self) -> bool { flag_at(self, 1) }
        /// `default:flags.1?true`
        #[inline] pub fn default(self) -> bool { flag_at(self, 2) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 3) }
        /// `yearly_boosts:int`
        #[inline] pub fn yearly_boosts(self) -> i32 { at(self, 4) }
        /// `store_product:flags.2?string`
        #[inline] pub fn store_product(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 6) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 7) }
        /// `winners:Vector<StarsGiveawayWinnersOption>`
        #[inline] pub fn winners(self) -> Vector<'a, View<'a, types::StarsGiveawayWinnersOption>> { at(self, 8) }
    }

    boxed!(StarsGiveawayOption);

    /// `starsGiveawayWinnersOption#54236209 flags:# default:flags.0?true users:int per_user_stars:long = StarsGiveawayWinnersOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsGiveawayWinnersOption {
        /// `default:flags.0?true`
        pub default: bool,
        /// `users:int`
        pub users: i32,
        /// `per_user_stars:long`
        pub per_user_stars: i64,
    }

    impl StarsGiveawayWinnersOption {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(users: i32, per_user_stars: i64) -> Self {
            Self { default: false, users, per_user_stars }
        }
    }

    impl Fields for StarsGiveawayWinnersOption {
        const LAYOUT: &'static Layout = &layouts::STARS_GIVEAWAY_WINNERS_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { default: has(flags, 0), users: input.take()?, per_user_stars: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.default, 0));
            self.users.put(writer);
            self.per_user_stars.put(writer);
        }
    }

    impl<'a> View<'a, StarsGiveawayWinnersOption> {
        /// `default:flags.0?true`
        #[inline] pub fn default(self) -> bool { flag_at(self, 1) }
        /// `users:int`
        #[inline] pub fn users(self) -> i32 { at(self, 2) }
        /// `per_user_stars:long`
        #[inline] pub fn per_user_stars(self) -> i64 { at(self, 3) }
    }

    boxed!(StarsGiveawayWinnersOption);

    /// `starsSubscription#2e6eab1a flags:# canceled:flags.0?true can_refulfill:flags.1?true missing_balance:flags.2?true bot_canceled:flags.7?true id:string peer:Peer until_date:int pricing:StarsSubscriptionPricing chat_invite_hash:flags.3?string title:flags.4?string photo:flags.5?WebDocument invoice_slug:flags.6?string = StarsSubscription`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsSubscription {
        /// `canceled:flags.0?true`
        pub canceled: bool,
        /// `can_refulfill:flags.1?true`
        pub can_refulfill: bool,
        /// `missing_balance:flags.2?true`
        pub missing_balance: bool,
        /// `bot_canceled:flags.7?true`
        pub bot_canceled: bool,
        /// `id:string`
        pub id: String,
        /// `peer:Peer`
        pub peer: enums::Peer,
        /// `until_date:int`
        pub until_date: i32,
        /// `pricing:StarsSubscriptionPricing`
        pub pricing: types::StarsSubscriptionPricing,
        /// `chat_invite_hash:flags.3?string`
        pub chat_invite_hash: Option<String>,
        /// `title:flags.4?string`
        pub title: Option<String>,
        /// `photo:flags.5?WebDocument`
        pub photo: Option<enums::WebDocument>,
        /// `invoice_slug:flags.6?string`
        pub invoice_slug: Option<String>,
    }

    impl StarsSubscription {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, peer: enums::Peer, until_date: i32, pricing: types::StarsSubscriptionPricing) -> Self {
            Self { canceled: false, can_refulfill: false, missing_balance: false, bot_canceled: false, id, peer, until_date, pricing, chat_invite_hash: None, title: None, photo: None, invoice_slug: None }
        }
    }

    impl Fields for StarsSubscription {
        const LAYOUT: &'static Layout = &layouts::STARS_SUBSCRIPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { canceled: has(flags, 0), can_refulfill: has(flags, 1), missing_balance: has(flags, 2), bot_canceled: has(flags, 7), id: input.take()?, peer: input.take()?, until_date: input.take()?, pricing: input.take()?, chat_invite_hash: input.take_if(flags, 3)?, title: input.take_if(flags, 4)?, photo: input.take_if(flags, 5)?, invoice_slug: input.take_if(flags, 6)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.canceled, 0) | bit(self.can_refulfill, 1) | bit(self.missing_balance, 2) | bit(self.chat_invite_hash.is_some(), 3) | bit(self.title.is_some(), 4) | bit(self.photo.is_some(), 5) | bit(self.invoice_slug.is_some(), 6) | bit(self.bot_canceled, 7));
            self.id.put(writer);
            self.peer.put(writer);
            self.until_date.put(writer);
            self.pricing.put(writer);
            self.chat_invite_hash.put(writer);
            self.title.put(writer);
            self.photo.put(writer);
            self.invoice_slug.put(writer);
        }
    }

    impl<'a> View<'a, StarsSubscription> {
        /// `canceled:flags.0?true`
        #[inline] pub fn canceled(self) -> bool { flag_at(self, 1) }
        /// `can_refulfill:flags.1?true`
        #[inline] pub fn can_refulfill(self) -> bool { flag_at(self, 2) }
        /// `missing_balance:flags.2?true`
        #[inline] pub fn missing_balance(self) -> bool { flag_at(self, 3) }
        /// `bot_canceled:flags.7?true`
        #[inline] pub fn bot_canceled(self) -> bool { flag_at(self, 4) }
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 5) }
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 6) }
        /// `until_date:int`
        #[inline] pub fn until_date(self) -> i32 { at(self, 7) }
        /// `pricing:StarsSubscriptionPricing`
        #[inline] pub fn pricing(self) -> View<'a, types::StarsSubscriptionPricing> { at(self, 8) }
        /// `chat_invite_hash:flags.3?string`
        #[inline] pub fn chat_invite_hash(self) -> Option<Text<'a>> { maybe_at(self, 9) }
        /// `title:flags.4?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 10) }
        /// `photo:flags.5?WebDocument`
        #[inline] pub fn photo(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 11) }
        /// `invoice_slug:flags.6?string`
        #[inline] pub fn invoice_slug(self) -> Option<Text<'a>> { maybe_at(self, 12) }
    }

    boxed!(StarsSubscription);

    /// `starsTopupOption#bd915c0 flags:# extended:flags.1?true stars:long store_product:flags.0?string currency:string amount:long = StarsTopupOption`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsTopupOption {
        /// `extended:flags.1?true`
        pub extended: bool,
        /// `stars:long`
        pub stars: i64,
        /// `store_product:flags.0?string`
        pub store_product: Option<String>,
        /// `currency:string`
        pub currency: String,
        /// `amount:long`
        pub amount: i64,
    }

    impl StarsTopupOption {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(stars: i64, currency: String, amount: i64) -> Self {
            Self { extended: false, stars, store_product: None, currency, amount }
        }
    }

    impl Fields for StarsTopupOption {
        const LAYOUT: &'static Layout = &layouts::STARS_TOPUP_OPTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { extended: has(flags, 1), stars: input.take()?, store_product: input.take_if(flags, 0)?, currency: input.take()?, amount: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.store_product.is_some(), 0) | bit(self.extended, 1));
            self.stars.put(writer);
            self.store_product.put(writer);
            self.currency.put(writer);
            self.amount.put(writer);
        }
    }

    impl<'a> View<'a, StarsTopupOption> {
        /// `extended:flags.1?true`
        #[inline] pub fn extended(self) -> bool { flag_at(self, 1) }
        /// `stars:long`
        #[inline] pub fn stars(self) -> i64 { at(self, 2) }
        /// `store_product:flags.0?string`
        #[inline] pub fn store_product(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 4) }
        /// `amount:long`
        #[inline] pub fn amount(self) -> i64 { at(self, 5) }
    }

    boxed!(StarsTopupOption);

    /// `starsTransaction#13659eb0 flags:# refund:flags.3?true pending:flags.4?true failed:flags.6?true gift:flags.10?true reaction:flags.11?true stargift_upgrade:flags.18?true business_transfer:flags.21?true stargift_resale:flags.22?true posts_search:flags.24?true stargift_prepaid_upgrade:flags.25?true stargift_drop_original_details:flags.26?true phonegroup_message:flags.27?true stargift_auction_bid:flags.28?true offer:flags.29?true id:string amount:StarsAmount date:int peer:StarsTransactionPeer title:flags.0?string description:flags.1?string photo:flags.2?WebDocument transaction_date:flags.5?int transaction_url:flags.5?string bot_payload:flags.7?bytes msg_id:flags.8?int extended_media:flags.9?Vector<MessageMedia> subscription_period:flags.12?int giveaway_post_id:flags.13?int stargift:flags.14?StarGift floodskip_number:flags.15?int starref_commission_permille:flags.16?int starref_peer:flags.17?Peer starref_amount:flags.17?StarsAmount paid_messages:flags.19?int premium_gift_months:flags.20?int ads_proceeds_from_date:flags.23?int ads_proceeds_to_date:flags.23?int = StarsTransaction`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsTransaction {
        /// `refund:flags.3?true`
        pub refund: bool,
        /// `pending:flags.4?true`
        pub pending: bool,
        /// `failed:flags.6?true`
        pub failed: bool,
        /// `gift:flags.10?true`
        pub gift: bool,
        /// `reaction:flags.11?true`
        pub reaction: bool,
        /// `stargift_upgrade:flags.18?true`
        pub stargift_upgrade: bool,
        /// `business_transfer:flags.21?true`
        pub business_transfer: bool,
        /// `stargift_resale:flags.22?true`
        pub stargift_resale: bool,
        /// `posts_search:flags.24?true`
        pub posts_search: bool,
        /// `stargift_prepaid_upgrade:flags.25?true`
        pub stargift_prepaid_upgrade: bool,
        /// `stargift_drop_original_details:flags.26?true`
        pub stargift_drop_original_details: bool,
        /// `phonegroup_message:flags.27?true`
        pub phonegroup_message: bool,
        /// `stargift_auction_bid:flags.28?true`
        pub stargift_auction_bid: bool,
        /// `offer:flags.29?true`
        pub offer: bool,
        /// `id:string`
        pub id: String,
        /// `amount:StarsAmount`
        pub amount: enums::StarsAmount,
        /// `date:int`
        pub date: i32,
        /// `peer:StarsTransactionPeer`
        pub peer: enums::StarsTransactionPeer,
        /// `title:flags.0?string`
        pub title: Option<String>,
        /// `description:flags.1?string`
        pub description: Option<String>,
        /// `photo:flags.2?WebDocument`
        pub photo: Option<enums::WebDocument>,
        /// `transaction_date:flags.5?int`
        pub transaction_date: Option<i32>,
        /// `transaction_url:flags.5?string`
        pub transaction_url: Option<String>,
        /// `bot_payload:flags.7?bytes`
        pub bot_payload: Option<Vec<u8>>,
        /// `msg_id:flags.8?int`
        pub msg_id: Option<i32>,
        /// `extended_media:flags.9?Vector<MessageMedia>`
        pub extended_media: Option<Vec<enums::MessageMedia>>,
        /// `subscription_period:flags.12?int`
        pub subscription_period: Option<i32>,
        /// `giveaway_post_id:flags.13?int`
        pub giveaway_post_id: Option<i32>,
        /// `stargift:flags.14?StarGift`
        pub stargift: Option<enums::StarGift>,
        /// `floodskip_number:flags.15?int`
        pub floodskip_number: Option<i32>,
        /// `starref_commission_permille:flags.16?int`
        pub starref_commission_permille: Option<i32>,
        /// `starref_peer:flags.17?Peer`
        pub starref_peer: Option<enums::Peer>,
        /// `starref_amount:flags.17?StarsAmount`
        pub starref_amount: Option<enums::StarsAmount>,
        /// `paid_messages:flags.19?int`
        pub paid_messages: Option<i32>,
        /// `premium_gift_months:flags.20?int`
        pub premium_gift_months: Option<i32>,
        /// `ads_proceeds_from_date:flags.23?int`
        pub ads_proceeds_from_date: Option<i32>,
        /// `ads_proceeds_to_date:flags.23?int`
        pub ads_proceeds_to_date: Option<i32>,
    }

    impl StarsTransaction {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(id: String, amount: enums::StarsAmount, date: i32, peer: enums::StarsTransactionPeer) -> Self {
            Self { refund: false, pending: false, failed: false, gift: false, reaction: false, stargift_upgrade: false, business_transfer: false, stargift_resale: false, posts_search: false, stargift_prepaid_upgrade: false, stargift_drop_original_details: false, phonegroup_message: false, stargift_auction_bid: false, offer: false, id, amount, date, peer, title: None, description: None, photo: None, transaction_date: None, transaction_url: None, bot_payload: None, msg_id: None, extended_media: None, subscription_period: None, giveaway_post_id: None, stargift: None, floodskip_number: None, starref_commission_permille: None, starref_peer: None, starref_amount: None, paid_messages: None, premium_gift_months: None, ads_proceeds_from_date: None, ads_proceeds_to_date: None }
        }
    }

    impl Fields for StarsTransaction {
        const LAYOUT: &'static Layout = &layouts::STARS_TRANSACTION;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { refund: has(flags, 3), pending: has(flags, 4), failed: has(flags, 6), gift: has(flags, 10), reaction: has(flags, 11), stargift_upgrade: has(flags, 18), business_transfer: has(flags, 21), stargift_resale: has(flags, 22), posts_search: has(flags, 24), stargift_prepaid_upgrade: has(flags, 25), stargift_drop_original_details: has(flags, 26), phonegroup_message: has(flags, 27), stargift_auction_bid: has(flags, 28), offer: has(flags, 29), id: input.take()?, amount: input.take()?, date: input.take()?, peer: input.take()?, title: input.take_if(flags, 0)?, description: input.take_if(flags, 1)?, photo: input.take_if(flags, 2)?, transaction_date: input.take_if(flags, 5)?, transaction_url: input.take_if(flags, 5)?, bot_payload: input.take_if(flags, 7)?, msg_id: input.take_if(flags, 8)?, extended_media: input.take_if(flags, 9)?, subscription_period: input.take_if(flags, 12)?, giveaway_post_id: input.take_if(flags, 13)?, stargift: input.take_if(flags, 14)?, floodskip_number: input.take_if(flags, 15)?, starref_commission_permille: input.take_if(flags, 16)?, starref_peer: input.take_if(flags, 17)?, starref_amount: input.take_if(flags, 17)?, paid_messages: input.take_if(flags, 19)?, premium_gift_months: input.take_if(flags, 20)?, ads_proceeds_from_date: input.take_if(flags, 23)?, ads_proceeds_to_date: input.take_if(flags, 23)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_5 = self.transaction_date.is_some() && self.transaction_url.is_some();
            let flags_17 = self.starref_peer.is_some() && self.starref_amount.is_some();
            let flags_23 = self.ads_proceeds_from_date.is_some() && self.ads_proceeds_to_date.is_some();
            writer.u32(bit(self.title.is_some(), 0) | bit(self.description.is_some(), 1) | bit(self.photo.is_some(), 2) | bit(self.refund, 3) | bit(self.pending, 4) | bit(flags_5, 5) | bit(self.failed, 6) | bit(self.bot_payload.is_some(), 7) | bit(self.msg_id.is_some(), 8) | bit(self.extended_media.is_some(), 9) | bit(self.gift, 10) | bit(self.reaction, 11) | bit(self.subscription_period.is_some(), 12) | bit(self.giveaway_post_id.is_some(), 13) | bit(self.stargift.is_some(), 14) | bit(self.floodskip_number.is_some(), 15) | bit(self.starref_commission_permille.is_some(), 16) | bit(flags_17, 17) | bit(self.stargift_upgrade, 18) | bit(self.paid_messages.is_some(), 19) | bit(self.premium_gift_months.is_some(), 20) | bit(self.business_transfer, 21) | bit(self.stargift_resale, 22) | bit(flags_23, 23) | bit(self.posts_search, 24) | bit(self.stargift_prepaid_upgrade, 25) | bit(self.stargift_drop_original_details, 26) | bit(self.phonegroup_message, 27) | bit(self.stargift_auction_bid, 28) | bit(self.offer, 29));
            self.id.put(writer);
            self.amount.put(writer);
            self.date.put(writer);
            self.peer.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            put_if(flags_5, &self.transaction_date, writer);
            put_if(flags_5, &self.transaction_url, writer);
            self.bot_payload.put(writer);
            self.msg_id.put(writer);
            self.extended_media.put(writer);
            self.subscription_period.put(writer);
            self.giveaway_post_id.put(writer);
            self.stargift.put(writer);
            self.floodskip_number.put(writer);
            self.starref_commission_permille.put(writer);
            put_if(flags_17, &self.starref_peer, writer);
            put_if(flags_17, &self.starref_amount, writer);
            self.paid_messages.put(writer);
            self.premium_gift_months.put(writer);
            put_if(flags_23, &self.ads_proceeds_from_date, writer);
            put_if(flags_23, &self.ads_proceeds_to_date, writer);
        }
    }

    impl<'a> View<'a, StarsTransaction> {
        /// `refund:flags.3?true`
        #[inline] pub fn refund(self) -> bool { flag_at(self, 1) }
        /// `pending:flags.4?true`
        #[inline] pub fn pending(self) -> bool { flag_at(self, 2) }
        /// `failed:flags.6?true`
        #[inline] pub fn failed(self) -> bool { flag_at(self, 3) }
        /// `gift:flags.10?true`
        #[inline] pub fn gift(self) -> bool { flag_at(self, 4) }
        /// `reaction:flags.11?true`
        #[inline] pub fn reaction(self) -> bool { flag_at(self, 5) }
        /// `stargift_upgrade:flags.18?true`
        #[inline] pub fn stargift_upgrade(self) -> bool { flag_at(self, 6) }
        /// `business_transfer:flags.21?true`
        #[inline] pub fn business_transfer(self) -> bool { flag_at(self, 7) }
        /// `stargift_resale:flags.22?true`
        #[inline] pub fn stargift_resale(self) -> bool { flag_at(self, 8) }
        /// `posts_search:flags.24?true`
        #[inline] pub fn posts_search(self) -> bool { flag_at(self, 9) }
        /// `stargift_prepaid_upgrade:flags.25?true`
        #[inline] pub fn stargift_prepaid_upgrade(self) -> bool { flag_at(self, 10) }
        /// `stargift_drop_original_details:flags.26?true`
        #[inline] pub fn stargift_drop_original_details(self) -> bool { flag_at(self, 11) }
        /// `phonegroup_message:flags.27?true`
        #[inline] pub fn phonegroup_message(self) -> bool { flag_at(self, 12) }
        /// `stargift_auction_bid:flags.28?true`
        #[inline] pub fn stargift_auction_bid(self) -> bool { flag_at(self, 13) }
        /// `offer:flags.29?true`
        #[inline] pub fn offer(self) -> bool { flag_at(self, 14) }
        /// `id:string`
        #[inline] pub fn id(self) -> Text<'a> { at(self, 15) }
        /// `amount:StarsAmount`
        #[inline] pub fn amount(self) -> views::StarsAmount<'a> { at(self, 16) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 17) }
        /// `peer:StarsTransactionPeer`
        #[inline] pub fn peer(self) -> views::StarsTransactionPeer<'a> { at(self, 18) }
        /// `title:flags.0?string`
        #[inline] pub fn title(self) -> Option<Text<'a>> { maybe_at(self, 19) }
        /// `description:flags.1?string`
        #[inline] pub fn description(self) -> Option<Text<'a>> { maybe_at(self, 20) }
        /// `photo:flags.2?WebDocument`
        #[inline] pub fn photo(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 21) }
        /// `transaction_date:flags.5?int`
        #[inline] pub fn transaction_date(self) -> Option<i32> { maybe_at(self, 22) }
        /// `transaction_url:flags.5?string`
        #[inline] pub fn transaction_url(self) -> Option<Text<'a>> { maybe_at(self, 23) }
        /// `bot_payload:flags.7?bytes`
        #[inline] pub fn bot_payload(self) -> Option<&'a [u8]> { maybe_at(self, 24) }
        /// `msg_id:flags.8?int`
        #[inline] pub fn msg_id(self) -> Option<i32> { maybe_at(self, 25) }
        /// `extended_media:flags.9?Vector<MessageMedia>`
        #[inline] pub fn extended_media(self) -> Option<Vector<'a, views::MessageMedia<'a>>> { maybe_at(self, 26) }
        /// `subscription_period:flags.12?int`
        #[inline] pub fn subscription_period(self) -> Option<i32> { maybe_at(self, 27) }
        /// `giveaway_post_id:flags.13?int`
        #[inline] pub fn giveaway_post_id(self) -> Option<i32> { maybe_at(self, 28) }
        /// `stargift:flags.14?StarGift`
        #[inline] pub fn stargift(self) -> Option<views::StarGift<'a>> { maybe_at(self, 29) }
        /// `floodskip_number:flags.15?int`
        #[inline] pub fn floodskip_number(self) -> Option<i32> { maybe_at(self, 30) }
        /// `starref_commission_permille:flags.16?int`
        #[inline] pub fn starref_commission_permille(self) -> Option<i32> { maybe_at(self, 31) }
        /// `starref_peer:flags.17?Peer`
        #[inline] pub fn starref_peer(self) -> Option<views::Peer<'a>> { maybe_at(self, 32) }
        /// `starref_amount:flags.17?StarsAmount`
        #[inline] pub fn starref_amount(self) -> Option<views::StarsAmount<'a>> { maybe_at(self, 33) }
        /// `paid_messages:flags.19?int`
        #[inline] pub fn paid_messages(self) -> Option<i32> { maybe_at(self, 34) }
        /// `premium_gift_months:flags.20?int`
        #[inline] pub fn premium_gift_months(self) -> Option<i32> { maybe_at(self, 35) }
        /// `ads_proceeds_from_date:flags.23?int`
        #[inline] pub fn ads_proceeds_from_date(self) -> Option<i32> { maybe_at(self, 36) }
        /// `ads_proceeds_to_date:flags.23?int`
        #[inline] pub fn ads_proceeds_to_date(self) -> Option<i32> { maybe_at(self, 37) }
    }

    boxed!(StarsTransaction);

    /// `starsTransactionPeer#d80da15d peer:Peer = StarsTransactionPeer`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsTransactionPeer {
        /// `peer:Peer`
        pub peer: enums::Peer,
    }

    impl Fields for StarsTransactionPeer {
        const LAYOUT: &'static Layout = &layouts::STARS_TRANSACTION_PEER;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { peer: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.peer.put(writer);
        }
    }

    impl<'a> View<'a, StarsTransactionPeer> {
        /// `peer:Peer`
        #[inline] pub fn peer(self) -> views::Peer<'a> { at(self, 0) }
    }
}

pub(super) mod types_payments {
    use crate::generated::names::*;

    /// `payments.bankCardData#3e24e573 title:string open_urls:Vector<BankCardOpenUrl> = payments.BankCardData`
    #[derive(Clone, Debug, PartialEq)]
    pub struct BankCardData {
        /// `title:string`
        pub title: String,
        /// `open_urls:Vector<BankCardOpenUrl>`
        pub open_urls: Vec<types::BankCardOpenUrl>,
    }

    impl Fields for BankCardData {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_BANK_CARD_DATA;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { title: input.take()?, open_urls: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.title.put(writer);
            self.open_urls.put(writer);
        }
    }

    impl<'a> View<'a, BankCardData> {
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 0) }
        /// `open_urls:Vector<BankCardOpenUrl>`
        #[inline] pub fn open_urls(self) -> Vector<'a, View<'a, types::BankCardOpenUrl>> { at(self, 1) }
    }

    boxed!(BankCardData);

    /// `payments.checkCanSendGiftResultFail#d5e58274 reason:TextWithEntities = payments.CheckCanSendGiftResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CheckCanSendGiftResultFail {
        /// `reason:TextWithEntities`
        pub reason: types::TextWithEntities,
    }

    impl Fields for CheckCanSendGiftResultFail {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_CHECK_CAN_SEND_GIFT_RESULT_FAIL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { reason: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.reason.put(writer);
        }
    }

    impl<'a> View<'a, CheckCanSendGiftResultFail> {
        /// `reason:TextWithEntities`
        #[inline] pub fn reason(self) -> View<'a, types::TextWithEntities> { at(self, 0) }
    }

    /// `payments.checkedGiftCode#eb983f8f flags:# via_giveaway:flags.2?true from_id:flags.4?Peer giveaway_msg_id:flags.3?int to_id:flags.0?long date:int days:int used_date:flags.1?int chats:Vector<Chat> users:Vector<User> = payments.CheckedGiftCode`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CheckedGiftCode {
        /// `via_giveaway:flags.2?true`
        pub via_giveaway: bool,
        /// `from_id:flags.4?Peer`
        pub from_id: Option<enums::Peer>,
        /// `giveaway_msg_id:flags.3?int`
        pub giveaway_msg_id: Option<i32>,
        /// `to_id:flags.0?long`
        pub to_id: Option<i64>,
        /// `date:int`
        pub date: i32,
        /// `days:int`
        pub days: i32,
        /// `used_date:flags.1?int`
        pub used_date: Option<i32>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl CheckedGiftCode {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(date: i32, days: i32, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { via_giveaway: false, from_id: None, giveaway_msg_id: None, to_id: None, date, days, used_date: None, chats, users }
        }
    }

    impl Fields for CheckedGiftCode {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_CHECKED_GIFT_CODE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { via_giveaway: has(flags, 2), from_id: input.take_if(flags, 4)?, giveaway_msg_id: input.take_if(flags, 3)?, to_id: input.take_if(flags, 0)?, date: input.take()?, days: input.take()?, used_date: input.take_if(flags, 1)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.to_id.is_some(), 0) | bit(self.used_date.is_some(), 1) | bit(self.via_giveaway, 2) | bit(self.giveaway_msg_id.is_some(), 3) | bit(self.from_id.is_some(), 4));
            self.from_id.put(writer);
            self.giveaway_msg_id.put(writer);
            self.to_id.put(writer);
            self.date.put(writer);
            self.days.put(writer);
            self.used_date.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, CheckedGiftCode> {
        /// `via_giveaway:flags.2?true`
        #[inline] pub fn via_giveaway(self) -> bool { flag_at(self, 1) }
        /// `from_id:flags.4?Peer`
        #[inline] pub fn from_id(self) -> Option<views::Peer<'a>> { maybe_at(self, 2) }
        /// `giveaway_msg_id:flags.3?int`
        #[inline] pub fn giveaway_msg_id(self) -> Option<i32> { maybe_at(self, 3) }
        /// `to_id:flags.0?long`
        #[inline] pub fn to_id(self) -> Option<i64> { maybe_at(self, 4) }
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 5) }
        /// `days:int`
        #[inline] pub fn days(self) -> i32 { at(self, 6) }
        /// `used_date:flags.1?int`
        #[inline] pub fn used_date(self) -> Option<i32> { maybe_at(self, 7) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 8) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 9) }
    }

    boxed!(CheckedGiftCode);

    /// `payments.connectedStarRefBots#98d5ea1d count:int connected_bots:Vector<ConnectedBotStarRef> users:Vector<User> = payments.ConnectedStarRefBots`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ConnectedStarRefBots {
        /// `count:int`
        pub count: i32,
        /// `connected_bots:Vector<ConnectedBotStarRef>`
        pub connected_bots: Vec<types::ConnectedBotStarRef>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for ConnectedStarRefBots {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_CONNECTED_STAR_REF_BOTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { count: input.take()?, connected_bots: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.count.put(writer);
            self.connected_bots.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ConnectedStarRefBots> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 0) }
        /// `connected_bots:Vector<ConnectedBotStarRef>`
        #[inline] pub fn connected_bots(self) -> Vector<'a, View<'a, types::ConnectedBotStarRef>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(ConnectedStarRefBots);

    /// `payments.currencyRates#bbcce4c2 rates:Vector<CurrencyRate> = payments.CurrencyRates`
    #[derive(Clone, Debug, PartialEq)]
    pub struct CurrencyRates {
        /// `rates:Vector<CurrencyRate>`
        pub rates: Vec<types::CurrencyRate>,
    }

    impl Fields for CurrencyRates {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_CURRENCY_RATES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { rates: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.rates.put(writer);
        }
    }

    impl<'a> View<'a, CurrencyRates> {
        /// `rates:Vector<CurrencyRate>`
        #[inline] pub fn rates(self) -> Vector<'a, View<'a, types::CurrencyRate>> { at(self, 0) }
    }

    boxed!(CurrencyRates);

    /// `payments.exportedInvoice#aed0cbd9 url:string = payments.ExportedInvoice`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExportedInvoice {
        /// `url:string`
        pub url: String,
    }

    impl Fields for ExportedInvoice {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_EXPORTED_INVOICE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, ExportedInvoice> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(ExportedInvoice);

    /// `payments.giveawayInfo#4367daa0 flags:# participating:flags.0?true preparing_results:flags.3?true start_date:int joined_too_early_date:flags.1?int admin_disallowed_chat_id:flags.2?long disallowed_country:flags.4?string = payments.GiveawayInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GiveawayInfo {
        /// `participating:flags.0?true`
        pub participating: bool,
        /// `preparing_results:flags.3?true`
        pub preparing_results: bool,
        /// `start_date:int`
        pub start_date: i32,
        /// `joined_too_early_date:flags.1?int`
        pub joined_too_early_date: Option<i32>,
        /// `admin_disallowed_chat_id:flags.2?long`
        pub admin_disallowed_chat_id: Option<i64>,
        /// `disallowed_country:flags.4?string`
        pub disallowed_country: Option<String>,
    }

    impl GiveawayInfo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(start_date: i32) -> Self {
            Self { participating: false, preparing_results: false, start_date, joined_too_early_date: None, admin_disallowed_chat_id: None, disallowed_country: None }
        }
    }

    impl Fields for GiveawayInfo {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_GIVEAWAY_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { participating: has(flags, 0), preparing_results: has(flags, 3), start_date: input.take()?, joined_too_early_date: input.take_if(flags, 1)?, admin_disallowed_chat_id: input.take_if(flags, 2)?, disallowed_country: input.take_if(flags, 4)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.participating, 0) | bit(self.joined_too_early_date.is_some(), 1) | bit(self.admin_disallowed_chat_id.is_some(), 2) | bit(self.preparing_results, 3) | bit(self.disallowed_country.is_some(), 4));
            self.start_date.put(writer);
            self.joined_too_early_date.put(writer);
            self.admin_disallowed_chat_id.put(writer);
            self.disallowed_country.put(writer);
        }
    }

    impl<'a> View<'a, GiveawayInfo> {
        /// `participating:flags.0?true`
        #[inline] pub fn participating(self) -> bool { flag_at(self, 1) }
        /// `preparing_results:flags.3?true`
        #[inline] pub fn preparing_results(self) -> bool { flag_at(self, 2) }
        /// `start_date:int`
        #[inline] pub fn start_date(self) -> i32 { at(self, 3) }
        /// `joined_too_early_date:flags.1?int`
        #[inline] pub fn joined_too_early_date(self) -> Option<i32> { maybe_at(self, 4) }
        /// `admin_disallowed_chat_id:flags.2?long`
        #[inline] pub fn admin_disallowed_chat_id(self) -> Option<i64> { maybe_at(self, 5) }
        /// `disallowed_country:flags.4?string`
        #[inline] pub fn disallowed_country(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    /// `payments.giveawayInfoResults#e175e66f flags:# winner:flags.0?true refunded:flags.1?true start_date:int gift_code_slug:flags.3?string stars_prize:flags.4?long finish_date:int winners_count:int activated_count:flags.2?int = payments.GiveawayInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct GiveawayInfoResults {
        /// `winner:flags.0?true`
        pub winner: bool,
        /// `refunded:flags.1?true`
        pub refunded: bool,
        /// `start_date:int`
        pub start_date: i32,
        /// `gift_code_slug:flags.3?string`
        pub gift_code_slug: Option<String>,
        /// `stars_prize:flags.4?long`
        pub stars_prize: Option<i64>,
        /// `finish_date:int`
        pub finish_date: i32,
        /// `winners_count:int`
        pub winners_count: i32,
        /// `activated_count:flags.2?int`
        pub activated_count: Option<i32>,
    }

    impl GiveawayInfoResults {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(start_date: i32, finish_date: i32, winners_count: i32) -> Self {
            Self { winner: false, refunded: false, start_date, gift_code_slug: None, stars_prize: None, finish_date, winners_count, activated_count: None }
        }
    }

    impl Fields for GiveawayInfoResults {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_GIVEAWAY_INFO_RESULTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { winner: has(flags, 0), refunded: has(flags, 1), start_date: input.take()?, gift_code_slug: input.take_if(flags, 3)?, stars_prize: input.take_if(flags, 4)?, finish_date: input.take()?, winners_count: input.take()?, activated_count: input.take_if(flags, 2)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.winner, 0) | bit(self.refunded, 1) | bit(self.activated_count.is_some(), 2) | bit(self.gift_code_slug.is_some(), 3) | bit(self.stars_prize.is_some(), 4));
            self.start_date.put(writer);
            self.gift_code_slug.put(writer);
            self.stars_prize.put(writer);
            self.finish_date.put(writer);
            self.winners_count.put(writer);
            self.activated_count.put(writer);
        }
    }

    impl<'a> View<'a, GiveawayInfoResults> {
        /// `winner:flags.0?true`
        #[inline] pub fn winner(self) -> bool { flag_at(self, 1) }
        /// `refunded:flags.1?true`
        #[inline] pub fn refunded(self) -> bool { flag_at(self, 2) }
        /// `start_date:int`
        #[inline] pub fn start_date(self) -> i32 { at(self, 3) }
        /// `gift_code_slug:flags.3?string`
        #[inline] pub fn gift_code_slug(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `stars_prize:flags.4?long`
        #[inline] pub fn stars_prize(self) -> Option<i64> { maybe_at(self, 5) }
        /// `finish_date:int`
        #[inline] pub fn finish_date(self) -> i32 { at(self, 6) }
        /// `winners_count:int`
        #[inline] pub fn winners_count(self) -> i32 { at(self, 7) }
        /// `activated_count:flags.2?int`
        #[inline] pub fn activated_count(self) -> Option<i32> { maybe_at(self, 8) }
    }

    /// `payments.paymentForm#a0058751 flags:# can_save_credentials:flags.2?true password_missing:flags.3?true form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice provider_id:long url:string native_provider:flags.4?string native_params:flags.4?DataJSON additional_methods:flags.6?Vector<PaymentFormMethod> saved_info:flags.0?PaymentRequestedInfo saved_credentials:flags.1?Vector<PaymentSavedCredentials> users:Vector<User> = payments.PaymentForm`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentForm {
        /// `can_save_credentials:flags.2?true`
        pub can_save_credentials: bool,
        /// `password_missing:flags.3?true`
        pub password_missing: bool,
        /// `form_id:long`
        pub form_id: i64,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `photo:flags.5?WebDocument`
        pub photo: Option<enums::WebDocument>,
        /// `invoice:Invoice`
        pub invoice: types::Invoice,
        /// `provider_id:long`
        pub provider_id: i64,
        /// `url:string`
        pub url: String,
        /// `native_provider:flags.4?string`
        pub native_provider: Option<String>,
        /// `native_params:flags.4?DataJSON`
        pub native_params: Option<types::DataJSON>,
        /// `additional_methods:flags.6?Vector<PaymentFormMethod>`
        pub additional_methods: Option<Vec<types::PaymentFormMethod>>,
        /// `saved_info:flags.0?PaymentRequestedInfo`
        pub saved_info: Option<Box<types::PaymentRequestedInfo>>,
        /// `saved_credentials:flags.1?Vector<PaymentSavedCredentials>`
        pub saved_credentials: Option<Vec<types::PaymentSavedCredentialsCard>>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl PaymentForm {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(form_id: i64, bot_id: i64, title: String, description: String, invoice: types::Invoice, provider_id: i64, url: String, users: Vec<enums::User>) -> Self {
            Self { can_save_credentials: false, password_missing: false, form_id, bot_id, title, description, photo: None, invoice, provider_id, url, native_provider: None, native_params: None, additional_methods: None, saved_info: None, saved_credentials: None, users }
        }
    }

    impl Fields for PaymentForm {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_PAYMENT_FORM;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { can_save_credentials: has(flags, 2), password_missing: has(flags, 3), form_id: input.take()?, bot_id: input.take()?, title: input.take()?, description: input.take()?, photo: input.take_if(flags, 5)?, invoice: input.take()?, provider_id: input.take()?, url: input.take()?, native_provider: input.take_if(flags, 4)?, native_params: input.take_if(flags, 4)?, additional_methods: input.take_if(flags, 6)?, saved_info: input.take_if(flags, 0)?, saved_credentials: input.take_if(flags, 1)?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_4 = self.native_provider.is_some() && self.native_params.is_some();
            writer.u32(bit(self.saved_info.is_some(), 0) | bit(self.saved_credentials.is_some(), 1) | bit(self.can_save_credentials, 2) | bit(self.password_missing, 3) | bit(flags_4, 4) | bit(self.photo.is_some(), 5) | bit(self.additional_methods.is_some(), 6));
            self.form_id.put(writer);
            self.bot_id.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.invoice.put(writer);
            self.provider_id.put(writer);
            self.url.put(writer);
            put_if(flags_4, &self.native_provider, writer);
            put_if(flags_4, &self.native_params, writer);
            self.additional_methods.put(writer);
            self.saved_info.put(writer);
            self.saved_credentials.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PaymentForm> {
        /// `can_save_credentials:flags.2?true`
        #[inline] pub fn can_save_credentials(self) -> bool { flag_at(self, 1) }
        /// `password_missing:flags.3?true`
        #[inline] pub fn password_missing(self) -> bool { flag_at(self, 2) }
        /// `form_id:long`
        #[inline] pub fn form_id(self) -> i64 { at(self, 3) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 4) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 5) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 6) }
        /// `photo:flags.5?WebDocument`
        #[inline] pub fn photo(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 7) }
        /// `invoice:Invoice`
        #[inline] pub fn invoice(self) -> View<'a, types::Invoice> { at(self, 8) }
        /// `provider_id:long`
        #[inline] pub fn provider_id(self) -> i64 { at(self, 9) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 10) }
        /// `native_provider:flags.4?string`
        #[inline] pub fn native_provider(self) -> Option<Text<'a>> { maybe_at(self, 11) }
        /// `native_params:flags.4?DataJSON`
        #[inline] pub fn native_params(self) -> Option<View<'a, types::DataJSON>> { maybe_at(self, 12) }
        /// `additional_methods:flags.6?Vector<PaymentFormMethod>`
        #[inline] pub fn additional_methods(self) -> Option<Vector<'a, View<'a, types::PaymentFormMethod>>> { maybe_at(self, 13) }
        /// `saved_info:flags.0?PaymentRequestedInfo`
        #[inline] pub fn saved_info(self) -> Option<View<'a, types::PaymentRequestedInfo>> { maybe_at(self, 14) }
        /// `saved_credentials:flags.1?Vector<PaymentSavedCredentials>`
        #[inline] pub fn saved_credentials(self) -> Option<Vector<'a, View<'a, types::PaymentSavedCredentialsCard>>> { maybe_at(self, 15) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 16) }
    }

    /// `payments.paymentFormStarGift#b425cfe1 form_id:long invoice:Invoice = payments.PaymentForm`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentFormStarGift {
        /// `form_id:long`
        pub form_id: i64,
        /// `invoice:Invoice`
        pub invoice: types::Invoice,
    }

    impl Fields for PaymentFormStarGift {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_PAYMENT_FORM_STAR_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { form_id: input.take()?, invoice: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.form_id.put(writer);
            self.invoice.put(writer);
        }
    }

    impl<'a> View<'a, PaymentFormStarGift> {
        /// `form_id:long`
        #[inline] pub fn form_id(self) -> i64 { at(self, 0) }
        /// `invoice:Invoice`
        #[inline] pub fn invoice(self) -> View<'a, types::Invoice> { at(self, 1) }
    }

    /// `payments.paymentFormStars#7bf6b15c flags:# form_id:long bot_id:long title:string description:string photo:flags.5?WebDocument invoice:Invoice users:Vector<User> = payments.PaymentForm`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentFormStars {
        /// `form_id:long`
        pub form_id: i64,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `photo:flags.5?WebDocument`
        pub photo: Option<enums::WebDocument>,
        /// `invoice:Invoice`
        pub invoice: types::Invoice,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl PaymentFormStars {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(form_id: i64, bot_id: i64, title: String, description: String, invoice: types::Invoice, users: Vec<enums::User>) -> Self {
            Self { form_id, bot_id, title, description, photo: None, invoice, users }
        }
    }

    impl Fields for PaymentFormStars {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_PAYMENT_FORM_STARS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { form_id: input.take()?, bot_id: input.take()?, title: input.take()?, description: input.take()?, photo: input.take_if(flags, 5)?, invoice: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.photo.is_some(), 5));
            self.form_id.put(writer);
            self.bot_id.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.invoice.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PaymentFormStars> {
        /// `form_id:long`
        #[inline] pub fn form_id(self) -> i64 { at(self, 1) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 2) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 3) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 4) }
        /// `photo:flags.5?WebDocument`
        #[inline] pub fn photo(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 5) }
        /// `invoice:Invoice`
        #[inline] pub fn invoice(self) -> View<'a, types::Invoice> { at(self, 6) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 7) }
    }

    /// `payments.paymentReceipt#70c4fe03 flags:# date:int bot_id:long provider_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice info:flags.0?PaymentRequestedInfo shipping:flags.1?ShippingOption tip_amount:flags.3?long currency:string total_amount:long credentials_title:string users:Vector<User> = payments.PaymentReceipt`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentReceipt {
        /// `date:int`
        pub date: i32,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `provider_id:long`
        pub provider_id: i64,
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `photo:flags.2?WebDocument`
        pub photo: Option<enums::WebDocument>,
        /// `invoice:Invoice`
        pub invoice: types::Invoice,
        /// `info:flags.0?PaymentRequestedInfo`
        pub info: Option<Box<types::PaymentRequestedInfo>>,
        /// `shipping:flags.1?ShippingOption`
        pub shipping: Option<Box<types::ShippingOption>>,
        /// `tip_amount:flags.3?long`
        pub tip_amount: Option<i64>,
        /// `currency:string`
        pub currency: String,
        /// `total_amount:long`
        pub total_amount: i64,
        /// `credentials_title:string`
        pub credentials_title: String,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl PaymentReceipt {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(date: i32, bot_id: i64, provider_id: i64, title: String, description: String, invoice: types::Invoice, currency: String, total_amount: i64, credentials_title: String, users: Vec<enums::User>) -> Self {
            Self { date, bot_id, provider_id, title, description, photo: None, invoice, info: None, shipping: None, tip_amount: None, currency, total_amount, credentials_title, users }
        }
    }

    impl Fields for PaymentReceipt {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_PAYMENT_RECEIPT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { date: input.take()?, bot_id: input.take()?, provider_id: input.take()?, title: input.take()?, description: input.take()?, photo: input.take_if(flags, 2)?, invoice: input.take()?, info: input.take_if(flags, 0)?, shipping: input.take_if(flags, 1)?, tip_amount: input.take_if(flags, 3)?, currency: input.take()?, total_amount: input.take()?, credentials_title: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.info.is_some(), 0) | bit(self.shipping.is_some(), 1) | bit(self.photo.is_some(), 2) | bit(self.tip_amount.is_some(), 3));
            self.date.put(writer);
            self.bot_id.put(writer);
            self.provider_id.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.invoice.put(writer);
            self.info.put(writer);
            self.shipping.put(writer);
            self.tip_amount.put(writer);
            self.currency.put(writer);
            self.total_amount.put(writer);
            self.credentials_title.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PaymentReceipt> {
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 2) }
        /// `provider_id:long`
        #[inline] pub fn provider_id(self) -> i64 { at(self, 3) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 4) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 5) }
        /// `photo:flags.2?WebDocument`
        #[inline] pub fn photo(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 6) }
        /// `invoice:Invoice`
        #[inline] pub fn invoice(self) -> View<'a, types::Invoice> { at(self, 7) }
        /// `info:flags.0?PaymentRequestedInfo`
        #[inline] pub fn info(self) -> Option<View<'a, types::PaymentRequestedInfo>> { maybe_at(self, 8) }
        /// `shipping:flags.1?ShippingOption`
        #[inline] pub fn shipping(self) -> Option<View<'a, types::ShippingOption>> { maybe_at(self, 9) }
        /// `tip_amount:flags.3?long`
        #[inline] pub fn tip_amount(self) -> Option<i64> { maybe_at(self, 10) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 11) }
        /// `total_amount:long`
        #[inline] pub fn total_amount(self) -> i64 { at(self, 12) }
        /// `credentials_title:string`
        #[inline] pub fn credentials_title(self) -> Text<'a> { at(self, 13) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 14) }
    }

    /// `payments.paymentReceiptStars#dabbf83a flags:# date:int bot_id:long title:string description:string photo:flags.2?WebDocument invoice:Invoice currency:string total_amount:long transaction_id:string users:Vector<User> = payments.PaymentReceipt`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentReceiptStars {
        /// `date:int`
        pub date: i32,
        /// `bot_id:long`
        pub bot_id: i64,
        /// `title:string`
        pub title: String,
        /// `description:string`
        pub description: String,
        /// `photo:flags.2?WebDocument`
        pub photo: Option<enums::WebDocument>,
        /// `invoice:Invoice`
        pub invoice: types::Invoice,
        /// `currency:string`
        pub currency: String,
        /// `total_amount:long`
        pub total_amount: i64,
        /// `transaction_id:string`
        pub transaction_id: String,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl PaymentReceiptStars {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(date: i32, bot_id: i64, title: String, description: String, invoice: types::Invoice, currency: String, total_amount: i64, transaction_id: String, users: Vec<enums::User>) -> Self {
            Self { date, bot_id, title, description, photo: None, invoice, currency, total_amount, transaction_id, users }
        }
    }

    impl Fields for PaymentReceiptStars {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_PAYMENT_RECEIPT_STARS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { date: input.take()?, bot_id: input.take()?, title: input.take()?, description: input.take()?, photo: input.take_if(flags, 2)?, invoice: input.take()?, currency: input.take()?, total_amount: input.take()?, transaction_id: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.photo.is_some(), 2));
            self.date.put(writer);
            self.bot_id.put(writer);
            self.title.put(writer);
            self.description.put(writer);
            self.photo.put(writer);
            self.invoice.put(writer);
            self.currency.put(writer);
            self.total_amount.put(writer);
            self.transaction_id.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, PaymentReceiptStars> {
        /// `date:int`
        #[inline] pub fn date(self) -> i32 { at(self, 1) }
        /// `bot_id:long`
        #[inline] pub fn bot_id(self) -> i64 { at(self, 2) }
        /// `title:string`
        #[inline] pub fn title(self) -> Text<'a> { at(self, 3) }
        /// `description:string`
        #[inline] pub fn description(self) -> Text<'a> { at(self, 4) }
        /// `photo:flags.2?WebDocument`
        #[inline] pub fn photo(self) -> Option<views::WebDocument<'a>> { maybe_at(self, 5) }
        /// `invoice:Invoice`
        #[inline] pub fn invoice(self) -> View<'a, types::Invoice> { at(self, 6) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 7) }
        /// `total_amount:long`
        #[inline] pub fn total_amount(self) -> i64 { at(self, 8) }
        /// `transaction_id:string`
        #[inline] pub fn transaction_id(self) -> Text<'a> { at(self, 9) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 10) }
    }

    /// `payments.paymentResult#4e5f810d updates:Updates = payments.PaymentResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentResult {
        /// `updates:Updates`
        pub updates: enums::Updates,
    }

    impl Fields for PaymentResult {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_PAYMENT_RESULT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { updates: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.updates.put(writer);
        }
    }

    impl<'a> View<'a, PaymentResult> {
        /// `updates:Updates`
        #[inline] pub fn updates(self) -> views::Updates<'a> { at(self, 0) }
    }

    /// `payments.paymentVerificationNeeded#d8411139 url:string = payments.PaymentResult`
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaymentVerificationNeeded {
        /// `url:string`
        pub url: String,
    }

    impl Fields for PaymentVerificationNeeded {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_PAYMENT_VERIFICATION_NEEDED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, PaymentVerificationNeeded> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    /// `payments.resaleStarGifts#947a12df flags:# count:int gifts:Vector<StarGift> next_offset:flags.0?string attributes:flags.1?Vector<StarGiftAttribute> attributes_hash:flags.1?long chats:Vector<Chat> counters:flags.2?Vector<StarGiftAttributeCounter> users:Vector<User> = payments.ResaleStarGifts`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResaleStarGifts {
        /// `count:int`
        pub count: i32,
        /// `gifts:Vector<StarGift>`
        pub gifts: Vec<enums::StarGift>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
        /// `attributes:flags.1?Vector<StarGiftAttribute>`
        pub attributes: Option<Vec<enums::StarGiftAttribute>>,
        /// `attributes_hash:flags.1?long`
        pub attributes_hash: Option<i64>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `counters:flags.2?Vector<StarGiftAttributeCounter>`
        pub counters: Option<Vec<types::StarGiftAttributeCounter>>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl ResaleStarGifts {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, gifts: Vec<enums::StarGift>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { count, gifts, next_offset: None, attributes: None, attributes_hash: None, chats, counters: None, users }
        }
    }

    impl Fields for ResaleStarGifts {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_RESALE_STAR_GIFTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, gifts: input.take()?, next_offset: input.take_if(flags, 0)?, attributes: input.take_if(flags, 1)?, attributes_hash: input.take_if(flags, 1)?, chats: input.take()?, counters: input.take_if(flags, 2)?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_1 = self.attributes.is_some() && self.attributes_hash.is_some();
            writer.u32(bit(self.next_offset.is_some(), 0) | bit(flags_1, 1) | bit(self.counters.is_some(), 2));
            self.count.put(writer);
            self.gifts.put(writer);
            self.next_offset.put(writer);
            put_if(flags_1, &self.attributes, writer);
            put_if(flags_1, &self.attributes_hash, writer);
            self.chats.put(writer);
            self.counters.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, ResaleStarGifts> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `gifts:Vector<StarGift>`
        #[inline] pub fn gifts(self) -> Vector<'a, views::StarGift<'a>> { at(self, 2) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `attributes:flags.1?Vector<StarGiftAttribute>`
        #[inline] pub fn attributes(self) -> Option<Vector<'a, views::StarGiftAttribute<'a>>> { maybe_at(self, 4) }
        /// `attributes_hash:flags.1?long`
        #[inline] pub fn attributes_hash(self) -> Option<i64> { maybe_at(self, 5) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 6) }
        /// `counters:flags.2?Vector<StarGiftAttributeCounter>`
        #[inline] pub fn counters(self) -> Option<Vector<'a, View<'a, types::StarGiftAttributeCounter>>> { maybe_at(self, 7) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 8) }
    }

    boxed!(ResaleStarGifts);

    /// `payments.savedInfo#fb8fe43c flags:# has_saved_credentials:flags.1?true saved_info:flags.0?PaymentRequestedInfo = payments.SavedInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SavedInfo {
        /// `has_saved_credentials:flags.1?true`
        pub has_saved_credentials: bool,
        /// `saved_info:flags.0?PaymentRequestedInfo`
        pub saved_info: Option<Box<types::PaymentRequestedInfo>>,
    }

    impl Fields for SavedInfo {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_SAVED_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_saved_credentials: has(flags, 1), saved_info: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.saved_info.is_some(), 0) | bit(self.has_saved_credentials, 1));
            self.saved_info.put(writer);
        }
    }

    impl<'a> View<'a, SavedInfo> {
        /// `has_saved_credentials:flags.1?true`
        #[inline] pub fn has_saved_credentials(self) -> bool { flag_at(self, 1) }
        /// `saved_info:flags.0?PaymentRequestedInfo`
        #[inline] pub fn saved_info(self) -> Option<View<'a, types::PaymentRequestedInfo>> { maybe_at(self, 2) }
    }

    boxed!(SavedInfo);

    /// `payments.savedStarGifts#95f389b1 flags:# count:int chat_notifications_enabled:flags.1?Bool gifts:Vector<SavedStarGift> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.SavedStarGifts`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SavedStarGifts {
        /// `count:int`
        pub count: i32,
        /// `chat_notifications_enabled:flags.1?Bool`
        pub chat_notifications_enabled: Option<bool>,
        /// `gifts:Vector<SavedStarGift>`
        pub gifts: Vec<types::SavedStarGift>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl SavedStarGifts {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, gifts: Vec<types::SavedStarGift>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { count, chat_notifications_enabled: None, gifts, next_offset: None, chats, users }
        }
    }

    impl Fields for SavedStarGifts {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_SAVED_STAR_GIFTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, chat_notifications_enabled: input.take_if(flags, 1)?, gifts: input.take()?, next_offset: input.take_if(flags, 0)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0) | bit(self.chat_notifications_enabled.is_some(), 1));
            self.count.put(writer);
            self.chat_notifications_enabled.put(writer);
            self.gifts.put(writer);
            self.next_offset.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, SavedStarGifts> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `chat_notifications_enabled:flags.1?Bool`
        #[inline] pub fn chat_notifications_enabled(self) -> Option<bool> { maybe_at(self, 2) }
        /// `gifts:Vector<SavedStarGift>`
        #[inline] pub fn gifts(self) -> Vector<'a, View<'a, types::SavedStarGift>> { at(self, 3) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 4) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 5) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 6) }
    }

    boxed!(SavedStarGifts);

    /// `payments.starGiftActiveAuctions#aef6abbc auctions:Vector<StarGiftActiveAuctionState> users:Vector<User> chats:Vector<Chat> = payments.StarGiftActiveAuctions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftActiveAuctions {
        /// `auctions:Vector<StarGiftActiveAuctionState>`
        pub auctions: Vec<types::StarGiftActiveAuctionState>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
    }

    impl Fields for StarGiftActiveAuctions {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STAR_GIFT_ACTIVE_AUCTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { auctions: input.take()?, users: input.take()?, chats: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.auctions.put(writer);
            self.users.put(writer);
            self.chats.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftActiveAuctions> {
        /// `auctions:Vector<StarGiftActiveAuctionState>`
        #[inline] pub fn auctions(self) -> Vector<'a, View<'a, types::StarGiftActiveAuctionState>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
    }

    /// `payments.starGiftAuctionAcquiredGifts#7d5bd1f0 gifts:Vector<StarGiftAuctionAcquiredGift> users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionAcquiredGifts`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAuctionAcquiredGifts {
        /// `gifts:Vector<StarGiftAuctionAcquiredGift>`
        pub gifts: Vec<types::StarGiftAuctionAcquiredGift>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
    }

    impl Fields for StarGiftAuctionAcquiredGifts {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STAR_GIFT_AUCTION_ACQUIRED_GIFTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gifts: input.take()?, users: input.take()?, chats: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gifts.put(writer);
            self.users.put(writer);
            self.chats.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAuctionAcquiredGifts> {
        /// `gifts:Vector<StarGiftAuctionAcquiredGift>`
        #[inline] pub fn gifts(self) -> Vector<'a, View<'a, types::StarGiftAuctionAcquiredGift>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
    }

    boxed!(StarGiftAuctionAcquiredGifts);

    /// `payments.starGiftAuctionState#6b39f4ec gift:StarGift state:StarGiftAuctionState user_state:StarGiftAuctionUserState timeout:int users:Vector<User> chats:Vector<Chat> = payments.StarGiftAuctionState`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftAuctionState {
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `state:StarGiftAuctionState`
        pub state: enums::StarGiftAuctionState,
        /// `user_state:StarGiftAuctionUserState`
        pub user_state: types::StarGiftAuctionUserState,
        /// `timeout:int`
        pub timeout: i32,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
    }

    impl Fields for StarGiftAuctionState {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STAR_GIFT_AUCTION_STATE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gift: input.take()?, state: input.take()?, user_state: input.take()?, timeout: input.take()?, users: input.take()?, chats: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gift.put(writer);
            self.state.put(writer);
            self.user_state.put(writer);
            self.timeout.put(writer);
            self.users.put(writer);
            self.chats.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftAuctionState> {
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 0) }
        /// `state:StarGiftAuctionState`
        #[inline] pub fn state(self) -> views::StarGiftAuctionState<'a> { at(self, 1) }
        /// `user_state:StarGiftAuctionUserState`
        #[inline] pub fn user_state(self) -> View<'a, types::StarGiftAuctionUserState> { at(self, 2) }
        /// `timeout:int`
        #[inline] pub fn timeout(self) -> i32 { at(self, 3) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 4) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 5) }
    }

    boxed!(StarGiftAuctionState);

    /// `payments.starGiftCollections#8a2932f3 collections:Vector<StarGiftCollection> = payments.StarGiftCollections`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftCollections {
        /// `collections:Vector<StarGiftCollection>`
        pub collections: Vec<types::StarGiftCollection>,
    }

    impl Fields for StarGiftCollections {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STAR_GIFT_COLLECTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { collections: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.collections.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftCollections> {
        /// `collections:Vector<StarGiftCollection>`
        #[inline] pub fn collections(self) -> Vector<'a, View<'a, types::StarGiftCollection>> { at(self, 0) }
    }

    /// `payments.starGiftUpgradeAttributes#46c6e36f attributes:Vector<StarGiftAttribute> = payments.StarGiftUpgradeAttributes`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftUpgradeAttributes {
        /// `attributes:Vector<StarGiftAttribute>`
        pub attributes: Vec<enums::StarGiftAttribute>,
    }

    impl Fields for StarGiftUpgradeAttributes {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STAR_GIFT_UPGRADE_ATTRIBUTES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { attributes: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.attributes.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftUpgradeAttributes> {
        /// `attributes:Vector<StarGiftAttribute>`
        #[inline] pub fn attributes(self) -> Vector<'a, views::StarGiftAttribute<'a>> { at(self, 0) }
    }

    boxed!(StarGiftUpgradeAttributes);

    /// `payments.starGiftUpgradePreview#3de1dfed sample_attributes:Vector<StarGiftAttribute> prices:Vector<StarGiftUpgradePrice> next_prices:Vector<StarGiftUpgradePrice> = payments.StarGiftUpgradePreview`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftUpgradePreview {
        /// `sample_attributes:Vector<StarGiftAttribute>`
        pub sample_attributes: Vec<enums::StarGiftAttribute>,
        /// `prices:Vector<StarGiftUpgradePrice>`
        pub prices: Vec<types::StarGiftUpgradePrice>,
        /// `next_prices:Vector<StarGiftUpgradePrice>`
        pub next_prices: Vec<types::StarGiftUpgradePrice>,
    }

    impl Fields for StarGiftUpgradePreview {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STAR_GIFT_UPGRADE_PREVIEW;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { sample_attributes: input.take()?, prices: input.take()?, next_prices: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.sample_attributes.put(writer);
            self.prices.put(writer);
            self.next_prices.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftUpgradePreview> {
        /// `sample_attributes:Vector<StarGiftAttribute>`
        #[inline] pub fn sample_attributes(self) -> Vector<'a, views::StarGiftAttribute<'a>> { at(self, 0) }
        /// `prices:Vector<StarGiftUpgradePrice>`
        #[inline] pub fn prices(self) -> Vector<'a, View<'a, types::StarGiftUpgradePrice>> { at(self, 1) }
        /// `next_prices:Vector<StarGiftUpgradePrice>`
        #[inline] pub fn next_prices(self) -> Vector<'a, View<'a, types::StarGiftUpgradePrice>> { at(self, 2) }
    }

    boxed!(StarGiftUpgradePreview);

    /// `payments.starGiftWithdrawalUrl#84aa3a9c url:string = payments.StarGiftWithdrawalUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGiftWithdrawalUrl {
        /// `url:string`
        pub url: String,
    }

    impl Fields for StarGiftWithdrawalUrl {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STAR_GIFT_WITHDRAWAL_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, StarGiftWithdrawalUrl> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(StarGiftWithdrawalUrl);

    /// `payments.starGifts#2ed82995 hash:int gifts:Vector<StarGift> chats:Vector<Chat> users:Vector<User> = payments.StarGifts`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarGifts {
        /// `hash:int`
        pub hash: i32,
        /// `gifts:Vector<StarGift>`
        pub gifts: Vec<enums::StarGift>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for StarGifts {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STAR_GIFTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { hash: input.take()?, gifts: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.hash.put(writer);
            self.gifts.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, StarGifts> {
        /// `hash:int`
        #[inline] pub fn hash(self) -> i32 { at(self, 0) }
        /// `gifts:Vector<StarGift>`
        #[inline] pub fn gifts(self) -> Vector<'a, views::StarGift<'a>> { at(self, 1) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
    }

    /// `payments.starsRevenueAdsAccountUrl#394e7f21 url:string = payments.StarsRevenueAdsAccountUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsRevenueAdsAccountUrl {
        /// `url:string`
        pub url: String,
    }

    impl Fields for StarsRevenueAdsAccountUrl {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STARS_REVENUE_ADS_ACCOUNT_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, StarsRevenueAdsAccountUrl> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(StarsRevenueAdsAccountUrl);

    /// `payments.starsRevenueStats#6c207376 flags:# top_hours_graph:flags.0?StatsGraph revenue_graph:StatsGraph status:StarsRevenueStatus usd_rate:double = payments.StarsRevenueStats`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsRevenueStats {
        /// `top_hours_graph:flags.0?StatsGraph`
        pub top_hours_graph: Option<enums::StatsGraph>,
        /// `revenue_graph:StatsGraph`
        pub revenue_graph: enums::StatsGraph,
        /// `status:StarsRevenueStatus`
        pub status: types::StarsRevenueStatus,
        /// `usd_rate:double`
        pub usd_rate: f64,
    }

    impl StarsRevenueStats {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(revenue_graph: enums::StatsGraph, status: types::StarsRevenueStatus, usd_rate: f64) -> Self {
            Self { top_hours_graph: None, revenue_graph, status, usd_rate }
        }
    }

    impl Fields for StarsRevenueStats {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STARS_REVENUE_STATS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { top_hours_graph: input.take_if(flags, 0)?, revenue_graph: input.take()?, status: input.take()?, usd_rate: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.top_hours_graph.is_some(), 0));
            self.top_hours_graph.put(writer);
            self.revenue_graph.put(writer);
            self.status.put(writer);
            self.usd_rate.put(writer);
        }
    }

    impl<'a> View<'a, StarsRevenueStats> {
        /// `top_hours_graph:flags.0?StatsGraph`
        #[inline] pub fn top_hours_graph(self) -> Option<views::StatsGraph<'a>> { maybe_at(self, 1) }
        /// `revenue_graph:StatsGraph`
        #[inline] pub fn revenue_graph(self) -> views::StatsGraph<'a> { at(self, 2) }
        /// `status:StarsRevenueStatus`
        #[inline] pub fn status(self) -> View<'a, types::StarsRevenueStatus> { at(self, 3) }
        /// `usd_rate:double`
        #[inline] pub fn usd_rate(self) -> f64 { at(self, 4) }
    }

    boxed!(StarsRevenueStats);

    /// `payments.starsRevenueWithdrawalUrl#1dab80b7 url:string = payments.StarsRevenueWithdrawalUrl`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsRevenueWithdrawalUrl {
        /// `url:string`
        pub url: String,
    }

    impl Fields for StarsRevenueWithdrawalUrl {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STARS_REVENUE_WITHDRAWAL_URL;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, StarsRevenueWithdrawalUrl> {
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 0) }
    }

    boxed!(StarsRevenueWithdrawalUrl);

    /// `payments.starsStatus#6c9ce8ed flags:# balance:StarsAmount subscriptions:flags.1?Vector<StarsSubscription> subscriptions_next_offset:flags.2?string subscriptions_missing_balance:flags.4?long history:flags.3?Vector<StarsTransaction> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = payments.StarsStatus`
    #[derive(Clone, Debug, PartialEq)]
    pub struct StarsStatus {
        /// `balance:StarsAmount`
        pub balance: enums::StarsAmount,
        /// `subscriptions:flags.1?Vector<StarsSubscription>`
        pub subscriptions: Option<Vec<types::StarsSubscription>>,
        /// `subscriptions_next_offset:flags.2?string`
        pub subscriptions_next_offset: Option<String>,
        /// `subscriptions_missing_balance:flags.4?long`
        pub subscriptions_missing_balance: Option<i64>,
        /// `history:flags.3?Vector<StarsTransaction>`
        pub history: Option<Vec<types::StarsTransaction>>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl StarsStatus {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(balance: enums::StarsAmount, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { balance, subscriptions: None, subscriptions_next_offset: None, subscriptions_missing_balance: None, history: None, next_offset: None, chats, users }
        }
    }

    impl Fields for StarsStatus {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_STARS_STATUS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { balance: input.take()?, subscriptions: input.take_if(flags, 1)?, subscriptions_next_offset: input.take_if(flags, 2)?, subscriptions_missing_balance: input.take_if(flags, 4)?, history: input.take_if(flags, 3)?, next_offset: input.take_if(flags, 0)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0) | bit(self.subscriptions.is_some(), 1) | bit(self.subscriptions_next_offset.is_some(), 2) | bit(self.history.is_some(), 3) | bit(self.subscriptions_missing_balance.is_some(), 4));
            self.balance.put(writer);
            self.subscriptions.put(writer);
            self.subscriptions_next_offset.put(writer);
            self.subscriptions_missing_balance.put(writer);
            self.history.put(writer);
            self.next_offset.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, StarsStatus> {
        /// `balance:StarsAmount`
        #[inline] pub fn balance(self) -> views::StarsAmount<'a> { at(self, 1) }
        /// `subscriptions:flags.1?Vector<StarsSubscription>`
        #[inline] pub fn subscriptions(self) -> Option<Vector<'a, View<'a, types::StarsSubscription>>> { maybe_at(self, 2) }
        /// `subscriptions_next_offset:flags.2?string`
        #[inline] pub fn subscriptions_next_offset(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `subscriptions_missing_balance:flags.4?long`
        #[inline] pub fn subscriptions_missing_balance(self) -> Option<i64> { maybe_at(self, 4) }
        /// `history:flags.3?Vector<StarsTransaction>`
        #[inline] pub fn history(self) -> Option<Vector<'a, View<'a, types::StarsTransaction>>> { maybe_at(self, 5) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 6) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 7) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 8) }
    }

    boxed!(StarsStatus);

    /// `payments.suggestedStarRefBots#b4d5d859 flags:# count:int suggested_bots:Vector<StarRefProgram> users:Vector<User> next_offset:flags.0?string = payments.SuggestedStarRefBots`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SuggestedStarRefBots {
        /// `count:int`
        pub count: i32,
        /// `suggested_bots:Vector<StarRefProgram>`
        pub suggested_bots: Vec<types::StarRefProgram>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
    }

    impl SuggestedStarRefBots {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(count: i32, suggested_bots: Vec<types::StarRefProgram>, users: Vec<enums::User>) -> Self {
            Self { count, suggested_bots, users, next_offset: None }
        }
    }

    impl Fields for SuggestedStarRefBots {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_SUGGESTED_STAR_REF_BOTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { count: input.take()?, suggested_bots: input.take()?, users: input.take()?, next_offset: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.count.put(writer);
            self.suggested_bots.put(writer);
            self.users.put(writer);
            self.next_offset.put(writer);
        }
    }

    impl<'a> View<'a, SuggestedStarRefBots> {
        /// `count:int`
        #[inline] pub fn count(self) -> i32 { at(self, 1) }
        /// `suggested_bots:Vector<StarRefProgram>`
        #[inline] pub fn suggested_bots(self) -> Vector<'a, View<'a, types::StarRefProgram>> { at(self, 2) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 3) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 4) }
    }

    boxed!(SuggestedStarRefBots);

    /// `payments.uniqueStarGift#416c56e8 gift:StarGift chats:Vector<Chat> users:Vector<User> = payments.UniqueStarGift`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UniqueStarGift {
        /// `gift:StarGift`
        pub gift: enums::StarGift,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for UniqueStarGift {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_UNIQUE_STAR_GIFT;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { gift: input.take()?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.gift.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, UniqueStarGift> {
        /// `gift:StarGift`
        #[inline] pub fn gift(self) -> views::StarGift<'a> { at(self, 0) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 1) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 2) }
    }

    boxed!(UniqueStarGift);

    /// `payments.uniqueStarGiftValueInfo#512fe446 flags:# last_sale_on_fragment:flags.1?true value_is_average:flags.6?true currency:string value:long initial_sale_date:int initial_sale_stars:long initial_sale_price:long last_sale_date:flags.0?int last_sale_price:flags.0?long floor_price:flags.2?long average_price:flags.3?long listed_count:flags.4?int fragment_listed_count:flags.5?int fragment_listed_url:flags.5?string = payments.UniqueStarGiftValueInfo`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UniqueStarGiftValueInfo {
        /// `last_sale_on_fragment:flags.1?true`
        pub last_sale_on_fragment: bool,
        /// `value_is_average:flags.6?true`
        pub value_is_average: bool,
        /// `currency:string`
        pub currency: String,
        /// `value:long`
        pub value: i64,
        /// `initial_sale_date:int`
        pub initial_sale_date: i32,
        /// `initial_sale_stars:long`
        pub initial_sale_stars: i64,
        /// `initial_sale_price:long`
        pub initial_sale_price: i64,
        /// `last_sale_date:flags.0?int`
        pub last_sale_date: Option<i32>,
        /// `last_sale_price:flags.0?long`
        pub last_sale_price: Option<i64>,
        /// `floor_price:flags.2?long`
        pub floor_price: Option<i64>,
        /// `average_price:flags.3?long`
        pub average_price: Option<i64>,
        /// `listed_count:flags.4?int`
        pub listed_count: Option<i32>,
        /// `fragment_listed_count:flags.5?int`
        pub fragment_listed_count: Option<i32>,
        /// `fragment_listed_url:flags.5?string`
        pub fragment_listed_url: Option<String>,
    }

    impl UniqueStarGiftValueInfo {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(currency: String, value: i64, initial_sale_date: i32, initial_sale_stars: i64, initial_sale_price: i64) -> Self {
            Self { last_sale_on_fragment: false, value_is_average: false, currency, value, initial_sale_date, initial_sale_stars, initial_sale_price, last_sale_date: None, last_sale_price: None, floor_price: None, average_price: None, listed_count: None, fragment_listed_count: None, fragment_listed_url: None }
        }
    }

    impl Fields for UniqueStarGiftValueInfo {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_UNIQUE_STAR_GIFT_VALUE_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { last_sale_on_fragment: has(flags, 1), value_is_average: has(flags, 6), currency: input.take()?, value: input.take()?, initial_sale_date: input.take()?, initial_sale_stars: input.take()?, initial_sale_price: input.take()?, last_sale_date: input.take_if(flags, 0)?, last_sale_price: input.take_if(flags, 0)?, floor_price: input.take_if(flags, 2)?, average_price: input.take_if(flags, 3)?, listed_count: input.take_if(flags, 4)?, fragment_listed_count: input.take_if(flags, 5)?, fragment_listed_url: input.take_if(flags, 5)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            let flags_0 = self.last_sale_date.is_some() && self.last_sale_price.is_some();
            let flags_5 = self.fragment_listed_count.is_some() && self.fragment_listed_url.is_some();
            writer.u32(bit(flags_0, 0) | bit(self.last_sale_on_fragment, 1) | bit(self.floor_price.is_some(), 2) | bit(self.average_price.is_some(), 3) | bit(self.listed_count.is_some(), 4) | bit(flags_5, 5) | bit(self.value_is_average, 6));
            self.currency.put(writer);
            self.value.put(writer);
            self.initial_sale_date.put(writer);
            self.initial_sale_stars.put(writer);
            self.initial_sale_price.put(writer);
            put_if(flags_0, &self.last_sale_date, writer);
            put_if(flags_0, &self.last_sale_price, writer);
            self.floor_price.put(writer);
            self.average_price.put(writer);
            self.listed_count.put(writer);
            put_if(flags_5, &self.fragment_listed_count, writer);
            put_if(flags_5, &self.fragment_listed_url, writer);
        }
    }

    impl<'a> View<'a, UniqueStarGiftValueInfo> {
        /// `last_sale_on_fragment:flags.1?true`
        #[inline] pub fn last_sale_on_fragment(self) -> bool { flag_at(self, 1) }
        /// `value_is_average:flags.6?true`
        #[inline] pub fn value_is_average(self) -> bool { flag_at(self, 2) }
        /// `currency:string`
        #[inline] pub fn currency(self) -> Text<'a> { at(self, 3) }
        /// `value:long`
        #[inline] pub fn value(self) -> i64 { at(self, 4) }
        /// `initial_sale_date:int`
        #[inline] pub fn initial_sale_date(self) -> i32 { at(self, 5) }
        /// `initial_sale_stars:long`
        #[inline] pub fn initial_sale_stars(self) -> i64 { at(self, 6) }
        /// `initial_sale_price:long`
        #[inline] pub fn initial_sale_price(self) -> i64 { at(self, 7) }
        /// `last_sale_date:flags.0?int`
        #[inline] pub fn last_sale_date(self) -> Option<i32> { maybe_at(self, 8) }
        /// `last_sale_price:flags.0?long`
        #[inline] pub fn last_sale_price(self) -> Option<i64> { maybe_at(self, 9) }
        /// `floor_price:flags.2?long`
        #[inline] pub fn floor_price(self) -> Option<i64> { maybe_at(self, 10) }
        /// `average_price:flags.3?long`
        #[inline] pub fn average_price(self) -> Option<i64> { maybe_at(self, 11) }
        /// `listed_count:flags.4?int`
        #[inline] pub fn listed_count(self) -> Option<i32> { maybe_at(self, 12) }
        /// `fragment_listed_count:flags.5?int`
        #[inline] pub fn fragment_listed_count(self) -> Option<i32> { maybe_at(self, 13) }
        /// `fragment_listed_url:flags.5?string`
        #[inline] pub fn fragment_listed_url(self) -> Option<Text<'a>> { maybe_at(self, 14) }
    }

    boxed!(UniqueStarGiftValueInfo);

    /// `payments.validatedRequestedInfo#d1451883 flags:# id:flags.0?string shipping_options:flags.1?Vector<ShippingOption> = payments.ValidatedRequestedInfo`
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ValidatedRequestedInfo {
        /// `id:flags.0?string`
        pub id: Option<String>,
        /// `shipping_options:flags.1?Vector<ShippingOption>`
        pub shipping_options: Option<Vec<types::ShippingOption>>,
    }

    impl Fields for ValidatedRequestedInfo {
        const LAYOUT: &'static Layout = &layouts::PAYMENTS_VALIDATED_REQUESTED_INFO;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { id: input.take_if(flags, 0)?, shipping_options: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.id.is_some(), 0) | bit(self.shipping_options.is_some(), 1));
            self.id.put(writer);
            self.shipping_options.put(writer);
        }
    }

    impl<'a> View<'a, ValidatedRequestedInfo> {
        /// `id:flags.0?string`
        #[inline] pub fn id(self) -> Option<Text<'a>> { maybe_at(self, 1) }
        /// `shipping_options:flags.1?Vector<ShippingOption>`
        #[inline] pub fn shipping_options(self) -> Option<Vector<'a, View<'a, types::ShippingOption>>> { maybe_at(self, 2) }
    }

    boxed!(ValidatedRequestedInfo);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputInvoice`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputInvoice<'a> {
        /// `inputInvoiceBusinessBotTransferStars`
        BusinessBotTransferStars(View<'a, types::InputInvoiceBusinessBotTransferStars>),
        /// `inputInvoiceChatInviteSubscription`
        ChatInviteSubscription(View<'a, types::InputInvoiceChatInviteSubscription>),
        /// `inputInvoiceMessage`
        Message(View<'a, types::InputInvoiceMessage>),
        /// `inputInvoicePremiumAuthCode`
        PremiumAuthCode(View<'a, types::InputInvoicePremiumAuthCode>),
        /// `inputInvoicePremiumGiftCode`
        PremiumGiftCode(View<'a, types::InputInvoicePremiumGiftCode>),
        /// `inputInvoicePremiumGiftStars`
        PremiumGiftStars(View<'a, types::InputInvoicePremiumGiftStars>),
        /// `inputInvoiceSlug`
        Slug(View<'a, types::InputInvoiceSlug>),
        /// `inputInvoiceStarGift`
        StarGift(View<'a, types::InputInvoiceStarGift>),
        /// `inputInvoiceStarGiftAuctionBid`
        StarGiftAuctionBid(View<'a, types::InputInvoiceStarGiftAuctionBid>),
        /// `inputInvoiceStarGiftDropOriginalDetails`
        StarGiftDropOriginalDetails(View<'a, types::InputInvoiceStarGiftDropOriginalDetails>),
        /// `inputInvoiceStarGiftPrepaidUpgrade`
        StarGiftPrepaidUpgrade(View<'a, types::InputInvoiceStarGiftPrepaidUpgrade>),
        /// `inputInvoiceStarGiftResale`
        StarGiftResale(View<'a, types::InputInvoiceStarGiftResale>),
        /// `inputInvoiceStarGiftTransfer`
        StarGiftTransfer(View<'a, types::InputInvoiceStarGiftTransfer>),
        /// `inputInvoiceStarGiftUpgrade`
        StarGiftUpgrade(View<'a, types::InputInvoiceStarGiftUpgrade>),
        /// `inputInvoiceStars`
        Stars(View<'a, types::InputInvoiceStars>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputInvoice<'a> {
        type Value = enums::InputInvoice;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_INVOICE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf499_7e42 => Self::BusinessBotTransferStars(raw.view()),
                0x34e7_93f1 => Self::ChatInviteSubscription(raw.view()),
                0xc5b5_6859 => Self::Message(raw.view()),
                0x3e77_f614 => Self::PremiumAuthCode(raw.view()),
                0x9898_6c0d => Self::PremiumGiftCode(raw.view()),
                0xdaba_b2ef => Self::PremiumGiftStars(raw.view()),
                0xc326_caef => Self::Slug(raw.view()),
                0xe862_5e92 => Self::StarGift(raw.view()),
                0x1eca_fa10 => Self::StarGiftAuctionBid(raw.view()),
                0x0923_d8d1 => Self::StarGiftDropOriginalDetails(raw.view()),
                0x9a0b_48b8 => Self::StarGiftPrepaidUpgrade(raw.view()),
                0xe9b0_c658 => Self::StarGiftResale(raw.view()),
                0x4a5f_5bd9 => Self::StarGiftTransfer(raw.view()),
                0x4d81_8d5d => Self::StarGiftUpgrade(raw.view()),
                0x65f0_0ce3 => Self::Stars(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputInvoice, DecodeError> {
            Ok(match self {
                Self::BusinessBotTransferStars(view) => enums::InputInvoice::BusinessBotTransferStars(own(view)?),
                Self::ChatInviteSubscription(view) => enums::InputInvoice::ChatInviteSubscription(own(view)?),
                Self::Message(view) => enums::InputInvoice::Message(own(view)?),
                Self::PremiumAuthCode(view) => enums::InputInvoice::PremiumAuthCode(own(view)?),
                Self::PremiumGiftCode(view) => enums::InputInvoice::PremiumGiftCode(own(view)?),
                Self::PremiumGiftStars(view) => enums::InputInvoice::PremiumGiftStars(own(view)?),
                Self::Slug(view) => enums::InputInvoice::Slug(own(view)?),
                Self::StarGift(view) => enums::InputInvoice::StarGift(own(view)?),
                Self::StarGiftAuctionBid(view) => enums::InputInvoice::StarGiftAuctionBid(own(view)?),
                Self::StarGiftDropOriginalDetails(view) => enums::InputInvoice::StarGiftDropOriginalDetails(own(view)?),
                Self::StarGiftPrepaidUpgrade(view) => enums::InputInvoice::StarGiftPrepaidUpgrade(own(view)?),
                Self::StarGiftResale(view) => enums::InputInvoice::StarGiftResale(own(view)?),
                Self::StarGiftTransfer(view) => enums::InputInvoice::StarGiftTransfer(own(view)?),
                Self::StarGiftUpgrade(view) => enums::InputInvoice::StarGiftUpgrade(own(view)?),
                Self::Stars(view) => enums::InputInvoice::Stars(own(view)?),
                Self::Raw(raw) => enums::InputInvoice::Raw(raw.own()),
            })
        }
    }

    /// `InputPaymentCredentials`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputPaymentCredentials<'a> {
        /// `inputPaymentCredentials`
        InputPaymentCredentials(View<'a, types::InputPaymentCredentials>),
        /// `inputPaymentCredentialsApplePay`
        ApplePay(View<'a, types::InputPaymentCredentialsApplePay>),
        /// `inputPaymentCredentialsGooglePay`
        GooglePay(View<'a, types::InputPaymentCredentialsGooglePay>),
        /// `inputPaymentCredentialsSaved`
        Saved(View<'a, types::InputPaymentCredentialsSaved>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputPaymentCredentials<'a> {
        type Value = enums::InputPaymentCredentials;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_PAYMENT_CREDENTIALS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3417_d728 => Self::InputPaymentCredentials(raw.view()),
                0x0aa1_c39f => Self::ApplePay(raw.view()),
                0x8ac3_2801 => Self::GooglePay(raw.view()),
                0xc10e_b2cf => Self::Saved(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputPaymentCredentials, DecodeError> {
            Ok(match self {
                Self::InputPaymentCredentials(view) => enums::InputPaymentCredentials::InputPaymentCredentials(own(view)?),
                Self::ApplePay(view) => enums::InputPaymentCredentials::ApplePay(own(view)?),
                Self::GooglePay(view) => enums::InputPaymentCredentials::GooglePay(own(view)?),
                Self::Saved(view) => enums::InputPaymentCredentials::Saved(own(view)?),
                Self::Raw(raw) => enums::InputPaymentCredentials::Raw(raw.own()),
            })
        }
    }

    /// `InputSavedStarGift`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputSavedStarGift<'a> {
        /// `inputSavedStarGiftChat`
        Chat(View<'a, types::InputSavedStarGiftChat>),
        /// `inputSavedStarGiftSlug`
        Slug(View<'a, types::InputSavedStarGiftSlug>),
        /// `inputSavedStarGiftUser`
        User(View<'a, types::InputSavedStarGiftUser>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputSavedStarGift<'a> {
        type Value = enums::InputSavedStarGift;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_SAVED_STAR_GIFT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xf101_aa7f => Self::Chat(raw.view()),
                0x2085_c238 => Self::Slug(raw.view()),
                0x6927_9795 => Self::User(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputSavedStarGift, DecodeError> {
            Ok(match self {
                Self::Chat(view) => enums::InputSavedStarGift::Chat(own(view)?),
                Self::Slug(view) => enums::InputSavedStarGift::Slug(own(view)?),
                Self::User(view) => enums::InputSavedStarGift::User(own(view)?),
                Self::Raw(raw) => enums::InputSavedStarGift::Raw(raw.own()),
            })
        }
    }

    /// `InputStarGiftAuction`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputStarGiftAuction<'a> {
        /// `inputStarGiftAuction`
        InputStarGiftAuction(View<'a, types::InputStarGiftAuction>),
        /// `inputStarGiftAuctionSlug`
        Slug(View<'a, types::InputStarGiftAuctionSlug>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputStarGiftAuction<'a> {
        type Value = enums::InputStarGiftAuction;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_STAR_GIFT_AUCTION);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x02e1_6c98 => Self::InputStarGiftAuction(raw.view()),
                0x7ab5_8308 => Self::Slug(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputStarGiftAuction, DecodeError> {
            Ok(match self {
                Self::InputStarGiftAuction(view) => enums::InputStarGiftAuction::InputStarGiftAuction(own(view)?),
                Self::Slug(view) => enums::InputStarGiftAuction::Slug(own(view)?),
                Self::Raw(raw) => enums::InputStarGiftAuction::Raw(raw.own()),
            })
        }
    }

    /// `InputStorePaymentPurpose`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputStorePaymentPurpose<'a> {
        /// `inputStorePaymentAuthCode`
        InputStorePaymentAuthCode(View<'a, types::InputStorePaymentAuthCode>),
        /// `inputStorePaymentGiftPremium`
        InputStorePaymentGiftPremium(View<'a, types::InputStorePaymentGiftPremium>),
        /// `inputStorePaymentPremiumGiftCode`
        InputStorePaymentPremiumGiftCode(View<'a, types::InputStorePaymentPremiumGiftCode>),
        /// `inputStorePaymentPremiumGiveaway`
        InputStorePaymentPremiumGiveaway(View<'a, types::InputStorePaymentPremiumGiveaway>),
        /// `inputStorePaymentPremiumSubscription`
        InputStorePaymentPremiumSubscription(View<'a, types::InputStorePaymentPremiumSubscription>),
        /// `inputStorePaymentStarsGift`
        InputStorePaymentStarsGift(View<'a, types::InputStorePaymentStarsGift>),
        /// `inputStorePaymentStarsGiveaway`
        InputStorePaymentStarsGiveaway(View<'a, types::InputStorePaymentStarsGiveaway>),
        /// `inputStorePaymentStarsTopup`
        InputStorePaymentStarsTopup(View<'a, types::InputStorePaymentStarsTopup>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputStorePaymentPurpose<'a> {
        type Value = enums::InputStorePaymentPurpose;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_STORE_PAYMENT_PURPOSE);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x3fc1_8057 => Self::InputStorePaymentAuthCode(raw.view()),
                0x616f_7fe8 => Self::InputStorePaymentGiftPremium(raw.view()),
                0xfb79_0393 => Self::InputStorePaymentPremiumGiftCode(raw.view()),
                0x1605_44ca => Self::InputStorePaymentPremiumGiveaway(raw.view()),
                0xa675_1e66 => Self::InputStorePaymentPremiumSubscription(raw.view()),
                0x1d74_1ef7 => Self::InputStorePaymentStarsGift(raw.view()),
                0x751f_08fa => Self::InputStorePaymentStarsGiveaway(raw.view()),
                0xf9a2_a6cb => Self::InputStorePaymentStarsTopup(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputStorePaymentPurpose, DecodeError> {
            Ok(match self {
                Self::InputStorePaymentAuthCode(view) => enums::InputStorePaymentPurpose::InputStorePaymentAuthCode(own(view)?),
                Self::InputStorePaymentGiftPremium(view) => enums::InputStorePaymentPurpose::InputStorePaymentGiftPremium(own(view)?),
                Self::InputStorePaymentPremiumGiftCode(view) => enums::InputStorePaymentPurpose::InputStorePaymentPremiumGiftCode(own(view)?),
                Self::InputStorePaymentPremiumGiveaway(view) => enums::InputStorePaymentPurpose::InputStorePaymentPremiumGiveaway(own(view)?),
                Self::InputStorePaymentPremiumSubscription(view) => enums::InputStorePaymentPurpose::InputStorePaymentPremiumSubscription(own(view)?),
                Self::InputStorePaymentStarsGift(view) => enums::InputStorePaymentPurpose::InputStorePaymentStarsGift(own(view)?),
                Self::InputStorePaymentStarsGiveaway(view) => enums::InputStorePaymentPurpose::InputStorePaymentStarsGiveaway(own(view)?),
                Self::InputStorePaymentStarsTopup(view) => enums::InputStorePaymentPurpose::InputStorePaymentStarsTopup(own(view)?),
                Self::Raw(raw) => enums::InputStorePaymentPurpose::Raw(raw.own()),
            })
        }
    }

    /// `StarGiftAttributeId`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarGiftAttributeId<'a> {
        /// `starGiftAttributeIdBackdrop`
        Backdrop(View<'a, types::StarGiftAttributeIdBackdrop>),
        /// `starGiftAttributeIdModel`
        Model(View<'a, types::StarGiftAttributeIdModel>),
        /// `starGiftAttributeIdPattern`
        Pattern(View<'a, types::StarGiftAttributeIdPattern>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarGiftAttributeId<'a> {
        type Value = enums::StarGiftAttributeId;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STAR_GIFT_ATTRIBUTE_ID);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x1f01_c757 => Self::Backdrop(raw.view()),
                0x48aa_ae3c => Self::Model(raw.view()),
                0x4a16_2433 => Self::Pattern(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StarGiftAttributeId, DecodeError> {
            Ok(match self {
                Self::Backdrop(view) => enums::StarGiftAttributeId::Backdrop(own(view)?),
                Self::Model(view) => enums::StarGiftAttributeId::Model(own(view)?),
                Self::Pattern(view) => enums::StarGiftAttributeId::Pattern(own(view)?),
                Self::Raw(raw) => enums::StarGiftAttributeId::Raw(raw.own()),
            })
        }
    }

    /// `StarsTransactionPeer`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarsTransactionPeer<'a> {
        /// `starsTransactionPeer`
        StarsTransactionPeer(View<'a, types::StarsTransactionPeer>),
        /// `starsTransactionPeerAPI`
        API,
        /// `starsTransactionPeerAds`
        Ads,
        /// `starsTransactionPeerAppStore`
        AppStore,
        /// `starsTransactionPeerFragment`
        Fragment,
        /// `starsTransactionPeerPlayMarket`
        PlayMarket,
        /// `starsTransactionPeerPremiumBot`
        PremiumBot,
        /// `starsTransactionPeerUnsupported`
        Unsupported,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarsTransactionPeer<'a> {
        type Value = enums::StarsTransactionPeer;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_STARS_TRANSACTION_PEER);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xd80d_a15d => Self::StarsTransactionPeer(raw.view()),
                0xf967_7aad => Self::API,
                0x6068_2812 => Self::Ads,
                0xb457_b375 => Self::AppStore,
                0xe92f_d902 => Self::Fragment,
                0x7b56_0a0b => Self::PlayMarket,
                0x250d_baf8 => Self::PremiumBot,
                0x95f2_bfe4 => Self::Unsupported,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::StarsTransactionPeer, DecodeError> {
            Ok(match self {
                Self::StarsTransactionPeer(view) => enums::StarsTransactionPeer::StarsTransactionPeer(own(view)?),
                Self::API => enums::StarsTransactionPeer::API,
                Self::Ads => enums::StarsTransactionPeer::Ads,
                Self::AppStore => enums::StarsTransactionPeer::AppStore,
                Self::Fragment => enums::StarsTransactionPeer::Fragment,
                Self::PlayMarket => enums::StarsTransactionPeer::PlayMarket,
                Self::PremiumBot => enums::StarsTransactionPeer::PremiumBot,
                Self::Unsupported => enums::StarsTransactionPeer::Unsupported,
                Self::Raw(raw) => enums::StarsTransactionPeer::Raw(raw.own()),
            })
        }
    }
}

pub(super) mod views_payments {
    use crate::generated::names::*;

    /// `payments.CheckCanSendGiftResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum CheckCanSendGiftResult<'a> {
        /// `payments.checkCanSendGiftResultFail`
        Fail(View<'a, types::payments::CheckCanSendGiftResultFail>),
        /// `payments.checkCanSendGiftResultOk`
        Ok,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for CheckCanSendGiftResult<'a> {
        type Value = enums::payments::CheckCanSendGiftResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAYMENTS_CHECK_CAN_SEND_GIFT_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xd5e5_8274 => Self::Fail(raw.view()),
                0x374f_a7ad => Self::Ok,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::payments::CheckCanSendGiftResult, DecodeError> {
            Ok(match self {
                Self::Fail(view) => enums::payments::CheckCanSendGiftResult::Fail(own(view)?),
                Self::Ok => enums::payments::CheckCanSendGiftResult::Ok,
                Self::Raw(raw) => enums::payments::CheckCanSendGiftResult::Raw(raw.own()),
            })
        }
    }

    /// `payments.GiveawayInfo`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum GiveawayInfo<'a> {
        /// `payments.giveawayInfo`
        GiveawayInfo(View<'a, types::payments::GiveawayInfo>),
        /// `payments.giveawayInfoResults`
        Results(View<'a, types::payments::GiveawayInfoResults>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for GiveawayInfo<'a> {
        type Value = enums::payments::GiveawayInfo;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAYMENTS_GIVEAWAY_INFO);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x4367_daa0 => Self::GiveawayInfo(raw.view()),
                0xe175_e66f => Self::Results(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::payments::GiveawayInfo, DecodeError> {
            Ok(match self {
                Self::GiveawayInfo(view) => enums::payments::GiveawayInfo::GiveawayInfo(own(view)?),
                Self::Results(view) => enums::payments::GiveawayInfo::Results(own(view)?),
                Self::Raw(raw) => enums::payments::GiveawayInfo::Raw(raw.own()),
            })
        }
    }

    /// `payments.PaymentForm`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PaymentForm<'a> {
        /// `payments.paymentForm`
        PaymentForm(View<'a, types::payments::PaymentForm>),
        /// `payments.paymentFormStarGift`
        StarGift(View<'a, types::payments::PaymentFormStarGift>),
        /// `payments.paymentFormStars`
        Stars(View<'a, types::payments::PaymentFormStars>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PaymentForm<'a> {
        type Value = enums::payments::PaymentForm;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAYMENTS_PAYMENT_FORM);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xa005_8751 => Self::PaymentForm(raw.view()),
                0xb425_cfe1 => Self::StarGift(raw.view()),
                0x7bf6_b15c => Self::Stars(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::payments::PaymentForm, DecodeError> {
            Ok(match self {
                Self::PaymentForm(view) => enums::payments::PaymentForm::PaymentForm(own(view)?),
                Self::StarGift(view) => enums::payments::PaymentForm::StarGift(own(view)?),
                Self::Stars(view) => enums::payments::PaymentForm::Stars(own(view)?),
                Self::Raw(raw) => enums::payments::PaymentForm::Raw(raw.own()),
            })
        }
    }

    /// `payments.PaymentReceipt`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PaymentReceipt<'a> {
        /// `payments.paymentReceipt`
        PaymentReceipt(View<'a, types::payments::PaymentReceipt>),
        /// `payments.paymentReceiptStars`
        Stars(View<'a, types::payments::PaymentReceiptStars>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PaymentReceipt<'a> {
        type Value = enums::payments::PaymentReceipt;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAYMENTS_PAYMENT_RECEIPT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x70c4_fe03 => Self::PaymentReceipt(raw.view()),
                0xdabb_f83a => Self::Stars(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::payments::PaymentReceipt, DecodeError> {
            Ok(match self {
                Self::PaymentReceipt(view) => enums::payments::PaymentReceipt::PaymentReceipt(own(view)?),
                Self::Stars(view) => enums::payments::PaymentReceipt::Stars(own(view)?),
                Self::Raw(raw) => enums::payments::PaymentReceipt::Raw(raw.own()),
            })
        }
    }

    /// `payments.PaymentResult`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum PaymentResult<'a> {
        /// `payments.paymentResult`
        PaymentResult(View<'a, types::payments::PaymentResult>),
        /// `payments.paymentVerificationNeeded`
        PaymentVerificationNeeded(View<'a, types::payments::PaymentVerificationNeeded>),
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for PaymentResult<'a> {
        type Value = enums::payments::PaymentResult;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAYMENTS_PAYMENT_RESULT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x4e5f_810d => Self::PaymentResult(raw.view()),
                0xd841_1139 => Self::PaymentVerificationNeeded(raw.view()),
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::payments::PaymentResult, DecodeError> {
            Ok(match self {
                Self::PaymentResult(view) => enums::payments::PaymentResult::PaymentResult(own(view)?),
                Self::PaymentVerificationNeeded(view) => enums::payments::PaymentResult::PaymentVerificationNeeded(own(view)?),
                Self::Raw(raw) => enums::payments::PaymentResult::Raw(raw.own()),
            })
        }
    }

    /// `payments.StarGiftActiveAuctions`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarGiftActiveAuctions<'a> {
        /// `payments.starGiftActiveAuctions`
        StarGiftActiveAuctions(View<'a, types::payments::StarGiftActiveAuctions>),
        /// `payments.starGiftActiveAuctionsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarGiftActiveAuctions<'a> {
        type Value = enums::payments::StarGiftActiveAuctions;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAYMENTS_STAR_GIFT_ACTIVE_AUCTIONS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0xaef6_abbc => Self::StarGiftActiveAuctions(raw.view()),
                0xdb33_dad0 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::payments::StarGiftActiveAuctions, DecodeError> {
            Ok(match self {
                Self::StarGiftActiveAuctions(view) => enums::payments::StarGiftActiveAuctions::StarGiftActiveAuctions(own(view)?),
                Self::NotModified => enums::payments::StarGiftActiveAuctions::NotModified,
                Self::Raw(raw) => enums::payments::StarGiftActiveAuctions::Raw(raw.own()),
            })
        }
    }

    /// `payments.StarGiftCollections`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarGiftCollections<'a> {
        /// `payments.starGiftCollections`
        StarGiftCollections(View<'a, types::payments::StarGiftCollections>),
        /// `payments.starGiftCollectionsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarGiftCollections<'a> {
        type Value = enums::payments::StarGiftCollections;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAYMENTS_STAR_GIFT_COLLECTIONS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x8a29_32f3 => Self::StarGiftCollections(raw.view()),
                0xa0ba_4f17 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::payments::StarGiftCollections, DecodeError> {
            Ok(match self {
                Self::StarGiftCollections(view) => enums::payments::StarGiftCollections::StarGiftCollections(own(view)?),
                Self::NotModified => enums::payments::StarGiftCollections::NotModified,
                Self::Raw(raw) => enums::payments::StarGiftCollections::Raw(raw.own()),
            })
        }
    }

    /// `payments.StarGifts`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum StarGifts<'a> {
        /// `payments.starGifts`
        StarGifts(View<'a, types::payments::StarGifts>),
        /// `payments.starGiftsNotModified`
        NotModified,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for StarGifts<'a> {
        type Value = enums::payments::StarGifts;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_PAYMENTS_STAR_GIFTS);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x2ed8_2995 => Self::StarGifts(raw.view()),
                0xa388_a368 => Self::NotModified,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::payments::StarGifts, DecodeError> {
            Ok(match self {
                Self::StarGifts(view) => enums::payments::StarGifts::StarGifts(own(view)?),
                Self::NotModified => enums::payments::StarGifts::NotModified,
                Self::Raw(raw) => enums::payments::StarGifts::Raw(raw.own()),
            })
        }
    }
}
