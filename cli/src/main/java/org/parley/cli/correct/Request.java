package org.parley.cli.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.record.correction.Correction;
import org.parley.record.correction.Target;
import org.parley.store.RecordBook;

/** What a person asks to be corrected, word by word as it was typed, made into corrections. */
final class Request {

    private static final String USE =
            "accept ID, reject ID, edit ID field=value, merge ID ID…, split ID CLAIM…, undo N";

    private final RecordBook book;
    private final List<Correction> made;
    private final Subjects subjects;

    /** @param made all corrections up to now */
    Request(RecordBook book, List<Correction> made) {
        this.book = book;
        this.made = made;
        this.subjects = new Subjects(book);
    }

    /**
     * @param words what to do, then to what: {@code edit k3f9qz1.r2 venue=Ankara}
     * @param claimOnly whether one claim of one report is meant and not the entry that it is a part of
     * @return one; where several fields are edited, one each
     * @throws MistakeException where that cannot be done
     */
    List<Draft> drafts(List<String> words, boolean claimOnly) throws MistakeException {
        if (words.isEmpty()) {
            throw new MistakeException("what is to be corrected? " + USE);
        }
        Correction.Act act = act(words.get(0));
        List<String> rest = words.subList(1, words.size());
        if (claimOnly && act != Correction.Act.REJECT) {
            throw new MistakeException("--claim is for reject");
        }
        return switch (act) {
            case ACCEPT -> List.of(whole(act, only(rest, "accept ID")));
            case REJECT -> List.of(claimOnly ? claim(only(rest, "reject ID")) : whole(act, only(rest, "reject ID")));
            case EDIT -> edits(rest);
            case MERGE -> List.of(merge(rest));
            case SPLIT -> List.of(split(rest));
            case UNDO -> List.of(undo(only(rest, "undo N")));
        };
    }

    private static Correction.Act act(String word) throws MistakeException {
        return Arrays.stream(Correction.Act.values())
                .filter(act -> act.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new MistakeException("there is no " + word + "; there is " + USE));
    }

    private static String only(List<String> rest, String use) throws MistakeException {
        if (rest.size() != 1) {
            throw new MistakeException("it is written: parley correct " + use);
        }
        return rest.get(0);
    }

    private Draft whole(Correction.Act act, String id) throws MistakeException {
        Subject subject = subjects.of(id, made);
        return draft(act, List.of(subject), List.of(subjects.entry(subject)));
    }

    private Draft claim(String id) throws MistakeException {
        Subject subject = subjects.of(id, made);
        return draft(Correction.Act.REJECT, List.of(subject), List.of(subjects.claim(subject, subject.claim())));
    }

    private static Draft draft(Correction.Act act, List<Subject> subjects, List<Target> targets) {
        return new Draft(act, subjects, targets, Optional.empty(), Optional.empty());
    }

    private List<Draft> edits(List<String> rest) throws MistakeException {
        if (rest.size() < 2) {
            throw new MistakeException("it is written: parley correct edit ID field=value");
        }
        Subject subject = subjects.of(rest.get(0), made);
        List<Draft> drafts = new ArrayList<>();
        for (String typed : rest.subList(1, rest.size())) {
            Optional<Entered> entered = Optional.of(Entered.of(typed, subject, book));
            drafts.add(new Draft(
                    Correction.Act.EDIT,
                    List.of(subject),
                    List.of(subjects.entry(subject)),
                    entered,
                    Optional.empty()));
        }
        return drafts;
    }

    private Draft merge(List<String> ids) throws MistakeException {
        List<Subject> all = all(ids, "merge ID ID…");
        Subject first = all.get(0);
        for (Subject other : all.subList(1, all.size())) {
            if (other.entry().kind() != first.entry().kind()) {
                throw new MistakeException(
                        first.claim() + " is a " + first.entry().kind().word() + " and " + other.claim() + " a "
                                + other.entry().kind().word() + ": they cannot be one thing");
            }
            if (!other.account().id().equals(first.account().id())) {
                throw new MistakeException(
                        first.claim() + " is told of " + first.account().id() + " and " + other.claim() + " of "
                                + other.account().id() + ": entries of two negotiations cannot be one");
            }
        }
        if (all.stream().map(subject -> subject.entry().id()).distinct().count() < all.size()) {
            throw new MistakeException("some of these are one entry already: "
                    + all.stream()
                            .map(subject -> subject.claim() + " is a part of "
                                    + subject.entry().id())
                            .collect(Collectors.joining(", ")));
        }
        return draft(
                Correction.Act.MERGE, all, all.stream().map(subjects::entry).toList());
    }

    private List<Subject> all(List<String> ids, String use) throws MistakeException {
        if (ids.size() < 2) {
            throw new MistakeException("it is written: parley correct " + use);
        }
        List<Subject> all = new ArrayList<>();
        for (String id : ids) {
            all.add(subjects.of(id, made));
        }
        return all;
    }

    /** The first id names the entry; the claims that leave it follow. */
    private Draft split(List<String> ids) throws MistakeException {
        List<Subject> all = all(ids, "split ID CLAIM…: the entry, and the claims of it that tell of something else");
        Subject entry = all.get(0);
        List<String> leaving = all.subList(1, all.size()).stream()
                .map(Subject::claim)
                .distinct()
                .toList();
        for (Subject leaves : all) {
            if (!leaves.entry().id().equals(entry.entry().id())) {
                throw new MistakeException(leaves.claim() + " is no part of "
                        + entry.entry().id() + " but of " + leaves.entry().id());
            }
        }
        List<String> staying =
                entry.claims().stream().filter(id -> !leaving.contains(id)).toList();
        if (staying.isEmpty()) {
            throw new MistakeException("no claim of " + entry.entry().id() + " would stay; name only those that leave");
        }
        List<Target> targets = new ArrayList<>();
        leaving.forEach(id -> targets.add(subjects.claim(entry, id)));
        targets.add(subjects.entry(entry, staying));
        return draft(Correction.Act.SPLIT, all, targets);
    }

    private Draft undo(String number) throws MistakeException {
        Correction undone = made.stream()
                .filter(correction -> Integer.toString(correction.number()).equals(number.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new MistakeException("there is no correction " + number + "; see: parley correct --list"));
        for (Correction other : made) {
            boolean isIt =
                    other.undoes().filter(undoes -> undoes == undone.number()).isPresent();
            if (isIt && Trail.holds(other, made)) {
                throw new MistakeException("correction " + number + " was undone by " + other.number()
                        + "; to make it hold again: parley correct undo " + other.number());
            }
        }
        List<Subject> about = undone.targets().stream()
                .flatMap(target -> target.anchors().stream())
                .flatMap(anchor -> subjects.find(anchor.id()).stream())
                .toList();
        return new Draft(Correction.Act.UNDO, about, List.of(), Optional.empty(), Optional.of(undone));
    }
}
