//! One value of every constructor, for tests that must not leave one out.

use crate::api_subset::*;
use crate::catalogue::{self, KNOWN};
use crate::constructor::{Constructor, ConstructorId, Decode, Encode};
use crate::container::{ContainerView, write_container_header};
use crate::envelope::*;
use crate::error::DecodeErrorKind;
use crate::gzip::GzipPacked;
use crate::handshake::*;
use crate::message::{MessageId, MessageView, MsgCopy};
use crate::mtstress::*;
use crate::reader::Reader;
use crate::service::*;
use crate::writer::Writer;

const ID: MessageId = MessageId(0x65ab_c0fc_0000_0004);
const NONCE: [u8; 16] = *b"nonce of client.";
const SERVER_NONCE: [u8; 16] = *b"nonce of server.";
const NEW_NONCE: [u8; 32] = *b"the secret nonce of the client..";
const QUERY: &[u8] = &[0x6b, 0x18, 0xf9, 0xc4];

/// A sample of every constructor: its number and its bytes.
///
/// Every sample is written twice, the second time after it was read, and must come out the same.
pub(crate) fn every_constructor() -> Vec<(ConstructorId, Vec<u8>)> {
    let mut samples = Samples::default();
    samples.add_key_exchange();
    samples.add_messages();
    samples.add_service_messages();
    samples.add_wrappers();
    samples.add_api_subset();
    samples.add_own();
    samples.0
}

#[derive(Default)]
struct Samples(Vec<(ConstructorId, Vec<u8>)>);

/// Adds samples after having read them back.
macro_rules! add {
    ($samples:ident, $($name:ident $fields:tt),+ $(,)?) => { $( {
        let value = $name $fields;
        let bytes = value.to_vec();
        assert_eq!(bytes.len() % 4, 0, "{}", $name::NAME);
        let mut reader = Reader::new(&bytes);
        assert_eq!($name::decode(&mut reader), Ok(value), "{}", $name::NAME);
        assert_eq!(reader.finish(), Ok(()), "{}", $name::NAME);
        $samples.0.push(($name::ID, bytes));
    } )+ };
}

impl Samples {
    fn add_key_exchange(&mut self) {
        let (nonce, server_nonce, new_nonce) = (NONCE, SERVER_NONCE, &NEW_NONCE);
        let (pq, p, q) = (&[0x17; 8], &[0x49; 4], &[0x53; 4]);
        add!(
            self,
            ReqPq { nonce },
            ReqPqMulti { nonce },
            ResPq { nonce, server_nonce, pq, server_public_key_fingerprints: [1_i64, -2][..].into() },
            ReqDhParams { nonce, server_nonce, p, q, public_key_fingerprint: -3, encrypted_data: &[7; 256] },
            PQInnerDataPlain { pq, p, q, nonce, server_nonce, new_nonce },
            PQInnerDataDc { pq, p, q, nonce, server_nonce, new_nonce, dc: -2 },
            PQInnerDataTemp { pq, p, q, nonce, server_nonce, new_nonce, expires_in: 86_400 },
            PQInnerDataTempDc { pq, p, q, nonce, server_nonce, new_nonce, dc: 10_002, expires_in: 86_400 },
            ServerDhParamsFail { nonce, server_nonce, new_nonce_hash: [4; 16] },
            ServerDhParamsOk { nonce, server_nonce, encrypted_answer: &[5; 592] },
            ServerDhInnerData {
                nonce,
                server_nonce,
                g: 3,
                dh_prime: &[6; 256],
                g_a: &[7; 256],
                server_time: 1
            },
            SetClientDhParams { nonce, server_nonce, encrypted_data: &[8; 336] },
            ClientDhInnerData { nonce, server_nonce, retry_id: 0, g_b: &[9; 255] },
            DhGenOk { nonce, server_nonce, new_nonce_hash1: [1; 16] },
            DhGenRetry { nonce, server_nonce, new_nonce_hash2: [2; 16] },
            DhGenFail { nonce, server_nonce, new_nonce_hash3: [3; 16] },
            BindAuthKeyInner {
                nonce: 1,
                temp_auth_key_id: 2,
                perm_auth_key_id: 3,
                temp_session_id: 4,
                expires_at: 5
            },
        );
    }

