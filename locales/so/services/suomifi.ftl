# Somali, standard orthography. A native speaker should check the whole file: is it the word people use in Finland?

## Suomi.fi identification. Banks are made up.

suomifi-name = Aqoonsiga Suomi.fi
    .say = Aqoonsiga Suomi fi
suomifi-choose-title = Dooro sida aad isku aqoonsiinayso
suomifi-choose-service = Waxaad galaysaa boggaaga Kela.
# so: a native speaker should check the names of the languages.
suomifi-to-swedish = Bogga oo af Iswiidhish ah
suomifi-to-english = Bogga oo af Ingiriisi ah
suomifi-to-finnish = Bogga oo af Finnish ah
suomifi-swedish-title = Dooro sida aad isku aqoonsiinayso. Boggani waa af Iswiidhish.
suomifi-swedish-text = Waxaad galaysaa boggaaga Kela.
suomifi-english-title = Dooro sida aad isku aqoonsiinayso. Boggani waa af Ingiriisi.
suomifi-english-text = Waxaad galaysaa boggaaga Kela.
suomifi-bank-jarvi = Järvipankki, waa bangi
suomifi-bank-metsa = Metsäpankki, waa bangi kale
suomifi-mobile = Shahaadada mobilka ee shirkadda telefoonka
suomifi-mobile-text = Waxaa laga helaa shirkadda telefoonka. Ma aha app-ka bangiga.
suomifi-card = Kaarka shahaadada: kaar aqoonsi oo jib leh
suomifi-card-text = Waxaad u baahan tahay kaar aqoonsi, lambarkiisa sirta ah iyo aalad kaarka akhrida.
suomifi-foreign = Siyaabaha dadka ajnabiga ah
# so: a native speaker should check this one.
suomifi-foreign-text = Halkan waxaa ku yaal siyaabaha waddamada kale.
suomifi-other-way = Dooro si kale
suomifi-back-warning = Ha isticmaalin fallaarta biraawsarka. Isticmaal batoonka joojinta.
suomifi-break-off = Jooji oo ku noqo
suomifi-error-title = Aqoonsigu ma guulaysan
suomifi-error-text = Waxaad isticmaashay fallaarta biraawsarka. Mar kale bilow.
suomifi-start-again = Mar kale bilow
suomifi-data-title = Aqoonsiga
suomifi-data-done = Aqoonsigu wuu guulaystay.
suomifi-data-handed = Xogta Kela la siinayo
suomifi-data-name = Magaca
suomifi-data-identity-code = Lambarka aqoonsiga shaqsiga
suomifi-continue = U gudub adeegga
suomifi-close-window = Xir daaqadda
suomifi-new-tab = Bog cusub
suomifi-new-tab-text = Daaqaddu way xiran tahay.
suomifi-open-again = Mar kale fur bogga
