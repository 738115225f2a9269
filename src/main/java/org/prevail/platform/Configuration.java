package org.prevail.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Everything an owner can set, read once at start from {@code prevail.*} values (environment: {@code PREVAIL_*}). An
 * unknown key or malformed value stops the start: {@link Wrong} says which, in one line. Uses the JDK alone, because
 * the launcher reads it before the server exists.
 */
public record Configuration(
        int httpPort,
        Path dataDir,
        URI publicUrl,
        boolean demo,
        Optional<String> apiToken,
        Optional<String> ownerPassword,
        Optional<String> dbUrl,
        Optional<String> dbUser,
        Optional<String> dbPassword,
        Optional<Path> themesDir,
        boolean themesDevelopment,
        Optional<Path> pluginsDir) {

    /** The settings there are, as the ends of {@code prevail.<key>}. */
    public static final List<String> KEYS = List.of(
            "http.port",
            "http.threads",
            "data.dir",
            "public.url",
            "demo",
            "api.token",
            "owner.password",
            "db.url",
            "db.user",
            "db.password",
            "themes.dir",
            "themes.development",
            "plugins.dir");

    private static final int LEAST_SECRET = 12;

    /** A setting that cannot be used. */
    public static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Wrong(String line) {
            super(line);
        }
    }

    /** From environment variables; every {@code PREVAIL_*} there must be a known one. */
    public static Configuration fromEnvironment(Map<String, String> environment) {
        var known = KEYS.stream().collect(Collectors.toMap(Configuration::variable, key -> key));
        var unknown = new TreeSet<String>();
        environment.keySet().stream()
                .filter(name -> name.startsWith("PREVAIL_") && !known.containsKey(name))
                .forEach(unknown::add);
        if (!unknown.isEmpty()) {
            throw new Wrong("unknown setting " + String.join(", ", unknown) + "; the settings are "
                    + KEYS.stream().map(Configuration::variable).collect(Collectors.joining(", ")));
        }
        return new Reader(key -> Optional.ofNullable(environment.get(variable(key)))).configuration();
    }

    /** From any source of {@code key -> value}, such as MicroProfile Config. */
    public static Configuration from(java.util.function.Function<String, Optional<String>> values) {
        return new Reader(values).configuration();
    }

    public static String variable(String key) {
        return "PREVAIL_" + key.replace('.', '_').toUpperCase(java.util.Locale.ROOT);
    }

    /** Whether browsers reach the portal by https, so that cookies are {@code Secure}. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Scheme, host and port a browser puts in {@code Origin}. */
    public String origin() {
        return publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    /** Never prints a secret. */
    @Override
    public String toString() {
        return "Configuration[port=" + httpPort + ", data=" + dataDir + ", url=" + publicUrl + ", demo=" + demo + "]";
    }

    private record Reader(java.util.function.Function<String, Optional<String>> values) {
        Configuration configuration() {
            int port = port();
            // The server reads it, before the application starts.
            number("http.threads", 24, 20, 1000, "a number of threads from 20 to 1000");
            return new Configuration(
                    port,
                    path("data.dir").orElse(Path.of("data")).toAbsolutePath().normalize(),
                    publicUrl(port),
                    flag("demo"),
                    secret("api.token"),
                    secret("owner.password"),
                    dbUrl(),
                    value("db.user"),
                    value("db.password"),
                    path("themes.dir"),
                    flag("themes.development"),
                    path("plugins.dir"));
        }

        private Optional<String> value(String key) {
            return values.apply(key).map(String::strip).filter(value -> !value.isEmpty());
        }

        private static Wrong wrong(String key, String mustBe, String value) {
            return new Wrong(variable(key) + " must be " + mustBe + ", but is '" + value + "'");
        }

        private int port() {
            return number("http.port", 8080, 1, 65_535, "a port number from 1 to 65535");
        }

        private int number(String key, int usual, int least, int most, String mustBe) {
            var value = value(key).orElse(Integer.toString(usual));
            int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
            if (number >= least && number <= most) {
                return number;
            }
            throw wrong(key, mustBe, value);
        }

        private boolean flag(String key) {
            var value = value(key).orElse("false");
            return switch (value) {
                case "true" -> true;
                case "false" -> false;
                default -> throw wrong(key, "true or false", value);
            };
        }

        private Optional<Path> path(String key) {
            return value(key).map(value -> {
                try {
                    return Path.of(value);
                } catch (InvalidPathException malformed) {
                    throw wrong(key, "a folder", value);
                }
            });
        }

        private Optional<String> secret(String key) {
            return value(key).map(value -> {
                if (value.length() < LEAST_SECRET) {
                    throw new Wrong(variable(key) + " must have at least " + LEAST_SECRET + " characters");
                }
                return value;
            });
        }

        private URI publicUrl(int port) {
            var value = value("public.url").orElse("http://localhost:" + port);
            try {
                var uri = new URI(value);
                boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
                boolean bare = uri.getRawPath() == null
                        || uri.getRawPath().isEmpty()
                        || uri.getRawPath().equals("/");
                if (web
                        && bare
                        && uri.getHost() != null
                        && uri.getRawUserInfo() == null
                        && uri.getRawQuery() == null
                        && uri.getRawFragment() == null) {
                    return new URI(uri.getScheme(), uri.getAuthority(), null, null, null);
                }
            } catch (URISyntaxException malformed) {
                // said below
            }
            throw wrong("public.url", "an address such as https://policies.example.com, without a path", value);
        }

        private Optional<String> dbUrl() {
            return value("db.url").map(value -> {
                if (!value.startsWith("jdbc:postgresql:")) {
                    throw new Wrong(variable("db.url") + " must begin with jdbc:postgresql:");
                }
                return value;
            });
        }
    }
}
