package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

/** Places that were to be filled in. */
final class PlaceholderCheck implements Checker {

    /** Each place has one of these, folded; most letters have none, and need no closer look. */
    private static final List<String> SIGNS = List.of(
            "[",
            "{",
            "<",
            "xxx",
            "___",
            "todo",
            "tbd",
            "name",
            "insert",
            "nom ici",
            "nombre aqui",
            "nome qui",
            "tutaj",
            "lorem");

    private static final Pattern OPEN = Pattern.compile(
            "\\[[^\\]\\n]{1,60}\\]|\\{\\{?[^}\\n]{1,60}\\}\\}?|<[\\p{L}][^>\\n]{0,40}>|\\bX{3,}\\b|_{3,}|\\bTODO\\b"
                    + "|\\bTBD\\b"
                    + "|(?m:^(?i:your name)(?=\\W*$))|\\bYour Name\\b|(?<=[,:] )[Yy]our name(?=[.,!]?\\s*(?:\\n|$))"
                    + "|(?i:\\byour name here\\b|\\b(?:dear|hello|hi) your name\\b"
                    + "|\\b(?:recipient|sender)'?s? name\\b|\\binsert (?:\\w+ ){0,3}here\\b"
                    + "|\\binsert (?:name|date|place|memory|detail)\\w*"
                    + "|\\b(?:ihr|dein) name hier\\b|\\bname einfügen\\b|\\bvotre nom ici\\b|\\bsu nombre aquí\\b"
                    + "|\\bil tuo nome qui\\b|\\btwoje imię tutaj\\b|lorem ipsum)");

    @Override
    public List<Remark> read(LetterReading r) {
        List<Remark> found = new ArrayList<>();
        if (SIGNS.stream().anyMatch(r.folded()::contains)) {
            open(r, found);
        }
        // A fact with such a gap does not excuse it: it is where the gap came from.
        for (Span span : LeftOut.in(r.text(), r.lexicon().language())) {
            if (found.stream().noneMatch(f -> f.start() <= span.start() && span.end() <= f.end())) {
                found.add(r.remark(RemarkKind.PLACEHOLDER, "placeholder", span));
            }
        }
        return found;
    }

    private static void open(LetterReading r, List<Remark> found) {
        Matcher m = OPEN.matcher(r.text());
        while (m.find()) {
            if (!r.told().phrase(TextFolding.fold(m.group()))) {
                found.add(r.remark(RemarkKind.PLACEHOLDER, "placeholder", new Span(m.start(), m.end())));
            }
        }
    }
}
