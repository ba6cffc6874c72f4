/** The vocabulary of a reading: what is found in one published text, as immutable values. Its meaning is fixed by docs/record-format.md. */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
