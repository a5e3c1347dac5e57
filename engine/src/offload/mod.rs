//! Worker threads for anything longer than a tenth of a millisecond.
