# Political parties and political opposition movements.
# Facts: general public knowledge (the organisations' own public names, acronyms and seats). Only names that are theirs alone, or nearly so, stand here.
id	type	country	sector	name	aliases	from	to
party.hezbollah	party	LBN	PTY	Hezbollah	Hizbullah|Hizbollah|Hezbullah|Hizballah|Hezballah	-	-
party.march-14-forces	party	LBN	PTY	March 14 Forces	March 14 Alliance|March 14 coalition	-	-
party.march-8-alliance	party	LBN	PTY	March 8 Alliance	-	-	-
party.amal-movement	party	LBN	PTY	Amal Movement	Amal	-	-
party.future-movement	party	LBN	PTY	Future Movement	-	-	-
party.free-patriotic-movement	party	LBN	PTY	Free Patriotic Movement	-	-	-
party.lebanese-forces	party	LBN	PTY	Lebanese Forces	-	-	-
party.fatah	party	PSE	PTY	Fatah	Fateh|Al-Fatah|Fatah movement	-	-
party.palestine-liberation-organization	party	PSE	PTY	Palestine Liberation Organization	PLO|Palestine Liberation Organisation	-	-
party.likud	party	ISR	PTY	Likud	Likud party	-	-
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
