# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## The lesson and its task

l15-title = Dolandırıcılık mesajı mı, gerçek mesaj mı?
l15-task = Gerçek mesajları saklayın, dolandırıcılık mesajlarını silin
l15-receipt = Gerçek mesajlar saklandı. Dolandırıcılık mesajları silindi. Mesajları dikkatle okudunuz.
l15-ask-a = Siz şimdi Amina'sınız. Telefonda sekiz mesaj var. Her birini okuyun. Gerçek mesajları saklayın, dolandırıcılık mesajlarını silin.
l15-ask-b = Siz şimdi Yusuf'sunuz. Telefonda sekiz mesaj var. Her birini okuyun. Gerçek mesajları saklayın, dolandırıcılık mesajlarını silin.
l15-ask-c = Siz şimdi Rojin'siniz. Telefonda sekiz mesaj var. Her birini okuyun. Gerçek mesajları saklayın, dolandırıcılık mesajlarını silin.

## Steps: which message, and by which marks it is told. Where to look and what the kiosk says while it does it are the same for all.

l15-point = Mesaj ne istiyor ve link nereye götürüyor, bakın.
l15-show = Mesajı okuyorum ve seçiyorum.
l15-dentist = Diş kliniğinden gelen mesajı okuyun. Saklayın veya silin.
l15-dentist-explain = Gerçek mesaj randevu saatini söyler. Acele ettirme, tehdit ve ödeme linki dolandırıcılık işaretidir.
l15-parcel = Posti'den gelen mesajı okuyun. Saklayın veya silin.
l15-parcel-explain = Posti kısa mesajla ödeme istemez. Gerçek mesaj teslim alma yerini söyler ve para istemez.
l15-library = Kütüphaneden gelen mesajı okuyun. Saklayın veya silin.
l15-library-explain = Mesaj son iade gününü hatırlatıyor. Para istemiyor, kod istemiyor. İçinde link yok.
l15-bank = Järvipankki'den gelen mesajı okuyun. Saklayın veya silin.
l15-bank-explain = Banka mesajla kod istemez. Acele ettirme ve tehdit dolandırıcılık işaretidir. Gerçek mesaj kod istemez, para istemez.
l15-suomifi = Suomi.fi'den gelen mesajı okuyun. Saklayın veya silin.
    .say = Suomi fi'den gelen mesajı okuyun. Saklayın veya silin.
l15-suomifi-explain = Linkin sonu, sayfanın kimin olduğunu gösterir. Gerçek mesaj sadece şunu ister: hizmete kendiniz giriş yapın. İçinde link yoktur.
l15-daycare = Kreşten gelen mesajı okuyun. Saklayın veya silin.
l15-daycare-explain = Mesaj çocuğun gününü anlatıyor. Para istemiyor, kod istemiyor. İçinde link yok.
l15-family = Bir kişiden gelen mesajı okuyun. Saklayın veya silin.
l15-family-explain = Yeni bir numara ve acil para isteği dolandırıcılık işaretidir. Eski numaraya telefon edin. Tanıdığınız bir numara ve günlük bir konu gerçek mesaj işaretidir.
l15-kela = Kela'dan gelen mesajı okuyun. Saklayın veya silin.
l15-kela-explain = Kela kimlik doğrulama için link göndermez. Gerçek mesaj sadece şunu ister: Kela sayfanıza kendiniz giriş yapın.

## Known mistakes: what happened and how to go on

l15-mistake-dentist = Diş kliniğinden gelen mesajı bir kez daha açın. Gerçek mesaj randevu saatini söyler. Acele ettirme, tehdit ve ödeme linki dolandırıcılık işaretidir.
l15-mistake-parcel = Posti'den gelen mesajı bir kez daha açın. Posti kısa mesajla ödeme istemez. Gerçek mesaj teslim alma yerini söyler ve para istemez.
l15-mistake-library = Kütüphaneden gelen mesajı bir kez daha açın. Mesaj son iade gününü hatırlatıyor. Para istemiyor, kod istemiyor. İçinde link yok.
l15-mistake-bank = Järvipankki'den gelen mesajı bir kez daha açın. Banka mesajla kod istemez. Acele ettirme ve tehdit dolandırıcılık işaretidir. Gerçek mesaj kod istemez, para istemez.
l15-mistake-suomifi = Suomi.fi'den gelen mesajı bir kez daha açın. Linkin sonu, sayfanın kimin olduğunu gösterir. Gerçek mesaj sadece şunu ister: hizmete kendiniz giriş yapın. İçinde link yoktur.
    .say = Suomi fi'den gelen mesajı bir kez daha açın. Linkin sonu, sayfanın kimin olduğunu gösterir. Gerçek mesaj sadece şunu ister: hizmete kendiniz giriş yapın. İçinde link yoktur.
