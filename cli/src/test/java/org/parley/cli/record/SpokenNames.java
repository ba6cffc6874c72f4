package org.parley.cli.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.record.account.Account;
import org.parley.record.account.Identity;

/** Names as the expected record writes them against keys of an account: names of one line of a list are one, spelling does not count. */
final class SpokenNames {

    private final Map<String, Set<String>> same = new HashMap<>();

    /** @param lines each with names of one side or person, parted by semicolons */
    SpokenNames(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Set<String> names = new HashSet<>();
                Arrays.stream(line.split(";")).map(SpokenNames::plain).forEach(names::add);
                names.forEach(name -> same.put(name, names));
            }
        }
    }

    /** Whether the key stands for the one named. A person is right by the family name. */
    boolean isOne(String name, String key, Account account) {
        Set<String> wanted = same.getOrDefault(plain(name), Set.of(plain(name)));
        if (wanted.contains(plain(key))) {
            return true;
        }
        Identity identity = account.identity(key).orElse(null);
        if (identity == null) {
            return false;
        }
        return wanted.contains(plain(identity.name()))
                || identity.forms().stream().anyMatch(form -> wanted.contains(plain(form)))
                || wanted.stream()
                        .anyMatch(full -> last(full).equals(last(plain(identity.name()))) && full.contains(" "));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("yy\\b", "y")
                .strip();
    }
}