    fn add_messages(&mut self) {
        let message = MessageView { msg_id: ID, seq_no: 1, body: QUERY };
        add!(self, MsgCopy { orig_message: message }, GzipPacked { packed_data: &packed(&[1; 300]) });
        let mut container = vec![0; 8 + 2 * message.encoded_len()];
        let mut writer = Writer::new(&mut container);
        write_container_header(&mut writer, 2);
        message.encode(&mut writer);
        message.encode(&mut writer);
        assert_eq!(writer.finish(), Ok(container.len()));
        self.0.push((ContainerView::ID, container));
    }

    fn add_service_messages(&mut self) {
        let ids = [ID, MessageId(ID.0 + 4)];
        let msg_ids = ids[..].into();
        let salts = [FutureSalt { valid_since: 1, valid_until: 2, salt: 3 }; 2];
        add!(
            self,
            MsgsAck { msg_ids },
            BadMsgNotification { bad_msg_id: ID, bad_msg_seqno: 3, error_code: 16 },
            BadServerSalt { bad_msg_id: ID, bad_msg_seqno: 3, error_code: 48, new_server_salt: -1 },
            MsgsStateReq { msg_ids },
            MsgsStateInfo { req_msg_id: ID, info: &[4, 1] },
            MsgsAllInfo { msg_ids, info: &[4, 1] },
            MsgDetailedInfo { msg_id: ID, answer_msg_id: ids[1], bytes: 100, status: 0 },
            MsgNewDetailedInfo { answer_msg_id: ID, bytes: 100, status: 0 },
            MsgResendReq { msg_ids },
            MsgResendAnsReq { msg_ids },
            RpcResult { req_msg_id: ID, result: QUERY },
            RpcError { error_code: 420, error_message: b"FLOOD_WAIT_3" },
            RpcDropAnswerRequest { req_msg_id: ID },
            RpcAnswerUnknown {},
            RpcAnswerDroppedRunning {},
            RpcAnswerDropped { msg_id: ID, seq_no: 1, bytes: 100 },
            GetFutureSalts { num: 64 },
            FutureSalt { valid_since: 1, valid_until: 2, salt: 3 },
            FutureSalts { req_msg_id: ID, now: 1, salts: salts[..].into() },
            Ping { ping_id: 1 },
            PingDelayDisconnect { ping_id: 1, disconnect_delay: 75 },
            Pong { msg_id: ID, ping_id: 1 },
            DestroySession { session_id: 1 },
            DestroySessionOk { session_id: 1 },
            DestroySessionNone { session_id: 1 },
            NewSessionCreated { first_msg_id: ID, unique_id: 1, server_salt: 2 },
            HttpWait { max_delay: 1, wait_after: 2, max_wait: 3 },
            DestroyAuthKey {},
            DestroyAuthKeyOk {},
            DestroyAuthKeyNone {},
            DestroyAuthKeyFail {},
        );
    }

    fn add_wrappers(&mut self) {
        let ids = [ID, MessageId(ID.0 + 4)];
        let json = [0x68, 0x7b, 0x6d, 0x3f];
        let query = QUERY;
        add!(
            self,
            InvokeAfterMsg { msg_id: ID, query },
            InvokeAfterMsgs { msg_ids: ids[..].into(), query },
            InvokeWithoutUpdates { query },
            InvokeWithLayer { layer: API_LAYER, query },
            InitConnection {
                api_id: 1,
                device_model: b"device",
                system_version: b"system",
                app_version: b"1.0",
                system_lang_code: b"en",
                lang_pack: b"",
                lang_code: b"en",
                proxy: Some(InputClientProxy { address: b"127.0.0.1", port: 443 }),
                params: Some(JsonValue::new(&json).unwrap()),
                query,
            },
            InputClientProxy { address: b"127.0.0.1", port: 443 },
            AuthBindTempAuthKey {
                perm_auth_key_id: 1,
                nonce: 2,
                expires_at: 3,
                encrypted_message: &[4; 104]
            },
        );
    }

