package org.longhand.drafting.composer.en;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.WordFiles;

/** Puts right what people leave out when they jot something down in English. */
final class EnglishMending {

    private static final WordFiles FILES = WordFiles.beside(EnglishMending.class);
    private static final Set<String> NEEDS_NO_ARTICLE = FILES.set("no-article");

    /** A note of a day: "90th birthday on 14 March". */
    private static final Pattern BIRTHDAY = Pattern.compile(
            "(?i)^(\\d{1,3}(?:st|nd|rd|th)) birthday,?(?: is)?(?: on)? ((?:the )?\\d{1,2}(?:st|nd|rd|th)?"
                    + " (?:of )?\\p{L}+|\\p{L}+ \\d{1,2})(?=\\.?$)");

    private static final Pattern LOST_A_CAPITAL = Pattern.compile("\\b(" + FILES.anyOf("calendar-in-small") + ")\\b");

    private EnglishMending() {}

    /** The sentence with the capitals that English must have where the teller used none. */
    static String repaired(String given) {
        String text = BIRTHDAY.matcher(given).replaceFirst("Your $1 birthday is on $2");
        if (text.equals(text.toLowerCase(Locale.ROOT))) {
            text = Pattern.compile("(?U)(?<![\\w'’])i(?=$|[\\s,.;:!?]|['’](m|ve|ll" + "|d)\\b)")
                    .matcher(text)
                    .replaceAll("I");
            text = LOST_A_CAPITAL.matcher(text).replaceAll(m -> Text.capital(m.group()));
            text = Pattern.compile("(\\d(?:st|nd|rd|th)? (?:of )?|\\bin )(march|may)\\b")
                    .matcher(text)
                    .replaceAll(m -> m.group(1) + Text.capital(m.group(2)));
        }
        return text;
    }

    /**
     * A sentence that left its subject out, with the subject it surely has: "Loves tulips" is told of the recipient.
     *
     * @param recipient whether a subject that was left out may be the recipient
     */
    static String withSubject(String text, boolean recipient) {
        Matcher m = Pattern.compile(
                        "^((?:(?:always|never|still|also|often|now|usually|sometimes|once|just)"
                                + " )?)(\\p{L}+(?:n['’]t)?)"
                                + "((?: .*)?)$",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
                .matcher(text);
        if (!m.matches()) {
            return text;
        }
        String adverb = m.group(1).toLowerCase(Locale.ROOT);
        String verb = m.group(2).toLowerCase(Locale.ROOT);
        String rest = m.group(3);
        String next = Text.words(rest).stream().findFirst().orElse("");
        if (verb.matches("miss|love|adore|hope|wish")
                        && next.matches("you|your|to|the|how|that|our|all|everything" + "|her|his")
                || verb.equals("am")) {
            return "I " + adverb + verb + rest;
        }
        if (!recipient) {
            return text;
        }
        boolean bound = !next.isEmpty()
                && !next.matches("of|in|on|at|for|from|with|by|and|under|near|through|to|are" + "|were|is|was");
        if (verb.equals("is")
                || verb.equals("has") && bound
                || verb.equals("was")
                || EnglishVerbs.isKnownThird(verb) && (bound || !adverb.isEmpty())) {
            String agreed = verb.equals("was") ? "were" : EnglishVerbs.baseOfThird(verb);
            return verb.equals("is") && rest.endsWith("?") ? text : "You " + adverb + agreed + rest;
        }
        if (EnglishVerbs.isPast(verb)
                && next.matches("me|us|my|our")
                && EnglishVerbs.baseOfPast(verb).isPresent()) {
            return "You " + adverb + verb + rest;
        }
        if (EnglishVerbs.isPast(verb)
                && EnglishVerbs.isKindness(verb)
                && rest.matches("(?i).*\\b(me|us|my|our)\\b.*")
                && !EnglishClause.HARSH.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            return "You " + adverb + verb + rest;
        }
        if (EnglishVerbs.looksThird(verb) && next.matches("me|us|him|her|them|my|our|everyone|everybody")) {
            return "You " + adverb + EnglishVerbs.baseOfThird(verb) + rest;
        }
        return text;
    }

    /** A noun phrase with the article it needs; empty where an article would be a guess. */
    static Optional<String> definite(String phrase) {
        String first = phrase.split("[\\s'’]", 2)[0].toLowerCase(Locale.ROOT);
        if (NEEDS_NO_ARTICLE.contains(first)) {
            return Optional.of(Text.lowerFirst(phrase));
        }
        // A capital further in may be a name's, and then so may the first.
        boolean plainStart = phrase.matches("\\p{Lu}\\p{Ll}+ \\p{Ll}.*");
        return plainStart ? Optional.of("the " + Text.lowerFirst(phrase)) : Optional.empty();
    }
}
