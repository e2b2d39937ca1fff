package org.longhand.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.testing.Briefs;

/** The composer's letters say all that was told and nothing else. */
@Tag("slow")
class ComposerProofTest {

    private static final List<String> BRIEFS = Briefs.NAMES;
    private static final int SEEDS = 60;

    @Execution(CONCURRENT)
    @ParameterizedTest
    @FieldSource("BRIEFS")
    void noRemarkOnTruthOverManySeeds(String name) throws IOException {
        Brief brief = brief(name);
        Composer composer = new Composer(Occasions.builtIn());
        Proof proof = new Proof(RedPen.builtIn());
        for (long seed = 0; seed < SEEDS; seed++) {
            String letter = composer.compose(brief, seed);
            assertThat(proof.read(brief, letter))
                    .as(letter)
                    .noneMatch(r -> r.blocking() || r.kind() == RemarkKind.UNTOLD)
                    .extracting(Remark::kind)
                    .doesNotContain(RemarkKind.SECOND_GREETING, RemarkKind.SECOND_CLOSING, RemarkKind.WRONG_LANGUAGE);
        }
    }

    static Brief brief(String name) throws IOException {
        JsonNode json = new ObjectMapper().readTree(Briefs.json(name));
        List<Fact> facts = new ArrayList<>();
        json.path("facts")
                .forEach(f -> facts.add(
                        f.isTextual()
                                ? new Fact(f.asText())
                                : new Fact(f.path("text").asText())));
        JsonNode sender = json.path("sender");
        JsonNode recipient = json.path("recipient");
        return Brief.of(
                new Person(
                        sender.path("name").asText(), null, sender.path("signs").asText(null)),
                new Person(
                        recipient.path("name").asText(),
                        recipient.path("calledBy").asText(null),
                        null),
                json.path("relationship").asText(null),
                json.path("occasion").asText("general"),
                json.path("purpose").asText(null),
                json.path("tone").asText(null),
                json.path("language").asText("en"),
                Length.valueOf(json.path("length").asText("medium").toUpperCase(java.util.Locale.ROOT)),
                facts,
                json.path("closing").asText(null),
                LocalDate.of(2026, 2, 20));
    }
}
