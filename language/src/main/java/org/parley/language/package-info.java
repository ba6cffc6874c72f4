/** Text to sentences: tokens with exact offsets, part-of-speech tags, lemmas, named entities and dependency trees. */
@NullMarked
package org.parley.language;

import org.jspecify.annotations.NullMarked;
