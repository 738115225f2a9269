package org.prevail.plugin;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class whose absence is behind a failure: whoever makes objects of classes wraps that in failures of their own. */
final class MissingClass {
    /** Messages of the virtual machine; one that says anything else is somebody's own words. */
    private static final Pattern NAME =
            Pattern.compile("\\p{javaJavaIdentifierPart}+(?:[./]\\p{javaJavaIdentifierPart}+)*");

    private static final int DEEPEST = 20;

    private MissingClass() {}

    static Optional<String> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(cause -> cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError)
                .map(Throwable::getMessage)
                .filter(message -> message != null && NAME.matcher(message).matches())
                .findFirst()
                .map(name -> name.replace('/', '.'));
    }
}
