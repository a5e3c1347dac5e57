//! The calls of users. They are rare next to a load test's own, so that the run-time table reads and writes them.

use std::sync::{Arc, OnceLock};

use mtproto_tl::ConstructorId;
use mtproto_tl::schema::Kind;
use mtproto_tl::table::Table;
use serde_json::{Value, json};

use super::{Accounts, Delivery, State};
use crate::api::{Answer, Call, Handled};
use crate::config::Rules;
use crate::key::KeyEntry;

/// The longest text of a message in characters, as `help.getConfig` tells it.
const TEXT_MAX: usize = 4_096;

/// A refusal: code and text.
pub(super) type Refusal = (i32, &'static str);

pub(super) const UNREADABLE: Refusal = (400, "INPUT_FETCH_ERROR");

/// The calls that are answered here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Method {
    GetState,
    GetUsers,
    ImportBotAuthorization,
    ReadHistory,
    SendMessage,
}

impl Method {
    /// The call with this number.
    fn find(id: ConstructorId) -> Option<Self> {
        const NAMES: [(&str, Method); 5] = [
            ("auth.importBotAuthorization", Method::ImportBotAuthorization),
            ("messages.readHistory", Method::ReadHistory),
            ("messages.sendMessage", Method::SendMessage),
            ("updates.getState", Method::GetState),
            ("users.getUsers", Method::GetUsers),
        ];
        static NUMBERS: OnceLock<Vec<(ConstructorId, Method)>> = OnceLock::new();
        let numbers = NUMBERS.get_or_init(|| {
            let schema = Table::built_in().schema();
            let numbered = NAMES.iter().filter_map(|(name, method)| {
                schema
                    .find(name)
                    .filter(|known| known.kind == Kind::Function)
                    .map(|known| (known.id, *method))
            });
            numbered.collect()
        });
        numbers.iter().find(|(number, _)| *number == id).map(|(_, method)| *method)
    }
}

impl Accounts {
    /// Answers the call, or says that it is unknown. `carrier` is the key that carried it.
    pub(crate) fn call(
        &self,
        call: &Call<'_>,
        carrier: &Arc<KeyEntry>,
        rules: &Rules,
        answer: &mut Answer<'_>,
    ) -> Handled {
        let Some(method) = Method::find(call.method) else { return Handled::Unknown };
        let mut turn = Turn { call, carrier, state: &mut self.lock(), delivery: None };
        let home = rules.bots_live_on.filter(|&home| home != call.datacenter);
        if method == Method::ImportBotAuthorization
            && let Some(home) = home
        {
            answer.error(303, &format!("USER_MIGRATE_{home}"));
            return Handled::Answered;
        }
        let result = match Table::built_in().decode(call.body) {
            Ok(arguments) => turn.answer(method, &arguments),
            Err(_) => Err(UNREADABLE),
        };
        let delivery = turn.delivery;
        match result {
            Ok(object) => {
                answer.raw(&object);
                answer.delivery = delivery;
            }
            Err((code, text)) => answer.error(code, text),
        }
        Handled::Answered
    }
}

/// One call of a user.
struct Turn<'a> {
    call: &'a Call<'a>,
    carrier: &'a Arc<KeyEntry>,
    state: &'a mut State,
    delivery: Option<Delivery>,
}

