package org.parley.record.linking;

import java.util.List;
import java.util.Optional;

/**
 * Where a claim says that something happened, and who brought it about.
 *
 * @param claim its id
 * @param origin of its report
 * @param hosts keys of the states of its places, else of those who host or mediate; empty where nothing tells
 * @param helpers keys of all who host or mediate there
 * @param venue the place in the words of the text
 */
record Setting(String claim, String origin, List<String> hosts, List<String> helpers, Optional<String> venue) {}
