package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
    private static final String OWN = "https://policies.example.com";

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}, Host {2}: foreign {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // Fetch metadata is believed before anything else.
                "same-origin, -, policies.example.com, false",
                "none, -, policies.example.com, false",
                "same-site, -, policies.example.com, true",
                "cross-site, -, policies.example.com, true",
                "cross-site, https://policies.example.com, policies.example.com, true",
                "same-origin, https://evil.example, policies.example.com, false",
                "nonsense, -, policies.example.com, true",
                // Without it the origin.
                "-, https://policies.example.com, inner:8080, false",
                "-, HTTPS://Policies.example.com, inner:8080, false",
                "-, http://localhost:8080, localhost:8080, false",
                "-, https://evil.example, policies.example.com, true",
                "-, https://policies.example.com.evil.example, policies.example.com, true",
                "-, https://evil.example, -, true",
                "-, null, policies.example.com, true",
                "-, '', policies.example.com, true",
                "-, null, null, true",
                // With neither the token decides.
                "-, -, policies.example.com, false",
                "-, -, -, false"
            })
    void whatAnotherSiteSendsIsForeign(String fetchSite, String origin, String host, boolean foreign) {
        assertEquals(foreign, new Provenance(fetchSite, origin, host).foreign(OWN));
    }

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: ours {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, true",
                "none, -, false",
                "same-site, -, false",
                "-, https://policies.example.com, true",
                "-, https://evil.example, false",
                "-, null, false",
                "-, -, false"
            })
    void onlyWhatABrowserSaysIsOursIsOurs(String fetchSite, String origin, boolean ours) {
        assertEquals(ours, new Provenance(fetchSite, origin, "policies.example.com").own(OWN));
    }
}
