# Northern Kurdish (Kurmanji), Hawar alphabet. A native speaker should check the whole file: is it the word people use in Finland?

## Kela: names stay. Texts of the page are real Finnish; the other languages say what they mean.

kela-name = Kela, ofîsa pereyê alîkariyê
kela-front-title = Rûpela sereke ya Kelayê
# kmr: kukî for cookies: do people say so, or only the English word?
kela-cookies-title = Kukî: tiştên ku malper ji bîr nake
kela-cookies-text = Malper kukiyan bi kar tîne. Hûn dikarin hilbijêrin ka kîjanan qebûl dikin.
kela-cookies-all = Hemûyan qebûl bikin
kela-cookies-needed = Tenê yên pêwîst
kela-cookies-more = Li ser kukiyan bêtir bixwînin
kela-cookies-long = Kukî agahiyeke piçûk e ku malper di geroka we de dihêle.
kela-home = Rûpela sereke
kela-back = Paşve
kela-benefits = Pereyên alîkariyê
kela-benefit-housing = Xanî: alîkariya kirêyê
kela-benefit-children = Malbat: pereyê zarokan
kela-benefit-work = Bêkarî: alîkariya giştî
kela-offices = Xizmeta mişteriyan
kela-offices-text = Hûn dikarin biçin ofîsekê an telefon bikin. Hûn dikarin tercumanekî bixwazin.
kela-login = Têkevin
kela-to-swedish = Rûpel bi swêdî
kela-to-english = Rûpel bi îngilîzî
kela-to-finnish = Rûpel bi fînlandî
kela-swedish-title = Hûn bi xêr hatin Kelayê. Ev rûpel bi swêdî ye.
kela-swedish-text = Di rûpelên xwe yên Kelayê de hûn dikarin pereyê alîkariyê bixwazin û biryaran bixwînin.
kela-english-title = Hûn bi xêr hatin Kelayê. Ev rûpel bi îngilîzî ye.
kela-english-text = Di rûpelên xwe yên Kelayê de hûn dikarin pereyê alîkariyê bixwazin û biryaran bixwînin.
kela-front-heading = Hûn bi xêr hatin Kelayê
kela-front-text = Di rûpelên xwe yên Kelayê de hûn dikarin pereyê alîkariyê bixwazin û biryaran bixwînin.
# To check with a Finnish instructor: does Kela say it in these words today?
kela-front-news = Hişyar bin: peyamên xapandinê hene. Kela bi peyama telefonê lînkan naşîne.
kela-login-heading = Xizmetê hilbijêrin
kela-own-kela = Rûpelên we yên Kelayê
# kmr: sertîfîkaya mobîl and karta sertîfîkayê: is there a better known word?
kela-own-kela-note = Kodên bankê, sertîfîkaya mobîl an karta sertîfîkayê ji we re lazim e.
kela-employers = Xizmeta ji bo xwediyên kar
kela-employers-text = Ev xizmet ji bo xwediyên kar e.
kela-own-title = Rûpelên we yên Kelayê
kela-own-heading = Karûbarên we
kela-own-nothing = Serlêdanên we yên nîvco tune ne.
kela-own-next = Hûn biryaran û peyaman li ser vê rûpelê dibînin.
kela-messages = Peyam
kela-messages-none = Peyamên nû tune ne.
kela-apply = Serlêdanê bikin
kela-apply-text = Pereyê alîkariyê yê ku hûn dixwazin hilbijêrin.
kela-log-out = Derkevin
kela-close-window = Pencereyê bigirin
kela-new-tab = Rûpeleke nû
kela-new-tab-text = Pencere hat girtin.
kela-open-again = Rûpelên xwe yên Kelayê dîsa vekin
kela-logged-out-title = Derketin
kela-logged-out-text = Hûn ji xizmetê derketin.
kela-logged-out-close = Niha hûn dikarin gerokê bigirin.
