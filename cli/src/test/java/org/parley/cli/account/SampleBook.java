package org.parley.cli.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Event;
import org.parley.model.Masthead;
import org.parley.model.Modality;
import org.parley.model.Move;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.item.Negotiation;
import org.parley.record.account.Account;
import org.parley.record.account.Entry;
import org.parley.record.account.Identity;
import org.parley.record.account.Kind;
import org.parley.record.claim.Filed;
import org.parley.record.json.AccountParser;
import org.parley.record.view.AsOf;
import org.parley.store.Card;
import org.parley.store.RecordBook;
import org.parley.store.Summary;
import org.parley.store.Utterance;

/** A record book that lies in memory: accounts, and for every report they cite one of a sentence or two. */
public final class SampleBook implements RecordBook {

    private static final Map<String, String> TEXTS = Map.of(
            "b1a2c3d",
            "ISTANBUL, May 16 (Reuters) - Russia and Ukraine ended their first direct talks in three years in Istanbul"
                    + " on Friday and agreed to swap 1,000 prisoners each.\n\n"
                    + "No date was set for more.\n",
            "c4e5f6g",
            "The first round, held at Dolmabahce Palace, lasted less than two hours, officials of both delegations"
                    + " said on Saturday.\n",
            "d7h8j9k",
            "Foreign Minister Sergey Lavrov said that Russia proposed a second round of direct talks on June 2 in"
                    + " Istanbul.\n",
            "e1m2n3p",
            "The delegations of Russia and Ukraine met in Istanbul on Monday; Vladimir Medinsky handed over a"
                    + " memorandum and said that Moscow would return 6,000 bodies.\n",
            "f4q5r6s",
            "The delegations of Russia and Ukraine met in Istanbul on Monday; Vladimir Medinsky handed over a"
                    + " memorandum.\n",
            "g7t8v9w",
            "Rustem Umerov said that both sides would hand over 6,000 bodies, and that Kyiv will answer the memorandum"
                    + " within a week.\n",
            "h1x2y3z",
            "The last 303 prisoners of each side came home on Sunday, which completes the largest exchange of the"
                    + " war.\n");

    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, Filed> reports = new TreeMap<>();

    public SampleBook(Account... accounts) {
        for (Account account : accounts) {
            this.accounts.put(account.id(), account);
            account.entries().forEach(entry -> entry.citations()
                    .forEach(citation -> reports.computeIfAbsent(
                            citation.report(),
                            key -> report(key, citation.published(), citation.outlet(), citation.origin()))));
        }
    }

    /** The talks of Russia and Ukraine in the early summer of 2025, after {@code russia-ukraine.json}. */
    public static SampleBook istanbul() {
        return new SampleBook(account());
    }

