/**
 * What every feature stands on: the clock, configuration, persistence, the shapes of what goes wrong. Knows no feature.
 */
package org.prevail.platform;
