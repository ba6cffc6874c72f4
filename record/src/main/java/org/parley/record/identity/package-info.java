/** Who is who across reports: forms of names, sides, persons and their offices. */
@NullMarked
package org.parley.record.identity;

import org.jspecify.annotations.NullMarked;
