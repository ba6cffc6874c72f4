/** What a person corrects in the record: which entry an id means, what may be entered, and what has changed. */
@NullMarked
package org.parley.cli.correct;

import org.jspecify.annotations.NullMarked;
