/**
 * People who sign in: accounts, roles, what each may do, sessions, password resets, host systems' API tokens. The one
 * place that ties a person to a pseudonym.
 */
package org.prevail.account;
