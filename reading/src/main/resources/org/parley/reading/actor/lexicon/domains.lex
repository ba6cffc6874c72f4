# Words before a noun that tell its sector: "rebel spokesman", "army chief", "party official". Own work.
id	sector	word
domain.rebel	REB	rebel
+ the rebel spokesman
domain.insurgent	REB	insurgent
+ the insurgent spokesman
domain.guerrilla	REB	guerrilla
+ the guerrilla spokesman
domain.guerilla	REB	guerilla
+ the guerilla spokesman
domain.separatist	REB	separatist
+ the separatist spokesman
domain.secessionist	REB	secessionist
+ the secessionist spokesman
domain.militant	REB	militant
+ the militant spokesman
domain.militia	REB	militia
+ the militia spokesman
domain.breakaway	REB	breakaway
+ the breakaway spokesman
domain.mutinous	REB	mutinous
+ the mutinous spokesman
domain.paramilitary	REB	paramilitary
+ the paramilitary spokesman
domain.jihadist	REB	jihadist
+ the jihadist spokesman
domain.terrorist	REB	terrorist
+ the terrorist spokesman
domain.islamist	REB	islamist
+ the islamist spokesman
domain.extremist	REB	extremist
+ the extremist spokesman
domain.insurgency	REB	insurgency
+ the insurgency spokesman
domain.opposition	OPP	opposition
+ the opposition spokesman
domain.dissident	OPP	dissident
+ the dissident spokesman
domain.anti-government	OPP	anti-government
+ the anti-government spokesman
domain.antigovernment	OPP	antigovernment
+ the antigovernment spokesman
domain.anti-regime	OPP	anti-regime
+ the anti-regime spokesman
domain.pro-democracy	OPP	pro-democracy
+ the pro-democracy spokesman
domain.shadow	OPP	shadow
+ the shadow spokesman
domain.exiled	OPP	exiled
+ the exiled spokesman
domain.army	MIL	army
+ the army spokesman
domain.military	MIL	military
+ the military spokesman
domain.navy	MIL	navy
+ the navy spokesman
domain.naval	MIL	naval
+ the naval spokesman
domain.force	MIL	force
+ the force spokesman
domain.brigade	MIL	brigade
+ the brigade spokesman
domain.battalion	MIL	battalion
+ the battalion spokesman
domain.regiment	MIL	regiment
+ the regiment spokesman
domain.troop	MIL	troop
+ the troop spokesman
domain.infantry	MIL	infantry
+ the infantry spokesman
domain.artillery	MIL	artillery
+ the artillery spokesman
domain.defense-staff	MIL	defense-staff
+ the defense-staff spokesman
domain.garrison	MIL	garrison
+ the garrison spokesman
domain.air-force	MIL	air-force
+ the air-force spokesman
domain.armoured	MIL	armoured
+ the armoured spokesman
domain.armored	MIL	armored
+ the armored spokesman
domain.paratroop	MIL	paratroop
+ the paratroop spokesman
domain.marine	MIL	marine
+ the marine spokesman
domain.government	GOV	government
+ the government spokesman
domain.cabinet	GOV	cabinet
+ the cabinet spokesman
domain.presidential	GOV	presidential
+ the presidential spokesman
domain.ministerial	GOV	ministerial
+ the ministerial spokesman
domain.prime	GOV	prime
+ the prime spokesman
domain.foreign	GOV	foreign
+ the foreign spokesman
domain.interior	GOV	interior
+ the interior spokesman
domain.finance	GOV	finance
+ the finance spokesman
domain.consular	GOV	consular
+ the consular spokesman
domain.embassy	GOV	embassy
+ the embassy spokesman
domain.state	GOV	state
+ the state spokesman
domain.federal	GOV	federal
+ the federal spokesman
domain.gubernatorial	GOV	gubernatorial
+ the gubernatorial spokesman
domain.municipal	GOV	municipal
+ the municipal spokesman
domain.royal	GOV	royal
+ the royal spokesman
domain.diplomatic	GOV	diplomatic
+ the diplomatic spokesman
domain.defence	GOV	defence
+ the defence spokesman
domain.defense	GOV	defense
+ the defense spokesman
domain.ministry	GOV	ministry
+ the ministry spokesman
domain.governmental	GOV	governmental
+ the governmental spokesman
domain.party	PTY	party
+ the party spokesman
domain.campaign	PTY	campaign
+ the campaign spokesman
domain.politburo	PTY	politburo
+ the politburo spokesman
domain.parliament	LEG	parliament
+ the parliament spokesman
domain.parliamentary	LEG	parliamentary
+ the parliamentary spokesman
domain.senate	LEG	senate
+ the senate spokesman
domain.congressional	LEG	congressional
+ the congressional spokesman
domain.legislative	LEG	legislative
+ the legislative spokesman
domain.house	LEG	house
+ the house spokesman
domain.knesset	LEG	knesset
+ the knesset spokesman
domain.duma	LEG	duma
+ the duma spokesman
domain.congress	LEG	congress
+ the congress spokesman
domain.court	JUD	court
+ the court spokesman
domain.judicial	JUD	judicial
+ the judicial spokesman
domain.tribunal	JUD	tribunal
+ the tribunal spokesman
domain.prosecution	JUD	prosecution
+ the prosecution spokesman
domain.supreme	JUD	supreme
+ the supreme spokesman
domain.legal	JUD	legal
+ the legal spokesman
domain.constitutional	JUD	constitutional
+ the constitutional spokesman
domain.police	COP	police
+ the police spokesman
domain.gendarmerie	COP	gendarmerie
+ the gendarmerie spokesman
domain.constabulary	COP	constabulary
+ the constabulary spokesman
domain.intelligence	SPY	intelligence
+ the intelligence spokesman
domain.spy	SPY	spy
+ the spy spokesman
domain.church	REL	church
+ the church spokesman
domain.religious	REL	religious
+ the religious spokesman
domain.spiritual	REL	spiritual
+ the spiritual spokesman
domain.catholic	REL	catholic
+ the catholic spokesman
domain.clerical	REL	clerical
+ the clerical spokesman
domain.diocesan	REL	diocesan
+ the diocesan spokesman
domain.orthodox	REL	orthodox
+ the orthodox spokesman
domain.episcopal	REL	episcopal
+ the episcopal spokesman
domain.company	BUS	company
+ the company spokesman
domain.corporate	BUS	corporate
+ the corporate spokesman
domain.business	BUS	business
+ the business spokesman
domain.bank	BUS	bank
+ the bank spokesman
domain.banking	BUS	banking
+ the banking spokesman
domain.oil	BUS	oil
+ the oil spokesman
domain.industry	BUS	industry
+ the industry spokesman
domain.commercial	BUS	commercial
+ the commercial spokesman
domain.investment	BUS	investment
+ the investment spokesman
domain.university	EDU	university
+ the university spokesman
domain.academic	EDU	academic
+ the academic spokesman
domain.student	EDU	student
+ the student spokesman
domain.school	EDU	school
+ the school spokesman
domain.media	JRN	media
+ the media spokesman
domain.press	JRN	press
+ the press spokesman
domain.newspaper	JRN	newspaper
+ the newspaper spokesman
domain.radio	JRN	radio
+ the radio spokesman
domain.television	JRN	television
+ the television spokesman
domain.news	JRN	news
+ the news spokesman
domain.tv	JRN	tv
+ the tv spokesman
domain.hospital	MED	hospital
+ the hospital spokesman
domain.medical	MED	medical
+ the medical spokesman
domain.health	MED	health
+ the health spokesman
domain.humanitarian	NGO	humanitarian
+ the humanitarian spokesman
domain.aid	NGO	aid
+ the aid spokesman
domain.rights	NGO	rights
+ the rights spokesman
domain.relief	NGO	relief
+ the relief spokesman
domain.charity	NGO	charity
+ the charity spokesman
domain.ngo	NGO	ngo
+ the ngo spokesman
domain.union	LAB	union
+ the union spokesman
domain.labor	LAB	labor
+ the labor spokesman
domain.labour	LAB	labour
+ the labour spokesman
domain.gang	CRM	gang
+ the gang spokesman
domain.cartel	CRM	cartel
+ the cartel spokesman
domain.drug	CRM	drug
+ the drug spokesman
domain.mafia	CRM	mafia
+ the mafia spokesman
domain.criminal	CRM	criminal
+ the criminal spokesman
domain.tribal	CVL	tribal
+ the tribal spokesman
domain.civilian	CVL	civilian
+ the civilian spokesman
domain.clan	CVL	clan
+ the clan spokesman
domain.village	CVL	village
+ the village spokesman
domain.community	CVL	community
+ the community spokesman
domain.traditional	CVL	traditional
+ the traditional spokesman
domain.refugee	REF	refugee
+ the refugee spokesman
