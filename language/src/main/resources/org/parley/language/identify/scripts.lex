# Scripts that tell that a text is not English, and the language they stand for (names of scripts as in Unicode and java.lang.Character.UnicodeScript).
# Where several languages share a script, "letters" are those that only one of them uses; the first line with such a letter often enough wins,
# else the line without letters.
id	script	language	letters
urdu	ARABIC	Urdu	ٹڈڑےںہھ
persian	ARABIC	Persian	پچژگکی
arabic	ARABIC	Arabic	-
chinese	HAN	Chinese	-
hiragana	HIRAGANA	Japanese	-
katakana	KATAKANA	Japanese	-
korean	HANGUL	Korean	-
greek	GREEK	Greek	-
hebrew	HEBREW	Hebrew	-
hindi	DEVANAGARI	Hindi	-
bengali	BENGALI	Bengali	-
punjabi	GURMUKHI	Punjabi	-
gujarati	GUJARATI	Gujarati	-
odia	ORIYA	Odia	-
tamil	TAMIL	Tamil	-
telugu	TELUGU	Telugu	-
kannada	KANNADA	Kannada	-
malayalam	MALAYALAM	Malayalam	-
sinhala	SINHALA	Sinhala	-
thai	THAI	Thai	-
lao	LAO	Lao	-
burmese	MYANMAR	Burmese	-
khmer	KHMER	Khmer	-
tibetan	TIBETAN	Tibetan	-
georgian	GEORGIAN	Georgian	-
armenian	ARMENIAN	Armenian	-
amharic	ETHIOPIC	Amharic	-
mongolian	MONGOLIAN	Mongolian	-
divehi	THAANA	Divehi	-
