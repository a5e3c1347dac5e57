//! A connection with a CDN datacenter: nothing of the program is told, and its key is worth nothing.

use mtproto_tl::envelope::InitConnection;
use mtproto_tl::{Decode, Reader};

use super::*;
use crate::config::Login;
use crate::protocol::transport::TransportError;

fn at_cdn() -> ConnectionConfig {
    let main = ConnectionConfig {
        temporary_keys: Some(crate::config::TemporaryKeys::default()),
        media: true,
        login: Login::From(DatacenterId(4)),
        ..config()
    };
    ConnectionConfig { address: Some(ADDRESS.into()), ..main.for_cdn(DatacenterId(203), [].into()) }
}

/// spec: api/cdn#getting-files-from-a-cdn
#[test]
fn a_cdn_is_told_nothing_of_the_program_and_no_account_is_brought_along() {
    let config = at_cdn();
    assert_eq!((config.datacenter, config.dc_field), (DatacenterId(203), 203));
    assert!(config.temporary_keys.is_none() && !config.media && config.login == Login::Application);
    for (config, model) in
        [(config, "n/a"), (ConnectionConfig { initialise: true, ..self::config() }, "unknown")]
    {
        let mut rig = Rig::with(config, true);
        let (_, sent) = rig.send(call());
        let told = InitConnection::decode(&mut Reader::new(&sent.body[8..])).unwrap();
        assert_eq!((told.device_model, told.query), (model.as_bytes(), CALL));
        assert_eq!(told.system_version == b"n/a", model == "n/a");
    }
}

#[test]
fn a_key_that_a_cdn_knows_no_longer_is_dropped_at_once() {
    let mut rig = Rig::with(at_cdn(), true);
    let key = rig.server.key.id();
    rig.call(call());
    rig.server.send_error(-404);
    rig.deliver();
    assert_eq!(rig.closes(), [CloseReason::Transport(TransportError::AUTH_KEY_NOT_FOUND)]);
    let dropped = |event: &ConnectionEvent| matches!(event, ConnectionEvent::KeyDestroyed(id) if *id == key);
    assert!(rig.events.iter().any(dropped));
    assert!(!rig.events.iter().any(|event| matches!(event, ConnectionEvent::KeyRevoked(_))));
    assert_eq!(rig.status(), ConnectionStatus::WaitingToReconnect, "it goes on with another one");
}
