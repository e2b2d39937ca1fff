package org.longhand.letter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.Refused;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.store.RemarkDecisionEntity.Decision;
import org.longhand.people.Fact;
import org.longhand.people.KnownFact;
import org.longhand.proof.Provenance;
import org.longhand.proof.grammar.GrammarMark;
import org.longhand.proof.grammar.GrammarMark.MistakeKind;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.style.Suggestion;

class RemarkServiceTest {

    private static final String FACT = "You taught me to whistle.";
    private static final String TRUE = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";
    private static final String INVENTED = "Dear June,\n\nYou taught me to whistle in Vienna.\n\nYours,\nSam Reyes";
    private static final String MISSPELT = "Dear June,\n\nYou taught me to wistle.\n\nYours,\nSam Reyes";

    private final ReviewDesk desk = new ReviewDesk();
    private final RemarkService service = desk.service;

    RemarkServiceTest() {
        desk.remarks.grammar(text -> {
            int at = text.indexOf("wistle");
            return at < 0
                    ? List.of()
                    : List.of(new GrammarMark(
                            at, at + 6, MistakeKind.SPELLING, "R", "Is that a word?", List.of("whistle")));
        });
    }

    private RemarkView only(Letter letter) {
        List<RemarkView> all = service.read(letter.id(), null, Locale.ENGLISH).items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void suggest(Letter letter, Suggestion... suggestions) {
        desk.decisions.suggest(letter.id(), List.of(suggestions));
    }

    @Test
    void remarksAreReadWithTheirGrammarAndTheirTruthWithoutIt() {
        Letter letter = desk.remarks.written(MISSPELT, FACT);
        RemarkView.Page all = service.read(letter.id(), null, Locale.ENGLISH);
        assertThat(all.revision()).isEqualTo(1);
        assertThat(all.grammar()).isEqualTo("done");
        assertThat(all.items()).extracting(RemarkView::kind).contains(RemarkKind.SPELLING);
        RemarkView.Page truth = service.truth(letter.id(), 1);
        assertThat(truth.revision()).isEqualTo(1);
        assertThat(truth.grammar()).isEqualTo("none");
        assertThat(truth.items()).extracting(RemarkView::kind).doesNotContain(RemarkKind.SPELLING);
    }

    @Test
    void eachSentenceTellsWhichFactsItCameFrom() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        assertThat(service.provenance(letter.id(), null))
                .isEqualTo(Provenance.of(letter.brief(), TRUE))
                .isNotEmpty();
        UUID empty = desk.remarks.pairs.letter(MemoryPairs.request(FACT)).id;
        assertThat(service.provenance(empty, null)).isEmpty();
    }

    @Test
    void aReplacementIsAPersonsRevision() {
        Letter letter = desk.remarks.written(MISSPELT, FACT);
        String spelling = service.read(letter.id(), null, Locale.ENGLISH).items().stream()
                .filter(r -> r.kind() == RemarkKind.SPELLING)
                .findFirst()
                .orElseThrow()
                .id();
        Letter mended = service.accept(letter.id(), spelling, ExpectedVersion.of(letter.version()));
        assertThat(mended.text()).isEqualTo(TRUE);
        assertThat(mended.revision().number()).isEqualTo(2);
        assertThat(mended.revision().author()).isEqualTo(Revision.Author.HUMAN);
        assertThat(mended.revision().state()).isEqualTo(Revision.State.COMPLETE);
        assertThat(mended.remarks()).isEqualTo(new RemarkCount(0, 0, 0));
        assertThat(desk.store.words.of(letter.id())).contains("whistle").doesNotContain("wistle");
    }

