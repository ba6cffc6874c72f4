package org.parley.reading.time.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step of a pattern; each leads on to the next, and the last says where the match ends. */
sealed interface Step {

    /** No match. */
    int FAIL = -1;

    /** Where the match ends that goes on from this token, or {@link #FAIL}. The first way that works is taken. */
    int match(Trail trail, int at);

    /** Adds the words and class bits that can stand first; gives false when anything can. */
    boolean first(Openers openers);

    /** The end of the pattern. */
    record End() implements Step {
        @Override
        public int match(Trail trail, int at) {
            return at;
        }

        @Override
        public boolean first(Openers openers) {
            return false;
        }
    }

    /** One of some words. */
    record Word(TimeWord word, Step next) implements Step {
        @Override
        public int match(Trail trail, int at) {
            return trail.tokens().word(at) == word ? next.match(trail, at + 1) : FAIL;
        }

        @Override
        public boolean first(Openers openers) {
            openers.add(word);
            return true;
        }
    }

    /** A token of a class, kept in a slot if there is one. */
    record Member(TimeClass wanted, @Nullable Slot slot, Step next) implements Step {
        @Override
        public int match(Trail trail, int at) {
            if (!trail.tokens().is(at, wanted)) {
                return FAIL;
            }
            int mark = trail.mark();
            if (slot != null) {
                trail.keep(slot, at, trail.tokens().value(at, wanted));
            }
            int end = next.match(trail, at + 1);
            if (end == FAIL) {
                trail.reset(mark);
            }
            return end;
        }

        @Override
        public boolean first(Openers openers) {
            openers.add(wanted);
            return true;
        }
    }

    /** Any of several ways, the earlier first. */
    record Either(List<Step> ways) implements Step {
        @Override
        public int match(Trail trail, int at) {
            for (int i = 0; i < ways.size(); i++) {
                int end = ways.get(i).match(trail, at);
                if (end != FAIL) {
                    return end;
                }
            }
            return FAIL;
        }

        @Override
        public boolean first(Openers openers) {
            boolean all = true;
            for (Step way : ways) {
                all &= way.first(openers);
            }
            return all;
        }
    }

    /** Opens or closes one of several expressions in a pattern. */
    record Edge(boolean opens, Step next) implements Step {
        @Override
        public int match(Trail trail, int at) {
            int mark = trail.mark();
            trail.edge(opens, at);
            int end = next.match(trail, at);
            if (end == FAIL) {
                trail.reset(mark);
            }
            return end;
        }

        @Override
        public boolean first(Openers openers) {
            return next.first(openers);
        }
    }

    /** What may not come next, or not have come before. */
    record Unless(Step banned, boolean behind, Step next) implements Step {
        @Override
        public int match(Trail trail, int at) {
            int mark = trail.mark();
            boolean found = behind ? at > 0 && banned.match(trail, at - 1) == at : banned.match(trail, at) != FAIL;
            trail.reset(mark);
            return found ? FAIL : next.match(trail, at);
        }

        @Override
        public boolean first(Openers openers) {
            return next.first(openers);
        }
    }

    /** What must come next, without being taken, or have come before. */
    record Only(Step wanted, boolean behind, Step next) implements Step {
        @Override
        public int match(Trail trail, int at) {
            int mark = trail.mark();
            boolean found = behind ? at > 0 && wanted.match(trail, at - 1) == at : wanted.match(trail, at) != FAIL;
            trail.reset(mark);
            return found ? next.match(trail, at) : FAIL;
        }

        @Override
        public boolean first(Openers openers) {
            return next.first(openers);
        }
    }

    /** No white space before the next token. */
    record Glued(Step next) implements Step {
        @Override
        public int match(Trail trail, int at) {
            return trail.tokens().isGlued(at) ? next.match(trail, at) : FAIL;
        }

        @Override
        public boolean first(Openers openers) {
            return next.first(openers);
        }
    }

    /** Another expression, found by the patterns of a kind. */
    record Inner(String kind, Slot slot, Step next) implements Step {
        @Override
        public int match(Trail trail, int at) {
            Trail.Inner found = trail.inner(kind, at);
            if (found == null) {
                return FAIL;
            }
            int mark = trail.mark();
            trail.keep(slot, at, found);
            int end = next.match(trail, found.end());
            if (end == FAIL) {
                trail.reset(mark);
            }
            return end;
        }

        @Override
        public boolean first(Openers openers) {
            openers.addKind(kind);
            return true;
        }
    }
}
