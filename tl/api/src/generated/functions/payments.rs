//! The calls of `payments`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `payments.applyGiftCode#f6e26854 slug:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ApplyGiftCode<'a> {
    /// `slug:string`
    pub slug: &'a str,
}

impl Put for ApplyGiftCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf6e2_6854);
        self.slug.put(writer);
    }
}

impl Encode for ApplyGiftCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ApplyGiftCode<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.applyGiftCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.assignAppStoreTransaction#80ed747d receipt:bytes purpose:InputStorePaymentPurpose = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct AssignAppStoreTransaction<'a> {
    /// `receipt:bytes`
    pub receipt: &'a [u8],
    /// `purpose:InputStorePaymentPurpose`
    pub purpose: enums::InputStorePaymentPurpose,
}

impl Put for AssignAppStoreTransaction<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x80ed_747d);
        self.receipt.put(writer);
        self.purpose.put(writer);
    }
}

impl Encode for AssignAppStoreTransaction<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AssignAppStoreTransaction<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.assignAppStoreTransaction";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.assignPlayMarketTransaction#dffd50d3 receipt:DataJSON purpose:InputStorePaymentPurpose = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct AssignPlayMarketTransaction {
    /// `receipt:DataJSON`
    pub receipt: types::DataJSON,
    /// `purpose:InputStorePaymentPurpose`
    pub purpose: enums::InputStorePaymentPurpose,
}

impl Put for AssignPlayMarketTransaction {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xdffd_50d3);
        self.receipt.put(writer);
        self.purpose.put(writer);
    }
}

impl Encode for AssignPlayMarketTransaction {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for AssignPlayMarketTransaction {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.assignPlayMarketTransaction";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.botCancelStarsSubscription#6dfa0622 flags:# restore:flags.0?true user_id:InputUser charge_id:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct BotCancelStarsSubscription<'a> {
    /// `restore:flags.0?true`
    pub restore: bool,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `charge_id:string`
    pub charge_id: &'a str,
}

impl<'a> BotCancelStarsSubscription<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(user_id: enums::InputUser, charge_id: &'a str) -> Self {
        Self { restore: false, user_id, charge_id }
    }
}

impl Put for BotCancelStarsSubscription<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6dfa_0622);
        writer.u32(bit(self.restore, 0));
        self.user_id.put(writer);
        self.charge_id.put(writer);
    }
}

impl Encode for BotCancelStarsSubscription<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for BotCancelStarsSubscription<'_> {
    type Answer = bool;
    const NAME: &'static str = "payments.botCancelStarsSubscription";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.canPurchaseStore#4fdc5ea7 purpose:InputStorePaymentPurpose = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct CanPurchaseStore {
    /// `purpose:InputStorePaymentPurpose`
    pub purpose: enums::InputStorePaymentPurpose,
}

impl Put for CanPurchaseStore {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4fdc_5ea7);
        self.purpose.put(writer);
    }
}

impl Encode for CanPurchaseStore {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CanPurchaseStore {
    type Answer = bool;
    const NAME: &'static str = "payments.canPurchaseStore";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.changeStarsSubscription#c7770878 flags:# peer:InputPeer subscription_id:string canceled:flags.0?Bool = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeStarsSubscription<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `subscription_id:string`
    pub subscription_id: &'a str,
    /// `canceled:flags.0?Bool`
    pub canceled: Option<bool>,
}

impl<'a> ChangeStarsSubscription<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, subscription_id: &'a str) -> Self {
        Self { peer, subscription_id, canceled: None }
    }
}

impl Put for ChangeStarsSubscription<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc777_0878);
        writer.u32(bit(self.canceled.is_some(), 0));
        self.peer.put(writer);
        self.subscription_id.put(writer);
        self.canceled.put(writer);
    }
}

impl Encode for ChangeStarsSubscription<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ChangeStarsSubscription<'_> {
    type Answer = bool;
    const NAME: &'static str = "payments.changeStarsSubscription";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.checkCanSendGift#c0c4edc9 gift_id:long = payments.CheckCanSendGiftResult`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckCanSendGift {
    /// `gift_id:long`
    pub gift_id: i64,
}

impl Put for CheckCanSendGift {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc0c4_edc9);
        self.gift_id.put(writer);
    }
}

impl Encode for CheckCanSendGift {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckCanSendGift {
    type Answer = enums::payments::CheckCanSendGiftResult;
    const NAME: &'static str = "payments.checkCanSendGift";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.checkGiftCode#8e51b4c1 slug:string = payments.CheckedGiftCode`
#[derive(Clone, Debug, PartialEq)]
pub struct CheckGiftCode<'a> {
    /// `slug:string`
    pub slug: &'a str,
}

impl Put for CheckGiftCode<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8e51_b4c1);
        self.slug.put(writer);
    }
}

impl Encode for CheckGiftCode<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CheckGiftCode<'_> {
    type Answer = types::payments::CheckedGiftCode;
    const NAME: &'static str = "payments.checkGiftCode";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.clearSavedInfo#d83d70c1 flags:# credentials:flags.0?true info:flags.1?true = Bool`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearSavedInfo {
    /// `credentials:flags.0?true`
    pub credentials: bool,
    /// `info:flags.1?true`
    pub info: bool,
}

impl Put for ClearSavedInfo {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd83d_70c1);
        writer.u32(bit(self.credentials, 0) | bit(self.info, 1));
    }
}

impl Encode for ClearSavedInfo {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ClearSavedInfo {
    type Answer = bool;
    const NAME: &'static str = "payments.clearSavedInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.connectStarRefBot#7ed5348a peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots`
#[derive(Clone, Debug, PartialEq)]
pub struct ConnectStarRefBot {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `bot:InputUser`
    pub bot: enums::InputUser,
}

impl Put for ConnectStarRefBot {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7ed5_348a);
        self.peer.put(writer);
        self.bot.put(writer);
    }
}

impl Encode for ConnectStarRefBot {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ConnectStarRefBot {
    type Answer = types::payments::ConnectedStarRefBots;
    const NAME: &'static str = "payments.connectStarRefBot";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.convertStarGift#74bf076b stargift:InputSavedStarGift = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ConvertStarGift {
    /// `stargift:InputSavedStarGift`
    pub stargift: enums::InputSavedStarGift,
}

impl Put for ConvertStarGift {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x74bf_076b);
        self.stargift.put(writer);
    }
}

impl Encode for ConvertStarGift {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ConvertStarGift {
    type Answer = bool;
    const NAME: &'static str = "payments.convertStarGift";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.craftStarGift#b0f9684f stargift:Vector<InputSavedStarGift> = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct CraftStarGift<'a> {
    /// `stargift:Vector<InputSavedStarGift>`
    pub stargift: &'a [enums::InputSavedStarGift],
}

impl Put for CraftStarGift<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb0f9_684f);
        self.stargift.put(writer);
    }
}

