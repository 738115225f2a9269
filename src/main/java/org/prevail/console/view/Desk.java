package org.prevail.console.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * What whoever is at work may do, for the navigation and the buttons.
 *
 * @param section which part of the console the page belongs to: the end of {@code console.nav.<section>}
 * @param languages those of the site's that staff pages are there in
 */
public record Desk(
        String section, boolean publishes, boolean readsEvidence, boolean managesAccounts, List<String> languages) {
    public Desk {
        languages = List.copyOf(languages);
    }

    /** Those that are theirs to open; each but the first is the end of its address. */
    public List<String> sections() {
        return Stream.of(
                        "dashboard",
                        "documents",
                        "compare",
                        "governing",
                        "subjects",
                        "accounts",
                        "api-tokens",
                        "themes",
                        "plugins",
                        "site")
                .filter(this::open)
                .toList();
    }

    private boolean open(String name) {
        return switch (name) {
            case "subjects" -> readsEvidence;
            case "accounts", "api-tokens", "themes", "plugins", "site" -> managesAccounts;
            default -> true;
        };
    }
}
