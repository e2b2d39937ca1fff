package org.longhand.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DatabaseProblemsTest {

    private static SQLException state(String state) {
        return new SQLException("database error", state, 1);
    }

    private static final List<Throwable> PASSING = List.of(
            new LockTimeoutException(),
            new PessimisticLockException(),
            new org.hibernate.PessimisticLockException("x", state("HYT00"), "select"),
            new LockAcquisitionException("x", state(null)),
            new SQLTimeoutException("x", "HYT00", 50200),
            new SQLTransientConnectionException("x"),
            state("40001"),
            state("90131"),
            state("40P01"),
            state("55P03"),
            state("57014"),
            new SQLException("Sorry, acquisition timeout!"),
            new SQLException("Acquisition timeout while waiting for new connection", new Exception()));

    @ParameterizedTest
    @FieldSource("PASSING")
    void whatPassesByItselfIsToBeSentAgain(Throwable cause) {
        RollbackException rollback = new RollbackException();
        rollback.addSuppressed(new PersistenceException(cause));
        BatchUpdateException batch = new BatchUpdateException();
        batch.setNextException(new SQLException("the reason", cause));
        for (Throwable thrown : List.of(
                cause,
                new GenericJDBCException("unable to acquire", new SQLException(cause)),
                new ArcUndeclaredThrowableException("x", rollback),
                new RuntimeException(batch))) {
            HttpProblem problem = DatabaseProblems.of(thrown).orElseThrow();
            assertThat(problem.getStatusCode()).isEqualTo(503);
            assertThat(problem.getType()).isEqualTo(Problems.type("database-busy"));
            assertThat(problem.getHeaders()).containsEntry("Retry-After", 1);
        }
    }

    @Test
    void aChangeThatAnotherForestalledIsAConflict() {
        for (Throwable cause :
                List.of(new OptimisticLockException(), new StaleObjectStateException("LetterEntity", "id"))) {
            HttpProblem problem =
                    DatabaseProblems.of(new PersistenceException(cause)).orElseThrow();
            assertThat(problem.getStatusCode()).isEqualTo(409);
            assertThat(problem.getType()).isEqualTo(Problems.type("changed-meanwhile"));
        }
    }

    @Test
    void nothingElseIsOurBusiness() {
        for (Throwable other : List.of(
                new IllegalStateException(),
                new SQLException("acquired timeout"),
                new SQLException("acquisition timeout", "08000"),
                new ConstraintViolationException("x", new SQLIntegrityConstraintViolationException("x", "23505"), "c"),
                state("42000"))) {
            assertThat(DatabaseProblems.of(new PersistenceException(other))).isEmpty();
        }
        assertThat(DatabaseProblems.of(null)).isEmpty();
    }

    @Test
    void exceptionsThatGoRoundInCirclesAreSeenOnce() {
        Exception first = new Exception();
        first.initCause(new Exception(first));
        assertThat(DatabaseProblems.of(first)).isEmpty();
    }
}
