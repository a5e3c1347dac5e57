//! The calls of `wallet`. Written by `mtproto-tl-generator`.

use crate::generated::names::*;

/// `wallet.disableBackup#b0bf0da flags:# password:flags.0?InputCheckPasswordSRP new_public_key:flags.1?bytes proof:flags.2?WalletOwnershipProof = WalletState`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableBackup<'a> {
    /// `password:flags.0?InputCheckPasswordSRP`
    pub password: Option<enums::InputCheckPasswordSRP>,
    /// `new_public_key:flags.1?bytes`
    pub new_public_key: Option<&'a [u8]>,
    /// `proof:flags.2?WalletOwnershipProof`
    pub proof: Option<types::WalletOwnershipProof>,
}

impl Put for DisableBackup<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x0b0b_f0da);
        writer.u32(bit(self.password.is_some(), 0) | bit(self.new_public_key.is_some(), 1) | bit(self.proof.is_some(), 2));
        self.password.put(writer);
        self.new_public_key.put(writer);
        self.proof.put(writer);
    }
}

impl Encode for DisableBackup<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for DisableBackup<'_> {
    type Answer = enums::WalletState;
    const NAME: &'static str = "wallet.disableBackup";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.enableBackup#4500c525 flags:# parts:Vector<bytes> new_public_key:flags.1?bytes proof:flags.2?WalletOwnershipProof = WalletState`
#[derive(Clone, Debug, PartialEq)]
pub struct EnableBackup<'a> {
    /// `parts:Vector<bytes>`
    pub parts: &'a [&'a [u8]],
    /// `new_public_key:flags.1?bytes`
    pub new_public_key: Option<&'a [u8]>,
    /// `proof:flags.2?WalletOwnershipProof`
    pub proof: Option<types::WalletOwnershipProof>,
}

impl<'a> EnableBackup<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(parts: &'a [&'a [u8]]) -> Self {
        Self { parts, new_public_key: None, proof: None }
    }
}

impl Put for EnableBackup<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x4500_c525);
        writer.u32(bit(self.new_public_key.is_some(), 1) | bit(self.proof.is_some(), 2));
        self.parts.put(writer);
        self.new_public_key.put(writer);
        self.proof.put(writer);
    }
}

impl Encode for EnableBackup<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for EnableBackup<'_> {
    type Answer = enums::WalletState;
    const NAME: &'static str = "wallet.enableBackup";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.exportSecretPhrase#9077c9ac flags:# password:flags.0?InputCheckPasswordSRP = wallet.SecretPhraseParts`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportSecretPhrase {
    /// `password:flags.0?InputCheckPasswordSRP`
    pub password: Option<enums::InputCheckPasswordSRP>,
}

impl Put for ExportSecretPhrase {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x9077_c9ac);
        writer.u32(bit(self.password.is_some(), 0));
        self.password.put(writer);
    }
}

impl Encode for ExportSecretPhrase {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ExportSecretPhrase {
    type Answer = types::wallet::SecretPhraseParts;
    const NAME: &'static str = "wallet.exportSecretPhrase";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.fetchEncryptedSecretPhrasePart#f53925cf token:string public_key:bytes = wallet.EncryptedSecretPhrasePart`
#[derive(Clone, Debug, PartialEq)]
pub struct FetchEncryptedSecretPhrasePart<'a> {
    /// `token:string`
    pub token: &'a str,
    /// `public_key:bytes`
    pub public_key: &'a [u8],
}

impl Put for FetchEncryptedSecretPhrasePart<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xf539_25cf);
        self.token.put(writer);
        self.public_key.put(writer);
    }
}

impl Encode for FetchEncryptedSecretPhrasePart<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for FetchEncryptedSecretPhrasePart<'_> {
    type Answer = types::wallet::EncryptedSecretPhrasePart;
    const NAME: &'static str = "wallet.fetchEncryptedSecretPhrasePart";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getBackupHolderDcs#d179d494 = Vector<wallet.HolderDc>`
