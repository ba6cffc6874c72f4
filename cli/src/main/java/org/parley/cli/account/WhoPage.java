package org.parley.cli.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.cli.page.Columns;
import org.parley.cli.page.Ink;
import org.parley.cli.page.Prose;
import org.parley.cli.wording.Days;
import org.parley.cli.wording.EventWords;
import org.parley.cli.wording.Names;
import org.parley.cli.wording.Phrases;
import org.parley.cli.wording.StatementWords;
import org.parley.model.ActorType;
import org.parley.record.account.Citation;
import org.parley.record.account.Identity;
import org.parley.record.account.Tenure;
import org.parley.record.claim.Filed;
import org.parley.store.Utterance;

/** Who somebody is, what he said last and what he did last. */
final class WhoPage {

    /** Room for {@code 28 Sep 2025} and the space around it. */
    private static final int MARGIN = 14;

    private final Profile profile;
    private final KeyNames names;
    private final Sheet sheet;
    private final int most;

    /** @param most statements and deeds that are shown of each */
    private WhoPage(Profile profile, KeyNames names, Sheet sheet, int most) {
        this.profile = profile;
        this.names = names;
        this.sheet = sheet;
        this.most = most;
    }

    static String of(Profile profile, KeyNames names, Sheet sheet, int most) {
        WhoPage page = new WhoPage(profile, names, sheet, most);
        page.masthead();
        page.offices();
        page.statements();
        page.deeds();
        return sheet.end();
    }

    private void masthead() {
        Identity identity = profile.identity();
        sheet.title(identity.name());
        String type = identity.type() == ActorType.PERSON
                ? ""
                : identity.type().word().replace('-', ' ');
        String side = identity.side()
                .filter(key -> !key.equals(identity.key()))
                .map(names::of)
                .map(name -> "acts for " + name)
                .orElse("");
        String country = side.isEmpty()
                ? identity.country()
                        .filter(code -> !code.equals(identity.key()))
                        .map(names::of)
                        .orElse("")
                : "";
        String what = Phrases.joined(" · ", Phrases.joined(" · ", type, side), country);
        sheet.page().full(Prose.of(Phrases.joined(" · ", what, identity.key()), Ink.PLAIN));
        if (!identity.forms().isEmpty()) {
            sheet.page().full(Prose.of("also ", Ink.QUIET).add(String.join(", ", identity.forms()), Ink.PLAIN));
        }
        profile.negotiations().forEach(negotiation -> sheet.page()
                .full(Prose.of("in ", Ink.QUIET).add(negotiation, Ink.PLAIN)));
    }

    private void offices() {
        List<Tenure> offices = profile.identity().offices();
        if (offices.isEmpty()) {
            return;
        }
        sheet.page().heading("OFFICES", offices.size());
        offices.forEach(tenure -> sheet.line(Prose.of(Offices.full(tenure, names), Ink.PLAIN), tenure.citations()));
    }

    private void statements() {
        List<Utterance> said = profile.statements();
        if (said.isEmpty()) {
            return;
        }
        sheet.page().heading("STATEMENTS", said.size());
        said.stream().limit(most).forEach(this::statement);
        sheet.more(said.size() - most, "--all shows them");
    }

    private void statement(Utterance utterance) {
        Filed filed = utterance.filed();
        StatementWords words = new StatementWords(
                new Names(filed.reading()), filed.reading().report().text());
        String content = words.content(utterance.statement()).replaceAll("\\s+", " ");
        dated(
                filed,
                words.head(utterance.statement()),
                Profile.citation(
                        filed,
                        utterance.statement().id(),
                        utterance.statement().content().get(0)),
                Optional.of(Prose.of(Columns.cut(content, 2 * (sheet.page().width() - MARGIN) - 10), Ink.PLAIN)));
    }

    private void deeds() {
        List<Profile.Deed> deeds = profile.deeds();
        if (deeds.isEmpty()) {
            return;
        }
        sheet.page().heading("DEEDS", deeds.size() > most ? "the latest" : Integer.toString(deeds.size()));
        for (Profile.Deed deed : deeds.subList(0, Math.min(most, deeds.size()))) {
            dated(
                    deed.filed(),
                    new EventWords(new Names(deed.filed().reading())).head(deed.event()),
                    Profile.citation(
                            deed.filed(), deed.event().id(), deed.event().trigger()),
                    Optional.empty());
        }
        if (deeds.size() > most) {
            sheet.line(Prose.of("… more: --all shows them", Ink.QUIET), List.of());
        }
    }

    /** A line with the day of its report before it. */
    private void dated(Filed filed, Prose head, Citation citation, Optional<Prose> body) {
        String day = filed.published().map(LocalDate::toString).map(Days::brief).orElse("no date");
        List<Prose> lines = new ArrayList<>(List.of(sheet.marked(head, List.of(citation))));
        body.ifPresent(lines::add);
        sheet.dated(day, MARGIN, lines);
    }
}
