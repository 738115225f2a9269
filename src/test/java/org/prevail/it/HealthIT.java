package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HealthIT {
    @Test
    void aStartedPortalIsReady() throws Exception {
        var address = URI.create("http://localhost:" + System.getenv("PREVAIL_HTTP_PORT") + "/health/ready");
        var answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"portal\""), answer.body());
        assertTrue(answer.body().contains("\"degraded\""), answer.body());
        assertTrue(answer.body().contains("broken.jar"), "the tests' plug-ins that cannot be used are named");
    }
}
