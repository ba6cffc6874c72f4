# News agencies (credited in "agencies") and outlets (credited as "publisher") that are named in datelines, bylines and credits.
# Names and short names as the agencies give them themselves (public web pages and the member lists of OANA, EANA, FAAPA and FANA).
# An alias of one word matches as written, or in capitals when it has more than four letters.
id	kind	name	aliases
afp	agency	AFP	Agence France-Presse|Agence France Presse
+ AFP
+ Agence France-Presse
- AFPS
ap	agency	AP	Associated Press|The Associated Press
+ AP
+ The Associated Press
- Ap
- APT
reuters	agency	Reuters	Reuter|reuter|reuters|Thomson Reuters|Thomson Reuters Foundation|Reuters News Service
+ Reuter
+ REUTERS
- Reuterdahl
xinhua	agency	Xinhua	Xinhua News Agency|Xinhuanet|New China News Agency
+ XINHUA
+ Xinhua
- Xin
tass	agency	TASS	TASS News Agency
+ TASS
- Tass and
itar-tass	agency	ITAR-TASS	Itar-Tass|ITAR TASS
+ ITAR-TASS
+ Itar-Tass
interfax	agency	Interfax	Interfax News Agency
+ Interfax
interfax-ukraine	agency	Interfax-Ukraine	Interfax Ukraine
+ Interfax-Ukraine
ria	agency	RIA Novosti	RIA-Novosti|RIA|RIAN|Ria Novosti
+ RIA Novosti
sputnik	agency	Sputnik	-
prime	agency	PRIME	PRIME-TASS
anadolu	agency	Anadolu	AA|Anadolu Agency|Anadolu Ajansi|Anadolu Ajansı|Anatolia News Agency|Anatolia
+ AA
+ Anadolu Agency
- Aa
dha	agency	DHA	Demiroren News Agency|Demirören News Agency
iha	agency	IHA	İHA|Ihlas News Agency|İhlas News Agency
dpa	agency	dpa	DPA|Deutsche Presse-Agentur|dpa international|German Press Agency|dpa-AFX
+ dpa
+ DPA
epd	agency	epd	-
kna	agency	KNA	Katholische Nachrichten-Agentur
efe	agency	EFE	Agencia EFE|Efe|EFE News Service|EFEUSA
+ EFE
+ Efe
acan-efe	agency	ACAN-EFE	ACAN|ACAN - EFE|Acan-Efe
+ ACAN-EFE
europa-press	agency	Europa Press	-
ansa	agency	ANSA	Ansa
+ ANSA
agi	agency	AGI	-
adnkronos	agency	Adnkronos	AKI|Adnkronos International
lusa	agency	Lusa	LUSA News Agency
belga	agency	Belga	-
anp	agency	ANP	-
apa-at	agency	APA	Austria Press Agency|Austria Presse Agentur
ats	agency	Keystone-ATS	Keystone-SDA|SDA|ATS
tt	agency	TT	TT News Agency|Tidningarnas Telegrambyra|Tidningarnas Telegrambyrå
ntb	agency	NTB	-
ritzau	agency	Ritzau	-
stt	agency	STT	STT-Lehtikuva
bns	agency	BNS	Baltic News Service
elta	agency	ELTA	-
leta	agency	LETA	-
pap	agency	PAP	Polish Press Agency
ctk	agency	CTK	ČTK|Czech News Agency
tasr	agency	TASR	-
mti	agency	MTI	Hungarian News Agency
agerpres	agency	Agerpres	-
bta	agency	BTA	Bulgarian News Agency
tanjug	agency	Tanjug	TANYUG
beta	agency	Beta	Beta News Agency|BETA
hina	agency	HINA	Hina
fena	agency	FENA	Fena
mia	agency	MIA	-
ata	agency	ATA	Albanian Telegraphic Agency
ana-mpa	agency	ANA-MPA	AMNA|ANA|Athens News Agency|Athens News Agency-Macedonian Press Agency
cna-cy	agency	Cyprus News Agency	-
ukrinform	agency	Ukrinform	UKRINFORM|DINAU
unian	agency	UNIAN	-
unn	agency	UNN	Ukrainian National News
belta	agency	BelTA	BELTA|Belta
moldpres	agency	Moldpres	MOLDPRES
infotag	agency	Infotag	-
armenpress	agency	Armenpress	ARMENPRESS
arka	agency	ARKA	-
noyan-tapan	agency	Noyan Tapan	-
trend	agency	Trend	Trend News Agency
azertac	agency	AZERTAC	Azertag|AzerTAc|APA News
turan	agency	Turan	-
interpressnews	agency	InterPressNews	IPN|Interpressnews
kazinform	agency	Kazinform	-
24kg	agency	24.kg	-
akipress	agency	AKIpress	AKIPRESS
khovar	agency	Khovar	-
asia-plus	agency	Asia-Plus	-
pa	agency	PA	Press Association|PA Media|PA news agency
+ PA
+ Press Association
- Pa
upi	agency	UPI	United Press International
+ UPI
bloomberg	agency	Bloomberg	Bloomberg News
dow-jones	agency	Dow Jones	Dow Jones Newswires
cp	agency	The Canadian Press	CP|Canadian Press
aap	agency	AAP	Australian Associated Press
nzpa	agency	NZPA	New Zealand Press Association
kyodo	agency	Kyodo	Kyodo News|Kyodo News Service
+ KYODO
jiji	agency	Jiji	Jiji Press|JIJI Press
yonhap	agency	Yonhap	Yonhap News Agency|Yonhap News
+ YONHAP
kcna	agency	KCNA	Korean Central News Agency
newsis	agency	Newsis	-
cna-tw	agency	CNA	Central News Agency
montsame	agency	Montsame	-
vna	agency	VNA	Vietnam News Agency
akp	agency	AKP	Agence Kampuchea Presse
kpl	agency	KPL	Lao News Agency
tna	agency	TNA	Thai News Agency
bernama	agency	Bernama	BERNAMA
antara	agency	Antara	ANTARA|ANTARA News
pna-ph	agency	PNA	Philippine News Agency
pti	agency	PTI	Press Trust of India
+ PTI
uni	agency	UNI	United News of India
ani	agency	ANI	Asian News International
ians	agency	IANS	Indo-Asian News Service
app	agency	APP	Associated Press of Pakistan
ppi	agency	PPI	Pakistan Press International
nni	agency	NNI	-
bss	agency	BSS	Bangladesh Sangbad Sangstha
unb	agency	UNB	United News of Bangladesh
rss-np	agency	RSS	Rastriya Samachar Samiti
lankapuvath	agency	Lankapuvath	-
bakhtar	agency	Bakhtar	Bakhtar News Agency
aip	agency	AIP	Afghan Islamic Press
pajhwok	agency	Pajhwok	Pajhwok Afghan News
khaama	agency	Khaama Press	-
irna	agency	IRNA	Islamic Republic News Agency
+ IRNA
mehr	agency	Mehr	MNA|Mehr News Agency|Mehr News
isna	agency	ISNA	Iranian Students News Agency
fars	agency	Fars	FNA|Fars News Agency|Fars News
tasnim	agency	Tasnim	Tasnim News Agency
ilna	agency	ILNA	-
spa	agency	SPA	Saudi Press Agency
+ SPA
- Spa
wam	agency	WAM	Emirates News Agency
qna	agency	QNA	Qatar News Agency
kuna	agency	KUNA	Kuwait News Agency
bna	agency	BNA	Bahrain News Agency
ona	agency	ONA	Oman News Agency
saba	agency	Saba	SABA|Yemen News Agency|Saba News Agency
ina	agency	INA	Iraqi News Agency
nina	agency	NINA	National Iraqi News Agency
sana	agency	SANA	Syrian Arab News Agency
+ SANA
- Sana
petra	agency	Petra	PETRA|Jordan News Agency
nna	agency	NNA	National News Agency
wafa	agency	WAFA	Wafa|Palestinian News Agency|Palestine News Agency
maan	agency	Maan	Ma'an|Ma’an|Maan News Agency|Ma'an News Agency
mena	agency	MENA	Middle East News Agency
+ MENA
- Mena
suna	agency	SUNA	Sudan News Agency
jana	agency	JANA	Jamahiriya News Agency
lana	agency	LANA	Libyan News Agency
tap	agency	TAP	Tunis Afrique Presse
aps	agency	APS	Algeria Press Service|Algerie Presse Service
map	agency	MAP	Maghreb Arabe Presse|Maghreb Arab Press
sps	agency	SPS	Sahara Press Service
sonna	agency	SONNA	Somali National News Agency
ena	agency	ENA	Ethiopian News Agency
erina	agency	ERINA	Eritrean News Agency
kna-ke	agency	Kenya News Agency	-
panapress	agency	Panapress	PANA|Pan African News Agency|Panafrican News Agency|PANAPRESS|Pan-African News Agency
+ PANA
nan	agency	NAN	News Agency of Nigeria
gna	agency	GNA	Ghana News Agency
angop	agency	ANGOP	Angop|Angola Press|Angola Press Agency
aim	agency	AIM	Agencia de Informacao de Mocambique
ziana	agency	ZIANA	New Ziana
sapa	agency	SAPA	South African Press Association
ana-za	agency	African News Agency	-
irin	agency	IRIN	-
inter-press	agency	IPS	Inter Press Service
notimex	agency	Notimex	NOTIMEX
na-ar	agency	NA	Noticias Argentinas
dyn	agency	DyN	DYN|Diarios y Noticias
telam	agency	Télam	TELAM|Telam|Télam
prensa-latina	agency	Prensa Latina	PRENSA LATINA|PL
acn-cu	agency	ACN	Agencia Cubana de Noticias
andina	agency	Andina	ANDINA
colprensa	agency	Colprensa	COLPRENSA
agencia-brasil	agency	Agência Brasil	Agencia Brasil
abi	agency	ABI	Agencia Boliviana de Informacion|Agencia Boliviana de Información
avn	agency	AVN	Agencia Venezolana de Noticias|Venpres|VENPRES
cana	agency	CANA	Caribbean News Agency
cmc	agency	CMC	Caribbean Media Corporation
adn	agency	ADN	-
pap-fj	agency	PACNEWS	-
una	agency	UNA	Union of OIC News Agencies
menafn	outlet	MENAFN	MENAFN.com|MenaFN|Menafn
+ MENAFN
bbc	outlet	BBC	BBC News|British Broadcasting Corporation
cnn	outlet	CNN	CNN.com|CNN International
voa	outlet	VOA	Voice of America|VOA News
rferl	outlet	RFE/RL	Radio Free Europe/Radio Liberty|Radio Free Europe|RFERL
rfi	outlet	RFI	Radio France Internationale
dw	outlet	DW	Deutsche Welle
france24	outlet	France 24	FRANCE 24
euronews	outlet	Euronews	-
al-jazeera	outlet	Al Jazeera	Al-Jazeera|Aljazeera
al-arabiya	outlet	Al Arabiya	Al-Arabiya
arab-news	outlet	Arab News	-
npr	outlet	NPR	National Public Radio
pbs	outlet	PBS	PBS NewsHour
abc-us	outlet	ABC News	-
cbs	outlet	CBS News	CBS|CBS NEWS
nbc	outlet	NBC News	NBC
fox	outlet	Fox News	FOX News
cnbc	outlet	CNBC	-
sky	outlet	Sky News	-
nyt	outlet	The New York Times	New York Times|NYT|N.Y. Times News Service|NYTNS
wapo	outlet	The Washington Post	Washington Post
wsj	outlet	The Wall Street Journal	Wall Street Journal
guardian	outlet	The Guardian	Guardian News
telegraph	outlet	The Daily Telegraph	Daily Telegraph
times-uk	outlet	The Times	Times of London
ft	outlet	Financial Times	-
independent	outlet	The Independent	-
politico	outlet	Politico	POLITICO
axios	outlet	Axios	-
kyiv-post	outlet	Kyiv Post	Kyiv Post newspaper
kyiv-independent	outlet	The Kyiv Independent	Kyiv Independent
moscow-times	outlet	The Moscow Times	Moscow Times
rt	outlet	RT	RT.com|Russia Today
cgtn	outlet	CGTN	-
global-times	outlet	Global Times	-
scmp	outlet	South China Morning Post	SCMP
nhk	outlet	NHK	NHK World
haaretz	outlet	Haaretz	-
jpost	outlet	The Jerusalem Post	Jerusalem Post|JPost
toi-il	outlet	The Times of Israel	Times of Israel
trt	outlet	TRT World	TRT
daily-sabah	outlet	Daily Sabah	-
hurriyet	outlet	Hürriyet Daily News	Hurriyet Daily News
press-tv	outlet	Press TV	PressTV
dawn	outlet	Dawn	-
hindu	outlet	The Hindu	-
un-news	outlet	UN News	-
reliefweb	outlet	ReliefWeb	-
wikinews	outlet	Wikinews	-
pr-newswire	outlet	PR Newswire	PRNewswire|PRNewswire-USNewswire|PRNewswire-FirstCall
business-wire	outlet	Business Wire	BUSINESS WIRE
globe-newswire	outlet	GlobeNewswire	GLOBE NEWSWIRE
knight-ridder	outlet	Knight Ridder	Knight Ridder Newspapers|KRT
csm	outlet	The Christian Science Monitor	Christian Science Monitor
