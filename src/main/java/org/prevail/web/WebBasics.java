package org.prevail.web;

import java.util.Map;
import java.util.Set;

/** What each of the JAX-RS applications registers besides its own resources. */
public final class WebBasics {
    /** Pages as entities, error answers. */
    public static final Set<Class<?>> CLASSES = Set.of(PageAnswers.class, PageWriter.class, FailureMapper.class);

    /** Nothing is answered that we did not write: no description of the application, no container's error page. */
    public static final Map<String, Object> PROPERTIES = Map.of(
            "jersey.config.server.wadl.disableWadl", true,
            "jersey.config.server.response.setStatusOverSendError", true,
            // Behind a proxy the server does not know the scheme it is seen by: paths stay paths.
            "jersey.config.server.headers.location.relative.resolution.disabled", true);

    private WebBasics() {}
}
