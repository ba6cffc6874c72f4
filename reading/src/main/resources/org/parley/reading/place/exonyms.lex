# Names under which English reports know a city that the gazetteer lists under another: former names, older English names, other spellings.
# Facts: GeoNames (alternate names) and general public knowledge. place: the name in gazetteer.tsv; country: which of the places of that name is meant.
id	place	country	names
name.kyiv	kyiv	UKR	Kiev
name.dnipro	dnipro	UKR	Dnipropetrovsk|Dnepropetrovsk|Dnepr
name.zaporizhzhia	zaporizhzhya	UKR	Zaporizhzhia|Zaporozhye|Zaporizhia|Zaporizhya|Zaporozhia
name.mykolaiv	mykolayiv	UKR	Mykolaiv|Nikolaev|Nikolayev
name.bakhmut	bakhmut	UKR	Artemivsk|Artyomovsk
name.kropyvnytskyi	kropyvnytskyi	UKR	Kirovohrad|Kirovograd
name.kryvyi-rih	kryvyi rih	UKR	Krivoy Rog|Krivoi Rog
name.lviv	lviv	UKR	Lvov|Lwow|Lemberg
name.chernihiv	chernihiv	UKR	Chernigov
name.yangon	yangon	MMR	Rangoon
name.naypyidaw	nay pyi taw	MMR	Naypyidaw|Naypyitaw|Nay Pyi Daw
name.mawlamyine	mawlamyine	MMR	Moulmein
name.bago	bago	MMR	Pegu
name.sittwe	sittwe	MMR	Akyab
name.mumbai	mumbai	IND	Bombay
name.kolkata	kolkata	IND	Calcutta
name.chennai	chennai	IND	Madras
name.bengaluru	bengaluru	IND	Bangalore
name.pune	pune	IND	Poona
name.thiruvananthapuram	thiruvananthapuram	IND	Trivandrum
name.vadodara	vadodara	IND	Baroda
name.varanasi	varanasi	IND	Benares|Banaras
name.guwahati	guwahati	IND	Gauhati
name.delhi	delhi	IND	Old Delhi
name.dhaka	dhaka	BGD	Dacca
name.chittagong	chattogram	BGD	Chittagong
name.beijing	beijing	CHN	Peking|Peiping
name.guangzhou	guangzhou	CHN	Canton
name.nanjing	nanjing	CHN	Nanking
name.tianjin	tianjin	CHN	Tientsin
name.chongqing	chongqing	CHN	Chungking
name.qingdao	qingdao	CHN	Tsingtao
name.xiamen	xiamen	CHN	Amoy
name.shenyang	shenyang	CHN	Mukden
name.urumqi	urumqi	CHN	Urumchi
name.lhasa	lhasa	CHN	Lasa
name.kashgar	kashgar	CHN	Kashi
name.ho-chi-minh-city	ho chi minh city	VNM	Saigon
name.hanoi	hanoi	VNM	Ha Noi
name.danang	da nang	VNM	Danang|Tourane
name.phnom-penh	phnom penh	KHM	Phnompenh
name.jakarta	jakarta	IDN	Djakarta|Batavia
name.bandung	bandung	IDN	Bandoeng
name.makassar	makassar	IDN	Ujung Pandang
name.yogyakarta	yogyakarta	IDN	Jogjakarta|Jogyakarta
name.jayapura	jayapura	IDN	Hollandia
name.george-town	george town	MYS	Penang
name.busan	busan	KOR	Pusan
name.incheon	incheon	KOR	Inchon
name.gwangju	gwangju	KOR	Kwangju
name.daegu	daegu	KOR	Taegu
name.kaesong	kaesong	PRK	Gaeseong
name.ulaanbaatar	ulan bator	MNG	Ulaanbaatar|Ulan Bator|Ulan-Bator
name.taipei	taipei	TWN	Taipeh
name.kaohsiung	kaohsiung	TWN	Kaohsiung City
name.istanbul	istanbul	TUR	Constantinople|Stamboul
name.izmir	izmir	TUR	Smyrna
name.ankara	ankara	TUR	Angora
name.edirne	edirne	TUR	Adrianople
name.trabzon	trabzon	TUR	Trebizond
name.iskenderun	iskenderun	TUR	Alexandretta
name.sanliurfa	sanliurfa	TUR	Urfa
name.gaziantep	gaziantep	TUR	Antep
name.antakya	antakya	TUR	Antioch
name.thessaloniki	thessaloniki	GRC	Salonika|Salonica|Thessalonica
name.athens	athens	GRC	Athinai
name.nicosia	nicosia	CYP	Lefkosia|Lefkosa
name.famagusta	famagusta	CYP	Gazimagusa
name.volgograd	volgograd	RUS	Stalingrad
name.saint-petersburg	saint petersburg	RUS	St. Petersburg|St Petersburg|Leningrad|Petrograd
name.nizhny-novgorod	nizhniy novgorod	RUS	Nizhny Novgorod|Gorky
name.yekaterinburg	yekaterinburg	RUS	Ekaterinburg|Sverdlovsk
name.rostov	rostov na donu	RUS	Rostov-on-Don|Rostov
name.grozny	groznyy	RUS	Grozny
name.kaliningrad	kaliningrad	RUS	Koenigsberg|Königsberg
name.vladikavkaz	vladikavkaz	RUS	Ordzhonikidze
name.tbilisi	tbilisi	GEO	Tiflis
name.yerevan	yerevan	ARM	Erevan|Erivan
name.gyumri	gyumri	ARM	Leninakan
name.ganja	ganja	AZE	Gandja|Kirovabad
name.almaty	almaty	KAZ	Alma-Ata|Alma Ata
name.astana	astana	KAZ	Nur-Sultan|Nursultan|Akmola|Tselinograd
name.bishkek	bishkek	KGZ	Frunze
name.dushanbe	dushanbe	TJK	Stalinabad
name.ashgabat	ashgabat	TKM	Ashkhabad
name.minsk	minsk	BLR	Mensk
name.homyel	homyel	BLR	Gomel
name.chisinau	chisinau	MDA	Kishinev
name.tiraspol	tiraspol	MDA	Tyraspil
name.vilnius	vilnius	LTU	Wilno|Vilna
name.tallinn	tallinn	EST	Reval
name.gdansk	gdansk	POL	Danzig
name.wroclaw	wroclaw	POL	Breslau
name.krakow	krakow	POL	Cracow
name.warsaw	warsaw	POL	Warszawa
name.bratislava	bratislava	SVK	Pressburg
name.prague	prague	CZE	Praha
name.bucharest	bucharest	ROU	Bucuresti
name.pristina	pristina	XKX	Prishtina|Priština
name.mitrovica	mitrovice	XKX	Mitrovica|Kosovska Mitrovica
name.skopje	skopje	MKD	Skoplje
name.podgorica	podgorica	MNE	Titograd
name.dubrovnik	dubrovnik	HRV	Ragusa
name.the-hague	the hague	NLD	Den Haag|Hague
name.brussels	brussels	BEL	Bruxelles
name.antwerp	antwerpen	BEL	Antwerp
name.ghent	gent	BEL	Ghent
name.bruges	brugge	BEL	Bruges
name.ypres	ieper	BEL	Ypres
name.cologne	koeln	DEU	Cologne|Köln
name.munich	munich	DEU	München|Muenchen
name.nuremberg	nuernberg	DEU	Nuremberg|Nürnberg
name.frankfurt	frankfurt am main	DEU	Frankfurt
name.hanover	hannover	DEU	Hanover
name.aachen	aachen	DEU	Aix-la-Chapelle
name.geneva	geneve	CHE	Geneva
name.basel	basel	CHE	Basle
name.bern	bern	CHE	Berne
name.lucerne	luzern	CHE	Lucerne
name.lyon	lyon	FRA	Lyons
name.marseille	marseille	FRA	Marseilles
name.seville	sevilla	ESP	Seville
name.zaragoza	zaragoza	ESP	Saragossa
name.cordoba-spain	cordoba	ESP	Cordova
name.bilbao	bilbao	ESP	Bilbo
name.lisbon	lisbon	PRT	Lisboa
name.gothenburg	goeteborg	SWE	Gothenburg|Göteborg
name.oslo	oslo	NOR	Christiania|Kristiania
name.helsinki	helsinki	FIN	Helsingfors
name.copenhagen	copenhagen	DNK	Kobenhavn
name.aarhus	arhus	DNK	Aarhus
name.derry	derry	GBR	Londonderry
name.cork	cork	IRL	Queenstown
name.tehran	tehran	IRN	Teheran
name.abadan	abadan	IRN	Abadán
name.khorramshahr	khorramshahr	IRN	Khoramshahr
name.mashhad	mashhad	IRN	Meshed
name.erbil	erbil	IRQ	Irbil|Arbil|Hewler
name.sulaymaniyah	as sulaymaniyah	IRQ	Sulaymaniyah|Sulaimaniya|Sulaimaniyah|Suleimaniya
name.basra	basrah	IRQ	Basra
name.fallujah	al fallujah	IRQ	Fallujah|Falluja
name.nasiriyah	nasiriyah	IRQ	Nasiriya|Nassiriya
name.damascus	damascus	SYR	Dimashq
name.aleppo	aleppo	SYR	Halab
name.latakia	latakia	SYR	Lattakia
name.daraa	dara	SYR	Daraa|Deraa
name.deir-ez-zor	deir ez zor	SYR	Deir al-Zor|Deir Ezzor|Dayr az Zawr|Deir el-Zour|Deir al-Zour
name.raqqa	ar raqqah	SYR	Raqqa|Rakka
name.hasakah	al hasakah	SYR	Hasakah|Hasaka|Hassakeh
name.tyre	tyre	LBN	Sour
name.sidon	sidon	LBN	Saida
name.gaza	gaza	PSE	Gaza City
name.khan-younis	khan yunis	PSE	Khan Younis|Khan Yunis|Khan Yunus
name.nablus	nablus	PSE	Shechem
name.tel-aviv	tel aviv	ISR	Tel Aviv-Jaffa|Tel-Aviv
name.sanaa	sanaa	YEM	Sana|San'a|Sana'a
name.hodeidah	al hudaydah	YEM	Hodeidah|Hodeida|Hudaydah
name.taiz	taizz	YEM	Taiz|Ta'iz
name.jeddah	jeddah	SAU	Jiddah|Jidda
name.mecca	mecca	SAU	Makkah
name.medina	medina	SAU	Madinah
name.taif	taif	SAU	Ta'if
name.dhahran	dhahran	SAU	Az Zahran
name.abu-dhabi	abu dhabi	ARE	Abu Zaby
name.marrakesh	marrakesh	MAR	Marrakech
name.fes	fes	MAR	Fez
name.tangier	tangier	MAR	Tangiers
name.laayoune	laayoune	ESH	El Aaiun|Laayoune|El-Aaiún
name.tripoli	tripoli	LBY	Tarabulus
name.sirte	sirte	LBY	Surt
name.benghazi	benghazi	LBY	Bengasi
name.alexandria	alexandria	EGY	Iskandariya
name.khartoum	khartoum	SDN	Khartum
name.nyala	nyala	SDN	Niyala
name.baidoa	baidoa	SOM	Baydhabo
name.kismayo	kismayo	SOM	Kismayu|Chisimaio
name.mogadishu	mogadishu	SOM	Muqdisho|Mogadiscio
name.mekelle	mekele	ETH	Mekelle|Makale|Mek'ele
name.dire-dawa	dire dawa	ETH	Diredawa
name.kinshasa	kinshasa	COD	Leopoldville|Léopoldville
name.lubumbashi	lubumbashi	COD	Elisabethville
name.kisangani	kisangani	COD	Stanleyville
name.maputo	maputo	MOZ	Lourenco Marques
name.pretoria	pretoria	ZAF	Tshwane
name.malabo	malabo	GNQ	Santa Isabel
name.ndjamena	ndjamena	TCD	Fort Lamy|N'Djamena|Ndjamena
name.lome	lome	TGO	Lomé
name.yaounde	yaounde	CMR	Yaoundé
name.bujumbura	bujumbura	BDI	Usumbura
name.dar-es-salaam	dar es salaam	TZA	Dar-es-Salaam
name.santo-domingo	santo domingo	DOM	Ciudad Trujillo
name.havana	havana	CUB	La Habana
name.bogota	bogota	COL	Santafe de Bogota|Santa Fe de Bogota
name.cartagena	cartagena	COL	Cartagena de Indias
name.new-york	new york city	USA	New York|NYC
name.washington	washington	USA	Washington, D.C.|Washington D.C.|Washington DC
name.quebec	quebec	CAN	Quebec City
name.mexico-city	mexico city	MEX	Ciudad de Mexico|México City
name.port-moresby	port moresby	PNG	Port-Moresby
name.panama-city	panama	PAN	Panama City
