package org.parley.cli.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text in several inks, broken into lines by words. White space of the source, line ends included, is one space;
 * control characters, with which a text could take over a terminal, are left out.
 */
public final class Prose {

    private record Word(List<Run> runs, int columns) {}

    private record Run(String text, Ink ink) {}

    private final List<Word> words = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();

    public static Prose of(String text, Ink ink) {
        return new Prose().add(text, ink);
    }

    /** An item's id, by which {@code parley explain} finds it, quietly before the item. */
    public static Prose id(String id, int width) {
        return of(Columns.pad(id, width).replace(' ', '\u00a0') + "\u00a0 ", Ink.QUIET);
    }

    /** Goes on where the last piece ended: without white space between them, two pieces are one word. */
    public Prose add(String text, Ink ink) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i < text.length() && isSpace(text.charAt(i));
            if (space || i == text.length()) {
                addRun(text.substring(start, i), ink);
                start = i + 1;
            }
            if (space) {
                endWord();
            }
        }
        return this;
    }

    public Prose add(Prose more) {
        endWord();
        more.endWord();
        words.addAll(more.words);
        return this;
    }

    /** Lines of at most this many columns; only a word that is longer by itself makes a line longer. */
    public List<String> lines(int width, boolean colour) {
        endWord();
        List<String> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        int columns = 0;
        for (Word word : words) {
            if (columns > 0 && columns + 1 + word.columns > width) {
                lines.add(inked(line, colour));
                line.clear();
                columns = 0;
            } else if (columns > 0) {
                Ink before = line.get(line.size() - 1).ink;
                line.add(new Run(" ", before == word.runs.get(0).ink ? before : Ink.PLAIN));
                columns++;
            }
            line.addAll(word.runs);
            columns += word.columns;
        }
        if (columns > 0) {
            lines.add(inked(line, colour));
        }
        return lines;
    }

    /** Neighbours of one ink under one pair of codes. */
    private static String inked(List<Run> line, boolean colour) {
        StringBuilder all = new StringBuilder();
        StringBuilder same = new StringBuilder();
        Ink ink = Ink.PLAIN;
        for (Run run : line) {
            if (run.ink != ink) {
                all.append(ink.on(same.toString(), colour));
                same.setLength(0);
                ink = run.ink;
            }
            same.append(run.text.replace('\u00a0', ' '));
        }
        return all.append(ink.on(same.toString(), colour)).toString();
    }

    /** One line, whatever its length. */
    public String line(boolean colour) {
        return String.join("", lines(Integer.MAX_VALUE / 2, colour));
    }

    private void addRun(String text, Ink ink) {
        String clean = clean(text);
        if (!clean.isEmpty()) {
            runs.add(new Run(clean, ink));
        }
    }

    private void endWord() {
        if (!runs.isEmpty()) {
            words.add(new Word(
                    runs, runs.stream().mapToInt(run -> Columns.of(run.text)).sum()));
            runs = new ArrayList<>();
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u0085';
    }

    private static String clean(String text) {
        return text.codePoints().anyMatch(Character::isISOControl)
                ? text.codePoints()
                        .filter(c -> !Character.isISOControl(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }
}
