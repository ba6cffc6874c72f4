package org.parley.record;

import static org.parley.record.SampleCitation.cite;
import static org.parley.record.SampleCitation.from;
import static org.parley.record.SampleCitation.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.ActorType;
import org.parley.model.item.Role;
import org.parley.record.account.Account;
import org.parley.record.account.Citation;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Identity;
import org.parley.record.account.Kind;
import org.parley.record.account.Part;
import org.parley.record.account.Tenure;
import org.parley.record.account.Variant;

/**
 * An account made by hand after the public record of the talks in Istanbul in 2025, as it may have stood after the first days of June:
 * two rounds held and a third one proposed, papers, exchanges of which the numbers differ, a condition, promises, one of them overdue.
 */
public final class SampleAccount {

    private static final Citation FIRST = cite("b1a2c3d.r1", "2025-05-16", "Reuters");
    private static final Citation FIRST_AGAIN = cite("c4e5f6g.r1", "2025-05-17", "Kyiv Independent");
    private static final Citation SECOND_PROPOSED =
            said(cite("d7h8j9k.r1", "2025-05-28", "TASS"), "sergey-lavrov", "RUS");
    private static final Citation SECOND_HELD = cite("e1m2n3p.r1", "2025-06-02", "Anadolu");
    private static final Citation SECOND_COPY = from(cite("f4q5r6s.r1", "2025-06-03", "Daily Sabah"), "e1m2n3p");
    private static final Citation THIRD = cite("g7t8v9w.r2", "2025-06-04", "AP");
    private static final Citation SWAP = cite("b1a2c3d.x1", "2025-05-16", "Reuters");
    private static final Citation SWAP_DONE = cite("h1x2y3z.x1", "2025-05-25", "AFP");
    private static final Citation BODIES_RUS =
            said(cite("e1m2n3p.x1", "2025-06-02", "Anadolu"), "vladimir-medinsky", "RUS");
    private static final Citation BODIES_UKR = said(cite("g7t8v9w.x1", "2025-06-04", "AP"), "rustem-umerov", "UKR");
    private static final Citation PAPER = said(cite("d7h8j9k.d1", "2025-05-28", "TASS"), "sergey-lavrov", "RUS");
    private static final Citation PAPER_HANDED = cite("e1m2n3p.d1", "2025-06-02", "Anadolu");
    private static final Citation ANSWER = cite("g7t8v9w.k1", "2025-06-04", "AP");
    private static final Citation LIST = cite("b1a2c3d.k2", "2025-05-16", "Reuters");
    private static final Citation FIRST_SIGHT = said(cite("d7h8j9k.n1", "2025-05-28", "TASS"), "rustem-umerov", "UKR");
    private static final Citation TRUCE_ASKED = said(cite("g7t8v9w.n1", "2025-06-04", "AP"), "rustem-umerov", "UKR");
    private static final Citation TRUCE = said(cite("g7t8v9w.c1", "2025-06-04", "AP"), "rustem-umerov", "UKR");

    private SampleAccount() {}

    public static Account account() {
        return new Account(
                "russia-ukraine",
                "Russia and Ukraine",
                List.of("RUS", "UKR"),
                List.of(new Part("TUR", Role.HOST, List.of(FIRST, SECOND_HELD))),
                List.of(),
                entries(),
                List.of(bodies()),
                identities(),
                7,
                6,
                Optional.of(LocalDate.of(2025, 5, 16)),
                Optional.of(LocalDate.of(2025, 6, 4)));
    }

    private static List<Entry> entries() {
        return List.of(
                firstRound(),
                secondRound(),
                thirdRound(),
                memorandum(),
                list(),
                answer(),
                sight(),
                truceFirst(),
                swap(),
                remains(),
                truce());
    }

    private static Entry firstRound() {
        return SampleEntry.of(Kind.ROUND, FIRST, FIRST_AGAIN)
                .with("parties", "RUS|UKR")
                .with("thirdParties", "TUR:host", FIRST)
                .with("ordinal", "1", FIRST_AGAIN)
                .with("start", "2025-05-16")
                .with("venue", "Istanbul", FIRST)
                .or("Dolmabahce Palace in Istanbul", FIRST_AGAIN)
                .with("format", "direct")
                .with("status", "held")
                .step("held", "2025-05-16", FIRST, FIRST_AGAIN)
                .entry();
    }

    private static Entry secondRound() {
        return SampleEntry.of(Kind.ROUND, SECOND_PROPOSED, SECOND_HELD, SECOND_COPY)
                .with("parties", "RUS|UKR")
                .with("ordinal", "2")
                .with("start", "2025-06-02")
                .with("venue", "Istanbul")
                .with("status", "held", SECOND_HELD, SECOND_COPY)
                .or("proposed", SECOND_PROPOSED)
                .with("heads", "RUS:vladimir-medinsky|UKR:rustem-umerov", SECOND_HELD)
                .with("initiator", "RUS", SECOND_PROPOSED)
                .step("proposed", "2025-05-28", SECOND_PROPOSED)
                .step("held", "2025-06-02", SECOND_HELD, SECOND_COPY)
                .entry();
    }

