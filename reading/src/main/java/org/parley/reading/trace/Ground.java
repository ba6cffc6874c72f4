package org.parley.reading.trace;

import java.util.Locale;

/** On what ground words were taken for whom they stand, or somebody for the speaker. The sentences are for people. */
public enum Ground {
    BY_NAME("the words mean this actor"),
    NOBODY_KNOWN("the words mean no actor of this report"),
    NOBODY_GIVEN("nobody is given who says it"),
    PAPER_BEFORE("\"it\" is the paper that spoke last: whoever issued that"),
    LAST_SPEAKER("a pronoun that nothing else settles: who spoke last"),
    LAST_RELAY("\"the report\" is by the medium that was last to pass something on"),
    LAST_CALLED_SO("who spoke last under the same noun"),
    PAPER_OF_LAST("a paper known already: by who spoke last"),
    PAPER_ABOUT("a paper that nobody is said to have issued: by whom its content is about"),
    GOES_ON("a quotation that goes on: who spoke just before"),
    OWNER("a part of somebody that stands for the whole: whose it is"),
    POSSESSOR("\"their\" and the like: the side of the one whom the pronoun means"),
    MET_BEFORE("met before: the last one whom the words fit"),
    NEW("nobody met before fits: somebody new"),
    BOTH("the two sides, or the two people met last"),
    RELATIVE("the noun that its clause belongs to"),
    AGREES("of those who agree with it and were met shortly before, the one with most points"),
    QUOTED("inside a quotation: who speaks it, or his side");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Names it in output, for good: {@code last-speaker}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
