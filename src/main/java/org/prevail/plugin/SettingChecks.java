package org.prevail.plugin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.prevail.platform.problem.Issue;
import org.prevail.spi.Setting;

/** Whether what was typed is of a setting's kind. */
final class SettingChecks {
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_LINES = 10_000;

    private SettingChecks() {}

    static Optional<Issue> issue(Setting setting, String value, String locale) {
        String field = field(setting.key());
        String label = setting.label().in(locale);
        int longest = setting.type() == Setting.Type.LINES ? LONGEST_LINES : LONGEST_LINE;
        if (value.length() > longest) {
            return Optional.of(Issue.of(field, "plugin.too-long", label, longest));
        }
        if (value.chars().anyMatch(c -> c < ' ' && (c != '\n' || setting.type() != Setting.Type.LINES))) {
            return Optional.of(Issue.of(field, "plugin.unstorable", label));
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (setting.type()) {
            case NUMBER -> wrong(!number(value), Issue.of(field, "plugin.number", label, Integer.MAX_VALUE));
            case FLAG -> wrong(!value.equals("true") && !value.equals("false"), Issue.of(field, "plugin.flag", label));
            case ADDRESS -> wrong(!address(value), Issue.of(field, "plugin.address", label));
            default -> Optional.empty();
        };
    }

    /** What a setting's field of the form is called. */
    static String field(String key) {
        return "setting." + key;
    }

    private static Optional<Issue> wrong(boolean wrong, Issue issue) {
        return wrong ? Optional.of(issue) : Optional.empty();
    }

    private static boolean number(String value) {
        return value.matches("[0-9]{1,10}") && Long.parseLong(value) <= Integer.MAX_VALUE;
    }

    private static boolean address(String value) {
        try {
            var uri = new URI(value);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
