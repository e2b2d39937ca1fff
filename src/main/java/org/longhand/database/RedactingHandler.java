package org.longhand.database;

import java.io.Closeable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.LinkedHashSet;
import java.util.Set;

/** Stands before one object of the real driver: passes calls on, wraps what they return, redacts what they throw. */
final class RedactingHandler implements InvocationHandler {

    /** For each class of the real driver its JDBC interfaces, such as {@code ResultSet}; none where it has none. */
    private static final ClassValue<Class<?>[]> INTERFACES = new ClassValue<>() {
        @Override
        protected Class<?>[] computeValue(Class<?> type) {
            Set<Class<?>> found = new LinkedHashSet<>();
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                collect(c, found);
            }
            return found.toArray(Class<?>[]::new);
        }

        private void collect(Class<?> type, Set<Class<?>> found) {
            for (Class<?> implemented : type.getInterfaces()) {
                if (implemented.getPackageName().equals("java.sql")) {
                    found.add(implemented);
                }
                collect(implemented, found);
            }
        }
    };

    private final Object real;

    private RedactingHandler(Object real) {
        this.real = real;
    }

    /**
     * What may be given out instead of something that the real driver returned.
     *
     * @throws SQLFeatureNotSupportedException for a stream, whose own exceptions would pass by us: values are read
     *     whole
     */
    static Object wrap(Object value) throws SQLFeatureNotSupportedException {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Throwable thrown) { // warnings are returned, not thrown
            return Redaction.of(thrown);
        }
        if (value instanceof Object[] values) {
            Object[] wrapped = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                wrapped[i] = wrap(values[i]);
            }
            return wrapped;
        }
        if (value instanceof Closeable) {
            throw new SQLFeatureNotSupportedException("values of the database are read whole, not as streams");
        }
        Class<?>[] interfaces = INTERFACES.get(value.getClass());
        return interfaces.length == 0
                ? value
                : Proxy.newProxyInstance(
                        RedactingHandler.class.getClassLoader(), interfaces, new RedactingHandler(value));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "toString" -> real.getClass().getName(); // a statement's own has its values in it
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            case "isWrapperFor" -> ((Class<?>) arguments[0]).isInstance(proxy);
            case "unwrap" -> unwrapped(proxy, (Class<?>) arguments[0]);
            default -> wrap(call(method, arguments));
        };
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, inside(arguments));
        } catch (InvocationTargetException e) {
            throw Redaction.of(e.getCause());
        }
    }

    /** Nobody gets the real object: its messages would not pass through here. */
    private static Object unwrapped(Object proxy, Class<?> wanted) throws SQLException {
        if (wanted.isInstance(proxy)) {
            return proxy;
        }
        throw new SQLFeatureNotSupportedException("there is no " + wanted.getName() + " to be had");
    }

    /** The real driver's own objects, where one is handed back to it. */
    private static Object[] inside(Object[] arguments) {
        if (arguments == null) {
            return null;
        }
        Object[] inside = arguments; // copied before it is changed: it may be the caller's
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Proxy
                    && Proxy.getInvocationHandler(arguments[i]) instanceof RedactingHandler handler) {
                inside = inside == arguments ? arguments.clone() : inside;
                inside[i] = handler.real;
            }
        }
        return inside;
    }
}
