package org.parley.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.cli.account.SampleBook;
import org.parley.cli.export.desk.MarkdownExport;
import org.parley.cli.export.table.CsvExport;
import org.parley.record.account.Account;
import org.parley.record.claim.Filed;
import org.parley.record.view.AsOf;
import org.parley.store.Utterance;

/** Reports may hold anything; a file made of them must say it and do nothing. */
class HostileTextTest {

    private static Dossier titled(String title, String sentence, String url) {
        Account account = SampleBook.account();
        Account renamed = new Account(
                account.id(),
                title,
                account.sides(),
                account.parts(),
                account.tracks(),
                account.entries(),
                account.conflicts(),
                account.identities(),
                account.reports(),
                account.origins(),
                account.first(),
                account.last());
        String text = sentence + SampleSources.TEXT.substring(sentence.length());
        return new Dossier(AsOf.view(renamed, SampleDossier.DAY), new SampleSources(account, text, title, url));
    }

    private static String csv(CsvExport.Content content, Dossier dossier) {
        return SampleDossier.written(new CsvExport(content), dossier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"https://example.org\")", "\uff1dA1"})
    void noCellIsAFormula(String formula) {
        Dossier dossier = titled(formula, formula, "https://example.org/");
        List<String> row = rows(csv(CsvExport.Content.citations, dossier)).get(1);
        assertEquals("'" + formula, row.get(row.size() - 2));
        assertTrue(row.get(11).startsWith("'" + formula), row.get(11));
    }

    @Test
    void everyRowHasEveryColumn() {
        for (CsvExport.Content content : CsvExport.Content.values()) {
            List<List<String>> rows = rows(csv(content, titled("a,\"b\"\r\nc|d", "He said: \"Yes\", and\nleft", "x")));
            assertTrue(rows.size() > 1, content.name());
            rows.forEach(row -> assertEquals(rows.get(0).size(), row.size(), content.name() + row));
        }
    }

    @Property(tries = 200)
    void whatAFieldHoldsIsReadBack(@ForAll String title) {
        List<List<String>> rows = rows(csv(CsvExport.Content.citations, titled(title, "The", "https://example.org/")));
        String line = Lines.one(title);
        String read = rows.get(1).get(15);
        assertTrue(read.equals(line) || read.equals("'" + line), read);
        assertTrue(read.isEmpty() || "=+-@\t\r".indexOf(read.charAt(0)) < 0, read);
    }

    /** As RFC 4180 says, strictly. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int i = 0;
        while (i < csv.length()) {
            StringBuilder field = new StringBuilder();
            if (csv.charAt(i) == '"') {
                i++;
                while (csv.charAt(i) != '"' || csv.charAt(i + 1) == '"') {
                    i += csv.charAt(i) == '"' ? 1 : 0;
                    field.append(csv.charAt(i++));
                }
                i++;
            } else {
                while (csv.charAt(i) != ',' && csv.charAt(i) != '\r') {
                    assertTrue(csv.charAt(i) != '"' && csv.charAt(i) != '\n', "bare " + csv.charAt(i));
                    field.append(csv.charAt(i++));
                }
            }
            row.add(field.toString());
            if (csv.charAt(i) == '\r') {
                assertEquals('\n', csv.charAt(++i));
                rows.add(row);
                row = new ArrayList<>();
            }
            i++;
        }
        return rows;
    }

    private static String markdown(Dossier dossier) {
        return SampleDossier.written(new MarkdownExport(), dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[click](javascript:alert(1))",
                "![x](https://example.org/pixel.png)",
                "a | b | c",
                "# Heading",
                "`code` *bold* _slanted_ ~~gone~~",
                "[^1]: another note",
                "&lt;b&gt;",
                "- point",
                "1. first"
            })
    void markdownSaysWhatTheTextSays(String odd) {
        String brief = markdown(titled(odd, odd, "https://example.org/"));
        for (String line : brief.lines().toList()) {
            String bare = line.replaceAll("\\\\[\\\\`*_\\[\\]<>|~&$#+=.)-]", "");
            assertFalse(bare.contains("<script") || bare.contains("](javascript") || bare.contains("!["), line);
            assertFalse(bare.contains("~~") || bare.contains("`code`") || bare.contains("&lt;"), line);
        }
        assertTrue(brief.startsWith("# "));
        assertEquals(1, brief.lines().filter(line -> line.startsWith("# ")).count());
        assertEquals(
                markdown(SampleDossier.istanbul()).lines().count(),
                brief.lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)//",
                "data:text/html,x",
                "file:///etc/passwd?",
                "https://example.org/> <script>",
                "https:",
                "//example.org/"
            })
    void onlyPagesOfTheWebAreLinked(String url) {
        assertFalse(markdown(titled("A title", "The", url)).contains("]("), url);
    }

    @Test
    void aTableHasAsManyCellsInEachRow() {
        String brief = markdown(titled("a | b", "c | d", "https://example.org/"));
        long columns = 0;
        for (String line : brief.lines().toList()) {
            long bars = line.replace("\\|", "").chars().filter(c -> c == '|').count();
            if (line.startsWith("|") && columns > 0) {
                assertEquals(columns, bars, line);
            }
            columns = line.startsWith("|") ? bars : 0;
        }
    }

    @Test
    void marksThatTurnTextRoundAreLeftOut() {
        assertEquals("abc def", Lines.one(" a\u202eb\u2066c\u0000 \u00a0\n d\u001b\ud800ef\n"));
        assertEquals("", Lines.one("\u0007\r\n"));
    }

    @Test
    void aReportThatIsGoneLeavesTheCitation() {
        Account account = SampleBook.account();
        Dossier dossier = new Dossier(AsOf.view(account, SampleDossier.DAY), new Sources() {
            @Override
            public Optional<Filed> report(String key) {
                return Optional.empty();
            }

            @Override
            public List<Utterance> statements(String negotiation, String identity) {
                return List.of();
            }
        });
        assertTrue(markdown(dossier).contains("[^1]: *Reuters*, 16 May 2025 (`b1a2c3d.r1`).\n"), markdown(dossier));
        assertEquals(18, rows(csv(CsvExport.Content.citations, dossier)).size());
    }
}
