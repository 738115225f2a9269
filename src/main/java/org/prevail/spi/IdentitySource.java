package org.prevail.spi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Says who sends a request, where somebody else has signed the person in: a reverse proxy, a host system.
 *
 * <p><b>When.</b> For a request to a public page or decision on which nobody is signed in at the portal itself and which has one of
 * the {@linkplain #headers headers}. Several sources: the first one that knows is heard. Its answer is not remembered. It must
 * prove to itself that the claim was made by who may make it, such as by a signature over the reference and an instant: headers
 * are whatever anybody sends.
 *
 * <p>The portal turns the reference into a pseudonym of its own; evidence names that alone. The reference itself is kept until the
 * person is erased. Two sources never mean the same person by the same reference.
 *
 * <p><b>Limit.</b> 100 milliseconds. A header of more than 8,000 characters is not brought to it. <b>If it fails</b>, or says nobody,
 * the reader is whoever the portal's own cookie says, or a stranger.
 */
public non-sealed interface IdentitySource extends Point {
    /** The request headers it reads; a request without any of them is not brought to it. Asked anew when settings change. */
    Set<String> headers(PluginContext context);

    /** Empty where nobody is known. */
    Optional<Identity> identify(Request request, PluginContext context);

    /**
     * A request, as far as it is shown.
     *
     * @param headers the values of those asked for that came, by their names as asked for
     * @param now when it came
     */
    record Request(String method, String path, Map<String, List<String>> headers, Instant now) {
        public Request {
            Objects.requireNonNull(method);
            Objects.requireNonNull(path);
            Objects.requireNonNull(now);
            headers = Map.copyOf(headers);
        }

        /** The value of a header that came exactly once. */
        public Optional<String> only(String header) {
            return Optional.ofNullable(headers.get(header))
                    .filter(values -> values.size() == 1)
                    .map(values -> values.get(0));
        }
    }

    /**
     * A person.
     *
     * @param reference unchanging and unique within this source, 1 to 200 characters
     * @param groups the person belongs to: 1 to 64 of {@code a-z 0-9 -} each
     */
    record Identity(String reference, Set<String> groups) {
        /** @throws IllegalArgumentException where something is not as said */
        public Identity {
            groups = Set.copyOf(groups);
            if (reference.isBlank() || reference.length() > 200) {
                throw new IllegalArgumentException("malformed reference");
            }
            if (groups.stream().anyMatch(group -> !group.matches("[a-z0-9-]{1,64}"))) {
                throw new IllegalArgumentException("malformed group");
            }
        }
    }
}
