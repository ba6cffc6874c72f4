package org.parley.record.account;

import java.util.List;

/**
 * One field of an entry. Values are written as the contract writes them, with keys of identities for ids of actors: dates in ISO
 * 8601, {@code status} as its word, {@code parties} as keys in alphabetical order, {@code heads} as {@code RUS:vladimir-medinsky},
 * {@code thirdParties} as {@code TUR:host}, {@code counts} as {@code RUS:1000} ({@code :1000} where the side is not told).
 *
 * @param name its key in the contract: {@code start}
 * @param variants the chosen one first, then by weight; not empty
 * @param basis who chose
 */
public record Field(String name, List<Variant> variants, Basis basis) {

    /** Who chose the value. */
    public enum Basis {
        /** It is what the reports tell, weighed. */
        REPORTS,
        /** A person corrected it. */
        PERSON
    }

    public Field {
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("Field " + name + " needs a value");
        }
    }

    /** The chosen value; not empty. */
    public List<String> value() {
        return variants.get(0).value();
    }

    /** The chosen value of a field that holds one. */
    public String text() {
        return value().get(0);
    }
}
