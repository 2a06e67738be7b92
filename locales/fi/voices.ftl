# Äänet: ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## For staff: read, never spoken.

staff-section-voices = Äänet

staff-voices-text = Teksti suomeksi
staff-voices-translation = Mitä sanotaan
staff-voices-standing = Ihmisen ääni
staff-voices-search = Etsi tekstiä
staff-voices-all = Kaikki
staff-voices-lacking = Puuttuu
staff-voices-waiting = Odottaa hyväksymistä
staff-voices-stale = Teksti on muuttunut
staff-voices-done = Valmis
staff-voices-none = Tällaisia tekstejä ei ole.
staff-voices-no-more = Lista on lopussa.
staff-voices-spoken = Tämä kieli kuullaan kokonaan: { $count } tekstiä. Ihmisen ääni korvaa koneen äänen heti, kun toinen ihminen on hyväksynyt sen.
staff-voices-silent = Tätä kieltä ei vielä kuulla. Ääni puuttuu näin monesta tekstistä: { $count }

staff-voices-met = Tässä oppija kohtaa tämän tekstin.
staff-voices-how = Puhu rauhallisesti, noin 20 senttimetrin päästä mikrofonista. Hiljaisuus alusta ja lopusta leikataan pois.
staff-voices-record = Nauhoita
staff-voices-stop = Lopeta
staff-voices-listen = Kuuntele
staff-voices-again = Uudelleen
staff-voices-keep = Säilytä
staff-voices-next = Seuraava teksti
staff-voices-opening = Mikrofonia avataan …
staff-voices-recording = Nauhoitetaan: { $seconds } s
staff-voices-too-loud = Liian kova. Puhu kauempaa: { $seconds } s
staff-voices-too-quiet = Liian hiljainen. Puhu lähempää: { $seconds } s
staff-voices-mastering = Ääntä siistitään …
staff-voices-ready = Nauhoitus on valmis: { $seconds } s. Kuuntele se ennen kuin säilytät sen.
staff-voices-cut-off = Ääni oli liian kova ja särkyi. Nauhoita uudelleen vähän kauempaa.
staff-voices-lost = Mikrofoni irtosi kesken. Kuuntele, tuliko kaikki mukaan.
staff-voices-kept = Nauhoitus on tallessa. Toinen ihminen kuuntelee ja hyväksyy sen.

staff-voices-waits = Odottaa hyväksymistä. Puhuja: { $by }, { $date }, { $seconds } s
staff-voices-approved = Ihmisen ääni: { $by }, { $date }, { $seconds } s. Hyväksyjä: { $other }
staff-voices-approve = Hyväksy
staff-voices-reject = Hylkää
staff-voices-delete = Poista ihmisen ääni
staff-voices-hear-now = Kuuntele nykyinen ääni
staff-voices-other-approves = Joku muu kuin puhuja hyväksyy nauhoituksen.
staff-voices-older-text = Tässä puhutaan vanhaa tekstiä. Nauhoita uusi.
staff-voices-synthetic = Nyt kuullaan koneen ääni.
staff-voices-nothing-heard = Tätä ei nyt kuulla lainkaan.
staff-voices-approved-now = Hyväksytty. Tämä ääni kuullaan heti.
staff-voices-deleted = Nauhoitus on poistettu.

staff-voices-packs = Äänet tikulle ja tikulta
staff-voices-packs-note = Kielen nauhoitukset yhdessä tiedostossa. Siinä ovat myös puhujien nimet. Tuotu nauhoitus odottaa hyväksymistä, ellei kaksi ihmistä ole jo sen takana.
staff-voices-export = Vie tämän kielen nauhoitukset
staff-voices-look = Etsi tuotavia tiedostoja
staff-voices-packs-found = Tiedosto
staff-voices-no-packs = Tiedostoja ei löytynyt.
staff-voices-exported = Viety: { $count } nauhoitusta. { $path }
staff-voices-imported = Kuullaan heti: { $approved }. Odottaa hyväksymistä: { $waiting }. Oli jo täällä: { $known }. Ei otettu: { $left }.
staff-voices-nothing-recorded = Tällä kielellä ei ole nauhoituksia.
staff-voices-not-printed = Ääntä ei voi tulostaa. Valitse kansio tai tikku.

staff-voices-no-microphone = Mikrofonia ei ole, tai se irtosi. Liitä mikrofoni ja yritä uudelleen.
staff-voices-no-studio = Nyt ei voi nauhoittaa. Yritä hetken päästä uudelleen, tai käynnistä ohjelma uudelleen.
staff-voices-not-heard = Mitään ei kuulunut. Tarkista mikrofoni ja puhu lähempää.
staff-voices-too-long = Nauhoitus on yli 30 sekuntia. Nauhoita lyhyempi.
staff-voices-not-mastered = Nauhoituksesta ei tullut kelvollista ääntä. Nauhoita uudelleen.
staff-voices-disk-full = Levy on täynnä. Nauhoitusta ei voitu säilyttää; vanha ääni on tallella. Vapauta tilaa ja yritä uudelleen.
staff-voices-not-kept = Nauhoitusta ei voitu säilyttää. Tarkista tietokansion oikeudet. Vanha ääni on tallella.
staff-voices-damaged = Nauhoituksen tiedosto on rikki tai poissa. Nauhoita uudelleen.
staff-voices-not-waiting = Tämä nauhoitus ei enää odota hyväksymistä. Katso uudelleen.
staff-voices-same-person = Puhuja ei voi hyväksyä omaa nauhoitustaan. Pyydä toista ihmistä.
staff-voices-not-a-pack = Tämä tiedosto ei ole ehjä äänipaketti. Mitään ei muutettu.
staff-voices-unread = Nauhoitusten luetteloa ei voi lukea, joten yhden kielen nauhoituksia ei kuulla. Pyydä apua ylläpidolta. { $what }