l15-mistake-daycare = Kreşten gelen mesajı bir kez daha açın. Mesaj çocuğun gününü anlatıyor. Para istemiyor, kod istemiyor. İçinde link yok.
l15-mistake-family = Bir kişiden gelen mesajı bir kez daha açın. Yeni bir numara ve acil para isteği dolandırıcılık işaretidir. Eski numaraya telefon edin. Tanıdığınız bir numara ve günlük bir konu gerçek mesaj işaretidir.
l15-mistake-kela = Kela'dan gelen mesajı bir kez daha açın. Kela kimlik doğrulama için link göndermez. Gerçek mesaj sadece şunu ister: Kela sayfanıza kendiniz giriş yapın.
l15-mistake-link-opened = Link bir dolandırıcının sayfasına götürdü. Bu bir alıştırma. Hiçbir zarar olmadı. Sayfayı kapatın. Hiçbir şey yazmayın. Sonra mesajı silin.
l15-mistake-codes-given = Kodlar bir dolandırıcıya gitti. Bu herkesin başına gelebilir. Gerçek hayatta hemen bankaya telefon edin. Şimdi sayfayı kapatın.

## Questions, in three parallel forms

l15-q1a = Bir mesajda link var. Linkin kimin sayfasına götürdüğünü nerede görürsünüz?
l15-q1a-end = Adresin sonunda.
l15-q1a-start = Adresin başında.
l15-q1a-sender = Gönderenin adında.
l15-q1a-picture = Mesajın resminde.
l15-q1b = Suomi.fi hizmetinin kendi adresi hangisi?
    .say = Suomi fi hizmetinin kendi adresi hangisi?
l15-q1b-own = www.suomi.fi
    .say = ve ve ve, nokta, suomi, nokta, fi
l15-q1b-palautus = suomi.fi.palautus.example
    .say = suomi, nokta, fi, nokta, palautus, nokta, example
l15-q1b-dash = suomi-fi.example
    .say = suomi, tire, fi, nokta, example
l15-q1b-vero = vero.suomi.example
    .say = vero, nokta, suomi, nokta, example
l15-q1c = Bir linkte posti.fi.maksu.example yazıyor. Bu sayfa kimin?
    .say = Bir linkte posti, nokta, fi, nokta, maksu, nokta, example yazıyor. Bu sayfa kimin?
l15-q1c-other = Posti'nin değil. Sonu farklı.
l15-q1c-posti = Posti'nin. Adı başta yazıyor.
l15-q1c-bank = Bankanın. Ödeme orada yapılır.
l15-q1c-kela = Kela'nın. Resmî görünüyor.
l15-q2a = Gönderenin adı Posti. Bu neyi kanıtlar?
l15-q2a-nothing = Hiçbir şeyi. Ad sahte olabilir.
l15-q2a-posti = Mesajın gerçekten Posti'den geldiğini.
l15-q2a-parcel = Bir paket geldiğini.
l15-q2a-link = Linkin güvenli olduğunu.
l15-q2b = Bir dolandırıcı mesaj gönderiyor. Gönderenin adı ne olabilir?
l15-q2b-any = Her ad olabilir, bir bankanın adı da.
l15-q2b-own = Sadece dolandırıcının kendi adı.
l15-q2b-number = Sadece bilinmeyen bir telefon numarası.
l15-q2b-none = Hiçbir ad olmaz.
l15-q2c = Sahte bir mesaj, bankanın gerçek mesajlarıyla aynı yerde duruyor. Bu mümkün mü?
l15-q2c-yes = Evet. Dolandırıcı aynı adı kullanabilir.
l15-q2c-phone = Hayır. Telefon mesajları kontrol eder.
l15-q2c-bank = Hayır. Banka bunu engeller.
l15-q2c-broken = Evet, telefon bozuksa.
l15-q3a = Banka kodlarınızı sahte bir sayfaya yazdınız. Önce ne yaparsınız?
l15-q3a-bank = Hemen bankaya telefon ederim.
l15-q3a-wait = Yarına kadar beklerim.
l15-q3a-delete = Mesajı silerim.
l15-q3a-answer = Mesaja cevap veririm.
l15-q3b = Bir dolandırıcıya para ödediniz. Önce kime telefon edersiniz?
l15-q3b-bank = Kendi bankama.
l15-q3b-posti = Posti'ye.
l15-q3b-scammer = Dolandırıcıya.
l15-q3b-kela = Kela'ya.
l15-q3c = Arkadaşınız şifresini bir dolandırıcıya verdi ve utanıyor. Ona ne dersiniz?
l15-q3c-bank = Hemen bankaya telefon et. Ben yanındayım.
l15-q3c-nobody = Kimseye söyleme.
l15-q3c-off = Telefonu kapat.
l15-q3c-wait = Bekle, bakalım ne olacak.
