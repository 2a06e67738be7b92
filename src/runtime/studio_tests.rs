//! The studio with a made microphone and a real data folder: from the first word spoken to the voice that is heard.

use std::time::Duration;

use jiff::civil::date;
use uuid::Uuid;

use super::*;
use crate::audio::microphone::Feed;
use crate::audio::output::OnLoss;
use crate::base::TextKey;
use crate::content::recordings::Standing;
use crate::runtime::inbox::{self, Waker};

const LONG: Duration = Duration::from_secs(30);

/// A microphone that hears this, and then does as it is told.
#[derive(Clone)]
struct Hearing {
    sound: Vec<f32>,
    /// None: there is no microphone. True: it is pulled out after the sound.
    pulled: Option<bool>,
}

impl Input for Hearing {
    type Open = Feed;

    fn open(&mut self, mut feed: Feed, mut on_loss: OnLoss) -> Result<(Feed, u32), AudioError> {
        let pulled = self.pulled.ok_or_else(|| AudioError::Microphone("unplugged".into()))?;
        self.sound.chunks(4_800).for_each(|piece| feed(piece.to_vec()));
        if pulled {
            on_loss("pulled".into());
        }
        Ok((feed, 48_000))
    }
}

/// Half a second of quiet, a second of something like speech, half a second of quiet.
fn speech() -> Vec<f32> {
    let sample = |at: i32| {
        let t = f64::from(at) / 48_000.0;
        let spoken = (0.5..1.5).contains(&t);
        let wave = (t * 1_300.0).sin() * (0.6 + 0.4 * (t * 25.0).sin());
        (if spoken { 0.3 * wave } else { 0.001 * (t * 700.0).sin() }) as f32
    };
    (0..96_000).map(sample).collect()
}

struct Rig {
    studio: Studio,
    inbox: std::sync::mpsc::Receiver<Word>,
    data: tempfile::TempDir,
}

fn clip() -> ClipId {
    ClipId::value(Lang::So, TextKey::new("one").unwrap())
}

fn texts() -> Texts {
    let files: [(&str, &[u8]); 2] = [
        ("locales/fi/a.ftl", b"one = Yksi\n"),
        ("locales/so/a.ftl", b"one = Kow\n"),
    ];
    Texts::load(files).0
}

fn staff(number: u128) -> StaffId {
    StaffId(Uuid::from_u128(number))
}

impl Rig {
    fn with(microphone: Hearing) -> Self {
        let data = tempfile::tempdir().unwrap();
        let (post, inbox) = inbox::open(Waker::default());
        let workshop = Workshop {
            archive: Archive::of(data.path()),
            catalog: Arc::default(),
            texts: texts(),
            outlets: Outlets {
                folder: data.path().join("out"),
                queue: None,
            },
        };
        let studio = Studio::start_with(workshop, post, move || microphone.clone()).unwrap();
        Self { studio, inbox, data }
    }

    fn hearing(sound: Vec<f32>) -> Self {
        Self::with(Hearing {
            sound,
            pulled: Some(false),
        })
    }

    fn ask(&self, order: StudioOrder) -> &Self {
        assert!(self.studio.ask(order));
        self
    }

    /// The next word that is not about the level.
    fn word(&self) -> VoicesWord {
        loop {
            match self.inbox.recv_timeout(LONG).expect("nothing was said") {
                Word::Voices(VoicesWord::Level { .. }) => {}
                Word::Voices(word) => return word,
                _ => panic!("another word"),
            }
        }
    }

    /// Records what the microphone hears, until the first word about it.
    fn record(&self) -> VoicesWord {
        self.ask(StudioOrder::Record);
        // Whatever was spoken has come when its level has.
        match self.inbox.recv_timeout(LONG).expect("nothing was said") {
            Word::Voices(VoicesWord::Level { .. }) => self.ask(StudioOrder::Stop).word(),
            Word::Voices(word) => word,
            _ => panic!("another word"),
        }
    }

    fn keep(&self) -> &Self {
        self.ask(StudioOrder::Keep {
            clip: clip(),
            text: Sha256Hex::of_text("Kow"),
            by: staff(1),
            on: date(2026, 11, 28),
        })
    }

