package org.longhand.proof.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.LanguageDetector;
import org.longhand.proof.text.Lexicon;

/** Another language than was asked for, told by the small words that every sentence needs. */
final class LanguageCheck implements Checker {

    private static final int FEWEST = 10;

    @Override
    public List<Remark> read(LetterReading r) {
        String asked = r.brief().language() == null
                ? "en"
                : Locale.forLanguageTag(r.brief().language()).getLanguage();
        if (!Lexicon.LANGUAGES.contains(asked)) {
            return List.of();
        }
        Map<String, Integer> hits = LanguageDetector.smallWords(r.tokens());
        String best = LanguageDetector.best(hits, asked);
        int most = hits.getOrDefault(best, 0);
        if (best.equals(asked) || most < FEWEST || most < 1.5 * hits.get(asked)) {
            return List.of();
        }
        return List.of(new Remark(
                RemarkKind.WRONG_LANGUAGE, 0, r.text().length(), best, LocalizedMessage.of("wrong-language." + best)));
    }
}
