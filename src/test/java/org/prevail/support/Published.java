package org.prevail.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/** A document with its versions, written down in the order in which they were published; the binding locale is vi. */
public final class Published {
    public static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    public static final Instant FEBRUARY = Instant.parse("2026-02-01T00:00:00Z");
    public static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    public static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    private final String key;
    private final Kind kind;
    private final List<Edition> editions = new ArrayList<>();
    private Placement placement;

    private Published(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
        this.placement = Placement.usual(kind);
    }

    public static Published policy(String key) {
        return new Published(key, Kind.POLICY);
    }

    public static Published terms(String key) {
        return new Published(key, Kind.TERMS);
    }

    /** Where the versions that follow stand. */
    public Published at(String scope) {
        return place(new Scope(scope), placement.audience(), placement.relation(), placement.asks(), placement.order());
    }

    public Published forAudience(String audience) {
        return place(
                placement.scope(), new Audience(audience), placement.relation(), placement.asks(), placement.order());
    }

    public Published relation(Relation relation) {
        return place(placement.scope(), placement.audience(), relation, placement.asks(), placement.order());
    }

    public Published asks(Asks asks) {
        return place(placement.scope(), placement.audience(), placement.relation(), asks, placement.order());
    }

    public Published order(int order) {
        return place(placement.scope(), placement.audience(), placement.relation(), placement.asks(), order);
    }

    private Published place(Scope scope, Audience audience, Relation relation, Asks asks, int order) {
        placement = new Placement(scope, audience, relation, asks, order);
        return this;
    }

    /** The next version, known and in force from an instant on. */
    public Published version(Instant effective) {
        return version(effective, "binding text " + (editions.size() + 1));
    }

    public Published version(Instant effective, String binding) {
        return version(effective, Map.of("vi", binding));
    }

    /** @param texts what it says, by locale */
    public Published version(Instant effective, Map<String, String> texts) {
        return add(effective, effective, Optional.empty(), texts);
    }

    public Published announced(Instant announced, Instant effective) {
        return add(announced, effective, Optional.empty(), Map.of("vi", "binding text " + (editions.size() + 1)));
    }

    public Published withGrace(Instant effective, Instant until) {
        return add(effective, effective, Optional.of(until), Map.of("vi", "binding text " + (editions.size() + 1)));
    }

    private Published add(Instant announced, Instant effective, Optional<Instant> grace, Map<String, String> texts) {
        var facts = new HashMap<String, Edition.TextFacts>();
        texts.forEach((locale, says) -> facts.put(locale, new Edition.TextFacts(key, says)));
        int number = editions.size() + 1;
        editions.add(new Edition(
                id() * 100 + number,
                number,
                placement,
                announced,
                announced,
                effective,
                grace,
                Optional.empty(),
                Optional.empty(),
                "",
                facts));
        return this;
    }

    /** The version last added was withdrawn. */
    public Published withdrawn(Instant at) {
        var last = editions.remove(editions.size() - 1);
        editions.add(new Edition(
                last.versionId(),
                last.number(),
                last.placement(),
                last.publishedAt(),
                last.announcedAt(),
                last.effectiveAt(),
                last.graceUntil(),
                Optional.of(at),
                last.importedAt(),
                last.changeNote(),
                last.texts()));
        return this;
    }

    private long id() {
        return Integer.toUnsignedLong(key.hashCode());
    }

    public Entry entry() {
        return new Entry(id(), key, kind, "vi", editions);
    }
}
