package org.parley.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.parley.model.Reading;
import org.parley.model.Report;

/**
 * What {@link ReadingWriter} writes, back to readings: {@code parse(line(reading), reading.report())} equals {@code reading}. Safe for use
 * by several threads at once.
 */
public final class ReadingParser {

    private final JsonFactory json = new JsonFactory();

    /**
     * @param written a reading on one line or many
     * @param report the report that was read, which the JSON does not hold
     * @throws IllegalArgumentException where it is no such JSON; the message tells what was expected, what was found, and where
     */
    public Reading parse(String written, Report report) {
        try (JsonParser in = json.createParser(written)) {
            Cursor cursor = new Cursor(in);
            Reading reading = new ReadingKeys(cursor).read(report);
            cursor.end();
            return reading;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place(e) + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ": ";
    }
}
