package org.prevail.spi;

import java.util.Map;

/**
 * A plug-in: says what it is, and does something at the {@linkplain Point points} its class implements. Made once, when the
 * portal starts, on a class loader that sees the JDK, this package and the annotations of {@code jakarta.inject}; a
 * constructor marked {@code @Inject} is given what it asks for, such as a {@link java.time.Clock}. It must not do anything in
 * its constructor but keep that.
 *
 * <p>If it cannot be made, is built against contracts the portal does not have, or has the id of another, it is listed with
 * that reason and never called.
 */
public interface Plugin {
    /** What it is; the same whenever asked. Called once, after it was made, within two seconds. */
    Descriptor descriptor();

    /**
     * What is wrong with settings an owner is about to save, by their keys; empty if nothing is. Owners read it after the
     * setting's label and a colon. What the kinds of the settings
     * ask for, a number to be one, is checked before. Pure; within two seconds. If it fails, they are not saved.
     */
    default Map<String, Words> check(Settings settings) {
        return Map.of();
    }
}
