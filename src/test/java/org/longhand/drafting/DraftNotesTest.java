package org.longhand.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class DraftNotesTest {

    private static final String NOTES = "org.longhand.drafting.notes";

    @Test
    void aNoteIsStoredByItsKeyAndReadInEitherLanguage() {
        String stored = DraftNotes.of(DraftNote.of("not-told", "the piano"), DraftNote.of("no-longer"))
                .stored();
        assertThat(stored).contains("not-told", "the piano").doesNotContain("No fact");
        DraftNotes read = DraftNotes.read(stored);
        assertThat(read.in(Locale.ENGLISH))
                .isEqualTo("No fact tells of “the piano”, so nothing was changed for it. Name a word that stands in a"
                        + " fact. There is nothing more to tell. More facts make it longer.");
        assertThat(read.in(Locale.GERMANY))
                .isEqualTo("Keine Tatsache erzählt von „the piano“, deshalb blieb alles, wie es war. Nenn ein Wort, das"
                        + " in einer Tatsache steht. Mehr gibt es nicht zu erzählen. Mit mehr Tatsachen wird der Brief"
                        + " länger.");
        assertThat(read.in(Locale.FRENCH)).isEqualTo(read.in(Locale.ENGLISH));
    }

    @Test
    void aSentenceThatWasStoredBeforeIsReadAsItIs() {
        for (String old : new String[] {
            "It went back to its writer once: It says {0}, and it isn't.",
            "[sic] is what it said.",
            "{\"key\": 3}",
            "[{\"key\": 3, \"nothing\": true}]"
        }) {
            assertThat(DraftNotes.read(old).in(Locale.GERMAN)).isEqualTo(old);
        }
        assertThat(DraftNotes.read(null).any()).isFalse();
        assertThat(DraftNotes.NONE.stored()).isNull();
    }

    @Test
    void whatIsQuotedStandsThereWithItsBracesAndItsMarks() {
        DraftNotes read = DraftNotes.read(
                DraftNotes.of(DraftNote.of("not-told", "{0} it's \"<b>\"")).stored());
        assertThat(read.in(Locale.ENGLISH)).startsWith("No fact tells of “{0} it's \"<b>\"”, so");
    }

    @Test
    void aNoteThatALaterVersionStoredIsLeftOut() {
        assertThat(DraftNotes.read("[{\"key\":\"from-later\",\"with\":[]},{\"key\":\"no-longer\",\"with\":[]}]")
                        .in(Locale.ENGLISH))
                .isEqualTo("There is nothing more to tell. More facts make it longer.");
    }

    @Test
    void whatIsLongIsCutAndFitsWhereItIsStored() {
        DraftNote note = DraftNote.of("not-told", "\"😀".repeat(1000));
        assertThat(note.with().get(0)).hasSizeLessThanOrEqualTo(DraftNote.MOST).endsWith("…");
        assertThat(note.with().get(0).codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .isTrue();
        DraftNote[] many = new DraftNote[30];
        java.util.Arrays.fill(many, note);
        String stored = DraftNotes.of(many).stored();
        assertThat(stored).hasSizeLessThanOrEqualTo(DraftNotes.MOST);
        assertThat(DraftNotes.read(stored).notes()).isNotEmpty().allMatch(note::equals);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        ResourceBundle english = ResourceBundle.getBundle(NOTES, Locale.ROOT);
        ResourceBundle german = ResourceBundle.getBundle(NOTES, Locale.GERMAN);
        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
        for (String key : english.keySet()) {
            assertThat(german.containsKey(key)).as(key).isTrue();
            assertThat(german.getString(key)).as(key).isNotEqualTo(english.getString(key));
            assertThat(german.getString(key).contains("{0}"))
                    .as(key)
                    .isEqualTo(english.getString(key).contains("{0}"));
        }
        assertThat(german.keySet()).isEqualTo(english.keySet());
    }
}
