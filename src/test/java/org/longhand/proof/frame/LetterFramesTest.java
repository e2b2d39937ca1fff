package org.longhand.proof.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Person;

class LetterFramesTest {

    private static final String BODY = "You taught me to whistle on the night bus.\n\nI still do it, badly.";

    private final Brief brief = brief("en", "June Park", "June", "Daniel Reyes", "Dan", "Yours,");

    private static Brief brief(
            String language, String recipient, String called, String sender, String signs, String closing) {
        return Brief.of(
                new Person(sender, null, signs),
                new Person(recipient, called, null),
                null,
                "friendship",
                null,
                null,
                language,
                Length.SHORT,
                List.of(),
                closing,
                LocalDate.of(2026, 2, 20));
    }

    private static String letter(String salutation, String body, String closing, String signs) {
        return salutation + "\n\n" + body + "\n\n" + closing + "\n" + signs;
    }

    private void mends(String text) {
        mends(text, BODY);
    }

    private void mends(String text, String body) {
        assertThat(LetterFrames.mend(text, brief)).isEqualTo(letter("Dear June,", body, "Yours,", "Dan"));
    }

    private static void mends(Brief brief, String text, String expected) {
        assertThat(LetterFrames.mend(text, brief)).isEqualTo(expected);
        assertThat(LetterFrames.mend(expected, brief)).as("mended twice").isEqualTo(expected);
    }

    @Test
    void aLetterThatIsRightStaysToTheLastSpace() {
        for (String right : List.of(
                letter("Dear June,", BODY, "Yours,", "Dan"),
                letter("Dear June,", BODY, "Yours,", "Dan") + "\n",
                "Dear June,\n" + BODY + "\n\n\nYours,\n\nDan",
                letter("My dearest June,", BODY, "Yours,", "Dan"),
                letter("June,", BODY, "Yours,", "Dan"),
                letter("Dear old June,", BODY, "Yours,", "Dan"),
                letter("Good morning, June!", BODY, "Yours,", "Dan"),
                letter("Dear June,", BODY, "Yours,", "Dan") + "\n\nP.S. Bring the whistle.",
                letter("Dear June,", BODY, "Yours,", "Dan") + "\n\nPS: Bring it.\n\nPPS: Please.")) {
            assertThat(LetterFrames.mend(right, brief)).isEqualTo(right);
        }
    }

    @Test
    void whatIsMissingIsAdded() {
        mends(BODY);
        mends("Dear June,\n\n" + BODY);
        mends(BODY + "\n\nYours,\nDan");
        mends("Dear June,\n\n" + BODY + "\n\nDan");
        mends("Dear June,\n\n" + BODY + "\n\n— Dan");
        mends("Dear June,\n\n" + BODY + "\n\nYours,");
        mends("\n\n" + BODY + "\n\nYours,\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely, Daniel",
                "Sincerely,\nDaniel",
                "Sincerely,\nDaniel Reyes",
                "Yours,\nDaniel",
                "With love,\nDan",
                "With all my love\nand many hugs,\nDan",
                "Your friend,\nDan",
                "Your friend Dan",
                "Your friend always,\n\nDan Reyes",
                "Yours sincerely,\n\nMr. Daniel Reyes",
                "Warmest regards,\n[Your Name]",
                "With love,\n{{signature}}",
                "[Your Name]",
                "Love,\nMichael",
                "Love,\nJune",
                "Love Dan",
                "yours\ndan",
                "Yours, Dan",
                "Yours,\nDan\n\nYours,\nDan",
                "With love,\n\nYours,\nDan",
                "With love,\nYours,\nDan",
                "Best,\nDaniel\n\nYours,\nDan",
                "Yours,\nDan\nDaniel Reyes",
                "Daniel Reyes"
            })
    void anotherEndingIsPutRight(String ending) {
        mends("Dear June,\n\n" + BODY + "\n\n" + ending);
    }

