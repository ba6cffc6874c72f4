package org.parley.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.model.TimeExpression;
import org.parley.reading.time.ClauseWords.Kind;

/**
 * Finds the date of what a word of a sentence tells: of a verb, the expression in its own clause; of a noun, the one beside it
 * ("Monday's talks") or that of the verb which only says that it happens ("the talks were held on Monday"). Immutable.
 */
public final class ClauseDates {

    /** Clauses climbed from one verb to the next. */
    private static final int DEEPEST = 4;

    /** Days from the day of the report; a nearer one, after the object of a verb, is rather the verb's than the object's. */
    private static final long NEWS = 7;

    private final ClauseWords words;

    ClauseDates(ClauseWords words) {
        this.words = words;
    }

    Optional<String> of(List<TimeExpression> times, Optional<LocalDate> published, Sentence sentence, int trigger) {
        List<ClauseDate> dates = SentenceDates.of(words, times, sentence, published);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Clauses clauses = new Clauses(sentence, dates, published);
        ClauseDate date = clauses.isVerb(trigger) ? clauses.ofVerb(trigger, 0) : clauses.ofNoun(trigger, 0);
        return Optional.ofNullable(date)
                .map(found -> found.span().iso())
                .or(() -> published.flatMap(day -> Optional.ofNullable(clauses.since(trigger))
                        .flatMap(start -> start.span().until(day.toString()))));
    }

    /** One sentence. */
    private final class Clauses {
        private final Sentence sentence;
        private final List<ClauseDate> dates;
        private final Optional<LocalDate> published;

        Clauses(Sentence sentence, List<ClauseDate> dates, Optional<LocalDate> published) {
            this.sentence = sentence;
            this.dates = dates;
            this.published = published;
        }

        boolean isVerb(int token) {
            return sentence.tag(token).startsWith("V") && !sentence.label(token).equals("amod");
        }

        private boolean isNoun(int token) {
            return sentence.tag(token).startsWith("N") || sentence.tag(token).startsWith("PRP");
        }

        /** The most exact expression on a word; the first of several. */
        private @Nullable ClauseDate own(int token, boolean target) {
            ClauseDate best = null;
            for (ClauseDate date : dates) {
                boolean fits = date.governor() == token && (target ? date.target() : !date.outside());
                if (fits
                        && (best == null
                                || date.span().precision() > best.span().precision())) {
                    best = date;
                }
            }
            return best;
        }

        /** What stands on a verb itself, or on the adjective of "is due on Monday", and does not say until when. */
        private @Nullable ClauseDate onVerb(int verb) {
            ClauseDate own = own(verb, false);
            if (own != null && own.target()) {
                own = withoutTarget(verb);
            }
            int adjective = sentence.dependent(verb, "acomp");
            return own == null && adjective != Sentence.ROOT ? own(adjective, false) : own;
        }

        private @Nullable ClauseDate withoutTarget(int verb) {
            for (ClauseDate date : dates) {
                if (date.governor() == verb && !date.target() && !date.outside()) {
                    return date;
                }
            }
            return null;
        }

        @Nullable
        ClauseDate ofVerb(int verb, int depth) {
            if (depth > DEEPEST) {
                return null;
            }
            ClauseDate date = onVerb(verb);
            date = date == null ? inPhrase(verb) : date;
            return date == null ? above(verb, depth) : date;
        }

        /** The day from which on a thing has gone on: "has mediated since March", "talks have gone on since May". */
        @Nullable
        ClauseDate since(int trigger) {
            int verb = trigger;
            for (int i = 0; i < DEEPEST && verb != Sentence.ROOT && !isVerb(verb); i++) {
                verb = sentence.head(verb);
            }
            for (ClauseDate date : dates) {
                boolean on = date.governor() == trigger || verb != Sentence.ROOT && date.governor() == verb;
                boolean since =
                        date.first() > 0 && sentence.lemma(date.first() - 1).equals("since");
                if (on && since) {
                    return date;
                }
            }
            return null;
        }

        /** From the verb that this one continues. */
        private @Nullable ClauseDate above(int verb, int depth) {
            int head = sentence.head(verb);
            if (head == Sentence.ROOT) {
                return null;
            }
            return switch (sentence.label(verb)) {
                case "xcomp" -> raised(head, depth);
                case "conj" -> isVerb(head) ? shared(head, depth) : null;
                case "advcl" -> isAccompanying(verb) && isVerb(head) ? ofVerb(head, depth + 1) : null;
                default -> null;
            };
        }

        private @Nullable ClauseDate raised(int head, int depth) {
            if (!words.is(Kind.RAISE, sentence.lemma(head))) {
                return null;
            }
            if (isVerb(head)) {
                return ofVerb(head, depth + 1);
            }
            ClauseDate date = own(head, false);
            int verb = sentence.head(head);
            return date == null && verb != Sentence.ROOT && isVerb(verb) ? onVerb(verb) : date;
        }