    fn noted(&self) -> &'static str {
        match self.word() {
            VoicesWord::Done(note) | VoicesWord::Failed(note) => note.key,
            other => panic!("{other:?}"),
        }
    }

    fn recordings(&self) -> Arc<Recordings> {
        match self.word() {
            VoicesWord::Recordings(all) => all,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn what_is_spoken_is_heard_by_learners_once_somebody_else_has_approved_it() {
    let rig = Rig::hearing(speech());
    assert_eq!(rig.record(), VoicesWord::Ended);
    let VoicesWord::Ready(take) = rig.word() else {
        panic!("it is ready")
    };
    assert!((1_200..1_500).contains(&take.measured.ms), "{take:?}");
    assert!(!take.cut_off && !take.lost);
    rig.ask(StudioOrder::Listen);
    assert!(matches!(rig.inbox.recv_timeout(LONG), Ok(Word::Play(_))));
    rig.keep();
    let all = rig.recordings();
    assert_eq!(all.standing(&clip(), "Kow"), Standing::Waiting);
    assert_eq!(rig.noted(), "staff-voices-kept");
    let archive = Archive::of(rig.data.path());
    assert!(heard(&archive, &all, &texts()).is_empty(), "nobody has approved it");

    let file = all.of(&clip()).unwrap().waiting.as_ref().unwrap().file_sha256.clone();
    let approve = |by| StudioOrder::Approve {
        clip: clip(),
        file: file.clone(),
        by: staff(by),
        name: None,
    };
    rig.ask(approve(1));
    assert_eq!(rig.noted(), "staff-voices-same-person");
    rig.ask(approve(2));
    let all = rig.recordings();
    assert_eq!(rig.noted(), "staff-voices-approved-now");
    let heard = heard(&archive, &all, &texts());
    let file = &heard[&Clip::new("so", "one")];
    assert!(crate::audio::clip::load_recording(file, &Clip::new("so", "one")).is_ok());
}

#[test]
fn a_pack_goes_out_and_comes_in() {
    let rig = Rig::hearing(speech());
    let export = || StudioOrder::Export {
        lang: Lang::So,
        outlet: Outlet::Folder,
        names: BTreeMap::from([(staff(1), ShortText::new("Amina").unwrap())]),
    };
    rig.ask(export());
    assert_eq!(rig.noted(), "staff-voices-nothing-recorded");
    rig.record();
    rig.word();
    rig.keep();
    let hash = rig
        .recordings()
        .of(&clip())
        .unwrap()
        .waiting
        .as_ref()
        .unwrap()
        .file_sha256
        .clone();
    rig.noted();
    rig.ask(export());
    assert_eq!(rig.noted(), "staff-voices-exported");
    rig.ask(StudioOrder::Delete(clip(), hash));
    assert_eq!(*rig.recordings(), Recordings::default());
    rig.noted();
    rig.ask(StudioOrder::LookForPacks);
    let VoicesWord::Packs(packs) = rig.word() else {
        panic!("the packs")
    };
    let pack = packs
        .iter()
        .find(|pack| pack.path.starts_with(rig.data.path()))
        .unwrap();
    rig.ask(StudioOrder::Import(pack.path.clone()));
    assert_eq!(rig.recordings().standing(&clip(), "Kow"), Standing::Waiting);
    assert_eq!(rig.noted(), "staff-voices-imported");
    std::fs::write(&pack.path, "no pack").unwrap();
    rig.ask(StudioOrder::Import(pack.path.clone()));
    rig.recordings();
    assert_eq!(rig.noted(), "staff-voices-not-a-pack");
}

#[test]
fn what_can_go_wrong_with_a_microphone_is_a_sentence() {
    let none = Rig::with(Hearing {
        sound: Vec::new(),
        pulled: None,
    });
    none.ask(StudioOrder::Record);
    assert_eq!(none.noted(), "staff-voices-no-microphone");
    let silent = Rig::hearing(vec![0.0; 48_000]);
    assert_eq!(silent.record(), VoicesWord::Ended);
    assert_eq!(silent.noted(), "staff-voices-not-heard");
    let pulled = Rig::with(Hearing {
        sound: speech(),
        pulled: Some(true),
    });
    pulled.ask(StudioOrder::Record);
    assert_eq!(pulled.word(), VoicesWord::Ended);
    assert!(matches!(pulled.word(), VoicesWord::Ready(take) if take.lost));
}

#[test]
fn what_cannot_be_kept_can_be_kept_later() {
    let rig = Rig::hearing(speech());
    rig.record();
    rig.word();
    // A file stands where the folder belongs.
    let in_the_way = rig.data.path().join("recordings");
    std::fs::write(&in_the_way, "").unwrap();
    rig.keep();
    assert_eq!(rig.noted(), "staff-voices-not-kept");
    std::fs::remove_file(&in_the_way).unwrap();
    rig.keep();
    assert_eq!(rig.recordings().standing(&clip(), "Kow"), Standing::Waiting);
}

#[test]
fn what_is_thrown_away_is_told_no_more() {
    let rig = Rig::hearing(speech());
    rig.ask(StudioOrder::Record).ask(StudioOrder::Drop);
    rig.keep().ask(StudioOrder::LookForPacks);
    assert!(
        matches!(rig.word(), VoicesWord::Packs(_)),
        "nothing was there to be kept"
    );
}

/// What is told until it is clear what became of a recording.
fn end(rig: &Rig) -> VoicesWord {
    match rig.word() {
        VoicesWord::Ended => rig.word(),
        other => other,
    }
}

#[test]
fn a_take_is_put_by_for_who_has_spoken_it_and_for_nobody_else() {
    let rig = Rig::hearing(speech());
    rig.ask(StudioOrder::Record);
    let level = rig.inbox.recv_timeout(LONG).expect("nothing was said");
    assert!(matches!(level, Word::Voices(VoicesWord::Level { .. })));
    rig.ask(StudioOrder::SetAside(staff(1)));
    // Somebody else has nothing to listen to and nothing to keep, and records something of their own.
    rig.ask(StudioOrder::TakeUp(staff(2)));
    assert_eq!(rig.word(), VoicesWord::Gone);
    rig.ask(StudioOrder::Listen).keep().ask(StudioOrder::LookForPacks);
    assert!(matches!(rig.word(), VoicesWord::Packs(_)), "nothing is heard or kept");
    rig.record();
    assert!(matches!(rig.word(), VoicesWord::Ready(_)));
    rig.ask(StudioOrder::SetAside(staff(2)));

    rig.ask(StudioOrder::TakeUp(staff(1)));
    assert!(matches!(end(&rig), VoicesWord::Ready(take) if take.measured.ms > 1_000));
    rig.keep();
    assert_eq!(rig.recordings().standing(&clip(), "Kow"), Standing::Waiting);
    assert_eq!(rig.noted(), "staff-voices-kept");
    rig.ask(StudioOrder::SetAside(staff(1)))
        .ask(StudioOrder::TakeUp(staff(1)));
    assert_eq!(rig.word(), VoicesWord::Gone, "it was kept");
    rig.ask(StudioOrder::TakeUp(staff(2)));
    assert!(matches!(end(&rig), VoicesWord::Ready(_)), "theirs is there too");
}

#[test]
fn what_could_not_be_kept_before_the_console_locked_is_there_afterwards() {
    let rig = Rig::hearing(speech());
    rig.record();
    rig.word();
    std::fs::write(rig.data.path().join("recordings"), "").unwrap();
    rig.keep().ask(StudioOrder::SetAside(staff(1)));
    assert_eq!(rig.noted(), "staff-voices-not-kept");
    rig.ask(StudioOrder::TakeUp(staff(1)));
    assert!(matches!(end(&rig), VoicesWord::Ready(_)));
}

#[test]
fn silence_that_was_put_by_is_told_when_its_speaker_is_back() {
    let rig = Rig::hearing(vec![0.0; 48_000]);
    rig.ask(StudioOrder::Record).ask(StudioOrder::SetAside(staff(1)));
    rig.ask(StudioOrder::TakeUp(staff(1)));
    loop {
        match rig.word() {
            VoicesWord::Ended => {}
            VoicesWord::Failed(note) => break assert!(note.wrong),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn what_was_spoken_before_the_microphone_was_pulled_can_be_kept() {
    let rig = Rig::with(Hearing {
        sound: speech(),
        pulled: Some(true),
    });
    rig.ask(StudioOrder::Record);
    assert!(matches!(end(&rig), VoicesWord::Ready(take) if take.lost));
    rig.keep();
    assert_eq!(rig.recordings().standing(&clip(), "Kow"), Standing::Waiting);
    assert_eq!(rig.noted(), "staff-voices-kept");
}

#[test]
fn a_pack_of_what_is_no_sound_changes_nothing() {
    let rig = Rig::hearing(Vec::new());
    let wav = [&b"RIFF\x24\x00\x00\x00WAVEfmt "[..], &[0; 40]].concat();
    for bytes in [&b"\x89PNG\r\n\x1a\n and no sound"[..], &wav, b"OggS and then nothing"] {
        let other = tempfile::tempdir().unwrap();
        let archive = Archive::of(other.path());
        let take = recordings::Take {
            text_sha256: Sha256Hex::of_text("Kow"),
            file_sha256: Sha256Hex::of(bytes),
            ms: 900,
            lufs: recordings::Level(-190),
            peak: recordings::Level(-21),
            recorded_on: date(2026, 11, 28),
            by: Person::Staff(staff(1)),
        };
        archive.keep(&clip(), take, bytes).unwrap();
        let path = other.path().join("pack.zip");
        let mut file = std::fs::File::create(&path).unwrap();
        let all = archive.read().0;
        pack::write(&archive, &all, None, &BTreeMap::new(), (&path, &mut file)).unwrap();
        rig.ask(StudioOrder::Import(path));
        assert_eq!(*rig.recordings(), Recordings::default());
        assert_eq!(rig.noted(), "staff-voices-not-a-pack");
    }
}
