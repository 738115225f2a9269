package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.web.view.ErrorView.Field;

class AdmissionTest {
    private static Optional<List<Field>> repeated(String path, String body) {
        return Admission.repeated(path, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasTypedInAFormTooOldIsGivenBackWithoutItsToken() {
        assertEquals(
                Optional.of(List.of(new Field("title", "Terms of use"))),
                repeated("/console/documents/terms/draft", "csrf=old&title=Terms+of+use"));
    }

    @Test
    void aPasswordIsNotGivenBack() {
        assertEquals(Optional.empty(), repeated("/en/sign-in", "csrf=old&login=an&password=correct+horse"));
    }

    @Test
    void aPluginsSecretIsNotGivenBack() {
        assertEquals(
                Optional.empty(),
                repeated("/console/plugins/prevail.webhook", "csrf=old&on=on&setting.secret=0123456789"));
    }
}
