package org.parley.reading.negotiation.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.item.Round;
import org.parley.model.item.Round.Format;
import org.parley.model.item.Round.Head;
import org.parley.model.item.Round.Status;
import org.parley.reading.negotiation.BasisDraft;
import org.parley.reading.negotiation.Scene;
import org.parley.reading.negotiation.round.Mention.Order;

/** A meeting and the mentions of it, while they are being joined. */
final class RoundDraft {

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Lead> leads = new ArrayList<>();
    private final List<Head> led = new ArrayList<>();
    private final Optional<LocalDate> published;
    private Optional<Format> carried = Optional.empty();
    private Consumer<BasisDraft> manner = basis -> {};
    /** What all mentions say together, told anew with each. */
    private final List<Sign> signs = new ArrayList<>();

    private List<String> named = List.of();
    private List<String> known = List.of();
    private Optional<String> start = Optional.empty();
    private @Nullable Status status;

    RoundDraft(Mention first, Optional<LocalDate> published) {
        this.published = published;
        add(first);
    }

    void add(Mention mention) {
        List<String> parties = mention.sides().parties();
        boolean several = parties.size() > 1;
        named = several && mention.sides().own() && parties.size() > named.size() ? parties : named;
        known = known.isEmpty() && several ? parties : known;
        start = mention.when().start().filter(this::isMoreExact).or(() -> start);
        signs.addAll(mention.signs());
        status = null;
        mentions.add(mention);
    }

    private boolean isMoreExact(String day) {
        return start.isEmpty() || day.length() > start.get().length() && day.startsWith(start.get());
    }

    /** It is held as another is; the words for that stand in the other's mention. */
    void inManner(Mention mention, Format format, String rule) {
        carried = Optional.of(format);
        manner = basis -> basis.told("format", mention.sentence(), mention.words(), rule);
    }

    /** Somebody leads a side there. */
    void add(Lead lead, Head head) {
        leads.add(lead);
        led.add(head);
    }

    List<Mention> mentions() {
        return mentions;
    }

    Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    /** Those who meet, as the mentions name them; else as the report does. */
    List<String> parties() {
        return !named.isEmpty()
                ? named
                : known.isEmpty() ? mentions.get(0).sides().parties() : known;
    }

    boolean namesParties() {
        return !named.isEmpty();
    }

    boolean isCertain() {
        return mentions.stream().anyMatch(Mention::certain);
    }

    boolean isNew() {
        return mentions.stream().anyMatch(m -> m.order() == Order.NEW);
    }

    boolean isPrevious() {
        return mentions.stream().anyMatch(m -> m.order() == Order.PREVIOUS);
    }

    Optional<Integer> ordinal() {
        return mentions.stream().flatMap(m -> m.ordinal().stream()).findFirst();
    }

    /** The most exact day told. */
    Optional<String> start() {
        return start;
    }

    Optional<String> end() {
        return mentions.stream().flatMap(m -> m.when().end().stream()).findFirst();
    }

    private Optional<String> venue() {
        return mentions.stream().flatMap(m -> m.venue().stream()).findFirst();
    }

    Optional<Format> format() {
        Optional<Format> told =
                mentions.stream().flatMap(m -> m.format().stream()).findFirst().or(() -> carried);
        return told.isEmpty() && parties().size() > 2 ? Optional.of(Format.MULTILATERAL) : told;
    }

    /** How far it has come by all that was said so far. */
    Status status() {
        Status told = status == null ? Verdict.of(signs, start(), end(), published) : status;
        status = told;
        return told;
    }

    /** Whether anything tells how far it has come. */
    boolean isToldOf() {
        return mentions.stream().anyMatch(m -> !m.signs().isEmpty())
                || Stream.of(start(), end()).anyMatch(Optional::isPresent);
    }

    private List<Head> heads() {
        List<String> parties = parties();
        return Stream.concat(mentions.stream().flatMap(m -> m.sides().heads().stream()), led.stream())
                .filter(head -> parties.contains(head.party()))
                .distinct()
                .toList();
    }

    Round round(String id, Scene scene) {
        BasisDraft basis = new BasisDraft(scene);
        for (Mention mention : mentions) {
            basis.named(mention.sentence(), mention.words(), mention.rule());
            mention.grounds().forEach(g -> basis.told(g.field(), mention.sentence(), g.words(), g.rule()));
            mention.happenings().forEach(basis::event);
        }
        manner.accept(basis);
        leads.forEach(lead -> basis.told("heads", lead.sentence(), lead.words(), lead.rule()));
        if (!namesParties()) {
            basis.unsure();
        }
        return new Round(
                id,
                parties(),
                List.of(),
                ordinal(),
                start(),
                end(),
                venue(),
                format(),
                status(),
                heads(),
                basis.done());
    }
}
