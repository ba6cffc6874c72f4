package org.parley.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SentenceTest {

    private static Sentence sentence(int... heads) {
        int size = heads.length;
        int[] starts = new int[size];
        int[] ends = new int[size];
        String[] words = new String[size];
        String[] labels = new String[size];
        for (int i = 0; i < size; i++) {
            starts[i] = 2 * i;
            ends[i] = 2 * i + 1;
            words[i] = "x";
            labels[i] = "l" + i;
        }
        return new Sentence("a b c d e f".substring(0, 2 * size - 1), starts, ends, words, words, words, heads, labels);
    }

    @Test
    void walksDependentsFromLeftToRight() {
        Sentence sentence = sentence(2, 2, Sentence.ROOT, 2, 3);
        assertEquals(0, sentence.firstDependent(2));
        assertEquals(1, sentence.nextSibling(0));
        assertEquals(3, sentence.nextSibling(1));
        assertEquals(Sentence.ROOT, sentence.nextSibling(3));
        assertEquals(3, sentence.dependent(2, "l3"));
        assertEquals(Sentence.ROOT, sentence.dependent(2, "l4"));
    }

    @Test
    void knowsTheReachOfASubtree() {
        Sentence sentence = sentence(2, 2, Sentence.ROOT, 2, 3);
        assertEquals(0, sentence.first(2));
        assertEquals(4, sentence.last(2));
        assertEquals(3, sentence.first(3));
        assertTrue(sentence.isUnder(4, 2));
        assertFalse(sentence.isUnder(2, 4));
        assertEquals("e", sentence.form(4));
        assertEquals(9, sentence.end());
    }

    @Test
    void refusesHeadsThatRunInACircle() {
        assertThrows(IllegalArgumentException.class, () -> sentence(1, 0));
    }
}
