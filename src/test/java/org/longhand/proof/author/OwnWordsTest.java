package org.longhand.proof.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.Proof;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

/** Who wrote it decides who must answer. */
class OwnWordsTest {

    private static final String OWN =
            "Our daughter Emma told me in March that you still sing in the choir on Fulton Street.";
    private static final String DRAFT = "Dear June,\n\nIt has been too long. You taught me to whistle.\n\nYours,\nSam";

    private static Brief brief(String language, String... facts) {
        return Brief.of(
                new Person("Sam Reyes", null, "Sam"),
                new Person("June Park", "June", null),
                "old friends",
                "friendship",
                null,
                null,
                language,
                Length.SHORT,
                Arrays.stream(facts).map(Fact::new).toList(),
                "Yours,",
                LocalDate.of(2026, 4, 2));
    }

    private static final Brief BRIEF = brief(
            "en",
            "It has been too long.",
            "You taught me to whistle.",
            "We got married on 14 March 2001.",
            "We have three cats.");

    private static List<Remark> read(Brief brief, String draft, String edited) {
        Authorship authors =
                Authors.of(List.of(new WrittenText(1, false, draft, null), new WrittenText(2, true, edited, null)));
        List<Remark> read = new Proof("").read(brief, edited);
        return OwnWords.weigh(brief, edited, authors, read).stream()
                .filter(r -> r.kind() != RemarkKind.UNTOLD)
                .toList();
    }

    private static List<Remark> read(String draft, String edited) {
        return read(BRIEF, draft, edited);
    }

    private static List<Remark> stub(String draft, String edited, Remark... found) {
        Authorship authors =
                Authors.of(List.of(new WrittenText(1, false, draft, null), new WrittenText(2, true, edited, null)));
        return OwnWords.weigh(BRIEF, edited, authors, List.of(found));
    }

    private static Remark mark(RemarkKind kind, Weight weight, String text, String words, Integer... facts) {
        int at = text.indexOf(words);
        assertThat(at).isNotNegative();
        return new Remark(
                kind,
                at,
                at + words.length(),
                words,
                LocalizedMessage.of("untraced", words),
                null,
                null,
                weight,
                List.of(facts));
    }

    @Test
    void aPersonsOwnSentenceIsOneQuietQuestion() {
        List<Remark> remarks = read(DRAFT, DRAFT.replace("whistle.", "whistle. " + OWN));
        assertThat(remarks).hasSize(1);
        assertThat(remarks.get(0).kind()).isEqualTo(RemarkKind.REMEMBER);
        assertThat(remarks.get(0).weight()).isEqualTo(Weight.QUIET);
        assertThat(remarks.get(0).words()).isEqualTo(OWN);
        assertThat(remarks.get(0).reason()).contains("later letters");
        assertThat(remarks.get(0).reason(Locale.GERMAN)).contains("spätere Briefe");
    }

    @Test
    void theSameSentenceOfAWriterBlocks() {
        String text = DRAFT.replace("whistle.", "whistle. " + OWN);
        assertThat(read(text, text)).filteredOn(Remark::blocking).hasSizeGreaterThan(2);
    }

    @Test
    void twoSentencesAreTwoQuestions() {
        assertThat(read(DRAFT, DRAFT.replace("whistle.", "whistle. Emma sings. Lisbon is warm, says Clara.")))
                .extracting(Remark::words)
                .containsExactly("Emma sings.", "Lisbon is warm, says Clara.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We got married on 14 May 2001.",
                "We got married on Monday 3 May 1999.",
                "It rained when we got married in 2003."
            })
    void anotherDayThanWasToldIsSaidQuietly(String sentence) {
        List<Remark> remarks = read(DRAFT, DRAFT.replace("whistle.", "whistle. " + sentence));
        assertThat(remarks).extracting(Remark::kind).containsExactly(RemarkKind.CONTRADICTS);
        assertThat(remarks.get(0).weight()).isEqualTo(Weight.QUIET);
        assertThat(remarks.get(0).facts()).containsExactly(2);
        assertThat(remarks.get(0).reason()).contains("told was “We got married on 14 March 2001”");
    }

