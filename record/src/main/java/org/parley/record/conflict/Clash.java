package org.parley.record.conflict;

import org.parley.record.account.Variant;

/** Whether two values of one field, told by these people, cannot both be true. Asked for both orders; one is enough. */
interface Clash {

    boolean between(Variant one, Tellers tellOne, Variant other, Tellers tellOther);
}
