/** What is done with a thing that is negotiated, by whom and to whom: questions that documents and exchanges both ask. */
@NullMarked
package org.parley.reading.negotiation.deed;

import org.jspecify.annotations.NullMarked;
