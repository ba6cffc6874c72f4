/** Halts to the fighting: who holds them, on what terms, and what became of them. */
@NullMarked
package org.parley.reading.negotiation.ceasefire;

import org.jspecify.annotations.NullMarked;
