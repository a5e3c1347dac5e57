//! The Telegram API of one layer, typed: calls, borrowed views and owned values.
//!
//! ```
//! use mtproto_api::{auth, enums, views, Lend};
//! use mtproto_tl::{Encode, RemoteCall};
//!
//! // A call is a struct; what is long in it is borrowed. An engine asks it for its bytes and reads its answer.
//! let call = auth::ImportBotAuthorization { flags: 0, api_id: 1, api_hash: "hash", bot_auth_token: "1:token" };
//! let bytes = call.to_vec();
//! ```
//!
//! # Three faces of a type
//!
//! | | for | example |
//! |---|---|---|
//! | calls | asking | [`auth::SignIn`], one module for each namespace |
//! | views | reading what came, without allocating | [`views::Update`](views), [`View<types::Message>`](View) |
//! | owned values | keeping, building | [`enums`], [`types`] |
//!
//! A type with one constructor is a struct in [`types`]. A type with several is an enum in [`enums`]; its variants are named
//! as the constructors without the name of the type, and the fields of each are a struct in [`types`]. Large ones are in
//! boxes: no enum has more than 64 bytes. Objects that the layer does not know are data: the variant `Raw`.
//!
//! # Views
//!
//! [`Lend::read`] checks a whole object once: lengths, counts against the bytes that are there, constructor numbers, depth. A
//! view then has a method for each field and cannot fail any more. It holds a slice and nothing else; a field is found by
//! walking over those in front of it.
//!
//! # Features
//!
//! One for each namespace of calls, which brings the types that its calls and answers need; `full` is all of them. The updates
//! of the API come with `updates`, and with every namespace that answers with them.
//!
//! # Where it comes from
//!
//! Everything in [`enums`], [`types`], [`views`], [`layouts`] and the modules of calls is written by `mtproto-tl-generator` from
//! `tl/schema/api.tl`.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), warn(clippy::indexing_slicing))]

mod describe;
#[doc(hidden)]
pub mod fuzzing;
#[rustfmt::skip]
#[allow(clippy::wrong_self_convention, clippy::should_implement_trait, reason = "methods are named after fields of the schema")]
#[allow(clippy::too_many_arguments, reason = "the schema decides how many fields there are")]
#[allow(clippy::enum_variant_names, clippy::module_inception, clippy::struct_field_names, reason = "the schema decides names")]
#[allow(clippy::large_enum_variant, clippy::result_large_err, reason = "the generator decides what is boxed, a test checks it")]
#[allow(unused_qualifications, reason = "one path for a name, wherever it stands")]
mod generated;
pub mod layout;
pub mod owned;
mod runtime;
pub mod text;
pub mod view;

pub use generated::functions::*;
pub use generated::{LAYER, enums, layouts, types, views};
pub use owned::{Fields, Input, Put, RawObject, Take, has, read};
pub use text::Text;
pub use view::{Items, Lend, RawView, Vector, View};
