package org.parley.language;

import java.util.Arrays;

/**
 * One analysed sentence: tokens from 0, each with its tag, display lemma, entity tag, head and label.
 *
 * <p>Tags are Penn Treebank's; labels are Clear-style (nsubj, nsubjpass, dobj, pobj, prep, agent, xcomp, ccomp, advcl, relcl,
 * appos, conj, ...); entity tags are BILOU over OntoNotes types ({@code B-PERSON}, {@code U-GPE}, {@code O}). Immutable.
 */
public final class Sentence {

    /** Head of a token that has none. */
    public static final int ROOT = -1;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] tags;
    private final String[] lemmas;
    private final String[] entities;
    private final int[] heads;
    private final String[] labels;
    private final int[] firstDependents;
    private final int[] nextSiblings;
    private final int[] firsts;
    private final int[] lasts;
    private final String[] forms;

    /**
     * All arrays have one entry a token and belong to the sentence from here on.
     *
     * @param text the whole original text
     * @param heads index of each token's head, or {@link #ROOT}; without cycles
     */
    public Sentence(
            String text,
            int[] starts,
            int[] ends,
            String[] tags,
            String[] lemmas,
            String[] entities,
            int[] heads,
            String[] labels) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.tags = tags;
        this.lemmas = lemmas;
        this.entities = entities;
        this.heads = heads;
        this.labels = labels;
        int size = starts.length;
        this.firstDependents = new int[size];
        this.nextSiblings = new int[size];
        this.firsts = new int[size];
        this.lasts = new int[size];
        this.forms = new String[size];
        linkDependents();
        spanSubtrees();
    }

    private void linkDependents() {
        Arrays.fill(firstDependents, ROOT);
        Arrays.fill(nextSiblings, ROOT);
        for (int i = size() - 1; i >= 0; i--) {
            int head = heads[i];
            if (head != ROOT) {
                nextSiblings[i] = firstDependents[head];
                firstDependents[head] = i;
            }
        }
    }

    private void spanSubtrees() {
        for (int i = 0; i < size(); i++) {
            firsts[i] = i;
            lasts[i] = i;
        }
        for (int i = 0; i < size(); i++) {
            int steps = 0;
            for (int up = heads[i]; up != ROOT; up = heads[up]) {
                if (++steps > size()) {
                    throw new IllegalArgumentException("The heads of token " + i + " run in a circle");
                }
                firsts[up] = Math.min(firsts[up], i);
                lasts[up] = Math.max(lasts[up], i);
            }
        }
    }

    /** Number of tokens. */
    public int size() {
        return starts.length;
    }

    /** The whole original text. */
    public String text() {
        return text;
    }

    /** Offset of the first token. */
    public int begin() {
        return starts[0];
    }

    /** Offset after the last token. */
    public int end() {
        return ends[size() - 1];
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public String form(int token) {
        String form = forms[token];
        if (form == null) {
            form = text.substring(starts[token], ends[token]);
            forms[token] = form;
        }
        return form;
    }

    public String tag(int token) {
        return tags[token];
    }

    /** Lower-case base form; numbers keep their form. */
    public String lemma(int token) {
        return lemmas[token];
    }

    /** BILOU tag: {@code B-PERSON}, {@code I-PERSON}, {@code L-PERSON}, {@code U-GPE}, {@code O}. */
    public String entity(int token) {
        return entities[token];
    }

    /** Index of the head, or {@link #ROOT}. */
    public int head(int token) {
        return heads[token];
    }

    public String label(int token) {
        return labels[token];
    }

    /** Leftmost dependent, or {@link #ROOT}; go on with {@link #nextSibling(int)}. */
    public int firstDependent(int token) {
        return firstDependents[token];
    }

    /** Next dependent of the same head to the right, or {@link #ROOT}. */
    public int nextSibling(int token) {
        return nextSiblings[token];
    }

    /** Leftmost dependent with that label, or {@link #ROOT}. */
    public int dependent(int token, String label) {
        int dependent = firstDependents[token];
        while (dependent != ROOT && !labels[dependent].equals(label)) {
            dependent = nextSiblings[dependent];
        }
        return dependent;
    }

    /** Leftmost token of the subtree under a token, itself included. */
    public int first(int token) {
        return firsts[token];
    }

    /** Rightmost token of the subtree under a token, itself included. */
    public int last(int token) {
        return lasts[token];
    }

    /** Whether {@code token} lies in the subtree under {@code ancestor}; a token does under itself. */
    public boolean isUnder(int token, int ancestor) {
        int up = token;
        while (up != ROOT && up != ancestor) {
            up = heads[up];
        }
        return up == ancestor;
    }
}
