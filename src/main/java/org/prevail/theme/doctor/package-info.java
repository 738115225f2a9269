/**
 * Examines a theme before visitors see it: every public template rendered with sample models in every locale, and
 * compared with what {@code base} makes of the same model; contrast, inline code, messages, overridden templates whose
 * parent changed. It finds and says; whether an error forbids something is for who asks. Where the sample models come
 * from is not its business ({@link org.prevail.theme.doctor.Samples}).
 */
package org.prevail.theme.doctor;
