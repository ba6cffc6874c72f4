# News agencies, newspapers, broadcasters.
# Facts: general public knowledge (the organisations' own public names, acronyms and seats). Only names that are theirs alone, or nearly so, stand here.
id	type	country	sector	name	aliases	from	to
media.reuters	media	GBR	JRN	Reuters	Thomson Reuters	-	-
media.agence-france-presse	media	FRA	JRN	Agence France-Presse	AFP|Agence France Presse	-	-
+ AFP
+ Agence France-Presse
- afp
media.associated-press	media	USA	JRN	Associated Press	AP|The Associated Press	-	-
media.united-press-international	media	USA	JRN	United Press International	UPI	-	-
media.xinhua	media	CHN	JRN	Xinhua	Xinhua News Agency|New China News Agency|official Xinhua news agency	-	-
+ official Xinhua news agency
- news agency
media.tass	media	RUS	JRN	TASS	ITAR-TASS|Itar-Tass|Tass	-	-
media.interfax	media	RUS	JRN	Interfax	Interfax news agency	-	-
media.ria-novosti	media	RUS	JRN	RIA Novosti	RIA	-	-
media.sputnik	media	RUS	JRN	Sputnik	-	-	-
media.rt	media	RUS	JRN	RT	Russia Today	-	-
media.kommersant	media	RUS	JRN	Kommersant	-	-	-
media.izvestia	media	RUS	JRN	Izvestia	-	-	-
media.novaya-gazeta	media	RUS	JRN	Novaya Gazeta	-	-	-
media.ntv	media	RUS	JRN	NTV	-	-	-
media.echo-of-moscow	media	RUS	JRN	Echo of Moscow	Ekho Moskvy	-	-
media.ukrinform	media	UKR	JRN	Ukrinform	-	-	-
media.interfax-ukraine	media	UKR	JRN	Interfax-Ukraine	-	-	-
media.unian	media	UKR	JRN	Unian	UNIAN	-	-
media.kyiv-independent	media	UKR	JRN	Kyiv Independent	-	-	-
media.kyiv-post	media	UKR	JRN	Kyiv Post	-	-	-
media.belta	media	BLR	JRN	BelTA	Belta	-	-
media.anadolu-agency	media	TUR	JRN	Anadolu Agency	Anadolu|Anatolia news agency|Anatolia	-	-
media.hurriyet	media	TUR	JRN	Hurriyet	-	-	-
media.trt	media	TUR	JRN	TRT	-	-	-
media.ntv-turkey	media	TUR	JRN	NTV Turkey	-	-	-
media.deutsche-presse-agentur	media	DEU	JRN	Deutsche Presse-Agentur	DPA|dpa	-	-
media.deutsche-welle	media	DEU	JRN	Deutsche Welle	DW	-	-
media.der-spiegel	media	DEU	JRN	Der Spiegel	Spiegel	-	-
media.die-welt	media	DEU	JRN	Die Welt	-	-	-
media.bild	media	DEU	JRN	Bild	-	-	-
media.frankfurter-allgemeine-zeitung	media	DEU	JRN	Frankfurter Allgemeine Zeitung	-	-	-
media.ansa	media	ITA	JRN	ANSA	Ansa	-	-
media.corriere-della-sera	media	ITA	JRN	Corriere della Sera	-	-	-
media.la-repubblica	media	ITA	JRN	La Repubblica	-	-	-
media.efe	media	ESP	JRN	EFE	-	-	-
media.el-pais	media	ESP	JRN	El Pais	El País	-	-
media.el-mundo	media	ESP	JRN	El Mundo	-	-	-
media.le-monde	media	FRA	JRN	Le Monde	-	-	-
media.le-figaro	media	FRA	JRN	Le Figaro	-	-	-
media.france-24	media	FRA	JRN	France 24	-	-	-
media.radio-france-internationale	media	FRA	JRN	Radio France Internationale	RFI	-	-
media.bbc	media	GBR	JRN	BBC	British Broadcasting Corporation|BBC News	-	-
media.the-guardian	media	GBR	JRN	The Guardian	Guardian	-	-
+ The Guardian
- a guardian
media.the-times	media	GBR	JRN	The Times	-	-	-
media.sunday-times	media	GBR	JRN	Sunday Times	-	-	-
media.daily-telegraph	media	GBR	JRN	Daily Telegraph	The Telegraph	-	-
media.financial-times	media	GBR	JRN	Financial Times	FT	-	-
media.the-independent	media	GBR	JRN	The Independent	-	-	-
media.the-economist	media	GBR	JRN	The Economist	-	-	-
media.sky-news	media	GBR	JRN	Sky News	-	-	-
media.daily-mail	media	GBR	JRN	Daily Mail	-	-	-
media.press-association	media	GBR	JRN	Press Association	PA Media	-	-
media.itv	media	GBR	JRN	ITV	-	-	-
media.channel-4-news	media	GBR	JRN	Channel 4 News	-	-	-
media.cnn	media	USA	JRN	CNN	Cable News Network	-	-
media.new-york-times	media	USA	JRN	New York Times	-	-	-
media.washington-post	media	USA	JRN	Washington Post	-	-	-
media.wall-street-journal	media	USA	JRN	Wall Street Journal	WSJ	-	-
media.los-angeles-times	media	USA	JRN	Los Angeles Times	-	-	-
media.usa-today	media	USA	JRN	USA Today	-	-	-
media.bloomberg	media	USA	JRN	Bloomberg	Bloomberg News	-	-
media.fox-news	media	USA	JRN	Fox News	-	-	-
media.nbc	media	USA	JRN	NBC	NBC News	-	-
media.cbs	media	USA	JRN	CBS	CBS News	-	-
media.abc-news	media	USA	JRN	ABC News	-	-	-
media.msnbc	media	USA	JRN	MSNBC	-	-	-
media.national-public-radio	media	USA	JRN	National Public Radio	NPR	-	-
media.voice-of-america	media	USA	JRN	Voice of America	VOA	-	-
media.radio-free-europe-radio-liberty	media	USA	JRN	Radio Free Europe/Radio Liberty	RFE/RL|Radio Free Europe|Radio Liberty	-	-
media.radio-free-asia	media	USA	JRN	Radio Free Asia	RFA	-	-
media.newsweek	media	USA	JRN	Newsweek	-	-	-
media.time-magazine	media	USA	JRN	Time magazine	-	-	-
media.axios	media	USA	JRN	Axios	-	-	-
media.politico	media	USA	JRN	Politico	-	-	-
media.breitbart	media	USA	JRN	Breitbart	Breitbart News	-	-
media.christian-science-monitor	media	USA	JRN	Christian Science Monitor	-	-	-
media.boston-globe	media	USA	JRN	Boston Globe	-	-	-
media.chicago-tribune	media	USA	JRN	Chicago Tribune	-	-	-
media.mcclatchy	media	USA	JRN	McClatchy	-	-	-
media.pbs	media	USA	JRN	PBS	-	-	-
media.huffington-post	media	USA	JRN	Huffington Post	HuffPost	-	-
media.buzzfeed-news	media	USA	JRN	BuzzFeed News	-	-	-
media.miami-herald	media	USA	JRN	Miami Herald	-	-	-
media.al-jazeera	media	QAT	JRN	Al Jazeera	Al-Jazeera	-	-
media.qatar-news-agency	media	QAT	JRN	Qatar News Agency	QNA	-	-
media.al-arabiya	media	ARE	JRN	Al Arabiya	Al-Arabiya	-	-
media.wam	media	ARE	JRN	WAM	Emirates News Agency	-	-
media.gulf-news	media	ARE	JRN	Gulf News	-	-	-
media.sky-news-arabia	media	ARE	JRN	Sky News Arabia	-	-	-
media.saudi-press-agency	media	SAU	JRN	Saudi Press Agency	SPA	-	-
media.asharq-al-awsat	media	SAU	JRN	Asharq al-Awsat	Asharq Al-Awsat	-	-
media.arab-news	media	SAU	JRN	Arab News	-	-	-
media.al-hayat	media	SAU	JRN	Al-Hayat	-	-	-
media.kuwait-news-agency	media	KWT	JRN	Kuwait News Agency	KUNA	-	-
media.bahrain-news-agency	media	BHR	JRN	Bahrain News Agency	-	-	-
media.oman-news-agency	media	OMN	JRN	Oman News Agency	ONA	-	-
media.petra	media	JOR	JRN	Petra	Petra news agency	-	-
media.middle-east-north-africa-financial-network	media	JOR	JRN	Middle East North Africa Financial Network	MENAFN	-	-
media.jordan-times	media	JOR	JRN	Jordan Times	-	-	-
media.middle-east-news-agency	media	EGY	JRN	Middle East News Agency	MENA	-	-
media.al-ahram	media	EGY	JRN	Al-Ahram	Al Ahram	-	-
media.national-news-agency	media	LBN	JRN	National News Agency	NNA	-	-
media.al-manar	media	LBN	JRN	Al-Manar	Al-Manar television|Al Manar	-	-
media.an-nahar	media	LBN	JRN	An-Nahar	An Nahar	-	-
media.al-mayadeen	media	LBN	JRN	Al Mayadeen	Al-Mayadeen	-	-
media.daily-star	media	LBN	JRN	Daily Star	-	-	-
media.sana	media	SYR	JRN	SANA	Syrian Arab News Agency	-	-
media.iraqi-news-agency	media	IRQ	JRN	Iraqi News Agency	INA	-	-
media.shafaq-news	media	IRQ	JRN	Shafaq News	-	-	-
media.rudaw	media	IRQ	JRN	Rudaw	-	-	-
media.irna	media	IRN	JRN	IRNA	Islamic Republic News Agency	-	-
media.fars	media	IRN	JRN	Fars	Fars news agency|Fars News Agency	-	-
media.tasnim	media	IRN	JRN	Tasnim	Tasnim news agency	-	-
media.isna	media	IRN	JRN	ISNA	Iranian Students News Agency	-	-
media.mehr	media	IRN	JRN	Mehr	Mehr news agency	-	-
media.press-tv	media	IRN	JRN	Press TV	-	-	-
media.saba	media	YEM	JRN	Saba	Saba news agency	-	-
media.al-masirah	media	YEM	JRN	Al-Masirah	Al Masirah	-	-
media.wafa	media	PSE	JRN	Wafa	WAFA	-	-
media.voice-of-palestine	media	PSE	JRN	Voice of Palestine	-	-	-
media.ma-an	media	PSE	JRN	Ma'an	Maan news agency	-	-
media.haaretz	media	ISR	JRN	Haaretz	Ha'aretz	-	-
media.jerusalem-post	media	ISR	JRN	Jerusalem Post	-	-	-
media.yedioth-ahronoth	media	ISR	JRN	Yedioth Ahronoth	Yediot Aharonot|Ynet	-	-
media.maariv	media	ISR	JRN	Maariv	-	-	-
media.times-of-israel	media	ISR	JRN	Times of Israel	-	-	-
media.israel-radio	media	ISR	JRN	Israel Radio	-	-	-
media.army-radio	media	ISR	JRN	Army Radio	-	-	-
media.kan	media	ISR	JRN	Kan	-	-	-
media.libyan-news-agency	media	LBY	JRN	Libyan News Agency	LANA	-	-
media.tap	media	TUN	JRN	TAP	-	-	-
media.algerie-presse-service	media	DZA	JRN	Algerie Presse Service	APS	-	-
media.maghreb-arabe-presse	media	MAR	JRN	Maghreb Arabe Presse	MAP	-	-
media.sudan-news-agency	media	SDN	JRN	Sudan News Agency	SUNA|Suna	-	-
media.sudan-tribune	media	SDN	JRN	Sudan Tribune	-	-	-
media.ethiopian-news-agency	media	ETH	JRN	Ethiopian News Agency	ENA	-	-
media.the-eastafrican	media	KEN	JRN	The EastAfrican	-	-	-
media.new-vision	media	UGA	JRN	New Vision	-	-	-
media.daily-monitor	media	UGA	JRN	Daily Monitor	-	-	-
media.radio-mogadishu	media	SOM	JRN	Radio Mogadishu	-	-	-
media.shabelle-media-network	media	SOM	JRN	Shabelle Media Network	Radio Shabelle|Shabelle	-	-
media.hornafrik	media	SOM	JRN	HornAfrik	HornAfrik radio	-	-
media.south-african-press-association	media	ZAF	JRN	South African Press Association	SAPA|Sapa	-	-
media.sabc	media	ZAF	JRN	SABC	-	-	-
media.mail-and-guardian	media	ZAF	JRN	Mail and Guardian	Mail & Guardian	-	-
media.news-agency-of-nigeria	media	NGA	JRN	News Agency of Nigeria	NAN	-	-
media.this-day	media	NGA	JRN	This Day	ThisDay	-	-
media.angola-press-agency	media	AGO	JRN	Angola Press Agency	ANGOP|Angop	-	-
media.mozambique-news-agency	media	MOZ	JRN	Mozambique News Agency	AIM	-	-
media.senegalese-press-agency	media	SEN	JRN	Senegalese Press Agency	-	-	-
media.pan-african-news-agency	media	SEN	JRN	Pan-African News Agency	PANA	-	-
media.radio-okapi	media	COD	JRN	Radio Okapi	-	-	-
media.kyodo	media	JPN	JRN	Kyodo	Kyodo News|Kyodo News Agency	-	-
media.jiji-press	media	JPN	JRN	Jiji Press	Jiji	-	-
media.nhk	media	JPN	JRN	NHK	-	-	-
media.asahi-shimbun	media	JPN	JRN	Asahi Shimbun	Asahi	-	-
media.yomiuri-shimbun	media	JPN	JRN	Yomiuri Shimbun	Yomiuri	-	-
media.mainichi-shimbun	media	JPN	JRN	Mainichi Shimbun	-	-	-
media.nikkei	media	JPN	JRN	Nikkei	Nihon Keizai Shimbun	-	-
media.yonhap	media	KOR	JRN	Yonhap	Yonhap News Agency|Yonhap News|Yonhap news agency	-	-
media.chosun-ilbo	media	KOR	JRN	Chosun Ilbo	-	-	-
media.kbs	media	KOR	JRN	KBS	-	-	-
media.joongang-ilbo	media	KOR	JRN	JoongAng Ilbo	-	-	-
media.korean-central-news-agency	media	PRK	JRN	Korean Central News Agency	KCNA	-	-
media.rodong-sinmun	media	PRK	JRN	Rodong Sinmun	-	-	-
media.people-s-daily	media	CHN	JRN	People's Daily	-	-	-
media.china-daily	media	CHN	JRN	China Daily	-	-	-
media.global-times	media	CHN	JRN	Global Times	-	-	-
media.cctv	media	CHN	JRN	CCTV	China Central Television|CGTN	-	-
media.south-china-morning-post	media	HKG	JRN	South China Morning Post	-	-	-
media.central-news-agency	media	TWN	JRN	Central News Agency	CNA	-	-
media.straits-times	media	SGP	JRN	Straits Times	-	-	-
media.channel-newsasia	media	SGP	JRN	Channel NewsAsia	-	-	-
media.bernama	media	MYS	JRN	Bernama	-	-	-
media.antara	media	IDN	JRN	Antara	Antara news agency	-	-
media.jakarta-post	media	IDN	JRN	Jakarta Post	-	-	-
media.kompas	media	IDN	JRN	Kompas	-	-	-
media.philippine-daily-inquirer	media	PHL	JRN	Philippine Daily Inquirer	-	-	-
media.philippine-news-agency	media	PHL	JRN	Philippine News Agency	-	-	-
media.gma-news	media	PHL	JRN	GMA News	-	-	-
media.rappler	media	PHL	JRN	Rappler	-	-	-
media.bangkok-post	media	THA	JRN	Bangkok Post	-	-	-
media.thai-news-agency	media	THA	JRN	Thai News Agency	-	-	-
media.vietnam-news-agency	media	VNM	JRN	Vietnam News Agency	-	-	-
media.irrawaddy	media	MMR	JRN	Irrawaddy	-	-	-
media.myanma-alin	media	MMR	JRN	Myanma Alin	-	-	-
media.new-light-of-myanmar	media	MMR	JRN	New Light of Myanmar	Global New Light of Myanmar	-	-
media.press-trust-of-india	media	IND	JRN	Press Trust of India	-	-	-
media.ani	media	IND	JRN	ANI	Asian News International	-	-
media.times-of-india	media	IND	JRN	Times of India	-	-	-
media.the-hindu	media	IND	JRN	The Hindu	-	-	-
media.hindustan-times	media	IND	JRN	Hindustan Times	-	-	-
media.indian-express	media	IND	JRN	Indian Express	-	-	-
media.ndtv	media	IND	JRN	NDTV	-	-	-
media.dawn	media	PAK	JRN	Dawn	-	-	-
media.geo-tv	media	PAK	JRN	Geo TV	Geo News	-	-
media.associated-press-of-pakistan	media	PAK	JRN	Associated Press of Pakistan	APP	-	-
media.express-tribune	media	PAK	JRN	Express Tribune	-	-	-
media.bss	media	BGD	JRN	BSS	Bangladesh Sangbad Sangstha	-	-
media.kathmandu-post	media	NPL	JRN	Kathmandu Post	-	-	-
media.daily-mirror	media	LKA	JRN	Daily Mirror	-	-	-
media.tamilnet	media	LKA	JRN	TamilNet	-	-	-
media.sunday-leader	media	LKA	JRN	Sunday Leader	-	-	-
media.pajhwok	media	AFG	JRN	Pajhwok	Pajhwok Afghan News|Pajhwok News Agency	-	-
media.tolonews	media	AFG	JRN	TOLOnews	Tolo News	-	-
media.afghan-islamic-press	media	AFG	JRN	Afghan Islamic Press	AIP	-	-
media.khaama-press	media	AFG	JRN	Khaama Press	-	-	-
media.nrk	media	NOR	JRN	NRK	Norwegian Broadcasting|Norwegian Broadcasting Corporation	-	-
media.ntb	media	NOR	JRN	NTB	-	-	-
media.tt	media	SWE	JRN	TT	TT news agency	-	-
media.ritzau	media	DNK	JRN	Ritzau	-	-	-
media.stt	media	FIN	JRN	STT	-	-	-
media.yle	media	FIN	JRN	YLE	Yle	-	-
media.anp	media	NLD	JRN	ANP	-	-	-
media.belga	media	BEL	JRN	Belga	Belga news agency	-	-
media.swiss-broadcasting-corporation	media	CHE	JRN	Swiss Broadcasting Corporation	-	-	-
media.austria-press-agency	media	AUT	JRN	Austria Press Agency	APA	-	-
media.pap	media	POL	JRN	PAP	Polish Press Agency	-	-
media.ctk	media	CZE	JRN	CTK	-	-	-
media.mti	media	HUN	JRN	MTI	-	-	-
media.agerpres	media	ROU	JRN	Agerpres	Rompres	-	-
media.bta	media	BGR	JRN	BTA	-	-	-
media.tanjug	media	SRB	JRN	Tanjug	-	-	-
media.beta	media	SRB	JRN	Beta	Beta news agency	-	-
media.b92	media	SRB	JRN	B92	-	-	-
media.oslobodjenje	media	BIH	JRN	Oslobodjenje	-	-	-
media.hina	media	HRV	JRN	HINA	Hina	-	-
media.athens-news-agency	media	GRC	JRN	Athens News Agency	-	-	-
media.cyprus-news-agency	media	CYP	JRN	Cyprus News Agency	-	-	-
media.cyprus-mail	media	CYP	JRN	Cyprus Mail	-	-	-
media.trend	media	AZE	JRN	Trend	Trend news agency	-	-
media.azertac	media	AZE	JRN	Azertac	AZERTAC	-	-
media.armenpress	media	ARM	JRN	Armenpress	-	-	-
media.civil-georgia	media	GEO	JRN	Civil Georgia	-	-	-
media.imedi	media	GEO	JRN	Imedi	-	-	-
media.kazinform	media	KAZ	JRN	Kazinform	-	-	-
media.australian-broadcasting-corporation	media	AUS	JRN	Australian Broadcasting Corporation	-	-	-
media.sydney-morning-herald	media	AUS	JRN	Sydney Morning Herald	-	-	-
media.australian-associated-press	media	AUS	JRN	Australian Associated Press	AAP	-	-
media.radio-new-zealand	media	NZL	JRN	Radio New Zealand	RNZ	-	-
media.canadian-press	media	CAN	JRN	Canadian Press	-	-	-
media.globe-and-mail	media	CAN	JRN	Globe and Mail	-	-	-
media.cbc	media	CAN	JRN	CBC	Canadian Broadcasting Corporation	-	-
media.toronto-star	media	CAN	JRN	Toronto Star	-	-	-
media.prensa-latina	media	CUB	JRN	Prensa Latina	-	-	-
media.granma	media	CUB	JRN	Granma	-	-	-
media.notimex	media	MEX	JRN	Notimex	-	-	-
media.la-jornada	media	MEX	JRN	La Jornada	-	-	-
media.el-universal	media	MEX	JRN	El Universal	-	-	-
media.el-tiempo	media	COL	JRN	El Tiempo	-	-	-
media.caracol-radio	media	COL	JRN	Caracol Radio	Caracol	-	-
media.semana	media	COL	JRN	Semana	-	-	-
media.telesur	media	VEN	JRN	Telesur	TeleSUR	-	-
media.el-nacional	media	VEN	JRN	El Nacional	-	-	-
media.telam	media	ARG	JRN	Telam	Télam	-	-
media.la-nacion	media	ARG	JRN	La Nacion	-	-	-
media.clarin	media	ARG	JRN	Clarin	Clarín	-	-
media.o-globo	media	BRA	JRN	O Globo	-	-	-
media.folha-de-s-paulo	media	BRA	JRN	Folha de S.Paulo	Folha de Sao Paulo	-	-
media.agencia-brasil	media	BRA	JRN	Agencia Brasil	-	-	-
media.el-comercio	media	PER	JRN	El Comercio	-	-	-
media.andina	media	PER	JRN	Andina	-	-	-
media.el-mercurio	media	CHL	JRN	El Mercurio	-	-	-
media.vatican-radio	media	VAT	JRN	Vatican Radio	-	-	-
media.l-osservatore-romano	media	VAT	JRN	L'Osservatore Romano	-	-	-
media.daily-nation	media	KEN	JRN	Daily Nation	-	-	-
media.rbc	media	RUS	JRN	RBC	-	-	-
media.meduza	media	RUS	JRN	Meduza	-	-	-
media.rossiya-24	media	RUS	JRN	Rossiya 24	-	-	-
media.moscow-times	media	RUS	JRN	Moscow Times	-	-	-
media.ukrainska-pravda	media	UKR	JRN	Ukrainska Pravda	-	-	-
media.suspilne	media	UKR	JRN	Suspilne	-	-	-
media.new-yorker	media	USA	JRN	New Yorker	-	-	-
media.the-hill	media	USA	JRN	The Hill	-	-	-
media.propublica	media	USA	JRN	ProPublica	-	-	-
media.fox-business	media	USA	JRN	Fox Business	-	-	-
media.cnbc	media	USA	JRN	CNBC	-	-	-
media.military-times	media	USA	JRN	Military Times	-	-	-
media.baltimore-sun	media	USA	JRN	Baltimore Sun	-	-	-
media.san-francisco-chronicle	media	USA	JRN	San Francisco Chronicle	-	-	-
media.newsday	media	USA	JRN	Newsday	-	-	-
media.c-span	media	USA	JRN	C-SPAN	-	-	-
media.national-review	media	USA	JRN	National Review	-	-	-
media.foreign-policy-magazine	media	USA	JRN	Foreign Policy magazine	-	-	-
media.daily-express	media	GBR	JRN	Daily Express	-	-	-
media.evening-standard	media	GBR	JRN	Evening Standard	-	-	-
media.the-observer	media	GBR	JRN	The Observer	-	-	-
media.middle-east-eye	media	GBR	JRN	Middle East Eye	-	-	-
media.al-araby	media	QAT	JRN	Al-Araby	-	-	-
media.al-ekhbariya	media	SAU	JRN	Al Ekhbariya	-	-	-
media.kayhan	media	IRN	JRN	Kayhan	-	-	-
media.iran-international	media	IRN	JRN	Iran International	-	-	-
media.israel-hayom	media	ISR	JRN	Israel Hayom	-	-	-
media.channel-12	media	ISR	JRN	Channel 12	-	-	-
media.channel-13	media	ISR	JRN	Channel 13	-	-	-
media.al-masry-al-youm	media	EGY	JRN	Al-Masry Al-Youm	-	-	-
media.nile-news	media	EGY	JRN	Nile News	-	-	-
media.al-akhbar	media	LBN	JRN	Al-Akhbar	-	-	-
media.lbci	media	LBN	JRN	LBCI	-	-	-
media.naharnet	media	LBN	JRN	Naharnet	-	-	-
media.al-sumaria	media	IRQ	JRN	Al-Sumaria	-	-	-
media.enab-baladi	media	SYR	JRN	Enab Baladi	-	-	-
media.north-press	media	SYR	JRN	North Press	-	-	-
media.cumhuriyet	media	TUR	JRN	Cumhuriyet	-	-	-
media.daily-sabah	media	TUR	JRN	Daily Sabah	-	-	-
media.cnn-turk	media	TUR	JRN	CNN Turk	-	-	-
media.korea-herald	media	KOR	JRN	Korea Herald	-	-	-
media.dong-a-ilbo	media	KOR	JRN	Dong-A Ilbo	-	-	-
media.japan-times	media	JPN	JRN	Japan Times	-	-	-
media.sankei-shimbun	media	JPN	JRN	Sankei Shimbun	-	-	-
media.caixin	media	CHN	JRN	Caixin	-	-	-
media.phoenix-television	media	CHN	JRN	Phoenix Television	-	-	-
media.apple-daily	media	HKG	JRN	Apple Daily	-	-	-
media.stand-news	media	HKG	JRN	Stand News	-	-	-
media.rthk	media	HKG	JRN	RTHK	-	-	-
media.myanmar-now	media	MMR	JRN	Myanmar Now	-	-	-
media.mizzima	media	MMR	JRN	Mizzima	-	-	-
media.phnom-penh-post	media	KHM	JRN	Phnom Penh Post	-	-	-
media.nhan-dan	media	VNM	JRN	Nhan Dan	-	-	-
media.manila-times	media	PHL	JRN	Manila Times	-	-	-
media.abs-cbn	media	PHL	JRN	ABS-CBN	-	-	-
media.philippine-star	media	PHL	JRN	Philippine Star	-	-	-
media.the-wire	media	IND	JRN	The Wire	-	-	-
media.the-telegraph-of-india	media	IND	JRN	The Telegraph of India	-	-	-
media.ary-news	media	PAK	JRN	ARY News	-	-	-
media.the-nation-of-pakistan	media	PAK	JRN	The Nation of Pakistan	-	-	-
media.ariana-news	media	AFG	JRN	Ariana News	-	-	-
media.daily-star-of-bangladesh	media	BGD	JRN	Daily Star of Bangladesh	-	-	-
media.prothom-alo	media	BGD	JRN	Prothom Alo	-	-	-
media.kantipur	media	NPL	JRN	Kantipur	-	-	-
media.himalayan-times	media	NPL	JRN	Himalayan Times	-	-	-
media.addis-standard	media	ETH	JRN	Addis Standard	-	-	-
media.addis-fortune	media	ETH	JRN	Addis Fortune	-	-	-
media.the-standard	media	KEN	JRN	The Standard	-	-	-
media.citizen-tv	media	KEN	JRN	Citizen TV	-	-	-
media.premium-times	media	NGA	JRN	Premium Times	-	-	-
media.daily-trust	media	NGA	JRN	Daily Trust	-	-	-
media.news24	media	ZAF	JRN	News24	-	-	-
media.enca	media	ZAF	JRN	eNCA	-	-	-
media.the-herald	media	ZWE	JRN	The Herald	-	-	-
media.joy-news	media	GHA	JRN	Joy News	-	-	-
media.jeune-afrique	media	SEN	JRN	Jeune Afrique	-	-	-
media.actualite-cd	media	COD	JRN	Actualite.cd	-	-	-
media.rcn	media	COL	JRN	RCN	-	-	-
media.el-espectador	media	COL	JRN	El Espectador	-	-	-
media.globovision	media	VEN	JRN	Globovision	-	-	-
media.radio-venceremos	media	SLV	JRN	Radio Venceremos	-	-	-
media.canal-doce	media	SLV	JRN	Canal Doce	-	-	-
media.la-prensa-grafica	media	SLV	JRN	La Prensa Grafica	-	-	-
media.la-prensa	media	NIC	JRN	La Prensa	-	-	-
media.radio-sandino	media	NIC	JRN	Radio Sandino	-	-	-
media.prensa-libre	media	GTM	JRN	Prensa Libre	-	-	-
media.el-heraldo	media	HND	JRN	El Heraldo	-	-	-
media.milenio	media	MEX	JRN	Milenio	-	-	-
media.acan-efe	media	PAN	JRN	ACAN-EFE	ACAN	-	-
media.infobae	media	ARG	JRN	Infobae	-	-	-
media.la-tercera	media	CHL	JRN	La Tercera	-	-	-
media.el-universo	media	ECU	JRN	El Universo	-	-	-
media.la-republica	media	PER	JRN	La Republica	-	-	-
media.abc-of-spain	media	ESP	JRN	ABC of Spain	-	-	-
media.cadena-ser	media	ESP	JRN	Cadena SER	-	-	-
media.rtve	media	ESP	JRN	RTVE	-	-	-
media.mediapart	media	FRA	JRN	Mediapart	-	-	-
media.bfm-tv	media	FRA	JRN	BFM TV	BFMTV	-	-
media.ard	media	DEU	JRN	ARD	-	-	-
media.zdf	media	DEU	JRN	ZDF	-	-	-
media.sueddeutsche-zeitung	media	DEU	JRN	Sueddeutsche Zeitung	Süddeutsche Zeitung	-	-
media.rai	media	ITA	JRN	RAI	-	-	-
media.la-stampa	media	ITA	JRN	La Stampa	-	-	-
media.le-soir	media	BEL	JRN	Le Soir	-	-	-
media.vrt	media	BEL	JRN	VRT	-	-	-
media.de-telegraaf	media	NLD	JRN	De Telegraaf	-	-	-
media.dagens-nyheter	media	SWE	JRN	Dagens Nyheter	-	-	-
media.aftenposten	media	NOR	JRN	Aftenposten	-	-	-
media.irish-times	media	IRL	JRN	Irish Times	-	-	-
media.rte	media	IRL	JRN	RTE	-	-	-
media.gazeta-wyborcza	media	POL	JRN	Gazeta Wyborcza	-	-	-
media.ctk-news-agency	media	CZE	JRN	CTK news agency	-	-	-
media.kathimerini	media	GRC	JRN	Kathimerini	-	-	-
media.rts	media	SRB	JRN	RTS	-	-	-
media.koha-ditore	media	XKX	JRN	Koha Ditore	-	-	-
media.rustavi-2	media	GEO	JRN	Rustavi 2	-	-	-
media.aysor	media	ARM	JRN	Aysor	-	-	-
media.apa-news-agency	media	AZE	JRN	APA news agency	-	-	-
media.tengri-news	media	KAZ	JRN	Tengri News	-	-	-
media.akipress	media	KGZ	JRN	AKIpress	-	-	-
media.asia-plus	media	TJK	JRN	Asia-Plus	-	-	-
media.the-australian	media	AUS	JRN	The Australian	-	-	-
media.sky-news-australia	media	AUS	JRN	Sky News Australia	-	-	-
media.new-zealand-herald	media	NZL	JRN	New Zealand Herald	-	-	-
media.ctv	media	CAN	JRN	CTV	-	-	-
media.national-post	media	CAN	JRN	National Post	-	-	-