#[derive(Clone, Debug, PartialEq)]
pub struct GetBackupHolderDcs;

impl Put for GetBackupHolderDcs {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd179_d494);
    }
}

impl Encode for GetBackupHolderDcs {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetBackupHolderDcs {
    type Answer = Vec<types::wallet::HolderDc>;
    const NAME: &'static str = "wallet.getBackupHolderDcs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getExistingWaltBalance#691f4360 = wallet.ExistingBalance`
#[derive(Clone, Debug, PartialEq)]
pub struct GetExistingWaltBalance;

impl Put for GetExistingWaltBalance {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x691f_4360);
    }
}

impl Encode for GetExistingWaltBalance {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetExistingWaltBalance {
    type Answer = types::wallet::ExistingBalance;
    const NAME: &'static str = "wallet.getExistingWaltBalance";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getGaslessInfo#742df0a1 = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct GetGaslessInfo;

impl Put for GetGaslessInfo {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x742d_f0a1);
    }
}

impl Encode for GetGaslessInfo {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetGaslessInfo {
    type Answer = enums::Updates;
    const NAME: &'static str = "wallet.getGaslessInfo";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getNfts#8c12f3a4 offset:string limit:int = wallet.NftItems`
#[derive(Clone, Debug, PartialEq)]
pub struct GetNfts<'a> {
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl Put for GetNfts<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x8c12_f3a4);
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetNfts<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetNfts<'_> {
    type Answer = types::wallet::NftItems;
    const NAME: &'static str = "wallet.getNfts";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getProofChallenge#2025e697 = wallet.ProofChallenge`
#[derive(Clone, Debug, PartialEq)]
pub struct GetProofChallenge;

impl Put for GetProofChallenge {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x2025_e697);
    }
}

impl Encode for GetProofChallenge {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetProofChallenge {
    type Answer = types::wallet::ProofChallenge;
    const NAME: &'static str = "wallet.getProofChallenge";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getState#ab83b33a = WalletState`
#[derive(Clone, Debug, PartialEq)]
pub struct GetState;

impl Put for GetState {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xab83_b33a);
    }
}

impl Encode for GetState {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetState {
    type Answer = enums::WalletState;
    const NAME: &'static str = "wallet.getState";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getTransactions#a8830a83 flags:# inbound:flags.0?true outbound:flags.1?true offset:string limit:int = wallet.Transactions`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTransactions<'a> {
    /// `inbound:flags.0?true`
    pub inbound: bool,
    /// `outbound:flags.1?true`
    pub outbound: bool,
    /// `offset:string`
    pub offset: &'a str,
    /// `limit:int`
    pub limit: i32,
}

impl<'a> GetTransactions<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(offset: &'a str, limit: i32) -> Self {
        Self { inbound: false, outbound: false, offset, limit }
    }
}

impl Put for GetTransactions<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa883_0a83);
        writer.u32(bit(self.inbound, 0) | bit(self.outbound, 1));
        self.offset.put(writer);
        self.limit.put(writer);
    }
}

impl Encode for GetTransactions<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTransactions<'_> {
    type Answer = types::wallet::Transactions;
    const NAME: &'static str = "wallet.getTransactions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getTransactionsByIDs#811ceab6 id:Vector<string> = wallet.Transactions`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTransactionsByIDs<'a> {
    /// `id:Vector<string>`
    pub id: &'a [&'a str],
}

impl Put for GetTransactionsByIDs<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x811c_eab6);
        self.id.put(writer);
    }
}

impl Encode for GetTransactionsByIDs<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTransactionsByIDs<'_> {
    type Answer = types::wallet::Transactions;
    const NAME: &'static str = "wallet.getTransactionsByIDs";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getTransactionsByMsgHash#a6bb795d msg_hash:Vector<string> = wallet.Transactions`
#[derive(Clone, Debug, PartialEq)]
pub struct GetTransactionsByMsgHash<'a> {
    /// `msg_hash:Vector<string>`
    pub msg_hash: &'a [&'a str],
}

