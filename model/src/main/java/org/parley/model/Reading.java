package org.parley.model;

import java.util.List;
import org.parley.model.item.Negotiation;

/**
 * What is found in one report.
 *
 * @param report the report that was read
 * @param masthead what it says about itself
 * @param actors in order of first mention
 * @param times in text order
 * @param statements in text order of their content
 * @param events in text order of their triggers
 * @param negotiation what is negotiated
 * @param diagnostics what was odd about the text
 */
public record Reading(
        Report report,
        Masthead masthead,
        List<Actor> actors,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Event> events,
        Negotiation negotiation,
        List<Diagnostic> diagnostics) {

    public Reading {
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        diagnostics = List.copyOf(diagnostics);
    }
}
