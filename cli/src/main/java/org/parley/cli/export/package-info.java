/** The record taken away: accounts as files that other programs and people read. */
@NullMarked
package org.parley.cli.export;

import org.jspecify.annotations.NullMarked;
