# Nouns for people and bodies, with what they say about an actor. Own work; sectors are PLOVER's (public codebook), as the contract lists them.
# kind: office (a person's function), people (persons without an office of their own), force (in the plural stands for the side it fights for),
#   side (stands for the side it belongs to), state (stands for the state), body, party, ngo, media, company, igo, crime, group (types of organisation).
# sector: the code; "!" the noun decides it whoever it is held for; "?" the holder's organisation decides, this is for want of one; "-" only the owner or a word before it decides.
# gender: of the holder, m or f, where the noun tells.
# plural: "-" where the noun is a plural or a mass noun already.
id	kind	sector	gender	noun	plural
side.side	side	-	-	side	sides
+ the Ukrainian side => UKR state GOV
- the roadside
side.team	side	-	-	team	teams
side.delegation	side	-	-	delegation	delegations
+ the Serbian delegation => SRB state GOV
- the delegated task
side.negotiating-team	side	-	-	negotiating team	negotiating teams
side.negotiation-team	side	-	-	negotiation team	negotiation teams
side.peace-team	side	-	-	peace team	peace teams
side.peace-delegation	side	-	-	peace delegation	peace delegations
side.peace-panel	side	-	-	peace panel	peace panels
side.negotiating-panel	side	-	-	negotiating panel	negotiating panels
side.negotiators	side	-	-	negotiators	-
side.peace-negotiators	side	-	-	peace negotiators	-
side.chief-negotiators	side	-	-	chief negotiators	-
side.delegates	side	-	-	delegates	-
side.delegation-members	side	-	-	delegation members	-
side.emissaries	side	-	-	emissaries	-
side.envoys	side	-	-	envoys	-
side.representatives	side	-	-	representatives	-
side.facilitators	side	-	-	facilitators	-
side.peace-facilitators	side	-	-	peace facilitators	-
side.mediators	side	-	-	mediators	-
side.mediation-team	side	-	-	mediation team	mediation teams
side.mediating-team	side	-	-	mediating team	mediating teams
side.truce-monitors	side	-	-	truce monitors	-
side.ceasefire-monitors	side	-	-	ceasefire monitors	-
side.cease-fire-monitors	side	-	-	cease-fire monitors	-
side.monitors	side	-	-	monitors	-
side.observers	side	-	-	observers	-
side.partner	side	-	-	partner	partners
side.partners	side	-	-	partners	-
side.leadership	side	-	-	leadership	leaderships
side.panel	side	-	-	panel	panels
side.camp	side	-	-	camp	camps
+ the Ouattara camp => - group -
- the refugee camps
side.negotiating-side	side	-	-	negotiating side	negotiating sides
side.contact-group	side	-	-	contact group	contact groups
side.interlocutors	side	-	-	interlocutors	-
side.technical-team	side	-	-	technical team	technical teams
side.working-group	side	-	-	working group	working groups
side.advance-team	side	-	-	advance team	advance teams
side.mission	side	-	-	mission	missions
side.diplomatic-mission	side	-	-	diplomatic mission	diplomatic missions
side.official-delegation	side	-	-	official delegation	official delegations
side.high-level-delegation	side	-	-	high-level delegation	high-level delegations
side.high-ranking-delegation	side	-	-	high-ranking delegation	high-ranking delegations
side.parliamentary-delegation	side	-	-	parliamentary delegation	parliamentary delegations
side.military-delegation	side	-	-	military delegation	military delegations
side.government-delegation	side	-	-	government delegation	government delegations
side.government-team	side	-	-	government team	government teams
side.government-side	side	-	-	government side	government sides
side.government-panel	side	-	-	government panel	government panels
side.peace-mission	side	-	-	peace mission	peace missions
office.minister	office	GOV!	-	minister	ministers
+ an Algerian minister => DZA person GOV
- the ministry of finance
office.vice-minister	office	GOV!	-	vice minister	vice ministers
office.vice-minister-2	office	GOV!	-	vice-minister	vice-ministers
office.deputy-minister	office	GOV!	-	deputy minister	deputy ministers
office.deputy-foreign-minister	office	GOV!	-	deputy foreign minister	deputy foreign ministers
office.deputy-defense-minister	office	GOV!	-	deputy defense minister	deputy defense ministers
office.deputy-defence-minister	office	GOV!	-	deputy defence minister	deputy defence ministers
office.deputy-interior-minister	office	GOV!	-	deputy interior minister	deputy interior ministers
office.deputy-finance-minister	office	GOV!	-	deputy finance minister	deputy finance ministers
office.deputy-justice-minister	office	GOV!	-	deputy justice minister	deputy justice ministers
office.deputy-economy-minister	office	GOV!	-	deputy economy minister	deputy economy ministers
office.deputy-energy-minister	office	GOV!	-	deputy energy minister	deputy energy ministers
office.deputy-trade-minister	office	GOV!	-	deputy trade minister	deputy trade ministers
office.deputy-information-minister	office	GOV!	-	deputy information minister	deputy information ministers
office.deputy-culture-minister	office	GOV!	-	deputy culture minister	deputy culture ministers
office.deputy-health-minister	office	GOV!	-	deputy health minister	deputy health ministers
office.deputy-transport-minister	office	GOV!	-	deputy transport minister	deputy transport ministers
office.deputy-agriculture-minister	office	GOV!	-	deputy agriculture minister	deputy agriculture ministers
office.deputy-security-minister	office	GOV!	-	deputy security minister	deputy security ministers
office.deputy-oil-minister	office	GOV!	-	deputy oil minister	deputy oil ministers
office.first-deputy-foreign-minister	office	GOV!	-	first deputy foreign minister	first deputy foreign ministers
office.first-deputy-defense-minister	office	GOV!	-	first deputy defense minister	first deputy defense ministers
office.first-deputy-defence-minister	office	GOV!	-	first deputy defence minister	first deputy defence ministers
office.first-deputy-interior-minister	office	GOV!	-	first deputy interior minister	first deputy interior ministers
office.first-deputy-finance-minister	office	GOV!	-	first deputy finance minister	first deputy finance ministers
office.first-deputy-justice-minister	office	GOV!	-	first deputy justice minister	first deputy justice ministers
office.first-deputy-economy-minister	office	GOV!	-	first deputy economy minister	first deputy economy ministers
office.first-deputy-energy-minister	office	GOV!	-	first deputy energy minister	first deputy energy ministers
office.first-deputy-trade-minister	office	GOV!	-	first deputy trade minister	first deputy trade ministers
office.first-deputy-information-minister	office	GOV!	-	first deputy information minister	first deputy information ministers
office.first-deputy-culture-minister	office	GOV!	-	first deputy culture minister	first deputy culture ministers
office.first-deputy-health-minister	office	GOV!	-	first deputy health minister	first deputy health ministers
office.first-deputy-transport-minister	office	GOV!	-	first deputy transport minister	first deputy transport ministers
office.first-deputy-agriculture-minister	office	GOV!	-	first deputy agriculture minister	first deputy agriculture ministers
office.first-deputy-security-minister	office	GOV!	-	first deputy security minister	first deputy security ministers
office.first-deputy-oil-minister	office	GOV!	-	first deputy oil minister	first deputy oil ministers
office.vice-foreign-minister	office	GOV!	-	vice foreign minister	vice foreign ministers
office.vice-defense-minister	office	GOV!	-	vice defense minister	vice defense ministers
office.vice-defence-minister	office	GOV!	-	vice defence minister	vice defence ministers
office.vice-interior-minister	office	GOV!	-	vice interior minister	vice interior ministers
office.vice-finance-minister	office	GOV!	-	vice finance minister	vice finance ministers
office.vice-justice-minister	office	GOV!	-	vice justice minister	vice justice ministers
office.vice-economy-minister	office	GOV!	-	vice economy minister	vice economy ministers
office.vice-energy-minister	office	GOV!	-	vice energy minister	vice energy ministers
office.vice-trade-minister	office	GOV!	-	vice trade minister	vice trade ministers
office.vice-information-minister	office	GOV!	-	vice information minister	vice information ministers
office.vice-culture-minister	office	GOV!	-	vice culture minister	vice culture ministers
office.vice-health-minister	office	GOV!	-	vice health minister	vice health ministers
office.vice-transport-minister	office	GOV!	-	vice transport minister	vice transport ministers
office.vice-agriculture-minister	office	GOV!	-	vice agriculture minister	vice agriculture ministers
office.vice-security-minister	office	GOV!	-	vice security minister	vice security ministers
office.vice-oil-minister	office	GOV!	-	vice oil minister	vice oil ministers
office.first-deputy-minister	office	GOV?	-	first deputy minister	first deputy ministers
office.first-deputy-prime-minister	office	GOV?	-	first deputy prime minister	first deputy prime ministers
office.first-deputy-head	office	GOV?	-	first deputy head	first deputy heads
office.first-deputy-chairman	office	GOV?	-	first deputy chairman	first deputy chairmen
office.first-vice-minister	office	GOV?	-	first vice minister	first vice ministers
office.vice-premier	office	GOV!	-	vice premier	vice premiers
office.vice-premier-2	office	GOV!	-	vice-premier	vice-premiers
office.premier	office	GOV!	-	premier	premiers
office.prime-minister	office	GOV!	-	prime minister	prime ministers
office.prime-minister-designate	office	GOV!	-	prime minister-designate	prime minister-designates
office.premier-designate	office	GOV!	-	premier-designate	premier-designates
office.undersecretary	office	GOV!	-	undersecretary	undersecretaries
office.under-secretary	office	GOV!	-	under-secretary	under-secretaries
office.under-secretary-2	office	GOV!	-	under secretary	under secretaries
office.undersecretary-of-state	office	GOV!	-	undersecretary of state	undersecretaries of state
office.under-secretary-of-state	office	GOV!	-	under secretary of state	under secretaries of state
office.assistant-secretary-of-state	office	GOV!	-	assistant secretary of state	assistant secretaries of state
office.deputy-secretary-of-state	office	GOV!	-	deputy secretary of state	deputy secretaries of state
office.secretary-of-state	office	GOV!	-	secretary of state	secretaries of state
office.secretary-of-defense	office	GOV!	-	secretary of defense	secretaries of defense
office.secretary-of-defence	office	GOV!	-	secretary of defence	secretaries of defence
office.secretary-of-the-treasury	office	GOV!	-	secretary of the treasury	secretaries of the treasury
office.attorney-general	office	GOV!	-	attorney general	attorneys general
office.attorney-general-2	office	GOV!	-	attorney-general	attorney-generals
office.solicitor-general	office	GOV!	-	solicitor general	solicitor generals
office.chancellor	office	GOV!	-	chancellor	chancellors
office.home-secretary	office	GOV!	-	home secretary	home secretaries
office.foreign-secretary	office	GOV!	-	foreign secretary	foreign secretaries
office.defence-secretary	office	GOV!	-	defence secretary	defence secretaries
office.defense-secretary	office	GOV!	-	defense secretary	defense secretaries
office.treasury-secretary	office	GOV!	-	treasury secretary	treasury secretaries
office.interior-secretary	office	GOV!	-	interior secretary	interior secretaries
office.cabinet-secretary	office	GOV!	-	cabinet secretary	cabinet secretaries
office.chief-cabinet-secretary	office	GOV!	-	chief cabinet secretary	chief cabinet secretaries
office.permanent-secretary	office	GOV!	-	permanent secretary	permanent secretaries
office.state-secretary	office	GOV!	-	state secretary	state secretaries
office.chief-of-cabinet	office	GOV!	-	chief of cabinet	chiefs of cabinet
office.state-councilor	office	GOV!	-	state councilor	state councilors
office.state-councillor	office	GOV!	-	state councillor	state councillors
office.governor-general	office	GOV!	-	governor-general	governor-generals
office.governor-general-2	office	GOV!	-	governor general	governor generals
office.ombudsman	office	GOV!	-	ombudsman	ombudsmen
office.first-minister	office	GOV!	-	first minister	first ministers
office.taoiseach	office	GOV!	-	taoiseach	taoiseaches
office.tanaiste	office	GOV!	-	tanaiste	tanaistes
office.president	office	GOV?	-	president	presidents
+ the president of Chile => CHL person GOV
- the presidency of Chile
office.vice-president	office	GOV?	-	vice president	vice presidents
office.vice-president-2	office	GOV?	-	vice-president	vice-presidents
office.president-elect	office	GOV?	-	president-elect	president-elects
office.vice-president-elect	office	GOV?	-	vice president-elect	vice president-elects
office.acting-president	office	GOV?	-	acting president	acting presidents
office.interim-president	office	GOV?	-	interim president	interim presidents
office.head-of-state	office	GOV?	-	head of state	heads of state
office.head-of-government	office	GOV?	-	head of government	heads of government
office.head-of-state-and-government	office	GOV?	-	head of state and government	heads of state and government
office.ambassador	office	GOV?	-	ambassador	ambassadors
+ the Irish ambassador => IRL person GOV
- the Irish embassy
office.ambassador-at-large	office	GOV?	-	ambassador-at-large	ambassador-at-larges
office.charge-d-affaires	office	GOV?	-	charge d'affaires	-
office.consul	office	GOV?	-	consul	consuls
office.consul-general	office	GOV?	-	consul general	consul generals
office.consul-general-2	office	GOV?	-	consul-general	consul-generals
office.attache	office	GOV?	-	attache	attaches
office.envoy	office	GOV?	-	envoy	envoys
+ a UN envoy => - person IGO
- the Irish embassy
office.special-envoy	office	GOV?	-	special envoy	special envoys
office.peace-envoy	office	GOV?	-	peace envoy	peace envoys
office.emissary	office	GOV?	-	emissary	emissaries
office.plenipotentiary	office	GOV?	-	plenipotentiary	plenipotentiaries
office.governor	office	GOV?	-	governor	governors
office.deputy-governor	office	GOV?	-	deputy governor	deputy governors
office.lieutenant-governor	office	GOV?	-	lieutenant governor	lieutenant governors
office.mayor	office	GOV?	-	mayor	mayors
office.deputy-mayor	office	GOV?	-	deputy mayor	deputy mayors
office.prefect	office	GOV?	-	prefect	prefects
office.provincial-governor	office	GOV?	-	provincial governor	provincial governors
office.administrator	office	GOV?	-	administrator	administrators
office.commissioner	office	GOV?	-	commissioner	commissioners
office.high-commissioner	office	GOV?	-	high commissioner	high commissioners
office.high-representative	office	GOV?	-	high representative	high representatives
office.special-representative	office	GOV?	-	special representative	special representatives
office.permanent-representative	office	GOV?	-	permanent representative	permanent representatives
office.representative-to-the-united-nations	office	GOV?	-	representative to the united nations	-
office.chief-of-staff	office	GOV?	-	chief of staff	chiefs of staff
office.national-security-adviser	office	GOV?	-	national security adviser	national security advisers
office.national-security-advisor	office	GOV?	-	national security advisor	national security advisors
office.security-adviser	office	GOV?	-	security adviser	security advisers
office.chief-negotiator	office	GOV?	-	chief negotiator	chief negotiators
office.lead-negotiator	office	GOV?	-	lead negotiator	lead negotiators
office.top-negotiator	office	GOV?	-	top negotiator	top negotiators
office.chief-peace-negotiator	office	GOV?	-	chief peace negotiator	chief peace negotiators
office.top-diplomat	office	GOV?	-	top diplomat	top diplomats
office.chief-diplomat	office	GOV?	-	chief diplomat	chief diplomats
office.diplomatic-adviser	office	GOV?	-	diplomatic adviser	diplomatic advisers
office.treasurer	office	GOV?	-	treasurer	treasurers
office.foreign-policy-chief	office	GOV?	-	foreign policy chief	foreign policy chiefs
office.security-chief	office	GOV?	-	security chief	security chiefs
office.finance-chief	office	GOV?	-	finance chief	finance chiefs
office.trade-representative	office	GOV?	-	trade representative	trade representatives
office.peace-commissioner	office	GOV?	-	peace commissioner	peace commissioners
office.home-affairs-secretary	office	GOV?	-	home affairs secretary	home affairs secretaries
office.peace-adviser	office	GOV?	-	peace adviser	peace advisers
office.presidential-adviser	office	GOV?	-	presidential adviser	presidential advisers
office.special-adviser	office	GOV?	-	special adviser	special advisers
office.special-presidential-envoy	office	GOV?	-	special presidential envoy	special presidential envoys
office.emir	office	GOV?	-	emir	emirs
office.amir	office	GOV?	-	amir	amirs
office.sultan	office	GOV?	-	sultan	sultans
office.dictator	office	GOV?	-	dictator	dictators
office.strongman	office	GOV?	-	strongman	strongmen
office.ruler	office	GOV?	-	ruler	rulers
office.co-prince	office	GOV?	-	co-prince	co-princes
office.regent	office	GOV?	-	regent	regents
office.councillor	office	GOV?	-	councillor	councillors
office.councilor	office	GOV?	-	councilor	councilors
office.alderman	office	GOV?	-	alderman	aldermen
office.comptroller	office	GOV?	-	comptroller	comptrollers
office.auditor-general	office	GOV?	-	auditor general	auditor generals
office.inspector-general	office	GOV?	-	inspector general	inspector generals
office.postmaster-general	office	GOV?	-	postmaster general	postmaster generals
office.surgeon-general	office	GOV?	-	surgeon general	surgeon generals
office.registrar	office	GOV?	-	registrar	registrars
office.coroner	office	GOV?	-	coroner	coroners
office.customs-chief	office	GOV?	-	customs chief	customs chiefs
office.ethnarch	office	GOV?	-	ethnarch	ethnarches
office.caretaker-prime-minister	office	GOV?	-	caretaker prime minister	caretaker prime ministers
office.head-of-mission	office	GOV?	-	head of mission	heads of mission
office.junta-leader	office	GOV?	-	junta leader	junta leaders
office.junta-chief	office	GOV?	-	junta chief	junta chiefs
office.king	office	GOV?	m	king	kings
office.prince	office	GOV?	m	prince	princes
office.crown-prince	office	GOV?	m	crown prince	crown princes
office.emperor	office	GOV?	m	emperor	emperors
office.kaiser	office	GOV?	m	kaiser	kaisers
office.tsar	office	GOV?	m	tsar	tsars
office.sheikh	office	GOV?	m	sheikh	sheikhs
office.duke	office	GOV?	m	duke	dukes
office.chairman-of-the-presidency	office	GOV?	m	chairman of the presidency	chairmen of the presidency
office.queen	office	GOV?	f	queen	queens
office.princess	office	GOV?	f	princess	princesses
office.first-lady	office	GOV?	f	first lady	first ladies
office.empress	office	GOV?	f	empress	empresses
office.crown-princess	office	GOV?	f	crown princess	crown princesses
office.duchess	office	GOV?	f	duchess	duchesses
office.leader	office	-	-	leader	leaders
+ the Hezbollah leader => LBN person PTY
- the leadership of the party
office.deputy-leader	office	-	-	deputy leader	deputy leaders
office.co-leader	office	-	-	co-leader	co-leaders
office.chief	office	-	-	chief	chiefs
office.deputy-chief	office	-	-	deputy chief	deputy chiefs
office.head	office	-	-	head	heads
office.deputy-head	office	-	-	deputy head	deputy heads
office.boss	office	-	-	boss	bosses
office.director	office	-	-	director	directors
office.deputy-director	office	-	-	deputy director	deputy directors
office.director-general	office	-	-	director general	directors general
office.director-general-2	office	-	-	director-general	directors-general
office.managing-director	office	-	-	managing director	managing directors
office.executive-director	office	-	-	executive director	executive directors
office.chair	office	-	-	chair	chairs
office.chairperson	office	-	-	chairperson	chairpersons
office.co-chair	office	-	-	co-chair	co-chairs
office.co-chairperson	office	-	-	co-chairperson	co-chairpersons
office.secretary	office	-	-	secretary	secretaries
office.secretary-general	office	-	-	secretary general	secretaries general
office.secretary-general-2	office	-	-	secretary-general	secretaries-general
office.deputy-secretary-general	office	-	-	deputy secretary general	deputy secretary generals
office.deputy-secretary-general-2	office	-	-	deputy secretary-general	deputy secretary-generals
office.under-secretary-general	office	-	-	under-secretary-general	under-secretary-generals
office.assistant-secretary-general	office	-	-	assistant secretary-general	assistant secretary-generals
office.general-secretary	office	-	-	general secretary	general secretaries
office.national-secretary	office	-	-	national secretary	national secretaries
office.spokesperson	office	-	-	spokesperson	spokespersons
office.deputy-spokesperson	office	-	-	deputy spokesperson	deputy spokespersons
office.spokespeople	office	-	-	spokespeople	spokespeoples
office.press-secretary	office	-	-	press secretary	press secretaries
office.press-officer	office	-	-	press officer	press officers
office.press-attache	office	-	-	press attache	press attaches
office.representative	office	-	-	representative	representatives
office.special-coordinator	office	-	-	special coordinator	special coordinators
office.coordinator	office	-	-	coordinator	coordinators
office.coordinator-for-peace	office	-	-	coordinator for peace	coordinator for peaces
office.adviser	office	-	-	adviser	advisers
office.advisor	office	-	-	advisor	advisors
office.senior-adviser	office	-	-	senior adviser	senior advisers
office.senior-advisor	office	-	-	senior advisor	senior advisors
office.legal-adviser	office	-	-	legal adviser	legal advisers
office.aide	office	-	-	aide	aides
office.top-aide	office	-	-	top aide	top aides
office.senior-aide	office	-	-	senior aide	senior aides
office.deputy	office	-	-	deputy	deputies
office.deputies	office	-	-	deputies	-
office.delegate	office	-	-	delegate	delegates
office.negotiator	office	-	-	negotiator	negotiators
office.mediator	office	-	-	mediator	mediators
office.chief-mediator	office	-	-	chief mediator	chief mediators
office.facilitator	office	-	-	facilitator	facilitators
office.chief-facilitator	office	-	-	chief facilitator	chief facilitators
office.chief-monitor	office	-	-	chief monitor	chief monitors
office.founder	office	-	-	founder	founders
office.co-founder	office	-	-	co-founder	co-founders
office.figurehead	office	-	-	figurehead	figureheads
office.member	office	-	-	member	members
office.senior-member	office	-	-	senior member	senior members
office.founding-member	office	-	-	founding member	founding members
office.bureau-chief	office	-	-	bureau chief	bureau chiefs
office.chief-executive	office	-	-	chief executive	chief executives
office.chief-executive-officer	office	-	-	chief executive officer	chief executive officers
office.manager	office	-	-	manager	managers
office.general-manager	office	-	-	general manager	general managers
office.principal	office	-	-	principal	principals
office.superior	office	-	-	superior	superiors
office.right-hand-man	office	-	-	right-hand man	right-hand men
office.number-two	office	-	-	number two	number twos
office.second-in-command	office	-	-	second-in-command	second-in-commands
office.head-of-delegation	office	-	-	head of delegation	heads of delegation
office.delegation-head	office	-	-	delegation head	delegation heads
office.delegation-chief	office	-	-	delegation chief	delegation chiefs
office.head-of-the-delegation	office	-	-	head of the delegation	heads of the delegation
office.team-leader	office	-	-	team leader	team leaders
office.chief-of-mission	office	-	-	chief of mission	chiefs of mission
office.interlocutor	office	-	-	interlocutor	interlocutors
office.liaison	office	-	-	liaison	liaisons
office.liaison-officer	office	-	-	liaison officer	liaison officers
office.intermediary	office	-	-	intermediary	intermediaries
office.go-between	office	-	-	go-between	go-betweens
office.peace-broker	office	-	-	peace broker	peace brokers
office.broker	office	-	-	broker	brokers
office.observer	office	-	-	observer	observers
office.chief-observer	office	-	-	chief observer	chief observers
office.monitor	office	-	-	monitor	monitors
office.humanitarian-coordinator	office	-	-	humanitarian coordinator	humanitarian coordinators
office.convener	office	-	-	convener	conveners
office.convenor	office	-	-	convenor	convenors
office.organiser	office	-	-	organiser	organisers
office.organizer	office	-	-	organizer	organizers
office.campaign-manager	office	-	-	campaign manager	campaign managers
office.running-mate	office	-	-	running mate	running mates
office.vice-chair	office	-	-	vice chair	vice chairs
office.vice-chair-2	office	-	-	vice-chair	vice-chairs
office.ideologue	office	-	-	ideologue	ideologues
office.commissar	office	-	-	commissar	commissars
office.guarantor	office	-	-	guarantor	guarantors
office.patron	office	-	-	patron	patrons
office.president-emeritus	office	-	-	president emeritus	-
office.ceo	office	-	-	ceo	ceos
office.coo	office	-	-	coo	coos
office.cfo	office	-	-	cfo	cfos
office.cto	office	-	-	cto	ctos
office.chairman	office	-	m	chairman	chairmen
office.co-chairman	office	-	m	co-chairman	co-chairmen
office.vice-chairman	office	-	m	vice chairman	vice chairmen
office.vice-chairman-2	office	-	m	vice-chairman	vice-chairmen
office.deputy-chairman	office	-	m	deputy chairman	deputy chairmen
office.spokesman	office	-	m	spokesman	spokesmen
+ a Kremlin spokesman => RUS person GOV
- the spoken word
office.deputy-spokesman	office	-	m	deputy spokesman	deputy spokesmen
office.chief-spokesman	office	-	m	chief spokesman	chief spokesmen
office.middleman	office	-	m	middleman	middlemen
office.statesman	office	-	m	statesman	statesmen
office.patriarch	office	REL!	m	patriarch	patriarches
office.godfather	office	-	m	godfather	godfathers
office.chairwoman	office	-	f	chairwoman	chairwomen
office.spokeswoman	office	-	f	spokeswoman	spokeswomen
office.deputy-spokeswoman	office	-	f	deputy spokeswoman	deputy spokeswomen
office.matriarch	office	-	f	matriarch	matriarches
office.stateswoman	office	-	f	stateswoman	stateswomen
office.general	office	MIL!	-	general	generals
+ a Thai general => THA person MIL
- the general strike
office.colonel	office	MIL!	-	colonel	colonels
office.captain	office	MIL!	-	captain	captains
office.major	office	MIL!	-	major	majors
office.lieutenant	office	MIL!	-	lieutenant	lieutenants
office.sergeant	office	MIL!	-	sergeant	sergeants
office.admiral	office	MIL!	-	admiral	admirals
office.brigadier	office	MIL!	-	brigadier	brigadiers
office.field-marshal	office	MIL!	-	field marshal	field marshals
office.corporal	office	MIL!	-	corporal	corporals
office.major-general	office	MIL!	-	major general	major generals
office.lieutenant-general	office	MIL!	-	lieutenant general	lieutenant generals
office.brigadier-general	office	MIL!	-	brigadier general	brigadier generals
office.lieutenant-colonel	office	MIL!	-	lieutenant colonel	lieutenant colonels
office.rear-admiral	office	MIL!	-	rear admiral	rear admirals
office.vice-admiral	office	MIL!	-	vice admiral	vice admirals
office.commodore	office	MIL!	-	commodore	commodores
office.commander	office	MIL!	-	commander	commanders
+ a Hamas commander => PSE person REB
- the high command
office.commander-in-chief	office	MIL!	-	commander-in-chief	commanders-in-chief
office.commander-in-chief-2	office	MIL!	-	commander in chief	commanders in chief
office.deputy-commander	office	MIL!	-	deputy commander	deputy commanders
office.force-commander	office	MIL!	-	force commander	force commanders
office.supreme-commander	office	MIL!	-	supreme commander	supreme commanders
office.field-commander	office	MIL!	-	field commander	field commanders
office.brigade-commander	office	MIL!	-	brigade commander	brigade commanders
office.chief-of-the-general-staff	office	MIL!	-	chief of the general staff	chiefs of the general staff
office.chief-of-general-staff	office	MIL!	-	chief of general staff	chiefs of general staff
office.chief-of-defence-staff	office	MIL!	-	chief of defence staff	chiefs of defence staff
office.chief-of-defense-staff	office	MIL!	-	chief of defense staff	chiefs of defense staff
office.military-chief	office	MIL!	-	military chief	military chiefs
office.defence-chief	office	MIL!	-	defence chief	defence chiefs
office.joint-chiefs-chairman	office	MIL!	-	joint chiefs chairman	joint chiefs chairmen
office.joint-chiefs-of-staff	office	MIL!	-	joint chiefs of staff	-
office.military-attache	office	MIL!	-	military attache	military attaches
office.military-adviser	office	MIL!	-	military adviser	military advisers
office.military-spokesman	office	MIL!	-	military spokesman	military spokesmen
office.military-spokeswoman	office	MIL!	-	military spokeswoman	military spokeswomen
office.defense-attache	office	MIL!	-	defense attache	defense attaches
office.warlord	office	REB!	-	warlord	warlords
office.rebel-leader	office	REB!	-	rebel leader	rebel leaders
office.guerrilla-leader	office	REB!	-	guerrilla leader	guerrilla leaders
office.guerilla-leader	office	REB!	-	guerilla leader	guerilla leaders
office.militia-leader	office	REB!	-	militia leader	militia leaders
office.insurgent-leader	office	REB!	-	insurgent leader	insurgent leaders
office.rebel-chief	office	REB!	-	rebel chief	rebel chiefs
office.rebel-commander	office	REB!	-	rebel commander	rebel commanders
office.guerrilla-commander	office	REB!	-	guerrilla commander	guerrilla commanders
office.militia-commander	office	REB!	-	militia commander	militia commanders
office.militant-leader	office	REB!	-	militant leader	militant leaders
office.insurgent-commander	office	REB!	-	insurgent commander	insurgent commanders
office.rebel-spokesman	office	REB!	-	rebel spokesman	rebel spokesmen
office.rebel-spokeswoman	office	REB!	-	rebel spokeswoman	rebel spokeswomen
office.terrorist-leader	office	REB!	-	terrorist leader	terrorist leaders
office.separatist-leader	office	REB!	-	separatist leader	separatist leaders
office.secessionist-leader	office	REB!	-	secessionist leader	secessionist leaders
office.mutineer	office	REB!	-	mutineer	mutineers
office.subcomandante	office	REB!	-	subcomandante	subcomandantes
office.rebel-negotiator	office	REB!	-	rebel negotiator	rebel negotiators
office.guerrilla-negotiator	office	REB!	-	guerrilla negotiator	guerrilla negotiators
office.insurgent-spokesman	office	REB!	-	insurgent spokesman	insurgent spokesmen
office.militant-commander	office	REB!	-	militant commander	militant commanders
office.speaker	office	LEG!	-	speaker	speakers
office.deputy-speaker	office	LEG!	-	deputy speaker	deputy speakers
office.senator	office	LEG!	-	senator	senators
office.congressman	office	LEG!	-	congressman	congressmen
office.congresswoman	office	LEG!	-	congresswoman	congresswomen
office.lawmaker	office	LEG!	-	lawmaker	lawmakers
office.legislator	office	LEG!	-	legislator	legislators
office.parliamentarian	office	LEG!	-	parliamentarian	parliamentarians
office.member-of-parliament	office	LEG!	-	member of parliament	members of parliament
office.mp	office	LEG!	-	mp	mps
+ a British MP => GBR person LEG
- a British port
office.mep	office	LEG!	-	mep	meps
office.assemblyman	office	LEG!	-	assemblyman	assemblymen
office.assemblywoman	office	LEG!	-	assemblywoman	assemblywomen
office.deputy-speaker-of-parliament	office	LEG!	-	deputy speaker of parliament	deputy speakers of parliament
office.majority-leader	office	LEG!	-	majority leader	majority leaders
office.minority-leader	office	LEG!	-	minority leader	minority leaders
office.majority-whip	office	LEG!	-	majority whip	majority whips
office.minority-whip	office	LEG!	-	minority whip	minority whips
office.majority-whips	office	LEG!	-	majority whips	-
office.house-majority-leader	office	LEG!	-	house majority leader	house majority leaders
office.senate-majority-leader	office	LEG!	-	senate majority leader	senate majority leaders
office.parliamentary-leader	office	LEG!	-	parliamentary leader	parliamentary leaders
office.member-of-congress	office	LEG!	-	member of congress	members of congress
office.member-of-the-knesset	office	LEG!	-	member of the knesset	members of the knesset
office.knesset-member	office	LEG!	-	knesset member	knesset members
office.member-of-the-house	office	LEG!	-	member of the house	members of the house
office.representative-of-the-people	office	LEG!	-	representative of the people	representatives of the people
office.whip	office	LEG!	-	whip	whips
office.chief-whip	office	LEG!	-	chief whip	chief whips
office.peer	office	LEG!	-	peer	peers
office.lord	office	LEG!	-	lord	lords
office.baroness	office	LEG!	-	baroness	baronesses
office.rep	office	LEG!	-	rep.	rep.s
office.sen	office	LEG!	-	sen.	sen.s
office.judge	office	JUD!	-	judge	judges
+ a Spanish judge => ESP person JUD
- a Spanish court
office.justice	office	JUD!	-	justice	justices
office.chief-justice	office	JUD!	-	chief justice	chief justices
office.chief-judge	office	JUD!	-	chief judge	chief judges
office.prosecutor	office	JUD!	-	prosecutor	prosecutors
+ a French prosecutor => FRA person JUD
- the prosecution
office.chief-prosecutor	office	JUD!	-	chief prosecutor	chief prosecutors
office.public-prosecutor	office	JUD!	-	public prosecutor	public prosecutors
office.state-prosecutor	office	JUD!	-	state prosecutor	state prosecutors
office.deputy-prosecutor	office	JUD!	-	deputy prosecutor	deputy prosecutors
office.special-prosecutor	office	JUD!	-	special prosecutor	special prosecutors
office.special-counsel	office	JUD!	-	special counsel	special counsels
office.prosecutor-general	office	JUD!	-	prosecutor general	prosecutors general
office.prosecutor-general-2	office	JUD!	-	prosecutor-general	prosecutors-general
office.magistrate	office	JUD!	-	magistrate	magistrates
office.attorney	office	JUD!	-	attorney	attorneys
office.district-attorney	office	JUD!	-	district attorney	district attorneys
office.lawyer	office	JUD!	-	lawyer	lawyers
office.barrister	office	JUD!	-	barrister	barristers
office.solicitor	office	JUD!	-	solicitor	solicitors
office.jurist	office	JUD!	-	jurist	jurists
office.notary	office	JUD!	-	notary	notaries
office.defense-lawyer	office	JUD!	-	defense lawyer	defense lawyers
office.defence-lawyer	office	JUD!	-	defence lawyer	defence lawyers
office.investigating-magistrate	office	JUD!	-	investigating magistrate	investigating magistrates
office.qadi	office	JUD!	-	qadi	qadis
office.sheriff	office	COP!	-	sheriff	sheriffs
office.constable	office	COP!	-	constable	constables
office.superintendent	office	COP!	-	superintendent	superintendents
office.police-superintendent	office	COP!	-	police superintendent	police superintendents
office.police-inspector	office	COP!	-	police inspector	police inspectors
office.inspector	office	COP?	-	inspector	inspectors
office.detective	office	COP!	-	detective	detectives
office.chief-of-police	office	COP!	-	chief of police	chiefs of police
office.police-officer	office	COP!	-	police officer	police officers
office.policeman	office	COP!	-	policeman	policemen
office.policewoman	office	COP!	-	policewoman	policewomen
office.gendarme	office	COP!	-	gendarme	gendarmes
office.carabiniere	office	COP!	-	carabiniere	carabinieri
office.jailer	office	COP!	-	jailer	jailers
office.warder	office	COP!	-	warder	warders
office.warden	office	COP!	-	warden	wardens
office.prison-guard	office	COP!	-	prison guard	prison guards
office.customs-officer	office	COP!	-	customs officer	customs officers
office.spy-chief	office	SPY!	-	spy chief	spy chiefs
office.intelligence-chief	office	SPY!	-	intelligence chief	intelligence chiefs
office.intelligence-director	office	SPY!	-	intelligence director	intelligence directors
office.head-of-intelligence	office	SPY!	-	head of intelligence	heads of intelligence
office.spymaster	office	SPY!	-	spymaster	spymasters
office.intelligence-minister	office	SPY!	-	intelligence minister	intelligence ministers
office.director-of-national-intelligence	office	SPY!	-	director of national intelligence	directors of national intelligence
office.intelligence-officer	office	SPY!	-	intelligence officer	intelligence officers
office.intelligence-official	office	SPY!	-	intelligence official	intelligence officials
office.intelligence-agent	office	SPY!	-	intelligence agent	intelligence agents
office.secret-agent	office	SPY!	-	secret agent	secret agents
office.spy	office	SPY!	-	spy	spies
office.opposition-leader	office	OPP!	-	opposition leader	opposition leaders
office.leader-of-the-opposition	office	OPP!	-	leader of the opposition	leaders of the opposition
office.opposition-chief	office	OPP!	-	opposition chief	opposition chiefs
office.opposition-spokesman	office	OPP!	-	opposition spokesman	opposition spokesmen
office.opposition-spokeswoman	office	OPP!	-	opposition spokeswoman	opposition spokeswomen
office.opposition-figure	office	OPP!	-	opposition figure	opposition figures
office.dissident	office	OPP!	-	dissident	dissidents
office.dissident-leader	office	OPP!	-	dissident leader	dissident leaders
office.opposition-politician	office	OPP!	-	opposition politician	opposition politicians
office.opposition-lawmaker	office	OPP!	-	opposition lawmaker	opposition lawmakers
office.opposition-activist	office	OPP!	-	opposition activist	opposition activists
office.shadow-minister	office	OPP!	-	shadow minister	shadow ministers
office.president-in-exile	office	OPP!	-	president-in-exile	president-in-exiles
office.pro-democracy-leader	office	OPP!	-	pro-democracy leader	pro-democracy leaders
office.opposition-negotiator	office	OPP!	-	opposition negotiator	opposition negotiators
office.opposition-candidate	office	OPP!	-	opposition candidate	opposition candidates
office.opponent	office	OPP!	-	opponent	opponents
office.party-leader	office	PTY!	-	party leader	party leaders
office.party-chairman	office	PTY!	-	party chairman	party chairmen
office.party-chairwoman	office	PTY!	-	party chairwoman	party chairwomen
office.party-chief	office	PTY!	-	party chief	party chiefs
office.party-secretary	office	PTY!	-	party secretary	party secretaries
office.party-spokesman	office	PTY!	-	party spokesman	party spokesmen
office.party-spokeswoman	office	PTY!	-	party spokeswoman	party spokeswomen
office.party-official	office	PTY!	-	party official	party officials
office.party-member	office	PTY!	-	party member	party members
office.party-boss	office	PTY!	-	party boss	party bosses
office.presidential-candidate	office	PTY!	-	presidential candidate	presidential candidates
office.presidential-hopeful	office	PTY!	-	presidential hopeful	presidential hopefuls
office.presidential-contender	office	PTY!	-	presidential contender	presidential contenders
office.presidential-nominee	office	PTY!	-	presidential nominee	presidential nominees
office.front-runner	office	PTY!	-	front-runner	front-runners
office.frontrunner	office	PTY!	-	frontrunner	frontrunners
office.candidate	office	PTY!	-	candidate	candidates
office.nominee	office	PTY!	-	nominee	nominees
office.politburo-member	office	PTY!	-	politburo member	politburo members
office.politician	office	PTY!	-	politician	politicians
office.strategist	office	PTY!	-	strategist	strategists
office.campaign-chairman	office	PTY!	-	campaign chairman	campaign chairmen
office.campaign-spokesman	office	PTY!	-	campaign spokesman	campaign spokesmen
office.campaign-spokeswoman	office	PTY!	-	campaign spokeswoman	campaign spokeswomen
office.politico	office	PTY!	-	politico	politicos
office.statesperson	office	PTY!	-	statesperson	statespersons
office.bishop	office	REL!	-	bishop	bishops
+ a Polish bishop => POL person REL
- the bishops' conference
office.archbishop	office	REL!	-	archbishop	archbishops
office.cardinal	office	REL!	-	cardinal	cardinals
office.pope	office	REL!	-	pope	popes
office.pontiff	office	REL!	-	pontiff	pontiffs
office.patriarch-of-moscow	office	REL!	-	patriarch of moscow	patriarches of moscow
office.priest	office	REL!	-	priest	priests
office.pastor	office	REL!	-	pastor	pastors
office.reverend	office	REL!	-	reverend	reverends
office.imam	office	REL!	-	imam	imams
office.mullah	office	REL!	-	mullah	mullahs
office.ayatollah	office	REL!	-	ayatollah	ayatollahs
office.grand-ayatollah	office	REL!	-	grand ayatollah	grand ayatollahs
office.mufti	office	REL!	-	mufti	muftis
office.grand-mufti	office	REL!	-	grand mufti	grand muftis
office.rabbi	office	REL!	-	rabbi	rabbis
office.chief-rabbi	office	REL!	-	chief rabbi	chief rabbis
office.cleric	office	REL!	-	cleric	clerics
office.clergyman	office	REL!	-	clergyman	clergymen
office.monk	office	REL!	-	monk	monks
office.nun	office	REL!	-	nun	nuns
office.abbot	office	REL!	-	abbot	abbots
office.metropolitan	office	REL!	-	metropolitan	metropolitans
office.vicar	office	REL!	-	vicar	vicars
office.chaplain	office	REL!	-	chaplain	chaplains
office.preacher	office	REL!	-	preacher	preachers
office.religious-leader	office	REL!	-	religious leader	religious leaders
office.church-leader	office	REL!	-	church leader	church leaders
office.nuncio	office	REL!	-	nuncio	nuncios
office.apostolic-nuncio	office	REL!	-	apostolic nuncio	apostolic nuncios
office.papal-nuncio	office	REL!	-	papal nuncio	papal nuncios
office.dalai-lama	office	REL!	-	dalai lama	dalai lamas
office.lama	office	REL!	-	lama	lamas
office.swami	office	REL!	-	swami	swamis
office.missionary	office	REL!	-	missionary	missionaries
office.theologian	office	REL!	-	theologian	theologians
office.hojatoleslam	office	REL!	-	hojatoleslam	hojatoleslams
office.maulana	office	REL!	-	maulana	maulanas
office.marja	office	REL!	-	marja	marjas
office.archimandrite	office	REL!	-	archimandrite	archimandrites
office.primate	office	REL!	-	primate	primates
office.moderator-of-the-presbyterian-church	office	REL!	-	moderator of the presbyterian church	moderators of the presbyterian church
office.evangelist	office	REL!	-	evangelist	evangelists
office.televangelist	office	REL!	-	televangelist	televangelists
office.businessman	office	BUS!	-	businessman	businessmen
office.businesswoman	office	BUS!	-	businesswoman	businesswomen
office.entrepreneur	office	BUS!	-	entrepreneur	entrepreneurs
office.banker	office	BUS!	-	banker	bankers
office.tycoon	office	BUS!	-	tycoon	tycoons
office.industrialist	office	BUS!	-	industrialist	industrialists
office.oligarch	office	BUS!	-	oligarch	oligarches
office.financier	office	BUS!	-	financier	financiers
office.investor	office	BUS!	-	investor	investors
office.trader	office	BUS!	-	trader	traders
office.executive	office	BUS!	-	executive	executives
office.magnate	office	BUS!	-	magnate	magnates
office.broker-dealer	office	BUS!	-	broker-dealer	broker-dealers
office.developer	office	BUS!	-	developer	developers
office.shareholder	office	BUS!	-	shareholder	shareholders
office.employer	office	BUS!	-	employer	employers
office.merchant	office	BUS!	-	merchant	merchants
office.exporter	office	BUS!	-	exporter	exporters
office.importer	office	BUS!	-	importer	importers
office.contractor	office	BUS!	-	contractor	contractors
office.shopkeeper	office	BUS!	-	shopkeeper	shopkeepers
office.oilman	office	BUS!	-	oilman	oilmen
office.economist-at-the-bank	office	BUS!	-	economist at the bank	economist at the banks
office.bank-governor	office	BUS!	-	bank governor	bank governors
office.billionaire	office	BUS!	-	billionaire	billionaires
office.millionaire	office	BUS!	-	millionaire	millionaires
office.chief-economist	office	BUS!	-	chief economist	chief economists
office.economist	office	BUS!	-	economist	economists
office.company-spokesman	office	BUS!	-	company spokesman	company spokesmen
office.company-spokeswoman	office	BUS!	-	company spokeswoman	company spokeswomen
office.stockbroker	office	BUS!	-	stockbroker	stockbrokers
office.professor	office	EDU!	-	professor	professors
office.associate-professor	office	EDU!	-	associate professor	associate professors
office.assistant-professor	office	EDU!	-	assistant professor	assistant professors
office.lecturer	office	EDU!	-	lecturer	lecturers
office.academic	office	EDU!	-	academic	academics
office.scholar	office	EDU!	-	scholar	scholars
office.researcher	office	EDU?	-	researcher	researchers
office.research-fellow	office	EDU!	-	research fellow	research fellows
office.senior-fellow	office	EDU!	-	senior fellow	senior fellows
office.fellow	office	EDU!	-	fellow	fellows
office.historian	office	EDU!	-	historian	historians
office.political-scientist	office	EDU!	-	political scientist	political scientists
office.scientist	office	EDU!	-	scientist	scientists
office.physicist	office	EDU!	-	physicist	physicists
office.teacher	office	EDU!	-	teacher	teachers
office.headmaster	office	EDU!	-	headmaster	headmasters
office.rector	office	EDU!	-	rector	rectors
office.vice-chancellor	office	EDU!	-	vice-chancellor	vice-chancellors
office.vice-chancellor-2	office	EDU!	-	vice chancellor	vice chancellors
office.dean	office	EDU!	-	dean	deans
office.student	office	EDU!	-	student	students
+ a Chilean student => CHL person EDU
- a Chilean university
office.student-leader	office	EDU!	-	student leader	student leaders
office.graduate	office	EDU!	-	graduate	graduates
office.expert-at-the-university	office	EDU!	-	expert at the university	expert at the universities
office.sociologist	office	EDU!	-	sociologist	sociologists
office.political-analyst-at-the-university	office	EDU!	-	political analyst at the university	political analyst at the universities
office.anthropologist	office	EDU!	-	anthropologist	anthropologists
office.biologist	office	EDU!	-	biologist	biologists
office.chemist	office	EDU!	-	chemist	chemists
office.climatologist	office	EDU!	-	climatologist	climatologists
office.astronomer	office	EDU!	-	astronomer	astronomers
office.seismologist	office	EDU!	-	seismologist	seismologists
office.journalist	office	JRN!	-	journalist	journalists
+ an Egyptian journalist => EGY person JRN
- an Egyptian journal
office.reporter	office	JRN!	-	reporter	reporters
office.correspondent	office	JRN!	-	correspondent	correspondents
office.editor	office	JRN!	-	editor	editors
office.editor-in-chief	office	JRN!	-	editor-in-chief	editor-in-chiefs
office.editor-in-chief-2	office	JRN!	-	editor in chief	editor in chiefs
office.anchor	office	JRN!	-	anchor	anchors
office.news-anchor	office	JRN!	-	news anchor	news anchors
office.anchorman	office	JRN!	-	anchorman	anchormen
office.anchorwoman	office	JRN!	-	anchorwoman	anchorwomen
office.columnist	office	JRN!	-	columnist	columnists
office.commentator	office	JRN!	-	commentator	commentators
office.broadcaster	office	JRN!	-	broadcaster	broadcasters
office.photographer	office	JRN!	-	photographer	photographers
office.cameraman	office	JRN!	-	cameraman	cameramen
office.photojournalist	office	JRN!	-	photojournalist	photojournalists
office.blogger	office	JRN!	-	blogger	bloggers
office.radio-host	office	JRN!	-	radio host	radio hosts
office.talk-show-host	office	JRN!	-	talk show host	talk show hosts
office.newsreader	office	JRN!	-	newsreader	newsreaders
office.news-editor	office	JRN!	-	news editor	news editors
office.freelancer	office	JRN!	-	freelancer	freelancers
office.pundit	office	JRN!	-	pundit	pundits
office.host	office	JRN!	-	host	hosts
office.moderator	office	JRN!	-	moderator	moderators
office.interviewer	office	JRN!	-	interviewer	interviewers
office.publisher	office	JRN!	-	publisher	publishers
office.doctor	office	MED!	-	doctor	doctors
+ a Cuban doctor => CUB person MED
- a Cuban hospital
office.physician	office	MED!	-	physician	physicians
office.surgeon	office	MED!	-	surgeon	surgeons
office.nurse	office	MED!	-	nurse	nurses
office.medic	office	MED!	-	medic	medics
office.paramedic	office	MED!	-	paramedic	paramedics
office.health-worker	office	MED!	-	health worker	health workers
office.medical-worker	office	MED!	-	medical worker	medical workers
office.pathologist	office	MED!	-	pathologist	pathologists
office.epidemiologist	office	MED!	-	epidemiologist	epidemiologists
office.psychiatrist	office	MED!	-	psychiatrist	psychiatrists
office.psychologist	office	MED!	-	psychologist	psychologists
office.midwife	office	MED!	-	midwife	midwives
office.hospital-director	office	MED!	-	hospital director	hospital directors
office.pharmacist	office	MED!	-	pharmacist	pharmacists
office.veterinarian	office	MED!	-	veterinarian	veterinarians
office.virologist	office	MED!	-	virologist	virologists
office.dentist	office	MED!	-	dentist	dentists
office.activist	office	NGO!	-	activist	activists
office.campaigner	office	NGO!	-	campaigner	campaigners
office.human-rights-activist	office	NGO!	-	human rights activist	human rights activists
office.rights-activist	office	NGO!	-	rights activist	rights activists
office.human-rights-defender	office	NGO!	-	human rights defender	human rights defenders
office.rights-campaigner	office	NGO!	-	rights campaigner	rights campaigners
office.rights-worker	office	NGO!	-	rights worker	rights workers
office.environmentalist	office	NGO!	-	environmentalist	environmentalists
office.aid-worker	office	NGO!	-	aid worker	aid workers
office.relief-worker	office	NGO!	-	relief worker	relief workers
office.humanitarian-worker	office	NGO!	-	humanitarian worker	humanitarian workers
office.volunteer	office	NGO!	-	volunteer	volunteers
office.charity-worker	office	NGO!	-	charity worker	charity workers
office.peace-activist	office	NGO!	-	peace activist	peace activists
office.human-rights-lawyer	office	NGO!	-	human rights lawyer	human rights lawyers
office.rights-lawyer	office	NGO!	-	rights lawyer	rights lawyers
office.whistleblower	office	NGO!	-	whistleblower	whistleblowers
office.civil-society-leader	office	NGO!	-	civil society leader	civil society leaders
office.women-s-rights-activist	office	NGO!	-	women's rights activist	women's rights activists
office.philanthropist	office	NGO!	-	philanthropist	philanthropists
office.trade-unionist	office	LAB!	-	trade unionist	trade unionists
office.union-leader	office	LAB!	-	union leader	union leaders
office.unionist	office	LAB!	-	unionist	unionists
office.shop-steward	office	LAB!	-	shop steward	shop stewards
office.labor-leader	office	LAB!	-	labor leader	labor leaders
office.labour-leader	office	LAB!	-	labour leader	labour leaders
office.union-official	office	LAB!	-	union official	union officials
office.trade-union-leader	office	LAB!	-	trade union leader	trade union leaders
office.worker	office	LAB?	-	worker	workers
+ Red Cross workers => CHE group NGO
- the Red Cross
office.farmer-leader	office	LAB!	-	farmer leader	farmer leaders
office.union-boss	office	LAB!	-	union boss	union bosses
office.miner	office	LAB!	-	miner	miners
office.dockworker	office	LAB!	-	dockworker	dockworkers
office.docker	office	LAB!	-	docker	dockers
office.striker	office	LAB!	-	striker	strikers
office.gang-leader	office	CRM!	-	gang leader	gang leaders
office.gangster	office	CRM!	-	gangster	gangsters
office.drug-lord	office	CRM!	-	drug lord	drug lords
office.drug-trafficker	office	CRM!	-	drug trafficker	drug traffickers
office.kingpin	office	CRM!	-	kingpin	kingpins
office.crime-boss	office	CRM!	-	crime boss	crime bosses
office.cartel-leader	office	CRM!	-	cartel leader	cartel leaders
office.kidnapper	office	CRM!	-	kidnapper	kidnappers
+ the kidnappers => - group CRM
- the kidnappings
office.hijacker	office	CRM!	-	hijacker	hijackers
office.pirate	office	CRM!	-	pirate	pirates
office.trafficker	office	CRM!	-	trafficker	traffickers
office.smuggler	office	CRM!	-	smuggler	smugglers
office.bandit	office	CRM!	-	bandit	bandits
office.assassin	office	CRM!	-	assassin	assassins
office.hitman	office	CRM!	-	hitman	hitmen
office.murderer	office	CRM!	-	murderer	murderers
office.robber	office	CRM!	-	robber	robbers
office.mobster	office	CRM!	-	mobster	mobsters
office.arms-dealer	office	CRM!	-	arms dealer	arms dealers
office.mafia-boss	office	CRM!	-	mafia boss	mafia bosses
office.people-smuggler	office	CRM!	-	people smuggler	people smugglers
office.terrorist	office	REB!	-	terrorist	terrorists
office.jihadist	office	REB!	-	jihadist	jihadists
office.jihadi	office	REB!	-	jihadi	jihadis
office.suicide-bomber	office	REB!	-	suicide bomber	suicide bombers
office.bomber	office	REB!	-	bomber	bombers
office.abductor	office	REB!	-	abductor	abductors
office.hostage-taker	office	REB!	-	hostage-taker	hostage-takers
office.hostage-taker-2	office	REB!	-	hostage taker	hostage takers
office.mujahid	office	REB!	-	mujahid	mujahids
office.elder	office	CVL!	-	elder	elders
+ Somali elders => SOM group CVL
- elder care
office.tribal-leader	office	CVL!	-	tribal leader	tribal leaders
office.tribal-chief	office	CVL!	-	tribal chief	tribal chiefs
office.tribal-elder	office	CVL!	-	tribal elder	tribal elders
office.clan-elder	office	CVL!	-	clan elder	clan elders
office.clan-leader	office	CVL!	-	clan leader	clan leaders
office.village-elder	office	CVL!	-	village elder	village elders
office.traditional-leader	office	CVL!	-	traditional leader	traditional leaders
office.community-leader	office	CVL!	-	community leader	community leaders
office.village-chief	office	CVL!	-	village chief	village chiefs
office.civic-leader	office	CVL!	-	civic leader	civic leaders
office.resident	office	CVL!	-	resident	residents
office.villager	office	CVL!	-	villager	villagers
+ Kenyan villagers => KEN group CVL
- a Kenyan village
office.civilian	office	CVL!	-	civilian	civilians
office.eyewitness	office	CVL!	-	eyewitness	eyewitnesses
office.witness	office	CVL!	-	witness	witnesses
office.eye-witness	office	CVL!	-	eye witness	eye witnesses
office.bystander	office	CVL!	-	bystander	bystanders
office.onlooker	office	CVL!	-	onlooker	onlookers
office.neighbour	office	CVL!	-	neighbour	neighbours
office.neighbor	office	CVL!	-	neighbor	neighbors
office.townspeople	office	CVL!	-	townspeople	townspeoples
office.local	office	CVL!	-	local	locals
office.inhabitant	office	CVL!	-	inhabitant	inhabitants
office.citizen	office	CVL!	-	citizen	citizens
office.voter	office	CVL!	-	voter	voters
office.protester	office	CVL!	-	protester	protesters
+ Sudanese protesters => SDN group CVL
- Sudanese protests
office.protestor	office	CVL!	-	protestor	protestors
office.demonstrator	office	CVL!	-	demonstrator	demonstrators
office.marcher	office	CVL!	-	marcher	marchers
office.relative	office	CVL!	-	relative	relatives
office.survivor	office	CVL!	-	survivor	survivors
office.passer-by	office	CVL!	-	passer-by	passers-by
office.pilgrim	office	CVL!	-	pilgrim	pilgrims
office.tourist	office	CVL!	-	tourist	tourists
office.settler	office	CVL!	-	settler	settlers
+ Israeli settlers => ISR group CVL
- Israeli settlements
office.farmer	office	CVL!	-	farmer	farmers
office.fisherman	office	CVL!	-	fisherman	fishermen
office.herder	office	CVL!	-	herder	herders
office.shopper	office	CVL!	-	shopper	shoppers
office.commuter	office	CVL!	-	commuter	commuters
office.pensioner	office	CVL!	-	pensioner	pensioners
office.housewife	office	CVL!	-	housewife	housewives
office.herdsman	office	CVL!	-	herdsman	herdsmen
office.tribesman	office	CVL!	-	tribesman	tribesmen
office.clansman	office	CVL!	-	clansman	clansmen
office.countryman	office	CVL!	-	countryman	countrymen
office.townsfolk	office	CVL!	-	townsfolk	townsfolks
office.peasant	office	CVL!	-	peasant	peasants
office.nomad	office	CVL!	-	nomad	nomads
office.sharecropper	office	CVL!	-	sharecropper	sharecroppers
office.squatter	office	CVL!	-	squatter	squatters
office.parishioner	office	CVL!	-	parishioner	parishioners
office.worshipper	office	CVL!	-	worshipper	worshippers
office.mourner	office	CVL!	-	mourner	mourners
office.motorist	office	CVL!	-	motorist	motorists
office.passenger	office	CVL!	-	passenger	passengers
office.refugee	office	REF!	-	refugee	refugees
+ Syrian refugees => SYR group REF
- the refugee camp
office.displaced-person	office	REF!	-	displaced person	displaced persons
office.migrant	office	REF!	-	migrant	migrants
office.asylum-seeker	office	REF!	-	asylum seeker	asylum seekers
office.asylum-seeker-2	office	REF!	-	asylum-seeker	asylum-seekers
office.evacuee	office	REF!	-	evacuee	evacuees
office.returnee	office	REF!	-	returnee	returnees
office.internally-displaced-person	office	REF!	-	internally displaced person	internally displaced persons
office.displaced-people	office	REF!	-	displaced people	displaced peoples
office.exile	office	REF!	-	exile	exiles
office.boat-people	office	REF!	-	boat people	boat peoples
office.deportee	office	REF!	-	deportee	deportees
people.analyst	people	-	-	analyst	analysts
+ a Swiss analyst => CHE person -
- an analysis
people.political-analyst	people	-	-	political analyst	political analysts
people.military-analyst	people	-	-	military analyst	military analysts
people.security-analyst	people	-	-	security analyst	security analysts
people.defense-analyst	people	-	-	defense analyst	defense analysts
people.defence-analyst	people	-	-	defence analyst	defence analysts
people.expert	people	-	-	expert	experts
people.specialist	people	-	-	specialist	specialists
people.source	people	-	-	source	sources
people.insider	people	-	-	insider	insiders
people.critic	people	-	-	critic	critics
people.supporter	people	-	-	supporter	supporters
people.backer	people	-	-	backer	backers
people.sympathiser	people	-	-	sympathiser	sympathisers
people.sympathizer	people	-	-	sympathizer	sympathizers
people.loyalist	people	-	-	loyalist	loyalists
people.follower	people	-	-	follower	followers
people.adherent	people	-	-	adherent	adherents
people.ally	people	-	-	ally	allies
people.counterpart	people	-	-	counterpart	counterparts
people.rival	people	-	-	rival	rivals
people.foe	people	-	-	foe	foes
people.adversary	people	-	-	adversary	adversaries
people.enemy	people	-	-	enemy	enemies
people.victim	people	-	-	victim	victims
people.prisoner	people	-	-	prisoner	prisoners
people.captive	people	-	-	captive	captives
people.hostage	people	-	-	hostage	hostages
people.detainee	people	-	-	detainee	detainees
people.inmate	people	-	-	inmate	inmates
people.internee	people	-	-	internee	internees
people.abductee	people	-	-	abductee	abductees
people.person	people	-	-	person	people
people.man	people	-	-	man	men
people.woman	people	-	-	woman	women
people.child	people	-	-	child	children
people.boy	people	-	-	boy	boys
people.girl	people	-	-	girl	girls
people.youth	people	-	-	youth	youths
people.figure	people	-	-	figure	figures
people.public-figure	people	-	-	public figure	public figures
people.personality	people	-	-	personality	personalities
people.dignitary	people	-	-	dignitary	dignitaries
people.participant	people	-	-	participant	participants
people.attendee	people	-	-	attendee	attendees
people.invitee	people	-	-	invitee	invitees
people.signatory	people	-	-	signatory	signatories
people.stakeholder	people	-	-	stakeholder	stakeholders
people.player	people	-	-	player	players
people.guest	people	-	-	guest	guests
people.visitor	people	-	-	visitor	visitors
people.wife	people	-	-	wife	wives
people.husband	people	-	-	husband	husbands
people.son	people	-	-	son	sons
people.daughter	people	-	-	daughter	daughters
people.brother	people	-	-	brother	brothers
people.sister	people	-	-	sister	sisters
people.father	people	-	-	father	fathers
people.mother	people	-	-	mother	mothers
people.widow	people	-	-	widow	widows
people.friend	people	-	-	friend	friends
people.colleague	people	-	-	colleague	colleagues
people.author	people	-	-	author	authors
people.writer	people	-	-	writer	writers
people.actor	people	-	-	actor	actors
people.actress	people	-	-	actress	actresses
people.singer	people	-	-	singer	singers
people.artist	people	-	-	artist	artists
people.athlete	people	-	-	athlete	athletes
people.coach	people	-	-	coach	coaches
people.pilot	people	-	-	pilot	pilots
people.driver	people	-	-	driver	drivers
people.captor	people	-	-	captor	captors
people.suspect	people	-	-	suspect	suspects
people.defendant	people	-	-	defendant	defendants
people.convict	people	-	-	convict	convicts
people.plaintiff	people	-	-	plaintiff	plaintiffs
people.accused	people	-	-	accused	accuseds
people.subject	people	-	-	subject	subjects
people.foreigner	people	-	-	foreigner	foreigners
people.expatriate	people	-	-	expatriate	expatriates
people.national	people	-	-	national	nationals
people.nationals	people	-	-	nationals	-
people.immigrant	people	-	-	immigrant	immigrants
people.newcomer	people	-	-	newcomer	newcomers
people.donor	people	-	-	donor	donors
people.creditor	people	-	-	creditor	creditors
people.lender	people	-	-	lender	lenders
people.consultant	people	-	-	consultant	consultants
people.engineer	people	-	-	engineer	engineers
people.technician	people	-	-	technician	technicians
people.inspector-of-weapons	people	-	-	inspector of weapons	inspectors of weapons
people.weapons-inspector	people	-	-	weapons inspector	weapons inspectors
people.arms-inspector	people	-	-	arms inspector	arms inspectors
people.nuclear-inspector	people	-	-	nuclear inspector	nuclear inspectors
people.teenager	people	-	-	teenager	teenagers
people.grandmother	people	-	-	grandmother	grandmothers
people.grandfather	people	-	-	grandfather	grandfathers
people.cousin	people	-	-	cousin	cousins
people.uncle	people	-	-	uncle	uncles
people.nephew	people	-	-	nephew	nephews
people.niece	people	-	-	niece	nieces
people.spouse	people	-	-	spouse	spouses
people.family-member	people	-	-	family member	family members
people.buyer	people	-	-	buyer	buyers
people.seller	people	-	-	seller	sellers
people.consumer	people	-	-	consumer	consumers
people.customer	people	-	-	customer	customers
people.user	people	-	-	user	users
people.owner	people	-	-	owner	owners
people.landlord	people	-	-	landlord	landlords
people.tenant	people	-	-	tenant	tenants
people.patient	people	-	-	patient	patients
people.worshiper	people	-	-	worshiper	worshipers
people.extremist	people	-	-	extremist	extremists
people.hardliner	people	-	-	hardliner	hardliners
people.hard-liner	people	-	-	hard-liner	hard-liners
people.moderate	people	-	-	moderate	moderates
people.conservative	people	-	-	conservative	conservatives
people.liberal	people	-	-	liberal	liberals
people.reformist	people	-	-	reformist	reformists
people.reformer	people	-	-	reformer	reformers
people.nationalist	people	-	-	nationalist	nationalists
people.islamist-politician	people	-	-	islamist politician	islamist politicians
people.hawk	people	-	-	hawk	hawks
people.dove	people	-	-	dove	doves
people.unionist-politician	people	-	-	unionist politician	unionist politicians
people.monarchist	people	-	-	monarchist	monarchists
people.royalist	people	-	-	royalist	royalists
people.official	people	GOV!	-	official	officials
+ a Danish official => DNK person GOV
- the official visit
people.senior-official	people	GOV!	-	senior official	senior officials
people.top-official	people	GOV!	-	top official	top officials
people.government-official	people	GOV!	-	government official	government officials
people.officeholder	people	GOV!	-	officeholder	officeholders
people.civil-servant	people	GOV!	-	civil servant	civil servants
people.bureaucrat	people	GOV!	-	bureaucrat	bureaucrats
people.diplomat	people	GOV!	-	diplomat	diplomats
+ Norwegian diplomats => NOR group GOV
- Norwegian diplomacy
people.senior-diplomat	people	GOV!	-	senior diplomat	senior diplomats
people.western-diplomat	people	GOV!	-	western diplomat	western diplomats
people.authority-figure	people	GOV!	-	authority figure	authority figures
people.administration-official	people	GOV!	-	administration official	administration officials
people.defense-official	people	GOV!	-	defense official	defense officials
people.defence-official	people	GOV!	-	defence official	defence officials
people.security-official	people	GOV!	-	security official	security officials
people.peacemaker	people	GOV!	-	peacemaker	peacemakers
people.policymaker	people	GOV!	-	policymaker	policymakers
people.policy-maker	people	GOV!	-	policy-maker	policy-makers
people.embassy-official	people	GOV!	-	embassy official	embassy officials
people.ministry-official	people	GOV!	-	ministry official	ministry officials
people.consular-official	people	GOV!	-	consular official	consular officials
people.aide-to-the-president	people	GOV!	-	aide to the president	aide to the presidents
people.cabinet-member	people	GOV!	-	cabinet member	cabinet members
people.member-of-the-cabinet	people	GOV!	-	member of the cabinet	members of the cabinet
people.minister-of-state	people	GOV!	-	minister of state	ministers of state
people.monarch	people	GOV!	-	monarch	monarches
people.royal	people	GOV!	-	royal	royals
people.functionary	people	GOV!	-	functionary	functionaries
people.municipal-official	people	GOV!	-	municipal official	municipal officials
people.governing-official	people	GOV!	-	governing official	governing officials
people.election-official	people	GOV!	-	election official	election officials
people.state-official	people	GOV!	-	state official	state officials
people.public-servant	people	GOV!	-	public servant	public servants
people.power-broker	people	GOV!	-	power broker	power brokers
people.president-s-aide	people	GOV!	-	president's aide	president's aides
people.delegate-to-the-un	people	GOV!	-	delegate to the un	delegate to the uns
people.technocrat	people	GOV!	-	technocrat	technocrats
people.officer	people	MIL!	-	officer	officers
people.army-officer	people	MIL!	-	army officer	army officers
people.military-officer	people	MIL!	-	military officer	military officers
people.military-official	people	MIL!	-	military official	military officials
people.veteran	people	MIL!	-	veteran	veterans
people.ex-soldier	people	MIL!	-	ex-soldier	ex-soldiers
people.war-veteran	people	MIL!	-	war veteran	war veterans
people.army-official	people	MIL!	-	army official	army officials
people.conscript	people	MIL!	-	conscript	conscripts
people.reservist	people	MIL!	-	reservist	reservists
people.recruit	people	MIL!	-	recruit	recruits
people.prisoner-of-war	people	MIL!	-	prisoner of war	prisoners of war
people.pow	people	MIL!	-	pow	pows
people.deserter	people	MIL!	-	deserter	deserters
people.military-observer	people	MIL!	-	military observer	military observers
people.military-leader	people	MIL!	-	military leader	military leaders
people.military-commander	people	MIL!	-	military commander	military commanders
people.defector	people	MIL!	-	defector	defectors
people.cadet	people	MIL!	-	cadet	cadets
force.soldier	force	MIL!	-	soldier	soldiers
+ an Indian soldier => IND person MIL
- the soldiering life
force.troop	force	MIL!	-	troop	troops
force.serviceman	force	MIL!	-	serviceman	servicemen
force.servicewoman	force	MIL!	-	servicewoman	servicewomen
force.infantryman	force	MIL!	-	infantryman	infantrymen
force.paratrooper	force	MIL!	-	paratrooper	paratroopers
force.commando	force	MIL!	-	commando	commandos
force.marine	force	MIL!	-	marine	marines
people.sailor	people	-	-	sailor	sailors
force.airman	force	MIL!	-	airman	airmen
force.sniper	force	MIL!	-	sniper	snipers
force.border-guard	force	MIL!	-	border guard	border guards
force.guardsman	force	MIL!	-	guardsman	guardsmen
force.legionnaire	force	MIL!	-	legionnaire	legionnaires
force.tank-crew	force	MIL!	-	tank crew	tank crews
force.gunner	force	MIL!	-	gunner	gunners
force.warplane	force	MIL!	-	warplane	warplanes
force.fighter-jet	force	MIL!	-	fighter jet	fighter jets
force.air-strike-crew	force	MIL!	-	air strike crew	air strike crews
force.navy-ship	force	MIL!	-	navy ship	navy ships
force.gunboat	force	MIL!	-	gunboat	gunboats
force.helicopter-gunship	force	MIL!	-	helicopter gunship	helicopter gunships
force.warship	force	MIL!	-	warship	warships
force.jet	force	MIL!	-	jet	jets
force.forces	force	MIL!	-	forces	-
force.armed-forces	force	MIL!	-	armed forces	-
force.security-forces	force	MIL!	-	security forces	-
force.ground-forces	force	MIL!	-	ground forces	-
force.ground-troops	force	MIL!	-	ground troops	-
force.special-forces	force	MIL!	-	special forces	-
force.special-operations-forces	force	MIL!	-	special operations forces	-
force.naval-forces	force	MIL!	-	naval forces	-
force.air-forces	force	MIL!	-	air forces	-
force.coalition-forces	force	MIL!	-	coalition forces	-
force.occupation-forces	force	MIL!	-	occupation forces	-
force.military-forces	force	MIL!	-	military forces	-
force.government-forces	force	MIL!	-	government forces	-
force.combat-troops	force	MIL!	-	combat troops	-
force.contingent	force	MIL!	-	contingent	contingents
force.regiment	force	MIL!	-	regiment	regiments
force.battalion	force	MIL!	-	battalion	battalions
force.brigade	force	MIL!	-	brigade	brigades
force.army-unit	force	MIL!	-	army unit	army units
force.military-unit	force	MIL!	-	military unit	military units
force.garrison	force	MIL!	-	garrison	garrisons
force.convoy	force	MIL!	-	convoy	convoys
force.patrol	force	MIL!	-	patrol	patrols
force.peacekeeper	force	MIL!	-	peacekeeper	peacekeepers
+ UN peacekeepers => - igo IGO
- peacekeeping
force.peacekeeping-force	force	MIL!	-	peacekeeping force	peacekeeping forces
force.peacekeeping-forces	force	MIL!	-	peacekeeping forces	-
force.peacekeeping-troops	force	MIL!	-	peacekeeping troops	-
force.blue-helmet	force	MIL!	-	blue helmet	blue helmets
force.observer-force	force	MIL!	-	observer force	observer forces
force.monitoring-force	force	MIL!	-	monitoring force	monitoring forces
force.rebel	force	REB!	-	rebel	rebels
+ the rebels => - group REB
- the rebellious province
force.insurgent	force	REB!	-	insurgent	insurgents
force.guerrilla	force	REB!	-	guerrilla	guerrillas
force.guerilla	force	REB!	-	guerilla	guerillas
force.militant	force	REB!	-	militant	militants
force.fighter	force	REB!	-	fighter	fighters
force.gunman	force	REB!	-	gunman	gunmen
+ Boko Haram gunmen => NGA armed-group REB
- a gun
force.militiaman	force	REB!	-	militiaman	militiamen
force.separatist	force	REB!	-	separatist	separatists
force.secessionist	force	REB!	-	secessionist	secessionists
force.mutineers	force	REB!	-	mutineers	-
force.paramilitary	force	REB!	-	paramilitary	paramilitaries
force.extremists	force	REB!	-	extremists	-
force.combatant	force	REB!	-	combatant	combatants
force.ex-combatant	force	REB!	-	ex-combatant	ex-combatants
force.islamist-fighter	force	REB!	-	islamist fighter	islamist fighters
force.islamist	force	REB!	-	islamist	islamists
force.resistance-fighter	force	REB!	-	resistance fighter	resistance fighters
force.freedom-fighter	force	REB!	-	freedom fighter	freedom fighters
force.militia	force	REB!	-	militia	militias
+ a Shiite militia => - group REB
- military service
force.irregular	force	REB!	-	irregular	irregulars
force.tribal-fighter	force	REB!	-	tribal fighter	tribal fighters
force.rebel-force	force	REB!	-	rebel force	rebel forces
force.rebel-group	force	REB!	-	rebel group	rebel groups
force.guerrilla-group	force	REB!	-	guerrilla group	guerrilla groups
force.armed-group	force	REB!	-	armed group	armed groups
force.militant-group	force	REB!	-	militant group	militant groups
force.insurgent-group	force	REB!	-	insurgent group	insurgent groups
force.militia-group	force	REB!	-	militia group	militia groups
force.rebel-movement	force	REB!	-	rebel movement	rebel movements
force.armed-faction	force	REB!	-	armed faction	armed factions
force.rebel-faction	force	REB!	-	rebel faction	rebel factions
force.splinter-group	force	REB!	-	splinter group	splinter groups
force.insurgency	force	REB!	-	insurgency	insurgencies
force.partisan	force	REB!	-	partisan	partisans
force.mujahideen	force	REB!	-	mujahideen	mujahideens
force.mujahedin	force	REB!	-	mujahedin	mujahedins
force.mujahedeen	force	REB!	-	mujahedeen	mujahedeens
force.jihadists	force	REB!	-	jihadists	-
force.foot-soldier	force	REB!	-	foot soldier	foot soldiers
force.dissident-fighter	force	REB!	-	dissident fighter	dissident fighters
force.armed-man	force	REB!	-	armed man	armed men
force.operative	force	REB!	-	operative	operatives
force.attacker	force	REB!	-	attacker	attackers
force.assailant	force	REB!	-	assailant	assailants
force.infiltrator	force	REB!	-	infiltrator	infiltrators
force.underground-fighter	force	REB!	-	underground fighter	underground fighters
force.mercenary	force	REB!	-	mercenary	mercenaries
force.cadre	force	REB!	-	cadre	cadres
force.sleeper-cell	force	REB!	-	sleeper cell	sleeper cells
force.rebellion	force	REB!	-	rebellion	rebellions
force.resistance	force	REB!	-	resistance	resistances
force.islamist-militia	force	REB!	-	islamist militia	islamist militias
force.islamist-forces	force	REB!	-	islamist forces	-
force.militia-forces	force	REB!	-	militia forces	-
force.rebel-army	force	REB!	-	rebel army	rebel armies
force.riot-police	force	COP!	-	riot police	-
force.police-force	force	COP!	-	police force	police forces
force.police-forces	force	COP!	-	police forces	-
force.security-police	force	COP!	-	security police	-
force.police-unit	force	COP!	-	police unit	police units
force.police-officers	force	COP!	-	police officers	-
force.carabinieri	force	COP!	-	carabinieri	carabinieris
force.constabulary	force	COP!	-	constabulary	constabularies
force.special-police	force	COP!	-	special police	-
state.government	state	GOV!	-	government	governments
+ the Peruvian government => PER state GOV
- the governed
state.administration	state	GOV!	-	administration	administrations
state.authorities	state	GOV!	-	authorities	-
+ Tunisian authorities => TUN state GOV
- an authority on birds
state.state	state	GOV!	-	state	states
state.nation	state	GOV!	-	nation	nations
state.country	state	GOV!	-	country	countries
state.republic	state	GOV!	-	republic	republics
state.kingdom	state	GOV!	-	kingdom	kingdoms
state.regime	state	GOV!	-	regime	regimes
state.central-government	state	GOV!	-	central government	central governments
state.federal-government	state	GOV!	-	federal government	federal governments
state.national-government	state	GOV!	-	national government	national governments
state.interim-government	state	GOV!	-	interim government	interim governments
state.transitional-government	state	GOV!	-	transitional government	transitional governments
state.caretaker-government	state	GOV!	-	caretaker government	caretaker governments
state.provisional-government	state	GOV!	-	provisional government	provisional governments
state.unity-government	state	GOV!	-	unity government	unity governments
state.national-unity-government	state	GOV!	-	national unity government	national unity governments
state.coalition-government	state	GOV!	-	coalition government	coalition governments
state.military-government	state	GOV!	-	military government	military governments
state.civilian-government	state	GOV!	-	civilian government	civilian governments
state.gov-t	state	GOV!	-	gov't	gov'ts
state.govt	state	GOV!	-	govt	govts
state.junta	state	GOV!	-	junta	juntas
state.military-junta	state	GOV!	-	military junta	military juntas
state.ruling-junta	state	GOV!	-	ruling junta	ruling juntas
state.monarchy	state	GOV!	-	monarchy	monarchies
state.emirate	state	GOV!	-	emirate	emirates
state.sultanate	state	GOV!	-	sultanate	sultanates
state.islamic-republic	state	GOV!	-	islamic republic	islamic republics
state.communist-government	state	GOV!	-	communist government	communist governments
state.military-regime	state	GOV!	-	military regime	military regimes
state.ruling-regime	state	GOV!	-	ruling regime	ruling regimes
state.state-party	state	GOV!	-	state party	state parties
state.neighbour-state	state	GOV!	-	neighbour state	neighbour states
state.neighbor-state	state	GOV!	-	neighbor state	neighbor states
state.neighbours-state	state	GOV!	-	neighbours state	neighbours states
body.ministry	body	GOV!	-	ministry	ministries
+ the Ghanaian ministry => GHA body GOV
- a Ghanaian minister
body.foreign-ministry	body	GOV!	-	foreign ministry	foreign ministries
body.defense-ministry	body	GOV!	-	defense ministry	defense ministries
body.defence-ministry	body	GOV!	-	defence ministry	defence ministries
body.interior-ministry	body	GOV!	-	interior ministry	interior ministries
body.department	body	GOV!	-	department	departments
body.cabinet	body	GOV!	-	cabinet	cabinets
body.war-cabinet	body	GOV!	-	war cabinet	war cabinets
body.security-cabinet	body	GOV!	-	security cabinet	security cabinets
body.office	body	GOV!	-	office	offices
body.prime-minister-s-office	body	GOV!	-	prime minister's office	prime minister's offices
body.president-s-office	body	GOV!	-	president's office	president's offices
body.presidential-office	body	GOV!	-	presidential office	presidential offices
body.presidency	body	GOV!	-	presidency	presidencies
body.presidential-palace	body	GOV!	-	presidential palace	presidential palaces
body.presidential-administration	body	GOV!	-	presidential administration	presidential administrations
body.royal-palace	body	GOV!	-	royal palace	royal palaces
body.palace	body	GOV!	-	palace	palaces
body.royal-court	body	GOV!	-	royal court	royal courts
body.embassy	body	GOV!	-	embassy	embassies
+ the US embassy => USA body GOV
- the US ambassador
body.consulate	body	GOV!	-	consulate	consulates
body.high-commission	body	GOV!	-	high commission	high commissions
body.permanent-mission	body	GOV!	-	permanent mission	permanent missions
body.electoral-commission	body	GOV!	-	electoral commission	electoral commissions
body.election-commission	body	GOV!	-	election commission	election commissions
body.national-security-council-2	body	GOV!	-	national security council	national security councils
body.security-council	body	GOV!	-	security council	security councils
body.state-council-2	body	GOV!	-	state council	state councils
body.council-of-ministers	body	GOV!	-	council of ministers	councils of ministers
body.municipality	body	GOV!	-	municipality	municipalities
body.city-council	body	GOV!	-	city council	city councils
body.town-council	body	GOV!	-	town council	town councils
body.governorate	body	GOV!	-	governorate	governorates
body.prefecture	body	GOV!	-	prefecture	prefectures
body.commission	body	GOV!	-	commission	commissions
body.committee	body	GOV!	-	committee	committees
body.directorate	body	GOV!	-	directorate	directorates
body.secretariat	body	GOV!	-	secretariat	secretariats
body.bureau	body	GOV!	-	bureau	bureaus
body.agency	body	GOV!	-	agency	agencies
body.central-bank	body	GOV!	-	central bank	central banks
body.national-bank	body	GOV!	-	national bank	national banks
body.prison-authorities	body	GOV!	-	prison authorities	-
body.prison-service	body	GOV!	-	prison service	prison services
body.prison-authority	body	GOV!	-	prison authority	prison authorities
body.peace-secretariat	body	GOV!	-	peace secretariat	peace secretariats
body.peace-commission	body	GOV!	-	peace commission	peace commissions
body.customs-service	body	GOV!	-	customs service	customs services
body.tax-office	body	GOV!	-	tax office	tax offices
body.immigration-service	body	GOV!	-	immigration service	immigration services
body.coast-guard	body	GOV!	-	coast guard	coast guards
body.fire-service	body	GOV!	-	fire service	fire services
body.emergency-service	body	GOV!	-	emergency service	emergency services
body.emergency-services	body	GOV!	-	emergency services	-
body.civil-defence	body	GOV!	-	civil defence	civil defences
body.civil-defense	body	GOV!	-	civil defense	civil defenses
body.state-agency	body	GOV!	-	state agency	state agencies
body.space-agency	body	GOV!	-	space agency	space agencies
body.nuclear-agency	body	GOV!	-	nuclear agency	nuclear agencies
body.atomic-energy-agency	body	GOV!	-	atomic energy agency	atomic energy agencies
body.negotiations-affairs-department	body	GOV!	-	negotiations affairs department	negotiations affairs departments
body.information-office	body	GOV!	-	information office	information offices
body.press-office	body	GOV!	-	press office	press offices
body.revolutionary-council	body	GOV!	-	revolutionary council	revolutionary councils
body.presidential-council	body	GOV!	-	presidential council	presidential councils
body.supreme-council	body	GOV!	-	supreme council	supreme councils
body.state-department-2	body	GOV!	-	state department	state departments
body.interior-department	body	GOV!	-	interior department	interior departments
body.regional-government	body	GOV!	-	regional government	regional governments
body.provincial-government	body	GOV!	-	provincial government	provincial governments
body.local-government	body	GOV!	-	local government	local governments
body.city-government	body	GOV!	-	city government	city governments
body.southern-government	body	GOV!	-	southern government	southern governments
body.regional-authorities	body	GOV!	-	regional authorities	-
body.local-authorities	body	GOV!	-	local authorities	-
body.provincial-authorities	body	GOV!	-	provincial authorities	-
body.port-authority	body	GOV!	-	port authority	port authorities
body.aviation-authority	body	GOV!	-	aviation authority	aviation authorities
body.chancellery	body	GOV!	-	chancellery	chancelleries
body.chancery	body	GOV!	-	chancery	chanceries
body.ruling-council	body	GOV!	-	ruling council	ruling councils
body.transitional-council	body	GOV!	-	transitional council	transitional councils
body.sovereign-council-2	body	GOV!	-	sovereign council	sovereign councils
body.governing-council	body	GOV!	-	governing council	governing councils
body.health-authorities	body	GOV!	-	health authorities	-
body.civil-administration-2	body	GOV!	-	civil administration	civil administrations
body.water-authority	body	GOV!	-	water authority	water authorities
body.police-authority	body	GOV!	-	police authority	police authorities
body.army	body	MIL!	-	army	armies
+ the Turkish army => TUR body MIL
- the army chief
body.military	body	MIL!	-	military	militaries
body.navy	body	MIL!	-	navy	navies
body.air-force	body	MIL!	-	air force	air forces
body.armed-services	body	MIL!	-	armed services	-
body.high-command	body	MIL!	-	high command	high commands
body.general-staff	body	MIL!	-	general staff	-
body.general-command	body	MIL!	-	general command	general commands
body.joint-command	body	MIL!	-	joint command	joint commands
body.military-council	body	MIL!	-	military council	military councils
body.military-command	body	MIL!	-	military command	military commands
body.central-command	body	MIL!	-	central command	central commands
body.national-army	body	MIL!	-	national army	national armies
body.regular-army	body	MIL!	-	regular army	regular armies
body.defense-forces	body	MIL!	-	defense forces	-
body.defence-forces	body	MIL!	-	defence forces	-
body.defense-force	body	MIL!	-	defense force	defense forces
body.defence-force	body	MIL!	-	defence force	defence forces
body.national-guard	body	MIL!	-	national guard	national guards
body.republican-guard	body	MIL!	-	republican guard	republican guards
body.presidential-guard	body	MIL!	-	presidential guard	presidential guards
body.home-guard	body	MIL!	-	home guard	home guards
body.border-guards	body	MIL!	-	border guards	-
body.military-police	body	MIL!	-	military police	-
body.military-administration	body	MIL!	-	military administration	military administrations
body.army-headquarters	body	MIL!	-	army headquarters	-
body.military-headquarters	body	MIL!	-	military headquarters	-
body.joint-chiefs	body	MIL!	-	joint chiefs	-
body.war-office	body	MIL!	-	war office	war offices
body.marine-corps-noun	body	MIL!	-	marine corps	-
body.territorial-army	body	MIL!	-	territorial army	territorial armies
body.military-tribunal	body	MIL!	-	military tribunal	military tribunals
body.parliament	body	LEG!	-	parliament	parliaments
+ the Georgian parliament => GEO body LEG
- a parliament member
body.national-assembly	body	LEG!	-	national assembly	national assemblies
body.assembly	body	LEG!	-	assembly	assemblies
body.congress-2	body	LEG!	-	congress	congresses
body.senate	body	LEG!	-	senate	senates
body.house	body	LEG!	-	house	houses
body.house-of-representatives	body	LEG!	-	house of representatives	houses of representatives
body.lower-house	body	LEG!	-	lower house	lower houses
body.upper-house	body	LEG!	-	upper house	upper houses
body.legislature	body	LEG!	-	legislature	legislatures
body.knesset	body	LEG!	-	knesset	knessets
body.parliamentary-committee	body	LEG!	-	parliamentary committee	parliamentary committees
body.senate-committee	body	LEG!	-	senate committee	senate committees
body.house-committee	body	LEG!	-	house committee	house committees
body.federal-assembly	body	LEG!	-	federal assembly	federal assemblies
body.constituent-assembly	body	LEG!	-	constituent assembly	constituent assemblies
body.people-s-assembly	body	LEG!	-	people's assembly	people's assemblies
body.legislative-council	body	LEG!	-	legislative council	legislative councils
body.legislative-assembly	body	LEG!	-	legislative assembly	legislative assemblies
body.chamber-of-deputies	body	LEG!	-	chamber of deputies	chambers of deputies
body.majlis-2	body	LEG!	-	majlis	-
body.loya-jirga	body	LEG!	-	loya jirga	loya jirgas
body.shura-council	body	LEG!	-	shura council	shura councils
body.duma	body	LEG!	-	duma	dumas
body.court	body	JUD!	-	court	courts
+ a London court => GBR body JUD
- the tennis player
body.supreme-court	body	JUD!	-	supreme court	supreme courts
body.constitutional-court	body	JUD!	-	constitutional court	constitutional courts
body.high-court	body	JUD!	-	high court	high courts
body.appeals-court	body	JUD!	-	appeals court	appeals courts
body.court-of-appeal	body	JUD!	-	court of appeal	courts of appeal
body.courts-of-appeal	body	JUD!	-	courts of appeal	-
body.federal-court	body	JUD!	-	federal court	federal courts
body.district-court	body	JUD!	-	district court	district courts
body.criminal-court	body	JUD!	-	criminal court	criminal courts
body.tribunal	body	JUD!	-	tribunal	tribunals
body.judiciary	body	JUD!	-	judiciary	judiciaries
body.prosecutor-s-office	body	JUD!	-	prosecutor's office	prosecutor's offices
body.prosecution	body	JUD!	-	prosecution	prosecutions
body.public-prosecutor-s-office	body	JUD!	-	public prosecutor's office	public prosecutor's offices
body.prosecutors	body	JUD!	-	prosecutors	-
body.attorney-general-s-office	body	JUD!	-	attorney general's office	attorney general's offices
body.special-court	body	JUD!	-	special court	special courts
body.war-crimes-tribunal	body	JUD!	-	war crimes tribunal	war crimes tribunals
body.truth-commission	body	JUD!	-	truth commission	truth commissions
body.court-martial	body	JUD!	-	court martial	court martials
body.jury	body	JUD!	-	jury	juries
body.police	body	COP!	-	police	-
+ the Kenyan police => KEN body COP
- a Kenyan policeman
body.national-police	body	COP!	-	national police	-
body.federal-police	body	COP!	-	federal police	-
body.police-department	body	COP!	-	police department	police departments
body.gendarmerie	body	COP!	-	gendarmerie	gendarmeries
body.secret-police	body	COP!	-	secret police	-
body.interior-troops	body	COP!	-	interior troops	-
body.state-police	body	COP!	-	state police	-
body.city-police	body	COP!	-	city police	-
body.law-enforcement	body	COP!	-	law enforcement	law enforcements
body.intelligence	body	SPY!	-	intelligence	-
body.intelligence-service	body	SPY!	-	intelligence service	intelligence services
+ the German intelligence service => DEU body SPY
- the service
body.intelligence-services	body	SPY!	-	intelligence services	-
body.intelligence-agency	body	SPY!	-	intelligence agency	intelligence agencies
body.security-service	body	SPY!	-	security service	security services
body.security-services	body	SPY!	-	security services	-
body.secret-service-noun	body	SPY!	-	secret service	secret services
body.secret-services	body	SPY!	-	secret services	-
body.spy-agency	body	SPY!	-	spy agency	spy agencies
body.security-agency	body	SPY!	-	security agency	security agencies
body.intelligence-directorate	body	SPY!	-	intelligence directorate	intelligence directorates
body.military-intelligence	body	SPY!	-	military intelligence	-
party.party	party	PTY!	-	party	parties
party.political-party	party	PTY!	-	political party	political parties
party.ruling-party	party	PTY!	-	ruling party	ruling parties
party.bloc	party	PTY!	-	bloc	blocs
party.parliamentary-bloc	party	PTY!	-	parliamentary bloc	parliamentary blocs
party.coalition	party	PTY!	-	coalition	coalitions
party.ruling-coalition	party	PTY!	-	ruling coalition	ruling coalitions
party.parliamentary-majority	party	PTY!	-	parliamentary majority	parliamentary majorities
party.alliance	party	PTY!	-	alliance	alliances
party.faction	party	PTY!	-	faction	factions
party.wing	party	PTY!	-	wing	wings
party.caucus	party	PTY!	-	caucus	caucuses
party.front	party	PTY!	-	front	fronts
party.movement	party	PTY!	-	movement	movements
party.campaign	party	PTY!	-	campaign	campaigns
party.governing-party	party	PTY!	-	governing party	governing parties
party.majority-bloc	party	PTY!	-	majority bloc	majority blocs
party.political-bureau	party	PTY!	-	political bureau	political bureaus
party.politburo	party	PTY!	-	politburo	politburos
party.political-wing	party	PTY!	-	political wing	political wings
party.opposition	party	OPP!	-	opposition	oppositions
+ the Zimbabwean opposition => ZWE party OPP
- opposition leaders
party.opposition-party	party	OPP!	-	opposition party	opposition parties
party.opposition-group	party	OPP!	-	opposition group	opposition groups
party.opposition-coalition	party	OPP!	-	opposition coalition	opposition coalitions
party.opposition-alliance	party	OPP!	-	opposition alliance	opposition alliances
party.opposition-movement	party	OPP!	-	opposition movement	opposition movements
party.opposition-bloc	party	OPP!	-	opposition bloc	opposition blocs
party.opposition-front	party	OPP!	-	opposition front	opposition fronts
party.opposition-parliamentary-bloc	party	OPP!	-	opposition parliamentary bloc	opposition parliamentary blocs
party.political-opposition	party	OPP!	-	political opposition	political oppositions
party.democratic-opposition	party	OPP!	-	democratic opposition	democratic oppositions
party.armed-opposition	party	OPP!	-	armed opposition	armed oppositions
party.dissident-group	party	OPP!	-	dissident group	dissident groups
party.government-in-exile	party	OPP!	-	government-in-exile	government-in-exiles
party.government-in-exile-2	party	OPP!	-	government in exile	government in exiles
ngo.ngo	ngo	NGO!	-	ngo	ngos
ngo.charity	ngo	NGO!	-	charity	charities
+ a British charity => GBR ngo NGO
- charitable work
ngo.aid-agency	ngo	NGO!	-	aid agency	aid agencies
ngo.relief-agency	ngo	NGO!	-	relief agency	relief agencies
ngo.aid-group	ngo	NGO!	-	aid group	aid groups
ngo.aid-organization	ngo	NGO!	-	aid organization	aid organizations
ngo.aid-organisation	ngo	NGO!	-	aid organisation	aid organisations
ngo.relief-organization	ngo	NGO!	-	relief organization	relief organizations
ngo.relief-organisation	ngo	NGO!	-	relief organisation	relief organisations
ngo.humanitarian-agency	ngo	NGO!	-	humanitarian agency	humanitarian agencies
ngo.humanitarian-organization	ngo	NGO!	-	humanitarian organization	humanitarian organizations
ngo.humanitarian-organisation	ngo	NGO!	-	humanitarian organisation	humanitarian organisations
ngo.humanitarian-group	ngo	NGO!	-	humanitarian group	humanitarian groups
ngo.rights-group	ngo	NGO!	-	rights group	rights groups
ngo.human-rights-group	ngo	NGO!	-	human rights group	human rights groups
ngo.human-rights-organization	ngo	NGO!	-	human rights organization	human rights organizations
ngo.human-rights-organisation	ngo	NGO!	-	human rights organisation	human rights organisations
ngo.rights-organization	ngo	NGO!	-	rights organization	rights organizations
ngo.rights-organisation	ngo	NGO!	-	rights organisation	rights organisations
ngo.watchdog	ngo	NGO!	-	watchdog	watchdogs
ngo.human-rights-watchdog	ngo	NGO!	-	human rights watchdog	human rights watchdogs
ngo.advocacy-group	ngo	NGO!	-	advocacy group	advocacy groups
ngo.civil-society-group	ngo	NGO!	-	civil society group	civil society groups
ngo.civil-society-organization	ngo	NGO!	-	civil society organization	civil society organizations
ngo.civil-society-organisation	ngo	NGO!	-	civil society organisation	civil society organisations
ngo.non-governmental-organization	ngo	NGO!	-	non-governmental organization	non-governmental organizations
ngo.non-governmental-organisation	ngo	NGO!	-	non-governmental organisation	non-governmental organisations
ngo.foundation	ngo	NGO!	-	foundation	foundations
ngo.nonprofit	ngo	NGO!	-	nonprofit	nonprofits
ngo.think-tank	ngo	NGO!	-	think tank	think tanks
ngo.think-tank-2	ngo	NGO!	-	think-tank	think-tanks
ngo.environmental-group	ngo	NGO!	-	environmental group	environmental groups
ngo.lobby-group	ngo	NGO!	-	lobby group	lobby groups
ngo.civil-society	ngo	NGO!	-	civil society	civil societies
ngo.peace-group	ngo	NGO!	-	peace group	peace groups
ngo.women-s-group	ngo	NGO!	-	women's group	women's groups
ngo.human-rights-commission	ngo	NGO!	-	human rights commission	human rights commissions
ngo.red-cross-noun	ngo	NGO!	-	red cross	red crosses
ngo.red-crescent	ngo	NGO!	-	red crescent	red crescents
ngo.red-cross-society	ngo	NGO!	-	red cross society	red cross societies
ngo.red-crescent-society	ngo	NGO!	-	red crescent society	red crescent societies
ngo.human-rights-institution	ngo	NGO!	-	human rights institution	human rights institutions
ngo.church	ngo	REL!	-	church	churches
ngo.diocese	ngo	REL!	-	diocese	dioceses
ngo.archdiocese	ngo	REL!	-	archdiocese	archdioceses
ngo.bishops-conference	ngo	REL!	-	bishops' conference	bishops' conferences
ngo.episcopal-conference	ngo	REL!	-	episcopal conference	episcopal conferences
ngo.mosque	ngo	REL!	-	mosque	mosques
ngo.synagogue	ngo	REL!	-	synagogue	synagogues
ngo.synod	ngo	REL!	-	synod	synods
ngo.clergy	ngo	REL!	-	clergy	clergies
ngo.muslim-council	ngo	REL!	-	muslim council	muslim councils
ngo.religious-council	ngo	REL!	-	religious council	religious councils
ngo.union	ngo	LAB!	-	union	unions
ngo.trade-union	ngo	LAB!	-	trade union	trade unions
ngo.labor-union	ngo	LAB!	-	labor union	labor unions
ngo.labour-union	ngo	LAB!	-	labour union	labour unions
ngo.workers-union	ngo	LAB!	-	workers' union	workers' unions
ngo.teachers-union	ngo	LAB!	-	teachers' union	teachers' unions
ngo.trade-union-federation	ngo	LAB!	-	trade union federation	trade union federations
ngo.labor-federation	ngo	LAB!	-	labor federation	labor federations
ngo.labour-federation	ngo	LAB!	-	labour federation	labour federations
ngo.workers	ngo	LAB!	-	workers	-
ngo.university	ngo	EDU!	-	university	universities
+ a Kenyan university => KEN ngo EDU
- universal suffrage
ngo.college	ngo	EDU!	-	college	colleges
ngo.school	ngo	EDU!	-	school	schools
ngo.research-institute	ngo	EDU!	-	research institute	research institutes
ngo.research-center	ngo	EDU!	-	research center	research centers
ngo.research-centre	ngo	EDU!	-	research centre	research centres
ngo.institute	ngo	EDU!	-	institute	institutes
ngo.academy	ngo	EDU!	-	academy	academies
ngo.think-tank-institute	ngo	EDU!	-	think tank institute	think tank institutes
ngo.polytechnic	ngo	EDU!	-	polytechnic	polytechnics
ngo.faculty	ngo	EDU!	-	faculty	faculties
ngo.hospital	ngo	MED!	-	hospital	hospitals
ngo.clinic	ngo	MED!	-	clinic	clinics
ngo.medical-team	ngo	MED!	-	medical team	medical teams
ngo.medical-center	ngo	MED!	-	medical center	medical centers
ngo.medical-centre	ngo	MED!	-	medical centre	medical centres
ngo.ambulance-service	ngo	MED!	-	ambulance service	ambulance services
ngo.rescue-service	ngo	MED!	-	rescue service	rescue services
ngo.rescue-workers	ngo	MED!	-	rescue workers	-
ngo.red-cross-team	ngo	MED!	-	red cross team	red cross teams
ngo.health-service	ngo	MED!	-	health service	health services
media.news-agency	media	JRN!	-	news agency	news agencies
media.newspaper	media	JRN!	-	newspaper	newspapers
+ an Israeli newspaper => ISR media JRN
- an Israeli journalist
media.daily-newspaper	media	JRN!	-	daily newspaper	daily newspapers
media.daily	media	JRN!	-	daily	dailies
media.weekly	media	JRN!	-	weekly	weeklies
media.magazine	media	JRN!	-	magazine	magazines
media.radio	media	JRN!	-	radio	radios
media.state-radio	media	JRN!	-	state radio	state radios
media.radio-station	media	JRN!	-	radio station	radio stations
media.television	media	JRN!	-	television	televisions
media.state-television	media	JRN!	-	state television	state televisions
media.tv	media	JRN!	-	tv	tvs
media.state-tv	media	JRN!	-	state tv	state tvs
media.tv-station	media	JRN!	-	tv station	tv stations
media.tv-channel	media	JRN!	-	tv channel	tv channels
media.television-station	media	JRN!	-	television station	television stations
media.television-channel	media	JRN!	-	television channel	television channels
media.television-network	media	JRN!	-	television network	television networks
media.public-broadcaster	media	JRN!	-	public broadcaster	public broadcasters
media.state-broadcaster	media	JRN!	-	state broadcaster	state broadcasters
media.news-channel	media	JRN!	-	news channel	news channels
media.newswire	media	JRN!	-	newswire	newswires
media.news-service	media	JRN!	-	news service	news services
media.wire-service	media	JRN!	-	wire service	wire services
media.news-website	media	JRN!	-	news website	news websites
media.news-portal	media	JRN!	-	news portal	news portals
media.news-site	media	JRN!	-	news site	news sites
media.press	media	JRN!	-	press	presses
media.media	media	JRN!	-	media	-
media.local-media	media	JRN!	-	local media	-
media.state-media	media	JRN!	-	state media	-
media.news-media	media	JRN!	-	news media	-
media.official-media	media	JRN!	-	official media	-
media.paper	media	JRN!	-	paper	papers
media.tabloid	media	JRN!	-	tabloid	tabloids
media.broadsheet	media	JRN!	-	broadsheet	broadsheets
media.media-outlet	media	JRN!	-	media outlet	media outlets
media.news-outlet	media	JRN!	-	news outlet	news outlets
media.media-report	media	JRN!	-	media report	media reports
media.press-agency	media	JRN!	-	press agency	press agencies
media.press-service	media	JRN!	-	press service	press services
media.news-organization	media	JRN!	-	news organization	news organizations
media.news-organisation	media	JRN!	-	news organisation	news organisations
media.local-reports	media	JRN!	-	local reports	-
media.news-network	media	JRN!	-	news network	news networks
media.satellite-channel	media	JRN!	-	satellite channel	satellite channels
media.blog	media	JRN!	-	blog	blogs
media.media-reports	media	JRN!	-	media reports	-
media.press-reports	media	JRN!	-	press reports	-
media.local-press	media	JRN!	-	local press	local presses
media.foreign-media	media	JRN!	-	foreign media	-
media.official-news-agency	media	JRN!	-	official news agency	official news agencies
media.newsletter	media	JRN!	-	newsletter	newsletters
media.journal	media	JRN!	-	journal	journals
media.gazette	media	JRN!	-	gazette	gazettes
media.state-news-agency	media	JRN!	-	state news agency	state news agencies
media.television-report	media	JRN!	-	television report	television reports
media.radio-report	media	JRN!	-	radio report	radio reports
media.news-reports	media	JRN!	-	news reports	-
company.company	company	BUS!	-	company	companies
company.firm	company	BUS!	-	firm	firms
company.corporation	company	BUS!	-	corporation	corporations
company.bank	company	BUS!	-	bank	banks
+ a Swiss bank => CHE company BUS
- a Swiss banker
company.oil-company	company	BUS!	-	oil company	oil companies
company.airline	company	BUS!	-	airline	airlines
company.manufacturer	company	BUS!	-	manufacturer	manufacturers
company.factory	company	BUS!	-	factory	factories
company.industry	company	BUS!	-	industry	industries
company.consortium	company	BUS!	-	consortium	consortiums
company.conglomerate	company	BUS!	-	conglomerate	conglomerates
company.contractor-company	company	BUS!	-	contractor company	contractor companies
company.utility	company	BUS!	-	utility	utilities
company.oil-giant	company	BUS!	-	oil giant	oil giants
company.gas-giant	company	BUS!	-	gas giant	gas giants
company.energy-company	company	BUS!	-	energy company	energy companies
company.chamber-of-commerce	company	BUS!	-	chamber of commerce	chambers of commerce
company.chambers-of-commerce	company	BUS!	-	chambers of commerce	-
company.business-group	company	BUS!	-	business group	business groups
company.operator	company	BUS!	-	operator	operators
company.supplier	company	BUS!	-	supplier	suppliers
company.producer	company	BUS!	-	producer	producers
company.automaker	company	BUS!	-	automaker	automakers
company.carmaker	company	BUS!	-	carmaker	carmakers
company.broker-firm	company	BUS!	-	broker firm	broker firms
company.private-security-company	company	BUS!	-	private security company	private security companies
company.insurer	company	BUS!	-	insurer	insurers
company.law-firm	company	BUS!	-	law firm	law firms
company.stock-exchange	company	BUS!	-	stock exchange	stock exchanges
company.shipyard	company	BUS!	-	shipyard	shipyards
company.carrier	company	BUS!	-	carrier	carriers
company.retailer	company	BUS!	-	retailer	retailers
company.business	company	BUS!	-	business	businesses
crime.gang	crime	CRM!	-	gang	gangs
crime.cartel	crime	CRM!	-	cartel	cartels
+ a Mexican cartel => MEX group CRM
- the price agreement
crime.mafia	crime	CRM!	-	mafia	mafias
crime.drug-cartel	crime	CRM!	-	drug cartel	drug cartels
crime.drug-gang	crime	CRM!	-	drug gang	drug gangs
crime.crime-syndicate	crime	CRM!	-	crime syndicate	crime syndicates
crime.criminal-gang	crime	CRM!	-	criminal gang	criminal gangs
crime.criminal-group	crime	CRM!	-	criminal group	criminal groups
crime.pirates	crime	CRM!	-	pirates	-
crime.traffickers	crime	CRM!	-	traffickers	-
crime.smugglers	crime	CRM!	-	smugglers	-
crime.human-traffickers	crime	CRM!	-	human traffickers	-
crime.mob	crime	CRM!	-	mob	mobs
crime.criminal-network	crime	CRM!	-	criminal network	criminal networks
igo.bloc-of-nations	igo	IGO!	-	bloc of nations	blocs of nations
igo.world-body	igo	IGO!	-	world body	world bodies
igo.regional-bloc	igo	IGO!	-	regional bloc	regional blocs
igo.african-bloc	igo	IGO!	-	african bloc	african blocs
igo.west-african-bloc	igo	IGO!	-	west african bloc	west african blocs
igo.regional-body	igo	IGO!	-	regional body	regional bodies
igo.international-organization	igo	IGO!	-	international organization	international organizations
igo.international-organisation	igo	IGO!	-	international organisation	international organisations
igo.intergovernmental-organization	igo	IGO!	-	intergovernmental organization	intergovernmental organizations
igo.intergovernmental-organisation	igo	IGO!	-	intergovernmental organisation	intergovernmental organisations
igo.international-body	igo	IGO!	-	international body	international bodies
igo.international-force	igo	IGO!	-	international force	international forces
igo.international-observer-force	igo	IGO!	-	international observer force	international observer forces
igo.international-peacekeeping-force	igo	IGO!	-	international peacekeeping force	international peacekeeping forces
igo.multinational-force	igo	IGO!	-	multinational force	multinational forces
igo.observer-mission	igo	IGO!	-	observer mission	observer missions
igo.monitoring-mission	igo	IGO!	-	monitoring mission	monitoring missions
igo.peacekeeping-mission	igo	IGO!	-	peacekeeping mission	peacekeeping missions
+ the peacekeeping mission => - igo IGO
- the peacekeepers
igo.refugee-agency	igo	IGO!	-	refugee agency	refugee agencies
igo.nuclear-watchdog	igo	IGO!	-	nuclear watchdog	nuclear watchdogs
igo.atomic-agency	igo	IGO!	-	atomic agency	atomic agencies
igo.chemical-weapons-watchdog	igo	IGO!	-	chemical weapons watchdog	chemical weapons watchdogs
igo.truce-monitoring-mission	igo	IGO!	-	truce monitoring mission	truce monitoring missions
igo.international-tribunal	igo	IGO!	-	international tribunal	international tribunals
igo.european-bloc	igo	IGO!	-	european bloc	european blocs
igo.pan-arab-organization	igo	IGO!	-	pan-arab organization	pan-arab organizations
group.group	group	-	-	group	groups
group.community	group	-	-	community	communities
+ the Tamil community => LKA group -
- communal life
group.people	group	-	-	people	-
group.population	group	-	-	population	populations
group.minority	group	-	-	minority	minorities
group.majority	group	-	-	majority	majorities
group.public	group	-	-	public	publics
group.crowd	group	-	-	crowd	crowds
group.family	group	-	-	family	families
group.tribe	group	-	-	tribe	tribes
group.clan	group	-	-	clan	clans
group.sect	group	-	-	sect	sects
group.society	group	-	-	society	societies
group.organization	group	-	-	organization	organizations
group.organisation	group	-	-	organisation	organisations
group.network	group	-	-	network	networks
group.association	group	-	-	association	associations
group.federation	group	-	-	federation	federations
group.league	group	-	-	league	leagues
group.club	group	-	-	club	clubs
group.masses	group	-	-	masses	-
group.diaspora	group	-	-	diaspora	diasporas
group.class	group	-	-	class	classes
group.generation	group	-	-	generation	generations
group.electorate	group	-	-	electorate	electorates
group.militias-and-tribes	group	-	-	militias and tribes	-
group.international-community	group	-	-	international community	international communities
group.neighbours	group	-	-	neighbours	-
group.neighbors	group	-	-	neighbors	-
group.delegation-from-the-region	group	-	-	delegation from the region	delegation from the regions
group.ethnic-group	group	-	-	ethnic group	ethnic groups
group.parties-to-the-conflict	group	-	-	parties to the conflict	parties to the conflicts
group.warring-parties	group	-	-	warring parties	-
group.warring-sides	group	-	-	warring sides	-
group.rival-factions	group	-	-	rival factions	-
group.crew	group	-	-	crew	crews
group.staff	group	-	-	staff	-
group.personnel	group	-	-	personnel	-
group.council	group	-	-	council	councils
group.body	group	-	-	body	ruling bodies
group.both-peoples	group	-	-	both peoples	-
group.committee-of-elders	group	-	-	committee of elders	committees of elders
group.board	group	-	-	board	boards
group.members-of-the-community	group	-	-	members of the community	-
group.political-leaders	group	-	-	political leaders	-
office.hacker	office	CRM!	-	hacker	hackers
+ Chinese hackers => CHN group CRM
- the hacking of banks
office.cyber-criminal	office	CRM!	-	cyber-criminal	cyber-criminals
office.cybercriminal	office	CRM!	-	cybercriminal	cybercriminals
office.poacher	office	CRM!	-	poacher	poachers
office.rustler	office	CRM!	-	rustler	rustlers
office.looter	office	CRM!	-	looter	looters
office.arsonist	office	CRM!	-	arsonist	arsonists
office.gunrunner	office	CRM!	-	gunrunner	gunrunners
office.fraudster	office	CRM!	-	fraudster	fraudsters
office.extortionist	office	CRM!	-	extortionist	extortionists
office.vigilante	office	CRM!	-	vigilante	vigilantes
office.gang-member	office	CRM!	-	gang member	gang members
office.drug-dealer	office	CRM!	-	drug dealer	drug dealers
office.drug-kingpin	office	CRM!	-	drug kingpin	drug kingpins
office.druglord	office	CRM!	-	druglord	druglords
office.narco-trafficker	office	CRM!	-	narco-trafficker	narco-traffickers
office.pickpocket	office	CRM!	-	pickpocket	pickpockets
office.rapist	office	CRM!	-	rapist	rapists
office.thief	office	CRM!	-	thief	thieves
office.burglar	office	CRM!	-	burglar	burglars
office.counterfeiter	office	CRM!	-	counterfeiter	counterfeiters
office.stowaway	office	CRM!	-	stowaway	stowaways
office.investigator	office	COP?	-	investigator	investigators
+ Turkish investigators => TUR group COP
- a Turkish investigation
office.police-investigator	office	COP?	-	police investigator	police investigators
office.forensic-expert	office	COP?	-	forensic expert	forensic experts
office.crime-investigator	office	COP?	-	crime investigator	crime investigators
office.policeman-on-duty	office	COP?	-	policeman on duty	policemen on duty
office.employee	office	-	-	employee	employees
office.trainee	office	-	-	trainee	trainees
office.staffer	office	-	-	staffer	staffers
office.staff-member	office	-	-	staff member	staff members
office.sharpshooter	office	-	-	sharpshooter	sharpshooters
office.apprentice	office	-	-	apprentice	apprentices
office.intern	office	-	-	intern	interns
office.beneficiary	office	-	-	beneficiary	beneficiaries
office.negotiation-leader	office	-	-	negotiation leader	negotiation leaders
office.recruiter	office	-	-	recruiter	recruiters
office.financial-backer	office	-	-	financial backer	financial backers
office.financier-of-terror	office	-	-	financier of terror	financiers of terror
office.bomb-maker	office	-	-	bomb-maker	bomb-makers
office.bombmaker	office	-	-	bombmaker	bombmakers
office.supreme-guide	office	-	-	supreme guide	supreme guides
office.general-guide	office	-	-	general guide	general guides
office.team-member	office	-	-	team member	team members
office.crew-member	office	-	-	crew member	crew members
office.crewman	office	-	-	crewman	crewmen
office.panelist	office	-	-	panelist	panelists
office.panellist	office	-	-	panellist	panellists
office.signer	office	-	-	signer	signers
office.caretaker	office	-	-	caretaker	caretakers
office.bodyguard	office	-	-	bodyguard	bodyguards
office.security-guard	office	-	-	security guard	security guards
office.chauffeur	office	-	-	chauffeur	chauffeurs
office.interpreter	office	-	-	interpreter	interpreters
office.translator	office	-	-	translator	translators
office.petitioner	office	-	-	petitioner	petitioners
office.complainant	office	-	-	complainant	complainants
office.litigant	office	-	-	litigant	litigants
office.claimant	office	-	-	claimant	claimants
office.heir	office	-	-	heir	heirs
office.successor	office	-	-	successor	successors
office.predecessor	office	-	-	predecessor	predecessors
office.schoolgirl	office	CVL!	-	schoolgirl	schoolgirls
office.schoolboy	office	CVL!	-	schoolboy	schoolboys
office.schoolchild	office	CVL!	-	schoolchild	schoolchildren
office.pupil	office	CVL!	-	pupil	pupils
office.toddler	office	CVL!	-	toddler	toddlers
office.newborn	office	CVL!	-	newborn	newborns
office.orphan	office	CVL!	-	orphan	orphans
office.elderly-person	office	CVL!	-	elderly person	elderly people
office.pedestrian	office	CVL!	-	pedestrian	pedestrians
office.cyclist	office	CVL!	-	cyclist	cyclists
office.traveller	office	CVL!	-	traveller	travellers
office.traveler	office	CVL!	-	traveler	travelers
office.vacationer	office	CVL!	-	vacationer	vacationers
office.holidaymaker	office	CVL!	-	holidaymaker	holidaymakers
office.concertgoer	office	CVL!	-	concertgoer	concertgoers
office.churchgoer	office	CVL!	-	churchgoer	churchgoers
office.picketer	office	CVL!	-	picketer	picketers
office.rioter	office	CVL!	-	rioter	rioters
office.hunger-striker	office	CVL!	-	hunger striker	hunger strikers
office.well-wisher	office	CVL!	-	well-wisher	well-wishers
office.pensioner-association	office	CVL!	-	pensioner association	pensioner associations
office.cattle-herder	office	CVL!	-	cattle herder	cattle herders
office.pastoralist	office	CVL!	-	pastoralist	pastoralists
office.cattle-keeper	office	CVL!	-	cattle keeper	cattle keepers
office.shepherd	office	CVL!	-	shepherd	shepherds
office.goatherd	office	CVL!	-	goatherd	goatherds
office.fisher	office	CVL!	-	fisher	fishers
office.fisherfolk	office	CVL!	-	fisherfolk	fisherfolk
office.vendor	office	CVL!	-	vendor	vendors
office.street-vendor	office	CVL!	-	street vendor	street vendors
office.market-trader	office	CVL!	-	market trader	market traders
office.stallholder	office	CVL!	-	stallholder	stallholders
office.homeowner	office	CVL!	-	homeowner	homeowners
office.householder	office	CVL!	-	householder	householders
office.slum-dweller	office	CVL!	-	slum dweller	slum dwellers
office.shack-dweller	office	CVL!	-	shack dweller	shack dwellers
office.islander	office	CVL!	-	islander	islanders
office.townsman	office	CVL!	-	townsman	townsmen
office.city-dweller	office	CVL!	-	city dweller	city dwellers
office.countrywoman	office	CVL!	-	countrywoman	countrywomen
office.taxpayer	office	CVL!	-	taxpayer	taxpayers
office.ratepayer	office	CVL!	-	ratepayer	ratepayers
office.bereaved-relative	office	CVL!	-	bereaved relative	bereaved relatives
office.next-of-kin	office	CVL!	-	next of kin	next of kin
office.townsperson	office	CVL!	-	townsperson	townspersons
office.non-combatant	office	CVL!	-	non-combatant	non-combatants
office.noncombatant	office	CVL!	-	noncombatant	noncombatants
office.unarmed-civilian	office	CVL!	-	unarmed civilian	unarmed civilians
office.innocent-civilian	office	CVL!	-	innocent civilian	innocent civilians
office.homeguard	office	CVL!	-	homeguard	homeguards
office.villager-elder	office	CVL!	-	villager elder	villager elders
office.displaced-civilian	office	REF!	-	displaced civilian	displaced civilians
office.war-refugee	office	REF!	-	war refugee	war refugees
office.stateless-person	office	REF!	-	stateless person	stateless people
office.boat-person	office	REF!	-	boat person	boat people arrivals
office.resettled-refugee	office	REF!	-	resettled refugee	resettled refugees
office.internally-displaced	office	REF!	-	internally displaced	internally displaced
office.mla	office	LEG!	-	mla	mlas
office.mna	office	LEG!	-	mna	mnas
office.backbencher	office	LEG!	-	backbencher	backbenchers
office.frontbencher	office	LEG!	-	frontbencher	frontbenchers
office.state-senator	office	LEG!	-	state senator	state senators
office.state-representative	office	LEG!	-	state representative	state representatives
office.parliamentary-speaker	office	LEG!	-	parliamentary speaker	parliamentary speakers
office.party-whip	office	LEG!	-	party whip	party whips
office.associate-justice	office	JUD!	-	associate justice	associate justices
office.public-defender	office	JUD!	-	public defender	public defenders
office.juror	office	JUD!	-	juror	jurors
office.bailiff	office	JUD!	-	bailiff	bailiffs
office.war-crimes-prosecutor	office	JUD!	-	war crimes prosecutor	war crimes prosecutors
office.federal-prosecutor	office	JUD!	-	federal prosecutor	federal prosecutors
office.military-prosecutor	office	JUD!	-	military prosecutor	military prosecutors
office.military-judge	office	JUD!	-	military judge	military judges
office.airforce-chief	office	MIL!	-	airforce chief	airforce chiefs
office.air-chief-marshal	office	MIL!	-	air chief marshal	air chief marshals
office.fighter-pilot	office	MIL!	-	fighter pilot	fighter pilots
office.tank-commander	office	MIL!	-	tank commander	tank commanders
office.peacekeeping-commander	office	MIL!	-	peacekeeping commander	peacekeeping commanders
office.garrison-commander	office	MIL!	-	garrison commander	garrison commanders
office.militia-officer	office	MIL!	-	militia officer	militia officers
office.drone-operator	office	MIL!	-	drone operator	drone operators
office.submariner	office	MIL!	-	submariner	submariners
office.artilleryman	office	MIL!	-	artilleryman	artillerymen
office.rifleman	office	MIL!	-	rifleman	riflemen
office.serviceperson	office	MIL!	-	serviceperson	service members
office.service-member	office	MIL!	-	service member	service members
office.troop-commander	office	MIL!	-	troop commander	troop commanders
office.base-commander	office	MIL!	-	base commander	base commanders
office.theater-commander	office	MIL!	-	theater commander	theater commanders
office.war-veteran-leader	office	MIL!	-	war veteran leader	war veteran leaders
office.artillery-officer	office	MIL!	-	artillery officer	artillery officers
office.naval-officer	office	MIL!	-	naval officer	naval officers
office.car-bomber	office	REB!	-	car bomber	car bombers
office.suicide-attacker	office	REB!	-	suicide attacker	suicide attackers
office.rebel-fighter	office	REB!	-	rebel fighter	rebel fighters
office.rebel-soldier	office	REB!	-	rebel soldier	rebel soldiers
office.taliban-commander	office	REB!	-	taliban commander	taliban commanders
office.separatist-fighter	office	REB!	-	separatist fighter	separatist fighters
office.separatist-commander	office	REB!	-	separatist commander	separatist commanders
office.guerrilla-fighter	office	REB!	-	guerrilla fighter	guerrilla fighters
office.armed-assailant	office	REB!	-	armed assailant	armed assailants
office.coup-leader	office	REB!	-	coup leader	coup leaders
office.coup-plotter	office	REB!	-	coup plotter	coup plotters
office.putschist	office	REB!	-	putschist	putschists
office.child-soldier	office	REB!	-	child soldier	child soldiers
office.foreign-fighter	office	REB!	-	foreign fighter	foreign fighters
office.pro-democracy-activist	office	OPP!	-	pro-democracy activist	pro-democracy activists
office.democracy-activist	office	OPP!	-	democracy activist	democracy activists
office.anti-government-protester	office	OPP!	-	anti-government protester	anti-government protesters
office.opposition-supporter	office	OPP!	-	opposition supporter	opposition supporters
office.opposition-member	office	OPP!	-	opposition member	opposition members
office.exiled-leader	office	OPP!	-	exiled leader	exiled leaders
office.political-prisoner	office	OPP!	-	political prisoner	political prisoners
office.prisoner-of-conscience	office	OPP!	-	prisoner of conscience	prisoners of conscience
office.anti-war-protester	office	OPP!	-	anti-war protester	anti-war protesters
office.rescue-worker	office	NGO!	-	rescue worker	rescue workers
office.rescuer	office	NGO!	-	rescuer	rescuers
office.rights-defender	office	NGO!	-	rights defender	rights defenders
office.humanitarian-official	office	NGO!	-	humanitarian official	humanitarian officials
office.election-monitor	office	NGO!	-	election monitor	election monitors
office.election-observer	office	NGO!	-	election observer	election observers
office.land-rights-activist	office	NGO!	-	land rights activist	land rights activists
office.environmental-activist	office	NGO!	-	environmental activist	environmental activists
office.climate-activist	office	NGO!	-	climate activist	climate activists
office.anti-nuclear-activist	office	NGO!	-	anti-nuclear activist	anti-nuclear activists
office.war-correspondent	office	JRN!	-	war correspondent	war correspondents
office.foreign-correspondent	office	JRN!	-	foreign correspondent	foreign correspondents
office.news-presenter	office	JRN!	-	news presenter	news presenters
office.presenter	office	JRN!	-	presenter	presenters
office.podcaster	office	JRN!	-	podcaster	podcasters
office.stringer	office	JRN!	-	stringer	stringers
office.camera-operator	office	JRN!	-	camera operator	camera operators
office.film-maker	office	JRN!	-	film-maker	film-makers
office.filmmaker	office	JRN!	-	filmmaker	filmmakers
office.documentary-maker	office	JRN!	-	documentary maker	documentary makers
office.newspaper-editor	office	JRN!	-	newspaper editor	newspaper editors
office.media-owner	office	JRN!	-	media owner	media owners
office.newspaperman	office	JRN!	-	newspaperman	newspapermen
office.sheikh-of-al-azhar	office	REL!	-	sheikh of al-azhar	sheikhs of al-azhar
office.seminarian	office	REL!	-	seminarian	seminarians
office.deacon	office	REL!	-	deacon	deacons
office.prelate	office	REL!	-	prelate	prelates
office.rabbi-leader	office	REL!	-	rabbi leader	rabbi leaders
office.friar	office	REL!	-	friar	friars
office.jesuit	office	REL!	-	jesuit	jesuits
office.chief-financial-officer	office	BUS!	-	chief financial officer	chief financial officers
office.stockholder	office	BUS!	-	stockholder	stockholders
office.trader-on-the-exchange	office	BUS!	-	trader on the exchange	traders on the exchange
office.shipowner	office	BUS!	-	shipowner	shipowners
office.ship-owner	office	BUS!	-	ship-owner	ship-owners
office.mine-owner	office	BUS!	-	mine owner	mine owners
office.factory-owner	office	BUS!	-	factory owner	factory owners
office.dealer	office	BUS!	-	dealer	dealers
office.landowner	office	BUS!	-	landowner	landowners
office.plantation-owner	office	BUS!	-	plantation owner	plantation owners
office.hotelier	office	BUS!	-	hotelier	hoteliers
office.retailer-association	office	BUS!	-	retailer association	retailer associations
office.arms-manufacturer	office	BUS!	-	arms manufacturer	arms manufacturers
office.contractor-firm	office	BUS!	-	contractor firm	contractor firms
office.labor-activist	office	LAB!	-	labor activist	labor activists
office.labour-activist	office	LAB!	-	labour activist	labour activists
office.union-organiser	office	LAB!	-	union organiser	union organisers
office.union-organizer	office	LAB!	-	union organizer	union organizers
office.union-member	office	LAB!	-	union member	union members
office.trade-union-official	office	LAB!	-	trade union official	trade union officials
office.railway-worker	office	LAB!	-	railway worker	railway workers
office.railwayman	office	LAB!	-	railwayman	railwaymen
office.transport-worker	office	LAB!	-	transport worker	transport workers
office.truck-driver	office	LAB!	-	truck driver	truck drivers
office.truckers-association	office	LAB!	-	truckers association	truckers associations
office.trucker	office	LAB!	-	trucker	truckers
office.bus-driver	office	LAB!	-	bus driver	bus drivers
office.taxi-driver	office	LAB!	-	taxi driver	taxi drivers
office.garment-worker	office	LAB!	-	garment worker	garment workers
office.factory-worker	office	LAB!	-	factory worker	factory workers
office.farm-worker	office	LAB!	-	farm worker	farm workers
office.farmworker	office	LAB!	-	farmworker	farmworkers
office.oil-worker	office	LAB!	-	oil worker	oil workers
office.steelworker	office	LAB!	-	steelworker	steelworkers
office.autoworker	office	LAB!	-	autoworker	autoworkers
office.coal-miner	office	LAB!	-	coal miner	coal miners
office.port-worker	office	LAB!	-	port worker	port workers
office.civil-service-worker	office	LAB!	-	civil service worker	civil service workers
office.postal-worker	office	LAB!	-	postal worker	postal workers
office.teachers-leader	office	LAB!	-	teachers' leader	teachers' leaders
office.striking-worker	office	LAB!	-	striking worker	striking workers
office.construction-worker	office	LAB!	-	construction worker	construction workers
office.mine-worker	office	LAB!	-	mine worker	mine workers
office.mineworker	office	LAB!	-	mineworker	mineworkers
office.hospital-worker	office	LAB!	-	hospital worker	hospital workers
office.sanitation-worker	office	LAB!	-	sanitation worker	sanitation workers
office.migrant-worker	office	LAB!	-	migrant worker	migrant workers
office.laborer	office	LAB!	-	laborer	laborers
office.labourer	office	LAB!	-	labourer	labourers
office.health-official	office	MED!	-	health official	health officials
office.medical-staff	office	MED!	-	medical staff	medical staff
office.ambulance-driver	office	MED!	-	ambulance driver	ambulance drivers
office.first-responder	office	MED!	-	first responder	first responders
office.emergency-worker	office	MED!	-	emergency worker	emergency workers
office.vaccinator	office	MED!	-	vaccinator	vaccinators
office.vaccination-worker	office	MED!	-	vaccination worker	vaccination workers
office.aid-doctor	office	MED!	-	aid doctor	aid doctors
office.medical-examiner	office	MED!	-	medical examiner	medical examiners
office.doctor-at-the-hospital	office	MED!	-	doctor at the hospital	doctors at the hospital
office.hospital-official	office	MED!	-	hospital official	hospital officials
office.virologist-team	office	MED!	-	virologist team	virologist teams
office.university-president	office	EDU!	-	university president	university presidents
office.schoolteacher	office	EDU!	-	schoolteacher	schoolteachers
office.school-principal	office	EDU!	-	school principal	school principals
office.headteacher	office	EDU!	-	headteacher	headteachers
office.head-teacher	office	EDU!	-	head teacher	head teachers
office.academician	office	EDU!	-	academician	academicians
office.archaeologist	office	EDU!	-	archaeologist	archaeologists
office.expert-witness	office	EDU!	-	expert witness	expert witnesses
office.undergraduate	office	EDU!	-	undergraduate	undergraduates
office.postgraduate	office	EDU!	-	postgraduate	postgraduates
office.law-professor	office	EDU!	-	law professor	law professors
office.university-student	office	EDU!	-	university student	university students
office.high-school-student	office	EDU!	-	high school student	high school students
office.university-lecturer	office	EDU!	-	university lecturer	university lecturers
office.deputy-negotiator	office	GOV?	-	deputy negotiator	deputy negotiators
office.foreign-policy-adviser	office	GOV?	-	foreign policy adviser	foreign policy advisers
office.mediator-in-chief	office	GOV?	-	mediator-in-chief	mediator-in-chiefs
office.deputy-secretary	office	GOV?	-	deputy secretary	deputy secretaries
office.foreign-affairs-adviser	office	GOV?	-	foreign affairs adviser	foreign affairs advisers
office.health-secretary	office	GOV?	-	health secretary	health secretaries
office.chief-secretary	office	GOV?	-	chief secretary	chief secretaries
office.deputy-first-minister	office	GOV?	-	deputy first minister	deputy first ministers
office.chief-minister	office	GOV?	-	chief minister	chief ministers
office.first-vice-president	office	GOV?	-	first vice president	first vice presidents
office.interim-prime-minister	office	GOV?	-	interim prime minister	interim prime ministers
office.grand-duke	office	GOV?	-	grand duke	grand dukes
office.state-governor	office	GOV?	-	state governor	state governors
office.regional-governor	office	GOV?	-	regional governor	regional governors
office.district-commissioner	office	GOV?	-	district commissioner	district commissioners
office.county-executive	office	GOV?	-	county executive	county executives
office.district-chief	office	GOV?	-	district chief	district chiefs
office.village-head	office	GOV?	-	village head	village heads
office.mayor-elect	office	GOV?	-	mayor-elect	mayor-elects
office.vice-mayor	office	GOV?	-	vice mayor	vice mayors
office.election-commissioner	office	GOV?	-	election commissioner	election commissioners
office.human-rights-commissioner	office	GOV?	-	human rights commissioner	human rights commissioners
office.presidential-aide	office	GOV?	-	presidential aide	presidential aides
office.presidential-envoy	office	GOV?	-	presidential envoy	presidential envoys
office.presidential-spokesman	office	GOV?	-	presidential spokesman	presidential spokesmen
office.presidential-spokeswoman	office	GOV?	-	presidential spokeswoman	presidential spokeswomen
office.government-spokesman	office	GOV?	-	government spokesman	government spokesmen
office.government-spokeswoman	office	GOV?	-	government spokeswoman	government spokeswomen
office.government-negotiator	office	GOV?	-	government negotiator	government negotiators
office.peace-negotiator	office	GOV?	-	peace negotiator	peace negotiators
office.trade-negotiator	office	GOV?	-	trade negotiator	trade negotiators
office.trade-minister	office	GOV?	-	trade minister	trade ministers
office.tax-inspector	office	GOV?	-	tax inspector	tax inspectors
office.immigration-officer	office	GOV?	-	immigration officer	immigration officers
office.border-official	office	GOV?	-	border official	border officials
people.individual	people	-	-	individual	individuals
people.folk	people	-	-	folk	folks
people.native	people	-	-	native	natives
people.compatriot	people	-	-	compatriot	compatriots
people.dependent	people	-	-	dependent	dependents
people.dependant	people	-	-	dependant	dependants
people.sponsor	people	-	-	sponsor	sponsors
people.well-known-figure	people	-	-	well-known figure	well-known figures
people.bidder	people	-	-	bidder	bidders
people.applicant	people	-	-	applicant	applicants
people.returning-exile	people	-	-	returning exile	returning exiles
people.evictee	people	-	-	evictee	evictees
people.fugitive	people	-	-	fugitive	fugitives
people.escapee	people	-	-	escapee	escapees
people.runaway	people	-	-	runaway	runaways
people.parolee	people	-	-	parolee	parolees
people.ex-prisoner	people	-	-	ex-prisoner	ex-prisoners
people.ex-detainee	people	-	-	ex-detainee	ex-detainees
people.loved-one	people	-	-	loved one	loved ones
people.parent	people	-	-	parent	parents
people.grandparent	people	-	-	grandparent	grandparents
people.sibling	people	-	-	sibling	siblings
people.in-law	people	-	-	in-law	in-laws
people.elder-brother	people	-	-	elder brother	elder brothers
people.twin	people	-	-	twin	twins
body.federal-police-force	body	COP!	-	federal police force	federal police forces
body.anti-terror-police	body	COP!	-	anti-terror police	-
body.anti-terrorism-police	body	COP!	-	anti-terrorism police	-
body.counter-terrorism-police	body	COP!	-	counter-terrorism police	-
body.border-police	body	COP!	-	border police	-
body.military-police-unit	body	COP!	-	military police unit	military police units
body.local-police	body	COP!	-	local police	-
body.criminal-police	body	COP!	-	criminal police	-
body.judicial-police	body	COP!	-	judicial police	-
body.traffic-police	body	COP!	-	traffic police	-
body.national-gendarmerie	body	COP!	-	national gendarmerie	national gendarmeries
body.police-headquarters	body	COP!	-	police headquarters	police headquarterses
body.anti-corruption-agency	body	COP!	-	anti-corruption agency	anti-corruption agencies
body.anti-corruption-commission	body	COP!	-	anti-corruption commission	anti-corruption commissions
body.sheriff-s-office	body	COP!	-	sheriff's office	sheriff's offices
body.sheriff-s-department	body	COP!	-	sheriff's department	sheriff's departments
body.highway-patrol	body	COP!	-	highway patrol	highway patrols
body.border-patrol	body	COP!	-	border patrol	border patrols
body.customs-agency	body	COP!	-	customs agency	customs agencies
body.civil-guard-noun	body	COP!	-	civil guard	civil guards
body.appeal-court	body	JUD!	-	appeal court	appeal courts
body.regional-court	body	JUD!	-	regional court	regional courts
body.city-court	body	JUD!	-	city court	city courts
body.military-court	body	JUD!	-	military court	military courts
body.sharia-court	body	JUD!	-	sharia court	sharia courts
body.islamic-court	body	JUD!	-	islamic court	islamic courts
body.religious-court	body	JUD!	-	religious court	religious courts
body.labor-court	body	JUD!	-	labor court	labor courts
body.labour-court	body	JUD!	-	labour court	labour courts
body.administrative-court	body	JUD!	-	administrative court	administrative courts
body.magistrates-court	body	JUD!	-	magistrates court	magistrates courts
body.magistrate-s-court	body	JUD!	-	magistrate's court	magistrate's courts
body.magistrates-court-b	body	JUD!	-	magistrates' court	magistrates' courts
body.crown-court	body	JUD!	-	crown court	crown courts
body.anti-corruption-court	body	JUD!	-	anti-corruption court	anti-corruption courts
body.electoral-tribunal	body	JUD!	-	electoral tribunal	electoral tribunals
body.electoral-court	body	JUD!	-	electoral court	electoral courts
body.arbitration-court	body	JUD!	-	arbitration court	arbitration courts
body.human-rights-court	body	JUD!	-	human rights court	human rights courts
body.supreme-judicial-council	body	JUD!	-	supreme judicial council	supreme judicial councils
body.prosecutor-general-s-office	body	JUD!	-	prosecutor general's office	prosecutor general's offices
body.state-prosecutor-s-office	body	JUD!	-	state prosecutor's office	state prosecutor's offices
body.federal-prosecutor-s-office	body	JUD!	-	federal prosecutor's office	federal prosecutor's offices
body.lower-chamber	body	LEG!	-	lower chamber	lower chambers
body.upper-chamber	body	LEG!	-	upper chamber	upper chambers
body.lower-house-of-parliament	body	LEG!	-	lower house of parliament	lower house of parliaments
body.upper-house-of-parliament	body	LEG!	-	upper house of parliament	upper house of parliaments
body.federal-parliament	body	LEG!	-	federal parliament	federal parliaments
body.regional-parliament	body	LEG!	-	regional parliament	regional parliaments
body.state-legislature	body	LEG!	-	state legislature	state legislatures
body.regional-assembly	body	LEG!	-	regional assembly	regional assemblies
body.provincial-assembly	body	LEG!	-	provincial assembly	provincial assemblies
body.national-parliament	body	LEG!	-	national parliament	national parliaments
body.transitional-parliament	body	LEG!	-	transitional parliament	transitional parliaments
body.interim-parliament	body	LEG!	-	interim parliament	interim parliaments
body.bicameral-legislature	body	LEG!	-	bicameral legislature	bicameral legislatures
body.chamber-of-representatives	body	LEG!	-	chamber of representatives	chamber of representativeses
body.council-of-the-federation	body	LEG!	-	council of the federation	council of the federations
body.state-assembly	body	LEG!	-	state assembly	state assemblies
body.national-council	body	LEG!	-	national council	national councils
body.federation-council-noun	body	LEG!	-	federation council	federation councils
body.foreign-affairs-committee	body	LEG!	-	foreign affairs committee	foreign affairs committees
body.armed-services-committee	body	LEG!	-	armed services committee	armed services committees
body.intelligence-committee	body	LEG!	-	intelligence committee	intelligence committees
body.select-committee	body	LEG!	-	select committee	select committees
body.armed-force	body	MIL!	-	armed force	armed forces
body.land-forces	body	MIL!	-	land forces	-
body.strategic-forces	body	MIL!	-	strategic forces	-
body.missile-forces	body	MIL!	-	missile forces	-
body.rocket-forces	body	MIL!	-	rocket forces	-
body.air-defence-forces	body	MIL!	-	air defence forces	-
body.air-defense-forces	body	MIL!	-	air defense forces	-
body.border-guard-service	body	MIL!	-	border guard service	border guard services
body.border-troops	body	MIL!	-	border troops	-
body.paratroop-division	body	MIL!	-	paratroop division	paratroop divisions
body.infantry-division	body	MIL!	-	infantry division	infantry divisions
body.armored-division	body	MIL!	-	armored division	armored divisions
body.armoured-division	body	MIL!	-	armoured division	armoured divisions
body.special-operations-command	body	MIL!	-	special operations command	special operations commands
body.naval-command	body	MIL!	-	naval command	naval commands
body.northern-command	body	MIL!	-	northern command	northern commands
body.southern-command-noun	body	MIL!	-	southern command	southern commands
body.western-command	body	MIL!	-	western command	western commands
body.eastern-command	body	MIL!	-	eastern command	eastern commands
body.chiefs-of-staff-committee	body	MIL!	-	chiefs of staff committee	chiefs of staff committees
body.ruling-military-council	body	MIL!	-	ruling military council	ruling military councils
body.military-junta-council	body	MIL!	-	military junta council	military junta councils
body.expeditionary-force	body	MIL!	-	expeditionary force	expeditionary forces
body.occupation-army	body	MIL!	-	occupation army	occupation armies
body.occupying-army	body	MIL!	-	occupying army	occupying armies
body.occupation-force	body	MIL!	-	occupation force	occupation forces
body.cabinet-office	body	GOV!	-	cabinet office	cabinet offices
body.home-ministry	body	GOV!	-	home ministry	home ministries
body.finance-ministry	body	GOV!	-	finance ministry	finance ministries
body.trade-ministry	body	GOV!	-	trade ministry	trade ministries
body.health-ministry	body	GOV!	-	health ministry	health ministries
body.justice-ministry	body	GOV!	-	justice ministry	justice ministries
body.education-ministry	body	GOV!	-	education ministry	education ministries
body.agriculture-ministry	body	GOV!	-	agriculture ministry	agriculture ministries
body.environment-ministry	body	GOV!	-	environment ministry	environment ministries
body.energy-ministry	body	GOV!	-	energy ministry	energy ministries
body.oil-ministry	body	GOV!	-	oil ministry	oil ministries
body.labor-ministry	body	GOV!	-	labor ministry	labor ministries
body.labour-ministry	body	GOV!	-	labour ministry	labour ministries
body.transport-ministry	body	GOV!	-	transport ministry	transport ministries
body.tourism-ministry	body	GOV!	-	tourism ministry	tourism ministries
body.culture-ministry	body	GOV!	-	culture ministry	culture ministries
body.information-ministry	body	GOV!	-	information ministry	information ministries
body.planning-ministry	body	GOV!	-	planning ministry	planning ministries
body.development-ministry	body	GOV!	-	development ministry	development ministries
body.emergencies-ministry	body	GOV!	-	emergencies ministry	emergencies ministries
body.emergency-situations-ministry-noun	body	GOV!	-	emergency situations ministry	emergency situations ministries
body.economy-ministry	body	GOV!	-	economy ministry	economy ministries
body.water-ministry	body	GOV!	-	water ministry	water ministries
body.housing-ministry	body	GOV!	-	housing ministry	housing ministries
body.immigration-ministry	body	GOV!	-	immigration ministry	immigration ministries
body.external-affairs-ministry	body	GOV!	-	external affairs ministry	external affairs ministries
body.foreign-affairs-ministry	body	GOV!	-	foreign affairs ministry	foreign affairs ministries
body.internal-affairs-ministry	body	GOV!	-	internal affairs ministry	internal affairs ministries
body.public-security-ministry	body	GOV!	-	public security ministry	public security ministries
body.state-security-ministry	body	GOV!	-	state security ministry	state security ministries
body.ministry-of-foreign-affairs	body	GOV!	-	ministry of foreign affairs	ministries of foreign affairs
body.ministry-of-defense	body	GOV!	-	ministry of defense	ministries of defense
body.ministry-of-defence	body	GOV!	-	ministry of defence	ministries of defence
body.ministry-of-the-interior	body	GOV!	-	ministry of the interior	ministries of the interior
body.ministry-of-finance	body	GOV!	-	ministry of finance	ministries of finance
body.ministry-of-health	body	GOV!	-	ministry of health	ministries of health
body.ministry-of-justice	body	GOV!	-	ministry of justice	ministries of justice
body.religious-affairs-ministry	body	GOV!	-	religious affairs ministry	religious affairs ministries
body.election-authority	body	GOV!	-	election authority	election authorities
body.election-body	body	GOV!	-	election body	election bodies
body.electoral-body	body	GOV!	-	electoral body	electoral bodies
body.high-electoral-commission	body	GOV!	-	high electoral commission	high electoral commissions
body.aviation-agency	body	GOV!	-	aviation agency	aviation agencies
body.civil-aviation-authority	body	GOV!	-	civil aviation authority	civil aviation authorities
body.disaster-agency	body	GOV!	-	disaster agency	disaster agencies
body.disaster-management-agency	body	GOV!	-	disaster management agency	disaster management agencies
body.weather-service	body	GOV!	-	weather service	weather services
body.meteorological-agency	body	GOV!	-	meteorological agency	meteorological agencies
body.statistics-office	body	GOV!	-	statistics office	statistics offices
body.statistics-bureau	body	GOV!	-	statistics bureau	statistics bureaus
body.customs-authority	body	GOV!	-	customs authority	customs authorities
body.land-authority	body	GOV!	-	land authority	land authorities
body.development-agency	body	GOV!	-	development agency	development agencies
body.sovereign-wealth-fund	body	GOV!	-	sovereign wealth fund	sovereign wealth funds
body.regulator	body	GOV!	-	regulator	regulators
body.watchdog-agency	body	GOV!	-	watchdog agency	watchdog agencies
body.peace-council	body	GOV!	-	peace council	peace councils
body.high-peace-council	body	GOV!	-	high peace council	high peace councils
body.reconciliation-commission	body	GOV!	-	reconciliation commission	reconciliation commissions
body.boundary-commission	body	GOV!	-	boundary commission	boundary commissions
body.amnesty-commission	body	GOV!	-	amnesty commission	amnesty commissions
body.constitutional-commission	body	GOV!	-	constitutional commission	constitutional commissions
body.constitutional-committee	body	GOV!	-	constitutional committee	constitutional committees
body.land-commission	body	GOV!	-	land commission	land commissions
body.transition-council	body	GOV!	-	transition council	transition councils
body.military-transition-council	body	GOV!	-	military transition council	military transition councils
body.transitional-national-council	body	GOV!	-	transitional national council	transitional national councils
body.presidential-secretariat	body	GOV!	-	presidential secretariat	presidential secretariats
body.royal-household	body	GOV!	-	royal household	royal households
body.privy-council	body	GOV!	-	privy council	privy councils
body.regency-council	body	GOV!	-	regency council	regency councils
body.mayor-s-office	body	GOV!	-	mayor's office	mayor's offices
body.governor-s-office	body	GOV!	-	governor's office	governor's offices
body.chancellor-s-office	body	GOV!	-	chancellor's office	chancellor's offices
body.foreign-minister-s-office	body	GOV!	-	foreign minister's office	foreign minister's offices
body.presidential-guard-office	body	GOV!	-	presidential guard office	presidential guard offices
company.oil-firm	company	BUS!	-	oil firm	oil firms
company.oil-major	company	BUS!	-	oil major	oil majors
company.energy-firm	company	BUS!	-	energy firm	energy firms
company.gas-company	company	BUS!	-	gas company	gas companies
company.state-oil-company	company	BUS!	-	state oil company	state oil companies
company.state-owned-company	company	BUS!	-	state-owned company	state-owned companies
company.state-company	company	BUS!	-	state company	state companies
company.state-run-company	company	BUS!	-	state-run company	state-run companies
company.shipping-company	company	BUS!	-	shipping company	shipping companies
company.shipping-line	company	BUS!	-	shipping line	shipping lines
company.mining-company	company	BUS!	-	mining company	mining companies
company.mining-firm	company	BUS!	-	mining firm	mining firms
company.tech-company	company	BUS!	-	tech company	tech companies
company.technology-company	company	BUS!	-	technology company	technology companies
company.technology-giant	company	BUS!	-	technology giant	technology giants
company.tech-giant	company	BUS!	-	tech giant	tech giants
company.drug-company	company	BUS!	-	drug company	drug companies
company.drugmaker	company	BUS!	-	drugmaker	drugmakers
company.pharmaceutical-company	company	BUS!	-	pharmaceutical company	pharmaceutical companies
company.arms-company	company	BUS!	-	arms company	arms companies
company.arms-maker	company	BUS!	-	arms maker	arms makers
company.weapons-maker	company	BUS!	-	weapons maker	weapons makers
company.defense-contractor	company	BUS!	-	defense contractor	defense contractors
company.defence-contractor	company	BUS!	-	defence contractor	defence contractors
company.security-company	company	BUS!	-	security company	security companies
company.security-firm	company	BUS!	-	security firm	security firms
company.military-contractor	company	BUS!	-	military contractor	military contractors
company.military-company	company	BUS!	-	military company	military companies
company.private-military-company	company	BUS!	-	private military company	private military companies
company.commercial-bank	company	BUS!	-	commercial bank	commercial banks
company.investment-bank	company	BUS!	-	investment bank	investment banks
company.creditor-bank	company	BUS!	-	creditor bank	creditor banks
company.state-bank	company	BUS!	-	state bank	state banks
company.lender-bank	company	BUS!	-	lender bank	lender banks
company.hedge-fund	company	BUS!	-	hedge fund	hedge funds
company.investment-fund	company	BUS!	-	investment fund	investment funds
company.investment-firm	company	BUS!	-	investment firm	investment firms
company.trading-company	company	BUS!	-	trading company	trading companies
company.trading-house	company	BUS!	-	trading house	trading houses
company.telecom-company	company	BUS!	-	telecom company	telecom companies
company.telecoms-firm	company	BUS!	-	telecoms firm	telecoms firms
company.telecom-operator	company	BUS!	-	telecom operator	telecom operators
company.phone-company	company	BUS!	-	phone company	phone companies
company.electricity-company	company	BUS!	-	electricity company	electricity companies
company.power-company	company	BUS!	-	power company	power companies
company.water-company	company	BUS!	-	water company	water companies
company.railway-company	company	BUS!	-	railway company	railway companies
company.railroad	company	BUS!	-	railroad	railroads
company.construction-company	company	BUS!	-	construction company	construction companies
company.steelmaker	company	BUS!	-	steelmaker	steelmakers
company.chipmaker	company	BUS!	-	chipmaker	chipmakers
company.aircraft-maker	company	BUS!	-	aircraft maker	aircraft makers
company.planemaker	company	BUS!	-	planemaker	planemakers
company.plane-maker	company	BUS!	-	plane maker	plane makers
company.food-company	company	BUS!	-	food company	food companies
company.tobacco-company	company	BUS!	-	tobacco company	tobacco companies
company.fruit-company	company	BUS!	-	fruit company	fruit companies
company.sugar-company	company	BUS!	-	sugar company	sugar companies
company.multinational	company	BUS!	-	multinational	multinationals
company.multinational-company	company	BUS!	-	multinational company	multinational companies
company.brokerage	company	BUS!	-	brokerage	brokerages
company.credit-rating-agency	company	BUS!	-	credit rating agency	credit rating agencies
company.ratings-agency	company	BUS!	-	ratings agency	ratings agencies
company.accounting-firm	company	BUS!	-	accounting firm	accounting firms
company.travel-agency	company	BUS!	-	travel agency	travel agencies
company.employers-federation	company	BUS!	-	employers' federation	employers' federations
company.employers-association	company	BUS!	-	employers' association	employers' associations
company.business-association	company	BUS!	-	business association	business associations
company.trade-association	company	BUS!	-	trade association	trade associations
company.chamber-of-industry	company	BUS!	-	chamber of industry	chamber of industries
force.government-troop	force	MIL!	-	government troop	government troops
force.government-soldier	force	MIL!	-	government soldier	government soldiers
force.army-soldier	force	MIL!	-	army soldier	army soldiers
force.army-troop	force	MIL!	-	army troop	army troops
force.army-patrol	force	MIL!	-	army patrol	army patrols
force.elite-unit	force	MIL!	-	elite unit	elite units
force.elite-forces	force	MIL!	-	elite forces	-
force.elite-troops	force	MIL!	-	elite troops	-
force.allied-forces	force	MIL!	-	allied forces	-
force.allied-troops	force	MIL!	-	allied troops	-
force.international-troops	force	MIL!	-	international troops	-
force.foreign-troops	force	MIL!	-	foreign troops	-
force.occupying-forces	force	MIL!	-	occupying forces	-
force.loyalist-forces	force	MIL!	-	loyalist forces	-
force.loyalist-troops	force	MIL!	-	loyalist troops	-
force.regular-forces	force	MIL!	-	regular forces	-
force.regular-troops	force	MIL!	-	regular troops	-
force.border-forces	force	MIL!	-	border forces	-
force.pro-government-forces	force	MIL!	-	pro-government forces	-
force.pro-government-militia	force	MIL!	-	pro-government militia	pro-government militias
force.rebel-troops	force	REB!	-	rebel troops	-
force.separatist-forces	force	REB!	-	separatist forces	-
force.separatist-rebels	force	REB!	-	separatist rebels	separatist rebelses
force.insurgent-forces	force	REB!	-	insurgent forces	-
force.guerrilla-army	force	REB!	-	guerrilla army	guerrilla armies
force.guerrilla-forces	force	REB!	-	guerrilla forces	-
force.guerrilla-unit	force	REB!	-	guerrilla unit	guerrilla units
force.guerrilla-band	force	REB!	-	guerrilla band	guerrilla bands
force.guerrilla-movement	force	REB!	-	guerrilla movement	guerrilla movements
force.resistance-group	force	REB!	-	resistance group	resistance groups
force.resistance-movement	force	REB!	-	resistance movement	resistance movements
force.resistance-forces	force	REB!	-	resistance forces	-
force.terrorist-group	force	REB!	-	terrorist group	terrorist groups
force.terrorist-organization	force	REB!	-	terrorist organization	terrorist organizations
force.terrorist-organisation	force	REB!	-	terrorist organisation	terrorist organisations
force.terror-group	force	REB!	-	terror group	terror groups
force.terrorist-cell	force	REB!	-	terrorist cell	terrorist cells
force.terror-cell	force	REB!	-	terror cell	terror cells
force.jihadist-group	force	REB!	-	jihadist group	jihadist groups
force.islamist-group	force	REB!	-	islamist group	islamist groups
force.extremist-group	force	REB!	-	extremist group	extremist groups
force.separatist-group	force	REB!	-	separatist group	separatist groups
force.separatist-movement	force	REB!	-	separatist movement	separatist movements
force.secessionist-movement	force	REB!	-	secessionist movement	secessionist movements
force.paramilitary-group	force	REB!	-	paramilitary group	paramilitary groups
force.paramilitary-forces	force	REB!	-	paramilitary forces	-
force.paramilitary-unit	force	REB!	-	paramilitary unit	paramilitary units
force.death-squad	force	REB!	-	death squad	death squads
force.armed-wing	force	REB!	-	armed wing	armed wings
force.military-wing	force	REB!	-	military wing	military wings
force.liberation-movement	force	REB!	-	liberation movement	liberation movements
force.liberation-front	force	REB!	-	liberation front	liberation fronts
force.liberation-army	force	REB!	-	liberation army	liberation armies
force.self-defense-group	force	REB!	-	self-defense group	self-defense groups
force.self-defence-group	force	REB!	-	self-defence group	self-defence groups
force.self-defense-forces	force	REB!	-	self-defense forces	-
force.self-defence-forces	force	REB!	-	self-defence forces	-
force.tribal-militia	force	REB!	-	tribal militia	tribal militias
force.ethnic-militia	force	REB!	-	ethnic militia	ethnic militias
force.private-army	force	REB!	-	private army	private armies
office.supreme-leader	office	GOV!	-	supreme leader	supreme leaders
