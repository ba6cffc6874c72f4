# Armed groups, past and present, with the country they fight or sit in.
# Facts: general public knowledge (the organisations' own public names, acronyms and seats). Only names that are theirs alone, or nearly so, stand here.
id	type	country	sector	name	aliases	from	to
armed-group.taliban	armed-group	AFG	REB	Taliban	Taleban|Afghan Taliban|Talibans|Islamic Emirate	-	-
+ the Afghan Taliban
- Taliba
armed-group.haqqani-network	armed-group	AFG	REB	Haqqani network	Haqqanis	-	-
armed-group.northern-alliance	armed-group	AFG	REB	Northern Alliance	United Front	-	-
armed-group.hezb-e-islami	armed-group	AFG	REB	Hezb-e-Islami	Hizb-i-Islami|Hezb-i-Islami|Hezb-e-Islami Gulbuddin	-	-
armed-group.islamic-state-khorasan-province	armed-group	AFG	REB	Islamic State Khorasan Province	ISIS-K|ISKP|IS-K|Islamic State-Khorasan	-	-
armed-group.tehrik-i-taliban-pakistan	armed-group	PAK	REB	Tehrik-i-Taliban Pakistan	TTP|Pakistani Taliban|Pakistan Taliban|Tehreek-e-Taliban Pakistan|Tehrik-e-Taliban Pakistan	-	-
armed-group.balochistan-liberation-army	armed-group	PAK	REB	Balochistan Liberation Army	BLA|Baluchistan Liberation Army|Baloch Liberation Army	-	-
armed-group.lashkar-e-taiba	armed-group	PAK	REB	Lashkar-e-Taiba	LeT|Lashkar-e-Tayyiba|Lashkar-e-Toiba	-	-
armed-group.jaish-e-mohammed	armed-group	PAK	REB	Jaish-e-Mohammed	Jaish-e-Mohammad|JeM	-	-
armed-group.lashkar-e-jhangvi	armed-group	PAK	REB	Lashkar-e-Jhangvi	LeJ	-	-
armed-group.sipah-e-sahaba	armed-group	PAK	REB	Sipah-e-Sahaba	-	-	-
armed-group.hizbul-mujahideen	armed-group	IND	REB	Hizbul Mujahideen	Hizb-ul-Mujahideen	-	-
armed-group.communist-party-of-india-maoist	armed-group	IND	REB	Communist Party of India (Maoist)	CPI (Maoist)|Naxalites|Naxals	-	-
armed-group.united-liberation-front-of-asom	armed-group	IND	REB	United Liberation Front of Asom	ULFA|United Liberation Front of Assam	-	-
armed-group.national-socialist-council-of-nagaland	armed-group	IND	REB	National Socialist Council of Nagaland	NSCN|NSCN-IM|NSCN (IM)	-	-
armed-group.national-democratic-front-of-bodoland	armed-group	IND	REB	National Democratic Front of Bodoland	NDFB	-	-
armed-group.kuki-national-army	armed-group	IND	REB	Kuki National Army	-	-	-
armed-group.liberation-tigers-of-tamil-eelam	armed-group	LKA	REB	Liberation Tigers of Tamil Eelam	LTTE|Tamil Tigers|Tamil Tiger|Tigers|Tiger	-	-
armed-group.communist-party-of-nepal-maoist	armed-group	NPL	REB	Communist Party of Nepal (Maoist)	CPN-M|Nepalese Maoists	-	-
armed-group.parbatya-chattagram-jana-samhati-samiti	armed-group	BGD	REB	Parbatya Chattagram Jana Samhati Samiti	PCJSS	-	-
armed-group.karen-national-union	armed-group	MMR	REB	Karen National Union	KNU	-	-
armed-group.karen-national-liberation-army	armed-group	MMR	REB	Karen National Liberation Army	KNLA	-	-
armed-group.kachin-independence-army	armed-group	MMR	REB	Kachin Independence Army	KIA	-	-
armed-group.kachin-independence-organisation	armed-group	MMR	REB	Kachin Independence Organisation	KIO|Kachin Independence Organization	-	-
armed-group.arakan-army	armed-group	MMR	REB	Arakan Army	-	-	-
armed-group.ta-ang-national-liberation-army	armed-group	MMR	REB	Ta'ang National Liberation Army	TNLA	-	-
armed-group.myanmar-national-democratic-alliance-army	armed-group	MMR	REB	Myanmar National Democratic Alliance Army	MNDAA	-	-
armed-group.united-wa-state-army	armed-group	MMR	REB	United Wa State Army	UWSA	-	-
armed-group.shan-state-army	armed-group	MMR	REB	Shan State Army	SSA	-	-
armed-group.new-mon-state-party	armed-group	MMR	REB	New Mon State Party	-	-	-
armed-group.arakan-rohingya-salvation-army	armed-group	MMR	REB	Arakan Rohingya Salvation Army	ARSA	-	-
armed-group.people-s-defence-force	armed-group	MMR	REB	People's Defence Force	PDF|People's Defense Force	-	-
armed-group.moro-islamic-liberation-front	armed-group	PHL	REB	Moro Islamic Liberation Front	MILF	-	-
armed-group.moro-national-liberation-front	armed-group	PHL	REB	Moro National Liberation Front	MNLF	-	-
armed-group.abu-sayyaf	armed-group	PHL	REB	Abu Sayyaf	Abu Sayyaf Group|ASG	-	-
armed-group.new-people-s-army	armed-group	PHL	REB	New People's Army	NPA	-	-
armed-group.communist-party-of-the-philippines	armed-group	PHL	REB	Communist Party of the Philippines	CPP	-	-
armed-group.national-democratic-front-of-the-philippines	armed-group	PHL	REB	National Democratic Front of the Philippines	NDFP|NDF	-	-
armed-group.maute-group	armed-group	PHL	REB	Maute group	-	-	-
armed-group.bangsamoro-islamic-freedom-fighters	armed-group	PHL	REB	Bangsamoro Islamic Freedom Fighters	BIFF	-	-
armed-group.free-aceh-movement	armed-group	IDN	REB	Free Aceh Movement	GAM|Gerakan Aceh Merdeka	-	-
armed-group.jemaah-islamiyah	armed-group	IDN	REB	Jemaah Islamiyah	JI	-	-
armed-group.free-papua-movement	armed-group	IDN	REB	Free Papua Movement	OPM|Free Papua Organization	-	-
armed-group.west-papua-national-liberation-army	armed-group	IDN	REB	West Papua National Liberation Army	TPNPB	-	-
armed-group.falintil	armed-group	TLS	REB	Falintil	-	-	-
armed-group.revolutionary-front-for-an-independent-east-timor	armed-group	TLS	REB	Revolutionary Front for an Independent East Timor	-	-	-
armed-group.barisan-revolusi-nasional	armed-group	THA	REB	Barisan Revolusi Nasional	BRN	-	-
armed-group.pattani-united-liberation-organisation	armed-group	THA	REB	Pattani United Liberation Organisation	PULO	-	-
armed-group.khmer-rouge	armed-group	KHM	REB	Khmer Rouge	-	-	-
armed-group.pathet-lao	armed-group	LAO	REB	Pathet Lao	-	-	-
armed-group.viet-cong	armed-group	VNM	REB	Viet Cong	Vietcong|Viet Minh	-	-
armed-group.bougainville-revolutionary-army	armed-group	PNG	REB	Bougainville Revolutionary Army	BRA	-	-
armed-group.bougainville-interim-government	armed-group	PNG	REB	Bougainville Interim Government	BIG	-	-
armed-group.isatabu-freedom-movement	armed-group	SLB	REB	Isatabu Freedom Movement	-	-	-
armed-group.malaita-eagle-force	armed-group	SLB	REB	Malaita Eagle Force	-	-	-
armed-group.east-turkestan-islamic-movement	armed-group	CHN	REB	East Turkestan Islamic Movement	ETIM	-	-
armed-group.islamic-movement-of-uzbekistan	armed-group	UZB	REB	Islamic Movement of Uzbekistan	IMU	-	-
armed-group.united-tajik-opposition	armed-group	TJK	REB	United Tajik Opposition	UTO	-	-
armed-group.hamas	armed-group	PSE	REB	Hamas	Islamic Resistance Movement|Hamas movement	-	-
+ Hamas
armed-group.qassam-brigades	armed-group	PSE	REB	Qassam Brigades	Izz ad-Din al-Qassam Brigades|Ezzedine al-Qassam Brigades|al-Qassam Brigades	-	-
armed-group.islamic-jihad	armed-group	PSE	REB	Islamic Jihad	Palestinian Islamic Jihad|PIJ	-	-
armed-group.al-aqsa-martyrs-brigades	armed-group	PSE	REB	al-Aqsa Martyrs Brigades	Al-Aqsa Martyrs' Brigades|Aqsa Martyrs Brigades	-	-
armed-group.popular-front-for-the-liberation-of-palestine	armed-group	PSE	REB	Popular Front for the Liberation of Palestine	PFLP	-	-
armed-group.democratic-front-for-the-liberation-of-palestine	armed-group	PSE	REB	Democratic Front for the Liberation of Palestine	DFLP	-	-
armed-group.popular-resistance-committees	armed-group	PSE	REB	Popular Resistance Committees	PRC	-	-
armed-group.islamic-resistance	armed-group	LBN	REB	Islamic Resistance	-	-	-
armed-group.fatah-al-islam	armed-group	LBN	REB	Fatah al-Islam	-	-	-
armed-group.south-lebanon-army	armed-group	LBN	REB	South Lebanon Army	SLA	-	-
armed-group.amal-militia	armed-group	LBN	REB	Amal militia	-	-	-
armed-group.islamic-state	armed-group	IRQ	REB	Islamic State	ISIS|ISIL|IS|Daesh|Da'esh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|IS group|Islamic State group	-	-
+ IS
+ Islamic State group
- is
- Islamic state
armed-group.islamic-state-of-iraq	armed-group	IRQ	REB	Islamic State of Iraq	-	-	-
armed-group.mahdi-army	armed-group	IRQ	REB	Mahdi Army	Mehdi Army|Jaish al-Mahdi	-	-
armed-group.badr-organization	armed-group	IRQ	REB	Badr Organization	Badr Brigade	-	-
armed-group.kataib-hezbollah	armed-group	IRQ	REB	Kataib Hezbollah	Kata'ib Hezbollah|Hezbollah Brigades	-	-
armed-group.asaib-ahl-al-haq	armed-group	IRQ	REB	Asaib Ahl al-Haq	-	-	-
armed-group.popular-mobilization-forces	armed-group	IRQ	REB	Popular Mobilization Forces	PMF|Hashd al-Shaabi|Popular Mobilisation Forces|Popular Mobilization Units|PMU	-	-
armed-group.peshmerga	armed-group	IRQ	REB	Peshmerga	peshmerga	-	-
armed-group.ansar-al-islam	armed-group	IRQ	REB	Ansar al-Islam	-	-	-
armed-group.al-qaeda-in-iraq	armed-group	IRQ	REB	Al Qaeda in Iraq	Al-Qaeda in Iraq|AQI	-	-
armed-group.people-s-mujahedin-of-iran	armed-group	IRN	REB	People's Mujahedin of Iran	Mujahedeen-e-Khalq|MEK|MKO|Mujahideen-e-Khalq|People's Mojahedin	-	-
armed-group.jundallah	armed-group	IRN	REB	Jundallah	Jundullah	-	-
armed-group.party-of-free-life-of-kurdistan	armed-group	IRN	REB	Party of Free Life of Kurdistan	PJAK	-	-
armed-group.free-syrian-army	armed-group	SYR	REB	Free Syrian Army	FSA	-	-
armed-group.syrian-national-army	armed-group	SYR	REB	Syrian National Army	SNA	-	-
armed-group.syrian-democratic-forces	armed-group	SYR	REB	Syrian Democratic Forces	SDF	-	-
armed-group.people-s-protection-units	armed-group	SYR	REB	People's Protection Units	YPG	-	-
armed-group.al-nusra-front	armed-group	SYR	REB	al-Nusra Front	Nusra Front|Jabhat al-Nusra|al-Nusra	-	-
armed-group.hayat-tahrir-al-sham	armed-group	SYR	REB	Hayat Tahrir al-Sham	HTS|Hay'at Tahrir al-Sham	-	-
armed-group.ahrar-al-sham	armed-group	SYR	REB	Ahrar al-Sham	-	-	-
armed-group.jaysh-al-islam	armed-group	SYR	REB	Jaysh al-Islam	Jaish al-Islam|Army of Islam	-	-
armed-group.kurdistan-workers-party	armed-group	TUR	REB	Kurdistan Workers' Party	PKK|Kurdistan Workers Party	-	-
armed-group.revolutionary-people-s-liberation-party-front	armed-group	TUR	REB	Revolutionary People's Liberation Party-Front	DHKP-C	-	-
armed-group.kurdistan-freedom-hawks	armed-group	TUR	REB	Kurdistan Freedom Hawks	TAK	-	-
armed-group.houthis	armed-group	YEM	REB	Houthis	Huthis|Houthi movement|Ansar Allah|Ansarullah|Houthi|Huthi|al-Houthis	-	-
+ the Houthis
+ Ansar Allah
- houth
armed-group.southern-transitional-council	armed-group	YEM	REB	Southern Transitional Council	STC	-	-
armed-group.al-qaeda-in-the-arabian-peninsula	armed-group	YEM	REB	al-Qaeda in the Arabian Peninsula	AQAP|Al-Qaida in the Arabian Peninsula	-	-
armed-group.southern-movement	armed-group	YEM	REB	Southern Movement	al-Hirak	-	-
armed-group.al-qaeda	armed-group	SAU	REB	al-Qaeda	al-Qaida|Al Qaeda|Al-Qaeda|Al Qaida|Qaeda	-	-
armed-group.muslim-brotherhood-militants	armed-group	EGY	REB	Muslim Brotherhood militants	-	-	-
armed-group.ansar-beit-al-maqdis	armed-group	EGY	REB	Ansar Beit al-Maqdis	Sinai Province	-	-
armed-group.gamaa-islamiya	armed-group	EGY	REB	Gamaa Islamiya	al-Gama'a al-Islamiyya|Jamaa Islamiya	-	-
armed-group.armed-islamic-group	armed-group	DZA	REB	Armed Islamic Group	GIA	-	-
armed-group.islamic-salvation-army	armed-group	DZA	REB	Islamic Salvation Army	-	-	-
armed-group.salafist-group-for-preaching-and-combat	armed-group	DZA	REB	Salafist Group for Preaching and Combat	GSPC	-	-
armed-group.al-qaeda-in-the-islamic-maghreb	armed-group	DZA	REB	al-Qaeda in the Islamic Maghreb	AQIM|Al-Qaida in the Islamic Maghreb|Al Qaeda in the Islamic Maghreb	-	-
armed-group.libyan-national-army	armed-group	LBY	REB	Libyan National Army	LNA|Libyan Arab Armed Forces|LAAF	-	-
+ Libyan National Army
- the Libyan army
armed-group.libya-dawn	armed-group	LBY	REB	Libya Dawn	-	-	-
armed-group.ansar-al-sharia	armed-group	LBY	REB	Ansar al-Sharia	-	-	-
armed-group.polisario-front	armed-group	ESH	REB	Polisario Front	Polisario|Frente Polisario	-	-
armed-group.rapid-support-forces	armed-group	SDN	REB	Rapid Support Forces	RSF	-	-
armed-group.justice-and-equality-movement	armed-group	SDN	REB	Justice and Equality Movement	JEM	-	-
armed-group.sudan-liberation-movement	armed-group	SDN	REB	Sudan Liberation Movement	SLM|Sudan Liberation Army|SLA|SLM/A|Sudan Liberation Movement/Army	-	-
armed-group.sudan-people-s-liberation-movement-north	armed-group	SDN	REB	Sudan People's Liberation Movement-North	SPLM-N	-	-
armed-group.janjaweed	armed-group	SDN	REB	Janjaweed	janjaweed	-	-
armed-group.national-redemption-front	armed-group	SDN	REB	National Redemption Front	NRF	-	-
armed-group.sudan-people-s-liberation-army	armed-group	SSD	REB	Sudan People's Liberation Army	SPLA|Sudan People's Liberation Movement/Army|SPLM/A	-	-
armed-group.sudan-people-s-liberation-movement-in-opposition	armed-group	SSD	REB	Sudan People's Liberation Movement-in-Opposition	SPLM-IO|SPLA-IO|SPLM/A-IO	-	-
armed-group.white-army	armed-group	SSD	REB	White Army	-	-	-
armed-group.national-salvation-front	armed-group	SSD	REB	National Salvation Front	NAS	-	-
armed-group.tigray-people-s-liberation-front	armed-group	ETH	REB	Tigray People's Liberation Front	TPLF|Tigray Defence Forces	-	-
armed-group.oromo-liberation-army	armed-group	ETH	REB	Oromo Liberation Army	OLA	-	-
armed-group.oromo-liberation-front	armed-group	ETH	REB	Oromo Liberation Front	OLF	-	-
armed-group.ogaden-national-liberation-front	armed-group	ETH	REB	Ogaden National Liberation Front	ONLF	-	-
armed-group.fano	armed-group	ETH	REB	Fano	Fano militia	-	-
armed-group.eritrean-people-s-liberation-front	armed-group	ERI	REB	Eritrean People's Liberation Front	EPLF	-	-
armed-group.al-shabaab	armed-group	SOM	REB	al-Shabaab	al-Shabab|Al Shabaab|Shabaab|Al-Shabaab|Shabab	-	-
armed-group.supreme-council-of-islamic-courts	armed-group	SOM	REB	Supreme Council of Islamic Courts	SCIC|Islamic Courts Union|Union of Islamic Courts|ICU|UIC|Islamic Courts|Supreme Islamic Courts Council|Council of Islamic Courts	-	-
armed-group.somali-national-alliance	armed-group	SOM	REB	Somali National Alliance	SNA	-	-
armed-group.hizbul-islam	armed-group	SOM	REB	Hizbul Islam	-	-	-
armed-group.alliance-for-the-re-liberation-of-somalia	armed-group	SOM	REB	Alliance for the Re-liberation of Somalia	ARS	-	-
armed-group.lord-s-resistance-army	armed-group	UGA	REB	Lord's Resistance Army	LRA|Lords Resistance Army	-	-
armed-group.allied-democratic-forces	armed-group	UGA	REB	Allied Democratic Forces	ADF	-	-
armed-group.west-nile-bank-front	armed-group	UGA	REB	West Nile Bank Front	-	-	-
armed-group.rwandan-patriotic-front	armed-group	RWA	REB	Rwandan Patriotic Front	RPF|Rwandan Patriotic Army	-	-
armed-group.interahamwe	armed-group	RWA	REB	Interahamwe	-	-	-
armed-group.democratic-forces-for-the-liberation-of-rwanda	armed-group	COD	REB	Democratic Forces for the Liberation of Rwanda	FDLR	-	-
armed-group.march-23-movement	armed-group	COD	REB	March 23 Movement	M23|M23 movement|AFC/M23|AFC-M23|M23/AFC	-	-
armed-group.alliance-fleuve-congo	armed-group	COD	REB	Alliance Fleuve Congo	AFC|Congo River Alliance	-	-
armed-group.national-congress-for-the-defence-of-the-people	armed-group	COD	REB	National Congress for the Defence of the People	CNDP	-	-
armed-group.alliance-of-democratic-forces-for-the-liberation-of-congo-zaire	armed-group	COD	REB	Alliance of Democratic Forces for the Liberation of Congo-Zaire	AFDL	-	-
armed-group.rally-for-congolese-democracy	armed-group	COD	REB	Rally for Congolese Democracy	RCD|Congolese Rally for Democracy	-	-
armed-group.movement-for-the-liberation-of-congo	armed-group	COD	REB	Movement for the Liberation of Congo	MLC	-	-
armed-group.mai-mai	armed-group	COD	REB	Mai-Mai	Mayi-Mayi	-	-
armed-group.cooperative-for-the-development-of-congo	armed-group	COD	REB	Cooperative for the Development of Congo	CODECO	-	-
armed-group.national-liberation-forces	armed-group	BDI	REB	National Liberation Forces	FNL|Forces for National Liberation	-	-
armed-group.forces-for-the-defence-of-democracy	armed-group	BDI	REB	Forces for the Defence of Democracy	FDD|CNDD-FDD|Forces for the Defense of Democracy	-	-
armed-group.seleka	armed-group	CAF	REB	Seleka	Séléka	-	-
armed-group.anti-balaka	armed-group	CAF	REB	Anti-balaka	anti-Balaka	-	-
armed-group.coalition-of-patriots-for-change	armed-group	CAF	REB	Coalition of Patriots for Change	CPC	-	-
armed-group.popular-front-for-the-rebirth-of-the-central-african-republic	armed-group	CAF	REB	Popular Front for the Rebirth of the Central African Republic	FPRC	-	-
armed-group.front-for-change-and-concord-in-chad	armed-group	TCD	REB	Front for Change and Concord in Chad	FACT	-	-
armed-group.united-front-for-democratic-change	armed-group	TCD	REB	United Front for Democratic Change	-	-	-
armed-group.ninja-militia	armed-group	COG	REB	Ninja militia	Ninjas	-	-
armed-group.national-union-for-the-total-independence-of-angola	armed-group	AGO	REB	National Union for the Total Independence of Angola	UNITA|Unita	-	-
armed-group.front-for-the-liberation-of-the-enclave-of-cabinda	armed-group	AGO	REB	Front for the Liberation of the Enclave of Cabinda	FLEC	-	-
armed-group.mozambican-national-resistance	armed-group	MOZ	REB	Mozambican National Resistance	RENAMO|Renamo	-	-
armed-group.south-west-africa-people-s-organisation	armed-group	NAM	REB	South West Africa People's Organisation	-	-	-
armed-group.umkhonto-we-sizwe	armed-group	ZAF	REB	Umkhonto we Sizwe	-	-	-
armed-group.zimbabwe-african-national-union	armed-group	ZWE	REB	Zimbabwe African National Union	-	-	-
armed-group.boko-haram	armed-group	NGA	REB	Boko Haram	-	-	-
armed-group.islamic-state-west-africa-province	armed-group	NGA	REB	Islamic State West Africa Province	ISWAP	-	-
armed-group.movement-for-the-emancipation-of-the-niger-delta	armed-group	NGA	REB	Movement for the Emancipation of the Niger Delta	MEND	-	-
armed-group.indigenous-people-of-biafra	armed-group	NGA	REB	Indigenous People of Biafra	IPOB	-	-
armed-group.ambazonia-defence-forces	armed-group	CMR	REB	Ambazonia Defence Forces	-	-	-
armed-group.national-movement-for-the-liberation-of-azawad	armed-group	MLI	REB	National Movement for the Liberation of Azawad	MNLA	-	-
armed-group.ansar-dine	armed-group	MLI	REB	Ansar Dine	Ansar Eddine	-	-
armed-group.movement-for-oneness-and-jihad-in-west-africa	armed-group	MLI	REB	Movement for Oneness and Jihad in West Africa	MUJAO	-	-
armed-group.coordination-of-azawad-movements	armed-group	MLI	REB	Coordination of Azawad Movements	CMA	-	-
armed-group.jama-at-nusrat-al-islam-wal-muslimin	armed-group	MLI	REB	Jama'at Nusrat al-Islam wal-Muslimin	JNIM|Group for the Support of Islam and Muslims	-	-
armed-group.islamic-state-in-the-greater-sahara	armed-group	MLI	REB	Islamic State in the Greater Sahara	ISGS	-	-
armed-group.movement-of-nigeriens-for-justice	armed-group	NER	REB	Movement of Nigeriens for Justice	-	-	-
armed-group.movement-of-democratic-forces-of-casamance	armed-group	SEN	REB	Movement of Democratic Forces of Casamance	MFDC|Casamance Movement of Democratic Forces	-	-
armed-group.junta-militar	armed-group	GNB	REB	Junta Militar	-	-	-
armed-group.national-patriotic-front-of-liberia	armed-group	LBR	REB	National Patriotic Front of Liberia	NPFL	-	-
armed-group.liberians-united-for-reconciliation-and-democracy	armed-group	LBR	REB	Liberians United for Reconciliation and Democracy	LURD	-	-
armed-group.movement-for-democracy-in-liberia	armed-group	LBR	REB	Movement for Democracy in Liberia	MODEL	-	-
armed-group.united-liberation-movement-of-liberia-for-democracy	armed-group	LBR	REB	United Liberation Movement of Liberia for Democracy	ULIMO	-	-
armed-group.revolutionary-united-front	armed-group	SLE	REB	Revolutionary United Front	RUF	-	-
armed-group.armed-forces-revolutionary-council	armed-group	SLE	REB	Armed Forces Revolutionary Council	AFRC	-	-
armed-group.kamajors	armed-group	SLE	REB	Kamajors	-	-	-
armed-group.new-forces	armed-group	CIV	REB	New Forces	Forces Nouvelles	-	-
armed-group.patriotic-movement-of-ivory-coast	armed-group	CIV	REB	Patriotic Movement of Ivory Coast	MPCI	-	-
armed-group.anjouan-separatists	armed-group	COM	REB	Anjouan separatists	-	-	-
armed-group.irish-republican-army	armed-group	GBR	REB	Irish Republican Army	IRA|Provisional IRA	-	-
armed-group.real-ira	armed-group	GBR	REB	Real IRA	-	-	-
armed-group.continuity-ira	armed-group	GBR	REB	Continuity IRA	-	-	-
armed-group.irish-national-liberation-army	armed-group	GBR	REB	Irish National Liberation Army	INLA	-	-
armed-group.ulster-volunteer-force	armed-group	GBR	REB	Ulster Volunteer Force	UVF	-	-
armed-group.ulster-defence-association	armed-group	GBR	REB	Ulster Defence Association	UDA|Ulster Defense Association	-	-
armed-group.ulster-freedom-fighters	armed-group	GBR	REB	Ulster Freedom Fighters	UFF	-	-
armed-group.loyalist-volunteer-force	armed-group	GBR	REB	Loyalist Volunteer Force	-	-	-
armed-group.eta	armed-group	ESP	REB	ETA	Euskadi Ta Askatasuna|Basque Homeland and Freedom	-	-
armed-group.national-liberation-front-of-corsica	armed-group	FRA	REB	National Liberation Front of Corsica	FLNC	-	-
armed-group.november-17	armed-group	GRC	REB	November 17	Revolutionary Organization 17 November	-	-
armed-group.kosovo-liberation-army	armed-group	SRB	REB	Kosovo Liberation Army	KLA|UCK	-	-
armed-group.national-liberation-army	armed-group	MKD	REB	National Liberation Army of Macedonia	NLA|Macedonian National Liberation Army	-	-
armed-group.liberation-army-of-presevo-medvedja-and-bujanovac	armed-group	SRB	REB	Liberation Army of Presevo, Medvedja and Bujanovac	UCPMB	-	-
armed-group.bosnian-serb-army	armed-group	BIH	REB	Bosnian Serb Army	Army of Republika Srpska	-	-
armed-group.donbas-separatists	armed-group	UKR	REB	Donbas separatists	-	-	-
armed-group.wagner-group	armed-group	RUS	REB	Wagner Group	Wagner|PMC Wagner	-	-
armed-group.caucasus-emirate	armed-group	RUS	REB	Caucasus Emirate	-	-	-
armed-group.revolutionary-armed-forces-of-colombia	armed-group	COL	REB	Revolutionary Armed Forces of Colombia	FARC|FARC-EP	-	-
armed-group.national-liberation-army-of-colombia	armed-group	COL	REB	National Liberation Army	ELN|National Liberation Army of Colombia	-	-
armed-group.united-self-defense-forces-of-colombia	armed-group	COL	REB	United Self-Defense Forces of Colombia	AUC|United Self-Defence Forces of Colombia	-	-
armed-group.april-19-movement	armed-group	COL	REB	April 19 Movement	M-19	-	-
armed-group.popular-liberation-army	armed-group	COL	REB	Popular Liberation Army	EPL	-	-
armed-group.segunda-marquetalia	armed-group	COL	REB	Segunda Marquetalia	-	-	-
armed-group.gulf-clan	armed-group	COL	REB	Gulf Clan	Clan del Golfo|Gaitanista Army of Colombia	-	-
armed-group.shining-path	armed-group	PER	REB	Shining Path	Sendero Luminoso	-	-
armed-group.tupac-amaru-revolutionary-movement	armed-group	PER	REB	Tupac Amaru Revolutionary Movement	MRTA	-	-
armed-group.farabundo-marti-national-liberation-front	armed-group	SLV	REB	Farabundo Marti National Liberation Front	FMLN	-	-
armed-group.contras	armed-group	NIC	REB	Contras	Nicaraguan Resistance|Contra	-	-
+ Contra leaders
- contra
armed-group.recontras	armed-group	NIC	REB	Recontras	-	-	-
armed-group.guatemalan-national-revolutionary-unity	armed-group	GTM	REB	Guatemalan National Revolutionary Unity	URNG	-	-
armed-group.cinchoneros	armed-group	HND	REB	Cinchoneros	-	-	-
armed-group.zapatista-national-liberation-army	armed-group	MEX	REB	Zapatista National Liberation Army	EZLN|Zapatistas|Zapatista	-	-
armed-group.popular-revolutionary-army	armed-group	MEX	REB	Popular Revolutionary Army	EPR	-	-
armed-group.manuel-rodriguez-patriotic-front	armed-group	CHL	REB	Manuel Rodriguez Patriotic Front	FPMR	-	-
armed-group.montoneros	armed-group	ARG	REB	Montoneros	-	-	-
armed-group.tupamaros	armed-group	URY	REB	Tupamaros	-	-	-
armed-group.tupac-katari-guerrilla-army	armed-group	BOL	REB	Tupac Katari Guerrilla Army	-	-	-
armed-group.paraguayan-people-s-army	armed-group	PRY	REB	Paraguayan People's Army	EPP	-	-
armed-group.viv-ansanm	armed-group	HTI	REB	Viv Ansanm	G9	-	-
armed-group.japanese-red-army	armed-group	JPN	REB	Japanese Red Army	-	-	-
armed-group.red-army-faction	armed-group	DEU	REB	Red Army Faction	-	-	-
armed-group.red-brigades	armed-group	ITA	REB	Red Brigades	-	-	-
armed-group.hizb-e-wahdat	armed-group	AFG	REB	Hizb-e Wahdat	Hezb-i-Wahdat	-	-
armed-group.jamiat-e-islami	armed-group	AFG	REB	Jamiat-e Islami	Jamiat-i-Islami	-	-
armed-group.national-resistance-front-of-afghanistan	armed-group	AFG	REB	National Resistance Front of Afghanistan	National Resistance Front	-	-
armed-group.baloch-republican-army	armed-group	PAK	REB	Baloch Republican Army	-	-	-
armed-group.jamaat-ul-ahrar	armed-group	PAK	REB	Jamaat-ul-Ahrar	-	-	-
armed-group.harkat-ul-mujahideen	armed-group	PAK	REB	Harkat-ul-Mujahideen	Harkat-ul-Ansar	-	-
armed-group.hafiz-gul-bahadur-group	armed-group	PAK	REB	Hafiz Gul Bahadur group	-	-	-
armed-group.jammu-kashmir-liberation-front	armed-group	IND	REB	Jammu Kashmir Liberation Front	JKLF	-	-
armed-group.babbar-khalsa	armed-group	IND	REB	Babbar Khalsa	Babbar Khalsa International	-	-
armed-group.people-s-war-group	armed-group	IND	REB	People's War Group	Peoples War Group	-	-
armed-group.bodo-liberation-tigers	armed-group	IND	REB	Bodo Liberation Tigers	-	-	-
armed-group.tripura-national-volunteers	armed-group	IND	REB	Tripura National Volunteers	-	-	-
armed-group.national-liberation-front-of-tripura	armed-group	IND	REB	National Liberation Front of Tripura	NLFT	-	-
armed-group.karbi-longri-national-liberation-front	armed-group	IND	REB	Karbi Longri National Liberation Front	-	-	-
armed-group.united-national-liberation-front	armed-group	IND	REB	United National Liberation Front	-	-	-
armed-group.indian-mujahideen	armed-group	IND	REB	Indian Mujahideen	-	-	-
armed-group.tamil-makkal-viduthalai-pulikal	armed-group	LKA	REB	Tamil Makkal Viduthalai Pulikal	TMVP	-	-
armed-group.people-s-liberation-organisation-of-tamil-eelam	armed-group	LKA	REB	People's Liberation Organisation of Tamil Eelam	PLOTE	-	-
armed-group.janatantrik-terai-mukti-morcha	armed-group	NPL	REB	Janatantrik Terai Mukti Morcha	-	-	-
armed-group.jamaat-ul-mujahideen-bangladesh	armed-group	BGD	REB	Jamaat-ul-Mujahideen Bangladesh	JMB	-	-
armed-group.shanti-bahini	armed-group	BGD	REB	Shanti Bahini	-	-	-
armed-group.democratic-karen-buddhist-army	armed-group	MMR	REB	Democratic Karen Buddhist Army	DKBA	-	-
armed-group.karenni-national-progressive-party	armed-group	MMR	REB	Karenni National Progressive Party	KNPP	-	-
armed-group.karenni-army	armed-group	MMR	REB	Karenni Army	-	-	-
armed-group.chin-national-front	armed-group	MMR	REB	Chin National Front	CNF	-	-
armed-group.shan-state-army-south	armed-group	MMR	REB	Shan State Army-South	Restoration Council of Shan State|RCSS	-	-
armed-group.brotherhood-alliance	armed-group	MMR	REB	Brotherhood Alliance	Three Brotherhood Alliance	-	-
armed-group.national-democratic-alliance-army	armed-group	MMR	REB	National Democratic Alliance Army	Mong La group	-	-
armed-group.all-burma-students-democratic-front	armed-group	MMR	REB	All Burma Students' Democratic Front	ABSDF	-	-
armed-group.communist-party-of-burma	armed-group	MMR	REB	Communist Party of Burma	-	-	-
armed-group.rajah-sulaiman-movement	armed-group	PHL	REB	Rajah Sulaiman Movement	-	-	-
armed-group.cordillera-people-s-liberation-army	armed-group	PHL	REB	Cordillera People's Liberation Army	-	-	-
armed-group.laskar-jihad	armed-group	IDN	REB	Laskar Jihad	-	-	-
armed-group.jamaah-ansharut-daulah	armed-group	IDN	REB	Jamaah Ansharut Daulah	-	-	-
armed-group.bersatu	armed-group	THA	REB	Bersatu	-	-	-
armed-group.communist-party-of-thailand	armed-group	THA	REB	Communist Party of Thailand	-	-	-
armed-group.communist-party-of-malaya	armed-group	MYS	REB	Communist Party of Malaya	-	-	-
armed-group.khmer-people-s-national-liberation-front	armed-group	KHM	REB	Khmer People's National Liberation Front	KPNLF	-	-
armed-group.united-front-for-the-liberation-of-oppressed-races	armed-group	VNM	REB	United Front for the Liberation of Oppressed Races	FULRO	-	-
armed-group.fretilin	armed-group	TLS	REB	Fretilin	FRETILIN	-	-
armed-group.islamic-renaissance-party-of-tajikistan	armed-group	TJK	REB	Islamic Renaissance Party of Tajikistan	-	-	-
armed-group.popular-front-for-the-liberation-of-palestine-general-command	armed-group	PSE	REB	Popular Front for the Liberation of Palestine-General Command	PFLP-GC	-	-
armed-group.abu-nidal-organization	armed-group	PSE	REB	Abu Nidal Organization	Abu Nidal group|Fatah Revolutionary Council	-	-
armed-group.jenin-brigades	armed-group	PSE	REB	Jenin Brigades	Jenin Brigade	-	-
armed-group.lions-den	armed-group	PSE	REB	Lions' Den	-	-	-
armed-group.palestine-liberation-front	armed-group	PSE	REB	Palestine Liberation Front	-	-	-
armed-group.army-of-islam-in-gaza	armed-group	PSE	REB	Army of Islam in Gaza	-	-	-
armed-group.asbat-al-ansar	armed-group	LBN	REB	Asbat al-Ansar	-	-	-
armed-group.jund-al-sham	armed-group	LBN	REB	Jund al-Sham	-	-	-
armed-group.islamic-jihad-organization	armed-group	LBN	REB	Islamic Jihad Organization	-	-	-
armed-group.ansar-al-sunna	armed-group	IRQ	REB	Ansar al-Sunna	-	-	-
armed-group.harakat-hezbollah-al-nujaba	armed-group	IRQ	REB	Harakat Hezbollah al-Nujaba	Harakat al-Nujaba|Nujaba Movement	-	-
armed-group.kataib-sayyid-al-shuhada	armed-group	IRQ	REB	Kataib Sayyid al-Shuhada	-	-	-
armed-group.islamic-resistance-in-iraq	armed-group	IRQ	REB	Islamic Resistance in Iraq	-	-	-
armed-group.sons-of-iraq	armed-group	IRQ	REB	Sons of Iraq	Awakening Councils|Sahwa	-	-
armed-group.sinjar-resistance-units	armed-group	IRQ	REB	Sinjar Resistance Units	-	-	-
armed-group.fedayeen-saddam	armed-group	IRQ	REB	Fedayeen Saddam	-	-	-
armed-group.kurdistan-democratic-party-of-iran	armed-group	IRN	REB	Kurdistan Democratic Party of Iran	KDPI	-	-
armed-group.komala	armed-group	IRN	REB	Komala	-	-	-
armed-group.jaish-al-adl	armed-group	IRN	REB	Jaish al-Adl	-	-	-
armed-group.ahwaz-national-resistance	armed-group	IRN	REB	Ahwaz National Resistance	-	-	-
armed-group.liwa-al-tawhid	armed-group	SYR	REB	Liwa al-Tawhid	-	-	-
armed-group.national-front-for-liberation	armed-group	SYR	REB	National Front for Liberation	-	-	-
armed-group.failaq-al-rahman	armed-group	SYR	REB	Failaq al-Rahman	Faylaq al-Rahman	-	-
armed-group.women-s-protection-units	armed-group	SYR	REB	Women's Protection Units	YPJ	-	-
armed-group.jund-al-aqsa	armed-group	SYR	REB	Jund al-Aqsa	-	-	-
armed-group.hurras-al-din	armed-group	SYR	REB	Hurras al-Din	-	-	-
armed-group.islamic-front	armed-group	SYR	REB	Islamic Front	-	-	-
armed-group.nour-al-din-al-zenki	armed-group	SYR	REB	Nour al-Din al-Zenki	-	-	-
armed-group.turkish-hezbollah	armed-group	TUR	REB	Turkish Hezbollah	-	-	-
armed-group.dev-sol	armed-group	TUR	REB	Dev Sol	-	-	-
armed-group.great-eastern-islamic-raiders-front	armed-group	TUR	REB	Great Eastern Islamic Raiders' Front	-	-	-
armed-group.giants-brigades	armed-group	YEM	REB	Giants Brigades	-	-	-
armed-group.aden-abyan-islamic-army	armed-group	YEM	REB	Aden-Abyan Islamic Army	-	-	-
armed-group.hezbollah-al-hejaz	armed-group	SAU	REB	Hezbollah al-Hejaz	-	-	-
armed-group.hasm-movement	armed-group	EGY	REB	Hasm Movement	Hasm	-	-
armed-group.islamic-group	armed-group	EGY	REB	Islamic Group	-	-	-
armed-group.egyptian-islamic-jihad	armed-group	EGY	REB	Egyptian Islamic Jihad	-	-	-
armed-group.movement-for-the-autonomy-of-kabylie	armed-group	DZA	REB	Movement for the Autonomy of Kabylie	-	-	-
armed-group.libyan-islamic-fighting-group	armed-group	LBY	REB	Libyan Islamic Fighting Group	LIFG	-	-
armed-group.benghazi-revolutionaries-shura-council	armed-group	LBY	REB	Benghazi Revolutionaries Shura Council	-	-	-
armed-group.petroleum-facilities-guard	armed-group	LBY	REB	Petroleum Facilities Guard	-	-	-
armed-group.misrata-brigades	armed-group	LBY	REB	Misrata brigades	-	-	-
armed-group.ansar-al-sharia-in-tunisia	armed-group	TUN	REB	Ansar al-Sharia in Tunisia	-	-	-
armed-group.moroccan-islamic-combatant-group	armed-group	MAR	REB	Moroccan Islamic Combatant Group	-	-	-
armed-group.sudan-revolutionary-front	armed-group	SDN	REB	Sudan Revolutionary Front	SRF	-	-
armed-group.beja-congress	armed-group	SDN	REB	Beja Congress	-	-	-
armed-group.sudan-shield-forces	armed-group	SDN	REB	Sudan Shield Forces	-	-	-
armed-group.liberation-and-justice-movement	armed-group	SDN	REB	Liberation and Justice Movement	LJM	-	-
armed-group.popular-defence-forces	armed-group	SDN	REB	Popular Defence Forces	Popular Defense Forces	-	-
armed-group.south-sudan-democratic-movement	armed-group	SSD	REB	South Sudan Democratic Movement	SSDM	-	-
armed-group.south-sudan-liberation-movement	armed-group	SSD	REB	South Sudan Liberation Movement	SSLM	-	-
armed-group.south-sudan-defence-forces	armed-group	SSD	REB	South Sudan Defence Forces	-	-	-
armed-group.amhara-special-forces	armed-group	ETH	REB	Amhara Special Forces	-	-	-
armed-group.gambella-liberation-front	armed-group	ETH	REB	Gambella Liberation Front	-	-	-
armed-group.ethiopian-people-s-patriotic-front	armed-group	ETH	REB	Ethiopian People's Patriotic Front	-	-	-
armed-group.oromo-liberation-front-shene	armed-group	ETH	REB	Oromo Liberation Front-Shene	OLF-Shene	-	-
armed-group.eritrean-liberation-front	armed-group	ERI	REB	Eritrean Liberation Front	-	-	-
armed-group.ahlu-sunna-waljama-a	armed-group	SOM	REB	Ahlu Sunna Waljama'a	Ahlu Sunna Waljamaa|Ahlu Sunnah Wal Jamaa	-	-
armed-group.ras-kamboni-brigade	armed-group	SOM	REB	Ras Kamboni Brigade	Ras Kamboni movement	-	-
armed-group.united-somali-congress	armed-group	SOM	REB	United Somali Congress	-	-	-
armed-group.somali-patriotic-movement	armed-group	SOM	REB	Somali Patriotic Movement	-	-	-
armed-group.somali-national-movement	armed-group	SOM	REB	Somali National Movement	-	-	-
armed-group.somali-salvation-democratic-front	armed-group	SOM	REB	Somali Salvation Democratic Front	-	-	-
armed-group.rahanweyn-resistance-army	armed-group	SOM	REB	Rahanweyn Resistance Army	-	-	-
armed-group.al-itihaad-al-islamiya	armed-group	SOM	REB	al-Itihaad al-Islamiya	Al-Itihaad Al-Islamiya	-	-
armed-group.front-for-the-restoration-of-unity-and-democracy	armed-group	DJI	REB	Front for the Restoration of Unity and Democracy	FRUD	-	-
armed-group.uganda-national-rescue-front	armed-group	UGA	REB	Uganda National Rescue Front	-	-	-
armed-group.holy-spirit-movement	armed-group	UGA	REB	Holy Spirit Movement	-	-	-
armed-group.uganda-people-s-army	armed-group	UGA	REB	Uganda People's Army	-	-	-
armed-group.mungiki	armed-group	KEN	REB	Mungiki	-	-	-
armed-group.sabaot-land-defence-force	armed-group	KEN	REB	Sabaot Land Defence Force	-	-	-
armed-group.union-of-congolese-patriots	armed-group	COD	REB	Union of Congolese Patriots	UPC	-	-
armed-group.nationalist-and-integrationist-front	armed-group	COD	REB	Nationalist and Integrationist Front	-	-	-
armed-group.patriotic-resistance-front-in-ituri	armed-group	COD	REB	Patriotic Resistance Front in Ituri	FRPI	-	-
armed-group.raia-mutomboki	armed-group	COD	REB	Raia Mutomboki	-	-	-
armed-group.nduma-defence-of-congo	armed-group	COD	REB	Nduma Defence of Congo	-	-	-
armed-group.wazalendo	armed-group	COD	REB	Wazalendo	-	-	-
armed-group.mobondo	armed-group	COD	REB	Mobondo	-	-	-
armed-group.zaire-militia	armed-group	COD	REB	Zaire militia	-	-	-
armed-group.alliance-of-patriots-for-a-free-and-sovereign-congo	armed-group	COD	REB	Alliance of Patriots for a Free and Sovereign Congo	APCLS	-	-
armed-group.bakata-katanga	armed-group	COD	REB	Bakata Katanga	-	-	-
armed-group.kamuina-nsapu	armed-group	COD	REB	Kamuina Nsapu	-	-	-
armed-group.red-tabara	armed-group	BDI	REB	RED-Tabara	-	-	-
armed-group.palipehutu	armed-group	BDI	REB	Palipehutu	PALIPEHUTU-FNL	-	-
armed-group.national-council-for-the-defense-of-democracy	armed-group	BDI	REB	National Council for the Defense of Democracy	CNDD	-	-
armed-group.army-for-the-liberation-of-rwanda	armed-group	RWA	REB	Army for the Liberation of Rwanda	ALIR	-	-
armed-group.union-for-peace-in-the-central-african-republic	armed-group	CAF	REB	Union for Peace in the Central African Republic	UPC rebels	-	-
armed-group.return-reclamation-rehabilitation	armed-group	CAF	REB	Return, Reclamation, Rehabilitation	3R	-	-
armed-group.central-african-patriotic-movement	armed-group	CAF	REB	Central African Patriotic Movement	MPC	-	-
armed-group.movement-for-democracy-and-justice-in-chad	armed-group	TCD	REB	Movement for Democracy and Justice in Chad	MDJT	-	-
armed-group.union-of-forces-for-democracy-and-development	armed-group	TCD	REB	Union of Forces for Democracy and Development	UFDD	-	-
armed-group.rally-of-forces-for-change	armed-group	TCD	REB	Rally of Forces for Change	-	-	-
armed-group.cobra-militia	armed-group	COG	REB	Cobra militia	-	-	-
armed-group.cocoye-militia	armed-group	COG	REB	Cocoye militia	-	-	-
armed-group.national-liberation-front-of-angola	armed-group	AGO	REB	National Liberation Front of Angola	FNLA	-	-
armed-group.ansar-al-sunna-mozambique	armed-group	MOZ	REB	Ansar al-Sunna Mozambique	Mozambican al-Shabaab	-	-
armed-group.renamo-military-junta	armed-group	MOZ	REB	Renamo Military Junta	-	-	-
armed-group.south-west-africa-liberation-army	armed-group	NAM	REB	South West Africa Liberation Army	-	-	-
armed-group.caprivi-liberation-army	armed-group	NAM	REB	Caprivi Liberation Army	-	-	-
armed-group.azanian-people-s-liberation-army	armed-group	ZAF	REB	Azanian People's Liberation Army	APLA	-	-
armed-group.afrikaner-resistance-movement	armed-group	ZAF	REB	Afrikaner Resistance Movement	AWB	-	-
armed-group.zimbabwe-african-people-s-union	armed-group	ZWE	REB	Zimbabwe African People's Union	ZAPU	-	-
armed-group.ansaru	armed-group	NGA	REB	Ansaru	-	-	-
armed-group.niger-delta-avengers	armed-group	NGA	REB	Niger Delta Avengers	-	-	-
armed-group.movement-for-the-survival-of-the-ogoni-people	armed-group	NGA	REB	Movement for the Survival of the Ogoni People	MOSOP	-	-
armed-group.niger-delta-people-s-volunteer-force	armed-group	NGA	REB	Niger Delta People's Volunteer Force	-	-	-
armed-group.lakurawa	armed-group	NGA	REB	Lakurawa	-	-	-
armed-group.eastern-security-network	armed-group	NGA	REB	Eastern Security Network	-	-	-
armed-group.southern-cameroons-defence-forces	armed-group	CMR	REB	Southern Cameroons Defence Forces	SOCADEF	-	-
armed-group.ambazonia-governing-council	armed-group	CMR	REB	Ambazonia Governing Council	-	-	-
armed-group.high-council-for-the-unity-of-azawad	armed-group	MLI	REB	High Council for the Unity of Azawad	HCUA	-	-
armed-group.arab-movement-of-azawad	armed-group	MLI	REB	Arab Movement of Azawad	-	-	-
armed-group.gatia	armed-group	MLI	REB	GATIA	-	-	-
armed-group.platform-of-armed-groups	armed-group	MLI	REB	Platform of armed groups	-	-	-
armed-group.permanent-strategic-framework	armed-group	MLI	REB	Permanent Strategic Framework	CSP-PSD	-	-
armed-group.azawad-liberation-front	armed-group	MLI	REB	Azawad Liberation Front	-	-	-
armed-group.macina-liberation-front	armed-group	MLI	REB	Macina Liberation Front	Katiba Macina	-	-
armed-group.dan-na-ambassagou	armed-group	MLI	REB	Dan Na Ambassagou	-	-	-
armed-group.ansarul-islam	armed-group	BFA	REB	Ansarul Islam	-	-	-
armed-group.koglweogo	armed-group	BFA	REB	Koglweogo	-	-	-
armed-group.volunteers-for-the-defence-of-the-homeland	armed-group	BFA	REB	Volunteers for the Defence of the Homeland	VDP	-	-
armed-group.air-and-azawak-liberation-front	armed-group	NER	REB	Air and Azawak Liberation Front	-	-	-
armed-group.patriotic-front-for-justice	armed-group	NER	REB	Patriotic Front for Justice	-	-	-
armed-group.lofa-defense-force	armed-group	LBR	REB	Lofa Defense Force	-	-	-
armed-group.independent-national-patriotic-front-of-liberia	armed-group	LBR	REB	Independent National Patriotic Front of Liberia	INPFL	-	-
armed-group.west-side-boys	armed-group	SLE	REB	West Side Boys	-	-	-
armed-group.movement-of-the-democratic-forces-of-guinea	armed-group	GIN	REB	Movement of the Democratic Forces of Guinea	-	-	-
armed-group.movement-for-justice-and-peace	armed-group	CIV	REB	Movement for Justice and Peace	-	-	-
armed-group.dahalo	armed-group	MDG	REB	Dahalo	-	-	-
armed-group.oglaigh-na-heireann	armed-group	GBR	REB	Oglaigh na hEireann	New IRA	-	-
armed-group.red-hand-commandos	armed-group	GBR	REB	Red Hand Commandos	-	-	-
armed-group.orange-volunteers	armed-group	GBR	REB	Orange Volunteers	-	-	-
armed-group.grapo	armed-group	ESP	REB	GRAPO	-	-	-
armed-group.terra-lliure	armed-group	ESP	REB	Terra Lliure	-	-	-
armed-group.action-directe	armed-group	FRA	REB	Action Directe	-	-	-
armed-group.armed-islamic-group-in-france	armed-group	FRA	REB	Armed Islamic Group in France	-	-	-
armed-group.communist-combatant-cells	armed-group	BEL	REB	Communist Combatant Cells	-	-	-
armed-group.revolutionary-struggle	armed-group	GRC	REB	Revolutionary Struggle	-	-	-
armed-group.conspiracy-of-fire-nuclei	armed-group	GRC	REB	Conspiracy of Fire Nuclei	-	-	-
armed-group.new-red-brigades	armed-group	ITA	REB	New Red Brigades	-	-	-
armed-group.june-2-movement	armed-group	DEU	REB	June 2 Movement	-	-	-
armed-group.eoka	armed-group	CYP	REB	EOKA	-	-	-
armed-group.eoka-b	armed-group	CYP	REB	EOKA-B	-	-	-
armed-group.arkan-s-tigers	armed-group	SRB	REB	Arkan's Tigers	-	-	-
armed-group.croatian-defence-council	armed-group	BIH	REB	Croatian Defence Council	HVO	-	-
armed-group.army-of-the-republic-of-bosnia-and-herzegovina	armed-group	BIH	REB	Army of the Republic of Bosnia and Herzegovina	-	-	-
armed-group.army-of-serbian-krajina	armed-group	HRV	REB	Army of Serbian Krajina	-	-	-
armed-group.albanian-national-army	armed-group	MKD	REB	Albanian National Army	-	-	-
armed-group.zviadists	armed-group	GEO	REB	Zviadists	-	-	-
armed-group.chechen-separatists	armed-group	RUS	REB	Chechen separatists	-	-	-
armed-group.riyad-us-saliheen	armed-group	RUS	REB	Riyad-us Saliheen	-	-	-
armed-group.vilayat-dagestan	armed-group	RUS	REB	Vilayat Dagestan	-	-	-
armed-group.redut	armed-group	RUS	REB	Redut	-	-	-
armed-group.russian-volunteer-corps	armed-group	RUS	REB	Russian Volunteer Corps	RDK	-	-
armed-group.freedom-of-russia-legion	armed-group	RUS	REB	Freedom of Russia Legion	-	-	-
armed-group.azov-regiment	armed-group	UKR	REB	Azov Regiment	Azov Battalion|Azov Brigade	-	-
armed-group.right-sector	armed-group	UKR	REB	Right Sector	-	-	-
armed-group.ukrainian-insurgent-army	armed-group	UKR	REB	Ukrainian Insurgent Army	-	-	-
armed-group.armenian-secret-army-for-the-liberation-of-armenia	armed-group	ARM	REB	Armenian Secret Army for the Liberation of Armenia	ASALA	-	-
armed-group.artsakh-defence-army	armed-group	AZE	REB	Artsakh Defence Army	Nagorno-Karabakh Defence Army	-	-
armed-group.farc-dissidents	armed-group	COL	REB	FARC dissidents	FARC dissident group	-	-
armed-group.quintin-lame-movement	armed-group	COL	REB	Quintin Lame Movement	-	-	-
armed-group.estado-mayor-central	armed-group	COL	REB	Estado Mayor Central	Central General Staff|EMC	-	-
armed-group.black-eagles	armed-group	COL	REB	Black Eagles	-	-	-
armed-group.bloque-metro	armed-group	COL	REB	Bloque Metro	-	-	-
armed-group.revolutionary-workers-party	armed-group	COL	REB	Revolutionary Workers Party	-	-	-
armed-group.alfaro-vive	armed-group	ECU	REB	Alfaro Vive	-	-	-
armed-group.los-choneros	armed-group	ECU	CRM	Los Choneros	-	-	-
armed-group.tren-de-aragua	armed-group	VEN	CRM	Tren de Aragua	-	-	-
armed-group.bolivarian-liberation-forces	armed-group	VEN	REB	Bolivarian Liberation Forces	-	-	-
armed-group.militarized-communist-party-of-peru	armed-group	PER	REB	Militarized Communist Party of Peru	-	-	-
armed-group.people-s-revolutionary-army	armed-group	SLV	REB	People's Revolutionary Army	-	-	-
armed-group.nicaraguan-democratic-force	armed-group	NIC	REB	Nicaraguan Democratic Force	FDN	-	-
armed-group.democratic-revolutionary-alliance	armed-group	NIC	REB	Democratic Revolutionary Alliance	-	-	-
armed-group.yatama	armed-group	NIC	REB	YATAMA	-	-	-
armed-group.guerrilla-army-of-the-poor	armed-group	GTM	REB	Guerrilla Army of the Poor	EGP	-	-
armed-group.revolutionary-organization-of-armed-people	armed-group	GTM	REB	Revolutionary Organization of Armed People	-	-	-
armed-group.rebel-armed-forces	armed-group	GTM	REB	Rebel Armed Forces	-	-	-
armed-group.civil-self-defense-patrols	armed-group	GTM	REB	Civil Self-Defense Patrols	-	-	-
armed-group.morazanist-patriotic-front	armed-group	HND	REB	Morazanist Patriotic Front	-	-	-
armed-group.jalisco-new-generation-cartel	armed-group	MEX	CRM	Jalisco New Generation Cartel	CJNG	-	-
armed-group.sinaloa-cartel	armed-group	MEX	CRM	Sinaloa Cartel	-	-	-
armed-group.los-zetas	armed-group	MEX	CRM	Los Zetas	Zetas	-	-
armed-group.gulf-cartel	armed-group	MEX	CRM	Gulf Cartel	-	-	-
armed-group.medellin-cartel	armed-group	COL	CRM	Medellin Cartel	-	-	-
armed-group.cali-cartel	armed-group	COL	CRM	Cali Cartel	-	-	-
armed-group.los-extraditables	armed-group	COL	CRM	Los Extraditables	Extraditables	-	-
armed-group.first-capital-command	armed-group	BRA	CRM	First Capital Command	PCC	-	-
armed-group.red-command	armed-group	BRA	CRM	Red Command	Comando Vermelho	-	-
armed-group.ms-13	armed-group	SLV	CRM	MS-13	Mara Salvatrucha	-	-
armed-group.barrio-18	armed-group	SLV	CRM	Barrio 18	18th Street Gang	-	-
armed-group.aum-shinrikyo	armed-group	JPN	REB	Aum Shinrikyo	-	-	-
armed-group.yakuza	armed-group	JPN	CRM	Yakuza	-	-	-
armed-group.revolutionary-left-movement	armed-group	CHL	REB	Revolutionary Left Movement	-	-	-
armed-group.people-s-revolutionary-army-of-argentina	armed-group	ARG	REB	People's Revolutionary Army of Argentina	-	-	-
armed-group.nestor-paz-zamora-commission	armed-group	BOL	REB	Nestor Paz Zamora Commission	-	-	-
armed-group.front-for-the-advancement-and-progress-of-haiti	armed-group	HTI	REB	Front for the Advancement and Progress of Haiti	FRAPH	-	-
armed-group.tonton-macoute	armed-group	HTI	REB	Tonton Macoute	Tontons Macoutes	-	-
armed-group.national-revolutionary-front-for-the-liberation-of-haiti	armed-group	HTI	REB	National Revolutionary Front for the Liberation of Haiti	-	-	-
armed-group.macheteros	armed-group	PRI	REB	Macheteros	-	-	-
armed-group.proud-boys	armed-group	USA	REB	Proud Boys	-	-	-
armed-group.oath-keepers	armed-group	USA	REB	Oath Keepers	-	-	-
armed-group.ku-klux-klan	armed-group	USA	REB	Ku Klux Klan	KKK	-	-
armed-group.symbionese-liberation-army	armed-group	USA	REB	Symbionese Liberation Army	-	-	-
armed-group.weather-underground	armed-group	USA	REB	Weather Underground	-	-	-
armed-group.taukei-movement	armed-group	FJI	REB	Taukei Movement	-	-	-
armed-group.bougainville-resistance-force	armed-group	PNG	REB	Bougainville Resistance Force	-	-	-
armed-group.kanak-and-socialist-national-liberation-front	armed-group	NCL	PTY	Kanak and Socialist National Liberation Front	FLNKS	-	-
