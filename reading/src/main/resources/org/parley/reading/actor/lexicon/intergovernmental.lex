# Organisations of states, their organs and missions, courts and coalitions. They have no country.
# Facts: general public knowledge (the organisations' own public names, acronyms and seats). Only names that are theirs alone, or nearly so, stand here.
id	type	country	sector	name	aliases	from	to
igo.united-nations	igo	-	IGO	United Nations	UN|U.N.|the world body|the UN	-	-
+ the UN
+ U.N.
- un
igo.united-nations-security-council	igo	-	IGO	United Nations Security Council	UN Security Council|U.N. Security Council|Security Council|UNSC	-	-
+ UN Security Council
- Russia 's Security Council
igo.united-nations-general-assembly	igo	-	IGO	United Nations General Assembly	UN General Assembly|U.N. General Assembly|UNGA	-	-
igo.united-nations-secretariat	igo	-	IGO	United Nations Secretariat	UN Secretariat	-	-
igo.united-nations-human-rights-council	igo	-	IGO	United Nations Human Rights Council	UN Human Rights Council|Human Rights Council|UNHRC	-	-
igo.un-high-commissioner-for-refugees	igo	-	IGO	UN High Commissioner for Refugees	UNHCR|United Nations High Commissioner for Refugees|UN refugee agency	-	-
igo.office-of-the-un-high-commissioner-for-human-rights	igo	-	IGO	Office of the UN High Commissioner for Human Rights	OHCHR|UN human rights office|United Nations High Commissioner for Human Rights	-	-
igo.un-relief-and-works-agency	igo	-	IGO	UN Relief and Works Agency	UNRWA|United Nations Relief and Works Agency	-	-
igo.united-nations-children-s-fund	igo	-	IGO	United Nations Children's Fund	UNICEF	-	-
igo.united-nations-development-programme	igo	-	IGO	United Nations Development Programme	UNDP|UN Development Programme	-	-
igo.un-office-for-the-coordination-of-humanitarian-affairs	igo	-	IGO	UN Office for the Coordination of Humanitarian Affairs	OCHA|UN OCHA|UNOCHA	-	-
igo.united-nations-environment-programme	igo	-	IGO	United Nations Environment Programme	UNEP	-	-
igo.united-nations-educational-scientific-and-cultural-organization	igo	-	IGO	United Nations Educational, Scientific and Cultural Organization	UNESCO	-	-
igo.united-nations-population-fund	igo	-	IGO	United Nations Population Fund	UNFPA	-	-
igo.united-nations-industrial-development-organization	igo	-	IGO	United Nations Industrial Development Organization	UNIDO	-	-
igo.un-office-on-drugs-and-crime	igo	-	IGO	UN Office on Drugs and Crime	UNODC	-	-
igo.un-conference-on-trade-and-development	igo	-	IGO	UN Conference on Trade and Development	UNCTAD	-	-
igo.un-interim-force-in-lebanon	igo	-	IGO	UN Interim Force in Lebanon	UNIFIL|United Nations Interim Force in Lebanon	-	-
igo.un-assistance-mission-in-afghanistan	igo	-	IGO	UN Assistance Mission in Afghanistan	UNAMA|UN Assistance Mission for Afghanistan	-	-
igo.un-assistance-mission-for-iraq	igo	-	IGO	UN Assistance Mission for Iraq	UNAMI	-	-
igo.un-disengagement-observer-force	igo	-	IGO	UN Disengagement Observer Force	UNDOF	-	-
igo.un-peacekeeping-force-in-cyprus	igo	-	IGO	UN Peacekeeping Force in Cyprus	UNFICYP	-	-
igo.un-protection-force	igo	-	IGO	UN Protection Force	UNPROFOR	-	-
igo.un-mission-in-kosovo	igo	-	IGO	UN Mission in Kosovo	UNMIK	-	-
igo.un-stabilisation-mission-in-haiti	igo	-	IGO	UN Stabilisation Mission in Haiti	MINUSTAH	-	-
igo.un-mission-in-the-democratic-republic-of-congo	igo	-	IGO	UN Mission in the Democratic Republic of Congo	MONUC|MONUSCO	-	-
igo.un-multidimensional-integrated-stabilization-mission-in-mali	igo	-	IGO	UN Multidimensional Integrated Stabilization Mission in Mali	MINUSMA	-	-
igo.un-multidimensional-integrated-stabilization-mission-in-the-central-african-republic	igo	-	IGO	UN Multidimensional Integrated Stabilization Mission in the Central African Republic	MINUSCA	-	-
igo.un-mission-in-sudan	igo	-	IGO	UN Mission in Sudan	UNMIS	-	-
igo.un-mission-in-south-sudan	igo	-	IGO	UN Mission in South Sudan	UNMISS	-	-
igo.african-union-united-nations-hybrid-operation-in-darfur	igo	-	IGO	African Union-United Nations Hybrid Operation in Darfur	UNAMID	-	-
igo.un-mission-in-liberia	igo	-	IGO	UN Mission in Liberia	UNMIL	-	-
igo.un-mission-in-sierra-leone	igo	-	IGO	UN Mission in Sierra Leone	UNAMSIL	-	-
igo.un-operation-in-cote-d-ivoire	igo	-	IGO	UN Operation in Cote d'Ivoire	UNOCI|ONUCI	-	-
igo.un-mission-in-ethiopia-and-eritrea	igo	-	IGO	UN Mission in Ethiopia and Eritrea	UNMEE	-	-
igo.un-mission-for-the-referendum-in-western-sahara	igo	-	IGO	UN Mission for the Referendum in Western Sahara	MINURSO	-	-
igo.un-angola-verification-mission	igo	-	IGO	UN Angola Verification Mission	UNAVEM	-	-
igo.un-transitional-authority-in-cambodia	igo	-	IGO	UN Transitional Authority in Cambodia	UNTAC	-	-
igo.un-mission-in-nepal	igo	-	IGO	UN Mission in Nepal	UNMIN	-	-
igo.un-support-mission-in-libya	igo	-	IGO	UN Support Mission in Libya	UNSMIL	-	-
igo.un-truce-supervision-organization	igo	-	IGO	UN Truce Supervision Organization	UNTSO	-	-
igo.un-mission-to-support-the-hodeidah-agreement	igo	-	IGO	UN Mission to support the Hodeidah Agreement	UNMHA	-	-
igo.united-nations-special-commission	igo	-	IGO	United Nations Special Commission	UNSCOM	-	-
igo.united-nations-monitoring-verification-and-inspection-commission	igo	-	IGO	United Nations Monitoring, Verification and Inspection Commission	UNMOVIC	-	-
igo.world-health-organization	igo	-	IGO	World Health Organization	WHO|World Health Organisation	-	-
+ WHO
+ World Health Organization
- who
- Who
igo.world-food-programme	igo	-	IGO	World Food Programme	WFP|World Food Program|UN World Food Programme	-	-
igo.food-and-agriculture-organization	igo	-	IGO	Food and Agriculture Organization	FAO|Food and Agriculture Organisation	-	-
igo.international-labour-organization	igo	-	IGO	International Labour Organization	ILO|International Labor Organization	-	-
igo.international-atomic-energy-agency	igo	-	IGO	International Atomic Energy Agency	IAEA|UN nuclear watchdog|UN nuclear agency|UN atomic watchdog	-	-
igo.international-monetary-fund	igo	-	IGO	International Monetary Fund	IMF	-	-
igo.world-bank	igo	-	IGO	World Bank	the World Bank|International Bank for Reconstruction and Development|IBRD	-	-
igo.world-trade-organization	igo	-	IGO	World Trade Organization	WTO|World Trade Organisation	-	-
igo.general-agreement-on-tariffs-and-trade	igo	-	IGO	General Agreement on Tariffs and Trade	GATT	-	-
igo.international-court-of-justice	igo	-	IGO	International Court of Justice	ICJ|World Court	-	-
igo.international-criminal-court	igo	-	IGO	International Criminal Court	ICC	-	-
+ ICC
- a criminal court
igo.international-criminal-tribunal-for-the-former-yugoslavia	igo	-	IGO	International Criminal Tribunal for the former Yugoslavia	ICTY|UN war crimes tribunal|Yugoslav war crimes tribunal	-	-
igo.international-criminal-tribunal-for-rwanda	igo	-	IGO	International Criminal Tribunal for Rwanda	ICTR	-	-
igo.permanent-court-of-arbitration	igo	-	IGO	Permanent Court of Arbitration	PCA	-	-
igo.international-organization-for-migration	igo	-	IGO	International Organization for Migration	IOM|International Organisation for Migration	-	-
igo.international-maritime-organization	igo	-	IGO	International Maritime Organization	IMO	-	-
igo.international-civil-aviation-organization	igo	-	IGO	International Civil Aviation Organization	ICAO	-	-
igo.international-telecommunication-union	igo	-	IGO	International Telecommunication Union	ITU	-	-
igo.universal-postal-union	igo	-	IGO	Universal Postal Union	UPU	-	-
igo.world-intellectual-property-organization	igo	-	IGO	World Intellectual Property Organization	WIPO	-	-
igo.world-meteorological-organization	igo	-	IGO	World Meteorological Organization	WMO	-	-
igo.international-seabed-authority	igo	-	IGO	International Seabed Authority	ISA	-	-
igo.international-energy-agency	igo	-	IGO	International Energy Agency	IEA	-	-
igo.organisation-for-the-prohibition-of-chemical-weapons	igo	-	IGO	Organisation for the Prohibition of Chemical Weapons	OPCW|Organization for the Prohibition of Chemical Weapons	-	-
igo.comprehensive-nuclear-test-ban-treaty-organization	igo	-	IGO	Comprehensive Nuclear-Test-Ban Treaty Organization	CTBTO	-	-
igo.interpol	igo	-	IGO	Interpol	International Criminal Police Organization|INTERPOL	-	-
igo.europol	igo	-	IGO	Europol	-	-	-
igo.european-union	igo	-	IGO	European Union	EU|E.U.	-	-
+ EU
- eu
- European unions
igo.european-commission	igo	-	IGO	European Commission	EC	-	-
igo.european-council	igo	-	IGO	European Council	-	-	-
igo.council-of-the-european-union	igo	-	IGO	Council of the European Union	EU Council	-	-
igo.european-parliament	igo	-	IGO	European Parliament	-	-	-
igo.european-court-of-justice	igo	-	IGO	European Court of Justice	ECJ	-	-
igo.european-court-of-human-rights	igo	-	IGO	European Court of Human Rights	ECHR	-	-
igo.european-central-bank	igo	-	IGO	European Central Bank	ECB	-	-
igo.european-external-action-service	igo	-	IGO	European External Action Service	EEAS	-	-
igo.european-community	igo	-	IGO	European Community	European Economic Community|EEC|European Communities	-	-
igo.council-of-europe	igo	-	IGO	Council of Europe	-	-	-
igo.organization-for-security-and-co-operation-in-europe	igo	-	IGO	Organization for Security and Co-operation in Europe	OSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Cooperation in Europe	-	-
igo.conference-on-security-and-cooperation-in-europe	igo	-	IGO	Conference on Security and Cooperation in Europe	CSCE	-	-
igo.north-atlantic-treaty-organization	igo	-	IGO	North Atlantic Treaty Organization	NATO|Nato|Atlantic alliance|Western military alliance	-	-
igo.warsaw-pact	igo	-	IGO	Warsaw Pact	Warsaw Treaty Organization	-	-
igo.western-european-union	igo	-	IGO	Western European Union	WEU	-	-
igo.benelux	igo	-	IGO	Benelux	-	-	-
igo.nordic-council	igo	-	IGO	Nordic Council	-	-	-
igo.visegrad-group	igo	-	IGO	Visegrad Group	V4|Visegrad Four	-	-
igo.european-free-trade-association	igo	-	IGO	European Free Trade Association	EFTA	-	-
igo.commonwealth-of-independent-states	igo	-	IGO	Commonwealth of Independent States	CIS	-	-
igo.collective-security-treaty-organization	igo	-	IGO	Collective Security Treaty Organization	CSTO|Collective Security Treaty Organisation	-	-
igo.eurasian-economic-union	igo	-	IGO	Eurasian Economic Union	EAEU|EEU	-	-
igo.organization-of-the-black-sea-economic-cooperation	igo	-	IGO	Organization of the Black Sea Economic Cooperation	BSEC	-	-
igo.guam-organization-for-democracy-and-economic-development	igo	-	IGO	GUAM Organization for Democracy and Economic Development	-	-	-
igo.shanghai-cooperation-organization	igo	-	IGO	Shanghai Cooperation Organization	SCO|Shanghai Cooperation Organisation	-	-
igo.organization-of-turkic-states	igo	-	IGO	Organization of Turkic States	Turkic Council|OTS	-	-
igo.economic-cooperation-organization	igo	-	IGO	Economic Cooperation Organization	-	-	-
igo.conference-on-interaction-and-confidence-building-measures-in-asia	igo	-	IGO	Conference on Interaction and Confidence-Building Measures in Asia	CICA	-	-
igo.african-union	igo	-	IGO	African Union	AU|A.U.	-	-
+ the African Union
+ AU
- au
igo.organization-of-african-unity	igo	-	IGO	Organization of African Unity	OAU|Organisation of African Unity	-	-
igo.economic-community-of-west-african-states	igo	-	IGO	Economic Community of West African States	ECOWAS|Ecowas	-	-
igo.ecowas-monitoring-group	igo	-	IGO	ECOWAS Monitoring Group	ECOMOG|Ecomog	-	-
igo.west-african-economic-and-monetary-union	igo	-	IGO	West African Economic and Monetary Union	UEMOA|WAEMU	-	-
igo.intergovernmental-authority-on-development	igo	-	IGO	Intergovernmental Authority on Development	IGAD|Igad|Inter-Governmental Authority on Development	-	-
igo.southern-african-development-community	igo	-	IGO	Southern African Development Community	SADC	-	-
igo.east-african-community	igo	-	IGO	East African Community	EAC	-	-
igo.economic-community-of-central-african-states	igo	-	IGO	Economic Community of Central African States	ECCAS	-	-
igo.central-african-economic-and-monetary-community	igo	-	IGO	Central African Economic and Monetary Community	CEMAC	-	-
igo.common-market-for-eastern-and-southern-africa	igo	-	IGO	Common Market for Eastern and Southern Africa	COMESA	-	-
igo.community-of-sahel-saharan-states	igo	-	IGO	Community of Sahel-Saharan States	CEN-SAD	-	-
igo.arab-maghreb-union	igo	-	IGO	Arab Maghreb Union	UMA	-	-
igo.g5-sahel	igo	-	IGO	G5 Sahel	-	-	-
igo.alliance-of-sahel-states	igo	-	IGO	Alliance of Sahel States	AES	-	-
igo.african-development-bank	igo	-	IGO	African Development Bank	AfDB	-	-
igo.african-union-mission-in-somalia	igo	-	IGO	African Union Mission in Somalia	AMISOM|African Union Transition Mission in Somalia|ATMIS	-	-
igo.african-union-mission-in-sudan	igo	-	IGO	African Union Mission in Sudan	AMIS	-	-
igo.african-union-peace-and-security-council	igo	-	IGO	African Union Peace and Security Council	AU Peace and Security Council|Peace and Security Council	-	-
igo.african-commission-on-human-and-peoples-rights	igo	-	IGO	African Commission on Human and Peoples' Rights	-	-	-
igo.international-conference-on-the-great-lakes-region	igo	-	IGO	International Conference on the Great Lakes Region	ICGLR	-	-
igo.ceasefire-and-transitional-security-arrangements-monitoring-and-verification-mechanism	igo	-	IGO	Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism	CTSAMVM	-	-
igo.reconstituted-joint-monitoring-and-evaluation-commission	igo	-	IGO	Reconstituted Joint Monitoring and Evaluation Commission	RJMEC	-	-
igo.arab-league	igo	-	IGO	Arab League	League of Arab States	-	-
igo.gulf-cooperation-council	igo	-	IGO	Gulf Cooperation Council	GCC|Cooperation Council for the Arab States of the Gulf	-	-
igo.organisation-of-islamic-cooperation	igo	-	IGO	Organisation of Islamic Cooperation	OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference|Islamic Conference Organization	-	-
igo.islamic-development-bank	igo	-	IGO	Islamic Development Bank	-	-	-
igo.organization-of-the-petroleum-exporting-countries	igo	-	IGO	Organization of the Petroleum Exporting Countries	OPEC|Opec|OPEC Plus|OPEC+	-	-
igo.organization-of-arab-petroleum-exporting-countries	igo	-	IGO	Organization of Arab Petroleum Exporting Countries	OAPEC	-	-
igo.saudi-led-coalition	igo	-	IGO	Saudi-led coalition	Saudi-led Arab coalition|Arab coalition	-	-
igo.global-coalition-to-defeat-isis	igo	-	IGO	Global Coalition to Defeat ISIS	US-led coalition|U.S.-led coalition|American-led coalition	-	-
igo.international-security-assistance-force	igo	-	IGO	International Security Assistance Force	ISAF	-	-
igo.kosovo-force	igo	-	IGO	Kosovo Force	KFOR	-	-
igo.stabilisation-force	igo	-	IGO	Stabilisation Force	SFOR	-	-
igo.implementation-force	igo	-	IGO	Implementation Force	IFOR	-	-
igo.eu-rule-of-law-mission-in-kosovo	igo	-	IGO	EU Rule of Law Mission in Kosovo	EULEX	-	-
igo.coalition-provisional-authority	igo	-	IGO	Coalition Provisional Authority	CPA	-	-
igo.association-of-southeast-asian-nations	igo	-	IGO	Association of Southeast Asian Nations	ASEAN|Asean	-	-
igo.asean-regional-forum	igo	-	IGO	ASEAN Regional Forum	ARF	-	-
igo.south-asian-association-for-regional-cooperation	igo	-	IGO	South Asian Association for Regional Cooperation	SAARC	-	-
igo.bay-of-bengal-initiative	igo	-	IGO	Bay of Bengal Initiative	BIMSTEC	-	-
igo.asia-pacific-economic-cooperation	igo	-	IGO	Asia-Pacific Economic Cooperation	APEC|Asia Pacific Economic Cooperation	-	-
igo.asian-development-bank	igo	-	IGO	Asian Development Bank	ADB	-	-
igo.asian-infrastructure-investment-bank	igo	-	IGO	Asian Infrastructure Investment Bank	AIIB	-	-
igo.pacific-islands-forum	igo	-	IGO	Pacific Islands Forum	PIF	-	-
igo.korean-peninsula-energy-development-organization	igo	-	IGO	Korean Peninsula Energy Development Organization	KEDO	-	-
igo.quadrilateral-security-dialogue	igo	-	IGO	Quadrilateral Security Dialogue	-	-	-
igo.aukus	igo	-	IGO	AUKUS	-	-	-
igo.aceh-monitoring-mission	igo	-	IGO	Aceh Monitoring Mission	AMM	-	-
igo.sri-lanka-monitoring-mission	igo	-	IGO	Sri Lanka Monitoring Mission	SLMM|Nordic truce monitors|Nordic monitors	-	-
igo.international-monitoring-team	igo	-	IGO	International Monitoring Team	IMT	-	-
igo.temporary-international-presence-in-hebron	igo	-	IGO	Temporary International Presence in Hebron	TIPH	-	-
igo.organization-of-american-states	igo	-	IGO	Organization of American States	OAS|Organisation of American States	-	-
igo.inter-american-commission-on-human-rights	igo	-	IGO	Inter-American Commission on Human Rights	IACHR	-	-
igo.inter-american-court-of-human-rights	igo	-	IGO	Inter-American Court of Human Rights	-	-	-
igo.inter-american-development-bank	igo	-	IGO	Inter-American Development Bank	IDB|IADB	-	-
igo.community-of-latin-american-and-caribbean-states	igo	-	IGO	Community of Latin American and Caribbean States	CELAC	-	-
igo.union-of-south-american-nations	igo	-	IGO	Union of South American Nations	UNASUR|Unasur	-	-
igo.mercosur	igo	-	IGO	Mercosur	Mercosul|Southern Common Market	-	-
igo.andean-community	igo	-	IGO	Andean Community	CAN	-	-
igo.bolivarian-alliance-for-the-peoples-of-our-america	igo	-	IGO	Bolivarian Alliance for the Peoples of Our America	ALBA	-	-
igo.caribbean-community	igo	-	IGO	Caribbean Community	CARICOM|Caricom	-	-
igo.organisation-of-eastern-caribbean-states	igo	-	IGO	Organisation of Eastern Caribbean States	OECS	-	-
igo.central-american-integration-system	igo	-	IGO	Central American Integration System	SICA	-	-
igo.lima-group	igo	-	IGO	Lima Group	-	-	-
igo.contadora-group	igo	-	IGO	Contadora Group	-	-	-
igo.rio-group	igo	-	IGO	Rio Group	-	-	-
igo.commonwealth	igo	-	IGO	Commonwealth	Commonwealth of Nations|the Commonwealth	-	-
igo.international-organisation-of-la-francophonie	igo	-	IGO	International Organisation of La Francophonie	La Francophonie|Francophonie	-	-
igo.community-of-portuguese-language-countries	igo	-	IGO	Community of Portuguese Language Countries	CPLP	-	-
igo.non-aligned-movement	igo	-	IGO	Non-Aligned Movement	NAM	-	-
igo.group-of-seven	igo	-	IGO	Group of Seven	G7|G-7	-	-
igo.group-of-eight	igo	-	IGO	Group of Eight	G8|G-8	-	-
igo.group-of-twenty	igo	-	IGO	Group of Twenty	G20|G-20	-	-
igo.group-of-77	igo	-	IGO	Group of 77	G77|G-77	-	-
igo.brics	igo	-	IGO	BRICS	-	-	-
igo.p5-1	igo	-	IGO	P5+1	P5 plus 1|E3+3	-	-
igo.middle-east-quartet	igo	-	IGO	Middle East Quartet	the Quartet|Mideast Quartet|Quartet	-	-
igo.contact-group	igo	-	IGO	Contact Group	-	-	-
igo.minsk-group	igo	-	IGO	Minsk Group	OSCE Minsk Group	-	-
igo.trilateral-contact-group	igo	-	IGO	Trilateral Contact Group	-	-	-
igo.normandy-four	igo	-	IGO	Normandy Four	Normandy Format	-	-
igo.organisation-for-economic-co-operation-and-development	igo	-	IGO	Organisation for Economic Co-operation and Development	OECD|Organization for Economic Cooperation and Development	-	-
igo.paris-club	igo	-	IGO	Paris Club	-	-	-
igo.bank-for-international-settlements	igo	-	IGO	Bank for International Settlements	BIS	-	-
igo.european-bank-for-reconstruction-and-development	igo	-	IGO	European Bank for Reconstruction and Development	EBRD	-	-
igo.european-investment-bank	igo	-	IGO	European Investment Bank	EIB	-	-
igo.financial-action-task-force	igo	-	IGO	Financial Action Task Force	FATF	-	-
igo.nuclear-suppliers-group	igo	-	IGO	Nuclear Suppliers Group	NSG	-	-
igo.international-committee-of-the-red-cross	igo	-	IGO	International Committee of the Red Cross	ICRC|International Red Cross	-	-
igo.international-federation-of-red-cross-and-red-crescent-societies	igo	-	IGO	International Federation of Red Cross and Red Crescent Societies	IFRC	-	-
igo.military-armistice-commission	igo	-	IGO	Military Armistice Commission	-	-	-
igo.united-nations-command	igo	-	IGO	United Nations Command	UNC|UN Command	-	-
igo.neutral-nations-supervisory-commission	igo	-	IGO	Neutral Nations Supervisory Commission	-	-	-
igo.international-commission-on-missing-persons	igo	-	IGO	International Commission on Missing Persons	ICMP	-	-
igo.extraordinary-chambers-in-the-courts-of-cambodia	igo	-	IGO	Extraordinary Chambers in the Courts of Cambodia	ECCC	-	-
igo.special-tribunal-for-lebanon	igo	-	IGO	Special Tribunal for Lebanon	STL	-	-
igo.special-court-for-sierra-leone	igo	-	IGO	Special Court for Sierra Leone	-	-	-
igo.international-olympic-committee	igo	-	IGO	International Olympic Committee	IOC	-	-
igo.un-women	igo	-	IGO	UN Women	-	-	-
igo.united-nations-volunteers	igo	-	IGO	United Nations Volunteers	-	-	-
igo.un-habitat	igo	-	IGO	UN-Habitat	United Nations Human Settlements Programme	-	-
igo.un-trusteeship-council	igo	-	IGO	UN Trusteeship Council	-	-	-
igo.un-economic-and-social-council	igo	-	IGO	UN Economic and Social Council	ECOSOC	-	-
igo.un-commission-on-human-rights	igo	-	IGO	UN Commission on Human Rights	-	-	-
igo.un-committee-against-torture	igo	-	IGO	UN Committee against Torture	-	-	-
igo.un-department-of-political-affairs	igo	-	IGO	UN Department of Political Affairs	-	-	-
igo.un-mine-action-service	igo	-	IGO	UN Mine Action Service	UNMAS	-	-
igo.un-office-for-project-services	igo	-	IGO	UN Office for Project Services	UNOPS	-	-
igo.un-economic-commission-for-africa	igo	-	IGO	UN Economic Commission for Africa	UNECA	-	-
igo.economic-commission-for-latin-america-and-the-caribbean	igo	-	IGO	Economic Commission for Latin America and the Caribbean	ECLAC	-	-
igo.un-mission-in-haiti	igo	-	IGO	UN Mission in Haiti	UNMIH	-	-
igo.un-integrated-office-in-haiti	igo	-	IGO	UN Integrated Office in Haiti	BINUH	-	-
igo.multinational-security-support-mission-in-haiti	igo	-	IGO	Multinational Security Support Mission in Haiti	Multinational Security Support mission	-	-
igo.un-verification-mission-in-colombia	igo	-	IGO	UN Verification Mission in Colombia	-	-	-
igo.un-observer-mission-in-el-salvador	igo	-	IGO	UN Observer Mission in El Salvador	ONUSAL	-	-
igo.un-observer-group-in-central-america	igo	-	IGO	UN Observer Group in Central America	ONUCA	-	-
igo.un-verification-mission-in-guatemala	igo	-	IGO	UN Verification Mission in Guatemala	MINUGUA	-	-
igo.un-operation-in-mozambique	igo	-	IGO	UN Operation in Mozambique	ONUMOZ	-	-
igo.un-operation-in-somalia	igo	-	IGO	UN Operation in Somalia	UNOSOM	-	-
igo.unified-task-force	igo	-	IGO	Unified Task Force	UNITAF	-	-
igo.un-assistance-mission-in-somalia	igo	-	IGO	UN Assistance Mission in Somalia	UNSOM	-	-
igo.un-assistance-mission-for-rwanda	igo	-	IGO	UN Assistance Mission for Rwanda	UNAMIR	-	-
igo.un-mission-of-observers-in-tajikistan	igo	-	IGO	UN Mission of Observers in Tajikistan	UNMOT	-	-
igo.un-observer-mission-in-georgia	igo	-	IGO	UN Observer Mission in Georgia	UNOMIG	-	-
igo.un-transitional-administration-in-east-timor	igo	-	IGO	UN Transitional Administration in East Timor	UNTAET	-	-
igo.un-mission-in-east-timor	igo	-	IGO	UN Mission in East Timor	UNAMET	-	-
igo.un-integrated-mission-in-timor-leste	igo	-	IGO	UN Integrated Mission in Timor-Leste	UNMIT	-	-
igo.un-military-observer-group-in-india-and-pakistan	igo	-	IGO	UN Military Observer Group in India and Pakistan	UNMOGIP	-	-
igo.un-operation-in-burundi	igo	-	IGO	UN Operation in Burundi	ONUB	-	-
igo.un-integrated-transition-assistance-mission-in-sudan	igo	-	IGO	UN Integrated Transition Assistance Mission in Sudan	UNITAMS	-	-
igo.un-interim-security-force-for-abyei	igo	-	IGO	UN Interim Security Force for Abyei	UNISFA	-	-
igo.un-transition-assistance-group	igo	-	IGO	UN Transition Assistance Group	UNTAG	-	-
igo.un-iran-iraq-military-observer-group	igo	-	IGO	UN Iran-Iraq Military Observer Group	UNIIMOG	-	-
igo.un-good-offices-mission-in-afghanistan-and-pakistan	igo	-	IGO	UN Good Offices Mission in Afghanistan and Pakistan	-	-	-
igo.un-supervision-mission-in-syria	igo	-	IGO	UN Supervision Mission in Syria	UNSMIS	-	-
igo.un-independent-international-commission-of-inquiry-on-syria	igo	-	IGO	UN Independent International Commission of Inquiry on Syria	-	-	-
igo.un-special-coordinator-for-the-middle-east-peace-process	igo	-	IGO	UN Special Coordinator for the Middle East Peace Process	UNSCO	-	-
igo.joint-united-nations-programme-on-hiv-aids	igo	-	IGO	Joint United Nations Programme on HIV/AIDS	UNAIDS	-	-
igo.international-fund-for-agricultural-development	igo	-	IGO	International Fund for Agricultural Development	IFAD	-	-
igo.global-fund	igo	-	IGO	Global Fund	-	-	-
igo.green-climate-fund	igo	-	IGO	Green Climate Fund	-	-	-
igo.intergovernmental-panel-on-climate-change	igo	-	IGO	Intergovernmental Panel on Climate Change	IPCC	-	-
igo.international-renewable-energy-agency	igo	-	IGO	International Renewable Energy Agency	IRENA	-	-
igo.wassenaar-arrangement	igo	-	IGO	Wassenaar Arrangement	-	-	-
igo.conference-on-disarmament	igo	-	IGO	Conference on Disarmament	-	-	-
igo.international-whaling-commission	igo	-	IGO	International Whaling Commission	-	-	-
igo.world-customs-organization	igo	-	IGO	World Customs Organization	-	-	-
igo.world-tourism-organization	igo	-	IGO	World Tourism Organization	-	-	-
igo.international-hydrographic-organization	igo	-	IGO	International Hydrographic Organization	-	-	-
igo.group-of-five	igo	-	IGO	Group of Five	-	-	-
igo.london-club	igo	-	IGO	London Club	-	-	-
igo.international-finance-corporation	igo	-	IGO	International Finance Corporation	-	-	-
igo.quartet-on-the-middle-east	igo	-	IGO	Quartet on the Middle East	-	-	-
igo.quad	igo	-	IGO	Quad	-	-	-
igo.five-eyes	igo	-	IGO	Five Eyes	-	-	-
igo.weimar-triangle	igo	-	IGO	Weimar Triangle	-	-	-
igo.osce-special-monitoring-mission-to-ukraine	igo	-	IGO	OSCE Special Monitoring Mission to Ukraine	OSCE Special Monitoring Mission	-	-
igo.peace-implementation-council	igo	-	IGO	Peace Implementation Council	-	-	-
igo.office-of-the-high-representative	igo	-	IGO	Office of the High Representative	-	-	-
igo.kosovo-specialist-chambers	igo	-	IGO	Kosovo Specialist Chambers	-	-	-
igo.extraordinary-african-chambers	igo	-	IGO	Extraordinary African Chambers	-	-	-
igo.residual-special-court-for-sierra-leone	igo	-	IGO	Residual Special Court for Sierra Leone	-	-	-
igo.iran-united-states-claims-tribunal	igo	-	IGO	Iran-United States Claims Tribunal	-	-	-
igo.international-tribunal-for-the-law-of-the-sea	igo	-	IGO	International Tribunal for the Law of the Sea	-	-	-
igo.african-court-on-human-and-peoples-rights	igo	-	IGO	African Court on Human and Peoples' Rights	-	-	-
igo.ecowas-court-of-justice	igo	-	IGO	ECOWAS Court of Justice	-	-	-
igo.east-african-court-of-justice	igo	-	IGO	East African Court of Justice	-	-	-
igo.caribbean-court-of-justice	igo	-	IGO	Caribbean Court of Justice	-	-	-
igo.association-of-caribbean-states	igo	-	IGO	Association of Caribbean States	-	-	-
igo.central-american-parliament	igo	-	IGO	Central American Parliament	-	-	-
igo.puebla-group	igo	-	IGO	Puebla Group	-	-	-
igo.pacific-alliance	igo	-	IGO	Pacific Alliance	-	-	-
igo.amazon-cooperation-treaty-organization	igo	-	IGO	Amazon Cooperation Treaty Organization	-	-	-
igo.pacific-community	igo	-	IGO	Pacific Community	-	-	-
igo.melanesian-spearhead-group	igo	-	IGO	Melanesian Spearhead Group	-	-	-
igo.polynesian-leaders-group	igo	-	IGO	Polynesian Leaders Group	-	-	-
igo.regional-assistance-mission-to-solomon-islands	igo	-	IGO	Regional Assistance Mission to Solomon Islands	RAMSI	-	-
igo.international-force-for-east-timor	igo	-	IGO	International Force for East Timor	INTERFET	-	-
igo.peace-monitoring-group	igo	-	IGO	Peace Monitoring Group	-	-	-
igo.international-monitoring-team-in-mindanao	igo	-	IGO	International Monitoring Team in Mindanao	-	-	-
igo.mekong-river-commission	igo	-	IGO	Mekong River Commission	-	-	-
igo.new-development-bank	igo	-	IGO	New Development Bank	-	-	-
igo.regional-comprehensive-economic-partnership	igo	-	IGO	Regional Comprehensive Economic Partnership	-	-	-
igo.colombo-plan	igo	-	IGO	Colombo Plan	-	-	-
igo.indian-ocean-rim-association	igo	-	IGO	Indian Ocean Rim Association	-	-	-
igo.indian-ocean-commission	igo	-	IGO	Indian Ocean Commission	-	-	-
igo.southern-african-customs-union	igo	-	IGO	Southern African Customs Union	-	-	-
igo.sadc-mission-in-mozambique	igo	-	IGO	SADC Mission in Mozambique	SAMIM	-	-
igo.sadc-mission-in-the-democratic-republic-of-congo	igo	-	IGO	SADC Mission in the Democratic Republic of Congo	SAMIDRC	-	-
igo.east-african-community-regional-force	igo	-	IGO	East African Community Regional Force	EACRF	-	-
igo.multinational-joint-task-force	igo	-	IGO	Multinational Joint Task Force	MNJTF	-	-
igo.lake-chad-basin-commission	igo	-	IGO	Lake Chad Basin Commission	-	-	-
igo.gulf-of-guinea-commission	igo	-	IGO	Gulf of Guinea Commission	-	-	-
igo.mano-river-union	igo	-	IGO	Mano River Union	-	-	-
igo.nile-basin-initiative	igo	-	IGO	Nile Basin Initiative	-	-	-
igo.ecowas-mission-in-the-gambia	igo	-	IGO	ECOWAS Mission in The Gambia	-	-	-
igo.african-led-international-support-mission-to-mali	igo	-	IGO	African-led International Support Mission to Mali	AFISMA	-	-
igo.african-led-international-support-mission-to-the-central-african-republic	igo	-	IGO	African-led International Support Mission to the Central African Republic	MISCA	-	-
igo.african-union-mission-in-burundi	igo	-	IGO	African Union Mission in Burundi	-	-	-
igo.african-union-high-level-implementation-panel	igo	-	IGO	African Union High-Level Implementation Panel	AUHIP	-	-
igo.pan-african-parliament	igo	-	IGO	Pan-African Parliament	-	-	-
igo.african-development-bank-group	igo	-	IGO	African Development Bank Group	-	-	-
igo.multinational-force-and-observers	igo	-	IGO	Multinational Force and Observers	MFO	-	-
igo.multinational-force-in-iraq	igo	-	IGO	Multinational Force in Iraq	MNF-I	-	-
igo.multi-national-force	igo	-	IGO	Multi-National Force	-	-	-
igo.combined-joint-task-force	igo	-	IGO	Combined Joint Task Force	-	-	-
igo.resolute-support-mission	igo	-	IGO	Resolute Support Mission	Resolute Support	-	-
igo.operation-barkhane	igo	-	IGO	Operation Barkhane	-	-	-
igo.eu-naval-force	igo	-	IGO	EU Naval Force	EUNAVFOR	-	-
igo.eu-border-assistance-mission	igo	-	IGO	EU Border Assistance Mission	EUBAM	-	-
igo.eu-monitoring-mission-in-georgia	igo	-	IGO	EU Monitoring Mission in Georgia	EUMM	-	-
igo.eu-training-mission-in-mali	igo	-	IGO	EU Training Mission in Mali	EUTM	-	-
igo.european-defence-agency	igo	-	IGO	European Defence Agency	-	-	-
igo.eurogroup	igo	-	IGO	Eurogroup	-	-	-
igo.european-political-community	igo	-	IGO	European Political Community	-	-	-
igo.frontex	igo	-	IGO	Frontex	-	-	-
igo.eurojust	igo	-	IGO	Eurojust	-	-	-
igo.eurocorps	igo	-	IGO	Eurocorps	-	-	-
igo.euratom	igo	-	IGO	Euratom	-	-	-
igo.parliamentary-assembly-of-the-council-of-europe	igo	-	IGO	Parliamentary Assembly of the Council of Europe	PACE	-	-
igo.venice-commission	igo	-	IGO	Venice Commission	-	-	-
igo.nato-parliamentary-assembly	igo	-	IGO	NATO Parliamentary Assembly	-	-	-
igo.north-atlantic-council	igo	-	IGO	North Atlantic Council	-	-	-
igo.nato-russia-council	igo	-	IGO	NATO-Russia Council	-	-	-
igo.supreme-headquarters-allied-powers-europe	igo	-	IGO	Supreme Headquarters Allied Powers Europe	SHAPE	-	-
igo.baltic-assembly	igo	-	IGO	Baltic Assembly	-	-	-
igo.arctic-council	igo	-	IGO	Arctic Council	-	-	-
igo.council-of-the-baltic-sea-states	igo	-	IGO	Council of the Baltic Sea States	-	-	-
igo.nordic-council-of-ministers	igo	-	IGO	Nordic Council of Ministers	-	-	-
igo.three-seas-initiative	igo	-	IGO	Three Seas Initiative	-	-	-
igo.bucharest-nine	igo	-	IGO	Bucharest Nine	-	-	-
igo.joint-expeditionary-force	igo	-	IGO	Joint Expeditionary Force	-	-	-
igo.union-for-the-mediterranean	igo	-	IGO	Union for the Mediterranean	-	-	-
igo.arab-parliament	igo	-	IGO	Arab Parliament	-	-	-
igo.arab-inter-parliamentary-union	igo	-	IGO	Arab Inter-Parliamentary Union	-	-	-
igo.arab-monetary-fund	igo	-	IGO	Arab Monetary Fund	-	-	-
igo.arab-deterrent-force	igo	-	IGO	Arab Deterrent Force	-	-	-
igo.d-8-organization-for-economic-cooperation	igo	-	IGO	D-8 Organization for Economic Cooperation	-	-	-
igo.council-of-arab-economic-unity	igo	-	IGO	Council of Arab Economic Unity	-	-	-
igo.arab-cooperation-council	igo	-	IGO	Arab Cooperation Council	-	-	-
igo.islamic-military-counter-terrorism-coalition	igo	-	IGO	Islamic Military Counter Terrorism Coalition	-	-	-
igo.international-control-commission	igo	-	IGO	International Control Commission	-	-	-
igo.inter-parliamentary-union	igo	-	IGO	Inter-Parliamentary Union	-	-	-
igo.southeast-asia-treaty-organization	igo	-	IGO	Southeast Asia Treaty Organization	SEATO	-	-
igo.central-treaty-organization	igo	-	IGO	Central Treaty Organization	CENTO	-	-
igo.baghdad-pact	igo	-	IGO	Baghdad Pact	-	-	-
igo.league-of-nations	igo	-	IGO	League of Nations	-	-	-
igo.comecon	igo	-	IGO	Comecon	COMECON|Council for Mutual Economic Assistance	-	-
igo.european-coal-and-steel-community	igo	-	IGO	European Coal and Steel Community	-	-	-
igo.organization-of-ibero-american-states	igo	-	IGO	Organization of Ibero-American States	-	-	-
igo.ibero-american-summit	igo	-	IGO	Ibero-American Summit	-	-	-
igo.latin-american-parliament	igo	-	IGO	Latin American Parliament	-	-	-
igo.international-coffee-organization	igo	-	IGO	International Coffee Organization	-	-	-
igo.international-cocoa-organization	igo	-	IGO	International Cocoa Organization	-	-	-
igo.international-tin-council	igo	-	IGO	International Tin Council	-	-	-
igo.international-sugar-organization	igo	-	IGO	International Sugar Organization	-	-	-
igo.international-wheat-council	igo	-	IGO	International Wheat Council	-	-	-
igo.gas-exporting-countries-forum	igo	-	IGO	Gas Exporting Countries Forum	-	-	-
