//! How somebody hears and reads, from touch to what is said, shown and remembered.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use super::super::Model;
use super::*;
use crate::app::model::{Place, Settings};
use crate::app::msg::{HelperMsg, Msg, SoundMsg};
use crate::app::rehearsal::Rehearsal;
use crate::app::tour::{sign_in_again, sign_in_as_new};
use crate::app::volume::Volume;
use crate::assets;
use crate::base::{Tempo, TextKey};
use crate::i18n::{ClipId, Lang, Texts};
use crate::journal::Record;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let (sources, _) = assets::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    Texts::load(sources.under("locales/")).0
});

fn kiosk(texts: Texts) -> Rehearsal {
    Rehearsal::new(Model::new(
        Arc::default(),
        texts,
        Settings::default(),
        Record::default(),
        true,
    ))
}

fn come(lang: Lang) -> Rehearsal {
    let mut kiosk = kiosk(TEXTS.clone());
    kiosk.send_all(sign_in_as_new(lang)).unwrap();
    kiosk
}

fn own(key: &str, lang: Lang) -> Utterance {
    Utterance(vec![ClipId::value(lang, TextKey::new(key).unwrap())])
}

fn title(kiosk: &Rehearsal) -> String {
    kiosk.screen().overlay.unwrap().title.text
}

fn text(key: &str, lang: Lang) -> &'static str {
    TEXTS.text(lang, &TextKey::new(key).unwrap()).unwrap()
}

fn told(kiosk: &Rehearsal) -> Vec<Comfort> {
    kiosk.model().record.comforts.values().copied().collect()
}

#[test]
fn a_touch_is_its_own_sample() {
    let mut kiosk = come(Lang::So);
    let asked = kiosk.send(Msg::Helper(HelperMsg::Comfort)).unwrap();
    let read_out = asked.iter().any(|effect| {
        matches!(effect, Effect::Say(words) if words.0.starts_with(&own("kiosk-comfort-title", Lang::So).0) && words.0.len() == 6)
    });
    assert!(read_out, "the question and its five answers: {asked:?}");
    let effects = kiosk.send(Msg::Comfort(ComfortMsg::Slower)).unwrap();
    let slow = Effect::Hearing(Tempo::USUAL.slower(), Volume::USUAL);
    let said = Effect::Say(own("kiosk-comfort-slower", Lang::So));
    let place = |wanted: &Effect| effects.iter().position(|effect| effect == wanted);
    assert!(place(&slow) < place(&said) && place(&slow).is_some(), "{effects:?}");
    let louder = kiosk.send(Msg::Comfort(ComfortMsg::Louder)).unwrap();
    assert!(louder.contains(&Effect::Hearing(Tempo::USUAL.slower(), Volume::USUAL.louder())));
    kiosk.send(Msg::Comfort(ComfortMsg::Done)).unwrap();
    assert!(kiosk.screen().overlay.is_none());
}

#[test]
fn what_is_read_is_another_language_than_what_is_heard() {
    let mut kiosk = come(Lang::So);
    kiosk
        .send_all([
            Msg::Helper(HelperMsg::Comfort),
            Msg::Comfort(ComfortMsg::OtherTexts),
            Msg::Comfort(ComfortMsg::Read(Lang::Ar)),
        ])
        .unwrap();
    assert_eq!(title(&kiosk), text("kiosk-comfort-title", Lang::Ar));
    let screen = kiosk.screen();
    assert_eq!(screen.direction, crate::i18n::Direction::Rtl);
    assert_eq!(screen.overlay.unwrap().title.says, own("kiosk-comfort-title", Lang::So));
    // Back to one language for both.
    kiosk
        .send_all([
            Msg::Comfort(ComfortMsg::OtherTexts),
            Msg::Comfort(ComfortMsg::Read(Lang::So)),
        ])
        .unwrap();
    assert_eq!(title(&kiosk), text("kiosk-comfort-title", Lang::So));
    assert_eq!(told(&kiosk), [Comfort::default()], "told twice, the last one counts");
}

