package org.parley.reading.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.model.Span;
import org.parley.model.item.Basis;
import org.parley.model.item.Basis.Ground;
import org.parley.model.item.Basis.Naming;
import org.parley.reading.ReadSentence;

/** What an item was read from, while it is being read. Not safe to share between threads. */
public final class BasisDraft {

    private final Scene scene;
    private final List<Naming> namings = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final Set<String> events = new LinkedHashSet<>();
    private final Set<Span> evidence = new TreeSet<>();
    private boolean unsure;

    public BasisDraft(Scene scene) {
        this.scene = scene;
    }

    /** Words of a sentence that name it; the sentence becomes evidence. */
    public BasisDraft named(ReadSentence sentence, Span words, String rule) {
        Naming naming = new Naming(words, rule);
        if (!namings.contains(naming)) {
            namings.add(naming);
        }
        return evidence(sentence);
    }

    /** Words of a sentence that tell a field; the sentence becomes evidence. */
    public BasisDraft told(String field, ReadSentence sentence, Span words, String rule) {
        Ground ground = new Ground(field, words, rule);
        if (!grounds.contains(ground)) {
            grounds.add(ground);
        }
        return evidence(sentence);
    }

    /** An event that tells of it; its sentence does not become evidence by that alone. */
    public BasisDraft event(Happening happening) {
        events.add(happening.event().id());
        return this;
    }

    /** A sentence that tells of it. */
    public BasisDraft evidence(ReadSentence sentence) {
        evidence.add(sentence.span());
        return this;
    }

    /** A person should look at it. */
    public BasisDraft unsure() {
        unsure = true;
        return this;
    }

    /** All that another one has. */
    public BasisDraft with(BasisDraft other) {
        other.namings.stream().filter(n -> !namings.contains(n)).forEach(namings::add);
        other.grounds.stream().filter(g -> !grounds.contains(g)).forEach(grounds::add);
        events.addAll(other.events);
        evidence.addAll(other.evidence);
        unsure &= other.unsure;
        return this;
    }

    /** Where it is first named, in the text and not in its title, if it is. */
    public Span first() {
        return inOrder().get(0).words();
    }

    /** The basis, told by the innermost statement that holds the words that first name it. */
    public Basis done() {
        return done(scene.around().statement(first()));
    }

    /** The basis, told by that statement; none where the report tells of it in its own voice. */
    public Basis done(Optional<String> statement) {
        List<Ground> told = new ArrayList<>(grounds);
        told.sort(Comparator.comparing(Ground::words).thenComparing(Ground::field));
        return new Basis(
                statement,
                inOrder().stream().sorted(Comparator.comparing(Naming::words)).toList(),
                told,
                List.copyOf(events),
                unsure,
                List.copyOf(evidence));
    }

    private List<Naming> inOrder() {
        return namings.stream()
                .sorted(Comparator.comparing((Naming n) -> isInTitle(n.words())).thenComparing(Naming::words))
                .toList();
    }

    private boolean isInTitle(Span words) {
        return scene.isInTitle(words);
    }
}
