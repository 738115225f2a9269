package org.prevail.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.prevail.web.WebBasics;

/** The public site's resources, by name: nothing is found by scanning. */
@ApplicationPath("/")
public class PortalApplication extends Application {
    private static final Set<Class<?>> RESOURCES = Set.of(
            Start.class,
            Gate.class,
            HostGate.class,
            Receipts.class,
            Me.class,
            SignIn.class,
            SignOut.class,
            Registration.class,
            PasswordReset.class,
            AcceptanceLinks.class,
            ComparisonFiles.class,
            VersionFiles.class,
            VersionExports.class,
            Feed.class,
            DocumentFeed.class,
            Sitemap.class,
            Robots.class);

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(WebBasics.CLASSES);
        classes.addAll(RESOURCES);
        return classes;
    }

    @Override
    public Map<String, Object> getProperties() {
        return WebBasics.PROPERTIES;
    }
}
