package org.longhand.drafting.composer.weave;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.brief.Length;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.Grammar;
import org.longhand.drafting.composer.core.Joining;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact;
import org.longhand.drafting.composer.weave.Plan.Unit;

/** Makes the paragraphs of one letter out of a plan: frames around things told, joins between them. */
public final class Weaver {

    static final Set<String> UNIT_SLOTS = Set.of("clause", "que", "mine", "shared", "habit", "doing", "death");

    static final Set<FactKind> CLOSING = Set.of(FactKind.DATE, FactKind.PROMISE);
    private static final int LONG_WORD = 4;

    private final Wording wording;
    private final Grammar grammar;
    private final Plan plan;
    private final Length length;
    private final LetterBuilder page;
    private final Opening opening;
    private int bridges;
    private int wraps;
    private int joined;
    private List<SpeechAct> rest = List.of();

    public Weaver(Wording wording, Grammar grammar, List<SpeechAct> acts, Plan plan, Length length) {
        this.wording = wording;
        this.grammar = grammar;
        this.plan = plan;
        this.length = length;
        page = new LetterBuilder(wording, grammar);
        opening = new Opening(page, wording, acts, plan, grammar);
        int ample = wording.has("plain") ? 0 : 1;
        bridges = switch (length) {
            case SHORT -> 0;
            case MEDIUM -> 1 + ample;
            case LONG -> 3 + ample;
        };
        wraps = switch (length) {
            case SHORT -> 1 + ample;
            case MEDIUM -> 2 + ample;
            case LONG -> 4 + ample;
        };
    }

    /** The paragraphs of the letter, without salutation and closing. */
    public List<String> weave() {
        rest = opening.write();
        for (int i = 0; i < plan.paragraphs().size(); i++) {
            paragraph(plan.paragraphs().get(i), i);
        }
        new Ending(page, wording, plan, length).write(rest);
        return page.texts();
    }

