package org.prevail.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.prevail.web.WebBasics;

/** The JSON interface's resources, by name: nothing is found by scanning. */
@ApplicationPath("/api")
public class ApiApplication extends Application {
    private static final Set<Class<?>> RESOURCES = Set.of(
            PlainAddress.class,
            TokenCheck.class,
            DocumentsResource.class,
            VersionsResource.class,
            ComparisonsResource.class,
            WithdrawalResource.class,
            GoverningResource.class,
            ImportsResource.class,
            ObligationsResource.class,
            PresentationsResource.class,
            DecisionsResource.class,
            GateLinksResource.class,
            SubjectResource.class);

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
