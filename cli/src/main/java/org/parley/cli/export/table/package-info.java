/** Accounts as tables for spreadsheets and statistics: CSV after RFC 4180. */
@NullMarked
package org.parley.cli.export.table;

import org.jspecify.annotations.NullMarked;
