package org.prevail.theme.doctor;

import java.util.List;
import java.util.Map;

/** Models to render templates with. */
public interface Samples {
    /** By template, views in every state worth looking at. */
    Map<String, List<Object>> views(String locale);
}
