/**
 * Who was shown what (R8): recorded durably before the page leaves, many in one commit; the exact bytes kept once; the
 * signed token that carries a presentation to its decision and back.
 */
package org.prevail.presentation;