impl Encode for CraftStarGift<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CraftStarGift<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.craftStarGift";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.createOnrampSession#a2197cf6 flags:# provider:string crypto_currency:string address:string payment_method:flags.0?string base_currency:flags.1?string base_amount:flags.2?string memo:flags.3?string theme:flags.4?string success_return_url:flags.5?string fail_return_url:flags.6?string crypto_amount:flags.7?string = OnrampSession`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOnrampSession<'a> {
    /// `provider:string`
    pub provider: &'a str,
    /// `crypto_currency:string`
    pub crypto_currency: &'a str,
    /// `address:string`
    pub address: &'a str,
    /// `payment_method:flags.0?string`
    pub payment_method: Option<&'a str>,
    /// `base_currency:flags.1?string`
    pub base_currency: Option<&'a str>,
    /// `base_amount:flags.2?string`
    pub base_amount: Option<&'a str>,
    /// `memo:flags.3?string`
    pub memo: Option<&'a str>,
    /// `theme:flags.4?string`
    pub theme: Option<&'a str>,
    /// `success_return_url:flags.5?string`
    pub success_return_url: Option<&'a str>,
    /// `fail_return_url:flags.6?string`
    pub fail_return_url: Option<&'a str>,
    /// `crypto_amount:flags.7?string`
    pub crypto_amount: Option<&'a str>,
}

impl<'a> CreateOnrampSession<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(provider: &'a str, crypto_currency: &'a str, address: &'a str) -> Self {
        Self { provider, crypto_currency, address, payment_method: None, base_currency: None, base_amount: None, memo: None, theme: None, success_return_url: None, fail_return_url: None, crypto_amount: None }
    }
}

impl Put for CreateOnrampSession<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa219_7cf6);
        writer.u32(bit(self.payment_method.is_some(), 0) | bit(self.base_currency.is_some(), 1) | bit(self.base_amount.is_some(), 2) | bit(self.memo.is_some(), 3) | bit(self.theme.is_some(), 4) | bit(self.success_return_url.is_some(), 5) | bit(self.fail_return_url.is_some(), 6) | bit(self.crypto_amount.is_some(), 7));
        self.provider.put(writer);
        self.crypto_currency.put(writer);
        self.address.put(writer);
        self.payment_method.put(writer);
        self.base_currency.put(writer);
        self.base_amount.put(writer);
        self.memo.put(writer);
        self.theme.put(writer);
        self.success_return_url.put(writer);
        self.fail_return_url.put(writer);
        self.crypto_amount.put(writer);
    }
}

impl Encode for CreateOnrampSession<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateOnrampSession<'_> {
    type Answer = types::OnrampSession;
    const NAME: &'static str = "payments.createOnrampSession";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.createStarGiftCollection#1f4a0e87 peer:InputPeer title:string stargift:Vector<InputSavedStarGift> = StarGiftCollection`
#[derive(Clone, Debug, PartialEq)]
pub struct CreateStarGiftCollection<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `title:string`
    pub title: &'a str,
    /// `stargift:Vector<InputSavedStarGift>`
    pub stargift: &'a [enums::InputSavedStarGift],
}

impl Put for CreateStarGiftCollection<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1f4a_0e87);
        self.peer.put(writer);
        self.title.put(writer);
        self.stargift.put(writer);
    }
}

impl Encode for CreateStarGiftCollection<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for CreateStarGiftCollection<'_> {
    type Answer = types::StarGiftCollection;
    const NAME: &'static str = "payments.createStarGiftCollection";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.deleteStarGiftCollection#ad5648e8 peer:InputPeer collection_id:int = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteStarGiftCollection {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `collection_id:int`
    pub collection_id: i32,
}

impl Put for DeleteStarGiftCollection {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xad56_48e8);
        self.peer.put(writer);
        self.collection_id.put(writer);
    }
}

impl Encode for DeleteStarGiftCollection {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DeleteStarGiftCollection {
    type Answer = bool;
    const NAME: &'static str = "payments.deleteStarGiftCollection";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.editConnectedStarRefBot#e4fca4a3 flags:# revoked:flags.0?true peer:InputPeer link:string = payments.ConnectedStarRefBots`
#[derive(Clone, Debug, PartialEq)]
pub struct EditConnectedStarRefBot<'a> {
    /// `revoked:flags.0?true`
    pub revoked: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `link:string`
    pub link: &'a str,
}

impl<'a> EditConnectedStarRefBot<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, link: &'a str) -> Self {
        Self { revoked: false, peer, link }
    }
}

impl Put for EditConnectedStarRefBot<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe4fc_a4a3);
        writer.u32(bit(self.revoked, 0));
        self.peer.put(writer);
        self.link.put(writer);
    }
}

impl Encode for EditConnectedStarRefBot<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EditConnectedStarRefBot<'_> {
    type Answer = types::payments::ConnectedStarRefBots;
    const NAME: &'static str = "payments.editConnectedStarRefBot";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.exportInvoice#f91b065 invoice_media:InputMedia = payments.ExportedInvoice`
#[derive(Clone, Debug, PartialEq)]
pub struct ExportInvoice {
    /// `invoice_media:InputMedia`
    pub invoice_media: enums::InputMedia,
}

impl Put for ExportInvoice {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0f91_b065);
        self.invoice_media.put(writer);
    }
}

impl Encode for ExportInvoice {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportInvoice {
    type Answer = types::payments::ExportedInvoice;
    const NAME: &'static str = "payments.exportInvoice";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.fulfillStarsSubscription#cc5bebb3 peer:InputPeer subscription_id:string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct FulfillStarsSubscription<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `subscription_id:string`
    pub subscription_id: &'a str,
}

impl Put for FulfillStarsSubscription<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcc5b_ebb3);
        self.peer.put(writer);
        self.subscription_id.put(writer);
    }
}

impl Encode for FulfillStarsSubscription<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for FulfillStarsSubscription<'_> {
    type Answer = bool;
    const NAME: &'static str = "payments.fulfillStarsSubscription";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getBankCardData#2e79d779 number:string = payments.BankCardData`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBankCardData<'a> {
    /// `number:string`
    pub number: &'a str,
}

impl Put for GetBankCardData<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2e79_d779);
        self.number.put(writer);
    }
}

impl Encode for GetBankCardData<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBankCardData<'_> {
    type Answer = types::payments::BankCardData;
    const NAME: &'static str = "payments.getBankCardData";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getConnectedStarRefBot#b7d998f0 peer:InputPeer bot:InputUser = payments.ConnectedStarRefBots`
#[derive(Clone, Debug, PartialEq)]
pub struct GetConnectedStarRefBot {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `bot:InputUser`
    pub bot: enums::InputUser,
}

impl Put for GetConnectedStarRefBot {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb7d9_98f0);
        self.peer.put(writer);
        self.bot.put(writer);
    }
}

impl Encode for GetConnectedStarRefBot {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetConnectedStarRefBot {
    type Answer = types::payments::ConnectedStarRefBots;
    const NAME: &'static str = "payments.getConnectedStarRefBot";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getConnectedStarRefBots#5869a553 flags:# peer:InputPeer offset_date:flags.2?int offset_link:flags.2?string limit:int = payments.ConnectedStarRefBots`
#[derive(Clone, Debug, PartialEq)]
pub struct GetConnectedStarRefBots<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `offset_date:flags.2?int`
    pub offset_date: Option<i32>,
    /// `offset_link:flags.2?string`
    pub offset_link: Option<&'a str>,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetConnectedStarRefBots<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, limit: i32) -> Self {
        Self { peer, offset_date: None, offset_link: None, limit }
    }
}

