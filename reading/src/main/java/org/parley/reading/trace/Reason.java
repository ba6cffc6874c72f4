package org.parley.reading.trace;

import java.util.Locale;

/** Why words that a rule took up did not become an item. The sentences are for people; they go on from "dropped:". */
public enum Reason {
    UNREAL(Item.STATEMENT, "it was not said: the saying is denied, only possible or still to come"),
    SPOKEN_TO(Item.STATEMENT, "a participle beside its noun: it tells of nobody who speaks"),
    NO_SPEAKER(Item.STATEMENT, "nobody is given who says it"),
    NOT_A_SPEAKER(Item.STATEMENT, "its subject is nobody who says something here"),
    NO_CONTENT(Item.STATEMENT, "nothing beside it tells what was said in a form that its entry takes"),
    NOUN_TELLS(Item.STATEMENT, "its object is a word of saying and tells better what was said"),
    SAME_WORDS(Item.STATEMENT, "another rule has read the same words of the same speaker"),
    OPINION_WITHIN(Item.STATEMENT, "a thought within what somebody says: what he thinks is what he said"),
    LAYS_DOWN(Item.STATEMENT, "an agreement, a law or a plan lays down; it does not say"),
    PASSES_ON(Item.STATEMENT, "it passes on what somebody else says and is named there as the relay"),
    NOBODY_BEFORE(Item.STATEMENT, "a quotation without a cue, and nobody spoke just before"),
    LOOSE_WORDS(
            Item.STATEMENT,
            "some words in quotation marks that are nobody's by grammar: a name, a title or words kept at a distance"),
    NO_CUE(Item.STATEMENT, "a quotation beside which nobody is said to speak"),
    PLACE(Item.ACTOR, "it stands for a place here, or where nobody acts"),
    NOT_ACTING(Item.ACTOR, "it does not stand where somebody acts, is dealt with or owns"),
    REMAINS(Item.ACTOR, "it means the dead"),
    EACH_SIDE(Item.ACTOR, "it means the sides one by one, nobody new"),
    NOBODY(Item.ACTOR, "the report does not tell whom it means"),
    ANYBODY(Item.ACTOR, "it means just anybody, who does nothing of note here and belongs to nobody"),
    EXPLETIVE(Item.ACTOR, "it stands for nobody, as in \"it is necessary\""),
    NO_ANTECEDENT(Item.ACTOR, "nobody met shortly before agrees with it"),
    CONDITION(Item.EVENT, "a condition of the entry does not hold"),
    FITS_CLOSER(Item.EVENT, "another entry fits the same word more closely"),
    USED_UP(Item.EVENT, "another predicate takes it in: it says what that one does"),
    NO_OWN_EVENT(Item.EVENT, "it is what somebody rejects, threatens, resumes or puts off, and no event of its own"),
    NO_DEED(Item.EVENT, "it is only threatened, warned of or spoken of: no deed"),
    DONE_BY_A_THING(Item.EVENT, "who does it is named, and is nobody"),
    NOBODY_TAKES_PART(Item.EVENT, "nobody is found who takes part in it"),
    NOBODY_POLITICAL(Item.EVENT, "nobody who takes part in it is political"),
    NOT_TOLD_AS_DONE(Item.EVENT, "nobody does it, and it is not told as done"),
    ONLY_SPOKEN_OF(Item.EVENT, "it is spoken of and not told, and no event of the report is meant"),
    TITLE_ONLY(Item.EVENT, "only the title tells of it"),
    NO_SIDES(Item.ROUND, "nobody is found who talks with whom"),
    TALKS_IN_GENERAL(Item.ROUND, "talks in general: nothing tells that sides negotiate, or when and how far they came"),
    NO_MEETING_OF_SIDES(Item.ROUND, "a word beside it tells of a meeting within one house, no round of sides"),
    NOTHING_DONE_WITH_IT(Item.DOCUMENT, "nothing that is told of it makes it a paper of a negotiation"),
    NOBODY_HANDS_OVER(Item.EXCHANGE, "nobody political is found who sets them free or hands them over"),
    NOT_HANDED_OVER(Item.EXCHANGE, "freed by others than those who hold them, or held by the police"),
    ONLY_POSSIBLE(Item.EXCHANGE, "it is only spoken of as possible"),
    NO_FIGHTERS(Item.CEASEFIRE, "nobody is found whose fighting would stop"),
    NO_HALT(Item.CEASEFIRE, "such words alone name no halt to fighting"),
    A_SIDE_ITSELF(Item.PARTICIPATION, "a side of the talks, whose part needs no entry of its own"),
    NAME_PART(Item.TIME, "it is part of a longer name"),
    NO_TIME(Item.TIME, "it looks like a time and is none"),
    NO_SUCH_DATE(Item.TIME, "there is no such date, or nothing tells which it is");

    private final Item item;
    private final String words;

    Reason(Item item, String words) {
        this.item = item;
        this.words = words;
    }

    /** What kind of item the words might have made. */
    public Item item() {
        return item;
    }

    /** A sentence without its end. */
    public String words() {
        return words;
    }

    /** Names it in output, for good: {@code no-content}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
