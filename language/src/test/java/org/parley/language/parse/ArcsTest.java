package org.parley.language.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ArcsTest {

    private static final int SIZE = 9;

    /** Compares with a list of heads that is searched again and again. */
    @Property
    void keepsTheOrderOfDependentsHoweverTheyComeAndGo(
            @ForAll @Size(max = 40) List<@IntRange(max = SIZE * SIZE - 1) Integer> moves) {
        TokenTexts texts = new TokenTexts(SIZE);
        texts.reset(SIZE);
        Arcs arcs = new Arcs(texts);
        arcs.reset(SIZE);
        int[] heads = new int[SIZE];
        java.util.Arrays.fill(heads, Arcs.NONE);
        for (int move : moves) {
            int token = move / SIZE;
            int head = move % SIZE;
            if (token != 0 && token != head && !arcs.isDescendant(head, token)) {
                arcs.attach(token, head, 1);
                heads[token] = head;
            }
        }
        for (int token = 0; token < SIZE; token++) {
            assertEquals(heads[token], arcs.head(token));
            List<Integer> left = dependents(heads, token, -1);
            List<Integer> right = dependents(heads, token, 1);
            assertEquals(at(left, 0), arcs.leftmostDependent(token));
            assertEquals(at(left, 1), arcs.secondLeftmostDependent(token));
            assertEquals(at(right, right.size() - 1), arcs.rightmostDependent(token));
            assertEquals(at(right, right.size() - 2), arcs.secondRightmostDependent(token));
            List<Integer> before = before(heads, token);
            assertEquals(at(before, before.size() - 1), arcs.leftSibling(token));
            assertEquals(at(before, before.size() - 2), arcs.secondLeftSibling(token));
        }
    }

    private static List<Integer> dependents(int[] heads, int head, int side) {
        List<Integer> dependents = new ArrayList<>();
        for (int token = 0; token < SIZE; token++) {
            if (heads[token] == head && Integer.signum(token - head) == side) {
                dependents.add(token);
            }
        }
        return dependents;
    }

    private static List<Integer> before(int[] heads, int token) {
        List<Integer> siblings = new ArrayList<>();
        for (int other = 0; other < token && heads[token] != Arcs.NONE; other++) {
            if (heads[other] == heads[token]) {
                siblings.add(other);
            }
        }
        return siblings;
    }

    private static int at(List<Integer> list, int index) {
        return 0 <= index && index < list.size() ? list.get(index) : Arcs.NONE;
    }
}
