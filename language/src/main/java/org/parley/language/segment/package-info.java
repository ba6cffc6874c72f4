/** Text to tokens and sentences: exact offsets, OntoNotes conventions, no model. */
@NullMarked
package org.parley.language.segment;

import org.jspecify.annotations.NullMarked;
