/** Who does what in a dependency tree, whatever form the clause has. */
@NullMarked
package org.parley.reading.event.clause;

import org.jspecify.annotations.NullMarked;
