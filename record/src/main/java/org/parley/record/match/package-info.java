/** Which claims tell of one thing. */
@NullMarked
package org.parley.record.match;

import org.jspecify.annotations.NullMarked;
