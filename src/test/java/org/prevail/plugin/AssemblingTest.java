package org.prevail.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prevail.spi.Plugin;
import org.prevail.support.ForeignPlugins;

/** Plug-ins as authors build them, and everything that can be wrong with one. */
class AssemblingTest {
    private static final String HEAD = """
            import java.util.*;
            import org.prevail.spi.*;
            public class Own implements Plugin, PrecedenceRule {
              public Ruling rule(Matching m, PluginContext c) { return Ruling.NOTHING; }
            """;
    private static final String DESCRIPTOR =
            "public Descriptor descriptor() { return new Descriptor(\"own\", Words.of(\"en\", \"Own\"), \"1\", \"1.0\", List.of()); }";

    @TempDir
    private Path folder;

    private void plugin(String jar, String className, String source) throws IOException {
        Path sources = Files.createDirectories(folder.resolve(jar.replace(".jar", "")));
        Files.writeString(sources.resolve("Own.java"), source);
        var services = Files.createDirectories(sources.resolve("META-INF/services"));
        Files.writeString(services.resolve(Plugin.class.getName()), className + " # the only one\n");
        ForeignPlugins.jar(sources, folder.resolve(jar));
    }

    private List<Installed> assembled() {
        var assembling = new Assembling(
                type -> {
                    try {
                        return type.getConstructor().newInstance();
                    } catch (ReflectiveOperationException refused) {
                        throw new IllegalStateException(refused);
                    }
                },
                Clock.systemUTC());
        PluginJars.in(folder, getClass().getClassLoader(), assembling::refuse)
                .forEach(named -> assembling.add(named.className(), Optional.of(named.jar()), named.loader()));
        return assembling.assembled();
    }

    private String refusal() {
        return assembled().get(0).refused().orElseThrow().code();
    }

    @Test
    void aForeignPluginIsMadeAndSaysWhatItIs() throws IOException {
        plugin("own.jar", "Own", HEAD + DESCRIPTOR + "}");
        var own = assembled().get(0);
        assertTrue(own.usable(), () -> own.refused().toString());
        assertEquals("own", own.id());
        assertEquals(Optional.of("own.jar"), own.jar());
        assertEquals("[interface org.prevail.spi.PrecedenceRule]", own.points().toString());
    }

    /** What it said is kept under {@link Plugins#state}: one left alone for a while would be kept as saying nothing. */
    @Test
    void whatIsAskedOnceAndKeptTurnsTheStateWhenItFailsAndWhenItIsAskedAgain() throws IOException {
        for (var point : List.of("IdentitySource", "Exporter", "PrecedenceRule", "PageSection")) {
            assertTrue(Points.remembered(serving(point)), point);
        }
        assertFalse(Points.remembered(serving("DecisionListener")));
    }

    private Installed serving(String point) throws IOException {
        var methods = Map.of(
                "IdentitySource",
                "public Set<String> headers(PluginContext c) { return Set.of(\"X\"); }"
                        + " public Optional<Identity> identify(Request r, PluginContext c) { return Optional.empty(); }",
                "Exporter",
                "public FileKind kind() { return null; }"
                        + " public void export(Matter m, String l, java.io.OutputStream o, PluginContext c) { }",
                "PrecedenceRule",
                "public Ruling rule(Matching m, PluginContext c) { return Ruling.NOTHING; }",
                "PageSection",
                "public Optional<Section> section(DocumentPage p, PluginContext c) { return Optional.empty(); }",
                "DecisionListener",
                "public void decided(Decided d, PluginContext c) { }");
        plugin(
                "own.jar",
                "Own",
                "import java.util.*;\nimport org.prevail.spi.*;\npublic class Own implements Plugin, " + point + " {\n"
                        + methods.get(point) + "\n" + DESCRIPTOR + "}");
        return assembled().get(0);
    }

    @Test
    void whatIsNoJarOrNamesNoPluginIsListed() throws IOException {
        Files.writeString(folder.resolve("broken.jar"), "no archive");
        assertEquals("unreadable", refusal());
        assertEquals(Optional.of("broken.jar"), assembled().get(0).jar());
    }

    @Test
    void aMissingClassIsListed() throws IOException {
        plugin("own.jar", "Other", HEAD + DESCRIPTOR + "}");
        assertEquals(
                Refusal.of("missing", "Other"), assembled().get(0).refused().orElseThrow());
    }

