/** What the ledger holds, for people and as JSON. */
@NullMarked
package org.parley.cli.ledger;

import org.jspecify.annotations.NullMarked;
