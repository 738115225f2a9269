package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.prevail.account.Permissions;
import org.prevail.account.Secrets;
import org.prevail.document.Site;
import org.prevail.document.ThemeChoice;
import org.prevail.platform.Shared;
import org.prevail.platform.signing.Signer;

/** A look that an owner tries, in a signed cookie that holds for one session alone. Thread-safe. */
@Shared
public class ThemeTrials {
    private static final String PURPOSE = "theme";

    private final Signer signer;
    private final Cookies cookies;

    @Inject
    ThemeTrials(Signer signer, Cookies cookies) {
        this.signer = signer;
        this.cookies = cookies;
    }

    /** Staff pages have one look, whatever the site's; public ones the one an owner tries, for that owner's session. */
    Site dressed(Site site, Visit visit) {
        if (Paths.console(visit.path())) {
            return site.trying(ThemeChoice.CONSOLE);
        }
        return visit.api() ? site : of(visit).map(site::trying).orElse(site);
    }

    /** What whoever visits tries, if anything. */
    public Optional<ThemeChoice> of(Visit visit) {
        return visit.person()
                .filter(person -> Permissions.mayManageAccounts(person.role()))
                .flatMap(owner -> visit.cookie(Cookies.Name.THEME))
                .flatMap(value -> read(value, visit.session().orElseThrow()));
    }

    /** @param settings as {@link ThemeChoice} has them */
    public NewCookie begin(String session, String theme, String settings) {
        var content = bound(session) + "\n" + theme + "\n" + settings;
        return cookies.cookie(
                Cookies.Name.THEME, signer.sign(PURPOSE, content.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    public NewCookie end() {
        return cookies.gone(Cookies.Name.THEME);
    }

    private Optional<ThemeChoice> read(String value, String session) {
        return signer.verify(PURPOSE, value)
                .map(content -> new String(content, StandardCharsets.UTF_8).split("\n", 3))
                .filter(parts -> parts.length == 3 && parts[0].equals(bound(session)))
                .map(parts -> ThemeChoice.tried(parts[1], parts[2]));
    }

    private static String bound(String session) {
        return Secrets.hash(session);
    }
}
