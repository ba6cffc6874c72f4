package org.parley.reading.negotiation.part;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.DoerWords;
import org.parley.reading.syntax.Tree;

/** Who is called by a noun: "peace broker Norway", "Egypt, the mediator", "acts as host", "the Norwegian facilitators". */
final class Called {

    private final Who who;

    Called(Who who) {
        this.who = who;
    }

    List<String> at(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        Set<String> found = new LinkedHashSet<>();
        beside(sentence, noun, found);
        if (found.isEmpty()) {
            found.addAll(predicated(sentence, noun));
        }
        if (found.isEmpty()) {
            found.addAll(who.single(sentence, noun));
        }
        if (found.isEmpty()) {
            for (int d = s.firstDependent(noun); d != Sentence.ROOT && d < noun; d = s.nextSibling(d)) {
                if (!Tree.is(s, d, "det") && !Tree.is(s, d, "poss")) {
                    found.addAll(who.owner(sentence, d));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The name that the noun stands before, or beside as an apposition. */
    private void beside(ReadSentence sentence, int noun, Set<String> found) {
        Sentence s = sentence.parse();
        int head = s.head(noun);
        boolean before = head > noun && Tree.is(s, noun, "compound") && Tree.isProper(s, head);
        if (before) {
            found.addAll(who.at(sentence, head));
        } else if (head != Sentence.ROOT && head < noun && Tree.is(s, noun, "appos")) {
            found.addAll(who.at(sentence, head));
        }
        if (Tree.is(s, noun, "nsubj")) {
            neighbour(sentence, noun, found);
        }
        int name = s.dependent(noun, "appos");
        if (name > noun) {
            found.addAll(who.at(sentence, name));
        }
    }

    /** "Mexico, the host of the talks, is ...": an apposition that looks like a second subject. */
    private void neighbour(ReadSentence sentence, int noun, Set<String> found) {
        Sentence s = sentence.parse();
        int first = s.dependent(s.head(noun), "nsubj");
        boolean beside = first != Sentence.ROOT && first < noun && s.last(first) + 2 >= s.first(noun);
        if (beside && s.form(s.first(noun) - 1).equals(",")) {
            found.addAll(who.at(sentence, first));
        }
    }

    /** "is a mediator", "serves as host", "invited as observers". */
    private List<String> predicated(ReadSentence sentence, int noun) {
        Sentence s = sentence.parse();
        int head = s.head(noun);
        if (head == Sentence.ROOT) {
            return List.of();
        }
        boolean as = Tree.is(s, noun, "pobj") && s.lemma(head).equals("as") && s.head(head) != Sentence.ROOT;
        int verb = as ? overVerb(s, s.head(head)) : head;
        if (as && !Tree.isVerb(s, verb)) {
            return who.at(sentence, verb);
        }
        if (!as && !(Tree.is(s, noun, "attr") && s.lemma(head).equals("be"))) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        int patient = patient(s, verb);
        if (patient != Sentence.ROOT) {
            return who.at(sentence, patient);
        }
        DoerWords.of(s, verb).forEach(token -> found.addAll(who.at(sentence, token)));
        return List.copyOf(found);
    }

    /** "with Carter as go-between": the name; "admitted to the talks as observers": the verb. */
    private static int overVerb(Sentence s, int word) {
        if (Tree.isVerb(s, word)) {
            return word;
        }
        if (s.tag(word).equals("IN")) {
            int object = Tree.objectOf(s, word);
            return object == Sentence.ROOT ? word : object;
        }
        int up = Tree.is(s, word, "pobj") ? s.head(s.head(word)) : Tree.is(s, word, "dobj") ? s.head(word) : word;
        return up != Sentence.ROOT && Tree.isVerb(s, up) ? up : word;
    }

    /** Verbs whose object becomes what the noun says. */
    private static boolean isGiving(String verb) {
        return switch (verb) {
            case "invite", "admit", "name", "appoint", "accept", "send", "ask", "choose", "propose", "use", "have" ->
                true;
            default -> false;
        };
    }

    /** Who is invited, named or asked as something. */
    private static int patient(Sentence s, int verb) {
        boolean participle = Tree.is(s, verb, "acl") && s.tag(verb).equals("VBN");
        int subject = s.dependent(verb, "nsubjpass");
        int object = s.dependent(verb, "dobj");
        boolean takesPart = Tree.has(s, verb, "nsubj") && !isGiving(s.lemma(verb));
        return participle ? s.head(verb) : subject != Sentence.ROOT ? subject : takesPart ? Sentence.ROOT : object;
    }
}
