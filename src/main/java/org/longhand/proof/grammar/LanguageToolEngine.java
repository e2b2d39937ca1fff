package org.longhand.proof.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.ResultCache;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool for one language, set up to read personal letters: mistakes are marked, style is not. What a person
 * writes to a person they love is not too long, too colloquial or repetitive for a rule to say so.
 *
 * <p>Slow to make (a second or more, and some 100 MB), then quick; reads one text at a time.
 */
final class LanguageToolEngine {

    /** Sentences already read are not read again: after an edit, only the sentences that it touched. */
    private static final int SENTENCES_KEPT = 2_000;

    private static final int MINUTES_KEPT = 30;

    /** Categories of rules that judge taste, layout, or what a letter does on purpose. */
    private static final Set<String> OFF_CATEGORIES = Set.of(
            "STYLE",
            "CREATIVE_WRITING",
            "REDUNDANCY",
            "PLAIN_ENGLISH",
            "WIKIPEDIA",
            "GENDER_NEUTRALITY",
            "COLLOQUIALISMS",
            "ACADEMIC_WRITING",
            "REPETITIONS",
            "REPETITIONS_STYLE",
            "TYPOGRAPHY",
            "CAT_TYPOGRAPHIE",
            "CAT_REGLES_DE_BASE",
            "MISC_STYLE",
            "HILFESTELLUNG_KOMMASETZUNG",
            "INCLUSIVE",
            "REDUNDANCIES",
            "CAT_TOURS_CRITIQUES",
            "TEXT_ANALYSIS",
            "REGIONALISMS",
            "FORMAL_SPEECH");

    private static final Set<ITSIssueType> OFF_TYPES = Set.of(
            ITSIssueType.Style,
            ITSIssueType.Whitespace,
            ITSIssueType.LocaleViolation,
            ITSIssueType.Register,
            ITSIssueType.Formatting,
            ITSIssueType.Characters);

    private final JLanguageTool tool;
    private final String spellingRule;
    private final List<SpellingCheckRule> otherSpellings;

    LanguageToolEngine(Variant variant) {
        this.tool = tool(variant.code(), new ResultCache(SENTENCES_KEPT, MINUTES_KEPT, TimeUnit.MINUTES));
        this.spellingRule = spelling(tool).getId();
        this.otherSpellings = variant.spelled().stream()
                .map(code -> spelling(tool(code, null)))
                .toList();
    }

    private static JLanguageTool tool(String code, ResultCache cache) {
        Language language = Languages.getLanguageForShortCode(code);
        JLanguageTool tool = new JLanguageTool(language, null, cache);
        for (Rule rule : tool.getAllRules()) {
            if (OFF_CATEGORIES.contains(rule.getCategory().getId().toString())
                    || OFF_TYPES.contains(rule.getLocQualityIssueType())) {
                tool.disableRule(rule.getId());
            }
        }
        // A letter's greeting ends in a comma and its next line may begin small; paragraphs are the writer's own.
        tool.disableRules(List.of(
                "UPPERCASE_SENTENCE_START",
                "WHITESPACE_PARAGRAPH",
                "PUNCTUATION_PARAGRAPH_END",
                "PARAGRAPH_REPEAT_BEGINNING_RULE",
                "TOO_LONG_PARAGRAPH",
                "ENGLISH_WORD_REPEAT_BEGINNING_RULE",
                "MISSING_COMMA_AFTER_INTRODUCTORY_PHRASE"));
        return tool;
    }

    private static SpellingCheckRule spelling(JLanguageTool tool) {
        return tool.getAllActiveRules().stream()
                .filter(SpellingCheckRule.class::isInstance)
                .map(SpellingCheckRule.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no spelling rule"));
    }

    synchronized List<RuleMatch> read(String text) {
        try {
            return tool.check(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a match says that a word is in no dictionary. The rule's own word for it is lost in the cache. */
    boolean isSpelling(RuleMatch match) {
        return match.getRule().getId().equals(spellingRule);
    }

    /** Whether a word is right in another spelling of the same language. */
    synchronized boolean spelledElsewhere(String word) {
        for (SpellingCheckRule other : otherSpellings) {
            try {
                if (!other.isMisspelled(word)) {
                    return true;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
