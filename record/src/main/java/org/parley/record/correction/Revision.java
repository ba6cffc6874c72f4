package org.parley.record.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Variant;

/** An entry as one correction leaves it. */
final class Revision {

    private Revision() {}

    static Entry of(Entry entry, Correction correction) {
        return switch (correction.act()) {
            case ACCEPT -> with(entry, entry.fields(), false);
            case EDIT ->
                with(entry, fields(entry, correction.field().orElseThrow(), correction.value()), entry.unsure());
            default -> entry;
        };
    }

    private static Entry with(Entry entry, List<Field> fields, boolean unsure) {
        return new Entry(entry.id(), entry.kind(), fields, entry.history(), entry.citations(), unsure, entry.track());
    }

    private static List<Field> fields(Entry entry, String name, List<String> value) {
        List<Field> fields = new ArrayList<>(entry.fields());
        int at = entry.fields().stream().map(Field::name).toList().indexOf(name);
        if (at >= 0) {
            fields.set(at, field(name, value, fields.get(at).variants()));
        } else {
            fields.add(Editable.placeOf(entry.kind(), name, fields), field(name, value, List.of()));
        }
        return fields;
    }

    /** What reports tell stays beside it; what another person entered before does not. */
    private static Field field(String name, List<String> value, List<Variant> told) {
        Variant chosen = told.stream()
                .filter(variant -> variant.value().equals(value))
                .findFirst()
                .orElse(new Variant(value, List.of()));
        List<Variant> others = told.stream()
                .filter(variant -> !variant.value().equals(value))
                .filter(variant -> !variant.citations().isEmpty())
                .toList();
        return new Field(name, Stream.concat(Stream.of(chosen), others.stream()).toList(), Field.Basis.PERSON);
    }
}
