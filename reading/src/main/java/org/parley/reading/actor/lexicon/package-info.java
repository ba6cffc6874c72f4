/** What is known beforehand of actors: names of states and organisations, nouns for people and bodies, forms of address. */
@NullMarked
package org.parley.reading.actor.lexicon;

import org.jspecify.annotations.NullMarked;
