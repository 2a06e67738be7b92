# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## Suomi.fi identification. Banks are made up.

suomifi-name = Suomi.fi kimlik doğrulaması
    .say = Suomi fi kimlik doğrulaması
suomifi-choose-title = Kimliğinizi nasıl doğrulayacağınızı seçin
suomifi-choose-service = Kendi Kela sayfanıza gidiyorsunuz.
suomifi-to-swedish = İsveççe sayfa
suomifi-to-english = İngilizce sayfa
suomifi-to-finnish = Fince sayfa
suomifi-swedish-title = Kimliğinizi nasıl doğrulayacağınızı seçin. Bu sayfa İsveççe.
suomifi-swedish-text = Kendi Kela sayfanıza gidiyorsunuz.
suomifi-english-title = Kimliğinizi nasıl doğrulayacağınızı seçin. Bu sayfa İngilizce.
suomifi-english-text = Kendi Kela sayfanıza gidiyorsunuz.
suomifi-bank-jarvi = Järvipankki, bir banka
suomifi-bank-metsa = Metsäpankki, başka bir banka
# tr: check mobil sertifika (mobiilivarmenne) and sertifika kartı (varmennekortti).
suomifi-mobile = Telefon şirketinden mobil sertifika
suomifi-mobile-text = Onu telefon şirketinizden alırsınız. Bankanın uygulaması değildir.
suomifi-card = Sertifika kartı: çipli bir kimlik kartı
suomifi-card-text = Kimlik kartı, kartın kodu ve kart okuyucu gerekir.
suomifi-foreign = Yabancılar için kimlik doğrulama yolları
suomifi-foreign-text = Burada başka ülkelerin yolları var.
suomifi-other-way = Başka bir yol seçin
suomifi-back-warning = Tarayıcının geri ok düğmesini kullanmayın. Durdurma düğmesini kullanın.
suomifi-break-off = Durdurun ve geri dönün
suomifi-error-title = Kimlik doğrulama başarılı olmadı
suomifi-error-text = Tarayıcının geri ok düğmesini kullandınız. Baştan başlamanız gerekiyor.
suomifi-start-again = Baştan başlayın
suomifi-data-title = Kimlik doğrulama
suomifi-data-done = Kimlik doğrulama başarılı oldu.
suomifi-data-handed = Kela'nın alacağı bilgiler
suomifi-data-name = Ad
suomifi-data-identity-code = Kişisel kimlik numarası
suomifi-continue = Hizmete geçin
suomifi-close-window = Pencereyi kapatın
suomifi-new-tab = Yeni sekme
suomifi-new-tab-text = Pencere kapandı.
suomifi-open-again = Sayfayı tekrar açın