impl Put for GetConnectedStarRefBots<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5869_a553);
        let flags_2 = self.offset_date.is_some() && self.offset_link.is_some();
        writer.u32(bit(flags_2, 2));
        self.peer.put(writer);
        put_if(flags_2, &self.offset_date, writer);
        put_if(flags_2, &self.offset_link, writer);
        self.limit.put(writer);
    }
}

impl Encode for GetConnectedStarRefBots<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetConnectedStarRefBots<'_> {
    type Answer = types::payments::ConnectedStarRefBots;
    const NAME: &'static str = "payments.getConnectedStarRefBots";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getCraftStarGifts#fd05dd00 gift_id:long offset:string limit:int = payments.SavedStarGifts`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCraftStarGifts<'a> {
    /// `gift_id:long`
    pub gift_id: i64,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetCraftStarGifts<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfd05_dd00);
        self.gift_id.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetCraftStarGifts<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCraftStarGifts<'_> {
    type Answer = types::payments::SavedStarGifts;
    const NAME: &'static str = "payments.getCraftStarGifts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getCurrencyRates#d35983e8 = payments.CurrencyRates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetCurrencyRates;

impl Put for GetCurrencyRates {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd359_83e8);
    }
}

impl Encode for GetCurrencyRates {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetCurrencyRates {
    type Answer = types::payments::CurrencyRates;
    const NAME: &'static str = "payments.getCurrencyRates";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getGiveawayInfo#f4239425 peer:InputPeer msg_id:int = payments.GiveawayInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGiveawayInfo {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl Put for GetGiveawayInfo {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf423_9425);
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for GetGiveawayInfo {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGiveawayInfo {
    type Answer = enums::payments::GiveawayInfo;
    const NAME: &'static str = "payments.getGiveawayInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getOnrampAvailability#2ec29951 flags:# provider:string crypto_currency:string base_currency:flags.0?string = OnrampAvailability`
#[derive(Clone, Debug, PartialEq)]
pub struct GetOnrampAvailability<'a> {
    /// `provider:string`
    pub provider: &'a str,
    /// `crypto_currency:string`
    pub crypto_currency: &'a str,
    /// `base_currency:flags.0?string`
    pub base_currency: Option<&'a str>,
}

impl<'a> GetOnrampAvailability<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(provider: &'a str, crypto_currency: &'a str) -> Self {
        Self { provider, crypto_currency, base_currency: None }
    }
}

impl Put for GetOnrampAvailability<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2ec2_9951);
        writer.u32(bit(self.base_currency.is_some(), 0));
        self.provider.put(writer);
        self.crypto_currency.put(writer);
        self.base_currency.put(writer);
    }
}

impl Encode for GetOnrampAvailability<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetOnrampAvailability<'_> {
    type Answer = types::OnrampAvailability;
    const NAME: &'static str = "payments.getOnrampAvailability";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getOnrampBaseCurrencies#1c8bedf3 provider:string crypto_currency:string = Vector<string>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetOnrampBaseCurrencies<'a> {
    /// `provider:string`
    pub provider: &'a str,
    /// `crypto_currency:string`
    pub crypto_currency: &'a str,
}

impl Put for GetOnrampBaseCurrencies<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1c8b_edf3);
        self.provider.put(writer);
        self.crypto_currency.put(writer);
    }
}

impl Encode for GetOnrampBaseCurrencies<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetOnrampBaseCurrencies<'_> {
    type Answer = Vec<String>;
    const NAME: &'static str = "payments.getOnrampBaseCurrencies";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getOnrampLimits#80e851fd flags:# provider:string crypto_currency:string base_currency:string payment_method:flags.0?string = OnrampLimits`
#[derive(Clone, Debug, PartialEq)]
pub struct GetOnrampLimits<'a> {
    /// `provider:string`
    pub provider: &'a str,
    /// `crypto_currency:string`
    pub crypto_currency: &'a str,
    /// `base_currency:string`
    pub base_currency: &'a str,
    /// `payment_method:flags.0?string`
    pub payment_method: Option<&'a str>,
}

impl<'a> GetOnrampLimits<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(provider: &'a str, crypto_currency: &'a str, base_currency: &'a str) -> Self {
        Self { provider, crypto_currency, base_currency, payment_method: None }
    }
}

impl Put for GetOnrampLimits<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x80e8_51fd);
        writer.u32(bit(self.payment_method.is_some(), 0));
        self.provider.put(writer);
        self.crypto_currency.put(writer);
        self.base_currency.put(writer);
        self.payment_method.put(writer);
    }
}

impl Encode for GetOnrampLimits<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetOnrampLimits<'_> {
    type Answer = types::OnrampLimits;
    const NAME: &'static str = "payments.getOnrampLimits";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getOnrampProviders#3f3e00dc flags:# crypto_currency:flags.0?string = Vector<OnrampProviderInfo>`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOnrampProviders<'a> {
    /// `crypto_currency:flags.0?string`
    pub crypto_currency: Option<&'a str>,
}

impl Put for GetOnrampProviders<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3f3e_00dc);
        writer.u32(bit(self.crypto_currency.is_some(), 0));
        self.crypto_currency.put(writer);
    }
}

impl Encode for GetOnrampProviders<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetOnrampProviders<'_> {
    type Answer = Vec<types::OnrampProviderInfo>;
    const NAME: &'static str = "payments.getOnrampProviders";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getOnrampQuote#e06645fa flags:# provider:string crypto_currency:string base_currency:string base_amount:flags.0?string crypto_amount:flags.1?string payment_method:flags.2?string = OnrampQuote`
#[derive(Clone, Debug, PartialEq)]
pub struct GetOnrampQuote<'a> {
    /// `provider:string`
    pub provider: &'a str,
    /// `crypto_currency:string`
    pub crypto_currency: &'a str,
    /// `base_currency:string`
    pub base_currency: &'a str,
    /// `base_amount:flags.0?string`
    pub base_amount: Option<&'a str>,
    /// `crypto_amount:flags.1?string`
    pub crypto_amount: Option<&'a str>,
    /// `payment_method:flags.2?string`
    pub payment_method: Option<&'a str>,
}

impl<'a> GetOnrampQuote<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(provider: &'a str, crypto_currency: &'a str, base_currency: &'a str) -> Self {
        Self { provider, crypto_currency, base_currency, base_amount: None, crypto_amount: None, payment_method: None }
    }
}

impl Put for GetOnrampQuote<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe066_45fa);
        writer.u32(bit(self.base_amount.is_some(), 0) | bit(self.crypto_amount.is_some(), 1) | bit(self.payment_method.is_some(), 2));
        self.provider.put(writer);
        self.crypto_currency.put(writer);
        self.base_currency.put(writer);
        self.base_amount.put(writer);
        self.crypto_amount.put(writer);
        self.payment_method.put(writer);
    }
}

