package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/**
 * The encoding that the first bytes give away: by a byte order mark, or, for UTF-16 without one, by the zero in every
 * second byte of text in Latin letters. UTF-8 stands for everything else; whether it really is shows in decoding.
 *
 * @param charset never one that expects a byte order mark itself
 * @param markLength bytes of the byte order mark, which is not part of the text
 */
record Encoding(Charset charset, int markLength) {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    static Encoding of(byte[] head) {
        int first = head.length < 2 ? -1 : unit(head, 0);
        int second = head.length < 4 ? -1 : unit(head, 2);
        if (first == 0xfffe && second == 0) {
            return new Encoding(UTF_32LE, 4);
        } else if (first == 0 && second == 0xfeff) {
            return new Encoding(UTF_32BE, 4);
        } else if (first == 0xfffe) {
            return new Encoding(UTF_16LE, 2);
        } else if (first == 0xfeff) {
            return new Encoding(UTF_16BE, 2);
        } else if (first == 0xefbb && head.length > 2 && (head[2] & 0xff) == 0xbf) {
            return new Encoding(UTF_8, 3);
        }
        return new Encoding(withoutMark(head), 0);
    }

    /** Bytes of one code unit: where a line may end. */
    int unit() {
        return charset.equals(UTF_8) ? 1 : charset.equals(UTF_16LE) || charset.equals(UTF_16BE) ? 2 : 4;
    }

    /** Whether the byte that tells a character apart comes first in its unit. */
    boolean littleEndian() {
        return charset.equals(UTF_16LE) || charset.equals(UTF_32LE);
    }

    private static int unit(byte[] head, int at) {
        return ((head[at] & 0xff) << 8) + (head[at + 1] & 0xff);
    }

    private static Charset withoutMark(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int pairs = head.length / 2;
        if (pairs >= 2 && zeros[1] * 5 > pairs * 3 && zeros[0] * 20 <= pairs) {
            return UTF_16LE;
        } else if (pairs >= 2 && zeros[0] * 5 > pairs * 3 && zeros[1] * 20 <= pairs) {
            return UTF_16BE;
        }
        return UTF_8;
    }
}
