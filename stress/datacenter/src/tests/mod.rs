//! The server against a plain client that shares no code with the engine, under a clock of its own.

mod accounts;
mod calls;
mod client;
mod exchanges;
mod faults;
mod files;
mod framing;
mod http;
mod messages;
mod misbehaviour;
mod services;
mod sockets;
mod websocket;
mod world;
