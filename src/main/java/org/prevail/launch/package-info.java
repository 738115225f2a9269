/**
 * The front door of {@code prevail.jar}: checks what an owner can get wrong and says it in one line, then starts the
 * server. Uses the JDK and {@code platform.Configuration} alone, because it runs before any library is there.
 */
package org.prevail.launch;
