//! Types of the API that the same namespaces need. Written by `mtproto-tl-generator`.

pub(super) mod enums {
    use crate::generated::names::*;

    /// `InputWalletReplacement`
    #[derive(Clone, Debug, PartialEq)]
    pub enum InputWalletReplacement {
        /// `inputWalletImported#66a66a3b flags:# public_key:bytes anchor_public_key:flags.0?bytes proof:WalletOwnershipProof = InputWalletReplacement`
        InputWalletImported(Box<types::InputWalletImported>),
        /// `inputWalletNew#63a440dc = InputWalletReplacement`
        InputWalletNew,
        /// What this layer does not know.
        Raw(Box<RawObject>),
    }

    impl Take for InputWalletReplacement {
        fn take(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(match input.constructor()? {
                0x66a6_6a3b => Self::InputWalletImported(input.boxed()?),
                0x63a4_40dc => Self::InputWalletNew,
                id => Self::Raw(input.raw(id)),
            })
        }
    }

    impl Put for InputWalletReplacement {
        #[inline]
        fn put(&self, writer: &mut Writer<'_>) {
            match self {
                Self::InputWalletImported(value) => put_boxed(0x66a6_6a3b, &**value, writer),
                Self::InputWalletNew => writer.u32(0x63a4_40dc),
                Self::Raw(raw) => raw.put(writer),
            }
        }
    }

    object!(InputWalletReplacement);
}

pub(super) mod layouts {
    use crate::generated::names::*;

