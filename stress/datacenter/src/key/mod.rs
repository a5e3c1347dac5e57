//! Authorization keys the server knows: what belongs to each, and where they are found.

mod binding;
mod entry;
mod registry;

#[cfg(test)]
pub(crate) use binding::open_bind_inner;
pub(crate) use binding::{BindRequest, bind};
pub(crate) use entry::{KeyEntry, Lifetime, SessionCell, Temporary};
pub(crate) use registry::{Added, KeyRegistry};
