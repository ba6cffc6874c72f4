package org.parley.language.compiler;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.List;

/** The transitions allowed in each case, in the order of the runtime's {@code Transitions.Candidates}; order within decides ties. */
final class CandidateLines {

    private static final List<String> CASES =
            List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE", "LEFT_ARC", "RIGHT_ARC");

    private CandidateLines() {}

    static List<String> of(DEPParser<NLPNode> parser) {
        List<String> lines = new ArrayList<>();
        for (String name : CASES) {
            IntSet labels = (IntSet) PrivateField.of(DEPLabelCandidate.class, name, parser.getLabelCandidates());
            List<String> numbers = new ArrayList<>();
            for (int label : labels.toIntArray()) {
                numbers.add(Integer.toString(label));
            }
            lines.add(String.join(" ", numbers));
        }
        return lines;
    }
}
