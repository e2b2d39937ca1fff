package org.longhand.drafting.composer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.Length;
import org.longhand.drafting.composer.Plan.Unit;

/** Makes the paragraphs of one letter out of a plan: frames around things told, joins between them. */
final class Weaver {

    private static final Map<Act.Sort, Set<String>> WORDS_OF = Map.of(
            Act.Sort.SORRY, Set.of("sorry", "apolog", "pardon", "excus", "regret", "entschuld", "verzeih", "leid", "bedaure", "perdó",
                    "perdon", "disculp", "siento", "lament"),
            Act.Sort.THANKS, Set.of("thank", "grate", "merci", "remerci", "gratitude", "reconnaiss", "dank", "bedank", "gracias",
                    "agrade", "gratitud"));

    private static final Set<String> UNIT_SLOTS = Set.of("clause", "que", "mine", "shared", "habit", "doing", "death");

    private static final Set<Kind> CLOSING = Set.of(Kind.DATE, Kind.PROMISE);
    private static final int LONG_SENTENCE = 18;
    private static final int SHORT_SENTENCE = 6;
    private static final int LONG_WORD = 6;

    private final Wording wording;
    private final Grammar grammar;
    private final List<Act> acts;
    private final Plan plan;
    private final Length length;
    private final List<List<Piece>> letter = new ArrayList<>();
    private boolean opened;
    private int bridges;
    private int wraps;
    private int joins;

    Weaver(Wording wording, Grammar grammar, List<Act> acts, Plan plan, Length length) {
        this.wording = wording;
        this.grammar = grammar;
        this.acts = acts;
        this.plan = plan;
        this.length = length;
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
    List<String> weave() {
        List<Act> rest = open();
        for (int i = 0; i < plan.paragraphs().size(); i++) {
            paragraph(plan.paragraphs().get(i), i);
        }
        end(rest);
        return letter.stream().filter(p -> !p.isEmpty()).map(p -> Piece.flow(p, grammar, wording.dice("flow"
                + letter.indexOf(p)))).toList();
    }

    /** What the letter is for comes first where the occasion would say the same; gives back what is left for the end. */
    private List<Act> open() {
        letter.add(new ArrayList<>());
        List<Act> rest = new ArrayList<>(acts);
        Set<String> barred = acts.stream().map(Act::sort).filter(WORDS_OF::containsKey).findFirst()
                .map(WORDS_OF::get).orElse(Set.of());
        Optional<Told> first = plan.paragraphs().stream().findFirst().map(p -> p.get(0).lead()).filter(Told::certain);
        Map<String, String> forms = first.map(Told::forms).orElse(Map.of());
        Optional<Wording.Choice> opening = forms.containsKey("death")
                ? wording.choose("opening", forms, Set.of("death"), barred) : Optional.empty();
        if (opening.isEmpty()) {
            opening = wording.choose("opening", forms, Set.of(), barred);
        }
        if (opening.isPresent() && first.isPresent() && opening.get().slots().stream().anyMatch(UNIT_SLOTS::contains)) {
            framed(first.get(), opening.get());
            opened = true;
        } else if (opening.isPresent()) {
            frame(opening.get().text());
        } else {
            acts.stream().filter(a -> WORDS_OF.containsKey(a.sort())).findFirst().ifPresent(a -> {
                act(a);
                rest.remove(a);
            });
        }
        return rest;
    }

    private void paragraph(List<Unit> units, int index) {
        int size = units.stream().mapToInt(u -> u.told().size()).sum();
        boolean withOpening = index == 0 && (opened || size == 1 || wording.dice("opening alone").happens(70));
        if (!withOpening) {
            letter.add(new ArrayList<>());
        }
        boolean last = index == plan.paragraphs().size() - 1;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean firstOfKind = i == 0 || units.get(i - 1).kind() != unit.kind();
            boolean lastOfKind = i + 1 == units.size() || units.get(i + 1).kind() != unit.kind();
            boolean lastOfAll = last && i + 1 == units.size();
            String at = index + "." + i;
            boolean told = opened && index == 0 && i == 0;
            boolean bridged = !told && firstOfKind && bridge("before", unit, at);
            if (told) {
                follow(unit);
            } else {
                tell(unit, at, !bridged && (firstOfKind || unit.kind() == Kind.YOU));
            }
            boolean wrapped = unit.isAlone() && !lastPiece().bare() && lastPiece().doing() == null;
            // Behind a day to come or a promise there is room for a word, even at the very end.
            boolean room = CLOSING.contains(unit.kind()) ? !wrapped || unit.kind() == Kind.DATE : !wrapped
                    && !lastOfAll;
            if (lastOfKind && !bridged && room) {
                bridge("after", unit, at);
            }
        }
    }

