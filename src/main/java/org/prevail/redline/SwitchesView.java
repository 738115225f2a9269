package org.prevail.redline;

import java.util.List;
import java.util.stream.Stream;
import org.prevail.compare.Noise;

/** The switches of one comparison, each with the address it leads to. */
public record SwitchesView(List<SwitchRow> layouts, List<SwitchRow> others) {
    public SwitchesView {
        layouts = List.copyOf(layouts);
        others = List.copyOf(others);
    }

    /**
     * @param address of the page without its switches; may have a query of its own
     * @param markup whether there is one for changes of markup
     */
    public static SwitchesView of(Switches now, String address, boolean markup) {
        var layouts = Stream.of(Layout.values())
                .map(layout -> new SwitchRow(
                        layout.word(), layout == now.layout(), now.with(layout).at(address)))
                .toList();
        boolean only = now.options().changesOnly();
        var others = Stream.of(
                        Stream.of(new SwitchRow(
                                "changes", only, now.changesOnly(!only).at(address))),
                        Stream.of(Noise.values())
                                .map(noise -> new SwitchRow(
                                        Switches.word(noise),
                                        now.options().noise().contains(noise),
                                        now.toggled(noise).at(address))),
                        Stream.of(new SwitchRow(
                                        Switches.MARKUP,
                                        now.options().markup(),
                                        now.markup(!now.options().markup()).at(address)))
                                .filter(offered -> markup),
                        Stream.of(new SwitchRow(
                                "words",
                                now.hiddenWords(),
                                now.hiddenWords(!now.hiddenWords()).at(address))))
                .flatMap(switches -> switches)
                .toList();
        return new SwitchesView(layouts, others);
    }
}
