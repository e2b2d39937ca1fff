/** Text and numbers as PDF and SVG files hold them. */
package org.longhand.press.text;
