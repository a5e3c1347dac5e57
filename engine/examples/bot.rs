//! Two bots log in to an embedded datacenter. One writes to the other, which reads the update and answers.
#![expect(clippy::print_stdout, reason = "the conversation is told")]

use mtproto_api::{LAYER, Lend, auth, enums, messages, types, updates, views};
use mtproto_datacenter::{Datacenter, DatacenterConfig};
use mtproto_engine::*;

pub(crate) fn main() -> Result<(), Box<dyn std::error::Error>> {
    let datacenter = Datacenter::start(DatacenterConfig::loopback(&[2]))?;
    let address = DatacenterAddress::new(DatacenterId(2), datacenter.addresses()[0].1);
    let environment = ApiEnvironment::new(1, LAYER);
    let config = EngineConfig::new(environment, vec![address], vec![datacenter.public_key().clone()]);
    let (queue, completions) = CompletionQueue::new(1_024);
    let engine = Engine::start(config, move |_reactor| queue.clone())?;
    let log_in = |number: u64| -> Result<Session, Box<dyn std::error::Error>> {
        let transport = TransportConfig { framing: Framing::Intermediate, obfuscation: None };
        let config = ConnectionConfig::new(DatacenterId(2), AccountId(number), transport);
        let session = engine.submitter().session(engine.submitter().open(config)?);
        let bot_auth_token = &format!("{number}:token");
        let call = auth::ImportBotAuthorization { flags: 0, api_id: 1, api_hash: "hash", bot_auth_token };
        println!("logged in: {:?}", session.invoke(&call).wait()?);
        Ok(session)
    };
    let (alice, bob) = (log_in(1)?, log_in(2)?);
    println!("{:?}", bob.invoke(&updates::GetState).wait()?);
    let user = |user_id| enums::InputPeer::User(types::InputPeerUser { user_id, access_hash: 0 });
    alice.invoke(&messages::SendMessage::new(user(2), "Hello, Bob!", 1)).wait()?;
    for completion in completions {
        let Completion::Update(connection, body) = completion else { continue };
        let views::Updates::Updates(batch) = views::Updates::read(&body)? else { continue };
        for update in batch.updates() {
            let views::Update::NewMessage(new) = update else { continue };
            let views::Message::Message(message) = new.message() else { continue };
            println!("{connection:?} was told: {}", message.message());
            let Some(views::Peer::User(from)) = message.from_id() else { continue };
            if connection == alice.connection() {
                return Ok(engine.shutdown()?);
            }
            bob.invoke(&messages::SendMessage::new(user(from.user_id()), "Hello, Alice!", 2)).wait()?;
        }
    }
    Ok(())
}
