package org.longhand.letter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Length;
import org.longhand.drafting.DraftNote;
import org.longhand.drafting.DraftNotes;
import org.longhand.letter.model.Approval;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterLook;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.RemarkTally;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.people.Fact;
import org.longhand.people.Person;

class LetterMapperTest {

    private static final LetterRequest FULL = new LetterRequest(
            new LetterRequest.Sender(" Sam Reyes ", "Sam"),
            new LetterRequest.Recipient(" June Park ", "Junie"),
            "old friends",
            "birthday",
            "to cheer her",
            "warm",
            "de",
            Length.SHORT,
            List.of(new FactRequest(" It rains. ", "news", "today", "How is it?"), FactRequest.of("It snows.")),
            "Yours,",
            new LetterRequest.Addresses(List.of("Sam", "Hill 1"), List.of("June", "Lane 2")),
            LocalDate.of(2026, 1, 2),
            "theodore",
            "a5",
            "ruled",
            "black",
            17L,
            Map.of("order", "7"),
            null,
            null,
            0.3,
            true);

    private final MemoryStore store = new MemoryStore();
    private final LetterMapper mapper = store.mapper;

    private LetterEntity entity(LetterRequest request) {
        return mapper.entity(request, store.account.id());
    }

    private Letter letter(LetterEntity entity) {
        return mapper.letter(entity, null, RemarkTally.NONE);
    }

