package org.prevail.portal.page;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.prevail.presentation.Presentation;
import org.prevail.subject.Visitor;

/**
 * What one reader is given of a page.
 *
 * @param holes what is theirs, by place
 * @param shown what was recorded, if anything was
 * @param device the visitor cookie to be set, if anything about it is new
 * @param personal whether nobody may store it
 * @param until when it is to be made again although nothing changed, if a plug-in named an instant
 */
record Given(
        Variant variant,
        Map<String, byte[]> holes,
        Optional<Presentation> shown,
        Optional<Visitor> device,
        boolean personal,
        Optional<Instant> until) {
    static Given same(Variant variant, boolean personal) {
        return new Given(variant, Map.of(), Optional.empty(), Optional.empty(), personal, Optional.empty());
    }
}
