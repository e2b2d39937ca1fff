package org.longhand.letter.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.people.Fact;

/** What a request may say, as the validator of the API reads it. */
class LetterRequestTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PEOPLE = "\"sender\": {\"name\": \"Sam\"}, \"recipient\": {\"name\": \"June\"}";

    private static LetterRequest request(String fields) throws Exception {
        return JSON.readValue("{" + fields + "}", LetterRequest.class);
    }

    /** What is wrong, by its place. */
    private static Map<String, String> wrong(String fields) throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        for (ConstraintViolation<LetterRequest> violation : VALIDATOR.validate(request(fields))) {
            wrong.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        return wrong;
    }

    @Test
    void aLetterNeedsItsPeopleAndOneTrueThing() throws Exception {
        assertThat(wrong(PEOPLE + ", \"facts\": [\"It rains.\"]")).isEmpty();
        assertThat(wrong("")).containsOnlyKeys("sender", "recipient", "facts");
        assertThat(wrong("")).containsEntry("sender", "Say who writes: {\"name\": …, \"signs\": …}.");
        assertThat(wrong(PEOPLE + ", \"facts\": []")).containsOnlyKeys("facts");
        assertThat(wrong("\"recipient\": {\"name\": \"June\"}, \"facts\": [\"It rains.\"]"))
                .containsOnlyKeys("sender");
        assertThat(wrong("\"sender\": {\"name\": \"Sam\"}, \"facts\": [\"It rains.\"]"))
                .containsOnlyKeys("recipient");
    }

    @Test
    void aCorrespondenceKnowsThePeopleAndWhatIsRememberedIsTold() throws Exception {
        String pair = "\"correspondence\": \"00000000-0000-0000-0000-000000000001\"";
        assertThat(wrong(pair + ", \"facts\": [\"It rains.\"]")).isEmpty();
        assertThat(wrong(pair)).containsOnlyKeys("facts");
        assertThat(wrong(pair + ", \"remember\": [\"00000000-0000-0000-0000-000000000002\"]"))
                .isEmpty();
        assertThat(wrong(pair + ", \"remember\": []")).containsOnlyKeys("facts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant-TW"})
    void aLanguageIsATag(String tag) throws Exception {
        assertThat(wrong(PEOPLE + ", \"facts\": [\"It rains.\"], \"language\": \"" + tag + "\""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english language", "x-private", "en-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd"})
    void whatIsNoTagIsNoLanguage(String tag) throws Exception {
        assertThat(wrong(PEOPLE + ", \"facts\": [\"It rains.\"], \"language\": \"" + tag + "\""))
                .containsOnlyKeys("language");
    }

    @Test
    void aTextIsAsLongAsItsColumnAndHoldsNoControlCharacter() throws Exception {
        String told = PEOPLE + ", \"facts\": [\"It rains.\"], ";
        assertThat(wrong(told + "\"ink\": \"" + "x".repeat(50) + "\"")).isEmpty();
        assertThat(wrong(told + "\"ink\": \"" + "x".repeat(51) + "\""))
                .containsEntry("ink", "Use at most 50 characters, on one line.");
        assertThat(wrong(told + "\"tone\": \"warm\\nkind\""))
                .containsEntry("tone", "This must be one line without control characters.");
        assertThat(wrong(told + "\"tone\": \"half \\ud83d\"")).containsKey("tone");
        assertThat(wrong(told + "\"tone\": \"whole \\ud83d\\ude00\"")).isEmpty();
    }

    @Test
    void aFactMayHaveLinesButNoBell() throws Exception {
        assertThat(wrong(PEOPLE + ", \"facts\": [\"It rains.\\r\\n\\tIt snows.\"]"))
                .isEmpty();
        assertThat(wrong(PEOPLE + ", \"facts\": [\"It rains.\\u0007\"]"))
                .containsEntry("facts[0].text", "This holds a control character that no pen can write; take it out.");
        assertThat(wrong(PEOPLE + ", \"facts\": [\"" + "x".repeat(2001) + "\"]"))
                .containsEntry(
                        "facts[0].text", "A fact has at most 2000 characters; tell a longer story as several facts.");
    }

    @Test
    void aFactIsATextOrAnObject() throws Exception {
        LetterRequest request =
                request(PEOPLE + ", \"facts\": [\"It rains.\", {\"text\": \"It snows.\", \"when\": \"today\"}]");
        assertThat(request.facts())
                .containsExactly(
                        new FactRequest("It rains.", null, null, null),
                        new FactRequest("It snows.", null, "today", null));
        assertThat(FactRequest.of(new Fact("It rains.", "news", "today", "How?")))
                .isEqualTo(new FactRequest("It rains.", "news", "today", "How?"));
    }

    @Test
    void whatIsRememberedStandsBeforeWhatIsTold() throws Exception {
        LetterRequest told = request(PEOPLE + ", \"facts\": [\"It rains.\"], \"tone\": \"warm\", \"seed\": 4, "
                + "\"neatness\": 0.2, \"fit\": true, \"closing\": \"Yours,\"");
        LetterRequest whole = told.of(
                new LetterRequest.Sender("Mo", null),
                new LetterRequest.Recipient("Ada", null),
                "rivals",
                List.of(FactRequest.of("It snows.")));
        assertThat(whole.facts()).extracting(FactRequest::text).containsExactly("It snows.", "It rains.");
        assertThat(whole.sender().name()).isEqualTo("Mo");
        assertThat(whole.recipient().name()).isEqualTo("Ada");
        assertThat(whole.relationship()).isEqualTo("rivals");
        assertThat(whole.tone()).isEqualTo("warm");
        assertThat(whole.closing()).isEqualTo("Yours,");
        assertThat(whole.seed()).isEqualTo(4);
        assertThat(whole.neatness()).isEqualTo(0.2);
        assertThat(whole.fit()).isTrue();
        assertThat(request(PEOPLE).of(null, null, null, List.of()).facts()).isEmpty();
    }
}
