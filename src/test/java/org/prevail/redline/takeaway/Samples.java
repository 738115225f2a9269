package org.prevail.redline.takeaway;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.prevail.document.Site;
import org.prevail.markup.LineMarkups;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.plugins.flags.Looking;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.Side;
import org.prevail.theme.Themes;

/** Redlines of small texts, and the bean that makes files of them. */
final class Samples {
    static final Site SITE = new Site(1, "Sao Mai Telecom", "legal@example.com");
    static final String BEFORE = String.join(
            "\n",
            "Điều khoản dịch vụ Internet cáp quang",
            "1. Phí là 200.000 đồng mỗi tháng, trả trong 30 ngày.",
            "2. Khách hàng có thể chấm dứt hợp đồng bất cứ lúc nào bằng văn bản gửi đến Sao Mai.",
            "3. Sao Mai được thay đổi điều khoản này và báo trước 30 ngày.",
            "4. Luật áp dụng là luật Việt Nam.");
    static final String AFTER = String.join(
            "\n",
            "Điều khoản dịch vụ Internet cáp quang",
            "1. Sao Mai không được thay đổi điều khoản này nếu không báo trước 60 ngày.",
            "2. Phí là 250.000 đồng mỗi tháng, trả trong 15 ngày.",
            "3. Luật áp dụng là luật Việt Nam.",
            "4. Khách hàng có thể chấm dứt hợp đồng bất cứ lúc nào bằng văn bản gửi đến Sao Mai.",
            "5. Thiết bị vẫn thuộc về Sao Mai <https://example.com/thiet-bi?a=1&b=2>.");

    private Samples() {}

    static Takeaways takeaways() {
        return new Takeaways(new Themes(), new PdfFile(new PdfPress()));
    }

    static Redline redline() {
        return redline(BEFORE, AFTER, Options.DEFAULT);
    }

    static Redline redline(String before, String after, Options options) {
        return new Redline(side(1, before), side(3, after), Looking.compare(before, after), Looking.MARKS, options);
    }

    /** Of two texts as they are published. */
    static Redline marked(String before, String after, Options options) {
        var older = marked(1, before);
        var newer = marked(3, after);
        return new Redline(older, newer, Looking.compare(older.text(), newer.text()), Looking.MARKS, options);
    }

    private static Side marked(int number, String markdown) {
        var text = Markup.render(new Source("Terms", "", markdown));
        return new Side(
                Optional.of("fiber-terms"),
                text.title(),
                Optional.of(number),
                Optional.empty(),
                "en",
                text.digest(),
                text.canonical(),
                LineMarkups.of(text.title(), text.html()));
    }

    static Side side(int number, String text) {
        return new Side(
                Optional.of("fiber-terms"),
                "Điều khoản dịch vụ Internet cáp quang",
                Optional.of(number),
                Optional.of(Instant.parse("2026-0" + number + "-01T00:00:00Z")),
                "vi",
                digest(text),
                text);
    }

    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
