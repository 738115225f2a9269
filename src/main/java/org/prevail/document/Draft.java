package org.prevail.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.prevail.markup.Source;

/** A working copy an editor may change. Its revision rises with every save; publishing names the one it saw (R3). */
@Entity
public class Draft {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prevail_id_draft")
    @SequenceGenerator(name = "prevail_id_draft", sequenceName = "prevail_id", allocationSize = 50)
    private long id;

    @ManyToOne
    @JoinColumn(name = "document_id", updatable = false)
    private Document document;

    private long revision;

    @Embedded
    private PlacementColumns placement;

    @Column(name = "change_note")
    private String changeNote;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @ElementCollection
    @CollectionTable(name = "draft_text", joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "locale")
    private Map<String, DraftText> texts = new TreeMap<>();

    protected Draft() {}

    Draft(
            Document document,
            Placement placement,
            Map<String, Source> texts,
            String changeNote,
            Instant now,
            String by) {
        this.document = document;
        save(placement, texts, changeNote, now, by);
    }

    void save(Placement placement, Map<String, Source> sources, String changeNote, Instant now, String by) {
        this.placement = new PlacementColumns(placement);
        this.changeNote = changeNote;
        this.texts.clear();
        sources.forEach((locale, source) -> texts.put(locale, new DraftText(source)));
        this.updatedAt = now;
        this.updatedBy = by;
        this.revision++;
    }

    public long id() {
        return id;
    }

    public Document document() {
        return document;
    }

    public long revision() {
        return revision;
    }

    public Placement placement() {
        return placement.placement();
    }

    public String changeNote() {
        return changeNote;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** The subject id of who saved last. */
    public String updatedBy() {
        return updatedBy;
    }

    /** What is typed so far, by locale tag; unchecked. */
    public Map<String, Source> texts() {
        var sources = new TreeMap<String, Source>();
        texts.forEach((locale, text) -> sources.put(locale, text.source()));
        return sources;
    }

    /** What is typed in one locale. */
    @Embeddable
    static class DraftText {
        private String title;
        private String summary;
        private String markdown;

        protected DraftText() {}

        DraftText(Source source) {
            title = source.title();
            summary = source.summary();
            markdown = source.markdown();
        }

        Source source() {
            return new Source(title, summary, markdown);
        }
    }
}