impl Encode for GetOnrampQuote<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetOnrampQuote<'_> {
    type Answer = types::OnrampQuote;
    const NAME: &'static str = "payments.getOnrampQuote";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getPaymentForm#37148dbb flags:# invoice:InputInvoice theme_params:flags.0?DataJSON = payments.PaymentForm`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPaymentForm {
    /// `invoice:InputInvoice`
    pub invoice: enums::InputInvoice,
    /// `theme_params:flags.0?DataJSON`
    pub theme_params: Option<types::DataJSON>,
}

impl GetPaymentForm {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(invoice: enums::InputInvoice) -> Self {
        Self { invoice, theme_params: None }
    }
}

impl Put for GetPaymentForm {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x3714_8dbb);
        writer.u32(bit(self.theme_params.is_some(), 0));
        self.invoice.put(writer);
        self.theme_params.put(writer);
    }
}

impl Encode for GetPaymentForm {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPaymentForm {
    type Answer = enums::payments::PaymentForm;
    const NAME: &'static str = "payments.getPaymentForm";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getPaymentReceipt#2478d1cc peer:InputPeer msg_id:int = payments.PaymentReceipt`
#[derive(Clone, Debug, PartialEq)]
pub struct GetPaymentReceipt {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `msg_id:int`
    pub msg_id: i32,
}

impl Put for GetPaymentReceipt {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2478_d1cc);
        self.peer.put(writer);
        self.msg_id.put(writer);
    }
}

impl Encode for GetPaymentReceipt {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPaymentReceipt {
    type Answer = enums::payments::PaymentReceipt;
    const NAME: &'static str = "payments.getPaymentReceipt";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getPremiumGiftCodeOptions#2757ba54 flags:# boost_peer:flags.0?InputPeer = Vector<PremiumGiftCodeOption>`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPremiumGiftCodeOptions {
    /// `boost_peer:flags.0?InputPeer`
    pub boost_peer: Option<enums::InputPeer>,
}

impl Put for GetPremiumGiftCodeOptions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2757_ba54);
        writer.u32(bit(self.boost_peer.is_some(), 0));
        self.boost_peer.put(writer);
    }
}

impl Encode for GetPremiumGiftCodeOptions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetPremiumGiftCodeOptions {
    type Answer = Vec<types::PremiumGiftCodeOption>;
    const NAME: &'static str = "payments.getPremiumGiftCodeOptions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getResaleStarGifts#7a5fa236 flags:# sort_by_price:flags.1?true sort_by_num:flags.2?true for_craft:flags.4?true stars_only:flags.5?true attributes_hash:flags.0?long gift_id:long attributes:flags.3?Vector<StarGiftAttributeId> offset:string limit:int = payments.ResaleStarGifts`
#[derive(Clone, Debug, PartialEq)]
pub struct GetResaleStarGifts<'a> {
    /// `sort_by_price:flags.1?true`
    pub sort_by_price: bool,
    /// `sort_by_num:flags.2?true`
    pub sort_by_num: bool,
    /// `for_craft:flags.4?true`
    pub for_craft: bool,
    /// `stars_only:flags.5?true`
    pub stars_only: bool,
    /// `attributes_hash:flags.0?long`
    pub attributes_hash: Option<i64>,
    /// `gift_id:long`
    pub gift_id: i64,
    /// `attributes:flags.3?Vector<StarGiftAttributeId>`
    pub attributes: Option<&'a [enums::StarGiftAttributeId]>,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetResaleStarGifts<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(gift_id: i64, offset: &'a str, limit: i32) -> Self {
        Self { sort_by_price: false, sort_by_num: false, for_craft: false, stars_only: false, attributes_hash: None, gift_id, attributes: None, offset, limit }
    }
}

impl Put for GetResaleStarGifts<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7a5f_a236);
        writer.u32(bit(self.attributes_hash.is_some(), 0) | bit(self.sort_by_price, 1) | bit(self.sort_by_num, 2) | bit(self.attributes.is_some(), 3) | bit(self.for_craft, 4) | bit(self.stars_only, 5));
        self.attributes_hash.put(writer);
        self.gift_id.put(writer);
        self.attributes.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetResaleStarGifts<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetResaleStarGifts<'_> {
    type Answer = types::payments::ResaleStarGifts;
    const NAME: &'static str = "payments.getResaleStarGifts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getSavedInfo#227d824b = payments.SavedInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedInfo;

impl Put for GetSavedInfo {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x227d_824b);
    }
}

impl Encode for GetSavedInfo {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedInfo {
    type Answer = types::payments::SavedInfo;
    const NAME: &'static str = "payments.getSavedInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getSavedStarGift#b455a106 stargift:Vector<InputSavedStarGift> = payments.SavedStarGifts`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedStarGift<'a> {
    /// `stargift:Vector<InputSavedStarGift>`
    pub stargift: &'a [enums::InputSavedStarGift],
}

impl Put for GetSavedStarGift<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb455_a106);
        self.stargift.put(writer);
    }
}

impl Encode for GetSavedStarGift<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedStarGift<'_> {
    type Answer = types::payments::SavedStarGifts;
    const NAME: &'static str = "payments.getSavedStarGift";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getSavedStarGifts#a319e569 flags:# exclude_unsaved:flags.0?true exclude_saved:flags.1?true exclude_unlimited:flags.2?true exclude_unique:flags.4?true sort_by_value:flags.5?true exclude_upgradable:flags.7?true exclude_unupgradable:flags.8?true peer_color_available:flags.9?true exclude_hosted:flags.10?true peer:InputPeer collection_id:flags.6?int offset:string limit:int = payments.SavedStarGifts`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSavedStarGifts<'a> {
    /// `exclude_unsaved:flags.0?true`
    pub exclude_unsaved: bool,
    /// `exclude_saved:flags.1?true`
    pub exclude_saved: bool,
    /// `exclude_unlimited:flags.2?true`
    pub exclude_unlimited: bool,
    /// `exclude_unique:flags.4?true`
    pub exclude_unique: bool,
    /// `sort_by_value:flags.5?true`
    pub sort_by_value: bool,
    /// `exclude_upgradable:flags.7?true`
    pub exclude_upgradable: bool,
    /// `exclude_unupgradable:flags.8?true`
    pub exclude_unupgradable: bool,
    /// `peer_color_available:flags.9?true`
    pub peer_color_available: bool,
    /// `exclude_hosted:flags.10?true`
    pub exclude_hosted: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `collection_id:flags.6?int`
    pub collection_id: Option<i32>,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetSavedStarGifts<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset: &'a str, limit: i32) -> Self {
        Self { exclude_unsaved: false, exclude_saved: false, exclude_unlimited: false, exclude_unique: false, sort_by_value: false, exclude_upgradable: false, exclude_unupgradable: false, peer_color_available: false, exclude_hosted: false, peer, collection_id: None, offset, limit }
    }
}

