package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

/** Phrases that sound like a machine, from {@code templates/proof/machine-phrases.txt}. */
final class MachinePhraseCheck implements Checker {

    /**
     * @param language a BCP 47 primary tag, or a star for all
     * @param word its longest word; a text without it has the phrase nowhere, which is quicker to see
     */
    private record MachinePhrase(String language, Pattern pattern, String word) {}

    private final List<MachinePhrase> phrases = new ArrayList<>();

    /** @param file lines of {@code language | phrase}; a star stands for one word, a line with # for a comment */
    MachinePhraseCheck(String file) {
        for (String line : TextFolding.compose(file).split("\\R")) {
            int bar = line.indexOf('|');
            if (line.startsWith("#") || bar < 0 || line.substring(bar + 1).isBlank()) {
                continue;
            }
            String phrase = line.substring(bar + 1).strip();
            StringBuilder regex = new StringBuilder();
            for (String word : phrase.split("\\s+")) {
                String one = word.equals("*")
                        ? "[\\p{L}\\d'’-]+"
                        : Pattern.quote(word).replace("'", "\\E['’]\\Q");
                regex.append(regex.isEmpty() ? "" : "\\s+").append(one);
            }
            phrases.add(new MachinePhrase(
                    line.substring(0, bar).strip(),
                    Pattern.compile(
                            "(?<![\\p{L}\\d])" + regex + "(?![\\p{L}\\d])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    longestWord(phrase)));
        }
    }

    private static String longestWord(String phrase) {
        return Stream.of(phrase.split("[\\s*'’]+"))
                .max(Comparator.comparingInt(String::length))
                .map(MachinePhraseCheck::withoutCase)
                .orElse("");
    }

    /** In one case only, as the patterns take it. */
    private static String withoutCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return lower.toString();
    }

    @Override
    public List<Remark> read(LetterReading r) {
        String language = r.brief().language() == null
                ? "en"
                : Locale.forLanguageTag(r.brief().language()).getLanguage();
        String text = withoutCase(r.text());
        List<Remark> found = new ArrayList<>();
        for (MachinePhrase phrase : phrases) {
            if (!phrase.language().equals("*") && !phrase.language().equals(language)
                    || !text.contains(phrase.word())) {
                continue;
            }
            Matcher m = phrase.pattern().matcher(r.text());
            while (m.find()) {
                Span span = new Span(m.start(), m.end());
                if (!r.told().phrase(TextFolding.fold(span.of(r.text())))
                        && found.stream().noneMatch(f -> f.start() < span.end() && span.start() < f.end())) {
                    found.add(r.remark(RemarkKind.MACHINE_PHRASE, "machine-phrase", span));
                }
            }
        }
        return found;
    }
}
