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
    private static final Pattern LIFE = Pattern.compile(
            "\\b(born|geboren|nee?|nacio|nat[oa]|urodzil\\p{L}*|died|gestorben" + "|mort|murio|zmarl\\p{L}*)\\b");
    /** It was so once and is no more, or is so of something else. */
    private static final Pattern CHANGE = Pattern.compile("\\b(now|no longer|used to|anymore|any more|until"
            + "|before|once|then|later|today|nowadays|since|except|but|jetzt|fruher|nicht mehr|heute|bis|ausser"
            + "|aber|maintenant|avant|plus|sauf|mais|ahora|antes|ya no|salvo|pero|adesso|prima|piu|tranne|ma|teraz"
            + "|kiedys|juz|oprocz|ale)\\b");

    private static final Pattern AGE = Pattern.compile("(?:^|\\s)(turn|turns|turned|wird|wirst|werde|aura"
            + "|auras|cumple"
            + "|cumples|compie|compi|konczy|konczysz|is|are|am|bist|ist|bin|as|a|ai|tiene|tienes|tengo|ha"
            + "|hai|ho|ma|masz"
            + "|mam) (\\d{1,3})(?: (?:years old|jahre alt|jahre|ans|anos|anni|lat))?(?= on | this | next |"
            + " am | le | el| il |[.,;!]|$)");
    private static final Pattern NEEDS_YEARS = Pattern.compile("as|a|ai|tiene|tienes|tengo|ha|hai|ho|ma|masz|mam");

    /** Each is compared with each: what is told beyond is not. */
    private static final int MOST_SENTENCES = 300;

    /**
     * A sentence with what is asked of it again and again.
     *
     * @param once which of the things that happen once it tells
     * @param age as {@link #age} has it, or null
     */
    private record Read(ToldSentence told, boolean again, boolean change, List<Integer> once, boolean life, int[] age) {

        static Read of(ToldSentence told) {
            String text = told.folded();
            return new Read(
                    told,
                    AGAIN.matcher(text).find(),
                    CHANGE.matcher(text).find(),
                    java.util.stream.IntStream.range(0, ONCE.size())
                            .filter(i -> ONCE.get(i).matcher(text).find())
                            .boxed()
                            .toList(),
                    LIFE.matcher(text).find(),
                    ContradictionReader.age(told));
        }

        boolean isOf(Read other) {
            return told.subject().equals(other.told.subject()) && !told.folded().equals(other.told.folded());
        }
    }

    private final List<ToldSentence> sentences = new ArrayList<>();

    private ContradictionReader(Brief brief, List<BriefPart> facts) {
        for (BriefPart part : facts) {
            if (sentences.size() < MOST_SENTENCES) {
                sentences.addAll(ToldSentence.of(part, brief));
            }
        }
    }

    static List<BriefRemark> read(Brief brief, List<BriefPart> facts) {
        ContradictionReader reader = new ContradictionReader(brief, facts);
        List<BriefRemark> found = new ArrayList<>();
        List<BiPredicate<Read, Read>> rules = List.of(
                reader::otherNumber, reader::otherYear, reader::hasOther, reader::otherAge, reader::otherPolarity);
        List<Read> all = reader.sentences.stream().map(Read::of).toList();
        for (int j = 1; j < all.size(); j++) {
            Read later = all.get(j);
            for (Read earlier : all.subList(0, j)) {
                if (earlier.isOf(later) && rules.stream().anyMatch(rule -> rule.test(earlier, later))) {
                    found.add(remark(later.told(), earlier.told().part(), "contradiction"));
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
        return BriefRemark.of(later.part(), later.span(), BriefRemarkKind.CONTRADICTION, key, earlier.text());
    }

    /** The same sentence with another number. */
    private boolean otherNumber(Read one, Read other) {
        ToldSentence a = one.told();
        ToldSentence b = other.told();
        if (!a.stems().equals(b.stems())
                || a.counts().size() != b.counts().size()
                || a.stems().isEmpty()
                || one.again()
                || other.again()) {
            return false;
        }
        int differ = 0;
        for (int i = 0; i < a.counts().size(); i++) {
            Count count = a.counts().get(i);
            Count its = b.counts().get(i);
            if (!count.value().equals(its.value())) {
                if ((count.calendar() || its.calendar()) && one.once().isEmpty()) {
                    return false;
                }
                differ++;
            }
        }
        return differ > 0;
    }

    /** "Born in 2001" and "born 2005". */
    private boolean otherYear(Read one, Read other) {
        List<Integer> years = one.told().years();
        List<Integer> its = other.told().years();
        return years.size() == 1
                && its.size() == 1
                && !years.equals(its)
                && !one.again()
                && !other.again()
                && one.once().stream().anyMatch(other.once()::contains)
                && sameObjects(one, other);
    }

    /** "I met Ann in 2001" and "I met Ben in 2005" are two meetings. */
    private static boolean sameObjects(Read a, Read b) {
        boolean we = a.told().subject().matches("we|wir|nous|nos|ci|noi|nosotros|my");
        return we || a.life() || a.told().likeness(b.told()) > 0.5;
    }

    /** "Has two brothers" and "has three brothers". */
    private boolean hasOther(Read one, Read other) {
        return !one.change()
                && !other.change()
                && one.told().counts().stream()
                        .filter(c -> c.has() && !c.unit().isEmpty() && !c.calendar())
                        .anyMatch(c -> other.told().counts().stream()
                                .anyMatch(its -> its.has()
                                        && its.unit().equals(c.unit())
                                        && !its.value().equals(c.value())));
    }

    /** "You are 40" and "you are 41"; whoever is 40 may turn 41. */
    private boolean otherAge(Read a, Read b) {
        int[] one = a.age();
        int[] other = b.age();
        if (one == null || other == null) {
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
    private boolean otherPolarity(Read one, Read other) {
        ToldSentence a = one.told();
        ToldSentence b = other.told();
        if (isNot(a.polarity()) == isNot(b.polarity())
                || a.stems().isEmpty()
                || one.change()
                || other.change()
                || !a.counts().isEmpty() && !b.counts().isEmpty() && !a.counts().equals(b.counts())) {
            return false;
        }
        boolean always = a.polarity() == Polarity.ALWAYS || b.polarity() == Polarity.ALWAYS;
        return always ? a.likeness(b) >= 0.6 : a.likeness(b) == 1 && a.stems().size() > 1;
    }

    private static boolean isNot(Polarity polarity) {
        return polarity == Polarity.NOT || polarity == Polarity.NEVER;
    }
}
