# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## The lesson and its task

# tr: check banka kodları (pankkitunnukset): is it what people in Finland say?
l01-title = Banka kodlarıyla kimliğinizi doğrulayın
l01-task = Kela'ya giriş yapın, sonra çıkış yapın
l01-receipt = Kela'ya giriş yaptınız, sonra çıkış yaptınız. Bilgileri başka kimse görmüyor.
l01-ask-a = Siz şimdi Amina'sınız. Järvipankki kodlarıyla Kela'ya giriş yapın. Sonra çıkış yapın.
l01-ask-b = Siz şimdi Yusuf'sunuz. Järvipankki kodlarıyla Kela'ya giriş yapın. Sonra çıkış yapın.
l01-ask-c = Siz şimdi Rojin'siniz. Järvipankki kodlarıyla Kela'ya giriş yapın. Sonra çıkış yapın.

## Steps

l01-cookies = Önce çerez penceresine cevap verin.
l01-cookies-point = Pencere sayfanın önünde. Sadece gerekli olanları seçin.
l01-cookies-explain = Pencere yüzünden sayfa görünmüyor. Cevap verince pencere gider.
l01-cookies-show = Sadece gerekli olanları seçiyorum.
l01-open-login = Giriş linkine basın.
l01-open-login-point = Yukarıda, sağda.
l01-open-login-explain = Giriş yapmak, kendi bilgilerinize gitmek demektir.
l01-open-login-show = Giriş linkine basıyorum.
l01-own-kela = Kendi Kela sayfanızı seçin.
l01-own-kela-point = Büyük olan düğme.
l01-own-kela-explain = Bu sizin için. Öteki şirketler için.
l01-own-kela-show = Kendi Kela sayfamı seçiyorum.
l01-choose-bank = Kendi bankanızı seçin.
l01-choose-bank-point = Kartta bankanın adını okuyun. Sayfada aynı adı bulun.
l01-choose-bank-explain = Kim olduğunuzu banka kanıtlar. Bu yüzden kendi bankanız olmalı.
l01-choose-bank-show = Järvipankki'yi seçiyorum.
l01-user-id = Kullanıcı numarasını yazın ve devam edin.
l01-user-id-point = Kullanıcı numarası kartta yazıyor. Sekiz rakamlı.
l01-user-id-explain = Banka sizi kullanıcı numarasından tanır. Buraya şifreyi yazmayın.
l01-user-id-show = Kullanıcı numarasını yazıyorum ve devam ediyorum.
l01-reject-stranger = Telefonda, size ait olmayan isteği reddedin.
l01-reject-stranger-point = Kodları karşılaştırın. Bilgisayarda başka bir kod var.
l01-reject-stranger-explain = Başka biri sizin adınızla girmeye çalışıyor. Onaylamayın.
l01-reject-stranger-show = Yanlış isteği açıyorum ve reddediyorum.
l01-open-own = Kodu doğru olan isteği açın.
l01-open-own-point = Bilgisayardaki koda bakın. Telefonda aynı kodu bulun.
l01-open-own-explain = Hizmet de kod da aynıysa, istek sizindir.
l01-open-own-show = Doğru isteği açıyorum.
l01-approve = Hizmetin adını okuyun ve onaylayın.
l01-approve-point = Onay düğmesi telefonda, kodun altında.
l01-approve-explain = Sadece kendi açtığınız hizmeti onaylayın.
l01-approve-show = Hizmet Kela. Onaylıyorum.
l01-pin = Şifreyi telefona yazın ve doğrulayın.
l01-pin-point = Şifre kartta yazıyor. Kutu telefonda.
l01-pin-explain = Şifreyi sadece kendi telefonunuza yazın. Bilgisayara asla yazmayın. Kimseye söylemeyin.
l01-pin-show = Şifreyi telefona yazıyorum.
l01-hand-over = Adı kontrol edin ve hizmete geçin.
l01-hand-over-point = Düğme bilgisayarda, bilgilerin altında.
l01-hand-over-explain = Kela bu bilgileri alır. Henüz Kela'da değilsiniz.
l01-hand-over-show = Hizmete geçiyorum.
l01-log-out = Kela'dasınız. Şimdi çıkış yapın.
l01-log-out-point = Yukarıda sağda, adın yanında.
l01-log-out-explain = Pencereyi kapatmak yetmez. Sizden sonra gelen kişi bilgilerinizi görebilir.
l01-log-out-show = Çıkış yapıyorum.

