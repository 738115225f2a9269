package org.prevail.document;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcDataSource;
import org.prevail.evidence.EvidenceLog;
import org.prevail.markup.Source;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.support.Fields;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.Persisted;
import org.prevail.support.SettableClock;

/** The use cases of documents on one node: several share a database, each with a clock of its own. */
final class Node implements AutoCloseable {
    static final long SITE = 1;
    private static final String BY = "somebody";

    final SettableClock machine = new SettableClock();
    final MonotonicClock clock = new MonotonicClock(machine, Instant.EPOCH);
    final Documents documents = new Documents();
    final Publishing publishing;
    final Withdrawing withdrawing;
    final Drafting drafting;
    final Importing importing;
    private final EntityManagerFactory factory;
    private final EntityManager entities;

    Node(JdbcDataSource database) {
        factory = Persisted.on(database);
        entities = factory.createEntityManager();
        var revision = given(new CatalogRevision(nobodyListens()));
        var drafts = given(new Drafts());
        var sites = given(new Sites(revision, clock));
        var evidence = new EvidenceLog();
        given(documents);
        publishing = given(new Publishing(documents, drafts, sites, revision, evidence, clock));
        withdrawing = given(new Withdrawing(documents, revision, evidence, clock));
        drafting = given(new Drafting(documents, drafts, sites, revision, clock));
        importing = new Importing(documents, drafting, publishing, sites, revision, clock);
    }

    /** An empty portal with one site that offers Vietnamese and English. */
    static Jdbc portal(JdbcDataSource database) throws SQLException {
        var jdbc = MemoryDatabase.migrated(database);
        MemoryDatabase.run(
                jdbc,
                "insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins) values (1, 'a', '*', 'vi', 'vi en', 'UTC', 'plain', 'a@b.example', '')");
        return jdbc;
    }

    <T> T act(Supplier<T> act) {
        return Persisted.act(entities, act);
    }

    Document terms(String key) {
        return act(() -> drafting.store(SITE, key, Kind.TERMS, "vi", Placement.usual(Kind.TERMS)));
    }

    Version publish(String key, String words) {
        return publish(key, saying(words));
    }

    static Publication saying(String words) {
        return Publication.now(Map.of("vi", new Source("Điều khoản", "", words)), "note");
    }

    Version publish(String key, Publication publication) {
        return act(() -> publishing.publish(SITE, key, publication, BY));
    }

    /** The first version of a document, as it stands in a database. */
    Version stored(String key, Map<String, Text> texts) {
        return act(() -> {
            var now = clock.instant();
            var document = documents.lock(documents.require(SITE, key));
            var edition = new Edition(document.placement(), "", texts);
            var version = new Version(document, 1, edition, new Instants(now, now, now, Optional.empty(), false), BY);
            publishing.store(version, true);
            return version;
        });
    }

    Version again(String key, int number, int after) {
        return act(() -> publishing.publishAgain(SITE, key, number, after, "", BY));
    }

    Version withdraw(String key, int number) {
        return act(() -> withdrawing.withdraw(SITE, key, number, "reason", BY));
    }

    ImportReport bringIn(String name, String words) {
        var file = new ImportArchive.File(name, ImportName.parse(name), words);
        return act(() -> importing.bringIn(SITE, new ImportArchive(List.of(file), List.of()), "en", BY));
    }

    @Override
    public void close() {
        factory.close();
    }

    private <T> T given(T bean) {
        Fields.set(bean, "entities", entities);
        return bean;
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> nobodyListens() {
        return (Event<T>) Proxy.newProxyInstance(
                Node.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, args) -> null);
    }
}
