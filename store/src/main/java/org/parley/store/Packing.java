package org.parley.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Texts as few bytes: deflated, with a dictionary that knows what all texts of their sort have in common. The first byte tells how a body
 * was packed, so that later ones may be packed otherwise. Safe for use by several threads at once.
 */
final class Packing {

    /** UTF-8, deflated with the dictionary of this number. */
    private static final byte DEFLATED = 1;

    /** UTF-16, deflated: for a text that holds half a surrogate pair, which no UTF-8 can. */
    private static final byte DEFLATED_WIDE = 2;

    private static final int LEVEL = 6;

    private final byte[] dictionary;

    private Packing(byte[] dictionary) {
        this.dictionary = dictionary;
    }

    /** For texts of reports. */
    static Packing ofTexts() {
        return new Packing(resource("text.dictionary"));
    }

    /** For readings as JSON. */
    static Packing ofReadings() {
        return new Packing(resource("reading.dictionary"));
    }

    /** For accounts as JSON. */
    static Packing ofAccounts() {
        return new Packing(new byte[0]);
    }

    byte[] packed(String text) {
        byte[] narrow = text.getBytes(StandardCharsets.UTF_8);
        boolean lossless = new String(narrow, StandardCharsets.UTF_8).equals(text);
        return lossless
                ? deflated(DEFLATED, narrow)
                : deflated(DEFLATED_WIDE, text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** @throws IllegalArgumentException where the bytes are none that {@link #packed} made */
    String unpacked(byte[] body) {
        byte kind = body.length == 0 ? 0 : body[0];
        return switch (kind) {
            case DEFLATED -> new String(inflated(body), StandardCharsets.UTF_8);
            case DEFLATED_WIDE -> new String(inflated(body), StandardCharsets.UTF_16BE);
            default -> throw new IllegalArgumentException("not packed by this Parley (kind " + kind + ")");
        };
    }

    private byte[] deflated(byte kind, byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setDictionary(dictionary);
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 16);
            out.write(kind);
            byte[] part = new byte[8192];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private byte[] inflated(byte[] body) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(body, 1, body.length - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(body.length * 4);
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(part);
                if (count == 0 && inflater.needsDictionary()) {
                    inflater.setDictionary(dictionary);
                } else if (count == 0 && inflater.needsInput()) {
                    throw new IllegalArgumentException("cut short");
                }
                out.write(part, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Packing.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Resource " + name, e);
        }
    }
}
