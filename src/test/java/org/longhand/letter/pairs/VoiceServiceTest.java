package org.longhand.letter.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.longhand.letter.pairs.MemoryPairs.request;
import static org.longhand.letter.pairs.MemoryPairs.requestOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.Refused;
import org.longhand.letter.pairs.VoiceService.KnownVoice;
import org.longhand.letter.pairs.VoiceService.LanguageWords;
import org.longhand.letter.pairs.VoiceService.Learned;
import org.longhand.letter.store.LetterEntity;

class VoiceServiceTest {

    private static final String GERMAN =
            "Gestern war ich mit dem Hund am See, und es war so kalt, dass wir nach einer Stunde nach Hause gingen. "
                    + "Ich habe dann eine Suppe gekocht und an dich gedacht.";

    private final MemoryPairs house = new MemoryPairs();
    private final LetterEntity letter = house.letter(request("It rains."));
    private final UUID pair = letter.correspondenceId;
    private final VoiceService voices = house.voices;

    /** Something of 17 words, so often, each time a little different. */
    static String notes(int times) {
        return IntStream.range(0, times)
                .mapToObj(i ->
                        "Honestly, I don't know what the weather thinks it is doing in week " + i + ", but we're fine.")
                .collect(Collectors.joining(" "));
    }

    private static byte[] bytes(String text) {
        return VoiceService.bytes(text);
    }

    @Test
    void whereNothingWasShownThereIsNoVoice() {
        KnownVoice known = voices.voice(pair, null);
        assertThat(known.person()).isEqualTo("Sam Reyes");
        assertThat(known.voice()).isNull();
        assertThat(known.language()).isEqualTo("en");
        assertThat(known.languages()).isEmpty();
        assertThat(known.words()).isZero();
    }

    @Test
    void aVoiceIsLearnedFromWhatWasShown() {
        Learned learned = voices.learn(pair, notes(12), "Notes");
        assertThat(learned.learned()).isEqualTo(1);
        assertThat(learned.words()).isBetween(190, 210);
        assertThat(learned.leftOut()).isEmpty();
        assertThat(learned.samples()).hasSize(1);

        KnownVoice known = voices.voice(pair, null);
        assertThat(known.voice()).isNotNull();
        assertThat(known.words()).isEqualTo(learned.words());
        assertThat(known.languages()).containsExactly(new LanguageWords("en", 1, learned.words()));
    }

