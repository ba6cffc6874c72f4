package org.parley.model.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;

/** Two spaces a level, {@code "key": value}, and line feeds on every system. */
public final class Indentation extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    public Indentation() {
        super(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        indentObjectsWith(lines);
        indentArraysWith(lines);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new Indentation();
    }
}
