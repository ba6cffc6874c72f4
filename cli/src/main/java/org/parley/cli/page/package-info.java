/** The page for people: ink, columns, running text, and places in a report. */
@NullMarked
package org.parley.cli.page;

import org.jspecify.annotations.NullMarked;
