package org.longhand.proof.truth;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.longhand.drafting.Brief;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.LanguageWords;
import org.longhand.proof.text.Tokens;

/** What follows from one relation for another: who has a grandmother is a grandchild. */
final class Relations {

    /** Who somebody is to those who are this to them. */
    private static final Map<String, List<String>> INVERSE = Map.ofEntries(
            Map.entry("mother", List.of("son", "daughter", "child")),
            Map.entry("father", List.of("son", "daughter", "child")),
            Map.entry("parents", List.of("son", "daughter", "child")),
            Map.entry("son", List.of("mother", "father", "child", "parents")),
            Map.entry("daughter", List.of("mother", "father", "child", "parents")),
            Map.entry("child", List.of("mother", "father", "parents")),
            Map.entry("grandmother", List.of("grandson", "granddaughter", "grandchild")),
            Map.entry("grandfather", List.of("grandson", "granddaughter", "grandchild")),
            Map.entry("grandparents", List.of("grandson", "granddaughter", "grandchild")),
            Map.entry("grandson", List.of("grandmother", "grandfather", "grandchild", "grandparents")),
            Map.entry("granddaughter", List.of("grandmother", "grandfather", "grandchild", "grandparents")),
            Map.entry("grandchild", List.of("grandmother", "grandfather", "grandparents")),
            Map.entry("brother", List.of("sister", "brother", "sibling")),
            Map.entry("sister", List.of("sister", "brother", "sibling")),
            Map.entry("sibling", List.of("sister", "brother")),
            Map.entry("uncle", List.of("niece", "nephew")), Map.entry("aunt", List.of("niece", "nephew")),
            Map.entry("niece", List.of("uncle", "aunt")), Map.entry("nephew", List.of("uncle", "aunt")),
            Map.entry("husband", List.of("wife")), Map.entry("wife", List.of("husband")),
            Map.entry("godparent", List.of("godchild")), Map.entry("godchild", List.of("godparent")),
            Map.entry("great-grandparent", List.of("great-grandchild")),
            Map.entry("great-grandchild", List.of("great-grandparent")));

    /** What two people named apart are together. */
    private static final Map<String, List<String>> TOGETHER = Map.of(
            "parents", List.of("mother", "father"),
            "grandparents", List.of("grandmother", "grandfather"));

    /** What one word says with another: a son is a child. */
    private static final Map<String, List<String>> WIDER = Map.of(
            "son", List.of("child"), "daughter", List.of("child"), "grandson", List.of("grandchild"),
            "granddaughter", List.of("grandchild"), "baby", List.of("child"), "twin", List.of("child", "sibling"),
            "brother", List.of("sibling"), "sister", List.of("sibling"));

    /** Family words that are also how one speaks to strangers. */
    static final Set<String> TITLES = Set.of("frau", "mann");

    private Relations() {
    }

    /** The relations that were told, and those that follow from them. */
    static Set<String> following(Set<String> relations, Brief brief) {
        Set<String> all = new LinkedHashSet<>(relations);
        // The two people of the letter are each something to the other.
        Stream.of(brief.relationship(), brief.recipient().name(), brief.recipient().calledBy(), brief.sender().name(),
                brief.sender().signs(), brief.closing())
                .filter(Objects::nonNull).flatMap(text -> Tokens.of(text, "en").stream())
                .map(token -> Fold.word(token.bare())).filter(word -> !TITLES.contains(word)).map(LanguageWords::relation).filter(Objects::nonNull)
                .forEach(relation -> all.addAll(INVERSE.getOrDefault(relation, List.of())));
        TOGETHER.forEach((both, each) -> {
            if (all.containsAll(each)) {
                all.add(both);
            }
        });
        if (all.contains("parents")) {
            all.addAll(List.of("mother", "father"));
        }
        if (all.contains("grandparents")) {
            all.addAll(List.of("grandmother", "grandfather"));
        }
        List.copyOf(all).forEach(relation -> all.addAll(WIDER.getOrDefault(relation, List.of())));
        return Set.copyOf(all);
    }
}
