package org.parley.cli.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Item;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Participation;
import org.parley.model.item.Role;
import org.parley.model.item.Round;

/** Puts what is negotiated into words: for each item what it is and how it stands, and who and what it concerns. */
public final class ItemWords {

    private final Names names;
    private final Negotiation negotiation;
    private final String text;

    /** @param text of the report */
    public ItemWords(Names names, Negotiation negotiation, String text) {
        this.names = names;
        this.negotiation = negotiation;
        this.text = text;
    }

    /** What it is, and how it stands. */
    public Prose head(Item item) {
        if (item instanceof Round round) {
            return round(round);
        }
        if (item instanceof Document document) {
            return line(
                    Phrases.capital(document.kind().word()),
                    document.status().word(),
                    document.due().map(due -> "due " + Days.withWeekday(due)));
        }
        if (item instanceof Commitment commitment) {
            return commitment(commitment);
        }
        if (item instanceof Condition condition) {
            return condition(condition);
        }
        if (item instanceof Exchange exchange) {
            return line(
                    Phrases.capital(Phrases.plain(exchange.category().word())),
                    exchange.status().word(),
                    exchange.date().map(Days::withWeekday));
        }
        if (item instanceof Ceasefire ceasefire) {
            return ceasefire(ceasefire);
        }
        return participation((Participation) item);
    }

    private Prose round(Round round) {
        return line(
                roundName(round),
                round.status().word(),
                round.start()
                        .map(start -> Days.withWeekday(
                                round.end().map(end -> start + "/" + end).orElse(start)))
                        .or(() -> round.end().map(end -> "until " + Days.withWeekday(end))),
                round.venue(),
                round.format().map(Round.Format::word));
    }

    private Prose ceasefire(Ceasefire ceasefire) {
        return line(
                "Cease-fire",
                ceasefire.status().word(),
                ceasefire.start().map(start -> "from " + Days.withWeekday(start)),
                ceasefire.end().map(end -> "until " + Days.withWeekday(end)));
    }

    private Prose commitment(Commitment commitment) {
        String whom = commitment.beneficiaries().isEmpty()
                        || commitment.beneficiaries().equals(commitment.obligors())
                ? ""
                : " to " + names.of(commitment.beneficiaries());
        return line(
                names.of(commitment.obligors()) + whom,
                commitment.status().word(),
                commitment.due().map(due -> "due " + Days.withWeekday(due)));
    }

    private Prose condition(Condition condition) {
        String whom = condition.addressees().isEmpty() ? "" : " of " + names.of(condition.addressees());
        return line(
                names.of(condition.demanders()) + whom,
                condition.status().word(),
                condition.before().map(before -> "before " + reference(before)));
    }

    private Prose participation(Participation part) {
        Prose prose = Prose.of(names.of(part.actor()), Ink.NAME)
                .add(" · ", Ink.QUIET)
                .add(part.role().word(), Ink.VALUE);
        part.in().ifPresent(in -> prose.add(" · ", Ink.QUIET).add(reference(in), Ink.PLAIN));
        return prose;
    }

    @SafeVarargs
    private static Prose line(String name, String status, Optional<String>... more) {
        Prose prose = Prose.of(name, Ink.NAME).add(" · ", Ink.QUIET).add(Phrases.plain(status), Ink.VALUE);
        for (Optional<String> part : more) {
            part.ifPresent(words -> prose.add(" · ", Ink.QUIET).add(words, Ink.PLAIN));
        }
        return prose;
    }

    /** Whom and what it concerns; nothing where that is all in the head. */
    public Optional<Prose> body(Item item) {
        if (item instanceof Round round) {
            return some(parties(round));
        }
        if (item instanceof Document document) {
            return some(paper(document));
        }
        if (item instanceof Commitment commitment) {
            return some(Phrases.quoted(commitment.action().of(text)));
        }
        if (item instanceof Condition condition) {
            return some(Phrases.quoted(condition.action().of(text)));
        }
        if (item instanceof Exchange exchange) {
            return some(exchange.counts().isEmpty() ? names.of(exchange.parties()) : counts(exchange));
        }
        if (item instanceof Ceasefire ceasefire) {
            String terms = ceasefire.terms().stream().map(Phrases::quoted).collect(Collectors.joining(", "));
            return some(Phrases.joined(": ", names.of(ceasefire.parties()), terms));
        }
        return Optional.empty();
    }

    private static Optional<Prose> some(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Prose.of(words, Ink.PLAIN));
    }

    private String parties(Round round) {
        List<String> sides = new ArrayList<>();
        for (String party : round.parties()) {
            String heads = Names.listed(round.heads().stream()
                    .filter(head -> head.party().equals(party))
                    .map(head -> names.of(head.person()))
                    .toList());
            sides.add(names.of(party) + (heads.isEmpty() ? "" : " (" + heads + ")"));
        }
        return Phrases.joined("; ", Names.listed(sides), others(round));
    }

    /** "host: Türkiye; supporters: the United States and Saudi Arabia". */
    private String others(Round round) {
        List<String> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            List<String> who = round.thirdParties().stream()
                    .filter(third -> third.role() == role)
                    .map(Round.ThirdParty::actor)
                    .toList();
            if (!who.isEmpty()) {
                roles.add(role.word() + (who.size() > 1 ? "s: " : ": ") + names.of(who));
            }
        }
        return String.join("; ", roles);
    }

    private String paper(Document document) {
        String by = document.authors().isEmpty() ? "" : "by " + names.of(document.authors());
        String to = document.recipients().isEmpty() ? "" : "for " + names.of(document.recipients());
        return Phrases.joined(
                ": ",
                Phrases.joined(" ", by, to),
                document.about().map(Phrases::quoted).orElse(""));
    }

    private String counts(Exchange exchange) {
        List<String> counts = exchange.counts().stream()
                .map(count -> count.from().map(from -> names.of(from) + " ").orElse("")
                        + String.format(Locale.ROOT, "%,d", count.n()))
                .toList();
        List<String> silent = exchange.parties().stream()
                .filter(party -> exchange.counts().stream()
                        .noneMatch(count -> count.from().filter(party::equals).isPresent()))
                .map(names::of)
                .toList();
        return Phrases.joined("; ", String.join(", ", counts), Names.listed(silent));
    }

    private static String roundName(Round round) {
        return round.ordinal().map(Phrases::round).orElse("Talks");
    }

    /** "the second round (r2)" for an item; the words where it is none. */
    private String reference(String idOrWords) {
        return negotiation
                .items()
                .filter(item -> item.id().equals(idOrWords))
                .findFirst()
                .map(item -> "the " + kind(item) + " (" + item.id() + ")")
                .orElseGet(() -> Phrases.quoted(idOrWords));
    }

    private static String kind(Item item) {
        if (item instanceof Round round) {
            return roundName(round).toLowerCase(Locale.ROOT);
        }
        if (item instanceof Document document) {
            return document.kind().word();
        }
        return item instanceof Ceasefire
                ? "cease-fire"
                : item.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
