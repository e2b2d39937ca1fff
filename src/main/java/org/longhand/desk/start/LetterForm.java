package org.longhand.desk.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longhand.brief.Length;
import org.longhand.letter.model.LetterRequest;

/**
 * The start page's fields as a person filled them in, so that nothing has to be typed twice when something is missing.
 * A field that was left empty is an empty string, never null. {@link LetterFormReader} makes one.
 *
 * @param occasion one of the occasions offered, or empty
 * @param occasionWords the person's own words for it, which then go before the one chosen
 * @param tones those of the tones offered that were chosen
 * @param toneWords the person's own words for it, beside those chosen
 * @param facts one a field; empty ones are places to write
 * @param answers to what we asked about a thin brief
 * @param correspondence whose letter it is, by id, or empty
 * @param remember known facts of that correspondence that this letter tells too, by id
 */
public record LetterForm(
        String sender,
        String signs,
        String recipient,
        String calledBy,
        String relationship,
        String occasion,
        String occasionWords,
        String purpose,
        List<String> tones,
        String toneWords,
        String language,
        String length,
        List<String> facts,
        List<QuestionAnswer> answers,
        String correspondence,
        List<String> remember,
        String closing,
        String hand,
        String paper,
        String stationery,
        String ink) {

    /** What somebody answered to a question of ours. */
    public record QuestionAnswer(String question, String text) {}

    private static final String ANSWER = "answer";

    /** The facts and answers that say something. */
    private List<LetterRequest.FactRequest> told() {
        return Stream.concat(
                        facts.stream().filter(f -> !f.isBlank()).map(LetterRequest.FactRequest::of),
                        answers.stream().map(a -> new LetterRequest.FactRequest(a.text(), ANSWER, null, a.question())))
                .toList();
    }

    /** Whether this letter tells a known fact too. */
    public boolean remembers(UUID fact) {
        return remember.contains(fact.toString());
    }

    /** Every field that says something, for a page that only asks for more. */
    public List<Map.Entry<String, String>> said() {
        List<Map.Entry<String, String>> said = new ArrayList<>();
        Stream.of(
                        Map.entry("sender", sender),
                        Map.entry("signs", signs),
                        Map.entry("recipient", recipient),
                        Map.entry("calledBy", calledBy),
                        Map.entry("relationship", relationship),
                        Map.entry("occasion", occasion),
                        Map.entry("occasionWords", occasionWords),
                        Map.entry("purpose", purpose),
                        Map.entry("toneWords", toneWords),
                        Map.entry("language", language),
                        Map.entry("length", length),
                        Map.entry("correspondence", correspondence),
                        Map.entry("closing", closing),
                        Map.entry("hand", hand),
                        Map.entry("paper", paper),
                        Map.entry("stationery", stationery),
                        Map.entry("ink", ink))
                .filter(field -> !field.getValue().isEmpty())
                .forEach(said::add);
        tones.forEach(tone -> said.add(Map.entry("tone", tone)));
        facts.stream().filter(fact -> !fact.isBlank()).forEach(fact -> said.add(Map.entry("fact", fact)));
        remember.forEach(fact -> said.add(Map.entry("remember", fact)));
        return said;
    }

    /** The place in the form of the n-th fact that says something. */
    int place(int told) {
        int seen = 0;
        for (int i = 0; i < facts.size(); i++) {
            if (!facts.get(i).isBlank() && seen++ == told) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the n-th fact of the request is an answer to a question of ours. */
    boolean isAnswer(int told) {
        return told >= facts.stream().filter(fact -> !fact.isBlank()).count();
    }

    /** The same as a request for a letter; an id that is none is left out. It is not validated yet. */
    LetterRequest request() {
        String tone = Stream.concat(tones.stream(), Stream.of(toneWords))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining(", "));
        return new LetterRequest(
                new LetterRequest.Sender(sender, signs),
                new LetterRequest.Recipient(recipient, calledBy),
                relationship,
                occasionWords.isEmpty() ? occasion : occasionWords,
                purpose,
                tone,
                language,
                howLong(),
                told(),
                closing,
                null,
                null,
                hand,
                paper,
                stationery,
                ink,
                null,
                null,
                id(correspondence),
                remember.stream().map(LetterForm::id).filter(Objects::nonNull).toList(),
                null,
                null);
    }

    /** Null for what is no id. */
    private static UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Length howLong() {
        return Arrays.stream(Length.values())
                .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(length))
                .findFirst()
                .orElse(Length.MEDIUM);
    }
}
