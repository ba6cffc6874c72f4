package org.parley.reading.statement;

import org.parley.language.Sentence;
import org.parley.model.Span;
import org.parley.reading.syntax.Tree;

/** The words that name somebody: titles before the name and phrases that belong to it, without what only follows it. */
final class NounPhrase {

    private NounPhrase() {}

    static Span span(Sentence s, int head) {
        return new Span(s.start(first(s, head)), s.end(last(s, head)));
    }

    private static int first(Sentence s, int head) {
        int first = head;
        for (int d = s.firstDependent(head); d != Sentence.ROOT && d < head; d = s.nextSibling(d)) {
            if (belongsBefore(s, d)) {
                first = Math.min(first, s.first(d));
            }
        }
        while (first < head && Tree.isPunctuation(s, first)) {
            first++;
        }
        return first;
    }

    private static boolean belongsBefore(Sentence s, int token) {
        return switch (s.label(token)) {
            case "punct", "cc", "prep", "relcl", "acl", "mark", "dep", "meta", "discourse", "advmod" -> false;
            default -> true;
        };
    }

    private static int last(Sentence s, int head) {
        int last = head;
        for (int d = s.firstDependent(head); d != Sentence.ROOT; d = s.nextSibling(d)) {
            if (d < head) {
                continue;
            }
            String label = s.label(d);
            if (label.equals("prep") && s.first(d) == last + 1) {
                if (Tree.has(s, d, "pcomp")) {
                    break;
                }
                last = uncut(s, d);
            } else if (label.equals("appos") && isNameOf(s, d, head) && s.first(d) <= last + 2) {
                return d;
            } else if (!label.equals("punct") && !label.equals("case") && d > last + 1) {
                break;
            }
        }
        return last;
    }

    /** "the head of the team, Ibrahim Adow": the name in apposition is part of the phrase. */
    private static boolean isNameOf(Sentence s, int appos, int head) {
        return Tree.isProper(s, appos)
                && (!Tree.isProper(s, head) || s.entity(appos).endsWith("PERSON"));
    }

    /** Last token of a phrase before its first comma, bracket or relative clause. */
    private static int uncut(Sentence s, int preposition) {
        int last = preposition;
        for (int t = preposition; t <= s.last(preposition); t++) {
            String tag = s.tag(t);

            if (tag.equals(",") || tag.equals(":") || tag.equals("``") || Tree.isRelative(s, t)) {
                break;
            }
            last = t;
        }
        return last;
    }

    /** The noun after determiners, possessors and numbers: "written message" of "a written message"; for naming a medium. */
    static Span bare(Sentence s, int head) {
        int first = head;
        while (first > 0 && s.head(first - 1) == head && modifies(s, first - 1)) {
            first--;
        }
        return new Span(s.start(first), s.end(head));
    }

    private static boolean modifies(Sentence s, int token) {
        String label = s.label(token);
        return (label.equals("compound") || label.equals("nmod"))
                && !s.tag(token).equals("CD");
    }
}