impl Put for GetSavedStarGifts<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa319_e569);
        writer.u32(bit(self.exclude_unsaved, 0) | bit(self.exclude_saved, 1) | bit(self.exclude_unlimited, 2) | bit(self.exclude_unique, 4) | bit(self.sort_by_value, 5) | bit(self.collection_id.is_some(), 6) | bit(self.exclude_upgradable, 7) | bit(self.exclude_unupgradable, 8) | bit(self.peer_color_available, 9) | bit(self.exclude_hosted, 10));
        self.peer.put(writer);
        self.collection_id.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetSavedStarGifts<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSavedStarGifts<'_> {
    type Answer = types::payments::SavedStarGifts;
    const NAME: &'static str = "payments.getSavedStarGifts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarGiftActiveAuctions#a5d0514d hash:long = payments.StarGiftActiveAuctions`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarGiftActiveAuctions {
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetStarGiftActiveAuctions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa5d0_514d);
        self.hash.put(writer);
    }
}

impl Encode for GetStarGiftActiveAuctions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarGiftActiveAuctions {
    type Answer = enums::payments::StarGiftActiveAuctions;
    const NAME: &'static str = "payments.getStarGiftActiveAuctions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarGiftAuctionAcquiredGifts#6ba2cbec gift_id:long = payments.StarGiftAuctionAcquiredGifts`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarGiftAuctionAcquiredGifts {
    /// `gift_id:long`
    pub gift_id: i64,
}

impl Put for GetStarGiftAuctionAcquiredGifts {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6ba2_cbec);
        self.gift_id.put(writer);
    }
}

impl Encode for GetStarGiftAuctionAcquiredGifts {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarGiftAuctionAcquiredGifts {
    type Answer = types::payments::StarGiftAuctionAcquiredGifts;
    const NAME: &'static str = "payments.getStarGiftAuctionAcquiredGifts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarGiftAuctionState#5c9ff4d6 auction:InputStarGiftAuction version:int = payments.StarGiftAuctionState`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarGiftAuctionState {
    /// `auction:InputStarGiftAuction`
    pub auction: enums::InputStarGiftAuction,
    /// `version:int`
    pub version: i32,
}

impl Put for GetStarGiftAuctionState {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5c9f_f4d6);
        self.auction.put(writer);
        self.version.put(writer);
    }
}

impl Encode for GetStarGiftAuctionState {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarGiftAuctionState {
    type Answer = types::payments::StarGiftAuctionState;
    const NAME: &'static str = "payments.getStarGiftAuctionState";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarGiftCollections#981b91dd peer:InputPeer hash:long = payments.StarGiftCollections`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarGiftCollections {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `hash:long`
    pub hash: i64,
}

impl Put for GetStarGiftCollections {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x981b_91dd);
        self.peer.put(writer);
        self.hash.put(writer);
    }
}

impl Encode for GetStarGiftCollections {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarGiftCollections {
    type Answer = enums::payments::StarGiftCollections;
    const NAME: &'static str = "payments.getStarGiftCollections";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarGiftUpgradeAttributes#6d038b58 gift_id:long = payments.StarGiftUpgradeAttributes`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarGiftUpgradeAttributes {
    /// `gift_id:long`
    pub gift_id: i64,
}

impl Put for GetStarGiftUpgradeAttributes {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x6d03_8b58);
        self.gift_id.put(writer);
    }
}

impl Encode for GetStarGiftUpgradeAttributes {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarGiftUpgradeAttributes {
    type Answer = types::payments::StarGiftUpgradeAttributes;
    const NAME: &'static str = "payments.getStarGiftUpgradeAttributes";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarGiftUpgradePreview#9c9abcb1 gift_id:long = payments.StarGiftUpgradePreview`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarGiftUpgradePreview {
    /// `gift_id:long`
    pub gift_id: i64,
}

impl Put for GetStarGiftUpgradePreview {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9c9a_bcb1);
        self.gift_id.put(writer);
    }
}

impl Encode for GetStarGiftUpgradePreview {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarGiftUpgradePreview {
    type Answer = types::payments::StarGiftUpgradePreview;
    const NAME: &'static str = "payments.getStarGiftUpgradePreview";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarGiftWithdrawalUrl#d06e93a8 stargift:InputSavedStarGift password:InputCheckPasswordSRP = payments.StarGiftWithdrawalUrl`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarGiftWithdrawalUrl {
    /// `stargift:InputSavedStarGift`
    pub stargift: enums::InputSavedStarGift,
    /// `password:InputCheckPasswordSRP`
    pub password: enums::InputCheckPasswordSRP,
}

impl Put for GetStarGiftWithdrawalUrl {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd06e_93a8);
        self.stargift.put(writer);
        self.password.put(writer);
    }
}

impl Encode for GetStarGiftWithdrawalUrl {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarGiftWithdrawalUrl {
    type Answer = types::payments::StarGiftWithdrawalUrl;
    const NAME: &'static str = "payments.getStarGiftWithdrawalUrl";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarGifts#c4563590 hash:int = payments.StarGifts`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarGifts {
    /// `hash:int`
    pub hash: i32,
}

impl Put for GetStarGifts {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc456_3590);
        self.hash.put(writer);
    }
}

impl Encode for GetStarGifts {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarGifts {
    type Answer = enums::payments::StarGifts;
    const NAME: &'static str = "payments.getStarGifts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsGiftOptions#d3c96bc8 flags:# user_id:flags.0?InputUser = Vector<StarsGiftOption>`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetStarsGiftOptions {
    /// `user_id:flags.0?InputUser`
    pub user_id: Option<enums::InputUser>,
}

impl Put for GetStarsGiftOptions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd3c9_6bc8);
        writer.u32(bit(self.user_id.is_some(), 0));
        self.user_id.put(writer);
    }
}

impl Encode for GetStarsGiftOptions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsGiftOptions {
    type Answer = Vec<types::StarsGiftOption>;
    const NAME: &'static str = "payments.getStarsGiftOptions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsGiveawayOptions#bd1efd3e = Vector<StarsGiveawayOption>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarsGiveawayOptions;

impl Put for GetStarsGiveawayOptions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xbd1e_fd3e);
    }
}

impl Encode for GetStarsGiveawayOptions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsGiveawayOptions {
    type Answer = Vec<types::StarsGiveawayOption>;
    const NAME: &'static str = "payments.getStarsGiveawayOptions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsRevenueAdsAccountUrl#d1d7efc5 peer:InputPeer = payments.StarsRevenueAdsAccountUrl`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarsRevenueAdsAccountUrl {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl Put for GetStarsRevenueAdsAccountUrl {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd1d7_efc5);
        self.peer.put(writer);
    }
}

