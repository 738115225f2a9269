package org.prevail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Facts as a program says them of its user: {@code ?fact=country:DE}, repeated for several. */
final class FactParameters {
    private FactParameters() {}

    /** By name; one that is not of that form says nothing, like one nobody asks for. */
    static Map<String, String> of(HttpServletRequest request) {
        var facts = new HashMap<String, String>();
        String[] said = request.getParameterValues("fact");
        for (String fact : said == null ? new String[0] : said) {
            int colon = fact.indexOf(':');
            if (colon > 0) {
                facts.putIfAbsent(fact.substring(0, colon), fact.substring(colon + 1));
            }
        }
        return facts;
    }
}
