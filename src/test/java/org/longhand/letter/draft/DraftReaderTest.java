package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DraftReaderTest {

    private final LiveText text = new LiveText("draft");

    private AssertSubscriber<DraftEvent> read(long hands) {
        return DraftReader.of(text, text.place(null), new Heartbeat())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(hands));
    }

    private static List<String> names(AssertSubscriber<DraftEvent> reader) {
        return reader.getItems().stream()
                .map(e -> e.comment() == null ? e.name() : "comment")
                .toList();
    }

    private static String told(AssertSubscriber<DraftEvent> reader) {
        return reader.getItems().stream()
                .filter(e -> "delta".equals(e.name()))
                .map(e -> e.data().replaceAll("^\\{\"text\":\"|\"}$", ""))
                .collect(Collectors.joining());
    }

    /** All that came while a reader was busy is one event once it is not: nothing is kept for it but its place. */
    @Test
    void whatASlowReaderMissedComesInOnePieceHoweverMuchItIs() {
        AssertSubscriber<DraftEvent> slow = read(1); // the comment that opens the line
        for (int i = 0; i < 10_000; i++) {
            text.append("word ");
        }
        assertThat(names(slow)).containsExactly("comment");
        slow.request(1);
        assertThat(names(slow)).containsExactly("comment", "delta");
        assertThat(told(slow)).isEqualTo("word ".repeat(10_000));
        for (int i = 0; i < 10_000; i++) {
            text.append("more ");
        }
        text.done(1, List.of());
        slow.request(2);
        assertThat(names(slow)).containsExactly("comment", "delta", "delta", "done");
        slow.assertCompleted();
        assertThat(text.readers()).isZero();
    }

    @Test
    void aBusyReaderIsToldTheLastBeatAndTheLastPlaceOnly() {
        Heartbeat line = new Heartbeat();
        AssertSubscriber<DraftEvent> slow =
                DraftReader.of(text, text.place(null), line).subscribe().withSubscriber(AssertSubscriber.create(1));
        for (int i = 1_000; i > 0; i--) {
            text.waiting(i);
            line.beat();
        }
        slow.request(100);
        assertThat(names(slow)).containsExactly("comment", "waiting", "comment");
        assertThat(slow.getItems().get(1).data()).isEqualTo("{\"place\":1}");
    }

    @Test
    void aWaitingReaderIsToldItsPlaceAndNothingOfItOnceThereAreWords() {
        AssertSubscriber<DraftEvent> reader = read(100);
        text.waiting(2);
        text.waiting(2);
        text.waiting(1);
        text.waiting(0);
        text.append("Dear June,");
        text.waiting(3); // a late word of the queue
        text.done(1, List.of());
        assertThat(names(reader)).containsExactly("comment", "waiting", "waiting", "waiting", "delta", "done");
        assertThat(reader.getItems().stream()
                        .filter(e -> "waiting".equals(e.name()))
                        .map(DraftEvent::data))
                .containsExactly("{\"place\":2}", "{\"place\":1}", "{\"place\":0}");
        assertThat(reader.getItems().stream().filter(e -> "waiting".equals(e.name())))
                .allMatch(e -> e.id() == null);
    }

    @Test
    void whoGoesAwayIsForgotten() {
        AssertSubscriber<DraftEvent> reader = read(1);
        reader.cancel();
        assertThat(text.readers()).isZero();
        text.append("Dear June,");
        assertThat(names(reader)).containsExactly("comment");
    }
}
