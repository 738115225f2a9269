/**
 * What can go wrong in a use case, as values: features throw these, web and API turn them into answers in one place.
 * Codes are message keys; no sentence is made here.
 */
package org.prevail.platform.problem;
