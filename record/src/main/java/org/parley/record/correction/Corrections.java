package org.parley.record.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.record.account.Entry;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Filed;
import org.parley.record.match.Bonds;

/** Corrections laid on filed reports: which claims they mean today, and what follows from them. Their own order decides, nothing else's. */
public final class Corrections {

    /** Of a record that nobody has corrected. */
    public static final Corrections NONE = new Corrections(List.of(), Map.of());

    private final List<Correction> active;
    private final Map<String, Filed> filed;
    private final Map<Anchor, Optional<String>> places = new HashMap<>();
    private final Set<String> rejected;
    private final Bonds bonds;

    private Corrections(List<Correction> active, Map<String, Filed> filed) {
        this.active = active;
        this.filed = filed;
        for (Correction correction : active) {
            for (Target target : correction.targets()) {
                target.anchors().forEach(anchor -> places.computeIfAbsent(anchor, this::find));
            }
        }
        this.rejected = rejectedClaims();
        this.bonds = new BondsDraft(active, this::claim).bonds();
    }

    /**
     * @param corrections all that were ever made, in any order
     * @param filed the reports in which to look for what they mean
     */
    public static Corrections of(Collection<Correction> corrections, Collection<Filed> filed) {
        Set<String> meant = corrections.stream()
                .flatMap(correction -> correction.targets().stream())
                .flatMap(target -> target.anchors().stream())
                .map(Anchor::report)
                .collect(Collectors.toSet());
        Map<String, Filed> byKey = new HashMap<>();
        filed.stream()
                .filter(report -> meant.contains(report.key()))
                .forEach(report -> byKey.put(report.key(), report));
        return new Corrections(active(corrections), byKey);
    }

    /** Those that are not undone, in their order; one that was undone holds again when its undoing is undone. */
    public static List<Correction> active(Collection<Correction> corrections) {
        List<Correction> latestFirst = corrections.stream()
                .sorted(Comparator.comparingInt(Correction::number).reversed())
                .toList();
        Set<Integer> undone = new HashSet<>();
        List<Correction> active = new ArrayList<>();
        for (Correction correction : latestFirst) {
            if (!undone.contains(correction.number())) {
                correction.undoes().ifPresentOrElse(undone::add, () -> active.add(0, correction));
            }
        }
        return List.copyOf(active);
    }

    /** Whether a person has said that the claim is no such thing. It leaves before claims are matched. */
    public boolean rejects(Claim<?> claim) {
        return rejected.contains(claim.id());
    }

    /** What people have said of which claims are one thing. */
    public Bonds bonds() {
        return bonds;
    }

    /** The entry as people have corrected it; nothing where they have rejected it as a whole. */
    public Optional<Entry> apply(Entry entry) {
        List<Correction> meant =
                active.stream().filter(correction -> means(correction, entry)).toList();
        boolean isGone = meant.stream().anyMatch(correction -> correction.act() == Correction.Act.REJECT);
        return isGone ? Optional.empty() : Optional.of(edit(entry, meant));
    }

    /** The entry with the values that people have given it. */
    public Entry edit(Entry entry) {
        return edit(
                entry,
                active.stream().filter(correction -> means(correction, entry)).toList());
    }

    /** Corrections of reports at hand in which nothing stands any more where they point: they have lost their place. In their order. */
    public List<Correction> lost() {
        return active.stream()
                .filter(correction -> correction.targets().stream()
                        .anyMatch(target -> filed.containsKey(target.named().report())
                                && target.anchors().stream()
                                        .allMatch(anchor -> claim(anchor).isEmpty())))
                .toList();
    }

    private static Entry edit(Entry entry, List<Correction> corrections) {
        Entry edited = entry;
        for (Correction correction : corrections) {
            edited = Revision.of(edited, correction);
        }
        return edited;
    }

    /** The claim that the person named tells which entry is meant; where it has lost its place, the first of the others that has not. */
    private boolean means(Correction correction, Entry entry) {
        return correction.targets().size() == 1
                && correction.targets().get(0).scope() == Target.Scope.ENTRY
                && correction.targets().get(0).anchors().stream()
                        .flatMap(anchor -> claim(anchor).stream())
                        .findFirst()
                        .filter(id -> entry.citations().stream()
                                .anyMatch(citation -> citation.id().equals(id)))
                        .isPresent();
    }

    private Set<String> rejectedClaims() {
        return active.stream()
                .filter(correction -> correction.act() == Correction.Act.REJECT)
                .flatMap(correction -> correction.targets().stream())
                .filter(target -> target.scope() == Target.Scope.CLAIM)
                .flatMap(target -> claim(target.named()).stream())
                .collect(Collectors.toSet());
    }

    private Optional<String> claim(Anchor anchor) {
        return places.getOrDefault(anchor, Optional.empty());
    }

    private Optional<String> find(Anchor anchor) {
        return Optional.ofNullable(filed.get(anchor.report()))
                .flatMap(report -> Whereabouts.find(anchor, report))
                .map(local -> anchor.report() + "." + local);
    }
}
