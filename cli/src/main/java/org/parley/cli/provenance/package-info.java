/** Why an entry of the record is as it is: which claims it was made of, what they share, and why each value was chosen. */
@NullMarked
package org.parley.cli.provenance;

import org.jspecify.annotations.NullMarked;
