package org.parley.reading.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.language.lexicon.LexiconFile;
import org.parley.model.Report;
import org.parley.reading.rule.RuleBook;

/** The samples, the texts of other tests, and all examples of the lexicons, which use every way a rule can be used. */
final class ManyReports {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final Path TESTS = Path.of("src/test/resources/org/parley/reading");

    private ManyReports() {}

    static List<Report> all() throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                reports.add(report(EXAMPLES, file));
            }
        }
        for (String file : List.of("actor/actor-reports.txt", "statement/attributions.txt", "time/times.tsv")) {
            reports.add(report(TESTS, TESTS.resolve(file)));
        }
        try (Stream<Path> files = Files.walk(TESTS.resolve("negotiation"))) {
            for (Path file : files.filter(ManyReports::isText).sorted().toList()) {
                reports.add(report(TESTS, file));
            }
        }
        for (LexiconFile.Entry book : LexiconFile.read(RuleBook.class, "books.tsv")) {
            reports.add(Report.of(book.cell("file"), examples(book.cell("file"))));
        }
        return reports;
    }

    private static Report report(Path folder, Path file) throws IOException {
        return Report.of(folder.relativize(file).toString(), Files.readString(file));
    }

    /** Not what was written by hand or known of a report. */
    private static boolean isText(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file) && !name.equals("items.txt") && !name.equals("known.txt");
    }

    private static String examples(String file) {
        StringBuilder text = new StringBuilder("The minister said that the talks would go on.\n\n");
        for (LexiconFile.Entry entry : LexiconFile.read(RuleBook.class, "/org/parley/reading/" + file)) {
            for (String example : entry.matching()) {
                int arrow = example.indexOf(" => ");
                text.append(arrow < 0 ? example : example.substring(0, arrow)).append("\n\n");
            }
        }
        return text.toString();
    }
}
