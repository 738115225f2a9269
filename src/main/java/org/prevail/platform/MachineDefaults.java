package org.prevail.platform;

import java.util.Locale;
import java.util.TimeZone;

/**
 * What libraries take from the machine where they are not told. The portal tells its language and zone each time. EclipseLink
 * binds an instant as a wall time of the default zone, and one in the hour that summer time leaves out is stored an hour late;
 * in Turkish "I" is no capital "i", and a PDF's metadata no longer name their own fields. A process runs one portal.
 */
public final class MachineDefaults {
    private MachineDefaults() {}

    /** To be called before anything is stored or written. */
    public static void makeNeutral() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.ROOT);
    }
}