impl Put for GetTransactionsByMsgHash<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa6bb_795d);
        self.msg_hash.put(writer);
    }
}

impl Encode for GetTransactionsByMsgHash<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetTransactionsByMsgHash<'_> {
    type Answer = types::wallet::Transactions;
    const NAME: &'static str = "wallet.getTransactionsByMsgHash";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.getUserAddresses#5275dfdd flags:# force:flags.0?true id:Vector<InputUser> addresses:Vector<string> = wallet.UserAddresses`
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserAddresses<'a> {
    /// `force:flags.0?true`
    pub force: bool,
    /// `id:Vector<InputUser>`
    pub id: &'a [enums::InputUser],
    /// `addresses:Vector<string>`
    pub addresses: &'a [&'a str],
}

impl<'a> GetUserAddresses<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(id: &'a [enums::InputUser], addresses: &'a [&'a str]) -> Self {
        Self { force: false, id, addresses }
    }
}

impl Put for GetUserAddresses<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x5275_dfdd);
        writer.u32(bit(self.force, 0));
        self.id.put(writer);
        self.addresses.put(writer);
    }
}

impl Encode for GetUserAddresses<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for GetUserAddresses<'_> {
    type Answer = types::wallet::UserAddresses;
    const NAME: &'static str = "wallet.getUserAddresses";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.replaceWallet#d8c72eec flags:# wallet:InputWalletReplacement password:flags.0?InputCheckPasswordSRP = WalletState`
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceWallet {
    /// `wallet:InputWalletReplacement`
    pub wallet: enums::InputWalletReplacement,
    /// `password:flags.0?InputCheckPasswordSRP`
    pub password: Option<enums::InputCheckPasswordSRP>,
}

impl ReplaceWallet {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(wallet: enums::InputWalletReplacement) -> Self {
        Self { wallet, password: None }
    }
}

impl Put for ReplaceWallet {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd8c7_2eec);
        writer.u32(bit(self.password.is_some(), 0));
        self.wallet.put(writer);
        self.password.put(writer);
    }
}

impl Encode for ReplaceWallet {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for ReplaceWallet {
    type Answer = enums::WalletState;
    const NAME: &'static str = "wallet.replaceWallet";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.sendTransfer#d9e5d9e2 flags:# data_normal:bytes data_gasless:flags.0?bytes user_id:InputUser random_id:long = Updates`
#[derive(Clone, Debug, PartialEq)]
pub struct SendTransfer<'a> {
    /// `data_normal:bytes`
    pub data_normal: &'a [u8],
    /// `data_gasless:flags.0?bytes`
    pub data_gasless: Option<&'a [u8]>,
    /// `user_id:InputUser`
    pub user_id: enums::InputUser,
    /// `random_id:long`
    pub random_id: i64,
}

impl<'a> SendTransfer<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(data_normal: &'a [u8], user_id: enums::InputUser, random_id: i64) -> Self {
        Self { data_normal, data_gasless: None, user_id, random_id }
    }
}

impl Put for SendTransfer<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd9e5_d9e2);
        writer.u32(bit(self.data_gasless.is_some(), 0));
        self.data_normal.put(writer);
        self.data_gasless.put(writer);
        self.user_id.put(writer);
        self.random_id.put(writer);
    }
}

impl Encode for SendTransfer<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for SendTransfer<'_> {
    type Answer = enums::Updates;
    const NAME: &'static str = "wallet.sendTransfer";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.tonConnectClaimRequest#66b57b41 flags:# declined:flags.1?true session_id:long msg_id:int app_request_id:string challenge_answer:flags.0?bytes = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TonConnectClaimRequest<'a> {
    /// `declined:flags.1?true`
    pub declined: bool,
    /// `session_id:long`
    pub session_id: i64,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `app_request_id:string`
    pub app_request_id: &'a str,
    /// `challenge_answer:flags.0?bytes`
    pub challenge_answer: Option<&'a [u8]>,
}