    @Test
    void theEndingMayStandRightBelowTheBodyOrInItsLastLine() {
        mends("Dear June,\n\n" + BODY + "\nSincerely,\nDaniel");
        mends("Dear June,\n\n" + BODY + " Love, Dan");
        mends("Dear June,\n\n" + BODY + "\nDan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear June Park,",
                "Dear Mrs. Park,",
                "Dear Ms June Park:",
                "Dear Friend,",
                "Dear Daniel,",
                "Dear June",
                "Dear June.",
                "Dear June,\n\nDear June,",
                "Dear June,\nDear June,",
                "Dear June,\n\nJune,",
                "Dear June,\n\nHello June!",
                "Dear June,\n\nHi,",
                "Michael,",
                "My love,"
            })
    void anotherSalutationIsPutRight(String salutation) {
        String mended = LetterFrames.mend(letter(salutation, BODY, "Yours,", "Dan"), brief);
        assertThat(mended.replace("June:", "June,")).isEqualTo(letter("Dear June,", BODY, "Yours,", "Dan"));
    }

    @Test
    void theMannerOfASalutationStays() {
        mends(brief, letter("My dearest,", BODY, "Yours,", "Dan"), letter("My dearest June,", BODY, "Yours,", "Dan"));
        mends(brief, letter("Hello,", BODY, "Yours,", "Dan"), letter("Hello June,", BODY, "Yours,", "Dan"));
        mends(brief, letter("Hi Michael!", BODY, "Yours,", "Dan"), letter("Hi June!", BODY, "Yours,", "Dan"));
        mends(
                brief,
                letter("My dearest June Park,", BODY, "Yours,", "Dan"),
                letter("My dearest June,", BODY, "Yours,", "Dan"));
    }

