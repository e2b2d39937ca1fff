/** Spelling and grammar, read by LanguageTool beside the requests. Knows nothing of what was told but its names. */
package org.longhand.proof.grammar;
