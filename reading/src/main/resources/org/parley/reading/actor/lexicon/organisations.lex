# Organs of states whose name alone tells whose they are; non-governmental organisations; companies that appear in the news of negotiations.
# Facts: general public knowledge (the organisations' own public names, acronyms and seats). Only names that are theirs alone, or nearly so, stand here.
id	type	country	sector	name	aliases	from	to
body.state-department	body	USA	GOV	State Department	US State Department|U.S. State Department|Department of State	-	-
+ the State Department
- the state department
body.department-of-defense	body	USA	MIL	Department of Defense	Defense Department|US Department of Defense	-	-
body.national-security-council	body	USA	GOV	National Security Council	-	-	-
body.congress	body	USA	LEG	Congress	US Congress|U.S. Congress	-	-
+ Congress
- congress
body.us-senate	body	USA	LEG	US Senate	U.S. Senate|United States Senate	-	-
body.us-house-of-representatives	body	USA	LEG	US House of Representatives	U.S. House of Representatives|United States House of Representatives	-	-
body.us-supreme-court	body	USA	JUD	US Supreme Court	U.S. Supreme Court	-	-
body.federal-bureau-of-investigation	body	USA	COP	Federal Bureau of Investigation	FBI	-	-
body.central-intelligence-agency	body	USA	SPY	Central Intelligence Agency	CIA	-	-
+ CIA
- cia
- an intelligence agency
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
+ IDF
+ Israel Defence Forces
- idf
- the Israeli army
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
+ Amnesty International
- an amnesty
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
+ Royal Dutch Shell
- a shell
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
body.investigative-committee	body	RUS	GOV	Investigative Committee	Investigative Committee of Russia	-	-
body.national-guard-of-russia	body	RUS	MIL	National Guard of Russia	Rosgvardia	-	-
body.roscosmos	body	RUS	GOV	Roscosmos	-	-	-
body.central-election-commission-of-russia	body	RUS	GOV	Central Election Commission of Russia	-	-	-
body.emergency-situations-ministry	body	RUS	GOV	Emergency Situations Ministry	Emergencies Ministry|EMERCOM	-	-
body.supreme-soviet	body	RUS	LEG	Supreme Soviet	-	-	-
body.congress-of-people-s-deputies	body	RUS	LEG	Congress of People's Deputies	-	-	-
body.black-sea-fleet	body	RUS	MIL	Black Sea Fleet	-	-	-
body.national-anti-corruption-bureau-of-ukraine	body	UKR	COP	National Anti-Corruption Bureau of Ukraine	NABU	-	-
body.main-directorate-of-intelligence	body	UKR	SPY	Main Directorate of Intelligence	Defence Intelligence of Ukraine	-	-
body.constitutional-court-of-ukraine	body	UKR	JUD	Constitutional Court of Ukraine	-	-	-
body.drug-enforcement-administration	body	USA	COP	Drug Enforcement Administration	DEA	-	-
body.immigration-and-customs-enforcement	body	USA	COP	Immigration and Customs Enforcement	-	-	-
body.federal-aviation-administration	body	USA	GOV	Federal Aviation Administration	-	-	-
body.national-transportation-safety-board	body	USA	GOV	National Transportation Safety Board	NTSB	-	-
body.federal-emergency-management-agency	body	USA	GOV	Federal Emergency Management Agency	FEMA	-	-
body.national-aeronautics-and-space-administration	body	USA	GOV	National Aeronautics and Space Administration	NASA	-	-
body.centers-for-disease-control-and-prevention	body	USA	GOV	Centers for Disease Control and Prevention	CDC	-	-
body.office-of-foreign-assets-control	body	USA	GOV	Office of Foreign Assets Control	OFAC	-	-
body.joint-chiefs-of-staff	body	USA	MIL	Joint Chiefs of Staff	-	-	-
body.secret-service	body	USA	COP	Secret Service	US Secret Service	-	-
body.us-coast-guard	body	USA	MIL	US Coast Guard	U.S. Coast Guard	-	-
body.us-army	body	USA	MIL	US Army	U.S. Army|United States Army	-	-
body.us-navy	body	USA	MIL	US Navy	U.S. Navy|United States Navy	-	-
body.us-air-force	body	USA	MIL	US Air Force	U.S. Air Force|United States Air Force	-	-
body.marine-corps	body	USA	MIL	Marine Corps	US Marine Corps|U.S. Marine Corps	-	-
body.national-hurricane-center	body	USA	GOV	National Hurricane Center	-	-	-
body.securities-and-exchange-commission	body	USA	GOV	Securities and Exchange Commission	-	-	-
body.commerce-department	body	USA	GOV	Commerce Department	Department of Commerce	-	-
body.department-of-health-and-human-services	body	USA	GOV	Department of Health and Human Services	-	-	-
body.department-of-agriculture	body	USA	GOV	Department of Agriculture	Agriculture Department|USDA	-	-
body.department-of-energy	body	USA	GOV	Department of Energy	Energy Department	-	-
body.department-of-veterans-affairs	body	USA	GOV	Department of Veterans Affairs	-	-	-
body.africa-command	body	USA	MIL	Africa Command	AFRICOM|US Africa Command|U.S. Africa Command	-	-
body.indo-pacific-command	body	USA	MIL	Indo-Pacific Command	US Indo-Pacific Command|US Pacific Command	-	-
body.southern-command	body	USA	MIL	Southern Command	US Southern Command|U.S. Southern Command|SOUTHCOM	-	-
body.home-office	body	GBR	GOV	Home Office	-	-	-
body.ministry-of-defence-of-the-united-kingdom	body	GBR	MIL	Ministry of Defence of the United Kingdom	MoD|British Ministry of Defence|British Defence Ministry	-	-
body.royal-navy	body	GBR	MIL	Royal Navy	-	-	-
body.royal-air-force	body	GBR	MIL	Royal Air Force	RAF	-	-
body.british-army	body	GBR	MIL	British Army	-	-	-
body.gchq	body	GBR	SPY	GCHQ	-	-	-
body.northern-ireland-office	body	GBR	GOV	Northern Ireland Office	-	-	-
body.crown-prosecution-service	body	GBR	JUD	Crown Prosecution Service	-	-	-
body.old-bailey	body	GBR	JUD	Old Bailey	-	-	-
body.scottish-parliament	body	GBR	LEG	Scottish Parliament	-	-	-
body.scottish-government	body	GBR	GOV	Scottish Government	-	-	-
body.welsh-assembly	body	GBR	LEG	Welsh Assembly	Senedd	-	-
body.bank-of-england	body	GBR	GOV	Bank of England	-	-	-
body.elysee	body	FRA	GOV	Elysee	Elysee Palace|Élysée|Élysée Palace	-	-
body.constitutional-council-of-france	body	FRA	JUD	Constitutional Council of France	-	-	-
body.dgse	body	FRA	SPY	DGSE	Directorate-General for External Security	-	-
body.bundeswehr	body	DEU	MIL	Bundeswehr	-	-	-
body.federal-constitutional-court	body	DEU	JUD	Federal Constitutional Court	German Constitutional Court	-	-
body.bnd	body	DEU	SPY	BND	Federal Intelligence Service	-	-
body.stasi	body	DEU	SPY	Stasi	-	-	-
body.carabinieri	body	ITA	COP	Carabinieri	-	-	-
body.guardia-di-finanza	body	ITA	COP	Guardia di Finanza	-	-	-
body.catalan-government	body	ESP	GOV	Catalan government	Generalitat	-	-
body.national-court	body	ESP	JUD	National Court	Audiencia Nacional	-	-
body.mossos-d-esquadra	body	ESP	COP	Mossos d'Esquadra	Mossos	-	-
body.dail	body	IRL	LEG	Dail	Dáil	-	-
body.garda	body	IRL	COP	Garda	Garda Siochana|Gardai	-	-
body.dutch-safety-board	body	NLD	GOV	Dutch Safety Board	-	-	-
body.israel-police	body	ISR	COP	Israel Police	-	-	-
body.israeli-air-force	body	ISR	MIL	Israeli Air Force	-	-	-
body.israel-prison-service	body	ISR	COP	Israel Prison Service	-	-	-
body.high-court-of-justice	body	ISR	JUD	High Court of Justice	-	-	-
body.coordinator-of-government-activities-in-the-territories	body	ISR	GOV	Coordinator of Government Activities in the Territories	COGAT	-	-
body.national-security-council-of-israel	body	ISR	GOV	National Security Council of Israel	-	-	-
body.gaza-health-ministry	body	PSE	MED	Gaza Health Ministry	Health Ministry in Gaza	-	-
body.palestinian-central-council	body	PSE	LEG	Palestinian Central Council	-	-	-
body.preventive-security-service	body	PSE	COP	Preventive Security Service	-	-	-
body.supreme-council-of-the-armed-forces	body	EGY	MIL	Supreme Council of the Armed Forces	-	-	-
body.general-intelligence-service	body	EGY	SPY	General Intelligence Service	Egyptian General Intelligence Service	-	-
body.supreme-constitutional-court	body	EGY	JUD	Supreme Constitutional Court	-	-	-
body.al-azhar	body	EGY	REL	Al-Azhar	Al Azhar	-	-
body.suez-canal-authority	body	EGY	GOV	Suez Canal Authority	-	-	-
body.turkish-armed-forces	body	TUR	MIL	Turkish Armed Forces	TSK	-	-
body.turkish-grand-national-assembly	body	TUR	LEG	Turkish Grand National Assembly	Grand National Assembly	-	-
body.supreme-election-council	body	TUR	GOV	Supreme Election Council	YSK	-	-
body.presidency-of-religious-affairs	body	TUR	REL	Presidency of Religious Affairs	Diyanet	-	-
body.disaster-and-emergency-management-authority	body	TUR	GOV	Disaster and Emergency Management Authority	AFAD	-	-
body.expediency-council	body	IRN	GOV	Expediency Council	-	-	-
body.assembly-of-experts	body	IRN	GOV	Assembly of Experts	-	-	-
body.basij	body	IRN	MIL	Basij	Basij militia	-	-
body.independent-high-electoral-commission	body	IRQ	GOV	Independent High Electoral Commission	IHEC	-	-
body.syrian-arab-army	body	SYR	MIL	Syrian Arab Army	-	-	-
body.people-s-council-of-syria	body	SYR	LEG	People's Council of Syria	-	-	-
body.royal-hashemite-court	body	JOR	GOV	Royal Hashemite Court	Jordanian Royal Court	-	-
body.lebanese-armed-forces	body	LBN	MIL	Lebanese Armed Forces	Lebanese army	-	-
body.internal-security-forces	body	LBN	COP	Internal Security Forces	-	-	-
body.royal-saudi-air-force	body	SAU	MIL	Royal Saudi Air Force	-	-	-
body.shura-council-of-saudi-arabia	body	SAU	LEG	Shura Council of Saudi Arabia	-	-	-
body.supreme-political-council	body	YEM	REB	Supreme Political Council	-	-	-
body.general-national-congress	body	LBY	LEG	General National Congress	GNC	-	-
body.high-state-council	body	LBY	LEG	High State Council	-	-	-
body.presidential-council-of-libya	body	LBY	GOV	Presidential Council of Libya	Libyan Presidential Council	-	-
body.national-people-s-army-of-algeria	body	DZA	MIL	National People's Army of Algeria	-	-	-
body.ethiopian-human-rights-commission	body	ETH	GOV	Ethiopian Human Rights Commission	-	-	-
body.national-election-board-of-ethiopia	body	ETH	GOV	National Election Board of Ethiopia	-	-	-
body.humanitarian-aid-commission	body	SDN	GOV	Humanitarian Aid Commission	-	-	-
body.somali-national-army	body	SOM	MIL	Somali National Army	SNA forces	-	-
body.transitional-national-government	body	SOM	GOV	Transitional National Government	-	-	-
body.independent-electoral-and-boundaries-commission	body	KEN	GOV	Independent Electoral and Boundaries Commission	IEBC	-	-
body.electoral-commission-of-uganda	body	UGA	GOV	Electoral Commission of Uganda	-	-	-
body.rwanda-defence-force	body	RWA	MIL	Rwanda Defence Force	RDF	-	-
body.independent-national-electoral-commission-of-congo	body	COD	GOV	Independent National Electoral Commission of Congo	CENI	-	-
body.economic-and-financial-crimes-commission	body	NGA	COP	Economic and Financial Crimes Commission	EFCC	-	-
body.department-of-state-services	body	NGA	SPY	Department of State Services	-	-	-
body.south-african-national-defence-force	body	ZAF	MIL	South African National Defence Force	SANDF	-	-
body.constitutional-court-of-south-africa	body	ZAF	JUD	Constitutional Court of South Africa	-	-	-
body.zimbabwe-electoral-commission	body	ZWE	GOV	Zimbabwe Electoral Commission	-	-	-
body.central-bureau-of-investigation	body	IND	COP	Central Bureau of Investigation	CBI	-	-
body.national-investigation-agency	body	IND	COP	National Investigation Agency	NIA	-	-
body.election-commission-of-india	body	IND	GOV	Election Commission of India	-	-	-
body.ministry-of-external-affairs	body	IND	GOV	Ministry of External Affairs	MEA	-	-
body.border-security-force	body	IND	MIL	Border Security Force	-	-	-
body.supreme-court-of-india	body	IND	JUD	Supreme Court of India	-	-	-
body.reserve-bank-of-india	body	IND	GOV	Reserve Bank of India	RBI	-	-
body.inter-services-public-relations	body	PAK	MIL	Inter-Services Public Relations	ISPR	-	-
body.national-accountability-bureau	body	PAK	GOV	National Accountability Bureau	-	-	-
body.election-commission-of-pakistan	body	PAK	GOV	Election Commission of Pakistan	-	-	-
body.rapid-action-battalion	body	BGD	COP	Rapid Action Battalion	-	-	-
body.border-guard-bangladesh	body	BGD	MIL	Border Guard Bangladesh	-	-	-
body.afghan-national-army	body	AFG	MIL	Afghan National Army	ANA	-	-
body.afghan-national-police	body	AFG	COP	Afghan National Police	-	-	-
body.national-directorate-of-security	body	AFG	SPY	National Directorate of Security	NDS	-	-
body.union-election-commission	body	MMR	GOV	Union Election Commission	-	-	-
body.national-council-for-peace-and-order	body	THA	MIL	National Council for Peace and Order	-	-	-
body.commission-on-elections	body	PHL	GOV	Commission on Elections	Comelec	-	-
body.philippine-national-police	body	PHL	COP	Philippine National Police	PNP	-	-
body.malacanang	body	PHL	GOV	Malacanang	Malacañang|Malacanang Palace	-	-
body.office-of-the-presidential-adviser-on-the-peace-process	body	PHL	GOV	Office of the Presidential Adviser on the Peace Process	-	-	-
body.central-military-commission	body	CHN	MIL	Central Military Commission	-	-	-
body.politburo-standing-committee	body	CHN	GOV	Politburo 	Standing Committee	-	-
body.national-development-and-reform-commission	body	CHN	GOV	National Development and Reform Commission	-	-	-
body.chinese-people-s-political-consultative-conference	body	CHN	GOV	Chinese People's Political Consultative Conference	CPPCC	-	-
body.people-s-bank-of-china	body	CHN	GOV	People's Bank of China	-	-	-
body.state-oceanic-administration	body	CHN	GOV	State Oceanic Administration	-	-	-
body.ministry-of-state-security	body	CHN	SPY	Ministry of State Security	-	-	-
body.legislative-council-of-hong-kong	body	HKG	LEG	Legislative Council of Hong Kong	LegCo	-	-
body.legislative-yuan	body	TWN	LEG	Legislative Yuan	-	-	-
body.blue-house	body	KOR	GOV	Blue House	Cheong Wa Dae	-	-
body.national-assembly-of-south-korea	body	KOR	LEG	National Assembly of South Korea	-	-	-
body.joint-chiefs-of-staff-of-south-korea	body	KOR	MIL	Joint Chiefs of Staff of South Korea	-	-	-
body.national-defence-commission	body	PRK	GOV	National Defence Commission	National Defense Commission	-	-
body.supreme-people-s-assembly	body	PRK	LEG	Supreme People's Assembly	-	-	-
body.committee-for-the-peaceful-reunification-of-korea	body	PRK	GOV	Committee for the Peaceful Reunification of Korea	-	-	-
body.self-defense-forces	body	JPN	MIL	Self-Defense Forces	Japan Self-Defense Forces|Self-Defence Forces	-	-
body.bank-of-japan	body	JPN	GOV	Bank of Japan	-	-	-
body.japan-coast-guard	body	JPN	COP	Japan Coast Guard	-	-	-
body.ministry-of-international-trade-and-industry	body	JPN	GOV	Ministry of International Trade and Industry	MITI	-	-
body.australian-federal-police	body	AUS	COP	Australian Federal Police	AFP police	-	-
body.australian-defence-force	body	AUS	MIL	Australian Defence Force	-	-	-
body.reserve-bank-of-australia	body	AUS	GOV	Reserve Bank of Australia	-	-	-
body.canadian-forces	body	CAN	MIL	Canadian Forces	Canadian Armed Forces	-	-
body.supreme-court-of-canada	body	CAN	JUD	Supreme Court of Canada	-	-	-
body.national-electoral-institute	body	MEX	GOV	National Electoral Institute	INE	-	-
body.special-jurisdiction-for-peace	body	COL	JUD	Special Jurisdiction for Peace	-	-	-
body.constitutional-court-of-colombia	body	COL	JUD	Constitutional Court of Colombia	-	-	-
body.national-electoral-council	body	VEN	GOV	National Electoral Council	CNE	-	-
body.national-constituent-assembly	body	VEN	LEG	National Constituent Assembly	-	-	-
body.bolivarian-national-guard	body	VEN	MIL	Bolivarian National Guard	-	-	-
body.sebin	body	VEN	SPY	SEBIN	-	-	-
body.supreme-federal-court	body	BRA	JUD	Supreme Federal Court	-	-	-
body.itamaraty	body	BRA	GOV	Itamaraty	-	-	-
body.planalto	body	BRA	GOV	Planalto	-	-	-
body.carabineros	body	CHL	COP	Carabineros	-	-	-
body.atlacatl-battalion	body	SLV	MIL	Atlacatl Battalion	-	-	-
body.national-guard-of-el-salvador	body	SLV	MIL	National Guard of El Salvador	-	-	-
body.treasury-police	body	SLV	COP	Treasury Police	-	-	-
body.constitutional-court-of-guatemala	body	GTM	JUD	Constitutional Court of Guatemala	-	-	-
body.national-assembly-of-people-s-power	body	CUB	LEG	National Assembly of People's Power	-	-	-
body.transitional-presidential-council	body	HTI	GOV	Transitional Presidential Council	-	-	-
body.haitian-national-police	body	HTI	COP	Haitian National Police	-	-	-
body.committee-on-missing-persons	body	CYP	GOV	Committee on Missing Persons	-	-	-
ngo.red-cross	ngo	CHE	NGO	Red Cross	-	-	-
ngo.action-against-hunger	ngo	-	NGO	Action Against Hunger	-	-	-
ngo.actionaid	ngo	-	NGO	ActionAid	-	-	-
ngo.article-19	ngo	GBR	NGO	Article 19	-	-	-
ngo.christian-aid	ngo	GBR	NGO	Christian Aid	-	-	-
ngo.islamic-relief	ngo	GBR	NGO	Islamic Relief	-	-	-
ngo.caritas	ngo	-	NGO	Caritas	Caritas Internationalis	-	-
ngo.catholic-relief-services	ngo	USA	NGO	Catholic Relief Services	-	-	-
ngo.mercy-corps	ngo	USA	NGO	Mercy Corps	-	-	-
ngo.refugees-international	ngo	USA	NGO	Refugees International	-	-	-
ngo.physicians-for-human-rights	ngo	USA	NGO	Physicians for Human Rights	-	-	-
ngo.human-rights-first	ngo	USA	NGO	Human Rights First	-	-	-
ngo.national-democratic-institute	ngo	USA	NGO	National Democratic Institute	-	-	-
ngo.international-republican-institute	ngo	USA	NGO	International Republican Institute	-	-	-
ngo.open-society-foundations	ngo	USA	NGO	Open Society Foundations	-	-	-
ngo.sierra-club	ngo	USA	NGO	Sierra Club	-	-	-
ngo.planned-parenthood	ngo	USA	NGO	Planned Parenthood	-	-	-
ngo.naacp	ngo	USA	NGO	NAACP	-	-	-
ngo.afl-cio	ngo	USA	LAB	AFL-CIO	-	-	-
ngo.united-auto-workers	ngo	USA	LAB	United Auto Workers	UAW	-	-
ngo.world-wildlife-fund	ngo	-	NGO	World Wildlife Fund	-	-	-
ngo.transparency-international	ngo	-	NGO	Transparency International	-	-	-
ngo.international-committee-for-missing-persons	ngo	-	NGO	International Committee for Missing Persons	-	-	-
ngo.world-jewish-congress	ngo	-	NGO	World Jewish Congress	-	-	-
ngo.fifa	ngo	-	NGO	FIFA	-	-	-
ngo.uefa	ngo	-	NGO	UEFA	-	-	-
ngo.international-federation-of-journalists	ngo	-	NGO	International Federation of Journalists	-	-	-
ngo.international-commission-of-jurists	ngo	-	NGO	International Commission of Jurists	-	-	-
ngo.world-central-kitchen	ngo	-	NGO	World Central Kitchen	-	-	-
ngo.international-campaign-to-abolish-nuclear-weapons	ngo	-	NGO	International Campaign to Abolish Nuclear Weapons	ICAN	-	-
ngo.interpeace	ngo	-	NGO	Interpeace	-	-	-
ngo.conciliation-resources	ngo	GBR	NGO	Conciliation Resources	-	-	-
ngo.international-alert	ngo	GBR	NGO	International Alert	-	-	-
ngo.berghof-foundation	ngo	DEU	NGO	Berghof Foundation	-	-	-
ngo.friedrich-ebert-foundation	ngo	DEU	NGO	Friedrich Ebert Foundation	-	-	-
ngo.konrad-adenauer-foundation	ngo	DEU	NGO	Konrad Adenauer Foundation	-	-	-
ngo.small-arms-survey	ngo	CHE	NGO	Small Arms Survey	-	-	-
ngo.committee-of-soldiers-mothers	ngo	RUS	NGO	Committee of Soldiers' Mothers	-	-	-
ngo.breaking-the-silence	ngo	ISR	NGO	Breaking the Silence	-	-	-
ngo.hostages-and-missing-families-forum	ngo	ISR	NGO	Hostages and Missing Families Forum	Hostages Families Forum	-	-
ngo.yesh-din	ngo	ISR	NGO	Yesh Din	-	-	-
ngo.al-haq	ngo	PSE	NGO	Al-Haq	-	-	-
ngo.palestinian-centre-for-human-rights	ngo	PSE	NGO	Palestinian Centre for Human Rights	-	-	-
ngo.national-peace-council	ngo	LKA	NGO	National Peace Council	-	-	-
ngo.bantay-ceasefire	ngo	PHL	NGO	Bantay Ceasefire	-	-	-
ngo.damas-de-blanco	ngo	COL	NGO	Damas de Blanco	-	-	-
ngo.mothers-of-the-plaza-de-mayo	ngo	ARG	NGO	Mothers of the Plaza de Mayo	-	-	-
ngo.ladies-in-white	ngo	CUB	NGO	Ladies in White	-	-	-
ngo.national-dialogue-quartet	ngo	TUN	NGO	National Dialogue Quartet	-	-	-
ngo.tunisian-general-labour-union	ngo	TUN	LAB	Tunisian General Labour Union	UGTT	-	-
ngo.congress-of-south-african-trade-unions	ngo	ZAF	LAB	Congress of South African Trade Unions	COSATU	-	-
ngo.nigeria-labour-congress	ngo	NGA	LAB	Nigeria Labour Congress	NLC	-	-
ngo.sudan-doctors-network	ngo	SDN	MED	Sudan Doctors Network	-	-	-
ngo.trades-union-congress	ngo	GBR	LAB	Trades Union Congress	TUC	-	-
ngo.cgt	ngo	FRA	LAB	CGT	General Confederation of Labour	-	-
