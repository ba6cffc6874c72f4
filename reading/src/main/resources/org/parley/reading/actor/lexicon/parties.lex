# Political parties and political opposition movements.
# Facts: general public knowledge (the organisations' own public names, acronyms and seats). Only names that are theirs alone, or nearly so, stand here.
id	type	country	sector	name	aliases	from	to
party.hezbollah	party	LBN	PTY	Hezbollah	Hizbullah|Hizbollah|Hezbullah|Hizballah|Hezballah	-	-
+ Hizbullah
+ Hezbollah
- hezbollahi
party.march-14-forces	party	LBN	PTY	March 14 Forces	March 14 Alliance|March 14 coalition	-	-
party.march-8-alliance	party	LBN	PTY	March 8 Alliance	-	-	-
party.amal-movement	party	LBN	PTY	Amal Movement	Amal	-	-
party.future-movement	party	LBN	PTY	Future Movement	-	-	-
party.free-patriotic-movement	party	LBN	PTY	Free Patriotic Movement	-	-	-
party.lebanese-forces	party	LBN	PTY	Lebanese Forces	-	-	-
party.fatah	party	PSE	PTY	Fatah	Fateh|Al-Fatah|Fatah movement	-	-
party.palestine-liberation-organization	party	PSE	PTY	Palestine Liberation Organization	PLO|Palestine Liberation Organisation	-	-
party.likud	party	ISR	PTY	Likud	Likud party	-	-
+ Likud
- likuds
party.israeli-labour-party	party	ISR	PTY	Israeli Labour Party	-	-	-
party.kadima	party	ISR	PTY	Kadima	-	-	-
party.shas	party	ISR	PTY	Shas	-	-	-
party.yisrael-beiteinu	party	ISR	PTY	Yisrael Beiteinu	Yisrael Beitenu	-	-
party.yesh-atid	party	ISR	PTY	Yesh Atid	-	-	-
party.muslim-brotherhood	party	EGY	OPP	Muslim Brotherhood	-	-	-
party.national-democratic-party-of-egypt	party	EGY	PTY	National Democratic Party of Egypt	-	-	-
party.patriotic-union-of-kurdistan	party	IRQ	PTY	Patriotic Union of Kurdistan	PUK	-	-
party.kurdistan-democratic-party	party	IRQ	PTY	Kurdistan Democratic Party	KDP	-	-
party.dawa-party	party	IRQ	PTY	Dawa Party	Islamic Dawa Party	-	-
party.supreme-council-for-islamic-revolution-in-iraq	party	IRQ	PTY	Supreme Council for Islamic Revolution in Iraq	SCIRI	-	-
party.baath-party	party	IRQ	PTY	Baath Party	Ba'ath Party|Baathists	-	-
party.syrian-national-coalition	party	SYR	OPP	Syrian National Coalition	National Coalition for Syrian Revolutionary and Opposition Forces	-	-
party.syrian-national-council	party	SYR	OPP	Syrian National Council	-	-	-
party.high-negotiations-committee	party	SYR	OPP	High Negotiations Committee	HNC	-	-
party.justice-and-development-party	party	TUR	PTY	Justice and Development Party	AKP|AK Party	-	-
party.republican-people-s-party	party	TUR	PTY	Republican People's Party	CHP	-	-
party.peoples-democratic-party	party	TUR	PTY	Peoples' Democratic Party	HDP	-	-
party.nationalist-movement-party	party	TUR	PTY	Nationalist Movement Party	MHP	-	-
party.general-people-s-congress	party	YEM	PTY	General People's Congress	GPC	-	-
party.islah	party	YEM	OPP	Islah	Al-Islah	-	-
party.national-congress-party	party	SDN	PTY	National Congress Party	NCP	-	-
party.forces-of-freedom-and-change	party	SDN	OPP	Forces of Freedom and Change	Forces for Freedom and Change|FFC	-	-
party.national-democratic-alliance	party	SDN	OPP	National Democratic Alliance	-	-	-
party.sudan-people-s-liberation-movement	party	SSD	PTY	Sudan People's Liberation Movement	SPLM	-	-
party.ethiopian-people-s-revolutionary-democratic-front	party	ETH	PTY	Ethiopian People's Revolutionary Democratic Front	EPRDF	-	-
party.prosperity-party	party	ETH	PTY	Prosperity Party	-	-	-
party.orange-democratic-movement	party	KEN	OPP	Orange Democratic Movement	ODM	-	-
party.kenya-african-national-union	party	KEN	PTY	Kenya African National Union	KANU	-	-
party.party-of-national-unity	party	KEN	PTY	Party of National Unity	PNU	-	-
party.national-resistance-movement	party	UGA	PTY	National Resistance Movement	NRM	-	-
party.zanu-pf	party	ZWE	PTY	ZANU-PF	Zanu-PF|Zimbabwe African National Union-Patriotic Front	-	-
party.movement-for-democratic-change	party	ZWE	OPP	Movement for Democratic Change	MDC	-	-
party.african-national-congress	party	ZAF	PTY	African National Congress	ANC	-	-
party.national-party-of-south-africa	party	ZAF	PTY	National Party of South Africa	-	-	-
party.inkatha-freedom-party	party	ZAF	PTY	Inkatha Freedom Party	IFP|Inkatha	-	-
party.democratic-alliance	party	ZAF	OPP	Democratic Alliance	-	-	-
party.pan-africanist-congress	party	ZAF	OPP	Pan Africanist Congress	PAC	-	-
party.popular-movement-for-the-liberation-of-angola	party	AGO	PTY	Popular Movement for the Liberation of Angola	MPLA	-	-
party.cabinda-forum-for-dialogue	party	AGO	OPP	Cabinda Forum for Dialogue	FCD|Cabindan Forum for Dialogue	-	-
party.frelimo	party	MOZ	PTY	Frelimo	FRELIMO	-	-
party.swapo	party	NAM	PTY	SWAPO	Swapo	-	-
party.all-progressives-congress	party	NGA	PTY	All Progressives Congress	APC	-	-
party.people-s-democratic-party	party	NGA	PTY	People's Democratic Party	PDP	-	-
party.front-for-democracy-in-burundi	party	BDI	PTY	Front for Democracy in Burundi	FRODEBU	-	-
party.union-for-national-progress	party	BDI	PTY	Union for National Progress	UPRONA	-	-
party.national-republican-movement-for-democracy-and-development	party	RWA	PTY	National Republican Movement for Democracy and Development	MRND	-	-
party.ivorian-popular-front	party	CIV	PTY	Ivorian Popular Front	FPI	-	-
party.rally-of-the-republicans	party	CIV	PTY	Rally of the Republicans	RDR	-	-
party.tim-party	party	MDG	PTY	TIM party	-	-	-
party.conservative-party	party	GBR	PTY	Conservative Party	Tories|Tory Party|Conservatives	-	-
party.labour-party	party	GBR	PTY	Labour Party	Labour	-	-
+ the Labour Party
- labour
party.liberal-democrats	party	GBR	PTY	Liberal Democrats	Lib Dems	-	-
party.scottish-national-party	party	GBR	PTY	Scottish National Party	SNP	-	-
party.uk-independence-party	party	GBR	PTY	UK Independence Party	UKIP|Ukip	-	-
party.sinn-fein	party	GBR	PTY	Sinn Fein	Sinn Féin	-	-
party.democratic-unionist-party	party	GBR	PTY	Democratic Unionist Party	DUP	-	-
party.ulster-unionist-party	party	GBR	PTY	Ulster Unionist Party	UUP|Ulster Unionists	-	-
party.social-democratic-and-labour-party	party	GBR	PTY	Social Democratic and Labour Party	SDLP	-	-
party.fianna-fail	party	IRL	PTY	Fianna Fail	Fianna Fáil	-	-
party.fine-gael	party	IRL	PTY	Fine Gael	-	-	-
party.democratic-party	party	USA	PTY	Democratic Party	Democrats|Democratic National Committee|DNC	-	-
party.republican-party	party	USA	PTY	Republican Party	Republicans|GOP|Republican National Committee|RNC	-	-
party.tea-party	party	USA	PTY	Tea Party	-	-	-
party.christian-democratic-union	party	DEU	PTY	Christian Democratic Union	CDU|Christian Democrats	-	-
party.social-democratic-party-of-germany	party	DEU	PTY	Social Democratic Party of Germany	SPD	-	-
party.alternative-for-germany	party	DEU	PTY	Alternative for Germany	AfD	-	-
party.national-rally	party	FRA	PTY	National Rally	National Front	-	-
party.socialist-party	party	FRA	PTY	Socialist Party	-	-	-
party.people-s-party	party	ESP	PTY	People's Party	Popular Party|PP	-	-
party.spanish-socialist-workers-party	party	ESP	PTY	Spanish Socialist Workers' Party	PSOE	-	-
party.batasuna	party	ESP	PTY	Batasuna	Herri Batasuna	-	-
party.five-star-movement	party	ITA	PTY	Five Star Movement	-	-	-
party.syriza	party	GRC	PTY	Syriza	SYRIZA	-	-
party.united-russia	party	RUS	PTY	United Russia	-	-	-
party.liberal-democratic-party-of-russia	party	RUS	PTY	Liberal Democratic Party of Russia	-	-	-
party.communist-party-of-the-russian-federation	party	RUS	PTY	Communist Party of the Russian Federation	-	-	-
party.servant-of-the-people	party	UKR	PTY	Servant of the People	-	-	-
party.party-of-regions	party	UKR	PTY	Party of Regions	-	-	-
party.georgian-dream	party	GEO	PTY	Georgian Dream	-	-	-
party.united-national-movement	party	GEO	OPP	United National Movement	-	-	-
party.communist-party-of-china	party	CHN	PTY	Communist Party of China	Chinese Communist Party|CCP|CPC	-	-
party.kuomintang	party	TWN	PTY	Kuomintang	KMT|Nationalist Party	-	-
party.democratic-progressive-party	party	TWN	PTY	Democratic Progressive Party	DPP	-	-
party.liberal-democratic-party	party	JPN	PTY	Liberal Democratic Party	LDP	-	-
party.grand-national-party	party	KOR	PTY	Grand National Party	GNP	-	-
party.people-power-party	party	KOR	PTY	People Power Party	-	-	-
party.workers-party-of-korea	party	PRK	PTY	Workers' Party of Korea	-	-	-
party.cambodian-people-s-party	party	KHM	PTY	Cambodian People's Party	CPP	-	-
party.funcinpec	party	KHM	OPP	Funcinpec	FUNCINPEC	-	-
party.sam-rainsy-party	party	KHM	OPP	Sam Rainsy Party	-	-	-
party.cambodia-national-rescue-party	party	KHM	OPP	Cambodia National Rescue Party	CNRP	-	-
party.national-league-for-democracy	party	MMR	OPP	National League for Democracy	NLD	-	-
party.national-unity-government	party	MMR	OPP	National Unity Government	NUG	-	-
party.union-solidarity-and-development-party	party	MMR	PTY	Union Solidarity and Development Party	USDP	-	-
party.pheu-thai	party	THA	PTY	Pheu Thai	Pheu Thai Party|Thai Rak Thai	-	-
party.united-malays-national-organisation	party	MYS	PTY	United Malays National Organisation	UMNO|Umno	-	-
party.golkar	party	IDN	PTY	Golkar	-	-	-
party.bharatiya-janata-party	party	IND	PTY	Bharatiya Janata Party	BJP	-	-
party.indian-national-congress	party	IND	PTY	Indian National Congress	Congress Party	-	-
party.all-parties-hurriyat-conference	party	IND	OPP	All Parties Hurriyat Conference	Hurriyat Conference|Hurriyat	-	-
party.pakistan-muslim-league	party	PAK	PTY	Pakistan Muslim League	PML-N|Pakistan Muslim League-Nawaz	-	-
party.pakistan-people-s-party	party	PAK	PTY	Pakistan People's Party	Pakistan Peoples Party|PPP	-	-
party.pakistan-tehreek-e-insaf	party	PAK	PTY	Pakistan Tehreek-e-Insaf	PTI	-	-
party.muttahida-qaumi-movement	party	PAK	PTY	Muttahida Qaumi Movement	MQM	-	-
party.nepali-congress	party	NPL	PTY	Nepali Congress	Nepali Congress Party	-	-
party.seven-party-alliance	party	NPL	OPP	Seven Party Alliance	SPA	-	-
party.awami-league	party	BGD	PTY	Awami League	-	-	-
party.bangladesh-nationalist-party	party	BGD	OPP	Bangladesh Nationalist Party	BNP	-	-
party.united-national-party	party	LKA	PTY	United National Party	UNP	-	-
party.sri-lanka-freedom-party	party	LKA	PTY	Sri Lanka Freedom Party	SLFP	-	-
party.janatha-vimukthi-peramuna	party	LKA	PTY	Janatha Vimukthi Peramuna	JVP	-	-
party.tamil-national-alliance	party	LKA	PTY	Tamil National Alliance	TNA	-	-
party.maldivian-democratic-party	party	MDV	OPP	Maldivian Democratic Party	MDP	-	-
party.united-socialist-party-of-venezuela	party	VEN	PTY	United Socialist Party of Venezuela	PSUV	-	-
party.democratic-unity-roundtable	party	VEN	OPP	Democratic Unity Roundtable	MUD|Democratic Unity Table	-	-
party.unitary-platform	party	VEN	OPP	Unitary Platform	-	-	-
party.sandinista-national-liberation-front	party	NIC	PTY	Sandinista National Liberation Front	FSLN|Sandinistas|Sandinista	-	-
party.institutional-revolutionary-party	party	MEX	PTY	Institutional Revolutionary Party	PRI	-	-
party.national-action-party	party	MEX	PTY	National Action Party	PAN	-	-
party.movement-for-socialism	party	BOL	PTY	Movement for Socialism	MAS	-	-
party.fanmi-lavalas	party	HTI	PTY	Fanmi Lavalas	Lavalas Family	-	-
party.democratic-convergence	party	HTI	OPP	Democratic Convergence	-	-	-
party.islamic-salvation-front	party	DZA	OPP	Islamic Salvation Front	FIS	-	-
party.national-liberation-front	party	DZA	PTY	National Liberation Front	FLN	-	-
party.ennahda	party	TUN	PTY	Ennahda	Ennahdha	-	-
party.al-wefaq	party	BHR	OPP	Al-Wefaq	-	-	-
party.democratic-league-of-kosovo	party	XKX	PTY	Democratic League of Kosovo	LDK	-	-
party.serb-democratic-party	party	BIH	PTY	Serb Democratic Party	SDS	-	-
party.socialist-party-of-serbia	party	SRB	PTY	Socialist Party of Serbia	SPS	-	-
party.party-of-communists	party	MDA	PTY	Party of Communists	-	-	-
party.ata-jurt	party	KGZ	PTY	Ata-Jurt	-	-	-
party.party-for-freedom	party	NLD	PTY	Party for Freedom	PVV	-	-
party.christian-social-union	party	DEU	PTY	Christian Social Union	CSU	-	-
party.free-democratic-party	party	DEU	PTY	Free Democratic Party	FDP|Free Democrats	-	-
party.left-party	party	DEU	PTY	Left Party	Die Linke	-	-
party.alliance-90-the-greens	party	DEU	PTY	Alliance 90/The Greens	-	-	-
party.rally-for-the-republic	party	FRA	PTY	Rally for the Republic	RPR	-	-
party.union-for-a-popular-movement	party	FRA	PTY	Union for a Popular Movement	UMP	-	-
party.la-republique-en-marche	party	FRA	PTY	La Republique En Marche	LREM	-	-
party.france-unbowed	party	FRA	PTY	France Unbowed	La France Insoumise	-	-
party.french-communist-party	party	FRA	PTY	French Communist Party	-	-	-
party.forza-italia	party	ITA	PTY	Forza Italia	-	-	-
party.northern-league	party	ITA	PTY	Northern League	Lega Nord	-	-
party.brothers-of-italy	party	ITA	PTY	Brothers of Italy	-	-	-
party.democratic-party-of-italy	party	ITA	PTY	Democratic Party of Italy	-	-	-
party.italian-communist-party	party	ITA	PTY	Italian Communist Party	-	-	-
party.podemos	party	ESP	PTY	Podemos	-	-	-
party.vox	party	ESP	PTY	Vox	-	-	-
party.ciudadanos	party	ESP	PTY	Ciudadanos	-	-	-
party.basque-nationalist-party	party	ESP	PTY	Basque Nationalist Party	PNV	-	-
party.convergence-and-union	party	ESP	PTY	Convergence and Union	-	-	-
party.socialist-party-of-portugal	party	PRT	PTY	Socialist Party of Portugal	-	-	-
party.social-democratic-party-of-portugal	party	PRT	PTY	Social Democratic Party of Portugal	-	-	-
party.pasok	party	GRC	PTY	Pasok	PASOK|Panhellenic Socialist Movement	-	-
party.golden-dawn	party	GRC	PTY	Golden Dawn	-	-	-
party.akel	party	CYP	PTY	AKEL	-	-	-
party.disy	party	CYP	PTY	DISY	-	-	-
party.labour-party-of-the-netherlands	party	NLD	PTY	Labour Party of the Netherlands	PvdA	-	-
party.people-s-party-for-freedom-and-democracy	party	NLD	PTY	People's Party for Freedom and Democracy	VVD	-	-
party.new-flemish-alliance	party	BEL	PTY	New Flemish Alliance	N-VA	-	-
party.vlaams-belang	party	BEL	PTY	Vlaams Belang	Vlaams Blok	-	-
party.freedom-party-of-austria	party	AUT	PTY	Freedom Party of Austria	FPO	-	-
party.austrian-people-s-party	party	AUT	PTY	Austrian People's Party	OVP	-	-
party.swiss-people-s-party	party	CHE	PTY	Swiss People's Party	SVP	-	-
party.sweden-democrats	party	SWE	PTY	Sweden Democrats	-	-	-
party.swedish-social-democratic-party	party	SWE	PTY	Swedish Social Democratic Party	-	-	-
party.danish-people-s-party	party	DNK	PTY	Danish People's Party	-	-	-
party.norwegian-labour-party	party	NOR	PTY	Norwegian Labour Party	-	-	-
party.finns-party	party	FIN	PTY	Finns Party	True Finns	-	-
party.labour-party-of-ireland	party	IRL	PTY	Labour Party of Ireland	-	-	-
party.plaid-cymru	party	GBR	PTY	Plaid Cymru	-	-	-
party.alliance-party-of-northern-ireland	party	GBR	PTY	Alliance Party of Northern Ireland	-	-	-
party.progressive-unionist-party	party	GBR	PTY	Progressive Unionist Party	PUP	-	-
party.ulster-democratic-party	party	GBR	PTY	Ulster Democratic Party	-	-	-
party.british-national-party	party	GBR	PTY	British National Party	-	-	-
party.reform-uk	party	GBR	PTY	Reform UK	-	-	-
party.brexit-party	party	GBR	PTY	Brexit Party	-	-	-
party.law-and-justice	party	POL	PTY	Law and Justice	PiS	-	-
party.civic-platform	party	POL	PTY	Civic Platform	-	-	-
party.fidesz	party	HUN	PTY	Fidesz	-	-	-
party.jobbik	party	HUN	PTY	Jobbik	-	-	-
party.civic-democratic-party	party	CZE	PTY	Civic Democratic Party	ODS	-	-
party.smer	party	SVK	PTY	Smer	-	-	-
party.public-against-violence	party	SVK	PTY	Public Against Violence	-	-	-
party.social-democratic-party-of-romania	party	ROU	PTY	Social Democratic Party of Romania	-	-	-
party.national-salvation-front-of-romania	party	ROU	PTY	National Salvation Front of Romania	-	-	-
party.bulgarian-socialist-party	party	BGR	PTY	Bulgarian Socialist Party	-	-	-
party.gerb	party	BGR	PTY	GERB	-	-	-
party.movement-for-rights-and-freedoms	party	BGR	PTY	Movement for Rights and Freedoms	-	-	-
party.serbian-radical-party	party	SRB	PTY	Serbian Radical Party	-	-	-
party.serbian-progressive-party	party	SRB	PTY	Serbian Progressive Party	SNS	-	-
party.democratic-party-of-serbia	party	SRB	PTY	Democratic Party of Serbia	-	-	-
party.democratic-opposition-of-serbia	party	SRB	PTY	Democratic Opposition of Serbia	-	-	-
party.croatian-democratic-union	party	HRV	PTY	Croatian Democratic Union	HDZ	-	-
party.party-of-democratic-action	party	BIH	PTY	Party of Democratic Action	SDA	-	-
party.alliance-of-independent-social-democrats	party	BIH	PTY	Alliance of Independent Social Democrats	SNSD	-	-
party.vmro-dpmne	party	MKD	PTY	VMRO-DPMNE	-	-	-
party.social-democratic-union-of-macedonia	party	MKD	PTY	Social Democratic Union of Macedonia	SDSM	-	-
party.democratic-union-for-integration	party	MKD	PTY	Democratic Union for Integration	DUI	-	-
party.democratic-party-of-socialists	party	MNE	PTY	Democratic Party of Socialists	-	-	-
party.socialist-party-of-albania	party	ALB	PTY	Socialist Party of Albania	-	-	-
party.democratic-party-of-albania	party	ALB	PTY	Democratic Party of Albania	-	-	-
party.democratic-party-of-kosovo	party	XKX	PTY	Democratic Party of Kosovo	PDK	-	-
party.alliance-for-the-future-of-kosovo	party	XKX	PTY	Alliance for the Future of Kosovo	AAK	-	-
party.vetevendosje	party	XKX	PTY	Vetevendosje	Self-Determination Movement	-	-
party.serb-list	party	XKX	PTY	Serb List	-	-	-
party.party-of-action-and-solidarity	party	MDA	PTY	Party of Action and Solidarity	-	-	-
party.our-ukraine	party	UKR	PTY	Our Ukraine	-	-	-
party.european-solidarity	party	UKR	PTY	European Solidarity	-	-	-
party.opposition-platform	party	UKR	PTY	Opposition Platform	-	-	-
party.communist-party-of-the-soviet-union	party	RUS	PTY	Communist Party of the Soviet Union	CPSU	-	-
party.yabloko	party	RUS	PTY	Yabloko	-	-	-
party.a-just-russia	party	RUS	PTY	A Just Russia	-	-	-
party.union-of-right-forces	party	RUS	PTY	Union of Right Forces	-	-	-
party.belarusian-popular-front	party	BLR	PTY	Belarusian Popular Front	-	-	-
party.sajudis	party	LTU	PTY	Sajudis	-	-	-
party.estonian-centre-party	party	EST	PTY	Estonian Centre Party	-	-	-
party.latvian-popular-front	party	LVA	PTY	Latvian Popular Front	-	-	-
party.united-national-movement-of-georgia	party	GEO	PTY	United National Movement of Georgia	-	-	-
party.lelo	party	GEO	PTY	Lelo	-	-	-
party.republican-party-of-armenia	party	ARM	PTY	Republican Party of Armenia	-	-	-
party.civil-contract	party	ARM	PTY	Civil Contract	-	-	-
party.armenian-revolutionary-federation	party	ARM	PTY	Armenian Revolutionary Federation	Dashnaktsutyun	-	-
party.new-azerbaijan-party	party	AZE	PTY	New Azerbaijan Party	-	-	-
party.azerbaijani-popular-front	party	AZE	PTY	Azerbaijani Popular Front	Popular Front of Azerbaijan	-	-
party.nur-otan	party	KAZ	PTY	Nur Otan	Amanat	-	-
party.mekenchil	party	KGZ	PTY	Mekenchil	-	-	-
party.birlik	party	UZB	PTY	Birlik	-	-	-
party.welfare-party	party	TUR	PTY	Welfare Party	-	-	-
party.motherland-party	party	TUR	PTY	Motherland Party	ANAP	-	-
party.true-path-party	party	TUR	PTY	True Path Party	-	-	-
party.iyi-party	party	TUR	PTY	Iyi Party	-	-	-
party.dem-party	party	TUR	PTY	DEM Party	Peoples' Equality and Democracy Party	-	-
party.democratic-society-party	party	TUR	PTY	Democratic Society Party	DTP	-	-
party.meretz	party	ISR	PTY	Meretz	-	-	-
party.blue-and-white	party	ISR	PTY	Blue and White	Kahol Lavan	-	-
party.united-torah-judaism	party	ISR	PTY	United Torah Judaism	-	-	-
party.religious-zionism	party	ISR	PTY	Religious Zionism	-	-	-
party.otzma-yehudit	party	ISR	PTY	Otzma Yehudit	Jewish Power	-	-
party.jewish-home	party	ISR	PTY	Jewish Home	Habayit Hayehudi	-	-
party.joint-list	party	ISR	PTY	Joint List	-	-	-
party.ra-am	party	ISR	PTY	Ra'am	United Arab List	-	-
party.palestinian-people-s-party	party	PSE	PTY	Palestinian People's Party	-	-	-
party.palestinian-national-initiative	party	PSE	PTY	Palestinian National Initiative	-	-	-
party.progressive-socialist-party	party	LBN	PTY	Progressive Socialist Party	-	-	-
party.kataeb	party	LBN	PTY	Kataeb	Phalange|Kataeb Party	-	-
party.syrian-social-nationalist-party	party	LBN	PTY	Syrian Social Nationalist Party	-	-	-
party.qornet-shehwan	party	LBN	PTY	Qornet Shehwan	-	-	-
party.democratic-union-party	party	SYR	PTY	Democratic Union Party	PYD	-	-
party.syrian-democratic-council	party	SYR	PTY	Syrian Democratic Council	-	-	-
party.syrian-national-coordination-body	party	SYR	PTY	Syrian National Coordination Body	-	-	-
party.syrian-constitutional-committee	party	SYR	PTY	Syrian Constitutional Committee	-	-	-
party.state-of-law-coalition	party	IRQ	PTY	State of Law Coalition	-	-	-
party.sadrist-movement	party	IRQ	PTY	Sadrist Movement	Sadrists	-	-
party.coordination-framework	party	IRQ	PTY	Coordination Framework	-	-	-
party.iraqi-accordance-front	party	IRQ	PTY	Iraqi Accordance Front	-	-	-
party.iraqi-national-accord	party	IRQ	PTY	Iraqi National Accord	-	-	-
party.iraqi-national-congress	party	IRQ	PTY	Iraqi National Congress	-	-	-
party.iraqiya	party	IRQ	PTY	Iraqiya	-	-	-
party.gorran	party	IRQ	PTY	Gorran	-	-	-
party.national-council-of-resistance-of-iran	party	IRN	OPP	National Council of Resistance of Iran	NCRI	-	-
party.tudeh-party	party	IRN	PTY	Tudeh Party	Tudeh	-	-
party.islamic-action-front	party	JOR	PTY	Islamic Action Front	-	-	-
party.islamic-constitutional-movement	party	KWT	PTY	Islamic Constitutional Movement	-	-	-
party.yemeni-socialist-party	party	YEM	PTY	Yemeni Socialist Party	-	-	-
party.joint-meeting-parties	party	YEM	PTY	Joint Meeting Parties	-	-	-
party.national-dialogue-conference	party	YEM	PTY	National Dialogue Conference	-	-	-
party.freedom-and-justice-party	party	EGY	PTY	Freedom and Justice Party	-	-	-
party.wafd	party	EGY	PTY	Wafd	New Wafd Party|Wafd Party	-	-
party.nour-party	party	EGY	PTY	Nour Party	Al-Nour Party	-	-
party.kefaya	party	EGY	OPP	Kefaya	-	-	-
party.national-salvation-front-of-egypt	party	EGY	OPP	National Salvation Front of Egypt	-	-	-
party.national-forces-alliance	party	LBY	PTY	National Forces Alliance	-	-	-
party.justice-and-construction-party	party	LBY	PTY	Justice and Construction Party	-	-	-
party.nidaa-tounes	party	TUN	PTY	Nidaa Tounes	-	-	-
party.free-destourian-party	party	TUN	PTY	Free Destourian Party	-	-	-
party.national-salvation-front-of-tunisia	party	TUN	OPP	National Salvation Front of Tunisia	-	-	-
party.socialist-forces-front	party	DZA	PTY	Socialist Forces Front	FFS	-	-
party.democratic-national-rally	party	DZA	PTY	Democratic National Rally	-	-	-
party.justice-and-development-party-of-morocco	party	MAR	PTY	Justice and Development Party of Morocco	PJD	-	-
party.istiqlal	party	MAR	PTY	Istiqlal	Istiqlal Party	-	-
party.national-rally-of-independents	party	MAR	PTY	National Rally of Independents	-	-	-
party.union-for-the-republic	party	MRT	PTY	Union for the Republic	-	-	-
party.umma-party	party	SDN	PTY	Umma Party	National Umma Party	-	-
party.popular-congress-party	party	SDN	PTY	Popular Congress Party	-	-	-
party.democratic-unionist-party-of-sudan	party	SDN	PTY	Democratic Unionist Party of Sudan	-	-	-
party.national-islamic-front	party	SDN	PTY	National Islamic Front	-	-	-
party.sudanese-professionals-association	party	SDN	LAB	Sudanese Professionals Association	-	-	-
party.sudanese-communist-party	party	SDN	PTY	Sudanese Communist Party	-	-	-
party.splm-dc	party	SSD	PTY	SPLM-DC	-	-	-
party.tigray-democratic-party	party	ETH	PTY	Tigray Democratic Party	-	-	-
party.oromo-people-s-democratic-organization	party	ETH	PTY	Oromo People's Democratic Organization	-	-	-
party.oromo-federalist-congress	party	ETH	PTY	Oromo Federalist Congress	-	-	-
party.coalition-for-unity-and-democracy	party	ETH	PTY	Coalition for Unity and Democracy	-	-	-
party.blue-party	party	ETH	PTY	Blue Party	-	-	-
party.people-s-front-for-democracy-and-justice	party	ERI	PTY	People's Front for Democracy and Justice	PFDJ	-	-
party.union-for-peace-and-development-party	party	SOM	PTY	Union for Peace and Development Party	-	-	-
party.people-s-rally-for-progress	party	DJI	PTY	People's Rally for Progress	-	-	-
party.jubilee-party	party	KEN	PTY	Jubilee Party	-	-	-
party.national-rainbow-coalition	party	KEN	PTY	National Rainbow Coalition	-	-	-
party.azimio-la-umoja	party	KEN	PTY	Azimio la Umoja	Azimio	-	-
party.united-democratic-alliance	party	KEN	PTY	United Democratic Alliance	-	-	-
party.forum-for-democratic-change	party	UGA	PTY	Forum for Democratic Change	-	-	-
party.national-unity-platform	party	UGA	PTY	National Unity Platform	-	-	-
party.democratic-party-of-uganda	party	UGA	PTY	Democratic Party of Uganda	-	-	-
party.chama-cha-mapinduzi	party	TZA	PTY	Chama Cha Mapinduzi	-	-	-
party.chadema	party	TZA	PTY	Chadema	CHADEMA	-	-
party.civic-united-front	party	TZA	PTY	Civic United Front	-	-	-
party.democratic-green-party-of-rwanda	party	RWA	PTY	Democratic Green Party of Rwanda	-	-	-
party.union-for-democracy-and-social-progress	party	COD	PTY	Union for Democracy and Social Progress	UDPS	-	-
party.common-front-for-congo	party	COD	PTY	Common Front for Congo	-	-	-
party.popular-movement-of-the-revolution	party	COD	PTY	Popular Movement of the Revolution	-	-	-
party.lamuka	party	COD	PTY	Lamuka	-	-	-
party.congolese-labour-party	party	COG	PTY	Congolese Labour Party	-	-	-
party.gabonese-democratic-party	party	GAB	PTY	Gabonese Democratic Party	-	-	-
party.cameroon-people-s-democratic-movement	party	CMR	PTY	Cameroon People's Democratic Movement	-	-	-
party.social-democratic-front	party	CMR	PTY	Social Democratic Front	-	-	-
party.kwa-na-kwa	party	CAF	PTY	Kwa Na Kwa	-	-	-
party.patriotic-salvation-movement	party	TCD	PTY	Patriotic Salvation Movement	-	-	-
party.les-transformateurs	party	TCD	PTY	Les Transformateurs	-	-	-
party.democratic-party-of-equatorial-guinea	party	GNQ	PTY	Democratic Party of Equatorial Guinea	-	-	-
party.labour-party-of-nigeria	party	NGA	PTY	Labour Party of Nigeria	-	-	-
party.action-congress-of-nigeria	party	NGA	PTY	Action Congress of Nigeria	-	-	-
party.all-nigeria-people-s-party	party	NGA	PTY	All Nigeria People's Party	-	-	-
party.social-democratic-party-of-nigeria	party	NGA	PTY	Social Democratic Party of Nigeria	-	-	-
party.national-democratic-coalition-of-nigeria	party	NGA	PTY	National Democratic Coalition of Nigeria	NADECO	-	-
party.new-patriotic-party	party	GHA	PTY	New Patriotic Party	-	-	-
party.national-democratic-congress	party	GHA	PTY	National Democratic Congress	-	-	-
party.all-people-s-congress	party	SLE	PTY	All People's Congress	-	-	-
party.sierra-leone-people-s-party	party	SLE	PTY	Sierra Leone People's Party	SLPP	-	-
party.congress-for-democratic-change	party	LBR	PTY	Congress for Democratic Change	-	-	-
party.democratic-party-of-ivory-coast	party	CIV	PTY	Democratic Party of Ivory Coast	PDCI	-	-
party.rally-of-houphouetists-for-democracy-and-peace	party	CIV	PTY	Rally of Houphouetists for Democracy and Peace	RHDP	-	-
party.rally-of-the-guinean-people	party	GIN	PTY	Rally of the Guinean People	-	-	-
party.union-of-democratic-forces-of-guinea	party	GIN	PTY	Union of Democratic Forces of Guinea	UFDG	-	-
party.national-front-for-the-defence-of-the-constitution	party	GIN	PTY	National Front for the Defence of the Constitution	-	-	-
party.african-party-for-the-independence-of-guinea-and-cape-verde	party	GNB	PTY	African Party for the Independence of Guinea and Cape Verde	PAIGC	-	-
party.senegalese-democratic-party	party	SEN	PTY	Senegalese Democratic Party	-	-	-
party.pastef	party	SEN	PTY	Pastef	PASTEF	-	-
party.alliance-for-the-republic	party	SEN	PTY	Alliance for the Republic	-	-	-
party.united-democratic-party-of-the-gambia	party	GMB	PTY	United Democratic Party of The Gambia	-	-	-
party.rally-for-mali	party	MLI	PTY	Rally for Mali	-	-	-
party.june-5-movement	party	MLI	OPP	June 5 Movement	M5-RFP	-	-
party.union-for-the-republic-and-democracy	party	MLI	PTY	Union for the Republic and Democracy	-	-	-
party.congress-for-democracy-and-progress	party	BFA	PTY	Congress for Democracy and Progress	-	-	-
party.nigerien-party-for-democracy-and-socialism	party	NER	PTY	Nigerien Party for Democracy and Socialism	-	-	-
party.rally-of-the-togolese-people	party	TGO	PTY	Rally of the Togolese People	-	-	-
party.union-of-forces-for-change	party	TGO	PTY	Union of Forces for Change	-	-	-
party.cowry-forces	party	BEN	PTY	Cowry Forces	-	-	-
party.united-party-for-national-development	party	ZMB	PTY	United Party for National Development	-	-	-
party.movement-for-multiparty-democracy	party	ZMB	PTY	Movement for Multiparty Democracy	-	-	-
party.united-national-independence-party	party	ZMB	PTY	United National Independence Party	UNIP	-	-
party.malawi-congress-party	party	MWI	PTY	Malawi Congress Party	-	-	-
party.democratic-progressive-party-of-malawi	party	MWI	PTY	Democratic Progressive Party of Malawi	-	-	-
party.united-democratic-front-of-malawi	party	MWI	PTY	United Democratic Front of Malawi	-	-	-
party.citizens-coalition-for-change	party	ZWE	PTY	Citizens Coalition for Change	-	-	-
party.mdc-alliance	party	ZWE	PTY	MDC Alliance	-	-	-
party.movement-for-democratic-change-tsvangirai	party	ZWE	PTY	Movement for Democratic Change-Tsvangirai	MDC-T	-	-
party.economic-freedom-fighters	party	ZAF	PTY	Economic Freedom Fighters	EFF	-	-
party.south-african-communist-party	party	ZAF	PTY	South African Communist Party	SACP	-	-
party.conservative-party-of-south-africa	party	ZAF	PTY	Conservative Party of South Africa	-	-	-
party.freedom-front	party	ZAF	PTY	Freedom Front	-	-	-
party.umkhonto-wesizwe-party	party	ZAF	PTY	uMkhonto weSizwe Party	MK Party	-	-
party.basotho-national-party	party	LSO	PTY	Basotho National Party	-	-	-
party.lesotho-congress-for-democracy	party	LSO	PTY	Lesotho Congress for Democracy	-	-	-
party.all-basotho-convention	party	LSO	PTY	All Basotho Convention	-	-	-
party.people-s-united-democratic-movement	party	SWZ	PTY	People's United Democratic Movement	PUDEMO	-	-
party.botswana-democratic-party	party	BWA	PTY	Botswana Democratic Party	-	-	-
party.democratic-turnhalle-alliance	party	NAM	PTY	Democratic Turnhalle Alliance	DTA	-	-
party.i-love-madagascar	party	MDG	PTY	I Love Madagascar	Tiako i Madagasikara	-	-
party.arema	party	MDG	PTY	AREMA	-	-	-
party.convention-for-the-renewal-of-the-comoros	party	COM	PTY	Convention for the Renewal of the Comoros	-	-	-
party.militant-socialist-movement	party	MUS	PTY	Militant Socialist Movement	-	-	-
party.jamaat-e-islami	party	PAK	PTY	Jamaat-e-Islami	-	-	-
party.jamiat-ulema-e-islam	party	PAK	PTY	Jamiat Ulema-e-Islam	JUI-F	-	-
party.awami-national-party	party	PAK	PTY	Awami National Party	-	-	-
party.muttahida-majlis-e-amal	party	PAK	PTY	Muttahida Majlis-e-Amal	-	-	-
party.pashtun-tahafuz-movement	party	PAK	PTY	Pashtun Tahafuz Movement	PTM	-	-
party.hizb-e-wahdat-e-islami	party	AFG	PTY	Hizb-e-Wahdat-e-Islami	-	-	-
party.high-peace-council	party	AFG	GOV	High Peace Council	-	-	-
party.trinamool-congress	party	IND	PTY	Trinamool Congress	All India Trinamool Congress	-	-
party.aam-aadmi-party	party	IND	PTY	Aam Aadmi Party	-	-	-
party.communist-party-of-india-marxist	party	IND	PTY	Communist Party of India (Marxist)	CPI-M|CPI(M)	-	-
party.communist-party-of-india	party	IND	PTY	Communist Party of India	-	-	-
party.janata-dal	party	IND	PTY	Janata Dal	-	-	-
party.samajwadi-party	party	IND	PTY	Samajwadi Party	-	-	-
party.bahujan-samaj-party	party	IND	PTY	Bahujan Samaj Party	-	-	-
party.shiv-sena	party	IND	PTY	Shiv Sena	-	-	-
party.dravida-munnetra-kazhagam	party	IND	PTY	Dravida Munnetra Kazhagam	DMK	-	-
party.aiadmk	party	IND	PTY	AIADMK	-	-	-
party.telugu-desam-party	party	IND	PTY	Telugu Desam Party	-	-	-
party.akali-dal	party	IND	PTY	Akali Dal	Shiromani Akali Dal	-	-
party.people-s-democratic-party-of-kashmir	party	IND	PTY	People's Democratic Party of Kashmir	-	-	-
party.rashtriya-swayamsevak-sangh	party	IND	PTY	Rashtriya Swayamsevak Sangh	RSS	-	-
party.vishwa-hindu-parishad	party	IND	PTY	Vishwa Hindu Parishad	VHP	-	-
party.asom-gana-parishad	party	IND	PTY	Asom Gana Parishad	-	-	-
party.united-progressive-alliance	party	IND	PTY	United Progressive Alliance	-	-	-
party.communist-party-of-nepal-unified-marxist-leninist	party	NPL	PTY	Communist Party of Nepal Unified Marxist-Leninist	CPN-UML|UML	-	-
party.communist-party-of-nepal	party	NPL	PTY	Communist Party of Nepal	-	-	-
party.madhesi-janadhikar-forum	party	NPL	PTY	Madhesi Janadhikar Forum	Madhesi People's Rights Forum	-	-
party.rastriya-prajatantra-party	party	NPL	PTY	Rastriya Prajatantra Party	-	-	-
party.unified-communist-party-of-nepal-maoist	party	NPL	PTY	Unified Communist Party of Nepal (Maoist)	UCPN-M	-	-
party.jatiya-party	party	BGD	PTY	Jatiya Party	-	-	-
party.jamaat-e-islami-bangladesh	party	BGD	PTY	Jamaat-e-Islami Bangladesh	-	-	-
party.national-citizen-party	party	BGD	PTY	National Citizen Party	-	-	-
party.sri-lanka-muslim-congress	party	LKA	PTY	Sri Lanka Muslim Congress	-	-	-
party.jathika-hela-urumaya	party	LKA	PTY	Jathika Hela Urumaya	-	-	-
party.united-people-s-freedom-alliance	party	LKA	PTY	United People's Freedom Alliance	-	-	-
party.sri-lanka-podujana-peramuna	party	LKA	PTY	Sri Lanka Podujana Peramuna	-	-	-
party.samagi-jana-balawegaya	party	LKA	PTY	Samagi Jana Balawegaya	-	-	-
party.national-people-s-power	party	LKA	PTY	National People's Power	-	-	-
party.tamil-united-liberation-front	party	LKA	PTY	Tamil United Liberation Front	TULF	-	-
party.eelam-people-s-democratic-party	party	LKA	PTY	Eelam People's Democratic Party	EPDP	-	-
party.progressive-party-of-maldives	party	MDV	PTY	Progressive Party of Maldives	-	-	-
party.druk-phuensum-tshogpa	party	BTN	PTY	Druk Phuensum Tshogpa	-	-	-
party.national-coalition-government-of-the-union-of-burma	party	MMR	PTY	National Coalition Government of the Union of Burma	-	-	-
party.committee-representing-pyidaungsu-hluttaw	party	MMR	PTY	Committee Representing Pyidaungsu Hluttaw	CRPH	-	-
party.national-unity-consultative-council	party	MMR	PTY	National Unity Consultative Council	-	-	-
party.arakan-national-party	party	MMR	PTY	Arakan National Party	-	-	-
party.shan-nationalities-league-for-democracy	party	MMR	PTY	Shan Nationalities League for Democracy	-	-	-
party.democrat-party	party	THA	PTY	Democrat Party	Democrat Party of Thailand	-	-
party.move-forward-party	party	THA	PTY	Move Forward Party	Move Forward	-	-
party.palang-pracharath	party	THA	PTY	Palang Pracharath	-	-	-
party.people-s-alliance-for-democracy	party	THA	OPP	People's Alliance for Democracy	-	-	-
party.united-front-for-democracy-against-dictatorship	party	THA	OPP	United Front for Democracy Against Dictatorship	UDD	-	-
party.people-s-democratic-reform-committee	party	THA	OPP	People's Democratic Reform Committee	PDRC	-	-
party.bhumjaithai	party	THA	PTY	Bhumjaithai	-	-	-
party.barisan-nasional	party	MYS	PTY	Barisan Nasional	-	-	-
party.pakatan-harapan	party	MYS	PTY	Pakatan Harapan	-	-	-
party.pakatan-rakyat	party	MYS	PTY	Pakatan Rakyat	-	-	-
party.parti-islam-se-malaysia	party	MYS	PTY	Parti Islam Se-Malaysia	-	-	-
party.democratic-action-party	party	MYS	PTY	Democratic Action Party	-	-	-
party.bersatu-party	party	MYS	PTY	Bersatu party	-	-	-
party.people-s-action-party	party	SGP	PTY	People's Action Party	-	-	-
party.workers-party-of-singapore	party	SGP	PTY	Workers' Party of Singapore	-	-	-
party.indonesian-democratic-party-of-struggle	party	IDN	PTY	Indonesian Democratic Party of Struggle	PDI-P	-	-
party.gerindra	party	IDN	PTY	Gerindra	-	-	-
party.democratic-party-of-indonesia	party	IDN	PTY	Democratic Party of Indonesia	-	-	-
party.national-awakening-party	party	IDN	PTY	National Awakening Party	-	-	-
party.aceh-party	party	IDN	PTY	Aceh Party	-	-	-
party.liberal-party-of-the-philippines	party	PHL	PTY	Liberal Party of the Philippines	-	-	-
party.pdp-laban	party	PHL	PTY	PDP-Laban	-	-	-
party.communist-party-of-vietnam	party	VNM	PTY	Communist Party of Vietnam	Vietnamese Communist Party	-	-
party.lao-people-s-revolutionary-party	party	LAO	PTY	Lao People's Revolutionary Party	-	-	-
party.candlelight-party	party	KHM	PTY	Candlelight Party	-	-	-
party.national-congress-for-timorese-reconstruction	party	TLS	PTY	National Congress for Timorese Reconstruction	-	-	-
party.china-democracy-party	party	CHN	PTY	China Democracy Party	-	-	-
party.taiwan-people-s-party	party	TWN	PTY	Taiwan People's Party	-	-	-
party.democratic-party-of-hong-kong	party	HKG	PTY	Democratic Party of Hong Kong	-	-	-
party.civic-party-of-hong-kong	party	HKG	PTY	Civic Party of Hong Kong	-	-	-
party.demosisto	party	HKG	PTY	Demosisto	-	-	-
party.democratic-alliance-for-the-betterment-and-progress-of-hong-kong	party	HKG	PTY	Democratic Alliance for the Betterment and Progress of Hong Kong	-	-	-
party.democratic-party-of-japan	party	JPN	PTY	Democratic Party of Japan	DPJ	-	-
party.constitutional-democratic-party-of-japan	party	JPN	PTY	Constitutional Democratic Party of Japan	CDPJ	-	-
party.komeito	party	JPN	PTY	Komeito	New Komeito	-	-
party.japanese-communist-party	party	JPN	PTY	Japanese Communist Party	-	-	-
party.social-democratic-party-of-japan	party	JPN	PTY	Social Democratic Party of Japan	-	-	-
party.nippon-ishin	party	JPN	PTY	Nippon Ishin	Japan Innovation Party	-	-
party.democratic-party-of-korea	party	KOR	PTY	Democratic Party of Korea	Minjoo Party	-	-
party.uri-party	party	KOR	PTY	Uri Party	-	-	-
party.saenuri-party	party	KOR	PTY	Saenuri Party	-	-	-
party.liberty-korea-party	party	KOR	PTY	Liberty Korea Party	-	-	-
party.millennium-democratic-party	party	KOR	PTY	Millennium Democratic Party	-	-	-
party.democratic-justice-party	party	KOR	PTY	Democratic Justice Party	-	-	-
party.mongolian-people-s-party	party	MNG	PTY	Mongolian People's Party	Mongolian People's Revolutionary Party	-	-
party.australian-labor-party	party	AUS	PTY	Australian Labor Party	ALP	-	-
party.liberal-party-of-australia	party	AUS	PTY	Liberal Party of Australia	-	-	-
party.national-party-of-australia	party	AUS	PTY	National Party of Australia	-	-	-
party.australian-greens	party	AUS	PTY	Australian Greens	-	-	-
party.one-nation	party	AUS	PTY	One Nation	Pauline Hanson's One Nation	-	-
party.new-zealand-labour-party	party	NZL	PTY	New Zealand Labour Party	-	-	-
party.new-zealand-national-party	party	NZL	PTY	New Zealand National Party	-	-	-
party.new-zealand-first	party	NZL	PTY	New Zealand First	-	-	-
party.maori-party	party	NZL	PTY	Maori Party	Te Pati Maori	-	-
party.fijifirst	party	FJI	PTY	FijiFirst	-	-	-
party.pangu-pati	party	PNG	PTY	Pangu Pati	-	-	-
party.ownership-unity-and-responsibility-party	party	SLB	PTY	Ownership, Unity and Responsibility Party	-	-	-
party.vanua-aku-pati	party	VUT	PTY	Vanua'aku Pati	-	-	-
party.caledonian-union	party	NCL	PTY	Caledonian Union	-	-	-
party.liberal-party-of-canada	party	CAN	PTY	Liberal Party of Canada	-	-	-
party.conservative-party-of-canada	party	CAN	PTY	Conservative Party of Canada	-	-	-
party.new-democratic-party	party	CAN	PTY	New Democratic Party	-	-	-
party.bloc-quebecois	party	CAN	PTY	Bloc Quebecois	Bloc Québécois	-	-
party.parti-quebecois	party	CAN	PTY	Parti Quebecois	Parti Québécois	-	-
party.libertarian-party	party	USA	PTY	Libertarian Party	-	-	-
party.party-of-the-democratic-revolution	party	MEX	PTY	Party of the Democratic Revolution	PRD	-	-
party.morena	party	MEX	PTY	Morena	National Regeneration Movement	-	-
party.national-unity-of-hope	party	GTM	PTY	National Unity of Hope	-	-	-
party.guatemalan-republican-front	party	GTM	PTY	Guatemalan Republican Front	-	-	-
party.nationalist-republican-alliance	party	SLV	PTY	Nationalist Republican Alliance	ARENA	-	-
party.nuevas-ideas	party	SLV	PTY	Nuevas Ideas	New Ideas	-	-
party.christian-democratic-party-of-el-salvador	party	SLV	PTY	Christian Democratic Party of El Salvador	-	-	-
party.democratic-revolutionary-front	party	SLV	OPP	Democratic Revolutionary Front	FDR	-	-
party.national-party-of-honduras	party	HND	PTY	National Party of Honduras	-	-	-
party.liberal-party-of-honduras	party	HND	PTY	Liberal Party of Honduras	-	-	-
party.national-opposition-union	party	NIC	PTY	National Opposition Union	UNO	-	-
party.constitutionalist-liberal-party	party	NIC	PTY	Constitutionalist Liberal Party	-	-	-
party.civic-alliance-for-justice-and-democracy	party	NIC	OPP	Civic Alliance for Justice and Democracy	Civic Alliance	-	-
party.national-liberation-party	party	CRI	PTY	National Liberation Party	-	-	-
party.democratic-revolutionary-party	party	PAN	PTY	Democratic Revolutionary Party	-	-	-
party.communist-party-of-cuba	party	CUB	PTY	Communist Party of Cuba	Cuban Communist Party	-	-
party.dominican-liberation-party	party	DOM	PTY	Dominican Liberation Party	-	-	-
party.struggling-people-s-organization	party	HTI	PTY	Struggling People's Organization	-	-	-
party.group-of-184	party	HTI	OPP	Group of 184	-	-	-
party.people-s-national-party	party	JAM	PTY	People's National Party	-	-	-
party.jamaica-labour-party	party	JAM	PTY	Jamaica Labour Party	-	-	-
party.people-s-national-movement	party	TTO	PTY	People's National Movement	-	-	-
party.people-s-progressive-party	party	GUY	PTY	People's Progressive Party	-	-	-
party.people-s-national-congress	party	GUY	PTY	People's National Congress	-	-	-
party.national-democratic-party-of-suriname	party	SUR	PTY	National Democratic Party of Suriname	-	-	-
party.patriotic-union	party	COL	PTY	Patriotic Union	-	-	-
party.democratic-center	party	COL	PTY	Democratic Center	Centro Democratico	-	-
party.historic-pact	party	COL	PTY	Historic Pact	-	-	-
party.liberal-party-of-colombia	party	COL	PTY	Liberal Party of Colombia	-	-	-
party.conservative-party-of-colombia	party	COL	PTY	Conservative Party of Colombia	-	-	-
party.national-coordinating-board	party	COL	PTY	National Coordinating Board	-	-	-
party.justice-first	party	VEN	PTY	Justice First	Primero Justicia	-	-
party.vente-venezuela	party	VEN	PTY	Vente Venezuela	-	-	-
party.copei	party	VEN	PTY	Copei	COPEI	-	-
party.a-new-era	party	VEN	PTY	A New Era	Un Nuevo Tiempo	-	-
party.alianza-pais	party	ECU	PTY	Alianza Pais	-	-	-
party.pachakutik	party	ECU	PTY	Pachakutik	-	-	-
party.citizen-revolution-movement	party	ECU	PTY	Citizen Revolution Movement	-	-	-
party.conaie	party	ECU	NGO	CONAIE	Confederation of Indigenous Nationalities of Ecuador	-	-
party.american-popular-revolutionary-alliance	party	PER	PTY	American Popular Revolutionary Alliance	APRA	-	-
party.fuerza-popular	party	PER	PTY	Fuerza Popular	Popular Force	-	-
party.peru-libre	party	PER	PTY	Peru Libre	Free Peru	-	-
party.revolutionary-nationalist-movement	party	BOL	PTY	Revolutionary Nationalist Movement	-	-	-
party.civic-committee-of-santa-cruz	party	BOL	PTY	Civic Committee of Santa Cruz	Pro Santa Cruz Committee	-	-
party.independent-democratic-union	party	CHL	PTY	Independent Democratic Union	-	-	-
party.christian-democratic-party-of-chile	party	CHL	PTY	Christian Democratic Party of Chile	-	-	-
party.concertacion	party	CHL	PTY	Concertacion	-	-	-
party.communist-party-of-chile	party	CHL	PTY	Communist Party of Chile	-	-	-
party.justicialist-party	party	ARG	PTY	Justicialist Party	Peronists	-	-
party.radical-civic-union	party	ARG	PTY	Radical Civic Union	-	-	-
party.la-libertad-avanza	party	ARG	PTY	La Libertad Avanza	-	-	-
party.broad-front	party	URY	PTY	Broad Front	Frente Amplio	-	-
party.colorado-party-of-uruguay	party	URY	PTY	Colorado Party of Uruguay	-	-	-
party.colorado-party	party	PRY	PTY	Colorado Party	-	-	-
party.workers-party-of-brazil	party	BRA	PTY	Workers' Party of Brazil	-	-	-
party.brazilian-democratic-movement	party	BRA	PTY	Brazilian Democratic Movement	PMDB	-	-
party.liberal-party-of-brazil	party	BRA	PTY	Liberal Party of Brazil	-	-	-
party.brazilian-social-democracy-party	party	BRA	PTY	Brazilian Social Democracy Party	PSDB	-	-
