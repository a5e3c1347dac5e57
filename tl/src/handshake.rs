//! The key exchange: from `req_pq_multi` to `dh_gen_ok`, and what is encrypted inside.
//!
//! These objects travel in unencrypted messages. Numbers of the exchange (`pq`, `dh_prime`, `g_a`, ...) are strings
//! of big-endian bytes. This module has the layouts only; every check of values belongs to the exchange itself.
//!
//! `new_nonce` is a secret: everything that protects the exchange is derived from it. It is borrowed instead of
//! copied, so that its owner can wipe it, and debug output never shows it.
//!
//! spec: mtproto/auth_key

use crate::primitive::Longs;

constructor! {
    /// Begins the exchange; the form before servers had several keys.
    "req_pq#60469778 nonce:int128 = ResPQ"
    pub struct ReqPq {
        /// Chosen at random by the client.
        pub nonce: [u8; 16],
    }
}

constructor! {
    /// Begins the exchange.
    "req_pq_multi#be7e8ef1 nonce:int128 = ResPQ"
    pub struct ReqPqMulti {
        /// Chosen at random by the client.
        pub nonce: [u8; 16],
    }
}

constructor! {
    /// The server's first answer.
    "resPQ#05162463 nonce:int128 server_nonce:int128 pq:bytes server_public_key_fingerprints:Vector<long> = ResPQ"
    pub struct ResPq<'a> {
        /// The client's.
        pub nonce: [u8; 16],
        /// Chosen at random by the server.
        pub server_nonce: [u8; 16],
        /// A product of two primes, below 2⁶³.
        pub pq: &'a [u8],
        /// The keys the server has.
        pub server_public_key_fingerprints: Longs<'a>,
    }
}

constructor! {
    /// The client proves its work and sends the inner data.
    "req_DH_params#d712e4be nonce:int128 server_nonce:int128 p:bytes q:bytes public_key_fingerprint:long encrypted_data:bytes = Server_DH_Params"
    pub struct ReqDhParams<'a> {
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// The smaller factor.
        pub p: &'a [u8],
        /// The larger factor.
        pub q: &'a [u8],
        /// Which key the inner data is encrypted with.
        pub public_key_fingerprint: i64,
        /// A [`PQInnerData`], padded and encrypted with RSA: 256 bytes.
        pub encrypted_data: &'a [u8],
    }
}

constructor! {
    /// Inner data without the datacenter. Older clients send it.
    "p_q_inner_data#83c95aec pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 = P_Q_inner_data"
    pub struct PQInnerDataPlain<'a> {
        /// As in [`ResPq`].
        pub pq: &'a [u8],
        /// The smaller factor.
        pub p: &'a [u8],
        /// The larger factor.
        pub q: &'a [u8],
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// The client's secret.
        pub new_nonce: &'a [u8; 32] = secret,
    }
}

constructor! {
    /// Inner data for a permanent key.
    "p_q_inner_data_dc#a9f55f95 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int = P_Q_inner_data"
    pub struct PQInnerDataDc<'a> {
        /// As in [`ResPq`].
        pub pq: &'a [u8],
        /// The smaller factor.
        pub p: &'a [u8],
        /// The larger factor.
        pub q: &'a [u8],
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// The client's secret.
        pub new_nonce: &'a [u8; 32] = secret,
        /// The datacenter; 10000 more for test servers, negative for one that only serves media.
        pub dc: i32,
    }
}

constructor! {
    /// Inner data for a temporary key, without the datacenter. Older clients send it.
    "p_q_inner_data_temp#3c6a84d4 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 expires_in:int = P_Q_inner_data"
    pub struct PQInnerDataTemp<'a> {
        /// As in [`ResPq`].
        pub pq: &'a [u8],
        /// The smaller factor.
        pub p: &'a [u8],
        /// The larger factor.
        pub q: &'a [u8],
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// The client's secret.
        pub new_nonce: &'a [u8; 32] = secret,
        /// Seconds the key shall live.
        pub expires_in: i32,
    }
}

