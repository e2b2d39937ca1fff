package org.longhand.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Length;
import org.longhand.letter.model.LetterRequest;

class LetterFormReaderTest {

    private final MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();

    @Test
    void whatWasLeftOpenIsWhatTheStartPageOffersFirst() {
        LetterForm form = LetterFormReader.read(fields);
        assertThat(form.facts()).containsExactly("", "", "");
        assertThat(List.of(form.language(), form.length(), form.hand(), form.paper(), form.stationery(), form.ink()))
                .doesNotContain("");
        assertThat(form.sender()).isEmpty();
        assertThat(form.answers()).isEmpty();
        assertThat(form.tones()).isEmpty();
    }

    @Test
    void factsStayAtTheirPlacesAndManyAtOnceComeAfterThem() {
        fields.put("fact", List.of("", " we met in Oslo\r\non a ferry "));
        fields.putSingle("many", "it rained\n\n  the dog is well \n");
        LetterForm form = LetterFormReader.read(fields);
        assertThat(form.facts()).containsExactly("", "we met in Oslo\non a ferry", "it rained", "the dog is well");
        assertThat(LetterFormReader.readWithAnotherPlace(fields).facts())
                .hasSize(5)
                .endsWith("");
        assertThat(form.place(0)).isEqualTo(1);
        assertThat(form.place(2)).isEqualTo(3);
        assertThat(form.request().facts())
                .extracting(LetterRequest.FactRequest::text)
                .containsExactly("we met in Oslo\non a ferry", "it rained", "the dog is well");
    }

    @Test
    void anAnswerIsAFactWithItsQuestion() {
        fields.put("question", List.of("Where?", "When?", "Why?"));
        fields.put("answer", List.of(" ", "in May"));
        LetterRequest request = LetterFormReader.read(fields).request();
        assertThat(request.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.text()).isEqualTo("in May");
            assertThat(fact.kind()).isEqualTo("answer");
        });
    }

    @Test
    void thePersonsOwnWordsGoBeforeTheOccasionAndBesideTheTones() {
        fields.putSingle("occasion", "birthday");
        fields.put("tone", List.of("warm", "funny"));
        fields.putSingle("toneWords", "a bit dry");
        assertThat(LetterFormReader.read(fields).request().occasion()).isEqualTo("birthday");
        fields.putSingle("occasionWords", "her first regatta");
        LetterRequest request = LetterFormReader.read(fields).request();
        assertThat(request.occasion()).isEqualTo("her first regatta");
        assertThat(request.tone()).isEqualTo("warm, funny, a bit dry");
    }

    @Test
    void whatIsNoIdAndNoLengthIsLeftOut() {
        UUID known = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        fields.putSingle("correspondence", "not an id");
        fields.putSingle("length", "endless");
        fields.put("remember", List.of("x", known.toString()));
        LetterForm form = LetterFormReader.read(fields);
        assertThat(form.request().correspondence()).isNull();
        assertThat(form.request().length()).isEqualTo(Length.MEDIUM);
        assertThat(form.remembers(known)).isTrue();
        assertThat(form.request().remember()).containsExactly(known);
        fields.putSingle("length", "long");
        assertThat(LetterFormReader.read(fields).request().length()).isEqualTo(Length.LONG);
    }
}
