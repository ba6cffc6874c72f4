package org.parley.reading.negotiation.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.language.Sentence;
import org.parley.model.item.Round.Format;

/**
 * Carries the manner of a meeting to the others of its series: where two sides talk directly with each other at one, and the report tells of no other manner,
 * they do so at all that it counts with it. "The first direct talks" leave the earlier ones open.
 */
final class Manner {

    private static final String RULE = "round.same-manner";

    private final List<RoundDraft> drafts;

    /** @param drafts the meetings of a report */
    Manner(List<RoundDraft> drafts) {
        this.drafts = drafts;
    }

    void carry() {
        for (RoundDraft draft : drafts) {
            if (draft.format().isEmpty() && draft.parties().size() == 2) {
                direct(draft).ifPresent(mention -> draft.inManner(mention, Format.DIRECT, RULE));
            }
        }
    }

    /** Words for direct talks of the same two sides, if all whose manner is told are direct and one of the two meetings is counted. */
    private Optional<Mention> direct(RoundDraft draft) {
        Set<String> sides = Set.copyOf(draft.parties());
        List<RoundDraft> told = drafts.stream()
                .filter(other -> other.format().isPresent()
                        && Set.copyOf(other.parties()).equals(sides))
                .toList();
        boolean others = told.stream().anyMatch(other -> !other.format().equals(Optional.of(Format.DIRECT)));
        return others
                ? Optional.empty()
                : told.stream()
                        .filter(other -> isCounted(draft) && isCounted(other))
                        .flatMap(other -> other.mentions().stream())
                        .filter(mention -> mention.format().isPresent())
                        .findFirst()
                        .filter(mention -> told.stream()
                                .flatMap(d -> d.mentions().stream())
                                .noneMatch(Manner::isFirst));
    }

    /** One of a series: "the initial round", "a second session", "further talks". */
    private static boolean isCounted(RoundDraft draft) {
        return draft.ordinal().isPresent() || draft.isNew() || draft.isPrevious();
    }

    /** "the first direct talks in years". */
    private static boolean isFirst(Mention mention) {
        Sentence s = mention.sentence().parse();
        for (int i = 1; i < s.size(); i++) {
            if (s.start(i) == mention.words().start()) {
                return mention.format().isPresent()
                        && s.lemma(i - 1).equals("direct")
                        && i > 1
                        && s.lemma(i - 2).equals("first");
            }
        }
        return false;
    }
}
