package org.prevail.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prevail.account.Logins;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/**
 * How much anybody may ask of this node in a while. Nobody is limited by address alone: many people share one. An address
 * counts only together with the login tried from it, hashed with a salt that lives as long as the process. Thread-safe.
 */
@Shared
public class RateLimits {
    private static final int MOST_KEYS = 100_000;

    /** Wrong passwords for one login from one address. */
    private static final Allowance TRIES_FROM = new Allowance(6, 1 / 60.0);

    /** Wrong passwords for one login from anywhere: more, so that a stranger does not lock its owner out at once. */
    private static final Allowance TRIES = new Allowance(30, 1 / 30.0);

    private static final Allowance ALL_TRIES = new Allowance(200, 5);
    private static final Allowance REGISTRATIONS = new Allowance(60, 0.5);
    private static final Allowance VISITOR_WRITES = new Allowance(120, 1);
    private static final Allowance VISITOR_VIEWS = new Allowance(600, 5);

    /** What a node stores durably at its best, with room: beyond it pages go out without their form. */
    private static final Allowance ALL_WRITES = new Allowance(200_000, 20_000);

    private final Clock clock;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(Duration.ofHours(2))
            .executor(Runnable::run)
            .build();
    private final Bucket tries;
    private final Bucket registrations;
    private final Bucket writes;
    private final byte[] salt = new byte[16];

    @Inject
    RateLimits(Clock clock) {
        this.clock = clock;
        this.tries = new Bucket(ALL_TRIES, clock.millis());
        this.registrations = new Bucket(REGISTRATIONS, clock.millis());
        this.writes = new Bucket(ALL_WRITES, clock.millis());
        new SecureRandom().nextBytes(salt);
    }

    /**
     * Before a password is looked at; {@link #signedIn} gives back what a right one cost. A try that is refused costs
     * nothing: else one address could use up what all others have for a login.
     */
    public void requireSignIn(String login, String address) {
        // First, so that logins nobody ever heard of take no place where nothing is left.
        if (tries.isEmpty(clock.millis())) {
            throw new Problem.TooMany("too-many", tries.secondsUntilNext(clock.millis()));
        }
        var taken = new ArrayDeque<Bucket>();
        try {
            for (var bucket : triesOf(login, address)) {
                require(bucket);
                taken.push(bucket);
            }
        } catch (Problem.TooMany refused) {
            taken.forEach(Bucket::giveBack);
            throw refused;
        }
    }

    public void signedIn(String login, String address) {
        triesOf(login, address).forEach(Bucket::giveBack);
    }

    /** The narrowest first. */
    private List<Bucket> triesOf(String login, String address) {
        String name = Logins.normal(login);
        return List.of(bucket("login " + name + " from " + address, TRIES_FROM), bucket("login " + name, TRIES), tries);
    }

    public void requireRegistration() {
        require(registrations);
    }

    /** Before something is stored for somebody not signed in: a decision, a request for erasure. */
    public void requireAnonymousWrite(Optional<UUID> visitor) {
        visitor.ifPresent(id -> require(bucket("write " + id, VISITOR_WRITES)));
        require(writes);
    }

    /** Whether a presentation may still be recorded; if not, the page is served without its form. */
    public boolean allowPresentation(Optional<UUID> visitor) {
        return (visitor.isEmpty()
                        || bucket("view " + visitor.get(), VISITOR_VIEWS).take(clock.millis()))
                && writes.take(clock.millis());
    }

    private void require(Bucket bucket) {
        long now = clock.millis();
        if (!bucket.take(now)) {
            throw new Problem.TooMany("too-many", bucket.secondsUntilNext(now));
        }
    }

    private Bucket bucket(String what, Allowance allowance) {
        return buckets.get(hashed(what), key -> new Bucket(allowance, clock.millis()));
    }

    private String hashed(String what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(what.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @param perSecond how fast it fills again */
    record Allowance(int most, double perSecond) {}

    /** A token bucket. */
    private static final class Bucket {
        private final Allowance allowance;
        private double left;
        private long filledAt;

        Bucket(Allowance allowance, long now) {
            this.allowance = allowance;
            this.left = allowance.most();
            this.filledAt = now;
        }

        synchronized boolean take(long now) {
            if (isEmpty(now)) {
                return false;
            }
            left -= 1;
            return true;
        }

        synchronized boolean isEmpty(long now) {
            left = Math.min(allowance.most(), left + Math.max(0, now - filledAt) / 1000.0 * allowance.perSecond());
            filledAt = Math.max(now, filledAt);
            return left < 1;
        }

        synchronized void giveBack() {
            left = Math.min(allowance.most(), left + 1);
        }

        synchronized int secondsUntilNext(long now) {
            return (int) Math.max(1, Math.ceil((1 - left) / allowance.perSecond()));
        }
    }
}
