package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeShelfTest {
    private static final String TEMPLATE = "templates/contact.peb";

    @TempDir
    private Path folder;

    private ThemeShelf shelf;

    @BeforeEach
    void aThemeInAFolder() throws IOException {
        Files.createDirectories(folder.resolve("mine/templates"));
        Files.writeString(folder.resolve("mine/theme.properties"), "name=Mine\nversion=1\nparent=plain\napi=1\n");
        write("first");
        shelf = new ThemeShelf(Optional.of(folder));
    }

    private void write(String words) throws IOException {
        Files.writeString(
                folder.resolve("mine").resolve(TEMPLATE), "{% extends \"parent:contact\" %}{# " + words + " #}");
    }

    private String template() {
        return shelf.find("mine", Map.of()).orElseThrow().text(TEMPLATE).orElseThrow();
    }

    @Test
    void whatChangesBesideADanglingLinkIsSeen() throws IOException {
        Files.createSymbolicLink(folder.resolve(".#lock"), Path.of("somebody@host.1234"));
        Files.createSymbolicLink(folder.resolve("mine/templates/.#contact.peb"), Path.of("somebody@host.1234"));
        assertTrue(template().contains("first"));
        write("second words");
        assertTrue(template().contains("second words"));
        assertEquals(shelf.state(), shelf.state(), "nothing changed in between");
    }

    @Test
    void whatALinkLeadsToIsPartOfTheState() throws IOException {
        var elsewhere = Files.writeString(folder.resolve("elsewhere"), "a");
        var themes = Files.createDirectory(folder.resolve("themes"));
        Files.createSymbolicLink(themes.resolve("link"), elsewhere);
        long before = ThemeFolders.state(themes);
        Files.writeString(elsewhere, "longer");
        assertNotEquals(before, ThemeFolders.state(themes));
    }

    @Test
    void aThemeMayBeALinkToAReleasesFolder() throws IOException {
        Files.move(folder.resolve("mine"), folder.resolve("Release-1"));
        Files.createSymbolicLink(folder.resolve("mine"), Path.of("Release-1"));
        Files.createSymbolicLink(folder.resolve("Release-1/loop"), folder);
        assertTrue(template().contains("first"));
        long before = ThemeFolders.state(folder.resolve("mine"));
        write("second words");
        assertTrue(template().contains("second words"));
        assertNotEquals(before, ThemeFolders.state(folder.resolve("mine")));
    }

    @Test
    void aFolderThatCannotBeLookedThroughIsNeverAsItWas() {
        var gone = folder.resolve("gone");
        assertNotEquals(ThemeFolders.state(gone), ThemeFolders.state(gone));
    }
}
