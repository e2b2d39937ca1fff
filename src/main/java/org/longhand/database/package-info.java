/**
 * The JDBC driver through which all rows go. A database puts rows into the messages of its exceptions, and a message
 * may end in a log; so no exception leaves this room with a message that the database wrote.
 *
 * <p>The guarantee does not depend on which messages there are: every object that the real driver gives out is wrapped
 * ({@link RedactingHandler}), everything that one of its methods throws is replaced ({@link Redaction}), and nothing
 * hands out what is inside. What stays of an exception is its JDBC class, SQLState, vendor code and stack trace.
 */
package org.longhand.database;
