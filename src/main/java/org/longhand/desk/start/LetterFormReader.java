package org.longhand.desk.start;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.longhand.hand.Hands;
import org.longhand.letter.model.Letter;
import org.longhand.press.Ink;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

/**
 * Makes a {@link LetterForm} of what a browser sent, or of an earlier letter. Whatever was left open is given what the
 * start page offers first, and there are always a few empty places for facts. Pure.
 */
final class LetterFormReader {

    /** How many places for facts a form has at least. */
    private static final int PLACES = 3;

    private LetterFormReader() {}

    /** An empty form. */
    static LetterForm blank(String language, String occasion) {
        Form empty = new Form().param("language", language).param("occasion", occasion);
        return read(empty.asMap());
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
                .param("relationship", letter.brief().relationship())
                .param("language", letter.language())
                .param("closing", letter.brief().closing())
                .param("hand", letter.look().hand())
                .param("paper", letter.look().paper())
                .param("stationery", letter.look().stationery())
                .param("ink", letter.look().ink());
        return read(same.asMap());
    }

    /** @param fields as they were sent, by the names of the form's fields */
    static LetterForm read(MultivaluedMap<String, String> fields) {
        return read(fields, 0);
    }

    /** As {@link #read(MultivaluedMap)}, with one more place for a fact. */
    static LetterForm readWithAnotherPlace(MultivaluedMap<String, String> fields) {
        return read(fields, 1);
    }

    private static LetterForm read(MultivaluedMap<String, String> fields, int more) {
        return new LetterForm(
                text(fields, "sender"),
                text(fields, "signs"),
                text(fields, "recipient"),
                text(fields, "calledBy"),
                text(fields, "relationship"),
                text(fields, "occasion"),
                text(fields, "occasionWords"),
                text(fields, "purpose"),
                all(fields, "tone"),
                text(fields, "toneWords"),
                or(fields.getFirst("language"), "en"),
                or(fields.getFirst("length"), "medium"),
                facts(fields, more),
                answers(fields),
                text(fields, "correspondence"),
                all(fields, "remember"),
                text(fields, "closing"),
                or(fields.getFirst("hand"), Hands.ids().get(0)),
                or(fields.getFirst("paper"), Sheets.all().get(0).name()),
                or(fields.getFirst("stationery"), Stationery.values()[0].id()),
                or(fields.getFirst("ink"), Ink.all().get(0).name()));
    }

    /** Those of the form's single places, then each line of the field for many; padded with places to write. */
    private static List<String> facts(MultivaluedMap<String, String> fields, int more) {
        List<String> facts = new ArrayList<>();
        all(fields, "fact").forEach(fact -> facts.add(or(fact, "")));
        text(fields, "many")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(facts::add);
        int places = Math.max(PLACES, facts.size()) + more;
        return Stream.concat(facts.stream(), Stream.generate(() -> ""))
                .limit(places)
                .toList();
    }

    private static List<LetterForm.QuestionAnswer> answers(MultivaluedMap<String, String> fields) {
        List<String> asked = all(fields, "question");
        List<String> said = all(fields, "answer");
        List<LetterForm.QuestionAnswer> answers = new ArrayList<>();
        for (int i = 0; i < Math.min(asked.size(), said.size()); i++) {
            if (!said.get(i).isBlank()) {
                answers.add(new LetterForm.QuestionAnswer(asked.get(i), or(said.get(i), "")));
            }
        }
        return answers;
    }

    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of());
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
