# Where a hyphen stays. English news is split at its hyphens (OntoNotes: "New|-|York|-|based"), except after the prefixes and before the
# suffixes here. Prefixes and suffixes as in the Linguistic Data Consortium's guidelines for its English web treebank, as far as known,
# plus "self" and its like, which the language model's own word lists join.
# kind: prefix; closed = prefix, but not in a longer chain ("over-reliance", but "over|-|the|-|counter"); suffix; whole = the word as it stands.
id	kind	forms
prefix.stance	prefix	anti|counter|pro|contra
+ The [anti-government] rally grew.
+ [Pro-Russian] forces withdrew.
- The [cease-fire] held.
prefix.time	prefix	ante|ex|mid|neo|post|pre|paleo|proto
+ [Ex-president] Karzai spoke.
+ The [mid-1990s] saw talks.
+ Both [pre-] and [post-war] borders were drawn.
prefix.not	prefix	a|de|mis|non|un|quasi|pseudo|semi
+ The [non-aggression] pact was void.
+ They sent [non-English]-speaking aides.
prefix.with	prefix	bio|co|cross|cyber|e|eco|inter|intra|pan|para|peri|socio|trans|agro|arch
+ The [co-chair] wrote an [e-mail].
+ [Cross-border] shelling went on.
prefix.size	prefix	bi|extra|hyper|infra|macro|maxi|mega|meta|micro|mini|mono|multi|nano|poly|sub|super|supra|tri|ultra|uni|u|x
+ A [multi-party] forum met.
+ An [ultra-nationalist] objected.
prefix.rank	prefix	arch|vice|re|self|auto|electro|photo|retro|hydro|geo|thermo|tele
+ The [vice-chairman] was [re-elected].
+ The right of [self-determination] stands.
- A [long-term] truce is near.
prefix.open	closed	over|under
+ Their [over-reliance] on aid grew.
- It was sold [over-the]-counter.
suffix	suffix	able|ahol|aholic|ation|centric|cracy|crat|dom|er|ers|ery|esque|ette|fest|fold|gate|gon|hood|ian|ible|ing|isation|ise|ising|ism|ist|itis|ization|ize|izing|less|logist|logy|ly|most|o-torium|rama|wise
+ Exports grew [ten-fold].
+ The scandal became [Contra-gate].
- The [London-based] group replied.
whole	whole	vis-a-vis|vis-à-vis|uh-huh|mm-hmm|uh-oh|o-kay|d-day|v-day|e-mail|e-mails|d-word|ha-ha
+ Their stance [vis-à-vis] Tehran changed.
- The [tete-a-tete] went well.
