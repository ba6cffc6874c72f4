package org.parley.language.segment;

import java.util.List;
import org.parley.language.lexicon.LexiconFile;

/** Addresses on the net and names of files: where one that begins at an offset ends. */
final class AddressRule {

    private static final int LONGEST_LOCAL_PART = 64;
    /** RFC 1035; it also bounds how far a text of nothing but stops is looked through again. */
    private static final int LONGEST_HOST = 253;

    private final WordTable domains;
    private final WordTable wordDomains;
    private final WordTable files;
    private final WordTable schemes;

    private AddressRule(WordTable domains, WordTable wordDomains, WordTable files, WordTable schemes) {
        this.domains = domains;
        this.wordDomains = wordDomains;
        this.files = files;
        this.schemes = schemes;
    }

    static AddressRule of(List<LexiconFile.Entry> entries) {
        WordGroups groups = new WordGroups(entries, "domain", "word-domain", "file", "scheme");
        return new AddressRule(
                groups.table("domain"), groups.table("word-domain"), groups.table("file"), groups.table("scheme"));
    }

    /** End of a URL whose scheme is {@code [from, colon)}; -1 if none is there. */
    int url(Scan scan, int from, int colon) {
        boolean slashes = scan.at(colon + 1) == '/' && scan.at(colon + 2) == '/';
        return slashes && schemes.has(scan.text, from, colon) ? trimmed(scan, from) : -1;
    }

    /** End of a host name ("example.com", with a path if one follows), file name or e-mail address that begins at an offset and has a stop; -1 if none is there. */
    int dotted(Scan scan, int from, int stop) {
        if (stop < scan.addressless) {
            return -1;
        }
        int end = addressEnd(scan, from, stop);
        if (end < 0) {
            scan.addressless = hostEnd(scan, from);
        }
        return end;
    }

    private int addressEnd(Scan scan, int from, int stop) {
        int mail = mail(scan, from, stop);
        if (mail >= 0) {
            return mail;
        }
        int end = hostEnd(scan, from);
        int last = lastLabel(scan, from, end);
        if (last < 0 || Character.isUpperCase(scan.at(last)) != Character.isUpperCase(scan.at(last - 2))) {
            return -1;
        }
        boolean web = stop - from == 3 && scan.text.regionMatches(true, from, "www", 0, 3);
        boolean host = web || (domains.has(scan.text, last, end) && !(scan.isUpper(last) && end - last < 3));
        if (!host && !(wordDomains.has(scan.text, last, end) && scan.at(end) == '/')) {
            return files.has(scan.text, last, end) ? end : -1;
        }
        return scan.at(end) == '/' && scan.isWord(end + 1) ? trimmed(scan, from) : end;
    }

    /** End of an e-mail address whose local part begins at an offset; -1 if none is there. */
    int mail(Scan scan, int from, int known) {
        int i = known;
        while (i - from < LONGEST_LOCAL_PART && (scan.isWord(i) || isLocal(scan.at(i)))) {
            i++;
        }
        if (scan.at(i) != '@' || !scan.isWord(i + 1)) {
            return -1;
        }
        int end = hostEnd(scan, i + 1);
        return lastLabel(scan, i + 1, end) < 0 ? -1 : end;
    }

    private static boolean isLocal(char c) {
        return c == '.' || c == '-' || c == '+' || c == '%';
    }

    private static int hostEnd(Scan scan, int from) {
        int end = scan.wordEnd(from);
        while (end - from < LONGEST_HOST && (scan.at(end) == '.' || scan.at(end) == '-') && scan.isWord(end + 1)) {
            end = scan.wordEnd(end + 1);
        }
        return end;
    }

    /** Start of the last part of a host name; -1 if it has one part only. */
    private static int lastLabel(Scan scan, int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (scan.at(i) == '.') {
                return i + 1;
            }
        }
        return -1;
    }

    /** A URL runs to the next blank or bracket, without the sentence's own punctuation at its end. */
    private static int trimmed(Scan scan, int from) {
        int end = from;
        while (end < scan.to && !scan.isBlank(end) && "<>\"\u201C\u201D[]{}|\\^`".indexOf(scan.at(end)) < 0) {
            end++;
        }
        while (end > from + 1 && endsSentence(scan, from, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean endsSentence(Scan scan, int from, int i) {
        char c = scan.at(i);
        if (c == ')') {
            int open = scan.text.indexOf('(', from);
            return open < 0 || open > i;
        }
        return ".,;:!?'\u2019\u2026*".indexOf(c) >= 0;
    }
}
