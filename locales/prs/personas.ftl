# Dari, the Persian of Afghanistan: the messages whose words differ from fa; all others are borrowed from there. .say has all vowels, as in Dari.
# A native speaker should check the whole file: the wording, and the vowels of every .say.

## Fictional people for practice, and the labels of their cards.

persona-label-identity-code = کد هویت شخصی
    .say = کُدِ هُوییَتِ شَخصی
