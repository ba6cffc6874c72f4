package org.parley.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One published text, as it came in. All offsets of its reading count in {@link #text()}.
 *
 * @param id names the report in output: the file's name, or the id its source gave it
 * @param text the original text, never altered
 * @param title the title that came beside the text, where its source keeps them apart
 * @param published the date of publication that came beside the text
 * @param publisher the outlet that published it, as its source names it
 * @param url where it was published
 */
public record Report(
        String id,
        String text,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> url) {

    /** A report of which nothing but the text is known. */
    public static Report of(String id, String text) {
        return new Report(id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Report withPublished(LocalDate date) {
        return new Report(id, text, title, Optional.of(date), publisher, url);
    }

    public Report withPublisher(String name) {
        return new Report(id, text, title, published, Optional.of(name), url);
    }
}
