package org.longhand.drafting.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.drafting.interview.QuestionFile.Line;
import org.longhand.people.Fact;

/** Chooses up to three questions from a language's file. Pure: the same brief is asked the same. */
final class BuiltInInterviewer {

    private BuiltInInterviewer() {}

    /**
     * Questions of the occasion come first, then those of any letter, each with those before that take up what was
     * told; none about something that was told, and no two about the same. What was told too vaguely to be pictured
     * ("thank you for everything") is asked about only by a question that takes it up.
     *
     * @param occasion the name of the occasion's file
     */
    static List<Question> questions(Brief brief, String occasion, QuestionFile file) {
        Map<String, String> told = new HashMap<>();
        Stream.concat(Stream.ofNullable(brief.relationship()), Stream.ofNullable(brief.purpose()))
                .forEach(text -> file.signals(text).forEach(s -> told.putIfAbsent(s, "")));
        Set<String> vague = new HashSet<>();
        for (Fact fact : brief.facts()) {
            String text = fact.when() == null ? fact.text() : fact.text() + " " + fact.when();
            if (Richness.weight(text, file, Richness.people(brief)) == 0) {
                file.signals(text).stream().filter(s -> !told.containsKey(s)).forEach(vague::add);
            } else {
                vague.removeAll(file.signals(text));
            }
            file.signals(text).forEach(s -> told.merge(s, fact.text(), (old, now) -> old.isEmpty() ? now : old));
        }
        List<Question> questions = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        Stream.concat(
                        pointedFirst(file.questions(occasion)),
                        file.standsAlone(occasion) ? Stream.empty() : pointedFirst(file.questions(QuestionFile.ANY)))
                .filter(line -> suits(line, told, vague))
                .filter(line -> asked.add(line.about()))
                .limit(Interview.MOST)
                .forEach(line -> questions.add(new Question(line.about(), fill(line, brief, told))));
        return questions;
    }

    private static Stream<Line> pointedFirst(List<Line> lines) {
        return Stream.concat(
                lines.stream().filter(Line::pointed), lines.stream().filter(line -> !line.pointed()));
    }

    private static boolean suits(Line line, Map<String, String> told, Set<String> vague) {
        boolean asksOfFact = line.text().contains("{fact}");
        return line.conditions().stream().allMatch(c -> c.startsWith("!") != told.containsKey(c.replace("!", "")))
                && (line.conditions().contains(line.about())
                        || !told.containsKey(line.about())
                        || vague.contains(line.about()) && asksOfFact)
                && (!asksOfFact || factOf(line, told) != null);
    }

    private static String fill(Line line, Brief brief, Map<String, String> told) {
        String fact = factOf(line, told);
        // The fact last: what it says is nobody's slot.
        String text = line.text().replace("{recipient}", brief.recipient().calledBy());
        return fact == null ? text : text.replace("{fact}", fact);
    }

    /**
     * The fact that gave the line's first signal, without its full stop; null where no fact did, or it is a long one.
     */
    private static String factOf(Line line, Map<String, String> told) {
        return line.conditions().stream()
                .filter(c -> !c.startsWith("!"))
                .map(told::get)
                .filter(text -> text != null && !text.isEmpty() && text.length() <= 120 && !text.contains("\n"))
                .map(text -> text.strip().replaceFirst("[.!]+$", ""))
                .findFirst()
                .orElse(null);
    }
}
