# Words that the sentence splitter looks at around a stop.
# kind: say = a verb of saying after a quoted question ("Why?" Lavrov asked); zone = what goes on after a time of day ("5 p.m. Moscow time");
# letter = nouns that a letter ends ("Plan B."); bang = names written with an exclamation mark; conjunction = where a long sentence is best cut;
# finite = verbs after the subject of a new sentence ("Acme Ltd. Terms were not known."), unless it is a role ("Acme Ltd. Chairman").
# particle = lower-case words that begin a name and so may open a sentence.
id	kind	forms
say	say	said|says|say|asked|asks|ask|added|adds|told|tells|cried|exclaimed|replied|shouted|wrote|writes|declared|wondered|quipped|continued|remarked|demanded|inquired|queried|joked|tweeted|insisted|responded|answered|commented|stated|warned|pleaded|chanted|yelled|screamed|recalled|noted|observed|urged|posted
zone	zone	ast|adt|akst|akdt|hst|nst|ndt|aest|aedt|acst|awst|nzst|nzdt|wat|cat|eat|sast|pkt|npt|irst|trt|ict|wib|pht|sgt|myt|wast|brt|art|clt|zulu|tongan|israeli|gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|eest|msk|ist|jst|kst|hkt|et|pt|ct|eastern|central|pacific|mountain|greenwich|local|moscow|beijing|london|paris|tehran|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|et|daylight|standard|time
letter	letter	plan|group|vitamin|type|class|schedule|section|appendix|annex|category|grade|team|hepatitis|option|point|exhibit|article|zone|area|part|chart|table|phase|block|sector|unit|company|division|pool|gate|terminal|figure|version|influenza|channel|malcolm|generation|war|column|route|letter|than|but
bang	bang	yahoo|jeopardy|wham|joomla|oklahoma|yum|kahoot
conjunction	conjunction	and|but|or|while|which|who|because|although|after|before|as|that|when|where
particle	particle	al|el|de|von|van|bin|ibn|ben|abu|al-shabaab|da|di|du|der|den|ter|iphone|ipad|ebay|lashkar
finite	finite	said|says|is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|shall|did|does|do|agreed|declined|announced|rose|fell|gained|lost|closed|refused|denied|added|told|reported|owns|owned|holds|held|makes|made|plans|planned|expects|expected|also|remained|remains
role	role	chairman|chairwoman|president|chief|ceo|cfo|director|spokesman|spokeswoman|spokesperson|vice|executive|executives|analyst|analysts|group|unit|officials|official|employees|workers|shareholders|shares|stock|bonds|founder|manager|partners|headquarters
