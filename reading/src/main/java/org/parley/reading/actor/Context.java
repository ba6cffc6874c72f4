package org.parley.reading.actor;

import java.util.List;
import org.parley.reading.actor.lexicon.ActorLexicon;
import org.parley.reading.actor.phrase.PhraseReader;
import org.parley.reading.trace.Trace;

/** What every step of reading a report's actors works with. */
record Context(
        ActorLexicon lexicon, PhraseReader phrases, Cast cast, Outlook outlook, List<Stage> stages, Trace trace) {}
