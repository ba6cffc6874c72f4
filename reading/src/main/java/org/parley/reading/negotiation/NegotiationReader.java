package org.parley.reading.negotiation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Event;
import org.parley.model.item.Ceasefire;
import org.parley.model.item.Commitment;
import org.parley.model.item.Condition;
import org.parley.model.item.Document;
import org.parley.model.item.Exchange;
import org.parley.model.item.Negotiation;
import org.parley.model.item.Participation;
import org.parley.model.item.Round;
import org.parley.model.item.Round.ThirdParty;
import org.parley.reading.event.frame.NounClasses;
import org.parley.reading.negotiation.ceasefire.CeasefireReader;
import org.parley.reading.negotiation.commitment.CommitmentReader;
import org.parley.reading.negotiation.condition.ConditionReader;
import org.parley.reading.negotiation.document.DocumentReader;
import org.parley.reading.negotiation.exchange.ExchangeReader;
import org.parley.reading.negotiation.part.PartReader;
import org.parley.reading.negotiation.part.Parts;
import org.parley.reading.negotiation.round.RoundReader;
import org.parley.reading.trace.Trace;

/** Finds what is negotiated in a report. Immutable and safe to share between threads. */
public final class NegotiationReader {

    private final RoundReader rounds;
    private final DocumentReader documents;
    private final CommitmentReader commitments;
    private final ConditionReader conditions;
    private final ExchangeReader exchanges;
    private final CeasefireReader ceasefires;
    private final PartReader parts;

    private NegotiationReader(NounClasses nouns) {
        this.rounds = RoundReader.load(nouns);
        this.documents = DocumentReader.load(nouns);
        this.commitments = CommitmentReader.load(nouns);
        this.conditions = ConditionReader.load(nouns);
        this.exchanges = ExchangeReader.load(nouns);
        this.ceasefires = CeasefireReader.load(nouns);
        this.parts = PartReader.load(nouns);
    }

    /**
     * @param nouns classes of nouns, as the events know them
     * @throws org.parley.language.lexicon.LexiconException if a lexicon is broken
     */
    public static NegotiationReader load(NounClasses nouns) {
        return new NegotiationReader(nouns);
    }

    /** @param trace hears what was considered and dropped */
    public NegotiationReading read(Scene scene, Trace trace) {
        Parts told = parts.parts(scene);
        List<Round> met = rounds.read(scene, told.onlookers(scene), trace);
        List<Document> written = documents.read(scene, met, trace);
        List<Exchange> exchanged = exchanges.read(scene, trace);
        List<Ceasefire> halted = ceasefires.read(scene, met, trace);
        List<Participation> taking = parts.read(scene, told, met, written, halted, trace);
        List<Commitment> undertaken = commitments.read(scene, met, written, trace);
        List<Condition> asked = conditions.read(scene, met, written, trace);
        Negotiation negotiation = new Negotiation(
                met.stream().map(round -> withOthers(round, taking)).toList(),
                written,
                undertaken,
                asked,
                exchanged,
                halted,
                taking);
        return new NegotiationReading(negotiation, withObjects(scene.events(), negotiation));
    }

    private static Round withOthers(Round round, List<Participation> taking) {
        return round.with(taking.stream()
                .filter(part -> part.in().filter(round.id()::equals).isPresent())
                .map(part -> new ThirdParty(part.actor(), part.role()))
                .distinct()
                .toList());
    }

    /** The first item that rests on an event is what it is done with. */
    private static List<Event> withObjects(List<Event> events, Negotiation negotiation) {
        Map<String, String> objects = new HashMap<>();
        negotiation.items().filter(item -> !(item instanceof Participation)).forEach(item -> item.basis()
                .events()
                .forEach(event -> objects.putIfAbsent(event, item.id())));
        return events.stream()
                .map(event -> objects.containsKey(event.id()) ? event.with(objects.get(event.id())) : event)
                .toList();
    }
}
