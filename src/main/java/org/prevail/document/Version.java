package org.prevail.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prevail.markup.Source;

/** An immutable, numbered text set of a document, frozen with its placement and its instants (R1). */
@Entity
@Table(name = "document_version")
public class Version {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prevail_id_version")
    @SequenceGenerator(name = "prevail_id_version", sequenceName = "prevail_id", allocationSize = 50)
    private long id;

    @ManyToOne
    @JoinColumn(name = "document_id", updatable = false)
    private Document document;

    @Column(updatable = false)
    private int number;

    @Embedded
    private PlacementColumns placement;

    @Column(name = "change_note", updatable = false)
    private String changeNote;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", updatable = false)
    private String publishedBy;

    @Column(name = "announced_at", updatable = false)
    private Instant announcedAt;

    @Column(name = "effective_at", updatable = false)
    private Instant effectiveAt;

    @Column(name = "grace_until", updatable = false)
    private Instant graceUntil;

    @Column(name = "imported_at", updatable = false)
    private Instant importedAt;

    @ElementCollection
    @CollectionTable(name = "version_text", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "locale")
    private Map<String, Text> texts = new TreeMap<>();

    @OneToOne(mappedBy = "version")
    private Withdrawal withdrawal;

    protected Version() {}

    Version(Document document, int number, Edition edition, Instants instants, String publishedBy) {
        this.document = document;
        this.number = number;
        this.placement = new PlacementColumns(edition.placement());
        this.changeNote = edition.changeNote();
        this.publishedBy = publishedBy;
        this.publishedAt = instants.publishedAt();
        this.announcedAt = instants.announcedAt();
        this.effectiveAt = instants.effectiveAt();
        this.graceUntil = instants.graceUntil().orElse(null);
        this.importedAt = instants.imported() ? instants.publishedAt() : null;
        this.texts.putAll(edition.texts());
    }

    /** Withdraws it: the one thing that can still be said of a version, and only once. */
    Withdrawal withdraw(Instant now, String by, String reason) {
        withdrawal = new Withdrawal(this, now, by, reason);
        return withdrawal;
    }

    public long id() {
        return id;
    }

    public Document document() {
        return document;
    }

    public int number() {
        return number;
    }

    public Placement placement() {
        return placement.placement();
    }

    public String changeNote() {
        return changeNote;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The subject id of who published. */
    public String publishedBy() {
        return publishedBy;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }

    public Optional<Instant> graceUntil() {
        return Optional.ofNullable(graceUntil);
    }

    /** Set if it was imported: not published here. */
    /** When what it says became the document's: published here, or taking effect elsewhere. Numbers say when it was stored. */
    private Instant since() {
        return importedAt == null ? publishedAt : effectiveAt;
    }

    /** The one a document says last, by when it was published, here or elsewhere; of none: nothing. */
    public static Optional<Version> latest(Collection<Version> versions) {
        return versions.stream().max(Comparator.comparing(Version::since).thenComparing(Version::number));
    }

    public Optional<Instant> importedAt() {
        return Optional.ofNullable(importedAt);
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    /** By locale tag, the binding one always among them. */
    public Map<String, Text> texts() {
        return Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** What was typed of each, by locale tag. */
    public Map<String, Source> sources() {
        var sources = new TreeMap<String, Source>();
        texts.forEach((locale, text) -> sources.put(locale, text.source()));
        return sources;
    }
}
