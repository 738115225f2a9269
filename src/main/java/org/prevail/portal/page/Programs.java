package org.prevail.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells people from programs, as far as these say what they are. */
public final class Programs {
    private static final Pattern CRAWLER = Pattern.compile(
            "(?:bot|crawler|spider|archiver)(?:[/;,)-]|$)|slurp|facebookexternalhit|embedly|kube-probe|pingdom"
                    + "|uptimerobot|statuscake|site24x7|blackbox.exporter|google-inspectiontool|mediapartners-google",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private Programs() {}

    /** {@code HEAD}, or a crawler or monitor: nobody is shown anything. */
    public static boolean probe(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return request.getMethod().equals("HEAD")
                || (agent != null && CRAWLER.matcher(agent).find());
    }

    /** A page is wanted that may never be looked at, or later without being asked for again. */
    static boolean prefetch(HttpServletRequest request) {
        for (String header : PURPOSES) {
            String purpose = request.getHeader(header);
            if (purpose != null && purpose.toLowerCase(Locale.ROOT).matches(".*(?:prefetch|prerender|preview).*")) {
                return true;
            }
        }
        return false;
    }
}
