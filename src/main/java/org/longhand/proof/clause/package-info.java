/**
 * Clauses: sentences cut where one statement ends and the next begins, each described by its grammar: who acts, what is
 * done, when, and whether it is denied, asked, wished or hoped. In six languages, by their dictionaries and word lists.
 */
package org.longhand.proof.clause;
