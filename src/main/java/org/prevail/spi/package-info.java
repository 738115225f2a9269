/**
 * The contracts between the portal and its plug-ins. It stands on the JDK alone and is published as a small JAR of its own.
 *
 * <p>A plug-in is a public class with a public constructor that implements {@link org.prevail.spi.Plugin} and one or more of
 * the {@linkplain org.prevail.spi.Point points}; its JAR names it in {@code META-INF/services/org.prevail.spi.Plugin}. What
 * holds for all points:
 *
 * <ul>
 *   <li><b>Threads.</b> One object serves every site and is called by many threads at once, on threads of the portal's own
 *       pool for plug-ins, never within a transaction. The context class loader is the plug-in's.
 *   <li><b>Time.</b> Each point states its limit. After it the call is given up and its thread interrupted.
 *   <li><b>Failing.</b> Whatever is thrown, a null answer, one that breaks the contract, and a call given up, count as failed. Each
 *       point states what the portal then does. A plug-in that fails {@value org.prevail.spi.Spi#PATIENCE} times in a row, or about
 *       as often as it does not, is left alone for {@value org.prevail.spi.Spi#PAUSE_SECONDS} seconds, as if each call failed, and then tried once.
 *   <li><b>Order.</b> By {@link org.prevail.spi.Descriptor#priority()}, lower first, then by id.
 *   <li><b>Values.</b> No argument is null, and no answer may be. Instants are UTC with milliseconds; what is shown is put in
 *       the site's zone. Locales are language tags, {@code vi}. Collections are not to be changed.
 *   <li><b>Pure points.</b> Answers of points that say so are remembered: they must follow from the arguments alone, the
 *       settings among them, and neither from the clock nor from anything read elsewhere.
 * </ul>
 */
package org.prevail.spi;
