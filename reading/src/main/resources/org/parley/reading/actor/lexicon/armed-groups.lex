# Armed groups, past and present, with the country they fight or sit in.
# Facts: general public knowledge (the organisations' own public names, acronyms and seats). Only names that are theirs alone, or nearly so, stand here.
id	type	country	sector	name	aliases	from	to
armed-group.taliban	armed-group	AFG	REB	Taliban	Taleban|Afghan Taliban|Talibans|Islamic Emirate	-	-
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
armed-group.march-23-movement	armed-group	COD	REB	March 23 Movement	M23|M23 movement	-	-
armed-group.alliance-fleuve-congo	armed-group	COD	REB	Alliance Fleuve Congo	AFC|Congo River Alliance|AFC/M23	-	-
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
armed-group.national-liberation-army	armed-group	MKD	REB	National Liberation Army	NLA	-	-
armed-group.liberation-army-of-presevo-medvedja-and-bujanovac	armed-group	SRB	REB	Liberation Army of Presevo, Medvedja and Bujanovac	UCPMB	-	-
armed-group.bosnian-serb-army	armed-group	BIH	REB	Bosnian Serb Army	Army of Republika Srpska	-	-
armed-group.donbas-separatists	armed-group	UKR	REB	Donbas separatists	-	-	-
armed-group.wagner-group	armed-group	RUS	REB	Wagner Group	Wagner|PMC Wagner	-	-
armed-group.caucasus-emirate	armed-group	RUS	REB	Caucasus Emirate	-	-	-
armed-group.revolutionary-armed-forces-of-colombia	armed-group	COL	REB	Revolutionary Armed Forces of Colombia	FARC|FARC-EP	-	-
armed-group.national-liberation-army-of-colombia	armed-group	COL	REB	National Liberation Army of Colombia	ELN	-	-
armed-group.united-self-defense-forces-of-colombia	armed-group	COL	REB	United Self-Defense Forces of Colombia	AUC|United Self-Defence Forces of Colombia	-	-
armed-group.april-19-movement	armed-group	COL	REB	April 19 Movement	M-19	-	-
armed-group.popular-liberation-army	armed-group	COL	REB	Popular Liberation Army	EPL	-	-
armed-group.segunda-marquetalia	armed-group	COL	REB	Segunda Marquetalia	-	-	-
armed-group.gulf-clan	armed-group	COL	REB	Gulf Clan	Clan del Golfo|Gaitanista Army of Colombia	-	-
armed-group.shining-path	armed-group	PER	REB	Shining Path	Sendero Luminoso	-	-
armed-group.tupac-amaru-revolutionary-movement	armed-group	PER	REB	Tupac Amaru Revolutionary Movement	MRTA	-	-
armed-group.farabundo-marti-national-liberation-front	armed-group	SLV	REB	Farabundo Marti National Liberation Front	FMLN	-	-
armed-group.contras	armed-group	NIC	REB	Contras	Nicaraguan Resistance	-	-
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
