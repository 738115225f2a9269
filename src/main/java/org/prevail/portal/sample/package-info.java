/**
 * Models of public pages as no visitor has them, for the theme doctor: made from the view records themselves, so that a
 * page's new fact is in the samples without anybody adding it; and the doctor as a command, for authors and CI.
 */
package org.prevail.portal.sample;