        /** A day before the first of two joined verbs holds for both. */
        private @Nullable ClauseDate shared(int first, int depth) {
            ClauseDate date = ofVerb(first, depth + 1);
            return date != null && date.first() < first ? date : null;
        }

        /** "Killing five": at the time of its clause; but not "after killing", "to kill". */
        private boolean isAccompanying(int verb) {
            return sentence.tag(verb).equals("VBG") && sentence.dependent(verb, "mark") == Sentence.ROOT;
        }

        /** A day that the parser hung on the last noun of a verb's or noun's phrase. */
        private @Nullable ClauseDate inPhrase(int verb) {
            for (ClauseDate date : dates) {
                int noun = date.governor();
                boolean after = noun != Sentence.ROOT && isNoun(noun) && date.first() > noun && noun > verb;
                if (after && !date.outside() && !date.of() && belongs(date, noun, verb)) {
                    return date;
                }
            }
            return null;
        }

        private boolean belongs(ClauseDate date, int noun, int verb) {
            int at = noun;
            boolean occasion = false;
            while (at != Sentence.ROOT && at != verb) {
                String label = sentence.label(at);
                boolean link = isNoun(at) || label.equals("prep") || label.equals("agent");
                if (!link
                        || label.equals("appos")
                        || label.contains("subj")
                        || words.is(Kind.OUTSIDE, sentence.lemma(at))) {
                    return false;
                }
                occasion |= sentence.head(at) == verb && words.is(Kind.DURING, sentence.lemma(at));
                at = sentence.head(at);
            }
            boolean near =
                    published.flatMap(date.span()::daysAfter).map(Math::abs).orElse(NEWS + 1) <= NEWS;
            return at == verb && (occasion || near || words.is(Kind.LIGHT, sentence.lemma(verb)));
        }

        @Nullable
        ClauseDate ofNoun(int noun, int depth) {
            if (depth > DEEPEST) {
                return null;
            }
            ClauseDate date = own(noun, false);
            date = date == null ? inModifier(noun, depth) : date;
            date = date == null ? inPhrase(noun) : date;
            return date == null ? fromGovernor(noun, depth) : date;
        }

        /** "The talks, which were held on Monday", "talks scheduled for Friday", "a round of talks on Monday". */
        private @Nullable ClauseDate inModifier(int noun, int depth) {
            for (int i = sentence.firstDependent(noun); i != Sentence.ROOT; i = sentence.nextSibling(i)) {
                String label = sentence.label(i);
                ClauseDate date = null;
                if (isVerb(i) && (label.equals("relcl") || label.equals("acl"))) {
                    date = ofThing(i, depth + 1);
                } else if (label.equals("prep") && sentence.lemma(i).equals("of")) {
                    int object = sentence.dependent(i, "pobj");
                    date = object == Sentence.ROOT ? null : own(object, false);
                }
                if (date != null) {
                    return date;
                }
            }
            return null;
        }

        /** The day that a verb gives to the thing which happens or is put somewhere. */
        private @Nullable ClauseDate ofThing(int verb, int depth) {
            String lemma = sentence.lemma(verb);
            int adjective = sentence.dependent(verb, "acomp");
            int raising = adjective != Sentence.ROOT ? adjective : verb;
            int below = sentence.dependent(raising, "xcomp");
            if (below != Sentence.ROOT && words.is(Kind.RAISE, sentence.lemma(raising)) && isVerb(below)) {
                return ofThing(below, depth + 1);
            }
            ClauseDate target = own(verb, true);
            boolean light = words.is(Kind.LIGHT, lemma);
            if (target != null && (light || words.is(Kind.MOVE, lemma))) {
                return target;
            }
            return light ? ofVerb(verb, depth + 1) : null;
        }

        private @Nullable ClauseDate fromGovernor(int noun, int depth) {
            int head = sentence.head(noun);
            if (head == Sentence.ROOT) {
                return null;
            }
            return switch (sentence.label(noun)) {
                case "nsubj", "nsubjpass", "dobj", "attr" -> isVerb(head) ? ofThing(head, depth + 1) : null;
                case "conj" -> isNoun(head) ? fromGovernor(head, depth + 1) : null;
                case "pobj" -> ofObject(head, depth);
                default -> null;
            };
        }

        private @Nullable ClauseDate ofObject(int preposition, int depth) {
            int head = sentence.head(preposition);
            String lemma = sentence.lemma(preposition);
            if (head == Sentence.ROOT) {
                return null;
            }
            if (isNoun(head)) {
                return lemma.equals("of") ? ofNoun(head, depth + 1) : null;
            }
            boolean occasion = lemma.equals("at") || lemma.equals("during");
            boolean meeting = words.is(Kind.MEET, sentence.lemma(head)) && (lemma.equals("for") || lemma.equals("in"));
            return isVerb(head) && (occasion || meeting) ? ofVerb(head, depth + 1) : null;
        }
    }
}
