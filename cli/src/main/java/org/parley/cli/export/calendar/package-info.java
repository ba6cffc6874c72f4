/** Accounts as calendars after RFC 5545: rounds as events, due dates as tasks. */
@NullMarked
package org.parley.cli.export.calendar;

import org.jspecify.annotations.NullMarked;
