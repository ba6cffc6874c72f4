/** Why a reading is as it is: for each item the rules that made it, whom its words were taken for and why, and what was dropped. */
@NullMarked
package org.parley.reading.explain;

import org.jspecify.annotations.NullMarked;
