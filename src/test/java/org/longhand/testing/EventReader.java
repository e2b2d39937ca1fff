package org.longhand.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Reads server-sent events over a socket of its own, one when it is asked for one, as slowly as a test likes. */
public final class EventReader implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 30_000;

    /** @param name the event's name; {@code comment} for a comment, whose text is the data */
    public record Event(String id, String name, String data) {

        public JsonNode json() {
            try {
                return JSON.readTree(data);
            } catch (IOException e) {
                throw new AssertionError("The event's data is no JSON: " + data, e);
            }
        }

        public String text() {
            return json().path("text").asText();
        }
    }

    private final Socket socket;
    private final BufferedReader in;
    private final int status;
    private String head = "";

    private EventReader(Socket socket, URI address, String lastEventId) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MILLIS);
        // HTTP/1.0: the answer is then not cut into chunks.
        socket.getOutputStream()
                .write(("GET " + address.getRawPath() + " HTTP/1.0\r\nHost: " + address.getHost() + ":"
                                + address.getPort() + "\r\nAccept: text/event-stream\r\n"
                                + (lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n") + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        status = Integer.parseInt(in.readLine().split(" ")[1]);
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
            head += line + "\n";
        }
    }

    public static EventReader open(String url) {
        return open(url, null);
    }

    /** Comes back with the id of the last event that was read. */
    public static EventReader open(String url, String lastEventId) {
        URI address = URI.create(url);
        try {
            return new EventReader(new Socket(address.getHost(), address.getPort()), address, lastEventId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int status() {
        return status;
    }

    /** The answer's header lines. */
    public String head() {
        return head;
    }

    /** The next event that is no comment. */
    public Event next() {
        Event event = nextOrComment();
        while (event.name().equals("comment")) {
            event = nextOrComment();
        }
        return event;
    }

    public Event nextOrComment() {
        String id = null;
        String name = null;
        StringBuilder data = new StringBuilder();
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isEmpty() && name != null) {
                    return new Event(id, name, data.toString());
                }
                int colon = line.indexOf(':');
                String value = colon < 0 ? "" : line.substring(colon + 1).stripLeading();
                switch (colon < 0 ? line : line.substring(0, colon)) {
                    case "" -> {
                        if (colon == 0) {
                            name = "comment";
                            data.append(value);
                        }
                    }
                    case "id" -> id = value;
                    case "event" -> name = value;
                    case "data" -> data.append(value);
                    default -> throw new AssertionError("This is no event: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The events ended");
    }

    /** Whether the other side has closed the line and nothing more comes. */
    public boolean isOver() {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
