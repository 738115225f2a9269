package org.prevail.plugins.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prevail.spi.DecisionListener;
import org.prevail.spi.Descriptor;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;
import org.prevail.spi.Spi;
import org.prevail.spi.Words;

/**
 * Posts every decision as JSON to one address, signed with a shared secret. Only an answer of 2xx counts as told; redirects are not
 * followed, so that what is meant for one receiver goes to no other. It says nothing of a person but the portal's pseudonym.
 * Thread-safe.
 */
public final class Webhook implements Plugin, DecisionListener {
    static final String ADDRESS = "address";
    static final String SECRET = "secret";

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LEAST_SECRET = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(4))
            .build();

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "prevail.webhook",
                Words.of("en", "Webhook for decisions")
                        .and("vi", "Webhook cho quyết định")
                        .and("de", "Webhook für Entscheidungen"),
                "1.0",
                Spi.VERSION,
                List.of(
                        new Setting(
                                ADDRESS,
                                Setting.Type.TEXT,
                                Words.of("en", "Address").and("vi", "Địa chỉ").and("de", "Adresse"),
                                Words.of("en", "Begins with https://. Each decision is posted there as JSON.")
                                        .and(
                                                "vi",
                                                "Bắt đầu bằng https://. Mỗi quyết định được gửi (POST) tới đó dưới dạng JSON.")
                                        .and(
                                                "de",
                                                "Beginnt mit https://. Jede Entscheidung wird als JSON dorthin gesendet (POST)."),
                                ""),
                        new Setting(
                                SECRET,
                                Setting.Type.SECRET,
                                Words.of("en", "Secret")
                                        .and("vi", "Khóa bí mật")
                                        .and("de", "Geheimnis"),
                                Words.of(
                                                "en",
                                                "At least 16 characters. The receiver checks the signature of what is posted"
                                                        + " with it.")
                                        .and(
                                                "vi",
                                                "Ít nhất 16 ký tự. Bên nhận dùng nó để kiểm tra chữ ký của nội dung được"
                                                        + " gửi.")
                                        .and(
                                                "de",
                                                "Mindestens 16 Zeichen. Der Empfänger prüft damit die Signatur des"
                                                        + " Gesendeten."),
                                "")));
    }

    @Override
    public Map<String, Words> check(Settings settings) {
        var wrong = new HashMap<String, Words>();
        if (!settings.text(ADDRESS).isEmpty() && address(settings).isEmpty()) {
            wrong.put(
                    ADDRESS,
                    Words.of("en", "Give an address that begins with https://, with no name or password in it.")
                            .and("vi", "Hãy nhập địa chỉ bắt đầu bằng https://, không kèm tên hay mật khẩu.")
                            .and(
                                    "de",
                                    "Geben Sie eine Adresse an, die mit https:// beginnt, ohne Namen oder Passwort."));
        }
        if (!settings.text(ADDRESS).isEmpty() && settings.text(SECRET).length() < LEAST_SECRET) {
            wrong.put(
                    SECRET,
                    Words.of("en", "Give a secret of at least 16 characters.")
                            .and("vi", "Hãy nhập khóa bí mật có ít nhất 16 ký tự.")
                            .and("de", "Geben Sie ein Geheimnis von mindestens 16 Zeichen an."));
        }
        return wrong;
    }

    /** By https; by http to this machine alone, for trying it. */
    private static Optional<URI> address(Settings settings) {
        try {
            var address = new URI(settings.text(ADDRESS));
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && HERE.contains(String.valueOf(address.getHost()));
            return Optional.of(address)
                    .filter(given -> safe && given.getHost() != null && given.getRawUserInfo() == null);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public void decided(Decided decision, PluginContext context) throws IOException, InterruptedException {
        var settings = context.settings();
        if (settings.text(SECRET).length() < LEAST_SECRET) {
            throw new IOException("no secret is set");
        }
        var address = address(settings).orElseThrow(() -> new IOException("no address is set"));
        byte[] body = DecisionBody.of(decision, context).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Prevail-Delivery", decision.id().toString())
                .header("Prevail-Attempt", Integer.toString(decision.attempt()))
                .header("Prevail-Signature", Signature.of(settings.text(SECRET), body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2) {
            throw new IOException("the receiver answered " + status);
        }
    }
}
