package org.longhand.letter.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.Erased;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.LookChange;
import org.longhand.letter.model.Refused;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.store.RevisionEntity;
import org.longhand.people.Fact;

class LetterServiceTest {

    private static final UUID NOBODY = new UUID(0, 9);
    private static final String FACT = "You taught me to whistle.";
    private static final String TEXT = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";

    private final Shelf shelf = new Shelf();
    private final LetterService letters = shelf.service;
    private final UUID id = letters.create(MemoryPairs.request(FACT));

    private Letter write(String text) {
        shelf.store.clock.pass(Duration.ofSeconds(1));
        return letters.write(id, text, ExpectedVersion.ANY);
    }

    @Test
    void aLetterThatIsAskedForIsStoredBeforeItIsWritten() {
        Letter letter = letters.get(id);
        assertThat(letters.exists(id)).isTrue();
        assertThat(letters.exists(NOBODY)).isFalse();
        assertThat(letter.status()).isEqualTo(LetterStatus.DRAFTING);
        assertThat(letter.text()).isNull();
        assertThat(letter.facts()).containsExactly(new Fact(FACT));
        assertThat(letter.correspondence())
                .isEqualTo(
                        letters.get(letters.create(MemoryPairs.request(FACT))).correspondence());
        Refused.as(Kind.LETTER_NOT_FOUND, () -> letters.get(NOBODY));
    }

