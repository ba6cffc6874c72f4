/** Made-up reports for the tests of the record. */
@NullMarked
package org.parley.record;

import org.jspecify.annotations.NullMarked;
