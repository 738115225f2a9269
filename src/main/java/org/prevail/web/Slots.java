package org.prevail.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.prevail.account.Person;
import org.prevail.document.Site;
import org.prevail.platform.Shared;
import org.prevail.theme.SiteView;
import org.prevail.theme.Theme;
import org.prevail.theme.Themes;
import org.prevail.web.view.AccountView;
import org.prevail.web.view.NoticeView;
import org.prevail.web.view.TrialView;

/**
 * What every page of every visitor has in its slots and holes: who is signed in, what is to be said first, the token of
 * its forms, its own address. Thread-safe; for a visitor without account, notice or form it renders nothing.
 */
@Shared
public class Slots {
    private static final byte[] NOTHING = {};
    private static final byte[] LEFT_OUT = bytes("[…]");

    private final Themes themes;
    private final Csrf csrf;
    private final Flash flash;
    private final Instance<ObligationNotice> obligations;
    private final Cache<Corner, Splicing> corners =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private final Cache<Notice, Splicing> notices =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private record Notice(Dress dress, NoticeView view) {}

    private record Corner(Dress dress, AccountView view) {}

    /** What they depend on besides: two sites may wear one theme, which says the site's name. */
    private record Dress(String themeHash, String locale, long site, SiteView view) {
        static Dress of(Theme theme, String locale, Site site) {
            return new Dress(theme.hash(), locale, site.id(), SiteView.of(site));
        }
    }

    @Inject
    Slots(Themes themes, Csrf csrf, Flash flash, Instance<ObligationNotice> obligations) {
        this.themes = themes;
        this.csrf = csrf;
        this.flash = flash;
        this.obligations = obligations;
    }

    /**
     * Values for {@link Splicing#fill}: {@code slot:account}, {@code slot:notice}, {@code hole:csrf}, {@code hole:path},
     * {@code hole:here}, {@code hole:back}; nothing for any other.
     */
    public Function<String, byte[]> values(Visit visit) {
        return values(
                visit,
                () -> obligations.stream()
                        .map(notice -> notice.noticeFor(visit))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** For a page that knows itself what else is open (R15). */
    public Function<String, byte[]> values(Visit visit, Supplier<Optional<ObligationNotice.Open>> open) {
        return place -> switch (place) {
            case "slot:account" -> account(visit);
            case "slot:notice" -> joined(trial(visit), notice(visit, open.get()));
            default -> hole(place, visit);
        };
    }

    /** The account corner. */
    public byte[] account(Visit visit) {
        var person = visit.person();
        var view = new AccountView(
                person.map(Person::displayName),
                person.map(Person::role).filter(role -> role.staff()).isPresent());
        return corner(visit.site(), visit.locale(), view).fill(place -> hole(place, visit));
    }

    /** What stands in the slots and holes of a page of which nobody in particular is the reader: as it is kept. */
    public Function<String, byte[]> nobodys(Site site, String locale, String behindLocale) {
        return place -> switch (place) {
            case "slot:account" ->
                corner(site, locale, new AccountView(Optional.empty(), false)).fill(hole -> NOTHING);
            case "hole:path" -> bytes(Html.escaped(behindLocale));
            // In the middle of a sentence, where a reader of the kept page would look for it.
            case "hole:decided-at", "hole:due-at" -> LEFT_OUT;
            default -> NOTHING;
        };
    }

    private Splicing corner(Site site, String locale, AccountView view) {
        Theme theme = themes.of(site);
        return corners.get(
                new Corner(Dress.of(theme, locale, site), view),
                corner -> Splicing.of(theme.render("fragments/account", locale, SiteView.of(site), view)));
    }

    /** That what is seen is a look only this owner sees, and the way back. */
    private byte[] trial(Visit visit) {
        var tried = visit.site().theme();
        if (!tried.isTried()) {
            return NOTHING;
        }
        var view = new TrialView(tried.theme(), themes.broken(visit.site()));
        return Splicing.of(
                        theme(visit).render("fragments/theme-trial", visit.locale(), SiteView.of(visit.site()), view))
                .fill(place -> hole(place, visit));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** The flash notice and what is open; no bytes if there is neither. */
    private byte[] notice(Visit visit, Optional<ObligationNotice.Open> open) {
        var said = visit.said().or(() -> visit.cookie(Cookies.Name.NOTICE).flatMap(flash::read));
        if (said.isEmpty() && open.isEmpty()) {
            return NOTHING;
        }
        var view = new NoticeView(
                said,
                open.map(ObligationNotice.Open::documents).orElse(List.of()),
                open.map(ObligationNotice.Open::gate).orElse(""));
        // Many people have the same documents open; what was said to one person is said once.
        var notice = said.isPresent()
                ? notice(visit, view)
                : notices.get(
                        new Notice(Dress.of(theme(visit), visit.locale(), visit.site()), view),
                        missing -> notice(visit, view));
        return notice.fill(place -> hole(place, visit));
    }

    private Splicing notice(Visit visit, NoticeView view) {
        return Splicing.of(theme(visit).render("fragments/notice", visit.locale(), SiteView.of(visit.site()), view));
    }

    private byte[] hole(String place, Visit visit) {
        return switch (place) {
            case "hole:csrf" -> bytes(csrf.token(visit.session()));
            case "hole:path" -> bytes(Html.escaped(visit.addressBehindLocale()));
            case "hole:here" -> bytes(URLEncoder.encode(visit.address(), StandardCharsets.UTF_8));
            case "hole:back" -> bytes(URLEncoder.encode(visit.wayBack(), StandardCharsets.UTF_8));
            default -> NOTHING;
        };
    }

    private Theme theme(Visit visit) {
        return themes.of(visit.site());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