    @Test
    void whatAPersonWritesIsANewRevision() {
        Letter first = write("One.");
        Letter second = write(TEXT);
        assertThat(second.text()).isEqualTo(TEXT);
        assertThat(second.revision().number()).isEqualTo(2);
        assertThat(second.revision().author()).isEqualTo(Revision.Author.HUMAN);
        assertThat(second.revision().state()).isEqualTo(Revision.State.COMPLETE);
        assertThat(second.revision().createdAt()).isEqualTo(shelf.store.clock.instant());
        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(second.status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(second.remarks()).isEqualTo(new RemarkCount(0, 0, 0));
        assertThat(letters.revisions(id)).extracting(Revision::text).containsExactly("One.", TEXT);
        assertThat(letters.revision(id, 1).text()).isEqualTo("One.");
        assertThat(Refused.as(Kind.REVISION_NOT_FOUND, () -> letters.revision(id, 3))
                        .data())
                .containsEntry("number", 3);
        assertThat(shelf.store.words.of(id)).contains("whistle").doesNotContain("one");
    }

    @Test
    void theSameTextAgainChangesNothing() {
        Letter first = write(TEXT);
        assertThat(write(TEXT).version()).isEqualTo(first.version());
        assertThat(write(TEXT.replace("\n", "\r\n")).version()).isEqualTo(first.version());
        assertThat(write(TEXT.replace("\n", "\r")).version()).isEqualTo(first.version());
        assertThat(letters.revisions(id)).hasSize(1);
    }

    @Test
    void nobodysWordsAreOverwritten() {
        Letter first = write("One.");
        Refused.as(Kind.VERSION_REQUIRED, () -> letters.write(id, TEXT, ExpectedVersion.UNSAID));
        Refused.as(Kind.VERSION_STALE, () -> letters.write(id, TEXT, ExpectedVersion.of(first.version() - 1)));
        Refused.as(Kind.VERSION_REQUIRED, () -> letters.restore(id, 1, ExpectedVersion.UNSAID));
        Refused.as(Kind.VERSION_STALE, () -> letters.restore(id, 1, ExpectedVersion.of(first.version() - 1)));
        assertThat(letters.get(id).text()).isEqualTo("One.");
        assertThat(letters.write(id, TEXT, ExpectedVersion.of(first.version())).text())
                .isEqualTo(TEXT);
    }

    @Test
    void anEarlierTextComesBackAsItWas() {
        RevisionEntity half = shelf.store.pages.next(shelf.store.pages.find(id), "Dear June, you");
        half.author = Revision.Author.MODEL;
        half.writer = "tiny";
        half.way = "steps";
        half.state = Revision.State.INTERRUPTED;
        shelf.store.pages.place(shelf.store.pages.find(id), half, Set.of());
        write(TEXT);

        Letter now = letters.restore(id, 1, ExpectedVersion.ANY);
        Revision again = now.revision();
        assertThat(now.text()).isEqualTo("Dear June, you");
        assertThat(again.number()).isEqualTo(3);
        assertThat(again.restoredFrom()).isEqualTo(1);
        assertThat(again.author()).isEqualTo(Revision.Author.MODEL);
        assertThat(again.writer()).isEqualTo("tiny");
        assertThat(again.way()).isEqualTo("steps");
        assertThat(again.state()).isEqualTo(Revision.State.INTERRUPTED);
        assertThat(now.status()).isEqualTo(LetterStatus.INTERRUPTED);
        assertThat(now.remarks()).isNotNull();
        assertThat(shelf.store.words.of(id)).containsExactlyInAnyOrder("dear", "june", "you");
        Letter whole = letters.restore(id, 2, ExpectedVersion.ANY);
        assertThat(whole.revision().state()).isEqualTo(Revision.State.COMPLETE);
        assertThat(whole.status()).isEqualTo(LetterStatus.DRAFTED);
        Refused.as(Kind.REVISION_NOT_FOUND, () -> letters.restore(id, 9, ExpectedVersion.ANY));
    }

    @Test
    void aLetterWasSentOnADayThatHasBeen() {
        assertThat(Refused.as(Kind.LETTER_WITHOUT_TEXT, () -> letters.sent(id, null))
                        .data())
                .containsEntry("done", "sent");
        Letter before = write(TEXT);
        LocalDate today = LocalDate.of(2026, 3, 14);
        assertThatThrownBy(() -> letters.sent(id, today.plusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("date"));
        assertThat(letters.sent(id, today).sent()).isEqualTo(today);
        assertThat(letters.sent(id, today.minusDays(3)).sent()).isEqualTo(today.minusDays(3));
        Letter now = letters.sent(id, null);
        assertThat(now.sent()).isEqualTo(today);
        assertThat(now.version()).isGreaterThan(before.version());

        shelf.store.clock.pass(Duration.ofSeconds(1));
        Letter unsent = letters.unsent(id);
        assertThat(unsent.sent()).isNull();
        assertThat(unsent.state().updatedAt()).isEqualTo(shelf.store.clock.instant());
        shelf.store.clock.pass(Duration.ofSeconds(1));
        assertThat(letters.unsent(id).version()).isEqualTo(unsent.version());
    }

    @Test
    void aLookIsChangedToOneThatThereIs() {
        Letter before = write(TEXT);
        Letter now = letters.look(id, new LookChange("theodore", "a5", "ruled", "black", true));
        assertThat(List.of(
                        now.look().hand(),
                        now.look().paper(),
                        now.look().stationery(),
                        now.look().ink()))
                .containsExactly("theodore", "a5", "ruled", "black");
        assertThat(now.look().fit()).isTrue();
        assertThat(now.look().seed()).isEqualTo(before.look().seed());
        assertThat(now.text()).isEqualTo(TEXT);
        assertThat(now.version()).isGreaterThan(before.version());
        Letter plain = letters.look(id, new LookChange(null, null, null, null, null));
        assertThat(plain.look().hand()).isNull();
        assertThat(plain.look().fit()).isTrue();
        assertThat(letters.look(id, new LookChange(null, null, null, null, false))
                        .look()
                        .fit())
                .isFalse();
        assertThatThrownBy(() -> letters.look(id, new LookChange("nobody", null, null, null, null)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void addressesTakeThePlaceOfThoseBefore() {
        Letter before = letters.get(id);
        assertThat(before.addresses()).isNull();
        Letter now = letters.address(
                id,
                new LetterRequest.Addresses(List.of("Sam", "Hill 1"), List.of("June", "Lane 2")),
                ExpectedVersion.of(before.version()));
        assertThat(now.addresses().sender()).containsExactly("Sam", "Hill 1");
        assertThat(now.addresses().recipient()).containsExactly("June", "Lane 2");
        assertThat(now.version()).isGreaterThan(before.version());
        Refused.as(
                Kind.VERSION_STALE,
                () -> letters.address(
                        id, new LetterRequest.Addresses(null, null), ExpectedVersion.of(before.version())));
        Letter half =
                letters.address(id, new LetterRequest.Addresses(List.of(), List.of("June")), ExpectedVersion.UNSAID);
        assertThat(half.addresses().sender()).isNull();
        assertThat(letters.address(id, new LetterRequest.Addresses(null, null), ExpectedVersion.ANY)
                        .addresses())
                .isNull();
    }

    @Test
    void moreIsToldOnceAndCountsAsAChange() {
        shelf.remarks.pairs.write(shelf.store.pages.find(id), TEXT.replace("whistle", "whistle in Vienna"));
        shelf.remarks.counter.counted(shelf.store.letter(id));
        Letter before = letters.get(id);
        shelf.store.clock.pass(Duration.ofSeconds(1));
        assertThat(before.remarks().blocking()).isEqualTo(1);
        Letter now = letters.tell(
                id, List.of(FactRequest.of(FACT), FactRequest.of("We met in Vienna."), FactRequest.of("it rains")));
        assertThat(now.facts()).extracting(Fact::text).containsExactly(FACT, "We met in Vienna.", "it rains");
        assertThat(now.remarks().blocking()).isZero();
        assertThat(now.version()).isGreaterThan(before.version());
        assertThat(now.state().remarks().changes())
                .isGreaterThan(before.state().remarks().changes());
        assertThat(now.state().updatedAt()).isEqualTo(shelf.store.clock.instant());
    }

    @Test
    void aDeletedLetterIsGoneAndThatIsTold() {
        Letter letter = write(TEXT);
        UUID later = letters.create(MemoryPairs.request(FACT));
        long told = letters.get(later).state().remarks().pairChanges();
        letters.write(later, TEXT, ExpectedVersion.ANY);
        Refused.as(Kind.VERSION_STALE, () -> letters.delete(id, ExpectedVersion.of(letter.version() + 1)));
        assertThat(letters.exists(id)).isTrue();
        letters.delete(id, ExpectedVersion.of(letter.version()));
        assertThat(letters.exists(id)).isFalse();
        assertThat(shelf.remarks.pairs.erased.told()).containsExactly(new Erased("letter", id));
        assertThat(letters.get(later).state().remarks().pairChanges()).isGreaterThan(told + 1);
        letters.delete(later, ExpectedVersion.UNSAID);
        assertThat(letters.exists(later)).isFalse();
    }
}
