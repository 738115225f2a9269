package org.prevail.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @Test
    void tokensAreLongAndNeverTheSame() {
        assertTrue(Secrets.wellFormed(Secrets.token()));
        assertNotEquals(Secrets.token(), Secrets.token());
        assertFalse(Secrets.wellFormed("x"));
        assertFalse(Secrets.wellFormed(null));
    }

    @Test
    void aGeneratedPasswordKeepsTheRules() {
        assertEquals(List.of(), PasswordRules.issues(Secrets.password(), "owner"));
        assertNotEquals(Secrets.password(), Secrets.password());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are told otherwise there")
    void aSecretFileIsItsOwnersAlone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("inner/owner-password.txt");
        SecretFile.write(file, List.of("owner", "first"));
        SecretFile.write(file, List.of("owner", "second"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("owner", "second"), Files.readAllLines(file));
    }
}