    @Test
    void aDayOfWhichAPersonChangedTheMonthIsThePersons() {
        String draft = DRAFT.replace("whistle.", "whistle. We got married on 14 March.");
        List<Remark> remarks = read(draft, draft.replace("14 March", "14 May"));
        assertThat(remarks).extracting(Remark::kind).containsExactly(RemarkKind.CONTRADICTS);
        assertThat(remarks).noneMatch(Remark::blocking);
    }

    @Test
    void aGapBlocksWhoeverLeftIt() {
        assertThat(read(DRAFT, DRAFT.replace("whistle.", "whistle in [Place].")))
                .filteredOn(Remark::blocking)
                .extracting(Remark::kind)
                .containsExactly(RemarkKind.PLACEHOLDER);
    }

    @Test
    void anotherNameIsSaidQuietlyWhereAPersonTypedIt() {
        List<Remark> remarks = read(DRAFT, DRAFT.replace("Dear June", "Dear Julie"));
        assertThat(remarks).extracting(Remark::kind).containsExactly(RemarkKind.WRONG_NAME);
        assertThat(remarks.get(0).weight()).isEqualTo(Weight.QUIET);
    }

    @Test
    void aWritersInventionBesideAPersonsWordStillBlocks() {
        String draft = DRAFT.replace("whistle.", "whistle. We saw Vienna.");
        assertThat(read(draft, draft.replace("We saw", "Together we saw sunny")))
                .filteredOn(Remark::blocking)
                .extracting(Remark::words)
                .containsExactly("Vienna");
    }

    @Test
    void whereTheWriterMustBeAnsweredThePersonIsNotAskedAboutTheSameSentence() {
        String draft = DRAFT.replace("whistle.", "whistle. We saw Vienna.");
        List<Remark> remarks = read(draft, draft.replace("We saw", "Emma and Clara saw"));
        assertThat(remarks).extracting(Remark::kind).containsOnly(RemarkKind.UNFOUNDED);
        assertThat(remarks)
                .filteredOn(Remark::blocking)
                .extracting(Remark::words)
                .containsExactly("Vienna");
    }

    @Test
    void aClauseThatAPersonTypedIsAskedAboutAndTheWritersIsShaded() {
        String draft = DRAFT.replace("whistle.", "whistle. We danced all night.");
        String edited = draft.replace("night.", "night. The moon was red.");
        List<Remark> remarks = stub(
                draft,
                edited,
                mark(RemarkKind.UNTRACED, Weight.SHADED, edited, "We danced all night"),
                mark(RemarkKind.UNTRACED, Weight.BLOCKING, edited, "The moon was red"));
        assertThat(remarks).extracting(Remark::kind).containsExactly(RemarkKind.UNTRACED, RemarkKind.REMEMBER);
        assertThat(remarks.get(0).weight()).isEqualTo(Weight.SHADED);
        assertThat(remarks.get(1).words()).isEqualTo("The moon was red.");
    }

    @Test
    void onWordsOfBothItIsTheWritersUnlessAPersonTypedWhatIsUntrue() {
        String draft = DRAFT.replace("whistle.", "whistle. You taught me to whistle and we danced.");
        String more = draft.replace("we danced", "we danced gladly");
        assertThat(stub(draft, more, mark(RemarkKind.UNTRACED, Weight.BLOCKING, more, "we danced gladly")))
                .allMatch(Remark::blocking);
        String where = draft.replace("whistle and", "whistle in Graz and");
        assertThat(stub(
                        draft,
                        where,
                        mark(RemarkKind.UNTRACED, Weight.BLOCKING, where, "You taught me to whistle in Graz")))
                .extracting(Remark::kind)
                .containsExactly(RemarkKind.REMEMBER);
    }

