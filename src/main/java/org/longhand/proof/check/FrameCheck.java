package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.people.text.Span;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.Sentences;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordToken;

/** A greeting and a closing stand once each, with the right names. */
final class FrameCheck implements Checker {

    @Override
    public List<Remark> read(LetterReading r) {
        List<Remark> found = new ArrayList<>();
        List<Span> greetings = r.frame().greetings();
        List<Span> closings = r.frame().closings();
        for (int i = 1; i < greetings.size(); i++) {
            found.add(r.remark(RemarkKind.SECOND_GREETING, "second-greeting", greetings.get(i))
                    .with(""));
        }
        for (int i = 0; i + 1 < closings.size(); i++) {
            found.add(r.remark(RemarkKind.SECOND_CLOSING, "second-closing", closings.get(i))
                    .with(""));
        }
        for (Span greeting : greetings) {
            name(
                    r,
                    greeting,
                    r.brief().recipient().calledBy(),
                    r.brief().recipient().name(),
                    "wrong-name.greeting",
                    found);
        }
        if (r.frame().signature() != null) {
            name(
                    r,
                    r.frame().signature(),
                    r.brief().sender().signs(),
                    r.brief().sender().name(),
                    "wrong-name.signature",
                    found);
        }
        return found;
    }

    private static void name(LetterReading r, Span line, String called, String full, String key, List<Remark> found) {
        Set<String> right = words(called, r);
        right.addAll(words(full, r));
        Set<String> confirmed = new HashSet<>();
        r.brief().facts().stream()
                .filter(f -> "confirmed".equals(f.kind()))
                .forEach(f -> confirmed.addAll(words(f.text(), r)));
        int from = -1;
        int to = -1;
        for (int i = 0; i < r.tokens().size(); i++) {
            WordToken t = r.tokens().get(i);
            if (!line.holds(t.start())) {
                continue;
            }
            if (right.contains(t.base())) {
                return;
            }
            boolean word = r.lexicon().has("greetings", t.base())
                    || r.lexicon().has("closings", t.base())
                    || r.lexicon().has("light", t.base())
                    || r.lexicon().has("openers", t.base())
                    || r.lexicon().has("endearments", t.base())
                    || !t.capital();
            if (!word) {
                if (confirmed.contains(t.base())) {
                    return;
                }
                from = from < 0 ? i : from;
                to = i;
            }
        }
        if (from >= 0) {
            Remark marked = r.remark(RemarkKind.WRONG_NAME, key, from, to);
            found.add(new Remark(
                    marked.kind(),
                    marked.start(),
                    marked.end(),
                    marked.words(),
                    LocalizedMessage.of(key, marked.words(), called),
                    called,
                    null));
        }
    }

    private static Set<String> words(String text, LetterReading r) {
        Set<String> words = new HashSet<>();
        Tokenizer.tokens(text, Sentences.of(text), r.lexicon().language()).forEach(t -> words.add(t.base()));
        return words;
    }
}
