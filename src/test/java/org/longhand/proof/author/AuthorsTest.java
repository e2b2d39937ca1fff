package org.longhand.proof.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote which words of a text. */
class AuthorsTest {

    private static final String DRAFT =
            "Dear June,\n\nIt has been too long. We met in Vienna on a cold day. You laughed at my hat.\n\nYours,\nSam";

    private final List<WrittenText> revisions = new ArrayList<>();

    private AuthorsTest writer(String text) {
        revisions.add(new WrittenText(revisions.size() + 1, false, text, null));
        return this;
    }

    private AuthorsTest person(String text) {
        revisions.add(new WrittenText(revisions.size() + 1, true, text, null));
        return this;
    }

    private AuthorsTest restored(int number) {
        WrittenText earlier = revisions.get(number - 1);
        revisions.add(new WrittenText(revisions.size() + 1, earlier.person(), earlier.text(), number));
        return this;
    }

    /** What a person typed of the last text, each part on its own. */
    private List<String> typed() {
        String text = revisions.get(revisions.size() - 1).text();
        Authorship authors = Authors.of(revisions);
        int length = 0;
        for (var span : authors.persons()) {
            length += span.end() - span.start();
        }
        for (var span : authors.writers()) {
            length += span.end() - span.start();
        }
        assertThat(length).as("both together are the text").isEqualTo(text.length());
        return authors.persons().stream().map(s -> s.of(text).strip()).toList();
    }

    @Test
    void aLetterWithoutAWriterIsAPersons() {
        assertThat(person(DRAFT).person(DRAFT + "\nP.S. Write!").typed()).containsExactly(DRAFT + "\nP.S. Write!");
        assertThat(Authors.of(List.of()).writers()).isEmpty();
    }

    @Test
    void aDraftIsAWriters() {
        assertThat(writer(DRAFT).typed()).isEmpty();
    }

    @Test
    void aSentenceThatAPersonTypesIsTheirs() {
        assertThat(writer(DRAFT)
                        .person(DRAFT.replace("hat.", "hat. Emma told me so."))
                        .typed())
                .containsExactly("Emma told me so.");
    }

    @Test
    void aParagraphBetweenOthersIsTheirs() {
        assertThat(writer(DRAFT)
                        .person(DRAFT.replace("\n\nYours", "\n\nEmma told me so.\nTwice.\n\nYours"))
                        .typed())
                .containsExactly("Emma told me so.\nTwice.");
    }

    @Test
    void aWordThatAPersonChangesIsTheirsAndOnlyThat() {
        assertThat(writer(DRAFT).person(DRAFT.replace("Vienna", "Graz")).typed())
                .containsExactly("Graz");
    }

    @Test
    void whatAPersonTakesOutLeavesTheRestAsItWas() {
        assertThat(writer(DRAFT).person(DRAFT.replace(" on a cold day", "")).typed())
                .isEmpty();
        assertThat(person(DRAFT.replace(" in Vienna on a cold day. You laughed", ""))
                        .typed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "' It has', '  It  has'",
        "too long., too long!",
        "You laughed, you laughed",
        "my hat, “my hat”",
        "We met, We – met",
        "We met, We met\u00a0",
        "cold, CÓLD"
    })
    void spacesMarksCaseAndAccentsMakeNobodyAnAuthor(String was, String is) {
        String text = DRAFT.replace("\n\nIt", "\n\n It");
        assertThat(text).contains(was);
        assertThat(writer(text).person(text.replace(was, is)).typed()).isEmpty();
    }

    @Test
    void anotherApostropheIsTheSameWord() {
        assertThat(writer("It's June's hat.").person("It’s June’s hat.").typed())
                .isEmpty();
    }

    @Test
    void composedAndDecomposedAccentsAreTheSameWord() {
        assertThat(writer("Wir trafen Jürgen gestern.")
                        .person("Wir trafen Ju\u0308rgen gestern.")
                        .typed())
                .isEmpty();
    }

    @Test
    void aSentenceKeepsItsAuthorWhereverItIsPut() {
        String moved = "Dear June,\n\nYou laughed at my hat. It has been too long. We met in Vienna on a cold day."
                + "\n\nYours,\nSam";
        assertThat(writer(DRAFT).person(moved).typed()).isEmpty();
        String own = DRAFT.replace("hat.", "hat. Emma told me that.");
        assertThat(person(own)
                        .person(DRAFT.replace("It has", "Emma told me that. It has"))
                        .typed())
                .containsExactly("Emma told me that.");
    }

    @Test
    void whatWasCutAndIsPutBackLaterIsNotTyped() {
        String without = DRAFT.replace("We met in Vienna on a cold day. ", "");
        assertThat(writer(DRAFT)
                        .person(without)
                        .person(without + " x")
                        .person(DRAFT)
                        .typed())
                .isEmpty();
    }