    @Test
    void aSalutationInTheLineOfTheFirstSentenceIsUnderstood() {
        mends("Dear June, " + BODY + "\n\nYours,\nDan");
        mends("Dear June,\n\nDear June, " + BODY + "\n\nYours,\nDan");
        mends("Dear June,\n\nDear June, y" + BODY.substring(1) + "\n\nYours,\nDan");
        String small = "Dear June, thank you for the whistle.";
        mends(brief, small, small + "\n\nYours,\nDan");
        mends(brief, small.replace("June", "Michael"), small + "\n\nYours,\nDan");
        mends("Dear June, I miss you!\n\n" + BODY + "\n\nYours,\nDan", "I miss you!\n\n" + BODY);
        mends("Dear June, I miss you.", "I miss you.");
        mends("Dear Michael, " + BODY + "\n\nYours,\nDan");
        mends(brief, "Hello, June! " + BODY + "\n\nYours,\nDan", letter("Hello, June!", BODY, "Yours,", "Dan"));
        mends("Dear June, " + BODY.replace("\n\n", " ") + " Love, Dan", BODY.replace("\n\n", " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June was warm that year.",
                "June, July and August were warm that year.",
                "Hello from Lisbon!",
                "Happy Birthday!",
                "Love is what you taught me.",
                "Dear me, it has been long.",
                "You said: \"Dear Michael, go home.\" I did.",
                "Take care of the garden.",
                "I hope to see you in the spring,",
                "Thank you for everything,",
                "Give my love to the children,",
                "Take care.",
                "With love.",
                "Merry Christmas",
                "I love you, June",
                "Yours was the green coat.",
                "Dan taught me that.",
                "June, I miss you!",
                "Dear June you are, and dear you stay.",
                "All of it was yours,",
                "Sincerely, I am not sorry."
            })
    void aBodysLineThatOnlyLooksLikeAFrameStays(String line) {
        mends(line, line);
        mends("Dear June,\n\n" + line, line);
        mends("Dear June,\n\n" + BODY + "\n\n" + line, BODY + "\n\n" + line);
        mends("Dear June,\n\n" + line + "\n\n" + BODY, line + "\n\n" + BODY);
        mends("Dear June,\n\n" + BODY + "\n\n" + line + "\n\nYours,\nDan", BODY + "\n\n" + line);
        mends("Dear June,\n\n" + BODY + "\n\n" + line + "\n\nSincerely,\nDaniel", BODY + "\n\n" + line);
    }

    @Test
    void postscriptsStayBelowTheSignature() {
        String right = letter("Dear June,", BODY, "Yours,", "Dan") + "\n\nP.S. Bring the whistle.\n\nP.P.S. Please.";
        mends(brief, right.replace("Yours,\nDan", "Love,\nDaniel"), right);
        mends(brief, right.replace("\n\nYours,\nDan", ""), right);
        mends(brief, right.replace("Yours,\nDan", "Yours,"), right);
        mends(brief, right + "\n\nYours,\nDan", right);
        mends(
                brief,
                "Dear June,\n\n" + BODY + "\n\nP.S. Bring the whistle.\n\nYours,\nDaniel",
                letter("Dear June,", BODY + "\n\nP.S. Bring the whistle.", "Yours,", "Dan"));
    }

    @Test
    void aLeaveInTheMiddleIsTakenOutAndWhatFollowsStays() {
        mends("Dear June,\n\nIt rains.\n\nYours,\nDan\n\n" + BODY + "\n\nYours,\nDan", "It rains.\n\n" + BODY);
        mends("Dear June,\n\nIt rains.\n\nYours,\nDan\n\n" + BODY, "It rains.\n\n" + BODY);
    }

    @Test
    void whatStandsAboveTheSalutationStays() {
        mends(
                brief,
                "20 February 2026\n\n" + letter("Dear Michael,", BODY, "Yours,", "Dan"),
                "20 February 2026\n\n" + letter("Dear June,", BODY, "Yours,", "Dan"));
    }

    @Test
    void aClosingThatNobodyToldStaysAsItWasWritten() {
        Brief free = brief("en", "June Park", "June", "Daniel Reyes", "Dan", null);
        for (String closing :
                List.of("With love,", "From across the sea,", "I wish you well,", "With all my love\nand hugs,")) {
            String right = letter("Dear June,", BODY, closing, "Dan");
            assertThat(LetterFrames.mend(right, free)).isEqualTo(right);
            mends(free, letter("Dear June,", BODY, closing, "Daniel"), right);
        }
        mends(free, "Dear June,\n\n" + BODY, "Dear June,\n\n" + BODY + "\n\nDan");
        assertThat(LetterFrames.mend(BODY, free, "My June,", "Missing you,"))
                .isEqualTo(letter("My June,", BODY, "Missing you,", "Dan"));
        assertThat(LetterFrames.mend(BODY, brief, "My June,", "Missing you,"))
                .isEqualTo(letter("My June,", BODY, "Yours,", "Dan"));
    }

    @Test
    void aToldFrameOfManyWordsIsKnown() {
        Brief told = brief("en", "Ann Lee", "Mrs Lee", "Tom Lee", "Your grandson, Tom", "With all my love, always,");
        String right = letter("Dear Mrs Lee,", BODY, "With all my love, always,", "Your grandson, Tom");
        assertThat(LetterFrames.mend(right, told)).isEqualTo(right);
        mends(told, letter("Dear Mrs Lee,", BODY, "With all my love,\nalways,", "Your grandson,\nTom"), right);
        mends(told, letter("Dear Mr Lee,", BODY, "Love,", "Tom"), right);
        mends(told, "Dear Mrs. Lee, " + BODY, right.replace("Mrs", "Mrs."));
    }

    @Test
    void whereNobodyToldHowAnyOfTheNamesIsRight() {
        Brief plain = brief("en", "June Park", null, "Daniel Reyes", null, "Yours,");
        for (String salutation : List.of("Dear June,", "Dear June Park,", "Dear Ms. Park,", "June,")) {
            for (String signature : List.of("Daniel", "Daniel Reyes")) {
                String right = letter(salutation, BODY, "Yours,", signature);
                assertThat(LetterFrames.mend(right, plain)).isEqualTo(right);
                mends(plain, right.replace("Yours,", "Love,"), right);
            }
        }
        mends(plain, BODY, letter("Dear June Park,", BODY, "Yours,", "Daniel Reyes"));
        mends(
                plain,
                "Dear Tom,\n\n" + BODY + "\n\nTom",
                letter("Dear June Park,", BODY + "\n\nTom", "Yours,", "Daniel Reyes"));
    }

    @Test
    void inALanguageThatIsNotKnownATextStaysAsItIs() {
        Brief other = brief("ja", "June Park", "June", "Daniel Reyes", "Dan", "Yours,");
        assertThat(LetterFrames.mend(BODY, other)).isEqualTo(BODY);
        assertThat(FrameRemarks.of(BODY, other)).isEmpty();
        assertThat(LetterFrames.mend("  ", brief)).isEqualTo("  ");
    }

    @Test
    void german() {
        Brief de = brief("de", "Hanna Kessler", "Hanna", "Jonas Vogt", "Jonas", "Herzliche Grüße");
        String body = "du hast mir das Pfeifen beigebracht.\n\nIch kann es noch.";
        String right = letter("Liebe Hanna,", body, "Herzliche Grüße", "Jonas");
        for (String ending : List.of(
                "Herzliche Grüße,\nJonas",
                "Alles Liebe\nJonas",
                "Mit freundlichen Grüßen\n\nJonas Vogt",
                "Dein Jonas",
                "Deine Freundin\nMaria",
                "Alles Gute, Jonas",
                "Liebe Grüße\nvon Herzen\nJonas",
                "Jonas",
                "Herzliche Gru\u0308\u00dfe\nJonas")) {
            mends(de, "Liebe Hanna,\n\n" + body + "\n\n" + ending, right);
        }
        mends(de, "Liebe Hanna, " + body + "\n\nAlles Liebe\nJonas", right);
        mends(de, "Liebe Frau Kessler,\n\n" + body, right);
        mends(de, "Lieber Markus,\n\n" + body, right.replace("Liebe Hanna", "Hanna"));
        mends(de, body, right.replace("Liebe Hanna", "Hanna"));
        String kept = body + "\n\nLiebe Grüße soll ich von Mutter sagen.\n\nAlles Gute wünsche ich dir.";
        mends(de, "Liebe Hanna,\n\n" + kept + "\n\nJonas", letter("Liebe Hanna,", kept, "Herzliche Grüße", "Jonas"));
        Brief oma = brief("de", "Else Vogt", "Oma", "Jonas Vogt", "Jonas", "Herzliche Grüße");
        mends(oma, body, letter("Liebe Oma,", body, "Herzliche Grüße", "Jonas"));
    }

    @Test
    void french() {
        Brief fr = brief("fr", "Noël Lefèvre", "Noël", "Éloïse Garçon", "Éloïse", "Je t'embrasse,");
        String body = "Tu m'as appris à siffler !\n\nJe n'ai pas oublié.";
        String right = letter("Cher Noël,", body, "Je t'embrasse,", "Éloïse");
        for (String ending : List.of(
                "Je t’embrasse,\nÉloïse",
                "Bien à toi,\nÉloïse Garçon",
                "Avec toute mon amitié,\nE\u0301loi\u0308se",
                "Bises, Éloïse",
                "Ton amie,\n\nÉloïse",
                "Amicalement,",
                "Cordialement,\nSophie")) {
            mends(fr, "Cher Noël,\n\n" + body + "\n\n" + ending, right);
        }
        mends(fr, "Bonjour Noël ! " + body, right.replace("Cher Noël,", "Bonjour Noël !"));
        mends(fr, "Chère Sophie,\n\n" + body, right.replace("Cher ", ""));
        mends(fr, "Cher Monsieur Lefèvre,\n\n" + body, right);
        Brief madame = brief("fr", "Mme Baptiste", "Madame Baptiste", "Thu Nguyen", "Thu", "Avec reconnaissance,");
        mends(
                madame,
                "Chère Madame,\n\n" + body + "\n\nBien à vous,\nThu",
                letter("Chère Madame Baptiste,", body, "Avec reconnaissance,", "Thu"));
    }

    @Test
    void spanish() {
        Brief es = brief("es", "Lucía Ferrer", "Lucía", "Emilio Cano", "Emilio", "Un abrazo,");
        String body = "¿Te acuerdas del silbato?\n\n¡Yo sí!";
        String right = letter("Querida Lucía:", body, "Un abrazo,", "Emilio");
        for (String ending : List.of(
                "Un fuerte abrazo,\nEmilio",
                "Con todo mi cariño,\nEmilio Cano",
                "Atentamente, Emilio",
                "Te quiere,\nEmilio",
                "Tu amigo Emilio",
                "¡Un abrazo!\nEmilio",
                "Besos,")) {
            mends(es, "Querida Lucía:\n\n" + body + "\n\n" + ending, right);
        }
        mends(es, "¡Hola, Lucía! " + body, right.replace("Querida Lucía:", "¡Hola, Lucía!"));
        mends(es, "¡Hola, Marta!\n\n" + body, right.replace("Querida Lucía:", "¡Hola, Lucía!"));
        mends(es, "Querida Lucía: " + body, right);
        mends(es, "Querido Pablo:\n\n" + body, right.replace("Querida ", ""));
        Brief abuela = brief("es", "Rosa Cano", "abuela", "Emilio Cano", "Emilio", "Un abrazo,");
        mends(abuela, body, letter("Querida abuela:", body, "Un abrazo,", "Emilio"));
    }

    @Test
    void italian() {
        Brief it = brief("it", "Rosa Conti", "nonna", "Luca Conti", "Luca", "Un abbraccio,");
        String body = "mi hai insegnato a fischiare.\n\nNon l'ho dimenticato.";
        String right = letter("Cara nonna,", body, "Un abbraccio,", "Luca");
        for (String ending : List.of(
                "Con affetto,\nLuca",
                "Ti abbraccio,\nLuca Conti",
                "Tuo Luca",
                "Un forte abbraccio,\nLuca",
                "Tuo nipote,\nLuca",
                "Baci, Luca",
                "Cordiali saluti,\n\nMarco")) {
            mends(it, "Cara nonna,\n\n" + body + "\n\n" + ending, right);
        }
        mends(it, "Carissima nonna, " + body, right.replace("Cara", "Carissima"));
        mends(it, "Cara signora Conti,\n\n" + body, right);
        mends(it, "Cara Nonna,\n\nCara nonna,\n\n" + body, right.replace("nonna", "Nonna"));
        mends(it, body, right);
    }

    @Test
    void polish() {
        Brief pl = brief("pl", "Anna Nowak", "Babcia", "Tomasz Nowak", "Tomek", "Całuję,");
        String body = "nauczyłaś mnie gwizdać.\n\nPamiętam to.";
        String right = letter("Droga Babciu,", body, "Całuję,", "Tomek");
        for (String ending : List.of(
                "Z miłością,\nTomek",
                "Ściskam mocno,\nTomasz",
                "Twój wnuk,\nTomek",
                "Pozdrawiam serdecznie\nTomasz Nowak",
                "Twój Tomek",
                "Buziaki, Tomek",
                "Całuję\nTomek")) {
            mends(pl, "Droga Babciu,\n\n" + body + "\n\n" + ending, right);
        }
        mends(pl, "Kochana Babciu! " + body, right.replace("Droga Babciu,", "Kochana Babciu!"));
        mends(pl, "Szanowna Pani,\n\n" + body, right.replace("Babciu", "Babcia"));
        mends(pl, body, right.replace("Babciu", "Babcia"));
        Brief tomek = brief("pl", "Tomasz Nowak", "Tomek", "Ewa Nowak", "Ewa", "Całuję,");
        String called = letter("Kochany Tomku,", body, "Całuję,", "Ewa");
        assertThat(LetterFrames.mend(called, tomek)).isEqualTo(called);
    }
}
