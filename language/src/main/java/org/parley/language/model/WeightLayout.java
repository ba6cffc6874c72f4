package org.parley.language.model;

/**
 * How the weights of a model lie. A feature that speaks about few labels has a sparse row: by how many bits its weights are shifted up
 * (upper 16 bits) and how many there are (lower 16), then each as label (upper 16 bits) and weight (lower 16, signed). One that speaks
 * about many, as those met most often do, has a dense row: one number a label, so that it is added in few machine instructions.
 */
public final class WeightLayout {

    /** Set in the number of a feature with a dense row; the rest is the row's number. Else the number is the place of a sparse row. */
    public static final int DENSE = 1 << 30;

    /** A row is dense when one in so many of its weights is not zero. */
    public static final int DENSE_SHARE = 5;

    private WeightLayout() {}
}
