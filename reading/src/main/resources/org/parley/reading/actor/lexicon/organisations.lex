# Organs of states whose name alone tells whose they are; non-governmental organisations; companies that appear in the news of negotiations.
# Facts: general public knowledge (the organisations' own public names, acronyms and seats). Only names that are theirs alone, or nearly so, stand here.
id	type	country	sector	name	aliases	from	to
body.state-department	body	USA	GOV	State Department	US State Department|U.S. State Department|Department of State	-	-
body.department-of-defense	body	USA	MIL	Department of Defense	Defense Department|US Department of Defense	-	-
body.national-security-council	body	USA	GOV	National Security Council	-	-	-
body.congress	body	USA	LEG	Congress	US Congress|U.S. Congress	-	-
body.us-senate	body	USA	LEG	US Senate	U.S. Senate|United States Senate	-	-
body.us-house-of-representatives	body	USA	LEG	US House of Representatives	U.S. House of Representatives|United States House of Representatives	-	-
body.us-supreme-court	body	USA	JUD	US Supreme Court	U.S. Supreme Court	-	-
body.federal-bureau-of-investigation	body	USA	COP	Federal Bureau of Investigation	FBI	-	-
body.central-intelligence-agency	body	USA	SPY	Central Intelligence Agency	CIA	-	-
body.national-security-agency	body	USA	SPY	National Security Agency	NSA	-	-
body.department-of-homeland-security	body	USA	GOV	Department of Homeland Security	DHS|Homeland Security Department	-	-
body.justice-department	body	USA	GOV	Justice Department	Department of Justice|DOJ	-	-
body.treasury-department	body	USA	GOV	Treasury Department	US Treasury|U.S. Treasury|Department of the Treasury	-	-
body.us-agency-for-international-development	body	USA	GOV	US Agency for International Development	USAID|U.S. Agency for International Development	-	-
body.federal-reserve	body	USA	GOV	Federal Reserve	the Fed	-	-
body.us-central-command	body	USA	MIL	US Central Command	CENTCOM|U.S. Central Command	-	-
body.environmental-protection-agency	body	USA	GOV	Environmental Protection Agency	EPA	-	-
body.food-and-drug-administration	body	USA	GOV	Food and Drug Administration	FDA	-	-
body.foreign-office	body	GBR	GOV	Foreign Office	Foreign and Commonwealth Office|FCO|FCDO|British Foreign Office	-	-
body.house-of-commons	body	GBR	LEG	House of Commons	-	-	-
body.house-of-lords	body	GBR	LEG	House of Lords	-	-	-
body.mi5	body	GBR	SPY	MI5	-	-	-
body.mi6	body	GBR	SPY	MI6	Secret Intelligence Service	-	-
body.scotland-yard	body	GBR	COP	Scotland Yard	Metropolitan Police	-	-
body.police-service-of-northern-ireland	body	GBR	COP	Police Service of Northern Ireland	PSNI|Royal Ulster Constabulary|RUC	-	-
body.northern-ireland-assembly	body	GBR	LEG	Northern Ireland Assembly	-	-	-
body.state-duma	body	RUS	LEG	State Duma	Duma|Russian State Duma	-	-
body.federation-council	body	RUS	LEG	Federation Council	-	-	-
body.federal-security-service	body	RUS	SPY	Federal Security Service	FSB	-	-
body.foreign-intelligence-service	body	RUS	SPY	Foreign Intelligence Service	SVR	-	-
body.kgb	body	RUS	SPY	KGB	-	-	-
body.gru	body	RUS	MIL	GRU	-	-	-
body.security-council-of-russia	body	RUS	GOV	Security Council of Russia	Russian Security Council	-	-
body.verkhovna-rada	body	UKR	LEG	Verkhovna Rada	Rada	-	-
body.security-service-of-ukraine	body	UKR	SPY	Security Service of Ukraine	SBU	-	-
body.coordination-headquarters-for-the-treatment-of-prisoners-of-war	body	UKR	GOV	Coordination Headquarters for the Treatment of Prisoners of War	Coordination Headquarters	-	-
body.armed-forces-of-ukraine	body	UKR	MIL	Armed Forces of Ukraine	-	-	-
body.israel-defense-forces	body	ISR	MIL	Israel Defense Forces	IDF|Israeli Defense Forces|Israel Defence Forces	-	-
body.mossad	body	ISR	SPY	Mossad	-	-	-
body.shin-bet	body	ISR	SPY	Shin Bet	Shabak	-	-
body.civil-administration	body	ISR	GOV	Civil Administration	-	-	-
body.palestinian-legislative-council	body	PSE	LEG	Palestinian Legislative Council	PLC	-	-
body.palestinian-national-council	body	PSE	OPP	Palestinian National Council	PNC	-	-
body.islamic-revolutionary-guard-corps	body	IRN	MIL	Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guards|Revolutionary Guard|Revolutionary Guard Corps	-	-
body.quds-force	body	IRN	MIL	Quds Force	Qods Force	-	-
body.majlis	body	IRN	LEG	Majlis	-	-	-
body.guardian-council	body	IRN	GOV	Guardian Council	Council of Guardians	-	-
body.atomic-energy-organization-of-iran	body	IRN	GOV	Atomic Energy Organization of Iran	AEOI	-	-
body.supreme-national-security-council	body	IRN	GOV	Supreme National Security Council	SNSC	-	-
body.iraqi-governing-council	body	IRQ	GOV	Iraqi Governing Council	-	-	-
body.syrian-transitional-government	body	SYR	GOV	Syrian Transitional Government	-	-	-
body.presidential-leadership-council	body	YEM	GOV	Presidential Leadership Council	-	-	-
body.government-of-national-accord	body	LBY	GOV	Government of National Accord	GNA	-	-
body.government-of-national-unity	body	LBY	GOV	Government of National Unity	GNU	-	-
body.house-of-representatives-of-libya	body	LBY	LEG	House of Representatives of Libya	-	-	-
body.national-transitional-council	body	LBY	GOV	National Transitional Council	NTC	-	-
body.sudanese-armed-forces	body	SDN	MIL	Sudanese Armed Forces	SAF	-	-
body.sovereign-council	body	SDN	GOV	Sovereign Council	Transitional Sovereignty Council|Transitional Military Council	-	-
body.transitional-federal-government	body	SOM	GOV	Transitional Federal Government	TFG	-	-
body.uganda-people-s-defence-force	body	UGA	MIL	Uganda People's Defence Force	Uganda People's Defense Force|Uganda People's Defence Forces|UPDF|Ugandan People's Defence Force	-	-
body.ethiopian-national-defence-force	body	ETH	MIL	Ethiopian National Defence Force	ENDF|Ethiopian National Defense Force	-	-
body.south-sudan-people-s-defence-forces	body	SSD	MIL	South Sudan People's Defence Forces	SSPDF	-	-
body.armed-forces-of-the-democratic-republic-of-the-congo	body	COD	MIL	Armed Forces of the Democratic Republic of the Congo	FARDC	-	-
body.angolan-armed-forces	body	AGO	MIL	Angolan Armed Forces	FAA	-	-
body.kenya-defence-forces	body	KEN	MIL	Kenya Defence Forces	KDF	-	-
body.independent-national-electoral-commission	body	NGA	GOV	Independent National Electoral Commission	INEC	-	-
body.inter-services-intelligence	body	PAK	SPY	Inter-Services Intelligence	ISI	-	-
body.research-and-analysis-wing	body	IND	SPY	Research and Analysis Wing	-	-	-
body.lok-sabha	body	IND	LEG	Lok Sabha	-	-	-
body.rajya-sabha	body	IND	LEG	Rajya Sabha	-	-	-
body.secretariat-for-coordinating-the-peace-process	body	LKA	GOV	Secretariat for Coordinating the Peace Process	SCOPP	-	-
body.tatmadaw	body	MMR	MIL	Tatmadaw	-	-	-
body.state-administration-council	body	MMR	MIL	State Administration Council	SAC	-	-
body.state-peace-and-development-council	body	MMR	MIL	State Peace and Development Council	SPDC	-	-
body.state-law-and-order-restoration-council	body	MMR	MIL	State Law and Order Restoration Council	SLORC	-	-
body.people-s-liberation-army	body	CHN	MIL	People's Liberation Army	PLA	-	-
body.national-people-s-congress	body	CHN	LEG	National People's Congress	NPC	-	-
body.state-council	body	CHN	GOV	State Council	-	-	-
body.taiwan-affairs-office	body	CHN	GOV	Taiwan Affairs Office	-	-	-
body.mainland-affairs-council	body	TWN	GOV	Mainland Affairs Council	-	-	-
body.national-intelligence-service	body	KOR	SPY	National Intelligence Service	NIS	-	-
body.unification-ministry	body	KOR	GOV	Unification Ministry	-	-	-
body.korean-people-s-army	body	PRK	MIL	Korean People's Army	KPA	-	-
body.diet	body	JPN	LEG	Diet	-	-	-
body.indonesian-national-armed-forces	body	IDN	MIL	Indonesian National Armed Forces	TNI	-	-
body.armed-forces-of-the-philippines	body	PHL	MIL	Armed Forces of the Philippines	-	-	-
body.high-commissioner-for-peace-of-colombia	body	COL	GOV	High Commissioner for Peace of Colombia	-	-	-
body.bundestag	body	DEU	LEG	Bundestag	-	-	-
body.bundesrat	body	DEU	LEG	Bundesrat	-	-	-
body.bundesbank	body	DEU	GOV	Bundesbank	-	-	-
body.french-national-assembly	body	FRA	LEG	French National Assembly	-	-	-
body.quai-d-orsay	body	FRA	GOV	Quai d'Orsay	-	-	-
body.cortes	body	ESP	LEG	Cortes	-	-	-
body.civil-guard	body	ESP	COP	Civil Guard	Guardia Civil	-	-
body.national-intelligence-organization	body	TUR	SPY	National Intelligence Organization	MIT	-	-
body.royal-canadian-mounted-police	body	CAN	COP	Royal Canadian Mounted Police	RCMP	-	-
body.kosovo-assembly	body	XKX	GOV	Kosovo Assembly	-	-	-
body.sejm	body	POL	LEG	Sejm	-	-	-
body.orszaggyules	body	HUN	LEG	Orszaggyules	-	-	-
body.roman-curia	body	VAT	GOV	Roman Curia	Curia	-	-
ngo.amnesty-international	ngo	-	NGO	Amnesty International	Amnesty	-	-
ngo.human-rights-watch	ngo	USA	NGO	Human Rights Watch	HRW	-	-
ngo.international-crisis-group	ngo	BEL	NGO	International Crisis Group	ICG|Crisis Group	-	-
ngo.doctors-without-borders	ngo	FRA	MED	Doctors Without Borders	Medecins Sans Frontieres|MSF|Médecins Sans Frontières	-	-
ngo.oxfam	ngo	GBR	NGO	Oxfam	-	-	-
ngo.save-the-children	ngo	GBR	NGO	Save the Children	-	-	-
ngo.care-international	ngo	USA	NGO	CARE International	-	-	-
ngo.world-vision	ngo	USA	NGO	World Vision	-	-	-
ngo.international-rescue-committee	ngo	USA	NGO	International Rescue Committee	IRC	-	-
ngo.norwegian-refugee-council	ngo	NOR	NGO	Norwegian Refugee Council	NRC	-	-
ngo.danish-refugee-council	ngo	DNK	NGO	Danish Refugee Council	-	-	-
ngo.carter-center	ngo	USA	NGO	Carter Center	-	-	-
ngo.centre-for-humanitarian-dialogue	ngo	CHE	NGO	Centre for Humanitarian Dialogue	Henry Dunant Centre|Center for Humanitarian Dialogue|HD Centre	-	-
ngo.crisis-management-initiative	ngo	FIN	NGO	Crisis Management Initiative	CMI	-	-
ngo.sant-egidio	ngo	ITA	REL	Sant'Egidio	Community of Sant'Egidio|Sant'Egidio Community	-	-
ngo.greenpeace	ngo	-	NGO	Greenpeace	-	-	-
ngo.reporters-without-borders	ngo	FRA	NGO	Reporters Without Borders	Reporters Sans Frontieres	-	-
ngo.committee-to-protect-journalists	ngo	USA	NGO	Committee to Protect Journalists	CPJ	-	-
ngo.syrian-observatory-for-human-rights	ngo	GBR	NGO	Syrian Observatory for Human Rights	SOHR	-	-
ngo.b-tselem	ngo	ISR	NGO	B'Tselem	-	-	-
ngo.peace-now	ngo	ISR	NGO	Peace Now	-	-	-
ngo.sri-lanka-democracy-forum	ngo	LKA	NGO	Sri Lanka Democracy Forum	-	-	-
ngo.white-helmets	ngo	SYR	NGO	White Helmets	Syrian Civil Defence	-	-
ngo.syrian-arab-red-crescent	ngo	SYR	MED	Syrian Arab Red Crescent	-	-	-
ngo.palestinian-red-crescent	ngo	PSE	MED	Palestinian Red Crescent	Palestine Red Crescent Society|Palestinian Red Crescent Society	-	-
ngo.humanitarian-relief-foundation	ngo	TUR	NGO	Humanitarian Relief Foundation	IHH	-	-
ngo.freedom-house	ngo	USA	NGO	Freedom House	-	-	-
ngo.american-civil-liberties-union	ngo	USA	NGO	American Civil Liberties Union	ACLU	-	-
ngo.national-rifle-association	ngo	USA	NGO	National Rifle Association	NRA	-	-
ngo.stimson-center	ngo	USA	NGO	Stimson Center	-	-	-
ngo.brookings-institution	ngo	USA	EDU	Brookings Institution	Brookings	-	-
ngo.carnegie-endowment-for-international-peace	ngo	USA	EDU	Carnegie Endowment for International Peace	Carnegie Endowment	-	-
ngo.council-on-foreign-relations	ngo	USA	EDU	Council on Foreign Relations	CFR	-	-
ngo.rand-corporation	ngo	USA	EDU	RAND Corporation	RAND	-	-
ngo.united-states-institute-of-peace	ngo	USA	EDU	United States Institute of Peace	USIP|US Institute of Peace	-	-
ngo.institute-for-the-study-of-war	ngo	USA	EDU	Institute for the Study of War	ISW	-	-
ngo.chatham-house	ngo	GBR	EDU	Chatham House	-	-	-
ngo.international-institute-for-strategic-studies	ngo	GBR	EDU	International Institute for Strategic Studies	IISS	-	-
ngo.stockholm-international-peace-research-institute	ngo	SWE	EDU	Stockholm International Peace Research Institute	SIPRI	-	-
ngo.catholic-church	ngo	VAT	REL	Catholic Church	Roman Catholic Church	-	-
ngo.church-of-england	ngo	GBR	REL	Church of England	-	-	-
ngo.russian-orthodox-church	ngo	RUS	REL	Russian Orthodox Church	-	-	-
ngo.orthodox-church-of-ukraine	ngo	UKR	REL	Orthodox Church of Ukraine	-	-	-
ngo.world-council-of-churches	ngo	CHE	REL	World Council of Churches	-	-	-
ngo.geneva-call	ngo	CHE	NGO	Geneva Call	-	-	-
company.gazprom	company	RUS	BUS	Gazprom	-	-	-
company.rosneft	company	RUS	BUS	Rosneft	-	-	-
company.lukoil	company	RUS	BUS	Lukoil	-	-	-
company.rosatom	company	RUS	BUS	Rosatom	-	-	-
company.naftogaz	company	UKR	BUS	Naftogaz	-	-	-
company.energoatom	company	UKR	BUS	Energoatom	-	-	-
company.saudi-aramco	company	SAU	BUS	Saudi Aramco	Aramco	-	-
company.british-petroleum	company	GBR	BUS	British Petroleum	BP	-	-
company.shell	company	GBR	BUS	Shell	Royal Dutch Shell	-	-
company.exxonmobil	company	USA	BUS	ExxonMobil	Exxon|Exxon Mobil	-	-
company.chevron	company	USA	BUS	Chevron	-	-	-
company.totalenergies	company	FRA	BUS	TotalEnergies	Total SA	-	-
company.microsoft	company	USA	BUS	Microsoft	-	-	-
company.google	company	USA	BUS	Google	-	-	-
company.facebook	company	USA	BUS	Facebook	-	-	-
company.twitter	company	USA	BUS	Twitter	-	-	-
company.boeing	company	USA	BUS	Boeing	-	-	-
company.airbus	company	NLD	BUS	Airbus	-	-	-
company.huawei	company	CHN	BUS	Huawei	-	-	-
company.blackwater	company	USA	BUS	Blackwater	-	-	-
company.siemens	company	DEU	BUS	Siemens	-	-	-
company.hyundai	company	KOR	BUS	Hyundai	-	-	-
company.national-iranian-oil-company	company	IRN	BUS	National Iranian Oil Company	NIOC	-	-
company.petroleos-de-venezuela	company	VEN	BUS	Petroleos de Venezuela	PDVSA	-	-
company.spacex	company	USA	BUS	SpaceX	-	-	-
company.amazon	company	USA	BUS	Amazon	-	-	-
company.apple	company	USA	BUS	Apple	-	-	-
