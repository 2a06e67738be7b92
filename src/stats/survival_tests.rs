//! Curves against lifelines, and what holds of any curve.

use proptest::prelude::*;

use super::*;

fn close(found: f64, golden: f64) {
    assert!((found - golden).abs() < 1e-12, "{found} {golden}");
}

#[test]
fn the_curve_is_that_of_lifelines() {
    // The project's golden curve, times 1.5 2 2+ 3 3.5+ 4 4 5+ 6+ in halves; lifelines 0.30.3, KaplanMeierFitter and
    // restricted_mean_survival_time.
    let subjects = [
        (3, true),
        (4, true),
        (4, false),
        (6, true),
        (7, false),
        (8, true),
        (8, true),
        (10, false),
        (12, false),
    ];
    let curve = Curve::of(&subjects.map(|(time, event)| Subject::once(time, event))).unwrap();
    close(curve.survival_at(2), 1.0);
    close(curve.survival_at(3), 8.0 / 9.0);
    close(curve.survival_at(5), 7.0 / 9.0);
    close(curve.survival_at(6), 0.648_148_148_148_148_1);
    close(curve.survival_at(8), 0.324_074_074_074_074);
    close(curve.survival_at(1000), 0.324_074_074_074_074);
    assert_eq!(curve.median(), Some(8));
    close(curve.restricted_mean(0), 0.0);
    close(curve.restricted_mean(3), 3.0);
    close(curve.restricted_mean(7), 6.092_592_592_592_592);
    close(curve.restricted_mean(8), 6.740_740_740_740_74);
    close(curve.restricted_mean(12), 8.037_037_037_037_035);
    let at_risk = [0, 3, 4, 5, 8, 12, 13].map(|time| curve.at_risk_at(time));
    assert_eq!(at_risk, [9.0, 9.0, 8.0, 6.0, 4.0, 1.0, 0.0]);
}

#[test]
fn weights_are_those_of_lifelines() {
    // lifelines 0.30.3 with weights, of subjects (time, event, weight).
    let subjects = [
        (5, 1, 0),
        (6, 0, 2),
        (6, 1, 2),
        (4, 1, 2),
        (6, 1, 3),
        (6, 1, 3),
        (6, 1, 2),
        (1, 0, 2),
        (3, 0, 0),
        (4, 1, 1),
        (2, 0, 3),
        (3, 1, 3),
        (4, 0, 0),
        (5, 1, 1),
        (4, 0, 1),
        (2, 1, 2),
        (5, 0, 0),
        (6, 0, 1),
        (2, 1, 1),
        (4, 0, 0),
        (3, 0, 3),
        (6, 0, 2),
        (1, 1, 0),
        (3, 1, 3),
        (6, 0, 2),
        (3, 1, 0),
        (1, 1, 2),
        (5, 0, 1),
        (6, 0, 1),
        (6, 0, 1),
    ];
    let curve = Curve::of(&subjects.map(|(time, event, weight)| Subject {
        time,
        event: event == 1,
        weight: f64::from(weight),
    }))
    .unwrap();
    let golden = [
        (1, 44.0, 2.0, 0.954_545_454_545_454_8),
        (2, 40.0, 3.0, 0.882_954_545_454_545_7),
        (3, 34.0, 6.0, 0.727_139_037_433_155),
        (4, 25.0, 3.0, 0.639_882_352_941_176_7),
        (5, 21.0, 1.0, 0.609_411_764_705_882_4),
        (6, 19.0, 10.0, 0.288_668_730_650_154_97),
    ];
    assert_eq!(curve.steps().len(), golden.len());
    for (step, (time, at_risk, events, survival)) in curve.steps().iter().zip(golden) {
        assert_eq!((step.time, step.at_risk, step.events), (time, at_risk, events));
        close(step.survival, survival);
    }
    assert_eq!(curve.median(), Some(6));
    close(curve.restricted_mean(3), 2.837_500_000_000_000_4);
    close(curve.restricted_mean(5), 4.204_521_390_374_332);
}

#[test]
fn nobody_has_no_curve() {
    assert_eq!(Curve::of(&[]), None);
    for weight in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let subject = Subject {
            time: 1,
            event: true,
            weight,
        };
        assert_eq!(Curve::of(&[subject]), None);
    }
    let heavy = Subject {
        time: 1,
        event: true,
        weight: f64::MAX,
    };
    assert_eq!(Curve::of(&[heavy, heavy]), None);
}

#[test]
fn one_half_is_reached_although_thirds_do_not_say_so() {
    // 2/3 · 3/4 is one half; so is 6/7 · 7/12 in other digits.
    let mut subjects = vec![Subject::once(1, true); 2];
    subjects.extend(vec![Subject::once(2, true); 5]);
    subjects.extend(vec![Subject::once(3, false); 7]);
    assert_eq!(Curve::of(&subjects).unwrap().median(), Some(2));
}

#[test]
fn ends_of_time() {
    let curve = Curve::of(&[Subject::once(0, true), Subject::once(u64::MAX, true)]).unwrap();
    assert_eq!(curve.survival_at(0), 0.5);
    assert_eq!(curve.median(), Some(0));
    close(curve.restricted_mean(4), 2.0);
    assert_eq!(curve.survival_at(u64::MAX), 0.0);
    let censored = Curve::of(&[Subject::once(2, false)]).unwrap();
    assert_eq!((censored.median(), censored.restricted_mean(5)), (None, 5.0));
}

fn subjects() -> impl Strategy<Value = Vec<Subject>> {
    let subject = (0u64..12, any::<bool>(), 1u32..4).prop_map(|(time, event, weight)| Subject {
        time,
        event,
        weight: f64::from(weight),
    });
    prop::collection::vec(subject, 1..30)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn it_only_falls_and_the_mean_is_the_sum(subjects in subjects(), tau in 0u64..15) {
        let curve = Curve::of(&subjects).unwrap();
        let survival: Vec<f64> = (0..15).map(|time| curve.survival_at(time)).collect();
        prop_assert!(survival.is_sorted_by(|one, other| one >= other));
        prop_assert!(survival.iter().all(|share| (0.0..=1.0).contains(share)));
        let sum: f64 = survival.iter().take(usize::try_from(tau).unwrap()).sum();
        prop_assert!((curve.restricted_mean(tau) - sum).abs() < 1e-9);
        if let Some(median) = curve.median() {
            prop_assert!(curve.survival_at(median) <= 0.5 + 1e-8);
            prop_assert!(median == 0 || curve.survival_at(median - 1) > 0.5);
        }
    }

    #[test]
    fn a_weight_is_so_many_subjects(subjects in subjects()) {
        let repeated: Vec<Subject> = subjects
            .iter()
            .flat_map(|one| std::iter::repeat_n(Subject::once(one.time, one.event), one.weight as usize))
            .collect();
        prop_assert_eq!(Curve::of(&subjects), Curve::of(&repeated));
    }

    #[test]
    fn without_censoring_it_is_the_plain_share(times in prop::collection::vec(0u64..12, 1..30), at in 0u64..12) {
        let subjects: Vec<Subject> = times.iter().map(|time| Subject::once(*time, true)).collect();
        let later = times.iter().filter(|time| **time > at).count() as f64;
        let curve = Curve::of(&subjects).unwrap();
        prop_assert!((curve.survival_at(at) - later / times.len() as f64).abs() < 1e-9);
    }
}
