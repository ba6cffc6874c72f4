package org.parley.reading.actor;

import java.util.BitSet;
import java.util.List;
import org.parley.language.Sentence;
import org.parley.reading.actor.lexicon.ActorLexicon;
import org.parley.reading.actor.lexicon.ReportNames;
import org.parley.reading.actor.lexicon.Scan;
import org.parley.reading.actor.lexicon.Unit;

/** A sentence while its actors are sought: which of its tokens are explained already. */
final class Stage {

    private final int index;
    private final Sentence sentence;
    private final Scan scan;
    private final boolean title;
    private final BitSet taken = new BitSet();
    private final BitSet titles = new BitSet();

    /**
     * @param index position of the sentence in the list that is read
     * @param title whether it is a headline
     */
    Stage(int index, Sentence sentence, Scan scan, boolean title) {
        this.index = index;
        this.sentence = sentence;
        this.scan = scan;
        this.title = title;
    }

    int index() {
        return index;
    }

    Sentence sentence() {
        return sentence;
    }

    Scan scan() {
        return scan;
    }

    boolean title() {
        return title;
    }

    /** Whether a token is part of a name or description that was found already. */
    boolean isTaken(int token) {
        return taken.get(token);
    }

    /** Whether a token describes a person who is named beside it. */
    boolean isTitleOfPerson(int token) {
        return titles.get(token);
    }

    static Scan scan(Sentence sentence, ActorLexicon lexicon, ReportNames names) {
        String[] forms = new String[sentence.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = sentence.form(i);
        }
        return new Scan(lexicon, forms, names);
    }

    /** Text of tokens, as written. */
    String text(int from, int end) {
        String text = sentence.text().substring(sentence.start(from), sentence.end(end - 1));
        return text.indexOf('\n') < 0 ? text : text.replace('\n', ' ');
    }

    void take(int from, int end) {
        taken.set(from, end);
    }

    void coverTitle(int from, int end) {
        titles.set(from, end);
    }

    boolean isFree(int from, int end) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= end;
    }

    List<Unit> units() {
        return scan.units();
    }

    /** The token of a stretch whose head lies outside it. */
    int head(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            int head = sentence.head(i);
            if (head < from || head >= end) {
                return i;
            }
        }
        return end - 1;
    }
}