#[test]
fn it_is_remembered_for_the_person_and_loudness_is_not() {
    let mut kiosk = come(Lang::So);
    kiosk
        .send_all([
            Msg::Helper(HelperMsg::Comfort),
            Msg::Comfort(ComfortMsg::Slower),
            Msg::Comfort(ComfortMsg::Quieter),
            Msg::Comfort(ComfortMsg::OtherTexts),
            Msg::Comfort(ComfortMsg::Read(Lang::En)),
            Msg::Comfort(ComfortMsg::Done),
            Msg::Helper(HelperMsg::Door),
        ])
        .unwrap();
    let left = kiosk.send(Msg::Yes).unwrap();
    assert!(
        left.contains(&Effect::Hearing(Tempo::USUAL, Volume::USUAL)),
        "for the next one: {left:?}"
    );
    let wished = Comfort {
        reads: Some(Lang::En),
        tempo: Tempo::USUAL.slower(),
    };
    assert_eq!(told(&kiosk), [wished]);
    kiosk.send_all(sign_in_again(Lang::So)).unwrap();
    let session = &kiosk.model().session;
    assert_eq!((session.comfort, session.volume), (wished, Volume::USUAL));
    assert!(matches!(session.place, Place::Path));
    assert_eq!(told(&kiosk), [wished], "nothing new was said");
}

#[test]
fn a_language_without_a_voice_is_read_and_wears_its_sign() {
    let only_finnish = TEXTS.clone().voiced_in(BTreeSet::from([Lang::Fi]));
    let mut kiosk = kiosk(only_finnish);
    kiosk.send(Msg::Begin).unwrap();
    let tiles = kiosk.screen().tiles().to_vec();
    let silent = |name: &str| tiles.iter().find(|tile| tile.label.text == name).unwrap().look.silent;
    assert!(!silent(text("kiosk-language-name", Lang::Fi)));
    assert!(silent(text("kiosk-language-name", Lang::Ru)));
    let effects: Vec<Effect> = sign_in_as_new(Lang::Ru)
        .into_iter()
        .flat_map(|msg| kiosk.send(msg).unwrap())
        .collect();
    let spoken = effects.iter().filter_map(|effect| match effect {
        Effect::Say(words) => Some(words),
        _ => None,
    });
    assert!(spoken.flat_map(|words| &words.0).all(|clip| clip.lang == Lang::Fi));
    let badges = kiosk.screen().badges;
    assert_eq!(badges[0].label.text, text("kiosk-no-voice", Lang::Ru));
    // A voice that is not there has no speed.
    kiosk.send(Msg::Helper(HelperMsg::Comfort)).unwrap();
    assert_eq!(kiosk.screen().tiles().len(), 1);
}

#[test]
fn captions_follow_the_voice() {
    let mut kiosk = come(Lang::So);
    let heard = |kiosk: &mut Rehearsal, lang, key: &str| {
        let clip = ClipId::value(lang, TextKey::new(key).unwrap());
        kiosk.send(Msg::Sound(SoundMsg::Speaking(clip.clone()))).unwrap();
        let screen = kiosk.screen();
        assert_eq!(screen.heard, Some(clip));
        screen.caption.map(|line| line.text)
    };
    assert_eq!(
        heard(&mut kiosk, Lang::So, "kiosk-path-title"),
        None,
        "it stands on the screen"
    );
    assert_eq!(
        heard(&mut kiosk, Lang::So, "kiosk-phrase-show").as_deref(),
        Some(text("kiosk-phrase-show", Lang::So)),
        "what an instructor lets it say stands nowhere"
    );
    assert_eq!(
        heard(&mut kiosk, Lang::Fi, "library-account").as_deref(),
        Some(TEXTS.label(&TextKey::new("library-account").unwrap()).unwrap()),
        "a service's word is Finnish"
    );
    kiosk.send(Msg::Sound(SoundMsg::Finished)).unwrap();
    assert_eq!((kiosk.screen().heard, kiosk.screen().caption), (None, None));
}

#[test]
fn who_has_not_chosen_reads_what_they_hear() {
    let mut kiosk = kiosk(TEXTS.clone());
    kiosk.send(Msg::Begin).unwrap();
    let heard = |kiosk: &mut Rehearsal, lang, key: &str| {
        let clip = ClipId::value(lang, TextKey::new(key).unwrap());
        kiosk.send(Msg::Sound(SoundMsg::Speaking(clip))).unwrap();
        kiosk.screen().caption.map(|line| line.text)
    };
    for (lang, key) in [(Lang::Kmr, "kiosk-hello"), (Lang::Ar, "kiosk-language-offer")] {
        assert_eq!(heard(&mut kiosk, lang, key).as_deref(), Some(text(key, lang)));
    }
}