## Known mistakes

l01-mistake-stranger-let-in = Size ait olmayan bir isteği onayladınız. Gerçek hayatta hemen bankaya telefon edin. Her zaman hizmeti ve kodu karşılaştırın.
l01-mistake-pin-on-computer = Şifreyi bilgisayara yazdınız. Oradan silin. Şifre sadece kendi telefonunuza yazılır.
l01-mistake-left-logged-in = Pencereyi kapattınız ama çıkış yapmadınız. Başka biri bilgilerinizi açabilir. Sayfayı açın ve çıkış yapın.
l01-mistake-wrong-bank = Bu başka bir banka. Durun ve kendi bankanızı seçin.
l01-mistake-mobile-certificate = Mobil sertifika telefon şirketinden alınır. Şimdi size banka gerekli.
l01-mistake-back-arrow = Tarayıcının geri ok düğmesi kimlik doğrulamayı yarıda kesti. Baştan başlayın. Gelecek sefer sayfadaki durdurma düğmesini kullanın.
l01-mistake-closed-too-early = Sayfayı çok erken kapattınız. Tekrar açın ve hizmete geçin.
l01-mistake-own-rejected = Kendi isteğinizi reddettiniz. Bilgisayarda yeni bir istek gönderin.

## Questions, in three parallel forms

l01-q1a = Bankanızın şifresini kim bilebilir?
l01-q1a-family = Ailem
l01-q1a-nobody = Başka hiç kimse
l01-q1a-official = Bir memur
l01-q1a-bank = Banka çalışanları
l01-q1b = Yardım eden nazik biri sizden şifrenizi istiyor. Ne yaparsınız?
l01-q1b-keep = Söylemem.
l01-q1b-tell = Ona söylerim.
l01-q1b-official = Memursa söylerim.
l01-q1b-paper = Ona kâğıda yazıp veririm.
l01-q1c = Biri telefon ediyor ve bankadan olduğunu söylüyor. Şifrenizi istiyor. Ne yaparsınız?
l01-q1c-bank = Söylerim, çünkü o bankadan.
l01-q1c-name = Adımı biliyorsa söylerim.
l01-q1c-keep = Ona söylemem.
l01-q1c-message = Ona mesajla gönderirim.
l01-q2a = Telefonunuz bir girişi onaylamanızı istiyor. O girişi siz başlatmadınız. Ne yaparsınız?
l01-q2a-approve = Onaylarım.
l01-q2a-wait = Daha sonra onaylarım.
l01-q2a-reject = Reddederim.
l01-q2a-pin = Şifreyi yazarım.
l01-q2b = Telefonda tanımadığınız bir hizmetten bir istek görüyorsunuz. Önce ne yaparsınız?
l01-q2b-approve = Onaylarım.
l01-q2b-reject = Reddederim.
l01-q2b-nothing = Hiçbir şey yapmam.
l01-q2b-send = Kodu bir arkadaşıma gönderirim.
l01-q2c = Otobüstesiniz ve hiçbir hizmet kullanmıyorsunuz. Bankanın uygulamasına bir istek geliyor. Ne yaparsınız?
l01-q2c-bank = Onaylarım. Bankadan geliyor.
l01-q2c-again = Tekrar gelirse onaylarım.
l01-q2c-reject = İsteği reddederim.
l01-q2c-off = Telefonu kapatırım.
l01-q3a = Kütüphanede bir bilgisayar kullandınız. En son ne yaparsınız?
l01-q3a-close = Pencereyi kapatırım.
l01-q3a-log-out = Çıkış yaparım.
l01-q3a-walk = Kalkıp giderim.
l01-q3a-front = Ana sayfaya dönerim.
l01-q3b = Okulda bir bilgisayarda işinizi bitirdiniz. Önce ne yaparsınız?
l01-q3b-close = Tarayıcıyı kapatırım.
l01-q3b-screen = Ekranı kapatırım.
l01-q3b-log-out = Çıkış yaparım.
l01-q3b-other = Başka bir sayfa açarım.
l01-q3c = Birçok kişinin kullandığı bir bilgisayarda Kela'ya girdiniz. Başka biri bilgisayarı bekliyor. Önce ne yaparsınız?
l01-q3c-log-out = Çıkış yaparım.
l01-q3c-place = Yerimi ona veririm.
l01-q3c-close = Pencereyi kapatırım.
l01-q3c-wait = Sayfa kapanana kadar beklerim.
