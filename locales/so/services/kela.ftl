# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?

## Kela: names stay. Texts of the page are real Finnish; the other languages say what they mean.

kela-name = Kela, xafiiska taageerada
kela-front-title = Bogga hore ee Kela
kela-cookies-title = Cookies: waxa boggu xusuusan karo
kela-cookies-text = Boggu wuxuu isticmaalaa cookies. Waad dooran kartaa kuwa aad aqbasho.
kela-cookies-all = Aqbal dhammaan
kela-cookies-needed = Kuwa loo baahan yahay oo keliya
kela-cookies-more = Wax badan ka akhri cookies
kela-cookies-long = Cookie waa xog yar oo boggu ku kaydiyo biraawsarkaaga.
kela-home = Bogga hore
kela-back = Dib u noqo
kela-benefits = Taageerooyinka
kela-benefit-housing = Guriyeynta: taageero kirada ah
kela-benefit-children = Qoysaska: lacagta carruurta
kela-benefit-work = Shaqo la'aan: taageerada guud
kela-offices = Adeegga macaamiisha
kela-offices-text = Waad imaan kartaa xafiiska ama waad soo wici kartaa. Turjumaan waad codsan kartaa.
kela-login = Soo gal
# so: a native speaker should check the names of the languages.
kela-to-swedish = Bogga oo af Iswiidhish ah
kela-to-english = Bogga oo af Ingiriisi ah
kela-to-finnish = Bogga oo af Finnish ah
kela-swedish-title = Ku soo dhawoow Kela. Boggani waa af Iswiidhish.
kela-swedish-text = Boggaaga Kela waxaad ka codsan kartaa taageero, go'aannadana waad ka akhrin kartaa.
kela-english-title = Ku soo dhawoow Kela. Boggani waa af Ingiriisi.
kela-english-text = Boggaaga Kela waxaad ka codsan kartaa taageero, go'aannadana waad ka akhrin kartaa.
kela-front-heading = Ku soo dhawoow Kela
kela-front-text = Boggaaga Kela waxaad ka codsan kartaa taageero, go'aannadana waad ka akhrin kartaa.
# To check with a Finnish instructor: does Kela say it in these words today?
# so: a native speaker should check this one.
kela-front-news = Ka digtoonow farriimaha beenta ah. Kela link kuma soo dirto farriin qoraal ah.
kela-login-heading = Dooro adeegga
kela-own-kela = Boggaaga Kela
kela-own-kela-note = Waxaad u baahan tahay aqoonsiga bangiga, shahaadada mobilka ama kaarka shahaadada.
kela-employers = Adeegga shaqo-bixiyeyaasha
kela-employers-text = Adeeggan waxaa loogu talagalay shaqo-bixiyeyaasha.
kela-own-title = Boggaaga Kela
kela-own-heading = Arrimahaaga
# so: a native speaker should check this one.
kela-own-nothing = Ma lihid codsi aan dhammayn.
kela-own-next = Boggan waxaad ku arkaysaa go'aannada iyo farriimaha.
kela-messages = Farriimaha
kela-messages-none = Farriimo cusub ma jiraan.
kela-apply = Codsi samee
kela-apply-text = Dooro taageerada aad codsanayso.
kela-log-out = Ka bax
kela-close-window = Xir daaqadda
kela-new-tab = Bog cusub
kela-new-tab-text = Daaqaddu way xiran tahay.
kela-open-again = Mar kale fur boggaaga Kela
kela-logged-out-title = Ka bixid
kela-logged-out-text = Waad ka baxday.
kela-logged-out-close = Hadda biraawsarka waad xiri kartaa.
