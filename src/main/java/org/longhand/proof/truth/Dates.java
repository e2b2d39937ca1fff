package org.longhand.proof.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.Token;
import org.longhand.proof.text.Tokens;

/** Days, months, weekdays, seasons and holidays that nobody told. */
final class Dates implements Checker {

    /** English words that are months only beside a number or a preposition. */
    private static final Set<String> ALSO_WORDS = Set.of("may", "march", "mars", "sept");
    private static final Set<String> BEFORE_MONTHS = Set.of("in", "of", "last", "next", "this", "since", "until", "by",
            "every", "early", "late", "en", "de", "du", "des", "fin", "debut");

    @Override
    public List<Remark> read(Reading reading) {
        List<Token> tokens = reading.tokens();
        String language = reading.words().language();
        Calendar calendar = Calendar.of(language);
        List<Numbers.Found> numbers = Numbers.of(language).in(tokens);
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = Fold.word(tokens.get(i).bare());
            Integer month = calendar.months().get(word);
            if (month != null && isMonth(tokens, i, numbers, word)) {
                month(reading, i, month, numbers, remarks);
            }
            Integer weekday = calendar.weekdays().get(word);
            if (weekday != null && (tokens.get(i).capitalised() || !language.equals("en"))
                    && !reading.told().weekdays().contains(weekday)) {
                remarks.add(mark(reading, i, i));
            }
        }
        times(reading, remarks);
        return remarks;
    }

    private static boolean isMonth(List<Token> tokens, int at, List<Numbers.Found> numbers, String word) {
        if (!ALSO_WORDS.contains(word)) {
            return true;
        }
        boolean beside = numbers.stream().anyMatch(n -> n.first() == at + 1 || n.last() == at - 1 || n.last() == at - 2);
        return beside || at > 0 && BEFORE_MONTHS.contains(Fold.word(tokens.get(at - 1).word()));
    }

    /** A month with the day and the year beside it is one date. */
    private static void month(Reading reading, int at, int month, List<Numbers.Found> numbers, List<Remark> remarks) {
        boolean told = reading.told().months().contains(month);
        int first = at;
        int last = at;
        for (Numbers.Found number : numbers) {
            boolean before = number.last() == first - 1
                    || number.last() == first - 2 && Fold.word(reading.tokens().get(first - 1).word()).matches("of|de");
            boolean after = number.first() == last + 1;
            if ((before || after) && sameSentence(reading, number, at)) {
                first = Math.min(first, number.first());
                last = Math.max(last, number.last());
                told &= reading.told().numbers().contains(number.value());
            }
        }
        if (!told) {
            remarks.add(mark(reading, first, last));
        }
    }

    private static boolean sameSentence(Reading reading, Numbers.Found number, int at) {
        int from = reading.tokens().get(Math.min(number.first(), at)).end();
        int to = reading.tokens().get(Math.max(number.last(), at)).start();
        return from >= to || !reading.text().substring(from, to).matches("(?s).*(?:[.!?]\\s+\\p{Lu}|\\n).*")
                || reading.tokens().get(number.first()).digits() && number.first() < at;
    }

    private static void times(Reading reading, List<Remark> remarks) {
        Set<String> told = Phrases.in(Tokens.of(reading.told().text(), reading.words().language()),
                reading.words().times()).stream().map(Phrases.Found::phrase).collect(Collectors.toSet());
        for (Phrases.Found found : Phrases.in(reading.tokens(), reading.words().times())) {
            if (!told.contains(found.phrase()) && !reading.told().hasPhrase(found.phrase())
                    && !(found.first() == found.last() && reading.told().has(found.phrase()))) {
                remarks.add(mark(reading, found.first(), found.last()));
            }
        }
    }

    private static Remark mark(Reading reading, int first, int last) {
        int start = reading.tokens().get(first).start();
        int end = reading.tokens().get(last).end();
        return Remark.on(RemarkKind.UNFOUNDED, reading.text(), start, end,
                Reason.of("unfounded.date", reading.text().substring(start, end)));
    }
}
