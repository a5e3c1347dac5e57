//! Every constructor this crate knows.
//!
//! One list, from which the names in error messages, the fuzzing entry points and the schema tests come. It is not
//! for dispatch: a `match` on [`Constructor::ID`] is.

use crate::api_subset::*;
use crate::constructor::{Constructor, ConstructorId};
use crate::container::ContainerView;
use crate::envelope::*;
use crate::gzip::GzipPacked;
use crate::handshake::*;
use crate::message::MsgCopy;
use crate::mtstress::*;
use crate::service::*;

/// A constructor and its line in the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its number.
    pub id: ConstructorId,
    /// Its name, spelled as in the schema.
    pub name: &'static str,
    /// Its line, without the closing semicolon.
    pub schema: &'static str,
}

/// Calls a macro with all types that are declared constructors.
macro_rules! for_each_constructor {
    ($then:ident) => {
        $then! {
            // Key exchange.
            ReqPq ReqPqMulti ResPq ReqDhParams
            PQInnerDataPlain PQInnerDataDc PQInnerDataTemp PQInnerDataTempDc
            ServerDhParamsFail ServerDhParamsOk ServerDhInnerData
            SetClientDhParams ClientDhInnerData DhGenOk DhGenRetry DhGenFail
            BindAuthKeyInner
            // Service messages.
            ContainerView MsgCopy GzipPacked MsgsAck BadMsgNotification BadServerSalt
            MsgsStateReq MsgsStateInfo MsgsAllInfo MsgDetailedInfo MsgNewDetailedInfo MsgResendReq MsgResendAnsReq
            RpcResult RpcError RpcDropAnswerRequest RpcAnswerUnknown RpcAnswerDroppedRunning RpcAnswerDropped
            GetFutureSalts FutureSalt FutureSalts Ping PingDelayDisconnect Pong
            DestroySession DestroySessionOk DestroySessionNone NewSessionCreated HttpWait
            DestroyAuthKey DestroyAuthKeyOk DestroyAuthKeyNone DestroyAuthKeyFail
            // Wrappers and the subset of the API.
            InvokeAfterMsg InvokeAfterMsgs InvokeWithoutUpdates InvokeWithLayer InitConnection InputClientProxy
            AuthBindTempAuthKey AuthExportAuthorization AuthExportedAuthorization
            AuthImportAuthorization AuthImportBotAuthorization HelpGetConfig HelpGetNearestDc NearestDc DcOption Config
            ReactionEmpty ReactionEmoji ReactionCustomEmoji ReactionPaid UpdatesTooLong UpdateShort
            // Our own.
            MtstressEcho MtstressEchoed MtstressPush MtstressUpdatePushed
        }
    };
}

macro_rules! known {
    ($($name:ident)+) => {
        /// All of them, in the order of the protocol's texts.
        pub const KNOWN: &[Known] = &[
            $( Known { id: $name::ID, name: $name::NAME, schema: $name::SCHEMA }, )+
        ];
    };
}

pub(crate) use for_each_constructor;

for_each_constructor!(known);

/// The constructor with this number, if it is known. Takes a walk through the list.
#[must_use]
pub fn find(id: ConstructorId) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.id == id)
}
