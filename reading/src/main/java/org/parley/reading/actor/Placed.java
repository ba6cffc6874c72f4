package org.parley.reading.actor;

/** A mention and whose it is. */
record Placed(Mention mention, Entity entity) {}
