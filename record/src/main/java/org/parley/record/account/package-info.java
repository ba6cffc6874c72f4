/** What all reports together tell of one negotiation: the types of the record. */
@NullMarked
package org.parley.record.account;

import org.jspecify.annotations.NullMarked;
