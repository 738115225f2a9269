package org.prevail.portal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.prevail.document.Scope;
import org.prevail.platform.problem.Problem;
import org.prevail.web.LocalAddress;
import org.prevail.web.ReturnAddress;
import org.prevail.web.UrlEncoded;
import org.prevail.web.Visit;

/** Where the gate stands. */
final class GatePaths {
    private GatePaths() {}

    /** For everything that is open. */
    static String all(String locale) {
        return "/" + locale + "/accept";
    }

    /** For one place, or everything, and then on to there. */
    static String of(String locale, Optional<Scope> scope, Optional<String> onward) {
        var address = new StringBuilder(all(locale));
        scope.ifPresent(place -> address.append("?scope=").append(encoded(place.path())));
        onward.ifPresent(back ->
                address.append(scope.isPresent() ? '&' : '?').append("return=").append(encoded(back)));
        return address.toString();
    }

    /** The way through the gate that goes on at this address; empty if it is none a visitor could be on. */
    static Optional<Passage> passage(Visit visit, String address) {
        String[] parts = LocalAddress.of(address).orElse("").split("\\?", 2);
        return parts[0].equals(all(visit.locale()))
                ? passage(visit, (parts.length == 2 ? parts[1] : "").getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Optional<Passage> passage(Visit visit, byte[] query) {
        Optional<String> wanted = UrlEncoded.first(query, "scope");
        Optional<Scope> scope = wanted.flatMap(Scope::parse);
        if (scope.isEmpty() && wanted.isPresent()) {
            return Optional.empty();
        }
        try {
            Optional<String> onward =
                    UrlEncoded.first(query, "return").map(back -> ReturnAddress.require(visit.site(), back));
            var passed = Passage.passed(UrlEncoded.first(query, "passed").orElse(null));
            return Optional.of(Passage.ofVisitor(visit.locale(), scope, onward, passed));
        } catch (Problem.Invalid astray) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether the page visited is the gate, a receipt on the way through it, or the record, which name what is open themselves. */
    static boolean asks(Visit visit) {
        String path = visit.path();
        String behind = "/" + visit.locale();
        return path.equals(all(visit.locale()))
                || path.startsWith(behind + "/gate")
                || path.equals(behind + "/me")
                || path.startsWith(behind + "/receipts/") && leadsOn(visit);
    }

    private static boolean leadsOn(Visit visit) {
        String[] parts = visit.address().split("\\?", 2);
        byte[] query = (parts.length == 2 ? parts[1] : "").getBytes(StandardCharsets.UTF_8);
        return UrlEncoded.first(query, "return")
                .flatMap(onward -> passage(visit, onward))
                .isPresent();
    }
}
