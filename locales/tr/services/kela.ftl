# Turkish, standard orthography; the learner is addressed as siz. A native speaker should check the whole file: is it the word people use in Finland?

## Kela: names stay. Texts of the page are real Finnish; the other languages say what they mean.

kela-name = Kela, sosyal yardım kurumu
kela-front-title = Kela'nın ana sayfası
kela-cookies-title = Çerezler: site neleri hatırlayabilir
kela-cookies-text = Site çerez kullanır. Hangilerini kabul edeceğinizi seçebilirsiniz.
kela-cookies-all = Hepsini kabul edin
kela-cookies-needed = Sadece gerekli olanlar
kela-cookies-more = Çerezler hakkında daha fazla bilgi
kela-cookies-long = Çerez, bir sitenin tarayıcınızda sakladığı küçük bir bilgidir.
kela-home = Ana sayfa
kela-back = Geri
kela-benefits = Sosyal yardımlar
kela-benefit-housing = Ev: kira yardımı
kela-benefit-children = Aileler: çocuk parası
# tr: check the word for yleistuki, the general support of 2026.
kela-benefit-work = İşsizlik: genel destek
kela-offices = Müşteri hizmetleri
kela-offices-text = Ofise gelebilir veya telefon edebilirsiniz. Tercüman isteyebilirsiniz.
kela-login = Giriş yapın
kela-to-swedish = İsveççe sayfa
kela-to-english = İngilizce sayfa
kela-to-finnish = Fince sayfa
kela-swedish-title = Kela'ya hoş geldiniz. Bu sayfa İsveççe.
kela-swedish-text = Kendi Kela sayfanızda sosyal yardıma başvurabilir ve kararları okuyabilirsiniz.
kela-english-title = Kela'ya hoş geldiniz. Bu sayfa İngilizce.
kela-english-text = Kendi Kela sayfanızda sosyal yardıma başvurabilir ve kararları okuyabilirsiniz.
kela-front-heading = Kela'ya hoş geldiniz
kela-front-text = Kendi Kela sayfanızda sosyal yardıma başvurabilir ve kararları okuyabilirsiniz.
# To check with a Finnish instructor: does Kela say it in these words today?
kela-front-news = Sahte mesajlara dikkat edin. Kela kısa mesajla link göndermez.
kela-login-heading = Hizmeti seçin
kela-own-kela = Kendi Kela sayfanız
kela-own-kela-note = Banka kodları, mobil sertifika veya sertifika kartı gerekir.
kela-employers = İşverenler için hizmet
kela-employers-text = Bu hizmet işverenler içindir.
kela-own-title = Kendi Kela sayfanız
kela-own-heading = Kela'daki işlemleriniz
kela-own-nothing = Yarım kalmış başvurunuz yok.
kela-own-next = Kararları ve mesajları bu sayfada görürsünüz.
kela-messages = Mesajlar
kela-messages-none = Yeni mesaj yok.
kela-apply = Başvuru yapın
kela-apply-text = Başvurmak istediğiniz sosyal yardımı seçin.
kela-log-out = Çıkış yapın
kela-close-window = Pencereyi kapatın
kela-new-tab = Yeni sekme
kela-new-tab-text = Pencere kapandı.
kela-open-again = Kela sayfanızı tekrar açın
kela-logged-out-title = Çıkış
kela-logged-out-text = Çıkış yaptınız.
kela-logged-out-close = Artık tarayıcıyı kapatabilirsiniz.
