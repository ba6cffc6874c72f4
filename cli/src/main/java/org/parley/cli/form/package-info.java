/** The forms a reading is printed in: for people, and for programs. */
@NullMarked
package org.parley.cli.form;

import org.jspecify.annotations.NullMarked;
