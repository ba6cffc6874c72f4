package org.parley.language.parse;

/** Makes BILOU tags that were chosen one by one into whole chunks. */
final class EntityChunks {

    private static final String OUTSIDE = "O";

    private EntityChunks() {}

    /** Mends what can be mended between neighbours; a chunk that lacks its first or last token after that is given up. */
    static void repair(String[] tags) {
        for (int i = 1; i < tags.length; i++) {
            repair(tags, i - 1, i);
        }
        String[] chunks = new String[tags.length];
        java.util.Arrays.fill(chunks, OUTSIDE);
        int begin = -1;
        for (int i = 0; i < tags.length; i++) {
            switch (tags[i].charAt(0)) {
                case 'U' -> {
                    chunks[i] = tags[i];
                    begin = -1;
                }
                case 'B' -> begin = i;
                case 'L' -> {
                    if (begin >= 0) {
                        fill(chunks, begin, i, tags[i].substring(1));
                    }
                    begin = -1;
                }
                case 'O' -> begin = -1;
                default -> {}
            }
        }
        System.arraycopy(chunks, 0, tags, 0, tags.length);
    }

    private static void repair(String[] tags, int before, int at) {
        String change = tags[before].charAt(0) + tags[at].substring(0, 1);
        switch (change) {
            case "IU" -> tags[at] = as('I', tags[at]);
            case "LI", "UI" -> tags[before] = as('I', tags[before]);
            case "OI" -> tags[before] = tags[at];
            case "UL" -> tags[before] = as('B', tags[before]);
            default -> {}
        }
    }

    private static String as(char position, String tag) {
        return position + tag.substring(1);
    }

    private static void fill(String[] chunks, int first, int last, String kind) {
        chunks[first] = "B" + kind;
        chunks[last] = "L" + kind;
        for (int i = first + 1; i < last; i++) {
            chunks[i] = "I" + kind;
        }
    }
}
