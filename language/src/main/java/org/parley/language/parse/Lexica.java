package org.parley.language.parse;

import org.parley.language.model.MappedIndex;
import org.parley.language.model.ModelFile;
import org.parley.language.model.TextHash;

/** Words and what is known of them beforehand: the tags they are found with and their Brown clusters. Immutable. */
final class Lexica {

    private final MappedIndex classes;
    private final MappedIndex clusters;
    private final long[] joined;
    private final long[] joinedPowers;

    Lexica(ModelFile file) {
        classes = file.index("classes.index");
        clusters = file.index("clusters.index");
        joined = file.longs("lists.joined");
        joinedPowers = file.longs("lists.powers");
    }

    /** Number of the list of tags of a simplified lower-case form, given by its hash; 0 if it is not known. */
    int classes(long form) {
        return classes.find(TextHash.key(0, form));
    }

    /** Number of the list of clusters of a simplified lower-case form, given by its hash; 0 if it is not known. */
    int clusters(long form) {
        return clusters.find(TextHash.key(0, form));
    }

    /** Hash of the texts of a list joined by underscores. */
    long joined(int list) {
        return joined[list];
    }

    long joinedPower(int list) {
        return joinedPowers[list];
    }
}
