package org.parley.reading.actor.lexicon;

/** Classes of words that tell how others are to be read; {@code words.lex} lists them. */
public enum WordClass {
    /** Ends the core of a noun phrase: what follows is a complement or another clause. */
    STOP,
    /** Stands before an office and is no part of it. */
    AGE_OR_STANDING,
    /** An office whose "for" and "to" name a place or a task, not an employer. */
    DESTINED,
    /** After a name and a hyphen: the name does not own what follows ("Iran-backed rebels"). */
    LOYALTY,
    /** A singular that means several fighters. */
    COLLECTIVE,
    /** Ends the complement of an office. */
    COMPLEMENT_END,
    /** Movement, distance: its "to" and "from" name places. */
    MOTION,
    /** A noun whose "of" tells who does or is done to. */
    ACT,
    /** A noun whose "for" names no actor. */
    AFFAIR,
    /** Owned by a country as a place, not as an actor. */
    PLACE,
    /** Makes a description one of somebody known. */
    DEFINITE,
    /** What each of two sides is: "both delegations". */
    PAIRED,
    /** Means two. */
    BOTH,
    /** Last word of the name of such an organisation. */
    NAMED_PARTY,
    /** Last word of the name of such an organisation. */
    NAMED_ARMED_GROUP,
    /** Last word of the name of such an organisation. */
    NAMED_BODY,
    /** Last word of the name of such an organisation. */
    NAMED_COMPANY,
    /** Last word of the name of such an organisation. */
    NAMED_MEDIA,
    /** A verb that says who is at the head of something. */
    HEADING,
    /** A verb or noun whose "on" names whom it is done to. */
    DIRECTED,
    /** A description that always means an actor. */
    ALWAYS,
    /** After a name: who helps two others to talk. */
    MEDIATED,
    /** Nouns for those who do. */
    MEDIATOR,
    /** Last word of names that are no people's. */
    NO_PERSON,
    /** A sector whose people act for their state. */
    ACTING,
    /** A verb or noun whose object are people who only have it done to them. */
    HANDLING,
    /** What is left of the dead. */
    REMAINS,
    /** A word like any other that is somebody's name or acronym, too. */
    ORDINARY,
    /** Before "of": counts those who are meant. */
    QUANTITY,
    /** What a ministry is about. */
    TASK,
    /** A sector whose people and bodies, where no country is told, are of the country that the report is about. */
    DOMESTIC,
    /** Says that people are of elsewhere or of several countries. */
    ABROAD,
    /** A noun that after a hyphen is the end of an adjective: "right-wing". */
    TAIL,
    /** Those who ask and listen; actors only where they do something. */
    LISTENER,
    /** Before "camp": a place. */
    FACILITY,
    /** An acronym of several organisations in the news. */
    AMBIGUOUS,
    /** An acronym that needs no context. */
    RENOWNED,
    /** First word of names that are no people's. */
    NO_PERSON_FIRST,
    /** A line of work: before an office it tells what the office is about, not whose it is. */
    PORTFOLIO,
    /** An office whose holder everybody knows: a report may leave its country out even where it is about another one. */
    HEAD_OF_STATE,
    /** A noun that can mean a thing or an event as well as those who take part in it. */
    THINGLIKE,
    /** Before a hyphen: for or against whom somebody is. */
    STANCE
}