    private void paragraph(List<Unit> units, int index) {
        int size = units.stream().mapToInt(u -> u.told().size()).sum();
        boolean withOpening = index == 0
                && (opening.hasTold()
                        || size == 1
                        || wording.dice("opening alone").happens(70));
        if (!withOpening) {
            page.newParagraph();
        }
        boolean last = index == plan.paragraphs().size() - 1;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean firstOfKind = i == 0 || units.get(i - 1).kind() != unit.kind();
            boolean lastOfKind = i + 1 == units.size() || units.get(i + 1).kind() != unit.kind();
            boolean lastOfAll = last && i + 1 == units.size();
            String at = index + "." + i;
            boolean told = opening.hasTold() && index == 0 && i == 0;
            boolean bridged = !told && (announced(unit) || firstOfKind && bridge("before", unit, at));
            if (told) {
                follow(unit);
            } else {
                tell(unit, at, !bridged && (firstOfKind || unit.kind() == FactKind.YOU));
            }
            boolean wrapped = unit.isAlone()
                    && !page.lastPiece().bare()
                    && page.lastPiece().doing() == null;
            // Behind a day to come or a promise there is room for a word, even at the very end.
            boolean room =
                    CLOSING.contains(unit.kind()) ? !wrapped || unit.kind() == FactKind.DATE : !wrapped && !lastOfAll;
            if (lastOfKind && !bridged && room) {
                bridge("after", unit, at);
            }
        }
    }

    /** "I want to tell you what became of me", before the first news of the sender. */
    private boolean announced(Unit unit) {
        Optional<SpeechAct> act =
                rest.stream().filter(a -> opening.announces(a, unit)).findFirst();
        act.ifPresent(a -> {
            page.act(a);
            rest.remove(a);
        });
        return act.isPresent();
    }

    /** What the sender saw of somebody, and goes on to tell, may be given as a memory as well. */
    private static boolean takes(Unit unit, String side) {
        ToldFact lead = unit.lead();
        boolean seen = unit.kind() == FactKind.MEMORY
                && !unit.isAlone()
                && lead.mild()
                && lead.subject() == ToldFact.Subject.I;
        return seen || lead.takes(side, unit.kind());
    }

    private boolean bridge(String side, Unit unit, String at) {
        boolean crowded = side.equals("before")
                && !page.current().isEmpty()
                && page.lastPiece().isFrame();
        boolean closes = side.equals("after") && CLOSING.contains(unit.kind());
        int chance = closes ? 45 : length == Length.LONG ? 60 : 45;
        if (crowded
                || !takes(unit, side)
                || bridges <= 0 && !closes
                || unit.lead().isThing()
                || !unit.lead().certain()
                || !wording.dice(side + at).happens(chance)) {
            return false;
        }
        Set<String> barred = new HashSet<>(page.saidHere());
        // "I remember one thing well. I remember …" says it twice.
        Text.words(unit.lead().text()).stream()
                .filter(w -> w.length() >= LONG_WORD && !grammar.lightWords().contains(w))
                .forEach(barred::add);
        Optional<Wording.FilledFrame> words =
                wording.choose(side + " " + unit.kind().word(), Map.of(), Set.of(), barred);
        words.ifPresent(w -> page.frame(w.text()));
        bridges -= words.isPresent() ? 1 : 0;
        return words.isPresent();
    }

    private void tell(Unit unit, String at, boolean mayWrap) {
        ToldFact lead = unit.lead();
        if (!lead.certain()) {
            page.told(asTold(lead), false);
        } else if (lead.isThing()) {
            page.told(choose("thing", lead, "thing").orElse(lead.text()), false);
        } else if (!chained(unit, at) && !wrapped(unit, at, mayWrap) && !joined(unit, at)) {
            page.told(lead.text(), true);
        }
        follow(unit);
    }

    private void follow(Unit unit) {
        for (ToldFact next : unit.told().subList(1, unit.told().size())) {
            Optional<String> words = !next.certain()
                    ? Optional.of(asTold(next))
                    : next.isThing() ? choose("thing", next, "thing") : Optional.empty();
            page.told(words.orElse(next.text()), words.isEmpty() && next.certain());
        }
    }

    /**
     * What keeps its own words stands by itself; only an order to somebody is set apart from the sender's own voice.
     */
    private String asTold(ToldFact told) {
        return (told.forms().containsKey("order") ? choose("words", told, "words") : Optional.<String>empty())
                .orElse(told.text());
    }

    private Optional<String> choose(String section, ToldFact told, String slot) {
        return wording.choose(section, told.forms(), Set.of(slot), Set.of()).map(Wording.FilledFrame::text);
    }

    /** "Thank you for teaching me …, and for lending me …": a second kindness goes into the sentence of the first. */
    private boolean chained(Unit unit, String at) {
        String doing = unit.lead().forms().get("doing");
        if (page.current().isEmpty()
                || doing == null
                || !unit.isAlone()
                || !unit.lead().rest().isEmpty()) {
            return false;
        }
        LetterSentence before = page.lastPiece();
        if (before.doing() == null
                || !before.text().endsWith(before.doing() + ".")
                || Text.words(before.doing()).size() + Text.words(doing).size() > 34
                || !wording.dice("chain" + at).happens(70)) {
            return false;
        }
        String head = before.text()
                .substring(0, before.text().length() - before.doing().length() - 1);
        page.replaceLast(new LetterSentence(
                head + grammar.chain(before.doing(), doing) + ".", LetterSentence.Sort.FRAMED, null));
        return true;
    }

    private boolean wrapped(Unit unit, String at, boolean first) {
        ToldFact lead = unit.lead();
        boolean thanks = unit.kind() == FactKind.KINDNESS && lead.forms().containsKey("doing");
        boolean event = unit.kind() == FactKind.EVENT;
        if (!unit.lead().takes("with", unit.kind())) {
            return false;
        }
        int chance = event ? 100 : unit.kind() == FactKind.DATE ? 70 : thanks ? 85 : 45;
        if (!unit.isAlone() && !thanks
                || !first && !thanks
                || wraps <= 0 && !event
                || !wording.dice("with" + at).happens(chance)) {
            return false;
        }
        Optional<Wording.FilledFrame> words = wording.choose(
                "with " + unit.kind().word(), lead.forms(), thanks ? Set.of("doing") : UNIT_SLOTS, page.saidHere());
        words.ifPresent(w -> page.framed(lead, w));
        wraps -= words.isPresent() ? 1 : 0;
        return words.isPresent();
    }

    private boolean joined(Unit unit, String at) {
        if (page.current().isEmpty()
                || !page.lastPiece().bare()
                || !unit.isAlone()
                || joined >= 2
                || !LetterSentence.sameBeginning(
                        page.lastPiece().text(), unit.lead().text())
                || !Joining.haveInCommon(page.lastPiece().text(), unit.lead().text(), grammar.lightWords())
                || !wording.dice("join" + at).happens(65)) {
            return false;
        }
        boolean joins = page.join(unit.lead().text());
        joined += joins ? 1 : 0;
        return joins;
    }
}
