/** The ledger: reports, readings and what people corrected, in one SQLite file. */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
