/** An account as a cited brief in Markdown, for a desk. */
@NullMarked
package org.parley.cli.export.desk;

import org.jspecify.annotations.NullMarked;
