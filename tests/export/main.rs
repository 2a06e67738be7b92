//! Tables as files: what other programs read, and what is left when a disk is full.

mod csv;
mod full_disk;
mod kit;
mod xlsx;
