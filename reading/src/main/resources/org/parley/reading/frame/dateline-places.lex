# Cities that open a report without date or agency ("Geneva — The two delegations met."): capitals and cities where talks are often held or reported from.
# Names are common geography (UN Statistics Division, country capitals). A place that stands here need not be in capitals to be taken for a dateline.
id	names
places.europe	London|Paris|Berlin|Rome|Madrid|Lisbon|Brussels|Vienna|Geneva|Zurich|Bern|Davos|Lausanne|Bonn|Munich|Frankfurt|Hamburg|Strasbourg|The Hague|Amsterdam|Luxembourg|Dublin|Belfast|Edinburgh|Copenhagen|Stockholm|Oslo|Helsinki|Reykjavik|Tallinn|Riga|Vilnius|Warsaw|Prague|Bratislava|Budapest|Bucharest|Sofia|Athens|Thessaloniki|Nicosia|Valletta|Vatican City|Monaco|Belgrade|Zagreb|Ljubljana|Sarajevo|Pristina|Mitrovica|Skopje|Podgorica|Tirana|Chisinau|Tiraspol|Minsk|Kyiv|Kiev|Kharkiv|Odesa|Odessa|Lviv|Donetsk|Luhansk|Mariupol|Zaporizhzhia|Kherson|Dnipro|Simferopol|Sevastopol|Moscow|St. Petersburg|Saint Petersburg|Grozny|Sochi|Kaliningrad|Vladivostok|Barcelona|Milan|Turin|Nice|Marseille|Lyon|Bilbao|San Sebastian|Derry|Londonderry|Dayton|Rambouillet
+ Geneva — The two delegations met.
- Norway — a mediator since 2000 — hosted them.
places.caucasus-central-asia	Tbilisi|Sukhumi|Tskhinvali|Yerevan|Baku|Stepanakert|Astana|Almaty|Tashkent|Bishkek|Dushanbe|Ashgabat|Nur-Sultan|Osh
+ Yerevan - The ministry denied it.
- Peace - the word was not used.
places.middle-east	Istanbul|Ankara|Antalya|Diyarbakir|Jerusalem|Tel Aviv|Gaza|Gaza City|Ramallah|Hebron|Nablus|Jenin|Bethlehem|Jericho|Rafah|Khan Younis|Beirut|Tripoli|Tyre|Sidon|Damascus|Aleppo|Homs|Idlib|Amman|Baghdad|Basra|Mosul|Erbil|Irbil|Kirkuk|Tehran|Riyadh|Jeddah|Jiddah|Mecca|Taif|Doha|Dubai|Abu Dhabi|Sharjah|Manama|Kuwait City|Kuwait|Muscat|Sanaa|Aden|Hodeidah|Marib|Cairo|Alexandria|Sharm el-Sheikh|Sharm El-Sheikh|Taba|El Arish
+ RIYADH: Saudi Arabia will host the talks.
- Hamas: The group did not answer.
places.africa	Rabat|Casablanca|Laayoune|Algiers|Tindouf|Tunis|Tripoli|Benghazi|Sirte|Khartoum|Juba|Port Sudan|El Fasher|Addis Ababa|Mekelle|Asmara|Djibouti|Mogadishu|Kismayo|Baidoa|Hargeisa|Nairobi|Kampala|Gulu|Kigali|Bujumbura|Arusha|Dar es Salaam|Dodoma|Kinshasa|Goma|Bukavu|Brazzaville|Bangui|N'Djamena|Yaounde|Douala|Libreville|Malabo|Abuja|Lagos|Maiduguri|Niamey|Ouagadougou|Bamako|Gao|Timbuktu|Dakar|Banjul|Bissau|Conakry|Freetown|Monrovia|Abidjan|Yamoussoukro|Bouake|Accra|Lome|Cotonou|Porto-Novo|Luanda|Lusaka|Lilongwe|Harare|Maputo|Gaborone|Windhoek|Pretoria|Johannesburg|Cape Town|Durban|Maseru|Mbabane|Antananarivo|Moroni|Port Louis|Victoria|Nouakchott|Praia
+ Juba – The rebels signed.
- Juba – a city of markets – was calm.
places.asia	Kabul|Kandahar|Herat|Islamabad|Karachi|Lahore|Peshawar|Quetta|Muzaffarabad|New Delhi|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Srinagar|Agra|Guwahati|Imphal|Dhaka|Kathmandu|Thimphu|Colombo|Jaffna|Male|Yangon|Rangoon|Naypyidaw|Naypyitaw|Mandalay|Bangkok|Pattani|Phnom Penh|Vientiane|Hanoi|Ho Chi Minh City|Kuala Lumpur|Singapore|Jakarta|Banda Aceh|Dili|Manila|Cotabato|Zamboanga|Davao|Bandar Seri Begawan|Beijing|Peking|Shanghai|Hong Kong|Macau|Taipei|Seoul|Panmunjom|Paju|Pyongyang|Tokyo|Osaka|Hiroshima|Ulan Bator|Ulaanbaatar
+ Islamabad: Pakistan welcomed the truce.
- Pakistan: The truce holds.
places.oceania	Canberra|Sydney|Melbourne|Wellington|Auckland|Port Moresby|Suva|Honiara|Noumea|Apia
+ Suva — Delegates arrived.
- Suva said — Delegates arrived.
places.north-america	Washington|New York|United Nations|Camp David|Los Angeles|San Francisco|Chicago|Boston|Houston|Miami|Atlanta|Seattle|Ottawa|Toronto|Montreal|Vancouver|Mexico City|Alaska|Anchorage
+ UNITED NATIONS — The council met.
- United — The council met.
places.latin-america	Guatemala City|San Salvador|Tegucigalpa|San Pedro Sula|Managua|San Jose|Panama City|Havana|Port-au-Prince|Santo Domingo|Kingston|Port of Spain|Bridgetown|Nassau|Caracas|Bogota|Bogotá|Medellin|Cali|Cartagena|Quito|Guayaquil|Lima|Cusco|La Paz|Santa Cruz|Asuncion|Santiago|Buenos Aires|Montevideo|Brasilia|Brasília|Sao Paulo|São Paulo|Rio de Janeiro|Georgetown|Paramaribo|Cayenne|San Juan|Clandestine|No City
+ Havana — Rebels and ministers met.
- Rebels — Ministers said — met.
