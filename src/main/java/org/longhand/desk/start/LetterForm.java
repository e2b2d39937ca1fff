package org.longhand.desk.start;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
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
import org.longhand.hand.Hands;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterRequest;
import org.longhand.press.Ink;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

/**
 * The start page's fields as a person filled them in; kept whole when something has to be mended.
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
        List<Answer> answers,
        String correspondence,
        List<String> remember,
        String closing,
        String hand,
        String paper,
        String stationery,
        String ink) {

    /** What somebody answered to a question of ours. */
    public record Answer(String question, String text) {}

    private static final int PLACES = 3;
    private static final String ANSWER = "answer";

    /** An empty form. */
    static LetterForm blank(String language, String occasion) {
        Form empty = new Form().param("language", language).param("occasion", occasion);
        return of(empty.asMap());
    }

    /** A form for another letter between the same two people, in the same look. */
    static LetterForm like(Letter letter, String occasion) {
        Form same = new Form()
                .param("occasion", occasion)
                .param(
                        "correspondence",
                        letter.correspondence() == null
                                ? ""
                                : letter.correspondence().toString())
                .param("sender", letter.sender().name())
                .param("recipient", letter.recipient().name())
                .param("signs", other(letter.sender().signs(), letter.sender().name()))
                .param(
                        "calledBy",
                        other(letter.recipient().calledBy(), letter.recipient().name()))
                .param("relationship", letter.relationship())
                .param("language", letter.language())
                .param("closing", letter.closing())
                .param("hand", letter.hand())
                .param("paper", letter.paper())
                .param("stationery", letter.stationery())
                .param("ink", letter.ink());
        return of(same.asMap());
    }

    static LetterForm of(MultivaluedMap<String, String> fields) {
        List<String> facts = Stream.concat(
                        fields.getOrDefault("fact", List.of()).stream().map(fact -> or(fact, "")),
                        or(fields.getFirst("many"), "")
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> asked = fields.getOrDefault("question", List.of());
        List<String> said = fields.getOrDefault("answer", List.of());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < Math.min(asked.size(), said.size()); i++) {
            if (!said.get(i).isBlank()) {
                answers.add(new Answer(asked.get(i), or(said.get(i), "")));
            }
        }
        while (facts.size() < PLACES) {
            facts.add("");
        }
        return new LetterForm(
                text(fields, "sender"),
                text(fields, "signs"),
                text(fields, "recipient"),
                text(fields, "calledBy"),
                text(fields, "relationship"),
                text(fields, "occasion"),
                text(fields, "occasionWords"),
                text(fields, "purpose"),
                fields.getOrDefault("tone", List.of()),
                text(fields, "toneWords"),
                or(fields.getFirst("language"), "en"),
                or(fields.getFirst("length"), "medium"),
                facts,
                answers,
                text(fields, "correspondence"),
                fields.getOrDefault("remember", List.of()),
                text(fields, "closing"),
                or(fields.getFirst("hand"), Hands.ids().get(0)),
                or(fields.getFirst("paper"), Sheets.all().get(0).name()),
                or(fields.getFirst("stationery"), Stationery.values()[0].id()),
                or(fields.getFirst("ink"), Ink.all().get(0).name()));
    }

    /** The same with one more place for a fact. */
    LetterForm withAnotherFact() {
        List<String> more = new ArrayList<>(facts);
        more.add("");
        return new LetterForm(
                sender,
                signs,
                recipient,
                calledBy,
                relationship,
                occasion,
                occasionWords,
                purpose,
                tones,
                toneWords,
                language,
                length,
                more,
                answers,
                correspondence,
                remember,
                closing,
                hand,
                paper,
                stationery,
                ink);
    }

    /** Facts that say something. */
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

    LetterRequest request() {
        String tone = Stream.concat(tones.stream(), Stream.of(toneWords))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining(", "));
        return new LetterRequest(
                new LetterRequest.Sender(sender, signs),
                new LetterRequest.Recipient(recipient, calledBy),
                relationship,
                or(occasionWords, occasion),
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

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return or(fields.getFirst(name), "");
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank()
                ? otherwise
                : text.replace("\r\n", "\n").strip();
    }

    private static String other(String text, String than) {
        return text.equals(than) ? "" : text;
    }
}
