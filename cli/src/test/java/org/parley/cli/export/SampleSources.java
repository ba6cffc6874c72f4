package org.parley.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Masthead;
import org.parley.model.PublishedBasis;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.item.Basis;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Negotiation;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.claim.Filed;
import org.parley.store.Utterance;

/** For every report that an account cites one of the same few words, in which whoever is cited says something. */
final class SampleSources implements Sources {

    /** What samples cite stands at 40 to 60. */
    static final String TEXT =
            "The delegations of both countries spoke of the next meetings, reporters in Istanbul were told.\n"
                    + "“We shall go on,” he said.\n";

    private static final Span SENTENCE = new Span(0, TEXT.indexOf('\n'));
    private static final Span SAID = new Span(TEXT.indexOf('“'), TEXT.indexOf('”') + 1);
    private static final Span SAYING = new Span(TEXT.indexOf('“'), TEXT.length() - 1);

    private final Map<String, Filed> reports = new TreeMap<>();
    private final Map<String, List<Utterance>> voices = new TreeMap<>();

    SampleSources(Account account, String text, String title, String url) {
        citations(account).forEach(citation -> {
            reports.putIfAbsent(citation.report(), report(account, citation, text, title, url));
            citation.speaker().ifPresent(speaker -> said(speaker, citation.report()));
        });
    }

    SampleSources(Account account) {
        this(account, TEXT, "Delegations speak of meetings", "https://example.org/reports/");
    }

    private void said(String speaker, String report) {
        Filed filed = reports.get(report);
        Utterance said = new Utterance(filed, filed.reading().statements().get(0));
        List<Utterance> all = voices.computeIfAbsent(speaker, none -> new ArrayList<>());
        if (!all.contains(said)) {
            all.add(said);
        }
    }

    @Override
    public Optional<Filed> report(String key) {
        return Optional.ofNullable(reports.get(key));
    }

    @Override
    public List<Utterance> statements(String negotiation, String identity) {
        return voices.getOrDefault(identity, List.of());
    }

    private static Stream<Citation> citations(Account account) {
        return account.entries().stream().flatMap(entry -> entry.citations().stream());
    }

    private static Filed report(Account account, Citation about, String text, String title, String url) {
        Report report = new Report(
                about.report() + ".txt",
                text,
                Optional.of(title),
                about.published(),
                about.outlet(),
                Optional.of(url + about.report()));
        Masthead masthead = new Masthead(
                Optional.of(title),
                about.outlet(),
                List.of(),
                Optional.empty(),
                Masthead.Dateline.NONE,
                about.published(),
                about.published().isPresent() ? PublishedBasis.METADATA : PublishedBasis.NONE);
        List<Ceasefire> items = citations(account)
                .filter(citation -> citation.report().equals(about.report()))
                .map(citation -> item(citation.claim(), citation.words()))
                .distinct()
                .toList();
        Reading reading = new Reading(
                report,
                masthead,
                List.of(speaker()),
                List.of(),
                List.of(statement()),
                List.of(),
                new Negotiation(List.of(), List.of(), List.of(), List.of(), List.of(), items, List.of()),
                List.of());
        return new Filed(about.report(), reading, about.origin());
    }

    /** Of any kind: exports ask a reading only for the sentences of a claim. */
    private static Ceasefire item(String id, Span words) {
        Basis basis = new Basis(
                Optional.empty(),
                List.of(new Basis.Naming(words, "t")),
                List.of(),
                List.of(),
                false,
                List.of(SENTENCE));
        return new Ceasefire(
                id, List.of(), List.of(), Optional.empty(), Optional.empty(), Ceasefire.Status.PROPOSED, basis);
    }

    private static Actor speaker() {
        return new Actor(
                "a1",
                "A speaker",
                ActorType.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Actor.Mention(new Span(0, 3), "t")));
    }

    private static Statement statement() {
        return new Statement(
                "s1",
                Optional.of("a1"),
                Optional.empty(),
                Optional.empty(),
                List.of(SAID),
                Statement.Form.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "t",
                List.of(SAYING));
    }
}
