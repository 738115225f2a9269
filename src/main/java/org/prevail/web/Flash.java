package org.prevail.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.platform.Shared;
import org.prevail.platform.signing.Signer;

/**
 * A notice that survives one redirect, in a signed cookie of its own. Never personal: a message key and its arguments.
 * Thread-safe.
 */
@Shared
public class Flash {
    private static final String PURPOSE = "notice";
    private static final String BETWEEN = "\u001f";
    private static final Duration LASTING = Duration.ofMinutes(5);

    private final Signer signer;
    private final Cookies cookies;
    private final Clock clock;

    @Inject
    Flash(Signer signer, Cookies cookies, Clock clock) {
        this.signer = signer;
        this.cookies = cookies;
        this.clock = clock;
    }

    public record Notice(String key, List<String> arguments) {}

    /** To be added to the redirect; the next rendered page shows it once in its slot {@code notice}. */
    public NewCookie cookie(String messageKey, Object... arguments) {
        String content = Stream.concat(
                        Stream.of(Long.toString(clock.millis()), messageKey),
                        Arrays.stream(arguments)
                                .map(argument -> String.valueOf(argument).replace(BETWEEN, " ")))
                .collect(Collectors.joining(BETWEEN));
        String value = signer.sign(PURPOSE, content.getBytes(StandardCharsets.UTF_8));
        return cookies.cookie(Cookies.Name.NOTICE, value, Optional.of(LASTING));
    }

    /** Empty for what is not ours or older than five minutes. */
    public Optional<Notice> read(String cookieValue) {
        return signer.verify(PURPOSE, cookieValue)
                .map(content -> List.of(new String(content, StandardCharsets.UTF_8).split(BETWEEN, -1)))
                .filter(parts -> parts.size() >= 2)
                .filter(parts -> clock.millis() - Long.parseLong(parts.get(0)) <= LASTING.toMillis())
                .map(parts -> new Notice(parts.get(1), parts.subList(2, parts.size())));
    }
}
