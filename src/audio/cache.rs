//! Decoded clips kept for the next time, the longest unused thrown out first.
//!
//! Bounded by bytes of samples, since a clip may be a word or a minute. Owned by the sound thread alone, so there is no lock.
//! What belongs in it is decided in [`super::desk`].

use std::collections::BTreeMap;

use super::{Clip, Samples};

struct Kept {
    samples: Samples,
    last_use: u64,
}

/// A least-recently-used store of decoded clips.
pub struct Cache {
    limit: usize,
    bytes: usize,
    uses: u64,
    kept: BTreeMap<Clip, Kept>,
}

fn size(samples: &Samples) -> usize {
    size_of_val::<[f32]>(samples)
}

impl Cache {
    /// An empty store that never holds more than `limit` bytes of samples.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self {
            limit,
            bytes: 0,
            uses: 0,
            kept: BTreeMap::new(),
        }
    }

    /// Bytes of samples held now.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Whether the clip is held; does not count as a use.
    #[must_use]
    pub fn holds(&self, clip: &Clip) -> bool {
        self.kept.contains_key(clip)
    }

    /// The clip's samples, if held; counts as a use.
    pub fn get(&mut self, clip: &Clip) -> Option<Samples> {
        self.uses += 1;
        let kept = self.kept.get_mut(clip)?;
        kept.last_use = self.uses;
        Some(kept.samples.clone())
    }

    /// Holds the clip, throwing out the longest unused until it fits. One that can never fit is not held.
    pub fn put(&mut self, clip: Clip, samples: Samples) {
        self.drop_clip(&clip);
        let new = size(&samples);
        if new > self.limit {
            return;
        }
        while self.bytes + new > self.limit {
            let Some(oldest) = self
                .kept
                .iter()
                .min_by_key(|(_, k)| k.last_use)
                .map(|(clip, _)| clip.clone())
            else {
                break;
            };
            self.drop_clip(&oldest);
        }
        self.uses += 1;
        self.bytes += new;
        self.kept.insert(
            clip,
            Kept {
                samples,
                last_use: self.uses,
            },
        );
    }

    /// Forgets all clips.
    pub fn clear(&mut self) {
        self.kept.clear();
        self.bytes = 0;
    }

    /// Holds the clip no longer: it sounds different now.
    pub fn forget(&mut self, clip: &Clip) {
        self.drop_clip(clip);
    }

    fn drop_clip(&mut self, clip: &Clip) {
        if let Some(old) = self.kept.remove(clip) {
            self.bytes -= size(&old.samples);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn clip(n: u8) -> Clip {
        Clip::new("fi", format!("k{n}"))
    }

    fn sound(samples: usize) -> Samples {
        vec![0.0; samples].into()
    }

    #[test]
    fn the_longest_unused_goes_first() {
        let mut cache = Cache::new(3 * 4);
        for n in 0..3 {
            cache.put(clip(n), sound(1));
        }
        assert!(cache.get(&clip(0)).is_some());
        cache.put(clip(3), sound(1));
        assert!(cache.holds(&clip(0)), "used a moment ago");
        assert!(!cache.holds(&clip(1)), "the longest unused");
        assert!(cache.holds(&clip(2)) && cache.holds(&clip(3)));
    }

    #[test]
    fn what_can_never_fit_pushes_nothing_out() {
        let mut cache = Cache::new(8);
        cache.put(clip(0), sound(2));
        cache.put(clip(1), sound(3));
        assert!(cache.holds(&clip(0)) && !cache.holds(&clip(1)));
    }

    proptest! {
        #[test]
        fn the_bound_holds_and_the_count_is_true(puts in prop::collection::vec((0u8..12, 0usize..60), 0..80)) {
            let mut cache = Cache::new(400);
            for (n, len) in puts {
                cache.put(clip(n), sound(len));
                prop_assert!(cache.bytes() <= 400);
                prop_assert_eq!(cache.bytes(), cache.kept.values().map(|k| size(&k.samples)).sum::<usize>());
                prop_assert_eq!(cache.get(&clip(n)).map(|s| s.len()), (len <= 100).then_some(len));
            }
        }
    }
}
