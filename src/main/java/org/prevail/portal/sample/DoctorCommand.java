package org.prevail.portal.sample;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.theme.Messages;
import org.prevail.theme.ThemeShelf;
import org.prevail.theme.Themes;
import org.prevail.theme.doctor.ThemeDoctor;

/**
 * The theme doctor for authors and CI: a theme's folder, and locales if not all that it is made for. Exits with 1 where a theme has errors,
 * with 2 where there is none.
 */
public final class DoctorCommand {
    private DoctorCommand() {}

    public static void main(String[] arguments) {
        quietLogging();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("usage: <folder of one theme> [<locale> …]");
            System.exit(2);
        }
        var folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        var locales = List.of(arguments).subList(1, arguments.length);
        System.exit(examine(folder, locales, out));
    }

    /** Of the view engine's logging nothing is wanted here; it would say so at length before the first finding. */
    private static void quietLogging() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    static int examine(Path folder, List<String> locales, PrintStream out) {
        if (!Files.isDirectory(folder)) {
            out.println("there is no folder " + folder);
            return 2;
        }
        var name = String.valueOf(folder.getFileName());
        var candidate = new ThemeShelf(Optional.ofNullable(folder.getParent())).find(name, Map.of());
        if (candidate.isEmpty()) {
            out.println(folder + " has no theme.properties, or its name is none: a-z, 0-9 and - alone");
            return 2;
        }
        Messages messages = new Themes().require("plain").messages("en");
        var findings = new ThemeDoctor(new SampleViews())
                .examine(candidate.get(), locales.isEmpty() ? candidate.get().locales() : locales);
        findings.forEach(found -> out.println(found.severity() + "  " + found.in(messages)));
        boolean passes = ThemeDoctor.passes(findings);
        out.println(name + (passes ? " can be activated" : " cannot be activated"));
        return passes ? 0 : 1;
    }
}
