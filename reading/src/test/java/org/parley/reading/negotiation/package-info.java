@NullMarked
package org.parley.reading.negotiation;

import org.jspecify.annotations.NullMarked;
