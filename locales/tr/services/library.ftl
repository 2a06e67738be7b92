# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## The library: names of places stay Finnish. Texts of the page are real Finnish; the other languages say what they mean.

library-name = Orta Finlandiya kütüphaneleri
library-front-title = Kütüphanenin internet sayfası
library-hours = Açılış saatleri
library-events = Etkinlikler
library-account = Kütüphane hesabım
library-login = Giriş yapın
library-log-out = Çıkış yapın
library-front-heading = Ne okumak, izlemek veya dinlemek istiyorsunuz?
library-search = Arama kelimesi
library-search-help = Örneğin kitabın adı
library-error-search = Kutu boş. Bir arama kelimesi yazın.
library-search-button = Arayın
library-front-news = Ödünç almak ücretsizdir. Kitabı geç iade ederseniz para ödemeniz gerekebilir.

## Titles of works and loans: made up for practice.

library-work-home = Uusi koti (Yeni ev)
    .say = Yeni ev
library-work-winter = Talvi kylässä (Köyde kış)
    .say = Köyde kış
library-work-summer = Kesä järvellä (Gölde yaz)
    .say = Gölde yaz
library-work-home-english = Aynı kitap, İngilizce
library-work-winter-english = Aynı kitap, İngilizce
library-work-summer-english = Aynı kitap, İngilizce
library-kind-easy = Kolay Fince kitap
library-kind-book = Normal kitap
library-kind-dvd = DVD: film, kitap değil
    .say = Di vi di. Film, kitap değil
library-loan-food = Bir yemek kitabı
library-loan-finnish = Fince öğrenmek için bir kitap
library-loan-tales = Çocuklar için uyku masalları
library-loan-songs = Çocuk şarkıları kitabı
library-loan-garden = Bitkiler hakkında bir kitap

## Places: real libraries of Central Finland.

library-place-main = Jyväskylä ana kütüphanesi
library-place-kuokkala = Kuokkala kütüphanesi, Jyväskylä
library-place-palokka = Palokka kütüphanesi, Jyväskylä
library-place-vaajakoski = Vaajakoski kütüphanesi, Jyväskylä
library-place-huhtasuo = Huhtasuo kütüphanesi, Jyväskylä
library-place-hankasalmi = Başka bir şehirdeki kütüphane, Hankasalmi
library-hours-week = Pazartesiden cumaya 10–19, cumartesi 10–15
    .say = Pazartesiden cumaya kadar saat ondan akşam yediye kadar, cumartesi saat ondan öğleden sonra üçe kadar
library-hours-note = Kütüphaneler resmî tatillerde kapalıdır.
library-home = Ana sayfa
library-event-cafe = Her salı öğleden sonra saat dörtte dil kafesi
library-event-tales = Cumartesi saat on birde çocuklar için masal saati

## Log in

library-login-title = Giriş yapın
library-card = Kütüphane kartının numarası
library-pin = Kütüphane kartının PIN kodu
    .say = Kütüphane kartının pin kodu
library-pin-help = Dört rakam. Kodu kütüphaneden alırsınız.
library-sign-in = Giriş yapın
library-error-card-required = Numara eksik. Kütüphane kartının numarasını yazın.
library-error-pin-required = Kod eksik. PIN kodunu yazın.
    .say = Kod eksik. Pin kodunu yazın.
library-error-login = Numara veya kod yanlış. İkisini de kontrol edin.
library-forgot = PIN kodunu unuttunuz mu?
    .say = Pin kodunu unuttunuz mu?
library-forgot-text = Yeni kodu kütüphaneden alırsınız. Kimlik kartınızı veya pasaportunuzu yanınıza alın.
library-back-to-login = Girişe geri dönün

## Results and the work

library-results-title = Arama sonuçları
library-filters = Aramayı daraltın
library-only-easy = Sadece kolay Fince kitaplar
library-language = Dil
library-language-any = Bütün diller
library-language-fi = Fince
library-language-en = İngilizce
library-results-none = Hiçbir şey bulunamadı. Yazdığınız kelimeyi ve seçtiklerinizi kontrol edin.
library-work-title = Bu eser hakkında
library-to-results = Sonuçlara geri dönün
library-work-held = Bunu rezerve ettiniz.
library-available = Şimdi kütüphanede var mı?
library-available-lent = Başka biri ödünç aldı. Rezerve edebilirsiniz.
library-reserve = Rezerve edin
library-login-to-reserve = Rezerve etmek için giriş yapın

## Reservation

library-reserve-title = Rezervasyon
library-pickup = Teslim alma yeri: kitabı alacağınız kütüphane
library-valid-for = Rezervasyonun süresi
library-valid-month = Bir ay
library-valid-year = Bir yıl
library-pickup-fee = Kitabı almazsanız 2 euro ödersiniz.
    .say = Kitabı almazsanız iki euro ödersiniz.
library-send = Rezervasyonu gönderin
library-cancel = Vazgeçin
library-reserved-title = Rezervasyon yapıldı
library-reserved-text = Rezervasyon yapıldı.
library-reserved-next = Kitabı alabileceğiniz zaman size mesaj gelecek.

## Own account

library-account-name = Ad
library-account-text = Burada ödünç kitaplarınızı ve rezervasyonlarınızı görürsünüz.
library-loans = Ödünç kitaplar: kütüphaneden aldığınız kitaplar
library-holds = Rezervasyonlar
library-renew-selected = Seçtiklerinizin süresini uzatın
library-renew-all = Hepsinin süresini uzatın: hepsi için daha çok zaman alın
library-error-none-selected = Hiçbir ödünç kitap seçmediniz.
library-select-loan = Bunu seçin
library-due = Son iade günü
library-due-old = 27 Kasım
    .say = Yirmi yedi Kasım
library-due-new = 25 Aralık
    .say = Yirmi beş Aralık
library-renewed = Süre uzatıldı. Daha çok zamanınız var.
library-not-renewed = Bunun süresi uzatılamaz. Başka biri onu rezerve etti. Zamanında iade edin.
library-holds-none = Rezervasyonunuz yok.
library-queue = Sıradaki yeriniz
library-queue-first = Birinci
library-pickup-number = Teslim alma numarası: kitabınızın raftaki yeri
library-pickup-number-later = Numarayı kitap gelince alırsınız
library-remove-hold = Bu rezervasyonu iptal edin
library-logged-out-title = Çıkış
library-logged-out-text = Çıkış yaptınız.
