/** The frame of a report: title, dateline, byline, paragraphs and quotations, before any sentence is analysed. */
@NullMarked
package org.parley.reading.frame;

import org.jspecify.annotations.NullMarked;
