package org.longhand.drafting.composer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.Brief;
import org.longhand.drafting.composer.Told.Subject;
import org.longhand.people.Fact;

/** English. */
final class EnglishGrammar implements Grammar {

    private static final int LONGEST_PART_OF_A_JOIN = 15;
    private static final Set<String> LOWERED = Text.set("""
            you your yours we our ours it its he she his her they their my mine the a an this that these those
            there in on at when every once last next after before while since during for to one two three some
            all both each never always still now then as if because by with from today yesterday tomorrow
            tonight nobody nothing everything""");

    private static final Set<String> LIGHT = Text.set("""
            that this with have want would like know your yours from what there here then some something more just will
            shall than them they about into only even does been were please when where which could should also very once
            good well much many""");

    @Override
    public String language() {
        return "en";
    }

    @Override
    public Set<String> lightWords() {
        return LIGHT;
    }

    @Override
    public List<Told> read(Brief brief) {
        EnglishPersons persons = new EnglishPersons(brief);
        if (brief.relationship() != null) {
            persons.note(brief.relationship());
        }
        List<Told> told = new ArrayList<>();
        for (Fact fact : brief.facts()) {
            told.add(read(fact, persons));
        }
        return told;
    }

    private Told read(Fact fact, EnglishPersons persons) {
        String told = Text.oneLine(fact.text());
        if (told.length() > Told.LONGEST_TURNED) {
            return Told.verbatim(told);
        }
        String given = EnglishMending.repaired(told);
        EnglishPersons.Turned turned = persons.turn(given);
        String text = turned.certain() ? EnglishMending.withSubject(turned.text()) : turned.text();
        List<String> sentences = Text.sentences(withWhen(text, fact.when()));
        String whole = String.join(" ", sentences.stream().map(s -> Text.capital(Text.ended(s))).toList());
        EnglishClause clause = new EnglishClause(sentences.isEmpty() ? "" : sentences.get(0));
        boolean plain = turned.certain() && clause.shape() != EnglishClause.Shape.COMMAND;

        Map<String, String> forms = new HashMap<>();
        forms.put("words", whole);
        String rest = "";
        if (plain && sentences.size() == 1 && !Text.open(Text.ended(sentences.get(0))).endsWith("?")) {
            String open = Text.open(whole);
            boolean ended = whole.endsWith(".");
            if (clause.shape() == EnglishClause.Shape.THING && ended) {
                EnglishMending.definite(open).ifPresent(thing -> forms.put("thing", thing));
            }
            if (clause.shape() == EnglishClause.Shape.CLAUSE && ended && open.length() <= 220) {
                lowered(open).ifPresent(c -> forms.put("clause", c));
                if (clause.subject() == Subject.I && open.startsWith("I")) {
                    forms.put("mine", open);
                } else if (clause.subject() == Subject.WE) {
                    lowered(open).ifPresent(c -> forms.put("shared", c));
                }
                if (clause.isDeath()) {
                    lowered(open).ifPresent(c -> forms.put("death", c));
                }
                if (clause.subject() == Subject.YOU && clause.isActivity()) {
                    lowered(open).filter(c -> !c.contains(";")).ifPresent(c -> forms.put("habit", c));
                }
                Optional<EnglishThanks.Doing> doing = clause.doing();
                doing.ifPresent(d -> forms.put("doing", d.phrase()));
                rest = doing.map(EnglishThanks.Doing::rest).orElse("");
            }
        }
        List<Kind> kinds = Kind.of(fact.kind()).map(List::of).orElseGet(clause::kinds);
        return new Told(whole, kinds, clause.subject(), clause.isMild(), turned.leansBack() || !turned.certain()
                && leans(given), plain,
                forms, rest);
    }

    private static boolean leans(String given) {
        return given.matches("(?i)(he|she|they|his|her|it)\\b.*");
    }

    /** A time that was told beside a fact, in brackets, where the fact does not say it itself. */
    private static String withWhen(String text, String when) {
        if (when == null || when.isBlank() || text.toLowerCase(Locale.ROOT).contains(when.strip().toLowerCase(Locale.ROOT))) {
            return text;
        }
        String ended = Text.ended(text);
        String said = Text.open(Text.oneLine(when));
        boolean fits = said.matches("(?i)(in|on|at|when|while|during|after|before|last|every|as|around|since|until|by"
                + "|next|this"
                + "|yesterday|tomorrow|today|once|the (day|night|summer|winter|spring|autumn|year|morning|week)) ?.*");
        String time = said.matches("[12]\\d{3}") ? "in " + said : fits ? Text.lowerFirst(said) : "(" + said + ")";
        return ended.endsWith(".") ? Text.open(ended) + " " + time + "." : ended + " (" + said + ")";
    }

    /** The clause as it stands inside a sentence; empty where a capital may be a name's. */
    private static Optional<String> lowered(String clause) {
        String first = clause.split("[\\s'’]", 2)[0];
        if (first.equals("I")) {
            return Optional.of(clause);
        }
        return LOWERED.contains(first.toLowerCase(Locale.ROOT)) ? Optional.of(Text.lowerFirst(clause))
                : Optional.empty();
    }

    @Override
    public List<Act> acts(Brief brief) {
        return EnglishPurpose.acts(brief);
    }

    @Override
    public Map<String, String> bond(Brief brief) {
        return EnglishPurpose.bond(brief);
    }

    @Override
    public Set<String> address(Brief brief) {
        return Set.of();
    }

    @Override
    public Optional<String> join(String first, String second) {
        Pattern full = Pattern.compile("(?i), (and|but|so|or|which|who)\\b| and (i|you|we|he|she|they|it)\\b"
                + "|[;:?!—()]| - | – ");
        boolean plain = first.endsWith(".") && second.endsWith(".") && !full.matcher(first).find()
                && !full.matcher(second).find() && Text.sentences(first).size() == 1
                && Text.sentences(second).size() == 1
                && Text.words(first).size() <= LONGEST_PART_OF_A_JOIN
                && Text.words(second).size() <= LONGEST_PART_OF_A_JOIN;
        return plain ? lowered(second).map(s -> Text.open(first) + ", and " + s) : Optional.empty();
    }

    @Override
    public String chain(String first, String second) {
        return first + ", and for " + second;
    }

    @Override
    public Optional<String> also(String sentence) {
        return lowered(sentence).filter(s -> !s.matches("(?i)(and|but|so|or|now|then|still|also)\\b.*| .*")
                        && !s.matches("(?i).*\\band (i|you|we|he|she|they|it)\\b.*"))
                .map(s -> "And " + s);
    }
}
