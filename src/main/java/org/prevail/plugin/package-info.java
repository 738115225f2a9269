/**
 * The host of plug-ins: finds them in the product and in a folder, makes them, keeps which are on for which site and with what
 * settings, and calls them through a guard. Features ask {@link org.prevail.plugin.Plugins} for those that are on at their point;
 * nobody else holds a plug-in. Invariants: nothing a plug-in does stops the start or an answer; which are on, and their
 * settings, are insert-only rows, so that a past instant has its own.
 */
package org.prevail.plugin;
