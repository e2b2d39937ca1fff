/** Sheets, what is printed on them before anyone writes, and envelopes. */
package org.longhand.press.paper;
