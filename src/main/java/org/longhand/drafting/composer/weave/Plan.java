package org.longhand.drafting.composer.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact;

/**
 * Which things told stand in which paragraph, in which order.
 *
 * @param paragraphs each a list of units in order; none is empty
 * @param spare whether the letter goes without words at its end
 * @param free what sets the reader free of an answer, where it was told; it stands last
 * @param begins whether the first thing told opens the letter, without words before it
 */
public record Plan(List<List<Unit>> paragraphs, Optional<ToldFact> free, boolean begins, boolean spare) {

    private static final int MOST_PARAGRAPHS = 2;
    private static final int LONGEST_PARAGRAPH = 4;
    /** How many sentences out of balance two paragraphs may be for the sake of a cut where the kind changes. */
    private static final double TURN_IS_WORTH = 1.2;

    /**
     * Something told, and what leans on it; the parts stay together in this order.
     *
     * @param kind what the first part is to this letter
     */
    record Unit(List<ToldFact> told, FactKind kind) {

        ToldFact lead() {
            return told.get(0);
        }

        boolean isAlone() {
            return told.size() == 1;
        }
    }

    /**
     * @param order the kinds of things told, paragraph by paragraph
     * @param isEvent whether a fact tells of what the letter is written for: the exam passed, the deed that is
     *     regretted
     */
    public static Plan of(List<ToldFact> all, List<List<FactKind>> order, Predicate<ToldFact> isEvent) {
        Optional<ToldFact> free =
                all.stream().filter(ToldFact::setsFree).findFirst().filter(f -> all.size() > 1);
        List<ToldFact> told =
                all.stream().filter(t -> !free.equals(Optional.of(t))).toList();
        List<FactKind> known = order.stream().flatMap(List::stream).toList();
        List<Unit> units = units(withoutRepeats(told), known);
        List<List<Unit>> paragraphs = new ArrayList<>();
        int rest = placeOfRest(order);
        for (int place = 0; place < order.size(); place++) {
            List<Unit> here = new ArrayList<>();
            for (Unit unit : units) {
                if (order.get(place).contains(unit.kind) || place == rest && !known.contains(unit.kind)) {
                    here.add(unit);
                }
            }
            paragraphs.addAll(split(here));
        }
        List<List<Unit>> merged = merged(paragraphs);
        Optional<Unit> event = merged.stream()
                .flatMap(List::stream)
                .filter(u -> u.told.stream().anyMatch(isEvent))
                .findFirst();
        List<List<Unit>> planned = event.map(u -> first(u, new Unit(u.told, FactKind.EVENT), merged))
                .orElse(merged);
        return new Plan(deathFirst(planned), free, false, false);
    }

    /** The same with one thing told, and what leans on it, before all else. */
    public Plan beginningWith(ToldFact told) {
        List<List<Unit>> moved = new ArrayList<>();
        for (List<Unit> paragraph : paragraphs) {
            for (Unit unit : paragraph) {
                if (unit.told.contains(told)) {
                    moved.add(0, List.of(unit));
                }
            }
            List<Unit> rest =
                    paragraph.stream().filter(u -> !u.told.contains(told)).toList();
            if (!rest.isEmpty()) {
                moved.add(rest);
            }
        }
        return new Plan(moved, free, true, spare);
    }

    /** The same for a letter of as few words as may be. */
    public Plan withFewWords(boolean withoutOpening) {
        return new Plan(paragraphs, free, begins || withoutOpening, true);
    }

