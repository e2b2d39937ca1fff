/** Ink onto paper: pages as PDF, SVG and PNG; sheets, inks, stationery and envelopes. */
package org.longhand.press;
