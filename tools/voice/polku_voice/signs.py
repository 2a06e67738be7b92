"""Words for signs, and the names of letters, in the languages whose texts may hold digits and signs."""

# The few words that addresses, money, times and ranges need.
WORDS = {
    "fi": {"dot": "piste", "at": "ät", "slash": "kauttaviiva", "hyphen": "viiva", "comma": "pilkku",
           "euro": ("euro", "euroa"), "cent": ("sentti", "senttiä"), "percent": "prosenttia",
           "to": "viiva", "clock": "kello", "and": "ja", "plus": "plus", "or": "tai"},
    "en": {"dot": "dot", "at": "at", "slash": "slash", "hyphen": "dash", "comma": "point",
           "euro": ("euro", "euros"), "cent": ("cent", "cents"), "percent": "percent",
           "to": "to", "clock": "", "and": "and", "plus": "plus", "or": "or"},
    "so": {"dot": "dhibic", "at": "at", "slash": "xarriiq", "hyphen": "jiitin", "comma": "dhibic",
           "euro": ("yuuro", "yuuro"), "cent": ("senti", "senti"), "percent": "boqolkiiba",
           "to": "ilaa", "clock": "", "and": "iyo", "plus": "lagu daray", "or": "ama"},
    "ar": {"dot": "نُقْطَة", "at": "آت", "slash": "شَرْطَة", "hyphen": "شَرْطَة", "comma": "فَاصِلَة",
           "euro": ("يُورُو", "يُورُو"), "cent": ("سِنْت", "سِنْت"), "percent": "بِالْمِئَة",
           "to": "إِلَى", "clock": "", "and": "وَ", "plus": "زَائِد", "or": "أَوْ"},
}

# Finnish names of the letters: services in Finland spell their codes with them.
LETTERS = dict(zip(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ",
    "aa,bee,see,dee,ee,äf,gee,hoo,ii,jii,koo,äl,äm,än,oo,pee,kuu,är,äs,tee,uu,vee,kaksoisvee,äks,yy,"
    "tset,ruotsalainen oo,ää,öö".split(","),
    strict=True,
))
