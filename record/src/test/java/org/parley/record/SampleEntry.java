package org.parley.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.record.account.Citation;
import org.parley.record.account.Entry;
import org.parley.record.account.Field;
import org.parley.record.account.Kind;
import org.parley.record.account.Step;
import org.parley.record.account.Variant;

/** An entry made by hand, field by field. */
public final class SampleEntry {

    private final Kind kind;
    private final List<Citation> citations;
    private final List<Field> fields = new ArrayList<>();
    private final List<Step> history = new ArrayList<>();
    private Optional<String> track = Optional.empty();
    private boolean unsure;

    private SampleEntry(Kind kind, List<Citation> citations) {
        this.kind = kind;
        this.citations = citations;
    }

    public static SampleEntry of(Kind kind, Citation... citations) {
        return new SampleEntry(kind, Arrays.stream(citations).sorted().toList());
    }

    /** A value that all citations of the entry give; several of a list are joined by {@code |}. */
    public SampleEntry with(String field, String value) {
        return with(field, value, citations.toArray(Citation[]::new));
    }

    public SampleEntry with(String field, String value, Citation... told) {
        fields.add(new Field(field, List.of(variant(value, told)), Field.Basis.REPORTS));
        return this;
    }

    /** One more value of the field given last. */
    public SampleEntry or(String value, Citation... told) {
        Field last = fields.remove(fields.size() - 1);
        List<Variant> variants = new ArrayList<>(last.variants());
        variants.add(variant(value, told));
        fields.add(new Field(last.name(), variants, last.basis()));
        return this;
    }

    public SampleEntry step(String status, String date, Citation... told) {
        history.add(new Step(status, Optional.of(date).filter(day -> !day.isEmpty()), List.of(told)));
        return this;
    }

    public SampleEntry on(String key) {
        track = Optional.of(key);
        return this;
    }

    public SampleEntry unsure() {
        unsure = true;
        return this;
    }

    public Entry entry() {
        return new Entry(citations.get(0).id(), kind, fields, history, citations, unsure, track);
    }

    private static Variant variant(String value, Citation... told) {
        return new Variant(List.of(value.split("\\|")), List.of(told));
    }
}
