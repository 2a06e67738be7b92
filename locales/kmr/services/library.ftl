# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?
# To check: veqetandin (setting aside) for reserving a book; emanet for what is borrowed, as deyn means a debt.

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = Pirtûkxaneyên Fînlanda Navîn
library-front-title = Malpera pirtûkxaneyê
library-hours = Saetên vekirinê
library-events = Çalakî
library-account = Hesabê min
library-login = Têkevin
library-log-out = Derkevin
library-front-heading = Hûn dixwazin çi bixwînin, çi temaşe bikin an çi guhdarî bikin?
library-search = Peyva lêgerînê
library-search-help = Wek mînak, navê pirtûkekê
library-error-search = Cihê lêgerînê vala ye. Peyvekê binivîsin.
library-search-button = Lê bigerin
library-front-news = Birina pirtûkan bi emanet bê pere ye. Eger hûn pirtûkekê dereng vegerînin, dibe ku hûn pere bidin.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (Maleke nû)
    .say = Maleke nû
library-work-winter = Talvi kylässä (Zivistan li gund)
    .say = Zivistan li gund
library-work-summer = Kesä järvellä (Havîn li ber golê)
    .say = Havîn li ber golê
library-work-home-english = Heman pirtûk bi îngilîzî
library-work-winter-english = Heman pirtûk bi îngilîzî
library-work-summer-english = Heman pirtûk bi îngilîzî
library-kind-easy = Pirtûk bi fînlandiya hêsan
library-kind-book = Pirtûka asayî
library-kind-dvd = DVD: fîlm e, ne pirtûk e
    .say = Dî vî dî. Fîlm e, ne pirtûk e
library-loan-food = Pirtûkek li ser çêkirina xwarinê
library-loan-finnish = Pirtûkek ji bo fêrbûna fînlandî
library-loan-tales = Çîrokên şevê ji bo zarokan
library-loan-songs = Pirtûka stranan ji bo zarokan
library-loan-garden = Pirtûkek li ser nebatan

## Places: real libraries of Central Finland.

library-place-main = Pirtûkxaneya sereke ya bajarê Jyväskylä
library-place-kuokkala = Pirtûkxaneya Kuokkala li bajarê Jyväskylä
library-place-palokka = Pirtûkxaneya Palokka li bajarê Jyväskylä
library-place-vaajakoski = Pirtûkxaneya Vaajakoski li bajarê Jyväskylä
library-place-huhtasuo = Pirtûkxaneya Huhtasuo li bajarê Jyväskylä
library-place-hankasalmi = Pirtûkxane li bajarekî din, Hankasalmi
library-hours-week = Ji duşemê heta înê 10–19, şemî 10–15
    .say = Ji duşemê heta înê, ji saet dehê sibehê heta heftê êvarê. Roja şemiyê, ji saet dehê sibehê heta sisiyê piştî nîvro.
library-hours-note = Di rojên cejnê de pirtûkxane girtî ne.
library-home = Rûpela sereke
library-event-cafe = Kafeya zimên, her sêşem, saet di çaran de
library-event-tales = Çîrok ji bo zarokan, roja şemiyê, saet di yanzdehan de

## Log in

library-login-title = Têketin
library-card = Hejmara karta pirtûkxaneyê
library-pin = Koda PIN a karta pirtûkxaneyê
    .say = Koda pîn a karta pirtûkxaneyê
library-pin-help = Çar reqem in. Hûn kodê ji pirtûkxaneyê distînin.
library-sign-in = Têkevin
library-error-card-required = Hejmar nehatiye nivîsandin. Hejmara karta pirtûkxaneyê binivîsin.
library-error-pin-required = Kod nehatiye nivîsandin. Koda PIN binivîsin.
    .say = Kod nehatiye nivîsandin. Koda pîn binivîsin.
library-error-login = Hejmar an kod şaş e. Her duyan kontrol bikin.
library-forgot = We koda PIN ji bîr kir?
    .say = We koda pîn ji bîr kir?
library-forgot-text = Hûn li pirtûkxaneyê kodeke nû distînin. Karta nasnameyê an pasaportê bi xwe re bînin.
library-back-to-login = Vegerin têketinê

## Results and the work

library-results-title = Encamên lêgerînê
library-filters = Encaman kêm bikin
library-only-easy = Tenê pirtûkên bi fînlandiya hêsan
library-language = Ziman
library-language-any = Hemû ziman
library-language-fi = Fînlandî
library-language-en = Îngilîzî
library-results-none = Tiştek nehat dîtin. Nivîsa peyvê û hilbijartinên xwe kontrol bikin.
library-work-title = Agahî li ser vê berhemê
library-to-results = Vegerin encaman
library-work-held = We ev veqetandiye.
library-available = Niha li pirtûkxaneyê heye?
library-available-lent = Kesekî ev bi emanet biriye. Hûn dikarin wê veqetînin.
library-reserve = Veqetînin
library-login-to-reserve = Ji bo veqetandinê têkevin

## Reservation

library-reserve-title = Veqetandin
library-pickup = Cihê wergirtinê: pirtûkxaneya ku hûn pirtûkê jê werdigirin
library-valid-for = Dema veqetandinê
library-valid-month = Mehek
library-valid-year = Salek
library-pickup-fee = Eger hûn pirtûkê wernegirin, hûn 2 euroyan didin.
    .say = Eger hûn pirtûkê wernegirin, hûn du euroyan didin.
library-send = Veqetandinê bişînin
library-cancel = Betal bikin
library-reserved-title = Veqetandin hat kirin
library-reserved-text = Veqetandin hat kirin.
library-reserved-next = Gava hûn bikaribin pirtûkê werbigirin, peyamek ji we re tê.

## Own account

library-account-name = Nav
library-account-text = Li vir hûn pirtûkên emanet û veqetandinên xwe dibînin.
library-loans = Pirtûkên emanet: pirtûkên ku we birine
library-holds = Veqetandinên we
library-renew-selected = Dema yên hilbijartî dirêj bikin
library-renew-all = Dema hemûyan dirêj bikin
library-error-none-selected = We tu pirtûk hilnebijartiye.
library-select-loan = Vê hilbijêrin
library-due = Roja dawî ya vegerandinê
# kmr: month names differ between the regions, so the months are said by their number.
library-due-old = 27.11.2026
    .say = Bîst û heftê meha yanzdehan
library-due-new = 25.12.2026
    .say = Bîst û pêncê meha danzdehan
library-renewed = Dem hat dirêjkirin. Niha bêtir dema we heye.
library-not-renewed = Dema vê nayê dirêjkirin. Kesekî din ev veqetandiye. Wê di dema xwe de vegerînin.
library-holds-none = Veqetandinên we tune ne.
library-queue = Cihê we di dorê de
library-queue-first = Yekem
library-pickup-number = Hejmara wergirtinê: cihê pirtûka we li ser refê
library-pickup-number-later = Gava pirtûk were, hûn hejmarê distînin
library-remove-hold = Vê veqetandinê betal bikin
library-logged-out-title = Derketin
library-logged-out-text = Hûn ji xizmetê derketin.
