package org.longhand.proof.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;
import org.longhand.people.text.TextFolding;

/**
 * The two people of a letter by the words of their names, folded.
 *
 * @param sender of the sender alone
 * @param recipient of the recipient alone
 * @param formal whether the facts address the recipient by "Lei" or "Sie"
 */
record Cast(Set<String> sender, Set<String> recipient, boolean formal) {

    private static final Pattern FORMAL =
            Pattern.compile("\\b(?:Lei|Suo|Sua|Suoi|Sue)\\b|(?<=[\\p{L},] )(?:Sie|Ihnen|Ihre?[nmrs]?)\\b");
    private static final Pattern FAMILIAR =
            Pattern.compile("(?i)\\b(?:tu|ti|te|tuo|tua|tuoi|tue|hai|sei|du|dich|dir|deine?[nmrs]?)\\b");

    static Cast of(Brief brief) {
        Set<String> sender = words(brief.sender().name(), brief.sender().signs());
        Set<String> recipient =
                words(brief.recipient().name(), brief.recipient().calledBy());
        Set<String> both = new HashSet<>(sender);
        both.retainAll(recipient); // a family name tells nobody apart
        sender.removeAll(both);
        recipient.removeAll(both);
        String told = brief.facts().stream().map(Fact::text).collect(Collectors.joining(" "));
        return new Cast(
                sender,
                recipient,
                FORMAL.matcher(told).find() && !FAMILIAR.matcher(told).find());
    }

    private static Set<String> words(String... names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            if (name != null) {
                words.addAll(List.of(TextFolding.fold(name).split("[\\s-]+")));
            }
        }
        words.removeIf(w -> w.length() < 2);
        return words;
    }
}
