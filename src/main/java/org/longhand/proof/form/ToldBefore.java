package org.longhand.proof.form;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.Token;
import org.longhand.proof.text.Tokens;
import org.longhand.proof.text.Tokens.Span;

/**
 * Stories that an earlier letter told the same person: a sentence that shares most of its words that carry meaning with one
 * sentence of that letter (Jaccard index of their stems), and has enough of them to be a story.
 */
public final class ToldBefore implements Checker {

    private static final int FEWEST_WORDS = 4;
    private static final double SAME_STORY = 0.55;

    @Override
    public List<Remark> read(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        if (reading.earlier().isEmpty()) {
            return remarks;
        }
        for (Span sentence : Tokens.sentences(reading.text())) {
            if (reading.shape().frame(sentence.start())) {
                continue;
            }
            Set<String> story = story(reading, sentence.in(reading.text()));
            if (story.size() >= FEWEST_WORDS) {
                reading.earlier().stream().filter(earlier -> tells(reading, earlier.text(), story)).findFirst()
                        .ifPresent(earlier -> remarks.add(Remark.on(RemarkKind.TOLD_BEFORE, reading.text(),
                                sentence.start(), sentence.end(), Reason.of("told-before", date(reading, earlier)))));
            }
        }
        return remarks;
    }

    private static String date(Reading reading, Reading.Earlier earlier) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(reading.brief().language())).format(earlier.date());
    }

    private static boolean tells(Reading reading, String text, Set<String> story) {
        for (Span sentence : Tokens.sentences(text)) {
            Set<String> other = story(reading, sentence.in(text));
            Set<String> both = new HashSet<>(story);
            both.retainAll(other);
            int all = story.size() + other.size() - both.size();
            if (all > 0 && both.size() >= SAME_STORY * all) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> story(Reading reading, String sentence) {
        Set<String> stems = new HashSet<>();
        for (Token token : Tokens.of(sentence, reading.words().language())) {
            if (!reading.words().common().contains(Fold.word(token.word()))) {
                stems.add(Fold.stem(token.bare()));
            }
        }
        return stems;
    }
}
