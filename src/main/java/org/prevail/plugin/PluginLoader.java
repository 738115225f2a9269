package org.prevail.plugin;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * The classes of one JAR. Besides its own it sees the JDK, the contracts and the annotations of injection; nothing of the
 * portal, the server or another plug-in. That is for order, not for safety: a plug-in may do whatever the process may.
 */
final class PluginLoader extends URLClassLoader {
    private static final List<String> SEEN =
            List.of("org.prevail.spi.", "jakarta.inject.", "jakarta.enterprise.", "jakarta.annotation.");

    private final ClassLoader portal;

    PluginLoader(URL jar, ClassLoader portal) {
        super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        this.portal = portal;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        // The contracts are the portal's even where a JAR brings its own: its classes would be others of the same name.
        return SEEN.stream().anyMatch(name::startsWith) ? portal.loadClass(name) : super.loadClass(name, resolve);
    }
}
