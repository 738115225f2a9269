/** What the templates see that belong to every page: error answers, the account corner, the notice. */
package org.prevail.web.view;
