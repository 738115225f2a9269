package org.prevail.plugin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything owners chose of plug-ins, at one moment. Immutable. */
final class Chosen {
    static final Chosen NOTHING = new Chosen(List.of(), List.of());

    private record Of(long site, String plugin) {}

    private final Map<Of, List<Choice>> choices = new HashMap<>();
    private final Map<Of, Map<String, String>> secrets = new HashMap<>();
    private final long count;

    Chosen(List<PluginChoice> stored, List<PluginSecret> kept) {
        count = stored.size();
        stored.stream()
                .sorted(Comparator.comparingInt(PluginChoice::number))
                .forEach(choice -> choices.computeIfAbsent(
                                new Of(choice.siteId(), choice.plugin()), of -> new ArrayList<>())
                        .add(Choice.of(choice)));
        kept.forEach(secret -> secrets.computeIfAbsent(
                        new Of(secret.key().siteId, secret.key().plugin), of -> new HashMap<>())
                .put(secret.key().setting, secret.content()));
    }

    /** How many there are: another number whenever anything was chosen since. */
    long count() {
        return count;
    }

    Choice now(long site, Installed installed) {
        var all = all(site, installed);
        return all.isEmpty() ? first(installed) : all.get(all.size() - 1);
    }

    /** What held at a past instant. */
    Choice at(long site, Installed installed, Instant past) {
        return all(site, installed).stream()
                .filter(choice -> !choice.since().isAfter(past))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> first(installed));
    }

    /** Of those an owner turned on: nobody asks for what is on at first. */
    List<Long> sitesOn(Installed installed) {
        return choices.keySet().stream()
                .filter(of -> of.plugin().equals(installed.id())
                        && now(of.site(), installed).on())
                .map(Of::site)
                .toList();
    }

    boolean ever(long site, Installed installed) {
        return first(installed).on() || all(site, installed).stream().anyMatch(Choice::on);
    }

    /** By their keys; those of now, whatever instant is asked about. */
    Map<String, String> secrets(long site, String plugin) {
        return Optional.ofNullable(secrets.get(new Of(site, plugin))).orElse(Map.of());
    }

    /** What a site has of each plug-in it has anything of, by id: one that is off, without settings or secrets, is none. */
    List<Absent> left(long site) {
        return Stream.concat(choices.keySet().stream(), secrets.keySet().stream())
                .filter(of -> of.site() == site)
                .distinct()
                .sorted(Comparator.comparing(Of::plugin))
                .map(this::left)
                .filter(left -> left.on() || !left.settings().isEmpty())
                .toList();
    }

    private Absent left(Of of) {
        var all = choices.getOrDefault(of, List.of());
        var last = all.isEmpty() ? Choice.first(false) : all.get(all.size() - 1);
        var settings =
                Stream.concat(last.values().keySet().stream(), secrets(of.site(), of.plugin()).keySet().stream());
        return new Absent(
                of.plugin(), last.on(), last.since(), settings.sorted().toList());
    }

    private List<Choice> all(long site, Installed installed) {
        return choices.getOrDefault(new Of(site, installed.id()), List.of());
    }

    private static Choice first(Installed installed) {
        return Choice.first(installed.jar().isEmpty() && BuiltIn.ON_AT_FIRST.contains(installed.id()));
    }
}
