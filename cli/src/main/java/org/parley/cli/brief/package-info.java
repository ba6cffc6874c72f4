/** The one-page brief of a report: where the negotiation stands, who said what, what else happened, and the sentences that say so. */
@NullMarked
package org.parley.cli.brief;

import org.jspecify.annotations.NullMarked;
