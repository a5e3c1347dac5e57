//! Bots that log in and write to each other.

use std::time::Duration;

use mtproto_tl::table::Table;
use serde_json::{Value, json};

use super::client::Client;
use super::world::World;

/// Makes a call of the schema, and gives its answer or the text of its error.
fn call(client: &mut Client, world: &mut World, name: &str, fields: &Value) -> Result<Value, String> {
    let body = Table::built_in().encode(name, fields).unwrap();
    let (msg_id, seq_no) = (client.next_msg_id(world), client.content_seq_no());
    client.send_message(world, msg_id, seq_no, &body);
    match client.error_of(msg_id) {
        Some((_, text)) => Err(text),
        None => Ok(Table::built_in().decode(&client.result_of(msg_id).unwrap()).unwrap()),
    }
}

fn log_in(client: &mut Client, world: &mut World, token: &str) -> Result<Value, String> {
    let fields = json!({ "flags": 0, "api_id": 1, "api_hash": "", "bot_auth_token": token });
    call(client, world, "auth.importBotAuthorization", &fields)
}

fn send(client: &mut Client, world: &mut World, user: u32, text: &str) -> Result<Value, String> {
    let peer = json!({ "_": "inputPeerUser", "user_id": user, "access_hash": 0 });
    let fields = json!({ "peer": peer, "message": text, "random_id": 1 });
    call(client, world, "messages.sendMessage", &fields)
}

#[test]
fn messages_reach_the_sessions_of_their_peer() {
    let mut world = World::new();
    let (mut alice, mut bob) = (Client::new(&mut world), Client::new(&mut world));
    log_in(&mut alice, &mut world, "1:x").unwrap();
    assert_eq!(log_in(&mut bob, &mut world, "2:x").unwrap()["user"]["id"], "2");
    assert_eq!(send(&mut alice, &mut world, 2, "hello").unwrap()["_"], "updateShortSentMessage");
    bob.wait(&mut world, Duration::ZERO);
    let update = Table::built_in().decode(&bob.received.last().unwrap().body).unwrap();
    let message = &update["updates"][0]["message"];
    assert_eq!((&message["message"], &message["from_id"]["user_id"]), (&json!("hello"), &json!("1")));
    assert_eq!(call(&mut bob, &mut world, "updates.getState", &json!({})).unwrap()["pts"], 1);
    let users = json!({ "id": ["inputUserSelf", { "_": "inputUser", "user_id": 1, "access_hash": 0 }] });
    let users = call(&mut bob, &mut world, "users.getUsers", &users).unwrap();
    assert_eq!(
        (&users[0]["id"], &users[0]["self"], &users[1]["id"]),
        (&json!("2"), &json!(true), &json!("1"))
    );
}

#[test]
fn a_peer_is_told_what_was_read() {
    let mut world = World::new();
    let (mut alice, mut bob) = (Client::new(&mut world), Client::new(&mut world));
    log_in(&mut alice, &mut world, "1:x").unwrap();
    log_in(&mut bob, &mut world, "2:x").unwrap();
    let peer = json!({ "_": "inputPeerUser", "user_id": 2, "access_hash": 0 });
    let read = json!({ "peer": peer, "max_id": 7 });
    assert_eq!(call(&mut alice, &mut world, "messages.readHistory", &read).unwrap()["pts"], 1);
    bob.wait(&mut world, Duration::ZERO);
    let update = Table::built_in().decode(&bob.received.last().unwrap().body).unwrap();
    let told = &update["updates"][0];
    assert_eq!((&told["_"], &told["max_id"]), (&json!("updateReadHistoryOutbox"), &json!(7)));
    assert_eq!((&told["peer"]["user_id"], &told["pts"]), (&json!("1"), &json!(1)));
}

#[test]
fn what_a_user_may_not_do_is_refused() {
    let mut world = World::new();
    let mut client = Client::new(&mut world);
    let refused = |text: &str| Err(text.to_owned());
    assert_eq!(send(&mut client, &mut world, 2, "hello"), refused("AUTH_KEY_UNREGISTERED"));
    for token in ["", "x:y", "0:y", "-1:y", "12"] {
        assert_eq!(log_in(&mut client, &mut world, token), refused("ACCESS_TOKEN_INVALID"), "{token}");
    }
    log_in(&mut client, &mut world, "1:x").unwrap();
    assert_eq!(send(&mut client, &mut world, 2, "hello"), refused("PEER_ID_INVALID"));
    assert_eq!(send(&mut client, &mut world, 1, ""), refused("MESSAGE_EMPTY"));
    assert_eq!(send(&mut client, &mut world, 1, &"x".repeat(4_097)), refused("MESSAGE_TOO_LONG"));
}
