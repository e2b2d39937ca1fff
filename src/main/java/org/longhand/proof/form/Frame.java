package org.longhand.proof.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longhand.people.Person;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.LanguageWords;
import org.longhand.proof.text.LetterShape;
import org.longhand.proof.text.Token;
import org.longhand.proof.text.Tokens;
import org.longhand.proof.text.Tokens.Span;

/** The letter's frame: one greeting, one closing, and the right names in both. */
public final class Frame implements Checker {

    @Override
    public List<Remark> read(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        Names names = new Names(reading);
        reading.shape().greeting().filter(line -> strange(reading, line, names.recipient))
                .ifPresent(line -> remarks.add(on(reading, line, RemarkKind.WRONG_NAME, "wrong-name.greeting",
                        called(reading.brief().recipient()))));
        reading.shape().signature().filter(line -> strange(reading, line, names.sender))
                .ifPresent(line -> remarks.add(on(reading, line, RemarkKind.WRONG_NAME, "wrong-name.signature",
                        signs(reading.brief().sender()))));
        again(reading, remarks);
        return remarks;
    }

    /** Both people's names, folded, with what they mean to each other: "Dear Grandma" needs no name. */
    private static final class Names {
        private final Set<String> recipient;
        private final Set<String> sender;

        Names(Reading reading) {
            recipient = words(reading.brief().recipient());
            sender = words(reading.brief().sender());
        }

        private static Set<String> words(Person person) {
            return Stream.of(person.name(), person.calledBy(), person.signs()).filter(name -> name != null)
                    .flatMap(name -> Tokens.of(name, "en").stream()).map(token -> Fold.word(token.bare()))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean strange(Reading reading, Span line, Set<String> names) {
        LanguageWords words = reading.words();
        List<Token> tokens = Tokens.of(line.in(reading.text()), words.language());
        boolean somebody = false;
        for (Token token : tokens) {
            String word = Fold.word(token.bare());
            if (names.contains(word) || names.stream().anyMatch(name -> name.length() > 3 && Fold.alike(name, word))) {
                return false;
            }
            somebody |= token.capitalised() && !words.titles().contains(word) && !words.polite().contains(word)
                    && !words.family().containsKey(word) && !greetingWord(words, word) && !words.common().contains(word)
                    && token.word().length() > 1;
        }
        // "Dear Grandma" is nobody else; "Your loving grandson" signs for the sender.
        return somebody;
    }

    private static boolean greetingWord(LanguageWords words, String word) {
        return Stream.concat(words.greetings().stream(), words.closings().stream())
                .anyMatch(phrase -> List.of(phrase.split(" ")).contains(word));
    }

    private static void again(Reading reading, List<Remark> remarks) {
        LetterShape shape = reading.shape();
        for (Span line : shape.lines()) {
            String text = line.in(reading.text());
            boolean greeting = shape.greeting().isPresent() && shape.greeting().get().equals(line);
            boolean closing = shape.closing().isPresent() && shape.closing().get().equals(line);
            boolean signature = shape.signature().isPresent() && shape.signature().get().equals(line);
            if (greeting || closing || signature) {
                continue;
            }
            if (shape.greeting().isPresent() && LetterShape.greets(text, reading.words()) && endsAsGreeting(text)) {
                remarks.add(on(reading, line, RemarkKind.SECOND_GREETING, "second-greeting"));
            } else if (shape.closing().isPresent() && text.split("\\s+").length <= 5
                    && text.matches(".*\\p{L},?$") && LetterShape.closes(text, reading.words(), reading.brief().closing())) {
                remarks.add(on(reading, line, RemarkKind.SECOND_CLOSING, "second-closing"));
            }
        }
    }

    private static boolean endsAsGreeting(String line) {
        return line.matches(".*[,:]$|.*\\p{L}!?$") && line.split("\\s+").length <= 6;
    }

    private static Remark on(Reading reading, Span span, RemarkKind kind, String reason, String... args) {
        return Remark.on(kind, reading.text(), span.start(), span.end(), Reason.of(reason, args));
    }

    private static String called(Person person) {
        return Optional.ofNullable(person.calledBy()).orElse(person.name());
    }

    private static String signs(Person person) {
        return Optional.ofNullable(person.signs()).orElse(person.name());
    }
}
