package org.prevail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.prevail.document.Site;
import org.prevail.precedence.Facts;
import org.prevail.precedence.Rules;

/** What rules of plug-ins go by of a request: headers, or facts as a program says them of its user: {@code ?fact=country:DE}, repeated for several. */
final class RequestFacts {
    private RequestFacts() {}

    static Facts facts(Rules rules, Site site, HttpServletRequest request, boolean program) {
        return program ? rules.named(site.id(), of(request)) : rules.facts(site.id(), request::getHeader);
    }

    /** By name; one that is not of that form says nothing, like one nobody asks for. */
    private static Map<String, String> of(HttpServletRequest request) {
        var facts = new HashMap<String, String>();
        for (String fact : UrlEncoded.values(request.getQueryString(), "fact")) {
            int colon = fact.indexOf(':');
            if (colon > 0) {
                facts.putIfAbsent(fact.substring(0, colon), fact.substring(colon + 1));
            }
        }
        return facts;
    }
}
