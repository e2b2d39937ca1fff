package org.longhand.letter.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.longhand.brief.Brief;
import org.longhand.brief.Digest;
import org.longhand.brief.EarlierLetter;
import org.longhand.brief.WritingStyles;
import org.longhand.letter.model.Letter;

/** Gathers all that a writer may know for a letter: what was told for it, what was written before, and the voice. */
@ApplicationScoped
public class BriefService {

    private final EarlierLetters earlier;
    private final VoiceService voices;

    BriefService(EarlierLetters earlier, VoiceService voices) {
        this.voices = voices;
        this.earlier = earlier;
    }

    public Brief of(Letter letter) {
        Brief told = letter.brief();
        List<EarlierLetter> digest = Digest.of(
                earlier.before(letter.id()).stream()
                        .map(e -> new Digest.Source(e.date(), e.occasion(), e.facts(), e.text()))
                        .toList(),
                told.facts());
        return told.knowing(digest, voices.of(letter).map(WritingStyles::of).orElse(null));
    }
}
