package org.prevail.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.decision.Obligation.Because;
import org.prevail.decision.Verdict;
import org.prevail.document.Asks;
import org.prevail.document.ChangeNote;
import org.prevail.document.Kind;
import org.prevail.document.PlaceNames;
import org.prevail.markup.Contents;
import org.prevail.markup.Glossary;
import org.prevail.markup.LineMarkups;
import org.prevail.markup.Markup;
import org.prevail.markup.ReadingTime;
import org.prevail.markup.Rendered;
import org.prevail.platform.problem.Issue;
import org.prevail.plugins.flags.Looking;
import org.prevail.portal.view.BarView;
import org.prevail.portal.view.ChangeView;
import org.prevail.portal.view.ContactView;
import org.prevail.portal.view.DocumentLink;
import org.prevail.portal.view.DocumentView;
import org.prevail.portal.view.ErasedView;
import org.prevail.portal.view.GateView;
import org.prevail.portal.view.HistoryView;
import org.prevail.portal.view.IndexView;
import org.prevail.portal.view.LinkAcceptancesView;
import org.prevail.portal.view.MeView;
import org.prevail.portal.view.NotInForceView;
import org.prevail.portal.view.PrecedenceView;
import org.prevail.portal.view.ReceiptView;
import org.prevail.portal.view.RegisterView;
import org.prevail.portal.view.ResetPasswordView;
import org.prevail.portal.view.SectionView;
import org.prevail.portal.view.SignInView;
import org.prevail.portal.view.StatusView;
import org.prevail.portal.view.StatusView.Status;
import org.prevail.portal.view.TextView;
import org.prevail.portal.view.VersionRow;
import org.prevail.precedence.Reason;
import org.prevail.presentation.Basis;
import org.prevail.redline.Redline;
import org.prevail.redline.RedlineView;
import org.prevail.redline.RedlineViews;
import org.prevail.redline.Side;
import org.prevail.redline.Size;
import org.prevail.redline.Switches;
import org.prevail.subject.Attribution;
import org.prevail.web.Flash;
import org.prevail.web.view.AccountView;
import org.prevail.web.view.ErrorView;
import org.prevail.web.view.NoticeView;

