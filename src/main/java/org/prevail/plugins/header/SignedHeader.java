package org.prevail.plugins.header;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prevail.spi.Descriptor;
import org.prevail.spi.IdentitySource;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;
import org.prevail.spi.Spi;
import org.prevail.spi.Words;

/**
 * The person a reverse proxy signed in, named in one header, {@link Claim}. Without a secret of 32 characters it knows nobody. A header that
 * came twice, is malformed, signed otherwise, or older or newer than the seconds set, means nobody. Whoever reads a header on its way can
 * send it again within those seconds, to this site alone; so the way from the proxy must be a safe one. Thread-safe.
 */
public final class SignedHeader implements Plugin, IdentitySource {
    static final String HEADER = "header";
    static final String SECRET = "secret";
    static final String SECONDS = "seconds";

    private static final int LEAST_SECRET = 32;
    private static final int MOST_SECONDS = 300;
    private static final String NAME = "[A-Za-z0-9-]{1,60}";

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "prevail.signed-header",
                Words.of("en", "People signed in by a proxy")
                        .and("vi", "Người do proxy đăng nhập")
                        .and("de", "Von einem Proxy angemeldete Personen"),
                "1.0",
                Spi.VERSION,
                List.of(
                        new Setting(
                                HEADER,
                                Setting.Type.TEXT,
                                Words.of("en", "Request header")
                                        .and("vi", "Header của yêu cầu")
                                        .and("de", "Kopfzeile der Anfrage"),
                                Words.of("en", "The proxy must remove it from what others send.")
                                        .and("vi", "Proxy phải xóa header này khỏi yêu cầu do người khác gửi.")
                                        .and("de", "Der Proxy muss sie aus dem entfernen, was andere senden."),
                                "Prevail-Person"),
                        new Setting(
                                SECRET,
                                Setting.Type.SECRET,
                                Words.of("en", "Secret")
                                        .and("vi", "Khóa bí mật")
                                        .and("de", "Geheimnis"),
                                Words.of("en", "At least 32 characters, the same at the proxy.")
                                        .and("vi", "Ít nhất 32 ký tự, giống với khóa ở proxy.")
                                        .and("de", "Mindestens 32 Zeichen, dieselben beim Proxy."),
                                ""),
                        new Setting(
                                SECONDS,
                                Setting.Type.NUMBER,
                                Words.of("en", "Seconds a header is good for")
                                        .and("vi", "Số giây header còn hiệu lực")
                                        .and("de", "Sekunden, die eine Kopfzeile gilt"),
                                Words.of("en", "From 1 to 300. Clocks that differ take from it.")
                                        .and("vi", "Từ 1 đến 300. Đồng hồ lệch nhau sẽ trừ vào số này.")
                                        .and("de", "Von 1 bis 300. Uhren, die abweichen, zehren davon."),
                                "60")));
    }

    @Override
    public Map<String, Words> check(Settings settings) {
        var wrong = new HashMap<String, Words>();
        if (!settings.text(HEADER).matches(NAME)) {
            wrong.put(
                    HEADER,
                    Words.of("en", "Give the name of a header: up to 60 letters, digits and hyphens.")
                            .and("vi", "Hãy nhập tên header: tối đa 60 chữ cái, chữ số và dấu gạch nối.")
                            .and(
                                    "de",
                                    "Geben Sie den Namen einer Kopfzeile an: bis zu 60 Buchstaben, Ziffern und"
                                            + " Bindestriche."));
        }
        if (!settings.text(SECRET).isEmpty() && settings.text(SECRET).length() < LEAST_SECRET) {
            wrong.put(
                    SECRET,
                    Words.of("en", "Give a secret of at least 32 characters.")
                            .and("vi", "Hãy nhập khóa bí mật có ít nhất 32 ký tự.")
                            .and("de", "Geben Sie ein Geheimnis von mindestens 32 Zeichen an."));
        }
        int seconds = settings.number(SECONDS);
        if (seconds < 1 || seconds > MOST_SECONDS) {
            wrong.put(
                    SECONDS,
                    Words.of("en", "Give a number from 1 to 300.")
                            .and("vi", "Hãy nhập một số từ 1 đến 300.")
                            .and("de", "Geben Sie eine Zahl von 1 bis 300 an."));
        }
        return wrong;
    }

    @Override
    public Set<String> headers(PluginContext context) {
        boolean known = context.settings().text(SECRET).length() >= LEAST_SECRET;
        return known ? Set.of(context.settings().text(HEADER)) : Set.of();
    }

    @Override
    public Optional<Identity> identify(Request request, PluginContext context) {
        var settings = context.settings();
        if (settings.text(SECRET).length() < LEAST_SECRET) {
            return Optional.empty();
        }
        var limit = Duration.ofSeconds(Math.min(settings.number(SECONDS), MOST_SECONDS));
        return request.only(settings.text(HEADER))
                .flatMap(value -> Claim.read(value, settings.text(SECRET), context.address() + " " + context.site()))
                .filter(claim ->
                        Duration.between(claim.at(), request.now()).abs().compareTo(limit) <= 0)
                .map(Claim::identity);
    }
}
