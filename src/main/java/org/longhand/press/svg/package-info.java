/** Pages as SVG. */
package org.longhand.press.svg;
