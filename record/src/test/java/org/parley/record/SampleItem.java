package org.parley.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.model.Span;
import org.parley.model.item.Basis;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Role;
import org.parley.model.item.Round;

/**
 * An item of a made-up reading while it is put together. Actors are named by their handles in {@link SampleReport}, statuses and kinds
 * by the contract's words; each kind of item takes of it what it has.
 */
public final class SampleItem {

    List<String> parties = List.of();
    List<String> others = List.of();
    final List<Round.ThirdParty> thirdParties = new ArrayList<>();
    final List<Round.Head> heads = new ArrayList<>();
    final List<Exchange.Count> counts = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    List<String> terms = List.of();

    @Nullable
    Integer ordinal;

    @Nullable
    String start;

    @Nullable
    String end;

    @Nullable
    String venue;

    Round.@Nullable Format format;

    @Nullable
    String text;

    @Nullable
    String due;

    @Nullable
    String speaker;

    String status;
    String kind = "";
    boolean unsure;

    private SampleItem(String status) {
        this.status = status;
    }

    /** @param status the contract's word */
    public static SampleItem item(String status) {
        return new SampleItem(status);
    }

    /** Parties, authors, obligors or demanders. */
    public SampleItem of(String... actors) {
        parties = List.of(actors);
        return this;
    }

    /** Recipients, beneficiaries or addressees. */
    public SampleItem to(String... actors) {
        others = List.of(actors);
        return this;
    }

    public SampleItem third(String actor, Role role) {
        thirdParties.add(new Round.ThirdParty(actor, role));
        return this;
    }

    public SampleItem head(String party, String person) {
        heads.add(new Round.Head(party, person));
        return this;
    }

    /** @param from who hands over; none where it is not told */
    public SampleItem count(@Nullable String from, int n) {
        counts.add(new Exchange.Count(Optional.ofNullable(from), n));
        return this;
    }

    public SampleItem number(int number) {
        ordinal = number;
        return this;
    }

    /** Start of a round or cease-fire, date of an exchange. */
    public SampleItem start(String date) {
        start = date;
        return this;
    }

    public SampleItem end(String date) {
        end = date;
        return this;
    }

    public SampleItem venue(String place) {
        venue = place;
        return this;
    }

    public SampleItem format(Round.Format how) {
        format = how;
        return this;
    }

    /** What a document is about, what is to be done, what a condition comes before, the terms of a cease-fire. */
    public SampleItem text(String words) {
        text = words;
        return this;
    }

    public SampleItem terms(String... words) {
        terms = List.of(words);
        return this;
    }

    public SampleItem due(String date) {
        due = date;
        return this;
    }

    /** Kind of a document, category of an exchange. */
    public SampleItem kind(String word) {
        kind = word;
        return this;
    }

    /** Who says so. */
    public SampleItem said(String actor) {
        speaker = actor;
        return this;
    }

    /** An event it rests on. */
    public SampleItem event(String id) {
        events.add(id);
        return this;
    }

    public SampleItem unsure() {
        unsure = true;
        return this;
    }

    Round round(String id, UnaryOperator<String> ids, Basis basis) {
        return new Round(
                id,
                all(parties, ids),
                thirdParties.stream()
                        .map(third -> new Round.ThirdParty(ids.apply(third.actor()), third.role()))
                        .toList(),
                Optional.ofNullable(ordinal),
                Optional.ofNullable(start),
                Optional.ofNullable(end),
                Optional.ofNullable(venue),
                Optional.ofNullable(format),
                Round.Status.valueOf(constant(status)),
                heads.stream()
                        .map(head -> new Round.Head(ids.apply(head.party()), ids.apply(head.person())))
                        .toList(),
                basis);
    }

    Document document(String id, UnaryOperator<String> ids, Basis basis) {
        return new Document(
                id,
                Document.Kind.valueOf(constant(kind.isEmpty() ? "agreement" : kind)),
                all(parties, ids),
                all(others, ids),
                Optional.ofNullable(text),
                Document.Status.valueOf(constant(status)),
                Optional.ofNullable(due),
                basis);
    }

    Commitment commitment(String id, UnaryOperator<String> ids, Span action, Basis basis) {
        return new Commitment(
                id,
                all(parties, ids),
                all(others, ids),
                action,
                Optional.ofNullable(due),
                Commitment.Status.valueOf(constant(status)),
                basis);
    }

    Condition condition(String id, UnaryOperator<String> ids, Span action, Basis basis) {
        return new Condition(
                id,
                all(parties, ids),
                all(others, ids),
                action,
                Optional.ofNullable(due),
                Condition.Status.valueOf(constant(status)),
                basis);
    }

    Exchange exchange(String id, UnaryOperator<String> ids, Basis basis) {
        return new Exchange(
                id,
                Exchange.Category.valueOf(constant(kind.isEmpty() ? "prisoners-of-war" : kind)),
                all(parties, ids),
                counts.stream()
                        .map(count -> new Exchange.Count(count.from().map(ids), count.n()))
                        .toList(),
                Optional.ofNullable(start),
                Exchange.Status.valueOf(constant(status)),
                basis);
    }

    Ceasefire ceasefire(String id, UnaryOperator<String> ids, Basis basis) {
        return new Ceasefire(
                id,
                all(parties, ids),
                terms,
                Optional.ofNullable(start),
                Optional.ofNullable(end),
                Ceasefire.Status.valueOf(constant(status)),
                basis);
    }

    private static List<String> all(List<String> handles, UnaryOperator<String> ids) {
        return handles.stream().map(ids).toList();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
