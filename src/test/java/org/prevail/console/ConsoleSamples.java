package org.prevail.console;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prevail.console.view.*;
import org.prevail.console.view.DraftSourceView;
import org.prevail.console.view.FormatChoice;
import org.prevail.decision.Outbox;
import org.prevail.document.Asks;
import org.prevail.document.ChangeNote;
import org.prevail.document.Kind;
import org.prevail.document.Relation;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.platform.problem.Issue;
import org.prevail.plugin.Absent;
import org.prevail.plugin.Health;
import org.prevail.plugin.Refusal;
import org.prevail.precedence.Reason;
import org.prevail.review.Note;
import org.prevail.spi.Words;
import org.prevail.theme.FileLink;

/** A view of every console template in each state worth looking at. */
final class ConsoleSamples {
    private static final Map<String, Outbox.Waiting> WAITING = Map.of(
            "org.example.retention",
            new Outbox.Waiting(
                    "org.example.retention",
                    1,
                    12,
                    3,
                    Optional.of("threw java.io.IOException: the receiver answered 503")));

    private static FileLink file(String address) {
        return new FileLink(address, Words.of("en", "A table (CSV)").and("vi", "Bảng (CSV)"), "text/csv");
    }

    private static final Instant JUNE = Instant.parse("2026-06-15T02:30:15.250Z");
    private static final Instant DECEMBER = Instant.parse("2026-11-30T17:00:00Z");
    private static final UUID SUBJECT = UUID.fromString("0e4f9d26-6b31-4f6e-9a3a-2f6f3c1f7a10");
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final Title FIBER = new Title("Điều khoản dịch vụ cáp quang", "vi");
    private static final Actor LAN = new Actor(false, "Nguyễn Thị Lan");
    private static final Actor YOU = new Actor(true, "Owner");
    private static final Counts COUNTS = new Counts(1240, 903, 15, 871, 32, 4);
    private static final PlacementView PLACEMENT =
            new PlacementView("services/fiber", "everyone", Relation.SUPPLEMENTS, Asks.AGREEMENT, 0);
    private static final PlacementForm PLACED =
            new PlacementForm("services/fiber", "everyone", "", "SUPPLEMENTS", "AGREEMENT", "0");
    private static final VersionRow TWO = row(2, Status.IN_FORCE, JUNE, true);
    private static final VersionRow THREE = row(3, Status.SCHEDULED, DECEMBER, false);
    private static final ChainView CHAIN = new ChainView(
            List.of(
                    link(
                            1,
                            "fiber-terms",
                            FIBER,
                            "services/fiber",
                            true,
                            Reason.of("deeper-scope", "services/fiber", "")),
                    link(2, "privacy", new Title("Privacy policy", "en"), "", false, Reason.of("last", ""))),
            List.of(link(0, "cookies", new Title("Cookie policy", "en"), "", false, Reason.of("stands-alone", ""))),
            List.of(),
            List.of());
    private static final List<Issue> ISSUES = List.of(
            Issue.of("texts.vi.title", "title.empty"),
            Issue.of("texts.vi.markdown", "markdown.struck-through", "30 ngày", 12));

    private static final WhenForm NOW = new WhenForm("", "", "", "", Optional.empty(), Optional.empty());

    private ConsoleSamples() {}

    private static Desk desk(String section) {
        return new Desk(section, true, true, true, List.of("vi", "en", "de"));
    }

    private static VersionRow row(int number, Status status, Instant at, boolean announced) {
        return new VersionRow(
                "fiber-terms",
                FIBER,
                number,
                new StatusView(status, at),
                "services/fiber",
                JUNE,
                announced ? JUNE : DECEMBER,
                at,
                announced,
                Optional.empty(),
                List.of(new ChangeNote("Thời hạn hoàn phí tăng từ 15 lên 30 ngày.", "vi")));
    }

    private static ChainLink link(int rank, String key, Title title, String scope, boolean itself, Reason reason) {
        return new ChainLink(
                rank,
                key,
                title,
                2,
                scope,
                "everyone",
                "SUPPLEMENTS",
                "AGREEMENT",
                List.of(reason),
                Optional.empty(),
                !itself,
                itself);
    }

