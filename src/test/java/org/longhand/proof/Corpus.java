package org.longhand.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.remark.RemarkKind;

/**
 * Labelled texts: {@code proof/corpus/LANGUAGE.txt}. A brief begins with {@code ===} and has lines {@code key: value};
 * then each line is one text, {@code t} for tuning or {@code h} held out, {@code |} for a line's end, with what should
 * be marked in {@code ⟪…⟫}: an invention, its class named before a colon, or another kind of remark, named before a
 * tilde.
 */
final class Corpus {

    private static final Pattern MARK = Pattern.compile("⟪([a-z-]+)([~:])([^⟫]*)⟫");

    /** @param claim what was invented, or null where the mark is of another kind */
    record Mark(RemarkKind kind, Claim claim, int start, int end) {}

    record Case(Brief brief, boolean heldOut, String text, List<Mark> marks) {}

    private Corpus() {}

    static List<Case> read(String language) {
        List<Case> cases = new ArrayList<>();
        String tag = language.split("-")[0];
        BriefLines lines = new BriefLines(tag);
        for (String line : text(language).split("\\R")) {
            if (line.startsWith("===")) {
                lines = new BriefLines(tag);
            } else if (line.startsWith("t ") || line.startsWith("h ")) {
                cases.add(one(lines.brief(), line));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return cases;
    }

    private static Case one(Brief brief, String line) {
        String marked = line.substring(2).replace("|", "\n");
        StringBuilder plain = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher m = MARK.matcher(marked);
        int at = 0;
        while (m.find()) {
            plain.append(marked, at, m.start());
            String word = m.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
            boolean invented = m.group(2).equals(":");
            int end = plain.length() + m.group(3).length();
            marks.add(new Mark(
                    invented ? RemarkKind.UNFOUNDED : RemarkKind.valueOf(word),
                    invented ? Claim.valueOf(word) : null,
                    plain.length(),
                    end));
            plain.append(m.group(3));
            at = m.end();
        }
        return new Case(
                brief, line.startsWith("h "), plain.append(marked.substring(at)).toString(), marks);
    }

    private static String text(String language) {
        try (InputStream in = Corpus.class.getResourceAsStream("/proof/corpus/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A brief as it is read line by line. */
    private static final class BriefLines {
        private final String language;
        private final List<Fact> facts = new ArrayList<>();
        private String from = "Sam Reyes";
        private String to = "June Park / June";
        private String relationship;
        private String occasion = "general";
        private LocalDate date = LocalDate.of(2026, 2, 20);

        BriefLines(String language) {
            this.language = language;
        }

        void add(String line) {
            String value = line.substring(line.indexOf(':') + 1).strip();
            switch (line.substring(0, line.indexOf(':'))) {
                case "from" -> from = value;
                case "to" -> to = value;
                case "rel" -> relationship = value;
                case "occ" -> occasion = value;
                case "on" -> date = LocalDate.parse(value);
                case "f" -> facts.add(new Fact(value));
                default -> throw new IllegalArgumentException(line);
            }
        }

        Brief brief() {
            String[] sender = from.split(" / ");
            String[] recipient = to.split(" / ");
            return Brief.of(
                    new Person(sender[0], null, sender.length > 1 ? sender[1] : null),
                    new Person(recipient[0], recipient.length > 1 ? recipient[1] : null, null),
                    relationship,
                    occasion,
                    null,
                    null,
                    language,
                    Length.SHORT,
                    facts,
                    null,
                    date);
        }
    }
}
