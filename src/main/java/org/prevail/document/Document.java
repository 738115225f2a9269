package org.prevail.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/**
 * One policy or terms page. Key, kind and binding locale never change; only the placement its next version takes does.
 * It has no text of its own.
 */
@Entity
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prevail_id")
    @SequenceGenerator(name = "prevail_id", sequenceName = "prevail_id", allocationSize = 50)
    private long id;

    @Column(name = "site_id", updatable = false)
    private long siteId;

    @Column(name = "doc_key", updatable = false)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "binding_locale", updatable = false)
    private String bindingLocale;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Embedded
    private PlacementColumns next;

    protected Document() {}

    Document(long siteId, String key, Kind kind, String bindingLocale, Placement placement, Instant now) {
        this.siteId = siteId;
        this.key = key;
        this.kind = kind;
        this.bindingLocale = bindingLocale;
        this.createdAt = now;
        this.next = new PlacementColumns(placement);
    }

    public long id() {
        return id;
    }

    public long siteId() {
        return siteId;
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public String bindingLocale() {
        return bindingLocale;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The placement its next version takes. */
    public Placement placement() {
        return next.placement();
    }

    void place(Placement placement) {
        next = new PlacementColumns(placement);
    }
}
