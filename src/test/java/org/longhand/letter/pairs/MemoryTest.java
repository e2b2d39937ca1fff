package org.longhand.letter.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.letter.pairs.MemoryPairs.remembering;
import static org.longhand.letter.pairs.MemoryPairs.request;
import static org.longhand.letter.pairs.MemoryPairs.requestOf;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.letter.model.Refused;
import org.longhand.letter.store.LetterEntity;

class MemoryTest {

    private final MemoryPairs house = new MemoryPairs();
    private final Memory memory = house.memory;

    private static LetterRequest between(LetterRequest.Sender from, LetterRequest.Recipient to, String how, UUID pair) {
        LetterRequest told = request("It rains.").of(from, to, how, List.of());
        return remembering(told, pair);
    }

    private UUID pair() {
        return house.letter(between(
                        new LetterRequest.Sender("Sam Reyes", "Sam"),
                        new LetterRequest.Recipient("June Park", "Junie"),
                        "old friends",
                        null))
                .correspondenceId;
    }

    private static List<String> texts(LetterRequest request) {
        return request.facts().stream().map(FactRequest::text).toList();
    }

    @Test
    void whoIsNotNamedIsWhoWritesThere() {
        UUID pair = pair();
        LetterRequest whole = memory.complete(between(null, null, null, pair));
        assertThat(whole.sender()).isEqualTo(new LetterRequest.Sender("Sam Reyes", "Sam"));
        assertThat(whole.recipient()).isEqualTo(new LetterRequest.Recipient("June Park", "Junie"));
        assertThat(whole.relationship()).isEqualTo("old friends");
        assertThat(memory.complete(between(null, null, " ", pair)).relationship())
                .isEqualTo("old friends");
    }

    @Test
    void whatIsSaidNowGoesBeforeWhatWasSaidThen() {
        UUID pair = pair();
        LetterRequest.Sender sender = new LetterRequest.Sender("sam reyes", "S.");
        LetterRequest.Recipient recipient = new LetterRequest.Recipient("June  Park", "Juju");
        LetterRequest whole = memory.complete(between(sender, recipient, "rivals", pair));
        assertThat(whole.sender()).isEqualTo(sender);
        assertThat(whole.recipient()).isEqualTo(recipient);
        assertThat(whole.relationship()).isEqualTo("rivals");
    }

    @Test
    void aLetterOfOtherPeopleDoesNotBelongThere() {
        UUID pair = pair();
        LetterException refused = Refused.as(
                Kind.CORRESPONDENCE_MISMATCH,
                () -> memory.complete(between(new LetterRequest.Sender("Mo", null), null, null, pair)));
        assertThat(refused.data())
                .containsEntry("correspondence", pair)
                .containsEntry("sender", "Sam Reyes")
                .containsEntry("recipient", "June Park");
        Refused.as(
                Kind.CORRESPONDENCE_MISMATCH,
                () -> memory.complete(between(null, new LetterRequest.Recipient("Mo", null), null, pair)));
        Refused.as(Kind.UNKNOWN_CORRESPONDENCE, () -> memory.complete(between(null, null, null, new UUID(0, 9))));
    }

    @Test
    void whatIsRememberedIsToldBeforeWhatIsNew() {
        LetterEntity before = house.letter(request("Mo sings.", "Ada paints."));
        UUID mo = before.facts.get(0).knownFactId;
        UUID ada = before.facts.get(1).knownFactId;

        LetterRequest named = memory.complete(remembering(request("It rains."), null, ada, mo));
        assertThat(texts(named)).containsExactly("Ada paints.", "Mo sings.", "It rains.");
        LetterRequest placed = memory.complete(remembering(request(), before.correspondenceId, mo));
        assertThat(texts(placed)).containsExactly("Mo sings.");
    }

    @Test
    void whatIsRememberedTwiceOrToldAnywayIsToldOnce() {
        LetterEntity before = house.letter(request("Mo sings.", "Ada paints."));
        UUID mo = before.facts.get(0).knownFactId;
        UUID ada = before.facts.get(1).knownFactId;
        LetterRequest whole = memory.complete(remembering(request("mo  sings"), null, mo, ada, ada));
        assertThat(texts(whole)).containsExactly("Ada paints.", "mo  sings");
    }

    @Test
    void nothingIsRememberedThatIsNotKnownThere() {
        LetterEntity before = house.letter(request("Mo sings."));
        UUID mo = before.facts.get(0).knownFactId;
        LetterException refused = Refused.as(
                Kind.UNKNOWN_FACT, () -> memory.complete(remembering(request("It rains."), null, mo, new UUID(0, 9))));
        assertThat(refused.data())
                .containsEntry("field", "remember[1]")
                .containsEntry("correspondence", before.correspondenceId);
        Refused.as(
                Kind.NOTHING_TO_REMEMBER,
                () -> memory.complete(remembering(requestOf("Mo", "Ada", "It rains."), null, mo)));
        assertThat(texts(memory.complete(requestOf("Mo", "Ada", "It rains.")))).containsExactly("It rains.");
    }

    @Test
    void eachFactOfALetterIsKnownToItsCorrespondence() {
        LetterEntity first = house.letter(request("Mo sings.", "Ada paints."));
        LetterEntity second = house.letter(request("Mo sings."));
        assertThat(first.facts)
                .extracting(f -> f.knownFactId)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(second.facts.get(0).knownFactId).isEqualTo(first.facts.get(0).knownFactId);
        assertThat(second.correspondenceId).isEqualTo(first.correspondenceId);
    }

    @Test
    void moreIsToldOnceAndKnownFromThenOn() {
        LetterEntity letter = house.letter(request("Mo sings."));
        memory.add(
                letter,
                List.of(FactRequest.of("mo sings"), FactRequest.of("Ada paints."), FactRequest.of("Ada paints")));
        assertThat(letter.facts).extracting(f -> f.text).containsExactly("Mo sings.", "Ada paints.");
        assertThat(letter.facts).extracting(f -> f.position).containsExactly(0, 1);
        assertThat(house.facts.get(letter.correspondenceId, letter.facts.get(1).knownFactId))
                .hasValueSatisfying(known -> assertThat(known.fact().text()).isEqualTo("Ada paints."));
        assertThat(house.known.locked()).containsExactly(letter.correspondenceId);
    }

    @Test
    void aLetterTellsAHundredFactsAtMost() {
        LetterEntity letter = house.letter(request());
        List<FactRequest> hundred = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> FactRequest.of("Fact number " + i + "."))
                .toList();
        memory.add(letter, hundred);
        assertThat(letter.facts).hasSize(100);
        assertThat(Refused.as(Kind.TOO_MANY_FACTS, () -> memory.add(letter, List.of(FactRequest.of("One more."))))
                        .get("most", Integer.class))
                .isEqualTo(100);
    }
}
