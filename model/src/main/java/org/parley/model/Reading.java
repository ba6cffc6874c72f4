package org.parley.model;

import java.util.List;

/**
 * What is found in one report.
 *
 * @param report the report that was read
 * @param masthead what it says about itself
 * @param actors in order of first mention
 * @param times in text order
 * @param statements in text order of their content
 * @param events in text order of their triggers
 * @param diagnostics what was odd about the text
 */
public record Reading(
        Report report,
        Masthead masthead,
        List<Actor> actors,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Event> events,
        List<Diagnostic> diagnostics) {

    public Reading {
        actors = List.copyOf(actors);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        diagnostics = List.copyOf(diagnostics);
    }
}
