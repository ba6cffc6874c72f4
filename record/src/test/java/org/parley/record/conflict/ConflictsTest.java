package org.parley.record.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.record.SampleAccount;
import org.parley.record.account.Account;
import org.parley.record.account.Conflict;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.correction.Editable;

class ConflictsTest {

    private static final List<String> SIDES = List.of("RUS", "UKR", "COD", "RWA");

    static List<ConflictCase> cases() {
        return ConflictCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldForWhatItIs(ConflictCase told) {
        List<Conflict> found = Conflicts.of(List.of(told.entry()), SIDES, Gazetteer.NONE).stream()
                .filter(conflict -> conflict.field().equals(told.field()))
                .toList();
        assertEquals(
                told.verdict(), found.isEmpty() ? "none" : found.get(0).sort().word());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesNotDependOnTheOrderOfValues(ConflictCase told) {
        Entry entry = told.entry();
        List<Field> shuffled = entry.fields().stream()
                .map(field -> {
                    var variants = new ArrayList<>(field.variants());
                    Collections.shuffle(variants, new Random(7));
                    return new Field(field.name(), variants, field.basis());
                })
                .toList();
        Entry other = new Entry(
                entry.id(), entry.kind(), shuffled, entry.history(), entry.citations(), entry.unsure(), entry.track());
        assertEquals(
                Conflicts.of(List.of(entry), SIDES, Gazetteer.NONE),
                Conflicts.of(List.of(other), SIDES, Gazetteer.NONE));
    }

    @Test
    void aPersonsWordEndsIt() {
        ConflictCase told = cases().get(0);
        Entry entry = told.entry();
        List<Field> settled = entry.fields().stream()
                .map(field -> new Field(field.name(), field.variants(), Field.Basis.PERSON))
                .toList();
        Entry corrected =
                new Entry(entry.id(), entry.kind(), settled, entry.history(), entry.citations(), false, entry.track());
        assertEquals(List.of(), Conflicts.of(List.of(corrected), SIDES, Gazetteer.NONE));
    }

    @Test
    void findsWhatTheSampleHolds() {
        Account account = SampleAccount.account();
        List<Conflict> found = Conflicts.of(account.entries(), account.sides(), Gazetteer.NONE);
        assertEquals(account.conflicts(), found);
    }

    @Test
    void everyContraryIsOfAFieldAndItsWords() {
        for (Contrary contrary : Contrary.load()) {
            String field = contrary.field();
            assertEquals(field, field.toLowerCase(Locale.ROOT), contrary.id());
            for (String word : List.of(contrary.one(), contrary.other())) {
                assertEquals(
                        Optional.empty(), Editable.objection(contrary.kind(), field, List.of(word)), contrary.id());
            }
        }
    }
}