impl Turn<'_> {
    fn answer(&mut self, method: Method, arguments: &Value) -> Result<Vec<u8>, Refusal> {
        if method == Method::ImportBotAuthorization {
            return self.log_in(arguments);
        }
        let caller = self.state.user_of(self.call.auth_key_id, self.carrier);
        let caller = caller.ok_or((401, "AUTH_KEY_UNREGISTERED"))?;
        match method {
            Method::GetState => self.state_of(caller),
            Method::GetUsers => self.users(caller, arguments),
            Method::ReadHistory => self.read_history(caller, arguments),
            Method::ImportBotAuthorization | Method::SendMessage => self.send(caller, arguments),
        }
    }

    fn log_in(&mut self, arguments: &Value) -> Result<Vec<u8>, Refusal> {
        let token = text(arguments, "bot_auth_token");
        let number = token.split_once(':').and_then(|(number, _)| number.parse().ok());
        let user: i64 = number.filter(|number| *number > 0).ok_or((400, "ACCESS_TOKEN_INVALID"))?;
        if !self.state.log_in(self.call.auth_key_id, user, self.carrier) {
            return Err((500, "WORKER_BUSY_TOO_LONG_RETRY"));
        }
        encode("auth.authorization", &json!({ "user": user_object(user, true) }))
    }

    fn state_of(&self, caller: i64) -> Result<Vec<u8>, Refusal> {
        let pts = self.state.users.get(&caller).map_or(0, |user| user.pts);
        let date = self.call.now.unix_seconds();
        encode("updates.state", &json!({ "pts": pts, "qts": 0, "date": date, "seq": 0, "unread_count": 0 }))
    }

    fn users(&self, caller: i64, arguments: &Value) -> Result<Vec<u8>, Refusal> {
        const VECTOR: u32 = 0x1cb5_c415;
        let wanted = arguments.get("id").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let mut users = Vec::new();
        for user in wanted.iter().filter_map(|input| self.peer(caller, input)) {
            let user = user_object(user, user == caller);
            users.push(encode("user", &user)?);
        }
        let count = u32::try_from(users.len()).unwrap_or(u32::MAX);
        Ok([&VECTOR.to_le_bytes()[..], &count.to_le_bytes(), &users.concat()].concat())
    }

    fn send(&mut self, caller: i64, arguments: &Value) -> Result<Vec<u8>, Refusal> {
        let peer = arguments.get("peer").and_then(|input| self.peer(caller, input));
        let peer = peer.ok_or((400, "PEER_ID_INVALID"))?;
        let message = text(arguments, "message");
        match message.chars().count() {
            0 => return Err((400, "MESSAGE_EMPTY")),
            length if length > TEXT_MAX => return Err((400, "MESSAGE_TOO_LONG")),
            _ => {}
        }
        let date = self.call.now.unix_seconds();
        let sent = self.state.next_pts(caller);
        if peer != caller {
            let received = self.state.next_pts(peer);
            let from = json!({ "_": "peerUser", "user_id": caller.to_string() });
            let new = json!({
                "_": "message", "id": received, "from_id": from, "peer_id": from, "date": date, "message": message,
            });
            let update = json!({ "_": "updateNewMessage", "message": new, "pts": received, "pts_count": 1 });
            let users = [user_object(caller, false), user_object(peer, true)];
            self.deliver(peer, update, &users, date)?;
        }
        let answer = json!({ "out": true, "id": sent, "pts": sent, "pts_count": 1, "date": date });
        encode("updateShortSentMessage", &answer)
    }

    /// Tells the other one what was read. Messages are not kept, so that their numbers are taken as they come.
    fn read_history(&mut self, caller: i64, arguments: &Value) -> Result<Vec<u8>, Refusal> {
        let peer = arguments.get("peer").and_then(|input| self.peer(caller, input));
        let peer = peer.ok_or((400, "PEER_ID_INVALID"))?;
        let max_id = arguments.get("max_id").cloned().unwrap_or_default();
        let read = self.state.next_pts(caller);
        if peer != caller {
            let date = self.call.now.unix_seconds();
            let told = self.state.next_pts(peer);
            let from = json!({ "_": "peerUser", "user_id": caller.to_string() });
            let update = json!({
                "_": "updateReadHistoryOutbox", "peer": from, "max_id": max_id, "pts": told, "pts_count": 1,
            });
            self.deliver(peer, update, &[], date)?;
        }
        encode("messages.affectedMessages", &json!({ "pts": read, "pts_count": 1 }))
    }

    /// An update for the sessions of another user.
    fn deliver(&mut self, user: i64, update: Value, users: &[Value], date: i32) -> Result<(), Refusal> {
        let updates = json!({ "updates": [update], "users": users, "chats": [], "date": date, "seq": 0 });
        self.delivery = Some(Delivery { user, object: encode("updates", &updates)? });
        Ok(())
    }

    /// The user an `InputPeer` or an `InputUser` means, if it is known here.
    fn peer(&self, caller: i64, input: &Value) -> Option<i64> {
        match text(input, "_") {
            "inputPeerSelf" | "inputUserSelf" => Some(caller),
            "inputPeerUser" | "inputUser" => {
                let user = text(input, "user_id").parse().ok()?;
                self.state.users.contains_key(&user).then_some(user)
            }
            _ => None,
        }
    }
}

/// A text field of an object, or the empty text.
fn text<'v>(object: &'v Value, name: &str) -> &'v str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

pub(super) fn user_object(user: i64, is_self: bool) -> Value {
    json!({
        "_": "user", "self": is_self, "bot": true, "id": user.to_string(), "access_hash": access_hash(user).to_string(),
        "first_name": format!("Bot {user}"), "bot_info_version": 1,
    })
}

/// A number that goes with a user and looks like one.
const fn access_hash(user: i64) -> i64 {
    user.wrapping_mul(0x5851_f42d_4c95_7f2d).rotate_left(17)
}

/// An object of the table; what is made here fits it.
pub(super) fn encode(name: &str, fields: &Value) -> Result<Vec<u8>, Refusal> {
    Table::built_in().encode(name, fields).map_err(|_| (500, "INTERNAL"))
}
