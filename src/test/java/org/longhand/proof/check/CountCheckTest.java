package org.longhand.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountCheckTest {

    private static List<String> counts(String language, String fact, String text) {
        return Marks.of(new CountCheck(), language, text, fact).stream()
                .map(m -> m.substring("unfounded.count: ".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You have three cats. | You have three dogs. | three dogs",
                "en | You have three cats. | You have 3 old dogs here. | 3 old dogs",
                "en | You have 21 cats. | Twenty-one dogs came. | Twenty-one dogs",
                "en | I was seven. | I had seven sisters. | seven sisters",
                "en | On 3 May it rained. | You have three dogs. | three dogs",
                "en | You have three cats. | There were three candles. | three candles",
                "en | You have twenty-one cats, and I have none. | There were 21 candles. | 21 candles",
                "de | Du hast drei Katzen. | Du hast drei Hunde. | drei Hunde",
                "fr | Tu as trois chats. | Tu as trois chiens. | trois chiens",
                "es | Tienes tres gatos. | Tienes tres perros. | tres perros",
                "it | Hai tre gatti. | Hai tre cani. | tre cani",
                "pl | Masz trzy koty. | Masz trzy psy. | trzy psy",
            })
    void aNumberThatWasToldOfSomethingElseIsMarkedWithWhatItCounts(
            String language, String fact, String text, String words) {
        assertThat(counts(language, fact, text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You have three cats. | Three of your cats sleep.",
                "en | You have three cats. | You have four dogs.",
                "en | You have three cats. | I was third in dogs.",
                "en | You have three cats. | You have three times as many dogs.",
                "en | You have three cats. | On 3 May dogs came.",
                "en | You have one cat. | You have one dogs.",
                "en | It was in 1976. | There were 1976 dogs.",
                "en | You have three cats. | You have three, dogs.",
                "en | You have three cats. | The three rich came.",
                "en | I was seven. | I was seven years old.",
                "en | She is 80. | She has eighty candles.",
                "en | She is three years old. | There were three candles.",
                "en | Mabel is twenty-one, I hear. | There were 21 candles.",
                "en | We met on 6 February 2026. | It was 2 weeks ago.",
                "en | The twins came. | Two girls came.",
                "en | You knitted six pairs of socks. | You knitted twelve socks.",
                "en | Mamy trzy koty i psa, a to jest nasz dom. | We have three cats.",
                "en | We had ten days at the sea. | It was ten minutes.",
                "de | Du hast drei Katzen. | Deine drei Kater schlafen.",
                "de | Du hast drei Katzen. | Drei schlafen.",
                "sv | Du har 3 katter. | Du har 3 hundar.",
            })
    void otherNumbersAreNot(String language, String fact, String text) {
        assertThat(counts(language, fact, text)).isEmpty();
    }

    @Test
    void aVagueNumberCountsNothing() {
        assertThat(counts("en", "We had a hundred birds.", "We had a hundred dogs."))
                .isEmpty();
        assertThat(counts("en", "We had 100 birds.", "We had 100 dogs.")).containsExactly("100 dogs");
        assertThat(counts("en", "We had two hundred birds.", "We had two hundred dogs."))
                .containsExactly("two hundred dogs");
    }

    @Test
    void everyCountOfATextIsRead() {
        assertThat(counts("en", "You have three cats and two dogs.", "You have two cats and three dogs."))
                .containsExactly("two cats", "three dogs");
    }

    @Test
    void theFrameCountsNothing() {
        assertThat(counts("en", "You have three cats.", "Dear three dogs,\n\nIt rained."))
                .isEmpty();
    }
}
