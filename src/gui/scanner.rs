//! A scanner of a library's desk, which is a keyboard to the computer: it types the code of a card and presses Enter, faster
//! than any hand.
//!
//! Works on the window's events and their times and on nothing else. Deliberately not here: which screens take a code
//! (`Screen::scans`), what is a code and whose it is (the model), and any log: a code opens somebody's account.

use std::collections::VecDeque;

use eframe::egui::{Event, Key};

/// The fewest signs of a code. Whatever is shorter was typed by a hand.
const FEWEST: usize = 8;
/// More signs than any code has. The oldest ones go.
const MOST: usize = 64;
/// The longest time between two signs, in seconds.
const GAP: f64 = 0.1;
/// A slow machine may see the signs with longer gaps: then all of them come within this time, in seconds.
const WHOLE: f64 = 1.0;

/// What was typed lately, each sign with its time in seconds.
#[derive(Default)]
pub(super) struct Scanner(VecDeque<(char, f64)>);

impl Scanner {
    /// Looks at the events of a frame. When a scanner has typed something to its end, tells what, and takes the Enter out of
    /// the events, so that it presses nothing.
    pub fn hear(&mut self, events: &mut Vec<Event>, now: f64) -> Option<String> {
        let mut scanned = None;
        events.retain(|event| match event {
            Event::Text(text) => {
                self.typed(text, now);
                true
            }
            Event::Key {
                key: Key::Enter,
                pressed: true,
                ..
            } => {
                let read = self.read(now);
                self.forget();
                let is_a_hands = read.is_none();
                scanned = read.or(scanned.take());
                is_a_hands
            }
            _ => true,
        });
        scanned
    }

    /// Forgets what was typed.
    pub fn forget(&mut self) {
        self.0.clear();
    }

    fn typed(&mut self, text: &str, now: f64) {
        for sign in text.chars() {
            if !sign.is_ascii_alphanumeric() {
                self.forget();
                continue;
            }
            if self.0.len() == MOST {
                self.0.pop_front();
            }
            self.0.push_back((sign, now));
        }
    }

    /// What a scanner has typed until now: the signs that followed each other quickly, else all of the last second.
    fn read(&self, now: f64) -> Option<String> {
        let newest_first = || self.0.iter().rev();
        let mut next = now;
        let quick = newest_first().take_while(|(_, at)| {
            let follows = next - at <= GAP;
            next = *at;
            follows
        });
        let quick = quick.count();
        let many = if quick >= FEWEST {
            quick
        } else {
            newest_first().take_while(|(_, at)| now - at <= WHOLE).count()
        };
        let first = self.0.len().saturating_sub(many);
        (many >= FEWEST).then(|| self.0.iter().skip(first).map(|(sign, _)| *sign).collect())
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::Modifiers;

    use super::*;

    const CODE: &str = "PK04HMASW9NF6YY41J0";

    fn enter() -> Event {
        Event::Key {
            key: Key::Enter,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        }
    }

    /// Types with this many seconds between the signs. What was scanned, and whether the Enter was left to the window.
    fn types(scanner: &mut Scanner, from: f64, text: &str, gap: f64) -> (Option<String>, bool) {
        let mut at = from;
        for sign in text.chars() {
            assert_eq!(scanner.hear(&mut vec![Event::Text(sign.to_string())], at), None);
            at += gap;
        }
        let mut events = vec![enter()];
        let scanned = scanner.hear(&mut events, at);
        (scanned, !events.is_empty())
    }

    #[test]
    fn what_is_typed_fast_is_scanned_and_its_enter_presses_nothing() {
        for gap in [0.0, 0.004, 0.05, 0.09] {
            let scanned = types(&mut Scanner::default(), 5.0, CODE, gap);
            assert_eq!(scanned, (Some(CODE.to_owned()), false), "{gap}");
        }
    }

    #[test]
    fn all_of_it_may_come_in_one_frame() {
        let mut events: Vec<Event> = CODE.chars().map(|sign| Event::Text(sign.to_string())).collect();
        events.push(enter());
        let scanned = Scanner::default().hear(&mut events, 1.0);
        assert_eq!(scanned.as_deref(), Some(CODE));
        assert_eq!(events.len(), CODE.len(), "only the Enter is taken out");
    }

    #[test]
    fn a_hand_is_no_scanner() {
        for (text, gap) in [(CODE, 0.2), ("PK04HMA", 0.01), ("", 0.0)] {
            assert_eq!(types(&mut Scanner::default(), 5.0, text, gap), (None, true), "{text}");
        }
        // A code that was typed fast and then looked at.
        let mut scanner = Scanner::default();
        for sign in CODE.chars() {
            scanner.hear(&mut vec![Event::Text(sign.to_string())], 5.0);
        }
        assert_eq!(scanner.hear(&mut vec![enter()], 8.0), None);
    }

    #[test]
    fn a_slow_machine_sees_gaps_and_still_the_whole_within_a_second() {
        let mut scanner = Scanner::default();
        for (sign, at) in CODE.chars().zip([1.0, 1.3, 1.6].into_iter().flat_map(|at| [at; 7])) {
            scanner.hear(&mut vec![Event::Text(sign.to_string())], at);
        }
        assert_eq!(scanner.hear(&mut vec![enter()], 1.7).as_deref(), Some(CODE));
    }

    #[test]
    fn what_a_hand_typed_before_is_left_out() {
        let mut scanner = Scanner::default();
        for at in [1.0, 1.4, 1.8] {
            scanner.hear(&mut vec![Event::Text("x".to_owned())], at);
        }
        assert_eq!(types(&mut scanner, 2.1, CODE, 0.01).0.as_deref(), Some(CODE));
        // Another sign than a letter or a digit begins anew.
        scanner.hear(&mut vec![Event::Text("x-".to_owned())], 4.0);
        assert_eq!(types(&mut scanner, 4.0, CODE, 0.01).0.as_deref(), Some(CODE));
    }

    #[test]
    fn a_code_is_told_once() {
        let mut scanner = Scanner::default();
        assert!(types(&mut scanner, 5.0, CODE, 0.01).0.is_some());
        assert_eq!(scanner.hear(&mut vec![enter()], 5.3), None);
        // Keys that are held down for ever take no memory.
        scanner.typed(&"A".repeat(10_000), 6.0);
        assert_eq!(scanner.0.len(), MOST);
    }
}
