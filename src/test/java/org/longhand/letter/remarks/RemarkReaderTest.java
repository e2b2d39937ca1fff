package org.longhand.letter.remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.longhand.letter.remarks.MemoryRemarks.PATIENCE;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.Refused;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.remarks.RemarkReader.FoundRemarks;
import org.longhand.letter.remarks.RemarkReader.GrammarState;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.RemarkDecisionEntity;
import org.longhand.proof.grammar.GrammarMark;
import org.longhand.proof.grammar.GrammarMark.MistakeKind;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.second.SecondReading;
import org.longhand.proof.style.Suggestion;
import org.longhand.proof.told.PreviousLetter;

class RemarkReaderTest {

    private static final String FACT = "You taught me to whistle.";
    private static final String TRUE = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";
    private static final String INVENTED = "Dear June,\n\nYou taught me to whistle in Vienna.\n\nYours,\nSam Reyes";

    private final MemoryRemarks house = new MemoryRemarks();
    private final RemarkReader reader = house.reader;

    private RemarkInputs read(Letter letter) {
        return house.inputs.read(letter.id(), null);
    }

    private FoundRemarks everything(Letter letter) {
        return reader.everything(read(letter), Locale.ENGLISH, PATIENCE);
    }

    private static GrammarMark mark(String text, String words, MistakeKind kind, String... replacements) {
        int at = text.indexOf(words);
        return new GrammarMark(at, at + words.length(), kind, "RULE", "Look again.", List.of(replacements));
    }

