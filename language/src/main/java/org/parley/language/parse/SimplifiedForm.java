package org.parley.language.parse;

import java.util.Set;

/**
 * The form of a token as the models know it: numbers fall together as {@code 0}, typographic signs with their plain ones, addresses
 * of the web as {@code #hlink#}. Reused from token to token.
 */
final class SimplifiedForm {

    /** Stands for every address of the web and every file's name. */
    static final String LINK = "#hlink#";

    private static final String[] PROTOCOLS = {"http://", "https://", "ftp://", "sftp://"};

    private final Set<String> fileExtensions;
    private char[] chars = new char[64];
    private int length;
    private boolean link;

    SimplifiedForm(Set<String> fileExtensions) {
        this.fileExtensions = fileExtensions;
    }

    int length() {
        return length;
    }

    char at(int i) {
        return chars[i];
    }

    /** Whether the form is {@link #LINK}. */
    boolean isLink() {
        return link;
    }

    void set(CharSequence text, int start, int end) {
        if (end - start > chars.length) {
            chars = new char[(end - start) * 2];
        }
        length = end - start;
        boolean dotOrColon = false;
        boolean plain = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(start + i);
            dotOrColon |= c == '.' || c == ':';
            plain &= Letters.isLetter(c);
            chars[i] = c;
        }
        link = dotOrColon && isAddress();
        if (link) {
            LINK.getChars(0, LINK.length(), chars, 0);
            length = LINK.length();
        } else if (!plain) {
            generalise();
            collapseNumbers();
            collapseRepeats();
        }
    }

    private boolean isAddress() {
        return startsWithProtocol() || holdsHost() || isFileName();
    }

    private boolean startsWithProtocol() {
        for (String protocol : PROTOCOLS) {
            int i = 0;
            while (i < protocol.length() && i < length && Letters.lower(chars[i]) == protocol.charAt(i)) {
                i++;
            }
            if (i == protocol.length()) {
                return true;
            }
        }
        return false;
    }

    /** A dot between a word character and two letters, or four numbers of an IP address. */
    private boolean holdsHost() {
        for (int dot = 1; dot + 2 < length; dot++) {
            if (chars[dot] == '.'
                    && Letters.isWordCharacter(chars[dot - 1])
                    && Letters.isLetter(chars[dot + 1])
                    && Letters.isLetter(chars[dot + 2])) {
                return true;
            }
        }
        for (int i = 0; i + 9 <= length; i++) {
            if (digits(i, 3) == 3 && isRestOfIp(i + 3)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRestOfIp(int from) {
        int i = from;
        for (int part = 0; part < 3; part++) {
            int digits = i < length && chars[i] == '.' ? digits(i + 1, 3) : 0;
            if (digits == 0) {
                return false;
            }
            i += 1 + digits;
        }
        return true;
    }

    private int digits(int from, int most) {
        int n = 0;
        while (n < most && from + n < length && Letters.isDigit(chars[from + n])) {
            n++;
        }
        return n;
    }

    private boolean isFileName() {
        int dot = length - 1;
        while (dot >= 0 && chars[dot] != '.') {
            dot--;
        }
        return dot >= 0 && length - dot <= 8 && fileExtensions.contains(new String(chars, dot + 1, length - dot - 1));
    }

    private void generalise() {
        for (int i = 0; i < length; i++) {
            chars[i] = Letters.general(chars[i]);
        }
    }

    /** {@code $1,234.50} and {@code 7} become {@code 0}; {@code 10%} too. */
    private void collapseNumbers() {
        int out = 0;
        char last = 0;
        for (int in = 0; in < length; in++) {
            in = skipCurrency(in);
            char c = chars[in];
            if (c == '%' && Letters.isDigit(last)) {
                continue;
            }
            if (c != '%' && joinsNumbers(c) && in + 1 < length) {
                int next = skipCurrency(in + 1);
                if (Letters.isDigit(chars[next]) && in == 0) {
                    in = next;
                    c = chars[in];
                } else if (Letters.isDigit(chars[next]) && Letters.isDigit(last)) {
                    in = next;
                    continue;
                }
            }
            if (!Letters.isDigit(c)) {
                chars[out++] = c;
            } else if (!Letters.isDigit(last)) {
                chars[out++] = '0';
            }
            last = c;
        }
        length = out;
    }

    private int skipCurrency(int i) {
        boolean sign = chars[i] == '$' || chars[i] == '#';
        return sign && i + 1 < length && Letters.isDigit(chars[i + 1]) ? i + 1 : i;
    }

    private static boolean joinsNumbers(char c) {
        return Letters.isNumberSign(c) || c == ',' || c == ':' || c == '/' || c == '=';
    }

    /** A mark said three times or more is said twice. */
    private void collapseRepeats() {
        int out = 0;
        char last = 0;
        char beforeLast = 0;
        for (int in = 0; in < length; in++) {
            char c = chars[in];
            boolean repeated = in > 1 && c == last && c == beforeLast && Letters.isPunctuation(c);
            beforeLast = last;
            last = c;
            if (!repeated) {
                chars[out++] = c;
            }
        }
        length = out;
    }
}