    private static VersionEntry entry(VersionRow row, Optional<String> reason) {
        return new VersionEntry(row, LAN, Optional.of(COUNTS), reason);
    }

    private static DraftTextView text(String locale, boolean plain) {
        return new DraftTextView(
                locale,
                locale.equals("vi"),
                locale.equals("vi") ? FIBER.text() : "Fiber terms",
                "",
                "## 1. Phạm vi\n\nĐiều khoản này áp dụng cho dịch vụ cáp quang.\n",
                plain);
    }

    private static PluginRow refusedPlugin() {
        return new PluginRow(
                Optional.empty(),
                Words.of("en", "broken.jar"),
                "",
                List.of(),
                Optional.of("broken.jar"),
                false,
                Optional.of(new Refusal("unreadable", List.of())),
                Optional.empty());
    }

    /** By a name for the file. */
    static Map<String, Map.Entry<String, Object>> pages() {
        var pages = new LinkedHashMap<String, Map.Entry<String, Object>>();
        var draft = new DraftRow("fiber-terms", FIBER, 7, JUNE, YOU);
        add(
                pages,
                "dashboard",
                "dashboard",
                new DashboardView(
                        desk("dashboard"),
                        true,
                        List.of(refusedPlugin()),
                        true,
                        List.of(draft),
                        List.of(THREE),
                        List.of(TWO, THREE)));
        add(
                pages,
                "dashboard-empty",
                "dashboard",
                new DashboardView(desk("dashboard"), false, List.of(), false, List.of(), List.of(), List.of()));
        add(
                pages,
                "documents",
                "documents",
                new DocumentsView(
                        desk("documents"),
                        "",
                        "",
                        "",
                        true,
                        List.of(new PlaceGroup(
                                "services/fiber",
                                List.of(new DocumentRow(
                                        "fiber-terms",
                                        FIBER,
                                        Kind.TERMS,
                                        "services/fiber",
                                        "group:business",
                                        true,
                                        Optional.of(TWO),
                                        List.of(THREE),
                                        true))))));
        add(
                pages,
                "new-document",
                "new-document",
                new NewDocumentView(
                        desk("documents"),
                        List.of("vi", "en"),
                        "Fiber Terms",
                        "",
                        "vi",
                        new PlacementForm("", "everyone", "", "SUPPLEMENTS", "", "0"),
                        List.of(Issue.of("kind", "console.kind"), Issue.of("key", "key.malformed"))));
        add(
                pages,
                "document",
                "document",
                new DocumentView(
                        desk("documents"),
                        "fiber-terms",
                        FIBER,
                        Kind.TERMS,
                        "vi",
                        PLACEMENT,
                        Optional.of(TWO),
                        List.of(THREE),
                        Optional.of(draft),
                        4,
                        List.of(
                                entry(THREE, Optional.empty()),
                                entry(TWO, Optional.empty()),
                                entry(row(1, Status.WITHDRAWN, JUNE, true), Optional.of("Sai mức phí."))),
                        List.of(new PublicLink("vi", "/vi/fiber-terms"), new PublicLink("en", "/en/fiber-terms")),
                        List.of(file("/console/documents/fiber-terms/records/csv"))));
        add(
                pages,
                "document-empty",
                "document",
                new DocumentView(
                        new Desk("documents", false, false, false, List.of("vi", "en", "de")),
                        "fiber-terms",
                        new Title("fiber-terms", "en"),
                        Kind.TERMS,
                        "vi",
                        PLACEMENT,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        1,
                        List.of(),
                        List.of(),
                        List.of()));
        add(
                pages,
                "draft-source",
                "draft-source",
                new DraftSourceView(
                        desk("documents"),
                        "fiber-terms",
                        FIBER,
                        List.of("vi", "en"),
                        "vi",
                        List.of(new FormatChoice("odt", "OpenDocument", "en")),
                        "odt",
                        "Some text",
                        List.of("docx", "odt"),
                        List.of(Issue.of("file", "format.failed"))));
        add(pages, "draft", "draft", draft(List.of(), List.of(), Optional.empty(), true));
        add(pages, "draft-issues", "draft", draft(ISSUES, List.of(), Optional.empty(), false));
        var rendered =
                Markup.render(new Source("Fiber terms", "In short.", "## 1. Scope\n\nA <b>text</b>.\n\n- one\n- two"));
        add(
                pages,
                "draft-preview",
                "draft",
                draft(
                        List.of(),
                        List.of(new PreviewView(
                                "en",
                                false,
                                rendered.title(),
                                rendered.summary(),
                                rendered.html(),
                                DraftPreview.lines("en", rendered.notices()))),
                        Optional.empty(),
                        false));
        var meanwhile = new Meanwhile(
                false,
                8,
                JUNE,
                LAN,
                List.of(
                        new Difference("markdown", "vi", "Phí là 200.000 đồng.", "Phí là 250.000 đồng."),
                        new Difference("scope", "", "services", "services/fiber")));
        add(pages, "draft-stale", "draft", draft(List.of(), List.of(), Optional.of(meanwhile), false));
        add(
                pages,
                "draft-gone",
                "draft",
                draft(
                        List.of(),
                        List.of(),
                        Optional.of(new Meanwhile(true, 0, JUNE, LAN, meanwhile.differences())),
                        false));
        add(pages, "publication", "publication", publication(List.of(), NOW, Optional.empty()));
        add(
                pages,
                "publication-scheduled",
                "publication",
                publication(
                        List.of(),
                        new WhenForm(
                                "2026-12-01",
                                "00:00:45",
                                "2026-11-20",
                                "",
                                Optional.of(DECEMBER.plusSeconds(45)),
                                Optional.of(JUNE)),
                        Optional.of(meanwhile)));
        add(pages, "publication-issues", "publication", publication(ISSUES, NOW, Optional.empty()));
        for (var outcome : WithdrawalView.Outcome.values()) {
            add(
                    pages,
                    "withdrawal-" + outcome,
                    "withdrawal",
                    new WithdrawalView(
                            desk("documents"),
                            "fiber-terms",
                            FIBER,
                            outcome == WithdrawalView.Outcome.CANCELS ? THREE : TWO,
                            outcome,
                            Optional.of(new Title("Privacy policy", "en")),
                            CHAIN,
                            List.of(THREE),
                            "",
                            List.of(Issue.of("reason", "reason.empty"))));
        }
        add(
                pages,
                "again",
                "again",
                new AgainView(
                        desk("documents"),
                        "fiber-terms",
                        FIBER,
                        row(1, Status.SUPERSEDED, JUNE, true),
                        4,
                        PLACEMENT,
                        new ReachView(ReachView.Reach.EVERYONE, List.of(), true),
                        List.of(THREE),
                        "",
                        List.of()));
        add(
                pages,
                "version",
                "version",
                new VersionView(
                        desk("documents"),
                        entry(TWO, Optional.empty()),
                        Optional.empty(),
                        Kind.TERMS,
                        PLACEMENT,
                        List.of(new VersionTextView(
                                "vi",
                                true,
                                FIBER.text(),
                                "Tóm tắt.",
                                rendered.html(),
                                rendered.canonical(),
                                "c1",
                                rendered.digest())),
                        List.of(new PublicLink("vi", "/vi/fiber-terms/versions/2")),
                        List.of(SUBJECT, SUBJECT),
                        200,
                        true,
                        true,
                        List.of(
                                new CompareLink("previous", 1, "/console/compare/a"),
                                new CompareLink("draft", 0, "/console/compare/b")),
                        List.of(file("/vi/fiber-terms/versions/2/files/text")),
                        List.of(file("/console/documents/fiber-terms/versions/2/records/csv"))));
        add(pages, "subjects", "subjects", new SubjectSearchView(desk("subjects"), "nobody"));
        add(
                pages,
                "subject",
                "subject",
                new SubjectView(
                        desk("subjects"),
                        SUBJECT,
                        true,
                        List.of(
                                record(false, "ACCEPTED", "ACCOUNT", Optional.empty()),
                                record(true, "ANSWERED", "PAGE", Optional.of(SUBJECT)),
                                record(true, "ATTESTED", "HOST", Optional.empty())),
                        500,
                        true));
        add(
                pages,
                "presentation",
                "presentation",
                new PresentationView(
                        desk("subjects"),
                        SUBJECT,
                        SUBJECT,
                        JUNE,
                        Optional.of(TWO),
                        "vi",
                        DIGEST,
                        DIGEST,
                        "PAGE",
                        "ATTESTED",
                        "services/fiber",
                        Optional.of("Shop"),
                        new CircumstanceView(
                                List.of("members", "group:business"),
                                List.of("country: DE"),
                                List.of(new CircumstanceLink(
                                        1,
                                        "fiber-terms",
                                        2,
                                        "REPLACES",
                                        "AGREEMENT",
                                        List.of("only", "replaces"),
                                        List.of())),
                                List.of(new CircumstanceLink(
                                        0, "cookies", 1, "STANDS_ALONE", "NOTHING", List.of(), List.of())),
                                List.of(new CircumstanceLink(
                                        0,
                                        "shop-terms",
                                        1,
                                        "SUPPLEMENTS",
                                        "AGREEMENT",
                                        List.of("rule"),
                                        List.of("org.example.country", "en", "Not in your country."))))));
        add(
                pages,
                "governing",
                "governing",
                new GoverningView(
                        desk("governing"),
                        "services/fiber",
                        "everyone",
                        "",
                        "2026-12-01",
                        "00:00:45",
                        List.of(new FactField("country", Words.of("en", "Country"), "DE", List.of("DE", "FR"))),
                        DECEMBER.plusSeconds(45),
                        true,
                        Optional.of(CHAIN),
                        List.of()));
        var retention = new PluginRow(
                Optional.of("org.example.retention"),
                Words.of("en", "Retention table"),
                "2.1",
                List.of("PageSection"),
                Optional.of("retention.jar"),
                true,
                Optional.empty(),
                Optional.of(new Health(
                        120, 3, Optional.of(new Health.Failure(JUNE, "late", "1000")), Optional.of(DECEMBER))));
        add(
                pages,
                "plugins",
                "plugins",
                new PluginsView(
                        desk("plugins"),
                        List.of(retention, refusedPlugin()),
                        true,
                        WAITING,
                        List.of(
                                new Absent("org.example.gone", true, JUNE, List.of("address", "secret")),
                                Absent.unchosen("org.example.waited"))));
        add(
                pages,
                "plugin",
                "plugin",
                new PluginView(
                        desk("plugins"),
                        retention,
                        true,
                        List.of(
                                new PluginField(
                                        "documents",
                                        Words.of("en", "Documents"),
                                        Words.of("en", "Their keys."),
                                        "text",
                                        "privacy",
                                        false),
                                new PluginField(
                                        "rows",
                                        Words.of("en", "Rows"),
                                        Words.NONE,
                                        "lines",
                                        "Invoices | 10 years",
                                        false),
                                new PluginField("days", Words.of("en", "Days"), Words.NONE, "number", "x", false),
                                new PluginField(
                                        "plain", Words.of("en", "Without borders"), Words.NONE, "flag", "true", false),
                                new PluginField(
                                        "to",
                                        Words.of("en", "Address"),
                                        Words.NONE,
                                        "address",
                                        "https://example.com/",
                                        false),
                                new PluginField("secret", Words.of("en", "Secret"), Words.NONE, "secret", "", true)),
                        List.of(Issue.of("setting.days", "plugin.number", "Days", 2147483647)),
                        WAITING));
        add(
                pages,
                "accounts",
                "accounts",
                new AccountsView(
                        desk("accounts"),
                        List.of(
                                new AccountRow(1, "owner", "Owner", "OWNER", JUNE, false, true, true),
                                new AccountRow(2, "lan", "Nguyễn Thị Lan", "EDITOR", JUNE, false, false, false),
                                new AccountRow(3, "minh@example.com", "Minh", "MEMBER", JUNE, true, true, false)),
                        400,
                        "",
                        "",
                        "EDITOR",
                        List.of(Issue.of("login", "login.empty")),
                        Optional.of(new IssuedLink(
                                "lan",
                                "http://localhost:8080/en/reset-password/q3XjW0vY8Qm2n7LkT5cR1aZs9dF4hB6gUeIoPyNxMwA",
                                DECEMBER))));
        add(
                pages,
                "api-tokens",
                "api-tokens",
                new ApiTokensView(
                        desk("api-tokens"),
                        List.of(
                                new ApiTokenRow(DIGEST, "Shop", List.of("PUBLISH", "SUBJECTS"), JUNE, Optional.empty()),
                                new ApiTokenRow(DIGEST, "Old shop", List.of("SUBJECTS"), JUNE, Optional.of(DECEMBER))),
                        "",
                        List.of("SUBJECTS"),
                        List.of(),
                        Optional.of(new IssuedToken("Shop", "q3XjW0vY8Qm2n7LkT5cR1aZs9dF4hB6gUeIoPyNxMwA"))));
        add(
                pages,
                "site",
                "site",
                new SettingsView(
                        desk("site"),
                        "Sao Mai Telecom",
                        "legal@example.com",
                        "ftp://x",
                        "vi en",
                        "shop vi Cửa hàng",
                        List.of("de", "en", "vi"),
                        List.of(Issue.of("returnOrigins", "site.origin", "ftp://x"))));
        new ReviewSamples(desk("compare"))
                .pages()
                .forEach((name, page) -> add(pages, name, page.getKey(), page.getValue()));
        return pages;
    }

