package org.parley.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.language.model.HashIndex;
import org.parley.language.model.LemmaKey;
import org.parley.language.model.ModelFile;
import org.parley.language.model.TextHash;

/**
 * Base forms of words, by lists of known base forms, exceptions, and rules that take a suffix off and put another on. The models
 * know numbers by {@code #crd#} and {@code #ord#}; people read the lower-case form. Immutable.
 */
final class Lemmatizer {

    /** What the models know cardinals by. */
    static final String CARDINAL = "#crd#";

    /** What the models know ordinals by. */
    static final String ORDINAL = "#ord#";

    private static final int WORD_CLASSES = 4;

    private final HashIndex index;
    private final String[] lemmas;
    private final List<SuffixRule> rules = new ArrayList<>();

    /**
     * @param wordClass ordinal of its {@link LemmaKey} for base forms
     * @param tags the rule holds for
     * @param replacements put in place of the suffix, in order of preference
     */
    private record SuffixRule(
            int wordClass, List<String> tags, String suffix, List<String> replacements, boolean doubled) {}

    Lemmatizer(ModelFile file) {
        index = new HashIndex(file.longs("lemma.index"));
        lemmas = file.lines("lemma.exceptions").toArray(String[]::new);
        for (String line : file.lines("lemma.rules")) {
            String[] cells = line.split("\t", -1);
            rules.add(new SuffixRule(
                    LemmaKey.valueOf(cells[0]).ordinal(),
                    List.of(cells[1].split("\\|", -1)),
                    cells[2],
                    List.of(cells[3].split("\\|", -1)),
                    Boolean.parseBoolean(cells[4])));
        }
    }

    /**
     * Puts a token's lemma among its texts and gives the lemma for people.
     *
     * @param reader that has just read the token's form
     * @param original the token as it is written
     */
    String lemmatize(FormReader reader, String tag, String original, TokenTexts texts, int token) {
        SimplifiedForm form = reader.form();
        long lower = reader.lowerHash(form.length());
        long tagPower = TextHash.power(tag.length());
        long tagged = TextHash.join(lower, TextHash.of(tag), tagPower);
        String lemma = exception(LemmaKey.ABBREVIATION.ordinal(), tagged);
        if (lemma == null) {
            lemma = inflected(reader, tag);
        }
        long hash = lemma == null ? lower : TextHash.of(lemma);
        int special = index.find(TextHash.key(LemmaKey.CARDINAL.ordinal(), hash)) != HashIndex.ABSENT
                ? LemmaKey.CARDINAL.ordinal()
                : index.find(TextHash.key(LemmaKey.ORDINAL.ordinal(), hash)) != HashIndex.ABSENT
                        ? LemmaKey.ORDINAL.ordinal()
                        : -1;
        if (special >= 0) {
            texts.put(Field.LEMMA, token, special == LemmaKey.CARDINAL.ordinal() ? CARDINAL : ORDINAL);
            return lowerCase(original);
        }
        texts.put(Field.LEMMA, token, hash, TextHash.power(lemma == null ? form.length() : lemma.length()));
        String display = exception(LemmaKey.DISPLAY.ordinal(), tagged);
        if (display != null) {
            return display;
        }
        return lemma == null || hasDigit(original) ? lowerCase(original) : lemma;
    }

    private @Nullable String inflected(FormReader reader, String tag) {
        int wordClass = wordClass(tag);
        if (wordClass < 0) {
            return null;
        }
        SimplifiedForm form = reader.form();
        String exception = exception(WORD_CLASSES + wordClass, reader.lowerHash(form.length()));
        if (exception != null) {
            return exception;
        }
        for (int i = 0; i < rules.size(); i++) {
            SuffixRule rule = rules.get(i);
            if (rule.wordClass == wordClass && rule.tags.contains(tag) && endsWith(form, rule.suffix)) {
                String base = base(reader, rule);
                if (base != null) {
                    return base;
                }
            }
        }
        return null;
    }

    private @Nullable String base(FormReader reader, SuffixRule rule) {
        SimplifiedForm form = reader.form();
        int stem = form.length() - rule.suffix.length();
        String base = base(reader, stem, rule);
        boolean doubled = rule.doubled && stem >= 4 && lower(form, stem - 2) == lower(form, stem - 1);
        return base == null && doubled ? base(reader, stem - 1, rule) : base;
    }

    private @Nullable String base(FormReader reader, int stem, SuffixRule rule) {
        for (int i = 0; i < rule.replacements.size(); i++) {
            String replacement = rule.replacements.get(i);
            long hash = TextHash.concatenate(
                    reader.lowerHash(stem), TextHash.of(replacement), TextHash.power(replacement.length()));
            if (index.find(TextHash.key(rule.wordClass, hash)) != HashIndex.ABSENT) {
                return lowerCase(reader.form(), stem).concat(replacement);
            }
        }
        return null;
    }

    private @Nullable String exception(int type, long hash) {
        int number = index.find(TextHash.key(type, hash));
        return number == HashIndex.ABSENT ? null : lemmas[number - 1];
    }

    private static int wordClass(String tag) {
        if (tag.startsWith("VB")) {
            return LemmaKey.VERB_BASE.ordinal();
        }
        if (tag.startsWith("NN")) {
            return LemmaKey.NOUN_BASE.ordinal();
        }
        if (tag.startsWith("JJ")) {
            return LemmaKey.ADJECTIVE_BASE.ordinal();
        }
        return tag.startsWith("RB") ? LemmaKey.ADVERB_BASE.ordinal() : -1;
    }

    private static boolean endsWith(SimplifiedForm form, String suffix) {
        int from = form.length() - suffix.length();
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < suffix.length(); i++) {
            if (lower(form, from + i) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char lower(SimplifiedForm form, int i) {
        return Letters.lower(form.at(i));
    }

    private static String lowerCase(SimplifiedForm form, int length) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = lower(form, i);
        }
        return new String(chars);
    }

    private static String lowerCase(String original) {
        return original.toLowerCase(Locale.ROOT);
    }

    private static boolean hasDigit(String original) {
        for (int i = 0; i < original.length(); i++) {
            if (Letters.isDigit(original.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
