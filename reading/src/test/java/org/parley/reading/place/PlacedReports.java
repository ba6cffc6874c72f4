package org.parley.reading.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.parse.LanguageModel;
import org.parley.model.Report;
import org.parley.reading.ReadSentence;
import org.parley.reading.SentenceReader;
import org.parley.reading.frame.Frame;
import org.parley.reading.frame.FrameReader;

/** Reads texts for tests as the program does, up to their places. */
final class PlacedReports {

    private final SentenceReader sentences = new SentenceReader(LanguageModel.load());
    private final FrameReader frames = FrameReader.load();
    private final PlaceReader places = PlaceReader.load();

    /** A report that has been read. */
    record Read(List<ReadSentence> sentences, PlaceReading places) {

        /** The place of the event whose word stands at an offset of the text. */
        Optional<Place> placeAt(int offset) {
            for (int i = 0; i < sentences.size(); i++) {
                Sentence s = sentences.get(i).parse();
                for (int t = 0; t < s.size(); t++) {
                    if (s.start(t) <= offset && offset < s.end(t)) {
                        return places.placeOf(i, t);
                    }
                }
            }
            throw new IllegalArgumentException("No token at " + offset);
        }
    }

    Read read(String text) {
        Report report = Report.of("test", text);
        Frame frame = frames.read(report);
        List<ReadSentence> read = sentences.read(report, frame);
        return new Read(read, places.read(report, frame, read));
    }

    Frame frame(String text) {
        return frames.read(Report.of("test", text));
    }

    /** The lines of a test's table that are neither blank nor comments. */
    static List<String> lines(String resource) {
        InputStream in = Objects.requireNonNull(PlacedReports.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
