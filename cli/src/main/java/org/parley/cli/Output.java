package org.parley.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.parley.cli.form.ReadingForm;

/** Standard output, filled with readings in one form. Always UTF-8; half a surrogate pair becomes a question mark. */
final class Output {

    private final OutputStream out;
    private final ReadingForm form;
    private final BooleanSupplier many;
    private long count;

    /** @param many whether the inputs may hold several reports; asked no sooner than the first reading is there */
    Output(OutputStream out, ReadingForm form, BooleanSupplier many) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.form = form;
        this.many = many;
    }

    /** @param printed a reading in the form; empty where there is none */
    void add(String printed) throws IOException {
        if (!printed.isEmpty()) {
            write(count == 0 ? form.opening(many.getAsBoolean()) : form.between());
            write(printed);
            count++;
        }
    }

    /** Readings so far. */
    long count() {
        return count;
    }

    void flush() throws IOException {
        out.flush();
    }

    void end() throws IOException {
        boolean several = many.getAsBoolean();
        if (count == 0) {
            write(form.opening(several));
        }
        write(form.closing(several));
        flush();
    }

    /** Whether the reader of the output has gone away, as {@code head} does: no fault of anybody. */
    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("pipe closed");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
