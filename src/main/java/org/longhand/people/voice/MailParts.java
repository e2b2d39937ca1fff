package org.longhand.people.voice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A letter's or mail's parts: how it greets, its paragraphs, how it takes its leave.
 *
 * @param greeting the first line, with … for the name; null where it begins without one
 * @param paragraphs each on one line
 * @param farewell the line above the name at the end; null where there is none
 */
record MailParts(String greeting, List<String> paragraphs, String farewell) {

    private static final int SHORT_LINE = 45;
    private static final int WRAPPED = 45;
    /** Words of a greeting that are written large and name nobody. */
    private static final Set<String> WORDS = Set.of(
            "hi",
            "hiya",
            "heya",
            "howdy",
            "yo",
            "oi",
            "greetings",
            "dears",
            "hey",
            "hello",
            "dear",
            "good",
            "morning",
            "evening",
            "afternoon",
            "my",
            "hallo",
            "liebe",
            "lieber",
            "liebes",
            "liebste",
            "liebster",
            "guten",
            "tag",
            "morgen",
            "abend",
            "moin",
            "servus",
            "mein",
            "meine",
            "cher",
            "chère",
            "chers",
            "bonjour",
            "bonsoir",
            "salut",
            "coucou",
            "ma",
            "mon",
            "querido",
            "querida",
            "hola",
            "buenos",
            "buenas",
            "días",
            "tardes",
            "estimado",
            "estimada",
            "mi",
            "caro",
            "cara",
            "cari",
            "ciao",
            "carissima",
            "carissimo",
            "buongiorno",
            "buonasera",
            "mia",
            "mio",
            "cześć",
            "hej",
            "drogi",
            "droga",
            "kochana",
            "kochany",
            "moja",
            "mój",
            "dzień",
            "dobry",
            "witaj",
            "dearest",
            "darling",
            "all",
            "everyone",
            "there",
            "folks");

    static MailParts of(String text) {
        List<String> blocks = new ArrayList<>(Arrays.stream(
                        Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(b -> !b.isEmpty())
                .toList());
        String greeting = null;
        if (!blocks.isEmpty()) {
            List<String> lines = blocks.get(0).lines().map(String::strip).toList();
            String first = lines.get(0);
            if (first.length() <= SHORT_LINE
                    && (blocks.size() > 1 || lines.size() > 1)
                    && first.matches(".*[,:!–—-]$|[^.?]*")
                    && TextSplitter.count(first) <= 6
                    && TextSplitter.count(first) > 0) {
                greeting = named(first);
                replace(blocks, 0, lines.subList(1, lines.size()));
            }
        }
        String farewell = takeFarewell(blocks);
        return new MailParts(greeting, blocks.stream().map(MailParts::unwrapped).toList(), farewell);
    }

    private static String takeFarewell(List<String> blocks) {
        if (blocks.isEmpty()) {
            return null;
        }
        int last = blocks.size() - 1;
        List<String> lines = blocks.get(last).lines().map(String::strip).toList();
        int n = lines.size();
        boolean isName = lines.get(n - 1).length() <= 30
                && TextSplitter.count(lines.get(n - 1)) <= 3
                && !lines.get(n - 1).matches(".*[.?]$");
        if (isName && n >= 2 && isFarewell(lines.get(n - 2))) {
            replace(blocks, last, lines.subList(0, n - 2));
            return lines.get(n - 2);
        }
        if (isName && n == 1 && last > 0) {
            List<String> above = blocks.get(last - 1).lines().map(String::strip).toList();
            String line = above.get(above.size() - 1);
            blocks.remove(last);
            if (isFarewell(line)) {
                replace(blocks, last - 1, above.subList(0, above.size() - 1));
                return line;
            }
            return null;
        }
        if (n >= 2 && isFarewell(lines.get(n - 1)) && lines.get(n - 1).endsWith(",")) {
            replace(blocks, last, lines.subList(0, n - 1));
            return lines.get(n - 1);
        }
        return null;
    }

    private static boolean isFarewell(String line) {
        return line.length() <= SHORT_LINE
                && TextSplitter.count(line) <= 7
                && TextSplitter.count(line) > 0
                && (line.matches(".*[,!]$") || !line.matches(".*[.?…:;]$"));
    }

    /** "Dear Mrs. Ibáñez," is "Dear …,": a habit, and nobody's name. */
    private static String named(String line) {
        StringBuilder out = new StringBuilder();
        boolean name = false;
        for (String token : line.split("\\s+")) {
            String word = token.replaceAll("[^\\p{L}'’-]", "");
            boolean known = word.isEmpty()
                    || WORDS.contains(word.toLowerCase(Locale.ROOT))
                    || Character.isLowerCase(word.codePointAt(0));
            if (known) {
                out.append(out.isEmpty() ? "" : " ").append(token);
                name = false;
            } else if (!name) {
                out.append(out.isEmpty() ? "" : " ").append('…');
                name = true;
            }
        }
        String end = line.substring(line.length() - 1);
        String made = out.toString();
        return made.endsWith("…") && end.matches("[,:!–—-]") ? made + end : made;
    }

    /** Lines that a mail program broke are one again; a line that a person ended stays a sentence of its own. */
    private static String unwrapped(String block) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (String line : block.lines().map(String::strip).toList()) {
            if (!out.isEmpty()) {
                boolean ended = before.length() < WRAPPED && !before.matches(".*[.!?…,;:]$");
                out.append(ended ? ". " : " ");
            }
            out.append(line);
            before = line;
        }
        return out.toString();
    }

    private static void replace(List<String> blocks, int index, List<String> lines) {
        if (lines.isEmpty()) {
            blocks.remove(index);
        } else {
            blocks.set(index, String.join("\n", lines));
        }
    }
}