impl<'a> TonConnectClaimRequest<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(session_id: i64, msg_id: i32, app_request_id: &'a str) -> Self {
        Self { declined: false, session_id, msg_id, app_request_id, challenge_answer: None }
    }
}

impl Put for TonConnectClaimRequest<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x66b5_7b41);
        writer.u32(bit(self.challenge_answer.is_some(), 0) | bit(self.declined, 1));
        self.session_id.put(writer);
        self.msg_id.put(writer);
        self.app_request_id.put(writer);
        self.challenge_answer.put(writer);
    }
}

impl Encode for TonConnectClaimRequest<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TonConnectClaimRequest<'_> {
    type Answer = bool;
    const NAME: &'static str = "wallet.tonConnectClaimRequest";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.tonConnectCloseSession#d63f61ce flags:# session_id:long body:flags.0?bytes = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TonConnectCloseSession<'a> {
    /// `session_id:long`
    pub session_id: i64,
    /// `body:flags.0?bytes`
    pub body: Option<&'a [u8]>,
}

impl<'a> TonConnectCloseSession<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(session_id: i64) -> Self {
        Self { session_id, body: None }
    }
}

impl Put for TonConnectCloseSession<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xd63f_61ce);
        writer.u32(bit(self.body.is_some(), 0));
        self.session_id.put(writer);
        self.body.put(writer);
    }
}

impl Encode for TonConnectCloseSession<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TonConnectCloseSession<'_> {
    type Answer = bool;
    const NAME: &'static str = "wallet.tonConnectCloseSession";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.tonConnectCreateSession#cc931046 dapp_client_id:string manifest_url:string = TonConnectSession`
#[derive(Clone, Debug, PartialEq)]
pub struct TonConnectCreateSession<'a> {
    /// `dapp_client_id:string`
    pub dapp_client_id: &'a str,
    /// `manifest_url:string`
    pub manifest_url: &'a str,
}

impl Put for TonConnectCreateSession<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xcc93_1046);
        self.dapp_client_id.put(writer);
        self.manifest_url.put(writer);
    }
}

impl Encode for TonConnectCreateSession<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TonConnectCreateSession<'_> {
    type Answer = types::TonConnectSession;
    const NAME: &'static str = "wallet.tonConnectCreateSession";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.tonConnectGetPending#11aee065 flags:# dapp_client_id:flags.0?string session_id:flags.1?long = wallet.TonConnectPending`
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TonConnectGetPending<'a> {
    /// `dapp_client_id:flags.0?string`
    pub dapp_client_id: Option<&'a str>,
    /// `session_id:flags.1?long`
    pub session_id: Option<i64>,
}

impl Put for TonConnectGetPending<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x11ae_e065);
        writer.u32(bit(self.dapp_client_id.is_some(), 0) | bit(self.session_id.is_some(), 1));
        self.dapp_client_id.put(writer);
        self.session_id.put(writer);
    }
}

impl Encode for TonConnectGetPending<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TonConnectGetPending<'_> {
    type Answer = types::wallet::TonConnectPending;
    const NAME: &'static str = "wallet.tonConnectGetPending";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.tonConnectGetSessions#a7ffb56e = wallet.TonConnectSessions`
#[derive(Clone, Debug, PartialEq)]
pub struct TonConnectGetSessions;

impl Put for TonConnectGetSessions {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xa7ff_b56e);
    }
}

impl Encode for TonConnectGetSessions {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TonConnectGetSessions {
    type Answer = types::wallet::TonConnectSessions;
    const NAME: &'static str = "wallet.tonConnectGetSessions";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.tonConnectNextEventId#775d7244 session_id:long = TonConnectNextEventId`
#[derive(Clone, Debug, PartialEq)]
pub struct TonConnectNextEventId {
    /// `session_id:long`
    pub session_id: i64,
}

impl Put for TonConnectNextEventId {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x775d_7244);
        self.session_id.put(writer);
    }
}

