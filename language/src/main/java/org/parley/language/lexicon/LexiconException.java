package org.parley.language.lexicon;

/** A lexicon that cannot be read: a fault of the program's own data, named by file and line. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line from 1; 0 where the whole file is meant */
    public LexiconException(String file, int line, String problem) {
        super(file + (line > 0 ? ":" + line : "") + ": " + problem);
    }
}
