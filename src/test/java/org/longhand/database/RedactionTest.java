package org.longhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final List<SQLException> OF_JDBC = List.of(
            new SQLTimeoutException("June", "HYT00", 7),
            new SQLTransactionRollbackException("June", "40001", 7),
            new SQLTransientConnectionException("June", "08001", 7),
            new SQLTransientException("June", "HY000", 7),
            new SQLIntegrityConstraintViolationException("June", "23505", 7),
            new SQLSyntaxErrorException("June", "42000", 7),
            new SQLDataException("June", "22001", 7),
            new SQLFeatureNotSupportedException("June", "0A000", 7),
            new SQLInvalidAuthorizationSpecException("June", "28000", 7),
            new SQLNonTransientConnectionException("June", "08001", 7),
            new SQLNonTransientException("June", "HY000", 7),
            new SQLRecoverableException("June", "HY000", 7),
            new SQLWarning("June", "01000", 7),
            new SQLException("June", "HY000", 7),
            new BatchUpdateException("June", "HY000", 7, new int[] {1, -3}),
            new SQLClientInfoException("June", "HY000", 7, Map.of()));

    @Test
    void theJdbcClassStays() {
        assertThat(OF_JDBC).allSatisfy(thrown -> {
            SQLException redacted = (SQLException) Redaction.of(thrown);
            assertThat((Throwable) redacted).isNotSameAs(thrown).hasSameClassAs(thrown);
            assertThat(redacted.getSQLState()).isEqualTo(thrown.getSQLState());
            assertThat(redacted.getErrorCode()).isEqualTo(7);
            assertThat(redacted.getMessage())
                    .startsWith("database error 7 (" + thrown.getSQLState())
                    .doesNotContain("June");
            assertThat(redacted.getStackTrace()).isEqualTo(thrown.getStackTrace());
        });
    }

    @Test
    void aDriversOwnClassBecomesTheJdbcClassItIs() {
        class Own extends SQLDataException {
            private static final long serialVersionUID = 1;

            @Override
            public String toString() {
                return "June";
            }
        }
        assertThat(Redaction.of(new Own()))
                .hasSameClassAs(new SQLDataException())
                .hasToString("java.sql.SQLDataException: database error 0 (null)");
    }

    @Test
    void theMessageSaysWhatTheStateMeans() {
        assertThat(Redaction.of(new SQLException("June", "HYT00", 50200)))
                .hasMessage("database error 50200 (HYT00, time-out)");
        assertThat(Redaction.of(new SQLException("June", "23505", 23505)))
                .hasMessage("database error 23505 (23505, constraint)");
        assertThat(Redaction.of(new SQLException("June", "HY000", 1))).hasMessage("database error 1 (HY000)");
    }

    @Test
    void whatABatchDidIsKept() {
        BatchUpdateException redacted = (BatchUpdateException) Redaction.of(OF_JDBC.get(14));
        assertThat(redacted.getUpdateCounts()).containsExactly(1, -3);
        DataTruncation cut = (DataTruncation) Redaction.of(new DataTruncation(1, true, false, 300, 200));
        assertThat(cut.getDataSize()).isEqualTo(300);
        assertThat(cut.getTransferSize()).isEqualTo(200);
    }

    @Test
    void causesNextAndSuppressedExceptionsAreRedactedToo() {
        SQLException thrown = new SQLException("June", new NumberFormatException("June"));
        thrown.setNextException(new SQLTimeoutException("June", "HYT00", 2));
        thrown.addSuppressed(new SQLDataException("June", "22001", 3));
        SQLException redacted = (SQLException) Redaction.of(thrown);
        assertThat(redacted.getCause()).hasMessage("database driver failed with java.lang.NumberFormatException");
        assertThat((Throwable) redacted.getNextException())
                .isInstanceOf(SQLTimeoutException.class)
                .hasMessage("database error 2 (HYT00, time-out)");
        assertThat(redacted.getSuppressed()).singleElement().isInstanceOf(SQLDataException.class);
        assertThat(redacted.getSuppressed()[0]).hasMessage("database error 3 (22001, data)");
    }

    @Test
    void exceptionsMayGoRoundInCircles() {
        SQLException first = new SQLException("June");
        SQLException second = new SQLException("May", first);
        first.initCause(second);
        Throwable redacted = Redaction.of(first);
        assertThat(redacted.getCause().getCause()).isSameAs(redacted);
    }

    @Test
    void aChainWithoutEndIsCut() {
        SQLException first = new SQLException("June", "HY000", 1);
        SQLException last = first;
        for (int i = 0; i < 100_000; i++) {
            SQLException next = new SQLException("June", "HY000", 1);
            last.setNextException(next);
            last = next;
        }
        int length = 0;
        for (SQLException e = (SQLException) Redaction.of(first); e != null; e = e.getNextException()) {
            length++;
        }
        assertThat(length).isEqualTo(100);
    }

    @Test
    void whatIsNoSqlExceptionKeepsItsClassNameOnly() {
        assertThat(Redaction.of(new IllegalArgumentException("June")))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("database driver failed with java.lang.IllegalArgumentException");
        assertThat(Redaction.of(new AssertionError("June"))).hasMessageNotContaining("June");
        assertThat((Throwable) Redaction.sql(new IllegalArgumentException("June")))
                .hasMessage("database driver failed");
        assertThat((Throwable) Redaction.sql(new SQLDataException("June"))).isExactlyInstanceOf(SQLDataException.class);
    }

    @Test
    void theVirtualMachinesOwnErrorsPass() {
        OutOfMemoryError error = new OutOfMemoryError("Java heap space");
        assertThat(Redaction.of(error)).isSameAs(error);
        assertThatThrownBy(() -> Redaction.sql(error)).isSameAs(error);
        NoSuchMethodError missing = new NoSuchMethodError("x");
        assertThat(Redaction.of(missing)).isSameAs(missing);
    }
}
