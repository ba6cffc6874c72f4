package org.parley.reading.time;

import java.util.Locale;
import org.parley.language.Sentence;
import org.parley.reading.time.value.Tense;

/**
 * Where the clause around an expression puts it: the verb that governs it, found up the tree. "Said Wednesday" lies behind,
 * "will meet Friday" and "scheduled for Monday" ahead.
 */
final class ClauseTense {

    /**
     * @param tense what the governing verb says
     * @param direct whether the expression hangs on the verb itself, not on a noun ("Monday's talks")
     * @param verb the governing verb, or {@link Sentence#ROOT}
     */
    record Clause(Tense tense, boolean direct, int verb) {}

    private static final int DEEPEST = 8;

    private final TenseWords words;

    ClauseTense(TenseWords words) {
        this.words = words;
    }

    Clause of(Sentence sentence, int first, int last) {
        int at = outermost(sentence, first, last);
        boolean direct = true;
        boolean ahead = false;
        for (int up = sentence.head(at); up != Sentence.ROOT; up = sentence.head(up)) {
            String tag = sentence.tag(up);
            String lemma = sentence.lemma(up);
            if (lemma.equals("since")
                    || isAsOf(sentence, up)
                    || sentence.form(up).equalsIgnoreCase("according")) {
                return new Clause(Tense.PAST, direct, Sentence.ROOT);
            }
            if (isVerb(tag)) {
                boolean planned = ahead || (!direct && up < first);
                Tense tense = tense(sentence, up, planned, 0);
                boolean putOff = tense == Tense.PLANNED && words.isPutOff(lemma);
                return new Clause(putOff ? Tense.FUTURE : tense, direct, up);
            }
            if (words.isPlanning(lemma) || isPlannedNoun(sentence, up)) {
                return new Clause(wasPlanned(sentence, up) ? Tense.PLANNED : Tense.FUTURE, true, Sentence.ROOT);
            }
            ahead |= words.isAhead(lemma) || isAheadOf(sentence, up);
            direct &= !tag.startsWith("N") && !tag.startsWith("J");
        }
        return new Clause(Tense.UNKNOWN, direct, Sentence.ROOT);
    }

    /** The token of a stretch whose head lies outside it; the last of them, for "Monday, June 2". */
    private static int outermost(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.head(i);
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }

