//! TL, the serialisation of MTProto: bytes to typed views and back.
//!
//! This crate knows the primitive types, the service messages, the key exchange, the wrappers around API calls
//! and the few API types a client needs to find its way. It knows nothing about encryption, sockets or time.
//! Bodies of other API calls are opaque bytes here.
//!
//! # Reading
//!
//! [`Reader`] is a cursor over a byte slice. Everything it returns borrows from that slice, nothing is allocated
//! and nothing is copied except numbers. Every length is checked against the bytes that are there before it is
//! used, so a peer can cause a [`DecodeError`] and nothing else: no panic, no recursion, no memory that was only
//! announced. Types implement [`Decode`].
//!
//! Nested data (a container, a packed object, a wrapped call) is handed out as bytes. The caller walks it and
//! decides how deep it goes.
//!
//! # Writing
//!
//! [`Writer`] fills a slice it is given and never grows it. It writes every byte, padding included, so that the
//! slice may hold anything before. What did not fit is reported once, at the end. Types implement [`Encode`].
//!
//! # Layouts
//!
//! A constructor is declared once, by its TL line, as a struct with the same fields in the same order. Tests
//! compare the fields with the line, the constructor number with the CRC-32 of the line, and the line with the
//! schema texts in `schema/`.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::indexing_slicing))]

#[macro_use]
mod declare;
mod layout;
mod line;
#[cfg(test)]
mod samples;

pub mod api_subset;
pub mod catalogue;
pub mod constructor;
pub mod container;
pub mod envelope;
pub mod error;
#[doc(hidden)]
pub mod fuzzing;
pub mod gzip;
pub mod handshake;
pub mod message;
pub mod mtstress;
pub mod primitive;
pub mod reader;
pub mod remote_call;
pub mod schema;
pub mod service;
pub mod table;
pub mod writer;

pub use constructor::{Constructor, ConstructorId, Decode, Encode};
pub use error::{DecodeError, DecodeErrorKind};
pub use message::MessageId;
pub use primitive::{List, Longs};
pub use reader::Reader;
pub use remote_call::RemoteCall;
pub use writer::{Overflow, Writer};