    @Test
    void aClauseThatIsMovedKeepsItsAuthor() {
        assertThat(writer(DRAFT)
                        .person(DRAFT.replace("met in Vienna on a cold day", "met")
                                .replace("hat.", "hat when we both were in Vienna on a cold day."))
                        .typed())
                .containsExactly("when we both were");
    }

    @Test
    void twoSentencesThatBecomeOneStayTheirAuthors() {
        assertThat(writer(DRAFT)
                        .person(DRAFT.replace("day. You", "day, and you"))
                        .typed())
                .containsExactly("and");
    }

    @Test
    void whatIsRestoredHasTheAuthorsThatItHadThen() {
        String own = DRAFT.replace("Vienna", "Graz");
        assertThat(writer(DRAFT)
                        .person(own)
                        .writer("Dear June,\n\nQuite another one.\n\nSam")
                        .restored(2)
                        .typed())
                .containsExactly("Graz");
        assertThat(restored(1).typed()).isEmpty();
    }

    @Test
    void aPersonsSentenceThatTheNextDraftRepeatsStaysTheirs() {
        String own = DRAFT.replace("hat.", "hat. Emma told me so.");
        assertThat(writer(DRAFT)
                        .person(own)
                        .writer("Dear June,\n\nHow are you? Emma told me so.\n\nSam")
                        .typed())
                .containsExactly("Emma told me so.");
    }

    @Test
    void aPersonsSentenceThatTheNextDraftChangesIsTheWriters() {
        assertThat(person("Dear June,\n\nI never sang in the choir on Fulton Street.\n\nSam")
                        .writer("Dear June,\n\nI sang in the choir on Fulton Street.\n\nSam")
                        .typed())
                .doesNotContain("I sang in the choir on Fulton Street.")
                .noneMatch(part -> part.contains("choir"));
    }

    @Test
    void theSameShortWordsAreNoMovedSentence() {
        assertThat(writer("Yes. We met in Vienna.")
                        .person("We met in Vienna. Emma did not. Yes.")
                        .typed())
                .containsExactly("Emma did not. Yes.");
    }

    @Test
    void aTextWithoutWordsIsWhoseItIs() {
        assertThat(writer("Dear June").person("…").typed()).containsExactly("…");
    }

    @Test
    void longTextsAndManyRevisionsAreQuick() {
        Random random = new Random(5);
        List<String> sentences = new ArrayList<>();
        int length = 0;
        while (length < 50_000) {
            StringBuilder sentence = new StringBuilder("So");
            for (int i = 0; i < 9; i++) {
                sentence.append(' ').append(Integer.toString(random.nextInt(3000) + 1000, 36));
            }
            sentences.add(sentence.append('.').toString());
            length += sentence.length() + 1;
        }
        writer(String.join(" ", sentences));
        for (int n = 0; n < 100; n++) {
            if (n % 10 == 9) { // everything is put elsewhere, or nearly everything is new
                java.util.Collections.shuffle(sentences, random);
            }
            sentences.set(random.nextInt(sentences.size()), "Here I typed the number " + n + " myself.");
            person(String.join(" ", sentences));
        }
        writer("the ".repeat(12_000)).person("of the ".repeat(7_000));
        long start = System.nanoTime();
        Authorship authors = Authors.of(revisions.subList(0, 101));
        Authors.of(revisions);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(authors.persons()).hasSizeBetween(50, 100);
        assertThat(took).isLessThan(Duration.ofSeconds(12));
        System.getLogger("authors").log(System.Logger.Level.INFO, "100 revisions of 50000: {0} ms", took.toMillis());
    }

    @Test
    void aNewSentenceIsAPersonsThoughWordsOfItStoodInThoseThatWentForIt() {
        String went = "We danced on the roof. Emma told me that you cried all night, and I baked in the yard.";
        String own = "Our daughter Emma told me in March that you still sing in the choir on Fulton Street.";
        String draft = DRAFT.replace("You laughed at my hat.", went);
        assertThat(writer(draft).person(draft.replace(went, own)).typed()).containsExactly(own);
    }

    @Test
    void whatIsLeftOfASentenceStaysTheWriters() {
        String draft = DRAFT.replace("You laughed at my hat.", "Emma told me that you cried all night, poor thing.");
        assertThat(writer(draft)
                        .person(draft.replace("Emma told me that you cried all night, poor thing.", "Emma cried."))
                        .typed())
                .isEmpty();
    }

    @Test
    void fiveWordsInARowOfAWritersStayTheWritersWhateverIsWrittenAround() {
        assertThat(writer(DRAFT)
                        .person(DRAFT.replace(
                                "We met in Vienna on a cold day.",
                                "If I remember it well, and I do, we met in Vienna on a day when nobody else was out."))
                        .typed())
                .noneMatch(typed -> typed.contains("Vienna"));
    }
}
