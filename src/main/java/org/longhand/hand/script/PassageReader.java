package org.longhand.hand.script;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.LetterText;
import org.longhand.hand.Line;
import org.longhand.hand.UnsupportedGlyph;
import org.longhand.hand.form.PreparedForm;
import org.longhand.hand.form.PreparedForms;

/** Reads a letter's text into passages of words that a hand can write, noting what it cannot. */
public final class PassageReader {

    private static final String CLOSES = "!?;:»›.,)]}…”’\"'%–—";
    private static final String OPENS = "«‹“‘([{„‚¡¿";

    private final PreparedForms shapes;
    private final List<Passage> passages = new ArrayList<>();
    private final List<UnsupportedGlyph> unsupported = new ArrayList<>();

    public PassageReader(PreparedForms shapes, LetterText text) {
        this.shapes = shapes;
        read(Line.Role.DATE, 0, text.date());
        read(Line.Role.SALUTATION, 0, text.salutation());
        for (int i = 0; i < text.paragraphs().size(); i++) {
            read(Line.Role.BODY, i, text.paragraphs().get(i));
        }
        read(Line.Role.CLOSING, 0, text.closing());
        read(Line.Role.SIGNATURE, 0, text.signature());
        for (int i = 0; i < text.postscripts().size(); i++) {
            read(Line.Role.POSTSCRIPT, i, text.postscripts().get(i));
        }
    }

    /** The parts that hold any word, in the order of the letter. */
    public List<Passage> passages() {
        return passages;
    }

    /** Every character that the hand cannot write, in the order of the text. */
    public List<UnsupportedGlyph> unsupported() {
        return unsupported;
    }

    private void read(Line.Role role, int paragraph, String text) {
        if (text == null) {
            return;
        }
        List<List<SpelledWord>> rows = new ArrayList<>();
        List<SpelledWord> row = new ArrayList<>();
        List<PreparedForm[]> word = new ArrayList<>();
        Graphemes graphemes = new Graphemes(text);
        StringBuilder letters = new StringBuilder();
        boolean glue = false;
        int end;
        for (int at = 0; at <= text.length(); at = end) {
            boolean past = at == text.length();
            end = past ? at + 1 : graphemes.end(at);
            int first = past ? '\n' : text.codePointAt(at);
            // CR LF is one grapheme, and so is a space that carries an accent: the latter is no gap.
            boolean gap = past
                    || Graphemes.isSpace(first)
                            && (end - at == Character.charCount(first) || Graphemes.isNewline(first));
            if (!gap) {
                String grapheme = graphemes.composed(at, end);
                PreparedForm[] ways = shapes.of(grapheme);
                if (ways == null) {
                    unsupported.add(new UnsupportedGlyph(grapheme, role, paragraph, at));
                } else {
                    word.add(ways);
                    letters.append(grapheme);
                }
                continue;
            }
            if (!word.isEmpty()) {
                row.add(spelled(letters.toString(), word, glue, row));
                word.clear();
                letters.setLength(0);
                glue = false;
            }
            glue |= Graphemes.isGlue(first);
            if (Graphemes.isNewline(first)) {
                if (!row.isEmpty()) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
                glue = false;
            }
        }
        if (!rows.isEmpty()) {
            passages.add(new Passage(role, paragraph, rows));
        }
    }

    private static SpelledWord spelled(String text, List<PreparedForm[]> word, boolean glue, List<SpelledWord> row) {
        boolean glued = !row.isEmpty()
                && (glue
                        || only(CLOSES, text)
                        || only(OPENS, row.get(row.size() - 1).text()));
        return new SpelledWord(text, word.toArray(PreparedForm[][]::new), glued);
    }

    private static boolean only(String marks, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
