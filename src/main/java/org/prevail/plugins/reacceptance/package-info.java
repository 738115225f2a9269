/** How long acceptances hold, and which new versions need no new one, as an owner writes it down. */
package org.prevail.plugins.reacceptance;
