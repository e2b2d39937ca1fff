package org.longhand.proof.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;
import org.longhand.proof.text.LanguageWords;

/**
 * Phrases that sound like a machine. The list is a writer's to change: one phrase a line, after the language and a colon;
 * {@code *} stands for up to three words; lines that begin with {@code #} are remarks. What somebody told is not marked.
 */
public final class MachinePhrases implements Checker {

    private final Supplier<String> file;
    private Lists lists = new Lists("", List.of());

    private record Phrase(String language, Pattern pattern) { }

    private record Lists(String source, List<Phrase> phrases) { }

    /** @param file gives the list as it stands now */
    public MachinePhrases(Supplier<String> file) {
        this.file = file;
    }

    @Override
    public List<Remark> read(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        for (Phrase phrase : phrases()) {
            if (!phrase.language().equals(reading.words().language())) {
                continue;
            }
            Matcher m = phrase.pattern().matcher(reading.text());
            while (m.find()) {
                if (!reading.told().hasPhrase(m.group())) {
                    remarks.add(Remark.on(RemarkKind.MACHINE_PHRASE, reading.text(), m.start(), m.end(),
                            Reason.of("machine-phrase", m.group())));
                }
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::start));
        return remarks;
    }

    private synchronized List<Phrase> phrases() {
        String source = file.get();
        if (!source.equals(lists.source())) {
            lists = new Lists(source, source.lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && line.contains(":"))
                    .map(line -> line.split(":", 2))
                    .map(parts -> new Phrase(LanguageWords.primary(parts[0]), pattern(parts[1].strip())))
                    .collect(Collectors.toList()));
        }
        return lists.phrases();
    }

    private static Pattern pattern(String phrase) {
        String regex = List.of(phrase.split("\\s+")).stream()
                .map(word -> word.equals("*") ? "(?:[\\p{L}'’-]+\\s+){0,2}[\\p{L}'’-]+"
                        : Pattern.quote(word).replace("'", "\\E['’]\\Q"))
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?iu)(?<![\\p{L}])" + regex + "(?![\\p{L}])");
    }
}
