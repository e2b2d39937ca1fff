package org.longhand.letter.rest;

import java.util.List;
import java.util.UUID;
import org.longhand.letter.pairs.VoiceService.KnownVoice;
import org.longhand.letter.pairs.VoiceService.LanguageWords;
import org.longhand.people.voice.Voice;
import org.longhand.people.voice.VoiceAnalyst;

/**
 * A sender's voice.
 *
 * @param person whose it is
 * @param voice null where too little has been shown
 * @param reason why there is none
 * @param languages what has been shown, the most first
 */
public record VoiceView(String person, Voice voice, String reason, List<LanguageWords> languages) {

    static VoiceView of(UUID correspondence, KnownVoice known) {
        return new VoiceView(
                known.person(),
                known.voice(),
                known.voice() == null ? reason(correspondence, known) : null,
                known.languages());
    }

    private static String reason(UUID correspondence, KnownVoice known) {
        return known.languages().isEmpty()
                ? "No writing has been shown yet. POST some to " + CorrespondenceResource.PATH + "/" + correspondence
                        + "/voice/samples."
                : "A voice needs " + VoiceAnalyst.FEWEST_WORDS + " words in one of en, de, fr, es, it, pl; in "
                        + known.language() + " there are " + known.words() + ".";
    }
}
