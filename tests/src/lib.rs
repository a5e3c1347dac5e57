//! What the tests of the workspace share: the repository as files, known-answer vectors, and the simulator.

pub mod repository;
pub mod sim;
pub mod vector;
