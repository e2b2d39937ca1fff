/** Words into lines, lines onto pages. */
package org.longhand.hand.layout;
