package org.prevail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence a person sees is there, in every language, in step, and calm. */
class MessagesTest {
    private static final Path THEME = Path.of("webapp-themes/base");
    private static final Map<String, Map<String, String>> BUNDLES = bundles();
    private static final Map<String, String> VI = BUNDLES.get("vi");

    /** Where a message's key is the end of what the code names. */
    private static final List<Code> CODES = List.of(
            new Code("issue.", "\\bProblem\\.(?:Conflict|Missing|Forbidden|Unavailable|TooMany)\\(\\s*\"([^\"]+)\""),
            new Code("issue.", "\\bInvalid\\.of\\(\\s*[^,]+,\\s*\"([^\"]+)\""),
            new Code("issue.", "\\bIssue(?:\\.of)?\\(\\s*[^,]+,\\s*\"([^\"]+)\""),
            new Code(
                    "issue.",
                    "\\b(?:add|notBefore|character|length|measure|require\\w*)\\([^\"\\n;]*?\"[\\w.]*\",\\s*\"([a-z]+\\.[a-z-]+)\""),
            new Code("notice.", "\\bnotices\\.add\\(\\s*(?:linked \\? )?\"([^\"]+)\""),
            new Code("notice.", "\\bnotices\\.add\\(\\s*linked \\? \"[^\"]+\" : \"([^\"]+)\""),
            new Code("notice.", "\\bnew Notice\\(\\s*\"([^\"]+)\""),
            new Code("reason.", "\\bReason\\.of\\(\\s*\"([^\"]+)\""));

    private static final Pattern NAMED = Pattern.compile("\\b(?:t|has)\\(\\s*'([^']+)'\\s*[,)]");
    private static final Pattern BEGUN = Pattern.compile("\\bt\\(\\s*'([^']+)'\\s*[+~]");
    /** A surface is a class of the body, not a word. */
    private static final Pattern LOGIC =
            Pattern.compile("\\{% block surface %\\}\\w+|\\{%.*?%\\}|\\{\\{.*?\\}\\}|\\{#.*?#\\}", Pattern.DOTALL);

