/** Pages that show the record to people, and the same as JSON: where talks stand, what came when, what is new, what is disputed, who is who. */
@NullMarked
package org.parley.cli.account;

import org.jspecify.annotations.NullMarked;
