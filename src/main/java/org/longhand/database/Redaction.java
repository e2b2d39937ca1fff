package org.longhand.database;

import java.sql.BatchUpdateException;
import java.sql.DataTruncation;
import java.sql.SQLClientInfoException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.sql.SQLWarning;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Exceptions without values. An exception keeps its JDBC class, SQLState, vendor code, counts of a batch and stack
 * trace; its message is ours, such as {@code database error 50200 (HYT00, time-out)}. So do its cause, the next and the
 * suppressed exceptions; of those that are not JDBC's the class stays.
 */
final class Redaction {

    private interface Maker {
        SQLException make(String message, String state, int code);
    }

    /** A JDBC exception class and how one is made. */
    private record Kind(Class<? extends SQLException> type, Maker maker) {}

    /** Subclasses first. */
    private static final List<Kind> KINDS = List.of(
            new Kind(SQLTimeoutException.class, SQLTimeoutException::new),
            new Kind(SQLTransactionRollbackException.class, SQLTransactionRollbackException::new),
            new Kind(SQLTransientConnectionException.class, SQLTransientConnectionException::new),
            new Kind(SQLTransientException.class, SQLTransientException::new),
            new Kind(SQLIntegrityConstraintViolationException.class, SQLIntegrityConstraintViolationException::new),
            new Kind(SQLSyntaxErrorException.class, SQLSyntaxErrorException::new),
            new Kind(SQLDataException.class, SQLDataException::new),
            new Kind(SQLFeatureNotSupportedException.class, SQLFeatureNotSupportedException::new),
            new Kind(SQLInvalidAuthorizationSpecException.class, SQLInvalidAuthorizationSpecException::new),
            new Kind(SQLNonTransientConnectionException.class, SQLNonTransientConnectionException::new),
            new Kind(SQLNonTransientException.class, SQLNonTransientException::new),
            new Kind(SQLRecoverableException.class, SQLRecoverableException::new),
            new Kind(SQLWarning.class, SQLWarning::new),
            new Kind(SQLException.class, SQLException::new));

    /** What an SQLState that begins so means. */
    private static final Map<String, String> CLASSES = Map.of(
            "08", "connection",
            "22", "data",
            "23", "constraint",
            "28", "authorization",
            "40", "rolled back",
            "42", "syntax or access",
            "HYT", "time-out");

    /** The longest chain that is kept: a batch has an exception for each of its rows. */
    private static final int MOST = 100;

    /** What was redacted already: exceptions may go round in circles. */
    private final Map<Throwable, Throwable> done = new IdentityHashMap<>();

    private Redaction() {}

    /** As {@link #of}, where only an SQLException may be thrown on. */
    static SQLException sql(Throwable thrown) {
        Throwable redacted = of(thrown);
        if (redacted instanceof Error error) {
            throw error;
        }
        return redacted instanceof SQLException sql ? sql : new SQLException("database driver failed", redacted);
    }

    /**
     * What may be thrown on instead: an SQLException of the same JDBC class, a virtual machine's own error as it is, or
     * an {@link IllegalStateException} for anything else.
     */
    static Throwable of(Throwable thrown) {
        return new Redaction().redact(thrown);
    }

    private Throwable redact(Throwable thrown) {
        Throwable known = done.get(thrown);
        if (known != null) {
            return known;
        }
        if (thrown instanceof VirtualMachineError || thrown instanceof LinkageError) {
            return thrown; // of classes and memory, not of rows
        }
        Throwable redacted = thrown instanceof SQLException sql
                ? copy(sql)
                : new IllegalStateException(
                        "database driver failed with " + thrown.getClass().getName());
        done.put(thrown, redacted);
        redacted.setStackTrace(thrown.getStackTrace());
        if (done.size() >= MOST) {
            return redacted;
        }
        if (thrown.getCause() != null) {
            redacted.initCause(redact(thrown.getCause()));
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            redacted.addSuppressed(redact(suppressed));
        }
        if (thrown instanceof SQLException sql && sql.getNextException() != null) {
            ((SQLException) redacted).setNextException((SQLException) redact(sql.getNextException()));
        }
        return redacted;
    }

    private static SQLException copy(SQLException thrown) {
        String state = thrown.getSQLState();
        int code = thrown.getErrorCode();
        String message = message(state, code);
        if (thrown instanceof BatchUpdateException batch) {
            return new BatchUpdateException(message, state, code, batch.getUpdateCounts());
        }
        if (thrown instanceof DataTruncation cut) {
            return new DataTruncation(
                    cut.getIndex(), cut.getParameter(), cut.getRead(), cut.getDataSize(), cut.getTransferSize());
        }
        if (thrown instanceof SQLClientInfoException) {
            return new SQLClientInfoException(message, state, code, Map.of());
        }
        return KINDS.stream()
                .filter(kind -> kind.type().isInstance(thrown))
                .findFirst()
                .orElseThrow()
                .maker()
                .make(message, state, code);
    }

    private static String message(String state, int code) {
        String meaning = CLASSES.entrySet().stream()
                .filter(known -> state != null && state.startsWith(known.getKey()))
                .map(known -> ", " + known.getValue())
                .findFirst()
                .orElse("");
        return "database error " + code + " (" + state + meaning + ")";
    }
}
