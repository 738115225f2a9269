/**
 * The plug-ins that come with the product, each in a package of its own. They see {@link org.prevail.spi} alone, as anybody's do,
 * and are named in {@code META-INF/services/org.prevail.spi.Plugin}; their ids begin with {@code prevail.}
 */
package org.prevail.plugins;