/** A view of every public template in each state worth looking at, in one locale. */
final class Samples {
    static final SiteView SITE = new SiteView(
            "Sao Mai Telecom",
            List.of("vi", "en", "de"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "legal@example.com",
            PlaceNames.NONE);
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-15T02:30:15.250Z");
    private static final Instant DECEMBER = Instant.parse("2026-11-30T17:00:00Z");
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String RECEIPT = "q3XjW0vY8Qm2n7LkT5cR1aZs9dF4hB6gUeIoPyNxMwA";

    private final String locale;
    private final boolean vietnamese;

    Samples(String locale) {
        this.locale = locale;
        this.vietnamese = locale.equals("vi");
    }

    /** What is rendered with what, by a name for the file. */
    record Sample(String template, Object view) {}

    Map<String, Sample> pages() {
        var pages = new LinkedHashMap<String, Sample>();
        pages.put("index", new Sample("index", index()));
        pages.put("index-empty", new Sample("index", new IndexView(List.of())));
        new SearchSamples(locale).pages().forEach(pages::put);
        pages.put("document", new Sample("document", document(Status.IN_FORCE, true, precedence(), locale)));
        pages.put("document-place", new Sample("document", document(Status.IN_FORCE, true, general(), locale)));
        pages.put(
                "document-foreign",
                new Sample("document", document(Status.IN_FORCE, true, precedence(), vietnamese ? "en" : "vi")));
        for (var status : List.of(Status.UPCOMING, Status.SUPERSEDED, Status.WITHDRAWN, Status.CANCELLED)) {
            pages.put(
                    "document-" + status.name().toLowerCase(java.util.Locale.ROOT),
                    new Sample("document", document(status, false, precedence(), locale)));
        }
        pages.put("document-day", new Sample("document", onDay()));
        pages.put(
                "not-in-force",
                new Sample(
                        "not-in-force",
                        new NotInForceView(
                                Optional.of(fiber()),
                                Optional.empty(),
                                Optional.empty(),
                                versions(),
                                Optional.of(privacy()))));
        pages.put(
                "not-in-force-place",
                new Sample(
                        "not-in-force",
                        new NotInForceView(
                                Optional.empty(), Optional.of("shop"), Optional.empty(), List.of(), Optional.empty())));
        pages.put(
                "not-in-force-day",
                new Sample(
                        "not-in-force",
                        new NotInForceView(
                                Optional.of(fiber()),
                                Optional.empty(),
                                Optional.of(new DocumentView.Day(
                                        LocalDate.of(2024, 1, 1), DocumentView.Day.When.OVER, versions())),
                                List.of(),
                                Optional.empty())));
        pages.put("history", new Sample("history", history()));
        pages.put("gate", new Sample("gate", gate()));
        pages.put(
                "gate-done",
                new Sample(
                        "gate",
                        new GateView(
                                "services/fiber",
                                1,
                                1,
                                Optional.empty(),
                                List.of(),
                                Optional.of("https://shop.example.com"))));
        for (var verdict : Verdict.values()) {
            pages.put(
                    "receipt-" + verdict.name().toLowerCase(java.util.Locale.ROOT),
                    new Sample(
                            "receipt",
                            receipt(verdict, verdict == Verdict.ACCEPTED, Asks.AGREEMENT, Attribution.DEVICE)));
        }
        for (var attribution : Attribution.values()) {
            pages.put(
                    "receipt-for-" + attribution.name().toLowerCase(java.util.Locale.ROOT),
                    new Sample("receipt", receipt(Verdict.ACCEPTED, false, Asks.AGREEMENT, attribution)));
        }
        pages.put(
                "receipt-read",
                new Sample("receipt", receipt(Verdict.ACCEPTED, false, Asks.ACKNOWLEDGEMENT, Attribution.DEVICE)));
        pages.put("me", new Sample("me", me(Optional.of("Nguyễn Thị Hạnh"))));
        pages.put(
                "me-nobody",
                new Sample(
                        "me",
                        new MeView(
                                Optional.empty(),
                                false,
                                List.of(),
                                at("/accept"),
                                List.of(),
                                List.of(),
                                List.of(),
                                at("/me/download"))));
        pages.put("erased", new Sample("erased", new ErasedView(true, Optional.of(DECEMBER))));
        pages.put("erased-wholly", new Sample("erased", new ErasedView(false, Optional.empty())));
        pages.put("erased-unknown", new Sample("erased", new ErasedView(true, Optional.empty())));
        pages.put("signin", new Sample("signin", new SignInView("", at("/me"), true, List.of())));
        pages.put(
                "signin-issues",
                new Sample(
                        "signin",
                        new SignInView(
                                "hanh",
                                "",
                                false,
                                List.of(Issue.of("login", "title.empty"), Issue.of("", "storage.unavailable")))));
        pages.put("register", new Sample("register", new RegisterView("", "", "", true, List.of())));
        pages.put(
                "reset-password",
                new Sample(
                        "reset-password", new ResetPasswordView(at("/reset-password/abc"), "hanh", true, List.of())));
        pages.put(
                "reset-password-used",
                new Sample(
                        "reset-password", new ResetPasswordView(at("/reset-password/abc"), "hanh", false, List.of())));
        pages.put(
                "link-acceptances",
                new Sample(
                        "link-acceptances",
                        new LinkAcceptancesView(
                                List.of(new LinkAcceptancesView.Acceptance(fiber(), 3, Asks.AGREEMENT, JUNE)),
                                at("/"))));
        pages.put("contact", new Sample("contact", new ContactView(List.of(privacy(), cookies()))));
        for (int status : List.of(400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503)) {
            pages.put(
                    "error-" + status,
                    new Sample(
                            "error",
                            new ErrorView(
                                    status,
                                    status == 422 ? List.of(Issue.of("", "key.reserved", "me")) : List.of(),
                                    status == 500 ? Optional.of("7Q2M-K8D4") : Optional.empty(),
                                    status == 503 ? Optional.of(30) : Optional.empty(),
                                    status == 409 ? Optional.of(at("/fiber-terms")) : Optional.empty(),
                                    status == 403 ? Optional.of(sentForm()) : Optional.empty())));
        }
        return pages;
    }

    /** Every bar there is. */
    Map<String, BarView> bars() {
        var bars = new LinkedHashMap<String, BarView>();
        for (var asks : List.of(Asks.AGREEMENT, Asks.ACKNOWLEDGEMENT)) {
            for (var state : BarView.State.values()) {
                bars.put("bar-" + asks + "-" + state, bar(state, asks, Because.FIRST, false));
            }
            for (var because : Because.values()) {
                bars.put("bar-" + asks + "-OPEN-" + because, bar(BarView.State.OPEN, asks, because, true));
            }
        }
        return bars;
    }

    BarView bar(BarView.State state, Asks asks, Because because, boolean end) {
        boolean changed = because == Because.CHANGED || because == Because.DECLINED || because == Because.WITHDRAWN;
        return new BarView(
                state,
                3,
                fiber().title(),
                locale,
                asks,
                end,
                Optional.of(because),
                changed ? Optional.of(2) : Optional.empty(),
                changed ? List.of(change()) : List.of(),
                changed ? Optional.of(at("/fiber-terms/compare/2..3")) : Optional.empty(),
                changed,
                because == Because.CHANGED,
                false,
                because == Because.EXPIRED);
    }

    AccountView account() {
        return new AccountView(Optional.of("Nguyễn Thị Hạnh"), true);
    }

    NoticeView notice() {
        return new NoticeView(
                Optional.of(new Flash.Notice("receipt.keep", List.of())),
                List.of(
                        new NoticeView.Open(fiber().title(), locale),
                        new NoticeView.Open(privacy().title(), locale)),
                at("/accept?scope=services/fiber"));
    }

    /** The sample text against an edited one: amounts, a moved and a new clause, a split, other numbers. */
    RedlineView redline(Switches switches) {
        var source = vietnamese ? SampleTexts.VIETNAMESE : SampleTexts.ENGLISH;
        var before = Markup.render(source);
        var after = Markup.render(SampleTexts.edited(source, vietnamese));
        var redline = new Redline(
                side(2, before),
                side(3, after),
                Looking.compare(before.canonical(), after.canonical()),
                Looking.MARKS,
                switches.options());
        return RedlineViews.of(redline, switches, at("/fiber-terms/compare/2..3"));
    }

    /** Two texts of five thousand lines, which is too long for one page. */
    RedlineView longRedline(Switches switches) {
        var before = "line\n".repeat(5_000) + "end";
        var after = before.replace("line\nline\n", "line\nanother\n");
        var redline = new Redline(
                side(2, before), side(3, after), Looking.compare(before, after), Looking.MARKS, switches.options());
        return RedlineViews.of(redline, switches, at("/fiber-terms/compare/2..3"));
    }

    private static ErrorView.SentForm sentForm() {
        return new ErrorView.SentForm(
                "/console/documents/terms/draft",
                List.of(new ErrorView.Field("texts.en.title", "Terms \"of\" <use>")),
                false);
    }

    private static Side side(int version, String text) {
        return new Side(
                Optional.of("fiber-terms"), "Terms", Optional.of(version), Optional.empty(), "en", "" + version, text);
    }

    private Side side(int version, Rendered text) {
        return new Side(
                Optional.of("fiber-terms"),
                text.title(),
                Optional.of(version),
                Optional.of(version == 2 ? MARCH : JUNE),
                locale,
                text.digest(),
                text.canonical(),
                LineMarkups.of(text.title(), text.html()));
    }

    private String at(String path) {
        return "/" + locale + path;
    }

    private String say(String vi, String en) {
        return vietnamese ? vi : en;
    }

    private DocumentLink fiber() {
        return new DocumentLink(
                say("Điều khoản dịch vụ Internet cáp quang", "Fiber service terms"), locale, at("/fiber-terms"));
    }

    private DocumentLink privacy() {
        return new DocumentLink(say("Chính sách bảo vệ dữ liệu cá nhân", "Privacy policy"), locale, at("/privacy"));
    }

    private DocumentLink cookies() {
        return new DocumentLink(say("Chính sách cookie", "Cookie policy"), locale, at("/cookies"));
    }

    private DocumentLink foreign() {
        return new DocumentLink(
                say("Shop terms", "Điều khoản cửa hàng trực tuyến"), vietnamese ? "en" : "vi", at("/shop-terms"));
    }

    private ChangeView change() {
        return new ChangeView(
                3,
                JUNE,
                say(
                        "Thời hạn khắc phục sự cố ở Điều 4 giảm từ 48 xuống 24 giờ.\nBổ sung quyền chấm dứt không mất phí khi tăng giá.",
                        "Clause 4 shortens the time for repairs from 48 to 24 hours.\nClause 6 adds the right to end the contract free of charge when prices rise."),
                vietnamese ? "en" : "vi",
                Optional.of(2),
                Optional.empty());
    }

    private PrecedenceView precedence() {
        return new PrecedenceView(
                Optional.empty(),
                true,
                "services/fiber",
                "everyone",
                List.of(new PrecedenceView.Ranked(
                        privacy(), "", List.of(Reason.of("deeper-scope", "services/fiber", "")))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private PrecedenceView general() {
        return new PrecedenceView(
                Optional.of("services/mobile"),
                false,
                "",
                "everyone",
                List.of(),
                List.of(
                        new PrecedenceView.Ranked(fiber(), "services/fiber", List.of()),
                        new PrecedenceView.Ranked(foreign(), "shop", List.of())),
                List.of(new PrecedenceView.Ranked(foreign(), "services/mobile", List.of())),
                List.of(new PrecedenceView.Ranked(cookies(), "", List.of())),
                List.of(new PrecedenceView.Ranked(
                        fiber(),
                        "services/fiber",
                        List.of(new Reason(
                                "rule",
                                List.of("sample", "en", "Not in your country.", "vi", "Không áp dụng ở nước bạn."))))),
                List.of(new PrecedenceView.Coming(foreign(), "services/mobile", DECEMBER, false)),
                false);
    }

    private StatusView status(Status status) {
        return switch (status) {
            case IN_FORCE -> StatusView.of(status, MARCH);
            case UPCOMING ->
                new StatusView(
                        status, DECEMBER, Optional.empty(), Optional.of(fiber()), Optional.of(3), Optional.empty());
            case SUPERSEDED ->
                new StatusView(
                        status, JUNE, Optional.empty(), Optional.of(fiber()), Optional.empty(), Optional.of(DECEMBER));
            default ->
                new StatusView(
                        status,
                        JUNE,
                        Optional.of(new ChangeNote("Điều 5 nêu sai mức phí.", "vi")),
                        Optional.of(privacy()),
                        Optional.empty(),
                        Optional.empty());
        };
    }

    private VersionRow version(int number, Status status, String note, boolean imported) {
        return new VersionRow(
                number,
                new DocumentLink(fiber().title(), locale, at("/fiber-terms/versions/" + number)),
                status(status),
                status == Status.UPCOMING ? DECEMBER : MARCH,
                MARCH,
                note,
                locale,
                imported ? Optional.of(MARCH) : Optional.empty());
    }

    private HistoryView history() {
        var sizes = List.of(new Size(12, 3, 0), Size.NONE, new Size(240, 410, 2), Size.NONE);
        var rows = new ArrayList<HistoryView.Entry>();
        for (int i = 0; i < versions().size(); i++) {
            int number = versions().get(i).number();
            boolean first = number == 1;
            rows.add(new HistoryView.Entry(
                    versions().get(i),
                    first ? Optional.empty() : Optional.of(number - 1),
                    first ? Optional.empty() : Optional.of(at("/fiber-terms/compare/" + (number - 1) + ".." + number)),
                    sizes.get(i),
                    number == 3,
                    650));
        }
        return new HistoryView(
                fiber(),
                "fiber-terms",
                rows,
                at("/fiber-terms/feed.atom"),
                Optional.of(at("/fiber-terms/compare/1..4")));
    }

    private List<VersionRow> versions() {
        return List.of(
                version(4, Status.UPCOMING, say("Bổ sung hỗ trợ IPv6.", "Adds support for IPv6."), false),
                version(3, Status.IN_FORCE, change().note(), false),
                version(2, Status.WITHDRAWN, say("Sửa mức phí.", "Corrects the fee."), false),
                version(1, Status.SUPERSEDED, "", true));
    }

    private DocumentView document(Status status, boolean asks, PrecedenceView precedence, String textLocale) {
        return new DocumentView(
                "fiber-terms",
                3,
                text(textLocale),
                status(status),
                at("/fiber-terms"),
                at("/fiber-terms/versions/3"),
                at("/fiber-terms/versions"),
                precedence,
                Optional.of(change()),
                status == Status.IN_FORCE
                        ? List.of(version(
                                4, Status.UPCOMING, say("Bổ sung hỗ trợ IPv6.", "Adds support for IPv6."), false))
                        : List.of(),
                status == Status.SUPERSEDED ? Optional.of(MARCH) : Optional.empty(),
                status == Status.UPCOMING ? Optional.of(DECEMBER) : Optional.empty(),
                asks,
                Optional.empty(),
                List.of(),
                status == Status.IN_FORCE ? List.of(retention()) : List.of(),
                List.of());
    }

    private SectionView retention() {
        return new SectionView(
                "section-1",
                locale,
                say("Thời hạn lưu giữ", "How long we keep it"),
                List.of(
                        SectionView.Part.text(say("Chúng tôi xóa sau thời hạn này.", "After that we delete it.")),
                        SectionView.Part.table(
                                say("Theo loại dữ liệu", "By kind"),
                                List.of(say("Dữ liệu", "What"), say("Thời hạn", "How long")),
                                List.of(
                                        List.of(say("Hóa đơn", "Invoices"), say("10 năm", "10 years")),
                                        List.of(say("Nhật ký", "Logs"), say("7 ngày", "7 days")))),
                        SectionView.Part.items(List.of(say("Không bán cho ai.", "Sold to nobody.")))));
    }

    private DocumentView onDay() {
        var d = document(Status.IN_FORCE, false, precedence(), locale);
        return new DocumentView(
                d.key(),
                1,
                d.text(),
                d.status(),
                d.address(),
                d.permanent(),
                d.history(),
                d.precedence(),
                Optional.of(new ChangeView(1, MARCH, "", locale, Optional.empty(), Optional.empty())),
                List.of(),
                d.importedAt(),
                d.graceUntil(),
                false,
                Optional.of(new DocumentView.Day(
                        LocalDate.of(2026, 6, 15),
                        DocumentView.Day.When.OVER,
                        List.of(version(2, Status.SUPERSEDED, "", false)))),
                List.of(),
                List.of(),
                List.of());
    }

    private TextView text(String textLocale) {
        var vi = textLocale.equals("vi");
        var rendered = Markup.render(vi ? SampleTexts.VIETNAMESE : SampleTexts.ENGLISH);
        return new TextView(
                textLocale,
                "vi",
                List.of("vi", "en"),
                rendered.title(),
                rendered.summary(),
                rendered.html(),
                Contents.of(rendered.html()),
                DIGEST,
                ReadingTime.minutes(rendered.canonical()),
                Glossary.of(rendered.html()).terms());
    }

    private IndexView index() {
        return new IndexView(List.of(
                new IndexView.Place(
                        "",
                        List.of(
                                new IndexView.Row(
                                        privacy(),
                                        Kind.POLICY,
                                        5,
                                        MARCH,
                                        Optional.of(MARCH),
                                        say(
                                                "Chúng tôi thu thập dữ liệu gì, để làm gì, giữ trong bao lâu và bạn có quyền gì.",
                                                "Which data we collect, what for, how long we keep it, and what you can ask of us."),
                                        "everyone",
                                        false,
                                        Optional.empty()),
                                new IndexView.Row(
                                        cookies(),
                                        Kind.POLICY,
                                        2,
                                        JUNE,
                                        Optional.empty(),
                                        say("Trang này dùng những cookie nào.", "Which cookies this site uses."),
                                        "everyone",
                                        true,
                                        Optional.empty()))),
                new IndexView.Place(
                        "services/fiber",
                        List.of(new IndexView.Row(
                                fiber(),
                                Kind.TERMS,
                                3,
                                JUNE,
                                Optional.empty(),
                                say(
                                        "Tốc độ, giá cước, sửa chữa và chấm dứt dịch vụ cáp quang.",
                                        "Speed, prices, repairs and the end of the fiber service."),
                                "everyone",
                                false,
                                Optional.of(version(4, Status.UPCOMING, "", false))))),
                new IndexView.Place(
                        "shop",
                        List.of(new IndexView.Row(
                                foreign(),
                                Kind.TERMS,
                                1,
                                MARCH,
                                Optional.empty(),
                                "",
                                "group:dealers",
                                false,
                                Optional.empty())))));
    }

    private GateView gate() {
        var d = document(Status.IN_FORCE, true, precedence(), locale);
        return new GateView(
                "services/fiber",
                1,
                2,
                Optional.of(new GateView.Asked(
                        "fiber-terms",
                        3,
                        d.text(),
                        d.status(),
                        d.address(),
                        d.precedence(),
                        d.change(),
                        d.upcoming(),
                        bar(BarView.State.OPEN, Asks.AGREEMENT, Because.CHANGED, true))),
                List.of(privacy()),
                Optional.of("https://shop.example.com"));
    }

    /** Of somebody who has no cookie and came through the gate. */
    Sample receiptInGate() {
        return new Sample("receipt", receipt(Verdict.DECLINED, false, Asks.AGREEMENT, Attribution.PAGE));
    }

    private ReceiptView receipt(Verdict verdict, boolean superseded, Asks asks, Attribution attribution) {
        return new ReceiptView(
                RECEIPT,
                verdict,
                new DocumentLink(fiber().title(), locale, at("/fiber-terms/versions/3")),
                "fiber-terms",
                3,
                locale,
                "vi",
                DIGEST,
                asks,
                attribution,
                JUNE,
                JUNE.plusSeconds(95),
                superseded,
                Optional.empty(),
                Optional.of(otherReceipt()).filter(ended -> verdict == Verdict.WITHDRAWN),
                Optional.of(otherReceipt()).filter(later -> verdict == Verdict.DECLINED),
                superseded
                        ? Optional.of(new ReceiptView.Next(
                                fiber(),
                                4,
                                Because.CHANGED,
                                Optional.of(3),
                                Optional.of(at("/fiber-terms/compare/3..4"))))
                        : Optional.empty(),
                verdict == Verdict.DECLINED ? Optional.of(at("/")) : Optional.empty(),
                at("/receipts/" + RECEIPT + "/download"));
    }

    private ReceiptView.Other otherReceipt() {
        var id = new StringBuilder(RECEIPT).reverse().toString();
        return new ReceiptView.Other(id, DECEMBER, at("/receipts/" + id));
    }

    private MeView me(Optional<String> name) {
        return new MeView(
                name,
                true,
                List.of(
                        new MeView.Open(
                                fiber(),
                                4,
                                Because.CHANGED,
                                Optional.of(3),
                                Optional.of(at("/fiber-terms/compare/3..4")),
                                Optional.of(DECEMBER)),
                        new MeView.Open(
                                cookies(), 2, Because.FIRST, Optional.empty(), Optional.empty(), Optional.empty())),
                at("/accept"),
                List.of(
                        new MeView.Standing(
                                fiber(),
                                3,
                                Asks.AGREEMENT,
                                JUNE,
                                at("/receipts/" + RECEIPT),
                                "v1.token",
                                MeView.InForce.ANOTHER),
                        new MeView.Standing(
                                privacy(),
                                5,
                                Asks.ACKNOWLEDGEMENT,
                                JUNE,
                                at("/receipts/" + RECEIPT),
                                "v1.token",
                                MeView.InForce.THIS),
                        new MeView.Standing(
                                cookies(),
                                1,
                                Asks.AGREEMENT,
                                MARCH,
                                at("/receipts/" + RECEIPT),
                                "v1.token",
                                MeView.InForce.NONE)),
                List.of(
                        new MeView.Decided(
                                fiber(),
                                3,
                                "vi",
                                Asks.AGREEMENT,
                                Verdict.ACCEPTED,
                                JUNE,
                                Attribution.DEVICE,
                                at("/receipts/" + RECEIPT)),
                        new MeView.Decided(
                                foreign(),
                                1,
                                "en",
                                Asks.AGREEMENT,
                                Verdict.DECLINED,
                                MARCH,
                                Attribution.ACCOUNT,
                                at("/receipts/" + RECEIPT))),
                List.of(
                        new MeView.Shown(fiber(), 3, "vi", Basis.SERVED, JUNE),
                        new MeView.Shown(fiber(), 3, "vi", Basis.ANSWERED, JUNE),
                        new MeView.Shown(privacy(), 5, "en", Basis.ATTESTED, MARCH)),
                at("/me/download"));
    }
}
