package org.parley.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text.
 *
 * @param text without byte order mark; empty where the bytes are no text in any encoding that is understood
 * @param doubt what a person should know about how it was decoded
 */
record Decoded(Optional<String> text, Doubt doubt) {

    /** How sure the decoding is. */
    enum Doubt {
        NONE,
        /** Not UTF-8; read as Windows-1252, which fits. */
        GUESSED,
        /** Some bytes fit no character and became U+FFFD. */
        DAMAGED
    }

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static Decoded of(byte[] bytes, Encoding encoding) {
        int mark = encoding.markLength();
        ByteBuffer body = ByteBuffer.wrap(bytes, mark, bytes.length - mark).slice();
        Optional<String> strict = strictly(body, encoding.charset());
        if (strict.isPresent()) {
            return new Decoded(strict, Doubt.NONE);
        }
        String lenient = leniently(body, encoding.charset());
        if (!encoding.charset().equals(StandardCharsets.UTF_8) || mark > 0 || isMostlyUtf8(lenient)) {
            return new Decoded(Optional.of(lenient), Doubt.DAMAGED);
        }
        return new Decoded(strictly(body, WINDOWS_1252), Doubt.GUESSED);
    }

    /**
     * Whether a text is no text: control characters all over. A stray one is met in wire copy of the telex age and does
     * no harm.
     */
    static boolean isBinary(String text) {
        int zeros = 0;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                zeros++;
            } else if ((c < ' ' && (c < '\b' || c > '\r')) || c == '\u007f') {
                controls++;
            }
        }
        return zeros > text.length() / 200 || controls > 4 + text.length() / 50;
    }

    /** A damaged UTF-8 text still has more characters beyond ASCII right than wrong; in other encodings none fit. */
    private static boolean isMostlyUtf8(String lenient) {
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < lenient.length(); i++) {
            char c = lenient.charAt(i);
            if (c == '\uFFFD') {
                wrong++;
            } else if (c > 0x7f) {
                right++;
            }
        }
        return right > wrong;
    }

    private static Optional<String> strictly(ByteBuffer bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate());
            return Optional.of(chars.toString());
        } catch (CharacterCodingException notInThisCharset) {
            return Optional.empty();
        }
    }

    private static String leniently(ByteBuffer bytes, Charset charset) {
        return charset.decode(bytes.duplicate()).toString();
    }
}
