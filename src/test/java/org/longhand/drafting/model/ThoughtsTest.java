package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThoughtsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<think>x</think>Dear June|Dear June",
                "<THINK>a < b, </thin, <b></Think>Dear|Dear",
                "<thinking>x</thinking>Dear <think>y</think>June|Dear June",
                "I <3 you, June <|I <3 you, June <",
                "a <thimble> of salt|a <thimble> of salt",
                "Dear, <think>and on|'Dear, '",
                "İstanbul <think>x</think>güzel|İstanbul güzel"
            })
    void thoughtsAreTakenOutHoweverTheTextIsCut(String text, String spoken) {
        for (int size = 1; size <= text.length(); size++) {
            Thoughts thoughts = new Thoughts();
            StringBuilder heard = new StringBuilder();
            for (int at = 0; at < text.length(); at += size) {
                heard.append(thoughts.push(text.substring(at, Math.min(text.length(), at + size))));
            }
            assertThat(heard + thoughts.end()).as("in pieces of %d", size).isEqualTo(spoken);
        }
    }

    @Test
    void whatCannotBecomeATagIsNotHeldBack() {
        Thoughts thoughts = new Thoughts();

        assertThat(thoughts.push("Dear June <3")).isEqualTo("Dear June <3");
        assertThat(thoughts.push(" and <th")).isEqualTo(" and ");
    }

    @Test
    void aThoughtThatNeverBeganIsRefused() {
        Thoughts thoughts = new Thoughts();
        thoughts.push("Okay, June.</thi");

        assertThatThrownBy(() -> thoughts.push("nk>")).isInstanceOf(BabbleException.class);
    }
}
