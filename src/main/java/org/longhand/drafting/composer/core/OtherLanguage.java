package org.longhand.drafting.composer.core;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a fact was told in another language than the letter's: it is then passed on as it stands, and never bent. */
final class OtherLanguage {

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
                    Text.set(
                            "the and you your was were is are of to my with that this he she they for have has had from her his it we at i"
                                    + " called every when taught always"),
            "de",
                    Text.set(
                            "der die das und du ich wir ist war hast habe mit auf dem den ein eine einen mein meine dein deine nicht für von sie er"
                                    + " im am bei mich dich mir dir uns hat haben wie als zum zur"),
            "fr",
                    Text.set(
                            "le la les et tu vous je nous est était des du une un avec pour dans mon ma mes ton ta tes que qui il elle au aux sur"
                                    + " as avez ai pas ne ce cette sous"),
            "es",
                    Text.set(
                            "el la los las y tú yo es era del una un con para por en mi mis tu tus que se me te nos le al cuando siempre no su"),
            "it",
                    Text.set(
                            "il lo la gli le e è sei sono con per che non mi ti ci della del nel una un mio mia tuo tua hai ho di da quando sempre"),
            "pl",
                    Text.set(
                            "i w na z się że jest był była nie do to mnie mi ci twój twoja mój moja jak kiedy nam dla po od"));

    private OtherLanguage() {}

    /**
     * Whether a text surely is another language than {@code language}: at least two of its words are small words of one
     * other language, and none is one of its own.
     */
    static boolean isOther(String text, String language) {
        List<String> words = Text.words(text);
        long own = words.stream()
                .filter(SMALL_WORDS.getOrDefault(language, Set.of())::contains)
                .count();
        return own == 0
                && SMALL_WORDS.entrySet().stream()
                        .filter(e -> !e.getKey().equals(language))
                        .anyMatch(e ->
                                words.stream().filter(e.getValue()::contains).count() >= 2);
    }
}
