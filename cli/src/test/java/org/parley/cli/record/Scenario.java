package org.parley.cli.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.intake.Intake;
import org.parley.intake.Limits;
import org.parley.intake.Receiver;
import org.parley.model.Diagnostic;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.reading.ReportReader;
import org.parley.record.WholeRecord;
import org.parley.record.account.Account;
import org.parley.record.claim.Filed;
import org.parley.record.claim.ReportKey;
import org.parley.record.origin.Origins;
import org.parley.record.origin.Text;

/** Reports that follow one real negotiation, read once, with what the record should hold on some days. */
final class Scenario {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String EXPECTED = "as-of-";

    private final Path folder;
    private final Map<String, Reading> readings = new TreeMap<>();

    /** @param name of the file in {@code examples}, and of the folder with what is expected */
    Scenario(String name, ReportReader reader) {
        folder = ROOT.resolve("cli/src/test/resources/org/parley/cli/record").resolve(name);
        for (Report report : reports(ROOT.resolve("examples").resolve(name + ".jsonl"))) {
            readings.put(ReportKey.of(report), reader.read(report));
        }
    }

    private static List<Report> reports(Path file) {
        List<Report> found = new ArrayList<>();
        new Intake(Limits.STANDARD, InputStream.nullInputStream()).read(List.of(file.toString()), new Receiver() {
            @Override
            public void report(Report report) {
                found.add(report);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                throw new IllegalStateException(diagnostic.toString());
            }
        });
        return found;
    }

    /** The days for which it is told what the record should hold. */
    List<LocalDate> days() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(EXPECTED))
                    .map(file -> LocalDate.parse(file.substring(EXPECTED.length(), file.indexOf(".txt"))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reports published up to a day, each under the origin that it has among them. */
    List<Filed> filed(LocalDate day) {
        List<Text> texts = new ArrayList<>();
        readings.forEach((key, reading) -> {
            if (!reading.masthead().published().orElseThrow().isAfter(day)) {
                texts.add(Text.of(key, reading));
            }
        });
        Map<String, String> origins = Origins.of(texts);
        return texts.stream()
                .map(text -> new Filed(text.key(), readings.get(text.key()), origins.get(text.key())))
                .toList();
    }

    /** Where the record on a day differs from what is expected of it. */
    Deviations deviations(LocalDate day) {
        List<Filed> filed = filed(day);
        List<Account> accounts = WholeRecord.of(filed, List.of()).accounts();
        Map<String, String> origins = new TreeMap<>();
        filed.forEach(one -> origins.put(one.reading().report().id(), one.origin()));
        Deviations deviations = new Deviations(new SpokenNames(lines("names.txt")));
        deviations.compare(Expected.of(lines(EXPECTED + day + ".txt")), day, accounts, origins);
        return deviations;
    }

    /** Where the deviations stand that are known. */
    Path known() {
        return folder.resolve("known.txt");
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
