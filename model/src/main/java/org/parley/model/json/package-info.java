/** The JSON form of a reading: docs/record-format.md. */
@NullMarked
package org.parley.model.json;

import org.jspecify.annotations.NullMarked;
