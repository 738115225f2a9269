/**
 * What subjects decided and still have to decide: acceptances, declines, withdrawals, each on exactly the text shown
 * (R10, R11); obligations and why they are asked (R12, R15); receipts.
 */
package org.prevail.decision;