    private boolean bridge(String side, Unit unit, String at) {
        boolean memory = unit.kind() == Kind.MEMORY;
        if (memory && (!unit.lead().mild() || unit.lead().subject() == Told.Subject.OTHER)) {
            return false;
        }
        boolean crowded = side.equals("before") && !current().isEmpty() && lastPiece().isFrame();
        boolean closes = side.equals("after") && CLOSING.contains(unit.kind());
        int chance = closes ? 45 : length == Length.LONG ? 60 : 45;
        if (crowded || bridges <= 0 && !closes || unit.lead().isThing() || !unit.lead().certain()
                || !wording.dice(side + at).happens(chance)) {
            return false;
        }
        Set<String> barred = new HashSet<>(saidHere());
        // "I remember one thing well. I remember …" says it twice.
        Text.words(unit.lead().text()).stream().filter(w -> w.length() >= LONG_WORD).forEach(barred::add);
        Optional<Wording.Choice> words = wording.choose(side + " " + unit.kind().word(), Map.of(), Set.of(), barred);
        words.ifPresent(w -> frame(w.text()));
        bridges -= words.isPresent() ? 1 : 0;
        return words.isPresent();
    }

    /** Thanks and apologies that this paragraph has already; a second one in it would wear out the first. */
    private Set<String> saidHere() {
        Set<String> said = new HashSet<>();
        for (Piece piece : current()) {
            if (!piece.bare()) {
                List<String> words = Text.words(piece.text());
                WORDS_OF.values().stream().filter(w -> words.stream().anyMatch(x -> w.stream().anyMatch(x::startsWith)))
                        .forEach(said::addAll);
            }
        }
        return said;
    }

    private void tell(Unit unit, String at, boolean mayWrap) {
        Told lead = unit.lead();
        if (!lead.certain()) {
            told(choose("words", lead, "words").orElse(lead.text()), false);
        } else if (lead.isThing()) {
            told(choose("thing", lead, "thing").orElse(lead.text()), false);
        } else if (!chained(unit, at) && !wrapped(unit, at, mayWrap) && !joined(unit, at)) {
            told(lead.text(), true);
        }
        follow(unit);
    }

    private void follow(Unit unit) {
        for (Told next : unit.told().subList(1, unit.told().size())) {
            Optional<String> words = !next.certain() ? choose("words", next, "words")
                    : next.isThing() ? choose("thing", next, "thing") : Optional.empty();
            told(words.orElse(next.text()), words.isEmpty());
        }
    }

    private Optional<String> choose(String section, Told told, String slot) {
        return wording.choose(section, told.forms(), Set.of(slot), Set.of()).map(Wording.Choice::text);
    }

    /** "Thank you for teaching me …, and for lending me …": a second kindness goes into the sentence of the first. */
    private boolean chained(Unit unit, String at) {
        String doing = unit.lead().forms().get("doing");
        if (current().isEmpty() || doing == null || !unit.isAlone() || !unit.lead().rest().isEmpty()) {
            return false;
        }
        Piece before = lastPiece();
        if (before.doing() == null || !before.text().endsWith(before.doing() + ".")
                || Text.words(before.doing()).size() + Text.words(doing).size() > 34
                || !wording.dice("chain" + at).happens(70)) {
            return false;
        }
        String head = before.text().substring(0, before.text().length() - before.doing().length() - 1);
        current().set(current().size() - 1,
                new Piece(head + grammar.chain(before.doing(), doing) + ".", Piece.Sort.FRAMED, null));
        return true;
    }

    private boolean wrapped(Unit unit, String at, boolean first) {
        Told lead = unit.lead();
        boolean thanks = unit.kind() == Kind.KINDNESS && lead.forms().containsKey("doing");
        if (unit.kind() == Kind.MEMORY && !lead.mild()) {
            return false;
        }
        int chance = unit.kind() == Kind.DATE ? 70 : thanks ? 85 : 45;
        if (!unit.isAlone() && !thanks || !first && !thanks || wraps <= 0 || !wording.dice("with"
                + at).happens(chance)) {
            return false;
        }
        Optional<Wording.Choice> words = wording.choose("with " + unit.kind().word(), lead.forms(),
                thanks ? Set.of("doing") : UNIT_SLOTS, saidHere());
        words.ifPresent(w -> framed(lead, w));
        wraps -= words.isPresent() ? 1 : 0;
        return words.isPresent();
    }

    /** A told thing in a frame that was filled with it. */
    private void framed(Told lead, Wording.Choice words) {
        boolean doing = words.slots().contains("doing");
        add(new Piece(words.text(), Piece.Sort.FRAMED, doing ? lead.forms().get("doing") : null));
        if (doing && !lead.rest().isEmpty()) {
            add(new Piece(lead.rest(), Piece.Sort.FRAMED, null));
        }
    }

