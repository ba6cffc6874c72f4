/** What reports tell of one thing that cannot all be true. */
@NullMarked
package org.parley.record.conflict;

import org.jspecify.annotations.NullMarked;
