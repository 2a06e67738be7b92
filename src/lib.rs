//! Polku: a kiosk where people who are new to Finland practise e-services in safety, with a voice in their own language.
//!
//! # How it is built
//!
//! ```text
//!   gui/   window and views          cli/   check, play, export, render …        front ends
//!  ─────────────────────────────────────────────────────────────────────────────
//!   runtime/   owns the model, performs effects, has the only clock              wiring
//!  ─────────────────────────────────────────────────────────────────────────────
//!   store/ SQLite  staff/ PINs  audio/ rodio  export/ CSV XLSX  paper/ PDF          adapters, blind to each other
//!   import/ CSV XLSX ODS  assets/ files  recordings/ clips by people
//!  ═════════════════════════════════════════════════════════════════════════════
//!   app/      Model, Msg, update() -> Effects; present() -> Screen                ▲
//!   report/   tables as folds over the journal      demo/  made-up cohorts          │
//!   tutor/    judge, help, the next kind of attempt                               │ pure: values and functions;
//!   journal/  events, their envelope, the record folded from them                 │ no clock, disk, thread,
//!   learner/  evidence, belief, mastery: two tracks, never added up               │
//!   course/   courses, the roll, guidance: folded from the journal                │ window, words of its own
//!   service/  state × interaction -> transition                                   │
//!   content/  files -> passes -> Catalog + Diagnostics                            │
//!   i18n/     Fluent text in, people's words out                                  │
//!   base/     ids, names, time        stats/  intervals, curves, tests            ▼
//! ```
//!
//! Arrows point down only; `tests/project/layers.rs` fails when a lower layer names a higher one. The pure core builds without
//! a window or sound: `cargo check --lib --no-default-features`.
//!
//! # What holds everywhere
//!
//! - **The journal is the truth.** [`journal::Record`] and [`tutor::Run`] are folds over its events. One fold is kept: what is known of
//!   each learner, in a rollup beside the journal ([`runtime::rollup`]), so that figures need not read years again. It is a cache;
//!   `polku replay` folds everything again and compares byte by byte.
//!   `decide` functions return facts and change nothing; `apply` functions change and decide nothing; so a replay equals having
//!   lived it.
//! - **What is typed is judged where it arrives** ([`service::entry`]) and only its meaning goes on, as an [`service::Entry`].
//!   So the state of a service can be rebuilt from what may be stored, and an attempt can be gone on with after a power cut
//!   without anything typed ever reaching the disk.
//! - **Effects are data** ([`app::effect`]). Nothing blocks the window's thread.
//! - **A screen is a value** ([`app::screen`]) made when something changed. What is heard comes from the same value as what is seen.
//! - **Lessons are data.** No Rust code names a service or a lesson.
//!
//! # Where the code goes its own way from the first design, and why
//!
//! - A lesson may use several services, and one service can call another and come back (`call`, `return`): identification is
//!   written once and serves every later lesson.
//! - Fields, choices and checkboxes are variables of their service, so predicates need one namespace and no special cases.
//! - The way to the next act is looked for by the tutor ([`tutor::way`]), not written by authors: help leads on from wherever a
//!   learner has got to, and `polku check` proves it from every place that a plan gets to ([`tutor::led`]).
//! - Steps have one outcome more than the published codes: `E`, an own error that was not noticed (a stranger let in, a log-out
//!   forgotten by somebody who said "I have finished"). Under `T` it would be missing, and the commonest failure of beginners
//!   would disappear from the figures. It counts as 0. A step that came to be done without its own acts has no outcome at all.
//! - "I have finished" is an interaction like any other (`leave`), so plans can make the mistake of leaving too early.
//! - `learner/` stands below `journal/`'s record (the record folds progress) but uses the journal's event types; the two are
//!   one level, and the layer test treats them so.
//! - A probe is asked before a lesson is practised on a later day, not at the sign-in: so a visit in which a lesson is practised
//!   shows both what somebody knows of it and what they can, and the two can be compared on the same pairs. The probe of skill is
//!   a whole run without help, which the kiosk suggests first on a later day: a single step can't be asked for without saying what
//!   it is.
//! - What the kiosk shows (a run of the kind shown) is no evidence at all, where the first table of codes counted it as 0: nobody
//!   had an opportunity. A step that a person does in a learner's own run is D and counts 0.
//! - No estimate is made of guided steps: help comes before them, so nobody can show there what they can alone, and counting them as 0
//!   made the estimate one of how somebody practised (`docs/outcomes.md` shows how estimates fare). They are counted as practised.
//! - What is heard and what is read are two languages ([`app::words`]): who hears Somali may read Arabic. A language is offered as soon
//!   as it is written and is spoken only when every message has its clip, so a learner never loses the voice in the middle.
//! - Dari keeps only what it says in its own words and borrows the rest from Persian ([`i18n::Lang::written_like`]); its clips are its own.
//! - The speed of the voice is changed by our own overlap-add (`audio/tempo.rs`), a page of code after its paper: the crates that were
//!   found are in their first versions, made for music, or bring a C++ library.
//! - egui's field has no order for writing from the right, so the console's fields are drawn and walked through by us over egui's own
//!   state (`gui/text/writing.rs`).
//! - What people record for a message ([`recordings`]) is content and not a fact about learners, so it lies in files with a manifest
//!   beside the journal and not in it: a recording can be replaced, thrown away and carried to another kiosk, and a replay needs none.
//! - A visit is a day: who is signed out by stillness and signs in again has not come twice.
//! - The comparison of the tracks leaves out a pair as soon as one of its tracks was mastered at first, not only that track: else
//!   the quick learners would be in the one curve and not in the other ([`report::outcomes`]).
//! - The numbers of the learner model are the program's ([`learner::parameters`]), not the place's, because kiosks that share a
//!   record have to work out the same from it.
//! - Content is read and proved on all cores (`rayon`). These are the only threads of the pure part: each works out a value of
//!   its own, and the values are put together in the order of the files, so any machine finds the same.
//! - Excel workbooks are written as a stream by `export/xlsx`, not by `rust_xlsxwriter`: that keeps memory flat only through
//!   temporary files with the sheets in clear text, and ends the program when their disk is full.
//! - A meeting has no "opened" and "closed": whether it is on follows from its day and times, so a substitute has nothing to
//!   forget, and who signs in is marked also where nobody has touched the console.
//! - An erased person's attendance and guidance stay as those of a stand-in, a fresh id without a name, so that totals that were
//!   reported stay; of what they practised nothing stays. The tombstone has the SHA-256 of their id, not the id
//!   ([`course::decide::erase`], [`store::Store::erase`]).
//! - When the time for keeping data is over, staff are told and erase; nothing is erased by the clock alone, because a clock can
//!   be wrong and erasing can't be undone.
//! - A Fluent file is changed in place, by where its parts stand, and then read again by Fluent's parser; it is not written anew from
//!   what the parser understood, which would lose comments' places, empty lines and broken lines ([`i18n::translating`]).
//! - Which screen shows a text is found by showing every screen in a language whose texts are their own keys ([`app::sights`]), so
//!   nothing has to keep a list.
//! - The off-screen pictures of `polku render` and of the tests come from a small rasteriser of our own (`gui/raster`), so they
//!   need no graphics card and are the same everywhere, instead of a second renderer in the tests only.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
// Where a learner sits nothing may stop the program: tests may, the program may not.
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::todo,
        clippy::unimplemented,
        clippy::indexing_slicing,
        clippy::dbg_macro,
        clippy::disallowed_methods,
        clippy::print_stdout
    )
)]

pub mod app;
pub mod assets;
pub mod base;
pub mod cli;
pub mod content;
pub mod course;
pub mod demo;
pub mod export;
pub mod i18n;
pub mod import;
pub mod journal;
pub mod learner;
pub mod recordings;
pub mod report;
pub mod runtime;
pub mod service;
pub mod staff;
pub mod stats;
pub mod store;
pub mod tutor;

#[cfg(feature = "audio")]
pub mod audio;
#[cfg(feature = "gui")]
pub mod gui;
#[cfg(feature = "paper")]
pub mod paper;
