# Words that open a sentence and, with a capital inside one, are hardly ever part of a name: after an abbreviation they tell the end of a
# sentence ("in the U.S. | He said") from its middle ("the U.S. Treasury").
# capitals: yes = tells so in a text all in capitals too, where "U.S. AND RUSSIA" has the same look.
# In the examples, a bar must (+) begin a sentence; without a bar (-) there must be one sentence only.
id	capitals	forms
pronoun	yes	he|she|they|we|it|i|you|his|her|their|its|our|my|this|that|these|those|who|what|whoever|whatever
+ He flew to the U.S. | She stayed.
- He runs Acme Inc. Nasdaq listed it.
article	yes	the|a|an|some|many|most|several|both|each|every|few|any|another|other|others|all|no|none|neither|either|such|much|more|half
+ They met at Acme Corp. | The other side left.
there	yes	there|here|then|now|today|yesterday|tomorrow|meanwhile|however|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|also|still|yet|instead|otherwise|besides|later|earlier|afterwards|finally|recently|currently|so|perhaps|maybe|indeed|even|only|just|once|again|ago|additionally|similarly|likewise|consequently|separately|elsewhere|previously|initially|eventually|subsequently|lastly|firstly|secondly|thirdly|soon|often|sometimes|already|never|not|too|rather
+ They left at 5 p.m. | Meanwhile, shelling went on.
preposition	no	in|on|at|for|from|with|without|by|of|to|under|over|during|after|before|since|until|till|against|among|between|despite|through|throughout|into|about|above|below|behind|within|amid|amidst|toward|towards|upon|across|along|around|near|outside|inside|beyond|like|unlike|per|via|as|according|regarding|concerning|following|including|except|besides|due
+ They want to leave the U.S. | In Geneva, the mood was dark.
- IT IS A U.S. OFFER FOR PEACE.
conjunction	no	and|but|or|nor|if|when|while|whereas|although|though|because|unless|whether|where|wherever|whenever|why|how|which|than|once
+ He left the U.S. | But his aide stayed.
- THE U.S. AND RUSSIA AGREED.
verb	no	is|are|was|were|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|let|asked|said|says
+ He left the U.S. | Asked why, he smiled.
count	no	one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions|first|second|third|nobody|everybody|everyone|anyone|someone|something|nothing|everything|people
+ He left the U.S. | Dozens stayed.
