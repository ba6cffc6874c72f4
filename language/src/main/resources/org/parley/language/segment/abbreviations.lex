# Abbreviations that keep their full stop. Own compilation from general knowledge of English news style (AP's and Reuters' stylebooks
# name the same titles, months and states); no file was copied.
#
# kind    what may follow, and whether a sentence may end with it (SentenceSplitter):
#   title     a name follows; never ends a sentence          number    kept only before a digit ("No. 5"); never ends one
#   month     a day or year follows, as a rule               day       as month
#   before    stands before a name ("St. Petersburg")        org       ends a sentence if a sentence opener follows
#   after     a street, state or degree after a name; as org latin     as org ("etc.")
#   inner     never ends a sentence ("e.g.")                 unit      kept only between a number and more of the sentence
#   time      "a.m.": ends a sentence unless a day, month or zone follows
# word: yes = the form is a word too, so that the context must show the abbreviation.
# A form with a capital stands for one with a capital only. In the examples, [x] must (+) or must not (-) come out as one token.
id	kind	word	forms
title.courtesy	title	no	Mr|Mrs|Ms|Messrs|Mme|Mlle|Mmes|Mx|Mons|Msgr|Sr|Sra|Srta|Dr|Drs|Prof|Profs|Esq|Hon
+ [Mr.] Annan flew to Damascus.
+ Both [Messrs.] Clark and Jones came.
+ The envoy, [Dr.] al-Jaafari, left.
title.military	title	no	Gen|Gens|Lt|Lts|Lieut|Col|Cols|Maj|Majs|Capt|Capts|Cmdr|Cmdrs|Comdr|Cdr|Sgt|Sgts|Cpl|Cpls|Pvt|Pvts|Pfc|Spc|Adm|Adms|Brig|Brigs|Ens|Cdt|Wg|Sqn|Flt|Supt|Supts|Insp|Det|Dets|Sub-Lt
+ [Lt.] [Gen.] Smith signed for the force.
+ [Brig.] [Gen.] Haddad declined.
title.military.word	title	yes	Major|Marshal
- She met the [Major.] Later she left.
title.civil	title	no	Gov|Govs|Sen|Sens|Amb|Pres|Atty|Attys|Asst|Dep|Depy|Chmn|Secy|Treas|Supvr|Cllr|Ald|Rev|Revs|Fr|Br|Ofc
+ [Sen.] John McCain flew in.
+ The [Rev.] Jesse Jackson freed them.
title.civil.word	title	yes	Rep|Reps|Sec|Min|Card|Ven|Pr|Spec|Const
+ [Rep.] Ilhan Omar voted no.
- They sent a [rep.] He waited.
number	number	yes	No|Nos|Art|Arts|Sec|Secs|Fig|Figs|Vol|Vols|Ch|Chap|Para|Paras|Par|Pt|Pts|Rs|Ver|Nr|Res|Reg|p|pp|col|cl|ll|fol|Bk|Div|Bn|Regt
+ Protocol [No.] 2 was signed.
+ [Nos.] 3 and 4 were void.
+ It stands on [p.] 12 of the text.
- The answer was [No.] It would not move.
- She would not part with the [art.] It was hers.
month	month	no	Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Febr
+ Talks open on [Jan.] 5 in Geneva.
+ Since [Sept.] 11 it has closed.
month.word	month	yes	Mar
+ They signed on [Mar.] 4 in Doha.
- Probes landed on [Mar.] Others failed.
day	day	no	Mon|Tue|Tues|Thu|Thur|Thurs|Fri
+ They meet on [Thurs.] at noon.
day.word	day	yes	Wed|Sat|Sun
+ They meet on [Wed.], 3 March.
- He reads the [Sun.] Others do not.
before.place	before	no	St|Ste|Sts|Mt|Mts|Ft|Pte
+ They met in [St.] Petersburg.
+ [Mt.] Hermon was calm.
org.company	org	no	Inc|Corp|Ltd|Co|Cos|Bros|Plc|Pty|Mfg|Mfrs|Intl|Int'l|Natl|Nat'l|Assn|Ass'n|Assoc|Assocs|Dept|Depts|Univ|Inst|Govt|Gov't|Cttee|Ctr|Svcs|Hldgs|Grp
+ Orascom Telecom [Corp.] bought it.
+ Boeing [Co.], the maker, denied it.
+ The [Dept.] of State replied.
org.word	org	yes	Ind|Inds|Labs|Tech|Telecom|Prods|Ent|Soc|Org|Admin|Acad|Comm|Corps|Bancorp|LLC|LLP|GmbH|Gp|Exec|Dir|Conf|Cong|Parl
+ It is run by General Signal [Tech.], a unit.
- He left the Marine [Corps.] He was tired.
after.street	after	no	Ave|Av|Blvd|Rd|Hwy|Rte|Pkwy|Bldg|Apt|Sq|Terr|Dist
+ It stood on Rothschild [Blvd.] for years.
after.state	after	no	Ala|Ariz|Calif|Cal|Colo|Conn|Fla|Ga|Kan|Kans|Ky|Md|Mich|Minn|Neb|Nebr|Nev|Okla|Penn|Penna|Tenn|Tex|Va|Vt|Wis|Wisc|Wyo|Dak|Ont|Alta|Sask|Qld|Vic|Tas
+ The pact was signed at Dayton, [Fla.], they joked.
+ Envoys met in Palm Beach, [Fla.], on Sunday.
after.state.word	after	yes	Ark|Del|Ill|Ind|La|Mass|Miss|Mo|Mont|Ore|Pa|Wash|Id|Man|Que
+ He spoke in Springfield, [Ill.], on Monday.
- She was [ill.] They waited.
- They went to [Mass.] He did not.
after.degree	after	no	Jr|Jnr|Snr|Ph.D|Ph.Ds|D.Phil|M.Phil|B.Sc|M.Sc|D.Sc|B.Com|Ed.D|LL.B|LL.M|LL.D|D.Litt|Pharm.D
+ Martin Luther King [Jr.] spoke there.
+ He holds a [Ph.D.] from Bonn.
latin	latin	no	etc|approx|ext|seq
+ Guns, shells, [etc.], were handed in.
latin.after	latin	yes	al
+ Smith et [al.] wrote it.
- He met the man they call [al.] Nobody knew why.
inner	inner	no	vs|cf|viz|incl|esp|excl|resp|ibid|abbr|fwd|attn|nee|née|e.g|i.e|eg|ie
+ It was Iraq [vs.] Iran again.
+ Some arms, [e.g.] mortars, were left.
time	time	no	a.m|p.m
+ Talks open at 5 [p.m.] in Riyadh.
unit	unit	yes	ft|in|lb|lbs|oz|yd|yds|hr|hrs|min|mins|sec|secs|sq|gal|gals|mi|km|kg|cm|mm|tel|mil|cu|qt|pt
+ The wall is 8 [ft.] high there.
+ A 20 [min.] pause followed.
- The envoys walked [in.] Nobody spoke.
- It is 8 [ft.] The other is lower.
