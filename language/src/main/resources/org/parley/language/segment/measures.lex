# What may stand glued to a number and is a token of its own.
# kind: unit = after the number ("5|km"); clock = the same, in any case; currency = before it ("Rs|500", "USD|20"); dollar = before a dollar sign, with which it is one token ("US$").
# Forms are compared with their case: "5m" is metres or millions, "5G" a radio standard. ISO 4217 codes are facts of that standard.
id	kind	forms
clock	clock	am|pm
+ They met at [2][pm] sharp.
+ THEY MET AT [11][AM] TODAY.
unit.time	unit	hr|hrs|min|mins|sec|secs|h|GMT|UTC|BST|EST|EDT|CET|CEST|MSK|ms
+ It fell at [1200][GMT] today.
unit.length	unit	km|kms|m|cm|mm|mi|ft|yd|nm|in|km2|sqkm|sq|ha|mph|kph|kmh
+ It lies [5][km] east.
- The [5][G] line failed.
unit.mass	unit	kg|kgs|g|mg|lb|lbs|oz|t|kt
+ They handed over [60][kg] of it.
unit.sum	unit	bn|mn|tn|mln|bln|mil|mio|trn|pc|pct|p
+ Aid of $[5][bn] was pledged.
unit.power	unit	kW|MW|GW|kWh|MWh|GWh|TWh|kV|Hz|kHz|MHz|GHz|KB|MB|GB|TB|V|W|bpd|hp|cc|ml|cl
+ A [500][MW] line was cut.
unit.speech	unit	yo|yr|yrs|x
+ She is [35][yo] now.
currency	currency	USD|EUR|GBP|JPY|CHF|RUB|UAH|TRY|CNY|RMB|INR|PKR|ILS|NIS|SAR|AED|EGP|IRR|IQD|SYP|KRW|CAD|AUD|NZD|ZAR|NGN|KES|BRL|MXN|ARS|COP|IDR|PHP|THB|MYR|SGD|HKD|TWD|VND|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|RSD|GEL|AMD|AZN|KZT|Rs|Sh|Shs|Ksh|Tk|Rp|RM|Fr|Dh|Dhs|LE
+ A loan of [USD][20] million came.
+ It cost [Rs][500] a head.
- A [Su][27] flew by.
dollar	dollar	US|U.S.|C|A|HK|NZ|S|NT|R|Cdn|Can|AU|AUD|Aus|CA|TT|J|EC|F|Z|M|B|Bds|N|T|SI|WS
+ It cost [US$][5] million.
+ A bid of [HK$][20] a share failed.
