/** Bytes to reports: text files, folders, JSON lines. */
@NullMarked
package org.parley.intake;

import org.jspecify.annotations.NullMarked;
