package org.longhand.proof.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.proof.brief.ToldSentence.Count;
import org.longhand.proof.brief.ToldSentence.Polarity;

/** Finds facts of which only one can be so. Each is told at the later fact, which names the earlier one. */
final class ContradictionReader {

    /** What happens once: a second year for it is another one. */
    private static final List<Pattern> ONCE = List.of(
            Pattern.compile("\\b(born|geboren|nee?|nacio|naciste|nat[oa]|urodzil\\p{L}*)\\b"),
            Pattern.compile("\\b(died|gestorben|starb|mort|mourut|decedee?|murio|fallecio|mort[oa]|zmarl\\p{L}*)\\b"),
            Pattern.compile("\\b(first met|met|kennengelernt|rencontres?|conocimos|conosciuti|poznali\\p{L}*)\\b"),
            Pattern.compile("\\b(married|geheiratet|maries|casamos|casaron|sposati|pobrali\\p{L}*)\\b"));

    private static final Pattern AGAIN = Pattern.compile("\\b(again|wieder|erneut|encore|de nouveau|otra vez|de nuevo"
            + "|di nuovo|znowu|second|remarried|nearly|almost|fast)\\b");
    /** It was so once and is no more, or is so of something else. */
    private static final Pattern CHANGE = Pattern.compile("\\b(now|no longer|used to|anymore|any more|until"
            + "|before|once"
            + "|then|later|today|nowadays|since|except|but|jetzt|fruher|nicht mehr|heute|bis|ausser"
            + "|aber|maintenant"
            + "|avant|plus|sauf|mais|ahora|antes|ya no|salvo|pero|adesso|prima|piu|tranne|ma|teraz"
            + "|kiedys|juz|oprocz|ale)\\b");

    private static final Pattern AGE = Pattern.compile("(?:^|\\s)(turn|turns|turned|wird|wirst|werde|aura"
            + "|auras|cumple"
            + "|cumples|compie|compi|konczy|konczysz|is|are|am|bist|ist|bin|as|a|ai|tiene|tienes|tengo|ha"
            + "|hai|ho|ma|masz"
            + "|mam) (\\d{1,3})(?: (?:years old|jahre alt|jahre|ans|anos|anni|lat))?(?= on | this | next |"
            + " am | le | el"
            + "| il |[.,;!]|$)");
    private static final Pattern NEEDS_YEARS = Pattern.compile("as|a|ai|tiene|tienes|tengo|ha|hai|ho|ma|masz|mam");

    private final Brief brief;
    private final List<ToldSentence> sentences = new ArrayList<>();

    private ContradictionReader(Brief brief, List<BriefPart> facts) {
        this.brief = brief;
        facts.forEach(part -> sentences.addAll(ToldSentence.of(part, brief)));
    }

    static List<BriefRemark> read(Brief brief, List<BriefPart> facts) {
        ContradictionReader reader = new ContradictionReader(brief, facts);
        List<BriefRemark> found = new ArrayList<>();
        List<BiPredicate<ToldSentence, ToldSentence>> rules = List.of(
                reader::otherNumber, reader::otherYear, reader::hasOther, reader::otherAge, reader::otherPolarity);
        for (int j = 1; j < reader.sentences.size(); j++) {
            ToldSentence later = reader.sentences.get(j);
            for (ToldSentence earlier : reader.sentences.subList(0, j)) {
                if (rules.stream().anyMatch(rule -> rule.test(earlier, later))) {
                    found.add(remark(later, earlier.part(), "contradiction"));
                    break;
                }
            }
        }
        found.addAll(LifeReader.read(brief, facts, reader.sentences));
        return onceEach(found);
    }

    private static List<BriefRemark> onceEach(List<BriefRemark> found) {
        List<BriefRemark> once = new ArrayList<>();
        for (BriefRemark remark : found) {
            if (once.stream().noneMatch(o -> Objects.equals(o.index(), remark.index()))) {
                once.add(remark);
            }
        }
        return once;
    }

    static BriefRemark remark(ToldSentence later, BriefPart earlier, String key) {
        return BriefRemark.of(later.part(), later.span(), BriefRemark.Kind.CONTRADICTION, key, earlier.text());
    }