    /// `inputWalletImported`
    pub static INPUT_WALLET_IMPORTED: Layout = Layout::new("inputWalletImported", 0x66a6_6a3b, &[
        Field::always("flags", Shape::Flags),
        Field::always("public_key", Shape::Bytes),
        Field::when(0, 0, "anchor_public_key", Shape::Bytes),
        Field::always("proof", Shape::Boxed(&layouts::WALLET_OWNERSHIP_PROOF)),
    ]);
    /// `inputWalletNew`
    pub static INPUT_WALLET_NEW: Layout = Layout::new("inputWalletNew", 0x63a4_40dc, &[]);
    /// The constructors of `InputWalletReplacement`, by number.
    pub static SUM_INPUT_WALLET_REPLACEMENT: Sum = Sum::new("InputWalletReplacement", &[
        (0x63a4_40dc, &layouts::INPUT_WALLET_NEW),
        (0x66a6_6a3b, &layouts::INPUT_WALLET_IMPORTED),
    ]);
    /// `tonConnectNextEventId`
    pub static TON_CONNECT_NEXT_EVENT_ID: Layout = Layout::new("tonConnectNextEventId", 0x5824_64e3, &[
        Field::always("event_id", Shape::Long),
    ]);
    /// `tonConnectRequest`
    pub static TON_CONNECT_REQUEST: Layout = Layout::new("tonConnectRequest", 0xa15f_8513, &[
        Field::always("flags", Shape::Flags),
        Field::always("session_id", Shape::Long),
        Field::always("msg_id", Shape::Int),
        Field::always("body", Shape::Bytes),
        Field::always("expires", Shape::Int),
        Field::when(0, 0, "topic", Shape::Text),
        Field::when(0, 1, "trace_id", Shape::Text),
    ]);
    /// `walletOwnershipProof`
    pub static WALLET_OWNERSHIP_PROOF: Layout = Layout::new("walletOwnershipProof", 0x60bc_cb0d, &[
        Field::always("timestamp", Shape::Int),
        Field::always("signature", Shape::Bytes),
    ]);
    /// `walletUserAddress`
    pub static WALLET_USER_ADDRESS: Layout = Layout::new("walletUserAddress", 0xfe78_eecc, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "user_id", Shape::Long),
        Field::always("address", Shape::Text),
        Field::always("public_key", Shape::Bytes),
    ]);
    /// `wallet.encryptedSecretPhrasePart`
    pub static WALLET_ENCRYPTED_SECRET_PHRASE_PART: Layout = Layout::new("wallet.encryptedSecretPhrasePart", 0x18e8_2537, &[
        Field::always("data", Shape::Bytes),
    ]);
    /// `wallet.existingBalance`
    pub static WALLET_EXISTING_BALANCE: Layout = Layout::new("wallet.existingBalance", 0xbde9_0a8d, &[
        Field::always("flags", Shape::Flags),
        Field::when(0, 0, "has_balance", Shape::True),
        Field::always("url", Shape::Text),
    ]);
    /// `wallet.holderDc`
    pub static WALLET_HOLDER_DC: Layout = Layout::new("wallet.holderDc", 0xf9d6_12ef, &[
        Field::always("dc", Shape::Int),
        Field::always("public_key", Shape::Bytes),
    ]);
    /// `wallet.nftItems`
    pub static WALLET_NFT_ITEMS: Layout = Layout::new("wallet.nftItems", 0x794d_486f, &[
        Field::always("flags", Shape::Flags),
        Field::always("items", Shape::Vector(&Shape::Boxed(&layouts::WALLET_NFT_ITEM))),
        Field::when(0, 0, "next_offset", Shape::Text),
    ]);
    /// `wallet.proofChallenge`
    pub static WALLET_PROOF_CHALLENGE: Layout = Layout::new("wallet.proofChallenge", 0x99e4_1707, &[
        Field::always("payload", Shape::Text),
        Field::always("expires", Shape::Int),
        Field::always("domain", Shape::Text),
    ]);
    /// `wallet.secretPhraseParts`
    pub static WALLET_SECRET_PHRASE_PARTS: Layout = Layout::new("wallet.secretPhraseParts", 0xe6d0_ef01, &[
        Field::always("token", Shape::Text),
        Field::always("dcs", Shape::Vector(&Shape::Int)),
    ]);
    /// `wallet.tonConnectChallenge`
    pub static WALLET_TON_CONNECT_CHALLENGE: Layout = Layout::new("wallet.tonConnectChallenge", 0x4bc8_9693, &[
        Field::always("challenge", Shape::Bytes),
        Field::always("event_id", Shape::Long),
    ]);
    /// `wallet.tonConnectPending`
    pub static WALLET_TON_CONNECT_PENDING: Layout = Layout::new("wallet.tonConnectPending", 0x85c0_f124, &[
        Field::always("session", Shape::Boxed(&layouts::TON_CONNECT_SESSION)),
        Field::always("requests", Shape::Vector(&Shape::Boxed(&layouts::TON_CONNECT_REQUEST))),
    ]);
    /// `wallet.tonConnectSessions`
    pub static WALLET_TON_CONNECT_SESSIONS: Layout = Layout::new("wallet.tonConnectSessions", 0x0e1f_6896, &[
        Field::always("sessions", Shape::Vector(&Shape::Boxed(&layouts::TON_CONNECT_SESSION))),
    ]);
    /// `wallet.transactions`
    pub static WALLET_TRANSACTIONS: Layout = Layout::new("wallet.transactions", 0x4322_d5a5, &[
        Field::always("flags", Shape::Flags),
        Field::always("balance", Shape::Long),
        Field::always("transactions", Shape::Vector(&Shape::Boxed(&layouts::WALLET_TRANSACTION))),
        Field::when(0, 0, "next_offset", Shape::Text),
        Field::always("chats", Shape::Vector(&Shape::Sum(&layouts::SUM_CHAT))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
    /// `wallet.userAddresses`
    pub static WALLET_USER_ADDRESSES: Layout = Layout::new("wallet.userAddresses", 0x928e_7b55, &[
        Field::always("addresses", Shape::Vector(&Shape::Boxed(&layouts::WALLET_USER_ADDRESS))),
        Field::always("users", Shape::Vector(&Shape::Sum(&layouts::SUM_USER))),
    ]);
}

pub(super) mod types {
    use crate::generated::names::*;

    /// `inputWalletImported#66a66a3b flags:# public_key:bytes anchor_public_key:flags.0?bytes proof:WalletOwnershipProof = InputWalletReplacement`
    #[derive(Clone, Debug, PartialEq)]
    pub struct InputWalletImported {
        /// `public_key:bytes`
        pub public_key: Vec<u8>,
        /// `anchor_public_key:flags.0?bytes`
        pub anchor_public_key: Option<Vec<u8>>,
        /// `proof:WalletOwnershipProof`
        pub proof: types::WalletOwnershipProof,
    }

    impl InputWalletImported {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(public_key: Vec<u8>, proof: types::WalletOwnershipProof) -> Self {
            Self { public_key, anchor_public_key: None, proof }
        }
    }

    impl Fields for InputWalletImported {
        const LAYOUT: &'static Layout = &layouts::INPUT_WALLET_IMPORTED;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { public_key: input.take()?, anchor_public_key: input.take_if(flags, 0)?, proof: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.anchor_public_key.is_some(), 0));
            self.public_key.put(writer);
            self.anchor_public_key.put(writer);
            self.proof.put(writer);
        }
    }

    impl<'a> View<'a, InputWalletImported> {
        /// `public_key:bytes`
        #[inline] pub fn public_key(self) -> &'a [u8] { at(self, 1) }
        /// `anchor_public_key:flags.0?bytes`
        #[inline] pub fn anchor_public_key(self) -> Option<&'a [u8]> { maybe_at(self, 2) }
        /// `proof:WalletOwnershipProof`
        #[inline] pub fn proof(self) -> View<'a, types::WalletOwnershipProof> { at(self, 3) }
    }

    /// `tonConnectNextEventId#582464e3 event_id:long = TonConnectNextEventId`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TonConnectNextEventId {
        /// `event_id:long`
        pub event_id: i64,
    }

    impl Fields for TonConnectNextEventId {
        const LAYOUT: &'static Layout = &layouts::TON_CONNECT_NEXT_EVENT_ID;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { event_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.event_id.put(writer);
        }
    }

    impl<'a> View<'a, TonConnectNextEventId> {
        /// `event_id:long`
        #[inline] pub fn event_id(self) -> i64 { at(self, 0) }
    }

    boxed!(TonConnectNextEventId);

    /// `tonConnectRequest#a15f8513 flags:# session_id:long msg_id:int body:bytes expires:int topic:flags.0?string trace_id:flags.1?string = TonConnectRequest`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TonConnectRequest {
        /// `session_id:long`
        pub session_id: i64,
        /// `msg_id:int`
        pub msg_id: i32,
        /// `body:bytes`
        pub body: Vec<u8>,
        /// `expires:int`
        pub expires: i32,
        /// `topic:flags.0?string`
        pub topic: Option<String>,
        /// `trace_id:flags.1?string`
        pub trace_id: Option<String>,
    }

    impl TonConnectRequest {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(session_id: i64, msg_id: i32, body: Vec<u8>, expires: i32) -> Self {
            Self { session_id, msg_id, body, expires, topic: None, trace_id: None }
        }
    }

    impl Fields for TonConnectRequest {
        const LAYOUT: &'static Layout = &layouts::TON_CONNECT_REQUEST;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { session_id: input.take()?, msg_id: input.take()?, body: input.take()?, expires: input.take()?, topic: input.take_if(flags, 0)?, trace_id: input.take_if(flags, 1)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.topic.is_some(), 0) | bit(self.trace_id.is_some(), 1));
            self.session_id.put(writer);
            self.msg_id.put(writer);
            self.body.put(writer);
            self.expires.put(writer);
            self.topic.put(writer);
            self.trace_id.put(writer);
        }
    }

    impl<'a> View<'a, TonConnectRequest> {
        /// `session_id:long`
        #[inline] pub fn session_id(self) -> i64 { at(self, 1) }
        /// `msg_id:int`
        #[inline] pub fn msg_id(self) -> i32 { at(self, 2) }
        /// `body:bytes`
        #[inline] pub fn body(self) -> &'a [u8] { at(self, 3) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 4) }
        /// `topic:flags.0?string`
        #[inline] pub fn topic(self) -> Option<Text<'a>> { maybe_at(self, 5) }
        /// `trace_id:flags.1?string`
        #[inline] pub fn trace_id(self) -> Option<Text<'a>> { maybe_at(self, 6) }
    }

    boxed!(TonConnectRequest);

    /// `walletOwnershipProof#60bccb0d timestamp:int signature:bytes = WalletOwnershipProof`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WalletOwnershipProof {
        /// `timestamp:int`
        pub timestamp: i32,
        /// `signature:bytes`
        pub signature: Vec<u8>,
    }

    impl Fields for WalletOwnershipProof {
        const LAYOUT: &'static Layout = &layouts::WALLET_OWNERSHIP_PROOF;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { timestamp: input.take()?, signature: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.timestamp.put(writer);
            self.signature.put(writer);
        }
    }

    impl<'a> View<'a, WalletOwnershipProof> {
        /// `timestamp:int`
        #[inline] pub fn timestamp(self) -> i32 { at(self, 0) }
        /// `signature:bytes`
        #[inline] pub fn signature(self) -> &'a [u8] { at(self, 1) }
    }

    boxed!(WalletOwnershipProof);

    /// `walletUserAddress#fe78eecc flags:# user_id:flags.0?long address:string public_key:bytes = WalletUserAddress`
    #[derive(Clone, Debug, PartialEq)]
    pub struct WalletUserAddress {
        /// `user_id:flags.0?long`
        pub user_id: Option<i64>,
        /// `address:string`
        pub address: String,
        /// `public_key:bytes`
        pub public_key: Vec<u8>,
    }

    impl WalletUserAddress {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(address: String, public_key: Vec<u8>) -> Self {
            Self { user_id: None, address, public_key }
        }
    }

    impl Fields for WalletUserAddress {
        const LAYOUT: &'static Layout = &layouts::WALLET_USER_ADDRESS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { user_id: input.take_if(flags, 0)?, address: input.take()?, public_key: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.user_id.is_some(), 0));
            self.user_id.put(writer);
            self.address.put(writer);
            self.public_key.put(writer);
        }
    }

    impl<'a> View<'a, WalletUserAddress> {
        /// `user_id:flags.0?long`
        #[inline] pub fn user_id(self) -> Option<i64> { maybe_at(self, 1) }
        /// `address:string`
        #[inline] pub fn address(self) -> Text<'a> { at(self, 2) }
        /// `public_key:bytes`
        #[inline] pub fn public_key(self) -> &'a [u8] { at(self, 3) }
    }

    boxed!(WalletUserAddress);
}