constructor! {
    /// Inner data for a temporary key.
    "p_q_inner_data_temp_dc#56fddf88 pq:bytes p:bytes q:bytes nonce:int128 server_nonce:int128 new_nonce:int256 dc:int expires_in:int = P_Q_inner_data"
    pub struct PQInnerDataTempDc<'a> {
        /// As in [`ResPq`].
        pub pq: &'a [u8],
        /// The smaller factor.
        pub p: &'a [u8],
        /// The larger factor.
        pub q: &'a [u8],
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// The client's secret.
        pub new_nonce: &'a [u8; 32] = secret,
        /// The datacenter; 10000 more for test servers, negative for one that only serves media.
        pub dc: i32,
        /// Seconds the key shall live.
        pub expires_in: i32,
    }
}

sum_type! {
    /// Any form of the inner data. A server accepts them all.
    pub enum PQInnerData<'a> {
        /// For a permanent key, without the datacenter.
        Plain(PQInnerDataPlain<'a>),
        /// For a permanent key.
        Dc(PQInnerDataDc<'a>),
        /// For a temporary key, without the datacenter.
        Temp(PQInnerDataTemp<'a>),
        /// For a temporary key.
        TempDc(PQInnerDataTempDc<'a>),
    }
}

/// Reads a field which every form has.
macro_rules! shared_field {
    ($data:ident, $field:ident) => {
        match $data {
            PQInnerData::Plain(data) => data.$field,
            PQInnerData::Dc(data) => data.$field,
            PQInnerData::Temp(data) => data.$field,
            PQInnerData::TempDc(data) => data.$field,
        }
    };
}

impl<'a> PQInnerData<'a> {
    /// As in [`ResPq`].
    #[must_use]
    pub const fn pq(&self) -> &'a [u8] {
        shared_field!(self, pq)
    }

    /// The smaller factor.
    #[must_use]
    pub const fn p(&self) -> &'a [u8] {
        shared_field!(self, p)
    }

    /// The larger factor.
    #[must_use]
    pub const fn q(&self) -> &'a [u8] {
        shared_field!(self, q)
    }

    /// The client's.
    #[must_use]
    pub const fn nonce(&self) -> [u8; 16] {
        shared_field!(self, nonce)
    }

    /// The server's.
    #[must_use]
    pub const fn server_nonce(&self) -> [u8; 16] {
        shared_field!(self, server_nonce)
    }

    /// The client's secret.
    #[must_use]
    pub const fn new_nonce(&self) -> &'a [u8; 32] {
        shared_field!(self, new_nonce)
    }

    /// The datacenter, if the form tells it.
    #[must_use]
    pub const fn dc(&self) -> Option<i32> {
        match self {
            Self::Plain(_) | Self::Temp(_) => None,
            Self::Dc(data) => Some(data.dc),
            Self::TempDc(data) => Some(data.dc),
        }
    }

    /// Seconds the key shall live, if it is a temporary one.
    #[must_use]
    pub const fn expires_in(&self) -> Option<i32> {
        match self {
            Self::Plain(_) | Self::Dc(_) => None,
            Self::Temp(data) => Some(data.expires_in),
            Self::TempDc(data) => Some(data.expires_in),
        }
    }
}

constructor! {
    /// The server refuses. Servers of today send a transport error instead.
    "server_DH_params_fail#79cb045d nonce:int128 server_nonce:int128 new_nonce_hash:int128 = Server_DH_Params"
    pub struct ServerDhParamsFail {
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// Bytes 4 to 20 of the SHA-1 of the new nonce.
        pub new_nonce_hash: [u8; 16],
    }
}

constructor! {
    /// The server's half of the exchange.
    "server_DH_params_ok#d0e8075c nonce:int128 server_nonce:int128 encrypted_answer:bytes = Server_DH_Params"
    pub struct ServerDhParamsOk<'a> {
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// A [`ServerDhInnerData`] behind its SHA-1, padded and encrypted with the temporary key.
        pub encrypted_answer: &'a [u8],
    }
}

