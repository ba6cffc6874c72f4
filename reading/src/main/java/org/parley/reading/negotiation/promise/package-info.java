/** What sides undertake or ask for: the words of a deed, who does it, and whether it is a matter of the negotiation. */
@NullMarked
package org.parley.reading.negotiation.promise;

import org.jspecify.annotations.NullMarked;
