//! Polku: a kiosk where people who are new to Finland practise e-services in safety.
#![forbid(unsafe_code)]
