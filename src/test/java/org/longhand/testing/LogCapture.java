package org.longhand.testing;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;

/**
 * Everything that is logged while it is open, at every level and by everybody, with parameters and stack traces, and
 * what is printed to the standard streams.
 */
public final class LogCapture implements AutoCloseable {

    private final Logger root = LogContext.getLogContext().getLogger("");
    private final Level before = root.getLevel();
    private final Handler[] others;
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StringBuffer logged = new StringBuffer();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            StringWriter text = new StringWriter();
            text.append(entry.getLevel() + " " + entry.getLoggerName() + " " + entry.getMessage() + " "
                    + Arrays.toString(entry.getParameters()) + "\n");
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            logged.append(text);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    public LogCapture() {
        handler.setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        others = root.clearHandlers();
        root.addHandler(handler);
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        Infrastructure.setDroppedExceptionHandler(dropped -> {
            StringWriter text = new StringWriter();
            dropped.printStackTrace(new PrintWriter(text, true));
            logged.append(text);
        });
    }

    public String text() {
        return logged + printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        root.setHandlers(others);
        root.setLevel(before);
        System.setOut(out);
        System.setErr(err);
        Infrastructure.resetDroppedExceptionHandler();
    }
}