    @Test
    void aMissingClassIsNamedWhateverWasThrownForIt() throws IOException {
        plugin(
                "own.jar",
                "Own",
                HEAD + DESCRIPTOR + "public Own() { throw new RuntimeException(\"no\","
                        + " new NoClassDefFoundError(\"org/example/Missing\")); } }");
        assertEquals(
                Refusal.of("missing", "org.example.Missing"),
                assembled().get(0).refused().orElseThrow());
    }

    @Test
    void whatAPluginSaysItselfIsNoNameOfAClass() throws IOException {
        plugin(
                "own.jar",
                "Own",
                HEAD + DESCRIPTOR + "public Own() throws Exception {"
                        + " throw new ClassNotFoundException(\"for mai@example.org\"); } }");
        assertEquals("construct", refusal());
    }

    @Test
    void aConstructorThatThrowsIsListed() throws IOException {
        plugin("own.jar", "Own", HEAD + DESCRIPTOR + "public Own() { throw new Error(); } }");
        assertEquals("construct", refusal());
    }

    @Test
    void aDescriptorThatIsMalformedIsListed() throws IOException {
        plugin("own.jar", "Own", HEAD + DESCRIPTOR.replace("(\"own\"", "(\"My own\"") + "}");
        assertEquals("descriptor", refusal());
    }

    @Test
    void whatWasBuiltAgainstNewerContractsIsRefused() throws IOException {
        plugin("own.jar", "Own", HEAD + DESCRIPTOR.replace("\"1.0\"", "\"2.0\"") + "}");
        assertEquals(
                Refusal.of("spi", "2.0", "1.0"), assembled().get(0).refused().orElseThrow());
    }

    @Test
    void nobodyTakesAnIdOfTheProducts() throws IOException {
        plugin("own.jar", "Own", HEAD + DESCRIPTOR.replace("(\"own\"", "(\"prevail.own\"") + "}");
        assertEquals("id", refusal());
    }

    @Test
    void whatServesNoPointIsRefused() throws IOException {
        plugin(
                "own.jar",
                "Own",
                "import java.util.*; import org.prevail.spi.*; public class Own implements Plugin {" + DESCRIPTOR
                        + "}");
        assertEquals("no-point", refusal());
    }

    @Test
    void ofTwoWithOneIdTheFirstStays() throws IOException {
        plugin("a.jar", "Own", HEAD + DESCRIPTOR + "}");
        plugin("b.jar", "Own", HEAD + DESCRIPTOR + "}");
        assertEquals(
                List.of("a.jar true", "b.jar false"),
                assembled().stream()
                        .map(one -> one.jar().orElseThrow() + " " + one.usable())
                        .toList());
    }

    @Test
    void theyComeByPriorityThenById() throws IOException {
        plugin(
                "a.jar",
                "Own",
                HEAD + DESCRIPTOR.replace("(\"own\"", "(\"late\"").replace("\"1.0\"", "\"1.0\", 900") + "}");
        plugin("b.jar", "Own", HEAD + DESCRIPTOR.replace("(\"own\"", "(\"zeta\"") + "}");
        plugin("c.jar", "Own", HEAD + DESCRIPTOR.replace("(\"own\"", "(\"alpha\"") + "}");
        assertEquals(
                List.of("alpha", "zeta", "late"),
                assembled().stream().map(Installed::id).toList());
    }

    @Test
    void aPluginSeesTheContractsAndTheJdkAlone() throws Exception {
        plugin("own.jar", "Own", HEAD + DESCRIPTOR + "}");
        var loader = assembled().get(0).plugin().orElseThrow().getClass().getClassLoader();
        assertEquals(Plugin.class, loader.loadClass(Plugin.class.getName()));
        assertThrows(ClassNotFoundException.class, () -> loader.loadClass(Plugins.class.getName()));
        assertThrows(ClassNotFoundException.class, () -> loader.loadClass("com.github.benmanes.caffeine.cache.Cache"));
    }

    @Test
    void aFolderThatIsNotThereHasNothing() {
        assertEquals(
                List.of(),
                PluginJars.in(
                        folder.resolve("none"), getClass().getClassLoader(), (jar, why) -> assertEquals("", jar)));
    }
}
