package org.parley.reading.negotiation.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.model.item.Round.Head;
import org.parley.model.item.Round.Status;
import org.parley.reading.ReadSentence;
import org.parley.reading.negotiation.Scene;

/** Seats those who are told to lead a side at the meeting that is meant. Belongs to one report. */
final class Leaders {

    private final Scene scene;
    private final Table table;
    private final Lexicons lexicons;
    private final List<RoundDraft> drafts;

    /** @param drafts the meetings of the report, in text order */
    Leaders(Scene scene, Table table, Lexicons lexicons, List<RoundDraft> drafts) {
        this.scene = scene;
        this.table = table;
        this.lexicons = lexicons;
        this.drafts = drafts;
    }

    void seat() {
        if (drafts.isEmpty()) {
            return;
        }
        for (ReadSentence sentence : scene.sentences()) {
            if (!sentence.isTitle()) {
                new LeadFinder(scene, table, lexicons, sentence).find().forEach(this::seat);
            }
        }
    }

    private void seat(Lead lead) {
        for (Head head : lead.heads()) {
            List<RoundDraft> possible = drafts.stream()
                    .filter(draft -> draft.parties().contains(head.party()))
                    .toList();
            beside(lead, possible).or(() -> elsewhere(lead, possible)).ifPresent(draft -> draft.add(lead, head));
        }
    }

    /** The nearest of those that the sentence names, told by the same speaker. */
    private Optional<RoundDraft> beside(Lead lead, List<RoundDraft> possible) {
        Optional<String> speech = scene.around().statement(lead.words());
        return possible.stream()
                .filter(draft -> distance(draft, lead, speech) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(draft -> distance(draft, lead, speech)));
    }

    private int distance(RoundDraft draft, Lead lead, Optional<String> speech) {
        return draft.mentions().stream()
                .filter(m -> m.sentence().index() == lead.sentence().index())
                .map(Mention::words)
                .filter(words -> scene.around().statement(words).equals(speech))
                .mapToInt(words -> gap(words, lead.words()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int gap(Span a, Span b) {
        return Math.abs(a.start() - b.start());
    }

    /** For those still to lead, the meeting to come; else the one told of last, else the only one. */
    private Optional<RoundDraft> elsewhere(Lead lead, List<RoundDraft> possible) {
        List<RoundDraft> real = new ArrayList<>(possible);
        real.removeIf(draft -> lead.ahead() != isAhead(draft) || !isOfNow(draft));
        Optional<RoundDraft> before = real.stream()
                .filter(draft -> lastBefore(draft, lead) >= 0)
                .max(Comparator.comparingInt(draft -> lastBefore(draft, lead)));
        return before.isPresent() || real.size() != 1 ? before : Optional.of(real.get(0));
    }

    private static int lastBefore(RoundDraft draft, Lead lead) {
        return draft.mentions().stream()
                .filter(m -> !m.sentence().isTitle())
                .mapToInt(m -> m.sentence().index())
                .filter(index -> index <= lead.sentence().index())
                .max()
                .orElse(-1);
    }

    private static boolean isAhead(RoundDraft draft) {
        return draft.status() == Status.PROPOSED || draft.status() == Status.SCHEDULED;
    }

    /** Neither of long ago nor one that never came about. */
    private boolean isOfNow(RoundDraft draft) {
        Optional<String> today = scene.times().published().map(LocalDate::toString);
        boolean happens = draft.status() != Status.DECLINED && draft.status() != Status.CANCELLED;
        return happens
                && !draft.isPrevious()
                && !Joining.areFarApart(draft.start(), today)
                && !Joining.areFarApart(draft.end(), today);
    }
}