    @Test
    void whoTurnsAClauseRoundHasSaidIt() {
        String draft = DRAFT.replace("too long.", "too long. You surely taught me to whistle.");
        String turned = draft.replace("You surely taught me", "I surely taught you");
        Remark mark = mark(RemarkKind.CONTRADICTS, Weight.SHADED, turned, "I surely taught you to whistle", 1);
        assertThat(stub(
                        draft,
                        draft.replace("June", "Juna"),
                        mark(RemarkKind.CONTRADICTS, Weight.SHADED, draft, "You surely taught me", 1)))
                .extracting(Remark::weight)
                .containsExactly(Weight.SHADED);
        assertThat(stub(
                        turned,
                        turned.replace("surely", "firmly"),
                        mark(RemarkKind.CONTRADICTS, Weight.SHADED, turned, "I surely taught you to whistle", 1)))
                .as("the writer turned it, the person changed another word")
                .extracting(Remark::weight)
                .containsExactly(Weight.SHADED);
        String plain = DRAFT.replace("You taught me", "I taught you");
        assertThat(stub(DRAFT, plain, mark(RemarkKind.CONTRADICTS, Weight.SHADED, plain, "I taught you to whistle", 1)))
                .extracting(Remark::weight)
                .containsExactly(Weight.QUIET);
        assertThat(mark.weight()).isEqualTo(Weight.SHADED);
    }

    @Test
    void whoPutsANotInHasSaidIt() {
        String edited = DRAFT.replace("You taught", "You never taught");
        assertThat(stub(
                        DRAFT,
                        edited,
                        mark(RemarkKind.CONTRADICTS, Weight.BLOCKING, edited, "You never taught me to whistle", 1)))
                .extracting(Remark::weight)
                .containsExactly(Weight.QUIET);
    }

    @Test
    void aLetterThatAPersonWroteAloneHasNoClaims() {
        String text = DRAFT.replace("whistle.", "whistle. " + OWN);
        List<Remark> read = new Proof("").read(BRIEF, text);
        assertThat(OwnWords.weigh(BRIEF, text, Authorship.whole(text, true), read))
                .noneMatch(Remark::blocking)
                .filteredOn(r -> r.kind() == RemarkKind.REMEMBER)
                .hasSize(1);
        assertThat(OwnWords.weigh(BRIEF, text, Authorship.whole(text, false), read))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "pl"})
    void itIsSoInEveryLanguage(String language) {
        String draft = "June,\n\nLa la la.\n\nSam";
        assertThat(read(
                        brief(language, "La la la."),
                        draft,
                        draft.replace("La la la.", "La la la. Emma Clara Lisboa.")))
                .noneMatch(Remark::blocking);
    }

    @Test
    void aLongTextFullOfRemarksIsQuick() {
        String[] facts = new String[60];
        Arrays.setAll(facts, i -> "We got married on 14 March 2001, said guest number " + i + ".");
        StringBuilder text = new StringBuilder();
        List<Remark> found = new ArrayList<>();
        while (text.length() < 50_000) {
            text.append("We got married on 3 May, it rained and we laughed. ");
            int at = text.lastIndexOf("3 May");
            found.add(new Remark(
                    RemarkKind.UNFOUNDED, at, at + 5, "3 May", LocalizedMessage.of("unfounded.date", "3 May")));
        }
        Authorship authors = Authors.of(List.of(
                new WrittenText(1, false, text.toString().replace("3 May", "3 March"), null),
                new WrittenText(2, true, text.toString(), null)));
        long start = System.nanoTime();
        List<Remark> weighed = OwnWords.weigh(brief("en", facts), text.toString(), authors, found);
        assertThat(weighed).hasSameSizeAs(found).noneMatch(Remark::blocking);
        assertThat(System.nanoTime() - start).isLessThan(6_000_000_000L);
    }
}
