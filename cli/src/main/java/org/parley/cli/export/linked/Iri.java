package org.parley.cli.export.linked;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names for nodes: the ids that Parley prints, under {@code urn:parley:}. They name and lead nowhere. */
final class Iri {

    private static final String ROOT = "urn:parley:";

    private Iri() {}

    static String negotiation(String id) {
        return ROOT + "negotiation:" + encoded(id);
    }

    static String entry(String negotiation, String id) {
        return negotiation(negotiation) + ":" + encoded(id);
    }

    /** @param id {@code k3f9qz1.r2} */
    static String claim(String id) {
        return ROOT + "claim:" + encoded(id);
    }

    static String report(String key) {
        return ROOT + "report:" + encoded(key);
    }

    static String identity(String key) {
        return ROOT + "identity:" + encoded(key);
    }

    /** Keys are mostly letters, numbers, dots and strokes; whatever else stands in one is written as its octets. */
    private static String encoded(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (byte octet : key.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(octet)) {
                out.append((char) octet);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", octet));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(byte octet) {
        return 'a' <= octet && octet <= 'z'
                || 'A' <= octet && octet <= 'Z'
                || '0' <= octet && octet <= '9'
                || octet == '-'
                || octet == '.'
                || octet == '_';
    }
}
