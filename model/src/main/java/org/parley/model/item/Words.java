package org.parley.model.item;

import java.util.Locale;

/** The words that the contract uses for constants. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
