package org.parley.model;

import java.util.List;

/**
 * A temporal expression of the text and what it stands for.
 *
 * @param span the expression
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2025-06-02}, {@code 2025-W23}, {@code P3D}, {@code PRESENT_REF}
 * @param rule id of the rule that resolved it
 */
public record TimeExpression(Span span, Type type, String value, String rule) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /** In text order. */
    public static List<TimeExpression> inOrder(List<TimeExpression> times) {
        return times.stream().sorted((a, b) -> a.span.compareTo(b.span)).toList();
    }
}
