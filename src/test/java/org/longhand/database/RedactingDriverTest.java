package org.longhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.BatchUpdateException;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** H2, first as it is and then redacted: its messages are full of values, and none comes through. */
class RedactingDriverTest {

    private static final String CANARY = "Zwetschgenkuchen";
    private static final String URL = "jdbc:h2:mem:redacting;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=50";

    /** Something that goes wrong, with a value of ours in it. */
    private interface Mistake {
        void make(Connection connection, Connection other) throws SQLException;
    }

    /** @param says whether H2's own exception has the value in it */
    private record Wrong(String name, boolean says, Class<? extends SQLException> type, Mistake mistake) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Wrong sql(String name, boolean says, Class<? extends SQLException> type, String sql) {
        return new Wrong(
                name,
                says,
                type,
                (connection, other) -> connection.createStatement().execute(sql.replace("CANARY", CANARY)));
    }

    private static Wrong bound(
            String name, boolean says, Class<? extends SQLException> type, String sql, Object value) {
        return new Wrong(name, says, type, (connection, other) -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, value);
                statement.execute();
            }
        });
    }

    private static final List<Wrong> WRONGS = List.of(
            new Wrong("a row that another connection holds", true, SQLTimeoutException.class, (connection, other) -> {
                other.setAutoCommit(false);
                other.createStatement().executeQuery("select * from letter where id = 1 for update");
                connection.createStatement().execute("update letter set text = 'x' where id = 1");
            }),
            bound(
                    "the same key twice",
                    true,
                    SQLIntegrityConstraintViolationException.class,
                    "insert into letter (id, text) values (2, ?)",
                    CANARY),
            bound("no number", true, SQLDataException.class, "select cast(? as integer)", CANARY),
            bound("no date", true, SQLDataException.class, "select cast(? as date)", CANARY),
            bound("no UUID", true, SQLDataException.class, "select cast(? as uuid)", CANARY),
            bound(
                    "too long",
                    true,
                    SQLDataException.class,
                    "update letter set text = ? where id = 1",
                    CANARY + "!".repeat(300)),
            bound(
                    "a check",
                    false,
                    SQLIntegrityConstraintViolationException.class,
                    "insert into letter (id, text, n) values (5, ?, 1000)",
                    CANARY),
            bound(
                    "no parent",
                    true,
                    SQLIntegrityConstraintViolationException.class,
                    "insert into page (letter) values (?)",
                    CANARY + "?"),
            sql("a division", true, SQLDataException.class, "select length('CANARY') / 0"),
            sql("a syntax error", true, SQLSyntaxErrorException.class, "selekt 'CANARY' from letter"),
            sql("a missing table", true, SQLSyntaxErrorException.class, "select 'CANARY' from nowhere"),
            sql("a missing function", true, SQLSyntaxErrorException.class, "select CANARY('CANARY')"),
            sql(
                    "a null",
                    true,
                    SQLIntegrityConstraintViolationException.class,
                    "insert into letter (id, text) values (null, 'CANARY')"),
            sql("a JSON text", true, SQLDataException.class, "select '{CANARY' format json"),
            sql("a regular expression", true, SQLException.class, "select regexp_like('x', '(CANARY')"),
            new Wrong("a batch", true, BatchUpdateException.class, (connection, other) -> {
                try (PreparedStatement batch =
                        connection.prepareStatement("insert into letter (id, text) values (?, ?)")) {
                    for (int i = 0; i < 300; i++) {
                        batch.setInt(1, 100 + i);
                        batch.setString(2, CANARY);
                        batch.addBatch();
                    }
                    batch.executeBatch();
                }
            }),
            new Wrong("a column that is no number", true, SQLDataException.class, (connection, other) -> {
                ResultSet row = connection.createStatement().executeQuery("select text from letter where id = 1");
                row.next();
                row.getInt(1);
            }),
            new Wrong(
                    "no such column",
                    true,
                    SQLSyntaxErrorException.class,
                    (connection, other) -> connection
                            .createStatement()
                            .executeQuery("select 1")
                            .findColumn(CANARY)),
            new Wrong(
                    "metadata",
                    true,
                    SQLException.class,
                    (connection, other) -> connection
                            .getMetaData()
                            .getConnection()
                            .createStatement()
                            .execute("'" + CANARY + "'")),
            new Wrong("a closed statement's connection", true, SQLException.class, (connection, other) -> {
                Statement statement = connection.createStatement();
                statement.getConnection().prepareStatement("'" + CANARY + "'");
            }));

    private Connection keeper;

    @BeforeEach
    void tables() throws SQLException {
        keeper = new org.h2.Driver().connect(URL, new Properties());
        keeper.createStatement().execute("""
            create table letter (id int primary key, text varchar(200) unique, n int check (n < 100));
            create table page (letter varchar(200) references letter (text));
            insert into letter (id, text) values (1, '%s'), (3, 'three')""".formatted(CANARY));
    }

    @AfterEach
    void shutdown() throws SQLException {
        keeper.createStatement().execute("shutdown immediately");
    }

    private static SQLException caught(Driver driver, Mistake mistake) throws SQLException {
        try (Connection connection = driver.connect(URL, new Properties());
                Connection other = driver.connect(URL, new Properties())) {
            return catchThrowableOfType(SQLException.class, () -> mistake.make(connection, other));
        }
    }

    /** All that an exception says, also by what hangs on it. */
    private static String everything(Throwable thrown) {
        StringWriter text = new StringWriter();
        tell(thrown, new PrintWriter(text), new HashSet<>());
        return text.toString();
    }

    private static void tell(Throwable thrown, PrintWriter out, Set<Throwable> told) {
        if (thrown == null || !told.add(thrown)) {
            return;
        }
        thrown.printStackTrace(out);
        out.println(thrown.getMessage() + thrown.getLocalizedMessage() + thrown);
        tell(thrown.getCause(), out, told);
        for (Throwable suppressed : thrown.getSuppressed()) {
            tell(suppressed, out, told);
        }
        if (thrown instanceof SQLException sql) {
            tell(sql.getNextException(), out, told);
        }
    }

    @ParameterizedTest
    @FieldSource("WRONGS")
    void whatGoesWrongIsSaidWithoutItsValues(Wrong wrong) throws SQLException {
        SQLException bare = caught(new org.h2.Driver(), wrong.mistake());
        if (wrong.says()) {
            assertThat(everything(bare)).as("this test has a value to find").contains(CANARY);
        }
        SQLException redacted = caught(new RedactingDriver(), wrong.mistake());
        assertThat(everything(redacted)).doesNotContainIgnoringCase(CANARY).doesNotContain("LETTER");
        assertThat((Throwable) redacted).isInstanceOf(wrong.type());
        assertThat(redacted.getSQLState()).isEqualTo(bare.getSQLState());
        assertThat(redacted.getErrorCode()).isEqualTo(bare.getErrorCode());
        assertThat(redacted.getMessage()).startsWith("database error " + bare.getErrorCode() + " (");
        assertThat(redacted.getStackTrace()[0].getClassName()).startsWith("org.h2.");
    }

    @Test
    void aRefusedConnectionIsSaidWithoutItsAddress() {
        SQLException refused = catchThrowableOfType(
                SQLException.class,
                () -> new RedactingDriver()
                        .connect("jdbc:h2:mem:none;IFEXISTS=TRUE;" + CANARY + "=1", new Properties()));
        assertThat((Throwable) refused).isNotNull();
        assertThat(everything(refused)).doesNotContainIgnoringCase(CANARY);
    }

    @Test
    void aStatementDoesNotTellItsValues() throws SQLException {
        try (Connection connection = new RedactingDriver().connect(URL, new Properties());
                PreparedStatement statement = connection.prepareStatement("select ?")) {
            statement.setString(1, CANARY);
            assertThat(statement.toString()).isEqualTo("org.h2.jdbc.JdbcPreparedStatement");
            assertThat(statement).isEqualTo(statement).isNotEqualTo(connection).hasSameHashCodeAs(statement);
        }
    }

    @Test
    void nobodyGetsTheRealConnection() throws SQLException {
        try (Connection connection = new RedactingDriver().connect(URL, new Properties())) {
            assertThat(connection.unwrap(Connection.class)).isSameAs(connection);
            assertThat(connection.isWrapperFor(Connection.class)).isTrue();
            assertThat(connection.isWrapperFor(org.h2.jdbc.JdbcConnection.class))
                    .isFalse();
            assertThatThrownBy(() -> connection.unwrap(org.h2.jdbc.JdbcConnection.class))
                    .isInstanceOf(SQLFeatureNotSupportedException.class);
        }
    }

    @Test
    void theDriversOwnObjectsAreTakenBack() throws SQLException {
        try (Connection connection = new RedactingDriver().connect(URL, new Properties())) {
            connection.setAutoCommit(false);
            Savepoint before = connection.setSavepoint();
            connection.createStatement().execute("delete from letter");
            connection.rollback(before);
            Clob text = connection.createClob();
            text.setString(1, CANARY);
            PreparedStatement query = connection.prepareStatement("select count(*) from letter where text = ?");
            query.setClob(1, text);
            ResultSet row = query.executeQuery();
            row.next();
            assertThat(row.getInt(1)).isEqualTo(1);
            assertThat(row.getStatement().getResultSet()).isNotNull();
        }
    }

    @Test
    void valuesAreReadWholeAndNotAsStreams() throws SQLException {
        try (Connection connection = new RedactingDriver().connect(URL, new Properties())) {
            ResultSet row = connection.createStatement().executeQuery("select text, array['x'] from letter");
            row.next();
            assertThat(row.getString(1)).isEqualTo(CANARY);
            assertThat((Object[]) row.getArray(2).getArray()).containsExactly("x");
            assertThatThrownBy(() -> row.getCharacterStream(1)).isInstanceOf(SQLFeatureNotSupportedException.class);
            assertThatThrownBy(() -> row.getBinaryStream(1)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anAddressThatNoDriverKnowsIsNotOurs() throws SQLException {
        Driver driver = new RedactingDriver();
        assertThat(driver.acceptsURL(URL)).isTrue();
        assertThat(driver.acceptsURL("jdbc:nothing:x")).isFalse();
        assertThat(driver.connect("jdbc:nothing:x", new Properties())).isNull();
        assertThat(driver.getPropertyInfo("jdbc:nothing:x", new Properties())).isEmpty();
        assertThat(driver.getPropertyInfo(URL, new Properties())).isNotNull();
    }
}
