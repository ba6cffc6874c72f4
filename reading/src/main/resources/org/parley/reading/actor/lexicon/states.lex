# States and territories, present and former, and regions that act in their own name.
# Facts: ISO 3166-1 alpha-3 and English short names (Debian iso-codes); demonyms, capitals and seats of power from general public knowledge.
# name: usual English name; aliases: other names; adjectives: "Russian"; people: plural nouns; seats: capital or seat that stands for the state when it acts.
# from, to: years in which the name was in use; code: alpha-3 of today's state (for a former state, its successor).
# kind: state, former, region (part of a state; acts for itself), area (part of a state that only tells of which country something is).
id	kind	code	name	aliases	adjectives	people	seats	from	to
state.afg	state	AFG	Afghanistan	Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan	Afghan	Afghans	Kabul	-	-
state.ala	state	ALA	Åland Islands	Åland	Ålandic	-	Mariehamn	-	-
state.alb	state	ALB	Albania	Republic of Albania	Albanian	Albanians	Tirana	-	-
state.dza	state	DZA	Algeria	-	Algerian	Algerians	Algiers|El Mouradia	-	-
state.asm	state	ASM	American Samoa	-	American Samoan	American Samoans	Pago Pago	-	-
state.and	state	AND	Andorra	-	Andorran	Andorrans	-	-	-
state.ago	state	AGO	Angola	Republic of Angola	Angolan	Angolans	Luanda	-	-
state.aia	state	AIA	Anguilla	-	Anguillan	Anguillans	-	-	-
state.atg	state	ATG	Antigua and Barbuda	Antigua	Antiguan	Antiguans	-	-	-
state.arg	state	ARG	Argentina	Argentine Republic	Argentine|Argentinian|Argentinean	Argentines|Argentinians	Buenos Aires|Casa Rosada	-	-
state.arm	state	ARM	Armenia	Republic of Armenia	Armenian	Armenians	Yerevan	-	-
state.abw	state	ABW	Aruba	-	Aruban	Arubans	Oranjestad	-	-
state.aus	state	AUS	Australia	Commonwealth of Australia	Australian	Australians|Aussies	Canberra	-	-
state.aut	state	AUT	Austria	-	Austrian	Austrians	Vienna	-	-
state.aze	state	AZE	Azerbaijan	Republic of Azerbaijan	Azerbaijani|Azeri	Azerbaijanis|Azeris	Baku	-	-
state.bhs	state	BHS	Bahamas	the Bahamas	Bahamian	Bahamians	Nassau	-	-
state.bhr	state	BHR	Bahrain	Kingdom of Bahrain	Bahraini	Bahrainis	Manama	-	-
state.bgd	state	BGD	Bangladesh	-	Bangladeshi	Bangladeshis	Dhaka|Dacca	-	-
state.brb	state	BRB	Barbados	-	Barbadian|Bajan	Barbadians|Bajans	Bridgetown	-	-
state.blr	state	BLR	Belarus	Republic of Belarus|Byelorussia|Belorussia	Belarusian|Belarussian|Byelorussian	Belarusians|Belarussians	Minsk	-	-
state.bel	state	BEL	Belgium	Kingdom of Belgium	Belgian	Belgians	-	-	-
state.blz	state	BLZ	Belize	-	Belizean	Belizeans	Belmopan	-	-
state.ben	state	BEN	Benin	-	Beninese	-	Porto-Novo|Cotonou	-	-
state.bmu	state	BMU	Bermuda	-	Bermudian|Bermudan	Bermudians	-	-	-
state.btn	state	BTN	Bhutan	-	Bhutanese	-	Thimphu	-	-
state.bol	state	BOL	Bolivia	Plurinational State of Bolivia	Bolivian	Bolivians	La Paz|Sucre	-	-
state.bih	state	BIH	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|BiH	Bosnian|Herzegovinian	Bosnians	Sarajevo	-	-
state.bwa	state	BWA	Botswana	-	Botswanan|Batswana	Botswanans|Batswana	Gaborone	-	-
state.bra	state	BRA	Brazil	Federative Republic of Brazil	Brazilian	Brazilians	Brasilia|Planalto|Itamaraty	-	-
state.vgb	state	VGB	British Virgin Islands	-	British Virgin Islander	British Virgin Islanders	Road Town	-	-
state.brn	state	BRN	Brunei	Brunei Darussalam	Bruneian	Bruneians	Bandar Seri Begawan	-	-
state.bgr	state	BGR	Bulgaria	Republic of Bulgaria	Bulgarian	Bulgarians	Sofia	-	-
state.bfa	state	BFA	Burkina Faso	Burkina	Burkinabe|Burkinabé	Burkinabes	Ouagadougou	-	-
state.bdi	state	BDI	Burundi	-	Burundian	Burundians	Bujumbura|Gitega	-	-
state.cpv	state	CPV	Cape Verde	Cabo Verde	Cape Verdean|Cabo Verdean	Cape Verdeans	Praia	-	-
state.khm	state	KHM	Cambodia	Kingdom of Cambodia	Cambodian	Cambodians	Phnom Penh	-	-
state.cmr	state	CMR	Cameroon	-	Cameroonian	Cameroonians	Yaounde	-	-
state.can	state	CAN	Canada	-	Canadian	Canadians	Ottawa	-	-
state.cym	state	CYM	Cayman Islands	the Caymans	Caymanian	Caymanians	-	-	-
state.caf	state	CAF	Central African Republic	CAR	Central African	Central Africans	Bangui	-	-
state.tcd	state	TCD	Chad	-	Chadian	Chadians	N'Djamena|Ndjamena	-	-
state.chl	state	CHL	Chile	-	Chilean	Chileans	La Moneda	-	-
state.chn	state	CHN	China	People's Republic of China|PRC|Mainland China|Communist China	Chinese	-	Beijing|Peking|Zhongnanhai	-	-
state.col	state	COL	Colombia	-	Colombian	Colombians	Bogota|Casa de Nariño	-	-
state.com	state	COM	Comoros	the Comoros	Comorian|Comoran	Comorians|Comorans	Moroni	-	-
state.cog	state	COG	Republic of Congo	Republic of the Congo|Congo-Brazzaville|Congo Republic|Congo Brazzaville	-	-	Brazzaville	-	-
state.cod	state	COD	Democratic Republic of Congo	Democratic Republic of the Congo|DRC|DR Congo|D.R. Congo|Congo-Kinshasa|DRCongo|Congo	Congolese	-	Kinshasa	-	-
state.cok	state	COK	Cook Islands	-	Cook Islander	Cook Islanders	-	-	-
state.cri	state	CRI	Costa Rica	-	Costa Rican	Costa Ricans	-	-	-
state.civ	state	CIV	Ivory Coast	Cote d'Ivoire|Côte d'Ivoire	Ivorian|Ivoirian	Ivorians	Abidjan|Yamoussoukro	-	-
state.hrv	state	HRV	Croatia	Republic of Croatia	Croatian|Croat	Croats|Croatians	Zagreb	-	-
state.cub	state	CUB	Cuba	Republic of Cuba	Cuban	Cubans	Havana	-	-
state.cuw	state	CUW	Curaçao	-	Curaçaoan	Curaçaoans	Willemstad	-	-
state.cyp	state	CYP	Cyprus	Republic of Cyprus	Cypriot|Greek-Cypriot|Greek Cypriot	Cypriots|Greek Cypriots|Greek-Cypriots	Nicosia	-	-
+ Greek Cypriot
- Turkish Cypriot
state.cze	state	CZE	Czech Republic	Czechia	Czech	Czechs	Prague	-	-
state.dnk	state	DNK	Denmark	Kingdom of Denmark	Danish	Danes	Copenhagen	-	-
state.dji	state	DJI	Djibouti	-	Djiboutian	Djiboutians	-	-	-
state.dma	state	DMA	Dominica	-	-	-	Roseau	-	-
state.dom	state	DOM	Dominican Republic	-	Dominican	Dominicans	Santo Domingo	-	-
state.ecu	state	ECU	Ecuador	-	Ecuadorian|Ecuadoran|Ecuadorean	Ecuadorians|Ecuadoreans	Quito	-	-
state.egy	state	EGY	Egypt	Arab Republic of Egypt	Egyptian	Egyptians	Cairo	-	-
state.slv	state	SLV	El Salvador	-	Salvadoran|Salvadorean|Salvadorian	Salvadorans|Salvadoreans	San Salvador	-	-
state.gnq	state	GNQ	Equatorial Guinea	-	Equatorial Guinean|Equatoguinean	Equatorial Guineans	Malabo	-	-
state.eri	state	ERI	Eritrea	State of Eritrea	Eritrean	Eritreans	Asmara	-	-
state.est	state	EST	Estonia	Republic of Estonia	Estonian	Estonians	Tallinn	-	-
state.swz	state	SWZ	Eswatini	Swaziland	Swazi	Swazis	Mbabane	-	-
state.eth	state	ETH	Ethiopia	Federal Democratic Republic of Ethiopia	Ethiopian	Ethiopians	Addis Ababa|Addis	-	-
state.flk	state	FLK	Falkland Islands	the Falklands|Falklands|Malvinas	Falkland Islander	Falkland Islanders|Falklanders	-	-	-
state.fro	state	FRO	Faroe Islands	the Faroes|Faroes	Faroese	-	Torshavn	-	-
state.fji	state	FJI	Fiji	-	Fijian	Fijians	Suva	-	-
state.fin	state	FIN	Finland	Republic of Finland	Finnish	Finns	Helsinki	-	-
state.fra	state	FRA	France	French Republic	French	Frenchmen	Paris|Elysee|Elysee Palace|Quai d'Orsay|Matignon	-	-
state.guf	state	GUF	French Guiana	-	French Guianese	-	Cayenne	-	-
state.pyf	state	PYF	French Polynesia	Tahiti	French Polynesian|Tahitian	French Polynesians|Tahitians	Papeete	-	-
state.gab	state	GAB	Gabon	-	Gabonese	-	Libreville	-	-
state.gmb	state	GMB	Gambia	the Gambia	Gambian	Gambians	Banjul	-	-
state.geo	state	GEO	Georgia	Republic of Georgia	Georgian	Georgians	Tbilisi	-	-
state.deu	state	DEU	Germany	Federal Republic of Germany	German	Germans	Berlin	-	-
state.gha	state	GHA	Ghana	-	Ghanaian|Ghanian	Ghanaians	Accra	-	-
state.gib	state	GIB	Gibraltar	-	Gibraltarian	Gibraltarians	-	-	-
state.grc	state	GRC	Greece	Hellenic Republic	Greek|Hellenic	Greeks	Athens	-	-
state.grl	state	GRL	Greenland	-	Greenlandic	Greenlanders	Nuuk	-	-
state.grd	state	GRD	Grenada	-	Grenadian	Grenadians	-	-	-
state.glp	state	GLP	Guadeloupe	-	Guadeloupean	Guadeloupeans	-	-	-
state.gum	state	GUM	Guam	-	Guamanian	Guamanians	-	-	-
state.gtm	state	GTM	Guatemala	-	Guatemalan	Guatemalans	Guatemala City	-	-
state.ggy	state	GGY	Guernsey	-	-	-	-	-	-
state.gin	state	GIN	Guinea	Republic of Guinea|Guinea-Conakry	Guinean	Guineans	Conakry	-	-
state.gnb	state	GNB	Guinea-Bissau	-	Bissau-Guinean|Guinea-Bissauan	Bissau-Guineans	Bissau	-	-
state.guy	state	GUY	Guyana	-	Guyanese	-	-	-	-
state.hti	state	HTI	Haiti	-	Haitian	Haitians	Port-au-Prince	-	-
state.hnd	state	HND	Honduras	-	Honduran	Hondurans	Tegucigalpa	-	-
state.hkg	state	HKG	Hong Kong	Hong Kong SAR|HKSAR	Hong Konger|Hongkonger	Hong Kongers|Hongkongers	-	-	-
state.hun	state	HUN	Hungary	-	Hungarian	Hungarians	Budapest	-	-
state.isl	state	ISL	Iceland	-	Icelandic	Icelanders	Reykjavik	-	-
state.ind	state	IND	India	Republic of India	Indian	Indians	New Delhi|Delhi	-	-
state.idn	state	IDN	Indonesia	Republic of Indonesia	Indonesian	Indonesians	Jakarta	-	-
state.irn	state	IRN	Iran	Islamic Republic of Iran|Islamic Republic	Iranian	Iranians	Tehran|Teheran	-	-
state.irq	state	IRQ	Iraq	Republic of Iraq	Iraqi	Iraqis	Baghdad	-	-
state.irl	state	IRL	Ireland	Republic of Ireland|Irish Republic	Irish	Irishmen	Dublin	-	-
state.imn	state	IMN	Isle of Man	-	Manx	-	-	-	-
state.isr	state	ISR	Israel	State of Israel|Jewish state	Israeli	Israelis	Tel Aviv|Knesset	-	-
state.ita	state	ITA	Italy	Italian Republic	Italian	Italians	Rome|Quirinale|Farnesina|Palazzo Chigi	-	-
state.jam	state	JAM	Jamaica	-	Jamaican	Jamaicans	-	-	-
state.jpn	state	JPN	Japan	-	Japanese	-	Tokyo	-	-
state.jey	state	JEY	Jersey	-	-	-	-	-	-
state.jor	state	JOR	Jordan	Hashemite Kingdom of Jordan|Hashemite Kingdom	Jordanian	Jordanians	Amman	-	-
state.kaz	state	KAZ	Kazakhstan	Republic of Kazakhstan|Kazakstan	Kazakh|Kazakhstani|Kazak	Kazakhs|Kazakhstanis	Astana|Nur-Sultan|Almaty	-	-
state.ken	state	KEN	Kenya	Republic of Kenya	Kenyan	Kenyans	Nairobi	-	-
state.kir	state	KIR	Kiribati	-	I-Kiribati	-	Tarawa	-	-
state.xkx	state	XKX	Kosovo	Republic of Kosovo|Kosova	Kosovar|Kosovan	Kosovars|Kosovans|Kosovo Albanians	Pristina	-	-
state.kwt	state	KWT	Kuwait	State of Kuwait	Kuwaiti	Kuwaitis	Kuwait City	-	-
state.kgz	state	KGZ	Kyrgyzstan	Kyrgyz Republic|Kirghizia|Kirgizstan	Kyrgyz|Kyrgyzstani|Kirghiz	Kyrgyzstanis	Bishkek	-	-
state.lao	state	LAO	Laos	Lao PDR|Lao People's Democratic Republic	Laotian|Lao	Laotians	Vientiane	-	-
state.lva	state	LVA	Latvia	Republic of Latvia	Latvian	Latvians	Riga	-	-
state.lbn	state	LBN	Lebanon	Republic of Lebanon	Lebanese	-	Beirut|Baabda	-	-
state.lso	state	LSO	Lesotho	-	Basotho|Lesothan	Basotho	Maseru	-	-
state.lbr	state	LBR	Liberia	Republic of Liberia	Liberian	Liberians	Monrovia	-	-
state.lby	state	LBY	Libya	State of Libya|Libyan Arab Jamahiriya	Libyan	Libyans	Tripoli	-	-
state.lie	state	LIE	Liechtenstein	-	Liechtensteiner	Liechtensteiners	Vaduz	-	-
state.ltu	state	LTU	Lithuania	Republic of Lithuania	Lithuanian	Lithuanians	Vilnius	-	-
state.lux	state	LUX	Luxembourg	Grand Duchy of Luxembourg	Luxembourgish|Luxembourger	Luxembourgers	-	-	-
state.mac	state	MAC	Macau	Macao	Macanese	-	-	-	-
state.mdg	state	MDG	Madagascar	-	Malagasy|Madagascan	Madagascans	Antananarivo	-	-
state.mwi	state	MWI	Malawi	-	Malawian	Malawians	Lilongwe	-	-
state.mys	state	MYS	Malaysia	-	Malaysian	Malaysians	Kuala Lumpur|Putrajaya	-	-
state.mdv	state	MDV	Maldives	the Maldives	Maldivian	Maldivians	-	-	-
state.mli	state	MLI	Mali	Republic of Mali	Malian	Malians	Bamako	-	-
state.mlt	state	MLT	Malta	Republic of Malta	Maltese	-	Valletta	-	-
state.mhl	state	MHL	Marshall Islands	-	Marshallese	-	Majuro	-	-
state.mtq	state	MTQ	Martinique	-	Martinican	Martinicans	-	-	-
state.mrt	state	MRT	Mauritania	Islamic Republic of Mauritania	Mauritanian	Mauritanians	Nouakchott	-	-
state.mus	state	MUS	Mauritius	-	Mauritian	Mauritians	Port Louis	-	-
state.myt	state	MYT	Mayotte	-	Mahoran	Mahorans	-	-	-
state.mex	state	MEX	Mexico	United Mexican States	Mexican	Mexicans	Mexico City|Los Pinos	-	-
state.fsm	state	FSM	Micronesia	Federated States of Micronesia	Micronesian	Micronesians	Palikir	-	-
state.mda	state	MDA	Moldova	Republic of Moldova|Moldavia	Moldovan|Moldavian	Moldovans|Moldavians	Chisinau	-	-
state.mco	state	MCO	Monaco	-	Monegasque|Monacan	Monegasques	-	-	-
state.mng	state	MNG	Mongolia	-	Mongolian	Mongolians|Mongols	Ulaanbaatar|Ulan Bator	-	-
state.mne	state	MNE	Montenegro	-	Montenegrin	Montenegrins	Podgorica	-	-
state.msr	state	MSR	Montserrat	-	Montserratian	Montserratians	-	-	-
state.mar	state	MAR	Morocco	Kingdom of Morocco	Moroccan	Moroccans	Rabat	-	-
state.moz	state	MOZ	Mozambique	-	Mozambican	Mozambicans	Maputo	-	-
state.mmr	state	MMR	Myanmar	Burma|Union of Myanmar|Union of Burma	Burmese|Myanmarese|Myanma	-	Naypyidaw|Naypyitaw|Nay Pyi Taw|Yangon|Rangoon	-	-
state.nam	state	NAM	Namibia	-	Namibian	Namibians	Windhoek	-	-
state.nru	state	NRU	Nauru	-	Nauruan	Nauruans	-	-	-
state.npl	state	NPL	Nepal	Kingdom of Nepal	Nepalese|Nepali	Nepalis	Kathmandu|Katmandu	-	-
state.nld	state	NLD	Netherlands	the Netherlands|Holland|Kingdom of the Netherlands	Dutch	Dutchmen	The Hague|Amsterdam	-	-
state.ncl	state	NCL	New Caledonia	-	New Caledonian	New Caledonians	Noumea	-	-
state.nzl	state	NZL	New Zealand	Aotearoa	New Zealander|Kiwi	New Zealanders|Kiwis	Wellington	-	-
state.nic	state	NIC	Nicaragua	-	Nicaraguan	Nicaraguans	Managua	-	-
state.ner	state	NER	Niger	Republic of Niger	Nigerien	Nigeriens	Niamey	-	-
state.nga	state	NGA	Nigeria	Federal Republic of Nigeria	Nigerian	Nigerians	Abuja|Aso Rock	-	-
state.niu	state	NIU	Niue	-	Niuean	Niueans	-	-	-
state.prk	state	PRK	North Korea	Democratic People's Republic of Korea|DPRK|Communist North Korea|N. Korea|NKorea	North Korean|N. Korean|N.Korean	North Koreans	Pyongyang	-	-
state.mkd	state	MKD	North Macedonia	Macedonia|FYROM|Former Yugoslav Republic of Macedonia	Macedonian|North Macedonian	Macedonians|North Macedonians	Skopje	-	-
state.mnp	state	MNP	Northern Mariana Islands	-	-	-	Saipan	-	-
state.nor	state	NOR	Norway	Kingdom of Norway	Norwegian	Norwegians	Oslo	-	-
state.omn	state	OMN	Oman	Sultanate of Oman	Omani	Omanis	Muscat	-	-
state.pak	state	PAK	Pakistan	Islamic Republic of Pakistan	Pakistani	Pakistanis	Islamabad|Rawalpindi	-	-
state.plw	state	PLW	Palau	-	Palauan	Palauans	-	-	-
state.pse	state	PSE	Palestine	State of Palestine|Palestinian Authority|Palestinian National Authority|PNA|Palestinian territories|Palestinian Territories	Palestinian	Palestinians	Ramallah|Muqata	-	-
state.pan	state	PAN	Panama	-	Panamanian	Panamanians	Panama City	-	-
state.png	state	PNG	Papua New Guinea	PNG	Papua New Guinean|Papuan	Papua New Guineans|Papuans	Port Moresby	-	-
state.pry	state	PRY	Paraguay	-	Paraguayan	Paraguayans	Asuncion	-	-
state.per	state	PER	Peru	-	Peruvian	Peruvians	Lima	-	-
state.phl	state	PHL	Philippines	the Philippines|Republic of the Philippines|the Philipines	Filipino|Philippine|Filipina	Filipinos	Manila|Malacanang|Malacañang	-	-
state.pcn	state	PCN	Pitcairn Islands	Pitcairn	-	-	-	-	-
state.pol	state	POL	Poland	Republic of Poland	Polish	Poles	Warsaw	-	-
state.prt	state	PRT	Portugal	-	Portuguese	-	Lisbon	-	-
state.pri	state	PRI	Puerto Rico	-	Puerto Rican	Puerto Ricans	-	-	-
state.qat	state	QAT	Qatar	State of Qatar	Qatari	Qataris	Doha	-	-
state.reu	state	REU	Réunion	-	Réunionese	-	-	-	-
state.rou	state	ROU	Romania	Rumania	Romanian|Rumanian	Romanians	Bucharest	-	-
state.rus	state	RUS	Russia	Russian Federation	Russian	Russians	Moscow|Kremlin|Smolenskaya Square	-	-
+ the Kremlin
+ Russians
- Soviet
state.rwa	state	RWA	Rwanda	-	Rwandan|Rwandese	Rwandans	Kigali	-	-
state.kna	state	KNA	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts and Nevis|Saint Kitts	Kittitian	Kittitians	Basseterre	-	-
state.lca	state	LCA	Saint Lucia	St. Lucia|St Lucia	Saint Lucian|St. Lucian	Saint Lucians	Castries	-	-
state.vct	state	VCT	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint Vincent|St. Vincent	Vincentian	Vincentians	Kingstown	-	-
state.wsm	state	WSM	Samoa	Western Samoa	Samoan	Samoans	Apia	-	-
state.smr	state	SMR	San Marino	-	Sammarinese	-	-	-	-
state.stp	state	STP	Sao Tome and Principe	São Tomé and Príncipe|Sao Tome	Sao Tomean	Sao Tomeans	-	-	-
state.sau	state	SAU	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi|Saudi Arabian	Saudis|Saudi Arabians	Riyadh	-	-
state.sen	state	SEN	Senegal	-	Senegalese	-	Dakar	-	-
state.srb	state	SRB	Serbia	Republic of Serbia	Serbian|Serb	Serbs|Serbians	Belgrade	-	-
state.syc	state	SYC	Seychelles	the Seychelles	Seychellois	-	-	-	-
state.sle	state	SLE	Sierra Leone	-	Sierra Leonean|Sierra Leonian	Sierra Leoneans	Freetown	-	-
state.sgp	state	SGP	Singapore	-	Singaporean	Singaporeans	-	-	-
state.sxm	state	SXM	Sint Maarten	-	-	-	Philipsburg	-	-
state.svk	state	SVK	Slovakia	Slovak Republic	Slovak|Slovakian	Slovaks|Slovakians	Bratislava	-	-
state.svn	state	SVN	Slovenia	-	Slovenian|Slovene	Slovenes|Slovenians	Ljubljana	-	-
state.slb	state	SLB	Solomon Islands	the Solomons|Solomons	Solomon Islander	Solomon Islanders	Honiara	-	-
state.som	state	SOM	Somalia	Somali Republic|Federal Republic of Somalia	Somali|Somalian	Somalis	Mogadishu|Villa Somalia	-	-
state.zaf	state	ZAF	South Africa	Republic of South Africa	South African	South Africans	Pretoria	-	-
state.kor	state	KOR	South Korea	Republic of Korea|ROK|S. Korea|SKorea|Korea	South Korean|S. Korean|S.Korean|Korean	South Koreans|Koreans	Seoul|Blue House	-	-
state.ssd	state	SSD	South Sudan	Republic of South Sudan	South Sudanese	-	Juba	-	-
state.esp	state	ESP	Spain	Kingdom of Spain	Spanish	Spaniards	Madrid|Moncloa	-	-
state.lka	state	LKA	Sri Lanka	Ceylon|SLanka|S. Lanka	Sri Lankan|Ceylonese	Sri Lankans	Colombo	-	-
state.sdn	state	SDN	Sudan	Republic of Sudan|Republic of the Sudan	Sudanese	-	Khartoum	-	-
state.sur	state	SUR	Suriname	Surinam	Surinamese	-	Paramaribo	-	-
state.swe	state	SWE	Sweden	Kingdom of Sweden	Swedish	Swedes	Stockholm	-	-
state.che	state	CHE	Switzerland	Swiss Confederation	Swiss	-	Bern|Berne	-	-
state.syr	state	SYR	Syria	Syrian Arab Republic	Syrian	Syrians	Damascus	-	-
state.twn	state	TWN	Taiwan	Republic of China|Chinese Taipei|ROC	Taiwanese	-	Taipei	-	-
state.tjk	state	TJK	Tajikistan	Republic of Tajikistan|Tadzhikistan	Tajik|Tajikistani|Tadzhik	Tajiks	Dushanbe	-	-
state.tza	state	TZA	Tanzania	United Republic of Tanzania	Tanzanian	Tanzanians	Dodoma|Dar es Salaam	-	-
state.tha	state	THA	Thailand	Kingdom of Thailand	Thai	Thais	Bangkok	-	-
state.tls	state	TLS	East Timor	Timor-Leste|Timor Leste	East Timorese|Timorese	-	Dili	-	-
state.tgo	state	TGO	Togo	-	Togolese	-	Lome	-	-
state.ton	state	TON	Tonga	-	Tongan	Tongans	Nuku'alofa	-	-
state.tto	state	TTO	Trinidad and Tobago	Trinidad	Trinidadian|Tobagonian	Trinidadians	Port of Spain	-	-
state.tun	state	TUN	Tunisia	-	Tunisian	Tunisians	Tunis	-	-
state.tur	state	TUR	Turkey	Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye	Turkish	Turks	Ankara	-	-
+ Turkey
+ Türkiye
- turkey
state.tkm	state	TKM	Turkmenistan	-	Turkmen|Turkmenistani	Turkmens	Ashgabat|Ashkhabad	-	-
state.tca	state	TCA	Turks and Caicos Islands	Turks and Caicos	-	-	-	-	-
state.tuv	state	TUV	Tuvalu	-	Tuvaluan	Tuvaluans	Funafuti	-	-
state.uga	state	UGA	Uganda	Republic of Uganda	Ugandan	Ugandans	Kampala	-	-
state.ukr	state	UKR	Ukraine	the Ukraine	Ukrainian	Ukrainians	Kyiv|Kiev|Bankova	-	-
state.are	state	ARE	United Arab Emirates	UAE|U.A.E.|the Emirates|Emirates	Emirati|Emirian	Emiratis	Abu Dhabi	-	-
state.gbr	state	GBR	United Kingdom	UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|United Kingdom of Great Britain and Northern Ireland	British|English|Scottish|Welsh|Northern Irish	Britons|Brits|Englishmen|Scots|Welshmen	London|Whitehall|Downing Street|Number 10|No. 10|Westminster|10 Downing Street|No 10|Buckingham Palace|Holyrood|Stormont	-	-
state.usa	state	USA	United States	United States of America|U.S.|US|U.S.A.|USA|America|the States	American|U.S.|US|American Indian|Native American|African-American|African American	Americans	Washington|White House|Capitol Hill|Pentagon|Foggy Bottom|Oval Office|Washington, D.C.|Washington D.C.	-	-
+ the US
+ U.S.
- us
- Central American
state.ury	state	URY	Uruguay	-	Uruguayan	Uruguayans	Montevideo	-	-
state.vir	state	VIR	U.S. Virgin Islands	US Virgin Islands	-	-	-	-	-
state.uzb	state	UZB	Uzbekistan	Republic of Uzbekistan	Uzbek|Uzbekistani	Uzbeks	Tashkent	-	-
state.vut	state	VUT	Vanuatu	-	Vanuatuan|ni-Vanuatu	Vanuatuans	Port Vila	-	-
state.vat	state	VAT	Vatican City	Vatican|the Vatican|Holy See|the Holy See	Vatican|Papal	-	-	-	-
state.ven	state	VEN	Venezuela	Bolivarian Republic of Venezuela	Venezuelan	Venezuelans	Caracas|Miraflores	-	-
state.vnm	state	VNM	Vietnam	Viet Nam|Socialist Republic of Vietnam	Vietnamese	-	Hanoi	-	-
state.wlf	state	WLF	Wallis and Futuna	-	-	-	-	-	-
state.esh	state	ESH	Western Sahara	Sahrawi Arab Democratic Republic|SADR	Sahrawi|Saharawi	Sahrawis|Saharawis	Laayoune	-	-
state.yem	state	YEM	Yemen	Republic of Yemen	Yemeni|Yemenite	Yemenis	Sanaa|Sana'a	-	-
state.zmb	state	ZMB	Zambia	-	Zambian	Zambians	Lusaka	-	-
state.zwe	state	ZWE	Zimbabwe	-	Zimbabwean	Zimbabweans	Harare	-	-
former.soviet-union	former	RUS	Soviet Union	USSR|U.S.S.R.|Union of Soviet Socialist Republics	Soviet	Soviets	-	1922	1991
+ Soviet
+ USSR
- Russian
former.zaire	former	COD	Zaire	Republic of Zaire	Zairean|Zairian|Zairois	Zaireans|Zairians	-	1971	1997
former.yugoslavia	former	SRB	Yugoslavia	Federal Republic of Yugoslavia|Socialist Federal Republic of Yugoslavia	Yugoslav|Yugoslavian	Yugoslavs	-	1918	2003
former.serbia-and-montenegro	former	SRB	Serbia and Montenegro	-	-	-	-	2003	2006
former.czechoslovakia	former	CZE	Czechoslovakia	-	Czechoslovak|Czechoslovakian	Czechoslovaks	-	1918	1992
part.east-germany	former	DEU	East Germany	German Democratic Republic|GDR	East German	East Germans	East Berlin	1949	1990
part.west-germany	former	DEU	West Germany	-	West German	West Germans	Bonn	1949	1990
part.south-yemen	former	YEM	South Yemen	People's Democratic Republic of Yemen	South Yemeni	South Yemenis	-	1967	1990
part.north-yemen	former	YEM	North Yemen	Yemen Arab Republic	North Yemeni	North Yemenis	-	1962	1990
part.north-vietnam	former	VNM	North Vietnam	Democratic Republic of Vietnam	North Vietnamese	-	-	1945	1976
part.south-vietnam	former	VNM	South Vietnam	Republic of Vietnam	South Vietnamese	-	Saigon	1955	1975
former.rhodesia	former	ZWE	Rhodesia	Southern Rhodesia	Rhodesian	Rhodesians	Salisbury	1965	1979
former.upper-volta	former	BFA	Upper Volta	-	Voltaic	-	-	1958	1984
former.dahomey	former	BEN	Dahomey	-	Dahomeyan	-	-	1960	1975
former.kampuchea	former	KHM	Kampuchea	Democratic Kampuchea|People's Republic of Kampuchea	Kampuchean	Kampucheans	-	1975	1993
part.tanganyika	former	TZA	Tanganyika	-	Tanganyikan	-	-	1961	1964
part.zanzibar	former	TZA	Zanzibar	-	Zanzibari	Zanzibaris	-	-	-
part.dutch-east-indies	former	IDN	Dutch East Indies	-	-	-	-	1816	1949
part.united-arab-republic	former	EGY	United Arab Republic	-	-	-	-	1958	1971
part.east-pakistan	former	PAK	East Pakistan	-	East Pakistani	-	-	1955	1971
part.ottoman-empire	former	TUR	Ottoman Empire	-	Ottoman	Ottomans	-	1299	1922
region.turkish-republic-of-northern-cyprus	region	CYP	Turkish Republic of Northern Cyprus	TRNC|Northern Cyprus	Turkish-Cypriot|Turkish Cypriot	Turkish-Cypriots|Turkish Cypriots	-	-	-
region.abkhazia	region	GEO	Abkhazia	-	Abkhaz|Abkhazian	Abkhazians|Abkhazes	-	-	-
region.south-ossetia	region	GEO	South Ossetia	-	South Ossetian|Ossetian	South Ossetians|Ossetians	-	-	-
region.nagorno-karabakh	region	AZE	Nagorno-Karabakh	Karabakh|Artsakh|Nagorno Karabakh	Karabakh Armenian	Karabakh Armenians	-	-	-
region.transnistria	region	MDA	Transnistria	Transdniestria|Trans-Dniester|Transdniester	Transnistrian|Transdniestrian	Transnistrians	-	-	-
region.somaliland	region	SOM	Somaliland	-	Somalilander	Somalilanders	-	-	-
region.puntland	region	SOM	Puntland	-	Puntlander	Puntlanders	-	-	-
region.donetsk-people-s-republic	region	UKR	Donetsk People's Republic	DPR|DNR	-	-	-	-	-
region.luhansk-people-s-republic	region	UKR	Luhansk People's Republic	Lugansk People's Republic|LPR|LNR	-	-	-	-	-
region.kurdistan-region	region	IRQ	Kurdistan Region	Kurdistan Regional Government|KRG|Iraqi Kurdistan	Iraqi Kurdish	Iraqi Kurds	-	-	-
region.republika-srpska	region	BIH	Republika Srpska	Bosnian Serb Republic	Bosnian Serb|Bosnian-Serb	Bosnian Serbs	-	-	-
region.federation-of-bosnia-and-herzegovina	region	BIH	Federation of Bosnia and Herzegovina	-	Bosnian Muslim|Bosniak|Bosnian Croat	Bosniaks|Bosnian Muslims|Bosnian Croats	-	-	-
area.crimea	area	UKR	Crimea	-	Crimean	Crimeans	-	-	-
area.chechnya	area	RUS	Chechnya	-	Chechen	Chechens	-	-	-
area.dagestan	area	RUS	Dagestan	-	Dagestani	Dagestanis	-	-	-
area.ingushetia	area	RUS	Ingushetia	-	Ingush	-	-	-	-
area.tibet	area	CHN	Tibet	-	Tibetan	Tibetans	-	-	-
area.xinjiang	area	CHN	Xinjiang	-	Uighur|Uyghur	Uighurs|Uyghurs	-	-	-
area.aceh	area	IDN	Aceh	-	Acehnese	-	-	-	-
area.kashmir	area	IND	Kashmir	Jammu and Kashmir	Kashmiri	Kashmiris	-	-	-
area.catalonia	area	ESP	Catalonia	-	Catalan	Catalans	-	-	-
area.basque-country	area	ESP	Basque Country	-	Basque	Basques	-	-	-
area.quebec	area	CAN	Quebec	-	Quebecer|Québécois	Quebecers	-	-	-
area.darfur	area	SDN	Darfur	-	Darfuri|Darfurian	Darfuris	-	-	-
area.tigray	area	ETH	Tigray	-	Tigrayan|Tigrean	Tigrayans|Tigreans	-	-	-
area.cabinda	area	AGO	Cabinda	-	Cabindan	Cabindans	-	-	-
area.gaza	area	PSE	Gaza	Gaza Strip	Gazan	Gazans	-	-	-
area.west-bank	area	PSE	West Bank	-	-	-	-	-	-
area.bougainville	area	PNG	Bougainville	-	Bougainvillean	Bougainvilleans	-	-	-
area.bangsamoro	area	PHL	Bangsamoro	-	Moro	Moros	-	-	-
area.casamance	area	SEN	Casamance	-	-	-	-	-	-
area.biafra	area	NGA	Biafra	-	Biafran	Biafrans	-	-	-
area.tamil-eelam	area	LKA	Tamil Eelam	-	Tamil|Sinhalese|Sinhala	Tamils|Sinhalese	-	-	-
area.alabama	area	USA	Alabama	-	-	-	-	-	-
area.alaska	area	USA	Alaska	-	-	-	-	-	-
area.arizona	area	USA	Arizona	-	-	-	-	-	-
area.arkansas	area	USA	Arkansas	-	-	-	-	-	-
area.california	area	USA	California	-	-	-	-	-	-
area.colorado	area	USA	Colorado	-	-	-	-	-	-
area.connecticut	area	USA	Connecticut	-	-	-	-	-	-
area.delaware	area	USA	Delaware	-	-	-	-	-	-
area.florida	area	USA	Florida	-	-	-	-	-	-
area.hawaii	area	USA	Hawaii	-	-	-	-	-	-
area.idaho	area	USA	Idaho	-	-	-	-	-	-
area.illinois	area	USA	Illinois	-	-	-	-	-	-
area.indiana	area	USA	Indiana	-	-	-	-	-	-
area.iowa	area	USA	Iowa	-	-	-	-	-	-
area.kansas	area	USA	Kansas	-	-	-	-	-	-
area.kentucky	area	USA	Kentucky	-	-	-	-	-	-
area.louisiana	area	USA	Louisiana	-	-	-	-	-	-
area.maine	area	USA	Maine	-	-	-	-	-	-
area.maryland	area	USA	Maryland	-	-	-	-	-	-
area.massachusetts	area	USA	Massachusetts	-	-	-	-	-	-
area.michigan	area	USA	Michigan	-	-	-	-	-	-
area.minnesota	area	USA	Minnesota	-	-	-	-	-	-
area.mississippi	area	USA	Mississippi	-	-	-	-	-	-
area.missouri	area	USA	Missouri	-	-	-	-	-	-
area.montana	area	USA	Montana	-	-	-	-	-	-
area.nebraska	area	USA	Nebraska	-	-	-	-	-	-
area.nevada	area	USA	Nevada	-	-	-	-	-	-
area.new-hampshire	area	USA	New Hampshire	-	-	-	-	-	-
area.new-jersey	area	USA	New Jersey	-	-	-	-	-	-
area.new-mexico	area	USA	New Mexico	-	-	-	-	-	-
area.new-york	area	USA	New York	-	-	-	-	-	-
area.north-carolina	area	USA	North Carolina	-	-	-	-	-	-
area.north-dakota	area	USA	North Dakota	-	-	-	-	-	-
area.ohio	area	USA	Ohio	-	-	-	-	-	-
area.oklahoma	area	USA	Oklahoma	-	-	-	-	-	-
area.oregon	area	USA	Oregon	-	-	-	-	-	-
area.pennsylvania	area	USA	Pennsylvania	-	-	-	-	-	-
area.rhode-island	area	USA	Rhode Island	-	-	-	-	-	-
area.south-carolina	area	USA	South Carolina	-	-	-	-	-	-
area.south-dakota	area	USA	South Dakota	-	-	-	-	-	-
area.tennessee	area	USA	Tennessee	-	-	-	-	-	-
area.texas	area	USA	Texas	-	-	-	-	-	-
area.utah	area	USA	Utah	-	-	-	-	-	-
area.vermont	area	USA	Vermont	-	-	-	-	-	-
area.virginia	area	USA	Virginia	-	-	-	-	-	-
area.washington-state	area	USA	Washington State	-	-	-	-	-	-
area.west-virginia	area	USA	West Virginia	-	-	-	-	-	-
area.wisconsin	area	USA	Wisconsin	-	-	-	-	-	-
area.wyoming	area	USA	Wyoming	-	-	-	-	-	-
area.ontario	area	CAN	Ontario	-	-	-	-	-	-
area.alberta	area	CAN	Alberta	-	-	-	-	-	-
area.british-columbia	area	CAN	British Columbia	-	-	-	-	-	-
area.manitoba	area	CAN	Manitoba	-	-	-	-	-	-
area.saskatchewan	area	CAN	Saskatchewan	-	-	-	-	-	-
area.nova-scotia	area	CAN	Nova Scotia	-	-	-	-	-	-
area.new-brunswick	area	CAN	New Brunswick	-	-	-	-	-	-
area.new-south-wales	area	AUS	New South Wales	-	-	-	-	-	-
area.queensland	area	AUS	Queensland	-	-	-	-	-	-
area.tasmania	area	AUS	Tasmania	-	-	-	-	-	-
area.western-australia	area	AUS	Western Australia	-	-	-	-	-	-
area.south-australia	area	AUS	South Australia	-	-	-	-	-	-
area.assam	area	IND	Assam	-	-	-	-	-	-
area.punjab	area	IND	Punjab	-	-	-	-	-	-
area.manipur	area	IND	Manipur	-	-	-	-	-	-
area.nagaland	area	IND	Nagaland	-	-	-	-	-	-
area.balochistan	area	PAK	Balochistan	-	-	-	-	-	-
area.sindh	area	PAK	Sindh	-	-	-	-	-	-
area.khyber-pakhtunkhwa	area	PAK	Khyber Pakhtunkhwa	-	-	-	-	-	-
area.mindanao	area	PHL	Mindanao	-	-	-	-	-	-
area.papua	area	IDN	Papua	-	-	-	-	-	-
area.donbas	area	UKR	Donbas	-	-	-	-	-	-
area.donbass	area	UKR	Donbass	-	-	-	-	-	-
area.donetsk	area	UKR	Donetsk	-	-	-	-	-	-
area.luhansk	area	UKR	Luhansk	-	-	-	-	-	-
area.bavaria	area	DEU	Bavaria	-	-	-	-	-	-
area.saxony	area	DEU	Saxony	-	-	-	-	-	-
area.sao-paulo	area	BRA	Sao Paulo	-	-	-	-	-	-
area.chiapas	area	MEX	Chiapas	-	-	-	-	-	-
area.borno	area	NGA	Borno	-	-	-	-	-	-
area.niger-delta	area	NGA	Niger Delta	-	-	-	-	-	-
area.oromia	area	ETH	Oromia	-	-	-	-	-	-
area.amhara	area	ETH	Amhara	-	-	-	-	-	-
area.ogaden	area	ETH	Ogaden	-	-	-	-	-	-
area.north-kivu	area	COD	North Kivu	-	-	-	-	-	-
area.south-kivu	area	COD	South Kivu	-	-	-	-	-	-
area.ituri	area	COD	Ituri	-	-	-	-	-	-
area.south-kordofan	area	SDN	South Kordofan	-	-	-	-	-	-
area.blue-nile	area	SDN	Blue Nile	-	-	-	-	-	-
area.vojvodina	area	SRB	Vojvodina	-	-	-	-	-	-
area.mitrovica	area	XKX	Mitrovica	-	-	-	-	-	-
area.rakhine	area	MMR	Rakhine	-	-	-	-	-	-
area.kachin	area	MMR	Kachin	-	-	-	-	-	-
area.anbar	area	IRQ	Anbar	-	-	-	-	-	-
area.idlib	area	SYR	Idlib	-	-	-	-	-	-
area.hodeidah	area	YEM	Hodeidah	-	-	-	-	-	-
area.cyrenaica	area	LBY	Cyrenaica	-	-	-	-	-	-
area.zanzibar-state	area	TZA	Zanzibar State	-	-	-	-	-	-
region.southern-sudan	region	SDN	Southern Sudan	southern Sudan	Southern Sudanese	-	-	1972	2011
area.dubai	area	ARE	Dubai	-	-	-	-	-	-
area.sharjah	area	ARE	Sharjah	-	-	-	-	-	-
area.ras-al-khaimah	area	ARE	Ras al-Khaimah	-	-	-	-	-	-
area.kerala	area	IND	Kerala	-	-	-	-	-	-
area.tamil-nadu	area	IND	Tamil Nadu	-	-	-	-	-	-
area.gujarat	area	IND	Gujarat	-	-	-	-	-	-
area.uttar-pradesh	area	IND	Uttar Pradesh	-	-	-	-	-	-
area.bihar	area	IND	Bihar	-	-	-	-	-	-
area.west-bengal	area	IND	West Bengal	-	-	-	-	-	-
area.maharashtra	area	IND	Maharashtra	-	-	-	-	-	-
area.karnataka	area	IND	Karnataka	-	-	-	-	-	-
area.rajasthan	area	IND	Rajasthan	-	-	-	-	-	-
area.haryana	area	IND	Haryana	-	-	-	-	-	-
area.odisha	area	IND	Odisha	-	-	-	-	-	-
area.jharkhand	area	IND	Jharkhand	-	-	-	-	-	-
area.chhattisgarh	area	IND	Chhattisgarh	-	-	-	-	-	-
area.meghalaya	area	IND	Meghalaya	-	-	-	-	-	-
area.mizoram	area	IND	Mizoram	-	-	-	-	-	-
area.tripura	area	IND	Tripura	-	-	-	-	-	-
area.ladakh	area	IND	Ladakh	-	-	-	-	-	-
area.andhra-pradesh	area	IND	Andhra Pradesh	-	-	-	-	-	-
area.madhya-pradesh	area	IND	Madhya Pradesh	-	-	-	-	-	-
area.north-west-frontier-province	area	PAK	North West Frontier Province	-	-	-	-	-	-
area.waziristan	area	PAK	Waziristan	-	-	-	-	-	-
area.north-waziristan	area	PAK	North Waziristan	-	-	-	-	-	-
area.south-waziristan	area	PAK	South Waziristan	-	-	-	-	-	-
area.gilgit-baltistan	area	PAK	Gilgit-Baltistan	-	-	-	-	-	-
area.helmand	area	AFG	Helmand	-	-	-	-	-	-
area.kandahar	area	AFG	Kandahar	-	-	-	-	-	-
area.herat	area	AFG	Herat	-	-	-	-	-	-
area.kunduz	area	AFG	Kunduz	-	-	-	-	-	-
area.nangarhar	area	AFG	Nangarhar	-	-	-	-	-	-
area.badghis	area	AFG	Badghis	-	-	-	-	-	-
area.panjshir	area	AFG	Panjshir	-	-	-	-	-	-
area.balkh	area	AFG	Balkh	-	-	-	-	-	-
area.kirkuk	area	IRQ	Kirkuk	-	-	-	-	-	-
area.nineveh	area	IRQ	Nineveh	-	-	-	-	-	-
area.diyala	area	IRQ	Diyala	-	-	-	-	-	-
area.basra	area	IRQ	Basra	-	-	-	-	-	-
area.mosul	area	IRQ	Mosul	-	-	-	-	-	-
area.fallujah	area	IRQ	Fallujah	-	-	-	-	-	-
area.najaf	area	IRQ	Najaf	-	-	-	-	-	-
area.aleppo	area	SYR	Aleppo	-	-	-	-	-	-
area.homs	area	SYR	Homs	-	-	-	-	-	-
area.hama	area	SYR	Hama	-	-	-	-	-	-
area.daraa	area	SYR	Daraa	-	-	-	-	-	-
area.deraa	area	SYR	Deraa	-	-	-	-	-	-
area.raqqa	area	SYR	Raqqa	-	-	-	-	-	-
area.latakia	area	SYR	Latakia	-	-	-	-	-	-
area.afrin	area	SYR	Afrin	-	-	-	-	-	-
area.ghouta	area	SYR	Ghouta	-	-	-	-	-	-
area.eastern-ghouta	area	SYR	Eastern Ghouta	-	-	-	-	-	-
area.deir-ez-zor	area	SYR	Deir ez-Zor	-	-	-	-	-	-
area.hasakah	area	SYR	Hasakah	-	-	-	-	-	-
area.hadramawt	area	YEM	Hadramawt	-	-	-	-	-	-
area.marib	area	YEM	Marib	-	-	-	-	-	-
area.aden	area	YEM	Aden	-	-	-	-	-	-
area.taiz	area	YEM	Taiz	-	-	-	-	-	-
area.saada	area	YEM	Saada	-	-	-	-	-	-
area.jenin	area	PSE	Jenin	-	-	-	-	-	-
area.nablus	area	PSE	Nablus	-	-	-	-	-	-
area.rafah	area	PSE	Rafah	-	-	-	-	-	-
area.khan-younis	area	PSE	Khan Younis	-	-	-	-	-	-
area.hebron	area	PSE	Hebron	-	-	-	-	-	-
area.jericho	area	PSE	Jericho	-	-	-	-	-	-
area.golan-heights	area	ISR	Golan Heights	-	-	-	-	-	-
area.galilee	area	ISR	Galilee	-	-	-	-	-	-
area.negev	area	ISR	Negev	-	-	-	-	-	-
area.haifa	area	ISR	Haifa	-	-	-	-	-	-
area.bekaa-valley	area	LBN	Bekaa Valley	-	-	-	-	-	-
area.south-lebanon	area	LBN	South Lebanon	-	-	-	-	-	-
area.southern-lebanon	area	LBN	southern Lebanon	-	-	-	-	-	-
area.tripolitania	area	LBY	Tripolitania	-	-	-	-	-	-
area.fezzan	area	LBY	Fezzan	-	-	-	-	-	-
area.misrata	area	LBY	Misrata	-	-	-	-	-	-
area.benghazi	area	LBY	Benghazi	-	-	-	-	-	-
area.sirte	area	LBY	Sirte	-	-	-	-	-	-
area.north-darfur	area	SDN	North Darfur	-	-	-	-	-	-
area.south-darfur	area	SDN	South Darfur	-	-	-	-	-	-
area.west-darfur	area	SDN	West Darfur	-	-	-	-	-	-
area.central-darfur	area	SDN	Central Darfur	-	-	-	-	-	-
area.east-darfur	area	SDN	East Darfur	-	-	-	-	-	-
area.west-kordofan	area	SDN	West Kordofan	-	-	-	-	-	-
area.north-kordofan	area	SDN	North Kordofan	-	-	-	-	-	-
area.nuba-mountains	area	SDN	Nuba Mountains	-	-	-	-	-	-
area.el-fasher	area	SDN	El Fasher	-	-	-	-	-	-
area.upper-nile	area	SSD	Upper Nile	-	-	-	-	-	-
area.equatoria	area	SSD	Equatoria	-	-	-	-	-	-
area.central-equatoria	area	SSD	Central Equatoria	-	-	-	-	-	-
area.jonglei	area	SSD	Jonglei	-	-	-	-	-	-
area.unity-state	area	SSD	Unity State	-	-	-	-	-	-
area.western-equatoria	area	SSD	Western Equatoria	-	-	-	-	-	-
area.jubaland	area	SOM	Jubaland	-	-	-	-	-	-
area.galmudug	area	SOM	Galmudug	-	-	-	-	-	-
area.hirshabelle	area	SOM	Hirshabelle	-	-	-	-	-	-
area.kismayo	area	SOM	Kismayo	-	-	-	-	-	-
area.baidoa	area	SOM	Baidoa	-	-	-	-	-	-
area.afar	area	ETH	Afar	-	-	-	-	-	-
area.gambella	area	ETH	Gambella	-	-	-	-	-	-
area.benishangul-gumuz	area	ETH	Benishangul-Gumuz	-	-	-	-	-	-
area.katanga	area	COD	Katanga	-	-	-	-	-	-
area.kasai	area	COD	Kasai	-	-	-	-	-	-
area.goma	area	COD	Goma	-	-	-	-	-	-
area.bukavu	area	COD	Bukavu	-	-	-	-	-	-
area.kaduna	area	NGA	Kaduna	-	-	-	-	-	-
area.zamfara	area	NGA	Zamfara	-	-	-	-	-	-
area.kano	area	NGA	Kano	-	-	-	-	-	-
area.yobe	area	NGA	Yobe	-	-	-	-	-	-
area.adamawa	area	NGA	Adamawa	-	-	-	-	-	-
area.benue	area	NGA	Benue	-	-	-	-	-	-
area.delta-state	area	NGA	Delta State	-	-	-	-	-	-
area.plateau-state	area	NGA	Plateau State	-	-	-	-	-	-
area.kogi	area	NGA	Kogi	-	-	-	-	-	-
area.azawad	area	MLI	Azawad	-	-	-	-	-	-
area.kidal	area	MLI	Kidal	-	-	-	-	-	-
area.gao	area	MLI	Gao	-	-	-	-	-	-
area.timbuktu	area	MLI	Timbuktu	-	-	-	-	-	-
area.ambazonia	area	CMR	Ambazonia	-	-	-	-	-	-
area.southern-cameroons	area	CMR	Southern Cameroons	-	-	-	-	-	-
area.cabo-delgado	area	MOZ	Cabo Delgado	-	-	-	-	-	-
area.kherson	area	UKR	Kherson	-	-	-	-	-	-
area.zaporizhzhia	area	UKR	Zaporizhzhia	-	-	-	-	-	-
area.kharkiv	area	UKR	Kharkiv	-	-	-	-	-	-
area.odesa	area	UKR	Odesa	-	-	-	-	-	-
area.odessa	area	UKR	Odessa	-	-	-	-	-	-
area.mariupol	area	UKR	Mariupol	-	-	-	-	-	-
area.sumy	area	UKR	Sumy	-	-	-	-	-	-
area.dnipro	area	UKR	Dnipro	-	-	-	-	-	-
area.bucha	area	UKR	Bucha	-	-	-	-	-	-
area.belgorod	area	RUS	Belgorod	-	-	-	-	-	-
area.kursk	area	RUS	Kursk	-	-	-	-	-	-
area.tatarstan	area	RUS	Tatarstan	-	-	-	-	-	-
area.bashkortostan	area	RUS	Bashkortostan	-	-	-	-	-	-
area.north-ossetia	area	RUS	North Ossetia	-	-	-	-	-	-
area.siberia	area	RUS	Siberia	-	-	-	-	-	-
area.st-petersburg	area	RUS	St. Petersburg	-	-	-	-	-	-
area.kaliningrad	area	RUS	Kaliningrad	-	-	-	-	-	-
area.adjara	area	GEO	Adjara	-	-	-	-	-	-
area.ajaria	area	GEO	Ajaria	-	-	-	-	-	-
area.inner-mongolia	area	CHN	Inner Mongolia	-	-	-	-	-	-
area.guangdong	area	CHN	Guangdong	-	-	-	-	-	-
area.sichuan	area	CHN	Sichuan	-	-	-	-	-	-
area.yunnan	area	CHN	Yunnan	-	-	-	-	-	-
area.shanghai	area	CHN	Shanghai	-	-	-	-	-	-
area.hebei	area	CHN	Hebei	-	-	-	-	-	-
area.diyarbakir	area	TUR	Diyarbakir	-	-	-	-	-	-
area.hakkari	area	TUR	Hakkari	-	-	-	-	-	-
area.anatolia	area	TUR	Anatolia	-	-	-	-	-	-
area.shan-state	area	MMR	Shan State	-	-	-	-	-	-
area.kayin-state	area	MMR	Kayin State	-	-	-	-	-	-
area.kachin-state	area	MMR	Kachin State	-	-	-	-	-	-
area.chin-state	area	MMR	Chin State	-	-	-	-	-	-
area.karenni-state	area	MMR	Karenni State	-	-	-	-	-	-
area.sagaing	area	MMR	Sagaing	-	-	-	-	-	-
area.rakhine-state	area	MMR	Rakhine State	-	-	-	-	-	-
area.sulu	area	PHL	Sulu	-	-	-	-	-	-
area.basilan	area	PHL	Basilan	-	-	-	-	-	-
area.jolo	area	PHL	Jolo	-	-	-	-	-	-
area.negros	area	PHL	Negros	-	-	-	-	-	-
area.cotabato	area	PHL	Cotabato	-	-	-	-	-	-
area.west-papua	area	IDN	West Papua	-	-	-	-	-	-
area.maluku	area	IDN	Maluku	-	-	-	-	-	-
area.sulawesi	area	IDN	Sulawesi	-	-	-	-	-	-
area.pattani	area	THA	Pattani	-	-	-	-	-	-
area.yala	area	THA	Yala	-	-	-	-	-	-
area.narathiwat	area	THA	Narathiwat	-	-	-	-	-	-
area.jaffna	area	LKA	Jaffna	-	-	-	-	-	-
area.trincomalee	area	LKA	Trincomalee	-	-	-	-	-	-
area.vanni	area	LKA	Vanni	-	-	-	-	-	-
area.antioquia	area	COL	Antioquia	-	-	-	-	-	-
area.cauca	area	COL	Cauca	-	-	-	-	-	-
area.catatumbo	area	COL	Catatumbo	-	-	-	-	-	-
area.medellin	area	COL	Medellin	-	-	-	-	-	-
area.arauca	area	COL	Arauca	-	-	-	-	-	-
area.caqueta	area	COL	Caqueta	-	-	-	-	-	-
area.oaxaca	area	MEX	Oaxaca	-	-	-	-	-	-
area.guerrero	area	MEX	Guerrero	-	-	-	-	-	-
area.sinaloa	area	MEX	Sinaloa	-	-	-	-	-	-
area.michoacan	area	MEX	Michoacan	-	-	-	-	-	-
area.tamaulipas	area	MEX	Tamaulipas	-	-	-	-	-	-
area.jalisco	area	MEX	Jalisco	-	-	-	-	-	-
area.chalatenango	area	SLV	Chalatenango	-	-	-	-	-	-
area.morazan	area	SLV	Morazan	-	-	-	-	-	-
area.usulutan	area	SLV	Usulutan	-	-	-	-	-	-
area.san-miguel	area	SLV	San Miguel	-	-	-	-	-	-
area.ayacucho	area	PER	Ayacucho	-	-	-	-	-	-
area.huallaga	area	PER	Huallaga	-	-	-	-	-	-
area.rio-de-janeiro	area	BRA	Rio de Janeiro	-	-	-	-	-	-
area.bahia	area	BRA	Bahia	-	-	-	-	-	-
area.amazonas	area	BRA	Amazonas	-	-	-	-	-	-
area.santa-cruz-de-la-sierra	area	BOL	Santa Cruz de la Sierra	-	-	-	-	-	-
area.baden-wuerttemberg	area	DEU	Baden-Wuerttemberg	-	-	-	-	-	-
area.hesse	area	DEU	Hesse	-	-	-	-	-	-
area.brandenburg	area	DEU	Brandenburg	-	-	-	-	-	-
area.thuringia	area	DEU	Thuringia	-	-	-	-	-	-
area.north-rhine-westphalia	area	DEU	North Rhine-Westphalia	-	-	-	-	-	-
area.galicia	area	ESP	Galicia	-	-	-	-	-	-
area.andalusia	area	ESP	Andalusia	-	-	-	-	-	-
area.corsica	area	FRA	Corsica	-	-	-	-	-	-
area.brittany	area	FRA	Brittany	-	-	-	-	-	-
area.lombardy	area	ITA	Lombardy	-	-	-	-	-	-
area.sicily	area	ITA	Sicily	-	-	-	-	-	-
area.veneto	area	ITA	Veneto	-	-	-	-	-	-
area.south-tyrol	area	ITA	South Tyrol	-	-	-	-	-	-
area.flanders	area	BEL	Flanders	-	Flemish	-	-	-	-
area.wallonia	area	BEL	Wallonia	-	Walloon	-	-	-	-
area.newfoundland	area	CAN	Newfoundland	-	-	-	-	-	-
area.yukon	area	CAN	Yukon	-	-	-	-	-	-
area.nunavut	area	CAN	Nunavut	-	-	-	-	-	-
area.new-york-city	area	USA	New York City	-	-	-	-	-	-
area.new-york-state	area	USA	New York State	-	-	-	-	-	-
area.aland	area	FIN	Aland	-	-	-	-	-	-
area.azores	area	PRT	Azores	-	-	-	-	-	-
area.madeira	area	PRT	Madeira	-	-	-	-	-	-
area.guayaquil	area	ECU	Guayaquil	-	-	-	-	-	-
area.ticino	area	CHE	Ticino	-	-	-	-	-	-
area.south-west-state	area	SOM	South West State	-	-	-	-	-	-
# kind continent: no state, but a name that has one in it
continent.central-america	continent	-	Central America	-	Central American|Central Americans	-	-	-	-
continent.latin-america	continent	-	Latin America	-	Latin American|Latin Americans	-	-	-	-
continent.north-america	continent	-	North America	-	North American|North Americans	-	-	-	-
continent.south-america	continent	-	South America	-	South American|South Americans	-	-	-	-
continent.south-china-sea	continent	-	South China Sea	-	-	-	-	-	-
continent.east-china-sea	continent	-	East China Sea	-	-	-	-	-	-
continent.gulf-of-mexico	continent	-	Gulf of Mexico	-	-	-	-	-	-
continent.sea-of-japan	continent	-	Sea of Japan	-	-	-	-	-	-
continent.indian-ocean	continent	-	Indian Ocean	-	-	-	-	-	-
continent.english-channel	continent	-	English Channel	-	-	-	-	-	-
continent.gulf-of-oman	continent	-	Gulf of Oman	-	-	-	-	-	-
continent.gulf-of-guinea	continent	-	Gulf of Guinea	-	-	-	-	-	-
continent.west-indies	continent	-	West Indies	-	West Indian	-	-	-	-
continent.indian-subcontinent	continent	-	Indian subcontinent	-	-	-	-	-	-
continent.jordan-river	continent	-	Jordan River	River Jordan	-	-	-	-	-
continent.jordan-valley	continent	-	Jordan Valley	-	-	-	-	-	-
continent.panama-canal	continent	-	Panama Canal	-	-	-	-	-	-
area.new-england	area	USA	New England	-	-	-	-	-	-
