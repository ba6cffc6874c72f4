package org.parley.cli.form;

import org.parley.reading.explain.Explained;
import org.parley.reading.explain.Explanation;

/** How the reasons of a reading are printed. */
public interface ExplanationForm {

    /** Those of every item. */
    String all(Explained explained);

    /** Those of one item, with every word of its rules. */
    String one(Explained explained, Explanation explanation);
}
