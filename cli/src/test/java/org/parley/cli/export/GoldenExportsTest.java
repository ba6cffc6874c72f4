package org.parley.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.cli.export.calendar.CalendarExport;
import org.parley.cli.export.desk.MarkdownExport;
import org.parley.cli.export.linked.LinkedExport;
import org.parley.cli.export.table.CsvExport;

/**
 * Every form of one account, byte for byte. After a change of a form, write them again and look at what has changed:
 * {@code mvn -pl cli -am test -Dtest=GoldenExportsTest -Dsurefire.failIfNoSpecifiedTests=false -Dparley.golden.write=true}.
 */
class GoldenExportsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/parley/cli/export/golden");

    @ParameterizedTest
    @CsvSource({"json", "jsonld", "ics", "md", "entries", "citations", "history", "conflicts", "identities"})
    void writesWhatItWrote(String name) throws IOException {
        ExportForm form = form(name);
        check(SampleDossier.written(form, SampleDossier.istanbul()), "istanbul", name, form);
        check(SampleDossier.written(form, SampleDossier.empty()), "empty", name, form);
    }

    private static ExportForm form(String name) {
        return switch (name) {
            case "json" -> new JsonExport(false);
            case "jsonld" -> new LinkedExport();
            case "ics" -> new CalendarExport();
            case "md" -> new MarkdownExport();
            default -> new CsvExport(CsvExport.Content.valueOf(name.toLowerCase(Locale.ROOT)));
        };
    }

    private static void check(String written, String account, String name, ExportForm form) throws IOException {
        Path file = FOLDER.resolve(account + (name.equals(form.ending()) ? "" : "." + name) + "." + form.ending());
        if (Boolean.getBoolean("parley.golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written);
        } else {
            assertEquals(Files.readString(file), written, file.toString());
        }
    }
}
