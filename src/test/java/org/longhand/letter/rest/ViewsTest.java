package org.longhand.letter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.ListPosition;
import org.longhand.letter.model.RemarkCount;
import org.longhand.letter.model.Slice;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.pairs.VoiceService.KnownVoice;
import org.longhand.letter.pairs.VoiceService.LanguageWords;
import org.longhand.letter.remarks.MemoryRemarks;

class ViewsTest {

    private static final ListPosition PLACE = new ListPosition(Instant.parse("2026-03-14T08:00:00Z"), new UUID(0, 3));

    private final MemoryRemarks house = new MemoryRemarks();

    private Letter letter() {
        return house.counter.counted(house.written("Dear June,\n\nIt rains.\n\nSam Reyes", "It rains."));
    }

    @Test
    void aLetterIsShownFlatWithItsTextOnce() {
        Letter letter = letter();
        LetterView view = LetterView.of(letter, Locale.ENGLISH);
        assertThat(view.id()).isEqualTo(letter.id());
        assertThat(view.correspondence()).isEqualTo(letter.correspondence());
        assertThat(view.status()).isEqualTo(letter.status());
        assertThat(view.sender().name()).isEqualTo("Sam Reyes");
        assertThat(view.recipient().calledBy()).isEqualTo("June Park");
        assertThat(view.text()).isEqualTo(letter.text());
        assertThat(view.revision().text()).isNull();
        assertThat(view.revision().number()).isEqualTo(1);
        assertThat(view.revision().author()).isEqualTo(letter.revision().author());
        assertThat(view.remarks()).isEqualTo(new RemarkCount(0, 0, 0));
        assertThat(view.facts()).isEqualTo(letter.facts());
        assertThat(view.seed()).isEqualTo(9);
        Letter empty = house.store.letter(house.pairs.letter(MemoryPairs.request("It rains.")).id);
        assertThat(LetterView.of(empty, Locale.ENGLISH).revision()).isNull();
        assertThat(LetterView.of(empty, Locale.ENGLISH).text()).isNull();
    }

    @Test
    void anAnswerBearsTheStateOfItsLetter() {
        Letter letter = letter();
        Response answer = LetterView.answer(Response.status(201), letter, Locale.ENGLISH);
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeaderString("ETag")).isEqualTo("\"" + letter.version() + "\"");
        assertThat(answer.getEntity()).isEqualTo(LetterView.of(letter, Locale.ENGLISH));
    }

    @Test
    void aListGoesOnWhereItsCursorSays() {
        String next = LetterPage.of(new Slice<>(List.of(), PLACE)).next();
        assertThat(ListPositions.decode(next)).isEqualTo(PLACE);
        assertThat(CorrespondencePage.of(new Slice<>(List.of(), PLACE)).next()).isEqualTo(next);
        assertThat(LetterPage.of(new Slice<>(List.of(), null)).next()).isNull();
        assertThat(ListPositions.decode(null)).isNull();
        assertThatThrownBy(() -> ListPositions.decode("not ours")).isInstanceOf(RuntimeException.class);
        var shown = house.pairs.correspondences.list(3, null);
        assertThat(CorrespondencePage.of(shown).items()).isEqualTo(shown.items());
    }

    @Test
    void whoPrefersNotToWaitIsUnderstood() {
        assertThat(Preferences.async(List.of("respond-async"))).isTrue();
        assertThat(Preferences.async(List.of("wait=10", "handling=lenient, Respond-Async ; x=1")))
                .isTrue();
        assertThat(Preferences.async(List.of("wait=10"))).isFalse();
        assertThat(Preferences.async(List.of("wait=10; respond-async"))).isFalse();
        assertThat(Preferences.async(List.of())).isFalse();
        assertThat(Preferences.async(null)).isFalse();
    }

    @Test
    void aHeaderWithoutAValueSaysNothingWhereItMayBeLeftOut() {
        assertThat(IfMatch.orAny(null)).isEqualTo(ExpectedVersion.ANY);
        assertThat(IfMatch.orAny("\"3\"")).isEqualTo(ExpectedVersion.of(3));
        assertThat(IfMatch.orAny("")).isEqualTo(ExpectedVersion.UNSAID);
    }

    @Test
    void whereThereIsNoVoiceTheReasonIsSaid() {
        UUID pair = new UUID(0, 5);
        VoiceView none = VoiceView.of(pair, new KnownVoice("Sam", null, "en", List.of()));
        assertThat(none.person()).isEqualTo("Sam");
        assertThat(none.voice()).isNull();
        assertThat(none.reason()).contains("POST some to /api/v1/correspondences/" + pair + "/voice/samples.");
        List<LanguageWords> few = List.of(new LanguageWords("de", 1, 90));
        VoiceView little = VoiceView.of(pair, new KnownVoice("Sam", null, "de", few));
        assertThat(little.reason()).contains("in de there are 90.");
        assertThat(little.languages()).isEqualTo(few);
    }

    @Test
    void aVoiceThatIsKnownNeedsNoReason() {
        UUID pair = house.pairs.letter(MemoryPairs.request("It rains.")).correspondenceId;
        house.pairs.voices.learn(pair, "Honestly, I don't know what the weather thinks it does. ".repeat(20), "Notes");
        VoiceView known = VoiceView.of(pair, house.pairs.voices.voice(pair, null));
        assertThat(known.voice()).isNotNull();
        assertThat(known.reason()).isNull();
        assertThat(known.person()).isEqualTo("Sam Reyes");
    }
}