    private static RecordRow record(boolean shown, String what, String by, Optional<UUID> pseudonym) {
        return new RecordRow(
                JUNE,
                shown,
                what,
                Optional.of(TWO),
                "vi",
                by,
                "/console/presentations/" + SUBJECT,
                pseudonym,
                shown ? Optional.empty() : Optional.of("/console/compare/a"));
    }

    private static DraftView draft(
            List<Issue> issues, List<PreviewView> previews, Optional<Meanwhile> meanwhile, boolean converted) {
        return new DraftView(
                desk("documents"),
                "fiber-terms",
                FIBER,
                3,
                7,
                List.of(text("vi", false), text("en", true)),
                PLACED,
                "",
                Optional.of(new DraftRow("fiber-terms", FIBER, 7, JUNE, YOU)),
                issues,
                previews,
                converted
                        ? List.of(new NoticeLine("vi", "paste.caption", List.of("bảo mật thông tin", "9")))
                        : List.of(),
                converted ? Optional.of("vi") : Optional.empty(),
                meanwhile,
                List.of(ReviewSamples.note(Optional.empty(), Note.Purpose.CHANGE_NOTE)),
                converted,
                Set.of());
    }

    private static PublicationView publication(List<Issue> issues, WhenForm when, Optional<Meanwhile> meanwhile) {
        return new PublicationView(
                desk("documents"),
                "fiber-terms",
                FIBER,
                4,
                1,
                7,
                issues,
                List.of(
                        new NoticeLine("vi", "link.not-allowed", List.of("javascript:alert(1)", "3")),
                        new NoticeLine("en", "html.shown-as-text", List.of("<b>", "4"))),
                List.of(
                        new LocaleChange("vi", true, LocaleChange.Change.SAME),
                        new LocaleChange("en", false, LocaleChange.Change.CHANGED)),
                new ReachView(ReachView.Reach.READERS, List.of("en"), false),
                PLACEMENT,
                PLACED,
                Optional.of(new PlacementView("services", "members", Relation.REPLACES, Asks.NOTHING, 1)),
                Optional.of(TWO),
                Optional.of(COUNTS),
                List.of(new Doubt("en", 128, true)),
                List.of(THREE),
                CHAIN,
                when,
                "Thời hạn hoàn phí tăng.\n[en] The time for refunds grows.",
                ChangeNote.all("Thời hạn hoàn phí tăng.\n[en] The time for refunds grows.", "vi", Set.of("vi", "en")),
                List.of(text("vi", false)),
                meanwhile,
                List.of(
                        new SignedRow("vi", 2, List.of(ReviewSamples.signOff()), List.of(), "/console/compare/a"),
                        new SignedRow("en", 2, List.of(), List.of(ReviewSamples.signOff()), "/console/compare/b")),
                List.of(ReviewSamples.note(Optional.empty(), Note.Purpose.CHANGE_NOTE)));
    }

    private static void add(Map<String, Map.Entry<String, Object>> pages, String name, String template, Object view) {
        pages.put(name, Map.entry("console/" + template, view));
    }
}
