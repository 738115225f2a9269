package org.prevail.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.PlacementForm;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.platform.problem.Issue;

/** A placement as typed, read with every issue at once. */
final class Placing {
    private final PlacementForm typed;
    private final List<Issue> issues = new ArrayList<>();

    Placing(PlacementForm typed) {
        this.typed = typed;
    }

    static PlacementForm typed(MultivaluedMap<String, String> form) {
        return new PlacementForm(
                Fields.line(form, "scope"),
                Fields.line(form, "audience"),
                Fields.line(form, "group"),
                Fields.line(form, "relation"),
                Fields.line(form, "asks"),
                Fields.line(form, "order"));
    }

    /** @param kind says what is asked where nothing was chosen; empty is an issue of its own, named elsewhere */
    Optional<Placement> read(Optional<Kind> kind) {
        var scope = scope();
        var audience = audience();
        var relation = choice(Relation.class, "relation", typed.relation());
        Optional<Asks> asks = typed.asks().isEmpty()
                ? Optional.of(kind.map(Kind::usuallyAsks).orElse(Asks.NOTHING))
                : choice(Asks.class, "asks", typed.asks());
        var order = order();
        return issues.isEmpty()
                ? Optional.of(new Placement(
                        scope.orElseThrow(),
                        audience.orElseThrow(),
                        relation.orElseThrow(),
                        asks.orElseThrow(),
                        order.orElseThrow()))
                : Optional.empty();
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** People write addresses: slashes around a place are forgiven. */
    private Optional<Scope> scope() {
        String path = typed.scope().replaceAll("^/+|/+$", "");
        return noted(Scope.parse(path), Issue.of("scope", "console.place", Scope.MOST_SEGMENTS));
    }

    private Optional<Audience> audience() {
        boolean group = typed.audience().equals("group");
        return noted(
                Audience.parse(group ? "group:" + typed.group() : typed.audience()),
                group ? Issue.of("group", "console.group") : Issue.of("audience", "console.choice"));
    }

    private Optional<Integer> order() {
        Optional<Integer> order = typed.order().isEmpty()
                ? Optional.of(0)
                : Optional.of(typed.order())
                        .filter(digits -> digits.matches("[-+]?\\d{1,9}"))
                        .map(Integer::valueOf);
        return noted(order, Issue.of("order", "console.order"));
    }

    private <E extends Enum<E>> Optional<E> choice(Class<E> choices, String field, String name) {
        return noted(Fields.choice(choices, name), Issue.of(field, "console.choice"));
    }

    private <T> Optional<T> noted(Optional<T> read, Issue otherwise) {
        if (read.isEmpty()) {
            issues.add(otherwise);
        }
        return read;
    }
}
