# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## The kiosk's own words. Short, warm, for adults; one thought a sentence.

# The program's name; it means a path.
kiosk-name = Polku
kiosk-hello = Merhaba
kiosk-begin = Başlamak için buraya dokunun.
kiosk-language-name = Türkçe
kiosk-language-offer = Size Türkçe yardım edeceğim.
kiosk-language-title = Dilinizi seçin.
kiosk-choose = Seçin
kiosk-choose-again-note = Duymak için bir kez dokunun. Seçmek için tekrar dokunun.
kiosk-back = Geri
kiosk-onward = Devam edin
kiosk-undo = Son resmi kaldırın
kiosk-yes = Evet
kiosk-no = Hayır

## Signing in with pictures

kiosk-sign-in-title = Daha önce buraya geldiniz mi?
kiosk-sign-in-new = İlk kez geliyorum
kiosk-sign-in-been-here = Daha önce geldim
kiosk-sign-in-only-try = Sadece denemek istiyorum
kiosk-new-animal = Bir hayvan seçin. O sizin işaretiniz olacak.
kiosk-new-things = Üç resim seçin. Resimleri ve sıralarını aklınızda tutun.
kiosk-new-repeat = Aynı üç resme tekrar dokunun. Sıra aynı olsun.
kiosk-new-differs = Resimler farklıydı. Tekrar üç resim seçin.
kiosk-new-taken = Bu resimleri başka biri seçmiş. Başka üç resim seçin.
kiosk-known-animal = Kendi hayvanınıza dokunun.
kiosk-known-things = Üç resminize doğru sırayla dokunun.
kiosk-known-wrong = Resimler uymuyor. Bir kez daha deneyin.
kiosk-known-call = Bu resimleri bulamıyorum. Birinden yardım isteyin veya sadece deneyin.

## Pictures of the sign-in

kiosk-animal-bear = Ayı
kiosk-animal-bird = Kuş
kiosk-animal-butterfly = Kelebek
kiosk-animal-camel = Deve
kiosk-animal-cat = Kedi
kiosk-animal-cow = İnek
kiosk-animal-elephant = Fil
kiosk-animal-fish = Balık
kiosk-animal-horse = At
kiosk-animal-rabbit = Tavşan
kiosk-animal-sheep = Koyun
kiosk-animal-turtle = Kaplumbağa
kiosk-thing-apple = Elma
kiosk-thing-ball = Top
kiosk-thing-boat = Kayık
kiosk-thing-book = Kitap
kiosk-thing-car = Araba
kiosk-thing-cup = Fincan
kiosk-thing-flower = Çiçek
kiosk-thing-house = Ev
kiosk-thing-key = Anahtar
kiosk-thing-sun = Güneş
kiosk-thing-tree = Ağaç
kiosk-thing-umbrella = Şemsiye

## The path

kiosk-path-title = Hangi konuda alıştırma yapmak istiyorsunuz?
kiosk-path-suggested = Şimdi bunu yapmak iyi olur.
# What one wants to learn.
kiosk-goals-title = Ne yapmayı öğrenmek istiyorsunuz?
kiosk-goals-note = Bir, iki veya üç tane seçin.
kiosk-goals-change = Ne öğrenmek istediğinizi seçin
# Why a task is suggested.
kiosk-why-first = Bununla başlamak iyi olur.
kiosk-why-goal = Bunu öğrenmek istemiştiniz.
kiosk-why-course = Grubunuz bu konuda alıştırma yapıyor.
kiosk-why-again = Bunu yapalı biraz zaman oldu. Bakalım, hâlâ yapabiliyor musunuz?
kiosk-why-go-on = Buna başlamıştınız. Buradan devam edin.
kiosk-why-alone = Bu konuda alıştırma yaptınız. Şimdi tek başınıza deneyin.
kiosk-reach-not-begun = Henüz başlanmadı
kiosk-reach-guided = Adım adım yardımla
kiosk-reach-little-help = Biraz yardımla
kiosk-reach-alone = Tek başına
kiosk-reach-new-case = Yeni bir durumda tek başına
kiosk-reach-retained = Daha sonra da tek başına
kiosk-topic-home = Ev
kiosk-topic-money = Para
kiosk-topic-work = İş
kiosk-topic-health = Sağlık
# The residence permit.
# tr: check whether people in Finland say oturma izni or oturum izni.
kiosk-topic-permit = Oturma izni
kiosk-topic-school = Okul
kiosk-topic-travel = Yolculuk ve boş zaman
kiosk-topic-safety = Güvenlik
kiosk-resume-title = Bu görev yarım kalmıştı. Devam etmek istiyor musunuz?
kiosk-resume-yes = Kaldığınız yerden devam edin
kiosk-resume-no = Baştan başlayın