    private static Entry thirdRound() {
        return SampleEntry.of(Kind.ROUND, THIRD)
                .with("parties", "RUS|UKR")
                .with("start", "2025-06-20/2025-06-30")
                .with("status", "proposed")
                .step("proposed", "", THIRD)
                .unsure()
                .entry();
    }

    private static Entry memorandum() {
        return SampleEntry.of(Kind.DOCUMENT, PAPER, PAPER_HANDED)
                .with("kind", "memorandum")
                .with("authors", "RUS")
                .with("recipients", "UKR", PAPER_HANDED)
                .with("status", "delivered", PAPER_HANDED)
                .or("drafted", PAPER)
                .step("drafted", "", PAPER)
                .step("delivered", "2025-06-02", PAPER_HANDED)
                .entry();
    }

    private static Entry list() {
        return SampleEntry.of(Kind.COMMITMENT, LIST)
                .with("obligors", "RUS|UKR")
                .with("action", "exchange lists of prisoners")
                .with("due", "2025-05-20")
                .with("status", "pending")
                .step("pending", "", LIST)
                .entry();
    }

    private static Entry answer() {
        return SampleEntry.of(Kind.COMMITMENT, ANSWER)
                .with("obligors", "UKR")
                .with("beneficiaries", "RUS")
                .with("action", "answer the Russian memorandum")
                .with("due", "2025-06-11")
                .with("status", "pending")
                .step("pending", "", ANSWER)
                .entry();
    }

    private static Entry sight() {
        return SampleEntry.of(Kind.CONDITION, FIRST_SIGHT)
                .with("demanders", "UKR")
                .with("addressees", "RUS")
                .with("action", "hand over its memorandum")
                .with("before", "the meeting")
                .with("status", "asserted")
                .step("asserted", "", FIRST_SIGHT)
                .entry();
    }

    private static Entry truceFirst() {
        return SampleEntry.of(Kind.CONDITION, TRUCE_ASKED)
                .with("demanders", "UKR")
                .with("addressees", "RUS")
                .with("action", "agree to a full cease-fire")
                .with("before", "further talks")
                .with("status", "asserted")
                .step("asserted", "", TRUCE_ASKED)
                .entry();
    }

    private static Entry swap() {
        return SampleEntry.of(Kind.EXCHANGE, SWAP, SWAP_DONE)
                .with("category", "prisoners-of-war")
                .with("parties", "RUS|UKR")
                .with("counts", "RUS:1000|UKR:1000")
                .with("date", "2025-05-23/2025-05-25", SWAP_DONE)
                .with("status", "completed", SWAP_DONE)
                .or("agreed", SWAP)
                .step("agreed", "2025-05-16", SWAP)
                .step("completed", "2025-05-25", SWAP_DONE)
                .entry();
    }

    private static Entry remains() {
        return SampleEntry.of(Kind.EXCHANGE, BODIES_RUS, BODIES_UKR)
                .with("category", "remains")
                .with("parties", "RUS", BODIES_RUS)
                .or("RUS|UKR", BODIES_UKR)
                .with("counts", "RUS:6000", BODIES_RUS)
                .or("RUS:6000|UKR:6000", BODIES_UKR)
                .with("status", "agreed")
                .step("agreed", "2025-06-02", BODIES_RUS, BODIES_UKR)
                .entry();
    }

    private static Entry truce() {
        return SampleEntry.of(Kind.CEASEFIRE, TRUCE)
                .with("parties", "RUS|UKR")
                .with("terms", "full|unconditional")
                .with("status", "demanded")
                .step("demanded", "", TRUCE)
                .entry();
    }

    private static Conflict bodies() {
        return new Conflict(
                BODIES_RUS.id(),
                "counts",
                Conflict.Sort.SIDES,
                List.of(
                        new Variant(List.of("RUS:6000"), List.of(BODIES_RUS)),
                        new Variant(List.of("RUS:6000", "UKR:6000"), List.of(BODIES_UKR))));
    }

    private static List<Identity> identities() {
        return List.of(
                state("RUS", "Russia", "Moscow"),
                state("TUR", "Turkey", "Ankara"),
                state("UKR", "Ukraine", "Kyiv"),
                person("rustem-umerov", "Rustem Umerov", "UKR", "Defence Minister", FIRST_SIGHT),
                person("sergey-lavrov", "Sergey Lavrov", "RUS", "Foreign Minister", SECOND_PROPOSED),
                person("vladimir-medinsky", "Vladimir Medinsky", "RUS", "presidential aide", SECOND_HELD));
    }

    private static Identity state(String key, String name, String form) {
        return new Identity(key, name, ActorType.STATE, Optional.of(key), Optional.empty(), List.of(form), List.of());
    }

    private static Identity person(String key, String name, String side, String office, Citation told) {
        Tenure tenure = new Tenure(office, Optional.of(side), told.published(), told.published(), List.of(told));
        return new Identity(
                key, name, ActorType.PERSON, Optional.of(side), Optional.of(side), List.of(), List.of(tenure));
    }
}
