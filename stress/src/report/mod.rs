//! From measurements to the result of a run, and from the result to the forms people and programs read.

pub(crate) mod build;
pub(crate) mod compare;
mod exchange;
pub(crate) mod finished;
pub(crate) mod format;
pub(crate) mod html;
pub(crate) mod merge;
pub(crate) mod output;
pub(crate) mod overhead;
mod steering;
pub(crate) mod stream;
mod tables;
pub(crate) mod text;
pub(crate) mod units;
