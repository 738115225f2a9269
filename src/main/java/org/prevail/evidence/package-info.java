/**
 * The insert-only record of acts: publications, withdrawals, decisions, links, erasures, sign-offs. Each row carries a random salt,
 * so that a later tamper-evident log can commit to it without revealing it. Presentations and decisions keep their facts
 * in tables of their own; nothing here is ever updated or deleted (R17).
 */
package org.prevail.evidence;
