/** How what was read is put into words for people: names, days, and a line for each kind of item. */
@NullMarked
package org.parley.cli.wording;

import org.jspecify.annotations.NullMarked;
