/** Tagging, entities, lemmas and trees of one sentence at a time, over the compiled model. */
@NullMarked
package org.parley.language.parse;

import org.jspecify.annotations.NullMarked;
