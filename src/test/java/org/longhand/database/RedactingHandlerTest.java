package org.longhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.NClob;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLWarning;
import java.sql.Savepoint;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What H2 has not: a driver that does as a test says. */
class RedactingHandlerTest {

    private static <T> T real(Class<T> type, InvocationHandler answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answer));
    }

    private static Connection wrapped(InvocationHandler answer) throws SQLException {
        return (Connection) RedactingHandler.wrap(real(Connection.class, answer));
    }

    @Test
    void warningsAreRedactedWithThoseThatFollow() throws SQLException {
        SQLWarning first = new SQLWarning("June", "01000", 1);
        first.setNextWarning(new SQLWarning("June", "01001", 2));
        SQLWarning redacted = wrapped((proxy, method, arguments) -> first).getWarnings();
        assertThat(redacted.getMessage()).isEqualTo("database error 1 (01000)");
        assertThat(redacted.getNextWarning().getMessage()).isEqualTo("database error 2 (01001)");
        assertThat((Throwable) redacted.getNextWarning().getNextWarning()).isNull();
    }

    @Test
    void whatIsNoSqlExceptionIsRedactedToo() throws SQLException {
        Connection connection = wrapped((proxy, method, arguments) -> {
            throw new IllegalArgumentException("June");
        });
        assertThatThrownBy(connection::commit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("database driver failed with java.lang.IllegalArgumentException");
    }

    @Test
    void objectsInAnArrayAreWrapped() throws SQLException {
        Struct bare = real(Struct.class, (proxy, method, arguments) -> {
            throw new SQLTransientConnectionException("June", "08001", 3);
        });
        Connection connection = wrapped((proxy, method, arguments) ->
                real(Struct.class, (inner, name, given) -> new Object[] {"x", bare, null}));
        Object[] values = connection.createStruct("t", null).getAttributes();
        assertThat(values[0]).isEqualTo("x");
        assertThat(values[2]).isNull();
        assertThatThrownBy(() -> ((Struct) values[1]).getSQLTypeName())
                .isInstanceOf(SQLTransientConnectionException.class)
                .hasMessage("database error 3 (08001, connection)");
    }

    @Test
    void anObjectHasTheInterfacesThatItsClassHas() throws SQLException {
        NClob text = (NClob) RedactingHandler.wrap(real(NClob.class, (proxy, method, arguments) -> 7L));
        assertThat(text).isInstanceOf(Clob.class);
        assertThat(text.length()).isEqualTo(7);
        StringBuilder other = new StringBuilder("no object of JDBC");
        assertThat(RedactingHandler.wrap(other)).isSameAs(other);
        assertThatThrownBy(() -> RedactingHandler.wrap(new StringReader("x")))
                .isInstanceOf(SQLFeatureNotSupportedException.class);
    }

    @Test
    void theDriverGetsItsOwnObjectsAndOthersAsTheyAre() throws SQLException {
        Savepoint own = real(Savepoint.class, (proxy, method, arguments) -> null);
        List<Object> given = new ArrayList<>();
        Connection connection = wrapped((proxy, method, arguments) -> {
            if (method.getName().equals("rollback") && arguments != null) {
                given.add(arguments[0]);
            }
            return method.getName().equals("setSavepoint") ? own : null;
        });
        Savepoint savepoint = connection.setSavepoint();
        assertThat(savepoint).isNotSameAs(own);
        connection.rollback(savepoint);
        Savepoint foreign = real(Savepoint.class, (proxy, method, arguments) -> null);
        connection.rollback(foreign);
        connection.rollback();
        assertThat(given.get(0) == own).isTrue();
        assertThat(given.get(1) == foreign).isTrue();
    }
}
