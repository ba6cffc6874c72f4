package org.parley.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.cli.export.linked.LinkedExport;

/** What a program that knows JSON-LD 1.1 and nothing of Parley makes of an export. */
class LinkedExportTest {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private static List<RdfNQuad> triples(Dossier... dossiers) throws JsonLdError {
        String json = SampleDossier.written(new LinkedExport(), dossiers);
        return JsonLd.toRdf(JsonDocument.of(new StringReader(json))).get().toList();
    }

    private static Set<String> objects(List<RdfNQuad> triples, String subject, String predicate) {
        return triples.stream()
                .filter(triple -> triple.getSubject().getValue().equals(subject)
                        && triple.getPredicate().getValue().equals(predicate))
                .map(triple -> triple.getObject().getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyMeansSomething() throws JsonLdError {
        List<RdfNQuad> triples = triples(SampleDossier.istanbul());
        assertTrue(triples.size() > 300, "triples: " + triples.size());
        for (RdfNQuad triple : triples) {
            String predicate = triple.getPredicate().getValue();
            assertTrue(
                    Stream.of(PROV, SCHEMA, "urn:parley:term:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                            .anyMatch(predicate::startsWith),
                    predicate);
        }
    }

    @Test
    void everyEntryRestsOnClaimsAndTheseOnReports() throws JsonLdError {
        List<RdfNQuad> triples = triples(SampleDossier.istanbul());
        String round = "urn:parley:negotiation:russia-ukraine:d7h8j9k.r1";
        assertEquals(
                Set.of("urn:parley:claim:d7h8j9k.r1", "urn:parley:claim:e1m2n3p.r1", "urn:parley:claim:f4q5r6s.r1"),
                objects(triples, round, PROV + "wasDerivedFrom"));
        assertEquals(
                Set.of("urn:parley:report:d7h8j9k"),
                objects(triples, "urn:parley:claim:d7h8j9k.r1", PROV + "wasQuotedFrom"));
        assertEquals(
                Set.of("urn:parley:identity:sergey-lavrov"),
                objects(triples, "urn:parley:claim:d7h8j9k.r1", PROV + "wasAttributedTo"));
        assertEquals(Set.of(SCHEMA + "Event", PROV + "Entity", "urn:parley:term:Round"), objects(triples, round, TYPE));
        assertEquals(Set.of("2025-06-02"), objects(triples, round, SCHEMA + "startDate"));
        assertEquals(Set.of(SCHEMA + "EventScheduled"), objects(triples, round, SCHEMA + "eventStatus"));
        assertEquals(Set.of("RUS"), objects(triples, "urn:parley:identity:RUS", SCHEMA + "identifier"));
        assertEquals(
                Set.of("https://example.org/reports/d7h8j9k"),
                objects(triples, "urn:parley:report:d7h8j9k", SCHEMA + "url"));
    }

    /** Whatever a node points to is a node that says what it is. */
    @Test
    void nothingPointsIntoTheVoid() throws JsonLdError {
        List<RdfNQuad> triples = triples(SampleDossier.istanbul());
        Set<String> typed = triples.stream()
                .filter(triple -> triple.getPredicate().getValue().equals(TYPE))
                .map(triple -> triple.getSubject().getValue())
                .collect(Collectors.toSet());
        Set<String> meant = triples.stream()
                .map(RdfNQuad::getObject)
                .filter(RdfValue::isIRI)
                .map(RdfValue::getValue)
                .filter(iri -> iri.startsWith("urn:parley:") && !iri.startsWith("urn:parley:term:"))
                .collect(Collectors.toCollection(TreeSet::new));
        meant.removeAll(typed);
        assertEquals(Set.of(), meant);
    }

    @Test
    void datesHaveTheirTypes() throws JsonLdError {
        Set<String> types = triples(SampleDossier.istanbul()).stream()
                .filter(triple -> triple.getPredicate().getValue().endsWith("Date"))
                .map(triple -> triple.getObject().asLiteral().getDatatype())
                .collect(Collectors.toSet());
        assertEquals(Set.of("http://www.w3.org/2001/XMLSchema#date"), types);
    }

    @Test
    void aClaimStandsInAGraphOnce() {
        String twice = SampleDossier.written(new LinkedExport(), SampleDossier.istanbul(), SampleDossier.istanbul());
        String id = "\"id\": \"urn:parley:report:d7h8j9k\"";
        assertTrue(twice.contains(id));
        assertFalse(twice.substring(twice.indexOf(id) + 1).contains(id));
    }
}
