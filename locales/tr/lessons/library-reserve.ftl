# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## The lesson and its task

l17-title = İnternette kütüphane
# tr: check rezerve etmek (or ayırtmak) for reserving a book.
l17-task = Bir kitap rezerve edin ve ödünç kitapların süresini uzatın
l17-receipt = Kitap rezerve edildi. Ödünç kitapların süresi uzatıldı. Kitap gelince kütüphane mesaj gönderir.
l17-ask-a = Siz şimdi Rojin'siniz. Uusi koti adlı kolay Fince kitabı rezerve edin. Teslim alma yeri Kuokkala. Ödünç kitapların süresini de uzatın. En son çıkış yapın.
    .say = Siz şimdi Rojin'siniz. Yeni Ev adlı kolay Fince kitabı rezerve edin. Teslim alma yeri Kuokkala. Ödünç kitapların süresini de uzatın. En son çıkış yapın.
l17-ask-b = Siz şimdi Amina'sınız. Talvi kylässä adlı kolay Fince kitabı rezerve edin. Teslim alma yeri Palokka. Ödünç kitapların süresini de uzatın. En son çıkış yapın.
    .say = Siz şimdi Amina'sınız. Köyde Kış adlı kolay Fince kitabı rezerve edin. Teslim alma yeri Palokka. Ödünç kitapların süresini de uzatın. En son çıkış yapın.
l17-ask-c = Siz şimdi Yusuf'sunuz. Kesä järvellä adlı kolay Fince kitabı rezerve edin. Teslim alma yeri Vaajakoski. Ödünç kitapların süresini de uzatın. En son çıkış yapın.
    .say = Siz şimdi Yusuf'sunuz. Gölde Yaz adlı kolay Fince kitabı rezerve edin. Teslim alma yeri Vaajakoski. Ödünç kitapların süresini de uzatın. En son çıkış yapın.
l17-card-book = Kolay kitap
l17-card-place = Teslim alma yeri

## Steps: what to do, where to look, why, and what is said while the kiosk does it

l17-open-login = Önce giriş yapın.
l17-open-login-point = Giriş linki sayfanın üst kısmında.
l17-open-login-explain = Giriş yapmak, hizmete kim olduğunuzu söylemek demektir.
l17-open-login-show = Giriş linkine basıyorum.
l17-card = Kütüphane kartının numarasını yazın.
l17-card-point = Numara, sayfanın yanındaki kartta yazıyor.
l17-card-explain = Kütüphane sizi kartınızın numarasından tanır.
l17-card-show = Kart numarasını yazıyorum.
l17-pin = PIN kodunu yazın ve giriş yapın.
    .say = Pin kodunu yazın ve giriş yapın.
l17-pin-point = PIN kodu kartta, numaranın altında.
    .say = Pin kodu kartta, numaranın altında.
l17-pin-explain = PIN kodu kütüphane kartının şifresidir. Bankanızın şifresi değildir. Kodu unutursanız kütüphaneye sorun.
    .say = Pin kodu kütüphane kartının şifresidir. Bankanızın şifresi değildir. Kodu unutursanız kütüphaneye sorun.
l17-pin-show = Kodu yazıyorum ve giriş yapıyorum.
l17-search = Kitabın adını yazın ve arayın.
l17-search-point = Kitabın adı kartta. Arama kutusu sayfanın ortasında.
l17-search-explain = Hizmet kitabı adından bulur.
l17-search-show = Adı yazıyorum ve arıyorum.
l17-only-easy = Şunu seçin: sadece kolay Fince kitaplar.
l17-only-easy-point = Küçük kutu, sonuçların üstünde.
l17-only-easy-explain = Selkokirja, kolay Fince kitap demektir.
    .say = Bu kitaplar kolay Fince yazılmıştır.
l17-only-easy-show = Sadece kolay kitapları seçiyorum.
l17-open-book = Kolay Fince kitabı açın.
l17-open-book-point = Kitabın adına basın.
l17-open-book-explain = Bir filmin ve bir kitabın adı aynı olabilir. Hangisi olduğunu kontrol edin.
l17-open-book-show = Kolay kitabı açıyorum.
l17-reserve = Kitabı rezerve edin.
l17-reserve-point = Düğme, kitabın bilgilerinin altında.
l17-reserve-explain = Rezerve edince kütüphane kitabı sizin için ayırır.
l17-reserve-show = Rezervasyon düğmesine basıyorum.
l17-place = Doğru teslim alma yerini seçin.
l17-place-point = Listeyi açın. Doğru yer kartta yazıyor.
l17-place-explain = Kitabı teslim alma yerinden alırsınız. Hizmet başka bir şehri öneriyor.
l17-place-show = Doğru kütüphaneyi seçiyorum.
l17-send = Rezervasyonu gönderin.
l17-send-point = Düğme sayfanın en altında.
l17-send-explain = Rezervasyon ancak siz gönderince tamam olur.
l17-send-show = Rezervasyonu gönderiyorum.
l17-open-loans = Ödünç kitaplar sayfasını açın.
l17-open-loans-point = Link sayfanın üst kısmında.
l17-open-loans-explain = Ödünç kitaplar, kütüphaneden aldığınız ve şimdi evinizde olan kitaplardır.
l17-open-loans-show = Ödünç kitaplar sayfasını açıyorum.
l17-renew = Bütün ödünç kitapların süresini uzatın.
l17-renew-point = Düğme listenin üstünde.
l17-renew-explain = Süre uzatmak, daha çok zaman almak demektir. Kitabı başka biri bekliyorsa süre uzatılamaz.
l17-renew-show = Bütün ödünç kitapların süresini uzatıyorum. Birinin süresi uzatılamıyor: onu iade etmek gerekiyor.
l17-log-out = En son çıkış yapın.
l17-log-out-point = Çıkış linki sayfanın üst kısmında.
l17-log-out-explain = Çıkış yapmazsanız, sizden sonra gelen kişi bilgilerinizi görür.
l17-log-out-show = Çıkış yapıyorum.

