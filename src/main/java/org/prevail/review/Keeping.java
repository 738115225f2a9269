package org.prevail.review;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.prevail.account.Permissions;
import org.prevail.account.Person;
import org.prevail.document.Site;
import org.prevail.markup.CanonicalText;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/** Keeping a text from elsewhere to compare with, so that the comparison's address stays good; and removing it. */
@Shared
public class Keeping {
    /** As large as a form of the console may be, with room for its other fields. */
    public static final int MOST_BYTES = 8 << 20;

    /** Texts kept at a time: enough to work with, few enough to look through. */
    static final int MOST_KEPT = 500;

    static final int LONGEST_NAME = 200;
    private static final System.Logger LOG = System.getLogger(Keeping.class.getName());

    private final Jdbc jdbc;
    private final Clock clock;
    private final Desk desk;

    @Inject
    Keeping(Jdbc jdbc, MonotonicClock clock, Desk desk) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.desk = desk;
    }

    /**
     * Keeps it under the digest of what it says; if it is kept already, the name stays that of who added it first.
     *
     * @return its digest
     * @throws Problem.Invalid naming what is wrong with it
     */
    public String keep(Site site, Upload upload, Person by) {
        Permissions.require(Permissions.mayAnnotate(by.role()));
        check(site, upload);
        var read = desk.read(() -> Read.of(upload));
        String digest = read.text().digest();
        jdbc.transaction(connection -> {
            if (ForeignTexts.find(connection, site.id(), digest).isPresent()) {
                return 0;
            }
            room(connection, site);
            return insert(connection, site, upload, read, by.actor());
        });
        LOG.log(System.Logger.Level.INFO, "kept foreign text {0}", digest);
        return digest;
    }

    /** Whether it is taken for Markdown although neither who sent it nor its name says so. */
    public boolean assumesMarkdown(Upload upload) {
        return desk.read(() -> Read.assumesMarkdown(upload));
    }

    /**
     * Removes it; comparisons with it cannot be opened any more.
     *
     * @throws Problem.Conflict if somebody signed off a comparison with it
     * @throws Problem.Forbidden for who neither added it nor signs off
     */
    public void remove(Site site, String digest, Person by) {
        jdbc.transaction(connection -> {
            if (!ForeignTexts.lock(connection, site.id(), digest)) {
                throw ForeignTexts.unknown();
            }
            // Asked only now: whoever signed it off meanwhile held the lock.
            var entry = ForeignTexts.find(connection, site.id(), digest).orElseThrow();
            Permissions.require(entry.addedBy().equals(by.actor()) || Permissions.maySignOff(by.role()));
            if (entry.bound()) {
                throw new Problem.Conflict("foreign.bound");
            }
            try (var delete =
                    connection.prepareStatement("delete from foreign_text where site_id = ? and digest = ?")) {
                delete.setLong(1, site.id());
                delete.setString(2, digest);
                return delete.executeUpdate();
            }
        });
        LOG.log(System.Logger.Level.INFO, "removed foreign text {0}", digest);
    }

    private static void check(Site site, Upload upload) {
        if (upload.content().length == 0 && !upload.file().isEmpty()) {
            throw Problem.Invalid.of("file", "foreign.empty-file", upload.file());
        }
        if (upload.content().length == 0) {
            throw Problem.Invalid.of("text", "foreign.empty");
        }
        if (upload.content().length > MOST_BYTES) {
            throw Problem.Invalid.of(Read.field(upload), "foreign.too-large", MOST_BYTES >> 20);
        }
        if (!site.offers(upload.locale())) {
            throw Problem.Invalid.of(
                    "locale", "locale.not-offered", upload.locale(), String.join(", ", site.locales()));
        }
        if (upload.name().length() > LONGEST_NAME || Words.unstorable(upload.name())) {
            throw Problem.Invalid.of("name", "foreign.name", LONGEST_NAME);
        }
    }

    private static void room(Connection connection, Site site) throws SQLException {
        try (var query = connection.prepareStatement("select count(*) from foreign_text where site_id = ?")) {
            query.setLong(1, site.id());
            try (var rows = query.executeQuery()) {
                rows.next();
                if (rows.getInt(1) >= MOST_KEPT) {
                    throw new Problem.Conflict("foreign.too-many", MOST_KEPT);
                }
            }
        }
    }

    private int insert(Connection connection, Site site, Upload upload, Read read, String by) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into foreign_text (site_id, digest, name, locale, origin,"
                        + " canonical, scheme, added_at, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setLong(1, site.id());
            insert.setString(2, read.text().digest());
            insert.setString(3, name(upload, read));
            insert.setString(4, upload.locale());
            insert.setString(5, read.origin().name());
            insert.setString(6, read.text().canonical());
            insert.setString(7, CanonicalText.SCHEME);
            insert.setObject(8, Jdbc.utc(clock.instant()));
            insert.setString(9, by);
            return insert.executeUpdate();
        }
    }

    private static String name(Upload upload, Read read) {
        if (!upload.name().isBlank()) {
            return upload.name().strip();
        }
        return upload.file().isBlank() || upload.file().length() > LONGEST_NAME || Words.unstorable(upload.file())
                ? read.text().beginning()
                : upload.file().strip();
    }
}