    /** A thing that another told thing names as well is told with that. */
    private static List<ToldFact> withoutRepeats(List<ToldFact> told) {
        List<String> words = told.stream().map(Plan::words).toList();
        List<ToldFact> kept = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            String own = words.get(i);
            boolean before = words.subList(0, i).contains(own);
            boolean within = told.get(i).isThing() && words.stream().anyMatch(w -> !w.equals(own) && w.contains(own));
            if (!before && !within) {
                kept.add(told.get(i));
            }
        }
        return kept;
    }

    private static String words(ToldFact told) {
        return " " + String.join(" ", Text.words(told.text())) + " ";
    }

    /** Nothing is said before the news that somebody died. */
    private static List<List<Unit>> deathFirst(List<List<Unit>> paragraphs) {
        return paragraphs.stream()
                .flatMap(List::stream)
                .filter(u -> u.lead().forms().containsKey("death"))
                .findFirst()
                .map(u -> first(u, u, paragraphs))
                .orElse(paragraphs);
    }

    /** The paragraphs with one unit at the head of the first, in another guise perhaps. */
    private static List<List<Unit>> first(Unit unit, Unit as, List<List<Unit>> paragraphs) {
        List<List<Unit>> moved = new ArrayList<>();
        for (List<Unit> paragraph : paragraphs) {
            moved.add(new ArrayList<>(
                    paragraph.stream().filter(u -> !u.equals(unit)).toList()));
        }
        moved.get(0).add(0, as);
        moved.removeIf(List::isEmpty);
        return moved;
    }

    private static List<Unit> units(List<ToldFact> told, List<FactKind> known) {
        List<Unit> units = new ArrayList<>();
        for (ToldFact t : told) {
            if (t.leansBack() && !units.isEmpty()) {
                Unit before = units.remove(units.size() - 1);
                List<ToldFact> both = new ArrayList<>(before.told);
                both.add(t);
                units.add(new Unit(List.copyOf(both), before.kind));
            } else {
                units.add(new Unit(List.of(t), kind(t, known)));
            }
        }
        return units;
    }

    private static FactKind kind(ToldFact told, List<FactKind> known) {
        List<FactKind> likely = told.kinds();
        // A letter that opens with a day opens with the reader's, not with the sender's own.
        boolean ownDay = likely.size() > 1
                && likely.get(0) == FactKind.DATE
                && known.indexOf(FactKind.DATE) == 0
                && told.subject() != ToldFact.Subject.YOU
                && told.subject() != ToldFact.Subject.OTHER;
        if (ownDay) {
            return kind(likely.subList(1, likely.size()), known);
        }
        return kind(likely, known);
    }

    private static FactKind kind(List<FactKind> likely, List<FactKind> known) {
        boolean torn = likely.get(0) == FactKind.MEMORY
                && likely.stream().anyMatch(Set.of(FactKind.KINDNESS, FactKind.REGRET)::contains);
        return torn
                ? known.stream()
                        .filter(k -> likely.contains(k) && !(k == FactKind.KINDNESS && known.get(0) == FactKind.REGRET))
                        .findFirst()
                        .orElse(FactKind.OTHER)
                : likely.stream().filter(known::contains).findFirst().orElse(FactKind.OTHER);
    }

    /** Where to say what no paragraph asks for: beside the news, else last. */
    private static int placeOfRest(List<List<FactKind>> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).contains(FactKind.OTHER) || order.get(i).contains(FactKind.NEWS)) {
                return i;
            }
        }
        return order.size() - 1;
    }

    /** A long run of units as paragraphs of like size, cut where the kind changes if that is near. */
    private static List<List<Unit>> split(List<Unit> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        int size = size(units);
        int pieces = size < LONGEST_PARAGRAPH ? 1 : Math.max(2, (size + LONGEST_PARAGRAPH - 1) / LONGEST_PARAGRAPH);
        if (pieces == 1 || units.size() == 1) {
            return List.of(units);
        }
        double target = (double) size / pieces;
        int cut = 1;
        double best = Double.MAX_VALUE;
        for (int i = 1; i < units.size(); i++) {
            boolean turns = units.get(i).kind != units.get(i - 1).kind;
            double cost = Math.abs(size(units.subList(0, i)) - target) - (turns ? TURN_IS_WORTH : 0);
            if (cost < best) {
                best = cost;
                cut = i;
            }
        }
        List<List<Unit>> parts = new ArrayList<>();
        parts.add(List.copyOf(units.subList(0, cut)));
        parts.addAll(split(units.subList(cut, units.size())));
        return parts;
    }

    /** A paragraph of one sentence in the middle joins the one behind it, where that is short too. */
    private static List<List<Unit>> merged(List<List<Unit>> paragraphs) {
        List<List<Unit>> merged = new ArrayList<>();
        for (List<Unit> paragraph : paragraphs) {
            int last = merged.size() - 1;
            boolean small = last >= 1
                    && size(merged.get(last)) == 1
                    && size(paragraph) <= 2
                    && (paragraph.get(0).kind != FactKind.PROMISE || paragraphs.size() > MOST_PARAGRAPHS)
                    && merged.get(last).get(0).kind != FactKind.DATE;
            if (small) {
                List<Unit> both = new ArrayList<>(merged.remove(last));
                both.addAll(paragraph);
                merged.add(both);
            } else {
                merged.add(paragraph);
            }
        }
        return merged;
    }

    private static int size(List<Unit> units) {
        return units.stream().mapToInt(u -> u.told.size()).sum();
    }
}
