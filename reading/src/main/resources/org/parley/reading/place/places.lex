# Places in the news of negotiations that are no city: venues, historic regions, waters, borders, islands, camps, crossings; and small towns where talks were held.
# Facts (names, countries, coordinates): GeoNames and general public knowledge; coordinates in degrees, of the middle of a region, to the nearest tenth or better.
# kind: region, town, venue, water, island, mountain, border, state-region (a state of a federation under another name). country: alpha-3, or empty where no
# single one holds it. country of a disputed territory: the one that ISO 3166 or the United Nations' maps count it to.
id	kind	country	names	latitude	longitude
venue.camp-david	venue	USA	Camp David	39.65	-77.46
venue.oval-office	venue	USA	Oval Office	38.90	-77.04
venue.white-house	venue	USA	White House|Rose Garden	38.90	-77.04
venue.capitol	venue	USA	Capitol Hill|US Capitol|U.S. Capitol	38.89	-77.01
venue.pentagon	venue	USA	Pentagon	38.87	-77.06
venue.un-headquarters	venue	USA	United Nations|United Nations headquarters|UN headquarters|U.N. headquarters	40.75	-73.97
venue.mar-a-lago	venue	USA	Mar-a-Lago	26.68	-80.04
venue.blair-house	venue	USA	Blair House	38.90	-77.04
venue.wye	venue	USA	Wye River|Wye Plantation|Wye River Plantation|Wye Mills	38.90	-76.14
venue.dayton	venue	USA	Wright-Patterson Air Force Base|Wright-Patterson	39.83	-84.05
venue.shepherdstown	town	USA	Shepherdstown	39.43	-77.80
venue.annapolis	town	USA	Annapolis	38.98	-76.49
venue.dumbarton-oaks	venue	USA	Dumbarton Oaks	38.91	-77.06
venue.bretton-woods	town	USA	Bretton Woods	44.26	-71.44
venue.andrews	venue	USA	Andrews Air Force Base|Joint Base Andrews	38.81	-76.87
venue.elmendorf	venue	USA	Elmendorf-Richardson|Joint Base Elmendorf-Richardson	61.25	-149.81
venue.guantanamo	venue	CUB	Guantanamo Bay|Guantanamo|Guantánamo Bay	19.94	-75.15
venue.rambouillet	town	FRA	Rambouillet|Chateau de Rambouillet	48.64	1.83
venue.elysee	venue	FRA	Elysee Palace|Élysée Palace|Elysee	48.87	2.32
venue.versailles	town	FRA	Versailles	48.80	2.13
venue.kleber	venue	FRA	Quai d'Orsay	48.86	2.32
venue.evian	town	FRA	Evian|Evian-les-Bains	46.40	6.59
venue.la-celle	town	FRA	La Celle Saint Cloud|La Celle-Saint-Cloud	48.84	2.14
venue.marcoussis	town	FRA	Linas-Marcoussis|Marcoussis	48.64	2.23
venue.biarritz	town	FRA	Biarritz	43.48	-1.56
venue.buergenstock	venue	CHE	Bürgenstock|Buergenstock|Burgenstock	47.00	8.38
venue.palais	venue	CHE	Palais des Nations|Palace of Nations	46.23	6.14
venue.davos	town	CHE	Davos	46.80	9.84
venue.montreux	town	CHE	Montreux	46.43	6.91
venue.mont-pelerin	town	CHE	Mont Pelerin|Mont Pèlerin	46.50	6.83
venue.crans-montana	town	CHE	Crans-Montana|Crans Montana	46.31	7.48
venue.lausanne	town	CHE	Beau-Rivage Palace	46.51	6.63
venue.glion	town	CHE	Glion	46.43	6.93
venue.kremlin	venue	RUS	Kremlin	55.75	37.62
venue.novo-ogaryovo	venue	RUS	Novo-Ogaryovo|Novo-Ogarevo	55.73	37.20
venue.zavidovo	venue	RUS	Zavidovo	56.53	36.53
venue.valdai	town	RUS	Valdai	57.97	33.25
venue.chequers	venue	GBR	Chequers	51.74	-0.78
venue.downing-street	venue	GBR	Downing Street|10 Downing Street|No. 10 Downing Street	51.50	-0.13
venue.whitehall	venue	GBR	Whitehall|Westminster|Buckingham Palace	51.50	-0.13
venue.lancaster-house	venue	GBR	Lancaster House	51.50	-0.14
venue.stormont	venue	GBR	Stormont|Stormont Castle	54.60	-5.83
venue.hillsborough	venue	GBR	Hillsborough Castle|Hillsborough	54.46	-6.08
venue.st-andrews	town	GBR	St. Andrews|St Andrews	56.34	-2.80
venue.weston-park	venue	GBR	Weston Park	52.69	-2.29
venue.gleneagles	venue	GBR	Gleneagles	56.28	-3.75
venue.leeds-castle	venue	GBR	Leeds Castle	51.25	0.63
venue.bletchley	venue	GBR	Bletchley Park	52.00	-0.74
venue.sunningdale	town	GBR	Sunningdale	51.40	-0.63
venue.lough-erne	venue	GBR	Lough Erne	54.47	-7.82
venue.petersberg	venue	DEU	Petersberg	50.69	7.21
venue.meseberg	venue	DEU	Meseberg|Schloss Meseberg	52.97	13.10
venue.ramstein	venue	DEU	Ramstein|Ramstein Air Base	49.44	7.60
venue.bad-godesberg	town	DEU	Bad Godesberg	50.68	7.16
venue.elmau	venue	DEU	Schloss Elmau|Elmau	47.46	11.19
venue.hofburg	venue	AUT	Hofburg|Hofburg Palace	48.21	16.37
venue.coburg	venue	AUT	Palais Coburg	48.21	16.38
venue.quirinale	venue	ITA	Quirinale|Quirinal Palace|Palazzo Chigi	41.90	12.49
venue.sant-egidio	venue	ITA	Sant'Egidio	41.89	12.47
venue.vatican	venue	VAT	Vatican	41.90	12.45
venue.peace-palace	venue	NLD	Peace Palace	52.09	4.30
venue.maastricht	town	NLD	Maastricht	50.85	5.69
venue.soria-moria	venue	NOR	Soria Moria	59.97	10.67
venue.hofdi	venue	ISL	Hofdi House	64.15	-21.91
venue.saltsjobaden	town	SWE	Saltsjobaden|Saltsjöbaden	59.28	18.31
venue.rimbo	town	SWE	Rimbo|Johannesberg Castle	59.74	18.37
venue.dolmabahce	venue	TUR	Dolmabahçe Palace|Dolmabahce Palace|Dolmabahçe|Dolmabahce	41.04	29.00
venue.ciragan	venue	TUR	Çırağan Palace|Ciragan Palace	41.04	29.02
venue.incirlik	venue	TUR	Incirlik|Incirlik Air Base	37.00	35.43
venue.vahdettin	venue	TUR	Vahdettin Pavilion	41.06	29.06
venue.ohrid	town	MKD	Ohrid|Lake Ohrid	41.12	20.80
venue.brioni	island	HRV	Brioni|Brijuni	44.92	13.77
venue.potocari	town	BIH	Potocari|Potočari	44.16	19.30
venue.srebrenica	town	BIH	Srebrenica	44.11	19.30
venue.gorazde	town	BIH	Gorazde|Goražde	43.67	18.98
venue.pale	town	BIH	Pale	43.82	18.57
venue.bihac	town	BIH	Bihac|Bihać	44.82	15.87
venue.racak	town	XKX	Racak|Račak	42.43	21.02
venue.yalta	town	UKR	Yalta|Livadia Palace	44.50	34.16
venue.belovezha	town	BLR	Belovezha|Belavezha|Viskuli	52.57	23.92
venue.taba	town	EGY	Taba	29.49	34.89
venue.sharm-el-sheikh	town	EGY	Sharm el-Sheikh|Sharm El-Sheikh|Sharm al-Sheikh|Sharm el Sheik|Sharm el-Sheik|Sharm	27.91	34.33
venue.mena-house	venue	EGY	Mena House	29.99	31.13
venue.el-arish	town	EGY	El Arish|El-Arish|Al-Arish	31.13	33.80
venue.aqaba	town	JOR	Aqaba	29.53	35.00
venue.wadi-araba	region	JOR	Wadi Araba|Arava	30.30	35.10
town.shuneh	town	JOR	Shuneh	31.90	35.61
venue.plo-headquarters	venue	PSE	Muqata|Mukataa|Muqataa	31.91	35.20
venue.orient-house	venue	PSE	Orient House	31.79	35.23
venue.knesset	venue	ISR	Knesset	31.78	35.21
venue.taif	town	SAU	Taif|Ta'if|At Taif	21.27	40.42
venue.diriyah	town	SAU	Diriyah	24.73	46.57
venue.al-ula	town	SAU	Al-Ula|AlUla|Al Ula	26.61	37.92
venue.baabda	venue	LBN	Baabda|Baabda Palace	33.83	35.54
venue.naqoura	town	LBN	Naqoura|Naqura|Ras Naqoura|Ras al-Naqoura	33.12	35.14
venue.ain-al-hilweh	town	LBN	Ain al-Hilweh|Ein el-Hilweh	33.54	35.38
venue.sabra	town	LBN	Sabra and Shatila|Sabra|Shatila	33.86	35.50
venue.green-zone	venue	IRQ	Green Zone	33.31	44.39
venue.safwan	town	IRQ	Safwan	30.11	47.72
venue.abu-ghraib	town	IRQ	Abu Ghraib	33.29	44.06
venue.bagram	venue	AFG	Bagram|Bagram Air Base	34.95	69.26
venue.arg	venue	AFG	Arg Palace	34.52	69.18
venue.simla	town	IND	Simla|Shimla	31.10	77.17
venue.agra	town	IND	Agra	27.18	78.02
venue.wagah	border	-	Wagah|Attari-Wagah	31.60	74.57
town.termez	town	UZB	Termez	37.22	67.28
venue.murree	town	PAK	Murree	33.91	73.39
venue.panmunjom	venue	-	Panmunjom|Joint Security Area|Peace House	37.96	126.68
venue.blue-house	venue	KOR	Blue House	37.59	126.97
venue.mount-kumgang	mountain	PRK	Mount Kumgang|Mt. Kumgang|Kumgang	38.66	128.11
venue.yongbyon	town	PRK	Yongbyon	39.80	125.75
venue.punggye	town	PRK	Punggye-ri	41.28	129.08
venue.kaesong-complex	venue	PRK	Kaesong Industrial Complex|Kaesong industrial park|Kaesong industrial zone	37.93	126.63
venue.diaoyutai	venue	CHN	Diaoyutai|Diaoyutai State Guesthouse	39.92	116.32
venue.great-hall	venue	CHN	Great Hall of the People	39.90	116.39
venue.zhongnanhai	venue	CHN	Zhongnanhai	39.91	116.38
venue.tiananmen	venue	CHN	Tiananmen Square|Tiananmen	39.90	116.40
venue.beidaihe	town	CHN	Beidaihe	39.83	119.48
venue.sentosa	island	SGP	Sentosa|Capella Hotel	1.25	103.83
venue.bogor	town	IDN	Bogor	-6.59	106.79
venue.bali	island	IDN	Bali|Nusa Dua	-8.80	115.23
venue.pattaya	town	THA	Pattaya	12.93	100.88
venue.preah-vihear	venue	KHM	Preah Vihear|Preah Vihear temple	14.39	104.68
venue.jomtien	town	THA	Jomtien	12.87	100.89
venue.malacanang	venue	PHL	Malacanang|Malacanang Palace|Malacañang	14.59	120.99
venue.burnham	town	NZL	Burnham	-43.61	172.31
venue.naivasha	town	KEN	Naivasha	-0.72	36.43
venue.machakos	town	KEN	Machakos	-1.52	37.26
venue.mbagathi	town	KEN	Mbagathi	-1.39	36.74
venue.dadaab	town	KEN	Dadaab	0.06	40.31
venue.owiny	town	SSD	Owiny-Ki-Bul|Owiny Ki-Bul	3.58	32.14
venue.ri-kwangba	town	SSD	Ri-Kwangba	4.67	28.77
venue.hobyo	town	SOM	Hobyo	5.35	48.53
venue.arusha	town	TZA	Arusha	-3.37	36.68
venue.addis-au	venue	ETH	African Union headquarters|AU headquarters	9.00	38.74
venue.sun-city	venue	ZAF	Sun City	-25.34	27.09
venue.robben-island	island	ZAF	Robben Island	-33.81	18.37
venue.pelindaba	venue	ZAF	Union Buildings	-25.74	28.21
venue.nkomati	region	MOZ	Nkomati	-25.90	31.90
venue.gbadolite	town	COD	Gbadolite	4.28	21.00
venue.bicesse	town	PRT	Bicesse|Estoril	38.71	-9.41
venue.skhirat	town	MAR	Skhirat	33.85	-7.03
venue.bouznika	town	MAR	Bouznika	33.79	-7.16
venue.ifrane	town	MAR	Ifrane	33.53	-5.11
venue.manhasset	town	USA	Manhasset|Greentree	40.80	-73.70
venue.san-andres-larrainzar	town	MEX	San Andres Larrainzar|San Andrés Larráinzar	16.88	-92.71
venue.chapultepec	venue	MEX	Chapultepec|Chapultepec Castle	19.42	-99.18
venue.los-pinos	venue	MEX	Los Pinos	19.41	-99.19
venue.esquipulas	town	GTM	Esquipulas	14.56	-89.35
venue.contadora	island	PAN	Contadora	8.62	-79.03
venue.sapoa	town	NIC	Sapoa|Sapoá	11.24	-85.61
venue.tela	town	HND	Tela	15.78	-87.45
venue.caguan	town	COL	San Vicente del Caguan|San Vicente del Caguán|Caguan	2.11	-74.77
venue.ralito	town	COL	Santa Fe de Ralito|Ralito	8.31	-76.09
venue.narino	venue	COL	Casa de Narino|Casa de Nariño	4.60	-74.08
venue.miraflores	venue	VEN	Miraflores Palace|Miraflores	10.51	-66.92
venue.moneda	venue	CHL	La Moneda	-33.44	-70.65
venue.casa-rosada	venue	ARG	Casa Rosada	-34.61	-58.37
venue.planalto	venue	BRA	Planalto|Planalto Palace	-15.80	-47.86
venue.itamaraty	venue	BRA	Itamaraty	-15.80	-47.87
venue.punta-del-este	town	URY	Punta del Este	-34.96	-54.94
town.chernobyl	town	UKR	Chernobyl|Chornobyl	51.27	30.22
region.gaza-strip	region	PSE	Gaza Strip	31.42	34.36
region.gaza	region	PSE	Gaza	31.42	34.36
region.west-bank	region	PSE	West Bank|Judea and Samaria	31.95	35.25
region.east-jerusalem	region	PSE	East Jerusalem	31.79	35.24
region.occupied-territories	region	PSE	occupied territories|Occupied Territories|Palestinian territories|Palestinian Territories|occupied Palestinian territory	31.90	35.20
region.temple-mount	venue	PSE	Temple Mount|Al-Aqsa|Al-Aqsa Mosque|Haram al-Sharif	31.78	35.24
region.old-city	venue	PSE	Old City of Jerusalem	31.78	35.23
region.golan	region	SYR	Golan Heights|Golan|Syrian Golan	33.00	35.75
region.shebaa-farms	region	LBN	Shebaa Farms|Shebaa farms	33.33	35.70
region.bekaa	region	LBN	Bekaa Valley|Bekaa|Beqaa Valley|Beqaa	33.85	35.90
region.mount-hermon	mountain	SYR	Mount Hermon	33.41	35.86
region.negev	region	ISR	Negev|Negev Desert	30.80	34.80
region.galilee	region	ISR	Galilee|Upper Galilee	32.90	35.40
region.sinai	region	EGY	Sinai|Sinai Peninsula|North Sinai|South Sinai	29.50	33.80
region.philadelphi	border	PSE	Philadelphi Corridor|Philadelphi corridor|Philadelphi Route	31.27	34.25
region.netzarim	region	PSE	Netzarim Corridor|Netzarim corridor|Netzarim	31.47	34.42
region.rojava	region	SYR	Rojava	36.60	40.30
region.eastern-ghouta	region	SYR	Eastern Ghouta|Ghouta	33.53	36.45
region.kurdistan	region	IRQ	Iraqi Kurdistan|Kurdistan Region|Kurdistan	36.20	44.00
region.sinjar	town	IRQ	Sinjar|Mount Sinjar	36.32	41.88
region.sunni-triangle	region	IRQ	Sunni Triangle	33.80	43.50
region.shatt-al-arab	water	-	Shatt al-Arab|Shatt-al-Arab	30.40	48.20
region.faw	region	IRQ	Faw peninsula|Faw Peninsula|Al-Faw	29.98	48.47
region.khuzestan	region	IRN	Khuzestan	31.30	48.70
region.natanz	town	IRN	Natanz	33.51	51.92
region.fordow	town	IRN	Fordow|Fordo	34.88	51.00
region.bushehr	town	IRN	Bushehr	28.97	50.84
region.hadramawt	region	YEM	Hadramawt|Hadramout|Hadhramaut	16.00	49.50
region.marib	town	YEM	Marib|Ma'rib	15.46	45.33
region.saada	town	YEM	Saada|Sa'ada|Sadah	16.94	43.76
region.socotra	island	YEM	Socotra	12.50	54.00
region.hijaz	region	SAU	Hejaz|Hijaz	23.00	39.80
region.dhofar	region	OMN	Dhofar	17.80	54.20
region.sahara	region	ESH	Western Sahara	24.20	-13.00
region.sahel	region	-	Sahel	15.00	3.00
region.maghreb	region	-	Maghreb	32.00	2.00
region.kabylie	region	DZA	Kabylie|Kabylia	36.60	4.60
region.cyrenaica	region	LBY	Cyrenaica	28.00	22.00
region.fezzan	region	LBY	Fezzan	26.00	14.00
region.darfur	region	SDN	Darfur|North Darfur|South Darfur|West Darfur|Northern Darfur|Southern Darfur|Western Darfur	13.50	24.00
region.kordofan	region	SDN	Kordofan|South Kordofan|Southern Kordofan|North Kordofan	12.00	30.00
region.nuba	mountain	SDN	Nuba Mountains	11.50	30.80
region.abyei	region	SDN	Abyei	9.60	28.43
region.blue-nile	region	SDN	Blue Nile state|Blue Nile State	11.50	34.20
region.southern-sudan	region	SSD	southern Sudan|Southern Sudan|south Sudan	7.00	30.00
region.equatoria	region	SSD	Equatoria|Eastern Equatoria|Western Equatoria|Central Equatoria	4.50	31.50
region.tigray	region	ETH	Tigray	13.80	38.80
region.amhara	region	ETH	Amhara	11.50	38.00
region.oromia	region	ETH	Oromia|Oromiya	8.00	39.00
region.ogaden	region	ETH	Ogaden	7.00	44.00
region.afar	region	ETH	Afar	11.80	41.00
region.badme	town	ERI	Badme	14.73	37.80
region.puntland	region	SOM	Puntland	9.00	49.50
region.somaliland	region	SOM	Somaliland	9.60	45.50
region.jubaland	region	SOM	Jubaland|Jubbaland	0.50	42.00
region.gedo	region	SOM	Gedo	3.00	42.00
region.rift-valley	region	KEN	Rift Valley	0.50	36.00
region.acholiland	region	UGA	Acholiland|Acholi	3.00	32.50
region.zanzibar	island	TZA	Zanzibar	-6.16	39.20
region.kivu	region	COD	Kivu|North Kivu|South Kivu|Nord-Kivu|Sud-Kivu	-1.70	28.80
region.ituri	region	COD	Ituri	1.70	29.80
region.katanga	region	COD	Katanga|Shaba	-9.00	26.50
region.kasai	region	COD	Kasai	-5.50	22.00
region.great-lakes	region	-	Great Lakes region	-2.00	29.50
region.cabinda	region	AGO	Cabinda	-5.55	12.20
region.caprivi	region	NAM	Caprivi|Caprivi Strip	-17.90	23.50
region.cabo-delgado	region	MOZ	Cabo Delgado	-12.30	39.60
region.gorongosa	region	MOZ	Gorongosa	-18.68	34.07
region.matabeleland	region	ZWE	Matabeleland	-19.00	28.50
region.kwazulu-natal	region	ZAF	KwaZulu-Natal|Natal|KwaZulu	-29.00	30.50
region.far-north-cameroon	region	CMR	Far North Region|Far North region|Far North	10.80	14.40
region.bakassi	region	CMR	Bakassi|Bakassi Peninsula|Bakassi peninsula	4.70	8.60
region.ambazonia	region	CMR	Ambazonia|Southern Cameroons	5.50	9.50
region.biafra	region	NGA	Biafra	5.50	7.30
region.niger-delta	region	NGA	Niger Delta|Niger delta	5.00	6.50
region.borno	region	NGA	Borno	11.50	13.00
region.chibok	town	NGA	Chibok	10.87	12.85
region.lake-chad	water	-	Lake Chad|Lake Chad Basin|Lake Chad basin	13.20	14.10
region.azawad	region	MLI	Azawad	18.00	-1.00
region.kidal	town	MLI	Kidal	18.44	1.41
region.casamance	region	SEN	Casamance	12.80	-15.50
region.ituri-bunia	town	COD	Bunia	1.56	30.25
region.donbas	region	UKR	Donbas|Donbass|Donets Basin	48.30	38.20
region.crimea	region	UKR	Crimea|Crimean peninsula|Crimean Peninsula	45.30	34.40
region.zaporizhzhia-plant	venue	UKR	Zaporizhzhia nuclear power plant|Zaporizhzhia nuclear plant|Zaporizhzhia plant	47.51	34.59
region.azovstal	venue	UKR	Azovstal	47.10	37.61
region.snake-island	island	UKR	Snake Island	45.26	30.20
region.bucha	town	UKR	Bucha	50.55	30.21
region.transnistria	region	MDA	Transnistria|Trans-Dniester|Transdniester|Transdniestria	46.85	29.63
region.abkhazia	region	GEO	Abkhazia	43.00	41.00
region.south-ossetia	region	GEO	South Ossetia	42.34	44.10
region.kodori	region	GEO	Kodori Gorge|Kodori	43.10	41.70
region.adjara	region	GEO	Adjara|Ajaria	41.65	42.00
region.pankisi	region	GEO	Pankisi Gorge|Pankisi	42.13	45.28
region.nagorno-karabakh	region	AZE	Nagorno-Karabakh|Nagorny Karabakh|Karabakh|Artsakh	39.80	46.75
region.lachin	town	AZE	Lachin|Lachin Corridor|Lachin corridor	39.64	46.55
region.nakhchivan	region	AZE	Nakhchivan|Nakhichevan	39.21	45.41
region.zangezur	region	ARM	Zangezur|Syunik|Zangezur corridor	39.25	46.30
region.chechnya	region	RUS	Chechnya|Ichkeria	43.40	45.70
region.dagestan	region	RUS	Dagestan	43.00	47.00
region.ingushetia	region	RUS	Ingushetia|Ingushetiya	43.20	44.80
region.north-ossetia	region	RUS	North Ossetia	43.00	44.20
region.beslan	town	RUS	Beslan	43.19	44.54
region.north-caucasus	region	RUS	North Caucasus	43.40	45.00
region.caucasus	region	-	Caucasus|South Caucasus|Transcaucasia	42.00	45.00
region.kuril	island	RUS	Kuril Islands|Kurils|Kuriles|Northern Territories	44.10	145.90
region.siberia	region	RUS	Siberia	60.00	105.00
region.tatarstan	region	RUS	Tatarstan	55.50	50.50
region.kursk	region	RUS	Kursk Oblast|Kursk region	51.70	36.20
region.fergana	region	-	Fergana Valley|Ferghana Valley	40.50	71.50
region.gorno-badakhshan	region	TJK	Gorno-Badakhshan|Badakhshan	38.00	72.50
region.karakalpakstan	region	UZB	Karakalpakstan	43.00	59.00
region.presevo	town	SRB	Presevo Valley|Presevo|Preševo	42.31	21.65
region.vojvodina	region	SRB	Vojvodina	45.30	19.90
region.sandzak	region	SRB	Sandzak|Sandžak	43.20	19.80
region.krajina	region	HRV	Krajina	44.30	16.00
region.slavonia	region	HRV	Slavonia|Eastern Slavonia|eastern Slavonia	45.40	18.30
region.vukovar	town	HRV	Vukovar	45.34	19.00
region.republika-srpska	region	BIH	Republika Srpska	44.75	17.30
region.brcko	town	BIH	Brcko|Brčko	44.87	18.81
region.balkans	region	-	Balkans|Western Balkans	43.00	21.00
region.northern-cyprus	region	CYP	northern Cyprus|Northern Cyprus	35.30	33.50
region.green-line	border	CYP	Ledra Street|Ledra Palace	35.18	33.36
region.varosha	town	CYP	Varosha	35.11	33.96
region.basque	region	ESP	Basque Country|Basque region	43.00	-2.60
region.catalonia	region	ESP	Catalonia	41.80	1.60
region.ceuta	town	ESP	Ceuta	35.89	-5.32
region.melilla	town	ESP	Melilla	35.29	-2.94
region.perejil	island	ESP	Perejil	35.91	-5.42
region.corsica	island	FRA	Corsica	42.10	9.10
region.northern-ireland	region	GBR	Northern Ireland|Ulster	54.60	-6.70
region.scotland	region	GBR	Scotland	56.80	-4.20
region.wales	region	GBR	Wales	52.30	-3.70
region.england	region	GBR	England	52.50	-1.50
region.south-tyrol	region	ITA	South Tyrol|Alto Adige	46.70	11.40
region.bavaria	region	DEU	Bavaria	48.80	11.50
region.silesia	region	POL	Silesia	50.50	18.00
region.anatolia	region	TUR	Anatolia	39.00	33.00
region.hatay	region	TUR	Hatay	36.40	36.20
region.imrali	island	TUR	Imrali|İmralı	40.54	28.53
region.kandil	mountain	IRQ	Qandil Mountains|Qandil|Kandil Mountains	36.50	45.00
region.aegean	water	-	Aegean Sea|Aegean	38.50	25.00
region.kashmir	region	IND	Jammu and Kashmir|Indian-administered Kashmir|Indian Kashmir	33.80	76.50
region.kashmir-whole	region	-	Kashmir	34.50	76.00
region.azad-kashmir	region	PAK	Azad Kashmir|Pakistan-administered Kashmir|Pakistani Kashmir	33.90	73.80
region.line-of-control	border	-	Line of Control|Line of Actual Control	34.10	74.30
region.siachen	region	-	Siachen Glacier|Siachen	35.50	77.00
region.kargil	town	IND	Kargil	34.56	76.13
region.ladakh	region	IND	Ladakh	34.20	77.60
region.galwan	region	-	Galwan Valley|Galwan	34.75	78.20
region.doklam	region	BTN	Doklam	27.30	88.92
region.arunachal	region	IND	Arunachal Pradesh	28.00	94.50
region.assam	region	IND	Assam	26.20	92.90
region.nagaland	region	IND	Nagaland	26.10	94.50
region.manipur	region	IND	Manipur	24.70	93.90
region.punjab-india	region	IND	Indian Punjab	31.00	75.50
region.sir-creek	water	-	Sir Creek	23.60	68.20
region.waziristan	region	PAK	Waziristan|North Waziristan|South Waziristan	32.50	69.80
region.swat	region	PAK	Swat Valley|Swat	35.20	72.40
region.khyber	region	PAK	Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa|North-West Frontier Province	34.50	72.00
region.khyber-pass	border	PAK	Khyber Pass|Torkham	34.10	71.10
region.tribal-areas	region	PAK	Federally Administered Tribal Areas|FATA	33.00	70.20
region.balochistan	region	PAK	Balochistan|Baluchistan	28.50	66.00
region.helmand	region	AFG	Helmand	31.40	64.20
region.panjshir	region	AFG	Panjshir Valley|Panjshir	35.40	69.70
region.tora-bora	mountain	AFG	Tora Bora	34.10	70.20
region.durand-line	border	-	Durand Line	32.50	69.30
region.tibet	region	CHN	Tibet	31.00	88.00
region.xinjiang	region	CHN	Xinjiang|East Turkestan	41.00	85.00
region.inner-mongolia	region	CHN	Inner Mongolia	44.00	113.00
region.manchuria	region	CHN	Manchuria	44.00	125.00
region.taiwan-strait	water	-	Taiwan Strait|Taiwan Straits	24.50	119.50
region.kinmen	island	TWN	Kinmen|Quemoy	24.44	118.33
region.spratlys	island	-	Spratly Islands|Spratlys|Spratleys	10.00	114.00
region.paracels	island	-	Paracel Islands|Paracels	16.50	112.00
region.scarborough	island	-	Scarborough Shoal	15.15	117.76
region.second-thomas	island	-	Second Thomas Shoal	9.74	115.86
region.senkaku	island	-	Senkaku Islands|Senkakus|Diaoyu Islands	25.75	123.47
region.dokdo	island	-	Dokdo|Takeshima|Liancourt Rocks	37.24	131.87
region.dmz	border	-	Demilitarized Zone|Demilitarised Zone|DMZ|demilitarized zone|Korean Demilitarized Zone	38.30	127.20
region.38th	border	-	38th parallel|38th Parallel	38.00	127.00
region.yeonpyeong	island	KOR	Yeonpyeong|Yeonpyeong Island|Yeonpyeong island	37.67	125.70
region.korean-peninsula	region	-	Korean Peninsula|Korean peninsula	38.00	127.00
region.okinawa	island	JPN	Okinawa	26.33	127.80
region.hokkaido	island	JPN	Hokkaido	43.40	142.80
region.rakhine	region	MMR	Rakhine State|Rakhine|Rakhine state|Arakan	20.00	93.50
region.kachin	region	MMR	Kachin State|Kachin|Kachin state	26.00	97.40
region.shan	region	MMR	Shan State|Shan state	21.50	98.00
region.karen	region	MMR	Karen State|Kayin State|Karen state|Kayin state	17.00	97.90
region.golden-triangle	region	-	Golden Triangle	20.40	100.10
region.pattani	region	THA	Pattani|Yala|Narathiwat	6.50	101.30
region.aceh	region	IDN	Aceh	4.70	96.70
region.papua	region	IDN	West Papua|Irian Jaya|Papua	-4.00	137.00
region.sulawesi	island	IDN	Sulawesi|Central Sulawesi	-2.00	121.00
region.sumatra	island	IDN	Sumatra	-0.60	101.30
region.java	island	IDN	Java	-7.30	110.00
region.borneo	island	-	Borneo	1.00	114.00
region.moluccas	island	IDN	Moluccas|Maluku|Ambon	-3.60	128.20
region.east-timor	region	TLS	East Timor	-8.80	125.90
region.mindanao	island	PHL	Mindanao	7.50	125.00
region.sulu	island	PHL	Sulu|Jolo|Basilan	6.00	121.20
region.sabah	region	MYS	Sabah	5.50	117.00
region.sarawak	region	MYS	Sarawak	2.80	113.50
region.luzon	island	PHL	Luzon	16.00	121.00
region.bougainville	island	PNG	Bougainville	-6.20	155.30
region.guadalcanal	island	SLB	Guadalcanal	-9.60	160.20
region.townsville	town	AUS	Townsville	-19.26	146.82
region.jaffna	region	LKA	Jaffna peninsula|Jaffna Peninsula	9.70	80.10
region.vanni	region	LKA	Vanni|Wanni	9.10	80.60
region.kilinochchi	town	LKA	Kilinochchi	9.38	80.40
region.mullaitivu	town	LKA	Mullaitivu|Mullaittivu	9.27	80.81
region.elephant-pass	town	LKA	Elephant Pass	9.55	80.40
region.muttur	town	LKA	Muttur|Muttur town|Mutur	8.45	81.27
region.chiapas	region	MEX	Chiapas	16.50	-92.50
region.yucatan	region	MEX	Yucatan|Yucatán	20.50	-89.00
region.miskito	region	NIC	Mosquito Coast|Miskito Coast	13.00	-83.80
region.chalatenango	region	SLV	Chalatenango	14.10	-88.98
region.morazan	region	SLV	Morazan|Morazán	13.77	-88.10
region.canal-zone	region	PAN	Canal Zone|Panama Canal Zone|Panama Canal	9.10	-79.70
region.darien	region	PAN	Darien Gap|Darien|Darién Gap	7.90	-77.50
region.esequibo	region	GUY	Essequibo|Esequibo	6.00	-59.50
region.catatumbo	region	COL	Catatumbo	8.70	-73.00
region.uraba	region	COL	Uraba|Urabá	7.90	-76.60
region.magdalena-medio	region	COL	Magdalena Medio	6.90	-73.90
region.upper-huallaga	region	PER	Upper Huallaga|Upper Huallaga Valley|Huallaga Valley	-8.50	-76.20
region.ayacucho	town	PER	Ayacucho	-13.16	-74.22
region.cenepa	region	PER	Cenepa	-3.60	-78.30
region.chapare	region	BOL	Chapare	-16.90	-65.50
region.patagonia	region	-	Patagonia	-44.00	-69.00
region.tierra-del-fuego	region	-	Tierra del Fuego	-54.00	-68.50
region.beagle	water	-	Beagle Channel	-54.90	-68.00
region.falklands	island	FLK	Falkland Islands|Falklands|Malvinas|Malvinas Islands|Islas Malvinas	-51.75	-59.00
region.south-georgia	island	SGS	South Georgia	-54.40	-36.60
region.greenland	island	GRL	Greenland	72.00	-40.00
region.alaska	region	USA	Alaska	64.00	-152.00
region.hawaii	region	USA	Hawaii|Honolulu|Pearl Harbor	21.30	-157.86
region.long-island	region	USA	Long Island	40.80	-73.20
region.new-england	region	USA	New England	43.50	-71.50
region.washington-state	region	USA	Washington state|Washington State|state of Washington	47.40	-120.50
region.diego-garcia	island	IOT	Diego Garcia|Chagos Islands|Chagos	-7.30	72.40
region.mayotte	island	MYT	Mayotte	-12.80	45.15
region.anjouan	island	COM	Anjouan	-12.20	44.40
region.indochina	region	-	Indochina	16.00	106.00
region.middle-east	region	-	Middle East|Mideast|Near East	30.00	43.00
region.levant	region	-	Levant	33.50	36.50
region.horn-of-africa	region	-	Horn of Africa	8.00	46.00
region.east-africa	region	-	East Africa|eastern Africa	0.00	36.00
region.west-africa	region	-	West Africa|western Africa	11.00	-4.00
region.southern-africa	region	-	southern Africa|Southern Africa	-22.00	25.00
region.north-africa	region	-	North Africa|northern Africa	29.00	8.00
region.central-africa	region	-	Central Africa	3.00	20.00
region.central-asia	region	-	Central Asia	43.00	66.00
region.south-asia	region	-	South Asia	22.00	78.00
region.southeast-asia	region	-	Southeast Asia|South-East Asia|southeast Asia	5.00	110.00
region.east-asia	region	-	East Asia|Northeast Asia|Far East	36.00	118.00
region.central-america	region	-	Central America	13.50	-86.50
region.latin-america	region	-	Latin America|South America	-12.00	-60.00
region.caribbean	region	-	Caribbean|West Indies	17.00	-70.00
region.europe	region	-	Europe|Western Europe|Eastern Europe|eastern Europe|western Europe|Central Europe	50.00	12.00
region.scandinavia	region	-	Scandinavia	62.00	15.00
region.asia	region	-	Asia|Asia-Pacific	34.00	95.00
region.africa	region	-	Africa|sub-Saharan Africa	3.00	21.00
region.north-america	region	-	North America	48.00	-100.00
region.antarctica	region	ATA	Antarctica	-80.00	0.00
region.arctic	region	-	Arctic	80.00	0.00
water.red-sea	water	-	Red Sea	20.00	38.50
water.black-sea	water	-	Black Sea	43.00	34.50
water.azov	water	-	Sea of Azov|Azov Sea	46.00	36.50
water.kerch	water	-	Kerch Strait|Kerch Bridge|Crimean Bridge	45.30	36.60
water.baltic	water	-	Baltic Sea|Baltic	58.00	20.00
water.north-sea	water	-	North Sea	56.00	3.00
water.mediterranean	water	-	Mediterranean|Mediterranean Sea|eastern Mediterranean	35.00	18.00
water.adriatic	water	-	Adriatic Sea|Adriatic	43.00	15.00
water.caspian	water	-	Caspian Sea|Caspian	41.50	51.00
water.bosphorus	water	TUR	Bosphorus|Bosporus	41.10	29.07
water.dardanelles	water	TUR	Dardanelles	40.20	26.40
water.suez	water	EGY	Suez Canal	30.50	32.35
water.aden	water	-	Gulf of Aden	12.50	47.50
water.bab	water	-	Bab el-Mandeb|Bab al-Mandab|Bab al-Mandeb	12.60	43.30
water.gulf	water	-	Persian Gulf|Arabian Gulf	26.50	52.00
water.gulf-bare	water	-	Gulf	26.50	52.00
water.hormuz	water	-	Strait of Hormuz|Straits of Hormuz|Hormuz Strait	26.57	56.25
water.oman	water	-	Gulf of Oman	24.50	58.50
water.aqaba	water	-	Gulf of Aqaba|Straits of Tiran|Strait of Tiran	28.70	34.70
water.sidra	water	LBY	Gulf of Sidra|Gulf of Sirte	31.50	18.00
water.dead-sea	water	-	Dead Sea	31.50	35.50
water.litani	water	LBN	Litani River|Litani	33.30	35.30
water.jordan	water	-	Jordan River|River Jordan|Jordan Valley	32.00	35.55
water.euphrates	water	-	Euphrates|Euphrates River	34.80	40.50
water.tigris	water	-	Tigris|Tigris River	34.00	43.90
water.nile	water	-	Nile|Nile River	22.00	31.50
water.dniester	water	-	Dniester|Dniester River	47.00	29.00
water.dnieper	water	-	Dnieper River|Dnipro River|Dnieper	48.00	34.80
water.danube	water	-	Danube|Danube River	45.30	19.00
water.drina	water	-	Drina|Drina River	44.20	19.30
water.neretva	water	BIH	Neretva	43.30	17.80
water.arabian-sea	water	-	Arabian Sea	15.00	65.00
water.bengal	water	-	Bay of Bengal	15.00	88.00
water.indian-ocean	water	-	Indian Ocean	-10.00	75.00
water.pacific	water	-	Pacific Ocean|Pacific|South Pacific|North Pacific	0.00	-160.00
water.atlantic	water	-	Atlantic Ocean|Atlantic|South Atlantic|North Atlantic	20.00	-35.00
water.south-china-sea	water	-	South China Sea	12.00	113.00
water.east-china-sea	water	-	East China Sea	28.00	125.00
water.yellow-sea	water	-	Yellow Sea|West Sea	36.00	123.00
water.japan	water	-	Sea of Japan|East Sea	40.00	135.00
water.malacca	water	-	Strait of Malacca|Malacca Strait	3.00	100.50
water.palk	water	-	Palk Strait	9.80	79.80
water.gulf-of-mexico	water	-	Gulf of Mexico	25.00	-90.00
water.caribbean-sea	water	-	Caribbean Sea	15.00	-75.00
water.gulf-of-fonseca	water	-	Gulf of Fonseca	13.20	-87.70
water.gulf-of-guinea	water	-	Gulf of Guinea	2.00	3.00
water.lake-victoria	water	-	Lake Victoria	-1.00	33.00
water.lake-tanganyika	water	-	Lake Tanganyika	-6.00	29.50
water.great-lakes	water	-	Great Lakes	45.00	-84.00
border.rafah	border	-	Rafah crossing|Rafah border crossing|Rafah Crossing	31.25	34.26
border.kerem-shalom	border	-	Kerem Shalom|Kerem Shalom crossing	31.23	34.28
border.erez	border	-	Erez|Erez crossing|Erez Crossing	31.56	34.55
border.allenby	border	-	Allenby Bridge|King Hussein Bridge	31.87	35.54
border.bab-al-hawa	border	-	Bab al-Hawa	36.24	36.69
border.blue-line	border	-	Blue Line	33.15	35.50
border.checkpoint-charlie	border	DEU	Checkpoint Charlie	52.51	13.39
border.adre	border	-	Adre|Adré	13.47	22.20
border.friendship-bridge	border	-	Friendship Bridge	37.23	67.43
border.rio-grande	border	-	Rio Grande	26.00	-98.00
town.avdiivka	town	UKR	Avdiivka|Avdeevka	48.14	37.75
town.debaltseve	town	UKR	Debaltseve|Debaltsevo	48.34	38.41
town.ilovaisk	town	UKR	Ilovaisk	47.92	38.20
town.pokrovsk	town	UKR	Pokrovsk	48.28	37.18
town.chasiv-yar	town	UKR	Chasiv Yar	48.59	37.86
town.vuhledar	town	UKR	Vuhledar	47.78	37.25
town.stanytsia	town	UKR	Stanytsia Luhanska	48.65	39.49
town.sde-boker	town	ISR	Sde Boker	30.87	34.79
town.sderot	town	ISR	Sderot	31.52	34.60
town.kiryat-shmona	town	ISR	Kiryat Shmona|Kiryat Shemona	33.21	35.57
town.metula	town	ISR	Metula|Metulla	33.28	35.57
town.beit-hanoun	town	PSE	Beit Hanoun|Beit Hanun	31.54	34.54
town.beit-lahia	town	PSE	Beit Lahiya|Beit Lahia	31.55	34.50
town.jabaliya	town	PSE	Jabaliya|Jabalia|Jabalya	31.53	34.48
town.rafah	town	PSE	Rafah	31.29	34.25
town.jericho	town	PSE	Jericho	31.86	35.46
town.jenin	town	PSE	Jenin	32.46	35.30
town.bint-jbeil	town	LBN	Bint Jbeil|Bint Jbail	33.12	35.43
town.maroun	town	LBN	Maroun al-Ras|Maroun al-Rass	33.10	35.45
town.qana	town	LBN	Qana|Cana	33.21	35.30
town.marjayoun	town	LBN	Marjayoun|Marjeyoun	33.36	35.59
town.khiam	town	LBN	Khiam|Al-Khiam	33.33	35.61
town.kobani	town	SYR	Kobani|Kobane|Ayn al-Arab|Ain al-Arab	36.89	38.35
town.afrin	town	SYR	Afrin	36.51	36.87
town.manbij	town	SYR	Manbij	36.53	37.95
town.douma	town	SYR	Douma	33.57	36.40
town.palmyra	town	SYR	Palmyra|Tadmur	34.56	38.28
town.al-tanf	town	SYR	al-Tanf|Al-Tanf|Tanf	33.49	38.66
town.quneitra	town	SYR	Quneitra	33.13	35.82
town.halabja	town	IRQ	Halabja	35.18	45.99
town.stepanakert	town	AZE	Stepanakert|Khankendi|Xankendi	39.82	46.75
town.shusha	town	AZE	Shusha|Shushi	39.76	46.75
town.agdam	town	AZE	Agdam|Aghdam	39.99	46.93
town.khojaly	town	AZE	Khojaly	39.91	46.79
town.tskhinvali	town	GEO	Tskhinvali	42.23	43.97
town.sukhumi	town	GEO	Sukhumi|Sokhumi	43.00	41.02
town.gali	town	GEO	Gali	42.63	41.74
town.ergneti	town	GEO	Ergneti	42.19	44.00
town.najaf	town	IRQ	Najaf	32.00	44.33
town.acre	town	ISR	Acre	32.93	35.08
town.el-fasher	town	SDN	El Fasher|El-Fasher|Al-Fasher|Al Fashir	13.63	25.35
town.geneina	town	SDN	El Geneina|Geneina|El-Geneina	13.45	22.45
town.kassala	town	SDN	Kassala	15.45	36.40
town.torit	town	SSD	Torit	4.41	32.57
town.malakal	town	SSD	Malakal	9.53	31.66
town.bentiu	town	SSD	Bentiu	9.26	29.80
town.bor	town	SSD	Bor	6.21	31.56
town.allahabad	town	IND	Allahabad	25.44	81.84
town.cochin	town	IND	Cochin	9.94	76.26
town.port-elizabeth	town	ZAF	Port Elizabeth|Gqeberha	-33.96	25.60
town.lockerbie	town	GBR	Lockerbie	55.12	-3.35
town.omagh	town	GBR	Omagh	54.60	-7.30
town.vichy	town	FRA	Vichy	46.13	3.43
town.potsdam	town	DEU	Potsdam	52.40	13.06
town.reykjavik	town	ISL	Reykjavik|Reykjavík	64.15	-21.94
town.san-jose-apartado	town	COL	San Jose de Apartado|San José de Apartadó	7.95	-76.50
town.bojaya	town	COL	Bojaya|Bojayá	6.56	-76.89
town.cucuta	town	COL	Cucuta|Cúcuta	7.89	-72.50
