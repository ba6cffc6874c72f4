package org.parley.reading.actor;

import java.util.List;
import org.parley.reading.actor.lexicon.ActorLexicon;
import org.parley.reading.actor.lexicon.Gender;
import org.parley.reading.actor.lexicon.Spelling;

/**
 * A person's name by its words.
 *
 * @param text as written
 * @param sounds what each word sounds like, small words such as "al" left out
 * @param familyFirst whether the family name comes first: Kim Dae-jung
 */
record PersonName(String text, List<String> sounds, List<String> keys, boolean familyFirst) {

    static final PersonName NONE = new PersonName("", List.of(), List.of(), false);

    PersonName {
        sounds = List.copyOf(sounds);
        keys = List.copyOf(keys);
    }

    static PersonName of(String text, ActorLexicon lexicon) {
        List<String> keys = Spelling.words(text).stream()
                .filter(w -> !w.equals("al") && !w.equals("el") && !w.equals("'s") && !w.equals("'"))
                .toList();
        List<String> sounds = keys.stream().map(Spelling::sound).toList();
        boolean familyFirst = keys.size() > 1
                && lexicon.isLeadingFamilyName(keys.get(0))
                && !lexicon.isGivenName(keys.get(0))
                && lexicon.gender(keys.get(keys.size() - 1)) == Gender.UNKNOWN;
        return new PersonName(text, sounds, keys, familyFirst);
    }

    int size() {
        return sounds.size();
    }

    /** Whether a shorter or other form can be the same person's name. */
    boolean covers(PersonName other) {
        if (other.size() == 0 || size() == 0) {
            return false;
        }
        if (other.size() == 1) {
            int at = sounds.indexOf(other.sounds.get(0));
            return at >= 0 && (size() == 1 || familyFirst || at > 0);
        }
        return isSubsequence(other.sounds, sounds) || (other.size() == size() && sharesEnds(other));
    }

    /** Whether the other is this one's given name alone. */
    boolean isGiven(PersonName other) {
        return other.size() == 1 && size() > 1 && !familyFirst && sounds.get(0).equals(other.sounds.get(0));
    }

    /** Same family name, and given names that begin alike: Sergei, Sergey. */
    private boolean sharesEnds(PersonName other) {
        String mine = sounds.get(0);
        String its = other.sounds.get(0);
        int common = Math.min(3, Math.min(mine.length(), its.length()));
        return sounds.get(size() - 1).equals(other.sounds.get(size() - 1))
                && mine.substring(0, common).equals(its.substring(0, common));
    }

    private static boolean isSubsequence(List<String> part, List<String> whole) {
        int at = 0;
        for (String word : whole) {
            if (at < part.size() && part.get(at).equals(word)) {
                at++;
            }
        }
        return at == part.size();
    }
}
