package org.longhand.proof.grammar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.rules.RuleMatch;
import org.longhand.people.text.FoldedText;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;

/**
 * Reads with LanguageTool (LGPL-2.1), offline, its rules as a library. A language is loaded when its first text comes
 * and let go when none has come for a while.
 */
public final class LanguageToolReader implements GrammarReader {

    private static final Duration KEPT_UNREAD = Duration.ofMinutes(30);
    private static final int MAX_REPLACEMENTS = 3;

    private final LoadingCache<Variant, LanguageToolEngine> engines = Caffeine.newBuilder()
            .expireAfterAccess(KEPT_UNREAD)
            // Without it a language would be let go only when the next text comes.
            .scheduler(Scheduler.systemScheduler())
            .build(LanguageToolEngine::new);

    @Override
    public boolean reads(String language) {
        return Variant.of(language).isPresent();
    }

    @Override
    public List<GrammarMark> read(String text, String language, Set<String> known) {
        Variant variant =
                Variant.of(language).orElseThrow(() -> new IllegalArgumentException("no grammar for " + language));
        LanguageToolEngine engine = engines.get(variant);
        Set<String> names = known.stream().map(LanguageToolReader::fold).collect(Collectors.toSet());
        List<GrammarMark> marks = new ArrayList<>();
        FoldedText composed = FoldedText.composed(text); // the dictionaries know no other accents
        for (RuleMatch match : engine.read(composed.text())) {
            Span found = new Span(match.getFromPos(), match.getToPos());
            GrammarMark mark = mark(match, composed.original(found), engine.isSpelling(match));
            String words = found.of(composed.text());
            if (mark.kind() == GrammarMark.MistakeKind.SPELLING
                    && (told(words, names) || engine.spelledElsewhere(words))) {
                continue;
            }
            marks.add(mark);
        }
        return apart(marks);
    }

    /**
     * Whether every one of the words was told.
     *
     * @param names folded
     */
    static boolean told(String words, Set<String> names) {
        for (String word : words.split("[\\s-]+")) {
            String bare = fold(word).replaceAll("['’]s?$", "");
            // A genitive of a name is that name: Piotrs, Omas.
            if (!names.contains(bare)
                    && !(bare.endsWith("s") && names.contains(bare.substring(0, bare.length() - 1)))) {
                return false;
            }
        }
        return true;
    }

    static String fold(String word) {
        return TextFolding.compose(word).toLowerCase(Locale.ROOT);
    }

    private static GrammarMark mark(RuleMatch match, Span place, boolean spelling) {
        String reason = match.getMessage()
                .replaceAll("</?suggestion>", "\"")
                .replace("\"\"", "\"")
                .strip();
        List<String> replacements = match.getSuggestedReplacements().stream()
                .limit(MAX_REPLACEMENTS)
                .toList();
        return new GrammarMark(
                place.start(),
                place.end(),
                spelling ? GrammarMark.MistakeKind.SPELLING : GrammarMark.MistakeKind.GRAMMAR,
                match.getRule().getId(),
                reason,
                replacements);
    }

    /** Where two rules mark the same words, the one that says more of them is kept. */
    static List<GrammarMark> apart(List<GrammarMark> marks) {
        List<GrammarMark> kept = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingInt(GrammarMark::start)
                        .thenComparing(Comparator.comparingInt(GrammarMark::end).reversed()))
                .forEach(mark -> {
                    if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= mark.start()) {
                        kept.add(mark);
                    }
                });
        return kept;
    }
}
