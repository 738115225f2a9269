package org.prevail.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prevail.markup.Source;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/** Creating documents, and writing in their drafts. Lenient on what a text says; strict only on what cannot be stored. */
@Shared
public class Drafting {
    /** Beyond the publishable limits, so that nothing typed is lost, within what is stored. */
    static final int LONGEST_TITLE = 2_000;

    static final int LONGEST_SUMMARY = 20_000;
    static final int LONGEST_MARKDOWN = 2_000_000;

    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    private final Documents documents;
    private final Drafts drafts;
    private final Sites sites;
    private final CatalogRevision revision;
    private final Clock clock;

    @Inject
    Drafting(Documents documents, Drafts drafts, Sites sites, CatalogRevision revision, MonotonicClock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.sites = sites;
        this.revision = revision;
        this.clock = clock;
    }

    /**
     * Creates a document without a version.
     *
     * @throws Problem.Invalid for a malformed or reserved key or a locale the site does not offer
     * @throws Problem.Conflict if the key is taken
     */
    @Transactional
    public Document create(long siteId, String key, Kind kind, String bindingLocale, Placement placement) {
        var document = store(siteId, key, kind, bindingLocale, placement);
        // Nothing public changes, but publishers find it in the catalog from now on.
        revision.raise();
        return document;
    }

    /** Also the import's way, which raises the catalog's revision once for everything. */
    Document store(long siteId, String key, Kind kind, String bindingLocale, Placement placement) {
        var issues = issues(siteId, key, bindingLocale);
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
        if (documents.find(siteId, key).isPresent()) {
            throw new Problem.Conflict("key.taken", key);
        }
        var document = new Document(siteId, key, kind, bindingLocale, placement, clock.instant());
        entities.persist(document);
        try {
            entities.flush();
        } catch (jakarta.persistence.PersistenceException race) {
            // The unique key of (site, key) decides between two who create at once.
            throw new Problem.Conflict("key.taken", key);
        }
        return document;
    }

    /** What stands against creating such a document, whether its key is taken aside; empty if nothing does. */
    public List<Issue> issues(long siteId, String key, String bindingLocale) {
        var issues = new ArrayList<Issue>();
        if (!Keys.isWellFormed(key)) {
            issues.add(Issue.of("key", "key.malformed"));
        } else if (Keys.isReserved(key)) {
            issues.add(Issue.of("key", "key.reserved", key));
        }
        var site = sites.require(siteId);
        if (!site.offers(bindingLocale)) {
            issues.add(
                    Issue.of("bindingLocale", "locale.not-offered", bindingLocale, String.join(", ", site.locales())));
        }
        return issues;
    }

    /** The document's draft; a new one begins as its latest version, or empty. */
    @Transactional
    public Draft open(Document document, String by) {
        return drafts.of(document).orElseGet(() -> {
            var locked = documents.lock(document);
            return drafts.of(locked).orElseGet(() -> begin(locked, by));
        });
    }

    private Draft begin(Document document, String by) {
        var texts = Version.latest(documents.versions(document.id()))
                .map(Version::sources)
                .orElse(Map.of());
        var draft = new Draft(document, document.placement(), texts, "", clock.instant(), by);
        entities.persist(draft);
        entities.flush();
        return draft;
    }

    /**
     * Begins a draft with what was typed.
     *
     * @throws Problem.Conflict if somebody else began one meanwhile
     */
    @Transactional
    public Draft begin(Document document, Placement placement, Map<String, Source> texts, String note, String by) {
        storable(texts, note);
        var locked = documents.lock(document);
        drafts.of(locked).ifPresent(other -> {
            throw new Problem.Conflict("draft.stale", other.revision(), other.updatedAt());
        });
        var draft = new Draft(locked, placement, texts, note, clock.instant(), by);
        entities.persist(draft);
        return draft;
    }

    /**
     * Saves what was typed.
     *
     * @param seen the revision the editor had before typing
     * @throws Problem.Conflict if somebody else saved or published meanwhile; nothing is overwritten
     */
    @Transactional
    public Draft save(
            long siteId,
            long draftId,
            long seen,
            Placement placement,
            Map<String, Source> texts,
            String note,
            String by) {
        var draft = drafts.requireAt(siteId, draftId, seen);
        storable(texts, note);
        draft.save(placement, texts, note, clock.instant(), by);
        entities.flush();
        return draft;
    }

    /** Throws the working copy away; versions stay. */
    @Transactional
    public void discard(long siteId, long draftId, long seen) {
        entities.remove(drafts.requireAt(siteId, draftId, seen));
    }

    private static void storable(Map<String, Source> texts, String note) {
        var issues = new ArrayList<Issue>();
        texts.forEach((locale, source) -> {
            String at = "texts." + locale + ".";
            measure(issues, at + "title", source.title(), LONGEST_TITLE);
            measure(issues, at + "summary", source.summary(), LONGEST_SUMMARY);
            measure(issues, at + "markdown", source.markdown(), LONGEST_MARKDOWN);
        });
        measure(issues, "changeNote", note, PublishChecks.LONGEST_NOTE);
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(issues);
        }
    }

    private static void measure(List<Issue> issues, String field, String text, int most) {
        if (text.length() > most) {
            issues.add(Issue.of(field, "text.too-long", String.format(Locale.ROOT, "%d", most)));
        }
        if (!PublishChecks.storable(text)) {
            issues.add(Issue.of(field, "text.unstorable"));
        }
    }

    /** The draft as it is now, for who was told that theirs is stale. */
    public Optional<Draft> current(Document document) {
        return drafts.of(document);
    }
}
