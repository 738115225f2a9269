package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.prevail.support.Fields;
import org.prevail.support.SettableClock;

class SitesTest {
    private final Sites sites = new Sites(null, new SettableClock());
    private String stored = "before";
    private Runnable meanwhile = () -> {};

    SitesTest() {
        Fields.set(sites, "entities", entities(this::read));
    }

    private List<Site> read() {
        var read = List.of(new Site(1, stored, "a@example.com"));
        meanwhile.run();
        return read;
    }

    @Test
    void whatWasReadWhileTheyWereForgottenIsNotKept() {
        sites.forget();
        meanwhile = () -> {
            // Somebody else's commit, after this node read and before it kept what it read.
            meanwhile = () -> {};
            stored = "after";
            sites.forget();
        };
        sites.all();
        assertEquals("after", sites.require(1).name());
    }

    @Test
    void theyAreReadOnceASecond() {
        assertEquals("before", sites.require(1).name());
        stored = "after";
        assertEquals("before", sites.require(1).name());
    }

    /** Answers every query for sites with these. */
    private static EntityManager entities(Supplier<List<Site>> sites) {
        var query = (TypedQuery<?>) Proxy.newProxyInstance(
                SitesTest.class.getClassLoader(),
                new Class<?>[] {TypedQuery.class},
                (self, method, args) -> sites.get());
        return (EntityManager) Proxy.newProxyInstance(
                SitesTest.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, args) -> query);
    }
}
