package org.prevail.portal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prevail.document.Keys;
import org.prevail.document.Scope;
import org.prevail.presentation.Surface;
import org.prevail.subject.Subject;

/**
 * One way through the gate.
 *
 * @param address of the gate for this passage, with its parameters but {@code passed}
 * @param scope the place; absent: everything that is open for whoever passes
 * @param onward where it leads to: a local path, or an address on the site's list
 * @param passed keys of the documents decided on so far, in whatever way: none is asked for twice
 * @param host the host system's user who passes, where it is one
 */
public record Passage(
        String address, Optional<Scope> scope, String onward, List<String> passed, Optional<Subject> host) {
    private static final int MOST = 100;

    /**
     * The way of whoever comes by themselves.
     *
     * @param onward absent: the page of all documents
     */
    public static Passage ofVisitor(
            String locale, Optional<Scope> scope, Optional<String> onward, List<String> passed) {
        return new Passage(
                GatePaths.of(locale, scope, onward),
                scope,
                onward.orElse("/" + locale + "/"),
                passed,
                Optional.empty());
    }

    /** As it was before this document was decided on. */
    Passage before(String key) {
        return new Passage(
                address,
                scope,
                onward,
                passed.stream().filter(other -> !other.equals(key)).toList(),
                host);
    }

    /** @param commas what the parameter {@code passed} says, may be null; what is no key is left out */
    public static List<String> passed(String commas) {
        return commas == null
                ? List.of()
                : Arrays.stream(commas.split(","))
                        .filter(Keys::isWellFormed)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }

    /** Where the gate stands on this way now. */
    String here() {
        return passed.isEmpty() ? address : having(passed);
    }

    /** Where the way goes on after a decision on this document. */
    String after(String key) {
        var all = new ArrayList<>(passed);
        all.add(key);
        return having(all);
    }

    private String having(List<String> all) {
        String keys = all.stream().distinct().collect(Collectors.joining(","));
        return address + (address.contains("?") ? "&" : "?") + "passed="
                + URLEncoder.encode(keys, StandardCharsets.UTF_8);
    }

    Surface surface() {
        return host.isPresent() ? Surface.HOST_GATE : Surface.GATE;
    }
}
