package org.parley.reading.frame;

/**
 * A medium that a report may credit.
 *
 * @param name its usual name
 * @param wire whether it is a news agency; an outlet otherwise
 */
record Agency(String name, boolean wire) {}
