# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## The list of messages, and one message

messages-name = Mesajlar
messages-computer-title = Bilgisayar
messages-computer-text = Mesajlar telefonda.
messages-keep = Saklayın
messages-delete = Silin
messages-back = Mesajlara geri dönün
messages-kept = Saklandı
messages-trash = Silindi

## Senders. The name of a sender can be false.

messages-from-posti = Posti, posta şirketi
messages-from-bank = Järvipankki, bir banka
messages-from-suomifi = Suomi.fi
    .say = Suomi fi
messages-from-unknown = Bilinmeyen bir numara
messages-from-leila = Leila, telefonda kayıtlı bir kişi
messages-from-dentist = Diş kliniği
messages-from-library = Kütüphane
messages-from-daycare = Kreş
messages-from-kela = Kela

## Messages, false and real

messages-parcel-fee = Paketiniz bekliyor. Bugün 1,95 € teslimat ücreti ödeyin. Yoksa paket geri gönderilecek.
    .say = Paketiniz bekliyor. Bugün bir euro doksan beş sent teslimat ücreti ödeyin. Yoksa paket geri gönderilecek.
messages-parcel-come = Paketiniz geldi. Teslim alma yeri: paket dolabı, Satamakatu 4. Yedi gün içinde alın.
    .say = Paketiniz geldi. Teslim alma yeri: paket dolabı, Satamakatu dört numara. Yedi gün içinde alın.
messages-bank-freeze = Hesabınız bugün dondurulacak. Banka kodlarınızı hemen doğrulayın.
messages-suomifi-refund = 284 € vergi iadesi sizi bekliyor. Hesap bilgilerinizi bugün verin.
    .say = İki yüz seksen dört euro vergi iadesi sizi bekliyor. Hesap bilgilerinizi bugün verin.
messages-suomifi-mail = Hizmette yeni bir mesajınız var. Hizmete kendiniz giriş yapın.
messages-family-number = Merhaba anne, telefonum bozuldu. Bu benim yeni numaram. Hemen bir faturamı öder misin? Paranı yarın alırsın.
messages-family-late = Biraz gecikiyorum. Saat altıda evdeyim. Yolda süt alacağım.
messages-dentist-fee = 32 € muayene ücreti ödenmedi. Bugün linkten ödeyin. Yoksa borç tahsilat şirketine verilecek.
    .say = Otuz iki euro muayene ücreti ödenmedi. Bugün linkten ödeyin. Yoksa borç tahsilat şirketine verilecek.
messages-dentist-time = Randevunuz perşembe günü saat onda. Gelemezseniz kliniğe telefon edin.
messages-library-due = Ödünç kitaplarınızın son iade günü pazartesi. İade edin veya sürelerini uzatın.
messages-daycare-trip = Yarın ormana gidiyoruz. Çocuğa sıcak tutan giysiler ve çizme verin.
messages-kela-stop = Sosyal yardımınız kesilecek. Bir saat içinde linkten kimliğinizi doğrulayın.
messages-kela-mail = Yeni bir mesajınız var. Kela sayfanıza kendiniz giriş yapın.

## Links of false messages: reserved names (RFC 2606)

messages-address-posti = Link: posti-maksu.example
    .say = Link: posti, tire, maksu, nokta, example
messages-address-bank = Link: jarvipankki-turva.example
    .say = Link: jarvipankki, tire, turva, nokta, example
messages-address-suomifi = Link: suomi-fi.palautus.example
    .say = Link: suomi, tire, fi, nokta, palautus, nokta, example
messages-address-dentist = Link: hammas-maksu.example
    .say = Link: hammas, tire, maksu, nokta, example
messages-address-kela = Link: omakela-tuki.example
    .say = Link: omakela, tire, tuki, nokta, example

## The page behind such a link

messages-false-title = Kimliğinizi doğrulayın
messages-false-text = Banka kodlarınızı yazın.
messages-address = Sayfanın adresi
messages-false-user-id = Kullanıcı numarası
messages-false-pin = Şifre
messages-false-required = Kodu yazın.
messages-false-send = Doğrulayın
messages-false-busy = Biraz bekleyin.
messages-close = Sayfayı kapatın
