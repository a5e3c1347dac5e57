//! `destroy_auth_key`: forget the key that encrypts this message.
//!
//! The answers are plain messages. Some servers wrap them in `rpc_result`, so a client accepts both.

constructor! {
    /// Asks the server to forget the key this message is encrypted with.
    "destroy_auth_key#d1435160 = DestroyAuthKeyRes"
    pub struct DestroyAuthKey;
}

constructor! {
    /// The key is forgotten.
    "destroy_auth_key_ok#f660e1d4 = DestroyAuthKeyRes"
    pub struct DestroyAuthKeyOk;
}

constructor! {
    /// There was no such key.
    "destroy_auth_key_none#0a9f2259 = DestroyAuthKeyRes"
    pub struct DestroyAuthKeyNone;
}

constructor! {
    /// The key could not be forgotten; ask again.
    "destroy_auth_key_fail#ea109b13 = DestroyAuthKeyRes"
    pub struct DestroyAuthKeyFail;
}

sum_type! {
    /// The answer to [`DestroyAuthKey`].
    pub enum DestroyAuthKeyRes {
        /// The key is forgotten.
        Ok(DestroyAuthKeyOk),
        /// There was no such key.
        None(DestroyAuthKeyNone),
        /// The key could not be forgotten.
        Fail(DestroyAuthKeyFail),
    }
}
