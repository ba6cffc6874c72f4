/** Which language a text is in, as far as it must be known: English or not. */
@NullMarked
package org.parley.language.identify;

import org.jspecify.annotations.NullMarked;