    @Test
    void whatWasAskedForIsWhatIsReadBack() {
        LetterEntity entity = entity(FULL);
        Letter letter = letter(entity);
        assertThat(entity.accountId).isEqualTo(store.account.id());
        assertThat(letter.id()).isEqualTo(entity.id).isNotNull();
        assertThat(letter.sender()).isEqualTo(new Person("Sam Reyes", null, "Sam"));
        assertThat(letter.recipient()).isEqualTo(new Person("June Park", "Junie", null));
        assertThat(letter.brief().relationship()).isEqualTo("old friends");
        assertThat(letter.brief().occasion()).isEqualTo("birthday");
        assertThat(letter.brief().purpose()).isEqualTo("to cheer her");
        assertThat(letter.brief().tone()).isEqualTo("warm");
        assertThat(letter.language()).isEqualTo("de");
        assertThat(letter.brief().length()).isEqualTo(Length.SHORT);
        assertThat(letter.facts())
                .containsExactly(new Fact("It rains.", "news", "today", "How is it?"), new Fact("It snows."));
        assertThat(letter.brief().closing()).isEqualTo("Yours,");
        assertThat(letter.addresses()).isEqualTo(FULL.addresses());
        assertThat(letter.date()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(letter.look()).isEqualTo(new LetterLook("theodore", "a5", "ruled", "black", 0.3, true, 17));
        assertThat(letter.metadata()).isEqualTo(Map.of("order", "7"));
        assertThat(letter.status()).isEqualTo(LetterStatus.DRAFTING);
        assertThat(letter.createdAt()).isEqualTo(store.clock.instant());
        assertThat(letter.state().updatedAt()).isEqualTo(store.clock.instant());
        assertThat(letter.text()).isNull();
        assertThat(letter.approval()).isNull();
    }

    @Test
    void whatNobodySaidIsWhatIsUsual() {
        LetterRequest little = MemoryPairs.requestOf("Sam Reyes", "June Park", "It rains.");
        Letter letter = letter(entity(new LetterRequest(
                little.sender(),
                little.recipient(),
                " ",
                "",
                null,
                null,
                null,
                null,
                little.facts(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null)));
        assertThat(letter.sender().signs()).isEqualTo("Sam Reyes");
        assertThat(letter.recipient().calledBy()).isEqualTo("June Park");
        assertThat(letter.brief().relationship()).isNull();
        assertThat(letter.brief().occasion()).isEqualTo("general");
        assertThat(letter.language()).isEqualTo("en");
        assertThat(letter.brief().length()).isEqualTo(Length.MEDIUM);
        assertThat(letter.date()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(letter.addresses()).isNull();
        assertThat(letter.metadata()).isNull();
        assertThat(letter.look().seed()).isBetween(1L, 1L << 53);
    }

    @Test
    void oneAddressAloneIsKeptAlone() {
        LetterEntity entity = entity(MemoryPairs.request("It rains."));
        entity.recipientAddress = "June\nLane 2";
        assertThat(letter(entity).addresses()).isEqualTo(new LetterRequest.Addresses(null, List.of("June", "Lane 2")));
        entity.recipientAddress = null;
        entity.senderAddress = "Sam";
        assertThat(letter(entity).addresses()).isEqualTo(new LetterRequest.Addresses(List.of("Sam"), null));
    }

    @Test
    void aFactThatComesLaterStandsBehindTheOthers() {
        LetterEntity entity = entity(FULL);
        entity.facts.remove(0);
        FactEntity fact = mapper.add(entity, FactRequest.of(" It thaws. "));
        assertThat(fact.position).isEqualTo(2);
        assertThat(fact.text).isEqualTo("It thaws.");
        assertThat(fact.letter).isSameAs(entity);
        assertThat(fact.accountId).isEqualTo(entity.accountId);
        assertThat(fact.id).isNotNull();
        assertThat(entity.facts).hasSize(2).endsWith(fact);
        entity.facts.clear();
        assertThat(mapper.add(entity, FactRequest.of("It thaws.")).position).isZero();
    }

    @Test
    void whatAPersonApprovedIsShownApprovedAsLongAsItIsWhole() {
        LetterEntity entity = entity(FULL);
        entity.status = LetterStatus.DRAFTED;
        assertThat(letter(entity).status()).isEqualTo(LetterStatus.DRAFTED);
        entity.approvedRevision = 3;
        entity.approvedAt = Instant.EPOCH;
        assertThat(letter(entity).status()).isEqualTo(LetterStatus.APPROVED);
        assertThat(letter(entity).approval()).isEqualTo(new Approval(3, Instant.EPOCH));
        assertThat(mapper.summary(entity).status()).isEqualTo(LetterStatus.APPROVED);
        entity.status = LetterStatus.DRAFTING;
        assertThat(letter(entity).status()).isEqualTo(LetterStatus.DRAFTING);
    }

    @Test
    void aRowOfTheListTellsOfTheLetter() {
        LetterEntity entity = entity(FULL);
        entity.sentOn = LocalDate.of(2026, 1, 5);
        entity.currentRevision = 4;
        assertThat(mapper.summary(entity))
                .isEqualTo(new LetterSummary(
                        entity.id,
                        null,
                        LetterStatus.DRAFTING,
                        "Sam Reyes",
                        "June Park",
                        "birthday",
                        "de",
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 1, 5),
                        4,
                        entity.createdAt,
                        entity.updatedAt));
    }

    @Test
    void storedMetadataThatIsNoJsonIsOurMistake() {
        LetterEntity entity = entity(FULL);
        entity.metadata = "{";
        assertThatThrownBy(() -> letter(entity)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCountHoldsAsLongAsNothingChanged() {
        RemarkCountEntity row = new RemarkCountEntity();
        assertThat(row.tally(0)).isEqualTo(new RemarkTally(0, 0, null, null));
        row.changes = 3;
        row.total = 4;
        row.blocking = 1;
        row.shaded = 2;
        row.reading = "pen";
        row.countedChanges = 3L;
        row.countedPairChanges = 5L;
        RemarkCount count = new RemarkCount(4, 1, 2);
        assertThat(row.tally(5)).isEqualTo(new RemarkTally(3, 5, count, "pen"));
        assertThat(row.tally(6)).isEqualTo(new RemarkTally(3, 6, count, null));
        row.changes = 4;
        assertThat(row.tally(5)).isEqualTo(new RemarkTally(4, 5, count, null));
    }

    @Test
    void aRevisionIsReadBackAsItWasWritten() {
        LetterEntity letter = entity(FULL);
        letter.lastRevision = 6;
        RevisionEntity next = store.pages.next(letter, "Dear June.");
        next.author = Revision.Author.MODEL;
        next.writer = "tiny";
        next.way = "steps";
        next.state = Revision.State.INTERRUPTED;
        next.instruction = "warmer";
        next.note = "why";
        next.restoredFrom = 2;
        assertThat(next.id).isNotNull();
        assertThat(next.letterId).isEqualTo(letter.id);
        assertThat(next.accountId).isEqualTo(letter.accountId);
        assertThat(letter.lastRevision).isEqualTo(7);
        assertThat(next.toRevision())
                .isEqualTo(new Revision(
                        7,
                        Revision.Author.MODEL,
                        "tiny",
                        "steps",
                        Revision.State.INTERRUPTED,
                        "Dear June.",
                        "warmer",
                        DraftNotes.of(DraftNote.said("why")),
                        2,
                        store.clock.instant()));
    }
}