    @Test
    void aChangeIsMadeOfTheStateThatWasSeen() {
        Letter letter = desk.remarks.written(INVENTED, FACT);
        String id = only(letter).id();
        Refused.as(Kind.VERSION_REQUIRED, () -> service.accept(letter.id(), id, ExpectedVersion.UNSAID));
        Refused.as(Kind.VERSION_STALE, () -> service.accept(letter.id(), id, ExpectedVersion.of(letter.version() + 1)));
        Refused.as(Kind.REMARK_WITHOUT_REPLACEMENT, () -> service.accept(letter.id(), id, ExpectedVersion.ANY));
        Refused.as(Kind.REMARK_NOT_FOUND, () -> service.accept(letter.id(), "other", ExpectedVersion.ANY));
        assertThat(desk.store.letter(letter.id()).version()).isEqualTo(letter.version());
    }

    @Test
    void whatIsTakenOutLeavesNoHole() {
        String twice = "Dear June,\n\nDear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";
        Letter letter = desk.remarks.written(twice, FACT);
        RemarkView greeting = only(letter);
        assertThat(greeting.kind()).isEqualTo(RemarkKind.SECOND_GREETING);
        assertThat(greeting.replacement()).isEmpty();
        assertThat(service.accept(letter.id(), greeting.id(), ExpectedVersion.ANY)
                        .text())
                .isEqualTo(TRUE);
    }

