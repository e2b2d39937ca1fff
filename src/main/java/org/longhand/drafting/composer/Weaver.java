package org.longhand.drafting.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.Length;
import org.longhand.drafting.composer.Plan.Unit;

/** Makes the paragraphs of one letter out of a plan: frames around things told, joins between them. */
final class Weaver {

    private static final Map<Act.Sort, Set<String>> WORDS_OF = Map.of(
            Act.Sort.SORRY, Set.of("sorry", "apolog", "pardon", "excus", "regret"),
            Act.Sort.THANKS, Set.of("thank", "grate", "merci", "remerci", "gratitude"));

    private final Wording wording;
    private final Grammar grammar;
    private final List<Act> acts;
    private final Plan plan;
    private final Length length;
    private final List<List<Piece>> letter = new ArrayList<>();
    private int bridges;
    private int wraps;
    private int joins;

    /** One sentence, or a few that belong together. */
    private record Piece(String text, boolean told, boolean bare, String doing) {
    }

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
        List<Act> last = open();
        for (int i = 0; i < plan.paragraphs().size(); i++) {
            boolean final_ = i == plan.paragraphs().size() - 1;
            paragraph(plan.paragraphs().get(i), i, final_);
        }
        end(last);
        return letter.stream().filter(p -> !p.isEmpty()).map(this::flow).toList();
    }

    /** What the letter is for comes first where the occasion would say the same; gives back what is left for the end. */
    private List<Act> open() {
        letter.add(new ArrayList<>());
        List<Act> rest = new ArrayList<>(acts);
        Set<String> barred = acts.stream().map(Act::sort).filter(WORDS_OF::containsKey).findFirst()
                .map(WORDS_OF::get).orElse(Set.of());
        Optional<String> opening = wording.choose("opening", Map.of(), Set.of(), barred);
        if (opening.isPresent()) {
            frame(opening.get());
        } else {
            acts.stream().filter(a -> WORDS_OF.containsKey(a.sort())).findFirst().ifPresent(a -> {
                frame(a.sentence());
                rest.remove(a);
            });
        }
        return rest;
    }

    private void paragraph(List<Unit> units, int index, boolean last) {
        int size = units.stream().mapToInt(u -> u.told().size()).sum();
        boolean withOpening = index == 0 && (size <= 2 || wording.dice("opening alone").happens(60));
        if (!withOpening) {
            letter.add(new ArrayList<>());
        }
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean firstOfKind = i == 0 || units.get(i - 1).kind() != unit.kind();
            boolean lastOfKind = i + 1 == units.size() || units.get(i + 1).kind() != unit.kind();
            String at = index + "." + i;
            boolean bridged = firstOfKind && bridge("before", unit, at);
            tell(unit, at, bridged);
            if (lastOfKind && !bridged && !(last && i + 1 == units.size() && unit.kind() != Kind.DATE
                    && unit.kind() != Kind.PROMISE)) {
                bridge("after", unit, at);
            }
        }
    }

    private boolean bridge(String side, Unit unit, String at) {
        boolean crowded = side.equals("before") && !current().isEmpty() && !lastPiece().told();
        boolean closes = side.equals("after") && (unit.kind() == Kind.DATE || unit.kind() == Kind.PROMISE);
        int chance = closes ? 60 : length == Length.LONG ? 60 : 45;
        if (crowded || bridges <= 0 && !closes || unit.lead().isThing() || !unit.lead().certain()
                || !wording.dice(side + at).happens(chance)) {
            return false;
        }
        Optional<String> words = wording.choose(side + " " + unit.kind().word());
        words.ifPresent(this::frame);
        bridges -= words.isPresent() ? 1 : 0;
        return words.isPresent();
    }

    private void tell(Unit unit, String at, boolean bridged) {
        Told lead = unit.lead();
        if (!lead.certain()) {
            told(wording.choose("words", lead.forms(), Set.of("words")).orElse(lead.text()), false);
        } else if (lead.isThing()) {
            told(wording.choose("thing", lead.forms(), Set.of("thing")).orElse(lead.text()), false);
        } else if (!chained(unit, at) && (bridged || !wrapped(unit, at)) && !joined(unit, at)) {
            told(lead.text(), true);
        }
        unit.told().stream().skip(1).forEach(t -> told(t.text(), true));
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
                new Piece(head + grammar.chain(before.doing(), doing) + ".", true, false, null));
        return true;
    }

    private boolean wrapped(Unit unit, String at) {
        Told lead = unit.lead();
        boolean thanks = unit.kind() == Kind.KINDNESS && lead.forms().containsKey("doing");
        int chance = unit.kind() == Kind.DATE ? 70 : thanks ? 80 : 40;
        if (!unit.isAlone() && !thanks || wraps <= 0 || !wording.dice("with" + at).happens(chance)) {
            return false;
        }
        Set<String> needed = thanks ? Set.of("doing") : Set.of("clause", "que", "habit", "doing");
        Optional<String> words = wording.choose("with " + unit.kind().word(), lead.forms(), needed);
        if (words.isEmpty()) {
            return false;
        }
        wraps--;
        String doing = lead.forms().get("doing");
        boolean usesDoing = doing != null && words.get().contains(doing);
        add(new Piece(words.get(), true, false, usesDoing ? doing : null));
        if (usesDoing && !lead.rest().isEmpty()) {
            told(lead.rest(), false);
        }
        return true;
    }

    private boolean joined(Unit unit, String at) {
        if (current().isEmpty() || !lastPiece().bare() || !unit.isAlone() || joins >= 2
                || !sameBeginning(lastPiece().text(), unit.lead().text()) || !wording.dice("join" + at).happens(65)) {
            return false;
        }
        Optional<String> both = grammar.join(lastPiece().text(), unit.lead().text());
        both.ifPresent(s -> {
            current().set(current().size() - 1, new Piece(s, true, false, null));
            joins++;
        });
        return both.isPresent();
    }

    private void end(List<Act> rest) {
        int told = (int) current().stream().filter(Piece::told).count();
        boolean apart = told > 2 || !rest.isEmpty() && told > 1 || told > 1 && wording.dice("ending alone").happens(50);
        if (apart) {
            letter.add(new ArrayList<>());
        }
        rest.forEach(a -> frame(a.sentence()));
        boolean enough = !rest.isEmpty() && length != Length.LONG;
        if (!enough) {
            wording.choose("ending").ifPresent(this::frame);
        }
    }

    /** The sentences of a paragraph in one line, with a light "And" where three in a row would begin alike. */
    private String flow(List<Piece> pieces) {
        List<String> sentences = new ArrayList<>();
        boolean lightened = false;
        for (Piece piece : pieces) {
            int n = sentences.size();
            boolean alike = n > 0 && sameBeginning(sentences.get(n - 1), piece.text());
            boolean again = n > 1 && alike && sameBeginning(sentences.get(n - 2), piece.text());
            boolean last = piece == pieces.get(pieces.size() - 1);
            Optional<String> also = piece.bare() && !lightened
                    && (again || alike && last && wording.dice("also" + n + letter.indexOf(pieces)).happens(50))
                            ? grammar.also(piece.text()) : Optional.empty();
            lightened |= also.isPresent();
            sentences.add(also.orElse(piece.text()));
        }
        return String.join(" ", sentences);
    }

    private static boolean sameBeginning(String a, String b) {
        List<String> first = Text.words(a);
        List<String> second = Text.words(b);
        return !first.isEmpty() && !second.isEmpty() && first.get(0).equals(second.get(0));
    }

    private void frame(String sentence) {
        add(new Piece(sentence, false, false, null));
    }

    private void told(String sentence, boolean bare) {
        add(new Piece(sentence, true, bare, null));
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
