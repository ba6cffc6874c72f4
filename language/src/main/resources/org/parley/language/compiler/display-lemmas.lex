# Lemmas for people where the models keep the clitic as it is.
id	form	tag	lemma
display.is	's	VBZ	be
display.are	're	VBP	be
display.am	'm	VBP	be
display.have	've	VBP	have
display.have-base	've	VB	have
display.had	'd	VBD	have
display.will	wo	MD	will
display.shall	sha	MD	shall
