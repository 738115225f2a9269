package org.prevail.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Function;
import org.prevail.document.Site;
import org.prevail.platform.Configuration;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.precedence.SiteCatalog;
import org.prevail.web.Visit;

/**
 * Files for programs that list what is public, made once for each catalog and epoch; programs ask for them often.
 * Thread-safe.
 */
@Shared
class PublicLists {
    private static final int ETAG_BYTES = 16;

    private final MonotonicClock clock;
    private final String origin;
    private final Cache<Key, Made> ready =
            Caffeine.newBuilder().maximumSize(100).build();

    @Inject
    PublicLists(MonotonicClock clock, Configuration configuration) {
        this.clock = clock;
        this.origin = configuration.origin();
    }

    /**
     * What a list is made from.
     *
     * @param origin the portal as seen from outside, without a slash at its end
     */
    record Facts(String origin, Site site, SiteCatalog catalog, Instant now) {
        String address(String locale, String rest) {
            return origin + "/" + locale + "/" + rest;
        }
    }

    private record Key(long site, String list, long revision, int epoch) {}

    private record Made(byte[] bytes, EntityTag etag) {}

    /** @param list names it, with everything it depends on besides what is public */
    Response answer(Request request, String mediaType, Visit visit, String list, Function<Facts, byte[]> making) {
        var site = visit.site();
        var catalog = visit.published();
        var facts = new Facts(origin, site, catalog.site(site.id()), clock.instant());
        var key = new Key(site.id(), list, catalog.revision(), facts.catalog().epoch(facts.now()));
        var made = ready.get(key, missing -> made(making.apply(facts)));
        var unchanged = request.evaluatePreconditions(made.etag());
        return (unchanged != null ? unchanged : Response.ok(made.bytes(), mediaType + ";charset=utf-8"))
                .tag(made.etag())
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept-Language, Cookie")
                .build();
    }

    private static Made made(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Made(bytes, new EntityTag(HexFormat.of().formatHex(hash, 0, ETAG_BYTES)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