impl Encode for GetStarsRevenueAdsAccountUrl {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsRevenueAdsAccountUrl {
    type Answer = types::payments::StarsRevenueAdsAccountUrl;
    const NAME: &'static str = "payments.getStarsRevenueAdsAccountUrl";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsRevenueStats#d91ffad6 flags:# dark:flags.0?true ton:flags.1?true peer:InputPeer = payments.StarsRevenueStats`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarsRevenueStats {
    /// `dark:flags.0?true`
    pub dark: bool,
    /// `ton:flags.1?true`
    pub ton: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl GetStarsRevenueStats {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { dark: false, ton: false, peer }
    }
}

impl Put for GetStarsRevenueStats {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd91f_fad6);
        writer.u32(bit(self.dark, 0) | bit(self.ton, 1));
        self.peer.put(writer);
    }
}

impl Encode for GetStarsRevenueStats {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsRevenueStats {
    type Answer = types::payments::StarsRevenueStats;
    const NAME: &'static str = "payments.getStarsRevenueStats";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsRevenueWithdrawalUrl#2433dc92 flags:# ton:flags.0?true peer:InputPeer amount:flags.1?long password:InputCheckPasswordSRP = payments.StarsRevenueWithdrawalUrl`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarsRevenueWithdrawalUrl {
    /// `ton:flags.0?true`
    pub ton: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `amount:flags.1?long`
    pub amount: Option<i64>,
    /// `password:InputCheckPasswordSRP`
    pub password: enums::InputCheckPasswordSRP,
}

impl GetStarsRevenueWithdrawalUrl {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, password: enums::InputCheckPasswordSRP) -> Self {
        Self { ton: false, peer, amount: None, password }
    }
}

impl Put for GetStarsRevenueWithdrawalUrl {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2433_dc92);
        writer.u32(bit(self.ton, 0) | bit(self.amount.is_some(), 1));
        self.peer.put(writer);
        self.amount.put(writer);
        self.password.put(writer);
    }
}

impl Encode for GetStarsRevenueWithdrawalUrl {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsRevenueWithdrawalUrl {
    type Answer = types::payments::StarsRevenueWithdrawalUrl;
    const NAME: &'static str = "payments.getStarsRevenueWithdrawalUrl";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsStatus#4ea9b3bf flags:# ton:flags.0?true peer:InputPeer = payments.StarsStatus`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarsStatus {
    /// `ton:flags.0?true`
    pub ton: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl GetStarsStatus {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { ton: false, peer }
    }
}

impl Put for GetStarsStatus {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4ea9_b3bf);
        writer.u32(bit(self.ton, 0));
        self.peer.put(writer);
    }
}

impl Encode for GetStarsStatus {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsStatus {
    type Answer = types::payments::StarsStatus;
    const NAME: &'static str = "payments.getStarsStatus";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsSubscriptions#32512c5 flags:# missing_balance:flags.0?true peer:InputPeer offset:string = payments.StarsStatus`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarsSubscriptions<'a> {
    /// `missing_balance:flags.0?true`
    pub missing_balance: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `offset:string`
    pub offset: &'a str,
}

impl<'a> GetStarsSubscriptions<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset: &'a str) -> Self {
        Self { missing_balance: false, peer, offset }
    }
}

impl Put for GetStarsSubscriptions<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0325_12c5);
        writer.u32(bit(self.missing_balance, 0));
        self.peer.put(writer);
        self.offset.put(writer);
    }
}

impl Encode for GetStarsSubscriptions<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsSubscriptions<'_> {
    type Answer = types::payments::StarsStatus;
    const NAME: &'static str = "payments.getStarsSubscriptions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsTopupOptions#c00ec7d3 = Vector<StarsTopupOption>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarsTopupOptions;

impl Put for GetStarsTopupOptions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc00e_c7d3);
    }
}

impl Encode for GetStarsTopupOptions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsTopupOptions {
    type Answer = Vec<types::StarsTopupOption>;
    const NAME: &'static str = "payments.getStarsTopupOptions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsTransactions#69da4557 flags:# inbound:flags.0?true outbound:flags.1?true ascending:flags.2?true ton:flags.4?true subscription_id:flags.3?string peer:InputPeer offset:string limit:int = payments.StarsStatus`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarsTransactions<'a> {
    /// `inbound:flags.0?true`
    pub inbound: bool,
    /// `outbound:flags.1?true`
    pub outbound: bool,
    /// `ascending:flags.2?true`
    pub ascending: bool,
    /// `ton:flags.4?true`
    pub ton: bool,
    /// `subscription_id:flags.3?string`
    pub subscription_id: Option<&'a str>,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetStarsTransactions<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset: &'a str, limit: i32) -> Self {
        Self { inbound: false, outbound: false, ascending: false, ton: false, subscription_id: None, peer, offset, limit }
    }
}

impl Put for GetStarsTransactions<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x69da_4557);
        writer.u32(bit(self.inbound, 0) | bit(self.outbound, 1) | bit(self.ascending, 2) | bit(self.subscription_id.is_some(), 3) | bit(self.ton, 4));
        self.subscription_id.put(writer);
        self.peer.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetStarsTransactions<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsTransactions<'_> {
    type Answer = types::payments::StarsStatus;
    const NAME: &'static str = "payments.getStarsTransactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getStarsTransactionsByID#2dca16b8 flags:# ton:flags.0?true peer:InputPeer id:Vector<InputStarsTransaction> = payments.StarsStatus`
#[derive(Clone, Debug, PartialEq)]
pub struct GetStarsTransactionsByID<'a> {
    /// `ton:flags.0?true`
    pub ton: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `id:Vector<InputStarsTransaction>`
    pub id: &'a [types::InputStarsTransaction],
}

impl<'a> GetStarsTransactionsByID<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, id: &'a [types::InputStarsTransaction]) -> Self {
        Self { ton: false, peer, id }
    }
}

impl Put for GetStarsTransactionsByID<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2dca_16b8);
        writer.u32(bit(self.ton, 0));
        self.peer.put(writer);
        self.id.put(writer);
    }
}

impl Encode for GetStarsTransactionsByID<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetStarsTransactionsByID<'_> {
    type Answer = types::payments::StarsStatus;
    const NAME: &'static str = "payments.getStarsTransactionsByID";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getSuggestedStarRefBots#d6b48f7 flags:# order_by_revenue:flags.0?true order_by_date:flags.1?true peer:InputPeer offset:string limit:int = payments.SuggestedStarRefBots`
#[derive(Clone, Debug, PartialEq)]
pub struct GetSuggestedStarRefBots<'a> {
    /// `order_by_revenue:flags.0?true`
    pub order_by_revenue: bool,
    /// `order_by_date:flags.1?true`
    pub order_by_date: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetSuggestedStarRefBots<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, offset: &'a str, limit: i32) -> Self {
        Self { order_by_revenue: false, order_by_date: false, peer, offset, limit }
    }
}

impl Put for GetSuggestedStarRefBots<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0d6b_48f7);
        writer.u32(bit(self.order_by_revenue, 0) | bit(self.order_by_date, 1));
        self.peer.put(writer);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetSuggestedStarRefBots<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetSuggestedStarRefBots<'_> {
    type Answer = types::payments::SuggestedStarRefBots;
    const NAME: &'static str = "payments.getSuggestedStarRefBots";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getUniqueStarGift#a1974d72 slug:string = payments.UniqueStarGift`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUniqueStarGift<'a> {
    /// `slug:string`
    pub slug: &'a str,
}

