package org.longhand.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.StaleStateException;
import org.hibernate.exception.LockAcquisitionException;

/**
 * Which failures of the database a client may simply try again: a lock or a connection that was not to be had in time,
 * and a change that another one forestalled. They come wrapped by Hibernate and by the transaction manager, in ways
 * that differ from place to place; so everything that hangs on an exception is looked at.
 */
final class DatabaseProblems {

    /**
     * Deadlock (H2, SQL), a row that changed meanwhile (H2), deadlock, lock not available and statement time-out
     * (PostgreSQL), time-out (ODBC, H2).
     */
    private static final Set<String> PASSING = Set.of("40001", "90131", "40P01", "55P03", "57014", "HYT00", "HYT01");

    private DatabaseProblems() {}

    /** @return 503 {@code database-busy} or 409 {@code changed-meanwhile}; nothing for any other failure */
    static Optional<HttpProblem> of(Throwable thrown) {
        if (any(thrown, DatabaseProblems::busy)) {
            return Optional.of(Problems.problem(
                            503,
                            "database-busy",
                            "The database is busy",
                            "Somebody else is changing the same, or much is going on: what you sent did not get its "
                                    + "turn in time, and nothing was changed. Send it again in a moment.")
                    .withHeader("Retry-After", 1)
                    .build());
        }
        if (any(thrown, e -> e instanceof OptimisticLockException || e instanceof StaleStateException)) {
            return Optional.of(Problems.problem(
                            409,
                            "changed-meanwhile",
                            "Somebody else was quicker",
                            "What you change has changed since it was read. Nothing was overwritten: read it again "
                                    + "and decide anew.")
                    .build());
        }
        return Optional.empty();
    }

    private static boolean busy(Throwable e) {
        return e instanceof LockTimeoutException
                || e instanceof PessimisticLockException
                || e instanceof org.hibernate.PessimisticLockException
                || e instanceof LockAcquisitionException
                || e instanceof SQLTransientException
                || e instanceof SQLException sql && (passing(sql.getSQLState()) || noConnection(sql));
    }

    private static boolean passing(String state) {
        return state != null && PASSING.contains(state);
    }

    /** The pool's own exception, which has neither a class nor a state. */
    private static boolean noConnection(SQLException e) {
        return e.getSQLState() == null
                && e.getMessage() != null
                && e.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    private static boolean any(Throwable thrown, Predicate<Throwable> wanted) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        add(open, thrown);
        while (!open.isEmpty()) {
            Throwable e = open.pop();
            if (!seen.add(e)) {
                continue;
            }
            if (wanted.test(e)) {
                return true;
            }
            add(open, e.getCause());
            for (Throwable suppressed : e.getSuppressed()) {
                add(open, suppressed);
            }
            if (e instanceof SQLException sql) {
                add(open, sql.getNextException());
            }
        }
        return false;
    }

    private static void add(Deque<Throwable> open, Throwable e) {
        if (e != null) {
            open.push(e);
        }
    }
}
