/** The command line: the only place with standard output and exit codes. */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
