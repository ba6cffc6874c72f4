package org.parley.reading.actor.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How words are compared: without case, accents or the shape of the apostrophe. */
public final class Spelling {

    private Spelling() {}

    /** The form under which a token is looked up. */
    public static String key(String form) {
        String plain = isAscii(form) ? form : inAscii(form);
        return plain.isEmpty() ? form : plain.toLowerCase(Locale.ROOT);
    }

    /** On its own because few words need it, and the virtual machine takes a second to make all of it fast. */
    private static String inAscii(String form) {
        return Accents.without(form.replace('\u2019', '\'')
                .replace('\u02bc', '\'')
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('Ø', 'O')
                .replace('ł', 'l')
                .replace('đ', 'd'));
    }

    private static boolean isAscii(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /**
     * The words of a phrase as the tokeniser would part them: hyphens and slashes dropped, a possessive ending on its own.
     */
    public static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= phrase.length(); at++) {
            if (at < phrase.length() && !isParting(phrase.charAt(at))) {
                continue;
            }
            String key = key(phrase.substring(from, at));
            from = at + 1;
            while (key.startsWith("(") || key.startsWith("\"")) {
                words.add(key.substring(0, 1));
                key = key.substring(1);
            }
            String tail = "";
            if (key.length() > 1 && (key.endsWith(",") || key.endsWith(")"))) {
                tail = key.substring(key.length() - 1);
                key = key.substring(0, key.length() - 1);
            }
            addWord(key, words);
            if (!tail.isEmpty()) {
                words.add(tail);
            }
        }
        return words;
    }

    /** Whether white space alone parts a phrase. */
    static boolean isPlain(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c != ' ' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isParting(char c) {
        return c == ' ' || c == '-' || c == '/';
    }

    private static void addWord(String key, List<String> words) {
        if (key.length() > 2 && key.endsWith("'s")) {
            words.add(key.substring(0, key.length() - 2));
            words.add("'s");
        } else if (key.length() > 1 && key.endsWith("s'")) {
            words.add(key.substring(0, key.length() - 1));
            words.add("'");
        } else if (!key.isEmpty()) {
            words.add(key);
        }
    }

    /** Whether a token only joins two others: {@code Guinea - Bissau}. */
    public static boolean isJoint(String key) {
        return key.length() == 1 && (key.charAt(0) == '-' || key.charAt(0) == '/' || key.charAt(0) == '\u2013');
    }

    /** Whether the first letter is upper case. */
    public static boolean isCapitalised(String form) {
        return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    }

    /** Whether a sentence is written in capitals: most of its longer words are, and there are enough of them to tell. */
    public static boolean isLoud(String[] forms) {
        int high = 0;
        int words = 0;
        for (String form : forms) {
            if (form.length() > 1 && Character.isLetter(form.charAt(0)) && Character.isLetter(form.charAt(1))) {
                words++;
                high += Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1)) ? 1 : 0;
            }
        }
        return words > 2 && 5 * high > 4 * words;
    }

    /**
     * A rough sound of a name's word, the same for the spellings that scripts other than Latin are given: Umerov and Umierov, Zelensky
     * and Zelenskyy, Prabakaran and Prabhakaran.
     */
    public static String sound(String key) {
        StringBuilder sound = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = soundOf(key, i);
            if (c != 0 && (sound.isEmpty() || sound.charAt(sound.length() - 1) != c)) {
                sound.append(c);
            }
        }
        while (sound.length() > 3 && sound.charAt(sound.length() - 1) == 'i') {
            sound.setLength(sound.length() - 1);
        }
        return sound.toString();
    }

    private static char soundOf(String key, int i) {
        char c = key.charAt(i);
        char before = i > 0 ? key.charAt(i - 1) : 0;
        char after = i + 1 < key.length() ? key.charAt(i + 1) : 0;
        return switch (c) {
            case '\'', '-', '.' -> 0;
            case 'h' -> "bdgkzt".indexOf(before) >= 0 && before != 0 ? 0 : 'h';
            case 'y', 'j' -> after == 'e' ? 0 : 'i';
            case 'i' -> after == 'e' ? 0 : 'i';
            case 'w' -> 'v';
            case 'q' -> 'k';
            case 'o' -> after == 'u' ? 0 : 'o';
            default -> c;
        };
    }
}
