/**
 * What is negotiated: rounds, documents, commitments, conditions, exchanges, cease-fires and who has a part in them, from the events and
 * statements of a report and the words around them.
 */
@NullMarked
package org.parley.reading.negotiation;

import org.jspecify.annotations.NullMarked;
