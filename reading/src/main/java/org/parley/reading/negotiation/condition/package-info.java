/** What sides want done before they take a step. */
@NullMarked
package org.parley.reading.negotiation.condition;

import org.jspecify.annotations.NullMarked;