pub(super) mod types_wallet {
    use crate::generated::names::*;

    /// `wallet.encryptedSecretPhrasePart#18e82537 data:bytes = wallet.EncryptedSecretPhrasePart`
    #[derive(Clone, Debug, PartialEq)]
    pub struct EncryptedSecretPhrasePart {
        /// `data:bytes`
        pub data: Vec<u8>,
    }

    impl Fields for EncryptedSecretPhrasePart {
        const LAYOUT: &'static Layout = &layouts::WALLET_ENCRYPTED_SECRET_PHRASE_PART;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { data: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.data.put(writer);
        }
    }

    impl<'a> View<'a, EncryptedSecretPhrasePart> {
        /// `data:bytes`
        #[inline] pub fn data(self) -> &'a [u8] { at(self, 0) }
    }

    boxed!(EncryptedSecretPhrasePart);

    /// `wallet.existingBalance#bde90a8d flags:# has_balance:flags.0?true url:string = wallet.ExistingBalance`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExistingBalance {
        /// `has_balance:flags.0?true`
        pub has_balance: bool,
        /// `url:string`
        pub url: String,
    }

    impl ExistingBalance {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(url: String) -> Self {
            Self { has_balance: false, url }
        }
    }

    impl Fields for ExistingBalance {
        const LAYOUT: &'static Layout = &layouts::WALLET_EXISTING_BALANCE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { has_balance: has(flags, 0), url: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.has_balance, 0));
            self.url.put(writer);
        }
    }

    impl<'a> View<'a, ExistingBalance> {
        /// `has_balance:flags.0?true`
        #[inline] pub fn has_balance(self) -> bool { flag_at(self, 1) }
        /// `url:string`
        #[inline] pub fn url(self) -> Text<'a> { at(self, 2) }
    }

    boxed!(ExistingBalance);

    /// `wallet.holderDc#f9d612ef dc:int public_key:bytes = wallet.HolderDc`
    #[derive(Clone, Debug, PartialEq)]
    pub struct HolderDc {
        /// `dc:int`
        pub dc: i32,
        /// `public_key:bytes`
        pub public_key: Vec<u8>,
    }

    impl Fields for HolderDc {
        const LAYOUT: &'static Layout = &layouts::WALLET_HOLDER_DC;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { dc: input.take()?, public_key: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.dc.put(writer);
            self.public_key.put(writer);
        }
    }

    impl<'a> View<'a, HolderDc> {
        /// `dc:int`
        #[inline] pub fn dc(self) -> i32 { at(self, 0) }
        /// `public_key:bytes`
        #[inline] pub fn public_key(self) -> &'a [u8] { at(self, 1) }
    }

    boxed!(HolderDc);

    /// `wallet.nftItems#794d486f flags:# items:Vector<wallet.NftItem> next_offset:flags.0?string = wallet.NftItems`
    #[derive(Clone, Debug, PartialEq)]
    pub struct NftItems {
        /// `items:Vector<wallet.NftItem>`
        pub items: Vec<types::wallet::NftItem>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
    }

    impl NftItems {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(items: Vec<types::wallet::NftItem>) -> Self {
            Self { items, next_offset: None }
        }
    }

    impl Fields for NftItems {
        const LAYOUT: &'static Layout = &layouts::WALLET_NFT_ITEMS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { items: input.take()?, next_offset: input.take_if(flags, 0)? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.items.put(writer);
            self.next_offset.put(writer);
        }
    }

    impl<'a> View<'a, NftItems> {
        /// `items:Vector<wallet.NftItem>`
        #[inline] pub fn items(self) -> Vector<'a, View<'a, types::wallet::NftItem>> { at(self, 1) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 2) }
    }

    boxed!(NftItems);

    /// `wallet.proofChallenge#99e41707 payload:string expires:int domain:string = wallet.ProofChallenge`
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProofChallenge {
        /// `payload:string`
        pub payload: String,
        /// `expires:int`
        pub expires: i32,
        /// `domain:string`
        pub domain: String,
    }

    impl Fields for ProofChallenge {
        const LAYOUT: &'static Layout = &layouts::WALLET_PROOF_CHALLENGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { payload: input.take()?, expires: input.take()?, domain: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.payload.put(writer);
            self.expires.put(writer);
            self.domain.put(writer);
        }
    }

    impl<'a> View<'a, ProofChallenge> {
        /// `payload:string`
        #[inline] pub fn payload(self) -> Text<'a> { at(self, 0) }
        /// `expires:int`
        #[inline] pub fn expires(self) -> i32 { at(self, 1) }
        /// `domain:string`
        #[inline] pub fn domain(self) -> Text<'a> { at(self, 2) }
    }

    boxed!(ProofChallenge);

    /// `wallet.secretPhraseParts#e6d0ef01 token:string dcs:Vector<int> = wallet.SecretPhraseParts`
    #[derive(Clone, Debug, PartialEq)]
    pub struct SecretPhraseParts {
        /// `token:string`
        pub token: String,
        /// `dcs:Vector<int>`
        pub dcs: Vec<i32>,
    }

    impl Fields for SecretPhraseParts {
        const LAYOUT: &'static Layout = &layouts::WALLET_SECRET_PHRASE_PARTS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { token: input.take()?, dcs: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.token.put(writer);
            self.dcs.put(writer);
        }
    }

    impl<'a> View<'a, SecretPhraseParts> {
        /// `token:string`
        #[inline] pub fn token(self) -> Text<'a> { at(self, 0) }
        /// `dcs:Vector<int>`
        #[inline] pub fn dcs(self) -> Vector<'a, i32> { at(self, 1) }
    }

    boxed!(SecretPhraseParts);

    /// `wallet.tonConnectChallenge#4bc89693 challenge:bytes event_id:long = wallet.TonConnectChallenge`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TonConnectChallenge {
        /// `challenge:bytes`
        pub challenge: Vec<u8>,
        /// `event_id:long`
        pub event_id: i64,
    }

    impl Fields for TonConnectChallenge {
        const LAYOUT: &'static Layout = &layouts::WALLET_TON_CONNECT_CHALLENGE;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { challenge: input.take()?, event_id: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.challenge.put(writer);
            self.event_id.put(writer);
        }
    }

    impl<'a> View<'a, TonConnectChallenge> {
        /// `challenge:bytes`
        #[inline] pub fn challenge(self) -> &'a [u8] { at(self, 0) }
        /// `event_id:long`
        #[inline] pub fn event_id(self) -> i64 { at(self, 1) }
    }

    boxed!(TonConnectChallenge);

    /// `wallet.tonConnectPending#85c0f124 session:TonConnectSession requests:Vector<TonConnectRequest> = wallet.TonConnectPending`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TonConnectPending {
        /// `session:TonConnectSession`
        pub session: types::TonConnectSession,
        /// `requests:Vector<TonConnectRequest>`
        pub requests: Vec<types::TonConnectRequest>,
    }

    impl Fields for TonConnectPending {
        const LAYOUT: &'static Layout = &layouts::WALLET_TON_CONNECT_PENDING;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { session: input.take()?, requests: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.session.put(writer);
            self.requests.put(writer);
        }
    }

    impl<'a> View<'a, TonConnectPending> {
        /// `session:TonConnectSession`
        #[inline] pub fn session(self) -> View<'a, types::TonConnectSession> { at(self, 0) }
        /// `requests:Vector<TonConnectRequest>`
        #[inline] pub fn requests(self) -> Vector<'a, View<'a, types::TonConnectRequest>> { at(self, 1) }
    }

    boxed!(TonConnectPending);

    /// `wallet.tonConnectSessions#e1f6896 sessions:Vector<TonConnectSession> = wallet.TonConnectSessions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct TonConnectSessions {
        /// `sessions:Vector<TonConnectSession>`
        pub sessions: Vec<types::TonConnectSession>,
    }

    impl Fields for TonConnectSessions {
        const LAYOUT: &'static Layout = &layouts::WALLET_TON_CONNECT_SESSIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { sessions: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.sessions.put(writer);
        }
    }

    impl<'a> View<'a, TonConnectSessions> {
        /// `sessions:Vector<TonConnectSession>`
        #[inline] pub fn sessions(self) -> Vector<'a, View<'a, types::TonConnectSession>> { at(self, 0) }
    }

    boxed!(TonConnectSessions);

    /// `wallet.transactions#4322d5a5 flags:# balance:long transactions:Vector<WalletTransaction> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = wallet.Transactions`
    #[derive(Clone, Debug, PartialEq)]
    pub struct Transactions {
        /// `balance:long`
        pub balance: i64,
        /// `transactions:Vector<WalletTransaction>`
        pub transactions: Vec<types::WalletTransaction>,
        /// `next_offset:flags.0?string`
        pub next_offset: Option<String>,
        /// `chats:Vector<Chat>`
        pub chats: Vec<enums::Chat>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Transactions {
        /// With the fields that must be there, and without the others.
        #[must_use]
        pub const fn new(balance: i64, transactions: Vec<types::WalletTransaction>, chats: Vec<enums::Chat>, users: Vec<enums::User>) -> Self {
            Self { balance, transactions, next_offset: None, chats, users }
        }
    }

    impl Fields for Transactions {
        const LAYOUT: &'static Layout = &layouts::WALLET_TRANSACTIONS;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            let flags = input.flags()?;
            Ok(Self { balance: input.take()?, transactions: input.take()?, next_offset: input.take_if(flags, 0)?, chats: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            writer.u32(bit(self.next_offset.is_some(), 0));
            self.balance.put(writer);
            self.transactions.put(writer);
            self.next_offset.put(writer);
            self.chats.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, Transactions> {
        /// `balance:long`
        #[inline] pub fn balance(self) -> i64 { at(self, 1) }
        /// `transactions:Vector<WalletTransaction>`
        #[inline] pub fn transactions(self) -> Vector<'a, View<'a, types::WalletTransaction>> { at(self, 2) }
        /// `next_offset:flags.0?string`
        #[inline] pub fn next_offset(self) -> Option<Text<'a>> { maybe_at(self, 3) }
        /// `chats:Vector<Chat>`
        #[inline] pub fn chats(self) -> Vector<'a, views::Chat<'a>> { at(self, 4) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 5) }
    }

    boxed!(Transactions);

    /// `wallet.userAddresses#928e7b55 addresses:Vector<WalletUserAddress> users:Vector<User> = wallet.UserAddresses`
    #[derive(Clone, Debug, PartialEq)]
    pub struct UserAddresses {
        /// `addresses:Vector<WalletUserAddress>`
        pub addresses: Vec<types::WalletUserAddress>,
        /// `users:Vector<User>`
        pub users: Vec<enums::User>,
    }

    impl Fields for UserAddresses {
        const LAYOUT: &'static Layout = &layouts::WALLET_USER_ADDRESSES;
        fn take_fields(input: &mut Input<'_>) -> Result<Self, DecodeError> {
            Ok(Self { addresses: input.take()?, users: input.take()? })
        }
        #[inline]
        fn put_fields(&self, writer: &mut Writer<'_>) {
            self.addresses.put(writer);
            self.users.put(writer);
        }
    }

    impl<'a> View<'a, UserAddresses> {
        /// `addresses:Vector<WalletUserAddress>`
        #[inline] pub fn addresses(self) -> Vector<'a, View<'a, types::WalletUserAddress>> { at(self, 0) }
        /// `users:Vector<User>`
        #[inline] pub fn users(self) -> Vector<'a, views::User<'a>> { at(self, 1) }
    }

    boxed!(UserAddresses);
}

pub(super) mod views {
    use crate::generated::names::*;

    /// `InputWalletReplacement`, borrowed.
    #[derive(Clone, Copy, Debug)]
    pub enum InputWalletReplacement<'a> {
        /// `inputWalletImported`
        InputWalletImported(View<'a, types::InputWalletImported>),
        /// `inputWalletNew`
        InputWalletNew,
        /// What this layer does not know.
        Raw(RawView<'a>),
    }

    impl<'a> Lend<'a> for InputWalletReplacement<'a> {
        type Value = enums::InputWalletReplacement;
        const SHAPE: Shape = Shape::Sum(&layouts::SUM_INPUT_WALLET_REPLACEMENT);
        const ABSENT: Self = Self::Raw(RawView::ABSENT);
        #[inline]
        fn lend(reader: &mut Reader<'a>) -> Result<Self, DecodeError> {
            let raw = RawView::lend(reader)?;
            Ok(match raw.id.0 {
                0x66a6_6a3b => Self::InputWalletImported(raw.view()),
                0x63a4_40dc => Self::InputWalletNew,
                _ => Self::Raw(raw),
            })
        }
        #[inline]
        fn to_value(self) -> Result<enums::InputWalletReplacement, DecodeError> {
            Ok(match self {
                Self::InputWalletImported(view) => enums::InputWalletReplacement::InputWalletImported(own(view)?),
                Self::InputWalletNew => enums::InputWalletReplacement::InputWalletNew,
                Self::Raw(raw) => enums::InputWalletReplacement::Raw(raw.own()),
            })
        }
    }
}
