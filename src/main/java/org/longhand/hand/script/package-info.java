/** Text as a scribe reads it: characters, words, passages. */
package org.longhand.hand.script;
