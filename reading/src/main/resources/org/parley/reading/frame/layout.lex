# Words that belong to the layout of a report and not to its sentences; role says where they count. In lower case.
# Each role has its own examples; LayoutLexiconTest says how each is tried.
id	role	forms
end.mark	end-mark	reuter|reuters|end|ends|the end|endit|end it|enditem|enditems|30|more|more follows|to be continued|ends all|end all|nnnn|xxx|sync|reute|story ends|end of story|end of text|end of dispatch|all|writethru|interrupted|mfn
+ Reuter
+ (END)
+ ### END ###
+ -30-
+ (more)
+ ENDIT
+ Enditem
+ - 30 -
+ REUTER...
+ NNNN
- The end of the war
- 300
- More talks
end.ornament	ornament	#|*|-|_|=|~|—|–|•|·|.|+|/
+ ###
+ * * *
+ -----
+ =====
- # Talks
- -5
credit.start	credit-start	reporting by|additional reporting by|additional reporting from|reporting from|writing by|editing by|edited by|written by|compiled by|translated by|translation by|with reporting by|with additional reporting by|with reporting from|with files from|with inputs from|with input from|with agencies|with additional inputs from|with contributions from|source|sources|photo|photo by|photos by|photo credit|photograph|image|images|image credit|picture|pictures by|video|video by|credit|graphic|graphics by|graphic by|via|agencies|contact|media contact|e-mail|email|tel|fax|phone
+ Reporting by Jane Doe; editing by John Roe
+ (Additional reporting by Omar Said in Cairo)
+ Source: Xinhua
+ Image: Jane Doe.
+ with files from Reuters
- Reporting by the BBC suggested that talks had failed
- Sources said the talks had failed
- Source: close to the talks, who asked not to be named, said no
- Writing by hand is slow
- Video of the meeting was shown on television
credit.joins	credit-word	and|in|for|with|by|of|the|from|at|on|editing|writing|reporting|additional|further|de|la|al|el|van|von|der|da|du|bin|ibn|own|our|staff|agencies|wires|news|correspondent|correspondents|writer|writers|desk|bureau|contributed|via|dpa|compiled|translated|photo|images|file
+ Reporting by Anna de Souza and our correspondents
- Reporting by radio was hard
credit.rights	rights	©|copyright ©|copyright (c)|copyright 1|copyright 2|copyright, |(c) 1|(c) 2|all rights reserved|all content ©|all content copyright|no part of this|this material may not be published|distributed by|provided by syndigate|disclaimer:|legal disclaimer|menafn provides the information|our standards:
+ © 2025 Kyiv Post
+ Copyright 2006 Associated Press. All rights reserved.
+ All rights reserved. This material may not be published.
- Copyright law was debated in Geneva
- All rights groups were heard
credit.contributed	credit-end	contributed to this report|contributed to this story|contributed to this article|contributed reporting|contributed to this dispatch|contributed from|contributed
+ Associated Press writers Jane Doe in Cairo and John Roe in Gaza contributed to this report.
+ AFP contributed to this report.
+ Reuters contributed.
- He praised everyone who had contributed.
- Norway said that the ministers had contributed to this report.
web.start	web	read more:|read also:|also read:|read next:|see also:|related:|related articles:|related stories:|related topics:|more on this:|more on this story:|share this|share on|follow us|sign up for|sign up to|subscribe to|click here|advertisement|advertising|tags:|keywords:|topics:|listen to this|download the|join our|get the latest|print this|email this|more from
+ Read more: What was agreed in Riyadh
+ Follow us on Telegram
+ ADVERTISEMENT
+ Share this article
- Share prices fell
- Related talks were held in Doha
bracket.omission	end-mark	passage omitted|words indistinct|word indistinct|begin recording|end recording|continued|applause|end live relay|end excerpt|end text|break in reception|begin videotape|end videotape|video clip|recording begins|recording ends
+ [PASSAGE OMITTED]
+ [end recording]
- Passage was refused
kicker	kicker	urgent|bulletin|flash|alert|news alert|lead|1st lead|2nd lead|3rd lead|4th lead|5th lead|first lead|second lead|third lead|1st ld|2nd ld|3rd ld|ld|ldall|writethru|update|update 1|update 2|update 3|update 4|update 5|wrapup|wrapup 1|wrapup 2|roundup|recap|snap|breaking|breaking news|exclusive|corrected|correction|refile|repeat|rpt|recasts|adds|feature|analysis|news analysis|interview|factbox|explainer|timeline|chronology|backgrounder|opinion|commentary|editorial|world|world news|international|politics|middle east|europe|asia|africa|americas|news|latest news|top stories|press release|for immediate release|news release|media release|live|live updates|video|photo|with photo|with photos|eds|dispatch|war bulletin|weekly roundup
+ URGENT
+ (LEAD)
+ BREAKING NEWS
+ 2nd LD
+ FOR IMMEDIATE RELEASE
- Urgent talks
- News of talks
dateline.label	label	published|published on|published at|updated|last updated|updated on|posted|posted on|last modified|modified|date|issued on|issued|first published|created|released|release date|publication date|text of report
+ Published: May 28, 2025
+ Last updated 28 May 2025, 10:30 GMT
- Published in Geneva
dateline.time	time	gmt|utc|est|edt|cet|cest|eet|eest|pst|pdt|cst|cdt|msk|bst|ist|jst|kst|local|time|hrs|hours|a.m|p.m|am|pm|at|h|trt|aest
+ Wednesday, May 28, 2025, 10:30 a.m. GMT
- May 28, 2025, ten
dateline.not-place	not-place	on|in|at|by|since|after|before|until|from|to|the|a|an|this|that|these|those|it|he|she|they|we|i|you|but|and|as|for|with|when|while|if|last|next|early|late|earlier|today|yesterday|tomorrow|tonight|one|two|three|four|five|six|both|all|some|many|most|no|not|only|more|update|urgent|breaking|live|watch|analysis|exclusive|opinion|explainer|video|photos|correction|corrected|fact|factbox|timeline|interview|roundup|feature|commentary|editorial|note|q|source|sources|reuter|published|updated|posted|during|following|according|under|over|between|within|about|around|there|here|then|now|my|our|his|her|their|its|your|what|who|why|how|where|which|even|just|yet|also|still|however|so|or|nor
+ GENEVA, June 2 - Talks began.
- On Monday, June 2 - Talks began.
- UPDATE - Talks began.
tag.editorial	tag	text|excerpt|excerpts|summary|passage omitted|continued|full text|by fbis|from the press review
+ LIMA, 3 FEB 89 -- [TEXT] TALKS BEGAN.
+ LIMA, 3 FEB 89 -- [REPORT] [JUAN PEREZ] [TEXT] TALKS BEGAN.
- LIMA, 3 FEB 89 -- [PEREZ] TALKS BEGAN.
tag.genre	genre	report|editorial report|commentary|station commentary|editorial|communique|statement|article|interview|speech|news conference|press conference|live|announcer
+ LIMA, 3 FEB 89 -- [EDITORIAL] TALKS BEGAN.
- LIMA, 3 FEB 89 -- [ERRATUM] TALKS BEGAN.
byline.by	by	by|from|story by|report by|written by|text by|words by
+ By Jane Doe
+ by Jane Doe and John Roe, AFP
+ BY JANE DOE
- By Monday
- By the time talks began
- By land and sea
byline.not-name	not-name	our|the|its|their|his|her|my|your|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|a|an|all|any|law|land|sea|air|far|then|now|noon|night|day|contrast|comparison|midday|midnight|early|late|mid|next|last
+ By May Smith
- By April 3
- By Next Week
byline.staff	staff	our correspondent|our correspondents|our reporter|our own correspondent|a correspondent|staff|staff reporter|staff reporters|staff writer|staff writers|staff correspondent|a staff reporter|news desk|web desk|agencies|our foreign staff|staff and agencies|agencies and staff|staff and wire reports|from staff and wire reports|agency reporter|by agencies|newsroom|wire services|from wire reports|associated press writer|associated press writers|ap writer|ap diplomatic writer|ap military writer|associated press|the associated press|correspondent|special correspondent|diplomatic correspondent|writer|chief correspondent|senior correspondent|washington bureau|tribune staff|diplomatic editor|foreign editor|editor|special to|middle east correspondent|foreign correspondent|national writer|business writer
+ By Our Correspondent
+ By Jane Doe, Staff Writer
- By Our Common Friend
title.deed	deed	visit|attack|attacks|speech|proposal|offer|call|calls|remarks|statement|statements|letter|raid|strike|strikes|ambush|bid|plan|plans|move|moves|vote|demand|demands|claim|claims|threat|threats|warning|trip|appeal|comments|pledge|push|decision|order|boycott|protest|protests|withdrawal|shelling|siege|victory|win|gain|gains|role|followed|hit|held|led|made|set|sought|shot|met|torn|hurt|cut|put|given|taken|written|driven|stung|beset|won|lost|kept|run|brought|fought|sent|told|said|undone|begun|seen|known|shown|drawn|struck|built
+ Cypriot leaders hope for thaw by Jane Doe
- Plan rejected by Kofi Annan
- Geneva braces for visit by Kofi Annan
