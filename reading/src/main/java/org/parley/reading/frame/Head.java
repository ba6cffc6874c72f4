package org.parley.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Span;
import org.parley.reading.frame.Frame.Block;

/** What stands before the first sentence of a report, gathered paragraph by paragraph. */
final class Head {

    Optional<Span> title = Optional.empty();
    Optional<Span> author = Optional.empty();
    final List<Dateline> datelines = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final Credits credits = new Credits();

    /** Index of the first paragraph that is read. */
    int paragraph;

    /** Where in that paragraph its words begin. */
    int textStart;

    /** Whether the last dateline stands in the paragraph of the lead. */
    boolean datelineOpensLead;

    void addBlock(Span span, Block.Kind kind) {
        blocks.add(new Block(span, kind, blocks.size()));
    }

    void addDateline(String text, Dateline dateline) {
        datelines.add(dateline);
        credits.add(dateline.media());
        dateline.unknownOutlet().ifPresent(outlet -> credits.addOutlet(outlet.of(text)));
    }

    void addByline(Byline byline) {
        author = author.or(byline::author);
        credits.add(byline.media());
    }
}
