package org.prevail.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Somebody outside: a browser without JavaScript, or a host system's program. Follows no redirect by itself. */
public final class Client {
    private static final Pattern TOKEN = Pattern.compile("name=\"presentation\" value=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final String origin;
    private final Optional<String> bearer;
    private final boolean packed;
    private final HttpClient http;

    private Client(String origin, Optional<String> bearer, boolean cookies) {
        this.origin = origin;
        this.bearer = bearer;
        this.packed = cookies;
        var builder = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5));
        if (cookies) {
            builder.cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL));
        }
        this.http = builder.build();
    }

    /** The managed server of the integration tests. */
    public static String managed() {
        return "http://localhost:" + System.getenv("PREVAIL_HTTP_PORT");
    }

    /** Takes pages packed, as browsers do; the others of this class do not. */
    public static Client visitor(String origin) {
        return new Client(origin, Optional.empty(), true);
    }

    public static Client withoutCookies(String origin) {
        return new Client(origin, Optional.empty(), false);
    }

    public static Client program(String origin, String token) {
        return new Client(origin, Optional.of(token), false);
    }

    /** An answer, read as text. */
    public record Answer(int status, String body, HttpResponse<String> response) {
        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        public String location() {
            return header("Location");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The presentation token of the page's form. */
        public String token() {
            return find(TOKEN).orElseThrow(() -> new AssertionError("no form on this page: " + body));
        }

        public boolean asks() {
            return find(TOKEN).isPresent();
        }

        public String csrf() {
            return find(CSRF).orElseThrow(() -> new AssertionError("no form on this page: " + body));
        }

        private Optional<String> find(Pattern pattern) {
            var matcher = pattern.matcher(body);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer form(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public Answer post(String path, JsonValue json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.toString())));
    }

    public Answer post(String path, String mediaType, byte[] body) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(
                    request.build(),
                    head -> BodySubscribers.mapping(BodySubscribers.ofByteArray(), body -> text(head.headers(), body)));
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : origin + path))
                .timeout(Duration.ofSeconds(60));
        bearer.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        if (packed) {
            request.header("Accept-Encoding", "gzip, deflate, br, zstd");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static String text(HttpHeaders headers, byte[] body) {
        boolean packed = headers.firstValue("Content-Encoding").equals(Optional.of("gzip")) && body.length > 0;
        try (var in = packed ? new GZIPInputStream(new ByteArrayInputStream(body)) : new ByteArrayInputStream(body)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
