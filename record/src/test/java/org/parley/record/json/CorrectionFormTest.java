package org.parley.record.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;
import org.parley.record.account.Kind;
import org.parley.record.correction.Anchor;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Target;

class CorrectionFormTest {

    private final CorrectionForm form = new CorrectionForm();

    @Provide
    Arbitrary<Correction> corrections() {
        Arbitrary<Anchor> anchor = Combinators.combine(
                        AnyAccount.text(),
                        Arbitraries.of(Kind.class),
                        AnyAccount.spans(),
                        AnyAccount.text(),
                        AnyAccount.text())
                .as(Anchor::new);
        Arbitrary<Target> target = Combinators.combine(
                        Arbitraries.of(Target.Scope.class),
                        anchor.list().ofMinSize(1).ofMaxSize(3))
                .as(Target::new);
        Arbitrary<Instant> when =
                Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.of(Correction.Act.class),
                        target.list().ofSize(2),
                        AnyAccount.text(),
                        when,
                        AnyAccount.maybe())
                .as(CorrectionFormTest::correction);
    }

    private static Correction correction(
            int number, Correction.Act act, List<Target> two, String word, Instant when, Optional<String> why) {
        boolean isEdit = act == Correction.Act.EDIT;
        List<Target> targets =
                switch (act) {
                    case UNDO -> List.of();
                    case MERGE, SPLIT -> two;
                    case ACCEPT, REJECT, EDIT -> two.subList(0, 1);
                };
        return new Correction(
                number,
                act,
                targets,
                Optional.of(word).filter(name -> isEdit),
                isEdit ? List.of(word, "more") : List.of(),
                Optional.of(number).filter(undone -> act == Correction.Act.UNDO),
                word,
                when,
                why);
    }

    @Property(tries = 300)
    void nothingIsLostOnTheWay(@ForAll("corrections") Correction correction) {
        assertEquals(correction, form.parse(form.line(correction)));
    }

    @Test
    void looksLikeThis() {
        Correction correction = new Correction(
                3,
                Correction.Act.EDIT,
                List.of(new Target(
                        Target.Scope.ENTRY,
                        List.of(new Anchor("k3f9qz1", Kind.ROUND, new Span(120, 132), "second round", "r2")))),
                Optional.of("start"),
                List.of("2025-06-02"),
                Optional.empty(),
                "ana",
                Instant.parse("2025-06-05T10:00:00Z"),
                Optional.of("the ministry's page"));
        assertEquals(
                "{\"number\":3,\"act\":\"edit\",\"targets\":[{\"scope\":\"entry\",\"anchors\":[{\"report\":\"k3f9qz1\","
                        + "\"kind\":\"round\",\"start\":120,\"end\":132,\"words\":\"second round\",\"claim\":\"r2\"}]}],"
                        + "\"field\":\"start\",\"value\":[\"2025-06-02\"],\"undoes\":null,\"who\":\"ana\","
                        + "\"when\":\"2025-06-05T10:00:00Z\",\"why\":\"the ministry's page\"}",
                form.line(correction));
    }

    @Test
    void anEditWithoutAValueIsNone() {
        String line = "{\"number\":3,\"act\":\"edit\",\"targets\":[],\"field\":null,\"value\":[],\"undoes\":null,"
                + "\"who\":\"ana\",\"when\":\"2025-06-05T10:00:00Z\",\"why\":null}";
        assertThrows(MalformedAccount.class, () -> form.parse(line));
    }
}
