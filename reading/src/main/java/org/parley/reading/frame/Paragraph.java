package org.parley.reading.frame;

/**
 * Lines that belong together, before it is known what they are.
 *
 * @param start first character that is not blank
 * @param end after the last one
 * @param table whether it is a row of a table
 */
record Paragraph(int start, int end, boolean table) {

    int length() {
        return end - start;
    }
}