impl Put for GetUniqueStarGift<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa197_4d72);
        self.slug.put(writer);
    }
}

impl Encode for GetUniqueStarGift<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUniqueStarGift<'_> {
    type Answer = types::payments::UniqueStarGift;
    const NAME: &'static str = "payments.getUniqueStarGift";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.getUniqueStarGiftValueInfo#4365af6b slug:string = payments.UniqueStarGiftValueInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUniqueStarGiftValueInfo<'a> {
    /// `slug:string`
    pub slug: &'a str,
}

impl Put for GetUniqueStarGiftValueInfo<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4365_af6b);
        self.slug.put(writer);
    }
}

impl Encode for GetUniqueStarGiftValueInfo<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUniqueStarGiftValueInfo<'_> {
    type Answer = types::payments::UniqueStarGiftValueInfo;
    const NAME: &'static str = "payments.getUniqueStarGiftValueInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.launchPrepaidGiveaway#5ff58f20 peer:InputPeer giveaway_id:long purpose:InputStorePaymentPurpose = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct LaunchPrepaidGiveaway {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `giveaway_id:long`
    pub giveaway_id: i64,
    /// `purpose:InputStorePaymentPurpose`
    pub purpose: enums::InputStorePaymentPurpose,
}

impl Put for LaunchPrepaidGiveaway {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5ff5_8f20);
        self.peer.put(writer);
        self.giveaway_id.put(writer);
        self.purpose.put(writer);
    }
}

impl Encode for LaunchPrepaidGiveaway {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for LaunchPrepaidGiveaway {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.launchPrepaidGiveaway";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.refundStarsCharge#25ae8f4a user_id:InputUser charge_id:string = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct RefundStarsCharge<'a> {
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `charge_id:string`
    pub charge_id: &'a str,
}

impl Put for RefundStarsCharge<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x25ae_8f4a);
        self.user_id.put(writer);
        self.charge_id.put(writer);
    }
}

impl Encode for RefundStarsCharge<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for RefundStarsCharge<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.refundStarsCharge";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.reorderStarGiftCollections#c32af4cc peer:InputPeer order:Vector<int> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ReorderStarGiftCollections<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `order:Vector<int>`
    pub order: &'a [i32],
}

impl Put for ReorderStarGiftCollections<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc32a_f4cc);
        self.peer.put(writer);
        self.order.put(writer);
    }
}

impl Encode for ReorderStarGiftCollections<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReorderStarGiftCollections<'_> {
    type Answer = bool;
    const NAME: &'static str = "payments.reorderStarGiftCollections";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.resolveStarGiftOffer#e9ce781c flags:# decline:flags.0?true offer_msg_id:int = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct ResolveStarGiftOffer {
    /// `decline:flags.0?true`
    pub decline: bool,
    /// `offer_msg_id:int`
    pub offer_msg_id: i32,
}

impl ResolveStarGiftOffer {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(offer_msg_id: i32) -> Self {
        Self { decline: false, offer_msg_id }
    }
}

impl Put for ResolveStarGiftOffer {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xe9ce_781c);
        writer.u32(bit(self.decline, 0));
        self.offer_msg_id.put(writer);
    }
}

impl Encode for ResolveStarGiftOffer {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ResolveStarGiftOffer {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.resolveStarGiftOffer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.saveStarGift#2a2a697c flags:# unsave:flags.0?true stargift:InputSavedStarGift = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct SaveStarGift {
    /// `unsave:flags.0?true`
    pub unsave: bool,
    /// `stargift:InputSavedStarGift`
    pub stargift: enums::InputSavedStarGift,
}

impl SaveStarGift {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(stargift: enums::InputSavedStarGift) -> Self {
        Self { unsave: false, stargift }
    }
}

impl Put for SaveStarGift {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2a2a_697c);
        writer.u32(bit(self.unsave, 0));
        self.stargift.put(writer);
    }
}

impl Encode for SaveStarGift {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SaveStarGift {
    type Answer = bool;
    const NAME: &'static str = "payments.saveStarGift";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.sendPaymentForm#2d03522f flags:# form_id:long invoice:InputInvoice requested_info_id:flags.0?string shipping_option_id:flags.1?string credentials:InputPaymentCredentials tip_amount:flags.2?long = payments.PaymentResult`
#[derive(Clone, Debug, PartialEq)]
pub struct SendPaymentForm<'a> {
    /// `form_id:long`
    pub form_id: i64,
    /// `invoice:InputInvoice`
    pub invoice: enums::InputInvoice,
    /// `requested_info_id:flags.0?string`
    pub requested_info_id: Option<&'a str>,
    /// `shipping_option_id:flags.1?string`
    pub shipping_option_id: Option<&'a str>,
    /// `credentials:InputPaymentCredentials`
    pub credentials: enums::InputPaymentCredentials,
    /// `tip_amount:flags.2?long`
    pub tip_amount: Option<i64>,
}

impl<'a> SendPaymentForm<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(form_id: i64, invoice: enums::InputInvoice, credentials: enums::InputPaymentCredentials) -> Self {
        Self { form_id, invoice, requested_info_id: None, shipping_option_id: None, credentials, tip_amount: None }
    }
}

impl Put for SendPaymentForm<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2d03_522f);
        writer.u32(bit(self.requested_info_id.is_some(), 0) | bit(self.shipping_option_id.is_some(), 1) | bit(self.tip_amount.is_some(), 2));
        self.form_id.put(writer);
        self.invoice.put(writer);
        self.requested_info_id.put(writer);
        self.shipping_option_id.put(writer);
        self.credentials.put(writer);
        self.tip_amount.put(writer);
    }
}

impl Encode for SendPaymentForm<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendPaymentForm<'_> {
    type Answer = enums::payments::PaymentResult;
    const NAME: &'static str = "payments.sendPaymentForm";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.sendStarGiftOffer#8fb86b41 flags:# peer:InputPeer slug:string price:StarsAmount duration:int random_id:long allow_paid_stars:flags.0?long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendStarGiftOffer<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `slug:string`
    pub slug: &'a str,
    /// `price:StarsAmount`
    pub price: enums::StarsAmount,
    /// `duration:int`
    pub duration: i32,
    /// `random_id:long`
    pub random_id: i64,
    /// `allow_paid_stars:flags.0?long`
    pub allow_paid_stars: Option<i64>,
}

impl<'a> SendStarGiftOffer<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, slug: &'a str, price: enums::StarsAmount, duration: i32, random_id: i64) -> Self {
        Self { peer, slug, price, duration, random_id, allow_paid_stars: None }
    }
}

impl Put for SendStarGiftOffer<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8fb8_6b41);
        writer.u32(bit(self.allow_paid_stars.is_some(), 0));
        self.peer.put(writer);
        self.slug.put(writer);
        self.price.put(writer);
        self.duration.put(writer);
        self.random_id.put(writer);
        self.allow_paid_stars.put(writer);
    }
}

