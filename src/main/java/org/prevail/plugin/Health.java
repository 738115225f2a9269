package org.prevail.plugin;

import java.time.Instant;
import java.util.Optional;

/**
 * How a plug-in does on this node since it started.
 *
 * @param failures of all {@code calls}
 * @param pausedUntil set while it is left alone
 */
public record Health(long calls, long failures, Optional<Failure> last, Optional<Instant> pausedUntil) {
    /**
     * What went wrong last; the message of what was thrown may hold anything and is left out.
     *
     * @param code and {@code detail}: of {@link PluginFailed}
     */
    public record Failure(Instant at, String code, String detail) {}
}
