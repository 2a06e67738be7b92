//! Polku: a kiosk where people who are new to Finland practise e-services in safety.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod app;
pub mod assets;
pub mod base;
pub mod content;
pub mod i18n;
pub mod journal;
pub mod learner;
pub mod service;
pub mod staff;
pub mod store;
pub mod tutor;

#[cfg(feature = "audio")]
pub mod audio;
#[cfg(feature = "gui")]
pub mod gui;
