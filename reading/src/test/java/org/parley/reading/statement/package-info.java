/** Tests of who says what. */
@NullMarked
package org.parley.reading.statement;

import org.jspecify.annotations.NullMarked;
