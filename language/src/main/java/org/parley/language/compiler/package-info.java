/** Compiles NLP4J's English models into the flat file; runs when Parley is built and never after. */
@NullMarked
package org.parley.language.compiler;

import org.jspecify.annotations.NullMarked;
