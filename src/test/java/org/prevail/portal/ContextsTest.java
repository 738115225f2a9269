package org.prevail.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which addresses have CDI's contexts, as {@code web.xml} says it. */
class ContextsTest {
    private static final String BEHIND_LOCALE = "/{locale}/";

    private final Pattern contexts;

    ContextsTest() throws IOException {
        String web = Files.readString(java.nio.file.Path.of("src/main/webapp/WEB-INF/web.xml"));
        var mapping = Pattern.compile("org.jboss.weld.context.mapping</param-name>\\s*<param-value>(.*)</param-value>")
                .matcher(web);
        assertTrue(mapping.find());
        contexts = Pattern.compile(mapping.group(1));
    }

    private boolean has(String path) {
        return contexts.matcher(path).matches();
    }

    @Test
    void everyResourceBehindALocaleHasThem() {
        var words = new ClassFileImporter()
                .importPackages("org.prevail.portal").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.getAnnotationOfType(Path.class).value())
                        .filter(path -> path.startsWith(BEHIND_LOCALE))
                        .flatMap(path -> words(path.substring(BEHIND_LOCALE.length())))
                        .toList();
        assertTrue(words.contains("sign-in") && words.contains("me"), words::toString);
        words.forEach(word -> assertTrue(has("/vi/" + word), word));
    }

    /** Those of one segment; what is longer is no document's address. */
    private static Stream<String> words(String behindLocale) {
        if (behindLocale.contains("/")) {
            return Stream.of(behindLocale);
        }
        String choices = behindLocale.replaceAll("[{}\\s]", "");
        return Arrays.stream(choices.substring(choices.indexOf(':') + 1).split("\\|"));
    }

    @Test
    void documentsPlacesAndDecisionsDoWithoutThem() {
        for (String path : List.of("/vi/privacy", "/en/for/shop/a", "/en/for", "/vi/decisions", "/pt-BR/privacy")) {
            assertFalse(has(path), path);
        }
    }

    @Test
    void everythingElseHasThem() {
        for (String path : List.of("/", "/vi", "/vi/", "/api/v1", "/console/", "/health", "/vi/privacy/versions")) {
            assertTrue(has(path), path);
        }
    }
}