    private boolean joined(Unit unit, String at) {
        if (current().isEmpty() || !lastPiece().bare() || !unit.isAlone() || joins >= 2
                || !Piece.sameBeginning(lastPiece().text(), unit.lead().text()) || !wording.dice("join"
                + at).happens(65)) {
            return false;
        }
        Optional<String> both = grammar.join(lastPiece().text(), unit.lead().text());
        both.ifPresent(s -> {
            current().set(current().size() - 1, new Piece(s, Piece.Sort.FRAMED, null));
            joins++;
        });
        return both.isPresent();
    }

    private void end(List<Act> left) {
        List<Act> rest = new ArrayList<>(left);
        List<Piece> told = current().stream().filter(p -> p.sort() != Piece.Sort.FRAME
                && p.sort() != Piece.Sort.ACT).toList();
        List<Unit> last = plan.paragraphs().isEmpty() ? List.of() : plan.paragraphs().get(plan.paragraphs().size() - 1);
        boolean closes = !last.isEmpty() && CLOSING.contains(last.get(last.size() - 1).kind());
        boolean brief = told.size() == 1 && Text.words(told.get(0).text()).size() < LONG_SENTENCE;
        boolean apart = told.size() > 1 || told.size() == 1 && !closes && rest.isEmpty() && length != Length.SHORT
                && (length == Length.LONG || wording.dice("ending apart").happens(brief ? 30 : 65));
        boolean joined = false;
        rest.removeIf(a -> letter.stream().flatMap(List::stream).anyMatch(p -> says(p.text(), a.sentence())));
        boolean turns = !rest.isEmpty() && !last.isEmpty()
                && Set.of(Kind.KINDNESS, Kind.MEMORY).contains(last.get(last.size() - 1).kind());
        if (turns || apart && rest.isEmpty() || told.size() > 2) {
            letter.add(new ArrayList<>());
        } else if (!rest.isEmpty() && !current().isEmpty() && lastPiece().bare()
                && Piece.sameBeginning(lastPiece().text(), rest.get(0).sentence())
                && wording.dice("act joined").happens(40)) {
            Optional<String> both = grammar.join(lastPiece().text(), rest.get(0).sentence());
            joined = both.isPresent();
            both.ifPresent(s -> current().set(current().size() - 1, new Piece(s, Piece.Sort.FRAMED, null)));
        }
        rest.stream().skip(joined ? 1 : 0).forEach(this::act);
        boolean closed = !current().isEmpty() && lastPiece().isFrame() && told.size() > 0
                && (length == Length.SHORT || wording.dice("closed").happens(50));
        if (closed && rest.isEmpty()) {
            return;
        }
        if (rest.isEmpty() || length == Length.LONG || length == Length.MEDIUM
                && wording.dice("ending too").happens(40)) {
            wording.choose("ending", Map.of(), Set.of(), saidHere()).ifPresent(w -> lastWords(w.text(), !closes
                    && !last.isEmpty() && takesMore(last.get(last.size() - 1))));
            if (length == Length.LONG && apart && plan.paragraphs().size() > 2) {
                wording.choose("ending", Map.of(), Set.of(), saidHere()).ifPresent(w -> frame(w.text()));
            }
        }
    }

    /** "It has been too long, and I would love to hear from you": a very short last sentence takes the ending with it. */
    /** Whether an ending may go on in the sentence of a told thing without seeming to follow from it. */
    private static boolean takesMore(Unit unit) {
        return unit.isAlone() && unit.lead().subject() == Told.Subject.OTHER
                && unit.lead().forms().containsKey("clause");
    }

    private void lastWords(String ending, boolean may) {
        boolean mayJoin = may && !current().isEmpty() && lastPiece().bare()
                && Text.words(lastPiece().text()).size() <= SHORT_SENTENCE
                && wording.dice("ending joined").happens(40);
        Optional<String> both = mayJoin ? grammar.join(lastPiece().text(), ending) : Optional.empty();
        if (both.isPresent()) {
            current().set(current().size() - 1, new Piece(both.get(), Piece.Sort.FRAMED, null));
        } else {
            frame(ending);
        }
    }

    /** Whether a text has said these very words. */
    private static boolean says(String text, String words) {
        return (" " + String.join(" ", Text.words(text)) + " ").contains(" " + String.join(" ", Text.words(words))
                + " ");
    }

    private void frame(String sentence) {
        add(new Piece(sentence, Piece.Sort.FRAME, null));
    }

    private void act(Act act) {
        add(new Piece(act.sentence(), Piece.Sort.ACT, null));
    }

    private void told(String sentence, boolean bare) {
        add(new Piece(sentence, bare ? Piece.Sort.TOLD : Piece.Sort.FRAMED, null));
    }

    private void add(Piece piece) {
        current().add(piece);
        wording.said(piece.text());
    }

    private List<Piece> current() {
        return letter.get(letter.size() - 1);
    }

    private Piece lastPiece() {
        return current().get(current().size() - 1);
    }
}
