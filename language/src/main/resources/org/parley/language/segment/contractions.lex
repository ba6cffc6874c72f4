# Short forms and how they split. Forms are written with a straight apostrophe and stand for all apostrophes.
# kind: clitic = after an apostrophe at the end of a word ("t" only after "n", which goes with it); elided = one token that begins with
# an apostrophe; fused = one written word that is several tokens, their lengths in "parts"; whole = never split.
id	kind	parts	forms
clitic	clitic	-	s|d|m|ll|re|ve|t
+ Kyiv['s] terms were not met.
+ They [did][n't] say so.
+ [We]['ll] sign.
+ [WE]['VE] AGREED.
- The [O'][Neill] house burned.
elided	elided	-	'em|'til|'till|'cause|'n|'n'|'bout|'nuff|'round|'cos|'tude
+ They told ['em] so.
fused.not	fused	3|3	cannot
+ They [can][not] agree.
fused.going	fused	3|2	gonna|gotta|wanna|gimme|lemme
+ We are [gon][na] sign.
fused.it	fused	2|2	'tis
+ ['t][is] done.
fused.it.was	fused	2|3	'twas
+ ['t][was] done.
fused.all	fused	1|4	y'all
+ [y]['all] come in.
fused.dunno	fused	2|1|2	dunno
+ I [du][n][no] yet.
fused.dont	fused	2|2	dont|isnt|aint
+ They [do][nt] agree.
fused.did	fused	3|2	didnt|arent|hasnt|havnt|wasnt
+ They [did][nt] agree.
fused.were	fused	4|2	doesnt|werent|havent
+ It [does][nt] matter.
fused.could	fused	5|2	couldnt|wouldnt
+ They [could][nt] agree.
fused.should	fused	6|2	shouldnt
+ They [should][nt] agree.
whole	whole	-	ma'am|o'clock|rock'n'roll|gov't|int'l|nat'l|cont'd
+ At six [o'clock] they rose.
