package org.longhand.letter.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.letter.pairs.MemoryPairs.request;
import static org.longhand.letter.pairs.MemoryPairs.requestOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.Erased;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.letter.model.ListPosition;
import org.longhand.letter.model.Refused;
import org.longhand.letter.model.Slice;
import org.longhand.letter.pairs.CorrespondenceService.CorrespondenceView;
import org.longhand.letter.pairs.CorrespondenceService.Kept;
import org.longhand.letter.pairs.CorrespondenceService.KnownFactView;
import org.longhand.letter.store.LetterEntity;

class CorrespondenceServiceTest {

    private static final UUID NOBODY = new UUID(0, 9);

    private final MemoryPairs house = new MemoryPairs();
    private final CorrespondenceService service = house.correspondences;

    @Test
    void aCorrespondenceTellsWhoWritesAndHowMuch() {
        LetterEntity first = house.letter(new LetterRequest(
                new LetterRequest.Sender("Sam Reyes", "Sam"),
                new LetterRequest.Recipient("June Park", "Junie"),
                "old friends",
                null,
                null,
                null,
                null,
                null,
                List.of(FactRequest.of("It has been too long."), FactRequest.of("I can whistle.")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1L,
                null));
        LetterEntity second = house.letter(request("I can whistle."));

        CorrespondenceView pair = service.get(first.correspondenceId);
        assertThat(pair.id()).isEqualTo(second.correspondenceId);
        assertThat(pair.sender()).isEqualTo(new LetterRequest.Sender("Sam Reyes", "Sam Reyes"));
        assertThat(pair.recipient()).isEqualTo(new LetterRequest.Recipient("June Park", "June Park"));
        assertThat(pair.relationship()).isEqualTo("old friends");
        assertThat(pair.letters()).isEqualTo(2);
        assertThat(pair.facts()).isEqualTo(2);
        assertThat(pair.createdAt()).isEqualTo(first.createdAt);
        assertThat(pair.touchedAt()).isEqualTo(second.createdAt);
    }

    @Test
    void thoseWithTheNewestLetterComeFirstAPartAtATime() {
        UUID june = house.letter(requestOf("Sam", "June", "One.")).correspondenceId;
        UUID mo = house.letter(requestOf("Sam", "Mo", "Two.", "Three.")).correspondenceId;
        UUID ada = house.letter(requestOf("Sam", "Ada")).correspondenceId;
        house.letter(requestOf("Sam", "June", "Four."));

        Slice<CorrespondenceView> begin = service.list(2, null);
        assertThat(begin.items()).extracting(CorrespondenceView::id).containsExactly(june, ada);
        assertThat(begin.items()).extracting(CorrespondenceView::letters).containsExactly(2L, 1L);
        assertThat(begin.items()).extracting(CorrespondenceView::facts).containsExactly(2L, 0L);
        assertThat(begin.next()).isEqualTo(new ListPosition(begin.items().get(1).touchedAt(), ada));

        Slice<CorrespondenceView> end = service.list(2, begin.next());
        assertThat(end.items()).extracting(CorrespondenceView::id).containsExactly(mo);
        assertThat(end.next()).isNull();
        assertThat(service.list(3, null).items()).hasSize(3);
        assertThat(service.list(3, null).next()).isNull();
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        Refused.as(Kind.CORRESPONDENCE_NOT_FOUND, () -> service.get(NOBODY));
        Refused.as(Kind.CORRESPONDENCE_NOT_FOUND, () -> service.delete(NOBODY, true));
        Refused.as(Kind.CORRESPONDENCE_NOT_FOUND, () -> service.facts(NOBODY));
        Refused.as(Kind.CORRESPONDENCE_NOT_FOUND, () -> service.tell(NOBODY, FactRequest.of("It rains.")));
        Refused.as(Kind.CORRESPONDENCE_NOT_FOUND, () -> service.forget(NOBODY, NOBODY));
    }

    @Test
    void lettersKeepTheirCorrespondenceUnlessTheyGoWithIt() {
        LetterEntity first = house.letter(request("It rains."));
        LetterEntity second = house.letter(request("It snows."));
        LetterEntity other = house.letter(requestOf("Sam", "Mo", "It thaws."));
        UUID pair = first.correspondenceId;

        assertThat(Refused.as(Kind.CORRESPONDENCE_HAS_LETTERS, () -> service.delete(pair, false))
                        .get("letters", Long.class))
                .isEqualTo(2);
        assertThat(house.erased.told()).isEmpty();
        assertThat(house.known.locked()).contains(pair);
        assertThat(service.get(pair).letters()).isEqualTo(2);

        assertThat(service.delete(pair, true)).containsExactlyInAnyOrder(first.id, second.id);
        assertThat(house.erased.told())
                .containsExactlyInAnyOrder(
                        new Erased("letter", first.id),
                        new Erased("letter", second.id),
                        new Erased("correspondence", pair))
                .endsWith(new Erased("correspondence", pair));
        Refused.as(Kind.CORRESPONDENCE_NOT_FOUND, () -> service.get(pair));
        assertThat(service.get(other.correspondenceId).letters()).isEqualTo(1);
    }

    @Test
    void anEmptyCorrespondenceGoesWithoutBeingAskedTwice() {
        LetterEntity letter = house.letter(request("It rains."));
        house.store.letters.delete(letter);

        assertThat(service.delete(letter.correspondenceId, false)).isEmpty();
        assertThat(house.erased.told()).containsExactly(new Erased("correspondence", letter.correspondenceId));
    }

    @Test
    void aFactSaysWhichLettersToldIt() {
        LetterEntity first = house.letter(request("It rains.", "Mo sings."));
        LetterEntity second = house.letter(request("it  rains"));
        service.tell(first.correspondenceId, new FactRequest("Ada paints.", "news", "in May", "Who paints?"));

        List<KnownFactView> facts = service.facts(first.correspondenceId);
        assertThat(facts).extracting(KnownFactView::text).containsExactly("It rains.", "Mo sings.", "Ada paints.");
        assertThat(facts.get(0).toldIn()).containsExactly(first.id, second.id);
        assertThat(facts.get(1).toldIn()).containsExactly(first.id);
        assertThat(facts.get(2).toldIn()).isEmpty();
        assertThat(facts.get(2).kind()).isEqualTo("news");
        assertThat(facts.get(2).when()).isEqualTo("in May");
        assertThat(facts.get(2).question()).isEqualTo("Who paints?");
        assertThat(facts.get(2).toldAt()).isEqualTo(house.store.clock.instant());
    }

    @Test
    void aFactIsKnownOnce() {
        LetterEntity letter = house.letter(request("It rains."));
        UUID pair = letter.correspondenceId;

        Kept fresh = service.tell(pair, FactRequest.of("  Mo sings. "));
        assertThat(fresh.isNew()).isTrue();
        assertThat(fresh.fact().text()).isEqualTo("Mo sings.");
        Kept again = service.tell(pair, FactRequest.of("It rains"));
        assertThat(again.isNew()).isFalse();
        assertThat(again.fact().toldIn()).containsExactly(letter.id);
        assertThat(service.facts(pair)).hasSize(2);
        assertThat(house.known.locked()).contains(pair);
    }

    @Test
    void aCorrespondenceKeepsAThousandFacts() {
        UUID pair = house.letter(request("It rains.")).correspondenceId;
        for (int i = 2; i <= 1000; i++) {
            service.tell(pair, FactRequest.of("Fact number " + i + "."));
        }
        assertThat(service.get(pair).facts()).isEqualTo(1000);
        assertThat(service.tell(pair, FactRequest.of("It rains.")).isNew()).isFalse();
        assertThat(Refused.as(Kind.TOO_MANY_KNOWN_FACTS, () -> service.tell(pair, FactRequest.of("One more.")))
                        .get("most", Integer.class))
                .isEqualTo(1000);
    }

    @Test
    void aFactIsForgottenOnce() {
        UUID pair = house.letter(request("It rains.")).correspondenceId;
        UUID fact = service.facts(pair).get(0).id();
        service.forget(pair, fact);
        assertThat(service.facts(pair)).isEmpty();
        Refused.as(Kind.FACT_NOT_FOUND, () -> service.forget(pair, fact));
    }
}
