package org.longhand.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sayings, quoted or reported, that nobody told. */
final class QuoteCheck implements Checker {

    private static final Pattern QUOTED = Pattern.compile(
            "[“\"„]([^“”\"„]{3,300})[”\"“]|«\\s?([^«»]{3,300})\\s?»|(?<![\\p{L}\\d])[‘']([^‘’'\\n]{3,200}(?:['’]\\p{L}[^‘’'\\n]{0,200})?)['’](?![\\p{L}])");
    private static final double SAME = 0.75;

    @Override
    public List<Remark> read(Reading r) {
        List<Remark> found = new ArrayList<>();
        Matcher m = QUOTED.matcher(r.text());
        while (m.find()) {
            String inside = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
            if (inside.strip().contains(" ") && !told(r, inside)) {
                found.add(r.remark(Kind.UNFOUNDED, "unfounded.saying", new Span(m.start(), m.end())));
            }
        }
        boolean anySaying = r.told().words().stream().anyMatch(w -> r.lexicon().has("say", w));
        if (!anySaying) {
            for (String line : r.lexicon().lines("sayings")) {
                phrase(r, List.of(line.split("\\s+")), found);
            }
        }
        return found;
    }

    private static void phrase(Reading r, List<String> words, List<Remark> found) {
        for (int i = 0; i + words.size() <= r.tokens().size(); i++) {
            boolean stands = true;
            for (int k = 0; k < words.size() && stands; k++) {
                stands = words.get(k).equals(r.tokens().get(i + k).base());
            }
            if (stands) {
                found.add(r.remark(Kind.UNFOUNDED, "unfounded.saying", i, i + words.size() - 1));
            }
        }
    }

    private static boolean told(Reading r, String quoted) {
        String bare = bare(quoted);
        Set<String> stems = Stems.of(quoted, r.lexicon());
        return r.told().sources().stream().anyMatch(s -> bare(s.folded()).contains(bare)
                || !stems.isEmpty() && stems.stream().filter(s.stems()::contains).count() >= SAME * stems.size());
    }

    private static String bare(String text) {
        return Words.fold(text).replaceAll("(?U)[^\\p{L}\\d]+", " ").strip();
    }
}
