//! Taking part in a distributed run: a worker whose users, and the length of whose load, a Locust master decides.
//!
//! A user is a session that makes one call of the mix, and a class of users is a call ([`classes`]). While the master wants
//! no users, this thread only keeps in touch with it ([`master`]). With its first order a load begins like any other, with a
//! result of its own, and is directed by what the master says ([`direction`]); what it measures goes to the master as
//! differences every three seconds ([`payload`]). The percentiles of the master come from buckets; those of the result files,
//! merged, are exact.

pub(crate) mod classes;
mod direction;
pub(crate) mod locustfile;
pub(crate) mod master;
mod outputs;
mod payload;
mod worker;

pub(crate) use worker::{Worker, run};