    @Test
    void whatNobodyToldIsRemarkedAndTheTruthIsNot() {
        assertThat(reader.truth(read(house.written(TRUE, FACT)))).isEmpty();
        assertThat(reader.truth(read(house.drafted(INVENTED, FACT))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.kind()).isEqualTo(RemarkKind.UNFOUNDED);
                    assertThat(remark.words()).isEqualTo("Vienna");
                    assertThat(remark.blocking()).isTrue();
                    assertThat(INVENTED.substring(remark.start(), remark.end())).isEqualTo("Vienna");
                });
    }

    @Test
    void whatAPersonSettledIsNotShown() {
        Letter letter = house.drafted(INVENTED, FACT);
        RemarkView vienna = reader.truth(read(letter)).get(0);
        RemarkDecisionEntity decision = new RemarkDecisionEntity();
        decision.letterId = letter.id();
        decision.accountId = house.store.account.id();
        decision.claim = vienna.id();
        house.store.decisions.persist(decision);

        assertThat(reader.truth(read(letter))).isEmpty();
        assertThat(everything(letter).remarks()).isEmpty();
        assertThat(read(letter).settled()).containsExactly(vienna.id());
    }

    @Test
    void whereThereIsNoTextThereIsNothingToRemark() {
        LetterEntity empty = house.pairs.letter(MemoryPairs.request(FACT));
        RemarkInputs nothing = house.inputs.read(empty.id, null);
        assertThat(nothing.number()).isZero();
        assertThat(nothing.text()).isNull();
        assertThat(reader.truth(nothing)).isEmpty();
        assertThat(reader.suggestions(nothing)).isEmpty();
        FoundRemarks found = reader.everything(nothing, Locale.ENGLISH, PATIENCE);
        assertThat(found.remarks()).isEmpty();
        assertThat(found.grammar()).isEqualTo(GrammarState.NONE);
    }

    @Test
    void grammarAndSpellingStandAmongTheRemarksInTheTextsOrder() {
        house.grammar(text -> List.of(
                mark(text, "taught", MistakeKind.GRAMMAR),
                mark(text, "whistle", MistakeKind.SPELLING, "whistel", "whisper")));
        Letter letter = house.drafted(INVENTED, FACT);

        FoundRemarks found = everything(letter);
        assertThat(found.grammar()).isEqualTo(GrammarState.DONE);
        assertThat(found.remarks())
                .extracting(RemarkView::kind)
                .containsExactly(RemarkKind.GRAMMAR, RemarkKind.SPELLING, RemarkKind.UNFOUNDED);
        assertThat(found.remarks()).extracting(RemarkView::words).containsExactly("taught", "whistle", "Vienna");
        assertThat(found.remarks().get(0).replacement()).isNull();
        assertThat(found.remarks().get(1).replacement()).isEqualTo("whistel");
        assertThat(found.remarks().get(1).reason()).isEqualTo("Look again.");
        assertThat(reader.truth(read(letter))).hasSize(1);
    }

    @Test
    void aNameThatNobodyToldIsNotMisspeltAsWell() {
        house.grammar(text -> List.of(
                mark(text, "in", MistakeKind.SPELLING),
                mark(text, "Vienna", MistakeKind.SPELLING),
                mark(text, "Vienna", MistakeKind.GRAMMAR),
                mark(text, ".\n\nYours", MistakeKind.SPELLING)));
        assertThat(everything(house.drafted(INVENTED, FACT)).remarks())
                .extracting(RemarkView::kind, RemarkView::words)
                .containsExactly(
                        tuple(RemarkKind.SPELLING, "in"),
                        tuple(RemarkKind.UNFOUNDED, "Vienna"),
                        tuple(RemarkKind.GRAMMAR, "Vienna"),
                        tuple(RemarkKind.SPELLING, ".\n\nYours"));
    }

    @Test
    void grammarIsNotWaitedForForEver() {
        CountDownLatch slow = new CountDownLatch(1);
        house.grammar(text -> {
            try {
                slow.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(mark(text, "taught", MistakeKind.GRAMMAR));
        });
        Letter letter = house.written(TRUE, FACT);
        FoundRemarks soon = reader.everything(read(letter), Locale.ENGLISH, Duration.ZERO);
        assertThat(soon.grammar()).isEqualTo(GrammarState.UNDERWAY);
        assertThat(soon.remarks()).isEmpty();
        slow.countDown();
        assertThat(everything(letter).grammar()).isEqualTo(GrammarState.DONE);
        assertThat(everything(letter).remarks()).hasSize(1);
    }

    @Test
    void aLanguageWithoutGrammarIsReadForItsTruth() {
        Letter letter = house.drafted(INVENTED, FACT);
        RemarkInputs english = read(letter);
        Brief told = letter.brief();
        Brief danish = Brief.of(
                told.sender(),
                told.recipient(),
                null,
                "general",
                null,
                null,
                "da",
                told.length(),
                told.facts(),
                null,
                told.date());
        Letter other = new Letter(letter.id(), null, danish, null, letter.look(), null, letter.state());
        FoundRemarks found = reader.everything(
                new RemarkInputs(
                        other,
                        1,
                        english.text(),
                        english.authors(),
                        english.settled(),
                        List.of(),
                        List.of(),
                        SecondReading.NONE),
                Locale.ENGLISH,
                PATIENCE);
        assertThat(found.grammar()).isEqualTo(GrammarState.NONE);
        assertThat(found.remarks()).extracting(RemarkView::words).contains("Vienna");
    }

    @Test
    void reasonsAreSaidInTheLanguageThatIsAskedFor() {
        Letter letter = house.drafted(INVENTED, FACT);
        String english = everything(letter).remarks().get(0).reason();
        String german = reader.everything(read(letter), Locale.GERMAN, PATIENCE)
                .remarks()
                .get(0)
                .reason();
        assertThat(german).isNotEqualTo(english).isNotBlank();
        assertThat(reader.truth(read(letter)).get(0).reason()).isEqualTo(english);
    }

    @Test
    void whatAModelWouldSayBetterIsARemarkAsLongAsItsWordsStandThere() {
        Letter letter = house.written(TRUE, FACT);
        house.store.suggestions.replace(
                house.store.pages.find(letter.id()),
                List.of(
                        new Suggestion("whistle", "whistle so well", "It is warmer."),
                        new Suggestion("taught", "showed", "It is simpler."),
                        new Suggestion("nowhere", "here", "It is not there.")),
                house.store.clock.instant());
        assertThat(reader.suggestions(read(letter)))
                .extracting(RemarkView::words)
                .containsExactly("taught", "whistle");
        assertThat(everything(letter).remarks()).extracting(RemarkView::kind).containsOnly(RemarkKind.STYLE);
        assertThat(reader.truth(read(letter))).isEmpty();
        house.rewritten(letter.id(), TRUE.replace("whistle", "sing"));
        assertThat(reader.suggestions(read(letter)))
                .extracting(RemarkView::words)
                .containsExactly("taught");
    }

    @Test
    void anotherRevisionIsReadWhereItIsAskedFor() {
        UUID id = house.drafted(INVENTED, FACT).id();
        house.rewritten(id, TRUE);
        assertThat(house.inputs.read(id, 1).text()).isEqualTo(INVENTED);
        assertThat(house.inputs.read(id, 1).number()).isEqualTo(1);
        assertThat(house.inputs.read(id, 2).text()).isEqualTo(TRUE);
        assertThat(house.inputs.read(id, null).number()).isEqualTo(2);
        assertThat(Refused.as(Kind.REVISION_NOT_FOUND, () -> house.inputs.read(id, 3))
                        .get("number", Integer.class))
                .isEqualTo(3);
        Refused.as(Kind.LETTER_NOT_FOUND, () -> house.inputs.read(new UUID(0, 9), null));
    }

    @Test
    void whatWasToldBeforeIsReadBeside() {
        String boat = "We capsized the rowing boat beside the weir.";
        Letter before = house.written("Do you remember how we capsized the rowing boat beside the weir?", boat);
        RemarkInputs now = read(house.written("We capsized the rowing boat beside the weir, you and I.", boat));
        assertThat(now.earlier()).containsExactly(new PreviousLetter(before.id(), before.date(), before.text()));
        assertThat(reader.truth(now)).anySatisfy(remark -> {
            assertThat(remark.kind()).isEqualTo(RemarkKind.TOLD_BEFORE);
            assertThat(remark.letter()).isEqualTo(before.id());
        });
    }

    @Test
    void aChangeIsSoundWhereItIsNoLessTrue() {
        Brief brief = house.written(TRUE, FACT).brief();
        assertThat(reader.soundness(brief, TRUE).holds(INVENTED)).isFalse();
        assertThat(reader.soundness(brief, TRUE).holds(TRUE.replace("Yours,", "Yours ever,")))
                .isTrue();
    }
}