## Questions

kiosk-questions-before = Önce üç soru. Cevapları bilmek zorunda değilsiniz.
kiosk-questions-after = Şimdi bir kez daha üç soru.
kiosk-questions-probe = Geçen seferki gibi önce birkaç soru. Cevapları bilmek zorunda değilsiniz.
kiosk-dont-know = Bilmiyorum
kiosk-question = Soru

## Kinds of practice

kiosk-kinds-title = Nasıl alıştırma yapmak istiyorsunuz?
kiosk-kind-shown = Bana gösterin
kiosk-kind-shown-note = Ben yaparım. Siz izlersiniz.
kiosk-kind-guided = Birlikte
kiosk-kind-guided-note = Her adımı size söylerim.
kiosk-kind-hints = İstediğimde yardım
kiosk-kind-hints-note = Siz yaparsınız. Yardım için lambaya dokunun.
kiosk-kind-alone = Tek başıma
kiosk-kind-alone-note = Siz yaparsınız. Ben sessiz kalırım.
kiosk-kind-real-life = Gerçek hayattaki gibi
kiosk-kind-real-life-note = Yeni bir durum. Kelimeler sadece Fince.
kiosk-kind-suggested = Şimdi bunu öneriyorum.

## Around the service

kiosk-band = Alıştırma – gerçek hizmet değil
    .say = Alıştırma, gerçek hizmet değil
kiosk-address-bar = Adres çubuğu: bulunduğunuz yer
kiosk-browser-back = Tarayıcının geri ok düğmesi
kiosk-phone = Telefon
kiosk-again = Tekrar dinleyin
kiosk-next = Sonraki
kiosk-ear = Dinleyin
kiosk-ear-note = Duymak istediğiniz kelimeye dokunun. Devam etmek için kulağa tekrar dokunun.
kiosk-bulb = Yardım
kiosk-hand = Birini çağırın
kiosk-door = Ara verin
kiosk-card-title = Örnek kişi. Sadece bu bilgileri kullanın.
kiosk-uncover = Yazdığımı gösterin
# The keys of a keyboard on the screen that carry no letter.
kiosk-key-erase = Bir harf silin
kiosk-key-capital = Büyük harf
kiosk-key-signs = Sayılar ve işaretler
kiosk-key-letters = Harfler
kiosk-key-space = Boşluk
kiosk-key-done = Tamam

## While practising

kiosk-shown-begin = Ben size gösteriyorum. Hazır olunca Sonraki düğmesine dokunun.
kiosk-shown-end = Hepsi bu kadardı. Artık nasıl yapıldığını biliyorsunuz.
kiosk-guided-begin = Bunu birlikte yapıyoruz.
kiosk-hints-begin = Siz yapın. Yardım isterseniz lambaya dokunun.
kiosk-alone-begin = Şimdi tek başınıza yapın.
kiosk-real-life-begin = Bu yeni bir durum. Kişinin kartına bakın.
kiosk-wrong-turn = Şu anda gereken sayfa bu değil.
kiosk-way-back = İşaretli yere dokunun. Sizi doğru yere götürür.
kiosk-wrong-turn-back-arrow = Geri ok düğmesini kullanın.
kiosk-service-error = Hizmet bir hata buldu. Ne dediğini duymak için kulağa dokunun.
kiosk-refused = Kendi bilgilerinizi yazmayın. Sadece örnek kişinin bilgilerini kullanın.
kiosk-offer-help = Yardım ister misiniz? Lambaya dokunun.
kiosk-step-again = Bu adıma birlikte bakalım.
kiosk-help-title = Yardım edeyim mi? O zaman bu bir alıştırma olur. Başka sefer tek başınıza yapabilirsiniz.
kiosk-help-yes = Evet, yardım edin
kiosk-help-no = Hayır, kendim deneyeceğim
kiosk-hand-called = Birinden yardım istediğinizi haber verdim. Devam edebilir veya bekleyebilirsiniz.
kiosk-someone-coming-title = Birini çağırdım. Yanınıza gelecek.
kiosk-got-help = Biri bana yardım etti
kiosk-went-alone = Tek başıma devam ediyorum
kiosk-break-title = Ara vermek ister misiniz? Yaptığınız her şey kayıtlı kalır.
kiosk-break-yes = Ara veriyorum
kiosk-break-no = Burada devam ediyorum
kiosk-other-task = Başka bir görev
kiosk-idle-title = Orada mısınız?
kiosk-idle-note = Herhangi bir yere dokunun, devam edelim.
kiosk-idle-yes = Buradayım

