package org.parley.intake;

/**
 * How much is read at once. What is longer is refused with a diagnostic before it can fill the memory.
 *
 * @param characters of one report's text, in UTF-16 code units
 * @param lineBytes of one JSON line
 */
public record Limits(int characters, int lineBytes) {

    /** A million characters, some 350 pages: no news report is as long. A JSON line may escape half of them. */
    public static final Limits STANDARD = new Limits(1_000_000, 16 << 20);

    public Limits {
        if (characters < 1 || lineBytes < 1 || characters > Integer.MAX_VALUE / 8) {
            throw new IllegalArgumentException("Not a limit: " + characters + ", " + lineBytes);
        }
    }

    /** No text within the limit takes more bytes in any encoding that is understood. */
    int textBytes() {
        return 4 * characters + 4;
    }
}
