package org.longhand.proof.check;

import java.util.List;
import org.longhand.proof.Letters;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;

/** What one checker marks in a letter of Sam's to June, as "key: words". */
final class Marks {

    private Marks() {}

    static List<String> of(Checker checker, String language, String text, String... facts) {
        return remarks(checker, language, text, facts).stream()
                .map(r -> r.message().key() + ": " + r.words())
                .toList();
    }

    static List<Remark> remarks(Checker checker, String language, String text, String... facts) {
        return checker.read(new LetterReading(Letters.brief(language, facts), text, List.of()));
    }
}
