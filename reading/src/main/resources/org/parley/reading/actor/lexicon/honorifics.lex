# Forms of address and ranks before a name: no offices. Own work. kind: title or rank; gender of the bearer where it tells; sector of a rank.
id	kind	gender	sector	form
title.mr	title	m	-	Mr
title.mr-2	title	m	-	Mr.
title.sir	title	m	-	Sir
title.monsieur	title	m	-	Monsieur
title.herr	title	m	-	Herr
title.senor	title	m	-	Senor
title.senor-2	title	m	-	Señor
title.signor	title	m	-	Signor
title.lord	title	m	-	Lord
title.father	title	m	-	Father
title.brother	title	m	-	Brother
title.prince	title	m	-	Prince
title.king	title	m	-	King
title.mrs	title	f	-	Mrs
title.mrs-2	title	f	-	Mrs.
title.ms	title	f	-	Ms
title.ms-2	title	f	-	Ms.
title.miss	title	f	-	Miss
title.madame	title	f	-	Madame
title.madam	title	f	-	Madam
title.dame	title	f	-	Dame
title.lady	title	f	-	Lady
title.frau	title	f	-	Frau
title.sister	title	f	-	Sister
title.queen	title	f	-	Queen
title.princess	title	f	-	Princess
title.dr	title	-	-	Dr
title.dr-2	title	-	-	Dr.
title.prof	title	-	-	Prof
title.prof-2	title	-	-	Prof.
title.professor	title	-	-	Professor
title.rev	title	-	-	Rev.
title.rev-2	title	-	-	Rev
title.reverend	title	-	-	Reverend
title.hon	title	-	-	Hon.
title.honourable	title	-	-	Honourable
title.honorable	title	-	-	Honorable
title.comrade	title	-	-	Comrade
title.datuk	title	-	-	Datuk
title.dato	title	-	-	Dato
title.tan-sri	title	-	-	Tan Sri
title.tun	title	-	-	Tun
title.eng	title	-	-	Eng.
title.esq	title	-	-	Esq.
rank.general	rank	-	MIL	General
rank.gen	rank	-	MIL	Gen.
rank.gen-2	rank	-	MIL	Gen
rank.lieutenant-general	rank	-	MIL	Lieutenant General
rank.lieutenant-general-2	rank	-	MIL	Lieutenant-General
rank.lt-gen	rank	-	MIL	Lt. Gen.
rank.lt-gen-2	rank	-	MIL	Lt Gen
rank.lt-gen-3	rank	-	MIL	Lt. Gen
rank.major-general	rank	-	MIL	Major General
rank.major-general-2	rank	-	MIL	Major-General
rank.maj-gen	rank	-	MIL	Maj. Gen.
rank.maj-gen-2	rank	-	MIL	Maj Gen
rank.maj-gen-3	rank	-	MIL	Maj. Gen
rank.brigadier-general	rank	-	MIL	Brigadier General
rank.brigadier-general-2	rank	-	MIL	Brigadier-General
rank.brig-gen	rank	-	MIL	Brig. Gen.
rank.brig-gen-2	rank	-	MIL	Brig Gen
rank.brigadier	rank	-	MIL	Brigadier
rank.colonel	rank	-	MIL	Colonel
rank.col	rank	-	MIL	Col.
rank.col-2	rank	-	MIL	Col
rank.lieutenant-colonel	rank	-	MIL	Lieutenant Colonel
rank.lt-col	rank	-	MIL	Lt. Col.
rank.lt-col-2	rank	-	MIL	Lt Col
rank.major	rank	-	MIL	Major
rank.maj	rank	-	MIL	Maj.
rank.maj-2	rank	-	MIL	Maj
rank.captain	rank	-	MIL	Captain
rank.capt	rank	-	MIL	Capt.
rank.capt-2	rank	-	MIL	Capt
rank.lieutenant	rank	-	MIL	Lieutenant
rank.lt	rank	-	MIL	Lt.
rank.lt-2	rank	-	MIL	Lt
rank.first-lieutenant	rank	-	MIL	First Lieutenant
rank.second-lieutenant	rank	-	MIL	Second Lieutenant
rank.sergeant	rank	-	MIL	Sergeant
rank.sgt	rank	-	MIL	Sgt.
rank.sgt-2	rank	-	MIL	Sgt
rank.staff-sergeant	rank	-	MIL	Staff Sergeant
rank.corporal	rank	-	MIL	Corporal
rank.cpl	rank	-	MIL	Cpl.
rank.private	rank	-	MIL	Private
rank.pvt	rank	-	MIL	Pvt.
rank.admiral	rank	-	MIL	Admiral
rank.adm	rank	-	MIL	Adm.
rank.vice-admiral	rank	-	MIL	Vice Admiral
rank.vice-admiral-2	rank	-	MIL	Vice-Admiral
rank.rear-admiral	rank	-	MIL	Rear Admiral
rank.rear-admiral-2	rank	-	MIL	Rear-Admiral
rank.commodore	rank	-	MIL	Commodore
rank.air-marshal	rank	-	MIL	Air Marshal
rank.air-chief-marshal	rank	-	MIL	Air Chief Marshal
rank.air-vice-marshal	rank	-	MIL	Air Vice-Marshal
rank.field-marshal	rank	-	MIL	Field Marshal
rank.marshal	rank	-	MIL	Marshal
rank.wing-commander	rank	-	MIL	Wing Commander
rank.squadron-leader	rank	-	MIL	Squadron Leader
rank.group-captain	rank	-	MIL	Group Captain
rank.lieutenant-commander	rank	-	MIL	Lieutenant Commander
rank.warrant-officer	rank	-	MIL	Warrant Officer
rank.colonel-general	rank	-	MIL	Colonel General
rank.colonel-general-2	rank	-	MIL	Colonel-General
rank.comandante	rank	-	MIL	Comandante
rank.subcomandante	rank	-	MIL	Subcomandante
rank.chief-master-sergeant	rank	-	MIL	Chief Master Sergeant
rank.general-of-the-army	rank	-	MIL	General of the Army
rank.flight-lieutenant	rank	-	MIL	Flight Lieutenant
rank.lance-corporal	rank	-	MIL	Lance Corporal
rank.petty-officer	rank	-	MIL	Petty Officer
epithet.haji	epithet	m	-	Haji
epithet.hajj	epithet	m	-	Hajj
epithet.sayyid	epithet	m	-	Sayyid
epithet.sayyed	epithet	m	-	Sayyed
epithet.seyyed	epithet	m	-	Seyyed
epithet.sayed	epithet	m	-	Sayed
epithet.sheikh	epithet	m	-	Sheikh
epithet.shaikh	epithet	m	-	Shaikh
epithet.sheik	epithet	m	-	Sheik
epithet.don	epithet	m	-	Don
epithet.ustad	epithet	m	-	Ustad
epithet.daw	epithet	f	-	Daw
epithet.begum	epithet	f	-	Begum
epithet.u	epithet	-	-	U
