/** Lexicon files: tables of knowledge beside their loaders, read strictly. */
@NullMarked
package org.parley.language.lexicon;

import org.jspecify.annotations.NullMarked;
