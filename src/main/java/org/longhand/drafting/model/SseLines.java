package org.longhand.drafting.model;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads server-sent events from bytes as they come, whatever the pieces they come in (WHATWG HTML, 9.2.6). Lines end
 * with LF or CRLF; ids, retries and comments are passed over.
 */
final class SseLines {

    private final int maxBytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder data = new StringBuilder();
    private boolean hasData;
    private String event;

    /** @param maxBytes the longest line and the longest event that are still believed */
    SseLines(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * @return the events that are complete now
     * @throws BabbleException where a line or an event has no end
     */
    List<ServerSentEvent> push(byte[] bytes) {
        List<ServerSentEvent> events = new ArrayList<>();
        for (byte b : bytes) {
            if (b == '\n') {
                read(takeLine(), events);
            } else {
                line.write(b);
            }
        }
        if (line.size() > maxBytes || data.length() > maxBytes) {
            throw new BabbleException("answered with a line that has no end");
        }
        return events;
    }

    /** What is left at the end of the bytes: an event whose empty line is missing is believed all the same. */
    List<ServerSentEvent> end() {
        List<ServerSentEvent> events = new ArrayList<>();
        if (line.size() > 0) {
            read(takeLine(), events);
        }
        read("", events);
        return events;
    }

    private String takeLine() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private void read(String text, List<ServerSentEvent> events) {
        if (text.isEmpty()) {
            if (hasData) {
                events.add(new ServerSentEvent(event, data.toString()));
            }
            data.setLength(0);
            hasData = false;
            event = null;
            return;
        }
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(text.startsWith(" ", colon + 1) ? colon + 2 : colon + 1);
        if (field.equals("data")) {
            data.append(hasData ? "\n" : "").append(value);
            hasData = true;
        } else if (field.equals("event")) {
            event = value;
        }
    }
}
