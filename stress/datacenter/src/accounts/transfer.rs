//! Logins that move: the home of bots, proofs for other datacenters, and the end of a login.
//!
//! spec: api/datacenter#authorization-transfer

use std::sync::Arc;

use mtproto_crypto::SecureRandom;
use mtproto_tl::api_subset::{AuthExportAuthorization, AuthExportedAuthorization, AuthImportAuthorization};
use mtproto_tl::{Constructor, ConstructorId};
use serde_json::json;

use super::calls::{Refusal, UNREADABLE, encode, user_object};
use super::{Accounts, Proof};
use crate::api::{Answer, Call, Handled};
use crate::built_in::read;
use crate::key::KeyEntry;
use crate::limits::PROOF_SECONDS;
use crate::server::Server;

/// `auth.logOut`.
const LOG_OUT: ConstructorId = ConstructorId(0x3e72_ba19);

/// What real proofs have.
const PROOF_BYTES: usize = 128;

impl Accounts {
    /// Answers the call, or says that it is none of these. `carrier` is the key that carried it.
    pub(crate) fn transfer(
        &self,
        call: &Call<'_>,
        carrier: &Arc<KeyEntry>,
        server: &Server,
        random: &mut SecureRandom,
        answer: &mut Answer<'_>,
    ) -> Handled {
        let result = match call.method {
            AuthExportAuthorization::ID => self.export(call, server, random),
            AuthImportAuthorization::ID => self.import(call, carrier),
            LOG_OUT => self.log_out(call),
            _ => return Handled::Unknown,
        };
        match result {
            Ok(object) => answer.raw(&object),
            Err((code, text)) => answer.error(code, text),
        }
        Handled::Answered
    }

    fn export(
        &self,
        call: &Call<'_>,
        server: &Server,
        random: &mut SecureRandom,
    ) -> Result<Vec<u8>, Refusal> {
        let wanted: AuthExportAuthorization = read(call.body).map_err(|_| UNREADABLE)?;
        let mut state = self.lock();
        let login = state.logins.get(&call.auth_key_id).ok_or((401, "AUTH_KEY_UNREGISTERED"))?;
        let user = login.user;
        let datacenter = u16::try_from(wanted.dc_id).ok().filter(|&number| number != call.datacenter);
        let datacenter = datacenter.filter(|&number| server.has_datacenter(number));
        let datacenter = datacenter.ok_or((400, "DC_ID_INVALID"))?;
        let mut bytes = vec![0; PROOF_BYTES];
        random.fill_secret(&mut bytes);
        let now = call.now.unix_seconds();
        let object = mtproto_tl::Encode::to_vec(&AuthExportedAuthorization { id: user, bytes: &bytes });
        state.keep(Proof { user, bytes, datacenter, expires_at: now.saturating_add(PROOF_SECONDS) }, now);
        Ok(object)
    }

    fn import(&self, call: &Call<'_>, carrier: &Arc<KeyEntry>) -> Result<Vec<u8>, Refusal> {
        let proof: AuthImportAuthorization<'_> = read(call.body).map_err(|_| UNREADABLE)?;
        let mut state = self.lock();
        if !state.take(proof.id, proof.bytes, call.datacenter, call.now.unix_seconds()) {
            return Err((400, "AUTH_BYTES_INVALID"));
        }
        if !state.log_in(call.auth_key_id, proof.id, carrier) {
            return Err((500, "WORKER_BUSY_TOO_LONG_RETRY"));
        }
        encode("auth.authorization", &json!({ "user": user_object(proof.id, true) }))
    }

    fn log_out(&self, call: &Call<'_>) -> Result<Vec<u8>, Refusal> {
        if !self.lock().log_out(call.auth_key_id) {
            return Err((401, "AUTH_KEY_UNREGISTERED"));
        }
        encode("auth.loggedOut", &json!({}))
    }
}