    @Test
    void theLanguageThatMostWasShownInIsMeantWhereNobodySays() {
        voices.learn(pair, GERMAN, "Brief");
        voices.learn(pair, notes(3), "One");
        voices.learn(pair, notes(4), "Two");

        KnownVoice known = voices.voice(pair, null);
        assertThat(known.language()).isEqualTo("en");
        assertThat(known.languages()).extracting(LanguageWords::language).containsExactly("en", "de");
        assertThat(known.languages()).extracting(LanguageWords::samples).containsExactly(2, 1);
        KnownVoice german = voices.voice(pair, "de-AT");
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.words()).isEqualTo(known.languages().get(1).words()).isPositive();
        assertThat(german.voice()).isNull();
        assertThat(voices.voice(pair, "pl").words()).isZero();
    }

    @Test
    void aSampleIsListedByItsBeginningAndReadWhole() {
        String text = "Line one\n\tof it. " + notes(12);
        UUID id = voices.learn(pair, text, "Notes").samples().get(0).id();

        SampleView listed = voices.samples(pair).get(0);
        assertThat(listed.id()).isEqualTo(id);
        assertThat(listed.title()).isEqualTo("Notes");
        assertThat(listed.text()).isNull();
        assertThat(listed.beginning())
                .startsWith("Line one of it. Honestly")
                .endsWith("…")
                .hasSize(161);
        assertThat(listed.createdAt()).isEqualTo(house.store.clock.instant());
        SampleView whole = voices.sample(pair, id);
        assertThat(whole.text()).isEqualTo(text);
        assertThat(whole.beginning()).isNull();
        assertThat(whole.words()).isEqualTo(listed.words()).isPositive();
        Refused.as(Kind.SAMPLE_NOT_FOUND, () -> voices.sample(pair, new UUID(0, 9)));
    }

    @Test
    void aShortSampleIsItsOwnBeginning() {
        String text = "I wanted to say that we arrived well and that it rains.";
        voices.learn(pair, text, null);
        assertThat(voices.samples(pair).get(0).beginning()).isEqualTo(text);
    }

    @Test
    void whatIsKnownOrFindsNoRoomIsCounted() {
        for (int i = 1; i <= 4; i++) {
            voices.learn(pair, notes(i), null);
        }
        Learned again = voices.learn(pair, notes(2), null);
        assertThat(again.learned()).isZero();
        assertThat(again.leftOut()).containsOnly(Map.entry("known-already", 1));

        LetterException full = Refused.as(Kind.NOTHING_LEARNED, () -> voices.learn(pair, notes(9), null));
        assertThat(full.data()).containsEntry("leftOut", Map.of("no-room", 1));
        assertThat(Refused.as(Kind.NOTHING_LEARNED, () -> voices.learn(pair, "Hi.", null))
                        .data())
                .containsEntry("leftOut", Map.of("too-short", 1));
    }

    @Test
    void aMailIsReadForItsSenderOnly() {
        String mail = "From: Sam Reyes <sam@example.org>\nTo: june@example.org\nSubject: Rain\n\n" + notes(2) + "\n";
        Learned learned = voices.learn(pair, bytes(mail), "rain.eml", null);
        assertThat(learned.from()).isEqualTo("sam@example.org");
        assertThat(learned.samples().get(0).title()).isEqualTo("Rain");
        assertThat(Refused.as(Kind.NOTHING_LEARNED, () -> voices.learn(pair, bytes(mail), "rain.eml", "mo@example.org"))
                        .data())
                .containsEntry("leftOut", Map.of("other-sender", 1));
    }

    @Test
    void aFileThatIsNoTextIsRefused() {
        byte[] picture = "\u0089PNG\r\n\u001a\n\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        Refused.as(Kind.NOT_TEXT, () -> voices.learn(pair, picture, "me.png", null));
    }

    @Test
    void whatIsForgottenIsGone() {
        UUID first = voices.learn(pair, notes(2), null).samples().get(0).id();
        voices.learn(pair, notes(3), null);
        voices.forget(pair, first);
        assertThat(voices.samples(pair)).hasSize(1);
        Refused.as(Kind.SAMPLE_NOT_FOUND, () -> voices.forget(pair, first));
        voices.forgetAll(pair);
        assertThat(voices.samples(pair)).isEmpty();
    }

    @Test
    void theVoiceIsTheSendersInEveryCorrespondenceAndNobodyElses() {
        voices.learn(pair, notes(12), null);
        UUID mo = house.letter(requestOf("Sam Reyes", "Mo", "It rains.")).correspondenceId;
        UUID june = house.letter(requestOf("June Park", "Sam Reyes", "It rains.")).correspondenceId;
        assertThat(voices.voice(mo, null).voice()).isNotNull();
        assertThat(voices.voice(june, null).voice()).isNull();
    }

    @Test
    void aLetterIsComparedWithItsSendersVoice() {
        Letter told = house.store.letter(letter.id);
        assertThat(voices.of(told)).isEmpty();
        assertThat(voices.distance(told, notes(10)).delta()).isNull();
        voices.learn(pair, notes(30), null);
        assertThat(voices.of(told)).isPresent();
        assertThat(voices.distance(told, notes(20)).delta()).isNotNull();
        assertThat(voices.distance(told, null).delta()).isNull();
    }

    @Test
    void aPastedTextIsReadAsUtf8() {
        assertThat(List.of(bytes("ß").length, bytes("a").length)).containsExactly(2, 1);
    }
}