    public static Account account() {
        try (InputStream json = SampleBook.class.getResourceAsStream("russia-ukraine.json")) {
            return new AccountParser()
                    .parse(new String(Objects.requireNonNull(json).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Filed report(String key, Optional<LocalDate> day, Optional<String> outlet, String origin) {
        String text =
                TEXTS.getOrDefault(key, "The delegations met again, and both sides said that the talks would go on.\n");
        Report report = new Report(key + ".txt", text, Optional.empty(), day, outlet, Optional.empty());
        Masthead masthead = new Masthead(
                Optional.of("Talks in Istanbul"),
                outlet,
                List.of(),
                Optional.empty(),
                Masthead.Dateline.NONE,
                day,
                day.isPresent() ? PublishedBasis.METADATA : PublishedBasis.NONE);
        Span line = new Span(0, text.indexOf('\n'));
        return new Filed(
                key,
                new Reading(
                        report,
                        masthead,
                        actors(),
                        List.of(),
                        List.of(statement(line)),
                        List.of(
                                event(line, Move.MEET, List.of("a1", "a2"), day),
                                event(line, Move.PROPOSE, List.of("a3"), day)),
                        Negotiation.NONE,
                        List.of()),
                origin);
    }

    private static List<Actor> actors() {
        return List.of(
                actor("a1", "Russia", ActorType.STATE, "RUS"),
                actor("a2", "Ukraine", ActorType.STATE, "UKR"),
                actor("a3", "Sergey Lavrov", ActorType.PERSON, "RUS"));
    }

    private static Actor actor(String id, String name, ActorType type, String country) {
        return new Actor(
                id,
                name,
                type,
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Actor.Mention(new Span(0, 1), "t")));
    }

    private static Statement statement(Span line) {
        return new Statement(
                "s1",
                Optional.of("a3"),
                Optional.empty(),
                Optional.empty(),
                List.of(line),
                Statement.Form.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "t",
                List.of(line));
    }

    private static Event event(Span line, Move move, List<String> agents, Optional<LocalDate> day) {
        return new Event(
                move == Move.MEET ? "e1" : "e2",
                move,
                Optional.empty(),
                Optional.empty(),
                agents,
                List.of(),
                Optional.empty(),
                move == Move.MEET ? Modality.ACTUAL : Modality.PROPOSED,
                day.map(LocalDate::toString),
                Optional.of("Istanbul"),
                Optional.empty(),
                Optional.empty(),
                new Span(0, 3),
                "t",
                List.of(line));
    }

    @Override
    public List<Summary> summaries() {
        return accounts.values().stream()
                .map(SampleBook::summary)
                .sorted(Comparator.comparing((Summary summary) -> summary.last().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Summary::id))
                .toList();
    }

    private static Summary summary(Account account) {
        AsOf asOf = AsOf.view(account, account.last().orElse(LocalDate.MIN));
        return new Summary(
                account.id(),
                account.title(),
                account.sides(),
                account.reports(),
                account.origins(),
                account.first(),
                account.last(),
                account.entries().stream()
                        .collect(Collectors.groupingBy(Entry::kind, Collectors.summingInt(entry -> 1))),
                account.conflicts().size(),
                asOf.course().last().map(SampleBook::meeting),
                asOf.course().next().map(SampleBook::meeting),
                (int) account.entries(Kind.COMMITMENT).stream()
                        .filter(entry -> entry.status().equals("pending"))
                        .count(),
                account.entries(Kind.COMMITMENT).stream()
                        .flatMap(entry -> entry.value("due").stream())
                        .toList());
    }

    private static Summary.Meeting meeting(Entry round) {
        return new Summary.Meeting(EntryWords.dates(round), round.value("venue"), round.status());
    }

    @Override
    public Optional<Account> account(String id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public List<String> negotiationsOf(String claim) {
        return accounts.values().stream()
                .filter(account -> account.entries().stream()
                        .flatMap(entry -> entry.citations().stream())
                        .anyMatch(citation -> citation.id().equals(claim)))
                .map(Account::id)
                .toList();
    }

    @Override
    public List<String> negotiationsWith(String identity) {
        return accounts.values().stream()
                .filter(account -> account.identity(identity).isPresent())
                .map(Account::id)
                .toList();
    }

    @Override
    public List<Card> cards() {
        return reports.values().stream()
                .sorted(Filed.ORDER)
                .map(SampleBook::card)
                .toList();
    }

    /** Filed on the day after its publication. */
    private static Card card(Filed filed) {
        return new Card(
                filed.key(),
                filed.reading().report().id(),
                filed.reading().masthead().title(),
                filed.outlet(),
                filed.published(),
                1,
                filed.origin(),
                1,
                filed.published()
                        .map(day -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                        .orElse(Instant.EPOCH));
    }

    @Override
    public List<Card> cards(String negotiation) {
        return cards();
    }

    @Override
    public List<Card> find(String wanted) {
        return cards().stream().filter(card -> card.key().startsWith(wanted)).toList();
    }

    @Override
    public Optional<Filed> filed(String key) {
        return Optional.ofNullable(reports.get(key));
    }

    @Override
    public List<Filed> filed(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> filed(key).stream())
                .sorted(Filed.ORDER)
                .toList();
    }

    @Override
    public List<Card> filedSince(Instant since) {
        return cards().stream().filter(card -> !card.filed().isBefore(since)).toList();
    }

    @Override
    public List<Identity> known(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        return identities().stream()
                .filter(identity -> identity.key().contains(asked)
                        || identity.name().toLowerCase(Locale.ROOT).contains(asked)
                        || identity.forms().stream()
                                .anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(asked)))
                .toList();
    }

    private List<Identity> identities() {
        List<Identity> all = new ArrayList<>();
        accounts.values().forEach(account -> all.addAll(account.identities()));
        return all.stream().distinct().toList();
    }

    @Override
    public List<Card> naming(String identity) {
        return cards();
    }

    @Override
    public List<Utterance> statementsBy(String identity) {
        return reports.values().stream()
                .sorted(Filed.ORDER)
                .filter(filed -> identity.equals("sergey-lavrov"))
                .map(filed -> new Utterance(filed, filed.reading().statements().get(0)))
                .toList();
    }
}
