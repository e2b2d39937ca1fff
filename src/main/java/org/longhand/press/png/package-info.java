/** Pages as PNG pictures. */
package org.longhand.press.png;
