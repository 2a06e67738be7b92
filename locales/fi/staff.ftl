# Suomi. Palvelun teksti on oikeaa suomea; .meaning on sen merkitys selkosuomeksi. Ohjaajan teksti on selkosuomea.
# A native speaker of easy Finnish should read the whole file.

## For staff: read, never spoken.

staff-pin-set-title = Valitse henkilökunnan PIN-koodi
staff-pin-set-note = Kuudesta kahteentoista numeroa. Koodia kysytään, kun joku sulkee ohjelman. Pidä se turvallisessa paikassa.
staff-pin-repeat-title = Kirjoita sama PIN-koodi uudelleen
staff-pin-differs = PIN-koodit olivat erilaiset. Valitse uudelleen.
staff-pin-too-easy = Tämä PIN-koodi on liian lyhyt tai liian helppo arvata. Valitse toinen.
staff-pin-title = Henkilökunnan PIN-koodi
staff-pin-note = PIN-koodi sulkee ohjelman.
staff-pin-wrong = Väärä PIN-koodi. Yrityksiä jäljellä: { $tries }
staff-pin-wait = Odota { $seconds } sekuntia ennen seuraavaa yritystä.
staff-pin-not-saved = PIN-koodia ei voitu tallentaa. Tarkista tietokansion vapaa tila ja oikeudet.
staff-pin-erase = Pyyhi
staff-pin-done = OK
staff-pin-cancel = Takaisin
staff-close = Sulje ohjelma
staff-no-sound = Äänilaitetta ei löytynyt. Tarkista kaiutin tai kuulokkeet. Ohjelma toimii tekstillä.
staff-content-errors = Harjoituksissa on { $count } virhettä. Näitä harjoituksia ei tarjota. Aja: polku check
staff-start-failed = Ohjelma ei voi käynnistyä.
