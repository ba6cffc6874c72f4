package org.parley.cli.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Event;
import org.parley.model.Span;
import org.parley.record.account.Citation;
import org.parley.record.account.Identity;
import org.parley.record.account.Tenure;
import org.parley.record.claim.Filed;
import org.parley.store.Card;
import org.parley.store.RecordBook;
import org.parley.store.Summary;
import org.parley.store.Utterance;

/**
 * What the record tells of somebody.
 *
 * @param negotiations titles of those that he has to do with, the latest first
 * @param statements the latest first
 * @param deeds events of which he is an agent, the latest first
 */
record Profile(Identity identity, List<String> negotiations, List<Utterance> statements, List<Deed> deeds) {

    /** Reports that are looked through for deeds: the latest. */
    private static final int REPORTS = 500;

    /** What somebody did, in the report that tells it. */
    record Deed(Filed filed, Event event) {}

    /**
     * What can be known on a day.
     *
     * @param most deeds that are looked for
     */
    static Profile of(Identity identity, RecordBook book, LocalDate day, int most) {
        Set<String> ids = new HashSet<>(book.negotiationsWith(identity.key()));
        List<String> titles = book.summaries().stream()
                .filter(summary -> ids.contains(summary.id()))
                .map(Summary::title)
                .toList();
        return new Profile(
                asOf(identity, day), titles, statements(identity, book, day), deeds(identity, book, day, most));
    }

    /** What copies of one text tell again is told once. */
    private static List<Utterance> statements(Identity identity, RecordBook book, LocalDate day) {
        Set<List<String>> told = new HashSet<>();
        List<Utterance> said = new ArrayList<>(book.statementsBy(identity.key()).stream()
                .filter(utterance -> isBy(utterance.filed().published(), day))
                .filter(utterance -> told.add(List.of(utterance.filed().origin(), words(utterance))))
                .toList());
        Collections.reverse(said);
        return List.copyOf(said);
    }

    private static String words(Utterance utterance) {
        String text = utterance.filed().reading().report().text();
        return utterance.statement().content().stream()
                .map(span -> span.of(text).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    private static boolean isBy(Optional<LocalDate> published, LocalDate day) {
        return published.filter(date -> date.isAfter(day)).isEmpty();
    }

    /** Without offices of which no report had told. */
    private static Identity asOf(Identity identity, LocalDate day) {
        return new Identity(
                identity.key(),
                identity.name(),
                identity.type(),
                identity.country(),
                identity.side(),
                identity.forms(),
                identity.offices().stream()
                        .filter(tenure -> isBy(tenure.first(), day))
                        .sorted(Comparator.comparing(
                                        (Tenure tenure) -> tenure.last().orElse(LocalDate.MIN))
                                .reversed()
                                .thenComparing(Tenure::office))
                        .toList());
    }

    private static List<Deed> deeds(Identity identity, RecordBook book, LocalDate day, int most) {
        List<Card> cards = new ArrayList<>(book.naming(identity.key()).stream()
                .filter(card -> isBy(card.day(), day))
                .toList());
        Collections.reverse(cards);
        Set<String> names = identity.forms().stream().map(LooseWords::bare).collect(Collectors.toSet());
        names.add(LooseWords.bare(identity.name()));
        List<Deed> deeds = new ArrayList<>();
        for (Card card : cards.subList(0, Math.min(REPORTS, cards.size()))) {
            book.filed(card.key()).ifPresent(filed -> deeds.addAll(deeds(filed, identity, names)));
            if (deeds.size() > most) {
                break;
            }
        }
        return List.copyOf(deeds);
    }

    private static List<Deed> deeds(Filed filed, Identity identity, Set<String> names) {
        Set<String> own = filed.reading().actors().stream()
                .filter(actor -> isHe(actor, identity, names))
                .map(Actor::id)
                .collect(Collectors.toSet());
        return filed.reading().events().stream()
                .filter(event -> event.agents().stream().anyMatch(own::contains))
                .map(event -> new Deed(filed, event))
                .toList();
    }

    private static boolean isHe(Actor actor, Identity identity, Set<String> names) {
        boolean isState = identity.type() == ActorType.STATE;
        return isState
                ? actor.type() == ActorType.STATE
                        && actor.country().filter(identity.key()::equals).isPresent()
                : names.contains(LooseWords.bare(actor.name()));
    }

    /** Where a statement or event stands. */
    static Citation citation(Filed filed, String claim, Span words) {
        return new Citation(
                filed.key(),
                claim,
                words,
                filed.published(),
                filed.outlet(),
                filed.origin(),
                Optional.empty(),
                Optional.empty());
    }
}
