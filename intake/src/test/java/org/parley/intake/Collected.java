package org.parley.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.model.Diagnostic;
import org.parley.model.Report;

/** Everything that came out of an intake, in order. */
final class Collected implements Receiver {

    static final Limits SMALL = new Limits(1000, 4000);

    final List<Report> reports = new ArrayList<>();
    final List<Diagnostic> diagnostics = new ArrayList<>();
    final List<String> openings = new ArrayList<>();

    static Collected from(Path... inputs) {
        return from(
                Limits.STANDARD,
                InputStream.nullInputStream(),
                Stream.of(inputs).map(Path::toString).toList());
    }

    static Collected fromStandardInput(String text) {
        return from(SMALL, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of("-"));
    }

    static Collected from(Limits limits, InputStream standardInput, List<String> inputs) {
        Collected collected = new Collected();
        new Intake(limits, standardInput).read(inputs, collected);
        return collected;
    }

    List<String> texts() {
        return reports.stream().map(Report::text).toList();
    }

    List<String> ids() {
        return reports.stream().map(Report::id).toList();
    }

    List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    @Override
    public void report(Report report) {
        reports.add(report);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void opening(String where, boolean many) {
        openings.add(many ? "many" : "one");
    }
}
