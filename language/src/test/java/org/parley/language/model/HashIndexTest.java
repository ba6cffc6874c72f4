package org.parley.language.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class HashIndexTest {

    @Property
    void findsEveryKeyAndNoOther(
            @ForAll @UniqueElements @Size(max = 300) List<String> texts, @ForAll @Size(max = 50) List<String> others) {
        Map<String, Integer> expected = new HashMap<>();
        HashIndex.Builder builder = new HashIndex.Builder(texts.size());
        for (String text : texts) {
            expected.put(text, expected.size() + 1);
            builder.put(key(text), expected.size());
        }
        HashIndex index = new HashIndex(builder.slots());
        for (String text : texts) {
            assertEquals(expected.get(text), index.find(key(text)));
        }
        for (String other : others) {
            assertEquals(expected.getOrDefault(other, HashIndex.ABSENT), index.find(key(other)));
        }
    }

    @Test
    void refusesKeysItCouldNotTellApart() {
        HashIndex.Builder builder = new HashIndex.Builder(2);
        builder.put(5, 1);
        assertThrows(IllegalStateException.class, () -> builder.put(5, 2));
        assertThrows(IllegalArgumentException.class, () -> builder.put(6, 0));
    }

    @Property
    void hashOfJoinedTextIsMadeOfTheHashesOfItsParts(@ForAll String left, @ForAll String right) {
        long power = TextHash.power(right.length());
        assertEquals(TextHash.of(left + "_" + right), TextHash.join(TextHash.of(left), TextHash.of(right), power));
        assertEquals(TextHash.of(left + right), TextHash.concatenate(TextHash.of(left), TextHash.of(right), power));
    }

    private static long key(String text) {
        return TextHash.key(3, TextHash.of(text));
    }
}
