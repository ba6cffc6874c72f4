/** The compiled English model: one flat file, mapped, checked and laid out as primitive arrays. */
@NullMarked
package org.parley.language.model;

import org.jspecify.annotations.NullMarked;