sum_type! {
    /// The answer to [`ReqDhParams`].
    pub enum ServerDhParams<'a> {
        /// The server refuses.
        Fail(ServerDhParamsFail),
        /// The exchange goes on.
        Ok(ServerDhParamsOk<'a>),
    }
}

constructor! {
    /// What [`ServerDhParamsOk`] has inside.
    "server_DH_inner_data#b5890dba nonce:int128 server_nonce:int128 g:int dh_prime:bytes g_a:bytes server_time:int = Server_DH_inner_data"
    pub struct ServerDhInnerData<'a> {
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// The generator.
        pub g: i32,
        /// The modulus.
        pub dh_prime: &'a [u8],
        /// The server's public share.
        pub g_a: &'a [u8],
        /// The server's clock, in seconds of unix time.
        pub server_time: i32,
    }
}

constructor! {
    /// The client's half of the exchange.
    "set_client_DH_params#f5045f1f nonce:int128 server_nonce:int128 encrypted_data:bytes = Set_client_DH_params_answer"
    pub struct SetClientDhParams<'a> {
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// A [`ClientDhInnerData`] behind its SHA-1, padded and encrypted with the temporary key.
        pub encrypted_data: &'a [u8],
    }
}

constructor! {
    /// What [`SetClientDhParams`] has inside.
    "client_DH_inner_data#6643b654 nonce:int128 server_nonce:int128 retry_id:long g_b:bytes = Client_DH_Inner_Data"
    pub struct ClientDhInnerData<'a> {
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// Zero at first; after [`DhGenRetry`] the auxiliary hash of the key that was refused.
        pub retry_id: i64 = secret,
        /// The client's public share.
        pub g_b: &'a [u8],
    }
}

constructor! {
    /// The key is made.
    "dh_gen_ok#3bcbf734 nonce:int128 server_nonce:int128 new_nonce_hash1:int128 = Set_client_DH_params_answer"
    pub struct DhGenOk {
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// Shows that the server knows the new nonce and has the same key.
        pub new_nonce_hash1: [u8; 16],
    }
}

constructor! {
    /// The server has another key with the same identifier; the client tries another share.
    "dh_gen_retry#46dc1fb9 nonce:int128 server_nonce:int128 new_nonce_hash2:int128 = Set_client_DH_params_answer"
    pub struct DhGenRetry {
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// Shows that the server knows the new nonce and has the same key.
        pub new_nonce_hash2: [u8; 16],
    }
}

constructor! {
    /// The server refuses; the exchange begins anew.
    "dh_gen_fail#a69dae02 nonce:int128 server_nonce:int128 new_nonce_hash3:int128 = Set_client_DH_params_answer"
    pub struct DhGenFail {
        /// The client's.
        pub nonce: [u8; 16],
        /// The server's.
        pub server_nonce: [u8; 16],
        /// Shows that the server knows the new nonce and has the same key.
        pub new_nonce_hash3: [u8; 16],
    }
}

sum_type! {
    /// The answer to [`SetClientDhParams`].
    pub enum SetClientDhParamsAnswer {
        /// The key is made.
        Ok(DhGenOk),
        /// Another share is needed.
        Retry(DhGenRetry),
        /// The exchange begins anew.
        Fail(DhGenFail),
    }
}

constructor! {
    /// What binds a temporary key to a permanent one, encrypted with the permanent key.
    ///
    /// spec: api/pfs
    "bind_auth_key_inner#75a3f765 nonce:long temp_auth_key_id:long perm_auth_key_id:long temp_session_id:long expires_at:int = BindAuthKeyInner"
    pub struct BindAuthKeyInner {
        /// As in the call around it.
        pub nonce: i64,
        /// The key to be bound.
        pub temp_auth_key_id: i64,
        /// The key to bind it to.
        pub perm_auth_key_id: i64,
        /// The session in which the call is made.
        pub temp_session_id: i64,
        /// When the temporary key expires, in seconds of unix time.
        pub expires_at: i32,
    }
}
