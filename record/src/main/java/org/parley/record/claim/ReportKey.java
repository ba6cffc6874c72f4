package org.parley.record.claim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.parley.model.Report;

/**
 * Names a report by what it holds: text, title, publisher and day. Nine characters of Crockford's base 32 in lower case, the first 45
 * bits of SHA-256; the same report has the same key wherever and whenever it is read.
 */
public final class ReportKey {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 9;
    private static final int BITS = 5;

    private ReportKey() {}

    public static String of(Report report) {
        long bits = ByteBuffer.wrap(digest(report)).getLong();
        StringBuilder key = new StringBuilder(LENGTH);
        for (int i = 1; i <= LENGTH; i++) {
            key.append(DIGITS.charAt((int) (bits >>> (Long.SIZE - i * BITS)) & (1 << BITS) - 1));
        }
        return key.toString();
    }

    /** The whole hash, which tells reports apart that by chance have one key. */
    public static byte[] digest(Report report) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            add(sha, Optional.of(report.text()));
            add(sha, report.title());
            add(sha, report.publisher());
            add(sha, report.published());
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** With a mark before each part, so that no two rows of parts give the same bytes. */
    private static void add(MessageDigest sha, Optional<?> part) {
        sha.update((byte) (part.isPresent() ? 1 : 0));
        byte[] bytes = part.map(Object::toString).orElse("").getBytes(StandardCharsets.UTF_16BE);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            sha.update((byte) (bytes.length >>> shift));
        }
        sha.update(bytes);
    }
}
