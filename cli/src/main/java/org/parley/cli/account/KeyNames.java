package org.parley.cli.account;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.cli.wording.Names;
import org.parley.cli.wording.Phrases;
import org.parley.record.account.Account;
import org.parley.record.account.Identity;

/** Names for the keys of identities. Immutable. */
public final class KeyNames {

    private static final int STATE = 3;

    private final Map<String, Identity> identities = new HashMap<>();

    public KeyNames(List<Identity> identities) {
        identities.forEach(identity -> this.identities.putIfAbsent(identity.key(), identity));
    }

    public static KeyNames of(Account account) {
        return new KeyNames(account.identities());
    }

    /** The name; where nobody has the key, words made of it. */
    public String of(String key) {
        Identity known = identities.get(key);
        return known == null || known.name().isBlank() ? spelled(key) : known.name();
    }

    /** "Egypt, Israel and the United States". */
    public String of(List<String> keys) {
        return Names.listed(keys.stream().map(this::of).toList());
    }

    public Optional<Identity> identity(String key) {
        return Optional.ofNullable(identities.get(key));
    }

    /** "Sergey Lavrov" for {@code sergey-lavrov}; a code stays as it is. */
    private static String spelled(String key) {
        return key.length() <= STATE
                ? key
                : Arrays.stream(key.split("-")).map(Phrases::capital).collect(Collectors.joining(" "));
    }
}
