package org.longhand.proof.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;
import org.longhand.proof.text.LanguageWords;
import org.longhand.proof.text.Tokens;
import org.longhand.proof.text.Tokens.Span;

/** Sentences in a language other than the letter's. */
public final class WrongLanguage implements Checker {

    private static final int FEWEST_WORDS = 6;

    @Override
    public List<Remark> read(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        String asked = LanguageWords.primary(reading.brief().language());
        if (!LanguageWords.LANGUAGES.contains(asked)) {
            return remarks;
        }
        Span open = null;
        for (Span sentence : Tokens.sentences(reading.text())) {
            String text = sentence.in(reading.text());
            boolean foreign = Tokens.of(text, asked).size() >= FEWEST_WORDS && !reading.told().hasPhrase(text)
                    && LanguageGuess.of(text).filter(guess -> !guess.equals(asked)).isPresent();
            if (foreign) {
                open = new Span(open == null ? sentence.start() : open.start(), sentence.end());
            } else if (open != null) {
                remarks.add(mark(reading, open, asked));
                open = null;
            }
        }
        Optional.ofNullable(open).ifPresent(span -> remarks.add(mark(reading, span, asked)));
        return remarks;
    }

    private static Remark mark(Reading reading, Span span, String asked) {
        return Remark.on(RemarkKind.WRONG_LANGUAGE, reading.text(), span.start(), span.end(),
                Reason.of("wrong-language", Locale.forLanguageTag(asked).getDisplayLanguage(Locale.ENGLISH)));
    }
}
