package org.parley.record.correction;

import org.parley.model.Span;
import org.parley.record.account.Citation;
import org.parley.record.account.Kind;
import org.parley.record.claim.Claim;

/**
 * A claim, marked by its place in the report, which stays when a newer reading gives it another id.
 *
 * @param report key
 * @param kind what it tells of
 * @param span the words that name it; offsets in the report's text
 * @param words the same words, for people
 * @param claim its id local to the reading at the time: {@code r1}
 */
public record Anchor(String report, Kind kind, Span span, String words, String claim) {

    public static Anchor of(Claim<?> claim) {
        return of(
                Kinds.of(claim.item()),
                claim.citation(),
                claim.filed().reading().report().text());
    }

    /**
     * @param citation of the claim at the words that name it
     * @param text of the report
     */
    public static Anchor of(Kind kind, Citation citation, String text) {
        return new Anchor(
                citation.report(), kind, citation.words(), citation.words().of(text), citation.claim());
    }

    /** The claim's id as it was: {@code k3f9qz1.r2}. */
    public String id() {
        return report + "." + claim;
    }
}
