package org.prevail.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prevail.web.ContextAddresses;

/** Which addresses have CDI's contexts. */
class ContextsTest {
    private static final String BEHIND_LOCALE = "/{locale}/";

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
        words.forEach(word -> assertTrue(ContextAddresses.have("/vi/" + word), word));
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
            assertFalse(ContextAddresses.have(path), path);
        }
    }

    @Test
    void everythingElseHasThem() {
        for (String path : List.of(
                "/",
                "/vi",
                "/vi/",
                "/api/v1",
                "/console/",
                "/health",
                "/vi/privacy/versions",
                "/vi-",
                "/ab1/x",
                "/e/x",
                "/console/documents",
                "/vi/Privacy")) {
            assertTrue(ContextAddresses.have(path), path);
        }
    }
}
