/** The scribe: a letter's text in a hand, from characters to pages of ink. */
package org.longhand.hand.scribe;