    private boolean isPlannedNoun(Sentence sentence, int noun) {
        if (!sentence.tag(noun).startsWith("N")) {
            return false;
        }
        for (int i = sentence.firstDependent(noun); i != Sentence.ROOT; i = sentence.nextSibling(i)) {
            if (sentence.label(i).equals("amod")
                    && words.isPlanning(sentence.form(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "Was due": set in the past; "a deadline was missed". */
    private boolean wasPlanned(Sentence sentence, int adjective) {
        int verb = sentence.head(adjective);
        if (verb != Sentence.ROOT && words.isOver(sentence.lemma(verb))) {
            return true;
        }
        return verb != Sentence.ROOT
                && sentence.tag(verb).equals("VBD")
                && sentence.lemma(verb).equals("be");
    }

    private static boolean isAsOf(Sentence sentence, int preposition) {
        return preposition > 0
                && sentence.lemma(preposition).equals("of")
                && sentence.form(preposition - 1).equalsIgnoreCase("as");
    }

    private static boolean isAheadOf(Sentence sentence, int preposition) {
        return sentence.lemma(preposition).equals("of")
                && sentence.head(preposition) != Sentence.ROOT
                && sentence.lemma(sentence.head(preposition)).equals("ahead");
    }

    private static boolean isVerb(String tag) {
        return tag.startsWith("V") || tag.equals("MD");
    }

    private Tense tense(Sentence sentence, int verb, boolean ahead, int depth) {
        if (depth > DEEPEST) {
            return Tense.UNKNOWN;
        }
        Auxiliaries aux = Auxiliaries.of(sentence, verb);
        boolean plan = ahead && words.isPlan(sentence.lemma(verb));
        if (aux.modal()) {
            boolean past = aux.have() || (aux.could() && aux.negated());
            return past ? Tense.PAST : aux.would() ? Tense.FUTURE_IN_PAST : Tense.FUTURE;
        }
        if (aux.infinitive()) {
            return aux.have() ? Tense.PAST : infinitive(sentence, verb, depth);
        }
        return switch (sentence.tag(verb)) {
            case "VBD" -> plan ? Tense.PLANNED : Tense.PAST;
            case "VBN" -> participle(sentence, verb, aux, plan, depth);
            case "VBG" -> gerund(sentence, verb, aux, plan, depth);
            case "VB" -> bare(sentence, verb, aux, depth);
            case "MD" -> Tense.FUTURE;
            default -> present(sentence.lemma(verb));
        };
    }

    private Tense present(String lemma) {
        if (words.isPlan(lemma)) {
            return Tense.FUTURE;
        }
        return words.isSpeech(lemma) ? Tense.UNKNOWN : Tense.PRESENT;
    }

    /** A bare form: with "did", with the auxiliaries of the verb it is joined to, or what is asked for. */
    private Tense bare(Sentence sentence, int verb, Auxiliaries aux, int depth) {
        if (aux.did()) {
            return Tense.PAST;
        }
        return inherits(sentence, verb) ? above(sentence, verb, depth) : Tense.FUTURE;
    }

    private Tense infinitive(Sentence sentence, int verb, int depth) {
        int governor = sentence.head(verb);
        if (governor == Sentence.ROOT || !isVerb(sentence.tag(governor))) {
            return Tense.FUTURE;
        }
        if (sentence.lemma(governor).equals("be") && sentence.tag(governor).equals("VBD")) {
            return Tense.PLANNED;
        }
        if (words.isImplicative(sentence.lemma(governor))) {
            return tense(sentence, governor, false, depth + 1);
        }
        boolean purpose = sentence.label(verb).equals("advcl");
        return purpose && tense(sentence, governor, false, depth + 1) == Tense.PAST ? Tense.UNKNOWN : Tense.FUTURE;
    }

    private Tense participle(Sentence sentence, int verb, Auxiliaries aux, boolean plan, int depth) {
        if (aux.have()) {
            return !plan ? Tense.PAST : aux.had() ? Tense.UNKNOWN : Tense.FUTURE;
        }
        if (aux.pastBe()) {
            return plan ? Tense.PLANNED : Tense.PAST;
        }
        if (aux.presentBe()) {
            return words.isPlan(sentence.lemma(verb)) ? Tense.FUTURE : Tense.UNKNOWN;
        }
        if (inherits(sentence, verb)) {
            return above(sentence, verb, depth);
        }
        return plan ? Tense.PLANNED : Tense.PAST;
    }

    private Tense gerund(Sentence sentence, int verb, Auxiliaries aux, boolean plan, int depth) {
        if (aux.pastBe() || aux.have()) {
            return plan ? Tense.PLANNED : Tense.PAST;
        }
        if (aux.presentBe()) {
            return Tense.FUTURE;
        }
        for (int up = sentence.head(verb); up != Sentence.ROOT; up = sentence.head(up)) {
            if (isVerb(sentence.tag(up))) {
                return words.isPlan(sentence.lemma(up)) ? Tense.FUTURE : tense(sentence, up, false, depth + 1);
            }
        }
        return Tense.UNKNOWN;
    }

    /** A verb joined to another takes the auxiliaries of that one. */
    private static boolean inherits(Sentence sentence, int verb) {
        int head = sentence.head(verb);
        return sentence.label(verb).equals("conj") && head != Sentence.ROOT && isVerb(sentence.tag(head));
    }

    private Tense above(Sentence sentence, int verb, int depth) {
        return tense(sentence, sentence.head(verb), false, depth + 1);
    }

    /** What stands beside a verb. */
    private record Auxiliaries(
            boolean modal,
            boolean could,
            boolean would,
            boolean negated,
            boolean infinitive,
            boolean did,
            boolean have,
            boolean had,
            boolean pastBe,
            boolean presentBe) {

        static Auxiliaries of(Sentence sentence, int verb) {
            boolean modal = false;
            boolean could = false;
            boolean would = false;
            boolean negated = false;
            boolean infinitive = false;
            boolean did = false;
            boolean have = false;
            boolean had = false;
            boolean pastBe = false;
            boolean presentBe = false;
            for (int i = sentence.firstDependent(verb); i != Sentence.ROOT && i < verb; i = sentence.nextSibling(i)) {
                String label = sentence.label(i);
                negated |= label.equals("neg");
                if (!label.startsWith("aux")) {
                    continue;
                }
                String tag = sentence.tag(i);
                modal |= tag.equals("MD");
                could |= sentence.lemma(i).equals("could") || sentence.form(i).equalsIgnoreCase("could");
                would |= sentence.form(i).equalsIgnoreCase("would");
                infinitive |= tag.equals("TO");
                have |= sentence.lemma(i).equals("have") || tag.equals("VBN");
                did |= tag.equals("VBD") && sentence.lemma(i).equals("do");
                had |= tag.equals("VBD") && sentence.lemma(i).equals("have");
                pastBe |= tag.equals("VBD") && sentence.lemma(i).equals("be");
                presentBe |= (tag.equals("VBZ") || tag.equals("VBP"))
                        && sentence.lemma(i).equals("be");
            }
            return new Auxiliaries(modal, could, would, negated, infinitive, did, have, had, pastBe, presentBe);
        }
    }
}