    private static final Pattern MARKUP =
            Pattern.compile("<!--.*?-->|<(?:script|style)\\b.*?</(?:script|style)>|<[^>]*>|&\\w+;", Pattern.DOTALL);
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:alt|aria-label|title|placeholder|content)=\"([^\"{<]*\\p{L}{2}[^\"{<]*)\"");
    private static final Set<String> NO_WORDS = Set.of(
            "width=device-width, initial-scale=1",
            "light dark",
            "noindex",
            "noindex, nofollow",
            "noindex,nofollow",
            "no-referrer",
            "summary");

    private record Code(String prefix, Pattern pattern) {
        Code(String prefix, String pattern) {
            this(prefix, Pattern.compile(pattern));
        }
    }

    @Test
    void everyLanguageHasTheSameMessages() {
        BUNDLES.forEach((locale, bundle) -> assertEquals(VI.keySet(), bundle.keySet(), locale));
        assertEquals(Set.of("vi", "en", "de"), BUNDLES.keySet());
    }

    @Test
    void everyLanguageUsesTheSameArguments() {
        var differing = new TreeMap<String, String>();
        BUNDLES.forEach((locale, bundle) -> VI.forEach((key, message) -> {
            var other = bundle.getOrDefault(key, "");
            if (!arguments(message).equals(arguments(other))) {
                differing.put(locale + " " + key, arguments(message) + " and " + arguments(other));
            }
        }));
        assertEquals("{}", differing.toString());
    }

    @Test
    void everyMessageIsWellFormedAndSaysSomething() {
        var wrong = new TreeSet<String>();
        for (var bundle : BUNDLES.values()) {
            bundle.forEach((key, message) -> {
                if (message.isBlank()
                        || message.contains("'") && !arguments(message).isEmpty() && !message.contains("''")) {
                    wrong.add(key);
                }
                new MessageFormat(message);
            });
        }
        assertEquals("[]", wrong.toString());
    }

    @Test
    void noMessageIsSaidTwice() throws IOException {
        for (var locale : BUNDLES.keySet()) {
            var twice = new TreeSet<String>();
            var seen = new TreeSet<String>();
            for (var file : files(THEME.resolve("messages"), "_" + locale + ".properties")) {
                for (var line : Files.readAllLines(file)) {
                    int equals = line.indexOf('=');
                    if (equals > 0
                            && !line.startsWith("#")
                            && !seen.add(line.substring(0, equals).strip())) {
                        twice.add(line.substring(0, equals).strip());
                    }
                }
            }
            assertEquals("[]", twice.toString(), locale);
        }
    }

    @Test
    void messagesAreCalm() {
        var loud = new TreeSet<String>();
        for (var bundle : BUNDLES.values()) {
            bundle.forEach((key, message) -> {
                if (message.contains("!") || message.matches("(?is).*(?:successful|thành công|erfolgreich).*")) {
                    loud.add(key + ": " + message);
                }
            });
        }
        assertEquals("[]", loud.toString());
    }

    @Test
    void everyMessageATemplateNamesIsThere() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : files(THEME.resolve("templates"), ".peb")) {
            var template = Files.readString(file);
            NAMED.matcher(template)
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !VI.containsKey(key))
                    .forEach(missing::add);
            BEGUN.matcher(template)
                    .results()
                    .map(match -> match.group(1))
                    .filter(start -> VI.keySet().stream().noneMatch(key -> key.startsWith(start)))
                    .forEach(missing::add);
        }
        assertEquals("[]", missing.toString());
    }

    @Test
    void everyCodeTheProgramNamesHasItsSentence() throws IOException {
        var missing = new TreeSet<String>();
        var found = new TreeSet<String>();
        for (var file : files(Path.of("src/main/java"), ".java")) {
            var source = Files.readString(file);
            for (var code : CODES) {
                code.pattern()
                        .matcher(source)
                        .results()
                        .map(match -> code.prefix() + match.group(1))
                        .forEach(found::add);
            }
        }
        found.stream().filter(key -> !VI.containsKey(key)).forEach(missing::add);
        assertEquals("[]", missing.toString());
        assertEquals(true, found.size() > 80, () -> "the patterns find only " + found);
    }

    @Test
    void noWordsStandUntranslatedInATemplate() throws IOException {
        var untranslated = new TreeSet<String>();
        for (var file : files(THEME.resolve("templates"), ".peb")) {
            var template = Files.readString(file);
            var prose = MARKUP.matcher(LOGIC.matcher(template).replaceAll("")).replaceAll(" ");
            if (prose.matches("(?s).*\\p{L}{2,}.*")) {
                untranslated.add(file.getFileName() + ": "
                        + prose.replaceAll("\\s+", " ").strip());
            }
            SPOKEN.matcher(template)
                    .results()
                    .map(match -> match.group(1))
                    .filter(words -> !NO_WORDS.contains(words))
                    .forEach(words -> untranslated.add(file.getFileName() + ": " + words));
        }
        assertEquals("[]", untranslated.toString());
    }

    private static Set<String> arguments(String message) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(message)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By locale, whatever there is. */
    private static Map<String, Map<String, String>> bundles() {
        try {
            return files(THEME.resolve("messages"), ".properties").stream()
                    .map(file -> file.getFileName().toString().replaceAll("^[a-z]+_|\\.properties$", ""))
                    .distinct()
                    .collect(Collectors.toMap(locale -> locale, MessagesTest::messages));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Map<String, String> messages(String locale) {
        var all = new TreeMap<String, String>();
        try {
            for (var file : files(THEME.resolve("messages"), "_" + locale + ".properties")) {
                var bundle = new Properties();
                bundle.load(new StringReader(Files.readString(file)));
                bundle.forEach((key, message) -> all.put((String) key, (String) message));
            }
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return all;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
