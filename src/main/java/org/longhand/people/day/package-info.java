/** Days in what was told, whose they are, and who is dead or parted. Pure: texts in, no clock, no store. */
package org.longhand.people.day;
