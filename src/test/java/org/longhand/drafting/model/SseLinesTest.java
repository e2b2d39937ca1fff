package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SseLinesTest {

    @Test
    void eventsAreReadHoweverTheBytesAreCut() {
        byte[] bytes = (": ping\n\ndata: Łucja 🌿\r\n\r\nevent: error\nid: 4\ndata:{\ndata: }\n\n\nretry: 5\n\ndata\n\n"
                        + "data: last")
                .getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size <= bytes.length; size++) {
            SseLines lines = new SseLines(1000);
            List<ServerSentEvent> events = new ArrayList<>();
            for (int at = 0; at < bytes.length; at += size) {
                events.addAll(lines.push(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + size))));
            }
            events.addAll(lines.end());
            assertThat(events)
                    .as("in pieces of %d", size)
                    .containsExactly(
                            new ServerSentEvent(null, "Łucja 🌿"),
                            new ServerSentEvent("error", "{\n}"),
                            new ServerSentEvent(null, ""),
                            new ServerSentEvent(null, "last"));
        }
    }

    @Test
    void aLineOrAnEventWithoutAnEndIsRefused() {
        assertThatThrownBy(() -> new SseLines(10).push("data: no end".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BabbleException.class);
        assertThatThrownBy(() -> new SseLines(10)
                        .push("data: a\ndata: b\ndata: c\ndata: d\ndata: e\ndata: f\n"
                                .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BabbleException.class);
    }
}
