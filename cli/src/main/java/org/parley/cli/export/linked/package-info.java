/** Accounts as linked data: JSON-LD 1.1 with PROV-O for what rests on what and schema.org for what things are. */
@NullMarked
package org.parley.cli.export.linked;

import org.jspecify.annotations.NullMarked;
