package org.parley.intake;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What an input is called.
 *
 * @param where as a person would look for it: the path as it was given
 * @param id names its reports: the file's name without its extension
 * @param extension in lower case, without the dot and without {@code gz}; empty where there is none
 * @param gzip whether the name says that it is compressed
 */
record InputName(String where, String id, String extension, boolean gzip) {

    static final InputName STANDARD_INPUT = new InputName("-", "stdin", "", false);

    static InputName of(Path path) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        boolean gzip = name.toLowerCase(Locale.ROOT).endsWith(".gz") && name.length() > 3;
        String plain = gzip ? name.substring(0, name.length() - 3) : name;
        int dot = plain.lastIndexOf('.');
        if (dot <= 0) {
            return new InputName(path.toString(), plain, "", gzip);
        }
        String extension = plain.substring(dot + 1).toLowerCase(Locale.ROOT);
        return new InputName(path.toString(), plain.substring(0, dot), extension, gzip);
    }

    boolean isJsonLines() {
        return extension.equals("jsonl") || extension.equals("ndjson");
    }

    boolean isText() {
        return extension.equals("txt") || extension.equals("text");
    }

    /** Whether a folder's file of this name holds reports. */
    boolean isReport() {
        return isText() || isJsonLines();
    }
}
