package org.prevail.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.console.view.SideForm;
import org.prevail.platform.problem.Issue;

class SideFormsTest {
    private final List<Issue> issues = new ArrayList<>();

    private String spec(String document, String which, String number, String day) {
        return SideForms.spec(new SideForm("before", document, which, number, day, "vi"), issues)
                .map(Object::toString)
                .orElse("");
    }

    private List<String> found() {
        return issues.stream().map(issue -> issue.field() + " " + issue.code()).toList();
    }

    @Test
    void whatIsChosenIsItsSpec() {
        assertEquals("terms:in-force:vi", spec("terms", "IN_FORCE", "", ""));
        assertEquals("terms:draft:vi", spec("terms", "DRAFT", "", ""));
        assertEquals("terms:3:vi", spec("terms", "VERSION", "3", ""));
        assertEquals("terms:2026-06-30:vi", spec("terms", "DAY", "", "2026-06-30"));
        String foreign = "text:" + "a".repeat(64);
        assertEquals(foreign, spec(foreign, "VERSION", "3", ""));
        assertEquals(List.of(), issues);
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        assertEquals("", spec("", "IN_FORCE", "", ""));
        assertEquals("", spec("terms", "VERSION", "0", ""));
        assertEquals("", spec("terms", "DAY", "", "2026-02-30"));
        assertEquals(
                List.of("before.document compare.choose", "before.number compare.number", "before.day console.date"),
                found());
    }

    @Test
    void aNumberOrDayBesideAnotherChoiceIsAskedAbout() {
        assertEquals("", spec("terms", "IN_FORCE", "3", "2026-06-30"));
        assertEquals(List.of("before.number compare.number-unused", "before.day compare.day-unused"), found());
        assertEquals(
                Optional.empty(),
                SideForms.spec(new SideForm("after", "terms", "DAY", "1", "2026-01-01", "vi"), issues));
    }
}
