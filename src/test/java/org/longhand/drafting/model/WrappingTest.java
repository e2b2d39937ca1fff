package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

    private static final String LETTER = "Dear June,\n\nIt has been too long.\n\nYours,\nSam";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "\n\n  %s \n\n",
                "```\n%s\n```",
                "```text\n%s\n```\n\n",
                "Here is the letter:\n\n%s",
                "Here\u2019s the letter you asked for, June\u2019s:\n\n---\n\n%s\n",
                "Sure! Here is a letter for June:\n%s",
                "Certainly!\n\nHere is a draft:\n\n```\n%s\n```",
                "**Here is the letter:**\n%s",
                "Voici la lettre :\n\n%s",
                "Hier ist der Brief:\n\n%s"
            })
    void whatLiesRoundALetterIsTakenOffHoweverTheTextIsCut(String wrapped) {
        String text = wrapped.formatted(LETTER);
        for (int size = 1; size <= text.length(); size++) {
            assertThat(unwrapped(text, size)).as("in pieces of %d", size).isEqualTo(LETTER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear June:\n\nHere is what I wanted to say: hello.\n\nSam",
                "Here I am again, June.\n\nSam",
                "Sure-footed June,\n\nHello.\n\nSam",
                "Claro,\n\nHello.\n\nSam",
                "Oto,\n\nHello.\n\nSam",
                "June,\n\n---\n\nHere is the letter:\n\nSam",
                "June,\n\n```\nnot a fence of ours\n```"
            })
    void aLetterKeepsItsOwnWords(String letter) {
        for (int size = 1; size <= letter.length(); size++) {
            assertThat(unwrapped(letter, size)).as("in pieces of %d", size).isEqualTo(letter);
        }
    }

    @Test
    void aLetterThatCannotBeWrappedIsNotHeldBack() {
        Wrapping wrapping = new Wrapping();

        assertThat(wrapping.push("D")).isEqualTo("D");
        assertThat(wrapping.push("ear ")).isEqualTo("ear");
        assertThat(wrapping.push("June")).isEqualTo(" June");
    }

    @Test
    void aWrappingWithoutALetterIsNothing() {
        assertThat(unwrapped("Here is your letter:", 3)).isEmpty();
        assertThat(unwrapped("```\n```", 3)).isEmpty();
        assertThat(unwrapped("  \n ", 1)).isEmpty();
    }

    private static String unwrapped(String text, int size) {
        Wrapping wrapping = new Wrapping();
        StringBuilder letter = new StringBuilder();
        for (int at = 0; at < text.length(); at += size) {
            letter.append(wrapping.push(text.substring(at, Math.min(text.length(), at + size))));
        }
        return letter + wrapping.end();
    }
}