impl Encode for SendStarGiftOffer<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendStarGiftOffer<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.sendStarGiftOffer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.sendStarsForm#7998c914 form_id:long invoice:InputInvoice = payments.PaymentResult`
#[derive(Clone, Debug, PartialEq)]
pub struct SendStarsForm {
    /// `form_id:long`
    pub form_id: i64,
    /// `invoice:InputInvoice`
    pub invoice: enums::InputInvoice,
}

impl Put for SendStarsForm {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7998_c914);
        self.form_id.put(writer);
        self.invoice.put(writer);
    }
}

impl Encode for SendStarsForm {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendStarsForm {
    type Answer = enums::payments::PaymentResult;
    const NAME: &'static str = "payments.sendStarsForm";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.toggleChatStarGiftNotifications#60eaefa1 flags:# enabled:flags.0?true peer:InputPeer = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleChatStarGiftNotifications {
    /// `enabled:flags.0?true`
    pub enabled: bool,
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
}

impl ToggleChatStarGiftNotifications {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer) -> Self {
        Self { enabled: false, peer }
    }
}

impl Put for ToggleChatStarGiftNotifications {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x60ea_efa1);
        writer.u32(bit(self.enabled, 0));
        self.peer.put(writer);
    }
}

impl Encode for ToggleChatStarGiftNotifications {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleChatStarGiftNotifications {
    type Answer = bool;
    const NAME: &'static str = "payments.toggleChatStarGiftNotifications";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.toggleStarGiftsPinnedToTop#1513e7b0 peer:InputPeer stargift:Vector<InputSavedStarGift> = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct ToggleStarGiftsPinnedToTop<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `stargift:Vector<InputSavedStarGift>`
    pub stargift: &'a [enums::InputSavedStarGift],
}

impl Put for ToggleStarGiftsPinnedToTop<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x1513_e7b0);
        self.peer.put(writer);
        self.stargift.put(writer);
    }
}

impl Encode for ToggleStarGiftsPinnedToTop<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ToggleStarGiftsPinnedToTop<'_> {
    type Answer = bool;
    const NAME: &'static str = "payments.toggleStarGiftsPinnedToTop";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.transferStarGift#7f18176a stargift:InputSavedStarGift to_id:InputPeer = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct TransferStarGift {
    /// `stargift:InputSavedStarGift`
    pub stargift: enums::InputSavedStarGift,
    /// `to_id:InputPeer`
    pub to_id: enums::InputPeer,
}

impl Put for TransferStarGift {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x7f18_176a);
        self.stargift.put(writer);
        self.to_id.put(writer);
    }
}

impl Encode for TransferStarGift {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TransferStarGift {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.transferStarGift";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.updateStarGiftCollection#4fddbee7 flags:# peer:InputPeer collection_id:int title:flags.0?string delete_stargift:flags.1?Vector<InputSavedStarGift> add_stargift:flags.2?Vector<InputSavedStarGift> order:flags.3?Vector<InputSavedStarGift> = StarGiftCollection`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateStarGiftCollection<'a> {
    /// `peer:InputPeer`
    pub peer: enums::InputPeer,
    /// `collection_id:int`
    pub collection_id: i32,
    /// `title:flags.0?string`
    pub title: Option<&'a str>,
    /// `delete_stargift:flags.1?Vector<InputSavedStarGift>`
    pub delete_stargift: Option<&'a [enums::InputSavedStarGift]>,
    /// `add_stargift:flags.2?Vector<InputSavedStarGift>`
    pub add_stargift: Option<&'a [enums::InputSavedStarGift]>,
    /// `order:flags.3?Vector<InputSavedStarGift>`
    pub order: Option<&'a [enums::InputSavedStarGift]>,
}

impl<'a> UpdateStarGiftCollection<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(peer: enums::InputPeer, collection_id: i32) -> Self {
        Self { peer, collection_id, title: None, delete_stargift: None, add_stargift: None, order: None }
    }
}

impl Put for UpdateStarGiftCollection<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4fdd_bee7);
        writer.u32(bit(self.title.is_some(), 0) | bit(self.delete_stargift.is_some(), 1) | bit(self.add_stargift.is_some(), 2) | bit(self.order.is_some(), 3));
        self.peer.put(writer);
        self.collection_id.put(writer);
        self.title.put(writer);
        self.delete_stargift.put(writer);
        self.add_stargift.put(writer);
        self.order.put(writer);
    }
}

impl Encode for UpdateStarGiftCollection<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateStarGiftCollection<'_> {
    type Answer = types::StarGiftCollection;
    const NAME: &'static str = "payments.updateStarGiftCollection";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.updateStarGiftPrice#edbe6ccb stargift:InputSavedStarGift resell_amount:StarsAmount = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateStarGiftPrice {
    /// `stargift:InputSavedStarGift`
    pub stargift: enums::InputSavedStarGift,
    /// `resell_amount:StarsAmount`
    pub resell_amount: enums::StarsAmount,
}

impl Put for UpdateStarGiftPrice {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xedbe_6ccb);
        self.stargift.put(writer);
        self.resell_amount.put(writer);
    }
}

impl Encode for UpdateStarGiftPrice {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpdateStarGiftPrice {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.updateStarGiftPrice";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.upgradeStarGift#aed6e4f5 flags:# keep_original_details:flags.0?true stargift:InputSavedStarGift = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct UpgradeStarGift {
    /// `keep_original_details:flags.0?true`
    pub keep_original_details: bool,
    /// `stargift:InputSavedStarGift`
    pub stargift: enums::InputSavedStarGift,
}

impl UpgradeStarGift {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(stargift: enums::InputSavedStarGift) -> Self {
        Self { keep_original_details: false, stargift }
    }
}

impl Put for UpgradeStarGift {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xaed6_e4f5);
        writer.u32(bit(self.keep_original_details, 0));
        self.stargift.put(writer);
    }
}

impl Encode for UpgradeStarGift {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for UpgradeStarGift {
    type Answer = enums::Updates;
    const NAME: &'static str = "payments.upgradeStarGift";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `payments.validateRequestedInfo#b6c8f12b flags:# save:flags.0?true invoice:InputInvoice info:PaymentRequestedInfo = payments.ValidatedRequestedInfo`
#[derive(Clone, Debug, PartialEq)]
pub struct ValidateRequestedInfo {
    /// `save:flags.0?true`
    pub save: bool,
    /// `invoice:InputInvoice`
    pub invoice: enums::InputInvoice,
    /// `info:PaymentRequestedInfo`
    pub info: types::PaymentRequestedInfo,
}

impl ValidateRequestedInfo {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(invoice: enums::InputInvoice, info: types::PaymentRequestedInfo) -> Self {
        Self { save: false, invoice, info }
    }
}

impl Put for ValidateRequestedInfo {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xb6c8_f12b);
        writer.u32(bit(self.save, 0));
        self.invoice.put(writer);
        self.info.put(writer);
    }
}

impl Encode for ValidateRequestedInfo {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ValidateRequestedInfo {
    type Answer = types::payments::ValidatedRequestedInfo;
    const NAME: &'static str = "payments.validateRequestedInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
