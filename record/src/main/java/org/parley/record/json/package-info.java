/** The JSON form of an account: docs/guide/record-json.md. */
@NullMarked
package org.parley.record.json;

import org.jspecify.annotations.NullMarked;