    /** The same sentence with another number. */
    private boolean otherNumber(ToldSentence a, ToldSentence b) {
        if (!a.subject().equals(b.subject())
                || !a.stems().equals(b.stems())
                || a.counts().size() != b.counts().size()
                || a.stems().isEmpty()
                || AGAIN.matcher(a.folded() + " " + b.folded()).find()) {
            return false;
        }
        boolean once = ONCE.stream().anyMatch(p -> p.matcher(a.folded()).find());
        int differ = 0;
        for (int i = 0; i < a.counts().size(); i++) {
            Count one = a.counts().get(i);
            Count other = b.counts().get(i);
            if (!one.value().equals(other.value())) {
                if ((one.calendar() || other.calendar()) && !once) {
                    return false;
                }
                differ++;
            }
        }
        return differ > 0;
    }

    /** "Born in 2001" and "born 2005". */
    private boolean otherYear(ToldSentence a, ToldSentence b) {
        return a.subject().equals(b.subject())
                && a.years().size() == 1
                && b.years().size() == 1
                && !a.years().equals(b.years())
                && !AGAIN.matcher(a.folded() + " " + b.folded()).find()
                && ONCE.stream()
                        .anyMatch(p -> p.matcher(a.folded()).find()
                                && p.matcher(b.folded()).find())
                && sameObjects(a, b);
    }

    /** "I met Ann in 2001" and "I met Ben in 2005" are two meetings. */
    private static boolean sameObjects(ToldSentence a, ToldSentence b) {
        boolean we = a.subject().matches("we|wir|nous|nos|ci|noi|nosotros|my");
        return we
                || a.folded()
                        .matches(".*\\b(born|geboren|nee?|nacio|nat[oa]|urodzil\\p{L}*|died|gestorben|mort|murio"
                                + "|zmarl\\p{L}*)\\b.*")
                || a.likeness(b) > 0.5;
    }

    /** "Has two brothers" and "has three brothers". */
    private boolean hasOther(ToldSentence a, ToldSentence b) {
        return a.subject().equals(b.subject())
                && !CHANGE.matcher(a.folded() + " " + b.folded()).find()
                && a.counts().stream()
                        .anyMatch(one -> one.has()
                                && !one.unit().isEmpty()
                                && !one.calendar()
                                && b.counts().stream()
                                        .anyMatch(other -> other.has()
                                                && other.unit().equals(one.unit())
                                                && !other.value().equals(one.value())));
    }

    /** "You are 40" and "you are 41"; whoever is 40 may turn 41. */
    private boolean otherAge(ToldSentence a, ToldSentence b) {
        int[] one = age(a);
        int[] other = age(b);
        if (one == null || other == null || !a.subject().equals(b.subject())) {
            return false;
        }
        boolean alike = one[1] == other[1];
        int ahead = one[1] == 1 ? one[0] - other[0] : other[0] - one[0];
        return alike ? one[0] != other[0] : ahead < 0 || ahead > 1;
    }

    /** The age, and 1 where somebody turns it; null where none is told. */
    private static int[] age(ToldSentence told) {
        Matcher m = AGE.matcher(told.folded());
        if (!m.find() || NEEDS_YEARS.matcher(m.group(1)).matches() && !m.group().matches(".*(ans|anos|anni|lat)")) {
            return null;
        }
        boolean is = m.group(1).matches("is|are|am|bist|ist|bin|" + NEEDS_YEARS.pattern());
        return new int[] {Integer.parseInt(m.group(2)), is ? 0 : 1};
    }

    /** "You always write" and "you never write". */
    private boolean otherPolarity(ToldSentence a, ToldSentence b) {
        if (!a.subject().equals(b.subject())
                || a.stems().isEmpty()
                || CHANGE.matcher(a.folded() + " " + b.folded()).find()
                || !a.counts().isEmpty() && !b.counts().isEmpty() && !a.counts().equals(b.counts())) {
            return false;
        }
        boolean extremes = isNot(a.polarity()) != isNot(b.polarity());
        boolean always = a.polarity() == Polarity.ALWAYS || b.polarity() == Polarity.ALWAYS;
        return extremes
                && (always
                        ? a.likeness(b) >= 0.6
                        : a.likeness(b) == 1 && a.stems().size() > 1);
    }

    private static boolean isNot(Polarity polarity) {
        return polarity == Polarity.NOT || polarity == Polarity.NEVER;
    }
}
