/** What people have corrected, kept so that it survives when a newer Parley reads the reports again. */
@NullMarked
package org.parley.record.correction;

import org.jspecify.annotations.NullMarked;
