package org.parley.reading.negotiation.document;

import java.util.List;
import java.util.Set;
import org.parley.model.item.Document.Kind;

/**
 * Nouns for one sort of paper.
 *
 * @param id of the entry
 * @param nouns lemmas of the noun
 * @param before one of these words stands before the noun; empty where none need do
 * @param except none of these words stands before it: "business deal"
 * @param of one of these words stands after its "of", "for" or "on"; empty where none need do
 * @param kind of paper; any for a noun that tells nothing about it: "document"
 * @param need what makes a paper of the negotiation of it
 */
record Paper(
        String id, List<String> nouns, Set<String> before, Set<String> except, Set<String> of, Kind kind, Need need) {

    Paper {
        nouns = List.copyOf(nouns);
        before = Set.copyOf(before);
        except = Set.copyOf(except);
        of = Set.copyOf(of);
    }

    /** What makes a paper of the negotiation of it. */
    enum Need {
        /** Something done with it by a side. */
        ACT,
        /** Something done with it, or two sides that it is between. */
        SIDES,
        /** Nothing more where sides sit at a table: it settles a conflict by its name. */
        TABLE,
        /** That it is signed: else it is no paper. */
        SIGNED,
        /** It means the paper just named: "it". */
        PRONOUN,
        /** It means some paper or other; its kind is that of the paper it stands for. */
        STAND_IN
    }

    /** Whether the noun alone is not enough. */
    boolean isWorded() {
        return !before.isEmpty() || !of.isEmpty();
    }

    /** Whether it tells nothing of the paper's kind. */
    boolean isStandIn() {
        return need == Need.STAND_IN || need == Need.PRONOUN;
    }

    boolean isMutual() {
        return kind == Kind.AGREEMENT || kind == Kind.COMMUNIQUE || kind == Kind.STATEMENT || kind == Kind.PROTOCOL;
    }
}
