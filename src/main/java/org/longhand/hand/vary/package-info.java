/**
 * How a person's writing varies: keys, processes, and the plan of each word. Random numbers are functions of where they
 * are used.
 */
package org.longhand.hand.vary;
