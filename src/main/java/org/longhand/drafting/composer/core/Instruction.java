package org.longhand.drafting.composer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;

/**
 * What an instruction for a new draft asks of the facts and the length, as far as the composer can follow it.
 *
 * @param facts the facts that stay, the one to begin with first
 * @param begins whether the first of them opens the letter
 * @param length the length that it asks for; empty where it asks for none
 * @param missed what it names that no fact tells of, in its own words
 * @param understood whether it asks for anything that the composer knows
 */
public record Instruction(
        List<Fact> facts, boolean begins, Optional<Length> length, List<String> missed, boolean understood) {

    private static final List<Pattern> LEAVE_OUT = patterns("leave-out");
    private static final List<Pattern> BEGIN_WITH = patterns("begin-with");
    private static final Pattern AROUND = Pattern.compile(SharedWords.anyOf("around-asked"));

    private static final Set<String> SMALL = SharedWords.set("short-light-words");
    private static final int STEM = 5;

    public Instruction {
        facts = List.copyOf(facts);
        missed = List.copyOf(missed);
    }

    /** Reads an instruction, which may be null, for the facts of a brief. */
    public static Instruction of(String instruction, Brief brief) {
        String wish = instruction == null ? "" : Text.oneLine(instruction).toLowerCase(Locale.ROOT);
        List<Fact> facts = new ArrayList<>(brief.facts());
        List<String> missed = new ArrayList<>();
        boolean tone = Traits.isTone(wish);
        boolean said = false;
        for (String what : named(wish, LEAVE_OUT)) {
            boolean left = facts.removeIf(f -> tells(f, what));
            said |= left;
            if (!left && !Traits.isTone(what)) {
                missed.add(what);
            }
        }
        boolean begins = false;
        for (String what : named(wish, BEGIN_WITH)) {
            Optional<Fact> first = facts.stream().filter(f -> tells(f, what)).findFirst();
            first.ifPresent(f -> {
                facts.remove(f);
                facts.add(0, f);
            });
            begins |= first.isPresent();
            if (first.isEmpty()) {
                missed.add(what);
            }
        }
        Optional<Length> length = Traits.wished(wish);
        return new Instruction(
                facts, begins, length, missed, said || begins || tone || length.isPresent() || wish.isBlank());
    }

    private static List<Pattern> patterns(String file) {
        return SharedWords.lines(file).stream()
                .map(l -> Pattern.compile("(?iU)\\b(?:" + l + ")"))
                .toList();
    }

    private static List<String> named(String wish, List<Pattern> patterns) {
        List<String> named = new ArrayList<>();
        for (Pattern pattern : patterns) {
            Matcher m = pattern.matcher(wish);
            while (m.find()) {
                named.add(m.group(1).strip());
            }
        }
        return named;
    }

    /** Whether each word that weighs anything in what was named stands in a fact, whatever its ending. */
    private static boolean tells(Fact fact, String what) {
        List<String> words = Text.words(fact.text());
        List<String> asked = Text.words(what).stream()
                .filter(w -> w.length() > 2
                        && !SMALL.contains(w)
                        && !AROUND.matcher(w).matches())
                .toList();
        return !asked.isEmpty() && asked.stream().allMatch(a -> words.stream().anyMatch(w -> same(w, a)));
    }

    private static boolean same(String word, String asked) {
        int stem = Math.min(STEM, Math.min(word.length(), asked.length()));
        return word.equals(asked)
                || stem >= 3
                        && word.startsWith(asked.substring(0, stem))
                        && Math.abs(word.length() - asked.length()) <= 3;
    }
}