    fn add_api_subset(&mut self) {
        let address =
            DcOption { r#static: true, id: 2, ip_address: b"127.0.0.1", port: 443, ..DcOption::default() };
        let with_secret = DcOption { tcpo_only: true, secret: Some(&[0xdd; 17]), ..address };
        let options = [address, with_secret];
        add!(
            self,
            AuthExportAuthorization { dc_id: 4 },
            AuthExportedAuthorization { id: 7, bytes: b"proof" },
            AuthImportAuthorization { id: 7, bytes: b"proof" },
            AuthImportBotAuthorization { flags: 0, api_id: 1, api_hash: b"hash", bot_auth_token: b"1:token" },
            HelpGetConfig {},
            HelpGetNearestDc {},
            NearestDc { country: b"NL", this_dc: 2, nearest_dc: 4 },
            DcOption { ..with_secret },
            Config {
                test_mode: true,
                this_dc: 2,
                dc_options: options[..].into(),
                tmp_sessions: Some(1),
                language: Some(ConfigLanguage { suggested_lang_code: b"en", ..ConfigLanguage::default() }),
                reactions_default: Some(Reaction::Emoji(ReactionEmoji { emoticon: b"+" })),
                ..Config::default()
            },
            ReactionEmpty {},
            ReactionEmoji { emoticon: b"+" },
            ReactionCustomEmoji { document_id: 1 },
            ReactionPaid {},
            UpdatesTooLong {},
            UpdateShort { update: QUERY, date: 1 },
        );
    }

    fn add_own(&mut self) {
        add!(
            self,
            MtstressEcho { payload: b"payload" },
            MtstressEchoed { payload: b"payload" },
            MtstressPush { count: 10, payload_bytes: 100 },
            MtstressUpdatePushed { sequence: 0, payload: b"payload" },
        );
    }
}

fn packed(body: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    assert!(crate::gzip::pack(body, &mut packed));
    packed
}

#[test]
fn there_is_one_of_every_constructor() {
    let mut sampled: Vec<_> = every_constructor().into_iter().map(|(id, _)| id).collect();
    let mut known: Vec<_> = KNOWN.iter().map(|known| known.id).collect();
    sampled.sort_unstable();
    known.sort_unstable();
    assert_eq!(sampled, known);
}

#[test]
fn no_sample_can_be_cut() {
    // These end with an object of any length, which may be cut without a trace.
    let open_ended = [
        InvokeAfterMsg::ID,
        InvokeAfterMsgs::ID,
        InvokeWithoutUpdates::ID,
        InvokeWithLayer::ID,
        InitConnection::ID,
    ]
    .into_iter()
    .chain([RpcResult::ID, UpdateShort::ID])
    .collect::<Vec<_>>();
    for (id, bytes) in every_constructor() {
        for length in 0..bytes.len() {
            let result = decode_any(id, &bytes[..length]);
            if !open_ended.contains(&id) {
                let error = result.expect_err("a cut object is refused");
                assert!(
                    matches!(
                        error,
                        DecodeErrorKind::Truncated { .. } | DecodeErrorKind::CountTooLarge { .. }
                    ),
                    "{id} cut to {length}: {error}"
                );
            }
        }
        assert_eq!(decode_any(id, &bytes), Ok(()), "{id}");
    }
}

#[test]
fn every_number_is_checked() {
    for (id, mut bytes) in every_constructor() {
        bytes[0] ^= 1;
        let found = ConstructorId(id.0 ^ 1);
        let refused = DecodeErrorKind::UnexpectedConstructor { expected: id, found };
        assert_eq!(decode_any(id, &bytes), Err(refused));
    }
}

/// Reads `bytes` as the constructor `id`, whatever they say themselves.
fn decode_any(id: ConstructorId, bytes: &[u8]) -> Result<(), DecodeErrorKind> {
    macro_rules! decode_by_id {
        ($($name:ident)+) => {
            match id {
                $( $name::ID => $name::decode(&mut Reader::new(bytes)).map(|_| ()).map_err(|error| error.kind()), )+
                other => unreachable!("{other} is known"),
            }
        };
    }
    catalogue::for_each_constructor!(decode_by_id)
}