    @Test
    void aSuggestionThatIsTakenIsAnsweredWithThat() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        suggest(letter, new Suggestion("taught me", "taught me, patiently,", "It is warmer."));
        RemarkView remark = only(letter);
        Letter now = service.accept(letter.id(), remark.id(), ExpectedVersion.ANY);
        assertThat(now.text()).contains("You taught me, patiently, to whistle.");
        // Its words stand in the text still.
        assertThat(service.read(letter.id(), null, Locale.ENGLISH).items())
                .extracting(RemarkView::kind)
                .doesNotContain(RemarkKind.STYLE);
    }

    @Test
    void anotherRemarkThatIsTakenLeavesSuggestionsAsTheyWere() {
        Letter letter = desk.remarks.written(MISSPELT, FACT);
        suggest(
                letter,
                new Suggestion("wistle", "whistle", "It is warmer."),
                new Suggestion("taught", "showed", "Oh."));
        String spelling = service.read(letter.id(), null, Locale.ENGLISH).items().stream()
                .filter(r -> r.kind() == RemarkKind.SPELLING)
                .findFirst()
                .orElseThrow()
                .id();
        service.accept(letter.id(), spelling, ExpectedVersion.ANY);
        assertThat(desk.store.suggestions.of(desk.store.pages.find(letter.id())))
                .hasSize(2);
    }

    @Test
    void whoIsOvertakenReadsAgain() {
        Letter letter = desk.remarks.written(MISSPELT, FACT);
        AtomicInteger others = new AtomicInteger(2);
        desk.remarks.grammar(text -> {
            int at = text.indexOf("wistle");
            if (others.getAndDecrement() > 0) {
                desk.remarks.rewritten(letter.id(), text + "!");
            }
            return List.of(new GrammarMark(at, at + 6, MistakeKind.SPELLING, "R", "Hm?", List.of("whistle")));
        });
        List<RemarkView> seen = service.read(letter.id(), 1, Locale.ENGLISH).items();
        String spelling = seen.stream()
                .filter(r -> r.kind() == RemarkKind.SPELLING)
                .findFirst()
                .orElseThrow()
                .id();
        Letter mended = service.accept(letter.id(), spelling, ExpectedVersion.ANY);
        assertThat(mended.text()).isEqualTo(TRUE + "!!");
        assertThat(mended.revision().number()).isEqualTo(4);
    }

    @Test
    void whatOnlyCouldBeBetterIsDismissedForGood() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        suggest(letter, new Suggestion("taught", "showed", "It is warmer."));
        Letter now = service.dismiss(letter.id(), only(letter).id());
        assertThat(now.remarks()).isEqualTo(new RemarkCount(0, 0, 0));
        assertThat(now.version()).isEqualTo(letter.version());
        assertThat(service.read(letter.id(), null, Locale.ENGLISH).items()).isEmpty();
        assertThat(desk.store.decisions.made()).singleElement().satisfies(made -> {
            assertThat(made.decision).isEqualTo(Decision.DISMISSED);
            assertThat(made.createdAt).isEqualTo(desk.store.clock.instant());
            assertThat(made.id).isNotNull();
        });
        assertThat(desk.store.letter(letter.id()).state().remarks().changes())
                .isEqualTo(letter.state().remarks().changes() + 1);
    }

    @Test
    void whatNobodyToldCannotBeDismissed() {
        Letter letter = desk.remarks.written(INVENTED, FACT);
        RemarkView vienna = only(letter);
        assertThat(Refused.as(Kind.REMARK_BLOCKS, () -> service.dismiss(letter.id(), vienna.id()))
                        .get("remark", RemarkView.class))
                .isEqualTo(vienna);
        assertThat(desk.store.decisions.made()).isEmpty();
    }

    @Test
    void aConfirmedClaimBecomesAFactOfTheLetterAndItsCorrespondence() {
        Letter letter = desk.remarks.written(INVENTED, FACT);
        desk.store.clock.pass(Duration.ofSeconds(1));
        Letter now = desk.claims.confirm(letter.id(), only(letter).id());
        assertThat(now.facts())
                .containsExactly(
                        new Fact(FACT), new Fact("You taught me to whistle in Vienna.", "confirmed", null, null));
        assertThat(now.remarks()).isEqualTo(new RemarkCount(0, 0, 0));
        assertThat(now.version()).isGreaterThan(letter.version());
        assertThat(now.text()).isEqualTo(INVENTED);
        assertThat(desk.remarks.pairs.facts.of(letter.correspondence()))
                .extracting(KnownFact::fact)
                .extracting(Fact::text)
                .containsExactly(FACT, "You taught me to whistle in Vienna.");
        assertThat(desk.store.pages.find(letter.id()).facts)
                .extracting(fact -> fact.position)
                .containsExactly(0, 1);
        assertThat(desk.store.decisions.made())
                .extracting(made -> made.decision)
                .containsExactly(Decision.CONFIRMED);
    }

    @Test
    void whatIsNoClaimCannotBeTrue() {
        Letter gap = desk.remarks.written("Dear June,\n\nYou taught me to whistle, [name].\n\nYours,\nSam Reyes", FACT);
        RemarkView placeholder = service.read(gap.id(), null, Locale.ENGLISH).items().stream()
                .filter(r -> r.kind() == RemarkKind.PLACEHOLDER)
                .findFirst()
                .orElseThrow();
        assertThat(Refused.as(Kind.REMARK_NOT_A_CLAIM, () -> desk.claims.confirm(gap.id(), placeholder.id()))
                        .get("remark", RemarkView.class))
                .isEqualTo(placeholder);
        Letter plain = desk.remarks.written(TRUE, FACT);
        suggest(plain, new Suggestion("taught", "showed", "It is warmer."));
        String style = service.read(plain.id(), null, Locale.ENGLISH).items().stream()
                .filter(r -> r.kind() == RemarkKind.STYLE)
                .findFirst()
                .orElseThrow()
                .id();
        Refused.as(Kind.REMARK_NOT_A_CLAIM, () -> desk.claims.confirm(plain.id(), style));
        assertThat(desk.store.letter(plain.id()).facts()).hasSize(1);
    }

    @Test
    void aVeryLongSentenceIsConfirmedAsFarAsAFactMayGo() {
        String endless = "You taught me to whistle" + " and to whistle".repeat(140) + " in Vienna.";
        Letter letter = desk.remarks.written("Dear June,\n\n" + endless + "\n\nYours,\nSam Reyes", FACT);
        RemarkView vienna = service.truth(letter.id(), null).items().stream()
                .filter(RemarkView::blocking)
                .findFirst()
                .orElseThrow();
        assertThat(desk.claims.confirm(letter.id(), vienna.id()).facts().get(1).text())
                .startsWith("You taught me to whistle and to")
                .hasSizeBetween(1900, 2000);
    }
}
