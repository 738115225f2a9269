/**
 * What editors, legal staff and owners work with, under {@code /console}: one small resource for each noun, pages that
 * work without scripts, and every act preceded by what it brings about. It decides nothing itself: permissions are
 * {@code account}'s, publishing and withdrawing {@code document}'s, what governs {@code precedence}'s.
 */
package org.prevail.console;
