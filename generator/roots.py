"""The dictionary root of an Indonesian word, and the words of a text that say something.

Roots come from PySastrawi: it takes prefixes and suffixes off only where what is left stands in its dictionary, so an
unknown word stays as it is (docs/decisions/0009). They are for finding and comparing, never for showing.
"""

import re
from functools import cache
from typing import Any

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHE = re.compile(r"(?<=[^\W_])['’ʼ](?=[^\W_])")  # Jum'at is one word
_FUNCTION_WORDS = """
ada adalah adanya agar akan aku anda antara apa apabila apakah atas atau bagaimana bagi bahwa baik beberapa begitu belum
berbagai berikut bila bisa boleh bukan dalam dan dapat dari daripada demi demikian dengan di dia dilakukan diri dua guna
hal hanya harus hingga ia ialah ini itu jadi jika juga kah kalau kami kamu karena ke kemudian kepada ketika kita lagi
lah lain lalu lebih maka masih masing maupun melainkan melakukan melalui memang mereka merupakan meski meskipun mungkin
namun nya oleh pada para per perlu pernah pula pun saat saja sambil sampai sangat satu saya se sebagai sebagaimana
sebelum sebuah secara sedang sedangkan sehingga sejak selain selalu selama semua seperti serta sesuai setelah setiap
sering suatu sudah supaya tak tanpa tapi telah tentang tersebut tetap tetapi tiap tidak untuk walau walaupun yaitu yakni
yang
"""
_IN_ENGLISH = (
    "an and are as at be been by for from has have in is it its no not of on or that the their this to was with"
)

STOPWORDS = frozenset(f"{_FUNCTION_WORDS} {_IN_ENGLISH}".split())
"""Words that tell no text from another: our own short list, so that *ibu*, *kerja* and *tempat* stay."""


def words(text: str) -> list[str]:
    """The lower-case words of a text in their order, without stop words; *anak-anak* counts as two."""
    return [word for word in _WORD.findall(_APOSTROPHE.sub("", text.lower())) if word not in STOPWORDS]


@cache
def root(word: str) -> str:
    """The dictionary root of a lower-case word; the word itself when the dictionary knows none.

    Each word is worked out once: unique words are what costs, about a tenth of a millisecond each.
    """
    return str(_stemmer().stem(word)) or word


@cache
def _stemmer() -> Any:
    from Sastrawi.Dictionary.ArrayDictionary import ArrayDictionary
    from Sastrawi.Stemmer.Stemmer import Stemmer
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    return Stemmer(ArrayDictionary(StemmerFactory().get_words()))
