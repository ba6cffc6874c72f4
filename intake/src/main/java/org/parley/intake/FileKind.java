package org.parley.intake;

import java.util.Locale;
import java.util.Optional;

/** Files that are not plain text, known by their first bytes. */
enum FileKind {
    PDF("a PDF", "%PDF-"),
    DOCX("a Word, OpenDocument or other ZIP file", "PK\u0003\u0004"),
    ZIP("an empty ZIP file", "PK\u0005\u0006"),
    DOC("an old Word or Excel file", "\u00d0\u00cf\u0011\u00e0"),
    RTF("an RTF document", "{\\rtf"),
    JPEG("a JPEG picture", "\u00ff\u00d8\u00ff"),
    PNG("a PNG picture", "\u0089PNG"),
    GIF("a GIF picture", "GIF8"),
    TIFF("a TIFF picture", "II*\u0000"),
    MP4("a video", "\u0000\u0000\u0000\u0018ftyp"),
    MP3("a sound recording", "ID3\u0003"),
    BZIP2("a bzip2 file", "BZh9"),
    XZ("an xz file", "\u00fd7zXZ"),
    ZSTD("a Zstandard file", "(\u00b5/\u00fd"),
    SEVEN_ZIP("a 7-Zip file", "7z\u00bc\u00af"),
    SQLITE("an SQLite database", "SQLite format 3\u0000"),
    ELF("a program", "\u007fELF");

    /** As a person calls it, with its article. */
    final String words;

    /** One character a byte. */
    private final String magic;

    FileKind(String words, String magic) {
        this.words = words;
        this.magic = magic;
    }

    static Optional<FileKind> of(byte[] head) {
        for (FileKind kind : values()) {
            if (startsWith(head, kind.magic)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static boolean isGzip(byte[] head) {
        return head.length >= 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    }

    /** Whether a text opens as a web page does: markup that would be read as if it were news. */
    static boolean isHtml(String text) {
        int from = 0;
        while (from < text.length() && from < 512 && Blank.is(text.charAt(from))) {
            from++;
        }
        String head = text.substring(from, Math.min(text.length(), from + 200)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.startsWith("<head")
                || head.startsWith("<body")
                || (head.startsWith("<?xml") && head.contains("html"));
    }

    private static boolean startsWith(byte[] head, String magic) {
        if (head.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((head[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
