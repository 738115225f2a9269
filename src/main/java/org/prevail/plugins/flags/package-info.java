/** What a lawyer looks for in a comparison: amounts, dates, periods, must and may, and words the owner watches. Pure functions. */
package org.prevail.plugins.flags;
