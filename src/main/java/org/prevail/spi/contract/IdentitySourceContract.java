package org.prevail.spi.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.spi.IdentitySource;
import org.prevail.spi.IdentitySource.Request;
import org.prevail.spi.PluginContext;

/** What every {@link IdentitySource} keeps to. */
public final class IdentitySourceContract {
    private static final Duration LIMIT = Duration.ofMillis(100);

    private IdentitySourceContract() {}

    /**
     * @param source also a {@code Plugin}
     * @param context with settings under which it knows people
     * @param genuine requests of people it knows; each is tried as it is, and altered by one character, which must not be
     *     believed
     * @throws AssertionError naming everything that breaks the contract
     */
    public static void verify(IdentitySource source, PluginContext context, Request... genuine) {
        var findings = new Findings();
        findings.plugin(source, context);
        findings.pure("headers()", LIMIT, () -> source.headers(context)).ifPresent(headers -> {
            headers.forEach(header -> findings.require(
                    header.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}"),
                    "headers(): " + header + " is no header's name"));
            Stream.of("", "x", "x".repeat(8_000), "\u0000", "é.é.é", "..", "Bearer null")
                    .forEach(value -> nobody(source, context, request(headers, value), "for nonsense", findings));
        });
        nobody(source, context, new Request("GET", "/", Map.of(), Instant.EPOCH), "without its headers", findings);
        for (var request : genuine) {
            var known = findings.pure("identify()", LIMIT, () -> source.identify(request, context));
            findings.require(known.flatMap(answer -> answer).isPresent(), "identify(): nobody for a genuine request");
            request.headers()
                    .forEach((header, values) -> altered(request, header, values.get(0))
                            .forEach(forged -> nobody(source, context, forged, "for a forged " + header, findings)));
        }
        findings.report();
    }

    private static Request request(Iterable<String> headers, String value) {
        var all = new HashMap<String, List<String>>();
        headers.forEach(header -> all.put(header, List.of(value)));
        return new Request("GET", "/en/privacy", all, Instant.parse("2026-01-15T02:30:00Z"));
    }

    /** Each character in turn, up to a hundred of them, another one. */
    private static Stream<Request> altered(Request request, String header, String value) {
        return Stream.iterate(0, at -> at < value.length(), at -> at + Math.max(1, value.length() / 100))
                .map(at -> value.substring(0, at) + (value.charAt(at) == '0' ? '1' : '0') + value.substring(at + 1))
                .map(forged -> {
                    var headers = new HashMap<>(request.headers());
                    headers.put(header, List.of(forged));
                    return new Request(request.method(), request.path(), headers, request.now());
                });
    }

    private static void nobody(
            IdentitySource source, PluginContext context, Request request, String when, Findings findings) {
        findings.once("identify() " + when, LIMIT, () -> source.identify(request, context))
                .filter(Optional::isPresent)
                .ifPresent(somebody -> findings.require(false, "identify() knows somebody " + when));
    }
}
