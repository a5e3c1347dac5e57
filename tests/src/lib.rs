//! What the tests of the workspace share: the repository as files, known-answer vectors, the fuzz targets, and the simulator.

pub mod fuzz;
pub mod repository;
pub mod sim;
pub mod vector;