## Afterwards

kiosk-told-shown = Şimdi nasıl yapıldığını gördünüz.
kiosk-told-guided = Tebrikler. Birlikte yaptık.
kiosk-told-hints = Tebrikler. Sadece biraz yardım gerekti.
kiosk-told-alone = Tebrikler. Tek başınıza yaptınız.
kiosk-told-real-life = Tebrikler. Bunu gerçek hayatta da yapabilirsiniz.
kiosk-told-practised = Tebrikler. Yardımla sona ulaştınız.
kiosk-told-much-help = Çok yardımla yaptınız. Gelecek sefer daha az yardım yeter.
kiosk-told-too-early = Bitirdiğinizi söylediniz. Ama bir şey yarım kalmıştı.
kiosk-told-mistake = Sona ulaştınız. Ama yaptığınız bir şey gerçek hayatta zarar verebilir.
kiosk-told-given-up = Burada durdunuz. Sorun değil. Yaptıklarınız kayıtlı.
kiosk-told-went-well = Bunu iyi yaptınız.
kiosk-told-practise = Bu konuda bir kez daha alıştırma yapın.
kiosk-after-again = Tekrar
kiosk-after-another-day = Başka bir gün
kiosk-learned-title = Bir şey öğrendiniz mi?
kiosk-can-title = Bunu artık kendiniz yapabilir misiniz?
# Asked at a later visit.
kiosk-did-title = Geçen seferden beri bunu gerçek hizmette yaptınız mı?

## Voice and text: how fast and how loud the kiosk speaks, and which script is read.

kiosk-comfort = Ses ve yazı
kiosk-comfort-title = Nasıl dinlemek ve okumak istiyorsunuz?
kiosk-comfort-note = Kulaklıkla daha iyi duyarsınız. Başkaları duymaz.
kiosk-comfort-slower = Daha yavaş
kiosk-comfort-faster = Daha hızlı
kiosk-comfort-quieter = Daha sessiz
kiosk-comfort-louder = Daha sesli
kiosk-comfort-reading = Başka bir dilde okuyun
kiosk-reading-title = Hangi dilde okumak istiyorsunuz?

## Sound and troubles

kiosk-no-sound = Şu anda ses yok. Okuyabilirsiniz.
kiosk-no-voice = Bu dilin henüz sesi yok. Okuyabilirsiniz.
kiosk-not-saved = Cihazda bir sorun var. Birini çağırın.
kiosk-digit-0 = sıfır
kiosk-digit-1 = bir
kiosk-digit-2 = iki
kiosk-digit-3 = üç
kiosk-digit-4 = dört
kiosk-digit-5 = beş
kiosk-digit-6 = altı
kiosk-digit-7 = yedi
kiosk-digit-8 = sekiz
kiosk-digit-9 = dokuz

## The learner says that the errand is done

kiosk-ready = Bitirdim
kiosk-finished-title = Bitirdiniz mi?
kiosk-finished-no = Henüz değil

## What staff let the kiosk say from the board.

kiosk-phrase-coming = Lütfen biraz bekleyin. Birazdan geliyorum.
kiosk-phrase-show = Size göstereceğim.
kiosk-phrase-again = Bir kez daha deneyin.
kiosk-phrase-practice-person = Sadece örnek kişinin bilgilerini yazın.
kiosk-phrase-together = Bunu birlikte yapacağız.
kiosk-phrase-no-hurry = Acele etmenize gerek yok.
kiosk-phrase-ear = Kulağa dokunun. O zaman kelimeleri dinleyebilirsiniz.
kiosk-phrase-good = İyi gidiyorsunuz.
kiosk-phrase-five-minutes = Beş dakika sonra bitireceğiz.
kiosk-phrase-next-time = Gelecek sefer devam edebilirsiniz.

## On a learner's cards.

kiosk-card-hello = Merhaba! Bu sizin kartınız.
kiosk-card-can-do = Bunu tek başıma yapabiliyorum
