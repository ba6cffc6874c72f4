package org.parley.language.parse;

import org.parley.language.parse.Transitions.Candidates;

/**
 * Builds the tree of a sentence from left to right: at each step the top of the stack and the next input are joined or not, and the
 * stack's top is kept, put aside or done with. Reused from sentence to sentence.
 */
final class DependencyParser {

    private static final String ROOT_RELATION = "root";

    /** How far on each side a head is looked for when a token has been left without one. */
    private static final int WINDOW = 5;

    private final LinearModel model;
    private final Transitions transitions;
    private final SentenceScores tops;
    private final SentenceScores inputs;
    private final FeatureReader features;
    private final TokenTexts texts;
    private final Arcs arcs;
    private final int[] scores;
    private final int[] stack;
    private final int[] aside;
    private int stackSize;
    private int asideSize;
    private int input;

    DependencyParser(
            LinearModel model,
            Transitions transitions,
            SentenceScores tops,
            SentenceScores inputs,
            FeatureReader features,
            TokenTexts texts) {
        this.model = model;
        this.transitions = transitions;
        this.tops = tops;
        this.inputs = inputs;
        this.features = features;
        this.texts = texts;
        this.arcs = new Arcs(texts);
        this.scores = new int[model.labelCount()];
        this.stack = new int[texts.capacity()];
        this.aside = new int[texts.capacity()];
    }

    /**
     * Parses the sentence in hand.
     *
     * @param heads where to put each word's head, words from 0, the root as -1
     * @param labels where to put each word's label
     */
    void parse(int[] heads, String[] labels) {
        arcs.reset(texts.size());
        tops.reset(texts.size());
        inputs.reset(texts.size());
        stackSize = 0;
        asideSize = 0;
        input = 0;
        shift();
        while (input < texts.size()) {
            score();
            apply(transitions.best(scores, candidates(stack[stackSize - 1], input)));
        }
        for (int token = 1; token < texts.size(); token++) {
            if (!arcs.hasHead(token)) {
                findHead(token);
            }
            heads[token - 1] = arcs.head(token) - 1;
            labels[token - 1] = arcs.label(token) < 0 ? ROOT_RELATION : transitions.relation(arcs.label(token));
        }
    }

    private Candidates candidates(int top, int next) {
        if (top == 0) {
            return Candidates.SHIFTING;
        }
        if (arcs.isDescendant(top, next)) {
            return Candidates.WITHOUT_ARC;
        }
        if (arcs.isDescendant(next, top)) {
            return arcs.hasHead(top) ? Candidates.WITHOUT_ARC : Candidates.WITHOUT_ARC_OR_REDUCE;
        }
        return arcs.hasHead(top) ? Candidates.ALL : Candidates.NOT_BARE_REDUCE;
    }

    private void apply(int transition) {
        int top = stack[stackSize - 1];
        if (transitions.isLeftArc(transition)) {
            attach(top, input, transition);
        } else if (transitions.isRightArc(transition)) {
            attach(input, top, transition);
        }
        if (transitions.isShift(transition)) {
            shift();
        } else {
            stackSize--;
            if (!transitions.isReduce(transition)) {
                aside[asideSize++] = top;
            }
        }
    }

    private void attach(int token, int head, int transition) {
        arcs.attach(token, head, transition);
        transitions.putRelation(texts, token, transition);
    }

    private void shift() {
        while (asideSize > 0) {
            stack[stackSize++] = aside[--asideSize];
        }
        stack[stackSize++] = input++;
    }

    /** The likeliest arc to one of the nearest tokens that do not hang from this one; the root if there is none. */
    private void findHead(int token) {
        int bestHead = -1;
        int bestTransition = -1;
        int bestScore = Integer.MIN_VALUE;
        for (int step = -1; step <= 1; step += 2) {
            Candidates which = step > 0 ? Candidates.TO_THE_LEFT : Candidates.TO_THE_RIGHT;
            int head = token + step;
            for (int n = 0; n < WINDOW && 0 <= head && head < texts.size(); n++, head += step) {
                if (arcs.isDescendant(head, token)) {
                    continue;
                }
                stack[0] = Math.min(token, head);
                stackSize = 1;
                asideSize = 0;
                input = Math.max(token, head);
                score();
                int transition = transitions.best(scores, which);
                if (scores[transition] > bestScore) {
                    bestHead = head;
                    bestTransition = transition;
                    bestScore = scores[transition];
                }
            }
        }
        if (bestHead < 0) {
            arcs.attach(token, 0, -1);
        } else {
            attach(token, bestHead, bestTransition);
        }
    }

    private void score() {
        Template.Place[] places = features.places();
        for (int p = 0; p < places.length; p++) {
            features.set(p, token(places[p]));
        }
        model.begin(scores);
        LinearModel.addRow(tops.of(stack[stackSize - 1]), scores);
        LinearModel.addRow(inputs.of(input), scores);
        model.add(features.keys(texts), features.count(), scores);
    }

    private int token(Template.Place place) {
        int at =
                switch (place.source()) {
                    case 'i' -> stack[stackSize - 1] + place.window();
                    case 'j' -> input + place.window();
                    default -> onStack(place.window());
                };
        if (at < 0 || at >= texts.size()) {
            return FeatureReader.NOWHERE;
        }
        return switch (place.relation()) {
            case SELF -> at;
            case HEAD -> arcs.head(at);
            case HEAD_OF_HEAD -> arcs.hasHead(at) ? arcs.head(arcs.head(at)) : Arcs.NONE;
            case LEFTMOST_DEPENDENT -> arcs.leftmostDependent(at);
            case SECOND_LEFTMOST_DEPENDENT -> arcs.secondLeftmostDependent(at);
            case RIGHTMOST_DEPENDENT -> arcs.rightmostDependent(at);
            case SECOND_RIGHTMOST_DEPENDENT -> arcs.secondRightmostDependent(at);
            case LEFT_SIBLING -> arcs.leftSibling(at);
            case SECOND_LEFT_SIBLING -> arcs.secondLeftSibling(at);
        };
    }

    /** @param depth 0 for the top, -1 for what is under it; above 0 what was put aside last, before that, and so on */
    private int onStack(int depth) {
        if (depth <= 0) {
            int at = stackSize - 1 + depth;
            return at >= 0 ? stack[at] : FeatureReader.NOWHERE;
        }
        return depth <= asideSize ? aside[asideSize - depth] : FeatureReader.NOWHERE;
    }
}
