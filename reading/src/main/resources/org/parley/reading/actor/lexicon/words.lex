# Words that tell how others are to be read, by class (org.parley.reading.actor.lexicon.WordClass). Own work.
# Matched in lower case; classes PLACE, MOTION, ACT, AFFAIR and PAIRED by lemma.
id	class	word
# STOP: ends the core of a noun phrase: what follows is a complement or another clause
word.stop.of	STOP	of
word.stop.for	STOP	for
word.stop.from	STOP	from
word.stop.in	STOP	in
word.stop.at	STOP	at
word.stop.to	STOP	to
word.stop.on	STOP	on
word.stop.with	STOP	with
word.stop.by	STOP	by
word.stop.who	STOP	who
word.stop.whom	STOP	whom
word.stop.that	STOP	that
word.stop.which	STOP	which
word.stop.whose	STOP	whose
word.stop.sign	STOP	(
word.stop.sign-2	STOP	)
word.stop.sign-3	STOP	,
word.stop.sign-4	STOP	;
word.stop.sign-5	STOP	:
word.stop.and	STOP	and
word.stop.or	STOP	or
word.stop.near	STOP	near
word.stop.under	STOP	under
word.stop.against	STOP	against
word.stop.within	STOP	within
word.stop.between	STOP	between
word.stop.among	STOP	among
word.stop.including	STOP	including
word.stop.outside	STOP	outside
word.stop.inside	STOP	inside
word.stop.into	STOP	into
word.stop.over	STOP	over
word.stop.as	STOP	as
word.stop.than	STOP	than
word.stop.about	STOP	about
word.stop.loyal	STOP	loyal
word.stop.responsible	STOP	responsible
word.stop.sign-6	STOP	"
word.stop.sign-7	STOP	``
word.stop.sign-8	STOP	''
word.stop.sign-9	STOP	“
word.stop.sign-10	STOP	”
word.stop.sign-11	STOP	--
word.stop.representing	STOP	representing
word.stop.lrb	STOP	-lrb-
word.stop.rrb	STOP	-rrb-
word.stop.is	STOP	is
word.stop.are	STOP	are
word.stop.was	STOP	was
word.stop.were	STOP	were
word.stop.has	STOP	has
word.stop.have	STOP	have
word.stop.had	STOP	had
word.stop.said	STOP	said
word.stop.say	STOP	say
word.stop.says	STOP	says
word.stop.sign-12	STOP	.
# AGE_OR_STANDING: stands before an office and is no part of it
word.age-or-standing.the	AGE_OR_STANDING	the
word.age-or-standing.a	AGE_OR_STANDING	a
word.age-or-standing.an	AGE_OR_STANDING	an
word.age-or-standing.its	AGE_OR_STANDING	its
word.age-or-standing.his	AGE_OR_STANDING	his
word.age-or-standing.her	AGE_OR_STANDING	her
word.age-or-standing.their	AGE_OR_STANDING	their
word.age-or-standing.our	AGE_OR_STANDING	our
word.age-or-standing.new	AGE_OR_STANDING	new
word.age-or-standing.newly	AGE_OR_STANDING	newly
word.age-or-standing.current	AGE_OR_STANDING	current
word.age-or-standing.then	AGE_OR_STANDING	then
word.age-or-standing.now	AGE_OR_STANDING	now
word.age-or-standing.incumbent	AGE_OR_STANDING	incumbent
word.age-or-standing.outgoing	AGE_OR_STANDING	outgoing
word.age-or-standing.incoming	AGE_OR_STANDING	incoming
word.age-or-standing.late	AGE_OR_STANDING	late
word.age-or-standing.controversial	AGE_OR_STANDING	controversial
word.age-or-standing.veteran	AGE_OR_STANDING	veteran
word.age-or-standing.longtime	AGE_OR_STANDING	longtime
word.age-or-standing.long	AGE_OR_STANDING	long
word.age-or-standing.embattled	AGE_OR_STANDING	embattled
word.age-or-standing.this	AGE_OR_STANDING	this
word.age-or-standing.one	AGE_OR_STANDING	one
word.age-or-standing.another	AGE_OR_STANDING	another
word.age-or-standing.appointed	AGE_OR_STANDING	appointed
word.age-or-standing.elected	AGE_OR_STANDING	elected
word.age-or-standing.named	AGE_OR_STANDING	named
word.age-or-standing.breakaway	AGE_OR_STANDING	breakaway
word.age-or-standing.key	AGE_OR_STANDING	key
word.age-or-standing.influential	AGE_OR_STANDING	influential
word.age-or-standing.powerful	AGE_OR_STANDING	powerful
word.age-or-standing.ailing	AGE_OR_STANDING	ailing
word.age-or-standing.fugitive	AGE_OR_STANDING	fugitive
word.age-or-standing.jailed	AGE_OR_STANDING	jailed
word.age-or-standing.sign-2	AGE_OR_STANDING	,
word.age-or-standing.time	AGE_OR_STANDING	time
word.age-or-standing.two	AGE_OR_STANDING	two
word.age-or-standing.both	AGE_OR_STANDING	both
word.age-or-standing.some	AGE_OR_STANDING	some
word.age-or-standing.several	AGE_OR_STANDING	several
word.age-or-standing.all	AGE_OR_STANDING	all
word.age-or-standing.unidentified	AGE_OR_STANDING	unidentified
word.age-or-standing.unnamed	AGE_OR_STANDING	unnamed
word.age-or-standing.anonymous	AGE_OR_STANDING	anonymous
word.age-or-standing.those	AGE_OR_STANDING	those
word.age-or-standing.these	AGE_OR_STANDING	these
word.age-or-standing.elect	AGE_OR_STANDING	elect-
word.age-or-standing.mr	AGE_OR_STANDING	mr
word.age-or-standing.that	AGE_OR_STANDING	that
word.age-or-standing.s	AGE_OR_STANDING	's
word.age-or-standing.sign-3	AGE_OR_STANDING	'
word.age-or-standing.sign-4	AGE_OR_STANDING	"
word.age-or-standing.sign-5	AGE_OR_STANDING	``
word.age-or-standing.sign-6	AGE_OR_STANDING	''
word.age-or-standing.own	AGE_OR_STANDING	own
word.age-or-standing.same	AGE_OR_STANDING	same
word.age-or-standing.us	AGE_OR_STANDING	us
word.age-or-standing.western	AGE_OR_STANDING	western
word.age-or-standing.young	AGE_OR_STANDING	young
word.age-or-standing.old	AGE_OR_STANDING	old
word.age-or-standing.popular	AGE_OR_STANDING	popular
word.age-or-standing.prominent	AGE_OR_STANDING	prominent
word.age-or-standing.famous	AGE_OR_STANDING	famous
word.age-or-standing.respected	AGE_OR_STANDING	respected
# DESTINED: an office whose "for" and "to" name a place or a task, not an employer
word.destined.envoy	DESTINED	envoy
word.destined.special-envoy	DESTINED	special envoy
word.destined.peace-envoy	DESTINED	peace envoy
word.destined.ambassador	DESTINED	ambassador
word.destined.ambassador-at-large	DESTINED	ambassador-at-large
word.destined.representative	DESTINED	representative
word.destined.special-representative	DESTINED	special representative
word.destined.high-representative	DESTINED	high representative
word.destined.permanent-representative	DESTINED	permanent representative
word.destined.commissioner	DESTINED	commissioner
word.destined.high-commissioner	DESTINED	high commissioner
word.destined.coordinator	DESTINED	coordinator
word.destined.special-coordinator	DESTINED	special coordinator
word.destined.mediator	DESTINED	mediator
word.destined.chief-mediator	DESTINED	chief mediator
word.destined.minister	DESTINED	minister
word.destined.adviser	DESTINED	adviser
word.destined.special-adviser	DESTINED	special adviser
word.destined.secretary	DESTINED	secretary
word.destined.rapporteur	DESTINED	rapporteur
word.destined.emissary	DESTINED	emissary
word.destined.consul	DESTINED	consul
word.destined.assistant-secretary-of-state	DESTINED	assistant secretary of state
word.destined.deputy-minister	DESTINED	deputy minister
word.destined.undersecretary	DESTINED	undersecretary
word.destined.under-secretary-general	DESTINED	under-secretary-general
word.destined.secretary-of-state	DESTINED	secretary of state
word.destined.candidate	DESTINED	candidate
word.destined.correspondent	DESTINED	correspondent
word.destined.expert	DESTINED	expert
word.destined.analyst	DESTINED	analyst
word.destined.consul-general	DESTINED	consul general
word.destined.charge-d-affaires	DESTINED	charge d'affaires
word.destined.facilitator	DESTINED	facilitator
word.destined.under-secretary-of-state	DESTINED	under secretary of state
word.destined.deputy-secretary-of-state	DESTINED	deputy secretary of state
word.destined.attache	DESTINED	attache
word.destined.special-presidential-envoy	DESTINED	special presidential envoy
word.destined.nuncio	DESTINED	nuncio
word.destined.humanitarian-coordinator	DESTINED	humanitarian coordinator
word.destined.presidential-candidate	DESTINED	presidential candidate
word.destined.minister-of-state	DESTINED	minister of state
word.destined.deputy	DESTINED	deputy
word.destined.presidential-adviser	DESTINED	presidential adviser
# LOYALTY: after a name and a hyphen: the name does not own what follows ("Iran-backed rebels")
word.loyalty.backed	LOYALTY	backed
word.loyalty.led	LOYALTY	led
word.loyalty.based	LOYALTY	based
word.loyalty.allied	LOYALTY	allied
word.loyalty.held	LOYALTY	held
word.loyalty.controlled	LOYALTY	controlled
word.loyalty.born	LOYALTY	born
word.loyalty.occupied	LOYALTY	occupied
word.loyalty.funded	LOYALTY	funded
word.loyalty.supported	LOYALTY	supported
word.loyalty.sponsored	LOYALTY	sponsored
word.loyalty.trained	LOYALTY	trained
word.loyalty.mediated	LOYALTY	mediated
word.loyalty.brokered	LOYALTY	brokered
word.loyalty.run	LOYALTY	run
word.loyalty.owned	LOYALTY	owned
word.loyalty.speaking	LOYALTY	speaking
word.loyalty.linked	LOYALTY	linked
word.loyalty.aligned	LOYALTY	aligned
word.loyalty.affiliated	LOYALTY	affiliated
word.loyalty.dominated	LOYALTY	dominated
word.loyalty.style	LOYALTY	style
word.loyalty.bound	LOYALTY	bound
# COLLECTIVE: a singular that means several fighters
word.collective.contingent	COLLECTIVE	contingent
word.collective.regiment	COLLECTIVE	regiment
word.collective.battalion	COLLECTIVE	battalion
word.collective.brigade	COLLECTIVE	brigade
word.collective.garrison	COLLECTIVE	garrison
word.collective.convoy	COLLECTIVE	convoy
word.collective.patrol	COLLECTIVE	patrol
word.collective.peacekeeping-force	COLLECTIVE	peacekeeping force
word.collective.observer-force	COLLECTIVE	observer force
word.collective.monitoring-force	COLLECTIVE	monitoring force
word.collective.militia	COLLECTIVE	militia
word.collective.rebel-force	COLLECTIVE	rebel force
word.collective.rebel-group	COLLECTIVE	rebel group
word.collective.guerrilla-group	COLLECTIVE	guerrilla group
word.collective.armed-group	COLLECTIVE	armed group
word.collective.militant-group	COLLECTIVE	militant group
word.collective.insurgent-group	COLLECTIVE	insurgent group
word.collective.militia-group	COLLECTIVE	militia group
word.collective.rebel-movement	COLLECTIVE	rebel movement
word.collective.armed-faction	COLLECTIVE	armed faction
word.collective.rebel-faction	COLLECTIVE	rebel faction
word.collective.splinter-group	COLLECTIVE	splinter group
word.collective.insurgency	COLLECTIVE	insurgency
word.collective.rebellion	COLLECTIVE	rebellion
word.collective.resistance	COLLECTIVE	resistance
word.collective.islamist-militia	COLLECTIVE	islamist militia
word.collective.rebel-army	COLLECTIVE	rebel army
word.collective.police-force	COLLECTIVE	police force
word.collective.police-unit	COLLECTIVE	police unit
word.collective.army-unit	COLLECTIVE	army unit
word.collective.military-unit	COLLECTIVE	military unit
word.collective.constabulary	COLLECTIVE	constabulary
word.collective.warship	COLLECTIVE	warship
word.collective.gunboat	COLLECTIVE	gunboat
word.collective.warplane	COLLECTIVE	warplane
word.collective.fighter-jet	COLLECTIVE	fighter jet
word.collective.jet	COLLECTIVE	jet
word.collective.helicopter-gunship	COLLECTIVE	helicopter gunship
word.collective.navy-ship	COLLECTIVE	navy ship
# COMPLEMENT_END: ends the complement of an office
word.complement-end.sign	COMPLEMENT_END	,
word.complement-end.sign-2	COMPLEMENT_END	(
word.complement-end.sign-3	COMPLEMENT_END	)
word.complement-end.who	COMPLEMENT_END	who
word.complement-end.which	COMPLEMENT_END	which
word.complement-end.that	COMPLEMENT_END	that
word.complement-end.sign-4	COMPLEMENT_END	;
word.complement-end.sign-5	COMPLEMENT_END	:
word.complement-end.sign-6	COMPLEMENT_END	--
word.complement-end.sign-7	COMPLEMENT_END	"
word.complement-end.sign-8	COMPLEMENT_END	``
word.complement-end.sign-9	COMPLEMENT_END	''
word.complement-end.from	COMPLEMENT_END	from
word.complement-end.at	COMPLEMENT_END	at
word.complement-end.sign-10	COMPLEMENT_END	.
word.complement-end.to	COMPLEMENT_END	to
word.complement-end.by	COMPLEMENT_END	by
word.complement-end.with	COMPLEMENT_END	with
# MOTION: movement, distance: its "to" and "from" name places
word.motion.go	MOTION	go
word.motion.come	MOTION	come
word.motion.travel	MOTION	travel
word.motion.fly	MOTION	fly
word.motion.visit	MOTION	visit
word.motion.trip	MOTION	trip
word.motion.return	MOTION	return
word.motion.flee	MOTION	flee
word.motion.arrive	MOTION	arrive
word.motion.move	MOTION	move
word.motion.enter	MOTION	enter
word.motion.leave	MOTION	leave
word.motion.journey	MOTION	journey
word.motion.tour	MOTION	tour
word.motion.flight	MOTION	flight
word.motion.drive	MOTION	drive
word.motion.head	MOTION	head
word.motion.march	MOTION	march
word.motion.withdraw	MOTION	withdraw
word.motion.withdrawal	MOTION	withdrawal
word.motion.pull	MOTION	pull
word.motion.deploy	MOTION	deploy
word.motion.spread	MOTION	spread
word.motion.migrate	MOTION	migrate
word.motion.export	MOTION	export
word.motion.import	MOTION	import
word.motion.ship	MOTION	ship
word.motion.smuggle	MOTION	smuggle
word.motion.cross	MOTION	cross
word.motion.access	MOTION	access
word.motion.road	MOTION	road
word.motion.way	MOTION	way
word.motion.route	MOTION	route
word.motion.border	MOTION	border
word.motion.close	MOTION	close
word.motion.near	MOTION	near
word.motion.kilometer	MOTION	kilometer
word.motion.kilometre	MOTION	kilometre
word.motion.mile	MOTION	mile
word.motion.km	MOTION	km
word.motion.pipeline	MOTION	pipeline
word.motion.south	MOTION	south
word.motion.north	MOTION	north
word.motion.east	MOTION	east
word.motion.west	MOTION	west
word.motion.refugee	MOTION	refugee
word.motion.exile	MOTION	exile
word.motion.expel	MOTION	expel
word.motion.deport	MOTION	deport
word.motion.pullout	MOTION	pullout
word.motion.retreat	MOTION	retreat
word.motion.evacuate	MOTION	evacuate
# ACT: a noun whose "of" tells who does or is done to
word.act.support	ACT	support
word.act.role	ACT	role
word.act.side	ACT	side
word.act.request	ACT	request
word.act.proposal	ACT	proposal
word.act.offer	ACT	offer
word.act.refusal	ACT	refusal
word.act.rejection	ACT	rejection
word.act.position	ACT	position
word.act.demand	ACT	demand
word.act.visit	ACT	visit
word.act.decision	ACT	decision
word.act.suggestion	ACT	suggestion
word.act.accusation	ACT	accusation
word.act.recognition	ACT	recognition
word.act.consent	ACT	consent
word.act.help	ACT	help
word.act.behalf	ACT	behalf
word.act.part	ACT	part
word.act.view	ACT	view
word.act.approval	ACT	approval
word.act.invitation	ACT	invitation
word.act.pressure	ACT	pressure
word.act.command	ACT	command
word.act.control	ACT	control
word.act.leader	ACT	leader
word.act.head	ACT	head
word.act.president	ACT	president
word.act.chief	ACT	chief
word.act.member	ACT	member
word.act.government	ACT	government
word.act.official	ACT	official
word.act.spokesman	ACT	spokesman
word.act.representative	ACT	representative
word.act.minister	ACT	minister
word.act.army	ACT	army
word.act.troop	ACT	troop
word.act.force	ACT	force
word.act.mediation	ACT	mediation
word.act.threat	ACT	threat
word.act.criticism	ACT	criticism
word.act.backing	ACT	backing
word.act.aid	ACT	aid
word.act.assistance	ACT	assistance
word.act.promise	ACT	promise
word.act.commitment	ACT	commitment
word.act.auspice	ACT	auspice
word.act.withdrawal	ACT	withdrawal
word.act.initiative	ACT	initiative
word.act.delegation	ACT	delegation
word.act.envoy	ACT	envoy
word.act.ambassador	ACT	ambassador
word.act.attack	ACT	attack
word.act.invasion	ACT	invasion
word.act.arrest	ACT	arrest
word.act.release	ACT	release
word.act.negotiator	ACT	negotiator
word.act.statement	ACT	statement
word.act.call	ACT	call
word.act.policy	ACT	policy
word.act.interest	ACT	interest
word.act.intention	ACT	intention
word.act.stance	ACT	stance
word.act.stand	ACT	stand
word.act.security	ACT	security
word.act.foe	ACT	foe
word.act.ally	ACT	ally
word.act.enemy	ACT	enemy
word.act.disarmament	ACT	disarmament
word.act.condemnation	ACT	condemnation
word.act.behaviour	ACT	behaviour
word.act.claim	ACT	claim
word.act.denial	ACT	denial
word.act.warning	ACT	warning
word.act.letter	ACT	letter
word.act.people	ACT	people
word.act.authority	ACT	authority
word.act.consultation	ACT	consultation
# AFFAIR: a noun whose "for" names no actor
word.affair.peace	AFFAIR	peace
word.affair.future	AFFAIR	future
word.affair.democracy	AFFAIR	democracy
word.affair.day	AFFAIR	day
word.affair.year	AFFAIR	year
word.affair.month	AFFAIR	month
word.affair.time	AFFAIR	time
word.affair.leave	AFFAIR	leave
word.affair.hour	AFFAIR	hour
word.affair.independence	AFFAIR	independence
word.affair.settlement	AFFAIR	settlement
# PLACE: owned by a country as a place, not as an actor
word.place.capital	PLACE	capital
word.place.city	PLACE	city
word.place.town	PLACE	town
word.place.village	PLACE	village
word.place.north	PLACE	north
word.place.south	PLACE	south
word.place.east	PLACE	east
word.place.west	PLACE	west
word.place.coast	PLACE	coast
word.place.border	PLACE	border
word.place.province	PLACE	province
word.place.region	PLACE	region
word.place.area	PLACE	area
word.place.district	PLACE	district
word.place.airport	PLACE	airport
word.place.outskirt	PLACE	outskirt
word.place.outskirts	PLACE	outskirts
word.place.suburb	PLACE	suburb
word.place.street	PLACE	street
word.place.river	PLACE	river
word.place.port	PLACE	port
word.place.territory	PLACE	territory
word.place.northeast	PLACE	northeast
word.place.northwest	PLACE	northwest
word.place.southeast	PLACE	southeast
word.place.southwest	PLACE	southwest
word.place.independence	PLACE	independence
word.place.war	PLACE	war
word.place.history	PLACE	history
word.place.weather	PLACE	weather
word.place.population	PLACE	population
word.place.soil	PLACE	soil
word.place.island	PLACE	island
word.place.oil	PLACE	oil
# DEFINITE: makes a description one of somebody known
word.definite.the	DEFINITE	the
word.definite.this	DEFINITE	this
word.definite.that	DEFINITE	that
word.definite.these	DEFINITE	these
word.definite.those	DEFINITE	those
word.definite.its	DEFINITE	its
word.definite.their	DEFINITE	their
word.definite.our	DEFINITE	our
word.definite.his	DEFINITE	his
word.definite.her	DEFINITE	her
word.definite.my	DEFINITE	my
word.definite.both	DEFINITE	both
word.definite.neither	DEFINITE	neither
word.definite.each	DEFINITE	each
word.definite.either	DEFINITE	either
word.definite.all	DEFINITE	all
# PAIRED: what each of two sides is: "both delegations"
word.paired.side	PAIRED	side
word.paired.party	PAIRED	party
word.paired.delegation	PAIRED	delegation
word.paired.team	PAIRED	team
word.paired.country	PAIRED	country
word.paired.nation	PAIRED	nation
word.paired.state	PAIRED	state
word.paired.government	PAIRED	government
word.paired.camp	PAIRED	camp
word.paired.neighbour	PAIRED	neighbour
word.paired.neighbor	PAIRED	neighbor
word.paired.faction	PAIRED	faction
word.paired.foe	PAIRED	foe
word.paired.enemy	PAIRED	enemy
word.paired.rival	PAIRED	rival
# BOTH: means two
word.both.both	BOTH	both
word.both.neither	BOTH	neither
word.both.each	BOTH	each
word.both.either	BOTH	either
# NAMED_PARTY: last word of the name of such an organisation
word.named-party.party	NAMED_PARTY	party
word.named-party.alliance	NAMED_PARTY	alliance
word.named-party.coalition	NAMED_PARTY	coalition
word.named-party.congress	NAMED_PARTY	congress
word.named-party.bloc	NAMED_PARTY	bloc
word.named-party.democrats	NAMED_PARTY	democrats
# NAMED_ARMED_GROUP: last word of the name of such an organisation
word.named-armed-group.army	NAMED_ARMED_GROUP	army
word.named-armed-group.brigade	NAMED_ARMED_GROUP	brigade
word.named-armed-group.brigades	NAMED_ARMED_GROUP	brigades
word.named-armed-group.front	NAMED_ARMED_GROUP	front
word.named-armed-group.tigers	NAMED_ARMED_GROUP	tigers
word.named-armed-group.resistance	NAMED_ARMED_GROUP	resistance
word.named-armed-group.militia	NAMED_ARMED_GROUP	militia
word.named-armed-group.guerrillas	NAMED_ARMED_GROUP	guerrillas
word.named-armed-group.jihad	NAMED_ARMED_GROUP	jihad
# NAMED_BODY: last word of the name of such an organisation
word.named-body.ministry	NAMED_BODY	ministry
word.named-body.department	NAMED_BODY	department
word.named-body.commission	NAMED_BODY	commission
word.named-body.court	NAMED_BODY	court
word.named-body.police	NAMED_BODY	police
word.named-body.parliament	NAMED_BODY	parliament
word.named-body.council	NAMED_BODY	council
word.named-body.senate	NAMED_BODY	senate
word.named-body.office	NAMED_BODY	office
word.named-body.bureau	NAMED_BODY	bureau
word.named-body.embassy	NAMED_BODY	embassy
word.named-body.authority	NAMED_BODY	authority
word.named-body.service	NAMED_BODY	service
word.named-body.command	NAMED_BODY	command
word.named-body.guard	NAMED_BODY	guard
word.named-body.assembly	NAMED_BODY	assembly
word.named-body.committee	NAMED_BODY	committee
word.named-body.administration	NAMED_BODY	administration
word.named-body.agency	NAMED_BODY	agency
# NAMED_COMPANY: last word of the name of such an organisation
word.named-company.inc	NAMED_COMPANY	inc
word.named-company.inc-dot	NAMED_COMPANY	inc.
word.named-company.corp	NAMED_COMPANY	corp
word.named-company.corp-dot	NAMED_COMPANY	corp.
word.named-company.ltd	NAMED_COMPANY	ltd
word.named-company.ltd-dot	NAMED_COMPANY	ltd.
word.named-company.company	NAMED_COMPANY	company
word.named-company.co-dot	NAMED_COMPANY	co.
word.named-company.bank	NAMED_COMPANY	bank
word.named-company.plc	NAMED_COMPANY	plc
word.named-company.airlines	NAMED_COMPANY	airlines
word.named-company.airways	NAMED_COMPANY	airways
word.named-company.motors	NAMED_COMPANY	motors
word.named-company.oil	NAMED_COMPANY	oil
word.named-company.gas	NAMED_COMPANY	gas
word.named-company.industries	NAMED_COMPANY	industries
word.named-company.holdings	NAMED_COMPANY	holdings
# NAMED_MEDIA: last word of the name of such an organisation
word.named-media.news	NAMED_MEDIA	news
word.named-media.times	NAMED_MEDIA	times
word.named-media.post	NAMED_MEDIA	post
word.named-media.radio	NAMED_MEDIA	radio
word.named-media.television	NAMED_MEDIA	television
word.named-media.tv	NAMED_MEDIA	tv
word.named-media.daily	NAMED_MEDIA	daily
word.named-media.gazette	NAMED_MEDIA	gazette
word.named-media.herald	NAMED_MEDIA	herald
word.named-media.tribune	NAMED_MEDIA	tribune
word.named-media.journal	NAMED_MEDIA	journal
word.named-media.magazine	NAMED_MEDIA	magazine
word.named-media.press	NAMED_MEDIA	press
word.named-media.broadcasting	NAMED_MEDIA	broadcasting
word.named-media.newspaper	NAMED_MEDIA	newspaper
# HEADING
word.heading.head	HEADING	head
word.heading.lead	HEADING	lead
word.heading.chair	HEADING	chair
word.heading.command	HEADING	command
word.heading.direct	HEADING	direct
word.heading.run	HEADING	run
# DIRECTED
word.directed.call	DIRECTED	call
word.directed.urge	DIRECTED	urge
word.directed.pressure	DIRECTED	pressure
word.directed.impose	DIRECTED	impose
word.directed.prevail	DIRECTED	prevail
word.directed.sanction	DIRECTED	sanction
word.directed.attack	DIRECTED	attack
word.directed.appeal	DIRECTED	appeal
word.directed.blame	DIRECTED	blame
word.directed.press	DIRECTED	press
word.directed.assault	DIRECTED	assault
word.directed.crackdown	DIRECTED	crackdown
word.directed.declare	DIRECTED	declare
word.directed.wage	DIRECTED	wage
word.directed.embargo	DIRECTED	embargo
word.directed.strike	DIRECTED	strike
# ALWAYS
word.always.international-community	ALWAYS	international community
word.always.warring-parties	ALWAYS	warring parties
word.always.warring-sides	ALWAYS	warring sides
# MEDIATED
word.mediated.mediated	MEDIATED	mediated
word.mediated.brokered	MEDIATED	brokered
word.mediated.facilitated	MEDIATED	facilitated
# MEDIATOR
word.mediator.mediator	MEDIATOR	mediator
word.mediator.facilitator	MEDIATOR	facilitator
word.mediator.mediators	MEDIATOR	mediators
word.mediator.facilitators	MEDIATOR	facilitators
word.mediator.peace-facilitators	MEDIATOR	peace facilitators
word.mediator.mediation-team	MEDIATOR	mediation team
word.mediator.peace-broker	MEDIATOR	peace broker
# NO_PERSON: last word of names that are no people's
word.no-person.day	NO_PERSON	day
word.no-person.city	NO_PERSON	city
word.no-person.street	NO_PERSON	street
word.no-person.act	NO_PERSON	act
word.no-person.law	NO_PERSON	law
word.no-person.award	NO_PERSON	award
word.no-person.river	NO_PERSON	river
word.no-person.county	NO_PERSON	county
word.no-person.university	NO_PERSON	university
word.no-person.cathedral	NO_PERSON	cathedral
word.no-person.church	NO_PERSON	church
word.no-person.airport	NO_PERSON	airport
word.no-person.hospital	NO_PERSON	hospital
word.no-person.stadium	NO_PERSON	stadium
word.no-person.park	NO_PERSON	park
word.no-person.bridge	NO_PERSON	bridge
word.no-person.lake	NO_PERSON	lake
word.no-person.bay	NO_PERSON	bay
word.no-person.island	NO_PERSON	island
word.no-person.prize	NO_PERSON	prize
word.no-person.bill	NO_PERSON	bill
word.no-person.treaty	NO_PERSON	treaty
word.no-person.accord	NO_PERSON	accord
word.no-person.accords	NO_PERSON	accords
word.no-person.agreement	NO_PERSON	agreement
word.no-person.valley	NO_PERSON	valley
word.no-person.mountain	NO_PERSON	mountain
word.no-person.sea	NO_PERSON	sea
word.no-person.ocean	NO_PERSON	ocean
word.no-person.cup	NO_PERSON	cup
word.no-person.league	NO_PERSON	league
word.no-person.avenue	NO_PERSON	avenue
word.no-person.road	NO_PERSON	road
word.no-person.square	NO_PERSON	square
word.no-person.building	NO_PERSON	building
word.no-person.hall	NO_PERSON	hall
word.no-person.house	NO_PERSON	house
word.no-person.palace	NO_PERSON	palace
word.no-person.province	NO_PERSON	province
word.no-person.district	NO_PERSON	district
word.no-person.village	NO_PERSON	village
word.no-person.town	NO_PERSON	town
word.no-person.war	NO_PERSON	war
# ACTING: sectors whose people act for their state
word.acting.gov	ACTING	GOV
word.acting.mil	ACTING	MIL
word.acting.leg	ACTING	LEG
word.acting.jud	ACTING	JUD
word.acting.cop	ACTING	COP
word.acting.spy	ACTING	SPY
# HANDLING: a verb or noun whose object are people who only have it done to them (lemmas)
word.handling.exchange	HANDLING	exchange
word.handling.swap	HANDLING	swap
word.handling.trade	HANDLING	trade
word.handling.barter	HANDLING	barter
word.handling.release	HANDLING	release
word.handling.free	HANDLING	free
word.handling.liberate	HANDLING	liberate
word.handling.repatriate	HANDLING	repatriate
word.handling.return	HANDLING	return
word.handling.transfer	HANDLING	transfer
word.handling.evacuate	HANDLING	evacuate
word.handling.rescue	HANDLING	rescue
word.handling.ransom	HANDLING	ransom
word.handling.extradite	HANDLING	extradite
word.handling.deport	HANDLING	deport
word.handling.kill	HANDLING	kill
word.handling.wound	HANDLING	wound
word.handling.injure	HANDLING	injure
word.handling.slay	HANDLING	slay
word.handling.murder	HANDLING	murder
word.handling.execute	HANDLING	execute
word.handling.massacre	HANDLING	massacre
word.handling.shoot	HANDLING	shoot
word.handling.behead	HANDLING	behead
word.handling.maim	HANDLING	maim
word.handling.bury	HANDLING	bury
word.handling.capture	HANDLING	capture
word.handling.kidnap	HANDLING	kidnap
word.handling.abduct	HANDLING	abduct
word.handling.exhume	HANDLING	exhume
word.handling.exhumation	HANDLING	exhumation
word.handling.killing	HANDLING	killing
word.handling.death	HANDLING	death
word.handling.wounding	HANDLING	wounding
word.handling.slaying	HANDLING	slaying
word.handling.execution	HANDLING	execution
word.handling.repatriation	HANDLING	repatriation
word.handling.liberation	HANDLING	liberation
word.handling.evacuation	HANDLING	evacuation
word.handling.extradition	HANDLING	extradition
word.handling.deportation	HANDLING	deportation
word.handling.burial	HANDLING	burial
word.handling.abduction	HANDLING	abduction
word.handling.kidnapping	HANDLING	kidnapping
word.handling.swapping	HANDLING	swapping
word.handling.freeing	HANDLING	freeing
word.handling.hand	HANDLING	hand
word.handling.recover	HANDLING	recover
# REMAINS: what is left of the dead (lemmas)
word.remains.body	REMAINS	body
word.remains.remains	REMAINS	remains
word.remains.remain	REMAINS	remain
word.remains.corpse	REMAINS	corpse
word.remains.skeleton	REMAINS	skeleton
word.remains.ash	REMAINS	ash
word.remains.cadaver	REMAINS	cadaver
# HEAD_OF_STATE: an office whose holder everybody knows
word.head-of-state.president	HEAD_OF_STATE	president
word.head-of-state.vice-president	HEAD_OF_STATE	vice president
word.head-of-state.prime-minister	HEAD_OF_STATE	prime minister
word.head-of-state.deputy-prime-minister	HEAD_OF_STATE	deputy prime minister
word.head-of-state.premier	HEAD_OF_STATE	premier
word.head-of-state.chancellor	HEAD_OF_STATE	chancellor
word.head-of-state.king	HEAD_OF_STATE	king
word.head-of-state.queen	HEAD_OF_STATE	queen
word.head-of-state.emperor	HEAD_OF_STATE	emperor
word.head-of-state.empress	HEAD_OF_STATE	empress
word.head-of-state.prince	HEAD_OF_STATE	prince
word.head-of-state.crown-prince	HEAD_OF_STATE	crown prince
word.head-of-state.sultan	HEAD_OF_STATE	sultan
word.head-of-state.emir	HEAD_OF_STATE	emir
word.head-of-state.monarch	HEAD_OF_STATE	monarch
word.head-of-state.head-of-state	HEAD_OF_STATE	head of state
word.head-of-state.head-of-government	HEAD_OF_STATE	head of government
word.head-of-state.leader	HEAD_OF_STATE	leader
word.head-of-state.supreme-leader	HEAD_OF_STATE	supreme leader
word.head-of-state.strongman	HEAD_OF_STATE	strongman
word.head-of-state.dictator	HEAD_OF_STATE	dictator
word.head-of-state.ruler	HEAD_OF_STATE	ruler
word.head-of-state.taoiseach	HEAD_OF_STATE	taoiseach
word.head-of-state.secretary-of-state	HEAD_OF_STATE	secretary of state
word.head-of-state.foreign-minister	HEAD_OF_STATE	foreign minister
word.head-of-state.foreign-secretary	HEAD_OF_STATE	foreign secretary
