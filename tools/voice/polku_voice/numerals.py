"""Numbers as words, in the basic form, from 0 to 999 999.

Cases and agreement are not attempted: a text that needs them writes the number as a word.
Arabic words carry their vowels and no case endings; the last word of a number pauses.
"""

FI_UNITS = "nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän".split()
FI_DAYS = (
    "ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes "
    "yhdestoista kahdestoista kolmastoista neljästoista viidestoista kuudestoista seitsemästoista "
    "kahdeksastoista yhdeksästoista kahdeskymmenes kahdeskymmenesensimmäinen kahdeskymmenestoinen "
    "kahdeskymmeneskolmas kahdeskymmenesneljäs kahdeskymmenesviides kahdeskymmeneskuudes "
    "kahdeskymmenesseitsemäs kahdeskymmeneskahdeksas kahdeskymmenesyhdeksäs kolmaskymmenes "
    "kolmaskymmenesensimmäinen"
).split()
FI_MONTHS = "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split()

EN_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
EN_DAYS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
EN_MONTHS = (
    "January February March April May June July August September October November December"
).split()

SO_UNITS = "eber kow laba saddex afar shan lix toddoba siddeed sagaal".split()
SO_TENS = "toban labaatan soddon afartan konton lixdan toddobaatan siddeetan sagaashan".split()
SO_MONTHS = (
    "Janaayo Febraayo Maarso Abriil Maajo Juun Luulyo Agoosto Sebtembar Oktoobar Nofembar Desembar"
).split()

AR_UNITS = (
    "صِفْر وَاحِد اِثْنَان ثَلَاثَة أَرْبَعَة خَمْسَة سِتَّة سَبْعَة ثَمَانِيَة تِسْعَة عَشَرَة"
).split()
AR_TEENS = "أَحَد اِثْنَا ثَلَاثَة أَرْبَعَة خَمْسَة سِتَّة سَبْعَة ثَمَانِيَة تِسْعَة".split()
AR_TENS = "عِشْرُون ثَلَاثُون أَرْبَعُون خَمْسُون سِتُّون سَبْعُون ثَمَانُون تِسْعُون".split()
AR_HUNDREDS = "مِئَة مِئَتَان ثَلَاثُمِئَة أَرْبَعُمِئَة خَمْسُمِئَة سِتُّمِئَة سَبْعُمِئَة ثَمَانُمِئَة تِسْعُمِئَة".split()
AR_MONTHS = (
    "يَنَايِر فِبْرَايِر مَارِس أَبْرِيل مَايُو يُونْيُو يُولْيُو أَغُسْطُس سِبْتَمْبِر أُكْتُوبَر نُوفَمْبِر دِيسَمْبِر"
).split()


def finnish(n):
    """25 -> kaksikymmentäviisi."""
    if n < 10:
        return FI_UNITS[n]
    if n == 10:
        return "kymmenen"
    if n < 20:
        return FI_UNITS[n - 10] + "toista"
    if n < 100:
        return FI_UNITS[n // 10] + "kymmentä" + (FI_UNITS[n % 10] if n % 10 else "")
    if n < 1000:
        head = "sata" if n < 200 else FI_UNITS[n // 100] + "sataa"
        return head + (finnish(n % 100) if n % 100 else "")
    head = "tuhat" if n < 2000 else finnish(n // 1000) + "tuhatta"
    return head + (" " + finnish(n % 1000) if n % 1000 else "")


def english(n):
    """125 -> one hundred and twenty-five."""
    if n < 20:
        return EN_UNITS[n]
    if n < 100:
        return EN_TENS[n // 10 - 2] + ("-" + EN_UNITS[n % 10] if n % 10 else "")
    if n < 1000:
        return EN_UNITS[n // 100] + " hundred" + (" and " + english(n % 100) if n % 100 else "")
    tail = n % 1000
    joint = " and " if 0 < tail < 100 else " "
    return english(n // 1000) + " thousand" + (joint + english(tail) if tail else "")


def somali(n):
    """25 -> shan iyo labaatan."""
    if n < 10:
        return SO_UNITS[n]
    if n < 100:
        tens = SO_TENS[n // 10 - 1]
        return f"{SO_UNITS[n % 10]} iyo {tens}" if n % 10 else tens
    if n < 1000:
        head = "boqol" if n < 200 else f"{SO_UNITS[n // 100]} boqol"
        return f"{head} iyo {somali(n % 100)}" if n % 100 else head
    head = "kun" if n < 2000 else f"{somali(n // 1000)} kun"
    return f"{head} iyo {somali(n % 1000)}" if n % 1000 else head


def arabic(n):
    """25 -> khamsa wa-ishrun, vowelled."""
    if n <= 10:
        return AR_UNITS[n]
    if n < 20:
        return AR_TEENS[n - 11] + ("َ" if n != 12 else "") + " عَشَر"
    if n < 100:
        tens = AR_TENS[n // 10 - 2]
        return f"{AR_UNITS[n % 10]} وَ{tens}" if n % 10 else tens
    if n < 1000:
        head = AR_HUNDREDS[n // 100 - 1]
        return f"{head} وَ{arabic(n % 100)}" if n % 100 else head
    thousands = n // 1000
    if thousands == 1:
        head = "أَلْف"
    elif thousands == 2:
        head = "أَلْفَان"
    elif thousands <= 10:
        head = AR_UNITS[thousands] + " آلَاف"
    else:
        head = arabic(thousands) + " أَلْف"
    return f"{head} وَ{arabic(n % 1000)}" if n % 1000 else head


CARDINAL = {"fi": finnish, "en": english, "so": somali, "ar": arabic}


def cardinal(lang, n):
    """A whole number as words; None when it is too large to be said as one."""
    return CARDINAL[lang](n) if 0 <= n < 1_000_000 else None


def digits(lang, text):
    """Each digit as a word with a short rest between: codes, telephone numbers, PINs."""
    comma = "، " if lang == "ar" else ", "
    return comma.join(CARDINAL[lang](int(d)) for d in text if d.isdigit())


def date(lang, day, month, year):
    """A calendar date; `year` may be None. The day is 1 to 31, the month 1 to 12."""
    if lang == "fi":
        said = f"{FI_DAYS[day - 1]} {FI_MONTHS[month - 1]}kuuta"
    elif lang == "en":
        said = f"the {EN_DAYS[day - 1]} of {EN_MONTHS[month - 1]}"
    elif lang == "so":
        said = f"{somali(day)} {SO_MONTHS[month - 1]}"
    else:
        said = f"{arabic(day)} {AR_MONTHS[month - 1]}"
    if year is None:
        return said
    if lang == "en" and 2009 < year < 2100:
        return f"{said} twenty {english(year - 2000)}"
    return f"{said} {cardinal(lang, year)}"
