package org.parley.cli.page;

/** How a word looks on a terminal. */
public enum Ink {
    PLAIN(""),
    TITLE("1"),
    HEADING("1;36"),
    NAME("1"),
    VALUE("32"),
    CUE("33"),
    MARKED("1;4"),
    QUIET("2");

    /** ANSI "select graphic rendition" parameters. */
    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** Text without the codes that ink has put in. */
    static String bare(String inked) {
        return inked.replaceAll("\u001b\\[[0-9;]*m", "");
    }

    public String on(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
