package org.parley.reading.negotiation.exchange;

/**
 * A way of setting people free or handing them over.
 *
 * @param id of the entry
 * @param mutual whether both sides do it: "swapped prisoners"
 * @param held whether it is done to people who are held only, whatever they are called: "freed"
 * @param back whether the one who does it gets them: "got back ten soldiers"
 */
record Handing(String id, boolean mutual, boolean held, boolean back) {}
