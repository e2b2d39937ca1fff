package org.longhand.letter.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.Asker;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Prompt;
import org.longhand.drafting.Writer;
import org.longhand.drafting.choice.Chosen;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.Refused;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.store.LetterEntity;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.templates.NoFolders;

class StyleAdviceTest {

    private static final String FACT = "You taught me to whistle.";
    private static final String TRUE = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";
    private static final String ANSWER =
            "[{\"quote\": \"taught\", \"replacement\": \"showed\", \"reason\": \"It is plainer.\"}]";

    private final ReviewDesk desk = new ReviewDesk();
    private final AtomicReference<Prompt> asked = new AtomicReference<>();
    private Uni<String> answer = Uni.createFrom().item(ANSWER);

    private class Silent implements Writer {

        @Override
        public String name() {
            return "composer";
        }

        @Override
        public Multi<String> draft(DraftRequest request) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Talking extends Silent implements Asker {

        @Override
        public Uni<String> ask(Prompt prompt) {
            asked.set(prompt);
            return answer;
        }
    }

    private StyleAdvice advice(Writer writer) {
        return new StyleAdvice(
                desk.remarks.inputs,
                desk.remarks.reader,
                desk.decisions,
                desk.remarks.pairs.briefs,
                Chosen.of(writer),
                NoFolders.folders());
    }

    private RemarkView.Page ask(Letter letter) {
        return advice(new Talking()).ask(letter.id(), Locale.GERMAN).await().atMost(Duration.ofSeconds(10));
    }

    @Test
    void whatTheModelWouldSayBetterIsKeptAsRemarks() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        RemarkView.Page page = ask(letter);
        assertThat(page.revision()).isEqualTo(1);
        assertThat(page.grammar()).isEqualTo("none");
        assertThat(page.items()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(RemarkKind.STYLE);
            assertThat(remark.words()).isEqualTo("taught");
            assertThat(remark.replacement()).isEqualTo("showed");
        });
        assertThat(desk.service.read(letter.id(), null, Locale.ENGLISH).items()).isEqualTo(page.items());
        assertThat(asked.get().user()).contains("You taught me to whistle.");
        assertThat(asked.get().system() + asked.get().user()).contains("German");
    }

    @Test
    void whatWouldMakeTheLetterLessTrueIsLeftOut() {
        answer = Uni.createFrom()
                .item("[{\"quote\": \"whistle\", \"replacement\": \"whistle in Vienna\", \"reason\": \"Vivid.\"}]");
        assertThat(ask(desk.remarks.written(TRUE, FACT)).items()).isEmpty();
    }

    @Test
    void laterSuggestionsTakeThePlaceOfEarlierOnes() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        ask(letter);
        answer = Uni.createFrom().item("[]");
        assertThat(ask(letter).items()).isEmpty();
        assertThat(desk.service.read(letter.id(), null, Locale.ENGLISH).items()).isEmpty();
    }

    @Test
    void whereThereIsNoTextOrNoModelNothingIsAsked() {
        LetterEntity empty = desk.remarks.pairs.letter(MemoryPairs.request(FACT));
        assertThat(Refused.as(
                                Kind.LETTER_WITHOUT_TEXT,
                                () -> advice(new Talking()).ask(empty.id, Locale.ENGLISH))
                        .data())
                .containsEntry("done", "judged");
        Letter blank = desk.remarks.written(" \n", FACT);
        Refused.as(Kind.LETTER_WITHOUT_TEXT, () -> advice(new Talking()).ask(blank.id(), Locale.ENGLISH));
        Letter letter = desk.remarks.written(TRUE, FACT);
        assertThat(Refused.as(Kind.NO_MODEL, () -> advice(new Silent()).ask(letter.id(), Locale.ENGLISH))
                        .data())
                .containsEntry("writer", "composer");
        assertThat(asked).hasValue(null);
    }

    @Test
    void aModelThatFailsOrBabblesLeavesTheLetterAsItWas() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        ask(letter);
        answer = Uni.createFrom().item("Sure! Here are my thoughts.");
        assertThat(failure(letter).kind()).isEqualTo(DraftingException.Kind.MODEL_BABBLED);
        answer = Uni.createFrom().failure(new DraftingException(DraftingException.Kind.MODEL_BUSY, "Busy."));
        assertThat(failure(letter).kind()).isEqualTo(DraftingException.Kind.MODEL_BUSY);
        assertThat(desk.service.read(letter.id(), null, Locale.ENGLISH).items()).hasSize(1);
    }

    private DraftingException failure(Letter letter) {
        LetterException failed = Refused.as(Kind.STYLE_FAILED, () -> ask(letter));
        return failed.get("failure", DraftingException.class);
    }
}
