package org.longhand.proof;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Another language than was asked for, told by the small words that every sentence needs. */
final class LanguageCheck implements Checker {

    private static final int FEWEST = 10;

    @Override
    public List<Remark> read(Reading r) {
        String asked = r.brief().language() == null
                ? "en"
                : Locale.forLanguageTag(r.brief().language()).getLanguage();
        if (!Lexicon.LANGUAGES.contains(asked)) {
            return List.of();
        }
        Map<String, Integer> hits = Speech.smallWords(r.text(), r.sentences());
        String best = Speech.best(hits, asked);
        int most = hits.getOrDefault(best, 0);
        if (best.equals(asked) || most < FEWEST || most < 1.5 * hits.get(asked)) {
            return List.of();
        }
        return List.of(
                new Remark(Kind.WRONG_LANGUAGE, 0, r.text().length(), best, Message.of("wrong-language." + best)));
    }
}
