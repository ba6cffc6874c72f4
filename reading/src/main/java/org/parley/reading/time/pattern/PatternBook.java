package org.parley.reading.time.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.language.Sentence;
import org.parley.language.lexicon.LexiconFile;
import org.parley.language.lexicon.LexiconFile.Entry;
import org.parley.model.Span;
import org.parley.model.TimeExpression;
import org.parley.reading.time.value.Meaning;
import org.parley.reading.trace.Reason;
import org.parley.reading.trace.Trace;

/** All patterns, found by what they can begin with. Immutable once loaded, and shared between threads. */
public final class PatternBook {

    /** No pattern has more tokens than this before the first that is the heart of a time. */
    private static final int REACH = 10;

    private static final int CLASSES = TimeClass.values().length;

    private final TimeWords words;
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<List<Pattern>> byClass = new ArrayList<>();
    private final TokenCutter cutter;
    private final TokenClassifier classifier = new TokenClassifier();

    private PatternBook(TimeWords words) {
        this.words = words;
        this.cutter = new TokenCutter(words);
        for (int i = 0; i < CLASSES; i++) {
            byClass.add(new ArrayList<>());
        }
    }

    /** Reads the lexicons {@code words}, {@code macros}, {@code patterns} and {@code holidays} beside a class. */
    public static PatternBook load(Class<?> beside, String folder) {
        PatternBook book = new PatternBook(TimeWords.load(beside, folder + "/words.tsv"));
        Map<String, String> macros = new HashMap<>();
        for (Entry entry : LexiconFile.read(beside, folder + "/macros.tsv")) {
            macros.put("@" + entry.id(), entry.cell("pattern"));
        }
        PatternCompiler compiler = new PatternCompiler(book.words, macros);
        for (Entry entry : LexiconFile.read(beside, folder + "/patterns.tsv")) {
            book.add(compiler, entry, entry.cell("pattern"), entry.cell("meaning"));
        }
        for (Entry entry : LexiconFile.read(beside, folder + "/holidays.tsv")) {
            book.add(
                    compiler,
                    entry,
                    "@HOLIDAYBEFORE? &CAP ( " + entry.cell("name") + " ) !- @HOLIDAYAFTER?",
                    "holiday:" + entry.cell("rule"));
        }
        book.index();
        return book;
    }

    private void add(PatternCompiler compiler, Entry entry, String pattern, String meaning) {
        int colon = meaning.indexOf(':');
        String name = colon < 0 ? meaning : meaning.substring(0, colon);
        String argument = colon < 0 ? "" : meaning.substring(colon + 1);
        Step start = compiler.compile(entry, pattern);
        TimeExpression.Type type = TimeExpression.Type.valueOf(entry.cell("type"));
        patterns.add(
                new Pattern(entry.id(), start, type, meaning(entry, name), argument, Set.copyOf(entry.list("kinds"))));
    }

    private static Meaning meaning(Entry entry, String name) {
        try {
            return Meaning.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error("no such meaning: " + name);
        }
    }

    private void index() {
        for (Pattern pattern : patterns) {
            Openers openers = openers(pattern);
            for (TimeWord word : openers.words()) {
                put(word.openings(), pattern);
            }
            for (int i = 0; i < CLASSES; i++) {
                if ((openers.classes() & (1L << i)) != 0) {
                    put(byClass.get(i), pattern);
                }
            }
        }
    }

    /** One pattern is put after the other, so that only the last can be there already. */
    private static void put(List<Pattern> list, Pattern pattern) {
        if (list.isEmpty() || !list.get(list.size() - 1).id().equals(pattern.id())) {
            list.add(pattern);
        }
    }

    /** What a pattern can begin with, patterns inside it followed. */
    private Openers openers(Pattern pattern) {
        Openers openers = new Openers();
        if (!pattern.start().first(openers)) {
            throw new IllegalStateException("Pattern " + pattern.id() + " can match nothing");
        }
        for (int i = 0; i < openers.kinds().size(); i++) {
            String kind = openers.kinds().get(i);
            if (openers.kinds().indexOf(kind) == i) {
                patterns.stream().filter(p -> p.kinds().contains(kind)).forEach(p -> p.start()
                        .first(openers));
            }
        }
        return openers;
    }

