package org.parley.reading.statement;

import java.util.Locale;

/** What of a cue verb holds the content, other than a phrase with a preposition. */
enum Complement {
    /** A finite clause: "said (that) talks failed". */
    CLAUSE,
    /** A clause that opens with "whether", "how", "why". */
    WH,
    /** Words between quotation marks. */
    QUOTE,
    /** An infinitive whose subject is the speaker: "promised to come". */
    INF,
    /** A gerund: "suggested organising a round". */
    ING,
    /** A noun phrase that says what was said: "emphasised the role of the neighbours". */
    NP,
    /** A noun phrase with "any": "denied any role". */
    ANY,
    /** The clause around "as X said". */
    AS,
    /** Object and predicate: "called the attack a crime". */
    PRED,
    /** Subject and infinitive of a passive: "the general is said to have fled". */
    RAISED,
    /** Object and infinitive: "urged both sides to stop". */
    OBJ_INF;

    int bit() {
        return 1 << ordinal();
    }

    /** The code of rule ids and lexicons: {@code obj+inf}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '+');
    }
}
