/** Questions about dependency trees that several steps of reading ask. */
@NullMarked
package org.parley.reading.syntax;

import org.jspecify.annotations.NullMarked;
