package org.prevail.plugins.reacceptance;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.prevail.spi.Asks;
import org.prevail.spi.Descriptor;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.ReacceptanceRule;
import org.prevail.spi.ReacceptanceRule.Judgement.Because;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;
import org.prevail.spi.Words;

/** An acceptance runs out after so many days, and outlives versions that change nothing of substance. Immutable. */
public final class Lasting implements Plugin, ReacceptanceRule {
    static final String DAYS = "days";
    static final String EDITORIAL = "editorial";

    private static final int MOST_DAYS = 36_500;

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "prevail.lasting",
                Words.of("en", "How long acceptances hold")
                        .and("vi", "Thời hạn của sự chấp nhận")
                        .and("de", "Wie lange Annahmen halten"),
                "1.0",
                "1.0",
                List.of(
                        new Setting(
                                DAYS,
                                Setting.Type.NUMBER,
                                Words.of("en", "Days an agreement holds")
                                        .and("vi", "Số ngày một sự đồng ý có giá trị")
                                        .and("de", "Tage, die eine Zustimmung hält"),
                                Words.of("en", "0 or empty: for ever. After that it is asked for again.")
                                        .and("vi", "0 hoặc để trống: mãi mãi. Sau đó sẽ hỏi lại.")
                                        .and("de", "0 oder leer: für immer. Danach wird wieder gefragt."),
                                "0"),
                        new Setting(
                                EDITORIAL,
                                Setting.Type.LINES,
                                Words.of("en", "Versions that need no new acceptance")
                                        .and("vi", "Các phiên bản không cần chấp nhận lại")
                                        .and("de", "Fassungen, die keine neue Annahme brauchen"),
                                Words.of(
                                                "en",
                                                "One a line: a document’s key and the number of the version. Who accepted the one before it is not asked. Example: fiber-terms 3")
                                        .and(
                                                "vi",
                                                "Mỗi dòng: mã văn bản và số phiên bản. Ai đã chấp nhận phiên bản trước đó thì không bị hỏi. Ví dụ: fiber-terms 3")
                                        .and(
                                                "de",
                                                "Eine je Zeile: der Schlüssel eines Dokuments und die Nummer der Fassung. Wer die davor angenommen hat, wird nicht gefragt. Beispiel: fiber-terms 3"),
                                "")));
    }

    @Override
    public Map<String, Words> check(Settings settings) {
        var wrong = new TreeMap<String, Words>();
        if (settings.number(DAYS) > MOST_DAYS) {
            wrong.put(
                    DAYS,
                    Words.of("en", "At most " + MOST_DAYS + " days.")
                            .and("vi", "Tối đa " + MOST_DAYS + " ngày.")
                            .and("de", "Höchstens " + MOST_DAYS + " Tage."));
        }
        settings.lines(EDITORIAL).stream()
                .filter(line -> !line.matches("[a-z0-9-]{1,64}\\s+[1-9]\\d{0,8}"))
                .findFirst()
                .ifPresent(line -> wrong.put(
                        EDITORIAL,
                        Words.of("en", "This line is not understood: " + line)
                                .and("vi", "Không hiểu dòng này: " + line)
                                .and("de", "Diese Zeile wird nicht verstanden: " + line)));
        return wrong;
    }

    @Override
    public Optional<Judgement> judge(Acceptance acceptance, PluginContext context) {
        int days = acceptance.asks() == Asks.AGREEMENT ? context.settings().number(DAYS) : 0;
        var ends = days == 0
                ? Optional.<java.time.Instant>empty()
                : Optional.of(acceptance.acceptedAt().plus(Duration.ofDays(days)));
        boolean editorial = !acceptance.counts() && onlyEditorialSince(acceptance, context.settings());
        if (!acceptance.counts() && !editorial) {
            return Optional.empty();
        }
        if (ends.filter(end -> !acceptance.now().isBefore(end)).isPresent()) {
            return Optional.of(Judgement.noLongerCounts(Because.EXPIRED, expired(days)));
        }
        if (editorial) {
            return Optional.of(
                    Judgement.stillCounts(editorial(acceptance.accepted().version()), ends));
        }
        // Where it counts and will run out, when that is.
        return ends.map(end -> Judgement.stillCounts(lasting(days), ends));
    }

    private static boolean onlyEditorialSince(Acceptance acceptance, Settings settings) {
        int from = acceptance.accepted().version() + 1;
        int to = acceptance.inForce().version();
        Set<String> editorial = new HashSet<>();
        settings.lines(EDITORIAL).forEach(line -> editorial.add(line.replaceAll("\\s+", " ")));
        return from <= to
                && IntStream.rangeClosed(from, to)
                        .allMatch(version -> editorial.contains(acceptance.document() + " " + version));
    }

    private static Words expired(int days) {
        return Words.of("en", "An agreement holds for " + days + " days here.")
                .and("vi", "Tại đây, một sự đồng ý có giá trị trong " + days + " ngày.")
                .and("de", "Eine Zustimmung hält hier " + days + " Tage.");
    }

    private static Words lasting(int days) {
        return Words.of("en", "Your agreement holds for " + days + " days.")
                .and("vi", "Sự đồng ý của bạn có giá trị trong " + days + " ngày.")
                .and("de", "Ihre Zustimmung hält " + days + " Tage.");
    }

    private static Words editorial(int accepted) {
        return Words.of("en", "Nothing of substance has changed since version " + accepted + ", so it still counts.")
                .and(
                        "vi",
                        "Từ phiên bản " + accepted + " không có thay đổi về nội dung, nên sự chấp nhận vẫn có giá trị.")
                .and("de", "Seit Fassung " + accepted + " hat sich in der Sache nichts geändert; sie zählt weiterhin.");
    }
}
