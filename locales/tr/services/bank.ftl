# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## Järvipankki and Metsäpankki are made up. Page in the browser first, then the phone app.

bank-name = Järvipankki, bir banka
bank-identify-title = Kimliğinizi bankayla doğrulayın
bank-identify-service = Hizmet: Suomi.fi kimlik doğrulaması
    .say = Hizmet: Suomi fi kimlik doğrulaması
bank-user-id = Kullanıcı numarası: bankadaki kendi numaranız
bank-user-id-help = Sekiz rakam. Hesap numarası değildir.
bank-error-user-id-required = Kullanıcı numarası eksik.
bank-error-user-id = Kullanıcı numarası yanlış. Numarayı kontrol edin.
bank-continue = Devam edin
bank-break-off = Durdurun ve geri dönün
bank-metsa-title = Metsäpankki: kimliğinizi bankayla doğrulayın
bank-metsa-error = Kullanıcı numarası bulunamadı. Kendi bankanızı seçtiniz mi, kontrol edin.
bank-wait-title = Telefonda doğrulayın
bank-wait-text = Telefonda bankanın uygulamasını açın. Hizmeti ve kodu karşılaştırın.
bank-service = Hizmet
bank-code = Kod
bank-service-suomifi = Suomi.fi kimlik doğrulaması, Kela
    .say = Suomi fi kimlik doğrulaması, Kela
bank-service-loan = İnternette kredi veren bir hizmet
bank-service-shop = İnternette bir mağaza
bank-code-4821 = 4821
    .say = dört sekiz iki bir
bank-code-7396 = 7396
    .say = yedi üç dokuz altı
bank-code-1608 = 1608
    .say = bir altı sıfır sekiz
bank-code-5530 = 5530
    .say = beş beş üç sıfır
bank-code-2047 = 2047
    .say = iki sıfır dört yedi
bank-code-9342 = 9342
    .say = dokuz üç dört iki
bank-wait-rejected = İsteği reddettiniz. Telefona yeni bir istek gönderebilirsiniz.
bank-send-again = Yeni istek gönderin
bank-no-request = Telefona istek gelmedi mi?
bank-chat-title = Yardım ve sohbet
bank-chat-text = Bankanın uygulamasını açın. Telefonda internet var mı, kontrol edin.
bank-chat-never = Sohbete şifrenizi yazmayın.
bank-chat-label = Bankaya mesaj
bank-chat-required = Mesaj boş.
bank-chat-send = Gönderin
bank-chat-busy = Şu anda kimse cevap veremiyor.
bank-back = Geri
bank-cancel = Vazgeçin

## The phone app

bank-app-title = Bankanın uygulaması
bank-app-nothing = Şu anda istek yok.
bank-app-requests = Sizi bekleyen istekler
bank-open-request = Açın
bank-to-requests = Bütün istekler
bank-request-title = Kimliğinizi doğrulayın
bank-approve = Onaylayın
bank-reject = Reddedin
bank-pin-title = Şifrenizi yazın
bank-phone-pin = Şifre
bank-phone-pin-help = Şifreyi kimseye söylemeyin.
bank-error-pin-required = Şifre eksik.
bank-error-pin = Şifre yanlış.
bank-confirm = Doğrulayın
bank-rejected-title = İstek reddedildi.
bank-rejected-text = Bunu siz istemediyseniz bankaya telefon edin.
bank-approved-title = Kimliğiniz doğrulandı.
bank-approved-text = Bilgisayarda devam edebilirsiniz.
bank-let-in-text = Bilgileriniz hizmete gönderildi.
