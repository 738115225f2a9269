package org.prevail.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prevail.console.view.WhenForm;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/** When a publication is to take effect and to become known. */
final class Whens {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final List<String> TYPED = List.of("date", "time", "announceDate", "announceTime", "stillSame");

    private Whens() {}

    static WhenForm typed(
            String date, String time, String announceDate, String announceTime, ZoneId zone, List<Issue> issues) {
        var effective = Moments.read(date, time, "date", zone, issues);
        var announced = Moments.read(announceDate, announceTime, "announceDate", zone, issues);
        return new WhenForm(date, time, announceDate, announceTime, effective, announced);
    }

    /**
     * As the button said it.
     *
     * @throws Problem.Invalid for what no page of ours sends
     */
    static WhenForm sent(MultivaluedMap<String, String> form, ZoneId zone) {
        var effective = instant(form, "effectiveFrom");
        var announced = instant(form, "announcedAt");
        return new WhenForm(
                effective.map(at -> at.atZone(zone).toLocalDate().toString()).orElse(""),
                effective.map(at -> TIME.format(at.atZone(zone))).orElse(""),
                announced.map(at -> at.atZone(zone).toLocalDate().toString()).orElse(""),
                announced.map(at -> TIME.format(at.atZone(zone))).orElse(""),
                effective,
                announced);
    }

    /** What was typed into the form or ticked, as a query. */
    static String query(MultivaluedMap<String, String> form) {
        return TYPED.stream()
                .flatMap(name -> form.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /** Whether the form's own fields say another instant than its button did; what is malformed is another, too. */
    static boolean typedOtherwise(MultivaluedMap<String, String> form, WhenForm said, ZoneId zone) {
        if (!form.containsKey("date")) {
            return false;
        }
        var issues = new ArrayList<Issue>();
        var typed = typed(
                Fields.line(form, "date"),
                Fields.line(form, "time"),
                Fields.line(form, "announceDate"),
                Fields.line(form, "announceTime"),
                zone,
                issues);
        return !issues.isEmpty()
                || !typed.effective().equals(said.effective())
                || !typed.announced().equals(said.announced());
    }

    private static Optional<Instant> instant(MultivaluedMap<String, String> form, String name) {
        String sent = Fields.line(form, name);
        try {
            return sent.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(sent));
        } catch (DateTimeException malformed) {
            throw Problem.Invalid.of(name, "console.date");
        }
    }
}