## Known mistakes: what happened and how to go on

l17-mistake-wrong-book = Başka bir şey rezerve ettiniz. Rezervasyonlarınızı açın ve bu rezervasyonu iptal edin. Sonra kolay kitabı rezerve edin.
l17-mistake-wrong-place = Kitap yanlış kütüphaneye gidiyor. Rezervasyonlarınızı açın ve bu rezervasyonu iptal edin. Sonra tekrar rezerve edin.
l17-mistake-left-logged-in = Kütüphane hesabı açık kaldı. Sizden sonra gelen kişi onu görebilir. Her zaman çıkış yapın.
l17-mistake-numbers-swapped = Kart numarası uzundur. PIN kodu kısadır. Yerlerini değiştirin.
    .say = Kart numarası uzundur. Pin kodu kısadır. Yerlerini değiştirin.
l17-mistake-bank-pin-given = Bu, bankanızın şifresi. Onu başka bir hizmete asla vermeyin. Kütüphane kartının PIN kodunu yazın.
    .say = Bu, bankanızın şifresi. Onu başka bir hizmete asla vermeyin. Kütüphane kartının pin kodunu yazın.
l17-mistake-renewed-again = Bir kitabın süresi uzatılamıyor, çünkü onu başka biri bekliyor. Onu kütüphaneye zamanında iade edin.

## Questions, in three parallel forms

l17-q1a = Bir kitap rezerve ettiniz. Kitabın geldiğini nereden bilirsiniz?
l17-q1a-message = Kütüphane bana mesaj gönderir.
l17-q1a-news = Gazetede okurum.
l17-q1a-parcel = Kitap evime gelir.
l17-q1a-teacher = Öğretmenim söyler.
l17-q1b = Rezerve ettiğiniz kitabı ne zaman alırsınız?
l17-q1b-every-day = Her gün gidip bakarım.
l17-q1b-message = Kütüphaneden mesaj gelince.
l17-q1b-bank = Banka telefon edince.
l17-q1b-at-once = Rezerve eder etmez.
l17-q1c = Bir kitap rezerve ettiniz. Kitap hâlâ başka birinde. Ne yaparsınız?
l17-q1c-home = Evime gelmesini beklerim.
l17-q1c-again = Onu tekrar rezerve ederim.
l17-q1c-person = Kitabı o kişiden isterim.
l17-q1c-message = Kütüphaneden mesaj beklerim.
l17-q2a = Kütüphane kartınızın PIN kodunu unuttunuz. Ne yaparsınız?
    .say = Kütüphane kartınızın pin kodunu unuttunuz. Ne yaparsınız?
l17-q2a-bank = Bankaya giderim.
l17-q2a-desk = Kütüphaneye gidip sorarım.
l17-q2a-guess = Birçok kez tahmin ederim.
l17-q2a-shop = Bir mağazadan yeni kart alırım.
l17-q2b = Kütüphane kartınızın PIN kodunu hatırlamıyorsunuz. Yeni kodu size kim verir?
    .say = Kütüphane kartınızın pin kodunu hatırlamıyorsunuz. Yeni kodu size kim verir?
l17-q2b-bank = Banka
l17-q2b-kela = Kela
l17-q2b-library = Kütüphane çalışanları
l17-q2b-phone-company = Telefon şirketi
l17-q2c = Kütüphanenin sayfası, PIN kodunun yanlış olduğunu söylüyor. Yeni kodu nereden alırsınız?
    .say = Kütüphanenin sayfası, pin kodunun yanlış olduğunu söylüyor. Yeni kodu nereden alırsınız?
l17-q2c-library = Kütüphaneden
l17-q2c-app = Bankanın uygulamasından
l17-q2c-kela = Kela ofisinden
l17-q2c-school = Okuldan
l17-q3a = Kitap ödünç almak ne kadar tutar?
l17-q3a-always = Her zaman paralıdır.
l17-q3a-card = Banka kartımla öderim.
l17-q3a-free = Ücretsizdir.
l17-q3a-per-day = Günde bir euro.
l17-q3b = Beş kitap ödünç alıyorsunuz ve zamanında iade ediyorsunuz. Ne kadar ödersiniz?
l17-q3b-free = Hiç para ödemem.
l17-q3b-five = Beş euro.
l17-q3b-card = Banka kartımla öderim.
l17-q3b-ten = On euro.
l17-q3c = Yanınızda para yok. Kütüphaneden kitap ödünç alabilir misiniz?
l17-q3c-first = Hayır. Önce para ödemem gerekir.
l17-q3c-free = Evet. Ücretsizdir.
l17-q3c-later = Evet. İade ederken öderim.
l17-q3c-card = Evet, banka kartım varsa.