    /** TIMEX3 code of a part of the day, by the value its slot holds. */
    public static String part(int value) {
        return TimeWords.part(value);
    }

    /** TIMEX3 code of a season, by the value its slot holds. */
    public static String season(int value) {
        return TimeWords.season(value);
    }

    /** Offset of a zone or period of a set, by the value its slot holds. */
    public String text(int value) {
        return words.text(value);
    }

    /** For one report: holds the buffers. Not for sharing between threads. */
    public Search search(Trace trace) {
        return new Search(trace);
    }

    /** Finds expressions in one sentence after the other. */
    public final class Search {
        private final TimeTokens tokens = new TimeTokens();
        private final Trail trail = new Trail(tokens, PatternBook.this);

        private final Trace trace;

        private Search(Trace trace) {
            this.trace = trace;
        }

        /** Expressions of a sentence in text order, those that mean nothing left out. */
        public List<Found> in(Sentence sentence) {
            cutter.cut(sentence, tokens);
            if (!TokenCutter.hasKey(tokens)) {
                return List.of();
            }
            classifier.classify(tokens);
            List<Found> found = new ArrayList<>();
            int key = 0;
            int at = 0;
            while (at < tokens.size() && (key = nextKey(Math.max(at, key))) < tokens.size()) {
                at = Math.max(at, key - REACH);
                at = matchAt(at, found);
            }
            return found;
        }

        private int nextKey(int from) {
            int at = from;
            while (at < tokens.size() && !TokenCutter.isKey(tokens, at)) {
                at++;
            }
            return at;
        }

        private int matchAt(int at, List<Found> found) {
            Best best = best(trail, at, null);
            if (best == null) {
                return at + 1;
            }
            trail.reset(0);
            best.pattern().start().match(trail, at);
            if (!best.pattern().isNone()) {
                found.addAll(trail.expressions(best.pattern(), at, best.end()));
            } else {
                trace.dropped(span(at, best.end()), best.pattern().id(), Reason.NO_TIME);
            }
            trail.reset(0);
            if (trace.isOn()) {
                tellShorter(at, best);
            }
            return best.end();
        }

        private Span span(int from, int end) {
            return new Span(tokens.start(from), tokens.end(end - 1));
        }

        /** Tells the trace which patterns would have taken fewer of the words. */
        private void tellShorter(int at, Best best) {
            for (Pattern pattern : patterns) {
                trail.reset(0);
                int end = pattern.isHidden() || pattern.isNone()
                        ? at
                        : pattern.start().match(trail, at);
                if (end > at && end < best.end()) {
                    trace.shorter(span(at, best.end()), span(at, end), pattern.id());
                }
            }
            trail.reset(0);
        }
    }

    private record Best(Pattern pattern, int end) {}

    /** The longest match from a token among patterns of a kind; the pattern written first wins a tie. */
    Trail.@Nullable Inner longest(Trail trail, int at, String kind) {
        Best best = best(trail, at, kind);
        if (best == null || best.pattern().isNone()) {
            return null;
        }
        trail.reset(0);
        best.pattern().start().match(trail, at);
        return new Trail.Inner(trail.expressions(best.pattern(), at, best.end()).get(0), best.end());
    }

    private @Nullable Best best(Trail trail, int at, @Nullable String kind) {
        Best best = null;
        TimeWord word = trail.tokens().word(at);
        if (word != null) {
            best = better(trail, at, kind, word.openings(), best);
        }
        long classes = trail.tokens().classes(at);
        for (long rest = classes; rest != 0; rest &= rest - 1) {
            best = better(trail, at, kind, byClass.get(Long.numberOfTrailingZeros(rest)), best);
        }
        return best;
    }

    private @Nullable Best better(
            Trail trail, int at, @Nullable String kind, List<Pattern> tried, @Nullable Best before) {
        Best best = before;
        for (int i = 0; i < tried.size(); i++) {
            Pattern pattern = tried.get(i);
            if (kind == null ? pattern.isHidden() : !(pattern.kinds().contains(kind) || pattern.isNone())) {
                continue;
            }
            trail.reset(0);
            int end = pattern.start().match(trail, at);
            if (end > at && (best == null || end > best.end())) {
                best = new Best(pattern, end);
            }
        }
        return best;
    }
}
