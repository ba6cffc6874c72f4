package org.parley.cli.correct;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.parley.record.correction.Correction;
import org.parley.store.Ledger;

/** Makes corrections in a ledger and folds it again at once. */
public final class Corrector {

    private final Ledger ledger;
    private final String who;
    private final Instant now;

    /** @param who the person in whose name they are made */
    public Corrector(Ledger ledger, String who, Instant now) {
        this.ledger = ledger;
        this.who = who;
        this.now = now;
    }

    /**
     * Does what was asked for, wholly or not at all.
     *
     * @param words what to do, then to what: {@code edit k3f9qz1.r2 venue=Ankara}
     * @param claimOnly whether one claim of one report is meant
     * @return what has changed, a line a correction
     * @throws MistakeException where that cannot be done; nothing has changed
     */
    public List<String> correct(List<String> words, boolean claimOnly, String why) throws MistakeException {
        ledger.fold();
        List<Draft> drafts = new Request(ledger.book(), ledger.corrections()).drafts(words, claimOnly);
        List<Correction> made = new ArrayList<>();
        for (Draft draft : drafts) {
            made.add(ledger.correct(number -> draft.made(number, who, now, why)));
        }
        ledger.fold();
        Effect effect = new Effect(new Subjects(ledger.book()));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            lines.add(effect.line(drafts.get(i), made.get(i)));
        }
        return lines;
    }
}