impl Encode for TonConnectNextEventId {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TonConnectNextEventId {
    type Answer = types::TonConnectNextEventId;
    const NAME: &'static str = "wallet.tonConnectNextEventId";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.tonConnectRegisterKey#338bcf1c session_id:long client_id:string = wallet.TonConnectChallenge`
#[derive(Clone, Debug, PartialEq)]
pub struct TonConnectRegisterKey<'a> {
    /// `session_id:long`
    pub session_id: i64,
    /// `client_id:string`
    pub client_id: &'a str,
}

impl Put for TonConnectRegisterKey<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0x338b_cf1c);
        self.session_id.put(writer);
        self.client_id.put(writer);
    }
}

impl Encode for TonConnectRegisterKey<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TonConnectRegisterKey<'_> {
    type Answer = types::wallet::TonConnectChallenge;
    const NAME: &'static str = "wallet.tonConnectRegisterKey";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.tonConnectSubmitConnectResult#c2c00779 flags:# error:flags.0?true session_id:long challenge_answer:bytes body:bytes trace_id:flags.1?string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TonConnectSubmitConnectResult<'a> {
    /// `error:flags.0?true`
    pub error: bool,
    /// `session_id:long`
    pub session_id: i64,
    /// `challenge_answer:bytes`
    pub challenge_answer: &'a [u8],
    /// `body:bytes`
    pub body: &'a [u8],
    /// `trace_id:flags.1?string`
    pub trace_id: Option<&'a str>,
}

impl<'a> TonConnectSubmitConnectResult<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(session_id: i64, challenge_answer: &'a [u8], body: &'a [u8]) -> Self {
        Self { error: false, session_id, challenge_answer, body, trace_id: None }
    }
}

impl Put for TonConnectSubmitConnectResult<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xc2c0_0779);
        writer.u32(bit(self.error, 0) | bit(self.trace_id.is_some(), 1));
        self.session_id.put(writer);
        self.challenge_answer.put(writer);
        self.body.put(writer);
        self.trace_id.put(writer);
    }
}

impl Encode for TonConnectSubmitConnectResult<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TonConnectSubmitConnectResult<'_> {
    type Answer = bool;
    const NAME: &'static str = "wallet.tonConnectSubmitConnectResult";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}

/// `wallet.tonConnectSubmitResponse#fac67d3c flags:# session_id:long msg_id:int body:bytes trace_id:flags.0?string = Bool`
#[derive(Clone, Debug, PartialEq)]
pub struct TonConnectSubmitResponse<'a> {
    /// `session_id:long`
    pub session_id: i64,
    /// `msg_id:int`
    pub msg_id: i32,
    /// `body:bytes`
    pub body: &'a [u8],
    /// `trace_id:flags.0?string`
    pub trace_id: Option<&'a str>,
}

impl<'a> TonConnectSubmitResponse<'a> {
    /// With the fields that must be there, and without the others.
    #[must_use]
    pub const fn new(session_id: i64, msg_id: i32, body: &'a [u8]) -> Self {
        Self { session_id, msg_id, body, trace_id: None }
    }
}

impl Put for TonConnectSubmitResponse<'_> {
    #[inline]
    fn put(&self, writer: &mut Writer<'_>) {
        writer.u32(0xfac6_7d3c);
        writer.u32(bit(self.trace_id.is_some(), 0));
        self.session_id.put(writer);
        self.msg_id.put(writer);
        self.body.put(writer);
        self.trace_id.put(writer);
    }
}

impl Encode for TonConnectSubmitResponse<'_> {
    #[inline] fn encoded_len(&self) -> usize { measured(self) }
    #[inline] fn encode(&self, writer: &mut Writer<'_>) { self.put(writer); }
}

impl RemoteCall for TonConnectSubmitResponse<'_> {
    type Answer = bool;
    const NAME: &'static str = "wallet.tonConnectSubmitResponse";
    #[inline]
    fn read_answer(answer: &[u8]) -> Result<Self::Answer, DecodeError> {
        read(answer)
    }
}
