/** What people ask of an account: where it stands on a day, what is new in it, what came after what. */
@NullMarked
package org.parley.record.view;

import org.jspecify.annotations.NullMarked;
